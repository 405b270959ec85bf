"""Everything that the pages are made from, loaded once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import cast

from validator.checks import RULES
from validator.corpus.authoring import load_corpus, plain, read_object
from validator.corpus.bundle import BadValue, Json, decode
from validator.corpus.references import check_references
from validator.model.corpus import Corpus
from validator.model.errors import CorpusError
from validator.model import example
from validator.model.example import Expected
from validator.model.form import Form
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """The corpus, the rules, the examples and the words of the interface."""

    corpus: Corpus
    rules: tuple[Rule, ...]
    examples: tuple[Example, ...]
    words: Mapping[str, Text]

    def form_of(self, procedure: Procedure) -> Form:
        """The form that *procedure* uses."""
        return self.corpus.forms[procedure.form]

    def rules_for(self, procedure: Procedure) -> tuple[Rule, ...]:
        """The rules that look at a dossier of *procedure*."""
        return tuple(rule for rule in self.rules if not rule.forms or procedure.form in rule.forms)

    def procedures_for(self, rule: Rule) -> tuple[Procedure, ...]:
        """The procedures whose dossiers *rule* looks at."""
        return tuple(item for item in self.corpus.procedures.values() if not rule.forms or item.form in rule.forms)

    def examples_for(self, procedure: Procedure) -> tuple[Example, ...]:
        """The examples of *procedure*."""
        return tuple(example for example in self.examples if example.procedure == procedure.code)


def load_sources(root: Path) -> Sources:
    """Read ``forms/`` and the words of the interface below *root*. Raises CorpusError."""
    corpus = load_corpus(root / "forms")
    check_references(corpus, RULES, root / "forms")
    return Sources(
        corpus=corpus,
        rules=RULES,
        examples=tuple(_examples(root / "forms" / "catalogue", corpus)),
        words=load_words(WORDS_FILE),
    )


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
