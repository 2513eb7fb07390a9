"""The command line's use of the system: standard output, and signals that end it."""

from __future__ import annotations

import errno
import io
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from ..errors import XenstreamError

_ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
_caught: list[int] = []
_AGAIN = 0.5
"""Seconds after which a signal whose exception came to nothing is raised again."""


def caught() -> int | None:
    """Return the signal that was received, or None. Its exception may surface as a different one."""
    return _caught[0] if _caught else None


def take_signals() -> None:
    """Turn signals into an ordinary exit, so that no temporary file is left."""
    for number in _ENDING:
        if signal.getsignal(number) is not signal.SIG_IGN:  # as under nohup
            signal.signal(number, _leave)
    if hasattr(signal, "setitimer") and not signal.getitimer(signal.ITIMER_REAL)[0]:  # or whoever started us set one
        signal.signal(signal.SIGALRM, _leave_after_all)
        signal.setitimer(signal.ITIMER_REAL, _AGAIN, _AGAIN)
    sys.unraisablehook = _without_exit


@contextmanager
def signals_held_back() -> Iterator[set[signal.Signals | int]]:
    """Let signals that end the process wait; yield the mask that was in force before."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
    try:
        yield before
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _leave(number: int, _: object) -> None:
    for other in _ENDING:
        signal.signal(other, signal.SIG_IGN)  # cleanup runs once, and is not interrupted
    _caught.append(number)
    sys.exit(128 + number)  # also for SIGINT: click prints an empty line for a KeyboardInterrupt


def _leave_after_all(*_: object) -> None:
    """End for a signal that did not do it.

    Python may drop its exception: it does so in what runs as an object goes, also at the end of each import. And Python
    may not have seen a signal that came just before a system call; that it was interrupted for this one is enough then.
    """
    if _caught and not _is_leaving():
        sys.exit(128 + _caught[0])


def _is_leaving() -> bool:
    """Whether the interrupted code cleans up after a signal's exception."""
    error = sys.exception()
    while error is not None and not isinstance(error, SystemExit):
        error = error.__context__
    return error is not None


def _without_exit(dropped: sys.UnraisableHookArgs) -> None:
    """Report an exception that Python drops, unless it is a signal's."""
    if not (_caught and isinstance(dropped.exc_value, SystemExit)):
        sys.__unraisablehook__(dropped)


def leave_at_once() -> None:
    """Let signals end the process directly: everything is written, and only Python's own cleanup remains."""
    for number in _ENDING:
        if signal.getsignal(number) is _leave:
            signal.signal(number, _exit if number == signal.SIGINT else signal.SIG_DFL)
    if hasattr(signal, "setitimer") and signal.getsignal(signal.SIGALRM) is _leave_after_all:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _exit(*_: object) -> None:
    os.write(2, b"xenstream: interrupted\n")
    os._exit(128 + signal.SIGINT)


def discard_stdout() -> None:
    """Discard anything that is still to be written to standard output."""
    with suppress(OSError, AttributeError):  # it may be closed
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Closed(io.TextIOBase):
    """Stands for a standard output that was closed before the start, which the interpreter and click would ignore."""

    def write(self, text: str) -> int:
        raise OSError(errno.EBADF, "is closed")


def refuse_terminal() -> None:
    """Keep raw data off a terminal, which might obey it. Raises XenstreamError if standard output is a terminal."""
    with suppress(OSError, ValueError, AttributeError):  # it may be closed; writing will report that
        if not os.isatty(sys.stdout.fileno()):
            return
        raise XenstreamError("standard output is a terminal; redirect it, or write raw data to it with --force")


def make_stdout_strict() -> None:
    """Make sure that standard output takes everything that is printed, or that the failure is reported."""
    if sys.stdout is None:
        sys.stdout = _Closed()
        return
    if not isinstance(sys.stdout, io.TextIOWrapper):
        return
    if isinstance(sys.stdout.buffer, io.RawIOBase):  # with python -u; the rest after a short write would be lost
        encoding, errors, lines = sys.stdout.encoding, sys.stdout.errors, sys.stdout.line_buffering
        buffer = io.BufferedWriter(sys.stdout.detach())
        sys.stdout = io.TextIOWrapper(buffer, encoding, errors, line_buffering=lines)
    if sys.stdout.errors == "strict":  # names of files and guests may be any bytes
        sys.stdout.reconfigure(errors="backslashreplace")
