"""Groups of record types, as the specification and the receivers treat them."""

from __future__ import annotations

from .names import GuestType, RecordType

VCPU_TYPES = (
    RecordType.x86_pv_vcpu_basic,
    RecordType.x86_pv_vcpu_extended,
    RecordType.x86_pv_vcpu_xsave,
    RecordType.x86_pv_vcpu_msrs,
)

STATIC_TYPES = (RecordType.x86_pv_info, RecordType.x86_cpuid_policy, RecordType.x86_msr_policy)

"""Types whose content does not depend on the guest's execution."""

PV_TYPES = (RecordType.x86_pv_info, RecordType.x86_pv_p2m_frames, RecordType.shared_info, *VCPU_TYPES)

"""Types that only a PV stream has."""

HVM_TYPES = (RecordType.hvm_context, RecordType.hvm_params)

"""Types that only an HVM stream has."""

MEMORY_TYPES = (RecordType.page_data, RecordType.x86_pv_p2m_frames)

"""Types that hold memory or say where it is."""

REGISTER_TYPES = (RecordType.x86_tsc_info, RecordType.shared_info, *HVM_TYPES, *VCPU_TYPES)

"""Types that hold what changes as the guest runs, besides its memory."""

SIGNAL_TYPES = (RecordType.end, RecordType.verify, RecordType.checkpoint, RecordType.static_data_end)

"""Types that signal and have no content."""

V3_TYPES = (RecordType.static_data_end, RecordType.x86_cpuid_policy, RecordType.x86_msr_policy)

"""Types that version 3 introduced."""

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
