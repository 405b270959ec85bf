"""Form TK01a below the age, TK01 from it on."""

from collections.abc import Iterator
from datetime import date

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_AGE, _BORN = "/case/age", "/person/born"


@rule(
    id="F470",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("passport-application",),
    law=("tt-31-2023-bca/d4.k1", "tthc-1.001456/m-form"),
    since="2023-08-15",
    checked_on="2026-11-23",
    reads=(_AGE, _BORN),
    requires=("F301",),
    title=Text(vi="Tờ khai đúng với tuổi", en="The form fits the age"),
    why=Text(
        vi="Người chưa đủ 14 tuổi dùng TK01a do người đại diện khai; từ 14 tuổi dùng TK01.",
        en="Below 14 it is TK01a, filled in by the representative; from 14 it is TK01.",
    ),
    fix=Text(
        vi="Xem lại ngày sinh. Nếu đúng thì đổi câu trả lời đầu tiên để hiện đúng tờ khai.",
        en="Look at the date of birth again. If it is right, change the first answer to get the right form.",
    ),
    messages={
        "child": Text(
            vi="Sinh ngày {born}, đến ngày nộp chưa đủ {age} tuổi. Chọn tờ khai TK01a.",
            en="Born on {born}, below {age} on the day of submission. Choose form TK01a.",
        ),
        "of-age": Text(
            vi="Sinh ngày {born}, đến ngày nộp đã đủ {age} tuổi. Chọn tờ khai TK01.",
            en="Born on {born}, {age} or older on the day of submission. Choose form TK01.",
        ),
    },
)
def form_of_age(dossier: Dossier) -> Iterator[Finding]:
    born, chosen = dossier.answers.date(_BORN), dossier.answers.get(_AGE)
    age = dossier.limit("passport-child-age").value
    if born is None:
        return
    child = dossier.submitted_on < _birthday(born, age)
    if child != (chosen == "under-14"):
        yield found("child" if child else "of-age", at(_AGE), born=born, age=age)


def _birthday(born: date, age: int) -> date:
    try:
        return born.replace(year=born.year + age)
    except ValueError:  # 29 February in a year without one
        return date(born.year + age, 3, 1)
