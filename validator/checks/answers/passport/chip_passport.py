"""A passport with a chip: not for a child, and not named for filing online."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_CHIP = "/request/chip"


@rule(
    id="F475",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("passport-application",),
    law=("tthc-1.001456/m-chip", "luat-49-2019/d6"),
    since="2020-07-01",
    checked_on="2026-11-23",
    confidence=Confidence.RECALLED,
    reads=("/case/age", _CHIP),
    title=Text(vi="Loại hộ chiếu nộp được trực tuyến", en="The kind of passport can be asked for online"),
    why=Text(
        vi="Dữ liệu thủ tục nói cách nộp trực tuyến cho hộ chiếu không gắn chíp. Trẻ chưa đủ 14 tuổi chỉ có loại này, "
        "theo chúng tôi nhớ.",
        en="The record describes filing online for the passport without a chip. A child below 14 gets that kind only, "
        "as we recall.",
    ),
    fix=Text(
        vi="Chọn không gắn chíp, hoặc hỏi cơ quan quản lý xuất nhập cảnh trước khi nộp.",
        en="Select without a chip, or ask the immigration office before you submit.",
    ),
    messages={
        "child": Text(
            vi="{label}: trẻ chưa đủ 14 tuổi chỉ được cấp hộ chiếu không gắn chíp, theo chúng tôi nhớ. Xem lại.",
            en="{label}: a child below 14 gets a passport without a chip only, as we recall. Look again.",
        ),
        "online": Text(
            vi="{label}: cách nộp trực tuyến chỉ nêu cho hộ chiếu không gắn chíp. Hỏi cơ quan trước khi nộp.",
            en="{label}: filing online is described for the passport without a chip only. Ask the office first.",
        ),
    },
)
def chip_passport(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_CHIP) == "with":
        reason = "child" if dossier.answers.get("/case/age") == "under-14" else "online"
        yield found(reason, at(_CHIP), label=dossier.answers.title(_CHIP))
