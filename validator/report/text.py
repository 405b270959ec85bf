"""A report as plain text for a terminal."""

from collections.abc import Iterator
from textwrap import fill

from validator.report import view as texts
from validator.report.view import Group, Item, Tree, View, view_of
from validator.words import Lang

_WIDTH = 100


def render(report: Tree, lang: Lang) -> str:
    """The report (``report.schema.json``) in one language; first the sentence that sums it up."""
    return "\n".join(_lines(view_of(report, lang))) + "\n"


def _lines(view: View) -> Iterator[str]:
    yield view.sentence
    yield ""
    if view.subject:
        yield view.subject
    yield f"{view.say(texts.DAY)}: {view.day}"
    for group in view.groups:
        yield from _group(view, group)
    yield from _list(f"{view.say(texts.PASSED)} ({len(view.passed)})", view.passed)
    yield from _list(view.say(texts.NOT_NEEDED), [f"{name}: {why}" for name, why in view.not_needed])
    yield from _list(view.say(texts.REMINDERS), [f"{text} ({law})" if law else text for text, law in view.reminders])
    yield ""
    if view.checked_on:
        yield view.say(texts.CHECKED_ON, day=view.checked_on) + "."
    yield view.disclaimer


def _group(view: View, group: Group) -> Iterator[str]:
    yield from _heading(f"{group.heading} ({len(group.items)})")
    if group.remark:
        yield group.remark
    for number, item in enumerate(group.items, 1):
        yield from _item(view, item, number)


def _item(view: View, item: Item, number: int) -> Iterator[str]:
    lead = f"{number:>3}. "
    yield _wrapped(lead, item.message)
    under = " " * len(lead)
    if item.where:
        yield _wrapped(under, item.where)
    if item.fix:
        yield _wrapped(under, f"{view.say(texts.HOW_TO_FIX)}: {item.fix}")
    note = f" ({item.note})" if item.note else ""
    yield _wrapped(under, f"{view.say(texts.LEGAL_BASIS)}: {item.law}{note} [{item.rule}]")


def _list(heading: str, rows: tuple[str, ...] | list[str]) -> Iterator[str]:
    if rows:
        yield from _heading(heading)
        for row in rows:
            yield _wrapped("  - ", row)


def _heading(text: str) -> Iterator[str]:
    yield ""
    yield text
    yield "-" * len(text)


def _wrapped(lead: str, text: str) -> str:
    return fill(
        text, _WIDTH, initial_indent=lead, subsequent_indent=" " * len(lead),
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip
