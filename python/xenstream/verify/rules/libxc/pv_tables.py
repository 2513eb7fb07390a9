"""Rules on the page tables of a PV guest, which Xen looks into when it gets a vCPU's cr3 or is to pin them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...._tuples import NamedTuple
from ....schema.layout import constant, size_of
from ....schema.names import PageTable
from ....schema.page_table_entries import Entry, entries_of, flags, is_free_of, mapping
from ....stream.record import Record
from ...kept_tables import Table
from ...receiver import State
from ..base import ERROR, Problem, rule
from .pv import contexts

XEN = "xen/arch/x86/mm.c, get_page_from_l4e(), get_page_from_l1e()"

NOT_PINNED = "Failed to pin batch of pagetables"


_REFUSED = ("is_write_through", "is_uncached", "is_large")
"""The flags that no entry of level 1 may have."""


class _Wrong(NamedTuple):
    """An entry that Xen does not take."""

    table: Table
    entry: Entry
    what: str
    expected: str


class _Guest:
    """The page tables of a guest, and what Xen makes of them."""

    def __init__(self, tables: dict[int, Table], is_64bit: bool, gdts: set[int]) -> None:
        self._tables = tables
        self._is_64bit = is_64bit
        self._gdts = gdts
        self._reached = set[int]()

    def reach(self, roots: Iterable[int]) -> None:
        """Look into the roots and into those that these name, level by level."""
        waiting = [*roots, *(pfn for pfn, table in self._tables.items() if table.is_pinned)]
        while waiting:
            pfn = waiting.pop()
            level = self._level(pfn)
            if level and pfn not in self._reached:
                self._reached.add(pfn)
                below = self._entries(self._tables[pfn]) if level > 1 else ()
                waiting += [entry.pfn for entry in below if self._level(entry.pfn) == level - 1]

    def wrong(self) -> Iterator[_Wrong]:
        """Yield the entries that Xen does not take."""
        refused = mapping(self._reached | self._gdts, "is_writable")
        for pfn in sorted(self._reached):
            table = self._tables[pfn]
            if table.level == 1 and is_free_of(table.octets, _REFUSED, "is_writable", refused):
                continue
            for entry in self._entries(table):
                found = self._of_lowest(entry) if table.level == 1 else self._of_upper(entry, table.level)
                if found is not None:
                    yield _Wrong(table, entry, *found)

    def _level(self, pfn: int) -> int:
        """Return the level of the page table at a pfn, 0 if that is no page table."""
        return self._tables[pfn].level if pfn in self._tables else 0

    def _entries(self, table: Table) -> list[Entry]:
        """Return the present entries of a page table that are the guest's."""
        entries = entries_of(table.octets)
        if not self._is_64bit:
            most = {3: constant(PageTable, "num_pae_slots"), 2: constant(PageTable, "ofs_xen_slots_pae")}
            return [entry for entry in entries if entry.number < most.get(table.level, len(table.octets))]
        if table.level < constant(PageTable, "num_levels"):
            return entries
        first = constant(PageTable, "ofs_xen_slots")
        end = first + constant(PageTable, "num_xen_slots")
        return [entry for entry in entries if not first <= entry.number < end]

    def _of_upper(self, entry: Entry, level: int) -> tuple[str, str] | None:
        """Say what is wrong with an entry above level 1, and what is expected."""
        refused = entry.flags & flags("is_write_through", "is_uncached", "is_large", "is_global")
        named = self._level(entry.pfn)
        if refused:
            return f"has {refused:#x} among its flags", "none of that"
        if named == level - 1 or (named == level and not entry.flags & flags("is_writable")):  # the latter maps itself
            return None
        what = f"a page table of level {named}" if named else "no page table"
        return f"names pfn {entry.pfn:#x}, {what}", f"a page table of level {level - 1}"

    def _of_lowest(self, entry: Entry) -> tuple[str, str] | None:
        """Say what is wrong with an entry of level 1, and what is expected."""
        refused = entry.flags & flags(*_REFUSED)
        if refused:
            return f"has {refused:#x} among its flags", "none of that"
        if not entry.flags & flags("is_writable") or not (entry.pfn in self._reached or entry.pfn in self._gdts):
            return None
        what = "a page table" if entry.pfn in self._reached else "a frame of a GDT"
        return f"maps pfn {entry.pfn:#x}, {what}, writable", "a read-only mapping of it"


@rule(
    "XC715", ERROR, "Page tables of a PV guest are such as Xen takes", by="xen", on="libxc end", ref=XEN,
    says=NOT_PINNED, example="An entry of a level 4 table that names a page of type NOTAB, or a writable mapping of a "
    "page table.",
)  # fmt: skip
def page_tables(record: Record, state: State) -> Iterator[Problem]:
    if not state.is_pv or state.pv_info is None or state.p2m.end_pfn is None:
        return
    tables = state.memory.page_tables()
    tops, gdts = set[int](), set[int]()
    for _, context, _ in contexts(state):
        tops.update((context.pfn_cr3, *([context.pfn_cr1] if state.is_64bit and context.has_cr1 else ())))
        gdts.update(context.gdt_frames[: context.num_gdt_frames])
    guest = _Guest(tables, state.is_64bit, gdts)
    guest.reach(tops)
    wrong = list(guest.wrong())
    if wrong:
        yield _problem(wrong)


def _problem(wrong: list[_Wrong]) -> Problem:
    table, entry, what, expected = wrong[0]
    more = f" (and {len(wrong) - 1} more)" if len(wrong) > 1 else ""
    found = f"entry {entry.number} of a page table of level {table.level} {what}{more}"
    return Problem(table.offset + entry.number * size_of(PageTable.Entry8), found, expected)
