"""A mother is not a small child herself."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F332",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("birth-declaration",),
    law=("luat-60-2014/d14.k1",),
    since="2016-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=("/child/born", "/mother/born"),
    requires=("F331",),
    title=Text(vi="Tuổi của mẹ khi sinh con hợp lý", en="The mother's age at the birth is plausible"),
    why=Text(
        vi="Nếu theo ngày đã khai, khi sinh con người mẹ còn là trẻ nhỏ thì thường là gõ nhầm năm sinh. Mốc tuổi để "
        "hỏi lại do chúng tôi đặt, không phải quy định.",
        en="When the dates make the mother a small child at the birth, a year was usually mistyped. The age at which "
        "we ask is our own mark, not a rule of law.",
    ),
    fix=Text(
        vi="So năm sinh của mẹ và của con với giấy tờ. Nếu đúng thì giữ nguyên.",
        en="Compare both years of birth with the papers. If they are right, leave them.",
    ),
    messages={
        "very-young": Text(
            vi="{label}: {born}; khi sinh con ({child}) người mẹ mới {age} tuổi. Xem lại năm sinh của hai mẹ con.",
            en="{label}: {born}; at the child's birth ({child}) the mother was {age}. Look at both years of birth.",
        ),
    },
)
def mother_very_young(dossier: Dossier) -> Iterator[Finding]:
    child, year = dossier.answers.date("/child/born"), dossier.answers.year("/mother/born")
    born = dossier.answers.date("/mother/born")
    if child is None or year is None:
        return
    # With the year alone the age is at most this; she is not made younger than what is known.
    before_birthday = born is not None and (child.month, child.day) < (born.month, born.day)
    age = child.year - year - before_birthday
    if age < dossier.limit("young-mother-age").value:
        label = dossier.answers.title("/mother/born")
        yield found("very-young", at("/mother/born"), label=label, born=born or str(year), child=child, age=age)
