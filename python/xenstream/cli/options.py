"""Options and arguments that the commands share."""

from __future__ import annotations

import click

from .types import FileName, LayerName

FILE_HELP = "FILE may be - (standard input), and may be compressed with gzip, xz or zstd."

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")

file_name = FileName()

file_argument = click.argument("file", type=file_name)

force_option = click.option(
    "--force",
    is_flag=True,
    help="Replace OUT if it exists, keeping its mode and owner; write to it if it is a FIFO, a device or a terminal.",
)


resync_option = click.option(
    "--resync",
    is_flag=True,
    help="Where the records of a damaged libxc stream are lost, go on at the next place from which there are records.",
)

layer_option = click.option(
    "--as",
    "layer",
    metavar="LAYER",
    type=LayerName(),
    help="Read FILE as an image with this outermost layer, whatever it begins with: xl, libvirt, xenopsd, xend, libxl,"
    " libxc or legacy.",
)

no_pages_option = click.option("--no-pages", is_flag=True, help="Leave out the records that carry guest pages.")


def epilog(example: str) -> str:
    """Return the end of a help text, with an example."""
    return f"\b\nExample:\n  {example}"
