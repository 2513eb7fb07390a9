"""What is taken out of an image, and what is left in it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

PAGES = "page contents"
TEXTS = "texts of the configuration"
CONFIG = "configuration"
XENSTORE = "values in xenstore"
VECTORS = "x87, SSE and extended registers"
REGISTERS = "registers"
DEVICE_DATA = "device state that can hold guest data"
DEVICE_MODEL = "state of the device model"
UNKNOWN = "contents that are not understood"

_LEFT = {
    PAGES: "pfns and page types",
    TEXTS: "names, numbers and choices of the configuration",
    XENSTORE: "names in xenstore, and the device model's mappings",
    VECTORS: "general, control, segment and debug registers, MSRs, interrupt controllers and timers",
    DEVICE_DATA: "registers of emulated devices, and their names",
}
"""What stays of something of which part is taken out."""


@dataclass
class Taken:
    """One kind of contents that was taken out: of how many headers and records, and how many bytes."""

    what: str
    count: int = 0
    octets: int = 0


@dataclass
class Stripped:
    """The result: what was taken out and what is left, and how many pages went and stayed.

    `incomplete` says why the walk could not go on, None if it came to the end; the rest of the image is left out.
    """

    taken: list[Taken] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    pages: int = 0
    pages_kept: int = 0
    incomplete: str | None = None

    def take(self, what: str, octets: int, count: int = 1) -> None:
        """Note that contents are taken out."""
        found = next((taken for taken in self.taken if taken.what == what), None)
        if found is None:
            found = Taken(what)
            self.taken.append(found)
        found.count += count
        found.octets += octets

    def leave(self, what: str) -> None:
        """Note that something stays: a thing by its name, or what stays of a kind of contents."""
        stays = _LEFT.get(what, what)
        if stays not in self.left:
            self.left.append(stays)

    def to_json(self) -> dict[str, Any]:
        """Return the result as JSON-ready data."""
        return asdict(self)
