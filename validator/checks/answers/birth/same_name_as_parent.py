"""The child, the mother and the father are three persons."""

from collections.abc import Iterator
from itertools import combinations

from validator.fields.names import same_name
from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_PEOPLE = ("/mother/name", "/father/name", "/child/name")


@rule(
    id="F352",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("birth-declaration",),
    law=("luat-60-2014/d14.k1",),
    since="2016-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    title=Text(
        vi="Con, mẹ và cha không bị chép trùng tên", en="Child, mother and father do not bear one name by a slip"
    ),
    why=Text(
        vi="Hai người trong tờ khai trùng cả họ, chữ đệm và tên thường là do chép nhầm ô.",
        en="Two persons of the declaration with the very same full name usually mean that a box was copied wrongly.",
    ),
    fix=Text(
        vi="So họ tên từng người với giấy tờ. Nếu đúng là trùng tên thì giữ nguyên.",
        en="Compare each name with the paper. If the two are truly named alike, leave them.",
    ),
    messages={
        "alike": Text(
            vi="Phần “{one}” và phần “{other}” cùng ghi tên “{name}”. Xem có chép nhầm ô không.",
            en="The parts “{one}” and “{other}” both give the name “{name}”. See whether one was copied into the wrong "
            "box.",
        ),
    },
)
def same_name_as_parent(dossier: Dossier) -> Iterator[Finding]:
    for one, other in combinations(_PEOPLE, 2):
        name = dossier.answers.text(other)
        if name and same_name(dossier.answers.text(one), name):
            sections = [dossier.answers.by_pointer[pointer].section for pointer in (one, other)]
            yield found("alike", at(other), one=sections[0], other=sections[1], name=name)
