"""The command line: parses, dispatches, and turns errors into exit statuses.

0: good; 1: the stream is bad; 2: the command could not do its work; 130: interrupted.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from contextlib import ExitStack, suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from . import __version__, process
from .cli_types import FileName, Number
from .errors import ClosedError, StreamError, XenstreamError
from .terminal import Styled, echo

if TYPE_CHECKING:
    from .image import Image
    from .output import Output
    from .render import Moving

GOOD, BAD, FAILED, INTERRUPTED = 0, 1, 2, 130

FILE_HELP = "FILE may be - for standard input, and may be compressed with gzip, xz or zstd."

_json = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
_path = FileName()
_file = click.argument("file", type=_path)
_force = click.option(
    "--force",
    is_flag=True,
    help="Replace OUT if it exists, keeping its mode and owner; write to it if it is a FIFO, a device or a terminal.",
)


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

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        try:
            return super().make_context(*args, **kwargs)
        except KeyboardInterrupt as error:  # for which click prints an empty line
            raise click.Abort from error

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
            echo(Styled(f"{layer} {'index':>6} {'offset':>12}  {kind} {'length':>9}  content", bold=True))
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
        echo(
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
@click.option("--vcpu", type=Number(), metavar="N", help="Only vCPU N.")
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
            if number:
                echo()
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
    help="Pass all of FILE on to OUT, unchanged; - is standard output, the report then goes to standard error.",
)
@_force
@_json
def verify(files: tuple[str, ...], receiver: bool, tee: str | None, force: bool, as_json: bool) -> int:
    """Check FILE against every rule; print findings and two verdicts.

    It conforms if the specification is kept, and is restorable if a plain receiver on
    x86 (libxenguest) would accept it. The exit status is 0 if both hold, with --receiver
    if it is restorable.

    --tee passes on all of FILE, to its end, also where it is damaged, not an image, or beyond a
    limit; the exit status is the same as without it. A file OUT appears when all has been passed on.
    A new one has the mode of FILE; if FILE is a pipe, you alone can read it (mode 0600).
    """
    if tee is not None and len(files) != 1:
        raise click.UsageError("--tee takes one FILE")
    to_stderr = tee is not None and _is_stdout(tee)
    statuses = []
    for file in files:
        try:
            report, passed_on = _verify_one(file, tee, force)
        except ClosedError:
            raise
        except XenstreamError as error:
            _complain(str(error))
            statuses.append(FAILED)
            continue
        if as_json:
            _print_json(report.to_json(), err=to_stderr)
        else:
            from . import render

            render.report(report, receiver, err=to_stderr)
        good = report.restorable and (receiver or report.conforms)
        statuses.append(GOOD if good else BAD)
        if passed_on is not None and not good and not (as_json and to_stderr):
            _complain(f"{report.file}: passed on unchanged all the same, {passed_on} bytes")
    return max(statuses)


def _verify_one(file: str, tee: str | None, force: bool) -> tuple[Any, int | None]:
    """Return the report, and how many bytes were passed on."""
    if tee is not None:
        return _verify_and_pass_on(file, tee, force)
    with _open(file) as image, _progress(image):
        return image.verify(), None


def _verify_and_pass_on(file: str, tee: str, force: bool) -> tuple[Any, int]:
    """Verify what is read from `file` and pass on all of it, whatever it is."""
    from .image import Image
    from .output import open_output
    from .source import open_source

    with ExitStack() as stack:
        sink = stack.enter_context(open_output(tee, force))
        source = stack.enter_context(open_source(file, sink))
        failure: Exception | None = None
        report = None
        try:
            image = Image(source)
            stack.enter_context(_progress(image))
            report = image.verify()
        except Exception as error:  # whatever it is, the reader of the copy gets the rest
            failure = error
        source.drain()  # raises once more what came of reading or writing
        _commit(sink)
    if failure is None:
        return report, sink.offset
    passed_on = f"passed on unchanged all the same, {sink.offset} bytes"
    if isinstance(failure, XenstreamError):
        raise XenstreamError(f"{failure}; {passed_on}") from failure
    _complain(f"{source.name}: {passed_on}")
    raise failure


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


def _is_stdout(path: str) -> bool:
    from .output import is_standard_output

    return is_standard_output(path)


def _commit(output: Output) -> None:
    """Let an output appear, and say what of it is not as it should be."""
    output.commit()
    for note in output.notes:
        _complain(f"{output.name}: {note}")


def _give_up() -> None:
    """Have a command that only reads give up what it does not need; in a process of its own, as `_run` says."""
    context = click.get_current_context()
    confine = context.find_root().obj
    is_writing = any(context.params.get(name) is not None for name in _OUTPUTS)
    if confine is not None and context.info_name in _READERS and not is_writing:
        confine()


def _print_json(data: Any, err: bool = False) -> None:
    from . import json_text

    echo(json_text.text(data), err=err)


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
        echo(f"xenstream: {message}", err=True)


def _show(error: click.ClickException) -> None:
    """Print what is wrong with the arguments as click does, but escaped."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is not None:
        for line in context.get_usage().splitlines():
            echo(line, err=True)
        echo(f"Try '{context.command_path} {context.help_option_names[0]}' for help.", err=True)
        echo(err=True)
    echo(f"Error: {error.format_message()}", err=True)


def main() -> None:
    """Run the command line and exit."""
    process.take_signals()
    process.make_stdout_strict()
    # There is no linear algebra here; the threads that numpy has for it only cost time and memory.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        status = _flushed(_run())
        process.leave_at_once()
    except KeyboardInterrupt:
        status = INTERRUPTED
    finally:
        if process.caught() is not None:
            process.discard_stdout()  # its reader may never take what is left
    if process.caught() == signal.SIGINT:
        status = INTERRUPTED  # however the exception came out
        _complain("interrupted")
    sys.exit(status)


def _flushed(status: int) -> int:
    """Write what is left of the output; return the status, or that it could not be written."""
    gc.freeze()  # the system takes back all at once; Python need not look for what holds what
    try:
        if process.caught() is None:
            sys.stdout.flush()
    except OSError as error:
        process.discard_stdout()  # Python must not complain, too, when it flushes
        if status != FAILED and not isinstance(error, BrokenPipeError):
            _complain(f"<stdout>: {error.strerror}")
        return FAILED
    return status


def _confine() -> None:
    from .confine import confine

    confine()


def _run() -> int:
    try:
        status = cli(standalone_mode=False, obj=_confine)
    except click.ClickException as error:
        with suppress(OSError):
            _show(error)
        return FAILED
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
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
