"""A death is not dated after the day of submission."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_POINTER = "/death/died_on"


@rule(
    id="F420",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("death-declaration",),
    law=("nd-123-2015/d4.k2",),
    since="2016-01-01",
    checked_on="2026-11-23",
    reads=(_POINTER,),
    title=Text(vi="Ngày chết không sau ngày nộp hồ sơ", en="The date of death is not after the day of submission"),
    why=Text(
        vi="Ngày chết ghi theo dương lịch, như trên Giấy báo tử. Ngày sau ngày nộp hồ sơ thường là gõ nhầm.",
        en="The date of death follows the solar calendar, as on the death notice. A date after the day of submission "
        "is usually a slip.",
    ),
    fix=Text(vi="So lại ngày với Giấy báo tử.", en="Compare the date with the death notice."),
    messages={
        "future": Text(
            vi="{label}: {date} sau ngày nộp hồ sơ ({submitted}). Xem lại ngày.",
            en="{label}: {date} is after the day of submission ({submitted}). Look at the date again.",
        ),
    },
)
def death_not_in_future(dossier: Dossier) -> Iterator[Finding]:
    today, died = dossier.submitted_on, dossier.answers.text(_POINTER)
    # ISO dates compare as text; of a year alone only the year is compared.
    if died > today.isoformat()[: len(died)]:
        shown = dossier.answers.date(_POINTER) or died
        yield found("future", at(_POINTER), label=dossier.answers.title(_POINTER), date=shown, submitted=today)
