"""The residence history leaves no month out."""

from collections.abc import Iterator

from validator.checks.answers.judicial._history import FORMS, can_be_followed, in_time, shown, stays
from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F550",
    on=Dossier,
    severity=Severity.WARNING,
    forms=FORMS,
    law=("tthc-3.000333/m-history",),
    since="2026-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    applies=can_be_followed,
    title=Text(
        vi="Quá trình cư trú nối tiếp nhau",
        en="The residence history has no gap",
    ),
    why=Text(
        vi="Trang khai báo rằng quá trình cư trú sai hoặc thiếu thì hồ sơ không được tiếp nhận. Một khoảng trống từ "
        "một tháng trở lên thường là quên một nơi ở.",
        en="The online declaration warns that a dossier with a wrong or incomplete residence history is not accepted. "
        "A gap of a month or more usually means a residence forgotten.",
    ),
    fix=Text(
        vi="Thêm một dòng cho thời gian còn trống, kể cả khi ở nước ngoài, đi học xa hoặc trong quân ngũ.",
        en="Add a row for the missing time, also for time abroad, studies elsewhere or military service.",
    ),
    messages={
        "months": Text(
            vi="{label}: chưa khai nơi ở từ {first_month} đến {last_month}. Thêm một dòng cho thời gian này, hoặc sửa "
            "tháng.",
            en="{label}: no residence is given from {first_month} to {last_month}. Add a row for that time, or mend "
            "the months.",
        ),
        "one-month": Text(
            vi="{label}: chưa khai nơi ở trong tháng {first_month}. Thêm một dòng cho tháng này, hoặc sửa tháng.",
            en="{label}: no residence is given for {first_month}. Add a row for that month, or mend the months.",
        ),
    },
)
def residence_history_gap(dossier: Dossier) -> Iterator[Finding]:
    covered: int | None = None
    for stay in in_time(stays(dossier)):
        if covered is not None and stay.first > covered + 1:
            pointer = f"{stay.pointer}/from"
            label, first, last = dossier.answers.title(pointer), covered + 1, stay.first - 1
            if first == last:
                yield found("one-month", at(pointer), label=label, first_month=shown(first))
            else:
                yield found("months", at(pointer), label=label, first_month=shown(first), last_month=shown(last))
        covered = stay.last if covered is None else max(covered, stay.last)
