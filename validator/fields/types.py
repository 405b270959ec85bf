"""The table of field types: the name used in ``form.yaml`` → its module."""

from collections.abc import Mapping
from typing import Protocol

from validator.fields import (
    Context,
    Typed,
    choice,
    commune,
    date,
    dossier_code,
    email,
    integer,
    licence_number,
    money,
    month,
    month_or_now,
    old_identity_number,
    partial_date,
    passport_number,
    person_name,
    personal_number,
    phone,
    procedure_code,
    social_insurance_number,
    tax_code,
    text,
    vsic,
    yes_no,
)
from validator.model.text import Written


class FieldType(Protocol):
    """What every module of a field type offers; a value as the reader sees it is Written, for it may hold braces."""

    def read(self, typed: Typed, context: Context) -> str | int | bool:
        """The canonical value. Raises Misread."""

    def show(self, value: Typed, context: Context) -> Written:
        """A canonical value written for the reader."""


TYPES: Mapping[str, FieldType] = {
    "text": text,
    "person-name": person_name,
    "date": date,
    "partial-date": partial_date,
    "month": month,
    "month-or-now": month_or_now,
    "personal-number": personal_number,
    "old-identity-number": old_identity_number,
    "passport-number": passport_number,
    "licence-number": licence_number,
    "social-insurance-number": social_insurance_number,
    "tax-code": tax_code,
    "dossier-code": dossier_code,
    "procedure-code": procedure_code,
    "vsic": vsic,
    "money": money,
    "phone": phone,
    "email": email,
    "integer": integer,
    "yes-no": yes_no,
    "choice": choice,
    "commune": commune,
}
