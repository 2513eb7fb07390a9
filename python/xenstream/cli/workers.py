"""Does the same work on many things in several processes, each of which may be lost without the others."""

from __future__ import annotations

import os
import selectors
import signal
import struct
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass

from ..io.process import signals_held_back

Work = Callable[[int], bytes]
"""Takes the number of a piece of work, and returns what came of it."""

_NUMBER = struct.Struct("=I")
_LENGTH = struct.Struct("=Q")
_CHUNK = 1 << 20


@dataclass(slots=True)
class _Worker:
    process: int
    orders: int
    """Where the numbers of pieces are written."""
    results: int
    """Where the results are read."""
    at: int | None = None
    """The piece that it works on."""


def each(count: int, work: Work, jobs: int) -> Generator[tuple[int, bytes | None]]:
    """Do `count` pieces of work in `jobs` processes; yield the number and the result of each as it is done.

    None is the result of one whose process has ended with it. If the iterator is closed, or ended by a signal, the
    processes end at once.
    """
    workers: list[_Worker] = []
    waiting = iter(range(count))
    try:
        with selectors.DefaultSelector() as selector:
            for _ in range(min(jobs, count)):
                _start(work, workers, selector, waiting)
            while selector.get_map():
                for key, _ in selector.select():
                    worker: _Worker = key.data
                    number, worker.at = worker.at, None
                    result = _received(worker.results)
                    if number is not None:
                        yield number, result
                    if result is not None:
                        _order(worker, waiting)
                        continue
                    selector.unregister(worker.results)
                    if number is not None:  # it has ended in the middle of its work; another takes its place
                        _start(work, workers, selector, waiting)
    finally:
        for worker in workers:
            with suppress(ProcessLookupError):
                os.kill(worker.process, signal.SIGKILL)
        for worker in workers:
            _forget(worker)


def _start(work: Work, workers: list[_Worker], selector: selectors.BaseSelector, waiting: Iterator[int]) -> None:
    number = next(waiting, None)
    if number is None:
        return
    from_parent, orders = os.pipe()
    results, to_parent = os.pipe()
    with signals_held_back() as mask:  # until the new process has its own handlers, and this one knows of it
        process = os.fork()
        if not process:
            for end in (orders, results, *(end for worker in workers for end in (worker.orders, worker.results))):
                with suppress(OSError):
                    os.close(end)
            _serve(work, from_parent, to_parent, mask)
        worker = _Worker(process, orders, results, number)
        workers.append(worker)
    os.close(from_parent)
    os.close(to_parent)
    selector.register(results, selectors.EVENT_READ, worker)
    with suppress(BrokenPipeError):
        os.write(orders, _NUMBER.pack(number))


def _order(worker: _Worker, waiting: Iterator[int]) -> None:
    """Give a worker the next piece, or let it end."""
    worker.at = next(waiting, None)
    if worker.at is None:
        _close_orders(worker)
        return
    with suppress(BrokenPipeError):  # it has ended, which its other pipe tells
        os.write(worker.orders, _NUMBER.pack(worker.at))


def _close_orders(worker: _Worker) -> None:
    orders, worker.orders = worker.orders, -1  # first: a signal may come in between, and nothing is closed twice
    if orders >= 0:
        os.close(orders)


def _forget(worker: _Worker) -> None:
    """Wait for a process that ends, and close what led to it."""
    os.waitpid(worker.process, 0)
    _close_orders(worker)
    os.close(worker.results)


def _received(pipe: int) -> bytes | None:
    """Return the next result, None if the process has ended."""
    head = _read(pipe, _LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    data = _read(pipe, length)
    return data if len(data) == length else None


def _read(pipe: int, length: int) -> bytes:
    parts = bytearray()
    while len(parts) < length:
        part = os.read(pipe, min(_CHUNK, length - len(parts)))
        if not part:
            break
        parts += part
    return bytes(parts)


def _serve(work: Work, orders: int, results: int, mask: set[signal.Signals | int]) -> None:
    """Work in a new process until there is no more to do; does not return."""
    status = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent gets it too, and ends all
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        while len(order := _read(orders, _NUMBER.size)) == _NUMBER.size:
            result = work(*_NUMBER.unpack(order))
            rest = memoryview(_LENGTH.pack(len(result)) + result)
            while rest:
                rest = rest[os.write(results, rest) :]
        status = 0
    finally:
        os._exit(status)  # what the parent has buffered is not this process's
