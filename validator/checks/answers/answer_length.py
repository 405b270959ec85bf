"""No answer is longer or shorter than its field allows."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_REASONS = {"maxLength": "too-long", "minLength": "too-short"}


@rule(
    id="F103",
    on=Dossier,
    severity=Severity.ERROR,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    title=Text(vi="Câu trả lời không dài hay ngắn quá mức", en="No answer is too long or too short"),
    why=Text(
        vi="Phần vượt quá ô khai bị cắt mất; câu quá ngắn thường là gõ thiếu.",
        en="What does not fit the box is cut off; a very short answer is usually half typed.",
    ),
    fix=Text(vi="Rút gọn hoặc ghi cho đủ mục được nêu.", en="Shorten the item named, or write it in full."),
    messages={
        "too-long": Text(
            vi="{label}: nhiều nhất {limit} ký tự. Viết gọn lại.",
            en="{label}: {limit} characters at most. Make it shorter.",
        ),
        "too-short": Text(
            vi="{label}: ít nhất {limit} ký tự. Ghi cho đủ.",
            en="{label}: {limit} characters at least. Write it in full.",
        ),
    },
)
def answer_length(dossier: Dossier) -> Iterator[Finding]:
    for answer in dossier.answers.by_pointer.values():
        for fault in answer.faults if answer.asked else ():
            if fault.keyword in _REASONS:
                label, limit = dossier.answers.title(answer.pointer), fault.params["limit"]
                yield found(_REASONS[fault.keyword], at(answer.pointer), law=answer.field.law, label=label, limit=limit)
