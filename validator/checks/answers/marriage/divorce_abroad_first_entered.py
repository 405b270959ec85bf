"""A divorce abroad is entered in the Vietnamese register before another marriage."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_WHERE = ("/bride/divorced_where", "/groom/divorced_where")


@rule(
    id="F444",
    on=Dossier,
    severity=Severity.ERROR,
    remedy=Remedy.PAPER,
    forms=("marriage-declaration",),
    law=("tthc-1.000894/m-divorce-abroad",),
    since="2026-01-01",
    checked_on="2026-11-23",
    applies=lambda dossier: any(map(dossier.answers.has, _WHERE)),
    title=Text(vi="Ly hôn ở nước ngoài đã được ghi chú", en="A divorce abroad has been entered"),
    why=Text(
        vi="Người đã ly hôn ở nước ngoài phải ghi việc đó vào sổ hộ tịch tại Việt Nam trước. Chưa ghi thì cơ quan chưa "
        "giải quyết đăng ký kết hôn.",
        en="Someone divorced abroad must first have the divorce entered in the Vietnamese register. Until then the "
        "office does not deal with the marriage.",
    ),
    fix=Text(
        vi="Hỏi Ủy ban nhân dân cấp xã về thủ tục ghi chú ly hôn và làm trước.",
        en="Ask the commune how to have the divorce entered, and do that first.",
    ),
    messages={
        "not-entered": Text(
            vi="{label}: ở nước ngoài, chưa ghi chú. Làm thủ tục ghi chú ly hôn trước, rồi đăng ký kết hôn.",
            en="{label}: abroad, not entered yet. Have the divorce entered first, then register the marriage.",
        ),
    },
)
def divorce_abroad_first_entered(dossier: Dossier) -> Iterator[Finding]:
    for pointer in _WHERE:
        if dossier.answers.get(pointer) == "abroad-only":
            yield found("not-entered", at(pointer), label=dossier.answers.title(pointer))
