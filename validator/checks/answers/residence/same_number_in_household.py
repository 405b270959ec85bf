"""Everybody who moves has a number of their own."""

from collections.abc import Iterator
from itertools import combinations

from validator.checks.answers.residence._movers import movers
from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F482",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("ct01",),
    law=("luat-26-2023/d12",),
    since="2024-07-01",
    checked_on="2026-11-24",
    applies=lambda dossier: dossier.answers.get("/case/members") is True,
    title=Text(
        vi="Mỗi người cùng chuyển có số định danh riêng", en="Everybody who moves has a personal number of their own"
    ),
    why=Text(
        vi="Số định danh cá nhân không bao giờ cấp trùng. Trùng nhau là do chép nhầm, hoặc ghi một người hai lần.",
        en="No personal identification number is given twice. Two alike mean that one was copied wrongly, or that a "
        "person is written down twice.",
    ),
    fix=Text(
        vi="So lại số với thẻ của từng người; người ở mục 1 thì không ghi lại ở mục 11.",
        en="Compare each number with that person's card; the person of item 1 is not repeated in item 11.",
    ),
    messages={
        "shared": Text(
            vi="“{one}” và “{other}” ghi cùng một số định danh. Ghi lại số của đúng người.",
            en="“{one}” and “{other}” give the same personal number. Write that of the right person.",
        ),
    },
)
def same_number_in_household(dossier: Dossier) -> Iterator[Finding]:
    for one, other in combinations(movers(dossier), 2):
        first, second = f"/{one}/personal_number", f"/{other}/personal_number"
        number = dossier.answers.text(first)
        if number and number == dossier.answers.text(second):
            sections = [dossier.answers.by_pointer[pointer].section for pointer in (first, second)]
            yield found("shared", at(second), one=sections[0], other=sections[1])
