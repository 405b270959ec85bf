"""The request says what is registered, and where."""

from collections.abc import Iterator

from validator.fields.names import fold
from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_TEXT, _MATTER = "/request/text", "/case/matter"
_NAMES = {
    "permanent": Text(vi="đăng ký thường trú", en="đăng ký thường trú"),
    "temporary": Text(vi="đăng ký tạm trú", en="đăng ký tạm trú"),
}
_WORDS = {"permanent": fold("thường trú"), "temporary": fold("tạm trú")}


@rule(
    id="F489",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("ct01",),
    law=("tt-116-2026-bca/m-ct01-3",),
    since="2026-07-01",
    checked_on="2026-11-24",
    confidence=Confidence.DERIVED,
    reads=(_TEXT,),
    title=Text(vi="Nội dung đề nghị rõ ràng, cụ thể", en="The request is clear and precise"),
    why=Text(
        vi="Mục 10 phải nêu rõ đăng ký gì và ở đâu. Ghi quá ngắn hoặc không nêu việc đăng ký thì cơ quan hỏi lại.",
        en="Item 10 must say what is registered and where. When it is very short or does not name the matter, the "
        "office asks again.",
    ),
    fix=Text(
        vi="Ghi đủ: đăng ký thường trú hoặc tạm trú, số nhà, đường hoặc thôn, xã hoặc phường, tỉnh hoặc thành phố.",
        en="Write it in full: permanent or temporary residence, house number, street or hamlet, commune or ward, "
        "province or city.",
    ),
    messages={
        "short": Text(
            vi="{label}: “{typed}” quá ngắn. Ghi rõ đăng ký gì, ở địa chỉ nào.",
            en="{label}: “{typed}” is very short. Say what is registered, and at which address.",
        ),
        "not-named": Text(
            vi="{label}: chưa thấy chữ “{right}”. Ghi rõ đăng ký gì, ở địa chỉ nào.",
            en="{label}: the words “{right}” are not there. Say what is registered, and at which address.",
        ),
    },
)
def request_text(dossier: Dossier) -> Iterator[Finding]:
    answers = dossier.answers
    request, matter, label = answers.text(_TEXT), answers.text(_MATTER), answers.title(_TEXT)
    if len(request) < dossier.limit("request-text-length").value:
        yield found("short", at(_TEXT), label=label, typed=request)
    elif matter in _WORDS and _WORDS[matter] not in fold(request):
        yield found("not-named", at(_TEXT), label=label, right=_NAMES[matter])
