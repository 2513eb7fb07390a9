"""The commands, as click knows them."""

from __future__ import annotations

import signal
from contextlib import suppress
from typing import Any

import click

from .. import __version__
from .complaints import complain, wants_json
from .groups import Commands
from .options import epilog
from .terminal import echo, take_colours
from .toolkit import FAILED, GOOD, Process, TooShortError, unread

_COMMANDS = (
    "at", "convert", "coverage", "cpu", "diff", "explain", "extract", "info", "memory", "records", "registers",
    "repair", "report", "rule", "set", "show", "strip", "verify",
)  # fmt: skip


_HELP = "help"


class _Main(Commands):
    """The commands of xenstream. The exit statuses of click for errors and signals do not fit those of xenstream."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] == _HELP:  # as of git and others: help COMMAND is COMMAND --help
            args = [*args[1:], "--help"]
            if len(args) == 1:
                for line in ctx.get_help().splitlines():
                    echo(line)
                ctx.exit()
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        # click would end with status 1 for a closed pipe, which here means that the stream is bad.
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            return unread(ctx.invoked_subcommand)
        except EOFError as error:  # which click takes for an interruption
            raise TooShortError from error


@click.group(
    cls=_Main,
    package=__package__,
    modules={name: name for name in _COMMANDS},
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=epilog("xenstream verify guest.save && xenstream info guest.save")
    + "\n\n\b\nShell completion (bash; zsh and fish alike):\n"
    + '  eval "$(_XENSTREAM_COMPLETE=bash_source xenstream)"\n\n\b\n'
    + "Exit status: 0 success, 1 the stream is bad, 2 the command failed, 130 interrupted. If the output\n"
    + "is read only in part, as by head: 0, or 141 where the status would be an answer, as of verify.",
)
@click.version_option(__version__, "-V", "--version", prog_name="xenstream")
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="Colours: auto is on a terminal, unless NO_COLOR is set or TERM is dumb; FORCE_COLOR is always.",
)
def cli(color: str) -> None:
    """Read, check and explain Xen domain save images.

    Reads the files of xl, libvirt (virsh save), xenopsd (XenServer, XCP-ng) and xend (xm save),
    bare libxl streams, bare libxc migration streams, and the legacy images of Xen 4.4 and
    earlier. The kind of file is detected.
    """
    take_colours(color)


def _show(error: click.ClickException) -> None:
    """Print what is wrong with the arguments as click does, but escaped; with `--json` as an object."""
    if wants_json():
        complain(error.format_message())
        return
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is not None:
        for line in context.get_usage().splitlines():
            echo(line, err=True)
        echo(f"Try '{context.command_path} {context.help_option_names[0]}' for help.", err=True)
        echo(err=True)
    echo(f"Error: {error.format_message()}", err=True)


_READERS = {
    "at", "info", "records", "show", "verify", "registers", "coverage", "cpu", "explain", "read", "find", "diff",
    "stats", "map", "os", "dmesg", "symbols",
}  # fmt: skip

_OUTPUTS = ("tee", "output")


def _only_reads() -> bool:
    context = click.get_current_context()
    is_writing = any(context.params.get(name) is not None for name in _OUTPUTS)
    return context.info_name in _READERS and not is_writing


def run() -> int:
    """Run what the arguments of this process ask for; return the exit status."""
    Process.only_reads = _only_reads
    try:
        status = cli(standalone_mode=False)
    except click.ClickException as error:
        with suppress(OSError):
            _show(error)
        return FAILED
    except click.Abort:  # which comes only where `main` has not taken the signals
        return 128 + signal.SIGINT
    return status if isinstance(status, int) else GOOD
