"""The command line: dispatches, and turns errors into exit statuses.

0: success; 1: the stream is bad; 2: the command failed; 130: interrupted.
"""

from __future__ import annotations

import gc
import os
import signal
import sys

from ..errors import ClosedError, StreamError, XenstreamError
from ..io import process
from . import direct
from .complaints import complain
from .toolkit import BAD, FAILED, Process


def main() -> None:
    """Run the command line and exit."""
    Process.confine = _confine  # the process is the command's own
    status = FAILED
    try:
        process.take_signals()
        process.make_stdout_strict()
        # There is no linear algebra here; the threads that numpy has for it only cost time and memory.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        status = _flushed(_run())
        process.leave_at_once()
    except SystemExit:
        process.leave_at_once()
        if process.caught() is None:
            raise
    number = process.caught()
    if number is not None:  # however its exception came out
        process.discard_stdout()  # its reader may never take what is left
        status = 128 + number
    if number == signal.SIGINT:
        complain("interrupted")
    sys.exit(status)


def _flushed(status: int) -> int:
    """Write what is left of the output; return the status, or that it could not be written."""
    gc.freeze()  # the system takes back all at once; Python need not look for what holds what
    try:
        if process.caught() is None:
            sys.stdout.flush()
    except OSError as error:
        process.discard_stdout()  # Python must not complain, too, when it flushes
        if isinstance(error, BrokenPipeError):
            return status  # whoever has read as much as they wanted, as head does, has no complaint
        if status != FAILED:
            complain(f"<stdout>: {error.strerror}")
        return FAILED
    return status


def _confine() -> None:
    from .confine import confine

    confine()


def _run() -> int:
    try:
        return _status()
    except KeyboardInterrupt:  # which comes only where `main` has not taken the signals
        return 128 + signal.SIGINT
    except ClosedError:
        return FAILED
    except StreamError as error:
        complain(str(error))
        return BAD
    except XenstreamError as error:
        complain(str(error))
        return FAILED
    except OSError as error:
        complain(f"{error.filename or '<stdout>'}: {error.strerror or error}")
        return FAILED
    except MemoryError:
        complain("out of memory")
        return FAILED
    except Exception:
        number = process.caught()
        if number is None:
            raise
        return 128 + number  # it came while Python was loading a module, and was wrapped


def _status() -> int:
    """Run the command that is asked for."""
    command = direct.command(sys.argv[1:])
    if command is not None:
        return command()
    from .root import run

    return run()
