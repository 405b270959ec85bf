"""Online, a passport's papers are certified electronically or posted."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_ORIGINALS = "/case/originals"


@rule(
    id="D152",
    on=Dossier,
    severity=Severity.WARNING,
    remedy=Remedy.PAPER,
    forms=("passport-application",),
    law=("tthc-1.001456/m-e-certified",),
    since="2023-08-15",
    checked_on="2026-11-23",
    reads=(_ORIGINALS,),
    title=Text(
        vi="Giấy tờ đã chứng thực điện tử hoặc sẽ gửi qua bưu chính", en="Papers are certified electronically or posted"
    ),
    why=Text(
        vi="Nộp hộ chiếu trực tuyến thì giấy tờ phải được chứng thực điện tử; chưa có thì gửi qua bưu chính công ích.",
        en="Online, papers for a passport must be certified electronically; otherwise they are posted.",
    ),
    fix=Text(
        vi="Xin bản sao điện tử chứng thực từ bản chính, hoặc gửi giấy tờ về cơ quan tiếp nhận qua bưu chính công ích.",
        en="Get a certified e-copy, or post the papers to the receiving office.",
    ),
    messages={
        "neither": Text(
            vi="Giấy tờ chưa chứng thực điện tử thì phải gửi về cơ quan tiếp nhận qua bưu chính công ích.",
            en="Papers that are not certified electronically must be posted to the receiving office.",
        ),
    },
)
def passport_papers_certified(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_ORIGINALS) == "neither":
        yield found("neither", at(_ORIGINALS))
