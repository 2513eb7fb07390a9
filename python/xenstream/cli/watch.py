"""Says once a second what goes by, and at the end what has gone by."""

from __future__ import annotations

import threading
import time
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import click

from ..inspect.units import binary
from .terminal import echo
from .toolkit import print_json

if TYPE_CHECKING:
    from ..stream.passing import Passing
    from .progress import Moving

_PERIOD = 1.0
"""Seconds."""

watch_option = click.option(
    "--progress",
    "watched",
    type=click.Choice(["text", "json"]),
    help="Say on standard error, once a second and at the end, what goes by: bytes, speed, pages, stage; at the end"
    " also the time of each round of a live migration.",
)


class Watch:
    """Prints what has passed of `moving` for as long as it is entered.

    A thread looks at counters that the walk keeps in any case, so that watching costs the walk nothing.
    """

    def __init__(self, moving: Moving, passing: Passing, as_json: bool) -> None:
        self._moving = moving
        self._passing = passing
        self._as_json = as_json
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._start = self._before = time.monotonic()
        self._offset = 0

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()
        if kind is None:
            self._passing.finish()
        self._print(is_last=True)

    def _run(self) -> None:
        while not self._over.wait(_PERIOD):
            self._print(is_last=False)

    def _print(self, is_last: bool) -> None:
        now, offset, passing = time.monotonic(), self._moving.offset, self._passing
        since, passed = (self._start, offset) if is_last else (self._before, offset - self._offset)
        speed = passed / max(now - since, 1e-3)
        self._before, self._offset = now, offset
        facts: dict[str, Any] = {
            "seconds": round(now - self._start, 3),
            "bytes": offset,
            "bytes_per_second": round(speed),
            "stage": passing.stage,
            "round": passing.round,
            "pages": passing.pages,
            "pages_again": passing.pages_again,
            "zero_pages": passing.zero_pages,
            "rounds": [{"pages": each.pages, "seconds": round(each.seconds, 3)} for each in passing.rounds],
            "paused_round": passing.paused_round,
            "is_last": is_last,
        }
        if self._as_json:
            print_json({"progress": facts}, err=True)
        else:
            echo(_line(facts), err=True)
            if is_last and len(facts["rounds"]) > 1:
                for number, each in enumerate(facts["rounds"], 1):
                    echo(_round(number, each, number == facts["paused_round"]), err=True)


def _round(number: int, figures: dict[str, Any], is_paused: bool) -> str:
    from ..schema import layout  # with all parsers, which --help and a plain run of the command do not need here
    from ..schema.names import counted
    from ..schema.pfn_entries import PageData

    passed, seconds = figures["pages"] * layout.constant(PageData, "len_page"), figures["seconds"]
    line = f"round {number}  {counted(figures['pages'], 'page')}  {binary(passed)}  {seconds:.3f} s"
    return f"{line}  {binary(round(passed / max(seconds, 1e-3)))}/s{', guest paused' if is_paused else ''}"


def _line(facts: dict[str, Any]) -> str:
    parts = [f"{facts['seconds']:.0f} s" if not facts["is_last"] else f"{facts['seconds']:.1f} s in all"]
    parts += [binary(facts["bytes"]), f"{binary(facts['bytes_per_second'])}/s", facts["stage"]]
    if facts["round"]:
        parts.append(f"round {facts['round']}")
        again = f", {facts['pages_again']} of them again" if facts["pages_again"] else ""
        parts.append(f"{facts['pages']} pages{again}")
    if facts["zero_pages"] is not None:
        parts.append(f"{facts['zero_pages']} zero")
    return "  ".join(parts)
