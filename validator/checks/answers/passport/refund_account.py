"""A refund goes to the applicant's own account, or the representative's, and the account is complete."""

import unicodedata
from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_ACCOUNT, _HOLDER, _BANK = "/refund/account", "/refund/holder", "/refund/bank"
_PEOPLE = ("/person/name", "/representative/name")


@rule(
    id="F472",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("passport-application",),
    law=("tt-69-2026-bca/m-tk01",),
    since="2026-07-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    applies=lambda dossier: any(dossier.answers.has(pointer) for pointer in (_ACCOUNT, _HOLDER, _BANK)),
    title=Text(vi="Tài khoản hoàn lệ phí đủ và đúng chủ", en="The account for a refund is complete and one's own"),
    why=Text(
        vi="Hoàn lệ phí cần đủ số tài khoản, chủ tài khoản và ngân hàng. Chủ tài khoản thường là người xin hộ chiếu "
        "hoặc người đại diện.",
        en="A refund needs account, holder and bank. The holder is normally the applicant or the representative.",
    ),
    fix=Text(
        vi="Điền đủ ba ô, hoặc để trống cả ba. Tài khoản của người khác thì hỏi cơ quan trước.",
        en="Fill in all three boxes, or none. For someone else's account ask the office first.",
    ),
    messages={
        "incomplete": Text(
            vi="{label}: còn thiếu. Tài khoản hoàn lệ phí cần đủ số, chủ tài khoản và ngân hàng.",
            en="{label}: missing. The account for a refund needs number, holder and bank.",
        ),
        "someone-else": Text(
            vi="{label}: “{name}” không phải người xin hộ chiếu hay người đại diện. Xem lại tên.",
            en="{label}: “{name}” is neither the applicant nor the representative. Look at the name again.",
        ),
    },
)
def refund_account(dossier: Dossier) -> Iterator[Finding]:
    answers = dossier.answers
    for pointer in (_ACCOUNT, _HOLDER, _BANK):
        if not answers.has(pointer) and not answers.by_pointer[pointer].faults:
            yield found("incomplete", at(pointer), label=answers.title(pointer))
    holder, names = answers.text(_HOLDER), [answers.text(pointer) for pointer in _PEOPLE]
    # An adult's representative is not named on TK01, so nothing is claimed about the account then.
    if holder and names[0] and answers.get("/case/represented") is not True and _bare(holder) not in map(_bare, names):
        yield found("someone-else", at(_HOLDER), label=answers.title(_HOLDER), name=holder)


def _bare(name: str) -> str:
    # Banks print names in capitals without marks.
    letters = unicodedata.normalize("NFD", name.casefold().replace("đ", "d"))
    return " ".join("".join(letter for letter in letters if not unicodedata.combining(letter)).split())
