"""Makes an image of the last complete checkpoint of a stream that ends without END, as a capture of Remus does.

A receiver of such a stream goes on with the guest as it was at that checkpoint. The pages of all checkpoints up to it
stay, each as it was sent last, and its own state of the vCPUs and devices. Source: libxenguest, xg_sr_restore.c,
restore() and handle_checkpoint(); libxl_stream_read.c, checkpoint_done().
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from .._lazy import np
from ..errors import StreamError
from ..guest.pages.index import PageIndex
from ..guest.pages.page_data import PageDataReader
from ..schema import packing
from ..schema.names import LibxlRecordType, RecordType
from ..schema.pfn_batch import PfnBatch, encode
from ..schema.pfn_entries import as_array, page_types
from ..schema.record_kinds import REGISTER_TYPES
from ..stream.events import Event, Header, RecordEnd
from ..stream.reader import Reader
from ..stream.record import Record
from .changes import Change, Changes
from .relay import Relay
from .writer import record_octets

if TYPE_CHECKING:
    from numpy.typing import NDArray

_WRAPPERS = {"xl", "libvirt", "libxl", "libxc"}
"""Layers in which a toolstack sends checkpoints."""


class CheckpointsError(StreamError):
    """A stream ends without END after checkpoints, and can be read only once."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A complete checkpoint: its number from 1, where its CHECKPOINT and CHECKPOINT_END are, and where it ends."""

    number: int
    offset: int
    end: int
    ofs_checkpoint_end: int | None = None


class LastCheckpoint:
    """Finds the last complete checkpoint, `found`, in the events of a walk.

    In a libxl stream, records of the device model follow CHECKPOINT, and the checkpoint is complete with
    CHECKPOINT_END. A PV guest has none, so that CHECKPOINT is enough.
    """

    def __init__(self, image: Reader) -> None:
        self.found: Checkpoint | None = None
        self._image = image
        self._open: Checkpoint | None = None
        self._number = 0

    def take(self, event: Event) -> None:
        """Take in an event that `image` has yielded."""
        if not isinstance(event, RecordEnd):
            return
        record = event.record
        end = record.end + record.len_padding
        if record.record_type is RecordType.checkpoint:
            self._number += 1
            self._open = Checkpoint(self._number, record.offset, end)
            if "libxl" not in self._image.layers or self._image.census.is_pv:
                self.found = self._open
        elif record.record_type is LibxlRecordType.checkpoint_end and self._open is not None:
            self.found = replace(self._open, end=end, ofs_checkpoint_end=record.offset)

    @property
    def may_end_here(self) -> bool:
        """Whether the guest can be had as of a checkpoint if the stream ends without END."""
        return self.found is not None and set(self._image.layers) <= _WRAPPERS


class Merger:
    """Passes on what belongs to the last complete checkpoint. Takes the events of another walk through the image.

    `changes` says what was changed, `lost` what of it is state of the guest.
    """

    def __init__(self, image: Reader, relay: Relay, last: Checkpoint, why: str) -> None:
        self.is_done = False
        """Whether nothing that follows belongs to the checkpoint."""
        self._image = image
        self._relay = relay
        self._last = last
        self._why = why
        self._pages = _index(image, last)
        self._number = 1  # of the checkpoint at hand
        self._has_ended = False
        """Whether its CHECKPOINT came, and no CHECKPOINT_END yet."""
        self._num_pages = 0
        self._first_page: int | None = None

    def take(self, event: Event) -> bool:
        """Take in an event; return whether it has been dealt with, and nobody else should."""
        if isinstance(event, Header | RecordEnd):
            return False
        if not isinstance(event, Record) or event.offset >= self._last.end:
            self.is_done = True
            return True
        if event.layer == "libxc":
            return self._take_libxc(event)
        return event.layer == "libxl" and self._take_libxl(event)

    def finish(self, changes: Changes, lost: Changes) -> None:
        """Put an end to the stream and leave out what follows; say what was changed."""
        last, relay, size = self._last, self._relay, self._image.skip_rest()
        changes.note(self._merged())
        changes.note(Change("libxc", None, last.offset, "END in place of CHECKPOINT"))
        if "libxl" in self._image.layers:
            is_big_endian = bool(self._image.headers["libxl", "header"].decoded.is_big_endian)
            end = record_octets("libxl", LibxlRecordType.end_mark, is_big_endian)
            start = last.end if last.ofs_checkpoint_end is None else last.ofs_checkpoint_end
            relay.replace(start, last.end, end)
            what = "added" if last.ofs_checkpoint_end is None else "in place of CHECKPOINT_END"
            changes.note(Change("libxl", None, start, f"END {what}"))
        if size > last.end:
            relay.replace(last.end, size)
            what = f"{size - last.end} bytes after checkpoint {last.number} left out: {self._why}"
            change = Change("libxc", None, last.end, what)
            changes.note(change)
            lost.note(change)

    def _merged(self) -> Change:
        pages = "" if self._first_page is None else f"; {self._num_pages} pages that were sent again are left out"
        where = self._last.offset if self._first_page is None else self._first_page
        what = f"checkpoints 1 to {self._last.number} merged" if self._last.number > 1 else "checkpoint 1 taken"
        return Change("libxc", None, where, f"{what}{pages}")

    def _take_libxc(self, record: Record) -> bool:
        kind = record.record_type
        if kind == RecordType.verify:
            raise StreamError(f"{self._image.name}: VERIFY before a checkpoint, which no sender sends")
        if record.offset == self._last.offset:
            octets = record_octets("libxc", RecordType.end_mark, record.is_big_endian)
            self._relay.replace(record.offset, record.end + record.len_padding, octets)
        elif kind == RecordType.checkpoint:
            self._number += 1
            self._drop(record)
        elif kind in REGISTER_TYPES and self._number < self._last.number:
            self._drop(record)
        else:
            return False
        self._has_ended |= kind == RecordType.checkpoint
        return True

    def _take_libxl(self, record: Record) -> bool:
        """Leave out what libxl sent of earlier checkpoints, as the device model's state, and signals."""
        kind = record.record_type
        is_signal = kind in (LibxlRecordType.checkpoint_end, LibxlRecordType.checkpoint_state)
        if not self._has_ended or not (is_signal or record.offset < self._last.offset):
            return False
        self._has_ended = kind != LibxlRecordType.checkpoint_end
        if record.offset != self._last.ofs_checkpoint_end:  # in whose place is the end of all
            self._drop(record)
        return True

    def _drop(self, record: Record) -> None:
        self._relay.replace(record.offset, record.end + record.len_padding)

    # Pages that are sent again later.

    def thin(self, record: Record) -> None:
        """Leave out of a PAGE_DATA record the pages that a later one replaces. Its place must not have been changed."""
        reader = PageDataReader.of(record)
        if reader is None or self._pages is None:
            return
        size, num_entries, num_pages = reader.header.len_page, 0, 0
        kept_entries = kept_pages = 0
        start = record.ofs_body + reader.header.ofs_pages
        for batch in reader.batches():
            wanted = self._wanted(batch, start + num_pages * size)
            num_entries, num_pages = num_entries + len(batch), num_pages + batch.num_pages()
            kept_entries += int(np.count_nonzero(wanted))
            kept_pages += int(np.count_nonzero(wanted & as_array(page_types().has_page)[batch.codes]))
        is_whole = num_entries == reader.header.num_pfns and start + num_pages * size == record.end
        if not is_whole or kept_entries == num_entries:
            return
        self._num_pages += num_pages - kept_pages
        self._first_page = record.offset if self._first_page is None else self._first_page
        if not kept_entries:
            self._drop(record)
            return
        self._write_heads(record, reader, kept_entries, kept_pages)
        self._write_entries(reader, start)

    def _write_heads(self, record: Record, reader: PageDataReader, num_entries: int, num_pages: int) -> None:
        header: Any = copy.copy(record.header)
        head: Any = copy.copy(reader.header)
        head.num_pfns = num_entries
        header.len_body = head.ofs_pfns + num_entries * head.len_pfn + num_pages * head.len_page
        octets = packing.pack(header) + packing.pack(head)
        self._relay.replace(record.offset, record.ofs_body + head.ofs_pfns, octets)

    def _write_entries(self, reader: PageDataReader, start: int) -> None:
        """Replace the entries by those that are wanted, and leave out the pages of the others."""
        record, size = reader.record, reader.header.len_page
        position = record.ofs_body + reader.header.ofs_pfns
        for places in (False, True):
            at = start
            for batch in reader.batches():
                wanted = self._wanted(batch, at)
                if places:
                    self._drop_pages(wanted[as_array(page_types().has_page)[batch.codes]], at, size)
                else:
                    end = position + len(batch) * reader.header.len_pfn
                    self._relay.replace(position, end, encode(batch.where(wanted), record.is_big_endian))
                    position = end
                at += batch.num_pages() * size

    def _drop_pages(self, wanted: NDArray[np.bool_], start: int, size: int) -> None:
        edges = np.flatnonzero(np.diff(~wanted, prepend=False, append=False)).reshape(-1, 2)
        for first, end in edges.tolist():
            self._relay.replace(start + first * size, start + end * size)

    def _wanted(self, batch: PfnBatch, offset: int) -> NDArray[np.bool_]:
        """Return which entries still count. Those without contents do: they say in which order things happened."""
        has_page = as_array(page_types().has_page)[batch.codes]
        wanted = np.ones(len(batch), dtype=np.bool_)
        if self._pages is not None:
            wanted[has_page] = self._pages.are_last(batch.pfns[has_page], offset)
        return wanted


def _index(image: Reader, last: Checkpoint) -> PageIndex | None:
    """Return where the contents of each page are at a checkpoint, None if the pages are too many to keep track of."""
    index: PageIndex | None = None
    for event in image.events():
        if not isinstance(event, Record):
            continue
        if event.offset >= last.offset:
            break
        reader = PageDataReader.of(event) if event.has_pages else None
        if reader is None:
            continue
        size = reader.header.len_page
        index = PageIndex(size) if index is None else index
        at = event.ofs_body + reader.header.ofs_pages
        for batch in reader.batches():
            index.take(batch, at)
            at += batch.num_pages() * size
        if index.overflowed:
            return None
    return index
