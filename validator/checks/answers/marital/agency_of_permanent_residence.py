"""The commune addressed is the one of the person's residence."""

from collections.abc import Iterator

from validator.checks.answers._units import elsewhere
from validator.model.dossier import Dossier
from validator.model.rule import Finding, Severity, rule
from validator.model.text import Text

_AGENCY, _HOME = "/agency", "/person/residence"


@rule(
    id="F408",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("marital-status-declaration",),
    law=("nd-123-2015/d21.k1", "tthc-1.004873/m-agency"),
    since="2016-01-01",
    checked_on="2026-11-23",
    reads=(f"{_AGENCY}/province", f"{_AGENCY}/commune", f"{_HOME}/province", f"{_HOME}/commune"),
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
    yield from elsewhere(dossier.answers, _AGENCY, _HOME)
