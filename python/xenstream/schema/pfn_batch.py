"""Some pfn entries in their order, as runs or as arrays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from .._lazy import np
from .._tuples import NamedTuple
from ..errors import EncodeError
from ..limits import ENTRIES_AT_ONCE, MOST_RUNS_OF_ENTRIES
from .entry_runs import split
from .pfn_entries import Fact, Run, as_array, page_types, places, size_of_entry

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


class Found(NamedTuple):
    """The entries that a question finds: the number of the first one, its value, and how many there are.

    As text, what a message about the first one says of the others.
    """

    place: int = 0
    value: int = 0
    total: int = 0

    def more(self, base: int, found: Found) -> Found:
        """Return this with what was found in a later batch, whose first entry has the number `base`."""
        if not found.total:
            return self
        if self.total:
            return self._replace(total=self.total + found.total)
        return found._replace(place=base + found.place)

    def __str__(self) -> str:
        return f" (and {self.total - 1} more)" if self.total > 1 else ""


NOTHING_FOUND = Found()

_IN_RUN = {"pfn": 0, "type_code": 2, "reserved": 3}


class PfnBatch:
    """Some pfn entries of PAGE_DATA, in their order.

    The entries of nearly all real records are a few runs. These are held as such: they take 1/1000 of the memory, and
    short commands need not load numpy, which takes 180 ms. Other entries are held as arrays. All methods answer for
    both. Only containers of pfns, which hold both forms themselves, ask for `runs`; these are None if the entries are
    arrays.

    `pfns`, `codes` and `reserved` are arrays of all entries, for those who combine them with other arrays. They load
    numpy in any case.
    """

    runs: Sequence[Run] | None
    _is_big_endian = False

    def __init__(self, raw: bytes, is_big_endian: bool, most_runs: int = MOST_RUNS_OF_ENTRIES) -> None:
        """Take the whole entries at the start of `raw`, as runs if these are no more than `most_runs`."""
        self._count, rest = divmod(len(raw), size_of_entry())
        entries = raw[:-rest] if rest else raw
        self._is_big_endian = is_big_endian
        self.runs = split(entries, is_big_endian, most_runs)
        self._raw = entries if self.runs is None else b""

    @classmethod
    def of_arrays(cls, pfns: ArrayLike, codes: ArrayLike, reserved: ArrayLike | None = None) -> PfnBatch:
        """Make a batch of arrays of the same length: pfns, page type codes, reserved bits (None: all zero)."""
        made = cls.__new__(cls)
        made._raw, made.runs = b"", None
        made.pfns = np.asarray(pfns, dtype=np.uint64)
        made.codes = np.asarray(codes).astype(np.intp, copy=False)
        made.reserved = np.zeros_like(made.pfns) if reserved is None else np.asarray(reserved, dtype=np.uint64)
        made._count = len(made.pfns)
        return made

    @classmethod
    def of_runs(cls, runs: Sequence[Run]) -> PfnBatch:
        """Make a batch of runs."""
        made = cls.__new__(cls)
        made._raw, made.runs = b"", runs
        made._count = sum([run.num_pfns for run in runs])
        return made

    @classmethod
    def joined(cls, batches: Sequence[PfnBatch]) -> PfnBatch:
        """Make one batch of several."""
        if len(batches) < 2:
            return batches[0] if batches else _NO_ENTRIES
        runs = [run for batch in batches for run in batch.runs or ()]
        if len(runs) <= MOST_RUNS_OF_ENTRIES and all(batch.runs is not None for batch in batches):
            return cls.of_runs(runs)
        columns = ([getattr(batch, name) for batch in batches] for name in ("pfns", "codes", "reserved"))
        return cls.of_arrays(*map(np.concatenate, columns))

    def __len__(self) -> int:
        return self._count

    @cached_property
    def pfns(self) -> NDArray[np.uint64]:
        """The pfns, uint64."""
        return self._field("pfn")

    @cached_property
    def codes(self) -> NDArray[np.intp]:
        """Page type codes 0-15, intp."""
        return self._codes()

    @cached_property
    def reserved(self) -> NDArray[np.uint64]:
        """Bits 59-52, uint64."""
        return self._field("reserved")

    def _codes(self) -> NDArray[np.intp]:
        return self.codes if "codes" in vars(self) else self._field("type_code").astype(np.intp)

    def _field(self, name: str) -> NDArray[np.uint64]:
        if self._raw or not self.runs:
            low, width = places()[name]
            numbers = np.frombuffer(self._raw, dtype=f"{'>' if self._is_big_endian else '<'}u{size_of_entry()}")
            return (numbers >> np.uint64(low)) & np.uint64((1 << width) - 1)
        counts = [run.num_pfns for run in self.runs]
        values = np.repeat(np.array([run[_IN_RUN[name]] for run in self.runs], dtype=np.uint64), counts)
        if name == "pfn":
            values += np.concatenate([np.arange(count, dtype=np.uint64) for count in counts])
        return values

    # Questions.

    @property
    def shape(self) -> object:
        """All that runs say besides their pfns, None if the entries are no runs. Equal if nothing else differs."""
        if self.runs is None:
            return None
        return self.runs[0][1:] if len(self.runs) == 1 else [run[1:] for run in self.runs]

    def counts(self) -> list[int]:
        """Return how many entries have each page type code. Keeps no arrays."""
        if self.runs is None:
            return list(np.bincount(self._codes(), minlength=len(page_types().has_page)).tolist())
        counts = [0] * len(page_types().has_page)
        for run in self.runs:
            counts[run.code] += run.num_pfns
        return counts

    def num_pages(self) -> int:
        """Return how many entries have a page. Keeps no arrays."""
        has_page = page_types().has_page
        if self.runs is None:
            return int(np.count_nonzero(as_array(has_page)[self._codes()]))
        return sum([run.num_pfns for run in self.runs if has_page[run.code]])

    def bounds(self) -> tuple[int, int]:
        """Return the lowest and the highest pfn of entries, of which there are some."""
        if self.runs is None:
            return int(self.pfns.min()), int(self.pfns.max())
        if len(self.runs) == 1:  # by far the most common
            first, count, _, _ = self.runs[0]
            return first, first + count - 1
        return min([run.first for run in self.runs]), max([run.last for run in self.runs])

    def of_type(self, fact: Fact) -> Found:
        """Find the entries of such page types; the value is the code."""
        if self.runs is None:
            return _found(as_array(fact)[self.codes], self.codes)
        if not any([fact[run.code] for run in self.runs]):
            return NOTHING_FOUND
        return _first([(number, run.code, run.num_pfns) for number, run in self._numbered() if fact[run.code]])

    def with_reserved(self) -> Found:
        """Find the entries that have reserved bits; the value is these."""
        if self.runs is None:
            return _found(self.reserved != 0, self.reserved)
        if not any([run.reserved for run in self.runs]):
            return NOTHING_FOUND
        return _first([(number, run.reserved, run.num_pfns) for number, run in self._numbered() if run.reserved])

    def above(self, highest: int, fact: Fact | None = None) -> Found:
        """Find the entries whose pfn is above `highest`, only of such page types; the value is the pfn."""
        if self.runs is None:
            is_above = self.pfns > np.uint64(highest)
            return _found(is_above if fact is None else is_above & as_array(fact)[self.codes], self.pfns)
        if not self.runs or self.bounds()[1] <= highest:
            return NOTHING_FOUND
        found = list[tuple[int, int, int]]()
        for number, run in self._numbered():
            if run.last > highest and (fact is None or fact[run.code]):
                within = max(0, highest + 1 - run.first)
                found.append((number + within, run.first + within, run.num_pfns - within))
        return _first(found)

    def last_of(self, pfn: int) -> int | None:
        """Return the number of the last entry that has this pfn, None if there is none."""
        if self.runs is None:
            there = np.flatnonzero(self.pfns == np.uint64(pfn))
            return int(there[-1]) if len(there) else None
        there_in = [number + pfn - run.first for number, run in self._numbered() if run.first <= pfn <= run.last]
        return there_in[-1] if there_in else None

    def stretches(self, fact: Fact) -> Iterator[tuple[int, int]]:
        """Yield number and count of entries of such page types that follow each other."""
        if self.runs is not None:
            yield from ((number, run.num_pfns) for number, run in self._numbered() if fact[run.code])
            return
        wanted = as_array(fact)[self.codes]
        for base in range(0, len(wanted), ENTRIES_AT_ONCE):
            part = wanted[base : base + ENTRIES_AT_ONCE]
            edges = np.flatnonzero(np.diff(part, prepend=False, append=False)) + base
            for start, end in edges.reshape(-1, 2).tolist():
                yield start, end - start

    def each_of_type(self, fact: Fact) -> Iterator[tuple[int, int, int]]:
        """Yield number, pfn and code of each entry of such page types."""
        if self.runs is None:
            where = np.flatnonzero(as_array(fact)[self.codes])
            yield from zip(where.tolist(), self.pfns[where].tolist(), self.codes[where].tolist(), strict=True)
            return
        for number, run in self._numbered():
            if fact[run.code]:
                yield from ((number + more, run.first + more, run.code) for more in range(run.num_pfns))

    def _numbered(self) -> Iterator[tuple[int, Run]]:
        """Yield the runs, each with the number of its first entry."""
        runs = self.runs or ()
        if len(runs) == 1:  # by far the most common
            return iter([(0, runs[0])])
        return zip(accumulate([run.num_pfns for run in runs], initial=0), runs, strict=False)

    # Parts.

    def pages(self, most: int) -> PfnBatch:
        """Return the entries that have a page, no more than `most`; the number of each is that of its page."""
        if self.num_pages() == len(self):
            return self.head(most)
        has_page = page_types().has_page
        if self.runs is None:
            return self.where(np.flatnonzero(as_array(has_page)[self.codes])[:most])
        return self.of_runs([run for run in self.runs if has_page[run.code]]).head(most)

    def head(self, count: int) -> PfnBatch:
        """Return the first `count` entries, all if there are fewer."""
        if count >= len(self):
            return self
        if self.runs is None:
            return self.where(slice(count))
        lengths = ((run, min(run.num_pfns, count - number)) for number, run in self._numbered() if number < count)
        return self.of_runs([run._replace(num_pfns=length) for run, length in lengths])

    def with_pages_up_to(self, count: int) -> PfnBatch:
        """Return the entries without those whose page is not among the first `count`."""
        if self.num_pages() <= count:
            return self
        has_page = page_types().has_page
        if self.runs is None:
            has = as_array(has_page)[self.codes]
            return self.where(~has | (np.cumsum(has) <= count))
        kept = list[Run]()
        for run in self.runs:
            length = min(run.num_pfns, max(0, count)) if has_page[run.code] else run.num_pfns
            count -= run.num_pfns if has_page[run.code] else 0
            kept += [run._replace(num_pfns=length)] if length else []
        return self.of_runs(kept)

    def where(self, wanted: Any) -> PfnBatch:
        """Return the entries that numpy's `wanted` chooses: a slice, an array of bool, or numbers of entries."""
        return self.of_arrays(self.pfns[wanted], self.codes[wanted], self.reserved[wanted])

    def without_reserved(self) -> PfnBatch:
        """Return the entries with all reserved bits zero."""
        return self.of_arrays(self.pfns, self.codes)


_NO_ENTRIES = PfnBatch.of_runs(())


def _first(found: list[tuple[int, int, int]]) -> Found:
    """Sum up numbers of entries, values and how many entries follow each other."""
    if not found:
        return NOTHING_FOUND
    number, value, count = found[0]
    return Found(number, value, count if len(found) == 1 else sum([count for _, _, count in found]))


def _found(wanted: NDArray[np.bool_], values: NDArray[Any]) -> Found:
    if not wanted.any():
        return NOTHING_FOUND
    number = int(wanted.argmax())
    return Found(number, int(values[number]), int(np.count_nonzero(wanted)))


def encode(batch: PfnBatch, is_big_endian: bool) -> bytes:
    """Return the bytes of pfn entries, the reverse of what `PfnBatch` does.

    Raises EncodeError for a number that has too many bits for its place.
    """
    words = np.zeros(len(batch), dtype=np.uint64)
    for name, values in (("pfn", batch.pfns), ("type_code", batch.codes), ("reserved", batch.reserved)):
        low, width = places()[name]
        if len(values) and int(values.max()) >> width:
            raise EncodeError(f"{name} {int(values.max()):#x} has more than {width} bits")
        words |= values.astype(np.uint64) << np.uint64(low)
    return words.astype(">u8" if is_big_endian else "<u8").tobytes()
