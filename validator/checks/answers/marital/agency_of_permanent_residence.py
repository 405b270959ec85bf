"""The commune addressed is the one of the person's residence."""

from collections.abc import Iterator

from validator.fields.communes import bare
from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_AGENCY = ("/agency/province", "/agency/commune")
_HOME = ("/person/residence/province", "/person/residence/commune")


@rule(
    id="F408",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("marital-status-declaration",),
    law=("nd-123-2015/d21.k1", "tthc-1.004873/m-agency"),
    since="2016-01-01",
    checked_on="2026-11-23",
    reads=(*_AGENCY, *_HOME),
    title=Text(
        vi="Gửi đúng xã, phường nơi người cần giấy cư trú", en="Addressed to the commune where the person resides"
    ),
    why=Text(
        vi="Ủy ban nhân dân cấp xã nơi thường trú cấp giấy; không có nơi thường trú thì nơi đăng ký tạm trú. Xã khác "
        "chỉ hỗ trợ chuyển hồ sơ.",
        en="The commune of the permanent residence issues the certificate; without one, that of the registered "
        "temporary residence. Another commune only helps to pass the dossier on.",
    ),
    fix=Text(
        vi="Chọn xã, phường nơi cư trú; nếu cố ý nộp nơi khác thì giữ nguyên.",
        en="Choose the commune of residence; if you mean to submit elsewhere, leave it.",
    ),
    messages={
        "elsewhere": Text(
            vi="{label}: “{commune}”, còn người cần giấy cư trú ở “{residence}”. Xem lại nơi gửi.",
            en="{label}: “{commune}”, but the person resides in “{residence}”. Look again at where it is sent.",
        ),
        "other-province": Text(
            vi="{label}: khác tỉnh, thành phố nơi người cần giấy cư trú. Xem lại nơi gửi.",
            en="{label}: not the province or city where the person resides. Look again at where it is sent.",
        ),
    },
)
def agency_of_permanent_residence(dossier: Dossier) -> Iterator[Finding]:
    answers = dossier.answers
    commune, residence = answers.text(_AGENCY[1]), answers.text(_HOME[1])
    if answers.get(_AGENCY[0]) != answers.get(_HOME[0]):
        yield found("other-province", at(_AGENCY[0]), label=answers.title(_AGENCY[0]))
    elif bare(commune) != bare(residence):
        yield found("elsewhere", at(_AGENCY[1]), label=answers.title(_AGENCY[1]), commune=commune, residence=residence)
