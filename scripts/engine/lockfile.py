"""Our own `pyodide-lock.json`: which wheel holds which package, what it needs, and its SHA-256.

Pyodide's own lock names some 350 packages on a content network. Ours names the files that lie beside it and nothing
else, so that there is nothing the engine could fetch from elsewhere. Pyodide refuses a file whose digest differs.
"""

from __future__ import annotations

import zipfile
from email.parser import BytesHeaderParser
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from pyodide_lock import InfoSpec, PackageSpec, PyodideLockSpec
from pyodide_lock.utils import parse_top_level_import_name

from scripts.engine.wheels import sha256

# The command line reads dossier.yaml with it; the page sends JSON.
NATIVE_ONLY = {"pyyaml"}

# Loaded by the worker when a dossier needs it, not with the rest.
ON_DEMAND = {"pypdfium2"}


def write(target: Path, wheels: list[Path], info: InfoSpec) -> None:
    """Write the lock file for these wheels into their folder; `info` tells the Pyodide they are for."""
    packages = {spec.name: spec for spec in (package(wheel, info) for wheel in wheels)}
    missing = {need: spec.name for spec in packages.values() for need in spec.depends if need not in packages}
    if missing:
        raise LookupError(f"not in requirements-browser.in, but needed in the browser (by): {missing}")
    lock = PyodideLockSpec(info=info, packages=packages)
    lock.check_wheel_filenames()
    lock.to_json(target, indent=1)


def package(wheel: Path, info: InfoSpec) -> PackageSpec:
    """The entry of one wheel.

    pyodide-lock's own function for this refuses wheels such as pypdfium2's, tagged for the platform but for any Python.
    """
    with zipfile.ZipFile(wheel) as archive:
        metadata = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        head = BytesHeaderParser().parsebytes(archive.read(metadata))
    return PackageSpec(
        name=canonicalize_name(head["Name"]),
        version=head["Version"],
        file_name=wheel.name,
        install_dir="site",
        sha256=sha256(wheel),
        imports=parse_top_level_import_name(wheel) or [],
        depends=depends(head.get_all("Requires-Dist") or [], info),
    )


def depends(requirements: list[str], info: InfoSpec) -> list[str]:
    """The names among a wheel's requirements that must be loaded with it in the browser."""
    browser = {
        "extra": "",
        "platform_system": "Emscripten",
        "python_full_version": info.python,
        "python_version": info.python.rpartition(".")[0],
        "sys_platform": "emscripten",
    }
    wanted = (Requirement(text) for text in requirements)
    names = {canonicalize_name(each.name) for each in wanted if not each.marker or each.marker.evaluate(browser)}
    return sorted(names - NATIVE_ONLY - ON_DEMAND)
