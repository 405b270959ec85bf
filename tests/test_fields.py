"""What people type, from the tables in tests/cases/input, and what each field type makes of it."""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum.vn import mst

from scripts.site.controls import CONTROLS, control_of, example_of
from tests.tables import INPUT, Row, Table, context, corpus, pointer, requests, tables
from validator.corpus.authoring import read_object
from validator.corpus.bundle import Json, encode
from validator.fields import Context, Misread, dossier_code, legacy, licence_number, tax_code
from validator.fields.names import same_name, surname, words_of
from validator.fields.personal_number import birth_year, is_female
from validator.fields.spoken import amount_from_words, amount_to_words, date_from_words, date_to_words
from validator.fields.types import TYPES
from validator.model.condition import Value
from validator.model.form import Field
from validator.model.text import Text, Written
from validator.wire import handle

#: The rules that speak when an answer could not be read.
MISREAD = ("F102", "F104", "F203", "F343")


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Pairs of spellings."""

    same: tuple[tuple[str, ...], ...]
    differ: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """Amounts in words and what they say."""

    words: Mapping[str, int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """Dates in words and what they say."""

    words: Mapping[str, str | None]


def rows() -> Iterator[tuple[Table, Row]]:
    for _, table in tables():
        yield from ((table, row) for row in table.rows)


@pytest.mark.parametrize(
    ("table", "row"), [pytest.param(*pair, id=f"{pair[0].type} {pair[1].typed!r}") for pair in rows()]
)
def test_typed(table: Table, row: Row) -> None:
    kind = TYPES[table.type]
    if row.reason is None:
        value = kind.read(row.typed, context(table))
        assert (type(value), value) == (type(row.read), row.read)
        assert kind.read(value, context(table)) == value, "a canonical value is read as itself"
    else:
        with pytest.raises(Misread) as caught:
            kind.read(row.typed, context(table))
        assert caught.value.reason == row.reason
        assert not row.params or caught.value.params == row.params


def test_every_field_type_has_its_table() -> None:
    assert {table.type for _, table in tables()} == set(TYPES)


@pytest.mark.parametrize(("name", "request_json"), [pytest.param(*pair, id=pair[0]) for pair in requests()])
def test_a_table_through_the_door(name: str, request_json: str) -> None:
    report = json.loads(handle(request_json, {}))["report"]
    table = dict(tables())[name]
    shown = {answer["at"]: answer["read"] for answer in report["answers"]}
    told = {finding["place"].get("answer") for finding in report["findings"] if finding["rule"] in MISREAD}
    for index, row in enumerate(table.rows):
        value = None if row.read is None else encode(TYPES[table.type].show(row.read, context(table)))
        assert shown[pointer(index)] == value, row
        assert (pointer(index) in told) == (row.reason is not None), row


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize(
    "typed", ["", " ", "\0", "{0}", "%s", "−1", "٣", "０" * 50, "1" * 4000, "ạ" * 4000, False, -(2**53)]
)
def test_anything_is_read_or_told(kind: str, typed: Value) -> None:
    with suppress(Misread):
        value = TYPES[kind].read(typed, Context())
        assert TYPES[kind].show(value, Context())


#: Pieces that dates, numbers and addresses are made of, put together in any order.
PIECES = st.sampled_from(
    [
        "1",
        "31",
        "2026",
        "0",
        "９",
        "/",
        "-",
        ".",
        " ",
        ",",
        "ngày",
        "tháng",
        "năm",
        "Feb",
        "@",
        "a",
        "ễ",
        "\u0301",
        "+84",
        "triệu",
        "trăm",
        "k",
        "đ",
        "\xad",
        "Ô",
        "\0",
    ]
)


@settings(max_examples=400, derandomize=True, deadline=None)
@given(typed=st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=40))
def test_whatever_is_typed_is_read_or_told(typed: str) -> None:
    for kind in TYPES.values():
        with suppress(Misread):
            value = kind.read(typed, Context())
            assert kind.show(value, Context())
            assert kind.read(value, Context()) == value
    date_from_words(typed)
    amount_from_words(typed)
    assert same_name(typed, typed)


@pytest.mark.parametrize(
    ("kind", "value", "vi", "en"),
    [
        ("date", "2026-02-01", "01/02/2026", "1 February 2026"),
        ("partial-date", "1990", "1990", "1990"),
        ("partial-date", "1990-09-05", "05/09/1990", "5 September 1990"),
        ("yes-no", True, "Có", "Yes"),
        ("yes-no", False, "Không", "No"),
        ("integer", 8000, "8.000", "8,000"),
        ("integer", 0, "0", "0"),
        ("money", 1500000, "1.500.000 đồng", "1,500,000 VND"),
        ("month", "2019-03", "03/2019", "March 2019"),
        ("month-or-now", "2019-03", "03/2019", "March 2019"),
        ("month-or-now", "now", "nay", "now"),
        ("tax-code", "0100109106-001", "0100109106-001", "0100109106-001"),
        ("personal-number", "042190001234", "042190001234", "042190001234"),
        ("text", "{a}", "{a}", "{a}"),
    ],
)
def test_shown_back(kind: str, value: Value, vi: str, en: str) -> None:
    assert TYPES[kind].show(value, Context()) == Written(vi=vi, en=en)


def test_a_choice_is_shown_by_its_label() -> None:
    groups = Context(options=corpus().lists["ethnic-groups"].items)
    assert TYPES["choice"].show("02", groups) == Written(vi="Tày", en="Tày")


def test_no_two_options_are_read_alike() -> None:
    choices = [item.items for item in corpus().lists.values()]
    choices += [field.options for form in corpus().forms.values() for _, _, field in form.fields()]
    for options in choices:
        for option in options:
            for spelling in (option.value, option.label.vi, option.label.en, *option.aliases):
                assert TYPES["choice"].read(spelling, Context(options=options)) == option.value, spelling


def test_spellings_of_names() -> None:
    names = read_object(INPUT / "names.yaml", Names)
    assert [pair for pair in names.same if not same_name(*pair)] == []
    assert [pair for pair in names.differ if same_name(*pair)] == []
    assert surname("ĐẶNG Văn A") == surname("Đặng Thị B")
    assert words_of("") == ()
    assert surname("") == ""


def test_dates_in_words() -> None:
    for words, said in read_object(INPUT / "spoken.yaml", Spoken).words.items():
        read = date_from_words(words)
        assert (read and "/".join(map(str, read))) == said, words


def test_words_of_every_day_are_read_back() -> None:
    day = date(1899, 12, 28)
    while day < date(2101, 1, 1):
        assert date_from_words(date_to_words(day)) == (day.day, day.month, day.year)
        day += timedelta(days=13)


def test_amounts_in_words() -> None:
    for words, amount in read_object(INPUT / "amounts.yaml", Amounts).words.items():
        assert amount_from_words(words) == amount, words


@settings(max_examples=400, derandomize=True, deadline=None)
@given(amount=st.integers(0, 10**15 - 1) | st.integers(0, 3000) | st.integers(0, 999).map(lambda group: group * 10**6))
def test_words_of_every_amount_are_read_back(amount: int) -> None:
    words = amount_to_words(amount)
    assert amount_from_words(words) == amount
    assert TYPES["money"].read(words, Context()) == amount


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "không đồng"),
        (15_000, "mười lăm nghìn đồng"),
        (21_000, "hai mươi mốt nghìn đồng"),
        (105_000, "một trăm linh năm nghìn đồng"),
        (1_500_000, "một triệu năm trăm nghìn đồng"),
        (1_005_000, "một triệu không trăm linh năm nghìn đồng"),
        (1_000_050, "một triệu không trăm năm mươi đồng"),
        (120_000_000_000, "một trăm hai mươi tỷ đồng"),
        (1_200_000_000_000, "một nghìn hai trăm tỷ đồng"),
    ],
)
def test_amounts_are_written_as_clerks_do(amount: int, words: str) -> None:
    assert amount_to_words(amount) == words


@settings(max_examples=2000, derandomize=True, deadline=None)
@given(code=st.from_regex("[0-9]{10}([0-9]{2}[1-9])?", fullmatch=True))
def test_tax_codes_are_told_apart_as_python_stdnum_does(code: str) -> None:
    numbers = [code, code[:9] + mst.calc_check_digit(code)[-1] + code[10:]]
    for number in numbers:
        try:
            read = TYPES["tax-code"].read(number, Context())
        except Misread:
            assert not mst.is_valid(number)
        else:
            assert mst.is_valid(number)
            assert read == mst.format(number)


def test_controls_are_for_types_that_exist() -> None:
    assert set(CONTROLS) <= set(TYPES)
    label = Text(vi="Số", en="Number")
    code = Field(key="code", type="dossier-code", label=label, ask=label)
    assert control_of(code).attributes(code) == {
        "autocomplete": "off",
        "autocapitalize": "characters",
        "spellcheck": "false",
    }
    assert example_of(code)
    assert example_of(replace(code, hint=label)) is None
    for kind, control in CONTROLS.items():
        for typed in (control.example.vi, control.example.en) if control.example else ():
            for one in re.split(" hoặc | or ", typed):
                assert TYPES[kind].read(one.strip("“”"), Context()) is not None, "an example is read"


def test_what_codes_say() -> None:
    assert dossier_code.received_on("000.00.01.H29-260310-0420") == date(2026, 3, 10)
    assert (tax_code.is_personal("042190001234"), tax_code.is_personal("0100109106-001")) == (True, False)
    assert (licence_number.is_usual("790123456789"), licence_number.is_usual("AK123456")) == (True, False)


def test_no_word_of_unicode_vietnamese_is_taken_for_an_old_encoding() -> None:
    """Every name and every text of the data, and the words of every number, are read as they stand."""
    words = [" ".join(amount_to_words(amount).split()[:3]) for amount in range(0, 10**6, 997)]
    names = [option.label.vi for item in corpus().lists.values() for option in item.items]
    texts = [field.ask.vi for form in corpus().forms.values() for _, _, field in form.fields()]
    for text in (*words, *names, *texts, *map(str.upper, names)):
        assert legacy.suggestion(text) is None, text


def test_what_a_personal_number_says() -> None:
    said = {
        number: (is_female(number), birth_year(number)) for number in ("042190001234", "079203012345", "001305678901")
    }
    assert said == {
        "042190001234": (True, 1990),
        "079203012345": (False, 2003),
        "001305678901": (True, 2005),
    }


def test_a_rule_speaks_for_every_schema_keyword() -> None:
    # Field types make their own shape sure ("pattern", "type"); F103 and F105 speak for the rest.
    spoken_for = {"type", "pattern", "maxLength", "minimum"}
    used: set[str] = set()
    schemas: list[Mapping[str, Json | object]] = [
        field.schema for form in corpus().forms.values() for _, _, field in form.fields()
    ]
    for schema in schemas:
        used |= set(schema)
    assert used <= spoken_for
