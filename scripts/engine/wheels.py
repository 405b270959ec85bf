"""The wheels that the browser loads: other people's from the lock, our own, and the stand-in for `rpds`."""

from __future__ import annotations

import base64
import hashlib
import shutil
import sys
import zipfile
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from scripts.env import ROOT, quietly

BROWSER_LOCK = ROOT / "requirements-browser.txt"

# Pyodide 314 is CPython 3.14 with this platform's ABI.
PLATFORM = ("--platform", "pyemscripten_2026_0_wasm32", "--python-version", "3.14", "--only-binary", ":all:")

# Compiled data reach the browser file by file, the one procedure that is asked for; not inside the wheel.
DATA = "validator/data/"


def sha256(path: Path) -> str:
    """The digest of a file, as lock files write it."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def collect(target: Path) -> list[Path]:
    """Put the whole set of wheels into the folder `target`."""
    download(target, "--require-hashes", "--requirement", str(BROWSER_LOCK))
    rpds(target)
    own(target)
    return sorted(target.glob("*.whl"))


def download(target: Path, *what: str) -> None:
    """Fetch wheels for Pyodide with pip, which keeps what it has fetched before in its own cache."""
    pip = (sys.executable, "-m", "pip", "download", "--no-deps", "--dest", str(target))
    quietly(*pip, *PLATFORM, *what)


def own(target: Path) -> Path:
    """Build this project's wheel and pack it again without the data."""
    built = ROOT / "build" / "wheel"
    shutil.rmtree(built, ignore_errors=True)
    quietly(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(built))
    (wheel,) = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    kept = {
        name: content for name, content in members.items() if not name.startswith(DATA) and not name.endswith("/RECORD")
    }
    return pack(target / wheel.name, kept)


def rpds(target: Path) -> Path:
    """Pack the stand-in under the name and version of the package that it stands for."""
    number = version("rpds-py")
    info = f"rpds_py-{number}.dist-info"
    return pack(
        target / f"rpds_py-{number}-py3-none-any.whl",
        {
            "rpds.py": (Path(__file__).parent / "rpds.py").read_bytes(),
            f"{info}/METADATA": f"Metadata-Version: 2.1\nName: rpds-py\nVersion: {number}\n".encode(),
            f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: hoso-chuan\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        },
    )


def pack(path: Path, members: Mapping[str, bytes]) -> Path:
    """Write a wheel with these files and a RECORD of them; same files, same bytes."""
    info = next(name.split("/")[0] for name in members if name.endswith(".dist-info/METADATA"))
    record = [f"{name},{record_hash(content)},{len(content)}\n" for name, content in sorted(members.items())]
    record.append(f"{info}/RECORD,,\n")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in [*sorted(members.items()), (f"{info}/RECORD", "".join(record).encode())]:
            # A ZipInfo without a date gets that of the beginning of ZIP's time, so that builds can be compared.
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED, 9)
    return path


def record_hash(content: bytes) -> str:
    """A digest the way RECORD wants it."""
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
