"""A request's JSON, checked against its published schema before anything else touches it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from referencing import Registry, Resource

from validator.corpus.bundle import Json
from validator.model.errors import Unreadable
from validator.model.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierRequest:
    """A dossier as it was handed over; ``attachments`` maps a paper's id to the paths of its files."""

    procedure: str
    answers: Json = field(default_factory=dict)
    attachments: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request: ``action`` is check, files or readers. ``day`` is the day of submission."""

    action: str
    bundle: Json
    day: date | None
    dossier: DossierRequest | None


def read_request(text: str) -> Request:
    """The request as plain values. Raises Unreadable when it is not JSON or does not follow the schema."""
    try:
        given = json.loads(text)
    except (ValueError, RecursionError):
        raise _unreadable("the request is not JSON") from None
    conforms(given, "request")
    dossier = given.get("dossier")
    day = given.get("day") or (dossier and dossier["submitted_on"])
    return Request(
        action=given["action"],
        bundle=given["bundle"],
        day=_date(day) if day else None,
        dossier=_dossier(dossier) if dossier else None,
    )


def conforms(value: object, name: str) -> None:
    """Check *value* against the published schema *name* (``dossier``, ``report``, ``request``). Raises Unreadable."""
    try:
        problem = best_match(_validator(name).iter_errors(value))
    except RecursionError:
        raise _unreadable("nested too deeply") from None
    if problem is not None:
        where = "/".join(str(part) for part in problem.absolute_path) or "/"
        raise _unreadable(f"{where}: {problem.message[:200]}")


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
        raise _unreadable(f"{text} is not a day; write it like 2026-11-20") from None


def _unreadable(problem: str) -> Unreadable:
    return Unreadable(
        "bad-request",
        Text(
            vi="Không đọc được hồ sơ: {problem}. Cấu trúc đúng nằm ở schema/dossier.schema.json.",
            en="The dossier cannot be read: {problem}. Its structure is described in schema/dossier.schema.json.",
        ),
        problem=problem,
    )
