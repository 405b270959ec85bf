"""The bride's number is a woman's, the groom's a man's, unless the record was once corrected."""

from collections.abc import Iterator

from validator.checks.answers._sexes import of_other_sex
from validator.model.dossier import Dossier
from validator.model.rule import Finding, Severity, rule
from validator.model.text import Text

_FEMALE = {"bride": True, "groom": False}


@rule(
    id="F446",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("marriage-declaration",),
    law=("nd-137-2015/d13", "nd-70-2024/d11.k7", "nd-70-2024/d11.k8"),
    since="2024-07-01",
    checked_on="2026-11-23",
    applies=lambda dossier: any(dossier.answers.has(f"/{one}/personal_number") for one in _FEMALE),
    title=Text(
        vi="Số định danh của bên nữ, bên nam đúng phần",
        en="The numbers of the bride and the groom stand in the right part",
    ),
    why=Text(
        vi="Chữ số thứ tư của số định danh chẵn với nam, lẻ với nữ. Lệch nhau thường là ghi nhầm số của người kia; "
        "nhưng người đã được xác định lại giới tính có thể vẫn giữ số cũ.",
        en="The fourth digit is even for a man and odd for a woman. A difference usually means that the other person's "
        "number was written; but a person whose sex was determined anew may have kept the old number.",
    ),
    fix=Text(
        vi="So số với thẻ của đúng người đó. Nếu giống thẻ thì giữ nguyên.",
        en="Compare the number with that person's card. If it is as on the card, leave it.",
    ),
    messages={
        "male-number": Text(
            vi="{label}: chữ số thứ tư là số của nam. Xem có ghi nhầm số của bên nam không; nếu từng xác định lại giới "
            "tính thì số vẫn có thể đúng.",
            en="{label}: the fourth digit is a man's. See whether the groom's number was written here; if the sex was "
            "once determined anew, the number may still be right.",
        ),
        "female-number": Text(
            vi="{label}: chữ số thứ tư là số của nữ. Xem có ghi nhầm số của bên nữ không; nếu từng xác định lại giới "
            "tính thì số vẫn có thể đúng.",
            en="{label}: the fourth digit is a woman's. See whether the bride's number was written here; if the sex "
            "was once determined anew, the number may still be right.",
        ),
    },
)
def number_of_part(dossier: Dossier) -> Iterator[Finding]:
    yield from of_other_sex(dossier, {f"/{one}/personal_number": female for one, female in _FEMALE.items()})
