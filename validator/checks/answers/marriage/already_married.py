"""Someone who is married does not marry again."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_STATUS = ("/bride/status/kind", "/groom/status/kind")
_MARRIED = ("married", "period")


@rule(
    id="F442",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("marriage-declaration",),
    law=("luat-52-2014/d5.k2.c",),
    since="2015-01-01",
    checked_on="2026-11-23",
    applies=lambda dossier: any(map(dossier.answers.has, _STATUS)),
    title=Text(vi="Không ai trong hai người đang có vợ, có chồng", en="Neither of the two is married at present"),
    why=Text(
        vi="Người đang có vợ, có chồng không được kết hôn với người khác; cơ quan tra cứu và từ chối.",
        en="Someone who is married may not marry another person; the office looks it up and refuses.",
    ),
    fix=Text(
        vi="Xem lại tình trạng đã chọn. Đã ly hôn thì chọn “đã ly hôn” và khai bản án, quyết định.",
        en="Look at the status chosen. After a divorce, choose the divorce and state the judgment or decision.",
    ),
    messages={
        "married": Text(
            vi="{label}: đang có vợ hoặc chồng. Người đang có vợ, có chồng chưa đăng ký kết hôn với người khác được.",
            en="{label}: married at present. A married person cannot register a marriage to someone else.",
        ),
    },
)
def already_married(dossier: Dossier) -> Iterator[Finding]:
    for pointer in _STATUS:
        if dossier.answers.get(pointer) in _MARRIED:
            yield found("married", at(pointer), label=dossier.answers.title(pointer))
