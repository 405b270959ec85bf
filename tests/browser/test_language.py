"""The other language: another page, the same half-finished check."""

import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests.browser.conftest import Visit
from tests.browser.steps import SCRIPTED, checks, control, types, word

pytestmark = pytest.mark.browser

PDF = FilePayload(name="giấy chứng sinh.pdf", mimeType="application/pdf", buffer=b"%PDF-1.4 cut off")
LEFT = """async () => ({
    kept: {...sessionStorage}, local: {...localStorage}, bases: (await indexedDB.databases()).map(({name}) => name)
})"""


def switches(page: Page) -> None:
    before = page.url
    page.click("#hs-switch")
    page.wait_for_url(lambda url: url != before)
    page.wait_for_selector(SCRIPTED)


def test_half_finished_check_goes_along(visit: Visit) -> None:
    page = visit()
    types(page, "/child/name", "Trần Văn Thử")
    page.check("#i-case-abandoned--false")
    types(page, "/mother/born", "1/2/1999")
    page.check("#i-case-proof--birth-notice")
    page.locator("#u-birth-notice").set_input_files(PDF)
    page.fill("#hs-day", "20/11/2026")
    switches(page)
    assert "/en/" in page.url
    expect(page.locator(control("/child/name"))).to_have_value("Trần Văn Thử")
    expect(page.locator(control("/mother/born"))).to_have_value("1/2/1999")
    expect(page.locator("#hs-day")).to_have_value("20/11/2026")
    expect(page.locator("#p-birth-notice .hs-file__line .hs-file__name")).to_have_text("giấy chứng sinh.pdf")
    left = page.evaluate(LEFT)
    assert left["kept"].get("hs-handover") is None
    assert left["bases"] == []


def test_report_goes_along(visit: Visit) -> None:
    page = visit()
    types(page, "/child/name", "Trần Văn Thử")
    checks(page)
    switches(page)
    expect(page.locator("#report")).to_have_text(word(page, "report.heading"))
    expect(page.locator(".hs-summary h2")).to_have_text(word(page, "errors.heading"))


def test_nothing_is_stored_without_a_switch(visit: Visit) -> None:
    page = visit()
    types(page, "/child/name", "Trần Văn Thử")
    page.locator("#u-birth-notice").set_input_files(PDF)
    expect(page.locator("#p-birth-notice .hs-file")).to_have_count(1)
    left = page.evaluate(LEFT)
    assert left["bases"] == []
    assert "Trần" not in str(left)
