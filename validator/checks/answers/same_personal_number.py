"""Two persons never share a personal identification number."""

from collections.abc import Iterator, Mapping
from itertools import combinations

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

#: Form → the people who are never one and the same, and the relations by which the requester is one of them
#: (none: the form has no requester apart from them).
_PEOPLE: Mapping[str, tuple[tuple[str, ...], tuple[str | None, ...]]] = {
    "birth-declaration": (("mother", "father"), ("mother", "father", None)),
    "marital-status-declaration": (("person", "partner"), ("self", None)),
    "marriage-declaration": (("bride", "groom"), ()),
    "civil-status-copy-request": (("person",), ("self", None)),
    "passport-application": (("representative", "person"), ()),
    "judicial-record-declaration": (("person", "father", "mother", "spouse"), ()),
}


@rule(
    id="F204",
    on=Dossier,
    severity=Severity.ERROR,
    forms=tuple(_PEOPLE),
    law=("luat-26-2023/d12",),
    since="2024-07-01",
    checked_on="2026-11-23",
    title=Text(
        vi="Mỗi người có số định danh cá nhân riêng",
        en="Every person has a personal identification number of their own",
    ),
    why=Text(
        vi="Số định danh cá nhân không bao giờ cấp trùng cho hai người. Trùng nhau là do chép nhầm.",
        en="No personal identification number is given to two persons. Two alike mean that one was copied wrongly.",
    ),
    fix=Text(vi="So lại từng số với thẻ của từng người.", en="Compare each number with that person's own card."),
    messages={
        "shared": Text(
            vi="Phần “{one}” và phần “{other}” ghi cùng một số định danh. Ghi lại số của đúng người.",
            en="The parts “{one}” and “{other}” give the same personal number. Write that of the right person.",
        ),
    },
)
def same_personal_number(dossier: Dossier) -> Iterator[Finding]:
    others, same = _PEOPLE[dossier.form.id]
    # A requester who is one of them stands in two sections; rules F350 and F400 compare those.
    people = others if not same or dossier.answers.get("/requester/relation") in same else ("requester", *others)
    for one, other in combinations(people, 2):
        first, second = f"/{one}/personal_number", f"/{other}/personal_number"
        number = dossier.answers.text(first)
        if number and number == dossier.answers.text(second):
            sections = [dossier.answers.by_pointer[pointer].section for pointer in (first, second)]
            yield found("shared", at(second), one=sections[0], other=sections[1])
