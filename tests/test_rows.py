"""Repeated sections: a table of the paper form, answered as a list."""

from copy import deepcopy
from typing import Any

import pytest

from tests.casework import put
from validator.corpus.bundle import Json, decode
from validator.model.form import Form
from validator.read.answers import read_answers, with_rows

FORM: Any = {
    "id": "form",
    "title": {"vi": "Tờ khai", "en": "Form"},
    "law": [],
    "checked_on": "2026-11-23",
    "sections": [
        {
            "key": "case",
            "title": {"vi": "Trường hợp", "en": "Case"},
            "fields": [
                {
                    "key": "moves",
                    "type": "yes-no",
                    "label": {"vi": "Có người đi cùng?", "en": "Does someone come too?"},
                    "ask": {"vi": "Chọn", "en": "Select"},
                }
            ],
        },
        {
            "key": "members",
            "title": {"vi": "Người đi cùng", "en": "Others"},
            "when": [{"/case/moves": [True]}],
            "repeat": {
                "row": {"vi": "Người thứ {number}", "en": "Person {number}"},
                "add": {"vi": "Thêm người", "en": "Add a person"},
                "most": 3,
            },
            "fields": [
                {
                    "key": "name",
                    "type": "person-name",
                    "label": {"vi": "Họ tên", "en": "Name"},
                    "ask": {"vi": "Nhập họ tên", "en": "Enter the name"},
                },
                {
                    "key": "why_no_name",
                    "type": "text",
                    "label": {"vi": "Lý do", "en": "Reason"},
                    "ask": {"vi": "Nhập lý do", "en": "Enter the reason"},
                    "when": [{"./name": [None]}],
                },
            ],
        },
    ],
}


@pytest.fixture
def form() -> Form:
    return decode(Form, FORM)


def pointers(form: Form) -> list[str]:
    return [pointer for pointer, _, _ in form.fields()]


def test_as_many_rows_as_were_given(form: Form) -> None:
    given: Json = {"members": [{"name": "Lê Thị Mẫu"}, {}]}
    assert with_rows(form, given).rows("members") == ("members/0", "members/1")
    assert pointers(with_rows(form, given))[1:] == [
        "/members/0/name", "/members/0/why_no_name", "/members/1/name", "/members/1/why_no_name",
    ]  # fmt: skip
    assert with_rows(form, {}).rows("members") == ()
    assert [section.title.en for section in with_rows(form, given).sections] == ["Case", "Person 1", "Person 2"]


@pytest.mark.parametrize("given", [{"members": {"0": {"name": "x"}}}, {"members": "x"}, {"members": [[]]}, [], None])
def test_what_is_no_table_asks_for_no_rows(form: Form, given: Json) -> None:
    answers = read_answers(with_rows(form, given), {}, given)
    assert not any(answer.value for answer in answers.by_pointer.values())


def test_a_file_cannot_ask_for_more_rows_than_we_bear(form: Form) -> None:
    given: Json = {"case": {"moves": True}, "members": [{"name": f"Lê Văn {letter}"} for letter in "ABCDEFGH"]}
    grown = with_rows(form, given)
    assert len(grown.rows("members")) == 3
    assert read_answers(grown, {}, given).unknown == tuple(f"/members/{row}/name" for row in range(3, 8))


def test_a_row_asks_by_its_own_answers(form: Form) -> None:
    given: Json = {"case": {"moves": True}, "members": [{"name": "Lê Thị Mẫu"}, None, {"name": " "}]}
    answers = read_answers(with_rows(form, given), {}, given)
    asked = [pointer for pointer, answer in answers.by_pointer.items() if answer.asked]
    assert "/members/0/why_no_name" not in asked
    assert {"/members/1/why_no_name", "/members/2/why_no_name"} <= set(asked)
    assert answers.unknown == ()
    assert answers.title("/members/0/name").en == "Person 1 – Name"


def test_rows_of_a_section_that_is_not_asked_are_not_asked(form: Form) -> None:
    given: Json = {"case": {"moves": False}, "members": [{"name": "Lê Thị Mẫu"}]}
    assert not read_answers(with_rows(form, given), {}, given).by_pointer["/members/0/name"].asked


def test_least_rows_are_always_there() -> None:
    data = deepcopy(FORM)
    data["sections"][1]["repeat"]["least"] = 1
    form = decode(Form, data)
    answers = read_answers(with_rows(form, {}), {}, {"case": {"moves": True}})
    assert [fault.keyword for fault in answers.by_pointer["/members/0/name"].faults] == ["required"]


def test_a_case_can_add_a_row() -> None:
    answers: dict[str, object] = {}
    put(answers, "/members/0/name", "A")
    put(answers, "/members/1/name", "B")
    put(answers, "/members/0/name", None)
    assert answers == {"members": [{}, {"name": "B"}]}
