"""What PDFium can tell of a PDF: every standard encryption, every usual damage, and every cut."""

import gc

import pytest

from scripts.makers import make
from scripts.makers.pdf import ENCRYPTION
from validator.model.dossier import PdfAccess, PdfFacts
from validator.read.pdf import read_pdf

OPEN, LOCKED, PASSWORD = PdfAccess.OPEN, PdfAccess.EDIT_LOCKED, PdfAccess.NEEDS_PASSWORD
#: Passwords → what a reader without any password meets.
LOCKS = [
    ({}, OPEN),
    ({"owner_password": "b", "allow_changes": True}, OPEN),
    ({"owner_password": "b"}, LOCKED),
    ({"password": "a"}, PASSWORD),
    ({"password": "a", "owner_password": "b"}, PASSWORD),
    ({"password": "a", "owner_password": "a"}, PASSWORD),
]


@pytest.mark.parametrize("encryption", ENCRYPTION)
@pytest.mark.parametrize(("locks", "access"), LOCKS, ids=lambda value: str(value))
def test_encryption(encryption: str, locks: dict[str, object], access: PdfAccess) -> None:
    data = make({"make": "pdf", "encryption": encryption, **locks})
    pages = None if access is PASSWORD else 1
    assert read_pdf(data) == PdfFacts(access=access, pages=pages)


@pytest.mark.parametrize("encryption", ["aes-256-r5", "aes-256"])
def test_password_with_vietnamese_letters(encryption: str) -> None:
    data = make({"make": "pdf", "password": "mật khẩu", "encryption": encryption})
    assert read_pdf(data).access is PASSWORD


@pytest.mark.parametrize(
    ("spec", "facts"),
    [
        ({"pages": 3}, PdfFacts(access=OPEN, pages=3)),
        ({"pages": 0}, PdfFacts(access=OPEN, pages=0)),
        ({"pages": 0, "owner_password": "b"}, PdfFacts(access=LOCKED, pages=0)),
        ({"linearize": True}, PdfFacts(access=OPEN, pages=1)),
        ({"revisions": 3}, PdfFacts(access=OPEN, pages=1)),
        ({"before": 1000}, PdfFacts(access=OPEN, pages=1)),
        ({"before": 1025}, PdfFacts(access=PdfAccess.DAMAGED)),
        ({"after": 10_000}, PdfFacts(access=OPEN, pages=1)),
        ({"damage": "xref"}, PdfFacts(access=OPEN, pages=1)),
        ({"damage": "objects"}, PdfFacts(access=PdfAccess.DAMAGED)),
        ({"damage": "page", "pages": 2}, PdfFacts(access=PdfAccess.DAMAGED, pages=3, bad_page=3)),
        ({"damage": "recipients", "password": "a"}, PdfFacts(access=PdfAccess.OTHER_LOCK)),
        ({"pages": 5001}, PdfFacts(access=PdfAccess.BEYOND_LIMITS, pages=5001)),
    ],
    ids=str,
)
def test_state(spec: dict[str, object], facts: PdfFacts) -> None:
    assert read_pdf(make({"make": "pdf", **spec})) == facts


def test_an_earlier_file_does_not_colour_the_next() -> None:
    # PDFium keeps the error of the last file that failed.
    locked, empty, broken = (
        make({"make": "pdf", **spec}) for spec in ({"password": "a"}, {"pages": 0}, {"damage": "objects"})
    )
    for data in (locked, empty, broken, locked, broken, empty):
        alone = {locked: PASSWORD, empty: OPEN, broken: PdfAccess.DAMAGED}[data]
        assert read_pdf(data).access is alone


def test_more_bytes_than_we_read() -> None:
    assert read_pdf(b"%PDF-1.7\n" + bytes(100_000_000)) == PdfFacts(access=PdfAccess.BEYOND_LIMITS)


def test_hostile_counts() -> None:
    data = make({"make": "pdf", "pages": 2})
    for count in (b"-1", b"999999999", b"4294967297", b"(x)", b"null"):
        assert b"/Count 2" in data
        facts = read_pdf(data.replace(b"/Count 2", b"/Count " + count))
        assert facts.access in set(PdfAccess)


def test_a_page_tree_that_leads_back_to_itself() -> None:
    data = make({"make": "pdf"}).replace(b"/Type /Page ", b"/Type /Pages ").replace(b"/Type /Page\n", b"/Type /Pages\n")
    looped = data.replace(b"/Kids [ ", b"/Kids [ 2 0 R 1 0 R 3 0 R ")
    assert read_pdf(looped).access in set(PdfAccess)


def test_reading_many_keeps_nothing() -> None:
    data = make({"make": "pdf"})
    for _ in range(200):
        read_pdf(data)
    gc.collect()
    assert read_pdf(data) == PdfFacts(access=OPEN, pages=1)
