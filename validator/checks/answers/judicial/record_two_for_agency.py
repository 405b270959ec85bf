"""Nobody may demand record no. 2."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_KIND, _HAND_TO = "/record/kind", "/record/hand_to"


@rule(
    id="F558",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("judicial-record-declaration",),
    law=("luat-107-2025/m-no-demand",),
    since="2026-07-01",
    checked_on="2026-11-23",
    reads=(_KIND, _HAND_TO),
    title=Text(
        vi="Không ai được đòi bạn nộp Phiếu số 2",
        en="Nobody may demand record no. 2 of you",
    ),
    why=Text(
        vi="Từ 01/07/2026, không cơ quan, tổ chức, cá nhân nào được đòi bạn nộp Phiếu số 2. Phiếu số 1 chỉ được đòi "
        "khi luật có quy định.",
        en="Since 1 July 2026 no agency, organisation or person may demand record no. 2 of you. Record no. 1 may be "
        "demanded only where the law says so.",
    ),
    fix=Text(
        vi="Hỏi lại nơi đòi Phiếu, nêu quy định này. Nếu luật cho nơi đó đòi Phiếu số 1 thì chọn số 1.",
        en="Ask again whoever wants the record, and name this rule. If the law lets them ask for no. 1, select no. 1.",
    ),
    messages={
        "demanded": Text(
            vi="{label}: bạn xin Phiếu số 2 để nộp cho nơi khác. Từ 01/07/2026 không ai được đòi Phiếu này; Phiếu số "
            "1 chỉ được đòi khi luật có quy định. Hỏi lại nơi đòi Phiếu.",
            en="{label}: you ask for record no. 2 to hand it to others. Since 1 July 2026 nobody may demand it; no. 1 "
            "may be demanded only where the law says so. Ask again whoever wants it.",
        ),
    },
)
def record_two_for_agency(dossier: Dossier) -> Iterator[Finding]:
    answers = dossier.answers
    if answers.get(_KIND) in ("no-2", "both") and answers.get(_HAND_TO) == "agency":
        yield found("demanded", at(_HAND_TO), label=answers.title(_HAND_TO))
