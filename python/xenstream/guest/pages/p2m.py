"""The frames of a PV guest's P2M table, as X86_PV_P2M_FRAMES records name them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import np, zlib
from ..._tuples import NamedTuple
from ...limits import ENTRIES_AT_ONCE, FRAMES_AT_ONCE, MOST_P2M_HELD, MOST_P2M_PARTS, MOST_RUNS_OF_FRAMES
from ...schema import layout
from ...schema.pfn_batch import PfnBatch
from ...stream.record import P2mFrames, Record

if TYPE_CHECKING:
    from numpy.typing import NDArray


class _P2mPart(NamedTuple):
    """Consecutive frames of the P2M.

    `start` is the number of the first, `number` how many they are, and `offset` that of the first one's pfn in the
    file. The pfns are read from the record, or from `packed` if the record cannot be read again.
    """

    start: int
    number: int
    offset: int
    record: Record
    packed: bytes | None = None

    def pfns(self, first: int, count: int) -> NDArray[np.uint64]:
        """Return the pfns of `count` frames from number `first` of these on, fewer if the stream ends before."""
        if self.packed is None:
            return _pfns_of(self.record, first, count)
        return _unpacked(self.packed)[first : first + count]


def _pfns_of(record: Record, first: int, count: int) -> NDArray[np.uint64]:
    """Return the pfns of `count` frames from number `first` of a record on, uint64; fewer if the stream ends before."""
    raw, size = record.p2m_octets(first, count), layout.constant(P2mFrames, "len_p2m_pfn")
    dtype = f"{'>' if record.is_big_endian else '<'}u{size}"
    return np.frombuffer(raw, dtype=dtype, count=len(raw) // size).astype(np.uint64, copy=False)


def _packed(pfns: NDArray[np.uint64]) -> bytes:
    """Compress pfns, which are mostly consecutive."""
    return zlib.compress(np.diff(pfns, prepend=np.uint64(0)).tobytes(), level=1)


def _unpacked(packed: bytes) -> NDArray[np.uint64]:
    steps = np.frombuffer(zlib.decompress(packed), dtype=np.uint64)
    return np.cumsum(steps, dtype=np.uint64)


class P2m:
    """The frames of a PV guest's P2M table, from all X86_PV_P2M_FRAMES so far.

    They are read again on demand; if that is impossible they are held, in at most `most_held` bytes. Attributes:
    `end_pfn`, the highest pfn that they cover, None before the first record; `overflowed`, whether there were too many,
    so that not all are known.
    """

    def __init__(self, most_held: int = MOST_P2M_HELD) -> None:
        self.end_pfn: int | None = None
        self.overflowed = False
        self._parts: list[_P2mPart] = []
        self._left = most_held
        self._offset = 0  # offset of the last record's frames

    def take(self, record: Record, width: int) -> None:
        """Take in an X86_PV_P2M_FRAMES record of which only the head has been read. `width` is that of the guest's
        words in bytes.
        """
        head = record.p2m_head
        if head is None or head.p2m_start_pfn > head.p2m_end_pfn:
            return
        self.end_pfn = max(head.p2m_end_pfn, self.end_pfn or 0)
        start, count = head.p2m_start_pfn // (head.len_p2m_frame // width), record.num_p2m_frames
        offset = self._offset = record.ofs_body + head.ofs_p2m_pfns
        if record.is_seekable:
            self._add(_P2mPart(start, count, offset, record))
            return
        for first in range(0, count, FRAMES_AT_ONCE):
            wanted = min(FRAMES_AT_ONCE, count - first)
            pfns = _pfns_of(record, first, wanted)
            packed = _packed(pfns)
            self._left -= len(packed)
            self._add(_P2mPart(start + first, len(pfns), offset + first * head.len_p2m_pfn, record, packed))
            if self.overflowed or len(pfns) < wanted:
                return

    def _add(self, part: _P2mPart) -> None:
        if self._left < 0 or len(self._parts) == MOST_P2M_PARTS:
            self._forget_replaced(part)
        if self._left < 0 or len(self._parts) == MOST_P2M_PARTS:
            self.overflowed = True
        else:
            self._parts.append(part)

    def _forget_replaced(self, part: _P2mPart) -> None:
        """Forget the parts whose frames are all in `part`, too."""
        end = part.start + part.number
        replaced = [old for old in self._parts if part.start <= old.start and old.start + old.number <= end]
        self._parts = [old for old in self._parts if old not in replaced]
        self._left += sum(len(old.packed or b"") for old in replaced)

    def frames(self, first: int, count: int) -> tuple[NDArray[np.uint64], NDArray[np.bool_]]:
        """Return the pfns of `count` frames from number `first` on, uint64, and whether they were sent, bool.

        If a frame was sent twice, the last pfn counts.
        """
        pfns, sent = np.zeros(count, dtype=np.uint64), np.zeros(count, dtype=bool)
        for part in self._parts:
            start, end = max(first, part.start), min(first + count, part.start + part.number)
            if start < end:
                some = part.pfns(start - part.start, end - start)
                where = slice(start - first, start - first + len(some))
                pfns[where], sent[where] = some, True
        return pfns, sent

    def whole(self, num_frames: int) -> PfnBatch | None:
        """Return the pfns of all frames if one record has them, read as pfn entries: a pfn that is too high for one
        then has a type or reserved bits. Return None otherwise.

        The frames of a real guest are dozens of runs. A few questions about these cost less than to load numpy.
        """
        if len(self._parts) != 1 or self.overflowed:
            return None
        (part,) = self._parts
        if part.packed is not None or part.start or part.number != num_frames or num_frames > ENTRIES_AT_ONCE:
            return None
        octets = part.record.p2m_octets(0, num_frames)
        batch = PfnBatch(octets, part.record.is_big_endian, MOST_RUNS_OF_FRAMES)
        return batch if len(batch) == num_frames else None

    def runs(self, num_frames: int) -> list[tuple[int, int]]:
        """Return start and end of each run of the first `num_frames` frames that were sent, ascending."""
        runs: list[tuple[int, int]] = []
        for start, end in sorted((part.start, min(part.start + part.number, num_frames)) for part in self._parts):
            if runs and start <= runs[-1][1]:
                runs[-1] = runs[-1][0], max(end, runs[-1][1])
            elif start < end:
                runs.append((start, end))
        return runs

    def offset_of(self, frame: int, size: int) -> int:
        """Return the offset of the pfn of `frame`, or else of the last record's frames; `size` is that of a pfn."""
        for part in reversed(self._parts):
            if part.start <= frame < part.start + part.number:
                return part.offset + (frame - part.start) * size
        return self._offset
