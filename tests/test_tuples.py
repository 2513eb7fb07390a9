"""A tuple with named fields is what typing makes of the same class."""

from __future__ import annotations

import pickle
import typing
from importlib import import_module

import pytest


def spans(base: typing.Any) -> typing.Any:
    class Span(base):  # type: ignore[misc]
        """Where something is."""

        first: int
        last: int | None = None
        unit: str = "pages"

        def __str__(self) -> str:
            return f"{self.first} to {self.last}"

        @property
        def is_open(self) -> bool:
            return self.last is None

    return Span


NAMED_TUPLE: typing.Any = import_module("xenstream._tuples").NamedTuple
OURS, TYPINGS = spans(NAMED_TUPLE), spans(typing.NamedTuple)


@pytest.mark.parametrize("name", ["__doc__", "__module__", "__mro__", "__qualname__", "_field_defaults", "_fields"])
def test_the_class_says_the_same(name: str) -> None:
    ours, typings = getattr(OURS, name), getattr(TYPINGS, name)
    assert ours == ((OURS, *typings[1:]) if name == "__mro__" else typings)


def test_it_does_the_same() -> None:
    ours, typings = OURS(3, unit="bytes"), TYPINGS(3, unit="bytes")
    assert ours == typings and hash(ours) == hash(typings)
    assert repr(ours) == repr(typings) and str(ours) == str(typings) == "3 to None"
    assert ours.is_open and not ours._replace(last=5).is_open
    for bad in ({}, {"first": 1, "end": 2}):
        with pytest.raises(TypeError):
            OURS(**bad)
    with pytest.raises(AttributeError):
        ours.first = 4
    with pytest.raises(AttributeError):
        ours.more = 4


class Top(NAMED_TUPLE):  # type: ignore[misc]
    first: int


def test_it_can_be_pickled() -> None:
    copy = pickle.loads(pickle.dumps(Top(5)))
    assert type(copy) is Top and copy == (5,)
