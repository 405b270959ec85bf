"""A PDF that asks for a password cannot be opened by the officer."""

from collections.abc import Iterator

from validator.model.dossier import Attachment, PdfAccess
from validator.model.rule import Finding, Severity, cannot_tell, found, rule
from validator.model.text import Text


@rule(
    id="A210",
    on=Attachment,
    severity=Severity.ERROR,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    requires=("A212",),
    applies=lambda file: file.pdf is not None,
    title=Text(
        vi="Tệp PDF mở được không cần mật khẩu",
        en="The PDF opens without a password",
    ),
    why=Text(
        vi="Cán bộ tiếp nhận không có mật khẩu của bạn nên không xem được giấy tờ trong tệp.",
        en="The officer does not have your password and cannot see the paper in the file.",
    ),
    fix=Text(
        vi="Mở tệp bằng mật khẩu của bạn, chọn In rồi Lưu thành PDF, và đính kèm bản mới không đặt mật khẩu.",
        en="Open the file with your password, choose Print and Save as PDF, and attach the new copy without a "
        "password.",
    ),
    messages={
        "password": Text(
            vi="Tệp “{filename}” yêu cầu mật khẩu. Hãy lưu một bản không đặt mật khẩu.",
            en="The file “{filename}” asks for a password. Save a copy without a password.",
        ),
        "other-lock": Text(
            vi="Tệp “{filename}” được mã hóa theo cách bộ kiểm tra chưa đọc được. Nếu máy khác cũng không mở được, hãy "
            "lưu một bản không khóa.",
            en="The file “{filename}” is encrypted in a way that the checker cannot read. If another computer cannot "
            "open it either, save a copy without the lock.",
        ),
    },
)
def pdf_needs_password(file: Attachment) -> Iterator[Finding]:
    if file.pdf is None:
        return
    if file.pdf.access is PdfAccess.NEEDS_PASSWORD:
        yield found("password", file.place, filename=file.shown_name)
    elif file.pdf.access is PdfAccess.OTHER_LOCK:
        yield cannot_tell("other-lock", file.place, filename=file.shown_name)
