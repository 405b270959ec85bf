"""A commune lies in the province that is chosen with it."""

from collections.abc import Iterator

from validator.checks.answers.commune_of_province import asks_commune, elsewhere
from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F312",
    on=Dossier,
    severity=Severity.WARNING,
    law=("qd-19-2025-ttg",),
    since="2025-07-01",
    checked_on="2026-11-24",
    applies=asks_commune,
    title=Text(
        vi="Xã, phường, đặc khu thuộc đúng tỉnh, thành phố đã chọn",
        en="The commune lies in the province or city that is chosen",
    ),
    why=Text(
        vi="Tỉnh và xã không khớp thì hồ sơ đi nhầm nơi, hoặc Cổng không có mục đó để chọn.",
        en="Where province and commune do not match, the dossier goes astray or the Portal has no such choice.",
    ),
    fix=Text(
        vi="Chọn lại tỉnh, thành phố, hoặc sửa tên xã, phường, đặc khu.",
        en="Choose the province or city again, or correct the name of the commune.",
    ),
    messages={
        "elsewhere": Text(
            vi="{label}: {province} không có “{commune}”; tên này có ở {others}. Xem lại tỉnh hoặc tên.",
            en="{label}: {province} has no “{commune}”; there is one in {others}. Check the province or the name.",
        ),
    },
)
def commune_elsewhere(dossier: Dossier) -> Iterator[Finding]:
    named = {option.value: option.label for option in dossier.lists["provinces"].items}
    for answer in dossier.answers.by_pointer.values():
        province = dossier.province_of(answer)
        if province and dossier.answers.has(answer.pointer):
            typed, label = dossier.answers.text(answer.pointer), dossier.answers.title(answer.pointer)
            others = tuple(named[code] for code in elsewhere(dossier, typed, province))
            if others:
                yield found(
                    "elsewhere", at(answer.pointer), label=label, commune=typed, province=province.name, others=others
                )
