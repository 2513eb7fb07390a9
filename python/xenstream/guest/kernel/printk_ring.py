"""The log of Linux 5.10 and later: a ring of descriptors, and a ring of bytes with their texts.

Source: Linux, kernel/printk/printk_ringbuffer.h, struct printk_ringbuffer, prb_desc_ring, prb_desc, printk_info and
prb_data_ring; printk_ringbuffer.c, get_data; Documentation/admin-guide/kdump/gdbmacros.txt, define dmesg.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...errors import XenstreamError
from .linux import Linux, NoKernelError
from .message import Message, decoded, level_of
from .vmcoreinfo import Vmcoreinfo

_COMMITTED, _FINALIZED = 1, 2
_STATE_BITS = 2  # the topmost of a descriptor's state_var; the others are its id
_MOST_BITS = 31

_OFS_FLAGS = 3  # of struct printk_info, after text_len: text_len (u16), facility (u8), flags and level (u8)


def is_there(vmcoreinfo: Vmcoreinfo) -> bool:
    """Whether the kernel has this kind of log."""
    return vmcoreinfo.symbol("prb") is not None


@dataclass(slots=True)
class _Ring:
    """The two rings, read: `descs` and `infos` of `count` descriptors, `data` of the texts."""

    count: int
    tail: int
    head: int
    descs: bytes
    infos: bytes
    data: bytes


def messages(linux: Linux) -> Iterator[Message]:
    """Yield the messages, oldest first."""
    ring = _ring(linux)
    width, bits = linux.width, 8 * linux.width
    len_desc, len_info = linux.size("prb_desc"), linux.size("printk_info")
    ofs_state = linux.offset("prb_desc.state_var")
    ofs_block = linux.offset("prb_desc.text_blk_lpos")
    ofs_begin, ofs_next = (linux.offset(f"prb_data_blk_lpos.{name}") for name in ("begin", "next"))
    ofs_time, ofs_length = linux.offset("printk_info.ts_nsec"), linux.offset("printk_info.text_len")

    def number(octets: bytes, at: int, size: int) -> int:
        return int.from_bytes(octets[at : at + size], "little")

    id_mask = (1 << bits - _STATE_BITS) - 1
    for step in range(min((ring.head - ring.tail & id_mask) + 1, ring.count)):
        own = ring.tail + step & id_mask
        desc, info = own % ring.count * len_desc, own % ring.count * len_info
        state = number(ring.descs, desc + ofs_state, width)
        if state >> bits - _STATE_BITS not in (_COMMITTED, _FINALIZED) or state & id_mask != own:
            continue
        begin = number(ring.descs, desc + ofs_block + ofs_begin, width)
        end = number(ring.descs, desc + ofs_block + ofs_next, width)
        length = number(ring.infos, info + ofs_length, 2)
        text = _text(ring.data, begin, end, width)[:length]
        yield Message(
            number(ring.infos, info + ofs_time, 8),
            level_of(number(ring.infos, info + ofs_length + _OFS_FLAGS, 1)),
            decoded(text),
        )


def _text(data: bytes, begin: int, end: int, width: int) -> bytes:
    """Return a block of the ring of bytes, without the id that it begins with."""
    if begin & 1 and end & 1:
        return b""  # a descriptor without text
    size = len(data)
    first, last = begin % size, end % size
    if begin // size != end // size and last:
        first = 0  # it had no room before the end of the ring
    return data[first + width : last or size]


def _ring(linux: Linux) -> _Ring:
    start = linux.word(linux.symbol("prb"))
    descs = start + linux.offset("printk_ringbuffer.desc_ring")
    texts = start + linux.offset("printk_ringbuffer.text_data_ring")
    count = _size(linux, descs + linux.offset("prb_desc_ring.count_bits"))
    size = _size(linux, texts + linux.offset("prb_data_ring.size_bits"))
    counter = linux.offset("atomic_long_t.counter")
    head, tail = (linux.word(descs + linux.offset(f"prb_desc_ring.{name}_id") + counter) for name in ("head", "tail"))
    return _Ring(
        count,
        tail,
        head,
        linux.read(linux.word(descs + linux.offset("prb_desc_ring.descs")), count * linux.size("prb_desc")),
        linux.read(linux.word(descs + linux.offset("prb_desc_ring.infos")), count * linux.size("printk_info")),
        _lenient(linux, linux.word(texts + linux.offset("prb_data_ring.data")), size),
    )


def _size(linux: Linux, address: int) -> int:
    bits = linux.word(address, 4)
    if bits > _MOST_BITS:
        raise NoKernelError(f"{linux.memory.name}: the kernel's log is damaged: it has 2**{bits} entries")
    return 1 << bits


def _lenient(linux: Linux, address: int, size: int) -> bytes:
    """Return the ring of bytes, with zeros in place of pages that are missing in an image that was cut short."""
    step = linux.memory.page_size
    pieces = list[bytes]()
    first = address
    try:
        return linux.read(address, size)
    except NoKernelError:
        raise
    except XenstreamError:
        pass
    while first < address + size:
        length = min(step - first % step, address + size - first)
        try:
            pieces.append(linux.read(first, length))
        except XenstreamError:
            pieces.append(bytes(length))
        first += length
    return b"".join(pieces)
