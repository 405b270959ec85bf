"""A requester who is the father or the mother is the same person as in that parent's part."""

from collections.abc import Iterator

from validator.fields.names import same_name
from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_PARENTS = ("mother", "father")
_FIELDS = {"name": "name", "born": "born", "number": "personal_number"}  # reason → field of both parts


@rule(
    id="F350",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("birth-declaration",),
    law=("tt-04-2020-btp", "tt-04-2024-btp/pl"),
    since="2020-07-16",
    checked_on="2026-11-23",
    reads=("/requester/relation",),
    applies=lambda dossier: dossier.answers.get("/requester/relation") in _PARENTS,
    title=Text(
        vi="Người yêu cầu là cha hoặc mẹ thì khai giống phần của cha, mẹ",
        en="A requester who is a parent is described as in that parent's part",
    ),
    why=Text(
        vi="Quan hệ đã chọn nói rằng người yêu cầu chính là cha hoặc mẹ, nên họ tên, ngày sinh và số định danh phải "
        "giống nhau ở hai phần.",
        en="The relation chosen says that the requester is the father or the mother, so name, date of birth and "
        "personal number must be the same in both parts.",
    ),
    fix=Text(
        vi="So hai phần với giấy tờ và sửa phần sai, hoặc chọn lại quan hệ với người được khai sinh.",
        en="Compare both parts with the papers and mend the wrong one, or choose another relation to the child.",
    ),
    messages={
        "name": Text(
            vi="Người yêu cầu: “{requester}”; {label}: “{parent}”. Tên nào đúng với giấy tờ?",
            en="Requester: “{requester}”; {label}: “{parent}”. Which one is as on the paper?",
        ),
        "born": Text(
            vi="Ngày sinh của người yêu cầu: {requester}; {label}: {parent}. Ngày nào đúng với giấy tờ?",
            en="The requester's date of birth: {requester}; {label}: {parent}. Which one is as on the paper?",
        ),
        "number": Text(
            vi="Số định danh của người yêu cầu: {requester}; {label}: {parent}. Số nào đúng với giấy tờ?",
            en="The requester's personal number: {requester}; {label}: {parent}. Which one is as on the paper?",
        ),
    },
)
def requester_is_parent(dossier: Dossier) -> Iterator[Finding]:
    answers, relation = dossier.answers, dossier.answers.get("/requester/relation")
    for reason, field in _FIELDS.items():
        own, pointer = f"/requester/{field}", f"/{relation}/{field}"
        requester, parent = answers.text(own), answers.text(pointer)
        if not requester or not parent:
            continue
        label, place = answers.title(pointer), at(pointer)
        if reason == "born":
            # Of a parent perhaps only the year is given; what is not known cannot differ.
            if requester[: len(parent)] != parent:
                days = answers.date(own) or requester, answers.date(pointer) or parent
                yield found(reason, place, label=label, requester=days[0], parent=days[1])
        elif not same_name(requester, parent):
            yield found(reason, place, label=label, requester=requester, parent=parent)
