"""The limits that a user sets for one command: memory, time, and room for temporary files."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .._lazy import ZSTD
from ..errors import OverLimitError

if TYPE_CHECKING:
    from types import FrameType

_AGAIN = 5.0
"""Seconds after which it is said again that the time is over. An exception can get lost, in a callback for instance."""


class SpoolAllowance:
    """How many bytes temporary files may take, together; None is any number. `name` is that of what sets it."""

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
    """Return one of so many bytes, if that is None the one of the command that runs."""
    return _allowance if max_spool is None else SpoolAllowance(max_spool)


@contextmanager
def spool_limit(size: int) -> Iterator[None]:
    """Let the temporary files of this process take no more than `size` bytes."""
    global _allowance
    before, _allowance = _allowance, SpoolAllowance(size, "--max-spool")
    try:
        yield
    finally:
        _allowance = before


@contextmanager
def memory_limit(size: int) -> Iterator[None]:
    """Let this process take no more than `size` bytes of memory. Raises OverLimitError where it needs more.

    The kernel counts what is reserved, and libraries reserve what they never use. So they are loaded first, and what
    can still be reserved then is what is left of `size` after what is in use.
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
    except (MemoryError, ImportError, SystemError) as error:  # all of them come of a lack of memory
        resource.setrlimit(resource.RLIMIT_DATA, before)
        raise OverLimitError(f"more memory is needed than --max-memory {size_text(size)} allows") from error
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, before)


def _reserved_and_used() -> tuple[int, int]:
    """Return how much memory this process has reserved to write to, and how much it uses."""
    try:
        with open("/proc/self/status", encoding="ascii", errors="replace") as file:
            found = dict(line.split(":", 1) for line in file)
        reserved, used = (int(found[name].split()[0]) << 10 for name in ("VmData", "VmRSS"))
    except (OSError, KeyError, ValueError) as error:
        raise OverLimitError("--max-memory: this system does not say how much memory a process uses") from error
    return reserved, used


class _TimeIsOverError(BaseException):
    """As KeyboardInterrupt is one: nothing but the way out may take it for an error that it knows."""


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Stop after so many seconds, also inside a system call or a regular expression. Raises OverLimitError."""
    import signal

    is_over = False

    def stop(number: int, frame: FrameType | None) -> None:
        nonlocal is_over
        is_over = True
        raise _TimeIsOverError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
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


_UNITS = "KMGT"


def size_text(size: int) -> str:
    """Write a size as `parse_size` reads it, in the largest unit that leaves no rest."""
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
