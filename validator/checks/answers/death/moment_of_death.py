"""Day and hour of a death are given in full, unless it was long ago."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_DIED, _HOUR, _KIND, _CASE = "/death/died_on", "/death/hour", "/registration/kind", "/case/circumstances"


@rule(
    id="F431",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("death-declaration",),
    law=("nd-123-2015/d4.k2", "tt-04-2024-btp/m-death-form"),
    since="2016-01-01",
    checked_on="2026-11-23",
    reads=(_DIED, _KIND),
    applies=lambda dossier: dossier.answers.get(_KIND) != "long-ago",
    title=Text(vi="Ngày, giờ chết ghi đủ", en="Day and hour of death are given in full"),
    why=Text(
        vi="Nội dung khai tử có giờ, ngày, tháng, năm chết. Giấy báo tử thường ghi đủ.",
        en="A death is registered with hour, day, month and year. The death notice usually has them all.",
    ),
    fix=Text(
        vi="Chép đủ từ Giấy báo tử hoặc giấy tờ thay. Nếu giấy đó không ghi thì giữ nguyên.",
        en="Copy them from the death notice or the paper in its place. If it does not have them, leave it.",
    ),
    messages={
        "only-year": Text(
            vi="{label}: mới có năm. Ghi đủ ngày, tháng, năm như trên Giấy báo tử hoặc giấy tờ thay.",
            en="{label}: only the year is given. Write day, month and year as on the death notice or the paper in its "
            "place.",
        ),
        "no-hour": Text(
            vi="{label}: chưa ghi. Chép từ Giấy báo tử hoặc giấy tờ thay; nếu giấy đó không ghi giờ thì để trống.",
            en="{label}: it is empty. Copy it from the death notice or the paper in its place; if it is not there, "
            "leave it empty.",
        ),
    },
)
def moment_of_death(dossier: Dossier) -> Iterator[Finding]:
    answers = dossier.answers
    if answers.date(_DIED) is None:
        yield found("only-year", at(_DIED), label=answers.title(_DIED))
    # A court that declares someone dead sets a day. An hour that cannot be read is told elsewhere.
    elif answers.by_pointer[_HOUR].typed in (None, "") and answers.get(_CASE) != "declared":
        yield found("no-hour", at(_HOUR), label=answers.title(_HOUR))
