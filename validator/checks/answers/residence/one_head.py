"""A household has one head."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_RELATION, _NUMBER = "/household/relation", "/household/head_number"


@rule(
    id="F481",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("ct01",),
    law=("tt-116-2026-bca/m-ct01",),
    since="2026-07-01",
    checked_on="2026-11-24",
    reads=(_RELATION,),
    applies=lambda dossier: dossier.answers.get("/case/members") is True,
    title=Text(vi="Chỉ một người là chủ hộ", en="Only one person is the head of household"),
    why=Text(
        vi="Người ghi “Chủ hộ” ở mục 11 phải là người đã nêu ở mục 7 và 9. Hai chủ hộ thì cơ quan không biết ghi ai.",
        en="Whoever is “Head of household” in item 11 must be the person named in items 7 and 9. With two heads the "
        "office does not know whom to record.",
    ),
    fix=Text(
        vi="Chọn lại quan hệ với chủ hộ của người được nêu.",
        en="Select again how the person named is related to the head of household.",
    ),
    messages={
        "two-heads": Text(
            vi="{label}: “Chủ hộ”, nhưng chủ hộ ở mục 7 đến 9 là người khác. Chọn lại quan hệ với chủ hộ.",
            en="{label}: “Head of household”, but items 7 to 9 name someone else. Select the relation again.",
        ),
    },
)
def one_head(dossier: Dossier) -> Iterator[Finding]:
    answers = dossier.answers
    number = answers.text(_NUMBER)
    for row in dossier.form.rows("members"):
        own, relation = answers.text(f"/{row}/personal_number"), f"/{row}/relation"
        if answers.get(relation) == "head" and (answers.get(_RELATION) == "head" or (own and number and own != number)):
            yield found("two-heads", at(relation), label=answers.title(relation))
