"""A business that members of a household found lists them."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_FOUNDER = "/founders/kind"


@rule(
    id="F538",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("household-business-application",),
    law=("tt-68-2025-btc/m-members",),
    since="2025-07-01",
    checked_on="2026-11-23",
    reads=(_FOUNDER,),
    applies=lambda dossier: dossier.answers.get(_FOUNDER) == "household",
    title=Text(
        vi="Hộ gia đình thành lập thì có bảng thành viên", en="A household that founds the business lists its members"
    ),
    why=Text(
        vi="Các thành viên hộ gia đình cùng thành lập thì mục 7 ghi từng người.",
        en="When members of a household found the business, item 7 lists each of them.",
    ),
    fix=Text(
        vi="Thêm từng thành viên vào mục 7. Nếu chỉ một cá nhân thành lập thì chọn lại ở mục 6.",
        en="Add each member to item 7. If one person alone founds it, change item 6.",
    ),
    messages={
        "no-members": Text(
            vi="{label}: bạn chọn hộ gia đình nhưng mục 7 chưa có thành viên nào. Thêm thành viên, hoặc chọn lại.",
            en="{label}: you selected a household, but item 7 has no member yet. Add the members, or choose again.",
        ),
    },
)
def household_without_members(dossier: Dossier) -> Iterator[Finding]:
    if not dossier.form.rows("members"):
        yield found("no-members", at(_FOUNDER), label=dossier.answers.title(_FOUNDER))
