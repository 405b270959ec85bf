"""What a generated page is, before it is rendered."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from validator.model.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page in both languages: ``path`` below ``docs/<lang>/`` without ``.md``, the template that renders it, and
    what the template may use."""

    path: str
    template: str
    title: Text
    description: Text
    data: Mapping[str, object] = field(default_factory=dict)
    keywords: tuple[str, ...] = ()  # other words that people search for
    layout: str = ""  # a template of the theme; empty: the usual one
