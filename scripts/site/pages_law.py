"""The law register as pages: a table, a time line, one page per instrument, the lists, and when each was last compared."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import groupby

from scripts.site.page import MOST_NAMED, Page
from scripts.site.reader import Reader
from scripts.site.sources import Sources
from validator.corpus.references import citations as cited_in
from validator.model.guide import Change, Wordings
from validator.model.law import Instrument, LawRef
from validator.model.text import Text
from validator.words import show_number

#: Kinds of instrument, the highest first.
KINDS = ("law", "resolution", "decree", "decision", "directive", "circular", "record")

#: Where the time line begins: the day on which Decree 45/2020 was issued.
FIRST_DAY = date(2020, 4, 8)
#: After this many days a comparison with the law is old.
STALE_DAYS = 180

type Citing = tuple[tuple[Text, str], ...]
type Day = tuple[date, tuple[Instrument, ...], tuple[Instrument, ...], tuple[tuple[Change, str], ...]]


def pages(sources: Sources) -> Iterator[Page]:
    """The table of instruments, each instrument, the time line, and what was compared long ago."""
    instruments = sorted(sources.corpus.instruments.values(), key=_rank)
    yield Page(
        path="law/index",
        template="law_index.md.j2",
        title=Text(vi="Văn bản pháp luật", en="Law"),
        description=Text(
            vi="Các văn bản mà quy tắc, thủ tục và hướng dẫn ở đây dựa vào: hiệu lực, sửa đổi, thay thế, nguồn.",
            en="The texts that rules, procedures and guide rest on: in force, amended, replaced, with their sources.",
        ),
        data={
            "kinds": [
                (kind, [(item, LawRef(item.id)) for item in instruments if item.kind == kind])
                for kind in KINDS
                if any(item.kind == kind for item in instruments)
            ]
        },
    )
    citing = citations(sources)
    for instrument in instruments:
        yield Page(
            path=f"law/{instrument.id}",
            template="instrument.md.j2",
            title=instrument.short,
            description=instrument.title,
            data={
                "instrument": instrument,
                "whole": LawRef(instrument.id),
                "status": status,
                "most": MOST_NAMED,
                "amends": [item.id for item in instruments if instrument.id in item.amended_by],
                "replaces": [item.id for item in instruments if instrument.id in item.replaced_by],
                "provisions": [(item, citing.get(item.ref, ())) for item in instrument.provisions],
            },
        )
    yield _timeline(sources)
    yield _lists(sources)
    yield _stale(sources)


def _rank(instrument: Instrument) -> tuple[int, bool, int, str]:
    """Highest kind first; within it, what is in force before what has ended, the newest first."""
    since = instrument.since or instrument.issued or date.min
    return KINDS.index(instrument.kind), instrument.until is not None, -since.toordinal(), instrument.id


def status(reader: Reader, instrument: Instrument) -> str:
    """Since when, and until when, the instrument is in force, as far as it is known."""
    if instrument.since is None:
        return reader.w("page.law.since_unknown")
    if instrument.until is None:
        return reader.w("page.law.since", day=reader.date(instrument.since))
    return reader.w("page.law.from_to", day=reader.date(instrument.since), until=reader.date(instrument.until))


def _timeline(sources: Sources) -> Page:
    days = tuple(timeline(sources))
    return Page(
        path="law/timeline",
        template="timeline.md.j2",
        title=Text(vi="Dòng thời gian", en="Time line"),
        description=Text(
            vi="Từ năm 2020 đến nay: văn bản nào bắt đầu, văn bản nào hết hiệu lực, điều gì đã đổi với người làm thủ tục.",
            en="Since 2020: which texts came into force, which ended, and what changed for people with a procedure to do.",
        ),
        keywords=Wordings(
            vi=("luật mới", "luật cũ", "luật thay đổi", "quy định mới", "thay đổi từ năm 2020", "lịch sử"),
            en=("timeline", "new law", "old law", "changes in the law", "new rules", "what changed", "history"),
        ),
        data={"years": [(year, list(group)) for year, group in groupby(days, key=lambda day: day[0].year)]},
    )


def timeline(sources: Sources) -> Iterator[Day]:
    """Every day since Decree 45/2020 on which something began, ended or changed: the latest first."""
    instruments = [item for item in sources.corpus.instruments.values() if item.kind != "record"]
    changes = [(change, path) for path, items in _changing(sources) for change in items]
    days = {item.since for item in instruments if item.since}
    days |= {item.until + timedelta(days=1) for item in instruments if item.until}
    days |= {change.day for change, _ in changes}
    for day in sorted((day for day in days if day >= FIRST_DAY), reverse=True):
        yield (
            day,
            tuple(item for item in instruments if item.since == day),
            tuple(item for item in instruments if item.until and item.until + timedelta(days=1) == day),
            tuple(pair for pair in changes if pair[0].day == day),
        )


def _changing(sources: Sources) -> Iterator[tuple[str, tuple[Change, ...]]]:
    for step in sources.guide.steps.values():
        yield f"steps/{step.id}", step.changes
    for area in sources.guide.acts.values():
        yield f"acts/{area.id}", area.changes


def _lists(sources: Sources) -> Page:
    return Page(
        path="law/lists",
        template="lists.md.j2",
        title=Text(vi="Danh mục", en="Lists"),
        description=Text(
            vi="Các danh mục mà tờ khai và quy tắc dùng: tỉnh, xã, dân tộc, giấy tờ; lấy ở đâu, của ngày nào.",
            en="The lists that forms and rules use: provinces, communes, ethnic groups, papers; from where, of which day.",
        ),
        keywords=Wordings(
            vi=("danh sách xã phường", "34 tỉnh thành", "3321 xã phường", "mã xã", "tên xã mới", "sáp nhập tỉnh"),
            en=("list of communes", "34 provinces", "3321 communes", "ward names", "merged provinces"),
        ),
        data={
            "lists": tuple(sources.corpus.lists.values()),
            "communes": sources.communes,
            "number": lambda reader, value: show_number(value, reader.lang),
        },
    )


def _stale(sources: Sources) -> Page:
    return Page(
        path="law/stale",
        template="stale.md.j2",
        title=Text(vi="Ngày đối chiếu", en="When each was compared"),
        description=Text(
            vi="Danh sách cho người bảo trì: mỗi văn bản, thủ tục, quy tắc được đối chiếu lần cuối ngày nào.",
            en="A list for maintainers: on which day each text, procedure and rule was last compared.",
        ),
        data={"entries": compared(sources), "days": STALE_DAYS},
    )


def compared(sources: Sources) -> list[tuple[Text, str, date]]:
    """What was compared with the law, its page and the day, the oldest first."""
    corpus = sources.corpus
    entries = [(item.short, f"law/{item.id}", item.checked_on) for item in corpus.instruments.values()]
    entries += [(item.title, "law/lists", item.checked_on) for item in corpus.lists.values()]
    entries.append((sources.communes.title, "law/lists", sources.communes.checked_on))
    entries += [(item.name, f"procedures/{item.code}", item.checked_on) for item in corpus.procedures.values()]
    entries += [
        (Text(vi=f"{rule.id} {rule.title.vi}", en=f"{rule.id} {rule.title.en}"), f"rules/{rule.id}", rule.checked_on)
        for rule in sources.rules
    ]
    return sorted(entries, key=lambda entry: (entry[2], entry[1]))


def citations(sources: Sources) -> Mapping[LawRef, Citing]:
    """For each provision the pages that rest on it."""
    found: dict[LawRef, dict[str, Text]] = {}
    for path, name, item in _citing(sources):
        for ref in cited_in(item):
            found.setdefault(ref, {})[path] = name
    return {ref: tuple((name, path) for path, name in by_path.items()) for ref, by_path in found.items()}


def _citing(sources: Sources) -> Iterator[tuple[str, Text, object]]:
    guide, corpus = sources.guide, sources.corpus
    for step in guide.steps.values():
        yield f"steps/{step.id}", step.title, step
    for area in guide.acts.values():
        yield f"acts/{area.id}", area.title, area
    for trouble in guide.troubles.values():
        yield f"help/{trouble.id}", trouble.title, trouble
    for topic in guide.topics.values():
        yield topic.path, topic.title, topic
    yield "glossary/index", Text(vi="Thuật ngữ", en="Glossary"), tuple(guide.terms.values())
    yield "ready/index", guide.choosers["ready"].title, guide.choosers["ready"]
    for procedure in corpus.procedures.values():
        yield f"procedures/{procedure.code}", procedure.name, [procedure, sources.form_of(procedure)]
    for paper in corpus.papers.values():
        yield f"papers/{paper.id}", paper.name, paper
    for rule in sources.rules:
        yield f"rules/{rule.id}", Text(vi=rule.id, en=rule.id), rule.law
