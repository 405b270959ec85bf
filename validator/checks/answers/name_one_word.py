"""A full name has a family name and a given name."""

from collections.abc import Iterator

from validator.fields.names import words_of
from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F111",
    on=Dossier,
    severity=Severity.WARNING,
    law=("luat-60-2014/d14.k1",),
    since="2016-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    title=Text(vi="Họ tên có cả họ và tên", en="A full name has both family name and given name"),
    why=Text(
        vi="Tờ khai hỏi họ, chữ đệm và tên. Chỉ có một chữ thường là quên ghi họ.",
        en="The form asks for family, middle and given name. One word alone usually means that the family name is "
        "missing.",
    ),
    fix=Text(
        vi="Ghi đủ như trên giấy tờ. Nếu giấy tờ chỉ có một chữ thì giữ nguyên.",
        en="Write it as on the paper. If the paper has one word only, leave it so.",
    ),
    messages={
        "one-word": Text(
            vi="{label}: mới có một chữ “{name}”. Ghi đủ họ và tên nếu giấy tờ có.",
            en="{label}: there is only one word, “{name}”. Write family and given name if the paper has both.",
        ),
    },
)
def name_one_word(dossier: Dossier) -> Iterator[Finding]:
    for pointer, _, field in dossier.form.fields():
        if field.type == "person-name" and len(words_of(name := dossier.answers.text(pointer))) == 1:
            yield found("one-word", at(pointer), label=dossier.answers.title(pointer), name=name)
