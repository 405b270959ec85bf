"""For a marriage one certificate is issued, not several."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_COUNT = "/certificate/count"


@rule(
    id="F401",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("marital-status-declaration",),
    law=("tt-04-2020-btp/d12.k3", "tthc-1.004873/m-one-copy"),
    since="2020-07-16",
    checked_on="2026-11-23",
    reads=("/purpose/kind", _COUNT),
    applies=lambda dossier: dossier.answers.get("/purpose/kind") == "marriage",
    title=Text(vi="Để kết hôn chỉ xin một bản", en="One certificate only for a marriage"),
    why=Text(
        vi="Giấy dùng để kết hôn chỉ được cấp một bản. Giấy dùng vào mục đích khác thì xin được nhiều bản.",
        en="Only one certificate is issued for a marriage. For other purposes several can be had.",
    ),
    fix=Text(
        vi="Sửa số lượng. Cần thêm cho việc khác thì xin riêng với mục đích đó.",
        en="Change the number. For something else, ask separately with that purpose.",
    ),
    messages={
        "several": Text(
            vi="{label}: bạn ghi {count}. Để kết hôn chỉ được cấp {limit} bản.",
            en="{label}: you wrote {count}. For a marriage only {limit} is issued.",
        ),
    },
)
def one_copy_to_marry(dossier: Dossier) -> Iterator[Finding]:
    count, limit = dossier.answers.get(_COUNT), dossier.limit("marital-status-copies-to-marry").value
    if isinstance(count, int) and count > limit:
        yield found("several", at(_COUNT), label=dossier.answers.title(_COUNT), count=count, limit=limit)
