"""What a person does on the check page, as functions."""

import json
import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

CHECK = "check/1.001193/"
SCRIPTED = ".hs-bar #hs-save"  # what the page's script has put in its place
READY = 90_000  # ms that the engine may take to start while other work shares the machine
AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def goes_to(page: Page, url: str) -> None:
    """Open a page; on the check page wait until its script has taken over."""
    page.goto(url)
    if re.search(r"check/[0-9.]+/", url) and page.evaluate("!document.documentElement.classList.contains('no-js')"):
        page.wait_for_selector(SCRIPTED)


def tabs_to(page: Page, selector: str, most: int = 400, key: str = "Tab") -> None:
    """Press Tab until the focus is on *selector*; fails when it cannot be reached by keyboard."""
    for _ in range(most):
        if page.evaluate("selector => document.activeElement?.matches(selector) ?? false", selector):
            return
        page.keyboard.press(key)
    raise AssertionError(f"{selector} cannot be reached with the {key} key")


def fills_example(page: Page, name: str) -> None:
    """Choose an example and wait until it is filled in."""
    page.click(f"[data-example={name}]")
    expect(page.locator(".hs-notice")).not_to_be_empty()


def types(page: Page, pointer: str, text: str) -> None:
    """Type an answer in place of the one that is there."""
    page.fill(f"[name='{pointer}']", text)


def control(pointer: str) -> str:
    """The selector of a text field or a list."""
    return "#i-" + pointer.removeprefix("/").replace("/", "-").replace("_", "-")


def checks(page: Page) -> None:
    """Go through the review where there has been no check yet, check, and wait for the report."""
    if not page.is_visible("#hs-check"):
        page.click("#hs-review-button")
    marks_report(page)
    page.click("#hs-check")
    waits_for_report(page)


def marks_report(page: Page) -> None:
    """Make the report that is there known as the old one."""
    page.evaluate("document.querySelector('#report')?.setAttribute('data-old', '')")


def waits_for_report(page: Page) -> None:
    """Until the checker has answered and a new report is in view."""
    page.wait_for_selector("#report:not([data-old])", timeout=READY)


def settings(page: Page) -> dict[str, Any]:
    """What the template told the page's script."""
    found: dict[str, Any] = json.loads(page.locator("#hs-config").inner_text())
    return found


def word(page: Page, key: str) -> str:
    """A sentence of the page in its language."""
    return str(json.loads(page.locator("#hs-words").inner_text())[key])


def assert_accessible(page: Page) -> None:
    """axe-core finds nothing against WCAG 2.2 AA, and nothing is wider than the window."""
    page.add_script_tag(path=AXE)
    page.evaluate("scrollTo(0, 0)")  # the header that stays in view covers whatever lies under it
    found = page.evaluate("tags => axe.run(document, {runOnly: tags})", TAGS)
    told = [
        f"{rule['id']}: {rule['help']}\n    " + "\n    ".join(node["html"][:200] for node in rule["nodes"][:5])
        for rule in found["violations"]
    ]
    assert not told, "\n".join(told)


def assert_no_sideways_scroll(page: Page) -> None:
    """Nothing on the page is wider than the window."""
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{wide} px too wide"
