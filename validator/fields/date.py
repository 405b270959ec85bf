"""A calendar date as people write it in Viet Nam: the day first, then the month, then the year in four digits.

Nothing is guessed: a year in two digits, a missing day or a day that no calendar has is told, each by its own reason.
"""

import re
from datetime import date

from validator.fields import Context, Misread, Typed, plain
from validator.model.text import Written
from validator.words import show_date

#: Years outside are slips of the finger: nobody whose papers matter today lived before the first one.
EARLIEST, LATEST = 1850, 2199

_LUNAR = re.compile(r"âm lịch|\bâl\b")
_LEAD = re.compile(
    r"(?:ngày sinh\s*:?|sinh(?: ngày)?|vào ngày|on|born(?: on)?)?\s*"
    r"(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\b\s*,?)?\s*(?:ngày)?\s*(?:mùng|mồng)?\s*"
)
_SEPARATOR = r"\s*[/.\-–]\s*|\s+"
_DAY_FIRST = re.compile(
    rf"(?P<day>\d{{1,3}})(?:{_SEPARATOR}|\s*tháng\s*)(?P<month>\d{{1,3}})"
    rf"(?:{_SEPARATOR}|\s*,?\s*năm\s*|\s*,\s*)(?P<year>\d{{1,6}})"
)
_YEAR_FIRST = re.compile(rf"(?P<year>\d{{4}})(?:{_SEPARATOR})(?P<month>\d{{1,3}})(?:{_SEPARATOR})(?P<day>\d{{1,3}})")
_EIGHT = re.compile(r"(?P<day>\d{2})(?P<month>\d{2})(?P<year>\d{4})")
# No eight digits can be read both ways: the year of one reading is the month of the other.
_EIGHT_YEAR_FIRST = re.compile(r"(?P<year>(?:18|19|20|21)\d{2})(?P<month>0\d|1[0-2])(?P<day>\d{2})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONG = ("uary", "ruary", "ch", "il", "", "e", "y", "ust", "tember", "ober", "ember", "ember")
NAMED = "|".join(f"{short}(?:{rest})?" for short, rest in zip(_MONTHS, _LONG, strict=True))
_ENGLISH = re.compile(
    rf"(?P<day>\d{{1,3}})(?:st|nd|rd|th)?\s*[\s\-]\s*(?P<name>{NAMED})\.?,?\s*[\s\-]\s*(?P<year>\d{{1,6}})"
)
_AMERICAN = re.compile(rf"(?P<name>{NAMED})\.?\s+(?P<day>\d{{1,3}})(?:st|nd|rd|th)?\s*,?\s+(?P<year>\d{{1,6}})")
_MONTH_YEAR = re.compile(r"(?:tháng\s*)?\d{1,2}(?:\s*[/.\-–]\s*|\s*,?\s*năm\s*|\s+)\d{4}")
_DAY_MONTH = re.compile(r"\d{1,2}(?:\s*[/.\-–]\s*|\s*tháng\s*)\d{1,2}")
_YEAR_ONLY = re.compile(r"(?:năm\s*)?\d{4}")


def read(typed: Typed, context: Context) -> str:
    """The date in ISO form. Raises Misread with the one thing that is wrong."""
    del context
    text = strip_words(typed)
    for pattern in (_YEAR_FIRST, _DAY_FIRST, _ENGLISH, _AMERICAN, _EIGHT_YEAR_FIRST, _EIGHT):
        if match := pattern.fullmatch(text):
            return _date(match.groupdict())
    if _MONTH_YEAR.fullmatch(text):
        raise Misread("day-missing")
    if _DAY_MONTH.fullmatch(text):
        raise Misread("year-missing")
    if _YEAR_ONLY.fullmatch(text):
        raise Misread("only-year")
    raise Misread("not-a-date")


def show(value: Typed, context: Context) -> Written:
    """22/05/2020 in Vietnamese, 22 May 2020 in English."""
    del context
    day = date.fromisoformat(str(value))
    return Written(vi=show_date(day, "vi"), en=show_date(day, "en"))


def strip_words(typed: Typed) -> str:
    """What was typed without the words around it ("sinh ngày", "thứ hai"). Raises Misread for a lunar date."""
    text = plain(typed).casefold()
    if _LUNAR.search(text):
        raise Misread("lunar")
    text = text.strip(" .,;:()")
    lead = _LEAD.match(text)
    return text[lead.end() :] if lead else text


def month_of(name: str) -> int:
    """The number of a month by its English name (``NAMED``, in small letters)."""
    return _MONTHS.index(name[:3]) + 1


def check_year(digits: str) -> int:
    """The year; raises Misread when it is not four digits or out of all bounds."""
    if len(digits) != len("2026"):
        raise Misread("year-digits", year=digits)
    year = int(digits)
    if not EARLIEST <= year <= LATEST:
        raise Misread("year-out-of-bounds", year=digits)
    return year


def _date(parts: dict[str, str]) -> str:
    year = check_year(parts["year"])
    month = month_of(parts["name"]) if "name" in parts else int(parts["month"])
    if not 1 <= month <= 12:
        raise Misread("no-such-month", month=str(month))
    try:
        return date(year, month, int(parts["day"])).isoformat()
    except ValueError:
        raise Misread("no-such-day", day=parts["day"].lstrip("0") or "0", month=str(month), year=str(year)) from None
