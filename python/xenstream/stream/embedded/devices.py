"""A device of a domain, as a configuration describes it."""

from __future__ import annotations

from ..._tuples import NamedTuple

MOST_DEVICES = 256
"""Devices of a configuration that are looked at; of more, the first."""


class Device(NamedTuple):
    """A device: what it is ("disk", "nic"), its name in the guest, and what is behind it on the host."""

    type: str
    name: str | None
    source: str | None
