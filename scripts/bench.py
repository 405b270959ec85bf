"""Measure what a visitor downloads and waits for: `python3 scripts/bench.py`.

    --no-browser   only what needs no Chromium
    --site DIR     another built site than site/
    --catalogue N  instead: catalogues of N made-up procedures (several sizes are possible; without any 100 and 1000)
    --whole        … MkDocs renders the pages of all of them, however many

Times are medians; native and browser are measured in one run, so their ratio means something on a busy machine too.
"""

from __future__ import annotations

import argparse
import base64
import gzip
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts import env

if TYPE_CHECKING:
    from playwright.sync_api import Page, Response

ROUNDS = 7
PAGES = ("", "steps/", "steps/submit/", "acts/cybersecurity/", "procedures/1.001193/", "rules/A210/", "check/1.001193/")
WAIT = 180_000  # ms

#: Starts the engine through the page's own client; a second start finds the files in the browser's cache.
START = """async () => {
    const { Client } = await import(new URL("../../assets/check/client.js", location.href));
    const { config } = await import(new URL("../../assets/check/words.js", location.href));
    const client = new Client(new URL(config.engine, location.href).href);
    const begin = performance.now();
    await client.start();
    window.client?.stop();
    window.client = client;
    return performance.now() - begin;
}"""
CHECK = """async ([request, files]) => {
    const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const given = files.map(([path, text]) => [path, new File([bytes(text)], "file")]);
    const begin = performance.now();
    const answer = await window.client.check(request, given);
    return [performance.now() - begin, answer];
}"""


def table(title: str, heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    """Print rows under their heads; the first column to the left, the others to the right."""
    widths = [max(len(row[at]) for row in (heads, *rows)) for at in range(len(heads))]
    print(f"\n{title}")
    for row in (heads, *rows):
        cells = [cell.ljust(width) if at == 0 else cell.rjust(width)
                 for at, (cell, width) in enumerate(zip(row, widths, strict=True))]  # fmt: skip
        print("  " + "  ".join(cells).rstrip())


def kilobytes(size: int) -> str:
    """1234567 → 1,234.6."""
    return f"{size / 1000:,.1f}"


def packed(data: bytes) -> int:
    """Bytes after gzip, as a static host sends them."""
    return min(len(data), len(gzip.compress(data, 9, mtime=0)))


def median(action: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median time of *action* in milliseconds."""
    return statistics.median(timed(action) for _ in range(rounds))


def timed(action: Callable[[], object]) -> float:
    """The time of one call in milliseconds."""
    begin = time.perf_counter()
    action()
    return (time.perf_counter() - begin) * 1000


def engine_parts(site: Path) -> None:
    """What the browser fetches once for the checker."""
    sizes = [(path.name, path.stat().st_size, packed(path.read_bytes()))
             for path in sorted((site / "engine").iterdir()) if path.is_file()]  # fmt: skip
    data = (site / "data" / "procedures" / "1.001193.json").read_bytes()
    sizes.append(("data of one procedure", len(data), packed(data)))
    sizes.append(("together", sum(raw for _, raw, _ in sizes), sum(small for _, _, small in sizes)))
    rows = [(name, kilobytes(raw), kilobytes(small)) for name, raw, small in sizes]
    table("Engine (KB)", ("file", "raw", "gzip"), rows)


def native() -> dict[str, float]:
    """Milliseconds per dossier; the data are parsed once, as in the browser's worker."""
    from tests.casework import examples, run_example
    from validator.wire import handle

    times = {}
    for name, _ in examples():
        run = run_example(name)
        handle(run.request, run.files)
        times[name] = median(partial(handle, run.request, run.files))
    return times


def command_line() -> None:
    """What a person waits for in a terminal."""
    start = median(lambda: subprocess.run([sys.executable, "-m", "validator", "list", "rules"], cwd=env.ROOT,
                                          check=True, capture_output=True), 3)  # fmt: skip
    table("Command line", ("what", "ms"), [("start and list the rules", f"{start:,.0f}")])


@contextmanager
def opened(site: Path) -> Iterator[tuple[Page, str]]:
    """A page of a fresh Chromium, and the address of *site* served on this machine."""
    from playwright.sync_api import sync_playwright

    from scripts import serve

    with serve.server(site, 8300) as running, sync_playwright() as playwright:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(
            executable_path=env.need_chromium(), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_context(viewport={"width": 360, "height": 740}).new_page()
        page.set_default_timeout(WAIT)
        yield page, f"http://127.0.0.1:{running.server_port}/"
        browser.close()
        running.shutdown()


def page_weights(page: Page, address: str, site: Path) -> None:
    """What each page loads by itself, the engine left out; what the browser had in its cache is counted as well."""
    rows = []
    responses: list[Response] = []

    def heard(response: Response) -> None:
        responses.append(response)

    page.on("response", heard)
    for path in (path for path in PAGES if (site / path / "index.html").is_file()):
        responses.clear()
        page.goto(address + path, wait_until="networkidle")
        bodies = [response.body() for response in responses if response.ok and "/engine/" not in response.url]
        rows.append((path or "home", str(len(bodies)), kilobytes(sum(map(len, bodies))),
                     kilobytes(sum(map(packed, bodies)))))  # fmt: skip
    page.remove_listener("response", heard)
    table("Pages without the engine (KB)", ("page", "requests", "raw", "gzip"), rows)


def browser(site: Path, natively: dict[str, float]) -> None:
    """Start-up and checks in Chromium, beside the same natively."""
    from tests.casework import run_example
    from validator.wire import handle

    with opened(site) as (page, address):
        page_weights(page, address, site)
        page.goto(f"{address}check/1.001193/")
        starts = [page.evaluate(START) for _ in range(3)]
        rows = [("first", f"{starts[0]:,.0f}"), ("again", f"{min(starts[1:]):,.0f}")]
        table("Start of the engine in Chromium", ("start", "ms"), rows)
        checks = []
        for name, native_ms in natively.items():
            run = run_example(name)
            files = [[path, base64.b64encode(data).decode()] for path, data in run.files.items()]
            answers = [page.evaluate(CHECK, [run.request, files]) for _ in range(ROUNDS)]
            same = answers[0][1] == handle(run.request, run.files)
            there = statistics.median(took for took, _ in answers)
            figures = (f"{native_ms:.1f}", f"{there:.1f}", f"{there / native_ms:.1f}", "yes" if same else "NO")
            checks.append((name, *figures))
        table("Check of a dossier (ms)", ("example", "native", "Chromium", "ratio", "same bytes"), checks)


def main() -> None:
    """Measure and print."""
    env.enter("test")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--no-browser", action="store_true")
    parser.add_argument("--site", type=Path, default=env.ROOT / "site")
    parser.add_argument("--catalogue", nargs="*", type=int, metavar="N")
    parser.add_argument("--whole", action="store_true")
    given = parser.parse_args()
    if given.catalogue is not None:
        from scripts import scale

        scale.measure(given.catalogue or (100, 1000), everything=given.whole, site=not given.no_browser)
        return
    built = (given.site / "engine").is_dir()
    if not built:
        print(f"There is no built site in {given.site}; run scripts/build.py for its figures.", file=sys.stderr)
    command_line()
    natively = native()
    if built:
        engine_parts(given.site)
    if built and not given.no_browser:
        browser(given.site, natively)
    else:
        rows = [(name, f"{took:.1f}") for name, took in natively.items()]
        table("Check of a dossier (ms)", ("example", "native"), rows)


if __name__ == "__main__":
    main()
