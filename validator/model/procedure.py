"""Administrative procedures, the papers they ask for, and what a portal accepts."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from validator.model.condition import Condition
from validator.model.law import Confidence, LawRef
from validator.model.text import Text


class Need(StrEnum):
    """What a procedure wants of a paper."""

    REQUIRED = "required"  # to be submitted when the condition holds
    OPTIONAL = "optional"  # may be submitted
    LOOKED_UP = "looked-up"  # the State looks it up itself; upload only if the officer asks


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A kind of supporting paper."""

    id: str
    name: Text
    description: Text
    issuer: Text
    law: tuple[LawRef, ...] = ()
    confidence: Confidence = Confidence.FOUND
    note: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSlot:
    """A paper in a procedure: whether it is needed, when, in what form and on what ground."""

    paper: str
    need: Need
    when: Condition = ()
    reason: Text  # why it is asked for in this case, or why it is not
    form: Text | None = None  # "1 bản chính" / "one original"
    signer: Text | None = None
    law: tuple[LawRef, ...] = ()
    confidence: Confidence = Confidence.FOUND


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A sentence with the law it rests on; ``when`` limits it to the cases it is about."""

    id: str
    text: Text
    law: tuple[LawRef, ...] = ()
    when: Condition = ()
    confidence: Confidence = Confidence.FOUND


@dataclass(frozen=True, slots=True, kw_only=True)
class Sibling:
    """A procedure that is easily mistaken for this one."""

    code: str
    name: Text
    choose_when: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What the upload box of a portal takes: kinds of file, and the names of the limits for sizes (bytes)."""

    id: str
    title: Text
    accepts: tuple[str, ...]
    prefers: str
    advised_size: str
    greatest_size: str
    greatest_total: str
    law: tuple[LawRef, ...] = ()
    confidence: Confidence = Confidence.FOUND
    note: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """One administrative procedure as published, with what we add in our own words."""

    code: str
    slug: str
    name: Text
    summary: Text
    keywords: tuple[str, ...] = ()
    form: str
    profile: str
    level: Text
    agency: Text
    result: Text
    time: Statement
    result_within: str | None = None  # the limit that counts the working days until the result; 0: the same day
    fee: Statement
    channels: tuple[Statement, ...]
    who: tuple[Statement, ...]
    steps: tuple[Statement, ...]
    signers: tuple[Statement, ...]
    papers: tuple[PaperSlot, ...]
    reminders: tuple[Statement, ...]
    siblings: tuple[Sibling, ...] = ()
    law: tuple[LawRef, ...]
    source: str
    valid_from: date
    valid_until: date | None = None
    checked_on: date
    confidence: Confidence = Confidence.FOUND
    unknown: tuple[Text, ...] = ()  # what could not be confirmed, said on the page

    @property
    def online(self) -> bool:
        """Whether it can be filed online, as far as we know."""
        return any(channel.id == "online" for channel in self.channels)
