"""The kind of a file from its bytes, never from its name."""

from collections.abc import Mapping
from pathlib import PurePosixPath

from validator.model.filekind import FileKind, Magic


def sniff(data: bytes, kinds: Mapping[str, FileKind]) -> FileKind | None:
    """The first kind one of whose signatures matches; None when no kind does."""
    return next((kind for kind in kinds.values() if any(_matches(data, kind, parts) for parts in kind.signatures)), None)


def by_name(name: str, kinds: Mapping[str, FileKind]) -> FileKind | None:
    """The kind that the extension promises; None without a known extension."""
    extension = PurePosixPath(name.strip().lower()).suffix.removeprefix(".")
    return next((kind for kind in kinds.values() if extension and extension in kind.extensions), None)


def cut_off(data: bytes, kind: FileKind) -> bool | None:
    """Whether the end of the file is missing; None when the kind has no end mark."""
    if not kind.ends_with:
        return None
    return bytes.fromhex(kind.ends_with) not in data[-kind.tail :]


def _matches(data: bytes, kind: FileKind, parts: tuple[Magic, ...]) -> bool:
    first, *rest = parts
    starts = [first.offset]
    if kind.search:
        at = data.find(bytes.fromhex(first.hex), first.offset, first.offset + kind.search)
        starts = [at] if at >= 0 else []
    return any(_there(data, first, start) for start in starts) and all(_there(data, part, part.offset) for part in rest)


def _there(data: bytes, magic: Magic, start: int) -> bool:
    wanted = bytes.fromhex(magic.hex)
    return data[start : start + len(wanted)] == wanted
