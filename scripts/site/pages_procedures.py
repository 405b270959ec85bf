"""One page per procedure, and one per kind of paper."""

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.site.page import Page
from scripts.site.sources import Sources
from validator.corpus.references import citations
from validator.model.guide import Wordings
from validator.model.procedure import Need, Paper, PaperSlot, Procedure
from validator.model.text import Text

#: What people ask about any procedure; each page answers it.
ASKED = Wordings(
    vi=("cần gì", "cần giấy tờ gì", "mất bao lâu", "bao nhiêu tiền", "nộp ở đâu", "ai đi nộp"),
    en=("which papers", "papers needed", "how long does it take", "how much", "where to go", "who may file"),
)


#: The questions that every procedure's page answers, in this order; each is a heading there.
QUESTIONS = ("steps", "time", "papers", "languages", "appeal", "contact", "identification", "cost", "payment")


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Papers that are wanted in the same way."""

    id: str
    slots: tuple[PaperSlot, ...]


def procedures(sources: Sources) -> Iterator[Page]:
    """The list of procedures, and each procedure."""
    yield Page(
        path="procedures/index",
        template="procedures_index.md.j2",
        title=Text(vi="Thủ tục", en="Procedures"),
        description=Text(
            vi="Các thủ tục hành chính có thể tự kiểm tra tại đây: giấy tờ, lệ phí, thời gian, các bước.",
            en="The administrative procedures that can be checked here: papers, fee, time, steps.",
        ),
        data={"procedures": tuple(sources.corpus.procedures.values())},
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
            },
        )


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
            data={"paper": paper, "uses": (uses := tuple(_uses(sources, paper))), "all_law": tuple(citations([paper, uses]))},
        )


def _uses(sources: Sources, paper: Paper) -> Iterator[tuple[Procedure, PaperSlot, object]]:
    for procedure in sources.corpus.procedures.values():
        for slot in procedure.papers:
            if slot.paper == paper.id:
                yield procedure, slot, sources.form_of(procedure)
