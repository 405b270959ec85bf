"""An electronic dossier gives phone and e-mail of the owner who files it."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_FILER = "/case/filer"
_CONTACTS = ("/owner/phone", "/owner/email")


@rule(
    id="F534",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("household-business-application",),
    law=("nd-168-2025/d112",),
    since="2025-07-01",
    checked_on="2026-11-23",
    reads=(_FILER,),
    applies=lambda dossier: dossier.answers.get(_FILER) == "owner",
    title=Text(vi="Có số điện thoại và thư điện tử của người nộp", en="Phone and e-mail of whoever files are given"),
    why=Text(
        vi="Hồ sơ điện tử phải có cả số điện thoại và thư điện tử của người nộp, dù mẫu giấy chỉ ghi “nếu có”.",
        en="An electronic dossier must give phone and e-mail of whoever files, though the paper form says “if any”.",
    ),
    fix=Text(
        vi="Ghi số điện thoại và thư điện tử mà chủ hộ tự mở được.",
        en="Give a phone and an e-mail that the owner can open.",
    ),
    messages={
        "empty": Text(
            vi="{section} – {ask}. Chủ hộ tự nộp hồ sơ điện tử thì cần mục này.",
            en="{section} – {ask}. An owner who files electronically needs it.",
        ),
    },
)
def filer_can_be_reached(dossier: Dossier) -> Iterator[Finding]:
    for pointer in _CONTACTS:
        answer = dossier.answers.by_pointer[pointer]
        if answer.typed is None or not str(answer.typed).strip():
            yield found("empty", at(pointer), section=answer.section, ask=answer.field.ask)
