"""Someone who wants to marry has reached the age for it."""

from collections.abc import Iterator
from datetime import date

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_BORN = "/person/born"
_LIMITS = {"male": "marriage-age-men", "female": "marriage-age-women"}


@rule(
    id="F402",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("marital-status-declaration",),
    law=("luat-52-2014/d8.k1",),
    since="2015-01-01",
    checked_on="2026-11-23",
    reads=("/purpose/kind", "/person/sex", _BORN),
    applies=lambda dossier: dossier.answers.get("/purpose/kind") == "marriage",
    requires=("F301",),
    title=Text(vi="Xin giấy để kết hôn khi đã đủ tuổi", en="Old enough when the purpose is to marry"),
    why=Text(
        vi="Chưa đủ tuổi thì chưa đăng ký kết hôn được, mà giấy chỉ dùng được trong thời hạn ngắn.",
        en="Below the age no marriage can be registered, and the certificate is good for a short time only.",
    ),
    fix=Text(
        vi="Xem lại ngày sinh, giới tính. Nếu đúng thì đợi đủ tuổi rồi xin.",
        en="Look at the date of birth and the sex again. If they are right, ask once the age is reached.",
    ),
    messages={
        "too-young": Text(
            vi="{label}: {born}. Đến {day} mới đủ {age} tuổi để kết hôn.",
            en="{label}: {born}. The age of {age} for marriage is reached on {day}.",
        ),
    },
)
def old_enough_to_marry(dossier: Dossier) -> Iterator[Finding]:
    born, sex = dossier.answers.date(_BORN), dossier.answers.text("/person/sex")
    if born is None:
        return
    age = dossier.limit(_LIMITS[sex]).value
    if dossier.submitted_on < (day := _birthday(born, age)):
        yield found("too-young", at(_BORN), label=dossier.answers.title(_BORN), born=born, day=day, age=age)


def _birthday(born: date, age: int) -> date:
    try:
        return born.replace(year=born.year + age)
    except ValueError:  # 29 February in a year without one
        return date(born.year + age, 3, 1)
