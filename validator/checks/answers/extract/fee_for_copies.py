"""What several copies cost together."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Money, Severity, found, rule
from validator.model.text import Text

_COUNT = "/copies/count"


@rule(
    id="F452",
    on=Dossier,
    severity=Severity.NOTE,
    forms=("civil-status-copy-request", "marriage-declaration"),
    law=("tt-281-2016-btc",),
    since="2017-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.RECALLED,
    reads=(_COUNT,),
    title=Text(vi="Biết trước tiền phí của nhiều bản sao", en="The fee for several copies is known"),
    why=Text(
        vi="Phí tính theo từng bản. Mức phí đã đọc; ngày bắt đầu áp dụng ghi theo trí nhớ, chưa rõ năm 2026 có giảm "
        "không.",
        en="The fee is counted by copy. The amount was read; its first day is from memory, and whether it is reduced "
        "in 2026 is not known.",
    ),
    fix=Text(
        vi="Không có gì phải sửa; xem lại số lượng nếu số tiền khác bạn nghĩ.",
        en="Nothing to mend; look at the number again if the amount is not what you thought.",
    ),
    messages={
        "total": Text(
            vi="{count} bản sao, mỗi bản {each}: tổng cộng {total}.",
            en="{count} copies at {each} each: {total} in all.",
        ),
    },
)
def fee_for_copies(dossier: Dossier) -> Iterator[Finding]:
    count, each = dossier.answers.get(_COUNT), dossier.limit("copy-fee").value
    if isinstance(count, int) and count > 1:
        yield found("total", at(_COUNT), count=count, each=Money(each), total=Money(count * each))
