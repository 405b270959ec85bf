"""All data that the checks stand on, or the part that one procedure needs."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from validator.model.calendar import Calendar
from validator.model.filekind import FileKind
from validator.model.form import CodeList, Form
from validator.model.law import Instrument, LawRef, Provision
from validator.model.limit import Limit
from validator.model.procedure import Paper, Procedure, Profile


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """Objects by id. A bundle is a Corpus with one procedure and what it cites."""

    instruments: Mapping[str, Instrument] = field(default_factory=dict)
    limits: Mapping[str, Limit] = field(default_factory=dict)
    lists: Mapping[str, CodeList] = field(default_factory=dict)
    kinds: Mapping[str, FileKind] = field(default_factory=dict)
    profiles: Mapping[str, Profile] = field(default_factory=dict)
    papers: Mapping[str, Paper] = field(default_factory=dict)
    forms: Mapping[str, Form] = field(default_factory=dict)
    procedures: Mapping[str, Procedure] = field(default_factory=dict)
    calendar: Calendar | None = None

    def provision(self, ref: LawRef) -> Provision | None:
        """The provision that *ref* names; None when the register has no such place (an instrument cited as a whole)."""
        instrument = self.instruments[ref.instrument]
        return next((provision for provision in instrument.provisions if provision.ref == ref), None)
