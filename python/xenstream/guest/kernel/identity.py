"""What runs in a guest, as far as its memory says so without symbols."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import Any

from ...errors import XenstreamError
from ...limits import MOST_LOG_LOOKED_AT
from ..memory import PhysicalMemory
from .linux import Linux, linux_or_none
from .log import log
from .windows import Windows, find_windows

_COMMAND_LINE = re.compile(r"(?:Kernel command line|Command line): (.*)")


@dataclass(slots=True)
class Identity:
    """What runs in a guest. `system` is "Linux", "Windows" or None; facts that it does not tell are None.

    `uptime` in seconds; a Linux guest has been up for at least so long, as it is the time of its last message.
    `kaslr_offset` is how far the kernel's linear addresses are moved, `phys_base` how far its physical ones;
    `page_table` is the guest-physical address of the kernel's own topmost page table, and `paging` its mode.
    """

    system: str | None = None
    release: str | None = None
    version: str | None = None
    build_id: str | None = None
    machine: str | None = None
    hostname: str | None = None
    command_line: str | None = None
    uptime: float | None = None
    kaslr_offset: int | None = None
    phys_base: int | None = None
    page_table: int | None = None
    paging: str | None = None
    page_size: int | None = None
    system_root: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the facts as JSON-ready data, addresses in hex."""
        hexed = {name: getattr(self, name) for name in ("kaslr_offset", "phys_base", "page_table")}
        return {
            **{name: getattr(self, name) for name in self.__slots__},
            **{name: None if value is None else hex(value) for name, value in hexed.items()},
        }


def identity(memory: PhysicalMemory) -> Identity:
    """Return what runs in a guest."""
    linux = linux_or_none(memory)
    if linux is not None:
        return _of_linux(linux)
    windows = find_windows(memory)
    return Identity() if windows is None else _of_windows(windows, memory.page_size)


def _of_linux(linux: Linux) -> Identity:
    info = linux.vmcoreinfo
    try:
        names = linux.uts()
    except XenstreamError:
        names = {}
    command_line, last = _from_log(linux)
    size = info.values.get("PAGESIZE", "")
    return Identity(
        system="Linux",
        release=info.release,
        version=names.get("version"),
        build_id=info.values.get("BUILD-ID"),
        machine=names.get("machine"),
        hostname=names.get("nodename"),
        command_line=command_line,
        uptime=last,
        kaslr_offset=info.kernel_offset,
        phys_base=info.number("phys_base"),
        page_table=linux.paging.root,
        paging=linux.paging.mode.name,
        page_size=int(size) if size.isdecimal() and len(size) < 10 else None,
    )


def _from_log(linux: Linux) -> tuple[str | None, float | None]:
    """Return the boot command line, and the time of the last message in seconds."""
    command_line, last = None, None
    try:
        for message in islice(log(linux), MOST_LOG_LOOKED_AT):
            last = message.time
            found = _COMMAND_LINE.match(message.text) if command_line is None else None
            command_line = found[1] if found else command_line
    except XenstreamError:
        pass
    return command_line, None if last is None else last / 10**9


def _of_windows(windows: Windows, page_size: int) -> Identity:
    build = "" if windows.build is None else f", build {windows.build}"
    return Identity(
        system="Windows",
        release=windows.version,
        version=f"{windows.version}{build}, {windows.product}",
        uptime=windows.uptime,
        page_size=page_size,
        system_root=windows.system_root,
    )
