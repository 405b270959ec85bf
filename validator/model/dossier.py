"""The user's dossier as the checks see it: answers already read, files already looked into."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from validator.model.calendar import Calendar
from validator.model.commune import Communes, Province
from validator.model.condition import Value, holds
from validator.model.filekind import FileKind
from validator.model.filename import printable
from validator.model.form import CodeList, Field, Form
from validator.model.limit import Limit, LimitValue
from validator.model.place import Place
from validator.model.procedure import PaperSlot, Procedure, Profile
from validator.model.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Why an answer could not be taken as it stands: a JSON Schema keyword or a reason of the field type."""

    keyword: str  # required, format, pattern, length, option, range, type
    reason: str
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One field of the form with what was typed, what it was read as (None: nothing), and its faults."""

    pointer: str
    field: Field
    section: Text
    asked: bool  # the field's condition holds, so it is part of this dossier
    typed: Value = None
    value: Value = None
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """All answers of a dossier by JSON Pointer."""

    by_pointer: Mapping[str, Answer] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()  # pointers given that the form does not have

    _repeated: frozenset[Text] = field(init=False, repr=False, compare=False)  # labels that several fields have

    def __post_init__(self) -> None:
        counts = Counter(answer.field.label for answer in self.by_pointer.values())
        object.__setattr__(self, "_repeated", frozenset(label for label, count in counts.items() if count > 1))

    def get(self, pointer: str) -> Value:
        """The sound value at *pointer*; None when it is not asked, not answered or has a fault.

        Raises KeyError when the form has no such field: a slip in a rule must not pass for an empty answer.
        """
        answer = self.by_pointer[pointer]
        return None if answer.faults or not answer.asked else answer.value

    def text(self, pointer: str) -> str:
        """The value as text ("" when there is none)."""
        value = self.get(pointer)
        return value if isinstance(value, str) else ""

    def date(self, pointer: str) -> date | None:
        """The value as a full date; None when there is none or only the year is known."""
        value = self.get(pointer)
        return date.fromisoformat(value) if isinstance(value, str) and len(value) == len("2026-11-20") else None

    def year(self, pointer: str) -> int | None:
        """The year of a full or year-only date."""
        value = self.get(pointer)
        return int(value[:4]) if isinstance(value, str) and value[:4].isdigit() else None

    def label(self, pointer: str) -> Text:
        """The field's label."""
        return self.by_pointer[pointer].field.label

    def title(self, pointer: str) -> Text:
        """How a message far from the field names it: the label, after its section's title where labels repeat."""
        answer = self.by_pointer[pointer]
        section, label = answer.section, answer.field.label
        name = Text(vi=label.vi.rstrip("? "), en=label.en.rstrip("? "))
        if label not in self._repeated:
            return name
        return Text(vi=f"{section.vi} – {name.vi}", en=f"{section.en} – {name.en}")

    def has(self, *pointers: str) -> bool:
        """Whether there is a sound value at every one of *pointers*."""
        return all(self.get(pointer) is not None for pointer in pointers)


class PdfAccess(StrEnum):
    """Whether a PDF can be opened and used."""

    OPEN = "open"
    EDIT_LOCKED = "edit-locked"  # opens without a password, but an owner's password forbids changes
    NEEDS_PASSWORD = "needs-password"
    DAMAGED = "damaged"
    OTHER_LOCK = "other-lock"  # encrypted in a way that our reader does not know, such as for certain recipients
    BEYOND_LIMITS = "beyond-limits"  # larger or longer than our reader takes: not a fault of the file


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfFacts:
    """What the reader saw of a PDF; ``pages`` is None when they could not be counted."""

    access: PdfAccess
    pages: int | None = None
    bad_page: int | None = None  # the first page, from 1, that is counted but not there


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One file with what the readers saw of it. Sizes in bytes."""

    paper: str | None  # the slot it was attached to; None when checked by itself
    paper_name: Text | None
    index: int
    name: str  # as given, except that bytes that are no text are U+FFFD; show ``shown_name`` instead
    size: int
    kind: FileKind | None  # by content; None when unknown
    named_kind: FileKind | None  # what the name's extension says
    cut_off: bool | None = None  # None: the kind has no end mark, so it cannot be told
    pdf: PdfFacts | None = None
    digest: str = ""  # SHA-256, hex
    profile: Profile
    kinds: Mapping[str, FileKind]
    limit: Callable[[str], LimitValue]

    @property
    def shown_name(self) -> str:
        """The name safe to show: hidden characters written out, not too long."""
        return printable(self.name)

    @property
    def place(self) -> Place:
        """Where a finding about this file points."""
        return Place(paper=self.paper, file=self.name, index=self.index)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A procedure's dossier on the day it is submitted."""

    procedure: Procedure
    form: Form
    submitted_on: date
    answers: Answers
    attachments: tuple[Attachment, ...]
    papers: Mapping[str, Text]  # names of the papers by id
    limits: Mapping[str, Limit]
    lists: Mapping[str, CodeList]
    communes: Communes
    profile: Profile
    calendar: Calendar | None = None

    def limit(self, name: str) -> LimitValue:
        """The dated number *name* on the day of submission."""
        return self.limits[name].on(self.submitted_on)

    def province_of(self, answer: Answer) -> Province | None:
        """The communes of the province that goes with *answer*; None without one, or when the request brought none."""
        code = self.answers.get(answer.field.province) if answer.field.province else None
        return self.communes.provinces.get(str(code))

    def files(self, paper: str) -> tuple[Attachment, ...]:
        """The files attached for *paper*."""
        return tuple(file for file in self.attachments if file.paper == paper)

    def needs(self, slot: PaperSlot) -> bool:
        """Whether the slot's condition holds for these answers."""
        return holds(slot.when, self.answers.get)
