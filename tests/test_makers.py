"""Makers: what they promise of their files."""

import pytest

from scripts.makers import MAKERS, make

_AT_LEAST = {"zip": {"members": {"a.txt": "x"}}}


@pytest.mark.parametrize("name", MAKERS)
def test_same_description_same_bytes(name: str) -> None:
    spec = {"make": name, **_AT_LEAST.get(name, {})}
    assert make(spec) == make(spec)


def test_locked_pdf_has_the_same_bytes_too() -> None:
    spec = {"make": "pdf", "password": "a", "owner_password": "b"}
    assert make(spec) == make(spec)


@pytest.mark.parametrize("name", ["pdf", "jpeg", "png"])
def test_size_is_near(name: str) -> None:
    assert abs(len(make({"make": name, "size": 1_000_000})) - 1_000_000) < 1_000


def test_truncate_keeps_the_first_bytes() -> None:
    assert make({"make": "text", "text": "chứng sinh", "truncate": 2}) == b"ch"


@pytest.mark.parametrize(
    "spec",
    [{}, {"make": "pfd"}, {"make": "pdf", "damage": "everything"}, {"make": "text", "truncate": 1}],
    ids=str,
)
def test_a_slip_in_a_description_is_told(spec: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"there are|no such|bytes to keep"):
        make(spec)


def test_a_key_that_the_maker_does_not_take() -> None:
    with pytest.raises(TypeError, match="pasword"):
        make({"make": "pdf", "pasword": "x"})
