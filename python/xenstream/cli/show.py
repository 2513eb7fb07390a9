"""The command `xenstream show`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    pass

from .budget import bounded
from .toolkit import (
    BAD,
    FILE_HELP,
    complain,
    complain_of_skipped,
    epilog,
    file_argument,
    json_option,
    open_file,
    progress,
    resync_option,
)


@click.command(epilog=f"{FILE_HELP}\n\n" + epilog("xenstream show guest.save libxc.X86_TSC_INFO.khz"))
@file_argument
@click.argument("selector", required=False)
@resync_option
@json_option
@bounded
def show(file: str, selector: str | None, resync: bool, as_json: bool) -> int:
    """Show decoded headers and records of FILE.

    Without SELECTOR, show all of them.

    SELECTOR is a record's index, its type, or a path: 7, PAGE_DATA[2],
    libxc.X86_TSC_INFO.khz, xl.header, libxl.LIBXC_CONTEXT.

    Without SELECTOR, the exit status is 1 if FILE is cut short.
    """
    from ..stream.events import ending
    from .text import show

    with open_file(file, resync=resync) as image, progress(image):
        end = show.show(image, selector, as_json)
        status = complain_of_skipped(image)
    if end is not None:
        complain(f"{file}: {ending(end)}")
    return status if end is None else BAD
