"""Nothing is registered before the person was born."""

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
    reads=(_DAY, _BORN),
    title=Text(vi="Ngày đăng ký hợp với ngày sinh", en="The date of registration fits the date of birth"),
    why=Text(
        vi="Việc hộ tịch được đăng ký sau khi người đó sinh ra. Ngày sớm hơn thường là gõ nhầm, và cơ quan sẽ không "
        "tìm thấy.",
        en="An event is registered after the person's birth. An earlier day is usually a slip, and the office would "
        "find nothing.",
    ),
    fix=Text(vi="So ngày đăng ký và ngày sinh với giấy cũ.", en="Compare both dates with the earlier paper."),
    messages={
        "before-birth": Text(
            vi="{label}: {day}, trước ngày sinh ({born}). Xem lại cả hai.",
            en="{label}: {day}, before the birth ({born}). Look at both again.",
        ),
    },
)
def registered_after_birth(dossier: Dossier) -> Iterator[Finding]:
    answers = dossier.answers
    day, born = answers.date(_DAY), answers.text(_BORN)
    # ISO dates compare as text; of a year alone only the year is compared.
    if day and born and day.isoformat()[: len(born)] < born:
        yield found("before-birth", at(_DAY), label=answers.title(_DAY), day=day, born=answers.date(_BORN) or born)
