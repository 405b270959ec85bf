"""A mother's number is a woman's, a father's a man's, unless the record was once corrected."""

from collections.abc import Iterator

from validator.checks.answers._sexes import of_other_sex
from validator.model.dossier import Dossier
from validator.model.rule import Finding, Severity, rule
from validator.model.text import Text

_FEMALE = {"mother": True, "father": False}


@rule(
    id="F202",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("birth-declaration",),
    law=("nd-137-2015/d13", "nd-70-2024/d11.k7", "nd-70-2024/d11.k8"),
    since="2024-07-01",
    checked_on="2026-11-23",
    applies=lambda dossier: any(dossier.answers.has(f"/{parent}/personal_number") for parent in _FEMALE),
    title=Text(
        vi="Số định danh cá nhân của cha, mẹ khớp giới tính",
        en="The parents' personal identification numbers agree with their sex",
    ),
    why=Text(
        vi="Chữ số thứ tư của số định danh chẵn với nam, lẻ với nữ. Lệch nhau thường là ghi nhầm số của người kia; "
        "nhưng người đã được xác định lại giới tính có thể vẫn giữ số cũ.",
        en="The fourth digit is even for a man and odd for a woman. A difference usually means that the other parent's "
        "number was written; but a person whose sex was determined anew may have kept the old number.",
    ),
    fix=Text(
        vi="So số với thẻ của đúng người đó. Nếu giống thẻ thì giữ nguyên.",
        en="Compare the number with that person's card. If it is as on the card, leave it.",
    ),
    messages={
        "male-number": Text(
            vi="{label}: chữ số thứ tư là số của nam. Xem có ghi nhầm số của người cha không; nếu từng xác định lại "
            "giới tính thì số vẫn có thể đúng.",
            en="{label}: the fourth digit is a man's. See whether the father's number was written here; if the sex was "
            "once determined anew, the number may still be right.",
        ),
        "female-number": Text(
            vi="{label}: chữ số thứ tư là số của nữ. Xem có ghi nhầm số của người mẹ không; nếu từng xác định lại giới "
            "tính thì số vẫn có thể đúng.",
            en="{label}: the fourth digit is a woman's. See whether the mother's number was written here; if the sex "
            "was once determined anew, the number may still be right.",
        ),
    },
)
def personal_number_sex(dossier: Dossier) -> Iterator[Finding]:
    yield from of_other_sex(dossier, {f"/{parent}/personal_number": female for parent, female in _FEMALE.items()})
