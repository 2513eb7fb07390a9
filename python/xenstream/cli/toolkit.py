"""What the commands share. Nothing here needs click, which takes longer to load than a small image to check."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING, Any

from ..errors import StreamError, XenstreamError
from ..io import process
from .complaints import complain
from .terminal import echo

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import ExitStack

    from ..image import Image
    from ..io.output import Output
    from ..io.source import Source
    from .progress import Moving


GOOD, BAD, FAILED = 0, 1, 2

_JUDGES = {"cpu", "diff", "explain", "memory", "verify"}
"""Commands whose status is an answer; one that is not printed to its end does not have it yet."""


class TooShortError(StreamError):
    """A field that was asked for is beyond the end of the data."""

    def __init__(self) -> None:
        super().__init__("the data is too short for what was asked")


def unread(command: str | None) -> int:
    """Return the exit status of a command whose output nobody reads any more."""
    process.discard_stdout()
    return 128 + signal.SIGPIPE if command in _JUDGES else GOOD


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
        from click import get_current_context

        get_current_context().call_on_close(lambda: _complain_of_skipped(image))
    return image


def open_log(file: str) -> Source:
    """Open the log of a program, after giving up what a command that only reads does not need."""
    from ..io.source import open_source

    give_up()
    return open_source(file)


def is_stdout(path: str) -> bool:
    """Whether this name of an output means standard output."""
    from ..io.output import is_standard_output

    return is_standard_output(path)


def commit(output: Output) -> None:
    """Let an output appear, and say what of it is not as it should be."""
    output.commit()
    for note in output.notes:
        complain(f"{output.name}: {note}")


class Process:
    """What a command may do to the process that it runs in; whoever starts a command says it."""

    confine: Callable[[], None] | None = None
    """Gives up what a command that only reads does not need; None where the process is not the command's own."""

    only_reads: Callable[[], bool]
    """Whether the command that runs is such a one."""


def give_up() -> None:
    """Have a command that only reads give up what it does not need; in a process of its own, as `main` says."""
    if Process.confine is not None and Process.only_reads():
        Process.confine()


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
