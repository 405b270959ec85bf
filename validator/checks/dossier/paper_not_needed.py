"""Papers that this case does not need are told apart from those it does."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import Place
from validator.model.procedure import Need
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="D102",
    on=Dossier,
    severity=Severity.NOTE,
    law=("nq-66-7-2025/d4",),
    since="2026-01-01",
    checked_on="2026-11-23",
    title=Text(vi="Không nộp thừa giấy tờ", en="No paper is attached that is not needed"),
    why=Text(
        vi="Thông tin Nhà nước đã có thì cơ quan tự tra cứu. Gửi thừa không sai, nhưng giấy tờ riêng của bạn đi xa hơn "
        "mức cần thiết.",
        en="What the State already holds the office looks up itself. Sending more is no fault, but your papers travel "
        "further than they need to.",
    ),
    fix=Text(
        vi="Có thể bỏ tệp này ra; chỉ gửi khi cán bộ yêu cầu.",
        en="You may take the file out; send it when you are asked.",
    ),
    messages={
        "looked-up": Text(
            vi="{paper}: thường không phải nộp. {why}",
            en="{paper}: normally not needed. {why}",
        ),
        "other-case": Text(
            vi="{paper}: theo các câu trả lời của bạn thì không phải nộp giấy tờ này.",
            en="{paper}: by your answers this paper is not needed.",
        ),
    },
)
def paper_not_needed(dossier: Dossier) -> Iterator[Finding]:
    for slot in dossier.procedure.papers:
        if not dossier.files(slot.paper):
            continue
        place, name = Place(paper=slot.paper), dossier.papers[slot.paper]
        if not dossier.needs(slot):
            yield found("other-case", place, law=slot.law, paper=name)
        elif slot.need is Need.LOOKED_UP:
            yield found("looked-up", place, law=slot.law, paper=name, why=slot.reason)
