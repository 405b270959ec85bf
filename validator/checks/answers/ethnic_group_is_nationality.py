"""An ethnic group is not a nationality: "Việt Nam" is the commonest slip."""

from collections.abc import Iterator

from validator.fields.names import same_name
from validator.model.dossier import Answer, Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_LIST = "ethnic-groups"
_NATIONALITY = ("Việt Nam", "Người Việt Nam", "Viet Nam", "Vietnam", "Vietnamese", "VN")


def names_a_nationality(answer: Answer) -> bool:
    """Whether the country was given for the ethnic group."""
    typed = str(answer.typed)
    return answer.field.codelist == _LIST and any(same_name(typed, word) for word in _NATIONALITY)


@rule(
    id="F343",
    on=Dossier,
    severity=Severity.ERROR,
    law=("luat-60-2014/d14.k1",),
    since="2016-01-01",
    checked_on="2026-11-23",
    title=Text(
        vi="Mục dân tộc ghi tên dân tộc, không ghi tên nước", en="The ethnic group is not the name of the country"
    ),
    why=Text(
        vi="“Việt Nam” là quốc tịch. Dân tộc là Kinh, Tày, Mông, Khơ-me… và có danh sách riêng.",
        en="“Việt Nam” is a nationality. Ethnic groups are Kinh, Tày, Mông, Khơ-me… and have a list of their own.",
    ),
    fix=Text(
        vi="Chọn dân tộc trong danh sách, ví dụ Kinh.", en="Choose the ethnic group from the list, for example Kinh."
    ),
    messages={
        "nationality": Text(
            vi="{label}: “{typed}” là quốc tịch, không phải dân tộc. Chọn dân tộc trong danh sách, ví dụ Kinh.",
            en="{label}: “{typed}” is a nationality, not an ethnic group. Choose the group, for example Kinh.",
        ),
    },
)
def ethnic_group_is_nationality(dossier: Dossier) -> Iterator[Finding]:
    for answer in dossier.answers.by_pointer.values():
        if answer.asked and names_a_nationality(answer):
            label = dossier.answers.title(answer.pointer)
            yield found("nationality", at(answer.pointer), label=label, typed=str(answer.typed).strip())
