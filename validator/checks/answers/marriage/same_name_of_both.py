"""The two who marry are two different people."""

from collections.abc import Iterator

from validator.fields.names import same_name
from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_BRIDE, _GROOM = "/bride/name", "/groom/name"


@rule(
    id="F445",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("marriage-declaration",),
    law=("luat-60-2014/d17.k2",),
    since="2016-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=(_BRIDE, _GROOM),
    title=Text(vi="Hai phần của tờ khai là hai người khác nhau", en="The two parts are about two different people"),
    why=Text(
        vi="Hai người trùng cả họ, chữ đệm và tên thường là do chép nhầm phần.",
        en="The very same full name in both parts usually means that one was copied wrongly.",
    ),
    fix=Text(
        vi="So họ tên từng người với giấy tờ. Nếu đúng là trùng tên thì giữ nguyên.",
        en="Compare each name with the paper. If the two are truly named alike, leave them.",
    ),
    messages={
        "alike": Text(
            vi="Bên nữ và bên nam cùng ghi tên “{name}”. Xem có chép nhầm phần không.",
            en="The bride and the groom both have the name “{name}”. See whether one was copied into the wrong part.",
        ),
    },
)
def same_name_of_both(dossier: Dossier) -> Iterator[Finding]:
    name = dossier.answers.text(_GROOM)
    if same_name(dossier.answers.text(_BRIDE), name):
        yield found("alike", at(_GROOM), name=name)
