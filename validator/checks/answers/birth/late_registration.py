"""The duty to register within the term has passed: good to know, not a bar."""

from collections.abc import Iterator
from datetime import timedelta

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F334",
    on=Dossier,
    severity=Severity.NOTE,
    forms=("birth-declaration",),
    law=("luat-60-2014/d15.k1",),
    since="2016-01-01",
    checked_on="2026-11-23",
    reads=("/child/born",),
    requires=("F301",),
    title=Text(vi="Đăng ký khai sinh trong thời hạn", en="The birth is registered within the term"),
    why=Text(
        vi="Cha hoặc mẹ có trách nhiệm đăng ký khai sinh cho con trong thời hạn tính từ ngày sinh; cha mẹ không thể "
        "thì ông bà, người thân thích khác hoặc người đang nuôi dưỡng đăng ký.",
        en="Father or mother has the duty to register the birth within the term that runs from it; where they cannot, "
        "grandparents, other relatives or those who care for the child do it.",
    ),
    fix=Text(
        vi="Vẫn nộp hồ sơ, càng sớm càng tốt, và chọn loại đăng ký “quá hạn”.",
        en="Submit the dossier all the same, the sooner the better, and choose the kind “late”.",
    ),
    messages={
        "passed": Text(
            vi="Hạn {days} ngày đã hết vào {due}; đến ngày nộp đã quá {late} ngày. Quá hạn vẫn đăng ký được; nộp càng "
            "sớm càng tốt.",
            en="The term of {days} days ended on {due} (days past it at submission: {late}). The birth can still be "
            "registered; submit as soon as you can.",
        ),
    },
)
def late_registration(dossier: Dossier) -> Iterator[Finding]:
    born = dossier.answers.date("/child/born")
    days = dossier.limit("birth-registration-days").value
    if born and dossier.submitted_on > (due := born + timedelta(days=days)):
        late = (dossier.submitted_on - due).days
        yield found("passed", at("/child/born"), days=days, due=due, late=late)
