"""A month of a year, as in "from March 2019": ``2019-03``. A full date is read as its month."""

import re
from collections.abc import Mapping

from validator.fields import Context, Misread, Typed
from validator.fields import date as full
from validator.fields.spoken import number
from validator.model.text import Written
from validator.words import show_month

_SEPARATOR = r"\s*[/.\-–]\s*|\s+"
_MONTH_FIRST = re.compile(
    rf"(?:tháng\s*|t\.?\s*)?(?P<month>\d{{1,3}})(?:{_SEPARATOR}|\s*,?\s*năm\s*|\s*,\s*)(?P<year>\d{{1,6}})"
)
_YEAR_FIRST = re.compile(rf"(?:năm\s*)?(?P<year>\d{{4}})(?:{_SEPARATOR}|\s*,?\s*tháng\s*)(?P<month>\d{{1,3}})")
# No six digits can be read both ways: the year of one reading is out of bounds in the other.
_SIX = re.compile(r"(?P<month>0\d|1[0-2])(?P<year>(?:18|19|20|21)\d{2})")
_SIX_YEAR_FIRST = re.compile(r"(?P<year>(?:18|19|20|21)\d{2})(?P<month>0\d|1[0-2])")
_ENGLISH = re.compile(rf"(?P<name>{full.NAMED})\.?,?\s*[\s\-/]\s*(?P<year>\d{{1,6}})")
_WORDS = re.compile(r"tháng (?P<month>\D+?),? (?:năm )?(?P<year>\d+|(?:một|hai) .+)")
_MONTH_ONLY = re.compile(r"tháng\s*\d{1,2}|\d{1,2}")
_YEAR_ONLY = re.compile(r"(?:năm\s*)?\d{4}")
_LEAD = re.compile(r"(?:từ|đến|since|from|until|to)\s+(?=\S)")
_JANUARY, _DECEMBER = "giêng", "chạp"


def read(typed: Typed, context: Context) -> str:
    """The month as ``2019-03``. Raises Misread."""
    text = full.strip_words(typed)
    text = _LEAD.sub("", text, count=1)
    for pattern in (_YEAR_FIRST, _SIX_YEAR_FIRST, _SIX, _MONTH_FIRST, _ENGLISH):
        if match := pattern.fullmatch(text):
            return _month(match.groupdict())
    if (match := _WORDS.fullmatch(text)) and (words := _in_words(match)):
        return words
    if _YEAR_ONLY.fullmatch(text):
        raise Misread("month-missing")
    if _MONTH_ONLY.fullmatch(text):
        raise Misread("month-without-year")
    try:
        return full.read(text, context)[: len("2019-03")]
    except Misread as misread:
        raise Misread("not-a-month") if misread.reason == "not-a-date" else misread from None


def show(value: Typed, context: Context) -> Written:
    """03/2019 in Vietnamese, March 2019 in English."""
    del context
    year, month = map(int, str(value).split("-"))
    return Written(vi=show_month(year, month, "vi"), en=show_month(year, month, "en"))


def _month(parts: Mapping[str, str]) -> str:
    year = full.check_year(parts["year"])
    month = full.month_of(parts["name"]) if "name" in parts else int(parts["month"])
    if not 1 <= month <= 12:
        raise Misread("month-out-of-bounds", month=str(month))
    return f"{year}-{month:02}"


def _in_words(match: re.Match[str]) -> str | None:
    word = match["month"].strip()
    month = 1 if word == _JANUARY else 12 if word == _DECEMBER else number(word.split())
    year = number(match["year"].split())
    return None if month is None or year is None else _month({"month": str(month), "year": str(year)})
