"""Bytes and names from outside: whatever they are, an Attachment comes of them, and the rules say something sane."""

import json
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.makers import make
from tests.casework import FORMS
from validator.checks import RULES
from validator.corpus.authoring import load_corpus
from validator.corpus.bundle import encode
from validator.corpus.compile import files_bundle
from validator.engine import check_files
from validator.model.filename import extension, is_hidden, printable, whole
from validator.model.rule import Outcome
from validator.read.attachment import read_attachment, readers_for
from validator.report.data import canonical
from validator.wire import handle

CORPUS = load_corpus(FORMS)
DAY = date(2026, 11, 20)
#: Findings that leave the file itself usable.
_ADVICE = {"A112", "A131"}


def broken(name: str, data: bytes) -> set[str]:
    """The ids of the rules that the file does not meet, advice left out."""
    file = read_attachment(name, data, corpus=CORPUS, profile=CORPUS.profiles["general"], day=DAY)
    results = check_files([file], DAY, RULES).results
    return {row.rule.id for row in results if row.outcome in (Outcome.FAIL, Outcome.CANNOT_TELL)} - _ADVICE


@cache
def made(name: str) -> bytes:
    """A small file of each kind that is accepted."""
    return {
        "a.pdf": make({"make": "pdf"}),
        "linear.pdf": make({"make": "pdf", "linearize": True}),
        "revised.pdf": make({"make": "pdf", "revisions": 1}),
        "a.jpg": make({"make": "jpeg", "width": 90, "height": 127}),
        "a.png": make({"make": "png", "width": 60, "height": 85}),
    }[name]


@pytest.mark.parametrize("name", ["a.pdf", "linear.pdf", "revised.pdf", "a.jpg", "a.png"])
def test_every_cut_is_found(name: str) -> None:
    data = made(name)
    assert broken(name, data) == set()
    step = max(len(data) // 700, 1)
    end = len(data.rstrip())  # white space after the end mark is no loss
    first = _whole_before(name, data)
    for cut in (*range(0, end, step), *range(end - 40, end)):
        if cut not in first:
            assert broken(name, data[:cut]), f"{name} cut to {cut} of {len(data)} bytes passes"


def _whole_before(name: str, data: bytes) -> range:
    """Where a cut leaves a whole file: between the end of the first revision and the first object of the second."""
    if name != "revised.pdf":
        return range(0)
    end = data.index(b"%%EOF") + 5
    return range(end, data.index(b" obj", end) + 4)


@given(
    data=st.binary(max_size=300),
    head=st.sampled_from([b"", b"%PDF-1.7\n", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04"]),
)
@settings(max_examples=150, deadline=None)
def test_random_bytes_never_raise(data: bytes, head: bytes) -> None:
    assert broken("a.pdf", head + data)


@given(at=st.integers(0, 12_000), put=st.binary(min_size=1, max_size=40))
@settings(max_examples=150, deadline=None)
def test_bytes_overwritten_never_raise(at: int, put: bytes) -> None:
    data = made("a.pdf")
    broken("a.pdf", data[:at] + put + data[at + len(put) :])


@given(name=st.text(st.characters(codec=None), max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_name_can_be_shown(name: str) -> None:
    file = read_attachment(name, made("a.png"), corpus=CORPUS, profile=CORPUS.profiles["general"], day=DAY)
    assert len(file.name.encode()) >= len(name)
    assert not any(map(is_hidden, file.shown_name))
    broken(name, made("a.png"))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Giấy chứng sinh.pdf", "Giấy chứng sinh.pdf"),
        ("a\u202efdp.exe", "a⟨U+202E⟩fdp.exe"),
        ("a\x00\n.pdf", "a⟨U+0000⟩⟨U+000A⟩.pdf"),
        ("a\ufffd.pdf", "a⟨U+FFFD⟩.pdf"),
        ("\U000e0041.pdf", "⟨U+E0041⟩.pdf"),
        ("a" * 200 + ".pdf", "a" * 40 + "…" + "a" * 36 + ".pdf"),
    ],
)
def test_printable(name: str, shown: str) -> None:
    assert printable(name) == shown


def test_lost_bytes_of_a_name() -> None:
    assert whole("gi\udcc3y.pdf") == "gi\ufffdy.pdf"


def test_extension_of_odd_names() -> None:
    assert [extension(name) for name in ("a.PDF", "a.b.c", "v1.2", ".x", "a. ", "a.p d")] == [
        "pdf",
        "c",
        "",
        "",
        "",
        "",
    ]


def test_hostile_names_come_through_the_door() -> None:
    names = ["a\udcff.pdf", "\u202egpj.pdf", "", ".", "a/b\\c.pdf", "x" * 900]
    request = canonical({"action": "files", "bundle": encode(files_bundle(CORPUS)), "day": "2026-11-20"})
    answer = handle(request, dict.fromkeys(names, made("a.pdf")))
    assert len(json.loads(answer.encode())["report"]["attachments"]) == len(names)


def test_only_a_pdf_needs_the_pdf_reader() -> None:
    assert readers_for({"a": made("a.jpg")}, CORPUS) == ()
    assert readers_for({"a": made("a.jpg"), "b": made("a.pdf")[:8192]}, CORPUS) == ("pypdfium2",)
