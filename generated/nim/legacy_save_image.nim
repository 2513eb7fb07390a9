import kaitai_struct_nim_runtime
import options
import xen_x86_vcpu
import xen_hvm_context

{.experimental: "overloadableEnums".}

type
  LegacySaveImage* = ref object of KaitaiStruct
    `image`*: LegacySaveImage_DomainImage
    `parent`*: KaitaiStruct
    `identificationInst`: LegacySaveImage_FirstOctets
    `identificationInstFlag`: bool
  LegacySaveImage_BlockType* {.size: 8.} = enum
    extv = 1702392950
    vcpu = 1986228341
    xcnt = 2019782260
  LegacySaveImage_ChunkType* {.size: 8.} = enum
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
  LegacySaveImage_ContextLayout* {.size: 8.} = enum
    unknown_layout = 0
    x86_64 = 1
    x86_32 = 2
  LegacySaveImage_GuestType* {.size: 8.} = enum
    x86_pv = 1
    x86_hvm = 2
  LegacySaveImage_PageType* {.size: 8.} = enum
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
  LegacySaveImage_TscMode* {.size: 8.} = enum
    default = 0
    always_emulate = 1
    never_emulate = 2
  LegacySaveImage_Checkpoint* = ref object of KaitaiStruct
    `chunks`*: seq[LegacySaveImage_Chunk]
    `pvTail`*: LegacySaveImage_PvTail
    `hvmTail`*: LegacySaveImage_HvmTail
    `afterTail`*: LegacySaveImage_StreamPosition
    `is64bit`*: bool
    `isPv`*: bool
    `lenContext`*: uint32
    `hasExtended`*: bool
    `lenXsave`*: uint32
    `isCompressed`*: bool
    `parent`*: LegacySaveImage_DomainImage
    `enablesCompressionInst`: bool
    `enablesCompressionInstFlag`: bool
    `highestVcpuIdInst`: uint32
    `highestVcpuIdInstFlag`: bool
    `isEndedInst`: bool
    `isEndedInstFlag`: bool
    `isLastInst`: bool
    `isLastInstFlag`: bool
    `nextMarkerInst`: LegacySaveImage_NextMarker
    `nextMarkerInstFlag`: bool
  LegacySaveImage_Chunk* = ref object of KaitaiStruct
    `header`*: LegacySaveImage_ChunkHeader
    `rawBody`*: LegacySaveImage_Opaque
    `tmem`*: KaitaiStruct
    `is64bit`*: bool
    `isCompressed`*: bool
    `chunkNumber`*: int32
    `idxVcpuInfoBefore`*: int32
    `hasLastCheckpointBefore`*: bool
    `hasEnableCompressionBefore`*: bool
    `parent`*: LegacySaveImage_Checkpoint
    `rawRawBody`*: seq[byte]
    `bodyInst`: KaitaiStruct
    `bodyInstFlag`: bool
    `hasEnableCompressionSoFarInst`: bool
    `hasEnableCompressionSoFarInstFlag`: bool
    `hasLastCheckpointSoFarInst`: bool
    `hasLastCheckpointSoFarInstFlag`: bool
    `idxVcpuInfoSoFarInst`: int32
    `idxVcpuInfoSoFarInstFlag`: bool
    `isFollowedByChunkInst`: bool
    `isFollowedByChunkInstFlag`: bool
    `isTruncatedInst`: bool
    `isTruncatedInstFlag`: bool
    `truncationInst`: string
    `truncationInstFlag`: bool
  LegacySaveImage_ChunkHeader* = ref object of KaitaiStruct
    `marker`*: int32
    `maxVcpuId`*: uint32
    `lenToolstack`*: uint32
    `lenCompressed`*: LegacySaveImage_Ulong
    `pfns`*: seq[LegacySaveImage_PfnEntry]
    `is64bit`*: bool
    `isCompressed`*: bool
    `parent`*: LegacySaveImage_Chunk
    `chunkTypeInst`: LegacySaveImage_ChunkType
    `chunkTypeInstFlag`: bool
    `isHvmParamInst`: bool
    `isHvmParamInstFlag`: bool
    `isKnownInst`: bool
    `isKnownInstFlag`: bool
    `isTmemInst`: bool
    `isTmemInstFlag`: bool
    `knownHvmParamIndexInst`: int
    `knownHvmParamIndexInstFlag`: bool
    `knownNumPfnsMaxInst`: int
    `knownNumPfnsMaxInstFlag`: bool
    `knownVcpuIdMaxInst`: int
    `knownVcpuIdMaxInstFlag`: bool
    `lenBodyInst`: uint64
    `lenBodyInstFlag`: bool
    `lenVcpuMapInst`: uint32
    `lenVcpuMapInstFlag`: bool
    `numPagesInst`: uint32
    `numPagesInstFlag`: bool
    `numPfnsInst`: uint32
    `numPfnsInstFlag`: bool
  LegacySaveImage_CompressedData* = ref object of KaitaiStruct
    `data`*: seq[byte]
    `parent`*: LegacySaveImage_Chunk
    `lenWordInst`: int8
    `lenWordInstFlag`: bool
    `markerFullInst`: uint8
    `markerFullInstFlag`: bool
    `markerUnchangedInst`: int8
    `markerUnchangedInstFlag`: bool
    `skipFlagInst`: uint8
    `skipFlagInstFlag`: bool
  LegacySaveImage_DeviceModel* = ref object of KaitaiStruct
    `signature`*: LegacySaveImage_DeviceModelSignature
    `afterSignature`*: LegacySaveImage_StreamPosition
    `length`*: LegacySaveImage_DeviceModelLength
    `xenopsdLength`*: LegacySaveImage_XenopsdDeviceModelLength
    `state`*: seq[byte]
    `parent`*: LegacySaveImage_HvmTail
    `hasEndInst`: bool
    `hasEndInstFlag`: bool
    `hasLengthInst`: bool
    `hasLengthInstFlag`: bool
    `hasXenopsdLengthInst`: bool
    `hasXenopsdLengthInstFlag`: bool
    `lenStateInst`: uint32
    `lenStateInstFlag`: bool
    `nextOctetsInst`: LegacySaveImage_XenopsdDeviceModelLength
    `nextOctetsInstFlag`: bool
    `ofsStateInst`: uint32
    `ofsStateInstFlag`: bool
  LegacySaveImage_DeviceModelLength* = ref object of KaitaiStruct
    `lenState`*: uint32
    `parent`*: LegacySaveImage_DeviceModel
  LegacySaveImage_DeviceModelSignature* = ref object of KaitaiStruct
    `signature`*: string
    `parent`*: LegacySaveImage_DeviceModel
    `hasLengthInst`: bool
    `hasLengthInstFlag`: bool
    `hasNoLengthInst`: bool
    `hasNoLengthInstFlag`: bool
    `isKnownInst`: bool
    `isKnownInstFlag`: bool
  LegacySaveImage_DomainImage* = ref object of KaitaiStruct
    `header`*: LegacySaveImage_Header
    `extendedInfo`*: LegacySaveImage_ExtendedInfo
    `p2mFrames`*: LegacySaveImage_P2mFrameList
    `checkpoints`*: seq[LegacySaveImage_Checkpoint]
    `is64bit`*: bool
    `isPv`*: bool
    `parent`*: LegacySaveImage
    `rawP2mFrames`*: seq[byte]
    `guestWidthInst`: uint32
    `guestWidthInstFlag`: bool
    `hasExtendedInst`: bool
    `hasExtendedInstFlag`: bool
    `lenContextInst`: uint32
    `lenContextInstFlag`: bool
    `lenP2mFramesInst`: uint64
    `lenP2mFramesInstFlag`: bool
    `lenXsaveInst`: uint32
    `lenXsaveInstFlag`: bool
    `numP2mFramesInst`: uint64
    `numP2mFramesInstFlag`: bool
    `numP2mPerFrameInst`: int
    `numP2mPerFrameInstFlag`: bool
    `ptLevelsInst`: uint32
    `ptLevelsInstFlag`: bool
  LegacySaveImage_ExtendedInfo* = ref object of KaitaiStruct
    `head`*: LegacySaveImage_ExtendedInfoHeader
    `blocks`*: LegacySaveImage_ExtendedInfoBlocks
    `is64bit`*: bool
    `parent`*: LegacySaveImage_DomainImage
    `rawBlocks`*: seq[byte]
    `hasExtendedInst`: bool
    `hasExtendedInstFlag`: bool
    `lenContextInst`: uint32
    `lenContextInstFlag`: bool
    `lenXsaveInst`: uint32
    `lenXsaveInstFlag`: bool
  LegacySaveImage_ExtendedInfoBlock* = ref object of KaitaiStruct
    `header`*: LegacySaveImage_ExtendedInfoBlockHeader
    `rawContent`*: LegacySaveImage_Opaque
    `lenContextBefore`*: uint32
    `hasExtendedBefore`*: bool
    `lenXsaveBefore`*: uint32
    `parent`*: LegacySaveImage_ExtendedInfoBlocks
    `rawRawContent`*: seq[byte]
    `contentInst`: KaitaiStruct
    `contentInstFlag`: bool
    `hasExtendedSoFarInst`: bool
    `hasExtendedSoFarInstFlag`: bool
    `lenContextSoFarInst`: uint32
    `lenContextSoFarInstFlag`: bool
    `lenXsaveSoFarInst`: uint32
    `lenXsaveSoFarInstFlag`: bool
  LegacySaveImage_ExtendedInfoBlockHeader* = ref object of KaitaiStruct
    `typeCode`*: uint32
    `lenData`*: uint32
    `parent`*: LegacySaveImage_ExtendedInfoBlock
    `blockTypeInst`: LegacySaveImage_BlockType
    `blockTypeInstFlag`: bool
  LegacySaveImage_ExtendedInfoBlocks* = ref object of KaitaiStruct
    `blocks`*: seq[LegacySaveImage_ExtendedInfoBlock]
    `parent`*: LegacySaveImage_ExtendedInfo
    `hasBlocksInst`: bool
    `hasBlocksInstFlag`: bool
    `hasExtendedInst`: bool
    `hasExtendedInstFlag`: bool
    `lenContextInst`: uint32
    `lenContextInstFlag`: bool
    `lenXsaveInst`: uint32
    `lenXsaveInstFlag`: bool
  LegacySaveImage_ExtendedInfoHeader* = ref object of KaitaiStruct
    `marker`*: LegacySaveImage_UlongHalves
    `lenBlocks`*: uint32
    `is64bit`*: bool
    `parent`*: LegacySaveImage_ExtendedInfo
    `isValidInst`: bool
    `isValidInstFlag`: bool
  LegacySaveImage_FirstOctets* = ref object of KaitaiStruct
    `p2mSize`*: uint32
    `word1`*: uint32
    `word2`*: uint32
    `word3`*: uint32
    `parent`*: LegacySaveImage
    `firstChunkInst`: uint32
    `firstChunkInstFlag`: bool
    `hasPlausibleChunkInst`: bool
    `hasPlausibleChunkInstFlag`: bool
    `hasPlausibleSizeInst`: bool
    `hasPlausibleSizeInstFlag`: bool
    `is64bitInst`: bool
    `is64bitInstFlag`: bool
    `isPvInst`: bool
    `isPvInstFlag`: bool
  LegacySaveImage_Header* = ref object of KaitaiStruct
    `p2mSize`*: LegacySaveImage_Ulong
    `is64bit`*: bool
    `isPv`*: bool
    `parent`*: LegacySaveImage_DomainImage
    `guestTypeInst`: LegacySaveImage_GuestType
    `guestTypeInstFlag`: bool
    `knownP2mSizeMaxInst`: int
    `knownP2mSizeMaxInstFlag`: bool
    `toolstackWidthInst`: int8
    `toolstackWidthInstFlag`: bool
  LegacySaveImage_HvmContext* = ref object of KaitaiStruct
    `lenContext`*: uint32
    `rawBody`*: LegacySaveImage_Opaque
    `parent`*: LegacySaveImage_HvmTail
    `rawRawBody`*: seq[byte]
    `contextInst`: XenHvmContext
    `contextInstFlag`: bool
  LegacySaveImage_HvmParam* = ref object of KaitaiStruct
    `padding`*: uint32
    `value`*: uint64
    `parent`*: LegacySaveImage_Chunk
  LegacySaveImage_HvmTail* = ref object of KaitaiStruct
    `magicPfns`*: LegacySaveImage_MagicPfns
    `hvmContext`*: LegacySaveImage_HvmContext
    `deviceModel`*: LegacySaveImage_DeviceModel
    `parent`*: LegacySaveImage_Checkpoint
  LegacySaveImage_MagicPfns* = ref object of KaitaiStruct
    `ioreqPfn`*: uint64
    `bufioreqPfn`*: uint64
    `storePfn`*: uint64
    `parent`*: LegacySaveImage_HvmTail
    `bufioreqIndexInst`: int8
    `bufioreqIndexInstFlag`: bool
    `ioreqIndexInst`: int8
    `ioreqIndexInstFlag`: bool
    `storeIndexInst`: int8
    `storeIndexInstFlag`: bool
  LegacySaveImage_NextMarker* = ref object of KaitaiStruct
    `marker`*: int32
    `parent`*: LegacySaveImage_Checkpoint
    `isChunkInst`: bool
    `isChunkInstFlag`: bool
  LegacySaveImage_Opaque* = ref object of KaitaiStruct
    `parent`*: KaitaiStruct
  LegacySaveImage_P2mFrameList* = ref object of KaitaiStruct
    `is64bit`*: bool
    `parent`*: KaitaiStruct
    `lenPfnInst`: int8
    `lenPfnInstFlag`: bool
    `pfnsInst`: seq[LegacySaveImage_Ulong]
    `pfnsInstFlag`: bool
  LegacySaveImage_PageContents* = ref object of KaitaiStruct
    `parent`*: LegacySaveImage_Chunk
    `lenPageInst`: int
    `lenPageInstFlag`: bool
    `pagesInst`: seq[seq[byte]]
    `pagesInstFlag`: bool
  LegacySaveImage_PfnEntry* = ref object of KaitaiStruct
    `entry`*: LegacySaveImage_UlongHalves
    `is64bit`*: bool
    `numPagesBefore`*: uint32
    `parent`*: LegacySaveImage_ChunkHeader
    `hasPageInst`: bool
    `hasPageInstFlag`: bool
    `numPagesSoFarInst`: uint32
    `numPagesSoFarInstFlag`: bool
    `pageTypeInst`: LegacySaveImage_PageType
    `pageTypeInstFlag`: bool
    `pfnInst`: int
    `pfnInstFlag`: bool
    `reservedInst`: uint32
    `reservedInstFlag`: bool
    `typeCodeInst`: int
    `typeCodeInstFlag`: bool
  LegacySaveImage_Physmap* = ref object of KaitaiStruct
    `physOffset`*: uint64
    `startAddr`*: uint64
    `lenRange`*: uint64
    `lenName`*: uint32
    `name`*: LegacySaveImage_PhysmapName
    `padding`*: seq[byte]
    `is64bit`*: bool
    `parent`*: LegacySaveImage_Toolstack
    `rawName`*: seq[byte]
  LegacySaveImage_PhysmapName* = ref object of KaitaiStruct
    `text`*: string
    `parent`*: LegacySaveImage_Physmap
    `hasRestInst`: bool
    `hasRestInstFlag`: bool
    `isTerminatedInst`: bool
    `isTerminatedInstFlag`: bool
    `textOctetsInst`: seq[byte]
    `textOctetsInstFlag`: bool
  LegacySaveImage_PvTail* = ref object of KaitaiStruct
    `unmapped`*: LegacySaveImage_UnmappedPfns
    `vcpus`*: seq[LegacySaveImage_VcpuSlot]
    `sharedInfo`*: LegacySaveImage_SharedInfo
    `is64bit`*: bool
    `lenContext`*: uint32
    `hasExtended`*: bool
    `lenXsave`*: uint32
    `maxVcpuId`*: uint32
    `vcpuMap`*: seq[byte]
    `parent`*: LegacySaveImage_Checkpoint
    `rawSharedInfo`*: seq[byte]
  LegacySaveImage_SharedInfo* = ref object of KaitaiStruct
    `parent`*: LegacySaveImage_PvTail
    `lenSharedInfoInst`: int
    `lenSharedInfoInstFlag`: bool
    `sharedInfoX8632Inst`: XenX86Vcpu_SharedInfoX8632
    `sharedInfoX8632InstFlag`: bool
    `sharedInfoX8664Inst`: XenX86Vcpu_SharedInfoX8664
    `sharedInfoX8664InstFlag`: bool
  LegacySaveImage_StreamPosition* = ref object of KaitaiStruct
    `ofsNext`*: uint64
    `parent`*: KaitaiStruct
  LegacySaveImage_Tmem* = ref object of KaitaiStruct
    `version`*: uint32
    `maxPools`*: uint32
    `separator1`*: uint32
    `flags`*: uint32
    `weight`*: uint32
    `cap`*: uint32
    `separator2`*: uint32
    `pools`*: seq[LegacySaveImage_TmemPool]
    `parent`*: LegacySaveImage_Chunk
  LegacySaveImage_TmemExtra* = ref object of KaitaiStruct
    `invalidated`*: seq[LegacySaveImage_TmemInvalidation]
    `parent`*: LegacySaveImage_Chunk
  LegacySaveImage_TmemInvalidation* = ref object of KaitaiStruct
    `poolId`*: uint32
    `oid`*: seq[uint32]
    `index`*: uint32
    `parent`*: LegacySaveImage_TmemExtra
    `isTerminatorInst`: bool
    `isTerminatorInstFlag`: bool
  LegacySaveImage_TmemPage* = ref object of KaitaiStruct
    `oid`*: seq[uint32]
    `index`*: uint32
    `contents`*: seq[byte]
    `lenContents`*: uint32
    `parent`*: LegacySaveImage_TmemPool
    `isTerminatorInst`: bool
    `isTerminatorInstFlag`: bool
  LegacySaveImage_TmemPool* = ref object of KaitaiStruct
    `poolId`*: uint32
    `flags`*: uint32
    `numPages`*: uint32
    `uuid`*: seq[byte]
    `pages`*: seq[LegacySaveImage_TmemPage]
    `parent`*: LegacySaveImage_Tmem
    `isTerminatorInst`: bool
    `isTerminatorInstFlag`: bool
  LegacySaveImage_Toolstack* = ref object of KaitaiStruct
    `version`*: uint32
    `numPhysmaps`*: uint32
    `is64bit`*: bool
    `parent`*: LegacySaveImage_Chunk
    `knownVersionInst`: int8
    `knownVersionInstFlag`: bool
    `ofsPhysmapsInst`: int
    `ofsPhysmapsInstFlag`: bool
    `physmapsInst`: seq[LegacySaveImage_Physmap]
    `physmapsInstFlag`: bool
  LegacySaveImage_TscInfo* = ref object of KaitaiStruct
    `modeCode`*: uint32
    `nsec`*: uint64
    `khz`*: uint32
    `incarnation`*: uint32
    `parent`*: LegacySaveImage_Chunk
    `modeInst`: LegacySaveImage_TscMode
    `modeInstFlag`: bool
  LegacySaveImage_Ulong* = ref object of KaitaiStruct
    `wide`*: uint64
    `narrow`*: uint32
    `is64bit`*: bool
    `parent`*: KaitaiStruct
    `valueInst`: uint64
    `valueInstFlag`: bool
  LegacySaveImage_UlongHalves* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `is64bit`*: bool
    `parent`*: KaitaiStruct
  LegacySaveImage_UnmappedPfns* = ref object of KaitaiStruct
    `numPfns`*: uint32
    `list`*: LegacySaveImage_P2mFrameList
    `is64bit`*: bool
    `parent`*: LegacySaveImage_PvTail
    `rawList`*: seq[byte]
    `knownNumPfnsMaxInst`: int
    `knownNumPfnsMaxInstFlag`: bool
    `lenListInst`: uint64
    `lenListInstFlag`: bool
  LegacySaveImage_Vcpu* = ref object of KaitaiStruct
    `lenContext`*: uint32
    `hasExtended`*: bool
    `lenXsave`*: uint32
    `parent`*: LegacySaveImage_VcpuSlot
    `rawContextInst`*: seq[byte]
    `rawExtendedInst`*: seq[byte]
    `rawXsaveInst`*: seq[byte]
    `contextInst`: LegacySaveImage_VcpuContext
    `contextInstFlag`: bool
    `extendedInst`: XenX86Vcpu_ExtVcpucontext
    `extendedInstFlag`: bool
    `lenExtendedInst`: uint32
    `lenExtendedInstFlag`: bool
    `lenVcpuInst`: int
    `lenVcpuInstFlag`: bool
    `ofsExtendedInst`: uint32
    `ofsExtendedInstFlag`: bool
    `ofsXsaveInst`: int
    `ofsXsaveInstFlag`: bool
    `xsaveInst`: LegacySaveImage_VcpuXsave
    `xsaveInstFlag`: bool
  LegacySaveImage_VcpuContext* = ref object of KaitaiStruct
    `vcpuGuestContext`*: KaitaiStruct
    `lenContext`*: uint32
    `parent`*: KaitaiStruct
    `contextLayoutInst`: LegacySaveImage_ContextLayout
    `contextLayoutInstFlag`: bool
  LegacySaveImage_VcpuInfo* = ref object of KaitaiStruct
    `vcpuMap`*: seq[byte]
    `parent`*: LegacySaveImage_Chunk
  LegacySaveImage_VcpuSlot* = ref object of KaitaiStruct
    `vcpu`*: LegacySaveImage_Vcpu
    `vcpuId`*: uint32
    `online`*: uint32
    `lenContext`*: uint32
    `hasExtended`*: bool
    `lenXsave`*: uint32
    `parent`*: LegacySaveImage_PvTail
    `rawVcpu`*: seq[byte]
    `lenVcpuInst`: uint32
    `lenVcpuInstFlag`: bool
  LegacySaveImage_VcpuXsave* = ref object of KaitaiStruct
    `xfeatureMask`*: uint64
    `lenArea`*: uint64
    `state`*: seq[byte]
    `parent`*: LegacySaveImage_Vcpu
    `rawAreaInst`*: seq[byte]
    `areaInst`: XenX86Vcpu_VcpuXsave
    `areaInstFlag`: bool
    `ofsStateInst`: int
    `ofsStateInstFlag`: bool
  LegacySaveImage_XenopsdDeviceModelLength* = ref object of KaitaiStruct
    `newline`*: uint8
    `lenState`*: uint32
    `parent`*: LegacySaveImage_DeviceModel
    `isValidInst`: bool
    `isValidInstFlag`: bool
  LegacySaveImage_XsaveLength* = ref object of KaitaiStruct
    `lenXsave`*: uint32
    `parent`*: LegacySaveImage_ExtendedInfoBlock

proc read*(_: typedesc[LegacySaveImage], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): LegacySaveImage
proc read*(_: typedesc[LegacySaveImage_Checkpoint], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_DomainImage, is64bit: any, isPv: any, lenContext: any, hasExtended: any, lenXsave: any, isCompressed: any): LegacySaveImage_Checkpoint
proc read*(_: typedesc[LegacySaveImage_Chunk], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Checkpoint, is64bit: any, isCompressed: any, chunkNumber: any, idxVcpuInfoBefore: any, hasLastCheckpointBefore: any, hasEnableCompressionBefore: any): LegacySaveImage_Chunk
proc read*(_: typedesc[LegacySaveImage_ChunkHeader], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Chunk, is64bit: any, isCompressed: any): LegacySaveImage_ChunkHeader
proc read*(_: typedesc[LegacySaveImage_CompressedData], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Chunk): LegacySaveImage_CompressedData
proc read*(_: typedesc[LegacySaveImage_DeviceModel], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_HvmTail): LegacySaveImage_DeviceModel
proc read*(_: typedesc[LegacySaveImage_DeviceModelLength], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_DeviceModel): LegacySaveImage_DeviceModelLength
proc read*(_: typedesc[LegacySaveImage_DeviceModelSignature], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_DeviceModel): LegacySaveImage_DeviceModelSignature
proc read*(_: typedesc[LegacySaveImage_DomainImage], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage, is64bit: any, isPv: any): LegacySaveImage_DomainImage
proc read*(_: typedesc[LegacySaveImage_ExtendedInfo], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_DomainImage, is64bit: any): LegacySaveImage_ExtendedInfo
proc read*(_: typedesc[LegacySaveImage_ExtendedInfoBlock], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_ExtendedInfoBlocks, lenContextBefore: any, hasExtendedBefore: any, lenXsaveBefore: any): LegacySaveImage_ExtendedInfoBlock
proc read*(_: typedesc[LegacySaveImage_ExtendedInfoBlockHeader], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_ExtendedInfoBlock): LegacySaveImage_ExtendedInfoBlockHeader
proc read*(_: typedesc[LegacySaveImage_ExtendedInfoBlocks], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_ExtendedInfo): LegacySaveImage_ExtendedInfoBlocks
proc read*(_: typedesc[LegacySaveImage_ExtendedInfoHeader], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_ExtendedInfo, is64bit: any): LegacySaveImage_ExtendedInfoHeader
proc read*(_: typedesc[LegacySaveImage_FirstOctets], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage): LegacySaveImage_FirstOctets
proc read*(_: typedesc[LegacySaveImage_Header], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_DomainImage, is64bit: any, isPv: any): LegacySaveImage_Header
proc read*(_: typedesc[LegacySaveImage_HvmContext], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_HvmTail): LegacySaveImage_HvmContext
proc read*(_: typedesc[LegacySaveImage_HvmParam], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Chunk): LegacySaveImage_HvmParam
proc read*(_: typedesc[LegacySaveImage_HvmTail], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Checkpoint): LegacySaveImage_HvmTail
proc read*(_: typedesc[LegacySaveImage_MagicPfns], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_HvmTail): LegacySaveImage_MagicPfns
proc read*(_: typedesc[LegacySaveImage_NextMarker], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Checkpoint): LegacySaveImage_NextMarker
proc read*(_: typedesc[LegacySaveImage_Opaque], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): LegacySaveImage_Opaque
proc read*(_: typedesc[LegacySaveImage_P2mFrameList], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct, is64bit: any): LegacySaveImage_P2mFrameList
proc read*(_: typedesc[LegacySaveImage_PageContents], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Chunk): LegacySaveImage_PageContents
proc read*(_: typedesc[LegacySaveImage_PfnEntry], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_ChunkHeader, is64bit: any, numPagesBefore: any): LegacySaveImage_PfnEntry
proc read*(_: typedesc[LegacySaveImage_Physmap], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Toolstack, is64bit: any): LegacySaveImage_Physmap
proc read*(_: typedesc[LegacySaveImage_PhysmapName], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Physmap): LegacySaveImage_PhysmapName
proc read*(_: typedesc[LegacySaveImage_PvTail], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Checkpoint, is64bit: any, lenContext: any, hasExtended: any, lenXsave: any, maxVcpuId: any, vcpuMap: any): LegacySaveImage_PvTail
proc read*(_: typedesc[LegacySaveImage_SharedInfo], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_PvTail): LegacySaveImage_SharedInfo
proc read*(_: typedesc[LegacySaveImage_StreamPosition], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct, ofsNext: any): LegacySaveImage_StreamPosition
proc read*(_: typedesc[LegacySaveImage_Tmem], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Chunk): LegacySaveImage_Tmem
proc read*(_: typedesc[LegacySaveImage_TmemExtra], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Chunk): LegacySaveImage_TmemExtra
proc read*(_: typedesc[LegacySaveImage_TmemInvalidation], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_TmemExtra): LegacySaveImage_TmemInvalidation
proc read*(_: typedesc[LegacySaveImage_TmemPage], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_TmemPool, lenContents: any): LegacySaveImage_TmemPage
proc read*(_: typedesc[LegacySaveImage_TmemPool], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Tmem): LegacySaveImage_TmemPool
proc read*(_: typedesc[LegacySaveImage_Toolstack], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Chunk, is64bit: any): LegacySaveImage_Toolstack
proc read*(_: typedesc[LegacySaveImage_TscInfo], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Chunk): LegacySaveImage_TscInfo
proc read*(_: typedesc[LegacySaveImage_Ulong], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct, is64bit: any): LegacySaveImage_Ulong
proc read*(_: typedesc[LegacySaveImage_UlongHalves], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct, is64bit: any): LegacySaveImage_UlongHalves
proc read*(_: typedesc[LegacySaveImage_UnmappedPfns], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_PvTail, is64bit: any): LegacySaveImage_UnmappedPfns
proc read*(_: typedesc[LegacySaveImage_Vcpu], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_VcpuSlot, lenContext: any, hasExtended: any, lenXsave: any): LegacySaveImage_Vcpu
proc read*(_: typedesc[LegacySaveImage_VcpuContext], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct, lenContext: any): LegacySaveImage_VcpuContext
proc read*(_: typedesc[LegacySaveImage_VcpuInfo], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Chunk): LegacySaveImage_VcpuInfo
proc read*(_: typedesc[LegacySaveImage_VcpuSlot], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_PvTail, vcpuId: any, online: any, lenContext: any, hasExtended: any, lenXsave: any): LegacySaveImage_VcpuSlot
proc read*(_: typedesc[LegacySaveImage_VcpuXsave], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Vcpu): LegacySaveImage_VcpuXsave
proc read*(_: typedesc[LegacySaveImage_XenopsdDeviceModelLength], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_DeviceModel): LegacySaveImage_XenopsdDeviceModelLength
proc read*(_: typedesc[LegacySaveImage_XsaveLength], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_ExtendedInfoBlock): LegacySaveImage_XsaveLength

proc identification*(this: LegacySaveImage): LegacySaveImage_FirstOctets
proc enablesCompression*(this: LegacySaveImage_Checkpoint): bool
proc highestVcpuId*(this: LegacySaveImage_Checkpoint): uint32
proc isEnded*(this: LegacySaveImage_Checkpoint): bool
proc isLast*(this: LegacySaveImage_Checkpoint): bool
proc nextMarker*(this: LegacySaveImage_Checkpoint): LegacySaveImage_NextMarker
proc body*(this: LegacySaveImage_Chunk): KaitaiStruct
proc hasEnableCompressionSoFar*(this: LegacySaveImage_Chunk): bool
proc hasLastCheckpointSoFar*(this: LegacySaveImage_Chunk): bool
proc idxVcpuInfoSoFar*(this: LegacySaveImage_Chunk): int32
proc isFollowedByChunk*(this: LegacySaveImage_Chunk): bool
proc isTruncated*(this: LegacySaveImage_Chunk): bool
proc truncation*(this: LegacySaveImage_Chunk): string
proc chunkType*(this: LegacySaveImage_ChunkHeader): LegacySaveImage_ChunkType
proc isHvmParam*(this: LegacySaveImage_ChunkHeader): bool
proc isKnown*(this: LegacySaveImage_ChunkHeader): bool
proc isTmem*(this: LegacySaveImage_ChunkHeader): bool
proc knownHvmParamIndex*(this: LegacySaveImage_ChunkHeader): int
proc knownNumPfnsMax*(this: LegacySaveImage_ChunkHeader): int
proc knownVcpuIdMax*(this: LegacySaveImage_ChunkHeader): int
proc lenBody*(this: LegacySaveImage_ChunkHeader): uint64
proc lenVcpuMap*(this: LegacySaveImage_ChunkHeader): uint32
proc numPages*(this: LegacySaveImage_ChunkHeader): uint32
proc numPfns*(this: LegacySaveImage_ChunkHeader): uint32
proc lenWord*(this: LegacySaveImage_CompressedData): int8
proc markerFull*(this: LegacySaveImage_CompressedData): uint8
proc markerUnchanged*(this: LegacySaveImage_CompressedData): int8
proc skipFlag*(this: LegacySaveImage_CompressedData): uint8
proc hasEnd*(this: LegacySaveImage_DeviceModel): bool
proc hasLength*(this: LegacySaveImage_DeviceModel): bool
proc hasXenopsdLength*(this: LegacySaveImage_DeviceModel): bool
proc lenState*(this: LegacySaveImage_DeviceModel): uint32
proc nextOctets*(this: LegacySaveImage_DeviceModel): LegacySaveImage_XenopsdDeviceModelLength
proc ofsState*(this: LegacySaveImage_DeviceModel): uint32
proc hasLength*(this: LegacySaveImage_DeviceModelSignature): bool
proc hasNoLength*(this: LegacySaveImage_DeviceModelSignature): bool
proc isKnown*(this: LegacySaveImage_DeviceModelSignature): bool
proc guestWidth*(this: LegacySaveImage_DomainImage): uint32
proc hasExtended*(this: LegacySaveImage_DomainImage): bool
proc lenContext*(this: LegacySaveImage_DomainImage): uint32
proc lenP2mFrames*(this: LegacySaveImage_DomainImage): uint64
proc lenXsave*(this: LegacySaveImage_DomainImage): uint32
proc numP2mFrames*(this: LegacySaveImage_DomainImage): uint64
proc numP2mPerFrame*(this: LegacySaveImage_DomainImage): int
proc ptLevels*(this: LegacySaveImage_DomainImage): uint32
proc hasExtended*(this: LegacySaveImage_ExtendedInfo): bool
proc lenContext*(this: LegacySaveImage_ExtendedInfo): uint32
proc lenXsave*(this: LegacySaveImage_ExtendedInfo): uint32
proc content*(this: LegacySaveImage_ExtendedInfoBlock): KaitaiStruct
proc hasExtendedSoFar*(this: LegacySaveImage_ExtendedInfoBlock): bool
proc lenContextSoFar*(this: LegacySaveImage_ExtendedInfoBlock): uint32
proc lenXsaveSoFar*(this: LegacySaveImage_ExtendedInfoBlock): uint32
proc blockType*(this: LegacySaveImage_ExtendedInfoBlockHeader): LegacySaveImage_BlockType
proc hasBlocks*(this: LegacySaveImage_ExtendedInfoBlocks): bool
proc hasExtended*(this: LegacySaveImage_ExtendedInfoBlocks): bool
proc lenContext*(this: LegacySaveImage_ExtendedInfoBlocks): uint32
proc lenXsave*(this: LegacySaveImage_ExtendedInfoBlocks): uint32
proc isValid*(this: LegacySaveImage_ExtendedInfoHeader): bool
proc firstChunk*(this: LegacySaveImage_FirstOctets): uint32
proc hasPlausibleChunk*(this: LegacySaveImage_FirstOctets): bool
proc hasPlausibleSize*(this: LegacySaveImage_FirstOctets): bool
proc is64bit*(this: LegacySaveImage_FirstOctets): bool
proc isPv*(this: LegacySaveImage_FirstOctets): bool
proc guestType*(this: LegacySaveImage_Header): LegacySaveImage_GuestType
proc knownP2mSizeMax*(this: LegacySaveImage_Header): int
proc toolstackWidth*(this: LegacySaveImage_Header): int8
proc context*(this: LegacySaveImage_HvmContext): XenHvmContext
proc bufioreqIndex*(this: LegacySaveImage_MagicPfns): int8
proc ioreqIndex*(this: LegacySaveImage_MagicPfns): int8
proc storeIndex*(this: LegacySaveImage_MagicPfns): int8
proc isChunk*(this: LegacySaveImage_NextMarker): bool
proc lenPfn*(this: LegacySaveImage_P2mFrameList): int8
proc pfns*(this: LegacySaveImage_P2mFrameList): seq[LegacySaveImage_Ulong]
proc lenPage*(this: LegacySaveImage_PageContents): int
proc pages*(this: LegacySaveImage_PageContents): seq[seq[byte]]
proc hasPage*(this: LegacySaveImage_PfnEntry): bool
proc numPagesSoFar*(this: LegacySaveImage_PfnEntry): uint32
proc pageType*(this: LegacySaveImage_PfnEntry): LegacySaveImage_PageType
proc pfn*(this: LegacySaveImage_PfnEntry): int
proc reserved*(this: LegacySaveImage_PfnEntry): uint32
proc typeCode*(this: LegacySaveImage_PfnEntry): int
proc hasRest*(this: LegacySaveImage_PhysmapName): bool
proc isTerminated*(this: LegacySaveImage_PhysmapName): bool
proc textOctets*(this: LegacySaveImage_PhysmapName): seq[byte]
proc lenSharedInfo*(this: LegacySaveImage_SharedInfo): int
proc sharedInfoX8632*(this: LegacySaveImage_SharedInfo): XenX86Vcpu_SharedInfoX8632
proc sharedInfoX8664*(this: LegacySaveImage_SharedInfo): XenX86Vcpu_SharedInfoX8664
proc isTerminator*(this: LegacySaveImage_TmemInvalidation): bool
proc isTerminator*(this: LegacySaveImage_TmemPage): bool
proc isTerminator*(this: LegacySaveImage_TmemPool): bool
proc knownVersion*(this: LegacySaveImage_Toolstack): int8
proc ofsPhysmaps*(this: LegacySaveImage_Toolstack): int
proc physmaps*(this: LegacySaveImage_Toolstack): seq[LegacySaveImage_Physmap]
proc mode*(this: LegacySaveImage_TscInfo): LegacySaveImage_TscMode
proc value*(this: LegacySaveImage_Ulong): uint64
proc knownNumPfnsMax*(this: LegacySaveImage_UnmappedPfns): int
proc lenList*(this: LegacySaveImage_UnmappedPfns): uint64
proc context*(this: LegacySaveImage_Vcpu): LegacySaveImage_VcpuContext
proc extended*(this: LegacySaveImage_Vcpu): XenX86Vcpu_ExtVcpucontext
proc lenExtended*(this: LegacySaveImage_Vcpu): uint32
proc lenVcpu*(this: LegacySaveImage_Vcpu): int
proc ofsExtended*(this: LegacySaveImage_Vcpu): uint32
proc ofsXsave*(this: LegacySaveImage_Vcpu): int
proc xsave*(this: LegacySaveImage_Vcpu): LegacySaveImage_VcpuXsave
proc contextLayout*(this: LegacySaveImage_VcpuContext): LegacySaveImage_ContextLayout
proc lenVcpu*(this: LegacySaveImage_VcpuSlot): uint32
proc area*(this: LegacySaveImage_VcpuXsave): XenX86Vcpu_VcpuXsave
proc ofsState*(this: LegacySaveImage_VcpuXsave): int
proc isValid*(this: LegacySaveImage_XenopsdDeviceModelLength): bool


##[
The state of one x86 domain as the tools of Xen 4.4 and earlier wrote it: the
size of the P2M; for a PV guest, the data needed to read the rest and the
frames of its P2M; chunks, mostly guest pages; and a tail with the registers.
It has no magic number and no version.

Some numbers are as wide as the words of the toolstack that saved the image.
No field gives that width or the kind of guest; both can be derived from the
first bytes, see `identification`.

The image of a domain that Remus protected has several checkpoints in a row,
each with chunks and a tail. The pages of all checkpoints count, but only the
last tail does.

A damaged image parses as far as its framing allows.

For reading only: a writer that the compiler makes of this with `-w` leaves
out contents.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h">Source</a>
]##
proc read*(_: typedesc[LegacySaveImage], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): LegacySaveImage =
  template this: untyped = result
  this = new(LegacySaveImage)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole image; absent if the data ends inside its first headers.
  ]##
  if this.io.size >= 16 + 4:
    let imageExpr = LegacySaveImage_DomainImage.read(this.io, this.root, this, this.identification.is64bit, this.identification.isPv)
    this.image = imageExpr

proc identification(this: LegacySaveImage): LegacySaveImage_FirstOctets = 

  ##[
  Identification of the image by its first bytes.
  ]##
  if this.identificationInstFlag:
    return this.identificationInst
  if this.io.size >= 16:
    let pos = this.io.pos()
    this.io.seek(int(0))
    let identificationInstExpr = LegacySaveImage_FirstOctets.read(this.io, this.root, this)
    this.identificationInst = identificationInstExpr
    this.io.seek(pos)
  this.identificationInstFlag = true
  return this.identificationInst

proc fromFile*(_: typedesc[LegacySaveImage], filename: string): LegacySaveImage =
  LegacySaveImage.read(newKaitaiFileStream(filename), nil, nil)


##[
Chunks and the tail that completes the state of the domain.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70">BODY PHASE and TAIL PHASE</a>
]##
proc read*(_: typedesc[LegacySaveImage_Checkpoint], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_DomainImage, is64bit: any, isPv: any, lenContext: any, hasExtended: any, lenXsave: any, isCompressed: any): LegacySaveImage_Checkpoint =
  template this: untyped = result
  this = new(LegacySaveImage_Checkpoint)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let is64bitExpr = bool(is64bit)
  this.is64bit = is64bitExpr
  let isPvExpr = bool(isPv)
  this.isPv = isPvExpr
  let lenContextExpr = uint32(lenContext)
  this.lenContext = lenContextExpr
  let hasExtendedExpr = bool(hasExtended)
  this.hasExtended = hasExtendedExpr
  let lenXsaveExpr = uint32(lenXsave)
  this.lenXsave = lenXsaveExpr
  let isCompressedExpr = bool(isCompressed)
  this.isCompressed = isCompressedExpr


  ##[
  Chunks up to an end chunk, up to an invalid chunk, or up to the point
where too few bytes remain for the longest header of another chunk,
which is as long as an HVM parameter.

  ]##
  block:
    var i: int
    while true:
      let it = LegacySaveImage_Chunk.read(this.io, this.root, this, this.is64bit, this.isCompressed, (int32(len(this.chunks))), (if len(this.chunks) == 0: (int32(-1)) else: (int32(this.chunks[^1].idxVcpuInfoSoFar))), (if len(this.chunks) == 0: false else: this.chunks[^1].hasLastCheckpointSoFar), (if len(this.chunks) == 0: this.isCompressed else: this.chunks[^1].hasEnableCompressionSoFar))
      this.chunks.add(it)
      if  ((not(it.isFollowedByChunk)) or (this.io.size - this.io.pos < 12)) :
        break
      inc i

  ##[
  Registers of a PV guest.
  ]##
  if  ((this.isPv) and (this.isEnded) and (this.io.size - this.io.pos >= 4)) :
    let pvTailExpr = LegacySaveImage_PvTail.read(this.io, this.root, this, this.is64bit, this.lenContext, this.hasExtended, this.lenXsave, this.highestVcpuId, (if this.chunks[^1].idxVcpuInfoSoFar >= 0: (LegacySaveImage_VcpuInfo(this.chunks[this.chunks[^1].idxVcpuInfoSoFar].body)).vcpuMap else: @[1'u8]))
    this.pvTail = pvTailExpr

  ##[
  Registers and devices of an HVM guest.
  ]##
  if  ((not(this.isPv)) and (this.isEnded) and (this.io.size - this.io.pos >= 24 + 4)) :
    let hvmTailExpr = LegacySaveImage_HvmTail.read(this.io, this.root, this)
    this.hvmTail = hvmTailExpr

  ##[
  Offset of the end of the tail.
  ]##
  let afterTailExpr = LegacySaveImage_StreamPosition.read(this.io, this.root, this, (uint64(this.io.pos)))
  this.afterTail = afterTailExpr

proc enablesCompression(this: LegacySaveImage_Checkpoint): bool = 

  ##[
  Pages of later checkpoints are compressed.
  ]##
  if this.enablesCompressionInstFlag:
    return this.enablesCompressionInst
  let enablesCompressionInstExpr = bool(this.chunks[^1].hasEnableCompressionSoFar)
  this.enablesCompressionInst = enablesCompressionInstExpr
  this.enablesCompressionInstFlag = true
  return this.enablesCompressionInst

proc highestVcpuId(this: LegacySaveImage_Checkpoint): uint32 = 

  ##[
  The highest vCPU id; without vcpu_info there is only vCPU 0.
  ]##
  if this.highestVcpuIdInstFlag:
    return this.highestVcpuIdInst
  let highestVcpuIdInstExpr = uint32((uint32((if this.chunks[^1].idxVcpuInfoSoFar >= 0: (uint32(this.chunks[this.chunks[^1].idxVcpuInfoSoFar].header.maxVcpuId)) else: (uint32(0))))))
  this.highestVcpuIdInst = highestVcpuIdInstExpr
  this.highestVcpuIdInstFlag = true
  return this.highestVcpuIdInst

proc isEnded(this: LegacySaveImage_Checkpoint): bool = 

  ##[
  The chunks are complete, and the tail follows.
  ]##
  if this.isEndedInstFlag:
    return this.isEndedInst
  let isEndedInstExpr = bool(this.chunks[^1].header.chunkType == legacy_save_image.end_mark)
  this.isEndedInst = isEndedInstExpr
  this.isEndedInstFlag = true
  return this.isEndedInst

proc isLast(this: LegacySaveImage_Checkpoint): bool = 

  ##[
  No other checkpoint follows. Images of Xen 3.4 and earlier have no
last_checkpoint chunk; no chunk follows their only checkpoint.

  ]##
  if this.isLastInstFlag:
    return this.isLastInst
  let isLastInstExpr = bool((if  ((not(this.isEnded)) or (this.chunks[^1].hasLastCheckpointSoFar)) : true else: (if (uint64(this.io.size)) < (uint64(this.afterTail.ofsNext + 4)): true else: not(this.nextMarker.isChunk))))
  this.isLastInst = isLastInstExpr
  this.isLastInstFlag = true
  return this.isLastInst

proc nextMarker(this: LegacySaveImage_Checkpoint): LegacySaveImage_NextMarker = 

  ##[
  The data after the tail.
  ]##
  if this.nextMarkerInstFlag:
    return this.nextMarkerInst
  if (uint64(this.io.size)) >= (uint64(this.afterTail.ofsNext + 4)):
    let pos = this.io.pos()
    this.io.seek(int(this.afterTail.ofsNext))
    let nextMarkerInstExpr = LegacySaveImage_NextMarker.read(this.io, this.root, this)
    this.nextMarkerInst = nextMarkerInstExpr
    this.io.seek(pos)
  this.nextMarkerInstFlag = true
  return this.nextMarkerInst

proc fromFile*(_: typedesc[LegacySaveImage_Checkpoint], filename: string): LegacySaveImage_Checkpoint =
  LegacySaveImage_Checkpoint.read(newKaitaiFileStream(filename), nil, nil)


##[
A batch of guest pages, or something else about the domain.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069">pagebuf_get_one()</a>
]##
proc read*(_: typedesc[LegacySaveImage_Chunk], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Checkpoint, is64bit: any, isCompressed: any, chunkNumber: any, idxVcpuInfoBefore: any, hasLastCheckpointBefore: any, hasEnableCompressionBefore: any): LegacySaveImage_Chunk =
  template this: untyped = result
  this = new(LegacySaveImage_Chunk)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let is64bitExpr = bool(is64bit)
  this.is64bit = is64bitExpr
  let isCompressedExpr = bool(isCompressed)
  this.isCompressed = isCompressedExpr
  let chunkNumberExpr = int32(chunkNumber)
  this.chunkNumber = chunkNumberExpr
  let idxVcpuInfoBeforeExpr = int32(idxVcpuInfoBefore)
  this.idxVcpuInfoBefore = idxVcpuInfoBeforeExpr
  let hasLastCheckpointBeforeExpr = bool(hasLastCheckpointBefore)
  this.hasLastCheckpointBefore = hasLastCheckpointBeforeExpr
  let hasEnableCompressionBeforeExpr = bool(hasEnableCompressionBefore)
  this.hasEnableCompressionBefore = hasEnableCompressionBeforeExpr


  ##[
  Type and length of the chunk.
  ]##
  let headerExpr = LegacySaveImage_ChunkHeader.read(this.io, this.root, this, this.is64bit, this.isCompressed)
  this.header = headerExpr

  ##[
  The data that follows, or the part of it that the image still has if
it ends before `header.len_body` bytes.

  ]##
  let rawRawBodyExpr = this.io.readBytes(int((if this.header.lenBody <= (uint64(this.io.size - this.io.pos)): this.header.lenBody else: (uint64(this.io.size - this.io.pos)))))
  this.rawRawBody = rawRawBodyExpr
  let rawRawBodyIo = newKaitaiStream(rawRawBodyExpr)
  let rawBodyExpr = LegacySaveImage_Opaque.read(rawRawBodyIo, this.root, this)
  this.rawBody = rawBodyExpr

  ##[
  The guest's transcendent memory.
  ]##
  if this.header.isTmem:
    block:
      let on = this.header.chunkType
      if on == legacy_save_image.tmem:
        let tmemExpr = LegacySaveImage_Tmem.read(this.io, this.root, this)
        this.tmem = tmemExpr
      elif on == legacy_save_image.tmem_extra:
        let tmemExpr = LegacySaveImage_TmemExtra.read(this.io, this.root, this)
        this.tmem = tmemExpr
      else:
        let tmemExpr = LegacySaveImage_Opaque.read(this.io, this.root, this)
        this.tmem = tmemExpr

proc body(this: LegacySaveImage_Chunk): KaitaiStruct = 

  ##[
  The data that follows, decoded by the chunk's type.
  ]##
  if this.bodyInstFlag:
    return this.bodyInst
  let io = this.rawBody.io
  let pos = io.pos()
  io.seek(int(0))
  block:
    let on = this.header.chunkType
    if on == legacy_save_image.compressed_data:
      let bodyInstExpr = LegacySaveImage_CompressedData.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == legacy_save_image.hvm_acpi_ioports_location:
      let bodyInstExpr = LegacySaveImage_HvmParam.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == legacy_save_image.hvm_console_pfn:
      let bodyInstExpr = LegacySaveImage_HvmParam.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == legacy_save_image.hvm_generation_id_addr:
      let bodyInstExpr = LegacySaveImage_HvmParam.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == legacy_save_image.hvm_ident_pt:
      let bodyInstExpr = LegacySaveImage_HvmParam.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == legacy_save_image.hvm_ioreq_server_pfn:
      let bodyInstExpr = LegacySaveImage_HvmParam.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == legacy_save_image.hvm_monitor_ring_pfn:
      let bodyInstExpr = LegacySaveImage_HvmParam.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == legacy_save_image.hvm_nr_ioreq_server_pages:
      let bodyInstExpr = LegacySaveImage_HvmParam.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == legacy_save_image.hvm_paging_ring_pfn:
      let bodyInstExpr = LegacySaveImage_HvmParam.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == legacy_save_image.hvm_sharing_ring_pfn:
      let bodyInstExpr = LegacySaveImage_HvmParam.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == legacy_save_image.hvm_viridian:
      let bodyInstExpr = LegacySaveImage_HvmParam.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == legacy_save_image.hvm_vm86_tss:
      let bodyInstExpr = LegacySaveImage_HvmParam.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == legacy_save_image.pages:
      let bodyInstExpr = LegacySaveImage_PageContents.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == legacy_save_image.toolstack:
      let bodyInstExpr = LegacySaveImage_Toolstack.read(io, this.root, this, this.is64bit)
      this.bodyInst = bodyInstExpr
    elif on == legacy_save_image.tsc_info:
      let bodyInstExpr = LegacySaveImage_TscInfo.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == legacy_save_image.vcpu_info:
      let bodyInstExpr = LegacySaveImage_VcpuInfo.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    else:
      let bodyInstExpr = LegacySaveImage_Opaque.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
  io.seek(pos)
  this.bodyInstFlag = true
  return this.bodyInst

proc hasEnableCompressionSoFar(this: LegacySaveImage_Chunk): bool = 

  ##[
  An enable_compression chunk was present.
  ]##
  if this.hasEnableCompressionSoFarInstFlag:
    return this.hasEnableCompressionSoFarInst
  let hasEnableCompressionSoFarInstExpr = bool( ((this.hasEnableCompressionBefore) or (this.header.chunkType == legacy_save_image.enable_compression)) )
  this.hasEnableCompressionSoFarInst = hasEnableCompressionSoFarInstExpr
  this.hasEnableCompressionSoFarInstFlag = true
  return this.hasEnableCompressionSoFarInst

proc hasLastCheckpointSoFar(this: LegacySaveImage_Chunk): bool = 

  ##[
  A last_checkpoint chunk was present.
  ]##
  if this.hasLastCheckpointSoFarInstFlag:
    return this.hasLastCheckpointSoFarInst
  let hasLastCheckpointSoFarInstExpr = bool( ((this.hasLastCheckpointBefore) or (this.header.chunkType == legacy_save_image.last_checkpoint)) )
  this.hasLastCheckpointSoFarInst = hasLastCheckpointSoFarInstExpr
  this.hasLastCheckpointSoFarInstFlag = true
  return this.hasLastCheckpointSoFarInst

proc idxVcpuInfoSoFar(this: LegacySaveImage_Chunk): int32 = 

  ##[
  Number of the last vcpu_info chunk so far, -1 if there was none.
  ]##
  if this.idxVcpuInfoSoFarInstFlag:
    return this.idxVcpuInfoSoFarInst
  let idxVcpuInfoSoFarInstExpr = int32((int32((if this.header.chunkType == legacy_save_image.vcpu_info: this.chunkNumber else: this.idxVcpuInfoBefore))))
  this.idxVcpuInfoSoFarInst = idxVcpuInfoSoFarInstExpr
  this.idxVcpuInfoSoFarInstFlag = true
  return this.idxVcpuInfoSoFarInst

proc isFollowedByChunk(this: LegacySaveImage_Chunk): bool = 

  ##[
  Another chunk follows.
  ]##
  if this.isFollowedByChunkInstFlag:
    return this.isFollowedByChunkInst
  let isFollowedByChunkInstExpr = bool( ((this.header.chunkType != legacy_save_image.end_mark) and (this.header.isKnown)) )
  this.isFollowedByChunkInst = isFollowedByChunkInstExpr
  this.isFollowedByChunkInstFlag = true
  return this.isFollowedByChunkInst

proc isTruncated(this: LegacySaveImage_Chunk): bool = 

  ##[
  The image ends inside this chunk.
  ]##
  if this.isTruncatedInstFlag:
    return this.isTruncatedInst
  let isTruncatedInstExpr = bool( (((uint64(this.rawBody.io.size)) < this.header.lenBody) or ((if this.header.marker > 0: (int32(len(this.header.pfns))) < this.header.marker else: false))) )
  this.isTruncatedInst = isTruncatedInstExpr
  this.isTruncatedInstFlag = true
  return this.isTruncatedInst

proc truncation(this: LegacySaveImage_Chunk): string = 

  ##[
  The words about it in the text for people.
  ]##
  if this.truncationInstFlag:
    return this.truncationInst
  let truncationInstExpr = string((if this.isTruncated: ", TRUNCATED" else: ""))
  this.truncationInst = truncationInstExpr
  this.truncationInstFlag = true
  return this.truncationInst

proc fromFile*(_: typedesc[LegacySaveImage_Chunk], filename: string): LegacySaveImage_Chunk =
  LegacySaveImage_Chunk.read(newKaitaiFileStream(filename), nil, nil)


##[
The marker of a chunk, and the fields that determine its length. Only
Xen's restore code documents what each chunk has.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069">pagebuf_get_one()</a>
]##
proc read*(_: typedesc[LegacySaveImage_ChunkHeader], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Chunk, is64bit: any, isCompressed: any): LegacySaveImage_ChunkHeader =
  template this: untyped = result
  this = new(LegacySaveImage_ChunkHeader)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let is64bitExpr = bool(is64bit)
  this.is64bit = is64bitExpr
  let isCompressedExpr = bool(isCompressed)
  this.isCompressed = isCompressedExpr


  ##[
  The number of pfns if positive, otherwise the type of the chunk.
  ]##
  let markerExpr = this.io.readS4le()
  this.marker = markerExpr

  ##[
  The highest vCPU id.
  ]##
  if this.chunkType == legacy_save_image.vcpu_info:
    let maxVcpuIdExpr = this.io.readU4le()
    this.maxVcpuId = maxVcpuIdExpr

  ##[
  Length of the toolstack's data in bytes.
  ]##
  if this.chunkType == legacy_save_image.toolstack:
    let lenToolstackExpr = this.io.readU4le()
    this.lenToolstack = lenToolstackExpr

  ##[
  Length of the compressed pages in bytes.
  ]##
  if this.chunkType == legacy_save_image.compressed_data:
    let lenCompressedExpr = LegacySaveImage_Ulong.read(this.io, this.root, this, this.is64bit)
    this.lenCompressed = lenCompressedExpr

  ##[
  The pfns of a page batch, with their types.
  ]##
  if this.marker > 0:
    for i in 0 ..< int((if (uint64(this.marker)) <= (uint64((uint64(this.io.size - this.io.pos)) div (if this.is64bit: (uint64(8)) else: (uint64(4))))): (uint64(this.marker)) else: (uint64((uint64(this.io.size - this.io.pos)) div (if this.is64bit: (uint64(8)) else: (uint64(4))))))):
      let it = LegacySaveImage_PfnEntry.read(this.io, this.root, this, this.is64bit, (if len(this.pfns) == 0: (uint32(0)) else: (uint32(this.pfns[^1].numPagesSoFar))))
      this.pfns.add(it)

proc chunkType(this: LegacySaveImage_ChunkHeader): LegacySaveImage_ChunkType = 

  ##[
  Type of the chunk.
  ]##
  if this.chunkTypeInstFlag:
    return this.chunkTypeInst
  let chunkTypeInstExpr = cast[LegacySaveImage_ChunkType](cast[LegacySaveImage_ChunkType]((int32((if this.marker > 0: (int32(1)) else: (int32(this.marker)))))))
  this.chunkTypeInst = chunkTypeInstExpr
  this.chunkTypeInstFlag = true
  return this.chunkTypeInst

proc isHvmParam(this: LegacySaveImage_ChunkHeader): bool = 

  ##[
  The chunk holds an HVM parameter.
  ]##
  if this.isHvmParamInstFlag:
    return this.isHvmParamInst
  let isHvmParamInstExpr = bool( ((this.chunkType == legacy_save_image.hvm_ident_pt) or (this.chunkType == legacy_save_image.hvm_vm86_tss) or (this.chunkType == legacy_save_image.hvm_console_pfn) or (this.chunkType == legacy_save_image.hvm_acpi_ioports_location) or (this.chunkType == legacy_save_image.hvm_viridian) or (this.chunkType == legacy_save_image.hvm_generation_id_addr) or (this.chunkType == legacy_save_image.hvm_paging_ring_pfn) or (this.chunkType == legacy_save_image.hvm_monitor_ring_pfn) or (this.chunkType == legacy_save_image.hvm_sharing_ring_pfn) or (this.chunkType == legacy_save_image.hvm_ioreq_server_pfn) or (this.chunkType == legacy_save_image.hvm_nr_ioreq_server_pages)) )
  this.isHvmParamInst = isHvmParamInstExpr
  this.isHvmParamInstFlag = true
  return this.isHvmParamInst

proc isKnown(this: LegacySaveImage_ChunkHeader): bool = 

  ##[
  A receiver knows the chunk.
  ]##
  if this.isKnownInstFlag:
    return this.isKnownInst
  let isKnownInstExpr = bool(this.marker >= -20)
  this.isKnownInst = isKnownInstExpr
  this.isKnownInstFlag = true
  return this.isKnownInst

proc isTmem(this: LegacySaveImage_ChunkHeader): bool = 

  ##[
  Only the chunk's contents determine where it ends.
  ]##
  if this.isTmemInstFlag:
    return this.isTmemInst
  let isTmemInstExpr = bool( ((this.chunkType == legacy_save_image.tmem) or (this.chunkType == legacy_save_image.tmem_extra)) )
  this.isTmemInst = isTmemInstExpr
  this.isTmemInstFlag = true
  return this.isTmemInst

proc knownHvmParamIndex(this: LegacySaveImage_ChunkHeader): int = 

  ##[
  Number of the HVM parameter, HVM_PARAM_* in Xen's hvm/params.h; -1 for
other chunks.

  ]##
  if this.knownHvmParamIndexInstFlag:
    return this.knownHvmParamIndexInst
  let knownHvmParamIndexInstExpr = int((if this.chunkType == legacy_save_image.hvm_ident_pt: 12 else: (if this.chunkType == legacy_save_image.hvm_vm86_tss: 15 else: (if this.chunkType == legacy_save_image.hvm_console_pfn: 17 else: (if this.chunkType == legacy_save_image.hvm_acpi_ioports_location: 19 else: (if this.chunkType == legacy_save_image.hvm_viridian: 9 else: (if this.chunkType == legacy_save_image.hvm_generation_id_addr: 34 else: (if this.chunkType == legacy_save_image.hvm_paging_ring_pfn: 27 else: (if this.chunkType == legacy_save_image.hvm_monitor_ring_pfn: 28 else: (if this.chunkType == legacy_save_image.hvm_sharing_ring_pfn: 29 else: (if this.chunkType == legacy_save_image.hvm_ioreq_server_pfn: 32 else: (if this.chunkType == legacy_save_image.hvm_nr_ioreq_server_pages: 33 else: -1))))))))))))
  this.knownHvmParamIndexInst = knownHvmParamIndexInstExpr
  this.knownHvmParamIndexInstFlag = true
  return this.knownHvmParamIndexInst

proc knownNumPfnsMax(this: LegacySaveImage_ChunkHeader): int = 

  ##[
  The most pfns that a receiver accepts in one page batch.
  ]##
  if this.knownNumPfnsMaxInstFlag:
    return this.knownNumPfnsMaxInst
  let knownNumPfnsMaxInstExpr = int(1024)
  this.knownNumPfnsMaxInst = knownNumPfnsMaxInstExpr
  this.knownNumPfnsMaxInstFlag = true
  return this.knownNumPfnsMaxInst

proc knownVcpuIdMax(this: LegacySaveImage_ChunkHeader): int = 

  ##[
  The highest vCPU id that a receiver accepts.
  ]##
  if this.knownVcpuIdMaxInstFlag:
    return this.knownVcpuIdMaxInst
  let knownVcpuIdMaxInstExpr = int(4095)
  this.knownVcpuIdMaxInst = knownVcpuIdMaxInstExpr
  this.knownVcpuIdMaxInstFlag = true
  return this.knownVcpuIdMaxInst

proc lenBody(this: LegacySaveImage_ChunkHeader): uint64 = 

  ##[
  Length of the data that follows in bytes; 0 for tmem, whose contents
determine where it ends.

  ]##
  if this.lenBodyInstFlag:
    return this.lenBodyInst
  let lenBodyInstExpr = uint64((if this.marker > 0: (uint64((uint64(this.numPages)) * (uint64(4096)))) else: (if this.chunkType == legacy_save_image.vcpu_info: (uint64(this.lenVcpuMap)) else: (if this.chunkType == legacy_save_image.toolstack: (uint64(this.lenToolstack)) else: (if this.chunkType == legacy_save_image.compressed_data: this.lenCompressed.value else: (if this.chunkType == legacy_save_image.tsc_info: (uint64(20)) else: (if this.isHvmParam: (uint64(12)) else: (uint64(0)))))))))
  this.lenBodyInst = lenBodyInstExpr
  this.lenBodyInstFlag = true
  return this.lenBodyInst

proc lenVcpuMap(this: LegacySaveImage_ChunkHeader): uint32 = 

  ##[
  Length of the map of vCPUs in bytes.
  ]##
  if this.lenVcpuMapInstFlag:
    return this.lenVcpuMapInst
  let lenVcpuMapInstExpr = uint32((if  ((this.chunkType == legacy_save_image.vcpu_info) and (this.maxVcpuId <= 4095)) : (uint32((this.maxVcpuId div 64 + 1) * 8)) else: (uint32(0))))
  this.lenVcpuMapInst = lenVcpuMapInstExpr
  this.lenVcpuMapInstFlag = true
  return this.lenVcpuMapInst

proc numPages(this: LegacySaveImage_ChunkHeader): uint32 = 

  ##[
  Pages that follows the pfns.
  ]##
  if this.numPagesInstFlag:
    return this.numPagesInst
  let numPagesInstExpr = uint32((uint32((if  ((this.marker > 0) and (not(this.isCompressed)) and (len(this.pfns) > 0)) : (uint32(this.pfns[^1].numPagesSoFar)) else: (uint32(0))))))
  this.numPagesInst = numPagesInstExpr
  this.numPagesInstFlag = true
  return this.numPagesInst

proc numPfns(this: LegacySaveImage_ChunkHeader): uint32 = 

  ##[
  Number of pfns in a page batch.
  ]##
  if this.numPfnsInstFlag:
    return this.numPfnsInst
  let numPfnsInstExpr = uint32((uint32((if this.marker > 0: (uint32(this.marker)) else: (uint32(0))))))
  this.numPfnsInst = numPfnsInstExpr
  this.numPfnsInstFlag = true
  return this.numPfnsInst

proc fromFile*(_: typedesc[LegacySaveImage_ChunkHeader], filename: string): LegacySaveImage_ChunkHeader =
  LegacySaveImage_ChunkHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
Pages as Remus sends them: the parts of each that have changed since it
was last sent. They belong to the pfns of the preceding page batches that
have no page yet, in order. A page can begin in one such chunk and end in
the next.

Each page is a sequence of one-byte markers. A single marker of 0 stands
for a page that has not changed; a single marker of 0x80 is followed by
the whole page. Otherwise bits 6-0 of a marker count words of four bytes:
with bit 7 set, that many words stay unchanged; with bit 7 clear, that
many words follow and replace those of the page. The markers of a page
cover 4096 bytes in total.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_compression.c#L365-L454">xc_compression_uncompress_page()</a>
]##
proc read*(_: typedesc[LegacySaveImage_CompressedData], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Chunk): LegacySaveImage_CompressedData =
  template this: untyped = result
  this = new(LegacySaveImage_CompressedData)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The compressed pages.
  ]##
  let dataExpr = this.io.readBytesFull()
  this.data = dataExpr

proc lenWord(this: LegacySaveImage_CompressedData): int8 = 

  ##[
  Size in bytes of the words that a marker counts.
  ]##
  if this.lenWordInstFlag:
    return this.lenWordInst
  let lenWordInstExpr = int8(4)
  this.lenWordInst = lenWordInstExpr
  this.lenWordInstFlag = true
  return this.lenWordInst

proc markerFull(this: LegacySaveImage_CompressedData): uint8 = 

  ##[
  Marker of a page that follows in full.
  ]##
  if this.markerFullInstFlag:
    return this.markerFullInst
  let markerFullInstExpr = uint8(128)
  this.markerFullInst = markerFullInstExpr
  this.markerFullInstFlag = true
  return this.markerFullInst

proc markerUnchanged(this: LegacySaveImage_CompressedData): int8 = 

  ##[
  Marker of a page that has not changed.
  ]##
  if this.markerUnchangedInstFlag:
    return this.markerUnchangedInst
  let markerUnchangedInstExpr = int8(0)
  this.markerUnchangedInst = markerUnchangedInstExpr
  this.markerUnchangedInstFlag = true
  return this.markerUnchangedInst

proc skipFlag(this: LegacySaveImage_CompressedData): uint8 = 

  ##[
  Bit of a marker for words that stay unchanged.
  ]##
  if this.skipFlagInstFlag:
    return this.skipFlagInst
  let skipFlagInstExpr = uint8(128)
  this.skipFlagInst = skipFlagInstExpr
  this.skipFlagInstFlag = true
  return this.skipFlagInst

proc fromFile*(_: typedesc[LegacySaveImage_CompressedData], filename: string): LegacySaveImage_CompressedData =
  LegacySaveImage_CompressedData.read(newKaitaiFileStream(filename), nil, nil)


##[
State of the device model, QEMU.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585">buffer_tail_hvm()</a>
]##
proc read*(_: typedesc[LegacySaveImage_DeviceModel], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_HvmTail): LegacySaveImage_DeviceModel =
  template this: untyped = result
  this = new(LegacySaveImage_DeviceModel)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The program that wrote it.
  ]##
  let signatureExpr = LegacySaveImage_DeviceModelSignature.read(this.io, this.root, this)
  this.signature = signatureExpr

  ##[
  Offset of the end of the signature.
  ]##
  let afterSignatureExpr = LegacySaveImage_StreamPosition.read(this.io, this.root, this, (uint64(this.io.pos)))
  this.afterSignature = afterSignatureExpr

  ##[
  Length of the state.
  ]##
  if this.hasLength:
    let lengthExpr = LegacySaveImage_DeviceModelLength.read(this.io, this.root, this)
    this.length = lengthExpr

  ##[
  Length of the state, if xenopsd wrote it.
  ]##
  if this.hasXenopsdLength:
    let xenopsdLengthExpr = LegacySaveImage_XenopsdDeviceModelLength.read(this.io, this.root, this)
    this.xenopsdLength = xenopsdLengthExpr

  ##[
  The state in QEMU's own format.
  ]##
  if this.signature.isKnown:
    let stateExpr = this.io.readBytes(int((if  ((this.hasEnd) and ((uint64(this.lenState)) <= (uint64(this.io.size - this.io.pos)))) : (uint64(this.lenState)) else: (uint64(this.io.size - this.io.pos)))))
    this.state = stateExpr

proc hasEnd(this: LegacySaveImage_DeviceModel): bool = 

  ##[
  The length determines where the state ends; otherwise it extends to
the end of the file.

  ]##
  if this.hasEndInstFlag:
    return this.hasEndInst
  let hasEndInstExpr = bool( ((this.hasLength) or (this.hasXenopsdLength)) )
  this.hasEndInst = hasEndInstExpr
  this.hasEndInstFlag = true
  return this.hasEndInst

proc hasLength(this: LegacySaveImage_DeviceModel): bool = 

  ##[
  A length follows the signature.
  ]##
  if this.hasLengthInstFlag:
    return this.hasLengthInst
  let hasLengthInstExpr = bool( ((this.signature.hasLength) and ((uint64(this.io.size)) >= (uint64(this.afterSignature.ofsNext + 4)))) )
  this.hasLengthInst = hasLengthInstExpr
  this.hasLengthInstFlag = true
  return this.hasLengthInst

proc hasXenopsdLength(this: LegacySaveImage_DeviceModel): bool = 

  ##[
  A length follows the signature, and xenopsd wrote it.
  ]##
  if this.hasXenopsdLengthInstFlag:
    return this.hasXenopsdLengthInst
  let hasXenopsdLengthInstExpr = bool((if this.signature.hasNoLength: (if (uint64(this.io.size)) >= (uint64(this.afterSignature.ofsNext + 5)): this.nextOctets.isValid else: false) else: false))
  this.hasXenopsdLengthInst = hasXenopsdLengthInstExpr
  this.hasXenopsdLengthInstFlag = true
  return this.hasXenopsdLengthInst

proc lenState(this: LegacySaveImage_DeviceModel): uint32 = 

  ##[
  Length of the state in bytes, 0 if it extends to the end of the file.
  ]##
  if this.lenStateInstFlag:
    return this.lenStateInst
  let lenStateInstExpr = uint32((uint32((if this.hasLength: (uint32(this.length.lenState)) else: (if this.hasXenopsdLength: (uint32(this.xenopsdLength.lenState)) else: (uint32(0)))))))
  this.lenStateInst = lenStateInstExpr
  this.lenStateInstFlag = true
  return this.lenStateInst

proc nextOctets(this: LegacySaveImage_DeviceModel): LegacySaveImage_XenopsdDeviceModelLength = 

  ##[
  The fields after the signature, if xenopsd wrote it.
  ]##
  if this.nextOctetsInstFlag:
    return this.nextOctetsInst
  if (uint64(this.io.size)) >= (uint64(this.afterSignature.ofsNext + 5)):
    let pos = this.io.pos()
    this.io.seek(int(this.afterSignature.ofsNext))
    let nextOctetsInstExpr = LegacySaveImage_XenopsdDeviceModelLength.read(this.io, this.root, this)
    this.nextOctetsInst = nextOctetsInstExpr
    this.io.seek(pos)
  this.nextOctetsInstFlag = true
  return this.nextOctetsInst

proc ofsState(this: LegacySaveImage_DeviceModel): uint32 = 

  ##[
  Offset of the state.
  ]##
  if this.ofsStateInstFlag:
    return this.ofsStateInst
  let ofsStateInstExpr = uint32((uint32(21 + (if this.hasLength: (uint32(4)) else: (if this.hasXenopsdLength: (uint32(5)) else: (uint32(0)))))))
  this.ofsStateInst = ofsStateInstExpr
  this.ofsStateInstFlag = true
  return this.ofsStateInst

proc fromFile*(_: typedesc[LegacySaveImage_DeviceModel], filename: string): LegacySaveImage_DeviceModel =
  LegacySaveImage_DeviceModel.read(newKaitaiFileStream(filename), nil, nil)


##[
Length of the device model's state where libxl or Remus wrote it.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L457-L493">buffer_qemu()</a>
]##
proc read*(_: typedesc[LegacySaveImage_DeviceModelLength], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_DeviceModel): LegacySaveImage_DeviceModelLength =
  template this: untyped = result
  this = new(LegacySaveImage_DeviceModelLength)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Length of the state in bytes.
  ]##
  let lenStateExpr = this.io.readU4le()
  this.lenState = lenStateExpr

proc fromFile*(_: typedesc[LegacySaveImage_DeviceModelLength], filename: string): LegacySaveImage_DeviceModelLength =
  LegacySaveImage_DeviceModelLength.read(newKaitaiFileStream(filename), nil, nil)


##[
The header of the device model's state.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585">buffer_tail_hvm()</a>
]##
proc read*(_: typedesc[LegacySaveImage_DeviceModelSignature], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_DeviceModel): LegacySaveImage_DeviceModelSignature =
  template this: untyped = result
  this = new(LegacySaveImage_DeviceModelSignature)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The program that wrote it, which determines how its end is found.
  ]##
  let signatureExpr = encode(this.io.readBytes(int(21)), "ISO-8859-1")
  this.signature = signatureExpr

proc hasLength(this: LegacySaveImage_DeviceModelSignature): bool = 

  ##[
  A length follows, little-endian.
  ]##
  if this.hasLengthInstFlag:
    return this.hasLengthInst
  let hasLengthInstExpr = bool( ((this.signature == "DeviceModelRecord0002") or (this.signature == "RemusDeviceModelState")) )
  this.hasLengthInst = hasLengthInstExpr
  this.hasLengthInstFlag = true
  return this.hasLengthInst

proc hasNoLength(this: LegacySaveImage_DeviceModelSignature): bool = 

  ##[
  xend's signature, followed by the state up to the end of the file; or
xenopsd's, which is one byte longer and is followed by a big-endian
length.

  ]##
  if this.hasNoLengthInstFlag:
    return this.hasNoLengthInst
  let hasNoLengthInstExpr = bool(this.signature == "QemuDeviceModelRecord")
  this.hasNoLengthInst = hasNoLengthInstExpr
  this.hasNoLengthInstFlag = true
  return this.hasNoLengthInst

proc isKnown(this: LegacySaveImage_DeviceModelSignature): bool = 

  ##[
  A receiver knows the signature.
  ]##
  if this.isKnownInstFlag:
    return this.isKnownInst
  let isKnownInstExpr = bool( ((this.hasLength) or (this.hasNoLength)) )
  this.isKnownInst = isKnownInstExpr
  this.isKnownInstFlag = true
  return this.isKnownInst

proc fromFile*(_: typedesc[LegacySaveImage_DeviceModelSignature], filename: string): LegacySaveImage_DeviceModelSignature =
  LegacySaveImage_DeviceModelSignature.read(newKaitaiFileStream(filename), nil, nil)


##[
An image whose toolstack and kind of guest are known.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h">Source</a>
]##
proc read*(_: typedesc[LegacySaveImage_DomainImage], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage, is64bit: any, isPv: any): LegacySaveImage_DomainImage =
  template this: untyped = result
  this = new(LegacySaveImage_DomainImage)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let is64bitExpr = bool(is64bit)
  this.is64bit = is64bitExpr
  let isPvExpr = bool(isPv)
  this.isPv = isPvExpr


  ##[
  Size of the P2M.
  ]##
  let headerExpr = LegacySaveImage_Header.read(this.io, this.root, this, this.is64bit, this.isPv)
  this.header = headerExpr

  ##[
  Data needed to read the rest of a PV guest's image.
  ]##
  if this.isPv:
    let extendedInfoExpr = LegacySaveImage_ExtendedInfo.read(this.io, this.root, this, this.is64bit)
    this.extendedInfo = extendedInfoExpr

  ##[
  Location of a PV guest's P2M.
  ]##
  if this.isPv:
    let rawP2mFramesExpr = this.io.readBytes(int((if this.lenP2mFrames <= (uint64(this.io.size - this.io.pos)): this.lenP2mFrames else: (uint64(this.io.size - this.io.pos)))))
    this.rawP2mFrames = rawP2mFramesExpr
    let rawP2mFramesIo = newKaitaiStream(rawP2mFramesExpr)
    let p2mFramesExpr = LegacySaveImage_P2mFrameList.read(rawP2mFramesIo, this.root, this, this.is64bit)
    this.p2mFrames = p2mFramesExpr

  ##[
  Chunks and a tail; several times in an image that Remus sent.
  ]##
  if this.io.size - this.io.pos >= 12:
    block:
      var i: int
      while true:
        let it = LegacySaveImage_Checkpoint.read(this.io, this.root, this, this.is64bit, this.isPv, this.lenContext, this.hasExtended, this.lenXsave, (if len(this.checkpoints) == 0: false else: this.checkpoints[^1].enablesCompression))
        this.checkpoints.add(it)
        if  ((it.isLast) or (this.io.size - this.io.pos < 12)) :
          break
        inc i

proc guestWidth(this: LegacySaveImage_DomainImage): uint32 = 

  ##[
  Width of a PV guest's words in bytes, derived from the size of its
vCPU contexts.

  ]##
  if this.guestWidthInstFlag:
    return this.guestWidthInst
  let guestWidthInstExpr = uint32((uint32((if  ((this.lenContext == 5168) or ( ((this.is64bit) and (this.lenContext != 2800)) )) : 8 else: 4))))
  this.guestWidthInst = guestWidthInstExpr
  this.guestWidthInstFlag = true
  return this.guestWidthInst

proc hasExtended(this: LegacySaveImage_DomainImage): bool = 

  ##[
  Each vCPU has an extended context.
  ]##
  if this.hasExtendedInstFlag:
    return this.hasExtendedInst
  let hasExtendedInstExpr = bool((if this.isPv: this.extendedInfo.hasExtended else: false))
  this.hasExtendedInst = hasExtendedInstExpr
  this.hasExtendedInstFlag = true
  return this.hasExtendedInst

proc lenContext(this: LegacySaveImage_DomainImage): uint32 = 

  ##[
  Length of a vCPU's context in bytes.
  ]##
  if this.lenContextInstFlag:
    return this.lenContextInst
  let lenContextInstExpr = uint32((uint32((if this.isPv: (uint32(this.extendedInfo.lenContext)) else: (uint32(0))))))
  this.lenContextInst = lenContextInstExpr
  this.lenContextInstFlag = true
  return this.lenContextInst

proc lenP2mFrames(this: LegacySaveImage_DomainImage): uint64 = 

  ##[
  Length of `p2m_frames` in bytes.
  ]##
  if this.lenP2mFramesInstFlag:
    return this.lenP2mFramesInst
  let lenP2mFramesInstExpr = uint64((uint64(this.numP2mFrames * (uint64((if this.is64bit: 8 else: 4))))))
  this.lenP2mFramesInst = lenP2mFramesInstExpr
  this.lenP2mFramesInstFlag = true
  return this.lenP2mFramesInst

proc lenXsave(this: LegacySaveImage_DomainImage): uint32 = 

  ##[
  Length of a vCPU's extended processor state in bytes, including the
numbers before it.

  ]##
  if this.lenXsaveInstFlag:
    return this.lenXsaveInst
  let lenXsaveInstExpr = uint32((uint32((if this.isPv: (uint32(this.extendedInfo.lenXsave)) else: (uint32(0))))))
  this.lenXsaveInst = lenXsaveInstExpr
  this.lenXsaveInstFlag = true
  return this.lenXsaveInst

proc numP2mFrames(this: LegacySaveImage_DomainImage): uint64 = 

  ##[
  Pages of the P2M.
  ]##
  if this.numP2mFramesInstFlag:
    return this.numP2mFramesInst
  let numP2mFramesInstExpr = uint64((uint64((uint64((this.header.p2mSize.value + (uint64(this.numP2mPerFrame))) - (uint64(1)))) div (uint64(this.numP2mPerFrame)))))
  this.numP2mFramesInst = numP2mFramesInstExpr
  this.numP2mFramesInstFlag = true
  return this.numP2mFramesInst

proc numP2mPerFrame(this: LegacySaveImage_DomainImage): int = 

  ##[
  Entries of the P2M in one page.
  ]##
  if this.numP2mPerFrameInstFlag:
    return this.numP2mPerFrameInst
  let numP2mPerFrameInstExpr = int(4096 div this.guestWidth)
  this.numP2mPerFrameInst = numP2mPerFrameInstExpr
  this.numP2mPerFrameInstFlag = true
  return this.numP2mPerFrameInst

proc ptLevels(this: LegacySaveImage_DomainImage): uint32 = 

  ##[
  Levels of a PV guest's page tables.
  ]##
  if this.ptLevelsInstFlag:
    return this.ptLevelsInst
  let ptLevelsInstExpr = uint32((uint32((if this.guestWidth == 8: 4 else: 3))))
  this.ptLevelsInst = ptLevelsInstExpr
  this.ptLevelsInstFlag = true
  return this.ptLevelsInst

proc fromFile*(_: typedesc[LegacySaveImage_DomainImage], filename: string): LegacySaveImage_DomainImage =
  LegacySaveImage_DomainImage.read(newKaitaiFileStream(filename), nil, nil)


##[
Blocks that describe the tail of a PV guest's image.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781">map_and_save_p2m_table()</a>
]##
proc read*(_: typedesc[LegacySaveImage_ExtendedInfo], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_DomainImage, is64bit: any): LegacySaveImage_ExtendedInfo =
  template this: untyped = result
  this = new(LegacySaveImage_ExtendedInfo)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let is64bitExpr = bool(is64bit)
  this.is64bit = is64bitExpr


  ##[
  Marker and length.
  ]##
  let headExpr = LegacySaveImage_ExtendedInfoHeader.read(this.io, this.root, this, this.is64bit)
  this.head = headExpr

  ##[
  Blocks of extended information, each with a header of its own.
  ]##
  let rawBlocksExpr = this.io.readBytes(int((if (uint64(this.head.lenBlocks)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.head.lenBlocks)) else: (uint64(this.io.size - this.io.pos)))))
  this.rawBlocks = rawBlocksExpr
  let rawBlocksIo = newKaitaiStream(rawBlocksExpr)
  let blocksExpr = LegacySaveImage_ExtendedInfoBlocks.read(rawBlocksIo, this.root, this)
  this.blocks = blocksExpr

proc hasExtended(this: LegacySaveImage_ExtendedInfo): bool = 

  ##[
  Each vCPU has an extended context.
  ]##
  if this.hasExtendedInstFlag:
    return this.hasExtendedInst
  let hasExtendedInstExpr = bool(this.blocks.hasExtended)
  this.hasExtendedInst = hasExtendedInstExpr
  this.hasExtendedInstFlag = true
  return this.hasExtendedInst

proc lenContext(this: LegacySaveImage_ExtendedInfo): uint32 = 

  ##[
  Length of a vCPU's context in bytes; 0 if no block says so.
  ]##
  if this.lenContextInstFlag:
    return this.lenContextInst
  let lenContextInstExpr = uint32(this.blocks.lenContext)
  this.lenContextInst = lenContextInstExpr
  this.lenContextInstFlag = true
  return this.lenContextInst

proc lenXsave(this: LegacySaveImage_ExtendedInfo): uint32 = 

  ##[
  Length of a vCPU's extended processor state in bytes, including the
numbers before it.

  ]##
  if this.lenXsaveInstFlag:
    return this.lenXsaveInst
  let lenXsaveInstExpr = uint32(this.blocks.lenXsave)
  this.lenXsaveInst = lenXsaveInstExpr
  this.lenXsaveInstFlag = true
  return this.lenXsaveInst

proc fromFile*(_: typedesc[LegacySaveImage_ExtendedInfo], filename: string): LegacySaveImage_ExtendedInfo =
  LegacySaveImage_ExtendedInfo.read(newKaitaiFileStream(filename), nil, nil)


##[
One block of the extended info.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380">load_p2m_frame_list()</a>
]##
proc read*(_: typedesc[LegacySaveImage_ExtendedInfoBlock], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_ExtendedInfoBlocks, lenContextBefore: any, hasExtendedBefore: any, lenXsaveBefore: any): LegacySaveImage_ExtendedInfoBlock =
  template this: untyped = result
  this = new(LegacySaveImage_ExtendedInfoBlock)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let lenContextBeforeExpr = uint32(lenContextBefore)
  this.lenContextBefore = lenContextBeforeExpr
  let hasExtendedBeforeExpr = bool(hasExtendedBefore)
  this.hasExtendedBefore = hasExtendedBeforeExpr
  let lenXsaveBeforeExpr = uint32(lenXsaveBefore)
  this.lenXsaveBefore = lenXsaveBeforeExpr


  ##[
  Type and length.
  ]##
  let headerExpr = LegacySaveImage_ExtendedInfoBlockHeader.read(this.io, this.root, this)
  this.header = headerExpr

  ##[
  The data, not decoded.
  ]##
  let rawRawContentExpr = this.io.readBytes(int((if (uint64(this.header.lenData)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.header.lenData)) else: (uint64(this.io.size - this.io.pos)))))
  this.rawRawContent = rawRawContentExpr
  let rawRawContentIo = newKaitaiStream(rawRawContentExpr)
  let rawContentExpr = LegacySaveImage_Opaque.read(rawRawContentIo, this.root, this)
  this.rawContent = rawContentExpr

proc content(this: LegacySaveImage_ExtendedInfoBlock): KaitaiStruct = 

  ##[
  The data, decoded by block type.
  ]##
  if this.contentInstFlag:
    return this.contentInst
  let io = this.rawContent.io
  let pos = io.pos()
  io.seek(int(0))
  block:
    let on = this.header.blockType
    if on == legacy_save_image.vcpu:
      let contentInstExpr = LegacySaveImage_VcpuContext.read(io, this.root, this, this.header.lenData)
      this.contentInst = contentInstExpr
    elif on == legacy_save_image.xcnt:
      let contentInstExpr = LegacySaveImage_XsaveLength.read(io, this.root, this)
      this.contentInst = contentInstExpr
    else:
      let contentInstExpr = LegacySaveImage_Opaque.read(io, this.root, this)
      this.contentInst = contentInstExpr
  io.seek(pos)
  this.contentInstFlag = true
  return this.contentInst

proc hasExtendedSoFar(this: LegacySaveImage_ExtendedInfoBlock): bool = 

  ##[
  vCPUs have an extended context.
  ]##
  if this.hasExtendedSoFarInstFlag:
    return this.hasExtendedSoFarInst
  let hasExtendedSoFarInstExpr = bool( ((this.hasExtendedBefore) or (this.header.blockType == legacy_save_image.extv)) )
  this.hasExtendedSoFarInst = hasExtendedSoFarInstExpr
  this.hasExtendedSoFarInstFlag = true
  return this.hasExtendedSoFarInst

proc lenContextSoFar(this: LegacySaveImage_ExtendedInfoBlock): uint32 = 

  ##[
  Length of a vCPU's context, from the blocks up to this one.
  ]##
  if this.lenContextSoFarInstFlag:
    return this.lenContextSoFarInst
  let lenContextSoFarInstExpr = uint32((uint32((if this.header.blockType == legacy_save_image.vcpu: this.header.lenData else: this.lenContextBefore))))
  this.lenContextSoFarInst = lenContextSoFarInstExpr
  this.lenContextSoFarInstFlag = true
  return this.lenContextSoFarInst

proc lenXsaveSoFar(this: LegacySaveImage_ExtendedInfoBlock): uint32 = 

  ##[
  Length of a vCPU's extended processor state, from the blocks up to this one.
  ]##
  if this.lenXsaveSoFarInstFlag:
    return this.lenXsaveSoFarInst
  let lenXsaveSoFarInstExpr = uint32((if  ((this.header.blockType == legacy_save_image.xcnt) and (this.rawContent.io.size >= 4)) : (uint32((LegacySaveImage_XsaveLength(this.content)).lenXsave)) else: (uint32(this.lenXsaveBefore))))
  this.lenXsaveSoFarInst = lenXsaveSoFarInstExpr
  this.lenXsaveSoFarInstFlag = true
  return this.lenXsaveSoFarInst

proc fromFile*(_: typedesc[LegacySaveImage_ExtendedInfoBlock], filename: string): LegacySaveImage_ExtendedInfoBlock =
  LegacySaveImage_ExtendedInfoBlock.read(newKaitaiFileStream(filename), nil, nil)


##[
The header of a block of the extended info.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380">load_p2m_frame_list()</a>
]##
proc read*(_: typedesc[LegacySaveImage_ExtendedInfoBlockHeader], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_ExtendedInfoBlock): LegacySaveImage_ExtendedInfoBlockHeader =
  template this: untyped = result
  this = new(LegacySaveImage_ExtendedInfoBlockHeader)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Type of the block, four letters; see `block_type`.
  ]##
  let typeCodeExpr = this.io.readU4be()
  this.typeCode = typeCodeExpr

  ##[
  Length of the block's data in bytes.
  ]##
  let lenDataExpr = this.io.readU4le()
  this.lenData = lenDataExpr

proc blockType(this: LegacySaveImage_ExtendedInfoBlockHeader): LegacySaveImage_BlockType = 

  ##[
  Type of the block. A receiver skips a type that it does not know.
  ]##
  if this.blockTypeInstFlag:
    return this.blockTypeInst
  let blockTypeInstExpr = cast[LegacySaveImage_BlockType](cast[LegacySaveImage_BlockType](this.typeCode))
  this.blockTypeInst = blockTypeInstExpr
  this.blockTypeInstFlag = true
  return this.blockTypeInst

proc fromFile*(_: typedesc[LegacySaveImage_ExtendedInfoBlockHeader], filename: string): LegacySaveImage_ExtendedInfoBlockHeader =
  LegacySaveImage_ExtendedInfoBlockHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
All blocks of the extended info.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380">load_p2m_frame_list()</a>
]##
proc read*(_: typedesc[LegacySaveImage_ExtendedInfoBlocks], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_ExtendedInfo): LegacySaveImage_ExtendedInfoBlocks =
  template this: untyped = result
  this = new(LegacySaveImage_ExtendedInfoBlocks)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Blocks, up to the point where too few bytes remain for another one.
  ]##
  if this.io.size >= 8:
    block:
      var i: int
      while true:
        let it = LegacySaveImage_ExtendedInfoBlock.read(this.io, this.root, this, (if len(this.blocks) == 0: (uint32(0)) else: (uint32(this.blocks[^1].lenContextSoFar))), (if len(this.blocks) == 0: false else: this.blocks[^1].hasExtendedSoFar), (if len(this.blocks) == 0: (uint32(0)) else: (uint32(this.blocks[^1].lenXsaveSoFar))))
        this.blocks.add(it)
        if this.io.size - this.io.pos < 8:
          break
        inc i

proc hasBlocks(this: LegacySaveImage_ExtendedInfoBlocks): bool = 

  ##[
  There is a block.
  ]##
  if this.hasBlocksInstFlag:
    return this.hasBlocksInst
  let hasBlocksInstExpr = bool(this.io.size >= 8)
  this.hasBlocksInst = hasBlocksInstExpr
  this.hasBlocksInstFlag = true
  return this.hasBlocksInst

proc hasExtended(this: LegacySaveImage_ExtendedInfoBlocks): bool = 

  ##[
  Each vCPU has an extended context.
  ]##
  if this.hasExtendedInstFlag:
    return this.hasExtendedInst
  let hasExtendedInstExpr = bool((if this.hasBlocks: this.blocks[^1].hasExtendedSoFar else: false))
  this.hasExtendedInst = hasExtendedInstExpr
  this.hasExtendedInstFlag = true
  return this.hasExtendedInst

proc lenContext(this: LegacySaveImage_ExtendedInfoBlocks): uint32 = 

  ##[
  Length of a vCPU's context in bytes; 0 if no block says so.
  ]##
  if this.lenContextInstFlag:
    return this.lenContextInst
  let lenContextInstExpr = uint32((uint32((if this.hasBlocks: (uint32(this.blocks[^1].lenContextSoFar)) else: (uint32(0))))))
  this.lenContextInst = lenContextInstExpr
  this.lenContextInstFlag = true
  return this.lenContextInst

proc lenXsave(this: LegacySaveImage_ExtendedInfoBlocks): uint32 = 

  ##[
  Length of a vCPU's extended processor state in bytes, including the
numbers before it.

  ]##
  if this.lenXsaveInstFlag:
    return this.lenXsaveInst
  let lenXsaveInstExpr = uint32((uint32((if this.hasBlocks: (uint32(this.blocks[^1].lenXsaveSoFar)) else: (uint32(0))))))
  this.lenXsaveInst = lenXsaveInstExpr
  this.lenXsaveInstFlag = true
  return this.lenXsaveInst

proc fromFile*(_: typedesc[LegacySaveImage_ExtendedInfoBlocks], filename: string): LegacySaveImage_ExtendedInfoBlocks =
  LegacySaveImage_ExtendedInfoBlocks.read(newKaitaiFileStream(filename), nil, nil)


##[
The header of the extended info.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380">load_p2m_frame_list()</a>
]##
proc read*(_: typedesc[LegacySaveImage_ExtendedInfoHeader], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_ExtendedInfo, is64bit: any): LegacySaveImage_ExtendedInfoHeader =
  template this: untyped = result
  this = new(LegacySaveImage_ExtendedInfoHeader)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let is64bitExpr = bool(is64bit)
  this.is64bit = is64bitExpr


  ##[
  All ones, which the first frame of a P2M never is.
  ]##
  let markerExpr = LegacySaveImage_UlongHalves.read(this.io, this.root, this, this.is64bit)
  this.marker = markerExpr

  ##[
  Length of all blocks in bytes.
  ]##
  let lenBlocksExpr = this.io.readU4le()
  this.lenBlocks = lenBlocksExpr

proc isValid(this: LegacySaveImage_ExtendedInfoHeader): bool = 

  ##[
  The marker is all ones.
  ]##
  if this.isValidInstFlag:
    return this.isValidInst
  let isValidInstExpr = bool( ((this.marker.low shr 16 == 65535) and ((this.marker.low and 65535) == 65535) and ((if this.is64bit:  ((this.marker.high shr 16 == 65535) and ((this.marker.high and 65535) == 65535))  else: true))) )
  this.isValidInst = isValidInstExpr
  this.isValidInstFlag = true
  return this.isValidInst

proc fromFile*(_: typedesc[LegacySaveImage_ExtendedInfoHeader], filename: string): LegacySaveImage_ExtendedInfoHeader =
  LegacySaveImage_ExtendedInfoHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
The first 16 bytes, interpreted for either width of the toolstack.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L761">Legacy Images (x86 only)</a>
]##
proc read*(_: typedesc[LegacySaveImage_FirstOctets], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage): LegacySaveImage_FirstOctets =
  template this: untyped = result
  this = new(LegacySaveImage_FirstOctets)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Size of the P2M; of a 64-bit toolstack, its low half.
  ]##
  let p2mSizeExpr = this.io.readU4le()
  this.p2mSize = p2mSizeExpr

  ##[
  Bytes 4-7. For a 64-bit toolstack, the rest of the size, which is
zero; for a 32-bit toolstack, the field that follows the size, which
is not zero.

  ]##
  let word1Expr = this.io.readU4le()
  this.word1 = word1Expr

  ##[
  Bytes 8-11. For a 64-bit toolstack, the field that follows the size.
  ]##
  let word2Expr = this.io.readU4le()
  this.word2 = word2Expr

  ##[
  Bytes 12-15.
  ]##
  let word3Expr = this.io.readU4le()
  this.word3 = word3Expr

proc firstChunk(this: LegacySaveImage_FirstOctets): uint32 = 

  ##[
  Marker of the first chunk, if this is an HVM guest.
  ]##
  if this.firstChunkInstFlag:
    return this.firstChunkInst
  let firstChunkInstExpr = uint32((if this.is64bit: this.word2 else: this.word1))
  this.firstChunkInst = firstChunkInstExpr
  this.firstChunkInstFlag = true
  return this.firstChunkInst

proc hasPlausibleChunk(this: LegacySaveImage_FirstOctets): bool = 

  ##[
  The marker is one that a chunk at the start of an image can have.
  ]##
  if this.hasPlausibleChunkInstFlag:
    return this.hasPlausibleChunkInst
  let hasPlausibleChunkInstExpr = bool( (( ((this.firstChunk >= 1) and (this.firstChunk <= 1024)) ) or ( ((this.firstChunk shr 16 == 65535) and ((this.firstChunk and 65535) >= 65516)) )) )
  this.hasPlausibleChunkInst = hasPlausibleChunkInstExpr
  this.hasPlausibleChunkInstFlag = true
  return this.hasPlausibleChunkInst

proc hasPlausibleSize(this: LegacySaveImage_FirstOctets): bool = 

  ##[
  The number of pages is not 0 and not more than pfns of 28 bits can address.
  ]##
  if this.hasPlausibleSizeInstFlag:
    return this.hasPlausibleSizeInst
  let hasPlausibleSizeInstExpr = bool( ((this.p2mSize > 0) and (this.p2mSize <= 268435456)) )
  this.hasPlausibleSizeInst = hasPlausibleSizeInstExpr
  this.hasPlausibleSizeInstFlag = true
  return this.hasPlausibleSizeInst

proc is64bit(this: LegacySaveImage_FirstOctets): bool = 

  ##[
  A 64-bit toolstack saved the image.
  ]##
  if this.is64bitInstFlag:
    return this.is64bitInst
  let is64bitInstExpr = bool(this.word1 == 0)
  this.is64bitInst = is64bitInstExpr
  this.is64bitInstFlag = true
  return this.is64bitInst

proc isPv(this: LegacySaveImage_FirstOctets): bool = 

  ##[
  The extended info of a PV guest follows the size; otherwise the first
chunk of an HVM guest does. All ones can also be the marker of an
enable_verify_mode chunk; then another chunk's marker follows, which
is smaller than any length of extended info.

  ]##
  if this.isPvInstFlag:
    return this.isPvInst
  let isPvInstExpr = bool((if this.is64bit:  ((this.word2 shr 16 == 65535) and ((this.word2 and 65535) == 65535) and (this.word3 shr 16 == 65535) and ((this.word3 and 65535) == 65535))  else:  ((this.word1 shr 16 == 65535) and ((this.word1 and 65535) == 65535) and (not( (( ((this.word2 >= 1) and (this.word2 <= 1024)) ) or ( ((this.word2 shr 16 == 65535) and ((this.word2 and 65535) >= 65516)) )) ))) ))
  this.isPvInst = isPvInstExpr
  this.isPvInstFlag = true
  return this.isPvInst

proc fromFile*(_: typedesc[LegacySaveImage_FirstOctets], filename: string): LegacySaveImage_FirstOctets =
  LegacySaveImage_FirstOctets.read(newKaitaiFileStream(filename), nil, nil)


##[
The start of every image.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
]##
proc read*(_: typedesc[LegacySaveImage_Header], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_DomainImage, is64bit: any, isPv: any): LegacySaveImage_Header =
  template this: untyped = result
  this = new(LegacySaveImage_Header)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let is64bitExpr = bool(is64bit)
  this.is64bit = is64bitExpr
  let isPvExpr = bool(isPv)
  this.isPv = isPvExpr


  ##[
  Number of pfns that the P2M covers.
  ]##
  let p2mSizeExpr = LegacySaveImage_Ulong.read(this.io, this.root, this, this.is64bit)
  this.p2mSize = p2mSizeExpr

proc guestType(this: LegacySaveImage_Header): LegacySaveImage_GuestType = 

  ##[
  Kind of guest.
  ]##
  if this.guestTypeInstFlag:
    return this.guestTypeInst
  let guestTypeInstExpr = cast[LegacySaveImage_GuestType](cast[LegacySaveImage_GuestType]((if this.isPv: 1 else: 2)))
  this.guestTypeInst = guestTypeInstExpr
  this.guestTypeInstFlag = true
  return this.guestTypeInst

proc knownP2mSizeMax(this: LegacySaveImage_Header): int = 

  ##[
  The most pfns that 28 bits can address.
  ]##
  if this.knownP2mSizeMaxInstFlag:
    return this.knownP2mSizeMaxInst
  let knownP2mSizeMaxInstExpr = int(268435456)
  this.knownP2mSizeMaxInst = knownP2mSizeMaxInstExpr
  this.knownP2mSizeMaxInstFlag = true
  return this.knownP2mSizeMaxInst

proc toolstackWidth(this: LegacySaveImage_Header): int8 = 

  ##[
  Width in bytes of the words of the toolstack that saved the image.
  ]##
  if this.toolstackWidthInstFlag:
    return this.toolstackWidthInst
  let toolstackWidthInstExpr = int8((if this.is64bit: 8 else: 4))
  this.toolstackWidthInst = toolstackWidthInstExpr
  this.toolstackWidthInstFlag = true
  return this.toolstackWidthInst

proc fromFile*(_: typedesc[LegacySaveImage_Header], filename: string): LegacySaveImage_Header =
  LegacySaveImage_Header.read(newKaitaiFileStream(filename), nil, nil)


##[
The state of an HVM guest's virtual hardware in Xen.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585">buffer_tail_hvm()</a>
]##
proc read*(_: typedesc[LegacySaveImage_HvmContext], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_HvmTail): LegacySaveImage_HvmContext =
  template this: untyped = result
  this = new(LegacySaveImage_HvmContext)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Length of the state in bytes.
  ]##
  let lenContextExpr = this.io.readU4le()
  this.lenContext = lenContextExpr

  ##[
  The state, not decoded.
  ]##
  let rawRawBodyExpr = this.io.readBytes(int((if (uint64(this.lenContext)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.lenContext)) else: (uint64(this.io.size - this.io.pos)))))
  this.rawRawBody = rawRawBodyExpr
  let rawRawBodyIo = newKaitaiStream(rawRawBodyExpr)
  let rawBodyExpr = LegacySaveImage_Opaque.read(rawRawBodyIo, this.root, this)
  this.rawBody = rawBodyExpr

proc context(this: LegacySaveImage_HvmContext): XenHvmContext = 

  ##[
  The state as Xen's HVM save records.
  ]##
  if this.contextInstFlag:
    return this.contextInst
  let io = this.rawBody.io
  let pos = io.pos()
  io.seek(int(0))
  let contextInstExpr = XenHvmContext.read(io, nil, nil)
  this.contextInst = contextInstExpr
  io.seek(pos)
  this.contextInstFlag = true
  return this.contextInst

proc fromFile*(_: typedesc[LegacySaveImage_HvmContext], filename: string): LegacySaveImage_HvmContext =
  LegacySaveImage_HvmContext.read(newKaitaiFileStream(filename), nil, nil)


##[
One HVM parameter.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
]##
proc read*(_: typedesc[LegacySaveImage_HvmParam], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Chunk): LegacySaveImage_HvmParam =
  template this: untyped = result
  this = new(LegacySaveImage_HvmParam)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Zero when saved, ignored when restored.
  ]##
  let paddingExpr = this.io.readU4le()
  this.padding = paddingExpr

  ##[
  The parameter's value.
  ]##
  let valueExpr = this.io.readU8le()
  this.value = valueExpr

proc fromFile*(_: typedesc[LegacySaveImage_HvmParam], filename: string): LegacySaveImage_HvmParam =
  LegacySaveImage_HvmParam.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers and devices of an HVM guest.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585">buffer_tail_hvm()</a>
]##
proc read*(_: typedesc[LegacySaveImage_HvmTail], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Checkpoint): LegacySaveImage_HvmTail =
  template this: untyped = result
  this = new(LegacySaveImage_HvmTail)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Pages through which guest, Xen and device model communicate.
  ]##
  let magicPfnsExpr = LegacySaveImage_MagicPfns.read(this.io, this.root, this)
  this.magicPfns = magicPfnsExpr

  ##[
  The state of the guest's virtual hardware in Xen.
  ]##
  let hvmContextExpr = LegacySaveImage_HvmContext.read(this.io, this.root, this)
  this.hvmContext = hvmContextExpr

  ##[
  The device model's state.
  ]##
  if this.io.size - this.io.pos >= 21:
    let deviceModelExpr = LegacySaveImage_DeviceModel.read(this.io, this.root, this)
    this.deviceModel = deviceModelExpr

proc fromFile*(_: typedesc[LegacySaveImage_HvmTail], filename: string): LegacySaveImage_HvmTail =
  LegacySaveImage_HvmTail.read(newKaitaiFileStream(filename), nil, nil)


##[
Pages through which an HVM guest, Xen and the device model communicate.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
]##
proc read*(_: typedesc[LegacySaveImage_MagicPfns], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_HvmTail): LegacySaveImage_MagicPfns =
  template this: untyped = result
  this = new(LegacySaveImage_MagicPfns)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Page of I/O requests (HVM_PARAM_IOREQ_PFN).
  ]##
  let ioreqPfnExpr = this.io.readU8le()
  this.ioreqPfn = ioreqPfnExpr

  ##[
  Page of buffered I/O requests (HVM_PARAM_BUFIOREQ_PFN).
  ]##
  let bufioreqPfnExpr = this.io.readU8le()
  this.bufioreqPfn = bufioreqPfnExpr

  ##[
  Page of the xenstore connection (HVM_PARAM_STORE_PFN).
  ]##
  let storePfnExpr = this.io.readU8le()
  this.storePfn = storePfnExpr

proc bufioreqIndex(this: LegacySaveImage_MagicPfns): int8 = 

  ##[
  HVM_PARAM_BUFIOREQ_PFN of Xen's hvm/params.h.
  ]##
  if this.bufioreqIndexInstFlag:
    return this.bufioreqIndexInst
  let bufioreqIndexInstExpr = int8(6)
  this.bufioreqIndexInst = bufioreqIndexInstExpr
  this.bufioreqIndexInstFlag = true
  return this.bufioreqIndexInst

proc ioreqIndex(this: LegacySaveImage_MagicPfns): int8 = 

  ##[
  HVM_PARAM_IOREQ_PFN of Xen's hvm/params.h.
  ]##
  if this.ioreqIndexInstFlag:
    return this.ioreqIndexInst
  let ioreqIndexInstExpr = int8(5)
  this.ioreqIndexInst = ioreqIndexInstExpr
  this.ioreqIndexInstFlag = true
  return this.ioreqIndexInst

proc storeIndex(this: LegacySaveImage_MagicPfns): int8 = 

  ##[
  HVM_PARAM_STORE_PFN of Xen's hvm/params.h.
  ]##
  if this.storeIndexInstFlag:
    return this.storeIndexInst
  let storeIndexInstExpr = int8(1)
  this.storeIndexInst = storeIndexInstExpr
  this.storeIndexInstFlag = true
  return this.storeIndexInst

proc fromFile*(_: typedesc[LegacySaveImage_MagicPfns], filename: string): LegacySaveImage_MagicPfns =
  LegacySaveImage_MagicPfns.read(newKaitaiFileStream(filename), nil, nil)


##[
The data after a tail, read as the marker of a chunk.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L1412-L2360">xc_domain_restore()</a>
]##
proc read*(_: typedesc[LegacySaveImage_NextMarker], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Checkpoint): LegacySaveImage_NextMarker =
  template this: untyped = result
  this = new(LegacySaveImage_NextMarker)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The marker, if another checkpoint follows.
  ]##
  let markerExpr = this.io.readS4le()
  this.marker = markerExpr

proc isChunk(this: LegacySaveImage_NextMarker): bool = 

  ##[
  Another checkpoint follows.
  ]##
  if this.isChunkInstFlag:
    return this.isChunkInst
  let isChunkInstExpr = bool( ((this.marker != 0) and (this.marker >= -20) and (this.marker <= 1024)) )
  this.isChunkInst = isChunkInstExpr
  this.isChunkInstFlag = true
  return this.isChunkInst

proc fromFile*(_: typedesc[LegacySaveImage_NextMarker], filename: string): LegacySaveImage_NextMarker =
  LegacySaveImage_NextMarker.read(newKaitaiFileStream(filename), nil, nil)


##[
Bytes that are not interpreted here.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h">Source</a>
]##
proc read*(_: typedesc[LegacySaveImage_Opaque], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): LegacySaveImage_Opaque =
  template this: untyped = result
  this = new(LegacySaveImage_Opaque)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


proc fromFile*(_: typedesc[LegacySaveImage_Opaque], filename: string): LegacySaveImage_Opaque =
  LegacySaveImage_Opaque.read(newKaitaiFileStream(filename), nil, nil)


##[
The pfns of the pages that hold the P2M. The sender replaces the mfns of
the running guest with pfns.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781">map_and_save_p2m_table()</a>
]##
proc read*(_: typedesc[LegacySaveImage_P2mFrameList], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct, is64bit: any): LegacySaveImage_P2mFrameList =
  template this: untyped = result
  this = new(LegacySaveImage_P2mFrameList)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let is64bitExpr = bool(is64bit)
  this.is64bit = is64bitExpr


proc lenPfn(this: LegacySaveImage_P2mFrameList): int8 = 

  ##[
  Size of one entry in bytes.
  ]##
  if this.lenPfnInstFlag:
    return this.lenPfnInst
  let lenPfnInstExpr = int8((if this.is64bit: 8 else: 4))
  this.lenPfnInst = lenPfnInstExpr
  this.lenPfnInstFlag = true
  return this.lenPfnInst

proc pfns(this: LegacySaveImage_P2mFrameList): seq[LegacySaveImage_Ulong] = 

  ##[
  A pfn for each page of the P2M.
  ]##
  if this.pfnsInstFlag:
    return this.pfnsInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  for i in 0 ..< int((uint64((uint64(this.io.size)) div (uint64(this.lenPfn))))):
    let it = LegacySaveImage_Ulong.read(this.io, this.root, this, this.is64bit)
    this.pfnsInst.add(it)
  this.io.seek(pos)
  this.pfnsInstFlag = true
  return this.pfnsInst

proc fromFile*(_: typedesc[LegacySaveImage_P2mFrameList], filename: string): LegacySaveImage_P2mFrameList =
  LegacySaveImage_P2mFrameList.read(newKaitaiFileStream(filename), nil, nil)


##[
The pages of a page batch.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70">BODY PHASE</a>
]##
proc read*(_: typedesc[LegacySaveImage_PageContents], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Chunk): LegacySaveImage_PageContents =
  template this: untyped = result
  this = new(LegacySaveImage_PageContents)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


proc lenPage(this: LegacySaveImage_PageContents): int = 

  ##[
  Size of one page in bytes.
  ]##
  if this.lenPageInstFlag:
    return this.lenPageInst
  let lenPageInstExpr = int(4096)
  this.lenPageInst = lenPageInstExpr
  this.lenPageInstFlag = true
  return this.lenPageInst

proc pages(this: LegacySaveImage_PageContents): seq[seq[byte]] = 

  ##[
  The contents, one for each of the header's pfns that has a page, in their order.
  ]##
  if this.pagesInstFlag:
    return this.pagesInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  for i in 0 ..< int((uint64((uint64(this.io.size)) div (uint64(this.lenPage))))):
    let it = this.io.readBytes(int(this.lenPage))
    this.pagesInst.add(it)
  this.io.seek(pos)
  this.pagesInstFlag = true
  return this.pagesInst

proc fromFile*(_: typedesc[LegacySaveImage_PageContents], filename: string): LegacySaveImage_PageContents =
  LegacySaveImage_PageContents.read(newKaitaiFileStream(filename), nil, nil)


##[
A pfn and its type, as wide as the toolstack's words.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70">BODY PHASE</a>
]##
proc read*(_: typedesc[LegacySaveImage_PfnEntry], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_ChunkHeader, is64bit: any, numPagesBefore: any): LegacySaveImage_PfnEntry =
  template this: untyped = result
  this = new(LegacySaveImage_PfnEntry)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let is64bitExpr = bool(is64bit)
  this.is64bit = is64bitExpr
  let numPagesBeforeExpr = uint32(numPagesBefore)
  this.numPagesBefore = numPagesBeforeExpr


  ##[
  Type in bits 31-28, pfn in bits 27-0; higher bits are zero.
  ]##
  let entryExpr = LegacySaveImage_UlongHalves.read(this.io, this.root, this, this.is64bit)
  this.entry = entryExpr

proc hasPage(this: LegacySaveImage_PfnEntry): bool = 

  ##[
  Whether the chunk has a page for this entry; false for broken, xalloc and xtab.
  ]##
  if this.hasPageInstFlag:
    return this.hasPageInst
  let hasPageInstExpr = bool(this.typeCode < 13)
  this.hasPageInst = hasPageInstExpr
  this.hasPageInstFlag = true
  return this.hasPageInst

proc numPagesSoFar(this: LegacySaveImage_PfnEntry): uint32 = 

  ##[
  Number of entries that have a page, including this one.
  ]##
  if this.numPagesSoFarInstFlag:
    return this.numPagesSoFarInst
  let numPagesSoFarInstExpr = uint32((uint32(this.numPagesBefore + (if this.typeCode < 13: (uint32(1)) else: (uint32(0))))))
  this.numPagesSoFarInst = numPagesSoFarInstExpr
  this.numPagesSoFarInstFlag = true
  return this.numPagesSoFarInst

proc pageType(this: LegacySaveImage_PfnEntry): LegacySaveImage_PageType = 

  ##[
  Kind of page.
  ]##
  if this.pageTypeInstFlag:
    return this.pageTypeInst
  let pageTypeInstExpr = cast[LegacySaveImage_PageType](cast[LegacySaveImage_PageType](this.entry.low shr 28))
  this.pageTypeInst = pageTypeInstExpr
  this.pageTypeInstFlag = true
  return this.pageTypeInst

proc pfn(this: LegacySaveImage_PfnEntry): int = 

  ##[
  The page frame number.
  ]##
  if this.pfnInstFlag:
    return this.pfnInst
  let pfnInstExpr = int(this.entry.low and 268435455)
  this.pfnInst = pfnInstExpr
  this.pfnInstFlag = true
  return this.pfnInst

proc reserved(this: LegacySaveImage_PfnEntry): uint32 = 

  ##[
  Bits above 31; zero when saved.
  ]##
  if this.reservedInstFlag:
    return this.reservedInst
  let reservedInstExpr = uint32((uint32((if this.is64bit: (uint32(this.entry.high)) else: (uint32(0))))))
  this.reservedInst = reservedInstExpr
  this.reservedInstFlag = true
  return this.reservedInst

proc typeCode(this: LegacySaveImage_PfnEntry): int = 

  ##[
  The page type as a number.
  ]##
  if this.typeCodeInstFlag:
    return this.typeCodeInst
  let typeCodeInstExpr = int(this.entry.low shr 28)
  this.typeCodeInst = typeCodeInstExpr
  this.typeCodeInstFlag = true
  return this.typeCodeInst

proc fromFile*(_: typedesc[LegacySaveImage_PfnEntry], filename: string): LegacySaveImage_PfnEntry =
  LegacySaveImage_PfnEntry.read(newKaitaiFileStream(filename), nil, nil)


##[
One of QEMU's mappings into the guest's memory.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693">struct libxl__physmap_info</a>
]##
proc read*(_: typedesc[LegacySaveImage_Physmap], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Toolstack, is64bit: any): LegacySaveImage_Physmap =
  template this: untyped = result
  this = new(LegacySaveImage_Physmap)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let is64bitExpr = bool(is64bit)
  this.is64bit = is64bitExpr


  ##[
  Original address of the memory, which identifies the mapping.
  ]##
  let physOffsetExpr = this.io.readU8le()
  this.physOffset = physOffsetExpr

  ##[
  Address in the guest's memory where it is mapped.
  ]##
  let startAddrExpr = this.io.readU8le()
  this.startAddr = startAddrExpr

  ##[
  Length of the mapping in bytes.
  ]##
  let lenRangeExpr = this.io.readU8le()
  this.lenRange = lenRangeExpr

  ##[
  Length of the name in bytes, its NUL included.
  ]##
  let lenNameExpr = this.io.readU4le()
  this.lenName = lenNameExpr

  ##[
  Name of the memory.
  ]##
  let rawNameExpr = this.io.readBytes(int(this.lenName))
  this.rawName = rawNameExpr
  let rawNameIo = newKaitaiStream(rawNameExpr)
  let nameExpr = LegacySaveImage_PhysmapName.read(rawNameIo, this.root, this)
  this.name = nameExpr

  ##[
  Structure padding that the compiler added after the name's length; it
is written after the name.

  ]##
  if this.is64bit:
    let paddingExpr = this.io.readBytes(int(4))
    this.padding = paddingExpr

proc fromFile*(_: typedesc[LegacySaveImage_Physmap], filename: string): LegacySaveImage_Physmap =
  LegacySaveImage_Physmap.read(newKaitaiFileStream(filename), nil, nil)


##[
The name of memory that QEMU has mapped, with its NUL.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693">struct libxl__physmap_info</a>
]##
proc read*(_: typedesc[LegacySaveImage_PhysmapName], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Physmap): LegacySaveImage_PhysmapName =
  template this: untyped = result
  this = new(LegacySaveImage_PhysmapName)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The name, without its NUL.
  ]##
  let textExpr = encode(this.io.readBytesFull().bytesTerminate(0, false), "ISO-8859-1")
  this.text = textExpr

proc hasRest(this: LegacySaveImage_PhysmapName): bool = 

  ##[
  Data follows the NUL.
  ]##
  if this.hasRestInstFlag:
    return this.hasRestInst
  let hasRestInstExpr = bool((uint64(len(this.textOctets))) + 1 < (uint64(this.io.size)))
  this.hasRestInst = hasRestInstExpr
  this.hasRestInstFlag = true
  return this.hasRestInst

proc isTerminated(this: LegacySaveImage_PhysmapName): bool = 

  ##[
  The name ends with a NUL.
  ]##
  if this.isTerminatedInstFlag:
    return this.isTerminatedInst
  let isTerminatedInstExpr = bool((uint64(len(this.textOctets))) < (uint64(this.io.size)))
  this.isTerminatedInst = isTerminatedInstExpr
  this.isTerminatedInstFlag = true
  return this.isTerminatedInst

proc textOctets(this: LegacySaveImage_PhysmapName): seq[byte] = 

  ##[
  The bytes of the name without its NUL.
  ]##
  if this.textOctetsInstFlag:
    return this.textOctetsInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let textOctetsInstExpr = this.io.readBytesFull().bytesTerminate(0, false)
  this.textOctetsInst = textOctetsInstExpr
  this.io.seek(pos)
  this.textOctetsInstFlag = true
  return this.textOctetsInst

proc fromFile*(_: typedesc[LegacySaveImage_PhysmapName], filename: string): LegacySaveImage_PhysmapName =
  LegacySaveImage_PhysmapName.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of a PV guest.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
]##
proc read*(_: typedesc[LegacySaveImage_PvTail], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Checkpoint, is64bit: any, lenContext: any, hasExtended: any, lenXsave: any, maxVcpuId: any, vcpuMap: any): LegacySaveImage_PvTail =
  template this: untyped = result
  this = new(LegacySaveImage_PvTail)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let is64bitExpr = bool(is64bit)
  this.is64bit = is64bitExpr
  let lenContextExpr = uint32(lenContext)
  this.lenContext = lenContextExpr
  let hasExtendedExpr = bool(hasExtended)
  this.hasExtended = hasExtendedExpr
  let lenXsaveExpr = uint32(lenXsave)
  this.lenXsave = lenXsaveExpr
  let maxVcpuIdExpr = uint32(maxVcpuId)
  this.maxVcpuId = maxVcpuIdExpr
  let vcpuMapExpr = seq[byte](vcpuMap)
  this.vcpuMap = vcpuMapExpr


  ##[
  The pfns that have no memory.
  ]##
  let unmappedExpr = LegacySaveImage_UnmappedPfns.read(this.io, this.root, this, this.is64bit)
  this.unmapped = unmappedExpr

  ##[
  The vCPUs; those that are offline have no data.
  ]##
  for i in 0 ..< int((if (uint64(this.maxVcpuId)) div (uint64(8)) < (uint64(len(this.vcpuMap))): (uint64(this.maxVcpuId + 1)) else: (uint64(0)))):
    let it = LegacySaveImage_VcpuSlot.read(this.io, this.root, this, (uint32(i)), (uint32(this.vcpuMap[i div 8] shr i %%% 8 and 1)), this.lenContext, this.hasExtended, this.lenXsave)
    this.vcpus.add(it)

  ##[
  The guest's shared info page.
  ]##
  let rawSharedInfoExpr = this.io.readBytes(int((if (uint64(this.io.size - this.io.pos)) < (uint64(4096)): (uint64(this.io.size - this.io.pos)) else: (uint64(4096)))))
  this.rawSharedInfo = rawSharedInfoExpr
  let rawSharedInfoIo = newKaitaiStream(rawSharedInfoExpr)
  let sharedInfoExpr = LegacySaveImage_SharedInfo.read(rawSharedInfoIo, this.root, this)
  this.sharedInfo = sharedInfoExpr

proc fromFile*(_: typedesc[LegacySaveImage_PvTail], filename: string): LegacySaveImage_PvTail =
  LegacySaveImage_PvTail.read(newKaitaiFileStream(filename), nil, nil)


##[
A PV guest's shared info page; which layout it has depends on the guest's width.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
]##
proc read*(_: typedesc[LegacySaveImage_SharedInfo], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_PvTail): LegacySaveImage_SharedInfo =
  template this: untyped = result
  this = new(LegacySaveImage_SharedInfo)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


proc lenSharedInfo(this: LegacySaveImage_SharedInfo): int = 

  ##[
  Length of the page in bytes.
  ]##
  if this.lenSharedInfoInstFlag:
    return this.lenSharedInfoInst
  let lenSharedInfoInstExpr = int(4096)
  this.lenSharedInfoInst = lenSharedInfoInstExpr
  this.lenSharedInfoInstFlag = true
  return this.lenSharedInfoInst

proc sharedInfoX8632(this: LegacySaveImage_SharedInfo): XenX86Vcpu_SharedInfoX8632 = 

  ##[
  The page of a 32-bit guest.
  ]##
  if this.sharedInfoX8632InstFlag:
    return this.sharedInfoX8632Inst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let sharedInfoX8632InstExpr = XenX86Vcpu_SharedInfoX8632.read(this.io, nil, nil)
  this.sharedInfoX8632Inst = sharedInfoX8632InstExpr
  this.io.seek(pos)
  this.sharedInfoX8632InstFlag = true
  return this.sharedInfoX8632Inst

proc sharedInfoX8664(this: LegacySaveImage_SharedInfo): XenX86Vcpu_SharedInfoX8664 = 

  ##[
  The page of a 64-bit guest.
  ]##
  if this.sharedInfoX8664InstFlag:
    return this.sharedInfoX8664Inst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let sharedInfoX8664InstExpr = XenX86Vcpu_SharedInfoX8664.read(this.io, nil, nil)
  this.sharedInfoX8664Inst = sharedInfoX8664InstExpr
  this.io.seek(pos)
  this.sharedInfoX8664InstFlag = true
  return this.sharedInfoX8664Inst

proc fromFile*(_: typedesc[LegacySaveImage_SharedInfo], filename: string): LegacySaveImage_SharedInfo =
  LegacySaveImage_SharedInfo.read(newKaitaiFileStream(filename), nil, nil)


##[
A position in the stream. An instance, which is read on demand, must not
ask the stream for its position, because the answer differs between
languages.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h">Source</a>
]##
proc read*(_: typedesc[LegacySaveImage_StreamPosition], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct, ofsNext: any): LegacySaveImage_StreamPosition =
  template this: untyped = result
  this = new(LegacySaveImage_StreamPosition)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let ofsNextExpr = uint64(ofsNext)
  this.ofsNext = ofsNextExpr


proc fromFile*(_: typedesc[LegacySaveImage_StreamPosition], filename: string): LegacySaveImage_StreamPosition =
  LegacySaveImage_StreamPosition.read(newKaitaiFileStream(filename), nil, nil)


##[
The guest's transcendent memory: pages that it has handed over to Xen. Xen
has no longer had it since 4.13.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331">xc_tmem_save()</a>
]##
proc read*(_: typedesc[LegacySaveImage_Tmem], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Chunk): LegacySaveImage_Tmem =
  template this: untyped = result
  this = new(LegacySaveImage_Tmem)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Version of tmem.
  ]##
  let versionExpr = this.io.readU4le()
  this.version = versionExpr

  ##[
  The most pools that a guest can have.
  ]##
  let maxPoolsExpr = this.io.readU4le()
  this.maxPools = maxPoolsExpr

  ##[
  All ones.
  ]##
  let separator1Expr = this.io.readU4le()
  this.separator1 = separator1Expr

  ##[
  Bit 0 for compressed, bit 1 for frozen.
  ]##
  let flagsExpr = this.io.readU4le()
  this.flags = flagsExpr

  ##[
  The guest's weight relative to other guests.
  ]##
  let weightExpr = this.io.readU4le()
  this.weight = weightExpr

  ##[
  The guest's cap.
  ]##
  let capExpr = this.io.readU4le()
  this.cap = capExpr

  ##[
  All ones.
  ]##
  let separator2Expr = this.io.readU4le()
  this.separator2 = separator2Expr

  ##[
  Pools, up to a terminator.
  ]##
  block:
    var i: int
    while true:
      let it = LegacySaveImage_TmemPool.read(this.io, this.root, this)
      this.pools.add(it)
      if it.isTerminator:
        break
      inc i

proc fromFile*(_: typedesc[LegacySaveImage_Tmem], filename: string): LegacySaveImage_Tmem =
  LegacySaveImage_Tmem.read(newKaitaiFileStream(filename), nil, nil)


##[
Pages of transcendent memory that are no longer valid, sent at the end of
a live migration.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361">xc_tmem_save_extra()</a>
]##
proc read*(_: typedesc[LegacySaveImage_TmemExtra], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Chunk): LegacySaveImage_TmemExtra =
  template this: untyped = result
  this = new(LegacySaveImage_TmemExtra)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The pages, up to a terminator.
  ]##
  block:
    var i: int
    while true:
      let it = LegacySaveImage_TmemInvalidation.read(this.io, this.root, this)
      this.invalidated.add(it)
      if it.isTerminator:
        break
      inc i

proc fromFile*(_: typedesc[LegacySaveImage_TmemExtra], filename: string): LegacySaveImage_TmemExtra =
  LegacySaveImage_TmemExtra.read(newKaitaiFileStream(filename), nil, nil)


##[
One page that is no longer valid, or the terminator of the list.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361">xc_tmem_save_extra()</a>
]##
proc read*(_: typedesc[LegacySaveImage_TmemInvalidation], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_TmemExtra): LegacySaveImage_TmemInvalidation =
  template this: untyped = result
  this = new(LegacySaveImage_TmemInvalidation)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Number of the pool; all ones end the list.
  ]##
  let poolIdExpr = this.io.readU4le()
  this.poolId = poolIdExpr

  ##[
  Object that the page belongs to, three numbers of 64 bits.
  ]##
  if not(this.isTerminator):
    for i in 0 ..< int(6):
      let it = this.io.readU4le()
      this.oid.add(it)

  ##[
  Number of the page within the object.
  ]##
  if not(this.isTerminator):
    let indexExpr = this.io.readU4le()
    this.index = indexExpr

proc isTerminator(this: LegacySaveImage_TmemInvalidation): bool = 

  ##[
  No page follows.
  ]##
  if this.isTerminatorInstFlag:
    return this.isTerminatorInst
  let isTerminatorInstExpr = bool( ((this.poolId shr 16 == 65535) and ((this.poolId and 65535) == 65535)) )
  this.isTerminatorInst = isTerminatorInstExpr
  this.isTerminatorInstFlag = true
  return this.isTerminatorInst

proc fromFile*(_: typedesc[LegacySaveImage_TmemInvalidation], filename: string): LegacySaveImage_TmemInvalidation =
  LegacySaveImage_TmemInvalidation.read(newKaitaiFileStream(filename), nil, nil)


##[
One page of transcendent memory, or the terminator of the list of pages.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331">xc_tmem_save()</a>
]##
proc read*(_: typedesc[LegacySaveImage_TmemPage], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_TmemPool, lenContents: any): LegacySaveImage_TmemPage =
  template this: untyped = result
  this = new(LegacySaveImage_TmemPage)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let lenContentsExpr = uint32(lenContents)
  this.lenContents = lenContentsExpr


  ##[
  Object that the page belongs to, three numbers of 64 bits; all ones end the list.
  ]##
  for i in 0 ..< int(6):
    let it = this.io.readU4le()
    this.oid.add(it)

  ##[
  Number of the page within the object.
  ]##
  if not(this.isTerminator):
    let indexExpr = this.io.readU4le()
    this.index = indexExpr

  ##[
  Contents of the page.
  ]##
  if not(this.isTerminator):
    let contentsExpr = this.io.readBytes(int(this.lenContents))
    this.contents = contentsExpr

proc isTerminator(this: LegacySaveImage_TmemPage): bool = 

  ##[
  No page follows.
  ]##
  if this.isTerminatorInstFlag:
    return this.isTerminatorInst
  let isTerminatorInstExpr = bool( ((this.oid[0] shr 16 == 65535) and ((this.oid[0] and 65535) == 65535) and (this.oid[1] shr 16 == 65535) and ((this.oid[1] and 65535) == 65535) and (this.oid[2] shr 16 == 65535) and ((this.oid[2] and 65535) == 65535) and (this.oid[3] shr 16 == 65535) and ((this.oid[3] and 65535) == 65535) and (this.oid[4] shr 16 == 65535) and ((this.oid[4] and 65535) == 65535) and (this.oid[5] shr 16 == 65535) and ((this.oid[5] and 65535) == 65535)) )
  this.isTerminatorInst = isTerminatorInstExpr
  this.isTerminatorInstFlag = true
  return this.isTerminatorInst

proc fromFile*(_: typedesc[LegacySaveImage_TmemPage], filename: string): LegacySaveImage_TmemPage =
  LegacySaveImage_TmemPage.read(newKaitaiFileStream(filename), nil, nil)


##[
One pool, or the terminator of the list of pools.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331">xc_tmem_save()</a>
]##
proc read*(_: typedesc[LegacySaveImage_TmemPool], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Tmem): LegacySaveImage_TmemPool =
  template this: untyped = result
  this = new(LegacySaveImage_TmemPool)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Number of the pool; all ones end the list.
  ]##
  let poolIdExpr = this.io.readU4le()
  this.poolId = poolIdExpr

  ##[
  Bit 0 for persistent, bit 1 for shared; bits 7-4 for the size of a page.
  ]##
  if not(this.isTerminator):
    let flagsExpr = this.io.readU4le()
    this.flags = flagsExpr

  ##[
  Upper limit of the number of pages that follow.
  ]##
  if not(this.isTerminator):
    let numPagesExpr = this.io.readU4le()
    this.numPages = numPagesExpr

  ##[
  UUID of the pool.
  ]##
  if not(this.isTerminator):
    let uuidExpr = this.io.readBytes(int(16))
    this.uuid = uuidExpr

  ##[
  Pages of the pool.
  ]##
  if  ((not(this.isTerminator)) and (this.numPages > 0)) :
    block:
      var i: int
      while true:
        let it = LegacySaveImage_TmemPage.read(this.io, this.root, this, (uint32(4096 shl (int32(this.flags shr 4 and 15)))))
        this.pages.add(it)
        if  ((it.isTerminator) or ((uint32(len(this.pages))) == this.numPages)) :
          break
        inc i

proc isTerminator(this: LegacySaveImage_TmemPool): bool = 

  ##[
  No pool follows.
  ]##
  if this.isTerminatorInstFlag:
    return this.isTerminatorInst
  let isTerminatorInstExpr = bool( ((this.poolId shr 16 == 65535) and ((this.poolId and 65535) == 65535)) )
  this.isTerminatorInst = isTerminatorInstExpr
  this.isTerminatorInstFlag = true
  return this.isTerminatorInst

proc fromFile*(_: typedesc[LegacySaveImage_TmemPool], filename: string): LegacySaveImage_TmemPool =
  LegacySaveImage_TmemPool.read(newKaitaiFileStream(filename), nil, nil)


##[
libxl's information about QEMU: where it has mapped its video memory and
similar regions.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L1176-L1251">libxl__toolstack_save()</a>
]##
proc read*(_: typedesc[LegacySaveImage_Toolstack], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Chunk, is64bit: any): LegacySaveImage_Toolstack =
  template this: untyped = result
  this = new(LegacySaveImage_Toolstack)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let is64bitExpr = bool(is64bit)
  this.is64bit = is64bitExpr


  ##[
  Layout of the rest; 1 is the only one.
  ]##
  let versionExpr = this.io.readU4le()
  this.version = versionExpr

  ##[
  Number of mappings.
  ]##
  let numPhysmapsExpr = this.io.readU4le()
  this.numPhysmaps = numPhysmapsExpr

proc knownVersion(this: LegacySaveImage_Toolstack): int8 = 

  ##[
  The only version.
  ]##
  if this.knownVersionInstFlag:
    return this.knownVersionInst
  let knownVersionInstExpr = int8(1)
  this.knownVersionInst = knownVersionInstExpr
  this.knownVersionInstFlag = true
  return this.knownVersionInst

proc ofsPhysmaps(this: LegacySaveImage_Toolstack): int = 

  ##[
  Offset of the mappings.
  ]##
  if this.ofsPhysmapsInstFlag:
    return this.ofsPhysmapsInst
  let ofsPhysmapsInstExpr = int(4 + 4)
  this.ofsPhysmapsInst = ofsPhysmapsInstExpr
  this.ofsPhysmapsInstFlag = true
  return this.ofsPhysmapsInst

proc physmaps(this: LegacySaveImage_Toolstack): seq[LegacySaveImage_Physmap] = 

  ##[
  The mappings, `num_physmaps` of them.
  ]##
  if this.physmapsInstFlag:
    return this.physmapsInst
  let pos = this.io.pos()
  this.io.seek(int(this.ofsPhysmaps))
  for i in 0 ..< int(this.numPhysmaps):
    let it = LegacySaveImage_Physmap.read(this.io, this.root, this, this.is64bit)
    this.physmapsInst.add(it)
  this.io.seek(pos)
  this.physmapsInstFlag = true
  return this.physmapsInst

proc fromFile*(_: typedesc[LegacySaveImage_Toolstack], filename: string): LegacySaveImage_Toolstack =
  LegacySaveImage_Toolstack.read(newKaitaiFileStream(filename), nil, nil)


##[
The guest's time stamp counter (TSC).
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L784-L799">save_tsc_info()</a>
]##
proc read*(_: typedesc[LegacySaveImage_TscInfo], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Chunk): LegacySaveImage_TscInfo =
  template this: untyped = result
  this = new(LegacySaveImage_TscInfo)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  TSC mode, as a number; see `mode`.
  ]##
  let modeCodeExpr = this.io.readU4le()
  this.modeCode = modeCodeExpr

  ##[
  Elapsed time in nanoseconds.
  ]##
  let nsecExpr = this.io.readU8le()
  this.nsec = nsecExpr

  ##[
  Frequency of the TSC in kHz.
  ]##
  let khzExpr = this.io.readU4le()
  this.khz = khzExpr

  ##[
  Number of times that the guest has been restored or migrated.
  ]##
  let incarnationExpr = this.io.readU4le()
  this.incarnation = incarnationExpr

proc mode(this: LegacySaveImage_TscInfo): LegacySaveImage_TscMode = 

  ##[
  TSC mode: how Xen presents the TSC to the guest.
  ]##
  if this.modeInstFlag:
    return this.modeInst
  let modeInstExpr = cast[LegacySaveImage_TscMode](cast[LegacySaveImage_TscMode](this.modeCode))
  this.modeInst = modeInstExpr
  this.modeInstFlag = true
  return this.modeInst

proc fromFile*(_: typedesc[LegacySaveImage_TscInfo], filename: string): LegacySaveImage_TscInfo =
  LegacySaveImage_TscInfo.read(newKaitaiFileStream(filename), nil, nil)


##[
A number as wide as the words of the toolstack that saved the image.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h">Source</a>
]##
proc read*(_: typedesc[LegacySaveImage_Ulong], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct, is64bit: any): LegacySaveImage_Ulong =
  template this: untyped = result
  this = new(LegacySaveImage_Ulong)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let is64bitExpr = bool(is64bit)
  this.is64bit = is64bitExpr


  ##[
  The number of a 64-bit toolstack.
  ]##
  if this.is64bit:
    let wideExpr = this.io.readU8le()
    this.wide = wideExpr

  ##[
  The number of a 32-bit toolstack.
  ]##
  if not(this.is64bit):
    let narrowExpr = this.io.readU4le()
    this.narrow = narrowExpr

proc value(this: LegacySaveImage_Ulong): uint64 = 

  ##[
  The number, in the width of the toolstack.
  ]##
  if this.valueInstFlag:
    return this.valueInst
  let valueInstExpr = uint64((uint64((if this.is64bit: this.wide else: (uint64(this.narrow))))))
  this.valueInst = valueInstExpr
  this.valueInstFlag = true
  return this.valueInst

proc fromFile*(_: typedesc[LegacySaveImage_Ulong], filename: string): LegacySaveImage_Ulong =
  LegacySaveImage_Ulong.read(newKaitaiFileStream(filename), nil, nil)


##[
A number as wide as the words of the toolstack that saved the image, in
two halves because not every language has 64-bit bit operations.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h">Source</a>
]##
proc read*(_: typedesc[LegacySaveImage_UlongHalves], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct, is64bit: any): LegacySaveImage_UlongHalves =
  template this: untyped = result
  this = new(LegacySaveImage_UlongHalves)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let is64bitExpr = bool(is64bit)
  this.is64bit = is64bitExpr


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  if this.is64bit:
    let highExpr = this.io.readU4le()
    this.high = highExpr

proc fromFile*(_: typedesc[LegacySaveImage_UlongHalves], filename: string): LegacySaveImage_UlongHalves =
  LegacySaveImage_UlongHalves.read(newKaitaiFileStream(filename), nil, nil)


##[
The pfns of a PV guest that have no memory. Newer formats do not need this
list, because a receiver allocates no memory for a pfn that has not been
sent.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669">buffer_tail_pv()</a>
]##
proc read*(_: typedesc[LegacySaveImage_UnmappedPfns], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_PvTail, is64bit: any): LegacySaveImage_UnmappedPfns =
  template this: untyped = result
  this = new(LegacySaveImage_UnmappedPfns)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let is64bitExpr = bool(is64bit)
  this.is64bit = is64bitExpr


  ##[
  Number of pfns that have no memory.
  ]##
  let numPfnsExpr = this.io.readU4le()
  this.numPfns = numPfnsExpr

  ##[
  Those pfns.
  ]##
  let rawListExpr = this.io.readBytes(int((if this.lenList <= (uint64(this.io.size - this.io.pos)): this.lenList else: (uint64(this.io.size - this.io.pos)))))
  this.rawList = rawListExpr
  let rawListIo = newKaitaiStream(rawListExpr)
  let listExpr = LegacySaveImage_P2mFrameList.read(rawListIo, this.root, this, this.is64bit)
  this.list = listExpr

proc knownNumPfnsMax(this: LegacySaveImage_UnmappedPfns): int = 

  ##[
  The most pfns that a receiver accepts.
  ]##
  if this.knownNumPfnsMaxInstFlag:
    return this.knownNumPfnsMaxInst
  let knownNumPfnsMaxInstExpr = int(268435456)
  this.knownNumPfnsMaxInst = knownNumPfnsMaxInstExpr
  this.knownNumPfnsMaxInstFlag = true
  return this.knownNumPfnsMaxInst

proc lenList(this: LegacySaveImage_UnmappedPfns): uint64 = 

  ##[
  Length of the list in bytes.
  ]##
  if this.lenListInstFlag:
    return this.lenListInst
  let lenListInstExpr = uint64((uint64((uint64(this.numPfns)) * (uint64((if this.is64bit: 8 else: 4))))))
  this.lenListInst = lenListInstExpr
  this.lenListInstFlag = true
  return this.lenListInst

proc fromFile*(_: typedesc[LegacySaveImage_UnmappedPfns], filename: string): LegacySaveImage_UnmappedPfns =
  LegacySaveImage_UnmappedPfns.read(newKaitaiFileStream(filename), nil, nil)


##[
State of one vCPU of a PV guest.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669">buffer_tail_pv()</a>
]##
proc read*(_: typedesc[LegacySaveImage_Vcpu], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_VcpuSlot, lenContext: any, hasExtended: any, lenXsave: any): LegacySaveImage_Vcpu =
  template this: untyped = result
  this = new(LegacySaveImage_Vcpu)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let lenContextExpr = uint32(lenContext)
  this.lenContext = lenContextExpr
  let hasExtendedExpr = bool(hasExtended)
  this.hasExtended = hasExtendedExpr
  let lenXsaveExpr = uint32(lenXsave)
  this.lenXsave = lenXsaveExpr


proc context(this: LegacySaveImage_Vcpu): LegacySaveImage_VcpuContext = 

  ##[
  The vCPU's registers.
  ]##
  if this.contextInstFlag:
    return this.contextInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawContextInstExpr = this.io.readBytes(int(this.lenContext))
  this.rawContextInst = rawContextInstExpr
  let rawContextInstIo = newKaitaiStream(rawContextInstExpr)
  let contextInstExpr = LegacySaveImage_VcpuContext.read(rawContextInstIo, this.root, this, this.lenContext)
  this.contextInst = contextInstExpr
  this.io.seek(pos)
  this.contextInstFlag = true
  return this.contextInst

proc extended(this: LegacySaveImage_Vcpu): XenX86Vcpu_ExtVcpucontext = 

  ##[
  Callbacks and machine-check state.
  ]##
  if this.extendedInstFlag:
    return this.extendedInst
  if this.hasExtended:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsExtended))
    let rawExtendedInstExpr = this.io.readBytes(int(this.lenExtended))
    this.rawExtendedInst = rawExtendedInstExpr
    let rawExtendedInstIo = newKaitaiStream(rawExtendedInstExpr)
    let extendedInstExpr = XenX86Vcpu_ExtVcpucontext.read(rawExtendedInstIo, nil, nil)
    this.extendedInst = extendedInstExpr
    this.io.seek(pos)
  this.extendedInstFlag = true
  return this.extendedInst

proc lenExtended(this: LegacySaveImage_Vcpu): uint32 = 

  ##[
  Length of the extended context in bytes.
  ]##
  if this.lenExtendedInstFlag:
    return this.lenExtendedInst
  let lenExtendedInstExpr = uint32((uint32((if this.hasExtended: (uint32(128)) else: (uint32(0))))))
  this.lenExtendedInst = lenExtendedInstExpr
  this.lenExtendedInstFlag = true
  return this.lenExtendedInst

proc lenVcpu(this: LegacySaveImage_Vcpu): int = 

  ##[
  Total length in bytes.
  ]##
  if this.lenVcpuInstFlag:
    return this.lenVcpuInst
  let lenVcpuInstExpr = int((this.lenContext + this.lenExtended) + this.lenXsave)
  this.lenVcpuInst = lenVcpuInstExpr
  this.lenVcpuInstFlag = true
  return this.lenVcpuInst

proc ofsExtended(this: LegacySaveImage_Vcpu): uint32 = 

  ##[
  Offset of the extended context.
  ]##
  if this.ofsExtendedInstFlag:
    return this.ofsExtendedInst
  let ofsExtendedInstExpr = uint32(this.lenContext)
  this.ofsExtendedInst = ofsExtendedInstExpr
  this.ofsExtendedInstFlag = true
  return this.ofsExtendedInst

proc ofsXsave(this: LegacySaveImage_Vcpu): int = 

  ##[
  Offset of the extended processor state.
  ]##
  if this.ofsXsaveInstFlag:
    return this.ofsXsaveInst
  let ofsXsaveInstExpr = int(this.lenContext + this.lenExtended)
  this.ofsXsaveInst = ofsXsaveInstExpr
  this.ofsXsaveInstFlag = true
  return this.ofsXsaveInst

proc xsave(this: LegacySaveImage_Vcpu): LegacySaveImage_VcpuXsave = 

  ##[
  Extended processor state.
  ]##
  if this.xsaveInstFlag:
    return this.xsaveInst
  if this.lenXsave > 0:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsXsave))
    let rawXsaveInstExpr = this.io.readBytes(int(this.lenXsave))
    this.rawXsaveInst = rawXsaveInstExpr
    let rawXsaveInstIo = newKaitaiStream(rawXsaveInstExpr)
    let xsaveInstExpr = LegacySaveImage_VcpuXsave.read(rawXsaveInstIo, this.root, this)
    this.xsaveInst = xsaveInstExpr
    this.io.seek(pos)
  this.xsaveInstFlag = true
  return this.xsaveInst

proc fromFile*(_: typedesc[LegacySaveImage_Vcpu], filename: string): LegacySaveImage_Vcpu =
  LegacySaveImage_Vcpu.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of a PV vCPU.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220">struct vcpu_guest_context</a>
]##
proc read*(_: typedesc[LegacySaveImage_VcpuContext], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct, lenContext: any): LegacySaveImage_VcpuContext =
  template this: untyped = result
  this = new(LegacySaveImage_VcpuContext)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let lenContextExpr = uint32(lenContext)
  this.lenContext = lenContextExpr


  ##[
  The structure for the guest's width.
  ]##
  block:
    let on = this.contextLayout
    if on == legacy_save_image.x86_32:
      let vcpuGuestContextExpr = XenX86Vcpu_VcpuGuestContextX8632.read(this.io, nil, nil)
      this.vcpuGuestContext = vcpuGuestContextExpr
    elif on == legacy_save_image.x86_64:
      let vcpuGuestContextExpr = XenX86Vcpu_VcpuGuestContextX8664.read(this.io, nil, nil)
      this.vcpuGuestContext = vcpuGuestContextExpr
    else:
      let vcpuGuestContextExpr = XenX86Vcpu_UnknownContext.read(this.io, nil, nil)
      this.vcpuGuestContext = vcpuGuestContextExpr

proc contextLayout(this: LegacySaveImage_VcpuContext): LegacySaveImage_ContextLayout = 

  ##[
  Kind of structure.
  ]##
  if this.contextLayoutInstFlag:
    return this.contextLayoutInst
  let contextLayoutInstExpr = cast[LegacySaveImage_ContextLayout]((if this.lenContext == 5168: legacy_save_image.x86_64 else: (if this.lenContext == 2800: legacy_save_image.x86_32 else: legacy_save_image.unknown_layout)))
  this.contextLayoutInst = contextLayoutInstExpr
  this.contextLayoutInstFlag = true
  return this.contextLayoutInst

proc fromFile*(_: typedesc[LegacySaveImage_VcpuContext], filename: string): LegacySaveImage_VcpuContext =
  LegacySaveImage_VcpuContext.read(newKaitaiFileStream(filename), nil, nil)


##[
The guest's vCPUs.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
]##
proc read*(_: typedesc[LegacySaveImage_VcpuInfo], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Chunk): LegacySaveImage_VcpuInfo =
  template this: untyped = result
  this = new(LegacySaveImage_VcpuInfo)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  One bit for each vCPU, lowest bit of each byte first; set if the vCPU is online.
  ]##
  let vcpuMapExpr = this.io.readBytesFull()
  this.vcpuMap = vcpuMapExpr

proc fromFile*(_: typedesc[LegacySaveImage_VcpuInfo], filename: string): LegacySaveImage_VcpuInfo =
  LegacySaveImage_VcpuInfo.read(newKaitaiFileStream(filename), nil, nil)


##[
One of the guest's possible vCPUs.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669">buffer_tail_pv()</a>
]##
proc read*(_: typedesc[LegacySaveImage_VcpuSlot], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_PvTail, vcpuId: any, online: any, lenContext: any, hasExtended: any, lenXsave: any): LegacySaveImage_VcpuSlot =
  template this: untyped = result
  this = new(LegacySaveImage_VcpuSlot)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent
  let vcpuIdExpr = uint32(vcpuId)
  this.vcpuId = vcpuIdExpr
  let onlineExpr = uint32(online)
  this.online = onlineExpr
  let lenContextExpr = uint32(lenContext)
  this.lenContext = lenContextExpr
  let hasExtendedExpr = bool(hasExtended)
  this.hasExtended = hasExtendedExpr
  let lenXsaveExpr = uint32(lenXsave)
  this.lenXsave = lenXsaveExpr


  ##[
  The state of a vCPU that is online.
  ]##
  if this.online != 0:
    let rawVcpuExpr = this.io.readBytes(int((if (uint64(this.lenVcpu)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.lenVcpu)) else: (uint64(this.io.size - this.io.pos)))))
    this.rawVcpu = rawVcpuExpr
    let rawVcpuIo = newKaitaiStream(rawVcpuExpr)
    let vcpuExpr = LegacySaveImage_Vcpu.read(rawVcpuIo, this.root, this, this.lenContext, this.hasExtended, this.lenXsave)
    this.vcpu = vcpuExpr

proc lenVcpu(this: LegacySaveImage_VcpuSlot): uint32 = 

  ##[
  Length of the state of one vCPU in bytes.
  ]##
  if this.lenVcpuInstFlag:
    return this.lenVcpuInst
  let lenVcpuInstExpr = uint32((uint32((this.lenContext + (if this.hasExtended: (uint32(128)) else: (uint32(0)))) + this.lenXsave)))
  this.lenVcpuInst = lenVcpuInstExpr
  this.lenVcpuInstFlag = true
  return this.lenVcpuInst

proc fromFile*(_: typedesc[LegacySaveImage_VcpuSlot], filename: string): LegacySaveImage_VcpuSlot =
  LegacySaveImage_VcpuSlot.read(newKaitaiFileStream(filename), nil, nil)


##[
Extended processor state of a PV vCPU.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
]##
proc read*(_: typedesc[LegacySaveImage_VcpuXsave], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_Vcpu): LegacySaveImage_VcpuXsave =
  template this: untyped = result
  this = new(LegacySaveImage_VcpuXsave)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The features that Xen saved.
  ]##
  let xfeatureMaskExpr = this.io.readU8le()
  this.xfeatureMask = xfeatureMaskExpr

  ##[
  Length of the state in bytes, as Xen gave it.
  ]##
  let lenAreaExpr = this.io.readU8le()
  this.lenArea = lenAreaExpr

  ##[
  The state, not decoded.
  ]##
  let stateExpr = this.io.readBytesFull()
  this.state = stateExpr

proc area(this: LegacySaveImage_VcpuXsave): XenX86Vcpu_VcpuXsave = 

  ##[
  The state, decoded; absent if it is too short.
  ]##
  if this.areaInstFlag:
    return this.areaInst
  if this.io.size >= 32:
    let pos = this.io.pos()
    this.io.seek(int(this.ofsState))
    let rawAreaInstExpr = this.io.readBytesFull()
    this.rawAreaInst = rawAreaInstExpr
    let rawAreaInstIo = newKaitaiStream(rawAreaInstExpr)
    let areaInstExpr = XenX86Vcpu_VcpuXsave.read(rawAreaInstIo, nil, nil)
    this.areaInst = areaInstExpr
    this.io.seek(pos)
  this.areaInstFlag = true
  return this.areaInst

proc ofsState(this: LegacySaveImage_VcpuXsave): int = 

  ##[
  Offset of the state.
  ]##
  if this.ofsStateInstFlag:
    return this.ofsStateInst
  let ofsStateInstExpr = int(8 + 8)
  this.ofsStateInst = ofsStateInstExpr
  this.ofsStateInstFlag = true
  return this.ofsStateInst

proc fromFile*(_: typedesc[LegacySaveImage_VcpuXsave], filename: string): LegacySaveImage_VcpuXsave =
  LegacySaveImage_VcpuXsave.read(newKaitaiFileStream(filename), nil, nil)


##[
The fields that xenopsd writes after the same signature as xend's.
@see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L172">read_legacy_qemu_header</a>
]##
proc read*(_: typedesc[LegacySaveImage_XenopsdDeviceModelLength], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_DeviceModel): LegacySaveImage_XenopsdDeviceModelLength =
  template this: untyped = result
  this = new(LegacySaveImage_XenopsdDeviceModelLength)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The last byte of the signature, a newline.
  ]##
  let newlineExpr = this.io.readU1()
  this.newline = newlineExpr

  ##[
  Length of the state in bytes.
  ]##
  let lenStateExpr = this.io.readU4be()
  this.lenState = lenStateExpr

proc isValid(this: LegacySaveImage_XenopsdDeviceModelLength): bool = 

  ##[
  xenopsd wrote this: QEMU's own state would begin with a letter.
  ]##
  if this.isValidInstFlag:
    return this.isValidInst
  let isValidInstExpr = bool(this.newline == 10)
  this.isValidInst = isValidInstExpr
  this.isValidInstFlag = true
  return this.isValidInst

proc fromFile*(_: typedesc[LegacySaveImage_XenopsdDeviceModelLength], filename: string): LegacySaveImage_XenopsdDeviceModelLength =
  LegacySaveImage_XenopsdDeviceModelLength.read(newKaitaiFileStream(filename), nil, nil)


##[
The data of an xcnt block.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781">map_and_save_p2m_table()</a>
]##
proc read*(_: typedesc[LegacySaveImage_XsaveLength], io: KaitaiStream, root: KaitaiStruct, parent: LegacySaveImage_ExtendedInfoBlock): LegacySaveImage_XsaveLength =
  template this: untyped = result
  this = new(LegacySaveImage_XsaveLength)
  let root = if root == nil: cast[LegacySaveImage](this) else: cast[LegacySaveImage](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Length of the extended processor state in each vCPU's part of the
tail, in bytes.

  ]##
  let lenXsaveExpr = this.io.readU4le()
  this.lenXsave = lenXsaveExpr

proc fromFile*(_: typedesc[LegacySaveImage_XsaveLength], filename: string): LegacySaveImage_XsaveLength =
  LegacySaveImage_XsaveLength.read(newKaitaiFileStream(filename), nil, nil)

