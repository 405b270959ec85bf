"""Example dossiers: what each shows, and all that the rules find in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from validator.model.place import Place
from validator.model.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """A finding that an example is known to give."""

    rule: str
    reason: str
    place: Place = field(default_factory=Place)


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """The content of ``example.yaml``, beside the example's ``dossier.yaml``.

    ``files`` maps the paths in the dossier to what ``scripts.makers.make`` makes them from; ``expected`` is exact: no
    finding more, none less.
    """

    title: Text
    description: Text
    files: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    expected: tuple[Expected, ...] = ()
