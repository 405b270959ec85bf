"""The owner can give the declaration at the end of the application."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_OTHER = "/commitments/other_business"


@rule(
    id="F541",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("household-business-application",),
    law=("tt-68-2025-btc/m-commitments",),
    since="2025-07-01",
    checked_on="2026-11-23",
    reads=(_OTHER,),
    title=Text(vi="Chủ hộ cam kết được như mẫu", en="The owner can declare what the form says"),
    why=Text(
        vi="Khi ký, chủ hộ cam kết không có hộ kinh doanh khác và không là chủ doanh nghiệp tư nhân.",
        en="By signing, the owner declares to have no other household business and to own no private enterprise.",
    ),
    fix=Text(
        vi="Chấm dứt hộ kinh doanh hoặc doanh nghiệp kia trước, hoặc hỏi cơ quan đăng ký kinh doanh cấp xã.",
        en="End the other business first, or ask the commune's business-registration office.",
    ),
    messages={
        "other": Text(
            vi="Bạn cho biết chủ hộ còn hộ kinh doanh khác hoặc doanh nghiệp tư nhân. Khi đó chủ hộ không ký được lời "
            "cam kết trên mẫu.",
            en="You say that the owner has another household business or a private enterprise. The declaration on the "
            "form cannot then be signed.",
        ),
    },
)
def owner_has_another_business(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_OTHER) is True:
        yield found("other", at(_OTHER))
