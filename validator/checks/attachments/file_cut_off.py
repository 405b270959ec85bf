"""The end of the file is missing."""

from collections.abc import Iterator

from validator.model.dossier import Attachment
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text


@rule(
    id="A120",
    on=Attachment,
    severity=Severity.ERROR,
    remedy=Remedy.PAPER,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    requires=("A110",),
    applies=lambda file: file.cut_off is not None,
    title=Text(
        vi="Tệp còn nguyên đến cuối",
        en="The file is whole to its end",
    ),
    why=Text(
        vi="Tệp tải dở hoặc chép dở thì mở ra thiếu trang, thiếu nửa ảnh, hoặc không mở được.",
        en="A file that stopped half-way opens with pages or half of the picture missing, or not at all.",
    ),
    fix=Text(
        vi="Tải xuống, chép hoặc chụp lại giấy tờ, rồi đính kèm tệp mới.",
        en="Download, copy or photograph the paper again, and attach the new file.",
    ),
    messages={
        "cut-off": Text(
            vi="Tệp “{filename}” bị cắt cụt: thiếu phần cuối. Hãy tải xuống hoặc chụp lại, rồi đính kèm tệp đầy đủ.",
            en="The file “{filename}” is cut off: its end is missing. Download or photograph the paper again, and "
            "attach the whole file.",
        ),
    },
)
def file_cut_off(file: Attachment) -> Iterator[Finding]:
    if file.cut_off:
        yield found("cut-off", file.place, filename=file.shown_name)
