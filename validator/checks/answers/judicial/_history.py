"""The residence history of the declaration, in months."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from validator.fields.month_or_now import NOW
from validator.model.dossier import Dossier
from validator.model.text import Text
from validator.words import show_month

FORMS = ("judicial-record-declaration",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """One row: where and from which month to which, counted from the year 0; ``last`` of "now" is the present month."""

    pointer: str
    first: int
    last: int
    kind: str


def month_of(day: date) -> int:
    """The month of *day*, counted from the year 0."""
    return day.year * 12 + day.month - 1


def shown(month: int) -> Text:
    """A counted month as the reader sees it."""
    year, index = divmod(month, 12)
    return Text(vi=show_month(year, index + 1, "vi"), en=show_month(year, index + 1, "en"))


def stays(dossier: Dossier) -> tuple[Stay, ...]:
    """The rows whose two months are known, in the order given."""
    found = []
    for row in dossier.form.rows("residences"):
        pointer = f"/{row}"
        first, last = dossier.answers.text(f"{pointer}/from"), dossier.answers.text(f"{pointer}/to")
        if first and last:
            now = month_of(dossier.submitted_on)
            kind = dossier.answers.text(f"{pointer}/kind")
            found.append(
                Stay(pointer=pointer, first=_month(first), last=now if last == NOW else _month(last), kind=kind)
            )
    return tuple(found)


def can_be_followed(dossier: Dossier) -> bool:
    """Whether every row can be read and none is turned round: only then does a missing month say anything."""
    rows, known = dossier.form.rows("residences"), stays(dossier)
    return bool(known) and len(known) == len(rows) and all(stay.first <= stay.last for stay in known)


def in_time(rows: Iterable[Stay]) -> list[Stay]:
    """The rows from the earliest on."""
    return sorted(rows, key=lambda stay: (stay.first, stay.last))


def _month(text: str) -> int:
    return int(text[:4]) * 12 + int(text[5:]) - 1
