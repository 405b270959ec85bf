"""The way out of MkDocs: Zensical, given the same tree and configuration, makes the same pages."""

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from scripts.site import search
from tests.casework import ROOT
from tests.site_build import CONFIGS, Html, build, read

HOST = "http://host.test/"
SKIPS = {"__skip"}  # the theme's own target of "skip to the content"
#: What either theme's frame is made of; ours is told by its own classes.
FRAME = ("md-overlay", "md-dialog", "md-skip", "md-search", "md-icon")


@pytest.fixture(scope="module")
def other(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as Zensical builds it from what the MkDocs build was made of."""
    root = tmp_path_factory.mktemp("zensical")
    shutil.copytree(site.parent / "docs", root / "docs")
    for config in site.parent.glob("mkdocs*.yml"):
        shutil.copy(config, root)
    for name in CONFIGS:
        build(root / name, "zensical")
    search.write(root / "site", ROOT / "node_modules")
    for folder in ("schema", "data/communes"):  # our build puts them beside the pages, whoever renders those
        shutil.copytree(site / folder, root / "site" / folder)
    return root / "site"


@pytest.fixture(scope="module")
def pairs(site: Path, other: Path) -> dict[str, tuple[Html, Html]]:
    """Each page as MkDocs and as Zensical renders it."""
    return {name: (read(site / name), read(other / name)) for name in addresses(site)}


def addresses(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*.html")}


def url(name: str) -> str:
    return HOST + name.removesuffix("index.html")


def test_same_addresses(site: Path, other: Path) -> None:
    assert addresses(other) == addresses(site)


def test_same_titles_headings_and_ids(pairs: dict[str, tuple[Html, Html]]) -> None:
    for name, (mkdocs, zensical) in pairs.items():
        assert zensical.headings == mkdocs.headings, name
        assert [each for each in zensical.ids if each not in SKIPS] == mkdocs.ids, name


def test_every_link_leads_somewhere(other: Path, pairs: dict[str, tuple[Html, Html]]) -> None:
    for name, (_, page) in pairs.items():
        for link in (*page.links, *page.loads):
            target = urlsplit(urljoin(url(name), link))
            if not target.geturl().startswith(HOST):
                continue
            path = other / unquote(target.path).lstrip("/")
            path = path / "index.html" if path.is_dir() else path
            assert path.is_file(), f"{name}: {link}"
            if target.fragment and path.suffix == ".html":
                assert target.fragment in pairs[path.relative_to(other).as_posix()][1].ids, f"{name}: {link}"


def test_what_we_wrote_is_the_same(pairs: dict[str, tuple[Html, Html]]) -> None:
    """Every element of ours with all it carries, every link, every word: menu, lists, forms, data for the scripts."""
    for name, (mkdocs, zensical) in pairs.items():
        assert Counter(ours(name, zensical)) == Counter(ours(name, mkdocs)), name
        assert words(zensical) == words(mkdocs), name


def ours(name: str, page: Html) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    """All elements of the body but those of the theme's frame, with links as the browser resolves them."""
    tags = [tag for tag, _ in page.elements]
    for tag, given in page.elements[tags.index("body") :]:
        if tag == "script" or given.get("id") in SKIPS or given.get("class", "").startswith(FRAME):
            continue
        yield tag, tuple((key, urljoin(url(name), value) if key in ("href", "action") else value)
                         for key, value in sorted(given.items()))  # fmt: skip


def words(page: Html) -> list[str]:
    """What is shown, word by word; a page without headings has no link to skip to them in one of the themes."""
    shown = " ".join(page.text)
    for skip in ("Đến phần nội dung", "Skip to content"):
        shown = shown.replace(skip, "", 1)
    return shown.split()


@pytest.mark.parametrize("folder", ["", "en"])
def test_same_search(site: Path, other: Path, folder: str) -> None:
    index = Path(folder, "search", "index.json")
    assert (other / index).read_bytes() == (site / index).read_bytes()
