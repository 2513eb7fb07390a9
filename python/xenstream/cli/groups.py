"""Groups of commands, each in a module of its own, which is imported when the command is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click

from .complaints import take_form

_ANY = click.Command("any", params=[click.Option(["--json", "as_json"], is_flag=True)])
"""Stands for a command that there is not."""


def _take_form(command: click.Command | None, words: list[str], of: click.Context) -> None:
    """Let messages be JSON if the words after a command ask it for that, whatever else is wrong with them.

    What an option is and what is the value of another one, or a file's name, only the parser of the command can tell.
    """
    parsed = (command or _ANY).make_context(
        "", list(words), of, resilient_parsing=True, ignore_unknown_options=True, allow_extra_args=True
    )
    take_form(bool(parsed.params.get("as_json")))


class Commands(click.Group):
    """A group; `modules` maps the name of each command to the module in `package` that defines it."""

    def __init__(self, *args: Any, package: str, modules: Mapping[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._package = package
        self._modules = modules

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(self._modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self._modules:
            return None
        module = import_module(f".{self._modules[cmd_name]}", self._package)
        return getattr(module, cmd_name.replace("-", "_"))  # type: ignore[no-any-return]

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        _take_form(None, args[1:], ctx)
        try:
            name, command, rest = super().resolve_command(ctx, args)
        except click.UsageError as error:
            if not args[0].startswith("-"):
                from difflib import get_close_matches

                if near := get_close_matches(args[0], self._modules):
                    raise click.UsageError(f"{error.message} Did you mean {' or '.join(near)}?", ctx) from error
            raise
        if not isinstance(command, click.Group):
            _take_form(command, rest, ctx)
        return name, command, rest
