"""The e-mail's domain is not a well-known one mistyped."""

from collections.abc import Iterator, Mapping

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

#: Exact slips only: a rare domain that exists must not be doubted for looking like a common one.
_SLIPS: Mapping[str, str] = {
    slip: meant
    for meant, slips in {
        "gmail.com": "gmai.com gmial.com gamil.com gmal.com gmail.con gmail.cm gmail.co gmail.comm gmail.vn",
        "yahoo.com": "yaho.com yahooo.com yahoo.con yahoo.cm yahoo.comm",
        "outlook.com": "outlok.com outlook.con outlook.cm",
        "hotmail.com": "hotmai.com hotmial.com hotmail.con hotmail.cm",
        "icloud.com": "iclod.com icloud.con icloud.cm",
    }.items()
    for slip in slips.split()
}


@rule(
    id="F207",
    on=Dossier,
    severity=Severity.WARNING,
    law=("nq-66-7-2025/d8.k1",),
    since="2026-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    title=Text(vi="Tên miền thư điện tử không gõ nhầm", en="The e-mail's domain is not mistyped"),
    why=Text(
        vi="Thông báo và kết quả gửi theo địa chỉ bạn ghi. Sai một chữ thì thư không đến.",
        en="Notices and results go to the address you give. One wrong letter and they do not arrive.",
    ),
    fix=Text(vi="Xem lại phần sau dấu @.", en="Look again at what follows the @."),
    messages={
        "slip": Text(
            vi="{label}: bạn ghi “{domain}”. Có phải “{meant}” không? Nếu đúng là “{domain}” thì giữ nguyên.",
            en="{label}: you wrote “{domain}”. Did you mean “{meant}”? If “{domain}” is right, leave it.",
        ),
    },
)
def email_domain_slip(dossier: Dossier) -> Iterator[Finding]:
    for pointer, _, field in dossier.form.fields():
        domain = dossier.answers.text(pointer).rpartition("@")[2] if field.type == "email" else ""
        if domain in _SLIPS:
            label = dossier.answers.title(pointer)
            yield found("slip", at(pointer), label=label, domain=domain, meant=_SLIPS[domain])
