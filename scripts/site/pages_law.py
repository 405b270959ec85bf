"""One page per legal instrument: the provisions that the project cites, in our own words."""

from collections.abc import Iterator, Mapping

from scripts.site.page import Page
from scripts.site.render import Reader
from scripts.site.sources import Sources
from validator.corpus.references import citations as cited_in
from validator.model.law import Instrument, LawRef
from validator.model.text import Text

#: Kinds of instrument, the highest first.
KINDS = ("law", "resolution", "decree", "decision", "directive", "circular", "record")

type Citing = tuple[tuple[Text, str], ...]


def pages(sources: Sources) -> Iterator[Page]:
    """The list of instruments, and each instrument."""
    instruments = sorted(sources.corpus.instruments.values(), key=lambda item: (KINDS.index(item.kind), item.id))
    yield Page(
        path="law/index",
        template="law_index.md.j2",
        title=Text(vi="Văn bản pháp luật", en="Law"),
        description=Text(
            vi="Các văn bản mà quy tắc và thủ tục ở đây dựa vào, tóm tắt bằng lời của nhóm, kèm ngày và nguồn.",
            en="The texts that the rules and procedures rest on, summarised in our own words, with dates and sources.",
        ),
        data={
            "kinds": [(kind, found) for kind in KINDS if (found := [item for item in instruments if item.kind == kind])]
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
                "status": status,
                "provisions": [(item, citing.get(item.ref, ())) for item in instrument.provisions],
            },
        )


def status(reader: Reader, instrument: Instrument) -> str:
    """Since when, and until when, the instrument is in force, as far as it is known."""
    if instrument.since is None:
        return reader.w("page.law.since_unknown")
    if instrument.until is None:
        return reader.w("page.law.since", day=reader.date(instrument.since))
    return reader.w("page.law.from_to", day=reader.date(instrument.since), until=reader.date(instrument.until))


def citations(sources: Sources) -> Mapping[LawRef, Citing]:
    """For each provision the pages that rest on it."""
    found: dict[LawRef, dict[str, Text]] = {}
    for rule in sources.rules:
        for ref in rule.law:
            found.setdefault(ref, {})[f"rules/{rule.id}"] = Text(vi=rule.id, en=rule.id)
    for procedure in sources.corpus.procedures.values():
        for ref in cited_in([procedure, sources.form_of(procedure)]):
            found.setdefault(ref, {})[f"procedures/{procedure.code}"] = procedure.name
    for paper in sources.corpus.papers.values():
        for ref in paper.law:
            found.setdefault(ref, {})[f"papers/{paper.id}"] = paper.name
    return {ref: tuple((name, path) for path, name in by_path.items()) for ref, by_path in found.items()}
