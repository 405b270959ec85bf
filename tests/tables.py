"""The tables of what people type (tests/cases/input), and requests to ``validator.wire.handle`` that hold them.

A bundle is data, so a made-up form can have one field per row: every row goes through the only door, natively and in
the browser, whether or not a form of ours has its field type yet.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from validator.corpus.authoring import load_corpus, read_object
from validator.corpus.bundle import Json, encode
from validator.corpus.compile import bundle
from validator.fields import Context
from validator.model.condition import Value
from validator.model.corpus import Corpus
from validator.model.form import Field, Form, Section
from validator.model.text import Text
from validator.report.data import canonical

ROOT = Path(__file__).resolve().parent.parent
INPUT = ROOT / "tests" / "cases" / "input"
SPECIAL = ("names", "spoken", "amounts")  # tables of another shape
_HOST = "1.001193"  # the procedure whose form gives way to the rows
_FORM = "rows"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing typed: what it is read as, or the reason why it is not."""

    typed: Value
    read: Value = None
    reason: str | None = None
    params: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Everything typed for one field type, with the list it chooses from."""

    type: str
    codelist: str | None = None
    rows: tuple[Row, ...]


def tables() -> Iterator[tuple[str, Table]]:
    """Every table of a field type, by the name of its file."""
    for path in sorted(INPUT.glob("*.yaml")):
        if path.stem not in SPECIAL:
            yield path.stem, read_object(path, Table)


def context(table: Table) -> Context:
    """What the field type needs to read a row of *table*."""
    return Context(options=corpus().lists[table.codelist].items if table.codelist else ())


def pointer(index: int) -> str:
    """Where the row with this number is asked."""
    return f"/rows/r{index}"


def requests() -> Iterator[tuple[str, str]]:
    """One request per table: its name, and a dossier of which every row is an answer."""
    for name, table in tables():
        whole = bundle(corpus(), corpus().procedures[_HOST])
        lists = {table.codelist: corpus().lists[table.codelist]} if table.codelist else {}
        answers: dict[str, Json] = {f"r{index}": row.typed for index, row in enumerate(table.rows)}
        dossier: Json = {
            "procedure": _HOST,
            "submitted_on": "2026-11-20",
            "answers": {"rows": answers},
            "attachments": {},
        }
        procedure = replace(whole.procedures[_HOST], form=_FORM, papers=(), reminders=())
        form = _form(whole.forms[whole.procedures[_HOST].form], table)
        changed = replace(whole, lists=lists, forms={_FORM: form}, procedures={_HOST: procedure})
        yield name, canonical({"action": "check", "bundle": encode(changed), "dossier": dossier})


@cache
def corpus() -> Corpus:
    """Everything in forms/."""
    return load_corpus(ROOT / "forms")


def _form(host: Form, table: Table) -> Form:
    fields = tuple(_field(index, table) for index in range(len(table.rows)))
    rows = Section(key="rows", title=Text(vi="Các cách ghi", en="Ways to write"), fields=fields)
    return replace(host, id=_FORM, sections=(rows,))


def _field(index: int, table: Table) -> Field:
    label = Text(vi=f"Dòng {index}", en=f"Row {index}")
    return Field(key=f"r{index}", type=table.type, label=label, ask=label, optional=True, codelist=table.codelist)
