"""A passport number is a letter and seven or eight digits, as far as is known."""

from collections.abc import Iterator

from validator.fields.passport_number import VIETNAMESE
from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_NUMBER = "/last/number"


@rule(
    id="F473",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("passport-application",),
    law=("tt-69-2026-bca/m-tk01",),
    since="2026-07-01",
    checked_on="2026-11-23",
    confidence=Confidence.RECALLED,
    reads=(_NUMBER,),
    title=Text(vi="Số hộ chiếu có dạng thường gặp", en="The passport number has the usual shape"),
    why=Text(
        vi="Số hộ chiếu thường là một chữ cái và 7 hoặc 8 chữ số. Không có quy định nào đọc được về dạng này.",
        en="A passport number is usually one letter and 7 or 8 digits. No rule about it was read.",
    ),
    fix=Text(
        vi="So lại với hộ chiếu. Nếu giống thì giữ nguyên.",
        en="Compare it with the passport. If it is the same, leave it.",
    ),
    messages={
        "shape": Text(
            vi="{label}: bạn ghi “{number}”. Thường là một chữ cái và 7 hoặc 8 chữ số; nếu hộ chiếu ghi vậy thì giữ "
            "nguyên.",
            en="{label}: you wrote “{number}”. Usually it is one letter and 7 or 8 digits; if the passport says so, "
            "leave it.",
        ),
    },
)
def passport_number_shape(dossier: Dossier) -> Iterator[Finding]:
    number = dossier.answers.text(_NUMBER)
    if number and not VIETNAMESE.fullmatch(number):
        yield found("shape", at(_NUMBER), label=dossier.answers.title(_NUMBER), number=number)
