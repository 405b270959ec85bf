"""The matter belongs to this procedure and not to one that uses the same form."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_MATTER = "/case/matter"
_CODES = {
    "permanent": "1.004222",
    "temporary": "1.004194",
    "extension": "1.002755",
    "deletion": "1.010028",
    "stay": "2.001159",
    "split": "1.010038",
}


@rule(
    id="D160",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("ct01",),
    law=("tt-116-2026-bca/m-ct01", "luat-68-2020/d20"),
    since="2026-07-01",
    checked_on="2026-11-24",
    reads=(_MATTER,),
    title=Text(vi="Chọn đúng thủ tục cư trú", en="The right residence procedure was chosen"),
    why=Text(
        vi="Tờ khai CT01 dùng cho nhiều thủ tục. Nộp nhầm thủ tục thì hồ sơ bị trả lại.",
        en="Form CT01 serves several procedures. A dossier sent by the wrong one comes back.",
    ),
    fix=Text(
        vi="Mở thủ tục theo mã được nêu, hoặc chọn lại việc bạn làm.",
        en="Open the procedure by the code named, or select again what you want to do.",
    ),
    messages={
        "permanent": Text(
            vi="Đăng ký thường trú thì theo thủ tục 1.004222.",
            en="Permanent residence goes by procedure 1.004222.",
        ),
        "temporary": Text(
            vi="Đăng ký tạm trú thì theo thủ tục 1.004194.",
            en="Temporary residence goes by procedure 1.004194.",
        ),
        "extension": Text(
            vi="Gia hạn tạm trú thì theo thủ tục 1.002755.",
            en="The extension of temporary residence goes by procedure 1.002755.",
        ),
        "deletion": Text(
            vi="Xóa đăng ký tạm trú thì theo thủ tục 1.010028, chỉ nộp trực tuyến.",
            en="The deletion of temporary residence goes by procedure 1.010028, online only.",
        ),
        "stay": Text(
            vi="Khách ở qua đêm thì thông báo lưu trú theo thủ tục 2.001159, không cần tờ khai này.",
            en="A guest's overnight stay is notified by procedure 2.001159, without this form.",
        ),
        "split": Text(
            vi="Tách hộ mà vẫn ở chỗ cũ thì theo thủ tục 1.010038.",
            en="Splitting a household while you stay where you are goes by procedure 1.010038.",
        ),
    },
)
def residence_sibling_procedure(dossier: Dossier) -> Iterator[Finding]:
    matter = dossier.answers.text(_MATTER)
    if matter in _CODES and _CODES[matter] != dossier.procedure.code:
        yield found(matter, at(_MATTER))
