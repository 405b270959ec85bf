"""By post the signature on the declaration is certified."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_CERTIFIED = "/case/signature_certified"


@rule(
    id="D192",
    on=Dossier,
    severity=Severity.ERROR,
    remedy=Remedy.PAPER,
    forms=("judicial-record-declaration",),
    law=("nd-216-2026/m-post",),
    since="2026-07-01",
    checked_on="2026-11-23",
    reads=(_CERTIFIED,),
    title=Text(
        vi="Gửi bưu chính thì chữ ký trên tờ khai được chứng thực",
        en="By post, the signature on the declaration is certified",
    ),
    why=Text(
        vi="Từ 01/07/2026, hồ sơ gửi qua bưu chính phải có chữ ký được chứng thực trên tờ khai.",
        en="Since 1 July 2026 a dossier by post must have a certified signature on the declaration.",
    ),
    fix=Text(
        vi="Chứng thực chữ ký trước khi gửi, hoặc nộp trực tuyến hay trực tiếp.",
        en="Have the signature certified before you send it, or file online or at the counter.",
    ),
    messages={
        "not-certified": Text(
            vi="Chữ ký trên tờ khai chưa chứng thực. Chứng thực trước khi gửi, hoặc chọn cách nộp khác.",
            en="The signature on the declaration is not certified. Have it certified before you send it, or file "
            "another way.",
        ),
    },
)
def posted_signature_certified(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_CERTIFIED) is False:
        yield found("not-certified", at(_CERTIFIED))
