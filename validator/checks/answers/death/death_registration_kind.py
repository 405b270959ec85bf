"""On time, late or long ago: the kind of registration agrees with the date of death."""

from collections.abc import Iterator
from datetime import timedelta

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_DIED, _KIND = "/death/died_on", "/registration/kind"


@rule(
    id="F423",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("death-declaration",),
    law=("luat-60-2014/d33.k1",),
    since="2016-01-01",
    checked_on="2026-11-23",
    reads=(_DIED, _KIND),
    applies=lambda dossier: dossier.answers.date(_DIED) is not None,
    requires=("F420",),
    title=Text(vi="Loại đăng ký khớp ngày chết", en="The kind of registration fits the date of death"),
    why=Text(
        vi="Khai tử trong hạn tính từ ngày chết là đúng hạn, sau đó là quá hạn. “Đã mất từ lâu” dùng khi không có Giấy "
        "báo tử và giấy tờ thay.",
        en="Registration within the term that runs from the death is on time, afterwards it is late. “Long ago” is for "
        "deaths with neither a death notice nor a paper in its place.",
    ),
    fix=Text(
        vi="Chọn lại loại đăng ký, hoặc xem lại ngày chết nếu gõ nhầm.",
        en="Choose the other kind, or look again at the date of death if it was mistyped.",
    ),
    messages={
        "late": Text(
            vi="{label}: đến ngày nộp ({submitted}) đã {passed} ngày kể từ ngày chết, nhiều hơn {days} ngày. Chọn “quá "
            "hạn”.",
            en="{label}: on the day of submission ({submitted}) {passed} days have passed since the death, more than "
            "{days}. Choose “late”.",
        ),
        "on-time": Text(
            vi="{label}: hạn đến hết ngày {due}, ngày nộp là {submitted}. Chọn “đúng hạn”.",
            en="{label}: the term runs until {due} and the day of submission is {submitted}. Choose “on time”.",
        ),
    },
)
def death_registration_kind(dossier: Dossier) -> Iterator[Finding]:
    died, today = dossier.answers.date(_DIED), dossier.submitted_on
    if died is None:
        return
    days, kind = dossier.limit("death-registration-days").value, dossier.answers.get(_KIND)
    passed, label = (today - died).days, dossier.answers.title(_KIND)
    if passed > days and kind == "on-time":
        yield found("late", at(_KIND), label=label, submitted=today, passed=passed, days=days)
    elif passed <= days and kind != "on-time":
        yield found("on-time", at(_KIND), label=label, due=died + timedelta(days=days), submitted=today)
