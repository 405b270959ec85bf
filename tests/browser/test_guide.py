"""Every kind of page of the guide: axe-core finds nothing in either scheme, 320 px are enough."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.steps import assert_accessible, assert_no_sideways_scroll

pytestmark = pytest.mark.browser

PAGES = (
    "",
    "steps/",
    "steps/account/",
    "steps/submit/",
    "steps/e-copies/",
    "steps/printout/",
    "steps/forbidden/",
    "steps/all/",
    "steps/easy/",
    "side-by-side/payment/",
    "acts/",
    "acts/cybersecurity/",
    "acts/one-stop/",
    "ready/",
    "help/",
    "help/returned/",
    "for/",
    "for/helper/",
    "glossary/",
    "about/",
    "search/",
    "check/",
    "procedures/",
    "procedures/1.001193/",
    "papers/",
    "papers/birth-notice/",
    "rules/",
    "rules/F201/",
    "law/",
    "law/nd-45-2020/",
    "law/luat-51-2005/",
    "law/timeline/",
    "law/stale/",
    "law/unknown/",
    "which/",
    "which/marriage/",
    "examples/",
    "examples/1.001193/five-faults/",
)
PHONE = {"viewport": {"width": 320, "height": 640}}
DESK = {"viewport": {"width": 1280, "height": 800}}


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(
    ("lang", "options"),
    [("vi", PHONE), ("en", {**DESK, "color_scheme": "dark"})],
    ids=["vi-phone", "en-desk-dark"],
)
def test_page(visit: Visit, path: str, lang: str, options: dict[str, object]) -> None:
    page = visit(lang, path, **options)
    assert_accessible(page)
    assert_no_sideways_scroll(page)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_home_leads_on_within_one_screen(visit: Visit, lang: str) -> None:
    page = visit(lang, "")
    for name in ("check/", "steps/"):
        box = page.locator(f".hs-hero a[href$='{name}']").bounding_box()
        assert box is not None
        assert box["height"] >= 44
        assert box["y"] + box["height"] <= 740
    box = page.locator(".hs-steps a").first.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= 740


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_menu_and_switch_by_keyboard(visit: Visit, lang: str) -> None:
    page = visit(lang, "rules/A210/")
    page.locator(".hs-menu").press("Enter")
    expect(page.locator("#hs-nav")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#hs-nav")).to_be_hidden()
    page.locator("#hs-switch").press("Enter")
    page.wait_for_load_state()
    assert page.url.endswith("/rules/A210/")
    assert ("/en/" in page.url) == (lang == "vi")


def test_readable_without_script(visit: Visit) -> None:
    page = visit("vi", "check/1.001193/", java_script_enabled=False)
    expect(page.locator("noscript p")).to_be_visible()
    expect(page.locator("#what-you-need")).to_be_visible()
    expect(page.locator("#s-father > .hs-when")).to_be_visible()
    expect(page.locator("#hs-check")).to_be_hidden()
    expect(page.locator("#u-birth-notice")).to_be_hidden()


def test_colours_of_the_night_by_choice(visit: Visit) -> None:
    page = visit("vi", "", viewport={"width": 1280, "height": 800})
    page.locator(".hs-scheme").click()
    page.locator(".hs-scheme").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.reload()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
