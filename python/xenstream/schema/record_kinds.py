"""Groups of record types, as the specification and the receivers treat them; `-groups` in ksy/ says which."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import TypeVar

from xenstream_formats.record_groups import GROUPS

from . import names
from .names import GuestType, RecordType

Type = TypeVar("Type", bound=Enum)


def _of(types: type[Type], definition: str, group: str) -> tuple[Type, ...]:
    return tuple(types[name] for name in GROUPS[f"{definition}.{types.__name__}"][group])


def _types(group: str) -> tuple[RecordType, ...]:
    return _of(RecordType, "LibxcMigrationStream", group)


VCPU_TYPES = _types("vcpu")
"""Types that hold state of one vCPU of a PV guest."""

STATIC_TYPES = _types("static")
"""Types whose content does not depend on the guest's execution."""

PV_TYPES = _types("pv")
"""Types that only a PV stream has."""

HVM_TYPES = _types("hvm")
"""Types that only an HVM stream has."""

MEMORY_TYPES = _types("memory")
"""Types that hold memory or say where it is."""

REGISTER_TYPES = _types("registers")
"""Types that hold what changes as the guest runs, besides its memory."""

SIGNAL_TYPES = _types("signal")
"""Types that signal and have no content."""

V3_TYPES = _types("version_3")
"""Types that version 3 introduced."""

POLICY_TYPES = (RecordType.x86_cpuid_policy, RecordType.x86_msr_policy)
"""Types that say what the guest's processor is like."""

INFERENCE = {
    GuestType.x86_pv: (RecordType.x86_pv_p2m_frames, RecordType.page_data),
    GuestType.x86_hvm: (RecordType.page_data,),
}
"""Where a receiver of a version 2 stream infers STATIC_DATA_END: before the first of these.

The specification names the first only; libxenguest does the same at a PV guest's PAGE_DATA,
which it then refuses for want of a P2M."""

VERSION_WITH_STATIC_DATA_END = 3
"""The version from which on STATIC_DATA_END is sent and not inferred."""

NATIVE_WIDTH = 8
"""Width of a fresh PV domain's words in bytes, until X86_PV_INFO says otherwise."""


@cache
def libxl_signal_types() -> tuple[names.LibxlRecordType, ...]:
    """Return the types of a libxl stream that signal and have no content."""
    return _of(names.LibxlRecordType, "LibxlMigrationStream", "signal")


@cache
def vcpu_entries() -> tuple[names.HvmContext.Typecode, ...]:
    """Return the entries of the HVM context that hold state of the vCPU which their instance names."""
    return _of(names.HvmContext.Typecode, "XenHvmContext", "vcpu")
