"""The online registration of a vehicle takes a level 2 account."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_LEVEL = "/account/level"


@rule(
    id="F520",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("vehicle-registration-questions",),
    law=("tthc-1.012575/m-level-2",),
    since="2026-01-01",
    checked_on="2026-11-23",
    reads=(_LEVEL,),
    title=Text(vi="Có tài khoản mức độ 2", en="There is a level 2 account"),
    why=Text(
        vi="Thủ tục này nộp bằng tài khoản mức độ 2 trên VNeID.",
        en="This procedure is filed with a level 2 account of VNeID.",
    ),
    fix=Text(
        vi="Đến công an cấp xã làm tài khoản mức độ 2 rồi nộp.",
        en="Have a level 2 account made at the commune police, then file.",
    ),
    messages={
        "too-low": Text(
            vi="Tài khoản mức độ 1 không đủ. Làm tài khoản mức độ 2 trước.",
            en="A level 1 account is not enough. Have a level 2 account made first.",
        ),
        "no-account": Text(
            vi="Chưa có tài khoản định danh điện tử. Làm tài khoản mức độ 2 trước.",
            en="There is no electronic identification account. Have a level 2 account made first.",
        ),
    },
)
def account_of_level_2(dossier: Dossier) -> Iterator[Finding]:
    level = dossier.answers.get(_LEVEL)
    if level == "1":
        yield found("too-low", at(_LEVEL))
    elif level == "none":
        yield found("no-account", at(_LEVEL))
