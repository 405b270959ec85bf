"""Births, registrations and papers' dates of issue are not after the day of submission."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

#: Last parts of the pointers of things that have happened; other dates of a form may well lie ahead.
_PAST = ("born", "issued_on", "registered_on")


@rule(
    id="F301",
    on=Dossier,
    severity=Severity.ERROR,
    law=("luat-60-2014/d14.k1",),
    since="2016-01-01",
    checked_on="2026-11-23",
    title=Text(vi="Ngày sinh, ngày cấp không ở tương lai", en="Dates of birth and of issue do not lie in the future"),
    why=Text(
        vi="Việc đã xảy ra thì ngày không thể sau ngày nộp hồ sơ; thường là gõ nhầm năm.",
        en="What has happened cannot be dated after the day of submission; usually the year was mistyped.",
    ),
    fix=Text(vi="So lại ngày với giấy tờ.", en="Compare the date with the paper."),
    messages={
        "future": Text(
            vi="{label}: {date} sau ngày nộp hồ sơ ({submitted}). Xem lại ngày.",
            en="{label}: {date} is after the day of submission ({submitted}). Look at the date again.",
        ),
    },
)
def date_in_future(dossier: Dossier) -> Iterator[Finding]:
    today = dossier.submitted_on
    for pointer, _, field in dossier.form.fields():
        value = dossier.answers.text(pointer) if field.type in ("date", "partial-date") else ""
        # ISO dates compare as text; of a year alone only the year is compared.
        if pointer.endswith(_PAST) and value > today.isoformat()[: len(value)]:
            shown = dossier.answers.date(pointer) or value
            yield found("future", at(pointer), label=dossier.answers.title(pointer), date=shown, submitted=today)
