"""Every case in tests/cases, natively."""

import json

import pytest

from tests.casework import Case, cases, findings, run_case, seen, wanted
from validator.wire import handle


@pytest.mark.parametrize(("name", "rule", "case"), [pytest.param(*row, id=row[0]) for row in cases()])
def test_case(name: str, rule: str, case: Case) -> None:
    run = run_case(name, case)
    answer = json.loads(handle(run.request, run.files))
    assert "error" not in answer, answer["error"]
    outcome, because = seen(answer["report"], rule, case)
    assert findings(answer["report"], rule) == wanted((rule, row.reason, row.place) for row in case.findings)
    assert outcome == case.expect
    if case.because:
        assert because == {case.because}
