"""Numbers, dates and links of a text: both languages have the same."""

import re
from collections import Counter

from scripts.site.say import links, plain

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MONTH = "|".join(MONTHS)
#: Day, month, year as each language writes it; then month and year.
_DATES = (
    re.compile(r"\b(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>\d{4})\b(?!/)"),
    re.compile(rf"\b(?P<d>\d{{1,2}}) (?P<M>{_MONTH}) (?P<y>\d{{4}})\b"),
    re.compile(r"\btháng (?P<m>\d{1,2})(?:/| năm )(?P<y>\d{4})\b", re.IGNORECASE),
    re.compile(rf"\b(?P<M>{_MONTH}) (?P<y>\d{{4}})\b"),
)
#: The time of day: 15 giờ, 15 giờ 30, 15:00.
_TIMES = (
    re.compile(r"\b(?P<h>\d{1,2}):(?P<min>\d{2})\b"),
    re.compile(r"\b(?:sau|trước|lúc|đến|từ) (?P<h>\d{1,2}) giờ(?: (?P<min>\d{2})\b)?", re.IGNORECASE),
)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_GROUPED = re.compile(r"(?<=\d)[.,](?=\d{3}(?:\D|$))")

type Facts = tuple[Counter[tuple[int, int, int]], Counter[str], tuple[str, ...]]


def facts(sentence: str) -> Facts:
    """The dates (day or 0, month, year), the other numbers, and the targets of links in *sentence*."""
    rest, dates = plain(sentence), Counter[tuple[int, int, int]]()
    for pattern in _DATES:
        for found in pattern.finditer(rest):
            got = found.groupdict()
            month = MONTHS.index(got["M"]) + 1 if got.get("M") else int(got["m"])
            dates[int(got.get("d") or 0), month, int(got["y"])] += 1
        rest = pattern.sub(" ", rest)
    times = [f"{int(found['h'])}:{found['min'] or '00'}" for pattern in _TIMES for found in pattern.finditer(rest)]
    for pattern in _TIMES:
        rest = pattern.sub(" ", rest)
    numbers = Counter(_GROUPED.sub("", number).replace(",", ".").lstrip("0") or "0" for number in _NUMBER.findall(rest))
    numbers.update(times)
    return dates, numbers, links(sentence)


def differ(vi: str, en: str) -> str:
    """What the two languages do not share, in words for a maintainer; empty when they agree."""
    one, other = facts(vi), facts(en)
    pairs = {
        "dates": (_listed(one[0]), _listed(other[0])),
        "numbers": (_listed(one[1]), _listed(other[1])),
        "links": (_listed(one[2]), _listed(other[2])),
    }
    return "; ".join(f"{name}: {left} / {right}" for name, (left, right) in pairs.items() if left != right)


def _listed(found: Counter[tuple[int, int, int]] | Counter[str] | tuple[str, ...]) -> str:
    items = sorted(map(str, found.elements())) if isinstance(found, Counter) else found
    return ", ".join(items) or "none"
