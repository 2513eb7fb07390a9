"""The names of what is in lists: an HVM parameter, an MSR, a CPUID leaf, an entry of an HVM context.

Such an item is known by what it is about; where it is in its list says nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import IntEnum
from typing import Any

from ..schema import names
from ..schema.names import name_of, spelled

_KEYS: dict[Any, Callable[[Any], str]] = {
    "LibxcMigrationStream.DomainImage.HvmParam": lambda item: _spelled(item.name),
    "XenX86CpuPolicy.CpuidLeaf": lambda item: (
        f"{item.leaf:#x}:{item.subleaf}" if item.has_subleaf else f"{item.leaf:#x}"
    ),
    "XenX86CpuPolicy.MsrEntry": lambda item: _spelled(item.msr),
    "XenHvmContext.MsrEntry": lambda item: msr_name(item.index),
    "XenX86Vcpu.VcpuMsr": lambda item: msr_name(item.index),
}
"""What the items of a list are about, by the name of their class, as few structures have any."""

_WITH_VALUES = ("params", "msrs")
"""Lists whose items have a key and a value."""


def key_of(item: Any) -> str | None:
    """Return what an item of a list is about, None where its number says that."""
    make = _KEYS.get(type(item).__qualname__)
    return None if make is None else make(item)


def msr_name(index: int) -> str:
    """Return the name of an MSR, or its number in hex."""
    try:
        return name_of(names.CpuPolicy.MsrIndex(index))
    except ValueError:
        return f"{index:#x}"


def _spelled(member: Any) -> str:
    return name_of(member) if isinstance(member, IntEnum) else spelled(member)


def entry_name(entry: Any) -> str:
    """Return the name of the type of an entry of an HVM context, nothing of an unknown type."""
    code = entry.header.typecode
    return name_of(code) if isinstance(code, IntEnum) else ""


def is_entry(item: Any) -> bool:
    """Whether this is an entry of an HVM context."""
    return type(item).__qualname__ == "XenHvmContext.Entry"


def path_of(struct: Any, name: str) -> list[str | int] | None:
    """Return the path in a structure to what has a name in a list of it: an HVM parameter, MSR, or feature of the CPU.

    None if it has nothing of that name.
    """
    for items in _WITH_VALUES:
        for index, item in enumerate(getattr(struct, items, ())):
            if (key_of(item) or "").lower() == name.lower():
                return [items, index, "value"]
    from ..guest.cpu_policy import features, where_of

    feature = features().get(name.lower())
    if feature is None:
        return None
    leaf, subleaf, register = where_of(feature.word)
    for index, item in enumerate(getattr(struct, "leaves", ())):
        if item.leaf == leaf and subleaf in (None, item.subleaf):
            return ["leaves", index, "features", register, name.lower()]
    return None


def names_in(struct: Any) -> Iterator[str]:
    """Yield the names that `path_of` finds in a structure, but for features of the CPU."""
    for items in _WITH_VALUES:
        yield from filter(None, (key_of(item) for item in getattr(struct, items, ())))
