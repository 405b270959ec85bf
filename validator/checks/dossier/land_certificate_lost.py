"""An exchange needs the original certificate; a lost one goes another way."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_HELD = "/certificate/held"


@rule(
    id="D171",
    on=Dossier,
    severity=Severity.WARNING,
    remedy=Remedy.PAPER,
    forms=("land-certificate-questions",),
    law=("tthc-1.012783/m-papers", "tthc-1.012783/m-originals"),
    since="2026-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=(_HELD,),
    title=Text(vi="Còn bản gốc Giấy chứng nhận để đổi", en="The original certificate is there to be exchanged"),
    why=Text(
        vi="Cấp đổi thì nộp bản gốc Giấy chứng nhận. Mất bản gốc là việc cấp lại, theo thủ tục khác.",
        en="In an exchange the original certificate is handed in. A lost one is re-issued, by another procedure.",
    ),
    fix=Text(
        vi="Tìm bản gốc, hoặc hỏi cơ quan đăng ký đất đai về thủ tục cấp lại do bị mất.",
        en="Find the original, or ask the land registration office about re-issue after a loss.",
    ),
    messages={
        "lost": Text(
            vi="Bạn không còn giữ bản gốc. Thủ tục cấp đổi cần bản gốc; nếu mất, hỏi về thủ tục cấp lại.",
            en="You do not hold the original. An exchange needs it; if it is lost, ask about re-issue.",
        ),
    },
)
def land_certificate_lost(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_HELD) is False:
        yield found("lost", at(_HELD))
