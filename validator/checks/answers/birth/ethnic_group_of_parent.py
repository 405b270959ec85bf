"""A child's ethnic group is its father's or its mother's."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_POINTER = "/child/ethnic_group"
_PARENTS = ("/mother/ethnic_group", "/father/ethnic_group")


@rule(
    id="F341",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("birth-declaration",),
    law=("luat-91-2015/d29.k2", "nd-123-2015/d15"),
    since="2017-01-01",
    checked_on="2026-11-23",
    reads=(_POINTER,),
    applies=lambda dossier: any(dossier.answers.has(pointer) for pointer in _PARENTS),
    title=Text(vi="Dân tộc của con theo cha hoặc mẹ", en="The child's ethnic group is the father's or the mother's"),
    why=Text(
        vi="Con mang dân tộc của cha hoặc mẹ, do cha mẹ thỏa thuận hoặc theo tập quán; chưa xác định được cha thì theo "
        "mẹ.",
        en="A child has the father's or the mother's ethnic group, as they agree or by custom; where the father is not "
        "known, the mother's.",
    ),
    fix=Text(vi="Chọn dân tộc của cha hoặc của mẹ.", en="Choose the father's or the mother's ethnic group."),
    messages={
        "other-group": Text(
            vi="{label}: khác dân tộc của cha, mẹ đã khai. Chọn dân tộc của cha hoặc mẹ.",
            en="{label}: it is neither parent's ethnic group as declared. Choose the father's or the mother's.",
        ),
    },
)
def ethnic_group_of_parent(dossier: Dossier) -> Iterator[Finding]:
    groups = {dossier.answers.get(pointer) for pointer in _PARENTS}
    if dossier.answers.get(_POINTER) not in groups:
        yield found("other-group", at(_POINTER), label=dossier.answers.title(_POINTER))
