"""An empty file shows nothing."""

from collections.abc import Iterator

from validator.model.dossier import Attachment
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="A101",
    on=Attachment,
    severity=Severity.ERROR,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    title=Text(
        vi="Tệp có nội dung",
        en="The file has content",
    ),
    why=Text(
        vi="Tệp 0 byte thường do tải xuống hoặc sao chép dở dang; cán bộ mở ra không thấy gì.",
        en="A file of 0 bytes usually comes from a download or copy that stopped; the officer sees nothing in it.",
    ),
    fix=Text(
        vi="Tìm lại bản gốc, hoặc tải xuống hay chụp lại, rồi đính kèm lại.",
        en="Find the original, or download or photograph the paper again, and attach it anew.",
    ),
    messages={
        "empty": Text(
            vi="Tệp “{filename}” trống (0 byte). Hãy đính kèm lại từ bản gốc.",
            en="The file “{filename}” is empty (0 bytes). Attach it again from the original.",
        ),
    },
)
def empty_file(file: Attachment) -> Iterator[Finding]:
    if file.size == 0:
        yield found("empty", file.place, filename=file.shown_name)
