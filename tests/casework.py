"""Cases and examples as data → requests to ``validator.wire.handle``, and what is expected of the answer.

Pure functions, so that the same requests run natively (``test_cases.py``) and in Pyodide (``test_pyodide.py``).
A case file is ``tests/cases/<RULE>-<name>.yaml``; its shape is the dataclasses below.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, cast

from scripts.makers import make
from tests import tables
from validator.cli.data import Data
from validator.corpus.authoring import load_corpus, plain, read_object
from validator.corpus.bundle import Json, encode
from validator.corpus.compile import bundle
from validator.model.condition import Value
from validator.model.example import Example
from validator.model.place import Place
from validator.model.rule import Outcome
from validator.report.data import canonical
from validator.wire import handle

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "forms"
COMMUNES = ROOT / "build" / "communes"
CASES = ROOT / "tests" / "cases"
type Tree = dict[str, Any]  # parsed JSON or YAML
type Row = tuple[str, str, str]  # rule, reason, place as JSON
_WORST_FIRST = (Outcome.FAIL, Outcome.CANNOT_TELL, Outcome.PASS, Outcome.NOT_APPLICABLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """One finding of the case's rule: its reason and where it points."""

    reason: str
    answer: str | None = None
    paper: str | None = None
    file: str | None = None
    page: int | None = None

    @property
    def place(self) -> Place:
        """Where the finding points."""
        return Place(answer=self.answer, paper=self.paper, file=self.file, page=self.page)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A dossier (an example with changes) and what one rule says about it.

    ``base`` is the example to start from, of the birth declaration unless written ``<form>/<example>``. ``answers``:
    JSON Pointer → what was typed, null takes the answer away. ``attachments`` replaces the files of a paper; each file
    is a name and a description for its maker. ``because`` goes with not-applicable. ``lists`` false: the list of
    communes could not be fetched.
    """

    name: str
    expect: Outcome
    base: str = "complete"
    on: date | None = None
    answers: Mapping[str, Value] = field(default_factory=dict)
    attachments: Mapping[str, tuple[Mapping[str, object], ...]] = field(default_factory=dict)
    findings: tuple[Expected, ...] = ()
    because: str | None = None
    lists: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """One file of cases: all about one rule."""

    rule: str
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One call of ``handle``: give it ``request`` and ``files``."""

    id: str
    request: str
    files: Mapping[str, bytes]


def case_files() -> Iterator[tuple[Path, CaseFile]]:
    """Every case file, read. Raises CorpusError with file and line."""
    for path in sorted(CASES.glob("*.yaml")):
        yield path, read_object(path, CaseFile)


def cases() -> Iterator[tuple[str, str, Case]]:
    """Every case: its id, the rule's id, the case."""
    for path, held in case_files():
        for case in held.cases:
            yield f"{path.stem}: {case.name}", held.rule, case


def examples() -> Iterator[tuple[str, Path]]:
    """Every example: ``<form>/<example>`` and its folder."""
    for path in sorted(FORMS.glob("catalogue/*/examples/*/dossier.yaml")):
        folder = path.parent
        yield f"{folder.parent.parent.name}/{folder.name}", folder


def all_runs() -> Iterator[Run]:
    """Every request that the tests make: examples first, then cases, then the tables of what people type."""
    for name, _ in examples():
        yield run_example(name)
    for name, _, case in cases():
        yield run_case(name, case)
    for name, request in tables.requests():
        yield Run(id=f"input {name}", request=request, files={})


def run_example(name: str) -> Run:
    """The request that checks the example *name* as it stands."""
    dossier, files = deepcopy(_base(name))
    return Run(id=f"example {name}", request=_request(dossier), files=files)


def run_case(name: str, case: Case) -> Run:
    """The request that checks the dossier of *case*."""
    dossier, files = deepcopy(_base(case.base))
    if case.on:
        dossier["submitted_on"] = case.on.isoformat()
    for pointer, typed in case.answers.items():
        put(dossier["answers"], pointer, typed)
    for paper, made in case.attachments.items():
        for path in dossier["attachments"].pop(paper, []):
            if not any(path in paths for paths in dossier["attachments"].values()):
                del files[path]
        paths = {f"{paper}/{index}/{item['name']}": _made(item) for index, item in enumerate(made)}
        files |= paths
        if paths:
            dossier["attachments"][paper] = list(paths)
    return Run(id=name, request=_request(dossier, case.lists), files=files)


def seen(report: Tree, rule: str, case: Case) -> tuple[str | None, set[str]]:
    """What *rule* said: its worst outcome and why it did not apply.

    For a rule about files only the papers that the case replaces count (all, when it replaces none).
    """
    rows = [row for row in report["results"] if row["rule"] == rule and _concerns(row["place"], case)]
    outcomes = {row["outcome"] for row in rows}
    worst = next((outcome.value for outcome in _WORST_FIRST if outcome in outcomes), None)
    return worst, {row["because"] for row in rows if "because" in row}


def findings(report: Tree, rule: str | None = None) -> list[Row]:
    """The findings (of *rule*), sorted; the position of a file within its slot is left out."""
    return sorted(
        (row["rule"], row["reason"], canonical({key: at for key, at in row["place"].items() if key != "index"}))
        for row in report["findings"]
        if rule in (None, row["rule"])
    )


def wanted(rows: Iterable[tuple[str, str, Place]]) -> list[Row]:
    """Expected findings in the shape of ``findings``."""
    return sorted((rule, reason, canonical(encode(place))) for rule, reason, place in rows)


def put(answers: Tree, pointer: str, typed: Value) -> None:
    """Set the answer at *pointer*; None takes it away. A number in it is a row, the next one at the end a new row."""
    at: Any = answers
    *parents, last = pointer.removeprefix("/").split("/")
    for key, below in zip(parents, [*parents[1:], last], strict=True):
        if isinstance(at, list):
            if int(key) == len(at):
                at.append({})
            at = at[int(key)]
        else:
            at = at.setdefault(key, [] if below.isdecimal() else {})
    if typed is None:
        at.pop(last, None)
    else:
        at[last] = typed


@cache
def bundles() -> dict[str, Json]:
    """The bundle of every procedure, as the browser fetches it."""
    corpus = load_corpus(FORMS)
    return {code: encode(bundle(corpus, procedure)) for code, procedure in corpus.procedures.items()}


@cache
def communes(provinces: tuple[str, ...]) -> Json:
    """The communes of *provinces*, as a request takes them."""
    if not COMMUNES.is_dir():
        raise FileNotFoundError("There is no list of communes; run scripts/build.py first.")
    return cast(Json, Data(COMMUNES.parent).communes(provinces))


@cache
def example(name: str) -> Example:
    """The description of the example ``<form>/<example>``."""
    return read_object(_folder(name) / "example.yaml", Example)


@cache
def _base(name: str) -> tuple[Tree, dict[str, bytes]]:
    dossier: Any = plain(_folder(name) / "dossier.yaml")
    return {"answers": {}, "attachments": {}} | dossier, {
        file: make(spec) for file, spec in example(name).files.items()
    }


def _folder(name: str) -> Path:
    form, _, example_id = name.rpartition("/")
    return FORMS / "catalogue" / (form or "birth-declaration") / "examples" / example_id


def _made(item: Mapping[str, object]) -> bytes:
    return make({key: value for key, value in item.items() if key != "name"})


def _request(dossier: Tree, lists: bool = True) -> str:
    request = {"action": "communes", "bundle": bundles()[dossier["procedure"]], "dossier": dossier}
    named = json.loads(handle(canonical(request), {})).get("communes", ())
    return canonical(request | {"action": "check", "communes": communes(tuple(named)) if lists else {}})


def _concerns(place: Tree, case: Case) -> bool:
    return "paper" not in place or not case.attachments or place["paper"] in case.attachments
