"""Vietnamese settled abroad without a Vietnamese passport in force use form CT02."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_OVERSEAS = "/case/overseas"


@rule(
    id="D161",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("ct01",),
    law=("tthc-1.004222/m-overseas",),
    since="2026-07-01",
    checked_on="2026-11-24",
    reads=(_OVERSEAS,),
    title=Text(vi="Đúng mẫu tờ khai: CT01 hay CT02", en="The right form: CT01 or CT02"),
    why=Text(
        vi="Người Việt Nam định cư ở nước ngoài không có hộ chiếu Việt Nam còn hạn thì dùng mẫu CT02, kèm giấy tờ "
        "chứng minh quốc tịch và văn bản đồng ý của cơ quan xuất nhập cảnh.",
        en="Vietnamese settled abroad without a Vietnamese passport in force use form CT02, with proof of nationality "
        "and the consent of the immigration authority.",
    ),
    fix=Text(
        vi="Hỏi Công an cấp xã về mẫu CT02. Trang này chưa kiểm tra mẫu đó.",
        en="Ask the commune police about form CT02. It is not checked here.",
    ),
    messages={
        "other-form": Text(
            vi="Trường hợp này dùng mẫu CT02, không phải CT01. Hỏi Công an cấp xã trước khi nộp.",
            en="This case uses form CT02, not CT01. Ask the commune police before you submit.",
        ),
    },
)
def overseas_form(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_OVERSEAS) is True:
        yield found("other-form", at(_OVERSEAS))
