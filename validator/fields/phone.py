"""A telephone number: Vietnamese mobile or fixed, or a foreign one with its country code.

The shapes of Vietnamese numbers (mobile: ten digits from 03, 05, 07, 08 or 09; fixed: ten or eleven digits from 02) are
recalled, not read in a source.
"""

import re

from validator.fields import Context, Misread, Typed, plain
from validator.fields.text import show

_MOBILE = re.compile("0[35789][0-9]{8}")
_FIXED = re.compile("02[0-9]{8,9}")
_FOREIGN = re.compile(r"\+[1-9][0-9]{6,14}")  # E.164
_ABROAD = re.compile(r"\+?(?:00)?84(?=[0-9]{9,10}$)")
_LENGTH = 10


def read(typed: Typed, context: Context) -> str:
    """The number from its leading zero (``0912345678``), or ``+`` and the country code. Raises Misread."""
    del context
    number = re.sub(r"[\s.\-–()]", "", plain(typed)).replace("+840", "+84", 1)
    number = _ABROAD.sub("0", number, count=1)
    if _MOBILE.fullmatch(number) or _FIXED.fullmatch(number):
        return number
    if _FOREIGN.fullmatch(number) and not number.startswith("+84"):
        return number
    if not re.fullmatch(r"\+?[0-9]+", number):
        raise Misread("phone-has-letters")
    if number.startswith("0") and len(number) == _LENGTH:
        raise Misread("phone-start", start=number[:2])
    raise Misread("phone-digits", digits=len(number.removeprefix("+")))


__all__ = ["read", "show"]
