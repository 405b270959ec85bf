"""The hour and the minute of a death are ones that a clock shows."""

from collections.abc import Iterator, Mapping

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_GREATEST: Mapping[str, int] = {"hour": 23, "minute": 59}


@rule(
    id="F422",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("death-declaration",),
    law=("nd-123-2015/d4.k2",),
    since="2016-01-01",
    checked_on="2026-11-23",
    applies=lambda dossier: any(dossier.answers.has(f"/death/{key}") for key in _GREATEST),
    title=Text(vi="Giờ, phút chết có thật", en="The hour and minute of death exist"),
    why=Text(
        vi="Biểu mẫu nhận giờ từ 0 đến 23, phút từ 0 đến 59. Mười hai giờ đêm là 0 giờ của ngày sau.",
        en="The form takes hours from 0 to 23 and minutes from 0 to 59. Midnight is hour 0 of the next day.",
    ),
    fix=Text(vi="Ghi lại giờ, phút như trên Giấy báo tử.", en="Write hour and minute again, as on the death notice."),
    messages={
        "hour": Text(
            vi="{label}: {number} không phải giờ trong ngày. Ghi từ 0 đến 23.",
            en="{label}: {number} is not an hour of the day. Write 0 to 23.",
        ),
        "minute": Text(
            vi="{label}: {number} không phải số phút. Ghi từ 0 đến 59.",
            en="{label}: {number} is not a minute. Write 0 to 59.",
        ),
    },
)
def time_of_death(dossier: Dossier) -> Iterator[Finding]:
    for key, greatest in _GREATEST.items():
        pointer = f"/death/{key}"
        number = dossier.answers.get(pointer)
        if isinstance(number, int) and number > greatest:
            yield found(key, at(pointer), label=dossier.answers.title(pointer), number=str(number))
