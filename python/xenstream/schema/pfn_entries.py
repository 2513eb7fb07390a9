"""One pfn entry of PAGE_DATA: where its fields are, and what its page type means."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from .._lazy import np
from .._tuples import NamedTuple
from . import layout, packing
from .names import Libxc

if TYPE_CHECKING:
    from numpy.typing import NDArray


PageData = Libxc.DomainImage.PageData

PfnEntry = Libxc.DomainImage.PfnEntry

FIELDS = ("pfn", "type_code", "reserved")


@cache
def size_of_entry() -> int:
    """Return the size of one pfn entry in bytes."""
    return layout.size_of(PfnEntry, False, is_le=True)


@cache
def places() -> dict[str, tuple[int, int]]:
    """Return the lowest bit and the number of bits of each of FIELDS."""
    return packing.shifts(PfnEntry, FIELDS, False, is_le=True)


def _entry_of_type(code: int) -> Any:
    """Return a generated PfnEntry of the page type with this code, 0 to 15."""
    number = code << places()["type_code"][0]
    return layout.parse_bytes(PfnEntry, number.to_bytes(size_of_entry(), "little"), False, is_le=True)


Fact = tuple[bool, ...]
"""Whether something holds for a page type, by its code."""


class PageTypes(NamedTuple):
    """The meaning of the 16 page types."""

    is_unknown: Fact
    has_page: Fact
    is_page_table: Fact
    is_populated: Fact


@cache
def page_types() -> PageTypes:
    """Ask the generated class about every type code."""
    entries = [_entry_of_type(code) for code in range(1 << places()["type_code"][1])]
    return PageTypes(
        tuple(not entry.is_known_type for entry in entries),
        tuple(bool(entry.has_page) for entry in entries),
        tuple(bool(entry.is_page_table) for entry in entries),
        tuple(bool(entry.is_populated) for entry in entries),
    )


@cache
def as_array(fact: Fact) -> NDArray[np.bool_]:
    """Return a fact as an array that page type codes index."""
    return np.array(fact)


class Run(NamedTuple):
    """Entries that differ in their pfns only, which count up from `first`."""

    first: int
    num_pfns: int
    code: int
    reserved: int

    @property
    def last(self) -> int:
        """The last pfn."""
        return self.first + self.num_pfns - 1
