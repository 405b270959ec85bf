"""The search: one index per language, read from the rendered pages, and the packages that the page's script uses.

Only what a reader finds in the text of a page is indexed: no frame, no list of contents, no choices of a form.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

#: Packages of npm that the browser loads when somebody searches: (file below node_modules, file below assets/search).
PACKAGES = (
    ("minisearch/dist/es/index.js", "minisearch.js"),
    ("minisearch/LICENSE.txt", "minisearch.LICENSE.txt"),
    ("stemmer/index.js", "stemmer.js"),
    ("stemmer/license", "stemmer.LICENSE.txt"),
)
#: Pages that only repeat others: the list of sections, both languages beside each other, all steps on one page.
NOT_SEARCHED = ("search/", "side-by-side/", "steps/all/", "procedures/list/")
#: Up to this many procedures are searched word by word; of more, only title, description and keywords, for their texts
#: are much alike and would make the index megabytes.
MOST_IN_FULL = 100

#: Words that people type and the words of our pages for them, where it is always the same: abbreviations, English.
SAME: Mapping[str, Mapping[str, str]] = {
    "vi": {
        "app": "ứng dụng",
        "cccd": "căn cước công dân",
        "cmnd": "chứng minh nhân dân",
        "cmt": "chứng minh nhân dân",
        "csdl": "cơ sở dữ liệu",
        "dvc": "dịch vụ công",
        "dvcqg": "dịch vụ công quốc gia",
        "email": "thư điện tử",
        "file": "tệp",
        "gks": "giấy khai sinh",
        "link": "đường dẫn",
        "mail": "thư điện tử",
        "online": "trực tuyến",
        "pass": "mật khẩu",
        "password": "mật khẩu",
        "scan": "quét",
        "sđt": "số điện thoại",
        "tthc": "thủ tục hành chính",
        "ubnd": "ủy ban nhân dân",
    },
    "en": {
        "application": "dossier",
        "applications": "dossiers",
        "cccd": "identity card",
        "cmnd": "old identity card",
        "document": "paper",
        "documents": "papers",
        "email": "e mail",
        "id": "identity",
        "passcode": "password",
    },
}
#: What only makes a sentence of a question. In Vietnamese without marks most such words are others too ("o", "dau",
#: "cho", "cua"), so these are phrases.
FILLER: Mapping[str, Sequence[str]] = {
    "vi": ("là gì", "ở đâu", "thế nào", "như thế nào", "làm sao", "được không", "hay không", "có phải"),
    "en": tuple(
        "a am an and are at be can could did do does for had has have how i if in is it me my of on or our should that the"
        " their there they this to was we were what when where which who why will with you your".split()
    ),
}

HEADINGS = ("h1", "h2", "h3")
UNREAD = ("script", "style", "template", "noscript", "select", "button", "nav", "svg")
UNREAD_CLASSES = frozenset(
    ("hs-basis", "hs-caught", "hs-checked", "hs-chip", "hs-period", "hs-popover", "hs-stepbar", "hs-unsure", "hs-when",
     "visually-hidden")
)  # fmt: skip
VOID = ("area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
#: Elements that do not part words.
INLINE = ("a", "abbr", "b", "bdi", "code", "em", "i", "mark", "q", "small", "span", "strong", "sub", "sup", "u")


@dataclass(slots=True)
class Section:
    """What stands under one heading; ``anchor`` is empty for the page's own."""

    anchor: str
    heading: str = ""
    text: str = ""


@dataclass
class Content(HTMLParser):
    """The searched parts of one page."""

    title: str = ""  # of the window, with the name of the site
    description: str = ""
    keywords: str = ""
    sections: list[Section] = field(default_factory=list)
    links: set[str] = field(default_factory=set)  # as they are written
    named: str = ""  # the id of the element that was opened last
    depth: int = 0  # of the article; 0 outside of it
    unread: list[str] = field(default_factory=list)  # open elements of which the first is passed over
    into: str = ""  # "title" or "heading" while one is open

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Note where the page's own text begins, and its headings."""
        given = {name: value or "" for name, value in attrs}
        if tag == "meta" and given.get("name") in ("description", "keywords"):
            setattr(self, given["name"], given.get("content", ""))
        elif tag == "title":
            self.into = "title"
        if tag in VOID:
            self._add("\n")
            return
        if self.unread or (self.depth and passed_over(tag, given)):
            self.unread.append(tag)
            return
        if self.depth or (tag == "article" and "md-content__inner" in given.get("class", "")):
            self.depth += 1
        self.links |= {given["href"]} if self.depth and tag == "a" and "href" in given else set()
        # A term that is explained is a heading too; its id may be that of the group around it.
        name, self.named = given.get("id") or (self.named if tag == "dt" else ""), given.get("id", "")
        if self.depth and tag in (*HEADINGS, "dt") and name:
            self.sections.append(Section("" if tag == "h1" else name))
            self.into = "heading"
        elif tag not in INLINE:
            self._add("\n")

    def handle_endtag(self, tag: str) -> None:
        """Leave what was entered."""
        if tag in VOID:
            return
        if self.unread:
            self.unread.pop()
            return
        if tag in ("title", "dt", *HEADINGS):
            self.into = ""
        if tag not in INLINE:
            self._add("\n")
        self.depth = max(self.depth - 1, 0)

    def handle_data(self, data: str) -> None:
        """Keep what is shown."""
        if self.into == "title":
            self.title += data
        elif not self.unread:
            self._add(re.sub(r"\s+", " ", data))

    def _add(self, data: str) -> None:
        if not self.depth or not self.sections:
            return
        if self.into == "heading":
            self.sections[-1].heading += data.replace("\n", " ")
        else:
            self.sections[-1].text += data


def passed_over(tag: str, given: Mapping[str, str]) -> bool:
    """Is this no part of the text that is searched?"""
    return tag in UNREAD or "hidden" in given or not UNREAD_CLASSES.isdisjoint(given.get("class", "").split())


def read(html: str) -> Content:
    """The searched parts of a page."""
    content = Content()
    content.feed(html)
    for section in content.sections:
        section.heading, section.text = plain(section.heading), plain(section.text)
    return content


def plain(text: str) -> str:
    """One line; where a paragraph or an item ends without a full stop, a dot in the middle parts it from the next."""
    lines = (re.sub(r"\s+", " ", line).strip() for line in text.split("\n"))
    joined = " · ".join(line for line in lines if line)
    return re.sub(r"(?<=[.:;!?…]) ·(?= )", "", joined)


def pages(root: Path) -> Iterator[tuple[str, Content]]:
    """Every page of the language whose root this is, with its address below it."""
    many = sum(1 for _ in root.glob("procedures/[0-9]*/index.html")) > MOST_IN_FULL
    for path in sorted(root.rglob("index.html")):
        name = path.relative_to(root).as_posix()
        if name.startswith(("en/", *NOT_SEARCHED)):
            continue
        if many and (of_procedure := re.match(r"(check|procedures)/\d[^/]*/", name)):
            if of_procedure[1] == "procedures":
                yield name.removesuffix("index.html"), summary(path.read_text(encoding="utf-8"))
            continue
        content = read(path.read_text(encoding="utf-8"))
        if content.sections:
            yield name.removesuffix("index.html"), content


def summary(html: str) -> Content:
    """A page without its text: title, description and keywords."""
    content = Content()
    content.feed(html.partition("</head>")[0])
    content.sections = [Section("", re.sub(r" - [^-]*$", "", content.title))]
    return content


def index(root: Path, lang: str) -> dict[str, object]:
    """What the page's script searches: words that are the same, filler, the folders' names, and per page its address, how many pages lead to it, title,
    description, keywords, own text, and the sections as [anchor, heading, text]."""
    found = dict(pages(root))
    ending = re.compile(r" - [^-]*$")  # the name of the site, which Material puts after every title
    titles = {address: ending.sub("", content.title) for address, content in found.items()}
    home = found[""].description if "" in found else ""
    kinds = {address.rstrip("/"): titles[address] for address in found if address.count("/") == 1}
    cited = Counter(target for address, content in found.items() for target in targets(address, content))
    rows = []
    for address, content in found.items():
        own, *others = content.sections
        # A page without a description of its own has the site's; the name in the list of sections may be another.
        about = content.description if content.description != home or not address else ""
        names = [titles[address]] if titles[address] not in own.heading.replace(" ·", "") else []
        sections = [[each.anchor, each.heading, each.text] for each in others]
        words = " ".join([*names, content.keywords]).strip()
        rows.append([address, cited[address], own.heading, about, words, own.text, sections])
    return {"kinds": kinds, "same": SAME[lang], "filler": FILLER[lang], "pages": rows}


def targets(address: str, content: Content) -> set[str]:
    """The addresses of the other pages that a page's text leads to."""
    paths = (urlsplit(link) for link in content.links)
    found = {posixpath.normpath(f"{address}{path.path}") for path in paths if path.path and not path.scheme}
    return {"" if path == "." else f"{path}/" for path in found} - {address}


def without_comments(source: str) -> str:
    """A package's module without its documentation, which is twice as long as the code.

    Only comments that are alone on their lines are taken out, so nothing else can be hit.
    """
    source = re.sub(r"^[ \t]*/\*\*.*?\*/[ \t]*\n", "", source, flags=re.DOTALL | re.MULTILINE)
    return re.sub(r"^[ \t]*//.*\n?", "", source, flags=re.MULTILINE)


def write(site: Path, packages: Path) -> None:
    """Write ``search/index.json`` of both languages into the built *site*, and what the script needs from *packages*
    (node_modules)."""
    for lang, root in (("vi", site), ("en", site / "en")):
        target = root / "search" / "index.json"
        target.parent.mkdir(exist_ok=True)
        target.write_text(json.dumps(index(root, lang), ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    assets = site / "assets" / "search"
    for source, name in PACKAGES:
        text = (packages / source).read_text(encoding="utf-8")
        if name.endswith(".js"):
            text = f"// {source.partition('/')[0]}: see {name.removesuffix('.js')}.LICENSE.txt\n{without_comments(text)}"
        (assets / name).write_text(text, encoding="utf-8")
