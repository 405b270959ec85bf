"""The health paper is still good on the day of submission."""

from collections.abc import Iterator
from datetime import date, timedelta

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_ISSUED = "/health/issued_on"


@rule(
    id="F462",
    on=Dossier,
    severity=Severity.WARNING,
    remedy=Remedy.PAPER,
    forms=("driving-licence-application",),
    law=("tthc-3.000347/m-health", "tthc-3.000348/m-health", "tt-36-2024-byt/m-validity"),
    since="2025-03-01",
    checked_on="2026-11-23",
    confidence=Confidence.RECALLED,
    reads=(_ISSUED,),
    requires=("F301",),
    title=Text(vi="Giấy khám sức khỏe còn hiệu lực", en="The health paper is still in force"),
    why=Text(
        vi="Giấy khám sức khỏe phải còn hiệu lực khi nộp. Thời hạn 12 tháng là theo trí nhớ.",
        en="The health paper must be in force when filed. That it is good for 12 months is from memory.",
    ),
    fix=Text(
        vi="Xem lại ngày trên giấy; nếu quá hạn thì khám lại.",
        en="Look at the date on the paper; if it is too old, have a new check.",
    ),
    messages={
        "too-old": Text(
            vi="{label}: {issued}, quá {months} tháng tính đến ngày nộp. Giấy này chỉ dùng được đến {last}.",
            en="{label}: {issued}, more than {months} months before submission. The paper was good until {last}.",
        ),
    },
)
def health_paper_date(dossier: Dossier) -> Iterator[Finding]:
    issued = dossier.answers.date(_ISSUED)
    months = dossier.limit("health-paper-months").value
    if issued and (last := _months_later(issued, months)) < dossier.submitted_on:
        yield found(
            "too-old", at(_ISSUED), label=dossier.answers.title(_ISSUED), issued=issued, months=months, last=last
        )


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    try:
        return day.replace(year=year, month=month + 1)
    except ValueError:  # no such day in that month: its last day
        return date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1) - timedelta(days=1)
