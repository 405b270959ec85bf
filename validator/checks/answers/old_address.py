"""An address has two levels, province and commune, since the district level ended."""

import re
from collections.abc import Iterator

from validator.fields.names import fold
from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

#: Fields whose text is an address. A hospital may still be called after its district, so its name is left alone.
_ADDRESS = ("commune", "detail")
_DISTRICT = re.compile(
    rf"(?<!\w)(?:{'|'.join(map(fold, ('quận', 'huyện', 'thị xã', 'thị trấn')))})(?!\w)|(?<!\w)q\.? ?\d|(?<!\w)tx\."
)


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
        vi="Tra tên xã, phường, đặc khu hiện nay và bỏ tên quận, huyện.",
        en="Look up the present name of the commune and leave the district out.",
    ),
    messages={
        "district": Text(
            vi="{label}: “{address}” còn cấp huyện hoặc tên gọi cũ. Ghi tên xã, phường, đặc khu hiện nay, bỏ quận, "
            "huyện.",
            en="{label}: “{address}” still has a district or an old name. Write today's commune and leave the district "
            "out.",
        ),
    },
)
def old_address(dossier: Dossier) -> Iterator[Finding]:
    for pointer in dossier.answers.by_pointer:
        address = dossier.answers.text(pointer)
        if pointer.rpartition("/")[2] in _ADDRESS and _DISTRICT.search(fold(address)):
            yield found("district", at(pointer), label=dossier.answers.title(pointer), address=address)
