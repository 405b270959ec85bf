"""A one-off payment needs the book; a lost one is re-issued first."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_HELD = "/claim/book_held"


@rule(
    id="D172",
    on=Dossier,
    severity=Severity.WARNING,
    remedy=Remedy.PAPER,
    forms=("one-off-insurance-questions",),
    law=("tthc-1.001613/m-papers",),
    since="2026-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=(_HELD,),
    title=Text(vi="Còn sổ bảo hiểm xã hội", en="The social-insurance book is there"),
    why=Text(
        vi="Hồ sơ hưởng một lần gồm bản chính sổ bảo hiểm xã hội. Mất sổ thì thường làm lại sổ trước.",
        en="The dossier includes the book in the original. A lost one is usually re-issued first.",
    ),
    fix=Text(
        vi="Làm thủ tục cấp lại sổ 1.002759, hoặc hỏi cơ quan bảo hiểm xã hội trước khi nộp.",
        en="Have the book re-issued by procedure 1.002759, or ask the social-insurance office before you file.",
    ),
    messages={
        "lost": Text(
            vi="Bạn không còn sổ bảo hiểm xã hội. Làm thủ tục cấp lại sổ 1.002759 trước.",
            en="You no longer have the social-insurance book. Have it re-issued first, by procedure 1.002759.",
        ),
    },
)
def insurance_book_lost(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_HELD) is False:
        yield found("lost", at(_HELD))
