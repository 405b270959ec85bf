"""Certification compares with the original, so the original has to be there."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, cannot_tell, found, rule
from validator.model.text import Text

_HELD = "/original/held"


@rule(
    id="F510",
    on=Dossier,
    severity=Severity.ERROR,
    remedy=Remedy.PAPER,
    forms=("certified-copy-questions",),
    law=("tthc-2.000815/m-original",),
    since="2025-11-01",
    checked_on="2026-11-23",
    reads=(_HELD,),
    title=Text(vi="Có bản chính để chứng thực", en="The original is there to be certified"),
    why=Text(
        vi="Người chứng thực đối chiếu với bản chính. Bản sao hay ảnh chụp không thay được.",
        en="The certifier compares with the original. A copy or a photo does not stand in for it.",
    ),
    fix=Text(
        vi="Mang bản chính đến. Không còn bản chính thì xin bản sao từ sổ gốc, thủ tục 2.000908.",
        en="Take the original. If it is gone, ask for a copy from the register, procedure 2.000908.",
    ),
    messages={
        "copy-only": Text(
            vi="Bạn chỉ có bản sao hoặc ảnh chụp. Tìm bản chính, hoặc xin bản sao từ sổ gốc (thủ tục 2.000908).",
            en="You have only a copy or a photo. Find the original, or ask for a copy from the register (procedure "
            "2.000908).",
        ),
        "integrated": Text(
            vi="Giấy tờ chỉ có trên VNeID: chưa rõ nơi chứng thực đối chiếu thế nào. Hỏi trước khi đi.",
            en="The paper is only in VNeID: how the certifier compares it is not known. Ask before you go.",
        ),
    },
)
def original_at_hand(dossier: Dossier) -> Iterator[Finding]:
    held = dossier.answers.get(_HELD)
    if held == "copy":
        yield found("copy-only", at(_HELD))
    elif held == "integrated":
        yield cannot_tell("integrated", at(_HELD))
