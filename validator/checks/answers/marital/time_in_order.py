"""A time that is to be confirmed begins before it ends, and lies in the past."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_TIMES = (("/status/period_from", "/status/period_to"), ("/stay/from", "/stay/to"))


@rule(
    id="F406",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("marital-status-declaration",),
    law=("tt-04-2020-btp/d33.k1",),
    since="2020-07-16",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    applies=lambda dossier: any(dossier.answers.has(pointer) for pair in _TIMES for pointer in pair),
    title=Text(
        vi="Thời gian cần xác nhận có ngày đầu trước ngày cuối", en="A time to be confirmed begins before it ends"
    ),
    why=Text(
        vi="Cơ quan xác nhận một thời gian đã qua. Ngày đầu sau ngày cuối hoặc ngày ở tương lai thường là gõ nhầm.",
        en="The office confirms a time that has passed. A beginning after the end, or a day ahead, is usually a slip.",
    ),
    fix=Text(vi="Xem lại hai ngày.", en="Look at the two days again."),
    messages={
        "turned-round": Text(
            vi="{label}: {first}, sau ngày cuối {last}. Xem lại hai ngày.",
            en="{label}: {first}, after the last day {last}. Look at both again.",
        ),
        "ahead": Text(
            vi="{label}: {date} sau ngày nộp hồ sơ ({submitted}). Xem lại ngày.",
            en="{label}: {date} is after the day of submission ({submitted}). Look at the date again.",
        ),
    },
)
def time_in_order(dossier: Dossier) -> Iterator[Finding]:
    answers, today = dossier.answers, dossier.submitted_on
    for start, end in _TIMES:
        first, last = answers.date(start), answers.date(end)
        for pointer, day in ((start, first), (end, last)):
            if day and day > today:
                yield found("ahead", at(pointer), label=answers.title(pointer), date=day, submitted=today)
        if first and last and first > last:
            yield found("turned-round", at(start), label=answers.title(start), first=first, last=last)
