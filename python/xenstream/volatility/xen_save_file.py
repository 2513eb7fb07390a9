"""Lets volatility3 look into a save file as it is.

volatility3 imports every module of a plugin folder and then asks all stackers that it knows of
whether a file is theirs, so that no more is needed than to be imported.
Source: volatility3.framework.automagic.stacker, LayerStacker.
"""

from __future__ import annotations

import io
import logging
import threading
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, cast

from volatility3.framework import exceptions, interfaces
from volatility3.framework.configuration import requirements

import xenstream

_log = logging.getLogger(__name__)


class XenSaveFileError(exceptions.LayerException):  # type: ignore[misc]
    """A save file whose memory cannot be read."""


class XenSaveFileLayer(interfaces.layers.DataLayerInterface):  # type: ignore[misc]
    """A guest's physical memory. A PV guest's memory is laid out by pfn, and so are its page tables in the file."""

    def __init__(self, context: Any, config_path: str, name: str, metadata: Any = None) -> None:
        super().__init__(context=context, config_path=config_path, name=name, metadata=metadata)
        self._base_layer = self.config["base_layer"]
        self._memory: Any = None
        self._lock: Any = None
        last = self.memory.max_pfn
        if last is None:
            raise XenSaveFileError(name, f"{self._base_layer}: there are no pages in this image")
        for problem in self.memory.problems:
            _log.warning("%s: the image is not complete, and neither is its memory: %s", self.memory.name, problem)

    @property
    def memory(self) -> Any:
        """The memory of the image, opened when it is first used, as volatility3 copies layers."""
        if self._memory is None:
            base = self._context.layers[self._base_layer]
            self._lock = threading.Lock()
            try:
                self._memory = xenstream.open(_file_of(base)).memory
            except xenstream.XenstreamError as error:
                raise XenSaveFileError(self.name, f"{base.name}: {error}") from error
        return self._memory

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_memory": None, "_lock": None}

    @classmethod
    def get_requirements(cls) -> list[Any]:
        """Return what the layer is made from: the layer of the file."""
        return [requirements.TranslationLayerRequirement(name="base_layer", optional=False)]

    @property
    def dependencies(self) -> list[str]:
        """The layers that this one reads."""
        return [self._base_layer]

    @property
    def minimum_address(self) -> int:
        """The first address of memory."""
        return int(next(self.memory.ranges())[0] * self.memory.page_size)

    @property
    def maximum_address(self) -> int:
        """The last address of memory."""
        return int((self.memory.max_pfn + 1) * self.memory.page_size - 1)

    def is_valid(self, offset: int, length: int = 1) -> bool:
        """Return whether all pages of a range are in memory."""
        size = self.memory.page_size
        return offset >= 0 and all(pfn in self.memory for pfn in range(offset // size, -(-(offset + length) // size)))

    def read(self, offset: int, length: int, pad: bool = False) -> bytes:
        """Return bytes of memory, with `pad` zeros in place of missing pages."""
        memory = self.memory
        try:
            with self._lock:
                data: bytes = memory.read_physical(offset, length, 0 if pad else None)
            return data
        except xenstream.XenstreamError as error:
            raise exceptions.InvalidAddressException(self.name, offset, str(error)) from error

    def write(self, offset: int, data: bytes) -> None:
        """Refuse to write."""
        raise NotImplementedError("a save file is not written to")

    def _scan_iterator(
        self, scanner: Any, sections: Iterable[tuple[int, int]]
    ) -> Iterator[tuple[list[tuple[str, int, int]], int]]:
        """Yield what to scan at once: pieces of memory, with the overlap that the scanner wants."""
        for start, length in sections:
            for first, end in self._contiguous(start, start + length):
                for address in range(first, end, scanner.chunk_size):
                    stop = min(address + scanner.chunk_size + scanner.overlap, end)
                    yield [(self.name, address, stop - address)], stop

    def _contiguous(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield where the memory in this range has no holes: first address, and the one after the last."""
        size = self.memory.page_size
        for pfn, count in self.memory.ranges():
            first, stop = max(start, pfn * size), min(end, (pfn + count) * size)
            if first < stop:
                yield first, stop


class XenSaveFileStacker(interfaces.automagic.StackerLayerInterface):  # type: ignore[misc]
    """Puts a XenSaveFileLayer onto a file that is a save file."""

    stack_order = 10  # with the other containers of physical memory, before what looks for kernels in it

    @classmethod
    def stack(cls, context: Any, layer_name: str, progress_callback: Any = None) -> XenSaveFileLayer | None:
        """Return the layer, None if the one below is no save file that can be read."""
        if isinstance(context.layers[layer_name], XenSaveFileLayer):
            return None
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
