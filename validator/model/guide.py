"""What the guide tells beside procedures and rules: the seven steps, prohibited acts, choosers, topics, terms.

Read when the site is built; a check never needs it. Every ``Text`` here may hold links to pages of the guide, written
``[words](path#heading)`` with the path of the page below its language, such as ``steps/submit#sign``. ``keywords`` are
no text: other words, mostly everyday ones, with which people search for the page.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from validator.model.condition import Condition
from validator.model.law import Confidence, LawRef
from validator.model.text import Text


class Who(StrEnum):
    """Whom something is about."""

    CITIZEN = "citizen"
    ORGANISATION = "organisation"
    OFFICIAL = "official"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wordings:
    """Words of each language."""

    vi: tuple[str, ...] = ()
    en: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One short paragraph, or one item of a list, with the law it rests on.

    It holds from ``since`` to ``until`` (inclusive). Where these are left out, it holds on the days on which all that
    it cites is in force. ``rules`` are the checks that look at this very thing.
    """

    id: str
    text: Text
    law: tuple[LawRef, ...] = ()
    since: date | None = None
    until: date | None = None
    rules: tuple[str, ...] = ()
    confidence: Confidence = Confidence.FOUND


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading and what stands under it.

    ``part`` names a piece of the page that is more than paragraphs. A section of ``history`` is shown whatever the day.
    """

    id: str
    title: Text
    lead: Passage | None = None
    passages: tuple[Passage, ...] = ()
    ordered: bool = False
    history: bool = False
    part: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What became different on a day: what held before (``was``) and what has held since (``law``)."""

    id: str
    day: date
    text: Text
    law: tuple[LawRef, ...] = ()
    was: tuple[LawRef, ...] = ()
    confidence: Confidence = Confidence.FOUND


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Something to do in a step, as the list of all steps shows it: a page of the guide or an address, and its cost."""

    label: Text
    link: str
    cost: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One of the seven steps. ``easy`` says it in at most sixty words for whoever reads with effort.

    ``law`` is what ``lead`` and ``easy`` rest on; the sections cite for themselves.
    """

    id: str
    number: int
    pictogram: str
    title: Text
    short: Text
    lead: Text
    easy: Text
    law: tuple[LawRef, ...]
    tasks: tuple[Task, ...]
    sections: tuple[Section, ...]
    changes: tuple[Change, ...] = ()
    unknown: tuple[Passage, ...] = ()
    keywords: Wordings = field(default_factory=Wordings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer to choose."""

    id: str
    label: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of a chooser; ``why`` says what depends on the answer."""

    id: str
    text: Text
    hint: Text | None = None
    why: Text | None = None
    answers: tuple[Answer, ...]


class State(StrEnum):
    """What an advice is to the reader."""

    DONE = "done"  # nothing to do here
    TODO = "todo"  # do this next
    NOTE = "note"  # good to know


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What follows from some answers; ``when`` maps questions to answers as conditions elsewhere map fields.

    ``procedures`` are the codes of those to file, the likeliest first; the page links to what we have, and gives code
    and name of what we have not.
    """

    id: str
    when: Condition
    state: State
    title: Text
    passages: tuple[Passage, ...]
    procedures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chooser:
    """A few questions that end in a personal list.

    One that tells procedures apart says which (``about``, by their codes) and has a page of its own, ``which/<id>``;
    the finder begins with what we have of them, under ``short``.
    """

    id: str
    title: Text
    lead: Text
    questions: tuple[Question, ...]
    advice: tuple[Advice, ...]
    keywords: Wordings = field(default_factory=Wordings)
    about: tuple[str, ...] = ()
    short: Text | None = None
    order: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """A procedure that we do not have, under the code and the name with which the Portal finds it."""

    code: str
    name: Text
    confidence: Confidence = Confidence.FOUND


@dataclass(frozen=True, slots=True, kw_only=True)
class Portal:
    """The procedures that choosers lead to and that may be missing here."""

    id: str
    procedures: tuple[Elsewhere, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A prohibited act in force (the summary of ``law`` says it), one everyday scene, and what to do instead."""

    law: LawRef
    was: tuple[LawRef, ...] = ()
    who: tuple[Who, ...]
    scene: Text
    instead: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class ActArea:
    """Prohibited acts of one field: the articles in force (``now``), those they replaced (``before``), act by act."""

    id: str
    order: int
    title: Text
    lead: Text
    now: tuple[LawRef, ...]
    before: tuple[LawRef, ...] = ()
    acts: tuple[Act, ...]
    changes: tuple[Change, ...] = ()
    unknown: tuple[Passage, ...] = ()
    keywords: Wordings = field(default_factory=Wordings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Something went wrong: what to do, the right one has, and words to say or write."""

    id: str
    order: int
    title: Text
    lead: Text
    do: tuple[Passage, ...]
    right: tuple[Passage, ...]
    say: tuple[Passage, ...]
    keywords: Wordings = field(default_factory=Wordings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A page of sections; ``path`` is its place below the language."""

    id: str
    path: str
    order: int = 0
    title: Text
    lead: Text
    sections: tuple[Section, ...]
    keywords: Wordings = field(default_factory=Wordings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A term of the field: one word for one thing in each language.

    ``also`` are other forms of the term itself (plurals, capitals are found anyway); ``avoid`` are words that must not
    be used for it anywhere in the project. ``explain``: whether pages explain it where they first use it; words
    that are part of every citation are not. ``fixed``: where its Vietnamese stands, its English has to stand too.
    """

    id: str
    term: Text
    meaning: Text
    law: tuple[LawRef, ...] = ()
    also: Wordings = field(default_factory=Wordings)
    avoid: Wordings = field(default_factory=Wordings)
    explain: bool = True
    fixed: bool = False
    confidence: Confidence = Confidence.FOUND


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossary:
    """All terms."""

    id: str
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnReason:
    """Why dossiers come back, with what looks for it before they go out.

    ``rules`` catch it; what no rule can see says ``because``. ``procedures`` are the codes it is about: without them,
    all whose dossiers one of the rules looks at, or every one when there is no rule. ``told`` names who reported it.
    """

    id: str
    text: Text
    told: Text
    rules: tuple[str, ...] = ()
    because: Text | None = None
    procedures: tuple[str, ...] = ()
    confidence: Confidence = Confidence.FOUND


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnReasons:
    """All reasons."""

    id: str
    reasons: tuple[ReturnReason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """All of it, by id."""

    steps: Mapping[str, Step] = field(default_factory=dict)
    acts: Mapping[str, ActArea] = field(default_factory=dict)
    choosers: Mapping[str, Chooser] = field(default_factory=dict)
    troubles: Mapping[str, Trouble] = field(default_factory=dict)
    topics: Mapping[str, Topic] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    elsewhere: Mapping[str, Elsewhere] = field(default_factory=dict)
    returns: tuple[ReturnReason, ...] = ()

    def objects(self) -> Iterator[object]:
        """Everything that may cite the law or name a rule."""
        for each in (self.steps, self.acts, self.choosers, self.troubles, self.topics, self.terms):
            yield from each.values()
