"""Verifies bytes in the three ways in which they can arrive: from memory, a file, a pipe."""

from __future__ import annotations

import os
import threading
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import xenstream
from xenstream.verify.host import read_host
from xenstream.verify.report import Report
from xenstream.verify.verifier import Verifier


class Unseekable:
    """A file object that can only be read forward, like a pipe, but is cheaper.

    A read returns at most `at_once` bytes; as many as it asks for if that is None.
    """

    def __init__(self, data: bytes, at_once: int | None = None) -> None:
        self._data = memoryview(data)
        self._at_once = at_once

    def read(self, length: int = -1) -> bytes:
        if length < 0:
            length = len(self._data)
        if self._at_once is not None:
            length = min(length, self._at_once)
        data, self._data = self._data[:length], self._data[length:]
        return bytes(data)


def verified(what: Any, receiver: str | None = None, host: str | None = None) -> Report:
    """Return the report on an image, without its name."""
    with xenstream.open(what) as image:
        return replace(image.verify(receiver, host), file="")


def asked_anew(data: bytes, receiver: str | None = None, host: str | None = None) -> Report:
    """Return the same report, with every rule applied to every record, even to records like the one before."""
    with xenstream.open(data) as image:
        verifier = Verifier("", image.outermost, receiver, host and read_host(host))
        for event in image.checked_events():
            verifier._plain = None
            verifier._repeats.forget()
            verifier._state.memory._like, verifier._state.memory._alike = (), None
            verifier.take(event)
        return verifier.finish()


def from_path(data: bytes, directory: Path, receiver: str | None = None, host: str | None = None) -> Report:
    """Return the same report through a regular file."""
    path = directory / "image"
    path.write_bytes(data)
    return verified(path, receiver, host)


def from_pipe(data: bytes, receiver: str | None = None, host: str | None = None) -> Report:
    """Return the same report through a pipe."""
    read_end, write_end = os.pipe()

    def write() -> None:
        with open(write_end, "wb", buffering=0) as out:
            rest = memoryview(data)
            while rest:
                rest = rest[out.write(rest) :]

    writer = threading.Thread(target=write)
    writer.start()
    try:
        with open(read_end, "rb", buffering=0) as pipe:
            report = verified(pipe, receiver, host)
            while pipe.read(1 << 16):  # data that the walk had no reason to read
                pass
            return report
    finally:
        writer.join()


def rules_of(report: Report) -> Counter[str]:
    """Return how often each rule was broken."""
    return Counter(finding.rule for finding in report.findings)
