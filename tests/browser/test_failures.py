"""Whatever goes wrong is a state with a sentence and a way on; nothing that was typed is lost."""

import pytest
from playwright.sync_api import FilePayload, Page, Route, expect

from tests.browser.conftest import Visit
from tests.browser.steps import READY, checks, control, fills_example, waits_for_report, word

pytestmark = pytest.mark.browser

NAME = control("/child/name")
ENGINE = "**/engine/**"


def asks_for_check(page: Page) -> None:
    page.click("#hs-review-button")
    page.click("#hs-check")


def assert_failed(page: Page, reason: str) -> None:
    expect(page.locator("#hs-engine")).to_contain_text(word(page, f"failure.{reason}"), timeout=READY)
    expect(page.locator("#hs-engine")).to_contain_text(word(page, "failure.kept"))
    expect(page.locator("#hs-engine button")).to_have_text(word(page, "engine.retry"))
    expect(page.locator(NAME)).not_to_have_value("")


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_engine_that_does_not_load(visit: Visit, lang: str) -> None:
    page = visit(lang)
    page.route(ENGINE, lambda route: route.abort())
    fills_example(page, "complete")
    asks_for_check(page)
    assert_failed(page, "load")
    page.unroute(ENGINE)
    page.click("#hs-engine button")  # takes up the check where it stopped
    waits_for_report(page)


def test_wheel_that_is_missing(visit: Visit) -> None:
    page = visit()
    page.route("**/*.whl", lambda route: route.abort())
    fills_example(page, "complete")
    asks_for_check(page)
    assert_failed(page, "load")


def test_data_that_do_not_load(visit: Visit) -> None:
    page = visit()
    page.route("**/data/**", lambda route: route.abort())
    fills_example(page, "complete")
    asks_for_check(page)
    assert_failed(page, "load")
    page.unroute("**/data/**")
    page.click("#hs-engine button")
    waits_for_report(page)


def test_no_webassembly(visit: Visit) -> None:
    page = visit(script="delete globalThis.WebAssembly")
    fills_example(page, "complete")
    asks_for_check(page)
    assert_failed(page, "no-webassembly")


def test_no_module_workers(visit: Visit) -> None:
    page = visit(script="globalThis.Worker = class { constructor() {} terminate() {} }")
    fills_example(page, "complete")
    asks_for_check(page)
    assert_failed(page, "no-worker")


@pytest.mark.parametrize(
    ("thrown", "reason"),
    [
        ("new RangeError('Array buffer allocation failed')", "memory"),
        ("new DOMException('gone', 'NotReadableError')", "file-gone"),
        ("new Error('Pyodide already fatally failed')", "crash"),
    ],
)
def test_worker_that_fails(visit: Visit, thrown: str, reason: str) -> None:
    page = visit()

    def breaks_reading(route: Route) -> None:
        answer = route.fetch()
        cause = f"Blob.prototype.arrayBuffer = async () => {{ throw {thrown} }};"
        route.fulfill(response=answer, body=cause + answer.text())

    page.route("**/worker.js", breaks_reading)
    fills_example(page, "complete")
    asks_for_check(page)
    assert_failed(page, reason)


def test_cancel_and_check_after_all(visit: Visit) -> None:
    page = visit()
    held: list[Route] = []
    page.route("**/*.wasm", lambda route: held.append(route))
    fills_example(page, "complete")
    asks_for_check(page)
    page.click("#hs-engine button")
    expect(page.locator("#hs-engine")).to_be_empty()
    expect(page.locator("#hs-live")).to_have_text(word(page, "engine.cancelled"))
    page.unroute("**/*.wasm")
    page.click("#hs-check")
    waits_for_report(page)


def test_costly_connection_asks_first(visit: Visit) -> None:
    page = visit(script="Object.defineProperty(navigator, 'connection', {value: {saveData: true}})")
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    fills_example(page, "complete")
    asks_for_check(page)
    expect(page.locator("#hs-engine")).to_contain_text("MB")
    assert not [url for url in fetched if url.endswith((".wasm", ".whl", ".zip"))]
    page.click("#hs-engine button")
    waits_for_report(page)


def test_hostile_file_names(visit: Visit) -> None:
    page = visit()
    names = [
        "<img src=x onerror=alert(1)>.pdf",
        "ảnh\u202egpj.exe",
        "a" * 240 + ".pdf",
        "..\\..\\{x}.pdf",
        "%00&#x;.png",
    ]
    page.check("#i-case-abandoned--false")
    page.check("#i-case-proof--birth-notice")
    page.locator("#u-birth-notice").set_input_files(
        [FilePayload(name=name, mimeType="application/pdf", buffer=b"%PDF-1.4 no end") for name in names]
    )
    expect(page.locator("#p-birth-notice .hs-file")).to_have_count(len(names))
    expect(page.locator("#p-birth-notice .hs-file img")).to_have_count(0)
    expect(page.locator("#p-birth-notice .hs-file__line").nth(1)).to_contain_text("⟨U+202E⟩")
    checks(page)
    expect(page.locator("#hs-report")).to_contain_text("<img src=x")
    expect(page.locator("#hs-report img, #hs-summary img")).to_have_count(0)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_without_script_form_and_needs_can_be_read(visit: Visit, lang: str) -> None:
    page = visit(lang, java_script_enabled=False)
    expect(page.locator("noscript .hs-note")).to_be_visible()
    expect(page.locator("#hs-needs")).to_be_visible()
    for shown in ("#s-child legend >> nth=0", "#f-child-name label", "#p-birth-notice h3"):
        expect(page.locator(shown)).to_be_visible()
    for useless in ("#hs-check", "#hs-save", "#u-birth-notice", "#hs-examples"):
        expect(page.locator(useless)).to_be_hidden()
