"""A Report as canonical JSON: the same input gives the same bytes, everywhere."""

import json
from collections.abc import Iterable, Iterator

from validator import __version__, words
from validator.corpus.bundle import Json, encode
from validator.fields.types import TYPES
from validator.model.corpus import Corpus
from validator.model.dossier import Answer, Attachment
from validator.model.law import LawRef
from validator.model.procedure import Procedure, Statement
from validator.model.report import Report, Result
from validator.model.rule import Finding, Money, Outcome, Param, Remedy, Rule, Severity, Size
from validator.model.text import Text
from validator.read.answers import context_of

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
_REMEDY = {Remedy.PAPER: 0, Remedy.QUICK: 1}


def canonical(data: Json) -> str:
    """JSON with sorted keys and no needless space."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def report_json(report: Report, corpus: Corpus) -> dict[str, Json]:
    """The report as plain values, following ``report.schema.json``."""
    found = sorted(
        ((result, finding) for result in report.results for finding in result.findings),
        key=lambda pair: (
            pair[1].outcome is not Outcome.FAIL, _ORDER[pair[0].rule.severity], _REMEDY[pair[0].rule.remedy],
        ),
    )  # fmt: skip
    rules = {result.rule.id: result.rule for result in report.results}
    return {
        "format": 1,
        "validator": __version__,
        "procedure": _procedure(report.procedure),
        "submitted_on": report.submitted_on.isoformat(),
        "summary": _summary(report),
        "disclaimer": encode(words.NOT_A_DECISION),
        "findings": [_finding(result.rule, finding, corpus) for result, finding in found],
        "results": [_result(result) for result in report.results],
        "rules": {key: _rule(rule, corpus) for key, rule in rules.items()},
        "answers": list(_answers(report, corpus)),
        "attachments": [_attachment(file) for file in report.attachments],
        "papers": [
            {
                "paper": slot.paper,
                "name": encode(corpus.papers[slot.paper].name),
                "need": slot.need.value,
                "applies": applies,
                "reason": encode(slot.reason),
                "attached": sum(file.paper == slot.paper for file in report.attachments),
            }
            for slot, applies in report.slots
        ],
        "reminders": [_statement(item, corpus) for item in report.reminders],
    }


def _procedure(procedure: Procedure | None) -> Json:
    if procedure is None:
        return None
    return {
        "code": procedure.code,
        "name": encode(procedure.name),
        "checked_on": procedure.checked_on.isoformat(),
    }


def _summary(report: Report) -> dict[str, Json]:
    findings = [(result.rule, finding) for result in report.results for finding in result.findings]
    failed = [rule.severity for rule, finding in findings if finding.outcome is Outcome.FAIL]
    counts = {
        "fix": failed.count(Severity.ERROR),
        "confirm": failed.count(Severity.WARNING),
        "advice": failed.count(Severity.NOTE),
        "fine": sum(result.outcome is Outcome.PASS for result in report.results),
        "unchecked": sum(finding.outcome is Outcome.CANNOT_TELL for _, finding in findings),
    }
    sentence = words.verdict(counts["fix"], counts["confirm"], counts["fine"], counts["unchecked"])
    return {**counts, "not_applicable": sum(r.outcome is Outcome.NOT_APPLICABLE for r in report.results),
            "sentence": encode(sentence)}  # fmt: skip


def _finding(rule: Rule, finding: Finding, corpus: Corpus) -> Json:
    return {
        "key": finding_key(rule, finding),
        "rule": rule.id,
        "severity": rule.severity.value,
        "outcome": finding.outcome.value,
        "reason": finding.reason,
        "place": encode(finding.place),
        "params": {name: _param(value) for name, value in finding.params.items()},
        "message": encode(words.fill(rule.messages[finding.reason], finding.params)),
        "law": _citations((*finding.law, *rule.law), corpus),
    }


def finding_key(rule: Rule, finding: Finding) -> str:
    """What makes a finding the same one after the dossier was mended: rule, reason and place."""
    place = finding.place
    where = place.answer or "/".join(str(part) for part in (place.paper, place.file, place.page) if part is not None)
    return f"{rule.id}:{finding.reason}:{where}"


def _result(result: Result) -> Json:
    row: dict[str, Json] = {
        "rule": result.rule.id, "outcome": result.outcome.value, "place": encode(result.place),
    }  # fmt: skip
    return {**row, "because": result.because} if result.because else row


def _rule(rule: Rule, corpus: Corpus) -> Json:
    return {
        "name": rule.name,
        "severity": rule.severity.value,
        "severity_name": encode(words.SEVERITY[rule.severity]),
        "title": encode(rule.title),
        "why": encode(rule.why),
        "fix": encode(rule.fix),
        "law": _citations(rule.law, corpus),
        "confidence": rule.confidence.value,
        "checked_on": rule.checked_on.isoformat(),
    }


def _citations(refs: Iterable[LawRef], corpus: Corpus) -> Json:
    # Parts of a portal record read alike ("Procedure … on the Portal"); the reader needs the name once.
    by_label = {words.cite(ref, corpus): ref for ref in reversed(tuple(refs))}
    return [{"ref": str(ref), "label": encode(label)} for label, ref in reversed(by_label.items())]


def _statement(item: Statement, corpus: Corpus) -> Json:
    return {"id": item.id, "text": encode(item.text), "law": _citations(item.law, corpus)}


def _answers(report: Report, corpus: Corpus) -> Iterator[Json]:
    if report.procedure is None:
        return
    for answer in report.answers.by_pointer.values():
        if answer.asked and answer.typed is not None:
            yield {"at": answer.pointer, "label": encode(report.answers.title(answer.pointer)), "typed": answer.typed,
                   "read": _shown(answer, corpus)}  # fmt: skip


def _shown(answer: Answer, corpus: Corpus) -> Json:
    if answer.value is None:
        return None
    return encode(TYPES[answer.field.type].show(answer.value, context_of(answer.field, corpus.lists)))


def _attachment(file: Attachment) -> Json:
    return {
        "paper": file.paper,
        "index": file.index,
        "name": file.name,
        "size": file.size,
        "kind": file.kind.id if file.kind else None,
        "pages": file.pdf.pages if file.pdf else None,
        "sha256": file.digest,
    }


def _param(value: Param) -> Json:
    match value:
        case Text():
            return encode(value)
        case Size():
            return value.bytes
        case Money():
            return value.dong
        case tuple():
            return [_param(item) for item in value]
        case _:
            return encode(value)
