"""Until July 2026 nobody could ask for record no. 2 through an agent."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_RELATION, _KIND = "/requester/relation", "/record/kind"


@rule(
    id="F559",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("judicial-record-declaration",),
    law=("luat-28-2009/m-no-agent-for-no-2",),
    since="2010-07-01",
    until="2026-06-30",
    checked_on="2026-11-23",
    confidence=Confidence.RECALLED,
    reads=(_RELATION, _KIND),
    title=Text(
        vi="Phiếu số 2 tự xin (đến hết 30/06/2026)",
        en="Record no. 2 is asked for in person (until 30 June 2026)",
    ),
    why=Text(
        vi="Đến hết 30/06/2026, Phiếu số 2 không được xin qua người được ủy quyền. Từ 01/07/2026 thì được.",
        en="Until 30 June 2026 record no. 2 could not be asked for through an agent. Since 1 July 2026 it can.",
    ),
    fix=Text(
        vi="Để người được cấp Phiếu tự nộp, hoặc nộp từ 01/07/2026.",
        en="Let the person the record is for submit, or submit since 1 July 2026.",
    ),
    messages={
        "agent": Text(
            vi="{label}: bạn được ủy quyền xin Phiếu số 2, điều chưa được làm trước 01/07/2026. Để người đó tự nộp.",
            en="{label}: you ask for record no. 2 as an agent, which was not possible before 1 July 2026. Let that "
            "person submit.",
        ),
    },
)
def record_two_by_agent(dossier: Dossier) -> Iterator[Finding]:
    answers = dossier.answers
    if answers.get(_RELATION) == "agent" and answers.get(_KIND) in ("no-2", "both"):
        yield found("agent", at(_RELATION), label=answers.title(_RELATION))
