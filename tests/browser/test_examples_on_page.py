"""An example opened on the page gives the report that the command line gives: nothing is lost on the way."""

import json

import pytest

from tests.browser.conftest import Visit
from tests.browser.steps import CHECK, READY, checks, fills_example
from tests.casework import examples, run_example
from validator.wire import handle

pytestmark = pytest.mark.browser


def test_every_example_gives_the_same_findings(visit: Visit) -> None:
    page = visit("vi", CHECK)
    page.set_default_timeout(READY)
    for name, folder in examples():
        run = run_example(name)
        report = json.loads(handle(run.request, run.files))["report"]
        fills_example(page, folder.name)
        checks(page)
        assert page.locator(".hs-report__sentence").inner_text() == report["summary"]["sentence"]["vi"], name
        shown = page.locator("#hs-report .hs-finding__message").all_inner_texts()
        assert shown == [finding["message"]["vi"] for finding in report["findings"]], name
        page.reload()
