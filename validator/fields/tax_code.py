"""A tax code: ten digits of which the last is a check digit, with three more for a branch; or a personal number.

Individuals, households and household businesses use their personal identification number of twelve digits since
2025-07-01 (Circular 86/2024/TT-BTC, Article 5), so that is read as such. The check digit is that of python-stdnum's
``stdnum.vn.mst``, against which the tests hold this module; the library itself cannot be imported in the browser, for
it wants ``ssl`` and ``pydoc``, and weighs 1.2 MB.
"""

import re

from validator.fields import Context, Misread, Typed, after, joined, plain
from validator.fields.text import show

_WEIGHTS = (31, 29, 23, 19, 17, 13, 7, 5, 3)
_OWN, _PERSONAL, _BRANCH = 10, 12, 13
_SHORT_BRANCH = re.compile("[0-9]{10} ?[-‐–—] ?[0-9]{2}")  # a branch that lacks a digit is no personal number


def read(typed: Typed, context: Context) -> str:
    """``0100109106``, ``0100109106-001`` or the personal number's twelve digits. Raises Misread."""
    del context
    text = after(plain(typed), "mã số thuế", "mã số doanh nghiệp", "mst", "tax code")
    digits = joined(text)
    if not re.fullmatch("[0-9]+", digits):
        raise Misread("number-has-letters")
    if len(digits) not in (_OWN, _PERSONAL, _BRANCH) or _SHORT_BRANCH.fullmatch(text):
        raise Misread("tax-digits", digits=len(digits))
    if len(digits) == _PERSONAL:
        return digits
    if not _is_sound(digits[:_OWN]):
        raise Misread("tax-check-digit")
    return f"{digits[:_OWN]}-{digits[_OWN:]}" if len(digits) == _BRANCH else digits


def is_personal(code: str) -> bool:
    """Whether a canonical tax code is somebody's personal identification number."""
    return len(code) == _PERSONAL


def _is_sound(digits: str) -> bool:
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=False))
    return int(digits[-1]) == 10 - total % 11 and digits[2:9] != "0000000"


__all__ = ["is_personal", "read", "show"]
