"""The date of birth in words says the same as in digits."""

from collections.abc import Iterator

from validator.fields.spoken import date_from_words, date_to_words
from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, cannot_tell, found, rule
from validator.model.text import Text

_POINTER = "/child/born_words"


@rule(
    id="F335",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("birth-declaration",),
    law=("tt-04-2020-btp", "tt-04-2024-btp/pl"),
    since="2020-07-16",
    checked_on="2026-11-23",
    reads=("/child/born", _POINTER),
    title=Text(vi="Ngày sinh bằng chữ khớp bằng số", en="The date of birth in words agrees with the digits"),
    why=Text(
        vi="Tờ khai ghi ngày sinh cả bằng số và bằng chữ để không ai đọc nhầm; hai cách ghi phải là một ngày.",
        en="The declaration has the date in digits and in words so that nobody misreads it; both must be one day.",
    ),
    fix=Text(
        vi="So với giấy chứng sinh, sửa phần ghi sai. Có thể chép câu bằng chữ trong thông báo.",
        en="Compare with the birth notice and mend the wrong one. The words in the message can be copied.",
    ),
    messages={
        "differs": Text(
            vi="{label}: bạn ghi “{words}”, còn bằng số là {date}. Bằng chữ của ngày đó là “{right}”.",
            en="{label}: you wrote “{words}”, but the digits say {date}. That day in words is “{right}”.",
        ),
        "unread": Text(
            vi="{label}: bộ kiểm tra không đọc được “{words}”. Tự so với ngày bằng số: {date} là “{right}”.",
            en="{label}: the checker cannot read “{words}”. Compare it yourself: {date} in words is “{right}”.",
        ),
    },
)
def date_in_words(dossier: Dossier) -> Iterator[Finding]:
    born, words = dossier.answers.date("/child/born"), dossier.answers.text(_POINTER)
    if born is None:
        return
    read = date_from_words(words)
    if read != (born.day, born.month, born.year):
        tell, reason = (cannot_tell, "unread") if read is None else (found, "differs")
        label, right = dossier.answers.title(_POINTER), date_to_words(born)
        yield tell(reason, at(_POINTER), label=label, words=words, date=born, right=right)
