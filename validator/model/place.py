"""Where in a dossier a finding points."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Place:
    """An answer (JSON Pointer), a paper's slot, a file in it, or a page of that file; all empty: the whole dossier."""

    answer: str | None = None
    paper: str | None = None
    file: str | None = None
    index: int | None = None  # position of the file within its slot, from 0
    page: int | None = None  # from 1

    def __post_init__(self) -> None:
        if self.answer is not None and (self.paper is not None or self.file is not None):
            raise ValueError("a place is an answer or a file, not both")


def at(pointer: str) -> Place:
    """The place of an answer."""
    return Place(answer=pointer)
