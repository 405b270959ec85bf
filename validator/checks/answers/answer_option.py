"""An answer from a list is one of the list's items."""

from collections.abc import Iterator

from validator.checks.answers.ethnic_group_is_nationality import names_a_nationality
from validator.model.dossier import Dossier
from validator.model.law import LawRef
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

#: Lists with former names are those of provinces.
_MERGERS = (LawRef.parse("qd-19-2025-ttg"),)


@rule(
    id="F104",
    on=Dossier,
    severity=Severity.ERROR,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    title=Text(vi="Mục chọn đúng một giá trị có trong danh sách", en="An item with a list has one of its values"),
    why=Text(
        vi="Biểu mẫu điện tử chỉ nhận các giá trị có trong danh sách.",
        en="The electronic form takes only the values of its list.",
    ),
    fix=Text(vi="Chọn một giá trị trong danh sách.", en="Choose a value from the list."),
    messages={
        "choose": Text(vi="{label}: chọn một trong các mục: {options}.", en="{label}: choose one of: {options}."),
        "choose-from-list": Text(
            vi="{label}: không có mục này trong danh sách. Chọn lại, chú ý dấu tiếng Việt.",
            en="{label}: the list has no such item. Choose again; mind the Vietnamese marks.",
        ),
        "merged": Text(
            vi="{label}: từ 01/07/2025, “{former}” thuộc {now}. Chọn {now}.",
            en="{label}: since 1 July 2025 “{former}” belongs to {now}. Choose {now}.",
        ),
    },
)
def answer_option(dossier: Dossier) -> Iterator[Finding]:
    for answer in dossier.answers.by_pointer.values():
        if not answer.asked:
            continue
        for fault in answer.faults:
            if fault.reason == "former-option":
                label, former, now = dossier.answers.title(answer.pointer), str(answer.typed), str(fault.params["now"])
                yield found("merged", at(answer.pointer), law=_MERGERS, label=label, former=former, now=now)
        if any(fault.reason == "not-an-option" for fault in answer.faults):
            label, place = dossier.answers.title(answer.pointer), at(answer.pointer)
            if answer.field.options:
                options = tuple(option.label for option in answer.field.options)
                yield found("choose", place, law=answer.field.law, label=label, options=options)
            elif not names_a_nationality(answer):
                yield found("choose-from-list", place, law=answer.field.law, label=label)
