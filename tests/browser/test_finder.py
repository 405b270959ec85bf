"""The finder of procedures and the choosers: by keyboard, without marks, without network, without script."""

import json
from typing import Any

import pytest
from playwright.sync_api import Request, expect

from tests.browser.conftest import Visit
from tests.browser.steps import assert_accessible, assert_no_sideways_scroll, tabs_to

pytestmark = pytest.mark.browser

LANGS = ("vi", "en")
FIELD = "#hs-find"
CARDS = "#hs-procedures a"
BIRTH = f"{CARDS}[href='1.001193/']"
PHONE = {"viewport": {"width": 360, "height": 740}}

NAMES = """async ([rows, typed]) => {
    const { Names } = await import(new URL("../assets/search/names.js", location.href));
    const names = await new Names({ places: ["xã"], same: { cccd: "căn cước" }, rows }).fill();
    return typed.map((each) => {
        const { best, ...found } = names.find(each, 3);
        return { ...found, best: best.map(({ code }) => code) };
    });
}"""
ROWS = [
    ["1.000001", "Đăng ký khai sinh", "Birth registration, trẻ sơ sinh", 0],
    ["1.000002", "Đăng ký khai sinh có yếu tố nước ngoài", "Birth registration with a foreign element", 0],
    ["1.000003", "Đăng ký lại khai sinh", "Re-registration of a birth", 0],
    ["1.000004", "Cấp hộ chiếu", "Passport", 0],
    ["1.000005", "Cấp thẻ căn cước", "Identity card", 0],
    ["1.000006", "Đổi giấy phép lái xe", "Driving licence, đổi bằng lái xe", 0],
    ["1.000007", "Đối giấy phép lái xe", "Nothing, only other marks", 0],
]


def find(visit: Visit, *typed: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = visit("vi", "check/").evaluate(NAMES, [ROWS, typed])
    return found


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("khai sinh", "1.000001"),  # the shortest name that has it
        ("KHAI SINH", "1.000001"),
        ("đăng ký khai sinh", "1.000001"),
        ("dang ky lai khai", "1.000003"),
        ("khai sinh nước ngo", "1.000002"),
        ("trẻ sơ sinh", "1.000001"),
        ("passport", "1.000004"),
        ("hộ chiếu", "1.000004"),
        ("1.000004", "1.000004"),
        ("1000004", "1.000004"),
        ("cccd", "1.000005"),
        ("ddoor giaays", "1.000006"),
        ("đổi giấy phép", "1.000006"),
        ("đối giấy phép", "1.000007"),
        ("bang lai xe", "1.000006"),
    ],
)
def test_the_meant_one_comes_first(visit: Visit, typed: str, first: str) -> None:
    (found,) = find(visit, typed)
    assert found["best"][0] == first


def test_what_is_told_of_an_answer(visit: Visit) -> None:
    every, some, telex, none, empty = find(visit, "khai sinh", "tôi muốn làm hộ chiếu", "hooj chieeus", "qwxzz", "  ")
    assert every == {"asked": True, "read": "", "count": 3, "all": True, "best": ["1.000001", "1.000003", "1.000002"]}
    assert (some["all"], some["best"]) == (False, ["1.000004"])
    assert telex["read"] == "hộ chiếu"
    assert (none["asked"], none["count"]) == (True, 0)
    assert empty["asked"] is False


@pytest.mark.parametrize("lang", LANGS)
def test_by_keyboard(visit: Visit, requests: list[Request], lang: str) -> None:
    page = visit(lang, "check/")
    page.wait_for_load_state("networkidle")
    assert not [request.url for request in requests if "names.json" in request.url]  # nobody has used it yet
    tabs_to(page, FIELD)
    page.keyboard.type("khai sinh")
    expect(page.locator(BIRTH)).to_be_visible()
    expect(page.locator("#hs-start")).to_be_hidden()
    expect(page.locator("#hs-found")).to_have_text(page.locator("#hs-count").inner_text())
    page.keyboard.press("ArrowDown")
    expect(page.locator(CARDS).first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator(FIELD)).to_be_focused()
    page.fill(FIELD, "")
    expect(page.locator("#hs-start")).to_be_visible()
    expect(page.locator(CARDS)).to_have_count(0)
    page.keyboard.type("1.001193")
    expect(page.locator(BIRTH)).to_be_visible()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url.endswith("/check/1.001193/")
    assert not [request.url for request in requests if "khai" in request.url]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    "options", [{}, {"color_scheme": "dark"}, {"forced_colors": "active"}], ids=["", "dark", "forced"]
)
def test_accessible(visit: Visit, lang: str, options: dict[str, str]) -> None:
    page = visit(lang, "check/", **PHONE, **options)
    for typed, seen in (("", "#hs-start"), ("khai", CARDS), ("qwxzzq", "#hs-none")):
        page.fill(FIELD, typed)
        expect(page.locator(seen).first).to_be_visible()
        assert_accessible(page)
        assert_no_sideways_scroll(page)
    expect(page.locator("#hs-none a[href='https://dichvucong.gov.vn']")).to_be_visible()


@pytest.mark.parametrize("lang", LANGS)
def test_without_network(visit: Visit, lang: str) -> None:
    page = visit(lang, "check/")
    page.route("**/names.json", lambda route: route.abort())
    page.fill(FIELD, "khai sinh")
    expect(page.locator("#hs-failure p")).to_be_visible()
    assert_accessible(page)
    page.unroute("**/names.json")
    page.locator("#hs-failure button").click()
    expect(page.locator(BIRTH)).to_be_visible()
    expect(page.locator("#hs-failure")).to_be_hidden()
    expect(page.locator(FIELD)).to_be_focused()


def test_without_script(visit: Visit) -> None:
    page = visit("vi", "check/", java_script_enabled=False)
    expect(page.locator(FIELD)).to_be_hidden()
    expect(page.locator("#hs-start a[href$='/check/1.001193/']")).to_be_visible()
    page.locator("article a[href$='procedures/']", has_text="tất cả").click()
    expect(page.locator("a[href$='/procedures/1.001193/']").first).to_be_visible()


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("options", [PHONE, {"color_scheme": "dark"}], ids=["phone", "dark"])
def test_which_procedure_by_keyboard(visit: Visit, lang: str, options: dict[str, Any]) -> None:
    page = visit(lang, "which/", **options)
    assert_accessible(page)
    assert_no_sideways_scroll(page)
    tabs_to(page, "article a[href$='/which/birth/']")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    advice = page.locator(".hs-advice:visible")
    expect(advice).to_have_count(0)
    for name in ("before", "foreign", "case"):
        tabs_to(page, f"input[name='birth-{name}']")
        page.keyboard.press("Space")
    expect(advice.first.locator("a[href='../../procedures/1.001193/']")).to_be_visible()
    expect(page.locator(".hs-chooser__title")).to_contain_text("2")
    assert_accessible(page)
    assert_no_sideways_scroll(page)
    page.check("input[name='birth-foreign'][value='yes']")  # a procedure that is not ours: its code, and where to look
    expect(advice.first).to_contain_text("2.000528")
    expect(advice.first.locator("a[href='https://dichvucong.gov.vn']")).to_be_visible()


def test_which_procedure_without_script(visit: Visit) -> None:
    page = visit("vi", "which/birth/", java_script_enabled=False)
    assert page.locator(".hs-advice:visible").count() == page.locator(".hs-advice").count()
    expect(page.locator(".hs-advice__when").first).to_be_visible()
    expect(page.locator(".hs-advice a[href='../../procedures/1.001193/']").first).to_be_visible()


@pytest.mark.parametrize("path", ["check/", "procedures/", "procedures/1.001193/"])
def test_the_choosers_are_near(visit: Visit, path: str) -> None:
    assert visit("vi", path).locator("article a[href*='which/']").count() >= 1


def test_names_are_of_every_procedure(visit: Visit) -> None:
    for lang in LANGS:
        page = visit(lang, "check/")
        known = page.request.get(f"{page.url}names.json")
        codes = {row[0] for row in json.loads(known.text())["rows"]}
        listed = page.goto(page.url.replace("check/", "procedures/"))
        assert listed is not None
        assert codes == set(
            page.evaluate(
                "[...document.querySelectorAll('.hs-cards .hs-code')].map((e) => e.textContent.split(' ')[0])"
            )
        )
