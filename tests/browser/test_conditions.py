"""What is asked: the page and Python decide it alike."""

import json
import random
from pathlib import Path
from typing import Any

import pytest

from scripts.site.conditions import condition_json
from tests.browser.conftest import Visit
from validator.corpus.bundle import corpus_of
from validator.model.condition import Condition, Value, holds
from validator.read.answers import read_answers

pytestmark = pytest.mark.browser

VALUES: tuple[Value, ...] = (None, True, False, "", "true", "father", "1", 1, 0)
CONDITIONS: tuple[Condition, ...] = (
    (),
    ({},),
    ({"/a": (True,)},),
    ({"/a": (None,)},),
    ({"/a": (False, None)},),
    ({"/a": ("father", "1")},),
    ({"/a": (1,)},),
    ({"/a": (True,), "/b": (None,)},),
    ({"/a": (True,)}, {"/b": ("father",)}),
)
TABLE = """async (rows) => {
    const { holds } = await import(new URL("../../assets/condition.js", location.href));
    return rows.map(([condition, a, b]) => holds(condition, (pointer) => ({ "/a": a, "/b": b })[pointer] ?? null));
}"""
ASKED = """async (answers) => {
    const { Form } = await import(new URL("../../assets/check/form.js", location.href));
    const form = new Form(document.getElementById("dossier-form"));
    const left = form.fill(answers);
    const { isAsked } = form.asking();
    const papers = [...document.querySelectorAll(".hs-paper:not([hidden])")].map((each) => each.dataset.paper);
    const asked = [...form.fields.keys()].filter(isAsked);
    const shown = [...form.fields.values()].filter((each) => !each.element.hidden && !each.section.hidden);
    return { left, papers, asked, shown: shown.map((each) => each.pointer), given: form.answers() };
}"""


def test_holds_on_one_table(visit: Visit) -> None:
    rows = [(condition, a, b) for condition in CONDITIONS for a in VALUES for b in VALUES]
    page = visit().evaluate(TABLE, [[condition_json(condition), a, b] for condition, a, b in rows])
    python = [holds(condition, {"/a": a, "/b": b}.__getitem__) for condition, a, b in rows]
    assert page == python


def test_what_the_form_asks(visit: Visit, compiled: Path) -> None:
    corpus = corpus_of(json.loads((compiled / "procedures" / "1.001193.json").read_text(encoding="utf-8")))
    procedure = corpus.procedures["1.001193"]
    form = corpus.forms[procedure.form]
    dice = random.Random(1)
    page = visit()
    for _ in range(60):
        answers = {pointer: value for pointer, _, field in form.fields() if (value := thrown(dice, field)) is not None}
        told = page.evaluate(ASKED, answers)
        read = read_answers(form, corpus.lists, told["given"])
        assert told["left"] == []
        assert told["asked"] == [pointer for pointer, answer in read.by_pointer.items() if answer.asked]
        assert told["shown"] == told["asked"]
        needed = [slot.paper for slot in procedure.papers if holds(slot.when, read.get)]
        assert told["papers"] == needed


def thrown(dice: random.Random, field: Any) -> Value:
    """An answer, a misread one, or none."""
    if dice.random() < 0.3:
        return None
    if field.type == "yes-no":
        return dice.choice([True, False])
    if field.options:
        return str(dice.choice(field.options).value)
    return None if field.type == "choice" else dice.choice(["x", "079203012345", " "])
