"""Only a child below the age named on the form joins parents or guardian without head's and owner's consent."""

from collections.abc import Iterator

from validator.checks.answers.residence._movers import movers, of_age
from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_YOUNG = "/case/under_six"


@rule(
    id="F484",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("ct01",),
    law=("tt-116-2026-bca/m-ct01-4", "tt-116-2026-bca/m-ct01-5"),
    since="2026-07-01",
    checked_on="2026-11-24",
    reads=(_YOUNG,),
    applies=lambda dossier: dossier.answers.get(_YOUNG) is True,
    title=Text(
        vi="Chỉ trẻ dưới 6 tuổi mới không cần ý kiến của chủ hộ, chủ sở hữu",
        en="Only a child under 6 needs no consent of head and owner",
    ),
    why=Text(
        vi="Dưới 6 tuổi về với cha, mẹ, người giám hộ thì không cần ý kiến của chủ hộ và chủ sở hữu. Từ đủ 6 tuổi thì "
        "vẫn cần.",
        en="A child under 6 joins parents or guardian without the consent of head and owner. From the age of 6 it is "
        "needed.",
    ),
    fix=Text(
        vi="Xem lại ngày sinh; nếu đúng thì chọn Không ở câu hỏi dưới 6 tuổi và khai ý kiến đồng ý.",
        en="Look at the date of birth; if it is right, answer the question about being under 6 with No and give the "
        "consents.",
    ),
    messages={
        "older": Text(
            vi="{label}: {born}, đã đủ {age} tuổi từ {day}. Cần ý kiến của chủ hộ và chủ sở hữu: chọn Không ở câu hỏi "
            "dưới {age} tuổi.",
            en="{label}: {born}, so the age of {age} was reached on {day}. The consent of head and owner is needed: "
            "select No for being under {age}.",
        ),
    },
)
def older_than_consent_free(dossier: Dossier) -> Iterator[Finding]:
    answers, age = dossier.answers, dossier.limit("consent-free-age").value
    for section in movers(dossier):
        pointer = f"/{section}/born"
        born = answers.date(pointer)
        if born and dossier.submitted_on >= (day := of_age(born, age)):
            yield found("older", at(pointer), label=answers.title(pointer), born=born, day=day, age=age)
