"""The personal identification number: twelve digits, however they are grouped."""

import re

from validator.fields import Context, Misread, Typed, plain
from validator.fields.text import show

DIGITS = 12
_OLD = 9  # the number of the identity card (CMND) before it


def read(typed: Typed, context: Context) -> str:
    """The twelve digits. Raises Misread; nine digits have a reason of their own (rule F203)."""
    del context
    digits = re.sub(r"[\s.\-–,]", "", plain(typed))
    if not re.fullmatch("[0-9]+", digits):
        raise Misread("number-has-letters")
    if len(digits) == _OLD:
        raise Misread("nine-digits")
    if len(digits) != DIGITS:
        raise Misread("number-of-digits", digits=len(digits))
    return digits


__all__ = ["DIGITS", "read", "show"]
