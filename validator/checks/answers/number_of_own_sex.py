"""The sex in a personal identification number is the one declared, unless the record was once corrected."""

from collections.abc import Iterator

from validator.checks.answers._sexes import declared, of_other_sex
from validator.model.dossier import Dossier
from validator.model.rule import Finding, Severity, rule
from validator.model.text import Text


def _people(dossier: Dossier) -> tuple[str, ...]:
    return dossier.form.sections_with("sex", "personal_number")


@rule(
    id="F409",
    on=Dossier,
    severity=Severity.WARNING,
    forms=(
        "marital-status-declaration",
        "household-business-application",
        "ct01",
        "passport-application",
        "judicial-record-declaration",
    ),
    law=("nd-137-2015/d13", "nd-70-2024/d11.k7", "nd-70-2024/d11.k8"),
    since="2024-07-01",
    checked_on="2026-11-23",
    applies=lambda dossier: any(
        dossier.answers.has(f"/{one}/sex", f"/{one}/personal_number") for one in _people(dossier)
    ),
    title=Text(vi="Số định danh cá nhân khớp giới tính", en="The personal identification number agrees with the sex"),
    why=Text(
        vi="Chữ số thứ tư của số định danh chẵn với nam, lẻ với nữ. Lệch nhau thường là gõ nhầm hoặc chọn nhầm giới "
        "tính; nhưng người đã được xác định lại giới tính có thể vẫn giữ số cũ.",
        en="The fourth digit is even for a man and odd for a woman. A difference usually means a slip in the number or "
        "in the sex; but a person whose sex was determined anew may have kept the old number.",
    ),
    fix=Text(
        vi="So số và giới tính với thẻ. Nếu giống thẻ thì giữ nguyên.",
        en="Compare number and sex with the card. If they are as on the card, leave them.",
    ),
    messages={
        "male-number": Text(
            vi="{label}: chữ số thứ tư là số của nam, bạn chọn giới tính nữ. Xem lại cả hai; nếu từng xác định lại "
            "giới tính thì số vẫn có thể đúng.",
            en="{label}: the fourth digit is a man's, but you selected female. Look at both; if the sex was once "
            "determined anew, the number may still be right.",
        ),
        "female-number": Text(
            vi="{label}: chữ số thứ tư là số của nữ, bạn chọn giới tính nam. Xem lại cả hai; nếu từng xác định lại "
            "giới tính thì số vẫn có thể đúng.",
            en="{label}: the fourth digit is a woman's, but you selected male. Look at both; if the sex was once "
            "determined anew, the number may still be right.",
        ),
    },
)
def number_of_own_sex(dossier: Dossier) -> Iterator[Finding]:
    yield from of_other_sex(dossier, declared(dossier.answers, _people(dossier)))
