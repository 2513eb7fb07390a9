"""What Windows says of itself in the page that it shares with every process, KUSER_SHARED_DATA.

The page is at a fixed address in each of its releases, so no symbols are needed.
Source: Windows driver kit, ntddk.h, KUSER_SHARED_DATA: InterruptTime, NtSystemRoot, NtBuildNumber (zero before
Windows 10), NtProductType, NtMajorVersion, NtMinorVersion.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from ...errors import XenstreamError
from ..memory import PhysicalMemory
from ..translation import paging_of

_ADDRESS_64, _ADDRESS_32 = 0xFFFFF78000000000, 0xFFDF0000
_LENGTH = 0x280

_INTERRUPT_TIME = 0x08  # KSYSTEM_TIME: low, high, high again, in units of 100 ns
_SYSTEM_ROOT, _LEN_SYSTEM_ROOT = 0x30, 2 * 260
_BUILD, _PRODUCT, _MAJOR, _MINOR = 0x260, 0x264, 0x26C, 0x270
_PRODUCTS = {1: "workstation", 2: "domain controller", 3: "server"}
_BUILD_MASK = 0x0FFFFFFF  # the topmost bits say whether it is a checked build


@dataclass(frozen=True, slots=True)
class Windows:
    """A Windows guest: its version, such as 10.0, its build (None before Windows 10), `uptime` in seconds."""

    version: str
    build: int | None
    product: str
    system_root: str
    uptime: float


def find_windows(memory: PhysicalMemory) -> Windows | None:
    """Return what a Windows guest says of itself, None if no vCPU maps such a page."""
    for vcpu in memory.vcpus.vcpus:
        paging = paging_of(vcpu)
        if paging.mode.entry is None:
            continue
        address = _ADDRESS_64 if paging.mode.is_signed else _ADDRESS_32
        try:
            found = _parsed(paging.read(memory.read_physical, address, _LENGTH))
        except XenstreamError:
            continue
        if found is not None:
            return found
    return None


def _parsed(page: bytes) -> Windows | None:
    low, high, again = struct.unpack_from("<III", page, _INTERRUPT_TIME)
    root = page[_SYSTEM_ROOT : _SYSTEM_ROOT + _LEN_SYSTEM_ROOT].decode("utf-16-le", "replace").partition("\0")[0]
    build, product, major, minor = (struct.unpack_from("<I", page, at)[0] for at in (_BUILD, _PRODUCT, _MAJOR, _MINOR))
    if root[1:3] != ":\\" or not root.isprintable() or product not in _PRODUCTS or high != again or major > 99:
        return None
    ticks = high << 32 | low
    return Windows(f"{major}.{minor}", build & _BUILD_MASK or None, _PRODUCTS[product], root, ticks / 10**7)
