"""Every member of the household stands in the table once."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


def _numbers(dossier: Dossier) -> Iterator[tuple[str, str]]:
    for row in dossier.form.rows("members"):
        pointer = f"/{row}/personal_number"
        if number := dossier.answers.text(pointer):
            yield pointer, number


@rule(
    id="F539",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("household-business-application",),
    law=("luat-26-2023/d12", "tt-68-2025-btc/m-members"),
    since="2025-07-01",
    checked_on="2026-11-23",
    applies=lambda dossier: sum(1 for _ in _numbers(dossier)) > 1,
    title=Text(vi="Mỗi thành viên hộ gia đình ghi một lần", en="Each member of the household is listed once"),
    why=Text(
        vi="Số định danh cá nhân không cấp trùng. Hai dòng cùng một số là ghi lặp một người hoặc chép nhầm số.",
        en="No personal number is given twice. Two rows with one number are one person twice, or a number miscopied.",
    ),
    fix=Text(
        vi="Bỏ dòng lặp, hoặc ghi lại số của đúng người.", en="Take the second row out, or write the right number."
    ),
    messages={
        "twice": Text(
            vi="Phần “{one}” và phần “{other}” ghi cùng một số định danh. Bỏ một dòng hoặc ghi lại số.",
            en="The parts “{one}” and “{other}” give the same personal number. Take one out, or write the right one.",
        ),
    },
)
def member_listed_twice(dossier: Dossier) -> Iterator[Finding]:
    first: dict[str, str] = {}
    for pointer, number in _numbers(dossier):
        if earlier := first.get(number):
            one, other = (dossier.answers.by_pointer[where].section for where in (earlier, pointer))
            yield found("twice", at(pointer), one=one, other=other)
        else:
            first[number] = pointer
