"""The place of birth on a passport form is a province, not a commune or a hospital."""

import re
from collections.abc import Iterator

from validator.fields.names import fold
from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_PLACE = "/person/birth_place"
_SMALLER = re.compile(
    r"(?<!\w)(?:"
    + "|".join(map(fold, ("xã", "phường", "thị trấn", "thị xã", "quận", "huyện", "bệnh viện", "trạm y tế")))
    + r")(?!\w)"
)


@rule(
    id="F476",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("passport-application",),
    law=("tt-69-2026-bca/m-tk01",),
    since="2026-07-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=(_PLACE,),
    title=Text(vi="Nơi sinh ghi tỉnh, thành phố", en="The place of birth is a province or city"),
    why=Text(
        vi="Tờ khai hỏi tỉnh, thành phố nơi sinh, hoặc nước nếu sinh ở nước ngoài. Nơi sinh sai là lý do hay bị trả.",
        en="The form asks for the province or city of birth, or the country when born abroad. A wrong place is a "
        "common reason for return.",
    ),
    fix=Text(
        vi="Chỉ ghi tỉnh, thành phố như trên giấy khai sinh.",
        en="Write the province or city only, as on the birth certificate.",
    ),
    messages={
        "smaller": Text(
            vi="{label}: “{typed}” có đơn vị nhỏ hơn tỉnh hoặc tên cơ sở y tế. Chỉ ghi tỉnh, thành phố.",
            en="{label}: “{typed}” names something smaller than a province, or a facility. Write the province or "
            "city only.",
        ),
    },
)
def birth_place_is_province(dossier: Dossier) -> Iterator[Finding]:
    typed = dossier.answers.text(_PLACE)
    if _SMALLER.search(fold(typed)):
        yield found("smaller", at(_PLACE), label=dossier.answers.title(_PLACE), typed=typed)
