"""One page per rule, and one per example."""

from collections.abc import Iterator

from scripts.site.page import Page
from scripts.site.sources import Sources
from validator.model.dossier import Dossier
from validator.model.form import Form
from validator.model.place import Place
from validator.model.text import Text

#: What the first letter of a rule's number stands for, in the order of the list.
LETTERS = "AFD"


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
            data={
                "rule": rule,
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
        form = sources.form_of(procedure)
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
