"""Write the generated pages as Markdown beside the hand-written ones; MkDocs only renders them."""

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from scripts.site import pages_check
from scripts.site.page import Page
from scripts.site.render import environment, render
from scripts.site.sources import Sources, load_sources
from validator.words import LANGS

#: Folders below ``docs/<lang>/`` that hold nothing but generated pages; they are git-ignored.
FOLDERS = ("check",)


def all_pages(sources: Sources) -> Iterator[Page]:
    """Every generated page."""
    yield from pages_check.pages(sources)


def generate(root: Path) -> None:
    """Write every generated page in both languages below ``root/docs``. Raises CorpusError."""
    write(all_pages(sources := load_sources(root)), sources, root / "docs")


def write(pages: Iterable[Page], sources: Sources, docs: Path) -> None:
    """Render *pages* into ``docs/vi`` and ``docs/en``, in place of what was generated before."""
    for lang in LANGS:
        for folder in FOLDERS:
            shutil.rmtree(docs / lang / folder, ignore_errors=True)
    env = environment()
    for page in pages:
        for lang in LANGS:
            path = docs / lang / f"{page.path}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(render(env, sources, page, lang), encoding="utf-8")
