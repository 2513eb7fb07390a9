"""The commands of `xenstream memory` that look into pages: read, find, diff, volatility-path."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .cli import (
    BAD,
    FILE_HELP,
    GOOD,
    _commit,
    _complain,
    _epilog,
    _file,
    _force,
    _json,
    _open,
    _path,
    _print_json,
    _progress,
)

if TYPE_CHECKING:
    from .image import Image
    from .memory_diff import Run, Summary
    from .physical import PhysicalMemory

_AT_ONCE = 1 << 20


class _Number(click.ParamType[int]):
    """A number that is not negative, in hex with 0x in front, or decimal."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        try:
            number = value if isinstance(value, int) else int(value, 0)
        except ValueError:
            self.fail(f"{value!r} is no number; hex ones begin with 0x", param, ctx)
        if number < 0:
            self.fail(f"{value} is negative", param, ctx)
        return number


@click.command(
    epilog=f"{FILE_HELP}\n\n" + _epilog("xenstream memory read guest.save --virtual 0xffffffff82161900 0x80")
)
@_file
@click.argument("address", type=_Number())
@click.argument("length", type=_Number(), default=256)
@click.option("--virtual", is_flag=True, help="ADDRESS is a linear one; walk the page tables of a vCPU.")
@click.option("--vcpu", type=click.IntRange(min=0), metavar="N", help="Which vCPU's, 0 unless given; means --virtual.")
@click.option("--cr3", type=_Number(), metavar="X", help="Where the topmost page table is; means --virtual.")
@click.option("--raw", is_flag=True, help="Write the octets as they are.")
@click.option(
    "-o", "--output", metavar="OUT", type=_path, help="Write them to OUT (- is standard output), as --raw does."
)
@_force
@_json
def read(
    file: str,
    address: int,
    length: int,
    virtual: bool,
    vcpu: int | None,
    cr3: int | None,
    raw: bool,
    output: str | None,
    force: bool,
    as_json: bool,
) -> int:
    """Print LENGTH octets (256) of the guest's memory at ADDRESS, the way hexdump -C does.

    ADDRESS is guest-physical, for a PV guest pfn times 4096. The exit status is 2 if the image
    does not hold all that is asked for, 1 if FILE is damaged elsewhere. With --json, one object
    for each piece that lies together in physical memory. You alone can read a new OUT (mode 0600).
    """
    if as_json and (raw or output is not None):
        raise click.UsageError("--json does not go with --raw and --output")
    with ExitStack() as stack:
        image = stack.enter_context(_open(file))
        with _progress(image):
            memory = image.memory
        if virtual or vcpu is not None or cr3 is not None:
            runs = memory.paging(vcpu or 0, cr3).runs(memory.read_physical, address, length)
        else:
            runs = iter([(address, length)])
        pieces = _pieces(memory, runs)
        if raw or output is not None:
            _write("-" if output is None else output, (data for _, data in pieces), force, image.fileno())
        elif as_json:
            for physical, data in pieces:
                _print_json({"address": hex(address), "physical": hex(physical), "data": data.hex()})
                address += len(data)
        else:
            from .hexdump import hexdump

            for line in hexdump((data for _, data in pieces), address):
                click.echo(line)
        return _complain_of(image)


def _complain_of(*images: Image) -> int:
    """Say why there may be more memory than could be read; return the exit status for that."""
    for image in images:
        for problem in image.memory.problems:
            _complain(f"{image.name}: {problem}")
    return BAD if any(image.memory.problems for image in images) else GOOD


def _pieces(memory: PhysicalMemory, runs: Iterator[tuple[int, int]]) -> Iterator[tuple[int, bytes]]:
    """Yield (physical address, octets), not too much at once."""
    for physical, length in runs:
        for at in range(physical, physical + length, _AT_ONCE):
            yield at, memory.read_physical(at, min(_AT_ONCE, physical + length - at))


def _write(path: str, pieces: Iterator[bytes], force: bool, source: int | None) -> None:
    from .output import open_output

    with open_output(path, force) as out:
        out.comes_from(source)
        for data in pieces:
            out.write(data)
        _commit(out)


@click.command(epilog=f"{FILE_HELP}\n\n" + _epilog("xenstream memory find guest.save 'Linux version'"))
@_file
@click.argument("pattern")
@click.option("--text", "kind", flag_value="text", default="text", help="PATTERN is text, in UTF-8 (the default).")
@click.option("--hex", "kind", flag_value="hex", help="PATTERN is octets in hex.")
@click.option("--regex", "kind", flag_value="regex", help="PATTERN is one of Python's regular expressions.")
@click.option("--limit", type=click.IntRange(1, sys.maxsize), metavar="N", help="Stop after N matches.")
@_json
def find(file: str, pattern: str, kind: str, limit: int | None, as_json: bool) -> int:
    """Print where in the guest's physical memory PATTERN stands, and what follows it.

    Matches may cross into adjacent pages; one of a regular expression has at most
    4096 octets. With --json, one object a line. The exit status is 1 if there is no match,
    or if FILE is damaged.
    """
    from itertools import islice

    from . import search
    from .hexdump import printable

    compiled = {"text": search.compile_text, "hex": search.compile_hex, "regex": search.compile_regex}[kind](pattern)
    status = BAD
    with _open(file) as image:
        with _progress(image):
            searched = _Watched(image.memory)
        with _progress(searched):
            for match in islice(search.find(searched, compiled), limit):
                status = GOOD
                if as_json:
                    size = searched.page_size
                    place = {"pfn": match.address // size, "offset": match.address % size}
                    _print_json({"address": hex(match.address), **place, "data": match.data.hex()})
                else:
                    click.echo(f"{match.address:#014x}  {printable(match.context)}")
        return max(status, _complain_of(image))


class _Watched:
    """A memory that knows how much of it has been read, for the progress bar."""

    def __init__(self, memory: PhysicalMemory) -> None:
        self._memory = memory
        self.size = len(memory) * memory.page_size
        self.offset = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._memory, name)

    def read_physical(self, address: int, length: int) -> bytes:
        self.offset += length
        return self._memory.read_physical(address, length)

    def view(self, pfn: int) -> memoryview:
        self.offset += self._memory.page_size
        return self._memory.view(pfn)


@click.command(
    epilog=f"{FILE_HELP.replace('FILE', 'A or B')}\n\n" + _epilog("xenstream memory diff before.save after.save")
)
@click.argument("a", metavar="A", type=_path)
@click.argument("b", metavar="B", type=_path)
@_json
def diff(a: str, b: str, as_json: bool) -> int:
    """Print which pages of guest memory differ between the images A and B.

    Each line is a run of pages that differ in the same way: how many octets of theirs
    differ, and the PAGE_DATA records that they came from. With --json, one object for each
    page, then one with the counts. The exit status is 1 if anything differs, or if A or B is
    damaged.
    """
    from . import memory_diff

    summary = memory_diff.Summary()
    with _open(a) as image_a, _open(b) as image_b:
        with _progress(image_a):
            watched = _Watched(image_a.memory)
        with _progress(image_b):
            other = image_b.memory
        with _progress(watched):
            differences = memory_diff.diff(watched, other, summary)
            if as_json:
                for difference in differences:
                    _print_json(difference.to_json())
                _print_json(summary.to_json())
            else:
                for run in memory_diff.runs(differences):
                    click.echo(_run(run))
                click.echo(_counts(summary))
        return max(GOOD if summary.is_same else BAD, _complain_of(image_a, image_b))


def _run(run: Run) -> str:
    first = run.first
    pfns = f"{first.pfn:#x}" + (f"-{first.pfn + run.count - 1:#x}" if run.count > 1 else "")
    what = {"changed": f"{run.octets} octets", "type": " to ".join(map(str, first.types))}.get(first.kind, "")
    records = ", ".join(f"{name} {index}" for name, index in zip("AB", first.records, strict=True) if index is not None)
    return f"pfn {pfns:19} {run.count:8} {_pages(run.count):5}  {first.kind:9}  {what:16} record {records}"


def _counts(summary: Summary) -> str:
    kinds = ", ".join(f"{count} {kind}" for kind, count in summary.different.items())
    return f"{summary.same} {_pages(summary.same)} the same, {kinds}; {summary.octets} octets differ"


def _pages(count: int) -> str:
    return "page" if count == 1 else "pages"


@click.command("volatility-path", epilog=_epilog('vol -p "$(xenstream memory volatility-path)" -f guest.save banners'))
def volatility_path() -> int:
    """Print the folder of xenstream's plugin for volatility3.

    With it volatility3 reads a save file as it is. Both must be installed in the same
    environment.
    """
    click.echo(Path(__file__).parent / "volatility")
    return GOOD


COMMANDS = (read, find, diff, volatility_path)
