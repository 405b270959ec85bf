"""The capital in words is the capital in digits."""

from collections.abc import Iterator

from validator.fields.spoken import amount_from_words, amount_to_words
from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Money, Severity, cannot_tell, found, rule
from validator.model.text import Text

_AMOUNT, _WORDS = "/capital/amount", "/capital/words"


@rule(
    id="F535",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("household-business-application",),
    law=("tt-68-2025-btc/m-form",),
    since="2025-07-01",
    checked_on="2026-11-23",
    reads=(_AMOUNT, _WORDS),
    title=Text(vi="Vốn bằng chữ khớp bằng số", en="The capital in words agrees with the digits"),
    why=Text(
        vi="Giấy đề nghị ghi vốn cả bằng số và bằng chữ để không ai đọc nhầm; hai cách ghi là một số tiền.",
        en="The application has the capital in digits and in words so that nobody misreads it; both are one amount.",
    ),
    fix=Text(
        vi="Sửa phần ghi sai. Có thể chép câu bằng chữ trong thông báo.",
        en="Mend the wrong one. The words in the message can be copied.",
    ),
    messages={
        "differs": Text(
            vi="{label}: bạn ghi “{words}”, còn bằng số là {amount}. Bằng chữ của số đó là “{right}”.",
            en="{label}: you wrote “{words}”, but the digits say {amount}. That amount in words is “{right}”.",
        ),
        "unread": Text(
            vi="{label}: bộ kiểm tra không đọc được “{words}”. Tự so với bằng số: {amount} là “{right}”.",
            en="{label}: the checker cannot read “{words}”. Compare it yourself: {amount} in words is “{right}”.",
        ),
    },
)
def capital_in_words(dossier: Dossier) -> Iterator[Finding]:
    amount, words = dossier.answers.get(_AMOUNT), dossier.answers.text(_WORDS)
    read = amount_from_words(words)
    if isinstance(amount, int) and read != amount:
        tell, reason = (cannot_tell, "unread") if read is None else (found, "differs")
        label, right = dossier.answers.title(_WORDS), amount_to_words(amount)
        yield tell(reason, at(_WORDS), label=label, words=words, amount=Money(amount), right=right)
