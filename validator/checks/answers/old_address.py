"""An address has two levels, province and commune, since the district level ended."""

import re
from collections.abc import Iterator

from validator.fields.communes import lookup, several
from validator.fields.names import fold
from validator.model.commune import Province
from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

#: Fields whose text is an address. A hospital may still be called after its district, so its name is left alone.
_ADDRESS = ("commune", "detail")
_DISTRICT = re.compile(
    rf"(?<!\w)(?:{'|'.join(map(fold, ('quận', 'huyện', 'thị xã', 'thị trấn')))})(?!\w)|(?<!\w)q\.? ?\d|(?<!\w)tx\."
)

#: More communes than this are a list that nobody reads.
_MOST_NAMED = 8


@rule(
    id="F310",
    on=Dossier,
    severity=Severity.WARNING,
    law=("luat-72-2025/d1", "qd-19-2025-ttg"),
    since="2025-07-01",
    checked_on="2026-11-23",
    title=Text(vi="Địa chỉ ghi theo hai cấp", en="Addresses have two levels"),
    why=Text(
        vi="Từ 01/07/2025 chỉ còn cấp tỉnh và cấp xã (xã, phường, đặc khu). Địa chỉ còn quận, huyện, thị xã, thị trấn "
        "là địa chỉ cũ, không khớp danh mục trên Cổng.",
        en="Since 1 July 2025 there are provinces and communes (xã, phường, đặc khu) only. An address with a district "
        "or a township is an old one and does not match the Portal's lists.",
    ),
    fix=Text(
        vi="Ghi tên xã, phường, đặc khu hiện nay và bỏ tên quận, huyện. Ô này gợi ý khi bạn gõ tên cũ.",
        en="Write the present name of the commune and leave the district out. Type the old name: the box suggests "
        "the present one.",
    ),
    messages={
        "now": Text(
            vi="{label}: “{address}” là địa chỉ cũ, nay là {now}. Ghi {now}, bỏ tên cũ.",
            en="{label}: “{address}” is an old address; it is {now} now. Write {now} and leave the old name out.",
        ),
        "now-one-of": Text(
            vi="{label}: “{address}” là địa chỉ cũ, nay thuộc {now}. Địa chỉ này nay ở đơn vị nào?",
            en="{label}: “{address}” is an old address, now part of {now}. In which of them is the place today?",
        ),
        "of-district": Text(
            vi="{label}: “{address}” còn tên cấp huyện. Nơi đó nay gồm {now}. Địa chỉ này nay ở đơn vị nào?",
            en="{label}: “{address}” still names a district. That is {now} today. In which of them is the place?",
        ),
        "district": Text(
            vi="{label}: “{address}” còn cấp huyện hoặc tên gọi cũ. Ghi tên xã, phường, đặc khu hiện nay, bỏ quận, "
            "huyện.",
            en="{label}: “{address}” still has a district or an old name. Write today's commune and leave the district "
            "out.",
        ),
    },
)
def old_address(dossier: Dossier) -> Iterator[Finding]:
    for pointer, answer in dossier.answers.by_pointer.items():
        address = dossier.answers.text(pointer)
        if pointer.rpartition("/")[2] not in _ADDRESS and answer.field.type != "commune":
            continue
        province = dossier.province_of(answer)
        if names_district(address, province):
            reason, now = _today(address, province) if province and answer.field.province else ("district", ())
            label = dossier.answers.title(pointer)
            if now:
                yield found(reason, at(pointer), label=label, address=address, now=now)
            else:
                yield found(reason, at(pointer), label=label, address=address)


def names_district(address: str, province: Province | None) -> bool:
    """Whether *address* names a unit of the district level, or a township."""
    return bool(_DISTRICT.search(fold(address)) or (province and lookup(province).district(address)))


def _today(address: str, province: Province) -> tuple[str, tuple[str, ...]]:
    """What the place is called today: the reason to give, and the communes."""
    known = lookup(province)
    wards, district = known.former(address), known.district(address)
    if wards:
        now = several(name for former in wards for name in former.now)
        return _one_or_more(now)
    if present := known.present(address):
        return "now", (present,)
    now = several(name for former in district for name in former.now)
    return ("of-district", now) if 0 < len(now) <= _MOST_NAMED else ("district", ())


def _one_or_more(now: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    if len(now) > _MOST_NAMED:
        return "district", ()
    return ("now" if len(now) == 1 else "now-one-of"), now
