"""From the YAML in ``forms/`` to a Corpus; build time only, never imported by a check or in the browser."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from validator.corpus.bundle import BadValue, Json, decode
from validator.corpus.calendar import working_days
from validator.model.commune import CommuneList
from validator.model.corpus import Corpus
from validator.model.errors import CorpusError
from validator.model.filekind import FileKind
from validator.model.form import Block, CodeList, Form, Section
from validator.model.guide import (
    ActArea,
    Chooser,
    Glossary,
    Guide,
    Portal,
    ReturnReasons,
    Step,
    Topic,
    Trouble,
)
from validator.model.law import Instrument
from validator.model.limit import Limit
from validator.model.procedure import Paper, Procedure, Profile
from validator.read.strictyaml import NotYaml, Parsed, load

#: Folder pattern in forms/ → type of the one object in each file.
KINDS: Mapping[str, type] = {
    "law/*.yaml": Instrument,
    "limits/*.yaml": Limit,
    "lists/*.yaml": CodeList,
    "communes.yaml": CommuneList,
    "kinds/*.yaml": FileKind,
    "profiles/*.yaml": Profile,
    "papers/*.yaml": Paper,
    "blocks/*.yaml": Block,
    "catalogue/*/form.yaml": Form,
    "procedures/*.yaml": Procedure,
    "guide/steps/*.yaml": Step,
    "guide/acts/*.yaml": ActArea,
    "guide/choosers/*.yaml": Chooser,
    "guide/troubles/*.yaml": Trouble,
    "guide/topics/*.yaml": Topic,
    "guide/glossary.yaml": Glossary,
    "guide/portal.yaml": Portal,
    "guide/returns.yaml": ReturnReasons,
}


def parse(path: Path) -> Parsed:
    """One YAML file; raises CorpusError with the line."""
    try:
        return load(path.read_text(encoding="utf-8"))
    except NotYaml as error:
        raise CorpusError(str(path), error.line, error.problem) from None


def read_object[T](path: Path, kind: type[T]) -> T:
    """One file as an object of the model; raises CorpusError with file, line and what is allowed."""
    parsed = parse(path)
    try:
        return decode(kind, parsed.value)
    except BadValue as error:
        raise CorpusError(str(path), parsed.line(error.pointer), f"{error.pointer}: {error.message}") from None


def load_corpus(forms: Path) -> Corpus:
    """Everything in *forms*, blocks unfolded. Raises CorpusError at the first wrong file."""
    blocks = dict(_objects(forms, "blocks/*.yaml", Block))
    raw_forms = dict(_objects(forms, "catalogue/*/form.yaml", Form))
    return Corpus(
        instruments=dict(_objects(forms, "law/*.yaml", Instrument)),
        limits=dict(_objects(forms, "limits/*.yaml", Limit)),
        lists=dict(_objects(forms, "lists/*.yaml", CodeList)),
        kinds=dict(_objects(forms, "kinds/*.yaml", FileKind)),
        profiles=dict(_objects(forms, "profiles/*.yaml", Profile)),
        papers=dict(_objects(forms, "papers/*.yaml", Paper)),
        forms={key: _unfold(form, blocks, forms) for key, form in raw_forms.items()},
        procedures=dict(_objects(forms, "procedures/*.yaml", Procedure)),
        calendar=working_days(),
    )


def load_guide(forms: Path) -> Guide:
    """The texts of the guide in *forms*/guide, in the order in which they are shown. Raises CorpusError."""
    steps = dict(_objects(forms, "guide/steps/*.yaml", Step))
    acts = dict(_objects(forms, "guide/acts/*.yaml", ActArea))
    troubles = dict(_objects(forms, "guide/troubles/*.yaml", Trouble))
    topics = dict(_objects(forms, "guide/topics/*.yaml", Topic))
    return Guide(
        steps=dict(sorted(steps.items(), key=lambda pair: pair[1].number)),
        acts=dict(sorted(acts.items(), key=lambda pair: pair[1].order)),
        choosers=dict(_objects(forms, "guide/choosers/*.yaml", Chooser)),
        troubles=dict(sorted(troubles.items(), key=lambda pair: pair[1].order)),
        topics=dict(sorted(topics.items(), key=lambda pair: pair[1].order)),
        terms={
            term.id: term for _, glossary in _objects(forms, "guide/glossary.yaml", Glossary) for term in glossary.terms
        },
        elsewhere={
            each.code: each for _, portal in _objects(forms, "guide/portal.yaml", Portal) for each in portal.procedures
        },
        returns=tuple(
            reason for _, held in _objects(forms, "guide/returns.yaml", ReturnReasons) for reason in held.reasons
        ),
    )


def _objects[T](forms: Path, pattern: str, kind: type[T]) -> Iterator[tuple[str, T]]:
    for path in sorted(forms.glob(pattern)):
        item = read_object(path, kind)
        key = str(getattr(item, "code", None) or getattr(item, "id", ""))
        named = path.parent.name if path.name == "form.yaml" else path.stem
        if named not in (key, getattr(item, "slug", key)):
            raise CorpusError(str(path), 1, f"the file is named {named!r} but holds {key!r}")
        yield key, item


def _unfold(form: Form, blocks: Mapping[str, Block], forms: Path) -> Form:
    return replace(form, sections=tuple(_unfold_section(section, blocks, form, forms) for section in form.sections))


def _unfold_section(section: Section, blocks: Mapping[str, Block], form: Form, forms: Path) -> Section:
    if section.block is None:
        return section
    if section.block not in blocks:
        where = str(forms / "catalogue" / form.id / "form.yaml")
        raise CorpusError(where, 1, f"section {section.key!r} uses the block {section.block!r}, which is not there")
    own = {field.key for field in section.fields}
    shared = tuple(field for field in blocks[section.block].fields if field.key not in own)
    if section.repeat is None:  # a row's pointers are placed when the rows are known
        shared = tuple(field.placed_in(section.key) for field in shared)
    return replace(section, fields=section.fields + shared, block=None)


def plain(path: Path) -> Json:
    """The plain value of one YAML file (examples, cases)."""
    return parse(path).value
