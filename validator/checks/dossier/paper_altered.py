"""No paper of the dossier is erased, altered or expired; only its owner can see that."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_QUESTION = "/altered"


@rule(
    id="D108",
    on=Dossier,
    severity=Severity.WARNING,
    remedy=Remedy.PAPER,
    law=("tthc-1.001193/m-erased", "tthc-1.001193/m-photos"),
    since="2026-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    applies=lambda dossier: any(
        pointer.endswith(_QUESTION) and dossier.answers.has(pointer) for pointer in dossier.answers.by_pointer
    ),
    title=Text(vi="Giấy tờ không bị tẩy xóa, sửa chữa, còn hạn", en="No paper is erased, altered or expired"),
    why=Text(
        vi="Giấy tờ bị tẩy xóa, sửa chữa hoặc hết hạn thường bị từ chối, có khi kết quả đã cấp cũng bị hủy.",
        en="A paper erased, altered or expired is usually refused; even an issued result may be cancelled.",
    ),
    fix=Text(
        vi="Xin nơi cấp cấp lại giấy đó, hoặc cải chính theo quy định, trước khi nộp.",
        en="Have the issuer issue the paper again, or have it corrected officially, before you submit.",
    ),
    messages={
        "altered": Text(
            vi="Bạn cho biết có giấy tờ bị tẩy xóa, sửa chữa hoặc hết hạn. Xin cấp lại giấy đó trước khi nộp.",
            en="You say that a paper is erased, altered or expired. Have it issued again before you submit.",
        ),
    },
)
def paper_altered(dossier: Dossier) -> Iterator[Finding]:
    for pointer in dossier.answers.by_pointer:
        if pointer.endswith(_QUESTION) and dossier.answers.get(pointer) is True:
            yield found("altered", at(pointer))
