"""The commands of `xenstream memory` about all of it: stats, dump."""

from __future__ import annotations

import click

from .cli import (
    FILE_HELP,
    GOOD,
    _commit,
    _epilog,
    _file,
    _force,
    _is_stdout,
    _json,
    _open,
    _path,
    _print_json,
    _progress,
)
from .cli_paging import _complain_of

_SPOOL_HELP = "From a pipe or a compressed file the pages go into a temporary file first, in $TMPDIR."

_FORMATS = {
    "raw": "every page at its guest-physical address; holes are holes in the file",
    "padded": "the same octets, but holes are written as zeros",
    "lime": "ranges of memory, each behind a header with its addresses: volatility3",
    "elf": "ELF core dump with each vCPU's registers: gdb, volatility3, crash (not of PV guests)",
    "xen": "Xen's own core dump, as xl dump-core writes it: crash, volatility3 (not of PV guests)",
}


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


@click.command(
    epilog=f"{FILE_HELP} {_SPOOL_HELP}\n\n\b\nFormats:\n"
    + "".join(f"  {name:8}{what}\n" for name, what in _FORMATS.items())
    + "\n"
    + _epilog("xenstream memory dump guest.save -o guest.core --format elf --json")
)
@_file
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    required=True,
    type=_path,
    help="Where to write it; - is standard output.",
)
@click.option(
    "--format",
    "kind",
    type=click.Choice([*_FORMATS]),
    default="raw",
    show_default=True,
    help="What to write.",
)
@click.option("--p2m", "p2m_output", metavar="OUT", type=_path, help="Also write a PV guest's P2M there.")
@_force
@_json
def dump(file: str, output: str, kind: str, p2m_output: str | None, force: bool, as_json: bool) -> int:
    """Write the guest's memory to a file that other tools read.

    A PV guest's memory is laid out by pfn. Its page tables hold pfns too, as in the stream, so
    that what follows them from cr3 goes right; machine frames of the host that saved the
    guest stand only in its P2M, and --p2m writes those: for each pfn 8 octets, little-endian,
    all ones where there is none.

    Guest memory holds keys and passwords: you alone can read a new OUT (mode 0600).

    The exit status is 1 if FILE is damaged; what is there of it is written all the same.
    """
    from contextlib import ExitStack

    from . import memory_dump
    from .output import open_output

    is_printed = [_is_stdout(path) for path in (output, p2m_output) if path is not None]
    with _open(file) as image, ExitStack() as stack:
        out = stack.enter_context(open_output(output, force, sparse=kind != "padded"))
        outputs = [out]
        if p2m_output is not None:
            outputs.append(stack.enter_context(open_output(p2m_output, force)))
            if out.is_same(outputs[1]):
                raise click.UsageError("the memory and the P2M need files of their own")
        for opened in outputs:
            opened.comes_from(image.fileno())
        with _progress(image):
            memory = image.memory
        if p2m_output is not None:
            for piece in memory_dump.p2m(memory):
                outputs[1].write(piece)
        with _progress(out):
            memory_dump.dump(image, memory, kind, out)
        for written in outputs:
            _commit(written)
        if as_json:
            figures = {"file": file, "format": kind, "pages": len(memory), "size": out.size, "output": output}
            _print_json(figures, err=any(is_printed))
        return max(GOOD, _complain_of(image))


COMMANDS = (stats, dump)
