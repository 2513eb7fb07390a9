"""Reads the state of the guest in an image, to compare it before and after a change.

This module is independent of xenstream and ksy/: it unpacks with struct and literal numbers. It is lenient: it stops
at data that it cannot interpret, and everything before that counts.
"""

from __future__ import annotations

import copy
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

END, PAGE_DATA, PV_INFO, P2M_FRAMES, BASIC, EXTENDED, XSAVE, SHARED_INFO, TSC_INFO = range(9)
HVM_CONTEXT, HVM_PARAMS, TOOLSTACK, MSRS, VERIFY, CHECKPOINT, DIRTY_LIST, STATIC_DATA_END, CPUID, MSR = range(9, 19)
SIGNALS = (END, VERIFY, CHECKPOINT, STATIC_DATA_END)
VCPU = (BASIC, EXTENDED, XSAVE, MSRS)
HAS_PAGE = (*range(5), *range(9, 13))
BROKEN, XALLOC, XTAB = 13, 14, 15


@dataclass
class State:
    """The guest. `reserved` counts fields that are set and should be zero, `signal_bodies` bytes in records that must
    be empty.
    """

    layers: list[str] = field(default_factory=list)
    config: bytes | None = None
    memory: dict[int, tuple[int, bytes | None]] = field(default_factory=dict)
    compared: list[tuple[int, int, bytes | None]] = field(default_factory=list)
    static: dict[str, bytes] = field(default_factory=dict)
    p2m: dict[int, int] = field(default_factory=dict)
    vcpus: dict[tuple[int, int], bytes] = field(default_factory=dict)
    context: bytes | None = None
    params: dict[int, int] = field(default_factory=dict)
    tsc: tuple[int, ...] | None = None
    shared_info: bytes | None = None
    others: list[tuple[int, bytes]] = field(default_factory=list)
    outer: list[tuple[int, bytes]] = field(default_factory=list)
    checkpoints: int = 0

    reserved: int = field(default=0, compare=False)
    signal_bodies: int = field(default=0, compare=False)
    after_end: list[int] = field(default_factory=list, compare=False)
    has_ended: bool = field(default=False, compare=False)
    end: int = field(default=0, compare=False)


class _CutError(Exception):
    """The data ends here."""


class _Reader:
    def __init__(self, data: bytes, start: int = 0) -> None:
        self.data, self.at = data, start

    def take(self, length: int) -> bytes:
        if self.at + length > len(self.data):
            raise _CutError
        self.at += length
        return self.data[self.at - length : self.at]

    def unpack(self, fmt: str) -> tuple[int, ...]:
        return struct.unpack(fmt, self.take(struct.calcsize(fmt)))


def read(data: bytes) -> State:
    """Return what an image of records says about the guest."""
    state, reader = State(), _Reader(data)
    try:
        _read(state, reader)
        state.has_ended = True
    except (_CutError, struct.error):
        pass
    state.end = reader.at
    if state.has_ended:
        state.after_end = [*_after_end(data, reader.at)]
    return state


def _read(state: State, reader: _Reader) -> None:
    data = reader.data
    if data.startswith(b"Xen saved domain, xl format"):
        state.layers.append("xl")
        reader.take(32)
        order = "<" if reader.take(4) == b"\4\3\2\1" else ">"
        _, _, length = reader.unpack(order + "III")
        state.config = reader.take(length)
        _read_libxl(state, reader)
    elif data.startswith(b"libvirt-xml\n"):
        state.layers.append("libvirt")
        reader.take(16)
        order = "<" if data[19:20] == b"\0" else ">"
        _, length, *_ = reader.unpack(order + "12I")
        state.config = reader.take(length)
        _read_libxl(state, reader)
    elif data.startswith(b"XenSavedDomv2-\n"):
        state.layers.append("xenopsd")
        reader.take(15)
        while (record := reader.unpack("<QQ")) and record[0] != 0xFFFF:
            if record[0] == 0xF0:
                _read_libxc(state, reader, "")
            else:
                state.outer.append((record[0], reader.take(record[1])))
    elif data.startswith(b"LibxlFmt"):
        _read_libxl(state, reader)
    else:
        _read_libxc(state, reader, "")


def _read_libxl(state: State, reader: _Reader) -> None:
    state.layers.append("libxl")
    _, _, options = reader.unpack(">QII")
    state.reserved += (options & ~3).bit_count()
    order = ">" if options & 1 else "<"
    inner = ""
    while True:
        kind, body = _record(reader, order)
        if kind == 0:
            state.signal_bodies += len(body)
            return
        if kind in (1, 4):
            state.signal_bodies += len(body)
            inner = _read_libxc(state, reader, inner)
        else:
            state.outer.append((kind, body))


def _record(reader: _Reader, order: str) -> tuple[int, bytes]:
    kind, length = reader.unpack(order + "II")
    body = reader.take(length)
    reader.take(-length % 8)
    return kind, body


def _read_libxc(state: State, reader: _Reader, order: str) -> str:
    """Read up to END, or to a CHECKPOINT inside libxl; return the byte order for the data after that."""
    if not order:
        state.layers.append("libxc")
        marker, ident, _, options, reserved, more = reader.unpack(">QIIHHI")
        if (marker, ident) != (2**64 - 1, 0x58454E46):
            raise _CutError
        order = ">" if options & 1 else "<"
        guest, shift, rest, _, _ = reader.unpack(order + "IHHII")
        state.static["guest"] = bytes([guest & 0xFF, shift & 0xFF])
        state.reserved += bool(options & ~1) + bool(reserved or more) + bool(rest)
    while True:
        kind, body = _record(reader, order)
        _take(state, kind, body, order)
        if kind == END or (kind == CHECKPOINT and "libxl" in state.layers):
            return order


def _take(state: State, kind: int, body: bytes, order: str) -> None:
    match kind:
        case _ if kind in SIGNALS:
            state.signal_bodies += len(body)
            state.checkpoints += kind == CHECKPOINT
            if kind == VERIFY:
                state.others.append((VERIFY, b""))
        case 1:
            _take_pages(state, body, order)
        case 2:
            width, levels, *rest = struct.unpack(order + "BBHI", body)
            state.static["pv info"] = bytes([width, levels])
            state.reserved += any(rest)
        case 3:
            _take_frames(state, body, order)
        case _ if kind in VCPU:
            if len(body) > 8:
                vcpu_id, reserved = struct.unpack_from(order + "II", body)
                state.vcpus[kind, vcpu_id] = body[8:]
                state.reserved += bool(reserved)
        case 7:
            state.shared_info = body
        case 8:
            *state_of, reserved = struct.unpack(order + "IIQII", body)
            state.tsc = tuple(state_of)
            state.reserved += bool(reserved)
        case 9:
            state.context = body
        case 10:
            _take_params(state, body, order)
        case 17 | 18:
            state.static[str(kind)] = body
        case _:
            state.others.append((kind, body))


def _take_pages(state: State, body: bytes, order: str) -> None:
    count, reserved = struct.unpack_from(order + "II", body)
    state.reserved += bool(reserved)
    at = 8 + 8 * count
    for (entry,) in struct.iter_unpack(order + "Q", body[8:at]):
        kind, pfn = entry >> 60, entry & (1 << 52) - 1
        state.reserved += bool(entry >> 52 & 0xFF)
        contents = body[at : at + 4096] if kind in HAS_PAGE else None
        at += 4096 if kind in HAS_PAGE else 0
        if (VERIFY, b"") in state.others:
            state.compared.append((pfn, kind, contents))
        else:
            state.memory[pfn] = kind, contents


def _take_frames(state: State, body: bytes, order: str) -> None:
    first, _, *frames = struct.unpack(f"{order}II{(len(body) - 8) // 8}Q", body)
    per_frame = 4096 // (state.static.get("pv info", b"\x08")[0] or 8)
    state.p2m.update(enumerate(frames, first // per_frame))


def _take_params(state: State, body: bytes, order: str) -> None:
    if not body:
        return
    count, reserved, *values = struct.unpack(f"{order}II{(len(body) - 8) // 8}Q", body)
    state.reserved += bool(reserved)
    state.params.update(zip(values[: 2 * count : 2], values[1 : 2 * count : 2], strict=False))


def _after_end(data: bytes, at: int) -> Iterator[int]:
    """Yield the types of records after the end, without ENDs."""
    reader = _Reader(data, at)
    try:
        while (record := _record(reader, "<"))[0] in range(20):
            if record[0] or record[1]:
                yield record[0]
    except (_CutError, struct.error):
        pass


# Legacy images.

_PARAMS = {
    -3: 12, -4: 15, -8: 17, -10: 19, -11: 9, -14: 34, -15: 27, -16: 28, -17: 29, -19: 32, -20: 33,
}  # fmt: skip


def read_legacy(data: bytes, width: int, is_pv: bool) -> State:
    """Return what a bare legacy image with uncompressed pages says, up to its last complete checkpoint.

    `others` has QEMU's mappings as xenstore's keys and values, `outer` its state.
    """
    state, reader, word = State(), _Reader(data), "<IQ"[1 if width == 4 else 2]
    complete = State()
    try:
        (size,) = reader.unpack(f"<{word}")
        state.static["guest"] = bytes([1 if is_pv else 2, 12])
        shape = _legacy_head(state, reader, word, size) if is_pv else (0, False, 0)
        while True:
            is_last, vcpus = _legacy_chunks(state, reader, word)
            _legacy_pv_tail(state, reader, word, shape, vcpus) if is_pv else _legacy_hvm_tail(state, reader)
            complete = replace(copy.deepcopy(state), has_ended=True, end=reader.at)
            if is_last:
                return complete
    except (_CutError, struct.error):
        return complete


def _legacy_head(state: State, reader: _Reader, word: str, size: int) -> tuple[int, bool, int]:
    reader.unpack(f"<{word}")
    (total,) = reader.unpack("<I")
    end, blocks = reader.at + total, {}
    while reader.at < end:
        name = reader.take(4)
        blocks[name] = reader.take(reader.unpack("<I")[0])
    len_context = len(blocks[b"vcpu"])
    guest_width = 8 if len_context == 0x1430 else 4
    state.static["pv info"] = bytes([guest_width, 4 if guest_width == 8 else 3])
    frames = reader.unpack(f"<{(size - 1) // (4096 // guest_width) + 1}{word}")
    state.p2m.update(enumerate(frames))
    (len_xsave,) = struct.unpack("<I", blocks.get(b"xcnt", bytes(4)))
    return len_context, b"extv" in blocks, len_xsave


def _legacy_chunks(state: State, reader: _Reader, word: str) -> tuple[bool, list[int]]:
    is_last, vcpus = False, [0]
    while (marker := reader.unpack("<i")[0]) != 0:
        if marker > 0:
            _legacy_pages(state, reader, reader.unpack(f"<{marker}{word}"))
        elif marker == -1:
            state.others.append((VERIFY, b""))
        elif marker == -2:
            (most,) = reader.unpack("<i")
            bits = int.from_bytes(reader.take((most // 64 + 1) * 8), "little")
            vcpus = [vcpu for vcpu in range(most + 1) if bits >> vcpu & 1]
        elif marker in _PARAMS:
            state.params[_PARAMS[marker]] = reader.unpack("<IQ")[1]
        elif marker == -7:
            mode, nsec, khz, incarnation = reader.unpack("<IQII")
            state.tsc = mode, khz, nsec, incarnation
        elif marker == -9:
            is_last = True
        elif marker == -18:
            state.others = [other for other in state.others if other[0] != TOOLSTACK]
            state.others.append((TOOLSTACK, _xenstore_of(reader.take(reader.unpack("<I")[0]), word)))
    return is_last, vcpus


def _legacy_pages(state: State, reader: _Reader, entries: tuple[int, ...]) -> None:
    for entry in entries:
        kind, pfn = entry >> 28 & 15, entry & (1 << 28) - 1
        contents = reader.take(4096) if kind < BROKEN else None
        if (VERIFY, b"") in state.others:
            state.compared.append((pfn, kind, contents))
        elif (kind, pfn) != (XTAB, 0):
            state.memory[pfn] = kind, contents
    state.compared = [item for item in state.compared if item[:2] != (0, XTAB)]


def _xenstore_of(data: bytes, word: str) -> bytes:
    reader, found = _Reader(data), b""
    _, count = reader.unpack("<II")
    for _ in range(count):
        phys, start, size, length = reader.unpack("<QQQI")
        name = reader.take(length)
        reader.take(4 if word == "Q" else 0)
        for key, value in ((b"start_addr", b"%x" % start), (b"size", b"%x" % size), (b"name", name[:-1])):
            found += b"physmap/%x/%s\0%s\0" % (phys, key, value)
    return found


def _legacy_pv_tail(state: State, reader: _Reader, word: str, shape: tuple[int, bool, int], vcpus: list[int]) -> None:
    len_context, has_extended, len_xsave = shape
    reader.unpack(f"<{reader.unpack('<I')[0]}{word}")
    state.vcpus = {}
    for vcpu in vcpus:
        state.vcpus[BASIC, vcpu] = reader.take(len_context)
        if has_extended:
            state.vcpus[EXTENDED, vcpu] = reader.take(128)
        if len_xsave:
            reader.unpack("<QQ")
            xsave = reader.take(len_xsave - 16)
            if xsave:
                state.vcpus[XSAVE, vcpu] = xsave
    state.shared_info = reader.take(4096)


def _legacy_hvm_tail(state: State, reader: _Reader) -> None:
    state.params[5], state.params[6], state.params[1] = reader.unpack("<QQQ")
    state.context = reader.take(reader.unpack("<I")[0])
    state.outer = []
    if reader.at < len(reader.data):
        reader.take(21)
        state.outer.append((3, reader.take(reader.unpack("<I")[0])))
