"""Runs the command line: as a process, and in this one."""

from __future__ import annotations

import io
import os
import subprocess
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from unittest import mock

from xenstream.cli import main

from helpers import preloaded
from helpers.processes import XENSTREAM

COMMANDS = ["info", "records", "show", "verify"]


def run(*arguments: str | Path, stdin: bytes = b"", **env: str) -> tuple[int, str, str]:
    """Run the command line as a process of its own."""
    environment = {**os.environ, **env}
    if preloaded.starts_alike(environment):
        status, out, err = preloaded.run([*map(str, arguments)], environment, stdin)
        return status, out.decode(), err.decode()
    done = subprocess.run(
        [*XENSTREAM, *map(str, arguments)], input=stdin, capture_output=True, check=False, env=environment
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def invoke(*arguments: str | Path, stdin: bytes | None = None) -> tuple[int, str, str]:
    """Run the command line, in this process unless it has piped input."""
    if stdin is not None:
        return run(*arguments, stdin=stdin)
    out, err = io.StringIO(), io.StringIO()
    with mock.patch("sys.argv", ["xenstream", *map(str, arguments)]), redirect_stdout(out), redirect_stderr(err):
        status = main._run()
    return status, out.getvalue(), err.getvalue()
