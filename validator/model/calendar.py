"""Which days offices work."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from validator.model.law import LawRef
from validator.model.text import Text

_SATURDAY = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Working days between ``since`` and ``until``: Monday to Friday but for ``days_off``, and the weekends ``worked``.

    ``days_off`` maps ISO days to what is celebrated. Nothing is said about days outside the two bounds.
    """

    since: date
    until: date
    days_off: Mapping[str, Text]
    worked: tuple[date, ...] = ()
    law: tuple[LawRef, ...] = ()

    def works(self, day: date) -> bool:
        """Whether *day* is a working day. Raises LookupError when the calendar does not reach there."""
        if not self.since <= day <= self.until:
            raise LookupError(f"the calendar does not reach {day.isoformat()}")
        return day in self.worked or (day.weekday() < _SATURDAY and day.isoformat() not in self.days_off)

    def on_or_after(self, day: date) -> date:
        """The first working day that is not before *day*. Raises LookupError."""
        while not self.works(day):
            day += timedelta(days=1)
        return day

    def later(self, day: date, count: int) -> date:
        """The working day *count* working days after *day*, which does not count itself. Raises LookupError."""
        for _ in range(count):
            day = self.on_or_after(day + timedelta(days=1))
        return day

    def off_between(self, first: date, last: date) -> tuple[Text, ...]:
        """What is celebrated on the days off after *first* and until *last*, each once."""
        days = (first + timedelta(days=number) for number in range(1, (last - first).days + 1))
        return tuple(dict.fromkeys(self.days_off[day.isoformat()] for day in days if day.isoformat() in self.days_off))
