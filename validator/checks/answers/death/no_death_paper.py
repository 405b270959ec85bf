"""Only a death long ago is registered without a death notice."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

_PROOF, _KIND = "/case/proof", "/registration/kind"


@rule(
    id="F425",
    on=Dossier,
    severity=Severity.WARNING,
    remedy=Remedy.PAPER,
    forms=("death-declaration",),
    law=("luat-60-2014/d34.k1", "tt-04-2020-btp/d13", "tthc-1.000656/m-long-ago"),
    since="2020-07-16",
    checked_on="2026-11-23",
    reads=(_PROOF, _KIND),
    title=Text(
        vi="Có Giấy báo tử hoặc giấy tờ thay, trừ khi mất đã lâu",
        en="There is a death notice or a paper in its place, unless the death was long ago",
    ),
    why=Text(
        vi="Khai tử đúng hạn hay quá hạn đều cần Giấy báo tử hoặc giấy tờ thay. Chỉ khi mất đã lâu mới dùng giấy tờ, "
        "tài liệu khác.",
        en="On time or late, a death notice or a paper in its place is needed. Only for a death long ago is other "
        "evidence used.",
    ),
    fix=Text(
        vi="Hỏi cơ sở y tế hoặc Ủy ban nhân dân cấp xã nơi mất về Giấy báo tử. Nếu mất đã lâu, chọn “đã mất từ lâu”.",
        en="Ask the medical facility, or the commune where the person died, for the death notice. If it was long ago, "
        "choose “long ago”.",
    ),
    messages={
        "no-paper": Text(
            vi="{label}: chưa có Giấy báo tử hoặc giấy tờ thay. Xin giấy này trước khi nộp; nếu mất đã lâu thì chọn "
            "“đã mất từ lâu”.",
            en="{label}: there is neither a death notice nor a paper in its place. Ask for one first; if the death was "
            "long ago, choose “long ago”.",
        ),
    },
)
def no_death_paper(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_PROOF) == "none" and dossier.answers.get(_KIND) != "long-ago":
        yield found("no-paper", at(_PROOF), label=dossier.answers.title(_PROOF))
