"""Everybody whose consent the case needs has given it in one of the three ways."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_WAYS = {
    "head": "/head_consent/way",
    "owner": "/owner_consent/way",
    "guardian": "/guardian_consent/way",
}


@rule(
    id="F485",
    on=Dossier,
    severity=Severity.ERROR,
    remedy=Remedy.PAPER,
    forms=("ct01",),
    law=("tt-116-2026-bca/m-ct01-4", "tt-116-2026-bca/m-ct01-5", "tt-116-2026-bca/m-ct01-6"),
    since="2026-07-01",
    checked_on="2026-11-24",
    applies=lambda dossier: any(dossier.answers.has(way) for way in _WAYS.values()),
    title=Text(vi="Đã có đủ ý kiến đồng ý", en="Every consent that is needed is there"),
    why=Text(
        vi="Ở trường hợp này tờ khai phải có ý kiến đồng ý của người được nêu. Thiếu thì hồ sơ bị trả lại.",
        en="In this case the form must have the consent of the person named. Without it the dossier comes back.",
    ),
    fix=Text(
        vi="Nhờ người đó ký vào tờ khai giấy, xác nhận qua VNeID, hoặc viết văn bản riêng; cách nào cũng được.",
        en="Let that person sign the paper form, confirm in VNeID, or write a separate paper; any of them will do.",
    ),
    messages={
        "head": Text(
            vi="Chưa có ý kiến đồng ý của chủ hộ. Nhờ chủ hộ ký tờ khai giấy, xác nhận qua VNeID hoặc viết văn bản "
            "riêng.",
            en="The head of household has not consented yet. Let the head sign the paper form, confirm in VNeID or "
            "write a separate paper.",
        ),
        "owner": Text(
            vi="Chưa có ý kiến đồng ý của chủ sở hữu chỗ ở. Nhờ chủ sở hữu ký tờ khai giấy, xác nhận qua VNeID hoặc "
            "viết văn bản riêng.",
            en="The owner of the dwelling has not consented yet. Let the owner sign the paper form, confirm in VNeID "
            "or write a separate paper.",
        ),
        "guardian": Text(
            vi="Chưa có ý kiến đồng ý của cha, mẹ hoặc người giám hộ. Nhờ một người ký tờ khai giấy, xác nhận qua "
            "VNeID hoặc viết văn bản riêng.",
            en="No parent or guardian has consented yet. Let one of them sign the paper form, confirm in VNeID or "
            "write a separate paper.",
        ),
    },
)
def consent_not_given(dossier: Dossier) -> Iterator[Finding]:
    for reason, way in _WAYS.items():
        if dossier.answers.get(way) == "not-yet":
            yield found(reason, at(way), law=dossier.answers.by_pointer[way].field.law)
