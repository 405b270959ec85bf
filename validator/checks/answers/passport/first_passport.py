"""A first passport is asked for exactly by those who never had one."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_KIND, _HAD, _NUMBER = "/request/kind", "/case/passport", "/last/number"


@rule(
    id="F471",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("passport-application",),
    law=("tt-69-2026-bca/m-tk01", "tt-69-2026-bca/m-request"),
    since="2026-07-01",
    checked_on="2026-11-23",
    reads=(_KIND, _HAD),
    title=Text(
        vi="Lần đầu hay lần sau khớp với hộ chiếu trước đây", en="First or further agrees with the earlier passport"
    ),
    why=Text(
        vi="Đã từng có hộ chiếu thì là cấp từ lần thứ hai, và mục hộ chiếu gần nhất có số. Lần đầu thì mục đó để "
        "trống.",
        en="After an earlier passport it is a further one, and the item on the latest passport has its number. For a "
        "first one that item stays empty.",
    ),
    fix=Text(
        vi="Xem lại nội dung đề nghị và mục hộ chiếu gần nhất.",
        en="Look at the request and the item on the latest passport again.",
    ),
    messages={
        "had-one": Text(
            vi="{label}: bạn chọn lần đầu, nhưng đã khai có hộ chiếu trước đây. Chọn cấp từ lần thứ hai.",
            en="{label}: you selected the first, but stated an earlier passport. Select a further passport.",
        ),
        "had-none": Text(
            vi="{label}: bạn chọn từ lần thứ hai, nhưng đã khai chưa từng có hộ chiếu. Chọn cấp lần đầu.",
            en="{label}: you selected a further passport, but stated that there was none. Select the first.",
        ),
        "number-given": Text(
            vi="{label}: bạn khai chưa từng có hộ chiếu nhưng lại ghi số “{number}”. Xóa số hoặc sửa câu trả lời.",
            en="{label}: you stated that there was no passport, but gave the number “{number}”. Take it out or mend "
            "the answer.",
        ),
        "number-missing": Text(
            vi="{label}: hộ chiếu cũ đang ở trong tay, hãy ghi số của nó.",
            en="{label}: the earlier passport is in hand, so write its number.",
        ),
    },
)
def first_passport(dossier: Dossier) -> Iterator[Finding]:
    answers = dossier.answers
    kind, had, number = answers.get(_KIND), answers.get(_HAD), answers.text(_NUMBER)
    if kind == "first" and had != "none":
        yield found("had-one", at(_KIND), label=answers.title(_KIND))
    if kind == "again" and had == "none":
        yield found("had-none", at(_KIND), label=answers.title(_KIND))
    if had == "none" and number:
        yield found("number-given", at(_NUMBER), label=answers.title(_NUMBER), number=number)
    if had in ("valid", "damaged") and not number:
        yield found("number-missing", at(_NUMBER), label=answers.title(_NUMBER))
