"""The search of the site: what people type finds its page, by keyboard and on a phone, and failure is a sentence."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Page, Request, expect

from scripts.site.fold import fold
from tests.browser.conftest import Visit
from tests.browser.steps import assert_accessible, assert_no_sideways_scroll, tabs_to

pytestmark = pytest.mark.browser

QUERIES = Path(__file__).resolve().parents[1] / "search" / "queries.yaml"
KINDS = {"exact", "no-marks", "half", "telex", "english", "number"}
INPUT = "#hs-search-input"
RESULTS = "#hs-search-results"
BEST = 3  # pages among which the right one must be
MOST_TARGETS = 2  # pages that may be equally right

FIND = """async ([lang, typed]) => {
    const { load } = await import(new URL("assets/search/load.js", location.href));
    const engine = await load(new URL(`${lang === "en" ? "en/" : ""}search/index.json`, location.href), lang);
    return typed.map((each) => engine.search(each).pages.map(({ page }) => page.address));
}"""
WORDS = """async (words) => {
    const { exact, loose, telex } = await import(new URL("assets/search/words.js", location.href));
    const { fold } = await import(new URL("assets/fold.js", location.href));
    return words.map((word) => ({ exact: exact(word), loose: loose(word), telex: telex(word), fold: fold(word) }));
}"""
SMALL = """async ([pages, typed, more = {}]) => {
    const { Engine } = await import(new URL("assets/search/engine.js", location.href));
    const { default: MiniSearch } = await import(new URL("assets/search/minisearch.js", location.href));
    const rows = Object.entries(pages).map(
        ([address, [title, text, keywords = ""]]) => [address, 0, title, "", keywords, text, []]);
    const engine = await new Engine({ kinds: {}, ...more, pages: rows }, { MiniSearch }).fill();
    return engine.search(typed).pages.map(({ page }) => page.address);
}"""
TELEX = {
    "chuwx": "chữ", "kys": "ký", "soos": "số", "ddawng": "đăng", "giaays": "giấy", "towf": "tờ", "nguwowif": "người",
    "nguoiwf": "người", "dduowcj": "được", "uyr": "ủy", "quyeenf": "quyền", "hoaf": "hòa", "thuees": "thuế",
    "muaw": "mưa", "quawng": "quăng", "sinhs": "sính", "tieengs": "tiếng", "luaatj": "luật", "gif": "gì",
    "khai": None, "class": None, "pdf": None, "chữ": None, "2020": None,
}  # fmt: skip


def rows(lang: str) -> list[dict[str, Any]]:
    """The questions in one language."""
    every: list[dict[str, Any]] = yaml.safe_load(QUERIES.read_text(encoding="utf-8"))
    return [row for row in every if row["lang"] == lang]


def targets(row: Mapping[str, Any]) -> set[str]:
    """The pages that are right for a question: one, seldom two."""
    return {row["page"]} if isinstance(row["page"], str) else {*row["page"]}


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_right_page_is_among_the_first(visit: Visit, lang: str) -> None:
    asked = rows(lang)
    assert {row["kind"] for row in asked} <= KINDS
    answers = visit("vi", "").evaluate(FIND, [lang, [row["q"] for row in asked]])
    missed = [
        f"“{row['q']}” ({row['kind']}): {row['page'] or 'home'} is not among {', '.join(found[:BEST]) or 'nothing'}"
        for row, found in zip(asked, answers, strict=True)
        if not targets(row) & {*found[:BEST]}
    ]
    assert not missed, f"{len(missed)} of {len(asked)}:\n" + "\n".join(missed)


def test_questions_lead_to_pages_that_exist(visit: Visit) -> None:
    every = yaml.safe_load(QUERIES.read_text(encoding="utf-8"))
    assert len({(row["lang"], row["q"]) for row in every}) == len(every)
    page = visit("vi", "")
    for lang in ("vi", "en"):
        index = page.request.get(f"{page.url}{'en/' if lang == 'en' else ''}search/index.json").json()
        assert {page for row in rows(lang) for page in targets(row)} <= {row[0] for row in index["pages"]}
    assert all(len(targets(row)) <= MOST_TARGETS for row in every)


@pytest.mark.parametrize(
    ("lang", "typed", "page"),
    [
        ("vi", "giấy chứng sinh", "papers/birth-notice/"),
        ("vi", "giay chung sinh", "papers/birth-notice/"),
        ("vi", "banr sao ddieenj tuwr", "steps/e-copies/"),
        ("vi", "45/2020/nd-cp", "law/nd-45-2020/"),
        ("en", "birth certificate", "procedures/1.001193/"),
    ],
)
def test_typed_into_the_dialog(visit: Visit, requests: list[Request], lang: str, typed: str, page: str) -> None:
    opened = visit(lang, "rules/F201/")
    opens(opened)
    opened.keyboard.type(typed)
    first = opened.locator(f"{RESULTS} > ol > li").first
    root = opened.url.removesuffix("rules/F201/")
    expect(first.locator("a").first).to_have_attribute("href", root + page)
    expect(first.locator("mark").first).to_be_visible()
    expect(opened.locator("#hs-search [role=status]")).to_have_text(opened.locator("#hs-search-count").inner_text())
    with opened.expect_navigation():
        opened.keyboard.press("Enter")
    assert opened.url == root + page
    assert not [request.url for request in requests if typed.split()[-1] in request.url and "/law/" not in request.url]


def test_telex_is_told(visit: Visit) -> None:
    page = visit("vi", "")
    opens(page)
    page.keyboard.type("chuwx kys soos")
    expect(page.locator("#hs-search-count")).to_contain_text("“chữ ký số”")


def test_nothing_is_loaded_before_somebody_searches(visit: Visit, requests: list[Request]) -> None:
    page = visit("vi", "procedures/1.001193/")
    page.wait_for_load_state("networkidle")
    assert not [request.url for request in requests if "search" in request.url]
    opens(page)
    expect(page.locator("#hs-search-count")).to_be_empty()
    assert {request.url.rpartition("/")[2] for request in requests if "search" in request.url} >= {"index.json"}


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_by_keyboard(visit: Visit, lang: str) -> None:
    page = visit(lang, "rules/F201/")
    tabs_to(page, "#hs-search-button")
    page.keyboard.press("Enter")
    expect(page.locator(INPUT)).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#hs-search")).to_be_hidden()
    expect(page.locator("#hs-search-button")).to_be_focused()
    page.locator("body").press("Control+k")
    page.keyboard.type("F331")
    expect(page.locator(f"{RESULTS} a").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(page.locator(f"{RESULTS} a").first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator(f"{RESULTS} a").nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator(INPUT)).to_be_focused()
    page.keyboard.press("ArrowDown")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url.endswith("/rules/F331/")


def test_a_section_of_this_very_page(visit: Visit) -> None:
    page = visit("vi", "steps/submit/")
    opens(page)
    page.keyboard.type("ký số khi nào cần")
    page.locator(f"{RESULTS} a[href$='/steps/submit/#sign']").click()
    expect(page.locator("#hs-search")).to_be_hidden()
    expect(page.locator("#sign")).to_be_in_viewport()


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize(
    "options", [{}, {"color_scheme": "dark"}, {"forced_colors": "active"}], ids=["", "dark", "forced"]
)
def test_accessible(visit: Visit, lang: str, options: Mapping[str, str]) -> None:
    page = visit(lang, "rules/F201/", viewport={"width": 320, "height": 640}, **options)
    opens(page)
    assert_accessible(page)
    page.keyboard.type("khai sinh" if lang == "vi" else "birth")
    expect(page.locator("#hs-search [role=status]")).not_to_be_empty()
    assert_accessible(page)
    assert_no_sideways_scroll(page)
    small = page.evaluate(
        """() => [...document.querySelectorAll('#hs-search :is(a, button, input)')]
            .filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.outerHTML)"""
    )
    assert small == []
    page.fill(INPUT, "qwxzzq")
    expect(page.locator(f"{RESULTS} a")).to_have_count(0)
    expect(page.locator("#hs-search-count")).not_to_be_empty()
    assert_accessible(page)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("lost", ["**/search.js", "**/minisearch.js", "**/search/index.json"])
def test_without_network(visit: Visit, lang: str, lost: str) -> None:
    page = visit(lang, "about/")
    page.route(lost, lambda route: route.abort())
    page.locator("body").press("Control+k")
    expect(page.locator("#hs-search-failure p")).to_be_visible()
    assert_accessible(page)
    page.locator(INPUT).fill("F201")
    page.unroute(lost)
    page.locator("#hs-search-failure button").click()
    expect(page.locator(f"{RESULTS} a").first).to_contain_text("F201")
    expect(page.locator("#hs-search-failure")).to_be_empty()
    expect(page.locator(INPUT)).to_be_focused()


def test_index_that_is_not_there(visit: Visit) -> None:
    page = visit("vi", "")
    page.route("**/search/index.json", lambda route: route.fulfill(status=404))
    page.locator("body").press("Control+k")
    expect(page.locator("#hs-search-failure p")).to_be_visible()


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_without_script(visit: Visit, lang: str) -> None:
    page = visit(lang, "rules/F201/", java_script_enabled=False)
    expect(page.locator("#hs-search-button")).to_be_hidden()
    page.locator("noscript a.hs-search-button").click()
    assert page.url.endswith("/search/")
    for name in ("steps/", "procedures/", "papers/", "rules/", "law/", "examples/", "about/"):
        expect(page.locator(f"article a[href='../{name}']")).to_be_visible()


def test_forms_of_words(visit: Visit) -> None:
    page = visit("vi", "")
    for typed, found in zip(TELEX, page.evaluate(WORDS, list(TELEX)), strict=True):
        assert found["telex"] == TELEX[typed], typed
    same = ("hòa", "hoà", "ký", "kí", "Thúy", "thuý", "quý", "quí", "việt", "viê\u0323t", "VIỆT")
    found = page.evaluate(WORDS, list(same))
    pairs = ((0, 1), (2, 3), (4, 5), (6, 7), (8, 9), (8, 10))
    for one, other in pairs:
        assert found[one]["exact"] == found[other]["exact"], same[one]
    assert len({each["exact"] for each in page.evaluate(WORDS, ["chu", "chú", "chủ", "chữ", "chư"])}) == 5
    assert {each["loose"] for each in page.evaluate(WORDS, ["chu", "chú", "chủ", "chữ", "chư"])} == {"chu"}


def test_fold_is_the_same_in_both_languages_of_the_project(visit: Visit) -> None:
    page = visit("vi", "")
    index = page.request.get(f"{page.url}search/index.json").text()
    words = sorted(
        {*json.dumps(json.loads(index), ensure_ascii=False).split(), "Đ", "İ", "ǲ", "ﬁ", "ẞ", "ươ\u031b\u0323"}
    )
    assert [each["fold"] for each in page.evaluate(WORDS, words)] == [fold(word) for word in words]


@pytest.mark.parametrize("typed", ["chủ ký", "chữ ký", "chú kỳ", "chu ky"])
def test_exact_marks_come_first(visit: Visit, typed: str) -> None:
    pages = {word: ("Trang", f"Nói về {word} ở đây") for word in ("chú kỳ", "chủ ký", "chữ ký", "chu ky")}
    found = visit("vi", "").evaluate(SMALL, [pages, typed])
    assert sorted(found) == sorted(pages)
    assert found[0] == typed


def test_title_before_heading_before_text(visit: Visit) -> None:
    pages = {"text": ("Một", "lệ phí"), "title": ("Lệ phí", "hai"), "apart": ("Ba", "lệ làng và phí đường")}
    assert visit("vi", "").evaluate(SMALL, [pages, "le phi"]) == ["title", "text", "apart"]


def test_a_slip_counts_only_where_it_is(visit: Visit) -> None:
    pages = {"right": ("Một", "the certificate of marriage"), "other": ("Hai", "a marriage"), "none": ("Ba", "nothing")}
    assert visit("vi", "").evaluate(SMALL, [pages, "certifcate marriage"]) == ["right", "other"]


def test_keywords_in_the_question_name_the_page(visit: Visit) -> None:
    pages = {"text": ("Một", "quên mật khẩu thì hỏi"), "named": ("Hai", "ba", "quên mật khẩu, mất máy")}
    assert visit("vi", "").evaluate(SMALL, [pages, "quen mat khau vneid"]) == ["named", "text"]


def test_a_title_before_the_same_keyword(visit: Visit) -> None:
    pages = {"keyword": ("Khai sinh", "giấy chứng sinh", "giấy chứng sinh, em bé"), "title": ("Giấy chứng sinh", "hai")}
    assert visit("vi", "").evaluate(SMALL, [pages, "giay chung sinh"]) == ["title", "keyword"]


def test_words_that_are_the_same(visit: Visit) -> None:
    pages = {"tệp": ("Tệp", "nặng"), "other": ("Nghị định 45/2020/NĐ-CP", "khác")}
    page = visit("vi", "")
    assert page.evaluate(SMALL, [pages, "file", {"same": {"file": "tệp"}}]) == ["tệp"]
    assert page.evaluate(SMALL, [pages, "nđ45"]) == ["other"]


def test_filler_counts_little(visit: Visit) -> None:
    pages = {"filler": ("What is this", "and what is that"), "asked": ("Signature", "one")}
    page = visit("vi", "")
    assert page.evaluate(SMALL, [pages, "what is a signature", {"filler": ["what", "is", "a"]}])[0] == "asked"
    assert page.evaluate(SMALL, [pages, "what is", {"filler": ["what", "is"]}]) == ["filler"]


def test_who_names_a_law_looks_for_the_law(visit: Visit) -> None:
    pages = {"steps/a/": ("Bước", "theo Điều 18 Nghị định 45"), "law/b/": ("Nghị định 45", "Điều 18 nói gì đó")}
    assert visit("vi", "").evaluate(SMALL, [pages, "dieu 18 nghi dinh 45"])[0] == "law/b/"


def opens(page: Page) -> None:
    """Open the dialog and wait until it answers."""
    page.locator("body").press("Control+k")
    expect(page.locator(INPUT)).to_be_focused()
    page.wait_for_selector("link[data-search]", state="attached")
