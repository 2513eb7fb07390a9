"""Runs commands as processes of their own, forked from a small one that has every module loaded.

Starting Python and loading modules takes longer than most commands do. How a command starts, and which modules it
loads, is tested where it is started in the usual way: `helpers.processes`, the README, the installed package.
"""

from __future__ import annotations

import atexit
import json
import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from pathlib import Path

from helpers.places import with_modules

LONGEST = 1 << 17
"""Bytes of a request: the command line and the environment."""

AT_START = ("PYTHON", "LC_", "LANG", "LD_")
"""How the names of variables begin that Python looks at only when it starts."""

COMMAND = """
import _socket, array, json, os, sys
there = _socket.socket(_socket.AF_UNIX, _socket.SOCK_SEQPACKET)
there.connect({path!r})
request = json.dumps([sys.argv[1:], os.getcwd(), dict(os.environ)]).encode()
there.sendmsg([request], [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, array.array("i", [0, 1, 2]))])
status = int(there.recv(10))
os._exit(status if status >= 0 else 128 - status)
"""
"""A program that does what a command does. It loads next to nothing."""


def starts_alike(environment: dict[str, str]) -> bool:
    """Say whether Python would start with these variables as it did here."""
    return _of_start(environment) == _OURS


def _of_start(environment: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if name.startswith(AT_START)}


_OURS = _of_start(os.environ)


def run(arguments: list[str], environment: dict[str, str], data: bytes) -> tuple[int, bytes, bytes]:
    """Run a command with data to read from standard input, a pipe; return its status, output and errors."""
    request = json.dumps([arguments, os.getcwd(), environment]).encode()
    (given, writing), (reading, out), (reading_errors, err) = os.pipe(), os.pipe(), os.pipe()
    with ThreadPoolExecutor() as threads, socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as there:
        there.connect(_server(()))
        socket.send_fds(there, [request], [given, out, err])
        for each in (given, out, err):
            os.close(each)
        threads.submit(_write, writing, data)
        errors = threads.submit(_read, reading_errors)
        output = _read(reading)
        return int(there.recv(LONGEST)), output, errors.result()


def _write(pipe: int, data: bytes) -> None:
    with suppress(BrokenPipeError), open(pipe, "wb", buffering=0) as file:
        while data:
            data = data[file.write(data) :]


def _read(pipe: int) -> bytes:
    with open(pipe, "rb") as file:
        return file.read()


def script(environment: Mapping[str, str]) -> str:
    """Return a shell script that runs a command, for scripts that have this environment."""
    program = COMMAND.format(path=_server(tuple(_of_start(environment).items())))
    return f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -I -S -c {shlex.quote(program)} "$@"\n'


@cache
def _server(at_start: tuple[tuple[str, str], ...]) -> str:
    """Start the process that is forked, with these variables beside ours; return where it listens.

    It is no child of this one, and ends with it, when a pipe is closed.
    """
    folder = tempfile.mkdtemp(dir="/tmp")  # the name of a socket must be short
    path = str(Path(folder) / "commands")
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    listening.bind(path)
    listening.listen(64)
    ends, _held = os.pipe()  # which stays open as long as this process lives
    files = [listening.fileno(), ends]
    command = ["sh", "-c", '"$@" &', "sh", sys.executable, "-m", "helpers.preloaded", *map(str, files)]
    subprocess.run(command, pass_fds=files, env={**with_modules(), **dict(at_start)}, check=True)
    os.close(ends)
    listening.close()
    atexit.register(shutil.rmtree, folder)
    return path


def _serve(listening: socket.socket, ends: int) -> None:
    """Run each command that is asked for in a fork, until `ends` is closed."""
    import select

    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for those who wait for a command
    while ends not in select.select([listening, ends], [], [])[0]:
        request, _ = listening.accept()
        if not os.fork():
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            _run_one(request)
        request.close()


def _run_one(there: socket.socket) -> None:
    """Run a command in a fork of this process, which is one itself; say how it ended."""
    from helpers.faults import run_main

    request, files, _, _ = socket.recv_fds(there, LONGEST, 3)
    pid = os.fork()
    if not pid:
        for number, file in enumerate(files):
            os.dup2(file, number)
        os.closerange(3, 256)
        arguments, folder, environment = json.loads(request)
        os.chdir(folder)
        os.environ.clear()
        os.environ.update(environment)
        run_main(arguments)
    for file in files:
        os.close(file)
    there.send(b"%d" % os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
    os._exit(0)


if __name__ == "__main__":
    import helpers.faults  # noqa: F401 - before the first fork

    _serve(socket.socket(fileno=int(sys.argv[1])), int(sys.argv[2]))
