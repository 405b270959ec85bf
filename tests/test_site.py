"""The guide: both languages have the same pages, every link leads somewhere, nothing comes from elsewhere."""

import gzip
import re
import shutil
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from markupsafe import Markup

from scripts.prose.plain import MEDIAN, plainness
from scripts.site import fonts
from scripts.site.conditions import in_words
from scripts.site.fold import fold
from scripts.site.markup import safe, script
from scripts.site.page import Page
from scripts.site.reader import Reader, address, anchor
from scripts.site.sources import Sources
from tests.casework import ROOT
from tests.site_build import Html, build, read
from validator.model.errors import CorpusError
from validator.model.law import LawRef
from validator.model.text import Text
from validator.words import LANGS

KILOBYTE = 1000


def test_one_title_and_no_double_ids(pages: Mapping[str, Mapping[str, Html]]) -> None:
    for lang in LANGS:
        for name, page in pages[lang].items():
            assert [tag for tag, _ in page.elements].count("h1") == 1, name
            assert len(page.ids) == len(set(page.ids)), name


def test_every_link_leads_somewhere(site: Path, pages: Mapping[str, Mapping[str, Html]]) -> None:
    for lang in LANGS:
        for name, page in pages[lang].items():
            if name == "404.html":  # served at any depth, so its links start at the root of the host
                continue
            here = site / ("en" if lang == "en" else "") / name
            for link in (*page.links, *page.loads):
                parts = urlsplit(link)
                if parts.scheme:
                    continue
                target = (here.parent / unquote(parts.path)).resolve() if parts.path else here
                target = target / "index.html" if target.is_dir() else target
                assert target.is_file(), f"{lang}/{name}: {link}"
                if parts.fragment and target.suffix == ".html":
                    assert parts.fragment in read_ids(site, target, pages), f"{lang}/{name}: {link}"


def read_ids(site: Path, target: Path, pages: Mapping[str, Mapping[str, Html]]) -> list[str]:
    name = target.relative_to(site.resolve()).as_posix()
    return pages["en" if name.startswith("en/") else "vi"][name.removeprefix("en/")].ids


@pytest.mark.parametrize(("lang", "folder"), [("vi", ""), ("en", "en/")])
def test_a_copy_that_knows_its_address_says_so(site: Path, tmp_path: Path, lang: str, folder: str) -> None:
    """Search engines take full addresses only; without site_url the pages name none."""
    (tmp_path / "docs").symlink_to(site.parent / "docs")
    for config in site.parent.glob("mkdocs*.yml"):
        shutil.copy(config, tmp_path)
    config = tmp_path / "mkdocs.here.yml"
    name = "mkdocs.yml" if lang == "vi" else "mkdocs.en.yml"
    config.write_text(f"INHERIT: {name}\nsite_url: https://host.test/hs/{folder}\n", encoding="utf-8")
    build(config)
    for path in ("", "steps/"):
        elements = read(tmp_path / "site" / folder / path / "index.html").elements
        found = {given.get("hreflang", given["rel"]): given["href"] for tag, given in elements
                 if tag == "link" and given["rel"] in ("canonical", "alternate")}  # fmt: skip
        assert found == {
            "canonical": f"https://host.test/hs/{folder}{path}",
            "vi": f"https://host.test/hs/{path}",
            "en": f"https://host.test/hs/en/{path}",
        }
    assert f"<loc>https://host.test/hs/{folder}steps/</loc>" in (tmp_path / "site" / folder / "sitemap.xml").read_text(
        encoding="utf-8"
    )


def test_nothing_comes_from_elsewhere(site: Path, pages: Mapping[str, Mapping[str, Html]]) -> None:
    for lang in LANGS:
        for name, page in pages[lang].items():
            for load in page.loads:
                assert not re.match(r"[a-z]+:|//", load), f"{lang}/{name}: {load}"
    for style in site.rglob("*.css"):
        assert not re.search(r"url\([\"']?(https?:)?//", style.read_text(encoding="utf-8")), style


def test_no_script_but_ours(pages: Mapping[str, Mapping[str, Html]]) -> None:
    """Material's own is left out: nothing needs it, and another theme would bring another."""
    for lang in LANGS:
        for name, page in pages[lang].items():
            for load in page.loads:
                path = load.partition("assets/")[2]
                assert not path.endswith("js") or (ROOT / "docs/theme/assets" / path).is_file(), (
                    f"{lang}/{name}: {load}"
                )


def test_every_page_says_what_it_is(pages: Mapping[str, Mapping[str, Html]]) -> None:
    for lang, words in (("vi", "Công cụ độc lập"), ("en", "An independent aid")):
        for name, page in pages[lang].items():
            assert words in " ".join(page.text), name
            assert "https://dichvucong.gov.vn" in page.links, name


def test_nothing_of_the_templates_is_left(pages: Mapping[str, Mapping[str, Html]]) -> None:
    for lang in LANGS:
        for name, page in pages[lang].items():
            shown = " ".join(page.text)
            assert not re.search(r"\{\{|\}\}|\{%|%\}|\{#|&#\d|\bUndefined\b|\bNone\b|\.j2", shown), f"{lang}/{name}"


def test_form_holds_together(pages: Mapping[str, Mapping[str, Html]], sources: Sources) -> None:
    for procedure in sources.corpus.procedures.values():
        for lang in LANGS:
            page = pages[lang][f"check/{procedure.code}/index.html"]
            pointers = [given["data-pointer"] for _, given in page.elements if "data-pointer" in given]
            assert pointers == [pointer for pointer, _, _ in sources.form_of(procedure).once().fields()]
            for pointer in pointers:
                assert any(given.get("name") == pointer for _, given in page.elements), pointer
            for tag, given in page.elements:
                for name in ("aria-describedby", "aria-labelledby", "for"):
                    for wanted in given.get(name, "").split():
                        assert wanted in page.ids or wanted.startswith("__"), f"{tag} {wanted}"
            conditions = [given for _, given in page.elements if "data-when" in given]
            told = [given for _, given in page.elements if given.get("class") == "hs-when"]
            assert len(conditions) == len(told)


def test_weight_of_every_page(site: Path, pages: Mapping[str, Mapping[str, Html]]) -> None:
    """Everything that the first visit to a page of the guide transfers, as a host with gzip sends it."""
    weigh = cache(weight)
    type_faces = frozenset((site / "assets" / "fonts").glob("*.woff2"))
    assert sum(map(weigh, type_faces)) <= fonts.BUDGET
    for lang in LANGS:
        for name, page in pages[lang].items():
            if name == "404.html" or name.startswith("check/1."):  # the check: tests of its own
                continue
            here = site / ("en" if lang == "en" else "") / name
            # The search is loaded when somebody searches: tests/test_search.py
            files = {here, *type_faces, *((here.parent / load.partition("#")[0]).resolve() for load in page.loads)}
            scripts = sum(weigh(path) for path in files if path.suffix == ".js")
            assert sum(map(weigh, files)) <= 300 * KILOBYTE, f"{lang}/{name}"
            assert scripts <= 75 * KILOBYTE, f"{lang}/{name}"


def test_every_page_is_plainly_written(site: Path, pages: Mapping[str, Mapping[str, Html]]) -> None:
    for lang in LANGS:
        for name in pages[lang]:
            found = plainness(site / ("en" if lang == "en" else "") / name, lang)
            assert found.median <= MEDIAN[lang], f"{lang}/{name}: {found.longest}"
            assert found.fillers == (), f"{lang}/{name}"


def test_long_sentences_and_fillers_are_seen(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    long = "word " * 30 + "ends."
    page.write_text(
        f"<p>Not in the article at all.</p><article><h1>A heading of many words</h1><p>{long}</p>"
        f"<p>Please do this now. <span class='hs-cite'>Basis: {long}</span></p><p hidden>{long}</p></article>"
    )
    found = plainness(page, "en")
    assert found.lengths == (31, 4)
    assert found.longest == long
    assert found.fillers == ("Please",)


def weight(path: Path) -> int:
    data = path.read_bytes()
    return len(data) if path.suffix == ".woff2" else len(gzip.compress(data, 9))


def test_unwritten_page_is_not_linked(sources: Sources) -> None:
    with pytest.raises(CorpusError, match="which is not written"):
        reader(sources).href("papers/no-such-paper")


def test_missing_words_stop_the_build(sources: Sources) -> None:
    with pytest.raises(CorpusError, match=r"no words for 'page\.nowhere'"):
        reader(sources).w("page.nowhere")


def test_addresses(sources: Sources) -> None:
    assert address("index") == ""
    assert address("rules/index") == "rules/"
    assert address("rules/A210") == "rules/A210/"
    assert reader(sources).href("rules/A210") == "../../rules/A210/"
    assert reader(sources).other == "../../en/rules/A210/"
    assert anchor(LawRef.parse("nd-45-2020/d9.k1")) == "d9-k1"
    assert anchor(LawRef.parse("nd-45-2020")) == ""


def reader(sources: Sources) -> Reader:
    page = Page(path="rules/A210", template="", title=Text(vi="a", en="a"), description=Text(vi="a", en="a"))
    return Reader(sources, page, "vi", frozenset(["rules/A210"]))


def test_what_comes_from_data_is_no_markup() -> None:
    assert safe("a <b> & *c* [d](e) {f} `g`") == (
        "a &#60;b&#62; &#38; &#42;c&#42; &#91;d&#93;(e) &#123;f&#125; &#96;g&#96;"
    )
    assert safe(Markup("<b>")) == "<b>"
    assert script({"a": "</script>"}) == '{"a": "\\u003c/script\\u003e"}'


def test_words_without_marks() -> None:
    assert fold("Đăng ký KHAI SINH") == "dang ky khai sinh"
    assert fold("Nguyễn Ự") == "nguyen u"


def test_condition_in_words(sources: Sources) -> None:
    form = sources.corpus.forms["birth-declaration"]
    assert in_words((), form, sources.corpus) is None
    one = in_words(({"/case/abandoned": (False,)},), form, sources.corpus)
    assert one is not None
    assert one.en == "“Was the child abandoned, or are both parents undetermined” is “No”"
    two = in_words(({"/case/abandoned": (True, None)}, {"/requester/email": (None,)}), form, sources.corpus)
    assert two is not None
    assert two.vi.startswith("mục “Trẻ bị bỏ rơi")
    assert "” để trống hoặc là “Có”; hoặc mục “" in two.vi
    assert two.en.endswith("” is left empty")


def test_fonts_have_every_letter(sources: Sources) -> None:
    shown = {char for text in sources.words.values() for char in text.vi + text.en}
    shown |= {char for rule in sources.rules for text in (rule.title, rule.why, rule.fix) for char in text.vi}
    assert shown - set(fonts.LETTERS) - {"\n"} == set()
