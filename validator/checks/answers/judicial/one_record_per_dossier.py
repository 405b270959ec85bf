"""Each type of record has a dossier of its own."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_KIND = "/record/kind"


@rule(
    id="F557",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("judicial-record-declaration",),
    law=("nd-216-2026/m-one-type",),
    since="2026-07-01",
    checked_on="2026-11-23",
    reads=(_KIND,),
    title=Text(
        vi="Mỗi loại Phiếu một hồ sơ",
        en="One dossier for each type of record",
    ),
    why=Text(
        vi="Từ 01/07/2026, mỗi lần yêu cầu, mỗi loại Phiếu là một hồ sơ riêng.",
        en="Since 1 July 2026 each request is one dossier for each type of record.",
    ),
    fix=Text(
        vi="Chọn một loại ở hồ sơ này; nếu thật cần cả hai thì nộp thêm một hồ sơ.",
        en="Select one type here; if both are really needed, submit another dossier.",
    ),
    messages={
        "both": Text(
            vi="{label}: bạn chọn cả hai loại. Chọn một loại cho hồ sơ này.",
            en="{label}: you selected both types. Select one for this dossier.",
        ),
    },
)
def one_record_per_dossier(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_KIND) == "both":
        yield found("both", at(_KIND), label=dossier.answers.title(_KIND))
