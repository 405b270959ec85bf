"""The table of field types: the name used in ``form.yaml`` → its module."""

from collections.abc import Mapping
from typing import Protocol

from validator.fields import Context, Typed, text
from validator.model.text import Text


class FieldType(Protocol):
    """What every module of a field type offers."""

    @staticmethod
    def read(typed: Typed, context: Context) -> str | int | bool:
        """The canonical value. Raises Misread."""

    @staticmethod
    def show(value: Typed, context: Context) -> Text:
        """A canonical value written for the reader."""


TYPES: Mapping[str, FieldType] = {
    "text": text,
}
