"""The options --max-memory, --max-time and --max-spool, of every command that reads a file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    _ParamType = click.ParamType[int]
else:
    _ParamType = click.ParamType


class _Size(_ParamType):
    """A number of bytes, such as 4096, 512M or 4G."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        from ..io.budget import parse_size

        try:
            return value if isinstance(value, int) else parse_size(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


_SECONDS = click.FloatRange(0, 1e9, min_open=True)

_OPTIONS = (
    click.option(
        "--max-memory", type=_Size(), metavar="SIZE", help="Stop if more than this much memory is needed: 512M, 4G."
    ),
    click.option("--max-time", type=_SECONDS, metavar="SECONDS", help="Stop after this many seconds."),
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
