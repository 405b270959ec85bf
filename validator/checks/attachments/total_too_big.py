"""All files together are more than one dossier should hold."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.rule import Finding, Severity, Size, found, rule
from validator.model.text import Text


@rule(
    id="A132",
    on=Dossier,
    severity=Severity.WARNING,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    applies=lambda dossier: bool(dossier.attachments),
    confidence=Confidence.DERIVED,
    title=Text(
        vi="Tổng dung lượng các tệp vừa phải",
        en="All files together are of a reasonable size",
    ),
    why=Text(
        vi="Tải lên quá nhiều một lúc dễ đứt giữa chừng, và Cổng có thể từ chối cả hồ sơ.",
        en="Uploading very much at once easily breaks off, and the portal may refuse the whole dossier.",
    ),
    fix=Text(
        vi="Giảm cỡ các tệp lớn nhất trước.",
        en="Make the largest files smaller first.",
    ),
    messages={
        "too-big": Text(
            vi="Các tệp cộng lại là {size}, nhiều hơn mức {max} cho một hồ sơ. Tệp lớn nhất là “{filename}”.",
            en="The files together are {size}, more than the {max} for one dossier. The largest is “{filename}”.",
        ),
    },
)
def total_too_big(dossier: Dossier) -> Iterator[Finding]:
    most = dossier.limit(dossier.profile.greatest_total).value
    total = sum(file.size for file in dossier.attachments)
    if total > most:
        largest = max(dossier.attachments, key=lambda file: file.size)
        yield found("too-big", max=Size(most), size=Size(total), filename=largest.shown_name)
