"""The number of the person who died agrees with the sex, unless the record was once corrected."""

from collections.abc import Iterator

from validator.checks.answers._sexes import of_other_sex
from validator.model.dossier import Dossier
from validator.model.rule import Finding, Severity, rule
from validator.model.text import Text

_NUMBER, _SEX = "/deceased/personal_number", "/deceased/sex"


@rule(
    id="F428",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("death-declaration",),
    law=("nd-137-2015/d13", "nd-70-2024/d11.k7", "nd-70-2024/d11.k8"),
    since="2024-07-01",
    checked_on="2026-11-23",
    reads=(_NUMBER, _SEX),
    title=Text(
        vi="Số định danh của người đã mất khớp giới tính",
        en="The personal identification number of the person who died agrees with the sex",
    ),
    why=Text(
        vi="Chữ số thứ tư của số định danh chẵn với nam, lẻ với nữ. Lệch nhau thường là ghi nhầm số của người khác; "
        "nhưng người từng xác định lại giới tính có thể vẫn giữ số cũ.",
        en="The fourth digit is even for a man and odd for a woman. A difference usually means that another person's "
        "number was written; but a person whose sex was determined anew may have kept the old number.",
    ),
    fix=Text(
        vi="So số và giới tính với thẻ của người đã mất. Nếu giống thẻ thì giữ nguyên.",
        en="Compare number and sex with the card of the person who died. If they are as on the card, leave them.",
    ),
    messages={
        "male-number": Text(
            vi="{label}: chữ số thứ tư là số của nam, mục giới tính ghi nữ. So lại với thẻ.",
            en="{label}: the fourth digit is a man's, the sex says female. Compare with the card.",
        ),
        "female-number": Text(
            vi="{label}: chữ số thứ tư là số của nữ, mục giới tính ghi nam. So lại với thẻ.",
            en="{label}: the fourth digit is a woman's, the sex says male. Compare with the card.",
        ),
    },
)
def deceased_number_sex(dossier: Dossier) -> Iterator[Finding]:
    yield from of_other_sex(dossier, {_NUMBER: dossier.answers.get(_SEX) == "female"})
