"""A commune is one of those of its province."""

from collections.abc import Iterator

from validator.checks.answers.old_address import names_district
from validator.fields.communes import Former, Lookup, bare, commune_unit, first, lookup, several
from validator.model.commune import Province
from validator.model.dossier import Answer, Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, cannot_tell, found, rule
from validator.model.text import Text

#: More places than this are a list that nobody reads.
_MOST_NAMED = 8


def asks_commune(dossier: Dossier) -> bool:
    """Whether a commune is given, with its province."""
    return any(True for _ in _given(dossier))


@rule(
    id="F311",
    on=Dossier,
    severity=Severity.WARNING,
    law=("qd-19-2025-ttg", "luat-72-2025/d1"),
    since="2025-07-01",
    checked_on="2026-11-24",
    applies=asks_commune,
    title=Text(
        vi="Xã, phường, đặc khu có trong danh mục của tỉnh, thành phố",
        en="The commune is on the list of its province or city",
    ),
    why=Text(
        vi="Cổng cho chọn xã, phường, đặc khu theo danh mục. Tên cũ hoặc tên gõ lệch dấu có thể làm hồ sơ đi nhầm nơi.",
        en="On the Portal a commune is chosen from a list. An old name or a wrong mark may send the dossier elsewhere.",
    ),
    fix=Text(
        vi="Chọn tên trong các gợi ý của ô này. Tên bạn ghi đúng mà danh mục chưa có thì giữ nguyên.",
        en="Choose a name among those the box suggests. If yours is right and the list lacks it, leave it.",
    ),
    messages={
        "formerly": Text(
            vi="{label}: “{commune}” là tên trước 01/07/2025, nay là {now}. Ghi {now}.",
            en="{label}: “{commune}” is a name from before 1 July 2025; it is {now} now. Write {now}.",
        ),
        "divided": Text(
            vi="{label}: “{commune}” là tên trước 01/07/2025, nay chia vào {now}. Địa chỉ này nay ở đơn vị nào?",
            en="{label}: “{commune}” is a name from before 1 July 2025, now divided among {now}. In which of "
            "them is the place today?",
        ),
        "which-district": Text(
            vi="{label}: trước 01/07/2025 có nhiều nơi tên “{commune}”: {places}. Địa chỉ này là nơi nào?",
            en="{label}: before 1 July 2025 several places were called “{commune}”: {places}. Which one is it?",
        ),
        "many-districts": Text(
            vi="{label}: trước 01/07/2025 có {total} nơi tên “{commune}”. Địa chỉ này trước đây thuộc quận, huyện nào?",
            en="{label}: before 1 July 2025 {total} places were called “{commune}”. In which district was this one?",
        ),
        "other-kind": Text(
            vi="{label}: danh mục ngày {day} có {now}, không có “{commune}”. Ghi {now}.",
            en="{label}: the list of {day} has {now}, not “{commune}”. Write {now}.",
        ),
        "nearest": Text(
            vi="{label}: {province} không có “{commune}”. Tên gần giống: {near}. Bạn muốn ghi tên nào?",
            en="{label}: {province} has no “{commune}”. Names like it: {near}. Which one do you mean?",
        ),
        "not-listed": Text(
            vi="{label}: không thấy “{commune}” trong danh mục của {province} ngày {day}. Xem lại tên và tỉnh.",
            en="{label}: “{commune}” is not on the list of {province} of {day}. Check the name and the province.",
        ),
        "no-list": Text(
            vi="{label}: chưa tải được danh mục xã, phường của tỉnh này nên không so được.",
            en="{label}: the list of this province's communes could not be loaded, so it was not compared.",
        ),
    },
)
def commune_of_province(dossier: Dossier) -> Iterator[Finding]:
    for answer in _given(dossier):
        province, typed = dossier.province_of(answer), str(answer.value)
        if province is None:
            yield cannot_tell("no-list", at(answer.pointer), label=dossier.answers.title(answer.pointer))
        elif not names_district(typed, province):  # F310 speaks of those
            yield from _compared(dossier, answer, typed, province)


def elsewhere(dossier: Dossier, typed: str, province: Province) -> tuple[str, ...]:
    """The other provinces with a commune called *typed*, when *province* neither has nor had one; what F312 tells."""
    known = lookup(province)
    if known.present(typed) or known.former(typed) or names_district(typed, province):
        return ()
    return tuple(dossier.communes.names.get(bare(first(typed)), "").split())


def _given(dossier: Dossier) -> Iterator[Answer]:
    for answer in dossier.answers.by_pointer.values():
        if answer.field.province and dossier.answers.has(answer.pointer, answer.field.province):
            yield answer


def _compared(dossier: Dossier, answer: Answer, typed: str, province: Province) -> Iterator[Finding]:
    known, place, label = lookup(province), at(answer.pointer), dossier.answers.title(answer.pointer)
    present = known.present(typed)
    if present and commune_unit(first(typed)).fits(commune_unit(present)):
        return
    former = _of_that_kind(known, typed) if present else known.former(typed)
    if former:
        yield _formerly(former, place=answer.pointer, label=label, typed=typed)
    elif present:
        yield found("other-kind", place, label=label, commune=typed, now=present, day=province.as_of)
    elif not elsewhere(dossier, typed, province):
        if near := known.nearest(typed):
            yield found("nearest", place, label=label, commune=typed, province=province.name, near=near)
        else:
            yield found("not-listed", place, label=label, commune=typed, province=province.name, day=province.as_of)


def _of_that_kind(known: Lookup, typed: str) -> tuple[Former, ...]:
    """The former units that had this name and the kind that is written."""
    wanted = commune_unit(first(typed))
    return tuple(former for former in known.former(typed) if wanted.fits(commune_unit(former.ward)))


def _formerly(former: tuple[Former, ...], place: str, label: Text, typed: str) -> Finding:
    now = several(name for each in former for name in each.now)
    districts = several(each.district for each in former)
    if len(now) == 1:
        return found("formerly", at(place), label=label, commune=typed, now=now[0])
    if len(districts) == 1:
        return found("divided", at(place), label=label, commune=typed, now=now)
    if len(former) > _MOST_NAMED:
        return found("many-districts", at(place), label=label, commune=typed, total=len(former))
    places = tuple(f"{each.district} ({' / '.join(each.now)})" for each in former)
    return found("which-district", at(place), label=label, commune=typed, places=places)
