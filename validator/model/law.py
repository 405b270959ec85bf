"""Legal instruments, their provisions, and how one is cited."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from validator.model.text import Text

_SHORT = re.compile(
    r"(?P<instrument>[a-z0-9][a-z0-9.-]*)"
    r"(?:/(?:d(?P<article>\d+[a-zđ]?)(?:\.k(?P<clause>\d+[a-zđ]?))?(?:\.(?P<point>[a-zđ]))?"
    r"|pl(?P<annex>\d*)|m-(?P<part>[a-z0-9-]+)))?"
)


class Confidence(StrEnum):
    """How a fact came to us; shown on the page wherever it is not FOUND."""

    FOUND = "found"  # read in the named source
    RECALLED = "recalled"  # from memory, not confirmed by a stored source
    DERIVED = "derived"  # inferred from found facts, or our own policy
    UNKNOWN = "unknown"  # looked for and not found


@dataclass(frozen=True, slots=True, order=True)
class LawRef:
    """A place in an instrument, written short as ``nd-45-2020/d10.k2.a``.

    ``d`` is the article (điều), ``k`` the clause (khoản), a letter the point (điểm); ``pl`` an annex (phụ lục); ``m-``
    a named part of a source that has no articles, such as a procedure's record on the national portal.
    """

    instrument: str
    article: str = ""
    clause: str = ""
    point: str = ""
    annex: str | None = None
    part: str = ""

    @classmethod
    def parse(cls, short: str) -> Self:
        """Read the short form; raises ValueError when *short* is not one."""
        match = _SHORT.fullmatch(short)
        if match is None:
            raise ValueError(f"not a citation: {short!r}; write it like nd-45-2020/d10.k2.a")
        got = match.groupdict()
        return cls(
            got["instrument"], got["article"] or "", got["clause"] or "", got["point"] or "", got["annex"],
            got["part"] or "",
        )  # fmt: skip

    def __str__(self) -> str:
        if self.annex is not None:
            return f"{self.instrument}/pl{self.annex}"
        if self.part:
            return f"{self.instrument}/m-{self.part}"
        if not self.article:
            return self.instrument
        clause = f".k{self.clause}" if self.clause else ""
        point = f".{self.point}" if self.point else ""
        return f"{self.instrument}/d{self.article}{clause}{point}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """One provision of an instrument, summarised in our own words.

    ``until`` is the last day in force (None: no end known). ``checked_on`` is the day the source was last looked at.
    ``title`` names it: the heading of an article, or what a part without a number is about.
    """

    ref: LawRef
    title: Text | None = None
    summary: Text
    since: date | None = None
    until: date | None = None
    replaced_by: tuple[LawRef, ...] = ()
    source: str = ""
    checked_on: date
    confidence: Confidence = Confidence.FOUND
    note: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """A law, decree, circular, resolution, or a published record that a rule may rest on.

    ``amended_by`` and ``replaced_by`` name instruments of the register; the day of a change is the ``since`` of the
    instrument that makes it. ``recalled`` names the keys of this file whose value no stored source confirms.
    """

    id: str
    kind: str  # law, resolution, decree, decision, directive, circular, record
    number: str
    title: Text
    short: Text  # how a citation names it, e.g. "Nghị định 45/2020/NĐ-CP" / "Decree 45/2020/NĐ-CP"
    issued: date | None = None
    since: date | None = None
    until: date | None = None
    amended_by: tuple[str, ...] = ()
    replaced_by: tuple[str, ...] = ()
    recalled: tuple[str, ...] = ()
    source: str = ""
    checked_on: date
    confidence: Confidence = Confidence.FOUND
    note: Text | None = None
    provisions: tuple[Provision, ...] = ()

    def __post_init__(self) -> None:
        for provision in self.provisions:
            if provision.ref.instrument != self.id:
                raise ValueError(f"{provision.ref} is not a provision of {self.id}")
            if provision.ref.part and provision.title is None:
                raise ValueError(f"{provision.ref} has no number, so it needs a title to be called by")
