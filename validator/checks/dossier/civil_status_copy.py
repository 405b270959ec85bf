"""Copies of civil-status papers go by a procedure of their own."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_CIVIL = "/original/civil_status"


@rule(
    id="D170",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("register-copy-questions",),
    law=("tt-281-2016-btc",),
    since="2026-01-01",
    checked_on="2026-11-23",
    reads=(_CIVIL,),
    title=Text(vi="Bản sao hộ tịch đi theo thủ tục riêng", en="A civil-status copy goes by its own procedure"),
    why=Text(
        vi="Bản sao Giấy khai sinh và trích lục hộ tịch có thủ tục riêng, 2.000635. Nộp nhầm thì hồ sơ có thể bị trả "
        "lại.",
        en="Copies of a birth certificate and of civil-status extracts have a procedure of their own, 2.000635. A "
        "dossier sent by the wrong one may come back.",
    ),
    fix=Text(
        vi="Tìm thủ tục 2.000635 trên Cổng Dịch vụ công quốc gia và nộp ở đó.",
        en="Look up procedure 2.000635 on the National Public Service Portal and submit there.",
    ),
    messages={
        "civil-status": Text(
            vi="Giấy khai sinh, trích lục hộ tịch thì xin bản sao theo thủ tục 2.000635.",
            en="For a birth certificate or a civil-status extract the copy goes by procedure 2.000635.",
        ),
    },
)
def civil_status_copy(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_CIVIL) is True:
        yield found("civil-status", at(_CIVIL))
