"""The photo was taken recently."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_RECENT = "/case/photo_recent"


@rule(
    id="F474",
    on=Dossier,
    severity=Severity.WARNING,
    remedy=Remedy.PAPER,
    forms=("passport-application",),
    law=("tthc-1.001456/m-photo",),
    since="2023-08-15",
    checked_on="2026-11-23",
    reads=(_RECENT,),
    title=Text(vi="Ảnh hộ chiếu mới chụp", en="The passport photo is recent"),
    why=Text(
        vi="Ảnh cũ hoặc dùng lại là lý do hay bị trả hồ sơ hộ chiếu.",
        en="An old or reused photo is a common reason for a passport dossier to come back.",
    ),
    fix=Text(vi="Chụp ảnh mới rồi đính kèm.", en="Have a new photo taken and attach it."),
    messages={
        "old": Text(
            vi="Ảnh phải được chụp trong {months} tháng gần đây; bạn cho biết ảnh này cũ hơn.",
            en="The photo must be from the last {months} months; you said that it is older.",
        ),
    },
)
def photo_recent(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_RECENT) is False:
        yield found("old", at(_RECENT), months=dossier.limit("passport-photo-months").value)
