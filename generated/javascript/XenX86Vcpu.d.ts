// Written by `make generate`.
import KaitaiStream from "kaitai-struct/KaitaiStream";
import { X86XsaveArea } from "./X86XsaveArea";
import { XenX86CpuPolicy } from "./XenX86CpuPolicy";

/** The blobs of a PV guest that a libxc migration stream carries but does not describe: the contexts of X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, the page of SHARED_INFO, and the start info page, which is a page of the guest's memory. This definition has no content of its own. Others import it and use its types, such as `xen_x86_vcpu::vcpu_guest_context_x86_64` for a 64-bit guest and `xen_x86_vcpu::vcpu_guest_context_x86_32` for a 32-bit guest. These blobs are always little-endian, as x86 is, whatever the byte order of the stream. A saved guest does not depend on the machine that it ran on: the stream has the guest's own pfns where a running guest has machine frame numbers. This applies to `gdt_frames`, cr3, cr1 and vCPU 0's edx (rdx) in the basic context, and to `store_mfn` and `console_mfn` in the start info. `x86_xsave_area` describes x87, SSE and extended registers. */
export declare class XenX86Vcpu {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
  readonly _io: KaitaiStream;
  /** Length of a 64-bit guest's basic context in bytes, 5168; receivers accept no other length. */
  readonly lenVcpuGuestContextX8664: number;
  /** Length of a 32-bit guest's basic context in bytes, 2800; receivers accept no other length. */
  readonly lenVcpuGuestContextX8632: number;
  /** Length in bytes of the extended context as Xen writes it today. */
  readonly lenExtVcpucontext: number;
  /** Maximum length in bytes of an extended context that receivers accept. */
  readonly lenExtVcpucontextMax: number;
  /** Minimum length in bytes of an XSAVE context that receivers accept, 16. */
  readonly lenVcpuXsaveMin: number;
  /** Size of one MSR in bytes, 16; the length of an MSRS context is a multiple of it. */
  readonly lenVcpuMsr: number;
  /** Size of a 64-bit guest's start info in bytes. */
  readonly lenStartInfoX8664: number;
  /** Size of a 32-bit guest's start info in bytes. */
  readonly lenStartInfoX8632: number;
  /** Size in bytes of a 64-bit guest's shared info within its page, 3136. */
  readonly lenSharedInfoX8664: number;
  /** Size in bytes of a 32-bit guest's shared info within its page, 2344. */
  readonly lenSharedInfoX8632: number;
  /** Maximum number of entries of a guest's GDT; the entries above are Xen's own (FIRST_RESERVED_GDT_ENTRY). */
  readonly numGdtEntsMax: number;
  /** Maximum number of entries of an LDT. */
  readonly numLdtEntsMax: number;
  /** Number of bits of a canonical linear address; the bits above are copies of the highest one. */
  readonly numAddressBits: number;
  /** Upper 32 bits of the first linear address after Xen's own area, which begins at the lowest canonical address that is negative; the lower 32 bits are zero (HYPERVISOR_VIRT_END). */
  readonly xenEndHigh: number | bigint;
  /** Minimum of `len_filled` of an extended context that Xen accepts: all fields before `mcg_cap`. */
  readonly lenExtVcpucontextMin: number;
  /** Bits of `mcg_cap` that Xen accepts on every processor: the number of banks and MCG_CTL_P. */
  readonly maskMcgCapAny: number;
  /** Bits of `mcg_cap` that Xen accepts on Intel's processors only: MCG_CMCI_P, MCG_TES_P, MCG_SER_P and MCG_LMCE_P. */
  readonly maskMcgCapIntel: number;
}
export declare namespace XenX86Vcpu {
  /** Registers of a vCPU of a 64-bit PV guest, the context of X86_PV_VCPU_BASIC. */
  class VcpuGuestContextX8664 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** x87, MMX and SSE registers, as FXSAVE writes them. */
    fpuCtxt: X86XsaveArea.FxsaveRegion;
    /** Properties of this context. */
    flags: XenX86Vcpu.VgcfFlags;
    /** Bits 63-32 of the flags, all zero. */
    reservedFlags: number;
    /** General registers. */
    userRegs: XenX86Vcpu.CpuUserRegsX8664;
    /** The guest's virtual interrupt descriptor table. */
    trapCtxt: XenX86Vcpu.TrapTableX8664;
    /** Linear address of the LDT. */
    ldtBase: number | bigint;
    /** Number of entries of the LDT. */
    ldtEnts: number | bigint;
    /** pfns of the GDT's frames; the first `num_gdt_frames` of them are valid. */
    gdtFrames: Array<number | bigint>;
    /** Number of entries of the GDT. */
    gdtEnts: number | bigint;
    /** Selector of the kernel's stack. */
    kernelSs: number | bigint;
    /** The kernel's stack pointer. */
    kernelSp: number | bigint;
    /** Control register 0. */
    cr0: XenX86Vcpu.Cr0;
    /** Bits 63-32 of cr0, all zero. */
    reservedCr0: number;
    /** Page table of the guest's user mode, which Xen stores in cr1: bit 0 and a pfn, or 0 if there is none. */
    cr1: XenX86Vcpu.WideRegister;
    /** Control register 2; a PV guest finds its faulting addresses in the shared info. */
    cr2: number | bigint;
    /** Page table base; see `pfn_cr3`. */
    cr3: XenX86Vcpu.WideRegister;
    /** Control register 4. */
    cr4: XenX86Vcpu.Cr4;
    /** Bits 63-32 of cr4. */
    reservedCr4: number;
    /** Unused. */
    cr5: number | bigint;
    /** Unused. */
    cr6: number | bigint;
    /** Unused. */
    cr7: number | bigint;
    /** Address of breakpoint 0. */
    dr0: number | bigint;
    /** Address of breakpoint 1. */
    dr1: number | bigint;
    /** Address of breakpoint 2. */
    dr2: number | bigint;
    /** Address of breakpoint 3. */
    dr3: number | bigint;
    /** Unused. */
    dr4: number | bigint;
    /** Unused. */
    dr5: number | bigint;
    /** Debug status. */
    dr6: number | bigint;
    /** Debug control. */
    dr7: number | bigint;
    /** Address of the guest's event handler. */
    eventCallbackEip: number | bigint;
    /** Address of the guest's handler of faults on return to it. */
    failsafeCallbackEip: number | bigint;
    /** Address of the guest's SYSCALL handler. */
    syscallCallbackEip: number | bigint;
    /** Relaxations of the PV interface that the guest uses. */
    vmAssist: XenX86Vcpu.VmAssistX8664;
    /** Base of FS. */
    fsBase: number | bigint;
    /** Base of GS in kernel mode. */
    gsBaseKernel: number | bigint;
    /** Base of GS in user mode. */
    gsBaseUser: number | bigint;
    /** pfn of the level 4 page table (cr3 / 4096). */
    readonly pfnCr3: number | bigint;
    /** Whether there is a page table for user mode, bit 0 of cr1. */
    readonly hasCr1: boolean;
    /** pfn of the level 4 page table of user mode (cr1 / 4096), if `has_cr1`. */
    readonly pfnCr1: number | bigint;
    /** pfn of the start info page, for vCPU 0; for any other vCPU this is an ordinary register. */
    readonly pfnStartInfo: number | bigint;
    /** Number of `gdt_frames` that hold a frame of the GDT, at most 16. */
    readonly numGdtFrames: number | bigint;
  }
  /** Registers of a vCPU of a 32-bit PV guest, the context of X86_PV_VCPU_BASIC. */
  class VcpuGuestContextX8632 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** x87, MMX and SSE registers, as FXSAVE writes them. */
    fpuCtxt: X86XsaveArea.FxsaveRegion;
    /** Properties of this context. */
    flags: XenX86Vcpu.VgcfFlags;
    /** General registers. */
    userRegs: XenX86Vcpu.CpuUserRegsX8632;
    /** The guest's virtual interrupt descriptor table. */
    trapCtxt: XenX86Vcpu.TrapTableX8632;
    /** Linear address of the LDT. */
    ldtBase: number;
    /** Number of entries of the LDT. */
    ldtEnts: number;
    /** pfns of the GDT's frames; the first `num_gdt_frames` of them are valid. */
    gdtFrames: Array<number>;
    /** Number of entries of the GDT. */
    gdtEnts: number;
    /** Selector of the kernel's stack. */
    kernelSs: number;
    /** The kernel's stack pointer. */
    kernelSp: number;
    /** Control register 0. */
    cr0: XenX86Vcpu.Cr0;
    /** Unused. */
    cr1: number;
    /** Control register 2; a PV guest finds its faulting addresses in the shared info. */
    cr2: number;
    /** Page table base, folded so that it holds 32 bits of a pfn; see `pfn_cr3`. */
    cr3: number;
    /** Control register 4. */
    cr4: XenX86Vcpu.Cr4;
    /** Unused. */
    cr5: number;
    /** Unused. */
    cr6: number;
    /** Unused. */
    cr7: number;
    /** Address of breakpoint 0. */
    dr0: number;
    /** Address of breakpoint 1. */
    dr1: number;
    /** Address of breakpoint 2. */
    dr2: number;
    /** Address of breakpoint 3. */
    dr3: number;
    /** Unused. */
    dr4: number;
    /** Unused. */
    dr5: number;
    /** Debug status. */
    dr6: number;
    /** Debug control. */
    dr7: number;
    /** Code selector of the guest's event handler. */
    eventCallbackCs: number;
    /** Address of the guest's event handler. */
    eventCallbackEip: number;
    /** Code selector of the guest's handler of faults on return. */
    failsafeCallbackCs: number;
    /** Address of the guest's handler of faults on return to it. */
    failsafeCallbackEip: number;
    /** Relaxations of the PV interface that the guest uses. */
    vmAssist: XenX86Vcpu.VmAssistX8632;
    /** pfn of the level 3 page table: cr3 rotated right by 12 bits. */
    readonly pfnCr3: number | bigint;
    /** pfn of the start info page, for vCPU 0; for any other vCPU this is an ordinary register. */
    readonly pfnStartInfo: number | bigint;
    /** Number of `gdt_frames` that hold a frame of the GDT, at most 16. */
    readonly numGdtFrames: number | bigint;
  }
  /** Flags of a basic context. */
  class VgcfFlags {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** `fpu_ctxt` is valid (VGCF_i387_valid). */
    readonly i387Valid: boolean;
    /** The vCPU was in the guest's kernel mode (VGCF_in_kernel). */
    readonly inKernel: boolean;
    /** Event delivery is disabled when the failsafe handler is entered. */
    readonly failsafeDisablesEvents: boolean;
    /** Event delivery is disabled when the SYSCALL handler is entered. */
    readonly syscallDisablesEvents: boolean;
    /** The vCPU is online (VGCF_online); receivers set this flag regardless of its saved value. */
    readonly online: boolean;
    /** The vCPU may return with SYSRET (VGCF_in_syscall). */
    readonly inSyscall: boolean;
  }
  /** A 64-bit register whose upper part is a frame number, in two halves so that every language computes it exactly. The type is at the start of a substream of its own (`size: 8`), which `value` relies on. */
  class WideRegister {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** All 64 bits. */
    readonly value: number | bigint;
    /** The register divided by 4096. */
    readonly pfn: number | bigint;
  }
  /** General registers of a 64-bit guest. */
  class CpuUserRegsX8664 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Register r15. */
    r15: number | bigint;
    /** Register r14. */
    r14: number | bigint;
    /** Register r13. */
    r13: number | bigint;
    /** Register r12. */
    r12: number | bigint;
    /** Register rbp. */
    rbp: number | bigint;
    /** Register rbx. */
    rbx: number | bigint;
    /** Register r11. */
    r11: number | bigint;
    /** Register r10. */
    r10: number | bigint;
    /** Register r9. */
    r9: number | bigint;
    /** Register r8. */
    r8: number | bigint;
    /** Register rax. */
    rax: number | bigint;
    /** Register rcx. */
    rcx: number | bigint;
    /** Register rdx; for vCPU 0 the pfn of the start info page. */
    rdx: number | bigint;
    /** Register rsi. */
    rsi: number | bigint;
    /** Register rdi. */
    rdi: number | bigint;
    /** Xen's own; not guest state. */
    errorCode: number;
    /** Xen's own; not guest state. */
    entryVector: number;
    /** Instruction pointer. */
    rip: number | bigint;
    /** Code selector. */
    cs: number;
    /** Padding. */
    pad0: number;
    /** Whether event delivery was disabled. */
    savedUpcallMask: number;
    /** Padding. */
    pad1: Uint8Array;
    /** Bits 31-0 of the flags; IF is the inverse of `saved_upcall_mask`. */
    eflags: XenX86Vcpu.Eflags;
    /** Bits 63-32 of the flags, all zero. */
    reservedRflags: number;
    /** Stack pointer. */
    rsp: number | bigint;
    /** Stack selector. */
    ss: number;
    /** Padding. */
    pad2: Uint8Array;
    /** Selector in ES. */
    es: number;
    /** Padding. */
    pad3: Uint8Array;
    /** Data selector. */
    ds: number;
    /** Padding. */
    pad4: Uint8Array;
    /** Selector in FS. */
    fs: number;
    /** Padding. */
    pad5: Uint8Array;
    /** Selector in GS. */
    gs: number;
    /** Padding. */
    pad6: Uint8Array;
  }
  /** General registers of a 32-bit guest. */
  class CpuUserRegsX8632 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Register ebx. */
    ebx: number;
    /** Register ecx. */
    ecx: number;
    /** Register edx; for vCPU 0 the pfn of the start info page. */
    edx: number;
    /** Register esi. */
    esi: number;
    /** Register edi. */
    edi: number;
    /** Register ebp. */
    ebp: number;
    /** Register eax. */
    eax: number;
    /** Xen's own; not guest state. */
    errorCode: number;
    /** Xen's own; not guest state. */
    entryVector: number;
    /** Instruction pointer. */
    eip: number;
    /** Code selector. */
    cs: number;
    /** Whether event delivery was disabled. */
    savedUpcallMask: number;
    /** Padding. */
    pad0: number;
    /** The flags; IF is the inverse of `saved_upcall_mask`. */
    eflags: XenX86Vcpu.Eflags;
    /** Stack pointer. */
    esp: number;
    /** Stack selector. */
    ss: number;
    /** Padding. */
    pad1: number;
    /** Selector in ES. */
    es: number;
    /** Padding. */
    pad2: number;
    /** Data selector. */
    ds: number;
    /** Padding. */
    pad3: number;
    /** Selector in FS. */
    fs: number;
    /** Padding. */
    pad4: number;
    /** Selector in GS. */
    gs: number;
    /** Padding. */
    pad5: number;
  }
  /** The flags register, bits 31-0. */
  class Eflags {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** CF, carry or borrow of the last arithmetic. */
    readonly carry: boolean;
    /** PF, an even number of bits in the low byte of the result. */
    readonly parity: boolean;
    /** AF, carry out of the low four bits. */
    readonly adjust: boolean;
    /** ZF, a result of zero. */
    readonly zero: boolean;
    /** SF, a negative result. */
    readonly sign: boolean;
    /** TF, single-stepping. */
    readonly trap: boolean;
    /** IF, interrupts (for a PV guest, events) are enabled. */
    readonly interruptEnable: boolean;
    /** DF, string instructions count downwards. */
    readonly direction: boolean;
    /** OF, a signed result that does not fit. */
    readonly overflow: boolean;
    /** Privilege level that may do input and output, 0 to 3. */
    readonly iopl: number;
    /** NT, the task was called by another one. */
    readonly nestedTask: boolean;
    /** RF, no breakpoint at the next instruction. */
    readonly resume: boolean;
    /** VM, virtual-8086 mode. */
    readonly vm86: boolean;
    /** AC, alignment checks, or permission to access user pages. */
    readonly alignmentCheck: boolean;
    /** VIF, virtual image of IF. */
    readonly virtualInterrupt: boolean;
    /** VIP, a virtual interrupt is waiting. */
    readonly virtualInterruptPending: boolean;
    /** ID, can be changed on processors that have CPUID. */
    readonly cpuidAvailable: boolean;
  }
  /** Control register 0, bits 31-0. */
  class Cr0 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** Protected mode. */
    readonly pe: boolean;
    /** WAIT honours the task-switched bit. */
    readonly mp: boolean;
    /** x87 instructions trap for emulation. */
    readonly em: boolean;
    /** Task switched: the next x87 or SSE instruction traps. */
    readonly ts: boolean;
    /** Extension type: 387-compatible x87; always set. */
    readonly et: boolean;
    /** x87 errors raise exceptions instead of an interrupt. */
    readonly ne: boolean;
    /** Write protection of pages applies to supervisor code too. */
    readonly wp: boolean;
    /** Alignment checks can be enabled. */
    readonly am: boolean;
    /** Caches do not write through. */
    readonly nw: boolean;
    /** Caches are disabled. */
    readonly cd: boolean;
    /** Paging is on. */
    readonly pg: boolean;
  }
  /** Control register 4, bits 31-0. */
  class Cr4 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** Virtual-8086 mode extensions. */
    readonly vme: boolean;
    /** Virtual interrupt flag in protected mode. */
    readonly pvi: boolean;
    /** RDTSC is allowed in the kernel only. */
    readonly tsd: boolean;
    /** Breakpoints on I/O ports. */
    readonly de: boolean;
    /** Large pages in 32-bit page tables. */
    readonly pse: boolean;
    /** Physical address extension. */
    readonly pae: boolean;
    /** Machine-check exception. */
    readonly mce: boolean;
    /** Global pages. */
    readonly pge: boolean;
    /** RDPMC is allowed at all privilege levels. */
    readonly pce: boolean;
    /** The operating system uses FXSAVE, so SSE is enabled. */
    readonly osfxsr: boolean;
    /** The operating system handles SSE exceptions. */
    readonly osxmmexcpt: boolean;
    /** Descriptor table registers are hidden from user code. */
    readonly umip: boolean;
    /** Page tables with five levels. */
    readonly la57: boolean;
    /** VMX instructions are enabled. */
    readonly vmxe: boolean;
    /** Safer mode extensions. */
    readonly smxe: boolean;
    /** RDFSBASE and similar instructions are allowed in user code. */
    readonly fsgsbase: boolean;
    /** Process context identifiers. */
    readonly pcide: boolean;
    /** XSAVE and the registers XCR. */
    readonly osxsave: boolean;
    /** Key locker. */
    readonly kl: boolean;
    /** Supervisor code cannot execute user pages. */
    readonly smep: boolean;
    /** Supervisor code cannot access user pages. */
    readonly smap: boolean;
    /** Protection keys of user pages. */
    readonly pke: boolean;
    /** Control-flow enforcement. */
    readonly cet: boolean;
    /** Protection keys of supervisor pages. */
    readonly pks: boolean;
    /** Interrupts delivered to user code. */
    readonly uintr: boolean;
    /** Linear address space separation of supervisor and user. */
    readonly lass: boolean;
    /** Linear address masking of supervisor addresses. */
    readonly lamSup: boolean;
  }
  /** The virtual interrupt descriptor table of a 64-bit guest; decoded on demand. */
  class TrapTableX8664 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** One entry for each vector; address 0 where the guest has set none. */
    readonly entries: Array<XenX86Vcpu.TrapInfoX8664>;
  }
  /** A handler of exceptions or software interrupts of a 64-bit guest. */
  class TrapInfoX8664 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Number of the exception or interrupt. */
    vector: number;
    /** Privilege level and event delivery, see the instances. */
    flags: number;
    /** Code selector of the handler. */
    cs: number;
    /** Padding. */
    padding: number;
    /** Address of the handler. */
    address: number | bigint;
    /** Privilege level that may raise it with an INT instruction. */
    readonly dpl: number;
    /** Event delivery is disabled when the handler is entered. */
    readonly disablesEvents: boolean;
  }
  /** The virtual interrupt descriptor table of a 32-bit guest; decoded on demand. */
  class TrapTableX8632 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** One entry for each vector; address 0 where the guest has set none. */
    readonly entries: Array<XenX86Vcpu.TrapInfoX8632>;
  }
  /** A handler of exceptions or software interrupts of a 32-bit guest. */
  class TrapInfoX8632 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Number of the exception or interrupt. */
    vector: number;
    /** Privilege level and event delivery, see the instances. */
    flags: number;
    /** Code selector of the handler. */
    cs: number;
    /** Address of the handler. */
    address: number;
    /** Privilege level that may raise it with an INT instruction. */
    readonly dpl: number;
    /** Event delivery is disabled when the handler is entered. */
    readonly disablesEvents: boolean;
  }
  /** Relaxations of the PV interface, of a 64-bit guest. */
  class VmAssistX8664 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    raw: number;
    /** Bits 63-32. */
    rawHigh: number;
    /** Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments). */
    readonly fourGbSegments: boolean;
    /** The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify). */
    readonly fourGbSegmentsNotify: boolean;
    /** The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables). */
    readonly writablePagetables: boolean;
    /** Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3). */
    readonly paeExtendedCr3: boolean;
    /** The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl). */
    readonly architecturalIopl: boolean;
    /** Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag). */
    readonly runstateUpdateFlag: boolean;
    /** Bits 31-6, which Xen refuses. */
    readonly unknownBits: number;
    /** Bits 63-33, which Xen refuses. */
    readonly unknownBitsHigh: number;
    /** The table of machine frames is mapped for the kernel alone (VMASST_TYPE_m2p_strict, bit 32). */
    readonly m2pStrict: boolean;
  }
  /** Relaxations of the PV interface, of a 32-bit guest. */
  class VmAssistX8632 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** Bits 31-6, which Xen refuses. */
    readonly unknownBits: number;
    /** Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments). */
    readonly fourGbSegments: boolean;
    /** The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify). */
    readonly fourGbSegmentsNotify: boolean;
    /** The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables). */
    readonly writablePagetables: boolean;
    /** Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3). */
    readonly paeExtendedCr3: boolean;
    /** The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl). */
    readonly architecturalIopl: boolean;
    /** Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag). */
    readonly runstateUpdateFlag: boolean;
  }
  /** Further entry points and machine-check state of a PV vCPU, the context of X86_PV_VCPU_EXTENDED. Older versions of Xen wrote less of it; fields that a blob lacks are absent. */
  class ExtVcpucontext {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Which vCPU. */
    vcpu: number;
    /** Number of bytes of this structure that Xen filled in. */
    lenFilled: number;
    /** Address of the guest's handler of SYSCALL in 32-bit code. */
    syscall32CallbackEip: number | bigint;
    /** Address of the guest's handler of SYSENTER. */
    sysenterCallbackEip: number | bigint;
    /** Code selector of the SYSCALL handler. */
    syscall32CallbackCs: number;
    /** Code selector of the SYSENTER handler. */
    sysenterCallbackCs: number;
    /** Whether event delivery is disabled when the SYSCALL handler is entered. */
    syscall32DisablesEvents: number;
    /** Whether event delivery is disabled when the SYSENTER handler is entered. */
    sysenterDisablesEvents: number;
    /** Padding. */
    padding?: Uint8Array;
    /** Machine-check capabilities (from Xen 4.2 on). */
    mcgCap?: number | bigint;
    /** MC0_CTL2 MSR (from Xen 4.3 on). */
    mciCtl2Bank0?: number | bigint;
    /** MC1_CTL2 MSR (from Xen 4.3 on). */
    mciCtl2Bank1?: number | bigint;
    /** MCG_EXT_CTL MSR (from Xen 4.10 on). */
    mcgExtCtl?: number | bigint;
    /** Data after the fields that this definition knows; legacy images always have 128 bytes in total. */
    excess: Uint8Array;
  }
  /** Extended processor state of a PV vCPU, the context of X86_PV_VCPU_XSAVE. */
  class VcpuXsave {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** XCR0: the components that are enabled now. */
    xcr0: X86XsaveArea.ComponentBitmap;
    /** All components that the guest has ever enabled. */
    xcr0Accum: X86XsaveArea.ComponentBitmap;
    /** The XSAVE area, which Xen sends in its standard form; empty if the guest has never used XSAVE. */
    saveArea: X86XsaveArea;
  }
  /** MSRs of a PV vCPU, the context of X86_PV_VCPU_MSRS. */
  class VcpuMsrs {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The MSRs; Xen leaves out those that are zero. */
    msrs: Array<XenX86Vcpu.VcpuMsr>;
    /** Bytes left over after the last whole MSR; empty in a well-formed blob. */
    excess: Uint8Array;
    /** Number of whole MSRs in the blob. */
    readonly numMsrs: number;
  }
  /** Bytes that are not one of the known vCPU structures. This type takes their place so that the context is a structure in every language. */
  class UnknownContext {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
  }
  /** One MSR of a PV vCPU. The type is at the start of a substream of its own (`size: 16`), which `index` relies on. */
  class VcpuMsr {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The MSR by name. */
    msr: XenX86CpuPolicy.MsrIndex | number;
    /** Reserved, zero. */
    reserved: number;
    /** Value of the MSR. */
    value: number | bigint;
    /** Number of the MSR. */
    readonly index: number;
  }
  /** Information for a 64-bit PV guest when it starts, on a page of its own. vCPU 0's context has the pfn of the page. */
  class StartInfoX8664 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** "xen-3.0-x86_64", "xen-3.0-x86_32p" or similar. */
    magic: string;
    /** Number of pages that the guest has. */
    nrPages: number | bigint;
    /** Machine address of the shared info page. */
    sharedInfo: number | bigint;
    /** Properties of the guest. */
    flags: XenX86Vcpu.StartInfoFlags;
    /** Padding. */
    pad1: number;
    /** Frame of xenstore's ring; a pfn while the guest is suspended. */
    storeMfn: number | bigint;
    /** Event channel of xenstore's ring. */
    storeEvtchn: number;
    /** Padding. */
    pad2: number;
    /** Frame of the console's ring; a pfn while the guest is suspended. */
    consoleMfn: number | bigint;
    /** Event channel of the console's ring. */
    consoleEvtchn: number;
    /** Padding. */
    pad3: number;
    /** Linear address of the first page tables. */
    ptBase: number | bigint;
    /** Number of frames of the first page tables. */
    nrPtFrames: number | bigint;
    /** Linear address of the list of frames. */
    mfnList: number | bigint;
    /** Linear address (or pfn, see `flags`) of the initial RAM disk. */
    modStart: number | bigint;
    /** Size of the initial RAM disk in bytes. */
    modLen: number | bigint;
    /** The kernel's command line. */
    cmdLine: string;
    /** First pfn of the list of frames, if it lies outside the first mapping. */
    firstP2mPfn: number | bigint;
    /** Number of frames in the list of frames. */
    nrP2mFrames: number | bigint;
  }
  /** Information for a 32-bit PV guest when it starts, on a page of its own. vCPU 0's context has the pfn of the page. */
  class StartInfoX8632 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** "xen-3.0-x86_64", "xen-3.0-x86_32p" or similar. */
    magic: string;
    /** Number of pages that the guest has. */
    nrPages: number;
    /** Machine address of the shared info page. */
    sharedInfo: number;
    /** Properties of the guest. */
    flags: XenX86Vcpu.StartInfoFlags;
    /** Frame of xenstore's ring; a pfn while the guest is suspended. */
    storeMfn: number;
    /** Event channel of xenstore's ring. */
    storeEvtchn: number;
    /** Frame of the console's ring; a pfn while the guest is suspended. */
    consoleMfn: number;
    /** Event channel of the console's ring. */
    consoleEvtchn: number;
    /** Linear address of the first page tables. */
    ptBase: number;
    /** Number of frames of the first page tables. */
    nrPtFrames: number;
    /** Linear address of the list of frames. */
    mfnList: number;
    /** Linear address (or pfn, see `flags`) of the initial RAM disk. */
    modStart: number;
    /** Size of the initial RAM disk in bytes. */
    modLen: number;
    /** The kernel's command line. */
    cmdLine: string;
    /** First pfn of the list of frames, if it lies outside the first mapping. */
    firstP2mPfn: number;
    /** Number of frames in the list of frames. */
    nrP2mFrames: number;
  }
  /** Flags of the start info. */
  class StartInfoFlags {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits. */
    raw: number;
    /** The domain is privileged (SIF_PRIVILEGED). */
    readonly isPrivileged: boolean;
    /** The domain is the first one (SIF_INITDOMAIN). */
    readonly isInitdomain: boolean;
    /** The initial RAM disk is a list of modules (SIF_MULTIBOOT_MOD). */
    readonly isMultibootMod: boolean;
    /** The RAM disk's address is a pfn (SIF_MOD_START_PFN). */
    readonly isModStartPfn: boolean;
    /** The tools understand a P2M table in linear addresses (SIF_VIRT_P2M_4TOOLS). */
    readonly isVirtP2m4tools: boolean;
    /** Power management options, one byte (SIF_PM_MASK). */
    readonly pm: number;
  }
  /** The data that a 64-bit guest shares with Xen, at the start of a page of its own. */
  class SharedInfoX8664 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** State of the first 32 vCPUs; a guest may have moved its own elsewhere. */
    vcpuInfo: Array<XenX86Vcpu.VcpuInfoX8664>;
    /** Pending event channels, 4096 bits. */
    evtchnPending: XenX86Vcpu.EvtchnBitmap;
    /** Masked event channels, 4096 bits. */
    evtchnMask: XenX86Vcpu.EvtchnBitmap;
    /** Counts updates of the wall clock; odd during one. */
    wcVersion: number;
    /** Wall clock time of system time 0, in seconds, bits 31-0. */
    wcSec: number;
    /** Nanoseconds of the wall clock time. */
    wcNsec: number;
    /** Bits 63-32 of the seconds. */
    wcSecHi: number;
    /** The part that x86 defines. */
    arch: XenX86Vcpu.ArchSharedInfoX8664;
  }
  /** The data that a vCPU of a 64-bit guest shares with Xen, 64 bytes. */
  class VcpuInfoX8664 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Not 0: an event is pending. */
    evtchnUpcallPending: number;
    /** Not 0: event delivery is disabled. */
    evtchnUpcallMask: number;
    /** Padding. */
    padding: Uint8Array;
    /** One bit for each word of the pending bitmap; set if the word has pending events. */
    evtchnPendingSel: number | bigint;
    /** Address of the last page fault. */
    cr2: number | bigint;
    /** Padding. */
    archPad: Uint8Array;
    /** Parameters for computing the time from the TSC. */
    time: XenX86Vcpu.VcpuTimeInfo;
  }
  /** The part of shared info that x86 defines, for a 64-bit guest. */
  class ArchSharedInfoX8664 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Number of entries of the P2M table. */
    maxPfn: number | bigint;
    /** Root of the P2M table as a tree of three levels; 0 if it is not set up, all ones if the table is linear only. */
    pfnToMfnFrameListList: number | bigint;
    /** Reason of the last NMI. */
    nmiReason: number | bigint;
    /** Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table. */
    p2mCr3: number | bigint;
    /** Linear address of the P2M table. */
    p2mVaddr: number | bigint;
    /** Counts updates of that mapping; odd during one. */
    p2mGeneration: number | bigint;
  }
  /** The data that a 32-bit guest shares with Xen, at the start of a page of its own. */
  class SharedInfoX8632 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** State of the first 32 vCPUs; a guest may have moved its own elsewhere. */
    vcpuInfo: Array<XenX86Vcpu.VcpuInfoX8632>;
    /** Pending event channels, 1024 bits. */
    evtchnPending: XenX86Vcpu.EvtchnBitmap;
    /** Masked event channels, 1024 bits. */
    evtchnMask: XenX86Vcpu.EvtchnBitmap;
    /** Counts updates of the wall clock; odd during one. */
    wcVersion: number;
    /** Wall clock time of system time 0, in seconds, bits 31-0. */
    wcSec: number;
    /** Nanoseconds of the wall clock time. */
    wcNsec: number;
    /** The part that x86 defines. */
    arch: XenX86Vcpu.ArchSharedInfoX8632;
  }
  /** The data that a vCPU of a 32-bit guest shares with Xen, 64 bytes. */
  class VcpuInfoX8632 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Not 0: an event is pending. */
    evtchnUpcallPending: number;
    /** Not 0: event delivery is disabled. */
    evtchnUpcallMask: number;
    /** Padding. */
    padding: Uint8Array;
    /** One bit for each word of the pending bitmap; set if the word has pending events. */
    evtchnPendingSel: number;
    /** Address of the last page fault. */
    cr2: number;
    /** Padding. */
    archPad: Uint8Array;
    /** Parameters for computing the time from the TSC. */
    time: XenX86Vcpu.VcpuTimeInfo;
  }
  /** The part of shared info that x86 defines, for a 32-bit guest. */
  class ArchSharedInfoX8632 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Number of entries of the P2M table. */
    maxPfn: number;
    /** Root of the P2M table as a tree of three levels; 0 if it is not set up, all ones if the table is linear only. */
    pfnToMfnFrameListList: number;
    /** Reason of the last NMI. */
    nmiReason: number;
    /** Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table. */
    p2mCr3: number;
    /** Linear address of the P2M table. */
    p2mVaddr: number;
    /** Counts updates of that mapping; odd during one. */
    p2mGeneration: number;
    /** Bits 63-32 of the wall clock seconds, which do not fit in the common part. */
    wcSecHi: number;
  }
  /** One bit for each event channel; decoded on demand. */
  class EvtchnBitmap {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Channel n is bit n % 32 of word n / 32. */
    readonly words: Array<number>;
  }
  /** How a vCPU computes system time from its TSC: ((tsc - tsc_timestamp) shifted left by tsc_shift) * tsc_to_system_mul / 2^32 + system_time. */
  class VcpuTimeInfo {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Counts updates; odd during one. */
    version: number;
    /** Padding. */
    pad0: number;
    /** TSC at the last update. */
    tscTimestamp: number | bigint;
    /** System time at the last update, in nanoseconds since boot. */
    systemTime: number | bigint;
    /** Nanoseconds for each tick, a binary fraction of 32 bits. */
    tscToSystemMul: number;
    /** Shift of the ticks before they are multiplied; to the right if negative. */
    tscShift: number;
    /** See the instances. */
    flags: number;
    /** Padding. */
    pad1: Uint8Array;
    /** All vCPUs agree on the time (XEN_PVCLOCK_TSC_STABLE_BIT). */
    readonly isTscStable: boolean;
    /** The guest has been paused (XEN_PVCLOCK_GUEST_STOPPED). */
    readonly isGuestStopped: boolean;
    /** An update was under way. */
    readonly isUpdating: boolean;
  }
}
