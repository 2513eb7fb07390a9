"""The command `xenstream info`."""

from __future__ import annotations

import click

from ..errors import ClosedError, StreamError, XenstreamError
from .budget import bounded
from .complaints import complain
from .terminal import echo
from .toolkit import (
    BAD,
    FAILED,
    FILE_HELP,
    GOOD,
    epilog,
    file_name,
    json_option,
    layer_option,
    open_file,
    print_json,
    progress,
)


@click.command(epilog=f"{FILE_HELP}\n\n" + epilog("xenstream info guest.save"))
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=file_name)
@layer_option
@json_option
@bounded
def info(files: tuple[str, ...], layer: str | None, as_json: bool) -> int:
    """Summarise FILE: layers, guest, memory, vCPUs, records."""
    if files.count("-") > 1:
        raise click.UsageError("standard input can be read only once")
    statuses = list[int]()
    is_first = True
    for file in files:
        try:
            statuses.append(_info(file, layer, as_json, is_first))
            is_first = False
        except ClosedError:
            raise
        except XenstreamError as error:
            if len(files) == 1:
                raise
            complain(str(error))
            statuses.append(BAD if isinstance(error, StreamError) else FAILED)
    return max(statuses)


def _info(file: str, layer: str | None, as_json: bool, is_first: bool) -> int:
    from ..inspect.info import info as sum_up

    with open_file(file, layer=layer) as image, progress(image):
        summary = sum_up(image)
    if as_json:
        print_json(summary.to_json())
    else:
        from .text.info import info as print_info

        if not is_first:
            echo()
        print_info(summary)
    return BAD if summary.incomplete else GOOD
