"""The signer shows an identity paper."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_IDENTITY = "/signer/identity"


@rule(
    id="F522",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("signature-questions",),
    law=("tthc-2.000884/m-identity",),
    since="2025-11-01",
    checked_on="2026-11-23",
    reads=(_IDENTITY,),
    title=Text(vi="Người ký có giấy tờ tùy thân", en="The signer has an identity paper"),
    why=Text(vi="Người chứng thực phải biết chắc ai đang ký.", en="The certifier must be sure who signs."),
    fix=Text(
        vi="Mang thẻ căn cước hoặc hộ chiếu, hoặc mở căn cước điện tử trên VNeID.",
        en="Bring an identity card or a passport, or open the electronic identity card in VNeID.",
    ),
    messages={
        "none": Text(
            vi="Chưa có giấy tờ tùy thân để xuất trình. Mang thẻ căn cước, hộ chiếu, hoặc mở căn cước điện tử trên "
            "VNeID.",
            en="There is no identity paper to show. Bring an identity card, a passport, or open the electronic "
            "identity card in VNeID.",
        ),
    },
)
def signer_shows_identity(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_IDENTITY) == "none":
        yield found("none", at(_IDENTITY))
