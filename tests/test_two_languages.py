"""Vietnamese and English are one site: the same pages, headings, ids, links, tables, citations and periods."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from scripts.site import generate, pages_steps
from scripts.site.render import environment, render
from scripts.site.sources import Sources
from tests.site_build import Html
from validator.words import LANGS


def test_same_pages(pages: Mapping[str, Mapping[str, Html]]) -> None:
    assert sorted(pages["vi"]) == sorted(pages["en"])
    assert len(pages["vi"]) > 100


def test_same_headings(pages: Mapping[str, Mapping[str, Html]]) -> None:
    for name, page in pages["vi"].items():
        assert page.headings == pages["en"][name].headings, name
        assert all(page.headings), name


def test_same_ids_links_tables_and_citations(site: Path, pages: Mapping[str, Mapping[str, Html]]) -> None:
    """Only the terms explained on the way may differ, for each language has its own words; and their alphabets."""
    for name, page in pages["vi"].items():
        if name == "404.html":
            continue
        other = pages["en"][name]
        order = sorted if name == "glossary/index.html" else list
        assert order(ids(page)) == order(ids(other)), name
        assert order(targets(site, "vi", name, page)) == order(targets(site, "en", name, other)), name
        for wanted in ("table", "tr", "td", "li", "dt"):
            assert count(page, wanted) == count(other, wanted), (name, wanted)
        for wanted in ("data-law", "data-held", "data-from", "data-when", "data-who"):
            assert order(values(page, wanted)) == order(values(other, wanted)), (name, wanted)


def ids(page: Html) -> list[str]:
    return [each for each in page.ids if not each.startswith("term-")]


def values(page: Html, attribute: str) -> list[str]:
    return [given[attribute] for _, given in page.elements if attribute in given]


def targets(site: Path, lang: str, name: str, page: Html) -> list[str]:
    """Where the links of a page lead, as paths below the root of its language; terms and the switch left out."""
    root = (site / "en" if lang == "en" else site).resolve()
    found = []
    for tag, given in page.elements:
        if tag != "a" or "href" not in given or "data-term" in given or given.get("id") == "hs-switch":
            continue
        parts = urlsplit(given["href"])
        if parts.scheme:
            found.append(given["href"])
            continue
        target = ((root / name).parent / unquote(parts.path)).resolve() if parts.path else (root / name).parent
        # What both languages share lies at the root of the site: schemas and the like.
        shown = target.relative_to(root if target.is_relative_to(root) else site.resolve()).as_posix()
        if "term-" not in (parts.fragment or "") and shown != "glossary":
            found.append(f"{shown}#{parts.fragment}")
    return found


def count(page: Html, wanted: str) -> int:
    return sum(tag == wanted for tag, _ in page.elements)


def test_switch_keeps_the_page(site: Path, pages: Mapping[str, Mapping[str, Html]]) -> None:
    for lang, other in (("vi", "en"), ("en", "vi")):
        for name, page in pages[lang].items():
            if name == "404.html":
                continue
            here = site / ("en" if lang == "en" else "") / name
            [switch] = [given for tag, given in page.elements if tag == "a" and given.get("id") == "hs-switch"]
            assert switch["hreflang"] == other
            there = (here.parent / switch["href"] / "index.html").resolve()
            assert there == (site / ("en" if other == "en" else "") / name).resolve(), name


def test_only_a_paragraph_that_is_behind_says_so(sources: Sources) -> None:
    """In English, where the Vietnamese text is newer, and nowhere else."""
    step = sources.guide.steps["payment"]
    text = step.sections[0].passages[0].text
    older = replace(sources, behind=frozenset([(text.vi, text.en)]))
    [page] = [each for each in pages_steps.pages(older) if each.path == "steps/payment"]
    known = frozenset(each.path for each in generate.all_pages(older)) | {"about/index"}
    rendered = {lang: render(environment(), older, page, lang, known) for lang in LANGS}
    assert rendered["vi"].count("hs-behind") == 0
    assert rendered["en"].count("hs-behind") == 1
    place = rendered["en"].index("hs-behind")
    assert text.en[-20:] in rendered["en"][place - 400 : place]
