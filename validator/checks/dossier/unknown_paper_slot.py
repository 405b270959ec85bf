"""Every file is attached to a paper of the procedure."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import Place
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="D107",
    on=Dossier,
    severity=Severity.WARNING,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    title=Text(vi="Tệp đính kèm thuộc giấy tờ của thủ tục", en="Files belong to papers of the procedure"),
    why=Text(
        vi="Tệp gắn với giấy tờ mà thủ tục không có thì không được tính cho giấy tờ nào.",
        en="A file attached to a paper that the procedure does not have counts for no paper.",
    ),
    fix=Text(
        vi="Đính kèm tệp vào mục giấy tờ đúng; trong tệp hồ sơ, sửa tên mục giấy tờ.",
        en="Attach the file to the right paper; in a dossier file, mend the paper's name.",
    ),
    messages={
        "unknown": Text(
            vi="Thủ tục này không có giấy tờ nào tên “{paper}”.",
            en="This procedure has no paper called “{paper}”.",
        ),
    },
)
def unknown_paper_slot(dossier: Dossier) -> Iterator[Finding]:
    known = {slot.paper for slot in dossier.procedure.papers}
    for paper in sorted({file.paper for file in dossier.attachments if file.paper} - known):
        yield found("unknown", Place(paper=paper), paper=paper)
