"""The command `xenstream info`."""

from __future__ import annotations

import click

from .budget import bounded
from .options import FILE_HELP, epilog, file_name, json_option, layer_option
from .summing_up import sum_up_each


@click.command(epilog=f"{FILE_HELP}\n\n" + epilog("xenstream info guest.save"))
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=file_name)
@layer_option
@json_option
@bounded
def info(files: tuple[str, ...], layer: str | None, as_json: bool) -> int:
    """Summarise FILE: layers, guest, memory, vCPUs, records."""
    if files.count("-") > 1:
        raise click.UsageError("standard input can be read only once")
    return sum_up_each(files, layer, as_json)
