"""Both act in person and are present to sign; nobody else can do it for them."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_FILER, _PRESENT = "/case/filer", "/case/both_present"


@rule(
    id="F447",
    on=Dossier,
    severity=Severity.ERROR,
    forms=("marriage-declaration",),
    law=("luat-60-2014/d6.k2", "luat-60-2014/d18.k1", "tt-04-2020-btp/m-d2-marriage"),
    since="2020-07-16",
    checked_on="2026-11-23",
    applies=lambda dossier: dossier.answers.has(_FILER) or dossier.answers.has(_PRESENT),
    title=Text(vi="Hai người tự làm và cùng có mặt để ký", en="Both act in person and are present to sign"),
    why=Text(
        vi="Kết hôn không được ủy quyền. Một trong hai người nộp hồ sơ, còn khi đăng ký thì cả hai phải có mặt để ký.",
        en="A marriage cannot be left to an agent. One of the two files the dossier, but both must be present to sign "
        "when it is registered.",
    ),
    fix=Text(
        vi="Bên nữ hoặc bên nam nộp bằng tài khoản của mình, và chọn ngày cả hai cùng đến được.",
        en="The bride or the groom files with their own account, and picks a day on which both can come.",
    ),
    messages={
        "agent": Text(
            vi="{label}: người khác nộp thay. Đăng ký kết hôn không được ủy quyền; bên nữ hoặc bên nam tự nộp.",
            en="{label}: someone else. A marriage cannot be left to an agent; the bride or the groom files.",
        ),
        "absent": Text(
            vi="{label}: không. Khi đăng ký, cả hai phải có mặt để ký sổ và Giấy chứng nhận kết hôn.",
            en="{label}: no. At the registration both must be present to sign the register and the marriage "
            "certificate.",
        ),
    },
)
def both_in_person(dossier: Dossier) -> Iterator[Finding]:
    answers = dossier.answers
    if answers.get(_FILER) == "other":
        yield found("agent", at(_FILER), label=answers.title(_FILER))
    if answers.get(_PRESENT) is False:
        yield found("absent", at(_PRESENT), label=answers.title(_PRESENT))
