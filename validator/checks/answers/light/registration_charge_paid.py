"""The data on the registration charge are part of the dossier."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.law import Confidence
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

_PAID = "/vehicle/charge_paid"


@rule(
    id="F521",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("vehicle-registration-questions",),
    law=("tthc-1.012575/m-data",),
    since="2026-01-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    reads=(_PAID,),
    title=Text(vi="Đã nộp lệ phí trước bạ", en="The registration charge is paid"),
    why=Text(
        vi="Hồ sơ dùng dữ liệu lệ phí trước bạ. Chưa nộp thì chưa có dữ liệu.",
        en="The dossier uses the data on the registration charge. Before it is paid there are none.",
    ),
    fix=Text(
        vi="Nộp lệ phí trước bạ, đợi dữ liệu cập nhật, rồi nộp hồ sơ.",
        en="Pay the registration charge, wait for the data, then file.",
    ),
    messages={
        "unpaid": Text(
            vi="Chưa nộp lệ phí trước bạ. Nộp trước rồi mới đăng ký xe.",
            en="The registration charge is not paid. Pay it before you register the vehicle.",
        ),
    },
)
def registration_charge_paid(dossier: Dossier) -> Iterator[Finding]:
    if dossier.answers.get(_PAID) is False:
        yield found("unpaid", at(_PAID))
