"""Which procedure is mine: one page of questions for each group of procedures that are easily mistaken for each other."""

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.site.page import Page
from scripts.site.sources import Sources
from validator.model.guide import Chooser, Wordings
from validator.model.law import Confidence
from validator.model.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A procedure that an answer leads to: ``here`` is it ours, with a page and a check, or only a code and a name?"""

    code: str
    name: Text
    here: bool
    confidence: Confidence = Confidence.FOUND


def which(sources: Sources) -> tuple[Chooser, ...]:
    """The choosers that tell procedures apart, in their order."""
    found = (chooser for chooser in sources.guide.choosers.values() if chooser.about)
    return tuple(sorted(found, key=lambda chooser: chooser.order))


def which_of(sources: Sources, code: str) -> tuple[Chooser, ...]:
    """The choosers from which one comes to the procedure with this code."""
    return tuple(
        chooser
        for chooser in which(sources)
        if code in chooser.about or any(code in advice.procedures for advice in chooser.advice)
    )


def named(sources: Sources, code: str) -> Named:
    """A procedure by its code: ours where we have it, else as the Portal calls it."""
    if ours := sources.corpus.procedures.get(code):
        return Named(code=code, name=ours.name, here=True)
    other = sources.guide.elsewhere[code]
    return Named(code=code, name=other.name, here=False, confidence=other.confidence)


def pages(sources: Sources) -> Iterator[Page]:
    """The list of choosers, and each of them."""
    choosers = which(sources)
    yield Page(
        path="which/index",
        template="which_index.md.j2",
        title=sources.words["page.which.title"],
        description=sources.words["page.which.lead"],
        keywords=Wordings(
            vi=("chọn thủ tục", "tôi cần thủ tục nào", "không biết thủ tục nào", "nhầm thủ tục", "thủ tục nào đúng", "làm thủ tục gì"),
            en=("choose a procedure", "which procedure do I need", "wrong procedure", "not sure which procedure", "right procedure"),
        ),
        data={"choosers": choosers},
    )
    for chooser in choosers:
        yield Page(
            path=f"which/{chooser.id}",
            template="which.md.j2",
            title=chooser.title,
            description=chooser.lead,
            keywords=chooser.keywords,
            data={
                "chooser": chooser,
                "choosers": choosers,
                "named": {code: named(sources, code) for advice in chooser.advice for code in advice.procedures},
            },
        )
