"""The nine-digit identity card (CMND) no longer serves as an identity paper."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="F206",
    on=Dossier,
    severity=Severity.WARNING,
    law=("luat-26-2023/d46",),
    since="2025-01-01",
    checked_on="2026-11-23",
    title=Text(vi="Giấy tờ tùy thân còn được sử dụng", en="The identity paper is one that may still be used"),
    why=Text(
        vi="Chứng minh nhân dân hết giá trị sử dụng từ 01/01/2025. Thông tin trên các giấy tờ cũ dùng số này vẫn giữ "
        "nguyên giá trị.",
        en="The old identity card (CMND) may not be used since 1 January 2025. Older papers that carry its number keep "
        "their value.",
    ),
    fix=Text(
        vi="Ghi thẻ căn cước hoặc căn cước công dân. Nếu chưa có, đến công an cấp xã làm thẻ; khi đó bạn cũng biết số "
        "định danh của mình.",
        en="Give the identity card (căn cước) or the citizen's card. Without one, ask the commune police for a card; "
        "they also tell you your personal number.",
    ),
    messages={
        "cmnd": Text(
            vi="{label}: chứng minh nhân dân không còn dùng được từ 01/01/2025. Ghi giấy tờ khác.",
            en="{label}: the old identity card may not be used since 1 January 2025. Give another paper.",
        ),
    },
)
def old_identity_paper(dossier: Dossier) -> Iterator[Finding]:
    for person in dossier.form.sections_with("id_paper/kind"):
        if person == "deceased":  # it names the paper that the person had; none can be issued any more
            continue
        pointer = f"/{person}/id_paper/kind"
        if dossier.answers.get(pointer) == "cmnd":
            yield found("cmnd", at(pointer), label=dossier.answers.title(pointer))
