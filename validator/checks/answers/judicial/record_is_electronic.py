"""The result is electronic."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_OUTPUT = "/record/output"


@rule(
    id="F560",
    on=Dossier,
    severity=Severity.NOTE,
    forms=("judicial-record-declaration",),
    law=("nd-216-2026/m-result",),
    since="2026-07-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=(_OUTPUT,),
    title=Text(
        vi="Kết quả là bản điện tử",
        en="The result is electronic",
    ),
    why=Text(
        vi="Từ 01/07/2026, Phiếu lý lịch tư pháp điện tử được trả trên Cổng và VNeID. Chưa rõ có còn cấp bản giấy hay "
        "không.",
        en="Since 1 July 2026 the electronic record is given on the portal and in VNeID. Whether paper copies are "
        "still issued is not known.",
    ),
    fix=Text(
        vi="Hỏi nơi cần Phiếu xem bản điện tử có dùng được không.",
        en="Ask whoever needs the record whether the electronic one will do.",
    ),
    messages={
        "paper": Text(
            vi="{label}: bạn chọn bản giấy. Từ 01/07/2026 kết quả là bản điện tử; chưa rõ có còn cấp bản giấy hay "
            "không.",
            en="{label}: you selected paper. Since 1 July 2026 the result is electronic; whether paper copies are "
            "still issued is not known.",
        ),
    },
)
def record_is_electronic(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_OUTPUT) == "paper":
        yield found("paper", at(_OUTPUT), label=dossier.answers.title(_OUTPUT))
