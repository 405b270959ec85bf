"""A copy from the register goes to the holder, a representative, or kin and heirs of someone who has died."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_KIND, _DIED = "/asker/kind", "/asker/holder_died"


@rule(
    id="F517",
    on=Dossier,
    severity=Severity.WARNING,
    remedy=Remedy.PAPER,
    forms=("register-copy-questions",),
    law=("nq-66-7-2025/m-pl1-490", "tthc-2.000908/m-relation"),
    since="2026-01-01",
    checked_on="2026-11-23",
    reads=(_KIND,),
    title=Text(vi="Người xin thuộc diện được cấp bản sao", en="The requester is one who can have the copy"),
    why=Text(
        vi="Bản sao cấp cho người được cấp bản chính, người đại diện, hoặc người thân, người thừa kế khi người đó đã "
        "chết.",
        en="The copy goes to the holder, a representative, or kin and heirs once the holder has died.",
    ),
    fix=Text(
        vi="Để người được cấp bản chính tự xin, hoặc xin với tư cách người được ủy quyền và kèm văn bản ủy quyền.",
        en="Let the holder ask, or ask as an authorised person and enclose the authorisation.",
    ),
    messages={
        "alive": Text(
            vi="Người được cấp bản chính còn sống. Người đó tự xin, hoặc ủy quyền cho bạn bằng văn bản.",
            en="The holder of the original is alive. The holder asks, or authorises you in writing.",
        ),
        "someone-else": Text(
            vi="{label}: “Người khác” không nằm trong những người được cấp. Hãy xin ủy quyền của người được cấp bản "
            "chính.",
            en="{label}: “Someone else” is not among those who can have it. Ask the holder for an authorisation.",
        ),
    },
)
def register_copy_requester(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_KIND) == "other":
        yield found("someone-else", at(_KIND), label=dossier.answers.title(_KIND))
    elif dossier.answers.get(_DIED) is False:
        yield found("alive", at(_DIED))
