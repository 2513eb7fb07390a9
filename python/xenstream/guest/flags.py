"""The names of what is set in a register, from the lowest bit upwards.

The generated classes know which bit is which.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from ..schema import layout

_ACTIVE_LOW = {"XenHvmContext.Dr6": ("bld", "rtm")}
_NOT_FLAGS = (  # parts of registers that have a number of another kind
    "raw", "frame_low", "num_banks", "len_area", "len_area_amd", "unknown_bits", "unknown_bits_high",
)  # fmt: skip

_FLAGS = {
    "carry": "CF", "parity": "PF", "adjust": "AF", "zero": "ZF", "sign": "SF", "trap": "TF",
    "interrupt": "IF", "interrupt_enable": "IF", "direction": "DF", "overflow": "OF",
    "nested_task": "NT", "resume": "RF", "virtual_8086": "VM", "vm86": "VM", "alignment_check": "AC",
    "virtual_interrupt": "VIF", "virtual_interrupt_pending": "VIP", "identification": "ID", "cpuid_available": "ID",
}  # fmt: skip
"""Names in processor manuals of flags for which the generated classes have longer names."""


@cache
def _parts(cls: Any) -> tuple[str, ...]:
    """Return the computed instances of a register's class, from bit 0 upwards. The order is found by setting each bit
    alone.
    """
    names = [name for name, kind in vars(cls).items() if isinstance(kind, property) and name not in _NOT_FLAGS]
    size = layout.size_of(cls)
    found: list[str] = []
    for bit in range(8 * size):
        probe = layout.parse_bytes(cls, (1 << bit).to_bytes(size, "little"))
        found += [name for name in names if name not in found and getattr(probe, name)]
    return tuple(name for name in found if name not in _ACTIVE_LOW.get(cls.__qualname__, ()))


def flag_names(value: Any) -> tuple[str, ...]:
    """Return the names of what is set in a register, given as its generated class."""
    parts = []
    cls: Any = type(value)
    for name in _parts(cls):
        part = getattr(value, name)
        if part:
            spelled = _FLAGS.get(name, name.upper().removeprefix("IS_").removeprefix("HAS_"))
            parts.append(spelled if part is True else f"{spelled}={part}")
    return tuple(parts)
