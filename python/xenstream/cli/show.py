"""The command `xenstream show`."""

from __future__ import annotations

import click

from .budget import bounded
from .complaints import complain
from .options import FILE_HELP, epilog, file_argument, json_option, no_pages_option, resync_option
from .selectors import complete_selector
from .terminal import echo
from .toolkit import BAD, GOOD, give_up, open_file, progress

LIST = "list"
"""Instead of a type, prints the names of all."""


def _take_type(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Return the type, or list all types and end."""
    if value != LIST or ctx.resilient_parsing:
        return value
    from ..inspect.blobs import all_types, short_types

    for item in (*short_types(), *all_types().values()):
        echo(f"{item.name:24}  {item.what}")
    ctx.exit(GOOD)


def _complete_type(incomplete: str) -> list[str]:
    from ..inspect.blobs import short_types
    from ..schema.layers import LAYERS

    names = (LIST, *(item.name for item in short_types()), *LAYERS)
    return [name for name in names if name.startswith(incomplete)]


@click.command(
    epilog=f"{FILE_HELP}\n\n"
    + epilog("xenstream show guest.save libxc.X86_TSC_INFO.khz\n  xenstream show --as hvm-context blob.bin cpu[0].rip")
)
@file_argument
@click.argument("selector", required=False, shell_complete=complete_selector)
@click.option("--offsets", "with_offsets", is_flag=True, help="Show offset and length of each value in FILE.")
@click.option("--all", "is_whole", is_flag=True, help="Show all items of arrays, and all bytes, instead of the first.")
@click.option(
    "--as",
    "as_type",
    metavar="TYPE",
    is_eager=True,
    callback=_take_type,
    shell_complete=lambda *args: _complete_type(args[2]),
    help="Decode FILE as one structure of this type, such as hvm-context. FILE may be hexadecimal text. list: name all"
    " types. The name of a layer, such as libxc: read FILE as an image with this outermost layer.",
)
@no_pages_option
@resync_option
@json_option
@bounded
def show(
    file: str,
    selector: str | None,
    with_offsets: bool,
    is_whole: bool,
    as_type: str | None,
    no_pages: bool,
    resync: bool,
    as_json: bool,
) -> int:
    """Show decoded headers and records of FILE.

    Without SELECTOR, show all of them. Text abridges long arrays and bytes, unless --all; guest
    pages are only counted.

    SELECTOR is a record's index, its type, or a path: 7, PAGE_DATA[2],
    libxc.X86_TSC_INFO.khz, xl.header, libxl.LIBXC_CONTEXT, 'X86_*'. HVM parameters, MSRs and features of the CPU go by
    their names, too: HVM_PARAMS.ioreq_pfn, X86_CPUID_POLICY.avx2. With --as it is a field's path: cpu[0].rip.

    Without SELECTOR, the exit status is 1 if FILE is cut short.
    """
    from ..schema.layers import LAYERS
    from ..stream.events import ending
    from .text import show

    layer = as_type if as_type in LAYERS else None
    if as_type is not None and layer is None:
        _show_blob(file, as_type, selector, with_offsets, is_whole, as_json)
        return GOOD
    with open_file(file, resync=resync, layer=layer) as image, progress(image):
        end = show.show(image, selector, as_json, with_offsets, is_whole, not no_pages)
        status = BAD if image.skipped else GOOD
    if end is not None:
        complain(f"{file}: {ending(end)}")
    return status if end is None else BAD


def _show_blob(file: str, name: str, path: str | None, with_offsets: bool, is_whole: bool, as_json: bool) -> None:
    from ..inspect import blobs
    from ..io.source import open_source
    from .text import show

    kind = blobs.find(name)
    give_up()
    source = open_source(file)
    try:
        data = blobs.read(source)
    finally:
        source.close()
    with blobs.decoding(file, kind, data) as body:
        name = f"{kind.name} in {file}, {len(data)} bytes"
        show.blob(source.name, name, body, path, as_json, with_offsets, is_whole)
