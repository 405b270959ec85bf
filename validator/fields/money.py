"""An amount of money in whole đồng: in digits, with units (1,5 triệu, 500k) or in words.

A dot or a comma may group thousands or begin a fraction; where both readings make sense the user is asked which.
"""

import re
from collections.abc import Mapping

from validator.fields import Context, Misread, Typed, plain
from validator.fields.spoken import amount_from_words
from validator.model.rule import Money
from validator.model.text import Written
from validator.words import show as show_param

_UNIT_WORDS: Mapping[str, int] = {
    "nghìn": 10**3, "ngàn": 10**3, "nghin": 10**3, "ngan": 10**3, "k": 10**3, "thousand": 10**3,
    "triệu": 10**6, "trieu": 10**6, "tr": 10**6, "million": 10**6,
    "tỷ": 10**9, "tỉ": 10**9, "ty": 10**9, "billion": 10**9,
}  # fmt: skip
_SPOKEN = {10**3: "nghìn", 10**6: "triệu", 10**9: "tỷ"}
_CURRENCY = r"(?:việt nam đồng|đồng việt nam|đồng|dong|vnđ|vnd|₫|đ)"
_AROUND = re.compile(rf"^{_CURRENCY}\s*(?=[\d-])|(?<=[\w\s.,]){_CURRENCY}\s*(?:chẵn)?$|\s*chẵn$")
_FOREIGN = re.compile(r"[$€£¥]|\b(?:usd|eur|euro|dollars?|đô la|đô|yên|yen)\b")
_GROUPED = re.compile(r"\d{1,3}(?:([. ,'])\d{3})(?:\1\d{3})*")
_NO_FRACTION = re.compile(r"((?:\d{4,}|\d{1,3}(?:\.\d{3})+))(?:,00?|,-)|((?:\d{4,}|\d{1,3}(?:,\d{3})+))(?:\.00?|,-)")
_FRACTION = re.compile(r"\d[\d.]*,\d{1,2}|\d[\d,]*\.\d{1,2}")
_WITH_UNIT = re.compile(rf"(?P<whole>\d[\d., ]*?)(?:[.,](?P<part>\d+))?\s*(?P<unit>{'|'.join(_UNIT_WORDS)})")
_SHORT = re.compile(rf"(?P<head>.+ (?P<unit>{'|'.join(_SPOKEN.values())})) (?P<rest>.+)")
_MOST_DIGITS = 15  # whole numbers that JavaScript holds exactly


def read(typed: Typed, context: Context) -> int:
    """The amount in đồng. Raises Misread."""
    del context
    text = plain(typed).casefold().strip(" .,;:/")
    if isinstance(typed, bool):
        raise Misread("not-money")
    if _FOREIGN.search(text):
        raise Misread("money-foreign")
    if text.startswith(("-", "−", "–")):
        raise Misread("money-negative")
    text = _AROUND.sub("", _AROUND.sub("", text)).strip(" .,;:/")
    amount = _in_digits(text)
    if amount is None:
        amount = _in_words(text)
    if amount is None or len(str(amount)) > _MOST_DIGITS:
        raise Misread("not-money")
    return amount


def show(value: Typed, context: Context) -> Written:
    """8.000 đồng in Vietnamese, 8,000 VND in English."""
    del context
    money = Money(int(value or 0))
    return Written(vi=show_param(money, "vi"), en=show_param(money, "en"))


def _in_digits(text: str) -> int | None:
    if match := _WITH_UNIT.fullmatch(text):
        return _times(match["whole"], match["part"] or "", _UNIT_WORDS[match["unit"]])
    if re.fullmatch(r"\d+", text) or _GROUPED.fullmatch(text):
        return int(re.sub(r"\D", "", text)[: _MOST_DIGITS + 1])
    if match := _NO_FRACTION.fullmatch(text):
        return int(re.sub(r"\D", "", match[1] or match[2])[: _MOST_DIGITS + 1])
    if _FRACTION.fullmatch(text):
        raise Misread("money-not-whole")
    if re.fullmatch(r"\d[\d., ']*", text):
        raise Misread("money-grouping")
    return None


def _times(whole: str, part: str, unit: int) -> int | None:
    digits = re.sub(r"\D", "", whole)
    if len(digits) + len(part) > _MOST_DIGITS:
        return None
    if not digits.isdecimal() or (digits != whole and not _GROUPED.fullmatch(whole)):
        raise Misread("money-grouping")
    if not part:
        return int(digits) * unit
    if len(part) == 3 and digits != whole:  # 1.500.000 nghìn: the groups go on
        return int(digits + part) * unit
    more = int(digits + part) * unit
    scaled, rest = divmod(more, int("1" + "0" * len(part)))
    if len(part) == 3 and int(digits):
        if len(str(more)) > _MOST_DIGITS:
            return None
        raise Misread("money-which", less=scaled, more=more)
    if rest:
        raise Misread("money-not-whole")
    return scaled


def _in_words(text: str) -> int | None:
    apart = re.sub(r"(?<=\d)(?=[^\W\d])|(?<=[^\W\d])(?=\d)", " ", text)
    words = " ".join(_SPOKEN.get(_UNIT_WORDS.get(word, 0), word) for word in apart.split())
    if (amount := amount_from_words(words)) is not None:
        return amount
    short = _SHORT.fullmatch(words)
    head, rest = (amount_from_words(short["head"]), amount_from_words(short["rest"])) if short else (None, None)
    if short and head is not None and rest and (rest < 10 or (rest < 1000 and rest % 100 == 0)):
        unit = _UNIT_WORDS[short["unit"]]
        raise Misread("money-which", less=head + rest, more=head + rest * unit // (10 if rest < 10 else 1000))
    return None
