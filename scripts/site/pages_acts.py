"""Prohibited acts: all that are in force, and each field with what it replaced, clause by clause."""

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.site.page import Page
from scripts.site.sources import Sources
from validator.model.corpus import Corpus
from validator.model.guide import Act, ActArea, Who, Wordings
from validator.model.law import LawRef, Provision
from validator.model.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """An act with the provision that forbids it and the older ones it continues."""

    act: Act
    provision: Provision
    was: tuple[Provision, ...]


def pages(sources: Sources) -> Iterator[Page]:
    """The list of acts in force, and each field."""
    areas = tuple(sources.guide.acts.values())
    listed = {area.id: tuple(_listed(sources.corpus, area)) for area in areas}
    yield Page(
        path="acts/index",
        template="acts_index.md.j2",
        title=Text(vi="Việc bị cấm", en="Prohibited acts"),
        description=Text(
            vi="Mọi việc bị cấm khi làm thủ tục điện tử theo luật đang áp dụng: của người dân, tổ chức và cán bộ.",
            en="Every act that the law in force forbids in electronic procedures: for citizens, organisations, officials.",
        ),
        keywords=Wordings(
            vi=("hành vi bị nghiêm cấm", "điều cấm", "vi phạm pháp luật", "trái luật"),
            en=("forbidden", "illegal", "against the law", "offences"),
        ),
        data={"areas": areas, "listed": listed, "who": tuple(Who)},
    )
    for area in areas:
        yield Page(
            path=f"acts/{area.id}",
            template="act_area.md.j2",
            title=area.title,
            description=area.lead,
            keywords=area.keywords,
            data={
                "area": area,
                "areas": areas,
                "listed": listed[area.id],
                "left": tuple(_left(sources.corpus, area)),
                "who": tuple(Who),
            },
        )


def below(corpus: Corpus, article: LawRef) -> Iterator[Provision]:
    """The finest provisions of the register below *article*: its points, or its clauses where they have no points."""
    provisions = corpus.instruments[article.instrument].provisions
    inner = [
        each
        for each in provisions
        if article.article and each.ref.article == article.article and each.ref.clause
        and (not article.clause or each.ref.clause == article.clause)
    ]  # fmt: skip
    with_points = {each.ref.clause for each in inner if each.ref.point}
    yield from (each for each in inner if each.ref.point or each.ref.clause not in with_points)


def _listed(corpus: Corpus, area: ActArea) -> Iterator[Listed]:
    for act in area.acts:
        provision = corpus.provision(act.law)
        was = tuple(found for ref in act.was if (found := corpus.provision(ref)))
        if provision:  # the loader has seen to it that there is one
            yield Listed(act=act, provision=provision, was=was)


def _left(corpus: Corpus, area: ActArea) -> Iterator[Provision]:
    """The older clauses that no act of this field continues."""
    continued = {ref for act in area.acts for ref in act.was}
    for article in area.before:
        yield from (each for each in below(corpus, article) if each.ref not in continued)
