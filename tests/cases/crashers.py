"""Inputs that once broke something; `make fuzz` found them, and each says what it broke."""

from __future__ import annotations

import struct
from collections.abc import Callable

from samples import build

_CRASHERS = {
    # the generated class read the last of no pfns
    "a legacy batch cut behind its marker": "03000000000000000001000000000000 00",
    # `records` from a pipe read the first of no pfns
    "a legacy batch cut inside its first pfn": "03000000000000002800000000000000 00",
    # `coverage` looked for devices in a missing body
    "an EMULATOR_CONTEXT without room for its header": "4c6962786c466d74000000020000000003000000 00000000",
    # `convert` let the runtime's end-of-stream error through
    "a legacy HVM parameter cut inside its value": "03010000ffffffffffffffffffffffff fdffffffffffffffff7a000000",
    # its last byte was read as the end mark, and the state had a length of -1
    "a device model's state cut after a section's header": "5145564d00000003 01 00000001 04 76676130 00000000 00006800",
}


def _other_vcpus(stream: build.Stream, kind: str, body: bytes) -> Callable[[], bytes]:
    """Return a stream with few pages and a vCPU of the other kind of guest."""

    def make() -> bytes:
        for record in stream.records:
            if record.type == build.TYPES["PAGE_DATA"]:
                record.body = stream.page_data((0, build.XALLOC, None))
        return stream.before("END", kind, body).to_bytes()

    return make


_MADE = {
    # `memory dump --format xen` looked for an HVM vCPU's registers
    "an HVM guest with a PV vCPU": _other_vcpus(
        build.hvm(), "X86_PV_VCPU_BASIC", struct.pack("<II", 0, 0) + build.basic()
    ),
    # and the reverse, for a PV vCPU's record
    "a PV guest with an HVM vCPU": _other_vcpus(
        build.pv(), "HVM_CONTEXT", struct.pack("<HHI", 2, 9, 1024) + bytes(1024) + struct.pack("<HHI", 0, 0, 0)
    ),
}

CRASHERS = {name: bytes.fromhex(octets) for name, octets in _CRASHERS.items()} | {
    name: make() for name, make in _MADE.items()
}
