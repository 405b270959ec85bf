"""An authorisation to ask for a record is notarised or certified."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_CERTIFIED = "/requester/authorisation_certified"


@rule(
    id="D190",
    on=Dossier,
    severity=Severity.ERROR,
    remedy=Remedy.PAPER,
    forms=("judicial-record-declaration",),
    law=("nd-216-2026/m-agent",),
    since="2026-07-01",
    checked_on="2026-11-23",
    reads=(_CERTIFIED,),
    title=Text(
        vi="Văn bản ủy quyền xin Phiếu có công chứng hoặc chứng thực",
        en="The authorisation to ask for a record is notarised or certified",
    ),
    why=Text(
        vi="Từ 01/07/2026, xin Phiếu cho người không phải cha, mẹ, vợ, chồng, con hay người mình giám hộ thì văn bản "
        "ủy quyền phải công chứng hoặc chứng thực.",
        en="Since 1 July 2026, for someone who is not one's own parent, spouse, child or ward the authorisation must "
        "be notarised or certified.",
    ),
    fix=Text(
        vi="Công chứng hoặc chứng thực văn bản ủy quyền, hoặc để người được cấp Phiếu tự nộp.",
        en="Have the authorisation notarised or certified, or let the person the record is for submit.",
    ),
    messages={
        "not-certified": Text(
            vi="Văn bản ủy quyền chưa công chứng hoặc chứng thực. Làm việc này trước khi nộp.",
            en="The authorisation is not notarised or certified. Have that done before you submit.",
        ),
    },
)
def record_authorisation_certified(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_CERTIFIED) is False:
        yield found("not-certified", at(_CERTIFIED))
