"""PDFs: drawn by ReportLab, then locked, mended or broken by pikepdf (qpdf)."""

import io
import warnings
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Literal

import pikepdf
import pypdf
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from scripts.makers.sheet import NOTICE, STAMP, TITLE, typeface, written

type Revision = Literal[2, 3, 4, 5, 6]
#: Name → revision of the standard security handler, and whether the cipher is AES (ISO 32000-2, 7.6.4).
ENCRYPTION: Mapping[str, tuple[Revision, bool]] = {
    "rc4-40": (2, False),
    "rc4-128": (3, False),
    "aes-128": (4, True),
    "aes-256-r5": (5, True),
    "aes-256": (6, True),
}
_FONT = "BeVietnamPro"
_DRAWN = 20  # pages after these repeat the last one, for speed
_READING_ONLY = pikepdf.Permissions(
    modify_annotation=False, modify_assembly=False, modify_form=False, modify_other=False
)
_EVERYTHING = pikepdf.Permissions(modify_assembly=True)


def pdf(
    *,
    title: str = TITLE,
    lines: Sequence[str] = (),
    pages: int = 1,
    size: int | None = None,
    linearize: bool = False,
    revisions: int = 0,
    password: str = "",
    owner_password: str = "",
    allow_changes: bool = False,
    encryption: str | None = None,
    damage: str | None = None,
    before: int = 0,
    after: int = 0,
) -> bytes:
    """A made-up paper as PDF.

    ``pages``: how many sheets, 0 for none. ``size``: bytes that a stream nobody reads fills up to, roughly.
    ``revisions``: incremental updates. ``password``: asked for at opening. ``owner_password``: opens by itself but
    forbids changes, unless ``allow_changes``. ``encryption``: a key of ENCRYPTION (rc4-128 when there is a password);
    alone it encrypts with empty passwords. ``damage``: objects (does not open), page (one that is counted is missing),
    xref (readers mend it), recipients (locked for owners of certificates). ``before``, ``after``: bytes of junk around
    the file.
    """
    made = _drawn(title, written(lines), min(max(pages, 1), _DRAWN))
    with pikepdf.open(io.BytesIO(made)) as document:
        if pages == 0:
            del document.pages[0]
        if pages > _DRAWN:
            document.pages.extend([document.pages[-1]] * (pages - _DRAWN))
        if damage == "page":
            # A dictionary that is no page, in the place of one: qpdf keeps the count.
            document.Root.Pages.Kids.append(document.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Nothing)))
            document.Root.Pages.Count += 1
        if size is not None:
            document.Root.Padding = document.make_stream(bytes(max(size - len(made), 0)))
        made = _saved(document, linearize, _locks(password, owner_password, allow_changes, encryption))
    for number in range(revisions):
        made = _revised(made, number)
    made = _broken(made, damage)
    return b"\n" * before + made + b"\0" * after


def _drawn(title: str, lines: tuple[str, ...], pages: int) -> bytes:
    _register()
    width, height = A4
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=A4, invariant=1)
    canvas.setTitle(title)
    for page in range(1, pages + 1):
        canvas.saveState()
        canvas.translate(width / 2, height / 2)
        canvas.rotate(50)
        canvas.setFillGray(0.9)
        canvas.setFont(_FONT, 60)
        canvas.drawCentredString(0, 0, STAMP)
        canvas.restoreState()
        canvas.setFont(_FONT, 9)
        canvas.drawCentredString(width / 2, height - 40, NOTICE)
        canvas.rect(40, 40, width - 80, height - 100)
        canvas.setFont(_FONT, 20)
        canvas.drawCentredString(width / 2, height - 110, title)
        canvas.setFont(_FONT, 12)
        for row, line in enumerate(lines):
            canvas.drawString(70, height - 160 - 22 * row, line)
        canvas.drawCentredString(width / 2, 55, f"{page} / {pages}")
        canvas.showPage()
    canvas.save()
    return made.getvalue()


@cache
def _register() -> None:
    pdfmetrics.registerFont(TTFont(_FONT, io.BytesIO(typeface())))


def _locks(
    password: str, owner_password: str, allow_changes: bool, encryption: str | None
) -> pikepdf.Encryption | None:
    if not (password or owner_password or encryption):
        return None
    revision, aes = ENCRYPTION[encryption or "rc4-128"]
    forbids = bool(owner_password) and not allow_changes
    return pikepdf.Encryption(
        user=password,
        owner=owner_password,
        R=revision,
        aes=aes,
        metadata=aes,
        allow=_READING_ONLY if forbids else _EVERYTHING,
    )


def _saved(document: pikepdf.Pdf, linearize: bool, locks: pikepdf.Encryption | None) -> bytes:
    made = io.BytesIO()
    with warnings.catch_warnings():
        # Revision 5 is meant: files of that short-lived kind are still about.
        warnings.filterwarnings("ignore", message="Encryption R=5 is deprecated")
        document.save(
            made,
            linearize=linearize,
            encryption=locks,
            static_id=True,
            fix_metadata_version=False,
            compress_streams=False,
        )
    return made.getvalue()


def _revised(made: bytes, number: int) -> bytes:
    update = io.BytesIO(made)
    writer = pypdf.PdfWriter(update, incremental=True)
    writer.add_metadata({"/Revision": str(number + 1)})
    written_out = io.BytesIO()
    writer.write(written_out)
    return written_out.getvalue()


def _broken(made: bytes, damage: str | None) -> bytes:
    if damage in (None, "page"):
        return made
    if damage == "objects":
        return made.replace(b" obj", b" xxx")
    if damage == "xref":
        return made.replace(b"startxref", b"startxxxx")
    if damage == "recipients":
        return made.replace(b"/Filter /Standard", b"/Filter /Adobe.PubSec")
    raise ValueError(f"no such damage: {damage!r}; there are objects, page, xref, recipients")
