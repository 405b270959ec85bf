"""One of the options of a field: by its value, its label in either language, or another spelling people use.

A name that has merged into another option is not taken for it; the message names the option. Capitals, spaces, Unicode
form and the place of the tone mark (Hòa, Hoà) do not matter; a mark is never dropped.
"""

import unicodedata

from validator.fields import Context, Misread, Typed, legacy
from validator.fields.names import fold
from validator.model.text import Written

_PROVINCE = fold("tỉnh") + " "


def read(typed: Typed, context: Context) -> str:
    """The option's value. Raises Misread when no option is meant, or one in an old encoding."""
    wanted = fold(str(typed))
    for option in context.options:
        if wanted in map(fold, (option.value, option.label.vi, option.label.en, *option.aliases)):
            return option.value
    for option in context.options:
        if wanted.removeprefix(_PROVINCE) in map(fold, option.former):
            raise Misread("former-option", now=option.label.vi)
    old = legacy.suggestion(unicodedata.normalize("NFC", str(typed)))
    if old and any(fold(old[1]) == fold(option.label.vi) for option in context.options):
        raise Misread("legacy-encoding", encoding=old[0], suggestion=old[1])
    raise Misread("not-an-option")


def show(value: Typed, context: Context) -> Written:
    """The option's label."""
    for option in context.options:
        if option.value == value:
            return Written(vi=option.label.vi, en=option.label.en)
    return Written(vi=str(value), en=str(value))
