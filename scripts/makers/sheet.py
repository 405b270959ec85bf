"""What is on a made-up paper, and the typeface for it."""

import io
import unicodedata
from collections.abc import Sequence
from functools import cache
from pathlib import Path

_FILES = Path(__file__).resolve().parents[2] / "node_modules/@fontsource/be-vietnam-pro/files"
_PARTS = ("latin", "latin-ext", "vietnamese")
# Hints and ligatures are left out: they differ between the parts and nothing here needs them.
_DROPPED = ("GSUB", "GPOS", "GDEF", "gasp", "fpgm", "prep", "cvt ")

TITLE = "Giấy tờ mẫu"
NOTICE = "Giấy tờ giả định, chỉ để thử bộ kiểm tra · Made up, only to try the checker"
STAMP = "MẪU THỬ / SPECIMEN"


def written(lines: Sequence[str]) -> tuple[str, ...]:
    """The lines with composed letters, as the typeface has them."""
    return tuple(unicodedata.normalize("NFC", line) for line in lines)


@cache
def typeface() -> bytes:
    """Be Vietnam Pro (SIL Open Font License) as one TrueType font, from the web fonts of the site.

    Raises FileNotFoundError when the front-end packages are not installed (``python3 scripts/build.py`` does that).
    """
    from fontTools.merge import Merger, Options

    options = Options()
    options.drop_tables = list(_DROPPED)
    merged = Merger(options).merge([str(_FILES / f"be-vietnam-pro-{part}-400-normal.woff2") for part in _PARTS])
    merged.recalcTimestamp = False
    merged["head"].created = merged["head"].modified = 0
    made = io.BytesIO()
    merged.save(made)
    return made.getvalue()
