"""Names of communes: how they are read, what they have become, and what the build takes from the packages."""

import json
from pathlib import Path

import pytest

from scripts.communes import make
from tests.casework import COMMUNES, FORMS, bundles, communes, run_example
from validator.corpus.authoring import read_object
from validator.corpus.bundle import decode, encode
from validator.fields.communes import Lookup, bare, commune_unit, district_unit, lookup, parts, slips, unmarked
from validator.fields.names import fold
from validator.model.commune import CommuneList, Communes, Province
from validator.model.errors import CorpusError
from validator.model.form import CodeList
from validator.wire import handle

PROVINCES = tuple(item.value for item in read_object(FORMS / "lists" / "provinces.yaml", CodeList).items)
#: A bundle of one procedure may weigh 40 KB packed; a province's list stays far below.
MOST_BYTES = 30_000


@pytest.fixture(scope="module")
def listed() -> Communes:
    return decode(Communes, communes(PROVINCES))


@pytest.fixture(scope="module")
def hanoi(listed: Communes) -> Lookup:
    return lookup(listed.provinces["01"])


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("Phường Hoàng Mai", "phường", "Hoàng Mai"),
        ("P. Hoàng Mai", "phường", "Hoàng Mai"),
        ("p.5", "phường", "5"),
        ("P5", "phường", "5"),
        ("Phường 05", "phường", "5"),
        ("UBND xã Yên Hoà", "xã", "Yên Hòa"),
        ("Ủy ban nhân dân đặc khu Côn Đảo", "đặc khu", "Côn Đảo"),
        ("Công an phường Hải Châu", "phường", "Hải Châu"),
        ("TT. Sóc Sơn", "thị trấn", "Sóc Sơn"),
        ("Văn Miếu – Quốc Tử Giám", "", "Văn Miếu-Quốc Tử Giám"),
        ("Phan Rang", "", "Phan Rang"),
        ("Xã Phường", "xã", "Phường"),
        ("Ea H’Leo", "", "Ea H'Leo"),
        ("xã", "", "xã"),
        ("", "", ""),
    ],
)
def test_unit(typed: str, kind: str, name: str) -> None:
    unit = commune_unit(typed)
    assert (unit.kind, unit.name) == (fold(kind), fold(name))


def test_district() -> None:
    assert district_unit("Q.1").fits(district_unit("Quận 1"))
    assert district_unit("TX Sơn Tây").fits(district_unit("Thị xã Sơn Tây"))
    assert not district_unit("huyện Cao Lãnh").fits(district_unit("Thành phố Cao Lãnh"))
    assert district_unit("Cao Lãnh").fits(district_unit("Thành phố Cao Lãnh"))


def test_parts() -> None:
    assert parts("Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh") == ("Phường Bến Nghé", "Quận 1", "TP. Hồ Chí Minh")
    assert parts("phường Tân Mai quận Hoàng Mai thành phố Hà Nội") == (
        "phường Tân Mai",
        "quận Hoàng Mai",
        "thành phố Hà Nội",
    )
    assert parts(" , ") == ()


def test_slips() -> None:
    assert [slips("hoang mai", other) for other in ("hoang mai", "hoang mi", "hoan mia", "")] == [0, 1, 3, 9]
    assert unmarked(fold("Đặc khu Thổ Châu")) == "dac khu tho chau"


def test_nearest_never_hides_a_mark(hanoi: Lookup) -> None:
    assert hanoi.present("Hoàng Mại") is None
    assert hanoi.nearest("Hoàng Mại") == ("Phường Hoàng Mai",)
    assert hanoi.nearest("hoan mai") == ("Phường Hoàng Mai",)
    assert hanoi.nearest("abc") == ()


def test_former(hanoi: Lookup) -> None:
    (one,) = hanoi.former("Phường Phúc Xá, Q. Ba Đình")
    assert (one.ward, one.district) == ("Phường Phúc Xá", "Quận Ba Đình")
    assert hanoi.former("Phường Phúc Xá, quận Không Có") == (one,)
    assert {each.district for each in hanoi.former("Xã Phú Cường")} == {"Huyện Ba Vì", "Huyện Sóc Sơn"}
    assert {each.district for each in hanoi.former("Xã Phú Cường, huyện Sóc Sơn")} == {"Huyện Sóc Sơn"}
    assert hanoi.former("Xã Nhà Ma Quái") == ()


def test_province_of_the_same_name_is_no_district(listed: Communes) -> None:
    assert not lookup(listed.provinces["24"]).district("Phường Võ Cường, TP. Bắc Ninh")
    assert lookup(listed.provinces["19"]).district("Phường Tân Long, TP. Thái Nguyên")


def test_every_former_unit_has_become_something(listed: Communes) -> None:
    about = read_object(FORMS / "communes.yaml", CommuneList)
    former = [
        (province, codes.split())
        for province in listed.provinces.values()
        for districts in province.former.values()
        for wards in districts.values()
        for codes in wards.values()
    ]
    assert len(former) == about.former
    assert all(codes and set(codes) <= set(province.communes) for province, codes in former)


def test_every_name_is_found_where_it_is(listed: Communes) -> None:
    assert set(listed.provinces) == set(PROVINCES)
    assert sum(len(province.communes) for province in listed.provinces.values()) == 3321
    for code, province in listed.provinces.items():
        known = lookup(province)
        for name in province.communes.values():
            assert known.present(name) == name
            assert code in listed.names[bare(name)].split()


def test_merged_provinces_are_those_of_the_list(listed: Communes) -> None:
    for option in read_object(FORMS / "lists" / "provinces.yaml", CodeList).items:
        named = {fold(f"{kind} {name}") for name in (option.label.vi, *option.former) for kind in ("Tỉnh", "Thành phố")}
        assert {fold(name) for name in listed.provinces[option.value].former} <= named


def test_lists_are_small() -> None:
    assert max(path.stat().st_size for path in COMMUNES.glob("[0-9]*.json")) < MOST_BYTES
    notices = (COMMUNES / "LICENCES.txt").read_text(encoding="utf-8")
    assert "MIT License" in notices
    assert "BSD-3-Clause" in notices


def test_the_build_stops_when_the_packages_hold_something_else(listed: Communes) -> None:
    about = read_object(FORMS / "communes.yaml", CommuneList)
    made = dict(listed.provinces)
    make.compare(about, made, set(PROVINCES), Path("communes.yaml"))
    first = made["01"]
    fewer = Province(code="01", name=first.name, as_of=first.as_of, communes=first.communes, former={})
    with pytest.raises(CorpusError, match="former says"):
        make.compare(about, made | {"01": fewer}, set(PROVINCES), Path("communes.yaml"))
    none = Province(code="01", name=first.name, as_of=first.as_of, communes={}, former={})
    with pytest.raises(CorpusError, match="counts says"):
        make.compare(about, made | {"01": none}, set(PROVINCES), Path("communes.yaml"))
    with pytest.raises(CorpusError, match="other provinces"):
        make.compare(about, made, {*PROVINCES, "99"}, Path("communes.yaml"))


def test_the_door_says_which_lists_it_needs() -> None:
    request = json.loads(run_example("complete").request)
    asked = {"action": "communes", "bundle": request["bundle"], "dossier": request["dossier"]}
    assert json.loads(handle(json.dumps(asked), {})) == {"communes": sorted(request["communes"]["provinces"])}
    empty = request["dossier"] | {"answers": {}}
    assert json.loads(handle(json.dumps(asked | {"dossier": empty}), {})) == {"communes": []}
    unknown = request["dossier"] | {"procedure": "9.999999"}
    assert json.loads(handle(json.dumps(asked | {"dossier": unknown}), {}))["error"]["reason"] == "unknown-procedure"


@pytest.mark.parametrize("broken", [{"provinces": 5}, {"provinces": {"01": {}}}, {"else": {}}])
def test_broken_list_is_said(broken: object) -> None:
    run = run_example("complete")
    request = json.loads(run.request) | {"communes": broken}
    assert json.loads(handle(json.dumps(request), run.files))["error"]["reason"] == "bad-bundle"


def test_province_survives_its_json(listed: Communes) -> None:
    province = listed.provinces["12"]
    assert encode(decode(Province, encode(province))) == encode(province)


def test_bundle_has_no_commune() -> None:
    assert all("00331" not in json.dumps(bundle) for bundle in bundles().values())
