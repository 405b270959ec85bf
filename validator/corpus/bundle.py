"""Model objects to and from plain JSON values, driven by the dataclasses' own annotations."""

import dataclasses
import types
import typing
from collections.abc import Mapping
from datetime import date
from enum import Enum
from functools import cache

from validator.model.corpus import Corpus
from validator.model.law import LawRef

type Json = str | int | bool | list[Json] | dict[str, Json] | None


_NAMES: Mapping[type, str] = {str: "text", int: "a whole number", bool: "true or false"}


class BadValue(ValueError):
    """A value does not fit the model; ``pointer`` says where, the message what is allowed."""

    def __init__(self, pointer: str, message: str) -> None:
        super().__init__(f"{pointer or '/'}: {message}")
        self.pointer, self.message = pointer, message


def corpus_of(data: Json) -> Corpus:
    """A corpus, or a bundle of one procedure, from its JSON form. Raises BadValue."""
    return decode(Corpus, data)


def encode(value: object) -> Json:
    """The plain JSON form of a model object; empty and default fields are left out, mappings keep their order."""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, LawRef):
        return str(value)
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): encode(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    if dataclasses.is_dataclass(value):
        return {
            field.name: encode(getattr(value, field.name))
            for field in dataclasses.fields(value)
            if getattr(value, field.name) != _default(field)
        }
    raise TypeError(f"no JSON form for {type(value).__name__}")


def decode[T](kind: type[T], data: Json) -> T:
    """An object of *kind* from its JSON form. Raises BadValue naming the place and what is allowed there."""
    return typing.cast(T, _decode(kind, data, ""))


def _default(field: dataclasses.Field[typing.Any]) -> object:
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory()
    return field.default


@cache
def _hints(kind: type) -> dict[str, typing.Any]:
    return typing.get_type_hints(kind)


def _decode(kind: typing.Any, data: Json, at: str) -> object:
    if isinstance(kind, typing.TypeAliasType):
        return _decode(kind.__value__, data, at)
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return _decode_union(arguments, data, at)
    if origin is tuple:
        if not isinstance(data, list):
            raise BadValue(at, "a list is needed here")
        return tuple(_decode(arguments[0], item, f"{at}/{index}") for index, item in enumerate(data))
    if origin is Mapping:
        if not isinstance(data, dict):
            raise BadValue(at, "a mapping is needed here")
        return {key: _decode(arguments[1], item, f"{at}/{key}") for key, item in data.items()}
    if kind is object:
        return data
    return _decode_plain(kind, data, at)


def _decode_union(kinds: tuple[typing.Any, ...], data: Json, at: str) -> object:
    if data is None and types.NoneType in kinds:
        return None
    rest = [kind for kind in kinds if kind is not types.NoneType]
    if len(rest) == 1:
        return _decode(rest[0], data, at)
    if type(data) in rest:
        return data
    raise BadValue(at, "one of these is needed here: " + ", ".join(sorted(kind.__name__ for kind in rest)))


def _decode_plain(kind: typing.Any, data: Json, at: str) -> object:
    if dataclasses.is_dataclass(kind) and kind is not LawRef:
        return _decode_object(typing.cast(type, kind), data, at)
    if kind in (str, int, bool):
        if type(data) is not kind:
            raise BadValue(at, f"{_NAMES[kind]} is needed here, not {'an empty place' if data is None else repr(data)}")
        return data
    if not isinstance(data, str):
        raise BadValue(at, f"text is needed here, not {'an empty place' if data is None else repr(data)}")
    try:
        if kind is LawRef:
            return LawRef.parse(data)
        if kind is date:
            return date.fromisoformat(data)
        if isinstance(kind, type) and issubclass(kind, Enum):
            return kind(data)
    except ValueError as error:
        allowed = ": " + ", ".join(str(item.value) for item in kind) if issubclass(kind, Enum) else ""
        raise BadValue(at, f"{error}{allowed}") from None
    raise TypeError(f"the model uses a type without a JSON form: {kind}")


def _decode_object(kind: type, data: Json, at: str) -> object:
    if not isinstance(data, dict):
        raise BadValue(at, f"a mapping ({kind.__name__}) is needed here")
    hints = _hints(kind)
    for name in data:
        if name not in hints:
            raise BadValue(f"{at}/{name}", f"unknown key {name!r}; allowed: {', '.join(hints)}")
    for field in dataclasses.fields(kind):
        if field.name not in data and _default(field) is dataclasses.MISSING:
            raise BadValue(at, f"key {field.name!r} of {kind.__name__} is missing")
    values = {name: _decode(hints[name], item, f"{at}/{name}") for name, item in data.items()}
    try:
        return kind(**values)
    except ValueError as error:
        raise BadValue(at, str(error)) from None
