"""Who may read a file that is written: modes, owners, access control lists and other extended attributes.

A new file is accessible to its owner only, or has the mode of the file that it is a version of. A file that replaces
another keeps the access of the other. If that is not possible, no more people can read it than before.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress

from .._tuples import NamedTuple

PRIVATE = 0o600
"""Mode of a file with secrets of a guest."""

_ACL = "system.posix_acl_access"

_OF_CONTENTS = frozenset({"security.ima", "security.evm", "security.capability"})
"""Attributes that vouch for a file's contents, so another file must not inherit them."""

_NONE_HERE = (errno.ENOTSUP, errno.ENODATA, errno.ENOSYS)


class Model(NamedTuple):
    """A file from which a new version takes its mode."""

    status: os.stat_result
    has_list: bool
    """Whether there is an access control list besides the mode; the mode then does not give the group's permissions."""

    @classmethod
    def of(cls, file: int) -> Model | None:
        """Look at a descriptor. Return None if it is no regular file, whose mode would say nothing about the data."""
        status = os.fstat(file)
        return cls(status, _has_list(file)) if stat.S_ISREG(status.st_mode) else None


def like(new: int, model: Model) -> None:
    """Give a new file the mode of `model` without the bits in the umask and those that would admit other people."""
    mode = model.status.st_mode & 0o777 & ~_umask()
    same_group = os.fstat(new).st_gid == model.status.st_gid
    os.fchmod(new, _narrowed(mode, same_group, model.has_list))


def keep(new: int, old: os.stat_result, attributes: dict[str, bytes] | None) -> list[str]:
    """Give a file the owner, the mode and the attributes of the one that it replaces.

    Return what could not be kept, in words. `attributes` is None if they could not be read.
    """
    lost = []
    same_group = _chown(new, -1, old.st_gid)
    if not same_group:
        lost.append(f"group (gid {old.st_gid})")
    if not _chown(new, old.st_uid, -1):
        lost.append(f"owner (uid {old.st_uid})")
    lacks_list = attributes is None
    if attributes is None:
        lost.append("extended attributes")
    with suppress(OSError, AttributeError):  # inherited from the directory
        os.removexattr(new, _ACL)
    for name, value in sorted((attributes or {}).items()):
        if name in _OF_CONTENTS or ((same_group or name != _ACL) and _set(new, name, value)):
            continue
        lost.append("access control list" if name == _ACL else f"attribute {name}")
        lacks_list |= name.startswith("system.")
    mode = old.st_mode & 0o777
    narrowed = _narrowed(mode, same_group, lacks_list)
    os.fchmod(new, narrowed)
    if narrowed != mode:
        lost.append(f"mode {mode:04o} (it is {narrowed:04o}, which lets nobody else in)")
    return lost


def attributes_of(path: str) -> dict[str, bytes] | None:
    """Return the extended attributes of a file, None if they cannot be read."""
    if not hasattr(os, "listxattr"):
        return {}  # Python does not support them on this system
    try:
        names = os.listxattr(path)
        return {name: os.getxattr(path, name) for name in names if not name.startswith("trusted.")}
    except OSError as error:
        return {} if error.errno in _NONE_HERE else None


def _has_list(file: int) -> bool:
    """Whether a file has an access control list besides its mode; True if that cannot be determined."""
    if not hasattr(os, "listxattr"):
        return False
    try:
        return _ACL in os.listxattr(file)
    except OSError as error:
        return error.errno not in _NONE_HERE


def _narrowed(mode: int, same_group: bool, lacks_list: bool) -> int:
    """Return a mode that grants nobody more if the group differs or an access control list is missing."""
    if lacks_list:
        return mode & 0o700
    if same_group:
        return mode
    both = mode >> 3 & mode & 0o7
    return mode & 0o700 | both << 3 | both


def _chown(file: int, uid: int, gid: int) -> bool:
    status = os.fstat(file)
    if uid in (-1, status.st_uid) and gid in (-1, status.st_gid):
        return True
    try:
        os.fchown(file, uid, gid)
    except OSError:
        return False
    return True


def _set(file: int, name: str, value: bytes) -> bool:
    with suppress(OSError):
        if os.getxattr(file, name) == value:
            return True
    try:
        os.setxattr(file, name, value)
    except OSError:
        return False
    return True


def _umask() -> int:
    mask = os.umask(0o077)  # the only way to ask for it is to set it
    os.umask(mask)
    return mask
