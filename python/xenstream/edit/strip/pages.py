"""Takes the contents out of PAGE_DATA, and leaves its pfns."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from ..._lazy import np
from ...guest.pages.page_data import PageDataReader
from ...schema import packing
from ...schema.pfn_batch import PfnBatch
from ...stream.record import Record
from ..relay import Relay
from .options import DROP, Options
from .tally import PAGES, UNKNOWN, Stripped


def strip_pages(record: Record, relay: Relay, options: Options, result: Stripped) -> None:
    """Pass a PAGE_DATA record on. If its pages are dropped, all are, unless some are to stay: its other pages then are
    zeros, so that a page is where its pfn says.
    """
    reader = PageDataReader.of(record)
    if reader is None:
        relay.keep(record.offset, record.ofs_body)
        relay.blank(record.ofs_body, record.end)
        relay.keep(record.end, record.end + record.len_padding)
        return
    header = reader.header
    start = record.ofs_body + header.ofs_pages
    if start > record.end:  # what is there may be anything
        _cut_to(record, record.ofs_body + header.ofs_pfns, relay)
        result.take(UNKNOWN, record.end - record.ofs_body - header.ofs_pfns)
        return
    total, kept = _pages(reader, options.keep)
    number = total - sum(last - first for first, last in kept)
    if options.pages == DROP and not kept:
        _cut_to(record, start, relay)
    else:
        relay.keep(record.offset, start)
        at = start
        for first, last in kept:
            if at < reader.ofs_page(first):
                relay.blank(at, reader.ofs_page(first))
            at = reader.ofs_page(last)
            relay.keep(reader.ofs_page(first), at)
        if at < record.end:
            relay.blank(at, record.end)
        relay.keep(record.end, record.end + record.len_padding)
    result.pages_kept += sum(last - first for first, last in kept)
    result.pages += number
    if number:
        result.take(PAGES, number * header.len_page, number)
    result.leave(PAGES)


def _cut_to(record: Record, end: int, relay: Relay) -> None:
    """Let a record's body end there."""
    if end == record.end:
        relay.keep(record.offset, end)
        return
    header: Any = copy.copy(record.header)
    header.len_body = end - record.ofs_body
    relay.replace(record.offset, record.ofs_body, packing.pack(header))
    relay.keep(record.ofs_body, end)


def _pages(reader: PageDataReader, keep: tuple[tuple[int, int], ...]) -> tuple[int, list[tuple[int, int]]]:
    """Return how many pages a record has, and which of them are to stay: the number of the first, and one more than
    that of the last.
    """
    number, kept = 0, list[tuple[int, int]]()
    for batch in reader.batches():
        pages = batch.pages(reader.room - number)
        if keep:
            kept += [(number + first, number + last) for first, last in _within(pages, keep)]
        number += len(pages)
    return number, kept


def _within(pages: PfnBatch, ranges: tuple[tuple[int, int], ...]) -> Iterator[tuple[int, int]]:
    """Yield runs of pages whose pfns are in one of the ranges."""
    wanted = np.zeros(len(pages), dtype=bool)
    for first, last in ranges:
        wanted |= (pages.pfns >= np.uint64(first)) & (pages.pfns <= np.uint64(last))
    edges = np.flatnonzero(np.diff(wanted, prepend=False, append=False))
    yield from zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
