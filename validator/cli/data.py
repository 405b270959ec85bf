"""The compiled data that the command line hands to ``validator.wire``."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from validator.corpus.bundle import corpus_of
from validator.model.corpus import Corpus
from validator.model.errors import Unreadable
from validator.model.text import Text

_PACKAGE = Path(__file__).resolve().parent.parent
SHIPPED = _PACKAGE / "data"
FORMS = _PACKAGE.parent / "forms"  # only in a source checkout
COMMUNES = _PACKAGE.parent / "build" / "communes"  # only where scripts/build.py has run


@dataclass(frozen=True, slots=True)
class Data:
    """A folder written by ``validator.corpus.compile``."""

    folder: Path

    def bundle(self, code: str) -> Any:
        """The bundle of the procedure *code*. Raises Unreadable when there is no such procedure."""
        if code not in {row["code"] for row in self.index()}:
            raise Unreadable(
                "unknown-procedure",
                Text(
                    vi="Bộ kiểm tra chưa có thủ tục mã {code}. Xem danh sách bằng lệnh: hoso list procedures",
                    en="The checker does not know a procedure with the code {code}. See: hoso list procedures",
                ),
                code=code,
            )
        return self._json(f"procedures/{code}.json")

    def files(self) -> Any:
        """The bundle for files that belong to no dossier."""
        return self._json("files.json")

    def communes(self, provinces: Iterable[str]) -> Any:
        """The communes of *provinces* as a request takes them; nothing in a checkout that was not built yet."""
        if not (self.folder / "communes").is_dir():
            return {}
        found = {code: self._json(f"communes/{code}.json") for code in provinces}
        return {"provinces": found, "names": self._json("communes/names.json")} if found else {}

    def index(self) -> list[dict[str, Any]]:
        """Code, names and form of every procedure."""
        return list(self._json("index.json"))

    def register(self) -> Corpus:
        """All law and all papers."""
        return corpus_of(self._json("register.json"))

    def _json(self, name: str) -> Any:
        return json.loads((self.folder / name).read_text(encoding="utf-8"))


@contextmanager
def open_data() -> Iterator[Data]:
    """The data that ship with the package; in a source checkout, those of ``forms/`` as it is now.

    Raises Unreadable when there are none.
    """
    if (FORMS / "procedures").is_dir() and not _current():
        from validator.corpus.compile import compile_all  # needs the YAML of a checkout; not in the browser

        with TemporaryDirectory() as folder:
            compile_all(FORMS, Path(folder) / "data", COMMUNES if COMMUNES.is_dir() else None)
            yield Data(Path(folder) / "data")
    elif (SHIPPED / "index.json").is_file():
        yield Data(SHIPPED)
    else:
        raise Unreadable(
            "no-data",
            Text(
                vi="Bản cài đặt này thiếu dữ liệu quy tắc. Hãy chạy: python3 scripts/build.py",
                en="This installation lacks the rule data. Run: python3 scripts/build.py",
            ),
        )


def _current() -> bool:
    index = SHIPPED / "index.json"
    if not index.is_file():
        return False
    made = index.stat().st_mtime
    sources = (*FORMS.rglob("*.yaml"), *(_PACKAGE / "checks").rglob("*.py"), *(_PACKAGE / "corpus").rglob("*.py"))
    return all(source.stat().st_mtime <= made for source in sources)
