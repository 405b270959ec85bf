"""With only a name and a date of birth an old entry is hard to find."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_PERSON = ("/person/name", "/person/born")
_HELPS = ("/person/personal_number", "/record/number", "/record/registered_by")


@rule(
    id="F451",
    on=Dossier,
    severity=Severity.NOTE,
    forms=("civil-status-copy-request",),
    law=("tthc-2.000635/m-refusal",),
    since="2026-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=_PERSON,
    title=Text(vi="Có thêm thông tin để tìm nhanh hơn", en="More is given, so that it is found sooner"),
    why=Text(
        vi="Sổ cũ tra theo nơi đăng ký và số. Chỉ có họ tên và ngày sinh thì dễ không tìm thấy hoặc trùng người khác.",
        en="Old registers are searched by office and number. With only a name and a date of birth the entry may not be "
        "found, or another person's may.",
    ),
    fix=Text(
        vi="Nhập thêm số định danh, hoặc số đăng ký và cơ quan đã đăng ký, theo giấy cũ.",
        en="Add the personal number, or the register number and the office, from the earlier paper.",
    ),
    messages={
        "name-only": Text(
            vi="Chỉ có họ tên và ngày sinh. Nhập thêm số định danh, số đăng ký hoặc cơ quan đã đăng ký nếu có.",
            en="There is only a name and a date of birth. Add the personal number, the register number or the office "
            "if you have it.",
        ),
    },
)
def hard_to_find(dossier: Dossier) -> Iterator[Finding]:
    if not any(map(dossier.answers.has, _HELPS)):
        yield found("name-only", at("/person/personal_number"))
