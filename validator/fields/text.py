"""Free text: NFC, no control characters, no needless space. Text in an old encoding is told, never converted."""

import unicodedata

from validator.fields import Context, Misread, Typed, legacy
from validator.model.text import Written


def read(typed: Typed, context: Context) -> str:
    """The text with runs of white space folded into one space. Raises Misread for an old encoding only."""
    del context
    # Nobody means format characters (zero-width spaces, left by copying from a chat) or halves of characters.
    clean = "".join(_printable(letter) for letter in str(typed))
    text = unicodedata.normalize("NFC", " ".join(clean.split()))
    # A soft hyphen is a letter of TCVN3, so the text is looked at as it was typed, too.
    for candidate in (" ".join(unicodedata.normalize("NFC", str(typed)).split()), text):
        if old := legacy.suggestion(candidate):
            raise Misread("legacy-encoding", encoding=old[0], suggestion=old[1])
    return text


def show(value: Typed, context: Context) -> Written:
    """The text itself."""
    del context
    return Written(vi=str(value), en=str(value))


def _printable(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in ("Cc", "Zs", "Zl", "Zp"):
        return " "
    return "" if category in ("Cf", "Cs") else letter
