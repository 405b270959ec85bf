"""The certificate is refused for a marriage to a person of the same sex."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_PARTNER = "/partner/sex"


@rule(
    id="F403",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("marital-status-declaration",),
    law=("tthc-1.004873/m-refusal", "luat-52-2014/d8.k2"),
    since="2015-01-01",
    checked_on="2026-11-23",
    reads=("/person/sex", _PARTNER),
    title=Text(
        vi="Giới tính của hai người dự định kết hôn khác nhau", en="The two who are to marry are of different sexes"
    ),
    why=Text(
        vi="Cơ quan đăng ký hộ tịch từ chối cấp giấy để kết hôn với người cùng giới tính.",
        en="The civil-status office refuses the certificate for a marriage to a person of the same sex.",
    ),
    fix=Text(
        vi="Xem lại giới tính đã chọn ở hai phần. Cần giấy cho việc khác thì chọn mục đích khác.",
        en="Look at the sex chosen in both parts. If the certificate is for something else, choose another purpose.",
    ),
    messages={
        "same": Text(
            vi="{label}: giống giới tính của người được cấp giấy. Cơ quan từ chối cấp giấy để kết hôn trong trường hợp "
            "này.",
            en="{label}: the same as that of the person the certificate is for. The office refuses it for such a "
            "marriage.",
        ),
    },
)
def partner_of_same_sex(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_PARTNER) == dossier.answers.get("/person/sex"):
        yield found("same", at(_PARTNER), label=dossier.answers.title(_PARTNER))
