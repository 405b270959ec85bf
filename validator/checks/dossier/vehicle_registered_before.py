"""A vehicle that was registered before is not registered for the first time."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_BEFORE = "/vehicle/registered_before"


@rule(
    id="D173",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("vehicle-registration-questions",),
    law=("tthc-1.012575/m-form",),
    since="2026-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=(_BEFORE,),
    title=Text(vi="Xe đăng ký lần đầu", en="The vehicle is registered for the first time"),
    why=Text(
        vi="Thủ tục này dành cho xe chưa từng đăng ký. Xe mua lại đi theo thủ tục khác.",
        en="This procedure is for vehicles never registered before. A second-hand vehicle goes by another one.",
    ),
    fix=Text(
        vi="Tìm thủ tục sang tên xe trên Cổng Dịch vụ công quốc gia.",
        en="Look for the procedure on a change of owner on the National Public Service Portal.",
    ),
    messages={
        "before": Text(
            vi="Xe đã từng được đăng ký. Tìm thủ tục sang tên xe thay cho thủ tục này.",
            en="The vehicle was registered before. Look for the change of owner instead of this procedure.",
        ),
    },
)
def vehicle_registered_before(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_BEFORE) is True:
        yield found("before", at(_BEFORE))
