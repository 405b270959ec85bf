"""The authorisation by the members of a household is notarised or certified."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_CERTIFIED = "/founders/authorisation_certified"


@rule(
    id="D182",
    on=Dossier,
    severity=Severity.ERROR,
    remedy=Remedy.PAPER,
    forms=("household-business-application",),
    law=("tthc-1.001612/m-papers",),
    since="2025-07-01",
    checked_on="2026-11-23",
    reads=(_CERTIFIED,),
    title=Text(
        vi="Văn bản ủy quyền của các thành viên đã công chứng hoặc chứng thực",
        en="The members' authorisation is notarised or certified",
    ),
    why=Text(
        vi="Các thành viên hộ gia đình ủy quyền cho một người làm chủ hộ thì văn bản phải công chứng hoặc chứng thực. "
        "Khác với việc chủ hộ ủy quyền cho người nộp thay.",
        en="When members of a household make one of them the owner, the document must be notarised or certified. It "
        "differs from the owner's authorisation of an agent who files.",
    ),
    fix=Text(
        vi="Công chứng, hoặc chứng thực ở Ủy ban nhân dân cấp xã, rồi chụp lại.",
        en="Have it notarised, or certified at a commune office, and photograph it again.",
    ),
    messages={
        "not-certified": Text(
            vi="Văn bản ủy quyền của các thành viên hộ gia đình chưa công chứng hoặc chứng thực. Làm việc này trước "
            "khi nộp.",
            en="The members' authorisation is neither notarised nor certified. Have this done before you file.",
        ),
    },
)
def members_authorisation_not_certified(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_CERTIFIED) is False:
        yield found("not-certified", at(_CERTIFIED))
