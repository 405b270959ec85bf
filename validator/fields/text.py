"""Free text: NFC, no control characters, no needless space."""

import unicodedata

from validator.fields import Context, Typed
from validator.model.text import Written


def read(typed: Typed, context: Context) -> str:
    """The text with runs of white space folded into one space. Never raises."""
    del context
    # Nobody means format characters (zero-width spaces, left by copying from a chat) or halves of characters.
    clean = "".join(_printable(letter) for letter in str(typed))
    return unicodedata.normalize("NFC", " ".join(clean.split()))


def show(value: Typed, context: Context) -> Written:
    """The text itself."""
    del context
    return Written(vi=str(value), en=str(value))


def _printable(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in ("Cc", "Zs", "Zl", "Zp"):
        return " "
    return "" if category in ("Cf", "Cs") else letter
