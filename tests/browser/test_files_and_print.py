"""Files in more than one place; what a printed report shows and what it hides."""

import re

import pytest
from playwright.sync_api import FilePayload, expect

from tests.browser.conftest import Visit
from tests.browser.steps import checks, fills_example, types, word

pytestmark = pytest.mark.browser

SCAN = FilePayload(name="ảnh.pdf", mimeType="application/pdf", buffer=b"")
SHOWN = "[...document.querySelectorAll('body *')].filter(e => !e.children.length && e.checkVisibility())"


def test_one_file_for_two_papers(visit: Visit) -> None:
    page = visit()
    fills_example(page, "complete")
    page.locator("#u-birth-notice").set_input_files(SCAN)
    page.click("#p-identity-paper .hs-reuse summary")
    page.click("#p-identity-paper .hs-reuse button:has-text('ảnh.pdf')")
    for paper in ("birth-notice", "identity-paper"):
        finding = page.locator(f"#p-{paper} .hs-file:has-text('ảnh.pdf') .hs-file__finding")
        expect(finding).to_contain_text(word(page, "A101.empty").replace("{filename}", "ảnh.pdf"))
    checks(page)
    expect(page.locator("#e-p-birth-notice")).to_contain_text("ảnh.pdf")
    expect(page.locator("#e-p-identity-paper")).to_contain_text("ảnh.pdf")
    page.locator(".hs-summary a").first.click()
    page.click("#p-identity-paper .hs-file__remove")
    expect(page.locator("#p-identity-paper .hs-file")).to_have_count(0)
    expect(page.locator("#p-birth-notice .hs-file")).not_to_have_count(0)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_printed_report(visit: Visit, lang: str) -> None:
    page = visit(lang)
    fills_example(page, "complete")
    number = page.locator("[name='/requester/personal_number']").input_value()
    types(page, "/child/born", "tháng mười")
    checks(page)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    paper = "\n".join(page.evaluate(f"{SHOWN}.map(each => each.textContent)"))
    assert "••••" + number[-4:] in paper.replace(" ", "")
    assert not re.search(r"\d{9}", paper.replace(" ", ""))
    assert "tháng mười" in paper
    assert page.evaluate("[...document.querySelectorAll('#hs-report details')].every(each => each.open)")
    for gone in (".hs-summary", "#dossier-form", ".hs-actions", ".hs-finding__go"):
        assert not any(each.is_visible() for each in page.locator(gone).all())
