"""The browser's stand-in for `rpds` behaves as the original does, as far as jsonschema and referencing use it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import rpds as original
from hypothesis import given
from hypothesis import strategies as st

from scripts.engine import rpds as standin

KEYS = st.integers(0, 5)
MAPS = st.dictionaries(KEYS, st.integers())
VALUES = st.lists(KEYS)


def outcome(action: Callable[[], Any]) -> Any:
    """What an action gives, as plain data, or the kind of error it raises."""
    try:
        result = action()
    except (KeyError, IndexError, TypeError) as error:
        return type(error)
    for module in (original, standin):
        if isinstance(result, module.HashTrieMap):
            return dict(result)
        if isinstance(result, module.HashTrieSet):
            return set(result)
        if isinstance(result, module.List):
            return list(result)
    return result


def same(action: Callable[[Any], Any]) -> None:
    """The action gives the same with either module."""
    assert outcome(lambda: action(standin)) == outcome(lambda: action(original))


@given(MAPS, MAPS, KEYS)
def test_map(start: dict[int, int], more: dict[int, int], key: int) -> None:
    same(lambda rpds: rpds.HashTrieMap(start))
    same(lambda rpds: rpds.HashTrieMap(start.items()))
    same(lambda rpds: rpds.HashTrieMap.convert(start))
    same(lambda rpds: rpds.HashTrieMap.fromkeys(start, key))
    same(lambda rpds: rpds.HashTrieMap(start)[key])
    same(lambda rpds: rpds.HashTrieMap(start).get(key))
    same(lambda rpds: rpds.HashTrieMap(start).get(key, "none"))
    same(lambda rpds: key in rpds.HashTrieMap(start))
    same(lambda rpds: len(rpds.HashTrieMap(start)))
    same(lambda rpds: bool(rpds.HashTrieMap(start)))
    same(lambda rpds: set(rpds.HashTrieMap(start).items()))
    same(lambda rpds: set(rpds.HashTrieMap(start).keys()))
    same(lambda rpds: sorted(rpds.HashTrieMap(start).values()))
    same(lambda rpds: rpds.HashTrieMap(start).insert(key, -1))
    same(lambda rpds: rpds.HashTrieMap(start).remove(key))
    same(lambda rpds: rpds.HashTrieMap(start).discard(key))
    same(lambda rpds: rpds.HashTrieMap(start).update(more))
    same(lambda rpds: rpds.HashTrieMap(start).update(rpds.HashTrieMap(more)))
    same(lambda rpds: rpds.HashTrieMap(start).update(more.items(), x=1))
    same(lambda rpds: rpds.HashTrieMap(start) == rpds.HashTrieMap(more))
    same(lambda rpds: hash(rpds.HashTrieMap(start)) == hash(rpds.HashTrieMap(dict(reversed(start.items())))))


@given(VALUES, VALUES, KEYS)
def test_set(start: list[int], more: list[int], value: int) -> None:
    same(lambda rpds: rpds.HashTrieSet(start))
    same(lambda rpds: value in rpds.HashTrieSet(start))
    same(lambda rpds: len(rpds.HashTrieSet(start)))
    same(lambda rpds: bool(rpds.HashTrieSet(start)))
    same(lambda rpds: rpds.HashTrieSet(start).insert(value))
    same(lambda rpds: rpds.HashTrieSet(start).remove(value))
    same(lambda rpds: rpds.HashTrieSet(start).discard(value))
    same(lambda rpds: rpds.HashTrieSet(start).update(more, [value]))
    same(lambda rpds: rpds.HashTrieSet(start).update(rpds.HashTrieSet(more)))
    same(lambda rpds: rpds.HashTrieSet(start) == rpds.HashTrieSet(more))
    same(lambda rpds: rpds.HashTrieSet(start) == set(more))
    same(lambda rpds: hash(rpds.HashTrieSet(start)) == hash(rpds.HashTrieSet(start[::-1])))


@given(VALUES, VALUES, KEYS)
def test_list(start: list[int], more: list[int], value: int) -> None:
    same(lambda rpds: rpds.List(start))
    same(lambda rpds: rpds.List(value, *more))
    same(lambda rpds: len(rpds.List(start)))
    same(lambda rpds: bool(rpds.List(start)))
    same(lambda rpds: list(reversed(rpds.List(start))))
    same(lambda rpds: value in rpds.List(start))
    same(lambda rpds: rpds.List(start).first)
    same(lambda rpds: rpds.List(start).rest)
    same(lambda rpds: rpds.List(start).push_front(value))
    same(lambda rpds: rpds.List(start).drop_first())
    same(lambda rpds: rpds.List(start) == rpds.List(more))
    same(lambda rpds: hash(rpds.List(start)) == hash(rpds.List(list(start))))


@pytest.mark.parametrize("module", [original, standin])
def test_a_change_leaves_the_old_container_as_it_was(module: Any) -> None:
    numbers, members, queue = module.HashTrieMap({1: 2}), module.HashTrieSet([1]), module.List([1])
    numbers.insert(3, 4), numbers.remove(1), numbers.update({1: 5})
    members.insert(2), members.remove(1), members.update([3])
    queue.push_front(0), queue.drop_first()
    assert (dict(numbers), set(members), list(queue)) == ({1: 2}, {1}, [1])
    assert module.HashTrieMap.convert(numbers) is numbers


@pytest.mark.parametrize("module", [original, standin])
def test_what_is_not_hashable_is_no_key(module: Any) -> None:
    with pytest.raises(TypeError):
        module.HashTrieMap({}).insert([], 1)
    with pytest.raises(TypeError):
        hash(module.HashTrieMap({1: []}))
    with pytest.raises(TypeError):
        hash(module.List([[]]))


@pytest.mark.parametrize("module", [original, standin])
def test_empty_ones(module: Any) -> None:
    assert [repr(each()) for each in (module.HashTrieMap, module.HashTrieSet, module.List)] == [
        "HashTrieMap({})",
        "HashTrieSet({})",
        "List([])",
    ]
