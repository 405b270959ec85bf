"""What a generated page is, before it is rendered."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from validator.model.guide import Wordings
from validator.model.text import Text


#: How many pages a list names that grows with the catalogue; beyond, it says how many more there are.
MOST_NAMED = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page in both languages: its ``path`` below the language's root, the template that renders it, and what the
    template may use."""

    path: str
    template: str
    title: Text
    description: Text
    data: Mapping[str, object] = field(default_factory=dict)
    keywords: Wordings = field(default_factory=Wordings)  # other words that people search for
    layout: str = ""  # a template of the theme; empty: the usual one

    @property
    def file(self) -> str:
        """Its file below ``docs/<lang>/``: always the index of a folder, as deep as its address. So a relative link is
        right to a renderer that leaves HTML alone (MkDocs) and to one that reads links from the file (Zensical)."""
        return f"{self.path.removesuffix('index').rstrip('/')}/index.md".lstrip("/")
