"""A driving licence's number has twelve digits, as far as we recall."""

from collections.abc import Iterator

from validator.fields.licence_number import is_usual
from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_NUMBER = "/licence/number"


@rule(
    id="F461",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("driving-licence-application",),
    law=("tthc-3.000347/m-form", "tthc-3.000348/m-form"),
    since="2025-03-01",
    checked_on="2026-11-23",
    confidence=Confidence.RECALLED,
    reads=(_NUMBER,),
    title=Text(vi="Số giấy phép lái xe có 12 chữ số", en="The licence number has 12 digits"),
    why=Text(
        vi="Giấy phép dạng thẻ có số gồm 12 chữ số, theo chúng tôi nhớ. Giấy phép cũ bằng bìa giấy có thể khác.",
        en="On a card the number has 12 digits, as we recall. An older paper licence may differ.",
    ),
    fix=Text(
        vi="So lại với giấy phép. Nếu giống thì giữ nguyên.",
        en="Compare it with the licence. If it is the same, leave it.",
    ),
    messages={
        "shape": Text(
            vi="{label}: bạn ghi “{number}”, không phải 12 chữ số. Nếu giấy phép ghi đúng như vậy thì giữ nguyên.",
            en="{label}: you wrote “{number}”, which is not 12 digits. If the licence says so, leave it.",
        ),
    },
)
def licence_number_shape(dossier: Dossier) -> Iterator[Finding]:
    number = dossier.answers.text(_NUMBER)
    if number and not is_usual(number):
        yield found("shape", at(_NUMBER), label=dossier.answers.title(_NUMBER), number=number)
