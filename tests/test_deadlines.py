"""Working days, and by when the office answers."""

from datetime import date, timedelta

import pytest

from tests.casework import FORMS
from validator.corpus.authoring import load_corpus
from validator.corpus.calendar import working_days
from validator.deadlines import deadlines

CALENDAR = working_days()
CORPUS = load_corpus(FORMS)


def told(code: str, day: str) -> dict[str, str]:
    procedure = CORPUS.procedures[code]
    return {
        item.id: item.text.en for item in deadlines(procedure, date.fromisoformat(day), CORPUS.limits, CORPUS.calendar)
    }


@pytest.mark.parametrize(
    ("day", "works"),
    [
        ("2026-11-23", True),  # Monday
        ("2026-11-21", False),  # Saturday
        ("2026-02-17", False),  # the first day of the lunar year
        ("2026-04-26", False),  # the Hung Kings' day, a Sunday
        ("2026-04-27", False),  # the Monday after it
        ("2026-08-31", False),  # moved by the Government
        ("2026-08-22", True),  # a Saturday worked for it
    ],
)
def test_working_days(day: str, works: bool) -> None:
    assert CALENDAR.works(date.fromisoformat(day)) is works


def test_the_calendar_ends_where_it_says() -> None:
    assert not CALENDAR.works(CALENDAR.until)  # a Sunday
    with pytest.raises(LookupError):
        CALENDAR.works(CALENDAR.until + timedelta(days=1))
    with pytest.raises(LookupError):
        CALENDAR.works(CALENDAR.since - timedelta(days=1))


@pytest.mark.parametrize(
    ("day", "count", "due"),
    [
        ("2026-11-23", 0, "2026-11-23"),
        ("2026-11-23", 1, "2026-11-25"),  # over Viet Nam Culture Day
        ("2026-11-27", 1, "2026-11-30"),  # over a weekend
        ("2026-02-13", 3, "2026-02-25"),  # over Tet, five days of it
        ("2026-08-21", 1, "2026-08-22"),  # a worked Saturday
    ],
)
def test_counting(day: str, count: int, due: str) -> None:
    assert CALENDAR.later(date.fromisoformat(day), count) == date.fromisoformat(due)


def test_every_day_of_a_year_is_counted_one_by_one() -> None:
    day, worked = date(2026, 1, 1), 0
    while day.year == 2026:
        worked += CALENDAR.works(day)
        day += timedelta(days=1)
    assert CALENDAR.later(date(2025, 12, 31), worked).year == 2026
    assert CALENDAR.later(date(2025, 12, 31), worked + 1).year == 2027


def test_three_working_days() -> None:
    said = told("1.004873", "2026-11-27")
    assert "within 8 working hours, that is by the end of 30 November 2026" in said["first-reply"]
    assert (
        "received on 27 November 2026: the result is expected on 2 December 2026 (3 working days" in said["result-due"]
    )


def test_the_same_day_and_after_hours() -> None:
    said = told("1.001193", "2026-11-27")["result-due"]
    assert (
        "before 15:00 on 27 November 2026: the result is expected the same day; received later, on 30 November" in said
    )


def test_filed_on_a_day_off() -> None:
    said = told("1.001193", "2026-11-22")
    assert "by the end of 23 November 2026" in said["first-reply"]
    assert said["result-due"].startswith(
        "Offices are closed on 22 November 2026. Complete and received before 15:00 on 23"
    )
    assert "Days off are left out" in said["result-due"]


def test_what_is_filed_at_the_counter_only_has_no_reply_online() -> None:
    assert set(told("2.000815", "2026-11-27")) == {"result-due"}


def test_nothing_where_the_law_or_the_calendar_does_not_reach() -> None:
    assert "first-reply" not in told("1.004873", "2025-11-27")  # before the Resolution
    assert told("1.004873", "2031-01-02") == {}
    assert list(deadlines(CORPUS.procedures["1.001193"], date(2026, 11, 23), CORPUS.limits, None)) == []


def test_every_procedure_can_be_counted() -> None:
    for code, procedure in CORPUS.procedures.items():
        if procedure.result_within is not None:
            assert "result-due" in told(code, "2026-11-23"), code
            assert CORPUS.limits[procedure.result_within].unit == "working-day"
