"""Contracts and transactions are certified by another procedure, but for four simple authorisations."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_KIND = "/paper/kind"
#: Kind of paper → reason.
_REFUSED = {"transaction": "transaction", "authorisation-other": "authorisation"}


@rule(
    id="F514",
    on=Dossier,
    severity=Severity.ERROR,
    remedy=Remedy.PAPER,
    forms=("signature-questions",),
    law=("tthc-2.000884/m-refusal", "tt-01-2020-btp/d14"),
    since="2025-11-01",
    checked_on="2026-11-23",
    confidence=Confidence.RECALLED,
    reads=(_KIND,),
    title=Text(vi="Giấy tờ không phải hợp đồng, giao dịch", en="The paper is not a contract or transaction"),
    why=Text(
        vi="Chữ ký trên hợp đồng, giao dịch bị từ chối ở thủ tục này, trừ bốn loại ủy quyền đơn giản.",
        en="A signature on a contract or transaction is refused in this procedure, but for four simple kinds of "
        "authorisation.",
    ),
    fix=Text(
        vi="Làm theo thủ tục chứng thực hợp đồng, giao dịch, hoặc công chứng. Hỏi nơi chứng thực trước khi đi.",
        en="Use the certification of contracts and transactions, or a notary. Ask the certifier before you go.",
    ),
    messages={
        "transaction": Text(
            vi="{label}: hợp đồng, giao dịch bị từ chối ở thủ tục này. Xem thủ tục chứng thực giao dịch, ví dụ "
            "2.001035.",
            en="{label}: a contract or transaction is refused in this procedure. See the certification of "
            "transactions, for example 2.001035.",
        ),
        "authorisation": Text(
            vi="{label}: ủy quyền ngoài bốn loại đơn giản bị từ chối ở thủ tục này. Hỏi nơi chứng thực về thủ tục "
            "khác.",
            en="{label}: an authorisation outside the four simple kinds is refused in this procedure. Ask the "
            "certifier about another one.",
        ),
    },
)
def signature_on_transaction(dossier: Dossier) -> Iterator[Finding]:
    kind = dossier.answers.get(_KIND)
    if kind in _REFUSED:
        yield found(_REFUSED[str(kind)], at(_KIND), label=dossier.answers.title(_KIND))
