"""A whole number; thousands may be grouped by dots, commas or spaces, and a counting word may follow."""

import re

from validator.fields import Context, Misread, Typed, plain
from validator.model.text import Written
from validator.words import show_number

_NUMBER = re.compile(r"([+-]?)(\d+|\d{1,3}(?:([. ,])\d{3})(?:\3\d{3})*)(?: ?(?:bản|bộ|tờ|cái|copies|copy))?")
_FRACTION = re.compile(r"[+-]?\d+[.,]\d+")
_MOST_DIGITS = 15  # whole numbers that JavaScript holds exactly


def read(typed: Typed, context: Context) -> int:
    """The number. Raises Misread."""
    del context
    text = plain(typed).casefold()
    match = _NUMBER.fullmatch(text)
    if match is None or isinstance(typed, bool):
        raise Misread("not-whole" if _FRACTION.fullmatch(text) else "not-a-number")
    digits = re.sub(r"\D", "", match[2])
    if len(digits) > _MOST_DIGITS:
        raise Misread("not-a-number")
    return int(match[1] + digits)


def show(value: Typed, context: Context) -> Written:
    """The number with its thousands grouped."""
    del context
    number = int(value or 0)
    return Written(vi=show_number(number, "vi"), en=show_number(number, "en"))
