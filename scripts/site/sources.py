"""Everything that the pages are made from, loaded once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import cast

from scripts.prose.texts import data_texts
from scripts.prose.translations import LOCK, read_lock, review
from validator.checks import RULES
from validator.corpus.authoring import load_corpus, load_guide, plain, read_object
from validator.corpus.bundle import BadValue, Json, decode
from validator.corpus.references import check_guide, check_references
from validator.model.commune import CommuneList
from validator.model.corpus import Corpus
from validator.model.errors import CorpusError
from validator.model import example
from validator.model.example import Expected
from validator.model.form import Form
from validator.model.guide import Guide, ReturnReason
from validator.model.place import Place
from validator.model.procedure import Procedure
from validator.model.rule import Rule
from validator.model.text import Text

#: Words of the interface in both languages.
WORDS_FILE = Path(__file__).with_name("words.yaml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A made-up dossier; ``id`` is the name of its folder."""

    id: str
    procedure: str
    submitted_on: date
    title: Text
    description: Text
    expected: tuple[Expected, ...]
    attachments: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, kw_only=True)
class Sources:
    """The corpus, the guide's texts, the rules, the examples and the words of the interface.

    ``behind`` holds the pairs of texts whose English was written for an older Vietnamese one.
    """

    corpus: Corpus
    communes: CommuneList
    guide: Guide
    rules: tuple[Rule, ...]
    examples: tuple[Example, ...]
    words: Mapping[str, Text]
    behind: frozenset[tuple[str, str]] = frozenset()

    @cached_property
    def as_of(self) -> date:
        """The day on which the law register was last compared: what the pages call today, for a build has no clock."""
        return max(instrument.checked_on for instrument in self.corpus.instruments.values())

    def form_of(self, procedure: Procedure) -> Form:
        """The form that *procedure* uses."""
        return self.corpus.forms[procedure.form]

    def rules_for(self, procedure: Procedure) -> tuple[Rule, ...]:
        """The rules that look at a dossier of *procedure*."""
        return tuple(rule for rule in self.rules if not rule.forms or procedure.form in rule.forms)

    def procedures_for(self, rule: Rule) -> tuple[Procedure, ...]:
        """The procedures whose dossiers *rule* looks at."""
        return tuple(item for item in self.corpus.procedures.values() if not rule.forms or item.form in rule.forms)

    def returns_of(self, procedure: Procedure) -> Iterator[ReturnReason]:
        """Why dossiers of *procedure* come back."""
        checked = {rule.id for rule in self.rules_for(procedure)}
        for reason in self.guide.returns:
            if reason.procedures:
                concerned = procedure.code in reason.procedures
            else:
                concerned = not reason.rules or not checked.isdisjoint(reason.rules)
            if concerned:
                rules = tuple(rule for rule in reason.rules if rule in checked)
                yield replace(reason, rules=rules)

    def examples_for(self, procedure: Procedure) -> tuple[Example, ...]:
        """The examples of *procedure*."""
        return tuple(example for example in self.examples if example.procedure == procedure.code)


def load_sources(root: Path) -> Sources:
    """Read ``forms/`` and the words of the interface below *root*. Raises CorpusError."""
    corpus = load_corpus(root / "forms")
    check_references(corpus, RULES, root / "forms")
    guide = load_guide(root / "forms")
    check_guide(guide, corpus, RULES, root / "forms")
    return Sources(
        corpus=corpus,
        communes=read_object(root / "forms" / "communes.yaml", CommuneList),
        guide=guide,
        rules=RULES,
        examples=tuple(_examples(root / "forms" / "catalogue", corpus)),
        words=load_words(WORDS_FILE),
        behind=behind(root),
    )


def behind(root: Path) -> frozenset[tuple[str, str]]:
    """The pairs (Vietnamese, English) whose English is behind, by the lock of translations."""
    texts = tuple(data_texts(root))
    return frozenset((text.vi, text.en) for text in review(texts, read_lock(root / LOCK)).behind)


def load_words(path: Path) -> Mapping[str, Text]:
    """The words of the interface: key → both languages. Raises CorpusError."""
    try:
        return cast(Mapping[str, Text], decode(cast(type, Mapping[str, Text]), plain(path)))
    except BadValue as error:
        raise CorpusError(str(path), 1, str(error)) from None


def _examples(catalogue: Path, corpus: Corpus) -> Iterator[Example]:
    for path in sorted(catalogue.glob("*/examples/*/example.yaml")):
        about, dossier = read_object(path, example.Example), plain(path.with_name("dossier.yaml"))
        if not isinstance(dossier, dict):
            raise CorpusError(str(path.with_name("dossier.yaml")), 1, "a mapping is needed here")
        try:
            found = Example(
                id=path.parent.name,
                procedure=str(dossier.get("procedure")),
                submitted_on=date.fromisoformat(str(dossier.get("submitted_on"))),
                title=about.title,
                description=about.description,
                expected=about.expected,
                attachments=decode(cast(type, Mapping[str, tuple[str, ...]]), dossier.get("attachments", {})),
            )
        except ValueError as error:  # a day that is none, or attachments of another shape
            raise CorpusError(str(path.with_name("dossier.yaml")), 1, str(error)) from None
        if found.procedure not in corpus.procedures:
            raise CorpusError(str(path), 1, f"no procedure {found.procedure}")
        yield found
