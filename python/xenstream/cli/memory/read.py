"""The command `xenstream memory read`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING

import click

from ..budget import bounded
from ..options import FILE_HELP, epilog, file_argument, file_name, force_option, json_option, resync_option
from ..terminal import echo
from ..toolkit import commit, open_file, print_json, progress
from ..types import Number

if TYPE_CHECKING:
    from ...guest.memory import PhysicalMemory

from .toolkit import complain_of, paging_of, table_options

_AT_ONCE = 1 << 20


@click.command(epilog=f"{FILE_HELP}\n\n" + epilog("xenstream memory read guest.save --virtual 0xffffffff82161900 0x80"))
@file_argument
@click.argument("address", type=Number())
@click.argument("length", type=Number(), default=256)
@click.option("--virtual", is_flag=True, help="ADDRESS is a linear address; walk the page tables of a vCPU.")
@table_options
@click.option("--raw", is_flag=True, help="Write raw bytes.")
@click.option("-o", "--output", metavar="OUT", type=file_name, help="Write raw bytes to OUT; - is standard output.")
@force_option
@resync_option
@json_option
@bounded
def read(
    file: str,
    address: int,
    length: int,
    virtual: bool,
    vcpu: int | None,
    cr3: int | None,
    paging: str | None,
    raw: bool,
    output: str | None,
    force: bool,
    resync: bool,
    as_json: bool,
) -> int:
    """Print guest memory at ADDRESS, as hexdump -C does.

    LENGTH is in bytes; the default is 256. ADDRESS is guest-physical, for a PV guest pfn times
    4096. The exit status is 2 if the image does not contain all of the range, 1 if FILE is
    damaged elsewhere. With --json, there is one object for each range that is contiguous in
    physical memory. A new OUT is readable by you only (mode 0600).
    """
    if as_json and (raw or output is not None):
        raise click.UsageError("--json cannot be combined with --raw or --output")
    with ExitStack() as stack:
        image = stack.enter_context(open_file(file, resync=resync))
        with progress(image):
            memory = image.memory
        if virtual or (vcpu, cr3, paging) != (None, None, None):
            runs = paging_of(memory, vcpu, cr3, paging).runs(memory.read_physical, address, length)
        else:
            runs = iter([(address, length)])
        pieces = _pieces(memory, runs)
        if raw or output is not None:
            _write("-" if output is None else output, (data for _, data in pieces), force, image.fileno())
        elif as_json:
            for physical, data in pieces:
                where = {"file": image.name, "address": hex(address), "physical": hex(physical)}
                print_json({**where, "data": data.hex()})
                address += len(data)
        else:
            from ..text.hexdump import hexdump

            for line in hexdump((data for _, data in pieces), address):
                echo(line)
        return complain_of(image)


def _pieces(memory: PhysicalMemory, runs: Iterator[tuple[int, int]]) -> Iterator[tuple[int, bytes]]:
    """Yield (physical address, bytes), not too much at once."""
    for physical, length in runs:
        for at in range(physical, physical + length, _AT_ONCE):
            yield at, memory.read_physical(at, min(_AT_ONCE, physical + length - at))


def _write(path: str, pieces: Iterator[bytes], force: bool, source: int | None) -> None:
    from ...io.output import open_output

    with open_output(path, force) as out:
        out.comes_from(source)
        for data in pieces:
            out.write(data)
        commit(out)
