"""An authorised agent does not file online."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_RELATION, _CHANNEL = "/requester/relation", "/case/channel"


@rule(
    id="D191",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("judicial-record-declaration",),
    law=("nd-216-2026/m-agent",),
    since="2026-07-01",
    checked_on="2026-11-23",
    reads=(_RELATION, _CHANNEL),
    title=Text(
        vi="Người được ủy quyền nộp qua bưu chính hoặc trực tiếp",
        en="An authorised agent files by post or at the counter",
    ),
    why=Text(
        vi="Từ 01/07/2026, hồ sơ qua người được ủy quyền chỉ nộp qua bưu chính hoặc trực tiếp.",
        en="Since 1 July 2026 a dossier through an authorised agent goes only by post or to the counter.",
    ),
    fix=Text(
        vi="Chọn bưu chính hoặc trực tiếp, hoặc để người được cấp Phiếu tự nộp trực tuyến.",
        en="Choose post or the counter, or let the person the record is for file online.",
    ),
    messages={
        "online": Text(
            vi="{label}: bạn chọn trực tuyến, nhưng nộp theo ủy quyền thì chỉ qua bưu chính hoặc trực tiếp.",
            en="{label}: you selected online, but an authorised agent files only by post or at the counter.",
        ),
    },
)
def record_agent_not_online(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_RELATION) == "agent" and dossier.answers.get(_CHANNEL) == "online":
        yield found("online", at(_CHANNEL), label=dossier.answers.title(_CHANNEL))
