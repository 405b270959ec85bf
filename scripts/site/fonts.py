"""Be Vietnam Pro for the site: the letters that Vietnamese and English pages use, two weights, WOFF2.

Run by ``generate``; by hand: ``python -m scripts.site.fonts``.
"""

import io
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

WEIGHTS = (400, 600)
#: What all of them together may weigh, in bytes (the site's budget).
BUDGET = 60_000
#: Fontsource cuts the family by alphabet; Vietnamese words need letters of all three, and joined they are kerned.
PARTS = ("latin", "latin-ext", "vietnamese")
#: Plain ASCII, the Latin letters and signs in Vietnamese and English text, and the combining marks of typed NFD.
LETTERS = (
    "".join(map(chr, range(0x20, 0x7F)))
    + "\u00a0«»©®°±²³µ·×÷–—‘’“”…•‹›→←↑↓≤≥≠−₫"
    + "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư"
    + "".join(map(chr, range(0x1EA0, 0x1EFA)))
    + "äöüßÄÖÜçñœæø"
    + "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"
)


def make(root: Path) -> None:
    """Write the fonts into ``docs/theme/assets/fonts``, unless they are newer than their sources.

    Raises ValueError when they are heavier than the budget.
    """
    out = root / "docs" / "theme" / "assets" / "fonts"
    package = root / "node_modules" / "@fontsource" / "be-vietnam-pro"
    made = [out / f"be-vietnam-pro-{weight}.woff2" for weight in WEIGHTS]
    newest = max((package / "package.json").stat().st_mtime, Path(__file__).stat().st_mtime)
    if all(path.is_file() and path.stat().st_mtime > newest for path in made):
        return
    out.mkdir(parents=True, exist_ok=True)
    for weight, path in zip(WEIGHTS, made, strict=True):
        path.write_bytes(subset(package / "files", weight))
    (out / "LICENSE").write_bytes((package / "LICENSE").read_bytes())
    total = sum(path.stat().st_size for path in made)
    if total > BUDGET:
        raise ValueError(f"the fonts weigh {total} bytes, {BUDGET} are allowed")


def subset(files: Path, weight: int) -> bytes:
    """One weight as WOFF2 with the letters above."""
    with tempfile.TemporaryDirectory() as folder:
        parts = []
        for part in PARTS:
            font = TTFont(files / f"be-vietnam-pro-{part}-{weight}-normal.woff2")
            font.flavor = None
            plain = Path(folder) / f"{part}.ttf"
            font.save(plain)
            parts.append(str(plain))
        merged = Merger().merge(parts)
    options = Options(flavor="woff2", layout_features=["kern", "mark", "mkmk", "ccmp", "locl"], hinting=False)
    options.drop_tables += ["meta"]
    subsetter = Subsetter(options)
    subsetter.populate(text=LETTERS)
    subsetter.subset(merged)
    merged.flavor = "woff2"
    merged.recalcTimestamp = False
    buffer = io.BytesIO()
    merged.save(buffer)
    return buffer.getvalue()


if __name__ == "__main__":
    make(Path(__file__).resolve().parents[2])
