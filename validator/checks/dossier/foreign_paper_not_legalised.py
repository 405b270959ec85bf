"""Papers from abroad are legalised, unless a treaty exempts them."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_LEGALISED = "/case/legalised"


@rule(
    id="D104",
    on=Dossier,
    severity=Severity.WARNING,
    remedy=Remedy.PAPER,
    forms=("birth-declaration", "death-declaration", "marital-status-declaration"),
    law=("luat-60-2014/d10",),
    since="2016-01-01",
    checked_on="2026-11-23",
    reads=(_LEGALISED,),
    title=Text(vi="Giấy tờ nước ngoài đã hợp pháp hóa lãnh sự", en="Papers from abroad are legalised"),
    why=Text(
        vi="Giấy tờ do nước ngoài cấp phải được hợp pháp hóa lãnh sự, trừ trường hợp điều ước quốc tế miễn.",
        en="Papers issued abroad need consular legalisation, unless a treaty exempts them.",
    ),
    fix=Text(
        vi="Hỏi Bộ Ngoại giao hoặc cơ quan đại diện Việt Nam về hợp pháp hóa; nếu được miễn, chọn “được miễn”.",
        en="Ask the Ministry of Foreign Affairs or a Vietnamese mission about legalisation; if exempt, choose "
        "“exempt”.",
    ),
    messages={
        "not-legalised": Text(
            vi="Giấy tờ nước ngoài chưa hợp pháp hóa lãnh sự. Làm thủ tục này trước khi nộp, hoặc hỏi xem có được miễn "
            "không.",
            en="A paper from abroad is not legalised. Have it legalised before you submit, or ask whether it is "
            "exempt.",
        ),
    },
)
def foreign_paper_not_legalised(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_LEGALISED) == "no":
        yield found("not-legalised", at(_LEGALISED), law=dossier.answers.by_pointer[_LEGALISED].field.law)
