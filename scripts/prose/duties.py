"""Whatever a text says one must, may not or is entitled to, it cites."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from validator.model.law import Instrument, Provision
from validator.model.text import Text, Written

#: Words that say a duty, a ban or a right.
VI = re.compile(
    r"(?<!\w)(phải|bắt buộc|không được|được quyền|có quyền|bị cấm|nghiêm cấm|cấm|có trách nhiệm|có nghĩa vụ)(?!\w)",
    re.IGNORECASE,
)
EN = re.compile(
    r"\b(must|must not|may not|shall|is entitled|are entitled|forbidden|forbids?|prohibited|prohibits?|obliged|"
    r"is required|are required|has the right|have the right)\b",
    re.IGNORECASE,
)


#: The same words where they say none.
NONE = re.compile(r"(?<!\w)(không phải|không bắt buộc)(?!\w)", re.IGNORECASE)
#: Fields that hold names and headings, not sentences.
NAMES = frozenset(("title", "short", "label", "name", "term"))


def says_a_duty(text: Text | Written) -> bool:
    """Whether the text states a duty, a ban or a right in either language."""
    return bool(VI.search(NONE.sub("", text.vi)) or EN.search(text.en))


def uncited(value: object, name: str = "", cited: bool = False) -> Iterator[tuple[str, Text]]:
    """The texts inside *value* that state a duty while nothing around them cites the law: (where, text).

    An object cites when its ``law`` (of a field of acts: ``now``) is not empty; what stands inside it is covered. A
    provision of the register is the law.
    """
    if isinstance(value, Text):
        if not cited and says_a_duty(value):
            yield name, value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from uncited(item, f"{name}/{key}", cited or str(key).endswith(".title"))
    elif isinstance(value, tuple | list):
        for at, item in enumerate(value):
            yield from uncited(item, f"{name}/{getattr(item, 'id', at)}", cited)
    elif is_dataclass(value):
        law = getattr(value, "law", ()) or getattr(value, "now", ())
        here = cited or isinstance(value, Instrument | Provision) or bool(law)
        for field in fields(value):
            if field.name not in NAMES:
                yield from uncited(getattr(value, field.name), f"{name}/{field.name}", here)
