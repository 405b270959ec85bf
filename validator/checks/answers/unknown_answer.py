"""Answers that the form does not ask for are told, so that a slip in a file's key does not go unseen."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.filename import printable
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F106",
    on=Dossier,
    severity=Severity.NOTE,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    title=Text(vi="Mọi câu trả lời đều thuộc về tờ khai", en="Every answer belongs to the form"),
    why=Text(
        vi="Câu trả lời mà tờ khai không hỏi thì không được kiểm tra; có khi tên mục bị gõ sai.",
        en="An answer that the form does not ask for is not checked; perhaps the name of its item was mistyped.",
    ),
    fix=Text(
        vi="Sửa tên mục trong tệp hồ sơ, hoặc bỏ mục thừa.", en="Mend the item's name in the file, or leave it out."
    ),
    messages={
        "unknown": Text(
            vi="Tờ khai không có mục “{pointer}”. Sửa tên mục hoặc bỏ đi.",
            en="The form has no item “{pointer}”. Mend the name or leave it out.",
        ),
    },
)
def unknown_answer(dossier: Dossier) -> Iterator[Finding]:
    for pointer in dossier.answers.unknown:
        yield found("unknown", at(pointer), pointer=printable(pointer))
