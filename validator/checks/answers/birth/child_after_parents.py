"""A child is born after its parents."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_PARENTS = ("/mother/born", "/father/born")


@rule(
    id="F331",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("birth-declaration",),
    law=("luat-60-2014/d14.k1",),
    since="2016-01-01",
    checked_on="2026-11-23",
    reads=("/child/born",),
    applies=lambda dossier: any(dossier.answers.year(pointer) for pointer in _PARENTS),
    title=Text(vi="Cha, mẹ sinh trước con", en="The parents were born before the child"),
    why=Text(
        vi="Ngày sinh của con không thể trước ngày sinh của cha, mẹ; thường là do gõ nhầm năm.",
        en="A child cannot be born before its parents; usually a year was mistyped.",
    ),
    fix=Text(
        vi="So lại ngày sinh với giấy tờ và sửa năm bị nhầm.", en="Compare the dates with the papers and mend the year."
    ),
    messages={
        "before-parent": Text(
            vi="{label}: {born}, không trước ngày sinh của con ({child}).",
            en="{label}: {born}, not before the child's date of birth ({child}).",
        ),
    },
)
def child_after_parents(dossier: Dossier) -> Iterator[Finding]:
    child = dossier.answers.date("/child/born")
    for pointer in _PARENTS:
        year, day = dossier.answers.year(pointer), dossier.answers.date(pointer)
        if child and year and (child <= day if day else child.year <= year):
            label = dossier.answers.title(pointer)
            yield found("before-parent", at(pointer), label=label, born=day or str(year), child=child)
