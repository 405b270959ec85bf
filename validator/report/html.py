"""A report as one HTML page that needs nothing else: to keep, to send on, to print in black and white."""

from collections.abc import Iterable, Iterator
from html import escape

from validator.report import view as texts
from validator.report.view import Group, Item, Tree, View, view_of
from validator.words import Lang

_NAME = "Hồ Sơ Chuẩn"
_STYLE = """
:root { color-scheme: light dark; }
body { font: 1.0625rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.3; } h2 { font-size: 1.2rem; margin-top: 2rem; }
.sentence { font-size: 1.2rem; font-weight: 700; border: 3px solid; padding: .75rem 1rem; }
li { margin-bottom: .5rem; overflow-wrap: anywhere; } li p { margin: .15rem 0; }
.fix > ol > li { border-left: 6px solid; padding-left: .75rem; margin-bottom: 1rem; }
.confirm > ol > li { border-left: 6px double; padding-left: .75rem; margin-bottom: 1rem; }
.unchecked { border: 1px dashed; padding: 0 1rem; }
.message { font-weight: 700; } .law, .day { font-size: .9375rem; }
dt { font-weight: 700; } dd { margin: 0 0 .5rem; overflow-wrap: anywhere; }
summary { font-size: 1.2rem; font-weight: 700; cursor: pointer; min-height: 2.75rem; }
summary h2 { display: inline; font-size: inherit; }
@media print {
  @page { margin: 18mm; }
  body { font-size: 11pt; max-width: none; padding: 0; color: #000; background: #fff; }
  h2, summary { break-after: avoid; } li, dt { break-inside: avoid; }
}
"""


class Html(str):
    """Markup: what was text in it is already escaped."""

    __slots__ = ()


def element(tag: str, *children: str, **attributes: str) -> Html:
    """An element; children that are not Html and all attributes are escaped. ``class_`` stands for ``class``."""
    listed = "".join(f' {name.rstrip("_").replace("_", "-")}="{escape(value)}"' for name, value in attributes.items())
    return Html(f"<{tag}{listed}>{_joined(children)}</{tag}>")


def render(report: Tree, lang: Lang) -> str:
    """The report (``report.schema.json``) as a page in one language."""
    view = view_of(report, lang)
    name = " – ".join(part for part in (view.title, view.subject, _NAME) if part)
    title = f"{view.say(texts.ERROR)}: {name}" if view.error else name
    head = element("head", Html('<meta charset="utf-8">'), Html('<meta name="viewport" content="width=device-width">'),
                   Html("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                        "style-src 'unsafe-inline'\">"),
                   element("title", title), element("style", Html(_STYLE)))  # fmt: skip
    page = element("html", head, element("body", element("main", *_main(view))), lang=lang)
    return f"<!DOCTYPE html>\n{page}\n"


def _main(view: View) -> Iterator[Html]:
    yield element("h1", view.title)
    if view.subject:
        yield element("p", view.subject)
    yield element("p", f"{view.say(texts.DAY)}: {view.day}", class_="day")
    yield element("p", view.sentence, class_="sentence")
    for group in view.groups:
        yield _group(view, group)
    yield from _folded(view.say(texts.PASSED), view.passed)
    yield from _section(view.say(texts.NOT_NEEDED), _pairs(view.not_needed))
    yield from _section(view.say(texts.REMINDERS), [element("ul", *(_reminder(*row) for row in view.reminders))]
                        if view.reminders else [])  # fmt: skip
    yield from _section(view.say(texts.ANSWERS), _pairs(view.answers))
    yield from _section(view.say(texts.ATTACHED), _pairs(view.files))
    if view.checked_on:
        yield element("p", view.say(texts.CHECKED_ON, day=view.checked_on) + ".")
    yield element("p", element("strong", view.disclaimer))


def _group(view: View, group: Group) -> Html:
    return element(
        "section",
        element("h2", f"{group.heading} ({len(group.items)})"),
        *([element("p", group.remark)] if group.remark else []),
        element("ol", *(_item(view, item) for item in group.items)),
        class_=group.key,
    )


def _item(view: View, item: Item) -> Html:
    note = f" ({item.note})" if item.note else ""
    lines = [element("p", item.message, class_="message")]
    if item.where:
        lines.append(element("p", item.where))
    if item.fix:
        lines.append(element("p", f"{view.say(texts.HOW_TO_FIX)}: {item.fix}"))
    lines.append(element("p", f"{view.say(texts.LEGAL_BASIS)}: {item.law}{note} [{item.rule}]", class_="law"))
    return element("li", *lines)


def _reminder(text: str, law: str) -> Html:
    return element("li", text, *([" ", element("span", f"({law})", class_="law")] if law else []))


def _pairs(rows: Iterable[tuple[str, str]]) -> list[Html]:
    inside = [part for name, value in rows for part in (element("dt", name), element("dd", value))]
    return [element("dl", *inside)] if inside else []


def _section(heading: str, content: list[Html]) -> Iterator[Html]:
    if content:
        yield element("section", element("h2", heading), *content)


def _folded(heading: str, rows: tuple[str, ...]) -> Iterator[Html]:
    if rows:
        summary = element("summary", element("h2", f"{heading} ({len(rows)})"))
        # Open, so that it is printed; whoever reads on a screen may fold it.
        yield element("details", summary, element("ul", *(element("li", row) for row in rows)), open="")


def _joined(children: Iterable[str]) -> str:
    return "".join(child if isinstance(child, Html) else escape(child) for child in children)
