"""What must be true of every rule, every citation and every test, whoever writes the next one."""

import ast
import importlib
import json
import pkgutil
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import validator.checks
from tests.casework import FORMS, ROOT, all_runs, case_files, example, examples
from validator.checks import RULES
from validator.corpus.authoring import load_corpus
from validator.fields.types import TYPES
from validator.model.condition import Condition
from validator.model.corpus import Corpus
from validator.model.form import Field, Form
from validator.model.law import LawRef
from validator.model.rule import Outcome, Rule
from validator.wire import handle

BY_ID = {rule.id: rule for rule in RULES}
EACH_RULE = pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.id) for rule in RULES])
GROUPS = "AFSCD"  # files, answers, signatures, conversion, the dossier as a whole
#: What a check may import beside the validator itself: nothing that reads a clock, a disk or a network.
HARMLESS = {"__future__", "collections", "dataclasses", "datetime", "enum", "functools", "itertools", "math", "re",
            "string", "typing", "unicodedata"}  # fmt: skip
UNWANTED = re.compile(
    r"\b(vui lòng|xin lỗi|không hợp lệ|hợp lệ|please|sorry|invalid|forbidden|illegal|oops)\b", re.IGNORECASE
)


@cache
def corpus() -> Corpus:
    return load_corpus(FORMS)


@cache
def emitted() -> list[dict[str, Any]]:
    """Every finding of every case and example."""
    return [
        finding
        for run in all_runs()
        for finding in json.loads(handle(run.request, run.files)).get("report", {}).get("findings", [])
    ]


def rule_modules() -> Iterator[tuple[str, list[Rule]]]:
    for found in pkgutil.walk_packages(validator.checks.__path__, "validator.checks."):
        name = found.name.rpartition(".")[2]
        if not found.ispkg and not name.startswith("_"):
            module = importlib.import_module(found.name)
            yield name, [item for item in vars(module).values() if isinstance(item, Rule)]


def test_every_rule_has_a_file_and_a_place_in_the_table() -> None:
    modules = dict(rule_modules())
    held = {name: [rule.name for rule in rules] for name, rules in modules.items()}
    assert held == {name: [name.replace("_", "-")] for name in modules}, "one file, one rule of the same name"
    missing = {rule.id for rules in modules.values() for rule in rules} - set(BY_ID)
    assert not missing, f"not in RULES: {missing}"
    assert {rule.name for rule in RULES} == {name.replace("_", "-") for name in modules}


def test_numbers_are_unique_and_stand_in_their_groups() -> None:
    ids = [rule.id for rule in RULES]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(f"[{GROUPS}][0-9]{{3}}", number) for number in ids)
    letters = [number[0] for number in ids]
    assert letters == sorted(letters, key=GROUPS.index)


@EACH_RULE
def test_the_ground_of_a_rule_is_checked_before_it(rule: Rule) -> None:
    before = [earlier.id for earlier in RULES[: RULES.index(rule)]]
    assert set(rule.requires) <= set(before)
    assert all(BY_ID[needed].on is rule.on for needed in rule.requires)


@EACH_RULE
def test_a_rule_has_a_failing_a_passing_and_a_not_in_force_case(rule: Rule) -> None:
    held = [case for _, file in case_files() if file.rule == rule.id for case in file.cases]
    outcomes = {case.expect for case in held}
    assert outcomes & {Outcome.FAIL, Outcome.CANNOT_TELL}
    assert Outcome.PASS in outcomes
    assert "not-in-force" in {case.because for case in held}


def test_a_case_file_is_named_after_its_rule() -> None:
    for path, file in case_files():
        assert path.stem == f"{file.rule}-{BY_ID[file.rule].name}"
        names = [case.name for case in file.cases]
        assert len(set(names)) == len(names), path


@EACH_RULE
def test_every_message_is_shown_by_some_case(rule: Rule) -> None:
    seen = {finding["reason"] for finding in emitted() if finding["rule"] == rule.id}
    assert seen == set(rule.messages)


@EACH_RULE
def test_a_finding_has_just_the_parameters_of_its_message(rule: Rule) -> None:
    for finding in emitted():
        if finding["rule"] == rule.id:
            assert set(finding["params"]) == rule.messages[finding["reason"]].placeholders, finding["reason"]


@EACH_RULE
def test_words_of_a_rule(rule: Rule) -> None:
    for text in (rule.title, rule.why, rule.fix, *rule.messages.values()):
        for sentence in (text.vi, text.en):
            assert not UNWANTED.search(sentence), sentence
            assert sentence == sentence.strip()
    assert not rule.title.vi.endswith(".")  # a row of a checklist


@EACH_RULE
def test_the_law_of_a_rule_was_in_force(rule: Rule) -> None:
    assert rule.law
    for ref in rule.law:
        since, until = period(ref)
        assert since is None or since <= rule.since, f"{ref} in force only since {since}"
        last = rule.until or rule.checked_on
        assert until is None or last <= until, f"{ref} ended on {until}"


def period(ref: LawRef) -> tuple[date | None, date | None]:
    """The days between which *ref* is in force; the instrument's where the provision has none of its own."""
    instrument, provision = corpus().instruments[ref.instrument], corpus().provision(ref)
    since = provision.since if provision and provision.since else instrument.since
    return since, provision.until if provision and provision.until else instrument.until


def test_every_citation_is_in_the_register() -> None:
    known = {ref for instrument in corpus().instruments.values() for ref in
             (LawRef(instrument.id), *(provision.ref for provision in instrument.provisions))}  # fmt: skip
    cited = set(citations(corpus())) | {ref for rule in RULES for ref in rule.law}
    assert sorted(map(str, cited - known)) == []


def citations(value: object) -> Iterator[LawRef]:
    if isinstance(value, LawRef):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from citations(item)
    elif isinstance(value, tuple):
        for item in value:
            yield from citations(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from citations(getattr(value, field.name))


def test_instruments_name_only_instruments_of_the_register() -> None:
    for instrument in corpus().instruments.values():
        assert {*instrument.amended_by, *instrument.replaced_by} <= set(corpus().instruments), instrument.id


@EACH_RULE
def test_a_rule_reads_answers_that_its_forms_have(rule: Rule) -> None:
    assert set(rule.forms) <= set(corpus().forms)
    for form in rule.forms:
        assert set(rule.reads) <= set(pointers(corpus().forms[form]))


def test_forms_stand_on_what_is_there() -> None:
    for form in corpus().forms.values():
        known = pointers(form.once())
        assert len(known) == sum(1 for _ in form.once().fields()), "two fields at one place"
        for pointer, section, field in form.once().fields():
            assert field.type in TYPES, pointer
            assert field.codelist is None or field.codelist in corpus().lists, pointer
            assert (field.type == "choice") == bool(field.options or field.codelist), pointer
            check_condition(section.when, known)
            check_condition(field.when, known)


def test_procedures_stand_on_what_is_there() -> None:
    for procedure in corpus().procedures.values():
        known = pointers(corpus().forms[procedure.form])
        assert procedure.profile in corpus().profiles
        assert {slot.paper for slot in procedure.papers} <= set(corpus().papers)
        statements = (*procedure.channels, *procedure.who, *procedure.steps, *procedure.signers, *procedure.reminders)
        conditions = [item.when for item in statements] + [slot.when for slot in procedure.papers]
        for condition in (*conditions, procedure.time.when, procedure.fee.when):
            check_condition(condition, known)
    for profile in corpus().profiles.values():
        assert {profile.prefers, *profile.accepts} <= set(corpus().kinds)
        assert {profile.advised_size, profile.greatest_size, profile.greatest_total} <= set(corpus().limits)


def pointers(form: Form) -> dict[str, Field]:
    return {pointer: field for pointer, _, field in form.fields()}


def check_condition(condition: Condition, known: Mapping[str, Field]) -> None:
    for alternative in condition:
        for pointer, values in alternative.items():
            assert pointer in known
            field = known[pointer]
            listed = corpus().lists[field.codelist].items if field.codelist else field.options
            may_be = {option.value for option in listed} | {None} if field.type == "choice" else {None, True, False}
            if field.type in ("choice", "yes-no"):
                assert set(values) <= may_be, pointer


def test_examples_promise_rules_that_are_there() -> None:
    for name, _ in examples():
        for row in example(name).expected:
            assert row.reason in BY_ID[row.rule].messages, name


def test_checks_import_nothing_that_reads_a_clock_a_disk_or_a_network() -> None:
    core = [ROOT / "validator" / name for name in ("engine.py", "wire.py", "words.py")]
    folders = (ROOT / "validator" / name for name in ("checks", "model", "fields"))
    for path in (*core, *(path for folder in folders for path in folder.rglob("*.py"))):
        assert not imports(path) - HARMLESS - {"validator", "json"}, path


def imports(path: Path) -> set[str]:
    """The top-level packages that *path* imports."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").split(".")[0])
    return found


def test_no_test_is_skipped() -> None:
    for path in (ROOT / "tests").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute):
                assert node.attr not in ("skip", "skipif", "xfail", "importorskip"), f"{path}:{node.lineno}"
