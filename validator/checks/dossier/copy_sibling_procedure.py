"""What is asked for is a copy from a civil-status register, and not something that looks like it."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_EVENT = "/record/event"
_ELSEWHERE = ("marital-status", "not-civil-status")


@rule(
    id="D141",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("civil-status-copy-request",),
    law=("luat-60-2014/d3", "luat-60-2014/d63"),
    since="2016-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=(_EVENT,),
    title=Text(vi="Giấy cần xin là bản sao hộ tịch", en="What is asked for is a civil-status copy"),
    why=Text(
        vi="Thủ tục này chỉ cấp bản sao về việc hộ tịch đã đăng ký. Giấy khác theo thủ tục khác.",
        en="This procedure only issues copies about registered civil-status events. Other papers go by others.",
    ),
    fix=Text(
        vi="Tìm thủ tục theo mã được nêu trên Cổng Dịch vụ công quốc gia.",
        en="Look the procedure up by the code named on the National Public Service Portal.",
    ),
    messages={
        "marital-status": Text(
            vi="Giấy xác nhận tình trạng hôn nhân không phải bản sao trích lục: theo thủ tục 1.004873.",
            en="A marital-status certificate is not a copy of an extract: it goes by procedure 1.004873.",
        ),
        "not-civil-status": Text(
            vi="Giấy tờ không phải hộ tịch thì xin nơi cấp, theo thủ tục cấp bản sao từ sổ gốc 2.000908.",
            en="For a paper that is not civil status ask its issuer: copies from the original register, procedure "
            "2.000908.",
        ),
    },
)
def copy_sibling_procedure(dossier: Dossier) -> Iterator[Finding]:
    event = dossier.answers.text(_EVENT)
    if event in _ELSEWHERE:
        yield found(event, at(_EVENT))
