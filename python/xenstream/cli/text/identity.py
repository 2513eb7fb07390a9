"""Prints what runs in a guest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...guest.kernel.identity import Identity


def lines(file: str, found: Identity) -> Iterator[str]:
    """Yield the facts, a line each, in two columns."""
    for name, value in _rows(file, found):
        if value is not None:
            yield f"{name:16} {value}"


def _rows(file: str, found: Identity) -> Iterator[tuple[str, object]]:
    yield "file", file
    yield "system", found.system or "not recognised"
    yield "release", found.release
    yield "version", found.version
    yield "build id", found.build_id
    yield "machine", found.machine
    yield "hostname", found.hostname
    yield "command line", found.command_line
    yield "uptime", _uptime(found)
    yield "KASLR offset", _hex(found.kaslr_offset)
    yield "physical base", _hex(found.phys_base)
    if found.page_table is not None:
        yield "page table", f"{found.page_table:#x} ({found.paging})"
    yield "page size", found.page_size
    yield "system root", found.system_root


def _hex(value: int | None) -> str | None:
    return None if value is None else hex(value)


def _uptime(found: Identity) -> str | None:
    if found.uptime is None:
        return None
    return f"at least {found.uptime:.6f} s" if found.system == "Linux" else f"{found.uptime:.3f} s"
