"""Problems that several modules of rules report."""

from __future__ import annotations

from collections.abc import Iterator

from ...schema.names import counted
from ...stream.events import Cut, Header, Missing, because
from ...stream.record import Record
from ..receiver import State
from .base import Problem, number


def reserved_fields(record: Record, *fields: str) -> Iterator[Problem]:
    """Yield each of the body's reserved fields that is not zero."""
    for name in fields:
        value = getattr(record.body, name, 0)
        if value:
            yield Problem(record.ofs_field(name), f"{record.type} has {value:#x} in a reserved field", "0")


def wrong_size(record: Record, expected: str) -> Problem:
    """Say that the body's length is not the expected one."""
    return Problem(record.offset, f"{record.type} has a body of {number(record.length)} bytes", expected)


def damaged_magic(header: Header) -> Iterator[Problem]:
    """Yield each identifying field of a header that is not as it should be."""
    for damage in header.damage:
        offset = header.offset + damage.io.pos() - len(damage.expected)
        yield Problem(offset, f"identified by {damage.actual.hex(' ')}", damage.expected.hex(" "))


def reserved(header: Header, *fields: str) -> Iterator[Problem]:
    """Yield each of the reserved fields that is not zero."""
    for name in fields:
        value = getattr(header.body, name)
        if value:
            yield Problem(header.offset_of(name), f"reserved field is {value:#x}", "0")


def listed(numbers: list[int]) -> str:
    """Write numbers, the first eight of them."""
    return ", ".join(map(str, numbers[:8])) + (" and more" if len(numbers) > 8 else "")


def cut_short(cut: Cut, what: str | None = None) -> Problem:
    """Say what is missing. `what` is cut short, by default what the event says."""
    return Problem(
        cut.offset,
        f"the data ends inside {what or f'the {cut.what}'}: {cut.got} of {cut.expected} bytes{because(cut)}",
        f"{cut.expected - cut.got} more",
    )


def without_end(missing: Missing) -> Problem:
    """Say that END is missing."""
    found = f"the data ends after {counted(missing.record, f'{missing.layer} record')} without END{because(missing)}"
    return Problem(missing.offset, found, "another record")


def are_pages_dropped(state: State) -> bool:
    """Whether the image was stripped, and PAGE_DATA has no contents."""
    return state.stripped is not None and bool(state.stripped.pages_dropped)


def are_registers_gone(state: State) -> bool:
    """Whether the image was stripped of the state of its vCPUs."""
    return state.stripped is not None and bool(state.stripped.registers)
