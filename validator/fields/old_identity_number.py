"""The number of the old identity card (CMND): nine digits.

Twelve digits are the personal identification number, which has a field of its own, and are told. (Identity cards with
twelve digits were issued too, with just that number.)
"""

import re

from validator.fields import Context, Misread, Typed, after, joined, plain
from validator.fields.text import show

DIGITS = 9
_PERSONAL = 12


def read(typed: Typed, context: Context) -> str:
    """The nine digits. Raises Misread."""
    del context
    digits = joined(after(plain(typed), "số cmnd", "cmnd", "cmt", "số"))
    if not re.fullmatch("[0-9]+", digits):
        raise Misread("number-has-letters")
    if len(digits) == _PERSONAL:
        raise Misread("old-number-is-personal")
    if len(digits) != DIGITS:
        raise Misread("old-number-digits", digits=len(digits))
    return digits


__all__ = ["read", "show"]
