"""The commands of `xenstream memory` about all of it: stats, dump."""

from __future__ import annotations

import click

from .cli import FILE_HELP, GOOD, _epilog, _file, _json, _open, _print_json, _progress
from .cli_paging import _complain_of

_SPOOL_HELP = "From a pipe or a compressed file the pages go into a temporary file first, in $TMPDIR."


@click.command(epilog=f"{FILE_HELP} {_SPOOL_HELP}\n\n" + _epilog("xenstream memory stats guest.save"))
@_file
@click.option("--no-contents", is_flag=True, help="Read no pages: neither zero pages nor duplicates are counted.")
@_json
def stats(file: str, no_contents: bool, as_json: bool) -> int:
    """Say how much memory the guest has, where, of which types, and what was sent again.

    Then comes a picture of its address space. The exit status is 1 if FILE is damaged.
    """
    from . import memory_stats, render_memory

    with _open(file) as image:
        with _progress(image):
            memory = image.memory
        figures = memory_stats.stats(memory)
        if not no_contents:
            reading = memory_stats.Reading(memory)
            with _progress(reading):
                figures.contents = reading.contents()
        if as_json:
            _print_json(figures.to_json())
        else:
            render_memory.stats(figures)
        return max(GOOD, _complain_of(image))


COMMANDS = (stats,)
