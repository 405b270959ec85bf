"""``handle`` answers whatever comes, with JSON that follows its schema."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.casework import bundles, examples, put, run_example
from validator.read.request import conforms
from validator.report import html, text
from validator.report.data import canonical
from validator.wire import handle

BUNDLE: Any = bundles()["1.001193"]
POINTERS = [
    f"/{section['key']}/{field['key']}"
    for section in BUNDLE["forms"]["birth-declaration"]["sections"]
    for field in section.get("fields", [])
]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=10,
)
#: What people type, and what nobody types.
TYPED = (
    st.text(max_size=40)
    | st.integers()
    | st.booleans()
    | st.none()
    | st.dates().map(lambda day: f"{day.day}/{day.month}/{day.year}")
    | st.sampled_from(["1990", "079090000123", "Nguyễn Văn An", "mother", "late", "vietnam", "32/13/2026", "0" * 40])
    | st.from_regex(r"[0-9 .\-]{1,14}", fullmatch=True)
)
HEADS = st.sampled_from(
    [b"", b"%PDF-1.7\n", b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04", b"MZ", b"<html>"]
)
FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def answer(request: object, files: Mapping[str, bytes]) -> dict[str, Any]:
    """What ``handle`` says to *request*; a report follows its schema and can be laid out."""
    given: dict[str, Any] = json.loads(handle(json.dumps(request), files))
    if "report" in given:
        conforms(given["report"], "report")
        for lang in ("vi", "en"):
            assert text.render(given["report"], "vi" if lang == "vi" else "en")
            assert html.render(given["report"], "vi" if lang == "vi" else "en")
    else:
        assert set(given["error"]) == {"reason", "message", "params"}
    return given


@given(st.text())
def test_any_text(request: str) -> None:
    assert "error" in json.loads(handle(request, {}))


@given(JSON, JSON, JSON)
@FEW
def test_any_json(bundle: object, dossier: object, day: object) -> None:
    for action in ("check", "files", "readers", "other"):
        given = answer({"action": action, "bundle": bundle, "dossier": dossier, "day": day}, {})
        assert "error" in given or action == "readers"


@given(
    base=st.sampled_from([name for name, _ in examples()]),
    typed=st.dictionaries(st.sampled_from(POINTERS), TYPED, max_size=8),
    day=st.dates(),
    data=st.lists(st.tuples(HEADS, st.binary(max_size=80)), max_size=3),
    paper=st.sampled_from(["birth-notice", "authorisation", "identity-paper", "not-a-paper"]),
)
@FEW
def test_any_dossier_gets_a_report(
    base: str, typed: dict[str, Any], day: Any, data: list[tuple[bytes, bytes]], paper: str
) -> None:
    run = run_example(base)
    request = json.loads(run.request)
    dossier = request["dossier"]
    for pointer, value in typed.items():
        put(dossier["answers"], pointer, value)
    dossier["submitted_on"] = day.isoformat()
    files = dict(run.files) | {f"new{number}.pdf": head + rest for number, (head, rest) in enumerate(data)}
    dossier["attachments"][paper] = [name for name in files if name.startswith("new")]
    assert "report" in answer(request, files)


@given(st.text(max_size=60), st.binary(max_size=60), HEADS)
@FEW
def test_any_file_gets_a_report(name: str, data: bytes, head: bytes) -> None:
    request = {"action": "files", "bundle": {**BUNDLE, "profiles": general()}, "day": "2026-11-20"}
    report = answer(request, {name: head + data})["report"]
    assert report["attachments"][0]["size"] == len(head + data)


def general() -> dict[str, Any]:
    """The profile of files that belong to no dossier."""
    profile = dict(BUNDLE["profiles"]["national-portal"])
    return {"general": {**profile, "id": "general"}}


@pytest.mark.parametrize("bundle", [{"forms": {"x": {}}}, {"kind": {}}, {**BUNDLE, "profiles": {}}])
@pytest.mark.parametrize("action", ["check", "files"])
def test_data_of_another_version_are_said_to_be_so(action: str, bundle: object) -> None:
    request = {"action": action, "bundle": bundle, "day": "2026-11-20",
               "dossier": {"procedure": "1.001193", "submitted_on": "2026-11-20"}}  # fmt: skip
    assert json.loads(handle(json.dumps(request), {"a": b""}))["error"]["reason"] == "bad-bundle"


def test_keys_are_sorted_and_letters_are_letters() -> None:
    run = run_example("birth-declaration/complete")
    given = handle(run.request, run.files)
    same = given == canonical(json.loads(given))
    assert same
    assert "\\u" not in given
