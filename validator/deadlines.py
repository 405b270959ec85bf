"""By when the office answers, counted in working days from the day of submission."""

from collections.abc import Iterator, Mapping
from datetime import date

from validator.model.calendar import Calendar
from validator.model.law import LawRef
from validator.model.limit import Limit
from validator.model.procedure import Procedure, Statement
from validator.model.rule import Param
from validator.model.text import Text
from validator.words import fill

FIRST_REPLY, CUT_OFF = "first-reply-hours", "same-day-cut-off"
_REPLY = Text(
    vi="Nộp trực tuyến ngày {day}: nếu phải bổ sung, cơ quan báo trong {hours} giờ làm việc, tức chậm nhất hết ngày "
    "{due}.",
    en="Filed online on {day}: if something has to be added, the office says so within {hours} working hours, that is "
    "by the end of {due}.",
)
_RESULT = Text(
    vi="Hồ sơ đủ và được nhận ngày {start}: kết quả dự tính có ngày {due} ({days} ngày làm việc sau ngày nhận).",
    en="Complete and received on {start}: the result is expected on {due} ({days} working days after that day).",
)
_SAME_DAY = Text(
    vi="Hồ sơ đủ và được nhận trước {hour} giờ ngày {start}: kết quả dự tính có trong ngày; nhận sau giờ đó thì ngày "
    "{due}.",
    en="Complete and received before {hour}:00 on {start}: the result is expected the same day; received later, on "
    "{due}.",
)
_NOT_WORKED = Text(vi="Ngày {day} cơ quan nghỉ.", en="Offices are closed on {day}.")
_LEFT_OUT = Text(vi="Đã trừ ngày nghỉ: {names}.", en="Days off are left out: {names}.")


def limits_for(procedure: Procedure) -> tuple[str, ...]:
    """The limits that the deadlines of *procedure* are counted by."""
    return tuple(name for name in (FIRST_REPLY, CUT_OFF, procedure.result_within) if name)


def deadlines(
    procedure: Procedure, day: date, limits: Mapping[str, Limit], calendar: Calendar | None
) -> Iterator[Statement]:
    """What to expect and when, for a dossier filed on *day*; nothing where the law or the calendar does not reach."""
    if calendar is None:
        return
    try:
        start = calendar.on_or_after(day)
        if procedure.online:
            yield from _reply(day, start, limits, calendar)
        yield from _result(procedure, day, start, limits, calendar)
    except LookupError:
        return


def _reply(day: date, start: date, limits: Mapping[str, Limit], calendar: Calendar) -> Iterator[Statement]:
    # Eight working hours are one working day: from any hour of a working day to the same hour of the next one; what
    # comes in on a day off is there when the office opens.
    try:
        hours = limits[FIRST_REPLY].on(day)
    except LookupError:
        return
    due = calendar.later(start, 1) if start == day else start
    yield _statement("first-reply", hours.law, [(_REPLY, {"day": day, "hours": hours.value, "due": due})])


def _result(
    procedure: Procedure, day: date, start: date, limits: Mapping[str, Limit], calendar: Calendar
) -> Iterator[Statement]:
    if procedure.result_within is None:
        return
    days = limits[procedure.result_within].on(day)
    due = calendar.later(start, days.value or 1)
    parts: list[tuple[Text, Mapping[str, Param]]] = []
    if start != day:
        parts.append((_NOT_WORKED, {"day": day}))
    if days.value:
        parts.append((_RESULT, {"start": start, "due": due, "days": days.value}))
    else:
        hour = limits[CUT_OFF].on(day).value
        parts.append((_SAME_DAY, {"hour": hour, "start": start, "due": due}))
    if off := calendar.off_between(day, due):
        parts.append((_LEFT_OUT, {"names": off}))
    yield _statement("result-due", (*days.law, *calendar.law), parts)


def _statement(id: str, law: tuple[LawRef, ...], parts: list[tuple[Text, Mapping[str, Param]]]) -> Statement:
    written = [fill(text, params) for text, params in parts]
    text = Text(vi=" ".join(part.vi for part in written), en=" ".join(part.en for part in written))
    return Statement(id=id, text=text, law=law)
