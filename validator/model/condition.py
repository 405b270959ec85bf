"""When a field is asked or a paper is needed."""

from collections.abc import Callable, Mapping

type Value = str | int | bool | None
#: Any of the alternatives holds; an alternative holds when every pointer has one of its values. Empty: always.
#: ``null`` stands for "not answered". The same data drives the page (``data-when``) and Python.
type Condition = tuple[Mapping[str, tuple[Value, ...]], ...]


def holds(condition: Condition, answer: Callable[[str], Value]) -> bool:
    """Whether *condition* is met, given a function from JSON Pointer to the answer there (None: not answered)."""
    return not condition or any(
        all(any(_same(answer(pointer), value) for value in values) for pointer, values in alternative.items())
        for alternative in condition
    )


def _same(given: Value, wanted: Value) -> bool:
    # True == 1 in Python, but a yes/no answer is not a number in the data.
    return type(given) is type(wanted) and given == wanted


def absolute(condition: Condition, section: str) -> Condition:
    """*condition* with its relative pointers (``./key``) placed in the section with this key."""
    return tuple({placed(key, section): values for key, values in alternative.items()} for alternative in condition)


def placed(pointer: str, section: str) -> str:
    """A relative pointer (``./key``) placed in the section with this key; any other as it is."""
    return f"/{section}/{pointer[2:]}" if pointer.startswith("./") else pointer
