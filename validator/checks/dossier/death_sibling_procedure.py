"""The death belongs to this procedure and not to one that looks like it."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

#: Where the sign is seen → reason and the answer that is one.
_SIGNS = {"/case/registered_before": ("registered-before", True), "/deceased/nationality": ("foreign", "other")}


@rule(
    id="D130",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("death-declaration",),
    law=("luat-60-2014/d5.k4", "luat-60-2014/d51"),
    since="2016-01-01",
    checked_on="2026-11-23",
    title=Text(vi="Chọn đúng thủ tục khai tử", en="The right procedure about deaths was chosen"),
    why=Text(
        vi="Có mấy thủ tục khai tử gần giống nhau. Nộp nhầm thì cơ quan trả lại để nộp bằng thủ tục đúng.",
        en="Several procedures about deaths look alike. A dossier sent by the wrong one comes back.",
    ),
    fix=Text(
        vi="Xem lại câu trả lời. Nếu đúng, tìm thủ tục theo mã được nêu trên Cổng Dịch vụ công quốc gia và nộp ở đó.",
        en="Look at the answer again. If it is right, look the procedure up by the code named on the National Public "
        "Service Portal and submit there.",
    ),
    messages={
        "registered-before": Text(
            vi="Việc khai tử đã từng được đăng ký thì theo thủ tục đăng ký lại khai tử 1.005461.",
            en="A death that was registered before goes by re-registration, procedure 1.005461.",
        ),
        "foreign": Text(
            vi="Người đã mất có quốc tịch nước ngoài thì theo thủ tục 1.001766, có yếu tố nước ngoài.",
            en="For a person with a foreign nationality it is procedure 1.001766, with a foreign element.",
        ),
    },
)
def death_sibling_procedure(dossier: Dossier) -> Iterator[Finding]:
    for pointer, (reason, sign) in _SIGNS.items():
        if dossier.answers.get(pointer) == sign:
            yield found(reason, at(pointer))
