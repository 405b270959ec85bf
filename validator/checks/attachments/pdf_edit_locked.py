"""A PDF that opens but must not be changed."""

from collections.abc import Iterator

from validator.model.dossier import Attachment, PdfAccess
from validator.model.law import Confidence
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="A211",
    on=Attachment,
    severity=Severity.WARNING,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    requires=("A210",),
    applies=lambda file: file.pdf is not None,
    confidence=Confidence.DERIVED,
    title=Text(
        vi="Tệp PDF không bị khóa chỉnh sửa",
        en="The PDF is not locked against changes",
    ),
    why=Text(
        vi="Cán bộ có thể cần ghép trang hoặc ký số vào bản sao; tệp khóa chỉnh sửa làm việc đó vướng lại.",
        en="The officer may need to merge pages or add a digital signature to a copy; a locked file gets in the way.",
    ),
    fix=Text(
        vi="Nếu tệp do bạn tạo, hãy lưu lại không khóa. Nếu cơ quan khác cấp tệp đã khóa và đã ký số, hãy giữ nguyên.",
        en="If you made the file, save it without the lock. If an office issued it locked and digitally signed, leave "
        "it as it is.",
    ),
    messages={
        "edit-locked": Text(
            vi="Tệp “{filename}” mở được nhưng bị khóa chỉnh sửa. Có cổng chấp nhận, có cổng không.",
            en="The file “{filename}” opens but editing is locked. Some portals accept that, some do not.",
        ),
    },
)
def pdf_edit_locked(file: Attachment) -> Iterator[Finding]:
    if file.pdf is not None and file.pdf.access is PdfAccess.EDIT_LOCKED:
        yield found("edit-locked", file.place, filename=file.shown_name)
