"""A month, or "now" for what still goes on: the end of a period of residence or work."""

from validator.fields import Context, Typed, month, plain
from validator.fields.names import fold
from validator.model.text import Written

NOW = "now"
_WORDS = frozenset(
    map(fold, ("nay", "đến nay", "hiện nay", "hiện tại", "bây giờ", "tới nay", "đến hiện tại", "now", "to date",
               "present", "to the present", "until now"))
)  # fmt: skip


def read(typed: Typed, context: Context) -> str:
    """``2019-03``, or ``now``. Raises Misread."""
    return NOW if fold(plain(typed).strip(" .,;:()")) in _WORDS else month.read(typed, context)


def show(value: Typed, context: Context) -> Written:
    """The month, or "nay" and "now"."""
    return Written(vi="nay", en="now") if value == NOW else month.show(value, context)
