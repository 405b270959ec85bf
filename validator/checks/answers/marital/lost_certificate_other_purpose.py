"""Explaining why the earlier certificate is missing is provided for a marriage only."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_OLD = "/case/old_certificate"


@rule(
    id="F407",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("marital-status-declaration",),
    law=("tthc-1.004873/m-reissue", "tthc-1.004873/m-lost"),
    since="2026-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=(_OLD, "/purpose/kind"),
    title=Text(vi="Còn giấy cũ để nộp lại", en="The earlier certificate can be handed back"),
    why=Text(
        vi="Xin cấp lại thì phải nộp lại giấy cũ. Trình bày lý do thay cho giấy cũ chỉ được nêu cho trường hợp xin để "
        "kết hôn.",
        en="For a new certificate the earlier one must be handed back. Setting out a reason instead is provided only "
        "for a marriage.",
    ),
    fix=Text(
        vi="Tìm lại giấy cũ, hoặc hỏi Ủy ban nhân dân cấp xã cách làm trước khi nộp.",
        en="Look for the earlier certificate, or ask the commune how to go about it before you submit.",
    ),
    messages={
        "lost": Text(
            vi="{label}: không nộp lại được, mà mục đích không phải để kết hôn. Hỏi Ủy ban nhân dân cấp xã trước khi "
            "nộp.",
            en="{label}: it cannot be handed back, and the purpose is not to marry. Ask the commune before you submit.",
        ),
    },
)
def lost_certificate_other_purpose(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_OLD) == "lost" and dossier.answers.get("/purpose/kind") == "other":
        yield found("lost", at(_OLD), label=dossier.answers.title(_OLD))
