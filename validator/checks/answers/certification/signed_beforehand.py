"""The signature is given before the certifier, so the paper comes unsigned."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_SIGNED = "/paper/signed"


@rule(
    id="F515",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("signature-questions",),
    law=("nd-23-2015/d24.k2",),
    since="2025-11-01",
    checked_on="2026-11-23",
    confidence=Confidence.RECALLED,
    reads=(_SIGNED,),
    title=Text(vi="Giấy tờ chưa ký sẵn", en="The paper is not signed yet"),
    why=Text(vi="Người chứng thực phải thấy bạn ký.", en="The certifier must see you sign."),
    fix=Text(
        vi="Mang theo một bản chưa ký và ký tại nơi chứng thực.",
        en="Bring an unsigned copy and sign it at the certifier's.",
    ),
    messages={
        "signed": Text(
            vi="Giấy tờ đã ký sẵn. Chuẩn bị một bản chưa ký để ký trước người chứng thực.",
            en="The paper is signed already. Prepare an unsigned one to sign before the certifier.",
        ),
    },
)
def signed_beforehand(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_SIGNED) is True:
        yield found("signed", at(_SIGNED))
