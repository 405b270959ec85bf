"""For permanent residence in a rented or lent home the contract is notarised or certified."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_CERTIFIED = "/case/contract_certified"


@rule(
    id="F488",
    on=Dossier,
    severity=Severity.ERROR,
    remedy=Remedy.PAPER,
    forms=("ct01",),
    law=("tthc-1.004222/m-rented", "luat-68-2020/d20.k3"),
    since="2026-07-01",
    checked_on="2026-11-24",
    reads=(_CERTIFIED,),
    title=Text(vi="Hợp đồng đã công chứng hoặc chứng thực", en="The contract on the home is notarised or certified"),
    why=Text(
        vi="Đăng ký thường trú vào nhà thuê, mượn, ở nhờ thì hợp đồng phải công chứng hoặc chứng thực. Đăng ký tạm "
        "trú thì không cần.",
        en="For permanent residence in a rented or lent home the contract must be notarised or certified. For "
        "temporary residence it need not be.",
    ),
    fix=Text(
        vi="Công chứng hoặc chứng thực hợp đồng rồi chụp lại; hoặc đăng ký tạm trú 1.004194.",
        en="Have the contract notarised or certified and photograph it again; or register temporary residence, "
        "1.004194.",
    ),
    messages={
        "not-certified": Text(
            vi="Hợp đồng chưa công chứng, chứng thực. Làm việc này trước khi nộp, hoặc đăng ký tạm trú 1.004194.",
            en="The contract is neither notarised nor certified. Have that done before you submit, or register "
            "temporary residence, 1.004194.",
        ),
    },
)
def contract_not_certified(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_CERTIFIED) is False:
        yield found("not-certified", at(_CERTIFIED))
