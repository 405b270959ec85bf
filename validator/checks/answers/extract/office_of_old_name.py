"""The office that registered may have an old name; today's is worth adding."""

import re
from collections.abc import Iterator

from validator.fields.names import fold
from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_OFFICE = "/record/registered_by"
_OLD = re.compile(rf"(?<!\w)(?:{'|'.join(map(fold, ('quận', 'huyện', 'thị xã', 'thị trấn')))})(?!\w)")


@rule(
    id="F453",
    on=Dossier,
    severity=Severity.NOTE,
    forms=("civil-status-copy-request",),
    law=("luat-72-2025/d1", "tt-04-2020-btp/m-copy-form"),
    since="2025-07-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=(_OFFICE,),
    title=Text(vi="Cơ quan đã đăng ký còn tên cũ", en="The office of the entry has an old name"),
    why=Text(
        vi="Từ 01/07/2025 không còn cấp huyện; sổ của xã, huyện cũ do cơ quan hiện nay giữ. Tên cũ vẫn đúng cho mục "
        "này, nhưng nơi nhận là cơ quan hiện nay.",
        en="Since 1 July 2025 there is no district level; the registers of old communes and districts are with today's "
        "offices. The old name is right for this item, but the office asked is one of today.",
    ),
    fix=Text(
        vi="Giữ tên cũ như trên giấy; nếu biết, ghi thêm tên xã, phường hiện nay.",
        en="Keep the old name as on the paper; if you know it, add today's commune.",
    ),
    messages={
        "old-name": Text(
            vi="{label}: “{office}” là tên cũ, ghi như vậy vẫn được. Biết tên xã, phường hiện nay thì ghi thêm.",
            en="{label}: “{office}” is an old name, which is fine here. Add today's commune if you know it.",
        ),
    },
)
def office_of_old_name(dossier: Dossier) -> Iterator[Finding]:
    office = dossier.answers.text(_OFFICE)
    if _OLD.search(fold(office)):
        yield found("old-name", at(_OFFICE), label=dossier.answers.title(_OFFICE), office=office)
