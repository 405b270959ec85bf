"""A foreign paper is legalised before it is certified, but for the kinds that need not be."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_LEGALISED = "/original/legalised"


@rule(
    id="F512",
    on=Dossier,
    severity=Severity.ERROR,
    remedy=Remedy.PAPER,
    forms=("certified-copy-questions",),
    law=("tthc-2.000815/m-foreign", "nd-45-2020/m-d10-k3-steps"),
    since="2025-11-01",
    checked_on="2026-11-23",
    reads=(_LEGALISED,),
    title=Text(vi="Bản chính của nước ngoài đã hợp pháp hóa lãnh sự", en="A foreign original is legalised"),
    why=Text(
        vi="Giấy tờ nước ngoài phải được hợp pháp hóa lãnh sự trước khi chứng thực, trừ các loại được miễn.",
        en="A foreign paper needs consular legalisation before it is certified, but for the kinds that are exempt.",
    ),
    fix=Text(
        vi="Làm hợp pháp hóa lãnh sự trước. Nếu thuộc loại được miễn thì chọn “Được miễn”.",
        en="Have it legalised first. If it is of a kind that is exempt, choose “Exempt”.",
    ),
    messages={
        "not-legalised": Text(
            vi="Giấy tờ nước ngoài chưa hợp pháp hóa lãnh sự nên bị từ chối. Làm thủ tục đó trước, hoặc hỏi xem có "
            "được miễn không.",
            en="A foreign paper that is not legalised is refused. Have that done first, or ask whether it is exempt.",
        ),
    },
)
def foreign_original_legalised(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_LEGALISED) == "no":
        yield found("not-legalised", at(_LEGALISED))
