"""The picture that messengers show beside a link to the site: one per language, 1200 × 630 pixels, PNG.

Drawn from the site's own type and colours; no emblem, no flag, nothing that looks like the State.
"""

import io
from collections.abc import Mapping
from pathlib import Path

from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw, ImageFont

from validator.model.text import Text
from validator.words import LANGS, pick

SIZE = (1200, 630)
PAPER, INK, SOFT, STRONG, FOLD, TICK = "#fbf9f4", "#22302b", "#52605a", "#17594a", "#8fcab8", "#fffdf8"


def make(root: Path, words: Mapping[str, Text]) -> None:
    """Write ``card-vi.png`` and ``card-en.png`` into ``docs/theme/assets``; *words* are those of the interface."""
    assets = root / "docs" / "theme" / "assets"
    for lang in LANGS:
        title, about = pick(words["page.home.title"], lang), pick(words["page.home.card"], lang)
        made = io.BytesIO()
        draw(title, about, assets / "fonts").save(made, "PNG", optimize=True)
        path = assets / f"card-{lang}.png"
        if not path.is_file() or path.read_bytes() != made.getvalue():  # a new date would build the whole site again
            path.write_bytes(made.getvalue())


def draw(title: str, about: str, fonts: Path) -> Image.Image:
    """The picture, with the fonts that ``fonts.make`` has written into *fonts*; *about* is one sentence or two."""
    picture = Image.new("RGB", SIZE, PAPER)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 0, 24, SIZE[1]), fill=STRONG)
    _sheet(pen, 96, 86, 4.4)
    pen.text((250, 108), "Hồ Sơ Chuẩn", font=_font(fonts, 600, 60), fill=STRONG)
    pen.text((96, 270), title, font=_font(fonts, 600, 66), fill=INK)
    pen.multiline_text((96, 390), about.replace(". ", ".\n"), font=_font(fonts, 400, 38), fill=SOFT, spacing=18)
    return picture


def _sheet(pen: ImageDraw.ImageDraw, x: float, y: float, scale: float) -> None:
    """The mark of the site, as in ``favicon.svg``."""

    def at(*points: tuple[float, float]) -> list[tuple[float, float]]:
        return [(x + left * scale, y + top * scale) for left, top in points]

    pen.polygon(at((5, 2), (19.5, 2), (27, 9.5), (27, 30), (5, 30)), fill=STRONG)
    pen.polygon(at((19.5, 2), (27, 9.5), (19.5, 9.5)), fill=FOLD)
    pen.line(at((10, 19.2), (14.2, 23.5), (22.2, 14.5)), fill=TICK, width=round(3.2 * scale), joint="curve")


def _font(fonts: Path, weight: int, size: int) -> ImageFont.FreeTypeFont:
    font = TTFont(fonts / f"be-vietnam-pro-{weight}.woff2")
    font.flavor = None
    plain = io.BytesIO()
    font.save(plain)
    plain.seek(0)
    return ImageFont.truetype(plain, size)
