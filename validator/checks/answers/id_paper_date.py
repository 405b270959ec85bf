"""An identity paper was issued when it could have been."""

from collections.abc import Iterator
from datetime import date

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

#: Cards that were issued from a certain age on; a passport or a card under the Law on Identification may come earlier.
_OF_AGE = ("cmnd", "cccd")
_LAST_CMND_YEAR = 2021
_FIRST_CAN_CUOC = date(2024, 7, 1)  # the Law on Identification in force


@rule(
    id="F205",
    on=Dossier,
    severity=Severity.WARNING,
    law=("luat-26-2023/d19", "luat-26-2023/d46"),
    since="2024-07-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    title=Text(
        vi="Ngày cấp giấy tờ tùy thân hợp với tuổi và loại giấy",
        en="The identity paper's date of issue fits the age and the kind of paper",
    ),
    why=Text(
        vi="Chứng minh nhân dân và căn cước công dân cấp cho người từ đủ 14 tuổi; chứng minh nhân dân không còn được "
        "cấp sau năm 2021, thẻ căn cước chỉ có từ 01/07/2024. Ngày không hợp thường là chép nhầm năm.",
        en="Both kinds of citizen's card were issued from the age of 14, and the old identity card (CMND) not after "
        "2021. The identity card (căn cước) has existed only since 1 July 2024. A date that does not fit is usually a "
        "year copied wrongly.",
    ),
    fix=Text(
        vi="So ngày cấp và loại giấy tờ với chính giấy tờ đó.",
        en="Compare the date of issue and the kind of paper with the paper itself.",
    ),
    messages={
        "before-birth": Text(
            vi="{label}: {issued} là trước ngày sinh ({born}). Xem lại cả hai.",
            en="{label}: {issued} is before the birth ({born}). Look at both again.",
        ),
        "too-young": Text(
            vi="{label}: {issued}, khi chưa đủ {age} tuổi (sinh {born}). Xem lại ngày cấp và ngày sinh.",
            en="{label}: {issued} is before the age of {age} (born {born}). Look at both dates again.",
        ),
        "cmnd-after-2021": Text(
            vi="{label}: {issued}, khi chứng minh nhân dân không còn được cấp. Xem lại ngày cấp và loại giấy tờ.",
            en="{label}: on {issued} old identity cards were no longer issued. Look at the date and the kind.",
        ),
        "can-cuoc-too-early": Text(
            vi="{label}: {issued}, khi chưa có thẻ căn cước (cấp từ {first}). Xem lại ngày cấp; thẻ cấp trước đó là "
            "căn cước công dân.",
            en="{label}: on {issued} there was no identity card (căn cước) yet, only from {first}. Look at the date; a "
            "card from before is a citizen's card (căn cước công dân).",
        ),
    },
)
def id_paper_date(dossier: Dossier) -> Iterator[Finding]:
    answers, age = dossier.answers, dossier.limit("identity-card-age").value
    for person in dossier.form.sections_with("born", "id_paper/issued_on"):
        pointer, kind = f"/{person}/id_paper/issued_on", answers.get(f"/{person}/id_paper/kind")
        issued, born, label = answers.date(pointer), answers.text(f"/{person}/born"), answers.title(pointer)
        if issued is None or issued > dossier.submitted_on:  # the future is told by F301
            continue
        shown = answers.date(f"/{person}/born") or born
        if born and _before(issued, born, 0):
            yield found("before-birth", at(pointer), label=label, issued=issued, born=shown)
        elif born and kind in _OF_AGE and _before(issued, born, age):
            yield found("too-young", at(pointer), label=label, issued=issued, born=shown, age=age)
        if kind == "cmnd" and issued.year > _LAST_CMND_YEAR:
            yield found("cmnd-after-2021", at(pointer), label=label, issued=issued)
        if kind == "can-cuoc" and issued < _FIRST_CAN_CUOC:
            yield found("can-cuoc-too-early", at(pointer), label=label, issued=issued, first=_FIRST_CAN_CUOC)


def _before(issued: date, born: str, age: int) -> bool:
    # ISO dates compare as text; of a year alone only the year is compared, so nothing is claimed that is not known.
    birthday = f"{int(born[:4]) + age}{born[4:]}".replace("-02-29", "-02-28") if age else born
    return issued.isoformat()[: len(born)] < birthday
