"""The layers of an image: one entry for each, which every other module asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import IntEnum
from functools import cache
from types import MappingProxyType
from typing import Any

from xenstream_formats.magics import MAGICS

from .._tuples import NamedTuple
from . import names
from .record_kinds import SIGNAL_TYPES, libxl_signal_types

Magic = tuple[tuple[int, bytes], ...]
"""What identifies a layer: offset and bytes of each fixed field of what it begins with."""


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
    config: tuple[IntEnum, str] | None = None
    """Type that holds the domain's configuration, and the field there."""
    len_field: str = "len_body"
    """Field of the header that says how long the body is."""
    order_header: str | None = None
    """Name of the layer's header that gives the byte order; None if that is always little-endian."""


class Layer(NamedTuple):
    """One layer.

    `inside` are the layers inside it, outermost first, unless a legacy image is there instead. `rules` are the first
    letters of its rules' ids. `receiver` is what reads it on the receiving host. `frame` returns its framing, for which
    its parser is loaded.
    """

    name: str
    inside: tuple[str, ...]
    rules: str
    receiver: str
    magic: Magic = ()
    """Empty if it has no magic."""
    frame: Callable[[], Framing] | None = None
    config: tuple[str, str] | None = None
    """The header that holds the domain's configuration, and the field there."""
    unit: str | None = None
    """What its parts are called where they are counted, None if it has only headers."""
    fills_its_file: bool = True
    """Whether data after it is part of no image; images of xenopsd lie on disks, which are larger."""

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


def _xenopsd() -> Framing:
    types = names.Xenopsd.RecordType
    return Framing(
        names.Xenopsd.Record,
        names.Xenopsd.RecordHeader,
        types,
        end=types.end_of_image,
        device_model=types.qemu_trad,
        holds=MappingProxyType({types.libxc: "libxc", types.libxc_legacy: LEGACY}),
        config=(types.xenops, "sexp"),
        len_field="len_stated",
    )


def _libxl() -> Framing:
    types = names.LibxlRecordType
    return Framing(
        names.Libxl.RecordList.Record,
        names.Libxl.RecordList.RecordHeader,
        types,
        end=types.end_mark,
        signals=libxl_signal_types(),
        device_model=types.emulator_context,
        holds=MappingProxyType({types.libxc_context: "libxc"}),
        order_header="header",
    )


def _libxc() -> Framing:
    return Framing(
        names.Libxc.DomainImage.Record,
        names.Libxc.DomainImage.RecordHeader,
        names.RecordType,
        end=names.RecordType.end_mark,
        signals=SIGNAL_TYPES,
        order_header="image header",
    )


_ALL = (
    Layer(
        "xl",
        ("libxl", "libxc"),
        "XF",
        "xl",
        MAGICS["XlSaveFile.FileStart"],
        config=("optional data", "config"),
    ),
    Layer(
        "libvirt",
        ("libxl", "libxc"),
        "XV",
        "libvirt",
        MAGICS["LibvirtSaveFile.FileStart"],
        config=("xml", "document"),
    ),
    Layer(
        "xenopsd",
        ("libxc",),
        "XS",
        "xenopsd",
        MAGICS["XenopsdSuspendImage.SaveSignature"],
        _xenopsd,
        unit="records",
        fills_its_file=False,
    ),
    Layer("xend", (LEGACY,), "XD", "xend", MAGICS["XendSaveFile.FileStart"], config=("config", "sexp")),
    Layer("libxl", ("libxc",), "XL", "libxl", MAGICS["LibxlMigrationStream.Hdr"], _libxl, unit="records"),
    Layer("libxc", (), "XC", "libxenguest", MAGICS["LibxcMigrationStream.Ihdr"], _libxc, unit="records"),
    Layer(LEGACY, (), "XG", "libxl", unit="parts"),
)

LAYERS = {layer.name: layer for layer in _ALL}
"""All layers by name, wrappers first. What two layers may both begin with is taken for the first."""

FRAMED = tuple(layer.name for layer in _ALL if layer.frame is not None)
"""The layers that are made of records."""

COUNTED = (*(LAYERS[name] for name in reversed(FRAMED)), LAYERS[LEGACY])
"""The layers whose parts are counted, in the order in which reports have the counts."""


@cache
def framing_of(layer: str) -> Framing:
    """Return how the records of a layer in FRAMED are told apart. Its parser is loaded for that."""
    frame = LAYERS[layer].frame
    if frame is None:
        raise KeyError(layer)
    return frame()


def is_last(layer: str, kind: object) -> bool:
    """Whether a record of this type ends its layer."""
    return layer in FRAMED and framing_of(layer).end == kind


def is_device_model(layer: str, kind: object) -> bool:
    """Whether a record of this type holds the state of the device model."""
    held = framing_of(layer).device_model if layer in FRAMED else None
    return held is not None and held == kind


def config_in(layer: str) -> tuple[str | IntEnum | None, str]:
    """Return the header of a layer, or the type of its records, that holds the domain's configuration, and the field
    there; None if it has no configuration.
    """
    in_record = framing_of(layer).config if layer in FRAMED else None
    return LAYERS[layer].config or in_record or (None, "")


def counts_by_key(counts: Mapping[str, dict[str, int]]) -> dict[str, dict[str, int]]:
    """Return counts by layer under the keys that reports and summaries have, one for each layer in COUNTED."""
    return {layer.counts_key: counts.get(layer.name, {}) for layer in COUNTED}
