"""Runs every command under bad conditions, and checks its failure: parameters, pipes, assertions."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Any

import pytest

from helpers.faults import COMMANDS, READING, WRITING, Command, Done, Run, sample

INPUTS = [(command, name) for command in READING for name in command.inputs]
each_command = pytest.mark.parametrize("command", COMMANDS, ids=str)
each_reading = pytest.mark.parametrize("command", READING, ids=str)
each_input = pytest.mark.parametrize(("command", "name"), INPUTS, ids=lambda item: str(item))
each_output = pytest.mark.parametrize(("command", "output"), WRITING, ids=lambda item: str(item))
NOBODY = 65534


def run(command: Command, folder: Path, **more: Any) -> Done:
    """Run a command on its sample, which is copied to `folder`, or on other `paths`."""
    paths = {**{name: folder / "in" for name in command.inputs}, **required(command, folder), **more.pop("paths", {})}
    if command.inputs:
        (folder / "in").write_bytes(sample(command))
    return Run([*command.arguments(**paths), *more.pop("flags", ())], **more).wait()


def required(command: Command, folder: Path) -> dict[str, Path]:
    """Return files for the outputs that a command requires."""
    return {name: folder / f"out-{name}" for name in command.required}


def assert_failed(done: Done, *words: str) -> None:
    """Check that one line says why the command could not do its work."""
    assert done.status == 2, done
    assert done.err.startswith("xenstream: ") and done.err.count("\n") == 1, done
    assert all(word in done.err for word in words), done
    assert "Traceback" not in done.err


def assert_nothing_left(folder: Path, *expected: str) -> None:
    assert sorted(os.listdir(folder)) == sorted(expected)


def assert_whole(command: Command, folder: Path, done: Done) -> None:
    """Check that the outputs exist after success and not after failure (either is allowed for a bad stream), and
    nothing else.
    """
    expected = {path.name for path in required(command, folder).values()}
    left = set(os.listdir(folder)) - {"in"}
    assert left == expected if done.status == 0 else left <= expected if done.status == 1 else not left, left


def feed(data: bytes, piece: int = 1 << 16, keep: bool = False) -> tuple[int, threading.Thread, int]:
    """Return the end of a pipe to read `data` from, its writer, and the other end, which stays open with `keep`."""
    reading, writing = os.pipe()

    def write() -> None:
        try:
            for start in range(0, len(data), piece):
                os.write(writing, data[start : start + piece])
        except BrokenPipeError:
            pass
        if not keep:
            os.close(writing)

    thread = threading.Thread(target=write)
    return reading, thread, writing


def others(command: Command, folder: Path) -> dict[str, Path]:
    """Return files for all inputs except the first."""
    (folder / "in").write_bytes(sample(command))
    return dict.fromkeys(command.inputs[1:], folder / "in")


def piped(command: Command, folder: Path, data: bytes, piece: int = 1 << 16, **more: Any) -> Done:
    """Run a command on data that arrives through a pipe in pieces."""
    reading, writer, _ = feed(data, piece)
    line = command.arguments(**{command.inputs[0]: "-", **required(command, folder), **others(command, folder)})
    process = Run(line, stdin=reading, **more)
    os.close(reading)
    writer.start()
    done = process.wait()
    writer.join()
    return done
