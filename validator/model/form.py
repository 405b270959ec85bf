"""Forms and their fields."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from validator.model.condition import Condition
from validator.model.law import Confidence, LawRef
from validator.model.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One value that a choice field may take; ``aliases`` are other spellings people use."""

    value: str
    label: Text
    aliases: tuple[str, ...] = ()
    hint: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeList:
    """A list of options with a source of its own (ethnic groups, provinces)."""

    id: str
    title: Text
    source: str
    checked_on: date
    confidence: Confidence = Confidence.FOUND
    items: tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question of a form.

    ``key`` may hold a slash for a nested answer (``residence/commune``). ``type`` names a module of
    ``validator.fields``. ``schema`` is a plain JSON Schema fragment for the normalised value. ``ask`` is the
    instruction shown when a required answer is empty. ``official`` is False for a question of ours that is not on the
    official form. ``proof`` names papers (by id) that show the answer; the first that the case needs counts.
    """

    key: str
    type: str
    label: Text
    ask: Text
    hint: Text | None = None
    optional: bool = False
    when: Condition = ()
    schema: Mapping[str, object] = field(default_factory=dict)
    options: tuple[Option, ...] = ()
    codelist: str | None = None
    autocomplete: str | None = None
    official: bool = True
    proof: tuple[str, ...] = ()
    law: tuple[LawRef, ...] = ()
    confidence: Confidence = Confidence.FOUND
    note: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A group of fields answered together; ``block`` adds the fields of a shared block after ``fields``."""

    key: str
    title: Text
    intro: Text | None = None
    when: Condition = ()
    fields: tuple[Field, ...] = ()
    block: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Fields that several sections share (a person's particulars). Pointers in ``when`` are relative: ``./key``."""

    id: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form with its fields in the official order; blocks are already unfolded."""

    id: str
    title: Text
    law: tuple[LawRef, ...]
    checked_on: date
    confidence: Confidence = Confidence.FOUND
    note: Text | None = None
    sections: tuple[Section, ...]

    def fields(self) -> Iterator[tuple[str, Section, Field]]:
        """Every field with its JSON Pointer and its section, in order."""
        for section in self.sections:
            for item in section.fields:
                yield f"/{section.key}/{item.key}", section, item

    def sections_with(self, *keys: str) -> tuple[str, ...]:
        """The keys of the sections that have a field for every one of *keys*."""
        return tuple(
            section.key for section in self.sections if {field.key for field in section.fields}.issuperset(keys)
        )
