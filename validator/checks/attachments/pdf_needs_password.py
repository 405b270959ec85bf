"""A PDF that asks for a password cannot be opened by the officer."""

from collections.abc import Iterator

from validator.model.dossier import Attachment, PdfAccess
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text


@rule(
    id="A210",
    on=Attachment,
    severity=Severity.ERROR,
    remedy=Remedy.QUICK,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    title=Text(vi="Tệp PDF mở được không cần mật khẩu", en="The PDF opens without a password"),
    why=Text(
        vi="Cán bộ tiếp nhận không có mật khẩu của bạn nên không xem được giấy tờ trong tệp.",
        en="The officer does not have your password and cannot see the paper in the file.",
    ),
    fix=Text(
        vi="Mở tệp bằng mật khẩu của bạn, chọn In rồi Lưu thành PDF, và đính kèm bản mới không đặt mật khẩu.",
        en="Open the file with your password, choose Print and Save as PDF, and attach the new copy without a password.",
    ),
    messages={
        "password": Text(
            vi="Tệp “{filename}” yêu cầu mật khẩu. Hãy lưu một bản không đặt mật khẩu.",
            en="The file “{filename}” asks for a password. Save a copy without a password.",
        ),
    },
)
def pdf_needs_password(file: Attachment) -> Iterator[Finding]:
    if file.pdf is not None and file.pdf.access is PdfAccess.NEEDS_PASSWORD:
        yield found("password", file.place, filename=file.name)
