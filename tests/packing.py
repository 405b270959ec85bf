"""Dossier folders and archives of them, made from the examples."""

import json
import zipfile
from pathlib import Path

from tests.casework import run_example


def put(folder: Path, name: str) -> Path:
    """The example *name* as a dossier folder."""
    run = run_example(name)
    folder.mkdir(parents=True)
    dossier = json.loads(run.request)["dossier"]
    (folder / "dossier.json").write_text(json.dumps(dossier), encoding="utf-8")
    for path, data in run.files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


def pack(folder: Path, top: str = "") -> Path:
    """*folder* as a .zip, its content below *top*."""
    path = folder.with_suffix(".zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            archive.write(file, top + file.relative_to(folder).as_posix())
    return path
