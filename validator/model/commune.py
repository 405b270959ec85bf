"""Communes, wards and special zones of a province, and what stood in their place before July 2025."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from validator.model.law import Confidence
from validator.model.text import Text


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Province:
    """One province: ``communes`` maps a code to the name with its kind (``Phường Ba Đình``).

    ``former`` maps the former province, district and ward to the codes (with spaces between) of what it belongs to now;
    several when it was divided. An island district without wards has one whose name is empty.
    """

    code: str
    name: str  # with its kind: Thành phố Hà Nội
    as_of: date
    communes: Mapping[str, str]
    former: Mapping[str, Mapping[str, Mapping[str, str]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Communes:
    """The part of the list that a request brings along: provinces by code, and ``names``.

    ``names`` maps every folded name of the country to the codes (with spaces between) of the provinces that have it.
    """

    provinces: Mapping[str, Province] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class CommuneList:
    """Where the list comes from. ``counts`` (by kind) and ``former`` (units before July 2025) are what we looked at.

    ``as_of`` is the day of the official list that the packages were made from.
    """

    id: str
    title: Text
    source: Text
    as_of: date
    checked_on: date
    confidence: Confidence = Confidence.FOUND
    counts: Mapping[str, int]
    former: int
    note: Text | None = None
