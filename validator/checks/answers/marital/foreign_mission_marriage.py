"""The certificate is refused for a marriage to a foreigner at a foreign mission in Viet Nam."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, cannot_tell, found, rule
from validator.model.text import Text

_WHERE = "/purpose/where"


@rule(
    id="F404",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("marital-status-declaration",),
    law=("tthc-1.004873/m-refusal",),
    since="2026-01-01",
    checked_on="2026-11-23",
    reads=(_WHERE, "/partner/nationality"),
    title=Text(
        vi="Không kết hôn với người nước ngoài tại cơ quan đại diện nước ngoài ở Việt Nam",
        en="No marriage to a foreigner at a foreign mission in Viet Nam",
    ),
    why=Text(
        vi="Cơ quan đăng ký hộ tịch từ chối cấp giấy để kết hôn với người nước ngoài tại đại sứ quán, lãnh sự quán "
        "nước ngoài ở Việt Nam.",
        en="The civil-status office refuses the certificate for a marriage to a foreigner at a foreign embassy or "
        "consulate in Viet Nam.",
    ),
    fix=Text(
        vi="Chọn lại nơi đăng ký. Kết hôn với người nước ngoài tại Việt Nam thì xem thủ tục 2.000806.",
        en="Choose the place again. To marry a foreigner in Viet Nam, see procedure 2.000806.",
    ),
    messages={
        "refused": Text(
            vi="{label}: tại cơ quan đại diện nước ngoài ở Việt Nam, với người nước ngoài. Trường hợp này bị từ chối.",
            en="{label}: at a foreign mission in Viet Nam, to a foreigner. This is refused.",
        ),
        "both-vietnamese": Text(
            vi="{label}: tại cơ quan đại diện nước ngoài ở Việt Nam, nhưng người kia có quốc tịch Việt Nam. Hỏi Ủy ban "
            "nhân dân cấp xã trước khi nộp.",
            en="{label}: at a foreign mission in Viet Nam, but the other person is Vietnamese. Ask the commune before "
            "you submit.",
        ),
    },
)
def foreign_mission_marriage(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_WHERE) == "foreign-mission":
        foreign = dossier.answers.get("/partner/nationality") == "other"
        tell, reason = (found, "refused") if foreign else (cannot_tell, "both-vietnamese")
        yield tell(reason, at(_WHERE), label=dossier.answers.title(_WHERE))
