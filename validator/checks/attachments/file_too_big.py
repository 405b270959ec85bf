"""A file larger than the portal takes."""

from collections.abc import Iterator

from validator.model.dossier import Attachment
from validator.model.law import Confidence
from validator.model.rule import Finding, Severity, Size, found, rule
from validator.model.text import Text


@rule(
    id="A130",
    on=Attachment,
    severity=Severity.ERROR,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    requires=("A101",),
    confidence=Confidence.DERIVED,
    title=Text(
        vi="Tệp không vượt quá dung lượng lớn nhất",
        en="The file is no larger than the greatest size",
    ),
    why=Text(
        vi="Tệp quá lớn không tải lên được, hoặc đứt giữa chừng khi mạng yếu.",
        en="A file that is too big cannot be uploaded, or breaks off on a slow network.",
    ),
    fix=Text(
        vi="Quét lại ở 150–200 dpi, chụp lại ở cỡ vừa, hoặc tách thành nhiều tệp.",
        en="Scan again at 150–200 dpi, take the photo at a medium size, or split it into several files.",
    ),
    messages={
        "too-big": Text(
            vi="Tệp “{filename}” phải nhỏ hơn {max}. Tệp của bạn là {size}.",
            en="The file “{filename}” must be smaller than {max}. Your file is {size}.",
        ),
    },
)
def file_too_big(file: Attachment) -> Iterator[Finding]:
    most = file.limit(file.profile.greatest_size).value
    if file.size > most:
        yield found("too-big", file.place, filename=file.shown_name, max=Size(most), size=Size(file.size))
