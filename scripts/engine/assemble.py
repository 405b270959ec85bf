"""Put the whole engine into one folder: Pyodide's core, the standard library, the wheels, the lock file."""

from __future__ import annotations

import shutil
from pathlib import Path

from pyodide_lock import PyodideLockSpec

from scripts.engine import lockfile, sizes, stdlib, wheels
from scripts.env import ROOT

PYODIDE = ROOT / "node_modules" / "pyodide"
CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")


def assemble(target: Path) -> None:
    """Fill the folder `target`, from nothing."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for name in CORE:
        shutil.copyfile(PYODIDE / name, target / name)
    stdlib.trim(PYODIDE / "python_stdlib.zip", target / "python_stdlib.zip")
    info = PyodideLockSpec.from_json(PYODIDE / "pyodide-lock.json").info
    lockfile.write(target / "pyodide-lock.json", wheels.collect(target), info)
    sizes.write(target)
