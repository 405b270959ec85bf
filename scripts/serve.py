"""Build the site and show it on this machine: `python3 scripts/serve.py`.

    --port N     another port than 8000
    --no-build   show what the last build made

A port that is taken is passed over for the next free one.
"""

from __future__ import annotations

import argparse
import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts import env

SITE = env.ROOT / "site"

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".whl": "application/zip",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
    ".zip": "application/zip",
    "": "application/octet-stream",
}


class Handler(SimpleHTTPRequestHandler):
    """Serves files the way a good static host does: right types, the site's own page for what is missing."""

    protocol_version = "HTTP/1.1"
    extensions_map = TYPES

    def end_headers(self) -> None:
        """Let the browser keep files but ask for each whether it has changed."""
        self.send_header("Cache-Control", "no-cache")
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """For a page that is not there, the site's own words in the language of the part that was asked for."""
        page = Path(self.directory) / ("en/404.html" if self.path.startswith("/en/") else "404.html")
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", self.extensions_map[".html"])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def list_directory(self, _path: Any) -> None:
        """A folder without index.html is not a page."""
        self.send_error(404)

    def log_request(self, code: Any = "-", size: Any = "-") -> None:
        """Say nothing of what went well; errors are still printed."""


def server(folder: Path, port: int, handler: type[Handler] = Handler) -> ThreadingHTTPServer:
    """A server for this folder on this port of the loopback address, or on the next one that is free."""
    for candidate in range(port, port + 50):
        try:
            return ThreadingHTTPServer(("127.0.0.1", candidate), partial(handler, directory=str(folder)))
        except OSError:
            continue
    raise SystemExit(f"No free port between {port} and {port + 49}.")


def main() -> None:
    """Read the command line, build, serve until Ctrl+C."""
    parser = argparse.ArgumentParser(description="Build the site and show it on this machine.")
    parser.add_argument("--port", type=int, default=8000, help="the port to begin with (8000)")
    parser.add_argument("--no-build", action="store_true", help="show what the last build made")
    options = parser.parse_args()

    if not options.no_build:
        env.enter("site")
        from scripts.build import build

        build()
    if not (SITE / "index.html").is_file():
        raise SystemExit("There is no site yet; run scripts/serve.py without --no-build.")
    with server(SITE, options.port) as running:
        address = f"http://127.0.0.1:{running.server_port}/"
        print(f"\nHồ Sơ Chuẩn: {address}   English: {address}en/")
        print("Ctrl+C: dừng / stop", flush=True)
        try:
            running.serve_forever()
        except KeyboardInterrupt:
            print()


if __name__ == "__main__":
    main()
