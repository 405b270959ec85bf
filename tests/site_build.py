"""The site as it is built, looked at as plain HTML."""

import os
import subprocess
import sys
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

#: One configuration per language; Vietnamese first, because it empties the folder.
CONFIGS = ("mkdocs.yml", "mkdocs.en.yml")
#: Elements whose address the browser fetches by itself.
LOADS = {
    "img": "src",
    "script": "src",
    "link": "href",
    "use": "href",
    "iframe": "src",
    "source": "src",
    "form": "action",
}
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
UNSEEN = ("script", "style", "template")


@dataclass
class Html(HTMLParser):
    """What the tests want of a page."""

    ids: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)  # their ids
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    unseen: int = 0

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note ids, headings, links and what is loaded."""
        given = {name: value or "" for name, value in attrs}
        self.elements.append((tag, given))
        self.unseen += tag in UNSEEN
        if "id" in given:
            self.ids.append(given["id"])
        if tag in HEADINGS:
            self.headings.append(given.get("id", ""))
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif tag in LOADS and LOADS[tag] in given and "alternate" not in given.get("rel", ""):
            self.loads.append(given[LOADS[tag]])

    def handle_endtag(self, tag: str) -> None:
        """Leave what is not shown."""
        self.unseen -= tag in UNSEEN

    def handle_data(self, data: str) -> None:
        """Keep what is shown."""
        if not self.unseen:
            self.text.append(data)


def read(path: Path) -> Html:
    """Parse one page."""
    page = Html()
    page.feed(path.read_text(encoding="utf-8"))
    return page


def build(config: Path, renderer: str = "mkdocs") -> None:
    """Have MkDocs or Zensical render a language as its configuration says; any warning is a failure."""
    command = [sys.executable, "-m", renderer, "build", "--strict", "--config-file", str(config)]
    quiet = {"NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1"}
    done = subprocess.run(command, env={**os.environ, **quiet}, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    assert "WARNING" not in said.upper(), said
