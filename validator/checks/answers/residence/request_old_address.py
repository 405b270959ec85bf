"""The address in the request has two levels; an old district stands there only beside today's commune."""

import re
from collections.abc import Iterator

from validator.fields.communes import bare
from validator.fields.names import fold
from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_TEXT, _COMMUNE = "/request/text", "/agency/commune"
_DISTRICT = re.compile(rf"(?<!\w)(?:{'|'.join(map(fold, ('quận', 'huyện', 'thị xã', 'thị trấn')))})(?!\w)")


@rule(
    id="F490",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("ct01",),
    law=("luat-72-2025/d1", "tt-116-2026-bca/m-ct01-3"),
    since="2026-07-01",
    checked_on="2026-11-24",
    reads=(_TEXT, _COMMUNE),
    title=Text(vi="Địa chỉ trong nội dung đề nghị theo hai cấp", en="The address in the request has two levels"),
    why=Text(
        vi="Địa chỉ ghi theo xã, phường hiện nay. Giấy tờ nhà còn địa chỉ cũ thì ghi địa chỉ cũ kèm bên cạnh, không "
        "thay cho địa chỉ mới.",
        en="The address is that of today's commune or ward. Where the papers of the home have the old one, it stands "
        "beside the new address and not in its place.",
    ),
    fix=Text(
        vi="Ghi tên xã, phường, đặc khu hiện nay trước; địa chỉ cũ theo giấy tờ nhà thì ghi chú sau.",
        en="Write today's commune first; the old address of the papers may follow as a remark.",
    ),
    messages={
        "district": Text(
            vi="{label}: còn quận, huyện hoặc thị trấn mà chưa có “{commune}”. Ghi tên xã, phường hiện nay.",
            en="{label}: there is a district or township but not “{commune}”. Write today's commune or ward.",
        ),
    },
)
def request_old_address(dossier: Dossier) -> Iterator[Finding]:
    answers = dossier.answers
    request, commune = fold(answers.text(_TEXT)), answers.text(_COMMUNE)
    name = bare(re.sub(r"(?i)^\s*công an\s+", "", commune))
    if _DISTRICT.search(request) and not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", request):
        yield found("district", at(_TEXT), label=answers.title(_TEXT), commune=commune)
