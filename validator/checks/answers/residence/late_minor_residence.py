"""The term to register a child's residence has passed: good to know, not a bar."""

from collections.abc import Iterator
from datetime import timedelta

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_DAY = "/case/birth_registered_on"


@rule(
    id="F494",
    on=Dossier,
    severity=Severity.NOTE,
    forms=("ct01",),
    law=("tthc-1.004222/m-minors", "tthc-1.004194/m-minor-days"),
    since="2026-07-01",
    checked_on="2026-11-24",
    reads=(_DAY,),
    requires=("F301",),
    title=Text(vi="Đăng ký cư trú cho trẻ trong thời hạn", en="The child's residence is registered within the term"),
    why=Text(
        vi="Cha, mẹ hoặc người giám hộ có trách nhiệm đăng ký cư trú cho trẻ trong 60 ngày kể từ ngày đăng ký khai "
        "sinh.",
        en="Parents or guardian are obliged to register the child's residence within 60 days of the registration of "
        "the birth.",
    ),
    fix=Text(vi="Vẫn nộp hồ sơ, càng sớm càng tốt.", en="Submit the dossier all the same, the sooner the better."),
    messages={
        "passed": Text(
            vi="Hạn {days} ngày đã hết vào {due}. Quá hạn vẫn đăng ký được; nộp càng sớm càng tốt.",
            en="The term of {days} days ended on {due}. The residence can still be registered; submit as soon as you "
            "can.",
        ),
    },
)
def late_minor_residence(dossier: Dossier) -> Iterator[Finding]:
    registered, days = dossier.answers.date(_DAY), dossier.limit("minor-residence-days").value
    if registered and dossier.submitted_on > (due := registered + timedelta(days=days)):
        yield found("passed", at(_DAY), days=days, due=due)
