"""A marriage that was registered before is re-registered by another procedure."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_BEFORE = "/case/registered_before"


@rule(
    id="D140",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("marriage-declaration",),
    law=("luat-60-2014/d5.k4",),
    since="2016-01-01",
    checked_on="2026-11-23",
    reads=(_BEFORE,),
    title=Text(vi="Chọn đúng thủ tục kết hôn", en="The right procedure about marriages was chosen"),
    why=Text(
        vi="Mỗi việc hộ tịch chỉ đăng ký một lần. Đăng ký lại vì sổ và giấy đều không còn thì theo thủ tục khác.",
        en="Each event is registered once. Registering again because register and certificate are lost goes by another "
        "procedure.",
    ),
    fix=Text(
        vi="Còn sổ thì xin bản sao theo thủ tục 2.000635; không còn thì xem thủ tục 1.004746.",
        en="If the register exists, ask for a copy by procedure 2.000635; if it does not, see procedure 1.004746.",
    ),
    messages={
        "registered-before": Text(
            vi="Hai người đã từng đăng ký kết hôn với nhau thì theo thủ tục đăng ký lại kết hôn 1.004746.",
            en="A marriage that was registered before goes by re-registration, procedure 1.004746.",
        ),
    },
)
def marriage_sibling_procedure(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_BEFORE) is True:
        yield found("registered-before", at(_BEFORE))
