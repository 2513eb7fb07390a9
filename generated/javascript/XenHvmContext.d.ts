// Written by `make generate`.
import KaitaiStream from "kaitai-struct/KaitaiStream";
import { X86XsaveArea } from "./X86XsaveArea";

/** The state that Xen itself keeps of an HVM or PVH guest's processors and of the devices that it emulates. It is the body of HVM_CONTEXT in a libxc migration stream, and the buffer of the hypercalls XEN_DOMCTL_gethvmcontext and sethvmcontext. Always little-endian. It is a sequence of entries, each with a type code, an instance number (of the vCPU, or of one of several devices), a length and a body. HEADER comes first, then the entries in the order of their type codes, then END. Layouts have grown at their ends. Xen zero-extends shorter bodies of CPU, LAPIC, RTC, VMCE_VCPU and the two Viridian types; fields that a shorter body does not have are absent here. Bodies of CPU_XSAVE and CPU_MSR contain their own length. All other bodies must have exactly the length that Xen expects. A damaged context parses as far as its framing allows. Bodies are decoded on demand, so a body that is too short for its type does not affect the others. Entries of unknown type are kept as raw bytes; Xen refuses them. For reading only: a writer that the compiler makes of this with `-w` leaves out contents. */
export declare class XenHvmContext {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
  readonly _io: KaitaiStream;
  /** Entries up to END, or up to the point where too few bytes remain for another entry header. */
  entries?: Array<XenHvmContext.Entry>;
  /** Data after END, which Xen ignores, or bytes too few for another entry header. Usually empty. */
  rest: Uint8Array;
}
export declare namespace XenHvmContext {
  enum Typecode {
    END_MARK = 0,
    HEADER = 1,
    CPU = 2,
    PIC = 3,
    IOAPIC = 4,
    LAPIC = 5,
    LAPIC_REGS = 6,
    PCI_IRQ = 7,
    ISA_IRQ = 8,
    PCI_LINK = 9,
    PIT = 10,
    RTC = 11,
    HPET = 12,
    PMTIMER = 13,
    MTRR = 14,
    VIRIDIAN_DOMAIN = 15,
    CPU_XSAVE = 16,
    VIRIDIAN_VCPU = 17,
    VMCE_VCPU = 18,
    TSC_ADJUST = 19,
    CPU_MSR = 20,
  }
  enum EventType {
    EXTERNAL_INTERRUPT = 0,
    NMI = 2,
    HARDWARE_EXCEPTION = 3,
    SOFTWARE_INTERRUPT = 4,
    PRIVILEGED_SOFTWARE_EXCEPTION = 5,
    SOFTWARE_EXCEPTION = 6,
    OTHER = 7,
  }
  enum DeliveryMode {
    FIXED = 0,
    LOWEST_PRIORITY = 1,
    SMI = 2,
    REMOTE_READ = 3,
    NMI = 4,
    INIT = 5,
    STARTUP = 6,
    EXT_INT = 7,
  }
  enum DestinationShorthand {
    NONE = 0,
    MYSELF = 1,
    ALL = 2,
    ALL_OTHERS = 3,
  }
  enum TimerMode {
    ONE_SHOT = 0,
    PERIODIC = 1,
    TSC_DEADLINE = 2,
  }
  enum PitMode {
    INTERRUPT_ON_TERMINAL_COUNT = 0,
    ONE_SHOT = 1,
    RATE_GENERATOR = 2,
    SQUARE_WAVE = 3,
    SOFTWARE_STROBE = 4,
    HARDWARE_STROBE = 5,
  }
  enum MemoryType {
    UC = 0,
    WC = 1,
    WT = 4,
    WP = 5,
    WB = 6,
    UC_MINUS = 7,
  }
  /** One piece of state, with its header. */
  class Entry {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Type, instance and length. */
    header: XenHvmContext.EntryHeader;
    /** The bytes of the body, or those that the context still has if it ends before `header.len_body` bytes. */
    rawBody: XenHvmContext.Opaque;
    /** The body, decoded by type code. */
    readonly body: XenHvmContext.SaveEnd | XenHvmContext.SaveHeader | XenHvmContext.Cpu | XenHvmContext.Pic | XenHvmContext.Ioapic | XenHvmContext.Lapic | XenHvmContext.LapicRegs | XenHvmContext.PciIrq | XenHvmContext.IsaIrq | XenHvmContext.PciLink | XenHvmContext.Pit | XenHvmContext.Rtc | XenHvmContext.Hpet | XenHvmContext.Pmtimer | XenHvmContext.Mtrr | XenHvmContext.ViridianDomain | XenHvmContext.CpuXsave | XenHvmContext.ViridianVcpu | XenHvmContext.VmceVcpu | XenHvmContext.TscAdjust | XenHvmContext.CpuMsr | XenHvmContext.UnknownBody;
    /** The context ends inside this body. */
    readonly isTruncated: boolean;
    /** The words about it in the text for people. */
    readonly truncation: string;
    /** Whether Xen has this type code; it refuses others. */
    readonly isKnown: boolean;
    /** Bodies of these types contain their own length. */
    readonly isVariableLength: boolean;
    /** Whether Xen accepts a body shorter than `len_expected` and fills the rest with zeros. */
    readonly isZeroExtended: boolean;
    /** Whether this is a CPU as Xen before 3.4 has it, without `msr_tsc_aux`. Xen takes it so instead of filling it with zeros. */
    readonly isOldCpu: boolean;
    /** Length of the body in the newest layout of its type; 0 for END, for types of variable length and for unknown ones. LAPIC grew from 24 to 32 bytes in Xen 4.18.5, 4.19.2 and 4.20.1; an older Xen refuses the longer one. */
    readonly lenExpected: number | bigint;
    /** The shortest body that Xen accepts for this type. */
    readonly lenMin: number | bigint;
    /** Whether Xen accepts a body of this length. It ignores the length of END; for types of variable length it also compares the length with the one in the body. */
    readonly isAcceptableLength: boolean;
  }
  /** The header of every body. */
  class EntryHeader {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Kind of body, as a number; see `typecode`. */
    typecodeNumber: number;
    /** Number of the vCPU, for state of a vCPU; number of the controller, for PIC; 0 otherwise. */
    instance: number;
    /** Length of the body in bytes, without this header. */
    lenBody: number;
    /** Kind of body. Numbers 22 to 34 are reserved for Amazon; Xen refuses them. */
    readonly typecode: XenHvmContext.Typecode | number;
  }
  /** Bytes of a body, not interpreted here. */
  class Opaque {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
  }
  /** The body of a type that Xen does not define. */
  class UnknownBody {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The body, unchanged. */
    data: Uint8Array;
  }
  /** The body of END, which is empty. */
  class SaveEnd {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
  }
  /** Origin of this context. */
  class SaveHeader {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Says that this is an HVM context. */
    magic: number;
    /** Version of the format; 1 is the only one. */
    version: number;
    /** Mercurial revision of the Xen that saved this; all ones today. */
    changeset: number | bigint;
    /** Value of eax of CPUID leaf 1 on the saving host. Xen only logs a difference. */
    cpuid: XenHvmContext.CpuSignature;
    /** Frequency of the guest's TSC in kHz; 0 leaves it unchanged. */
    gtscKhz: number;
    /** The only value of `magic` that Xen accepts. */
    readonly magicExpected: number;
    /** The only value of `version` that Xen accepts. */
    readonly versionExpected: number;
  }
  /** Family, model and stepping of a processor. */
  class CpuSignature {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole register as a number. */
    raw: number;
    /** Stepping of the processor. */
    readonly stepping: number;
    /** Low digit of the model. */
    readonly baseModel: number;
    /** Family, if below 15. */
    readonly baseFamily: number;
    /** High digit of the model, which counts for family 6 and from 15 on. */
    readonly extendedModel: number;
    /** Number to add to a family of 15. */
    readonly extendedFamily: number;
    /** Family of the processor, with the extended family. */
    readonly family: number;
    /** Model of the processor, with the extended model. */
    readonly model: number;
  }
  /** Registers of one vCPU. 1032 bytes today, 1024 before Xen 4.7 and 1016 before 3.4. */
  class Cpu {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** x87 and SSE registers as FXSAVE writes them: an XSAVE area that ends after its legacy region. Present even if there is a CPU_XSAVE, which takes precedence. */
    fpuRegs: X86XsaveArea;
    /** Register rax. */
    rax: number | bigint;
    /** Register rbx. */
    rbx: number | bigint;
    /** Register rcx. */
    rcx: number | bigint;
    /** Register rdx. */
    rdx: number | bigint;
    /** Register rbp. */
    rbp: number | bigint;
    /** Register rsi. */
    rsi: number | bigint;
    /** Register rdi. */
    rdi: number | bigint;
    /** Register rsp. */
    rsp: number | bigint;
    /** Register r8. */
    r8: number | bigint;
    /** Register r9. */
    r9: number | bigint;
    /** Register r10. */
    r10: number | bigint;
    /** Register r11. */
    r11: number | bigint;
    /** Register r12. */
    r12: number | bigint;
    /** Register r13. */
    r13: number | bigint;
    /** Register r14. */
    r14: number | bigint;
    /** Register r15. */
    r15: number | bigint;
    /** Instruction pointer. */
    rip: number | bigint;
    /** Status and control flags. */
    rflags: XenHvmContext.Rflags;
    /** Control register 0. */
    cr0: XenHvmContext.Cr0;
    /** Address of the last page fault. */
    cr2: number | bigint;
    /** Physical address of the top-level page table, with flags or PCID in bits 11-0. */
    cr3: number | bigint;
    /** Control register 4. */
    cr4: XenHvmContext.Cr4;
    /** Address of breakpoint 0. */
    dr0: number | bigint;
    /** Address of breakpoint 1. */
    dr1: number | bigint;
    /** Address of breakpoint 2. */
    dr2: number | bigint;
    /** Address of breakpoint 3. */
    dr3: number | bigint;
    /** Debug status. */
    dr6: XenHvmContext.Dr6;
    /** Debug control. */
    dr7: XenHvmContext.Dr7;
    /** Selector in cs. */
    csSel: number;
    /** Selector in ds. */
    dsSel: number;
    /** Selector in es. */
    esSel: number;
    /** Selector in fs. */
    fsSel: number;
    /** Selector in gs. */
    gsSel: number;
    /** Selector in ss. */
    ssSel: number;
    /** Selector in tr. */
    trSel: number;
    /** Selector in ldtr. */
    ldtrSel: number;
    /** Limit of cs in bytes, less one. */
    csLimit: number;
    /** Limit of ds in bytes, less one. */
    dsLimit: number;
    /** Limit of es in bytes, less one. */
    esLimit: number;
    /** Limit of fs in bytes, less one. */
    fsLimit: number;
    /** Limit of gs in bytes, less one. */
    gsLimit: number;
    /** Limit of ss in bytes, less one. */
    ssLimit: number;
    /** Limit of tr in bytes, less one. */
    trLimit: number;
    /** Limit of ldtr in bytes, less one. */
    ldtrLimit: number;
    /** Limit of idtr in bytes, less one. */
    idtrLimit: number;
    /** Limit of gdtr in bytes, less one. */
    gdtrLimit: number;
    /** Base address of cs. */
    csBase: number | bigint;
    /** Base address of ds. */
    dsBase: number | bigint;
    /** Base address of es. */
    esBase: number | bigint;
    /** Base address of fs. */
    fsBase: number | bigint;
    /** Base address of gs. */
    gsBase: number | bigint;
    /** Base address of ss. */
    ssBase: number | bigint;
    /** Base address of tr. */
    trBase: number | bigint;
    /** Base address of ldtr. */
    ldtrBase: number | bigint;
    /** Base address of idtr. */
    idtrBase: number | bigint;
    /** Base address of gdtr. */
    gdtrBase: number | bigint;
    /** Attributes of cs. */
    csArbytes: XenHvmContext.SegmentAttributes;
    /** Attributes of ds. */
    dsArbytes: XenHvmContext.SegmentAttributes;
    /** Attributes of es. */
    esArbytes: XenHvmContext.SegmentAttributes;
    /** Attributes of fs. */
    fsArbytes: XenHvmContext.SegmentAttributes;
    /** Attributes of gs. */
    gsArbytes: XenHvmContext.SegmentAttributes;
    /** Attributes of ss. */
    ssArbytes: XenHvmContext.SegmentAttributes;
    /** Attributes of tr. */
    trArbytes: XenHvmContext.SegmentAttributes;
    /** Attributes of ldtr. */
    ldtrArbytes: XenHvmContext.SegmentAttributes;
    /** IA32_SYSENTER_CS, code selector of SYSENTER. */
    sysenterCs: number | bigint;
    /** IA32_SYSENTER_ESP, stack pointer of SYSENTER. */
    sysenterEsp: number | bigint;
    /** IA32_SYSENTER_EIP, entry point of SYSENTER. */
    sysenterEip: number | bigint;
    /** IA32_KERNEL_GS_BASE, the base of GS that SWAPGS loads. */
    shadowGs: number | bigint;
    /** Unused today. */
    msrFlags: number | bigint;
    /** IA32_LSTAR, entry point of SYSCALL from 64-bit code. */
    msrLstar: number | bigint;
    /** IA32_STAR: selectors of SYSCALL in bits 47-32, those of SYSRET in bits 63-48. */
    msrStar: number | bigint;
    /** IA32_CSTAR, entry point of SYSCALL from compatibility-mode code. */
    msrCstar: number | bigint;
    /** IA32_FMASK, flags that SYSCALL clears. */
    msrSyscallMask: number | bigint;
    /** Extended features. */
    msrEfer: XenHvmContext.Efer;
    /** IA32_TSC_AUX, which RDTSCP returns in ecx. Absent from bodies of 1016 bytes, which Xen before 3.4 wrote. */
    msrTscAux?: number | bigint;
    /** The guest's time stamp counter when saving began. */
    tsc: number | bigint;
    /** Event to be injected. */
    pendingEvent: XenHvmContext.PendingEvent;
    /** Error code of the event. */
    errorCode: number;
    /** Flags of the record. Absent from bodies of 1016 and 1024 bytes, which Xen before 4.7 wrote. */
    flags?: XenHvmContext.CpuFlags;
    /** Padding, zero. */
    pad0?: number;
    /** Whether the body is of Xen 3.4 or later. */
    readonly hasMsrTscAux: boolean;
    /** Whether the body is of Xen 4.7 or later. */
    readonly hasFlags: boolean;
  }
  /** Flags register. */
  class Rflags {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** Carry out of an addition, or borrow. */
    readonly carry: boolean;
    /** The result's low byte has an even number of ones. */
    readonly parity: boolean;
    /** Carry out of bit 3. */
    readonly adjust: boolean;
    /** The result is zero. */
    readonly zero: boolean;
    /** The result is negative. */
    readonly sign: boolean;
    /** Single-stepping. */
    readonly trap: boolean;
    /** Interrupts are enabled. */
    readonly interrupt: boolean;
    /** String instructions go downwards. */
    readonly direction: boolean;
    /** Signed overflow. */
    readonly overflow: boolean;
    /** Lowest privilege that may do I/O. */
    readonly iopl: number;
    /** The current task was called by another. */
    readonly nestedTask: boolean;
    /** Instruction breakpoints are off for one instruction. */
    readonly resume: boolean;
    /** Virtual-8086 mode. */
    readonly virtual8086: boolean;
    /** Alignment checks, or access to user pages despite SMAP. */
    readonly alignmentCheck: boolean;
    /** Virtual image of `interrupt`. */
    readonly virtualInterrupt: boolean;
    /** A virtual interrupt is pending. */
    readonly virtualInterruptPending: boolean;
    /** Can be changed on processors that have CPUID. */
    readonly identification: boolean;
  }
  /** Control register 0. */
  class Cr0 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** Protected mode. */
    readonly pe: boolean;
    /** WAIT honours `ts`. */
    readonly mp: boolean;
    /** x87 instructions trap. */
    readonly em: boolean;
    /** Task switched: the next x87 or SSE instruction traps. */
    readonly ts: boolean;
    /** Extension type; always set. */
    readonly et: boolean;
    /** x87 errors raise an exception. */
    readonly ne: boolean;
    /** Write protection applies to the supervisor too. */
    readonly wp: boolean;
    /** Alignment checks may be enabled. */
    readonly am: boolean;
    /** Not write-through. */
    readonly nw: boolean;
    /** Caches are disabled. */
    readonly cd: boolean;
    /** Paging is on. */
    readonly pg: boolean;
    /** Bits 31-0 that no processor defines; those of `high` neither. */
    readonly reservedLow: number;
  }
  /** Control register 4. */
  class Cr4 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** Virtual-8086 mode extensions. */
    readonly vme: boolean;
    /** Virtual interrupts in protected mode. */
    readonly pvi: boolean;
    /** RDTSC is allowed in the kernel only. */
    readonly tsd: boolean;
    /** Debugging extensions. */
    readonly de: boolean;
    /** 4 MiB pages. */
    readonly pse: boolean;
    /** Physical address extension. */
    readonly pae: boolean;
    /** Machine-check exceptions. */
    readonly mce: boolean;
    /** Global pages. */
    readonly pge: boolean;
    /** RDPMC is allowed at all privilege levels. */
    readonly pce: boolean;
    /** The kernel uses FXSAVE; SSE is usable. */
    readonly osfxsr: boolean;
    /** The kernel handles SSE exceptions. */
    readonly osxmmexcpt: boolean;
    /** SGDT and similar instructions are allowed in the kernel only (UMIP). */
    readonly umip: boolean;
    /** Five levels of page tables. */
    readonly la57: boolean;
    /** VMX instructions are enabled. */
    readonly vmxe: boolean;
    /** SMX instructions are enabled. */
    readonly smxe: boolean;
    /** RDFSBASE and similar instructions are allowed at all privilege levels. */
    readonly fsgsbase: boolean;
    /** Process-context identifiers. */
    readonly pcide: boolean;
    /** The kernel uses XSAVE. */
    readonly osxsave: boolean;
    /** The supervisor cannot execute user pages. */
    readonly smep: boolean;
    /** The supervisor cannot touch user pages. */
    readonly smap: boolean;
    /** Protection keys for user pages. */
    readonly pke: boolean;
    /** Control-flow enforcement. */
    readonly cet: boolean;
    /** Protection keys for supervisor pages. */
    readonly pks: boolean;
    /** User interrupts. */
    readonly uintr: boolean;
    /** Linear-address space separation. */
    readonly lass: boolean;
    /** Flexible return and event delivery. */
    readonly fred: boolean;
  }
  /** Extended feature enable register. */
  class Efer {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** SYSCALL is enabled. */
    readonly sce: boolean;
    /** Long mode is enabled. */
    readonly lme: boolean;
    /** Long mode is active. */
    readonly lma: boolean;
    /** No-execute pages are enabled. */
    readonly nxe: boolean;
    /** SVM is enabled. */
    readonly svme: boolean;
    /** Segment limits hold in long mode. */
    readonly lmsle: boolean;
    /** Fast FXSAVE. */
    readonly ffxse: boolean;
    /** Translation cache extension. */
    readonly tce: boolean;
    /** The MCOMMIT instruction is enabled. */
    readonly mcommit: boolean;
    /** Upper address bits are ignored. */
    readonly uaie: boolean;
    /** Automatic indirect-branch restricted speculation. */
    readonly aibrse: boolean;
  }
  /** Debug status register. */
  class Dr6 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** Breakpoint 0 was hit. */
    readonly b0: boolean;
    /** Breakpoint 1 was hit. */
    readonly b1: boolean;
    /** Breakpoint 2 was hit. */
    readonly b2: boolean;
    /** Breakpoint 3 was hit. */
    readonly b3: boolean;
    /** No bus lock was detected (inverted). */
    readonly bld: boolean;
    /** A debug register was accessed. */
    readonly bd: boolean;
    /** Single step. */
    readonly bs: boolean;
    /** Task switch. */
    readonly bt: boolean;
    /** Not inside a transaction (inverted). */
    readonly rtm: boolean;
  }
  /** Debug control register. A breakpoint's condition is 0 for execution, 1 for write, 2 for I/O and 3 for any access; its length is 0 for one byte, 1 for two, 2 for eight and 3 for four. */
  class Dr7 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** Breakpoint 0 is enabled for the task. */
    readonly l0: boolean;
    /** Breakpoint 0 is enabled. */
    readonly g0: boolean;
    /** Breakpoint 1 is enabled for the task. */
    readonly l1: boolean;
    /** Breakpoint 1 is enabled. */
    readonly g1: boolean;
    /** Breakpoint 2 is enabled for the task. */
    readonly l2: boolean;
    /** Breakpoint 2 is enabled. */
    readonly g2: boolean;
    /** Breakpoint 3 is enabled for the task. */
    readonly l3: boolean;
    /** Breakpoint 3 is enabled. */
    readonly g3: boolean;
    /** Exact data breakpoints for the task. */
    readonly le: boolean;
    /** Exact data breakpoints. */
    readonly ge: boolean;
    /** Debugging of transactions. */
    readonly rtm: boolean;
    /** Access to debug registers traps. */
    readonly gd: boolean;
    /** Condition of breakpoint 0. */
    readonly rw0: number;
    /** Length of breakpoint 0. */
    readonly len0: number;
    /** Condition of breakpoint 1. */
    readonly rw1: number;
    /** Length of breakpoint 1. */
    readonly len1: number;
    /** Condition of breakpoint 2. */
    readonly rw2: number;
    /** Length of breakpoint 2. */
    readonly len2: number;
    /** Condition of breakpoint 3. */
    readonly rw3: number;
    /** Length of breakpoint 3. */
    readonly len3: number;
  }
  /** Attributes of a segment, as in its descriptor but without the four bits of limit between them. Old versions of Xen wrote the format of Intel's VMCS, which keeps that gap, so that the upper four attributes are four bits higher. Xen recognises this and moves them when it loads the context; the instances here do the same. */
  class SegmentAttributes {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The attributes as they were saved. */
    raw: number;
    /** The upper attributes are four bits higher than today. */
    readonly isVmcsFormat: boolean;
    /** The four upper attributes. */
    readonly upper: number | bigint;
    /** Type. If `s` is set, bit 3 distinguishes code from data; otherwise this is the kind of system segment. */
    readonly segmentType: number;
    /** Code or data, not a system segment. */
    readonly s: boolean;
    /** Descriptor privilege level. */
    readonly dpl: number;
    /** The segment is present. */
    readonly p: boolean;
    /** Available to software. */
    readonly avl: boolean;
    /** 64-bit code. */
    readonly l: boolean;
    /** 32-bit operands, or a 32-bit stack pointer. */
    readonly db: boolean;
    /** The limit of the descriptor counts pages. */
    readonly g: boolean;
  }
  /** An event that Xen must inject into the guest. */
  class PendingEvent {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole register as a number. */
    raw: number;
    /** Vector of the event. */
    readonly vector: number;
    /** Kind of event. */
    readonly eventType: XenHvmContext.EventType | number;
    /** The event has an error code, `error_code` of the record. */
    readonly hasErrorCode: boolean;
    /** Reserved, zero. */
    readonly reserved: number;
    /** An event is present. */
    readonly isValid: boolean;
  }
  /** Flags of a CPU record. */
  class CpuFlags {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All flags as a number. */
    raw: number;
    /** `fpu_regs` is valid; Xen assumes this for records that have no flags. */
    readonly isFpuInitialised: boolean;
    /** Flags that Xen does not define, from bit 1 on; it refuses them. */
    readonly reserved: number;
  }
  /** One of the two 8259 interrupt controllers. */
  class Pic {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Lines that request an interrupt. */
    irr: number;
    /** Lines that are masked. */
    imr: number;
    /** Lines in service. */
    isr: number;
    /** Vector of line 0. */
    irqBase: number;
    /** Initialisation and priority: two fields of four bits. */
    initialisation: number;
    /** Modes of operation, a bit each. */
    modes: number;
    /** Lines that are level-triggered. */
    elcr: number;
    /** State of the output. */
    intOutput: number;
    /** Progress of initialisation; 0 if none is in progress. Bits 0 and 1 give the next ICW, bit 2 says that ICW4 will follow, bit 3 that ICW3 will not. */
    readonly initState: number;
    /** Line with the highest priority. */
    readonly priorityAdd: number;
    /** Reads of the even port return isr, not irr. */
    readonly readselIsr: boolean;
    /** The next read is a poll. */
    readonly poll: boolean;
    /** An acknowledged line does not stay in service. */
    readonly autoEoi: boolean;
    /** Priorities rotate when that happens. */
    readonly rotateOnAutoEoi: boolean;
    /** The slave's lines in service do not block its other lines. */
    readonly specialFullyNestedMode: boolean;
    /** Masked lines do not block lower ones. */
    readonly specialMaskMode: boolean;
    /** This is the master. */
    readonly isMaster: boolean;
    /** Lines that can be level-triggered: all but the timer's and the keyboard's, or of the slave the real-time clock's and the x87's. */
    readonly elcrWritable: number;
    /** Whether a controller can get into this state; Xen 4.19 and later refuse others. */
    readonly isReachable: boolean;
  }
  /** The I/O APIC, with its 48 pins: 16 for ISA, 32 for PCI. */
  class Ioapic {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Physical address of its registers. */
    baseAddress: number | bigint;
    /** Register that the window selects. */
    ioregsel: number;
    /** APIC ID of the I/O APIC. */
    id: number;
    /** Offset of the redirection table in the body. */
    readonly ofsRedirtbl: number;
    /** Number of entries that the body has room for; 48. */
    readonly numRedirtbl: number | bigint;
    /** Redirection table, one entry for each pin. */
    readonly redirtbl: Array<XenHvmContext.RedirectionEntry>;
  }
  /** Redirection entry: how the I/O APIC delivers the interrupt of one pin. */
  class RedirectionEntry {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** Vector that the guest receives. */
    readonly vector: number;
    /** Kind of interrupt. */
    readonly deliveryMode: XenHvmContext.DeliveryMode | number;
    /** The destination is logical, not physical. */
    readonly isLogical: boolean;
    /** Delivery is pending. */
    readonly isPending: boolean;
    /** The pin is active low. */
    readonly isActiveLow: boolean;
    /** A local APIC has accepted the level-triggered interrupt. */
    readonly remoteIrr: boolean;
    /** Level-triggered, not edge-triggered. */
    readonly isLevel: boolean;
    /** The interrupt is masked. */
    readonly isMasked: boolean;
    /** APIC id of the destination, or a logical destination. */
    readonly destId: number;
  }
  /** The state of a vCPU's local APIC outside its register page. 32 bytes from Xen 4.18.5, 4.19.2 and 4.20.1 on, 24 before, 16 in old versions. */
  class Lapic {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** IA32_APIC_BASE: address and mode of the local APIC. */
    apicBaseMsr: XenHvmContext.ApicBase;
    /** How the local APIC is disabled. */
    disabled: XenHvmContext.LapicDisabled;
    /** Divisor of the timer's clock, 1 to 128. */
    timerDivisor: number;
    /** IA32_TSC_DEADLINE. Absent from bodies of 16 bytes. */
    tdtMsr?: number | bigint;
    /** Errors since the last write to the error status register. Absent from bodies of 24 bytes. */
    pendingEsr?: XenHvmContext.LapicEsr;
    /** Padding of the C structure. */
    padding?: number;
  }
  /** The IA32_APIC_BASE register. Its bits above 11 are the page frame of the local APIC's registers. */
  class ApicBase {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** This is the bootstrap processor. */
    readonly isBsp: boolean;
    /** x2APIC mode. */
    readonly isX2apic: boolean;
    /** The local APIC is enabled. */
    readonly isEnabled: boolean;
    /** Bits 31-12 of the address, as a page frame number; `high` continues it. */
    readonly frameLow: number;
  }
  /** The ways in which a local APIC is disabled. */
  class LapicDisabled {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** All bits as a number. */
    raw: number;
    /** By IA32_APIC_BASE. */
    readonly isHwDisabled: boolean;
    /** By the spurious-interrupt register. */
    readonly isSwDisabled: boolean;
  }
  /** The part of a local APIC's register page that has registers, each with 4 bytes at a multiple of 16. */
  class LapicRegs {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Number of register slots that the body has room for; 64. */
    readonly numSlots: number | bigint;
    /** All slots, by their offset divided by 16. */
    readonly slots: Array<XenHvmContext.RegisterSlot>;
    /** ID of the local APIC. */
    readonly apicId: XenHvmContext.LapicId;
    /** Version of the local APIC, and the number of its local vectors. */
    readonly apicVersion: XenHvmContext.LapicVersion;
    /** Task priority. */
    readonly tpr: XenHvmContext.LapicPriority;
    /** Arbitration priority. */
    readonly apr: XenHvmContext.LapicPriority;
    /** Processor priority; Xen computes it on demand. */
    readonly ppr: XenHvmContext.LapicPriority;
    /** Logical destination. */
    readonly ldr: XenHvmContext.LapicLdr;
    /** Destination format. */
    readonly dfr: XenHvmContext.LapicDfr;
    /** Spurious-interrupt vector. */
    readonly svr: XenHvmContext.LapicSvr;
    /** Vectors in service. */
    readonly isr: XenHvmContext.VectorBitmap;
    /** Vectors that are level-triggered. */
    readonly tmr: XenHvmContext.VectorBitmap;
    /** Vectors that are requested. */
    readonly irr: XenHvmContext.VectorBitmap;
    /** Errors that the local APIC has detected. */
    readonly esr: XenHvmContext.LapicEsr;
    /** Local vector of corrected machine checks. */
    readonly lvtCmci: XenHvmContext.LvtEntry;
    /** Interrupt command. */
    readonly icrLow: XenHvmContext.LapicIcr;
    /** Destination of the command: bits 31-24 in xAPIC mode, all of them in x2APIC mode. */
    readonly icrHigh: number;
    /** Local vector of the timer. */
    readonly lvtTimer: XenHvmContext.LvtEntry;
    /** Local vector of the thermal sensor. */
    readonly lvtThermal: XenHvmContext.LvtEntry;
    /** Local vector of the performance counters. */
    readonly lvtPerf: XenHvmContext.LvtEntry;
    /** Local vector of pin LINT0. */
    readonly lvtLint0: XenHvmContext.LvtEntry;
    /** Local vector of pin LINT1. */
    readonly lvtLint1: XenHvmContext.LvtEntry;
    /** Local vector of errors. */
    readonly lvtError: XenHvmContext.LvtEntry;
    /** Initial count of the timer. */
    readonly timerInitialCount: number;
    /** Current count of the timer; Xen computes it on demand. */
    readonly timerCurrentCount: number;
    /** Divisor of the timer's clock. */
    readonly timerDivide: XenHvmContext.TimerDivide;
    /** Write-only; meaningless here. */
    readonly selfIpi: number;
  }
  /** A slot of the register page. */
  class RegisterSlot {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The register; only these four bytes of the slot are used. */
    reg: number;
    /** Unused. */
    reserved: Uint8Array;
  }
  /** ID register. */
  class LapicId {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole register as a number. */
    raw: number;
    /** The ID in xAPIC mode; in x2APIC mode `raw` is the ID. */
    readonly xapicId: number;
  }
  /** Version register. */
  class LapicVersion {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole register as a number. */
    raw: number;
    /** Version of the local APIC. */
    readonly version: number;
    /** Number of local vectors, less one. */
    readonly maxLvt: number;
    /** Broadcasts of EOI can be suppressed. */
    readonly hasDirectedEoi: boolean;
  }
  /** A priority. */
  class LapicPriority {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole register as a number. */
    raw: number;
    /** Sub-class. */
    readonly subclass: number;
    /** Class: vectors up to 16 x class + 15 are held back. */
    readonly priorityClass: number;
  }
  /** Logical destination register. */
  class LapicLdr {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole register as a number. */
    raw: number;
    /** Logical ID in xAPIC mode. */
    readonly xapicLogicalId: number;
    /** Bit of this processor in its cluster, in x2APIC mode. */
    readonly x2apicMask: number;
    /** Cluster in x2APIC mode. */
    readonly x2apicCluster: number;
  }
  /** Destination format register. */
  class LapicDfr {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole register as a number. */
    raw: number;
    /** Logical IDs are flat, not in clusters. */
    readonly isFlat: boolean;
  }
  /** Spurious-interrupt vector register. */
  class LapicSvr {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole register as a number. */
    raw: number;
    /** Vector of spurious interrupts. */
    readonly vector: number;
    /** The local APIC is enabled by software. */
    readonly isEnabled: boolean;
    /** No focus processor checking. */
    readonly isFocusDisabled: boolean;
    /** No EOI broadcasts. */
    readonly isEoiBroadcastSuppressed: boolean;
  }
  /** Error status. */
  class LapicEsr {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole register as a number. */
    raw: number;
    /** Checksum error when sending. */
    readonly sendChecksum: boolean;
    /** Checksum error when receiving. */
    readonly receiveChecksum: boolean;
    /** A message that was sent was not accepted. */
    readonly sendAccept: boolean;
    /** A message that was received was not accepted. */
    readonly receiveAccept: boolean;
    /** Lowest-priority delivery that is not supported. */
    readonly redirectableIpi: boolean;
    /** Illegal vector when sending. */
    readonly sendIllegalVector: boolean;
    /** Illegal vector when receiving. */
    readonly receiveIllegalVector: boolean;
    /** Access to a register that does not exist. */
    readonly illegalRegister: boolean;
  }
  /** Interrupt command register, low half. */
  class LapicIcr {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole register as a number. */
    raw: number;
    /** Vector that the interrupt is sent with. */
    readonly vector: number;
    /** Kind of interrupt. */
    readonly deliveryMode: XenHvmContext.DeliveryMode | number;
    /** The destination is logical, not physical. */
    readonly isLogical: boolean;
    /** Delivery is pending. */
    readonly isPending: boolean;
    /** Assert, not de-assert. */
    readonly isAsserted: boolean;
    /** Level-triggered, not edge-triggered. */
    readonly isLevel: boolean;
    /** Destination shorthand. */
    readonly shorthand: XenHvmContext.DestinationShorthand | number;
  }
  /** An entry of the local vector table. */
  class LvtEntry {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole register as a number. */
    raw: number;
    /** Vector of the local interrupt. */
    readonly vector: number;
    /** Kind of interrupt. */
    readonly deliveryMode: XenHvmContext.DeliveryMode | number;
    /** Delivery is pending. */
    readonly isPending: boolean;
    /** The pin is active low; LINT0 and LINT1 only. */
    readonly isActiveLow: boolean;
    /** A level-triggered interrupt is in service; LINT0 and LINT1 only. */
    readonly remoteIrr: boolean;
    /** Level-triggered; LINT0 and LINT1 only. */
    readonly isLevel: boolean;
    /** The local interrupt is masked. */
    readonly isMasked: boolean;
    /** How the timer counts; timer only. */
    readonly timerMode: XenHvmContext.TimerMode | number;
  }
  /** Divide configuration register. */
  class TimerDivide {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole register as a number. */
    raw: number;
    /** The three bits of the divisor (bits 3, 1 and 0). */
    readonly code: number;
    /** Divisor of the clock. */
    readonly divisor: number;
  }
  /** 256 bits, one for each vector, spread over eight registers. */
  class VectorBitmap {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Vectors 0 (bit 0) to 31 (bit 31). */
    readonly vectors031: number;
    /** Vectors 32 (bit 0) to 63 (bit 31). */
    readonly vectors3263: number;
    /** Vectors 64 (bit 0) to 95 (bit 31). */
    readonly vectors6495: number;
    /** Vectors 96 (bit 0) to 127 (bit 31). */
    readonly vectors96127: number;
    /** Vectors 128 (bit 0) to 159 (bit 31). */
    readonly vectors128159: number;
    /** Vectors 160 (bit 0) to 191 (bit 31). */
    readonly vectors160191: number;
    /** Vectors 192 (bit 0) to 223 (bit 31). */
    readonly vectors192223: number;
    /** Vectors 224 (bit 0) to 255 (bit 31). */
    readonly vectors224255: number;
  }
  /** Interrupt wires of the PCI bus. */
  class PciIrq {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Wires that are asserted, by device number 0 to 31: bit 0 is INTA, bit 3 INTD. */
    asserted: Array<number>;
  }
  /** Interrupt wires of the ISA devices. */
  class IsaIrq {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The wires as one number, IRQ 0 in bit 0. */
    raw: number;
    /** Unused. */
    reserved: Uint8Array;
    /** Whether the wire is asserted, by IRQ number 0 to 15. */
    readonly asserted: Array<boolean>;
  }
  /** Routing of the four PCI interrupt links. Device and pin determine the link: (device + pin) mod 4. */
  class PciLink {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** ISA IRQ that each link drives; 0 for none. */
    route: Array<number>;
    /** Unused. */
    pad0: Uint8Array;
    /** The highest ISA IRQ. */
    readonly mostIrq: number;
  }
  /** The 8254 interval timer. */
  class Pit {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Channels: 0 is the system timer, 1 is unused, 2 is the speaker. */
    channels: Array<XenHvmContext.PitChannel>;
    /** Whether channel 2 drives the speaker; 0 or 1. */
    speakerDataOn: number;
    /** Padding, zero. */
    pad0: number;
    /** Whether the fields after the channels can have these values; Xen 4.19 and later refuse others. */
    readonly isReachable: boolean;
  }
  /** A channel of the 8254. The read and write states are 1 for the low byte only, 2 for the high byte only, 3 for a word whose low byte is next, 4 for a word whose high byte is next, and 0 if none was set. */
  class PitChannel {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Reload value, 1 to 65536. */
    count: number;
    /** Count that was latched. */
    latchedCount: number;
    /** Read state of the latched count; 0 if no count is latched. */
    countLatched: number;
    /** Whether the status was latched. */
    statusLatched: number;
    /** Status that was latched. */
    status: XenHvmContext.PitStatus;
    /** Read state of the count. */
    readState: number;
    /** Write state of the count. */
    writeState: number;
    /** Low byte of a count whose high byte is next. */
    writeLatch: number;
    /** Bytes that reads and writes access: 1 for the low byte, 2 for the high byte, 3 for both. */
    rwMode: number;
    /** Mode as it was saved; 0xff in a channel that was never set up (Xen before 4.19). */
    mode: number;
    /** Whether to count in decimal, which Xen does not implement. */
    bcd: number;
    /** State of the gate; only channel 2's can be 0. */
    gate: number;
    /** Whether the channel was ever given a mode. */
    readonly isModeSet: boolean;
    /** Mode as Xen interprets it when it loads the context: three bits, where 6 and 7 mean 2 and 3. */
    readonly operatingMode: XenHvmContext.PitMode | number;
    /** Whether a channel can get into this state; Xen 4.19 and later refuse others. */
    readonly isReachable: boolean;
  }
  /** Status byte of a channel. */
  class PitStatus {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole byte as a number. */
    raw: number;
    /** Counts in decimal. */
    readonly isBcd: boolean;
    /** Counting mode of the channel. */
    readonly mode: number;
    /** Bytes that reads and writes access. */
    readonly rwMode: number;
    /** State of the output. */
    readonly isOutputHigh: boolean;
  }
  /** The real-time clock. 24 bytes, 16 in old versions of Xen. Time and alarm are in BCD unless `reg_b` selects binary; alarm bytes from 0xc0 on match any value. */
  class Rtc {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Seconds of the time of day. */
    seconds: number;
    /** Seconds of the alarm. */
    secondsAlarm: number;
    /** Minutes of the time of day. */
    minutes: number;
    /** Minutes of the alarm. */
    minutesAlarm: number;
    /** Hours; in 12-hour mode bit 7 is PM. */
    hours: number;
    /** Hours of the alarm. */
    hoursAlarm: number;
    /** Day of the week, Sunday is 1. */
    dayOfWeek: number;
    /** Day of the month. */
    dayOfMonth: number;
    /** Month; January is 1. */
    month: number;
    /** Year of the century. */
    year: number;
    /** Register A. */
    regA: XenHvmContext.RtcRegA;
    /** Register B. */
    regB: XenHvmContext.RtcRegB;
    /** Register C. */
    regC: XenHvmContext.RtcRegC;
    /** Register D. */
    regD: XenHvmContext.RtcRegD;
    /** Register selected by the index port. */
    cmosIndex: number;
    /** Unused. */
    pad0: number;
    /** Offset from the host's time, in seconds. Absent from bodies of 16 bytes. */
    rtcOffset?: number | bigint;
  }
  /** Register A of the real-time clock. */
  class RtcRegA {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole register as a number. */
    raw: number;
    /** Rate of the periodic interrupt: 0 for none, otherwise 65536 >> rate Hz (1 and 2 are the same as 8 and 9). */
    readonly rate: number;
    /** Divider; 2 for the usual crystal. */
    readonly divider: number;
    /** An update is in progress. */
    readonly isUpdating: boolean;
  }
  /** Register B of the real-time clock. */
  class RtcRegB {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole register as a number. */
    raw: number;
    /** Daylight saving. */
    readonly isDst: boolean;
    /** 24-hour mode. */
    readonly is24Hour: boolean;
    /** Binary, not BCD. */
    readonly isBinary: boolean;
    /** Square-wave output. */
    readonly hasSquareWave: boolean;
    /** Interrupt at each update. */
    readonly hasUpdateInterrupt: boolean;
    /** Interrupt at the alarm. */
    readonly hasAlarmInterrupt: boolean;
    /** Periodic interrupt. */
    readonly hasPeriodicInterrupt: boolean;
    /** Updates are halted. */
    readonly isSet: boolean;
  }
  /** Register C of the real-time clock. */
  class RtcRegC {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole register as a number. */
    raw: number;
    /** An update has happened. */
    readonly isUpdated: boolean;
    /** The alarm has happened. */
    readonly isAlarmed: boolean;
    /** A period has ended. */
    readonly isPeriodOver: boolean;
    /** The interrupt is asserted. */
    readonly isInterrupting: boolean;
  }
  /** Register D of the real-time clock. */
  class RtcRegD {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole register as a number. */
    raw: number;
    /** Memory and time are valid. */
    readonly isValid: boolean;
  }
  /** The high-precision event timer: its registers as the guest sees them, then its hidden state. */
  class Hpet {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** General capabilities, and the period of the counter. */
    capability: XenHvmContext.HpetCapability;
    /** Reserved. */
    res0: number | bigint;
    /** General configuration. */
    config: XenHvmContext.HpetConfig;
    /** Reserved. */
    res1: number | bigint;
    /** Interrupt status. */
    isr: XenHvmContext.HpetStatus;
    /** Reserved. */
    res2: Uint8Array;
    /** Main counter. */
    mc64: number | bigint;
    /** Reserved. */
    res3: number | bigint;
    /** The three timers. */
    timers: Array<XenHvmContext.HpetTimer>;
    /** Reserved. */
    res5: Uint8Array;
    /** Value last written to each timer's comparator. */
    period: Array<number | bigint>;
  }
  /** Capabilities of an HPET. */
  class HpetCapability {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Period of the main counter in femtoseconds. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** Revision of the HPET specification. */
    readonly revision: number;
    /** Number of the last timer. */
    readonly lastTimer: number;
    /** The main counter has 64 bits. */
    readonly is64Bit: boolean;
    /** Can replace PIT and RTC interrupts. */
    readonly hasLegacyRoute: boolean;
    /** PCI vendor ID. */
    readonly vendorId: number;
  }
  /** Configuration of an HPET. */
  class HpetConfig {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** The main counter runs. */
    readonly isEnabled: boolean;
    /** Replaces PIT and RTC interrupts. */
    readonly isLegacyRoute: boolean;
  }
  /** Interrupt status of an HPET. */
  class HpetStatus {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** Timer 0 has an interrupt active. */
    readonly isTimer0Active: boolean;
    /** Timer 1 has an interrupt active. */
    readonly isTimer1Active: boolean;
    /** Timer 2 has an interrupt active. */
    readonly isTimer2Active: boolean;
  }
  /** A timer of the HPET. */
  class HpetTimer {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Configuration and capabilities. */
    config: XenHvmContext.HpetTimerConfig;
    /** Value of the main counter at which the timer fires. */
    cmp: number | bigint;
    /** FSB interrupt route, not supported. */
    fsb: number | bigint;
    /** Reserved. */
    res4: number | bigint;
  }
  /** Configuration and capabilities of a timer. */
  class HpetTimerConfig {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Pins of the I/O APIC that `route` can name, one bit each. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** Level-triggered. */
    readonly isLevel: boolean;
    /** Interrupts are enabled. */
    readonly isEnabled: boolean;
    /** The timer is periodic. */
    readonly isPeriodic: boolean;
    /** Can be periodic. */
    readonly canBePeriodic: boolean;
    /** Has 64 bits. */
    readonly is64Bit: boolean;
    /** The next write to the comparator also sets the accumulator. */
    readonly isSettingValue: boolean;
    /** Forced to 32-bit mode. */
    readonly is32BitMode: boolean;
    /** Interrupts are delivered by FSB. */
    readonly isFsbEnabled: boolean;
    /** Interrupts can be delivered by FSB. */
    readonly hasFsb: boolean;
    /** I/O APIC pin. */
    readonly route: number;
  }
  /** ACPI power-management timer and event registers. */
  class Pmtimer {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The timer, 3.579545 MHz. */
    tmrVal: number;
    /** Events that have happened. */
    pm1aSts: XenHvmContext.Pm1Events;
    /** Events that interrupt. */
    pm1aEn: XenHvmContext.Pm1Events;
  }
  /** ACPI fixed events. */
  class Pm1Events {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The whole register as a number. */
    raw: number;
    /** The timer's top bit has changed. */
    readonly timer: boolean;
    /** A bus master asked for the bus; status only. */
    readonly busMaster: boolean;
    /** The global lock was released. */
    readonly globalLock: boolean;
    /** Power button. */
    readonly powerButton: boolean;
    /** Sleep button. */
    readonly sleepButton: boolean;
    /** Alarm of the real-time clock. */
    readonly rtcAlarm: boolean;
    /** The system has been woken; status only. */
    readonly isWake: boolean;
  }
  /** Memory types of a vCPU. Xen writes the first variable range to all entries that `msr_mtrr_cap` says are in use; the other ranges are lost. As of 2026 this is not fixed, see hvm_save_mtrr_msr(). */
  class Mtrr {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Page attribute table: the memory types that page-table entries can choose from. */
    msrPatCr: XenHvmContext.MemoryTypes;
    /** Variable ranges. */
    msrMtrrVar: Array<XenHvmContext.MtrrRange>;
    /** Types of the eight 64 KiB blocks from 0x00000 on. */
    fixed64k00000: XenHvmContext.MemoryTypes;
    /** Types of the eight 16 KiB blocks from 0x80000 on. */
    fixed16k80000: XenHvmContext.MemoryTypes;
    /** Types of the eight 16 KiB blocks from 0xa0000 on. */
    fixed16kA0000: XenHvmContext.MemoryTypes;
    /** Types of the eight 4 KiB blocks from 0xc0000 on. */
    fixed4kC0000: XenHvmContext.MemoryTypes;
    /** Types of the eight 4 KiB blocks from 0xc8000 on. */
    fixed4kC8000: XenHvmContext.MemoryTypes;
    /** Types of the eight 4 KiB blocks from 0xd0000 on. */
    fixed4kD0000: XenHvmContext.MemoryTypes;
    /** Types of the eight 4 KiB blocks from 0xd8000 on. */
    fixed4kD8000: XenHvmContext.MemoryTypes;
    /** Types of the eight 4 KiB blocks from 0xe0000 on. */
    fixed4kE0000: XenHvmContext.MemoryTypes;
    /** Types of the eight 4 KiB blocks from 0xe8000 on. */
    fixed4kE8000: XenHvmContext.MemoryTypes;
    /** Types of the eight 4 KiB blocks from 0xf0000 on. */
    fixed4kF0000: XenHvmContext.MemoryTypes;
    /** Types of the eight 4 KiB blocks from 0xf8000 on. */
    fixed4kF8000: XenHvmContext.MemoryTypes;
    /** IA32_MTRRCAP: which MTRRs there are. */
    msrMtrrCap: XenHvmContext.MtrrCap;
    /** Default type and enable bits. */
    msrMtrrDefType: XenHvmContext.MtrrDefType;
  }
  /** Eight memory types of one byte each. */
  class MemoryTypes {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The types, from the least significant byte on. */
    types: Array<XenHvmContext.MemoryType | number>;
    /** The whole register as a number. */
    readonly raw: number | bigint;
  }
  /** A variable range. It contains an address that agrees with `base` in all bits that are set in `mask`, from bit 12 on. */
  class MtrrRange {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** IA32_MTRR_PHYSBASE. */
    base: XenHvmContext.MtrrBase;
    /** IA32_MTRR_PHYSMASK. */
    mask: XenHvmContext.MtrrMask;
  }
  /** Base and type of a variable range. */
  class MtrrBase {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** Type of the memory in the range. */
    readonly memoryType: XenHvmContext.MemoryType | number;
    /** Bits 31-12 of the base address, as a page frame number; `high` continues it. */
    readonly frameLow: number;
    /** Bits 31-0 that are reserved. */
    readonly reservedLow: number;
  }
  /** Mask of a variable range. */
  class MtrrMask {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** The range is in use. */
    readonly isValid: boolean;
    /** Bits 31-12 of the mask, shifted down by 12; `high` continues it. */
    readonly frameLow: number;
    /** Bits 31-0 that are reserved. */
    readonly reservedLow: number;
  }
  /** Capabilities of the MTRRs. */
  class MtrrCap {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** Number of variable ranges. */
    readonly numRanges: number;
    /** Fixed ranges are supported. */
    readonly hasFixed: boolean;
    /** Write-combining is supported. */
    readonly hasWc: boolean;
    /** A range for system management is supported. */
    readonly hasSmrr: boolean;
  }
  /** Default type and enable bits. */
  class MtrrDefType {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** Type of memory outside all ranges. */
    readonly memoryType: XenHvmContext.MemoryType | number;
    /** Fixed ranges are enabled. */
    readonly isFixedEnabled: boolean;
    /** MTRRs are enabled; otherwise all memory is uncacheable. */
    readonly isEnabled: boolean;
    /** A reserved bit of bits 31-0 is set; those of `high` are all reserved. */
    readonly hasReservedLow: boolean;
  }
  /** State of the Hyper-V interface that belongs to the domain. 32 bytes, 24 or 16 in older versions of Xen. */
  class ViridianDomain {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** HV_X64_MSR_HYPERCALL. */
    hypercallGpa: XenHvmContext.ViridianPageMsr;
    /** HV_X64_MSR_GUEST_OS_ID. */
    guestOsId: XenHvmContext.ViridianGuestOsId;
    /** Reference time, in units of 100 ns. Absent from bodies of 16 bytes. */
    timeRefCount?: number | bigint;
    /** HV_X64_MSR_REFERENCE_TSC. Absent from bodies of 24 bytes. */
    referenceTsc?: XenHvmContext.ViridianPageMsr;
  }
  /** A register that contains the frame number of a guest page in the bits above 11. */
  class ViridianPageMsr {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** The page is in use. */
    readonly isEnabled: boolean;
    /** Bits 19-0 of the frame number; `high` continues it. */
    readonly pfnLow: number;
  }
  /** The guest's identification of itself. */
  class ViridianGuestOsId {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Build number of the guest's operating system. */
    buildNumber: number;
    /** Service pack. */
    servicePack: number;
    /** Minor version. */
    minor: number;
    /** Major version. */
    major: number;
    /** Operating system; 4 is Windows NT. */
    os: number;
    /** Vendor, 1 is Microsoft; bit 15 marks open source. */
    vendor: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
  }
  /** State of the Hyper-V interface that belongs to a vCPU. 216 bytes; 152, 16 or 8 in older versions of Xen. */
  class ViridianVcpu {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** HV_X64_MSR_VP_ASSIST_PAGE. */
    vpAssistMsr: XenHvmContext.ViridianPageMsr;
    /** Whether the guest may end an interrupt without an EOI. Absent from bodies of 8 bytes. */
    apicAssistPending?: number;
    /** Padding, zero. */
    pad?: Uint8Array;
    /** HV_X64_MSR_SIMP, page of synthetic messages. Absent from bodies of 16 bytes. */
    simpMsr?: XenHvmContext.ViridianPageMsr;
    /** HV_X64_MSR_SINT0 to 15, synthetic interrupts. */
    sintMsr?: Array<XenHvmContext.ViridianSint>;
    /** HV_X64_MSR_STIMER0_CONFIG to 3. Absent from bodies of 152 bytes. */
    stimerConfigMsr?: Array<XenHvmContext.ViridianStimerConfig>;
    /** HV_X64_MSR_STIMER0_COUNT to 3. */
    stimerCountMsr?: Array<number | bigint>;
  }
  /** A synthetic interrupt source. */
  class ViridianSint {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** Vector of the synthetic interrupt. */
    readonly vector: number;
    /** The synthetic interrupt is masked. */
    readonly isMasked: boolean;
    /** The interrupt ends automatically (auto-EOI). */
    readonly isAutoEoi: boolean;
    /** The guest polls; no interrupt. */
    readonly isPolling: boolean;
  }
  /** Configuration of a synthetic timer. */
  class ViridianStimerConfig {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** The timer runs. */
    readonly isEnabled: boolean;
    /** The timer is periodic. */
    readonly isPeriodic: boolean;
    /** The timer is lazy: it may fire late. */
    readonly isLazy: boolean;
    /** Writing the count starts the timer. */
    readonly isAutoEnabled: boolean;
    /** Vector in direct mode. */
    readonly apicVector: number;
    /** Raises an interrupt instead of a message. */
    readonly isDirect: boolean;
    /** Synthetic interrupt source for messages. */
    readonly sintx: number;
  }
  /** Extended registers of one vCPU. Xen before 4.12 wrote this entry with little or no area for a guest that did not use XSAVE. */
  class CpuXsave {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Components that the saving host supported; ignored. */
    xfeatureMask: XenHvmContext.XstateComponents;
    /** The register XCR0: components that the guest has enabled. */
    xcr0: XenHvmContext.XstateComponents;
    /** Components that the guest has ever enabled; they determine the length of the area. */
    xcr0Accum: XenHvmContext.XstateComponents;
    /** The registers, in the standard form. Xen 4.3.0 and older made it longer than the guest needs. */
    saveArea: X86XsaveArea;
    /** The shortest area that Xen accepts. */
    readonly lenSaveAreaMin: number;
    /** Offset of the area in the body. */
    readonly ofsSaveArea: number;
  }
  /** A set of state components, one bit each. The same as component_bitmap of `x86_xsave_area`. */
  class XstateComponents {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** x87 state, in the legacy region. */
    readonly x87: boolean;
    /** xmm registers, in the legacy region. */
    readonly sse: boolean;
    /** Upper halves of the 256-bit registers ymm0 to ymm15. */
    readonly avx: boolean;
    /** MPX bound registers. */
    readonly bndregs: boolean;
    /** MPX configuration and status. */
    readonly bndcsr: boolean;
    /** AVX-512 mask registers. */
    readonly opmask: boolean;
    /** Upper halves of the 512-bit registers zmm0 to zmm15. */
    readonly zmmHi256: boolean;
    /** The 512-bit registers zmm16 to zmm31. */
    readonly hi16Zmm: boolean;
    /** Processor Trace registers. */
    readonly pt: boolean;
    /** Protection-key rights for user pages. */
    readonly pkru: boolean;
    /** The IA32_PASID register. */
    readonly pasid: boolean;
    /** Control-flow enforcement, user part. */
    readonly cetU: boolean;
    /** Control-flow enforcement, supervisor part. */
    readonly cetS: boolean;
    /** The IA32_PM_CTL1 register of hardware duty cycling. */
    readonly hdc: boolean;
    /** User-interrupt registers. */
    readonly uintr: boolean;
    /** Last-branch records. */
    readonly lbr: boolean;
    /** The IA32_HWP_REQUEST register. */
    readonly hwp: boolean;
    /** AMX tile configuration. */
    readonly tilecfg: boolean;
    /** AMX tiles. */
    readonly tiledata: boolean;
    /** The APX general-purpose registers, which replace MPX. */
    readonly egprs: boolean;
    /** State of AMD's lightweight profiling. */
    readonly lwp: boolean;
  }
  /** Machine-check state of a vCPU. 32 bytes, 24 or 8 in older versions of Xen. */
  class VmceVcpu {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** IA32_MCG_CAP. */
    caps: XenHvmContext.McgCap;
    /** IA32_MC0_CTL2. Absent from bodies of 8 bytes. */
    mciCtl2Bank0?: XenHvmContext.MciCtl2;
    /** IA32_MC1_CTL2. Absent from bodies of 8 bytes. */
    mciCtl2Bank1?: XenHvmContext.MciCtl2;
    /** IA32_MCG_EXT_CTL; bit 0 enables local machine checks. Absent from bodies of 24 bytes. */
    mcgExtCtl?: number | bigint;
  }
  /** Machine-check capabilities. */
  class McgCap {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** Number of banks. */
    readonly numBanks: number;
    /** IA32_MCG_CTL exists. */
    readonly hasCtl: boolean;
    /** Extended state registers exist. */
    readonly hasExt: boolean;
    /** Corrected errors can interrupt. */
    readonly hasCmci: boolean;
    /** Threshold-based error status. */
    readonly hasTes: boolean;
    /** Software error recovery. */
    readonly hasSer: boolean;
    /** Local machine checks. */
    readonly hasLmce: boolean;
    /** Bits 27-0 that Xen lets no guest have; those of `high` neither. */
    readonly reservedLow: number;
    /** Bits 31-28, which Xen lets no guest have either. */
    readonly reservedTop: number;
  }
  /** Control of the corrected errors of a bank. */
  class MciCtl2 {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** Number of errors before an interrupt. */
    readonly threshold: number;
    /** Corrected errors interrupt. */
    readonly isCmciEnabled: boolean;
  }
  /** The TSC_ADJUST register of a vCPU. */
  class TscAdjust {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Offset that the guest has added to its TSC, modulo 2^64. */
    adjustment: number | bigint;
  }
  /** Model-specific registers of a vCPU that no other entry contains. */
  class CpuMsr {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Number of registers; the body has 8 + 16 x num_msrs bytes. */
    numMsrs: number;
    /** Padding of the C structure. */
    reserved: number;
    /** Offset of the registers in the body. */
    readonly ofsMsrs: number;
    /** Size of one register in bytes. */
    readonly lenMsr: number;
    /** The registers, as many as the body has room for. */
    readonly msrs: Array<XenHvmContext.MsrEntry>;
  }
  /** A model-specific register. As of 2026, Xen sends SPEC_CTRL (0x48), MISC_FEATURES_ENABLES (0x140), PKRS (0x6e1), BNDCFGS (0xd90), XSS (0xda0), VIRT_SPEC_CTRL (0xc001011f), and the four DRn_ADDRESS_MASK (0xc0011027, 0xc0011019 to 0xc001101b). The type is at the start of a substream of its own (`size: 16`), which `as_spec_ctrl` and `as_bndcfgs` rely on. */
  class MsrEntry {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Number of the register. */
    index: number;
    /** Reserved, zero. */
    reserved: number;
    /** Its value. */
    value: number | bigint;
    /** The value of SPEC_CTRL, decoded; absent for other registers. */
    readonly asSpecCtrl: XenHvmContext.SpecCtrl | undefined;
    /** The value of BNDCFGS, decoded; absent for other registers. */
    readonly asBndcfgs: XenHvmContext.Bndcfgs | undefined;
  }
  /** Value of the MSR SPEC_CTRL. */
  class SpecCtrl {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** Indirect branches are restricted. */
    readonly ibrs: boolean;
    /** Threads of a core do not share indirect branch prediction. */
    readonly stibp: boolean;
    /** Speculative store bypass is disabled. */
    readonly ssbd: boolean;
    /** Indirect branch prediction is disabled for user code. */
    readonly ipredDisU: boolean;
    /** Indirect branch prediction is disabled for the supervisor. */
    readonly ipredDisS: boolean;
    /** Alternate return prediction is disabled for user code. */
    readonly rrsbaDisU: boolean;
    /** Alternate return prediction is disabled for the supervisor. */
    readonly rrsbaDisS: boolean;
    /** Predictive store forwarding is disabled. */
    readonly psfd: boolean;
    /** Branch history of user code is not used for the supervisor. */
    readonly bhiDisS: boolean;
  }
  /** Value of the MSR BNDCFGS. */
  class Bndcfgs {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Bits 31-0. */
    low: number;
    /** Bits 63-32. */
    high: number;
    /** The whole register as a number. */
    readonly raw: number | bigint;
    /** MPX is enabled for the supervisor. */
    readonly isEnabled: boolean;
    /** Branches without a prefix keep the bounds. */
    readonly isPreserving: boolean;
    /** Bits that must be zero. */
    readonly reservedLow: number;
  }
}
