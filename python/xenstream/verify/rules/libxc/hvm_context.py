"""Rules on the list of Xen's own records in HVM_CONTEXT: what Xen's loader goes by before it looks into one.

Xen loads the last HVM_CONTEXT, once all of the stream has come. It stops at the first record that it refuses.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, reduce
from operator import or_
from typing import Any

from xenstream_formats.releases import FACTS

from ...._tuples import NamedTuple
from ....schema.history import AMAZON_ENTRIES
from ....schema.layout import UNDECODABLE, parse_bytes, size_of, spans
from ....schema.names import HvmContext, counted, spelled
from ....schema.record_kinds import vcpu_entries
from ....stream.record import Record
from ...receiver import State
from ...releases import ALL, NONE, Releases, below, value, where
from ..base import ERROR, NOTE, Problem, number, rule
from ..helpers import listed

CONTEXT = "libxc HVM_CONTEXT"
SAYS = "Unable to restore HVM context"
HVM = "xen/arch/x86/hvm/hvm.c"
LOAD = "xen/arch/x86/hvm/save.c, hvm_load()"

Typecode = HvmContext.Typecode

_DEVICES = frozenset({
    Typecode.pic, Typecode.ioapic, Typecode.pit, Typecode.rtc, Typecode.hpet, Typecode.pmtimer,
})  # fmt: skip
"""Devices that Xen emulates for an HVM guest, and not for a PVH guest."""


_EXTENDED = {
    Typecode.cpu: HvmContext.Cpu, Typecode.lapic: HvmContext.Lapic, Typecode.rtc: HvmContext.Rtc,
    Typecode.viridian_domain: HvmContext.ViridianDomain, Typecode.viridian_vcpu: HvmContext.ViridianVcpu,
    Typecode.vmce_vcpu: HvmContext.VmceVcpu,
}  # fmt: skip
"""Bodies that Xen fills with zeros where they are shorter than the layout."""


class Entry(NamedTuple):
    """One of Xen's own records.

    `position` is where in HVM_CONTEXT its header is. `body` is decoded as Xen loads it, with what is missing at its
    end taken for zero; None where Xen refuses its type or its length. `raw` are the bytes that are there.
    """

    position: int
    made: Any
    body: Any
    raw: bytes

    @property
    def typecode(self) -> Any:
        """The type, a number if it is unknown."""
        return self.made.header.typecode

    @property
    def instance(self) -> int:
        """Number of the vCPU or device."""
        return int(self.made.header.instance)

    @property
    def length(self) -> int:
        """Length that the header gives."""
        return int(self.made.header.len_body)

    @property
    def kind(self) -> str:
        """Its type in messages: LAPIC."""
        if isinstance(self.typecode, Typecode):
            return spelled(self.typecode)
        return f"type code {number(self.typecode)}" + " (reserved for Amazon)" * (self.typecode in AMAZON_ENTRIES)

    @property
    def name(self) -> str:
        """What it is called in messages: LAPIC of vCPU 1."""
        return f"{self.kind} of vCPU {self.instance}" if self.typecode in vcpu_entries() else self.kind

    def start(self, record: Record) -> int:
        """Return where in the file its header is."""
        return record.ofs_body + self.position

    def at(self, record: Record, field: str = "") -> int:
        """Return where in the file it is, or a field of its body that is there."""
        start = self.start(record)
        cls: Any = type(self.body)
        within = spans(cls)[field][0] if field else len(self.raw)
        return start + size_of(HvmContext.EntryHeader) + within if within < len(self.raw) else start


def entries(record: Record) -> tuple[Entry, ...]:
    """Return the entries of an HVM context."""
    made: tuple[Entry, ...] = record.of_alike(_entries)
    return made


def of_type(record: Record, typecode: Typecode) -> Iterator[Entry]:
    """Yield the entries of a type that Xen loads."""
    return (entry for entry in entries(record) if entry.typecode == typecode and entry.body is not None)


def _entries(record: Record) -> tuple[Entry, ...]:
    found, position = [], 0
    for entry in getattr(record.body, "entries", ()):
        raw = entry.raw_body._io.to_byte_array()
        found.append(Entry(position, entry, _loaded(entry, raw), raw))
        position += size_of(HvmContext.EntryHeader) + entry.header.len_body
    return tuple(found)


def _loaded(entry: Any, raw: bytes) -> Any:
    if not entry.is_known or not entry.is_acceptable_length or entry.is_truncated:
        return None
    if entry.is_zero_extended and not entry.is_old_cpu and len(raw) < entry.len_expected:
        return parse_bytes(_EXTENDED[entry.header.typecode], raw.ljust(entry.len_expected, b"\0"))
    try:
        return entry.body
    except UNDECODABLE:
        return None


# Which entries there are, and in which order


@rule(
    "XC511", ERROR, "The HVM context begins with HEADER", by="xen", says=SAYS, on=CONTEXT,
    logs="HVM restore mismatch: expected strict type 1 length 24, saw type ... length ...", ref=LOAD,
    example="A context whose first entry is CPU.",
)  # fmt: skip
def context_header_first(record: Record, state: State) -> Iterator[Problem]:
    for index, entry in enumerate(entries(record)):
        if (entry.typecode == Typecode.header) != (index == 0):
            found = f"entry {index} of the HVM context is {entry.kind}"
            yield Problem(entry.start(record), found, "HEADER first, and only there")


@rule(
    "XC512", ERROR, "The HVM context ends with END", by="xen", says=SAYS, on=CONTEXT,
    logs="HVM... restore: save did not end with a null entry", ref=LOAD, example="An HVM context without END.",
)  # fmt: skip
def context_end_last(record: Record, state: State) -> Iterator[Problem]:
    if not record.is_held or record.has_too_many_parts:
        return
    found = entries(record)
    if (not found or found[-1].typecode != Typecode.end_mark) and record.length:
        yield Problem(record.end, f"the HVM context ends after {len(found)} of its entries without END", "END")


@rule(
    "XC513", ERROR, "Entries of the HVM context have types that Xen knows", by="xen", says=SAYS, on=CONTEXT,
    logs="HVM... restore: unknown entry typecode ...",
    ref="xen/include/public/arch-x86/hvm/save.h", example="An entry of type code 99.",
)  # fmt: skip
def context_types_known(record: Record, state: State) -> Iterator[Problem]:
    for entry in entries(record):
        if not entry.made.is_known:
            yield Problem(entry.start(record), f"an entry of {entry.kind} in the HVM context", "a type of save.h")


@rule(
    "XC516", NOTE, "The vCPUs of an HVM context are numbered from 0 without a gap", on=CONTEXT,
    ref="xen/arch/x86/hvm/hvm.c, hvm_save_cpu_ctxt()", example="CPU entries of vCPUs 0 and 2: vCPU 1 was offline.",
)  # fmt: skip
def context_vcpus_contiguous(record: Record, state: State) -> Iterator[Problem]:
    vcpus = sorted({entry.instance for entry in entries(record) if entry.typecode == Typecode.cpu})
    if vcpus != list(range(len(vcpus))):
        yield Problem(record.offset, f"the HVM context has vCPUs {listed(vcpus)}", f"0 to {len(vcpus) - 1}")


# Lengths


def _takers(entry: Entry) -> Releases:
    """Return the releases that take an entry of this length."""
    made, length = entry.made, entry.length
    if not made.is_acceptable_length:
        return NONE
    if made.is_old_cpu or not made.is_zero_extended:
        return ALL
    return _takers_of_length(entry.typecode.name, length)


@lru_cache(maxsize=256)
def _takers_of_length(name: str, length: int) -> Releases:
    fact = f"hvm_{name}"
    if fact not in FACTS:
        return ALL
    is_other = where("hvm_strict", lambda names: name in names) & where(fact, lambda longest: longest != length)
    return ~(below(fact, length) | is_other)


def _lengths(made: Any) -> str:
    """Say how long an entry can be."""
    if made.is_variable_length:
        return f"{made.len_min} at least"
    return f"{made.len_min} to {made.len_expected}" if made.is_zero_extended else f"{made.len_expected}"


@rule(
    "XC514", ERROR, "Entries of the HVM context have the length of their type", by="xen", says=SAYS, on=CONTEXT,
    logs="HVM... restore mismatch: ... length ...",
    ref="xen/include/public/arch-x86/hvm/save.h; xen/arch/x86/hvm/save.c, _hvm_check_entry()",
    example="A CPU entry of 1040 bytes, or one that the context ends inside.",
)  # fmt: skip
def context_lengths(record: Record, state: State) -> Iterator[Problem]:
    for entry in entries(record):
        if entry.typecode == Typecode.end_mark:
            continue  # Xen does not look at its length
        if entry.made.is_truncated:
            found = f"the HVM context ends inside {entry.name}"
            yield Problem(entry.at(record), found, f"{number(entry.length)} bytes of it")
        elif entry.made.is_known and not _takers(entry):
            found = f"{entry.name} in the HVM context has {number(entry.length)} bytes"
            yield Problem(entry.at(record), found, _lengths(entry.made))


@rule(
    "XC541", NOTE, "Entries of the HVM context are as long as the receiver's release has them", by="xen", is_need=True,
    says=SAYS, logs="HVM... restore mismatch: ... length ...", on=CONTEXT,
    ref="xen/include/public/arch-x86/hvm/save.h; xen/arch/x86/hvm/save.c, _hvm_check_entry()",
    releases=below("hvm_lapic", 32),
    example="A LAPIC entry of 32 bytes, for a receiver of Xen 4.17.",
)  # fmt: skip
def lengths_of_release(record: Record, state: State) -> Iterator[Problem]:
    for entry in entries(record):
        if entry.made.is_known and not entry.made.is_truncated:
            takers = _takers(entry)
            if takers and takers != ALL:
                longest = value(f"hvm_{entry.typecode.name}", ~takers)
                expected = f"{longest} at most" if entry.length > longest else f"{longest}"
                yield Problem(
                    entry.at(record), f"{entry.name} has {number(entry.length)} bytes", expected, releases=~takers
                )


# The list


@rule(
    "XC540", ERROR, "HEADER of the HVM context has Xen's magic", by="xen", says=SAYS, on=CONTEXT,
    logs="HVM... restore: bad magic number ...", ref="xen/arch/x86/hvm/save.c, arch_hvm_load()",
    example="A magic of 0.",
)  # fmt: skip
def context_magic(record: Record, state: State) -> Iterator[Problem]:
    for entry, header in _first(record):
        if header.magic != header.magic_expected:
            found = f"HEADER of the HVM context has magic {header.magic:#010x}"
            yield Problem(entry.at(record, "magic"), found, f"{header.magic_expected:#010x}")


@rule(
    "XC542", ERROR, "HEADER of the HVM context has version 1", by="xen", says=SAYS, on=CONTEXT,
    logs="HVM... restore: unsupported version ...", ref="xen/arch/x86/hvm/save.c, arch_hvm_load()",
    example="A version of 2.",
)  # fmt: skip
def context_version(record: Record, state: State) -> Iterator[Problem]:
    for entry, header in _first(record):
        if header.version != header.version_expected:
            found = f"HEADER of the HVM context has version {number(header.version)}"
            yield Problem(entry.at(record, "version"), found, f"{header.version_expected}")


def _first(record: Record) -> Iterator[tuple[Entry, Any]]:
    """Yield HEADER, where that is the first entry, and its body."""
    for entry in entries(record)[:1]:
        if entry.typecode == Typecode.header and entry.body is not None:
            yield entry, entry.body


@rule(
    "XC543", NOTE, "Nothing follows END in the HVM context", on=CONTEXT,
    ref=LOAD, example="8 bytes after END, which Xen ignores.",
)  # fmt: skip
def nothing_after_end(record: Record, state: State) -> Iterator[Problem]:
    rest = getattr(record.body, "rest", b"")
    found = entries(record)
    if rest and found and found[-1].typecode == Typecode.end_mark:
        offset = record.end - len(rest)
        yield Problem(offset, f"{counted(len(rest), 'byte')} after the HVM context's END, ignored", "nothing")


@rule(
    "XC515", ERROR, "Entries of the HVM context belong to vCPUs that the domain has", by="xen", says=SAYS, on=CONTEXT,
    logs="HVM... restore: failed to load entry ... rc -22", ref=f"{HVM}, hvm_load_cpu_ctxt()",
    example="LAPIC of vCPU 2 where xl's configuration has a max_vcpus of 2.",
)  # fmt: skip
def vcpus_there(record: Record, state: State) -> Iterator[Problem]:
    """The domain has the vCPUs that the configuration gives it, or else as many as Xen lets it have at most."""
    ends, why = state.max_vcpus, "as the configuration has it"
    if not ends:
        ends, why = [(value("hvm_vcpus", ALL), ALL)], "Xen has no more"
    for entry in entries(record):
        if entry.typecode not in vcpu_entries():
            continue
        refusing = [(end, releases) for end, releases in ends if entry.instance >= end]
        if refusing:
            releases = reduce(or_, (releases for _, releases in refusing))
            expected = f"a vCPU below {max(end for end, _ in refusing)}, {why}"
            yield Problem(entry.at(record), f"{entry.name} in the HVM context", expected, releases=releases)


@rule(
    "XC545", ERROR, "The HVM context has no devices that the guest's kind has not", by="xen", says=SAYS, on=CONTEXT,
    logs="HVM... restore: failed to load entry ... rc -19",
    ref="xen/arch/x86/hvm/vpic.c, vpic_load(); vioapic.c, ioapic_load(); rtc.c, rtc_load(); hpet.c, hpet_load()",
    example="A PIC where xl's configuration says that the guest is PVH.",
)  # fmt: skip
def devices_of_kind(record: Record, state: State) -> Iterator[Problem]:
    if state.said.kind == "pvh":
        for entry in entries(record):
            if entry.typecode in _DEVICES:
                yield Problem(entry.at(record), f"{entry.name} in the HVM context of a PVH guest", "none")
