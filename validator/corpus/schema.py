"""JSON Schemas of the data files, made from the model: for editors, and to read what a file may hold.

``python -m validator.corpus.schema`` writes them into ``forms/schema/``.
"""

import dataclasses
import json
import re
import types
import typing
from collections.abc import Mapping
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

from validator.corpus.authoring import KINDS
from validator.corpus.bundle import Json
from validator.fields.types import TYPES
from validator.model.form import Field
from validator.model.law import LawRef

FOLDER = Path(__file__).resolve().parents[2] / "forms" / "schema"
_PLAIN: Mapping[object, str] = {str: "string", int: "integer", bool: "boolean", types.NoneType: "null"}


def schema_of(kind: type) -> dict[str, Json]:
    """The JSON Schema of a file that holds one object of *kind* (a dataclass of the model)."""
    defs: dict[str, Json] = {}
    _describe(kind, defs)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": file_name(kind),
        "$ref": f"#/$defs/{kind.__name__}",
        "$defs": dict(sorted(defs.items())),
    }


def file_name(kind: type) -> str:
    """``code-list.schema.json`` for CodeList."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", kind.__name__).lower() + ".schema.json"


def written() -> dict[str, str]:
    """File name → content of every schema."""
    return {
        file_name(kind): json.dumps({**schema_of(kind), "description": f"forms/{where}"}, indent=1) + "\n"
        for where, kind in KINDS.items()
    }


def _describe(kind: Any, defs: dict[str, Json]) -> Json:
    if isinstance(kind, typing.TypeAliasType):
        return _describe(kind.__value__, defs)
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return _union(arguments, defs)
    if origin is tuple:
        return {"type": "array", "items": _describe(arguments[0], defs)}
    if origin is Mapping:
        return {"type": "object", "additionalProperties": _describe(arguments[1], defs)}
    if kind in _PLAIN:
        return {"type": _PLAIN[kind]}
    if kind is object:
        return True
    return _named(kind, defs)


def _union(kinds: tuple[Any, ...], defs: dict[str, Json]) -> Json:
    if all(kind in _PLAIN for kind in kinds):
        return {"type": [_PLAIN[kind] for kind in kinds]}
    return {"anyOf": [_describe(kind, defs) for kind in kinds]}


def _named(kind: type, defs: dict[str, Json]) -> Json:
    if kind.__name__ not in defs:
        defs[kind.__name__] = None  # its place is taken, so that a type that holds itself does not loop
        defs[kind.__name__] = {"description": _first_sentence(kind), **_definition(kind, defs)}
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _definition(kind: type, defs: dict[str, Json]) -> dict[str, Json]:
    if kind is date:
        return {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
    if kind is LawRef:
        return {"type": "string", "examples": ["nd-45-2020/d10.k2.a"]}
    if issubclass(kind, Enum):
        return {"enum": [str(item.value) for item in kind]}
    if not dataclasses.is_dataclass(kind):
        raise TypeError(f"the model uses a type without a JSON form: {kind}")
    hints, fields = typing.get_type_hints(kind), dataclasses.fields(kind)
    properties = {field.name: _describe(hints[field.name], defs) for field in fields}
    if kind is Field:
        properties["type"] = {"enum": [*TYPES]}  # the model does not know the field types, which build on it
    return {
        "type": "object",
        "required": [field.name for field in fields if _needed(field)],
        "additionalProperties": False,
        "properties": properties,
    }


def _needed(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _first_sentence(kind: type) -> str:
    if kind is date:
        return "A day, written 2026-11-20."
    return " ".join((kind.__doc__ or "").split("\n\n")[0].split())


def main() -> None:
    """Write every schema."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, content in written().items():
        (FOLDER / name).write_text(content, encoding="utf-8")
        print(FOLDER / name)


if __name__ == "__main__":
    main()
