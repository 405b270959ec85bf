"""The social insurance number: ten digits, or the personal identification number that replaces it since 2025-08-01.

Ten digits are recalled, and so is that they are the last ten characters of the older health insurance cards' code; that
the personal number replaces it is found (Official Letter 1804/BHXH-QLT).
"""

import re

from validator.fields import Context, Misread, Typed, after, joined, plain
from validator.fields.text import show

_OWN, _PERSONAL = 10, 12
_CARD = re.compile("[A-Z]{2}[0-9]{13}")


def read(typed: Typed, context: Context) -> str:
    """The ten digits, or twelve. Raises Misread."""
    del context
    number = joined(after(plain(typed), "mã số bhxh", "mã bhxh", "số sổ bhxh", "số bhxh", "bhxh")).upper()
    if _CARD.fullmatch(number):
        raise Misread("insurance-card", last_ten=number[-_OWN:])
    if not re.fullmatch("[0-9]+", number):
        raise Misread("number-has-letters")
    if len(number) not in (_OWN, _PERSONAL):
        raise Misread("insurance-digits", digits=len(number))
    return number


__all__ = ["read", "show"]
