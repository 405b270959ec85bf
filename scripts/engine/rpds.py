"""Stand-in for the `rpds` package in the browser, where its Rust original does not exist.

`jsonschema` and `referencing` use three of its persistent containers: every change gives a new container and leaves the
old one as it was. Here each is a thin coat over a dict, a frozenset and a tuple that copies on change. That costs
more for large containers; those two libraries keep some dozens of entries. `tests/test_rpds_standin.py` holds the coats
against the original. Iteration order is the order of insertion; the original promises none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Any, Self

__all__ = ["HashTrieMap", "HashTrieSet", "List"]


class HashTrieMap[K, V](Mapping[K, V]):
    """A mapping whose changes are made on a copy."""

    __slots__ = ("_items",)

    def __init__(self, value: Mapping[K, V] | Iterable[tuple[K, V]] = (), **more: V) -> None:
        self._items: dict[K, V] = dict(value, **more)

    @classmethod
    def convert(cls, value: Mapping[K, V] | Iterable[tuple[K, V]]) -> HashTrieMap[K, V]:
        """The value itself where it is such a mapping already."""
        return value if isinstance(value, cls) else cls(value)

    @classmethod
    def fromkeys(cls, keys: Iterable[K], value: V) -> Self:
        """The same value under each key."""
        return cls(dict.fromkeys(keys, value))

    def __getitem__(self, key: K) -> V:
        return self._items[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(frozenset(self._items.items()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._items!r})"

    def insert(self, key: K, val: V) -> Self:
        """A copy with this entry."""
        return type(self)({**self._items, key: val})

    def remove(self, key: K) -> Self:
        """A copy without this entry; KeyError where there is none."""
        copy = dict(self._items)
        del copy[key]
        return type(self)(copy)

    def discard(self, key: K) -> Self:
        """A copy without this entry, if there is one."""
        return self.remove(key) if key in self._items else self

    def update(self, *others: Mapping[K, V] | Iterable[tuple[K, V]], **more: V) -> Self:
        """A copy with all these entries; later ones win."""
        copy = dict(self._items)
        for other in others:
            copy.update(other)
        return type(self)(copy, **more)


class HashTrieSet[T](Set[T]):
    """A set whose changes are made on a copy."""

    __slots__ = ("_items",)

    def __init__(self, value: Iterable[T] = ()) -> None:
        self._items = frozenset(value)

    def __contains__(self, value: object) -> bool:
        return value in self._items

    def __iter__(self) -> Iterator[T]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(self._items)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({set(self._items) or '{}'})"

    def insert(self, value: T) -> Self:
        """A copy with this member."""
        return type(self)(self._items | {value})

    def remove(self, value: T) -> Self:
        """A copy without this member; KeyError where it is none."""
        if value not in self._items:
            raise KeyError(value)
        return self.discard(value)

    def discard(self, value: T) -> Self:
        """A copy without this member, if it is one."""
        return type(self)(self._items - {value})

    def update(self, *others: Iterable[T]) -> Self:
        """A copy with all these members."""
        return type(self)(self._items.union(*others))


class List[T]:
    """A list that grows and shrinks at its head only."""

    __slots__ = ("_items",)

    def __init__(self, value: Any = (), *more: T) -> None:
        self._items: tuple[T, ...] = (value, *more) if more else tuple(value)

    def __iter__(self) -> Iterator[T]:
        return iter(self._items)

    def __reversed__(self) -> Iterator[T]:
        return reversed(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, List) and self._items == other._items

    def __hash__(self) -> int:
        return hash(self._items)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({list(self._items)!r})"

    @property
    def first(self) -> T:
        """The head; IndexError where there is none."""
        if not self._items:
            raise IndexError("empty list has no first element")
        return self._items[0]

    @property
    def rest(self) -> Self:
        """The list without its head; the rest of nothing is nothing."""
        return type(self)(self._items[1:])

    def push_front(self, value: T) -> Self:
        """A copy with a new head."""
        return type(self)((value, *self._items))

    def drop_first(self) -> Self:
        """A copy without its head; IndexError where there is none."""
        if not self._items:
            raise IndexError("empty list has no first element")
        return self.rest
