"""Temporary residence is registered for two years at most, from an earlier to a later day."""

from collections.abc import Iterator

from validator.checks.answers.residence._movers import of_age
from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_FROM, _UNTIL = "/request/from", "/request/until"


@rule(
    id="F491",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("ct01",),
    law=("luat-68-2020/d27.k2",),
    since="2021-07-01",
    checked_on="2026-11-24",
    reads=(_FROM, _UNTIL),
    title=Text(vi="Thời hạn tạm trú không quá 2 năm", en="Temporary residence for 2 years at most"),
    why=Text(
        vi="Mỗi lần đăng ký tạm trú nhiều nhất 2 năm; ở lâu hơn thì gia hạn.",
        en="Each registration lasts 2 years at most; to stay longer, extend it.",
    ),
    fix=Text(vi="Xem lại hai ngày.", en="Look at both days again."),
    messages={
        "too-long": Text(
            vi="{label}: {date}. Từ {first} nhiều nhất đến {last} là hết {years} năm. Ghi ngày sớm hơn rồi gia hạn "
            "sau.",
            en="{label}: {date}. From {first}, {years} years end on {last} at the latest. Give an earlier day and "
            "extend it later.",
        ),
        "turned-round": Text(
            vi="{label}: {date}, không sau ngày bắt đầu {first}. Xem lại hai ngày.",
            en="{label}: {date}, which is not after the first day {first}. Look at both again.",
        ),
    },
)
def temporary_period(dossier: Dossier) -> Iterator[Finding]:
    answers = dossier.answers
    start, until, years = answers.date(_FROM), answers.date(_UNTIL), dossier.limit("temporary-residence-years").value
    if start is None or until is None:
        return
    label, last = answers.title(_UNTIL), of_age(start, years)
    if until <= start:
        yield found("turned-round", at(_UNTIL), label=label, first=start, date=until)
    elif until > last:
        yield found("too-long", at(_UNTIL), label=label, first=start, date=until, last=last, years=years)
