"""The command line: exit codes, both languages, every form of output, and dossiers that were packed with bad intent."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import pytest

import validator.cli.data
from tests.casework import ROOT, bundles, run_example
from tests.packing import pack, put
from validator.__main__ import main
from validator.checks import RULES
from validator.cli.batch import progress
from validator.model.rule import Rule
from validator.read.request import conforms
from validator.wire import handle
from validator.words import Lang, pick

FINE, FAULTY = "birth-declaration/complete", "birth-declaration/five-faults"


@pytest.fixture(autouse=True)
def _data(compiled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(validator.cli.data, "SHIPPED", compiled)
    monkeypatch.setattr(validator.cli.data, "FORMS", compiled / "no-forms-here")
    monkeypatch.delenv("HOSO_LANG", raising=False)


def refused(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """Run a command that cannot go on: code 2, nothing on stdout, one line on stderr, which is returned."""
    assert main([str(argument) for argument in arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    return err.strip()


def test_nothing_to_fix(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(put(tmp_path / "d", FINE))]) == 0
    assert capsys.readouterr().out.startswith("0 điều cần sửa")


def test_something_to_fix_in_both_languages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(put(tmp_path / "d", FAULTY))
    assert main(["check", folder]) == 1
    assert "Cần sửa, theo thứ tự này" in capsys.readouterr().out
    assert main(["check", folder, "--lang", "en"]) == 1
    english = capsys.readouterr().out
    assert "To fix, in this order" in english
    assert "How to fix" in english


@pytest.mark.parametrize("name", [FINE, FAULTY])
def test_json_is_the_report_of_handle_byte_for_byte(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", str(put(tmp_path / "d", name)), "--format", "json"])
    run = run_example(name)
    same = f'{{"report":{capsys.readouterr().out.rstrip()}}}' == handle(run.request, run.files)
    assert same  # not in one line: pytest takes minutes to compare two long ones


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_html(lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", lang, "check", str(put(tmp_path / "d", FAULTY)), "--format", "html"]) == 1
    page = capsys.readouterr().out
    assert page.startswith(f'<!DOCTYPE html>\n<html lang="{lang}">')
    assert f"<title>{'Lỗi' if lang == 'vi' else 'Error'}: " in page


def test_the_day_is_an_argument(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(put(tmp_path / "d", FINE)), "--on", "2026-11-22", "--format", "json"])
    assert json.loads(capsys.readouterr().out)["submitted_on"] == "2026-11-22"


@pytest.mark.parametrize("top", ["", "ho-so/"])
def test_a_zip_is_as_good_as_a_folder(top: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = put(tmp_path / "d", FAULTY)
    main(["check", str(folder), "--format", "json"])
    from_folder = capsys.readouterr().out
    for other in (pack(folder, top), folder / "dossier.json"):
        assert main(["check", str(other), "--format", "json"]) == 1
        same = capsys.readouterr().out == from_folder
        assert same


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_several_dossiers(jobs: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = [str(put(tmp_path / "a", FINE)), str(put(tmp_path / "b", FAULTY)), str(tmp_path / "none")]
    assert main(["check", *paths[:2], "--jobs", jobs]) == 1
    capsys.readouterr()
    assert main(["check", *paths, "--jobs", jobs]) == 2
    out, err = capsys.readouterr()
    assert err == ""  # no terminal, no progress bar
    rows = [json.loads(line) for line in out.splitlines()]
    assert [row["dossier"] for row in rows] == paths
    assert [row["report"]["summary"]["fix"] > 0 for row in rows[:2]] == [False, True]
    assert rows[2]["error"]["reason"] == "no-dossier"
    assert set(rows[2]["error"]["message"]) == {"vi", "en"}


def test_several_dossiers_give_json_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "JSON" in refused(capsys, "check", tmp_path, tmp_path, "--format", "html")


class Terminal(io.StringIO):
    """A screen that somebody looks at."""

    def isatty(self) -> bool:
        return True


def test_the_progress_bar_is_for_terminals() -> None:
    for screen, drawn in ((Terminal(), True), (io.StringIO(), False)):
        assert list(progress(iter("abc"), 3, screen)) == ["a", "b", "c"]
        assert ("3/3" in screen.getvalue()) is drawn


def test_single_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, empty = tmp_path / "a.txt", tmp_path / "giấy.pdf"
    good.write_text("văn bản")
    empty.write_bytes(b"")
    assert main(["file", str(empty), "--on", "2026-11-20", "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    conforms(report, "report")
    assert report["procedure"] is None
    assert report["submitted_on"] == "2026-11-20"
    assert "A101" in {finding["rule"] for finding in report["findings"]}
    assert main(["file", str(good), str(empty), "--lang", "en"]) == 1
    assert "giấy.pdf" in capsys.readouterr().out
    assert "nowhere" in refused(capsys, "file", tmp_path / "nowhere", "--lang", "en")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_rule_is_explained(rule: Rule, lang: Lang, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", rule.id.lower(), "--lang", lang]) == 0
    out = capsys.readouterr().out
    assert out.startswith(rule.id)
    assert pick(rule.why, lang) in out
    forms = {code: bundle["procedures"][code]["form"] for code, bundle in cast("dict[str, Any]", bundles()).items()}
    assert all(code in out for code, form in forms.items() if not rule.forms or form in rule.forms)


def test_a_rule_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert "Z999" in refused(capsys, "explain", "Z999")


@pytest.mark.parametrize(
    ("what", "holds"),
    [("rules", "A101"), ("procedures", "1.001193"), ("papers", "birth-notice"), ("law", "nd-45-2020")],
)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_lists(what: str, holds: str, lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", what, "--lang", lang]) == 0
    assert holds in [line.split()[0] for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "Còn thiếu: LỆNH"),
        (["--lang", "en"], "Missing: COMMAND"),
        (["chek"], "chek"),
        (["check"], "Còn thiếu: DOSSIER"),
        (["check", "x", "--lang", "en", "--on", "20/11/2026"], "“20/11/2026” is not a day; write it like 2026-11-20"),
        (["check", "x", "--jobs", "0"], "“0” không phải là một số từ 1 trở lên"),
        (["check", "x", "--format", "xml"], "không có trong các lựa chọn"),
        (["check", "x", "--verbose", "--lang=en"], "Not understood: --verbose"),
        (["check", "x", "--on", "--lang=en"], "--on needs a value"),
    ],
)
def test_misuse_is_one_sentence(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    out, err = capsys.readouterr()
    assert (stopped.value.code, out, err.count("\n")) == (2, "", 1)
    assert says in err
    assert "--help" in err


@pytest.mark.parametrize("command", [[], ["check"], ["file"], ["explain"], ["list"]])
def test_help_in_both_languages(
    command: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def shown(*arguments: str) -> str:
        with pytest.raises(SystemExit) as stopped:
            main([*arguments])
        assert stopped.value.code == 0
        return capsys.readouterr().out

    vietnamese, english = shown(*command, "--help"), shown("--lang", "en", *command, "--help")
    assert vietnamese.startswith("cách dùng: hoso")
    assert english.startswith("usage: hoso")
    assert not {"options:", "positional", "show this"} & set(vietnamese.split())
    monkeypatch.setenv("HOSO_LANG", "en")
    assert shown(*command, "--help") == english


def test_as_a_program(tmp_path: Path) -> None:
    folder = put(tmp_path / "d", FINE)
    done = subprocess.run(
        [sys.executable, "-m", "validator", "check", str(folder), "--format", "json"],
        cwd=ROOT, capture_output=True, timeout=120, check=False, env={"PYTHONIOENCODING": "ascii", "LC_ALL": "C"},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    conforms(json.loads(done.stdout.decode()), "report")


def test_without_data_one_sentence_says_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(validator.cli.data, "SHIPPED", tmp_path)
    assert "scripts/build.py" in refused(capsys, "list", "rules")


def test_a_dossier_that_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "d"
    folder.mkdir()
    assert "dossier.yaml" in refused(capsys, "check", folder)
    for name, content, says in [
        ("dossier.yaml", "procedure: 1.001193\nprocedure: 2\n", "dòng 2"),
        ("dossier.yaml", "procedure: 1.001193\n", "submitted_on"),
        ("dossier.yaml", "procedure: '9.999999'\nsubmitted_on: 2026-11-20\n", "9.999999"),
        ("dossier.yaml", "procedure: '1.001193'\nsubmitted_on: 2026-02-30\n", "2026-02-30"),
        ("dossier.json", '{"procedure": "1.001193",', "dòng 1"),
        ("dossier.json", '{"procedure": "1.001193", "procedure": "1.001193"}', "hai lần"),
        ("dossier.json", "[" * 100_000, "JSON"),
        (
            "dossier.yaml",
            "procedure: 1.001193\nsubmitted_on: 2026-11-20\nattachments: {birth-notice: [a.pdf]}",
            "a.pdf",
        ),
    ]:
        (folder / name).write_text(content, encoding="utf-8")
        assert says in refused(capsys, "check", folder)
        (folder / name).unlink()
    (folder / "dossier.yaml").write_bytes("procedure: é".encode("latin-1"))
    assert "UTF-8" in refused(capsys, "check", folder)
    (folder / "dossier.json").write_text("{}")
    assert "dossier.yaml" in refused(capsys, "check", folder)


def test_what_is_not_seen_in_a_name_is_written_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(capsys, "file", tmp_path / "a\u202efdp.exe\x1b[2J").endswith("a⟨U+202E⟩fdp.exe⟨U+001B⟩[2J”.")
