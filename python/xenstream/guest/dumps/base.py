"""What a dump format is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...io.output import Output
from ...stream.reader import Reader
from ..memory import PhysicalMemory


@dataclass(frozen=True, slots=True)
class Format:
    """A format in which the memory of a guest is written out.

    `what`: its contents and who reads it, in a line of `--help`. `has_holes`: whether a file of it
    may have holes. `write` takes the image, its memory, of which there are pages, and where to write.
    """

    name: str
    what: str
    write: Callable[[Reader, PhysicalMemory, Output], None]
    has_holes: bool = True
