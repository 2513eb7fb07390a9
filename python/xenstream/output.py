"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from typing import BinaryIO

from .errors import SourceError


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

    def write(self, data: bytes) -> None:
        """Write all of `data`."""
        view = memoryview(data)
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

    def __enter__(self) -> OutputFile:
        return self

    def __exit__(self, *exc: object) -> None:
        self._file.close()
        if self._temporary is not None:
            os.unlink(self._temporary)
