"""The outcome of every rule on a dossier."""

from dataclasses import dataclass
from datetime import date

from validator.model.dossier import Answers, Attachment
from validator.model.place import Place
from validator.model.procedure import PaperSlot, Procedure, Statement
from validator.model.rule import Finding, Outcome, Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One rule on one subject. ``because`` says why a rule did not apply."""

    rule: Rule
    place: Place
    outcome: Outcome
    findings: tuple[Finding, ...] = ()
    because: str = ""  # not-in-force, unanswered, broken-ground, other-case


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything a reader needs: results in the guide's order (passes too) and what was looked at."""

    procedure: Procedure | None
    submitted_on: date
    answers: Answers
    attachments: tuple[Attachment, ...]
    slots: tuple[tuple[PaperSlot, bool], ...]  # each paper of the procedure, and whether this case needs it
    results: tuple[Result, ...]
    reminders: tuple[Statement, ...] = ()
