"""How much each file of the engine weighs, for the page to say before and while it downloads."""

from __future__ import annotations

import json
import zlib
from pathlib import Path

from scripts.engine.lockfile import ON_DEMAND

NAME = "sizes.json"


def write(target: Path) -> None:
    """Write `sizes.json` into the engine's folder: bytes of each file that every start needs, plain and packed.

    `packed` is what a host that compresses (gzip, its usual level) sends.
    """
    needed = [path for path in sorted(target.iterdir()) if path.name != NAME and not later(path)]
    sizes = {path.name: {"bytes": path.stat().st_size, "packed": packed(path)} for path in needed}
    (target / NAME).write_text(json.dumps(sizes, indent=1) + "\n", encoding="utf-8")


def later(path: Path) -> bool:
    """Is this a wheel that only some dossiers need?"""
    return path.name.split("-")[0].replace("_", "-") in ON_DEMAND


def packed(path: Path) -> int:
    """The bytes of a file after compression."""
    return len(zlib.compress(path.read_bytes(), 6))
