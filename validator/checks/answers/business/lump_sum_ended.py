"""The form still has a box for the lump-sum tax, which has ended."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_METHOD = "/tax/method"


@rule(
    id="F537",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("household-business-application",),
    law=("nd-68-2026/m-lump-sum",),
    since="2026-01-01",
    checked_on="2026-11-23",
    reads=(_METHOD,),
    title=Text(vi="Không chọn phương pháp khoán", en="The lump-sum method is not chosen"),
    why=Text(
        vi="Mẫu năm 2025 còn ô “khoán”, nhưng từ năm 2026 hộ kinh doanh không còn nộp thuế khoán.",
        en="The form of 2025 still has the box “khoán” (lump sum), but that tax has ended since 2026.",
    ),
    fix=Text(vi="Chọn phương pháp kê khai, hoặc hỏi cơ quan thuế.", en="Choose declaration, or ask the tax office."),
    messages={
        "ended": Text(
            vi="{label}: từ năm 2026 không còn thuế khoán. Chọn phương pháp kê khai.",
            en="{label}: there is no lump-sum tax since 2026. Choose declaration.",
        ),
    },
)
def lump_sum_ended(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_METHOD) == "lump-sum":
        yield found("ended", at(_METHOD), label=dossier.answers.title(_METHOD))
