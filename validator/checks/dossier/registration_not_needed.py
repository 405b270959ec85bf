"""Small farming, hawking, seasonal and low-income trade need no registration."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_SMALL, _CONDITIONAL = "/case/small", "/case/conditional"


@rule(
    id="D181",
    on=Dossier,
    severity=Severity.NOTE,
    forms=("household-business-application",),
    law=("nd-168-2025/d82.k3",),
    since="2025-07-01",
    checked_on="2026-11-23",
    reads=(_SMALL, _CONDITIONAL),
    title=Text(vi="Có thật phải đăng ký hộ kinh doanh", en="Registration is really needed"),
    why=Text(
        vi="Sản xuất nông nghiệp nhỏ, bán hàng rong, thời vụ, thu nhập thấp thì không phải đăng ký, trừ khi có ngành, "
        "nghề có điều kiện.",
        en="Small farming, hawking, seasonal and low-income trade need no registration, unless a line is a conditional "
        "one.",
    ),
    fix=Text(
        vi="Hỏi xã, phường về mức thu nhập thấp ở tỉnh bạn trước khi nộp.",
        en="Ask the commune what counts as a low income in your province before you file.",
    ),
    messages={
        "not-needed": Text(
            vi="Theo câu trả lời của bạn thì thường không phải đăng ký. Hỏi xã, phường trước khi nộp hồ sơ và lệ phí.",
            en="By your answers registration is normally not needed. Ask the commune before you file and pay.",
        ),
    },
)
def registration_not_needed(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_SMALL) is True and dossier.answers.get(_CONDITIONAL) is False:
        yield found("not-needed", at(_SMALL))
