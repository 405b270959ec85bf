"""How many marriages there were agrees with the marital status."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_PEOPLE = ("bride", "groom")
_WAS_MARRIED = ("divorced", "widowed")


@rule(
    id="F443",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("marriage-declaration",),
    law=("tt-04-2020-btp/d33.k1", "tthc-1.000894/m-status-look-up"),
    since="2020-07-16",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    applies=lambda dossier: any(
        dossier.answers.has(f"/{one}/marriage_count", f"/{one}/status/kind") for one in _PEOPLE
    ),
    title=Text(
        vi="Số lần kết hôn khớp với tình trạng hôn nhân", en="The number of marriages agrees with the marital status"
    ),
    why=Text(
        vi="Chưa kết hôn với ai thì lần này là lần 1; đã ly hôn hoặc vợ, chồng đã chết thì ít nhất là lần 2. Lệch nhau "
        "thường là chọn nhầm một mục.",
        en="For someone never married this is number 1; for someone divorced or widowed it is at least number 2. A "
        "difference usually means that one of the two items was picked by mistake.",
    ),
    fix=Text(
        vi="Xem lại cả hai mục. Nếu lần trước chung sống mà không đăng ký thì giữ nguyên.",
        en="Look at both items. If you lived as a couple before without a registration, leave them.",
    ),
    messages={
        "first-but-was-married": Text(
            vi="{label}: 1, còn tình trạng hôn nhân là đã ly hôn hoặc vợ, chồng đã chết. Mục nào đúng?",
            en="{label}: 1, but the marital status is divorced or widowed. Which of the two is right?",
        ),
        "again-but-never": Text(
            vi="{label}: {count}, còn tình trạng hôn nhân là chưa đăng ký kết hôn với ai. Nếu đã ly hôn hoặc vợ, chồng "
            "đã chết thì chọn lại tình trạng.",
            en="{label}: {count}, but the marital status is not married to anyone. If divorced or widowed, choose that "
            "status.",
        ),
    },
)
def marriage_count_and_status(dossier: Dossier) -> Iterator[Finding]:
    for one in _PEOPLE:
        pointer, status = f"/{one}/marriage_count", dossier.answers.get(f"/{one}/status/kind")
        count, label = dossier.answers.get(pointer), dossier.answers.title(pointer)
        if count == 1 and status in _WAS_MARRIED:
            yield found("first-but-was-married", at(pointer), label=label)
        elif isinstance(count, int) and count > 1 and status == "never":
            yield found("again-but-never", at(pointer), label=label, count=count)
