"""A server for the built site, a browser, and a watch over every request that a page makes."""

import threading
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, sync_playwright

from scripts import env, serve
from tests.browser.steps import CHECK, goes_to

FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
type Visit = Callable[..., Page]


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """The root of the site, served on a free port of this machine."""
    if not (serve.SITE / "index.html").is_file():
        pytest.fail("There is no site; run scripts/build.py first.")
    with serve.server(serve.SITE, 8200) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}/"
        running.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A fresh Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=env.chromium(), args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def requests() -> list[Request]:
    """Every request of the test so far, those of workers too."""
    return []


@pytest.fixture
def visit(chromium: Browser, address: str, requests: list[Request]) -> Iterator[Visit]:
    """Open a page in a context of its own: ``visit("en")``; further arguments are those of a Playwright context.

    Afterwards, whatever the test did: nothing was sent anywhere, and no script failed.
    """
    contexts: list[BrowserContext] = []
    problems: list[str] = []

    def heard(message: ConsoleMessage) -> None:
        if message.type == "error" and "net::ERR" not in message.text:
            problems.append(f"{message.text} {message.location.get('url')}")

    def open_page(lang: str = "vi", path: str = CHECK, script: str = "", **options: Any) -> Page:
        context = chromium.new_context(**{"viewport": {"width": 360, "height": 740}, **options})
        contexts.append(context)
        context.on("request", lambda request: requests.append(request))
        context.set_default_timeout(30_000)
        if script:
            context.add_init_script(script)
        page = context.new_page()
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on("console", heard)
        goes_to(page, f"{address}{'en/' if lang == 'en' else ''}{path}")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert problems == []
    assert_nothing_sent(requests, address)


def assert_nothing_sent(requests: list[Request], address: str) -> None:
    """Own origin only, nothing but plain reading, no query but the name of an example."""
    for request in requests:
        parts = urlsplit(request.url)
        if parts.scheme in ("blob", "data"):
            continue
        assert request.url.startswith(address), request.url
        assert request.method == "GET", request.url
        assert request.post_data is None, request.url
        assert not parts.query or parts.query.startswith("example="), request.url
