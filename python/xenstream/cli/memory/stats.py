"""The command `xenstream memory stats`."""

from __future__ import annotations

import click

from ..budget import bounded
from ..options import FILE_HELP, epilog, file_argument, json_option, resync_option
from ..toolkit import GOOD, open_file, print_json, progress
from .toolkit import SPOOL_HELP, complain_of


@click.command(epilog=f"{FILE_HELP} {SPOOL_HELP}\n\n" + epilog("xenstream memory stats guest.save"))
@file_argument
@click.option("--no-contents", is_flag=True, help="Do not read pages; zero pages and duplicates are not counted.")
@resync_option
@json_option
@bounded
def stats(file: str, no_contents: bool, resync: bool, as_json: bool) -> int:
    """Summarise the guest's memory: size, layout, page types.

    Also shows how often pages were sent again, and a map of the address space. The exit
    status is 1 if FILE is damaged.
    """
    from ...guest import stats
    from ..text.memory import stats as print_stats

    with open_file(file, resync=resync) as image:
        with progress(image):
            memory = image.memory
        figures = stats.stats(memory)
        if not no_contents:
            reading = stats.Reading(memory)
            with progress(reading):
                figures.contents = reading.contents()
        if as_json:
            print_json(figures.to_json())
        else:
            print_stats(figures)
        return max(GOOD, complain_of(image))
