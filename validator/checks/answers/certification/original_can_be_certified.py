"""An original that is erased, unreadable, incomplete, restricted or merely self-made is refused."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Remedy, Severity, found, rule
from validator.model.text import Text

#: Reason → where it is seen and the answer that is one.
_GROUNDS = {
    "incomplete": ("/original/complete", False),
    "erased": ("/original/erased", True),
    "damaged": ("/original/damaged", True),
    "restricted": ("/original/restricted", True),
    "self-made": ("/original/issuer", "self"),
}


@rule(
    id="F511",
    on=Dossier,
    severity=Severity.ERROR,
    remedy=Remedy.PAPER,
    forms=("certified-copy-questions",),
    law=("tthc-2.000815/m-original", "tthc-2.000815/m-refusal", "tthc-2.000815/m-self-made"),
    since="2025-11-01",
    checked_on="2026-11-23",
    requires=("F510",),
    title=Text(vi="Bản chính không thuộc trường hợp bị từ chối", en="The original is not one that is refused"),
    why=Text(
        vi="Bản chính thiếu trang, bị tẩy xóa, không đọc được, mật, cấm sao chụp hoặc tự lập mà chưa có xác nhận thì "
        "người chứng thực từ chối.",
        en="The certifier refuses an original that lacks pages, is erased, unreadable, secret, barred from copying, or "
        "self-made and not confirmed.",
    ),
    fix=Text(
        vi="Hỏi nơi đã cấp về việc cấp lại hoặc đính chính, rồi mang bản mới đi chứng thực.",
        en="Ask the issuer for a replacement or a correction, then have the new one certified.",
    ),
    messages={
        "incomplete": Text(
            vi="Bản chính thiếu trang. Tìm đủ các trang trước khi đi chứng thực.",
            en="The original lacks pages. Find them all before you go.",
        ),
        "erased": Text(
            vi="Bản chính bị tẩy xóa hoặc sửa chữa nên bị từ chối. Xin nơi đã cấp cấp lại.",
            en="An original that is erased or altered is refused. Ask its issuer for a replacement.",
        ),
        "damaged": Text(
            vi="Bản chính hư hỏng, không đọc được nên bị từ chối. Xin nơi đã cấp cấp lại.",
            en="An original too damaged to read is refused. Ask its issuer for a replacement.",
        ),
        "restricted": Text(
            vi="Bản chính đóng dấu mật hoặc ghi không được sao chụp nên bị từ chối. Hỏi nơi đã cấp.",
            en="An original stamped secret or marked not to be copied is refused. Ask its issuer.",
        ),
        "self-made": Text(
            vi="Giấy tờ tự lập mà chưa có xác nhận thì bị từ chối. Xin xác nhận trước; nếu chỉ cần xác nhận chữ ký thì "
            "xem thủ tục 2.000884.",
            en="A self-made paper that nobody confirmed is refused. Have it confirmed first; if only your signature is "
            "to be certified, see procedure 2.000884.",
        ),
    },
)
def original_can_be_certified(dossier: Dossier) -> Iterator[Finding]:
    for reason, (pointer, sign) in _GROUNDS.items():
        if dossier.answers.get(pointer) == sign:
            yield found(reason, at(pointer), law=dossier.answers.by_pointer[pointer].field.law)
