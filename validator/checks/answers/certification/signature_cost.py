"""What several certified signatures cost together."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Money, Severity, found, rule
from validator.model.text import Text

_COUNT = "/paper/count"


@rule(
    id="F516",
    on=Dossier,
    severity=Severity.NOTE,
    forms=("signature-questions",),
    law=("tthc-2.000884/m-fee",),
    since="2025-11-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=(_COUNT,),
    title=Text(vi="Biết trước phí chứng thực chữ ký", en="The fee for the signatures is known beforehand"),
    why=Text(
        vi="Phí tính theo trường hợp. Chúng tôi tính mỗi giấy tờ là một trường hợp.",
        en="The fee goes by the case. We count each paper as one case.",
    ),
    fix=Text(
        vi="Chuẩn bị số tiền này; hỏi nơi chứng thực nếu họ nói một số khác.",
        en="Have the amount ready; ask the certifier if they name another.",
    ),
    messages={
        "cost": Text(
            vi="{count} giấy tờ, {each} mỗi trường hợp: tất cả {total}.",
            en="Papers: {count}, {each} a case: {total} in all.",
        ),
    },
)
def signature_cost(dossier: Dossier) -> Iterator[Finding]:
    count, each = dossier.answers.get(_COUNT), dossier.limit("signature-fee").value
    if isinstance(count, int) and count > 1:  # one: as the page says
        yield found("cost", at(_COUNT), count=count, each=Money(each), total=Money(each * count))
