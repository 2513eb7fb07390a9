"""Runs any command of xenstream under bad conditions.

The commands come from click, so that a new one meets every fault there is. Each run is a process of its own, forked
with all modules loaded, which is fast.
"""

from __future__ import annotations

import fcntl
import os
import pkgutil
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import click
import xenstream.__main__
from click.testing import CliRunner
from samples.build import hvm, libxl, page, pv, xl
from samples.legacy_build import legacy_hvm
from xenstream.cli import main
from xenstream.cli.root import cli

from helpers.linux_guest import with_symbols
from helpers.processes import HANGS, take_signals

for _module in pkgutil.walk_packages(xenstream.__path__, "xenstream."):
    if "volatility" not in _module.name and "__main__" not in _module.name:
        import_module(_module.name)


def _long(stream: Any) -> Any:
    """Give a stream more pages than a single read covers, with the pattern that `memory find` must find."""
    for pfn in range(0x200, 0x220):
        stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((pfn, 0, page(pfn & 0xFF))))
    return stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((0x300, 0, b"x".ljust(4096, b"\0"))))


SAMPLES = (
    xl(libxl(_long(hvm()), emulator=True)),
    xl(pv()),
    xl(legacy_hvm().to_bytes(), mandatory=1),
    xl(libxl(with_symbols().stream())),
)
"""Images that a command can be run on; each command uses the first one that it accepts."""

_VALUES = {"selector": "libxc", "pattern": "x", "message": "Restore failed", "assignments": "libxc.X86_TSC_INFO.khz=1"}
"""Values of arguments by name; any other is 0."""


@dataclass(frozen=True)
class Command:
    """A command: its path from the program's name, and its parameters."""

    path: tuple[str, ...]
    parameters: tuple[click.Parameter, ...]

    def __str__(self) -> str:
        return "-".join(self.path)

    @property
    def inputs(self) -> list[str]:
        """Names of its arguments that are input files."""
        arguments = [p for p in self.parameters if isinstance(p, click.Argument) and p.required]
        return [str(p.name) for p in arguments if isinstance(p.type, click.Path) and not _is_output(p)]

    @property
    def outputs(self) -> list[str]:
        """Names of its arguments and options that are output files."""
        return [str(p.name) for p in self.parameters if _is_output(p)]

    @property
    def required(self) -> list[str]:
        """Names of the outputs that it requires."""
        return [str(p.name) for p in self.parameters if _is_output(p) and p.required]

    @property
    def printable(self) -> list[str]:
        """Names of the outputs that may be standard output."""
        return [str(p.name) for p in self.parameters if _is_output(p) and p.type.allow_dash]  # type: ignore[attr-defined]

    def arguments(self, **paths: str | Path) -> list[str]:
        """Return a command line with these inputs and outputs; the other inputs are - and the other values are
        invented.
        """
        line = list(self.path)
        for parameter in self.parameters:
            name = str(parameter.name)
            if isinstance(parameter, click.Option):
                line += [parameter.opts[0], str(paths[name])] if name in paths else []
            elif name in paths:
                line.append(str(paths[name]))
            elif parameter.required:
                line.append("-" if isinstance(parameter.type, click.Path) else _value(parameter))
        return line


def _is_output(parameter: click.Parameter) -> bool:
    return isinstance(parameter.type, click.Path) and "OUT" in (parameter.metavar or "")


def _value(parameter: click.Parameter) -> str:
    if isinstance(parameter.type, click.Choice):
        return str(parameter.type.choices[0])
    return _VALUES.get(str(parameter.name), "0")


def _commands(group: click.Group, path: tuple[str, ...] = ()) -> Iterator[Command]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from _commands(command, (*path, name))
        else:
            yield Command((*path, name), tuple(command.params))


COMMANDS = list(_commands(cli))
READING = [command for command in COMMANDS if command.inputs]
WRITING = [(command, output) for command in READING for output in command.outputs]


@cache
def sample(command: Command) -> bytes:
    """Return the first image that the command can process, preferably with all outputs and success."""
    candidates: dict[tuple[bool, int], bytes] = {}
    with tempfile.TemporaryDirectory() as folder:
        for data in SAMPLES:
            Path(folder, "in").write_bytes(data)
            inputs = {name: Path(folder, "in") for name in command.inputs}
            for outputs in (command.outputs, command.required):
                paths = {**inputs, **{name: Path(folder, name) for name in outputs}}
                done = CliRunner().invoke(cli, command.arguments(**paths), standalone_mode=False)
                for path in paths.values():
                    if path.name != "in":
                        path.unlink(missing_ok=True)
                if done.exception is None and done.return_value in (0, 1):
                    candidates.setdefault((outputs != command.outputs, done.return_value), data)
    return candidates[min(candidates)]


@dataclass
class Done:
    """How a run ended: status, output and errors."""

    status: int
    out: str
    err: str


class Run:
    """A running command. `prepare` is called in its process before it starts."""

    def __init__(
        self,
        arguments: list[str],
        stdin: int | None = None,
        stdout: int | None = None,
        prepare: Callable[[], object] | None = None,
    ) -> None:
        (self._out, out), (self._err, err) = _pipe(), _pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        self.pid = os.fork()
        if self.pid:
            os.close(out), os.close(err)
            return
        try:
            with open(os.devnull, "rb") as nothing:
                os.dup2(nothing.fileno() if stdin is None else stdin, 0)
            os.dup2(out if stdout is None else stdout, 1)
            os.dup2(err, 2)
            os.closerange(3, 256)
            run_main(arguments, prepare)
        finally:
            os._exit(99)

    def signal(self, number: int) -> None:
        os.kill(self.pid, number)

    def wait(self, seconds: int = HANGS) -> Done:
        """Wait for its end; a timeout is a failure."""

        def too_long(*_: object) -> None:
            os.kill(self.pid, signal.SIGKILL)
            raise TimeoutError("the command hangs")

        before = signal.signal(signal.SIGALRM, too_long)
        signal.alarm(seconds)
        try:
            status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        finally:
            signal.alarm(0)
            signal.signal(signal.SIGALRM, before)
        return Done(status, _text(self._out), _text(self._err))


def _pipe() -> tuple[int, int]:
    """Return a pipe that holds everything that a command prints; limits on file size would apply to a file."""
    reading, writing = os.pipe()
    fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, 1 << 20)
    return reading, writing


def _text(pipe: int) -> str:
    with open(pipe, "rb") as file:
        return file.read().decode()


def run_main(arguments: list[str], prepare: Callable[[], object] | None = None) -> None:
    """Run the command line as the interpreter does, and end this process, which is a fork."""
    take_signals()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.stdin, sys.stdout = open(0, closefd=False), open(1, "w", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", buffering=1, closefd=False)  # noqa: SIM115
    sys.modules["__main__"] = xenstream.__main__  # where click looks for the name of the program
    sys.argv = [xenstream.__main__.__file__, *arguments]
    status: Any = 0
    try:
        if prepare is not None:
            prepare()
        main.main()
    except SystemExit as leaving:
        status = leaving.code
    except BaseException:
        traceback.print_exc()
        status = 98
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        traceback.print_exc()
        status = 120
    os._exit(status)
