"""Whatever our data or rules cite exists: the build stops where they do not."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import cast

from validator.model.condition import Condition
from validator.model.corpus import Corpus
from validator.model.errors import CorpusError
from validator.model.form import Form
from validator.model.guide import Chooser, Guide, Passage
from validator.model.law import Instrument, LawRef
from validator.model.procedure import Procedure, Profile
from validator.model.rule import Rule


def check_references(corpus: Corpus, rules: Sequence[Rule], forms: Path) -> None:
    """Raise CorpusError for the first citation, pointer or id in *corpus* or *rules* that leads nowhere."""
    for rule in rules:
        for missing in _missing_law(corpus, rule.law):
            raise CorpusError(f"rule {rule.id} ({rule.function.__code__.co_filename})", 1, missing)
        for missing in _missing_reads(corpus, rule):
            raise CorpusError(f"rule {rule.id} ({rule.function.__code__.co_filename})", 1, missing)
    for path, item in _files(corpus, forms):
        for wanted, missing in _missing(corpus, item):
            raise CorpusError(str(path), _line(path, wanted), missing)


def check_guide(guide: Guide, corpus: Corpus, rules: Sequence[Rule], forms: Path) -> None:
    """Raise CorpusError for the first citation, rule, question or answer in *guide* that leads nowhere."""
    known = {rule.id for rule in rules}
    for path, item in _guide_files(guide, forms):
        for ref in citations(item):
            for missing in _missing_law(corpus, (ref,)):
                raise CorpusError(str(path), _line(path, str(ref)), missing)
        for passage in inside(item, Passage):
            for name, missing in _unknown("a rule", passage.rules, dict.fromkeys(known)):
                raise CorpusError(str(path), _line(path, name), missing)
        if isinstance(item, Chooser):
            for name, missing in (*_unknown_answers(item), *_unknown_procedures(item, guide, corpus)):
                raise CorpusError(str(path), _line(path, name), missing)
    path = forms / "guide" / "returns.yaml"
    for reason in guide.returns:
        for name, missing in (
            *_unknown("a rule", reason.rules, dict.fromkeys(known)),
            *_unknown("a procedure", reason.procedures, corpus.procedures),
        ):
            raise CorpusError(str(path), _line(path, name), missing)
        if bool(reason.rules) == bool(reason.because):
            raise CorpusError(str(path), _line(path, reason.id), f"{reason.id}: give rules, or say why there is none")


def _guide_files(guide: Guide, forms: Path) -> Iterator[tuple[Path, object]]:
    folders = {
        "steps": guide.steps,
        "acts": guide.acts,
        "choosers": guide.choosers,
        "troubles": guide.troubles,
        "topics": guide.topics,
    }
    for folder, items in folders.items():
        for key, item in items.items():
            yield forms / "guide" / folder / f"{key}.yaml", item
    for term in guide.terms.values():
        yield forms / "guide" / "glossary.yaml", term


def _unknown_answers(chooser: Chooser) -> Iterator[tuple[str, str]]:
    answers = {question.id: {answer.id for answer in question.answers} for question in chooser.questions}
    for advice in chooser.advice:
        for alternative in advice.when:
            for question, values in alternative.items():
                if question not in answers:
                    yield question, f"{advice.id}: there is no question {question!r}"
                    continue
                for value in values:
                    if value not in answers[question]:
                        yield str(value), f"{advice.id}: {question} has no answer {value!r}"


def _unknown_procedures(chooser: Chooser, guide: Guide, corpus: Corpus) -> Iterator[tuple[str, str]]:
    for code in (*chooser.about, *(code for advice in chooser.advice for code in advice.procedures)):
        if code not in corpus.procedures and code not in guide.elsewhere:
            yield code, f"{code} is neither in forms/procedures/ nor, with its name, in forms/guide/portal.yaml"


def citations(value: object) -> Iterator[LawRef]:
    """Every citation anywhere inside *value*."""
    return inside(value, LawRef)


def inside[T](value: object, kind: type[T]) -> Iterator[T]:
    """Every object of *kind* anywhere inside *value*."""
    if isinstance(value, kind):
        yield value
    elif isinstance(value, str | int | None):  # most of what there is
        return
    elif isinstance(value, tuple | list):
        for item in value:
            yield from inside(item, kind)
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from inside(item, kind)
    elif is_dataclass(value):
        for name in _field_names(value.__class__):
            yield from inside(getattr(value, name), kind)


@cache
def _field_names(kind: Hashable) -> tuple[str, ...]:
    return tuple(field.name for field in fields(cast(type, kind)))


def _files(corpus: Corpus, forms: Path) -> Iterator[tuple[Path, object]]:
    folders = {
        "law": corpus.instruments,
        "limits": corpus.limits,
        "lists": corpus.lists,
        "profiles": corpus.profiles,
        "papers": corpus.papers,
        "procedures": corpus.procedures,
    }
    for folder, items in folders.items():
        for key, item in items.items():
            yield forms / folder / f"{key}.yaml", item
    for key, form in corpus.forms.items():
        yield forms / "catalogue" / key / "form.yaml", form


def _missing(corpus: Corpus, item: object) -> Iterator[tuple[str, str]]:
    for ref in citations(item):
        for missing in _missing_law(corpus, (ref,)):
            yield str(ref), missing
    if isinstance(item, Instrument):
        yield from _unknown("an instrument", (*item.amended_by, *item.replaced_by), corpus.instruments)
    if isinstance(item, Profile):
        yield from _unknown("a kind of file", (*item.accepts, item.prefers), corpus.kinds)
        yield from _unknown("a limit", (item.advised_size, item.greatest_size, item.greatest_total), corpus.limits)
    if isinstance(item, Form):
        yield from _unknown("a list", (field.codelist for _, _, field in item.fields() if field.codelist), corpus.lists)
        yield from _unknown("a paper", (paper for _, _, field in item.fields() for paper in field.proof), corpus.papers)
        conditions = [(section.when, field.when) for _, section, field in item.once().fields()]
        yield from _unknown_pointers(item, (when for pair in conditions for when in pair))
        yield from _without_province(item)
    if isinstance(item, Procedure):
        yield from _unknown("a form", (item.form,), corpus.forms)
        yield from _unknown("a profile", (item.profile,), corpus.profiles)
        yield from _unknown("a limit", (item.result_within,) if item.result_within else (), corpus.limits)
        yield from _unknown("a paper", (slot.paper for slot in item.papers), corpus.papers)
        if item.form in corpus.forms:
            conditions_of = (*(slot.when for slot in item.papers), *(reminder.when for reminder in item.reminders))
            yield from _unknown_pointers(corpus.forms[item.form], conditions_of)


def _missing_law(corpus: Corpus, refs: Iterable[LawRef]) -> Iterator[str]:
    for ref in refs:
        if ref.instrument not in corpus.instruments:
            yield f"cites {ref}, but forms/law/{ref.instrument}.yaml is not there"
        elif str(ref) != ref.instrument and corpus.provision(ref) is None:
            yield f"cites {ref}, but forms/law/{ref.instrument}.yaml has no such provision"


def _missing_reads(corpus: Corpus, rule: Rule) -> Iterator[str]:
    for name in rule.forms:
        if name not in corpus.forms:
            yield f"is written for the form {name!r}, which is not there"
            continue
        pointers = {pointer for pointer, _, _ in corpus.forms[name].fields()}
        yield from (f"reads {pointer}, which {name} does not have" for pointer in rule.reads if pointer not in pointers)


def _unknown(what: str, names: Iterable[str], known: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for name in names:
        if name not in known:
            yield name, f"{name!r} is not {what} that exists; there are: {', '.join(sorted(known))}"


def _unknown_pointers(form: Form, conditions: Iterable[Condition]) -> Iterator[tuple[str, str]]:
    known = {pointer for pointer, _, _ in form.once().fields()}
    for condition in conditions:
        for alternative in condition:
            for pointer in alternative:
                if pointer not in known:
                    yield pointer, f"the form {form.id} has no field {pointer}"


def _without_province(form: Form) -> Iterator[tuple[str, str]]:
    fields = {pointer: field for pointer, _, field in form.once().fields()}
    for pointer, field in fields.items():
        if (field.type == "commune") != bool(field.province):
            yield field.key, f"{pointer}: the type commune and a pointer in province go together"
        elif field.province:
            named = fields.get(field.province)
            if named is None or named.codelist != "provinces":
                yield field.province, f"{pointer}: {field.province} is no field with the list provinces"


def _line(path: Path, wanted: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return next((number for number, line in enumerate(lines, 1) if wanted in line), 1)
