"""The requester and the person who died are two persons."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_REQUESTER, _DECEASED = "/requester/personal_number", "/deceased/personal_number"


@rule(
    id="F430",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("death-declaration",),
    law=("luat-26-2023/d12",),
    since="2024-07-01",
    checked_on="2026-11-23",
    reads=(_REQUESTER, _DECEASED),
    title=Text(
        vi="Người yêu cầu và người đã mất có số định danh riêng",
        en="The requester and the person who died have numbers of their own",
    ),
    why=Text(
        vi="Mỗi người có một số định danh cá nhân. Hai phần ghi cùng một số là do chép nhầm; nếu nộp như vậy, việc "
        "khai tử có thể ghi nhầm người.",
        en="Every person has a personal identification number of their own. The same one in both parts is a slip; "
        "sent like that, the death may be entered for the wrong person.",
    ),
    fix=Text(vi="So từng số với thẻ của đúng người đó.", en="Compare each number with that person's own card."),
    messages={
        "shared": Text(
            vi="Phần “{one}” và phần “{other}” ghi cùng một số định danh. Ghi lại số của đúng người.",
            en="The parts “{one}” and “{other}” give the same personal number. Write that of the right person.",
        ),
    },
)
def requester_is_not_deceased(dossier: Dossier) -> Iterator[Finding]:
    answers = dossier.answers
    if answers.text(_REQUESTER) == answers.text(_DECEASED):
        one, other = (answers.by_pointer[pointer].section for pointer in (_REQUESTER, _DECEASED))
        yield found("shared", at(_DECEASED), one=one, other=other)
