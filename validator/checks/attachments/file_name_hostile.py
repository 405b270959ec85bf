"""Names that deceive the eye, or that some computers cannot store."""

import re
from collections.abc import Iterator

from validator.model.dossier import Attachment
from validator.model.filename import extension, is_hidden
from validator.model.law import Confidence
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_MOST_BYTES = 255  # what Linux servers store, in UTF-8; Windows takes 255 UTF-16 units
_FORBIDDEN = frozenset('<>:"/\\|?*')  # on Windows
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE)  # also with an ending: nul.pdf


@rule(
    id="A140",
    on=Attachment,
    severity=Severity.WARNING,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    title=Text(
        vi="Tên tệp rõ ràng, máy nào cũng lưu được",
        en="The file's name is plain, and any computer can store it",
    ),
    why=Text(
        vi="Ký tự ẩn và đuôi kép là cách ngụy trang tệp độc hại; tên có ký tự lạ cũng làm hỏng việc tải lên, tải "
        "xuống.",
        en="Hidden characters and double endings disguise harmful files; odd names also break uploads and downloads.",
    ),
    fix=Text(
        vi="Đổi tên tệp theo tên giấy tờ, chỉ dùng chữ, số, dấu cách và gạch nối, ví dụ: Giấy chứng sinh.pdf.",
        en="Name the file after the paper, with letters, digits, spaces and hyphens only, for example: Birth "
        "notice.pdf.",
    ),
    messages={
        "hidden": Text(
            vi="Tên tệp “{filename}” có ký tự ẩn, nên trông khác với tên thật. Hãy đổi tên tệp.",
            en="The name of the file “{filename}” has hidden characters, so it looks different from what it is. Rename "
            "it.",
        ),
        "program": Text(
            vi="Tên tệp “{filename}” có đuôi .{extension} của chương trình máy tính. Hãy lưu lại giấy tờ với đuôi "
            "đúng.",
            en="The name of the file “{filename}” ends in .{extension} like a computer program. "
            "Save the paper with its right ending.",
        ),
        "forbidden": Text(
            vi="Tên tệp “{filename}” có ký tự {characters} mà nhiều máy không lưu được. Hãy bỏ các ký tự đó.",
            en="The name of the file “{filename}” has {characters}, which many computers cannot store. "
            "Leave these characters out.",
        ),
        "reserved": Text(
            vi="Máy Windows dành riêng tên “{filename}” và không mở tệp mang tên đó. Hãy đổi tên tệp.",
            en="Windows keeps the name “{filename}” for itself and does not open a file of that name. Rename it.",
        ),
        "edges": Text(
            vi="Tên tệp “{filename}” bắt đầu hoặc kết thúc bằng dấu cách hay dấu chấm. Hãy bỏ dấu thừa đó.",
            en="The name of the file “{filename}” begins or ends with a space or a dot. Leave it out.",
        ),
        "too-long": Text(
            vi="Tên tệp “{filename}” quá dài nên nhiều máy không lưu được. Hãy đặt tên ngắn hơn.",
            en="The name of the file “{filename}” is too long for many computers to store. Give it a shorter one.",
        ),
    },
)
def file_name_hostile(file: Attachment) -> Iterator[Finding]:
    # One message, the most dangerous first: renaming mends them all.
    name, shown = file.name, file.shown_name
    forbidden = tuple(sorted(_FORBIDDEN.intersection(name)))
    if any(map(is_hidden, name)):
        yield found("hidden", file.place, filename=shown)
    elif file.named_kind is not None and file.named_kind.id == "program":
        yield found("program", file.place, filename=shown, extension=extension(name))
    elif forbidden:
        yield found("forbidden", file.place, filename=shown, characters=forbidden)
    elif _DEVICE.fullmatch(name.partition(".")[0].strip()):
        yield found("reserved", file.place, filename=shown)
    elif name.strip(" .") != name:
        yield found("edges", file.place, filename=shown)
    elif len(name.encode()) > _MOST_BYTES:
        yield found("too-long", file.place, filename=shown)
