"""Names of communes, compared however they are written; what a former name has become."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from validator.fields.names import fold
from validator.model.commune import Province

_AGENCY = ("Ủy ban nhân dân", "UBND", "Công an")
_COMMUNE = {"xã": "xã", "x.": "xã", "phường": "phường", "p.": "phường", "p": "phường", "đặc khu": "đặc khu"}
_TOWNSHIP = {"thị trấn": "thị trấn", "tt.": "thị trấn", "tt": "thị trấn"}
_DISTRICT = {
    "quận": "quận", "q.": "quận", "q": "quận", "huyện": "huyện", "h.": "huyện", "thị xã": "thị xã", "tx.": "thị xã",
    "tx": "thị xã", "thành phố": "thành phố", "tp.": "thành phố", "tp": "thành phố",
}  # fmt: skip
_MOST_NEAR = 3
_LETTERS_PER_SLIP = 4


@dataclass(frozen=True, slots=True)
class Unit:
    """What a text says of a unit: its kind in full ("" when it names none) and its name, both folded."""

    kind: str
    name: str

    def fits(self, other: "Unit") -> bool:
        """The same name, and no other kind."""
        return self.name == other.name and (not self.kind or not other.kind or self.kind == other.kind)


@dataclass(frozen=True, slots=True)
class Former:
    """A ward and district from before July 2025 with the names of what it belongs to now."""

    ward: str
    district: str
    now: tuple[str, ...]


def bare(commune: str) -> str:
    """The commune's name without the agency before it and the kind of unit, folded."""
    return commune_unit(commune).name


def commune_unit(text: str) -> Unit:
    """A commune, ward, special zone or township."""
    return _unit(text, _COMMUNE_KINDS)


def district_unit(text: str) -> Unit:
    """A district, as there were until June 2025."""
    return _unit(text, _DISTRICT_KINDS)


def unmarked(folded: str) -> str:
    """A folded text without any marks."""
    letters = unicodedata.normalize("NFD", folded.replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def parts(address: str) -> tuple[str, ...]:
    """The units of *address* from the smallest up: at commas, and where the word for a district or province begins."""
    return tuple(part.strip(" .") for part in _BETWEEN.split(unicodedata.normalize("NFC", address)) if part.strip(" ."))


def slips(one: str, other: str) -> int:
    """How many letters have to be put in, left out or changed to make *other* of *one*."""
    row = list(range(len(other) + 1))
    for count, letter in enumerate(one, 1):
        before, row[0] = row[0], count
        for at, wanted in enumerate(other, 1):
            before, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, before + (letter != wanted))
    return row[-1]


class Lookup:
    """One province's communes by folded name."""

    def __init__(self, province: Province) -> None:
        self.province = province
        self._present = {bare(name): name for name in province.communes.values()}
        self._former: dict[str, list[Former]] = {}
        self._districts: dict[str, list[Former]] = {}
        for districts in province.former.values():
            for district, wards in districts.items():
                for ward, codes in wards.items():
                    now = tuple(province.communes[code] for code in codes.split())
                    former = Former(ward or district, district, now)
                    self._former.setdefault(bare(ward or district), []).append(former)
                    self._districts.setdefault(district_unit(district).name, []).append(former)

    def present(self, address: str) -> str | None:
        """The commune of today with this name, whatever kind stands before it."""
        return self._present.get(bare(first(address)))

    def former(self, address: str) -> tuple[Former, ...]:
        """The former wards that may be meant: of the kind and in the district that are written, if any."""
        smallest, *larger = parts(address) or ("",)
        wanted = commune_unit(smallest)
        found = self._former.get(wanted.name, [])
        found = [each for each in found if wanted.fits(commune_unit(each.ward))] or found
        districts = [district_unit(part) for part in larger]
        within = [each for each in found if any(unit.fits(district_unit(each.district)) for unit in districts)]
        return tuple(within or found)

    def district(self, address: str) -> tuple[Former, ...]:
        """The wards of the former district that *address* names with its kind; of none when it names none."""
        for part in parts(address):
            wanted = district_unit(part)
            # The province itself may be a city by now: "TP. Bắc Ninh" need not be the former town.
            if wanted.kind and fold(self.province.name) != fold(f"{wanted.kind} {wanted.name}"):
                found = [
                    each for each in self._districts.get(wanted.name, ()) if wanted.fits(district_unit(each.district))
                ]
                if found:
                    return tuple(found)
        return ()

    def nearest(self, address: str) -> tuple[str, ...]:
        """Communes of today that are written alike; where only marks differ, none but those."""
        wanted = unmarked(bare(first(address)))
        plain: dict[str, list[str]] = {}
        for key, name in self._present.items():
            plain.setdefault(unmarked(key), []).append(name)
        if wanted in plain:
            return tuple(plain[wanted])[:_MOST_NEAR]
        most = len(wanted) // _LETTERS_PER_SLIP
        near = sorted((slips(wanted, key), key) for key in plain if abs(len(key) - len(wanted)) <= most)
        least = min([count for count, _ in near if count <= most], default=-1)
        return tuple(name for count, key in near if count == least for name in plain[key])[:_MOST_NEAR]


@lru_cache(maxsize=8)
def lookup(province: Province) -> Lookup:
    """The communes of *province* by name, made once for each object."""
    return Lookup(province)


def first(address: str) -> str:
    """The smallest unit of *address*."""
    return next(iter(parts(address)), "")


def several(names: Iterable[str]) -> tuple[str, ...]:
    """Each name once, in order."""
    return tuple(dict.fromkeys(names))


type _Kinds = tuple[tuple[str, str], ...]


def _folded(kinds: dict[str, str]) -> _Kinds:
    """The words for kinds, folded, the longest first."""
    return tuple(sorted(((fold(word), fold(kind)) for word, kind in kinds.items()), key=lambda pair: -len(pair[0])))


_COMMUNE_KINDS, _DISTRICT_KINDS = _folded(_COMMUNE | _TOWNSHIP), _folded(_DISTRICT)
_AGENCIES = tuple(map(fold, _AGENCY))
_BETWEEN = re.compile(r"[,;()]|\s+(?=(?:quận|huyện|thị xã|thành phố|tp\.?|tx\.|tỉnh)\s)", re.IGNORECASE)


def _unit(text: str, kinds: _Kinds) -> Unit:
    name, kind = re.sub(r" ?- ?", "-", fold(text).strip(" .")), ""
    for agency in _AGENCIES:
        name = name.removeprefix(agency + " ") or name
    for word, full in kinds:
        rest = name.removeprefix(word)
        # "p.5", "p5" and "phường 5", but not "phan": after a short word without a dot comes a number or a space.
        if rest != name and rest.strip(" .") and (rest[0] in " ." or word[-1] == "." or rest[0].isdigit()):
            name, kind = rest.lstrip(" ."), full
            break
    return Unit(kind, re.sub(r"^0+(?=\d+$)", "", name))  # phường 05
