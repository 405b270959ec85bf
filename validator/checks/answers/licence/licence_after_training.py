"""A licence is issued in or after the year in which driving was learnt."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_YEAR, _ISSUED = "/training/year", "/licence/issued_on"


@rule(
    id="F460",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("driving-licence-application",),
    law=("tthc-3.000347/m-form", "tthc-3.000348/m-form"),
    since="2025-03-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=(_YEAR, _ISSUED),
    title=Text(vi="Năm học lái xe không sau ngày cấp giấy phép", en="Driving was learnt no later than the licence"),
    why=Text(
        vi="Học lái xe rồi mới được cấp giấy phép. Năm học sau ngày cấp là do chép nhầm một trong hai.",
        en="One learns first and gets the licence afterwards. A later year of learning means that one was copied "
        "wrongly.",
    ),
    fix=Text(
        vi="So lại năm học và ngày cấp với giấy phép, chứng chỉ học lái xe.",
        en="Compare the year and the date with the licence and the certificate of the driving school.",
    ),
    messages={
        "later": Text(
            vi="{label}: {year}, sau ngày cấp giấy phép {issued}. Xem lại cả hai.",
            en="{label}: {year}, after the licence was issued on {issued}. Look at both again.",
        ),
    },
)
def licence_after_training(dossier: Dossier) -> Iterator[Finding]:
    learnt, issued = dossier.answers.text(_YEAR), dossier.answers.date(_ISSUED)
    # ISO dates compare as text; of a year alone only the year is compared.
    if issued and learnt > issued.isoformat()[: len(learnt)]:
        yield found("later", at(_YEAR), label=dossier.answers.title(_YEAR), year=learnt[:4], issued=issued)
