"""The term for registering a death has passed: good to know, not a bar."""

from collections.abc import Iterator
from datetime import timedelta

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_DIED, _KIND = "/death/died_on", "/registration/kind"


@rule(
    id="F424",
    on=Dossier,
    severity=Severity.NOTE,
    forms=("death-declaration",),
    law=("luat-60-2014/d33.k1", "luat-60-2014/d11.k2"),
    since="2016-01-01",
    checked_on="2026-11-23",
    reads=(_DIED,),
    # Whoever chose "long ago" knows it.
    applies=lambda dossier: dossier.answers.date(_DIED) is not None and dossier.answers.get(_KIND) != "long-ago",
    requires=("F420",),
    title=Text(vi="Khai tử trong thời hạn", en="The death is registered within the term"),
    why=Text(
        vi="Người thân có trách nhiệm khai tử trong thời hạn tính từ ngày chết. Quá hạn vẫn đăng ký được, có khi phải "
        "nộp lệ phí.",
        en="Relatives have the duty to register a death within the term that runs from it. It can be registered later "
        "too; a charge may then be due.",
    ),
    fix=Text(
        vi="Vẫn nộp hồ sơ khi bạn thu xếp được, và chọn loại đăng ký “quá hạn”.",
        en="Submit the dossier all the same when you are able to, and choose the kind “late”.",
    ),
    messages={
        "passed": Text(
            vi="Hạn {days} ngày đã hết vào {due}. Quá hạn vẫn đăng ký được, có khi phải nộp lệ phí.",
            en="The term of {days} days ended on {due}. The death can still be registered; a charge may be due.",
        ),
    },
)
def late_death_registration(dossier: Dossier) -> Iterator[Finding]:
    died = dossier.answers.date(_DIED)
    days = dossier.limit("death-registration-days").value
    if died and dossier.submitted_on > (due := died + timedelta(days=days)):
        yield found("passed", at(_DIED), days=days, due=due)
