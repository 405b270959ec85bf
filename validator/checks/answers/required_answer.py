"""Every question that is asked and not optional has an answer."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F101",
    on=Dossier,
    severity=Severity.ERROR,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    title=Text(vi="Mọi mục bắt buộc của tờ khai đều đã điền", en="Every required item of the form is filled in"),
    why=Text(
        vi="Thiếu một mục bắt buộc, Cổng không cho nộp hoặc cơ quan trả hồ sơ để bổ sung.",
        en="With a required item empty the portal does not accept the dossier, or the office sends it back.",
    ),
    fix=Text(vi="Điền mục được nêu.", en="Fill in the item named."),
    messages={"empty": Text(vi="{ask}", en="{ask}")},
)
def required_answer(dossier: Dossier) -> Iterator[Finding]:
    for answer in dossier.answers.by_pointer.values():
        if any(fault.keyword == "required" for fault in answer.faults):
            yield found("empty", at(answer.pointer), law=answer.field.law, ask=answer.field.ask)
