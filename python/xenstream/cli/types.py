"""Types of arguments that several commands take: names of files, and numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    _Integer = click.ParamType[int]
    _Range = click.ParamType[tuple[int, int]]
    _Name = click.ParamType[str]
else:
    _Integer = _Range = _Name = click.ParamType  # before click 8.4 it takes no type

_NUMBER = r"0|[1-9][0-9]*|0[xX][0-9a-fA-F]+"
_LONGEST = 100  # characters; no number that means something has as many


class Number(_Integer):
    """A number that is not negative: decimal digits, or 0x and hex digits.

    Only ASCII digits count. A leading zero is refused: some read 010 as 8, others as 10.
    """

    name = "number"

    def __init__(self, least: int = 0, most: int | None = None) -> None:
        self._least, self._most = least, most

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        number = value if isinstance(value, int) else self._parse(str(value), param, ctx)
        if number < self._least:
            self.fail(f"{value} is less than {self._least}", param, ctx)
        if self._most is not None and number > self._most:
            self.fail(f"{value} is more than {self._most}", param, ctx)
        return number

    def _parse(self, text: str, param: click.Parameter | None, ctx: click.Context | None) -> int:
        if re.fullmatch("-[0-9]+", text):
            self.fail(f"{text} is negative", param, ctx)
        if len(text) > _LONGEST or not re.fullmatch(_NUMBER, text):
            why = "has a leading zero, which could mean octal" if re.fullmatch("0[0-9]+", text) else "is not a number"
            self.fail(f"{text[:_LONGEST]!r} {why}; write decimal digits, or 0x and hex digits", param, ctx)
        return int(text, 0)


class LayerName(_Name):
    """The name of a layer; which there are is known when it is asked for."""

    name = "layer"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from ..schema.layers import LAYERS

        if value not in LAYERS:
            self.fail(f"{value} is no layer; there is {', '.join(LAYERS)}", param, ctx)
        return str(value)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[click.shell_completion.CompletionItem]:
        from click.shell_completion import CompletionItem

        from ..schema.layers import LAYERS

        return [CompletionItem(layer) for layer in LAYERS if layer.startswith(incomplete)]


class FileName(click.Path):
    """The name of a file, or - for standard input or output. Whether it can be opened shows later."""

    def __init__(self) -> None:
        super().__init__(readable=False, allow_dash=True)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not value:
            stream = "output" if isinstance(param, click.Option) or (param and param.name == "target") else "input"
            self.fail(f"the name of the file is empty; - is standard {stream}", param, ctx)
        return super().convert(value, param, ctx)


class NumberRange(_Range):
    """Two numbers with - between them, the first and the last of a range, or one number."""

    name = "range"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        if isinstance(value, tuple):
            return value
        first, minus, last = str(value).partition("-")
        number = Number()
        found = number.convert(first, param, ctx), number.convert(last if minus else first, param, ctx)
        if found[1] < found[0]:
            self.fail(f"{value[:_LONGEST]!r} ends before it begins", param, ctx)
        return found
