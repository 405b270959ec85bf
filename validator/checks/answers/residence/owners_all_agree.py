"""Several owners all agree or have a representative; between spouses, parents and children one is enough."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_WHO = "/owner_consent/who"
#: Point a of clause 2 of Article 20.
_ONE_IS_ENOUGH = ("spouse", "to-parents", "to-children")


@rule(
    id="F486",
    on=Dossier,
    severity=Severity.ERROR,
    remedy=Remedy.PAPER,
    forms=("ct01",),
    law=("tt-116-2026-bca/m-ct01-5", "luat-68-2020/d20.k2.a"),
    since="2026-07-01",
    checked_on="2026-11-24",
    reads=(_WHO,),
    title=Text(vi="Các đồng sở hữu đều đồng ý", en="All co-owners consent"),
    why=Text(
        vi="Chỗ ở có nhiều chủ sở hữu thì tất cả phải đồng ý, hoặc đã thỏa thuận cử người đại diện. Chỉ khi vợ chồng, "
        "cha mẹ, con về ở với nhau thì một chủ sở hữu là đủ.",
        en="Where a dwelling has several owners all of them must consent, or have agreed on a representative. Only "
        "when spouses, parents and children join each other is one owner enough.",
    ),
    fix=Text(
        vi="Lấy thêm ý kiến của các chủ sở hữu còn lại, hoặc để họ thỏa thuận cử người đại diện.",
        en="Get the consent of the other owners too, or let them agree on a representative.",
    ),
    messages={
        "not-all": Text(
            vi="Mới có một hoặc một số chủ sở hữu đồng ý. Trường hợp này cần tất cả, hoặc người đại diện do họ cử ra.",
            en="Only one or some of the owners have consented. This case needs all of them, or a representative they "
            "agreed on.",
        ),
    },
)
def owners_all_agree(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_WHO) == "one" and dossier.answers.get("/case/kin") not in _ONE_IS_ENOUGH:
        yield found("not-all", at(_WHO))
