"""The class of rules, and the registry of all rules.

A rule is asked at events, which are named by a layer and what happens there:

    event                    subject    when
    LAYER HEADER             Header     a header has been read: "libxc image header"
    LAYER record             Record     a record header has been read; the state does not know of it yet
    LAYER body, LAYER TYPE   Record     the body is there; `record.body` is None if it cannot be decoded
    LAYER padding            RecordEnd  a record has ended, and has padding
    LAYER end                Record     the layer's last record has ended
    LAYER cut                Cut        the data ends inside a header or record
    LAYER missing end        Missing    the data ends between two records
    LAYER trailing           Trailing   data follows the end
    LAYER lost               Lost       the walk cannot go on; "unbounded" likewise, see `Lost.kind`
    libxc page tables        Beyond     page tables of a PV guest have been looked into
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

SPEC = "libxc-migration-stream"
"""Xen's docs/specs/libxc-migration-stream.pandoc."""

LIBXL_SPEC = "libxl-migration-stream"
"""Xen's docs/specs/libxl-migration-stream.pandoc."""

ERROR = "error"
VIOLATION = "violation"
NOTE = "note"

SEVERITIES = {
    ERROR: "a receiver must refuse the stream",
    VIOLATION: "the sender broke the specification, but receivers cope",
    NOTE: "legal or common practice, and worth knowing",
}


class Problem(NamedTuple):
    """One place where a rule does not hold: byte `offset` of the file."""

    offset: int
    found: str
    expected: str
    refused: bool | None = None  # where it differs from the rule's own


Check = Callable[[Any, Any], Iterable[Problem]]


class Rule(NamedTuple):
    """A demand on the stream.

    `refused`: the real receiver (libxenguest; for the outer layers libxl, xl, libvirt and
    xenopsd) refuses a stream that breaks it. `on`: the events at which `check` is called,
    with what happened and the state so far.
    """

    id: str
    severity: str
    refused: bool
    title: str
    reference: str
    example: str
    on: tuple[str, ...]
    check: Check

    @property
    def subjects(self) -> tuple[tuple[str, str], ...]:
        """Layer and name of each header, record or other event at which it is checked."""
        return tuple((layer, name) for layer, _, name in (event.partition(" ") for event in self.on))


RULES: dict[str, Rule] = {}
"""All rules that were registered, by id."""

by_event: dict[str, list[Rule]] = {}
"""Those to be checked at each event."""


def rule(
    id: str,
    severity: str,
    title: str,
    *,
    on: str | tuple[str, ...],
    ref: str,
    example: str,
    refused: bool = False,
) -> Callable[[Check], Check]:
    """Register the decorated function as the check of a rule."""

    def register(check: Check) -> Check:
        if id in RULES:
            raise ValueError(f"rule {id} exists already")
        events = (on,) if isinstance(on, str) else on
        made = Rule(id, severity, refused, title, ref, example, events, check)
        RULES[id] = made
        for event in events:
            by_event.setdefault(event, []).append(made)
        return check

    return register


def number(value: int) -> str:
    """Write a number the way messages do: decimal, and hex where that says more."""
    return f"{value}" if value < 4096 else f"{value} ({value:#x})"
