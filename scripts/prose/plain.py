"""How plainly a page is written: the length of its sentences, and words that say nothing."""

import re
import statistics
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from validator.words import Lang

#: Words (English) or syllables (Vietnamese) that the middle sentence of a page may have.
MEDIAN = {"vi": 25, "en": 20}
#: Words that only fill.
FILLER = {
    "vi": re.compile(
        r"(?<!\w)(vui lòng|xin lưu ý|một cách|trên cơ sở đó|nhằm mục đích|tiến hành thực hiện|đề nghị quý|"
        r"như chúng ta đã biết|về cơ bản|nói chung là|có thể nói)(?!\w)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(please|in order to|utili[sz]e|leverage|facilitate|at this point in time|it should be noted|"
        r"basically|simply|kindly|as a matter of fact|going forward)\b",
        re.IGNORECASE,
    ),
}
BLOCKS = frozenset(("p", "li", "dd", "dt", "td", "th", "blockquote", "figcaption", "legend", "label", "summary"))
#: Parts of a page that are no prose of ours to be read: citations, marks, navigation, controls.
PASSED_OVER = frozenset(
    ("hs-cite", "hs-chip", "hs-also", "hs-pager", "hs-stepnav", "hs-stepbar", "hs-popover", "hs-toc", "hs-code",
     "hs-advice__when", "hs-caught", "hs-who", "hs-trail", "hs-hint", "hs-checked", "hs-unsure", "hs-period")
)  # fmt: skip
VOID = frozenset(("br", "img", "input", "use", "link", "meta", "path", "hr", "source", "rect", "circle"))
_END = re.compile(r"(?<=[.!?…])[”\"»)]?\s+")


@dataclass
class _Prose(HTMLParser):
    """The paragraphs of a page's article."""

    blocks: list[str] = field(default_factory=list)
    open: list[tuple[str, bool]] = field(default_factory=list)  # tag, whether its text is passed over
    article: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.article = self.article or tag == "article"
        if tag in VOID:
            return
        classes = set((given.get("class") or "").split())
        over = bool(classes & PASSED_OVER) or tag in ("script", "style", "svg", "nav", "select", "h1", "h2", "h3")
        self.open.append((tag, over or "hidden" in given or "popover" in given or self._over()))
        if tag in BLOCKS:
            self.blocks.append("")

    def handle_endtag(self, tag: str) -> None:
        while self.open and tag not in VOID:
            closed, _ = self.open.pop()
            if closed == tag:
                break
        if tag == "article":
            self.article = False
        if tag in BLOCKS:
            self.blocks.append("")

    def handle_data(self, data: str) -> None:
        if self.article and not self._over() and self.blocks:
            self.blocks[-1] += data

    def _over(self) -> bool:
        return bool(self.open) and self.open[-1][1]


@dataclass(frozen=True, slots=True)
class Plainness:
    """What was found on a page: the lengths of its sentences, the longest one, and the fillers."""

    lengths: tuple[int, ...]
    longest: str
    fillers: tuple[str, ...]

    @property
    def median(self) -> float:
        """The length of the middle sentence; 0 on a page without any."""
        return statistics.median(self.lengths) if self.lengths else 0


def sentences(html: str) -> Iterator[str]:
    """The sentences of a page, those of one or two words left out: they are labels."""
    prose = _Prose()
    prose.feed(html)
    for block in prose.blocks:
        for sentence in _END.split(" ".join(block.split())):
            if len(sentence.split()) > 2:
                yield sentence


def plainness(page: Path, lang: Lang) -> Plainness:
    """How plainly the built page is written. Vietnamese is counted in syllables, English in words."""
    found = tuple(sentences(page.read_text(encoding="utf-8")))
    return Plainness(
        lengths=tuple(len(sentence.split()) for sentence in found),
        longest=max(found, key=lambda sentence: len(sentence.split()), default=""),
        fillers=tuple(match[0] for sentence in found for match in FILLER[lang].finditer(sentence)),
    )
