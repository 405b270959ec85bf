"""The working days of the next years, from the library ``holidays``; build time only.

The library follows Article 112 of the Labour Code and knows the days that the Government has moved so far. Each year it
may move some more, so whatever is computed with these days is an estimate.
"""

from datetime import date, timedelta

from holidays import country_holidays

from validator.model.calendar import Calendar
from validator.model.law import LawRef
from validator.model.text import Text

FIRST, LAST = 2025, 2028


def working_days() -> Calendar:
    """Days off and worked weekends of Viet Nam from FIRST to LAST."""
    years = range(FIRST, LAST + 1)
    vi = country_holidays("VN", years=years, language="vi")
    en = country_holidays("VN", years=years, language="en_US")
    since, until = date(FIRST, 1, 1), date(LAST, 12, 31)
    days = [since + timedelta(days=number) for number in range((until - since).days + 1)]
    return Calendar(
        since=since,
        until=until,
        days_off={
            day.isoformat(): Text(vi=vi[day], en=en[day]) for day in days if day in vi and not vi.is_weekend(day)
        },
        worked=tuple(day for day in days if vi.is_weekend(day) and vi.is_working_day(day)),
        law=(LawRef.parse("luat-45-2019/d112"),),
    )
