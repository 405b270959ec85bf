"""A divorce abroad is entered in the Vietnamese register before it is stated."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_WHERE = "/status/divorced_where"


@rule(
    id="F410",
    on=Dossier,
    severity=Severity.WARNING,
    remedy=Remedy.PAPER,
    forms=("marital-status-declaration",),
    law=("tthc-1.004873/m-former-marriage",),
    since="2026-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=(_WHERE,),
    title=Text(
        vi="Ly hôn ở nước ngoài đã được ghi chú tại Việt Nam",
        en="A divorce abroad has been entered in the Vietnamese register",
    ),
    why=Text(
        vi="Người ly hôn ở nước ngoài khai theo trích lục ghi chú ly hôn. Chưa ghi chú thì chưa có trích lục này.",
        en="Someone divorced abroad states the extract of the entry of the divorce. Without the entry there is no "
        "extract.",
    ),
    fix=Text(
        vi="Hỏi Ủy ban nhân dân cấp xã về thủ tục ghi chú ly hôn và làm trước.",
        en="Ask the commune how to have the divorce entered, and do that first.",
    ),
    messages={
        "not-entered": Text(
            vi="{label}: ở nước ngoài, chưa ghi chú. Làm thủ tục ghi chú ly hôn trước, rồi xin giấy này.",
            en="{label}: abroad, not entered yet. Have the divorce entered first, then ask for this certificate.",
        ),
    },
)
def foreign_divorce_not_entered(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_WHERE) == "abroad-only":
        yield found("not-entered", at(_WHERE), label=dossier.answers.title(_WHERE))
