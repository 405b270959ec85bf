"""Exactly one line of business is the main one."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


def _mains(dossier: Dossier) -> tuple[str, ...]:
    return tuple(f"/{row}/main" for row in dossier.form.rows("lines"))


@rule(
    id="F533",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("household-business-application",),
    law=("nd-168-2025/d89.k2", "tt-68-2025-btc/m-form"),
    since="2025-07-01",
    checked_on="2026-11-23",
    applies=lambda dossier: any(dossier.answers.has(pointer) for pointer in _mains(dossier)),
    title=Text(vi="Có đúng một ngành, nghề kinh doanh chính", en="Exactly one line of business is the main one"),
    why=Text(
        vi="Giấy đề nghị đánh dấu một ngành làm ngành, nghề kinh doanh chính, không hơn không kém.",
        en="The application marks one line as the main one, no more and no fewer.",
    ),
    fix=Text(
        vi="Chọn Có ở một ngành, chọn Không ở các ngành còn lại.", en="Select Yes for one line and No for the others."
    ),
    messages={
        "none": Text(
            vi="{label}: chưa ngành nào được chọn là ngành chính. Chọn Có ở một ngành.",
            en="{label}: no line is the main one. Select Yes for one of them.",
        ),
        "several": Text(
            vi="{label}: có {count} ngành được chọn là ngành chính. Chỉ giữ một.",
            en="{label}: {count} lines are marked as the main one. Keep one only.",
        ),
    },
)
def one_main_line(dossier: Dossier) -> Iterator[Finding]:
    answers, pointers = dossier.answers, _mains(dossier)
    main = [pointer for pointer in pointers if answers.get(pointer) is True]
    if len(main) > 1:
        yield found("several", at(main[1]), label=answers.title(main[1]), count=len(main))
    elif not main and answers.has(*pointers):  # with a row unanswered it may still be that one
        yield found("none", at(pointers[0]), label=answers.title(pointers[0]))
