"""Whether a cut image lacks nothing but its end: what it holds so far, against what its configuration says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..schema.layers import FRAMED, framing_of, is_device_model
from ..schema.names import RecordType, Xenopsd, spelled
from ..schema.record_kinds import REGISTER_TYPES, SIGNAL_TYPES, VCPU_TYPES
from ..stream.census import Census
from ..stream.embedded import domain_xml, sexp, xl_config
from ..stream.events import Header
from ..stream.record import Record

_BASIC = RecordType.x86_pv_vcpu_basic
_EXTENDED = RecordType.x86_pv_vcpu_extended
_XSAVE = RecordType.x86_pv_vcpu_xsave
_MSRS = RecordType.x86_pv_vcpu_msrs


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that may be missing, and nothing in the image tells.

    `question` says why that is open, `assumption` what holds if the image is complete. Where `is_likely`, senders
    leave it out as a rule, so that it is enough to say what was assumed.
    """

    question: str
    assumption: str
    is_likely: bool = False


@dataclass(slots=True)
class Configured:
    """The facts about the domain in the toolstack's configuration. `whose` names it."""

    whose: str = "the configuration"
    vcpus: int | None = None
    kind: str | None = None
    """"pv", "hvm" or "pvh"."""

    def take_header(self, header: Header) -> None:
        """Take in the configuration of xl, libvirt or xend."""
        match header.layer, header.name:
            case "xl", "optional data":
                config = getattr(header.body, "config", None)
                self.whose, self.vcpus = "xl's configuration", xl_config.online_vcpus(config)
                self.kind = xl_config.kind(config)
            case "libvirt", "xml":
                found = domain_xml.look(header.decoded.document)
                self.whose, self.vcpus, self.kind = "libvirt's XML", found.vcpus, found.kind
            case "xend", "config":
                self.whose, self.vcpus = "xend's configuration", sexp.xend_vcpus(header.decoded.sexp)

    def take_xenops(self, record: Record) -> None:
        """Take in xenopsd's own record."""
        if record.is_held and record.body is not None:
            self.whose = "the Xenops record"
            self.vcpus, self.kind = sexp.xenopsd_domain(record.decoded.sexp)


class Seen:
    """The part of an image that was read so far: what `census` says, and what a domain has besides."""

    def __init__(self, census: Census) -> None:
        self.configured = Configured()
        self._census = census
        self._device_model: tuple[int, bool] | None = None
        """The `_snapshot` to which the last state of a device model belongs, None if there was none."""
        self._start(self._snapshot)

    @property
    def _snapshot(self) -> tuple[int, bool]:
        """The consistent state to which the last record belongs: how many are complete, and whether it is one of them.

        Records before a checkpoint are of no use for the next one, nor is the device model's state at the checkpoint.
        """
        return self._census.checkpoints, self._census.is_at_checkpoint

    def _start(self, snapshot: tuple[int, bool]) -> None:
        self._started = snapshot
        self._vcpus: dict[int, set[Any]] = {}
        self._last: Any = None  # the type of the last libxc record with content
        self._last_vcpu: int | None = None
        self._is_one_by_one = True

    def take_header(self, header: Header) -> None:
        """Take in a header."""
        self.configured.take_header(header)

    def take(self, record: Record) -> None:
        """Take in a record, after the census has."""
        kind = record.record_type
        if self._snapshot != self._started:
            self._start(self._snapshot)
        if record.layer == "libxc":
            self._take_libxc(record, kind)
        elif record.layer == "legacy":
            vcpu_id = getattr(record, "vcpu_id", None)
            if vcpu_id is not None:
                self._vcpus.setdefault(vcpu_id, set())
        elif kind == Xenopsd.RecordType.xenops and record.layer == "xenopsd":
            self.configured.take_xenops(record)
        # Both toolstacks save these last, so that nothing is missing before the end where they are there.
        # Source: libxl_stream_write.c, emulator_context_record_done(); xen-api ocaml/xenopsd/xc/domain.ml, suspend.
        if is_device_model(record.layer, kind):
            self._device_model = self._snapshot

    def _take_libxc(self, record: Record, kind: Any) -> None:
        if isinstance(kind, RecordType) and kind not in SIGNAL_TYPES:
            self._last = kind
        if kind in VCPU_TYPES and record.is_held and record.body is not None:
            self._take_vcpu(record.decoded.vcpu_id, kind)

    def _take_vcpu(self, vcpu_id: int, kind: Any) -> None:
        if vcpu_id in self._vcpus and vcpu_id != self._last_vcpu:
            self._is_one_by_one = False
        self._last_vcpu = vcpu_id
        self._vcpus.setdefault(vcpu_id, set()).add(kind)

    def is_big_endian(self, layer: str) -> bool:
        """Byte order of a layer's records."""
        framing = framing_of(layer) if layer in FRAMED else None
        header = None if framing is None else self._census.headers.get((layer, framing.order_header or ""))
        return header is not None and bool(header.decoded.is_big_endian)

    # An end that is not there.

    def lacking(self, layer: str) -> str | None:
        """Say what should have come before the end of this layer, None if all that the image tells of is there."""
        if self._census.guest_type is None:
            return "there is no libxc stream"
        if layer != "libxc" and not self._census.ever[RecordType.end_mark]:
            return "the libxc stream in it has no end either"
        if layer == "libxc":
            lacking = self.lacking_content()
            if lacking is not None:
                return lacking
        if self._lacks_device_model and (self._device_model is not None or self.configured.kind is not None):
            return "the state of the device model is missing"
        return None

    def doubts(self, layer: str) -> list[Doubt]:
        """Return what else may be missing before the end of this layer."""
        doubts = [*self._doubts_on_content()] if layer == "libxc" else []
        if self._lacks_device_model:
            question = "nothing says whether the guest has a device model, whose state is missing"
            doubts.append(Doubt(question, "the guest has no device model"))
        return doubts

    def lacking_at(self, layer: str) -> str | None:
        """Return what `lacking` does, for an end that is present but may consist of zeros that were never written."""
        if layer == "legacy":
            return self._lacking_vcpus()
        if self._census.guest_type is None:
            return None
        return self.lacking_content() or self.lacking(layer)

    def doubts_at(self, layer: str) -> list[Doubt]:
        """Return what `doubts` does, for such an end."""
        return [] if layer == "legacy" or self._census.guest_type is None else self.doubts("libxc")

    # The libxc stream.

    def lacking_content(self) -> str | None:
        """Say what should have come before the end of the libxc stream."""
        if self._census.is_at_checkpoint:
            return None
        if not self._census.ever[RecordType.page_data]:
            return f"{spelled(RecordType.page_data)} is missing"
        for kind in _PV_CONTENT if self._census.is_pv else _HVM_CONTENT:
            if not self._census.seen[kind]:
                return f"{spelled(kind)} is missing"
        if not self._census.is_pv:
            return None
        for vcpu_id, kinds in self._vcpus.items():
            if _BASIC not in kinds:
                return f"{spelled(_BASIC)} of vCPU {vcpu_id} is missing"
        return self._lacking_vcpus()

    def _lacking_vcpus(self) -> str | None:
        said, number = self.configured.vcpus, len(self._vcpus)
        if said is None or said <= number:
            return None
        return f"not all vCPUs are present: {number} of {said}, according to {self.configured.whose}"

    def _doubts_on_content(self) -> Iterator[Doubt]:
        if self._census.is_at_checkpoint:
            checkpoint = spelled(RecordType.checkpoint)
            question = f"more may be missing after the last {checkpoint}"
            yield Doubt(question, f"nothing followed the last {checkpoint}", is_likely=True)
            return
        tsc = spelled(RecordType.x86_tsc_info)
        if not self._census.seen[RecordType.x86_tsc_info]:
            yield Doubt(f"{tsc} is missing", f"the sender left out {tsc}")
        if self._last not in REGISTER_TYPES:
            what = spelled(self._last)
            yield Doubt(f"more memory may be missing after the last {what}", f"no memory followed the last {what}")
        if self._census.is_pv:
            yield from self._doubts_on_number()
            yield from self._doubts_on_vcpus()

    def _doubts_on_number(self) -> Iterator[Doubt]:
        said, number = self.configured.vcpus, len(self._vcpus)
        have_come = f"{number} {'is' if number == 1 else 'are'} present"
        if said is None:
            question = f"nothing says how many vCPUs the guest had ({have_come})"
        elif said < number:
            question = f"{have_come} of the {said} vCPUs in {self.configured.whose}"
        else:
            return
        yield Doubt(question, f"the guest had only {number} vCPU{'s' * (number != 1)}")

    def _doubts_on_vcpus(self) -> Iterator[Doubt]:
        """Ask what the last vCPU may lack; any, where the records do not come one vCPU after the other."""
        known = set[Any]().union(*self._vcpus.values(), (_EXTENDED, _XSAVE))
        for vcpu_id, kinds in self._vcpus.items():
            if self._is_one_by_one and vcpu_id != self._last_vcpu:
                continue
            for kind in (_EXTENDED, _XSAVE, _MSRS):
                if kind not in kinds:
                    name = spelled(kind)
                    question = f"{name} of vCPU {vcpu_id} may be missing"
                    yield Doubt(question, f"vCPU {vcpu_id} had no {name}", is_likely=kind not in known)

    # The layers around it.

    @property
    def _lacks_device_model(self) -> bool:
        if len(self._census.layers) == 1 or self._census.is_pv or self.configured.kind == "pvh":
            return False
        return self._device_model != self._snapshot


_PV_CONTENT = (RecordType.shared_info, _BASIC)
_HVM_CONTENT = (RecordType.hvm_context, RecordType.hvm_params)
