"""The home page: to the check and to the steps within one screen, then everything else."""

from collections.abc import Iterator

from scripts.site.page import MOST_NAMED, Page
from scripts.site.sources import Sources
from validator.model.text import Text

#: Ways on from the home page: the page, and the words for its name and its purpose.
SHORTCUTS = (
    ("ready/index", "page.steps.ready", "page.home.ready"),
    ("help/index", "page.help.title", "page.home.help"),
    ("acts/index", "page.acts.title", "page.home.acts"),
    ("law/timeline", "page.timeline.title", "page.home.timeline"),
)


def pages(sources: Sources) -> Iterator[Page]:
    """The home page."""
    yield Page(
        path="index",
        template="home.md.j2",
        title=Text(vi="Trang chủ", en="Home"),
        description=Text(
            vi="Hướng dẫn độc lập và công cụ tự kiểm tra hồ sơ thủ tục hành chính trực tuyến, chạy trên máy của bạn.",
            en="An independent guide and self-check for dossiers of online administrative procedures in Viet Nam.",
        ),
        layout="home.html",
        data={
            "steps": tuple(sources.guide.steps.values()),
            "shortcuts": SHORTCUTS,
            "topics": tuple(each for each in sources.guide.topics.values() if each.path.startswith("for/")),
            "procedures": tuple(sources.corpus.procedures.values()),
            "rules": sources.rules,
            "most": MOST_NAMED,
        },
    )
