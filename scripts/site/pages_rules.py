"""One page per rule, and one per example."""

from collections.abc import Iterator, Mapping

from scripts.site.page import MOST_NAMED, Page
from scripts.site.sources import Sources
from validator.model.dossier import Dossier
from validator.model.form import Form
from validator.model.guide import Wordings
from validator.model.place import Place
from validator.model.text import Text

#: What the first letter of a rule's number stands for, in the order of the list.
LETTERS = "AFD"
#: Other words, mostly everyday ones, with which people search for a rule.
SEARCHED: Mapping[str, Wordings] = {
    "A101": Wordings(vi=("tệp rỗng", "tệp trống"), en=("empty file", "blank file")),
    "A112": Wordings(vi=("chuyển ảnh sang pdf", "gộp ảnh", "tệp word"), en=("convert to pdf", "merge photos", "word file")),
    "A120": Wordings(vi=("tệp hỏng", "tệp lỗi", "không mở được"), en=("broken file", "will not open")),
    "A130": Wordings(vi=("tệp quá nặng", "tệp quá to", "giảm dung lượng"), en=("file too big", "shrink a file")),
    "A131": Wordings(vi=("tệp nặng", "nén tệp"), en=("heavy file", "compress a file")),
    "A140": Wordings(vi=("đặt tên tệp",), en=("naming a file",)),
    "A212": Wordings(vi=("tệp hỏng", "pdf lỗi", "trang trắng"), en=("corrupt pdf", "damaged pdf", "blank pages")),
    "D101": Wordings(vi=("thiếu giấy tờ",), en=("missing paper",)),
    "D105": Wordings(vi=("nộp nhầm thủ tục", "chọn nhầm"), en=("wrong procedure",)),
    "F203": Wordings(vi=("số 9 chữ số",), en=("9 digits", "old id")),
    "F206": Wordings(vi=("chứng minh nhân dân hết hạn", "giấy tờ hết hạn"), en=("expired identity card",)),
    "F310": Wordings(vi=("bỏ cấp huyện", "địa chỉ cũ", "quận huyện"), en=("old address", "district abolished")),
    "F351": Wordings(vi=("gửi nhầm xã", "nộp sai nơi"), en=("wrong commune", "wrong office")),
}


def rules(sources: Sources) -> Iterator[Page]:
    """The list of rules, and each rule."""
    yield Page(
        path="rules/index",
        template="rules_index.md.j2",
        title=Text(vi="Quy tắc kiểm tra", en="Rules"),
        description=Text(
            vi="Mọi quy tắc mà bộ kiểm tra dùng: yêu cầu gì, vì sao, sửa thế nào, căn cứ vào đâu.",
            en="Every rule of the checker: what it wants, why, how to mend it, what it rests on.",
        ),
        data={
            "rules": sources.rules,
            "letters": LETTERS,
            "by_letter": {
                letter: tuple(rule for rule in sources.rules if rule.id.startswith(letter)) for letter in LETTERS
            },
        },
    )
    by_id = {rule.id: rule for rule in sources.rules}
    for rule in sources.rules:
        yield Page(
            path=f"rules/{rule.id}",
            template="rule.md.j2",
            title=Text(vi=f"{rule.id} {rule.title.vi}", en=f"{rule.id} {rule.title.en}"),
            description=rule.why,
            keywords=SEARCHED.get(rule.id, Wordings()),
            data={
                "rule": rule,
                "most": MOST_NAMED,
                "subject": "dossier" if rule.on is Dossier else "file",
                "grounds": tuple(by_id[ground] for ground in rule.requires),
                "procedures": sources.procedures_for(rule),
                "examples": tuple(
                    example for example in sources.examples if any(item.rule == rule.id for item in example.expected)
                ),
            },
        )


def examples(sources: Sources) -> Iterator[Page]:
    """The list of examples, and each example with what the checker finds in it."""
    yield Page(
        path="examples/index",
        template="examples_index.md.j2",
        title=Text(vi="Hồ sơ mẫu", en="Examples"),
        description=Text(
            vi="Hồ sơ bịa để xem bộ kiểm tra trả lời thế nào, kèm những điều nó phải nêu ra.",
            en="Made-up dossiers that show how the checker answers, with what it must find.",
        ),
        data={"groups": [(item, sources.examples_for(item)) for item in sources.corpus.procedures.values()]},
    )
    by_id = {rule.id: rule for rule in sources.rules}
    for example in sources.examples:
        procedure = sources.corpus.procedures[example.procedure]
        form = _with_every_row(sources.form_of(procedure))
        yield Page(
            path=f"examples/{example.procedure}/{example.id}",
            template="example.md.j2",
            title=example.title,
            description=example.description,
            data={
                "example": example,
                "procedure": procedure,
                "papers": sources.corpus.papers,
                "findings": [
                    (by_id[item.rule], place_in_words(item.place, form, sources)) for item in example.expected
                ],
            },
        )


def _with_every_row(form: Form) -> Form:
    return form.with_rows({section.key: section.repeat.most for section in form.sections if section.repeat})


def place_in_words(place: Place, form: Form, sources: Sources) -> Text | None:
    """Where a finding points, in the words of the form; None for the dossier as a whole."""
    if place.answer is not None:
        found = {pointer: (section, field) for pointer, section, field in form.fields()}.get(place.answer)
        if found is None:
            return Text(vi=f"“{place.answer}”", en=f"“{place.answer}”")
        section, field = found
        return Text(vi=f"{section.title.vi}: {field.label.vi}", en=f"{section.title.en}: {field.label.en}")
    if place.paper is None:
        return None
    paper = sources.corpus.papers.get(place.paper)
    name = paper.name if paper else Text(vi=place.paper, en=place.paper)
    file = f": “{place.file}”" if place.file else ""
    return Text(vi=name.vi + file, en=name.en + file)
