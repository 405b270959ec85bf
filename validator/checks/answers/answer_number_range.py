"""A number lies within the bounds of its field."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_REASONS = {"minimum": "too-small", "maximum": "too-great"}


@rule(
    id="F105",
    on=Dossier,
    severity=Severity.ERROR,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    title=Text(vi="Số nằm trong khoảng của ô khai", en="A number lies within the bounds of its box"),
    why=Text(
        vi="Số ngoài khoảng thường do gõ nhầm, và biểu mẫu không nhận.",
        en="A number out of bounds is usually mistyped, and the form does not take it.",
    ),
    fix=Text(vi="Ghi lại số cho đúng.", en="Write the number again."),
    messages={
        "too-small": Text(vi="{label}: ít nhất là {limit}.", en="{label}: {limit} at least."),
        "too-great": Text(vi="{label}: nhiều nhất là {limit}.", en="{label}: {limit} at most."),
    },
)
def answer_number_range(dossier: Dossier) -> Iterator[Finding]:
    for answer in dossier.answers.by_pointer.values():
        for fault in answer.faults if answer.asked else ():
            if fault.keyword in _REASONS:
                label, limit = dossier.answers.title(answer.pointer), fault.params["limit"]
                yield found(_REASONS[fault.keyword], at(answer.pointer), law=answer.field.law, label=label, limit=limit)
