"""The commands: what starts on any machine, what is locked, what the engine is made of, how the site is served."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest
from pyodide_lock import InfoSpec

from scripts import env, steps
from scripts.engine import lockfile, stdlib, wheels
from scripts.env import ROOT
from scripts.serve import server

LOCKS = ("requirements*.txt", "package-lock.json", "scripts/*/package-lock.json")


# ---- what starts on any machine


@pytest.mark.parametrize("name", ["env", "serve", "build", "test", "steps"])
def test_an_old_python_can_read_the_commands(name: str) -> None:
    ast.parse((ROOT / "scripts" / f"{name}.py").read_text(encoding="utf-8"), feature_version=(3, 8))


def test_without_a_python_both_languages_say_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(env, "version_of", lambda _command: (3, 11))
    with pytest.raises(SystemExit, match=r"Hãy cài Python 3\.13[\s\S]*Install Python 3\.13[\s\S]*apt install python3"):
        env.find_python()


def test_the_pinned_python_is_preferred_and_unknown_ones_come_last() -> None:
    versions = [(3, 16), (3, 12), (3, 15), (3, 14), (3, 13)]
    assert sorted(versions, key=env.preference) == [(3, 13), (3, 14), (3, 12), (3, 15), (3, 16)]
    assert (ROOT / ".python-version").read_text().strip() == "{}.{}".format(*env.PREFERRED[0])


def test_what_does_not_start_has_no_version() -> None:
    assert env.version_of(["no-such-python"]) == ()
    assert env.version_of([sys.executable]) == sys.version_info[:2]


# ---- steps


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(steps, "ROOT", tmp_path)
    monkeypatch.setattr(steps, "STAMPS", tmp_path / "stamps")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("1")
    return tmp_path


def test_a_step_is_left_out_while_nothing_it_reads_has_changed(folder: Path) -> None:
    def run() -> bool:
        return steps.step("copy", lambda: (folder / "out").write_text("done"), reads=("in",), makes="out")

    assert [run(), run()] == [True, False]
    (folder / "in" / "a.txt").write_text("2")
    assert [run(), run()] == [True, False]
    (folder / "in" / "a.txt").rename(folder / "in" / "b.txt")
    assert [run(), run()] == [True, False]
    (folder / "out").unlink()
    assert [run(), run()] == [True, False]


def test_a_step_that_failed_runs_again(folder: Path) -> None:
    (folder / "out").write_text("from before")

    def fail() -> None:
        raise LookupError

    with pytest.raises(LookupError):
        steps.step("copy", fail, reads=("in",), makes="out")
    assert steps.step("copy", lambda: None, reads=("in",), makes="out")


def test_a_program_that_fails_shows_what_it_said(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="ended with 3"):
        env.quietly(sys.executable, "-c", "print('the reason'); raise SystemExit(3)")
    assert "the reason" in capfd.readouterr().out


# ---- locks and rules


@pytest.mark.parametrize("pattern", LOCKS)
def test_locks_hold_no_addresses(pattern: str) -> None:
    locks = list(ROOT.glob(pattern))
    assert locks
    for lock in locks:
        assert not re.search(r"://|index-url|find-links", lock.read_text(encoding="utf-8")), lock


def test_the_browser_runs_the_versions_that_are_locked_natively() -> None:
    pinned = re.compile(r"^([a-z0-9-]+==[^ ;\\]+)", re.MULTILINE)
    native = set(pinned.findall((ROOT / "requirements.txt").read_text()))
    assert set(pinned.findall(wheels.BROWSER_LOCK.read_text())) <= native
    assert native <= set(pinned.findall((ROOT / "requirements-test.txt").read_text()))


@pytest.mark.parametrize("place", ["validator/checks/answers/some.py", "validator/engine.py", "validator/wire.py"])
@pytest.mark.parametrize(
    "line",
    [
        "import yaml",
        "import socket",
        "import urllib.request",
        "from http import client",
        "import subprocess",
        "import threading",
        "from datetime import date\n\ndate.today()",
        "from datetime import datetime\n\ndatetime.now()",
        "import time\n\ntime.time()",
    ],
)
def test_checks_and_engine_meet_neither_clock_nor_network(place: str, line: str) -> None:
    ruff = [sys.executable, "-m", "ruff", "check", "--quiet", "--select", "TID251", "--stdin-filename", place, "-"]
    answer = subprocess.run(ruff, input=line, capture_output=True, text=True, cwd=ROOT, check=False)
    assert "TID251" in answer.stdout


# ---- the engine


def test_the_standard_library_keeps_what_is_needed(tmp_path: Path) -> None:
    names = ["json/__init__.py", "encodings/utf_8.py", "encodings/cp1258.py", "encodings/big5.py", "pdb.py", "pydoc.py"]
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for name in names:
            archive.writestr(name, "")
    stdlib.trim(tmp_path / "all.zip", tmp_path / "some.zip")
    with zipfile.ZipFile(tmp_path / "some.zip") as archive:
        assert archive.namelist() == names[:3]


def test_a_packed_wheel_can_be_installed_and_is_the_same_each_time(tmp_path: Path) -> None:
    wheel = wheels.rpds(tmp_path)
    digest = wheels.sha256(wheel)
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target"]
    subprocess.run([*pip, str(tmp_path / "installed"), str(wheel)], check=True)
    assert (tmp_path / "installed" / "rpds.py").read_bytes() == (ROOT / "scripts/engine/rpds.py").read_bytes()
    assert wheels.sha256(wheels.rpds(tmp_path)) == digest


def test_the_lock_names_files_beside_it_and_leaves_heavy_ones_for_later(tmp_path: Path) -> None:
    info = InfoSpec(platform="emscripten_5_0_3", python="3.14.2", abi_version="2026_0")
    lockfile.write(tmp_path / "lock.json", [wheels.rpds(tmp_path)], info)
    lock = json.loads((tmp_path / "lock.json").read_text())
    assert lock["packages"]["rpds-py"]["file_name"] == next(tmp_path.glob("*.whl")).name
    assert lockfile.depends(["jsonschema>=4", "pypdfium2", "PyYAML", "idna; extra == 'format'"], info) == ["jsonschema"]


def test_a_wheel_that_is_missing_is_named(tmp_path: Path) -> None:
    head = b"Metadata-Version: 2.1\nName: one\nVersion: 1\nRequires-Dist: other\n"
    wheel = wheels.pack(tmp_path / "one-1-py3-none-any.whl", {"one-1.dist-info/METADATA": head, "one.py": b""})
    info = InfoSpec(platform="emscripten_5_0_3", python="3.14.2")
    with pytest.raises(LookupError, match="'other': 'one'"):
        lockfile.write(tmp_path / "lock.json", [wheel], info)


# ---- the server


@pytest.fixture
def port(tmp_path: Path) -> Iterator[int]:
    (tmp_path / "en").mkdir()
    (tmp_path / "empty").mkdir()
    for name in ("index.html", "404.html", "en/404.html", "worker.mjs", "core.wasm", "a.whl", "page.css", "font.woff2"):
        (tmp_path / name).write_text(name)
    with server(tmp_path, 8950) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield running.server_port
        running.shutdown()
        thread.join()


def get(port: int, path: str) -> tuple[int, str, str]:
    connection = HTTPConnection("127.0.0.1", port)
    connection.request("GET", path)
    response = connection.getresponse()
    answer = response.status, response.getheader("Content-Type", ""), response.read().decode()
    connection.close()
    return answer


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/worker.mjs", "text/javascript; charset=utf-8"),
        ("/core.wasm", "application/wasm"),
        ("/a.whl", "application/zip"),
        ("/page.css", "text/css; charset=utf-8"),
        ("/font.woff2", "font/woff2"),
    ],
)
def test_types(port: int, path: str, kind: str) -> None:
    assert get(port, path)[:2] == (200, kind)


@pytest.mark.parametrize(
    ("path", "page"), [("/nope", "404.html"), ("/empty/", "404.html"), ("/en/nope", "en/404.html")]
)
def test_what_is_missing_gets_the_page_of_its_language(port: int, path: str, page: str) -> None:
    assert get(port, path) == (404, "text/html; charset=utf-8", page)


def test_a_taken_port_is_passed_over(port: int, tmp_path: Path) -> None:
    with server(tmp_path, port) as second:
        assert second.server_port > port
