"""A rule: its number, its legal basis, its words in both languages, its function."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from validator.model.dossier import Attachment, Dossier
from validator.model.law import Confidence, LawRef
from validator.model.place import Place
from validator.model.text import Text


class Severity(StrEnum):
    """What a broken rule means for the dossier."""

    ERROR = "error"  # it will be refused
    WARNING = "warning"  # it is likely to be sent back, or needs a second look
    NOTE = "note"  # advice


class Outcome(StrEnum):
    """What came of a rule. "Could not tell" is never shown as passed and never as a fault."""

    PASS = "pass"
    FAIL = "fail"
    CANNOT_TELL = "cannot-tell"
    NOT_APPLICABLE = "not-applicable"


class Remedy(StrEnum):
    """What mending takes; orders the report."""

    PAPER = "paper"  # a new paper or a new scan is needed
    QUICK = "quick"  # can be put right at once


#: Values that a message can show; each type has one way of being written per language (``validator.words``).
type Param = str | int | date | Text | Size | Money | tuple[str, ...] | tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Size:
    """A number of bytes, shown as KB or MB."""

    bytes: int


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in Vietnamese đồng."""

    dong: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a rule saw: a reason (the key of one of its messages) with typed parameters; no words inside."""

    outcome: Outcome
    reason: str
    place: Place
    params: Mapping[str, Param] = field(default_factory=dict)
    law: tuple[LawRef, ...] = ()  # the ground of this very field or paper, beside the rule's own


def found(reason: str, place: Place | None = None, law: tuple[LawRef, ...] = (), **params: Param) -> Finding:
    """A broken rule."""
    return Finding(outcome=Outcome.FAIL, reason=reason, place=place or Place(), params=params, law=law)


def cannot_tell(reason: str, place: Place | None = None, law: tuple[LawRef, ...] = (), **params: Param) -> Finding:
    """Something that is not decidable here."""
    return Finding(outcome=Outcome.CANNOT_TELL, reason=reason, place=place or Place(), params=params, law=law)


type Check = Callable[[Dossier], Iterator[Finding]] | Callable[[Attachment], Iterator[Finding]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One check.

    ``on`` is the type that the function takes: the whole Dossier, or each Attachment. ``forms`` limits a rule to some
    forms (empty: all). ``reads`` names the answers without which the rule does not apply. ``applies``, given the
    subject, narrows it further. ``requires`` are rules that must have passed on the same subject. ``since``/``until``:
    the days between which the rule holds, compared with the day of submission. ``confidence`` other than FOUND is
    shown to the reader.
    """

    id: str
    name: str
    on: type[Dossier] | type[Attachment]
    severity: Severity
    remedy: Remedy
    law: tuple[LawRef, ...]
    since: date
    until: date | None
    forms: tuple[str, ...]
    reads: tuple[str, ...]
    applies: Callable[..., bool] | None
    requires: tuple[str, ...]
    title: Text
    why: Text
    fix: Text
    messages: Mapping[str, Text]
    confidence: Confidence
    checked_on: date
    function: Callable[..., Iterator[Finding]]

    def in_force(self, day: date) -> bool:
        """Whether the rule holds on *day*."""
        return self.since <= day and (self.until is None or day <= self.until)


def rule(
    *,
    id: str,
    on: type[Dossier] | type[Attachment],
    severity: Severity,
    title: Text,
    why: Text,
    fix: Text,
    messages: Mapping[str, Text],
    since: str,
    checked_on: str,
    law: tuple[str, ...],
    until: str | None = None,
    remedy: Remedy = Remedy.QUICK,
    forms: tuple[str, ...] = (),
    reads: tuple[str, ...] = (),
    applies: Callable[..., bool] | None = None,
    requires: tuple[str, ...] = (),
    confidence: Confidence = Confidence.FOUND,
) -> Callable[[Callable[..., Iterator[Finding]]], Rule]:
    """Turn a generator function into a Rule; its name (with hyphens) becomes the rule's name.

    Days are ISO dates, ``law`` short citations. Raises ValueError when one of them is malformed.
    """

    def wrap(function: Callable[..., Iterator[Finding]]) -> Rule:
        return Rule(
            id=id,
            name=function.__name__.replace("_", "-"),
            on=on,
            severity=severity,
            remedy=remedy,
            law=tuple(LawRef.parse(short) for short in law),
            since=date.fromisoformat(since),
            until=date.fromisoformat(until) if until else None,
            forms=forms,
            reads=reads,
            applies=applies,
            requires=requires,
            title=title,
            why=why,
            fix=fix,
            messages=messages,
            confidence=confidence,
            checked_on=date.fromisoformat(checked_on),
            function=function,
        )

    return wrap
