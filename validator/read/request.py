"""A request's JSON, checked against its published schema before anything else touches it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match
from referencing import Registry, Resource

from validator.corpus.bundle import Json
from validator.model.errors import Unreadable
from validator.model.text import Text

_HALF = "\\ud"
_MOST_SHOWN = 80  # characters of a wrong value

_ANY = Text(
    vi="Không đọc được hồ sơ: mục “{where}” không đúng cấu trúc. Cấu trúc đúng nằm ở dossier.schema.json.",
    en="The dossier cannot be read: “{where}” is not built as it should be. See dossier.schema.json.",
)
_SENTENCES = {
    "json": Text(
        vi="Không đọc được hồ sơ: nội dung không phải JSON.", en="The dossier cannot be read: it is not JSON."
    ),
    "deep": Text(
        vi="Không đọc được hồ sơ: các mục lồng nhau quá sâu.", en="The dossier cannot be read: it is nested too deeply."
    ),
    "day": Text(
        vi="Mục “{where}”: không có ngày {name}. Hãy ghi như 2026-11-20.",
        en="“{where}”: there is no day {name}. Write it like 2026-11-20.",
    ),
    "required": Text(
        vi="Không đọc được hồ sơ: mục “{where}” thiếu {name}. Hãy thêm vào.",
        en="The dossier cannot be read: “{where}” lacks {name}. Add it.",
    ),
    "additionalProperties": Text(
        vi="Không đọc được hồ sơ: mục “{where}” có khóa lạ: {name}. Hãy xem lại tên hoặc bỏ đi.",
        en="The dossier cannot be read: “{where}” has an unknown key: {name}. Check its name or take it out.",
    ),
    "pattern": Text(
        vi="Mục “{where}” ghi “{name}”, không đúng dạng. Mã thủ tục ghi như 1.001193, ngày ghi như 2026-11-20.",
        en="“{where}” says “{name}”, which has another shape. A procedure is written 1.001193, a day 2026-11-20.",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierRequest:
    """A dossier as it was handed over; ``attachments`` maps a paper's id to the paths of its files."""

    procedure: str
    answers: Json = field(default_factory=dict)
    attachments: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request: ``action`` is check, communes, files or readers. ``day`` is the day of submission."""

    action: str
    bundle: Json
    communes: Json
    day: date | None
    dossier: DossierRequest | None


def read_request(text: str) -> Request:
    """The request as plain values. Raises Unreadable when it is not JSON or does not follow the schema."""
    try:
        given = json.loads(text)
        if _HALF in text.lower():
            # Half a character can be written in JSON ("\\ud800") but in no file and on no page.
            given = json.loads(json.dumps(given, ensure_ascii=False).encode("utf-8", "replace"))
    except (ValueError, RecursionError):
        raise _unreadable("json") from None
    conforms(given, "request")
    dossier = given.get("dossier")
    day = given.get("day") or (dossier and dossier["submitted_on"])
    return Request(
        action=given["action"],
        bundle=given["bundle"],
        communes=given.get("communes", {}),
        day=_date(day) if day else None,
        dossier=_dossier(dossier) if dossier else None,
    )


def conforms(value: object, name: str) -> None:
    """Check *value* against the published schema *name* (``dossier``, ``report``, ``request``). Raises Unreadable."""
    try:
        problem = best_match(_validator(name).iter_errors(value))
    except RecursionError:
        raise _unreadable("deep") from None
    if problem is not None:
        raise _unreadable(str(problem.validator), _where(problem), _names(problem))


def _where(problem: ValidationError) -> str:
    return "/".join(str(part) for part in problem.absolute_path) or "/"


def _names(problem: ValidationError) -> str:
    """The keys that are missing or too many."""
    schema, given = problem.schema, problem.instance
    if not isinstance(given, dict) or not isinstance(schema, dict):
        return str(given)[:_MOST_SHOWN]
    missing = [key for key in schema.get("required", []) if key not in given]
    unknown = [key for key in given if key not in schema.get("properties", {})]
    return ", ".join(missing if problem.validator == "required" else unknown)[:_MOST_SHOWN]


def _dossier(given: Mapping[str, Any]) -> DossierRequest:
    return DossierRequest(
        procedure=given["procedure"],
        answers=given.get("answers", {}),
        attachments={paper: tuple(paths) for paper, paths in given.get("attachments", {}).items()},
    )


@cache
def _validator(name: str) -> Draft202012Validator:
    found = {
        item.name: json.loads(item.read_text(encoding="utf-8"))
        for item in files("validator.schema").iterdir()
        if item.name.endswith(".schema.json")
    }
    registry: Registry[Any] = Registry().with_resources(
        (key, Resource.from_contents(schema)) for key, schema in found.items()
    )
    return Draft202012Validator(found[f"{name}.schema.json"], registry=registry)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise _unreadable("day", "submitted_on", text) from None


def _unreadable(keyword: str, where: str = "/", name: str = "") -> Unreadable:
    # The library's own English is never shown: the keyword that failed chooses the sentence.
    return Unreadable("bad-request", _SENTENCES.get(keyword, _ANY), where=where, name=name)
