import kaitai_struct_nim_runtime
import options
import x86_xsave_area

{.experimental: "overloadableEnums".}

type
  XenHvmContext* = ref object of KaitaiStruct
    `entries`*: seq[XenHvmContext_Entry]
    `rest`*: seq[byte]
    `parent`*: KaitaiStruct
  XenHvmContext_DeliveryMode* {.size: 8.} = enum
    fixed = 0
    lowest_priority = 1
    smi = 2
    remote_read = 3
    nmi = 4
    init = 5
    startup = 6
    ext_int = 7
  XenHvmContext_DestinationShorthand* {.size: 8.} = enum
    none = 0
    myself = 1
    all = 2
    all_others = 3
  XenHvmContext_EventType* {.size: 8.} = enum
    external_interrupt = 0
    nmi = 2
    hardware_exception = 3
    software_interrupt = 4
    privileged_software_exception = 5
    software_exception = 6
    other = 7
  XenHvmContext_MemoryType* {.size: 8.} = enum
    uc = 0
    wc = 1
    wt = 4
    wp = 5
    wb = 6
    uc_minus = 7
  XenHvmContext_PitMode* {.size: 8.} = enum
    interrupt_on_terminal_count = 0
    one_shot = 1
    rate_generator = 2
    square_wave = 3
    software_strobe = 4
    hardware_strobe = 5
  XenHvmContext_TimerMode* {.size: 8.} = enum
    one_shot = 0
    periodic = 1
    tsc_deadline = 2
  XenHvmContext_Typecode* {.size: 8.} = enum
    end_mark = 0
    header = 1
    cpu = 2
    pic = 3
    ioapic = 4
    lapic = 5
    lapic_regs = 6
    pci_irq = 7
    isa_irq = 8
    pci_link = 9
    pit = 10
    rtc = 11
    hpet = 12
    pmtimer = 13
    mtrr = 14
    viridian_domain = 15
    cpu_xsave = 16
    viridian_vcpu = 17
    vmce_vcpu = 18
    tsc_adjust = 19
    cpu_msr = 20
  XenHvmContext_ApicBase* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_Lapic
    `frameLowInst`: int
    `frameLowInstFlag`: bool
    `isBspInst`: bool
    `isBspInstFlag`: bool
    `isEnabledInst`: bool
    `isEnabledInstFlag`: bool
    `isX2apicInst`: bool
    `isX2apicInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
  XenHvmContext_Bndcfgs* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_MsrEntry
    `isEnabledInst`: bool
    `isEnabledInstFlag`: bool
    `isPreservingInst`: bool
    `isPreservingInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
    `reservedLowInst`: int
    `reservedLowInstFlag`: bool
  XenHvmContext_Cpu* = ref object of KaitaiStruct
    `fpuRegs`*: X86XsaveArea
    `rax`*: uint64
    `rbx`*: uint64
    `rcx`*: uint64
    `rdx`*: uint64
    `rbp`*: uint64
    `rsi`*: uint64
    `rdi`*: uint64
    `rsp`*: uint64
    `r8`*: uint64
    `r9`*: uint64
    `r10`*: uint64
    `r11`*: uint64
    `r12`*: uint64
    `r13`*: uint64
    `r14`*: uint64
    `r15`*: uint64
    `rip`*: uint64
    `rflags`*: XenHvmContext_Rflags
    `cr0`*: XenHvmContext_Cr0
    `cr2`*: uint64
    `cr3`*: uint64
    `cr4`*: XenHvmContext_Cr4
    `dr0`*: uint64
    `dr1`*: uint64
    `dr2`*: uint64
    `dr3`*: uint64
    `dr6`*: XenHvmContext_Dr6
    `dr7`*: XenHvmContext_Dr7
    `csSel`*: uint32
    `dsSel`*: uint32
    `esSel`*: uint32
    `fsSel`*: uint32
    `gsSel`*: uint32
    `ssSel`*: uint32
    `trSel`*: uint32
    `ldtrSel`*: uint32
    `csLimit`*: uint32
    `dsLimit`*: uint32
    `esLimit`*: uint32
    `fsLimit`*: uint32
    `gsLimit`*: uint32
    `ssLimit`*: uint32
    `trLimit`*: uint32
    `ldtrLimit`*: uint32
    `idtrLimit`*: uint32
    `gdtrLimit`*: uint32
    `csBase`*: uint64
    `dsBase`*: uint64
    `esBase`*: uint64
    `fsBase`*: uint64
    `gsBase`*: uint64
    `ssBase`*: uint64
    `trBase`*: uint64
    `ldtrBase`*: uint64
    `idtrBase`*: uint64
    `gdtrBase`*: uint64
    `csArbytes`*: XenHvmContext_SegmentAttributes
    `dsArbytes`*: XenHvmContext_SegmentAttributes
    `esArbytes`*: XenHvmContext_SegmentAttributes
    `fsArbytes`*: XenHvmContext_SegmentAttributes
    `gsArbytes`*: XenHvmContext_SegmentAttributes
    `ssArbytes`*: XenHvmContext_SegmentAttributes
    `trArbytes`*: XenHvmContext_SegmentAttributes
    `ldtrArbytes`*: XenHvmContext_SegmentAttributes
    `sysenterCs`*: uint64
    `sysenterEsp`*: uint64
    `sysenterEip`*: uint64
    `shadowGs`*: uint64
    `msrFlags`*: uint64
    `msrLstar`*: uint64
    `msrStar`*: uint64
    `msrCstar`*: uint64
    `msrSyscallMask`*: uint64
    `msrEfer`*: XenHvmContext_Efer
    `msrTscAux`*: uint64
    `tsc`*: uint64
    `pendingEvent`*: XenHvmContext_PendingEvent
    `errorCode`*: uint32
    `flags`*: XenHvmContext_CpuFlags
    `pad0`*: uint32
    `parent`*: XenHvmContext_Entry
    `rawFpuRegs`*: seq[byte]
    `rawRflags`*: seq[byte]
    `rawCr0`*: seq[byte]
    `rawCr4`*: seq[byte]
    `rawDr6`*: seq[byte]
    `rawDr7`*: seq[byte]
    `rawCsArbytes`*: seq[byte]
    `rawDsArbytes`*: seq[byte]
    `rawEsArbytes`*: seq[byte]
    `rawFsArbytes`*: seq[byte]
    `rawGsArbytes`*: seq[byte]
    `rawSsArbytes`*: seq[byte]
    `rawTrArbytes`*: seq[byte]
    `rawLdtrArbytes`*: seq[byte]
    `rawMsrEfer`*: seq[byte]
    `rawPendingEvent`*: seq[byte]
    `rawFlags`*: seq[byte]
    `hasFlagsInst`: bool
    `hasFlagsInstFlag`: bool
    `hasMsrTscAuxInst`: bool
    `hasMsrTscAuxInstFlag`: bool
  XenHvmContext_CpuFlags* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenHvmContext_Cpu
    `isFpuInitialisedInst`: bool
    `isFpuInitialisedInstFlag`: bool
    `reservedInst`: int
    `reservedInstFlag`: bool
  XenHvmContext_CpuMsr* = ref object of KaitaiStruct
    `numMsrs`*: uint32
    `reserved`*: uint32
    `parent`*: XenHvmContext_Entry
    `rawMsrsInst`*: seq[seq[byte]]
    `lenMsrInst`: int
    `lenMsrInstFlag`: bool
    `msrsInst`: seq[XenHvmContext_MsrEntry]
    `msrsInstFlag`: bool
    `ofsMsrsInst`: int8
    `ofsMsrsInstFlag`: bool
  XenHvmContext_CpuSignature* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenHvmContext_SaveHeader
    `baseFamilyInst`: int
    `baseFamilyInstFlag`: bool
    `baseModelInst`: int
    `baseModelInstFlag`: bool
    `extendedFamilyInst`: int
    `extendedFamilyInstFlag`: bool
    `extendedModelInst`: int
    `extendedModelInstFlag`: bool
    `familyInst`: int
    `familyInstFlag`: bool
    `modelInst`: int
    `modelInstFlag`: bool
    `steppingInst`: int
    `steppingInstFlag`: bool
  XenHvmContext_CpuXsave* = ref object of KaitaiStruct
    `xfeatureMask`*: XenHvmContext_XstateComponents
    `xcr0`*: XenHvmContext_XstateComponents
    `xcr0Accum`*: XenHvmContext_XstateComponents
    `saveArea`*: X86XsaveArea
    `parent`*: XenHvmContext_Entry
    `rawXfeatureMask`*: seq[byte]
    `rawXcr0`*: seq[byte]
    `rawXcr0Accum`*: seq[byte]
    `rawSaveArea`*: seq[byte]
    `lenSaveAreaMinInst`: int
    `lenSaveAreaMinInstFlag`: bool
    `ofsSaveAreaInst`: int8
    `ofsSaveAreaInstFlag`: bool
  XenHvmContext_Cr0* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_Cpu
    `amInst`: bool
    `amInstFlag`: bool
    `cdInst`: bool
    `cdInstFlag`: bool
    `emInst`: bool
    `emInstFlag`: bool
    `etInst`: bool
    `etInstFlag`: bool
    `mpInst`: bool
    `mpInstFlag`: bool
    `neInst`: bool
    `neInstFlag`: bool
    `nwInst`: bool
    `nwInstFlag`: bool
    `peInst`: bool
    `peInstFlag`: bool
    `pgInst`: bool
    `pgInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
    `reservedLowInst`: int
    `reservedLowInstFlag`: bool
    `tsInst`: bool
    `tsInstFlag`: bool
    `wpInst`: bool
    `wpInstFlag`: bool
  XenHvmContext_Cr4* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_Cpu
    `cetInst`: bool
    `cetInstFlag`: bool
    `deInst`: bool
    `deInstFlag`: bool
    `fredInst`: bool
    `fredInstFlag`: bool
    `fsgsbaseInst`: bool
    `fsgsbaseInstFlag`: bool
    `la57Inst`: bool
    `la57InstFlag`: bool
    `lassInst`: bool
    `lassInstFlag`: bool
    `mceInst`: bool
    `mceInstFlag`: bool
    `osfxsrInst`: bool
    `osfxsrInstFlag`: bool
    `osxmmexcptInst`: bool
    `osxmmexcptInstFlag`: bool
    `osxsaveInst`: bool
    `osxsaveInstFlag`: bool
    `paeInst`: bool
    `paeInstFlag`: bool
    `pceInst`: bool
    `pceInstFlag`: bool
    `pcideInst`: bool
    `pcideInstFlag`: bool
    `pgeInst`: bool
    `pgeInstFlag`: bool
    `pkeInst`: bool
    `pkeInstFlag`: bool
    `pksInst`: bool
    `pksInstFlag`: bool
    `pseInst`: bool
    `pseInstFlag`: bool
    `pviInst`: bool
    `pviInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
    `smapInst`: bool
    `smapInstFlag`: bool
    `smepInst`: bool
    `smepInstFlag`: bool
    `smxeInst`: bool
    `smxeInstFlag`: bool
    `tsdInst`: bool
    `tsdInstFlag`: bool
    `uintrInst`: bool
    `uintrInstFlag`: bool
    `umipInst`: bool
    `umipInstFlag`: bool
    `vmeInst`: bool
    `vmeInstFlag`: bool
    `vmxeInst`: bool
    `vmxeInstFlag`: bool
  XenHvmContext_Dr6* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_Cpu
    `b0Inst`: bool
    `b0InstFlag`: bool
    `b1Inst`: bool
    `b1InstFlag`: bool
    `b2Inst`: bool
    `b2InstFlag`: bool
    `b3Inst`: bool
    `b3InstFlag`: bool
    `bdInst`: bool
    `bdInstFlag`: bool
    `bldInst`: bool
    `bldInstFlag`: bool
    `bsInst`: bool
    `bsInstFlag`: bool
    `btInst`: bool
    `btInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
    `rtmInst`: bool
    `rtmInstFlag`: bool
  XenHvmContext_Dr7* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_Cpu
    `g0Inst`: bool
    `g0InstFlag`: bool
    `g1Inst`: bool
    `g1InstFlag`: bool
    `g2Inst`: bool
    `g2InstFlag`: bool
    `g3Inst`: bool
    `g3InstFlag`: bool
    `gdInst`: bool
    `gdInstFlag`: bool
    `geInst`: bool
    `geInstFlag`: bool
    `l0Inst`: bool
    `l0InstFlag`: bool
    `l1Inst`: bool
    `l1InstFlag`: bool
    `l2Inst`: bool
    `l2InstFlag`: bool
    `l3Inst`: bool
    `l3InstFlag`: bool
    `leInst`: bool
    `leInstFlag`: bool
    `len0Inst`: int
    `len0InstFlag`: bool
    `len1Inst`: int
    `len1InstFlag`: bool
    `len2Inst`: int
    `len2InstFlag`: bool
    `len3Inst`: int
    `len3InstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
    `rtmInst`: bool
    `rtmInstFlag`: bool
    `rw0Inst`: int
    `rw0InstFlag`: bool
    `rw1Inst`: int
    `rw1InstFlag`: bool
    `rw2Inst`: int
    `rw2InstFlag`: bool
    `rw3Inst`: int
    `rw3InstFlag`: bool
  XenHvmContext_Efer* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_Cpu
    `aibrseInst`: bool
    `aibrseInstFlag`: bool
    `ffxseInst`: bool
    `ffxseInstFlag`: bool
    `lmaInst`: bool
    `lmaInstFlag`: bool
    `lmeInst`: bool
    `lmeInstFlag`: bool
    `lmsleInst`: bool
    `lmsleInstFlag`: bool
    `mcommitInst`: bool
    `mcommitInstFlag`: bool
    `nxeInst`: bool
    `nxeInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
    `sceInst`: bool
    `sceInstFlag`: bool
    `svmeInst`: bool
    `svmeInstFlag`: bool
    `tceInst`: bool
    `tceInstFlag`: bool
    `uaieInst`: bool
    `uaieInstFlag`: bool
  XenHvmContext_Entry* = ref object of KaitaiStruct
    `header`*: XenHvmContext_EntryHeader
    `rawBody`*: XenHvmContext_Opaque
    `parent`*: XenHvmContext
    `rawHeader`*: seq[byte]
    `rawRawBody`*: seq[byte]
    `bodyInst`: KaitaiStruct
    `bodyInstFlag`: bool
    `isAcceptableLengthInst`: bool
    `isAcceptableLengthInstFlag`: bool
    `isKnownInst`: bool
    `isKnownInstFlag`: bool
    `isOldCpuInst`: bool
    `isOldCpuInstFlag`: bool
    `isTruncatedInst`: bool
    `isTruncatedInstFlag`: bool
    `isVariableLengthInst`: bool
    `isVariableLengthInstFlag`: bool
    `isZeroExtendedInst`: bool
    `isZeroExtendedInstFlag`: bool
    `lenExpectedInst`: uint32
    `lenExpectedInstFlag`: bool
    `lenMinInst`: uint32
    `lenMinInstFlag`: bool
    `truncationInst`: string
    `truncationInstFlag`: bool
  XenHvmContext_EntryHeader* = ref object of KaitaiStruct
    `typecodeNumber`*: uint16
    `instance`*: uint16
    `lenBody`*: uint32
    `parent`*: XenHvmContext_Entry
    `typecodeInst`: XenHvmContext_Typecode
    `typecodeInstFlag`: bool
  XenHvmContext_Hpet* = ref object of KaitaiStruct
    `capability`*: XenHvmContext_HpetCapability
    `res0`*: uint64
    `config`*: XenHvmContext_HpetConfig
    `res1`*: uint64
    `isr`*: XenHvmContext_HpetStatus
    `res2`*: seq[byte]
    `mc64`*: uint64
    `res3`*: uint64
    `timers`*: seq[XenHvmContext_HpetTimer]
    `res5`*: seq[byte]
    `period`*: seq[uint64]
    `parent`*: XenHvmContext_Entry
    `rawCapability`*: seq[byte]
    `rawConfig`*: seq[byte]
    `rawIsr`*: seq[byte]
  XenHvmContext_HpetCapability* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_Hpet
    `hasLegacyRouteInst`: bool
    `hasLegacyRouteInstFlag`: bool
    `is64BitInst`: bool
    `is64BitInstFlag`: bool
    `lastTimerInst`: int
    `lastTimerInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
    `revisionInst`: int
    `revisionInstFlag`: bool
    `vendorIdInst`: int
    `vendorIdInstFlag`: bool
  XenHvmContext_HpetConfig* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_Hpet
    `isEnabledInst`: bool
    `isEnabledInstFlag`: bool
    `isLegacyRouteInst`: bool
    `isLegacyRouteInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
  XenHvmContext_HpetStatus* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_Hpet
    `isTimer0ActiveInst`: bool
    `isTimer0ActiveInstFlag`: bool
    `isTimer1ActiveInst`: bool
    `isTimer1ActiveInstFlag`: bool
    `isTimer2ActiveInst`: bool
    `isTimer2ActiveInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
  XenHvmContext_HpetTimer* = ref object of KaitaiStruct
    `config`*: XenHvmContext_HpetTimerConfig
    `cmp`*: uint64
    `fsb`*: uint64
    `res4`*: uint64
    `parent`*: XenHvmContext_Hpet
    `rawConfig`*: seq[byte]
  XenHvmContext_HpetTimerConfig* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_HpetTimer
    `canBePeriodicInst`: bool
    `canBePeriodicInstFlag`: bool
    `hasFsbInst`: bool
    `hasFsbInstFlag`: bool
    `is32BitModeInst`: bool
    `is32BitModeInstFlag`: bool
    `is64BitInst`: bool
    `is64BitInstFlag`: bool
    `isEnabledInst`: bool
    `isEnabledInstFlag`: bool
    `isFsbEnabledInst`: bool
    `isFsbEnabledInstFlag`: bool
    `isLevelInst`: bool
    `isLevelInstFlag`: bool
    `isPeriodicInst`: bool
    `isPeriodicInstFlag`: bool
    `isSettingValueInst`: bool
    `isSettingValueInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
    `routeInst`: int
    `routeInstFlag`: bool
  XenHvmContext_Ioapic* = ref object of KaitaiStruct
    `baseAddress`*: uint64
    `ioregsel`*: uint32
    `id`*: uint32
    `parent`*: XenHvmContext_Entry
    `rawRedirtblInst`*: seq[seq[byte]]
    `numRedirtblInst`: uint32
    `numRedirtblInstFlag`: bool
    `ofsRedirtblInst`: int8
    `ofsRedirtblInstFlag`: bool
    `redirtblInst`: seq[XenHvmContext_RedirectionEntry]
    `redirtblInstFlag`: bool
  XenHvmContext_IsaIrq* = ref object of KaitaiStruct
    `raw`*: uint16
    `reserved`*: seq[byte]
    `parent`*: XenHvmContext_Entry
    `assertedInst`: seq[bool]
    `assertedInstFlag`: bool
  XenHvmContext_Lapic* = ref object of KaitaiStruct
    `apicBaseMsr`*: XenHvmContext_ApicBase
    `disabled`*: XenHvmContext_LapicDisabled
    `timerDivisor`*: uint32
    `tdtMsr`*: uint64
    `pendingEsr`*: XenHvmContext_LapicEsr
    `padding`*: uint32
    `parent`*: XenHvmContext_Entry
    `rawApicBaseMsr`*: seq[byte]
    `rawDisabled`*: seq[byte]
    `rawPendingEsr`*: seq[byte]
  XenHvmContext_LapicDfr* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenHvmContext_LapicRegs
    `isFlatInst`: bool
    `isFlatInstFlag`: bool
  XenHvmContext_LapicDisabled* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenHvmContext_Lapic
    `isHwDisabledInst`: bool
    `isHwDisabledInstFlag`: bool
    `isSwDisabledInst`: bool
    `isSwDisabledInstFlag`: bool
  XenHvmContext_LapicEsr* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: KaitaiStruct
    `illegalRegisterInst`: bool
    `illegalRegisterInstFlag`: bool
    `receiveAcceptInst`: bool
    `receiveAcceptInstFlag`: bool
    `receiveChecksumInst`: bool
    `receiveChecksumInstFlag`: bool
    `receiveIllegalVectorInst`: bool
    `receiveIllegalVectorInstFlag`: bool
    `redirectableIpiInst`: bool
    `redirectableIpiInstFlag`: bool
    `sendAcceptInst`: bool
    `sendAcceptInstFlag`: bool
    `sendChecksumInst`: bool
    `sendChecksumInstFlag`: bool
    `sendIllegalVectorInst`: bool
    `sendIllegalVectorInstFlag`: bool
  XenHvmContext_LapicIcr* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenHvmContext_LapicRegs
    `deliveryModeInst`: XenHvmContext_DeliveryMode
    `deliveryModeInstFlag`: bool
    `isAssertedInst`: bool
    `isAssertedInstFlag`: bool
    `isLevelInst`: bool
    `isLevelInstFlag`: bool
    `isLogicalInst`: bool
    `isLogicalInstFlag`: bool
    `isPendingInst`: bool
    `isPendingInstFlag`: bool
    `shorthandInst`: XenHvmContext_DestinationShorthand
    `shorthandInstFlag`: bool
    `vectorInst`: int
    `vectorInstFlag`: bool
  XenHvmContext_LapicId* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenHvmContext_LapicRegs
    `xapicIdInst`: int
    `xapicIdInstFlag`: bool
  XenHvmContext_LapicLdr* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenHvmContext_LapicRegs
    `x2apicClusterInst`: int
    `x2apicClusterInstFlag`: bool
    `x2apicMaskInst`: int
    `x2apicMaskInstFlag`: bool
    `xapicLogicalIdInst`: int
    `xapicLogicalIdInstFlag`: bool
  XenHvmContext_LapicPriority* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenHvmContext_LapicRegs
    `priorityClassInst`: int
    `priorityClassInstFlag`: bool
    `subclassInst`: int
    `subclassInstFlag`: bool
  XenHvmContext_LapicRegs* = ref object of KaitaiStruct
    `parent`*: XenHvmContext_Entry
    `rawApicIdInst`*: seq[byte]
    `rawApicVersionInst`*: seq[byte]
    `rawAprInst`*: seq[byte]
    `rawDfrInst`*: seq[byte]
    `rawEsrInst`*: seq[byte]
    `rawIcrLowInst`*: seq[byte]
    `rawIrrInst`*: seq[byte]
    `rawIsrInst`*: seq[byte]
    `rawLdrInst`*: seq[byte]
    `rawLvtCmciInst`*: seq[byte]
    `rawLvtErrorInst`*: seq[byte]
    `rawLvtLint0Inst`*: seq[byte]
    `rawLvtLint1Inst`*: seq[byte]
    `rawLvtPerfInst`*: seq[byte]
    `rawLvtThermalInst`*: seq[byte]
    `rawLvtTimerInst`*: seq[byte]
    `rawPprInst`*: seq[byte]
    `rawSvrInst`*: seq[byte]
    `rawTimerDivideInst`*: seq[byte]
    `rawTmrInst`*: seq[byte]
    `rawTprInst`*: seq[byte]
    `apicIdInst`: XenHvmContext_LapicId
    `apicIdInstFlag`: bool
    `apicVersionInst`: XenHvmContext_LapicVersion
    `apicVersionInstFlag`: bool
    `aprInst`: XenHvmContext_LapicPriority
    `aprInstFlag`: bool
    `dfrInst`: XenHvmContext_LapicDfr
    `dfrInstFlag`: bool
    `esrInst`: XenHvmContext_LapicEsr
    `esrInstFlag`: bool
    `icrHighInst`: uint32
    `icrHighInstFlag`: bool
    `icrLowInst`: XenHvmContext_LapicIcr
    `icrLowInstFlag`: bool
    `irrInst`: XenHvmContext_VectorBitmap
    `irrInstFlag`: bool
    `isrInst`: XenHvmContext_VectorBitmap
    `isrInstFlag`: bool
    `ldrInst`: XenHvmContext_LapicLdr
    `ldrInstFlag`: bool
    `lvtCmciInst`: XenHvmContext_LvtEntry
    `lvtCmciInstFlag`: bool
    `lvtErrorInst`: XenHvmContext_LvtEntry
    `lvtErrorInstFlag`: bool
    `lvtLint0Inst`: XenHvmContext_LvtEntry
    `lvtLint0InstFlag`: bool
    `lvtLint1Inst`: XenHvmContext_LvtEntry
    `lvtLint1InstFlag`: bool
    `lvtPerfInst`: XenHvmContext_LvtEntry
    `lvtPerfInstFlag`: bool
    `lvtThermalInst`: XenHvmContext_LvtEntry
    `lvtThermalInstFlag`: bool
    `lvtTimerInst`: XenHvmContext_LvtEntry
    `lvtTimerInstFlag`: bool
    `numSlotsInst`: uint32
    `numSlotsInstFlag`: bool
    `pprInst`: XenHvmContext_LapicPriority
    `pprInstFlag`: bool
    `selfIpiInst`: uint32
    `selfIpiInstFlag`: bool
    `slotsInst`: seq[XenHvmContext_RegisterSlot]
    `slotsInstFlag`: bool
    `svrInst`: XenHvmContext_LapicSvr
    `svrInstFlag`: bool
    `timerCurrentCountInst`: uint32
    `timerCurrentCountInstFlag`: bool
    `timerDivideInst`: XenHvmContext_TimerDivide
    `timerDivideInstFlag`: bool
    `timerInitialCountInst`: uint32
    `timerInitialCountInstFlag`: bool
    `tmrInst`: XenHvmContext_VectorBitmap
    `tmrInstFlag`: bool
    `tprInst`: XenHvmContext_LapicPriority
    `tprInstFlag`: bool
  XenHvmContext_LapicSvr* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenHvmContext_LapicRegs
    `isEnabledInst`: bool
    `isEnabledInstFlag`: bool
    `isEoiBroadcastSuppressedInst`: bool
    `isEoiBroadcastSuppressedInstFlag`: bool
    `isFocusDisabledInst`: bool
    `isFocusDisabledInstFlag`: bool
    `vectorInst`: int
    `vectorInstFlag`: bool
  XenHvmContext_LapicVersion* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenHvmContext_LapicRegs
    `hasDirectedEoiInst`: bool
    `hasDirectedEoiInstFlag`: bool
    `maxLvtInst`: int
    `maxLvtInstFlag`: bool
    `versionInst`: int
    `versionInstFlag`: bool
  XenHvmContext_LvtEntry* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenHvmContext_LapicRegs
    `deliveryModeInst`: XenHvmContext_DeliveryMode
    `deliveryModeInstFlag`: bool
    `isActiveLowInst`: bool
    `isActiveLowInstFlag`: bool
    `isLevelInst`: bool
    `isLevelInstFlag`: bool
    `isMaskedInst`: bool
    `isMaskedInstFlag`: bool
    `isPendingInst`: bool
    `isPendingInstFlag`: bool
    `remoteIrrInst`: bool
    `remoteIrrInstFlag`: bool
    `timerModeInst`: XenHvmContext_TimerMode
    `timerModeInstFlag`: bool
    `vectorInst`: int
    `vectorInstFlag`: bool
  XenHvmContext_McgCap* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_VmceVcpu
    `hasCmciInst`: bool
    `hasCmciInstFlag`: bool
    `hasCtlInst`: bool
    `hasCtlInstFlag`: bool
    `hasExtInst`: bool
    `hasExtInstFlag`: bool
    `hasLmceInst`: bool
    `hasLmceInstFlag`: bool
    `hasSerInst`: bool
    `hasSerInstFlag`: bool
    `hasTesInst`: bool
    `hasTesInstFlag`: bool
    `numBanksInst`: int
    `numBanksInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
    `reservedLowInst`: int
    `reservedLowInstFlag`: bool
    `reservedTopInst`: int
    `reservedTopInstFlag`: bool
  XenHvmContext_MciCtl2* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_VmceVcpu
    `isCmciEnabledInst`: bool
    `isCmciEnabledInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
    `thresholdInst`: int
    `thresholdInstFlag`: bool
  XenHvmContext_MemoryTypes* = ref object of KaitaiStruct
    `types`*: seq[XenHvmContext_MemoryType]
    `parent`*: XenHvmContext_Mtrr
    `rawInst`: uint64
    `rawInstFlag`: bool
  XenHvmContext_MsrEntry* = ref object of KaitaiStruct
    `index`*: uint32
    `reserved`*: uint32
    `value`*: uint64
    `parent`*: XenHvmContext_CpuMsr
    `rawAsBndcfgsInst`*: seq[byte]
    `rawAsSpecCtrlInst`*: seq[byte]
    `asBndcfgsInst`: XenHvmContext_Bndcfgs
    `asBndcfgsInstFlag`: bool
    `asSpecCtrlInst`: XenHvmContext_SpecCtrl
    `asSpecCtrlInstFlag`: bool
  XenHvmContext_Mtrr* = ref object of KaitaiStruct
    `msrPatCr`*: XenHvmContext_MemoryTypes
    `msrMtrrVar`*: seq[XenHvmContext_MtrrRange]
    `fixed64k00000`*: XenHvmContext_MemoryTypes
    `fixed16k80000`*: XenHvmContext_MemoryTypes
    `fixed16kA0000`*: XenHvmContext_MemoryTypes
    `fixed4kC0000`*: XenHvmContext_MemoryTypes
    `fixed4kC8000`*: XenHvmContext_MemoryTypes
    `fixed4kD0000`*: XenHvmContext_MemoryTypes
    `fixed4kD8000`*: XenHvmContext_MemoryTypes
    `fixed4kE0000`*: XenHvmContext_MemoryTypes
    `fixed4kE8000`*: XenHvmContext_MemoryTypes
    `fixed4kF0000`*: XenHvmContext_MemoryTypes
    `fixed4kF8000`*: XenHvmContext_MemoryTypes
    `msrMtrrCap`*: XenHvmContext_MtrrCap
    `msrMtrrDefType`*: XenHvmContext_MtrrDefType
    `parent`*: XenHvmContext_Entry
    `rawMsrPatCr`*: seq[byte]
    `rawFixed64k00000`*: seq[byte]
    `rawFixed16k80000`*: seq[byte]
    `rawFixed16kA0000`*: seq[byte]
    `rawFixed4kC0000`*: seq[byte]
    `rawFixed4kC8000`*: seq[byte]
    `rawFixed4kD0000`*: seq[byte]
    `rawFixed4kD8000`*: seq[byte]
    `rawFixed4kE0000`*: seq[byte]
    `rawFixed4kE8000`*: seq[byte]
    `rawFixed4kF0000`*: seq[byte]
    `rawFixed4kF8000`*: seq[byte]
    `rawMsrMtrrCap`*: seq[byte]
    `rawMsrMtrrDefType`*: seq[byte]
  XenHvmContext_MtrrBase* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_MtrrRange
    `frameLowInst`: int
    `frameLowInstFlag`: bool
    `memoryTypeInst`: XenHvmContext_MemoryType
    `memoryTypeInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
    `reservedLowInst`: int
    `reservedLowInstFlag`: bool
  XenHvmContext_MtrrCap* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_Mtrr
    `hasFixedInst`: bool
    `hasFixedInstFlag`: bool
    `hasSmrrInst`: bool
    `hasSmrrInstFlag`: bool
    `hasWcInst`: bool
    `hasWcInstFlag`: bool
    `numRangesInst`: int
    `numRangesInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
  XenHvmContext_MtrrDefType* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_Mtrr
    `hasReservedLowInst`: bool
    `hasReservedLowInstFlag`: bool
    `isEnabledInst`: bool
    `isEnabledInstFlag`: bool
    `isFixedEnabledInst`: bool
    `isFixedEnabledInstFlag`: bool
    `memoryTypeInst`: XenHvmContext_MemoryType
    `memoryTypeInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
  XenHvmContext_MtrrMask* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_MtrrRange
    `frameLowInst`: int
    `frameLowInstFlag`: bool
    `isValidInst`: bool
    `isValidInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
    `reservedLowInst`: int
    `reservedLowInstFlag`: bool
  XenHvmContext_MtrrRange* = ref object of KaitaiStruct
    `base`*: XenHvmContext_MtrrBase
    `mask`*: XenHvmContext_MtrrMask
    `parent`*: XenHvmContext_Mtrr
    `rawBase`*: seq[byte]
    `rawMask`*: seq[byte]
  XenHvmContext_Opaque* = ref object of KaitaiStruct
    `parent`*: XenHvmContext_Entry
  XenHvmContext_PciIrq* = ref object of KaitaiStruct
    `asserted`*: seq[uint64]
    `parent`*: XenHvmContext_Entry
  XenHvmContext_PciLink* = ref object of KaitaiStruct
    `route`*: seq[uint8]
    `pad0`*: seq[byte]
    `parent`*: XenHvmContext_Entry
    `mostIrqInst`: int8
    `mostIrqInstFlag`: bool
  XenHvmContext_PendingEvent* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenHvmContext_Cpu
    `eventTypeInst`: XenHvmContext_EventType
    `eventTypeInstFlag`: bool
    `hasErrorCodeInst`: bool
    `hasErrorCodeInstFlag`: bool
    `isValidInst`: bool
    `isValidInstFlag`: bool
    `reservedInst`: int
    `reservedInstFlag`: bool
    `vectorInst`: int
    `vectorInstFlag`: bool
  XenHvmContext_Pic* = ref object of KaitaiStruct
    `irr`*: uint8
    `imr`*: uint8
    `isr`*: uint8
    `irqBase`*: uint8
    `initialisation`*: uint8
    `modes`*: uint8
    `elcr`*: uint8
    `intOutput`*: uint8
    `parent`*: XenHvmContext_Entry
    `autoEoiInst`: bool
    `autoEoiInstFlag`: bool
    `elcrWritableInst`: uint8
    `elcrWritableInstFlag`: bool
    `initStateInst`: int
    `initStateInstFlag`: bool
    `isMasterInst`: bool
    `isMasterInstFlag`: bool
    `isReachableInst`: bool
    `isReachableInstFlag`: bool
    `pollInst`: bool
    `pollInstFlag`: bool
    `priorityAddInst`: int
    `priorityAddInstFlag`: bool
    `readselIsrInst`: bool
    `readselIsrInstFlag`: bool
    `rotateOnAutoEoiInst`: bool
    `rotateOnAutoEoiInstFlag`: bool
    `specialFullyNestedModeInst`: bool
    `specialFullyNestedModeInstFlag`: bool
    `specialMaskModeInst`: bool
    `specialMaskModeInstFlag`: bool
  XenHvmContext_Pit* = ref object of KaitaiStruct
    `channels`*: seq[XenHvmContext_PitChannel]
    `speakerDataOn`*: uint32
    `pad0`*: uint32
    `parent`*: XenHvmContext_Entry
    `isReachableInst`: bool
    `isReachableInstFlag`: bool
  XenHvmContext_PitChannel* = ref object of KaitaiStruct
    `count`*: uint32
    `latchedCount`*: uint16
    `countLatched`*: uint8
    `statusLatched`*: uint8
    `status`*: XenHvmContext_PitStatus
    `readState`*: uint8
    `writeState`*: uint8
    `writeLatch`*: uint8
    `rwMode`*: uint8
    `mode`*: uint8
    `bcd`*: uint8
    `gate`*: uint8
    `parent`*: XenHvmContext_Pit
    `rawStatus`*: seq[byte]
    `isModeSetInst`: bool
    `isModeSetInstFlag`: bool
    `isReachableInst`: bool
    `isReachableInstFlag`: bool
    `operatingModeInst`: XenHvmContext_PitMode
    `operatingModeInstFlag`: bool
  XenHvmContext_PitStatus* = ref object of KaitaiStruct
    `raw`*: uint8
    `parent`*: XenHvmContext_PitChannel
    `isBcdInst`: bool
    `isBcdInstFlag`: bool
    `isOutputHighInst`: bool
    `isOutputHighInstFlag`: bool
    `modeInst`: int
    `modeInstFlag`: bool
    `rwModeInst`: int
    `rwModeInstFlag`: bool
  XenHvmContext_Pm1Events* = ref object of KaitaiStruct
    `raw`*: uint16
    `parent`*: XenHvmContext_Pmtimer
    `busMasterInst`: bool
    `busMasterInstFlag`: bool
    `globalLockInst`: bool
    `globalLockInstFlag`: bool
    `isWakeInst`: bool
    `isWakeInstFlag`: bool
    `powerButtonInst`: bool
    `powerButtonInstFlag`: bool
    `rtcAlarmInst`: bool
    `rtcAlarmInstFlag`: bool
    `sleepButtonInst`: bool
    `sleepButtonInstFlag`: bool
    `timerInst`: bool
    `timerInstFlag`: bool
  XenHvmContext_Pmtimer* = ref object of KaitaiStruct
    `tmrVal`*: uint32
    `pm1aSts`*: XenHvmContext_Pm1Events
    `pm1aEn`*: XenHvmContext_Pm1Events
    `parent`*: XenHvmContext_Entry
    `rawPm1aSts`*: seq[byte]
    `rawPm1aEn`*: seq[byte]
  XenHvmContext_RedirectionEntry* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_Ioapic
    `deliveryModeInst`: XenHvmContext_DeliveryMode
    `deliveryModeInstFlag`: bool
    `destIdInst`: int
    `destIdInstFlag`: bool
    `isActiveLowInst`: bool
    `isActiveLowInstFlag`: bool
    `isLevelInst`: bool
    `isLevelInstFlag`: bool
    `isLogicalInst`: bool
    `isLogicalInstFlag`: bool
    `isMaskedInst`: bool
    `isMaskedInstFlag`: bool
    `isPendingInst`: bool
    `isPendingInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
    `remoteIrrInst`: bool
    `remoteIrrInstFlag`: bool
    `vectorInst`: int
    `vectorInstFlag`: bool
  XenHvmContext_RegisterSlot* = ref object of KaitaiStruct
    `reg`*: uint32
    `reserved`*: seq[byte]
    `parent`*: XenHvmContext_LapicRegs
  XenHvmContext_Rflags* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_Cpu
    `adjustInst`: bool
    `adjustInstFlag`: bool
    `alignmentCheckInst`: bool
    `alignmentCheckInstFlag`: bool
    `carryInst`: bool
    `carryInstFlag`: bool
    `directionInst`: bool
    `directionInstFlag`: bool
    `identificationInst`: bool
    `identificationInstFlag`: bool
    `interruptInst`: bool
    `interruptInstFlag`: bool
    `ioplInst`: int
    `ioplInstFlag`: bool
    `nestedTaskInst`: bool
    `nestedTaskInstFlag`: bool
    `overflowInst`: bool
    `overflowInstFlag`: bool
    `parityInst`: bool
    `parityInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
    `resumeInst`: bool
    `resumeInstFlag`: bool
    `signInst`: bool
    `signInstFlag`: bool
    `trapInst`: bool
    `trapInstFlag`: bool
    `virtual8086Inst`: bool
    `virtual8086InstFlag`: bool
    `virtualInterruptInst`: bool
    `virtualInterruptInstFlag`: bool
    `virtualInterruptPendingInst`: bool
    `virtualInterruptPendingInstFlag`: bool
    `zeroInst`: bool
    `zeroInstFlag`: bool
  XenHvmContext_Rtc* = ref object of KaitaiStruct
    `seconds`*: uint8
    `secondsAlarm`*: uint8
    `minutes`*: uint8
    `minutesAlarm`*: uint8
    `hours`*: uint8
    `hoursAlarm`*: uint8
    `dayOfWeek`*: uint8
    `dayOfMonth`*: uint8
    `month`*: uint8
    `year`*: uint8
    `regA`*: XenHvmContext_RtcRegA
    `regB`*: XenHvmContext_RtcRegB
    `regC`*: XenHvmContext_RtcRegC
    `regD`*: XenHvmContext_RtcRegD
    `cmosIndex`*: uint8
    `pad0`*: uint8
    `rtcOffset`*: int64
    `parent`*: XenHvmContext_Entry
    `rawRegA`*: seq[byte]
    `rawRegB`*: seq[byte]
    `rawRegC`*: seq[byte]
    `rawRegD`*: seq[byte]
  XenHvmContext_RtcRegA* = ref object of KaitaiStruct
    `raw`*: uint8
    `parent`*: XenHvmContext_Rtc
    `dividerInst`: int
    `dividerInstFlag`: bool
    `isUpdatingInst`: bool
    `isUpdatingInstFlag`: bool
    `rateInst`: int
    `rateInstFlag`: bool
  XenHvmContext_RtcRegB* = ref object of KaitaiStruct
    `raw`*: uint8
    `parent`*: XenHvmContext_Rtc
    `hasAlarmInterruptInst`: bool
    `hasAlarmInterruptInstFlag`: bool
    `hasPeriodicInterruptInst`: bool
    `hasPeriodicInterruptInstFlag`: bool
    `hasSquareWaveInst`: bool
    `hasSquareWaveInstFlag`: bool
    `hasUpdateInterruptInst`: bool
    `hasUpdateInterruptInstFlag`: bool
    `is24HourInst`: bool
    `is24HourInstFlag`: bool
    `isBinaryInst`: bool
    `isBinaryInstFlag`: bool
    `isDstInst`: bool
    `isDstInstFlag`: bool
    `isSetInst`: bool
    `isSetInstFlag`: bool
  XenHvmContext_RtcRegC* = ref object of KaitaiStruct
    `raw`*: uint8
    `parent`*: XenHvmContext_Rtc
    `isAlarmedInst`: bool
    `isAlarmedInstFlag`: bool
    `isInterruptingInst`: bool
    `isInterruptingInstFlag`: bool
    `isPeriodOverInst`: bool
    `isPeriodOverInstFlag`: bool
    `isUpdatedInst`: bool
    `isUpdatedInstFlag`: bool
  XenHvmContext_RtcRegD* = ref object of KaitaiStruct
    `raw`*: uint8
    `parent`*: XenHvmContext_Rtc
    `isValidInst`: bool
    `isValidInstFlag`: bool
  XenHvmContext_SaveEnd* = ref object of KaitaiStruct
    `parent`*: XenHvmContext_Entry
  XenHvmContext_SaveHeader* = ref object of KaitaiStruct
    `magic`*: uint32
    `version`*: uint32
    `changeset`*: uint64
    `cpuid`*: XenHvmContext_CpuSignature
    `gtscKhz`*: uint32
    `parent`*: XenHvmContext_Entry
    `rawCpuid`*: seq[byte]
    `magicExpectedInst`: int
    `magicExpectedInstFlag`: bool
    `versionExpectedInst`: int8
    `versionExpectedInstFlag`: bool
  XenHvmContext_SegmentAttributes* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenHvmContext_Cpu
    `avlInst`: bool
    `avlInstFlag`: bool
    `dbInst`: bool
    `dbInstFlag`: bool
    `dplInst`: int
    `dplInstFlag`: bool
    `gInst`: bool
    `gInstFlag`: bool
    `isVmcsFormatInst`: bool
    `isVmcsFormatInstFlag`: bool
    `lInst`: bool
    `lInstFlag`: bool
    `pInst`: bool
    `pInstFlag`: bool
    `sInst`: bool
    `sInstFlag`: bool
    `segmentTypeInst`: int
    `segmentTypeInstFlag`: bool
    `upperInst`: uint32
    `upperInstFlag`: bool
  XenHvmContext_SpecCtrl* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_MsrEntry
    `bhiDisSInst`: bool
    `bhiDisSInstFlag`: bool
    `ibrsInst`: bool
    `ibrsInstFlag`: bool
    `ipredDisSInst`: bool
    `ipredDisSInstFlag`: bool
    `ipredDisUInst`: bool
    `ipredDisUInstFlag`: bool
    `psfdInst`: bool
    `psfdInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
    `rrsbaDisSInst`: bool
    `rrsbaDisSInstFlag`: bool
    `rrsbaDisUInst`: bool
    `rrsbaDisUInstFlag`: bool
    `ssbdInst`: bool
    `ssbdInstFlag`: bool
    `stibpInst`: bool
    `stibpInstFlag`: bool
  XenHvmContext_TimerDivide* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenHvmContext_LapicRegs
    `codeInst`: int
    `codeInstFlag`: bool
    `divisorInst`: int
    `divisorInstFlag`: bool
  XenHvmContext_TscAdjust* = ref object of KaitaiStruct
    `adjustment`*: uint64
    `parent`*: XenHvmContext_Entry
  XenHvmContext_UnknownBody* = ref object of KaitaiStruct
    `data`*: seq[byte]
    `parent`*: XenHvmContext_Entry
  XenHvmContext_VectorBitmap* = ref object of KaitaiStruct
    `parent`*: XenHvmContext_LapicRegs
    `vectors031Inst`: uint32
    `vectors031InstFlag`: bool
    `vectors128159Inst`: uint32
    `vectors128159InstFlag`: bool
    `vectors160191Inst`: uint32
    `vectors160191InstFlag`: bool
    `vectors192223Inst`: uint32
    `vectors192223InstFlag`: bool
    `vectors224255Inst`: uint32
    `vectors224255InstFlag`: bool
    `vectors3263Inst`: uint32
    `vectors3263InstFlag`: bool
    `vectors6495Inst`: uint32
    `vectors6495InstFlag`: bool
    `vectors96127Inst`: uint32
    `vectors96127InstFlag`: bool
  XenHvmContext_ViridianDomain* = ref object of KaitaiStruct
    `hypercallGpa`*: XenHvmContext_ViridianPageMsr
    `guestOsId`*: XenHvmContext_ViridianGuestOsId
    `timeRefCount`*: uint64
    `referenceTsc`*: XenHvmContext_ViridianPageMsr
    `parent`*: XenHvmContext_Entry
    `rawHypercallGpa`*: seq[byte]
    `rawGuestOsId`*: seq[byte]
    `rawReferenceTsc`*: seq[byte]
  XenHvmContext_ViridianGuestOsId* = ref object of KaitaiStruct
    `buildNumber`*: uint16
    `servicePack`*: uint8
    `minor`*: uint8
    `major`*: uint8
    `os`*: uint8
    `vendor`*: uint16
    `parent`*: XenHvmContext_ViridianDomain
    `rawInst`: uint64
    `rawInstFlag`: bool
  XenHvmContext_ViridianPageMsr* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: KaitaiStruct
    `isEnabledInst`: bool
    `isEnabledInstFlag`: bool
    `pfnLowInst`: int
    `pfnLowInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
  XenHvmContext_ViridianSint* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_ViridianVcpu
    `isAutoEoiInst`: bool
    `isAutoEoiInstFlag`: bool
    `isMaskedInst`: bool
    `isMaskedInstFlag`: bool
    `isPollingInst`: bool
    `isPollingInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
    `vectorInst`: int
    `vectorInstFlag`: bool
  XenHvmContext_ViridianStimerConfig* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_ViridianVcpu
    `apicVectorInst`: int
    `apicVectorInstFlag`: bool
    `isAutoEnabledInst`: bool
    `isAutoEnabledInstFlag`: bool
    `isDirectInst`: bool
    `isDirectInstFlag`: bool
    `isEnabledInst`: bool
    `isEnabledInstFlag`: bool
    `isLazyInst`: bool
    `isLazyInstFlag`: bool
    `isPeriodicInst`: bool
    `isPeriodicInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
    `sintxInst`: int
    `sintxInstFlag`: bool
  XenHvmContext_ViridianVcpu* = ref object of KaitaiStruct
    `vpAssistMsr`*: XenHvmContext_ViridianPageMsr
    `apicAssistPending`*: uint8
    `pad`*: seq[byte]
    `simpMsr`*: XenHvmContext_ViridianPageMsr
    `sintMsr`*: seq[XenHvmContext_ViridianSint]
    `stimerConfigMsr`*: seq[XenHvmContext_ViridianStimerConfig]
    `stimerCountMsr`*: seq[uint64]
    `parent`*: XenHvmContext_Entry
    `rawVpAssistMsr`*: seq[byte]
    `rawSimpMsr`*: seq[byte]
    `rawSintMsr`*: seq[seq[byte]]
    `rawStimerConfigMsr`*: seq[seq[byte]]
  XenHvmContext_VmceVcpu* = ref object of KaitaiStruct
    `caps`*: XenHvmContext_McgCap
    `mciCtl2Bank0`*: XenHvmContext_MciCtl2
    `mciCtl2Bank1`*: XenHvmContext_MciCtl2
    `mcgExtCtl`*: uint64
    `parent`*: XenHvmContext_Entry
    `rawCaps`*: seq[byte]
    `rawMciCtl2Bank0`*: seq[byte]
    `rawMciCtl2Bank1`*: seq[byte]
  XenHvmContext_XstateComponents* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenHvmContext_CpuXsave
    `avxInst`: bool
    `avxInstFlag`: bool
    `bndcsrInst`: bool
    `bndcsrInstFlag`: bool
    `bndregsInst`: bool
    `bndregsInstFlag`: bool
    `cetSInst`: bool
    `cetSInstFlag`: bool
    `cetUInst`: bool
    `cetUInstFlag`: bool
    `egprsInst`: bool
    `egprsInstFlag`: bool
    `hdcInst`: bool
    `hdcInstFlag`: bool
    `hi16ZmmInst`: bool
    `hi16ZmmInstFlag`: bool
    `hwpInst`: bool
    `hwpInstFlag`: bool
    `lbrInst`: bool
    `lbrInstFlag`: bool
    `lwpInst`: bool
    `lwpInstFlag`: bool
    `opmaskInst`: bool
    `opmaskInstFlag`: bool
    `pasidInst`: bool
    `pasidInstFlag`: bool
    `pkruInst`: bool
    `pkruInstFlag`: bool
    `ptInst`: bool
    `ptInstFlag`: bool
    `rawInst`: uint64
    `rawInstFlag`: bool
    `sseInst`: bool
    `sseInstFlag`: bool
    `tilecfgInst`: bool
    `tilecfgInstFlag`: bool
    `tiledataInst`: bool
    `tiledataInstFlag`: bool
    `uintrInst`: bool
    `uintrInstFlag`: bool
    `x87Inst`: bool
    `x87InstFlag`: bool
    `zmmHi256Inst`: bool
    `zmmHi256InstFlag`: bool

proc read*(_: typedesc[XenHvmContext], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenHvmContext
proc read*(_: typedesc[XenHvmContext_ApicBase], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Lapic): XenHvmContext_ApicBase
proc read*(_: typedesc[XenHvmContext_Bndcfgs], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_MsrEntry): XenHvmContext_Bndcfgs
proc read*(_: typedesc[XenHvmContext_Cpu], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Cpu
proc read*(_: typedesc[XenHvmContext_CpuFlags], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Cpu): XenHvmContext_CpuFlags
proc read*(_: typedesc[XenHvmContext_CpuMsr], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_CpuMsr
proc read*(_: typedesc[XenHvmContext_CpuSignature], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_SaveHeader): XenHvmContext_CpuSignature
proc read*(_: typedesc[XenHvmContext_CpuXsave], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_CpuXsave
proc read*(_: typedesc[XenHvmContext_Cr0], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Cpu): XenHvmContext_Cr0
proc read*(_: typedesc[XenHvmContext_Cr4], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Cpu): XenHvmContext_Cr4
proc read*(_: typedesc[XenHvmContext_Dr6], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Cpu): XenHvmContext_Dr6
proc read*(_: typedesc[XenHvmContext_Dr7], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Cpu): XenHvmContext_Dr7
proc read*(_: typedesc[XenHvmContext_Efer], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Cpu): XenHvmContext_Efer
proc read*(_: typedesc[XenHvmContext_Entry], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext): XenHvmContext_Entry
proc read*(_: typedesc[XenHvmContext_EntryHeader], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_EntryHeader
proc read*(_: typedesc[XenHvmContext_Hpet], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Hpet
proc read*(_: typedesc[XenHvmContext_HpetCapability], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Hpet): XenHvmContext_HpetCapability
proc read*(_: typedesc[XenHvmContext_HpetConfig], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Hpet): XenHvmContext_HpetConfig
proc read*(_: typedesc[XenHvmContext_HpetStatus], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Hpet): XenHvmContext_HpetStatus
proc read*(_: typedesc[XenHvmContext_HpetTimer], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Hpet): XenHvmContext_HpetTimer
proc read*(_: typedesc[XenHvmContext_HpetTimerConfig], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_HpetTimer): XenHvmContext_HpetTimerConfig
proc read*(_: typedesc[XenHvmContext_Ioapic], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Ioapic
proc read*(_: typedesc[XenHvmContext_IsaIrq], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_IsaIrq
proc read*(_: typedesc[XenHvmContext_Lapic], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Lapic
proc read*(_: typedesc[XenHvmContext_LapicDfr], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_LapicDfr
proc read*(_: typedesc[XenHvmContext_LapicDisabled], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Lapic): XenHvmContext_LapicDisabled
proc read*(_: typedesc[XenHvmContext_LapicEsr], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenHvmContext_LapicEsr
proc read*(_: typedesc[XenHvmContext_LapicIcr], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_LapicIcr
proc read*(_: typedesc[XenHvmContext_LapicId], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_LapicId
proc read*(_: typedesc[XenHvmContext_LapicLdr], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_LapicLdr
proc read*(_: typedesc[XenHvmContext_LapicPriority], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_LapicPriority
proc read*(_: typedesc[XenHvmContext_LapicRegs], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_LapicRegs
proc read*(_: typedesc[XenHvmContext_LapicSvr], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_LapicSvr
proc read*(_: typedesc[XenHvmContext_LapicVersion], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_LapicVersion
proc read*(_: typedesc[XenHvmContext_LvtEntry], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_LvtEntry
proc read*(_: typedesc[XenHvmContext_McgCap], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_VmceVcpu): XenHvmContext_McgCap
proc read*(_: typedesc[XenHvmContext_MciCtl2], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_VmceVcpu): XenHvmContext_MciCtl2
proc read*(_: typedesc[XenHvmContext_MemoryTypes], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Mtrr): XenHvmContext_MemoryTypes
proc read*(_: typedesc[XenHvmContext_MsrEntry], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_CpuMsr): XenHvmContext_MsrEntry
proc read*(_: typedesc[XenHvmContext_Mtrr], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Mtrr
proc read*(_: typedesc[XenHvmContext_MtrrBase], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_MtrrRange): XenHvmContext_MtrrBase
proc read*(_: typedesc[XenHvmContext_MtrrCap], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Mtrr): XenHvmContext_MtrrCap
proc read*(_: typedesc[XenHvmContext_MtrrDefType], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Mtrr): XenHvmContext_MtrrDefType
proc read*(_: typedesc[XenHvmContext_MtrrMask], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_MtrrRange): XenHvmContext_MtrrMask
proc read*(_: typedesc[XenHvmContext_MtrrRange], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Mtrr): XenHvmContext_MtrrRange
proc read*(_: typedesc[XenHvmContext_Opaque], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Opaque
proc read*(_: typedesc[XenHvmContext_PciIrq], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_PciIrq
proc read*(_: typedesc[XenHvmContext_PciLink], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_PciLink
proc read*(_: typedesc[XenHvmContext_PendingEvent], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Cpu): XenHvmContext_PendingEvent
proc read*(_: typedesc[XenHvmContext_Pic], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Pic
proc read*(_: typedesc[XenHvmContext_Pit], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Pit
proc read*(_: typedesc[XenHvmContext_PitChannel], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Pit): XenHvmContext_PitChannel
proc read*(_: typedesc[XenHvmContext_PitStatus], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_PitChannel): XenHvmContext_PitStatus
proc read*(_: typedesc[XenHvmContext_Pm1Events], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Pmtimer): XenHvmContext_Pm1Events
proc read*(_: typedesc[XenHvmContext_Pmtimer], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Pmtimer
proc read*(_: typedesc[XenHvmContext_RedirectionEntry], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Ioapic): XenHvmContext_RedirectionEntry
proc read*(_: typedesc[XenHvmContext_RegisterSlot], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_RegisterSlot
proc read*(_: typedesc[XenHvmContext_Rflags], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Cpu): XenHvmContext_Rflags
proc read*(_: typedesc[XenHvmContext_Rtc], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Rtc
proc read*(_: typedesc[XenHvmContext_RtcRegA], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Rtc): XenHvmContext_RtcRegA
proc read*(_: typedesc[XenHvmContext_RtcRegB], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Rtc): XenHvmContext_RtcRegB
proc read*(_: typedesc[XenHvmContext_RtcRegC], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Rtc): XenHvmContext_RtcRegC
proc read*(_: typedesc[XenHvmContext_RtcRegD], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Rtc): XenHvmContext_RtcRegD
proc read*(_: typedesc[XenHvmContext_SaveEnd], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_SaveEnd
proc read*(_: typedesc[XenHvmContext_SaveHeader], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_SaveHeader
proc read*(_: typedesc[XenHvmContext_SegmentAttributes], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Cpu): XenHvmContext_SegmentAttributes
proc read*(_: typedesc[XenHvmContext_SpecCtrl], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_MsrEntry): XenHvmContext_SpecCtrl
proc read*(_: typedesc[XenHvmContext_TimerDivide], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_TimerDivide
proc read*(_: typedesc[XenHvmContext_TscAdjust], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_TscAdjust
proc read*(_: typedesc[XenHvmContext_UnknownBody], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_UnknownBody
proc read*(_: typedesc[XenHvmContext_VectorBitmap], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_VectorBitmap
proc read*(_: typedesc[XenHvmContext_ViridianDomain], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_ViridianDomain
proc read*(_: typedesc[XenHvmContext_ViridianGuestOsId], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_ViridianDomain): XenHvmContext_ViridianGuestOsId
proc read*(_: typedesc[XenHvmContext_ViridianPageMsr], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenHvmContext_ViridianPageMsr
proc read*(_: typedesc[XenHvmContext_ViridianSint], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_ViridianVcpu): XenHvmContext_ViridianSint
proc read*(_: typedesc[XenHvmContext_ViridianStimerConfig], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_ViridianVcpu): XenHvmContext_ViridianStimerConfig
proc read*(_: typedesc[XenHvmContext_ViridianVcpu], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_ViridianVcpu
proc read*(_: typedesc[XenHvmContext_VmceVcpu], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_VmceVcpu
proc read*(_: typedesc[XenHvmContext_XstateComponents], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_CpuXsave): XenHvmContext_XstateComponents

proc frameLow*(this: XenHvmContext_ApicBase): int
proc isBsp*(this: XenHvmContext_ApicBase): bool
proc isEnabled*(this: XenHvmContext_ApicBase): bool
proc isX2apic*(this: XenHvmContext_ApicBase): bool
proc raw*(this: XenHvmContext_ApicBase): uint64
proc isEnabled*(this: XenHvmContext_Bndcfgs): bool
proc isPreserving*(this: XenHvmContext_Bndcfgs): bool
proc raw*(this: XenHvmContext_Bndcfgs): uint64
proc reservedLow*(this: XenHvmContext_Bndcfgs): int
proc hasFlags*(this: XenHvmContext_Cpu): bool
proc hasMsrTscAux*(this: XenHvmContext_Cpu): bool
proc isFpuInitialised*(this: XenHvmContext_CpuFlags): bool
proc reserved*(this: XenHvmContext_CpuFlags): int
proc lenMsr*(this: XenHvmContext_CpuMsr): int
proc msrs*(this: XenHvmContext_CpuMsr): seq[XenHvmContext_MsrEntry]
proc ofsMsrs*(this: XenHvmContext_CpuMsr): int8
proc baseFamily*(this: XenHvmContext_CpuSignature): int
proc baseModel*(this: XenHvmContext_CpuSignature): int
proc extendedFamily*(this: XenHvmContext_CpuSignature): int
proc extendedModel*(this: XenHvmContext_CpuSignature): int
proc family*(this: XenHvmContext_CpuSignature): int
proc model*(this: XenHvmContext_CpuSignature): int
proc stepping*(this: XenHvmContext_CpuSignature): int
proc lenSaveAreaMin*(this: XenHvmContext_CpuXsave): int
proc ofsSaveArea*(this: XenHvmContext_CpuXsave): int8
proc am*(this: XenHvmContext_Cr0): bool
proc cd*(this: XenHvmContext_Cr0): bool
proc em*(this: XenHvmContext_Cr0): bool
proc et*(this: XenHvmContext_Cr0): bool
proc mp*(this: XenHvmContext_Cr0): bool
proc ne*(this: XenHvmContext_Cr0): bool
proc nw*(this: XenHvmContext_Cr0): bool
proc pe*(this: XenHvmContext_Cr0): bool
proc pg*(this: XenHvmContext_Cr0): bool
proc raw*(this: XenHvmContext_Cr0): uint64
proc reservedLow*(this: XenHvmContext_Cr0): int
proc ts*(this: XenHvmContext_Cr0): bool
proc wp*(this: XenHvmContext_Cr0): bool
proc cet*(this: XenHvmContext_Cr4): bool
proc de*(this: XenHvmContext_Cr4): bool
proc fred*(this: XenHvmContext_Cr4): bool
proc fsgsbase*(this: XenHvmContext_Cr4): bool
proc la57*(this: XenHvmContext_Cr4): bool
proc lass*(this: XenHvmContext_Cr4): bool
proc mce*(this: XenHvmContext_Cr4): bool
proc osfxsr*(this: XenHvmContext_Cr4): bool
proc osxmmexcpt*(this: XenHvmContext_Cr4): bool
proc osxsave*(this: XenHvmContext_Cr4): bool
proc pae*(this: XenHvmContext_Cr4): bool
proc pce*(this: XenHvmContext_Cr4): bool
proc pcide*(this: XenHvmContext_Cr4): bool
proc pge*(this: XenHvmContext_Cr4): bool
proc pke*(this: XenHvmContext_Cr4): bool
proc pks*(this: XenHvmContext_Cr4): bool
proc pse*(this: XenHvmContext_Cr4): bool
proc pvi*(this: XenHvmContext_Cr4): bool
proc raw*(this: XenHvmContext_Cr4): uint64
proc smap*(this: XenHvmContext_Cr4): bool
proc smep*(this: XenHvmContext_Cr4): bool
proc smxe*(this: XenHvmContext_Cr4): bool
proc tsd*(this: XenHvmContext_Cr4): bool
proc uintr*(this: XenHvmContext_Cr4): bool
proc umip*(this: XenHvmContext_Cr4): bool
proc vme*(this: XenHvmContext_Cr4): bool
proc vmxe*(this: XenHvmContext_Cr4): bool
proc b0*(this: XenHvmContext_Dr6): bool
proc b1*(this: XenHvmContext_Dr6): bool
proc b2*(this: XenHvmContext_Dr6): bool
proc b3*(this: XenHvmContext_Dr6): bool
proc bd*(this: XenHvmContext_Dr6): bool
proc bld*(this: XenHvmContext_Dr6): bool
proc bs*(this: XenHvmContext_Dr6): bool
proc bt*(this: XenHvmContext_Dr6): bool
proc raw*(this: XenHvmContext_Dr6): uint64
proc rtm*(this: XenHvmContext_Dr6): bool
proc g0*(this: XenHvmContext_Dr7): bool
proc g1*(this: XenHvmContext_Dr7): bool
proc g2*(this: XenHvmContext_Dr7): bool
proc g3*(this: XenHvmContext_Dr7): bool
proc gd*(this: XenHvmContext_Dr7): bool
proc ge*(this: XenHvmContext_Dr7): bool
proc l0*(this: XenHvmContext_Dr7): bool
proc l1*(this: XenHvmContext_Dr7): bool
proc l2*(this: XenHvmContext_Dr7): bool
proc l3*(this: XenHvmContext_Dr7): bool
proc le*(this: XenHvmContext_Dr7): bool
proc len0*(this: XenHvmContext_Dr7): int
proc len1*(this: XenHvmContext_Dr7): int
proc len2*(this: XenHvmContext_Dr7): int
proc len3*(this: XenHvmContext_Dr7): int
proc raw*(this: XenHvmContext_Dr7): uint64
proc rtm*(this: XenHvmContext_Dr7): bool
proc rw0*(this: XenHvmContext_Dr7): int
proc rw1*(this: XenHvmContext_Dr7): int
proc rw2*(this: XenHvmContext_Dr7): int
proc rw3*(this: XenHvmContext_Dr7): int
proc aibrse*(this: XenHvmContext_Efer): bool
proc ffxse*(this: XenHvmContext_Efer): bool
proc lma*(this: XenHvmContext_Efer): bool
proc lme*(this: XenHvmContext_Efer): bool
proc lmsle*(this: XenHvmContext_Efer): bool
proc mcommit*(this: XenHvmContext_Efer): bool
proc nxe*(this: XenHvmContext_Efer): bool
proc raw*(this: XenHvmContext_Efer): uint64
proc sce*(this: XenHvmContext_Efer): bool
proc svme*(this: XenHvmContext_Efer): bool
proc tce*(this: XenHvmContext_Efer): bool
proc uaie*(this: XenHvmContext_Efer): bool
proc body*(this: XenHvmContext_Entry): KaitaiStruct
proc isAcceptableLength*(this: XenHvmContext_Entry): bool
proc isKnown*(this: XenHvmContext_Entry): bool
proc isOldCpu*(this: XenHvmContext_Entry): bool
proc isTruncated*(this: XenHvmContext_Entry): bool
proc isVariableLength*(this: XenHvmContext_Entry): bool
proc isZeroExtended*(this: XenHvmContext_Entry): bool
proc lenExpected*(this: XenHvmContext_Entry): uint32
proc lenMin*(this: XenHvmContext_Entry): uint32
proc truncation*(this: XenHvmContext_Entry): string
proc typecode*(this: XenHvmContext_EntryHeader): XenHvmContext_Typecode
proc hasLegacyRoute*(this: XenHvmContext_HpetCapability): bool
proc is64Bit*(this: XenHvmContext_HpetCapability): bool
proc lastTimer*(this: XenHvmContext_HpetCapability): int
proc raw*(this: XenHvmContext_HpetCapability): uint64
proc revision*(this: XenHvmContext_HpetCapability): int
proc vendorId*(this: XenHvmContext_HpetCapability): int
proc isEnabled*(this: XenHvmContext_HpetConfig): bool
proc isLegacyRoute*(this: XenHvmContext_HpetConfig): bool
proc raw*(this: XenHvmContext_HpetConfig): uint64
proc isTimer0Active*(this: XenHvmContext_HpetStatus): bool
proc isTimer1Active*(this: XenHvmContext_HpetStatus): bool
proc isTimer2Active*(this: XenHvmContext_HpetStatus): bool
proc raw*(this: XenHvmContext_HpetStatus): uint64
proc canBePeriodic*(this: XenHvmContext_HpetTimerConfig): bool
proc hasFsb*(this: XenHvmContext_HpetTimerConfig): bool
proc is32BitMode*(this: XenHvmContext_HpetTimerConfig): bool
proc is64Bit*(this: XenHvmContext_HpetTimerConfig): bool
proc isEnabled*(this: XenHvmContext_HpetTimerConfig): bool
proc isFsbEnabled*(this: XenHvmContext_HpetTimerConfig): bool
proc isLevel*(this: XenHvmContext_HpetTimerConfig): bool
proc isPeriodic*(this: XenHvmContext_HpetTimerConfig): bool
proc isSettingValue*(this: XenHvmContext_HpetTimerConfig): bool
proc raw*(this: XenHvmContext_HpetTimerConfig): uint64
proc route*(this: XenHvmContext_HpetTimerConfig): int
proc numRedirtbl*(this: XenHvmContext_Ioapic): uint32
proc ofsRedirtbl*(this: XenHvmContext_Ioapic): int8
proc redirtbl*(this: XenHvmContext_Ioapic): seq[XenHvmContext_RedirectionEntry]
proc asserted*(this: XenHvmContext_IsaIrq): seq[bool]
proc isFlat*(this: XenHvmContext_LapicDfr): bool
proc isHwDisabled*(this: XenHvmContext_LapicDisabled): bool
proc isSwDisabled*(this: XenHvmContext_LapicDisabled): bool
proc illegalRegister*(this: XenHvmContext_LapicEsr): bool
proc receiveAccept*(this: XenHvmContext_LapicEsr): bool
proc receiveChecksum*(this: XenHvmContext_LapicEsr): bool
proc receiveIllegalVector*(this: XenHvmContext_LapicEsr): bool
proc redirectableIpi*(this: XenHvmContext_LapicEsr): bool
proc sendAccept*(this: XenHvmContext_LapicEsr): bool
proc sendChecksum*(this: XenHvmContext_LapicEsr): bool
proc sendIllegalVector*(this: XenHvmContext_LapicEsr): bool
proc deliveryMode*(this: XenHvmContext_LapicIcr): XenHvmContext_DeliveryMode
proc isAsserted*(this: XenHvmContext_LapicIcr): bool
proc isLevel*(this: XenHvmContext_LapicIcr): bool
proc isLogical*(this: XenHvmContext_LapicIcr): bool
proc isPending*(this: XenHvmContext_LapicIcr): bool
proc shorthand*(this: XenHvmContext_LapicIcr): XenHvmContext_DestinationShorthand
proc vector*(this: XenHvmContext_LapicIcr): int
proc xapicId*(this: XenHvmContext_LapicId): int
proc x2apicCluster*(this: XenHvmContext_LapicLdr): int
proc x2apicMask*(this: XenHvmContext_LapicLdr): int
proc xapicLogicalId*(this: XenHvmContext_LapicLdr): int
proc priorityClass*(this: XenHvmContext_LapicPriority): int
proc subclass*(this: XenHvmContext_LapicPriority): int
proc apicId*(this: XenHvmContext_LapicRegs): XenHvmContext_LapicId
proc apicVersion*(this: XenHvmContext_LapicRegs): XenHvmContext_LapicVersion
proc apr*(this: XenHvmContext_LapicRegs): XenHvmContext_LapicPriority
proc dfr*(this: XenHvmContext_LapicRegs): XenHvmContext_LapicDfr
proc esr*(this: XenHvmContext_LapicRegs): XenHvmContext_LapicEsr
proc icrHigh*(this: XenHvmContext_LapicRegs): uint32
proc icrLow*(this: XenHvmContext_LapicRegs): XenHvmContext_LapicIcr
proc irr*(this: XenHvmContext_LapicRegs): XenHvmContext_VectorBitmap
proc isr*(this: XenHvmContext_LapicRegs): XenHvmContext_VectorBitmap
proc ldr*(this: XenHvmContext_LapicRegs): XenHvmContext_LapicLdr
proc lvtCmci*(this: XenHvmContext_LapicRegs): XenHvmContext_LvtEntry
proc lvtError*(this: XenHvmContext_LapicRegs): XenHvmContext_LvtEntry
proc lvtLint0*(this: XenHvmContext_LapicRegs): XenHvmContext_LvtEntry
proc lvtLint1*(this: XenHvmContext_LapicRegs): XenHvmContext_LvtEntry
proc lvtPerf*(this: XenHvmContext_LapicRegs): XenHvmContext_LvtEntry
proc lvtThermal*(this: XenHvmContext_LapicRegs): XenHvmContext_LvtEntry
proc lvtTimer*(this: XenHvmContext_LapicRegs): XenHvmContext_LvtEntry
proc numSlots*(this: XenHvmContext_LapicRegs): uint32
proc ppr*(this: XenHvmContext_LapicRegs): XenHvmContext_LapicPriority
proc selfIpi*(this: XenHvmContext_LapicRegs): uint32
proc slots*(this: XenHvmContext_LapicRegs): seq[XenHvmContext_RegisterSlot]
proc svr*(this: XenHvmContext_LapicRegs): XenHvmContext_LapicSvr
proc timerCurrentCount*(this: XenHvmContext_LapicRegs): uint32
proc timerDivide*(this: XenHvmContext_LapicRegs): XenHvmContext_TimerDivide
proc timerInitialCount*(this: XenHvmContext_LapicRegs): uint32
proc tmr*(this: XenHvmContext_LapicRegs): XenHvmContext_VectorBitmap
proc tpr*(this: XenHvmContext_LapicRegs): XenHvmContext_LapicPriority
proc isEnabled*(this: XenHvmContext_LapicSvr): bool
proc isEoiBroadcastSuppressed*(this: XenHvmContext_LapicSvr): bool
proc isFocusDisabled*(this: XenHvmContext_LapicSvr): bool
proc vector*(this: XenHvmContext_LapicSvr): int
proc hasDirectedEoi*(this: XenHvmContext_LapicVersion): bool
proc maxLvt*(this: XenHvmContext_LapicVersion): int
proc version*(this: XenHvmContext_LapicVersion): int
proc deliveryMode*(this: XenHvmContext_LvtEntry): XenHvmContext_DeliveryMode
proc isActiveLow*(this: XenHvmContext_LvtEntry): bool
proc isLevel*(this: XenHvmContext_LvtEntry): bool
proc isMasked*(this: XenHvmContext_LvtEntry): bool
proc isPending*(this: XenHvmContext_LvtEntry): bool
proc remoteIrr*(this: XenHvmContext_LvtEntry): bool
proc timerMode*(this: XenHvmContext_LvtEntry): XenHvmContext_TimerMode
proc vector*(this: XenHvmContext_LvtEntry): int
proc hasCmci*(this: XenHvmContext_McgCap): bool
proc hasCtl*(this: XenHvmContext_McgCap): bool
proc hasExt*(this: XenHvmContext_McgCap): bool
proc hasLmce*(this: XenHvmContext_McgCap): bool
proc hasSer*(this: XenHvmContext_McgCap): bool
proc hasTes*(this: XenHvmContext_McgCap): bool
proc numBanks*(this: XenHvmContext_McgCap): int
proc raw*(this: XenHvmContext_McgCap): uint64
proc reservedLow*(this: XenHvmContext_McgCap): int
proc reservedTop*(this: XenHvmContext_McgCap): int
proc isCmciEnabled*(this: XenHvmContext_MciCtl2): bool
proc raw*(this: XenHvmContext_MciCtl2): uint64
proc threshold*(this: XenHvmContext_MciCtl2): int
proc raw*(this: XenHvmContext_MemoryTypes): uint64
proc asBndcfgs*(this: XenHvmContext_MsrEntry): XenHvmContext_Bndcfgs
proc asSpecCtrl*(this: XenHvmContext_MsrEntry): XenHvmContext_SpecCtrl
proc frameLow*(this: XenHvmContext_MtrrBase): int
proc memoryType*(this: XenHvmContext_MtrrBase): XenHvmContext_MemoryType
proc raw*(this: XenHvmContext_MtrrBase): uint64
proc reservedLow*(this: XenHvmContext_MtrrBase): int
proc hasFixed*(this: XenHvmContext_MtrrCap): bool
proc hasSmrr*(this: XenHvmContext_MtrrCap): bool
proc hasWc*(this: XenHvmContext_MtrrCap): bool
proc numRanges*(this: XenHvmContext_MtrrCap): int
proc raw*(this: XenHvmContext_MtrrCap): uint64
proc hasReservedLow*(this: XenHvmContext_MtrrDefType): bool
proc isEnabled*(this: XenHvmContext_MtrrDefType): bool
proc isFixedEnabled*(this: XenHvmContext_MtrrDefType): bool
proc memoryType*(this: XenHvmContext_MtrrDefType): XenHvmContext_MemoryType
proc raw*(this: XenHvmContext_MtrrDefType): uint64
proc frameLow*(this: XenHvmContext_MtrrMask): int
proc isValid*(this: XenHvmContext_MtrrMask): bool
proc raw*(this: XenHvmContext_MtrrMask): uint64
proc reservedLow*(this: XenHvmContext_MtrrMask): int
proc mostIrq*(this: XenHvmContext_PciLink): int8
proc eventType*(this: XenHvmContext_PendingEvent): XenHvmContext_EventType
proc hasErrorCode*(this: XenHvmContext_PendingEvent): bool
proc isValid*(this: XenHvmContext_PendingEvent): bool
proc reserved*(this: XenHvmContext_PendingEvent): int
proc vector*(this: XenHvmContext_PendingEvent): int
proc autoEoi*(this: XenHvmContext_Pic): bool
proc elcrWritable*(this: XenHvmContext_Pic): uint8
proc initState*(this: XenHvmContext_Pic): int
proc isMaster*(this: XenHvmContext_Pic): bool
proc isReachable*(this: XenHvmContext_Pic): bool
proc poll*(this: XenHvmContext_Pic): bool
proc priorityAdd*(this: XenHvmContext_Pic): int
proc readselIsr*(this: XenHvmContext_Pic): bool
proc rotateOnAutoEoi*(this: XenHvmContext_Pic): bool
proc specialFullyNestedMode*(this: XenHvmContext_Pic): bool
proc specialMaskMode*(this: XenHvmContext_Pic): bool
proc isReachable*(this: XenHvmContext_Pit): bool
proc isModeSet*(this: XenHvmContext_PitChannel): bool
proc isReachable*(this: XenHvmContext_PitChannel): bool
proc operatingMode*(this: XenHvmContext_PitChannel): XenHvmContext_PitMode
proc isBcd*(this: XenHvmContext_PitStatus): bool
proc isOutputHigh*(this: XenHvmContext_PitStatus): bool
proc mode*(this: XenHvmContext_PitStatus): int
proc rwMode*(this: XenHvmContext_PitStatus): int
proc busMaster*(this: XenHvmContext_Pm1Events): bool
proc globalLock*(this: XenHvmContext_Pm1Events): bool
proc isWake*(this: XenHvmContext_Pm1Events): bool
proc powerButton*(this: XenHvmContext_Pm1Events): bool
proc rtcAlarm*(this: XenHvmContext_Pm1Events): bool
proc sleepButton*(this: XenHvmContext_Pm1Events): bool
proc timer*(this: XenHvmContext_Pm1Events): bool
proc deliveryMode*(this: XenHvmContext_RedirectionEntry): XenHvmContext_DeliveryMode
proc destId*(this: XenHvmContext_RedirectionEntry): int
proc isActiveLow*(this: XenHvmContext_RedirectionEntry): bool
proc isLevel*(this: XenHvmContext_RedirectionEntry): bool
proc isLogical*(this: XenHvmContext_RedirectionEntry): bool
proc isMasked*(this: XenHvmContext_RedirectionEntry): bool
proc isPending*(this: XenHvmContext_RedirectionEntry): bool
proc raw*(this: XenHvmContext_RedirectionEntry): uint64
proc remoteIrr*(this: XenHvmContext_RedirectionEntry): bool
proc vector*(this: XenHvmContext_RedirectionEntry): int
proc adjust*(this: XenHvmContext_Rflags): bool
proc alignmentCheck*(this: XenHvmContext_Rflags): bool
proc carry*(this: XenHvmContext_Rflags): bool
proc direction*(this: XenHvmContext_Rflags): bool
proc identification*(this: XenHvmContext_Rflags): bool
proc interrupt*(this: XenHvmContext_Rflags): bool
proc iopl*(this: XenHvmContext_Rflags): int
proc nestedTask*(this: XenHvmContext_Rflags): bool
proc overflow*(this: XenHvmContext_Rflags): bool
proc parity*(this: XenHvmContext_Rflags): bool
proc raw*(this: XenHvmContext_Rflags): uint64
proc resume*(this: XenHvmContext_Rflags): bool
proc sign*(this: XenHvmContext_Rflags): bool
proc trap*(this: XenHvmContext_Rflags): bool
proc virtual8086*(this: XenHvmContext_Rflags): bool
proc virtualInterrupt*(this: XenHvmContext_Rflags): bool
proc virtualInterruptPending*(this: XenHvmContext_Rflags): bool
proc zero*(this: XenHvmContext_Rflags): bool
proc divider*(this: XenHvmContext_RtcRegA): int
proc isUpdating*(this: XenHvmContext_RtcRegA): bool
proc rate*(this: XenHvmContext_RtcRegA): int
proc hasAlarmInterrupt*(this: XenHvmContext_RtcRegB): bool
proc hasPeriodicInterrupt*(this: XenHvmContext_RtcRegB): bool
proc hasSquareWave*(this: XenHvmContext_RtcRegB): bool
proc hasUpdateInterrupt*(this: XenHvmContext_RtcRegB): bool
proc is24Hour*(this: XenHvmContext_RtcRegB): bool
proc isBinary*(this: XenHvmContext_RtcRegB): bool
proc isDst*(this: XenHvmContext_RtcRegB): bool
proc isSet*(this: XenHvmContext_RtcRegB): bool
proc isAlarmed*(this: XenHvmContext_RtcRegC): bool
proc isInterrupting*(this: XenHvmContext_RtcRegC): bool
proc isPeriodOver*(this: XenHvmContext_RtcRegC): bool
proc isUpdated*(this: XenHvmContext_RtcRegC): bool
proc isValid*(this: XenHvmContext_RtcRegD): bool
proc magicExpected*(this: XenHvmContext_SaveHeader): int
proc versionExpected*(this: XenHvmContext_SaveHeader): int8
proc avl*(this: XenHvmContext_SegmentAttributes): bool
proc db*(this: XenHvmContext_SegmentAttributes): bool
proc dpl*(this: XenHvmContext_SegmentAttributes): int
proc g*(this: XenHvmContext_SegmentAttributes): bool
proc isVmcsFormat*(this: XenHvmContext_SegmentAttributes): bool
proc l*(this: XenHvmContext_SegmentAttributes): bool
proc p*(this: XenHvmContext_SegmentAttributes): bool
proc s*(this: XenHvmContext_SegmentAttributes): bool
proc segmentType*(this: XenHvmContext_SegmentAttributes): int
proc upper*(this: XenHvmContext_SegmentAttributes): uint32
proc bhiDisS*(this: XenHvmContext_SpecCtrl): bool
proc ibrs*(this: XenHvmContext_SpecCtrl): bool
proc ipredDisS*(this: XenHvmContext_SpecCtrl): bool
proc ipredDisU*(this: XenHvmContext_SpecCtrl): bool
proc psfd*(this: XenHvmContext_SpecCtrl): bool
proc raw*(this: XenHvmContext_SpecCtrl): uint64
proc rrsbaDisS*(this: XenHvmContext_SpecCtrl): bool
proc rrsbaDisU*(this: XenHvmContext_SpecCtrl): bool
proc ssbd*(this: XenHvmContext_SpecCtrl): bool
proc stibp*(this: XenHvmContext_SpecCtrl): bool
proc code*(this: XenHvmContext_TimerDivide): int
proc divisor*(this: XenHvmContext_TimerDivide): int
proc vectors031*(this: XenHvmContext_VectorBitmap): uint32
proc vectors128159*(this: XenHvmContext_VectorBitmap): uint32
proc vectors160191*(this: XenHvmContext_VectorBitmap): uint32
proc vectors192223*(this: XenHvmContext_VectorBitmap): uint32
proc vectors224255*(this: XenHvmContext_VectorBitmap): uint32
proc vectors3263*(this: XenHvmContext_VectorBitmap): uint32
proc vectors6495*(this: XenHvmContext_VectorBitmap): uint32
proc vectors96127*(this: XenHvmContext_VectorBitmap): uint32
proc raw*(this: XenHvmContext_ViridianGuestOsId): uint64
proc isEnabled*(this: XenHvmContext_ViridianPageMsr): bool
proc pfnLow*(this: XenHvmContext_ViridianPageMsr): int
proc raw*(this: XenHvmContext_ViridianPageMsr): uint64
proc isAutoEoi*(this: XenHvmContext_ViridianSint): bool
proc isMasked*(this: XenHvmContext_ViridianSint): bool
proc isPolling*(this: XenHvmContext_ViridianSint): bool
proc raw*(this: XenHvmContext_ViridianSint): uint64
proc vector*(this: XenHvmContext_ViridianSint): int
proc apicVector*(this: XenHvmContext_ViridianStimerConfig): int
proc isAutoEnabled*(this: XenHvmContext_ViridianStimerConfig): bool
proc isDirect*(this: XenHvmContext_ViridianStimerConfig): bool
proc isEnabled*(this: XenHvmContext_ViridianStimerConfig): bool
proc isLazy*(this: XenHvmContext_ViridianStimerConfig): bool
proc isPeriodic*(this: XenHvmContext_ViridianStimerConfig): bool
proc raw*(this: XenHvmContext_ViridianStimerConfig): uint64
proc sintx*(this: XenHvmContext_ViridianStimerConfig): int
proc avx*(this: XenHvmContext_XstateComponents): bool
proc bndcsr*(this: XenHvmContext_XstateComponents): bool
proc bndregs*(this: XenHvmContext_XstateComponents): bool
proc cetS*(this: XenHvmContext_XstateComponents): bool
proc cetU*(this: XenHvmContext_XstateComponents): bool
proc egprs*(this: XenHvmContext_XstateComponents): bool
proc hdc*(this: XenHvmContext_XstateComponents): bool
proc hi16Zmm*(this: XenHvmContext_XstateComponents): bool
proc hwp*(this: XenHvmContext_XstateComponents): bool
proc lbr*(this: XenHvmContext_XstateComponents): bool
proc lwp*(this: XenHvmContext_XstateComponents): bool
proc opmask*(this: XenHvmContext_XstateComponents): bool
proc pasid*(this: XenHvmContext_XstateComponents): bool
proc pkru*(this: XenHvmContext_XstateComponents): bool
proc pt*(this: XenHvmContext_XstateComponents): bool
proc raw*(this: XenHvmContext_XstateComponents): uint64
proc sse*(this: XenHvmContext_XstateComponents): bool
proc tilecfg*(this: XenHvmContext_XstateComponents): bool
proc tiledata*(this: XenHvmContext_XstateComponents): bool
proc uintr*(this: XenHvmContext_XstateComponents): bool
proc x87*(this: XenHvmContext_XstateComponents): bool
proc zmmHi256*(this: XenHvmContext_XstateComponents): bool


##[
The state that Xen itself keeps of an HVM or PVH guest's processors and of the
devices that it emulates. It is the body of HVM_CONTEXT in a libxc migration
stream, and the buffer of the hypercalls XEN_DOMCTL_gethvmcontext and
sethvmcontext. Always little-endian.

It is a sequence of entries, each with a type code, an instance number (of the
vCPU, or of one of several devices), a length and a body. HEADER comes first,
then the entries in the order of their type codes, then END.

Layouts have grown at their ends. Xen zero-extends shorter bodies of CPU,
LAPIC, RTC, VMCE_VCPU and the two Viridian types; fields that a shorter body
does not have are absent here. Bodies of CPU_XSAVE and CPU_MSR contain their
own length. All other bodies must have exactly the length that Xen expects.

A damaged context parses as far as its framing allows. Bodies are decoded on
demand, so a body that is too short for its type does not affect the others.
Entries of unknown type are kept as raw bytes; Xen refuses them.

For reading only: a writer that the compiler makes of this with `-w` leaves
out contents.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h">Source</a>
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h">Source</a>
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/save.c#L199-L281">hvm_save(), hvm_load()</a>
]##
proc read*(_: typedesc[XenHvmContext], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenHvmContext =
  template this: untyped = result
  this = new(XenHvmContext)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Entries up to END, or up to the point where too few bytes remain for
another entry header.

  ]##
  if this.io.size - this.io.pos >= 8:
    block:
      var i: int
      while true:
        let it = XenHvmContext_Entry.read(this.io, this.root, this)
        this.entries.add(it)
        if  ((it.header.typecodeNumber == (uint16(ord(xen_hvm_context.end_mark)))) or (this.io.size - this.io.pos < 8)) :
          break
        inc i

  ##[
  Data after END, which Xen ignores, or bytes too few for another entry
header. Usually empty.

  ]##
  let restExpr = this.io.readBytesFull()
  this.rest = restExpr

proc fromFile*(_: typedesc[XenHvmContext], filename: string): XenHvmContext =
  XenHvmContext.read(newKaitaiFileStream(filename), nil, nil)


##[
The IA32_APIC_BASE register. Its bits above 11 are the page frame of the
local APIC's registers.

@see "Intel SDM volume 3, section 12.4.4"
]##
proc read*(_: typedesc[XenHvmContext_ApicBase], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Lapic): XenHvmContext_ApicBase =
  template this: untyped = result
  this = new(XenHvmContext_ApicBase)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc frameLow(this: XenHvmContext_ApicBase): int = 

  ##[
  Bits 31-12 of the address, as a page frame number; `high` continues
it.

  ]##
  if this.frameLowInstFlag:
    return this.frameLowInst
  let frameLowInstExpr = int(this.low shr 12)
  this.frameLowInst = frameLowInstExpr
  this.frameLowInstFlag = true
  return this.frameLowInst

proc isBsp(this: XenHvmContext_ApicBase): bool = 

  ##[
  This is the bootstrap processor.
  ]##
  if this.isBspInstFlag:
    return this.isBspInst
  let isBspInstExpr = bool((this.low and 256) != 0)
  this.isBspInst = isBspInstExpr
  this.isBspInstFlag = true
  return this.isBspInst

proc isEnabled(this: XenHvmContext_ApicBase): bool = 

  ##[
  The local APIC is enabled.
  ]##
  if this.isEnabledInstFlag:
    return this.isEnabledInst
  let isEnabledInstExpr = bool((this.low and 2048) != 0)
  this.isEnabledInst = isEnabledInstExpr
  this.isEnabledInstFlag = true
  return this.isEnabledInst

proc isX2apic(this: XenHvmContext_ApicBase): bool = 

  ##[
  x2APIC mode.
  ]##
  if this.isX2apicInstFlag:
    return this.isX2apicInst
  let isX2apicInstExpr = bool((this.low and 1024) != 0)
  this.isX2apicInst = isX2apicInstExpr
  this.isX2apicInstFlag = true
  return this.isX2apicInst

proc raw(this: XenHvmContext_ApicBase): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc fromFile*(_: typedesc[XenHvmContext_ApicBase], filename: string): XenHvmContext_ApicBase =
  XenHvmContext_ApicBase.read(newKaitaiFileStream(filename), nil, nil)


##[
Value of the MSR BNDCFGS.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L293">MSR_IA32_BNDCFGS</a>
]##
proc read*(_: typedesc[XenHvmContext_Bndcfgs], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_MsrEntry): XenHvmContext_Bndcfgs =
  template this: untyped = result
  this = new(XenHvmContext_Bndcfgs)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc isEnabled(this: XenHvmContext_Bndcfgs): bool = 

  ##[
  MPX is enabled for the supervisor.
  ]##
  if this.isEnabledInstFlag:
    return this.isEnabledInst
  let isEnabledInstExpr = bool((this.low and 1) != 0)
  this.isEnabledInst = isEnabledInstExpr
  this.isEnabledInstFlag = true
  return this.isEnabledInst

proc isPreserving(this: XenHvmContext_Bndcfgs): bool = 

  ##[
  Branches without a prefix keep the bounds.
  ]##
  if this.isPreservingInstFlag:
    return this.isPreservingInst
  let isPreservingInstExpr = bool((this.low and 2) != 0)
  this.isPreservingInst = isPreservingInstExpr
  this.isPreservingInstFlag = true
  return this.isPreservingInst

proc raw(this: XenHvmContext_Bndcfgs): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc reservedLow(this: XenHvmContext_Bndcfgs): int = 

  ##[
  Bits that must be zero.
  ]##
  if this.reservedLowInstFlag:
    return this.reservedLowInst
  let reservedLowInstExpr = int(this.low and 4092)
  this.reservedLowInst = reservedLowInstExpr
  this.reservedLowInstFlag = true
  return this.reservedLowInst

proc fromFile*(_: typedesc[XenHvmContext_Bndcfgs], filename: string): XenHvmContext_Bndcfgs =
  XenHvmContext_Bndcfgs.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of one vCPU. 1032 bytes today, 1024 before Xen 4.7 and 1016
before 3.4.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L40-L152">struct hvm_hw_cpu, struct hvm_hw_cpu_compat</a>
]##
proc read*(_: typedesc[XenHvmContext_Cpu], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Cpu =
  template this: untyped = result
  this = new(XenHvmContext_Cpu)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  x87 and SSE registers as FXSAVE writes them: an XSAVE area that ends
after its legacy region. Present even if there is a CPU_XSAVE, which
takes precedence.

  ]##
  let rawFpuRegsExpr = this.io.readBytes(int(512))
  this.rawFpuRegs = rawFpuRegsExpr
  let rawFpuRegsIo = newKaitaiStream(rawFpuRegsExpr)
  let fpuRegsExpr = X86XsaveArea.read(rawFpuRegsIo, nil, nil)
  this.fpuRegs = fpuRegsExpr

  ##[
  Register rax.
  ]##
  let raxExpr = this.io.readU8le()
  this.rax = raxExpr

  ##[
  Register rbx.
  ]##
  let rbxExpr = this.io.readU8le()
  this.rbx = rbxExpr

  ##[
  Register rcx.
  ]##
  let rcxExpr = this.io.readU8le()
  this.rcx = rcxExpr

  ##[
  Register rdx.
  ]##
  let rdxExpr = this.io.readU8le()
  this.rdx = rdxExpr

  ##[
  Register rbp.
  ]##
  let rbpExpr = this.io.readU8le()
  this.rbp = rbpExpr

  ##[
  Register rsi.
  ]##
  let rsiExpr = this.io.readU8le()
  this.rsi = rsiExpr

  ##[
  Register rdi.
  ]##
  let rdiExpr = this.io.readU8le()
  this.rdi = rdiExpr

  ##[
  Register rsp.
  ]##
  let rspExpr = this.io.readU8le()
  this.rsp = rspExpr

  ##[
  Register r8.
  ]##
  let r8Expr = this.io.readU8le()
  this.r8 = r8Expr

  ##[
  Register r9.
  ]##
  let r9Expr = this.io.readU8le()
  this.r9 = r9Expr

  ##[
  Register r10.
  ]##
  let r10Expr = this.io.readU8le()
  this.r10 = r10Expr

  ##[
  Register r11.
  ]##
  let r11Expr = this.io.readU8le()
  this.r11 = r11Expr

  ##[
  Register r12.
  ]##
  let r12Expr = this.io.readU8le()
  this.r12 = r12Expr

  ##[
  Register r13.
  ]##
  let r13Expr = this.io.readU8le()
  this.r13 = r13Expr

  ##[
  Register r14.
  ]##
  let r14Expr = this.io.readU8le()
  this.r14 = r14Expr

  ##[
  Register r15.
  ]##
  let r15Expr = this.io.readU8le()
  this.r15 = r15Expr

  ##[
  Instruction pointer.
  ]##
  let ripExpr = this.io.readU8le()
  this.rip = ripExpr

  ##[
  Status and control flags.
  ]##
  let rawRflagsExpr = this.io.readBytes(int(8))
  this.rawRflags = rawRflagsExpr
  let rawRflagsIo = newKaitaiStream(rawRflagsExpr)
  let rflagsExpr = XenHvmContext_Rflags.read(rawRflagsIo, this.root, this)
  this.rflags = rflagsExpr

  ##[
  Control register 0.
  ]##
  let rawCr0Expr = this.io.readBytes(int(8))
  this.rawCr0 = rawCr0Expr
  let rawCr0Io = newKaitaiStream(rawCr0Expr)
  let cr0Expr = XenHvmContext_Cr0.read(rawCr0Io, this.root, this)
  this.cr0 = cr0Expr

  ##[
  Address of the last page fault.
  ]##
  let cr2Expr = this.io.readU8le()
  this.cr2 = cr2Expr

  ##[
  Physical address of the top-level page table, with flags or PCID in
bits 11-0.

  ]##
  let cr3Expr = this.io.readU8le()
  this.cr3 = cr3Expr

  ##[
  Control register 4.
  ]##
  let rawCr4Expr = this.io.readBytes(int(8))
  this.rawCr4 = rawCr4Expr
  let rawCr4Io = newKaitaiStream(rawCr4Expr)
  let cr4Expr = XenHvmContext_Cr4.read(rawCr4Io, this.root, this)
  this.cr4 = cr4Expr

  ##[
  Address of breakpoint 0.
  ]##
  let dr0Expr = this.io.readU8le()
  this.dr0 = dr0Expr

  ##[
  Address of breakpoint 1.
  ]##
  let dr1Expr = this.io.readU8le()
  this.dr1 = dr1Expr

  ##[
  Address of breakpoint 2.
  ]##
  let dr2Expr = this.io.readU8le()
  this.dr2 = dr2Expr

  ##[
  Address of breakpoint 3.
  ]##
  let dr3Expr = this.io.readU8le()
  this.dr3 = dr3Expr

  ##[
  Debug status.
  ]##
  let rawDr6Expr = this.io.readBytes(int(8))
  this.rawDr6 = rawDr6Expr
  let rawDr6Io = newKaitaiStream(rawDr6Expr)
  let dr6Expr = XenHvmContext_Dr6.read(rawDr6Io, this.root, this)
  this.dr6 = dr6Expr

  ##[
  Debug control.
  ]##
  let rawDr7Expr = this.io.readBytes(int(8))
  this.rawDr7 = rawDr7Expr
  let rawDr7Io = newKaitaiStream(rawDr7Expr)
  let dr7Expr = XenHvmContext_Dr7.read(rawDr7Io, this.root, this)
  this.dr7 = dr7Expr

  ##[
  Selector in cs.
  ]##
  let csSelExpr = this.io.readU4le()
  this.csSel = csSelExpr

  ##[
  Selector in ds.
  ]##
  let dsSelExpr = this.io.readU4le()
  this.dsSel = dsSelExpr

  ##[
  Selector in es.
  ]##
  let esSelExpr = this.io.readU4le()
  this.esSel = esSelExpr

  ##[
  Selector in fs.
  ]##
  let fsSelExpr = this.io.readU4le()
  this.fsSel = fsSelExpr

  ##[
  Selector in gs.
  ]##
  let gsSelExpr = this.io.readU4le()
  this.gsSel = gsSelExpr

  ##[
  Selector in ss.
  ]##
  let ssSelExpr = this.io.readU4le()
  this.ssSel = ssSelExpr

  ##[
  Selector in tr.
  ]##
  let trSelExpr = this.io.readU4le()
  this.trSel = trSelExpr

  ##[
  Selector in ldtr.
  ]##
  let ldtrSelExpr = this.io.readU4le()
  this.ldtrSel = ldtrSelExpr

  ##[
  Limit of cs in bytes, less one.
  ]##
  let csLimitExpr = this.io.readU4le()
  this.csLimit = csLimitExpr

  ##[
  Limit of ds in bytes, less one.
  ]##
  let dsLimitExpr = this.io.readU4le()
  this.dsLimit = dsLimitExpr

  ##[
  Limit of es in bytes, less one.
  ]##
  let esLimitExpr = this.io.readU4le()
  this.esLimit = esLimitExpr

  ##[
  Limit of fs in bytes, less one.
  ]##
  let fsLimitExpr = this.io.readU4le()
  this.fsLimit = fsLimitExpr

  ##[
  Limit of gs in bytes, less one.
  ]##
  let gsLimitExpr = this.io.readU4le()
  this.gsLimit = gsLimitExpr

  ##[
  Limit of ss in bytes, less one.
  ]##
  let ssLimitExpr = this.io.readU4le()
  this.ssLimit = ssLimitExpr

  ##[
  Limit of tr in bytes, less one.
  ]##
  let trLimitExpr = this.io.readU4le()
  this.trLimit = trLimitExpr

  ##[
  Limit of ldtr in bytes, less one.
  ]##
  let ldtrLimitExpr = this.io.readU4le()
  this.ldtrLimit = ldtrLimitExpr

  ##[
  Limit of idtr in bytes, less one.
  ]##
  let idtrLimitExpr = this.io.readU4le()
  this.idtrLimit = idtrLimitExpr

  ##[
  Limit of gdtr in bytes, less one.
  ]##
  let gdtrLimitExpr = this.io.readU4le()
  this.gdtrLimit = gdtrLimitExpr

  ##[
  Base address of cs.
  ]##
  let csBaseExpr = this.io.readU8le()
  this.csBase = csBaseExpr

  ##[
  Base address of ds.
  ]##
  let dsBaseExpr = this.io.readU8le()
  this.dsBase = dsBaseExpr

  ##[
  Base address of es.
  ]##
  let esBaseExpr = this.io.readU8le()
  this.esBase = esBaseExpr

  ##[
  Base address of fs.
  ]##
  let fsBaseExpr = this.io.readU8le()
  this.fsBase = fsBaseExpr

  ##[
  Base address of gs.
  ]##
  let gsBaseExpr = this.io.readU8le()
  this.gsBase = gsBaseExpr

  ##[
  Base address of ss.
  ]##
  let ssBaseExpr = this.io.readU8le()
  this.ssBase = ssBaseExpr

  ##[
  Base address of tr.
  ]##
  let trBaseExpr = this.io.readU8le()
  this.trBase = trBaseExpr

  ##[
  Base address of ldtr.
  ]##
  let ldtrBaseExpr = this.io.readU8le()
  this.ldtrBase = ldtrBaseExpr

  ##[
  Base address of idtr.
  ]##
  let idtrBaseExpr = this.io.readU8le()
  this.idtrBase = idtrBaseExpr

  ##[
  Base address of gdtr.
  ]##
  let gdtrBaseExpr = this.io.readU8le()
  this.gdtrBase = gdtrBaseExpr

  ##[
  Attributes of cs.
  ]##
  let rawCsArbytesExpr = this.io.readBytes(int(4))
  this.rawCsArbytes = rawCsArbytesExpr
  let rawCsArbytesIo = newKaitaiStream(rawCsArbytesExpr)
  let csArbytesExpr = XenHvmContext_SegmentAttributes.read(rawCsArbytesIo, this.root, this)
  this.csArbytes = csArbytesExpr

  ##[
  Attributes of ds.
  ]##
  let rawDsArbytesExpr = this.io.readBytes(int(4))
  this.rawDsArbytes = rawDsArbytesExpr
  let rawDsArbytesIo = newKaitaiStream(rawDsArbytesExpr)
  let dsArbytesExpr = XenHvmContext_SegmentAttributes.read(rawDsArbytesIo, this.root, this)
  this.dsArbytes = dsArbytesExpr

  ##[
  Attributes of es.
  ]##
  let rawEsArbytesExpr = this.io.readBytes(int(4))
  this.rawEsArbytes = rawEsArbytesExpr
  let rawEsArbytesIo = newKaitaiStream(rawEsArbytesExpr)
  let esArbytesExpr = XenHvmContext_SegmentAttributes.read(rawEsArbytesIo, this.root, this)
  this.esArbytes = esArbytesExpr

  ##[
  Attributes of fs.
  ]##
  let rawFsArbytesExpr = this.io.readBytes(int(4))
  this.rawFsArbytes = rawFsArbytesExpr
  let rawFsArbytesIo = newKaitaiStream(rawFsArbytesExpr)
  let fsArbytesExpr = XenHvmContext_SegmentAttributes.read(rawFsArbytesIo, this.root, this)
  this.fsArbytes = fsArbytesExpr

  ##[
  Attributes of gs.
  ]##
  let rawGsArbytesExpr = this.io.readBytes(int(4))
  this.rawGsArbytes = rawGsArbytesExpr
  let rawGsArbytesIo = newKaitaiStream(rawGsArbytesExpr)
  let gsArbytesExpr = XenHvmContext_SegmentAttributes.read(rawGsArbytesIo, this.root, this)
  this.gsArbytes = gsArbytesExpr

  ##[
  Attributes of ss.
  ]##
  let rawSsArbytesExpr = this.io.readBytes(int(4))
  this.rawSsArbytes = rawSsArbytesExpr
  let rawSsArbytesIo = newKaitaiStream(rawSsArbytesExpr)
  let ssArbytesExpr = XenHvmContext_SegmentAttributes.read(rawSsArbytesIo, this.root, this)
  this.ssArbytes = ssArbytesExpr

  ##[
  Attributes of tr.
  ]##
  let rawTrArbytesExpr = this.io.readBytes(int(4))
  this.rawTrArbytes = rawTrArbytesExpr
  let rawTrArbytesIo = newKaitaiStream(rawTrArbytesExpr)
  let trArbytesExpr = XenHvmContext_SegmentAttributes.read(rawTrArbytesIo, this.root, this)
  this.trArbytes = trArbytesExpr

  ##[
  Attributes of ldtr.
  ]##
  let rawLdtrArbytesExpr = this.io.readBytes(int(4))
  this.rawLdtrArbytes = rawLdtrArbytesExpr
  let rawLdtrArbytesIo = newKaitaiStream(rawLdtrArbytesExpr)
  let ldtrArbytesExpr = XenHvmContext_SegmentAttributes.read(rawLdtrArbytesIo, this.root, this)
  this.ldtrArbytes = ldtrArbytesExpr

  ##[
  IA32_SYSENTER_CS, code selector of SYSENTER.
  ]##
  let sysenterCsExpr = this.io.readU8le()
  this.sysenterCs = sysenterCsExpr

  ##[
  IA32_SYSENTER_ESP, stack pointer of SYSENTER.
  ]##
  let sysenterEspExpr = this.io.readU8le()
  this.sysenterEsp = sysenterEspExpr

  ##[
  IA32_SYSENTER_EIP, entry point of SYSENTER.
  ]##
  let sysenterEipExpr = this.io.readU8le()
  this.sysenterEip = sysenterEipExpr

  ##[
  IA32_KERNEL_GS_BASE, the base of GS that SWAPGS loads.
  ]##
  let shadowGsExpr = this.io.readU8le()
  this.shadowGs = shadowGsExpr

  ##[
  Unused today.
  ]##
  let msrFlagsExpr = this.io.readU8le()
  this.msrFlags = msrFlagsExpr

  ##[
  IA32_LSTAR, entry point of SYSCALL from 64-bit code.
  ]##
  let msrLstarExpr = this.io.readU8le()
  this.msrLstar = msrLstarExpr

  ##[
  IA32_STAR: selectors of SYSCALL in bits 47-32, those of SYSRET in bits
63-48.

  ]##
  let msrStarExpr = this.io.readU8le()
  this.msrStar = msrStarExpr

  ##[
  IA32_CSTAR, entry point of SYSCALL from compatibility-mode code.
  ]##
  let msrCstarExpr = this.io.readU8le()
  this.msrCstar = msrCstarExpr

  ##[
  IA32_FMASK, flags that SYSCALL clears.
  ]##
  let msrSyscallMaskExpr = this.io.readU8le()
  this.msrSyscallMask = msrSyscallMaskExpr

  ##[
  Extended features.
  ]##
  let rawMsrEferExpr = this.io.readBytes(int(8))
  this.rawMsrEfer = rawMsrEferExpr
  let rawMsrEferIo = newKaitaiStream(rawMsrEferExpr)
  let msrEferExpr = XenHvmContext_Efer.read(rawMsrEferIo, this.root, this)
  this.msrEfer = msrEferExpr

  ##[
  IA32_TSC_AUX, which RDTSCP returns in ecx. Absent from bodies of 1016
bytes, which Xen before 3.4 wrote.

  ]##
  if this.io.size >= 1024:
    let msrTscAuxExpr = this.io.readU8le()
    this.msrTscAux = msrTscAuxExpr

  ##[
  The guest's time stamp counter when saving began.
  ]##
  let tscExpr = this.io.readU8le()
  this.tsc = tscExpr

  ##[
  Event to be injected.
  ]##
  let rawPendingEventExpr = this.io.readBytes(int(4))
  this.rawPendingEvent = rawPendingEventExpr
  let rawPendingEventIo = newKaitaiStream(rawPendingEventExpr)
  let pendingEventExpr = XenHvmContext_PendingEvent.read(rawPendingEventIo, this.root, this)
  this.pendingEvent = pendingEventExpr

  ##[
  Error code of the event.
  ]##
  let errorCodeExpr = this.io.readU4le()
  this.errorCode = errorCodeExpr

  ##[
  Flags of the record. Absent from bodies of 1016 and 1024 bytes, which
Xen before 4.7 wrote.

  ]##
  if this.io.size >= 1032:
    let rawFlagsExpr = this.io.readBytes(int(4))
    this.rawFlags = rawFlagsExpr
    let rawFlagsIo = newKaitaiStream(rawFlagsExpr)
    let flagsExpr = XenHvmContext_CpuFlags.read(rawFlagsIo, this.root, this)
    this.flags = flagsExpr

  ##[
  Padding, zero.
  ]##
  if this.io.size >= 1032:
    let pad0Expr = this.io.readU4le()
    this.pad0 = pad0Expr

proc hasFlags(this: XenHvmContext_Cpu): bool = 

  ##[
  Whether the body is of Xen 4.7 or later.
  ]##
  if this.hasFlagsInstFlag:
    return this.hasFlagsInst
  let hasFlagsInstExpr = bool(this.io.size >= 1032)
  this.hasFlagsInst = hasFlagsInstExpr
  this.hasFlagsInstFlag = true
  return this.hasFlagsInst

proc hasMsrTscAux(this: XenHvmContext_Cpu): bool = 

  ##[
  Whether the body is of Xen 3.4 or later.
  ]##
  if this.hasMsrTscAuxInstFlag:
    return this.hasMsrTscAuxInst
  let hasMsrTscAuxInstExpr = bool(this.io.size >= 1024)
  this.hasMsrTscAuxInst = hasMsrTscAuxInstExpr
  this.hasMsrTscAuxInstFlag = true
  return this.hasMsrTscAuxInst

proc fromFile*(_: typedesc[XenHvmContext_Cpu], filename: string): XenHvmContext_Cpu =
  XenHvmContext_Cpu.read(newKaitaiFileStream(filename), nil, nil)


##[
Flags of a CPU record.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L149">XEN_X86_FPU_INITIALISED</a>
]##
proc read*(_: typedesc[XenHvmContext_CpuFlags], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Cpu): XenHvmContext_CpuFlags =
  template this: untyped = result
  this = new(XenHvmContext_CpuFlags)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All flags as a number.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc isFpuInitialised(this: XenHvmContext_CpuFlags): bool = 

  ##[
  `fpu_regs` is valid; Xen assumes this for records that have no flags.

  ]##
  if this.isFpuInitialisedInstFlag:
    return this.isFpuInitialisedInst
  let isFpuInitialisedInstExpr = bool((this.raw and 1) != 0)
  this.isFpuInitialisedInst = isFpuInitialisedInstExpr
  this.isFpuInitialisedInstFlag = true
  return this.isFpuInitialisedInst

proc reserved(this: XenHvmContext_CpuFlags): int = 

  ##[
  Flags that Xen does not define, from bit 1 on; it refuses them.
  ]##
  if this.reservedInstFlag:
    return this.reservedInst
  let reservedInstExpr = int(this.raw shr 1)
  this.reservedInst = reservedInstExpr
  this.reservedInstFlag = true
  return this.reservedInst

proc fromFile*(_: typedesc[XenHvmContext_CpuFlags], filename: string): XenHvmContext_CpuFlags =
  XenHvmContext_CpuFlags.read(newKaitaiFileStream(filename), nil, nil)


##[
Model-specific registers of a vCPU that no other entry contains.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L617-L624">struct hvm_msr</a>
]##
proc read*(_: typedesc[XenHvmContext_CpuMsr], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_CpuMsr =
  template this: untyped = result
  this = new(XenHvmContext_CpuMsr)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Number of registers; the body has 8 + 16 x num_msrs bytes.
  ]##
  let numMsrsExpr = this.io.readU4le()
  this.numMsrs = numMsrsExpr

  ##[
  Padding of the C structure.
  ]##
  let reservedExpr = this.io.readU4le()
  this.reserved = reservedExpr

proc lenMsr(this: XenHvmContext_CpuMsr): int = 

  ##[
  Size of one register in bytes.
  ]##
  if this.lenMsrInstFlag:
    return this.lenMsrInst
  let lenMsrInstExpr = int(16)
  this.lenMsrInst = lenMsrInstExpr
  this.lenMsrInstFlag = true
  return this.lenMsrInst

proc msrs(this: XenHvmContext_CpuMsr): seq[XenHvmContext_MsrEntry] = 

  ##[
  The registers, as many as the body has room for.
  ]##
  if this.msrsInstFlag:
    return this.msrsInst
  let pos = this.io.pos()
  this.io.seek(int(this.ofsMsrs))
  for i in 0 ..< int((if this.numMsrs <= ((uint32(this.io.size)) - 8) div 16: this.numMsrs else: (uint32(((uint32(this.io.size)) - 8) div 16)))):
    let buf = this.io.readBytes(int(16))
    this.rawMsrsInst.add(buf)
    let rawMsrsInstIo = newKaitaiStream(buf)
    let it = XenHvmContext_MsrEntry.read(rawMsrsInstIo, this.root, this)
    this.msrsInst.add(it)
  this.io.seek(pos)
  this.msrsInstFlag = true
  return this.msrsInst

proc ofsMsrs(this: XenHvmContext_CpuMsr): int8 = 

  ##[
  Offset of the registers in the body.
  ]##
  if this.ofsMsrsInstFlag:
    return this.ofsMsrsInst
  let ofsMsrsInstExpr = int8(8)
  this.ofsMsrsInst = ofsMsrsInstExpr
  this.ofsMsrsInstFlag = true
  return this.ofsMsrsInst

proc fromFile*(_: typedesc[XenHvmContext_CpuMsr], filename: string): XenHvmContext_CpuMsr =
  XenHvmContext_CpuMsr.read(newKaitaiFileStream(filename), nil, nil)


##[
Family, model and stepping of a processor.
@see "Intel SDM volume 2, CPUID leaf 1"
@see "AMD APM volume 3, CPUID Fn0000_0001_EAX"
]##
proc read*(_: typedesc[XenHvmContext_CpuSignature], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_SaveHeader): XenHvmContext_CpuSignature =
  template this: untyped = result
  this = new(XenHvmContext_CpuSignature)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole register as a number.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc baseFamily(this: XenHvmContext_CpuSignature): int = 

  ##[
  Family, if below 15.
  ]##
  if this.baseFamilyInstFlag:
    return this.baseFamilyInst
  let baseFamilyInstExpr = int(this.raw shr 8 and 15)
  this.baseFamilyInst = baseFamilyInstExpr
  this.baseFamilyInstFlag = true
  return this.baseFamilyInst

proc baseModel(this: XenHvmContext_CpuSignature): int = 

  ##[
  Low digit of the model.
  ]##
  if this.baseModelInstFlag:
    return this.baseModelInst
  let baseModelInstExpr = int(this.raw shr 4 and 15)
  this.baseModelInst = baseModelInstExpr
  this.baseModelInstFlag = true
  return this.baseModelInst

proc extendedFamily(this: XenHvmContext_CpuSignature): int = 

  ##[
  Number to add to a family of 15.
  ]##
  if this.extendedFamilyInstFlag:
    return this.extendedFamilyInst
  let extendedFamilyInstExpr = int(this.raw shr 20 and 255)
  this.extendedFamilyInst = extendedFamilyInstExpr
  this.extendedFamilyInstFlag = true
  return this.extendedFamilyInst

proc extendedModel(this: XenHvmContext_CpuSignature): int = 

  ##[
  High digit of the model, which counts for family 6 and from 15 on.
  ]##
  if this.extendedModelInstFlag:
    return this.extendedModelInst
  let extendedModelInstExpr = int(this.raw shr 16 and 15)
  this.extendedModelInst = extendedModelInstExpr
  this.extendedModelInstFlag = true
  return this.extendedModelInst

proc family(this: XenHvmContext_CpuSignature): int = 

  ##[
  Family of the processor, with the extended family.
  ]##
  if this.familyInstFlag:
    return this.familyInst
  let familyInstExpr = int(this.baseFamily + (if this.baseFamily == 15: this.extendedFamily else: 0))
  this.familyInst = familyInstExpr
  this.familyInstFlag = true
  return this.familyInst

proc model(this: XenHvmContext_CpuSignature): int = 

  ##[
  Model of the processor, with the extended model.
  ]##
  if this.modelInstFlag:
    return this.modelInst
  let modelInstExpr = int(this.baseModel + (if  ((this.baseFamily == 6) or (this.baseFamily == 15)) : this.extendedModel * 16 else: 0))
  this.modelInst = modelInstExpr
  this.modelInstFlag = true
  return this.modelInst

proc stepping(this: XenHvmContext_CpuSignature): int = 

  ##[
  Stepping of the processor.
  ]##
  if this.steppingInstFlag:
    return this.steppingInst
  let steppingInstExpr = int(this.raw and 15)
  this.steppingInst = steppingInstExpr
  this.steppingInstFlag = true
  return this.steppingInst

proc fromFile*(_: typedesc[XenHvmContext_CpuSignature], filename: string): XenHvmContext_CpuSignature =
  XenHvmContext_CpuSignature.read(newKaitaiFileStream(filename), nil, nil)


##[
Extended registers of one vCPU. Xen before 4.12 wrote this entry with
little or no area for a guest that did not use XSAVE.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L559-L572">struct hvm_hw_cpu_xsave</a>
]##
proc read*(_: typedesc[XenHvmContext_CpuXsave], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_CpuXsave =
  template this: untyped = result
  this = new(XenHvmContext_CpuXsave)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Components that the saving host supported; ignored.
  ]##
  let rawXfeatureMaskExpr = this.io.readBytes(int(8))
  this.rawXfeatureMask = rawXfeatureMaskExpr
  let rawXfeatureMaskIo = newKaitaiStream(rawXfeatureMaskExpr)
  let xfeatureMaskExpr = XenHvmContext_XstateComponents.read(rawXfeatureMaskIo, this.root, this)
  this.xfeatureMask = xfeatureMaskExpr

  ##[
  The register XCR0: components that the guest has enabled.

  ]##
  let rawXcr0Expr = this.io.readBytes(int(8))
  this.rawXcr0 = rawXcr0Expr
  let rawXcr0Io = newKaitaiStream(rawXcr0Expr)
  let xcr0Expr = XenHvmContext_XstateComponents.read(rawXcr0Io, this.root, this)
  this.xcr0 = xcr0Expr

  ##[
  Components that the guest has ever enabled; they determine the length
of the area.

  ]##
  let rawXcr0AccumExpr = this.io.readBytes(int(8))
  this.rawXcr0Accum = rawXcr0AccumExpr
  let rawXcr0AccumIo = newKaitaiStream(rawXcr0AccumExpr)
  let xcr0AccumExpr = XenHvmContext_XstateComponents.read(rawXcr0AccumIo, this.root, this)
  this.xcr0Accum = xcr0AccumExpr

  ##[
  The registers, in the standard form. Xen 4.3.0 and older made it
longer than the guest needs.

  ]##
  let rawSaveAreaExpr = this.io.readBytesFull()
  this.rawSaveArea = rawSaveAreaExpr
  let rawSaveAreaIo = newKaitaiStream(rawSaveAreaExpr)
  let saveAreaExpr = X86XsaveArea.read(rawSaveAreaIo, nil, nil)
  this.saveArea = saveAreaExpr

proc lenSaveAreaMin(this: XenHvmContext_CpuXsave): int = 

  ##[
  The shortest area that Xen accepts.
  ]##
  if this.lenSaveAreaMinInstFlag:
    return this.lenSaveAreaMinInst
  let lenSaveAreaMinInstExpr = int(576)
  this.lenSaveAreaMinInst = lenSaveAreaMinInstExpr
  this.lenSaveAreaMinInstFlag = true
  return this.lenSaveAreaMinInst

proc ofsSaveArea(this: XenHvmContext_CpuXsave): int8 = 

  ##[
  Offset of the area in the body.
  ]##
  if this.ofsSaveAreaInstFlag:
    return this.ofsSaveAreaInst
  let ofsSaveAreaInstExpr = int8(24)
  this.ofsSaveAreaInst = ofsSaveAreaInstExpr
  this.ofsSaveAreaInstFlag = true
  return this.ofsSaveAreaInst

proc fromFile*(_: typedesc[XenHvmContext_CpuXsave], filename: string): XenHvmContext_CpuXsave =
  XenHvmContext_CpuXsave.read(newKaitaiFileStream(filename), nil, nil)


##[
Control register 0.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50">X86_CR0_*</a>
]##
proc read*(_: typedesc[XenHvmContext_Cr0], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Cpu): XenHvmContext_Cr0 =
  template this: untyped = result
  this = new(XenHvmContext_Cr0)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc am(this: XenHvmContext_Cr0): bool = 

  ##[
  Alignment checks may be enabled.
  ]##
  if this.amInstFlag:
    return this.amInst
  let amInstExpr = bool((this.low and 262144) != 0)
  this.amInst = amInstExpr
  this.amInstFlag = true
  return this.amInst

proc cd(this: XenHvmContext_Cr0): bool = 

  ##[
  Caches are disabled.
  ]##
  if this.cdInstFlag:
    return this.cdInst
  let cdInstExpr = bool((this.low and 1073741824) != 0)
  this.cdInst = cdInstExpr
  this.cdInstFlag = true
  return this.cdInst

proc em(this: XenHvmContext_Cr0): bool = 

  ##[
  x87 instructions trap.
  ]##
  if this.emInstFlag:
    return this.emInst
  let emInstExpr = bool((this.low and 4) != 0)
  this.emInst = emInstExpr
  this.emInstFlag = true
  return this.emInst

proc et(this: XenHvmContext_Cr0): bool = 

  ##[
  Extension type; always set.
  ]##
  if this.etInstFlag:
    return this.etInst
  let etInstExpr = bool((this.low and 16) != 0)
  this.etInst = etInstExpr
  this.etInstFlag = true
  return this.etInst

proc mp(this: XenHvmContext_Cr0): bool = 

  ##[
  WAIT honours `ts`.
  ]##
  if this.mpInstFlag:
    return this.mpInst
  let mpInstExpr = bool((this.low and 2) != 0)
  this.mpInst = mpInstExpr
  this.mpInstFlag = true
  return this.mpInst

proc ne(this: XenHvmContext_Cr0): bool = 

  ##[
  x87 errors raise an exception.
  ]##
  if this.neInstFlag:
    return this.neInst
  let neInstExpr = bool((this.low and 32) != 0)
  this.neInst = neInstExpr
  this.neInstFlag = true
  return this.neInst

proc nw(this: XenHvmContext_Cr0): bool = 

  ##[
  Not write-through.
  ]##
  if this.nwInstFlag:
    return this.nwInst
  let nwInstExpr = bool((this.low and 536870912) != 0)
  this.nwInst = nwInstExpr
  this.nwInstFlag = true
  return this.nwInst

proc pe(this: XenHvmContext_Cr0): bool = 

  ##[
  Protected mode.
  ]##
  if this.peInstFlag:
    return this.peInst
  let peInstExpr = bool((this.low and 1) != 0)
  this.peInst = peInstExpr
  this.peInstFlag = true
  return this.peInst

proc pg(this: XenHvmContext_Cr0): bool = 

  ##[
  Paging is on.
  ]##
  if this.pgInstFlag:
    return this.pgInst
  let pgInstExpr = bool(this.low shr 31 != 0)
  this.pgInst = pgInstExpr
  this.pgInstFlag = true
  return this.pgInst

proc raw(this: XenHvmContext_Cr0): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc reservedLow(this: XenHvmContext_Cr0): int = 

  ##[
  Bits 31-0 that no processor defines; those of `high` neither.
  ]##
  if this.reservedLowInstFlag:
    return this.reservedLowInst
  let reservedLowInstExpr = int(this.low and 536543168)
  this.reservedLowInst = reservedLowInstExpr
  this.reservedLowInstFlag = true
  return this.reservedLowInst

proc ts(this: XenHvmContext_Cr0): bool = 

  ##[
  Task switched: the next x87 or SSE instruction traps.

  ]##
  if this.tsInstFlag:
    return this.tsInst
  let tsInstExpr = bool((this.low and 8) != 0)
  this.tsInst = tsInstExpr
  this.tsInstFlag = true
  return this.tsInst

proc wp(this: XenHvmContext_Cr0): bool = 

  ##[
  Write protection applies to the supervisor too.
  ]##
  if this.wpInstFlag:
    return this.wpInst
  let wpInstExpr = bool((this.low and 65536) != 0)
  this.wpInst = wpInstExpr
  this.wpInstFlag = true
  return this.wpInst

proc fromFile*(_: typedesc[XenHvmContext_Cr0], filename: string): XenHvmContext_Cr0 =
  XenHvmContext_Cr0.read(newKaitaiFileStream(filename), nil, nil)


##[
Control register 4.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86">X86_CR4_*</a>
]##
proc read*(_: typedesc[XenHvmContext_Cr4], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Cpu): XenHvmContext_Cr4 =
  template this: untyped = result
  this = new(XenHvmContext_Cr4)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc cet(this: XenHvmContext_Cr4): bool = 

  ##[
  Control-flow enforcement.
  ]##
  if this.cetInstFlag:
    return this.cetInst
  let cetInstExpr = bool((this.low and 8388608) != 0)
  this.cetInst = cetInstExpr
  this.cetInstFlag = true
  return this.cetInst

proc de(this: XenHvmContext_Cr4): bool = 

  ##[
  Debugging extensions.
  ]##
  if this.deInstFlag:
    return this.deInst
  let deInstExpr = bool((this.low and 8) != 0)
  this.deInst = deInstExpr
  this.deInstFlag = true
  return this.deInst

proc fred(this: XenHvmContext_Cr4): bool = 

  ##[
  Flexible return and event delivery.
  ]##
  if this.fredInstFlag:
    return this.fredInst
  let fredInstExpr = bool((this.high and 1) != 0)
  this.fredInst = fredInstExpr
  this.fredInstFlag = true
  return this.fredInst

proc fsgsbase(this: XenHvmContext_Cr4): bool = 

  ##[
  RDFSBASE and similar instructions are allowed at all privilege levels.
  ]##
  if this.fsgsbaseInstFlag:
    return this.fsgsbaseInst
  let fsgsbaseInstExpr = bool((this.low and 65536) != 0)
  this.fsgsbaseInst = fsgsbaseInstExpr
  this.fsgsbaseInstFlag = true
  return this.fsgsbaseInst

proc la57(this: XenHvmContext_Cr4): bool = 

  ##[
  Five levels of page tables.
  ]##
  if this.la57InstFlag:
    return this.la57Inst
  let la57InstExpr = bool((this.low and 4096) != 0)
  this.la57Inst = la57InstExpr
  this.la57InstFlag = true
  return this.la57Inst

proc lass(this: XenHvmContext_Cr4): bool = 

  ##[
  Linear-address space separation.
  ]##
  if this.lassInstFlag:
    return this.lassInst
  let lassInstExpr = bool((this.low and 134217728) != 0)
  this.lassInst = lassInstExpr
  this.lassInstFlag = true
  return this.lassInst

proc mce(this: XenHvmContext_Cr4): bool = 

  ##[
  Machine-check exceptions.
  ]##
  if this.mceInstFlag:
    return this.mceInst
  let mceInstExpr = bool((this.low and 64) != 0)
  this.mceInst = mceInstExpr
  this.mceInstFlag = true
  return this.mceInst

proc osfxsr(this: XenHvmContext_Cr4): bool = 

  ##[
  The kernel uses FXSAVE; SSE is usable.
  ]##
  if this.osfxsrInstFlag:
    return this.osfxsrInst
  let osfxsrInstExpr = bool((this.low and 512) != 0)
  this.osfxsrInst = osfxsrInstExpr
  this.osfxsrInstFlag = true
  return this.osfxsrInst

proc osxmmexcpt(this: XenHvmContext_Cr4): bool = 

  ##[
  The kernel handles SSE exceptions.
  ]##
  if this.osxmmexcptInstFlag:
    return this.osxmmexcptInst
  let osxmmexcptInstExpr = bool((this.low and 1024) != 0)
  this.osxmmexcptInst = osxmmexcptInstExpr
  this.osxmmexcptInstFlag = true
  return this.osxmmexcptInst

proc osxsave(this: XenHvmContext_Cr4): bool = 

  ##[
  The kernel uses XSAVE.
  ]##
  if this.osxsaveInstFlag:
    return this.osxsaveInst
  let osxsaveInstExpr = bool((this.low and 262144) != 0)
  this.osxsaveInst = osxsaveInstExpr
  this.osxsaveInstFlag = true
  return this.osxsaveInst

proc pae(this: XenHvmContext_Cr4): bool = 

  ##[
  Physical address extension.
  ]##
  if this.paeInstFlag:
    return this.paeInst
  let paeInstExpr = bool((this.low and 32) != 0)
  this.paeInst = paeInstExpr
  this.paeInstFlag = true
  return this.paeInst

proc pce(this: XenHvmContext_Cr4): bool = 

  ##[
  RDPMC is allowed at all privilege levels.
  ]##
  if this.pceInstFlag:
    return this.pceInst
  let pceInstExpr = bool((this.low and 256) != 0)
  this.pceInst = pceInstExpr
  this.pceInstFlag = true
  return this.pceInst

proc pcide(this: XenHvmContext_Cr4): bool = 

  ##[
  Process-context identifiers.
  ]##
  if this.pcideInstFlag:
    return this.pcideInst
  let pcideInstExpr = bool((this.low and 131072) != 0)
  this.pcideInst = pcideInstExpr
  this.pcideInstFlag = true
  return this.pcideInst

proc pge(this: XenHvmContext_Cr4): bool = 

  ##[
  Global pages.
  ]##
  if this.pgeInstFlag:
    return this.pgeInst
  let pgeInstExpr = bool((this.low and 128) != 0)
  this.pgeInst = pgeInstExpr
  this.pgeInstFlag = true
  return this.pgeInst

proc pke(this: XenHvmContext_Cr4): bool = 

  ##[
  Protection keys for user pages.
  ]##
  if this.pkeInstFlag:
    return this.pkeInst
  let pkeInstExpr = bool((this.low and 4194304) != 0)
  this.pkeInst = pkeInstExpr
  this.pkeInstFlag = true
  return this.pkeInst

proc pks(this: XenHvmContext_Cr4): bool = 

  ##[
  Protection keys for supervisor pages.
  ]##
  if this.pksInstFlag:
    return this.pksInst
  let pksInstExpr = bool((this.low and 16777216) != 0)
  this.pksInst = pksInstExpr
  this.pksInstFlag = true
  return this.pksInst

proc pse(this: XenHvmContext_Cr4): bool = 

  ##[
  4 MiB pages.
  ]##
  if this.pseInstFlag:
    return this.pseInst
  let pseInstExpr = bool((this.low and 16) != 0)
  this.pseInst = pseInstExpr
  this.pseInstFlag = true
  return this.pseInst

proc pvi(this: XenHvmContext_Cr4): bool = 

  ##[
  Virtual interrupts in protected mode.
  ]##
  if this.pviInstFlag:
    return this.pviInst
  let pviInstExpr = bool((this.low and 2) != 0)
  this.pviInst = pviInstExpr
  this.pviInstFlag = true
  return this.pviInst

proc raw(this: XenHvmContext_Cr4): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc smap(this: XenHvmContext_Cr4): bool = 

  ##[
  The supervisor cannot touch user pages.
  ]##
  if this.smapInstFlag:
    return this.smapInst
  let smapInstExpr = bool((this.low and 2097152) != 0)
  this.smapInst = smapInstExpr
  this.smapInstFlag = true
  return this.smapInst

proc smep(this: XenHvmContext_Cr4): bool = 

  ##[
  The supervisor cannot execute user pages.
  ]##
  if this.smepInstFlag:
    return this.smepInst
  let smepInstExpr = bool((this.low and 1048576) != 0)
  this.smepInst = smepInstExpr
  this.smepInstFlag = true
  return this.smepInst

proc smxe(this: XenHvmContext_Cr4): bool = 

  ##[
  SMX instructions are enabled.
  ]##
  if this.smxeInstFlag:
    return this.smxeInst
  let smxeInstExpr = bool((this.low and 16384) != 0)
  this.smxeInst = smxeInstExpr
  this.smxeInstFlag = true
  return this.smxeInst

proc tsd(this: XenHvmContext_Cr4): bool = 

  ##[
  RDTSC is allowed in the kernel only.
  ]##
  if this.tsdInstFlag:
    return this.tsdInst
  let tsdInstExpr = bool((this.low and 4) != 0)
  this.tsdInst = tsdInstExpr
  this.tsdInstFlag = true
  return this.tsdInst

proc uintr(this: XenHvmContext_Cr4): bool = 

  ##[
  User interrupts.
  ]##
  if this.uintrInstFlag:
    return this.uintrInst
  let uintrInstExpr = bool((this.low and 33554432) != 0)
  this.uintrInst = uintrInstExpr
  this.uintrInstFlag = true
  return this.uintrInst

proc umip(this: XenHvmContext_Cr4): bool = 

  ##[
  SGDT and similar instructions are allowed in the kernel only (UMIP).
  ]##
  if this.umipInstFlag:
    return this.umipInst
  let umipInstExpr = bool((this.low and 2048) != 0)
  this.umipInst = umipInstExpr
  this.umipInstFlag = true
  return this.umipInst

proc vme(this: XenHvmContext_Cr4): bool = 

  ##[
  Virtual-8086 mode extensions.
  ]##
  if this.vmeInstFlag:
    return this.vmeInst
  let vmeInstExpr = bool((this.low and 1) != 0)
  this.vmeInst = vmeInstExpr
  this.vmeInstFlag = true
  return this.vmeInst

proc vmxe(this: XenHvmContext_Cr4): bool = 

  ##[
  VMX instructions are enabled.
  ]##
  if this.vmxeInstFlag:
    return this.vmxeInst
  let vmxeInstExpr = bool((this.low and 8192) != 0)
  this.vmxeInst = vmxeInstExpr
  this.vmxeInstFlag = true
  return this.vmxeInst

proc fromFile*(_: typedesc[XenHvmContext_Cr4], filename: string): XenHvmContext_Cr4 =
  XenHvmContext_Cr4.read(newKaitaiFileStream(filename), nil, nil)


##[
Debug status register.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L133-L149">X86_DR6_*</a>
]##
proc read*(_: typedesc[XenHvmContext_Dr6], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Cpu): XenHvmContext_Dr6 =
  template this: untyped = result
  this = new(XenHvmContext_Dr6)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc b0(this: XenHvmContext_Dr6): bool = 

  ##[
  Breakpoint 0 was hit.
  ]##
  if this.b0InstFlag:
    return this.b0Inst
  let b0InstExpr = bool((this.low and 1) != 0)
  this.b0Inst = b0InstExpr
  this.b0InstFlag = true
  return this.b0Inst

proc b1(this: XenHvmContext_Dr6): bool = 

  ##[
  Breakpoint 1 was hit.
  ]##
  if this.b1InstFlag:
    return this.b1Inst
  let b1InstExpr = bool((this.low and 2) != 0)
  this.b1Inst = b1InstExpr
  this.b1InstFlag = true
  return this.b1Inst

proc b2(this: XenHvmContext_Dr6): bool = 

  ##[
  Breakpoint 2 was hit.
  ]##
  if this.b2InstFlag:
    return this.b2Inst
  let b2InstExpr = bool((this.low and 4) != 0)
  this.b2Inst = b2InstExpr
  this.b2InstFlag = true
  return this.b2Inst

proc b3(this: XenHvmContext_Dr6): bool = 

  ##[
  Breakpoint 3 was hit.
  ]##
  if this.b3InstFlag:
    return this.b3Inst
  let b3InstExpr = bool((this.low and 8) != 0)
  this.b3Inst = b3InstExpr
  this.b3InstFlag = true
  return this.b3Inst

proc bd(this: XenHvmContext_Dr6): bool = 

  ##[
  A debug register was accessed.
  ]##
  if this.bdInstFlag:
    return this.bdInst
  let bdInstExpr = bool((this.low and 8192) != 0)
  this.bdInst = bdInstExpr
  this.bdInstFlag = true
  return this.bdInst

proc bld(this: XenHvmContext_Dr6): bool = 

  ##[
  No bus lock was detected (inverted).
  ]##
  if this.bldInstFlag:
    return this.bldInst
  let bldInstExpr = bool((this.low and 2048) != 0)
  this.bldInst = bldInstExpr
  this.bldInstFlag = true
  return this.bldInst

proc bs(this: XenHvmContext_Dr6): bool = 

  ##[
  Single step.
  ]##
  if this.bsInstFlag:
    return this.bsInst
  let bsInstExpr = bool((this.low and 16384) != 0)
  this.bsInst = bsInstExpr
  this.bsInstFlag = true
  return this.bsInst

proc bt(this: XenHvmContext_Dr6): bool = 

  ##[
  Task switch.
  ]##
  if this.btInstFlag:
    return this.btInst
  let btInstExpr = bool((this.low and 32768) != 0)
  this.btInst = btInstExpr
  this.btInstFlag = true
  return this.btInst

proc raw(this: XenHvmContext_Dr6): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc rtm(this: XenHvmContext_Dr6): bool = 

  ##[
  Not inside a transaction (inverted).
  ]##
  if this.rtmInstFlag:
    return this.rtmInst
  let rtmInstExpr = bool((this.low and 65536) != 0)
  this.rtmInst = rtmInstExpr
  this.rtmInstFlag = true
  return this.rtmInst

proc fromFile*(_: typedesc[XenHvmContext_Dr6], filename: string): XenHvmContext_Dr6 =
  XenHvmContext_Dr6.read(newKaitaiFileStream(filename), nil, nil)


##[
Debug control register. A breakpoint's condition is 0 for execution, 1 for
write, 2 for I/O and 3 for any access; its length is 0 for one byte, 1 for
two, 2 for eight and 3 for four.

@see "Intel SDM volume 3, section 19.2.4"
]##
proc read*(_: typedesc[XenHvmContext_Dr7], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Cpu): XenHvmContext_Dr7 =
  template this: untyped = result
  this = new(XenHvmContext_Dr7)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc g0(this: XenHvmContext_Dr7): bool = 

  ##[
  Breakpoint 0 is enabled.
  ]##
  if this.g0InstFlag:
    return this.g0Inst
  let g0InstExpr = bool((this.low and 2) != 0)
  this.g0Inst = g0InstExpr
  this.g0InstFlag = true
  return this.g0Inst

proc g1(this: XenHvmContext_Dr7): bool = 

  ##[
  Breakpoint 1 is enabled.
  ]##
  if this.g1InstFlag:
    return this.g1Inst
  let g1InstExpr = bool((this.low and 8) != 0)
  this.g1Inst = g1InstExpr
  this.g1InstFlag = true
  return this.g1Inst

proc g2(this: XenHvmContext_Dr7): bool = 

  ##[
  Breakpoint 2 is enabled.
  ]##
  if this.g2InstFlag:
    return this.g2Inst
  let g2InstExpr = bool((this.low and 32) != 0)
  this.g2Inst = g2InstExpr
  this.g2InstFlag = true
  return this.g2Inst

proc g3(this: XenHvmContext_Dr7): bool = 

  ##[
  Breakpoint 3 is enabled.
  ]##
  if this.g3InstFlag:
    return this.g3Inst
  let g3InstExpr = bool((this.low and 128) != 0)
  this.g3Inst = g3InstExpr
  this.g3InstFlag = true
  return this.g3Inst

proc gd(this: XenHvmContext_Dr7): bool = 

  ##[
  Access to debug registers traps.
  ]##
  if this.gdInstFlag:
    return this.gdInst
  let gdInstExpr = bool((this.low and 8192) != 0)
  this.gdInst = gdInstExpr
  this.gdInstFlag = true
  return this.gdInst

proc ge(this: XenHvmContext_Dr7): bool = 

  ##[
  Exact data breakpoints.
  ]##
  if this.geInstFlag:
    return this.geInst
  let geInstExpr = bool((this.low and 512) != 0)
  this.geInst = geInstExpr
  this.geInstFlag = true
  return this.geInst

proc l0(this: XenHvmContext_Dr7): bool = 

  ##[
  Breakpoint 0 is enabled for the task.
  ]##
  if this.l0InstFlag:
    return this.l0Inst
  let l0InstExpr = bool((this.low and 1) != 0)
  this.l0Inst = l0InstExpr
  this.l0InstFlag = true
  return this.l0Inst

proc l1(this: XenHvmContext_Dr7): bool = 

  ##[
  Breakpoint 1 is enabled for the task.
  ]##
  if this.l1InstFlag:
    return this.l1Inst
  let l1InstExpr = bool((this.low and 4) != 0)
  this.l1Inst = l1InstExpr
  this.l1InstFlag = true
  return this.l1Inst

proc l2(this: XenHvmContext_Dr7): bool = 

  ##[
  Breakpoint 2 is enabled for the task.
  ]##
  if this.l2InstFlag:
    return this.l2Inst
  let l2InstExpr = bool((this.low and 16) != 0)
  this.l2Inst = l2InstExpr
  this.l2InstFlag = true
  return this.l2Inst

proc l3(this: XenHvmContext_Dr7): bool = 

  ##[
  Breakpoint 3 is enabled for the task.
  ]##
  if this.l3InstFlag:
    return this.l3Inst
  let l3InstExpr = bool((this.low and 64) != 0)
  this.l3Inst = l3InstExpr
  this.l3InstFlag = true
  return this.l3Inst

proc le(this: XenHvmContext_Dr7): bool = 

  ##[
  Exact data breakpoints for the task.
  ]##
  if this.leInstFlag:
    return this.leInst
  let leInstExpr = bool((this.low and 256) != 0)
  this.leInst = leInstExpr
  this.leInstFlag = true
  return this.leInst

proc len0(this: XenHvmContext_Dr7): int = 

  ##[
  Length of breakpoint 0.
  ]##
  if this.len0InstFlag:
    return this.len0Inst
  let len0InstExpr = int(this.low shr 18 and 3)
  this.len0Inst = len0InstExpr
  this.len0InstFlag = true
  return this.len0Inst

proc len1(this: XenHvmContext_Dr7): int = 

  ##[
  Length of breakpoint 1.
  ]##
  if this.len1InstFlag:
    return this.len1Inst
  let len1InstExpr = int(this.low shr 22 and 3)
  this.len1Inst = len1InstExpr
  this.len1InstFlag = true
  return this.len1Inst

proc len2(this: XenHvmContext_Dr7): int = 

  ##[
  Length of breakpoint 2.
  ]##
  if this.len2InstFlag:
    return this.len2Inst
  let len2InstExpr = int(this.low shr 26 and 3)
  this.len2Inst = len2InstExpr
  this.len2InstFlag = true
  return this.len2Inst

proc len3(this: XenHvmContext_Dr7): int = 

  ##[
  Length of breakpoint 3.
  ]##
  if this.len3InstFlag:
    return this.len3Inst
  let len3InstExpr = int(this.low shr 30)
  this.len3Inst = len3InstExpr
  this.len3InstFlag = true
  return this.len3Inst

proc raw(this: XenHvmContext_Dr7): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc rtm(this: XenHvmContext_Dr7): bool = 

  ##[
  Debugging of transactions.
  ]##
  if this.rtmInstFlag:
    return this.rtmInst
  let rtmInstExpr = bool((this.low and 2048) != 0)
  this.rtmInst = rtmInstExpr
  this.rtmInstFlag = true
  return this.rtmInst

proc rw0(this: XenHvmContext_Dr7): int = 

  ##[
  Condition of breakpoint 0.
  ]##
  if this.rw0InstFlag:
    return this.rw0Inst
  let rw0InstExpr = int(this.low shr 16 and 3)
  this.rw0Inst = rw0InstExpr
  this.rw0InstFlag = true
  return this.rw0Inst

proc rw1(this: XenHvmContext_Dr7): int = 

  ##[
  Condition of breakpoint 1.
  ]##
  if this.rw1InstFlag:
    return this.rw1Inst
  let rw1InstExpr = int(this.low shr 20 and 3)
  this.rw1Inst = rw1InstExpr
  this.rw1InstFlag = true
  return this.rw1Inst

proc rw2(this: XenHvmContext_Dr7): int = 

  ##[
  Condition of breakpoint 2.
  ]##
  if this.rw2InstFlag:
    return this.rw2Inst
  let rw2InstExpr = int(this.low shr 24 and 3)
  this.rw2Inst = rw2InstExpr
  this.rw2InstFlag = true
  return this.rw2Inst

proc rw3(this: XenHvmContext_Dr7): int = 

  ##[
  Condition of breakpoint 3.
  ]##
  if this.rw3InstFlag:
    return this.rw3Inst
  let rw3InstExpr = int(this.low shr 28 and 3)
  this.rw3Inst = rw3InstExpr
  this.rw3InstFlag = true
  return this.rw3Inst

proc fromFile*(_: typedesc[XenHvmContext_Dr7], filename: string): XenHvmContext_Dr7 =
  XenHvmContext_Dr7.read(newKaitaiFileStream(filename), nil, nil)


##[
Extended feature enable register.
@see "AMD APM volume 2, section 3.1.7"
]##
proc read*(_: typedesc[XenHvmContext_Efer], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Cpu): XenHvmContext_Efer =
  template this: untyped = result
  this = new(XenHvmContext_Efer)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc aibrse(this: XenHvmContext_Efer): bool = 

  ##[
  Automatic indirect-branch restricted speculation.
  ]##
  if this.aibrseInstFlag:
    return this.aibrseInst
  let aibrseInstExpr = bool((this.low and 2097152) != 0)
  this.aibrseInst = aibrseInstExpr
  this.aibrseInstFlag = true
  return this.aibrseInst

proc ffxse(this: XenHvmContext_Efer): bool = 

  ##[
  Fast FXSAVE.
  ]##
  if this.ffxseInstFlag:
    return this.ffxseInst
  let ffxseInstExpr = bool((this.low and 16384) != 0)
  this.ffxseInst = ffxseInstExpr
  this.ffxseInstFlag = true
  return this.ffxseInst

proc lma(this: XenHvmContext_Efer): bool = 

  ##[
  Long mode is active.
  ]##
  if this.lmaInstFlag:
    return this.lmaInst
  let lmaInstExpr = bool((this.low and 1024) != 0)
  this.lmaInst = lmaInstExpr
  this.lmaInstFlag = true
  return this.lmaInst

proc lme(this: XenHvmContext_Efer): bool = 

  ##[
  Long mode is enabled.
  ]##
  if this.lmeInstFlag:
    return this.lmeInst
  let lmeInstExpr = bool((this.low and 256) != 0)
  this.lmeInst = lmeInstExpr
  this.lmeInstFlag = true
  return this.lmeInst

proc lmsle(this: XenHvmContext_Efer): bool = 

  ##[
  Segment limits hold in long mode.
  ]##
  if this.lmsleInstFlag:
    return this.lmsleInst
  let lmsleInstExpr = bool((this.low and 8192) != 0)
  this.lmsleInst = lmsleInstExpr
  this.lmsleInstFlag = true
  return this.lmsleInst

proc mcommit(this: XenHvmContext_Efer): bool = 

  ##[
  The MCOMMIT instruction is enabled.
  ]##
  if this.mcommitInstFlag:
    return this.mcommitInst
  let mcommitInstExpr = bool((this.low and 131072) != 0)
  this.mcommitInst = mcommitInstExpr
  this.mcommitInstFlag = true
  return this.mcommitInst

proc nxe(this: XenHvmContext_Efer): bool = 

  ##[
  No-execute pages are enabled.
  ]##
  if this.nxeInstFlag:
    return this.nxeInst
  let nxeInstExpr = bool((this.low and 2048) != 0)
  this.nxeInst = nxeInstExpr
  this.nxeInstFlag = true
  return this.nxeInst

proc raw(this: XenHvmContext_Efer): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc sce(this: XenHvmContext_Efer): bool = 

  ##[
  SYSCALL is enabled.
  ]##
  if this.sceInstFlag:
    return this.sceInst
  let sceInstExpr = bool((this.low and 1) != 0)
  this.sceInst = sceInstExpr
  this.sceInstFlag = true
  return this.sceInst

proc svme(this: XenHvmContext_Efer): bool = 

  ##[
  SVM is enabled.
  ]##
  if this.svmeInstFlag:
    return this.svmeInst
  let svmeInstExpr = bool((this.low and 4096) != 0)
  this.svmeInst = svmeInstExpr
  this.svmeInstFlag = true
  return this.svmeInst

proc tce(this: XenHvmContext_Efer): bool = 

  ##[
  Translation cache extension.
  ]##
  if this.tceInstFlag:
    return this.tceInst
  let tceInstExpr = bool((this.low and 32768) != 0)
  this.tceInst = tceInstExpr
  this.tceInstFlag = true
  return this.tceInst

proc uaie(this: XenHvmContext_Efer): bool = 

  ##[
  Upper address bits are ignored.
  ]##
  if this.uaieInstFlag:
    return this.uaieInst
  let uaieInstExpr = bool((this.low and 1048576) != 0)
  this.uaieInst = uaieInstExpr
  this.uaieInstFlag = true
  return this.uaieInst

proc fromFile*(_: typedesc[XenHvmContext_Efer], filename: string): XenHvmContext_Efer =
  XenHvmContext_Efer.read(newKaitaiFileStream(filename), nil, nil)


##[
One piece of state, with its header.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36">struct hvm_save_descriptor</a>
]##
proc read*(_: typedesc[XenHvmContext_Entry], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext): XenHvmContext_Entry =
  template this: untyped = result
  this = new(XenHvmContext_Entry)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Type, instance and length.
  ]##
  let rawHeaderExpr = this.io.readBytes(int(8))
  this.rawHeader = rawHeaderExpr
  let rawHeaderIo = newKaitaiStream(rawHeaderExpr)
  let headerExpr = XenHvmContext_EntryHeader.read(rawHeaderIo, this.root, this)
  this.header = headerExpr

  ##[
  The bytes of the body, or those that the context still has if it ends
before `header.len_body` bytes.

  ]##
  let rawRawBodyExpr = this.io.readBytes(int((if (uint64(this.header.lenBody)) <= (uint64(this.io.size - this.io.pos)): (uint64(this.header.lenBody)) else: (uint64(this.io.size - this.io.pos)))))
  this.rawRawBody = rawRawBodyExpr
  let rawRawBodyIo = newKaitaiStream(rawRawBodyExpr)
  let rawBodyExpr = XenHvmContext_Opaque.read(rawRawBodyIo, this.root, this)
  this.rawBody = rawBodyExpr

proc body(this: XenHvmContext_Entry): KaitaiStruct = 

  ##[
  The body, decoded by type code.
  ]##
  if this.bodyInstFlag:
    return this.bodyInst
  let io = this.rawBody.io
  let pos = io.pos()
  io.seek(int(0))
  block:
    let on = this.header.typecode
    if on == xen_hvm_context.cpu:
      let bodyInstExpr = XenHvmContext_Cpu.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.cpu_msr:
      let bodyInstExpr = XenHvmContext_CpuMsr.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.cpu_xsave:
      let bodyInstExpr = XenHvmContext_CpuXsave.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.end_mark:
      let bodyInstExpr = XenHvmContext_SaveEnd.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.header:
      let bodyInstExpr = XenHvmContext_SaveHeader.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.hpet:
      let bodyInstExpr = XenHvmContext_Hpet.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.ioapic:
      let bodyInstExpr = XenHvmContext_Ioapic.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.isa_irq:
      let bodyInstExpr = XenHvmContext_IsaIrq.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.lapic:
      let bodyInstExpr = XenHvmContext_Lapic.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.lapic_regs:
      let bodyInstExpr = XenHvmContext_LapicRegs.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.mtrr:
      let bodyInstExpr = XenHvmContext_Mtrr.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.pci_irq:
      let bodyInstExpr = XenHvmContext_PciIrq.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.pci_link:
      let bodyInstExpr = XenHvmContext_PciLink.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.pic:
      let bodyInstExpr = XenHvmContext_Pic.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.pit:
      let bodyInstExpr = XenHvmContext_Pit.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.pmtimer:
      let bodyInstExpr = XenHvmContext_Pmtimer.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.rtc:
      let bodyInstExpr = XenHvmContext_Rtc.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.tsc_adjust:
      let bodyInstExpr = XenHvmContext_TscAdjust.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.viridian_domain:
      let bodyInstExpr = XenHvmContext_ViridianDomain.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.viridian_vcpu:
      let bodyInstExpr = XenHvmContext_ViridianVcpu.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    elif on == xen_hvm_context.vmce_vcpu:
      let bodyInstExpr = XenHvmContext_VmceVcpu.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
    else:
      let bodyInstExpr = XenHvmContext_UnknownBody.read(io, this.root, this)
      this.bodyInst = bodyInstExpr
  io.seek(pos)
  this.bodyInstFlag = true
  return this.bodyInst

proc isAcceptableLength(this: XenHvmContext_Entry): bool = 

  ##[
  Whether Xen accepts a body of this length. It ignores the length of
END; for types of variable length it also compares the length with the
one in the body.

  ]##
  if this.isAcceptableLengthInstFlag:
    return this.isAcceptableLengthInst
  let isAcceptableLengthInstExpr = bool( ((this.header.typecode == xen_hvm_context.end_mark) or ( ((this.isKnown) and (this.header.lenBody >= this.lenMin) and ( ((this.isVariableLength) or (this.header.lenBody <= this.lenExpected)) )) )) )
  this.isAcceptableLengthInst = isAcceptableLengthInstExpr
  this.isAcceptableLengthInstFlag = true
  return this.isAcceptableLengthInst

proc isKnown(this: XenHvmContext_Entry): bool = 

  ##[
  Whether Xen has this type code; it refuses others.
  ]##
  if this.isKnownInstFlag:
    return this.isKnownInst
  let isKnownInstExpr = bool(this.header.typecodeNumber <= 20)
  this.isKnownInst = isKnownInstExpr
  this.isKnownInstFlag = true
  return this.isKnownInst

proc isOldCpu(this: XenHvmContext_Entry): bool = 

  ##[
  Whether this is a CPU as Xen before 3.4 has it, without `msr_tsc_aux`.
Xen takes it so instead of filling it with zeros.

  ]##
  if this.isOldCpuInstFlag:
    return this.isOldCpuInst
  let isOldCpuInstExpr = bool( ((this.header.typecode == xen_hvm_context.cpu) and (this.header.lenBody == 1016)) )
  this.isOldCpuInst = isOldCpuInstExpr
  this.isOldCpuInstFlag = true
  return this.isOldCpuInst

proc isTruncated(this: XenHvmContext_Entry): bool = 

  ##[
  The context ends inside this body.
  ]##
  if this.isTruncatedInstFlag:
    return this.isTruncatedInst
  let isTruncatedInstExpr = bool((uint64(this.rawBody.io.size)) < (uint64(this.header.lenBody)))
  this.isTruncatedInst = isTruncatedInstExpr
  this.isTruncatedInstFlag = true
  return this.isTruncatedInst

proc isVariableLength(this: XenHvmContext_Entry): bool = 

  ##[
  Bodies of these types contain their own length.
  ]##
  if this.isVariableLengthInstFlag:
    return this.isVariableLengthInst
  let isVariableLengthInstExpr = bool( ((this.header.typecode == xen_hvm_context.cpu_xsave) or (this.header.typecode == xen_hvm_context.cpu_msr)) )
  this.isVariableLengthInst = isVariableLengthInstExpr
  this.isVariableLengthInstFlag = true
  return this.isVariableLengthInst

proc isZeroExtended(this: XenHvmContext_Entry): bool = 

  ##[
  Whether Xen accepts a body shorter than `len_expected` and fills the
rest with zeros.

  ]##
  if this.isZeroExtendedInstFlag:
    return this.isZeroExtendedInst
  let isZeroExtendedInstExpr = bool( ((this.header.typecode == xen_hvm_context.cpu) or (this.header.typecode == xen_hvm_context.lapic) or (this.header.typecode == xen_hvm_context.rtc) or (this.header.typecode == xen_hvm_context.viridian_domain) or (this.header.typecode == xen_hvm_context.viridian_vcpu) or (this.header.typecode == xen_hvm_context.vmce_vcpu)) )
  this.isZeroExtendedInst = isZeroExtendedInstExpr
  this.isZeroExtendedInstFlag = true
  return this.isZeroExtendedInst

proc lenExpected(this: XenHvmContext_Entry): uint32 = 

  ##[
  Length of the body in the newest layout of its type; 0 for END, for
types of variable length and for unknown ones. LAPIC grew from 24 to
32 bytes in Xen 4.18.5, 4.19.2 and 4.20.1; an older Xen refuses the
longer one.

  ]##
  if this.lenExpectedInstFlag:
    return this.lenExpectedInst
  let lenExpectedInstExpr = uint32((uint32((if this.header.typecode == xen_hvm_context.header: (uint32(24)) else: (if this.header.typecode == xen_hvm_context.cpu: (uint32(1032)) else: (if this.header.typecode == xen_hvm_context.pic: (uint32(8)) else: (if this.header.typecode == xen_hvm_context.ioapic: (uint32(400)) else: (if this.header.typecode == xen_hvm_context.lapic: (uint32(32)) else: (if this.header.typecode == xen_hvm_context.lapic_regs: (uint32(1024)) else: (if this.header.typecode == xen_hvm_context.pci_irq: (uint32(16)) else: (if this.header.typecode == xen_hvm_context.isa_irq: (uint32(8)) else: (if this.header.typecode == xen_hvm_context.pci_link: (uint32(8)) else: (if this.header.typecode == xen_hvm_context.pit: (uint32(56)) else: (if this.header.typecode == xen_hvm_context.rtc: (uint32(24)) else: (if this.header.typecode == xen_hvm_context.hpet: (uint32(1048)) else: (if this.header.typecode == xen_hvm_context.pmtimer: (uint32(8)) else: (if this.header.typecode == xen_hvm_context.mtrr: (uint32(240)) else: (if this.header.typecode == xen_hvm_context.viridian_domain: (uint32(32)) else: (if this.header.typecode == xen_hvm_context.viridian_vcpu: (uint32(216)) else: (if this.header.typecode == xen_hvm_context.vmce_vcpu: (uint32(32)) else: (if this.header.typecode == xen_hvm_context.tsc_adjust: (uint32(8)) else: (uint32(0)))))))))))))))))))))))
  this.lenExpectedInst = lenExpectedInstExpr
  this.lenExpectedInstFlag = true
  return this.lenExpectedInst

proc lenMin(this: XenHvmContext_Entry): uint32 = 

  ##[
  The shortest body that Xen accepts for this type.
  ]##
  if this.lenMinInstFlag:
    return this.lenMinInst
  let lenMinInstExpr = uint32((uint32((if this.header.typecode == xen_hvm_context.cpu_xsave: (uint32(600)) else: (if this.header.typecode == xen_hvm_context.cpu_msr: (uint32(24)) else: (if this.isZeroExtended: (uint32(0)) else: this.lenExpected))))))
  this.lenMinInst = lenMinInstExpr
  this.lenMinInstFlag = true
  return this.lenMinInst

proc truncation(this: XenHvmContext_Entry): string = 

  ##[
  The words about it in the text for people.
  ]##
  if this.truncationInstFlag:
    return this.truncationInst
  let truncationInstExpr = string((if this.isTruncated: ", TRUNCATED" else: ""))
  this.truncationInst = truncationInstExpr
  this.truncationInstFlag = true
  return this.truncationInst

proc fromFile*(_: typedesc[XenHvmContext_Entry], filename: string): XenHvmContext_Entry =
  XenHvmContext_Entry.read(newKaitaiFileStream(filename), nil, nil)


##[
The header of every body.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36">struct hvm_save_descriptor</a>
]##
proc read*(_: typedesc[XenHvmContext_EntryHeader], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_EntryHeader =
  template this: untyped = result
  this = new(XenHvmContext_EntryHeader)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Kind of body, as a number; see `typecode`.
  ]##
  let typecodeNumberExpr = this.io.readU2le()
  this.typecodeNumber = typecodeNumberExpr

  ##[
  Number of the vCPU, for state of a vCPU; number of the controller, for
PIC; 0 otherwise.

  ]##
  let instanceExpr = this.io.readU2le()
  this.instance = instanceExpr

  ##[
  Length of the body in bytes, without this header.
  ]##
  let lenBodyExpr = this.io.readU4le()
  this.lenBody = lenBodyExpr

proc typecode(this: XenHvmContext_EntryHeader): XenHvmContext_Typecode = 

  ##[
  Kind of body. Numbers 22 to 34 are reserved for Amazon; Xen refuses them.
  ]##
  if this.typecodeInstFlag:
    return this.typecodeInst
  let typecodeInstExpr = cast[XenHvmContext_Typecode](cast[XenHvmContext_Typecode](this.typecodeNumber))
  this.typecodeInst = typecodeInstExpr
  this.typecodeInstFlag = true
  return this.typecodeInst

proc fromFile*(_: typedesc[XenHvmContext_EntryHeader], filename: string): XenHvmContext_EntryHeader =
  XenHvmContext_EntryHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
The high-precision event timer: its registers as the guest sees them, then
its hidden state.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L501-L521">struct hvm_hw_hpet</a>
]##
proc read*(_: typedesc[XenHvmContext_Hpet], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Hpet =
  template this: untyped = result
  this = new(XenHvmContext_Hpet)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  General capabilities, and the period of the counter.
  ]##
  let rawCapabilityExpr = this.io.readBytes(int(8))
  this.rawCapability = rawCapabilityExpr
  let rawCapabilityIo = newKaitaiStream(rawCapabilityExpr)
  let capabilityExpr = XenHvmContext_HpetCapability.read(rawCapabilityIo, this.root, this)
  this.capability = capabilityExpr

  ##[
  Reserved.
  ]##
  let res0Expr = this.io.readU8le()
  this.res0 = res0Expr

  ##[
  General configuration.
  ]##
  let rawConfigExpr = this.io.readBytes(int(8))
  this.rawConfig = rawConfigExpr
  let rawConfigIo = newKaitaiStream(rawConfigExpr)
  let configExpr = XenHvmContext_HpetConfig.read(rawConfigIo, this.root, this)
  this.config = configExpr

  ##[
  Reserved.
  ]##
  let res1Expr = this.io.readU8le()
  this.res1 = res1Expr

  ##[
  Interrupt status.
  ]##
  let rawIsrExpr = this.io.readBytes(int(8))
  this.rawIsr = rawIsrExpr
  let rawIsrIo = newKaitaiStream(rawIsrExpr)
  let isrExpr = XenHvmContext_HpetStatus.read(rawIsrIo, this.root, this)
  this.isr = isrExpr

  ##[
  Reserved.
  ]##
  let res2Expr = this.io.readBytes(int(200))
  this.res2 = res2Expr

  ##[
  Main counter.
  ]##
  let mc64Expr = this.io.readU8le()
  this.mc64 = mc64Expr

  ##[
  Reserved.
  ]##
  let res3Expr = this.io.readU8le()
  this.res3 = res3Expr

  ##[
  The three timers.
  ]##
  for i in 0 ..< int(3):
    let it = XenHvmContext_HpetTimer.read(this.io, this.root, this)
    this.timers.add(it)

  ##[
  Reserved.
  ]##
  let res5Expr = this.io.readBytes(int(672))
  this.res5 = res5Expr

  ##[
  Value last written to each timer's comparator.
  ]##
  for i in 0 ..< int(3):
    let it = this.io.readU8le()
    this.period.add(it)

proc fromFile*(_: typedesc[XenHvmContext_Hpet], filename: string): XenHvmContext_Hpet =
  XenHvmContext_Hpet.read(newKaitaiFileStream(filename), nil, nil)


##[
Capabilities of an HPET.
@see "IA-PC HPET Specification, section 2.3.4"
]##
proc read*(_: typedesc[XenHvmContext_HpetCapability], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Hpet): XenHvmContext_HpetCapability =
  template this: untyped = result
  this = new(XenHvmContext_HpetCapability)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Period of the main counter in femtoseconds.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc hasLegacyRoute(this: XenHvmContext_HpetCapability): bool = 

  ##[
  Can replace PIT and RTC interrupts.
  ]##
  if this.hasLegacyRouteInstFlag:
    return this.hasLegacyRouteInst
  let hasLegacyRouteInstExpr = bool((this.low and 32768) != 0)
  this.hasLegacyRouteInst = hasLegacyRouteInstExpr
  this.hasLegacyRouteInstFlag = true
  return this.hasLegacyRouteInst

proc is64Bit(this: XenHvmContext_HpetCapability): bool = 

  ##[
  The main counter has 64 bits.
  ]##
  if this.is64BitInstFlag:
    return this.is64BitInst
  let is64BitInstExpr = bool((this.low and 8192) != 0)
  this.is64BitInst = is64BitInstExpr
  this.is64BitInstFlag = true
  return this.is64BitInst

proc lastTimer(this: XenHvmContext_HpetCapability): int = 

  ##[
  Number of the last timer.
  ]##
  if this.lastTimerInstFlag:
    return this.lastTimerInst
  let lastTimerInstExpr = int(this.low shr 8 and 31)
  this.lastTimerInst = lastTimerInstExpr
  this.lastTimerInstFlag = true
  return this.lastTimerInst

proc raw(this: XenHvmContext_HpetCapability): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc revision(this: XenHvmContext_HpetCapability): int = 

  ##[
  Revision of the HPET specification.
  ]##
  if this.revisionInstFlag:
    return this.revisionInst
  let revisionInstExpr = int(this.low and 255)
  this.revisionInst = revisionInstExpr
  this.revisionInstFlag = true
  return this.revisionInst

proc vendorId(this: XenHvmContext_HpetCapability): int = 

  ##[
  PCI vendor ID.
  ]##
  if this.vendorIdInstFlag:
    return this.vendorIdInst
  let vendorIdInstExpr = int(this.low shr 16)
  this.vendorIdInst = vendorIdInstExpr
  this.vendorIdInstFlag = true
  return this.vendorIdInst

proc fromFile*(_: typedesc[XenHvmContext_HpetCapability], filename: string): XenHvmContext_HpetCapability =
  XenHvmContext_HpetCapability.read(newKaitaiFileStream(filename), nil, nil)


##[
Configuration of an HPET.
@see "IA-PC HPET Specification, section 2.3.5"
]##
proc read*(_: typedesc[XenHvmContext_HpetConfig], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Hpet): XenHvmContext_HpetConfig =
  template this: untyped = result
  this = new(XenHvmContext_HpetConfig)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc isEnabled(this: XenHvmContext_HpetConfig): bool = 

  ##[
  The main counter runs.
  ]##
  if this.isEnabledInstFlag:
    return this.isEnabledInst
  let isEnabledInstExpr = bool((this.low and 1) != 0)
  this.isEnabledInst = isEnabledInstExpr
  this.isEnabledInstFlag = true
  return this.isEnabledInst

proc isLegacyRoute(this: XenHvmContext_HpetConfig): bool = 

  ##[
  Replaces PIT and RTC interrupts.
  ]##
  if this.isLegacyRouteInstFlag:
    return this.isLegacyRouteInst
  let isLegacyRouteInstExpr = bool((this.low and 2) != 0)
  this.isLegacyRouteInst = isLegacyRouteInstExpr
  this.isLegacyRouteInstFlag = true
  return this.isLegacyRouteInst

proc raw(this: XenHvmContext_HpetConfig): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc fromFile*(_: typedesc[XenHvmContext_HpetConfig], filename: string): XenHvmContext_HpetConfig =
  XenHvmContext_HpetConfig.read(newKaitaiFileStream(filename), nil, nil)


##[
Interrupt status of an HPET.
@see "IA-PC HPET Specification, section 2.3.6"
]##
proc read*(_: typedesc[XenHvmContext_HpetStatus], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Hpet): XenHvmContext_HpetStatus =
  template this: untyped = result
  this = new(XenHvmContext_HpetStatus)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc isTimer0Active(this: XenHvmContext_HpetStatus): bool = 

  ##[
  Timer 0 has an interrupt active.
  ]##
  if this.isTimer0ActiveInstFlag:
    return this.isTimer0ActiveInst
  let isTimer0ActiveInstExpr = bool((this.low and 1) != 0)
  this.isTimer0ActiveInst = isTimer0ActiveInstExpr
  this.isTimer0ActiveInstFlag = true
  return this.isTimer0ActiveInst

proc isTimer1Active(this: XenHvmContext_HpetStatus): bool = 

  ##[
  Timer 1 has an interrupt active.
  ]##
  if this.isTimer1ActiveInstFlag:
    return this.isTimer1ActiveInst
  let isTimer1ActiveInstExpr = bool((this.low and 2) != 0)
  this.isTimer1ActiveInst = isTimer1ActiveInstExpr
  this.isTimer1ActiveInstFlag = true
  return this.isTimer1ActiveInst

proc isTimer2Active(this: XenHvmContext_HpetStatus): bool = 

  ##[
  Timer 2 has an interrupt active.
  ]##
  if this.isTimer2ActiveInstFlag:
    return this.isTimer2ActiveInst
  let isTimer2ActiveInstExpr = bool((this.low and 4) != 0)
  this.isTimer2ActiveInst = isTimer2ActiveInstExpr
  this.isTimer2ActiveInstFlag = true
  return this.isTimer2ActiveInst

proc raw(this: XenHvmContext_HpetStatus): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc fromFile*(_: typedesc[XenHvmContext_HpetStatus], filename: string): XenHvmContext_HpetStatus =
  XenHvmContext_HpetStatus.read(newKaitaiFileStream(filename), nil, nil)


##[
A timer of the HPET.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L511">struct hvm_hw_hpet, timers</a>
]##
proc read*(_: typedesc[XenHvmContext_HpetTimer], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Hpet): XenHvmContext_HpetTimer =
  template this: untyped = result
  this = new(XenHvmContext_HpetTimer)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Configuration and capabilities.
  ]##
  let rawConfigExpr = this.io.readBytes(int(8))
  this.rawConfig = rawConfigExpr
  let rawConfigIo = newKaitaiStream(rawConfigExpr)
  let configExpr = XenHvmContext_HpetTimerConfig.read(rawConfigIo, this.root, this)
  this.config = configExpr

  ##[
  Value of the main counter at which the timer fires.
  ]##
  let cmpExpr = this.io.readU8le()
  this.cmp = cmpExpr

  ##[
  FSB interrupt route, not supported.
  ]##
  let fsbExpr = this.io.readU8le()
  this.fsb = fsbExpr

  ##[
  Reserved.
  ]##
  let res4Expr = this.io.readU8le()
  this.res4 = res4Expr

proc fromFile*(_: typedesc[XenHvmContext_HpetTimer], filename: string): XenHvmContext_HpetTimer =
  XenHvmContext_HpetTimer.read(newKaitaiFileStream(filename), nil, nil)


##[
Configuration and capabilities of a timer.
@see "IA-PC HPET Specification, section 2.3.8"
]##
proc read*(_: typedesc[XenHvmContext_HpetTimerConfig], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_HpetTimer): XenHvmContext_HpetTimerConfig =
  template this: untyped = result
  this = new(XenHvmContext_HpetTimerConfig)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Pins of the I/O APIC that `route` can name, one bit each.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc canBePeriodic(this: XenHvmContext_HpetTimerConfig): bool = 

  ##[
  Can be periodic.
  ]##
  if this.canBePeriodicInstFlag:
    return this.canBePeriodicInst
  let canBePeriodicInstExpr = bool((this.low and 16) != 0)
  this.canBePeriodicInst = canBePeriodicInstExpr
  this.canBePeriodicInstFlag = true
  return this.canBePeriodicInst

proc hasFsb(this: XenHvmContext_HpetTimerConfig): bool = 

  ##[
  Interrupts can be delivered by FSB.
  ]##
  if this.hasFsbInstFlag:
    return this.hasFsbInst
  let hasFsbInstExpr = bool((this.low and 32768) != 0)
  this.hasFsbInst = hasFsbInstExpr
  this.hasFsbInstFlag = true
  return this.hasFsbInst

proc is32BitMode(this: XenHvmContext_HpetTimerConfig): bool = 

  ##[
  Forced to 32-bit mode.
  ]##
  if this.is32BitModeInstFlag:
    return this.is32BitModeInst
  let is32BitModeInstExpr = bool((this.low and 256) != 0)
  this.is32BitModeInst = is32BitModeInstExpr
  this.is32BitModeInstFlag = true
  return this.is32BitModeInst

proc is64Bit(this: XenHvmContext_HpetTimerConfig): bool = 

  ##[
  Has 64 bits.
  ]##
  if this.is64BitInstFlag:
    return this.is64BitInst
  let is64BitInstExpr = bool((this.low and 32) != 0)
  this.is64BitInst = is64BitInstExpr
  this.is64BitInstFlag = true
  return this.is64BitInst

proc isEnabled(this: XenHvmContext_HpetTimerConfig): bool = 

  ##[
  Interrupts are enabled.
  ]##
  if this.isEnabledInstFlag:
    return this.isEnabledInst
  let isEnabledInstExpr = bool((this.low and 4) != 0)
  this.isEnabledInst = isEnabledInstExpr
  this.isEnabledInstFlag = true
  return this.isEnabledInst

proc isFsbEnabled(this: XenHvmContext_HpetTimerConfig): bool = 

  ##[
  Interrupts are delivered by FSB.
  ]##
  if this.isFsbEnabledInstFlag:
    return this.isFsbEnabledInst
  let isFsbEnabledInstExpr = bool((this.low and 16384) != 0)
  this.isFsbEnabledInst = isFsbEnabledInstExpr
  this.isFsbEnabledInstFlag = true
  return this.isFsbEnabledInst

proc isLevel(this: XenHvmContext_HpetTimerConfig): bool = 

  ##[
  Level-triggered.
  ]##
  if this.isLevelInstFlag:
    return this.isLevelInst
  let isLevelInstExpr = bool((this.low and 2) != 0)
  this.isLevelInst = isLevelInstExpr
  this.isLevelInstFlag = true
  return this.isLevelInst

proc isPeriodic(this: XenHvmContext_HpetTimerConfig): bool = 

  ##[
  The timer is periodic.
  ]##
  if this.isPeriodicInstFlag:
    return this.isPeriodicInst
  let isPeriodicInstExpr = bool((this.low and 8) != 0)
  this.isPeriodicInst = isPeriodicInstExpr
  this.isPeriodicInstFlag = true
  return this.isPeriodicInst

proc isSettingValue(this: XenHvmContext_HpetTimerConfig): bool = 

  ##[
  The next write to the comparator also sets the accumulator.
  ]##
  if this.isSettingValueInstFlag:
    return this.isSettingValueInst
  let isSettingValueInstExpr = bool((this.low and 64) != 0)
  this.isSettingValueInst = isSettingValueInstExpr
  this.isSettingValueInstFlag = true
  return this.isSettingValueInst

proc raw(this: XenHvmContext_HpetTimerConfig): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc route(this: XenHvmContext_HpetTimerConfig): int = 

  ##[
  I/O APIC pin.
  ]##
  if this.routeInstFlag:
    return this.routeInst
  let routeInstExpr = int(this.low shr 9 and 31)
  this.routeInst = routeInstExpr
  this.routeInstFlag = true
  return this.routeInst

proc fromFile*(_: typedesc[XenHvmContext_HpetTimerConfig], filename: string): XenHvmContext_HpetTimerConfig =
  XenHvmContext_HpetTimerConfig.read(newKaitaiFileStream(filename), nil, nil)


##[
The I/O APIC, with its 48 pins: 16 for ISA, 32 for PCI.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L369-L377">struct hvm_hw_vioapic</a>
]##
proc read*(_: typedesc[XenHvmContext_Ioapic], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Ioapic =
  template this: untyped = result
  this = new(XenHvmContext_Ioapic)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Physical address of its registers.
  ]##
  let baseAddressExpr = this.io.readU8le()
  this.baseAddress = baseAddressExpr

  ##[
  Register that the window selects.
  ]##
  let ioregselExpr = this.io.readU4le()
  this.ioregsel = ioregselExpr

  ##[
  APIC ID of the I/O APIC.
  ]##
  let idExpr = this.io.readU4le()
  this.id = idExpr

proc numRedirtbl(this: XenHvmContext_Ioapic): uint32 = 

  ##[
  Number of entries that the body has room for; 48.
  ]##
  if this.numRedirtblInstFlag:
    return this.numRedirtblInst
  let numRedirtblInstExpr = uint32((uint32(((uint32(this.io.size)) - 16) div 8)))
  this.numRedirtblInst = numRedirtblInstExpr
  this.numRedirtblInstFlag = true
  return this.numRedirtblInst

proc ofsRedirtbl(this: XenHvmContext_Ioapic): int8 = 

  ##[
  Offset of the redirection table in the body.
  ]##
  if this.ofsRedirtblInstFlag:
    return this.ofsRedirtblInst
  let ofsRedirtblInstExpr = int8(16)
  this.ofsRedirtblInst = ofsRedirtblInstExpr
  this.ofsRedirtblInstFlag = true
  return this.ofsRedirtblInst

proc redirtbl(this: XenHvmContext_Ioapic): seq[XenHvmContext_RedirectionEntry] = 

  ##[
  Redirection table, one entry for each pin.
  ]##
  if this.redirtblInstFlag:
    return this.redirtblInst
  let pos = this.io.pos()
  this.io.seek(int(this.ofsRedirtbl))
  for i in 0 ..< int(this.numRedirtbl):
    let buf = this.io.readBytes(int(8))
    this.rawRedirtblInst.add(buf)
    let rawRedirtblInstIo = newKaitaiStream(buf)
    let it = XenHvmContext_RedirectionEntry.read(rawRedirtblInstIo, this.root, this)
    this.redirtblInst.add(it)
  this.io.seek(pos)
  this.redirtblInstFlag = true
  return this.redirtblInst

proc fromFile*(_: typedesc[XenHvmContext_Ioapic], filename: string): XenHvmContext_Ioapic =
  XenHvmContext_Ioapic.read(newKaitaiFileStream(filename), nil, nil)


##[
Interrupt wires of the ISA devices.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L426-L435">struct hvm_hw_isa_irqs</a>
]##
proc read*(_: typedesc[XenHvmContext_IsaIrq], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_IsaIrq =
  template this: untyped = result
  this = new(XenHvmContext_IsaIrq)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The wires as one number, IRQ 0 in bit 0.
  ]##
  let rawExpr = this.io.readU2le()
  this.raw = rawExpr

  ##[
  Unused.
  ]##
  let reservedExpr = this.io.readBytes(int(6))
  this.reserved = reservedExpr

proc asserted(this: XenHvmContext_IsaIrq): seq[bool] = 

  ##[
  Whether the wire is asserted, by IRQ number 0 to 15.
  ]##
  if this.assertedInstFlag:
    return this.assertedInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  for i in 0 ..< int(16):
    let it = this.io.readBitsIntLe(1) != 0
    this.assertedInst.add(it)
  this.io.seek(pos)
  this.assertedInstFlag = true
  return this.assertedInst

proc fromFile*(_: typedesc[XenHvmContext_IsaIrq], filename: string): XenHvmContext_IsaIrq =
  XenHvmContext_IsaIrq.read(newKaitaiFileStream(filename), nil, nil)


##[
The state of a vCPU's local APIC outside its register page. 32 bytes from
Xen 4.18.5, 4.19.2 and 4.20.1 on, 24 before, 16 in old versions.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L392-L398">struct hvm_hw_lapic</a>
]##
proc read*(_: typedesc[XenHvmContext_Lapic], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Lapic =
  template this: untyped = result
  this = new(XenHvmContext_Lapic)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  IA32_APIC_BASE: address and mode of the local APIC.
  ]##
  let rawApicBaseMsrExpr = this.io.readBytes(int(8))
  this.rawApicBaseMsr = rawApicBaseMsrExpr
  let rawApicBaseMsrIo = newKaitaiStream(rawApicBaseMsrExpr)
  let apicBaseMsrExpr = XenHvmContext_ApicBase.read(rawApicBaseMsrIo, this.root, this)
  this.apicBaseMsr = apicBaseMsrExpr

  ##[
  How the local APIC is disabled.
  ]##
  let rawDisabledExpr = this.io.readBytes(int(4))
  this.rawDisabled = rawDisabledExpr
  let rawDisabledIo = newKaitaiStream(rawDisabledExpr)
  let disabledExpr = XenHvmContext_LapicDisabled.read(rawDisabledIo, this.root, this)
  this.disabled = disabledExpr

  ##[
  Divisor of the timer's clock, 1 to 128.
  ]##
  let timerDivisorExpr = this.io.readU4le()
  this.timerDivisor = timerDivisorExpr

  ##[
  IA32_TSC_DEADLINE. Absent from bodies of 16 bytes.
  ]##
  if this.io.size >= 24:
    let tdtMsrExpr = this.io.readU8le()
    this.tdtMsr = tdtMsrExpr

  ##[
  Errors since the last write to the error status register. Absent from
bodies of 24 bytes.

  ]##
  if this.io.size >= 28:
    let rawPendingEsrExpr = this.io.readBytes(int(4))
    this.rawPendingEsr = rawPendingEsrExpr
    let rawPendingEsrIo = newKaitaiStream(rawPendingEsrExpr)
    let pendingEsrExpr = XenHvmContext_LapicEsr.read(rawPendingEsrIo, this.root, this)
    this.pendingEsr = pendingEsrExpr

  ##[
  Padding of the C structure.
  ]##
  if this.io.size >= 32:
    let paddingExpr = this.io.readU4le()
    this.padding = paddingExpr

proc fromFile*(_: typedesc[XenHvmContext_Lapic], filename: string): XenHvmContext_Lapic =
  XenHvmContext_Lapic.read(newKaitaiFileStream(filename), nil, nil)


##[
Destination format register.
@see "Intel SDM volume 3, section 12.6.2.2"
]##
proc read*(_: typedesc[XenHvmContext_LapicDfr], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_LapicDfr =
  template this: untyped = result
  this = new(XenHvmContext_LapicDfr)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole register as a number.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc isFlat(this: XenHvmContext_LapicDfr): bool = 

  ##[
  Logical IDs are flat, not in clusters.
  ]##
  if this.isFlatInstFlag:
    return this.isFlatInst
  let isFlatInstExpr = bool(this.raw shr 28 == 15)
  this.isFlatInst = isFlatInstExpr
  this.isFlatInstFlag = true
  return this.isFlatInst

proc fromFile*(_: typedesc[XenHvmContext_LapicDfr], filename: string): XenHvmContext_LapicDfr =
  XenHvmContext_LapicDfr.read(newKaitaiFileStream(filename), nil, nil)


##[
The ways in which a local APIC is disabled.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/hvm/vlapic.h#L34-L35">VLAPIC_HW_DISABLED, VLAPIC_SW_DISABLED</a>
]##
proc read*(_: typedesc[XenHvmContext_LapicDisabled], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Lapic): XenHvmContext_LapicDisabled =
  template this: untyped = result
  this = new(XenHvmContext_LapicDisabled)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits as a number.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc isHwDisabled(this: XenHvmContext_LapicDisabled): bool = 

  ##[
  By IA32_APIC_BASE.
  ]##
  if this.isHwDisabledInstFlag:
    return this.isHwDisabledInst
  let isHwDisabledInstExpr = bool((this.raw and 1) != 0)
  this.isHwDisabledInst = isHwDisabledInstExpr
  this.isHwDisabledInstFlag = true
  return this.isHwDisabledInst

proc isSwDisabled(this: XenHvmContext_LapicDisabled): bool = 

  ##[
  By the spurious-interrupt register.
  ]##
  if this.isSwDisabledInstFlag:
    return this.isSwDisabledInst
  let isSwDisabledInstExpr = bool((this.raw and 2) != 0)
  this.isSwDisabledInst = isSwDisabledInstExpr
  this.isSwDisabledInstFlag = true
  return this.isSwDisabledInst

proc fromFile*(_: typedesc[XenHvmContext_LapicDisabled], filename: string): XenHvmContext_LapicDisabled =
  XenHvmContext_LapicDisabled.read(newKaitaiFileStream(filename), nil, nil)


##[
Error status.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h#L47-L53">APIC_ESR_*</a>
]##
proc read*(_: typedesc[XenHvmContext_LapicEsr], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenHvmContext_LapicEsr =
  template this: untyped = result
  this = new(XenHvmContext_LapicEsr)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole register as a number.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc illegalRegister(this: XenHvmContext_LapicEsr): bool = 

  ##[
  Access to a register that does not exist.
  ]##
  if this.illegalRegisterInstFlag:
    return this.illegalRegisterInst
  let illegalRegisterInstExpr = bool((this.raw and 128) != 0)
  this.illegalRegisterInst = illegalRegisterInstExpr
  this.illegalRegisterInstFlag = true
  return this.illegalRegisterInst

proc receiveAccept(this: XenHvmContext_LapicEsr): bool = 

  ##[
  A message that was received was not accepted.
  ]##
  if this.receiveAcceptInstFlag:
    return this.receiveAcceptInst
  let receiveAcceptInstExpr = bool((this.raw and 8) != 0)
  this.receiveAcceptInst = receiveAcceptInstExpr
  this.receiveAcceptInstFlag = true
  return this.receiveAcceptInst

proc receiveChecksum(this: XenHvmContext_LapicEsr): bool = 

  ##[
  Checksum error when receiving.
  ]##
  if this.receiveChecksumInstFlag:
    return this.receiveChecksumInst
  let receiveChecksumInstExpr = bool((this.raw and 2) != 0)
  this.receiveChecksumInst = receiveChecksumInstExpr
  this.receiveChecksumInstFlag = true
  return this.receiveChecksumInst

proc receiveIllegalVector(this: XenHvmContext_LapicEsr): bool = 

  ##[
  Illegal vector when receiving.
  ]##
  if this.receiveIllegalVectorInstFlag:
    return this.receiveIllegalVectorInst
  let receiveIllegalVectorInstExpr = bool((this.raw and 64) != 0)
  this.receiveIllegalVectorInst = receiveIllegalVectorInstExpr
  this.receiveIllegalVectorInstFlag = true
  return this.receiveIllegalVectorInst

proc redirectableIpi(this: XenHvmContext_LapicEsr): bool = 

  ##[
  Lowest-priority delivery that is not supported.
  ]##
  if this.redirectableIpiInstFlag:
    return this.redirectableIpiInst
  let redirectableIpiInstExpr = bool((this.raw and 16) != 0)
  this.redirectableIpiInst = redirectableIpiInstExpr
  this.redirectableIpiInstFlag = true
  return this.redirectableIpiInst

proc sendAccept(this: XenHvmContext_LapicEsr): bool = 

  ##[
  A message that was sent was not accepted.
  ]##
  if this.sendAcceptInstFlag:
    return this.sendAcceptInst
  let sendAcceptInstExpr = bool((this.raw and 4) != 0)
  this.sendAcceptInst = sendAcceptInstExpr
  this.sendAcceptInstFlag = true
  return this.sendAcceptInst

proc sendChecksum(this: XenHvmContext_LapicEsr): bool = 

  ##[
  Checksum error when sending.
  ]##
  if this.sendChecksumInstFlag:
    return this.sendChecksumInst
  let sendChecksumInstExpr = bool((this.raw and 1) != 0)
  this.sendChecksumInst = sendChecksumInstExpr
  this.sendChecksumInstFlag = true
  return this.sendChecksumInst

proc sendIllegalVector(this: XenHvmContext_LapicEsr): bool = 

  ##[
  Illegal vector when sending.
  ]##
  if this.sendIllegalVectorInstFlag:
    return this.sendIllegalVectorInst
  let sendIllegalVectorInstExpr = bool((this.raw and 32) != 0)
  this.sendIllegalVectorInst = sendIllegalVectorInstExpr
  this.sendIllegalVectorInstFlag = true
  return this.sendIllegalVectorInst

proc fromFile*(_: typedesc[XenHvmContext_LapicEsr], filename: string): XenHvmContext_LapicEsr =
  XenHvmContext_LapicEsr.read(newKaitaiFileStream(filename), nil, nil)


##[
Interrupt command register, low half.
@see "Intel SDM volume 3, section 12.6.1"
]##
proc read*(_: typedesc[XenHvmContext_LapicIcr], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_LapicIcr =
  template this: untyped = result
  this = new(XenHvmContext_LapicIcr)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole register as a number.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc deliveryMode(this: XenHvmContext_LapicIcr): XenHvmContext_DeliveryMode = 

  ##[
  Kind of interrupt.
  ]##
  if this.deliveryModeInstFlag:
    return this.deliveryModeInst
  let deliveryModeInstExpr = cast[XenHvmContext_DeliveryMode](cast[XenHvmContext_DeliveryMode](this.raw shr 8 and 7))
  this.deliveryModeInst = deliveryModeInstExpr
  this.deliveryModeInstFlag = true
  return this.deliveryModeInst

proc isAsserted(this: XenHvmContext_LapicIcr): bool = 

  ##[
  Assert, not de-assert.
  ]##
  if this.isAssertedInstFlag:
    return this.isAssertedInst
  let isAssertedInstExpr = bool((this.raw and 16384) != 0)
  this.isAssertedInst = isAssertedInstExpr
  this.isAssertedInstFlag = true
  return this.isAssertedInst

proc isLevel(this: XenHvmContext_LapicIcr): bool = 

  ##[
  Level-triggered, not edge-triggered.
  ]##
  if this.isLevelInstFlag:
    return this.isLevelInst
  let isLevelInstExpr = bool((this.raw and 32768) != 0)
  this.isLevelInst = isLevelInstExpr
  this.isLevelInstFlag = true
  return this.isLevelInst

proc isLogical(this: XenHvmContext_LapicIcr): bool = 

  ##[
  The destination is logical, not physical.
  ]##
  if this.isLogicalInstFlag:
    return this.isLogicalInst
  let isLogicalInstExpr = bool((this.raw and 2048) != 0)
  this.isLogicalInst = isLogicalInstExpr
  this.isLogicalInstFlag = true
  return this.isLogicalInst

proc isPending(this: XenHvmContext_LapicIcr): bool = 

  ##[
  Delivery is pending.
  ]##
  if this.isPendingInstFlag:
    return this.isPendingInst
  let isPendingInstExpr = bool((this.raw and 4096) != 0)
  this.isPendingInst = isPendingInstExpr
  this.isPendingInstFlag = true
  return this.isPendingInst

proc shorthand(this: XenHvmContext_LapicIcr): XenHvmContext_DestinationShorthand = 

  ##[
  Destination shorthand.
  ]##
  if this.shorthandInstFlag:
    return this.shorthandInst
  let shorthandInstExpr = cast[XenHvmContext_DestinationShorthand](cast[XenHvmContext_DestinationShorthand](this.raw shr 18 and 3))
  this.shorthandInst = shorthandInstExpr
  this.shorthandInstFlag = true
  return this.shorthandInst

proc vector(this: XenHvmContext_LapicIcr): int = 

  ##[
  Vector that the interrupt is sent with.
  ]##
  if this.vectorInstFlag:
    return this.vectorInst
  let vectorInstExpr = int(this.raw and 255)
  this.vectorInst = vectorInstExpr
  this.vectorInstFlag = true
  return this.vectorInst

proc fromFile*(_: typedesc[XenHvmContext_LapicIcr], filename: string): XenHvmContext_LapicIcr =
  XenHvmContext_LapicIcr.read(newKaitaiFileStream(filename), nil, nil)


##[
ID register.
@see "Intel SDM volume 3, section 12.4.6"
]##
proc read*(_: typedesc[XenHvmContext_LapicId], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_LapicId =
  template this: untyped = result
  this = new(XenHvmContext_LapicId)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole register as a number.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc xapicId(this: XenHvmContext_LapicId): int = 

  ##[
  The ID in xAPIC mode; in x2APIC mode `raw` is the ID.
  ]##
  if this.xapicIdInstFlag:
    return this.xapicIdInst
  let xapicIdInstExpr = int(this.raw shr 24)
  this.xapicIdInst = xapicIdInstExpr
  this.xapicIdInstFlag = true
  return this.xapicIdInst

proc fromFile*(_: typedesc[XenHvmContext_LapicId], filename: string): XenHvmContext_LapicId =
  XenHvmContext_LapicId.read(newKaitaiFileStream(filename), nil, nil)


##[
Logical destination register.
@see "Intel SDM volume 3, sections 12.6.2.2 and 12.12.10"
]##
proc read*(_: typedesc[XenHvmContext_LapicLdr], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_LapicLdr =
  template this: untyped = result
  this = new(XenHvmContext_LapicLdr)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole register as a number.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc x2apicCluster(this: XenHvmContext_LapicLdr): int = 

  ##[
  Cluster in x2APIC mode.
  ]##
  if this.x2apicClusterInstFlag:
    return this.x2apicClusterInst
  let x2apicClusterInstExpr = int(this.raw shr 16)
  this.x2apicClusterInst = x2apicClusterInstExpr
  this.x2apicClusterInstFlag = true
  return this.x2apicClusterInst

proc x2apicMask(this: XenHvmContext_LapicLdr): int = 

  ##[
  Bit of this processor in its cluster, in x2APIC mode.
  ]##
  if this.x2apicMaskInstFlag:
    return this.x2apicMaskInst
  let x2apicMaskInstExpr = int(this.raw and 65535)
  this.x2apicMaskInst = x2apicMaskInstExpr
  this.x2apicMaskInstFlag = true
  return this.x2apicMaskInst

proc xapicLogicalId(this: XenHvmContext_LapicLdr): int = 

  ##[
  Logical ID in xAPIC mode.
  ]##
  if this.xapicLogicalIdInstFlag:
    return this.xapicLogicalIdInst
  let xapicLogicalIdInstExpr = int(this.raw shr 24)
  this.xapicLogicalIdInst = xapicLogicalIdInstExpr
  this.xapicLogicalIdInstFlag = true
  return this.xapicLogicalIdInst

proc fromFile*(_: typedesc[XenHvmContext_LapicLdr], filename: string): XenHvmContext_LapicLdr =
  XenHvmContext_LapicLdr.read(newKaitaiFileStream(filename), nil, nil)


##[
A priority.
@see "Intel SDM volume 3, section 12.8.3"
]##
proc read*(_: typedesc[XenHvmContext_LapicPriority], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_LapicPriority =
  template this: untyped = result
  this = new(XenHvmContext_LapicPriority)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole register as a number.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc priorityClass(this: XenHvmContext_LapicPriority): int = 

  ##[
  Class: vectors up to 16 x class + 15 are held back.

  ]##
  if this.priorityClassInstFlag:
    return this.priorityClassInst
  let priorityClassInstExpr = int(this.raw shr 4 and 15)
  this.priorityClassInst = priorityClassInstExpr
  this.priorityClassInstFlag = true
  return this.priorityClassInst

proc subclass(this: XenHvmContext_LapicPriority): int = 

  ##[
  Sub-class.
  ]##
  if this.subclassInstFlag:
    return this.subclassInst
  let subclassInstExpr = int(this.raw and 15)
  this.subclassInst = subclassInstExpr
  this.subclassInstFlag = true
  return this.subclassInst

proc fromFile*(_: typedesc[XenHvmContext_LapicPriority], filename: string): XenHvmContext_LapicPriority =
  XenHvmContext_LapicPriority.read(newKaitaiFileStream(filename), nil, nil)


##[
The part of a local APIC's register page that has registers, each with 4
bytes at a multiple of 16.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404">struct hvm_hw_lapic_regs</a>
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h">Source</a>
]##
proc read*(_: typedesc[XenHvmContext_LapicRegs], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_LapicRegs =
  template this: untyped = result
  this = new(XenHvmContext_LapicRegs)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


proc apicId(this: XenHvmContext_LapicRegs): XenHvmContext_LapicId = 

  ##[
  ID of the local APIC.
  ]##
  if this.apicIdInstFlag:
    return this.apicIdInst
  let pos = this.io.pos()
  this.io.seek(int(32))
  let rawApicIdInstExpr = this.io.readBytes(int(4))
  this.rawApicIdInst = rawApicIdInstExpr
  let rawApicIdInstIo = newKaitaiStream(rawApicIdInstExpr)
  let apicIdInstExpr = XenHvmContext_LapicId.read(rawApicIdInstIo, this.root, this)
  this.apicIdInst = apicIdInstExpr
  this.io.seek(pos)
  this.apicIdInstFlag = true
  return this.apicIdInst

proc apicVersion(this: XenHvmContext_LapicRegs): XenHvmContext_LapicVersion = 

  ##[
  Version of the local APIC, and the number of its local vectors.
  ]##
  if this.apicVersionInstFlag:
    return this.apicVersionInst
  let pos = this.io.pos()
  this.io.seek(int(48))
  let rawApicVersionInstExpr = this.io.readBytes(int(4))
  this.rawApicVersionInst = rawApicVersionInstExpr
  let rawApicVersionInstIo = newKaitaiStream(rawApicVersionInstExpr)
  let apicVersionInstExpr = XenHvmContext_LapicVersion.read(rawApicVersionInstIo, this.root, this)
  this.apicVersionInst = apicVersionInstExpr
  this.io.seek(pos)
  this.apicVersionInstFlag = true
  return this.apicVersionInst

proc apr(this: XenHvmContext_LapicRegs): XenHvmContext_LapicPriority = 

  ##[
  Arbitration priority.
  ]##
  if this.aprInstFlag:
    return this.aprInst
  let pos = this.io.pos()
  this.io.seek(int(144))
  let rawAprInstExpr = this.io.readBytes(int(4))
  this.rawAprInst = rawAprInstExpr
  let rawAprInstIo = newKaitaiStream(rawAprInstExpr)
  let aprInstExpr = XenHvmContext_LapicPriority.read(rawAprInstIo, this.root, this)
  this.aprInst = aprInstExpr
  this.io.seek(pos)
  this.aprInstFlag = true
  return this.aprInst

proc dfr(this: XenHvmContext_LapicRegs): XenHvmContext_LapicDfr = 

  ##[
  Destination format.
  ]##
  if this.dfrInstFlag:
    return this.dfrInst
  let pos = this.io.pos()
  this.io.seek(int(224))
  let rawDfrInstExpr = this.io.readBytes(int(4))
  this.rawDfrInst = rawDfrInstExpr
  let rawDfrInstIo = newKaitaiStream(rawDfrInstExpr)
  let dfrInstExpr = XenHvmContext_LapicDfr.read(rawDfrInstIo, this.root, this)
  this.dfrInst = dfrInstExpr
  this.io.seek(pos)
  this.dfrInstFlag = true
  return this.dfrInst

proc esr(this: XenHvmContext_LapicRegs): XenHvmContext_LapicEsr = 

  ##[
  Errors that the local APIC has detected.
  ]##
  if this.esrInstFlag:
    return this.esrInst
  let pos = this.io.pos()
  this.io.seek(int(640))
  let rawEsrInstExpr = this.io.readBytes(int(4))
  this.rawEsrInst = rawEsrInstExpr
  let rawEsrInstIo = newKaitaiStream(rawEsrInstExpr)
  let esrInstExpr = XenHvmContext_LapicEsr.read(rawEsrInstIo, this.root, this)
  this.esrInst = esrInstExpr
  this.io.seek(pos)
  this.esrInstFlag = true
  return this.esrInst

proc icrHigh(this: XenHvmContext_LapicRegs): uint32 = 

  ##[
  Destination of the command: bits 31-24 in xAPIC mode, all of them in
x2APIC mode.

  ]##
  if this.icrHighInstFlag:
    return this.icrHighInst
  let pos = this.io.pos()
  this.io.seek(int(784))
  let icrHighInstExpr = this.io.readU4le()
  this.icrHighInst = icrHighInstExpr
  this.io.seek(pos)
  this.icrHighInstFlag = true
  return this.icrHighInst

proc icrLow(this: XenHvmContext_LapicRegs): XenHvmContext_LapicIcr = 

  ##[
  Interrupt command.
  ]##
  if this.icrLowInstFlag:
    return this.icrLowInst
  let pos = this.io.pos()
  this.io.seek(int(768))
  let rawIcrLowInstExpr = this.io.readBytes(int(4))
  this.rawIcrLowInst = rawIcrLowInstExpr
  let rawIcrLowInstIo = newKaitaiStream(rawIcrLowInstExpr)
  let icrLowInstExpr = XenHvmContext_LapicIcr.read(rawIcrLowInstIo, this.root, this)
  this.icrLowInst = icrLowInstExpr
  this.io.seek(pos)
  this.icrLowInstFlag = true
  return this.icrLowInst

proc irr(this: XenHvmContext_LapicRegs): XenHvmContext_VectorBitmap = 

  ##[
  Vectors that are requested.
  ]##
  if this.irrInstFlag:
    return this.irrInst
  let pos = this.io.pos()
  this.io.seek(int(512))
  let rawIrrInstExpr = this.io.readBytes(int(128))
  this.rawIrrInst = rawIrrInstExpr
  let rawIrrInstIo = newKaitaiStream(rawIrrInstExpr)
  let irrInstExpr = XenHvmContext_VectorBitmap.read(rawIrrInstIo, this.root, this)
  this.irrInst = irrInstExpr
  this.io.seek(pos)
  this.irrInstFlag = true
  return this.irrInst

proc isr(this: XenHvmContext_LapicRegs): XenHvmContext_VectorBitmap = 

  ##[
  Vectors in service.
  ]##
  if this.isrInstFlag:
    return this.isrInst
  let pos = this.io.pos()
  this.io.seek(int(256))
  let rawIsrInstExpr = this.io.readBytes(int(128))
  this.rawIsrInst = rawIsrInstExpr
  let rawIsrInstIo = newKaitaiStream(rawIsrInstExpr)
  let isrInstExpr = XenHvmContext_VectorBitmap.read(rawIsrInstIo, this.root, this)
  this.isrInst = isrInstExpr
  this.io.seek(pos)
  this.isrInstFlag = true
  return this.isrInst

proc ldr(this: XenHvmContext_LapicRegs): XenHvmContext_LapicLdr = 

  ##[
  Logical destination.
  ]##
  if this.ldrInstFlag:
    return this.ldrInst
  let pos = this.io.pos()
  this.io.seek(int(208))
  let rawLdrInstExpr = this.io.readBytes(int(4))
  this.rawLdrInst = rawLdrInstExpr
  let rawLdrInstIo = newKaitaiStream(rawLdrInstExpr)
  let ldrInstExpr = XenHvmContext_LapicLdr.read(rawLdrInstIo, this.root, this)
  this.ldrInst = ldrInstExpr
  this.io.seek(pos)
  this.ldrInstFlag = true
  return this.ldrInst

proc lvtCmci(this: XenHvmContext_LapicRegs): XenHvmContext_LvtEntry = 

  ##[
  Local vector of corrected machine checks.
  ]##
  if this.lvtCmciInstFlag:
    return this.lvtCmciInst
  let pos = this.io.pos()
  this.io.seek(int(752))
  let rawLvtCmciInstExpr = this.io.readBytes(int(4))
  this.rawLvtCmciInst = rawLvtCmciInstExpr
  let rawLvtCmciInstIo = newKaitaiStream(rawLvtCmciInstExpr)
  let lvtCmciInstExpr = XenHvmContext_LvtEntry.read(rawLvtCmciInstIo, this.root, this)
  this.lvtCmciInst = lvtCmciInstExpr
  this.io.seek(pos)
  this.lvtCmciInstFlag = true
  return this.lvtCmciInst

proc lvtError(this: XenHvmContext_LapicRegs): XenHvmContext_LvtEntry = 

  ##[
  Local vector of errors.
  ]##
  if this.lvtErrorInstFlag:
    return this.lvtErrorInst
  let pos = this.io.pos()
  this.io.seek(int(880))
  let rawLvtErrorInstExpr = this.io.readBytes(int(4))
  this.rawLvtErrorInst = rawLvtErrorInstExpr
  let rawLvtErrorInstIo = newKaitaiStream(rawLvtErrorInstExpr)
  let lvtErrorInstExpr = XenHvmContext_LvtEntry.read(rawLvtErrorInstIo, this.root, this)
  this.lvtErrorInst = lvtErrorInstExpr
  this.io.seek(pos)
  this.lvtErrorInstFlag = true
  return this.lvtErrorInst

proc lvtLint0(this: XenHvmContext_LapicRegs): XenHvmContext_LvtEntry = 

  ##[
  Local vector of pin LINT0.
  ]##
  if this.lvtLint0InstFlag:
    return this.lvtLint0Inst
  let pos = this.io.pos()
  this.io.seek(int(848))
  let rawLvtLint0InstExpr = this.io.readBytes(int(4))
  this.rawLvtLint0Inst = rawLvtLint0InstExpr
  let rawLvtLint0InstIo = newKaitaiStream(rawLvtLint0InstExpr)
  let lvtLint0InstExpr = XenHvmContext_LvtEntry.read(rawLvtLint0InstIo, this.root, this)
  this.lvtLint0Inst = lvtLint0InstExpr
  this.io.seek(pos)
  this.lvtLint0InstFlag = true
  return this.lvtLint0Inst

proc lvtLint1(this: XenHvmContext_LapicRegs): XenHvmContext_LvtEntry = 

  ##[
  Local vector of pin LINT1.
  ]##
  if this.lvtLint1InstFlag:
    return this.lvtLint1Inst
  let pos = this.io.pos()
  this.io.seek(int(864))
  let rawLvtLint1InstExpr = this.io.readBytes(int(4))
  this.rawLvtLint1Inst = rawLvtLint1InstExpr
  let rawLvtLint1InstIo = newKaitaiStream(rawLvtLint1InstExpr)
  let lvtLint1InstExpr = XenHvmContext_LvtEntry.read(rawLvtLint1InstIo, this.root, this)
  this.lvtLint1Inst = lvtLint1InstExpr
  this.io.seek(pos)
  this.lvtLint1InstFlag = true
  return this.lvtLint1Inst

proc lvtPerf(this: XenHvmContext_LapicRegs): XenHvmContext_LvtEntry = 

  ##[
  Local vector of the performance counters.
  ]##
  if this.lvtPerfInstFlag:
    return this.lvtPerfInst
  let pos = this.io.pos()
  this.io.seek(int(832))
  let rawLvtPerfInstExpr = this.io.readBytes(int(4))
  this.rawLvtPerfInst = rawLvtPerfInstExpr
  let rawLvtPerfInstIo = newKaitaiStream(rawLvtPerfInstExpr)
  let lvtPerfInstExpr = XenHvmContext_LvtEntry.read(rawLvtPerfInstIo, this.root, this)
  this.lvtPerfInst = lvtPerfInstExpr
  this.io.seek(pos)
  this.lvtPerfInstFlag = true
  return this.lvtPerfInst

proc lvtThermal(this: XenHvmContext_LapicRegs): XenHvmContext_LvtEntry = 

  ##[
  Local vector of the thermal sensor.
  ]##
  if this.lvtThermalInstFlag:
    return this.lvtThermalInst
  let pos = this.io.pos()
  this.io.seek(int(816))
  let rawLvtThermalInstExpr = this.io.readBytes(int(4))
  this.rawLvtThermalInst = rawLvtThermalInstExpr
  let rawLvtThermalInstIo = newKaitaiStream(rawLvtThermalInstExpr)
  let lvtThermalInstExpr = XenHvmContext_LvtEntry.read(rawLvtThermalInstIo, this.root, this)
  this.lvtThermalInst = lvtThermalInstExpr
  this.io.seek(pos)
  this.lvtThermalInstFlag = true
  return this.lvtThermalInst

proc lvtTimer(this: XenHvmContext_LapicRegs): XenHvmContext_LvtEntry = 

  ##[
  Local vector of the timer.
  ]##
  if this.lvtTimerInstFlag:
    return this.lvtTimerInst
  let pos = this.io.pos()
  this.io.seek(int(800))
  let rawLvtTimerInstExpr = this.io.readBytes(int(4))
  this.rawLvtTimerInst = rawLvtTimerInstExpr
  let rawLvtTimerInstIo = newKaitaiStream(rawLvtTimerInstExpr)
  let lvtTimerInstExpr = XenHvmContext_LvtEntry.read(rawLvtTimerInstIo, this.root, this)
  this.lvtTimerInst = lvtTimerInstExpr
  this.io.seek(pos)
  this.lvtTimerInstFlag = true
  return this.lvtTimerInst

proc numSlots(this: XenHvmContext_LapicRegs): uint32 = 

  ##[
  Number of register slots that the body has room for; 64.
  ]##
  if this.numSlotsInstFlag:
    return this.numSlotsInst
  let numSlotsInstExpr = uint32((uint32((uint32(this.io.size)) div 16)))
  this.numSlotsInst = numSlotsInstExpr
  this.numSlotsInstFlag = true
  return this.numSlotsInst

proc ppr(this: XenHvmContext_LapicRegs): XenHvmContext_LapicPriority = 

  ##[
  Processor priority; Xen computes it on demand.
  ]##
  if this.pprInstFlag:
    return this.pprInst
  let pos = this.io.pos()
  this.io.seek(int(160))
  let rawPprInstExpr = this.io.readBytes(int(4))
  this.rawPprInst = rawPprInstExpr
  let rawPprInstIo = newKaitaiStream(rawPprInstExpr)
  let pprInstExpr = XenHvmContext_LapicPriority.read(rawPprInstIo, this.root, this)
  this.pprInst = pprInstExpr
  this.io.seek(pos)
  this.pprInstFlag = true
  return this.pprInst

proc selfIpi(this: XenHvmContext_LapicRegs): uint32 = 

  ##[
  Write-only; meaningless here.
  ]##
  if this.selfIpiInstFlag:
    return this.selfIpiInst
  let pos = this.io.pos()
  this.io.seek(int(1008))
  let selfIpiInstExpr = this.io.readU4le()
  this.selfIpiInst = selfIpiInstExpr
  this.io.seek(pos)
  this.selfIpiInstFlag = true
  return this.selfIpiInst

proc slots(this: XenHvmContext_LapicRegs): seq[XenHvmContext_RegisterSlot] = 

  ##[
  All slots, by their offset divided by 16.
  ]##
  if this.slotsInstFlag:
    return this.slotsInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  for i in 0 ..< int(this.numSlots):
    let it = XenHvmContext_RegisterSlot.read(this.io, this.root, this)
    this.slotsInst.add(it)
  this.io.seek(pos)
  this.slotsInstFlag = true
  return this.slotsInst

proc svr(this: XenHvmContext_LapicRegs): XenHvmContext_LapicSvr = 

  ##[
  Spurious-interrupt vector.
  ]##
  if this.svrInstFlag:
    return this.svrInst
  let pos = this.io.pos()
  this.io.seek(int(240))
  let rawSvrInstExpr = this.io.readBytes(int(4))
  this.rawSvrInst = rawSvrInstExpr
  let rawSvrInstIo = newKaitaiStream(rawSvrInstExpr)
  let svrInstExpr = XenHvmContext_LapicSvr.read(rawSvrInstIo, this.root, this)
  this.svrInst = svrInstExpr
  this.io.seek(pos)
  this.svrInstFlag = true
  return this.svrInst

proc timerCurrentCount(this: XenHvmContext_LapicRegs): uint32 = 

  ##[
  Current count of the timer; Xen computes it on demand.
  ]##
  if this.timerCurrentCountInstFlag:
    return this.timerCurrentCountInst
  let pos = this.io.pos()
  this.io.seek(int(912))
  let timerCurrentCountInstExpr = this.io.readU4le()
  this.timerCurrentCountInst = timerCurrentCountInstExpr
  this.io.seek(pos)
  this.timerCurrentCountInstFlag = true
  return this.timerCurrentCountInst

proc timerDivide(this: XenHvmContext_LapicRegs): XenHvmContext_TimerDivide = 

  ##[
  Divisor of the timer's clock.
  ]##
  if this.timerDivideInstFlag:
    return this.timerDivideInst
  let pos = this.io.pos()
  this.io.seek(int(992))
  let rawTimerDivideInstExpr = this.io.readBytes(int(4))
  this.rawTimerDivideInst = rawTimerDivideInstExpr
  let rawTimerDivideInstIo = newKaitaiStream(rawTimerDivideInstExpr)
  let timerDivideInstExpr = XenHvmContext_TimerDivide.read(rawTimerDivideInstIo, this.root, this)
  this.timerDivideInst = timerDivideInstExpr
  this.io.seek(pos)
  this.timerDivideInstFlag = true
  return this.timerDivideInst

proc timerInitialCount(this: XenHvmContext_LapicRegs): uint32 = 

  ##[
  Initial count of the timer.
  ]##
  if this.timerInitialCountInstFlag:
    return this.timerInitialCountInst
  let pos = this.io.pos()
  this.io.seek(int(896))
  let timerInitialCountInstExpr = this.io.readU4le()
  this.timerInitialCountInst = timerInitialCountInstExpr
  this.io.seek(pos)
  this.timerInitialCountInstFlag = true
  return this.timerInitialCountInst

proc tmr(this: XenHvmContext_LapicRegs): XenHvmContext_VectorBitmap = 

  ##[
  Vectors that are level-triggered.
  ]##
  if this.tmrInstFlag:
    return this.tmrInst
  let pos = this.io.pos()
  this.io.seek(int(384))
  let rawTmrInstExpr = this.io.readBytes(int(128))
  this.rawTmrInst = rawTmrInstExpr
  let rawTmrInstIo = newKaitaiStream(rawTmrInstExpr)
  let tmrInstExpr = XenHvmContext_VectorBitmap.read(rawTmrInstIo, this.root, this)
  this.tmrInst = tmrInstExpr
  this.io.seek(pos)
  this.tmrInstFlag = true
  return this.tmrInst

proc tpr(this: XenHvmContext_LapicRegs): XenHvmContext_LapicPriority = 

  ##[
  Task priority.
  ]##
  if this.tprInstFlag:
    return this.tprInst
  let pos = this.io.pos()
  this.io.seek(int(128))
  let rawTprInstExpr = this.io.readBytes(int(4))
  this.rawTprInst = rawTprInstExpr
  let rawTprInstIo = newKaitaiStream(rawTprInstExpr)
  let tprInstExpr = XenHvmContext_LapicPriority.read(rawTprInstIo, this.root, this)
  this.tprInst = tprInstExpr
  this.io.seek(pos)
  this.tprInstFlag = true
  return this.tprInst

proc fromFile*(_: typedesc[XenHvmContext_LapicRegs], filename: string): XenHvmContext_LapicRegs =
  XenHvmContext_LapicRegs.read(newKaitaiFileStream(filename), nil, nil)


##[
Spurious-interrupt vector register.
@see "Intel SDM volume 3, section 12.9"
]##
proc read*(_: typedesc[XenHvmContext_LapicSvr], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_LapicSvr =
  template this: untyped = result
  this = new(XenHvmContext_LapicSvr)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole register as a number.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc isEnabled(this: XenHvmContext_LapicSvr): bool = 

  ##[
  The local APIC is enabled by software.
  ]##
  if this.isEnabledInstFlag:
    return this.isEnabledInst
  let isEnabledInstExpr = bool((this.raw and 256) != 0)
  this.isEnabledInst = isEnabledInstExpr
  this.isEnabledInstFlag = true
  return this.isEnabledInst

proc isEoiBroadcastSuppressed(this: XenHvmContext_LapicSvr): bool = 

  ##[
  No EOI broadcasts.
  ]##
  if this.isEoiBroadcastSuppressedInstFlag:
    return this.isEoiBroadcastSuppressedInst
  let isEoiBroadcastSuppressedInstExpr = bool((this.raw and 4096) != 0)
  this.isEoiBroadcastSuppressedInst = isEoiBroadcastSuppressedInstExpr
  this.isEoiBroadcastSuppressedInstFlag = true
  return this.isEoiBroadcastSuppressedInst

proc isFocusDisabled(this: XenHvmContext_LapicSvr): bool = 

  ##[
  No focus processor checking.
  ]##
  if this.isFocusDisabledInstFlag:
    return this.isFocusDisabledInst
  let isFocusDisabledInstExpr = bool((this.raw and 512) != 0)
  this.isFocusDisabledInst = isFocusDisabledInstExpr
  this.isFocusDisabledInstFlag = true
  return this.isFocusDisabledInst

proc vector(this: XenHvmContext_LapicSvr): int = 

  ##[
  Vector of spurious interrupts.
  ]##
  if this.vectorInstFlag:
    return this.vectorInst
  let vectorInstExpr = int(this.raw and 255)
  this.vectorInst = vectorInstExpr
  this.vectorInstFlag = true
  return this.vectorInst

proc fromFile*(_: typedesc[XenHvmContext_LapicSvr], filename: string): XenHvmContext_LapicSvr =
  XenHvmContext_LapicSvr.read(newKaitaiFileStream(filename), nil, nil)


##[
Version register.
@see "Intel SDM volume 3, section 12.4.8"
]##
proc read*(_: typedesc[XenHvmContext_LapicVersion], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_LapicVersion =
  template this: untyped = result
  this = new(XenHvmContext_LapicVersion)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole register as a number.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc hasDirectedEoi(this: XenHvmContext_LapicVersion): bool = 

  ##[
  Broadcasts of EOI can be suppressed.
  ]##
  if this.hasDirectedEoiInstFlag:
    return this.hasDirectedEoiInst
  let hasDirectedEoiInstExpr = bool((this.raw and 16777216) != 0)
  this.hasDirectedEoiInst = hasDirectedEoiInstExpr
  this.hasDirectedEoiInstFlag = true
  return this.hasDirectedEoiInst

proc maxLvt(this: XenHvmContext_LapicVersion): int = 

  ##[
  Number of local vectors, less one.
  ]##
  if this.maxLvtInstFlag:
    return this.maxLvtInst
  let maxLvtInstExpr = int(this.raw shr 16 and 255)
  this.maxLvtInst = maxLvtInstExpr
  this.maxLvtInstFlag = true
  return this.maxLvtInst

proc version(this: XenHvmContext_LapicVersion): int = 

  ##[
  Version of the local APIC.
  ]##
  if this.versionInstFlag:
    return this.versionInst
  let versionInstExpr = int(this.raw and 255)
  this.versionInst = versionInstExpr
  this.versionInstFlag = true
  return this.versionInst

proc fromFile*(_: typedesc[XenHvmContext_LapicVersion], filename: string): XenHvmContext_LapicVersion =
  XenHvmContext_LapicVersion.read(newKaitaiFileStream(filename), nil, nil)


##[
An entry of the local vector table.
@see "Intel SDM volume 3, section 12.5.1"
]##
proc read*(_: typedesc[XenHvmContext_LvtEntry], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_LvtEntry =
  template this: untyped = result
  this = new(XenHvmContext_LvtEntry)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole register as a number.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc deliveryMode(this: XenHvmContext_LvtEntry): XenHvmContext_DeliveryMode = 

  ##[
  Kind of interrupt.
  ]##
  if this.deliveryModeInstFlag:
    return this.deliveryModeInst
  let deliveryModeInstExpr = cast[XenHvmContext_DeliveryMode](cast[XenHvmContext_DeliveryMode](this.raw shr 8 and 7))
  this.deliveryModeInst = deliveryModeInstExpr
  this.deliveryModeInstFlag = true
  return this.deliveryModeInst

proc isActiveLow(this: XenHvmContext_LvtEntry): bool = 

  ##[
  The pin is active low; LINT0 and LINT1 only.
  ]##
  if this.isActiveLowInstFlag:
    return this.isActiveLowInst
  let isActiveLowInstExpr = bool((this.raw and 8192) != 0)
  this.isActiveLowInst = isActiveLowInstExpr
  this.isActiveLowInstFlag = true
  return this.isActiveLowInst

proc isLevel(this: XenHvmContext_LvtEntry): bool = 

  ##[
  Level-triggered; LINT0 and LINT1 only.
  ]##
  if this.isLevelInstFlag:
    return this.isLevelInst
  let isLevelInstExpr = bool((this.raw and 32768) != 0)
  this.isLevelInst = isLevelInstExpr
  this.isLevelInstFlag = true
  return this.isLevelInst

proc isMasked(this: XenHvmContext_LvtEntry): bool = 

  ##[
  The local interrupt is masked.
  ]##
  if this.isMaskedInstFlag:
    return this.isMaskedInst
  let isMaskedInstExpr = bool((this.raw and 65536) != 0)
  this.isMaskedInst = isMaskedInstExpr
  this.isMaskedInstFlag = true
  return this.isMaskedInst

proc isPending(this: XenHvmContext_LvtEntry): bool = 

  ##[
  Delivery is pending.
  ]##
  if this.isPendingInstFlag:
    return this.isPendingInst
  let isPendingInstExpr = bool((this.raw and 4096) != 0)
  this.isPendingInst = isPendingInstExpr
  this.isPendingInstFlag = true
  return this.isPendingInst

proc remoteIrr(this: XenHvmContext_LvtEntry): bool = 

  ##[
  A level-triggered interrupt is in service; LINT0 and LINT1 only.
  ]##
  if this.remoteIrrInstFlag:
    return this.remoteIrrInst
  let remoteIrrInstExpr = bool((this.raw and 16384) != 0)
  this.remoteIrrInst = remoteIrrInstExpr
  this.remoteIrrInstFlag = true
  return this.remoteIrrInst

proc timerMode(this: XenHvmContext_LvtEntry): XenHvmContext_TimerMode = 

  ##[
  How the timer counts; timer only.
  ]##
  if this.timerModeInstFlag:
    return this.timerModeInst
  let timerModeInstExpr = cast[XenHvmContext_TimerMode](cast[XenHvmContext_TimerMode](this.raw shr 17 and 3))
  this.timerModeInst = timerModeInstExpr
  this.timerModeInstFlag = true
  return this.timerModeInst

proc vector(this: XenHvmContext_LvtEntry): int = 

  ##[
  Vector of the local interrupt.
  ]##
  if this.vectorInstFlag:
    return this.vectorInst
  let vectorInstExpr = int(this.raw and 255)
  this.vectorInst = vectorInstExpr
  this.vectorInstFlag = true
  return this.vectorInst

proc fromFile*(_: typedesc[XenHvmContext_LvtEntry], filename: string): XenHvmContext_LvtEntry =
  XenHvmContext_LvtEntry.read(newKaitaiFileStream(filename), nil, nil)


##[
Machine-check capabilities.
@see "Intel SDM volume 3, section 17.3.1.1"
]##
proc read*(_: typedesc[XenHvmContext_McgCap], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_VmceVcpu): XenHvmContext_McgCap =
  template this: untyped = result
  this = new(XenHvmContext_McgCap)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc hasCmci(this: XenHvmContext_McgCap): bool = 

  ##[
  Corrected errors can interrupt.
  ]##
  if this.hasCmciInstFlag:
    return this.hasCmciInst
  let hasCmciInstExpr = bool((this.low and 1024) != 0)
  this.hasCmciInst = hasCmciInstExpr
  this.hasCmciInstFlag = true
  return this.hasCmciInst

proc hasCtl(this: XenHvmContext_McgCap): bool = 

  ##[
  IA32_MCG_CTL exists.
  ]##
  if this.hasCtlInstFlag:
    return this.hasCtlInst
  let hasCtlInstExpr = bool((this.low and 256) != 0)
  this.hasCtlInst = hasCtlInstExpr
  this.hasCtlInstFlag = true
  return this.hasCtlInst

proc hasExt(this: XenHvmContext_McgCap): bool = 

  ##[
  Extended state registers exist.
  ]##
  if this.hasExtInstFlag:
    return this.hasExtInst
  let hasExtInstExpr = bool((this.low and 512) != 0)
  this.hasExtInst = hasExtInstExpr
  this.hasExtInstFlag = true
  return this.hasExtInst

proc hasLmce(this: XenHvmContext_McgCap): bool = 

  ##[
  Local machine checks.
  ]##
  if this.hasLmceInstFlag:
    return this.hasLmceInst
  let hasLmceInstExpr = bool((this.low and 134217728) != 0)
  this.hasLmceInst = hasLmceInstExpr
  this.hasLmceInstFlag = true
  return this.hasLmceInst

proc hasSer(this: XenHvmContext_McgCap): bool = 

  ##[
  Software error recovery.
  ]##
  if this.hasSerInstFlag:
    return this.hasSerInst
  let hasSerInstExpr = bool((this.low and 16777216) != 0)
  this.hasSerInst = hasSerInstExpr
  this.hasSerInstFlag = true
  return this.hasSerInst

proc hasTes(this: XenHvmContext_McgCap): bool = 

  ##[
  Threshold-based error status.
  ]##
  if this.hasTesInstFlag:
    return this.hasTesInst
  let hasTesInstExpr = bool((this.low and 2048) != 0)
  this.hasTesInst = hasTesInstExpr
  this.hasTesInstFlag = true
  return this.hasTesInst

proc numBanks(this: XenHvmContext_McgCap): int = 

  ##[
  Number of banks.
  ]##
  if this.numBanksInstFlag:
    return this.numBanksInst
  let numBanksInstExpr = int(this.low and 255)
  this.numBanksInst = numBanksInstExpr
  this.numBanksInstFlag = true
  return this.numBanksInst

proc raw(this: XenHvmContext_McgCap): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc reservedLow(this: XenHvmContext_McgCap): int = 

  ##[
  Bits 27-0 that Xen lets no guest have; those of `high` neither.

  ]##
  if this.reservedLowInstFlag:
    return this.reservedLowInst
  let reservedLowInstExpr = int(this.low and 117436928)
  this.reservedLowInst = reservedLowInstExpr
  this.reservedLowInstFlag = true
  return this.reservedLowInst

proc reservedTop(this: XenHvmContext_McgCap): int = 

  ##[
  Bits 31-28, which Xen lets no guest have either.
  ]##
  if this.reservedTopInstFlag:
    return this.reservedTopInst
  let reservedTopInstExpr = int(this.low shr 28)
  this.reservedTopInst = reservedTopInstExpr
  this.reservedTopInstFlag = true
  return this.reservedTopInst

proc fromFile*(_: typedesc[XenHvmContext_McgCap], filename: string): XenHvmContext_McgCap =
  XenHvmContext_McgCap.read(newKaitaiFileStream(filename), nil, nil)


##[
Control of the corrected errors of a bank.
@see "Intel SDM volume 3, section 17.3.2.5"
]##
proc read*(_: typedesc[XenHvmContext_MciCtl2], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_VmceVcpu): XenHvmContext_MciCtl2 =
  template this: untyped = result
  this = new(XenHvmContext_MciCtl2)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc isCmciEnabled(this: XenHvmContext_MciCtl2): bool = 

  ##[
  Corrected errors interrupt.
  ]##
  if this.isCmciEnabledInstFlag:
    return this.isCmciEnabledInst
  let isCmciEnabledInstExpr = bool((this.low and 1073741824) != 0)
  this.isCmciEnabledInst = isCmciEnabledInstExpr
  this.isCmciEnabledInstFlag = true
  return this.isCmciEnabledInst

proc raw(this: XenHvmContext_MciCtl2): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc threshold(this: XenHvmContext_MciCtl2): int = 

  ##[
  Number of errors before an interrupt.
  ]##
  if this.thresholdInstFlag:
    return this.thresholdInst
  let thresholdInstExpr = int(this.low and 32767)
  this.thresholdInst = thresholdInstExpr
  this.thresholdInstFlag = true
  return this.thresholdInst

proc fromFile*(_: typedesc[XenHvmContext_MciCtl2], filename: string): XenHvmContext_MciCtl2 =
  XenHvmContext_MciCtl2.read(newKaitaiFileStream(filename), nil, nil)


##[
Eight memory types of one byte each.
@see "Intel SDM volume 3, sections 13.11.2.2 and 13.12.2"
]##
proc read*(_: typedesc[XenHvmContext_MemoryTypes], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Mtrr): XenHvmContext_MemoryTypes =
  template this: untyped = result
  this = new(XenHvmContext_MemoryTypes)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The types, from the least significant byte on.
  ]##
  for i in 0 ..< int(8):
    let it = cast[XenHvmContext_MemoryType](this.io.readU1())
    this.types.add(it)

proc raw(this: XenHvmContext_MemoryTypes): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc fromFile*(_: typedesc[XenHvmContext_MemoryTypes], filename: string): XenHvmContext_MemoryTypes =
  XenHvmContext_MemoryTypes.read(newKaitaiFileStream(filename), nil, nil)


##[
A model-specific register.

As of 2026, Xen sends SPEC_CTRL (0x48), MISC_FEATURES_ENABLES (0x140),
PKRS (0x6e1), BNDCFGS (0xd90), XSS (0xda0), VIRT_SPEC_CTRL (0xc001011f),
and the four DRn_ADDRESS_MASK (0xc0011027, 0xc0011019 to 0xc001101b). The
type is at the start of a substream of its own (`size: 16`), which
`as_spec_ctrl` and `as_bndcfgs` rely on.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L619-L623">struct hvm_one_msr</a>
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1395">msrs_to_send</a>
]##
proc read*(_: typedesc[XenHvmContext_MsrEntry], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_CpuMsr): XenHvmContext_MsrEntry =
  template this: untyped = result
  this = new(XenHvmContext_MsrEntry)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Number of the register.
  ]##
  let indexExpr = this.io.readU4le()
  this.index = indexExpr

  ##[
  Reserved, zero.
  ]##
  let reservedExpr = this.io.readU4le()
  this.reserved = reservedExpr

  ##[
  Its value.
  ]##
  let valueExpr = this.io.readU8le()
  this.value = valueExpr

proc asBndcfgs(this: XenHvmContext_MsrEntry): XenHvmContext_Bndcfgs = 

  ##[
  The value of BNDCFGS, decoded; absent for other registers.
  ]##
  if this.asBndcfgsInstFlag:
    return this.asBndcfgsInst
  if this.index == 3472:
    let pos = this.io.pos()
    this.io.seek(int(8))
    let rawAsBndcfgsInstExpr = this.io.readBytes(int(8))
    this.rawAsBndcfgsInst = rawAsBndcfgsInstExpr
    let rawAsBndcfgsInstIo = newKaitaiStream(rawAsBndcfgsInstExpr)
    let asBndcfgsInstExpr = XenHvmContext_Bndcfgs.read(rawAsBndcfgsInstIo, this.root, this)
    this.asBndcfgsInst = asBndcfgsInstExpr
    this.io.seek(pos)
  this.asBndcfgsInstFlag = true
  return this.asBndcfgsInst

proc asSpecCtrl(this: XenHvmContext_MsrEntry): XenHvmContext_SpecCtrl = 

  ##[
  The value of SPEC_CTRL, decoded; absent for other registers.
  ]##
  if this.asSpecCtrlInstFlag:
    return this.asSpecCtrlInst
  if this.index == 72:
    let pos = this.io.pos()
    this.io.seek(int(8))
    let rawAsSpecCtrlInstExpr = this.io.readBytes(int(8))
    this.rawAsSpecCtrlInst = rawAsSpecCtrlInstExpr
    let rawAsSpecCtrlInstIo = newKaitaiStream(rawAsSpecCtrlInstExpr)
    let asSpecCtrlInstExpr = XenHvmContext_SpecCtrl.read(rawAsSpecCtrlInstIo, this.root, this)
    this.asSpecCtrlInst = asSpecCtrlInstExpr
    this.io.seek(pos)
  this.asSpecCtrlInstFlag = true
  return this.asSpecCtrlInst

proc fromFile*(_: typedesc[XenHvmContext_MsrEntry], filename: string): XenHvmContext_MsrEntry =
  XenHvmContext_MsrEntry.read(newKaitaiFileStream(filename), nil, nil)


##[
Memory types of a vCPU.

Xen writes the first variable range to all entries that `msr_mtrr_cap`
says are in use; the other ranges are lost. As of 2026 this is not fixed,
see hvm_save_mtrr_msr().

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L542-L551">struct hvm_hw_mtrr</a>
]##
proc read*(_: typedesc[XenHvmContext_Mtrr], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Mtrr =
  template this: untyped = result
  this = new(XenHvmContext_Mtrr)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Page attribute table: the memory types that page-table entries can
choose from.

  ]##
  let rawMsrPatCrExpr = this.io.readBytes(int(8))
  this.rawMsrPatCr = rawMsrPatCrExpr
  let rawMsrPatCrIo = newKaitaiStream(rawMsrPatCrExpr)
  let msrPatCrExpr = XenHvmContext_MemoryTypes.read(rawMsrPatCrIo, this.root, this)
  this.msrPatCr = msrPatCrExpr

  ##[
  Variable ranges.
  ]##
  for i in 0 ..< int(8):
    let it = XenHvmContext_MtrrRange.read(this.io, this.root, this)
    this.msrMtrrVar.add(it)

  ##[
  Types of the eight 64 KiB blocks from 0x00000 on.
  ]##
  let rawFixed64k00000Expr = this.io.readBytes(int(8))
  this.rawFixed64k00000 = rawFixed64k00000Expr
  let rawFixed64k00000Io = newKaitaiStream(rawFixed64k00000Expr)
  let fixed64k00000Expr = XenHvmContext_MemoryTypes.read(rawFixed64k00000Io, this.root, this)
  this.fixed64k00000 = fixed64k00000Expr

  ##[
  Types of the eight 16 KiB blocks from 0x80000 on.
  ]##
  let rawFixed16k80000Expr = this.io.readBytes(int(8))
  this.rawFixed16k80000 = rawFixed16k80000Expr
  let rawFixed16k80000Io = newKaitaiStream(rawFixed16k80000Expr)
  let fixed16k80000Expr = XenHvmContext_MemoryTypes.read(rawFixed16k80000Io, this.root, this)
  this.fixed16k80000 = fixed16k80000Expr

  ##[
  Types of the eight 16 KiB blocks from 0xa0000 on.
  ]##
  let rawFixed16kA0000Expr = this.io.readBytes(int(8))
  this.rawFixed16kA0000 = rawFixed16kA0000Expr
  let rawFixed16kA0000Io = newKaitaiStream(rawFixed16kA0000Expr)
  let fixed16kA0000Expr = XenHvmContext_MemoryTypes.read(rawFixed16kA0000Io, this.root, this)
  this.fixed16kA0000 = fixed16kA0000Expr

  ##[
  Types of the eight 4 KiB blocks from 0xc0000 on.
  ]##
  let rawFixed4kC0000Expr = this.io.readBytes(int(8))
  this.rawFixed4kC0000 = rawFixed4kC0000Expr
  let rawFixed4kC0000Io = newKaitaiStream(rawFixed4kC0000Expr)
  let fixed4kC0000Expr = XenHvmContext_MemoryTypes.read(rawFixed4kC0000Io, this.root, this)
  this.fixed4kC0000 = fixed4kC0000Expr

  ##[
  Types of the eight 4 KiB blocks from 0xc8000 on.
  ]##
  let rawFixed4kC8000Expr = this.io.readBytes(int(8))
  this.rawFixed4kC8000 = rawFixed4kC8000Expr
  let rawFixed4kC8000Io = newKaitaiStream(rawFixed4kC8000Expr)
  let fixed4kC8000Expr = XenHvmContext_MemoryTypes.read(rawFixed4kC8000Io, this.root, this)
  this.fixed4kC8000 = fixed4kC8000Expr

  ##[
  Types of the eight 4 KiB blocks from 0xd0000 on.
  ]##
  let rawFixed4kD0000Expr = this.io.readBytes(int(8))
  this.rawFixed4kD0000 = rawFixed4kD0000Expr
  let rawFixed4kD0000Io = newKaitaiStream(rawFixed4kD0000Expr)
  let fixed4kD0000Expr = XenHvmContext_MemoryTypes.read(rawFixed4kD0000Io, this.root, this)
  this.fixed4kD0000 = fixed4kD0000Expr

  ##[
  Types of the eight 4 KiB blocks from 0xd8000 on.
  ]##
  let rawFixed4kD8000Expr = this.io.readBytes(int(8))
  this.rawFixed4kD8000 = rawFixed4kD8000Expr
  let rawFixed4kD8000Io = newKaitaiStream(rawFixed4kD8000Expr)
  let fixed4kD8000Expr = XenHvmContext_MemoryTypes.read(rawFixed4kD8000Io, this.root, this)
  this.fixed4kD8000 = fixed4kD8000Expr

  ##[
  Types of the eight 4 KiB blocks from 0xe0000 on.
  ]##
  let rawFixed4kE0000Expr = this.io.readBytes(int(8))
  this.rawFixed4kE0000 = rawFixed4kE0000Expr
  let rawFixed4kE0000Io = newKaitaiStream(rawFixed4kE0000Expr)
  let fixed4kE0000Expr = XenHvmContext_MemoryTypes.read(rawFixed4kE0000Io, this.root, this)
  this.fixed4kE0000 = fixed4kE0000Expr

  ##[
  Types of the eight 4 KiB blocks from 0xe8000 on.
  ]##
  let rawFixed4kE8000Expr = this.io.readBytes(int(8))
  this.rawFixed4kE8000 = rawFixed4kE8000Expr
  let rawFixed4kE8000Io = newKaitaiStream(rawFixed4kE8000Expr)
  let fixed4kE8000Expr = XenHvmContext_MemoryTypes.read(rawFixed4kE8000Io, this.root, this)
  this.fixed4kE8000 = fixed4kE8000Expr

  ##[
  Types of the eight 4 KiB blocks from 0xf0000 on.
  ]##
  let rawFixed4kF0000Expr = this.io.readBytes(int(8))
  this.rawFixed4kF0000 = rawFixed4kF0000Expr
  let rawFixed4kF0000Io = newKaitaiStream(rawFixed4kF0000Expr)
  let fixed4kF0000Expr = XenHvmContext_MemoryTypes.read(rawFixed4kF0000Io, this.root, this)
  this.fixed4kF0000 = fixed4kF0000Expr

  ##[
  Types of the eight 4 KiB blocks from 0xf8000 on.
  ]##
  let rawFixed4kF8000Expr = this.io.readBytes(int(8))
  this.rawFixed4kF8000 = rawFixed4kF8000Expr
  let rawFixed4kF8000Io = newKaitaiStream(rawFixed4kF8000Expr)
  let fixed4kF8000Expr = XenHvmContext_MemoryTypes.read(rawFixed4kF8000Io, this.root, this)
  this.fixed4kF8000 = fixed4kF8000Expr

  ##[
  IA32_MTRRCAP: which MTRRs there are.
  ]##
  let rawMsrMtrrCapExpr = this.io.readBytes(int(8))
  this.rawMsrMtrrCap = rawMsrMtrrCapExpr
  let rawMsrMtrrCapIo = newKaitaiStream(rawMsrMtrrCapExpr)
  let msrMtrrCapExpr = XenHvmContext_MtrrCap.read(rawMsrMtrrCapIo, this.root, this)
  this.msrMtrrCap = msrMtrrCapExpr

  ##[
  Default type and enable bits.
  ]##
  let rawMsrMtrrDefTypeExpr = this.io.readBytes(int(8))
  this.rawMsrMtrrDefType = rawMsrMtrrDefTypeExpr
  let rawMsrMtrrDefTypeIo = newKaitaiStream(rawMsrMtrrDefTypeExpr)
  let msrMtrrDefTypeExpr = XenHvmContext_MtrrDefType.read(rawMsrMtrrDefTypeIo, this.root, this)
  this.msrMtrrDefType = msrMtrrDefTypeExpr

proc fromFile*(_: typedesc[XenHvmContext_Mtrr], filename: string): XenHvmContext_Mtrr =
  XenHvmContext_Mtrr.read(newKaitaiFileStream(filename), nil, nil)


##[
Base and type of a variable range.
@see "Intel SDM volume 3, section 13.11.2.3"
]##
proc read*(_: typedesc[XenHvmContext_MtrrBase], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_MtrrRange): XenHvmContext_MtrrBase =
  template this: untyped = result
  this = new(XenHvmContext_MtrrBase)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc frameLow(this: XenHvmContext_MtrrBase): int = 

  ##[
  Bits 31-12 of the base address, as a page frame number; `high`
continues it.

  ]##
  if this.frameLowInstFlag:
    return this.frameLowInst
  let frameLowInstExpr = int(this.low shr 12)
  this.frameLowInst = frameLowInstExpr
  this.frameLowInstFlag = true
  return this.frameLowInst

proc memoryType(this: XenHvmContext_MtrrBase): XenHvmContext_MemoryType = 

  ##[
  Type of the memory in the range.
  ]##
  if this.memoryTypeInstFlag:
    return this.memoryTypeInst
  let memoryTypeInstExpr = cast[XenHvmContext_MemoryType](cast[XenHvmContext_MemoryType](this.low and 255))
  this.memoryTypeInst = memoryTypeInstExpr
  this.memoryTypeInstFlag = true
  return this.memoryTypeInst

proc raw(this: XenHvmContext_MtrrBase): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc reservedLow(this: XenHvmContext_MtrrBase): int = 

  ##[
  Bits 31-0 that are reserved.
  ]##
  if this.reservedLowInstFlag:
    return this.reservedLowInst
  let reservedLowInstExpr = int(this.low and 3840)
  this.reservedLowInst = reservedLowInstExpr
  this.reservedLowInstFlag = true
  return this.reservedLowInst

proc fromFile*(_: typedesc[XenHvmContext_MtrrBase], filename: string): XenHvmContext_MtrrBase =
  XenHvmContext_MtrrBase.read(newKaitaiFileStream(filename), nil, nil)


##[
Capabilities of the MTRRs.
@see "Intel SDM volume 3, section 13.11.1"
]##
proc read*(_: typedesc[XenHvmContext_MtrrCap], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Mtrr): XenHvmContext_MtrrCap =
  template this: untyped = result
  this = new(XenHvmContext_MtrrCap)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc hasFixed(this: XenHvmContext_MtrrCap): bool = 

  ##[
  Fixed ranges are supported.
  ]##
  if this.hasFixedInstFlag:
    return this.hasFixedInst
  let hasFixedInstExpr = bool((this.low and 256) != 0)
  this.hasFixedInst = hasFixedInstExpr
  this.hasFixedInstFlag = true
  return this.hasFixedInst

proc hasSmrr(this: XenHvmContext_MtrrCap): bool = 

  ##[
  A range for system management is supported.
  ]##
  if this.hasSmrrInstFlag:
    return this.hasSmrrInst
  let hasSmrrInstExpr = bool((this.low and 2048) != 0)
  this.hasSmrrInst = hasSmrrInstExpr
  this.hasSmrrInstFlag = true
  return this.hasSmrrInst

proc hasWc(this: XenHvmContext_MtrrCap): bool = 

  ##[
  Write-combining is supported.
  ]##
  if this.hasWcInstFlag:
    return this.hasWcInst
  let hasWcInstExpr = bool((this.low and 1024) != 0)
  this.hasWcInst = hasWcInstExpr
  this.hasWcInstFlag = true
  return this.hasWcInst

proc numRanges(this: XenHvmContext_MtrrCap): int = 

  ##[
  Number of variable ranges.
  ]##
  if this.numRangesInstFlag:
    return this.numRangesInst
  let numRangesInstExpr = int(this.low and 255)
  this.numRangesInst = numRangesInstExpr
  this.numRangesInstFlag = true
  return this.numRangesInst

proc raw(this: XenHvmContext_MtrrCap): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc fromFile*(_: typedesc[XenHvmContext_MtrrCap], filename: string): XenHvmContext_MtrrCap =
  XenHvmContext_MtrrCap.read(newKaitaiFileStream(filename), nil, nil)


##[
Default type and enable bits.
@see "Intel SDM volume 3, section 13.11.2.1"
]##
proc read*(_: typedesc[XenHvmContext_MtrrDefType], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Mtrr): XenHvmContext_MtrrDefType =
  template this: untyped = result
  this = new(XenHvmContext_MtrrDefType)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc hasReservedLow(this: XenHvmContext_MtrrDefType): bool = 

  ##[
  A reserved bit of bits 31-0 is set; those of `high` are all reserved.
  ]##
  if this.hasReservedLowInstFlag:
    return this.hasReservedLowInst
  let hasReservedLowInstExpr = bool( (((this.low and 768) != 0) or (this.low shr 12 != 0)) )
  this.hasReservedLowInst = hasReservedLowInstExpr
  this.hasReservedLowInstFlag = true
  return this.hasReservedLowInst

proc isEnabled(this: XenHvmContext_MtrrDefType): bool = 

  ##[
  MTRRs are enabled; otherwise all memory is uncacheable.
  ]##
  if this.isEnabledInstFlag:
    return this.isEnabledInst
  let isEnabledInstExpr = bool((this.low and 2048) != 0)
  this.isEnabledInst = isEnabledInstExpr
  this.isEnabledInstFlag = true
  return this.isEnabledInst

proc isFixedEnabled(this: XenHvmContext_MtrrDefType): bool = 

  ##[
  Fixed ranges are enabled.
  ]##
  if this.isFixedEnabledInstFlag:
    return this.isFixedEnabledInst
  let isFixedEnabledInstExpr = bool((this.low and 1024) != 0)
  this.isFixedEnabledInst = isFixedEnabledInstExpr
  this.isFixedEnabledInstFlag = true
  return this.isFixedEnabledInst

proc memoryType(this: XenHvmContext_MtrrDefType): XenHvmContext_MemoryType = 

  ##[
  Type of memory outside all ranges.
  ]##
  if this.memoryTypeInstFlag:
    return this.memoryTypeInst
  let memoryTypeInstExpr = cast[XenHvmContext_MemoryType](cast[XenHvmContext_MemoryType](this.low and 255))
  this.memoryTypeInst = memoryTypeInstExpr
  this.memoryTypeInstFlag = true
  return this.memoryTypeInst

proc raw(this: XenHvmContext_MtrrDefType): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc fromFile*(_: typedesc[XenHvmContext_MtrrDefType], filename: string): XenHvmContext_MtrrDefType =
  XenHvmContext_MtrrDefType.read(newKaitaiFileStream(filename), nil, nil)


##[
Mask of a variable range.
@see "Intel SDM volume 3, section 13.11.2.3"
]##
proc read*(_: typedesc[XenHvmContext_MtrrMask], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_MtrrRange): XenHvmContext_MtrrMask =
  template this: untyped = result
  this = new(XenHvmContext_MtrrMask)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc frameLow(this: XenHvmContext_MtrrMask): int = 

  ##[
  Bits 31-12 of the mask, shifted down by 12; `high` continues it.
  ]##
  if this.frameLowInstFlag:
    return this.frameLowInst
  let frameLowInstExpr = int(this.low shr 12)
  this.frameLowInst = frameLowInstExpr
  this.frameLowInstFlag = true
  return this.frameLowInst

proc isValid(this: XenHvmContext_MtrrMask): bool = 

  ##[
  The range is in use.
  ]##
  if this.isValidInstFlag:
    return this.isValidInst
  let isValidInstExpr = bool((this.low and 2048) != 0)
  this.isValidInst = isValidInstExpr
  this.isValidInstFlag = true
  return this.isValidInst

proc raw(this: XenHvmContext_MtrrMask): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc reservedLow(this: XenHvmContext_MtrrMask): int = 

  ##[
  Bits 31-0 that are reserved.
  ]##
  if this.reservedLowInstFlag:
    return this.reservedLowInst
  let reservedLowInstExpr = int(this.low and 2047)
  this.reservedLowInst = reservedLowInstExpr
  this.reservedLowInstFlag = true
  return this.reservedLowInst

proc fromFile*(_: typedesc[XenHvmContext_MtrrMask], filename: string): XenHvmContext_MtrrMask =
  XenHvmContext_MtrrMask.read(newKaitaiFileStream(filename), nil, nil)


##[
A variable range. It contains an address that agrees with `base` in all
bits that are set in `mask`, from bit 12 on.

@see "Intel SDM volume 3, section 13.11.2.3"
]##
proc read*(_: typedesc[XenHvmContext_MtrrRange], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Mtrr): XenHvmContext_MtrrRange =
  template this: untyped = result
  this = new(XenHvmContext_MtrrRange)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  IA32_MTRR_PHYSBASE.
  ]##
  let rawBaseExpr = this.io.readBytes(int(8))
  this.rawBase = rawBaseExpr
  let rawBaseIo = newKaitaiStream(rawBaseExpr)
  let baseExpr = XenHvmContext_MtrrBase.read(rawBaseIo, this.root, this)
  this.base = baseExpr

  ##[
  IA32_MTRR_PHYSMASK.
  ]##
  let rawMaskExpr = this.io.readBytes(int(8))
  this.rawMask = rawMaskExpr
  let rawMaskIo = newKaitaiStream(rawMaskExpr)
  let maskExpr = XenHvmContext_MtrrMask.read(rawMaskIo, this.root, this)
  this.mask = maskExpr

proc fromFile*(_: typedesc[XenHvmContext_MtrrRange], filename: string): XenHvmContext_MtrrRange =
  XenHvmContext_MtrrRange.read(newKaitaiFileStream(filename), nil, nil)


##[
Bytes of a body, not interpreted here.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36">struct hvm_save_descriptor</a>
]##
proc read*(_: typedesc[XenHvmContext_Opaque], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Opaque =
  template this: untyped = result
  this = new(XenHvmContext_Opaque)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


proc fromFile*(_: typedesc[XenHvmContext_Opaque], filename: string): XenHvmContext_Opaque =
  XenHvmContext_Opaque.read(newKaitaiFileStream(filename), nil, nil)


##[
Interrupt wires of the PCI bus.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L413-L422">struct hvm_hw_pci_irqs</a>
]##
proc read*(_: typedesc[XenHvmContext_PciIrq], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_PciIrq =
  template this: untyped = result
  this = new(XenHvmContext_PciIrq)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Wires that are asserted, by device number 0 to 31: bit 0 is INTA,
bit 3 INTD.

  ]##
  for i in 0 ..< int(32):
    let it = this.io.readBitsIntLe(4)
    this.asserted.add(it)

proc fromFile*(_: typedesc[XenHvmContext_PciIrq], filename: string): XenHvmContext_PciIrq =
  XenHvmContext_PciIrq.read(newKaitaiFileStream(filename), nil, nil)


##[
Routing of the four PCI interrupt links. Device and pin determine the
link: (device + pin) mod 4.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L439-L448">struct hvm_hw_pci_link</a>
]##
proc read*(_: typedesc[XenHvmContext_PciLink], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_PciLink =
  template this: untyped = result
  this = new(XenHvmContext_PciLink)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  ISA IRQ that each link drives; 0 for none.
  ]##
  for i in 0 ..< int(4):
    let it = this.io.readU1()
    this.route.add(it)

  ##[
  Unused.
  ]##
  let pad0Expr = this.io.readBytes(int(4))
  this.pad0 = pad0Expr

proc mostIrq(this: XenHvmContext_PciLink): int8 = 

  ##[
  The highest ISA IRQ.
  ]##
  if this.mostIrqInstFlag:
    return this.mostIrqInst
  let mostIrqInstExpr = int8(15)
  this.mostIrqInst = mostIrqInstExpr
  this.mostIrqInstFlag = true
  return this.mostIrqInst

proc fromFile*(_: typedesc[XenHvmContext_PciLink], filename: string): XenHvmContext_PciLink =
  XenHvmContext_PciLink.read(newKaitaiFileStream(filename), nil, nil)


##[
An event that Xen must inject into the guest.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L136">struct hvm_hw_cpu, pending_event</a>
]##
proc read*(_: typedesc[XenHvmContext_PendingEvent], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Cpu): XenHvmContext_PendingEvent =
  template this: untyped = result
  this = new(XenHvmContext_PendingEvent)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole register as a number.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc eventType(this: XenHvmContext_PendingEvent): XenHvmContext_EventType = 

  ##[
  Kind of event.
  ]##
  if this.eventTypeInstFlag:
    return this.eventTypeInst
  let eventTypeInstExpr = cast[XenHvmContext_EventType](cast[XenHvmContext_EventType](this.raw shr 8 and 7))
  this.eventTypeInst = eventTypeInstExpr
  this.eventTypeInstFlag = true
  return this.eventTypeInst

proc hasErrorCode(this: XenHvmContext_PendingEvent): bool = 

  ##[
  The event has an error code, `error_code` of the record.

  ]##
  if this.hasErrorCodeInstFlag:
    return this.hasErrorCodeInst
  let hasErrorCodeInstExpr = bool((this.raw and 2048) != 0)
  this.hasErrorCodeInst = hasErrorCodeInstExpr
  this.hasErrorCodeInstFlag = true
  return this.hasErrorCodeInst

proc isValid(this: XenHvmContext_PendingEvent): bool = 

  ##[
  An event is present.
  ]##
  if this.isValidInstFlag:
    return this.isValidInst
  let isValidInstExpr = bool(this.raw shr 31 != 0)
  this.isValidInst = isValidInstExpr
  this.isValidInstFlag = true
  return this.isValidInst

proc reserved(this: XenHvmContext_PendingEvent): int = 

  ##[
  Reserved, zero.
  ]##
  if this.reservedInstFlag:
    return this.reservedInst
  let reservedInstExpr = int(this.raw shr 12 and 524287)
  this.reservedInst = reservedInstExpr
  this.reservedInstFlag = true
  return this.reservedInst

proc vector(this: XenHvmContext_PendingEvent): int = 

  ##[
  Vector of the event.
  ]##
  if this.vectorInstFlag:
    return this.vectorInst
  let vectorInstExpr = int(this.raw and 255)
  this.vectorInst = vectorInstExpr
  this.vectorInstFlag = true
  return this.vectorInst

proc fromFile*(_: typedesc[XenHvmContext_PendingEvent], filename: string): XenHvmContext_PendingEvent =
  XenHvmContext_PendingEvent.read(newKaitaiFileStream(filename), nil, nil)


##[
One of the two 8259 interrupt controllers.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L294-L340">struct hvm_hw_vpic</a>
]##
proc read*(_: typedesc[XenHvmContext_Pic], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Pic =
  template this: untyped = result
  this = new(XenHvmContext_Pic)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Lines that request an interrupt.
  ]##
  let irrExpr = this.io.readU1()
  this.irr = irrExpr

  ##[
  Lines that are masked.
  ]##
  let imrExpr = this.io.readU1()
  this.imr = imrExpr

  ##[
  Lines in service.
  ]##
  let isrExpr = this.io.readU1()
  this.isr = isrExpr

  ##[
  Vector of line 0.
  ]##
  let irqBaseExpr = this.io.readU1()
  this.irqBase = irqBaseExpr

  ##[
  Initialisation and priority: two fields of four bits.

  ]##
  let initialisationExpr = this.io.readU1()
  this.initialisation = initialisationExpr

  ##[
  Modes of operation, a bit each.
  ]##
  let modesExpr = this.io.readU1()
  this.modes = modesExpr

  ##[
  Lines that are level-triggered.
  ]##
  let elcrExpr = this.io.readU1()
  this.elcr = elcrExpr

  ##[
  State of the output.
  ]##
  let intOutputExpr = this.io.readU1()
  this.intOutput = intOutputExpr

proc autoEoi(this: XenHvmContext_Pic): bool = 

  ##[
  An acknowledged line does not stay in service.
  ]##
  if this.autoEoiInstFlag:
    return this.autoEoiInst
  let autoEoiInstExpr = bool((this.modes and 4) != 0)
  this.autoEoiInst = autoEoiInstExpr
  this.autoEoiInstFlag = true
  return this.autoEoiInst

proc elcrWritable(this: XenHvmContext_Pic): uint8 = 

  ##[
  Lines that can be level-triggered: all but the timer's and the
keyboard's, or of the slave the real-time clock's and the x87's.

  ]##
  if this.elcrWritableInstFlag:
    return this.elcrWritableInst
  let elcrWritableInstExpr = uint8((if this.isMaster: 252 else: 222))
  this.elcrWritableInst = elcrWritableInstExpr
  this.elcrWritableInstFlag = true
  return this.elcrWritableInst

proc initState(this: XenHvmContext_Pic): int = 

  ##[
  Progress of initialisation; 0 if none is in progress. Bits 0 and 1
give the next ICW, bit 2 says that ICW4 will follow, bit 3 that ICW3
will not.

  ]##
  if this.initStateInstFlag:
    return this.initStateInst
  let initStateInstExpr = int(this.initialisation and 15)
  this.initStateInst = initStateInstExpr
  this.initStateInstFlag = true
  return this.initStateInst

proc isMaster(this: XenHvmContext_Pic): bool = 

  ##[
  This is the master.
  ]##
  if this.isMasterInstFlag:
    return this.isMasterInst
  let isMasterInstExpr = bool((this.modes and 64) != 0)
  this.isMasterInst = isMasterInstExpr
  this.isMasterInstFlag = true
  return this.isMasterInst

proc isReachable(this: XenHvmContext_Pic): bool = 

  ##[
  Whether a controller can get into this state; Xen 4.19 and later
refuse others.

  ]##
  if this.isReachableInstFlag:
    return this.isReachableInst
  let isReachableInstExpr = bool( ((this.intOutput <= 1) and ( ((this.intOutput == 0) or (this.initState == 0)) ) and ((this.elcr and (this.elcrWritable xor 255)) == 0)) )
  this.isReachableInst = isReachableInstExpr
  this.isReachableInstFlag = true
  return this.isReachableInst

proc poll(this: XenHvmContext_Pic): bool = 

  ##[
  The next read is a poll.
  ]##
  if this.pollInstFlag:
    return this.pollInst
  let pollInstExpr = bool((this.modes and 2) != 0)
  this.pollInst = pollInstExpr
  this.pollInstFlag = true
  return this.pollInst

proc priorityAdd(this: XenHvmContext_Pic): int = 

  ##[
  Line with the highest priority.
  ]##
  if this.priorityAddInstFlag:
    return this.priorityAddInst
  let priorityAddInstExpr = int(this.initialisation shr 4 and 15)
  this.priorityAddInst = priorityAddInstExpr
  this.priorityAddInstFlag = true
  return this.priorityAddInst

proc readselIsr(this: XenHvmContext_Pic): bool = 

  ##[
  Reads of the even port return isr, not irr.
  ]##
  if this.readselIsrInstFlag:
    return this.readselIsrInst
  let readselIsrInstExpr = bool((this.modes and 1) != 0)
  this.readselIsrInst = readselIsrInstExpr
  this.readselIsrInstFlag = true
  return this.readselIsrInst

proc rotateOnAutoEoi(this: XenHvmContext_Pic): bool = 

  ##[
  Priorities rotate when that happens.
  ]##
  if this.rotateOnAutoEoiInstFlag:
    return this.rotateOnAutoEoiInst
  let rotateOnAutoEoiInstExpr = bool((this.modes and 8) != 0)
  this.rotateOnAutoEoiInst = rotateOnAutoEoiInstExpr
  this.rotateOnAutoEoiInstFlag = true
  return this.rotateOnAutoEoiInst

proc specialFullyNestedMode(this: XenHvmContext_Pic): bool = 

  ##[
  The slave's lines in service do not block its other lines.
  ]##
  if this.specialFullyNestedModeInstFlag:
    return this.specialFullyNestedModeInst
  let specialFullyNestedModeInstExpr = bool((this.modes and 16) != 0)
  this.specialFullyNestedModeInst = specialFullyNestedModeInstExpr
  this.specialFullyNestedModeInstFlag = true
  return this.specialFullyNestedModeInst

proc specialMaskMode(this: XenHvmContext_Pic): bool = 

  ##[
  Masked lines do not block lower ones.
  ]##
  if this.specialMaskModeInstFlag:
    return this.specialMaskModeInst
  let specialMaskModeInstExpr = bool((this.modes and 32) != 0)
  this.specialMaskModeInst = specialMaskModeInstExpr
  this.specialMaskModeInstFlag = true
  return this.specialMaskModeInst

proc fromFile*(_: typedesc[XenHvmContext_Pic], filename: string): XenHvmContext_Pic =
  XenHvmContext_Pic.read(newKaitaiFileStream(filename), nil, nil)


##[
The 8254 interval timer.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L456-L473">struct hvm_hw_pit</a>
]##
proc read*(_: typedesc[XenHvmContext_Pit], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Pit =
  template this: untyped = result
  this = new(XenHvmContext_Pit)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Channels: 0 is the system timer, 1 is unused, 2 is the speaker.

  ]##
  for i in 0 ..< int(3):
    let it = XenHvmContext_PitChannel.read(this.io, this.root, this)
    this.channels.add(it)

  ##[
  Whether channel 2 drives the speaker; 0 or 1.
  ]##
  let speakerDataOnExpr = this.io.readU4le()
  this.speakerDataOn = speakerDataOnExpr

  ##[
  Padding, zero.
  ]##
  let pad0Expr = this.io.readU4le()
  this.pad0 = pad0Expr

proc isReachable(this: XenHvmContext_Pit): bool = 

  ##[
  Whether the fields after the channels can have these values; Xen 4.19
and later refuse others.

  ]##
  if this.isReachableInstFlag:
    return this.isReachableInst
  let isReachableInstExpr = bool( ((this.speakerDataOn <= 1) and (this.pad0 == 0)) )
  this.isReachableInst = isReachableInstExpr
  this.isReachableInstFlag = true
  return this.isReachableInst

proc fromFile*(_: typedesc[XenHvmContext_Pit], filename: string): XenHvmContext_Pit =
  XenHvmContext_Pit.read(newKaitaiFileStream(filename), nil, nil)


##[
A channel of the 8254. The read and write states are 1 for the low byte
only, 2 for the high byte only, 3 for a word whose low byte is next, 4 for
a word whose high byte is next, and 0 if none was set.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L457-L470">struct hvm_hw_pit_channel</a>
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c">Source</a>
]##
proc read*(_: typedesc[XenHvmContext_PitChannel], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Pit): XenHvmContext_PitChannel =
  template this: untyped = result
  this = new(XenHvmContext_PitChannel)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Reload value, 1 to 65536.
  ]##
  let countExpr = this.io.readU4le()
  this.count = countExpr

  ##[
  Count that was latched.
  ]##
  let latchedCountExpr = this.io.readU2le()
  this.latchedCount = latchedCountExpr

  ##[
  Read state of the latched count; 0 if no count is latched.
  ]##
  let countLatchedExpr = this.io.readU1()
  this.countLatched = countLatchedExpr

  ##[
  Whether the status was latched.
  ]##
  let statusLatchedExpr = this.io.readU1()
  this.statusLatched = statusLatchedExpr

  ##[
  Status that was latched.
  ]##
  let rawStatusExpr = this.io.readBytes(int(1))
  this.rawStatus = rawStatusExpr
  let rawStatusIo = newKaitaiStream(rawStatusExpr)
  let statusExpr = XenHvmContext_PitStatus.read(rawStatusIo, this.root, this)
  this.status = statusExpr

  ##[
  Read state of the count.
  ]##
  let readStateExpr = this.io.readU1()
  this.readState = readStateExpr

  ##[
  Write state of the count.
  ]##
  let writeStateExpr = this.io.readU1()
  this.writeState = writeStateExpr

  ##[
  Low byte of a count whose high byte is next.
  ]##
  let writeLatchExpr = this.io.readU1()
  this.writeLatch = writeLatchExpr

  ##[
  Bytes that reads and writes access: 1 for the low byte, 2 for the high
byte, 3 for both.

  ]##
  let rwModeExpr = this.io.readU1()
  this.rwMode = rwModeExpr

  ##[
  Mode as it was saved; 0xff in a channel that was never set up (Xen
before 4.19).

  ]##
  let modeExpr = this.io.readU1()
  this.mode = modeExpr

  ##[
  Whether to count in decimal, which Xen does not implement.
  ]##
  let bcdExpr = this.io.readU1()
  this.bcd = bcdExpr

  ##[
  State of the gate; only channel 2's can be 0.
  ]##
  let gateExpr = this.io.readU1()
  this.gate = gateExpr

proc isModeSet(this: XenHvmContext_PitChannel): bool = 

  ##[
  Whether the channel was ever given a mode.
  ]##
  if this.isModeSetInstFlag:
    return this.isModeSetInst
  let isModeSetInstExpr = bool(this.mode <= 7)
  this.isModeSetInst = isModeSetInstExpr
  this.isModeSetInstFlag = true
  return this.isModeSetInst

proc isReachable(this: XenHvmContext_PitChannel): bool = 

  ##[
  Whether a channel can get into this state; Xen 4.19 and later refuse
others.

  ]##
  if this.isReachableInstFlag:
    return this.isReachableInst
  let isReachableInstExpr = bool( ((this.count <= 65536) and (this.countLatched <= 4) and (this.readState <= 4) and (this.writeState <= 4) and (this.rwMode <= 3) and (this.gate <= 1) and (this.bcd <= 1)) )
  this.isReachableInst = isReachableInstExpr
  this.isReachableInstFlag = true
  return this.isReachableInst

proc operatingMode(this: XenHvmContext_PitChannel): XenHvmContext_PitMode = 

  ##[
  Mode as Xen interprets it when it loads the context: three bits, where
6 and 7 mean 2 and 3.

  ]##
  if this.operatingModeInstFlag:
    return this.operatingModeInst
  let operatingModeInstExpr = cast[XenHvmContext_PitMode](cast[XenHvmContext_PitMode](this.mode and 3 or (this.mode and 4) and (this.mode and 2 xor 2) shl 1))
  this.operatingModeInst = operatingModeInstExpr
  this.operatingModeInstFlag = true
  return this.operatingModeInst

proc fromFile*(_: typedesc[XenHvmContext_PitChannel], filename: string): XenHvmContext_PitChannel =
  XenHvmContext_PitChannel.read(newKaitaiFileStream(filename), nil, nil)


##[
Status byte of a channel.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c#L242-L257">pit_latch_status()</a>
]##
proc read*(_: typedesc[XenHvmContext_PitStatus], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_PitChannel): XenHvmContext_PitStatus =
  template this: untyped = result
  this = new(XenHvmContext_PitStatus)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole byte as a number.
  ]##
  let rawExpr = this.io.readU1()
  this.raw = rawExpr

proc isBcd(this: XenHvmContext_PitStatus): bool = 

  ##[
  Counts in decimal.
  ]##
  if this.isBcdInstFlag:
    return this.isBcdInst
  let isBcdInstExpr = bool((this.raw and 1) != 0)
  this.isBcdInst = isBcdInstExpr
  this.isBcdInstFlag = true
  return this.isBcdInst

proc isOutputHigh(this: XenHvmContext_PitStatus): bool = 

  ##[
  State of the output.
  ]##
  if this.isOutputHighInstFlag:
    return this.isOutputHighInst
  let isOutputHighInstExpr = bool((this.raw and 128) != 0)
  this.isOutputHighInst = isOutputHighInstExpr
  this.isOutputHighInstFlag = true
  return this.isOutputHighInst

proc mode(this: XenHvmContext_PitStatus): int = 

  ##[
  Counting mode of the channel.
  ]##
  if this.modeInstFlag:
    return this.modeInst
  let modeInstExpr = int(this.raw shr 1 and 7)
  this.modeInst = modeInstExpr
  this.modeInstFlag = true
  return this.modeInst

proc rwMode(this: XenHvmContext_PitStatus): int = 

  ##[
  Bytes that reads and writes access.
  ]##
  if this.rwModeInstFlag:
    return this.rwModeInst
  let rwModeInstExpr = int(this.raw shr 4 and 3)
  this.rwModeInst = rwModeInstExpr
  this.rwModeInstFlag = true
  return this.rwModeInst

proc fromFile*(_: typedesc[XenHvmContext_PitStatus], filename: string): XenHvmContext_PitStatus =
  XenHvmContext_PitStatus.read(newKaitaiFileStream(filename), nil, nil)


##[
ACPI fixed events.
@see "ACPI Specification, section 4.8.4.1"
]##
proc read*(_: typedesc[XenHvmContext_Pm1Events], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Pmtimer): XenHvmContext_Pm1Events =
  template this: untyped = result
  this = new(XenHvmContext_Pm1Events)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole register as a number.
  ]##
  let rawExpr = this.io.readU2le()
  this.raw = rawExpr

proc busMaster(this: XenHvmContext_Pm1Events): bool = 

  ##[
  A bus master asked for the bus; status only.
  ]##
  if this.busMasterInstFlag:
    return this.busMasterInst
  let busMasterInstExpr = bool((this.raw and 16) != 0)
  this.busMasterInst = busMasterInstExpr
  this.busMasterInstFlag = true
  return this.busMasterInst

proc globalLock(this: XenHvmContext_Pm1Events): bool = 

  ##[
  The global lock was released.
  ]##
  if this.globalLockInstFlag:
    return this.globalLockInst
  let globalLockInstExpr = bool((this.raw and 32) != 0)
  this.globalLockInst = globalLockInstExpr
  this.globalLockInstFlag = true
  return this.globalLockInst

proc isWake(this: XenHvmContext_Pm1Events): bool = 

  ##[
  The system has been woken; status only.
  ]##
  if this.isWakeInstFlag:
    return this.isWakeInst
  let isWakeInstExpr = bool((this.raw and 32768) != 0)
  this.isWakeInst = isWakeInstExpr
  this.isWakeInstFlag = true
  return this.isWakeInst

proc powerButton(this: XenHvmContext_Pm1Events): bool = 

  ##[
  Power button.
  ]##
  if this.powerButtonInstFlag:
    return this.powerButtonInst
  let powerButtonInstExpr = bool((this.raw and 256) != 0)
  this.powerButtonInst = powerButtonInstExpr
  this.powerButtonInstFlag = true
  return this.powerButtonInst

proc rtcAlarm(this: XenHvmContext_Pm1Events): bool = 

  ##[
  Alarm of the real-time clock.
  ]##
  if this.rtcAlarmInstFlag:
    return this.rtcAlarmInst
  let rtcAlarmInstExpr = bool((this.raw and 1024) != 0)
  this.rtcAlarmInst = rtcAlarmInstExpr
  this.rtcAlarmInstFlag = true
  return this.rtcAlarmInst

proc sleepButton(this: XenHvmContext_Pm1Events): bool = 

  ##[
  Sleep button.
  ]##
  if this.sleepButtonInstFlag:
    return this.sleepButtonInst
  let sleepButtonInstExpr = bool((this.raw and 512) != 0)
  this.sleepButtonInst = sleepButtonInstExpr
  this.sleepButtonInstFlag = true
  return this.sleepButtonInst

proc timer(this: XenHvmContext_Pm1Events): bool = 

  ##[
  The timer's top bit has changed.
  ]##
  if this.timerInstFlag:
    return this.timerInst
  let timerInstExpr = bool((this.raw and 1) != 0)
  this.timerInst = timerInstExpr
  this.timerInstFlag = true
  return this.timerInst

proc fromFile*(_: typedesc[XenHvmContext_Pm1Events], filename: string): XenHvmContext_Pm1Events =
  XenHvmContext_Pm1Events.read(newKaitaiFileStream(filename), nil, nil)


##[
ACPI power-management timer and event registers.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L530-L534">struct hvm_hw_pmtimer</a>
]##
proc read*(_: typedesc[XenHvmContext_Pmtimer], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Pmtimer =
  template this: untyped = result
  this = new(XenHvmContext_Pmtimer)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The timer, 3.579545 MHz.
  ]##
  let tmrValExpr = this.io.readU4le()
  this.tmrVal = tmrValExpr

  ##[
  Events that have happened.
  ]##
  let rawPm1aStsExpr = this.io.readBytes(int(2))
  this.rawPm1aSts = rawPm1aStsExpr
  let rawPm1aStsIo = newKaitaiStream(rawPm1aStsExpr)
  let pm1aStsExpr = XenHvmContext_Pm1Events.read(rawPm1aStsIo, this.root, this)
  this.pm1aSts = pm1aStsExpr

  ##[
  Events that interrupt.
  ]##
  let rawPm1aEnExpr = this.io.readBytes(int(2))
  this.rawPm1aEn = rawPm1aEnExpr
  let rawPm1aEnIo = newKaitaiStream(rawPm1aEnExpr)
  let pm1aEnExpr = XenHvmContext_Pm1Events.read(rawPm1aEnIo, this.root, this)
  this.pm1aEn = pm1aEnExpr

proc fromFile*(_: typedesc[XenHvmContext_Pmtimer], filename: string): XenHvmContext_Pmtimer =
  XenHvmContext_Pmtimer.read(newKaitaiFileStream(filename), nil, nil)


##[
Redirection entry: how the I/O APIC delivers the interrupt of one pin.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L349-L365">union vioapic_redir_entry</a>
]##
proc read*(_: typedesc[XenHvmContext_RedirectionEntry], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Ioapic): XenHvmContext_RedirectionEntry =
  template this: untyped = result
  this = new(XenHvmContext_RedirectionEntry)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc deliveryMode(this: XenHvmContext_RedirectionEntry): XenHvmContext_DeliveryMode = 

  ##[
  Kind of interrupt.
  ]##
  if this.deliveryModeInstFlag:
    return this.deliveryModeInst
  let deliveryModeInstExpr = cast[XenHvmContext_DeliveryMode](cast[XenHvmContext_DeliveryMode](this.low shr 8 and 7))
  this.deliveryModeInst = deliveryModeInstExpr
  this.deliveryModeInstFlag = true
  return this.deliveryModeInst

proc destId(this: XenHvmContext_RedirectionEntry): int = 

  ##[
  APIC id of the destination, or a logical destination.
  ]##
  if this.destIdInstFlag:
    return this.destIdInst
  let destIdInstExpr = int(this.high shr 24)
  this.destIdInst = destIdInstExpr
  this.destIdInstFlag = true
  return this.destIdInst

proc isActiveLow(this: XenHvmContext_RedirectionEntry): bool = 

  ##[
  The pin is active low.
  ]##
  if this.isActiveLowInstFlag:
    return this.isActiveLowInst
  let isActiveLowInstExpr = bool((this.low and 8192) != 0)
  this.isActiveLowInst = isActiveLowInstExpr
  this.isActiveLowInstFlag = true
  return this.isActiveLowInst

proc isLevel(this: XenHvmContext_RedirectionEntry): bool = 

  ##[
  Level-triggered, not edge-triggered.
  ]##
  if this.isLevelInstFlag:
    return this.isLevelInst
  let isLevelInstExpr = bool((this.low and 32768) != 0)
  this.isLevelInst = isLevelInstExpr
  this.isLevelInstFlag = true
  return this.isLevelInst

proc isLogical(this: XenHvmContext_RedirectionEntry): bool = 

  ##[
  The destination is logical, not physical.
  ]##
  if this.isLogicalInstFlag:
    return this.isLogicalInst
  let isLogicalInstExpr = bool((this.low and 2048) != 0)
  this.isLogicalInst = isLogicalInstExpr
  this.isLogicalInstFlag = true
  return this.isLogicalInst

proc isMasked(this: XenHvmContext_RedirectionEntry): bool = 

  ##[
  The interrupt is masked.
  ]##
  if this.isMaskedInstFlag:
    return this.isMaskedInst
  let isMaskedInstExpr = bool((this.low and 65536) != 0)
  this.isMaskedInst = isMaskedInstExpr
  this.isMaskedInstFlag = true
  return this.isMaskedInst

proc isPending(this: XenHvmContext_RedirectionEntry): bool = 

  ##[
  Delivery is pending.
  ]##
  if this.isPendingInstFlag:
    return this.isPendingInst
  let isPendingInstExpr = bool((this.low and 4096) != 0)
  this.isPendingInst = isPendingInstExpr
  this.isPendingInstFlag = true
  return this.isPendingInst

proc raw(this: XenHvmContext_RedirectionEntry): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc remoteIrr(this: XenHvmContext_RedirectionEntry): bool = 

  ##[
  A local APIC has accepted the level-triggered interrupt.
  ]##
  if this.remoteIrrInstFlag:
    return this.remoteIrrInst
  let remoteIrrInstExpr = bool((this.low and 16384) != 0)
  this.remoteIrrInst = remoteIrrInstExpr
  this.remoteIrrInstFlag = true
  return this.remoteIrrInst

proc vector(this: XenHvmContext_RedirectionEntry): int = 

  ##[
  Vector that the guest receives.
  ]##
  if this.vectorInstFlag:
    return this.vectorInst
  let vectorInstExpr = int(this.low and 255)
  this.vectorInst = vectorInstExpr
  this.vectorInstFlag = true
  return this.vectorInst

proc fromFile*(_: typedesc[XenHvmContext_RedirectionEntry], filename: string): XenHvmContext_RedirectionEntry =
  XenHvmContext_RedirectionEntry.read(newKaitaiFileStream(filename), nil, nil)


##[
A slot of the register page.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404">struct hvm_hw_lapic_regs</a>
]##
proc read*(_: typedesc[XenHvmContext_RegisterSlot], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_RegisterSlot =
  template this: untyped = result
  this = new(XenHvmContext_RegisterSlot)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The register; only these four bytes of the slot are used.
  ]##
  let regExpr = this.io.readU4le()
  this.reg = regExpr

  ##[
  Unused.
  ]##
  let reservedExpr = this.io.readBytes(int(12))
  this.reserved = reservedExpr

proc fromFile*(_: typedesc[XenHvmContext_RegisterSlot], filename: string): XenHvmContext_RegisterSlot =
  XenHvmContext_RegisterSlot.read(newKaitaiFileStream(filename), nil, nil)


##[
Flags register.
@see "Intel SDM volume 1, section 3.4.3"
]##
proc read*(_: typedesc[XenHvmContext_Rflags], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Cpu): XenHvmContext_Rflags =
  template this: untyped = result
  this = new(XenHvmContext_Rflags)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc adjust(this: XenHvmContext_Rflags): bool = 

  ##[
  Carry out of bit 3.
  ]##
  if this.adjustInstFlag:
    return this.adjustInst
  let adjustInstExpr = bool((this.low and 16) != 0)
  this.adjustInst = adjustInstExpr
  this.adjustInstFlag = true
  return this.adjustInst

proc alignmentCheck(this: XenHvmContext_Rflags): bool = 

  ##[
  Alignment checks, or access to user pages despite SMAP.
  ]##
  if this.alignmentCheckInstFlag:
    return this.alignmentCheckInst
  let alignmentCheckInstExpr = bool((this.low and 262144) != 0)
  this.alignmentCheckInst = alignmentCheckInstExpr
  this.alignmentCheckInstFlag = true
  return this.alignmentCheckInst

proc carry(this: XenHvmContext_Rflags): bool = 

  ##[
  Carry out of an addition, or borrow.
  ]##
  if this.carryInstFlag:
    return this.carryInst
  let carryInstExpr = bool((this.low and 1) != 0)
  this.carryInst = carryInstExpr
  this.carryInstFlag = true
  return this.carryInst

proc direction(this: XenHvmContext_Rflags): bool = 

  ##[
  String instructions go downwards.
  ]##
  if this.directionInstFlag:
    return this.directionInst
  let directionInstExpr = bool((this.low and 1024) != 0)
  this.directionInst = directionInstExpr
  this.directionInstFlag = true
  return this.directionInst

proc identification(this: XenHvmContext_Rflags): bool = 

  ##[
  Can be changed on processors that have CPUID.
  ]##
  if this.identificationInstFlag:
    return this.identificationInst
  let identificationInstExpr = bool((this.low and 2097152) != 0)
  this.identificationInst = identificationInstExpr
  this.identificationInstFlag = true
  return this.identificationInst

proc interrupt(this: XenHvmContext_Rflags): bool = 

  ##[
  Interrupts are enabled.
  ]##
  if this.interruptInstFlag:
    return this.interruptInst
  let interruptInstExpr = bool((this.low and 512) != 0)
  this.interruptInst = interruptInstExpr
  this.interruptInstFlag = true
  return this.interruptInst

proc iopl(this: XenHvmContext_Rflags): int = 

  ##[
  Lowest privilege that may do I/O.
  ]##
  if this.ioplInstFlag:
    return this.ioplInst
  let ioplInstExpr = int(this.low shr 12 and 3)
  this.ioplInst = ioplInstExpr
  this.ioplInstFlag = true
  return this.ioplInst

proc nestedTask(this: XenHvmContext_Rflags): bool = 

  ##[
  The current task was called by another.
  ]##
  if this.nestedTaskInstFlag:
    return this.nestedTaskInst
  let nestedTaskInstExpr = bool((this.low and 16384) != 0)
  this.nestedTaskInst = nestedTaskInstExpr
  this.nestedTaskInstFlag = true
  return this.nestedTaskInst

proc overflow(this: XenHvmContext_Rflags): bool = 

  ##[
  Signed overflow.
  ]##
  if this.overflowInstFlag:
    return this.overflowInst
  let overflowInstExpr = bool((this.low and 2048) != 0)
  this.overflowInst = overflowInstExpr
  this.overflowInstFlag = true
  return this.overflowInst

proc parity(this: XenHvmContext_Rflags): bool = 

  ##[
  The result's low byte has an even number of ones.
  ]##
  if this.parityInstFlag:
    return this.parityInst
  let parityInstExpr = bool((this.low and 4) != 0)
  this.parityInst = parityInstExpr
  this.parityInstFlag = true
  return this.parityInst

proc raw(this: XenHvmContext_Rflags): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc resume(this: XenHvmContext_Rflags): bool = 

  ##[
  Instruction breakpoints are off for one instruction.
  ]##
  if this.resumeInstFlag:
    return this.resumeInst
  let resumeInstExpr = bool((this.low and 65536) != 0)
  this.resumeInst = resumeInstExpr
  this.resumeInstFlag = true
  return this.resumeInst

proc sign(this: XenHvmContext_Rflags): bool = 

  ##[
  The result is negative.
  ]##
  if this.signInstFlag:
    return this.signInst
  let signInstExpr = bool((this.low and 128) != 0)
  this.signInst = signInstExpr
  this.signInstFlag = true
  return this.signInst

proc trap(this: XenHvmContext_Rflags): bool = 

  ##[
  Single-stepping.
  ]##
  if this.trapInstFlag:
    return this.trapInst
  let trapInstExpr = bool((this.low and 256) != 0)
  this.trapInst = trapInstExpr
  this.trapInstFlag = true
  return this.trapInst

proc virtual8086(this: XenHvmContext_Rflags): bool = 

  ##[
  Virtual-8086 mode.
  ]##
  if this.virtual8086InstFlag:
    return this.virtual8086Inst
  let virtual8086InstExpr = bool((this.low and 131072) != 0)
  this.virtual8086Inst = virtual8086InstExpr
  this.virtual8086InstFlag = true
  return this.virtual8086Inst

proc virtualInterrupt(this: XenHvmContext_Rflags): bool = 

  ##[
  Virtual image of `interrupt`.
  ]##
  if this.virtualInterruptInstFlag:
    return this.virtualInterruptInst
  let virtualInterruptInstExpr = bool((this.low and 524288) != 0)
  this.virtualInterruptInst = virtualInterruptInstExpr
  this.virtualInterruptInstFlag = true
  return this.virtualInterruptInst

proc virtualInterruptPending(this: XenHvmContext_Rflags): bool = 

  ##[
  A virtual interrupt is pending.
  ]##
  if this.virtualInterruptPendingInstFlag:
    return this.virtualInterruptPendingInst
  let virtualInterruptPendingInstExpr = bool((this.low and 1048576) != 0)
  this.virtualInterruptPendingInst = virtualInterruptPendingInstExpr
  this.virtualInterruptPendingInstFlag = true
  return this.virtualInterruptPendingInst

proc zero(this: XenHvmContext_Rflags): bool = 

  ##[
  The result is zero.
  ]##
  if this.zeroInstFlag:
    return this.zeroInst
  let zeroInstExpr = bool((this.low and 64) != 0)
  this.zeroInst = zeroInstExpr
  this.zeroInstFlag = true
  return this.zeroInst

proc fromFile*(_: typedesc[XenHvmContext_Rflags], filename: string): XenHvmContext_Rflags =
  XenHvmContext_Rflags.read(newKaitaiFileStream(filename), nil, nil)


##[
The real-time clock. 24 bytes, 16 in old versions of Xen. Time and alarm
are in BCD unless `reg_b` selects binary; alarm bytes from 0xc0 on match
any value.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L483-L491">struct hvm_hw_rtc</a>
]##
proc read*(_: typedesc[XenHvmContext_Rtc], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_Rtc =
  template this: untyped = result
  this = new(XenHvmContext_Rtc)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Seconds of the time of day.
  ]##
  let secondsExpr = this.io.readU1()
  this.seconds = secondsExpr

  ##[
  Seconds of the alarm.
  ]##
  let secondsAlarmExpr = this.io.readU1()
  this.secondsAlarm = secondsAlarmExpr

  ##[
  Minutes of the time of day.
  ]##
  let minutesExpr = this.io.readU1()
  this.minutes = minutesExpr

  ##[
  Minutes of the alarm.
  ]##
  let minutesAlarmExpr = this.io.readU1()
  this.minutesAlarm = minutesAlarmExpr

  ##[
  Hours; in 12-hour mode bit 7 is PM.
  ]##
  let hoursExpr = this.io.readU1()
  this.hours = hoursExpr

  ##[
  Hours of the alarm.
  ]##
  let hoursAlarmExpr = this.io.readU1()
  this.hoursAlarm = hoursAlarmExpr

  ##[
  Day of the week, Sunday is 1.
  ]##
  let dayOfWeekExpr = this.io.readU1()
  this.dayOfWeek = dayOfWeekExpr

  ##[
  Day of the month.
  ]##
  let dayOfMonthExpr = this.io.readU1()
  this.dayOfMonth = dayOfMonthExpr

  ##[
  Month; January is 1.
  ]##
  let monthExpr = this.io.readU1()
  this.month = monthExpr

  ##[
  Year of the century.
  ]##
  let yearExpr = this.io.readU1()
  this.year = yearExpr

  ##[
  Register A.
  ]##
  let rawRegAExpr = this.io.readBytes(int(1))
  this.rawRegA = rawRegAExpr
  let rawRegAIo = newKaitaiStream(rawRegAExpr)
  let regAExpr = XenHvmContext_RtcRegA.read(rawRegAIo, this.root, this)
  this.regA = regAExpr

  ##[
  Register B.
  ]##
  let rawRegBExpr = this.io.readBytes(int(1))
  this.rawRegB = rawRegBExpr
  let rawRegBIo = newKaitaiStream(rawRegBExpr)
  let regBExpr = XenHvmContext_RtcRegB.read(rawRegBIo, this.root, this)
  this.regB = regBExpr

  ##[
  Register C.
  ]##
  let rawRegCExpr = this.io.readBytes(int(1))
  this.rawRegC = rawRegCExpr
  let rawRegCIo = newKaitaiStream(rawRegCExpr)
  let regCExpr = XenHvmContext_RtcRegC.read(rawRegCIo, this.root, this)
  this.regC = regCExpr

  ##[
  Register D.
  ]##
  let rawRegDExpr = this.io.readBytes(int(1))
  this.rawRegD = rawRegDExpr
  let rawRegDIo = newKaitaiStream(rawRegDExpr)
  let regDExpr = XenHvmContext_RtcRegD.read(rawRegDIo, this.root, this)
  this.regD = regDExpr

  ##[
  Register selected by the index port.
  ]##
  let cmosIndexExpr = this.io.readU1()
  this.cmosIndex = cmosIndexExpr

  ##[
  Unused.
  ]##
  let pad0Expr = this.io.readU1()
  this.pad0 = pad0Expr

  ##[
  Offset from the host's time, in seconds. Absent from bodies of 16
bytes.

  ]##
  if this.io.size >= 24:
    let rtcOffsetExpr = this.io.readS8le()
    this.rtcOffset = rtcOffsetExpr

proc fromFile*(_: typedesc[XenHvmContext_Rtc], filename: string): XenHvmContext_Rtc =
  XenHvmContext_Rtc.read(newKaitaiFileStream(filename), nil, nil)


##[
Register A of the real-time clock.
@see "Motorola MC146818A data sheet"
]##
proc read*(_: typedesc[XenHvmContext_RtcRegA], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Rtc): XenHvmContext_RtcRegA =
  template this: untyped = result
  this = new(XenHvmContext_RtcRegA)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole register as a number.
  ]##
  let rawExpr = this.io.readU1()
  this.raw = rawExpr

proc divider(this: XenHvmContext_RtcRegA): int = 

  ##[
  Divider; 2 for the usual crystal.
  ]##
  if this.dividerInstFlag:
    return this.dividerInst
  let dividerInstExpr = int(this.raw shr 4 and 7)
  this.dividerInst = dividerInstExpr
  this.dividerInstFlag = true
  return this.dividerInst

proc isUpdating(this: XenHvmContext_RtcRegA): bool = 

  ##[
  An update is in progress.
  ]##
  if this.isUpdatingInstFlag:
    return this.isUpdatingInst
  let isUpdatingInstExpr = bool((this.raw and 128) != 0)
  this.isUpdatingInst = isUpdatingInstExpr
  this.isUpdatingInstFlag = true
  return this.isUpdatingInst

proc rate(this: XenHvmContext_RtcRegA): int = 

  ##[
  Rate of the periodic interrupt: 0 for none, otherwise 65536 >> rate Hz
(1 and 2 are the same as 8 and 9).

  ]##
  if this.rateInstFlag:
    return this.rateInst
  let rateInstExpr = int(this.raw and 15)
  this.rateInst = rateInstExpr
  this.rateInstFlag = true
  return this.rateInst

proc fromFile*(_: typedesc[XenHvmContext_RtcRegA], filename: string): XenHvmContext_RtcRegA =
  XenHvmContext_RtcRegA.read(newKaitaiFileStream(filename), nil, nil)


##[
Register B of the real-time clock.
@see "Motorola MC146818A data sheet"
]##
proc read*(_: typedesc[XenHvmContext_RtcRegB], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Rtc): XenHvmContext_RtcRegB =
  template this: untyped = result
  this = new(XenHvmContext_RtcRegB)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole register as a number.
  ]##
  let rawExpr = this.io.readU1()
  this.raw = rawExpr

proc hasAlarmInterrupt(this: XenHvmContext_RtcRegB): bool = 

  ##[
  Interrupt at the alarm.
  ]##
  if this.hasAlarmInterruptInstFlag:
    return this.hasAlarmInterruptInst
  let hasAlarmInterruptInstExpr = bool((this.raw and 32) != 0)
  this.hasAlarmInterruptInst = hasAlarmInterruptInstExpr
  this.hasAlarmInterruptInstFlag = true
  return this.hasAlarmInterruptInst

proc hasPeriodicInterrupt(this: XenHvmContext_RtcRegB): bool = 

  ##[
  Periodic interrupt.
  ]##
  if this.hasPeriodicInterruptInstFlag:
    return this.hasPeriodicInterruptInst
  let hasPeriodicInterruptInstExpr = bool((this.raw and 64) != 0)
  this.hasPeriodicInterruptInst = hasPeriodicInterruptInstExpr
  this.hasPeriodicInterruptInstFlag = true
  return this.hasPeriodicInterruptInst

proc hasSquareWave(this: XenHvmContext_RtcRegB): bool = 

  ##[
  Square-wave output.
  ]##
  if this.hasSquareWaveInstFlag:
    return this.hasSquareWaveInst
  let hasSquareWaveInstExpr = bool((this.raw and 8) != 0)
  this.hasSquareWaveInst = hasSquareWaveInstExpr
  this.hasSquareWaveInstFlag = true
  return this.hasSquareWaveInst

proc hasUpdateInterrupt(this: XenHvmContext_RtcRegB): bool = 

  ##[
  Interrupt at each update.
  ]##
  if this.hasUpdateInterruptInstFlag:
    return this.hasUpdateInterruptInst
  let hasUpdateInterruptInstExpr = bool((this.raw and 16) != 0)
  this.hasUpdateInterruptInst = hasUpdateInterruptInstExpr
  this.hasUpdateInterruptInstFlag = true
  return this.hasUpdateInterruptInst

proc is24Hour(this: XenHvmContext_RtcRegB): bool = 

  ##[
  24-hour mode.
  ]##
  if this.is24HourInstFlag:
    return this.is24HourInst
  let is24HourInstExpr = bool((this.raw and 2) != 0)
  this.is24HourInst = is24HourInstExpr
  this.is24HourInstFlag = true
  return this.is24HourInst

proc isBinary(this: XenHvmContext_RtcRegB): bool = 

  ##[
  Binary, not BCD.
  ]##
  if this.isBinaryInstFlag:
    return this.isBinaryInst
  let isBinaryInstExpr = bool((this.raw and 4) != 0)
  this.isBinaryInst = isBinaryInstExpr
  this.isBinaryInstFlag = true
  return this.isBinaryInst

proc isDst(this: XenHvmContext_RtcRegB): bool = 

  ##[
  Daylight saving.
  ]##
  if this.isDstInstFlag:
    return this.isDstInst
  let isDstInstExpr = bool((this.raw and 1) != 0)
  this.isDstInst = isDstInstExpr
  this.isDstInstFlag = true
  return this.isDstInst

proc isSet(this: XenHvmContext_RtcRegB): bool = 

  ##[
  Updates are halted.
  ]##
  if this.isSetInstFlag:
    return this.isSetInst
  let isSetInstExpr = bool((this.raw and 128) != 0)
  this.isSetInst = isSetInstExpr
  this.isSetInstFlag = true
  return this.isSetInst

proc fromFile*(_: typedesc[XenHvmContext_RtcRegB], filename: string): XenHvmContext_RtcRegB =
  XenHvmContext_RtcRegB.read(newKaitaiFileStream(filename), nil, nil)


##[
Register C of the real-time clock.
@see "Motorola MC146818A data sheet"
]##
proc read*(_: typedesc[XenHvmContext_RtcRegC], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Rtc): XenHvmContext_RtcRegC =
  template this: untyped = result
  this = new(XenHvmContext_RtcRegC)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole register as a number.
  ]##
  let rawExpr = this.io.readU1()
  this.raw = rawExpr

proc isAlarmed(this: XenHvmContext_RtcRegC): bool = 

  ##[
  The alarm has happened.
  ]##
  if this.isAlarmedInstFlag:
    return this.isAlarmedInst
  let isAlarmedInstExpr = bool((this.raw and 32) != 0)
  this.isAlarmedInst = isAlarmedInstExpr
  this.isAlarmedInstFlag = true
  return this.isAlarmedInst

proc isInterrupting(this: XenHvmContext_RtcRegC): bool = 

  ##[
  The interrupt is asserted.
  ]##
  if this.isInterruptingInstFlag:
    return this.isInterruptingInst
  let isInterruptingInstExpr = bool((this.raw and 128) != 0)
  this.isInterruptingInst = isInterruptingInstExpr
  this.isInterruptingInstFlag = true
  return this.isInterruptingInst

proc isPeriodOver(this: XenHvmContext_RtcRegC): bool = 

  ##[
  A period has ended.
  ]##
  if this.isPeriodOverInstFlag:
    return this.isPeriodOverInst
  let isPeriodOverInstExpr = bool((this.raw and 64) != 0)
  this.isPeriodOverInst = isPeriodOverInstExpr
  this.isPeriodOverInstFlag = true
  return this.isPeriodOverInst

proc isUpdated(this: XenHvmContext_RtcRegC): bool = 

  ##[
  An update has happened.
  ]##
  if this.isUpdatedInstFlag:
    return this.isUpdatedInst
  let isUpdatedInstExpr = bool((this.raw and 16) != 0)
  this.isUpdatedInst = isUpdatedInstExpr
  this.isUpdatedInstFlag = true
  return this.isUpdatedInst

proc fromFile*(_: typedesc[XenHvmContext_RtcRegC], filename: string): XenHvmContext_RtcRegC =
  XenHvmContext_RtcRegC.read(newKaitaiFileStream(filename), nil, nil)


##[
Register D of the real-time clock.
@see "Motorola MC146818A data sheet"
]##
proc read*(_: typedesc[XenHvmContext_RtcRegD], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Rtc): XenHvmContext_RtcRegD =
  template this: untyped = result
  this = new(XenHvmContext_RtcRegD)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole register as a number.
  ]##
  let rawExpr = this.io.readU1()
  this.raw = rawExpr

proc isValid(this: XenHvmContext_RtcRegD): bool = 

  ##[
  Memory and time are valid.
  ]##
  if this.isValidInstFlag:
    return this.isValidInst
  let isValidInstExpr = bool((this.raw and 128) != 0)
  this.isValidInst = isValidInstExpr
  this.isValidInstFlag = true
  return this.isValidInst

proc fromFile*(_: typedesc[XenHvmContext_RtcRegD], filename: string): XenHvmContext_RtcRegD =
  XenHvmContext_RtcRegD.read(newKaitaiFileStream(filename), nil, nil)


##[
The body of END, which is empty.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L85">struct hvm_save_end</a>
]##
proc read*(_: typedesc[XenHvmContext_SaveEnd], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_SaveEnd =
  template this: untyped = result
  this = new(XenHvmContext_SaveEnd)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


proc fromFile*(_: typedesc[XenHvmContext_SaveEnd], filename: string): XenHvmContext_SaveEnd =
  XenHvmContext_SaveEnd.read(newKaitaiFileStream(filename), nil, nil)


##[
Origin of this context.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L21-L27">struct hvm_save_header</a>
]##
proc read*(_: typedesc[XenHvmContext_SaveHeader], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_SaveHeader =
  template this: untyped = result
  this = new(XenHvmContext_SaveHeader)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Says that this is an HVM context.
  ]##
  let magicExpr = this.io.readU4le()
  this.magic = magicExpr

  ##[
  Version of the format; 1 is the only one.
  ]##
  let versionExpr = this.io.readU4le()
  this.version = versionExpr

  ##[
  Mercurial revision of the Xen that saved this; all ones today.

  ]##
  let changesetExpr = this.io.readU8le()
  this.changeset = changesetExpr

  ##[
  Value of eax of CPUID leaf 1 on the saving host. Xen only logs a
difference.

  ]##
  let rawCpuidExpr = this.io.readBytes(int(4))
  this.rawCpuid = rawCpuidExpr
  let rawCpuidIo = newKaitaiStream(rawCpuidExpr)
  let cpuidExpr = XenHvmContext_CpuSignature.read(rawCpuidIo, this.root, this)
  this.cpuid = cpuidExpr

  ##[
  Frequency of the guest's TSC in kHz; 0 leaves it unchanged.
  ]##
  let gtscKhzExpr = this.io.readU4le()
  this.gtscKhz = gtscKhzExpr

proc magicExpected(this: XenHvmContext_SaveHeader): int = 

  ##[
  The only value of `magic` that Xen accepts.
  ]##
  if this.magicExpectedInstFlag:
    return this.magicExpectedInst
  let magicExpectedInstExpr = int(1412960902)
  this.magicExpectedInst = magicExpectedInstExpr
  this.magicExpectedInstFlag = true
  return this.magicExpectedInst

proc versionExpected(this: XenHvmContext_SaveHeader): int8 = 

  ##[
  The only value of `version` that Xen accepts.
  ]##
  if this.versionExpectedInstFlag:
    return this.versionExpectedInst
  let versionExpectedInstExpr = int8(1)
  this.versionExpectedInst = versionExpectedInstExpr
  this.versionExpectedInstFlag = true
  return this.versionExpectedInst

proc fromFile*(_: typedesc[XenHvmContext_SaveHeader], filename: string): XenHvmContext_SaveHeader =
  XenHvmContext_SaveHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
Attributes of a segment, as in its descriptor but without the four
bits of limit between them.

Old versions of Xen wrote the format of Intel's VMCS, which keeps that
gap, so that the upper four attributes are four bits higher. Xen
recognises this and moves them when it loads the context; the instances
here do the same.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/x86_emulate/x86_emulate.h#L79-L97">struct segment_register</a>
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1024-L1224">hvm_load_cpu_ctxt()</a>
]##
proc read*(_: typedesc[XenHvmContext_SegmentAttributes], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Cpu): XenHvmContext_SegmentAttributes =
  template this: untyped = result
  this = new(XenHvmContext_SegmentAttributes)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The attributes as they were saved.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc avl(this: XenHvmContext_SegmentAttributes): bool = 

  ##[
  Available to software.
  ]##
  if this.avlInstFlag:
    return this.avlInst
  let avlInstExpr = bool((this.upper and 1) != 0)
  this.avlInst = avlInstExpr
  this.avlInstFlag = true
  return this.avlInst

proc db(this: XenHvmContext_SegmentAttributes): bool = 

  ##[
  32-bit operands, or a 32-bit stack pointer.
  ]##
  if this.dbInstFlag:
    return this.dbInst
  let dbInstExpr = bool((this.upper and 4) != 0)
  this.dbInst = dbInstExpr
  this.dbInstFlag = true
  return this.dbInst

proc dpl(this: XenHvmContext_SegmentAttributes): int = 

  ##[
  Descriptor privilege level.
  ]##
  if this.dplInstFlag:
    return this.dplInst
  let dplInstExpr = int(this.raw shr 5 and 3)
  this.dplInst = dplInstExpr
  this.dplInstFlag = true
  return this.dplInst

proc g(this: XenHvmContext_SegmentAttributes): bool = 

  ##[
  The limit of the descriptor counts pages.
  ]##
  if this.gInstFlag:
    return this.gInst
  let gInstExpr = bool((this.upper and 8) != 0)
  this.gInst = gInstExpr
  this.gInstFlag = true
  return this.gInst

proc isVmcsFormat(this: XenHvmContext_SegmentAttributes): bool = 

  ##[
  The upper attributes are four bits higher than today.
  ]##
  if this.isVmcsFormatInstFlag:
    return this.isVmcsFormatInst
  let isVmcsFormatInstExpr = bool( (((this.raw and 61440) != 0) and ((this.raw and 3840) == 0)) )
  this.isVmcsFormatInst = isVmcsFormatInstExpr
  this.isVmcsFormatInstFlag = true
  return this.isVmcsFormatInst

proc l(this: XenHvmContext_SegmentAttributes): bool = 

  ##[
  64-bit code.
  ]##
  if this.lInstFlag:
    return this.lInst
  let lInstExpr = bool((this.upper and 2) != 0)
  this.lInst = lInstExpr
  this.lInstFlag = true
  return this.lInst

proc p(this: XenHvmContext_SegmentAttributes): bool = 

  ##[
  The segment is present.
  ]##
  if this.pInstFlag:
    return this.pInst
  let pInstExpr = bool((this.raw and 128) != 0)
  this.pInst = pInstExpr
  this.pInstFlag = true
  return this.pInst

proc s(this: XenHvmContext_SegmentAttributes): bool = 

  ##[
  Code or data, not a system segment.
  ]##
  if this.sInstFlag:
    return this.sInst
  let sInstExpr = bool((this.raw and 16) != 0)
  this.sInst = sInstExpr
  this.sInstFlag = true
  return this.sInst

proc segmentType(this: XenHvmContext_SegmentAttributes): int = 

  ##[
  Type. If `s` is set, bit 3 distinguishes code from data; otherwise
this is the kind of system segment.

  ]##
  if this.segmentTypeInstFlag:
    return this.segmentTypeInst
  let segmentTypeInstExpr = int(this.raw and 15)
  this.segmentTypeInst = segmentTypeInstExpr
  this.segmentTypeInstFlag = true
  return this.segmentTypeInst

proc upper(this: XenHvmContext_SegmentAttributes): uint32 = 

  ##[
  The four upper attributes.
  ]##
  if this.upperInstFlag:
    return this.upperInst
  let upperInstExpr = uint32((if this.isVmcsFormat: (uint32(this.raw shr 12 and 15)) else: (uint32(this.raw shr 8 and 15))))
  this.upperInst = upperInstExpr
  this.upperInstFlag = true
  return this.upperInst

proc fromFile*(_: typedesc[XenHvmContext_SegmentAttributes], filename: string): XenHvmContext_SegmentAttributes =
  XenHvmContext_SegmentAttributes.read(newKaitaiFileStream(filename), nil, nil)


##[
Value of the MSR SPEC_CTRL.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L35">MSR_SPEC_CTRL</a>
]##
proc read*(_: typedesc[XenHvmContext_SpecCtrl], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_MsrEntry): XenHvmContext_SpecCtrl =
  template this: untyped = result
  this = new(XenHvmContext_SpecCtrl)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc bhiDisS(this: XenHvmContext_SpecCtrl): bool = 

  ##[
  Branch history of user code is not used for the supervisor.
  ]##
  if this.bhiDisSInstFlag:
    return this.bhiDisSInst
  let bhiDisSInstExpr = bool((this.low and 1024) != 0)
  this.bhiDisSInst = bhiDisSInstExpr
  this.bhiDisSInstFlag = true
  return this.bhiDisSInst

proc ibrs(this: XenHvmContext_SpecCtrl): bool = 

  ##[
  Indirect branches are restricted.
  ]##
  if this.ibrsInstFlag:
    return this.ibrsInst
  let ibrsInstExpr = bool((this.low and 1) != 0)
  this.ibrsInst = ibrsInstExpr
  this.ibrsInstFlag = true
  return this.ibrsInst

proc ipredDisS(this: XenHvmContext_SpecCtrl): bool = 

  ##[
  Indirect branch prediction is disabled for the supervisor.
  ]##
  if this.ipredDisSInstFlag:
    return this.ipredDisSInst
  let ipredDisSInstExpr = bool((this.low and 16) != 0)
  this.ipredDisSInst = ipredDisSInstExpr
  this.ipredDisSInstFlag = true
  return this.ipredDisSInst

proc ipredDisU(this: XenHvmContext_SpecCtrl): bool = 

  ##[
  Indirect branch prediction is disabled for user code.
  ]##
  if this.ipredDisUInstFlag:
    return this.ipredDisUInst
  let ipredDisUInstExpr = bool((this.low and 8) != 0)
  this.ipredDisUInst = ipredDisUInstExpr
  this.ipredDisUInstFlag = true
  return this.ipredDisUInst

proc psfd(this: XenHvmContext_SpecCtrl): bool = 

  ##[
  Predictive store forwarding is disabled.
  ]##
  if this.psfdInstFlag:
    return this.psfdInst
  let psfdInstExpr = bool((this.low and 128) != 0)
  this.psfdInst = psfdInstExpr
  this.psfdInstFlag = true
  return this.psfdInst

proc raw(this: XenHvmContext_SpecCtrl): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc rrsbaDisS(this: XenHvmContext_SpecCtrl): bool = 

  ##[
  Alternate return prediction is disabled for the supervisor.
  ]##
  if this.rrsbaDisSInstFlag:
    return this.rrsbaDisSInst
  let rrsbaDisSInstExpr = bool((this.low and 64) != 0)
  this.rrsbaDisSInst = rrsbaDisSInstExpr
  this.rrsbaDisSInstFlag = true
  return this.rrsbaDisSInst

proc rrsbaDisU(this: XenHvmContext_SpecCtrl): bool = 

  ##[
  Alternate return prediction is disabled for user code.
  ]##
  if this.rrsbaDisUInstFlag:
    return this.rrsbaDisUInst
  let rrsbaDisUInstExpr = bool((this.low and 32) != 0)
  this.rrsbaDisUInst = rrsbaDisUInstExpr
  this.rrsbaDisUInstFlag = true
  return this.rrsbaDisUInst

proc ssbd(this: XenHvmContext_SpecCtrl): bool = 

  ##[
  Speculative store bypass is disabled.
  ]##
  if this.ssbdInstFlag:
    return this.ssbdInst
  let ssbdInstExpr = bool((this.low and 4) != 0)
  this.ssbdInst = ssbdInstExpr
  this.ssbdInstFlag = true
  return this.ssbdInst

proc stibp(this: XenHvmContext_SpecCtrl): bool = 

  ##[
  Threads of a core do not share indirect branch prediction.
  ]##
  if this.stibpInstFlag:
    return this.stibpInst
  let stibpInstExpr = bool((this.low and 2) != 0)
  this.stibpInst = stibpInstExpr
  this.stibpInstFlag = true
  return this.stibpInst

proc fromFile*(_: typedesc[XenHvmContext_SpecCtrl], filename: string): XenHvmContext_SpecCtrl =
  XenHvmContext_SpecCtrl.read(newKaitaiFileStream(filename), nil, nil)


##[
Divide configuration register.
@see "Intel SDM volume 3, section 12.5.4"
]##
proc read*(_: typedesc[XenHvmContext_TimerDivide], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_TimerDivide =
  template this: untyped = result
  this = new(XenHvmContext_TimerDivide)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The whole register as a number.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc code(this: XenHvmContext_TimerDivide): int = 

  ##[
  The three bits of the divisor (bits 3, 1 and 0).
  ]##
  if this.codeInstFlag:
    return this.codeInst
  let codeInstExpr = int(this.raw and 3 or (this.raw and 8) shr 1)
  this.codeInst = codeInstExpr
  this.codeInstFlag = true
  return this.codeInst

proc divisor(this: XenHvmContext_TimerDivide): int = 

  ##[
  Divisor of the clock.
  ]##
  if this.divisorInstFlag:
    return this.divisorInst
  let divisorInstExpr = int((if this.code == 7: 1 else: 2 shl this.code))
  this.divisorInst = divisorInstExpr
  this.divisorInstFlag = true
  return this.divisorInst

proc fromFile*(_: typedesc[XenHvmContext_TimerDivide], filename: string): XenHvmContext_TimerDivide =
  XenHvmContext_TimerDivide.read(newKaitaiFileStream(filename), nil, nil)


##[
The TSC_ADJUST register of a vCPU.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L610-L612">struct hvm_tsc_adjust</a>
]##
proc read*(_: typedesc[XenHvmContext_TscAdjust], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_TscAdjust =
  template this: untyped = result
  this = new(XenHvmContext_TscAdjust)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Offset that the guest has added to its TSC, modulo 2^64.
  ]##
  let adjustmentExpr = this.io.readU8le()
  this.adjustment = adjustmentExpr

proc fromFile*(_: typedesc[XenHvmContext_TscAdjust], filename: string): XenHvmContext_TscAdjust =
  XenHvmContext_TscAdjust.read(newKaitaiFileStream(filename), nil, nil)


##[
The body of a type that Xen does not define.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36">struct hvm_save_descriptor</a>
]##
proc read*(_: typedesc[XenHvmContext_UnknownBody], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_UnknownBody =
  template this: untyped = result
  this = new(XenHvmContext_UnknownBody)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The body, unchanged.
  ]##
  let dataExpr = this.io.readBytesFull()
  this.data = dataExpr

proc fromFile*(_: typedesc[XenHvmContext_UnknownBody], filename: string): XenHvmContext_UnknownBody =
  XenHvmContext_UnknownBody.read(newKaitaiFileStream(filename), nil, nil)


##[
256 bits, one for each vector, spread over eight registers.
@see "Intel SDM volume 3, section 12.8.4"
]##
proc read*(_: typedesc[XenHvmContext_VectorBitmap], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_LapicRegs): XenHvmContext_VectorBitmap =
  template this: untyped = result
  this = new(XenHvmContext_VectorBitmap)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


proc vectors031(this: XenHvmContext_VectorBitmap): uint32 = 

  ##[
  Vectors 0 (bit 0) to 31 (bit 31).
  ]##
  if this.vectors031InstFlag:
    return this.vectors031Inst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let vectors031InstExpr = this.io.readU4le()
  this.vectors031Inst = vectors031InstExpr
  this.io.seek(pos)
  this.vectors031InstFlag = true
  return this.vectors031Inst

proc vectors128159(this: XenHvmContext_VectorBitmap): uint32 = 

  ##[
  Vectors 128 (bit 0) to 159 (bit 31).
  ]##
  if this.vectors128159InstFlag:
    return this.vectors128159Inst
  let pos = this.io.pos()
  this.io.seek(int(64))
  let vectors128159InstExpr = this.io.readU4le()
  this.vectors128159Inst = vectors128159InstExpr
  this.io.seek(pos)
  this.vectors128159InstFlag = true
  return this.vectors128159Inst

proc vectors160191(this: XenHvmContext_VectorBitmap): uint32 = 

  ##[
  Vectors 160 (bit 0) to 191 (bit 31).
  ]##
  if this.vectors160191InstFlag:
    return this.vectors160191Inst
  let pos = this.io.pos()
  this.io.seek(int(80))
  let vectors160191InstExpr = this.io.readU4le()
  this.vectors160191Inst = vectors160191InstExpr
  this.io.seek(pos)
  this.vectors160191InstFlag = true
  return this.vectors160191Inst

proc vectors192223(this: XenHvmContext_VectorBitmap): uint32 = 

  ##[
  Vectors 192 (bit 0) to 223 (bit 31).
  ]##
  if this.vectors192223InstFlag:
    return this.vectors192223Inst
  let pos = this.io.pos()
  this.io.seek(int(96))
  let vectors192223InstExpr = this.io.readU4le()
  this.vectors192223Inst = vectors192223InstExpr
  this.io.seek(pos)
  this.vectors192223InstFlag = true
  return this.vectors192223Inst

proc vectors224255(this: XenHvmContext_VectorBitmap): uint32 = 

  ##[
  Vectors 224 (bit 0) to 255 (bit 31).
  ]##
  if this.vectors224255InstFlag:
    return this.vectors224255Inst
  let pos = this.io.pos()
  this.io.seek(int(112))
  let vectors224255InstExpr = this.io.readU4le()
  this.vectors224255Inst = vectors224255InstExpr
  this.io.seek(pos)
  this.vectors224255InstFlag = true
  return this.vectors224255Inst

proc vectors3263(this: XenHvmContext_VectorBitmap): uint32 = 

  ##[
  Vectors 32 (bit 0) to 63 (bit 31).
  ]##
  if this.vectors3263InstFlag:
    return this.vectors3263Inst
  let pos = this.io.pos()
  this.io.seek(int(16))
  let vectors3263InstExpr = this.io.readU4le()
  this.vectors3263Inst = vectors3263InstExpr
  this.io.seek(pos)
  this.vectors3263InstFlag = true
  return this.vectors3263Inst

proc vectors6495(this: XenHvmContext_VectorBitmap): uint32 = 

  ##[
  Vectors 64 (bit 0) to 95 (bit 31).
  ]##
  if this.vectors6495InstFlag:
    return this.vectors6495Inst
  let pos = this.io.pos()
  this.io.seek(int(32))
  let vectors6495InstExpr = this.io.readU4le()
  this.vectors6495Inst = vectors6495InstExpr
  this.io.seek(pos)
  this.vectors6495InstFlag = true
  return this.vectors6495Inst

proc vectors96127(this: XenHvmContext_VectorBitmap): uint32 = 

  ##[
  Vectors 96 (bit 0) to 127 (bit 31).
  ]##
  if this.vectors96127InstFlag:
    return this.vectors96127Inst
  let pos = this.io.pos()
  this.io.seek(int(48))
  let vectors96127InstExpr = this.io.readU4le()
  this.vectors96127Inst = vectors96127InstExpr
  this.io.seek(pos)
  this.vectors96127InstFlag = true
  return this.vectors96127Inst

proc fromFile*(_: typedesc[XenHvmContext_VectorBitmap], filename: string): XenHvmContext_VectorBitmap =
  XenHvmContext_VectorBitmap.read(newKaitaiFileStream(filename), nil, nil)


##[
State of the Hyper-V interface that belongs to the domain. 32 bytes, 24 or
16 in older versions of Xen.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L580-L585">struct hvm_viridian_domain_context</a>
]##
proc read*(_: typedesc[XenHvmContext_ViridianDomain], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_ViridianDomain =
  template this: untyped = result
  this = new(XenHvmContext_ViridianDomain)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  HV_X64_MSR_HYPERCALL.
  ]##
  let rawHypercallGpaExpr = this.io.readBytes(int(8))
  this.rawHypercallGpa = rawHypercallGpaExpr
  let rawHypercallGpaIo = newKaitaiStream(rawHypercallGpaExpr)
  let hypercallGpaExpr = XenHvmContext_ViridianPageMsr.read(rawHypercallGpaIo, this.root, this)
  this.hypercallGpa = hypercallGpaExpr

  ##[
  HV_X64_MSR_GUEST_OS_ID.
  ]##
  let rawGuestOsIdExpr = this.io.readBytes(int(8))
  this.rawGuestOsId = rawGuestOsIdExpr
  let rawGuestOsIdIo = newKaitaiStream(rawGuestOsIdExpr)
  let guestOsIdExpr = XenHvmContext_ViridianGuestOsId.read(rawGuestOsIdIo, this.root, this)
  this.guestOsId = guestOsIdExpr

  ##[
  Reference time, in units of 100 ns. Absent from bodies of 16 bytes.

  ]##
  if this.io.size >= 24:
    let timeRefCountExpr = this.io.readU8le()
    this.timeRefCount = timeRefCountExpr

  ##[
  HV_X64_MSR_REFERENCE_TSC. Absent from bodies of 24 bytes.
  ]##
  if this.io.size >= 32:
    let rawReferenceTscExpr = this.io.readBytes(int(8))
    this.rawReferenceTsc = rawReferenceTscExpr
    let rawReferenceTscIo = newKaitaiStream(rawReferenceTscExpr)
    let referenceTscExpr = XenHvmContext_ViridianPageMsr.read(rawReferenceTscIo, this.root, this)
    this.referenceTsc = referenceTscExpr

proc fromFile*(_: typedesc[XenHvmContext_ViridianDomain], filename: string): XenHvmContext_ViridianDomain =
  XenHvmContext_ViridianDomain.read(newKaitaiFileStream(filename), nil, nil)


##[
The guest's identification of itself.
@see "Hyper-V Top Level Functional Specification"
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L331-L343">union hv_guest_os_id</a>
]##
proc read*(_: typedesc[XenHvmContext_ViridianGuestOsId], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_ViridianDomain): XenHvmContext_ViridianGuestOsId =
  template this: untyped = result
  this = new(XenHvmContext_ViridianGuestOsId)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Build number of the guest's operating system.
  ]##
  let buildNumberExpr = this.io.readU2le()
  this.buildNumber = buildNumberExpr

  ##[
  Service pack.
  ]##
  let servicePackExpr = this.io.readU1()
  this.servicePack = servicePackExpr

  ##[
  Minor version.
  ]##
  let minorExpr = this.io.readU1()
  this.minor = minorExpr

  ##[
  Major version.
  ]##
  let majorExpr = this.io.readU1()
  this.major = majorExpr

  ##[
  Operating system; 4 is Windows NT.
  ]##
  let osExpr = this.io.readU1()
  this.os = osExpr

  ##[
  Vendor, 1 is Microsoft; bit 15 marks open source.
  ]##
  let vendorExpr = this.io.readU2le()
  this.vendor = vendorExpr

proc raw(this: XenHvmContext_ViridianGuestOsId): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc fromFile*(_: typedesc[XenHvmContext_ViridianGuestOsId], filename: string): XenHvmContext_ViridianGuestOsId =
  XenHvmContext_ViridianGuestOsId.read(newKaitaiFileStream(filename), nil, nil)


##[
A register that contains the frame number of a guest page in the bits
above 11.

@see "Hyper-V Top Level Functional Specification"
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L561-L570">union hv_vp_assist_page_msr</a>
]##
proc read*(_: typedesc[XenHvmContext_ViridianPageMsr], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenHvmContext_ViridianPageMsr =
  template this: untyped = result
  this = new(XenHvmContext_ViridianPageMsr)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc isEnabled(this: XenHvmContext_ViridianPageMsr): bool = 

  ##[
  The page is in use.
  ]##
  if this.isEnabledInstFlag:
    return this.isEnabledInst
  let isEnabledInstExpr = bool((this.low and 1) != 0)
  this.isEnabledInst = isEnabledInstExpr
  this.isEnabledInstFlag = true
  return this.isEnabledInst

proc pfnLow(this: XenHvmContext_ViridianPageMsr): int = 

  ##[
  Bits 19-0 of the frame number; `high` continues it.
  ]##
  if this.pfnLowInstFlag:
    return this.pfnLowInst
  let pfnLowInstExpr = int(this.low shr 12)
  this.pfnLowInst = pfnLowInstExpr
  this.pfnLowInstFlag = true
  return this.pfnLowInst

proc raw(this: XenHvmContext_ViridianPageMsr): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc fromFile*(_: typedesc[XenHvmContext_ViridianPageMsr], filename: string): XenHvmContext_ViridianPageMsr =
  XenHvmContext_ViridianPageMsr.read(newKaitaiFileStream(filename), nil, nil)


##[
A synthetic interrupt source.
@see "Hyper-V Top Level Functional Specification"
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L827-L837">union hv_synic_sint</a>
]##
proc read*(_: typedesc[XenHvmContext_ViridianSint], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_ViridianVcpu): XenHvmContext_ViridianSint =
  template this: untyped = result
  this = new(XenHvmContext_ViridianSint)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc isAutoEoi(this: XenHvmContext_ViridianSint): bool = 

  ##[
  The interrupt ends automatically (auto-EOI).
  ]##
  if this.isAutoEoiInstFlag:
    return this.isAutoEoiInst
  let isAutoEoiInstExpr = bool((this.low and 131072) != 0)
  this.isAutoEoiInst = isAutoEoiInstExpr
  this.isAutoEoiInstFlag = true
  return this.isAutoEoiInst

proc isMasked(this: XenHvmContext_ViridianSint): bool = 

  ##[
  The synthetic interrupt is masked.
  ]##
  if this.isMaskedInstFlag:
    return this.isMaskedInst
  let isMaskedInstExpr = bool((this.low and 65536) != 0)
  this.isMaskedInst = isMaskedInstExpr
  this.isMaskedInstFlag = true
  return this.isMaskedInst

proc isPolling(this: XenHvmContext_ViridianSint): bool = 

  ##[
  The guest polls; no interrupt.
  ]##
  if this.isPollingInstFlag:
    return this.isPollingInst
  let isPollingInstExpr = bool((this.low and 262144) != 0)
  this.isPollingInst = isPollingInstExpr
  this.isPollingInstFlag = true
  return this.isPollingInst

proc raw(this: XenHvmContext_ViridianSint): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc vector(this: XenHvmContext_ViridianSint): int = 

  ##[
  Vector of the synthetic interrupt.
  ]##
  if this.vectorInstFlag:
    return this.vectorInst
  let vectorInstExpr = int(this.low and 255)
  this.vectorInst = vectorInstExpr
  this.vectorInstFlag = true
  return this.vectorInst

proc fromFile*(_: typedesc[XenHvmContext_ViridianSint], filename: string): XenHvmContext_ViridianSint =
  XenHvmContext_ViridianSint.read(newKaitaiFileStream(filename), nil, nil)


##[
Configuration of a synthetic timer.
@see "Hyper-V Top Level Functional Specification"
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L796-L809">union hv_stimer_config</a>
]##
proc read*(_: typedesc[XenHvmContext_ViridianStimerConfig], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_ViridianVcpu): XenHvmContext_ViridianStimerConfig =
  template this: untyped = result
  this = new(XenHvmContext_ViridianStimerConfig)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc apicVector(this: XenHvmContext_ViridianStimerConfig): int = 

  ##[
  Vector in direct mode.
  ]##
  if this.apicVectorInstFlag:
    return this.apicVectorInst
  let apicVectorInstExpr = int(this.low shr 4 and 255)
  this.apicVectorInst = apicVectorInstExpr
  this.apicVectorInstFlag = true
  return this.apicVectorInst

proc isAutoEnabled(this: XenHvmContext_ViridianStimerConfig): bool = 

  ##[
  Writing the count starts the timer.
  ]##
  if this.isAutoEnabledInstFlag:
    return this.isAutoEnabledInst
  let isAutoEnabledInstExpr = bool((this.low and 8) != 0)
  this.isAutoEnabledInst = isAutoEnabledInstExpr
  this.isAutoEnabledInstFlag = true
  return this.isAutoEnabledInst

proc isDirect(this: XenHvmContext_ViridianStimerConfig): bool = 

  ##[
  Raises an interrupt instead of a message.
  ]##
  if this.isDirectInstFlag:
    return this.isDirectInst
  let isDirectInstExpr = bool((this.low and 4096) != 0)
  this.isDirectInst = isDirectInstExpr
  this.isDirectInstFlag = true
  return this.isDirectInst

proc isEnabled(this: XenHvmContext_ViridianStimerConfig): bool = 

  ##[
  The timer runs.
  ]##
  if this.isEnabledInstFlag:
    return this.isEnabledInst
  let isEnabledInstExpr = bool((this.low and 1) != 0)
  this.isEnabledInst = isEnabledInstExpr
  this.isEnabledInstFlag = true
  return this.isEnabledInst

proc isLazy(this: XenHvmContext_ViridianStimerConfig): bool = 

  ##[
  The timer is lazy: it may fire late.
  ]##
  if this.isLazyInstFlag:
    return this.isLazyInst
  let isLazyInstExpr = bool((this.low and 4) != 0)
  this.isLazyInst = isLazyInstExpr
  this.isLazyInstFlag = true
  return this.isLazyInst

proc isPeriodic(this: XenHvmContext_ViridianStimerConfig): bool = 

  ##[
  The timer is periodic.
  ]##
  if this.isPeriodicInstFlag:
    return this.isPeriodicInst
  let isPeriodicInstExpr = bool((this.low and 2) != 0)
  this.isPeriodicInst = isPeriodicInstExpr
  this.isPeriodicInstFlag = true
  return this.isPeriodicInst

proc raw(this: XenHvmContext_ViridianStimerConfig): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc sintx(this: XenHvmContext_ViridianStimerConfig): int = 

  ##[
  Synthetic interrupt source for messages.
  ]##
  if this.sintxInstFlag:
    return this.sintxInst
  let sintxInstExpr = int(this.low shr 16 and 15)
  this.sintxInst = sintxInstExpr
  this.sintxInstFlag = true
  return this.sintxInst

proc fromFile*(_: typedesc[XenHvmContext_ViridianStimerConfig], filename: string): XenHvmContext_ViridianStimerConfig =
  XenHvmContext_ViridianStimerConfig.read(newKaitaiFileStream(filename), nil, nil)


##[
State of the Hyper-V interface that belongs to a vCPU. 216 bytes; 152, 16
or 8 in older versions of Xen.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L589-L597">struct hvm_viridian_vcpu_context</a>
]##
proc read*(_: typedesc[XenHvmContext_ViridianVcpu], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_ViridianVcpu =
  template this: untyped = result
  this = new(XenHvmContext_ViridianVcpu)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  HV_X64_MSR_VP_ASSIST_PAGE.
  ]##
  let rawVpAssistMsrExpr = this.io.readBytes(int(8))
  this.rawVpAssistMsr = rawVpAssistMsrExpr
  let rawVpAssistMsrIo = newKaitaiStream(rawVpAssistMsrExpr)
  let vpAssistMsrExpr = XenHvmContext_ViridianPageMsr.read(rawVpAssistMsrIo, this.root, this)
  this.vpAssistMsr = vpAssistMsrExpr

  ##[
  Whether the guest may end an interrupt without an EOI. Absent from
bodies of 8 bytes.

  ]##
  if this.io.size >= 16:
    let apicAssistPendingExpr = this.io.readU1()
    this.apicAssistPending = apicAssistPendingExpr

  ##[
  Padding, zero.
  ]##
  if this.io.size >= 16:
    let padExpr = this.io.readBytes(int(7))
    this.pad = padExpr

  ##[
  HV_X64_MSR_SIMP, page of synthetic messages. Absent from bodies of 16
bytes.

  ]##
  if this.io.size >= 152:
    let rawSimpMsrExpr = this.io.readBytes(int(8))
    this.rawSimpMsr = rawSimpMsrExpr
    let rawSimpMsrIo = newKaitaiStream(rawSimpMsrExpr)
    let simpMsrExpr = XenHvmContext_ViridianPageMsr.read(rawSimpMsrIo, this.root, this)
    this.simpMsr = simpMsrExpr

  ##[
  HV_X64_MSR_SINT0 to 15, synthetic interrupts.
  ]##
  if this.io.size >= 152:
    for i in 0 ..< int(16):
      let buf = this.io.readBytes(int(8))
      this.rawSintMsr.add(buf)
      let rawSintMsrIo = newKaitaiStream(buf)
      let it = XenHvmContext_ViridianSint.read(rawSintMsrIo, this.root, this)
      this.sintMsr.add(it)

  ##[
  HV_X64_MSR_STIMER0_CONFIG to 3. Absent from bodies of 152 bytes.
  ]##
  if this.io.size >= 216:
    for i in 0 ..< int(4):
      let buf = this.io.readBytes(int(8))
      this.rawStimerConfigMsr.add(buf)
      let rawStimerConfigMsrIo = newKaitaiStream(buf)
      let it = XenHvmContext_ViridianStimerConfig.read(rawStimerConfigMsrIo, this.root, this)
      this.stimerConfigMsr.add(it)

  ##[
  HV_X64_MSR_STIMER0_COUNT to 3.
  ]##
  if this.io.size >= 216:
    for i in 0 ..< int(4):
      let it = this.io.readU8le()
      this.stimerCountMsr.add(it)

proc fromFile*(_: typedesc[XenHvmContext_ViridianVcpu], filename: string): XenHvmContext_ViridianVcpu =
  XenHvmContext_ViridianVcpu.read(newKaitaiFileStream(filename), nil, nil)


##[
Machine-check state of a vCPU. 32 bytes, 24 or 8 in older versions of Xen.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L601-L606">struct hvm_vmce_vcpu</a>
]##
proc read*(_: typedesc[XenHvmContext_VmceVcpu], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_Entry): XenHvmContext_VmceVcpu =
  template this: untyped = result
  this = new(XenHvmContext_VmceVcpu)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  IA32_MCG_CAP.
  ]##
  let rawCapsExpr = this.io.readBytes(int(8))
  this.rawCaps = rawCapsExpr
  let rawCapsIo = newKaitaiStream(rawCapsExpr)
  let capsExpr = XenHvmContext_McgCap.read(rawCapsIo, this.root, this)
  this.caps = capsExpr

  ##[
  IA32_MC0_CTL2. Absent from bodies of 8 bytes.
  ]##
  if this.io.size >= 24:
    let rawMciCtl2Bank0Expr = this.io.readBytes(int(8))
    this.rawMciCtl2Bank0 = rawMciCtl2Bank0Expr
    let rawMciCtl2Bank0Io = newKaitaiStream(rawMciCtl2Bank0Expr)
    let mciCtl2Bank0Expr = XenHvmContext_MciCtl2.read(rawMciCtl2Bank0Io, this.root, this)
    this.mciCtl2Bank0 = mciCtl2Bank0Expr

  ##[
  IA32_MC1_CTL2. Absent from bodies of 8 bytes.
  ]##
  if this.io.size >= 24:
    let rawMciCtl2Bank1Expr = this.io.readBytes(int(8))
    this.rawMciCtl2Bank1 = rawMciCtl2Bank1Expr
    let rawMciCtl2Bank1Io = newKaitaiStream(rawMciCtl2Bank1Expr)
    let mciCtl2Bank1Expr = XenHvmContext_MciCtl2.read(rawMciCtl2Bank1Io, this.root, this)
    this.mciCtl2Bank1 = mciCtl2Bank1Expr

  ##[
  IA32_MCG_EXT_CTL; bit 0 enables local machine checks. Absent from
bodies of 24 bytes.

  ]##
  if this.io.size >= 32:
    let mcgExtCtlExpr = this.io.readU8le()
    this.mcgExtCtl = mcgExtCtlExpr

proc fromFile*(_: typedesc[XenHvmContext_VmceVcpu], filename: string): XenHvmContext_VmceVcpu =
  XenHvmContext_VmceVcpu.read(newKaitaiFileStream(filename), nil, nil)


##[
A set of state components, one bit each. The same as component_bitmap of
`x86_xsave_area`.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121">X86_XCR0_* and X86_XSS_*</a>
]##
proc read*(_: typedesc[XenHvmContext_XstateComponents], io: KaitaiStream, root: KaitaiStruct, parent: XenHvmContext_CpuXsave): XenHvmContext_XstateComponents =
  template this: untyped = result
  this = new(XenHvmContext_XstateComponents)
  let root = if root == nil: cast[XenHvmContext](this) else: cast[XenHvmContext](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let lowExpr = this.io.readU4le()
  this.low = lowExpr

  ##[
  Bits 63-32.
  ]##
  let highExpr = this.io.readU4le()
  this.high = highExpr

proc avx(this: XenHvmContext_XstateComponents): bool = 

  ##[
  Upper halves of the 256-bit registers ymm0 to ymm15.
  ]##
  if this.avxInstFlag:
    return this.avxInst
  let avxInstExpr = bool((this.low and 4) != 0)
  this.avxInst = avxInstExpr
  this.avxInstFlag = true
  return this.avxInst

proc bndcsr(this: XenHvmContext_XstateComponents): bool = 

  ##[
  MPX configuration and status.
  ]##
  if this.bndcsrInstFlag:
    return this.bndcsrInst
  let bndcsrInstExpr = bool((this.low and 16) != 0)
  this.bndcsrInst = bndcsrInstExpr
  this.bndcsrInstFlag = true
  return this.bndcsrInst

proc bndregs(this: XenHvmContext_XstateComponents): bool = 

  ##[
  MPX bound registers.
  ]##
  if this.bndregsInstFlag:
    return this.bndregsInst
  let bndregsInstExpr = bool((this.low and 8) != 0)
  this.bndregsInst = bndregsInstExpr
  this.bndregsInstFlag = true
  return this.bndregsInst

proc cetS(this: XenHvmContext_XstateComponents): bool = 

  ##[
  Control-flow enforcement, supervisor part.
  ]##
  if this.cetSInstFlag:
    return this.cetSInst
  let cetSInstExpr = bool((this.low and 4096) != 0)
  this.cetSInst = cetSInstExpr
  this.cetSInstFlag = true
  return this.cetSInst

proc cetU(this: XenHvmContext_XstateComponents): bool = 

  ##[
  Control-flow enforcement, user part.
  ]##
  if this.cetUInstFlag:
    return this.cetUInst
  let cetUInstExpr = bool((this.low and 2048) != 0)
  this.cetUInst = cetUInstExpr
  this.cetUInstFlag = true
  return this.cetUInst

proc egprs(this: XenHvmContext_XstateComponents): bool = 

  ##[
  The APX general-purpose registers, which replace MPX.
  ]##
  if this.egprsInstFlag:
    return this.egprsInst
  let egprsInstExpr = bool((this.low and 524288) != 0)
  this.egprsInst = egprsInstExpr
  this.egprsInstFlag = true
  return this.egprsInst

proc hdc(this: XenHvmContext_XstateComponents): bool = 

  ##[
  The IA32_PM_CTL1 register of hardware duty cycling.
  ]##
  if this.hdcInstFlag:
    return this.hdcInst
  let hdcInstExpr = bool((this.low and 8192) != 0)
  this.hdcInst = hdcInstExpr
  this.hdcInstFlag = true
  return this.hdcInst

proc hi16Zmm(this: XenHvmContext_XstateComponents): bool = 

  ##[
  The 512-bit registers zmm16 to zmm31.
  ]##
  if this.hi16ZmmInstFlag:
    return this.hi16ZmmInst
  let hi16ZmmInstExpr = bool((this.low and 128) != 0)
  this.hi16ZmmInst = hi16ZmmInstExpr
  this.hi16ZmmInstFlag = true
  return this.hi16ZmmInst

proc hwp(this: XenHvmContext_XstateComponents): bool = 

  ##[
  The IA32_HWP_REQUEST register.
  ]##
  if this.hwpInstFlag:
    return this.hwpInst
  let hwpInstExpr = bool((this.low and 65536) != 0)
  this.hwpInst = hwpInstExpr
  this.hwpInstFlag = true
  return this.hwpInst

proc lbr(this: XenHvmContext_XstateComponents): bool = 

  ##[
  Last-branch records.
  ]##
  if this.lbrInstFlag:
    return this.lbrInst
  let lbrInstExpr = bool((this.low and 32768) != 0)
  this.lbrInst = lbrInstExpr
  this.lbrInstFlag = true
  return this.lbrInst

proc lwp(this: XenHvmContext_XstateComponents): bool = 

  ##[
  State of AMD's lightweight profiling.
  ]##
  if this.lwpInstFlag:
    return this.lwpInst
  let lwpInstExpr = bool((this.high and 1073741824) != 0)
  this.lwpInst = lwpInstExpr
  this.lwpInstFlag = true
  return this.lwpInst

proc opmask(this: XenHvmContext_XstateComponents): bool = 

  ##[
  AVX-512 mask registers.
  ]##
  if this.opmaskInstFlag:
    return this.opmaskInst
  let opmaskInstExpr = bool((this.low and 32) != 0)
  this.opmaskInst = opmaskInstExpr
  this.opmaskInstFlag = true
  return this.opmaskInst

proc pasid(this: XenHvmContext_XstateComponents): bool = 

  ##[
  The IA32_PASID register.
  ]##
  if this.pasidInstFlag:
    return this.pasidInst
  let pasidInstExpr = bool((this.low and 1024) != 0)
  this.pasidInst = pasidInstExpr
  this.pasidInstFlag = true
  return this.pasidInst

proc pkru(this: XenHvmContext_XstateComponents): bool = 

  ##[
  Protection-key rights for user pages.
  ]##
  if this.pkruInstFlag:
    return this.pkruInst
  let pkruInstExpr = bool((this.low and 512) != 0)
  this.pkruInst = pkruInstExpr
  this.pkruInstFlag = true
  return this.pkruInst

proc pt(this: XenHvmContext_XstateComponents): bool = 

  ##[
  Processor Trace registers.
  ]##
  if this.ptInstFlag:
    return this.ptInst
  let ptInstExpr = bool((this.low and 256) != 0)
  this.ptInst = ptInstExpr
  this.ptInstFlag = true
  return this.ptInst

proc raw(this: XenHvmContext_XstateComponents): uint64 = 

  ##[
  The whole register as a number.
  ]##
  if this.rawInstFlag:
    return this.rawInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let rawInstExpr = this.io.readU8le()
  this.rawInst = rawInstExpr
  this.io.seek(pos)
  this.rawInstFlag = true
  return this.rawInst

proc sse(this: XenHvmContext_XstateComponents): bool = 

  ##[
  xmm registers, in the legacy region.
  ]##
  if this.sseInstFlag:
    return this.sseInst
  let sseInstExpr = bool((this.low and 2) != 0)
  this.sseInst = sseInstExpr
  this.sseInstFlag = true
  return this.sseInst

proc tilecfg(this: XenHvmContext_XstateComponents): bool = 

  ##[
  AMX tile configuration.
  ]##
  if this.tilecfgInstFlag:
    return this.tilecfgInst
  let tilecfgInstExpr = bool((this.low and 131072) != 0)
  this.tilecfgInst = tilecfgInstExpr
  this.tilecfgInstFlag = true
  return this.tilecfgInst

proc tiledata(this: XenHvmContext_XstateComponents): bool = 

  ##[
  AMX tiles.
  ]##
  if this.tiledataInstFlag:
    return this.tiledataInst
  let tiledataInstExpr = bool((this.low and 262144) != 0)
  this.tiledataInst = tiledataInstExpr
  this.tiledataInstFlag = true
  return this.tiledataInst

proc uintr(this: XenHvmContext_XstateComponents): bool = 

  ##[
  User-interrupt registers.
  ]##
  if this.uintrInstFlag:
    return this.uintrInst
  let uintrInstExpr = bool((this.low and 16384) != 0)
  this.uintrInst = uintrInstExpr
  this.uintrInstFlag = true
  return this.uintrInst

proc x87(this: XenHvmContext_XstateComponents): bool = 

  ##[
  x87 state, in the legacy region.
  ]##
  if this.x87InstFlag:
    return this.x87Inst
  let x87InstExpr = bool((this.low and 1) != 0)
  this.x87Inst = x87InstExpr
  this.x87InstFlag = true
  return this.x87Inst

proc zmmHi256(this: XenHvmContext_XstateComponents): bool = 

  ##[
  Upper halves of the 512-bit registers zmm0 to zmm15.
  ]##
  if this.zmmHi256InstFlag:
    return this.zmmHi256Inst
  let zmmHi256InstExpr = bool((this.low and 64) != 0)
  this.zmmHi256Inst = zmmHi256InstExpr
  this.zmmHi256InstFlag = true
  return this.zmmHi256Inst

proc fromFile*(_: typedesc[XenHvmContext_XstateComponents], filename: string): XenHvmContext_XstateComponents =
  XenHvmContext_XstateComponents.read(newKaitaiFileStream(filename), nil, nil)

