"""Files that are written whole or not at all, and standard output."""

from __future__ import annotations

import errno
import io
import os
import stat
import sys
import weakref
from collections.abc import Callable
from contextlib import suppress
from typing import BinaryIO, cast

from . import process
from .errors import ClosedError, SourceError

_AT_ONCE = 1 << 26
"""Octets that the kernel is asked to copy at a time, so that signals get through."""

_BLOCK = 1 << 20
_ZEROS = bytes(_BLOCK)
_LONGEST = 2**63 - 1
_LONGEST_PREFIX = 50  # characters of a file's name in that of its temporary one, which must not grow too long


class Output:
    """An open file that octets are written to, or copied to from another file.

    Attributes: `name` for messages; `offset`, octets written so far; `size`, how many it will be, if that is known.
    """

    def __init__(self, name: str, file: BinaryIO) -> None:
        self.name = name
        self.offset = 0
        self.size: int | None = None
        self._file = file

    def expect(self, size: int) -> None:
        """Say how many octets will come. Raises SourceError if there can be no such file."""
        self.size = size
        if size > _LONGEST:
            raise SourceError(f"{self.name}: {size} octets are more than a file can have")

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Write all of `data`. Raises SourceError where that fails."""
        view = memoryview(data).cast("B")
        try:
            while view:
                count = self._file.write(view)
                if count is None:
                    raise BlockingIOError(errno.EAGAIN, "not ready (it is in non-blocking mode)")
                self.offset += count
                view = view[count:]
        except OSError as error:
            raise self._failed(error) from error

    def skip(self, length: int) -> None:
        """Write zeros, or leave a hole where that is asked for and possible."""
        while length:
            count = min(length, len(_ZEROS))
            self.write(_ZEROS[:count])
            length -= count

    def copy(self, source: int, offset: int | None, length: int) -> int:
        """Copy from a file descriptor, inside the kernel where it can; return how many octets there were.

        `offset` is where to read, None for a pipe. Raises SourceError where writing fails, OSError where reading does.
        """
        done = 0
        for step in _STEPS:
            done += self._copy_by(step, source, None if offset is None else offset + done, length - done)
        while done < length:  # what the kernel would not copy, which it does not say why, or the end of the source
            size = min(_BLOCK, length - done)
            data = os.read(source, size) if offset is None else os.pread(source, size, offset + done)
            if not data:
                break
            self.write(data)
            done += len(data)
        return done

    def _copy_by(self, step: Step, source: int, offset: int | None, length: int) -> int:
        done = 0
        while done < length:
            try:
                at = None if offset is None else offset + done
                got = step(source, at, self._file.fileno(), min(_AT_ONCE, length - done))
            except OSError:
                break
            if not got:
                break
            done += got
            self.offset += got
        return done

    @property
    def is_file(self) -> bool:
        """Whether this is a regular file."""
        return stat.S_ISREG(os.fstat(self._file.fileno()).st_mode)

    def reopen(self) -> BinaryIO:
        """Open what has been written to a regular file of ours for reading."""
        file = open(os.dup(self._file.fileno()), "rb", buffering=0)  # noqa: SIM115 - the caller closes it
        file.seek(0)
        return file

    def _failed(self, error: OSError) -> SourceError:
        kind = ClosedError if error.errno == errno.EPIPE else SourceError
        return kind(f"{self.name}: {error.strerror}")

    def commit(self) -> None:
        """Say that all has been written."""

    def __enter__(self) -> Output:
        return self

    def __exit__(self, *exc: object) -> None:
        """Give back what is held; without `commit` nothing remains."""


Step = Callable[[int, "int | None", int, int], int]


def _copy_file_range(source: int, offset: int | None, target: int, length: int) -> int:
    if offset is None:
        return 0
    return os.copy_file_range(source, target, length, offset_src=offset)


def _splice(source: int, offset: int | None, target: int, length: int) -> int:
    return os.splice(source, target, length, offset_src=offset)


def _sendfile(source: int, offset: int | None, target: int, length: int) -> int:
    return 0 if offset is None else os.sendfile(target, source, offset, length)


_STEPS = [step for step in (_copy_file_range, _splice, _sendfile) if hasattr(os, step.__name__.removeprefix("_"))]
"""The system calls that copy, as far as this system has them; each takes on what the one before it left."""


class StandardOutput(Output):
    """Standard output, without a buffer of our own."""

    def __init__(self) -> None:
        try:
            sys.stdout.flush()
            file = open(sys.stdout.fileno(), "wb", buffering=0, closefd=False)  # noqa: SIM115
        except (AttributeError, io.UnsupportedOperation) as error:
            raise SourceError("<stdout>: is closed") from error
        super().__init__("<stdout>", file)


class Spool(Output):
    """A file without a name, for what cannot be written before it is known to be good."""

    def __init__(self) -> None:
        import tempfile  # which most outputs have no need of

        file = cast(BinaryIO, tempfile.TemporaryFile(buffering=0))  # noqa: SIM115 - closed by __exit__
        super().__init__(f"a temporary file in {tempfile.gettempdir()}", file)

    def copy_to(self, output: Output) -> None:
        """Copy all of it to another output."""
        output.copy(self._file.fileno(), 0, self.offset)

    def __exit__(self, *exc: object) -> None:
        self._file.close()


class OutputFile(Output):
    """A file that appears under its name only when `commit` is called.

    It is written under a temporary name beside its target. A target that is no regular
    file (a pipe, a device) is written to directly. A file that is there already is replaced,
    if `replace` is set. With `sparse` it may have holes, also those of a file that is copied to it.
    Raises SourceError where that fails.
    """

    def __init__(self, path: str, replace: bool = True, sparse: bool = False) -> None:
        is_other = os.path.exists(path) and not os.path.isfile(path)
        self._target = path if is_other else os.path.realpath(path)
        if not is_other and (os.path.islink(self._target) or path.endswith(os.sep)):
            what = errno.ELOOP if os.path.islink(self._target) else errno.EISDIR
            raise SourceError(f"{path}: {os.strerror(what)}")
        self._replace = replace
        self._temporary: str | None = None
        if not replace and os.path.isfile(path):
            raise SourceError(_exists(path))
        try:
            super().__init__(path, self._make() if not is_other else open(path, "wb", buffering=0))  # noqa: SIM115
        except OSError as error:
            raise SourceError(f"{path}: {error.strerror}") from error
        self._sparse = sparse and self._temporary is not None

    def expect(self, size: int) -> None:
        super().expect(size)
        if self._temporary is None:
            return
        if not self._sparse:
            self._see_room(size)
        self._try_size(size)

    def _see_room(self, size: int) -> None:
        try:
            system = os.fstatvfs(self._file.fileno())
        except OSError as error:
            raise self._failed(error) from error
        if system.f_bavail * system.f_frsize < size:
            raise SourceError(f"{self.name}: there is no room for {size} octets")

    def _try_size(self, size: int) -> None:
        """See at once whether the file system takes a file of that size: its limit may be far below that of a hole."""
        try:
            self._file.truncate(size)
            self._file.truncate(self.offset)
        except OSError as error:
            if error.errno not in (errno.EFBIG, errno.EINVAL):
                raise self._failed(error) from error
            what = (
                f"{os.strerror(errno.EFBIG)}: {size} bytes are more than the file system, or ulimit, lets a file have"
            )
            raise SourceError(f"{self.name}: {what}") from error

    def skip(self, length: int) -> None:
        if not self._sparse:
            super().skip(length)
            return
        try:
            self._file.seek(length, os.SEEK_CUR)
        except OSError as error:
            raise self._failed(error) from error
        self.offset += length

    def copy(self, source: int, offset: int | None, length: int) -> int:
        if not self._sparse or offset is None or not _has_holes(source):
            return super().copy(source, offset, length)
        at, end = offset, min(offset + length, os.fstat(source).st_size)
        while at < end:
            hole = min(_next(source, at, os.SEEK_HOLE), end)
            at += super().copy(source, at, hole - at)
            if at < hole:
                break  # the file has become shorter
            data = min(_next(source, at, os.SEEK_DATA), end)
            self.skip(data - at)
            at = data
        return max(0, at - offset)

    def _end_with_hole(self) -> None:
        try:
            self._file.truncate(self.offset)
        except OSError as error:
            raise self._failed(error) from error

    def _make(self) -> BinaryIO:
        directory, name = os.path.split(self._target)
        self._temporary = os.path.join(directory, f".{name[:_LONGEST_PREFIX]}.{os.urandom(8).hex()}")
        # A signal may come before there is anyone to call __exit__, or while it runs.
        weakref.finalize(self, _remove, self._temporary)
        return open(self._temporary, "x+b", buffering=0)

    def commit(self) -> None:
        """Give the file its name. Raises SourceError if another has it by now and is not to be replaced."""
        if self._sparse:
            self._end_with_hole()
        self._file.close()
        if self._temporary is None:
            return
        if not self._replace:
            try:
                os.link(self._temporary, self._target)
            except FileExistsError as error:
                raise SourceError(_exists(self.name)) from error
            except OSError:
                pass  # a file system without links
            else:
                _remove(self._temporary)
                self._temporary = None
                return
        os.replace(self._temporary, self._target)
        self._temporary = None

    def __exit__(self, *exc: object) -> None:
        self._file.close()
        if self._temporary is not None:
            _remove(self._temporary)


def _has_holes(file: int) -> bool:
    status = os.fstat(file)
    return hasattr(os, "SEEK_HOLE") and status.st_blocks * 512 < status.st_size


def _next(file: int, offset: int, what: int) -> int:
    """Return where the next data or hole of a file begins, or something behind its end."""
    try:
        return os.lseek(file, offset, what)
    except OSError:  # there is none
        return _LONGEST


def _remove(path: str) -> None:
    with suppress(OSError):  # it may be gone, or never have come to be
        os.unlink(path)


def _exists(path: str) -> str:
    return f"{path}: exists already; --force replaces it"


def open_output(path: str, replace: bool, sparse: bool = False) -> Output:
    """Open a file as OutputFile does, or standard output as `-`: a terminal only if `replace` is set."""
    if path != "-":
        return OutputFile(path, replace, sparse)
    if not replace:
        process.refuse_terminal()
    return StandardOutput()
