"""A request's JSON, checked against its published schema before anything else touches it."""

import json
from functools import cache
from importlib.resources import files
from datetime import date

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from referencing import Registry, Resource

from validator.corpus.bundle import Json
from validator.model.errors import Unreadable
from validator.model.text import Text


def read_request(text: str) -> dict[str, Json]:
    """The request as plain values. Raises Unreadable when it is not JSON or does not follow the schema."""
    try:
        request = json.loads(text)
    except (ValueError, RecursionError):
        raise _unreadable("the request is not JSON") from None
    check(request, "request")
    dossier = request.get("dossier")
    for day in (request.get("day"), dossier and dossier["submitted_on"]):
        if day is not None:
            _date(day)
    return dict(request)


def check(value: object, name: str) -> None:
    """Check *value* against the published schema *name* (``dossier``, ``report``, ``request``). Raises Unreadable."""
    problem = best_match(_validator(name).iter_errors(value))
    if problem is not None:
        where = "/".join(str(part) for part in problem.absolute_path) or "/"
        raise _unreadable(f"{where}: {problem.message[:200]}")


@cache
def _validator(name: str) -> Draft202012Validator:
    found = {item.name: json.loads(item.read_text(encoding="utf-8")) for item in files("validator.schema").iterdir()
             if item.name.endswith(".schema.json")}  # fmt: skip
    registry: Registry[object] = Registry().with_resources(
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
