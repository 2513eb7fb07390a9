"""Where the bytes of an image come from: a file, memory or a pipe, compressed or not.

A source is read forward, once. A `seekable` source can also be read at any offset, and skips without reading. No call
takes more memory than it returns, and none returns more than requested, so a length field of the stream costs nothing
until its bytes are really there.
"""

from __future__ import annotations

import fcntl
import io
import os
import stat
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, Protocol, cast

from ..errors import CutShortError, SourceError
from . import compression
from .readahead import Readahead

if TYPE_CHECKING:
    from .output import Output

Input = str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO

CHUNK = 1 << 20
"""Bytes read at a time when contents pass through."""

_SPLICE = 1 << 30  # bytes passed over in one call

_WINDOW = 9 << 10  # the size of the headers and pfns of a full PAGE_DATA record


class Sink(Protocol):
    """The destination of a tee."""

    def write(self, data: bytes, /) -> object: ...


class Source:
    """Bytes, read forward.

    Attributes: `name` for messages; `offset`, bytes read or skipped so far;
    `seekable`, whether `read_at` works; `size` in bytes, None where unknown.
    """

    seekable = False
    size: int | None = None

    def __init__(self, name: str) -> None:
        self.name = name
        self.offset = 0

    def read(self, length: int) -> bytes:
        """Return the next `length` bytes, fewer only at the end of the source."""
        raise NotImplementedError

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes at `offset`, fewer only at the end; does not move."""
        raise NotImplementedError

    def read_into_at(self, offset: int, buffer: memoryview) -> int:
        """Fill `buffer` with the bytes at `offset`, completely except at the end of the source; return the number of
        bytes. Does not move.
        """
        data = self.read_at(offset, len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def scatter(self, offset: int, buffers: list[memoryview]) -> bool:
        """Fill buffers with the bytes at `offset`, one after the other; return whether there are so many."""
        for buffer in buffers:
            if self.read_into_at(offset, buffer) < len(buffer):
                return False
            offset += len(buffer)
        return True

    def readinto(self, buffer: memoryview) -> int:
        """Fill `buffer`, completely except at the end of the source; return the number of bytes."""
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def peek(self, length: int) -> bytes:
        """Return the next `length` bytes, fewer only at the end; does not move."""
        return self.read_at(self.offset, length)

    @property
    def compression(self) -> str | None:
        """Name of the compression that is undone, None if there is none."""
        return None

    @property
    def how_cut(self) -> str | None:
        """Where compressed data ends too early, in words; None if it does not, or has not been read to its end."""
        return None

    @property
    def is_cut(self) -> bool:
        """Whether what has been read to its end is compressed, and not all of that was there."""
        return self.how_cut is not None

    def refuse_cut(self, but: str = "") -> None:
        """Raise CutShortError where what has been read to its end is compressed and cut short."""
        if self.is_cut:
            raise CutShortError(f"{self.name}: {but}{self.how_cut}")

    def shrunk(self) -> SourceError:
        """Return the exception for bytes that were there before and are gone."""
        return SourceError(f"{self.name}: the file has become shorter while it was read")

    def descriptor(self) -> tuple[int, int] | None:
        """Return the descriptor of a file that contains the bytes as they are, and the offset of the first; or None."""
        return None

    def fileno(self) -> int | None:
        """Return the descriptor of the input file, compressed or not; None if the input is no file."""
        return None

    def expect(self, offset: int, length: int) -> None:
        """Announce that `length` bytes at `offset` will be read soon."""

    def read_in_order(self) -> None:
        """Announce that reads are contiguous from now on, as they are not while records are skipped."""

    def skip(self, length: int) -> int:
        """Skip `length` bytes; return how many there were."""
        skipped = 0
        while skipped < length:
            got = len(self.read(min(CHUNK, length - skipped)))
            if not got:
                break
            skipped += got
        return skipped

    def chunks(self, length: int, unit: int) -> Iterator[bytes]:
        """Yield the next `length` bytes in pieces, each a multiple of `unit` bytes
        except at the end of the source.
        """
        step = max(CHUNK // unit, 1) * unit
        while length:
            data = self.read(min(step, length))
            if not data:
                return
            length -= len(data)
            yield data

    def copy_to(self, output: Output, length: int) -> int:
        """Copy the next `length` bytes to `output`; return how many there were."""
        start = self.offset
        for data in self.chunks(length, 1):
            output.write(data)
        return self.offset - start

    def drain(self) -> None:
        """Read the rest, for the tee."""

    def close(self) -> None:
        """Release what the source holds."""

    def __enter__(self) -> Source:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class BytesSource(Source):
    """Bytes in memory."""

    seekable = True

    def __init__(self, data: bytes | bytearray | memoryview, name: str = "<bytes>") -> None:
        super().__init__(name)
        self._data = memoryview(data).cast("B")
        self.size = len(self._data)

    def read(self, length: int) -> bytes:
        data = self.read_at(self.offset, length)
        self.offset += len(data)
        return data

    def read_at(self, offset: int, length: int) -> bytes:
        return bytes(self._data[offset : offset + length])

    def skip(self, length: int) -> int:
        skipped = max(0, min(length, len(self._data) - self.offset))
        self.offset += skipped
        return skipped


class FileSource(Source):
    """A regular file, read with pread(2); what is skipped is never read."""

    seekable = True

    def __init__(self, file: BinaryIO, name: str, owned: bool, start: int = 0) -> None:
        super().__init__(name)
        self._file = file
        self._fd = file.fileno()
        self._owned = owned
        self._start = start
        self._window = b""
        self._window_offset = 0
        self._readahead = Readahead(self._fd, _WINDOW)
        self.size = max(0, os.fstat(self._fd).st_size - start)

    def read(self, length: int) -> bytes:
        skip = self.offset - self._window_offset
        data = self._window[skip : skip + length] if skip >= 0 else b""
        if len(data) < length:
            # Small reads are served from a window, so that headers and pfns cost one call.
            self._readahead.reading(self._start + self.offset)
            self._window = self._pread(self.offset, max(length, _WINDOW))
            self._window_offset = self.offset
            data = self._window[:length]
        self.offset += len(data)
        return data

    def read_at(self, offset: int, length: int) -> bytes:
        skip = offset - self._window_offset
        data = self._window[skip : skip + length] if skip >= 0 else b""
        return data if len(data) == length else self._pread(offset, length)

    def _pread(self, offset: int, length: int) -> bytes:
        parts: list[bytes] = []
        try:
            while length > 0:
                part = os.pread(self._fd, min(length, CHUNK * 16), self._start + offset)
                if len(part) == length and not parts:
                    return part
                if not part:
                    break
                parts.append(part)
                offset += len(part)
                length -= len(part)
        except OSError as error:
            raise SourceError(f"{self.name}: {error.strerror}") from error
        return b"".join(parts)

    def read_into_at(self, offset: int, buffer: memoryview) -> int:
        try:
            filled = got = os.preadv(self._fd, [buffer], self._start + offset)
            while got and filled < len(buffer):
                got = os.preadv(self._fd, [buffer[filled:]], self._start + offset + filled)
                filled += got
        except OSError as error:
            raise SourceError(f"{self.name}: {error.strerror}") from error
        return filled

    def scatter(self, offset: int, buffers: list[memoryview]) -> bool:
        try:
            got = os.preadv(self._fd, buffers, self._start + offset)
        except OSError as error:
            raise SourceError(f"{self.name}: {error.strerror}") from error
        return got == sum(map(len, buffers)) or super().scatter(offset, buffers)

    def descriptor(self) -> tuple[int, int] | None:
        return self._fd, self._start

    def fileno(self) -> int | None:
        return self._fd

    def expect(self, offset: int, length: int) -> None:
        self._readahead.ask(self._start + offset, length)

    def read_in_order(self) -> None:
        self._readahead.in_order()

    def skip(self, length: int) -> int:
        if length > _WINDOW:
            self._readahead.scattered()
        size = self.size or 0
        if self.offset + length > size:  # the file may have grown since
            self.size = size = max(0, os.fstat(self._fd).st_size - self._start)
        skipped = max(0, min(length, size - self.offset))
        self.offset += skipped
        return skipped

    def copy_to(self, output: Output, length: int) -> int:
        self.read_in_order()
        try:
            copied = output.copy(self._fd, self._start + self.offset, length)
        except OSError as error:
            raise _failed(self.name, error) from error
        self.offset += copied
        return copied

    def close(self) -> None:
        if self._owned:
            self._file.close()


class SeekableSource(Source):
    """A binary file object that can seek but is not a regular file."""

    seekable = True

    def __init__(self, file: BinaryIO, name: str) -> None:
        super().__init__(name)
        self._file = file
        self._start = file.tell()
        self.size = max(0, file.seek(0, io.SEEK_END) - self._start)

    def read(self, length: int) -> bytes:
        data = self.read_at(self.offset, length)
        self.offset += len(data)
        return data

    def read_at(self, offset: int, length: int) -> bytes:
        self._file.seek(self._start + offset)
        return _read_fully(self._file, length, self.name)

    def skip(self, length: int) -> int:
        skipped = max(0, min(length, (self.size or 0) - self.offset))
        self.offset += skipped
        return skipped


class StreamSource(Source):
    """Anything with `read`: a pipe, a socket, a decompressor.

    `head` is what has already been read from `file`; `below` is the file under a
    decompressor.
    """

    def __init__(
        self, file: BinaryIO, name: str, head: bytes = b"", owned: bool = False, below: BinaryIO | None = None
    ) -> None:
        super().__init__(name)
        self._file = file
        self._head = head
        self._owned = owned
        self._below = below or file
        self._is_pipe = isinstance(file, io.FileIO) and stat.S_ISFIFO(os.fstat(file.fileno()).st_mode)

    @property
    def compression(self) -> str | None:
        return self._file.name if isinstance(self._file, compression.Decompressed) else None

    @property
    def how_cut(self) -> str | None:
        if not isinstance(self._file, compression.Decompressed) or not self._file.is_cut:
            return None
        return f"the {self._file.name} data is cut short at offset {self._file.position} of the compressed file"

    def fileno(self) -> int | None:
        return _fileno(self._below)

    def readinto(self, buffer: memoryview) -> int:
        if not isinstance(self._file, io.FileIO):
            return super().readinto(buffer)
        filled, length = 0, len(buffer)
        if self._head:
            filled = min(len(self._head), length)
            buffer[:filled], self._head = self._head[:filled], self._head[filled:]
        try:
            while filled < length:
                got = self._file.readinto(buffer[filled:] if filled else buffer)
                if not got:
                    _check_ready(got, self.name)
                    break
                filled += got
        except OSError as error:
            raise _failed(self.name, error) from error
        self.offset += filled
        return filled

    def skip(self, length: int) -> int:
        if not self._is_pipe or not hasattr(os, "splice"):
            return super().skip(length)
        skipped = max(0, min(len(self._head), length))
        self._head = self._head[skipped:]
        if skipped >= length:
            self.offset += skipped
            return skipped
        try:
            with open(os.devnull, "wb") as nowhere:
                while skipped < length:
                    got = os.splice(self._file.fileno(), nowhere.fileno(), min(_SPLICE, length - skipped))
                    if not got:
                        break
                    skipped += got
        except OSError as error:
            raise _failed(self.name, error) from error
        self.offset += skipped
        return skipped

    def read(self, length: int) -> bytes:
        if self._head:
            data, self._head = self._head[:length], self._head[length:]
            if len(data) < length:
                data += _read_fully(self._file, length - len(data), self.name)
        else:
            data = _read_fully(self._file, length, self.name)
        self.offset += len(data)
        return data

    def peek(self, length: int) -> bytes:
        if len(self._head) < length:
            self._head += _read_fully(self._file, length - len(self._head), self.name)
        return self._head[:length]

    def copy_to(self, output: Output, length: int) -> int:
        if not isinstance(self._file, io.FileIO):
            return super().copy_to(output, length)
        head, self._head = self._head[:length], self._head[length:]
        output.write(head)
        try:
            copied = len(head) + output.copy(self._file.fileno(), None, length - len(head))
        except OSError as error:
            raise _failed(self.name, error) from error
        self.offset += copied
        return copied

    def drain(self) -> None:
        while _read_fully(self._below, CHUNK, self.name):
            pass

    def close(self) -> None:
        if self._owned:
            self._below.close()


class _Tee(io.RawIOBase):
    """Passes everything that is read from `file` on to `sink`, unchanged and without gaps."""

    def __init__(self, file: BinaryIO, sink: Sink) -> None:
        self._file, self._sink = file, sink
        self._broken: BaseException | None = None

    def readable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._file.fileno()

    def read(self, length: int = -1) -> bytes:
        if self._broken is not None:
            raise self._broken
        try:
            data = self._file.read(length)
            if data:
                self._sink.write(data)
        except BaseException as error:
            self._broken = error  # later data would leave a gap in what was passed on
            raise
        return data

    def close(self) -> None:
        self._file.close()
        super().close()


class _Rejoined:
    """A file whose first bytes have already been read."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head, self._rest = head, rest

    def read(self, length: int = -1) -> bytes:
        if self._head:
            data, self._head = self._head[:length], self._head[length:]
            return data
        return self._rest.read(length)


def _read_fully(file: BinaryIO, length: int, name: str) -> bytes:
    """Read `length` bytes, fewer only at the end, even if single reads return less."""
    parts: list[bytes] = []
    try:
        while length > 0:
            part = file.read(length if length < CHUNK else CHUNK)
            if not part:
                _check_ready(part, name)
                break
            if not parts and len(part) == length:
                return part
            parts.append(part)
            length -= len(part)
    except OSError as error:
        raise _failed(name, error) from error
    except compression.ERRORS as error:
        raise _failed(name, error) from error
    return b"".join(parts)


def _failed(name: str, error: BaseException) -> SourceError:
    """Return what to raise for what reading has failed with."""
    if isinstance(error, compression.ERRORS):
        return SourceError(f"{name}: {error}")
    return SourceError(f"{name}: {getattr(error, 'strerror', None) or error}")


def _check_ready(got: object, name: str) -> None:
    if got is None:
        raise SourceError(f"{name}: not ready (the file object is in non-blocking mode)")


def open_source(what: Input, tee: Sink | None = None) -> Source:
    """Open `what`: a path, `-` for standard input, bytes, or a binary file object.

    Data compressed with gzip, xz or zstd is decompressed as it is read. With `tee`,
    everything that is read is also written there, unchanged.

    Raises SourceError if it cannot be opened or is no file.
    """
    if isinstance(what, bytes | bytearray | memoryview):
        return _from_bytes(what, tee)
    if isinstance(what, str | os.PathLike):
        if what == "-":
            # Unbuffered, so that the kernel can copy the rest at any point.
            if sys.stdin is None:
                raise SourceError("<stdin>: is closed")
            stdin = cast(BinaryIO, getattr(sys.stdin.buffer, "raw", sys.stdin.buffer))
            return _from_file(stdin, "<stdin>", tee, owned=False)
        name = os.fspath(what)
        try:
            file = open(name, "rb", buffering=0)  # noqa: SIM115 - the source closes it
        except OSError as error:
            raise SourceError(f"{name}: {error.strerror}") from error
        return _from_file(file, name, tee, owned=True)
    return _from_file(what, str(getattr(what, "name", "<stream>")), tee, owned=False)


def _from_bytes(data: bytes | bytearray | memoryview, tee: Sink | None) -> Source:
    source = BytesSource(data)
    if tee is None and compression.detect(source.read_at(0, compression.LEN_MAGIC)) is None:
        return source
    return _from_file(io.BytesIO(data), source.name, tee, owned=True)


def _from_file(file: BinaryIO, name: str, tee: Sink | None, owned: bool) -> Source:
    start = _start_of_regular(file)
    if tee is not None:
        _tell(tee, file)
        file, start = cast(BinaryIO, _Tee(file, tee)), None
    elif start is not None:
        source = FileSource(file, name, owned, start)
        if compression.detect(source.read_at(0, compression.LEN_MAGIC)) is None:
            return source
    _widen_pipe(file)
    head = _read_fully(file, compression.LEN_MAGIC, name)
    method = compression.detect(head)
    if method is not None:
        decompressed = method(cast(BinaryIO, _Rejoined(head, file)))
        return StreamSource(cast(BinaryIO, decompressed), name, owned=owned, below=file)
    if tee is None and _can_seek(file):
        file.seek(-len(head), io.SEEK_CUR)
        return SeekableSource(file, name)
    return StreamSource(file, name, head, owned)


def _tell(tee: Sink, file: BinaryIO) -> None:
    """Tell an output where its data comes from, before it gets any."""
    comes_from = getattr(tee, "comes_from", None)
    if comes_from is not None:
        comes_from(_fileno(file), is_image=True)


def _fileno(file: BinaryIO) -> int | None:
    try:
        return file.fileno()
    except (OSError, AttributeError, ValueError):
        return None


def _start_of_regular(file: BinaryIO) -> int | None:
    """Return the current offset of a regular file, None for anything else. Raises SourceError for a directory."""
    try:
        mode = os.fstat(file.fileno()).st_mode
        if stat.S_ISDIR(mode):
            raise SourceError(f"{getattr(file, 'name', file)}: is a directory")
        return file.tell() if stat.S_ISREG(mode) and file.seekable() else None
    except (OSError, AttributeError, ValueError):
        return None


def _widen_pipe(file: BinaryIO) -> None:
    """Enlarge a pipe's buffer if the system can; that makes it much faster."""
    try:
        fcntl.fcntl(file.fileno(), fcntl.F_SETPIPE_SZ, CHUNK)
    except (AttributeError, OSError, ValueError):
        return


def _can_seek(file: BinaryIO) -> bool:
    try:
        return file.seekable()
    except (AttributeError, OSError, ValueError):
        return False
