"""The command `xenstream strip`."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import click

from .budget import bounded
from .complaints import complain
from .convert import FORCE, OUT_HELP
from .options import epilog, file_name, json_option
from .terminal import echo
from .toolkit import BAD, GOOD, commit, is_stdout, print_json, progress
from .types import NumberRange

if TYPE_CHECKING:
    from ..edit.strip import Options, Stripped


@click.command(epilog=f"{OUT_HELP}\n\n" + epilog("xenstream strip guest.save report.save"))
@click.argument("source", metavar="IN", type=file_name)
@click.argument("target", metavar="OUT", type=file_name)
@click.option(
    "--pages",
    type=click.Choice(["drop", "zero"]),
    default="drop",
    help="Leave page contents out (the default), or replace them by zeros: a receiver takes the result, and it has as"
    " many bytes as IN, but in a file they are holes.",
)
@click.option(
    "--keep",
    metavar="PFN[-PFN]",
    type=NumberRange(),
    multiple=True,
    help="Keep the contents of these pages. The other pages of their records become zeros. May be repeated.",
)
@click.option("--no-config", is_flag=True, help="Take out the whole configuration of the domain.")
@click.option("--no-registers", is_flag=True, help="Take out all registers and other state of the vCPUs.")
@click.option("--no-device-model", is_flag=True, help="Take out all state of the device model.")
@FORCE
@json_option
@bounded
def strip(
    source: str,
    target: str,
    pages: str,
    keep: tuple[tuple[int, int], ...],
    no_config: bool,
    no_registers: bool,
    no_device_model: bool,
    force: bool,
    as_json: bool,
) -> int:
    """Remove memory and secrets from IN and write OUT.

    OUT has every header and record of IN, so it can be attached to a public bug report. PAGE_DATA
    keeps its pfns and page types. Also taken out are the texts of the configuration (passwords,
    names, addresses, UUIDs), values in xenstore, x87, SSE and extended registers, device state
    that can hold guest data, contents that are not understood, and data after the end. Everything
    else stays, other registers included; the options take out more.

    The first record of the libxc stream says what was taken out. info, records, show and verify
    say so, and judge the rest. A receiver refuses OUT unless pages were replaced by zeros.

    OUT ends where a damaged IN cannot be read any more, and the exit status is 1. A legacy image
    (Xen 4.4 or earlier) must be converted first.
    """
    from ..edit.strip import Options

    options = Options(pages, keep, no_config, no_registers, no_device_model)
    err = is_stdout(target)
    result, name, size = _run(source, target, options, force)
    if as_json:
        print_json({"file": name, "output": target, **result.to_json(), "size": size}, err=err)
    else:
        _print(name, result, size, err)
    if result.incomplete is not None:
        complain(f"{name}: {result.incomplete}; what follows is left out")
    return GOOD if result.incomplete is None else BAD


def _run(source: str, target: str, options: Options, force: bool) -> tuple[Stripped, str, int]:
    """Return the result, the name of IN, and the size of OUT."""
    from ..edit.relay import Relay
    from ..edit.strip import strip as run
    from ..io.output import open_output
    from ..io.source import open_source
    from ..stream.reader import Reader

    with ExitStack() as stack:
        opened = stack.enter_context(open_source(source))
        output = stack.enter_context(open_output(target, force, sparse=True))
        output.comes_from(opened.fileno(), is_image=True)
        relay = Relay(opened, output, selects=True)
        stack.enter_context(progress(relay))
        result = run(Reader(relay, looks_ahead=False), relay, options)
        commit(output)
        return result, opened.name, output.offset


def _print(name: str, result: Stripped, size: int, err: bool) -> None:
    from ..inspect.units import binary

    echo(f"{name}: stripped to {size} bytes ({binary(size)})", err=err)
    echo("  taken out", err=err)
    for taken in result.taken:
        unit = "pages" if taken.what == "page contents" else "places"
        echo(
            f"    {taken.what}: {taken.octets} bytes in {taken.count} {unit if taken.count != 1 else unit[:-1]}",
            err=err,
        )
    echo("  left", err=err)
    if result.pages_kept:
        echo(f"    contents of {result.pages_kept} page{'s' * (result.pages_kept != 1)}", err=err)
    for left in result.left:
        echo(f"    {left}", err=err)
