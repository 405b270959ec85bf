"""An example opened on the page gives the report that the command line gives: nothing is lost on the way."""

import json
from itertools import groupby

import pytest

from tests.browser.conftest import Visit
from tests.browser.steps import CHECK, READY, checks, fills_example
from tests.casework import examples, run_example
from validator.wire import handle

pytestmark = pytest.mark.browser


def test_every_example_gives_the_same_findings(visit: Visit) -> None:
    runs = [(name, folder, run_example(name)) for name, folder in examples()]
    for code, same in groupby(runs, lambda row: json.loads(row[2].request)["dossier"]["procedure"]):
        page = visit("vi", f"check/{code}/")
        page.set_default_timeout(READY)
        for name, folder, run in same:
            report = json.loads(handle(run.request, run.files))["report"]
            fills_example(page, folder.name)
            checks(page)
            assert page.locator(".hs-report__sentence").inner_text() == report["summary"]["sentence"]["vi"], name
            shown = page.locator("#hs-report .hs-finding__message").all_inner_texts()
            assert shown == [finding["message"]["vi"] for finding in report["findings"]], name
            page.reload()


def test_review_names_the_paper_to_compare_with(visit: Visit) -> None:
    page = visit("en", CHECK)
    fills_example(page, "unknown-father")  # whose birth a witness attests
    page.click("#hs-review-button")
    named = page.locator(".hs-answers__proof").all_inner_texts()
    assert "Compare with: Witness's statement of the birth" in named
    assert "Compare with: Identity paper" in named
    assert not [text for text in named if "Birth notice" in text]
