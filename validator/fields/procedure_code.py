"""The code of an administrative procedure: ``1.001193``.

Provinces append the code of an agency (``1.001193.H42``, ``1.001193.000.00.00.H27``); it is dropped.
"""

import re

from validator.fields import Context, Misread, Typed, after, plain
from validator.fields.text import show

_CODE = re.compile(r"([0-9])[.,]?([0-9]{3})\.?([0-9]{3})(?:\.(?:[0-9]{2,3}\.)*[A-Z][0-9]{2})?")


def read(typed: Typed, context: Context) -> str:
    """The code's first two groups. Raises Misread."""
    del context
    text = after(plain(typed), "mã thủ tục", "mã số thủ tục", "mã tthc", "thủ tục", "tthc", "procedure", "mã")
    match = _CODE.fullmatch(text.replace(" ", "").upper().strip(".,;"))
    if match is None:
        raise Misread("procedure-code-shape")
    return f"{match[1]}.{match[2]}{match[3]}"


__all__ = ["read", "show"]
