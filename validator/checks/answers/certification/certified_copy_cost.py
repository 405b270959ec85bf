"""What the certified copies cost, by pages and copies, where that has to be worked out."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Money, Severity, cannot_tell, found, rule
from validator.model.text import Text

_KIND, _PAGES, _COUNT = "/copy/kind", "/copy/pages", "/copy/count"


@rule(
    id="F513",
    on=Dossier,
    severity=Severity.NOTE,
    forms=("certified-copy-questions",),
    law=("qd-3152-2025-btp/m-certified-copy-fee", "tthc-2.000815/m-fee"),
    since="2025-11-01",
    checked_on="2026-11-23",
    reads=(_KIND, _PAGES, _COUNT),
    title=Text(vi="Biết trước phí chứng thực", en="The fee for certification is known beforehand"),
    why=Text(
        vi="Phí tính theo số trang của bản chính, có mức cao nhất cho mỗi bản.",
        en="The fee goes by the pages of the original, with a greatest amount for each copy.",
    ),
    fix=Text(
        vi="Chuẩn bị số tiền này; hỏi nơi chứng thực nếu họ nói một số khác.",
        en="Have the amount ready; ask the certifier if they name another.",
    ),
    messages={
        "cost": Text(
            vi="{count} bản, mỗi bản {pages} trang: {each} mỗi bản, tất cả {total}.",
            en="Copies: {count}, pages in each: {pages}. That is {each} a copy, {total} in all.",
        ),
        "greatest": Text(
            vi="{count} bản, mỗi bản {pages} trang: phí dừng ở mức cao nhất {each} mỗi bản, tất cả {total}.",
            en="Copies: {count}, pages in each: {pages}. The fee stops at its greatest, {each} a copy, {total} in all.",
        ),
        "electronic": Text(
            vi="Bản sao điện tử: nguồn không nói mức phí của bản giấy có áp dụng không. Hỏi trước khi làm.",
            en="E-copy: whether the fee for paper copies applies is not stated. Ask before it is made.",
        ),
    },
)
def certified_copy_cost(dossier: Dossier) -> Iterator[Finding]:
    kind, pages, count = (dossier.answers.get(pointer) for pointer in (_KIND, _PAGES, _COUNT))
    if kind == "electronic":
        yield cannot_tell("electronic", at(_KIND))
    elif isinstance(pages, int) and isinstance(count, int) and pages * count > 1:  # one page once: as the page says
        first = min(pages, dossier.limit("certified-copy-first-pages").value)
        by_page = first * dossier.limit("certified-copy-first-fee").value
        by_page += (pages - first) * dossier.limit("certified-copy-later-fee").value
        each = min(by_page, dossier.limit("certified-copy-greatest-fee").value)
        reason = "greatest" if by_page > each else "cost"
        yield found(reason, at(_COUNT), count=count, pages=pages, each=Money(each), total=Money(each * count))
