"""Names of communes, compared however they are written."""

import re

from validator.fields.names import fold

_BEFORE = re.compile(f"^(?:{'|'.join(map(fold, ('Ủy ban nhân dân', 'UBND', 'xã', 'phường', 'đặc khu')))})\\.? +")


def bare(commune: str) -> str:
    """The commune's name without "Ủy ban nhân dân" and the kind of unit, folded."""
    folded = fold(commune)
    while (shorter := _BEFORE.sub("", folded, count=1)) != folded and shorter:
        folded = shorter
    return folded
