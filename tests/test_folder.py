"""Dossiers that were packed by mistake or with bad intent: each is refused for its reason, before anything is read."""

import json
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from tests.packing import pack, put
from validator.model.errors import Unreadable
from validator.read.folder import MOST_MEMBERS, read_dossier, read_file


def reason(path: Path) -> str:
    """Why *path* is refused."""
    with pytest.raises(Unreadable) as caught:
        read_dossier(path)
    assert caught.value.message.vi != caught.value.message.en
    return caught.value.reason


def dossier_with(path: str) -> str:
    """A dossier.json that names one file."""
    return json.dumps({"procedure": "1.001193", "submitted_on": "2026-11-20", "attachments": {"birth-notice": [path]}})


@pytest.mark.parametrize(
    "path", ["../secret.pdf", "/etc/passwd", "a/../../secret.pdf", "C:/x.pdf", "..\\x.pdf", "a/" * 9 + "x", "link.pdf"]
)
def test_a_path_out_of_the_folder(path: str, tmp_path: Path) -> None:
    (tmp_path / "secret.pdf").write_bytes(b"%PDF-1.7 secret")
    folder = tmp_path / "d"
    folder.mkdir()
    (folder / "link.pdf").symlink_to(tmp_path / "secret.pdf")
    (folder / "dossier.json").write_text(dossier_with(path))
    assert reason(folder) == "path-outside"


@pytest.mark.parametrize("name", ["a.pdf", "x" * 900, "folder", "loop"])
def test_a_file_that_is_not_there_is_left_out(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "dossier.json").write_text(dossier_with(name))
    assert read_dossier(tmp_path)[1] == {}


LINK = zipfile.ZipInfo("link.pdf")
LINK.external_attr = 0o120777 << 16


@pytest.mark.parametrize(
    ("why", "members"),
    [
        ("path-outside", [("../dossier.json", dossier_with("a.pdf"))]),
        ("path-outside", [("/dossier.json", dossier_with("a.pdf"))]),
        ("path-outside", [("dossier.json", dossier_with("link.pdf")), (LINK, "/etc/passwd")]),
        ("path-outside", [("a/" * 20 + "dossier.json", "{}")]),
        ("zip-bomb", [("dossier.json", dossier_with("a.pdf")), ("a.pdf", b"\0" * 20_000_000)]),
        ("zip-too-many", [(f"{number}.txt", b"") for number in range(MOST_MEMBERS + 1)]),
        ("two-dossiers", [("dossier.json", "{}"), ("dossier.yaml", "{}")]),
        ("no-dossier-file", [("x.txt", "")]),
        ("no-dossier-file", []),
    ],
)
def test_an_archive(why: str, members: list[tuple[str | zipfile.ZipInfo, str | bytes]], tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in members:
            archive.writestr(member, content)
    assert reason(path) == why


def test_what_packers_leave_behind_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in [("d/dossier.json", dossier_with("a.pdf")), ("d/a.pdf", "a"), ("__MACOSX/d/._a.pdf", "x")]:
            archive.writestr(name, content)
    assert read_dossier(path)[1] == {"a.pdf": b"a"}


def test_what_is_no_archive(tmp_path: Path) -> None:
    (tmp_path / "no.zip").write_bytes(b"PK\x03\x04 but then nothing")
    assert reason(tmp_path / "no.zip") == "not-zip"
    assert reason(tmp_path / "nowhere") == "no-dossier"
    with pytest.raises(Unreadable, match="nowhere"):
        read_file(tmp_path / "nowhere")


def test_an_archive_that_was_changed_on_the_way(tmp_path: Path) -> None:
    path = pack(put(tmp_path / "d", "birth-declaration/complete"))
    whole = path.read_bytes()
    for at in range(0, len(whole), len(whole) // 80):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        with suppress(Unreadable):
            read_dossier(path)
