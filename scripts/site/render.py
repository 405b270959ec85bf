"""Jinja set up for Markdown: undefined names are errors, and whatever comes from data is escaped."""

import json
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from scripts.site.conditions import condition_json
from scripts.site.markup import safe, script
from scripts.site.page import Page
from scripts.site.reader import Reader, anchor
from scripts.site.sources import Sources
from validator import words
from validator.corpus.bundle import Json
from validator.model.condition import Condition
from validator.words import Lang


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


def law_words(reader: Reader) -> Json:
    """What ``assets/law.js`` needs to say how the law stands on another day."""
    keys = [key for key in reader.sources.words if key.startswith("law.")]
    named = {by for found in reader.chips for by in (*(by for _, by in found.amended), *found.replaced_by)}
    return {
        "lang": reader.lang,
        "compared": reader.sources.as_of.isoformat(),
        "names": {key: reader.instrument(key) for key in sorted(named)},
        "words": {key.removeprefix("law."): reader.t(reader.sources.words[key]) for key in keys},
    }


def when_attribute(condition: Condition) -> str:
    """A condition as JSON for ``data-when``; the template's escaping does the rest."""
    return json.dumps(condition_json(condition), ensure_ascii=False, separators=(",", ":"))


def front_matter(page: Page, lang: Lang) -> str:
    """The page's metadata for MkDocs; JSON strings are YAML strings."""
    lines = [f"title: {json.dumps(words.pick(page.title, lang), ensure_ascii=False)}"]
    lines.append(f"description: {json.dumps(words.pick(page.description, lang), ensure_ascii=False)}")
    if keywords := page.keywords.vi if lang == "vi" else page.keywords.en:
        lines.append(f"keywords: {json.dumps(', '.join(keywords), ensure_ascii=False)}")
    if page.layout:
        lines.append(f"template: {page.layout}")
    return "---\n" + "\n".join(lines) + "\n---\n"


def render(env: Environment, sources: Sources, page: Page, lang: Lang, known: frozenset[str]) -> str:
    """The Markdown of *page* in one language."""
    reader = Reader(sources, page, lang, known)
    names = {"r": reader, "lang": lang, "anchor": anchor, "when_attribute": when_attribute, "script": script, "law_words": law_words}
    body = env.get_template(page.template).render(**names, **page.data)
    # What the page turned out to need stands at its end: meanings of terms, and the script that knows the days.
    end = env.get_template("end.html.j2").render(**names, terms=tuple(reader.speaker.explained.values()))
    return front_matter(page, lang) + "\n" + body + end
