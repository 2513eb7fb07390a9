"""Runs commands as processes of their own, forked from a small one that has every module loaded.

Starting Python and loading modules takes longer than most commands do. How a command starts, and which modules it
loads, is tested where it is started in the usual way: `helpers.processes`, the golden transcripts, the guide.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from threading import Lock

from helpers.places import with_modules

LONGEST = 1 << 17
"""Bytes of a request: the command line and the environment."""

AT_START = ("PYTHON", "LC_", "LANG", "LD_")
"""How the names of variables begin that Python looks at only when it starts."""

_one_at_a_time = Lock()


def starts_alike(environment: dict[str, str]) -> bool:
    """Say whether Python would start with these variables as it did here."""
    return _of_start(environment) == _OURS


def _of_start(environment: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if name.startswith(AT_START)}


_OURS = _of_start(os.environ)


def run(arguments: list[str], environment: dict[str, str]) -> tuple[int, bytes, bytes]:
    """Run a command with nothing to read from standard input; return its status, output and errors."""
    request = json.dumps([arguments, os.getcwd(), environment]).encode()
    (nothing, closed), (reading, out), (reading_errors, err) = os.pipe(), os.pipe(), os.pipe()
    os.close(closed)
    with _one_at_a_time, ThreadPoolExecutor() as threads:
        socket.send_fds(_server(), [request], [nothing, out, err])
        for each in (nothing, out, err):
            os.close(each)
        errors = threads.submit(_read, reading_errors)
        output = _read(reading)
        return int(_server().recv(LONGEST)), output, errors.result()


def _read(pipe: int) -> bytes:
    with open(pipe, "rb") as file:
        return file.read()


@cache
def _server() -> socket.socket:
    """Start the process that is forked. It is no child of this one, and ends with it, when the socket is closed."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    command = ["sh", "-c", '"$@" &', "sh", sys.executable, "-m", "helpers.preloaded", str(theirs.fileno())]
    subprocess.run(command, pass_fds=[theirs.fileno()], env=with_modules(), check=True)
    theirs.close()
    return ours


def _serve(requests: socket.socket) -> None:
    """Run commands one after the other, each in a fork."""
    from helpers.faults import run_main

    while True:
        request, files, _, _ = socket.recv_fds(requests, LONGEST, 3)
        if not request:
            return
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
        requests.send(b"%d" % os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


if __name__ == "__main__":
    _serve(socket.socket(fileno=int(sys.argv[1])))
