"""Kinds of file: told by content, of several by rank, and whole or cut off."""

import io
from collections.abc import Mapping

import pytest
from PIL import Image

from scripts.makers import make
from tests.casework import FORMS
from validator.corpus.authoring import load_corpus
from validator.read.kind import by_name, cut_off, sniff

KINDS = load_corpus(FORMS).kinds

#: What the file is → a file of that kind, or its beginning where nothing here can write one.
SEEN: Mapping[str, Mapping[str, object]] = {
    "pdf": {"make": "pdf"},
    "jpeg": {"make": "jpeg"},
    "png": {"make": "png"},
    "webp": {"make": "webp"},
    "tiff": {"make": "tiff"},
    "gif": {"make": "gif"},
    "bmp": {"make": "bmp"},
    "heic": {"make": "bytes", "hex": "00000024" + b"ftypheic".hex()},
    "avif": {"make": "bytes", "hex": "00000020" + b"ftypavif".hex()},
    "mov": {"make": "bytes", "hex": "00000014" + b"ftypqt  ".hex()},
    "mp4": {"make": "bytes", "hex": "00000018" + b"ftypisom".hex()},
    "docx": {"make": "docx"},
    "xlsx": {"make": "xlsx"},
    "pptx": {"make": "zip", "members": {"[Content_Types].xml": "x", "ppt/presentation.xml": "x"}},
    "odf": {"make": "odt"},
    "zip": {"make": "zip", "members": {"giay-chung-sinh.pdf": "x"}},
    "rar": {"make": "bytes", "hex": b"Rar!\x1a\x07\x01\x00".hex()},
    "7z": {"make": "bytes", "hex": "377abcaf271c0004"},
    "ole": {"make": "bytes", "hex": "d0cf11e0a1b11ae1" + "00" * 16},
    "rtf": {"make": "text", "text": r"{\rtf1\ansi Giay chung sinh}"},
    "program": {"make": "bytes", "hex": "4d5a90000300"},
    "svg": {"make": "text", "text": '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'},
    "html": {"make": "text", "text": "\n<!doctype html><title>Đăng nhập</title>"},
    "xml": {"make": "text", "text": '<?xml version="1.0"?>\n<HDon/>'},
    "text": {"make": "text", "text": "\ufeffGiấy chứng sinh"},
}
#: Contents that two kinds lay claim to, and the one that is meant.
BETWEEN = [
    (b"GIF89a %PDF-1.4", "gif"),
    (b"\xff\xd8\xff\xe1 a comment with %PDF- in it", "jpeg"),
    (b"junk before the header\n%PDF-1.4", "pdf"),
    (b"MZ but not a program", None),
    (b"BMW sells cars", None),
    (b"PK\x03\x04 nothing more", "zip"),
    (b"x" * 1023 + b"%PDF-1.4", "pdf"),
    (b"x" * 1024 + b"%PDF-1.4", None),
    (b"\x00" * 4096, None),
    (b"", None),
]
NAMES = [
    ("a.pdf", "pdf"), ("A.PDF", "pdf"), (" a.pdf .", "pdf"), ("a.jpg.pdf", "pdf"), ("a.pdf.exe", "program"),
    ("a.JPEG", "jpeg"), ("pdf", None), (".pdf", None), ("a.", None), ("a", None), ("", None), ("a.b/c", None),
    ("bản 1.7", None), ("a.7z", "7z"), ("a.pdf\u202e", None), ("a.đôc", None), ("a." + "p" * 5000, None),
]  # fmt: skip


def test_every_kind_is_seen() -> None:
    assert set(SEEN) == set(KINDS)


@pytest.mark.parametrize("kind", SEEN)
def test_kind_from_content(kind: str) -> None:
    seen = sniff(make(SEEN[kind]), KINDS)
    assert seen is not None
    assert seen.id == kind


@pytest.mark.parametrize(("data", "kind"), BETWEEN)
def test_one_kind_is_meant(data: bytes, kind: str | None) -> None:
    seen = sniff(data, KINDS)
    assert (seen.id if seen else None) == kind


def test_order_of_the_data_does_not_matter() -> None:
    backwards = dict(reversed(list(KINDS.items())))
    for data, _ in BETWEEN:
        assert sniff(data, KINDS) == sniff(data, backwards)


@pytest.mark.parametrize(("name", "kind"), NAMES)
def test_kind_from_name(name: str, kind: str | None) -> None:
    promised = by_name(name, KINDS)
    assert (promised.id if promised else None) == kind


def test_an_extension_promises_one_kind() -> None:
    extensions = [extension for kind in KINDS.values() for extension in kind.extensions]
    assert len(extensions) == len(set(extensions))


def test_profiles_accept_kinds_that_exist() -> None:
    for profile in load_corpus(FORMS).profiles.values():
        assert {*profile.accepts, profile.prefers} <= set(KINDS)


WHOLE = [
    {"make": "pdf"}, {"make": "pdf", "linearize": True}, {"make": "pdf", "revisions": 3},
    {"make": "pdf", "after": 9000}, {"make": "pdf", "before": 900}, {"make": "jpeg"}, {"make": "jpeg", "preview": True},
    {"make": "jpeg", "size": 200_000}, {"make": "png"}, {"make": "png", "size": 200_000},
]  # fmt: skip


@pytest.mark.parametrize("spec", WHOLE, ids=str)
def test_whole(spec: dict[str, object]) -> None:
    data = make(spec)
    kind = sniff(data, KINDS)
    assert kind is not None
    assert cut_off(data, kind) is False


def test_phones_put_a_film_after_the_photo() -> None:
    data = make({"make": "jpeg"}) + make(SEEN["mp4"]) + bytes(range(256)) * 50
    assert cut_off(data, KINDS["jpeg"]) is False


def test_progressive_photo_is_whole_and_every_cut_is_seen() -> None:
    made = io.BytesIO()
    Image.linear_gradient("L").convert("RGB").save(made, "JPEG", progressive=True)
    data = made.getvalue()
    assert [cut for cut in range(20, len(data) + 1) if not cut_off(data[:cut], KINDS["jpeg"])] == [len(data)]


def test_kinds_without_an_end_mark_cannot_be_told() -> None:
    data = make({"make": "docx"})
    assert cut_off(data, KINDS["docx"]) is None
