"""The commune addressed is that of the last residence; where that is not known, that of the death."""

from collections.abc import Iterator

from validator.checks.answers._units import has_unit, unit
from validator.model.dossier import Answers, Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, cannot_tell, found, rule
from validator.model.text import Text

_AGENCY, _KNOWN = "/agency", "/case/residence_known"


@rule(
    id="F429",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("death-declaration",),
    law=("luat-60-2014/d32", "tthc-1.000656/m-agency"),
    since="2016-01-01",
    checked_on="2026-11-23",
    reads=("/agency/province", "/agency/commune", _KNOWN),
    applies=lambda dossier: has_unit(dossier.answers, _ground(dossier.answers)),
    title=Text(vi="Gửi đúng xã, phường nơi cư trú cuối cùng", en="Addressed to the commune of the last residence"),
    why=Text(
        vi="Ủy ban nhân dân cấp xã nơi cư trú cuối cùng đăng ký khai tử; không rõ nơi đó thì là nơi mất hoặc nơi tìm "
        "thấy thi thể. Nơi khác có thể nhận và chuyển hồ sơ, nhưng gửi thẳng đúng nơi thì nhanh hơn.",
        en="The commune of the last residence registers the death; when that is not known, the one where the person "
        "died or the body was found. Another one may take the dossier and pass it on, but sent straight to the right "
        "place it is quicker.",
    ),
    fix=Text(
        vi="Chọn xã, phường nơi cư trú cuối cùng; nếu cố ý nộp nơi khác thì giữ nguyên.",
        en="Choose the commune of the last residence; if you mean to submit elsewhere, leave it.",
    ),
    messages={
        "elsewhere": Text(
            vi="{label}: “{commune}”, còn nơi cư trú cuối cùng là {residence}. Xem lại nơi gửi.",
            en="{label}: “{commune}”, but the last residence is {residence}. Look again at where it is sent.",
        ),
        "found-elsewhere": Text(
            vi="{label}: “{commune}” không phải nơi mất đã khai ({residence}). Nếu đó là nơi tìm thấy thi thể thì giữ "
            "nguyên.",
            en="{label}: “{commune}” is not the place of death declared ({residence}). If the body was found there, "
            "leave it.",
        ),
    },
)
def agency_of_last_residence(dossier: Dossier) -> Iterator[Finding]:
    answers, ground = dossier.answers, _ground(dossier.answers)
    if unit(answers, _AGENCY) == unit(answers, ground):
        return
    pointer = f"{_AGENCY}/commune"
    label, commune, residence = answers.title(pointer), answers.text(pointer), answers.text(f"{ground}/commune")
    tell, reason = (found, "elsewhere") if answers.get(_KNOWN) else (cannot_tell, "found-elsewhere")
    yield tell(reason, at(pointer), label=label, commune=commune, residence=residence)


def _ground(answers: Answers) -> str:
    """Where the place stands that decides which commune registers."""
    return "/deceased/last_residence" if answers.get(_KNOWN) else "/death/place"
