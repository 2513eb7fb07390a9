"""The limits that a user sets for one command: memory, time, and room for temporary files."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .._lazy import ZSTD
from ..errors import OverLimitError

if TYPE_CHECKING:
    from types import FrameType

_AGAIN = 5.0
"""Seconds after which the timeout is raised again. An exception can get lost, for instance in a callback."""


class SpoolAllowance:
    """How many bytes all temporary files together may take; None is any number. `name` is the option that sets it."""

    def __init__(self, size: int | None = None, name: str = "max_spool") -> None:
        self._size, self._name = size, name
        self._taken = 0

    def take(self, length: int) -> None:
        """Count bytes that are about to be written. Raises OverLimitError if they are too many."""
        self._taken += length
        if self._size is not None and self._taken > self._size:
            raise OverLimitError(f"temporary files would take more than {self._name} {size_text(self._size)} allows")


_allowance = SpoolAllowance()


def spool_allowance(max_spool: int | None = None) -> SpoolAllowance:
    """Return an allowance of so many bytes; if that is None, the allowance of the running command."""
    return _allowance if max_spool is None else SpoolAllowance(max_spool)


@contextmanager
def spool_limit(size: int) -> Iterator[None]:
    """Limit the temporary files of this process to `size` bytes."""
    global _allowance
    before, _allowance = _allowance, SpoolAllowance(size, "--max-spool")
    try:
        yield
    finally:
        _allowance = before


@contextmanager
def memory_limit(size: int) -> Iterator[None]:
    """Limit the memory of this process to `size` bytes. Raises OverLimitError if it needs more.

    The kernel counts reserved memory, and libraries reserve memory that they never use. So they are loaded first, and
    the process may then reserve `size` less the memory in use.
    """
    import resource

    for module in ("numpy", "xxhash", ZSTD, "lzma", "zlib"):
        __import__(module)
    before = resource.getrlimit(resource.RLIMIT_DATA)
    reserved, used = _reserved_and_used()
    if used >= size:
        raise OverLimitError(f"--max-memory: xenstream itself takes {size_text(-(-used >> 20) << 20)}")
    limits = [limit for limit in (*before, reserved - used + size) if limit != resource.RLIM_INFINITY]
    resource.setrlimit(resource.RLIMIT_DATA, (min(limits), before[1]))
    try:
        yield
    except (MemoryError, ImportError, SystemError) as error:  # all caused by lack of memory
        resource.setrlimit(resource.RLIMIT_DATA, before)
        raise OverLimitError(f"more memory is needed than --max-memory {size_text(size)} allows") from error
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, before)


def _reserved_and_used() -> tuple[int, int]:
    """Return how much writable memory this process has reserved, and how much it uses."""
    try:
        with open("/proc/self/status", encoding="ascii", errors="replace") as file:
            found = dict(line.split(":", 1) for line in file)
        reserved, used = (int(found[name].split()[0]) << 10 for name in ("VmData", "VmRSS"))
    except (OSError, KeyError, ValueError) as error:
        raise OverLimitError("--max-memory: this system does not say how much memory a process uses") from error
    return reserved, used


class _TimeIsOverError(BaseException):
    """A BaseException, like KeyboardInterrupt: no handler of ordinary errors may catch it."""


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Stop after so many seconds, even inside a system call or a regular expression. Raises OverLimitError."""
    import signal

    is_over = False
    end = time.monotonic() + seconds

    def stop(number: int, frame: FrameType | None) -> None:
        nonlocal is_over
        is_over = is_over or time.monotonic() >= end
        if is_over:
            raise _TimeIsOverError
        if callable(before):
            before(number, frame)

    before = signal.signal(signal.SIGALRM, stop)
    timer = signal.setitimer(signal.ITIMER_REAL, seconds % _AGAIN or _AGAIN, _AGAIN)
    try:
        yield
    except BaseException as error:
        signal.setitimer(signal.ITIMER_REAL, 0)
        if not is_over or isinstance(error, KeyboardInterrupt | SystemExit):
            raise
        raise OverLimitError(f"not done within the seconds that --max-time {seconds:g} allows") from None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        signal.setitimer(signal.ITIMER_REAL, *timer)


_UNITS = "KMGT"


def size_text(size: int) -> str:
    """Write a size as `parse_size` reads it, in the largest unit that leaves no remainder."""
    power = 0
    while size and not size % 1024 and power < len(_UNITS):
        size, power = size // 1024, power + 1
    return f"{size}{('', *_UNITS)[power]}"


def parse_size(text: str) -> int:
    """Read a size: bytes, or with K, M, G or T after the number. Raises ValueError."""
    number, unit = text, text[-1:].upper()
    if unit in _UNITS and unit:
        number = text[:-1]
    if not (number.isascii() and number.isdigit()):
        raise ValueError(f"{text!r} is not a size; it is a number of bytes, or one with K, M, G or T after it")
    return int(number) << 10 * (_UNITS.index(unit) + 1 if number is not text else 0)
