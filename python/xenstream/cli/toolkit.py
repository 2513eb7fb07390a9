"""Options, arguments and helpers that the commands share."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from ..errors import XenstreamError
from .complaints import complain
from .terminal import echo
from .types import FileName, LayerName

if TYPE_CHECKING:
    from contextlib import ExitStack

    from ..image import Image
    from ..io.output import Output
    from ..io.source import Source
    from .progress import Moving


GOOD, BAD, FAILED = 0, 1, 2

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


def open_file(
    file: str, tee: Any = None, resync: bool = False, layer: str | None = None, says_skipped: bool = True
) -> Image:
    """Open an image, after giving up what a command that only reads does not need.

    With `resync`, what is skipped is said when the command ends, even if it fails, unless the command itself says it.
    Raises XenstreamError for what can be read only once.
    """
    from ..image import open as open_image

    give_up()
    image = open_image(file, tee, resync=resync, layer=layer)
    if resync and not image.is_seekable:
        image.close()
        raise XenstreamError(f"{image.name}: --resync needs a file that is not compressed, and no pipe")
    if resync and says_skipped:
        click.get_current_context().call_on_close(lambda: _complain_of_skipped(image))
    return image


def open_log(file: str) -> Source:
    """Open the log of a program, after giving up what a command that only reads does not need."""
    from ..io.source import open_source

    give_up()
    return open_source(file)


_READERS = {
    "at", "info", "records", "show", "verify", "registers", "coverage", "cpu", "explain", "read", "find", "diff",
    "stats", "map", "os", "dmesg", "symbols",
}  # fmt: skip

_OUTPUTS = ("tee", "output")


def is_stdout(path: str) -> bool:
    """Whether this name of an output means standard output."""
    from ..io.output import is_standard_output

    return is_standard_output(path)


def commit(output: Output) -> None:
    """Let an output appear, and say what of it is not as it should be."""
    output.commit()
    for note in output.notes:
        complain(f"{output.name}: {note}")


def give_up() -> None:
    """Have a command that only reads give up what it does not need; in a process of its own, as `main` says."""
    context = click.get_current_context()
    confine = context.find_root().obj
    is_writing = any(context.params.get(name) is not None for name in _OUTPUTS)
    if confine is not None and context.info_name in _READERS and not is_writing:
        confine()


def print_json(data: dict[str, Any], err: bool = False) -> None:
    """Print an object as JSON on a line of its own."""
    from ..inspect import json_text

    echo(json_text.line(data), err=err)


class _Progress:
    """A bar on standard error, on a terminal, and only when the work takes longer than a second."""

    def __init__(self, image: Moving) -> None:
        self._image = image

    def __enter__(self) -> None:
        self._stop: Any = None
        if sys.stderr is not None and sys.stderr.isatty():
            from .progress import start_progress

            self._stop = start_progress(self._image)

    def __exit__(self, *exc: object) -> None:
        if self._stop is not None:
            self._stop()


def progress(image: Moving) -> _Progress:
    """Return a progress bar for as long as it is entered."""
    return _Progress(image)


def spooled(source: Source, stack: ExitStack) -> Source:
    """Put what can be read only once into a file that lasts as long as `stack`, and return that."""
    from ..io.output import Spool
    from ..io.source import open_source

    spool = stack.enter_context(Spool())
    source.copy_to(spool, 1 << 62)
    source.refuse_cut()  # what of the image is missing for that is not for an edit to guess
    opened = stack.enter_context(open_source(spool.reopen()))
    opened.name = source.name
    return opened


def _complain_of_skipped(image: Image) -> None:
    """Say what of an image was skipped."""
    for skipped in image.skipped:
        complain(f"{image.name}: {skipped}")
