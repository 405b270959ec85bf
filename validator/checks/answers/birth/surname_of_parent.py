"""A child bears the family name of its father or its mother."""

from collections.abc import Iterator

from validator.fields.names import surname, words_of
from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, cannot_tell, found, rule
from validator.model.text import Text

_POINTER = "/child/name"
_PARENTS = ("/mother/name", "/father/name")


@rule(
    id="F340",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("birth-declaration",),
    law=("luat-91-2015/d26.k2", "nd-123-2015/d15"),
    since="2017-01-01",
    checked_on="2026-11-23",
    reads=(_POINTER,),
    requires=("F111",),
    applies=lambda dossier: any(dossier.answers.has(pointer) for pointer in _PARENTS),
    title=Text(vi="Con mang họ cha hoặc họ mẹ", en="The child has the father's or the mother's family name"),
    why=Text(
        vi="Họ của con theo họ cha hoặc họ mẹ, do cha mẹ thỏa thuận hoặc theo tập quán; chưa xác định được cha thì "
        "theo họ mẹ. Dương và Đương là hai họ khác nhau.",
        en="The family name is the father's or the mother's, as the parents agree or by custom; where the father is "
        "not known, the mother's. Dương and Đương are two different names.",
    ),
    fix=Text(
        vi="So họ của con với họ cha, họ mẹ, chú ý từng dấu. Nếu đúng theo tập quán của dân tộc mình thì giữ nguyên.",
        en="Compare the family names mark by mark. If the name is right by the custom of your people, leave it.",
    ),
    messages={
        "other-surname": Text(
            vi="{label}: “{name}” không mang họ của {parents}. So lại từng dấu.",
            en="{label}: “{name}” does not have the family name of {parents}. Compare mark by mark.",
        ),
        "no-surname": Text(
            vi="{label}: “{name}” không bắt đầu bằng họ theo lối người Kinh nên không so được với tên cha, mẹ.",
            en="{label}: “{name}” does not begin with a family name, so it cannot be compared with the parents' names.",
        ),
    },
)
def surname_of_parent(dossier: Dossier) -> Iterator[Finding]:
    child = dossier.answers.text(_POINTER)
    parents = tuple(filter(None, map(dossier.answers.text, _PARENTS)))
    label = dossier.answers.title(_POINTER)
    if _begins_with_a_particle(child):
        # Some peoples put the family name last (H'Hen Niê), some have none.
        if all(words_of(child)[-1] != words_of(name)[-1] for name in parents):
            yield cannot_tell("no-surname", at(_POINTER), label=label, name=child)
    elif all(surname(child) != surname(name) for name in parents):
        yield found("other-surname", at(_POINTER), label=label, name=child, parents=parents)


def _begins_with_a_particle(name: str) -> bool:
    # A, Y, H', K': marks of a boy or a girl among several peoples of the Highlands, not family names.
    first = surname(name)
    return "'" in first or len(first.split("-")[0]) == 1
