"""Jinja set up for Markdown: undefined names are errors, and whatever comes from data is escaped."""

import json
import posixpath
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from scripts.site.conditions import condition_json, in_words, options_of
from scripts.site.page import Page
from scripts.site.sources import Sources, require
from validator import words
from validator.corpus.bundle import Json
from validator.model.condition import Condition
from validator.model.form import Field, Form, Option
from validator.model.law import Confidence, Instrument, LawRef, Provision
from validator.model.text import Text
from validator.words import Lang

# HTML or Markdown reads these; as character references they are only themselves, in both.
_MARKUP = str.maketrans({char: f"&#{ord(char)};" for char in "&<>\"'\\`*_[]{}|~#"})


class _Trusted(str):
    """Text that is markup already."""

    __slots__ = ()

    def __html__(self) -> str:
        return str.__str__(self)


def safe(value: object) -> Markup:
    """What an expression in a template gives, with everything escaped that HTML or Markdown would read as markup."""
    return value if isinstance(value, Markup) else escape(_Trusted(str(value).translate(_MARKUP)))


def environment() -> Environment:
    """The environment of all page templates."""
    return Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=safe,
        comment_start_string="{##",
        comment_end_string="##}",
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def address(path: str) -> str:
    """The address of a page below its language's root: ``rules/A210`` → ``rules/A210/``, ``rules/index`` → ``rules/``."""
    folder = path.removesuffix("index").rstrip("/")
    return f"{folder}/" if folder else ""


def anchor(ref: LawRef) -> str:
    """The heading id of a provision on its instrument's page; empty for the instrument as a whole."""
    return str(ref).removeprefix(ref.instrument).lstrip("/").replace(".", "-")


@dataclass(frozen=True)
class Reader:
    """What the templates call, for one page in one language."""

    sources: Sources
    page: Page
    lang: Lang

    @cached_property
    def top(self) -> str:
        """The way from this page up to the root of its language."""
        return "../" * address(self.page.path).count("/") or "./"

    @cached_property
    def root(self) -> str:
        """The way from this page to the root of the site, where data, engine and assets lie."""
        return self.top if self.lang == "vi" else posixpath.join(self.top, "../")

    @cached_property
    def other(self) -> str:
        """The way to the same page in the other language."""
        return self.root + ("en/" if self.lang == "vi" else "") + address(self.page.path)

    def t(self, text: Text) -> str:
        """A text in the page's language."""
        return words.pick(text, self.lang)

    def w(self, key: str, **params: object) -> str:
        """Words of the interface. Raises KeyError when there are none for *key*."""
        return self.t(self.sources.words[key]).format(**params)

    def md(self, path: str, fragment: str = "") -> Markup:
        """A link for Markdown to another page of ours; MkDocs checks it."""
        target = posixpath.relpath(f"{path}.md", posixpath.dirname(self.page.path) or ".")
        return escape(f"{target}#{fragment}" if fragment else target)

    def href(self, path: str, fragment: str = "") -> str:
        """A link for HTML to another page of ours."""
        return self.top + address(path) + (f"#{fragment}" if fragment else "")

    def date(self, day: date) -> str:
        """A day as the language writes it."""
        return words.show_date(day, self.lang)

    def size(self, number: int) -> str:
        """Bytes as KB or MB."""
        return words.show_size(number, self.lang)

    def cite(self, ref: LawRef) -> str:
        """A citation in words. Raises CorpusError when the register lacks the instrument."""
        require(ref, self.sources.corpus, self.page.path)
        return self.t(words.cite(ref, self.sources.corpus))

    def law(self, refs: Iterable[LawRef]) -> list[tuple[str, str, str]]:
        """Citations as (words, page, heading id), each once."""
        found = {str(ref): ref for ref in refs}.values()
        return [(self.cite(ref), f"law/{ref.instrument}", self._fragment(ref)) for ref in found]

    def _fragment(self, ref: LawRef) -> str:
        return anchor(ref) if self.sources.corpus.provision(ref) is not None else ""

    def when(self, condition: Condition, form: Form) -> str:
        """When something applies, as a phrase; empty when always."""
        phrase = in_words(condition, form, self.sources.corpus)
        return self.t(phrase) if phrase else ""

    def options(self, field: Field) -> tuple[Option, ...]:
        """What a choice field offers."""
        return options_of(field, self.sources.corpus)

    def message(self, text: Text) -> Markup:
        """A message of a rule with a gap where a parameter will stand."""
        gap = {name: "\N{HORIZONTAL ELLIPSIS}" for name in text.placeholders}
        return safe(self.t(text).format(**gap))

    def unsure(self, item: object) -> str:
        """The remark for a fact that was not found in a source; empty for one that was."""
        confidence = getattr(item, "confidence", Confidence.FOUND)
        return "" if confidence is Confidence.FOUND else self.w(f"page.confidence.{confidence.value}")


def attribute(value: Json) -> str:
    """JSON for an HTML attribute; the template's escaping does the rest."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def when_attribute(condition: Condition) -> str:
    """A condition for ``data-when``."""
    return attribute(condition_json(condition))


def script(value: Json) -> Markup:
    """JSON for a script element: nothing in it can end the element."""
    plain = json.dumps(value, ensure_ascii=False, sort_keys=True, indent=0).replace("\n", "")
    return escape(_Trusted(plain.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")))


def front_matter(page: Page, lang: Lang) -> str:
    """The page's metadata for MkDocs; JSON strings are YAML strings."""
    lines = [f"title: {json.dumps(words.pick(page.title, lang), ensure_ascii=False)}"]
    lines.append(f"description: {json.dumps(words.pick(page.description, lang), ensure_ascii=False)}")
    if page.layout:
        lines.append(f"template: {page.layout}")
    return "---\n" + "\n".join(lines) + "\n---\n"


def render(env: Environment, sources: Sources, page: Page, lang: Lang) -> str:
    """The Markdown of *page* in one language."""
    reader = Reader(sources, page, lang)
    body = env.get_template(page.template).render(
        r=reader, lang=lang, attribute=attribute, when_attribute=when_attribute, script=script, **page.data
    )
    return front_matter(page, lang) + "\n" + body
