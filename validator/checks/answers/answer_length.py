"""No answer is longer than its field allows."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F103",
    on=Dossier,
    severity=Severity.ERROR,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    title=Text(vi="Câu trả lời không dài quá mức", en="No answer is too long"),
    why=Text(
        vi="Phần vượt quá ô khai có thể bị cắt mất.",
        en="What does not fit the box may be cut off.",
    ),
    fix=Text(vi="Rút gọn mục được nêu.", en="Shorten the item named."),
    messages={
        "too-long": Text(
            vi="{label}: nhiều nhất {limit} ký tự. Viết gọn lại.",
            en="{label}: {limit} characters at most. Make it shorter.",
        ),
    },
)
def answer_length(dossier: Dossier) -> Iterator[Finding]:
    for answer in dossier.answers.by_pointer.values():
        for fault in answer.faults if answer.asked else ():
            if fault.keyword == "maxLength":
                label, limit = dossier.answers.title(answer.pointer), fault.params["limit"]
                yield found("too-long", at(answer.pointer), law=answer.field.law, label=label, limit=limit)
