"""The modes of paging by name, and their canonical addresses."""

from __future__ import annotations

from xenstream.guest import translation
from xenstream.guest.translation import Mode

MODES = {
    mode.name: mode for mode in vars(translation).values() if isinstance(mode, Mode) and mode is not translation.OFF
}


def canonical(mode: str, address: int) -> int:
    """Convert any number to an address of this mode."""
    bits = {"4-level": 48, "5-level": 57}.get(mode, 32)
    address &= (1 << bits) - 1
    return address if bits == 32 or not address >> (bits - 1) else address | (1 << 64) - (1 << bits)
