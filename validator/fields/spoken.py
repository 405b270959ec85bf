"""Numbers, amounts and dates in Vietnamese words: read leniently, written in the one official manner."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from validator.fields import plain

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_VALUE: Mapping[str, int] = {word: value for value, word in enumerate(_DIGITS)} | {
    "mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5, "bẩy": 7,
}  # fmt: skip
_ZERO = ("linh", "lẻ")
_THOUSAND = ("nghìn", "ngàn")
#: What a group of three digits is counted in, largest first: its value and its spellings.
_UNITS: tuple[tuple[int, tuple[str, ...]], ...] = (
    (1_000_000_000, ("tỷ", "tỉ")), (1_000_000, ("triệu",)), (1_000, _THOUSAND),
)  # fmt: skip
_HALF_BEFORE, _HALF_AFTER = "nửa", "rưỡi"  # nửa tỷ, hai triệu rưỡi
_AROUND_AMOUNT = re.compile(
    r"^(?:\(?(?:viết |ghi )?bằng chữ\)?|số tiền)\s*:?\s*|"
    r"\s*(?:việt nam đồng|đồng việt nam|đồng|vnđ|vnd)?\s*(?:tiền )?(?:chẵn)?\s*[./\s]*$"
)
_BEYOND = 10**15  # whole numbers that JavaScript holds exactly
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
    return f"ngày {_tens(day.day)} tháng {_month_word(day.month)} năm {whole_to_words(day.year)}"


def amount_from_words(text: str) -> int | None:
    """The number in an amount such as "một triệu năm trăm nghìn đồng chẵn"; None when it is not surely one.

    Groups may be written in digits ("1 triệu 500 nghìn"). What is short for one of two numbers (hai triệu năm:
    2.500.000 or 2.000.005) is not read.
    """
    words = _AROUND_AMOUNT.sub("", plain(text).casefold().strip("()")).replace(",", " ").split()
    amount = _grouped(words, _UNITS) if words else None
    return amount if amount is not None and amount < _BEYOND else None


def amount_to_words(amount: int) -> str:
    """An amount from 0 to below 10¹⁵ as a clerk writes it: "một triệu năm trăm nghìn đồng"."""
    return f"{whole_to_words(amount)} đồng"


def whole_to_words(value: int) -> str:
    """A whole number from 0 to below 10¹⁵ in words: 2005 is "hai nghìn không trăm linh năm"."""
    if value == 0:
        return _DIGITS[0]
    billions, below = divmod(value, _UNITS[0][0])
    said = [whole_to_words(billions), _UNITS[0][1][0]] if billions else []
    for unit, names in (*_UNITS[1:], (1, ())):
        group, below = divmod(below, unit)
        if group:
            said += [_group_to_words(group, whole=bool(said)), *names[:1]]
    return " ".join(said)


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
    # "một trăm hai" is 120 to some and 102 to others.
    if hundreds and len(below) == 1 and below[0] in _VALUE:
        return None
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


def _grouped(words: Sequence[str], units: Sequence[tuple[int, tuple[str, ...]]]) -> int | None:
    for index, (unit, names) in enumerate(units):
        at = next((place for place, word in enumerate(words) if word in names), None)
        if at is None:
            continue
        head, tail, smaller = list(words[:at]), list(words[at + 1 :]), units[index + 1 :]
        if head == [_HALF_BEFORE]:
            return None if tail else unit // 2
        # Thousands of billions are counted as such: một nghìn hai trăm tỷ.
        many = _grouped(head, _UNITS[2:]) if unit == _UNITS[0][0] else _group(head)
        rest = unit // 2 if tail == [_HALF_AFTER] else _rest(tail, unit, smaller)
        return None if many is None or rest is None else many * unit + rest
    return _group(words)


def _rest(words: Sequence[str], unit: int, smaller: Sequence[tuple[int, tuple[str, ...]]]) -> int | None:
    if not words:
        return 0
    if any(word in names for _, names in smaller for word in words):
        return _grouped(words, smaller)
    # "hai triệu năm trăm" may be short for 2.500.000: without its unit a rest has to say how small it is.
    said_small = words[0] in _ZERO or (words[0] == _DIGITS[0] and len(words) > 1)
    clear = said_small or (unit == _UNITS[-1][0] and any(word in ("trăm", "mươi", "mười") for word in words))
    return _hundreds(words) if clear else None


def _group(words: Sequence[str]) -> int | None:
    if len(words) == 1 and words[0].isdecimal() and len(words[0]) <= 3:
        return int(words[0])
    return _hundreds(words)


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


def _group_to_words(group: int, *, whole: bool) -> str:
    hundreds, tens = divmod(group, 100)
    if not hundreds and not whole:
        return _tens(tens)
    lead = f"{_DIGITS[hundreds]} trăm"
    if tens == 0:
        return lead
    return f"{lead} linh {_DIGITS[tens]}" if tens < 10 else f"{lead} {_tens(tens)}"
