"""Names and words compared the way a Vietnamese reader does: nothing is dropped that tells two names apart."""

import re
import unicodedata

#: The five tone marks as combining characters; the marks of ă â ê ô ơ ư are letters of their own and stay in place.
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_APOSTROPHES = dict.fromkeys(map(ord, "’‘ʼʻ`´′"), "'")
_HYPHENS = dict.fromkeys(map(ord, "‐‑‒–"), "-")  # what phones put for a hyphen
_SYLLABLE = re.compile(r"[^\W\d_]+(?:[^\W\d_]|[\u0300-\u036f])*")


def fold(text: str) -> str:
    """The same key for spellings of one name: capitals, spaces, Unicode form and the place of the tone mark.

    Hòa = Hoà = HÒA; Dương ≠ Đương, Tuân ≠ Tuấn.
    """
    plain = unicodedata.normalize("NFC", " ".join(text.split())).casefold()
    return _SYLLABLE.sub(_tone_last, plain.translate(_APOSTROPHES | _HYPHENS))


def same_name(one: str, other: str) -> bool:
    """Whether two spellings are the same name."""
    return fold(one) == fold(other)


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, folded."""
    return tuple(fold(name).split())


def surname(name: str) -> str:
    """The family name as it is usually placed: the first word, folded. Compare only with other results of this."""
    return next(iter(words_of(name)), "")


def _tone_last(syllable: re.Match[str]) -> str:
    letters = unicodedata.normalize("NFD", syllable[0])
    tones = "".join(letter for letter in letters if letter in _TONES)
    rest = "".join(letter for letter in letters if letter not in _TONES)
    return unicodedata.normalize("NFC", rest) + tones
