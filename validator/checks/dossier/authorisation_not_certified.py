"""An agent's authorisation is certified, unless the agent is close kin."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_CERTIFIED = "/requester/authorisation_certified"


@rule(
    id="D103",
    on=Dossier,
    severity=Severity.ERROR,
    remedy=Remedy.PAPER,
    forms=("birth-declaration", "death-declaration", "marital-status-declaration", "civil-status-copy-request"),
    law=("tt-04-2020-btp/d2",),
    since="2020-07-16",
    checked_on="2026-11-23",
    reads=(_CERTIFIED,),
    title=Text(vi="Văn bản ủy quyền được chứng thực", en="The letter of authorisation is certified"),
    why=Text(
        vi="Người được ủy quyền không phải ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền thì "
        "văn bản ủy quyền phải có chứng thực.",
        en="Where the agent is not a grandparent, parent, child, spouse or sibling of the person who authorises, the "
        "letter of authorisation has to be certified.",
    ),
    fix=Text(
        vi="Chứng thực văn bản ủy quyền ở Ủy ban nhân dân cấp xã hoặc tổ chức hành nghề công chứng rồi chụp lại, hoặc "
        "để người ủy quyền tự nộp.",
        en="Have the letter certified at a commune office or a notary's and photograph it again, or let the person who "
        "authorises submit.",
    ),
    messages={
        "not-certified": Text(
            vi="Văn bản ủy quyền chưa chứng thực, mà người nộp không phải người thân được miễn chứng thực.",
            en="The letter of authorisation is not certified, and the agent is not one of the kin who need no "
            "certificate.",
        ),
    },
)
def authorisation_not_certified(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_CERTIFIED) is False:
        yield found("not-certified", at(_CERTIFIED), law=dossier.answers.by_pointer[_CERTIFIED].field.law)
