"""A summary of an image in words: which facts people see of it, in which order, on a terminal or on a page."""

from __future__ import annotations

from collections.abc import Iterator

from .._tuples import NamedTuple
from ..schema.layers import LAYERS
from ..stream.embedded.devices import Device
from .info import Info
from .units import binary

_MOST_DEVICES = 16


class Fact(NamedTuple):
    """A fact: its name, and what there is to say, in one line or several."""

    name: str
    lines: list[str]


def facts(info: Info) -> list[Fact]:
    """Return what is known of an image. The texts in it are the image's, and have to be escaped."""
    found = [Fact(name, [str(value)]) for name, value in _identity(info) if value is not None]
    if info.devices:
        found.append(Fact("devices", list(_devices(info.devices))))
    return found + [Fact(name, [value]) for name, value in _contents(info) if value]


def _identity(info: Info) -> Iterator[tuple[str, str | int | None]]:
    """Yield what the image is, and the guest."""
    more_than = "more than " if info.more_pages else ""
    as_of = ", as of the last CHECKPOINT" if "CHECKPOINT" in info.records else ""
    yield "file", info.file
    yield "size", None if info.size is None else f"{info.size} bytes ({binary(info.size)})"
    yield "layers", " > ".join(info.layers)
    yield "stream version", info.version
    yield "byte order", info.endian
    yield "guest", _guest(info)
    yield "name", info.name or None
    yield "UUID", info.uuid or None
    yield "saved by Xen", "converted from a legacy image" if info.converted_from_legacy else info.xen_version
    yield "toolstack", None if info.toolstack_width is None else f"{info.toolstack_width * 8}-bit"
    yield "memory", f"{more_than}{info.pages} pages ({binary(info.memory)}){as_of}"
    yield "maximum memory", None if info.max_memory is None else binary(info.max_memory)
    yield "pages sent", info.pages_sent
    yield "vCPUs", _vcpus(info)


def _contents(info: Info) -> Iterator[tuple[str, str | None]]:
    """Yield what the layers hold, and what is missing."""
    yield "static data end", None if info.layers[-1] == "legacy" else str(info.static_data_end)
    for name, layer in LAYERS.items():
        counts = info.counts.get(name, {})
        yield f"{name} {layer.unit}", ", ".join(f"{count} {kind}" for kind, count in counts.items())
    yield "stripped", None if info.stripped is None else f"without {', '.join(info.stripped)}"
    yield "incomplete", info.incomplete


def _guest(info: Info) -> str | None:
    if info.guest_type is None:
        return None
    width = "" if info.guest_width is None else f", {info.guest_width * 8}-bit"
    pvh = " (PVH)" if info.kind == "pvh" and info.guest_type == "x86_hvm" else ""
    return f"{info.guest_type}{pvh}{width}"


def _vcpus(info: Info) -> str | None:
    if not info.vcpus or info.max_vcpus == info.vcpus:
        return None if info.vcpus is None else str(info.vcpus)
    return f"{info.max_vcpus}, {info.vcpus} of them online"


def _devices(devices: list[Device]) -> Iterator[str]:
    yield from map(_device, devices[:_MOST_DEVICES])
    if len(devices) > _MOST_DEVICES:
        yield f"and {len(devices) - _MOST_DEVICES} more"


def _device(device: Device) -> str:
    return " ".join(filter(None, (device.type, device.name, device.source and f"({device.source})")))
