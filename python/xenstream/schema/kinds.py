"""What the fields of the generated classes are, as `-kind` in ksy/ says.

A number without a kind is written in decimal where it is small and in hex above; bytes without one are opaque.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from xenstream_formats.kinds import KINDS
from xenstream_formats.ticks import TICKS

HELPER = "helper"
"""Serves the parser, or is part of what another field shows."""
TEXT = "text"
"""A document, such as a domain's configuration."""
PAGES = "pages"
"""Contents of guest memory."""

HEX = frozenset({"address", "code", "flags", "magic", "register", "reserved"})
"""Numbers that are written in hex."""
DECIMAL = frozenset({"count", "id", "time", "version"})
"""Numbers that are written in decimal."""
ZERO = frozenset({"reserved", "padding"})
"""Zero when saved, and without a meaning."""
BYTES = frozenset({"flags", "id", "magic", "register", TEXT})
"""Bytes that have a meaning as they are."""

_NONE: Mapping[str, str] = {}


def kinds_of(cls: Any) -> Mapping[str, str]:
    """Return the kinds of a generated class's fields and parameters, by name; not every one has a kind."""
    return KINDS.get(cls.__qualname__, _NONE)


def ticks(cls: Any, name: str) -> bool:
    """Whether a field of a generated class counts time, and so differs between any two images of a guest."""
    return name in TICKS.get(cls.__qualname__, ())
