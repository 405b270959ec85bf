"""For a marriage in Viet Nam between two Vietnamese the office looks the marital status up itself."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_WHERE = "/purpose/where"


@rule(
    id="D120",
    on=Dossier,
    severity=Severity.NOTE,
    forms=("marital-status-declaration",),
    law=("tthc-1.000894/m-status-look-up", "nq-66-7-2025/d2.k1"),
    since="2026-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=(_WHERE, "/person/nationality", "/partner/nationality"),
    title=Text(vi="Có thật cần giấy này để kết hôn", en="The certificate is really needed for the marriage"),
    why=Text(
        vi="Hai công dân Việt Nam đăng ký kết hôn trong nước thì cơ quan tự tra cứu tình trạng hôn nhân, thường không "
        "cần giấy này.",
        en="When two Vietnamese citizens marry in Viet Nam the office looks the marital status up; the certificate is "
        "normally not needed.",
    ),
    fix=Text(
        vi="Xem thủ tục đăng ký kết hôn 1.000894, hoặc hỏi xã, phường nơi sẽ đăng ký.",
        en="See procedure 1.000894, marriage registration, or ask the commune where you will register.",
    ),
    messages={
        "marry-here": Text(
            vi="Hai người đều có quốc tịch Việt Nam và đăng ký kết hôn trong nước: thường không cần giấy này. Xem thủ "
            "tục 1.000894.",
            en="Both are Vietnamese and marry in Viet Nam: the certificate is normally not needed. See procedure "
            "1.000894.",
        ),
    },
)
def certificate_not_needed(dossier: Dossier) -> Iterator[Finding]:
    people = {dossier.answers.get(f"/{one}/nationality") for one in ("person", "partner")}
    if dossier.answers.get(_WHERE) == "vietnam" and people == {"vietnam"}:
        yield found("marry-here", at(_WHERE))
