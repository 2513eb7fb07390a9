"""One image, opened: its records, its report, its memory."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Any, BinaryIO

from .errors import ConsumedError, StreamError, XenstreamError
from .io.source import Input, Sink, Source, open_source
from .schema.layers import LAYERS
from .schema.record_kinds import VERSION_WITH_STATIC_DATA_END
from .stream.events import LegacyHint
from .stream.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .edit.changes import Changes
    from .edit.convert import Conversion
    from .edit.strip import Options, Stripped
    from .guest.address_space import Range
    from .guest.diff import PageDifference
    from .guest.kernel.identity import Identity
    from .guest.kernel.kallsyms import Symbol
    from .guest.kernel.message import Message
    from .guest.memory import PhysicalMemory
    from .guest.registers import Registers
    from .guest.search import Match
    from .guest.stats import MemoryStats
    from .inspect.at import Found
    from .inspect.comparison import Comparison
    from .inspect.coverage import Coverage
    from .inspect.cpu import Cpu
    from .inspect.info import Info
    from .report.image_report import ImageReport
    from .stream.passing import Passing
    from .verify.host import Host
    from .verify.messages.explanation import Explanation
    from .verify.report import Report


class Image(Reader):
    """A Xen domain save image; made by `xenstream.open`.

    Attributes: `name`, the file's; `layers`, outermost first, of "xl", "libvirt",
    "xenopsd", "xend", "libxl", "libxc", "legacy";
    `version` of the libxc stream, None of a legacy image; `guest_type`, "x86_pv" or
    "x86_hvm" (PVH guests are x86_hvm too); `endian`, "little" or "big"; `headers`, the
    parsed headers by (layer, name). A fact lost to damage is None.
    """

    _again: str | bytes | None = None
    """What it was opened from, where that can be opened again."""

    def verify(
        self, receiver: str | None = None, host: str | Host | None = None, passing: Passing | None = None
    ) -> Report:
        """Check every rule and return the report.

        `receiver` is the release of Xen that the verdict `restorable` is about, such as "4.17" or "4.18.5"; without
        it, a stream is restorable if any release takes it. `host` is the host that it is to be restored on: a file with
        what `xen-cpuid -p` prints there, or an image that was saved there. Raises XenstreamError where that is no
        release, or no such file. `passing` counts what passes by while it is verified, for another thread to look at.
        """
        from .verify.releases import only
        from .verify.verifier import verify

        if receiver is not None:
            only(receiver)
        if isinstance(host, str):
            from .verify.host import read_host

            host = read_host(host)
        return verify(self.name, self.outermost, self.checked_events(), receiver, host, passing)

    @cached_property
    def memory(self) -> PhysicalMemory:
        """The guest's memory. Walks through the image, which must not have been read if it comes from a pipe.

        Raises XenstreamError for a legacy image.
        """
        from .guest.memory import PhysicalMemory

        if self.legacy is not None:
            raise XenstreamError(
                f"{self.name}: the memory of a legacy image cannot be read; convert it with xenstream convert first"
            )
        return PhysicalMemory(self._source, self, self._max_spool)

    def info(self) -> Info:
        """Sum up what the image is, as `xenstream info` does."""
        from .inspect.info import info

        return info(self)

    def coverage(self) -> Coverage:
        """Count the bytes that have a name, are padding, pages, or opaque, as `xenstream coverage` does."""
        from .inspect.coverage import coverage

        return coverage(self)

    def cpu(self) -> Cpu:
        """Return the CPU that the guest has, as `xenstream cpu` does. Raises StreamError if the image does not say."""
        from .inspect.cpu import cpu_of

        return cpu_of(self)

    def at(self, *offsets: int) -> list[Found]:
        """Say what is at offsets of the image, as `xenstream at` does. Raises StreamError if it ends before one."""
        from .inspect.at import Search

        search = Search(self, offsets)
        found = list(search.run())
        if search.beyond:
            raise StreamError(f"{self.name}: there is no offset {search.beyond[0]}; it has {search.size} bytes")
        return found

    def diff(self, other: Image) -> Comparison:
        """Compare the image with another one, field by field, as `xenstream diff` does."""
        from .inspect.comparison import compare

        return compare(self, other)

    def show(self, selector: str | None = None, offsets: bool = False, pages: bool = True) -> Iterator[dict[str, Any]]:
        """Yield what `xenstream show` prints, as dictionaries: each header and record that `selector` names, or all.

        `offsets`: with the place of each value. Without `pages`, no records that carry guest pages. Raises
        SelectorError if the selector names nothing.
        """
        from .inspect.shown import data

        return data(self, selector, offsets, pages)

    def explain(self, message: str | BinaryIO) -> Explanation:
        """Explain what a receiver of the image has printed, as `xenstream explain MESSAGE FILE` does."""
        return explain(message, self)

    def registers(self) -> Registers:
        """Return the registers: `.vcpus`, and `.problems`, the reasons why they may be incomplete."""
        from .guest.registers import collect

        return collect(self)

    def stats(self, contents: bool = True) -> MemoryStats:
        """Return figures about the guest's memory, as `xenstream memory stats` prints.

        Without `contents`, pages are not read, and zero pages and duplicates not counted.
        """
        from .guest.stats import Reading, stats

        figures = stats(self.memory)
        if contents:
            figures.contents = Reading(self.memory).contents()
        return figures

    def find(self, pattern: str | bytes) -> Iterator[Match]:
        """Yield where text (as UTF-8) or bytes are in the guest's memory, as `xenstream memory find` does."""
        from .guest.search import compile_bytes, compile_text, find

        return find(self.memory, compile_text(pattern) if isinstance(pattern, str) else compile_bytes(pattern))

    def map(self, vcpu: int = 0) -> Iterator[Range]:
        """Yield which linear addresses the page tables of a vCPU map, as `xenstream memory map` does."""
        from .guest.address_space import AddressSpace

        return AddressSpace(self.memory.read_physical).ranges(self.memory.paging(vcpu))

    def os(self) -> Identity:
        """Say what runs in the guest, as `xenstream memory os` does."""
        from .guest.kernel.identity import identity

        return identity(self.memory)

    def dmesg(self) -> Iterator[Message]:
        """Yield the log of the guest's Linux kernel, as `xenstream memory dmesg` does. Raises XenstreamError if there
        is none.
        """
        from .guest.kernel.linux import find_linux
        from .guest.kernel.log import log

        return log(find_linux(self.memory))

    def symbols(self) -> Iterator[Symbol]:
        """Yield the symbols of the guest's Linux kernel, as `xenstream memory symbols` does. Raises XenstreamError if
        there are none.
        """
        from .guest.kernel.kallsyms import symbols
        from .guest.kernel.linux import find_linux

        return iter(symbols(find_linux(self.memory)))

    def memory_diff(self, other: Image) -> Iterator[PageDifference]:
        """Yield the pages that differ from those of another image, as `xenstream memory diff` does."""
        from .guest.diff import Summary, diff

        return diff(self.memory, other.memory, Summary())

    def report(self, reads: bool = True) -> ImageReport:
        """Gather all about the image: `.to_html()` is the page that `xenstream report` writes, `.to_json()` the facts.

        The pages are read once; without `reads` not at all, and zero pages and duplicates are not counted. Raises
        ConsumedError if the image comes from a pipe: `xenstream report -` takes one.
        """
        from .report.image_report import report

        if self.is_seekable:
            return report(self._from_start(), reads)
        if self._again is None:
            raise ConsumedError(f"{self.name}: its report needs to read it several times, and it is a pipe")
        with open_source(self._again) as source:
            return report(source, reads)

    def dump(self, path: str, format: str = "raw", force: bool = False) -> None:
        """Write the guest's memory to a file in one of the formats of `xenstream memory dump`.

        `force` replaces a file that exists. Raises XenstreamError if there are no pages, SourceError if writing fails.
        """
        from .guest.dumps import FORMATS, dump
        from .io.output import open_output

        with open_output(path, force, sparse=FORMATS[format].has_holes) as output:
            output.comes_from(self.fileno())
            dump(self, self.memory, format, output)
            output.commit()

    def convert(
        self, path: str, version: int = 3, force: bool = False, release: str | None = None
    ) -> Conversion | list[str]:
        """Write the image to a file, its stream in `version`; a legacy image is translated to version 3.

        With `release`, state that this release of Xen refuses is cut or left out. Return the conversion with its
        changes; of a legacy image, notes on what has no place in a stream. The image must be seekable. Raises
        StreamError if it is cut short, ConsumedError if it comes from a pipe.
        """
        from .edit.convert import convert
        from .edit.legacy.translate import translate
        from .edit.relay import Relay
        from .io.output import open_output

        source = self._from_start()
        with open_output(path, force, sparse=True) as output:
            output.comes_from(self.fileno(), is_image=True)
            result: Conversion | list[str]
            if self.legacy is not None:
                if version != VERSION_WITH_STATIC_DATA_END:
                    raise XenstreamError(f"{self.name}: a legacy image can only become version 3")
                result = translate(self, output)
            else:
                relay = Relay(source, output)
                result = convert(Reader(relay), relay, version, release)
            output.commit()
        return result

    def repair(self, path: str, assume_complete: bool = False, force: bool = False) -> tuple[Changes, Report]:
        """Write the repaired image to a file; return the changes and the report on the result.

        The image must be seekable. State and a configuration that somebody refuses stay as they are, and the result
        may not conform for them. Raises RepairError where it would not for another reason, or nothing can be mended.
        """
        from .edit.repair import repair
        from .io.output import open_output

        source = self._from_start()
        with open_output(path, force) as output:
            output.comes_from(self.fileno(), is_image=True)
            result = repair(source, output, assume_complete)
            output.commit()
        return result

    def set(self, path: str, values: dict[str, str], force: bool = False, any_value: bool = False) -> Changes:
        """Write the image to a file with other values at these paths, as `xenstream set` does; return the changes.

        The image must be seekable. Raises SelectorError where a path names nothing or several things, AssignError for a
        value that does not fit.
        """
        from .edit.assign import assign
        from .edit.relay import Relay
        from .io.output import open_output

        source = self._from_start()
        with open_output(path, force, sparse=True) as output:
            output.comes_from(self.fileno(), is_image=True)
            changes = assign(Relay(source, output), list(values.items()), any_value)
            output.commit()
        return changes

    def strip(self, path: str, options: Options | None = None, force: bool = False) -> Stripped:
        """Write the image without what can be secret to a file, as `xenstream strip` does; return what was taken out.

        `options` are those of the command, from `xenstream.edit.strip`. The image must be seekable. Raises StripError
        for a legacy image.
        """
        from .edit.relay import Relay
        from .edit.strip import Options, strip
        from .io.output import open_output

        source = self._from_start()
        with open_output(path, force, sparse=True) as output:
            output.comes_from(self.fileno(), is_image=True)
            relay = Relay(source, output, selects=True)
            result = strip(Reader(relay, looks_ahead=False), relay, options or Options())
            output.commit()
        return result

    def extract(self, selector: str, path: str, force: bool = False) -> int:
        """Write the part of the image that `selector` names to a file, as `xenstream extract` does; return its size.

        The image must be seekable. Raises SelectorError if that is nothing, or not one thing.
        """
        from .edit.extract import extract
        from .edit.relay import Relay
        from .io.output import open_output

        source = self._from_start()
        with open_output(path, force, sparse=True) as output:
            output.comes_from(self.fileno())
            extract(Relay(source, output, selects=True), output, selector)
            output.commit()
            return output.offset

    def _from_start(self) -> Source:
        """Return the source, at its start. Raises ConsumedError if it is a pipe."""
        if not self.is_seekable:
            raise ConsumedError(f"{self.name}: already read, and a pipe cannot be read again")
        self._events = None  # a walk that has begun would go on from there
        self._source.offset = 0
        return self._source

    def __repr__(self) -> str:
        version = "" if self.version is None else f" v{self.version}"
        guest_type = "" if self.guest_type is None else f", {self.guest_type}"
        return f"<Image {self.name!r}: {' > '.join(self.layers)}{version}{guest_type}>"

    def close(self) -> None:
        """Close the file, if `open` has opened it."""
        if "memory" in self.__dict__:
            self.memory.close()
        super().close()


def as_data(value: object) -> Any:
    """Return a body of a record, or a part of one, as JSON-ready data, as `xenstream show --json` prints it.

    Enums are names, bytes hexadecimal digits, and numbers above 2**53 hexadecimal; guest pages are counted.
    """
    from .inspect.tree import plain

    return plain(value)


def explain(message: str | BinaryIO, image: Image | None = None) -> Explanation:
    """Explain what a receiver has printed: a line, the text of a log, or a binary file object of one.

    With the image that was to be restored, say which of the rules it breaks that the message can come from.
    """
    from .verify.messages.explanation import explain
    from .verify.messages.lines import lines_of, lines_of_text

    report = None if image is None else image.verify()
    if not isinstance(message, str):
        return explain(lines_of(open_source(message)), report)
    lines = lines_of_text(message)
    return explain(lines, report, is_log=len(lines) > 1)


def open(
    what: Input,
    tee: Sink | None = None,
    kind: LegacyHint | None = None,
    max_spool: int | None = None,
    resync: bool = False,
    layer: str | None = None,
) -> Image:
    """Open an image: a path, `-` for standard input, bytes, or a binary file object.

    Files of xl, libvirt and xend, images of xenopsd, bare libxl and libxc streams and bare legacy
    images are told apart, and compression by gzip, xz or zstd is undone. With `tee`, all that is
    read is written there too. `kind` says how a legacy image is to be read, where its toolstack's
    width or its kind of guest is not to be found out. Where `memory` needs a temporary file for the pages, as of a
    pipe or a compressed file, that may take `max_spool` bytes; more raises OverLimitError.
    With `resync`, where the records of a damaged libxc stream are lost the walk goes on at the next place from which
    there are records, if the image can be read more than once. `layer` is the outermost layer, a name in
    `Image.layers`, of an image whose first bytes are too damaged to tell.

    Raises SourceError if it cannot be read, NotAnImageError if it is something else.
    """
    if layer is not None and layer not in LAYERS:
        raise XenstreamError(f"{layer}: no such layer; there is {', '.join(LAYERS)}")
    source = open_source(what, tee)
    try:
        image = Image(source, (kind or LegacyHint())._replace(resyncs=resync, outermost=layer), max_spool)
        if isinstance(what, str | bytes | os.PathLike) and what != "-":
            image._again = what if isinstance(what, bytes) else os.fspath(what)
        return image
    except BaseException:
        source.close()
        raise
