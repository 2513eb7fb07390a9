"""Lets volatility3 look into a save file as it is.

volatility3 imports every module of a plugin folder and then asks all stackers that it knows of
whether a file is theirs, so that no more is needed than to be imported.
Source: volatility3.framework.automagic.stacker, LayerStacker.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, cast

from volatility3.framework import exceptions, interfaces
from volatility3.framework.layers import segmented

import xenstream

_log = logging.getLogger(__name__)


class XenSaveFileError(exceptions.LayerException):  # type: ignore[misc]
    """A save file whose memory cannot be read."""


class XenSaveFileLayer(segmented.SegmentedLayer):  # type: ignore[misc]
    """A guest's physical memory, mapped to where its pages are in the save file.

    A PV guest's memory is laid out by pfn, and so are its page tables in the file.
    """

    def _load_segments(self) -> None:
        base = self._context.layers[self._base_layer]
        try:
            with xenstream.open(_file_of(base)) as image:
                if image.size is None:
                    raise XenSaveFileError(self.name, f"{base.name}: a compressed save file; decompress it first")
                extents = list(image.memory.extents())
        except xenstream.XenstreamError as error:
            raise XenSaveFileError(self.name, f"{base.name}: {error}") from error
        if not extents:
            raise XenSaveFileError(self.name, f"{base.name}: there are no pages in this image")
        self._segments = [(address, offset, length, length) for address, offset, length in extents]

    def _scan_iterator(
        self, scanner: Any, sections: Iterable[tuple[int, int]], linear: bool = True
    ) -> Iterator[tuple[list[tuple[str, int, int]], int]]:
        """Yield what to scan at once: pieces of memory, with the overlap that the scanner wants.

        volatility3 on its own would stop wherever the next page does not follow in the file.
        """
        for start, length in sections:
            for first, end in self._contiguous(start, length):
                for address in range(first, end, scanner.chunk_size):
                    stop = min(address + scanner.chunk_size + scanner.overlap, end)
                    yield [(self.name, address, stop - address)], stop

    def _contiguous(self, start: int, length: int) -> Iterator[tuple[int, int]]:
        """Yield where the memory in this range has no holes: first address, and the one after the last."""
        first = end = start
        for address, size, *_ in self.mapping(start, length, ignore_errors=True):
            if address != end:
                yield first, end
                first = address
            end = address + size
        yield first, end


class XenSaveFileStacker(interfaces.automagic.StackerLayerInterface):  # type: ignore[misc]
    """Puts a XenSaveFileLayer onto a file that is a save file."""

    stack_order = 10  # with the other containers of physical memory, before what looks for kernels in it

    @classmethod
    def stack(cls, context: Any, layer_name: str, progress_callback: Any = None) -> XenSaveFileLayer | None:
        """Return the layer, None if the one below is no save file that can be read."""
        try:
            xenstream.open(_file_of(context.layers[layer_name])).close()
        except xenstream.NotAnImageError:
            return None
        name = context.layers.free_layer_name(XenSaveFileLayer.__name__)
        context.config[interfaces.configuration.path_join(name, "base_layer")] = layer_name
        try:
            return XenSaveFileLayer(context, name, name)
        except XenSaveFileError as error:
            _log.warning("%s", error)
            return None


def _file_of(layer: Any) -> BinaryIO:
    return cast(BinaryIO, _LayerFile(layer))


class _LayerFile(io.RawIOBase):
    """A layer of volatility3 as a binary file; what is not there is its end."""

    def __init__(self, layer: Any) -> None:
        self._layer = layer
        self._position = 0
        self.name = getattr(layer, "location", layer.name)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        end: int = self._layer.maximum_address + 1
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: end}[whence]
        self._position = start + offset
        return self._position

    def readinto(self, buffer: Any) -> int:
        length: int = min(len(buffer), self._layer.maximum_address + 1 - self._position)
        if length <= 0:
            return 0
        try:
            buffer[:length] = self._layer.read(self._position, length)
        except exceptions.InvalidAddressException:
            return 0
        self._position += length
        return length
