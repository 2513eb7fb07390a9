"""Runs the command as a process and waits for its effects; nothing here depends on how busy the machine is."""

from __future__ import annotations

import fcntl
import os
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

XENSTREAM = [sys.executable, "-m", "xenstream"]

HANGS = 300
"""Seconds after which a process certainly hangs; every step takes a few milliseconds on an idle machine."""

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def take_signals() -> None:
    """Enable the signals that end a command in this process; whoever runs the tests may ignore them, as nohup does."""
    for number in ENDING:
        signal.signal(number, signal.SIG_DFL)


def begin(*arguments: str | Path, **pipes: Any) -> subprocess.Popen[bytes]:
    """Start a command that signals can end."""
    return subprocess.Popen([*XENSTREAM, *map(str, arguments)], preexec_fn=take_signals, **pipes)


def wait_until(holds: Callable[[], bool], what: str) -> None:
    """Wait until a condition holds."""
    end = time.monotonic() + HANGS
    while not holds():
        assert time.monotonic() < end, what
        time.sleep(0.005)


def wait_until_read(pipe: int, pid: int) -> None:
    """Wait until a process has read everything in a pipe and waits for more."""

    def waits() -> bool:
        unread = struct.unpack("i", fcntl.ioctl(pipe, termios.FIONREAD, bytes(4)))[0]
        return not unread and state_of(pid) == "S"

    wait_until(waits, f"process {pid} does not read on; its state is {state_of(pid)}")


def state_of(pid: int) -> str:
    """Return the state of a process: R runs, S waits and can be woken by a signal, Z has ended."""
    # The name, in parentheses, may contain anything.
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]


def temporary_file_in(folder: Path, process: subprocess.Popen[bytes], beside: int) -> None:
    """Wait until a command has started to write a file in a folder that already has so many files."""

    def is_there() -> bool:
        assert process.poll() is None, "it has ended"
        return len(os.listdir(folder)) > beside

    wait_until(is_there, "it writes no file")
