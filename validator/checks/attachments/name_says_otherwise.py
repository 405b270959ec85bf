"""The ending of the name promises one kind of file, the content is another."""

from collections.abc import Iterator

from validator.model.dossier import Attachment
from validator.model.filename import extension
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="A111",
    on=Attachment,
    severity=Severity.WARNING,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    requires=(
        "A110",
        "A140",
    ),
    title=Text(
        vi="Đuôi tên tệp khớp với nội dung",
        en="The ending of the file's name fits its content",
    ),
    why=Text(
        vi="Cổng và máy tính dựa vào đuôi tên tệp để mở tệp; đuôi sai thì tệp không mở được hoặc bị từ chối khi tải "
        "lên.",
        en="The portal and computers go by the ending of the name to open a file; with a wrong one it does not open or "
        "is refused at upload.",
    ),
    fix=Text(
        vi="Lưu lại giấy tờ đúng loại như tên, hoặc đổi đuôi tên cho đúng với nội dung.",
        en="Save the paper again as what the name says, or change the ending to what the content is.",
    ),
    messages={
        "differs": Text(
            vi="Tệp “{filename}” có đuôi .{extension} nhưng nội dung là {kind}. "
            "Hãy lưu lại thành PDF, hoặc đổi đuôi thành .{right}.",
            en="The file “{filename}” is named .{extension} but it is a {kind}. "
            "Save it again as PDF, or change the ending to .{right}.",
        ),
        "rename": Text(
            vi="Tệp “{filename}” có đuôi .{extension} nhưng nội dung là {kind}. Hãy đổi đuôi thành .{right}.",
            en="The file “{filename}” is named .{extension} but it is a {kind}. Change the ending to .{right}.",
        ),
        "no-extension": Text(
            vi="Tên tệp “{filename}” không có đuôi. Nội dung là {kind}; hãy thêm .{right} vào cuối tên.",
            en="The name of the file “{filename}” has no ending. It is a {kind}; add .{right} to the end of the name.",
        ),
    },
)
def name_says_otherwise(file: Attachment) -> Iterator[Finding]:
    if file.kind is None or file.kind == file.named_kind:
        return
    shown, kind, right, named = file.shown_name, file.kind.name, file.kind.extensions[0], extension(file.name)
    if not named:
        yield found("no-extension", file.place, filename=shown, kind=kind, right=right)
    else:
        reason = "rename" if file.kind.id == file.profile.prefers else "differs"
        yield found(reason, file.place, filename=shown, extension=named, kind=kind, right=right)
