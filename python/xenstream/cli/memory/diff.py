"""The command `xenstream memory diff`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING

import click

from ..budget import bounded
from ..options import FILE_HELP, epilog, file_name, json_option, resync_option
from ..terminal import echo
from ..toolkit import BAD, GOOD, open_file, print_json, progress

if TYPE_CHECKING:
    from ...guest.diff import PageDifference, Pages, Row, Run, Summary

from .toolkit import Watched, complain_of


@click.command(
    epilog=f"{FILE_HELP.replace('FILE', 'A or B')}\n\n" + epilog("xenstream memory diff before.save after.save")
)
@click.argument("a", metavar="A", type=file_name)
@click.argument("b", metavar="B", type=file_name)
@click.option("--raw", is_flag=True, help="B is a raw dump of memory, as memory dump --format raw writes it.")
@click.option("--bytes", "shows_bytes", is_flag=True, help="Show the bytes that differ, in rows of 16.")
@resync_option
@json_option
@bounded
def diff(a: str, b: str, raw: bool, shows_bytes: bool, resync: bool, as_json: bool) -> int:
    """Show which pages of guest memory differ in A and B.

    Each line is a run of pages that differ in the same way, with the number of bytes that
    differ and the PAGE_DATA records that the pages came from; with --bytes, each page has a line, and
    its bytes in A and B follow. A raw dump has zeros where the guest had no page, so pages of zeros
    that only B has do not count. With --json, there is one object
    for each page, then one with the counts. The exit status is 1 if anything differs, or if A or B is
    damaged.
    """
    from ...guest import diff
    from ...guest.raw_dump import RawDump
    from ...io.source import open_source

    summary = diff.Summary()
    with ExitStack() as stack:
        images = [stack.enter_context(open_file(a, resync=resync))]
        with progress(images[0]):
            watched = Watched(images[0].memory)
        if raw:
            other: Pages = RawDump(stack.enter_context(open_source(b)), watched.page_size)
        else:
            images.append(stack.enter_context(open_file(b, resync=resync)))
            with progress(images[1]):
                other = images[1].memory
        with progress(watched):
            differences = diff.diff(watched, other, summary)
            changes = _changes(images[0].memory, other) if shows_bytes else None
            if as_json:
                _print_json({"a": images[0].name, "b": b if raw else images[1].name}, differences, changes)
                print_json({"a": images[0].name, "b": b if raw else images[1].name, **summary.to_json()})
            else:
                _print(differences, changes)
                echo(_counts(summary))
        return max(GOOD if summary.is_same else BAD, complain_of(*images))


def _changes(a: Pages, b: Pages) -> Callable[[PageDifference], Iterator[Row]]:
    """Return a function that yields the rows of a page that differ."""
    from ...guest import diff

    return lambda item: diff.rows(a, b, item.pfn) if item.octets else iter(())


def _print_json(
    files: dict[str, str],
    differences: Iterable[PageDifference],
    changes: Callable[[PageDifference], Iterator[Row]] | None,
) -> None:
    for item in differences:
        more = {} if changes is None else {"rows": [_row(row) for row in changes(item)]}
        print_json({**files, **item.to_json(), **more})


def _row(row: Row) -> dict[str, str]:
    return {"address": hex(row.address), "a": row.a.hex(), "b": row.b.hex()}


def _print(differences: Iterable[PageDifference], changes: Callable[[PageDifference], Iterator[Row]] | None) -> None:
    from ...guest import diff
    from ..text.hexdump import hexdump

    if changes is None:
        for run in diff.runs(differences):
            echo(_run(run))
        return
    for item in differences:
        echo(_run(diff.Run(item, 1, item.octets)))
        for row in changes(item):
            for name, octets in (("A", row.a), ("B", row.b)):
                for line in [*hexdump([octets], row.address)][:-1]:
                    echo(f"  {name} {line}")


def _run(run: Run) -> str:
    first = run.first
    pfns = f"{first.pfn:#x}" + (f"-{first.pfn + run.count - 1:#x}" if run.count > 1 else "")
    what = {"changed": f"{run.octets} bytes", "type": " to ".join(map(str, first.types))}.get(first.kind, "")
    records = ", ".join(f"{name} {index}" for name, index in zip("AB", first.records, strict=True) if index is not None)
    where = f"record {records}" if records else ""
    return f"pfn {pfns:19} {run.count:8} {_pages(run.count):5}  {first.kind:9}  {what:16} {where}".rstrip()


def _counts(summary: Summary) -> str:
    kinds = ", ".join(f"{count} {kind}" for kind, count in summary.different.items())
    return f"{summary.same} {_pages(summary.same)} the same, {kinds}; {summary.octets} bytes differ"


def _pages(count: int) -> str:
    return "page" if count == 1 else "pages"
