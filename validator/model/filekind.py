"""Kinds of file, told by their content."""

from dataclasses import dataclass

from validator.model.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Magic:
    """Bytes (hex) that start at ``offset``, or anywhere in the ``within`` bytes from there on."""

    offset: int
    hex: str
    within: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKind:
    """A kind of file: its signatures, usual extensions, and how a whole file ends.

    A kind is recognised when all parts of one of its signatures are there; of several recognised kinds the one with the
    lowest ``rank`` is meant. A file is cut off when it lacks ``ends_with`` (hex), or when one of ``goes_on`` (hex)
    stands after the last ``ends_with``: bytes that only come before the end of such a file. The same data serves Python
    and the first findings in the page.
    """

    id: str
    name: Text
    extensions: tuple[str, ...]
    mime: str
    rank: int = 50
    signatures: tuple[tuple[Magic, ...], ...]
    ends_with: str = ""
    goes_on: tuple[str, ...] = ()
    advice: Text  # how to turn such a file into one that is accepted
