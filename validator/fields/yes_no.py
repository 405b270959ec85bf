"""Yes or no."""

from collections.abc import Mapping

from validator.fields import Context, Misread, Typed
from validator.fields.names import fold
from validator.model.text import Written

_WORDS: Mapping[str, bool] = dict.fromkeys(
    ("có", "co", "yes", "y", "true", "1", "x", "v", "✓", "✔", "☑", "☒", "đúng"), True
) | dict.fromkeys(("không", "khong", "ko", "no", "n", "false", "0", "sai", "☐"), False)
_MEANING = {fold(word): meaning for word, meaning in _WORDS.items()}


def read(typed: Typed, context: Context) -> bool:
    """True or False. Raises Misread for any other word."""
    del context
    if isinstance(typed, bool):
        return typed
    word = fold(str(typed)).strip(" .,![]()")
    if word not in _MEANING:
        raise Misread("yes-no")
    return _MEANING[word]


def show(value: Typed, context: Context) -> Written:
    """Có / Yes, Không / No."""
    del context
    return Written(vi="Có", en="Yes") if value else Written(vi="Không", en="No")
