"""A PV guest's P2M as the guest sees it."""

from __future__ import annotations

from collections.abc import Iterator

from ..._lazy import np
from ...errors import XenstreamError
from ...limits import FRAMES_AT_ONCE
from ..memory import PhysicalMemory


def p2m(memory: PhysicalMemory) -> Iterator[bytes]:
    """Yield a PV guest's P2M as the guest sees it: for each pfn its machine frame before the save.

    Entries have 8 bytes, little-endian; all ones means no frame. Linux marks identity frames and foreign ones in the
    upper two bits. A receiver overwrites the P2M with new machine frames. Raises XenstreamError if the image does not
    contain the whole P2M.
    """
    if memory.p2m.end_pfn is None:
        raise XenstreamError(f"{memory.name}: there is no P2M; only a PV guest has one")
    if memory.p2m.overflowed:
        raise XenstreamError(f"{memory.name}: there are too many P2M frames to keep track of")
    width = memory.width
    left = memory.p2m.end_pfn + 1
    for pfn in _p2m_frames(memory, -(-left // (memory.page_size // width))):
        entries = np.frombuffer(memory.view(pfn), dtype=f"<u{width}")[:left]
        invalid = entries == np.iinfo(entries.dtype).max
        left -= len(entries)
        yield np.where(invalid, np.uint64(2**64 - 1), entries).astype("<u8").tobytes()


def _p2m_frames(memory: PhysicalMemory, count: int) -> Iterator[int]:
    """Yield the pfns of the first `count` frames of the P2M. Raises XenstreamError if one was not sent."""
    for first in range(0, count, FRAMES_AT_ONCE):
        pfns, sent = memory.p2m.frames(first, min(FRAMES_AT_ONCE, count - first))
        for number, (pfn, is_sent) in enumerate(zip(pfns.tolist(), sent.tolist(), strict=True), first):
            if not is_sent:
                raise XenstreamError(f"{memory.name}: no X86_PV_P2M_FRAMES record has frame {number} of the P2M")
            yield pfn
