"""Nobody is their own parent or guardian."""

from collections.abc import Iterator

from validator.checks.answers.residence._movers import movers, of_age
from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_NUMBER = "/guardian_consent/number"


@rule(
    id="F487",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("ct01",),
    law=("tt-116-2026-bca/m-ct01-6", "tt-116-2026-bca/m-ct01-8"),
    since="2026-07-01",
    checked_on="2026-11-24",
    reads=(_NUMBER,),
    title=Text(vi="Người đồng ý không phải chính người chưa thành niên", en="The one who consents is not the minor"),
    why=Text(
        vi="Ý kiến ở ô này là của cha, mẹ hoặc người giám hộ, nên số định danh không thể là của người chưa đủ 18 tuổi.",
        en="The consent here is a parent's or guardian's, so the personal number cannot be that of the person under "
        "18.",
    ),
    fix=Text(
        vi="Ghi số định danh của cha, mẹ hoặc người giám hộ.",
        en="Give the personal number of the parent or guardian.",
    ),
    messages={
        "own": Text(
            vi="{label} giống số của “{section}”, người chưa đủ {age} tuổi. Ghi số của cha, mẹ hoặc người giám hộ.",
            en="{label} is that of “{section}”, who is under {age}. Give the number of the parent or guardian.",
        ),
    },
)
def guardian_is_someone_else(dossier: Dossier) -> Iterator[Finding]:
    answers, age = dossier.answers, dossier.limit("adult-age").value
    for section in movers(dossier):
        number, born = answers.text(f"/{section}/personal_number"), answers.date(f"/{section}/born")
        if number == answers.text(_NUMBER) and born and dossier.submitted_on < of_age(born, age):
            named = answers.by_pointer[f"/{section}/personal_number"].section
            yield found("own", at(_NUMBER), label=answers.title(_NUMBER), section=named, age=age)
