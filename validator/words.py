"""Texts that belong to no check; dates, sizes, money and citations per language."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from validator.model.corpus import Corpus
from validator.model.law import Confidence, LawRef
from validator.model.rule import Money, Outcome, Param, Severity, Size
from validator.model.text import Text, Written

type Lang = Literal["vi", "en"]
LANGS: tuple[Lang, Lang] = ("vi", "en")

SEVERITY: Mapping[Severity, Text] = {
    Severity.ERROR: Text(vi="Cần sửa", en="To fix"),
    Severity.WARNING: Text(vi="Cần xem lại", en="To confirm"),
    Severity.NOTE: Text(vi="Nên biết", en="Good to know"),
}
OUTCOME: Mapping[Outcome, Text] = {
    Outcome.PASS: Text(vi="Đạt", en="Fine"),
    Outcome.FAIL: Text(vi="Chưa đạt", en="Not met"),
    Outcome.CANNOT_TELL: Text(vi="Không kiểm tra được", en="Could not check"),
    Outcome.NOT_APPLICABLE: Text(vi="Không áp dụng", en="Does not apply"),
}
CONFIDENCE: Mapping[Confidence, Text] = {
    Confidence.FOUND: Text(vi="Đã đọc trong văn bản nêu trên", en="Read in the source named"),
    Confidence.RECALLED: Text(vi="Chưa đối chiếu được với văn bản", en="Not yet compared with the text of the source"),
    Confidence.DERIVED: Text(
        vi="Suy ra từ quy định, không phải nguyên văn quy định", en="Inferred from the rules, not written in them"
    ),
    Confidence.UNKNOWN: Text(vi="Chưa tìm được nguồn", en="No source was found"),
}
NOT_A_DECISION = Text(
    vi="Đây là kết quả tự kiểm tra, không phải quyết định. Cơ quan tiếp nhận mới là nơi quyết định.",
    en="This is a self-check, not a decision. The receiving office decides.",
)
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


_FIX_ONE = Text(vi="{n} điều cần sửa", en="{n} thing to fix")
_FIX_MANY = Text(vi="{n} điều cần sửa", en="{n} things to fix")


def pick(text: Text | Written, lang: Lang) -> str:
    """The text in one language."""
    return text.vi if lang == "vi" else text.en


def show_date(day: date, lang: Lang) -> str:
    """22/05/2020 in Vietnamese, 22 May 2020 in English."""
    # Not strftime: what %Y makes of a year before 1000 differs between C libraries.
    return (
        f"{day.day:02}/{day.month:02}/{day.year:04}"
        if lang == "vi"
        else f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    )


def show_month(year: int, month: int, lang: Lang) -> str:
    """03/2019 in Vietnamese, March 2019 in English."""
    return f"{month:02}/{year:04}" if lang == "vi" else f"{_MONTHS[month - 1]} {year}"


def show_number(number: int, lang: Lang) -> str:
    """Thousands grouped as the language does: 8.000 or 8,000."""
    grouped = f"{number:,}"
    return grouped.replace(",", ".") if lang == "vi" else grouped


def show_size(size: int, lang: Lang) -> str:
    """Bytes as KB or MB with one decimal: 1,5 MB or 1.5 MB (1 MB = 1 000 000 bytes, as phones show it)."""
    if size < 1000:
        return f"{size} byte" if lang == "vi" or size == 1 else f"{size} bytes"
    amount, unit = (size / 1000, "KB") if size < 999_950 else (size / 1_000_000, "MB")
    written = f"{amount:.1f}".removesuffix(".0")
    return f"{written.replace('.', ',') if lang == 'vi' else written} {unit}"


def show(value: Param, lang: Lang) -> str:
    """A message parameter as the language writes it."""
    match value:
        case Text():
            return pick(value, lang)
        case Size():
            return show_size(value.bytes, lang)
        case Money():
            return show_number(value.dong, lang) + (" đồng" if lang == "vi" else " VND")
        case date():
            return show_date(value, lang)
        case int():
            return show_number(value, lang)
        case tuple():
            return ", ".join(show(item, lang) for item in value)
        case _:
            return value


def fill(text: Text, params: Mapping[str, Param]) -> Written:
    """The text with its parameters written out in both languages. Raises KeyError when one is missing."""
    return Written(
        vi=text.vi.format(**{name: show(value, "vi") for name, value in params.items()}),
        en=text.en.format(**{name: show(value, "en") for name, value in params.items()}),
    )


def cite(ref: LawRef, corpus: Corpus) -> Written:
    """The long form of a citation: "điểm a khoản 2 Điều 10 Nghị định …" / "Decree …, Article 10(2)(a)".

    Raises KeyError when the instrument is not in the register.
    """
    short = corpus.instruments[ref.instrument].short
    if ref.annex is not None:
        number = f" {ref.annex}" if ref.annex else ""
        return Written(vi=f"Phụ lục{number} {short.vi}", en=f"{short.en}, Annex{number}")
    if not ref.article:
        return Written(vi=short.vi, en=short.en)
    vi = f"Điều {ref.article} {short.vi}"
    en = f"{short.en}, Article {ref.article}"
    if ref.clause:
        vi, en = f"khoản {ref.clause} {vi}", f"{en}({ref.clause})"
    if ref.point:
        vi, en = f"điểm {ref.point} {vi}", f"{en}({ref.point})"
    return Written(vi=vi, en=en)


def count(number: int, one: Text, many: Text) -> Written:
    """A counted phrase; ``{n}`` is the number. Vietnamese has one form, English two."""
    return fill(one if number == 1 else many, {"n": number})


def verdict(fix: int, confirm: int, fine: int, unchecked: int) -> Written:
    """The report's first sentence."""
    parts = (
        count(fix, _FIX_ONE, _FIX_MANY),
        fill(Text(vi="{n} điều cần xem lại", en="{n} to confirm"), {"n": confirm}),
        fill(Text(vi="{n} mục đạt", en="{n} fine"), {"n": fine}),
        fill(Text(vi="{n} mục không kiểm tra được", en="{n} not checked"), {"n": unchecked}),
    )
    return Written(vi=", ".join(part.vi for part in parts), en=", ".join(part.en for part in parts))
