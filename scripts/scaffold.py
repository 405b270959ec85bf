"""The pieces that ``scripts/new.py`` starts.

What has to be filled in is left empty, never filled with a stand-in: the loader then names file, line and what belongs
there, and the tests do not pass before it is done.
"""

from __future__ import annotations

import argparse
import dataclasses
import re
import sys
import typing
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from validator.checks import RULES
from validator.corpus.authoring import read_object
from validator.model.errors import CorpusError
from validator.model.example import Example
from validator.model.form import Form
from validator.model.law import Instrument, LawRef, Provision
from validator.model.procedure import Paper, Procedure
from validator.model.text import Text

ROOT = Path(__file__).resolve().parent.parent
SHAPES = Path(__file__).with_name("shapes")
SUBJECTS = {"A": ("attachments", "Attachment", "file"), "F": ("answers", "Dossier", "dossier"),
            "D": ("dossier", "Dossier", "dossier")}  # fmt: skip

CHECK = '''\
"""."""

from collections.abc import Iterator

from validator.model.dossier import {type}
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="{id}",
    on={type},
    severity=Severity.ERROR,
    law=("",),
    since="",
    checked_on="",
    title=Text(vi="", en=""),
    why=Text(vi="", en=""),
    fix=Text(vi="", en=""),
    messages={{"": Text(vi="", en="")}},
)
def {function}({subject}: {type}) -> Iterator[Finding]:
    yield found("")
'''

CASES = """\
rule: {id}
cases:
  - name:
    expect: fail
    findings: [{{reason: }}]
  - name:
    expect: pass
  - name:
    expect: not-applicable
    on:
    because: not-in-force
"""


class Stop(Exception):
    """The piece cannot be started; the sentence says why."""


def new_check(root: Path, number: str, name: str, folder: str = "") -> list[Path]:
    """The rule's file, its case file, and its line at the end of its group in RULES."""
    if not re.fullmatch(r"[AFD][0-9]{3}", number):
        raise Stop(f"{number} is not a number of a rule; write it like F360 (A files, F answers, D the dossier).")
    if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", name):
        raise Stop(f"{name} is not a name of a rule; write it like twins-together.")
    taken = next((rule for rule in RULES if number == rule.id or name == rule.name), None)
    if taken:
        raise Stop(f"{taken.id} {taken.name} is there already; numbers and names are never used again.")
    group, kind, subject = SUBJECTS[number[0]]
    function, where = name.replace("-", "_"), folder or group
    check = root / "validator" / "checks" / where / f"{function}.py"
    cases = root / "tests" / "cases" / f"{number}-{name}.yaml"
    table = root / "validator" / "checks" / "__init__.py"
    module = ".".join(("validator", "checks", *Path(where).parts, function))
    written = with_rule(table.read_text(encoding="utf-8"), number, function, module)
    write(check, CHECK.format(type=kind, id=number, function=function, subject=subject))
    write(cases, CASES.format(id=number))
    table.write_text(written, encoding="utf-8")
    return [check, cases, table]


def with_rule(table: str, number: str, function: str, module: str) -> str:
    """The source of RULES with one more import and one more line, after the last rule of the same letter."""
    lines = table.splitlines()
    imports = [at for at, line in enumerate(lines) if line.startswith("from validator.checks.")]
    line = f"from {module} import {function}"
    before = next((at for at in imports if lines[at] > line), imports[-1] + 1)
    lines.insert(before, line)
    siblings = {f"    {rule.name.replace('-', '_')}," for rule in RULES if rule.id[0] == number[0]}
    last = max(at for at, line in enumerate(lines) if line in siblings)
    lines.insert(last + 1, f"    {function},")
    return "\n".join(lines) + "\n"


def new_procedure(root: Path, code: str, slug: str, form: str = "") -> list[Path]:
    """A procedure's file and its record; a form and a first example too, unless the catalogue has *form* already."""
    if not re.fullmatch(r"[0-9]\.[0-9]{6}", code):
        raise Stop(f"{code} is not a code of a procedure; write it like 1.001193.")
    form = form or slug
    forms = root / "forms"
    catalogue = forms / "catalogue" / form
    wanted = {
        forms / "procedures" / f"{code}.yaml": shaped("procedure", code=code, slug=slug, form=form),
        forms / "law" / f"tthc-{code}.yaml": shaped("record", code=code) + "".join(map(record_part, _parts(code))),
    }
    if not (catalogue / "form.yaml").is_file():
        example = catalogue / "examples" / "complete"
        wanted |= {
            catalogue / "form.yaml": shaped("form", code=code, form=form),
            example / "dossier.yaml": shaped("dossier", code=code),
            example / "example.yaml": shaped("example"),
        }
    if there := next((path for path in wanted if path.exists()), None):
        raise Stop(f"{there} is there already.")
    for path, text in wanted.items():
        write(path, text)
    return list(wanted)


def shaped(name: str, **known: str) -> str:
    """The text of ``scripts/shapes/<name>.yaml`` with what is *known* put in."""
    text = (SHAPES / f"{name}.yaml").read_text(encoding="utf-8")
    for key, value in known.items():
        text = text.replace(f"{{{key}}}", value)
    return text


def _parts(code: str) -> list[str]:
    """The parts of the record that the procedure's shape cites, in the order of their first mention."""
    cited = re.findall(rf"tthc-{re.escape(code)}/m-[a-z-]+", shaped("procedure", code=code))
    return list(dict.fromkeys(cited))


def record_part(ref: str) -> str:
    """One provision of an instrument or part of a record, to be filled in."""
    lines = shape(Provision, {"ref": ref}).splitlines()
    if LawRef.parse(ref).part:  # it has no number, so it is called by a title
        lines[1:1] = ["title:", "  vi:", "  en:"]
    return "".join(f"  {'-' if at == 0 else ' '} {line}\n" for at, line in enumerate(lines))


def new_paper(root: Path, key: str) -> list[Path]:
    """A paper's file."""
    path = root / "forms" / "papers" / f"{key}.yaml"
    write(path, shape(Paper, {"id": key}))
    return [path]


def new_provision(root: Path, short: str) -> list[Path]:
    """A provision at the end of its instrument's file; the file too, if the register lacks the instrument."""
    try:
        ref = LawRef.parse(short)
    except ValueError as error:
        raise Stop(f"{error}.") from None
    path = root / "forms" / "law" / f"{ref.instrument}.yaml"
    if not path.exists():
        write(path, shape(Instrument, {"id": ref.instrument}) + "provisions:\n")
    text = path.read_text(encoding="utf-8").rstrip("\n") + "\n"
    if f"ref: {short}\n" in text:
        raise Stop(f"{short} is in {path.name} already.")
    if not re.search(r"^provisions:\n(^(  |#).*\n|^\n)*\Z", text, re.MULTILINE):
        raise Stop(f"{path.name} must end with its list of provisions, one indented item each; add it there by hand.")
    path.write_text(text + record_part(short), "utf-8")
    return [path]


def shape(kind: type, known: Mapping[str, str]) -> str:
    """The YAML of one object of *kind* with every key that it needs, and only what is *known* filled in."""
    hints = typing.get_type_hints(kind)
    needed = [field.name for field in dataclasses.fields(kind)
              if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING]  # fmt: skip
    return "".join(f"{name}:{_gap(hints[name], known.get(name))}\n" for name in needed)


def _gap(kind: Any, known: str | None) -> str:
    if known is not None:
        return f" {known}"
    if kind is Text:
        return "\n  vi:\n  en:"
    if dataclasses.is_dataclass(kind) and kind is not LawRef and isinstance(kind, type):
        return "\n" + "\n".join(f"  {line}" for line in shape(kind, {}).splitlines())
    return ""


def write(path: Path, text: str) -> None:
    """Write a new file; raises Stop rather than replace one."""
    if path.exists():
        raise Stop(f"{path} is there already.")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def complaint(path: Path) -> str:
    """What the loader says first about a new data file."""
    kinds = {"procedures": Procedure, "papers": Paper, "law": Instrument, "form.yaml": Form, "example.yaml": Example}
    kind = kinds.get(path.parent.name) or kinds.get(path.name)
    if kind is None:  # a dossier is whatever its user writes
        return f"{path}: an invented dossier, to be completed as the form grows"
    try:
        read_object(path, kind)
    except CorpusError as error:
        return str(error)
    return f"{path}: complete"


def start(about: str, arguments: list[str]) -> int:
    """Read the command, write the files, say what is to be filled in first; the exit code."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    kinds = parser.add_subparsers(dest="kind", required=True)
    check = kinds.add_parser("check", help="a rule with its cases")
    check.add_argument("id")
    check.add_argument("name")
    check.add_argument("--in", dest="folder", default="", help="folder below validator/checks, such as answers/birth")
    procedure = kinds.add_parser(
        "procedure", help="an administrative procedure with its record, form and first example"
    )
    procedure.add_argument("code")
    procedure.add_argument("slug")
    procedure.add_argument("--form", default="", help="a form that is in the catalogue, or the name of the new one")
    kinds.add_parser("paper", help="a kind of supporting paper").add_argument("id")
    kinds.add_parser("provision", help="a provision of a legal instrument").add_argument("ref")
    given = parser.parse_args(arguments)
    try:
        match given.kind:
            case "check":
                made = new_check(ROOT, given.id, given.name, given.folder)
            case "procedure":
                made = new_procedure(ROOT, given.code, given.slug, given.form)
            case "paper":
                made = new_paper(ROOT, given.id)
            case _:
                made = new_provision(ROOT, given.ref)
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 2
    for path in made:
        print(path.relative_to(ROOT))
    print("Every empty place is to be filled in; python scripts/test.py names those that are left.")
    if given.kind != "check":
        for path in made:
            print(complaint(path))
    return 0
