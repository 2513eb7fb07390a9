"""Files that are written whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, Self

from .errors import SourceError, XenstreamError

Buffer = bytes | bytearray | memoryview


class OutputFile:
    """A file that appears under its name only when `commit` is called.

    It is written under a temporary name beside its target. A target that is no regular
    file (a pipe, a device) is written to directly. Raises SourceError where that fails.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._temporary: str | None = None
        try:
            self._file = self._open()
        except OSError as error:
            raise SourceError(f"{path}: {error.strerror}") from error

    def _open(self) -> BinaryIO:
        if os.path.exists(self._path) and not os.path.isfile(self._path):
            return open(self._path, "wb", buffering=0)
        directory, name = os.path.split(self._path)
        handle, self._temporary = tempfile.mkstemp(prefix=f".{name}.", dir=directory or ".")
        mask = os.umask(0)
        os.umask(mask)
        os.fchmod(handle, 0o666 & ~mask)
        return open(handle, "wb", buffering=0)

    def write(self, data: Buffer) -> None:
        """Write all of `data`."""
        view = memoryview(data).cast("B")
        try:
            while view:
                view = view[self._file.write(view) :]
        except OSError as error:
            raise SourceError(f"{self._path}: {error.strerror}") from error

    def commit(self) -> None:
        """Give the file its name."""
        self._file.close()
        if self._temporary is not None:
            os.replace(self._temporary, self._path)
            self._temporary = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self._file.close()
        if self._temporary is not None:
            os.unlink(self._temporary)


_FALL_BACK = {errno.EBADF, errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.EPERM, errno.EXDEV}
"""What a way to copy fails with where the system or the file system does not have it."""

_AT_ONCE = 1 << 26
_LONGEST = 2**63 - 1
_ZEROS = bytes(1 << 20)


class Output(OutputFile):
    """An output file that takes octets from other files, and may have holes.

    Attributes: `offset`, octets written so far; `size`, how many it will be, if that is known.
    With `-` as its path it is standard output. Unless `sparse`, and in what cannot have holes,
    zeros are written instead.
    """

    def __init__(self, path: str, sparse: bool = True) -> None:
        self.offset = 0
        self.size: int | None = None
        super().__init__(path)
        self._sparse = sparse and self._temporary is not None
        self._ways = [self._copy_file_range, self._sendfile, self._copy]

    def _open(self) -> BinaryIO:
        return open(os.dup(1), "wb", buffering=0) if self._path == "-" else super()._open()

    def expect(self, size: int) -> None:
        """Say how many octets will come. Raises SourceError if there can be no such file."""
        self.size = size
        if size > _LONGEST:
            raise SourceError(f"{self._path}: {size} octets are more than a file can have")
        if self._temporary is not None and not self._sparse:
            with self._errors():
                system = os.fstatvfs(self._file.fileno())
            if system.f_bavail * system.f_frsize < size:
                raise SourceError(f"{self._path}: there is no room for {size} octets")

    def write(self, data: Buffer) -> None:
        super().write(data)
        self.offset += memoryview(data).nbytes

    def skip(self, length: int) -> None:
        """Leave a hole."""
        if self._sparse:
            with self._errors():
                self._file.seek(length, os.SEEK_CUR)
            self.offset += length
            return
        while length:
            count = min(length, len(_ZEROS))
            self.write(_ZEROS[:count])
            length -= count

    def copy(self, descriptor: int, offset: int, length: int) -> None:
        """Write octets of another file; they do not pass through this process where the system can do that."""
        while length:
            with self._errors():
                count = self._copy_some(descriptor, offset, min(length, _AT_ONCE))
            if not count:
                raise SourceError("the file has become shorter while it was read")
            offset += count
            length -= count
            self.offset += count

    def _copy_some(self, descriptor: int, offset: int, length: int) -> int:
        while True:
            try:
                return self._ways[0](descriptor, offset, length)
            except OSError as error:
                if error.errno not in _FALL_BACK or len(self._ways) == 1:
                    raise
                del self._ways[0]

    def _copy_file_range(self, descriptor: int, offset: int, length: int) -> int:
        return os.copy_file_range(descriptor, self._file.fileno(), length, offset)

    def _sendfile(self, descriptor: int, offset: int, length: int) -> int:
        return os.sendfile(self._file.fileno(), descriptor, offset, length)

    def _copy(self, descriptor: int, offset: int, length: int) -> int:
        return self._file.write(os.pread(descriptor, min(length, len(_ZEROS)), offset))

    def commit(self) -> None:
        if self._sparse:
            with self._errors():
                self._file.truncate(self.offset)  # it may end with a hole
        super().commit()

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise SourceError(f"{self._path}: {error.strerror}") from error


def refuse_to_replace(path: str, force: bool) -> None:
    """Raise XenstreamError if there is such a file, unless `force`."""
    if not force and os.path.isfile(path):
        raise XenstreamError(f"{path} exists; --force replaces it")
