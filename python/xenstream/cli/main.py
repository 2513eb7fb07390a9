"""The command line: parses, dispatches, and turns errors into exit statuses.

0: success; 1: the stream is bad; 2: the command failed; 130: interrupted.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from contextlib import suppress
from typing import Any

import click

from .. import __version__
from ..errors import ClosedError, StreamError, XenstreamError
from ..io import process
from .complaints import complain, wants_json
from .groups import Commands
from .terminal import echo
from .toolkit import BAD, FAILED, GOOD, epilog

_COMMANDS = (
    "at", "convert", "coverage", "cpu", "diff", "explain", "extract", "info", "memory", "records", "registers",
    "repair", "report", "rule", "set", "show", "strip", "verify",
)  # fmt: skip


_HELP = "help"

_JUDGES = {"cpu", "diff", "explain", "memory", "verify"}
"""Commands whose status is an answer; one that is not printed to its end does not have it yet."""


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
            process.discard_stdout()
            return 128 + signal.SIGPIPE if ctx.invoked_subcommand in _JUDGES else GOOD
        except EOFError as error:  # which click takes for an interruption
            raise StreamError("the data is too short for what was asked") from error


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
@click.pass_context
def cli(context: click.Context, color: str) -> None:
    """Read, check and explain Xen domain save images.

    Reads the files of xl, libvirt (virsh save), xenopsd (XenServer, XCP-ng) and xend (xm save),
    bare libxl streams, bare libxc migration streams, and the legacy images of Xen 4.4 and
    earlier. The kind of file is detected.
    """
    from .terminal import is_coloured

    context.color = is_coloured(color)


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


def main() -> None:
    """Run the command line and exit."""
    cli.context_settings["obj"] = _confine  # the process is the command's own
    status = FAILED
    try:
        process.take_signals()
        process.make_stdout_strict()
        # There is no linear algebra here; the threads that numpy has for it only cost time and memory.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        status = _flushed(_run())
        process.leave_at_once()
    except SystemExit:
        process.leave_at_once()
        if process.caught() is None:
            raise
    number = process.caught()
    if number is not None:  # however its exception came out
        process.discard_stdout()  # its reader may never take what is left
        status = 128 + number
    if number == signal.SIGINT:
        complain("interrupted")
    sys.exit(status)


def _flushed(status: int) -> int:
    """Write what is left of the output; return the status, or that it could not be written."""
    gc.freeze()  # the system takes back all at once; Python need not look for what holds what
    try:
        if process.caught() is None:
            sys.stdout.flush()
    except OSError as error:
        process.discard_stdout()  # Python must not complain, too, when it flushes
        if isinstance(error, BrokenPipeError):
            return status  # whoever has read as much as they wanted, as head does, has no complaint
        if status != FAILED:
            complain(f"<stdout>: {error.strerror}")
        return FAILED
    return status


def _confine() -> None:
    from .confine import confine

    confine()


def _run() -> int:
    try:
        status = cli(standalone_mode=False)
    except click.ClickException as error:
        with suppress(OSError):
            _show(error)
        return FAILED
    except (click.Abort, KeyboardInterrupt):  # which come only where `main` has not taken the signals
        return 128 + signal.SIGINT
    except ClosedError:
        return FAILED
    except StreamError as error:
        complain(str(error))
        return BAD
    except XenstreamError as error:
        complain(str(error))
        return FAILED
    except OSError as error:
        complain(f"{error.filename or '<stdout>'}: {error.strerror or error}")
        return FAILED
    except MemoryError:
        complain("out of memory")
        return FAILED
    except Exception:
        number = process.caught()
        if number is None:
            raise
        return 128 + number  # it came while Python was loading a module, and was wrapped
    return status if isinstance(status, int) else GOOD
