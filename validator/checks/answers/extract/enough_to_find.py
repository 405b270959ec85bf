"""What is asked for can be found: by the register, by the number, or by name and date of birth."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

#: Any one of these sets is enough.
_ENOUGH = (
    ("/person/personal_number",),
    ("/person/name", "/person/born"),
    ("/record/number", "/record/registered_by"),
)


@rule(
    id="F450",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("civil-status-copy-request",),
    law=("tthc-2.000635/m-refusal",),
    since="2026-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    title=Text(vi="Đủ thông tin để tìm việc đã đăng ký", en="Enough is given to find what was registered"),
    why=Text(
        vi="Thông tin thiếu mà không tra cứu được thì cơ quan từ chối. Ba cách khai đủ dưới đây là suy luận của chúng "
        "tôi; quy định không nêu mức tối thiểu.",
        en="When too little is given for anything to be found, the office refuses. The three ways below are our "
        "inference; the rules name no minimum.",
    ),
    fix=Text(
        vi="Khai một trong ba: số định danh; họ tên và ngày sinh; hoặc số đăng ký và cơ quan đã đăng ký.",
        en="Give one of three: the personal number; name and date of birth; or the register number and the office.",
    ),
    messages={
        "too-little": Text(
            vi="Chưa đủ để tìm. Nhập số định danh, hoặc họ tên và ngày sinh của người được đăng ký, hoặc số đăng ký và "
            "cơ quan đã đăng ký.",
            en="Not enough to find it. Enter the personal number, or the name and date of birth of the person "
            "registered, or the register number and the office.",
        ),
    },
)
def enough_to_find(dossier: Dossier) -> Iterator[Finding]:
    if not any(dossier.answers.has(*pointers) for pointers in _ENOUGH):
        yield found("too-little", at("/person/name"))
