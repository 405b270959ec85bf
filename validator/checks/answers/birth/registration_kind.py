"""On-time or late: the kind of registration agrees with the dates."""

from collections.abc import Iterator
from datetime import timedelta

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F333",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("birth-declaration",),
    law=("luat-60-2014/d15.k1",),
    since="2016-01-01",
    checked_on="2026-11-23",
    reads=("/child/born", "/registration/kind"),
    requires=("F301",),
    title=Text(
        vi="Loại đăng ký (đúng hạn, quá hạn) khớp ngày sinh", en="The kind of registration fits the date of birth"
    ),
    why=Text(
        vi="Đăng ký trong hạn tính từ ngày sinh là đúng hạn, sau đó là quá hạn. Chọn sai loại thì cán bộ phải trả lại "
        "để sửa.",
        en="Registration within the term that runs from the birth is on time, afterwards it is late. With the wrong "
        "kind the officer has to send the declaration back.",
    ),
    fix=Text(
        vi="Chọn lại loại đăng ký, hoặc xem lại ngày sinh nếu gõ nhầm.",
        en="Choose the other kind, or look again at the date of birth if it was mistyped.",
    ),
    messages={
        "late": Text(
            vi="{label}: đến ngày nộp ({submitted}) đã {passed} ngày kể từ ngày sinh, nhiều hơn {days} ngày. Chọn “quá "
            "hạn”.",
            en="{label}: on the day of submission ({submitted}) {passed} days have passed since the birth, more than "
            "{days}. Choose “late”.",
        ),
        "on-time": Text(
            vi="{label}: hạn đến hết ngày {due}, ngày nộp là {submitted}. Chọn “đúng hạn”.",
            en="{label}: the term runs until {due} and the day of submission is {submitted}. Choose “on time”.",
        ),
    },
)
def registration_kind(dossier: Dossier) -> Iterator[Finding]:
    born, today = dossier.answers.date("/child/born"), dossier.submitted_on
    if born is None:
        return
    days, pointer = dossier.limit("birth-registration-days").value, "/registration/kind"
    passed, label = (today - born).days, dossier.answers.title(pointer)
    kind = "late" if passed > days else "on-time"
    if dossier.answers.get(pointer) == kind:
        return
    if kind == "late":
        yield found("late", at(pointer), label=label, submitted=today, passed=passed, days=days)
    else:
        yield found("on-time", at(pointer), label=label, due=born + timedelta(days=days), submitted=today)
