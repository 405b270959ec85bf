"""Files in more than one place; what a printed report shows and what it hides."""

import re
from io import BytesIO

import pytest
from playwright.sync_api import FilePayload, expect
from pypdf import PdfReader

from tests.browser.conftest import Visit
from tests.browser.steps import checks, fills_example, types, word
from tests.casework import FORMS
from validator.corpus.authoring import load_corpus

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


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_filled_form_on_paper(visit: Visit, lang: str) -> None:
    page = visit(lang)
    page.evaluate("() => { window.print = () => { window.printed = true; }; }")
    fills_example(page, "complete")
    types(page, "/child/born", "15-2-2026")
    checks(page)
    page.click("#hs-print-form")
    page.wait_for_function("window.printed")
    number = page.locator("[name='/requester/personal_number']").input_value()
    assert page.locator(".hs-sheet__boxes").first.locator("span").all_text_contents() == list(number)
    labels = page.locator("#hs-sheet dt").all_text_contents()
    written = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True)))
    width, height = (float(edge) / 72 * 25.4 for edge in written.pages[0].mediabox[2:])
    assert (round(width), round(height)) == (210, 297)
    text = re.sub(r"\s+", " ", " ".join(sheet.extract_text() for sheet in written.pages))
    form = load_corpus(FORMS).forms["birth-declaration"]
    assert form.title.vi.upper() in text.upper()
    official = [f"{field.label.vi.rstrip('?:')}:" for _, _, field in form.fields() if field.official]
    left = iter(official)
    assert all(label in left for label in labels), "the order of the official form"
    always = [field for _, section, field in form.fields() if field.official and not field.when and not section.when]
    assert {f"{field.label.vi.rstrip('?:')}:" for field in always if not field.optional} <= set(labels)
    assert "15/02/2026" in text  # as it was understood
    ours = [field.label.vi for _, _, field in form.fields() if not field.official and field.label.vi not in official]
    assert ours
    assert not [label for label in ours if label in text]
    expect(page.locator("#hs-sheet")).to_have_count(0)
    expect(page.locator("#report")).to_be_visible()
