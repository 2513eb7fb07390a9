"""Legacy images of every kind, in every wrapper, and their translation."""

from __future__ import annotations

import io
import struct
from typing import Any

import pytest
import xenstream
from samples.build import CONFIG, PV_CONFIG, SEXP, Emu, SuspendImage, emu, libvirt, xl
from samples.legacy_build import (
    ENABLE_COMPRESSION,
    END,
    LAST_CHECKPOINT,
    QEMU,
    LegacyImage,
    hvm_tail,
    legacy_hvm,
    legacy_pv,
    xend,
)
from xenstream.edit.legacy.translate import translate
from xenstream.stream.events import LegacyHint

MAKERS = {
    "hvm-64": lambda: legacy_hvm(8),
    "hvm-32": lambda: legacy_hvm(4),
    "pv-64": lambda: legacy_pv(8),
    "pv-32": lambda: legacy_pv(4),
    "pv-32-on-64": lambda: legacy_pv(8, 4),
    "pv-64-on-32": lambda: legacy_pv(4, 8, 608),
}
every_kind = pytest.mark.parametrize("kind", MAKERS)


def xenopsd_legacy(image: LegacyImage) -> bytes:
    """An image of xenopsd without records, of an HVM guest, with QEMU's state in the format of that time."""
    if not image.is_pv:
        image.tail = hvm_tail(b"QemuDeviceModelRecord\n" + struct.pack(">I", len(QEMU)) + QEMU)
    return b"XenSavedDomain\n" + image.to_bytes() + bytes(4096)


def xenopsd_v2(image: LegacyImage) -> bytes:
    """An image of records that contains a legacy image, with data after that."""
    records = [emu("Xenops", SEXP), emu("Libxc_legacy", stream=image.to_bytes()), emu("Varstored", b"variables")]
    return SuspendImage([*records, Emu(0xFFFF)]).to_bytes()


WRAPPERS: dict[str, Any] = {
    "xl": lambda image: xl(image.to_bytes(), PV_CONFIG if image.is_pv else CONFIG, mandatory=1),
    "libvirt": lambda image: libvirt(image.to_bytes(), version=1),
    "xend": xend,
    "xenopsd": xenopsd_legacy,
    "xenopsd-v2": xenopsd_v2,
}
every_wrapper = pytest.mark.parametrize("wrapper", WRAPPERS)


def translated(what: Any, bare: bool = False, kind: LegacyHint | None = None) -> tuple[bytes, list[str]]:
    """Return the version 3 stream of a legacy image, and the reported messages."""
    out = io.BytesIO()
    with xenstream.open(what, kind=kind) as image:
        notes = translate(image, out, bare)
    return out.getvalue(), notes


def remus(*later: tuple[list[tuple[int, int]], bytes], is_pv: bool = False) -> LegacyImage:
    """Return an image of checkpoints, the later ones compressed: entries, and the data of their pages."""
    made = (legacy_pv() if is_pv else legacy_hvm()).drop(LAST_CHECKPOINT, END).add(ENABLE_COMPRESSION).add(END)
    for entries, data in later:
        made.checkpoint().batch(entries, b"").compressed(data).vcpus(0).add(END)
    return made
