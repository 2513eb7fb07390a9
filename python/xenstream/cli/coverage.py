"""The command `xenstream coverage`."""

from __future__ import annotations

import click

from .budget import bounded
from .options import FILE_HELP, epilog, file_argument, json_option
from .toolkit import BAD, GOOD, open_file, print_json, progress


@click.command(epilog=f"{FILE_HELP}\n\n" + epilog("xenstream coverage guest.save"))
@file_argument
@json_option
@bounded
def coverage(file: str, as_json: bool) -> int:
    """Show how much of FILE the format definition explains.

    Each byte is named, padding, guest memory, or opaque. This is measured by watching the
    generated parsers read FILE.
    """
    from ..inspect.coverage import coverage as measure

    with open_file(file) as image, progress(image):
        result = measure(image)
    if as_json:
        print_json(result.to_json())
    else:
        from .text import coverage

        coverage.coverage(result)
    return BAD if result.incomplete else GOOD
