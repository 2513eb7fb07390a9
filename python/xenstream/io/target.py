"""Where a file that is written gets its name.

The directory is opened once and everything else is done in it, so that nobody can replace it meanwhile. Links are
followed here and not by the system, so that each can be checked.
"""

from __future__ import annotations

import errno
import os
import stat
import weakref
from contextlib import suppress
from typing import BinaryIO

from ..errors import SourceError
from . import access

_MOST_LINKS = 40  # the kernel's limit
_LONGEST_PREFIX = 50  # characters of the file's name that its temporary name contains, which must not become too long
_HANDLE = getattr(os, "O_PATH", os.O_RDONLY)


class Target:
    """A name in a directory, and the file that already has it, if any.

    Attributes: `path`, for messages; `old`, the status of that file, or None.
    Raises SourceError or OSError if nothing can be written there.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.old: os.stat_result | None = None
        self._directory = self._held = -1
        self._name = self._temporary = ""
        self._remover: weakref.finalize[..., Target] | None = None
        try:
            self._find()
            self._check()
        except BaseException:
            self.close()
            raise

    def _find(self) -> None:
        """Open the directory; if the last part of the path is a link, that of its target."""
        is_link = False
        self._enter(self.path)
        for _ in range(_MOST_LINKS):
            self.old = self._status()
            if self.old is None or not stat.S_ISLNK(self.old.st_mode):
                break
            self._refuse_foreign("link")
            is_link = True
            self._enter(os.readlink(self._name, dir_fd=self._directory))
        else:
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
        if is_link:
            self._refuse_dangling()

    def _enter(self, path: str) -> None:
        head, self._name = os.path.split(path)
        if not self._name:
            raise OSError(errno.EISDIR, os.strerror(errno.EISDIR))
        flags = _HANDLE | os.O_DIRECTORY | os.O_CLOEXEC
        base = None if self._directory < 0 else self._directory
        opened = os.open(head or ".", flags, dir_fd=base)
        if base is not None:
            os.close(base)
        self._directory = opened

    def _status(self) -> os.stat_result | None:
        try:
            return os.stat(self._name, dir_fd=self._directory, follow_symlinks=False)
        except FileNotFoundError:
            return None

    def _refuse_dangling(self) -> None:
        """Refuse a link whose target does not exist, or is not what the system finds there (as in /proc)."""
        try:
            found = os.stat(self.path)
        except FileNotFoundError:
            found = None
        if found is None or self.old is None:
            raise SourceError(f"{self.path}: is a link to a file that does not exist; none is created through a link")
        if not os.path.samestat(found, self.old):
            raise SourceError(f"{self.path}: is a link that does not lead to a file by its name")

    def _refuse_foreign(self, what: str) -> None:
        """Refuse links that another user has put into a shared directory, as the kernel's protected_symlinks does."""
        directory = os.fstat(self._directory)
        shared = directory.st_mode & stat.S_ISVTX and directory.st_mode & (stat.S_IWOTH | stat.S_IWGRP)
        if shared and self.old is not None and self.old.st_uid not in (os.geteuid(), directory.st_uid):
            raise SourceError(f"{self.path}: is a {what} of another user (uid {self.old.st_uid}) in a shared directory")

    def _check(self) -> None:
        if self.old is None:
            return
        if stat.S_ISDIR(self.old.st_mode):
            raise OSError(errno.EISDIR, os.strerror(errno.EISDIR))
        if stat.S_ISSOCK(self.old.st_mode):
            raise SourceError(f"{self.path}: is a socket, which cannot be written to by its name")
        self._refuse_foreign("file")
        if _HANDLE != os.O_RDONLY:
            # While it is open, its inode number is not reused.
            self._held = os.open(self._name, _HANDLE | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=self._directory)
            self._refuse_changed()

    @property
    def is_special(self) -> bool:
        """Whether it is a FIFO or a device, which is written in place."""
        return self.old is not None and not stat.S_ISREG(self.old.st_mode)

    def refuse_old(self) -> None:
        """Raise SourceError if the file exists and is not /dev/null."""
        if self.old is None or is_null(self.old):
            return
        if self.is_special:
            kind = "FIFO" if stat.S_ISFIFO(self.old.st_mode) else "device"
            raise SourceError(f"{self.path}: is a {kind}; --force writes to it")
        raise SourceError(self._exists())

    def refuse_other_names(self) -> None:
        """Raise SourceError if the file has several names: after a replacement they would be different files."""
        if self.old is not None and self.old.st_nlink > 1:
            raise SourceError(
                f"{self.path}: has {self.old.st_nlink} names (hard links), of which only this one would be replaced;"
                " remove it first"
            )

    def open_special(self) -> BinaryIO:
        """Open the FIFO or device for writing."""
        flags = os.O_WRONLY | os.O_NOFOLLOW | os.O_NOCTTY | os.O_CLOEXEC
        file = open(os.open(self._name, flags, dir_fd=self._directory), "wb", buffering=0)  # noqa: SIM115
        if self.old is None or not os.path.samestat(os.fstat(file.fileno()), self.old):
            file.close()
            raise self._changed()
        return file

    def create(self) -> BinaryIO:
        """Open a new file beside it for reading and writing, accessible to its owner only."""
        self._temporary = f".{self._name[:_LONGEST_PREFIX]}.{os.urandom(8).hex()}"
        # A signal may arrive before anyone can call `close`, or while that runs.
        self._remover = weakref.finalize(self, _remove, self._temporary, os.dup(self._directory))
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
        return open(os.open(self._temporary, flags, access.PRIVATE, dir_fd=self._directory), "r+b", buffering=0)

    def keep_access(self, new: int) -> list[str]:
        """Give the new file the access of the one that it replaces; return what could not be kept."""
        if self.old is None:
            return []
        if self._held < 0:
            return access.keep(new, self._status() or self.old, {})
        # The descriptor cannot refer to another file.
        return access.keep(new, os.fstat(self._held), access.attributes_of(f"/proc/self/fd/{self._held}"))

    def publish(self) -> None:
        """Give the new file the name, durably: it survives a loss of power.

        Raises SourceError if the name now belongs to another file than before.
        """
        if self.old is None:
            self._take_name()
        else:
            self._refuse_changed()
            self._rename()
        self._remove_temporary()
        self._sync()

    def _rename(self) -> None:
        os.replace(self._temporary, self._name, src_dir_fd=self._directory, dst_dir_fd=self._directory)

    def _take_name(self) -> None:
        """Give the new file a name that no other file may have meanwhile."""
        here = self._directory
        try:
            os.link(self._temporary, self._name, src_dir_fd=here, dst_dir_fd=here, follow_symlinks=False)
        except FileExistsError as error:
            raise SourceError(self._exists()) from error
        except OSError:  # a file system without links
            self._claim_name()
            self._rename()

    def _claim_name(self) -> None:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
        try:
            os.close(os.open(self._name, flags, access.PRIVATE, dir_fd=self._directory))
        except FileExistsError as error:
            raise SourceError(self._exists()) from error

    def _refuse_changed(self) -> None:
        now = self._status()
        if now is None:
            raise SourceError(f"{self.path}: the file that was to be replaced has gone meanwhile")
        if self.old is None or not os.path.samestat(now, self.old):
            raise self._changed()

    def _sync(self) -> None:
        """Make the name survive a loss of power, if the directory can be opened for that."""
        with suppress(OSError):
            directory = os.open(".", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC, dir_fd=self._directory)
            try:
                os.fsync(directory)
            finally:
                os.close(directory)

    def is_same(self, other: Target) -> bool:
        """Whether this is the same name in the same directory, or a name of the same file."""
        if self.old is not None and other.old is not None and os.path.samestat(self.old, other.old):
            return True
        ours, theirs = os.fstat(self._directory), os.fstat(other._directory)
        return self._name == other._name and os.path.samestat(ours, theirs)

    def close(self) -> None:
        """Remove the temporary name, and release everything."""
        self._remove_temporary()
        for file in (self._directory, self._held):
            if file >= 0:
                os.close(file)
        self._directory = self._held = -1

    def _remove_temporary(self) -> None:
        if self._remover is not None:
            self._remover()

    def _exists(self) -> str:
        return f"{self.path}: exists already; --force replaces it"

    def _changed(self) -> SourceError:
        return SourceError(f"{self.path}: another file has taken its place meanwhile, and is left as it is")


def is_null(status: os.stat_result) -> bool:
    """Whether this is /dev/null."""
    return stat.S_ISCHR(status.st_mode) and status.st_rdev == os.stat(os.devnull).st_rdev


def _remove(name: str, directory: int) -> None:
    with suppress(OSError):  # it may be gone, or never have been created
        os.unlink(name, dir_fd=directory)
    with suppress(OSError):
        os.close(directory)
