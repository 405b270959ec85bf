"""Dated numbers: days, sizes, fees."""

from dataclasses import dataclass
from datetime import date

from validator.model.law import Confidence, LawRef
from validator.model.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitValue:
    """The value that holds from ``since`` to ``until`` (inclusive; None: no end known)."""

    value: int
    since: date
    until: date | None = None
    law: tuple[LawRef, ...] = ()
    confidence: Confidence = Confidence.FOUND
    note: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A number with a name and a unit (day, working-day, hour, byte, dong, year, character), by date."""

    id: str
    unit: str
    title: Text
    values: tuple[LimitValue, ...]

    def on(self, day: date) -> LimitValue:
        """The value in force on *day*; raises LookupError where the data does not cover it."""
        for value in self.values:
            if value.since <= day and (value.until is None or day <= value.until):
                return value
        raise LookupError(f"limit {self.id} has no value on {day.isoformat()}")
