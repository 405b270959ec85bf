"""Names of files as people may see them: names come from outside and may be made to deceive."""

import unicodedata

#: Letters that look like nothing at all although Unicode counts them as letters or signs, and the mark of lost bytes.
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0\ufffd")
_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
_MOST_CHARACTERS = 80


def is_hidden(character: str) -> bool:
    """Whether *character* is not seen as such, or changes how others are seen (controls, direction marks, blanks)."""
    return character in _BLANK or unicodedata.category(character) in _HIDDEN


def printable(name: str) -> str:
    """*name* safe to show: hidden characters written out as ⟨U+202E⟩, a long name shortened in its middle."""
    if len(name) > _MOST_CHARACTERS:
        half = _MOST_CHARACTERS // 2
        name = f"{name[:half]}…{name[-half:]}"
    return "".join(f"⟨U+{ord(character):04X}⟩" if is_hidden(character) else character for character in name)


def whole(name: str) -> str:
    """*name* with lone surrogates (undecodable bytes of a file system) as U+FFFD, so that UTF-8 can carry it."""
    return "".join("\ufffd" if unicodedata.category(character) == "Cs" else character for character in name)


def extension(name: str) -> str:
    """What stands after the last dot in lower case, without spaces and dots around the name; "" when there is none.

    A number after a dot ("bản 1.2") is not an extension.
    """
    stem, dot, last = name.strip(" .").lower().rpartition(".")
    plain = last.isascii() and last.isalnum() and not last.isdigit() and len(last) <= 10
    return last if dot and stem and plain else ""
