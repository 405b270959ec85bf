"""Choose the rules, run them in the guide's order, collect what they say."""

from collections.abc import Iterator, Sequence
from datetime import date

from validator.deadlines import deadlines
from validator.model.condition import holds
from validator.model.dossier import Answers, Attachment, Dossier
from validator.model.place import Place
from validator.model.procedure import Statement
from validator.model.report import Report, Result
from validator.model.rule import Finding, Outcome, Rule

type Subject = Dossier | Attachment


def check_dossier(dossier: Dossier, rules: Sequence[Rule]) -> Report:
    """Every rule on the dossier and on each of its files."""
    return Report(
        procedure=dossier.procedure,
        submitted_on=dossier.submitted_on,
        answers=dossier.answers,
        attachments=dossier.attachments,
        slots=tuple((slot, dossier.needs(slot)) for slot in dossier.procedure.papers),
        results=tuple(_run(rules, dossier, dossier.attachments, dossier.submitted_on)),
        reminders=tuple(_reminders(dossier)),
    )


def _reminders(dossier: Dossier) -> Iterator[Statement]:
    """What to expect and when, then the procedure's own; a computed day says more than the general sentence."""
    computed = tuple(deadlines(dossier.procedure, dossier.submitted_on, dossier.limits, dossier.calendar))
    yield from computed
    said = {item.id for item in computed}
    for item in dossier.procedure.reminders:
        if item.id not in said and holds(item.when, dossier.answers.get):
            yield item


def check_files(files: Sequence[Attachment], day: date, rules: Sequence[Rule]) -> Report:
    """The rules about single files, for files that belong to no dossier."""
    return Report(
        procedure=None,
        submitted_on=day,
        answers=Answers(),
        attachments=tuple(files),
        slots=(),
        results=tuple(_run(rules, None, files, day)),
    )


def _run(rules: Sequence[Rule], dossier: Dossier | None, files: Sequence[Attachment], day: date) -> Iterator[Result]:
    passed: dict[tuple[str, Place], bool] = {}
    for rule in rules:
        if rule.forms and (dossier is None or dossier.form.id not in rule.forms):
            continue
        for subject, place in _subjects(rule, dossier, files):
            result = _apply(rule, subject, place, day, passed)
            passed[rule.id, place] = result.outcome is Outcome.PASS
            yield result


def _subjects(rule: Rule, dossier: Dossier | None, files: Sequence[Attachment]) -> Iterator[tuple[Subject, Place]]:
    if rule.on is Attachment:
        for file in files:
            yield file, file.place
    elif dossier is not None:
        yield dossier, Place()


def _apply(rule: Rule, subject: Subject, place: Place, day: date, passed: dict[tuple[str, Place], bool]) -> Result:
    because = _why_not(rule, subject, place, day, passed)
    if because:
        return Result(rule=rule, place=place, outcome=Outcome.NOT_APPLICABLE, because=because)
    findings: tuple[Finding, ...] = tuple(rule.function(subject))
    outcomes = {finding.outcome for finding in findings}
    outcome = next((item for item in (Outcome.FAIL, Outcome.CANNOT_TELL) if item in outcomes), Outcome.PASS)
    return Result(rule=rule, place=place, outcome=outcome, findings=findings)


def _why_not(rule: Rule, subject: Subject, place: Place, day: date, passed: dict[tuple[str, Place], bool]) -> str:
    if not rule.in_force(day):
        return "not-in-force"
    if isinstance(subject, Attachment) and rule.applies is not None and not rule.applies(subject):
        return "other-case"
    if not all(passed.get((needed, place), passed.get((needed, Place()), False)) for needed in rule.requires):
        return "broken-ground"
    if isinstance(subject, Dossier):
        if not subject.answers.has(*rule.reads):
            return "unanswered"
        if rule.applies is not None and not rule.applies(subject):
            return "other-case"
    return ""
