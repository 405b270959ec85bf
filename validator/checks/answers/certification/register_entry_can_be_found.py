"""With neither number nor date the entry is hard to find."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_NUMBER, _ISSUED = "/original/number", "/original/issued_on"


@rule(
    id="F518",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("register-copy-questions",),
    law=("tthc-2.000908/m-agency",),
    since="2026-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=("/original/name",),
    title=Text(vi="Có số hoặc ngày cấp để tìm trong sổ gốc", en="There is a number or a date to find the entry by"),
    why=Text(
        vi="Cơ quan tìm trong sổ theo số hoặc ngày cấp. Thiếu cả hai thì có thể không tìm thấy.",
        en="The office looks in the register by number or date. Without either it may find nothing.",
    ),
    fix=Text(
        vi="Tìm lại bản chụp cũ, hồ sơ đã nộp nơi khác, hoặc ghi ít nhất năm cấp.",
        en="Look for an old photocopy or a dossier handed in elsewhere, or give at least the year.",
    ),
    messages={
        "no-number": Text(
            vi="Chưa có số và cũng chưa có ngày hay năm cấp bản chính. Ghi ít nhất một trong hai.",
            en="There is neither a number nor a day or year of issue. Give at least one of them.",
        ),
    },
)
def register_entry_can_be_found(dossier: Dossier) -> Iterator[Finding]:
    if not dossier.answers.has(_NUMBER) and not dossier.answers.has(_ISSUED):
        yield found("no-number", at(_NUMBER))
