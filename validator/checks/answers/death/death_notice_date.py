"""The death notice was issued on or after the day of the death."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_DIED, _ISSUED = "/death/died_on", "/notice/issued_on"


@rule(
    id="F427",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("death-declaration",),
    law=("nd-123-2015/d4.k2",),
    since="2016-01-01",
    checked_on="2026-11-23",
    reads=(_DIED, _ISSUED),
    title=Text(vi="Giấy báo tử cấp từ ngày chết trở đi", en="The death notice is not dated before the death"),
    why=Text(
        vi="Giấy báo tử và giấy tờ thay chỉ có sau khi mất. Ngày cấp sớm hơn thường là chép nhầm một trong hai ngày.",
        en="The death notice and the papers in its place come after the death. An earlier date usually means that one "
        "of the two was copied wrongly.",
    ),
    fix=Text(vi="So cả hai ngày với giấy tờ đó.", en="Compare both dates with that paper."),
    messages={
        "before-death": Text(
            vi="{label}: {issued} là trước ngày chết ({date}). Xem lại cả hai.",
            en="{label}: {issued} is before the death ({date}). Look at both again.",
        ),
    },
)
def death_notice_date(dossier: Dossier) -> Iterator[Finding]:
    answers = dossier.answers
    died, issued = answers.text(_DIED), answers.date(_ISSUED)
    if issued and issued.isoformat()[: len(died)] < died:  # of a year alone only the year is compared
        shown = answers.date(_DIED) or died
        yield found("before-death", at(_ISSUED), label=answers.title(_ISSUED), issued=issued, date=shown)
