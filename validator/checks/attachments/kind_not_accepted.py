"""The portal takes certain kinds of file only; the content decides, not the name."""

from collections.abc import Iterator

from validator.model.dossier import Attachment
from validator.model.filename import extension
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_THE_FILE = Text(vi="Tệp", en="The file")


@rule(
    id="A110",
    on=Attachment,
    severity=Severity.ERROR,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    requires=("A101",),
    title=Text(
        vi="Tệp thuộc loại được nhận",
        en="The file is of a kind that is accepted",
    ),
    why=Text(
        vi="Cổng và máy của cán bộ chỉ mở được một số loại tệp. Đổi tên tệp không làm đổi loại.",
        en="The portal and the officer's computer open certain kinds of file only. Renaming a file does not change its "
        "kind.",
    ),
    fix=Text(
        vi="Lưu giấy tờ thành PDF hoặc chụp ảnh JPG, rồi đính kèm tệp mới.",
        en="Save the paper as PDF or take a JPG photo of it, and attach the new file.",
    ),
    messages={
        "kind": Text(
            vi="{paper} phải là một trong các loại: {accepted}. Tệp “{filename}” của bạn là {kind}. {advice}",
            en="{paper} must be one of these: {accepted}. Your file “{filename}” is a {kind}. {advice}",
        ),
        "disguised": Text(
            vi="Tệp “{filename}” có đuôi .{extension} nhưng nội dung là {kind}. "
            "{paper} phải là một trong các loại: {accepted}. {advice}",
            en="The file “{filename}” is named .{extension} but it is a {kind}. "
            "{paper} must be one of these: {accepted}. {advice}",
        ),
        "unknown": Text(
            vi="{paper} phải là một trong các loại: {accepted}. Nội dung tệp “{filename}” không thuộc loại nào trong "
            "đó; tệp bị hỏng hoặc thuộc loại khác. Hãy lưu lại giấy tờ thành PDF.",
            en="{paper} must be one of these: {accepted}. The content of “{filename}” is none of them; "
            "the file is damaged or of another kind. Save the paper as PDF again.",
        ),
    },
)
def kind_not_accepted(file: Attachment) -> Iterator[Finding]:
    if file.kind is not None and file.kind.id in file.profile.accepts:
        return
    shown, place, paper = file.shown_name, file.place, file.paper_name or _THE_FILE
    accepted = tuple(file.kinds[kind].name for kind in file.profile.accepts)
    if file.kind is None:
        yield found("unknown", place, paper=paper, accepted=accepted, filename=shown)
        return
    kind, advice, named = file.kind.name, file.kind.advice, extension(file.name)
    if file.named_kind is not None and file.named_kind.id in file.profile.accepts:
        yield found(
            "disguised",
            place,
            paper=paper,
            accepted=accepted,
            filename=shown,
            extension=named,
            kind=kind,
            advice=advice,
        )
    else:
        yield found("kind", place, paper=paper, accepted=accepted, filename=shown, kind=kind, advice=advice)
