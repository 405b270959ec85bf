"""The examples of the guide: exactly the findings that they promise."""

import json

import pytest

from tests.casework import example, examples, findings, run_example, wanted
from validator.model.rule import Outcome
from validator.read.request import conforms
from validator.wire import handle

NAMES = [name for name, _ in examples()]


@pytest.mark.parametrize("name", NAMES)
def test_expected_findings(name: str) -> None:
    run = run_example(name)
    answer = json.loads(handle(run.request, run.files))
    assert "error" not in answer, answer["error"]
    expected = wanted((row.rule, row.reason, row.place) for row in example(name).expected)
    assert findings(answer["report"]) == expected


@pytest.mark.parametrize("name", NAMES)
def test_same_input_same_bytes(name: str) -> None:
    run = run_example(name)
    turned = dict(reversed(list(run.files.items())))
    same = handle(run.request, run.files) == handle(json.dumps(json.loads(run.request), indent=1), turned)
    assert same  # not in one line: pytest takes minutes to compare two long ones


@pytest.mark.parametrize("name", NAMES)
def test_report_follows_its_schema(name: str) -> None:
    run = run_example(name)
    report = json.loads(handle(run.request, run.files))["report"]
    conforms(report, "report")
    used = {row["rule"] for row in report["results"] if row["outcome"] in set(Outcome)}
    assert used == set(report["rules"])


@pytest.mark.parametrize("name", NAMES)
def test_every_file_made_is_attached(name: str) -> None:
    attached = {
        path for paths in json.loads(run_example(name).request)["dossier"]["attachments"].values() for path in paths
    }
    assert attached == set(example(name).files)
