"""What people type → one canonical value per field type, or one reason why not.

A field type is a module here with two functions: ``read(typed, context)`` returns the canonical value or raises
``Misread``; ``show(value, context)`` writes a value back for the reader. Canonical values: dates ISO (``2026-11-20``,
or ``1990`` where only the year is known), months ``2019-03``, numbers int, money whole đồng, yes/no bool, choices the
option's value, everything else text in NFC.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from validator.model.condition import Value
from validator.model.form import Option


class Misread(Exception):
    """What was typed cannot be taken; ``reason`` is the key of a message of rule F102, with its parameters."""

    def __init__(self, reason: str, **params: str | int) -> None:
        super().__init__(reason)
        self.reason, self.params = reason, params


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a field type may need beside the text: the options of the field."""

    options: tuple[Option, ...] = ()
    schema: Mapping[str, object] = field(default_factory=dict)


def plain(typed: Value) -> str:
    """What was typed, for reading numbers and dates: full-width digits and special spaces as the ordinary ones.

    Runs of white space are one space, invisible format characters are gone. Never raises.
    """
    seen = "".join(letter for letter in str(typed) if unicodedata.category(letter) != "Cf")
    return " ".join(unicodedata.normalize("NFKC", seen).split())


def after(text: str, *leads: str) -> str:
    """*text* without the first of *leads* ("mã số thuế") that it begins with, however that is capitalised."""
    lead = re.match(rf"(?:{'|'.join(leads)})\b\s*[:.]?\s*(?=\S)", text, re.IGNORECASE)
    return text[lead.end() :] if lead else text


def joined(text: str) -> str:
    """*text* without the spaces, dots, commas and dashes that people put between the groups of a number."""
    return re.sub(r"[\s.,\-‐–—−]", "", text)


type Typed = str | int | bool | None
__all__ = ["Context", "Misread", "Typed", "Value", "after", "joined", "plain"]
