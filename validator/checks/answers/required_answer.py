"""Every question that is asked and not optional has an answer."""

from collections.abc import Iterator

from validator.model.condition import Condition
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
        en="With a required item empty the Portal does not accept the dossier, or the office sends it back.",
    ),
    fix=Text(vi="Điền mục được nêu.", en="Fill in the item named."),
    messages={"empty": Text(vi="{section} – {ask}", en="{section} – {ask}")},
)
def required_answer(dossier: Dossier) -> Iterator[Finding]:
    for pointer, section, field in dossier.form.fields():
        answer = dossier.answers.by_pointer[pointer]
        if any(fault.keyword == "required" for fault in answer.faults) and not (
            _rests_on_a_misread(dossier, section.when) or _rests_on_a_misread(dossier, field.when)
        ):
            yield found("empty", at(pointer), law=field.law, section=section.title, ask=field.ask)


def _rests_on_a_misread(dossier: Dossier, when: Condition) -> bool:
    # Nine digits where twelve belong would otherwise also ask for the papers that stand in for a missing number.
    return any(
        fault.keyword != "required"
        for alternative in when
        for pointer in alternative
        for fault in dossier.answers.by_pointer[pointer].faults
    )
