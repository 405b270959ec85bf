"""Every paper that this case needs is attached."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import Place
from validator.model.procedure import Need
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text


@rule(
    id="D101",
    on=Dossier,
    severity=Severity.ERROR,
    remedy=Remedy.PAPER,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    title=Text(vi="Đủ giấy tờ phải nộp", en="Every paper that is needed is attached"),
    why=Text(
        vi="Thiếu giấy tờ phải nộp thì cơ quan chưa giải quyết được và yêu cầu bổ sung.",
        en="With a needed paper missing the office cannot go on and asks for it.",
    ),
    fix=Text(
        vi="Chụp hoặc quét giấy tờ được nêu, đủ trang, rõ nét, rồi đính kèm vào đúng mục.",
        en="Take a photo of the paper or scan it, all pages and sharp, and attach it in its own place.",
    ),
    messages={
        "missing": Text(
            vi="{paper}: chưa có tệp nào. Đính kèm bản chụp hoặc bản quét. {why}",
            en="{paper}: no file yet. Attach a photo or a scan. {why}",
        ),
    },
)
def paper_missing(dossier: Dossier) -> Iterator[Finding]:
    for slot in dossier.procedure.papers:
        if slot.need is Need.REQUIRED and dossier.needs(slot) and not dossier.files(slot.paper):
            place, name = Place(paper=slot.paper), dossier.papers[slot.paper]
            yield found("missing", place, law=slot.law, paper=name, why=slot.reason)
