"""Two residences of the same kind at the same time are worth a second look."""

from collections.abc import Iterator

from validator.checks.answers.judicial._history import FORMS, can_be_followed, in_time, shown, stays
from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F555",
    on=Dossier,
    severity=Severity.NOTE,
    forms=FORMS,
    law=("tthc-3.000333/m-history",),
    since="2026-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    applies=can_be_followed,
    title=Text(
        vi="Hai nơi ở cùng loại không trùng thời gian",
        en="Residences of the same kind do not overlap",
    ),
    why=Text(
        vi="Vừa thường trú vừa tạm trú là chuyện thường. Hai nơi cùng loại trùng nhau nhiều tháng thì có thể là gõ "
        "nhầm.",
        en="A permanent and a temporary residence at once are usual. Two of the same kind for months may be a slip.",
    ),
    fix=Text(
        vi="Xem lại các tháng. Nếu đúng là như vậy thì giữ nguyên.",
        en="Look at the months again. If that is how it was, leave them.",
    ),
    messages={
        "overlap": Text(
            vi="{label}: {first_month} sớm hơn lúc thôi ở một nơi cùng loại ({last_month}). Nếu đúng thì giữ nguyên.",
            en="{label}: {first_month} is before another residence of the same kind ended ({last_month}). If that is "
            "right, leave it.",
        ),
    },
)
def residence_overlap(dossier: Dossier) -> Iterator[Finding]:
    ended: dict[str, int] = {}
    for stay in in_time(stays(dossier)):
        last = ended.get(stay.kind)
        # A move within a month puts that month into two rows.
        if stay.kind and last is not None and min(stay.last, last) > stay.first:
            pointer = f"{stay.pointer}/from"
            label = dossier.answers.title(pointer)
            yield found("overlap", at(pointer), label=label, first_month=shown(stay.first), last_month=shown(last))
        ended[stay.kind] = stay.last if last is None else max(last, stay.last)
