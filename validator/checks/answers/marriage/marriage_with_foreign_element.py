"""A marriage with a foreign element is registered by another procedure."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_PEOPLE = ("bride", "groom")
_ABROAD = "/case/settled_abroad"


@rule(
    id="F441",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("marriage-declaration",),
    law=("luat-60-2014/d37", "tthc-1.000894/m-who"),
    since="2016-01-01",
    checked_on="2026-11-23",
    applies=lambda dossier: (
        dossier.answers.has(_ABROAD) or any(dossier.answers.has(f"/{one}/nationality") for one in _PEOPLE)
    ),
    title=Text(vi="Việc kết hôn không có yếu tố nước ngoài", en="The marriage has no foreign element"),
    why=Text(
        vi="Thủ tục này dành cho hai công dân Việt Nam ở trong nước. Kết hôn với người nước ngoài hoặc người Việt Nam "
        "định cư ở nước ngoài thì theo thủ tục 2.000806, kể cả khi một bên có thêm quốc tịch nước ngoài.",
        en="This procedure is for two Vietnamese citizens who live in the country. A marriage to a foreigner or to a "
        "Vietnamese settled abroad goes by procedure 2.000806; so does one where a party also has a foreign "
        "nationality.",
    ),
    fix=Text(
        vi="Xem lại câu trả lời. Nếu đúng, tìm thủ tục 2.000806 trên Cổng Dịch vụ công quốc gia và nộp ở đó.",
        en="Look at the answer again. If it is right, look up procedure 2.000806 on the National Public Service Portal "
        "and submit there.",
    ),
    messages={
        "foreigner": Text(
            vi="{label}: nước khác. Kết hôn với người nước ngoài thì theo thủ tục 2.000806.",
            en="{label}: another country. A marriage to a foreigner goes by procedure 2.000806.",
        ),
        "settled-abroad": Text(
            vi="Có người định cư ở nước ngoài hoặc có thêm quốc tịch nước ngoài: theo thủ tục 2.000806.",
            en="One of the two is settled abroad or also has a foreign nationality: this goes by procedure 2.000806.",
        ),
    },
)
def marriage_with_foreign_element(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_ABROAD) is True:
        yield found("settled-abroad", at(_ABROAD))
    for one in _PEOPLE:
        pointer = f"/{one}/nationality"
        if dossier.answers.get(pointer) == "other":
            yield found("foreigner", at(pointer), label=dossier.answers.title(pointer))
