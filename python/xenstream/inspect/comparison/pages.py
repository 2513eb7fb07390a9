"""The guest memory that an image ends up with, as far as it takes to compare two: how many pages, and their digests."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..._lazy import xxhash
from ...guest.pages.page_data import PageDataReader
from ...guest.pages.pfn_set import PfnSet
from ...limits import MOST_PAGES_COMPARED
from ...schema.pfn_batch import PfnBatch
from ...schema.pfn_entries import page_types
from ...stream import legacy
from ...stream.record import Record


@dataclass(slots=True)
class MemoryDifference:
    """How the memories differ. `pages_a` and `pages_b` count the pages that each has. The others count pages whose
    contents are in the images, and are None if there are too many to compare them: `same`, `changed`, `only_a`,
    `only_b`.
    """

    pages_a: int
    pages_b: int
    same: int | None = None
    changed: int | None = None
    only_a: int | None = None
    only_b: int | None = None

    @property
    def is_none(self) -> bool:
        """Whether no difference is known."""
        return self.pages_a == self.pages_b and not (self.changed or self.only_a or self.only_b)


class Pages:
    """Takes PAGE_DATA records. The last entry of a pfn counts."""

    def __init__(self) -> None:
        self._populated = PfnSet()
        self._digests: dict[int, bytes] | None = {}

    @property
    def count(self) -> int:
        """How many pages the guest has."""
        return len(self._populated)

    def take_part(self, part: legacy.Part) -> None:
        """Take in a batch of a legacy image. Pages that Remus has compressed are not compared."""
        batch, has_page = part.batch.entries, part.batch.has_page
        self._populated.take(batch)
        if part.is_compressed:
            self._digests = None
        if self._digests is None:
            return
        for pfn in batch.pfns[~has_page].tolist():
            self._digests.pop(pfn, None)
        pfns = batch.pfns[has_page].tolist()
        if len(self._digests) + len(pfns) > MOST_PAGES_COMPARED:
            self._digests = None
            return
        self._put(
            self._digests, pfns, part.read(part.batch.ofs_pages, len(pfns) * legacy.len_page()), legacy.len_page()
        )

    @staticmethod
    def _put(digests: dict[int, bytes], pfns: list[int], octets: bytes, size: int) -> None:
        """Take in the digests of whole pages; there may be fewer than pfns."""
        for number in range(min(len(pfns), len(octets) // size)):
            digests[pfns[number]] = xxhash.xxh3_128_digest(octets[number * size : (number + 1) * size])

    def take(self, record: Record) -> None:
        """Take in a record. Reads its pages only if the guest is small."""
        reader = PageDataReader.of(record)
        if reader is None:
            return
        pfns = _Pfns()
        for batch in reader.batches():
            self._populated.take(batch)
            if self._digests is not None:
                pfns.take(batch, self._digests)
                if len(self._digests) + len(pfns.in_order) > MOST_PAGES_COMPARED:
                    self._digests = None
        if self._digests is None:
            return
        for first, octets in reader.pages(0, len(pfns.in_order)):
            self._put(self._digests, pfns.in_order[first:], octets, reader.header.len_page)
        for pfn in pfns.gone:
            self._digests.pop(pfn, None)

    def compared(self, other: Pages) -> MemoryDifference:
        """Compare this with the pages of B."""
        found = MemoryDifference(self.count, other.count)
        if self._digests is not None and other._digests is not None:
            mine, others = self._digests, other._digests
            both = mine.keys() & others.keys()
            found.changed = sum(mine[pfn] != others[pfn] for pfn in both)
            found.same = len(both) - found.changed
            found.only_a, found.only_b = len(mine.keys() - others.keys()), len(others.keys() - mine.keys())
        return found


class _Pfns:
    """The pfns of a record that have a page, in their order. Those in `gone` have a later entry without one."""

    def __init__(self) -> None:
        self.in_order: list[int] = []
        self.gone: set[int] = set()
        self._with_page: set[int] = set()

    def take(self, batch: PfnBatch, digests: dict[int, bytes]) -> None:
        """Take in entries, up to a page more than are compared."""
        has_page = page_types().has_page
        if batch.runs is None:
            for pfn, code in zip(batch.pfns.tolist(), batch.codes.tolist(), strict=True):
                self._take_run(pfn, 1, has_page[code], digests)
        else:
            for run in batch.runs:
                self._take_run(run.first, run.num_pfns, has_page[run.code], digests)

    def _take_run(self, first: int, count: int, has_page: bool, digests: dict[int, bytes]) -> None:
        if has_page:
            pfns = range(first, first + min(count, MOST_PAGES_COMPARED + 1 - len(self.in_order)))
            self.in_order += pfns
            self._with_page.update(pfns)
            self.gone.difference_update(pfns)
            return
        for known, forget in ((digests, digests.pop), (self._with_page, self.gone.add)):
            for pfn in [first] * (first in known) if count == 1 else _within(known, first, first + count):
                forget(pfn)


def _within(known: Iterable[int], first: int, end: int) -> list[int]:
    return [pfn for pfn in known if first <= pfn < end]
