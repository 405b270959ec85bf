"""A birth with a foreign element is registered by another procedure."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_PEOPLE = ("child", "mother", "father")


@rule(
    id="F342",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("birth-declaration",),
    law=("luat-60-2014/d35",),
    since="2016-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.RECALLED,
    applies=lambda dossier: any(dossier.answers.has(f"/{person}/nationality") for person in _PEOPLE),
    title=Text(vi="Việc khai sinh không có yếu tố nước ngoài", en="The birth has no foreign element"),
    why=Text(
        vi="Khi con hoặc cha, mẹ có quốc tịch nước ngoài, việc khai sinh thường theo thủ tục 2.000528 (đăng ký khai "
        "sinh có yếu tố nước ngoài), không theo thủ tục này.",
        en="When the child or a parent has a foreign nationality, the birth is usually registered by procedure "
        "2.000528 (birth registration with a foreign element), not by this one.",
    ),
    fix=Text(
        vi="Xem lại quốc tịch. Nếu đúng, xem thủ tục 2.000528 trên Cổng hoặc hỏi Ủy ban nhân dân cấp xã trước khi nộp.",
        en="Look at the nationality again. If it is right, see procedure 2.000528 on the Portal or ask the commune "
        "first.",
    ),
    messages={
        "foreign": Text(
            vi="{label}: quốc tịch nước ngoài. Việc này thường theo thủ tục 2.000528, có yếu tố nước ngoài.",
            en="{label}: a foreign nationality. This usually goes by procedure 2.000528, with a foreign element.",
        ),
    },
)
def foreign_element(dossier: Dossier) -> Iterator[Finding]:
    for person in _PEOPLE:
        pointer = f"/{person}/nationality"
        if dossier.answers.get(pointer) == "other":
            yield found("foreign", at(pointer), label=dossier.answers.title(pointer))
