"""Write the generated pages as Markdown beside the hand-written ones; MkDocs only renders them."""

import shutil
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from scripts.site import (
    card,
    finder,
    fonts,
    pages_acts,
    pages_check,
    pages_guide,
    pages_home,
    pages_law,
    pages_procedures,
    pages_rules,
    pages_steps,
    pages_which,
)
from scripts.site.page import Page
from scripts.site.render import environment, render
from scripts.site.sources import Sources, load_sources
from validator.words import LANGS

#: Folders below ``docs/<lang>/`` that hold nothing but generated pages; they are git-ignored, as is ``index.md``.
FOLDERS = (
    "check", "procedures", "papers", "rules", "law", "examples",
    "steps", "side-by-side", "acts", "ready", "help", "for", "glossary", "which",
)  # fmt: skip


def all_pages(sources: Sources) -> Iterator[Page]:
    """Every generated page."""
    yield from pages_home.pages(sources)
    yield from pages_check.pages(sources)
    yield from pages_which.pages(sources)
    yield from pages_procedures.procedures(sources)
    yield from pages_procedures.papers(sources)
    yield from pages_rules.rules(sources)
    yield from pages_rules.examples(sources)
    yield from pages_law.pages(sources)
    yield from pages_steps.pages(sources)
    yield from pages_acts.pages(sources)
    yield from pages_guide.pages(sources)


def generate(root: Path, left_out: Collection[str] = ()) -> None:
    """Write the typeface, the card, and every generated page in both languages, below ``root/docs``. Raises CorpusError.

    Pages with a path in *left_out* are not written, though others link to them: that is for measuring.
    """
    fonts.make(root)
    sources = load_sources(root)
    card.make(root, sources.words)
    write(tuple(all_pages(sources)), sources, root / "docs", left_out)
    finder.write(sources, root / "docs")


def write(pages: Sequence[Page], sources: Sources, docs: Path, left_out: Collection[str] = ()) -> None:
    """Render *pages* into ``docs/vi`` and ``docs/en``, in place of what was generated before."""
    for lang in LANGS:
        for folder in FOLDERS:
            shutil.rmtree(docs / lang / folder, ignore_errors=True)
    env = environment()
    known = frozenset(page.path for page in pages) | written_by_hand(docs)
    for page in (page for page in pages if page.path not in left_out):
        for lang in LANGS:
            path = docs / lang / page.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(render(env, sources, page, lang, known), encoding="utf-8")


def written_by_hand(docs: Path) -> frozenset[str]:
    """The paths of the pages that are not generated."""
    found = (path.relative_to(docs / "vi") for path in (docs / "vi").rglob("*.md"))
    return frozenset(path.with_suffix("").as_posix() for path in found if path.parts[0] not in (*FOLDERS, "index.md"))
