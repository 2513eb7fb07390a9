"""The summary that `info` prints."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...schema.layers import LAYERS
from ..terminal import Styled, echo

if TYPE_CHECKING:
    from ...inspect.info import Info
    from ...stream.embedded.devices import Device

from .report import static_data_end
from .units import binary

_MOST_DEVICES = 16


def info(summary: Info) -> None:
    """Print a summary as a table of two columns."""
    width = "" if summary.guest_width is None else f", {summary.guest_width * 8}-bit"
    pvh = " (PVH)" if summary.kind == "pvh" and summary.guest_type == "x86_hvm" else ""
    is_legacy = summary.layers[-1] == "legacy"
    toolstack = None if summary.toolstack_width is None else f"{summary.toolstack_width * 8}-bit"
    more_than = "more than " if summary.more_pages else ""
    as_of = ", as of the last CHECKPOINT" if "CHECKPOINT" in summary.records else ""
    xen = "converted from a legacy image" if summary.converted_from_legacy else summary.xen_version
    rows = [
        ("file", summary.file),
        ("size", None if summary.size is None else f"{summary.size} bytes ({binary(summary.size)})"),
        ("layers", " > ".join(summary.layers)),
        ("stream version", summary.version),
        ("byte order", summary.endian),
        ("guest", None if summary.guest_type is None else f"{summary.guest_type}{pvh}{width}"),
        ("name", summary.name),
        ("UUID", summary.uuid),
        ("saved by Xen", xen),
        ("toolstack", toolstack),
        ("memory", f"{more_than}{summary.pages} pages ({binary(summary.memory)}){as_of}"),
        ("maximum memory", None if summary.max_memory is None else binary(summary.max_memory)),
        ("pages sent", summary.pages_sent),
        ("vCPUs", _vcpus(summary)),
        *(("" if number else "devices", device) for number, device in enumerate(_devices(summary.devices))),
        ("static data end", None if is_legacy else static_data_end(summary.static_data_end)),
        *((f"{name} {layer.unit}", _counts(summary.counts.get(name, {}))) for name, layer in LAYERS.items()),
        ("stripped", None if summary.stripped is None else f"without {', '.join(summary.stripped)}"),
        ("incomplete", summary.incomplete),
    ]
    for name, value in rows:
        if value not in (None, ""):
            echo(Styled(f"{name:15}", bold=True), f"  {value}", hang=17)


def _vcpus(summary: Info) -> str | None:
    if not summary.vcpus or summary.max_vcpus == summary.vcpus:
        return None if summary.vcpus is None else str(summary.vcpus)
    return f"{summary.max_vcpus}, {summary.vcpus} of them online"


def _devices(devices: list[Device]) -> Iterator[str]:
    yield from map(_device, devices[:_MOST_DEVICES])
    if len(devices) > _MOST_DEVICES:
        yield f"and {len(devices) - _MOST_DEVICES} more"


def _device(device: Device) -> str:
    return " ".join(filter(None, (device.type, device.name, device.source and f"({device.source})")))


def _counts(counts: dict[str, int]) -> str:
    return ", ".join(f"{count} {kind}" for kind, count in counts.items())
