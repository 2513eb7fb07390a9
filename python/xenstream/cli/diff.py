"""The command `xenstream diff`."""

from __future__ import annotations

import click

from .budget import bounded
from .complaints import complain
from .options import FILE_HELP, epilog, file_name, json_option
from .toolkit import BAD, GOOD, open_file, print_json, progress


@click.command(epilog=f"{FILE_HELP.replace('FILE', 'A or B')}\n\n" + epilog("xenstream diff before.save after.save"))
@click.argument("a", metavar="A", type=file_name)
@click.argument("b", metavar="B", type=file_name)
@click.option("--all", "with_all", is_flag=True, help="Show values that count time as well, and every item of a list.")
@json_option
@bounded
def diff(a: str, b: str, with_all: bool, as_json: bool) -> int:
    """Compare two images field by field.

    Covers all but the contents of pages: headers, configuration, CPU policy, registers, virtual
    devices, HVM parameters, the device model, and records that only one of them has. It finds the
    fields of both by what they are, so that it also compares images of different versions,
    releases and toolstacks. One line is on memory; xenstream memory diff has the rest.

    Values that count time differ between any two images of a guest. Without --all they are only
    counted. The exit status is 1 if anything else differs, or if A or B is damaged.
    """
    from ..inspect.comparison import collect, compare_parts
    from .text import diff

    with open_file(a) as image_a, open_file(b) as image_b:
        with progress(image_a):
            of_a = collect(image_a)
        with progress(image_b):
            of_b = collect(image_b)
    found = compare_parts(of_a, of_b)
    if as_json:
        print_json(found.to_json())
    else:
        diff.comparison(found, with_all)
    for file, problems in ((a, found.problems_a), (b, found.problems_b)):
        for problem in problems:
            complain(f"{file}: {problem}")
    is_same = found.is_same and not (with_all and found.folded)
    return BAD if not is_same or found.problems_a or found.problems_b else GOOD
