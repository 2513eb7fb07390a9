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
    LAYER compression        Lost       the image has ended, the compressed data around it has not
    libxc page tables        Beyond     page tables of a PV guest have been looked into
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from ..._tuples import NamedTuple
from ...schema.layers import LAYERS
from ..releases import ALL, Releases

if TYPE_CHECKING:
    from ...stream.events import Cut, Header, Lost, Missing, RecordEnd, Trailing
    from ...stream.record import Record
    from ..receiver import State
    from ..receiver_memory import Beyond

    Subject = Header | Record | RecordEnd | Cut | Missing | Trailing | Lost | Beyond

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
    """One place where a rule does not hold: byte `offset` of the file.

    The rest is given where it differs from the rule's own.
    """

    offset: int
    found: str
    expected: str
    refused: bool | None = None
    releases: Releases | None = None
    says: str | None = None


S = TypeVar("S", bound="Subject")
Check = Callable[[S, "State"], Iterable[Problem]]


class Rule(NamedTuple):
    """A demand on the stream.

    `refused_by` is who refuses a stream that breaks it: "xl", "libxl", "libxenguest", "xen", "qemu", "libvirt",
    "xenopsd" or "xend"; "" if nobody does. `says` is the message with which it does, and `logs` the line in Xen's own
    log, each with its alternatives; "..." stands for what differs from case to case. `releases` are the releases of Xen
    that refuse it. `is_need`: the stream is right, and only newer releases take it. `is_common`: every real sender does
    it. `is_of_host`: it is about the host that is asked about, if one is. `on`: the events at which `check` is called,
    with what happened and the state so far.
    """

    id: str
    severity: str
    title: str
    reference: str
    example: str
    on: tuple[str, ...]
    check: Check[Any]
    refused_by: str = ""
    says: tuple[str, ...] = ()
    logs: tuple[str, ...] = ()
    releases: Releases = ALL
    is_need: bool = False
    is_common: bool = False
    is_of_host: bool = False

    @property
    def refused(self) -> bool:
        """Whether some receiver refuses a stream that breaks it."""
        return bool(self.refused_by)

    @property
    def refusal(self) -> str:
        """Who refuses a stream that breaks it, in words: `libxenguest of Xen 4.13 and earlier`; "" if nobody does."""
        return refusal(self.refused_by, self.releases) if self.refused_by else ""

    @property
    def receiver(self) -> str:
        """Who would refuse a stream for it: `refused_by`, or who reads the layer."""
        return self.refused_by or _RECEIVERS[self.id[:2]]

    def to_json(self) -> dict[str, Any]:
        """Return the rule as JSON-ready data."""
        return {
            "id": self.id,
            "severity": self.severity,
            "refused": self.refused,
            "refused_by": self.refused_by or None,
            "releases": str(self.releases),
            "says": list(self.says),
            "logs": list(self.logs),
            "title": self.title,
            "reference": self.reference,
            "example": self.example,
        }

    @property
    def subjects(self) -> tuple[tuple[str, str], ...]:
        """Layer and name of each header, record or other event at which it is checked."""
        return tuple((layer, name) for layer, _, name in (event.partition(" ") for event in self.on))


_RECEIVERS = {layer.rules: layer.receiver for layer in LAYERS.values()} | {"XQ": "qemu"}
"""Who reads a layer, by the first letters of the ids of its rules."""

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
    by: str = "",
    says: str | tuple[str, ...] = (),
    logs: str | tuple[str, ...] = (),
    releases: Releases = ALL,
    is_need: bool = False,
    is_common: bool = False,
    is_of_host: bool = False,
) -> Callable[[Check[S]], Check[S]]:
    """Register the decorated function as the check of a rule.

    `refused`: who reads the layer refuses the stream for it; `by` is who does where that is somebody else. `says` and
    `logs` may be one message, or several.
    """

    def register(check: Check[S]) -> Check[S]:
        if id in RULES:
            raise ValueError(f"rule {id} exists already")
        events = (on,) if isinstance(on, str) else on
        refuser = by or (_RECEIVERS[id[:2]] if refused else "")
        made = Rule(
            id, severity, title, ref, example, events, check, refuser, _alternatives(says), _alternatives(logs),
            releases, is_need, is_common, is_of_host,
        )  # fmt: skip
        RULES[id] = made
        for event in events:
            by_event.setdefault(event, []).append(made)
        return check

    return register


def _alternatives(messages: str | tuple[str, ...]) -> tuple[str, ...]:
    if isinstance(messages, str):
        return (messages,) if messages else ()
    return messages


NAMES = {"xen": "Xen", "qemu": "QEMU"}
"""How the programs are written whose names are not words of a command line."""


def refusal(by: str, releases: Releases) -> str:
    """Say who refuses a stream, and in which releases of Xen where it is not all."""
    name = NAMES.get(by, by)
    if releases == ALL:
        return name
    return f"{name} {releases}" if by == "xen" else f"{name} of Xen {releases}"


def number(value: int) -> str:
    """Write a number the way messages do: decimal, and hex where that says more."""
    return f"{value}" if value < 4096 else f"{value} ({value:#x})"
