"""Both have reached the age for marriage."""

from collections.abc import Iterator
from datetime import date

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_AGES = {"bride": "marriage-age-women", "groom": "marriage-age-men"}


@rule(
    id="F440",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("marriage-declaration",),
    law=("luat-52-2014/d8.k1",),
    since="2015-01-01",
    checked_on="2026-11-23",
    applies=lambda dossier: any(dossier.answers.has(f"/{one}/born") for one in _AGES),
    requires=("F301",),
    title=Text(vi="Cả hai đã đủ tuổi kết hôn", en="Both are old enough to marry"),
    why=Text(
        vi="Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi mới được kết hôn. Chưa đủ tuổi thì cơ quan từ chối đăng ký.",
        en="A man may marry from the age of 20, a woman from 18. Below that age the office refuses to register.",
    ),
    fix=Text(
        vi="So ngày sinh với giấy tờ. Nếu đúng thì đợi đủ tuổi rồi nộp.",
        en="Compare the date of birth with the paper. If it is right, submit once the age is reached.",
    ),
    messages={
        "too-young": Text(
            vi="{label}: {born}. Đến {day} mới đủ {age} tuổi để kết hôn.",
            en="{label}: {born}. The age of {age} for marriage is reached on {day}.",
        ),
    },
)
def age_to_marry(dossier: Dossier) -> Iterator[Finding]:
    for one, limit in _AGES.items():
        pointer = f"/{one}/born"
        born, age = dossier.answers.date(pointer), dossier.limit(limit).value
        if born and dossier.submitted_on < (day := _birthday(born, age)):
            yield found("too-young", at(pointer), label=dossier.answers.title(pointer), born=born, day=day, age=age)


def _birthday(born: date, age: int) -> date:
    try:
        return born.replace(year=born.year + age)
    except ValueError:  # 29 February in a year without one
        return date(born.year + age, 3, 1)
