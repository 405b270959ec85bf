"""Nine digits are the number of the old identity card (CMND), not a personal identification number."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F203",
    on=Dossier,
    severity=Severity.ERROR,
    law=("luat-26-2023/d12", "luat-26-2023/d46"),
    since="2024-07-01",
    checked_on="2026-11-23",
    title=Text(
        vi="Số định danh cá nhân không phải số chứng minh nhân dân cũ",
        en="The personal identification number is not the old identity card's",
    ),
    why=Text(
        vi="Số định danh cá nhân có 12 chữ số. Số 9 chữ số là của chứng minh nhân dân, không còn dùng làm giấy tờ tùy "
        "thân từ 01/01/2025.",
        en="A personal identification number has 12 digits. A number of 9 digits is that of the old identity card "
        "(CMND), which has not served as an identity paper since 1 January 2025.",
    ),
    fix=Text(
        vi="Ghi 12 chữ số in trên thẻ căn cước, căn cước công dân hoặc xem trong ứng dụng VNeID.",
        en="Write the 12 digits printed on the identity card or shown in the VNeID application.",
    ),
    messages={
        "nine-digits": Text(
            vi="{label}: có 9 chữ số, đó là số chứng minh nhân dân cũ. Ghi số định danh 12 chữ số.",
            en="{label}: 9 digits are the old identity card's number. Write the personal number of 12 digits.",
        ),
    },
)
def old_identity_number(dossier: Dossier) -> Iterator[Finding]:
    for answer in dossier.answers.by_pointer.values():
        if answer.asked and any(fault.reason == "nine-digits" for fault in answer.faults):
            yield found("nine-digits", at(answer.pointer), label=dossier.answers.title(answer.pointer))
