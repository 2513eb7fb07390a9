"""One image, opened: its records, its report, its memory."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .errors import XenstreamError
from .io.source import Input, Sink, open_source
from .stream.events import LegacyHint
from .verify.report import Report
from .verify.verifier import verify

if TYPE_CHECKING:
    from .guest.memory import PhysicalMemory

from .stream.reader import Reader


class Image(Reader):
    """A Xen domain save image; made by `xenstream.open`.

    Attributes: `name`, the file's; `layers`, outermost first, of "xl", "libvirt",
    "xenopsd", "xend", "libxl", "libxc", "legacy";
    `version` of the libxc stream, None of a legacy image; `guest_type`, "x86_pv" or
    "x86_hvm" (PVH guests are x86_hvm too); `endian`, "little" or "big"; `headers`, the
    parsed headers by (layer, name). What a damaged image does not say is None.
    """

    def verify(self) -> Report:
        """Check every rule and return the report."""
        return verify(self.name, self.outermost, self.events())

    @cached_property
    def memory(self) -> PhysicalMemory:
        """The guest's memory. Walks through the image, which must not have been read if it comes from a pipe.

        Raises XenstreamError for a legacy image.
        """
        from .guest.memory import PhysicalMemory

        if self.legacy is not None:
            raise XenstreamError(
                f"{self.name}: the memory of a legacy image is not read; xenstream convert makes a stream of it"
            )
        return PhysicalMemory(self._source, self.events())

    def close(self) -> None:
        """Close the file, if `open` has opened it."""
        if "memory" in self.__dict__:
            self.memory.close()
        super().close()


def open(what: Input, tee: Sink | None = None, kind: LegacyHint | None = None) -> Image:
    """Open an image: a path, `-` for standard input, bytes, or a binary file object.

    Files of xl, libvirt and xend, images of xenopsd, bare libxl and libxc streams and bare legacy
    images are told apart, and compression by gzip, xz or zstd is undone. With `tee`, all that is
    read is written there too. `kind` says how a legacy image is to be read, where its toolstack's
    width or its kind of guest is not to be found out.

    Raises SourceError if it cannot be read, NotAnImageError if it is something else.
    """
    source = open_source(what, tee)
    try:
        return Image(source, kind)
    except BaseException:
        source.close()
        raise
