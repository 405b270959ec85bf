"""A dossier folder, or a .zip of one, as it lies on a disk → the dossier's data and the bytes of its files.

What comes in was packed by somebody else: paths that lead out of the folder, links, and archives that unpack to far
more than they weigh are refused before anything is read.
"""

import json
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from validator.corpus.bundle import Json
from validator.model.errors import Unreadable
from validator.model.text import Text
from validator.read.request import conforms
from validator.read.strictyaml import load

NAMES = ("dossier.yaml", "dossier.json")
MOST_MEMBERS = 2_000
MOST_BYTES = 500_000_000  # all files together, unpacked
MOST_RATIO = 200  # unpacked to packed; scans and PDFs hardly shrink at all
MOST_DEPTH = 8  # folders in folders
_RATIO_FROM = 10_000_000  # below this size a high ratio (an empty text) does no harm
_ENCRYPTED = 0x1  # general purpose bit flag 0, APPNOTE.TXT 4.4.4
#: Over a damaged archive; RuntimeError covers a password and a kind of compression that it does not know.
_WHAT_ZIPFILE_RAISES = (zipfile.BadZipFile, zlib.error, struct.error, RuntimeError, ValueError, EOFError, OSError)
_PACKER_LEAVINGS = ("__MACOSX/", ".DS_Store")

type Read = Callable[[str], bytes]


def read_dossier(path: Path, submitted_on: str | None = None) -> tuple[dict[str, Any], dict[str, bytes]]:
    """The content of ``dossier.yaml`` or ``dossier.json`` in *path* (or at it), and the bytes of the files it names.

    *submitted_on* (ISO) takes the place of the day in the dossier. A file that is named but not there is left out: the
    checker says so. Raises Unreadable.
    """
    if _is(path.is_dir):
        names = [name for name in NAMES if _is((path / name).is_file)]
        return _read(names, lambda name: _from_folder(path, name), submitted_on)
    if path.name in NAMES and _is(path.is_file):
        return _read([path.name], lambda name: _from_folder(path.parent, name), submitted_on)
    if not _is(path.is_file):
        raise _no(
            "no-dossier", vi="Không có thư mục hoặc tệp .zip nào tên là “{path}”.",
            en="There is no folder or .zip called “{path}”.", path=str(path),
        )  # fmt: skip
    try:
        with zipfile.ZipFile(path) as archive:
            members = _members(archive)
            base = _base(members)
            names = [name for name in NAMES if base + name in members]
            return _read(names, lambda name: _from_zip(archive, members, base + name), submitted_on)
    except _WHAT_ZIPFILE_RAISES:
        raise _no(
            "not-zip", vi="“{path}” không phải là tệp .zip đọc được. Hãy nén lại thư mục hồ sơ.",
            en="“{path}” is not a .zip that can be read. Pack the dossier folder again.", path=path.name,
        ) from None  # fmt: skip


def read_file(path: Path) -> bytes:
    """The bytes of one file. Raises Unreadable when there is none or it is beyond what is read at all."""
    if not _is(path.is_file):
        raise _no("no-file", vi="Không có tệp “{path}”.", en="There is no file “{path}”.", path=str(path))
    if path.stat().st_size > MOST_BYTES:
        raise _too_big(path.name)
    try:
        return path.read_bytes()
    except OSError as error:
        raise _no(
            "no-access", vi="Máy không cho mở tệp “{path}” ({problem}).",
            en="The system does not let the file “{path}” be opened ({problem}).",
            path=str(path), problem=error.strerror or type(error).__name__,
        ) from None  # fmt: skip


def _read(names: list[str], read: Read, submitted_on: str | None) -> tuple[dict[str, Any], dict[str, bytes]]:
    if len(names) > 1:
        raise _no(
            "two-dossiers", vi="Thư mục có cả dossier.yaml và dossier.json. Hãy giữ lại một tệp.",
            en="The folder has both dossier.yaml and dossier.json. Keep one of them.",
        )  # fmt: skip
    if not names:
        raise _no(
            "no-dossier-file", vi="Trong thư mục hồ sơ không có dossier.yaml hoặc dossier.json.",
            en="The dossier folder has neither dossier.yaml nor dossier.json.",
        )  # fmt: skip
    dossier = _parse(names[0], read(names[0]))
    if isinstance(dossier, dict) and submitted_on:
        dossier["submitted_on"] = submitted_on
    conforms(dossier, "dossier")
    return dossier, _files(dossier, read)


def _files(dossier: Mapping[str, Any], read: Read) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for name in (name for names in dossier.get("attachments", {}).values() for name in names):
        _stays_inside(name)
        try:
            found[name] = read(name)
        except FileNotFoundError:
            continue
        if sum(map(len, found.values())) > MOST_BYTES:
            raise _too_big(name)
    return found


def _parse(name: str, data: bytes) -> Any:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _no(
            "not-utf-8", vi="{name} không phải là văn bản UTF-8. Hãy lưu lại với bảng mã UTF-8.",
            en="{name} is not UTF-8 text. Save it again in UTF-8.", name=name,
        ) from None  # fmt: skip
    if name.endswith(".yaml"):
        return load(text).value
    try:
        # 1.5 stays the text that was typed, as in YAML.
        return json.loads(text, object_pairs_hook=_once, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError) as error:
        raise _no(
            "not-json", vi="{name} sai cú pháp JSON ở dòng {line}.", en="{name} is not JSON: see line {line}.",
            name=name, line=error.lineno if isinstance(error, json.JSONDecodeError) else 1,
        ) from None  # fmt: skip


def _once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    result = dict(pairs)
    if len(result) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise _no(
            "key-twice", vi="Trong dossier.json, khóa “{key}” xuất hiện hai lần.",
            en="In dossier.json the key “{key}” stands twice.", key=twice,
        )  # fmt: skip
    return result


def _from_folder(folder: Path, name: str) -> bytes:
    path = folder / name
    if not _is(lambda: path.resolve().is_relative_to(folder.resolve())):
        raise _outside(name)
    if not _is(path.is_file):
        raise FileNotFoundError(name)
    return read_file(path)


def _is(test: Callable[[], bool]) -> bool:
    try:
        return test()
    except (OSError, ValueError):  # a name that no disk can hold
        return False


def _from_zip(archive: zipfile.ZipFile, members: Mapping[str, zipfile.ZipInfo], name: str) -> bytes:
    if name not in members:
        raise FileNotFoundError(name)
    # zipfile stops at the size that the directory declares, which _members has weighed.
    return archive.read(members[name])


def _members(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    listed = [info for info in archive.infolist() if not info.filename.startswith(_PACKER_LEAVINGS)]
    if len(listed) > MOST_MEMBERS:
        raise _no(
            "zip-too-many", vi="Tệp .zip có hơn {most} tệp bên trong.", en="The .zip holds more than {most} files.",
            most=MOST_MEMBERS,
        )  # fmt: skip
    unpacked, packed = sum(info.file_size for info in listed), sum(info.compress_size for info in listed)
    if unpacked > MOST_BYTES:
        raise _too_big(Path(archive.filename or "").name)
    if unpacked > _RATIO_FROM and unpacked > MOST_RATIO * packed:
        raise _no(
            "zip-bomb", vi="Tệp .zip giải nén ra lớn gấp hơn {most} lần, không phải là hồ sơ bình thường.",
            en="The .zip unpacks to more than {most} times its size, which no ordinary dossier does.", most=MOST_RATIO,
        )  # fmt: skip
    members: dict[str, zipfile.ZipInfo] = {}
    for info in listed:
        _stays_inside(info.filename.removesuffix("/"))
        if stat.S_ISLNK(info.external_attr >> 16):
            raise _outside(info.filename)
        if info.flag_bits & _ENCRYPTED:
            raise _no(
                "zip-password", vi="Tệp .zip có đặt mật khẩu. Hãy nén lại không đặt mật khẩu.",
                en="The .zip has a password. Pack it again without one.",
            )  # fmt: skip
        if info.filename in members:
            raise _no(
                "zip-twice", vi="Tệp .zip có hai tệp cùng tên “{name}”.",
                en="The .zip holds two files called “{name}”.", name=info.filename,
            )  # fmt: skip
        if not info.is_dir():
            members[info.filename] = info
    return members


def _base(members: Iterable[str]) -> str:
    # Many packers put the folder itself into the archive, not only what is in it.
    tops = {name.split("/")[0] for name in members}
    return f"{tops.pop()}/" if len(tops) == 1 and not tops & set(NAMES) else ""


def _stays_inside(name: str) -> None:
    path = PurePosixPath(name)
    outside = path.is_absolute() or ".." in path.parts or "\\" in name or "\0" in name or name[1:2] == ":"
    if outside or len(path.parts) > MOST_DEPTH:
        raise _outside(name)


def _outside(name: str) -> Unreadable:
    return _no(
        "path-outside", vi="Đường dẫn “{name}” dẫn ra ngoài thư mục hồ sơ hoặc lồng quá sâu, nên không được đọc.",
        en="The path “{name}” leads out of the dossier folder or lies too deep, so it is not read.", name=name,
    )  # fmt: skip


def _too_big(name: str) -> Unreadable:
    return _no(
        "too-big", vi="“{name}” lớn hơn {most} MB, quá giới hạn mà bộ kiểm tra đọc.",
        en="“{name}” is larger than {most} MB, more than the checker reads.", name=name, most=MOST_BYTES // 1_000_000,
    )  # fmt: skip


def _no(reason: str, *, vi: str, en: str, **params: str | int) -> Unreadable:
    return Unreadable(reason, Text(vi=vi, en=en), **params)
