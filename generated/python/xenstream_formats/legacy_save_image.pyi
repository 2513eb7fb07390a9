# Written by `make generate`.
from enum import IntEnum
from typing import Any, List

from ._struct import KaitaiStruct
from .xen_hvm_context import XenHvmContext
from .xen_x86_vcpu import XenX86Vcpu

class LegacySaveImage(KaitaiStruct):
    class GuestType(IntEnum):
        x86_pv = 1
        x86_hvm = 2

    class ContextLayout(IntEnum):
        unknown_layout = 0
        x86_64 = 1
        x86_32 = 2

    class BlockType(IntEnum):
        extv = 1702392950
        vcpu = 1986228341
        xcnt = 2019782260

    class ChunkType(IntEnum):
        hvm_nr_ioreq_server_pages = -20
        hvm_ioreq_server_pfn = -19
        toolstack = -18
        hvm_sharing_ring_pfn = -17
        hvm_monitor_ring_pfn = -16
        hvm_paging_ring_pfn = -15
        hvm_generation_id_addr = -14
        enable_compression = -13
        compressed_data = -12
        hvm_viridian = -11
        hvm_acpi_ioports_location = -10
        last_checkpoint = -9
        hvm_console_pfn = -8
        tsc_info = -7
        tmem_extra = -6
        tmem = -5
        hvm_vm86_tss = -4
        hvm_ident_pt = -3
        vcpu_info = -2
        enable_verify_mode = -1
        end_mark = 0
        pages = 1

    class PageType(IntEnum):
        notab = 0
        l1tab = 1
        l2tab = 2
        l3tab = 3
        l4tab = 4
        l1tab_pin = 9
        l2tab_pin = 10
        l3tab_pin = 11
        l4tab_pin = 12
        broken = 13
        xalloc = 14
        xtab = 15

    class TscMode(IntEnum):
        default = 0
        always_emulate = 1
        never_emulate = 2

    def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
    image: LegacySaveImage.DomainImage
    @property
    def identification(self) -> LegacySaveImage.FirstOctets | None: ...

    class FirstOctets(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        p2m_size: int
        word1: int
        word2: int
        word3: int
        @property
        def is_64bit(self) -> bool: ...
        @property
        def is_pv(self) -> bool: ...
        @property
        def first_chunk(self) -> int: ...
        @property
        def has_plausible_size(self) -> bool: ...
        @property
        def has_plausible_chunk(self) -> bool: ...

    class Ulong(KaitaiStruct):
        def __init__(self, is_64bit: bool, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        is_64bit: bool
        wide: int
        narrow: int
        @property
        def value(self) -> int: ...

    class UlongHalves(KaitaiStruct):
        def __init__(self, is_64bit: bool, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        is_64bit: bool
        low: int
        high: int

    class DomainImage(KaitaiStruct):
        def __init__(self, is_64bit: bool, is_pv: bool, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        is_64bit: bool
        is_pv: bool
        header: LegacySaveImage.Header
        extended_info: LegacySaveImage.ExtendedInfo
        p2m_frames: LegacySaveImage.P2mFrameList
        checkpoints: List[LegacySaveImage.Checkpoint]
        @property
        def guest_width(self) -> int: ...
        @property
        def pt_levels(self) -> int: ...
        @property
        def num_p2m_per_frame(self) -> int: ...
        @property
        def num_p2m_frames(self) -> int: ...
        @property
        def len_p2m_frames(self) -> int: ...
        @property
        def len_context(self) -> int: ...
        @property
        def has_extended(self) -> bool: ...
        @property
        def len_xsave(self) -> int: ...

    class Header(KaitaiStruct):
        def __init__(self, is_64bit: bool, is_pv: bool, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        is_64bit: bool
        is_pv: bool
        p2m_size: LegacySaveImage.Ulong
        @property
        def known_p2m_size_max(self) -> int: ...
        @property
        def toolstack_width(self) -> int: ...
        @property
        def guest_type(self) -> LegacySaveImage.GuestType | int: ...

    class ExtendedInfo(KaitaiStruct):
        def __init__(self, is_64bit: bool, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        is_64bit: bool
        head: LegacySaveImage.ExtendedInfoHeader
        blocks: LegacySaveImage.ExtendedInfoBlocks
        @property
        def len_context(self) -> int: ...
        @property
        def has_extended(self) -> bool: ...
        @property
        def len_xsave(self) -> int: ...

    class ExtendedInfoHeader(KaitaiStruct):
        def __init__(self, is_64bit: bool, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        is_64bit: bool
        marker: LegacySaveImage.UlongHalves
        len_blocks: int
        @property
        def is_valid(self) -> bool: ...

    class ExtendedInfoBlocks(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        blocks: List[LegacySaveImage.ExtendedInfoBlock]
        @property
        def has_blocks(self) -> bool: ...
        @property
        def len_context(self) -> int: ...
        @property
        def has_extended(self) -> bool: ...
        @property
        def len_xsave(self) -> int: ...

    class ExtendedInfoBlockHeader(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        type_code: int
        len_data: int
        @property
        def block_type(self) -> LegacySaveImage.BlockType | int: ...

    class ExtendedInfoBlock(KaitaiStruct):
        def __init__(self, len_context_before: int, has_extended_before: bool, len_xsave_before: int, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        len_context_before: int
        has_extended_before: bool
        len_xsave_before: int
        header: LegacySaveImage.ExtendedInfoBlockHeader
        raw_content: LegacySaveImage.Opaque
        @property
        def content(self) -> LegacySaveImage.VcpuContext | LegacySaveImage.XsaveLength | LegacySaveImage.Opaque: ...
        @property
        def len_context_so_far(self) -> int: ...
        @property
        def has_extended_so_far(self) -> bool: ...
        @property
        def len_xsave_so_far(self) -> int: ...

    class XsaveLength(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        len_xsave: int

    class Opaque(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...

    class P2mFrameList(KaitaiStruct):
        def __init__(self, is_64bit: bool, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        is_64bit: bool
        @property
        def len_pfn(self) -> int: ...
        @property
        def pfns(self) -> List[LegacySaveImage.Ulong]: ...

    class Checkpoint(KaitaiStruct):
        def __init__(self, is_64bit: bool, is_pv: bool, len_context: int, has_extended: bool, len_xsave: int, is_compressed: bool, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        is_64bit: bool
        is_pv: bool
        len_context: int
        has_extended: bool
        len_xsave: int
        is_compressed: bool
        chunks: List[LegacySaveImage.Chunk]
        pv_tail: LegacySaveImage.PvTail
        hvm_tail: LegacySaveImage.HvmTail
        after_tail: LegacySaveImage.StreamPosition
        @property
        def is_ended(self) -> bool: ...
        @property
        def enables_compression(self) -> bool: ...
        @property
        def highest_vcpu_id(self) -> int: ...
        @property
        def next_marker(self) -> LegacySaveImage.NextMarker | None: ...
        @property
        def is_last(self) -> bool: ...

    class StreamPosition(KaitaiStruct):
        def __init__(self, ofs_next: int, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        ofs_next: int

    class NextMarker(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        marker: int
        @property
        def is_chunk(self) -> bool: ...

    class ChunkHeader(KaitaiStruct):
        def __init__(self, is_64bit: bool, is_compressed: bool, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        is_64bit: bool
        is_compressed: bool
        marker: int
        max_vcpu_id: int
        len_toolstack: int
        len_compressed: LegacySaveImage.Ulong
        pfns: List[LegacySaveImage.PfnEntry]
        @property
        def chunk_type(self) -> LegacySaveImage.ChunkType | int: ...
        @property
        def num_pfns(self) -> int: ...
        @property
        def known_num_pfns_max(self) -> int: ...
        @property
        def known_vcpu_id_max(self) -> int: ...
        @property
        def is_hvm_param(self) -> bool: ...
        @property
        def known_hvm_param_index(self) -> int: ...
        @property
        def is_tmem(self) -> bool: ...
        @property
        def is_known(self) -> bool: ...
        @property
        def num_pages(self) -> int: ...
        @property
        def len_vcpu_map(self) -> int: ...
        @property
        def len_body(self) -> int: ...

    class PfnEntry(KaitaiStruct):
        def __init__(self, is_64bit: bool, num_pages_before: int, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        is_64bit: bool
        num_pages_before: int
        entry: LegacySaveImage.UlongHalves
        @property
        def pfn(self) -> int: ...
        @property
        def type_code(self) -> int: ...
        @property
        def page_type(self) -> LegacySaveImage.PageType | int: ...
        @property
        def reserved(self) -> int: ...
        @property
        def has_page(self) -> bool: ...
        @property
        def num_pages_so_far(self) -> int: ...

    class Chunk(KaitaiStruct):
        def __init__(self, is_64bit: bool, is_compressed: bool, chunk_number: int, idx_vcpu_info_before: int, has_last_checkpoint_before: bool, has_enable_compression_before: bool, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        is_64bit: bool
        is_compressed: bool
        chunk_number: int
        idx_vcpu_info_before: int
        has_last_checkpoint_before: bool
        has_enable_compression_before: bool
        header: LegacySaveImage.ChunkHeader
        raw_body: LegacySaveImage.Opaque
        tmem: LegacySaveImage.Tmem | LegacySaveImage.TmemExtra | LegacySaveImage.Opaque
        @property
        def body(self) -> LegacySaveImage.PageContents | LegacySaveImage.VcpuInfo | LegacySaveImage.TscInfo | LegacySaveImage.Toolstack | LegacySaveImage.CompressedData | LegacySaveImage.HvmParam | LegacySaveImage.Opaque: ...
        @property
        def idx_vcpu_info_so_far(self) -> int: ...
        @property
        def has_last_checkpoint_so_far(self) -> bool: ...
        @property
        def has_enable_compression_so_far(self) -> bool: ...
        @property
        def is_followed_by_chunk(self) -> bool: ...
        @property
        def is_truncated(self) -> bool: ...
        @property
        def truncation(self) -> str: ...

    class PageContents(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        @property
        def len_page(self) -> int: ...
        @property
        def pages(self) -> List[bytes]: ...

    class VcpuInfo(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        vcpu_map: bytes

    class HvmParam(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        padding: int
        value: int

    class TscInfo(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        mode_code: int
        nsec: int
        khz: int
        incarnation: int
        @property
        def mode(self) -> LegacySaveImage.TscMode | int: ...

    class Toolstack(KaitaiStruct):
        def __init__(self, is_64bit: bool, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        is_64bit: bool
        version: int
        num_physmaps: int
        @property
        def known_version(self) -> int: ...
        @property
        def ofs_physmaps(self) -> int: ...
        @property
        def physmaps(self) -> List[LegacySaveImage.Physmap]: ...

    class Physmap(KaitaiStruct):
        def __init__(self, is_64bit: bool, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        is_64bit: bool
        phys_offset: int
        start_addr: int
        len_range: int
        len_name: int
        name: LegacySaveImage.PhysmapName
        padding: bytes

    class PhysmapName(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        text: str
        @property
        def text_octets(self) -> bytes: ...
        @property
        def is_terminated(self) -> bool: ...
        @property
        def has_rest(self) -> bool: ...

    class CompressedData(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        data: bytes
        @property
        def marker_unchanged(self) -> int: ...
        @property
        def marker_full(self) -> int: ...
        @property
        def skip_flag(self) -> int: ...
        @property
        def len_word(self) -> int: ...

    class Tmem(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        version: int
        max_pools: int
        separator1: int
        flags: int
        weight: int
        cap: int
        separator2: int
        pools: List[LegacySaveImage.TmemPool]

    class TmemPool(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        pool_id: int
        flags: int
        num_pages: int
        uuid: bytes
        pages: List[LegacySaveImage.TmemPage]
        @property
        def is_terminator(self) -> bool: ...

    class TmemPage(KaitaiStruct):
        def __init__(self, len_contents: int, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        len_contents: int
        oid: List[int]
        index: int
        contents: bytes
        @property
        def is_terminator(self) -> bool: ...

    class TmemExtra(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        invalidated: List[LegacySaveImage.TmemInvalidation]

    class TmemInvalidation(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        pool_id: int
        oid: List[int]
        index: int
        @property
        def is_terminator(self) -> bool: ...

    class PvTail(KaitaiStruct):
        def __init__(self, is_64bit: bool, len_context: int, has_extended: bool, len_xsave: int, max_vcpu_id: int, vcpu_map: bytes, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        is_64bit: bool
        len_context: int
        has_extended: bool
        len_xsave: int
        max_vcpu_id: int
        vcpu_map: bytes
        unmapped: LegacySaveImage.UnmappedPfns
        vcpus: List[LegacySaveImage.VcpuSlot]
        shared_info: LegacySaveImage.SharedInfo

    class UnmappedPfns(KaitaiStruct):
        def __init__(self, is_64bit: bool, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        is_64bit: bool
        num_pfns: int
        list: LegacySaveImage.P2mFrameList
        @property
        def known_num_pfns_max(self) -> int: ...
        @property
        def len_list(self) -> int: ...

    class VcpuSlot(KaitaiStruct):
        def __init__(self, vcpu_id: int, online: int, len_context: int, has_extended: bool, len_xsave: int, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        vcpu_id: int
        online: int
        len_context: int
        has_extended: bool
        len_xsave: int
        vcpu: LegacySaveImage.Vcpu
        @property
        def len_vcpu(self) -> int: ...

    class Vcpu(KaitaiStruct):
        def __init__(self, len_context: int, has_extended: bool, len_xsave: int, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        len_context: int
        has_extended: bool
        len_xsave: int
        @property
        def len_extended(self) -> int: ...
        @property
        def ofs_extended(self) -> int: ...
        @property
        def ofs_xsave(self) -> int: ...
        @property
        def len_vcpu(self) -> int: ...
        @property
        def context(self) -> LegacySaveImage.VcpuContext: ...
        @property
        def extended(self) -> XenX86Vcpu.ExtVcpucontext | None: ...
        @property
        def xsave(self) -> LegacySaveImage.VcpuXsave | None: ...

    class VcpuContext(KaitaiStruct):
        def __init__(self, len_context: int, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        len_context: int
        vcpu_guest_context: XenX86Vcpu.VcpuGuestContextX8664 | XenX86Vcpu.VcpuGuestContextX8632 | XenX86Vcpu.UnknownContext
        @property
        def context_layout(self) -> LegacySaveImage.ContextLayout: ...

    class VcpuXsave(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        xfeature_mask: int
        len_area: int
        state: bytes
        @property
        def ofs_state(self) -> int: ...
        @property
        def area(self) -> XenX86Vcpu.VcpuXsave | None: ...

    class SharedInfo(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        @property
        def len_shared_info(self) -> int: ...
        @property
        def shared_info_x86_64(self) -> XenX86Vcpu.SharedInfoX8664: ...
        @property
        def shared_info_x86_32(self) -> XenX86Vcpu.SharedInfoX8632: ...

    class MagicPfns(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        ioreq_pfn: int
        bufioreq_pfn: int
        store_pfn: int
        @property
        def ioreq_index(self) -> int: ...
        @property
        def bufioreq_index(self) -> int: ...
        @property
        def store_index(self) -> int: ...

    class HvmTail(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        magic_pfns: LegacySaveImage.MagicPfns
        hvm_context: LegacySaveImage.HvmContext
        device_model: LegacySaveImage.DeviceModel

    class HvmContext(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        len_context: int
        raw_body: LegacySaveImage.Opaque
        @property
        def context(self) -> XenHvmContext: ...

    class DeviceModelSignature(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        signature: str
        @property
        def has_length(self) -> bool: ...
        @property
        def has_no_length(self) -> bool: ...
        @property
        def is_known(self) -> bool: ...

    class DeviceModelLength(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        len_state: int

    class XenopsdDeviceModelLength(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        newline: int
        len_state: int
        @property
        def is_valid(self) -> bool: ...

    class DeviceModel(KaitaiStruct):
        def __init__(self, _io: Any, _parent: Any = ..., _root: Any = ...) -> None: ...
        signature: LegacySaveImage.DeviceModelSignature
        after_signature: LegacySaveImage.StreamPosition
        length: LegacySaveImage.DeviceModelLength
        xenopsd_length: LegacySaveImage.XenopsdDeviceModelLength
        state: bytes
        @property
        def has_length(self) -> bool: ...
        @property
        def next_octets(self) -> LegacySaveImage.XenopsdDeviceModelLength | None: ...
        @property
        def has_xenopsd_length(self) -> bool: ...
        @property
        def has_end(self) -> bool: ...
        @property
        def len_state(self) -> int: ...
        @property
        def ofs_state(self) -> int: ...
