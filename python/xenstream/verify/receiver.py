"""The state of a receiver at some point of a stream; the rules look at it."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from xenstream_formats.releases import FACTS

from .._tuples import NamedTuple
from ..limits import MOST_KINDS, NUM_VCPUS
from ..schema import names
from ..schema.layers import is_device_model
from ..schema.layout import constant, size_of
from ..schema.names import RecordType
from ..schema.record_kinds import MEMORY_TYPES, POLICY_TYPES, VCPU_TYPES
from ..stream.census import Census
from ..stream.record import Record
from .configured import Said, of_xl, said
from .domain import Domain, domain_of
from .guest_cpu import GuestCpu
from .page_findings import PageScan
from .policies import Policies
from .receiver_memory import GuestMemory
from .releases import ALL, Releases

if TYPE_CHECKING:
    from ..guest.pages.p2m import P2m
    from ..stream.embedded.qemu_load import Loaded
    from .host import Host
    from .judged_config import Configured

_STATE_OF_VCPUS = (*VCPU_TYPES, RecordType.shared_info, RecordType.hvm_context)

_NUM_PARAMS = max(FACTS["hvm_params"])


class BasicContext(NamedTuple):
    """The last record of its type of a vCPU: its context, as much of it as rules look at, and where in the file that
    is. `length` is that of the whole context.
    """

    raw: bytes
    offset: int
    length: int


@cache
def _most_kept() -> dict[Any, int]:
    """Return how many bytes of a vCPU's context are kept, by its record's type: of one that is too long no more than
    shows that.
    """
    return {
        RecordType.x86_pv_vcpu_basic: size_of(names.Vcpu.VcpuGuestContextX8664) + 1,
        RecordType.x86_pv_vcpu_extended: constant(names.Vcpu, "len_ext_vcpucontext_max"),
        RecordType.x86_pv_vcpu_xsave: constant(names.Vcpu, "len_vcpu_xsave_min") + constant(names.XsaveArea, "len_min"),
        RecordType.x86_pv_vcpu_msrs: constant(names.Vcpu, "len_vcpu_msr") * (max(FACTS["pv_msrs"]) + 1),
    }


def emulator_of(record: Record) -> tuple[int, int]:
    """Return id and index of the emulator that an emulator record of libxl is about."""
    header = record.decoded.header
    return header.emulator_code, header.index


class State(Census):
    """Everything that the checks need to know about earlier records."""

    pages_after_verify: bool = False
    loaded: tuple[Record, Loaded] | None = None
    """The last state of a device model that was looked into, and what came of that."""
    configured: Configured | None = None
    """The configuration of an xl file in JSON."""

    def __init__(self, layers: tuple[str, ...] = (), host: Host | None = None) -> None:
        super().__init__(layers)
        self.early: set[str] = set()
        """Things that are reported once and not for each record."""
        self.vcpus: dict[int, BasicContext] = {}
        self.vcpu_records: set[tuple[Any, int]] = set()
        self.vcpu_blobs: dict[tuple[Any, int], BasicContext] = {}
        """The last X86_PV_VCPU_EXTENDED, XSAVE and MSRS of each vCPU."""
        self.params: dict[int, int] = {}
        """The last value of each HVM parameter."""
        self.memory = GuestMemory()
        self.page_scan = PageScan()
        self.policies = Policies(host)
        self.emulators: set[tuple[int, int]] = set()
        """Id and index of the emulators of which EMULATOR_CONTEXT has come since the last checkpoint."""

    @cached_property
    def p2m(self) -> P2m:
        """The frames of a PV guest's P2M."""
        from ..guest.pages.p2m import P2m

        return P2m()

    def once(self, what: str) -> bool:
        """Whether `what` is asked for the first time."""
        new = what not in self.early
        self.early.add(what)
        return new

    def _start_snapshot(self) -> None:
        super()._start_snapshot()
        self.vcpu_records.clear()
        self.emulators.clear()

    def absorb(self, record: Record) -> None:
        """Take in the body of a libxc record."""
        super().absorb(record)
        if record.layer != "libxc":
            is_emulator = record.layer == "libxl" and is_device_model("libxl", record.record_type)
            if is_emulator and record.body is not None and len(self.emulators) < MOST_KINDS:
                self.emulators.add(emulator_of(record))
            return
        kind = record.record_type
        if kind in MEMORY_TYPES:
            return  # `scan_pages` and `take_p2m_frames` have done that
        if kind in POLICY_TYPES:
            self.policies.take(record)
        if kind in VCPU_TYPES and record.body is not None and not self.is_taken_out(record):
            self._absorb_vcpu(record)
        elif kind == RecordType.hvm_params:
            from .params import params_of  # of which PV streams have no need

            self.params.update((param.number, param.value) for param in params_of(record) if param.number < _NUM_PARAMS)
        elif kind == RecordType.verify:
            self.memory.start_verifying()

    def _end_static_data(self, record: Record) -> None:
        super()._end_static_data(record)
        if self.static_data_end.record is not None:
            self.policies.apply(self.static_data_end.record)

    @property
    def guest_cpu(self) -> GuestCpu:
        """The guest's CPU, of which nothing is known before the end of the static data."""
        return self.policies.cpu

    def is_taken_out(self, record: Record) -> bool:
        """Whether the image was stripped of what the body held."""
        mark = self.stripped
        if mark is None:
            return False
        if record.layer == "libxc":
            return bool(mark.registers) and record.record_type in _STATE_OF_VCPUS
        return bool(mark.device_model) and is_device_model(record.layer, record.record_type)

    def _absorb_vcpu(self, record: Record) -> None:
        body = record.decoded
        context = body.context_octets
        if context and body.vcpu_id < self.num_vcpus:
            kind = record.record_type
            self.vcpu_records.add((kind, body.vcpu_id))
            kept = BasicContext(context[: _most_kept()[kind]], record.ofs_body + body.ofs_context, len(context))
            if kind == RecordType.x86_pv_vcpu_basic:
                self.vcpus[body.vcpu_id] = kept
            else:
                self.vcpu_blobs[kind, body.vcpu_id] = kept

    @cached_property
    def domain(self) -> Domain:
        """What libxl makes of xl's configuration. To be asked once that has passed."""
        return domain_of(of_xl(self.headers))

    @cached_property
    def said(self) -> Said:
        """What the configuration says of the domain. To be asked once that has passed; it may be long."""
        return said(self.headers)

    @cached_property
    def max_vcpus(self) -> list[tuple[int, Releases]]:
        """How many vCPUs the domain has, online or not, by release; nothing if no configuration says."""
        if self.configured is not None:
            return list(self.configured.num_vcpus())
        most = self.said.max_vcpus
        return [] if most is None else [(most, ALL)]

    @cached_property
    def num_vcpus(self) -> int:
        """The most vCPUs that the domain can have in a release."""
        return max((most for most, _ in self.max_vcpus), default=NUM_VCPUS)

    def take_p2m_frames(self, record: Record) -> None:
        """Take in an X86_PV_P2M_FRAMES record."""
        if self.pv_info is not None:
            self.p2m.take(record, self.width)
            self.memory.max_pfn = max(self.memory.max_pfn, self.p2m.end_pfn or 0)

    def scan_pages(self, record: Record) -> None:
        """Take in a PAGE_DATA record; `page_scan` then says what it holds."""
        self.pages_after_verify |= self.memory.verifying
        self.page_scan = self.memory.scan(record, self.is_pv, None if self.pv_info is None else self.width)
