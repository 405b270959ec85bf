"""Forms and their fields."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from validator.model.condition import Condition, absolute, placed
from validator.model.law import Confidence, LawRef
from validator.model.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One value that a choice field may take; ``aliases`` are other spellings people use.

    ``former`` are names that this option has taken in and that nobody may choose any more (provinces before a merger).
    """

    value: str
    label: Text
    aliases: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
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
    ``province`` goes with the type ``commune``: the pointer of the field with its province, relative as in ``when``.
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
    province: str | None = None
    autocomplete: str | None = None
    official: bool = True
    proof: tuple[str, ...] = ()
    law: tuple[LawRef, ...] = ()
    confidence: Confidence = Confidence.FOUND
    note: Text | None = None

    def placed_in(self, section: str) -> "Field":
        """This field with its relative pointers placed in the section with this key."""
        province = placed(self.province, section) if self.province else None
        return replace(self, when=absolute(self.when, section), province=province)


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """How often a section is answered: once a row of the paper form's table (members, former residences).

    ``row`` names one row and holds ``{number}``, which counts from 1; ``add`` are the words of the button. ``least``
    rows are always there; ``most`` bounds what a hostile file can ask of us and is no rule of the form.
    """

    row: Text
    add: Text
    least: int = 0
    most: int = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A group of fields answered together; ``block`` adds the fields of a shared block after ``fields``.

    With ``repeat`` it stands for any number of rows, answered as a list. Pointers in ``when`` of a row's field are
    relative (``./key``) where they mean the same row.
    """

    key: str
    title: Text
    intro: Text | None = None
    when: Condition = ()
    repeat: Repeat | None = None
    fields: tuple[Field, ...] = ()
    block: str | None = None

    def row(self, index: int) -> "Section":
        """Row *index* (from 0) of a repeated section, as a section of its own: ``members/0``."""
        if self.repeat is None:
            raise ValueError(f"the section {self.key!r} is not repeated")
        key, name = f"{self.key}/{index}", self.repeat.row
        title = Text(vi=name.vi.format(number=index + 1), en=name.en.format(number=index + 1))
        fields = tuple(item.placed_in(key) for item in self.fields)
        return replace(self, key=key, title=title, intro=None, repeat=None, fields=fields)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Fields that several sections share (a person's particulars). Pointers in ``when`` are relative: ``./key``."""

    id: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form with its fields in the official order; blocks are already unfolded.

    A dossier's form has its rows: ``with_rows`` puts sections in place of every repeated one, so that whoever reads
    the form meets plain sections only.
    """

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

    def with_rows(self, rows: Mapping[str, int]) -> "Form":
        """This form with each repeated section once per row; *rows* counts them by the section's key."""
        if all(section.repeat is None for section in self.sections):
            return self
        return replace(self, sections=tuple(row for section in self.sections for row in _rows_of(section, rows)))

    def once(self) -> "Form":
        """This form with one row in each repeated section: every question that can be asked."""
        return self.with_rows({section.key: 1 for section in self.sections})

    def rows(self, key: str) -> tuple[str, ...]:
        """The keys of the rows of the repeated section *key* (``members/0``, …), in order."""
        return tuple(section.key for section in self.sections if section.key.rpartition("/")[0] == key)


def _rows_of(section: Section, rows: Mapping[str, int]) -> Iterator[Section]:
    if section.repeat is None:
        yield section
        return
    for index in range(min(max(rows.get(section.key, 0), section.repeat.least), section.repeat.most)):
        yield section.row(index)
