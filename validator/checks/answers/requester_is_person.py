"""Whoever asks for themselves is the same person in both parts."""

from collections.abc import Iterator

from validator.fields.names import same_name
from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_RELATION = "/requester/relation"
_FIELDS = {"name": "name", "born": "born", "number": "personal_number"}  # reason → field of both parts


@rule(
    id="F400",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("marital-status-declaration", "civil-status-copy-request"),
    law=("tthc-1.004873/m-form", "tthc-2.000635/m-form"),
    since="2026-01-01",
    checked_on="2026-11-23",
    reads=(_RELATION,),
    applies=lambda dossier: dossier.answers.get(_RELATION) == "self",
    title=Text(
        vi="Xin cho bản thân thì hai phần khai giống nhau",
        en="For oneself, both parts describe the same person",
    ),
    why=Text(
        vi="Quan hệ đã chọn là bản thân, nên họ tên, ngày sinh và số định danh ở hai phần phải giống nhau.",
        en="The relation chosen is oneself, so name, date of birth and personal number are the same in both parts.",
    ),
    fix=Text(
        vi="So hai phần với giấy tờ và sửa phần sai. Xin cho người khác thì chọn lại quan hệ.",
        en="Compare both parts with the papers and mend the wrong one. For someone else, choose the other relation.",
    ),
    messages={
        "name": Text(
            vi="Người yêu cầu: “{requester}”; {label}: “{person}”. Tên nào đúng với giấy tờ?",
            en="Requester: “{requester}”; {label}: “{person}”. Which one is as on the paper?",
        ),
        "born": Text(
            vi="Ngày sinh của người yêu cầu: {requester}; {label}: {person}. Ngày nào đúng với giấy tờ?",
            en="The requester's date of birth: {requester}; {label}: {person}. Which one is as on the paper?",
        ),
        "number": Text(
            vi="Số định danh của người yêu cầu: {requester}; {label}: {person}. Số nào đúng với giấy tờ?",
            en="The requester's personal number: {requester}; {label}: {person}. Which one is as on the paper?",
        ),
    },
)
def requester_is_person(dossier: Dossier) -> Iterator[Finding]:
    answers = dossier.answers
    for reason, field in _FIELDS.items():
        own, pointer = f"/requester/{field}", f"/person/{field}"
        requester, person = answers.text(own), answers.text(pointer)
        # Of a year alone only the year is compared.
        if requester and person and not same_name(requester[: len(person)] if field == "born" else requester, person):
            days = answers.date(own) or requester, answers.date(pointer) or person
            yield found(reason, at(pointer), label=answers.title(pointer), requester=days[0], person=days[1])
