"""A licence that has expired may need a test first."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_WHY = "/case/why"


@rule(
    id="D151",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("driving-licence-application",),
    law=("tthc-3.000346/m-expired", "tt-108-2026-bca/m-expired"),
    since="2026-07-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=(_WHY,),
    title=Text(
        vi="Giấy phép chưa quá hạn đến mức phải sát hạch",
        en="The licence has not expired so long that a test is needed",
    ),
    why=Text(
        vi="Giấy phép đã hết hạn có thể phải sát hạch lại, tùy quá hạn bao lâu. Các mốc chỉ đọc được qua nguồn dẫn "
        "lại.",
        en="An expired licence may need a test, depending on how long ago. The thresholds were read second-hand only.",
    ),
    fix=Text(
        vi="Hỏi Phòng Cảnh sát giao thông trước khi nộp; cần sát hạch thì xem thủ tục 3.000346.",
        en="Ask the Traffic Police Division before you submit; for a test see procedure 3.000346.",
    ),
    messages={
        "expired": Text(
            vi="Giấy phép đã hết hạn. Từ 30 ngày có thể phải sát hạch lý thuyết, từ 1 năm sát hạch đầy đủ; hỏi nơi "
            "nộp.",
            en="The licence has expired. From 30 days on a theory test may be needed, from 1 year a full one; ask "
            "first.",
        ),
    },
)
def licence_expired(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_WHY) == "expired":
        yield found("expired", at(_WHY))
