"""A new business starts on the day of filing or later."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_START = "/tax/start"


@rule(
    id="F536",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("household-business-application",),
    law=("tt-68-2025-btc/m-form",),
    since="2025-07-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=(_START,),
    title=Text(vi="Ngày bắt đầu hoạt động không ở quá khứ", en="The business does not start in the past"),
    why=Text(
        vi="Thành lập mới thì ngày bắt đầu thường là ngày nộp hồ sơ hoặc muộn hơn. Ngày đã qua thường là gõ nhầm.",
        en="A new business usually starts on the day of filing or later. A day gone by is usually a slip.",
    ),
    fix=Text(
        vi="Xem lại ngày. Đã kinh doanh từ trước thì hỏi nơi nhận hồ sơ cách ghi.",
        en="Look at the date. If the business runs already, ask the office what to write.",
    ),
    messages={
        "past": Text(
            vi="{label}: {date} trước ngày nộp hồ sơ ({submitted}). Xem lại ngày.",
            en="{label}: {date} is before the day of submission ({submitted}). Look at the date again.",
        ),
    },
)
def start_not_past(dossier: Dossier) -> Iterator[Finding]:
    start, today = dossier.answers.date(_START), dossier.submitted_on
    if start and start < today:
        yield found("past", at(_START), label=dossier.answers.title(_START), date=start, submitted=today)
