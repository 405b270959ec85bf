"""VNeID takes so many people in one declaration and no more."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F493",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("ct01",),
    law=("tthc-1.004222/m-vneid-members",),
    since="2026-07-01",
    checked_on="2026-11-24",
    confidence=Confidence.DERIVED,
    applies=lambda dossier: dossier.answers.get("/case/members") is True,
    title=Text(vi="Số người cùng chuyển vừa với VNeID", en="As many people move as VNeID takes"),
    why=Text(
        vi="Theo hướng dẫn nộp qua VNeID, một tờ khai ghi nhiều nhất 7 người cùng thay đổi.",
        en="By the guide to filing in VNeID, one declaration takes at most 7 people who move too.",
    ),
    fix=Text(
        vi="Nộp qua VNeID thì tách thành hai tờ khai; hoặc nộp ở Cổng, ở Công an cấp xã.",
        en="In VNeID, make two declarations of it; or file on the Portal or at the commune police.",
    ),
    messages={
        "too-many": Text(
            vi="Có {count} người cùng chuyển; VNeID nhận nhiều nhất {limit}. Tách thành hai tờ khai hoặc nộp cách "
            "khác.",
            en="There are {count} people who move too; VNeID takes {limit} at most. Make two declarations or file "
            "another way.",
        ),
    },
)
def too_many_members(dossier: Dossier) -> Iterator[Finding]:
    rows, most = dossier.form.rows("members"), dossier.limit("ct01-members-on-vneid").value
    if len(rows) > most:
        yield found("too-many", at(f"/{rows[most]}/name"), count=len(rows), limit=most)
