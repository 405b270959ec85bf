"""The report as text and as a page. ``python -m tests.test_report`` writes the golden files anew."""

import json
import re
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from tests.casework import ROOT, run_example
from validator.report import html, text
from validator.report.view import masked, printable, view_of
from validator.wire import handle
from validator.words import LANGS, Lang

GOLDEN = ROOT / "tests" / "golden"
EVERY_LANG = pytest.mark.parametrize("lang", LANGS)
HOSTILE = "<script>alert(1)</script>&\"'\u202e\x1b[2J"


def report_of(name: str) -> Any:
    run = run_example(f"birth-declaration/{name}")
    return json.loads(handle(run.request, run.files))["report"]


def hostile(report: Any) -> Any:
    """*report* with HOSTILE at the end of every text in it."""
    if isinstance(report, dict):
        return {
            key: value + HOSTILE if key in ("vi", "en", "file", "name") and isinstance(value, str) else hostile(value)
            for key, value in report.items()
        }
    return [hostile(item) for item in report] if isinstance(report, list) else report


class Page(HTMLParser):
    """Collects what a page is made of, and checks that every element is closed where it should be."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.headings: list[str] = []
        self.attributes: set[str] = set()
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag != "meta":
            self.open.append(tag)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@EVERY_LANG
@pytest.mark.parametrize("name", ["complete", "five-faults", "hostile-names"])
def test_a_page_is_whole_and_needs_nothing_else(name: str, lang: Lang) -> None:
    page = html.render(report_of(name), lang)
    seen = Page(page)
    assert not {"script", "link", "img", "iframe", "object", "form"} & set(seen.tags)
    assert not {"src", "href", "onclick", "style"} & seen.attributes
    assert seen.headings[0] == "h1"
    assert set(seen.headings[1:]) == {"h2"}
    assert f'<html lang="{lang}">' in page


@EVERY_LANG
def test_the_title_says_first_whether_something_is_wrong(lang: Lang) -> None:
    def title(name: str) -> str:
        return html.render(report_of(name), lang).split("<title>")[1].split("</title>")[0]

    assert title("five-faults").startswith("Lỗi: " if lang == "vi" else "Error: ")
    assert title("complete").startswith("Kết quả kiểm tra hồ sơ" if lang == "vi" else "Dossier check")


@EVERY_LANG
def test_whatever_stands_in_a_report_is_shown_and_does_nothing(lang: Lang) -> None:
    report = hostile(report_of("hostile-names"))
    page, plain = html.render(report, lang), text.render(report, lang)
    assert set(Page(page).tags) == set(Page(html.render(report_of("five-faults"), lang)).tags) | {"dl", "dt", "dd"}
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    for shown in (page, plain):
        assert not {"\u202e", "\x1b"} & set(shown)
        assert "⟨U+202E⟩" in shown


def test_text_and_page_say_the_same_in_the_same_order() -> None:
    report = report_of("five-faults")
    for lang in LANGS:
        view = view_of(report, lang)
        said = [view.sentence, *(item.message for group in view.groups for item in group.items), *view.passed]
        said += [name for name, _ in view.not_needed] + [line for line, _ in view.reminders] + [view.disclaimer]
        plain = " ".join(text.render(report, lang).split())
        page = " ".join(re.sub("<[^>]+>", " ", html.render(report, lang).split("<main>")[1]).split())
        for shown in (plain, page):
            at = 0
            for sentence in said:
                at = shown.index(" ".join(escape(sentence).split()) if shown is page else sentence, at)


def test_what_could_not_be_checked_stands_apart_and_is_no_fault() -> None:
    report = report_of("five-faults")
    report["findings"][0]["outcome"] = "cannot-tell"
    view = view_of(report, "vi")
    assert view.groups[-1].key == "unchecked"
    assert view.groups[-1].remark == "Đây không phải là lỗi của hồ sơ."
    assert view.groups[-1].items[0].fix == ""


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("079090000123", "•••• 0123"),
        ("079 090 000 123", "•••• 0123"),
        ("20/11/2026", "20/11/2026"),
        ("số 012345678 cấp 2019", "số •••• 5678 cấp 2019"),
        ("+84 912 345 678", "+•••• 5678"),
    ],
)
def test_long_numbers_are_masked_on_paper(typed: str, shown: str) -> None:
    assert masked(typed) == shown


def test_printable() -> None:
    assert printable("Giấy chứng sinh\u200b.pdf\n") == "Giấy chứng sinh⟨U+200B⟩.pdf⟨U+000A⟩"


def golden() -> dict[Path, str]:
    """The reports that are kept to be looked at when they change."""
    return {GOLDEN / f"five-faults.{lang}.txt": text.render(report_of("five-faults"), lang) for lang in LANGS}


def test_golden_reports() -> None:
    for path, rendered in golden().items():
        assert path.read_text(encoding="utf-8") == rendered, "if it is meant: python -m tests.test_report"


if __name__ == "__main__":
    for path, rendered in golden().items():
        path.write_text(rendered, encoding="utf-8")
