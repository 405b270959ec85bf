"""A repeated section: rows are added, filled in, taken out; they go into the review, the check, files, the language."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.steps import (
    SCRIPTED,
    assert_accessible,
    assert_no_sideways_scroll,
    checks,
    control,
    fills_example,
    tabs_to,
    types,
    word,
)

pytestmark = pytest.mark.browser

BUSINESS = "check/1.001612/"
ADD = "#a-members"
ROWS = "#s-members .hs-row"
NAMES = ("Trần Thị Mẫu", "Lê Văn Thử")


def opens_table(page: Page) -> None:
    page.check("#i-founders-kind--household")
    expect(page.locator(ROWS)).to_have_count(0)


def adds(page: Page, *names: str) -> None:
    for name in names:
        page.click(ADD)
        row = page.locator(ROWS).count() - 1
        expect(page.locator(control(f"/members/{row}/name"))).to_be_focused()
        types(page, f"/members/{row}/name", name)


def takes_out(page: Page, row: int) -> None:
    page.locator(f"#s-members-{row} .hs-row__remove").click()


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_rows_from_filling_in_to_the_report(visit: Visit, lang: str, tmp_path: Path) -> None:
    page = visit(lang, BUSINESS)
    opens_table(page)
    adds(page, "Người Bỏ Ra", *NAMES)
    page.check("#i-members-1-sex--female")
    page.check("#i-members-2-sex--male")
    takes_out(page, 0)
    expect(page.locator(control("/members/0/name"))).to_be_focused()
    for row, (name, sex) in enumerate(zip(NAMES, ("female", "male"), strict=True)):
        expect(page.locator(control(f"/members/{row}/name"))).to_have_value(name)
        expect(page.locator(f"#i-members-{row}-sex--{sex}")).to_be_checked()
        legend = page.locator(f"#s-members-{row} > legend")
        assert str(row + 1) in legend.inner_text()
        assert legend.inner_text() in page.locator(f"#s-members-{row} .hs-row__remove").inner_text()
    adds(page, "")  # a row with nothing in it is taken as it is: everything in it is asked
    page.click("#hs-review-button")
    shown = page.locator("#hs-review").inner_text()
    assert all(name in shown for name in NAMES)
    assert "Người Bỏ Ra" not in shown
    page.locator("#hs-review section", has_text=NAMES[1]).locator("button").first.click()
    expect(page.locator(control("/members/1/name"))).to_be_focused()
    checks(page)
    second = page.locator("#s-members-1 > legend").text_content() or ""
    assert second in page.locator(".hs-summary").inner_text()
    assert_accessible(page)
    assert_no_sideways_scroll(page)
    with page.expect_download() as given:
        page.click("#hs-save")
    kept = tmp_path / "dossier.json"
    given.value.save_as(kept)
    members = json.loads(kept.read_text(encoding="utf-8"))["answers"]["members"]
    assert [member["name"] for member in members] == list(NAMES)
    with page.expect_file_chooser() as chooser:
        page.click("#hs-load")
    chooser.value.set_files(kept)
    expect(page.locator(".hs-notice")).not_to_be_empty()
    expect(page.locator(ROWS)).to_have_count(2)
    expect(page.locator(control("/members/1/name"))).to_have_value(NAMES[1])


def test_the_language_takes_the_rows_along(visit: Visit) -> None:
    page = visit("vi", BUSINESS)
    opens_table(page)
    adds(page, *NAMES)
    page.check("#i-lines-0-main--true")
    page.click("#hs-switch")
    page.wait_for_url(lambda url: "/en/" in url)
    page.wait_for_selector(SCRIPTED)
    expect(page.locator(ROWS)).to_have_count(2)
    expect(page.locator(control("/members/1/name"))).to_have_value(NAMES[1])
    expect(page.locator("#i-lines-0-main--true")).to_be_checked()
    expect(page.locator("#s-members-1 > legend")).to_have_text("Member 2")


def test_what_was_found_moves_with_its_row(visit: Visit) -> None:
    page = visit("vi", BUSINESS)
    fills_example(page, "several-faults")
    checks(page)
    links = page.locator(".hs-summary a", has_text="Thành viên thứ 2")
    assert links.count() > 0
    links.first.click()
    takes_out(page, 0)
    expect(page.locator(ROWS)).to_have_count(1)
    expect(page.locator("#e-members-0-personal-number")).to_be_visible()
    twice = page.locator(".hs-summary a", has_text="cùng một số định danh")
    twice.click()
    expect(page.locator(control("/members/0/personal_number"))).to_be_focused()
    takes_out(page, 0)
    expect(page.locator(ADD)).to_be_focused()
    twice.click()  # what it was about is gone
    expect(page.locator(ADD)).to_be_focused()


def test_rows_by_keyboard_alone(visit: Visit) -> None:
    page = visit("vi", BUSINESS)
    page.check("#i-founders-kind--household")
    page.focus("#i-founders-kind--household")
    tabs_to(page, ADD)
    page.keyboard.press("Enter")
    page.keyboard.type("Tran Thi Mau")
    expect(page.locator(control("/members/0/name"))).to_have_value("Tran Thi Mau")
    tabs_to(page, ADD)
    page.keyboard.press("Space")
    expect(page.locator(control("/members/1/name"))).to_be_focused()
    tabs_to(page, "#s-members-0 .hs-row__remove", key="Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator(control("/members/0/name"))).to_be_focused()
    expect(page.locator(control("/members/0/name"))).to_have_value("")
    expect(page.locator(ROWS)).to_have_count(1)


def test_the_rows_that_must_be_there_cannot_be_taken_out(visit: Visit) -> None:
    page = visit("vi", BUSINESS)
    expect(page.locator("#s-lines .hs-row")).to_have_count(1)
    expect(page.locator("#s-lines-0 .hs-row__remove")).to_be_hidden()
    page.click("#a-lines")
    expect(page.locator("#s-lines-0 .hs-row__remove")).to_be_visible()
    takes = page.locator("#s-lines-1 .hs-row__remove")
    takes.click()
    expect(page.locator("#s-lines-0 .hs-row__remove")).to_be_hidden()


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_table_without_rows_is_told(visit: Visit, lang: str) -> None:
    page = visit(lang, BUSINESS)
    opens_table(page)
    page.click("#hs-review-button")
    none = page.locator("#hs-review section", has_text=word(page, "review.no-rows")).first
    expect(none).to_be_visible()
    none.locator("button").click()
    expect(page.locator(ADD)).to_be_focused()
    checks(page)
    assert page.locator(".hs-summary a[href='#i-founders-kind--household']").count() == 1


def test_without_javascript_one_row_can_be_read(visit: Visit) -> None:
    page = visit("vi", BUSINESS, java_script_enabled=False)
    for table in ("lines", "members"):
        expect(page.locator(f"#s-{table} .hs-row")).to_have_count(1)
        expect(page.locator(f"#s-{table} .hs-row label").first).to_be_visible()
        for button in page.locator(f"#s-{table} button").all():
            expect(button).to_be_hidden()


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_rows_on_a_narrow_page(visit: Visit, lang: str) -> None:
    page = visit(lang, BUSINESS)
    fills_example(page, "household-by-agent")
    assert_accessible(page)
    assert_no_sideways_scroll(page)
