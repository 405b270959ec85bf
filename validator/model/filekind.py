"""Kinds of file, told by their content."""

from dataclasses import dataclass

from validator.model.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Magic:
    """Bytes (hex) at an offset; a kind is recognised when all of one signature's parts are there."""

    offset: int
    hex: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKind:
    """A kind of file: its signatures (any of them), usual extensions, and how a whole file ends.

    ``search`` is how many of the first bytes the first part of a signature may start within (PDF allows a preamble).
    ``ends_with`` (hex) is looked for in the last ``tail`` bytes; a file that lacks it was cut off.
    The same data serves Python and the first findings in the page.
    """

    id: str
    name: Text
    extensions: tuple[str, ...]
    mime: str
    signatures: tuple[tuple[Magic, ...], ...]
    search: int = 0
    ends_with: str = ""
    tail: int = 0
    advice: Text  # how to turn such a file into one that is accepted
