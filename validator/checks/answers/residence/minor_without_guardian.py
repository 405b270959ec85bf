"""When somebody who moves is a minor, the question about minors is answered with yes."""

from collections.abc import Iterator

from validator.checks.answers.residence._movers import movers, of_age
from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_MINOR = "/case/minor"


@rule(
    id="F483",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("ct01",),
    law=("luat-91-2015/d21.k1", "tt-116-2026-bca/m-ct01-6"),
    since="2026-07-01",
    checked_on="2026-11-24",
    reads=(_MINOR,),
    title=Text(
        vi="Người chưa đủ 18 tuổi có ý kiến của cha, mẹ", en="A person under 18 has the consent of a parent or guardian"
    ),
    why=Text(
        vi="Người chưa đủ 18 tuổi thay đổi nơi cư trú thì tờ khai phải có ý kiến của cha hoặc mẹ hoặc người giám hộ.",
        en="When a person under 18 changes residence the form must have the consent of father, mother or guardian.",
    ),
    fix=Text(
        vi="Chọn Có ở câu hỏi về người chưa đủ 18 tuổi, rồi khai ý kiến của cha, mẹ hoặc người giám hộ.",
        en="Answer the question about people under 18 with Yes, then give the consent of a parent or guardian.",
    ),
    messages={
        "under-age": Text(
            vi="{label}: {born}, đến {day} mới đủ {age} tuổi. Chọn Có ở câu hỏi về người chưa đủ {age} tuổi và khai ý "
            "kiến của cha, mẹ hoặc người giám hộ.",
            en="{label}: {born}, so the age of {age} is reached on {day}. Select Yes for people under {age} and give "
            "the consent of a parent or guardian.",
        ),
    },
)
def minor_without_guardian(dossier: Dossier) -> Iterator[Finding]:
    answers, age = dossier.answers, dossier.limit("adult-age").value
    if answers.get(_MINOR) is True:
        return
    for section in movers(dossier):
        pointer = f"/{section}/born"
        born = answers.date(pointer)
        if born and dossier.submitted_on < (day := of_age(born, age)):
            yield found("under-age", at(pointer), label=answers.title(pointer), born=born, day=day, age=age)
