"""What scripts/new.py starts has the right shape, and nothing in it can be taken for finished."""

import ast
import json
import shutil
from pathlib import Path

import pytest

from scripts.scaffold import Stop, complaint, new_check, new_paper, new_procedure, new_provision, with_rule
from tests.casework import ROOT, CaseFile
from validator.checks import RULES
from validator.corpus.authoring import load_corpus, plain, read_object
from validator.corpus.bundle import encode
from validator.corpus.compile import bundle
from validator.corpus.references import check_references
from validator.model.errors import CorpusError
from validator.model.example import Example
from validator.model.form import Form
from validator.model.law import Instrument
from validator.model.procedure import Procedure
from validator.wire import handle


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A tree with the table of rules and one instrument."""
    for name in ("validator/checks/__init__.py", "forms/law/nd-45-2020.yaml"):
        (tmp_path / name).parent.mkdir(parents=True)
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def test_a_check(root: Path) -> None:
    check, cases, table = new_check(root, "F999", "twins-together", "answers/birth")
    assert check == root / "validator/checks/answers/birth/twins_together.py"
    source = check.read_text()
    ast.parse(source)
    with pytest.raises(ValueError, match=r"citation|both languages"):
        exec(compile(source, str(check), "exec"), {"__name__": "twins_together"})
    with pytest.raises(CorpusError) as caught:
        read_object(cases, CaseFile)
    assert caught.value.line == 3
    names = next(
        [element.id for element in node.value.elts if isinstance(element, ast.Name)]
        for node in ast.walk(ast.parse(table.read_text()))
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Tuple)
    )
    assert len(names) == len(RULES) + 1
    at = names.index("twins_together")
    assert RULES[at - 1].id.startswith("F")
    assert not RULES[at].id.startswith("F")
    imports = [line for line in table.read_text().splitlines() if line.startswith("from validator.checks.")]
    assert imports == sorted(imports)
    assert "from validator.checks.answers.birth.twins_together import twins_together" in imports


def test_the_line_of_the_last_import() -> None:
    table = (ROOT / "validator" / "checks" / "__init__.py").read_text()
    lines = with_rule(table, "D999", "zebra", "validator.checks.dossier.zebra").splitlines()
    at = lines.index("from validator.checks.dossier.zebra import zebra")
    assert lines[at + 1] == "from validator.model.rule import Rule"
    assert lines[lines.index("    zebra,") + 1] == ")"


@pytest.mark.parametrize(("number", "name"), [("A101", "new-name"), ("X360", "a"), ("F360", "Two Words"), ("F36", "a")])
def test_a_check_that_cannot_be_started(root: Path, number: str, name: str) -> None:
    table = (root / "validator/checks/__init__.py").read_text()
    with pytest.raises(Stop):
        new_check(root, number, name)
    assert (root / "validator/checks/__init__.py").read_text() == table


def test_a_procedure_and_a_paper(root: Path) -> None:
    path, record, form, dossier, example = new_procedure(root, "9.004884", "re-registration")
    assert complaint(path).startswith(f"{path}:6: /name/vi: text is needed here")
    assert complaint(record).startswith(f"{record}:6: /title/vi: ")
    assert complaint(form).startswith(f"{form}:5: /title/vi: ")
    assert complaint(example).startswith(f"{example}:5: /description/vi: ")
    assert dossier.is_file()
    for kind, made in ((Procedure, path), (Instrument, record), (Form, form), (Example, example)):
        with pytest.raises(CorpusError):
            read_object(made, kind)
    (paper,) = new_paper(root, "school-report")
    assert complaint(paper).startswith(f"{paper}:3: /name/vi: ")
    with pytest.raises(Stop, match="already"):
        new_paper(root, "school-report")
    with pytest.raises(Stop, match="already"):
        new_procedure(root, "9.004884", "re-registration")
    with pytest.raises(Stop):
        new_procedure(root, "1004884", "x")


def test_a_procedure_with_a_form_that_is_there(root: Path) -> None:
    shutil.copytree(ROOT / "forms" / "catalogue" / "birth-declaration", root / "forms/catalogue/birth-declaration")
    made = new_procedure(root, "9.004884", "re-registration", "birth-declaration")
    assert [path.name for path in made] == ["9.004884.yaml", "tthc-9.004884.yaml"]


def test_a_procedure_works_once_its_facts_are_filled_in(tmp_path: Path) -> None:
    """What a maintainer does by hand, done by the rule that every gap gets some fact of its kind."""
    shutil.copytree(ROOT / "forms", tmp_path / "forms")
    made = new_procedure(tmp_path, "9.004884", "re-registration")
    for path in made:
        path.write_text(filled(path.read_text(encoding="utf-8")), encoding="utf-8")
    corpus = load_corpus(tmp_path / "forms")
    check_references(corpus, RULES, tmp_path / "forms")
    procedure = corpus.procedures["9.004884"]
    dossier = plain(made[3])
    request = {"action": "check", "bundle": encode(bundle(corpus, procedure)), "dossier": dossier}
    report = json.loads(handle(json.dumps(request), {}))["report"]
    assert report["findings"] == []
    assert {"F101", "F102", "F201", "D101"} <= {row["rule"] for row in report["results"] if row["outcome"] == "pass"}
    made[0].write_text(made[0].read_text(encoding="utf-8").replace("/m-fee]", "/m-free]"), encoding="utf-8")
    with pytest.raises(
        CorpusError, match=r"9\.004884\.yaml:\d+: cites tthc-9\.004884/m-free, but .* has no such provision"
    ):
        check_references(load_corpus(tmp_path / "forms"), RULES, tmp_path / "forms")


def filled(text: str) -> str:
    """*text* with a fact in every gap: a key with nothing after it and nothing below."""
    lines = [line.split("  #")[0] for line in text.splitlines() if not line.lstrip().startswith("#")]
    done = []
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        key = line.strip().removeprefix("- ")
        is_gap = key.endswith(":") and _depth(below) <= _depth(line)
        done.append(f"{line} {FACTS[key[:-1]]}" if is_gap else line)
    return "\n".join(done) + "\n"


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" -"))


FACTS = {
    "vi": "Ví dụ", "en": "Example", "source": "https://dichvucong.gov.vn", "checked_on": "2026-11-24",
    "valid_from": "2026-01-01",
}  # fmt: skip


def test_a_provision_of_a_known_and_of_a_new_instrument(root: Path) -> None:
    (known,) = new_provision(root, "nd-45-2020/d99.k2")
    lines = known.read_text().splitlines()
    at = lines.index("  - ref: nd-45-2020/d99.k2") + 1
    assert complaint(known).startswith(f"{known}:{at + 2}: /provisions/")
    with pytest.raises(Stop, match="already"):
        new_provision(root, "nd-45-2020/d99.k2")
    (fresh,) = new_provision(root, "nd-1-2027/d1")
    assert fresh.name == "nd-1-2027.yaml"
    assert complaint(fresh).startswith(f"{fresh}:2: /kind: ")
    with pytest.raises(Stop, match="citation"):
        new_provision(root, "Nghị định 45")
