"""A household business's name begins with the words "Hộ kinh doanh" and has one of its own after them."""

from collections.abc import Iterator

from validator.fields.names import words_of
from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_NAME = "/business/name"
_KIND = words_of("Hộ kinh doanh")


@rule(
    id="F530",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("household-business-application",),
    law=("nd-168-2025/m-name",),
    since="2025-07-01",
    checked_on="2026-11-23",
    confidence=Confidence.RECALLED,
    reads=(_NAME,),
    title=Text(
        vi="Tên hộ kinh doanh có cụm từ “Hộ kinh doanh” và tên riêng",
        en="The name has the words “Hộ kinh doanh” and one of its own",
    ),
    why=Text(
        vi="Tên gồm hai phần theo thứ tự: cụm từ “Hộ kinh doanh”, rồi đến tên riêng.",
        en="The name has two parts in this order: the words “Hộ kinh doanh”, then a name of its own.",
    ),
    fix=Text(
        vi="Ghi đủ hai phần. Biểu mẫu đã in sẵn cụm từ “Hộ kinh doanh” thì trên đó chỉ ghi tên riêng.",
        en="Write both parts. Where the form has “Hộ kinh doanh” printed already, write only the own name there.",
    ),
    messages={
        "without-kind": Text(
            vi="{label}: “{typed}” chưa bắt đầu bằng “Hộ kinh doanh”. Thêm cụm từ này vào trước tên riêng.",
            en="{label}: “{typed}” does not begin with “Hộ kinh doanh”. Put these words before the own name.",
        ),
        "without-own": Text(
            vi="{label}: mới có cụm từ “{typed}”. Ghi thêm tên riêng.",
            en="{label}: there are only the words “{typed}”. Add a name of its own.",
        ),
    },
)
def business_name_begins(dossier: Dossier) -> Iterator[Finding]:
    name = dossier.answers.text(_NAME)
    words, label = words_of(name), dossier.answers.title(_NAME)
    if words == _KIND:
        yield found("without-own", at(_NAME), label=label, typed=name)
    elif words[: len(_KIND)] != _KIND:
        yield found("without-kind", at(_NAME), label=label, typed=name)
