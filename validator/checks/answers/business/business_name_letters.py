"""A household business's Vietnamese name is written in Vietnamese letters and F, J, Z, W."""

import unicodedata
from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_NAME = "/business/name"
_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_LETTERS = frozenset("bcdđfghjklmnpqrstvwxz") | {
    unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in _TONES
}


@rule(
    id="F532",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("household-business-application",),
    law=("nd-168-2025/m-name",),
    since="2025-07-01",
    checked_on="2026-11-23",
    confidence=Confidence.RECALLED,
    reads=(_NAME,),
    title=Text(
        vi="Tên tiếng Việt viết bằng chữ cái tiếng Việt và F, J, Z, W",
        en="The Vietnamese name is in Vietnamese letters and F, J, Z, W",
    ),
    why=Text(
        vi="Tên riêng viết bằng chữ cái tiếng Việt và các chữ F, J, Z, W; chữ số và ký hiệu thì được.",
        en="The name is in Vietnamese letters and F, J, Z, W; digits and signs are fine.",
    ),
    fix=Text(
        vi="Viết lại bằng chữ tiếng Việt. Tên bằng chữ khác ghi ở mục tên tiếng nước ngoài.",
        en="Write it in Vietnamese letters. A name in other letters goes into the item for a foreign language.",
    ),
    messages={
        "letter": Text(
            vi="{label}: chữ “{sign}” không có trong bảng chữ cái tiếng Việt. Thay bằng chữ khác.",
            en="{label}: the letter “{sign}” is not in the Vietnamese alphabet. Put another one.",
        ),
    },
)
def business_name_letters(dossier: Dossier) -> Iterator[Finding]:
    name = unicodedata.normalize("NFC", dossier.answers.text(_NAME))
    strange = next((letter for letter in name if letter.isalpha() and letter.lower() not in _LETTERS), None)
    if strange:
        yield found("letter", at(_NAME), label=dossier.answers.title(_NAME), sign=strange)
