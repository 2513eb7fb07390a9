"""The registers of a vCPU as plain data, for guests of every kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Register:
    """One register, or one MSR.

    `value` is its value, `bits` its width. `flags` names what is set in it, from bit 0 upwards: `PE` for a bit,
    `IOPL=3` for a field of several; without the bits of dr6 that are active when clear (BLD, RTM). It is None for a
    register whose bits have no names. `index` is the number of an MSR. `pfn` is the page that a PV guest's cr1 or cr3
    points to.
    """

    name: str
    value: int
    bits: int
    flags: tuple[str, ...] | None = None
    index: int | None = None
    pfn: int | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the register as JSON-ready data, with the value in hex: doubles cannot hold all of them."""
        data: dict[str, Any] = {"value": hex(self.value)}
        if self.flags is not None:
            data["flags"] = list(self.flags)
        if self.pfn is not None:
            data["pfn"] = self.pfn
        return data


@dataclass(slots=True)
class Attributes:
    """Attributes of a segment. `raw` is as stored; the rest as in the descriptor.

    `type` is in words, `dpl` the privilege level, `is_present` P, `is_long` L, `is_big`
    D/B, `is_granular` G, `is_available` AVL.
    """

    raw: int
    type: str
    dpl: int
    is_present: bool
    is_long: bool
    is_big: bool
    is_granular: bool
    is_available: bool

    def to_json(self) -> dict[str, Any]:
        """Return the attributes as JSON-ready data."""
        return {
            "raw": hex(self.raw),
            "type": self.type,
            "dpl": self.dpl,
            "present": self.is_present,
            "long": self.is_long,
            "big": self.is_big,
            "granular": self.is_granular,
            "available": self.is_available,
        }


@dataclass(slots=True)
class Segment:
    """A segment register, or gdtr and idtr, which have no selector and no attributes.

    `limit` is the size in bytes less one. Fields that are not in the stream are None: it has only selectors and the
    bases of fs and gs of a PV guest.
    """

    name: str
    selector: int | None = None
    base: int | None = None
    limit: int | None = None
    attributes: Attributes | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the segment as JSON-ready data."""
        numbers = {"selector": self.selector, "base": self.base, "limit": self.limit}
        data: dict[str, Any] = {name: None if value is None else hex(value) for name, value in numbers.items()}
        return {**data, "attributes": None if self.attributes is None else self.attributes.to_json()}


@dataclass(slots=True)
class PendingEvent:
    """An event that Xen is about to inject into an HVM vCPU."""

    vector: int
    type: str
    error_code: int | None

    def to_json(self) -> dict[str, Any]:
        """Return the event as JSON-ready data."""
        code = None if self.error_code is None else hex(self.error_code)
        return {"vector": self.vector, "type": self.type, "error_code": code}


@dataclass(slots=True)
class Callback:
    """An address at which Xen enters a PV guest; `cs` is None for the flat code segment."""

    name: str
    cs: int | None
    address: int

    def to_json(self) -> dict[str, Any]:
        """Return the entry point as JSON-ready data."""
        return {"cs": None if self.cs is None else hex(self.cs), "address": hex(self.address)}


@dataclass(slots=True)
class PvState:
    """State that Xen keeps for a PV vCPU instead of privileged registers.

    `flags` names the VGCF_* flags, `vm_assist` the relaxations of the PV interface that
    the guest uses. `gs_base_user` and `gs_base_kernel` are those of the two modes; a
    32-bit guest has no bases. `start_info_pfn` is what edx of vCPU 0 holds.
    """

    flags: tuple[str, ...]
    vm_assist: tuple[str, ...]
    kernel_ss: int
    kernel_sp: int
    gdt_entries: int
    gdt_pfns: list[int]
    ldt_base: int
    ldt_entries: int
    callbacks: list[Callback]
    fs_base: int | None = None
    gs_base_kernel: int | None = None
    gs_base_user: int | None = None
    start_info_pfn: int | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the state as JSON-ready data."""
        bases = {name: getattr(self, name) for name in ("fs_base", "gs_base_kernel", "gs_base_user")}
        return {
            "flags": list(self.flags),
            "vm_assist": list(self.vm_assist),
            "kernel_ss": hex(self.kernel_ss),
            "kernel_sp": hex(self.kernel_sp),
            "gdt_entries": self.gdt_entries,
            "gdt_pfns": self.gdt_pfns,
            "ldt_base": hex(self.ldt_base),
            "ldt_entries": self.ldt_entries,
            "callbacks": {callback.name: callback.to_json() for callback in self.callbacks},
            **{name: None if base is None else hex(base) for name, base in bases.items()},
            "start_info_pfn": self.start_info_pfn,
        }


@dataclass(slots=True)
class VcpuRegisters:
    """The registers of one vCPU.

    `guest_type` is spelled as in `Image.guest_type`; `bits` is the width of the registers that its code sees, 32 or 64;
    `mode` describes in words what it was executing. `general` begins with rip, rsp and rflags (eip, esp, eflags).
    `event` is None if no event is pending; `pv` is None for an HVM guest.
    """

    vcpu: int
    guest_type: str
    bits: int
    mode: str
    general: list[Register]
    segments: list[Segment]
    control: list[Register]
    debug: list[Register]
    msrs: list[Register]
    event: PendingEvent | None = None
    pv: PvState | None = None

    def __getitem__(self, name: str) -> int:
        """Return the value of a general, control or debug register or an MSR. Raises KeyError."""
        for register in (*self.general, *self.control, *self.debug, *self.msrs):
            if register.name == name:
                return register.value
        raise KeyError(name)

    def to_json(self) -> dict[str, Any]:
        """Return the registers as JSON-ready data: numbers of registers in hex, counts and pfns as numbers."""
        groups = {"general": self.general, "control": self.control, "debug": self.debug}
        return {
            "vcpu": self.vcpu,
            "guest_type": self.guest_type,
            "bits": self.bits,
            "mode": self.mode,
            **{group: {item.name: item.to_json() for item in items} for group, items in groups.items()},
            "segments": {segment.name: segment.to_json() for segment in self.segments},
            "msrs": [{"name": msr.name, "index": msr.index, **msr.to_json()} for msr in self.msrs],
            "event": None if self.event is None else self.event.to_json(),
            "pv": None if self.pv is None else self.pv.to_json(),
        }
