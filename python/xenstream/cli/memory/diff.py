"""The command `xenstream memory diff`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..budget import bounded
from ..terminal import echo
from ..toolkit import (
    BAD,
    FILE_HELP,
    GOOD,
    epilog,
    file_name,
    json_option,
    open_file,
    print_json,
    progress,
    resync_option,
)

if TYPE_CHECKING:
    from ...guest.diff import Run, Summary

from .toolkit import Watched, complain_of


@click.command(
    epilog=f"{FILE_HELP.replace('FILE', 'A or B')}\n\n" + epilog("xenstream memory diff before.save after.save")
)
@click.argument("a", metavar="A", type=file_name)
@click.argument("b", metavar="B", type=file_name)
@resync_option
@json_option
@bounded
def diff(a: str, b: str, resync: bool, as_json: bool) -> int:
    """Show which pages of guest memory differ in A and B.

    Each line is a run of pages that differ in the same way, with the number of bytes that
    differ and the PAGE_DATA records that the pages came from. With --json, there is one object
    for each page, then one with the counts. The exit status is 1 if anything differs, or if A or B is
    damaged.
    """
    from ...guest import diff

    summary = diff.Summary()
    with open_file(a, resync=resync) as image_a, open_file(b, resync=resync) as image_b:
        with progress(image_a):
            watched = Watched(image_a.memory)
        with progress(image_b):
            other = image_b.memory
        with progress(watched):
            differences = diff.diff(watched, other, summary)
            if as_json:
                files = {"a": image_a.name, "b": image_b.name}
                for difference in differences:
                    print_json({**files, **difference.to_json()})
                print_json({**files, **summary.to_json()})
            else:
                for run in diff.runs(differences):
                    echo(_run(run))
                echo(_counts(summary))
        return max(GOOD if summary.is_same else BAD, complain_of(image_a, image_b))


def _run(run: Run) -> str:
    first = run.first
    pfns = f"{first.pfn:#x}" + (f"-{first.pfn + run.count - 1:#x}" if run.count > 1 else "")
    what = {"changed": f"{run.octets} bytes", "type": " to ".join(map(str, first.types))}.get(first.kind, "")
    records = ", ".join(f"{name} {index}" for name, index in zip("AB", first.records, strict=True) if index is not None)
    return f"pfn {pfns:19} {run.count:8} {_pages(run.count):5}  {first.kind:9}  {what:16} record {records}"


def _counts(summary: Summary) -> str:
    kinds = ", ".join(f"{count} {kind}" for kind, count in summary.different.items())
    return f"{summary.same} {_pages(summary.same)} the same, {kinds}; {summary.octets} bytes differ"


def _pages(count: int) -> str:
    return "page" if count == 1 else "pages"
