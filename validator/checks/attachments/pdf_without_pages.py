"""A PDF with nothing to look at."""

from collections.abc import Iterator

from validator.model.dossier import Attachment
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text


@rule(
    id="A213",
    on=Attachment,
    severity=Severity.ERROR,
    remedy=Remedy.PAPER,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    requires=("A210",),
    applies=lambda file: file.pdf is not None,
    title=Text(
        vi="Tệp PDF có ít nhất một trang",
        en="The PDF has at least one page",
    ),
    why=Text(
        vi="Tệp không có trang nào thì không có giấy tờ nào để xem.",
        en="A file without pages holds no paper to look at.",
    ),
    fix=Text(
        vi="Xuất lại PDF từ bản gốc và mở thử trước khi đính kèm.",
        en="Make the PDF from the original again, and open it once before attaching.",
    ),
    messages={
        "no-pages": Text(
            vi="Tệp PDF “{filename}” không có trang nào. Hãy xuất lại PDF từ bản gốc.",
            en="The PDF “{filename}” has no pages. Make the PDF from the original again.",
        ),
    },
)
def pdf_without_pages(file: Attachment) -> Iterator[Finding]:
    if file.pdf is not None and file.pdf.pages == 0:
        yield found("no-pages", file.place, filename=file.shown_name)
