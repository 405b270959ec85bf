"""Some upload boxes take PDF only, so a PDF is the safe choice."""

from collections.abc import Iterator

from validator.model.dossier import Attachment
from validator.model.law import Confidence
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_PDF = "pdf"


@rule(
    id="A112",
    on=Attachment,
    severity=Severity.NOTE,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    requires=("A110",),
    confidence=Confidence.DERIVED,
    title=Text(
        vi="Giấy tờ ở dạng PDF",
        en="The paper is a PDF",
    ),
    why=Text(
        vi="Người dùng từng gặp ô tải lên chỉ nhận PDF. PDF còn gộp được nhiều trang vào một tệp, đúng thứ tự.",
        en="People have met upload boxes that take PDF only. A PDF also keeps several pages in one file, in order.",
    ),
    fix=Text(
        vi="Trên Cổng, dùng chức năng tạo tệp đính kèm từ nhiều hình ảnh; hoặc trên điện thoại mở ảnh, chọn In rồi Lưu "
        "thành PDF.",
        en="On the portal, use the function that makes an attachment from several pictures; or on the phone open the "
        "picture, choose Print and Save as PDF.",
    ),
    messages={
        "photo": Text(
            vi="Tệp “{filename}” là {kind}. Ảnh nộp được, nhưng có ô tải lên chỉ nhận PDF; nên chuẩn bị sẵn bản PDF.",
            en="The file “{filename}” is a {kind}. A picture can be handed in, but some upload boxes take "
            "PDF only; have a PDF ready.",
        ),
    },
)
def photo_not_pdf(file: Attachment) -> Iterator[Finding]:
    # Where a picture is what is asked for, as of a passport, there is nothing to say.
    if file.kind is not None and file.profile.prefers == _PDF and file.kind.id != _PDF:
        yield found("photo", file.place, filename=file.shown_name, kind=file.kind.name)
