"""The commune addressed is one where the bride or the groom resides."""

from collections.abc import Iterator

from validator.checks.answers._units import unit
from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_PROVINCE, _COMMUNE, _WHOSE = "/agency/province", "/agency/commune", "/agency/whose"
_SIDES = {"bride": ("bride",), "groom": ("groom",), "both": ("bride", "groom")}


@rule(
    id="F448",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("marriage-declaration",),
    law=("luat-60-2014/d17.k1", "luat-60-2014/d5.k4", "tthc-1.000894/m-agency"),
    since="2016-01-01",
    checked_on="2026-11-23",
    reads=(_PROVINCE, _COMMUNE, _WHOSE),
    title=Text(vi="Gửi đúng xã, phường nơi một trong hai người cư trú", en="Addressed to where one of the two resides"),
    why=Text(
        vi="Ủy ban nhân dân cấp xã nơi một trong hai bên cư trú đăng ký kết hôn. Xã khác chỉ hỗ trợ chuyển hồ sơ.",
        en="The commune where one of the two resides registers the marriage. Another one only helps to pass the "
        "dossier on.",
    ),
    fix=Text(
        vi="Chọn xã, phường nơi bên nữ hoặc bên nam thường trú, tạm trú hay đang ở.",
        en="Choose a commune where the bride or the groom has a permanent, temporary or present residence.",
    ),
    messages={
        "neither": Text(
            vi="{label}: “{commune}” không phải nơi cư trú của ai trong hai người. Xem lại nơi gửi.",
            en="{label}: neither of the two resides in “{commune}”. Look again at where it is sent.",
        ),
        "elsewhere": Text(
            vi="{label}: “{commune}”, còn người bạn chọn cư trú ở “{residence}”. Xem lại nơi gửi.",
            en="{label}: “{commune}”, but the person you chose resides in “{residence}”. Look again at where it is "
            "sent.",
        ),
    },
)
def agency_of_one_side(dossier: Dossier) -> Iterator[Finding]:
    answers = dossier.answers
    commune, label = answers.text(_COMMUNE), answers.title(_COMMUNE)
    if answers.get(_WHOSE) == "neither":
        yield found("neither", at(_COMMUNE), label=label, commune=commune)
        return
    # A residence is declared only without a personal number, so often there is nothing to compare.
    agency = unit(answers, "/agency")
    homes = {one: unit(answers, f"/{one}/residence") for one in _SIDES[answers.text(_WHOSE)]}
    if all(home[0] and home != agency for home in homes.values()):
        residence = tuple(answers.text(f"/{one}/residence/commune") for one in homes)
        yield found("elsewhere", at(_COMMUNE), label=label, commune=commune, residence=residence)
