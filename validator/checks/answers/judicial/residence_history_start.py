"""The residence history begins in the month of the fourteenth birthday."""

from collections.abc import Iterator

from validator.checks.answers.judicial._history import FORMS, can_be_followed, in_time, month_of, shown, stays
from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_BORN = "/person/born"


@rule(
    id="F551",
    on=Dossier,
    severity=Severity.WARNING,
    forms=FORMS,
    law=("tthc-3.000333/m-history",),
    since="2026-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=(_BORN,),
    applies=can_be_followed,
    title=Text(
        vi="Quá trình cư trú bắt đầu từ tháng đủ 14 tuổi",
        en="The residence history begins in the month of the 14th birthday",
    ),
    why=Text(
        vi="Trang khai báo rằng quá trình cư trú sai hoặc thiếu thì hồ sơ không được tiếp nhận. Tờ khai hỏi từ khi đủ "
        "14 tuổi.",
        en="The online declaration warns that a dossier with a wrong or incomplete residence history is not accepted. "
        "The form asks for it from the age of 14.",
    ),
    fix=Text(
        vi="Thêm nơi ở từ tháng đủ 14 tuổi, hoặc xem lại ngày sinh.",
        en="Add the residence from the month of the 14th birthday, or look at the date of birth again.",
    ),
    messages={
        "late": Text(
            vi="{label}: bắt đầu từ {first_month}, nhưng người sinh ngày {born} đủ {age} tuổi vào {month}. Khai từ "
            "tháng đó.",
            en="{label}: begins in {first_month}, but someone born on {born} turned {age} in {month}. Begin with that "
            "month.",
        ),
    },
)
def residence_history_start(dossier: Dossier) -> Iterator[Finding]:
    born, age = dossier.answers.date(_BORN), dossier.limit("residence-history-age").value
    first = in_time(stays(dossier))[0]
    if born and first.first > (month := month_of(born) + 12 * age):
        pointer = f"{first.pointer}/from"
        label = dossier.answers.title(pointer)
        yield found(
            "late", at(pointer), label=label, first_month=shown(first.first), born=born, age=age, month=shown(month)
        )
