"""A dossier's code, old (``000.00.01.H29-260310-0420``) or new (``H29.001.02-260310-0420``).

Agency, day of receipt as year, month and day in two digits each, running number of four to eight digits: Circulars
01/2018/TT-VPCP and 04/2025/TT-VPCP. What the agency's part means is not read, for merged agencies keep old codes.
"""

import re
from datetime import date

from validator.fields import Context, Misread, Typed, after, plain
from validator.fields.text import show

_CODE = re.compile(r"(?P<agency>[A-Z0-9]+(?:\.[A-Z0-9]+)*)-(?P<day>[0-9]{6})-(?P<number>[0-9]{4,8})")


def read(typed: Typed, context: Context) -> str:
    """The code in capitals, its three parts joined by hyphens. Raises Misread."""
    del context
    text = after(plain(typed), "mã số hồ sơ", "mã hồ sơ", "số hồ sơ", "dossier code").upper().strip(" .,;")
    code = re.sub(r"\s*[-‐–—−]\s*|\s+", "-", re.sub(r"\s*\.\s*", ".", text))
    match = _CODE.fullmatch(code)
    if match is None:
        raise Misread("dossier-code-shape")
    try:
        received_on(code)
    except ValueError:
        raise Misread("dossier-code-day", day=match["day"]) from None
    return code


def received_on(code: str) -> date:
    """The day in a code. Raises ValueError when no calendar has it."""
    day = code.split("-")[1]
    return date(2000 + int(day[:2]), int(day[2:4]), int(day[4:]))


__all__ = ["read", "received_on", "show"]
