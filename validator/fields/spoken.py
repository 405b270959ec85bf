"""Numbers and dates in Vietnamese words: read leniently, written in the one official manner."""

from collections.abc import Mapping, Sequence
from datetime import date

from validator.fields import plain

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_VALUE: Mapping[str, int] = {word: value for value, word in enumerate(_DIGITS)} | {
    "mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5, "bẩy": 7,
}  # fmt: skip
_ZERO = ("linh", "lẻ")
_THOUSAND = ("nghìn", "ngàn")
_DAY = ("ngày", "mùng", "mồng")
_JANUARY = "giêng"


def date_from_words(text: str) -> tuple[int, int, int] | None:
    """Day, month and year of a date such as "ngày mồng một tháng tư năm hai nghìn không trăm hai mươi sáu".

    None when the words cannot be read with certainty. The three need not make a date of the calendar.
    """
    words = plain(text).casefold().replace(",", " ").strip(" .").split()
    if words.count("tháng") != 1:
        return None
    middle = words.index("tháng")
    day = [word for word in words[:middle] if word not in _DAY]
    rest = words[middle + 1 :]
    # "năm" is both "year" and "five": take the one place where both sides can be read.
    readings = {
        (number(day), _month(rest[:at]), number(rest[at + 1 :])) for at, word in enumerate(rest) if word == "năm"
    }
    whole = [(d, m, y) for d, m, y in readings if d is not None and m is not None and y is not None]
    return whole[0] if len(whole) == 1 else None


def date_to_words(day: date) -> str:
    """The date in words as a clerk writes it: "ngày mười lăm tháng hai năm hai nghìn không trăm hai mươi sáu"."""
    return f"ngày {_tens(day.day)} tháng {_month_word(day.month)} năm {_year(day.year)}"


def number(words: Sequence[str]) -> int | None:
    """A whole number below ten thousand in words or digits; None when it is not surely one."""
    if len(words) == 1 and words[0].isdecimal():
        return int(words[0])
    if len(words) == 4 and all(word in _VALUE for word in words):  # read digit by digit: hai không hai sáu
        return int("".join(str(_VALUE[word]) for word in words))
    at = next((index for index, word in enumerate(words) if word in _THOUSAND), None)
    if at is None:
        return _hundreds(words)
    thousands, below = _below_hundred(words[:at]), list(words[at + 1 :])
    if thousands is None or not below:
        return None if thousands is None else thousands * 1000
    # "hai nghìn sáu" is 2600 to some and 2006 to others: the hundreds or a "linh" have to be there.
    rest = _hundreds(below) if "trăm" in below or below[0] in _ZERO else None
    return None if rest is None else thousands * 1000 + rest


def _hundreds(words: Sequence[str]) -> int | None:
    if "trăm" not in words:
        return _below_hundred(words)
    at = list(words).index("trăm")
    hundreds, below = _below_hundred(words[:at]), words[at + 1 :]
    rest = _below_hundred(below) if below else 0
    return None if hundreds is None or rest is None else hundreds * 100 + rest


def _below_hundred(words: Sequence[str]) -> int | None:
    match [word if word in ("mười", "mươi", *_ZERO) else _VALUE.get(word) for word in words]:
        case ["linh" | "lẻ", int(unit)] | [int(unit)]:
            return unit
        case ["mười"]:
            return 10
        case ["mười", int(unit)]:
            return 10 + unit
        case [int(tens), "mươi" | "mười"]:
            return tens * 10
        case [int(tens), "mươi" | "mười", int(unit)] | [int(tens), int(unit)] if tens > 1:
            return tens * 10 + unit
    return None


def _month(words: Sequence[str]) -> int | None:
    return 1 if list(words) == [_JANUARY] else number(words)


def _month_word(month: int) -> str:
    return "tư" if month == 4 else _tens(month)


def _tens(value: int) -> str:
    tens, unit = divmod(value, 10)
    if tens == 0:
        return _DIGITS[unit]
    lead = "mười" if tens == 1 else f"{_DIGITS[tens]} mươi"
    if unit == 0:
        return lead
    return f"{lead} {'lăm' if unit == 5 else 'mốt' if unit == 1 and tens > 1 else _DIGITS[unit]}"


def _year(year: int) -> str:
    thousands, below = divmod(year, 1000)
    hundreds, tens = divmod(below, 100)
    lead = f"{_DIGITS[thousands]} nghìn"
    if below == 0:
        return lead
    lead = f"{lead} {_DIGITS[hundreds]} trăm"
    if tens == 0:
        return lead
    return f"{lead} linh {_DIGITS[tens]}" if tens < 10 else f"{lead} {_tens(tens)}"
