import kaitai_struct_nim_runtime
import options
import xen_x86_cpu_policy
import x86_xsave_area

{.experimental: "overloadableEnums".}

type
  XenX86Vcpu* = ref object of KaitaiStruct
    `parent`*: KaitaiStruct
    `lenExtVcpucontextInst`: int8
    `lenExtVcpucontextInstFlag`: bool
    `lenExtVcpucontextMaxInst`: uint8
    `lenExtVcpucontextMaxInstFlag`: bool
    `lenExtVcpucontextMinInst`: int8
    `lenExtVcpucontextMinInstFlag`: bool
    `lenSharedInfoX8632Inst`: int
    `lenSharedInfoX8632InstFlag`: bool
    `lenSharedInfoX8664Inst`: int
    `lenSharedInfoX8664InstFlag`: bool
    `lenStartInfoX8632Inst`: int
    `lenStartInfoX8632InstFlag`: bool
    `lenStartInfoX8664Inst`: int
    `lenStartInfoX8664InstFlag`: bool
    `lenVcpuGuestContextX8632Inst`: int
    `lenVcpuGuestContextX8632InstFlag`: bool
    `lenVcpuGuestContextX8664Inst`: int
    `lenVcpuGuestContextX8664InstFlag`: bool
    `lenVcpuMsrInst`: int
    `lenVcpuMsrInstFlag`: bool
    `lenVcpuXsaveMinInst`: int
    `lenVcpuXsaveMinInstFlag`: bool
    `maskMcgCapAnyInst`: int
    `maskMcgCapAnyInstFlag`: bool
    `maskMcgCapIntelInst`: int
    `maskMcgCapIntelInstFlag`: bool
    `numAddressBitsInst`: int8
    `numAddressBitsInstFlag`: bool
    `numGdtEntsMaxInst`: int
    `numGdtEntsMaxInstFlag`: bool
    `numLdtEntsMaxInst`: int
    `numLdtEntsMaxInstFlag`: bool
    `xenEndHighInst`: uint32
    `xenEndHighInstFlag`: bool
  XenX86Vcpu_ArchSharedInfoX8632* = ref object of KaitaiStruct
    `maxPfn`*: uint32
    `pfnToMfnFrameListList`*: uint32
    `nmiReason`*: uint32
    `p2mCr3`*: uint32
    `p2mVaddr`*: uint32
    `p2mGeneration`*: uint32
    `wcSecHi`*: uint32
    `parent`*: XenX86Vcpu_SharedInfoX8632
  XenX86Vcpu_ArchSharedInfoX8664* = ref object of KaitaiStruct
    `maxPfn`*: uint64
    `pfnToMfnFrameListList`*: uint64
    `nmiReason`*: uint64
    `p2mCr3`*: uint64
    `p2mVaddr`*: uint64
    `p2mGeneration`*: uint64
    `parent`*: XenX86Vcpu_SharedInfoX8664
  XenX86Vcpu_CpuUserRegsX8632* = ref object of KaitaiStruct
    `ebx`*: uint32
    `ecx`*: uint32
    `edx`*: uint32
    `esi`*: uint32
    `edi`*: uint32
    `ebp`*: uint32
    `eax`*: uint32
    `errorCode`*: uint16
    `entryVector`*: uint16
    `eip`*: uint32
    `cs`*: uint16
    `savedUpcallMask`*: uint8
    `pad0`*: uint8
    `eflags`*: XenX86Vcpu_Eflags
    `esp`*: uint32
    `ss`*: uint16
    `pad1`*: uint16
    `es`*: uint16
    `pad2`*: uint16
    `ds`*: uint16
    `pad3`*: uint16
    `fs`*: uint16
    `pad4`*: uint16
    `gs`*: uint16
    `pad5`*: uint16
    `parent`*: XenX86Vcpu_VcpuGuestContextX8632
  XenX86Vcpu_CpuUserRegsX8664* = ref object of KaitaiStruct
    `r15`*: uint64
    `r14`*: uint64
    `r13`*: uint64
    `r12`*: uint64
    `rbp`*: uint64
    `rbx`*: uint64
    `r11`*: uint64
    `r10`*: uint64
    `r9`*: uint64
    `r8`*: uint64
    `rax`*: uint64
    `rcx`*: uint64
    `rdx`*: uint64
    `rsi`*: uint64
    `rdi`*: uint64
    `errorCode`*: uint32
    `entryVector`*: uint32
    `rip`*: uint64
    `cs`*: uint16
    `pad0`*: uint16
    `savedUpcallMask`*: uint8
    `pad1`*: seq[byte]
    `eflags`*: XenX86Vcpu_Eflags
    `reservedRflags`*: uint32
    `rsp`*: uint64
    `ss`*: uint16
    `pad2`*: seq[byte]
    `es`*: uint16
    `pad3`*: seq[byte]
    `ds`*: uint16
    `pad4`*: seq[byte]
    `fs`*: uint16
    `pad5`*: seq[byte]
    `gs`*: uint16
    `pad6`*: seq[byte]
    `parent`*: XenX86Vcpu_VcpuGuestContextX8664
  XenX86Vcpu_Cr0* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: KaitaiStruct
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
    `tsInst`: bool
    `tsInstFlag`: bool
    `wpInst`: bool
    `wpInstFlag`: bool
  XenX86Vcpu_Cr4* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: KaitaiStruct
    `cetInst`: bool
    `cetInstFlag`: bool
    `deInst`: bool
    `deInstFlag`: bool
    `fsgsbaseInst`: bool
    `fsgsbaseInstFlag`: bool
    `klInst`: bool
    `klInstFlag`: bool
    `la57Inst`: bool
    `la57InstFlag`: bool
    `lamSupInst`: bool
    `lamSupInstFlag`: bool
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
  XenX86Vcpu_Eflags* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: KaitaiStruct
    `adjustInst`: bool
    `adjustInstFlag`: bool
    `alignmentCheckInst`: bool
    `alignmentCheckInstFlag`: bool
    `carryInst`: bool
    `carryInstFlag`: bool
    `cpuidAvailableInst`: bool
    `cpuidAvailableInstFlag`: bool
    `directionInst`: bool
    `directionInstFlag`: bool
    `interruptEnableInst`: bool
    `interruptEnableInstFlag`: bool
    `ioplInst`: int
    `ioplInstFlag`: bool
    `nestedTaskInst`: bool
    `nestedTaskInstFlag`: bool
    `overflowInst`: bool
    `overflowInstFlag`: bool
    `parityInst`: bool
    `parityInstFlag`: bool
    `resumeInst`: bool
    `resumeInstFlag`: bool
    `signInst`: bool
    `signInstFlag`: bool
    `trapInst`: bool
    `trapInstFlag`: bool
    `virtualInterruptInst`: bool
    `virtualInterruptInstFlag`: bool
    `virtualInterruptPendingInst`: bool
    `virtualInterruptPendingInstFlag`: bool
    `vm86Inst`: bool
    `vm86InstFlag`: bool
    `zeroInst`: bool
    `zeroInstFlag`: bool
  XenX86Vcpu_EvtchnBitmap* = ref object of KaitaiStruct
    `parent`*: KaitaiStruct
    `wordsInst`: seq[uint32]
    `wordsInstFlag`: bool
  XenX86Vcpu_ExtVcpucontext* = ref object of KaitaiStruct
    `vcpu`*: uint32
    `lenFilled`*: uint32
    `syscall32CallbackEip`*: uint64
    `sysenterCallbackEip`*: uint64
    `syscall32CallbackCs`*: uint16
    `sysenterCallbackCs`*: uint16
    `syscall32DisablesEvents`*: uint8
    `sysenterDisablesEvents`*: uint8
    `padding`*: seq[byte]
    `mcgCap`*: uint64
    `mciCtl2Bank0`*: uint64
    `mciCtl2Bank1`*: uint64
    `mcgExtCtl`*: uint64
    `excess`*: seq[byte]
    `parent`*: KaitaiStruct
  XenX86Vcpu_SharedInfoX8632* = ref object of KaitaiStruct
    `vcpuInfo`*: seq[XenX86Vcpu_VcpuInfoX8632]
    `evtchnPending`*: XenX86Vcpu_EvtchnBitmap
    `evtchnMask`*: XenX86Vcpu_EvtchnBitmap
    `wcVersion`*: uint32
    `wcSec`*: uint32
    `wcNsec`*: uint32
    `arch`*: XenX86Vcpu_ArchSharedInfoX8632
    `parent`*: KaitaiStruct
    `rawEvtchnPending`*: seq[byte]
    `rawEvtchnMask`*: seq[byte]
  XenX86Vcpu_SharedInfoX8664* = ref object of KaitaiStruct
    `vcpuInfo`*: seq[XenX86Vcpu_VcpuInfoX8664]
    `evtchnPending`*: XenX86Vcpu_EvtchnBitmap
    `evtchnMask`*: XenX86Vcpu_EvtchnBitmap
    `wcVersion`*: uint32
    `wcSec`*: uint32
    `wcNsec`*: uint32
    `wcSecHi`*: uint32
    `arch`*: XenX86Vcpu_ArchSharedInfoX8664
    `parent`*: KaitaiStruct
    `rawEvtchnPending`*: seq[byte]
    `rawEvtchnMask`*: seq[byte]
  XenX86Vcpu_StartInfoFlags* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: KaitaiStruct
    `isInitdomainInst`: bool
    `isInitdomainInstFlag`: bool
    `isModStartPfnInst`: bool
    `isModStartPfnInstFlag`: bool
    `isMultibootModInst`: bool
    `isMultibootModInstFlag`: bool
    `isPrivilegedInst`: bool
    `isPrivilegedInstFlag`: bool
    `isVirtP2m4toolsInst`: bool
    `isVirtP2m4toolsInstFlag`: bool
    `pmInst`: int
    `pmInstFlag`: bool
  XenX86Vcpu_StartInfoX8632* = ref object of KaitaiStruct
    `magic`*: string
    `nrPages`*: uint32
    `sharedInfo`*: uint32
    `flags`*: XenX86Vcpu_StartInfoFlags
    `storeMfn`*: uint32
    `storeEvtchn`*: uint32
    `consoleMfn`*: uint32
    `consoleEvtchn`*: uint32
    `ptBase`*: uint32
    `nrPtFrames`*: uint32
    `mfnList`*: uint32
    `modStart`*: uint32
    `modLen`*: uint32
    `cmdLine`*: string
    `firstP2mPfn`*: uint32
    `nrP2mFrames`*: uint32
    `parent`*: KaitaiStruct
  XenX86Vcpu_StartInfoX8664* = ref object of KaitaiStruct
    `magic`*: string
    `nrPages`*: uint64
    `sharedInfo`*: uint64
    `flags`*: XenX86Vcpu_StartInfoFlags
    `pad1`*: uint32
    `storeMfn`*: uint64
    `storeEvtchn`*: uint32
    `pad2`*: uint32
    `consoleMfn`*: uint64
    `consoleEvtchn`*: uint32
    `pad3`*: uint32
    `ptBase`*: uint64
    `nrPtFrames`*: uint64
    `mfnList`*: uint64
    `modStart`*: uint64
    `modLen`*: uint64
    `cmdLine`*: string
    `firstP2mPfn`*: uint64
    `nrP2mFrames`*: uint64
    `parent`*: KaitaiStruct
  XenX86Vcpu_TrapInfoX8632* = ref object of KaitaiStruct
    `vector`*: uint8
    `flags`*: uint8
    `cs`*: uint16
    `address`*: uint32
    `parent`*: XenX86Vcpu_TrapTableX8632
    `disablesEventsInst`: bool
    `disablesEventsInstFlag`: bool
    `dplInst`: int
    `dplInstFlag`: bool
  XenX86Vcpu_TrapInfoX8664* = ref object of KaitaiStruct
    `vector`*: uint8
    `flags`*: uint8
    `cs`*: uint16
    `padding`*: uint32
    `address`*: uint64
    `parent`*: XenX86Vcpu_TrapTableX8664
    `disablesEventsInst`: bool
    `disablesEventsInstFlag`: bool
    `dplInst`: int
    `dplInstFlag`: bool
  XenX86Vcpu_TrapTableX8632* = ref object of KaitaiStruct
    `parent`*: XenX86Vcpu_VcpuGuestContextX8632
    `entriesInst`: seq[XenX86Vcpu_TrapInfoX8632]
    `entriesInstFlag`: bool
  XenX86Vcpu_TrapTableX8664* = ref object of KaitaiStruct
    `parent`*: XenX86Vcpu_VcpuGuestContextX8664
    `entriesInst`: seq[XenX86Vcpu_TrapInfoX8664]
    `entriesInstFlag`: bool
  XenX86Vcpu_UnknownContext* = ref object of KaitaiStruct
    `parent`*: KaitaiStruct
  XenX86Vcpu_VcpuGuestContextX8632* = ref object of KaitaiStruct
    `fpuCtxt`*: X86XsaveArea_FxsaveRegion
    `flags`*: XenX86Vcpu_VgcfFlags
    `userRegs`*: XenX86Vcpu_CpuUserRegsX8632
    `trapCtxt`*: XenX86Vcpu_TrapTableX8632
    `ldtBase`*: uint32
    `ldtEnts`*: uint32
    `gdtFrames`*: seq[uint32]
    `gdtEnts`*: uint32
    `kernelSs`*: uint32
    `kernelSp`*: uint32
    `cr0`*: XenX86Vcpu_Cr0
    `cr1`*: uint32
    `cr2`*: uint32
    `cr3`*: uint32
    `cr4`*: XenX86Vcpu_Cr4
    `cr5`*: uint32
    `cr6`*: uint32
    `cr7`*: uint32
    `dr0`*: uint32
    `dr1`*: uint32
    `dr2`*: uint32
    `dr3`*: uint32
    `dr4`*: uint32
    `dr5`*: uint32
    `dr6`*: uint32
    `dr7`*: uint32
    `eventCallbackCs`*: uint32
    `eventCallbackEip`*: uint32
    `failsafeCallbackCs`*: uint32
    `failsafeCallbackEip`*: uint32
    `vmAssist`*: XenX86Vcpu_VmAssistX8632
    `parent`*: KaitaiStruct
    `rawTrapCtxt`*: seq[byte]
    `numGdtFramesInst`: uint32
    `numGdtFramesInstFlag`: bool
    `pfnCr3Inst`: uint64
    `pfnCr3InstFlag`: bool
    `pfnStartInfoInst`: uint32
    `pfnStartInfoInstFlag`: bool
  XenX86Vcpu_VcpuGuestContextX8664* = ref object of KaitaiStruct
    `fpuCtxt`*: X86XsaveArea_FxsaveRegion
    `flags`*: XenX86Vcpu_VgcfFlags
    `reservedFlags`*: uint32
    `userRegs`*: XenX86Vcpu_CpuUserRegsX8664
    `trapCtxt`*: XenX86Vcpu_TrapTableX8664
    `ldtBase`*: uint64
    `ldtEnts`*: uint64
    `gdtFrames`*: seq[uint64]
    `gdtEnts`*: uint64
    `kernelSs`*: uint64
    `kernelSp`*: uint64
    `cr0`*: XenX86Vcpu_Cr0
    `reservedCr0`*: uint32
    `cr1`*: XenX86Vcpu_WideRegister
    `cr2`*: uint64
    `cr3`*: XenX86Vcpu_WideRegister
    `cr4`*: XenX86Vcpu_Cr4
    `reservedCr4`*: uint32
    `cr5`*: uint64
    `cr6`*: uint64
    `cr7`*: uint64
    `dr0`*: uint64
    `dr1`*: uint64
    `dr2`*: uint64
    `dr3`*: uint64
    `dr4`*: uint64
    `dr5`*: uint64
    `dr6`*: uint64
    `dr7`*: uint64
    `eventCallbackEip`*: uint64
    `failsafeCallbackEip`*: uint64
    `syscallCallbackEip`*: uint64
    `vmAssist`*: XenX86Vcpu_VmAssistX8664
    `fsBase`*: uint64
    `gsBaseKernel`*: uint64
    `gsBaseUser`*: uint64
    `parent`*: KaitaiStruct
    `rawTrapCtxt`*: seq[byte]
    `rawCr1`*: seq[byte]
    `rawCr3`*: seq[byte]
    `hasCr1Inst`: bool
    `hasCr1InstFlag`: bool
    `numGdtFramesInst`: uint32
    `numGdtFramesInstFlag`: bool
    `pfnCr1Inst`: uint64
    `pfnCr1InstFlag`: bool
    `pfnCr3Inst`: uint64
    `pfnCr3InstFlag`: bool
    `pfnStartInfoInst`: uint64
    `pfnStartInfoInstFlag`: bool
  XenX86Vcpu_VcpuInfoX8632* = ref object of KaitaiStruct
    `evtchnUpcallPending`*: uint8
    `evtchnUpcallMask`*: uint8
    `padding`*: seq[byte]
    `evtchnPendingSel`*: uint32
    `cr2`*: uint32
    `archPad`*: seq[byte]
    `time`*: XenX86Vcpu_VcpuTimeInfo
    `parent`*: XenX86Vcpu_SharedInfoX8632
  XenX86Vcpu_VcpuInfoX8664* = ref object of KaitaiStruct
    `evtchnUpcallPending`*: uint8
    `evtchnUpcallMask`*: uint8
    `padding`*: seq[byte]
    `evtchnPendingSel`*: uint64
    `cr2`*: uint64
    `archPad`*: seq[byte]
    `time`*: XenX86Vcpu_VcpuTimeInfo
    `parent`*: XenX86Vcpu_SharedInfoX8664
  XenX86Vcpu_VcpuMsr* = ref object of KaitaiStruct
    `msr`*: XenX86CpuPolicy_MsrIndex
    `reserved`*: uint32
    `value`*: uint64
    `parent`*: XenX86Vcpu_VcpuMsrs
    `indexInst`: uint32
    `indexInstFlag`: bool
  XenX86Vcpu_VcpuMsrs* = ref object of KaitaiStruct
    `msrs`*: seq[XenX86Vcpu_VcpuMsr]
    `excess`*: seq[byte]
    `parent`*: KaitaiStruct
    `rawMsrs`*: seq[seq[byte]]
    `numMsrsInst`: int
    `numMsrsInstFlag`: bool
  XenX86Vcpu_VcpuTimeInfo* = ref object of KaitaiStruct
    `version`*: uint32
    `pad0`*: uint32
    `tscTimestamp`*: uint64
    `systemTime`*: uint64
    `tscToSystemMul`*: uint32
    `tscShift`*: int8
    `flags`*: uint8
    `pad1`*: seq[byte]
    `parent`*: KaitaiStruct
    `isGuestStoppedInst`: bool
    `isGuestStoppedInstFlag`: bool
    `isTscStableInst`: bool
    `isTscStableInstFlag`: bool
    `isUpdatingInst`: bool
    `isUpdatingInstFlag`: bool
  XenX86Vcpu_VcpuXsave* = ref object of KaitaiStruct
    `xcr0`*: X86XsaveArea_ComponentBitmap
    `xcr0Accum`*: X86XsaveArea_ComponentBitmap
    `saveArea`*: X86XsaveArea
    `parent`*: KaitaiStruct
    `rawXcr0`*: seq[byte]
    `rawXcr0Accum`*: seq[byte]
    `rawSaveArea`*: seq[byte]
  XenX86Vcpu_VgcfFlags* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: KaitaiStruct
    `failsafeDisablesEventsInst`: bool
    `failsafeDisablesEventsInstFlag`: bool
    `i387ValidInst`: bool
    `i387ValidInstFlag`: bool
    `inKernelInst`: bool
    `inKernelInstFlag`: bool
    `inSyscallInst`: bool
    `inSyscallInstFlag`: bool
    `onlineInst`: bool
    `onlineInstFlag`: bool
    `syscallDisablesEventsInst`: bool
    `syscallDisablesEventsInstFlag`: bool
  XenX86Vcpu_VmAssistX8632* = ref object of KaitaiStruct
    `raw`*: uint32
    `parent`*: XenX86Vcpu_VcpuGuestContextX8632
    `architecturalIoplInst`: bool
    `architecturalIoplInstFlag`: bool
    `fourGbSegmentsInst`: bool
    `fourGbSegmentsInstFlag`: bool
    `fourGbSegmentsNotifyInst`: bool
    `fourGbSegmentsNotifyInstFlag`: bool
    `paeExtendedCr3Inst`: bool
    `paeExtendedCr3InstFlag`: bool
    `runstateUpdateFlagInst`: bool
    `runstateUpdateFlagInstFlag`: bool
    `unknownBitsInst`: int
    `unknownBitsInstFlag`: bool
    `writablePagetablesInst`: bool
    `writablePagetablesInstFlag`: bool
  XenX86Vcpu_VmAssistX8664* = ref object of KaitaiStruct
    `raw`*: uint32
    `rawHigh`*: uint32
    `parent`*: XenX86Vcpu_VcpuGuestContextX8664
    `architecturalIoplInst`: bool
    `architecturalIoplInstFlag`: bool
    `fourGbSegmentsInst`: bool
    `fourGbSegmentsInstFlag`: bool
    `fourGbSegmentsNotifyInst`: bool
    `fourGbSegmentsNotifyInstFlag`: bool
    `m2pStrictInst`: bool
    `m2pStrictInstFlag`: bool
    `paeExtendedCr3Inst`: bool
    `paeExtendedCr3InstFlag`: bool
    `runstateUpdateFlagInst`: bool
    `runstateUpdateFlagInstFlag`: bool
    `unknownBitsInst`: int
    `unknownBitsInstFlag`: bool
    `unknownBitsHighInst`: int
    `unknownBitsHighInstFlag`: bool
    `writablePagetablesInst`: bool
    `writablePagetablesInstFlag`: bool
  XenX86Vcpu_WideRegister* = ref object of KaitaiStruct
    `low`*: uint32
    `high`*: uint32
    `parent`*: XenX86Vcpu_VcpuGuestContextX8664
    `pfnInst`: uint64
    `pfnInstFlag`: bool
    `valueInst`: uint64
    `valueInstFlag`: bool

proc read*(_: typedesc[XenX86Vcpu], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu
proc read*(_: typedesc[XenX86Vcpu_ArchSharedInfoX8632], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_SharedInfoX8632): XenX86Vcpu_ArchSharedInfoX8632
proc read*(_: typedesc[XenX86Vcpu_ArchSharedInfoX8664], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_SharedInfoX8664): XenX86Vcpu_ArchSharedInfoX8664
proc read*(_: typedesc[XenX86Vcpu_CpuUserRegsX8632], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_VcpuGuestContextX8632): XenX86Vcpu_CpuUserRegsX8632
proc read*(_: typedesc[XenX86Vcpu_CpuUserRegsX8664], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_VcpuGuestContextX8664): XenX86Vcpu_CpuUserRegsX8664
proc read*(_: typedesc[XenX86Vcpu_Cr0], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_Cr0
proc read*(_: typedesc[XenX86Vcpu_Cr4], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_Cr4
proc read*(_: typedesc[XenX86Vcpu_Eflags], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_Eflags
proc read*(_: typedesc[XenX86Vcpu_EvtchnBitmap], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_EvtchnBitmap
proc read*(_: typedesc[XenX86Vcpu_ExtVcpucontext], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_ExtVcpucontext
proc read*(_: typedesc[XenX86Vcpu_SharedInfoX8632], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_SharedInfoX8632
proc read*(_: typedesc[XenX86Vcpu_SharedInfoX8664], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_SharedInfoX8664
proc read*(_: typedesc[XenX86Vcpu_StartInfoFlags], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_StartInfoFlags
proc read*(_: typedesc[XenX86Vcpu_StartInfoX8632], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_StartInfoX8632
proc read*(_: typedesc[XenX86Vcpu_StartInfoX8664], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_StartInfoX8664
proc read*(_: typedesc[XenX86Vcpu_TrapInfoX8632], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_TrapTableX8632): XenX86Vcpu_TrapInfoX8632
proc read*(_: typedesc[XenX86Vcpu_TrapInfoX8664], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_TrapTableX8664): XenX86Vcpu_TrapInfoX8664
proc read*(_: typedesc[XenX86Vcpu_TrapTableX8632], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_VcpuGuestContextX8632): XenX86Vcpu_TrapTableX8632
proc read*(_: typedesc[XenX86Vcpu_TrapTableX8664], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_VcpuGuestContextX8664): XenX86Vcpu_TrapTableX8664
proc read*(_: typedesc[XenX86Vcpu_UnknownContext], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_UnknownContext
proc read*(_: typedesc[XenX86Vcpu_VcpuGuestContextX8632], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_VcpuGuestContextX8632
proc read*(_: typedesc[XenX86Vcpu_VcpuGuestContextX8664], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_VcpuGuestContextX8664
proc read*(_: typedesc[XenX86Vcpu_VcpuInfoX8632], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_SharedInfoX8632): XenX86Vcpu_VcpuInfoX8632
proc read*(_: typedesc[XenX86Vcpu_VcpuInfoX8664], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_SharedInfoX8664): XenX86Vcpu_VcpuInfoX8664
proc read*(_: typedesc[XenX86Vcpu_VcpuMsr], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_VcpuMsrs): XenX86Vcpu_VcpuMsr
proc read*(_: typedesc[XenX86Vcpu_VcpuMsrs], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_VcpuMsrs
proc read*(_: typedesc[XenX86Vcpu_VcpuTimeInfo], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_VcpuTimeInfo
proc read*(_: typedesc[XenX86Vcpu_VcpuXsave], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_VcpuXsave
proc read*(_: typedesc[XenX86Vcpu_VgcfFlags], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_VgcfFlags
proc read*(_: typedesc[XenX86Vcpu_VmAssistX8632], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_VcpuGuestContextX8632): XenX86Vcpu_VmAssistX8632
proc read*(_: typedesc[XenX86Vcpu_VmAssistX8664], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_VcpuGuestContextX8664): XenX86Vcpu_VmAssistX8664
proc read*(_: typedesc[XenX86Vcpu_WideRegister], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_VcpuGuestContextX8664): XenX86Vcpu_WideRegister

proc lenExtVcpucontext*(this: XenX86Vcpu): int8
proc lenExtVcpucontextMax*(this: XenX86Vcpu): uint8
proc lenExtVcpucontextMin*(this: XenX86Vcpu): int8
proc lenSharedInfoX8632*(this: XenX86Vcpu): int
proc lenSharedInfoX8664*(this: XenX86Vcpu): int
proc lenStartInfoX8632*(this: XenX86Vcpu): int
proc lenStartInfoX8664*(this: XenX86Vcpu): int
proc lenVcpuGuestContextX8632*(this: XenX86Vcpu): int
proc lenVcpuGuestContextX8664*(this: XenX86Vcpu): int
proc lenVcpuMsr*(this: XenX86Vcpu): int
proc lenVcpuXsaveMin*(this: XenX86Vcpu): int
proc maskMcgCapAny*(this: XenX86Vcpu): int
proc maskMcgCapIntel*(this: XenX86Vcpu): int
proc numAddressBits*(this: XenX86Vcpu): int8
proc numGdtEntsMax*(this: XenX86Vcpu): int
proc numLdtEntsMax*(this: XenX86Vcpu): int
proc xenEndHigh*(this: XenX86Vcpu): uint32
proc am*(this: XenX86Vcpu_Cr0): bool
proc cd*(this: XenX86Vcpu_Cr0): bool
proc em*(this: XenX86Vcpu_Cr0): bool
proc et*(this: XenX86Vcpu_Cr0): bool
proc mp*(this: XenX86Vcpu_Cr0): bool
proc ne*(this: XenX86Vcpu_Cr0): bool
proc nw*(this: XenX86Vcpu_Cr0): bool
proc pe*(this: XenX86Vcpu_Cr0): bool
proc pg*(this: XenX86Vcpu_Cr0): bool
proc ts*(this: XenX86Vcpu_Cr0): bool
proc wp*(this: XenX86Vcpu_Cr0): bool
proc cet*(this: XenX86Vcpu_Cr4): bool
proc de*(this: XenX86Vcpu_Cr4): bool
proc fsgsbase*(this: XenX86Vcpu_Cr4): bool
proc kl*(this: XenX86Vcpu_Cr4): bool
proc la57*(this: XenX86Vcpu_Cr4): bool
proc lamSup*(this: XenX86Vcpu_Cr4): bool
proc lass*(this: XenX86Vcpu_Cr4): bool
proc mce*(this: XenX86Vcpu_Cr4): bool
proc osfxsr*(this: XenX86Vcpu_Cr4): bool
proc osxmmexcpt*(this: XenX86Vcpu_Cr4): bool
proc osxsave*(this: XenX86Vcpu_Cr4): bool
proc pae*(this: XenX86Vcpu_Cr4): bool
proc pce*(this: XenX86Vcpu_Cr4): bool
proc pcide*(this: XenX86Vcpu_Cr4): bool
proc pge*(this: XenX86Vcpu_Cr4): bool
proc pke*(this: XenX86Vcpu_Cr4): bool
proc pks*(this: XenX86Vcpu_Cr4): bool
proc pse*(this: XenX86Vcpu_Cr4): bool
proc pvi*(this: XenX86Vcpu_Cr4): bool
proc smap*(this: XenX86Vcpu_Cr4): bool
proc smep*(this: XenX86Vcpu_Cr4): bool
proc smxe*(this: XenX86Vcpu_Cr4): bool
proc tsd*(this: XenX86Vcpu_Cr4): bool
proc uintr*(this: XenX86Vcpu_Cr4): bool
proc umip*(this: XenX86Vcpu_Cr4): bool
proc vme*(this: XenX86Vcpu_Cr4): bool
proc vmxe*(this: XenX86Vcpu_Cr4): bool
proc adjust*(this: XenX86Vcpu_Eflags): bool
proc alignmentCheck*(this: XenX86Vcpu_Eflags): bool
proc carry*(this: XenX86Vcpu_Eflags): bool
proc cpuidAvailable*(this: XenX86Vcpu_Eflags): bool
proc direction*(this: XenX86Vcpu_Eflags): bool
proc interruptEnable*(this: XenX86Vcpu_Eflags): bool
proc iopl*(this: XenX86Vcpu_Eflags): int
proc nestedTask*(this: XenX86Vcpu_Eflags): bool
proc overflow*(this: XenX86Vcpu_Eflags): bool
proc parity*(this: XenX86Vcpu_Eflags): bool
proc resume*(this: XenX86Vcpu_Eflags): bool
proc sign*(this: XenX86Vcpu_Eflags): bool
proc trap*(this: XenX86Vcpu_Eflags): bool
proc virtualInterrupt*(this: XenX86Vcpu_Eflags): bool
proc virtualInterruptPending*(this: XenX86Vcpu_Eflags): bool
proc vm86*(this: XenX86Vcpu_Eflags): bool
proc zero*(this: XenX86Vcpu_Eflags): bool
proc words*(this: XenX86Vcpu_EvtchnBitmap): seq[uint32]
proc isInitdomain*(this: XenX86Vcpu_StartInfoFlags): bool
proc isModStartPfn*(this: XenX86Vcpu_StartInfoFlags): bool
proc isMultibootMod*(this: XenX86Vcpu_StartInfoFlags): bool
proc isPrivileged*(this: XenX86Vcpu_StartInfoFlags): bool
proc isVirtP2m4tools*(this: XenX86Vcpu_StartInfoFlags): bool
proc pm*(this: XenX86Vcpu_StartInfoFlags): int
proc disablesEvents*(this: XenX86Vcpu_TrapInfoX8632): bool
proc dpl*(this: XenX86Vcpu_TrapInfoX8632): int
proc disablesEvents*(this: XenX86Vcpu_TrapInfoX8664): bool
proc dpl*(this: XenX86Vcpu_TrapInfoX8664): int
proc entries*(this: XenX86Vcpu_TrapTableX8632): seq[XenX86Vcpu_TrapInfoX8632]
proc entries*(this: XenX86Vcpu_TrapTableX8664): seq[XenX86Vcpu_TrapInfoX8664]
proc numGdtFrames*(this: XenX86Vcpu_VcpuGuestContextX8632): uint32
proc pfnCr3*(this: XenX86Vcpu_VcpuGuestContextX8632): uint64
proc pfnStartInfo*(this: XenX86Vcpu_VcpuGuestContextX8632): uint32
proc hasCr1*(this: XenX86Vcpu_VcpuGuestContextX8664): bool
proc numGdtFrames*(this: XenX86Vcpu_VcpuGuestContextX8664): uint32
proc pfnCr1*(this: XenX86Vcpu_VcpuGuestContextX8664): uint64
proc pfnCr3*(this: XenX86Vcpu_VcpuGuestContextX8664): uint64
proc pfnStartInfo*(this: XenX86Vcpu_VcpuGuestContextX8664): uint64
proc index*(this: XenX86Vcpu_VcpuMsr): uint32
proc numMsrs*(this: XenX86Vcpu_VcpuMsrs): int
proc isGuestStopped*(this: XenX86Vcpu_VcpuTimeInfo): bool
proc isTscStable*(this: XenX86Vcpu_VcpuTimeInfo): bool
proc isUpdating*(this: XenX86Vcpu_VcpuTimeInfo): bool
proc failsafeDisablesEvents*(this: XenX86Vcpu_VgcfFlags): bool
proc i387Valid*(this: XenX86Vcpu_VgcfFlags): bool
proc inKernel*(this: XenX86Vcpu_VgcfFlags): bool
proc inSyscall*(this: XenX86Vcpu_VgcfFlags): bool
proc online*(this: XenX86Vcpu_VgcfFlags): bool
proc syscallDisablesEvents*(this: XenX86Vcpu_VgcfFlags): bool
proc architecturalIopl*(this: XenX86Vcpu_VmAssistX8632): bool
proc fourGbSegments*(this: XenX86Vcpu_VmAssistX8632): bool
proc fourGbSegmentsNotify*(this: XenX86Vcpu_VmAssistX8632): bool
proc paeExtendedCr3*(this: XenX86Vcpu_VmAssistX8632): bool
proc runstateUpdateFlag*(this: XenX86Vcpu_VmAssistX8632): bool
proc unknownBits*(this: XenX86Vcpu_VmAssistX8632): int
proc writablePagetables*(this: XenX86Vcpu_VmAssistX8632): bool
proc architecturalIopl*(this: XenX86Vcpu_VmAssistX8664): bool
proc fourGbSegments*(this: XenX86Vcpu_VmAssistX8664): bool
proc fourGbSegmentsNotify*(this: XenX86Vcpu_VmAssistX8664): bool
proc m2pStrict*(this: XenX86Vcpu_VmAssistX8664): bool
proc paeExtendedCr3*(this: XenX86Vcpu_VmAssistX8664): bool
proc runstateUpdateFlag*(this: XenX86Vcpu_VmAssistX8664): bool
proc unknownBits*(this: XenX86Vcpu_VmAssistX8664): int
proc unknownBitsHigh*(this: XenX86Vcpu_VmAssistX8664): int
proc writablePagetables*(this: XenX86Vcpu_VmAssistX8664): bool
proc pfn*(this: XenX86Vcpu_WideRegister): uint64
proc value*(this: XenX86Vcpu_WideRegister): uint64


##[
The blobs of a PV guest that a libxc migration stream carries but does not
describe: the contexts of X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, the
page of SHARED_INFO, and the start info page, which is a page of the guest's
memory.

This definition has no content of its own. Others import it and use its types,
such as `xen_x86_vcpu::vcpu_guest_context_x86_64` for a 64-bit guest and
`xen_x86_vcpu::vcpu_guest_context_x86_32` for a 32-bit guest. These blobs are
always little-endian, as x86 is, whatever the byte order of the stream.

A saved guest does not depend on the machine that it ran on: the stream has
the guest's own pfns where a running guest has machine frame numbers. This
applies to `gdt_frames`, cr3, cr1 and vCPU 0's edx (rdx) in the basic context,
and to `store_mfn` and `console_mfn` in the start info.

`x86_xsave_area` describes x87, SSE and extended registers.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409">X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS</a>
]##
proc read*(_: typedesc[XenX86Vcpu], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu =
  template this: untyped = result
  this = new(XenX86Vcpu)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


proc lenExtVcpucontext(this: XenX86Vcpu): int8 = 

  ##[
  Length in bytes of the extended context as Xen writes it today.
  ]##
  if this.lenExtVcpucontextInstFlag:
    return this.lenExtVcpucontextInst
  let lenExtVcpucontextInstExpr = int8(64)
  this.lenExtVcpucontextInst = lenExtVcpucontextInstExpr
  this.lenExtVcpucontextInstFlag = true
  return this.lenExtVcpucontextInst

proc lenExtVcpucontextMax(this: XenX86Vcpu): uint8 = 

  ##[
  Maximum length in bytes of an extended context that receivers accept.
  ]##
  if this.lenExtVcpucontextMaxInstFlag:
    return this.lenExtVcpucontextMaxInst
  let lenExtVcpucontextMaxInstExpr = uint8(128)
  this.lenExtVcpucontextMaxInst = lenExtVcpucontextMaxInstExpr
  this.lenExtVcpucontextMaxInstFlag = true
  return this.lenExtVcpucontextMaxInst

proc lenExtVcpucontextMin(this: XenX86Vcpu): int8 = 

  ##[
  Minimum of `len_filled` of an extended context that Xen accepts: all
fields before `mcg_cap`.

  ]##
  if this.lenExtVcpucontextMinInstFlag:
    return this.lenExtVcpucontextMinInst
  let lenExtVcpucontextMinInstExpr = int8(40)
  this.lenExtVcpucontextMinInst = lenExtVcpucontextMinInstExpr
  this.lenExtVcpucontextMinInstFlag = true
  return this.lenExtVcpucontextMinInst

proc lenSharedInfoX8632(this: XenX86Vcpu): int = 

  ##[
  Size in bytes of a 32-bit guest's shared info within its page, 2344.
  ]##
  if this.lenSharedInfoX8632InstFlag:
    return this.lenSharedInfoX8632Inst
  let lenSharedInfoX8632InstExpr = int(2344)
  this.lenSharedInfoX8632Inst = lenSharedInfoX8632InstExpr
  this.lenSharedInfoX8632InstFlag = true
  return this.lenSharedInfoX8632Inst

proc lenSharedInfoX8664(this: XenX86Vcpu): int = 

  ##[
  Size in bytes of a 64-bit guest's shared info within its page, 3136.
  ]##
  if this.lenSharedInfoX8664InstFlag:
    return this.lenSharedInfoX8664Inst
  let lenSharedInfoX8664InstExpr = int(3136)
  this.lenSharedInfoX8664Inst = lenSharedInfoX8664InstExpr
  this.lenSharedInfoX8664InstFlag = true
  return this.lenSharedInfoX8664Inst

proc lenStartInfoX8632(this: XenX86Vcpu): int = 

  ##[
  Size of a 32-bit guest's start info in bytes.
  ]##
  if this.lenStartInfoX8632InstFlag:
    return this.lenStartInfoX8632Inst
  let lenStartInfoX8632InstExpr = int(1112)
  this.lenStartInfoX8632Inst = lenStartInfoX8632InstExpr
  this.lenStartInfoX8632InstFlag = true
  return this.lenStartInfoX8632Inst

proc lenStartInfoX8664(this: XenX86Vcpu): int = 

  ##[
  Size of a 64-bit guest's start info in bytes.
  ]##
  if this.lenStartInfoX8664InstFlag:
    return this.lenStartInfoX8664Inst
  let lenStartInfoX8664InstExpr = int(1168)
  this.lenStartInfoX8664Inst = lenStartInfoX8664InstExpr
  this.lenStartInfoX8664InstFlag = true
  return this.lenStartInfoX8664Inst

proc lenVcpuGuestContextX8632(this: XenX86Vcpu): int = 

  ##[
  Length of a 32-bit guest's basic context in bytes, 2800; receivers accept
no other length.

  ]##
  if this.lenVcpuGuestContextX8632InstFlag:
    return this.lenVcpuGuestContextX8632Inst
  let lenVcpuGuestContextX8632InstExpr = int(2800)
  this.lenVcpuGuestContextX8632Inst = lenVcpuGuestContextX8632InstExpr
  this.lenVcpuGuestContextX8632InstFlag = true
  return this.lenVcpuGuestContextX8632Inst

proc lenVcpuGuestContextX8664(this: XenX86Vcpu): int = 

  ##[
  Length of a 64-bit guest's basic context in bytes, 5168; receivers accept
no other length.

  ]##
  if this.lenVcpuGuestContextX8664InstFlag:
    return this.lenVcpuGuestContextX8664Inst
  let lenVcpuGuestContextX8664InstExpr = int(5168)
  this.lenVcpuGuestContextX8664Inst = lenVcpuGuestContextX8664InstExpr
  this.lenVcpuGuestContextX8664InstFlag = true
  return this.lenVcpuGuestContextX8664Inst

proc lenVcpuMsr(this: XenX86Vcpu): int = 

  ##[
  Size of one MSR in bytes, 16; the length of an MSRS context is a multiple of it.
  ]##
  if this.lenVcpuMsrInstFlag:
    return this.lenVcpuMsrInst
  let lenVcpuMsrInstExpr = int(16)
  this.lenVcpuMsrInst = lenVcpuMsrInstExpr
  this.lenVcpuMsrInstFlag = true
  return this.lenVcpuMsrInst

proc lenVcpuXsaveMin(this: XenX86Vcpu): int = 

  ##[
  Minimum length in bytes of an XSAVE context that receivers accept, 16.
  ]##
  if this.lenVcpuXsaveMinInstFlag:
    return this.lenVcpuXsaveMinInst
  let lenVcpuXsaveMinInstExpr = int(8 + 8)
  this.lenVcpuXsaveMinInst = lenVcpuXsaveMinInstExpr
  this.lenVcpuXsaveMinInstFlag = true
  return this.lenVcpuXsaveMinInst

proc maskMcgCapAny(this: XenX86Vcpu): int = 

  ##[
  Bits of `mcg_cap` that Xen accepts on every processor: the number of banks
and MCG_CTL_P.

  ]##
  if this.maskMcgCapAnyInstFlag:
    return this.maskMcgCapAnyInst
  let maskMcgCapAnyInstExpr = int(511)
  this.maskMcgCapAnyInst = maskMcgCapAnyInstExpr
  this.maskMcgCapAnyInstFlag = true
  return this.maskMcgCapAnyInst

proc maskMcgCapIntel(this: XenX86Vcpu): int = 

  ##[
  Bits of `mcg_cap` that Xen accepts on Intel's processors only: MCG_CMCI_P,
MCG_TES_P, MCG_SER_P and MCG_LMCE_P.

  ]##
  if this.maskMcgCapIntelInstFlag:
    return this.maskMcgCapIntelInst
  let maskMcgCapIntelInstExpr = int(150998016)
  this.maskMcgCapIntelInst = maskMcgCapIntelInstExpr
  this.maskMcgCapIntelInstFlag = true
  return this.maskMcgCapIntelInst

proc numAddressBits(this: XenX86Vcpu): int8 = 

  ##[
  Number of bits of a canonical linear address; the bits above are copies of
the highest one.

  ]##
  if this.numAddressBitsInstFlag:
    return this.numAddressBitsInst
  let numAddressBitsInstExpr = int8(48)
  this.numAddressBitsInst = numAddressBitsInstExpr
  this.numAddressBitsInstFlag = true
  return this.numAddressBitsInst

proc numGdtEntsMax(this: XenX86Vcpu): int = 

  ##[
  Maximum number of entries of a guest's GDT; the entries above are Xen's
own (FIRST_RESERVED_GDT_ENTRY).

  ]##
  if this.numGdtEntsMaxInstFlag:
    return this.numGdtEntsMaxInst
  let numGdtEntsMaxInstExpr = int(7168)
  this.numGdtEntsMaxInst = numGdtEntsMaxInstExpr
  this.numGdtEntsMaxInstFlag = true
  return this.numGdtEntsMaxInst

proc numLdtEntsMax(this: XenX86Vcpu): int = 

  ##[
  Maximum number of entries of an LDT.
  ]##
  if this.numLdtEntsMaxInstFlag:
    return this.numLdtEntsMaxInst
  let numLdtEntsMaxInstExpr = int(8192)
  this.numLdtEntsMaxInst = numLdtEntsMaxInstExpr
  this.numLdtEntsMaxInstFlag = true
  return this.numLdtEntsMaxInst

proc xenEndHigh(this: XenX86Vcpu): uint32 = 

  ##[
  Upper 32 bits of the first linear address after Xen's own area, which
begins at the lowest canonical address that is negative; the lower 32 bits
are zero (HYPERVISOR_VIRT_END).

  ]##
  if this.xenEndHighInstFlag:
    return this.xenEndHighInst
  let xenEndHighInstExpr = uint32((uint32(4294936576'i64)))
  this.xenEndHighInst = xenEndHighInstExpr
  this.xenEndHighInstFlag = true
  return this.xenEndHighInst

proc fromFile*(_: typedesc[XenX86Vcpu], filename: string): XenX86Vcpu =
  XenX86Vcpu.read(newKaitaiFileStream(filename), nil, nil)


##[
The part of shared info that x86 defines, for a 32-bit guest.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264">struct arch_shared_info</a>
]##
proc read*(_: typedesc[XenX86Vcpu_ArchSharedInfoX8632], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_SharedInfoX8632): XenX86Vcpu_ArchSharedInfoX8632 =
  template this: untyped = result
  this = new(XenX86Vcpu_ArchSharedInfoX8632)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Number of entries of the P2M table.
  ]##
  let maxPfnExpr = this.io.readU4le()
  this.maxPfn = maxPfnExpr

  ##[
  Root of the P2M table as a tree of three levels; 0 if it is not set
up, all ones if the table is linear only.

  ]##
  let pfnToMfnFrameListListExpr = this.io.readU4le()
  this.pfnToMfnFrameListList = pfnToMfnFrameListListExpr

  ##[
  Reason of the last NMI.
  ]##
  let nmiReasonExpr = this.io.readU4le()
  this.nmiReason = nmiReasonExpr

  ##[
  Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.
  ]##
  let p2mCr3Expr = this.io.readU4le()
  this.p2mCr3 = p2mCr3Expr

  ##[
  Linear address of the P2M table.
  ]##
  let p2mVaddrExpr = this.io.readU4le()
  this.p2mVaddr = p2mVaddrExpr

  ##[
  Counts updates of that mapping; odd during one.
  ]##
  let p2mGenerationExpr = this.io.readU4le()
  this.p2mGeneration = p2mGenerationExpr

  ##[
  Bits 63-32 of the wall clock seconds, which do not fit in the common part.
  ]##
  let wcSecHiExpr = this.io.readU4le()
  this.wcSecHi = wcSecHiExpr

proc fromFile*(_: typedesc[XenX86Vcpu_ArchSharedInfoX8632], filename: string): XenX86Vcpu_ArchSharedInfoX8632 =
  XenX86Vcpu_ArchSharedInfoX8632.read(newKaitaiFileStream(filename), nil, nil)


##[
The part of shared info that x86 defines, for a 64-bit guest.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264">struct arch_shared_info</a>
]##
proc read*(_: typedesc[XenX86Vcpu_ArchSharedInfoX8664], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_SharedInfoX8664): XenX86Vcpu_ArchSharedInfoX8664 =
  template this: untyped = result
  this = new(XenX86Vcpu_ArchSharedInfoX8664)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Number of entries of the P2M table.
  ]##
  let maxPfnExpr = this.io.readU8le()
  this.maxPfn = maxPfnExpr

  ##[
  Root of the P2M table as a tree of three levels; 0 if it is not set
up, all ones if the table is linear only.

  ]##
  let pfnToMfnFrameListListExpr = this.io.readU8le()
  this.pfnToMfnFrameListList = pfnToMfnFrameListListExpr

  ##[
  Reason of the last NMI.
  ]##
  let nmiReasonExpr = this.io.readU8le()
  this.nmiReason = nmiReasonExpr

  ##[
  Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.
  ]##
  let p2mCr3Expr = this.io.readU8le()
  this.p2mCr3 = p2mCr3Expr

  ##[
  Linear address of the P2M table.
  ]##
  let p2mVaddrExpr = this.io.readU8le()
  this.p2mVaddr = p2mVaddrExpr

  ##[
  Counts updates of that mapping; odd during one.
  ]##
  let p2mGenerationExpr = this.io.readU8le()
  this.p2mGeneration = p2mGenerationExpr

proc fromFile*(_: typedesc[XenX86Vcpu_ArchSharedInfoX8664], filename: string): XenX86Vcpu_ArchSharedInfoX8664 =
  XenX86Vcpu_ArchSharedInfoX8664.read(newKaitaiFileStream(filename), nil, nil)


##[
General registers of a 32-bit guest.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_32.h#L121-L142">struct cpu_user_regs</a>
]##
proc read*(_: typedesc[XenX86Vcpu_CpuUserRegsX8632], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_VcpuGuestContextX8632): XenX86Vcpu_CpuUserRegsX8632 =
  template this: untyped = result
  this = new(XenX86Vcpu_CpuUserRegsX8632)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Register ebx.
  ]##
  let ebxExpr = this.io.readU4le()
  this.ebx = ebxExpr

  ##[
  Register ecx.
  ]##
  let ecxExpr = this.io.readU4le()
  this.ecx = ecxExpr

  ##[
  Register edx; for vCPU 0 the pfn of the start info page.
  ]##
  let edxExpr = this.io.readU4le()
  this.edx = edxExpr

  ##[
  Register esi.
  ]##
  let esiExpr = this.io.readU4le()
  this.esi = esiExpr

  ##[
  Register edi.
  ]##
  let ediExpr = this.io.readU4le()
  this.edi = ediExpr

  ##[
  Register ebp.
  ]##
  let ebpExpr = this.io.readU4le()
  this.ebp = ebpExpr

  ##[
  Register eax.
  ]##
  let eaxExpr = this.io.readU4le()
  this.eax = eaxExpr

  ##[
  Xen's own; not guest state.
  ]##
  let errorCodeExpr = this.io.readU2le()
  this.errorCode = errorCodeExpr

  ##[
  Xen's own; not guest state.
  ]##
  let entryVectorExpr = this.io.readU2le()
  this.entryVector = entryVectorExpr

  ##[
  Instruction pointer.
  ]##
  let eipExpr = this.io.readU4le()
  this.eip = eipExpr

  ##[
  Code selector.
  ]##
  let csExpr = this.io.readU2le()
  this.cs = csExpr

  ##[
  Whether event delivery was disabled.
  ]##
  let savedUpcallMaskExpr = this.io.readU1()
  this.savedUpcallMask = savedUpcallMaskExpr

  ##[
  Padding.
  ]##
  let pad0Expr = this.io.readU1()
  this.pad0 = pad0Expr

  ##[
  The flags; IF is the inverse of `saved_upcall_mask`.
  ]##
  let eflagsExpr = XenX86Vcpu_Eflags.read(this.io, this.root, this)
  this.eflags = eflagsExpr

  ##[
  Stack pointer.
  ]##
  let espExpr = this.io.readU4le()
  this.esp = espExpr

  ##[
  Stack selector.
  ]##
  let ssExpr = this.io.readU2le()
  this.ss = ssExpr

  ##[
  Padding.
  ]##
  let pad1Expr = this.io.readU2le()
  this.pad1 = pad1Expr

  ##[
  Selector in ES.
  ]##
  let esExpr = this.io.readU2le()
  this.es = esExpr

  ##[
  Padding.
  ]##
  let pad2Expr = this.io.readU2le()
  this.pad2 = pad2Expr

  ##[
  Data selector.
  ]##
  let dsExpr = this.io.readU2le()
  this.ds = dsExpr

  ##[
  Padding.
  ]##
  let pad3Expr = this.io.readU2le()
  this.pad3 = pad3Expr

  ##[
  Selector in FS.
  ]##
  let fsExpr = this.io.readU2le()
  this.fs = fsExpr

  ##[
  Padding.
  ]##
  let pad4Expr = this.io.readU2le()
  this.pad4 = pad4Expr

  ##[
  Selector in GS.
  ]##
  let gsExpr = this.io.readU2le()
  this.gs = gsExpr

  ##[
  Padding.
  ]##
  let pad5Expr = this.io.readU2le()
  this.pad5 = pad5Expr

proc fromFile*(_: typedesc[XenX86Vcpu_CpuUserRegsX8632], filename: string): XenX86Vcpu_CpuUserRegsX8632 =
  XenX86Vcpu_CpuUserRegsX8632.read(newKaitaiFileStream(filename), nil, nil)


##[
General registers of a 64-bit guest.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_64.h#L165-L194">struct cpu_user_regs</a>
]##
proc read*(_: typedesc[XenX86Vcpu_CpuUserRegsX8664], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_VcpuGuestContextX8664): XenX86Vcpu_CpuUserRegsX8664 =
  template this: untyped = result
  this = new(XenX86Vcpu_CpuUserRegsX8664)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Register r15.
  ]##
  let r15Expr = this.io.readU8le()
  this.r15 = r15Expr

  ##[
  Register r14.
  ]##
  let r14Expr = this.io.readU8le()
  this.r14 = r14Expr

  ##[
  Register r13.
  ]##
  let r13Expr = this.io.readU8le()
  this.r13 = r13Expr

  ##[
  Register r12.
  ]##
  let r12Expr = this.io.readU8le()
  this.r12 = r12Expr

  ##[
  Register rbp.
  ]##
  let rbpExpr = this.io.readU8le()
  this.rbp = rbpExpr

  ##[
  Register rbx.
  ]##
  let rbxExpr = this.io.readU8le()
  this.rbx = rbxExpr

  ##[
  Register r11.
  ]##
  let r11Expr = this.io.readU8le()
  this.r11 = r11Expr

  ##[
  Register r10.
  ]##
  let r10Expr = this.io.readU8le()
  this.r10 = r10Expr

  ##[
  Register r9.
  ]##
  let r9Expr = this.io.readU8le()
  this.r9 = r9Expr

  ##[
  Register r8.
  ]##
  let r8Expr = this.io.readU8le()
  this.r8 = r8Expr

  ##[
  Register rax.
  ]##
  let raxExpr = this.io.readU8le()
  this.rax = raxExpr

  ##[
  Register rcx.
  ]##
  let rcxExpr = this.io.readU8le()
  this.rcx = rcxExpr

  ##[
  Register rdx; for vCPU 0 the pfn of the start info page.
  ]##
  let rdxExpr = this.io.readU8le()
  this.rdx = rdxExpr

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
  Xen's own; not guest state.
  ]##
  let errorCodeExpr = this.io.readU4le()
  this.errorCode = errorCodeExpr

  ##[
  Xen's own; not guest state.
  ]##
  let entryVectorExpr = this.io.readU4le()
  this.entryVector = entryVectorExpr

  ##[
  Instruction pointer.
  ]##
  let ripExpr = this.io.readU8le()
  this.rip = ripExpr

  ##[
  Code selector.
  ]##
  let csExpr = this.io.readU2le()
  this.cs = csExpr

  ##[
  Padding.
  ]##
  let pad0Expr = this.io.readU2le()
  this.pad0 = pad0Expr

  ##[
  Whether event delivery was disabled.
  ]##
  let savedUpcallMaskExpr = this.io.readU1()
  this.savedUpcallMask = savedUpcallMaskExpr

  ##[
  Padding.
  ]##
  let pad1Expr = this.io.readBytes(int(3))
  this.pad1 = pad1Expr

  ##[
  Bits 31-0 of the flags; IF is the inverse of `saved_upcall_mask`.
  ]##
  let eflagsExpr = XenX86Vcpu_Eflags.read(this.io, this.root, this)
  this.eflags = eflagsExpr

  ##[
  Bits 63-32 of the flags, all zero.
  ]##
  let reservedRflagsExpr = this.io.readU4le()
  this.reservedRflags = reservedRflagsExpr

  ##[
  Stack pointer.
  ]##
  let rspExpr = this.io.readU8le()
  this.rsp = rspExpr

  ##[
  Stack selector.
  ]##
  let ssExpr = this.io.readU2le()
  this.ss = ssExpr

  ##[
  Padding.
  ]##
  let pad2Expr = this.io.readBytes(int(6))
  this.pad2 = pad2Expr

  ##[
  Selector in ES.
  ]##
  let esExpr = this.io.readU2le()
  this.es = esExpr

  ##[
  Padding.
  ]##
  let pad3Expr = this.io.readBytes(int(6))
  this.pad3 = pad3Expr

  ##[
  Data selector.
  ]##
  let dsExpr = this.io.readU2le()
  this.ds = dsExpr

  ##[
  Padding.
  ]##
  let pad4Expr = this.io.readBytes(int(6))
  this.pad4 = pad4Expr

  ##[
  Selector in FS.
  ]##
  let fsExpr = this.io.readU2le()
  this.fs = fsExpr

  ##[
  Padding.
  ]##
  let pad5Expr = this.io.readBytes(int(6))
  this.pad5 = pad5Expr

  ##[
  Selector in GS.
  ]##
  let gsExpr = this.io.readU2le()
  this.gs = gsExpr

  ##[
  Padding.
  ]##
  let pad6Expr = this.io.readBytes(int(6))
  this.pad6 = pad6Expr

proc fromFile*(_: typedesc[XenX86Vcpu_CpuUserRegsX8664], filename: string): XenX86Vcpu_CpuUserRegsX8664 =
  XenX86Vcpu_CpuUserRegsX8664.read(newKaitaiFileStream(filename), nil, nil)


##[
Control register 0, bits 31-0.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50">X86_CR0_*</a>
]##
proc read*(_: typedesc[XenX86Vcpu_Cr0], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_Cr0 =
  template this: untyped = result
  this = new(XenX86Vcpu_Cr0)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc am(this: XenX86Vcpu_Cr0): bool = 

  ##[
  Alignment checks can be enabled.
  ]##
  if this.amInstFlag:
    return this.amInst
  let amInstExpr = bool((this.raw and 262144) != 0)
  this.amInst = amInstExpr
  this.amInstFlag = true
  return this.amInst

proc cd(this: XenX86Vcpu_Cr0): bool = 

  ##[
  Caches are disabled.
  ]##
  if this.cdInstFlag:
    return this.cdInst
  let cdInstExpr = bool((this.raw and 1073741824) != 0)
  this.cdInst = cdInstExpr
  this.cdInstFlag = true
  return this.cdInst

proc em(this: XenX86Vcpu_Cr0): bool = 

  ##[
  x87 instructions trap for emulation.
  ]##
  if this.emInstFlag:
    return this.emInst
  let emInstExpr = bool((this.raw and 4) != 0)
  this.emInst = emInstExpr
  this.emInstFlag = true
  return this.emInst

proc et(this: XenX86Vcpu_Cr0): bool = 

  ##[
  Extension type: 387-compatible x87; always set.
  ]##
  if this.etInstFlag:
    return this.etInst
  let etInstExpr = bool((this.raw and 16) != 0)
  this.etInst = etInstExpr
  this.etInstFlag = true
  return this.etInst

proc mp(this: XenX86Vcpu_Cr0): bool = 

  ##[
  WAIT honours the task-switched bit.
  ]##
  if this.mpInstFlag:
    return this.mpInst
  let mpInstExpr = bool((this.raw and 2) != 0)
  this.mpInst = mpInstExpr
  this.mpInstFlag = true
  return this.mpInst

proc ne(this: XenX86Vcpu_Cr0): bool = 

  ##[
  x87 errors raise exceptions instead of an interrupt.
  ]##
  if this.neInstFlag:
    return this.neInst
  let neInstExpr = bool((this.raw and 32) != 0)
  this.neInst = neInstExpr
  this.neInstFlag = true
  return this.neInst

proc nw(this: XenX86Vcpu_Cr0): bool = 

  ##[
  Caches do not write through.
  ]##
  if this.nwInstFlag:
    return this.nwInst
  let nwInstExpr = bool((this.raw and 536870912) != 0)
  this.nwInst = nwInstExpr
  this.nwInstFlag = true
  return this.nwInst

proc pe(this: XenX86Vcpu_Cr0): bool = 

  ##[
  Protected mode.
  ]##
  if this.peInstFlag:
    return this.peInst
  let peInstExpr = bool((this.raw and 1) != 0)
  this.peInst = peInstExpr
  this.peInstFlag = true
  return this.peInst

proc pg(this: XenX86Vcpu_Cr0): bool = 

  ##[
  Paging is on.
  ]##
  if this.pgInstFlag:
    return this.pgInst
  let pgInstExpr = bool(this.raw shr 31 != 0)
  this.pgInst = pgInstExpr
  this.pgInstFlag = true
  return this.pgInst

proc ts(this: XenX86Vcpu_Cr0): bool = 

  ##[
  Task switched: the next x87 or SSE instruction traps.
  ]##
  if this.tsInstFlag:
    return this.tsInst
  let tsInstExpr = bool((this.raw and 8) != 0)
  this.tsInst = tsInstExpr
  this.tsInstFlag = true
  return this.tsInst

proc wp(this: XenX86Vcpu_Cr0): bool = 

  ##[
  Write protection of pages applies to supervisor code too.
  ]##
  if this.wpInstFlag:
    return this.wpInst
  let wpInstExpr = bool((this.raw and 65536) != 0)
  this.wpInst = wpInstExpr
  this.wpInstFlag = true
  return this.wpInst

proc fromFile*(_: typedesc[XenX86Vcpu_Cr0], filename: string): XenX86Vcpu_Cr0 =
  XenX86Vcpu_Cr0.read(newKaitaiFileStream(filename), nil, nil)


##[
Control register 4, bits 31-0.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86">X86_CR4_*</a>
]##
proc read*(_: typedesc[XenX86Vcpu_Cr4], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_Cr4 =
  template this: untyped = result
  this = new(XenX86Vcpu_Cr4)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc cet(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Control-flow enforcement.
  ]##
  if this.cetInstFlag:
    return this.cetInst
  let cetInstExpr = bool((this.raw and 8388608) != 0)
  this.cetInst = cetInstExpr
  this.cetInstFlag = true
  return this.cetInst

proc de(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Breakpoints on I/O ports.
  ]##
  if this.deInstFlag:
    return this.deInst
  let deInstExpr = bool((this.raw and 8) != 0)
  this.deInst = deInstExpr
  this.deInstFlag = true
  return this.deInst

proc fsgsbase(this: XenX86Vcpu_Cr4): bool = 

  ##[
  RDFSBASE and similar instructions are allowed in user code.
  ]##
  if this.fsgsbaseInstFlag:
    return this.fsgsbaseInst
  let fsgsbaseInstExpr = bool((this.raw and 65536) != 0)
  this.fsgsbaseInst = fsgsbaseInstExpr
  this.fsgsbaseInstFlag = true
  return this.fsgsbaseInst

proc kl(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Key locker.
  ]##
  if this.klInstFlag:
    return this.klInst
  let klInstExpr = bool((this.raw and 524288) != 0)
  this.klInst = klInstExpr
  this.klInstFlag = true
  return this.klInst

proc la57(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Page tables with five levels.
  ]##
  if this.la57InstFlag:
    return this.la57Inst
  let la57InstExpr = bool((this.raw and 4096) != 0)
  this.la57Inst = la57InstExpr
  this.la57InstFlag = true
  return this.la57Inst

proc lamSup(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Linear address masking of supervisor addresses.
  ]##
  if this.lamSupInstFlag:
    return this.lamSupInst
  let lamSupInstExpr = bool((this.raw and 268435456) != 0)
  this.lamSupInst = lamSupInstExpr
  this.lamSupInstFlag = true
  return this.lamSupInst

proc lass(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Linear address space separation of supervisor and user.
  ]##
  if this.lassInstFlag:
    return this.lassInst
  let lassInstExpr = bool((this.raw and 134217728) != 0)
  this.lassInst = lassInstExpr
  this.lassInstFlag = true
  return this.lassInst

proc mce(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Machine-check exception.
  ]##
  if this.mceInstFlag:
    return this.mceInst
  let mceInstExpr = bool((this.raw and 64) != 0)
  this.mceInst = mceInstExpr
  this.mceInstFlag = true
  return this.mceInst

proc osfxsr(this: XenX86Vcpu_Cr4): bool = 

  ##[
  The operating system uses FXSAVE, so SSE is enabled.
  ]##
  if this.osfxsrInstFlag:
    return this.osfxsrInst
  let osfxsrInstExpr = bool((this.raw and 512) != 0)
  this.osfxsrInst = osfxsrInstExpr
  this.osfxsrInstFlag = true
  return this.osfxsrInst

proc osxmmexcpt(this: XenX86Vcpu_Cr4): bool = 

  ##[
  The operating system handles SSE exceptions.
  ]##
  if this.osxmmexcptInstFlag:
    return this.osxmmexcptInst
  let osxmmexcptInstExpr = bool((this.raw and 1024) != 0)
  this.osxmmexcptInst = osxmmexcptInstExpr
  this.osxmmexcptInstFlag = true
  return this.osxmmexcptInst

proc osxsave(this: XenX86Vcpu_Cr4): bool = 

  ##[
  XSAVE and the registers XCR.
  ]##
  if this.osxsaveInstFlag:
    return this.osxsaveInst
  let osxsaveInstExpr = bool((this.raw and 262144) != 0)
  this.osxsaveInst = osxsaveInstExpr
  this.osxsaveInstFlag = true
  return this.osxsaveInst

proc pae(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Physical address extension.
  ]##
  if this.paeInstFlag:
    return this.paeInst
  let paeInstExpr = bool((this.raw and 32) != 0)
  this.paeInst = paeInstExpr
  this.paeInstFlag = true
  return this.paeInst

proc pce(this: XenX86Vcpu_Cr4): bool = 

  ##[
  RDPMC is allowed at all privilege levels.
  ]##
  if this.pceInstFlag:
    return this.pceInst
  let pceInstExpr = bool((this.raw and 256) != 0)
  this.pceInst = pceInstExpr
  this.pceInstFlag = true
  return this.pceInst

proc pcide(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Process context identifiers.
  ]##
  if this.pcideInstFlag:
    return this.pcideInst
  let pcideInstExpr = bool((this.raw and 131072) != 0)
  this.pcideInst = pcideInstExpr
  this.pcideInstFlag = true
  return this.pcideInst

proc pge(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Global pages.
  ]##
  if this.pgeInstFlag:
    return this.pgeInst
  let pgeInstExpr = bool((this.raw and 128) != 0)
  this.pgeInst = pgeInstExpr
  this.pgeInstFlag = true
  return this.pgeInst

proc pke(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Protection keys of user pages.
  ]##
  if this.pkeInstFlag:
    return this.pkeInst
  let pkeInstExpr = bool((this.raw and 4194304) != 0)
  this.pkeInst = pkeInstExpr
  this.pkeInstFlag = true
  return this.pkeInst

proc pks(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Protection keys of supervisor pages.
  ]##
  if this.pksInstFlag:
    return this.pksInst
  let pksInstExpr = bool((this.raw and 16777216) != 0)
  this.pksInst = pksInstExpr
  this.pksInstFlag = true
  return this.pksInst

proc pse(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Large pages in 32-bit page tables.
  ]##
  if this.pseInstFlag:
    return this.pseInst
  let pseInstExpr = bool((this.raw and 16) != 0)
  this.pseInst = pseInstExpr
  this.pseInstFlag = true
  return this.pseInst

proc pvi(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Virtual interrupt flag in protected mode.
  ]##
  if this.pviInstFlag:
    return this.pviInst
  let pviInstExpr = bool((this.raw and 2) != 0)
  this.pviInst = pviInstExpr
  this.pviInstFlag = true
  return this.pviInst

proc smap(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Supervisor code cannot access user pages.
  ]##
  if this.smapInstFlag:
    return this.smapInst
  let smapInstExpr = bool((this.raw and 2097152) != 0)
  this.smapInst = smapInstExpr
  this.smapInstFlag = true
  return this.smapInst

proc smep(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Supervisor code cannot execute user pages.
  ]##
  if this.smepInstFlag:
    return this.smepInst
  let smepInstExpr = bool((this.raw and 1048576) != 0)
  this.smepInst = smepInstExpr
  this.smepInstFlag = true
  return this.smepInst

proc smxe(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Safer mode extensions.
  ]##
  if this.smxeInstFlag:
    return this.smxeInst
  let smxeInstExpr = bool((this.raw and 16384) != 0)
  this.smxeInst = smxeInstExpr
  this.smxeInstFlag = true
  return this.smxeInst

proc tsd(this: XenX86Vcpu_Cr4): bool = 

  ##[
  RDTSC is allowed in the kernel only.
  ]##
  if this.tsdInstFlag:
    return this.tsdInst
  let tsdInstExpr = bool((this.raw and 4) != 0)
  this.tsdInst = tsdInstExpr
  this.tsdInstFlag = true
  return this.tsdInst

proc uintr(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Interrupts delivered to user code.
  ]##
  if this.uintrInstFlag:
    return this.uintrInst
  let uintrInstExpr = bool((this.raw and 33554432) != 0)
  this.uintrInst = uintrInstExpr
  this.uintrInstFlag = true
  return this.uintrInst

proc umip(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Descriptor table registers are hidden from user code.
  ]##
  if this.umipInstFlag:
    return this.umipInst
  let umipInstExpr = bool((this.raw and 2048) != 0)
  this.umipInst = umipInstExpr
  this.umipInstFlag = true
  return this.umipInst

proc vme(this: XenX86Vcpu_Cr4): bool = 

  ##[
  Virtual-8086 mode extensions.
  ]##
  if this.vmeInstFlag:
    return this.vmeInst
  let vmeInstExpr = bool((this.raw and 1) != 0)
  this.vmeInst = vmeInstExpr
  this.vmeInstFlag = true
  return this.vmeInst

proc vmxe(this: XenX86Vcpu_Cr4): bool = 

  ##[
  VMX instructions are enabled.
  ]##
  if this.vmxeInstFlag:
    return this.vmxeInst
  let vmxeInstExpr = bool((this.raw and 8192) != 0)
  this.vmxeInst = vmxeInstExpr
  this.vmxeInstFlag = true
  return this.vmxeInst

proc fromFile*(_: typedesc[XenX86Vcpu_Cr4], filename: string): XenX86Vcpu_Cr4 =
  XenX86Vcpu_Cr4.read(newKaitaiFileStream(filename), nil, nil)


##[
The flags register, bits 31-0.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L7-L30">X86_EFLAGS_*</a>
]##
proc read*(_: typedesc[XenX86Vcpu_Eflags], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_Eflags =
  template this: untyped = result
  this = new(XenX86Vcpu_Eflags)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc adjust(this: XenX86Vcpu_Eflags): bool = 

  ##[
  AF, carry out of the low four bits.
  ]##
  if this.adjustInstFlag:
    return this.adjustInst
  let adjustInstExpr = bool((this.raw and 16) != 0)
  this.adjustInst = adjustInstExpr
  this.adjustInstFlag = true
  return this.adjustInst

proc alignmentCheck(this: XenX86Vcpu_Eflags): bool = 

  ##[
  AC, alignment checks, or permission to access user pages.
  ]##
  if this.alignmentCheckInstFlag:
    return this.alignmentCheckInst
  let alignmentCheckInstExpr = bool((this.raw and 262144) != 0)
  this.alignmentCheckInst = alignmentCheckInstExpr
  this.alignmentCheckInstFlag = true
  return this.alignmentCheckInst

proc carry(this: XenX86Vcpu_Eflags): bool = 

  ##[
  CF, carry or borrow of the last arithmetic.
  ]##
  if this.carryInstFlag:
    return this.carryInst
  let carryInstExpr = bool((this.raw and 1) != 0)
  this.carryInst = carryInstExpr
  this.carryInstFlag = true
  return this.carryInst

proc cpuidAvailable(this: XenX86Vcpu_Eflags): bool = 

  ##[
  ID, can be changed on processors that have CPUID.
  ]##
  if this.cpuidAvailableInstFlag:
    return this.cpuidAvailableInst
  let cpuidAvailableInstExpr = bool((this.raw and 2097152) != 0)
  this.cpuidAvailableInst = cpuidAvailableInstExpr
  this.cpuidAvailableInstFlag = true
  return this.cpuidAvailableInst

proc direction(this: XenX86Vcpu_Eflags): bool = 

  ##[
  DF, string instructions count downwards.
  ]##
  if this.directionInstFlag:
    return this.directionInst
  let directionInstExpr = bool((this.raw and 1024) != 0)
  this.directionInst = directionInstExpr
  this.directionInstFlag = true
  return this.directionInst

proc interruptEnable(this: XenX86Vcpu_Eflags): bool = 

  ##[
  IF, interrupts (for a PV guest, events) are enabled.
  ]##
  if this.interruptEnableInstFlag:
    return this.interruptEnableInst
  let interruptEnableInstExpr = bool((this.raw and 512) != 0)
  this.interruptEnableInst = interruptEnableInstExpr
  this.interruptEnableInstFlag = true
  return this.interruptEnableInst

proc iopl(this: XenX86Vcpu_Eflags): int = 

  ##[
  Privilege level that may do input and output, 0 to 3.
  ]##
  if this.ioplInstFlag:
    return this.ioplInst
  let ioplInstExpr = int(this.raw shr 12 and 3)
  this.ioplInst = ioplInstExpr
  this.ioplInstFlag = true
  return this.ioplInst

proc nestedTask(this: XenX86Vcpu_Eflags): bool = 

  ##[
  NT, the task was called by another one.
  ]##
  if this.nestedTaskInstFlag:
    return this.nestedTaskInst
  let nestedTaskInstExpr = bool((this.raw and 16384) != 0)
  this.nestedTaskInst = nestedTaskInstExpr
  this.nestedTaskInstFlag = true
  return this.nestedTaskInst

proc overflow(this: XenX86Vcpu_Eflags): bool = 

  ##[
  OF, a signed result that does not fit.
  ]##
  if this.overflowInstFlag:
    return this.overflowInst
  let overflowInstExpr = bool((this.raw and 2048) != 0)
  this.overflowInst = overflowInstExpr
  this.overflowInstFlag = true
  return this.overflowInst

proc parity(this: XenX86Vcpu_Eflags): bool = 

  ##[
  PF, an even number of bits in the low byte of the result.
  ]##
  if this.parityInstFlag:
    return this.parityInst
  let parityInstExpr = bool((this.raw and 4) != 0)
  this.parityInst = parityInstExpr
  this.parityInstFlag = true
  return this.parityInst

proc resume(this: XenX86Vcpu_Eflags): bool = 

  ##[
  RF, no breakpoint at the next instruction.
  ]##
  if this.resumeInstFlag:
    return this.resumeInst
  let resumeInstExpr = bool((this.raw and 65536) != 0)
  this.resumeInst = resumeInstExpr
  this.resumeInstFlag = true
  return this.resumeInst

proc sign(this: XenX86Vcpu_Eflags): bool = 

  ##[
  SF, a negative result.
  ]##
  if this.signInstFlag:
    return this.signInst
  let signInstExpr = bool((this.raw and 128) != 0)
  this.signInst = signInstExpr
  this.signInstFlag = true
  return this.signInst

proc trap(this: XenX86Vcpu_Eflags): bool = 

  ##[
  TF, single-stepping.
  ]##
  if this.trapInstFlag:
    return this.trapInst
  let trapInstExpr = bool((this.raw and 256) != 0)
  this.trapInst = trapInstExpr
  this.trapInstFlag = true
  return this.trapInst

proc virtualInterrupt(this: XenX86Vcpu_Eflags): bool = 

  ##[
  VIF, virtual image of IF.
  ]##
  if this.virtualInterruptInstFlag:
    return this.virtualInterruptInst
  let virtualInterruptInstExpr = bool((this.raw and 524288) != 0)
  this.virtualInterruptInst = virtualInterruptInstExpr
  this.virtualInterruptInstFlag = true
  return this.virtualInterruptInst

proc virtualInterruptPending(this: XenX86Vcpu_Eflags): bool = 

  ##[
  VIP, a virtual interrupt is waiting.
  ]##
  if this.virtualInterruptPendingInstFlag:
    return this.virtualInterruptPendingInst
  let virtualInterruptPendingInstExpr = bool((this.raw and 1048576) != 0)
  this.virtualInterruptPendingInst = virtualInterruptPendingInstExpr
  this.virtualInterruptPendingInstFlag = true
  return this.virtualInterruptPendingInst

proc vm86(this: XenX86Vcpu_Eflags): bool = 

  ##[
  VM, virtual-8086 mode.
  ]##
  if this.vm86InstFlag:
    return this.vm86Inst
  let vm86InstExpr = bool((this.raw and 131072) != 0)
  this.vm86Inst = vm86InstExpr
  this.vm86InstFlag = true
  return this.vm86Inst

proc zero(this: XenX86Vcpu_Eflags): bool = 

  ##[
  ZF, a result of zero.
  ]##
  if this.zeroInstFlag:
    return this.zeroInst
  let zeroInstExpr = bool((this.raw and 64) != 0)
  this.zeroInst = zeroInstExpr
  this.zeroInstFlag = true
  return this.zeroInst

proc fromFile*(_: typedesc[XenX86Vcpu_Eflags], filename: string): XenX86Vcpu_Eflags =
  XenX86Vcpu_Eflags.read(newKaitaiFileStream(filename), nil, nil)


##[
One bit for each event channel; decoded on demand.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809">struct shared_info</a>
]##
proc read*(_: typedesc[XenX86Vcpu_EvtchnBitmap], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_EvtchnBitmap =
  template this: untyped = result
  this = new(XenX86Vcpu_EvtchnBitmap)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


proc words(this: XenX86Vcpu_EvtchnBitmap): seq[uint32] = 

  ##[
  Channel n is bit n % 32 of word n / 32.
  ]##
  if this.wordsInstFlag:
    return this.wordsInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  block:
    var i: int
    while not this.io.isEof:
      let it = this.io.readU4le()
      this.wordsInst.add(it)
      inc i
  this.io.seek(pos)
  this.wordsInstFlag = true
  return this.wordsInst

proc fromFile*(_: typedesc[XenX86Vcpu_EvtchnBitmap], filename: string): XenX86Vcpu_EvtchnBitmap =
  XenX86Vcpu_EvtchnBitmap.read(newKaitaiFileStream(filename), nil, nil)


##[
Further entry points and machine-check state of a PV vCPU, the context of
X86_PV_VCPU_EXTENDED. Older versions of Xen wrote less of it; fields that
a blob lacks are absent.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L684-L710">struct xen_domctl_ext_vcpucontext</a>
]##
proc read*(_: typedesc[XenX86Vcpu_ExtVcpucontext], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_ExtVcpucontext =
  template this: untyped = result
  this = new(XenX86Vcpu_ExtVcpucontext)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Which vCPU.
  ]##
  let vcpuExpr = this.io.readU4le()
  this.vcpu = vcpuExpr

  ##[
  Number of bytes of this structure that Xen filled in.
  ]##
  let lenFilledExpr = this.io.readU4le()
  this.lenFilled = lenFilledExpr

  ##[
  Address of the guest's handler of SYSCALL in 32-bit code.
  ]##
  let syscall32CallbackEipExpr = this.io.readU8le()
  this.syscall32CallbackEip = syscall32CallbackEipExpr

  ##[
  Address of the guest's handler of SYSENTER.
  ]##
  let sysenterCallbackEipExpr = this.io.readU8le()
  this.sysenterCallbackEip = sysenterCallbackEipExpr

  ##[
  Code selector of the SYSCALL handler.
  ]##
  let syscall32CallbackCsExpr = this.io.readU2le()
  this.syscall32CallbackCs = syscall32CallbackCsExpr

  ##[
  Code selector of the SYSENTER handler.
  ]##
  let sysenterCallbackCsExpr = this.io.readU2le()
  this.sysenterCallbackCs = sysenterCallbackCsExpr

  ##[
  Whether event delivery is disabled when the SYSCALL handler is entered.
  ]##
  let syscall32DisablesEventsExpr = this.io.readU1()
  this.syscall32DisablesEvents = syscall32DisablesEventsExpr

  ##[
  Whether event delivery is disabled when the SYSENTER handler is entered.
  ]##
  let sysenterDisablesEventsExpr = this.io.readU1()
  this.sysenterDisablesEvents = sysenterDisablesEventsExpr

  ##[
  Padding.
  ]##
  if this.io.size - this.io.pos >= 2:
    let paddingExpr = this.io.readBytes(int(2))
    this.padding = paddingExpr

  ##[
  Machine-check capabilities (from Xen 4.2 on).
  ]##
  if this.io.size - this.io.pos >= 8:
    let mcgCapExpr = this.io.readU8le()
    this.mcgCap = mcgCapExpr

  ##[
  MC0_CTL2 MSR (from Xen 4.3 on).
  ]##
  if this.io.size - this.io.pos >= 8:
    let mciCtl2Bank0Expr = this.io.readU8le()
    this.mciCtl2Bank0 = mciCtl2Bank0Expr

  ##[
  MC1_CTL2 MSR (from Xen 4.3 on).
  ]##
  if this.io.size - this.io.pos >= 8:
    let mciCtl2Bank1Expr = this.io.readU8le()
    this.mciCtl2Bank1 = mciCtl2Bank1Expr

  ##[
  MCG_EXT_CTL MSR (from Xen 4.10 on).
  ]##
  if this.io.size - this.io.pos >= 8:
    let mcgExtCtlExpr = this.io.readU8le()
    this.mcgExtCtl = mcgExtCtlExpr

  ##[
  Data after the fields that this definition knows; legacy images always
have 128 bytes in total.

  ]##
  let excessExpr = this.io.readBytesFull()
  this.excess = excessExpr

proc fromFile*(_: typedesc[XenX86Vcpu_ExtVcpucontext], filename: string): XenX86Vcpu_ExtVcpucontext =
  XenX86Vcpu_ExtVcpucontext.read(newKaitaiFileStream(filename), nil, nil)


##[
The data that a 32-bit guest shares with Xen, at the start of a page of its own.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809">struct shared_info</a>
]##
proc read*(_: typedesc[XenX86Vcpu_SharedInfoX8632], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_SharedInfoX8632 =
  template this: untyped = result
  this = new(XenX86Vcpu_SharedInfoX8632)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  State of the first 32 vCPUs; a guest may have moved its own elsewhere.
  ]##
  for i in 0 ..< int(32):
    let it = XenX86Vcpu_VcpuInfoX8632.read(this.io, this.root, this)
    this.vcpuInfo.add(it)

  ##[
  Pending event channels, 1024 bits.
  ]##
  let rawEvtchnPendingExpr = this.io.readBytes(int(128))
  this.rawEvtchnPending = rawEvtchnPendingExpr
  let rawEvtchnPendingIo = newKaitaiStream(rawEvtchnPendingExpr)
  let evtchnPendingExpr = XenX86Vcpu_EvtchnBitmap.read(rawEvtchnPendingIo, this.root, this)
  this.evtchnPending = evtchnPendingExpr

  ##[
  Masked event channels, 1024 bits.
  ]##
  let rawEvtchnMaskExpr = this.io.readBytes(int(128))
  this.rawEvtchnMask = rawEvtchnMaskExpr
  let rawEvtchnMaskIo = newKaitaiStream(rawEvtchnMaskExpr)
  let evtchnMaskExpr = XenX86Vcpu_EvtchnBitmap.read(rawEvtchnMaskIo, this.root, this)
  this.evtchnMask = evtchnMaskExpr

  ##[
  Counts updates of the wall clock; odd during one.
  ]##
  let wcVersionExpr = this.io.readU4le()
  this.wcVersion = wcVersionExpr

  ##[
  Wall clock time of system time 0, in seconds, bits 31-0.
  ]##
  let wcSecExpr = this.io.readU4le()
  this.wcSec = wcSecExpr

  ##[
  Nanoseconds of the wall clock time.
  ]##
  let wcNsecExpr = this.io.readU4le()
  this.wcNsec = wcNsecExpr

  ##[
  The part that x86 defines.
  ]##
  let archExpr = XenX86Vcpu_ArchSharedInfoX8632.read(this.io, this.root, this)
  this.arch = archExpr

proc fromFile*(_: typedesc[XenX86Vcpu_SharedInfoX8632], filename: string): XenX86Vcpu_SharedInfoX8632 =
  XenX86Vcpu_SharedInfoX8632.read(newKaitaiFileStream(filename), nil, nil)


##[
The data that a 64-bit guest shares with Xen, at the start of a page of its own.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809">struct shared_info</a>
]##
proc read*(_: typedesc[XenX86Vcpu_SharedInfoX8664], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_SharedInfoX8664 =
  template this: untyped = result
  this = new(XenX86Vcpu_SharedInfoX8664)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  State of the first 32 vCPUs; a guest may have moved its own elsewhere.
  ]##
  for i in 0 ..< int(32):
    let it = XenX86Vcpu_VcpuInfoX8664.read(this.io, this.root, this)
    this.vcpuInfo.add(it)

  ##[
  Pending event channels, 4096 bits.
  ]##
  let rawEvtchnPendingExpr = this.io.readBytes(int(512))
  this.rawEvtchnPending = rawEvtchnPendingExpr
  let rawEvtchnPendingIo = newKaitaiStream(rawEvtchnPendingExpr)
  let evtchnPendingExpr = XenX86Vcpu_EvtchnBitmap.read(rawEvtchnPendingIo, this.root, this)
  this.evtchnPending = evtchnPendingExpr

  ##[
  Masked event channels, 4096 bits.
  ]##
  let rawEvtchnMaskExpr = this.io.readBytes(int(512))
  this.rawEvtchnMask = rawEvtchnMaskExpr
  let rawEvtchnMaskIo = newKaitaiStream(rawEvtchnMaskExpr)
  let evtchnMaskExpr = XenX86Vcpu_EvtchnBitmap.read(rawEvtchnMaskIo, this.root, this)
  this.evtchnMask = evtchnMaskExpr

  ##[
  Counts updates of the wall clock; odd during one.
  ]##
  let wcVersionExpr = this.io.readU4le()
  this.wcVersion = wcVersionExpr

  ##[
  Wall clock time of system time 0, in seconds, bits 31-0.
  ]##
  let wcSecExpr = this.io.readU4le()
  this.wcSec = wcSecExpr

  ##[
  Nanoseconds of the wall clock time.
  ]##
  let wcNsecExpr = this.io.readU4le()
  this.wcNsec = wcNsecExpr

  ##[
  Bits 63-32 of the seconds.
  ]##
  let wcSecHiExpr = this.io.readU4le()
  this.wcSecHi = wcSecHiExpr

  ##[
  The part that x86 defines.
  ]##
  let archExpr = XenX86Vcpu_ArchSharedInfoX8664.read(this.io, this.root, this)
  this.arch = archExpr

proc fromFile*(_: typedesc[XenX86Vcpu_SharedInfoX8664], filename: string): XenX86Vcpu_SharedInfoX8664 =
  XenX86Vcpu_SharedInfoX8664.read(newKaitaiFileStream(filename), nil, nil)


##[
Flags of the start info.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L894-L900">SIF_*</a>
]##
proc read*(_: typedesc[XenX86Vcpu_StartInfoFlags], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_StartInfoFlags =
  template this: untyped = result
  this = new(XenX86Vcpu_StartInfoFlags)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc isInitdomain(this: XenX86Vcpu_StartInfoFlags): bool = 

  ##[
  The domain is the first one (SIF_INITDOMAIN).
  ]##
  if this.isInitdomainInstFlag:
    return this.isInitdomainInst
  let isInitdomainInstExpr = bool((this.raw and 2) != 0)
  this.isInitdomainInst = isInitdomainInstExpr
  this.isInitdomainInstFlag = true
  return this.isInitdomainInst

proc isModStartPfn(this: XenX86Vcpu_StartInfoFlags): bool = 

  ##[
  The RAM disk's address is a pfn (SIF_MOD_START_PFN).
  ]##
  if this.isModStartPfnInstFlag:
    return this.isModStartPfnInst
  let isModStartPfnInstExpr = bool((this.raw and 8) != 0)
  this.isModStartPfnInst = isModStartPfnInstExpr
  this.isModStartPfnInstFlag = true
  return this.isModStartPfnInst

proc isMultibootMod(this: XenX86Vcpu_StartInfoFlags): bool = 

  ##[
  The initial RAM disk is a list of modules (SIF_MULTIBOOT_MOD).
  ]##
  if this.isMultibootModInstFlag:
    return this.isMultibootModInst
  let isMultibootModInstExpr = bool((this.raw and 4) != 0)
  this.isMultibootModInst = isMultibootModInstExpr
  this.isMultibootModInstFlag = true
  return this.isMultibootModInst

proc isPrivileged(this: XenX86Vcpu_StartInfoFlags): bool = 

  ##[
  The domain is privileged (SIF_PRIVILEGED).
  ]##
  if this.isPrivilegedInstFlag:
    return this.isPrivilegedInst
  let isPrivilegedInstExpr = bool((this.raw and 1) != 0)
  this.isPrivilegedInst = isPrivilegedInstExpr
  this.isPrivilegedInstFlag = true
  return this.isPrivilegedInst

proc isVirtP2m4tools(this: XenX86Vcpu_StartInfoFlags): bool = 

  ##[
  The tools understand a P2M table in linear addresses (SIF_VIRT_P2M_4TOOLS).
  ]##
  if this.isVirtP2m4toolsInstFlag:
    return this.isVirtP2m4toolsInst
  let isVirtP2m4toolsInstExpr = bool((this.raw and 16) != 0)
  this.isVirtP2m4toolsInst = isVirtP2m4toolsInstExpr
  this.isVirtP2m4toolsInstFlag = true
  return this.isVirtP2m4toolsInst

proc pm(this: XenX86Vcpu_StartInfoFlags): int = 

  ##[
  Power management options, one byte (SIF_PM_MASK).
  ]##
  if this.pmInstFlag:
    return this.pmInst
  let pmInstExpr = int(this.raw shr 8 and 255)
  this.pmInst = pmInstExpr
  this.pmInstFlag = true
  return this.pmInst

proc fromFile*(_: typedesc[XenX86Vcpu_StartInfoFlags], filename: string): XenX86Vcpu_StartInfoFlags =
  XenX86Vcpu_StartInfoFlags.read(newKaitaiFileStream(filename), nil, nil)


##[
Information for a 32-bit PV guest when it starts, on a page of its own.
vCPU 0's context has the pfn of the page.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883">struct start_info</a>
]##
proc read*(_: typedesc[XenX86Vcpu_StartInfoX8632], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_StartInfoX8632 =
  template this: untyped = result
  this = new(XenX86Vcpu_StartInfoX8632)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  "xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.
  ]##
  let magicExpr = encode(this.io.readBytes(int(32)).bytesTerminate(0, false), "ISO-8859-1")
  this.magic = magicExpr

  ##[
  Number of pages that the guest has.
  ]##
  let nrPagesExpr = this.io.readU4le()
  this.nrPages = nrPagesExpr

  ##[
  Machine address of the shared info page.
  ]##
  let sharedInfoExpr = this.io.readU4le()
  this.sharedInfo = sharedInfoExpr

  ##[
  Properties of the guest.
  ]##
  let flagsExpr = XenX86Vcpu_StartInfoFlags.read(this.io, this.root, this)
  this.flags = flagsExpr

  ##[
  Frame of xenstore's ring; a pfn while the guest is suspended.
  ]##
  let storeMfnExpr = this.io.readU4le()
  this.storeMfn = storeMfnExpr

  ##[
  Event channel of xenstore's ring.
  ]##
  let storeEvtchnExpr = this.io.readU4le()
  this.storeEvtchn = storeEvtchnExpr

  ##[
  Frame of the console's ring; a pfn while the guest is suspended.
  ]##
  let consoleMfnExpr = this.io.readU4le()
  this.consoleMfn = consoleMfnExpr

  ##[
  Event channel of the console's ring.
  ]##
  let consoleEvtchnExpr = this.io.readU4le()
  this.consoleEvtchn = consoleEvtchnExpr

  ##[
  Linear address of the first page tables.
  ]##
  let ptBaseExpr = this.io.readU4le()
  this.ptBase = ptBaseExpr

  ##[
  Number of frames of the first page tables.
  ]##
  let nrPtFramesExpr = this.io.readU4le()
  this.nrPtFrames = nrPtFramesExpr

  ##[
  Linear address of the list of frames.
  ]##
  let mfnListExpr = this.io.readU4le()
  this.mfnList = mfnListExpr

  ##[
  Linear address (or pfn, see `flags`) of the initial RAM disk.
  ]##
  let modStartExpr = this.io.readU4le()
  this.modStart = modStartExpr

  ##[
  Size of the initial RAM disk in bytes.
  ]##
  let modLenExpr = this.io.readU4le()
  this.modLen = modLenExpr

  ##[
  The kernel's command line.
  ]##
  let cmdLineExpr = encode(this.io.readBytes(int(1024)).bytesTerminate(0, false), "ISO-8859-1")
  this.cmdLine = cmdLineExpr

  ##[
  First pfn of the list of frames, if it lies outside the first mapping.
  ]##
  let firstP2mPfnExpr = this.io.readU4le()
  this.firstP2mPfn = firstP2mPfnExpr

  ##[
  Number of frames in the list of frames.
  ]##
  let nrP2mFramesExpr = this.io.readU4le()
  this.nrP2mFrames = nrP2mFramesExpr

proc fromFile*(_: typedesc[XenX86Vcpu_StartInfoX8632], filename: string): XenX86Vcpu_StartInfoX8632 =
  XenX86Vcpu_StartInfoX8632.read(newKaitaiFileStream(filename), nil, nil)


##[
Information for a 64-bit PV guest when it starts, on a page of its own.
vCPU 0's context has the pfn of the page.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883">struct start_info</a>
]##
proc read*(_: typedesc[XenX86Vcpu_StartInfoX8664], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_StartInfoX8664 =
  template this: untyped = result
  this = new(XenX86Vcpu_StartInfoX8664)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  "xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.
  ]##
  let magicExpr = encode(this.io.readBytes(int(32)).bytesTerminate(0, false), "ISO-8859-1")
  this.magic = magicExpr

  ##[
  Number of pages that the guest has.
  ]##
  let nrPagesExpr = this.io.readU8le()
  this.nrPages = nrPagesExpr

  ##[
  Machine address of the shared info page.
  ]##
  let sharedInfoExpr = this.io.readU8le()
  this.sharedInfo = sharedInfoExpr

  ##[
  Properties of the guest.
  ]##
  let flagsExpr = XenX86Vcpu_StartInfoFlags.read(this.io, this.root, this)
  this.flags = flagsExpr

  ##[
  Padding.
  ]##
  let pad1Expr = this.io.readU4le()
  this.pad1 = pad1Expr

  ##[
  Frame of xenstore's ring; a pfn while the guest is suspended.
  ]##
  let storeMfnExpr = this.io.readU8le()
  this.storeMfn = storeMfnExpr

  ##[
  Event channel of xenstore's ring.
  ]##
  let storeEvtchnExpr = this.io.readU4le()
  this.storeEvtchn = storeEvtchnExpr

  ##[
  Padding.
  ]##
  let pad2Expr = this.io.readU4le()
  this.pad2 = pad2Expr

  ##[
  Frame of the console's ring; a pfn while the guest is suspended.
  ]##
  let consoleMfnExpr = this.io.readU8le()
  this.consoleMfn = consoleMfnExpr

  ##[
  Event channel of the console's ring.
  ]##
  let consoleEvtchnExpr = this.io.readU4le()
  this.consoleEvtchn = consoleEvtchnExpr

  ##[
  Padding.
  ]##
  let pad3Expr = this.io.readU4le()
  this.pad3 = pad3Expr

  ##[
  Linear address of the first page tables.
  ]##
  let ptBaseExpr = this.io.readU8le()
  this.ptBase = ptBaseExpr

  ##[
  Number of frames of the first page tables.
  ]##
  let nrPtFramesExpr = this.io.readU8le()
  this.nrPtFrames = nrPtFramesExpr

  ##[
  Linear address of the list of frames.
  ]##
  let mfnListExpr = this.io.readU8le()
  this.mfnList = mfnListExpr

  ##[
  Linear address (or pfn, see `flags`) of the initial RAM disk.
  ]##
  let modStartExpr = this.io.readU8le()
  this.modStart = modStartExpr

  ##[
  Size of the initial RAM disk in bytes.
  ]##
  let modLenExpr = this.io.readU8le()
  this.modLen = modLenExpr

  ##[
  The kernel's command line.
  ]##
  let cmdLineExpr = encode(this.io.readBytes(int(1024)).bytesTerminate(0, false), "ISO-8859-1")
  this.cmdLine = cmdLineExpr

  ##[
  First pfn of the list of frames, if it lies outside the first mapping.
  ]##
  let firstP2mPfnExpr = this.io.readU8le()
  this.firstP2mPfn = firstP2mPfnExpr

  ##[
  Number of frames in the list of frames.
  ]##
  let nrP2mFramesExpr = this.io.readU8le()
  this.nrP2mFrames = nrP2mFramesExpr

proc fromFile*(_: typedesc[XenX86Vcpu_StartInfoX8664], filename: string): XenX86Vcpu_StartInfoX8664 =
  XenX86Vcpu_StartInfoX8664.read(newKaitaiFileStream(filename), nil, nil)


##[
A handler of exceptions or software interrupts of a 32-bit guest.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143">struct trap_info</a>
]##
proc read*(_: typedesc[XenX86Vcpu_TrapInfoX8632], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_TrapTableX8632): XenX86Vcpu_TrapInfoX8632 =
  template this: untyped = result
  this = new(XenX86Vcpu_TrapInfoX8632)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Number of the exception or interrupt.
  ]##
  let vectorExpr = this.io.readU1()
  this.vector = vectorExpr

  ##[
  Privilege level and event delivery, see the instances.
  ]##
  let flagsExpr = this.io.readU1()
  this.flags = flagsExpr

  ##[
  Code selector of the handler.
  ]##
  let csExpr = this.io.readU2le()
  this.cs = csExpr

  ##[
  Address of the handler.
  ]##
  let addressExpr = this.io.readU4le()
  this.address = addressExpr

proc disablesEvents(this: XenX86Vcpu_TrapInfoX8632): bool = 

  ##[
  Event delivery is disabled when the handler is entered.
  ]##
  if this.disablesEventsInstFlag:
    return this.disablesEventsInst
  let disablesEventsInstExpr = bool((this.flags and 4) != 0)
  this.disablesEventsInst = disablesEventsInstExpr
  this.disablesEventsInstFlag = true
  return this.disablesEventsInst

proc dpl(this: XenX86Vcpu_TrapInfoX8632): int = 

  ##[
  Privilege level that may raise it with an INT instruction.
  ]##
  if this.dplInstFlag:
    return this.dplInst
  let dplInstExpr = int(this.flags and 3)
  this.dplInst = dplInstExpr
  this.dplInstFlag = true
  return this.dplInst

proc fromFile*(_: typedesc[XenX86Vcpu_TrapInfoX8632], filename: string): XenX86Vcpu_TrapInfoX8632 =
  XenX86Vcpu_TrapInfoX8632.read(newKaitaiFileStream(filename), nil, nil)


##[
A handler of exceptions or software interrupts of a 64-bit guest.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143">struct trap_info</a>
]##
proc read*(_: typedesc[XenX86Vcpu_TrapInfoX8664], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_TrapTableX8664): XenX86Vcpu_TrapInfoX8664 =
  template this: untyped = result
  this = new(XenX86Vcpu_TrapInfoX8664)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Number of the exception or interrupt.
  ]##
  let vectorExpr = this.io.readU1()
  this.vector = vectorExpr

  ##[
  Privilege level and event delivery, see the instances.
  ]##
  let flagsExpr = this.io.readU1()
  this.flags = flagsExpr

  ##[
  Code selector of the handler.
  ]##
  let csExpr = this.io.readU2le()
  this.cs = csExpr

  ##[
  Padding.
  ]##
  let paddingExpr = this.io.readU4le()
  this.padding = paddingExpr

  ##[
  Address of the handler.
  ]##
  let addressExpr = this.io.readU8le()
  this.address = addressExpr

proc disablesEvents(this: XenX86Vcpu_TrapInfoX8664): bool = 

  ##[
  Event delivery is disabled when the handler is entered.
  ]##
  if this.disablesEventsInstFlag:
    return this.disablesEventsInst
  let disablesEventsInstExpr = bool((this.flags and 4) != 0)
  this.disablesEventsInst = disablesEventsInstExpr
  this.disablesEventsInstFlag = true
  return this.disablesEventsInst

proc dpl(this: XenX86Vcpu_TrapInfoX8664): int = 

  ##[
  Privilege level that may raise it with an INT instruction.
  ]##
  if this.dplInstFlag:
    return this.dplInst
  let dplInstExpr = int(this.flags and 3)
  this.dplInst = dplInstExpr
  this.dplInstFlag = true
  return this.dplInst

proc fromFile*(_: typedesc[XenX86Vcpu_TrapInfoX8664], filename: string): XenX86Vcpu_TrapInfoX8664 =
  XenX86Vcpu_TrapInfoX8664.read(newKaitaiFileStream(filename), nil, nil)


##[
The virtual interrupt descriptor table of a 32-bit guest; decoded on demand.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220">struct vcpu_guest_context</a>
]##
proc read*(_: typedesc[XenX86Vcpu_TrapTableX8632], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_VcpuGuestContextX8632): XenX86Vcpu_TrapTableX8632 =
  template this: untyped = result
  this = new(XenX86Vcpu_TrapTableX8632)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


proc entries(this: XenX86Vcpu_TrapTableX8632): seq[XenX86Vcpu_TrapInfoX8632] = 

  ##[
  One entry for each vector; address 0 where the guest has set none.
  ]##
  if this.entriesInstFlag:
    return this.entriesInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  block:
    var i: int
    while not this.io.isEof:
      let it = XenX86Vcpu_TrapInfoX8632.read(this.io, this.root, this)
      this.entriesInst.add(it)
      inc i
  this.io.seek(pos)
  this.entriesInstFlag = true
  return this.entriesInst

proc fromFile*(_: typedesc[XenX86Vcpu_TrapTableX8632], filename: string): XenX86Vcpu_TrapTableX8632 =
  XenX86Vcpu_TrapTableX8632.read(newKaitaiFileStream(filename), nil, nil)


##[
The virtual interrupt descriptor table of a 64-bit guest; decoded on demand.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220">struct vcpu_guest_context</a>
]##
proc read*(_: typedesc[XenX86Vcpu_TrapTableX8664], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_VcpuGuestContextX8664): XenX86Vcpu_TrapTableX8664 =
  template this: untyped = result
  this = new(XenX86Vcpu_TrapTableX8664)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


proc entries(this: XenX86Vcpu_TrapTableX8664): seq[XenX86Vcpu_TrapInfoX8664] = 

  ##[
  One entry for each vector; address 0 where the guest has set none.
  ]##
  if this.entriesInstFlag:
    return this.entriesInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  block:
    var i: int
    while not this.io.isEof:
      let it = XenX86Vcpu_TrapInfoX8664.read(this.io, this.root, this)
      this.entriesInst.add(it)
      inc i
  this.io.seek(pos)
  this.entriesInstFlag = true
  return this.entriesInst

proc fromFile*(_: typedesc[XenX86Vcpu_TrapTableX8664], filename: string): XenX86Vcpu_TrapTableX8664 =
  XenX86Vcpu_TrapTableX8664.read(newKaitaiFileStream(filename), nil, nil)


##[
Bytes that are not one of the known vCPU structures. This type takes their
place so that the context is a structure in every language.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409">X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS</a>
]##
proc read*(_: typedesc[XenX86Vcpu_UnknownContext], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_UnknownContext =
  template this: untyped = result
  this = new(XenX86Vcpu_UnknownContext)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


proc fromFile*(_: typedesc[XenX86Vcpu_UnknownContext], filename: string): XenX86Vcpu_UnknownContext =
  XenX86Vcpu_UnknownContext.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of a vCPU of a 32-bit PV guest, the context of X86_PV_VCPU_BASIC.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220">struct vcpu_guest_context</a>
]##
proc read*(_: typedesc[XenX86Vcpu_VcpuGuestContextX8632], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_VcpuGuestContextX8632 =
  template this: untyped = result
  this = new(XenX86Vcpu_VcpuGuestContextX8632)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  x87, MMX and SSE registers, as FXSAVE writes them.
  ]##
  let fpuCtxtExpr = X86XsaveArea_FxsaveRegion.read(this.io, nil, nil)
  this.fpuCtxt = fpuCtxtExpr

  ##[
  Properties of this context.
  ]##
  let flagsExpr = XenX86Vcpu_VgcfFlags.read(this.io, this.root, this)
  this.flags = flagsExpr

  ##[
  General registers.
  ]##
  let userRegsExpr = XenX86Vcpu_CpuUserRegsX8632.read(this.io, this.root, this)
  this.userRegs = userRegsExpr

  ##[
  The guest's virtual interrupt descriptor table.
  ]##
  let rawTrapCtxtExpr = this.io.readBytes(int(2048))
  this.rawTrapCtxt = rawTrapCtxtExpr
  let rawTrapCtxtIo = newKaitaiStream(rawTrapCtxtExpr)
  let trapCtxtExpr = XenX86Vcpu_TrapTableX8632.read(rawTrapCtxtIo, this.root, this)
  this.trapCtxt = trapCtxtExpr

  ##[
  Linear address of the LDT.
  ]##
  let ldtBaseExpr = this.io.readU4le()
  this.ldtBase = ldtBaseExpr

  ##[
  Number of entries of the LDT.
  ]##
  let ldtEntsExpr = this.io.readU4le()
  this.ldtEnts = ldtEntsExpr

  ##[
  pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.
  ]##
  for i in 0 ..< int(16):
    let it = this.io.readU4le()
    this.gdtFrames.add(it)

  ##[
  Number of entries of the GDT.
  ]##
  let gdtEntsExpr = this.io.readU4le()
  this.gdtEnts = gdtEntsExpr

  ##[
  Selector of the kernel's stack.
  ]##
  let kernelSsExpr = this.io.readU4le()
  this.kernelSs = kernelSsExpr

  ##[
  The kernel's stack pointer.
  ]##
  let kernelSpExpr = this.io.readU4le()
  this.kernelSp = kernelSpExpr

  ##[
  Control register 0.
  ]##
  let cr0Expr = XenX86Vcpu_Cr0.read(this.io, this.root, this)
  this.cr0 = cr0Expr

  ##[
  Unused.
  ]##
  let cr1Expr = this.io.readU4le()
  this.cr1 = cr1Expr

  ##[
  Control register 2; a PV guest finds its faulting addresses in the shared info.
  ]##
  let cr2Expr = this.io.readU4le()
  this.cr2 = cr2Expr

  ##[
  Page table base, folded so that it holds 32 bits of a pfn; see `pfn_cr3`.
  ]##
  let cr3Expr = this.io.readU4le()
  this.cr3 = cr3Expr

  ##[
  Control register 4.
  ]##
  let cr4Expr = XenX86Vcpu_Cr4.read(this.io, this.root, this)
  this.cr4 = cr4Expr

  ##[
  Unused.
  ]##
  let cr5Expr = this.io.readU4le()
  this.cr5 = cr5Expr

  ##[
  Unused.
  ]##
  let cr6Expr = this.io.readU4le()
  this.cr6 = cr6Expr

  ##[
  Unused.
  ]##
  let cr7Expr = this.io.readU4le()
  this.cr7 = cr7Expr

  ##[
  Address of breakpoint 0.
  ]##
  let dr0Expr = this.io.readU4le()
  this.dr0 = dr0Expr

  ##[
  Address of breakpoint 1.
  ]##
  let dr1Expr = this.io.readU4le()
  this.dr1 = dr1Expr

  ##[
  Address of breakpoint 2.
  ]##
  let dr2Expr = this.io.readU4le()
  this.dr2 = dr2Expr

  ##[
  Address of breakpoint 3.
  ]##
  let dr3Expr = this.io.readU4le()
  this.dr3 = dr3Expr

  ##[
  Unused.
  ]##
  let dr4Expr = this.io.readU4le()
  this.dr4 = dr4Expr

  ##[
  Unused.
  ]##
  let dr5Expr = this.io.readU4le()
  this.dr5 = dr5Expr

  ##[
  Debug status.
  ]##
  let dr6Expr = this.io.readU4le()
  this.dr6 = dr6Expr

  ##[
  Debug control.
  ]##
  let dr7Expr = this.io.readU4le()
  this.dr7 = dr7Expr

  ##[
  Code selector of the guest's event handler.
  ]##
  let eventCallbackCsExpr = this.io.readU4le()
  this.eventCallbackCs = eventCallbackCsExpr

  ##[
  Address of the guest's event handler.
  ]##
  let eventCallbackEipExpr = this.io.readU4le()
  this.eventCallbackEip = eventCallbackEipExpr

  ##[
  Code selector of the guest's handler of faults on return.
  ]##
  let failsafeCallbackCsExpr = this.io.readU4le()
  this.failsafeCallbackCs = failsafeCallbackCsExpr

  ##[
  Address of the guest's handler of faults on return to it.
  ]##
  let failsafeCallbackEipExpr = this.io.readU4le()
  this.failsafeCallbackEip = failsafeCallbackEipExpr

  ##[
  Relaxations of the PV interface that the guest uses.
  ]##
  let vmAssistExpr = XenX86Vcpu_VmAssistX8632.read(this.io, this.root, this)
  this.vmAssist = vmAssistExpr

proc numGdtFrames(this: XenX86Vcpu_VcpuGuestContextX8632): uint32 = 

  ##[
  Number of `gdt_frames` that hold a frame of the GDT, at most 16.
  ]##
  if this.numGdtFramesInstFlag:
    return this.numGdtFramesInst
  let numGdtFramesInstExpr = uint32((if (uint32(this.gdtEnts)) > (uint32(8192)): (uint32(16)) else: (uint32(((uint32(this.gdtEnts)) + 511) div 512))))
  this.numGdtFramesInst = numGdtFramesInstExpr
  this.numGdtFramesInstFlag = true
  return this.numGdtFramesInst

proc pfnCr3(this: XenX86Vcpu_VcpuGuestContextX8632): uint64 = 

  ##[
  pfn of the level 3 page table: cr3 rotated right by 12 bits.
  ]##
  if this.pfnCr3InstFlag:
    return this.pfnCr3Inst
  let pfnCr3InstExpr = uint64((uint64((uint64(this.cr3 shr 12)) + (uint64((uint64(this.cr3 and 4095)) * (uint64(1048576)))))))
  this.pfnCr3Inst = pfnCr3InstExpr
  this.pfnCr3InstFlag = true
  return this.pfnCr3Inst

proc pfnStartInfo(this: XenX86Vcpu_VcpuGuestContextX8632): uint32 = 

  ##[
  pfn of the start info page, for vCPU 0; for any other vCPU this is an
ordinary register.

  ]##
  if this.pfnStartInfoInstFlag:
    return this.pfnStartInfoInst
  let pfnStartInfoInstExpr = uint32(this.userRegs.edx)
  this.pfnStartInfoInst = pfnStartInfoInstExpr
  this.pfnStartInfoInstFlag = true
  return this.pfnStartInfoInst

proc fromFile*(_: typedesc[XenX86Vcpu_VcpuGuestContextX8632], filename: string): XenX86Vcpu_VcpuGuestContextX8632 =
  XenX86Vcpu_VcpuGuestContextX8632.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of a vCPU of a 64-bit PV guest, the context of X86_PV_VCPU_BASIC.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220">struct vcpu_guest_context</a>
]##
proc read*(_: typedesc[XenX86Vcpu_VcpuGuestContextX8664], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_VcpuGuestContextX8664 =
  template this: untyped = result
  this = new(XenX86Vcpu_VcpuGuestContextX8664)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  x87, MMX and SSE registers, as FXSAVE writes them.
  ]##
  let fpuCtxtExpr = X86XsaveArea_FxsaveRegion.read(this.io, nil, nil)
  this.fpuCtxt = fpuCtxtExpr

  ##[
  Properties of this context.
  ]##
  let flagsExpr = XenX86Vcpu_VgcfFlags.read(this.io, this.root, this)
  this.flags = flagsExpr

  ##[
  Bits 63-32 of the flags, all zero.
  ]##
  let reservedFlagsExpr = this.io.readU4le()
  this.reservedFlags = reservedFlagsExpr

  ##[
  General registers.
  ]##
  let userRegsExpr = XenX86Vcpu_CpuUserRegsX8664.read(this.io, this.root, this)
  this.userRegs = userRegsExpr

  ##[
  The guest's virtual interrupt descriptor table.
  ]##
  let rawTrapCtxtExpr = this.io.readBytes(int(4096))
  this.rawTrapCtxt = rawTrapCtxtExpr
  let rawTrapCtxtIo = newKaitaiStream(rawTrapCtxtExpr)
  let trapCtxtExpr = XenX86Vcpu_TrapTableX8664.read(rawTrapCtxtIo, this.root, this)
  this.trapCtxt = trapCtxtExpr

  ##[
  Linear address of the LDT.
  ]##
  let ldtBaseExpr = this.io.readU8le()
  this.ldtBase = ldtBaseExpr

  ##[
  Number of entries of the LDT.
  ]##
  let ldtEntsExpr = this.io.readU8le()
  this.ldtEnts = ldtEntsExpr

  ##[
  pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.
  ]##
  for i in 0 ..< int(16):
    let it = this.io.readU8le()
    this.gdtFrames.add(it)

  ##[
  Number of entries of the GDT.
  ]##
  let gdtEntsExpr = this.io.readU8le()
  this.gdtEnts = gdtEntsExpr

  ##[
  Selector of the kernel's stack.
  ]##
  let kernelSsExpr = this.io.readU8le()
  this.kernelSs = kernelSsExpr

  ##[
  The kernel's stack pointer.
  ]##
  let kernelSpExpr = this.io.readU8le()
  this.kernelSp = kernelSpExpr

  ##[
  Control register 0.
  ]##
  let cr0Expr = XenX86Vcpu_Cr0.read(this.io, this.root, this)
  this.cr0 = cr0Expr

  ##[
  Bits 63-32 of cr0, all zero.
  ]##
  let reservedCr0Expr = this.io.readU4le()
  this.reservedCr0 = reservedCr0Expr

  ##[
  Page table of the guest's user mode, which Xen stores in cr1: bit 0
and a pfn, or 0 if there is none.

  ]##
  let rawCr1Expr = this.io.readBytes(int(8))
  this.rawCr1 = rawCr1Expr
  let rawCr1Io = newKaitaiStream(rawCr1Expr)
  let cr1Expr = XenX86Vcpu_WideRegister.read(rawCr1Io, this.root, this)
  this.cr1 = cr1Expr

  ##[
  Control register 2; a PV guest finds its faulting addresses in the shared info.
  ]##
  let cr2Expr = this.io.readU8le()
  this.cr2 = cr2Expr

  ##[
  Page table base; see `pfn_cr3`.
  ]##
  let rawCr3Expr = this.io.readBytes(int(8))
  this.rawCr3 = rawCr3Expr
  let rawCr3Io = newKaitaiStream(rawCr3Expr)
  let cr3Expr = XenX86Vcpu_WideRegister.read(rawCr3Io, this.root, this)
  this.cr3 = cr3Expr

  ##[
  Control register 4.
  ]##
  let cr4Expr = XenX86Vcpu_Cr4.read(this.io, this.root, this)
  this.cr4 = cr4Expr

  ##[
  Bits 63-32 of cr4.
  ]##
  let reservedCr4Expr = this.io.readU4le()
  this.reservedCr4 = reservedCr4Expr

  ##[
  Unused.
  ]##
  let cr5Expr = this.io.readU8le()
  this.cr5 = cr5Expr

  ##[
  Unused.
  ]##
  let cr6Expr = this.io.readU8le()
  this.cr6 = cr6Expr

  ##[
  Unused.
  ]##
  let cr7Expr = this.io.readU8le()
  this.cr7 = cr7Expr

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
  Unused.
  ]##
  let dr4Expr = this.io.readU8le()
  this.dr4 = dr4Expr

  ##[
  Unused.
  ]##
  let dr5Expr = this.io.readU8le()
  this.dr5 = dr5Expr

  ##[
  Debug status.
  ]##
  let dr6Expr = this.io.readU8le()
  this.dr6 = dr6Expr

  ##[
  Debug control.
  ]##
  let dr7Expr = this.io.readU8le()
  this.dr7 = dr7Expr

  ##[
  Address of the guest's event handler.
  ]##
  let eventCallbackEipExpr = this.io.readU8le()
  this.eventCallbackEip = eventCallbackEipExpr

  ##[
  Address of the guest's handler of faults on return to it.
  ]##
  let failsafeCallbackEipExpr = this.io.readU8le()
  this.failsafeCallbackEip = failsafeCallbackEipExpr

  ##[
  Address of the guest's SYSCALL handler.
  ]##
  let syscallCallbackEipExpr = this.io.readU8le()
  this.syscallCallbackEip = syscallCallbackEipExpr

  ##[
  Relaxations of the PV interface that the guest uses.
  ]##
  let vmAssistExpr = XenX86Vcpu_VmAssistX8664.read(this.io, this.root, this)
  this.vmAssist = vmAssistExpr

  ##[
  Base of FS.
  ]##
  let fsBaseExpr = this.io.readU8le()
  this.fsBase = fsBaseExpr

  ##[
  Base of GS in kernel mode.
  ]##
  let gsBaseKernelExpr = this.io.readU8le()
  this.gsBaseKernel = gsBaseKernelExpr

  ##[
  Base of GS in user mode.
  ]##
  let gsBaseUserExpr = this.io.readU8le()
  this.gsBaseUser = gsBaseUserExpr

proc hasCr1(this: XenX86Vcpu_VcpuGuestContextX8664): bool = 

  ##[
  Whether there is a page table for user mode, bit 0 of cr1.
  ]##
  if this.hasCr1InstFlag:
    return this.hasCr1Inst
  let hasCr1InstExpr = bool((this.cr1.low and 1) != 0)
  this.hasCr1Inst = hasCr1InstExpr
  this.hasCr1InstFlag = true
  return this.hasCr1Inst

proc numGdtFrames(this: XenX86Vcpu_VcpuGuestContextX8664): uint32 = 

  ##[
  Number of `gdt_frames` that hold a frame of the GDT, at most 16.
  ]##
  if this.numGdtFramesInstFlag:
    return this.numGdtFramesInst
  let numGdtFramesInstExpr = uint32((if  (((uint64(this.gdtEnts)) > (uint64(8192))) or ((uint64(this.gdtEnts)) < (uint64(0)))) : (uint32(16)) else: (uint32(((uint32(this.gdtEnts)) + 511) div 512))))
  this.numGdtFramesInst = numGdtFramesInstExpr
  this.numGdtFramesInstFlag = true
  return this.numGdtFramesInst

proc pfnCr1(this: XenX86Vcpu_VcpuGuestContextX8664): uint64 = 

  ##[
  pfn of the level 4 page table of user mode (cr1 / 4096), if `has_cr1`.
  ]##
  if this.pfnCr1InstFlag:
    return this.pfnCr1Inst
  let pfnCr1InstExpr = uint64(this.cr1.pfn)
  this.pfnCr1Inst = pfnCr1InstExpr
  this.pfnCr1InstFlag = true
  return this.pfnCr1Inst

proc pfnCr3(this: XenX86Vcpu_VcpuGuestContextX8664): uint64 = 

  ##[
  pfn of the level 4 page table (cr3 / 4096).
  ]##
  if this.pfnCr3InstFlag:
    return this.pfnCr3Inst
  let pfnCr3InstExpr = uint64(this.cr3.pfn)
  this.pfnCr3Inst = pfnCr3InstExpr
  this.pfnCr3InstFlag = true
  return this.pfnCr3Inst

proc pfnStartInfo(this: XenX86Vcpu_VcpuGuestContextX8664): uint64 = 

  ##[
  pfn of the start info page, for vCPU 0; for any other vCPU this is an
ordinary register.

  ]##
  if this.pfnStartInfoInstFlag:
    return this.pfnStartInfoInst
  let pfnStartInfoInstExpr = uint64(this.userRegs.rdx)
  this.pfnStartInfoInst = pfnStartInfoInstExpr
  this.pfnStartInfoInstFlag = true
  return this.pfnStartInfoInst

proc fromFile*(_: typedesc[XenX86Vcpu_VcpuGuestContextX8664], filename: string): XenX86Vcpu_VcpuGuestContextX8664 =
  XenX86Vcpu_VcpuGuestContextX8664.read(newKaitaiFileStream(filename), nil, nil)


##[
The data that a vCPU of a 32-bit guest shares with Xen, 64 bytes.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737">struct vcpu_info</a>
]##
proc read*(_: typedesc[XenX86Vcpu_VcpuInfoX8632], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_SharedInfoX8632): XenX86Vcpu_VcpuInfoX8632 =
  template this: untyped = result
  this = new(XenX86Vcpu_VcpuInfoX8632)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Not 0: an event is pending.
  ]##
  let evtchnUpcallPendingExpr = this.io.readU1()
  this.evtchnUpcallPending = evtchnUpcallPendingExpr

  ##[
  Not 0: event delivery is disabled.
  ]##
  let evtchnUpcallMaskExpr = this.io.readU1()
  this.evtchnUpcallMask = evtchnUpcallMaskExpr

  ##[
  Padding.
  ]##
  let paddingExpr = this.io.readBytes(int(2))
  this.padding = paddingExpr

  ##[
  One bit for each word of the pending bitmap; set if the word has pending events.
  ]##
  let evtchnPendingSelExpr = this.io.readU4le()
  this.evtchnPendingSel = evtchnPendingSelExpr

  ##[
  Address of the last page fault.
  ]##
  let cr2Expr = this.io.readU4le()
  this.cr2 = cr2Expr

  ##[
  Padding.
  ]##
  let archPadExpr = this.io.readBytes(int(20))
  this.archPad = archPadExpr

  ##[
  Parameters for computing the time from the TSC.
  ]##
  let timeExpr = XenX86Vcpu_VcpuTimeInfo.read(this.io, this.root, this)
  this.time = timeExpr

proc fromFile*(_: typedesc[XenX86Vcpu_VcpuInfoX8632], filename: string): XenX86Vcpu_VcpuInfoX8632 =
  XenX86Vcpu_VcpuInfoX8632.read(newKaitaiFileStream(filename), nil, nil)


##[
The data that a vCPU of a 64-bit guest shares with Xen, 64 bytes.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737">struct vcpu_info</a>
]##
proc read*(_: typedesc[XenX86Vcpu_VcpuInfoX8664], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_SharedInfoX8664): XenX86Vcpu_VcpuInfoX8664 =
  template this: untyped = result
  this = new(XenX86Vcpu_VcpuInfoX8664)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Not 0: an event is pending.
  ]##
  let evtchnUpcallPendingExpr = this.io.readU1()
  this.evtchnUpcallPending = evtchnUpcallPendingExpr

  ##[
  Not 0: event delivery is disabled.
  ]##
  let evtchnUpcallMaskExpr = this.io.readU1()
  this.evtchnUpcallMask = evtchnUpcallMaskExpr

  ##[
  Padding.
  ]##
  let paddingExpr = this.io.readBytes(int(6))
  this.padding = paddingExpr

  ##[
  One bit for each word of the pending bitmap; set if the word has pending events.
  ]##
  let evtchnPendingSelExpr = this.io.readU8le()
  this.evtchnPendingSel = evtchnPendingSelExpr

  ##[
  Address of the last page fault.
  ]##
  let cr2Expr = this.io.readU8le()
  this.cr2 = cr2Expr

  ##[
  Padding.
  ]##
  let archPadExpr = this.io.readBytes(int(8))
  this.archPad = archPadExpr

  ##[
  Parameters for computing the time from the TSC.
  ]##
  let timeExpr = XenX86Vcpu_VcpuTimeInfo.read(this.io, this.root, this)
  this.time = timeExpr

proc fromFile*(_: typedesc[XenX86Vcpu_VcpuInfoX8664], filename: string): XenX86Vcpu_VcpuInfoX8664 =
  XenX86Vcpu_VcpuInfoX8664.read(newKaitaiFileStream(filename), nil, nil)


##[
One MSR of a PV vCPU. The type is at the start of a substream of its own
(`size: 16`), which `index` relies on.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L997-L1001">struct xen_domctl_vcpu_msr</a>
]##
proc read*(_: typedesc[XenX86Vcpu_VcpuMsr], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_VcpuMsrs): XenX86Vcpu_VcpuMsr =
  template this: untyped = result
  this = new(XenX86Vcpu_VcpuMsr)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The MSR by name.
  ]##
  let msrExpr = cast[XenX86CpuPolicy_MsrIndex](this.io.readU4le())
  this.msr = msrExpr

  ##[
  Reserved, zero.
  ]##
  let reservedExpr = this.io.readU4le()
  this.reserved = reservedExpr

  ##[
  Value of the MSR.
  ]##
  let valueExpr = this.io.readU8le()
  this.value = valueExpr

proc index(this: XenX86Vcpu_VcpuMsr): uint32 = 

  ##[
  Number of the MSR.
  ]##
  if this.indexInstFlag:
    return this.indexInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let indexInstExpr = this.io.readU4le()
  this.indexInst = indexInstExpr
  this.io.seek(pos)
  this.indexInstFlag = true
  return this.indexInst

proc fromFile*(_: typedesc[XenX86Vcpu_VcpuMsr], filename: string): XenX86Vcpu_VcpuMsr =
  XenX86Vcpu_VcpuMsr.read(newKaitaiFileStream(filename), nil, nil)


##[
MSRs of a PV vCPU, the context of X86_PV_VCPU_MSRS.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L1022-L1026">struct xen_domctl_vcpu_msrs</a>
]##
proc read*(_: typedesc[XenX86Vcpu_VcpuMsrs], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_VcpuMsrs =
  template this: untyped = result
  this = new(XenX86Vcpu_VcpuMsrs)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The MSRs; Xen leaves out those that are zero.
  ]##
  for i in 0 ..< int(this.numMsrs):
    let buf = this.io.readBytes(int(16))
    this.rawMsrs.add(buf)
    let rawMsrsIo = newKaitaiStream(buf)
    let it = XenX86Vcpu_VcpuMsr.read(rawMsrsIo, this.root, this)
    this.msrs.add(it)

  ##[
  Bytes left over after the last whole MSR; empty in a well-formed blob.
  ]##
  let excessExpr = this.io.readBytesFull()
  this.excess = excessExpr

proc numMsrs(this: XenX86Vcpu_VcpuMsrs): int = 

  ##[
  Number of whole MSRs in the blob.
  ]##
  if this.numMsrsInstFlag:
    return this.numMsrsInst
  let numMsrsInstExpr = int(this.io.size div 16)
  this.numMsrsInst = numMsrsInstExpr
  this.numMsrsInstFlag = true
  return this.numMsrsInst

proc fromFile*(_: typedesc[XenX86Vcpu_VcpuMsrs], filename: string): XenX86Vcpu_VcpuMsrs =
  XenX86Vcpu_VcpuMsrs.read(newKaitaiFileStream(filename), nil, nil)


##[
How a vCPU computes system time from its TSC: ((tsc - tsc_timestamp)
shifted left by tsc_shift) * tsc_to_system_mul / 2^32 + system_time.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L667-L696">struct vcpu_time_info</a>
]##
proc read*(_: typedesc[XenX86Vcpu_VcpuTimeInfo], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_VcpuTimeInfo =
  template this: untyped = result
  this = new(XenX86Vcpu_VcpuTimeInfo)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Counts updates; odd during one.
  ]##
  let versionExpr = this.io.readU4le()
  this.version = versionExpr

  ##[
  Padding.
  ]##
  let pad0Expr = this.io.readU4le()
  this.pad0 = pad0Expr

  ##[
  TSC at the last update.
  ]##
  let tscTimestampExpr = this.io.readU8le()
  this.tscTimestamp = tscTimestampExpr

  ##[
  System time at the last update, in nanoseconds since boot.
  ]##
  let systemTimeExpr = this.io.readU8le()
  this.systemTime = systemTimeExpr

  ##[
  Nanoseconds for each tick, a binary fraction of 32 bits.
  ]##
  let tscToSystemMulExpr = this.io.readU4le()
  this.tscToSystemMul = tscToSystemMulExpr

  ##[
  Shift of the ticks before they are multiplied; to the right if negative.
  ]##
  let tscShiftExpr = this.io.readS1()
  this.tscShift = tscShiftExpr

  ##[
  See the instances.
  ]##
  let flagsExpr = this.io.readU1()
  this.flags = flagsExpr

  ##[
  Padding.
  ]##
  let pad1Expr = this.io.readBytes(int(2))
  this.pad1 = pad1Expr

proc isGuestStopped(this: XenX86Vcpu_VcpuTimeInfo): bool = 

  ##[
  The guest has been paused (XEN_PVCLOCK_GUEST_STOPPED).
  ]##
  if this.isGuestStoppedInstFlag:
    return this.isGuestStoppedInst
  let isGuestStoppedInstExpr = bool((this.flags and 2) != 0)
  this.isGuestStoppedInst = isGuestStoppedInstExpr
  this.isGuestStoppedInstFlag = true
  return this.isGuestStoppedInst

proc isTscStable(this: XenX86Vcpu_VcpuTimeInfo): bool = 

  ##[
  All vCPUs agree on the time (XEN_PVCLOCK_TSC_STABLE_BIT).
  ]##
  if this.isTscStableInstFlag:
    return this.isTscStableInst
  let isTscStableInstExpr = bool((this.flags and 1) != 0)
  this.isTscStableInst = isTscStableInstExpr
  this.isTscStableInstFlag = true
  return this.isTscStableInst

proc isUpdating(this: XenX86Vcpu_VcpuTimeInfo): bool = 

  ##[
  An update was under way.
  ]##
  if this.isUpdatingInstFlag:
    return this.isUpdatingInst
  let isUpdatingInstExpr = bool((this.version and 1) != 0)
  this.isUpdatingInst = isUpdatingInstExpr
  this.isUpdatingInstFlag = true
  return this.isUpdatingInst

proc fromFile*(_: typedesc[XenX86Vcpu_VcpuTimeInfo], filename: string): XenX86Vcpu_VcpuTimeInfo =
  XenX86Vcpu_VcpuTimeInfo.read(newKaitaiFileStream(filename), nil, nil)


##[
Extended processor state of a PV vCPU, the context of X86_PV_VCPU_XSAVE.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/domctl.c#L942">XEN_DOMCTL_getvcpuextstate</a>
]##
proc read*(_: typedesc[XenX86Vcpu_VcpuXsave], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_VcpuXsave =
  template this: untyped = result
  this = new(XenX86Vcpu_VcpuXsave)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  XCR0: the components that are enabled now.
  ]##
  let rawXcr0Expr = this.io.readBytes(int(8))
  this.rawXcr0 = rawXcr0Expr
  let rawXcr0Io = newKaitaiStream(rawXcr0Expr)
  let xcr0Expr = X86XsaveArea_ComponentBitmap.read(rawXcr0Io, nil, nil)
  this.xcr0 = xcr0Expr

  ##[
  All components that the guest has ever enabled.
  ]##
  let rawXcr0AccumExpr = this.io.readBytes(int(8))
  this.rawXcr0Accum = rawXcr0AccumExpr
  let rawXcr0AccumIo = newKaitaiStream(rawXcr0AccumExpr)
  let xcr0AccumExpr = X86XsaveArea_ComponentBitmap.read(rawXcr0AccumIo, nil, nil)
  this.xcr0Accum = xcr0AccumExpr

  ##[
  The XSAVE area, which Xen sends in its standard form; empty if the
guest has never used XSAVE.

  ]##
  let rawSaveAreaExpr = this.io.readBytesFull()
  this.rawSaveArea = rawSaveAreaExpr
  let rawSaveAreaIo = newKaitaiStream(rawSaveAreaExpr)
  let saveAreaExpr = X86XsaveArea.read(rawSaveAreaIo, nil, nil)
  this.saveArea = saveAreaExpr

proc fromFile*(_: typedesc[XenX86Vcpu_VcpuXsave], filename: string): XenX86Vcpu_VcpuXsave =
  XenX86Vcpu_VcpuXsave.read(newKaitaiFileStream(filename), nil, nil)


##[
Flags of a basic context.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L163-L172">VGCF_*</a>
]##
proc read*(_: typedesc[XenX86Vcpu_VgcfFlags], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): XenX86Vcpu_VgcfFlags =
  template this: untyped = result
  this = new(XenX86Vcpu_VgcfFlags)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc failsafeDisablesEvents(this: XenX86Vcpu_VgcfFlags): bool = 

  ##[
  Event delivery is disabled when the failsafe handler is entered.
  ]##
  if this.failsafeDisablesEventsInstFlag:
    return this.failsafeDisablesEventsInst
  let failsafeDisablesEventsInstExpr = bool((this.raw and 8) != 0)
  this.failsafeDisablesEventsInst = failsafeDisablesEventsInstExpr
  this.failsafeDisablesEventsInstFlag = true
  return this.failsafeDisablesEventsInst

proc i387Valid(this: XenX86Vcpu_VgcfFlags): bool = 

  ##[
  `fpu_ctxt` is valid (VGCF_i387_valid).
  ]##
  if this.i387ValidInstFlag:
    return this.i387ValidInst
  let i387ValidInstExpr = bool((this.raw and 1) != 0)
  this.i387ValidInst = i387ValidInstExpr
  this.i387ValidInstFlag = true
  return this.i387ValidInst

proc inKernel(this: XenX86Vcpu_VgcfFlags): bool = 

  ##[
  The vCPU was in the guest's kernel mode (VGCF_in_kernel).
  ]##
  if this.inKernelInstFlag:
    return this.inKernelInst
  let inKernelInstExpr = bool((this.raw and 4) != 0)
  this.inKernelInst = inKernelInstExpr
  this.inKernelInstFlag = true
  return this.inKernelInst

proc inSyscall(this: XenX86Vcpu_VgcfFlags): bool = 

  ##[
  The vCPU may return with SYSRET (VGCF_in_syscall).
  ]##
  if this.inSyscallInstFlag:
    return this.inSyscallInst
  let inSyscallInstExpr = bool((this.raw and 256) != 0)
  this.inSyscallInst = inSyscallInstExpr
  this.inSyscallInstFlag = true
  return this.inSyscallInst

proc online(this: XenX86Vcpu_VgcfFlags): bool = 

  ##[
  The vCPU is online (VGCF_online); receivers set this flag regardless
of its saved value.

  ]##
  if this.onlineInstFlag:
    return this.onlineInst
  let onlineInstExpr = bool((this.raw and 32) != 0)
  this.onlineInst = onlineInstExpr
  this.onlineInstFlag = true
  return this.onlineInst

proc syscallDisablesEvents(this: XenX86Vcpu_VgcfFlags): bool = 

  ##[
  Event delivery is disabled when the SYSCALL handler is entered.
  ]##
  if this.syscallDisablesEventsInstFlag:
    return this.syscallDisablesEventsInst
  let syscallDisablesEventsInstExpr = bool((this.raw and 16) != 0)
  this.syscallDisablesEventsInst = syscallDisablesEventsInstExpr
  this.syscallDisablesEventsInstFlag = true
  return this.syscallDisablesEventsInst

proc fromFile*(_: typedesc[XenX86Vcpu_VgcfFlags], filename: string): XenX86Vcpu_VgcfFlags =
  XenX86Vcpu_VgcfFlags.read(newKaitaiFileStream(filename), nil, nil)


##[
Relaxations of the PV interface, of a 32-bit guest.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568">VMASST_TYPE_*</a>
]##
proc read*(_: typedesc[XenX86Vcpu_VmAssistX8632], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_VcpuGuestContextX8632): XenX86Vcpu_VmAssistX8632 =
  template this: untyped = result
  this = new(XenX86Vcpu_VmAssistX8632)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bits.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

proc architecturalIopl(this: XenX86Vcpu_VmAssistX8632): bool = 

  ##[
  The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).
  ]##
  if this.architecturalIoplInstFlag:
    return this.architecturalIoplInst
  let architecturalIoplInstExpr = bool((this.raw and 16) != 0)
  this.architecturalIoplInst = architecturalIoplInstExpr
  this.architecturalIoplInstFlag = true
  return this.architecturalIoplInst

proc fourGbSegments(this: XenX86Vcpu_VmAssistX8632): bool = 

  ##[
  Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).
  ]##
  if this.fourGbSegmentsInstFlag:
    return this.fourGbSegmentsInst
  let fourGbSegmentsInstExpr = bool((this.raw and 1) != 0)
  this.fourGbSegmentsInst = fourGbSegmentsInstExpr
  this.fourGbSegmentsInstFlag = true
  return this.fourGbSegmentsInst

proc fourGbSegmentsNotify(this: XenX86Vcpu_VmAssistX8632): bool = 

  ##[
  The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).
  ]##
  if this.fourGbSegmentsNotifyInstFlag:
    return this.fourGbSegmentsNotifyInst
  let fourGbSegmentsNotifyInstExpr = bool((this.raw and 2) != 0)
  this.fourGbSegmentsNotifyInst = fourGbSegmentsNotifyInstExpr
  this.fourGbSegmentsNotifyInstFlag = true
  return this.fourGbSegmentsNotifyInst

proc paeExtendedCr3(this: XenX86Vcpu_VmAssistX8632): bool = 

  ##[
  Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).
  ]##
  if this.paeExtendedCr3InstFlag:
    return this.paeExtendedCr3Inst
  let paeExtendedCr3InstExpr = bool((this.raw and 8) != 0)
  this.paeExtendedCr3Inst = paeExtendedCr3InstExpr
  this.paeExtendedCr3InstFlag = true
  return this.paeExtendedCr3Inst

proc runstateUpdateFlag(this: XenX86Vcpu_VmAssistX8632): bool = 

  ##[
  Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).
  ]##
  if this.runstateUpdateFlagInstFlag:
    return this.runstateUpdateFlagInst
  let runstateUpdateFlagInstExpr = bool((this.raw and 32) != 0)
  this.runstateUpdateFlagInst = runstateUpdateFlagInstExpr
  this.runstateUpdateFlagInstFlag = true
  return this.runstateUpdateFlagInst

proc unknownBits(this: XenX86Vcpu_VmAssistX8632): int = 

  ##[
  Bits 31-6, which Xen refuses.
  ]##
  if this.unknownBitsInstFlag:
    return this.unknownBitsInst
  let unknownBitsInstExpr = int(this.raw shr 6)
  this.unknownBitsInst = unknownBitsInstExpr
  this.unknownBitsInstFlag = true
  return this.unknownBitsInst

proc writablePagetables(this: XenX86Vcpu_VmAssistX8632): bool = 

  ##[
  The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).
  ]##
  if this.writablePagetablesInstFlag:
    return this.writablePagetablesInst
  let writablePagetablesInstExpr = bool((this.raw and 4) != 0)
  this.writablePagetablesInst = writablePagetablesInstExpr
  this.writablePagetablesInstFlag = true
  return this.writablePagetablesInst

proc fromFile*(_: typedesc[XenX86Vcpu_VmAssistX8632], filename: string): XenX86Vcpu_VmAssistX8632 =
  XenX86Vcpu_VmAssistX8632.read(newKaitaiFileStream(filename), nil, nil)


##[
Relaxations of the PV interface, of a 64-bit guest.
@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568">VMASST_TYPE_*</a>
]##
proc read*(_: typedesc[XenX86Vcpu_VmAssistX8664], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_VcpuGuestContextX8664): XenX86Vcpu_VmAssistX8664 =
  template this: untyped = result
  this = new(XenX86Vcpu_VmAssistX8664)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 31-0.
  ]##
  let rawExpr = this.io.readU4le()
  this.raw = rawExpr

  ##[
  Bits 63-32.
  ]##
  let rawHighExpr = this.io.readU4le()
  this.rawHigh = rawHighExpr

proc architecturalIopl(this: XenX86Vcpu_VmAssistX8664): bool = 

  ##[
  The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).
  ]##
  if this.architecturalIoplInstFlag:
    return this.architecturalIoplInst
  let architecturalIoplInstExpr = bool((this.raw and 16) != 0)
  this.architecturalIoplInst = architecturalIoplInstExpr
  this.architecturalIoplInstFlag = true
  return this.architecturalIoplInst

proc fourGbSegments(this: XenX86Vcpu_VmAssistX8664): bool = 

  ##[
  Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).
  ]##
  if this.fourGbSegmentsInstFlag:
    return this.fourGbSegmentsInst
  let fourGbSegmentsInstExpr = bool((this.raw and 1) != 0)
  this.fourGbSegmentsInst = fourGbSegmentsInstExpr
  this.fourGbSegmentsInstFlag = true
  return this.fourGbSegmentsInst

proc fourGbSegmentsNotify(this: XenX86Vcpu_VmAssistX8664): bool = 

  ##[
  The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).
  ]##
  if this.fourGbSegmentsNotifyInstFlag:
    return this.fourGbSegmentsNotifyInst
  let fourGbSegmentsNotifyInstExpr = bool((this.raw and 2) != 0)
  this.fourGbSegmentsNotifyInst = fourGbSegmentsNotifyInstExpr
  this.fourGbSegmentsNotifyInstFlag = true
  return this.fourGbSegmentsNotifyInst

proc m2pStrict(this: XenX86Vcpu_VmAssistX8664): bool = 

  ##[
  The table of machine frames is mapped for the kernel alone
(VMASST_TYPE_m2p_strict, bit 32).

  ]##
  if this.m2pStrictInstFlag:
    return this.m2pStrictInst
  let m2pStrictInstExpr = bool((this.rawHigh and 1) != 0)
  this.m2pStrictInst = m2pStrictInstExpr
  this.m2pStrictInstFlag = true
  return this.m2pStrictInst

proc paeExtendedCr3(this: XenX86Vcpu_VmAssistX8664): bool = 

  ##[
  Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).
  ]##
  if this.paeExtendedCr3InstFlag:
    return this.paeExtendedCr3Inst
  let paeExtendedCr3InstExpr = bool((this.raw and 8) != 0)
  this.paeExtendedCr3Inst = paeExtendedCr3InstExpr
  this.paeExtendedCr3InstFlag = true
  return this.paeExtendedCr3Inst

proc runstateUpdateFlag(this: XenX86Vcpu_VmAssistX8664): bool = 

  ##[
  Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).
  ]##
  if this.runstateUpdateFlagInstFlag:
    return this.runstateUpdateFlagInst
  let runstateUpdateFlagInstExpr = bool((this.raw and 32) != 0)
  this.runstateUpdateFlagInst = runstateUpdateFlagInstExpr
  this.runstateUpdateFlagInstFlag = true
  return this.runstateUpdateFlagInst

proc unknownBits(this: XenX86Vcpu_VmAssistX8664): int = 

  ##[
  Bits 31-6, which Xen refuses.
  ]##
  if this.unknownBitsInstFlag:
    return this.unknownBitsInst
  let unknownBitsInstExpr = int(this.raw shr 6)
  this.unknownBitsInst = unknownBitsInstExpr
  this.unknownBitsInstFlag = true
  return this.unknownBitsInst

proc unknownBitsHigh(this: XenX86Vcpu_VmAssistX8664): int = 

  ##[
  Bits 63-33, which Xen refuses.
  ]##
  if this.unknownBitsHighInstFlag:
    return this.unknownBitsHighInst
  let unknownBitsHighInstExpr = int(this.rawHigh shr 1)
  this.unknownBitsHighInst = unknownBitsHighInstExpr
  this.unknownBitsHighInstFlag = true
  return this.unknownBitsHighInst

proc writablePagetables(this: XenX86Vcpu_VmAssistX8664): bool = 

  ##[
  The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).
  ]##
  if this.writablePagetablesInstFlag:
    return this.writablePagetablesInst
  let writablePagetablesInstExpr = bool((this.raw and 4) != 0)
  this.writablePagetablesInst = writablePagetablesInstExpr
  this.writablePagetablesInstFlag = true
  return this.writablePagetablesInst

proc fromFile*(_: typedesc[XenX86Vcpu_VmAssistX8664], filename: string): XenX86Vcpu_VmAssistX8664 =
  XenX86Vcpu_VmAssistX8664.read(newKaitaiFileStream(filename), nil, nil)


##[
A 64-bit register whose upper part is a frame number, in two halves so
that every language computes it exactly. The type is at the start of a
substream of its own (`size: 8`), which `value` relies on.

@see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220">struct vcpu_guest_context</a>
]##
proc read*(_: typedesc[XenX86Vcpu_WideRegister], io: KaitaiStream, root: KaitaiStruct, parent: XenX86Vcpu_VcpuGuestContextX8664): XenX86Vcpu_WideRegister =
  template this: untyped = result
  this = new(XenX86Vcpu_WideRegister)
  let root = if root == nil: cast[XenX86Vcpu](this) else: cast[XenX86Vcpu](root)
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

proc pfn(this: XenX86Vcpu_WideRegister): uint64 = 

  ##[
  The register divided by 4096.
  ]##
  if this.pfnInstFlag:
    return this.pfnInst
  let pfnInstExpr = uint64((uint64((uint64(this.low shr 12)) + (uint64((uint64(this.high)) * (uint64(1048576)))))))
  this.pfnInst = pfnInstExpr
  this.pfnInstFlag = true
  return this.pfnInst

proc value(this: XenX86Vcpu_WideRegister): uint64 = 

  ##[
  All 64 bits.
  ]##
  if this.valueInstFlag:
    return this.valueInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let valueInstExpr = this.io.readU8le()
  this.valueInst = valueInstExpr
  this.io.seek(pos)
  this.valueInstFlag = true
  return this.valueInst

proc fromFile*(_: typedesc[XenX86Vcpu_WideRegister], filename: string): XenX86Vcpu_WideRegister =
  XenX86Vcpu_WideRegister.read(newKaitaiFileStream(filename), nil, nil)

