"""Dates, sizes, counts and citations in both languages."""

from datetime import date
from string import digits

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.model.corpus import Corpus
from validator.model.law import Instrument, LawRef
from validator.model.rule import Money, Param, Size
from validator.model.text import Text
from validator.words import cite, count, fill, pick, show, show_date, show_number, show_size, verdict


@pytest.mark.parametrize(
    ("value", "vi", "en"),
    [
        (date(2020, 5, 22), "22/05/2020", "22 May 2020"),
        (Size(0), "0 byte", "0 bytes"),
        (Size(1), "1 byte", "1 byte"),
        (Size(999), "999 byte", "999 bytes"),
        (Size(1_000), "1 KB", "1 KB"),
        (Size(999_949), "999,9 KB", "999.9 KB"),
        (Size(999_950), "1 MB", "1 MB"),
        (Size(1_500_000), "1,5 MB", "1.5 MB"),
        (Size(20_000_000), "20 MB", "20 MB"),
        (Money(8_000), "8.000 đồng", "8,000 VND"),
        (1_234_567, "1.234.567", "1,234,567"),
        ("a {b}", "a {b}", "a {b}"),
        (Text(vi="mẹ", en="mother"), "mẹ", "mother"),
        ((Text(vi="mẹ", en="mother"), Text(vi="cha", en="father")), "mẹ, cha", "mother, father"),
    ],
)
def test_values_are_written_as_the_language_does(value: Param, vi: str, en: str) -> None:
    assert (show(value, "vi"), show(value, "en")) == (vi, en)


@given(st.integers(min_value=0, max_value=10**12))
def test_a_size_is_short_and_never_empty(size: int) -> None:
    for lang in ("vi", "en"):
        written = show_size(size, "vi" if lang == "vi" else "en")
        assert written[0] in digits
        assert "e" not in written.split()[0]
        assert "1000 KB" not in written


@given(st.integers(min_value=-(10**15), max_value=10**15))
def test_a_number_keeps_its_digits(number: int) -> None:
    assert int(show_number(number, "vi").replace(".", "")) == number
    assert int(show_number(number, "en").replace(",", "")) == number


@given(st.dates())
def test_a_date_keeps_day_month_and_year(day: date) -> None:
    assert show_date(day, "vi").split("/") == [f"{day.day:02}", f"{day.month:02}", f"{day.year:04}"]
    assert show_date(day, "en").endswith(f" {day.year}")


@given(st.text())
def test_what_was_typed_is_never_taken_for_a_placeholder(typed: str) -> None:
    assert fill(Text(vi="“{typed}”", en="“{typed}”"), {"typed": typed}).vi == f"“{typed}”"


def test_one_is_not_many() -> None:
    one, many = Text(vi="{n} tệp", en="{n} file"), Text(vi="{n} tệp", en="{n} files")
    assert pick(count(1, one, many), "en") == "1 file"
    assert pick(count(2, one, many), "en") == "2 files"
    assert pick(verdict(1, 0, 41, 4), "en") == "1 thing to fix, 0 to confirm, 41 fine, 4 not checked"
    assert pick(verdict(3, 2, 41, 4), "vi").startswith("3 điều cần sửa, 2 điều cần xem lại, 41 mục đạt")


@pytest.mark.parametrize(
    ("short", "vi", "en"),
    [
        ("nd-45-2020", "Nghị định 45", "Decree 45"),
        ("nd-45-2020/d10", "Điều 10 Nghị định 45", "Decree 45, Article 10"),
        ("nd-45-2020/d10.k2", "khoản 2 Điều 10 Nghị định 45", "Decree 45, Article 10(2)"),
        ("nd-45-2020/d10.k2.a", "điểm a khoản 2 Điều 10 Nghị định 45", "Decree 45, Article 10(2)(a)"),
        ("nd-45-2020/pl", "Phụ lục Nghị định 45", "Decree 45, Annex"),
        ("nd-45-2020/pl2", "Phụ lục 2 Nghị định 45", "Decree 45, Annex 2"),
        ("nd-45-2020/m-papers", "Nghị định 45", "Decree 45"),
    ],
)
def test_citations_in_words(short: str, vi: str, en: str) -> None:
    decree = Instrument(
        id="nd-45-2020",
        kind="decree",
        number="45/2020/NĐ-CP",
        title=Text(vi="Về thủ tục điện tử", en="On electronic procedures"),
        short=Text(vi="Nghị định 45", en="Decree 45"),
        checked_on=date(2026, 11, 23),
    )
    written = cite(LawRef.parse(short), Corpus(instruments={decree.id: decree}))
    assert (written.vi, written.en) == (vi, en)
