"""The layers of an image: one entry for each, which every other module asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import IntEnum
from types import MappingProxyType
from typing import Any

from .._tuples import NamedTuple
from . import names
from .names import ImageHeader, Libxc, Libxl, LibxlHeader, LibxlRecordType, RecordType
from .record_kinds import LIBXL_SIGNAL_TYPES, SIGNAL_TYPES


class Framing(NamedTuple):
    """How a layer's records are told apart: generated classes of a record and its header, and the enum of types."""

    record: Any
    header: Any
    types: type[IntEnum]
    end: IntEnum
    """Type of the last record."""
    signals: tuple[IntEnum, ...] = ()
    """Types that signal and have no content."""
    device_model: IntEnum | None = None
    """Type that holds the state of the device model."""
    holds: Mapping[IntEnum, str] = MappingProxyType({})
    """Layers that follow in line after a record of a type."""
    len_field: str = "len_body"
    """Field of the header that says how long the body is."""
    order_header: str | None = None
    """Name of the layer's header that gives the byte order; None if that is always little-endian."""


class Layer(NamedTuple):
    """One layer.

    `inside` are the layers inside it, outermost first, unless a legacy image is there instead. `rules` are the first
    letters of its rules' ids. `receiver` is what reads it on the receiving host. `magic_in` returns what
    `identification` is; its parser is loaded for that.
    """

    name: str
    inside: tuple[str, ...]
    rules: str
    receiver: str
    magic_in: Callable[[], Any] | None = None
    framing: Framing | None = None
    config: tuple[str | IntEnum, str] | None = None
    """The header or record that holds the domain's configuration, and the field there."""
    unit: str | None = None
    """What its parts are called where they are counted, None if it has only headers."""
    fills_its_file: bool = True
    """Whether data after it is part of no image; images of xenopsd lie on disks, which are larger."""

    @property
    def identification(self) -> Any:
        """The generated class that begins with its magic, None if it has no magic."""
        return None if self.magic_in is None else self.magic_in()

    @property
    def path(self) -> tuple[str, ...]:
        """The layers of an image whose outermost one it is."""
        return (self.name, *self.inside)

    @property
    def legacy_path(self) -> tuple[str, ...]:
        """The same where a legacy image is inside."""
        return (self.name, LEGACY) if self.name != LEGACY else (LEGACY,)

    @property
    def counts_key(self) -> str:
        """The key under which reports and summaries have the counts of its parts."""
        return "records" if self.name == "libxc" else f"{self.name}_records"


LEGACY = "legacy"
"""The layer that is not made of records."""

_ALL = (
    Layer("xl", ("libxl", "libxc"), "XF", "xl", lambda: names.Xl.FileStart, config=("optional data", "config")),
    Layer("libvirt", ("libxl", "libxc"), "XV", "libvirt", lambda: names.Libvirt.FileStart, config=("xml", "document")),
    Layer(
        "xenopsd",
        ("libxc",),
        "XS",
        "xenopsd",
        lambda: names.Xenopsd.SaveSignature,
        Framing(
            names.Xenopsd.Record,
            names.Xenopsd.RecordHeader,
            names.Xenopsd.RecordType,
            end=names.Xenopsd.RecordType.end_of_image,
            device_model=names.Xenopsd.RecordType.qemu_trad,
            holds=MappingProxyType(
                {names.Xenopsd.RecordType.libxc: "libxc", names.Xenopsd.RecordType.libxc_legacy: LEGACY}
            ),
            len_field="len_stated",
        ),
        config=(names.Xenopsd.RecordType.xenops, "sexp"),
        unit="records",
        fills_its_file=False,
    ),
    Layer("xend", (LEGACY,), "XD", "xend", lambda: names.Xend.FileStart, config=("config", "sexp")),
    Layer(
        "libxl",
        ("libxc",),
        "XL",
        "libxl",
        lambda: LibxlHeader,
        Framing(
            Libxl.RecordList.Record,
            Libxl.RecordList.RecordHeader,
            LibxlRecordType,
            end=LibxlRecordType.end_mark,
            signals=LIBXL_SIGNAL_TYPES,
            device_model=LibxlRecordType.emulator_context,
            holds=MappingProxyType({LibxlRecordType.libxc_context: "libxc"}),
            order_header="header",
        ),
        unit="records",
    ),
    Layer(
        "libxc",
        (),
        "XC",
        "libxenguest",
        lambda: ImageHeader,
        Framing(
            Libxc.DomainImage.Record,
            Libxc.DomainImage.RecordHeader,
            RecordType,
            end=RecordType.end_mark,
            signals=SIGNAL_TYPES,
            order_header="image header",
        ),
        unit="records",
    ),
    Layer(LEGACY, (), "XG", "libxl", unit="parts"),
)

LAYERS = {layer.name: layer for layer in _ALL}
"""All layers by name, wrappers first. What two layers may both begin with is taken for the first."""

FRAMINGS = {layer.name: layer.framing for layer in _ALL if layer.framing is not None}
"""Those of the layers that are made of records."""

DEVICE_MODELS = {(name, framing.device_model) for name, framing in FRAMINGS.items() if framing.device_model is not None}
"""Layer and type of the records that hold the state of the device model."""

COUNTED = (*(LAYERS[name] for name in reversed(FRAMINGS)), LAYERS[LEGACY])
"""The layers whose parts are counted, in the order in which reports have the counts."""


def counts_by_key(counts: Mapping[str, dict[str, int]]) -> dict[str, dict[str, int]]:
    """Return counts by layer under the keys that reports and summaries have, one for each layer in COUNTED."""
    return {layer.counts_key: counts.get(layer.name, {}) for layer in COUNTED}
