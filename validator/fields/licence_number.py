"""A driving licence's number: twelve digits on the plastic cards (recalled), other shapes on older paper ones.

What no licence can have is refused; whether the number is the usual one is for a rule to ask.
"""

import re

from validator.fields import Context, Misread, Typed, after, joined, plain
from validator.fields.text import show

_ANY = re.compile("[A-Z]{0,3}[0-9]{5,14}[A-Z]{0,2}")
_USUAL = re.compile("[0-9]{12}")


def read(typed: Typed, context: Context) -> str:
    """The number in capitals without spaces. Raises Misread."""
    del context
    number = joined(after(plain(typed), "số gplx", "gplx số", "gplx", "giấy phép lái xe số", "số")).upper()
    if not _ANY.fullmatch(number):
        raise Misread("licence-shape")
    return number


def is_usual(number: str) -> bool:
    """Whether a canonical number has the twelve digits of today's cards."""
    return _USUAL.fullmatch(number) is not None


__all__ = ["is_usual", "read", "show"]
