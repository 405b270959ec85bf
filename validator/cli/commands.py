"""What each command does; every function returns the exit code."""

import json
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from validator.checks import RULES
from validator.cli import texts
from validator.cli.batch import check, check_all, progress
from validator.cli.data import Data
from validator.model.dossier import Attachment
from validator.model.rule import Rule
from validator.read.folder import read_file
from validator.report import html, text
from validator.report.data import canonical
from validator.report.view import printable
from validator.wire import handle
from validator.words import SEVERITY, Lang, cite, fill, pick

FINE, TO_FIX, UNUSABLE = 0, 1, 2


class Stop(Exception):
    """The command cannot go on; the sentence says why."""


def run(options: Namespace, data: Data, lang: Lang, today: Callable[[], date]) -> int:
    """The command that *options* name. Raises Stop and Unreadable."""
    match options.command:
        case "check" if len(options.dossiers) > 1:
            return _check_many(options, data, lang)
        case "check":
            return _show(check(data, _iso(options.on), options.dossiers[0]), options.format, lang)
        case "file":
            return _show(_files(options, data, options.on or today()), options.format, lang)
        case "explain":
            return _print(_explain(_rule(options.rule, lang), data, lang))
        case _:
            return _print(_LISTS[options.what](data, lang))


def _check_many(options: Namespace, data: Data, lang: Lang) -> int:
    if options.format not in (None, "json"):
        raise Stop(pick(texts.ONLY_JSON, lang))
    paths = options.dossiers
    answers = check_all(data, _iso(options.on), paths, options.jobs)
    worst = FINE
    for path, answer in zip(paths, progress(answers, len(paths)), strict=True):
        print(canonical({"dossier": path, **answer}), flush=True)
        worst = max(worst, _code(answer))
    return worst


def _files(options: Namespace, data: Data, day: date) -> dict[str, Any]:
    # Two files of one name stay apart; the checker takes what stands after the last slash for the name.
    files = {f"{number}/{Path(path).name}": read_file(Path(path)) for number, path in enumerate(options.files)}
    request = {"action": "files", "bundle": data.files(), "day": day.isoformat()}
    answer: dict[str, Any] = json.loads(handle(canonical(request), files))
    return answer


def _show(answer: Mapping[str, Any], form: str | None, lang: Lang) -> int:
    if "error" in answer:
        raise Stop(answer["error"]["message"][lang])
    report = answer["report"]
    match form:
        case "json":
            print(canonical(report))
        case "html":
            print(html.render(report, lang), end="")
        case _:
            print(text.render(report, lang), end="")
    return _code(answer)


def _code(answer: Mapping[str, Any]) -> int:
    if "error" in answer:
        return UNUSABLE
    return TO_FIX if answer["report"]["summary"]["fix"] else FINE


def _rule(typed: str, lang: Lang) -> Rule:
    for rule in RULES:
        if typed.upper() == rule.id or typed.lower() == rule.name:
            return rule
    raise Stop(printable(pick(fill(texts.NO_RULE, {"id": typed}), lang)))


def _explain(rule: Rule, data: Data, lang: Lang) -> Iterator[str]:
    register = data.register()
    yield f"{rule.id} {rule.name} ({pick(SEVERITY[rule.severity], lang)})"
    yield pick(rule.title, lang)
    for heading, body in ((texts.WHY, rule.why), (texts.FIX, rule.fix)):
        yield f"\n{pick(heading, lang)}: {pick(body, lang)}"
    yield f"\n{pick(texts.MESSAGES, lang)}:"
    for message in rule.messages.values():
        yield f"  - {pick(message, lang)}"
    yield f"\n{pick(texts.LAW, lang)}:"
    for ref in rule.law:
        yield f"  - {pick(cite(ref, register), lang)}"
    period = {"since": rule.since} if rule.until is None else {"since": rule.since, "until": rule.until}
    yield f"\n{pick(fill(texts.PERIOD_UNTIL if rule.until else texts.PERIOD, period), lang)}."
    if rule.on is Attachment:
        yield pick(texts.EVERY_FILE, lang)
    yield f"\n{pick(texts.USED_BY, lang)}:"
    for row in data.index():
        if not rule.forms or row["form"] in rule.forms:
            yield f"  - {row['code']} {row['name'][lang]}"


def _rules(data: Data, lang: Lang) -> Iterator[str]:
    del data
    for rule in RULES:
        yield f"{rule.id}  {pick(rule.title, lang)}"


def _procedures(data: Data, lang: Lang) -> Iterator[str]:
    for row in data.index():
        yield f"{row['code']}  {row['name'][lang]}"


def _papers(data: Data, lang: Lang) -> Iterator[str]:
    for key, paper in data.register().papers.items():
        yield f"{key}  {pick(paper.name, lang)}"


def _law(data: Data, lang: Lang) -> Iterator[str]:
    for key, instrument in data.register().instruments.items():
        yield f"{key}  {pick(instrument.short, lang)}: {pick(instrument.title, lang)}"


_LISTS: Mapping[str, Callable[[Data, Lang], Iterator[str]]] = {
    "rules": _rules, "procedures": _procedures, "papers": _papers, "law": _law,
}  # fmt: skip


def _print(lines: Iterator[str]) -> int:
    for line in lines:
        print(line)
    return FINE


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
