"""A passport's number: letters and digits, as printed.

A Vietnamese one has one letter and seven digits (eight: recalled). Foreign ones differ, so the shape is asked about by
a rule (F208), not refused here.
"""

import re

from validator.fields import Context, Misread, Typed, after, joined, plain
from validator.fields.text import show

_ANY = re.compile("(?=.*[0-9])[A-Z0-9]{5,15}")
VIETNAMESE = re.compile("[A-Z][0-9]{7,8}")
_PERSONAL = re.compile("[0-9]{12}")


def read(typed: Typed, context: Context) -> str:
    """The number in capitals without spaces. Raises Misread."""
    del context
    number = joined(after(plain(typed), "số hộ chiếu", "hộ chiếu", "passport no", "passport number", "số")).upper()
    if _PERSONAL.fullmatch(number):
        raise Misread("passport-is-personal")
    if not _ANY.fullmatch(number):
        raise Misread("passport-shape")
    return number


__all__ = ["VIETNAMESE", "read", "show"]
