"""Formats for dumps of a guest's memory: `FORMATS`, by name.

The function `write` of a module here writes each. The module is imported on demand, so that the help of the command
line, which lists the formats, need not load it.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from ...errors import XenstreamError

if TYPE_CHECKING:
    from ...io.output import Output
    from ...stream.reader import Reader
    from ..memory import PhysicalMemory


@dataclass(frozen=True, slots=True)
class Format:
    """A format for dumps of a guest's memory.

    `what`: its contents and readers, for `--help`. `module`: name of the module that writes it. `has_holes`: whether
    pages that were not sent are holes of the file.
    """

    name: str
    what: str
    module: str
    has_holes: bool = True


FORMATS: dict[str, Format] = {
    format.name: format
    for format in (
        Format("raw", "every page at its guest-physical address; holes are holes in the file", "flat"),
        Format("padded", "the same bytes, but holes are written as zeros", "flat", has_holes=False),
        Format("lime", "ranges of memory, each after a header with its addresses: volatility3", "lime"),
        Format("elf", "ELF core: gdb, drgn, makedumpfile, volatility3, crash (not of PV guests)", "elf_core"),
        Format("xen", "Xen's own core dump, as of xl dump-core: crash, volatility3 (not of PV guests)", "xen_core"),
    )
}


def dump(image: Reader, memory: PhysicalMemory, kind: str, out: Output) -> None:
    """Write the memory of an image to `out` in the format `kind`. Raises XenstreamError if there are no pages."""
    if not len(memory):
        raise XenstreamError(f"{image.name}: the image has no pages to dump")
    import_module(f".{FORMATS[kind].module}", __name__).write(image, memory, out)
