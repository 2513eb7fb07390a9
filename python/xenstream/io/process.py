"""The command line's use of the system: standard output, and signals that end it."""

from __future__ import annotations

import errno
import io
import os
import signal
import sys
from contextlib import suppress

from ..errors import XenstreamError

_ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
_caught: list[int] = []


def caught() -> int | None:
    """Return the signal that has come, None if none has. Its exception may surface as a different one."""
    return _caught[0] if _caught else None


def take_signals() -> None:
    """Make signals an exit like any other, so that no temporary file is left."""
    for number in _ENDING:
        if signal.getsignal(number) is not signal.SIG_IGN:  # as nohup has it
            signal.signal(number, _leave)


def _leave(number: int, _: object) -> None:
    for other in _ENDING:
        signal.signal(other, signal.SIG_IGN)  # what is to be done on the way out is done once, and to its end
    _caught.append(number)
    sys.exit(128 + number)  # also for SIGINT: click prints an empty line for a KeyboardInterrupt


def leave_at_once() -> None:
    """Let signals end the process directly: all is written, and what is left to do is Python's."""
    for number in _ENDING:
        if signal.getsignal(number) is _leave:
            signal.signal(number, _exit if number == signal.SIGINT else signal.SIG_DFL)


def _exit(*_: object) -> None:
    os.write(2, b"xenstream: interrupted\n")
    os._exit(128 + signal.SIGINT)


def discard_stdout() -> None:
    """Let what is still to be written to standard output go nowhere."""
    with suppress(OSError, AttributeError):  # it may be closed
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Closed(io.TextIOBase):
    """Standard output that was closed before the start, which the interpreter and click would pass over."""

    def write(self, text: str) -> int:
        raise OSError(errno.EBADF, "is closed")


def refuse_terminal() -> None:
    """Keep raw data off a terminal, where they could do anything. Raises XenstreamError if standard output is one."""
    with suppress(OSError, ValueError, AttributeError):  # it may be closed, which is found out when it is written to
        if not os.isatty(sys.stdout.fileno()):
            return
        raise XenstreamError("standard output is a terminal; redirect it, or write raw data to it with --force")


def make_stdout_strict() -> None:
    """See to it that standard output takes all that is printed, or that its failure shows."""
    if sys.stdout is None:
        sys.stdout = _Closed()
        return
    if not isinstance(sys.stdout, io.TextIOWrapper):
        return
    if isinstance(sys.stdout.buffer, io.RawIOBase):  # of python -u; what a single write leaves would be lost
        encoding, errors, lines = sys.stdout.encoding, sys.stdout.errors, sys.stdout.line_buffering
        buffer = io.BufferedWriter(sys.stdout.detach())
        sys.stdout = io.TextIOWrapper(buffer, encoding, errors, line_buffering=lines)
    if sys.stdout.errors == "strict":  # names of files and guests may be any bytes
        sys.stdout.reconfigure(errors="backslashreplace")
