"""The whole way through the check by keyboard alone, in both languages."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.steps import SCRIPTED, control, marks_report, settings, tabs_to, waits_for_report, word

pytestmark = pytest.mark.browser

SEARCH = {"vi": "dang ky khai sinh", "en": "birth"}
NAME = "/child/name"
PHONE = "/requester/phone"


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_from_finding_to_loading(visit: Visit, lang: str, tmp_path: Path) -> None:
    page = visit(lang, "check/")
    finds_procedure(page, SEARCH[lang])
    name = takes_example(page)
    types_over(page, control(NAME), "")
    reviews(page)
    checks_by_keyboard(page)
    title = page.title()
    assert title == word(page, "errors.title").replace("{title}", title.partition(": ")[2])
    expect(page.locator(".hs-summary")).to_be_focused()
    follows_first_link(page, control(NAME))
    said = page.locator(".hs-summary li").first.inner_text()
    assert said in page.locator("#e-child-name").inner_text()
    page.keyboard.insert_text(name)
    types_over(page, control(PHONE), "12")
    checks_by_keyboard(page)
    told = word(page, "report.again")
    for gap, count in {"fixed": "1", "added": "1", "kept": "0"}.items():
        told = told.replace(f"{{{gap}}}", count)
    expect(page.locator(".hs-report__again")).to_have_text(told)
    saved = saves(page, tmp_path, name)
    page.on("filechooser", lambda chooser: chooser.set_files(saved))
    page.once("dialog", lambda dialog: dialog.accept())  # leaving would lose the answers: the browser asks
    page.reload()
    page.wait_for_selector(SCRIPTED)
    expect(page.locator(control(NAME))).to_have_value("")
    opens(page)
    expect(page.locator(control(NAME))).to_have_value(name)


def finds_procedure(page: Page, typed: str) -> None:
    tabs_to(page, "#hs-find")
    page.keyboard.type(typed)
    expect(page.locator("#hs-procedures a").first).to_be_visible()
    tabs_to(page, "#hs-procedures a")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    page.wait_for_selector(SCRIPTED)


def takes_example(page: Page) -> str:
    tabs_to(page, "[data-example=complete]")
    page.keyboard.press("Enter")
    expect(page.locator(".hs-notice")).not_to_be_empty()
    expect(page.locator(control(NAME))).not_to_have_value("")
    return page.locator(control(NAME)).input_value()


def types_over(page: Page, selector: str, text: str) -> None:
    tabs_to(page, selector)
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.keyboard.insert_text(text)


def reviews(page: Page) -> None:
    tabs_to(page, "#hs-review-button")
    page.keyboard.press("Enter")
    expect(page.locator("#review")).to_be_focused()
    tabs_to(page, ".hs-answers__change button")
    page.keyboard.press("Enter")  # to the question …
    page.wait_for_function("document.activeElement.closest('.hs-field')")
    tabs_to(page, "#hs-review-button")
    page.keyboard.press("Enter")  # … and straight back
    expect(page.locator("#review")).to_be_focused()


def checks_by_keyboard(page: Page) -> None:
    marks_report(page)
    tabs_to(page, "#hs-check")
    page.keyboard.press("Enter")
    waits_for_report(page)


def follows_first_link(page: Page, selector: str) -> None:
    tabs_to(page, ".hs-summary a")
    page.keyboard.press("Enter")
    expect(page.locator(selector)).to_be_focused()
    expect(page.locator(selector)).to_be_in_viewport()


def saves(page: Page, folder: Path, name: str) -> Path:
    tabs_to(page, "#hs-save")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    data = json.loads(path.read_text(encoding="utf-8"))
    assert data["procedure"] == settings(page)["procedure"]
    assert data["answers"]["child"]["name"] == name
    assert data["attachments"]
    return path


def opens(page: Page) -> None:
    tabs_to(page, "#hs-load")
    page.keyboard.press("Enter")
    expect(page.locator(".hs-notice")).not_to_be_empty()
