"""The example dossiers as files that the page can fetch and people can download."""

import hashlib
import shutil
from pathlib import Path, PurePosixPath
from typing import cast

from scripts.makers import make
from scripts.makers.plain import zipped
from validator.corpus.authoring import plain, read_object
from validator.corpus.bundle import Json, encode
from validator.model.errors import CorpusError
from validator.model.example import Example
from validator.report.data import canonical


def build_examples(forms: Path, out: Path) -> None:
    """Write every example in *forms* to ``<out>/<procedure>/<example>/`` (*out* is emptied first).

    ``dossier.json`` is the dossier; ``<example>.zip`` holds it with its files under their own names, ready for the
    command line. A name may be made to deceive, so for the page the files lie under plain names, and ``manifest.json``
    maps them: ``{title, description, zip, files: [{path: as in the dossier, url: beside the manifest, name}]}``.
    Raises CorpusError when a file is attached but not described, or the other way round.
    """
    shutil.rmtree(out, ignore_errors=True)
    for source in sorted(forms.glob("catalogue/*/examples/*/example.yaml")):
        about = read_object(source, Example)
        dossier = cast(dict[str, Json], plain(source.with_name("dossier.yaml")))
        _build(source, about, dossier, out / str(dossier["procedure"]) / source.parent.name)


def _build(source: Path, about: Example, dossier: dict[str, Json], out: Path) -> None:
    attached = cast(dict[str, list[str]], dossier.get("attachments", {}))
    paths = list(dict.fromkeys(path for paths in attached.values() for path in paths))
    if set(paths) != set(about.files):
        odd = ", ".join(sorted(set(paths) ^ set(about.files)))
        raise CorpusError(str(source), 1, f"not both attached in dossier.yaml and described under files: {odd}")
    made = {path: make(about.files[path]) for path in paths}
    urls = {path: f"files/{number}{_ending(path)}" for number, path in enumerate(paths, 1)}
    (out / "files").mkdir(parents=True)
    for path, url in urls.items():
        (out / url).write_bytes(made[path])
    text = canonical(dossier) + "\n"
    (out / "dossier.json").write_text(text, encoding="utf-8")
    archive = f"{source.parent.name}.zip"
    (out / archive).write_bytes(zipped(members={"dossier.json": text, **made}))
    manifest: dict[str, Json] = {
        "title": encode(about.title),
        "description": encode(about.description),
        "zip": archive,
        "files": [
            {"path": path, "url": url, "name": path.rpartition("/")[2], "size": len(made[path]),
             "sha256": hashlib.sha256(made[path]).hexdigest()}
            for path, url in urls.items()
        ],
    }  # fmt: skip
    (out / "manifest.json").write_text(canonical(manifest) + "\n", encoding="utf-8")


def _ending(path: str) -> str:
    # Hosts set the content type by the ending; an odd one is left out.
    ending = PurePosixPath(path).suffix.lower()
    return ending if ending in (".pdf", ".jpg", ".jpeg", ".png") else ".bin"
