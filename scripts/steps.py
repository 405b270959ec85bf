"""Steps of a build: each says what it does and how long it took, and is left out when nothing it reads has changed."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from scripts.env import ROOT

STAMPS = ROOT / ".cache" / "stamps"
PASSED_OVER = {"__pycache__", ".mypy_cache", ".ruff_cache"}


def step(title: str, action: Callable[[], object], *, reads: tuple[str, ...] = (), makes: str = "") -> bool:
    """Run `action`, unless `makes` is there and what it `reads` is as it was then. Returns whether it ran.

    `reads` and `makes` are paths from the root of the project; a folder stands for all that is in it. Contents count,
    not dates: a fresh clone and a changed branch have new dates everywhere. A step that reads nothing always runs.
    """
    stamp = STAMPS / title.replace(" ", "-")
    wanted = fingerprint(reads)
    if reads and stamp.is_file() and stamp.read_text() == wanted and (ROOT / makes).exists():
        print(f"• {title}: unchanged", flush=True)
        return False
    print(f"• {title} …", end="", flush=True)
    start = time.perf_counter()
    action()
    print(f" {time.perf_counter() - start:.1f} s", flush=True)
    if reads:
        stamp.parent.mkdir(parents=True, exist_ok=True)
        stamp.write_text(wanted)
    return True


def fingerprint(reads: tuple[str, ...]) -> str:
    """A SHA-256 over names and contents of all these files and folders."""
    joined = hashlib.sha256()
    for path in files(reads):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        joined.update(f"{path.relative_to(ROOT).as_posix()} {content}\n".encode())
    return joined.hexdigest()


def files(reads: tuple[str, ...]) -> Iterator[Path]:
    """The files that are meant, in a fixed order."""
    for name in reads:
        path = ROOT / name
        found = [path] if path.is_file() else sorted(path.rglob("*"))
        yield from (each for each in found if each.is_file() and not PASSED_OVER & set(each.parts))
