"""The residence history reaches the day of submission."""

from collections.abc import Iterator

from validator.checks.answers.judicial._history import FORMS, can_be_followed, month_of, shown, stays
from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F552",
    on=Dossier,
    severity=Severity.WARNING,
    forms=FORMS,
    law=("tthc-3.000333/m-history",),
    since="2026-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    applies=can_be_followed,
    title=Text(
        vi="Quá trình cư trú khai đến nay",
        en="The residence history reaches the present",
    ),
    why=Text(
        vi="Trang khai báo rằng quá trình cư trú sai hoặc thiếu thì hồ sơ không được tiếp nhận. Dòng cuối phải đến "
        "ngày nộp hồ sơ.",
        en="The online declaration warns that a dossier with a wrong or incomplete residence history is not accepted. "
        "The last row has to reach the day of submission.",
    ),
    fix=Text(
        vi="Ghi “nay” ở nơi đang ở, hoặc thêm nơi ở hiện tại.",
        en="Write “now” for the present residence, or add it.",
    ),
    messages={
        "ended": Text(
            vi="{label}: {last_month} là tháng cuối đã khai. Còn ở đó thì ghi “nay”; đã chuyển thì thêm nơi ở sau đó.",
            en="{label}: {last_month} is the last month given. If it is still the residence, write “now”; otherwise "
            "add the next one.",
        ),
    },
)
def residence_history_end(dossier: Dossier) -> Iterator[Finding]:
    final = max(stays(dossier), key=lambda stay: stay.last)
    if final.last < month_of(dossier.submitted_on):
        pointer = f"{final.pointer}/to"
        yield found("ended", at(pointer), label=dossier.answers.title(pointer), last_month=shown(final.last))
