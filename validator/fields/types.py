"""The table of field types: the name used in ``form.yaml`` → its module."""

from collections.abc import Mapping
from typing import Protocol

from validator.fields import (
    Context,
    Typed,
    choice,
    commune,
    date,
    email,
    integer,
    partial_date,
    person_name,
    personal_number,
    phone,
    text,
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
    "personal-number": personal_number,
    "phone": phone,
    "email": email,
    "integer": integer,
    "yes-no": yes_no,
    "choice": choice,
    "commune": commune,
}
