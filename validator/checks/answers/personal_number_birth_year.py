"""The year in a personal identification number is the year of birth, unless the person's record was once corrected."""

from collections.abc import Iterator

from validator.fields.personal_number import birth_year
from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F201",
    on=Dossier,
    severity=Severity.WARNING,
    law=("nd-137-2015/d13", "nd-70-2024/d11.k7", "nd-70-2024/d11.k8"),
    since="2024-07-01",
    checked_on="2026-11-23",
    title=Text(
        vi="Số định danh cá nhân khớp năm sinh", en="The personal identification number agrees with the year of birth"
    ),
    why=Text(
        vi="Chữ số thứ tư đến thứ sáu của số định danh cho biết thế kỷ và hai số cuối của năm sinh. Lệch nhau thường "
        "là gõ nhầm; nhưng người đã được cải chính năm sinh có thể vẫn giữ số cũ, khi đó số vẫn đúng.",
        en="The fourth to sixth digits tell the century and the last two digits of the year of birth. A difference is "
        "usually a slip; but a person whose year of birth was corrected may have kept the number, which is then right.",
    ),
    fix=Text(
        vi="So từng chữ số và năm sinh với thẻ. Nếu giống thẻ thì giữ nguyên.",
        en="Compare every digit and the year with the card. If they are as on the card, leave them.",
    ),
    messages={
        "other-year": Text(
            vi="{label}: số này ứng với năm sinh {number_year}, còn bạn khai sinh năm {year}. Xem lại cả hai trên thẻ; "
            "nếu từng được cải chính năm sinh thì số vẫn có thể đúng.",
            en="{label}: this number belongs to the year of birth {number_year}, but you wrote {year}. Look at both on "
            "the card; if the year was once corrected, the number may still be right.",
        ),
    },
)
def personal_number_birth_year(dossier: Dossier) -> Iterator[Finding]:
    for person in dossier.form.sections_with("born", "personal_number"):
        pointer = f"/{person}/personal_number"
        number, year = dossier.answers.text(pointer), dossier.answers.year(f"/{person}/born")
        if number and year and birth_year(number) != year:
            label = dossier.answers.title(pointer)
            yield found("other-year", at(pointer), label=label, number_year=str(birth_year(number)), year=str(year))
