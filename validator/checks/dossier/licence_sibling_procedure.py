"""A lost licence is issued again; one in hand is exchanged; the request says the same."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_WHY, _KIND = "/case/why", "/request/kind"
_EXCHANGE = "3.000347"


@rule(
    id="D150",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("driving-licence-application",),
    law=("tthc-3.000347/m-form", "tthc-3.000348/m-form"),
    since="2025-03-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    title=Text(vi="Chọn đúng đổi hay cấp lại giấy phép lái xe", en="Exchange or re-issue was chosen rightly"),
    why=Text(
        vi="Mất giấy phép thì xin cấp lại (3.000348); còn giữ giấy phép thì xin đổi (3.000347). Đơn và thủ tục phải "
        "cùng một việc.",
        en="A lost licence is issued again (3.000348); one in hand is exchanged (3.000347). Application and procedure "
        "have to ask for the same thing.",
    ),
    fix=Text(
        vi="Sửa câu trả lời, hoặc mở thủ tục theo mã được nêu và nộp ở đó.",
        en="Mend the answer, or open the procedure by the code named and submit there.",
    ),
    messages={
        "lost": Text(
            vi="Giấy phép bị mất thì xin cấp lại, thủ tục 3.000348.",
            en="For a lost licence it is re-issue, procedure 3.000348.",
        ),
        "in-hand": Text(
            vi="Giấy phép còn giữ thì xin đổi, thủ tục 3.000347.",
            en="For a licence in hand it is exchange, procedure 3.000347.",
        ),
        "asks-re-issue": Text(
            vi="Đơn đề nghị cấp lại, nhưng thủ tục đang làm là đổi giấy phép. Xem lại đơn.",
            en="The application asks for re-issue, but this procedure is exchange. Look at the application again.",
        ),
        "asks-exchange": Text(
            vi="Đơn đề nghị đổi, nhưng thủ tục đang làm là cấp lại giấy phép. Xem lại đơn.",
            en="The application asks for exchange, but this procedure is re-issue. Look at the application again.",
        ),
    },
)
def licence_sibling_procedure(dossier: Dossier) -> Iterator[Finding]:
    why, kind = dossier.answers.get(_WHY), dossier.answers.get(_KIND)
    if dossier.procedure.code == _EXCHANGE:
        if why == "lost":
            yield found("lost", at(_WHY))
        if kind == "re-issue":
            yield found("asks-re-issue", at(_KIND))
    else:
        if why in ("damaged", "due", "particulars"):
            yield found("in-hand", at(_WHY))
        if kind == "exchange":
            yield found("asks-exchange", at(_KIND))
