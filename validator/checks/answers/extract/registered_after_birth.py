"""Nothing is registered before the person was born, nor after the request."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_DAY, _BORN = "/record/registered_on", "/person/born"


@rule(
    id="F454",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("civil-status-copy-request",),
    law=("tthc-2.000635/m-refusal",),
    since="2026-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=(_DAY,),
    title=Text(vi="Ngày đăng ký hợp với ngày sinh", en="The date of registration fits the date of birth"),
    why=Text(
        vi="Việc hộ tịch được đăng ký sau khi người đó sinh ra và trước ngày xin bản sao. Ngày khác thường là gõ nhầm, "
        "và cơ quan sẽ không tìm thấy.",
        en="An event is registered after the person's birth and before the copy is asked for. Another day is usually a "
        "slip, and the office would find nothing.",
    ),
    fix=Text(vi="So ngày đăng ký và ngày sinh với giấy cũ.", en="Compare both dates with the earlier paper."),
    messages={
        "before-birth": Text(
            vi="{label}: {day}, trước ngày sinh ({born}). Xem lại cả hai.",
            en="{label}: {day}, before the birth ({born}). Look at both again.",
        ),
        "ahead": Text(
            vi="{label}: {day} sau ngày nộp hồ sơ ({submitted}). Xem lại ngày.",
            en="{label}: {day} is after the day of submission ({submitted}). Look at the date again.",
        ),
    },
)
def registered_after_birth(dossier: Dossier) -> Iterator[Finding]:
    answers, today = dossier.answers, dossier.submitted_on
    day, born = answers.date(_DAY), answers.text(_BORN)
    if day is None:
        return
    label = answers.title(_DAY)
    if day > today:
        yield found("ahead", at(_DAY), label=label, day=day, submitted=today)
    # ISO dates compare as text; of a year alone only the year is compared.
    if born and day.isoformat()[: len(born)] < born:
        yield found("before-birth", at(_DAY), label=label, day=day, born=answers.date(_BORN) or born)
