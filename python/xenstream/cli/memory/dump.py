"""The command `xenstream memory dump`."""

from __future__ import annotations

import click

from ...guest.dumps import FORMATS
from ...guest.dumps import dump as write
from ..budget import bounded
from ..options import FILE_HELP, epilog, file_argument, file_name, force_option, json_option, resync_option
from ..toolkit import GOOD, commit, is_stdout, open_file, print_json, progress
from .toolkit import SPOOL_HELP, complain_of


@click.command(
    epilog=f"{FILE_HELP} {SPOOL_HELP}\n\n\b\nFormats:\n"
    + "".join(f"  {name:8}{format.what}\n" for name, format in FORMATS.items())
    + "\n"
    + epilog("xenstream memory dump guest.save -o guest.core --format elf --json")
)
@file_argument
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    required=True,
    type=file_name,
    help="Write to OUT; - is standard output.",
)
@click.option(
    "--format",
    "kind",
    type=click.Choice([*FORMATS]),
    default="raw",
    show_default=True,
    help="Format of OUT.",
)
@click.option("--p2m", "p2m_output", metavar="OUT", type=file_name, help="Also write a PV guest's P2M to this file.")
@force_option
@resync_option
@json_option
@bounded
def dump(file: str, output: str, kind: str, p2m_output: str | None, force: bool, resync: bool, as_json: bool) -> int:
    """Dump the guest's memory in a standard format.

    A PV guest's memory is laid out by pfn. Its page tables contain pfns too, as in the stream, so
    tools can walk them from cr3. The machine frames of the host that saved the guest are only in
    the P2M; --p2m writes it, 8 bytes for each pfn, little-endian, all ones where there is no frame.

    Guest memory contains keys and passwords: a new OUT is readable by you only (mode 0600).

    The exit status is 1 if FILE is damaged; the memory that can be read is still written.
    """
    from contextlib import ExitStack

    from ...guest.dumps.p2m import p2m
    from ...io.output import open_output

    is_printed = [is_stdout(path) for path in (output, p2m_output) if path is not None]
    with open_file(file, resync=resync) as image, ExitStack() as stack:
        out = stack.enter_context(open_output(output, force, sparse=FORMATS[kind].has_holes))
        outputs = [out]
        if p2m_output is not None:
            outputs.append(stack.enter_context(open_output(p2m_output, force)))
            if out.is_same(outputs[1]):
                raise click.UsageError("the memory and the P2M must go to different files")
        for opened in outputs:
            opened.comes_from(image.fileno())
        with progress(image):
            memory = image.memory
        if p2m_output is not None:
            for piece in p2m(memory):
                outputs[1].write(piece)
        with progress(out):
            write(image, memory, kind, out)
        for written in outputs:
            commit(written)
        if as_json:
            figures = {"file": file, "format": kind, "pages": len(memory), "size": out.size, "output": output}
            print_json(figures, err=any(is_printed))
        return max(GOOD, complain_of(image))
