"""Without a phone number the office may not reach the declarant."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_PHONE = "/contact/phone"


@rule(
    id="F492",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("ct01",),
    law=("tt-116-2026-bca/m-ct01", "nq-66-7-2025/d8.k1"),
    since="2026-07-01",
    checked_on="2026-11-24",
    title=Text(vi="Có số điện thoại liên hệ", en="There is a contact phone number"),
    why=Text(
        vi="Cơ quan báo phải bổ sung gì, hẹn kiểm tra chỗ ở qua số này. Để trống thì dễ lỡ hẹn.",
        en="The office says here what is to be added and when it will see the dwelling. Without it that is easily "
        "missed.",
    ),
    fix=Text(
        vi="Nhập số điện thoại của người kê khai; khai cho trẻ em thì ghi số của cha, mẹ.",
        en="Enter the declarant's phone number; for a child, a parent's.",
    ),
    messages={
        "empty": Text(
            vi="Nhập số điện thoại liên hệ: cơ quan báo tin qua số này.",
            en="Enter the contact phone number: the office sends its notices there.",
        ),
    },
)
def phone_empty(dossier: Dossier) -> Iterator[Finding]:
    answer = dossier.answers.by_pointer[_PHONE]
    if answer.value is None and not answer.faults:
        yield found("empty", at(_PHONE))
