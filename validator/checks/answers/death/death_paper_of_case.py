"""The paper that confirms a death is the one for its circumstances."""

from collections.abc import Iterator, Mapping

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_CASE, _PROOF = "/case/circumstances", "/case/proof"
#: Circumstances → the paper for them. An electronic notice is a notice; a death long ago may have none.
_PAPER: Mapping[str, str] = {
    "facility": "notice",
    "elsewhere": "notice",
    "accident": "police",
    "declared": "judgment",
    "execution": "council",
}


@rule(
    id="F426",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("death-declaration",),
    law=("nd-123-2015/d4.k2",),
    since="2016-01-01",
    checked_on="2026-11-23",
    reads=(_CASE, _PROOF),
    title=Text(
        vi="Giấy tờ xác nhận việc mất đúng với trường hợp",
        en="The paper that confirms the death fits the circumstances",
    ),
    why=Text(
        vi="Mỗi trường hợp có giấy tờ riêng: Giấy báo tử, văn bản của công an hoặc giám định pháp y, bản án, hay xác "
        "nhận của Hội đồng thi hành án.",
        en="Each case has its own paper: the death notice, a police or forensic paper, a judgment, or the execution "
        "council's confirmation.",
    ),
    fix=Text(
        vi="Xem lại câu trả lời về trường hợp mất và về giấy tờ. Nếu đó đúng là giấy cơ quan cấp cho bạn thì giữ "
        "nguyên.",
        en="Look again at both answers. If that is the paper the office issued to you, leave them.",
    ),
    messages={
        "notice": Text(
            vi="{label}: mất tại cơ sở y tế, ở nhà hoặc nơi khác thì dùng Giấy báo tử. Xem lại hai câu trả lời.",
            en="{label}: for a death in a medical facility, at home or elsewhere it is the death notice. Look at both "
            "answers again.",
        ),
        "police": Text(
            vi="{label}: trường hợp này dùng văn bản của công an hoặc kết quả giám định pháp y. Nếu mất tại cơ sở y tế "
            "và có Giấy báo tử của nơi đó, chọn “tại cơ sở y tế”.",
            en="{label}: in this case it is a police confirmation or a forensic report. If the person died in a "
            "medical facility that issued a death notice, choose “in a medical facility”.",
        ),
        "judgment": Text(
            vi="{label}: Tòa án tuyên bố là đã chết thì dùng bản án, quyết định của Tòa án. Xem lại hai câu trả lời.",
            en="{label}: for someone declared dead by a court it is the judgment or decision. Look at both answers "
            "again.",
        ),
        "council": Text(
            vi="{label}: trường hợp này dùng xác nhận của Hội đồng thi hành án. Xem lại hai câu trả lời.",
            en="{label}: in this case it is the execution council's confirmation. Look at both answers again.",
        ),
    },
)
def death_paper_of_case(dossier: Dossier) -> Iterator[Finding]:
    proof = dossier.answers.text(_PROOF)
    paper = _PAPER[dossier.answers.text(_CASE)]
    if proof.removeprefix("e-") not in (paper, "none"):
        yield found(paper, at(_PROOF), label=dossier.answers.title(_PROOF))
