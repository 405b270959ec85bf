"""Pictures of made-up papers, drawn by Pillow."""

import io
import struct
import zlib
from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFont

from scripts.makers.sheet import NOTICE, STAMP, TITLE, typeface, written

_JPEG_COMMENT = 65_533  # bytes in one comment segment, at most
_PNG_HEAD = 8 + 25  # signature and IHDR


def jpeg(
    *, title: str = TITLE, lines: Sequence[str] = (), width: int = 900, height: int = 1270, preview: bool = False,
    size: int | None = None,
) -> bytes:  # fmt: skip
    """A photo of a paper. ``preview``: with the small picture that phones put in front; ``size``: in bytes, roughly."""
    picture = _drawn(title, lines, width, height)
    if preview:
        small = _saved(picture.resize((90, 127)), "JPEG", quality=40)
        made = _saved(picture, "JPEG", quality=70, exif=_exif(small))
    else:
        made = _saved(picture, "JPEG", quality=70)
    missing = max((size or 0) - len(made), 0)
    padding = b"".join(
        b"\xff\xfe" + struct.pack(">H", 2 + part) + bytes(part) for part in _parts(missing, _JPEG_COMMENT)
    )
    return made[:2] + padding + made[2:]


def png(
    *, title: str = TITLE, lines: Sequence[str] = (), width: int = 900, height: int = 1270, size: int | None = None
) -> bytes:
    """A screenshot of a paper; ``size``: in bytes, roughly."""
    made = _saved(_drawn(title, lines, width, height), "PNG")
    missing = max((size or 0) - len(made), 0)
    if not missing:
        return made
    chunk = b"paDd" + bytes(missing)  # ancillary, private, safe to copy: readers pass it over
    padding = struct.pack(">I", missing) + chunk + struct.pack(">I", zlib.crc32(chunk))
    return made[:_PNG_HEAD] + padding + made[_PNG_HEAD:]


def webp(*, title: str = TITLE, lines: Sequence[str] = (), width: int = 450, height: int = 635) -> bytes:
    """The paper as WebP."""
    return _saved(_drawn(title, lines, width, height), "WEBP")


def tiff(*, title: str = TITLE, lines: Sequence[str] = (), width: int = 450, height: int = 635) -> bytes:
    """The paper as TIFF."""
    return _saved(_drawn(title, lines, width, height), "TIFF", compression="tiff_deflate")


def gif(*, title: str = TITLE, lines: Sequence[str] = (), width: int = 450, height: int = 635) -> bytes:
    """The paper as GIF."""
    return _saved(_drawn(title, lines, width, height), "GIF")


def bmp(*, title: str = TITLE, lines: Sequence[str] = (), width: int = 90, height: int = 127) -> bytes:
    """The paper as BMP."""
    return _saved(_drawn(title, lines, width, height), "BMP")


def _drawn(title: str, lines: Sequence[str], width: int, height: int) -> Image.Image:
    picture = Image.new("RGB", (width, height), "#d8d2c8")  # the table that the paper lies on
    draw = ImageDraw.Draw(picture)
    edge = width // 30
    draw.rectangle((edge, edge, width - edge, height - edge), fill="#fffdf8", outline="#999999")
    stamp = Image.new("L", picture.size, 0)
    ImageDraw.Draw(stamp).text((width / 2, height / 2), STAMP, font=_font(width // 12), fill=255, anchor="mm")
    picture.paste("#e4ddd0", mask=stamp.rotate(50))
    draw.text((width / 2, edge * 2), NOTICE, font=_font(width // 52), fill="#444444", anchor="ma")
    draw.text((width / 2, edge * 4), title, font=_font(width // 24), fill="#111111", anchor="ma")
    for row, line in enumerate(written(lines)):
        draw.text((edge * 3, edge * (7 + 1.4 * row)), line, font=_font(width // 40), fill="#111111")
    return picture


def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(io.BytesIO(typeface()), max(size, 4), layout_engine=ImageFont.Layout.BASIC)


def _saved(picture: Image.Image, form: str, **options: object) -> bytes:
    made = io.BytesIO()
    picture.save(made, form, **options)
    return made.getvalue()


def _exif(small: bytes) -> bytes:
    # TIFF with an empty first directory and a second one that holds the preview (Exif 2.32, 4.5.5, compressed).
    at = 8 + 6 + 2 + 2 * 12 + 4
    second = (
        struct.pack("<H", 2) + struct.pack("<HHII", 0x0201, 4, 1, at) + struct.pack("<HHII", 0x0202, 4, 1, len(small))
    )
    return b"Exif\0\0" + b"II*\0" + struct.pack("<I", 8) + struct.pack("<HI", 0, 14) + second + bytes(4) + small


def _parts(total: int, most: int) -> list[int]:
    whole, rest = divmod(total, most)
    return [most] * whole + ([rest] if rest else [])
