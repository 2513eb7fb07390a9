"""The command `xenstream info`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    pass

from .budget import bounded
from .toolkit import (
    BAD,
    FILE_HELP,
    GOOD,
    epilog,
    file_argument,
    json_option,
    layer_option,
    open_file,
    print_json,
    progress,
)


@click.command(epilog=f"{FILE_HELP}\n\n" + epilog("xenstream info guest.save"))
@file_argument
@layer_option
@json_option
@bounded
def info(file: str, layer: str | None, as_json: bool) -> int:
    """Summarise FILE: layers, guest, memory, vCPUs, records."""
    from ..inspect.info import info as sum_up

    with open_file(file, layer=layer) as image, progress(image):
        summary = sum_up(image)
    if as_json:
        print_json(summary.to_json())
    else:
        from .text.info import info as print_info

        print_info(summary)
    return BAD if summary.incomplete else GOOD
