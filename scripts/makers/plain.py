"""Texts, raw bytes and archives."""

import io
import zipfile
from collections.abc import Mapping

_TYPES = '<?xml version="1.0" encoding="UTF-8"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
_LINKS = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
)
_BEGINNING = (1980, 1, 1, 0, 0, 0)  # the earliest moment that a ZIP can name


def text(*, text: str = "", encoding: str = "utf-8") -> bytes:
    """A plain text; with no ``text`` an empty file."""
    return text.encode(encoding)


def hexadecimal(*, hex: str = "", repeat: int = 1) -> bytes:
    """These very bytes, as often as said."""
    return bytes.fromhex(hex) * repeat


def zipped(*, members: Mapping[str, str | bytes], packed: bool = True) -> bytes:
    """A ZIP of texts by name, in that order, with the same bytes every time."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name, _BEGINNING)
            info.compress_type = archive.compression
            info.create_system = 3
            info.external_attr = 0o644 << 16
            archive.writestr(info, content)
    return made.getvalue()


def docx(*, text: str = "") -> bytes:
    """The parts by which a Word document is known."""
    return zipped(members={"[Content_Types].xml": _TYPES, "_rels/.rels": _LINKS, "word/document.xml": _xml(text)})


def xlsx(*, text: str = "") -> bytes:
    """The parts by which an Excel sheet is known."""
    return zipped(members={"[Content_Types].xml": _TYPES, "_rels/.rels": _LINKS, "xl/workbook.xml": _xml(text)})


def odt(*, text: str = "") -> bytes:
    """The parts by which an OpenDocument text is known: its first member is stored and names the type."""
    members = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": _xml(text)}
    return zipped(members=members, packed=False)


def _xml(content: str) -> str:
    escaped = content.replace("&", "&amp;").replace("<", "&lt;")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<text>{escaped}</text>'
