"""Whoever the record is for is sixteen."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_BORN = "/person/born"


@rule(
    id="F556",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("judicial-record-declaration",),
    law=("luat-107-2025/m-age",),
    since="2026-07-01",
    checked_on="2026-11-23",
    reads=(_BORN,),
    title=Text(
        vi="Người được cấp Phiếu từ đủ 16 tuổi",
        en="The person the record is for is 16 or older",
    ),
    why=Text(
        vi="Từ 01/07/2026, Phiếu lý lịch tư pháp cấp cho người từ đủ 16 tuổi.",
        en="Since 1 July 2026 judicial records are for people of 16 and over.",
    ),
    fix=Text(
        vi="Xem lại ngày sinh. Nếu chưa đủ 16 tuổi thì chờ đến ngày đó.",
        en="Look at the date of birth again. Before the age of 16, wait until that day.",
    ),
    messages={
        "too-young": Text(
            vi="{label}: sinh ngày {born}, chưa đủ {age} tuổi vào ngày nộp ({submitted}). Xem lại ngày sinh.",
            en="{label}: born on {born}, not yet {age} on the day of submission ({submitted}). Look at the date of "
            "birth again.",
        ),
    },
)
def record_from_sixteen(dossier: Dossier) -> Iterator[Finding]:
    born, age, today = dossier.answers.date(_BORN), dossier.limit("judicial-record-age").value, dossier.submitted_on
    if born and born <= today and (today.year - age, today.month, today.day) < (born.year, born.month, born.day):
        label = dossier.answers.title(_BORN)
        yield found("too-young", at(_BORN), label=label, born=born, age=age, submitted=today)
