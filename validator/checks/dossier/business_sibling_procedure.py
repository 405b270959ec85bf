"""Only a new household business goes by this procedure."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_REQUEST = "/case/request"
_OTHERS = ("change", "suspend", "end", "reissue")


@rule(
    id="D180",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("household-business-application",),
    law=("tthc-1.001612/m-result",),
    since="2025-07-01",
    checked_on="2026-11-23",
    reads=(_REQUEST,),
    title=Text(vi="Chọn đúng thủ tục về hộ kinh doanh", en="The right procedure about household businesses was chosen"),
    why=Text(
        vi="Có mấy thủ tục về hộ kinh doanh. Nộp nhầm thì cơ quan trả lại để nộp bằng thủ tục đúng.",
        en="There are several procedures about household businesses. A dossier sent by the wrong one comes back.",
    ),
    fix=Text(
        vi="Xem lại câu trả lời. Nếu đúng, tìm thủ tục theo mã được nêu trên Cổng Dịch vụ công quốc gia và nộp ở đó.",
        en="Look at the answer again. If it is right, look the procedure up by the code named on the National Public "
        "Service Portal and submit there.",
    ),
    messages={
        "change": Text(
            vi="Thay đổi nội dung đã đăng ký thì theo thủ tục 2.000720.",
            en="A change of what was registered goes by procedure 2.000720.",
        ),
        "suspend": Text(
            vi="Tạm ngừng, hoặc kinh doanh lại trước thời hạn, thì theo thủ tục 1.001570.",
            en="Suspending or resuming early goes by procedure 1.001570.",
        ),
        "end": Text(
            vi="Chấm dứt hoạt động thì theo thủ tục 1.001266.", en="Ending the business goes by procedure 1.001266."
        ),
        "reissue": Text(
            vi="Cấp lại Giấy chứng nhận thì theo thủ tục 2.000575.",
            en="The re-issue of the certificate goes by procedure 2.000575.",
        ),
    },
)
def business_sibling_procedure(dossier: Dossier) -> Iterator[Finding]:
    request = dossier.answers.text(_REQUEST)
    if request in _OTHERS:
        yield found(request, at(_REQUEST))
