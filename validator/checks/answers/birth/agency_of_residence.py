"""The commune addressed is where the father or the mother resides."""

from collections.abc import Iterator

from validator.checks.answers._units import has_unit, unit
from validator.model.dossier import Answers, Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, cannot_tell, found, rule
from validator.model.text import Text

_PARENTS = ("mother", "father")
_AGENCY = "/agency/commune"


@rule(
    id="F351",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("birth-declaration",),
    law=("luat-60-2014/d13", "tthc-1.001193/m-agency"),
    since="2016-01-01",
    checked_on="2026-11-23",
    reads=("/agency/province", _AGENCY),
    applies=lambda dossier: any(map(dossier.answers.has, _communes(dossier.answers))),
    title=Text(vi="Gửi đúng xã, phường nơi cha hoặc mẹ cư trú", en="Addressed to the commune where a parent resides"),
    why=Text(
        vi="Ủy ban nhân dân cấp xã nơi cha hoặc mẹ cư trú đăng ký khai sinh. Nơi khác có thể nhận và chuyển hồ sơ, "
        "nhưng gửi thẳng đúng nơi thì nhanh hơn.",
        en="The commune where the father or the mother resides registers the birth. Another one may take the dossier "
        "and pass it on, but sent straight to the right place it is quicker.",
    ),
    fix=Text(
        vi="Chọn xã, phường nơi cha hoặc mẹ cư trú; nếu cố ý nộp nơi khác thì giữ nguyên.",
        en="Choose the commune where a parent resides; if you mean to submit elsewhere, leave it.",
    ),
    messages={
        "elsewhere": Text(
            vi="{label}: “{commune}”, còn cha, mẹ cư trú ở {residence}. Xem lại nơi gửi.",
            en="{label}: “{commune}”, but the parents reside in {residence}. Look again at where it is sent.",
        ),
        "other-parent": Text(
            vi="{label}: “{commune}” không phải nơi cư trú đã khai ({residence}); nơi cư trú của người kia không có "
            "trong tờ khai nên không so được.",
            en="{label}: “{commune}” is not the residence declared ({residence}); the other parent's residence is not "
            "in the declaration, so it cannot be compared.",
        ),
    },
)
def agency_of_residence(dossier: Dossier) -> Iterator[Finding]:
    answers = dossier.answers
    living = [
        parent for parent in _PARENTS if answers.by_pointer[f"/{parent}/name"].asked and not _deceased(answers, parent)
    ]
    homes = [f"/{parent}/residence" for parent in living if has_unit(answers, f"/{parent}/residence")]
    if any(unit(answers, home) == unit(answers, "/agency") for home in homes):
        return
    tell, reason = (found, "elsewhere") if len(homes) == len(living) else (cannot_tell, "other-parent")
    residence = tuple(dict.fromkeys(answers.text(f"{home}/commune") for home in homes))
    label, commune = answers.title(_AGENCY), answers.text(_AGENCY)
    yield tell(reason, at(_AGENCY), label=label, commune=commune, residence=residence)


def _communes(answers: Answers) -> tuple[str, ...]:
    return tuple(f"/{parent}/residence/commune" for parent in _PARENTS if not _deceased(answers, parent))


def _deceased(answers: Answers, parent: str) -> bool:
    return answers.get(f"/{parent}/deceased") is True
