"""A PDF whose inside is broken."""

from collections.abc import Iterator
from dataclasses import replace

from validator.model.dossier import Attachment, PdfAccess
from validator.model.rule import Finding, Remedy, Severity, cannot_tell, found, rule
from validator.model.text import Text


@rule(
    id="A212",
    on=Attachment,
    severity=Severity.ERROR,
    remedy=Remedy.PAPER,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    requires=("A120",),
    applies=lambda file: file.pdf is not None,
    title=Text(
        vi="Cấu trúc tệp PDF còn nguyên",
        en="The inside of the PDF is sound",
    ),
    why=Text(
        vi="Tệp hỏng thì cán bộ mở ra trang trắng, báo lỗi, hoặc thiếu trang.",
        en="With a damaged file the officer sees a blank page, an error, or too few pages.",
    ),
    fix=Text(
        vi="Tải lại từ nơi cấp, hoặc quét lại giấy tờ thành PDF, rồi mở thử trước khi đính kèm.",
        en="Download it again from where it was issued, or scan the paper to PDF again, and open it once before "
        "attaching.",
    ),
    messages={
        "damaged": Text(
            vi="Tệp PDF “{filename}” bị hỏng, không mở được. Hãy lưu hoặc quét lại thành PDF.",
            en="The PDF “{filename}” is damaged and does not open. Save or scan it to PDF again.",
        ),
        "page": Text(
            vi="Không đọc được trang {page} của tệp PDF “{filename}”. Hãy lưu hoặc quét lại thành PDF.",
            en="Page {page} of the PDF “{filename}” cannot be read. Save or scan it to PDF again.",
        ),
        "beyond-limits": Text(
            vi="Tệp PDF “{filename}” quá lớn hoặc quá nhiều trang đối với bộ kiểm tra nên chưa xem được bên trong.",
            en="The PDF “{filename}” is too big or too long for the checker, so its inside was not looked at.",
        ),
    },
)
def pdf_damaged(file: Attachment) -> Iterator[Finding]:
    if file.pdf is None:
        return
    if file.pdf.bad_page is not None:
        place = replace(file.place, page=file.pdf.bad_page)
        yield found("page", place, filename=file.shown_name, page=file.pdf.bad_page)
    elif file.pdf.access is PdfAccess.DAMAGED:
        yield found("damaged", file.place, filename=file.shown_name)
    elif file.pdf.access is PdfAccess.BEYOND_LIMITS:
        yield cannot_tell("beyond-limits", file.place, filename=file.shown_name)
