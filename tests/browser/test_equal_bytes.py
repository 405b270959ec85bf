"""The browser gives the same bytes: every example and every case, in the site's own worker and natively."""

import base64
import gzip

import pytest

from tests.browser.conftest import Visit
from tests.browser.steps import READY
from tests.casework import Run, all_runs
from validator.wire import handle

pytestmark = pytest.mark.browser

START = """async () => {
    const { Client } = await import(new URL("../../assets/check/client.js", location.href));
    const { config } = await import(new URL("../../assets/check/words.js", location.href));
    window.client = new Client(new URL(config.engine, location.href).href);
    await window.client.start();
}"""
CHECK = """async ([request, files]) => {
    const unpacked = async (text) => {
        const packed = new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))]);
        return new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).blob();
    };
    const given = files.map(async ([path, content]) => [path, new File([await unpacked(content)], "file")]);
    return window.client.check(request, await Promise.all(given));
}"""


def test_every_run_gives_the_same_bytes(visit: Visit) -> None:
    page = visit()
    page.set_default_timeout(READY)
    page.evaluate(START)
    runs = list(all_runs())
    different = [run.id for run in runs if page.evaluate(CHECK, _sent(run)) != handle(run.request, run.files)]
    assert runs
    assert different == [], f"{len(different)} of {len(runs)}"


def _sent(run: Run) -> list[object]:
    # Packed, because some cases are about files of many megabytes that are mostly nothing.
    packed = {path: gzip.compress(data, 1) for path, data in run.files.items()}
    return [run.request, [[path, base64.b64encode(data).decode()] for path, data in packed.items()]]
