"""Which English text was written for which Vietnamese one: a lock of fingerprints, and what has moved away from it.

A line of the lock is a file and the fingerprints of a pair that somebody has read side by side. A pair that is not in
the lock is *behind* when its English is there with another Vietnamese text which the file no longer has: then exactly
this English text is to be looked at again. Any other pair that is not there is *new*: nobody has said yet that both say
the same.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.prose.texts import Placed, by_file

LOCK = "docs/translations.lock"


@dataclass(frozen=True, slots=True)
class Review:
    """The pairs whose English is behind its Vietnamese, and those that nobody has read side by side."""

    behind: tuple[Placed, ...]
    new: tuple[Placed, ...]


def fingerprint(text: str) -> str:
    """Ten hexadecimal digits of the text's SHA-256, white space aside."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:10]


def read_lock(path: Path) -> frozenset[tuple[str, str, str]]:
    """The lines of the lock: (file, fingerprint of the Vietnamese, fingerprint of the English)."""
    if not path.is_file():
        return frozenset()
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset((file, vi, en) for file, vi, en in (line.split() for line in lines))


def write_lock(path: Path, entries: Iterable[tuple[str, str, str]]) -> None:
    """Write the lock in a fixed order."""
    path.write_text("".join(f"{file} {vi} {en}\n" for file, vi, en in sorted(set(entries))), encoding="utf-8")


def entry(text: Placed) -> tuple[str, str, str]:
    """The line of the lock for a pair."""
    return text.file, fingerprint(text.vi), fingerprint(text.en)


def review(texts: Sequence[Placed], lock: frozenset[tuple[str, str, str]]) -> Review:
    """Compare *texts* with the lock."""
    behind: list[Placed] = []
    new: list[Placed] = []
    for file, placed in by_file(texts).items():
        present = {fingerprint(text.vi) for text in placed}
        locked = {(vi, en) for name, vi, en in lock if name == file}
        left = {en for vi, en in locked if vi not in present}
        for text in placed:
            _, vi, en = entry(text)
            if (vi, en) not in locked:
                (behind if en in left else new).append(text)
    return Review(tuple(behind), tuple(new))


def accepted(
    texts: Sequence[Placed], lock: frozenset[tuple[str, str, str]], files: Iterable[str] = ()
) -> Iterator[tuple[str, str, str]]:
    """The lock once what is new has been read: of *files* everything, of the others all but what is behind."""
    files = set(files)
    found = review(texts, lock)
    waiting = {text for text in found.behind if text.file not in files}
    yield from (entry(text) for text in texts if text not in waiting)
    # A pair that waits keeps its old line: by it the English is known to be behind.
    english = {(text.file, fingerprint(text.en)) for text in waiting}
    yield from (line for line in lock if (line[0], line[2]) in english)
