"""The example dossiers as they are published: plain names on the site, their own names in the .zip."""

import json
import re
from pathlib import Path

import pytest

from scripts.examples import build_examples
from tests.casework import FORMS
from validator.model.errors import CorpusError
from validator.read.folder import read_dossier

_HOSTILE = "giấy chứng sinh\u202efdp.exe"
_ABOUT = """\
title: {vi: Tên lạ, en: Odd names}
description: {vi: Tệp có tên đánh lừa, en: A file with a deceiving name}
files:
  "giấy chứng sinh\\u202Efdp.exe": {make: pdf}
  ảnh/mặt sau.jpg: {make: jpeg}
expected: []
"""
_DOSSIER = """\
procedure: "1.001193"
submitted_on: 2026-11-20
attachments: {birth-notice: ["giấy chứng sinh\\u202Efdp.exe", ảnh/mặt sau.jpg], authorisation: [ảnh/mặt sau.jpg]}
"""


@pytest.fixture
def forms(tmp_path: Path) -> Path:
    """A catalogue with one example."""
    folder = tmp_path / "forms/catalogue/birth-declaration/examples/odd"
    folder.mkdir(parents=True)
    (folder / "example.yaml").write_text(_ABOUT, encoding="utf-8")
    (folder / "dossier.yaml").write_text(_DOSSIER, encoding="utf-8")
    return tmp_path / "forms"


def test_plain_names_on_the_site(forms: Path, tmp_path: Path) -> None:
    build_examples(forms, tmp_path / "out")
    out = tmp_path / "out/1.001193/odd"
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    assert [(row["path"], row["name"]) for row in manifest["files"]] == [
        (_HOSTILE, _HOSTILE),
        ("ảnh/mặt sau.jpg", "mặt sau.jpg"),
    ]
    files = [path.relative_to(out).as_posix() for path in sorted(out.rglob("*")) if path.is_file()]
    assert all(re.fullmatch(r"[a-z0-9./-]+", name) for name in files)
    assert {row["url"] for row in manifest["files"]} | {"dossier.json", "manifest.json", manifest["zip"]} == set(files)


def test_the_zip_is_a_dossier(forms: Path, tmp_path: Path) -> None:
    build_examples(forms, tmp_path / "out")
    out = tmp_path / "out/1.001193/odd"
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    dossier, files = read_dossier(out / manifest["zip"])
    assert dossier == json.loads((out / "dossier.json").read_text(encoding="utf-8"))
    assert files == {row["path"]: (out / row["url"]).read_bytes() for row in manifest["files"]}


def test_same_bytes_every_time(forms: Path, tmp_path: Path) -> None:
    build_examples(forms, tmp_path / "one")
    build_examples(forms, tmp_path / "two")
    both = [
        {path.relative_to(tmp_path / out): path.read_bytes() for path in (tmp_path / out).rglob("*") if path.is_file()}
        for out in ("one", "two")
    ]
    assert both[0] == both[1]


def test_every_attached_file_is_described(forms: Path, tmp_path: Path) -> None:
    source = forms / "catalogue/birth-declaration/examples/odd/example.yaml"
    source.write_text(_ABOUT.replace("mặt sau", "mặt trước"), encoding="utf-8")
    with pytest.raises(CorpusError, match=r"mặt sau\.jpg, ảnh/mặt trước\.jpg"):
        build_examples(forms, tmp_path / "out")


def test_the_real_examples(tmp_path: Path) -> None:
    build_examples(FORMS, tmp_path)
    folders = {path.parent.name for path in FORMS.glob("catalogue/*/examples/*/example.yaml")}
    assert {path.parent.name for path in tmp_path.glob("*/*/manifest.json")} == folders
