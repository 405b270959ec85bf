"""The personal identification number: twelve digits, however they are grouped.

``PPP G YY RRRRRR``: place of birth registration, century and sex, year of birth, random (Circular 07/2016/TT-BCA). What
the place means is not read: a number never changes when provinces merge, and codes of foreign countries are not known.
"""

import re

from validator.fields import Context, Misread, Typed, joined, plain
from validator.fields.text import show

DIGITS = 12
_OLD = 9  # the number of the identity card (CMND) before it


def read(typed: Typed, context: Context) -> str:
    """The twelve digits. Raises Misread; nine digits have a reason of their own (rule F203)."""
    del context
    digits = joined(plain(typed))
    if not re.fullmatch("[0-9]+", digits):
        raise Misread("number-has-letters")
    if len(digits) == _OLD:
        raise Misread("nine-digits")
    if len(digits) != DIGITS:
        raise Misread("number-of-digits", digits=len(digits))
    return digits


def birth_year(number: str) -> int:
    """The year of birth that a canonical number was made for."""
    return 1900 + 100 * (int(number[3]) // 2) + int(number[4:6])


def is_female(number: str) -> bool:
    """Whether a canonical number was made for a girl."""
    return int(number[3]) % 2 == 1


__all__ = ["DIGITS", "birth_year", "is_female", "read", "show"]
