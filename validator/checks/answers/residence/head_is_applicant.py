"""Whoever is the head of household says so in all three items, and nobody else does."""

from collections.abc import Iterator

from validator.fields.names import same_name
from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_RELATION, _NAME, _NUMBER = "/household/relation", "/household/head_name", "/household/head_number"


@rule(
    id="F480",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("ct01",),
    law=("tt-116-2026-bca/m-ct01", "tt-116-2026-bca/m-ct01-2"),
    since="2026-07-01",
    checked_on="2026-11-24",
    reads=(_RELATION,),
    title=Text(
        vi="Tên, số định danh và quan hệ với chủ hộ khớp nhau", en="Name, number and relation to the head agree"
    ),
    why=Text(
        vi="Người đăng ký là chủ hộ thì mục 7, 8, 9 đều là của chính người đó. Không phải chủ hộ thì mục 7 và 9 là "
        "của người khác.",
        en="When the person who registers is the head, items 7, 8 and 9 are all that person's. Otherwise items 7 and "
        "9 are someone else's.",
    ),
    fix=Text(
        vi="Bạn là chủ hộ thì chọn “Chủ hộ” và ghi tên, số của bạn. Không thì ghi tên, số của chủ hộ.",
        en="If you are the head, select “Head of household” and give your own name and number. Otherwise give the "
        "head's.",
    ),
    messages={
        "other-name": Text(
            vi="{label}: “{head}”, nhưng quan hệ đã chọn là chủ hộ và tên ở mục 1 là “{applicant}”. Mục nào đúng?",
            en="{label}: “{head}”, but the relation selected is head of household and item 1 says “{applicant}”. "
            "Which one is right?",
        ),
        "other-number": Text(
            vi="{label} khác số ở mục 4, nhưng quan hệ đã chọn là chủ hộ. Mục nào đúng?",
            en="{label} is not the number of item 4, but the relation selected is head of household. Which one is "
            "right?",
        ),
        "own-number": Text(
            vi="{label} giống số ở mục 4, nhưng quan hệ đã chọn không phải chủ hộ. Ghi số của chủ hộ, hoặc chọn “Chủ "
            "hộ”.",
            en="{label} is the number of item 4, but the relation selected is not head of household. Give the head's "
            "number, or select “Head of household”.",
        ),
    },
)
def head_is_applicant(dossier: Dossier) -> Iterator[Finding]:
    answers = dossier.answers
    person, head = answers.text("/person/name"), answers.text(_NAME)
    own, number = answers.text("/person/personal_number"), answers.text(_NUMBER)
    is_head = answers.get(_RELATION) == "head"
    if is_head and person and head and not same_name(person, head):
        yield found("other-name", at(_NAME), label=answers.title(_NAME), head=head, applicant=person)
    if own and number and is_head != (own == number):
        reason = "other-number" if is_head else "own-number"
        yield found(reason, at(_NUMBER), label=answers.title(_NUMBER))
