"""The seven steps: each by itself, all of them to print, in easy words, and in both languages side by side."""

from collections.abc import Iterator

from scripts.site.page import Page
from scripts.site.sources import Sources
from validator.model.guide import Wordings
from validator.model.text import Text


def pages(sources: Sources) -> Iterator[Page]:
    """The overview, the whole, the easy version, and each step twice: to read, and side by side."""
    steps = tuple(sources.guide.steps.values())
    yield Page(
        path="steps/index",
        template="steps_index.md.j2",
        title=Text(vi="Bảy bước", en="Seven steps"),
        description=Text(
            vi="Bảy bước làm thủ tục hành chính trực tuyến, theo quy định đang áp dụng, kèm căn cứ.",
            en="The seven steps of an online administrative procedure under the rules now in force, with their basis.",
        ),
        keywords=Wordings(
            vi=("7 bước", "hướng dẫn", "cách làm thủ tục trên mạng", "làm thủ tục trực tuyến", "dịch vụ công trực tuyến"),
            en=("guide", "how to do a procedure online", "online public service", "7 steps"),
        ),
        data={"steps": steps},
    )
    yield Page(
        path="steps/all",
        template="steps_all.md.j2",
        title=Text(vi="Cả bảy bước, để in", en="All seven steps, to print"),
        description=Text(
            vi="Toàn bộ hướng dẫn bảy bước trên một trang, để in ra hoặc đọc khi không có mạng.",
            en="The whole guide to the seven steps on one page, to print or to read without a network.",
        ),
        data={"steps": steps, "choosers": sources.guide.choosers},
    )
    yield Page(
        path="steps/easy",
        template="steps_easy.md.j2",
        title=Text(vi="Bảy bước, bản dễ đọc", en="Seven steps, easy to read"),
        description=Text(
            vi="Mỗi bước vài câu ngắn kèm hình vẽ, cho người đọc chậm hoặc đọc giúp người khác.",
            en="A few short sentences and a drawing for each step, for slow readers and for reading aloud.",
        ),
        keywords=Wordings(
            vi=("hướng dẫn dễ hiểu", "cho người già", "người cao tuổi", "đọc to", "ngắn gọn"),
            en=("simple words", "plain language", "for older people", "short version"),
        ),
        data={"steps": steps},
    )
    for place, step in enumerate(steps):
        data = {
            "step": step,
            "steps": steps,
            "before": steps[place - 1] if place else None,
            "after": steps[place + 1] if place + 1 < len(steps) else None,
            "choosers": sources.guide.choosers,
            "areas": tuple(sources.guide.acts.values()),
        }
        yield Page(
            path=f"steps/{step.id}",
            template="step.md.j2",
            title=step.title,
            description=step.lead,
            keywords=step.keywords,
            data=data,
        )
        yield Page(
            path=f"side-by-side/{step.id}",
            template="side_by_side.md.j2",
            title=Text(vi=f"Song ngữ: {step.title.vi}", en=f"Side by side: {step.title.en}"),
            description=step.lead,
            data={"step": step, "steps": steps},
        )
