"""NamedTuple, made faster.

Before Python 3.14 that of typing compiles the annotation of each field. For the 40 tuples of `verify` this took a tenth
of the instructions of a short command (callgrind, Python 3.11). Type checkers see that of typing.
"""

from __future__ import annotations

import sys
from collections import namedtuple
from typing import TYPE_CHECKING

if TYPE_CHECKING or sys.version_info >= (3, 14):
    from typing import NamedTuple
else:
    _OF_A_CLASS = {"__annotations__", "__classcell__", "__dict__", "__module__", "__qualname__", "__weakref__"}

    class _Meta(type):
        """Makes the classes below NamedTuple tuples."""

        def __new__(cls, name: str, bases: tuple[type, ...], members: dict[str, object]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, members)
            fields = members.get("__annotations__", {})
            defaults = [members[field] for field in fields if field in members]
            made = namedtuple(name, fields, defaults=defaults, module=members["__module__"])
            for member, value in members.items():
                if member not in fields and member not in _OF_A_CLASS:
                    setattr(made, member, value)
            made.__qualname__, made.__annotations__ = members["__qualname__"], fields
            return made

    class NamedTuple(metaclass=_Meta):
        """What tuples with named fields inherit from."""


__all__ = ["NamedTuple"]
