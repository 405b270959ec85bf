"""Where a parent is not known, nothing is filled in for that parent."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F344",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("birth-declaration",),
    law=("nd-123-2015/d15", "nd-123-2015/d14.k3"),
    since="2016-01-01",
    checked_on="2026-11-23",
    reads=("/case/abandoned",),
    title=Text(
        vi="Chưa xác định được cha, mẹ thì phần của người đó để trống",
        en="Nothing is filled in about a parent who is not known",
    ),
    why=Text(
        vi="Chưa xác định được cha thì phần ghi về cha trong Giấy khai sinh để trống; trẻ bị bỏ rơi thì để trống cả "
        "phần cha và mẹ. Khai vừa “không biết” vừa điền tên là mâu thuẫn.",
        en="Where the father is not known, his part of the birth certificate stays empty; for an abandoned child both "
        "parents' parts do. To say “not known” and fill in a name is a contradiction.",
    ),
    fix=Text(
        vi="Nếu biết cha, mẹ và được công nhận, sửa câu hỏi ở phần đầu. Nếu muốn nhận cha, mẹ, con cùng lúc, xem thủ "
        "tục 1.000689. Nếu không, xóa phần đã điền.",
        en="If the parent is known and recognised, change the answer at the start. To have a parent recognised at the "
        "same time, see procedure 1.000689. Otherwise clear what was filled in.",
    ),
    messages={
        "father-unknown": Text(
            vi="Bạn khai chưa xác định được cha nhưng vẫn điền “{label}”. Chọn lại hoặc để trống phần người cha.",
            en="You said that the father is not known but filled in “{label}”. Change one or the other.",
        ),
        "abandoned": Text(
            vi="Bạn khai trẻ bị bỏ rơi hoặc chưa xác định được cả cha và mẹ nhưng vẫn điền “{label}”. Chọn lại hoặc để "
            "trống phần cha, mẹ.",
            en="You said that the child was abandoned or that neither parent is known, but filled in “{label}”. Change "
            "one or the other.",
        ),
    },
)
def parent_unknown_but_filled(dossier: Dossier) -> Iterator[Finding]:
    parents: tuple[str, ...] = ("mother", "father")
    if dossier.answers.get("/case/abandoned") is True:
        reason = "abandoned"
    elif dossier.answers.get("/case/father_known") is False:
        reason, parents = "father-unknown", ("father",)
    else:
        return
    for parent in parents:
        for pointer in _filled(dossier, parent)[:1]:  # one finding per parent says it
            yield found(reason, at(pointer), label=dossier.answers.title(pointer))


def _filled(dossier: Dossier, parent: str) -> tuple[str, ...]:
    """The pointers of the answers given about a parent."""
    answers = dossier.answers.by_pointer.values()
    given = [item for item in answers if item.value is not None or item.faults]
    return tuple(item.pointer for item in given if item.pointer.startswith(f"/{parent}/"))
