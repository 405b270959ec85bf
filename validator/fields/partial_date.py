"""A date of birth of which perhaps only the year is known."""

import re

from validator.fields import Context, Misread, Typed
from validator.fields import date as full
from validator.model.text import Written

_YEAR = re.compile(r"(?:năm\s*|year\s*)?(\d{1,4})")


def read(typed: Typed, context: Context) -> str:
    """The date in ISO form, or the year in four digits. Raises Misread."""
    if match := _YEAR.fullmatch(full.strip_words(typed)):
        return str(full.check_year(match[1]))
    try:
        return full.read(typed, context)
    except Misread as misread:
        # A month without its day is no date; the year alone would do, so the message is another one.
        raise Misread("month-and-year") if misread.reason == "day-missing" else misread from None


def show(value: Typed, context: Context) -> Written:
    """The date, or the year alone."""
    year = str(value)
    return Written(vi=year, en=year) if len(year) == len("1990") else full.show(value, context)
