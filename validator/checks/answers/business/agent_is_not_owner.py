"""Whoever files for the owner is another person."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_OWNER, _AGENT = "/owner/personal_number", "/agent/personal_number"


@rule(
    id="F540",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("household-business-application",),
    law=("luat-26-2023/d12", "tthc-1.001612/m-agent-person"),
    since="2025-07-01",
    checked_on="2026-11-23",
    reads=(_OWNER, _AGENT),
    title=Text(vi="Người được ủy quyền không phải chủ hộ", en="The agent is not the owner"),
    why=Text(
        vi="Chủ hộ không ủy quyền cho chính mình. Trùng số định danh là chọn nhầm người nộp hoặc chép nhầm số.",
        en="Nobody authorises oneself. One number for both means the wrong filer was selected, or a number miscopied.",
    ),
    fix=Text(
        vi="Chủ hộ tự nộp thì chọn lại người nộp. Có người nộp thay thì ghi số của người đó.",
        en="If the owner files, change who files. If another does, write that person's number.",
    ),
    messages={
        "same": Text(
            vi="{label}: trùng số của chủ hộ. Ghi số của người nộp thay, hoặc chọn chủ hộ là người nộp.",
            en="{label}: it is the owner's number. Write the agent's, or select the owner as the one who files.",
        ),
    },
)
def agent_is_not_owner(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_OWNER) == dossier.answers.get(_AGENT):
        yield found("same", at(_AGENT), label=dossier.answers.title(_AGENT))
