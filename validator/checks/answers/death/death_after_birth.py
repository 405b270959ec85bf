"""A death does not come before the birth."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_BORN, _DIED = "/deceased/born", "/death/died_on"


@rule(
    id="F421",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("death-declaration",),
    law=("nd-123-2015/d4.k2",),
    since="2016-01-01",
    checked_on="2026-11-23",
    reads=(_BORN, _DIED),
    title=Text(vi="Ngày chết không trước ngày sinh", en="The date of death is not before the date of birth"),
    why=Text(
        vi="Ngày chết trước ngày sinh thường là gõ nhầm năm ở một trong hai mục.",
        en="A death before the birth usually means that a year was mistyped in one of the two.",
    ),
    fix=Text(vi="So cả hai ngày với giấy tờ.", en="Compare both dates with the papers."),
    messages={
        "before-birth": Text(
            vi="{label}: {date} là trước ngày sinh ({born}). Xem lại cả hai.",
            en="{label}: {date} is before the birth ({born}). Look at both again.",
        ),
    },
)
def death_after_birth(dossier: Dossier) -> Iterator[Finding]:
    answers = dossier.answers
    born, died = answers.text(_BORN), answers.text(_DIED)
    known = min(len(born), len(died))  # of a year alone only the year is compared
    if died[:known] < born[:known]:
        shown = answers.date(_DIED) or died
        yield found("before-birth", at(_DIED), label=answers.title(_DIED), date=shown, born=answers.date(_BORN) or born)
