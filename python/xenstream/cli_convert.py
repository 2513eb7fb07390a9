"""The command `xenstream convert`."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from .cli import FILE_HELP, GOOD, _epilog, _json, _print_json, _progress

if TYPE_CHECKING:
    from .convert import Conversion

FORCE = click.option("--force", is_flag=True, help="Replace OUT if it is there already.")
OUT_HELP = (
    FILE_HELP.replace("FILE", "IN") + " OUT may be - for standard output, the report then goes to standard error;"
    " it is written whole or not at all."
)


@click.command(epilog=f"{OUT_HELP}\n\n" + _epilog("xenstream convert guest.save new.save"))
@click.argument("source", metavar="IN", type=click.Path(allow_dash=True))
@click.argument("target", metavar="OUT", type=click.Path(allow_dash=True))
@click.option(
    "--to", "version", type=click.Choice(["2", "3"]), default="3", help="The version to make it, 3 unless given."
)
@FORCE
@_json
def convert(source: str, target: str, version: str, force: bool, as_json: bool) -> int:
    """Make the libxc stream in IN version 3, or 2 for an old receiver, and write all of it to OUT.

    STATIC_DATA_END is put in where a receiver would infer it. Going back to version 2 removes
    it and the CPU policy records, and says so. All else, the wrappers too, stays as it is.
    """
    result = _convert(source, target, int(version), force)
    err = target == "-"
    if as_json:
        _print_json({"file": source, "output": target, **asdict(result)}, err=err)
    else:
        _print(source, result, err)
    return GOOD


def _convert(source: str, target: str, version: int, force: bool) -> Conversion:
    from .convert import convert as run
    from .image import Image
    from .output import open_output
    from .relay import Relay
    from .source import open_source

    with ExitStack() as stack:
        opened = stack.enter_context(open_source(source))
        output = stack.enter_context(open_output(target, force))
        relay = Relay(opened, output)
        stack.enter_context(_progress(relay))
        result = run(Image(relay), relay, version)
        output.commit()
        return result


def _print(source: str, result: Conversion, err: bool) -> None:
    if result.from_version == result.to_version:
        click.echo(f"{source}: version {result.to_version} already, passed on unchanged", err=err)
        return
    click.echo(f"{source}: version {result.from_version} is now {result.to_version}", err=err)
    for change in result.changes[1:]:
        lost: Any = " [lost]" if change in result.lost else ""
        click.echo(f"  {change}{lost}", err=err)
