"""A sentence in both languages."""

import string
from dataclasses import dataclass


def placeholders(sentence: str) -> frozenset[str]:
    """The names between braces in *sentence*; raises ValueError where the braces are broken."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One text in Vietnamese (authoritative) and in English, with the same ``{placeholders}`` in both.

    Raises ValueError when a language is empty or the placeholders differ.
    """

    vi: str
    en: str

    def __post_init__(self) -> None:
        if not self.vi.strip() or not self.en.strip():
            raise ValueError(f"both languages are needed: vi={self.vi!r}, en={self.en!r}")
        if placeholders(self.vi) != placeholders(self.en):
            raise ValueError(f"placeholders differ: {self.vi!r} / {self.en!r}")

    @property
    def placeholders(self) -> frozenset[str]:
        """The parameter names that the text needs."""
        return placeholders(self.vi)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A sentence with its parameters filled in, or a value as the reader sees it; braces in it mean nothing."""

    vi: str
    en: str
