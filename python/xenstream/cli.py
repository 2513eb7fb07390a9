"""The command line: parses, dispatches, and turns errors into exit statuses.

0: good; 1: the stream is bad; 2: the command could not do its work.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import ExitStack, suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from . import __version__, process
from .errors import ClosedError, StreamError, XenstreamError

if TYPE_CHECKING:
    from .image import Image
    from .render import Moving

GOOD, BAD, FAILED = 0, 1, 2

FILE_HELP = "FILE may be - for standard input, and may be compressed with gzip, xz or zstd."

_json = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
_path = click.Path(readable=False, allow_dash=True)  # what cannot be read is said like all else that fails
_file = click.argument("file", type=_path)


def _epilog(example: str) -> str:
    return f"\b\nExample:\n  {example}"


class _Commands(click.Group):
    """Besides its own has commands of other modules, which are imported when they are asked for."""

    elsewhere = {  # noqa: RUF012 - command and module
        "convert": "cli_convert",
        "extract": "cli_extract",
        "memory": "cli_memory",
        "repair": "cli_repair",
    }

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted([*super().list_commands(ctx), *self.elsewhere])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in self.elsewhere:
            module = import_module(f".{self.elsewhere[cmd_name]}", __package__)
            return getattr(module, cmd_name)  # type: ignore[no-any-return]
        return super().get_command(ctx, cmd_name)

    def invoke(self, ctx: click.Context) -> Any:
        # click would end with status 1 for a closed pipe, which here means that the stream is bad.
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise ClosedError("<stdout>: closed") from error
        except EOFError as error:  # which click takes for an interruption
            raise StreamError("the data are too short for what was asked") from error
        except KeyboardInterrupt as error:
            raise click.Abort from error


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=_epilog("xenstream verify guest.save && xenstream info guest.save")
    + "\n\n\b\nShell completion (bash; zsh and fish alike):\n"
    + '  eval "$(_XENSTREAM_COMPLETE=bash_source xenstream)"\n\n\b\n'
    + "Exit status: 0 good, 1 the stream is bad, 2 the command could not do its work, 130 interrupted.",
)
@click.version_option(__version__, prog_name="xenstream")
def cli() -> None:
    """Read, check and explain Xen domain save images.

    Takes what xl, libvirt (virsh save), xenopsd (XenServer, XCP-ng) and xend (xm save) write, a
    bare libxl stream or a bare libxc migration stream, without being told which; and the legacy
    images that all of them wrote up to Xen 4.4.
    """


@cli.command(epilog=f"{FILE_HELP}\n\n" + _epilog("xenstream info guest.save"))
@_file
@_json
def info(file: str, as_json: bool) -> int:
    """Say what FILE is: layers, version, guest, memory, vCPUs, record counts."""
    from .info import info as sum_up

    with _open(file) as image, _progress(image):
        summary = sum_up(image)
    if as_json:
        _print_json(summary.to_json())
    else:
        from . import render

        render.info(summary)
    return BAD if summary.incomplete else GOOD


@cli.command(epilog=f"{FILE_HELP}\n\n" + _epilog("xenstream records guest.save | grep -v PAGE_DATA"))
@_file
@_json
def records(file: str, as_json: bool) -> int:
    """List the records of FILE: layer, index, offset, type, length, content.

    With --json, one object a line.
    """
    from .describe import describe
    from .stream import Cut, Lost, Missing, Record, ending

    end: Any = None
    with _open(file) as image, _progress(image):
        widths = max(5, *map(len, image.layers)), 22 if image.legacy is None else 25
        if not as_json:
            layer, kind = f"{'layer':{widths[0]}}", f"{'type':{widths[1]}}"
            click.secho(f"{layer} {'index':>6} {'offset':>12}  {kind} {'length':>9}  content", bold=True)
        for event in image.events():
            if isinstance(event, Record):
                _print_record(event, describe(event), as_json, widths)
            elif isinstance(event, Cut | Lost | Missing):
                end = event
    if end is not None:
        _complain(f"{file}: {ending(end)}")
    return GOOD if end is None else BAD


def _print_record(record: Any, content: str, as_json: bool, widths: tuple[int, int]) -> None:
    if as_json:
        _print_json(
            {
                "layer": record.layer,
                "index": record.index,
                "offset": record.offset,
                "type": record.type,
                "length": record.length,
                "content": content,
            }
        )
    else:
        click.echo(
            f"{record.layer:{widths[0]}} {record.index:6} {record.offset:12}  "
            f"{record.type:{widths[1]}} {record.length:9}  {content}"
        )


@cli.command(epilog=f"{FILE_HELP}\n\n" + _epilog("xenstream show guest.save libxc.X86_TSC_INFO.khz"))
@_file
@click.argument("selector", required=False)
@_json
def show(file: str, selector: str | None, as_json: bool) -> int:
    """Show the decoded headers and records of FILE, all or those that SELECTOR names.

    SELECTOR is a record's index, its type, or a path: 7, PAGE_DATA[2],
    libxc.X86_TSC_INFO.khz, xl.header, libxl.LIBXC_CONTEXT.

    The exit status is 1 if all is shown and the data end too early.
    """
    from . import render_show
    from .stream import ending

    with _open(file) as image, _progress(image):
        end = render_show.show(image, selector, as_json)
    if end is not None:
        _complain(f"{file}: {ending(end)}")
    return GOOD if end is None else BAD


@cli.command(epilog=f"{FILE_HELP}\n\n" + _epilog("xenstream registers guest.save --vcpu 0"))
@_file
@click.option("--vcpu", type=click.IntRange(min=0), metavar="N", help="Only vCPU N.")
@_json
def registers(file: str, vcpu: int | None, as_json: bool) -> int:
    """Print the registers of each vCPU, the way a debugger does.

    With --json, one object a line for each vCPU. The exit status is 1 if FILE has no vCPU
    state, or if some of it is damaged or the data end too early.
    """
    from . import render_registers
    from .registers import collect

    with _open(file) as image, _progress(image):
        found = collect(image)
    for number, state in enumerate(found.of(vcpu)):
        if as_json:
            _print_json(state.to_json())
        else:
            click.echo("\n" * (number > 0), nl=False)
            render_registers.vcpu(state)
    for problem in found.problems if found.vcpus else [*found.problems, "there is no vCPU state"]:
        _complain(f"{file}: {problem}")
    return BAD if found.problems or not found.vcpus else GOOD


@cli.command(epilog=f"{FILE_HELP}\n\n" + _epilog("xenstream coverage guest.save"))
@_file
@_json
def coverage(file: str, as_json: bool) -> int:
    """Say how many octets of FILE have a name, are padding, guest pages, or opaque.

    Measured by watching the generated parsers read it.
    """
    from .coverage import coverage as measure

    with _open(file) as image, _progress(image):
        result = measure(image)
    if as_json:
        _print_json(result.to_json())
    else:
        from . import render_coverage

        render_coverage.coverage(result)
    return BAD if result.incomplete else GOOD


@cli.command(epilog=f"{FILE_HELP}\n\n" + _epilog("cat guest.save | xenstream verify - --tee copy.save"))
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=_path)
@click.option("--receiver", is_flag=True, help="Judge only whether a receiver would accept it.")
@click.option(
    "--tee",
    metavar="OUT",
    type=_path,
    help="Pass what is read on to OUT, unchanged; - is standard output, the report then goes to standard error.",
)
@click.option("--force", is_flag=True, help="Replace OUT if it is there already.")
@_json
def verify(files: tuple[str, ...], receiver: bool, tee: str | None, force: bool, as_json: bool) -> int:
    """Check FILE against every rule; print findings and two verdicts.

    It conforms if the specification is kept, and is restorable if a plain receiver on
    x86 (libxenguest) would accept it. The exit status is 0 if both hold, with --receiver
    if it is restorable.
    """
    if tee is not None and len(files) != 1:
        raise click.UsageError("--tee takes one FILE")
    statuses = []
    for file in files:
        try:
            report = _verify_one(file, tee, force)
        except ClosedError:
            raise
        except XenstreamError as error:
            _complain(str(error))
            statuses.append(FAILED)
            continue
        to_stderr = tee == "-"
        if as_json:
            _print_json(report.to_json(), err=to_stderr)
        else:
            from . import render

            render.report(report, receiver, err=to_stderr)
        good = report.restorable and (receiver or report.conforms)
        statuses.append(GOOD if good else BAD)
    return max(statuses)


def _verify_one(file: str, tee: str | None, force: bool) -> Any:
    with ExitStack() as stack:
        sink: Any = None
        if tee is not None:
            from .output import open_output

            sink = stack.enter_context(open_output(tee, force))
        image = stack.enter_context(_open(file, sink))
        stack.enter_context(_progress(image))
        report = image.verify()
        if tee is not None:
            image.drain()
            sink.commit()
        return report


@cli.command(epilog=_epilog("xenstream rule XC304"))
@click.argument("id", required=False, metavar="[ID]", shell_complete=lambda *args: _complete_rule(args[2]))
@_json
def rule(id: str | None, as_json: bool) -> int:
    """List the rules, or explain the one with this ID."""
    from . import render
    from .rules import RULES

    if id is not None and id.upper() not in RULES:
        near = sorted(RULES, key=lambda known: (known[:2] != id[:2].upper(), known))[:3]
        raise XenstreamError(f"there is no rule {id}; `xenstream rule` lists them, {', '.join(near)} and so on")
    chosen = list(RULES.values()) if id is None else [RULES[id.upper()]]
    if as_json:
        for item in chosen:
            _print_json(render.rule_data(item))
    elif id is None:
        render.rules(chosen)
    else:
        render.rule(chosen[0])
    return GOOD


def _complete_rule(start: str) -> list[str]:
    from .rules import RULES

    return [known for known in RULES if known.startswith(start.upper())]


def _open(file: str, tee: Any = None) -> Image:
    from .image import open as open_image

    _give_up()
    return open_image(file, tee)


_READERS = {"info", "records", "show", "verify", "registers", "coverage", "read", "find", "diff", "stats"}
_OUTPUTS = ("tee", "output")


def _give_up() -> None:
    """Have a command that only reads give up what it does not need; in a process of its own, as `main` says."""
    context = click.get_current_context()
    confine = context.find_root().obj
    is_writing = any(context.params.get(name) is not None for name in _OUTPUTS)
    if confine is not None and context.info_name in _READERS and not is_writing:
        confine()


def _print_json(data: Any, err: bool = False) -> None:
    import json

    click.echo(json.dumps(data), err=err)


class _Progress:
    """A bar on standard error, on a terminal, and only when the work takes longer than a second."""

    def __init__(self, image: Moving) -> None:
        self._image = image

    def __enter__(self) -> None:
        self._stop: Any = None
        if sys.stderr is not None and sys.stderr.isatty():
            from .render import start_progress

            self._stop = start_progress(self._image)

    def __exit__(self, *exc: object) -> None:
        if self._stop is not None:
            self._stop()


def _progress(image: Moving) -> _Progress:
    return _Progress(image)


def _complain(message: str) -> None:
    with suppress(OSError):  # where nobody reads it the exit status still says it
        click.echo(f"xenstream: {message}", err=True)


def _confine() -> None:
    from .confine import confine

    confine()


def main() -> None:
    """Run the command line and exit."""
    cli.context_settings["obj"] = _confine  # the process is the command's own
    process.take_signals()
    process.make_stdout_strict()
    # There is no linear algebra here; the threads that numpy has for it only cost time and memory.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    status = _run()
    gc.freeze()  # the system takes back all at once; Python need not look for what holds what
    try:
        sys.stdout.flush()
    except OSError as error:
        # Python must not complain, too, when it flushes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if status != FAILED and not isinstance(error, BrokenPipeError):
            _complain(f"<stdout>: {error.strerror}")
        status = FAILED
    sys.exit(status)


def _run() -> int:
    try:
        status = cli(standalone_mode=False)
    except click.ClickException as error:
        with suppress(OSError):
            error.show()
        return FAILED
    except (click.Abort, KeyboardInterrupt):
        _complain("interrupted")
        return 130
    except ClosedError:
        return FAILED
    except StreamError as error:
        _complain(str(error))
        return BAD
    except XenstreamError as error:
        _complain(str(error))
        return FAILED
    except OSError as error:
        _complain(f"{error.filename or '<stdout>'}: {error.strerror or error}")
        return FAILED
    except MemoryError:
        _complain("out of memory")
        return FAILED
    except Exception:
        number = process.caught()
        if number is None:
            raise
        return 128 + number  # it came while Python was loading a module, and was wrapped
    return status if isinstance(status, int) else GOOD
