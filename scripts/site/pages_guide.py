"""The pages around the steps: readiness, something went wrong, for whom, terms."""

from collections.abc import Iterator

from scripts.site.page import Page
from scripts.site.sources import Sources
from validator.model.guide import Wordings
from validator.model.text import Text


def pages(sources: Sources) -> Iterator[Page]:
    """Every page of this kind."""
    yield from _ready(sources)
    yield from _help(sources)
    for topic in sources.guide.topics.values():
        yield Page(
            path=topic.path,
            template="topic.md.j2",
            title=topic.title,
            description=topic.lead,
            keywords=topic.keywords,
            data={"topic": topic},
        )
    yield Page(
        path="for/index",
        template="for_index.md.j2",
        title=Text(vi="Dành cho ai", en="For whom"),
        description=Text(
            vi="Lối vào cho người dân, người giúp đỡ, cán bộ và người hướng dẫn.",
            en="Ways in for citizens, helpers, officials and trainers.",
        ),
        data={"topics": tuple(each for each in sources.guide.topics.values() if each.path.startswith("for/"))},
    )
    yield Page(
        path="glossary/index",
        template="glossary.md.j2",
        title=Text(vi="Thuật ngữ", en="Glossary"),
        description=Text(
            vi="Các từ hay gặp khi làm thủ tục điện tử, giải thích bằng lời thường.",
            en="The words one meets in electronic procedures, in plain language.",
        ),
        data={"terms": tuple(sources.guide.terms.values())},
    )


def _ready(sources: Sources) -> Iterator[Page]:
    chooser = sources.guide.choosers["ready"]
    yield Page(
        path="ready/index",
        template="ready.md.j2",
        title=chooser.title,
        description=chooser.lead,
        keywords=chooser.keywords,
        data={"chooser": chooser},
    )


def _help(sources: Sources) -> Iterator[Page]:
    troubles = tuple(sources.guide.troubles.values())
    yield Page(
        path="help/index",
        template="help_index.md.j2",
        title=Text(vi="Gặp trục trặc", en="Something went wrong"),
        description=Text(
            vi="Hồ sơ bị trả lại, không có tài khoản, tiền đã trả mà chưa thấy: làm gì, được quyền gì, nói thế nào.",
            en="Dossier returned, no account, payment not shown: what to do, what you are entitled to, what to say.",
        ),
        keywords=Wordings(
            vi=("khiếu nại", "phản ánh", "tố cáo", "gặp lỗi", "bị lỗi", "trợ giúp", "hỏi ai"),
            en=("complain", "complaint", "feedback", "problem", "trouble", "help"),
        ),
        data={"troubles": troubles},
    )
    yield Page(
        path="help/why-returned",
        template="returns.md.j2",
        title=Text(vi="Vì sao hồ sơ bị trả lại", en="Why dossiers come back"),
        description=Text(
            vi="Lý do hay gặp khiến hồ sơ bị trả lại, và quy tắc tìm ra từng lý do trước khi nộp.",
            en="The usual reasons why dossiers come back, and the rule that finds each before filing.",
        ),
        keywords=Wordings(
            vi=("lỗi hay gặp", "lý do bị trả hồ sơ", "sai sót thường gặp", "vì sao bị trả"),
            en=("common mistakes", "usual errors", "reasons for refusal"),
        ),
        data={"returns": sources.guide.returns},
    )
    for trouble in troubles:
        yield Page(
            path=f"help/{trouble.id}",
            template="trouble.md.j2",
            title=trouble.title,
            description=trouble.lead,
            keywords=trouble.keywords,
            data={"trouble": trouble, "troubles": troubles},
        )
