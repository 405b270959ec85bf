"""Every text of the project in both languages, with the file and the line where it stands."""

import inspect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from validator.checks import RULES
from validator.corpus.authoring import parse
from validator.corpus.bundle import Json
from validator.model.text import Text
from validator.read.strictyaml import Parsed
from validator.words import LANGS


@dataclass(frozen=True, slots=True)
class Placed:
    """A text and where it stands: the file from the root of the project, the line, the pointer inside the file."""

    file: str
    line: int
    pointer: str
    vi: str
    en: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line} {self.pointer}"


def all_texts(root: Path) -> Iterator[Placed]:
    """The texts of data, interface, rules and hand-written pages, in the order of their files."""
    yield from data_texts(root)
    yield from _of_file(root, root / "scripts" / "site" / "words.yaml")
    yield from rule_texts(root)
    yield from page_texts(root)


def data_texts(root: Path) -> Iterator[Placed]:
    """The texts of the YAML files in ``forms/``. Raises CorpusError."""
    for path in sorted((root / "forms").rglob("*.yaml")):
        if path.name != "dossier.yaml":  # what an invented applicant wrote is no text of ours
            yield from _of_file(root, path)


def _of_file(root: Path, path: Path) -> Iterator[Placed]:
    parsed = parse(path)
    yield from _in_yaml(path.relative_to(root).as_posix(), parsed, parsed.value, "")


def _in_yaml(file: str, parsed: Parsed, value: Json, pointer: str) -> Iterator[Placed]:
    match value:
        case {"vi": str(vi), "en": str(en), **others} if not others:
            yield Placed(file, parsed.line(pointer), pointer, vi, en)
        case dict():
            for key, item in value.items():
                yield from _in_yaml(file, parsed, item, f"{pointer}/{key}")
        case list():
            for at, item in enumerate(value):
                yield from _in_yaml(file, parsed, item, f"{pointer}/{at}")


def rule_texts(root: Path) -> Iterator[Placed]:
    """The texts of the rules: title, why, fix, messages."""
    for rule in RULES:
        file = Path(inspect.getfile(rule.function)).relative_to(root).as_posix()
        line = rule.function.__code__.co_firstlineno
        for name in ("title", "why", "fix"):
            text: Text = getattr(rule, name)
            yield Placed(file, line, f"/{name}", text.vi, text.en)
        for reason, text in rule.messages.items():
            yield Placed(file, line, f"/messages/{reason}", text.vi, text.en)


def page_texts(root: Path) -> Iterator[Placed]:
    """The paragraphs of the hand-written pages, paired by their order."""
    from scripts.site.generate import written_by_hand

    for path in sorted(written_by_hand(root / "docs")):
        vi, en = (list(paragraphs(root / "docs" / lang / f"{path}.md")) for lang in LANGS)
        for (line, one), (_, other) in zip(vi, en, strict=True):
            yield Placed(f"docs/vi/{path}.md", line, f"/{line}", one, other)


def paragraphs(path: Path) -> Iterator[tuple[int, str]]:
    """The blocks between blank lines with the line of each; what only holds markup or metadata is left out."""
    block: list[str] = []
    start, front = 1, False
    for number, line in enumerate([*path.read_text(encoding="utf-8").splitlines(), ""], 1):
        if line == "---" and (number == 1 or front):
            front = number == 1
            continue
        if front:
            continue
        if line.strip():
            start = start if block else number
            block.append(line.strip())
        elif block:
            joined = " ".join(block)
            if not joined.startswith(("<div", "</div", "<ol", "{%")):
                yield start, joined
            block = []


def by_file(texts: Sequence[Placed]) -> Mapping[str, list[Placed]]:
    """The same texts by their file."""
    found: dict[str, list[Placed]] = {}
    for text in texts:
        found.setdefault(text.file, []).append(text)
    return found
