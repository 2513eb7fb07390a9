import kaitai_struct_nim_runtime
import options
import xen_x86_cpu_policy
import xen_x86_vcpu
import xen_hvm_context

{.experimental: "overloadableEnums".}

type
  LibxcMigrationStream* = ref object of KaitaiStruct
    `imageHeader`*: LibxcMigrationStream_Ihdr
    `image`*: LibxcMigrationStream_DomainImage
    `parent`*: KaitaiStruct
  LibxcMigrationStream_GuestType* {.size: 8.} = enum
    x86_pv = 1
    x86_hvm = 2
  LibxcMigrationStream_HvmParamName* {.size: 8.} = enum
    callback_irq = 0
    store_pfn = 1
    store_evtchn = 2
    pae_enabled = 4
    ioreq_pfn = 5
    bufioreq_pfn = 6
    viridian = 9
    timer_mode = 10
    hpet_enabled = 11
    ident_pt = 12
    dm_domain = 13
    acpi_s_state = 14
    vm86_tss = 15
    vpt_align = 16
    console_pfn = 17
    console_evtchn = 18
    acpi_ioports_location = 19
    memory_event_cr0 = 20
    memory_event_cr3 = 21
    memory_event_cr4 = 22
    memory_event_int3 = 23
    nestedhvm = 24
    memory_event_single_step = 25
    bufioreq_evtchn = 26
    paging_ring_pfn = 27
    monitor_ring_pfn = 28
    sharing_ring_pfn = 29
    memory_event_msr = 30
    triple_fault_reason = 31
    ioreq_server_pfn = 32
    nr_ioreq_server_pages = 33
    vm_generation_id_addr = 34
    altp2m = 35
    x87_fip_width = 36
    vm86_tss_sized = 37
    mca_cap = 38
  LibxcMigrationStream_PageType* {.size: 8.} = enum
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
  LibxcMigrationStream_RecordType* {.size: 8.} = enum
    end_mark = 0
    page_data = 1
    x86_pv_info = 2
    x86_pv_p2m_frames = 3
    x86_pv_vcpu_basic = 4
    x86_pv_vcpu_extended = 5
    x86_pv_vcpu_xsave = 6
    shared_info = 7
    x86_tsc_info = 8
    hvm_context = 9
    hvm_params = 10
    toolstack = 11
    x86_pv_vcpu_msrs = 12
    verify = 13
    checkpoint = 14
    checkpoint_dirty_pfn_list = 15
    static_data_end = 16
    x86_cpuid_policy = 17
    x86_msr_policy = 18
    stripped = 4084494960
  LibxcMigrationStream_TscMode* {.size: 8.} = enum
    default = 0
    always_emulate = 1
    never_emulate = 2
  LibxcMigrationStream_VcpuContextLayout* {.size: 8.} = enum
    nothing = 0
    basic_x86_64 = 1
    basic_x86_32 = 2
    extended = 3
    xsave = 4
    msrs = 5
  LibxcMigrationStream_ViridianGroup* {.size: 8.} = enum
    base = 1
    no_freq = 2
    time_ref_count = 4
    reference_tsc = 8
    hcall_remote_tlb_flush = 16
    apic_assist = 32
    crash_ctl = 64
    synic = 128
    stimer = 256
    hcall_ipi = 512
    ex_processor_masks = 1024
    no_vp_limit = 2048
    cpu_hotplug = 4096
  LibxcMigrationStream_DomainImage* = ref object of KaitaiStruct
    `domainHeader`*: LibxcMigrationStream_DomainImage_Dhdr
    `records`*: seq[LibxcMigrationStream_DomainImage_Record]
    `isBigEndian`*: bool
    `hasDomainHeader`*: bool
    `isInsideLibxl`*: bool
    `parent`*: LibxcMigrationStream
    isLe: bool
  LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList* = ref object of KaitaiStruct
    `parent`*: LibxcMigrationStream_DomainImage_Record
    `lenPfnInst`: int
    `lenPfnInstFlag`: bool
    `pfnsInst`: seq[uint64]
    `pfnsInstFlag`: bool
    isLe: bool
  LibxcMigrationStream_DomainImage_Dhdr* = ref object of KaitaiStruct
    `typeCode`*: uint32
    `pageShift`*: uint16
    `reserved`*: uint16
    `xenMajor`*: uint32
    `xenMinor`*: uint32
    `parent`*: LibxcMigrationStream_DomainImage
    `guestTypeInst`: LibxcMigrationStream_GuestType
    `guestTypeInstFlag`: bool
    `isConvertedFromLegacyInst`: bool
    `isConvertedFromLegacyInstFlag`: bool
    `knownPageShiftInst`: int8
    `knownPageShiftInstFlag`: bool
    isLe: bool
  LibxcMigrationStream_DomainImage_EmptyBody* = ref object of KaitaiStruct
    `parent`*: LibxcMigrationStream_DomainImage_Record
    isLe: bool
  LibxcMigrationStream_DomainImage_HvmParam* = ref object of KaitaiStruct
    `index`*: uint64
    `value`*: uint64
    `parent`*: LibxcMigrationStream_DomainImage_HvmParams
    `nameInst`: LibxcMigrationStream_HvmParamName
    `nameInstFlag`: bool
    isLe: bool
  LibxcMigrationStream_DomainImage_HvmParams* = ref object of KaitaiStruct
    `numParams`*: uint32
    `reserved`*: uint32
    `parent`*: LibxcMigrationStream_DomainImage_Record
    `lenParamInst`: int
    `lenParamInstFlag`: bool
    `ofsParamsInst`: int
    `ofsParamsInstFlag`: bool
    `paramsInst`: seq[LibxcMigrationStream_DomainImage_HvmParam]
    `paramsInstFlag`: bool
    isLe: bool
  LibxcMigrationStream_DomainImage_Opaque* = ref object of KaitaiStruct
    `parent`*: LibxcMigrationStream_DomainImage_Record
    isLe: bool
  LibxcMigrationStream_DomainImage_PageData* = ref object of KaitaiStruct
    `numPfns`*: uint32
    `reserved`*: uint32
    `isBigEndian`*: bool
    `parent`*: LibxcMigrationStream_DomainImage_Record
    `lenPageInst`: int
    `lenPageInstFlag`: bool
    `lenPfnInst`: int
    `lenPfnInstFlag`: bool
    `ofsPagesInst`: uint64
    `ofsPagesInstFlag`: bool
    `ofsPfnsInst`: int
    `ofsPfnsInstFlag`: bool
    `pagesInst`: seq[seq[byte]]
    `pagesInstFlag`: bool
    `pfnsInst`: seq[LibxcMigrationStream_DomainImage_PfnEntry]
    `pfnsInstFlag`: bool
    isLe: bool
  LibxcMigrationStream_DomainImage_PfnEntry* = ref object of KaitaiStruct
    `half0`*: uint32
    `half1`*: uint32
    `isBigEndian`*: bool
    `parent`*: LibxcMigrationStream_DomainImage_PageData
    `hasPageInst`: bool
    `hasPageInstFlag`: bool
    `highInst`: uint32
    `highInstFlag`: bool
    `isKnownTypeInst`: bool
    `isKnownTypeInstFlag`: bool
    `isPageTableInst`: bool
    `isPageTableInstFlag`: bool
    `isPopulatedInst`: bool
    `isPopulatedInstFlag`: bool
    `lowInst`: uint32
    `lowInstFlag`: bool
    `pageTypeInst`: LibxcMigrationStream_PageType
    `pageTypeInstFlag`: bool
    `pfnInst`: uint64
    `pfnInstFlag`: bool
    `reservedInst`: int
    `reservedInstFlag`: bool
    `typeCodeInst`: int
    `typeCodeInstFlag`: bool
    isLe: bool
  LibxcMigrationStream_DomainImage_Record* = ref object of KaitaiStruct
    `header`*: LibxcMigrationStream_DomainImage_RecordHeader
    `rawBody`*: LibxcMigrationStream_DomainImage_Opaque
    `padding`*: seq[byte]
    `parent`*: LibxcMigrationStream_DomainImage
    `rawRawBody`*: seq[byte]
    `bodyInst`: KaitaiStruct
    `bodyInstFlag`: bool
    `isEndInst`: bool
    `isEndInstFlag`: bool
    `isTruncatedInst`: bool
    `isTruncatedInstFlag`: bool
    `truncationInst`: string
    `truncationInstFlag`: bool
    isLe: bool
  LibxcMigrationStream_DomainImage_RecordHeader* = ref object of KaitaiStruct
    `typeCode`*: uint32
    `lenBody`*: uint32
    `parent`*: LibxcMigrationStream_DomainImage_Record
    `isOptionalInst`: bool
    `isOptionalInstFlag`: bool
    `lenBodyMaxInst`: int
    `lenBodyMaxInstFlag`: bool
    `lenPaddingInst`: int
    `lenPaddingInstFlag`: bool
    `recordTypeInst`: LibxcMigrationStream_RecordType
    `recordTypeInstFlag`: bool
    isLe: bool
  LibxcMigrationStream_DomainImage_SharedInfo* = ref object of KaitaiStruct
    `parent`*: LibxcMigrationStream_DomainImage_Record
    `lenSharedInfoInst`: int
    `lenSharedInfoInstFlag`: bool
    `sharedInfoX8632Inst`: XenX86Vcpu_SharedInfoX8632
    `sharedInfoX8632InstFlag`: bool
    `sharedInfoX8664Inst`: XenX86Vcpu_SharedInfoX8664
    `sharedInfoX8664InstFlag`: bool
    isLe: bool
  LibxcMigrationStream_DomainImage_Stripped* = ref object of KaitaiStruct
    `removed`*: uint32
    `reserved`*: uint32
    `parent`*: LibxcMigrationStream_DomainImage_Record
    `configInst`: bool
    `configInstFlag`: bool
    `deviceDataInst`: bool
    `deviceDataInstFlag`: bool
    `deviceModelInst`: bool
    `deviceModelInstFlag`: bool
    `pagesDroppedInst`: bool
    `pagesDroppedInstFlag`: bool
    `pagesZeroedInst`: bool
    `pagesZeroedInstFlag`: bool
    `registersInst`: bool
    `registersInstFlag`: bool
    `settingsInst`: bool
    `settingsInstFlag`: bool
    `unknownInst`: bool
    `unknownInstFlag`: bool
    `vectorRegistersInst`: bool
    `vectorRegistersInstFlag`: bool
    isLe: bool
  LibxcMigrationStream_DomainImage_Toolstack* = ref object of KaitaiStruct
    `data`*: seq[byte]
    `parent`*: LibxcMigrationStream_DomainImage_Record
    isLe: bool
  LibxcMigrationStream_DomainImage_UnknownBody* = ref object of KaitaiStruct
    `data`*: seq[byte]
    `parent`*: LibxcMigrationStream_DomainImage_Record
    isLe: bool
  LibxcMigrationStream_DomainImage_X86PvInfo* = ref object of KaitaiStruct
    `guestWidth`*: uint8
    `ptLevels`*: uint8
    `reserved1`*: uint16
    `reserved2`*: uint32
    `parent`*: LibxcMigrationStream_DomainImage_Record
    `isValidCombinationInst`: bool
    `isValidCombinationInstFlag`: bool
    isLe: bool
  LibxcMigrationStream_DomainImage_X86PvP2mFrames* = ref object of KaitaiStruct
    `p2mStartPfn`*: uint32
    `p2mEndPfn`*: uint32
    `parent`*: LibxcMigrationStream_DomainImage_Record
    `lenP2mFrameInst`: int
    `lenP2mFrameInstFlag`: bool
    `lenP2mPfnInst`: int
    `lenP2mPfnInstFlag`: bool
    `ofsP2mPfnsInst`: int
    `ofsP2mPfnsInstFlag`: bool
    `p2mPfnsInst`: seq[uint64]
    `p2mPfnsInstFlag`: bool
    isLe: bool
  LibxcMigrationStream_DomainImage_X86PvVcpu* = ref object of KaitaiStruct
    `vcpuId`*: uint32
    `reserved`*: uint32
    `vcpuRecord`*: LibxcMigrationStream_RecordType
    `parent`*: LibxcMigrationStream_DomainImage_Record
    `rawContextInst`*: seq[byte]
    `contextInst`: KaitaiStruct
    `contextInstFlag`: bool
    `contextLayoutInst`: LibxcMigrationStream_VcpuContextLayout
    `contextLayoutInstFlag`: bool
    `contextOctetsInst`: seq[byte]
    `contextOctetsInstFlag`: bool
    `lenContextInst`: int
    `lenContextInstFlag`: bool
    `ofsContextInst`: int
    `ofsContextInstFlag`: bool
    isLe: bool
  LibxcMigrationStream_DomainImage_X86TscInfo* = ref object of KaitaiStruct
    `modeCode`*: uint32
    `khz`*: uint32
    `nsec`*: uint64
    `incarnation`*: uint32
    `reserved`*: uint32
    `parent`*: LibxcMigrationStream_DomainImage_Record
    `modeInst`: LibxcMigrationStream_TscMode
    `modeInstFlag`: bool
    isLe: bool
  LibxcMigrationStream_Ihdr* = ref object of KaitaiStruct
    `marker`*: seq[byte]
    `id`*: seq[byte]
    `version`*: uint32
    `options`*: uint16
    `reserved1`*: uint16
    `reserved2`*: uint32
    `parent`*: LibxcMigrationStream
    `isBigEndianInst`: bool
    `isBigEndianInstFlag`: bool
    `knownVersionMaxInst`: int8
    `knownVersionMaxInstFlag`: bool
    `knownVersionMinInst`: int8
    `knownVersionMinInstFlag`: bool
    `reservedOptionsInst`: int
    `reservedOptionsInstFlag`: bool

proc read*(_: typedesc[LibxcMigrationStream], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): LibxcMigrationStream
proc read*(_: typedesc[LibxcMigrationStream_DomainImage], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream, isBigEndian: any, hasDomainHeader: any, isInsideLibxl: any): LibxcMigrationStream_DomainImage
proc read*(_: typedesc[LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList
proc read*(_: typedesc[LibxcMigrationStream_DomainImage_Dhdr], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage): LibxcMigrationStream_DomainImage_Dhdr
proc read*(_: typedesc[LibxcMigrationStream_DomainImage_EmptyBody], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_EmptyBody
proc read*(_: typedesc[LibxcMigrationStream_DomainImage_HvmParam], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_HvmParams): LibxcMigrationStream_DomainImage_HvmParam
proc read*(_: typedesc[LibxcMigrationStream_DomainImage_HvmParams], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_HvmParams
proc read*(_: typedesc[LibxcMigrationStream_DomainImage_Opaque], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_Opaque
proc read*(_: typedesc[LibxcMigrationStream_DomainImage_PageData], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record, isBigEndian: any): LibxcMigrationStream_DomainImage_PageData
proc read*(_: typedesc[LibxcMigrationStream_DomainImage_PfnEntry], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_PageData, isBigEndian: any): LibxcMigrationStream_DomainImage_PfnEntry
proc read*(_: typedesc[LibxcMigrationStream_DomainImage_Record], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage): LibxcMigrationStream_DomainImage_Record
proc read*(_: typedesc[LibxcMigrationStream_DomainImage_RecordHeader], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_RecordHeader
proc read*(_: typedesc[LibxcMigrationStream_DomainImage_SharedInfo], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_SharedInfo
proc read*(_: typedesc[LibxcMigrationStream_DomainImage_Stripped], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_Stripped
proc read*(_: typedesc[LibxcMigrationStream_DomainImage_Toolstack], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_Toolstack
proc read*(_: typedesc[LibxcMigrationStream_DomainImage_UnknownBody], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_UnknownBody
proc read*(_: typedesc[LibxcMigrationStream_DomainImage_X86PvInfo], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_X86PvInfo
proc read*(_: typedesc[LibxcMigrationStream_DomainImage_X86PvP2mFrames], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_X86PvP2mFrames
proc read*(_: typedesc[LibxcMigrationStream_DomainImage_X86PvVcpu], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record, vcpuRecord: any): LibxcMigrationStream_DomainImage_X86PvVcpu
proc read*(_: typedesc[LibxcMigrationStream_DomainImage_X86TscInfo], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_X86TscInfo
proc read*(_: typedesc[LibxcMigrationStream_Ihdr], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream): LibxcMigrationStream_Ihdr

proc lenPfn*(this: LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList): int
proc pfns*(this: LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList): seq[uint64]
proc guestType*(this: LibxcMigrationStream_DomainImage_Dhdr): LibxcMigrationStream_GuestType
proc isConvertedFromLegacy*(this: LibxcMigrationStream_DomainImage_Dhdr): bool
proc knownPageShift*(this: LibxcMigrationStream_DomainImage_Dhdr): int8
proc name*(this: LibxcMigrationStream_DomainImage_HvmParam): LibxcMigrationStream_HvmParamName
proc lenParam*(this: LibxcMigrationStream_DomainImage_HvmParams): int
proc ofsParams*(this: LibxcMigrationStream_DomainImage_HvmParams): int
proc params*(this: LibxcMigrationStream_DomainImage_HvmParams): seq[LibxcMigrationStream_DomainImage_HvmParam]
proc lenPage*(this: LibxcMigrationStream_DomainImage_PageData): int
proc lenPfn*(this: LibxcMigrationStream_DomainImage_PageData): int
proc ofsPages*(this: LibxcMigrationStream_DomainImage_PageData): uint64
proc ofsPfns*(this: LibxcMigrationStream_DomainImage_PageData): int
proc pages*(this: LibxcMigrationStream_DomainImage_PageData): seq[seq[byte]]
proc pfns*(this: LibxcMigrationStream_DomainImage_PageData): seq[LibxcMigrationStream_DomainImage_PfnEntry]
proc hasPage*(this: LibxcMigrationStream_DomainImage_PfnEntry): bool
proc high*(this: LibxcMigrationStream_DomainImage_PfnEntry): uint32
proc isKnownType*(this: LibxcMigrationStream_DomainImage_PfnEntry): bool
proc isPageTable*(this: LibxcMigrationStream_DomainImage_PfnEntry): bool
proc isPopulated*(this: LibxcMigrationStream_DomainImage_PfnEntry): bool
proc low*(this: LibxcMigrationStream_DomainImage_PfnEntry): uint32
proc pageType*(this: LibxcMigrationStream_DomainImage_PfnEntry): LibxcMigrationStream_PageType
proc pfn*(this: LibxcMigrationStream_DomainImage_PfnEntry): uint64
proc reserved*(this: LibxcMigrationStream_DomainImage_PfnEntry): int
proc typeCode*(this: LibxcMigrationStream_DomainImage_PfnEntry): int
proc body*(this: LibxcMigrationStream_DomainImage_Record): KaitaiStruct
proc isEnd*(this: LibxcMigrationStream_DomainImage_Record): bool
proc isTruncated*(this: LibxcMigrationStream_DomainImage_Record): bool
proc truncation*(this: LibxcMigrationStream_DomainImage_Record): string
proc isOptional*(this: LibxcMigrationStream_DomainImage_RecordHeader): bool
proc lenBodyMax*(this: LibxcMigrationStream_DomainImage_RecordHeader): int
proc lenPadding*(this: LibxcMigrationStream_DomainImage_RecordHeader): int
proc recordType*(this: LibxcMigrationStream_DomainImage_RecordHeader): LibxcMigrationStream_RecordType
proc lenSharedInfo*(this: LibxcMigrationStream_DomainImage_SharedInfo): int
proc sharedInfoX8632*(this: LibxcMigrationStream_DomainImage_SharedInfo): XenX86Vcpu_SharedInfoX8632
proc sharedInfoX8664*(this: LibxcMigrationStream_DomainImage_SharedInfo): XenX86Vcpu_SharedInfoX8664
proc config*(this: LibxcMigrationStream_DomainImage_Stripped): bool
proc deviceData*(this: LibxcMigrationStream_DomainImage_Stripped): bool
proc deviceModel*(this: LibxcMigrationStream_DomainImage_Stripped): bool
proc pagesDropped*(this: LibxcMigrationStream_DomainImage_Stripped): bool
proc pagesZeroed*(this: LibxcMigrationStream_DomainImage_Stripped): bool
proc registers*(this: LibxcMigrationStream_DomainImage_Stripped): bool
proc settings*(this: LibxcMigrationStream_DomainImage_Stripped): bool
proc unknown*(this: LibxcMigrationStream_DomainImage_Stripped): bool
proc vectorRegisters*(this: LibxcMigrationStream_DomainImage_Stripped): bool
proc isValidCombination*(this: LibxcMigrationStream_DomainImage_X86PvInfo): bool
proc lenP2mFrame*(this: LibxcMigrationStream_DomainImage_X86PvP2mFrames): int
proc lenP2mPfn*(this: LibxcMigrationStream_DomainImage_X86PvP2mFrames): int
proc ofsP2mPfns*(this: LibxcMigrationStream_DomainImage_X86PvP2mFrames): int
proc p2mPfns*(this: LibxcMigrationStream_DomainImage_X86PvP2mFrames): seq[uint64]
proc context*(this: LibxcMigrationStream_DomainImage_X86PvVcpu): KaitaiStruct
proc contextLayout*(this: LibxcMigrationStream_DomainImage_X86PvVcpu): LibxcMigrationStream_VcpuContextLayout
proc contextOctets*(this: LibxcMigrationStream_DomainImage_X86PvVcpu): seq[byte]
proc lenContext*(this: LibxcMigrationStream_DomainImage_X86PvVcpu): int
proc ofsContext*(this: LibxcMigrationStream_DomainImage_X86PvVcpu): int
proc mode*(this: LibxcMigrationStream_DomainImage_X86TscInfo): LibxcMigrationStream_TscMode
proc isBigEndian*(this: LibxcMigrationStream_Ihdr): bool
proc knownVersionMax*(this: LibxcMigrationStream_Ihdr): int8
proc knownVersionMin*(this: LibxcMigrationStream_Ihdr): int8
proc reservedOptions*(this: LibxcMigrationStream_Ihdr): int


##[
The state of one running Xen domain, as libxenguest writes it when a domain
is saved or live-migrated: an image header, a domain header, then records
(guest pages, vCPU state, HVM context, CPU policy and so on) up to END.

The image header is always big-endian; its options give the byte order of
everything after it, except contents that Xen or the guest defines (HVM
context, CPU policies, vCPU contexts, shared info, pages), which are always
little-endian. Real streams are little-endian, as x86 is.

Version 3 adds STATIC_DATA_END, X86_CPUID_POLICY and X86_MSR_POLICY, and
requires STATIC_DATA_END before all memory and register contents. A receiver
of a version 2 stream infers its position: before the first X86_PV_P2M_FRAMES
of a PV guest, and before the first PAGE_DATA of an HVM guest. All layouts are
the same in both versions.

`xl save` writes this stream inside a libxl stream, which is inside a file of
its own; see `libxl_migration_stream` and `xl_save_file`.

A damaged stream parses as far as its framing allows. Bodies are decoded on
demand, so a body that is too short for its type does not affect the others.
If the stream ends inside a record, that record's `raw_body` is shorter than
its `header.len_body`.

For reading only: a writer that the compiler makes of this with `-w` leaves
out contents.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc">Source</a>
]##
proc read*(_: typedesc[LibxcMigrationStream], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): LibxcMigrationStream =
  template this: untyped = result
  this = new(LibxcMigrationStream)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Identifies the stream and gives the byte order of the rest.
  ]##
  let imageHeaderExpr = LibxcMigrationStream_Ihdr.read(this.io, this.root, this)
  this.imageHeader = imageHeaderExpr

  ##[
  The domain header and all records.
  ]##
  let imageExpr = LibxcMigrationStream_DomainImage.read(this.io, this.root, this, this.imageHeader.isBigEndian, true, false)
  this.image = imageExpr

proc fromFile*(_: typedesc[LibxcMigrationStream], filename: string): LibxcMigrationStream =
  LibxcMigrationStream.read(newKaitaiFileStream(filename), nil, nil)


##[
The part of the stream whose byte order the image header gives.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L47">Overview</a>
]##

proc readLe(this: LibxcMigrationStream_DomainImage) =

  ##[
  Kind of guest, and the version of Xen that saved it.
  ]##
  if  ((this.hasDomainHeader) and (this.io.size - this.io.pos >= 16)) :
    let domainHeaderExpr = LibxcMigrationStream_DomainImage_Dhdr.read(this.io, this.root, this)
    this.domainHeader = domainHeaderExpr

  ##[
  Records up to END, which is the last one; inside a libxl stream also
up to CHECKPOINT, after which libxl's own records follow. A damaged
stream ends where too few bytes remain for another record header.

  ]##
  if this.io.size - this.io.pos >= 8:
    block:
      var i: int
      while true:
        let it = LibxcMigrationStream_DomainImage_Record.read(this.io, this.root, this)
        this.records.add(it)
        if  ((it.header.typeCode == (uint32(ord(libxc_migration_stream.end_mark)))) or ( ((this.isInsideLibxl) and (it.header.typeCode == (uint32(ord(libxc_migration_stream.checkpoint))))) ) or (this.io.size - this.io.pos < 8)) :
          break
        inc i


proc readBe(this: LibxcMigrationStream_DomainImage) =

  ##[
  Kind of guest, and the version of Xen that saved it.
  ]##
  if  ((this.hasDomainHeader) and (this.io.size - this.io.pos >= 16)) :
    let domainHeaderExpr = LibxcMigrationStream_DomainImage_Dhdr.read(this.io, this.root, this)
    this.domainHeader = domainHeaderExpr

  ##[
  Records up to END, which is the last one; inside a libxl stream also
up to CHECKPOINT, after which libxl's own records follow. A damaged
stream ends where too few bytes remain for another record header.

  ]##
  if this.io.size - this.io.pos >= 8:
    block:
      var i: int
      while true:
        let it = LibxcMigrationStream_DomainImage_Record.read(this.io, this.root, this)
        this.records.add(it)
        if  ((it.header.typeCode == (uint32(ord(libxc_migration_stream.end_mark)))) or ( ((this.isInsideLibxl) and (it.header.typeCode == (uint32(ord(libxc_migration_stream.checkpoint))))) ) or (this.io.size - this.io.pos < 8)) :
          break
        inc i

proc read*(_: typedesc[LibxcMigrationStream_DomainImage], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream, isBigEndian: any, hasDomainHeader: any, isInsideLibxl: any): LibxcMigrationStream_DomainImage =
  template this: untyped = result
  this = new(LibxcMigrationStream_DomainImage)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  let isBigEndianExpr = bool(isBigEndian)
  this.isBigEndian = isBigEndianExpr
  let hasDomainHeaderExpr = bool(hasDomainHeader)
  this.hasDomainHeader = hasDomainHeaderExpr
  let isInsideLibxlExpr = bool(isInsideLibxl)
  this.isInsideLibxl = isInsideLibxlExpr
  this.isLe = false

  block:
    let on = this.isBigEndian
    if on == true:
      let isLeExpr = bool(false)
      this.isLe = isLeExpr
    else:
      let isLeExpr = bool(true)
      this.isLe = isLeExpr

  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc fromFile*(_: typedesc[LibxcMigrationStream_DomainImage], filename: string): LibxcMigrationStream_DomainImage =
  LibxcMigrationStream_DomainImage.read(newKaitaiFileStream(filename), nil, nil)


##[
The pfns that a COLO secondary has dirtied, in no particular order.
This record is sent from the secondary to the primary only.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L608">CHECKPOINT_DIRTY_PFN_LIST</a>
]##

proc readLe(this: LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList) =
  discard


proc readBe(this: LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList) =
  discard

proc read*(_: typedesc[LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList =
  template this: untyped = result
  this = new(LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc lenPfn(this: LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList): int = 

  ##[
  Size of one entry of `pfns` in bytes.
  ]##
  if this.lenPfnInstFlag:
    return this.lenPfnInst
  let lenPfnInstExpr = int(8)
  this.lenPfnInst = lenPfnInstExpr
  this.lenPfnInstFlag = true
  return this.lenPfnInst

proc pfns(this: LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList): seq[uint64] = 

  ##[
  The dirty pfns, as many as the body has room for.
  ]##
  if this.pfnsInstFlag:
    return this.pfnsInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  if this.isLe:
    for i in 0 ..< int(this.io.size div 8):
      let it = this.io.readU8le()
      this.pfnsInst.add(it)
  else:
    for i in 0 ..< int(this.io.size div 8):
      let it = this.io.readU8be()
      this.pfnsInst.add(it)
  this.io.seek(pos)
  this.pfnsInstFlag = true
  return this.pfnsInst

proc fromFile*(_: typedesc[LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList], filename: string): LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList =
  LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList.read(newKaitaiFileStream(filename), nil, nil)


##[
General properties of the domain.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L142">Domain Header</a>
]##

proc readLe(this: LibxcMigrationStream_DomainImage_Dhdr) =

  ##[
  Kind of guest as a number; see `guest_type`. Up to Xen 4.13, the
specification also had 3 for x86 PVH and 4 for ARM, which no Xen
ever saved.

  ]##
  let typeCodeExpr = this.io.readU4le()
  this.typeCode = typeCodeExpr

  ##[
  Base-2 logarithm of the page size; 12 on x86.
  ]##
  let pageShiftExpr = this.io.readU2le()
  this.pageShift = pageShiftExpr

  ##[
  Zero when saved, ignored when restored.
  ]##
  let reservedExpr = this.io.readU2le()
  this.reserved = reservedExpr

  ##[
  Major version of the Xen that saved the image; 0 for an image
that was converted from the legacy format.

  ]##
  let xenMajorExpr = this.io.readU4le()
  this.xenMajor = xenMajorExpr

  ##[
  Minor version of the Xen that saved the image, or the version of
the converter.

  ]##
  let xenMinorExpr = this.io.readU4le()
  this.xenMinor = xenMinorExpr


proc readBe(this: LibxcMigrationStream_DomainImage_Dhdr) =

  ##[
  Kind of guest as a number; see `guest_type`. Up to Xen 4.13, the
specification also had 3 for x86 PVH and 4 for ARM, which no Xen
ever saved.

  ]##
  let typeCodeExpr = this.io.readU4be()
  this.typeCode = typeCodeExpr

  ##[
  Base-2 logarithm of the page size; 12 on x86.
  ]##
  let pageShiftExpr = this.io.readU2be()
  this.pageShift = pageShiftExpr

  ##[
  Zero when saved, ignored when restored.
  ]##
  let reservedExpr = this.io.readU2be()
  this.reserved = reservedExpr

  ##[
  Major version of the Xen that saved the image; 0 for an image
that was converted from the legacy format.

  ]##
  let xenMajorExpr = this.io.readU4be()
  this.xenMajor = xenMajorExpr

  ##[
  Minor version of the Xen that saved the image, or the version of
the converter.

  ]##
  let xenMinorExpr = this.io.readU4be()
  this.xenMinor = xenMinorExpr

proc read*(_: typedesc[LibxcMigrationStream_DomainImage_Dhdr], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage): LibxcMigrationStream_DomainImage_Dhdr =
  template this: untyped = result
  this = new(LibxcMigrationStream_DomainImage_Dhdr)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc guestType(this: LibxcMigrationStream_DomainImage_Dhdr): LibxcMigrationStream_GuestType = 

  ##[
  Kind of guest; PVH guests are x86_hvm.
  ]##
  if this.guestTypeInstFlag:
    return this.guestTypeInst
  let guestTypeInstExpr = cast[LibxcMigrationStream_GuestType](cast[LibxcMigrationStream_GuestType](this.typeCode))
  this.guestTypeInst = guestTypeInstExpr
  this.guestTypeInstFlag = true
  return this.guestTypeInst

proc isConvertedFromLegacy(this: LibxcMigrationStream_DomainImage_Dhdr): bool = 

  ##[
  A converter wrote this stream from a legacy image.
  ]##
  if this.isConvertedFromLegacyInstFlag:
    return this.isConvertedFromLegacyInst
  let isConvertedFromLegacyInstExpr = bool(this.xenMajor == 0)
  this.isConvertedFromLegacyInst = isConvertedFromLegacyInstExpr
  this.isConvertedFromLegacyInstFlag = true
  return this.isConvertedFromLegacyInst

proc knownPageShift(this: LibxcMigrationStream_DomainImage_Dhdr): int8 = 

  ##[
  The only `page_shift` of x86 guests.
  ]##
  if this.knownPageShiftInstFlag:
    return this.knownPageShiftInst
  let knownPageShiftInstExpr = int8(12)
  this.knownPageShiftInst = knownPageShiftInstExpr
  this.knownPageShiftInstFlag = true
  return this.knownPageShiftInst

proc fromFile*(_: typedesc[LibxcMigrationStream_DomainImage_Dhdr], filename: string): LibxcMigrationStream_DomainImage_Dhdr =
  LibxcMigrationStream_DomainImage_Dhdr.read(newKaitaiFileStream(filename), nil, nil)


##[
The body of the records that carry no data: END, VERIFY, CHECKPOINT
and STATIC_DATA_END. It has no fields. By the specification their
body_length is 0; if it is not, `raw_body` has the bytes.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L260">END</a>
]##

proc readLe(this: LibxcMigrationStream_DomainImage_EmptyBody) =
  discard


proc readBe(this: LibxcMigrationStream_DomainImage_EmptyBody) =
  discard

proc read*(_: typedesc[LibxcMigrationStream_DomainImage_EmptyBody], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_EmptyBody =
  template this: untyped = result
  this = new(LibxcMigrationStream_DomainImage_EmptyBody)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc fromFile*(_: typedesc[LibxcMigrationStream_DomainImage_EmptyBody], filename: string): LibxcMigrationStream_DomainImage_EmptyBody =
  LibxcMigrationStream_DomainImage_EmptyBody.read(newKaitaiFileStream(filename), nil, nil)


##[
One HVM parameter.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514">HVM_PARAMS</a>
]##

proc readLe(this: LibxcMigrationStream_DomainImage_HvmParam) =

  ##[
  Number of the parameter, HVM_PARAM_* in Xen's hvm/params.h.
  ]##
  let indexExpr = this.io.readU8le()
  this.index = indexExpr

  ##[
  Value of the parameter.
  ]##
  let valueExpr = this.io.readU8le()
  this.value = valueExpr


proc readBe(this: LibxcMigrationStream_DomainImage_HvmParam) =

  ##[
  Number of the parameter, HVM_PARAM_* in Xen's hvm/params.h.
  ]##
  let indexExpr = this.io.readU8be()
  this.index = indexExpr

  ##[
  Value of the parameter.
  ]##
  let valueExpr = this.io.readU8be()
  this.value = valueExpr

proc read*(_: typedesc[LibxcMigrationStream_DomainImage_HvmParam], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_HvmParams): LibxcMigrationStream_DomainImage_HvmParam =
  template this: untyped = result
  this = new(LibxcMigrationStream_DomainImage_HvmParam)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc name(this: LibxcMigrationStream_DomainImage_HvmParam): LibxcMigrationStream_HvmParamName = 

  ##[
  The parameter by name.
  ]##
  if this.nameInstFlag:
    return this.nameInst
  let nameInstExpr = cast[LibxcMigrationStream_HvmParamName](cast[LibxcMigrationStream_HvmParamName](this.index))
  this.nameInst = nameInstExpr
  this.nameInstFlag = true
  return this.nameInst

proc fromFile*(_: typedesc[LibxcMigrationStream_DomainImage_HvmParam], filename: string): LibxcMigrationStream_DomainImage_HvmParam =
  LibxcMigrationStream_DomainImage_HvmParam.read(newKaitaiFileStream(filename), nil, nil)


##[
HVM parameters of the domain.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514">HVM_PARAMS</a>
]##

proc readLe(this: LibxcMigrationStream_DomainImage_HvmParams) =

  ##[
  Number of parameters.
  ]##
  let numParamsExpr = this.io.readU4le()
  this.numParams = numParamsExpr

  ##[
  Zero when saved, ignored when restored.
  ]##
  let reservedExpr = this.io.readU4le()
  this.reserved = reservedExpr


proc readBe(this: LibxcMigrationStream_DomainImage_HvmParams) =

  ##[
  Number of parameters.
  ]##
  let numParamsExpr = this.io.readU4be()
  this.numParams = numParamsExpr

  ##[
  Zero when saved, ignored when restored.
  ]##
  let reservedExpr = this.io.readU4be()
  this.reserved = reservedExpr

proc read*(_: typedesc[LibxcMigrationStream_DomainImage_HvmParams], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_HvmParams =
  template this: untyped = result
  this = new(LibxcMigrationStream_DomainImage_HvmParams)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc lenParam(this: LibxcMigrationStream_DomainImage_HvmParams): int = 

  ##[
  Size of one parameter in bytes.
  ]##
  if this.lenParamInstFlag:
    return this.lenParamInst
  let lenParamInstExpr = int(16)
  this.lenParamInst = lenParamInstExpr
  this.lenParamInstFlag = true
  return this.lenParamInst

proc ofsParams(this: LibxcMigrationStream_DomainImage_HvmParams): int = 

  ##[
  Offset of the parameters in the body.
  ]##
  if this.ofsParamsInstFlag:
    return this.ofsParamsInst
  let ofsParamsInstExpr = int(4 + 4)
  this.ofsParamsInst = ofsParamsInstExpr
  this.ofsParamsInstFlag = true
  return this.ofsParamsInst

proc params(this: LibxcMigrationStream_DomainImage_HvmParams): seq[LibxcMigrationStream_DomainImage_HvmParam] = 

  ##[
  The parameters, `num_params` of them.
  ]##
  if this.paramsInstFlag:
    return this.paramsInst
  let pos = this.io.pos()
  this.io.seek(int(this.ofsParams))
  if this.isLe:
    for i in 0 ..< int(this.numParams):
      let it = LibxcMigrationStream_DomainImage_HvmParam.read(this.io, this.root, this)
      this.paramsInst.add(it)
  else:
    for i in 0 ..< int(this.numParams):
      let it = LibxcMigrationStream_DomainImage_HvmParam.read(this.io, this.root, this)
      this.paramsInst.add(it)
  this.io.seek(pos)
  this.paramsInstFlag = true
  return this.paramsInst

proc fromFile*(_: typedesc[LibxcMigrationStream_DomainImage_HvmParams], filename: string): LibxcMigrationStream_DomainImage_HvmParams =
  LibxcMigrationStream_DomainImage_HvmParams.read(newKaitaiFileStream(filename), nil, nil)


##[
Bytes of a record's body, not interpreted here: the type has no
fields, only a size. `body` decodes the same bytes.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
]##

proc readLe(this: LibxcMigrationStream_DomainImage_Opaque) =
  discard


proc readBe(this: LibxcMigrationStream_DomainImage_Opaque) =
  discard

proc read*(_: typedesc[LibxcMigrationStream_DomainImage_Opaque], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_Opaque =
  template this: untyped = result
  this = new(LibxcMigrationStream_DomainImage_Opaque)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc fromFile*(_: typedesc[LibxcMigrationStream_DomainImage_Opaque], filename: string): LibxcMigrationStream_DomainImage_Opaque =
  LibxcMigrationStream_DomainImage_Opaque.read(newKaitaiFileStream(filename), nil, nil)


##[
A batch of guest pages: pfns with their types, followed by the
contents of the pages that have any, in the same order.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273">PAGE_DATA</a>
]##

proc readLe(this: LibxcMigrationStream_DomainImage_PageData) =

  ##[
  Number of pfns in this record, at least 1.
  ]##
  let numPfnsExpr = this.io.readU4le()
  this.numPfns = numPfnsExpr

  ##[
  Zero when saved, ignored when restored.
  ]##
  let reservedExpr = this.io.readU4le()
  this.reserved = reservedExpr


proc readBe(this: LibxcMigrationStream_DomainImage_PageData) =

  ##[
  Number of pfns in this record, at least 1.
  ]##
  let numPfnsExpr = this.io.readU4be()
  this.numPfns = numPfnsExpr

  ##[
  Zero when saved, ignored when restored.
  ]##
  let reservedExpr = this.io.readU4be()
  this.reserved = reservedExpr

proc read*(_: typedesc[LibxcMigrationStream_DomainImage_PageData], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record, isBigEndian: any): LibxcMigrationStream_DomainImage_PageData =
  template this: untyped = result
  this = new(LibxcMigrationStream_DomainImage_PageData)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  let isBigEndianExpr = bool(isBigEndian)
  this.isBigEndian = isBigEndianExpr
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc lenPage(this: LibxcMigrationStream_DomainImage_PageData): int = 

  ##[
  Size of one page in bytes.
  ]##
  if this.lenPageInstFlag:
    return this.lenPageInst
  let lenPageInstExpr = int(4096)
  this.lenPageInst = lenPageInstExpr
  this.lenPageInstFlag = true
  return this.lenPageInst

proc lenPfn(this: LibxcMigrationStream_DomainImage_PageData): int = 

  ##[
  Size of one entry of `pfns` in bytes.
  ]##
  if this.lenPfnInstFlag:
    return this.lenPfnInst
  let lenPfnInstExpr = int(8)
  this.lenPfnInst = lenPfnInstExpr
  this.lenPfnInstFlag = true
  return this.lenPfnInst

proc ofsPages(this: LibxcMigrationStream_DomainImage_PageData): uint64 = 

  ##[
  Offset of the page contents in the body.
  ]##
  if this.ofsPagesInstFlag:
    return this.ofsPagesInst
  let ofsPagesInstExpr = uint64((uint64((uint64(this.ofsPfns)) + (uint64((uint64(this.lenPfn)) * (uint64(this.numPfns)))))))
  this.ofsPagesInst = ofsPagesInstExpr
  this.ofsPagesInstFlag = true
  return this.ofsPagesInst

proc ofsPfns(this: LibxcMigrationStream_DomainImage_PageData): int = 

  ##[
  Offset of the pfns in the body.
  ]##
  if this.ofsPfnsInstFlag:
    return this.ofsPfnsInst
  let ofsPfnsInstExpr = int(4 + 4)
  this.ofsPfnsInst = ofsPfnsInstExpr
  this.ofsPfnsInstFlag = true
  return this.ofsPfnsInst

proc pages(this: LibxcMigrationStream_DomainImage_PageData): seq[seq[byte]] = 

  ##[
  The contents, 4096 bytes for each entry of `pfns` whose `has_page`
is true, in their order. This list has as many whole pages as the
body has room for, whatever the types say: none in a record of a
`stripped` stream.

  ]##
  if this.pagesInstFlag:
    return this.pagesInst
  let pos = this.io.pos()
  this.io.seek(int((if (uint64(this.io.size)) <= this.ofsPages: (uint64(this.io.size)) else: (uint64(this.ofsPages)))))
  if this.isLe:
    for i in 0 ..< int((if (uint64(this.io.size)) <= this.ofsPages: (uint64(0)) else: (uint64((uint64((uint64(this.io.size)) - this.ofsPages)) div (uint64(4096)))))):
      let it = this.io.readBytes(int(this.lenPage))
      this.pagesInst.add(it)
  else:
    for i in 0 ..< int((if (uint64(this.io.size)) <= this.ofsPages: (uint64(0)) else: (uint64((uint64((uint64(this.io.size)) - this.ofsPages)) div (uint64(4096)))))):
      let it = this.io.readBytes(int(this.lenPage))
      this.pagesInst.add(it)
  this.io.seek(pos)
  this.pagesInstFlag = true
  return this.pagesInst

proc pfns(this: LibxcMigrationStream_DomainImage_PageData): seq[LibxcMigrationStream_DomainImage_PfnEntry] = 

  ##[
  The pfns and their types.
  ]##
  if this.pfnsInstFlag:
    return this.pfnsInst
  let pos = this.io.pos()
  this.io.seek(int(this.ofsPfns))
  if this.isLe:
    for i in 0 ..< int(this.numPfns):
      let it = LibxcMigrationStream_DomainImage_PfnEntry.read(this.io, this.root, this, this.isBigEndian)
      this.pfnsInst.add(it)
  else:
    for i in 0 ..< int(this.numPfns):
      let it = LibxcMigrationStream_DomainImage_PfnEntry.read(this.io, this.root, this, this.isBigEndian)
      this.pfnsInst.add(it)
  this.io.seek(pos)
  this.pfnsInstFlag = true
  return this.pfnsInst

proc fromFile*(_: typedesc[LibxcMigrationStream_DomainImage_PageData], filename: string): LibxcMigrationStream_DomainImage_PageData =
  LibxcMigrationStream_DomainImage_PageData.read(newKaitaiFileStream(filename), nil, nil)


##[
A pfn and its type in 64 bits: the type in bits 63-60, reserved bits
59-52, the pfn in bits 51-0. They are read as two halves so that every
language computes exact values.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273">PAGE_DATA</a>
]##

proc readLe(this: LibxcMigrationStream_DomainImage_PfnEntry) =

  ##[
  The first four bytes; the low half in a little-endian stream.
  ]##
  let half0Expr = this.io.readU4le()
  this.half0 = half0Expr

  ##[
  The last four bytes; the high half in a little-endian stream.
  ]##
  let half1Expr = this.io.readU4le()
  this.half1 = half1Expr


proc readBe(this: LibxcMigrationStream_DomainImage_PfnEntry) =

  ##[
  The first four bytes; the low half in a little-endian stream.
  ]##
  let half0Expr = this.io.readU4be()
  this.half0 = half0Expr

  ##[
  The last four bytes; the high half in a little-endian stream.
  ]##
  let half1Expr = this.io.readU4be()
  this.half1 = half1Expr

proc read*(_: typedesc[LibxcMigrationStream_DomainImage_PfnEntry], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_PageData, isBigEndian: any): LibxcMigrationStream_DomainImage_PfnEntry =
  template this: untyped = result
  this = new(LibxcMigrationStream_DomainImage_PfnEntry)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  let isBigEndianExpr = bool(isBigEndian)
  this.isBigEndian = isBigEndianExpr
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc hasPage(this: LibxcMigrationStream_DomainImage_PfnEntry): bool = 

  ##[
  Whether `pages` has contents for this entry; false for broken,
xalloc and xtab.

  ]##
  if this.hasPageInstFlag:
    return this.hasPageInst
  let hasPageInstExpr = bool( ((this.typeCode <= 4) or ( ((this.typeCode >= 9) and (this.typeCode <= 12)) )) )
  this.hasPageInst = hasPageInstExpr
  this.hasPageInstFlag = true
  return this.hasPageInst

proc high(this: LibxcMigrationStream_DomainImage_PfnEntry): uint32 = 

  ##[
  Bits 63-32.
  ]##
  if this.highInstFlag:
    return this.highInst
  let highInstExpr = uint32((if this.isBigEndian: this.half0 else: this.half1))
  this.highInst = highInstExpr
  this.highInstFlag = true
  return this.highInst

proc isKnownType(this: LibxcMigrationStream_DomainImage_PfnEntry): bool = 

  ##[
  False for 0x5-0x8, which are not page types; a receiver refuses
them.

  ]##
  if this.isKnownTypeInstFlag:
    return this.isKnownTypeInst
  let isKnownTypeInstExpr = bool( ((this.typeCode <= 4) or (this.typeCode >= 9)) )
  this.isKnownTypeInst = isKnownTypeInstExpr
  this.isKnownTypeInstFlag = true
  return this.isKnownTypeInst

proc isPageTable(this: LibxcMigrationStream_DomainImage_PfnEntry): bool = 

  ##[
  Whether the page is a PV guest's page table of any level.
  ]##
  if this.isPageTableInstFlag:
    return this.isPageTableInst
  let isPageTableInstExpr = bool( (( ((this.typeCode >= 1) and (this.typeCode <= 4)) ) or ( ((this.typeCode >= 9) and (this.typeCode <= 12)) )) )
  this.isPageTableInst = isPageTableInstExpr
  this.isPageTableInstFlag = true
  return this.isPageTableInst

proc isPopulated(this: LibxcMigrationStream_DomainImage_PfnEntry): bool = 

  ##[
  Whether a receiver allocates memory for the pfn: true for entries
with contents, and for xalloc.

  ]##
  if this.isPopulatedInstFlag:
    return this.isPopulatedInst
  let isPopulatedInstExpr = bool( ((this.typeCode <= 4) or ( ((this.typeCode >= 9) and (this.typeCode <= 12)) ) or (this.typeCode == 14)) )
  this.isPopulatedInst = isPopulatedInstExpr
  this.isPopulatedInstFlag = true
  return this.isPopulatedInst

proc low(this: LibxcMigrationStream_DomainImage_PfnEntry): uint32 = 

  ##[
  Bits 31-0.
  ]##
  if this.lowInstFlag:
    return this.lowInst
  let lowInstExpr = uint32((if this.isBigEndian: this.half1 else: this.half0))
  this.lowInst = lowInstExpr
  this.lowInstFlag = true
  return this.lowInst

proc pageType(this: LibxcMigrationStream_DomainImage_PfnEntry): LibxcMigrationStream_PageType = 

  ##[
  Bits 63-60, the kind of page.
  ]##
  if this.pageTypeInstFlag:
    return this.pageTypeInst
  let pageTypeInstExpr = cast[LibxcMigrationStream_PageType](cast[LibxcMigrationStream_PageType]((if this.isBigEndian: this.half0 else: this.half1) shr 28))
  this.pageTypeInst = pageTypeInstExpr
  this.pageTypeInstFlag = true
  return this.pageTypeInst

proc pfn(this: LibxcMigrationStream_DomainImage_PfnEntry): uint64 = 

  ##[
  Bits 51-0, the page frame number.
  ]##
  if this.pfnInstFlag:
    return this.pfnInst
  let pfnInstExpr = uint64((uint64((uint64(this.low)) + (uint64((uint64(this.high and 1048575)) * (uint64(4294967296'i64)))))))
  this.pfnInst = pfnInstExpr
  this.pfnInstFlag = true
  return this.pfnInst

proc reserved(this: LibxcMigrationStream_DomainImage_PfnEntry): int = 

  ##[
  Bits 59-52, zero when saved.
  ]##
  if this.reservedInstFlag:
    return this.reservedInst
  let reservedInstExpr = int(this.high shr 20 and 255)
  this.reservedInst = reservedInstExpr
  this.reservedInstFlag = true
  return this.reservedInst

proc typeCode(this: LibxcMigrationStream_DomainImage_PfnEntry): int = 

  ##[
  Bits 63-60, the page type as a number.
  ]##
  if this.typeCodeInstFlag:
    return this.typeCodeInst
  let typeCodeInstExpr = int(this.high shr 28)
  this.typeCodeInst = typeCodeInstExpr
  this.typeCodeInstFlag = true
  return this.typeCodeInst

proc fromFile*(_: typedesc[LibxcMigrationStream_DomainImage_PfnEntry], filename: string): LibxcMigrationStream_DomainImage_PfnEntry =
  LibxcMigrationStream_DomainImage_PfnEntry.read(newKaitaiFileStream(filename), nil, nil)


##[
One record: header, body, padding to a multiple of 8 bytes.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
]##

proc readLe(this: LibxcMigrationStream_DomainImage_Record) =

  ##[
  Type and length.
  ]##
  let headerExpr = LibxcMigrationStream_DomainImage_RecordHeader.read(this.io, this.root, this)
  this.header = headerExpr

  ##[
  The bytes of the body, or those that the stream still has if it
ends before `header.len_body` bytes.

  ]##
  let rawRawBodyExpr = this.io.readBytes(int((if (uint64(this.header.lenBody)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.header.lenBody)) else: (uint64(this.io.size - this.io.pos)))))
  this.rawRawBody = rawRawBodyExpr
  let rawRawBodyIo = newKaitaiStream(rawRawBodyExpr)
  let rawBodyExpr = LibxcMigrationStream_DomainImage_Opaque.read(rawRawBodyIo, this.root, this)
  this.rawBody = rawBodyExpr

  ##[
  0 to 7 zero bytes.
  ]##
  let paddingExpr = this.io.readBytes(int((if (uint64(this.header.lenPadding)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.header.lenPadding)) else: (uint64(this.io.size - this.io.pos)))))
  this.padding = paddingExpr


proc readBe(this: LibxcMigrationStream_DomainImage_Record) =

  ##[
  Type and length.
  ]##
  let headerExpr = LibxcMigrationStream_DomainImage_RecordHeader.read(this.io, this.root, this)
  this.header = headerExpr

  ##[
  The bytes of the body, or those that the stream still has if it
ends before `header.len_body` bytes.

  ]##
  let rawRawBodyExpr = this.io.readBytes(int((if (uint64(this.header.lenBody)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.header.lenBody)) else: (uint64(this.io.size - this.io.pos)))))
  this.rawRawBody = rawRawBodyExpr
  let rawRawBodyIo = newKaitaiStream(rawRawBodyExpr)
  let rawBodyExpr = LibxcMigrationStream_DomainImage_Opaque.read(rawRawBodyIo, this.root, this)
  this.rawBody = rawBodyExpr

  ##[
  0 to 7 zero bytes.
  ]##
  let paddingExpr = this.io.readBytes(int((if (uint64(this.header.lenPadding)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.header.lenPadding)) else: (uint64(this.io.size - this.io.pos)))))
  this.padding = paddingExpr

proc read*(_: typedesc[LibxcMigrationStream_DomainImage_Record], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage): LibxcMigrationStream_DomainImage_Record =
  template this: untyped = result
  this = new(LibxcMigrationStream_DomainImage_Record)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc body(this: LibxcMigrationStream_DomainImage_Record): KaitaiStruct = 

  ##[
  The body, decoded by record type.
  ]##
  if this.bodyInstFlag:
    return this.bodyInst
  let io = this.rawBody.io
  let pos = io.pos()
  io.seek(int(0))
  if this.isLe:
    block:
      let on = this.header.recordType
      if on == libxc_migration_stream.checkpoint:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_EmptyBody.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.checkpoint_dirty_pfn_list:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.end_mark:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_EmptyBody.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.hvm_context:
        let bodyInstExpr = XenHvmContext.read(io, nil, nil)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.hvm_params:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_HvmParams.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.page_data:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_PageData.read(io, this.root, this, this.parent.isBigEndian)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.shared_info:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_SharedInfo.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.static_data_end:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_EmptyBody.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.stripped:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_Stripped.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.toolstack:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_Toolstack.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.verify:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_EmptyBody.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.x86_cpuid_policy:
        let bodyInstExpr = XenX86CpuPolicy_CpuidPolicy.read(io, nil, nil)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.x86_msr_policy:
        let bodyInstExpr = XenX86CpuPolicy_MsrPolicy.read(io, nil, nil)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.x86_pv_info:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_X86PvInfo.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.x86_pv_p2m_frames:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_X86PvP2mFrames.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.x86_pv_vcpu_basic:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_X86PvVcpu.read(io, this.root, this, this.header.recordType)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.x86_pv_vcpu_extended:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_X86PvVcpu.read(io, this.root, this, this.header.recordType)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.x86_pv_vcpu_msrs:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_X86PvVcpu.read(io, this.root, this, this.header.recordType)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.x86_pv_vcpu_xsave:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_X86PvVcpu.read(io, this.root, this, this.header.recordType)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.x86_tsc_info:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_X86TscInfo.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      else:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_UnknownBody.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
  else:
    block:
      let on = this.header.recordType
      if on == libxc_migration_stream.checkpoint:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_EmptyBody.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.checkpoint_dirty_pfn_list:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_CheckpointDirtyPfnList.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.end_mark:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_EmptyBody.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.hvm_context:
        let bodyInstExpr = XenHvmContext.read(io, nil, nil)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.hvm_params:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_HvmParams.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.page_data:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_PageData.read(io, this.root, this, this.parent.isBigEndian)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.shared_info:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_SharedInfo.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.static_data_end:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_EmptyBody.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.stripped:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_Stripped.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.toolstack:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_Toolstack.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.verify:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_EmptyBody.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.x86_cpuid_policy:
        let bodyInstExpr = XenX86CpuPolicy_CpuidPolicy.read(io, nil, nil)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.x86_msr_policy:
        let bodyInstExpr = XenX86CpuPolicy_MsrPolicy.read(io, nil, nil)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.x86_pv_info:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_X86PvInfo.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.x86_pv_p2m_frames:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_X86PvP2mFrames.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.x86_pv_vcpu_basic:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_X86PvVcpu.read(io, this.root, this, this.header.recordType)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.x86_pv_vcpu_extended:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_X86PvVcpu.read(io, this.root, this, this.header.recordType)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.x86_pv_vcpu_msrs:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_X86PvVcpu.read(io, this.root, this, this.header.recordType)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.x86_pv_vcpu_xsave:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_X86PvVcpu.read(io, this.root, this, this.header.recordType)
        this.bodyInst = bodyInstExpr
      elif on == libxc_migration_stream.x86_tsc_info:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_X86TscInfo.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
      else:
        let bodyInstExpr = LibxcMigrationStream_DomainImage_UnknownBody.read(io, this.root, this)
        this.bodyInst = bodyInstExpr
  io.seek(pos)
  this.bodyInstFlag = true
  return this.bodyInst

proc isEnd(this: LibxcMigrationStream_DomainImage_Record): bool = 

  ##[
  The record is complete, and it is END.
  ]##
  if this.isEndInstFlag:
    return this.isEndInst
  let isEndInstExpr = bool( ((this.header.typeCode == 0) and (not(this.isTruncated))) )
  this.isEndInst = isEndInstExpr
  this.isEndInstFlag = true
  return this.isEndInst

proc isTruncated(this: LibxcMigrationStream_DomainImage_Record): bool = 

  ##[
  The stream ends inside this record.
  ]##
  if this.isTruncatedInstFlag:
    return this.isTruncatedInst
  let isTruncatedInstExpr = bool( (((uint64(this.rawBody.io.size)) < (uint64(this.header.lenBody))) or ((uint32(len(this.padding))) < (uint32(this.header.lenPadding)))) )
  this.isTruncatedInst = isTruncatedInstExpr
  this.isTruncatedInstFlag = true
  return this.isTruncatedInst

proc truncation(this: LibxcMigrationStream_DomainImage_Record): string = 

  ##[
  The words about it that follow the length.
  ]##
  if this.truncationInstFlag:
    return this.truncationInst
  let truncationInstExpr = string((if this.isTruncated: ", TRUNCATED" else: ""))
  this.truncationInst = truncationInstExpr
  this.truncationInstFlag = true
  return this.truncationInst

proc fromFile*(_: typedesc[LibxcMigrationStream_DomainImage_Record], filename: string): LibxcMigrationStream_DomainImage_Record =
  LibxcMigrationStream_DomainImage_Record.read(newKaitaiFileStream(filename), nil, nil)


##[
The header of every record.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
]##

proc readLe(this: LibxcMigrationStream_DomainImage_RecordHeader) =

  ##[
  Kind of body, as a number; see `record_type`. Bit 31 marks an
optional record, which a receiver that does not know the type may
ignore.

  ]##
  let typeCodeExpr = this.io.readU4le()
  this.typeCode = typeCodeExpr

  ##[
  Length of the body in bytes, without its padding.
  ]##
  let lenBodyExpr = this.io.readU4le()
  this.lenBody = lenBodyExpr


proc readBe(this: LibxcMigrationStream_DomainImage_RecordHeader) =

  ##[
  Kind of body, as a number; see `record_type`. Bit 31 marks an
optional record, which a receiver that does not know the type may
ignore.

  ]##
  let typeCodeExpr = this.io.readU4be()
  this.typeCode = typeCodeExpr

  ##[
  Length of the body in bytes, without its padding.
  ]##
  let lenBodyExpr = this.io.readU4be()
  this.lenBody = lenBodyExpr

proc read*(_: typedesc[LibxcMigrationStream_DomainImage_RecordHeader], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_RecordHeader =
  template this: untyped = result
  this = new(LibxcMigrationStream_DomainImage_RecordHeader)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc isOptional(this: LibxcMigrationStream_DomainImage_RecordHeader): bool = 

  ##[
  A receiver that does not know the type ignores the record.
  ]##
  if this.isOptionalInstFlag:
    return this.isOptionalInst
  let isOptionalInstExpr = bool(this.typeCode shr 31 != 0)
  this.isOptionalInst = isOptionalInstExpr
  this.isOptionalInstFlag = true
  return this.isOptionalInst

proc lenBodyMax(this: LibxcMigrationStream_DomainImage_RecordHeader): int = 

  ##[
  128 MiB; libxenguest refuses a longer body (REC_LENGTH_MAX in
tools/libs/guest/xg_sr_stream_format.h).

  ]##
  if this.lenBodyMaxInstFlag:
    return this.lenBodyMaxInst
  let lenBodyMaxInstExpr = int(134217728)
  this.lenBodyMaxInst = lenBodyMaxInstExpr
  this.lenBodyMaxInstFlag = true
  return this.lenBodyMaxInst

proc lenPadding(this: LibxcMigrationStream_DomainImage_RecordHeader): int = 

  ##[
  Bytes of padding after the body.
  ]##
  if this.lenPaddingInstFlag:
    return this.lenPaddingInst
  let lenPaddingInstExpr = int((8 - this.lenBody %%% 8) %%% 8)
  this.lenPaddingInst = lenPaddingInstExpr
  this.lenPaddingInstFlag = true
  return this.lenPaddingInst

proc recordType(this: LibxcMigrationStream_DomainImage_RecordHeader): LibxcMigrationStream_RecordType = 

  ##[
  Kind of body.
  ]##
  if this.recordTypeInstFlag:
    return this.recordTypeInst
  let recordTypeInstExpr = cast[LibxcMigrationStream_RecordType](cast[LibxcMigrationStream_RecordType](this.typeCode))
  this.recordTypeInst = recordTypeInstExpr
  this.recordTypeInstFlag = true
  return this.recordTypeInst

proc fromFile*(_: typedesc[LibxcMigrationStream_DomainImage_RecordHeader], filename: string): LibxcMigrationStream_DomainImage_RecordHeader =
  LibxcMigrationStream_DomainImage_RecordHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
The guest's shared info page, one page long. Its layout depends on the
guest's width, which X86_PV_INFO gives.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L445">SHARED_INFO</a>
]##

proc readLe(this: LibxcMigrationStream_DomainImage_SharedInfo) =
  discard


proc readBe(this: LibxcMigrationStream_DomainImage_SharedInfo) =
  discard

proc read*(_: typedesc[LibxcMigrationStream_DomainImage_SharedInfo], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_SharedInfo =
  template this: untyped = result
  this = new(LibxcMigrationStream_DomainImage_SharedInfo)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc lenSharedInfo(this: LibxcMigrationStream_DomainImage_SharedInfo): int = 

  ##[
  Length of a SHARED_INFO body in bytes.
  ]##
  if this.lenSharedInfoInstFlag:
    return this.lenSharedInfoInst
  let lenSharedInfoInstExpr = int(4096)
  this.lenSharedInfoInst = lenSharedInfoInstExpr
  this.lenSharedInfoInstFlag = true
  return this.lenSharedInfoInst

proc sharedInfoX8632(this: LibxcMigrationStream_DomainImage_SharedInfo): XenX86Vcpu_SharedInfoX8632 = 

  ##[
  The page, in the layout of a 32-bit guest.
  ]##
  if this.sharedInfoX8632InstFlag:
    return this.sharedInfoX8632Inst
  let pos = this.io.pos()
  this.io.seek(int(0))
  if this.isLe:
    let sharedInfoX8632InstExpr = XenX86Vcpu_SharedInfoX8632.read(this.io, nil, nil)
    this.sharedInfoX8632Inst = sharedInfoX8632InstExpr
  else:
    let sharedInfoX8632InstExpr = XenX86Vcpu_SharedInfoX8632.read(this.io, nil, nil)
    this.sharedInfoX8632Inst = sharedInfoX8632InstExpr
  this.io.seek(pos)
  this.sharedInfoX8632InstFlag = true
  return this.sharedInfoX8632Inst

proc sharedInfoX8664(this: LibxcMigrationStream_DomainImage_SharedInfo): XenX86Vcpu_SharedInfoX8664 = 

  ##[
  The page, in the layout of a 64-bit guest.
  ]##
  if this.sharedInfoX8664InstFlag:
    return this.sharedInfoX8664Inst
  let pos = this.io.pos()
  this.io.seek(int(0))
  if this.isLe:
    let sharedInfoX8664InstExpr = XenX86Vcpu_SharedInfoX8664.read(this.io, nil, nil)
    this.sharedInfoX8664Inst = sharedInfoX8664InstExpr
  else:
    let sharedInfoX8664InstExpr = XenX86Vcpu_SharedInfoX8664.read(this.io, nil, nil)
    this.sharedInfoX8664Inst = sharedInfoX8664InstExpr
  this.io.seek(pos)
  this.sharedInfoX8664InstFlag = true
  return this.sharedInfoX8664Inst

proc fromFile*(_: typedesc[LibxcMigrationStream_DomainImage_SharedInfo], filename: string): LibxcMigrationStream_DomainImage_SharedInfo =
  LibxcMigrationStream_DomainImage_SharedInfo.read(newKaitaiFileStream(filename), nil, nil)


##[
Says that contents were taken out of the image, for example to attach
it to a public bug report. The first record of its stream.

This record is an extension of `xenstream strip`; the specification
does not have it. It is optional, so that a receiver which does not
know it ignores it. If `pages_dropped` is set, PAGE_DATA records have
their pfns but no page contents, so that they are shorter than the
page types demand: a receiver refuses the first of them. Contents that
are taken out of other records are zero, or `x` in texts; lengths and
offsets in the records stay.

@see "xenstream, python/xenstream/edit/strip/"
]##

proc readLe(this: LibxcMigrationStream_DomainImage_Stripped) =

  ##[
  What was taken out, a bit for each kind of contents.
  ]##
  let removedExpr = this.io.readU4le()
  this.removed = removedExpr

  ##[
  Zero when written.
  ]##
  let reservedExpr = this.io.readU4le()
  this.reserved = reservedExpr


proc readBe(this: LibxcMigrationStream_DomainImage_Stripped) =

  ##[
  What was taken out, a bit for each kind of contents.
  ]##
  let removedExpr = this.io.readU4be()
  this.removed = removedExpr

  ##[
  Zero when written.
  ]##
  let reservedExpr = this.io.readU4be()
  this.reserved = reservedExpr

proc read*(_: typedesc[LibxcMigrationStream_DomainImage_Stripped], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_Stripped =
  template this: untyped = result
  this = new(LibxcMigrationStream_DomainImage_Stripped)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc config(this: LibxcMigrationStream_DomainImage_Stripped): bool = 

  ##[
  All values of the configuration.
  ]##
  if this.configInstFlag:
    return this.configInst
  let configInstExpr = bool((this.removed and 64) != 0)
  this.configInst = configInstExpr
  this.configInstFlag = true
  return this.configInst

proc deviceData(this: LibxcMigrationStream_DomainImage_Stripped): bool = 

  ##[
  State of emulated devices that can hold data of the guest, and of unknown devices.
  ]##
  if this.deviceDataInstFlag:
    return this.deviceDataInst
  let deviceDataInstExpr = bool((this.removed and 16) != 0)
  this.deviceDataInst = deviceDataInstExpr
  this.deviceDataInstFlag = true
  return this.deviceDataInst

proc deviceModel(this: LibxcMigrationStream_DomainImage_Stripped): bool = 

  ##[
  All state of the device model.
  ]##
  if this.deviceModelInstFlag:
    return this.deviceModelInst
  let deviceModelInstExpr = bool((this.removed and 256) != 0)
  this.deviceModelInst = deviceModelInstExpr
  this.deviceModelInstFlag = true
  return this.deviceModelInst

proc pagesDropped(this: LibxcMigrationStream_DomainImage_Stripped): bool = 

  ##[
  PAGE_DATA has no page contents, unless some of its pages were to be kept.
  ]##
  if this.pagesDroppedInstFlag:
    return this.pagesDroppedInst
  let pagesDroppedInstExpr = bool((this.removed and 1) != 0)
  this.pagesDroppedInst = pagesDroppedInstExpr
  this.pagesDroppedInstFlag = true
  return this.pagesDroppedInst

proc pagesZeroed(this: LibxcMigrationStream_DomainImage_Stripped): bool = 

  ##[
  Pages were replaced by zeros.
  ]##
  if this.pagesZeroedInstFlag:
    return this.pagesZeroedInst
  let pagesZeroedInstExpr = bool((this.removed and 2) != 0)
  this.pagesZeroedInst = pagesZeroedInstExpr
  this.pagesZeroedInstFlag = true
  return this.pagesZeroedInst

proc registers(this: LibxcMigrationStream_DomainImage_Stripped): bool = 

  ##[
  All state of the vCPUs, and a PV guest's shared info.
  ]##
  if this.registersInstFlag:
    return this.registersInst
  let registersInstExpr = bool((this.removed and 128) != 0)
  this.registersInst = registersInstExpr
  this.registersInstFlag = true
  return this.registersInst

proc settings(this: LibxcMigrationStream_DomainImage_Stripped): bool = 

  ##[
  Texts of the configuration that xl, libvirt or xenopsd saved with
the guest, and values in xenstore.

  ]##
  if this.settingsInstFlag:
    return this.settingsInst
  let settingsInstExpr = bool((this.removed and 4) != 0)
  this.settingsInst = settingsInstExpr
  this.settingsInstFlag = true
  return this.settingsInst

proc unknown(this: LibxcMigrationStream_DomainImage_Stripped): bool = 

  ##[
  Bodies of unknown records, and what follows the end of the image.
  ]##
  if this.unknownInstFlag:
    return this.unknownInst
  let unknownInstExpr = bool((this.removed and 32) != 0)
  this.unknownInst = unknownInstExpr
  this.unknownInstFlag = true
  return this.unknownInst

proc vectorRegisters(this: LibxcMigrationStream_DomainImage_Stripped): bool = 

  ##[
  x87, SSE and extended registers; the control words among them stay.
  ]##
  if this.vectorRegistersInstFlag:
    return this.vectorRegistersInst
  let vectorRegistersInstExpr = bool((this.removed and 8) != 0)
  this.vectorRegistersInst = vectorRegistersInstExpr
  this.vectorRegistersInstFlag = true
  return this.vectorRegistersInst

proc fromFile*(_: typedesc[LibxcMigrationStream_DomainImage_Stripped], filename: string): LibxcMigrationStream_DomainImage_Stripped =
  LibxcMigrationStream_DomainImage_Stripped.read(newKaitaiFileStream(filename), nil, nil)


##[
Deprecated: toolstack data that only development versions of Xen
wrote.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L549">TOOLSTACK (deprecated)</a>
]##

proc readLe(this: LibxcMigrationStream_DomainImage_Toolstack) =

  ##[
  Toolstack-specific data.
  ]##
  let dataExpr = this.io.readBytesFull()
  this.data = dataExpr


proc readBe(this: LibxcMigrationStream_DomainImage_Toolstack) =

  ##[
  Toolstack-specific data.
  ]##
  let dataExpr = this.io.readBytesFull()
  this.data = dataExpr

proc read*(_: typedesc[LibxcMigrationStream_DomainImage_Toolstack], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_Toolstack =
  template this: untyped = result
  this = new(LibxcMigrationStream_DomainImage_Toolstack)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc fromFile*(_: typedesc[LibxcMigrationStream_DomainImage_Toolstack], filename: string): LibxcMigrationStream_DomainImage_Toolstack =
  LibxcMigrationStream_DomainImage_Toolstack.read(newKaitaiFileStream(filename), nil, nil)


##[
The body of a record type that the specification does not define.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
]##

proc readLe(this: LibxcMigrationStream_DomainImage_UnknownBody) =

  ##[
  The body, unchanged.
  ]##
  let dataExpr = this.io.readBytesFull()
  this.data = dataExpr


proc readBe(this: LibxcMigrationStream_DomainImage_UnknownBody) =

  ##[
  The body, unchanged.
  ]##
  let dataExpr = this.io.readBytesFull()
  this.data = dataExpr

proc read*(_: typedesc[LibxcMigrationStream_DomainImage_UnknownBody], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_UnknownBody =
  template this: untyped = result
  this = new(LibxcMigrationStream_DomainImage_UnknownBody)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc fromFile*(_: typedesc[LibxcMigrationStream_DomainImage_UnknownBody], filename: string): LibxcMigrationStream_DomainImage_UnknownBody =
  LibxcMigrationStream_DomainImage_UnknownBody.read(newKaitaiFileStream(filename), nil, nil)


##[
Properties of a PV guest.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L362">X86_PV_INFO</a>
]##

proc readLe(this: LibxcMigrationStream_DomainImage_X86PvInfo) =

  ##[
  Width of the guest's words in bytes, 4 or 8.
  ]##
  let guestWidthExpr = this.io.readU1()
  this.guestWidth = guestWidthExpr

  ##[
  Levels of page tables, 3 with width 4 and 4 with width 8.
  ]##
  let ptLevelsExpr = this.io.readU1()
  this.ptLevels = ptLevelsExpr

  ##[
  Zero when saved, ignored when restored.
  ]##
  let reserved1Expr = this.io.readU2le()
  this.reserved1 = reserved1Expr

  ##[
  Zero when saved, ignored when restored.
  ]##
  let reserved2Expr = this.io.readU4le()
  this.reserved2 = reserved2Expr


proc readBe(this: LibxcMigrationStream_DomainImage_X86PvInfo) =

  ##[
  Width of the guest's words in bytes, 4 or 8.
  ]##
  let guestWidthExpr = this.io.readU1()
  this.guestWidth = guestWidthExpr

  ##[
  Levels of page tables, 3 with width 4 and 4 with width 8.
  ]##
  let ptLevelsExpr = this.io.readU1()
  this.ptLevels = ptLevelsExpr

  ##[
  Zero when saved, ignored when restored.
  ]##
  let reserved1Expr = this.io.readU2be()
  this.reserved1 = reserved1Expr

  ##[
  Zero when saved, ignored when restored.
  ]##
  let reserved2Expr = this.io.readU4be()
  this.reserved2 = reserved2Expr

proc read*(_: typedesc[LibxcMigrationStream_DomainImage_X86PvInfo], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_X86PvInfo =
  template this: untyped = result
  this = new(LibxcMigrationStream_DomainImage_X86PvInfo)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc isValidCombination(this: LibxcMigrationStream_DomainImage_X86PvInfo): bool = 

  ##[
  Whether the two values describe a 32-bit guest with PAE or a
64-bit guest, the only kinds of PV guest.

  ]##
  if this.isValidCombinationInstFlag:
    return this.isValidCombinationInst
  let isValidCombinationInstExpr = bool( (( ((this.guestWidth == 4) and (this.ptLevels == 3)) ) or ( ((this.guestWidth == 8) and (this.ptLevels == 4)) )) )
  this.isValidCombinationInst = isValidCombinationInstExpr
  this.isValidCombinationInstFlag = true
  return this.isValidCombinationInst

proc fromFile*(_: typedesc[LibxcMigrationStream_DomainImage_X86PvInfo], filename: string): LibxcMigrationStream_DomainImage_X86PvInfo =
  LibxcMigrationStream_DomainImage_X86PvInfo.read(newKaitaiFileStream(filename), nil, nil)


##[
Where the guest keeps its P2M table: the pfns of the frames that
hold the entries for pfns `p2m_start_pfn` to `p2m_end_pfn`.
A frame holds n = 4096 / guest_width entries, so there are
p2m_end_pfn / n - p2m_start_pfn / n + 1 frames, where each division
rounds down.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L380">X86_PV_P2M_FRAMES</a>
]##

proc readLe(this: LibxcMigrationStream_DomainImage_X86PvP2mFrames) =

  ##[
  First pfn that the frames cover.
  ]##
  let p2mStartPfnExpr = this.io.readU4le()
  this.p2mStartPfn = p2mStartPfnExpr

  ##[
  Last pfn that the frames cover; the highest pfn of the guest.
  ]##
  let p2mEndPfnExpr = this.io.readU4le()
  this.p2mEndPfn = p2mEndPfnExpr


proc readBe(this: LibxcMigrationStream_DomainImage_X86PvP2mFrames) =

  ##[
  First pfn that the frames cover.
  ]##
  let p2mStartPfnExpr = this.io.readU4be()
  this.p2mStartPfn = p2mStartPfnExpr

  ##[
  Last pfn that the frames cover; the highest pfn of the guest.
  ]##
  let p2mEndPfnExpr = this.io.readU4be()
  this.p2mEndPfn = p2mEndPfnExpr

proc read*(_: typedesc[LibxcMigrationStream_DomainImage_X86PvP2mFrames], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_X86PvP2mFrames =
  template this: untyped = result
  this = new(LibxcMigrationStream_DomainImage_X86PvP2mFrames)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc lenP2mFrame(this: LibxcMigrationStream_DomainImage_X86PvP2mFrames): int = 

  ##[
  Size of a frame of the P2M table in bytes.
  ]##
  if this.lenP2mFrameInstFlag:
    return this.lenP2mFrameInst
  let lenP2mFrameInstExpr = int(4096)
  this.lenP2mFrameInst = lenP2mFrameInstExpr
  this.lenP2mFrameInstFlag = true
  return this.lenP2mFrameInst

proc lenP2mPfn(this: LibxcMigrationStream_DomainImage_X86PvP2mFrames): int = 

  ##[
  Size of one entry of `p2m_pfns` in bytes.
  ]##
  if this.lenP2mPfnInstFlag:
    return this.lenP2mPfnInst
  let lenP2mPfnInstExpr = int(8)
  this.lenP2mPfnInst = lenP2mPfnInstExpr
  this.lenP2mPfnInstFlag = true
  return this.lenP2mPfnInst

proc ofsP2mPfns(this: LibxcMigrationStream_DomainImage_X86PvP2mFrames): int = 

  ##[
  Offset of the frames' pfns in the body.
  ]##
  if this.ofsP2mPfnsInstFlag:
    return this.ofsP2mPfnsInst
  let ofsP2mPfnsInstExpr = int(4 + 4)
  this.ofsP2mPfnsInst = ofsP2mPfnsInstExpr
  this.ofsP2mPfnsInstFlag = true
  return this.ofsP2mPfnsInst

proc p2mPfns(this: LibxcMigrationStream_DomainImage_X86PvP2mFrames): seq[uint64] = 

  ##[
  pfns of the frames that hold the guest's P2M table.
  ]##
  if this.p2mPfnsInstFlag:
    return this.p2mPfnsInst
  let pos = this.io.pos()
  this.io.seek(int(this.ofsP2mPfns))
  if this.isLe:
    for i in 0 ..< int(((this.io.size - 4) - 4) div 8):
      let it = this.io.readU8le()
      this.p2mPfnsInst.add(it)
  else:
    for i in 0 ..< int(((this.io.size - 4) - 4) div 8):
      let it = this.io.readU8be()
      this.p2mPfnsInst.add(it)
  this.io.seek(pos)
  this.p2mPfnsInstFlag = true
  return this.p2mPfnsInst

proc fromFile*(_: typedesc[LibxcMigrationStream_DomainImage_X86PvP2mFrames], filename: string): LibxcMigrationStream_DomainImage_X86PvP2mFrames =
  LibxcMigrationStream_DomainImage_X86PvP2mFrames.read(newKaitaiFileStream(filename), nil, nil)


##[
Part of the state of one vCPU of a PV guest: the body of
X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, which differ in `context`
only. The context is Xen's own structure, little-endian in any stream.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409">X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS</a>
]##

proc readLe(this: LibxcMigrationStream_DomainImage_X86PvVcpu) =

  ##[
  Number of the vCPU.
  ]##
  let vcpuIdExpr = this.io.readU4le()
  this.vcpuId = vcpuIdExpr

  ##[
  Zero when saved, ignored when restored.
  ]##
  let reservedExpr = this.io.readU4le()
  this.reserved = reservedExpr


proc readBe(this: LibxcMigrationStream_DomainImage_X86PvVcpu) =

  ##[
  Number of the vCPU.
  ]##
  let vcpuIdExpr = this.io.readU4be()
  this.vcpuId = vcpuIdExpr

  ##[
  Zero when saved, ignored when restored.
  ]##
  let reservedExpr = this.io.readU4be()
  this.reserved = reservedExpr

proc read*(_: typedesc[LibxcMigrationStream_DomainImage_X86PvVcpu], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record, vcpuRecord: any): LibxcMigrationStream_DomainImage_X86PvVcpu =
  template this: untyped = result
  this = new(LibxcMigrationStream_DomainImage_X86PvVcpu)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  let vcpuRecordExpr = cast[LibxcMigrationStream_RecordType](vcpuRecord)
  this.vcpuRecord = vcpuRecordExpr
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc context(this: LibxcMigrationStream_DomainImage_X86PvVcpu): KaitaiStruct = 

  ##[
  The context, decoded as the structure of the domctl that belongs
to the record type.

  ]##
  if this.contextInstFlag:
    return this.contextInst
  if this.contextLayout != libxc_migration_stream.nothing:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsContext))
    if this.isLe:
      block:
        let on = this.contextLayout
        if on == libxc_migration_stream.basic_x86_32:
          let rawContextInstExpr = this.io.readBytesFull()
          this.rawContextInst = rawContextInstExpr
          let rawContextInstIo = newKaitaiStream(rawContextInstExpr)
          let contextInstExpr = XenX86Vcpu_VcpuGuestContextX8632.read(rawContextInstIo, nil, nil)
          this.contextInst = contextInstExpr
        elif on == libxc_migration_stream.basic_x86_64:
          let rawContextInstExpr = this.io.readBytesFull()
          this.rawContextInst = rawContextInstExpr
          let rawContextInstIo = newKaitaiStream(rawContextInstExpr)
          let contextInstExpr = XenX86Vcpu_VcpuGuestContextX8664.read(rawContextInstIo, nil, nil)
          this.contextInst = contextInstExpr
        elif on == libxc_migration_stream.extended:
          let rawContextInstExpr = this.io.readBytesFull()
          this.rawContextInst = rawContextInstExpr
          let rawContextInstIo = newKaitaiStream(rawContextInstExpr)
          let contextInstExpr = XenX86Vcpu_ExtVcpucontext.read(rawContextInstIo, nil, nil)
          this.contextInst = contextInstExpr
        elif on == libxc_migration_stream.msrs:
          let rawContextInstExpr = this.io.readBytesFull()
          this.rawContextInst = rawContextInstExpr
          let rawContextInstIo = newKaitaiStream(rawContextInstExpr)
          let contextInstExpr = XenX86Vcpu_VcpuMsrs.read(rawContextInstIo, nil, nil)
          this.contextInst = contextInstExpr
        elif on == libxc_migration_stream.xsave:
          let rawContextInstExpr = this.io.readBytesFull()
          this.rawContextInst = rawContextInstExpr
          let rawContextInstIo = newKaitaiStream(rawContextInstExpr)
          let contextInstExpr = XenX86Vcpu_VcpuXsave.read(rawContextInstIo, nil, nil)
          this.contextInst = contextInstExpr
        else:
          let rawContextInstExpr = this.io.readBytesFull()
          this.rawContextInst = rawContextInstExpr
          let rawContextInstIo = newKaitaiStream(rawContextInstExpr)
          let contextInstExpr = XenX86Vcpu_UnknownContext.read(rawContextInstIo, nil, nil)
          this.contextInst = contextInstExpr
    else:
      block:
        let on = this.contextLayout
        if on == libxc_migration_stream.basic_x86_32:
          let rawContextInstExpr = this.io.readBytesFull()
          this.rawContextInst = rawContextInstExpr
          let rawContextInstIo = newKaitaiStream(rawContextInstExpr)
          let contextInstExpr = XenX86Vcpu_VcpuGuestContextX8632.read(rawContextInstIo, nil, nil)
          this.contextInst = contextInstExpr
        elif on == libxc_migration_stream.basic_x86_64:
          let rawContextInstExpr = this.io.readBytesFull()
          this.rawContextInst = rawContextInstExpr
          let rawContextInstIo = newKaitaiStream(rawContextInstExpr)
          let contextInstExpr = XenX86Vcpu_VcpuGuestContextX8664.read(rawContextInstIo, nil, nil)
          this.contextInst = contextInstExpr
        elif on == libxc_migration_stream.extended:
          let rawContextInstExpr = this.io.readBytesFull()
          this.rawContextInst = rawContextInstExpr
          let rawContextInstIo = newKaitaiStream(rawContextInstExpr)
          let contextInstExpr = XenX86Vcpu_ExtVcpucontext.read(rawContextInstIo, nil, nil)
          this.contextInst = contextInstExpr
        elif on == libxc_migration_stream.msrs:
          let rawContextInstExpr = this.io.readBytesFull()
          this.rawContextInst = rawContextInstExpr
          let rawContextInstIo = newKaitaiStream(rawContextInstExpr)
          let contextInstExpr = XenX86Vcpu_VcpuMsrs.read(rawContextInstIo, nil, nil)
          this.contextInst = contextInstExpr
        elif on == libxc_migration_stream.xsave:
          let rawContextInstExpr = this.io.readBytesFull()
          this.rawContextInst = rawContextInstExpr
          let rawContextInstIo = newKaitaiStream(rawContextInstExpr)
          let contextInstExpr = XenX86Vcpu_VcpuXsave.read(rawContextInstIo, nil, nil)
          this.contextInst = contextInstExpr
        else:
          let rawContextInstExpr = this.io.readBytesFull()
          this.rawContextInst = rawContextInstExpr
          let rawContextInstIo = newKaitaiStream(rawContextInstExpr)
          let contextInstExpr = XenX86Vcpu_UnknownContext.read(rawContextInstIo, nil, nil)
          this.contextInst = contextInstExpr
    this.io.seek(pos)
  this.contextInstFlag = true
  return this.contextInst

proc contextLayout(this: LibxcMigrationStream_DomainImage_X86PvVcpu): LibxcMigrationStream_VcpuContextLayout = 

  ##[
  Kind of context; the length distinguishes 64-bit from 32-bit guests.
  ]##
  if this.contextLayoutInstFlag:
    return this.contextLayoutInst
  let contextLayoutInstExpr = cast[LibxcMigrationStream_VcpuContextLayout]((if this.lenContext == 0: libxc_migration_stream.nothing else: (if this.vcpuRecord == libxc_migration_stream.x86_pv_vcpu_extended: libxc_migration_stream.extended else: (if this.vcpuRecord == libxc_migration_stream.x86_pv_vcpu_xsave: libxc_migration_stream.xsave else: (if this.vcpuRecord == libxc_migration_stream.x86_pv_vcpu_msrs: libxc_migration_stream.msrs else: (if this.lenContext == 5168: libxc_migration_stream.basic_x86_64 else: (if this.lenContext == 2800: libxc_migration_stream.basic_x86_32 else: libxc_migration_stream.nothing)))))))
  this.contextLayoutInst = contextLayoutInstExpr
  this.contextLayoutInstFlag = true
  return this.contextLayoutInst

proc contextOctets(this: LibxcMigrationStream_DomainImage_X86PvVcpu): seq[byte] = 

  ##[
  The context, not decoded.
  ]##
  if this.contextOctetsInstFlag:
    return this.contextOctetsInst
  let pos = this.io.pos()
  this.io.seek(int(this.ofsContext))
  if this.isLe:
    let contextOctetsInstExpr = this.io.readBytesFull()
    this.contextOctetsInst = contextOctetsInstExpr
  else:
    let contextOctetsInstExpr = this.io.readBytesFull()
    this.contextOctetsInst = contextOctetsInstExpr
  this.io.seek(pos)
  this.contextOctetsInstFlag = true
  return this.contextOctetsInst

proc lenContext(this: LibxcMigrationStream_DomainImage_X86PvVcpu): int = 

  ##[
  Length of the context in bytes. It is 0 in streams of Xen 4.6 to
4.8 that had nothing to send.

  ]##
  if this.lenContextInstFlag:
    return this.lenContextInst
  let lenContextInstExpr = int((this.io.size - 4) - 4)
  this.lenContextInst = lenContextInstExpr
  this.lenContextInstFlag = true
  return this.lenContextInst

proc ofsContext(this: LibxcMigrationStream_DomainImage_X86PvVcpu): int = 

  ##[
  Offset of the context in the body.
  ]##
  if this.ofsContextInstFlag:
    return this.ofsContextInst
  let ofsContextInstExpr = int(4 + 4)
  this.ofsContextInst = ofsContextInstExpr
  this.ofsContextInstFlag = true
  return this.ofsContextInst

proc fromFile*(_: typedesc[LibxcMigrationStream_DomainImage_X86PvVcpu], filename: string): LibxcMigrationStream_DomainImage_X86PvVcpu =
  LibxcMigrationStream_DomainImage_X86PvVcpu.read(newKaitaiFileStream(filename), nil, nil)


##[
The guest's time stamp counter (TSC).
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L465">X86_TSC_INFO</a>
]##

proc readLe(this: LibxcMigrationStream_DomainImage_X86TscInfo) =

  ##[
  TSC mode, as a number; see `mode`.
  ]##
  let modeCodeExpr = this.io.readU4le()
  this.modeCode = modeCodeExpr

  ##[
  Frequency of the TSC in kHz.
  ]##
  let khzExpr = this.io.readU4le()
  this.khz = khzExpr

  ##[
  Guest time when the domain was saved, in nanoseconds, as
XEN_DOMCTL_gettscinfo returns it.

  ]##
  let nsecExpr = this.io.readU8le()
  this.nsec = nsecExpr

  ##[
  Number of times that the guest has been restored or migrated.
  ]##
  let incarnationExpr = this.io.readU4le()
  this.incarnation = incarnationExpr

  ##[
  Zero when saved, ignored when restored.
  ]##
  let reservedExpr = this.io.readU4le()
  this.reserved = reservedExpr


proc readBe(this: LibxcMigrationStream_DomainImage_X86TscInfo) =

  ##[
  TSC mode, as a number; see `mode`.
  ]##
  let modeCodeExpr = this.io.readU4be()
  this.modeCode = modeCodeExpr

  ##[
  Frequency of the TSC in kHz.
  ]##
  let khzExpr = this.io.readU4be()
  this.khz = khzExpr

  ##[
  Guest time when the domain was saved, in nanoseconds, as
XEN_DOMCTL_gettscinfo returns it.

  ]##
  let nsecExpr = this.io.readU8be()
  this.nsec = nsecExpr

  ##[
  Number of times that the guest has been restored or migrated.
  ]##
  let incarnationExpr = this.io.readU4be()
  this.incarnation = incarnationExpr

  ##[
  Zero when saved, ignored when restored.
  ]##
  let reservedExpr = this.io.readU4be()
  this.reserved = reservedExpr

proc read*(_: typedesc[LibxcMigrationStream_DomainImage_X86TscInfo], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream_DomainImage_Record): LibxcMigrationStream_DomainImage_X86TscInfo =
  template this: untyped = result
  this = new(LibxcMigrationStream_DomainImage_X86TscInfo)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc mode(this: LibxcMigrationStream_DomainImage_X86TscInfo): LibxcMigrationStream_TscMode = 

  ##[
  TSC mode: how Xen presents the TSC to the guest.
  ]##
  if this.modeInstFlag:
    return this.modeInst
  let modeInstExpr = cast[LibxcMigrationStream_TscMode](cast[LibxcMigrationStream_TscMode](this.modeCode))
  this.modeInst = modeInstExpr
  this.modeInstFlag = true
  return this.modeInst

proc fromFile*(_: typedesc[LibxcMigrationStream_DomainImage_X86TscInfo], filename: string): LibxcMigrationStream_DomainImage_X86TscInfo =
  LibxcMigrationStream_DomainImage_X86TscInfo.read(newKaitaiFileStream(filename), nil, nil)


##[
Identifies a domain save image and the version of the specification that
it follows. Big-endian whatever the options say.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93">Image Header</a>
]##
proc read*(_: typedesc[LibxcMigrationStream_Ihdr], io: KaitaiStream, root: KaitaiStruct, parent: LibxcMigrationStream): LibxcMigrationStream_Ihdr =
  template this: untyped = result
  this = new(LibxcMigrationStream_Ihdr)
  let root = if root == nil: cast[LibxcMigrationStream](this) else: cast[LibxcMigrationStream](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All ones, which sets the image apart from the legacy format of Xen 4.4
and earlier; a legacy image has a zero bit in its first eight bytes.

  ]##
  let markerExpr = this.io.readBytes(int(8))
  this.marker = markerExpr

  ##[
  Says that this is a Xen domain save image.
  ]##
  let idExpr = this.io.readBytes(int(4))
  this.id = idExpr

  ##[
  Version of the specification, 2 or 3.
  ]##
  let versionExpr = this.io.readU4be()
  this.version = versionExpr

  ##[
  Bit 0 is the byte order of all that follows; bits 1-15 are reserved.
  ]##
  let optionsExpr = this.io.readU2be()
  this.options = optionsExpr

  ##[
  Zero when saved, ignored when restored.
  ]##
  let reserved1Expr = this.io.readU2be()
  this.reserved1 = reserved1Expr

  ##[
  Zero when saved, ignored when restored.
  ]##
  let reserved2Expr = this.io.readU4be()
  this.reserved2 = reserved2Expr

proc isBigEndian(this: LibxcMigrationStream_Ihdr): bool = 

  ##[
  Byte order of everything after this header.
  ]##
  if this.isBigEndianInstFlag:
    return this.isBigEndianInst
  let isBigEndianInstExpr = bool((this.options and 1) != 0)
  this.isBigEndianInst = isBigEndianInstExpr
  this.isBigEndianInstFlag = true
  return this.isBigEndianInst

proc knownVersionMax(this: LibxcMigrationStream_Ihdr): int8 = 

  ##[
  The newest version of this format.
  ]##
  if this.knownVersionMaxInstFlag:
    return this.knownVersionMaxInst
  let knownVersionMaxInstExpr = int8(3)
  this.knownVersionMaxInst = knownVersionMaxInstExpr
  this.knownVersionMaxInstFlag = true
  return this.knownVersionMaxInst

proc knownVersionMin(this: LibxcMigrationStream_Ihdr): int8 = 

  ##[
  The oldest version of this format.
  ]##
  if this.knownVersionMinInstFlag:
    return this.knownVersionMinInst
  let knownVersionMinInstExpr = int8(2)
  this.knownVersionMinInst = knownVersionMinInstExpr
  this.knownVersionMinInstFlag = true
  return this.knownVersionMinInst

proc reservedOptions(this: LibxcMigrationStream_Ihdr): int = 

  ##[
  The bits of `options` that have no meaning in any version.
  ]##
  if this.reservedOptionsInstFlag:
    return this.reservedOptionsInst
  let reservedOptionsInstExpr = int(this.options and 65534)
  this.reservedOptionsInst = reservedOptionsInstExpr
  this.reservedOptionsInstFlag = true
  return this.reservedOptionsInst

proc fromFile*(_: typedesc[LibxcMigrationStream_Ihdr], filename: string): LibxcMigrationStream_Ihdr =
  LibxcMigrationStream_Ihdr.read(newKaitaiFileStream(filename), nil, nil)

