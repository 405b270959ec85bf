"""The rows stand in the order of time."""

from collections.abc import Iterator
from itertools import pairwise

from validator.checks.answers.judicial._history import FORMS, can_be_followed, shown, stays
from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F554",
    on=Dossier,
    severity=Severity.NOTE,
    forms=FORMS,
    law=("tthc-3.000333/m-history",),
    since="2026-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    applies=can_be_followed,
    title=Text(
        vi="Các nơi ở xếp theo thời gian",
        en="The residences stand in the order of time",
    ),
    why=Text(
        vi="Các dòng xếp lẫn lộn thì khó thấy tháng còn thiếu, cho cả bạn và người tiếp nhận.",
        en="With rows in no order a missing month is hard to see, for you and for the office.",
    ),
    fix=Text(
        vi="Xếp từ nơi ở sớm nhất đến nơi ở hiện tại.",
        en="Put them in order, from the earliest residence to the present one.",
    ),
    messages={
        "mixed": Text(
            vi="{label}: {first_month} sớm hơn dòng trước. Nên xếp các dòng theo thời gian.",
            en="{label}: {first_month} is earlier than the row before. The rows are best put in the order of time.",
        ),
    },
)
def residence_rows_in_order(dossier: Dossier) -> Iterator[Finding]:
    starts = [stay.first for stay in stays(dossier)]
    if starts not in (sorted(starts), sorted(starts, reverse=True)):
        stay = next(after for before, after in pairwise(stays(dossier)) if after.first < before.first)
        pointer = f"{stay.pointer}/from"
        yield found("mixed", at(pointer), label=dossier.answers.title(pointer), first_month=shown(stay.first))
