"""A household business does not call itself a company or an enterprise."""

import re
from collections.abc import Iterator

from validator.fields.names import fold
from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_NAMES = ("/business/name", "/business/name_short")
_WORDS = ("công ty", "doanh nghiệp")
_COMPANY = re.compile(rf"(?<!\w)(?:{'|'.join(map(fold, _WORDS))})(?!\w)")


@rule(
    id="F531",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("household-business-application",),
    law=("nd-168-2025/m-name",),
    since="2025-07-01",
    checked_on="2026-11-23",
    confidence=Confidence.RECALLED,
    applies=lambda dossier: any(dossier.answers.has(pointer) for pointer in _NAMES),
    title=Text(
        vi="Tên hộ kinh doanh không có “công ty”, “doanh nghiệp”",
        en="The name has neither “công ty” nor “doanh nghiệp”",
    ),
    why=Text(
        vi="Hộ kinh doanh không được dùng hai cụm từ này để đặt tên.",
        en="A household business may not use these words in its name.",
    ),
    fix=Text(vi="Bỏ cụm từ đó và chọn tên khác.", en="Leave the words out and choose another name."),
    messages={
        "company": Text(
            vi="{label}: “{typed}” có cụm từ “công ty” hoặc “doanh nghiệp”. Bỏ cụm từ đó.",
            en="{label}: “{typed}” has the words “công ty” or “doanh nghiệp”. Leave them out.",
        ),
    },
)
def business_name_company(dossier: Dossier) -> Iterator[Finding]:
    for pointer in _NAMES:
        name = dossier.answers.text(pointer)
        if _COMPANY.search(fold(name)):
            yield found("company", at(pointer), label=dossier.answers.title(pointer), typed=name)
