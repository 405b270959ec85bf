"""An identity paper's number has the shape of its kind."""

import re
from collections.abc import Iterator, Mapping

from validator.fields import joined, passport_number, plain
from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

#: Kind of paper → reason and shape, spaces and dots left out.
_SHAPES: Mapping[str, tuple[str, re.Pattern[str]]] = {
    "can-cuoc": ("twelve-digits", re.compile("[0-9]{12}")),
    "can-cuoc-dien-tu": ("twelve-digits", re.compile("[0-9]{12}")),
    "cccd": ("twelve-digits", re.compile("[0-9]{12}")),
    "cmnd": ("nine-digits", re.compile("[0-9]{9}|[0-9]{12}")),
    "ho-chieu": ("passport", passport_number.VIETNAMESE),
}


@rule(
    id="F208",
    on=Dossier,
    severity=Severity.WARNING,
    law=("luat-26-2023/d12",),
    since="2024-07-01",
    checked_on="2026-11-23",
    confidence=Confidence.RECALLED,
    title=Text(vi="Số giấy tờ tùy thân hợp với loại giấy", en="The identity paper's number has the shape of its kind"),
    why=Text(
        vi="Số trên thẻ căn cước, căn cước công dân chính là số định danh 12 chữ số; hộ chiếu có một chữ cái rồi đến "
        "các chữ số. Số không giống vậy thường là chép thiếu hoặc chọn nhầm loại giấy.",
        en="The number on an identity or citizen's card is the personal number of 12 digits; a passport has one letter "
        "and then digits. Another shape usually means a number copied wrongly or the wrong kind chosen.",
    ),
    fix=Text(
        vi="So số và loại giấy tờ với chính giấy tờ đó. Hộ chiếu nước ngoài có thể khác, khi đó giữ nguyên.",
        en="Compare number and kind with the paper itself. A foreign passport may differ; leave it then.",
    ),
    messages={
        "twelve-digits": Text(
            vi="{label}: “{number}” không phải số 12 chữ số của thẻ. Xem lại số và loại giấy tờ.",
            en="{label}: “{number}” is not the card's number of 12 digits. Look at the number and the kind of paper.",
        ),
        "nine-digits": Text(
            vi="{label}: “{number}” không phải số 9 hoặc 12 chữ số của chứng minh nhân dân. Xem lại số.",
            en="{label}: “{number}” is not an old identity card's number of 9 or 12 digits. Look at the number.",
        ),
        "passport": Text(
            vi="{label}: “{number}” không giống số hộ chiếu Việt Nam (một chữ cái và 7 hoặc 8 chữ số). Xem lại số.",
            en="{label}: “{number}” is not like a Vietnamese passport's (one letter, 7 or 8 digits). Look at the "
            "number.",
        ),
    },
)
def id_paper_number(dossier: Dossier) -> Iterator[Finding]:
    for person in dossier.form.sections_with("id_paper/kind", "id_paper/number"):
        pointer = f"/{person}/id_paper/number"
        kind, number = dossier.answers.text(f"/{person}/id_paper/kind"), dossier.answers.text(pointer)
        if number and kind in _SHAPES:
            reason, shape = _SHAPES[kind]
            if not shape.fullmatch(joined(plain(number)).upper()):
                yield found(reason, at(pointer), label=dossier.answers.title(pointer), number=number)
