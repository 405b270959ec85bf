"""Whether relatives may ask for a copy about someone who has died is not settled by what was read."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, cannot_tell, rule
from validator.model.text import Text

_RELATION = "/requester/relation"


@rule(
    id="D142",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("civil-status-copy-request",),
    law=("luat-60-2014/d63", "luat-60-2014/d64.k1"),
    since="2016-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=(_RELATION,),
    title=Text(vi="Người xin có quyền xin bản sao", en="The requester is entitled to ask for the copy"),
    why=Text(
        vi="Luật cho cá nhân xin bản sao về việc hộ tịch của chính mình, hoặc qua người đại diện. Chúng tôi chưa tìm "
        "được quy định về người thân của người đã mất.",
        en="The law lets individuals ask for copies of their own events, or through a representative. We found no rule "
        "on relatives of someone who has died.",
    ),
    fix=Text(
        vi="Hỏi cơ quan giữ sổ trước khi nộp: cần giấy tờ gì để chứng minh quan hệ.",
        en="Ask the office that keeps the register before you submit: which paper shows the relation.",
    ),
    messages={
        "ask-first": Text(
            vi="Xin bản sao về người đã mất: chưa rõ cần giấy tờ gì. Hỏi cơ quan trước khi nộp.",
            en="A copy about a person who has died: which papers are needed is not known. Ask the office before you "
            "submit.",
        ),
    },
)
def copy_about_deceased(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_RELATION) == "kin":
        yield cannot_tell("ask-first", at(_RELATION))
