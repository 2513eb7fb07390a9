"""The options --max-memory, --max-time and --max-spool, of every command that reads a file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    _Bytes = click.ParamType[int]
    _Time = click.ParamType[float]
else:
    _Bytes = _Time = click.ParamType

_MOST_SECONDS = 1_000_000_000


class _Size(_Bytes):
    """A number of bytes, such as 4096, 512M or 4G."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        from ..io.budget import parse_size

        try:
            return value if isinstance(value, int) else parse_size(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


class _Seconds(_Time):
    """A time in seconds."""

    name = "seconds"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        try:
            seconds = float(value)
        except ValueError:
            self.fail(f"{value!r} is not a number", param, ctx)
        if not 0 < seconds <= _MOST_SECONDS:
            self.fail(f"{value} is out of range: more than 0, at most {_MOST_SECONDS}", param, ctx)
        return seconds


_OPTIONS = (
    click.option(
        "--max-memory", type=_Size(), metavar="SIZE", help="Stop if more than this much memory is needed: 512M, 4G."
    ),
    click.option(
        "--max-time",
        type=_Seconds(),
        metavar="SECONDS",
        help=f"Stop after this many seconds (at most {_MOST_SECONDS}; fractions are allowed).",
    ),
    click.option(
        "--max-spool", type=_Size(), metavar="SIZE", help="Stop if temporary files would take more than this."
    ),
)


def bounded(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command these options. One that goes beyond writes no output, and its exit status is 2."""

    @wraps(command)
    def run(*args: Any, max_memory: int | None, max_time: float | None, max_spool: int | None, **kwargs: Any) -> int:
        if max_memory is max_time is max_spool is None:
            return command(*args, **kwargs)
        from ..io import budget

        with ExitStack() as stack:
            if max_time is not None:
                stack.enter_context(budget.time_limit(max_time))
            if max_spool is not None:
                stack.enter_context(budget.spool_limit(max_spool))
            if max_memory is not None:
                stack.enter_context(budget.memory_limit(max_memory))
            return command(*args, **kwargs)

    made: Callable[..., int] = run
    for option in reversed(_OPTIONS):
        made = option(made)
    return made
