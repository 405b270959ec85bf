"""Land papers are scanned from originals or certified copies."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_FROM = "/certificate/scanned_from"


@rule(
    id="F519",
    on=Dossier,
    severity=Severity.ERROR,
    remedy=Remedy.PAPER,
    forms=("land-certificate-questions",),
    law=("tthc-1.012783/m-scans",),
    since="2026-01-01",
    checked_on="2026-11-23",
    reads=(_FROM,),
    title=Text(
        vi="Tệp quét từ bản gốc hoặc bản sao chứng thực",
        en="The files are scanned from originals or certified copies",
    ),
    why=Text(
        vi="Bản quét phải lấy từ bản gốc hoặc bản sao chứng thực. Bản photo không chứng thực thì không đúng yêu cầu "
        "này.",
        en="Scans must be made from originals or certified copies. A plain photocopy does not meet that.",
    ),
    fix=Text(
        vi="Quét lại từ bản gốc, hoặc chứng thực bản sao trước (thủ tục 2.000815).",
        en="Scan again from the original, or have a copy certified first (procedure 2.000815).",
    ),
    messages={
        "photocopy": Text(
            vi="Tệp được quét từ bản photo không chứng thực. Quét lại từ bản gốc hoặc bản sao chứng thực.",
            en="The files are scanned from photocopies that are not certified. Scan the originals or certified copies.",
        ),
    },
)
def scanned_from_original(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_FROM) == "copy":
        yield found("photocopy", at(_FROM))
