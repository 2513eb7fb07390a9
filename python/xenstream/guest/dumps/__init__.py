"""Formats in which the memory of a guest is written out: `FORMATS`, by their names."""

from __future__ import annotations

from ...errors import XenstreamError
from ...io.output import Output
from ...stream.reader import Reader
from ..memory import PhysicalMemory
from .base import Format
from .elf_core import ELF
from .flat import PADDED, RAW
from .lime import LIME
from .xen_core import XEN

FORMATS: dict[str, Format] = {format.name: format for format in (RAW, PADDED, LIME, ELF, XEN)}


def dump(image: Reader, memory: PhysicalMemory, kind: str, out: Output) -> None:
    """Write the memory of an image to `out` in the format `kind`. Raises XenstreamError if there are no pages."""
    if not len(memory):
        raise XenstreamError(f"{image.name}: there are no pages to dump")
    FORMATS[kind].write(image, memory, out)
