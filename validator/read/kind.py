"""The kind of a file from its bytes, never from its name."""

from collections.abc import Mapping

from validator.model.filekind import FileKind, Magic
from validator.model.filename import extension


def sniff(data: bytes, kinds: Mapping[str, FileKind]) -> FileKind | None:
    """The kind one of whose signatures is there, the lowest rank first; None when no kind fits."""
    fitting = (
        kind for kind in kinds.values() if any(all(_there(data, part) for part in parts) for parts in kind.signatures)
    )
    return min(fitting, key=lambda kind: (kind.rank, kind.id), default=None)


def by_name(name: str, kinds: Mapping[str, FileKind]) -> FileKind | None:
    """The kind that the extension promises; None without a known extension."""
    promised = extension(name)
    return next((kind for kind in kinds.values() if promised and promised in kind.extensions), None)


def cut_off(data: bytes, kind: FileKind) -> bool | None:
    """Whether the end of the file is missing; None when the kind has no end mark."""
    if not kind.ends_with:
        return None
    end = data.rfind(bytes.fromhex(kind.ends_with))
    return end < 0 or any(data.find(bytes.fromhex(mark), end) >= 0 for mark in kind.goes_on)


def _there(data: bytes, magic: Magic) -> bool:
    wanted = bytes.fromhex(magic.hex)
    reach = max(magic.within - 1, 0) + len(wanted)
    return data.find(wanted, magic.offset, magic.offset + reach) >= 0
