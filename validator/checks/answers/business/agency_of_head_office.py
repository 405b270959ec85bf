"""The application goes to the commune of the head office."""

from collections.abc import Iterator

from validator.checks.answers._units import elsewhere
from validator.model.dossier import Dossier
from validator.model.rule import Finding, Severity, rule
from validator.model.text import Text

_AGENCY, _OFFICE = "/agency", "/office"


@rule(
    id="F542",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("household-business-application",),
    law=("tthc-1.001612/m-agency",),
    since="2025-07-01",
    checked_on="2026-11-23",
    reads=(f"{_AGENCY}/province", f"{_AGENCY}/commune", f"{_OFFICE}/province", f"{_OFFICE}/commune"),
    title=Text(vi="Gửi đúng xã, phường nơi đặt trụ sở", en="Addressed to the commune of the head office"),
    why=Text(
        vi="Cơ quan đăng ký kinh doanh cấp xã nơi đặt trụ sở cấp Giấy chứng nhận. Hồ sơ giấy thì nộp ở xã bất kỳ trong "
        "cùng tỉnh, thành phố cũng được.",
        en="The office of the commune of the head office issues the certificate. On paper, any commune of the same "
        "province or city takes the dossier.",
    ),
    fix=Text(
        vi="Chọn xã, phường nơi đặt trụ sở; nếu cố ý nộp hồ sơ giấy ở xã khác cùng tỉnh thì giữ nguyên.",
        en="Choose the commune of the head office; if you mean to file on paper elsewhere in the province, leave it.",
    ),
    messages={
        "elsewhere": Text(
            vi="{label}: “{commune}”, còn trụ sở ở “{residence}”. Xem lại nơi gửi.",
            en="{label}: “{commune}”, but the head office is in “{residence}”. Look again at where it is sent.",
        ),
        "other-province": Text(
            vi="{label}: khác tỉnh, thành phố nơi đặt trụ sở. Xem lại nơi gửi.",
            en="{label}: not the province or city of the head office. Look again at where it is sent.",
        ),
    },
)
def agency_of_head_office(dossier: Dossier) -> Iterator[Finding]:
    yield from elsewhere(dossier.answers, _AGENCY, _OFFICE)
