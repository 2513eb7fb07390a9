"""Passes an image on, with changes."""

from __future__ import annotations

from collections import deque
from functools import partial

from ..errors import XenstreamError
from ..io.output import Output
from ..io.source import Source
from ..limits import MOST_RELAY_HELD, MOST_SPANS

_ALL = 1 << 62

_STEP = 1 << 26  # bytes, so that it is seen how far copying has come


class Relay(Source):
    """Reads from `source`, and lets what it reads and skips go on to `output`.

    A change can be asked for until the walk skips over its place: of a source that cannot
    seek, what is read is held until the next skip, and what is skipped goes straight on. Of one
    that can, everything is copied by `finish`, or before where there are many changes. With `selects`,
    nothing goes on but what is kept.
    """

    def __init__(self, source: Source, output: Output, selects: bool = False) -> None:
        super().__init__(source.name)
        self.seekable = source.seekable
        self.size = source.size
        self._source = source
        self._output = output
        self._selects = selects
        self._passed = 0  # all before this has gone on, or never will
        self._held = bytearray()  # what was read but has not gone on, of a source that cannot seek
        self._ofs_held = 0
        self._spans: deque[tuple[int, int, bytes | int | None]] = deque()  # so many zeros; None: as it is

    def replace(self, start: int, end: int, data: bytes = b"") -> None:
        """Let `data` stand for the bytes from `start` to `end`.

        This, `blank` and `keep` are asked for in the order of their places, which do not overlap.
        Raises XenstreamError where that place has passed.
        """
        self._add(start, end, data)

    def blank(self, start: int, end: int) -> None:
        """Let zeros stand for the bytes from `start` to `end`; in a file they can be a hole."""
        self._add(start, end, end - start)

    def keep(self, start: int, end: int) -> None:
        """Let the bytes from `start` to `end` go on."""
        if self._spans and self._spans[-1][1:] == (start, None):
            self._spans[-1] = (self._spans[-1][0], end, None)  # its start may have passed
        else:
            self._add(start, end, None)

    def _add(self, start: int, end: int, data: bytes | int | None) -> None:
        if start < max(self._passed, self._spans[-1][1] if self._spans else 0):
            raise XenstreamError(f"{self.name}: the data at offset {start} has already passed")
        self._spans.append((start, end, data))
        if self.seekable and len(self._spans) > MOST_SPANS:
            self._pass_to(start)

    @property
    def compression(self) -> str | None:
        return self._source.compression

    @property
    def how_cut(self) -> str | None:
        return self._source.how_cut

    def read(self, length: int) -> bytes:
        self._source.offset = self.offset
        data = self._source.read(length)
        self.offset = self._source.offset
        if not self.seekable:
            self._held += data
        return data

    def read_at(self, offset: int, length: int) -> bytes:
        return self._source.read_at(offset, length)

    def peek(self, length: int) -> bytes:
        self._source.offset = self.offset
        return self._source.peek(length)

    def skip(self, length: int) -> int:
        start = self._source.offset = self.offset
        if length <= 0 and len(self._held) < MOST_RELAY_HELD:
            return 0
        if not self.seekable:
            self._pass_to(start + length)
            self._held, self._ofs_held = bytearray(), self._source.offset
        self._source.skip(start + length - self._source.offset)
        self.offset = self._source.offset
        return self.offset - start

    def forget(self) -> None:
        """Forget all changes, of a source that can seek. Raises XenstreamError if some of the data has passed."""
        if self._passed:
            raise XenstreamError(f"{self.name}: the data at offset 0 has already passed")
        self._spans.clear()

    def finish(self) -> None:
        """Let all the rest go on, to the end of the source."""
        self._pass_to(_ALL)

    def close(self) -> None:
        self._source.close()

    def _pass_to(self, offset: int) -> None:
        """Let what is before `offset` go on, with its changes."""
        while self._spans and self._spans[0][0] < offset:
            start, end, data = self._spans[0]
            self._emit(start, not self._selects)
            if data is not None:
                if isinstance(data, int):
                    self._output.skip(data)
                else:
                    self._output.write(data)
                self._passed = end
            else:
                self._emit(min(end, offset), True)
                if end > offset:
                    return
            self._spans.popleft()
        self._emit(offset, not self._selects)

    def _emit(self, end: int, is_wanted: bool) -> None:
        """Let what is before `end` go on as it is, or see that it does not."""
        if self.seekable:
            if is_wanted:
                self._copy(end)
        else:
            read = self._source.offset
            if is_wanted:
                self._output.write(self._held[max(0, self._passed - self._ofs_held) : max(0, end - self._ofs_held)])
            if end > read:
                self._source.skip(self._passed - read)
                copy_or_skip = partial(self._source.copy_to, self._output) if is_wanted else self._source.skip
                copy_or_skip(end - self._source.offset)
        self._passed = max(self._passed, end)

    def _copy(self, end: int) -> None:
        """Copy from a source that can seek, up to `end`. Does not move the walk."""
        walked, self.offset = self.offset, self._passed
        self._source.offset = self._passed
        while self.offset < end and self._source.copy_to(self._output, min(_STEP, end - self.offset)):
            self.offset = self._source.offset
        if self.offset < min(end, self.size or 0):
            raise self._source.shrunk()
        self.offset = walked
