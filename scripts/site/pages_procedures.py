"""One page per procedure, and one per kind of paper."""

from collections.abc import Iterator, Mapping
from itertools import batched
from dataclasses import dataclass

from scripts.site.fold import alphabetical
from scripts.site.page import MOST_NAMED, Page
from scripts.site.pages_which import which_of
from scripts.site.sources import Sources
from validator.corpus.references import citations
from validator.model.guide import Wordings
from validator.model.procedure import Need, Paper, PaperSlot, Procedure
from validator.model.text import Text
from validator.words import Lang

#: What people ask about any procedure; each page answers it.
ASKED = Wordings(
    vi=("cần gì", "cần giấy tờ gì", "mất bao lâu", "bao nhiêu tiền", "nộp ở đâu", "ai đi nộp"),
    en=("which papers", "papers needed", "how long does it take", "how much", "where to go", "who may file"),
)


#: The questions that every procedure's page answers, in this order; each is a heading there.
QUESTIONS = ("steps", "time", "papers", "languages", "appeal", "contact", "identification", "cost", "payment")
#: Up to this many procedures are listed on one page, each with its summary; more are listed in parts, by name.
MOST_WHOLE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Papers that are wanted in the same way."""

    id: str
    slots: tuple[PaperSlot, ...]


def procedures(sources: Sources) -> Iterator[Page]:
    """The list of procedures, in parts where it is long, and each procedure."""
    every = tuple(sources.corpus.procedures.values())
    parts = in_parts(every) if len(every) > MOST_WHOLE else {}
    yield Page(
        path="procedures/index",
        template="procedures_index.md.j2",
        title=Text(vi="Thủ tục", en="Procedures"),
        description=Text(
            vi="Các thủ tục hành chính có thể tự kiểm tra tại đây: giấy tờ, lệ phí, thời gian, các bước.",
            en="The administrative procedures that can be checked here: papers, fee, time, steps.",
        ),
        data={"procedures": every, "parts": parts, "total": len(every)},
    )
    for number in range(1, len(parts.get("vi", ())) + 1):
        title = Text(vi=f"Danh sách thủ tục, phần {number}", en=f"List of procedures, part {number}")
        yield Page(
            path=f"procedures/list/{number}",
            template="procedures_part.md.j2",
            title=title,
            description=title,
            data={"title": title, "parts": parts, "number": number},
        )
    for procedure in sources.corpus.procedures.values():
        keywords = (procedure.code, *procedure.keywords)
        yield Page(
            path=f"procedures/{procedure.code}",
            template="procedure.md.j2",
            title=procedure.name,
            description=procedure.summary,
            keywords=Wordings(vi=(*keywords, *ASKED.vi), en=(*keywords, *ASKED.en)),
            data={
                "procedure": procedure,
                "all_law": tuple(citations(procedure)),
                "form": sources.form_of(procedure),
                "papers": sources.corpus.papers,
                "groups": groups(procedure),
                "questions": QUESTIONS,
                "common": {section.id: section for section in sources.guide.topics["every-procedure"].sections},
                "returns": tuple(sources.returns_of(procedure)),
                "rules": sources.rules_for(procedure),
                "examples": sources.examples_for(procedure),
                "which": which_of(sources, procedure.code),
                "ours": frozenset(sources.corpus.procedures),
            },
        )


def in_parts(procedures: tuple[Procedure, ...]) -> Mapping[Lang, list[tuple[Procedure, ...]]]:
    """All procedures by name, in the order of each language's alphabet, a hundred on a page."""
    orders: Mapping[Lang, list[Procedure]] = {
        "vi": sorted(procedures, key=lambda each: alphabetical(each.name.vi)),
        "en": sorted(procedures, key=lambda each: each.name.en.casefold()),
    }
    return {lang: list(batched(order, MOST_WHOLE)) for lang, order in orders.items()}


def groups(procedure: Procedure) -> tuple[Group, ...]:
    """The papers of *procedure* by how they are wanted; empty groups are left out."""
    found = (
        Group(id="always", slots=tuple(s for s in procedure.papers if s.need is Need.REQUIRED and not s.when)),
        Group(id="case", slots=tuple(s for s in procedure.papers if s.need is Need.REQUIRED and s.when)),
        Group(id="optional", slots=tuple(s for s in procedure.papers if s.need is Need.OPTIONAL)),
        Group(id="looked-up", slots=tuple(s for s in procedure.papers if s.need is Need.LOOKED_UP)),
    )
    return tuple(group for group in found if group.slots)


def papers(sources: Sources) -> Iterator[Page]:
    """The list of papers, and each paper with the procedures that ask for it."""
    yield Page(
        path="papers/index",
        template="papers_index.md.j2",
        title=Text(vi="Giấy tờ", en="Papers"),
        description=Text(
            vi="Các giấy tờ mà thủ tục yêu cầu: do ai cấp, khi nào cần, khi nào không.",
            en="The papers that procedures ask for: who issues them, when they are needed and when not.",
        ),
        data={"papers": tuple(sources.corpus.papers.values())},
    )
    for paper in sources.corpus.papers.values():
        yield Page(
            path=f"papers/{paper.id}",
            template="paper.md.j2",
            title=paper.name,
            description=paper.description,
            data={
                "paper": paper,
                "uses": (uses := tuple(_uses(sources, paper)))[:MOST_NAMED],
                "others": len(uses[MOST_NAMED:]),
                "all_law": tuple(citations([paper, [slot for _, slot, _ in uses[:MOST_NAMED]]])),
            },
        )


def _uses(sources: Sources, paper: Paper) -> Iterator[tuple[Procedure, PaperSlot, object]]:
    for procedure in sources.corpus.procedures.values():
        for slot in procedure.papers:
            if slot.paper == paper.id:
                yield procedure, slot, sources.form_of(procedure)
