"""Every state of the check page, in both languages: axe-core finds nothing, and 320 px are enough."""

import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests.browser.conftest import Visit
from tests.browser.steps import assert_accessible, assert_no_sideways_scroll, checks, fills_example

pytestmark = pytest.mark.browser

BIG = FilePayload(name="ảnh " + "rất" * 30 + ".exe", mimeType="image/png", buffer=b"MZ" + bytes(5_000_001))
DARK = {"color_scheme": "dark"}


def assert_good(page: Page) -> None:
    assert_accessible(page)
    assert_no_sideways_scroll(page)


@pytest.mark.parametrize(("lang", "options"), [("vi", {}), ("en", {}), ("vi", DARK)], ids=["vi", "en", "dark"])
def test_every_state(visit: Visit, lang: str, options: dict[str, str]) -> None:
    page = visit(lang, viewport={"width": 320, "height": 640}, **options)
    assert_good(page)  # start
    fills_example(page, "five-faults")
    page.locator("#u-birth-notice").set_input_files(BIG)
    expect(page.locator(".hs-file__finding").first).to_be_visible()
    assert_good(page)  # filled in, first findings
    page.click("#hs-review-button")
    assert_good(page)  # review
    checks(page)
    page.evaluate("document.querySelectorAll('#hs-report details').forEach(each => (each.open = true))")
    assert_good(page)  # report with errors
    page.locator(".hs-summary a").first.click()
    assert_good(page)  # errors at the controls


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_failure(visit: Visit, lang: str) -> None:
    page = visit(lang, viewport={"width": 320, "height": 640})
    page.route("**/engine/**", lambda route: route.abort())
    fills_example(page, "complete")
    expect(page.locator(".hs-failure")).to_be_visible()
    assert_good(page)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_targets_are_large_enough(visit: Visit, lang: str) -> None:
    page = visit(lang)
    fills_example(page, "complete")
    page.click("#hs-review-button")
    small = page.evaluate(
        """() => [...document.querySelectorAll('#hs-review button, .hs-bar button')]
            .filter(each => each.offsetParent && each.getBoundingClientRect().height < 44)
            .map(each => each.outerHTML)"""
    )
    assert small == []
