"""Every row of the tables of what people type, in the real wheel in a worker with the real Pyodide: read as natively.

The page's own worker has one door and keeps it; this worker is the test's, over the same engine. The requests of
``tests.tables`` go through the page's own worker as well (``test_equal_bytes``).
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tests import probe
from tests.browser.conftest import Visit
from tests.browser.steps import READY
from tests.tables import INPUT, context, tables
from validator.corpus.authoring import plain

pytestmark = pytest.mark.browser

ASK = """async ([code, given]) => {
    const engine = new URL("../../engine/", location.href).href;
    const source = `self.onmessage = async ({ data: { engine, code, given } }) => {
        try {
            const { loadPyodide } = await import(engine + "pyodide.mjs");
            const python = await loadPyodide({ indexURL: engine, lockFileURL: engine + "pyodide-lock.json" });
            await python.loadPackage("hoso-chuan", { messageCallback: () => {} });
            python.globals.set("given", given);
            self.postMessage({ answer: python.runPython(code) });
        } catch (error) {
            self.postMessage({ failure: String(error) });
        }
    }`;
    const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })), { type: "module" });
    const { answer, failure } = await new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = (event) => reject(new Error(event.message));
        worker.postMessage({ engine, code, given });
    });
    worker.terminate();
    if (failure) throw new Error(failure);
    return answer;
}"""


def test_everything_typed_is_read_in_the_browser_as_natively(visit: Visit) -> None:
    page = visit()
    page.set_default_timeout(READY)
    given = json.dumps(asked(), ensure_ascii=False)
    code = Path(probe.__file__).read_text(encoding="utf-8")
    in_browser = json.loads(page.evaluate(ASK, [f"{code}\nanswer(given)", given]))
    assert sum(map(len, in_browser["tables"])) >= 340
    assert in_browser == json.loads(probe.answer(given))


def asked() -> dict[str, object]:
    """Everything that the tables hold, as the probe wants it."""
    names, dates, amounts = (held(name) for name in ("names", "spoken", "amounts"))
    return {
        "tables": [
            {
                "type": table.type,
                "options": [
                    [option.value, option.label.vi, option.label.en, option.aliases]
                    for option in context(table).options
                ],
                "typed": [row.typed for row in table.rows],
            }
            for _, table in tables()
        ],
        "names": [name for pair in (*names["same"], *names["differ"]) for name in pair],
        "dates": list(dates["words"]),
        "amounts": list(amounts["words"]),
    }


def held(name: str) -> dict[str, Any]:
    """What a table of another shape holds."""
    value: Any = plain(INPUT / f"{name}.yaml")
    return dict(value)
