"""How the law stands on a day: in force, amended, ended, still to come, or not known."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from validator.model.corpus import Corpus
from validator.model.guide import Passage
from validator.model.law import Instrument, LawRef, Provision


class State(StrEnum):
    """What is shown beside a citation."""

    IN_FORCE = "in-force"
    AMENDED = "amended"
    ENDED = "ended"
    COMING = "coming"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The dates of a provision or an instrument: first and last day in force, and when which instruments amended it.

    An amendment is known for an instrument as a whole; which of its articles it touches is often not. ``replaced_by``
    names the instruments that took its place.
    """

    since: date | None
    until: date | None
    amended: tuple[tuple[date, str], ...] = ()
    replaced_by: tuple[str, ...] = ()

    def on(self, day: date) -> State:
        """The state on *day*. ``assets/law.js`` decides alike in the browser."""
        if self.until is not None and self.until < day:
            return State.ENDED
        if self.since is None:
            return State.UNKNOWN
        if day < self.since:
            return State.COMING
        return State.AMENDED if self.last_amended(day) else State.IN_FORCE

    def last_amended(self, day: date) -> tuple[date, tuple[str, ...]] | None:
        """The last day of an amendment until *day*, and the instruments that made it."""
        days = [amendment for amendment, _ in self.amended if amendment <= day]
        if not days:
            return None
        return max(days), tuple(by for amendment, by in self.amended if amendment == max(days))

    def ended(self) -> date:
        """The first day on which it is no longer in force. Raises ValueError where no end is known."""
        if self.until is None:
            raise ValueError("no end is known")
        return self.until + timedelta(days=1)

    def data(self) -> str:
        """All of it as the page's script reads it: first day, last day, amendments as day=instrument."""
        first, last = (day.isoformat() if day else "-" for day in (self.since, self.until))
        return " ".join([first, last, *(f"{day.isoformat()}={by}" for day, by in self.amended)])


def standing(corpus: Corpus, ref: LawRef) -> Standing:
    """How what *ref* names stands. Raises KeyError when its instrument is not in the register."""
    instrument = corpus.instruments[ref.instrument]
    provision = corpus.provision(ref)
    since = provision.since if provision and provision.since else instrument.since
    return Standing(
        since=since,
        until=_earliest(provision.until if provision else None, instrument.until),
        amended=tuple(pair for pair in amendments(corpus, instrument) if since is None or pair[0] > since),
        replaced_by=_successors(instrument, provision),
    )


def amendments(corpus: Corpus, instrument: Instrument) -> tuple[tuple[date, str], ...]:
    """When *instrument* was amended and by what, as far as the days are known."""
    days = ((corpus.instruments[key].since, key) for key in instrument.amended_by)
    return tuple(sorted((day, key) for day, key in days if day is not None))


def period(corpus: Corpus, passage: Passage) -> tuple[date | None, date | None]:
    """The first and the last day on which *passage* holds; None: no such day is known.

    Raises ValueError when all that it cites is never in force together.
    """
    cited = [standing(corpus, ref) for ref in passage.law]
    since = passage.since or max((each.since for each in cited if each.since), default=None)
    until = passage.until or _earliest(*(each.until for each in cited))
    if since and until and until < since:
        raise ValueError(f"{passage.id}: what it cites is never in force together ({since} to {until})")
    return since, until


def holds(since: date | None, until: date | None, day: date) -> bool:
    """Whether something with this period holds on *day*."""
    return (since is None or since <= day) and (until is None or day <= until)


def no_longer(corpus: Corpus, refs: Iterable[LawRef], day: date) -> tuple[LawRef, ...]:
    """Those of *refs* that are no longer in force on *day*, each once."""
    return tuple(ref for ref in dict.fromkeys(refs) if standing(corpus, ref).on(day) is State.ENDED)


def _earliest(*days: date | None) -> date | None:
    return min((day for day in days if day is not None), default=None)


def _successors(instrument: Instrument, provision: Provision | None) -> tuple[str, ...]:
    if provision and provision.replaced_by:
        return tuple(dict.fromkeys(ref.instrument for ref in provision.replaced_by))
    return instrument.replaced_by
