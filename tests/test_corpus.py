"""The strict YAML of our data, its errors, and the way to JSON and back."""

from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tests.casework import FORMS
from validator.corpus import schema
from validator.corpus.authoring import KINDS, load_corpus, plain, read_object
from validator.corpus.bundle import BadValue, Json, corpus_of, decode, encode
from validator.corpus.compile import bundle
from validator.model.condition import holds
from validator.model.corpus import Corpus
from validator.model.errors import CorpusError
from validator.model.law import LawRef
from validator.model.limit import Limit
from validator.model.procedure import Paper
from validator.model.text import Text
from validator.read.strictyaml import NotYaml, load

LIMIT = """\
id: days
unit: day
title: {vi: Số ngày, en: Days}
values:
  - value: 60
    since: 2016-01-01
    law: [luat-60-2014/d15.k1]
"""


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1.001193", "1.001193"),
        ("no", "no"),
        ("yes", "yes"),
        ("2026-11-20", "2026-11-20"),
        ("1e3", "1e3"),
        ("0x10", "0x10"),
        ("012345678901", "012345678901"),
        ("1_000", "1_000"),
        ("12:30:45", "12:30:45"),
        ("NaN", "NaN"),
        ("True", "True"),
        ("true", True),
        ("false", False),
        ("null", None),
        ("60", 60),
        ("-1", -1),
        ("'60'", "60"),
        ('"true"', "true"),
    ],
)
def test_only_plain_scalars_are_typed(written: str, value: object) -> None:
    read = load(f"key: {written}\n").value
    assert read == {"key": value}
    assert type(read["key"]) is type(value)


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, "stands twice"),
        ("a: &x 1\nb: *x\n", 1, "anchors"),
        ("a: 1\nb: !!python/object:os.system {}\n", 2, "tags"),
        ("a: 1\nb: !own x\n", 2, "tags"),
        ("a: 1\n<<: {b: 2}\n? [c]\n: d\n", 3, "key"),
        ("a: 1\n b: 2\n", 2, ""),
        ("a: 1\n\tb: 2\n", 2, ""),
        ("a: 1\n---\nb: 2\n", 2, "document"),
        ("", 1, "empty"),
        ("[" * 60 + "]" * 60, 1, "nested"),
        ("[" * 100_000, 1, ""),
    ],
)
def test_what_is_refused_is_named_with_its_line(text: str, line: int, says: str) -> None:
    with pytest.raises(NotYaml) as caught:
        load(text)
    assert caught.value.line == line
    assert says in caught.value.problem


@given(st.text(max_size=200))
def test_no_text_breaks_the_loader(text: str) -> None:
    with suppress(NotYaml):
        load(text)


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("unit: day", "unite: day", 2, "allowed: id, unit, title, values"),
        ("unit: day\n", "", 1, "'unit'"),
        ("en: Days", "en: ''", 3, "both languages"),
        ("en: Days", "en: 'Days {n}'", 3, "placeholders differ"),
        ("value: 60", "value: sixty", 5, "a whole number is needed"),
        ("value: 60", "value: '60'", 5, "a whole number is needed"),
        ("since: 2016-01-01", "since: 1/1/2016", 6, "isoformat"),
        ("luat-60-2014/d15.k1", "Luật Hộ tịch", 7, "nd-45-2020/d10.k2.a"),
        ("law: [luat-60-2014/d15.k1]", "law: luat-60-2014/d15.k1", 7, "a list"),
        ("law: [luat-60-2014/d15.k1]", "confidence: sure", 7, "found, recalled, derived, unknown"),
    ],
)
def test_a_wrong_file_is_named_with_line_and_remedy(tmp_path: Path, old: str, new: str, line: int, says: str) -> None:
    path = tmp_path / "days.yaml"
    path.write_text(LIMIT.replace(old, new), encoding="utf-8")
    with pytest.raises(CorpusError) as caught:
        read_object(path, Limit)
    assert (caught.value.file, caught.value.line) == (str(path), line)
    assert says in caught.value.message


def test_a_file_has_the_name_of_what_it_holds(tmp_path: Path) -> None:
    (tmp_path / "limits").mkdir()
    (tmp_path / "limits" / "hours.yaml").write_text(LIMIT, encoding="utf-8")
    with pytest.raises(CorpusError, match=r"hours.*days"):
        load_corpus(tmp_path)


def test_a_block_that_is_not_there_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "catalogue" / "f"
    folder.mkdir(parents=True)
    text = "{vi: a, en: a}"
    section = f"- {{key: s, title: {text}, block: gone}}"
    content = f"id: f\ntitle: {text}\nlaw: []\nchecked_on: 2026-11-23\nsections:\n  {section}\n"
    (folder / "form.yaml").write_text(content, encoding="utf-8")
    with pytest.raises(CorpusError, match="gone"):
        load_corpus(tmp_path)


def test_a_number_is_not_taken_beyond_its_dates() -> None:
    limit = decode(Limit, load(LIMIT).value)
    assert limit.on(date(2016, 1, 1)).value == 60
    with pytest.raises(LookupError, match="2015-12-31"):
        limit.on(date(2015, 12, 31))


def test_the_corpus_survives_the_way_to_json_and_back() -> None:
    corpus = load_corpus(FORMS)
    same = corpus_of(encode(corpus)) == corpus
    assert same
    for procedure in corpus.procedures.values():
        part = bundle(corpus, procedure)
        same = corpus_of(encode(part)) == part
        assert same


_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(["limits", "papers", "id", "vi", "en", "values", "x"]), inner)
    ),
)


@given(_ANYTHING)
def test_json_that_does_not_fit_is_refused(data: Json) -> None:
    with suppress(BadValue):
        assert isinstance(corpus_of(data), Corpus)


@given(st.from_regex(r"[a-z0-9][a-z0-9.-]{0,9}(/(d[1-9][0-9]?[a-zđ]?(\.k[1-9](\.[a-zđ])?)?|pl[0-9]?|m-[a-z0-9-]{1,9}))?",
                     fullmatch=True))  # fmt: skip
def test_a_citation_is_written_as_it_was_read(short: str) -> None:
    assert str(LawRef.parse(short)) == short


def test_a_text_has_both_languages_and_the_same_placeholders() -> None:
    with pytest.raises(ValueError, match="both languages"):
        Text(vi="a", en=" ")
    with pytest.raises(ValueError, match="placeholders"):
        Text(vi="{a}", en="{b}")


def test_a_condition_tells_yes_from_one_and_unanswered() -> None:
    given = {"/yes": True, "/one": 1, "/none": None}.get
    assert holds((), given)
    assert holds(({"/yes": (True,)},), given)
    assert not holds(({"/one": (True,)},), given)
    assert holds(({"/none": (None,)},), given)
    assert not holds(({"/yes": (True,), "/one": (2,)},), given)
    assert holds(({"/yes": (False,)}, {"/one": (1,)}), given)


def test_the_published_schemas_are_current() -> None:
    committed = {path.name: path.read_text(encoding="utf-8") for path in schema.FOLDER.glob("*.json")}
    assert committed == schema.written(), "run: python -m validator.corpus.schema"


@pytest.mark.parametrize(("where", "kind"), KINDS.items())
def test_every_data_file_follows_its_schema(where: str, kind: type) -> None:
    validator = Draft202012Validator(schema.schema_of(kind))
    for path in FORMS.glob(where):
        assert not [error.message for error in validator.iter_errors(plain(path))], path


def test_a_schema_holds_what_the_model_asks_for() -> None:
    validator = Draft202012Validator(schema.schema_of(Paper))
    assert sorted(error.message for error in validator.iter_errors({"id": "x", "names": {}})) == [
        "'description' is a required property",
        "'issuer' is a required property",
        "'name' is a required property",
        "Additional properties are not allowed ('names' was unexpected)",
    ]
