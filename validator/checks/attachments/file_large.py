"""A file larger than is comfortable to upload."""

from collections.abc import Iterator

from validator.model.dossier import Attachment
from validator.model.law import Confidence
from validator.model.rule import Finding, Severity, Size, found, rule
from validator.model.text import Text


@rule(
    id="A131",
    on=Attachment,
    severity=Severity.WARNING,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    requires=("A130",),
    confidence=Confidence.DERIVED,
    title=Text(
        vi="Tệp nhỏ gọn, dễ tải lên",
        en="The file is small enough to upload with ease",
    ),
    why=Text(
        vi="Có nơi đặt giới hạn thấp hơn; tệp nặng cũng dễ lỗi khi mạng yếu.",
        en="Some places set a lower limit; a heavy file also fails easily on a slow network.",
    ),
    fix=Text(
        vi="Quét lại ở 150–200 dpi hoặc chụp lại ở cỡ vừa, sao cho chữ vẫn rõ.",
        en="Scan again at 150–200 dpi or take the photo at a medium size, with the writing still clear.",
    ),
    messages={
        "large": Text(
            vi="Tệp “{filename}” là {size}, lớn hơn mức nên dùng {max}. Tệp vẫn có thể tải lên được.",
            en="The file “{filename}” is {size}, more than the advised {max}. It may still upload.",
        ),
    },
)
def file_large(file: Attachment) -> Iterator[Finding]:
    most = file.limit(file.profile.advised_size).value
    if file.size > most:
        yield found("large", file.place, filename=file.shown_name, max=Size(most), size=Size(file.size))
