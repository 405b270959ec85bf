"""Each residence begins before it ends, and none lies ahead."""

from collections.abc import Iterator

from validator.checks.answers.judicial._history import FORMS, month_of, shown, stays
from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F553",
    on=Dossier,
    severity=Severity.WARNING,
    forms=FORMS,
    law=("tthc-3.000333/m-history",),
    since="2026-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    applies=lambda dossier: bool(stays(dossier)),
    title=Text(
        vi="Tháng bắt đầu ở không sau tháng thôi ở",
        en="Each residence begins before it ends",
    ),
    why=Text(
        vi="Tháng đầu sau tháng cuối, hoặc tháng ở tương lai, thường là gõ nhầm năm.",
        en="A beginning after the end, or a month ahead, usually means a year mistyped.",
    ),
    fix=Text(
        vi="Xem lại hai tháng của dòng này.",
        en="Look at the two months of this row again.",
    ),
    messages={
        "turned-round": Text(
            vi="{label}: {first_month}, sau tháng cuối {last_month}. Xem lại hai tháng.",
            en="{label}: {first_month}, after the last month {last_month}. Look at both again.",
        ),
        "ahead": Text(
            vi="{label}: {month} sau tháng nộp hồ sơ ({submitted_month}). Xem lại; nơi đang ở thì ghi “nay”.",
            en="{label}: {month} is after the month of submission ({submitted_month}). Look again; for the present "
            "residence write “now”.",
        ),
    },
)
def residence_months_in_order(dossier: Dossier) -> Iterator[Finding]:
    present = month_of(dossier.submitted_on)
    for stay in stays(dossier):
        start, end = f"{stay.pointer}/from", f"{stay.pointer}/to"
        if stay.first > stay.last:
            label = dossier.answers.title(start)
            yield found(
                "turned-round", at(start), label=label, first_month=shown(stay.first), last_month=shown(stay.last)
            )
        for pointer, month in ((start, stay.first), (end, stay.last)):
            if month > present:
                label = dossier.answers.title(pointer)
                yield found("ahead", at(pointer), label=label, month=shown(month), submitted_month=shown(present))
