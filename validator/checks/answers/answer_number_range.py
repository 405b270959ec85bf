"""A number is not below the least that its field takes; no form so far names a greatest one."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F105",
    on=Dossier,
    severity=Severity.ERROR,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    title=Text(vi="Số không nhỏ hơn mức thấp nhất của ô khai", en="No number is below the least that its box takes"),
    why=Text(
        vi="Số nhỏ hơn mức thấp nhất thường do gõ nhầm, và biểu mẫu không nhận.",
        en="A number below the least is usually mistyped, and the form does not take it.",
    ),
    fix=Text(vi="Ghi lại số cho đúng.", en="Write the number again."),
    messages={
        "too-small": Text(
            vi="{label}: ít nhất là {limit}. Ghi lại số.", en="{label}: {limit} at least. Write the number again."
        ),
    },
)
def answer_number_range(dossier: Dossier) -> Iterator[Finding]:
    for answer in dossier.answers.by_pointer.values():
        for fault in answer.faults if answer.asked else ():
            if fault.keyword == "minimum":
                label, limit = dossier.answers.title(answer.pointer), fault.params["limit"]
                yield found("too-small", at(answer.pointer), law=answer.field.law, label=label, limit=limit)
