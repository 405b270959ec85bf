"""Two texts differ on the digital signature of an electronic dossier; both are told, none is chosen."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_SIGNED = "/case/signed"


@rule(
    id="D183",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("household-business-application",),
    law=("nd-168-2025/d112", "nq-66-7-2025/d2.k4", "nq-66-7-2025/m-priority"),
    since="2026-01-01",
    until="2027-02-28",  # the last day of the Resolution
    checked_on="2026-11-23",
    reads=(_SIGNED,),
    title=Text(vi="Hồ sơ điện tử được ký số", en="The electronic dossier is signed digitally"),
    why=Text(
        vi="Nghị định 168/2025/NĐ-CP (Điều 112) và dữ liệu thủ tục yêu cầu ký số hồ sơ. Nghị quyết 66.7/2025/NQ-CP "
        "miễn ký số biểu mẫu cho cá nhân đã đăng nhập, và được áp dụng khi văn bản khác quy định khác. Chưa thấy văn "
        "bản nào nói trường hợp này theo bên nào.",
        en="Decree 168/2025/NĐ-CP (Article 112) and the procedure's record ask for a digital signature. Resolution "
        "66.7/2025/NQ-CP spares an individual who is logged in from signing the form, and prevails where other texts "
        "differ. No text was found that says which holds here.",
    ),
    fix=Text(
        vi="Ký số được thì ký. Không ký được thì hỏi nơi nhận hồ sơ, dẫn cả hai văn bản.",
        en="Sign if you can. If you cannot, ask the office and name both texts.",
    ),
    messages={
        "not-signed": Text(
            vi="Hồ sơ chưa ký số. Nghị định 168/2025/NĐ-CP yêu cầu ký số, Nghị quyết 66.7/2025/NQ-CP lại miễn cho "
            "người đã đăng nhập. Hỏi nơi nhận hồ sơ trước khi nộp.",
            en="The dossier is not signed digitally. Decree 168/2025/NĐ-CP asks for it, Resolution 66.7/2025/NQ-CP "
            "spares those who are logged in. Ask the office before you file.",
        ),
    },
)
def dossier_not_signed(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_SIGNED) is False:
        yield found("not-signed", at(_SIGNED))
