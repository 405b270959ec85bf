"""A line of business by its code of level 4 in the Vietnam Standard Industrial Classification: four digits.

Only the shape is read: whether the code exists is not known here.
"""

import re

from validator.fields import Context, Misread, Typed, after, plain
from validator.fields.text import show

_LEVEL = 4
_CODE = re.compile(r"(?:[a-u]\s*\.?\s*)?(?P<code>[0-9][0-9 .]*)(?:\s*[-‐–—−:,;(]?\s*(?P<name>[^0-9]*))?")


def read(typed: Typed, context: Context) -> str:
    """The four digits; the section's letter before them and the name after them are left out. Raises Misread."""
    del context
    text = after(plain(typed), "mã ngành", "mã số ngành", "ngành", "mã", "vsic").casefold()
    match = _CODE.fullmatch(text)
    if match is None:
        raise Misread("vsic-shape")
    digits = re.sub(r"\D", "", match["code"])
    if len(digits) != _LEVEL:
        raise Misread("vsic-digits", digits=len(digits))
    return digits


__all__ = ["read", "show"]
