"""Have Lighthouse look at pages of the built site as on a phone: `python3 scripts/lighthouse.py [PATHS…]`.

    scripts/lighthouse.py                   the pages in PATHS below, in both languages
    scripts/lighthouse.py check/ rules/     these, in both languages
    --site DIR                              another built site than site/

Prints a mark out of 100 per page and category, what the page waits for, and each audit that is not passed. The site is
served on this machine with gzip, as a static host does. A command and no test: times differ between machines.
Lighthouse comes from npm by its own lock, scripts/lighthouse/package-lock.json, into .cache/lighthouse.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, BinaryIO

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts import env, serve
from scripts.bench import table

PATHS = ("", "steps/", "procedures/1.001193/", "law/nd-45-2020/", "check/1.001193/")
CATEGORIES = {"performance": "perf", "accessibility": "a11y", "best-practices": "best", "seo": "SEO"}
TIMES = {
    "first-contentful-paint": "first paint",
    "largest-contentful-paint": "largest",
    "total-blocking-time": "blocked",
    "cumulative-layout-shift": "shift",
}
OLDEST_NODE = 22  # that Lighthouse 13 starts with
LOCK = env.ROOT / "scripts" / "lighthouse"
HOME = env.ROOT / ".cache" / "lighthouse"
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run"
    " --disable-background-networking --disable-component-update --disable-sync"
)
COMPRESSED = (".css", ".html", ".js", ".json", ".mjs", ".svg", ".wasm", ".xml", ".txt")


class Compressing(serve.Handler):
    """A static host that compresses what is worth it."""

    def send_head(self) -> Any:
        """Send the file packed, where the browser takes it and the file is of a kind that shrinks."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() and self.path.split("?")[0].endswith("/") else path
        wanted = "gzip" in self.headers.get("Accept-Encoding", "")
        if not wanted or path.suffix not in COMPRESSED or not path.is_file():
            return super().send_head()
        body: BinaryIO = io.BytesIO(gzip.compress(path.read_bytes(), 9))
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body.read())))
        self.end_headers()
        body.seek(0)
        return body


def find_node() -> Path:
    """A Node.js that is new enough: the machine's own, else the Python package that requirements-node.txt pins."""
    found = shutil.which("node")
    if found:
        said = subprocess.run([found, "--version"], capture_output=True, text=True, check=False).stdout
        if said.startswith("v") and int(said[1:].split(".")[0]) >= OLDEST_NODE:
            return Path(found)
    packed = env.BIN / ("node.exe" if env.WINDOWS else "node")
    if not packed.exists():
        env.pip("--require-hashes", "--requirement", str(env.ROOT / "requirements-node.txt"))
    return packed


def install(node: Path) -> Path:
    """Lighthouse's program, installed as locked; nothing is done when that is there already."""
    lock = (LOCK / "package-lock.json").read_bytes()
    there = HOME / "package-lock.json"
    if not there.is_file() or there.read_bytes() != lock or not (HOME / "node_modules").is_dir():
        print("• Lighthouse, from npm", flush=True)
        HOME.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(LOCK / name, HOME / name)
        path = f"{node.parent}{os.pathsep}{os.environ['PATH']}"
        env.quietly(*env.npm(), "ci", "--prefix", str(HOME), "--engine-strict", PATH=path)
    return HOME / "node_modules" / "lighthouse" / "cli" / "index.js"


def look(node: Path, program: Path, url: str) -> dict[str, Any]:
    """Lighthouse's whole report of one page."""
    done = subprocess.run(
        [str(node), str(program), url, "--quiet", "--output=json", f"--chrome-flags={FLAGS}",
         "--only-categories=" + ",".join(CATEGORIES)],
        env={**os.environ, "CHROME_PATH": env.need_chromium()}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(done.stderr)
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def failed(report: dict[str, Any]) -> list[str]:
    """The audits that are not passed, those that weigh nothing in the marks among them."""
    marks = {name: audit["score"] for name, audit in sorted(report["audits"].items())}
    return [name for name, mark in marks.items() if mark is not None and mark < 0.9]


def main() -> None:
    """Serve, look at every page, print."""
    env.enter("test")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", default=PATHS)
    parser.add_argument("--site", type=Path, default=serve.SITE)
    given = parser.parse_args()
    if not (given.site / "index.html").is_file():
        raise SystemExit(f"There is no built site in {given.site}; run scripts/build.py first.")
    node = find_node()
    program = install(node)
    rows, faults = [], []
    with serve.server(given.site, 8400, Compressing) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        for path in (lang + path for path in given.paths for lang in ("", "en/")):
            report = look(node, program, f"http://127.0.0.1:{running.server_port}/{path}")
            marks = [f"{report['categories'][name]['score'] * 100:.0f}" for name in CATEGORIES]
            times = [report["audits"][name]["displayValue"].replace("\xa0", " ") for name in TIMES]
            rows.append((path or "home", *marks, *times))
            faults.append((path or "home", ", ".join(failed(report)) or "none"))
        running.shutdown()
    table("Lighthouse, mobile", ("page", *CATEGORIES.values(), *TIMES.values()), rows)
    print("\nNot passed")
    for name, audits in faults:
        print(f"  {name}: {audits}")


if __name__ == "__main__":
    main()
