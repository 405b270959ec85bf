"""The case belongs to this procedure and not to one that looks like it."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_SIGNS = {
    "already-has-papers": "/case/already_has_papers",
    "recognise-parent": "/case/recognise_parent",
    "registered-before": "/case/registered_before",
}


@rule(
    id="D105",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("birth-declaration",),
    law=("luat-60-2014/d5.k4", "tt-04-2020-btp/d15"),
    since="2020-07-16",
    checked_on="2026-11-23",
    title=Text(vi="Chọn đúng thủ tục", en="The right procedure was chosen"),
    why=Text(
        vi="Có mấy thủ tục khai sinh gần giống nhau. Nộp nhầm thì cơ quan trả lại để nộp bằng thủ tục đúng.",
        en="Several procedures about births look alike. A dossier sent by the wrong one comes back.",
    ),
    fix=Text(
        vi="Tìm thủ tục theo mã được nêu trên Cổng Dịch vụ công quốc gia và nộp ở đó.",
        en="Look the procedure up by the code named on the National Public Service Portal and submit there.",
    ),
    messages={
        "already-has-papers": Text(
            vi="Người đã có hồ sơ, giấy tờ cá nhân thì đăng ký theo thủ tục 1.004772.",
            en="For a person who already has personal papers the procedure is 1.004772.",
        ),
        "recognise-parent": Text(
            vi="Khai sinh kết hợp nhận cha, mẹ, con thì theo thủ tục 1.000689.",
            en="Birth registration together with the recognition of a parent goes by procedure 1.000689.",
        ),
        "registered-before": Text(
            vi="Việc sinh đã từng được đăng ký thì theo thủ tục đăng ký lại khai sinh 1.004884.",
            en="A birth that was registered before goes by re-registration, procedure 1.004884.",
        ),
    },
)
def sibling_procedure(dossier: Dossier) -> Iterator[Finding]:
    for reason, pointer in _SIGNS.items():
        if dossier.answers.get(pointer) is True:
            yield found(reason, at(pointer))
