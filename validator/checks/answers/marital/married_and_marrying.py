"""Someone who is married does not ask for the certificate to marry."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_STATUS = "/status/kind"
_MARRIED = ("married", "period")


@rule(
    id="F405",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("marital-status-declaration",),
    law=("luat-52-2014/d5.k2.c",),
    since="2015-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=("/purpose/kind", _STATUS),
    applies=lambda dossier: dossier.answers.get("/purpose/kind") == "marriage",
    title=Text(vi="Xin giấy để kết hôn khi không có vợ, chồng", en="Not married when the purpose is to marry"),
    why=Text(
        vi="Người đang có vợ, có chồng không được kết hôn với người khác. Thường là chọn nhầm tình trạng hoặc mục "
        "đích.",
        en="Someone who is married may not marry another person. Usually the status or the purpose was picked by "
        "mistake.",
    ),
    fix=Text(
        vi="Xem lại tình trạng hôn nhân và mục đích sử dụng.", en="Look again at the marital status and the purpose."
    ),
    messages={
        "married": Text(
            vi="{label}: đang có vợ hoặc chồng, còn mục đích là để kết hôn. Mục nào chọn nhầm?",
            en="{label}: married at present, but the purpose is to marry. Which of the two was picked by mistake?",
        ),
    },
)
def married_and_marrying(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_STATUS) in _MARRIED:
        yield found("married", at(_STATUS), label=dossier.answers.title(_STATUS))
