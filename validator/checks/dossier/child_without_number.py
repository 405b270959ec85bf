"""A child without a personal identification number: the birth certificate is kept ready."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_NUMBER, _PAPER = "/case/child_number", "child-birth-certificate"


@rule(
    id="D153",
    on=Dossier,
    severity=Severity.NOTE,
    forms=("passport-application",),
    law=("tthc-1.001456/m-birth", "nq-66-7-2025/m-pl1-passport"),
    since="2026-01-01",
    checked_on="2026-11-23",
    reads=(_NUMBER,),
    title=Text(
        vi="Trẻ xin hộ chiếu có số định danh cá nhân",
        en="A child who needs a passport has a personal identification number",
    ),
    why=Text(
        vi="Trẻ chưa có số định danh thì cơ quan tra cứu dữ liệu hộ tịch. Không tìm thấy thì cần bản sao giấy khai "
        "sinh.",
        en="For a child without a personal number the office looks in the civil-status data. If it finds nothing, a "
        "copy of the birth certificate is needed.",
    ),
    fix=Text(
        vi="Giữ sẵn giấy khai sinh hoặc trích lục khai sinh.",
        en="Keep the birth certificate or its extract ready.",
    ),
    messages={
        "keep-ready": Text(
            vi="Trẻ chưa có số định danh cá nhân: giữ sẵn bản sao giấy khai sinh, cơ quan có thể yêu cầu.",
            en="The child has no personal identification number: keep a copy of the birth certificate ready; the "
            "office may ask for it.",
        ),
    },
)
def child_without_number(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_NUMBER) is False and not dossier.files(_PAPER):
        yield found("keep-ready", at(_NUMBER))
