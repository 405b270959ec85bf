"""A name is made of letters."""

import unicodedata
from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

#: What joins the parts of a name, as typed on a phone or a keyboard: H'Hen, Y-Bhăm.
_JOINTS = "'’ʼ-‐‑"
#: Letters that look like Đ or đ and are others; a search for the name would miss it.
_LOOKALIKES = "ÐðƉɖ"


@rule(
    id="F110",
    on=Dossier,
    severity=Severity.ERROR,
    law=("luat-91-2015/d26.k3",),
    since="2017-01-01",
    checked_on="2026-11-23",
    title=Text(vi="Họ tên chỉ gồm chữ cái", en="Names are made of letters only"),
    why=Text(
        vi="Tên của công dân Việt Nam đặt bằng tiếng Việt hoặc tiếng dân tộc khác của Việt Nam, không bằng số hay "
        "ký hiệu. Dấu nháy và gạch nối trong tên các dân tộc thì được.",
        en="A Vietnamese citizen's name is in Vietnamese or another language of Viet Nam's peoples, without digits and "
        "signs. The apostrophe and the hyphen in names of some peoples are fine.",
    ),
    fix=Text(
        vi="Ghi lại họ tên bằng chữ, đúng như giấy tờ; bỏ chức danh, số thứ tự và ký hiệu.",
        en="Write the name in letters as on the paper; leave out titles, numbers and signs.",
    ),
    messages={
        "digit": Text(
            vi="{label}: có chữ số “{sign}”. Họ tên chỉ ghi bằng chữ.",
            en="{label}: there is the digit “{sign}”. A name is written in letters only.",
        ),
        "sign": Text(
            vi="{label}: có ký hiệu “{sign}”. Họ tên chỉ gồm chữ cái, khoảng trống, dấu nháy và gạch nối.",
            en="{label}: there is the sign “{sign}”. A name has letters, spaces, apostrophes and hyphens only.",
        ),
        "lookalike": Text(
            vi="{label}: chữ “{sign}” trông giống nhưng không phải chữ Việt. Xóa đi và gõ lại bằng bộ gõ tiếng Việt.",
            en="{label}: the letter “{sign}” looks Vietnamese but is another one. Delete it and type it again.",
        ),
    },
)
def name_letters(dossier: Dossier) -> Iterator[Finding]:
    for pointer, _, field in dossier.form.fields():
        name = dossier.answers.text(pointer) if field.type == "person-name" else ""
        if fault := next(filter(None, map(_fault, name)), None):
            reason, sign = fault
            yield found(reason, at(pointer), label=dossier.answers.title(pointer), sign=sign)


def _fault(letter: str) -> tuple[str, str] | None:
    kind = unicodedata.category(letter)[0]
    if kind == "N":
        return "digit", letter
    if letter in _LOOKALIKES or (kind == "L" and letter not in _JOINTS and not _is_latin(letter)):
        return "lookalike", letter
    return None if letter.isspace() or letter in _JOINTS or kind in "LM" else ("sign", letter)


def _is_latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("LATIN ")
