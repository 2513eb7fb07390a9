// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './X86XsaveArea'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./X86XsaveArea'));
  } else {
    factory(root.XenHvmContext || (root.XenHvmContext = {}), root.KaitaiStream, root.X86XsaveArea || (root.X86XsaveArea = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (XenHvmContext_, KaitaiStream, X86XsaveArea_) {
/**
 * The state that Xen itself keeps of an HVM or PVH guest's processors and of the
 * devices that it emulates. It is the body of HVM_CONTEXT in a libxc migration
 * stream, and the buffer of the hypercalls XEN_DOMCTL_gethvmcontext and
 * sethvmcontext. Always little-endian.
 * 
 * It is a sequence of entries, each with a type code, an instance number (of the
 * vCPU, or of one of several devices), a length and a body. HEADER comes first,
 * then the entries in the order of their type codes, then END.
 * 
 * Layouts have grown at their ends. Xen zero-extends shorter bodies of CPU,
 * LAPIC, RTC, VMCE_VCPU and the two Viridian types; fields that a shorter body
 * does not have are absent here. Bodies of CPU_XSAVE and CPU_MSR contain their
 * own length. All other bodies must have exactly the length that Xen expects.
 * 
 * A damaged context parses as far as its framing allows. Bodies are decoded on
 * demand, so a body that is too short for its type does not affect the others.
 * Entries of unknown type are kept as raw bytes; Xen refuses them.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h|Source}
 * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h|Source}
 * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/save.c#L199-L281|hvm_save(), hvm_load()}
 */

var XenHvmContext = (function() {
  XenHvmContext.DeliveryMode = Object.freeze({
    FIXED: 0,
    LOWEST_PRIORITY: 1,
    SMI: 2,
    REMOTE_READ: 3,
    NMI: 4,
    INIT: 5,
    STARTUP: 6,
    EXT_INT: 7,

    0: "FIXED",
    1: "LOWEST_PRIORITY",
    2: "SMI",
    3: "REMOTE_READ",
    4: "NMI",
    5: "INIT",
    6: "STARTUP",
    7: "EXT_INT",
  });

  XenHvmContext.DestinationShorthand = Object.freeze({
    NONE: 0,
    MYSELF: 1,
    ALL: 2,
    ALL_OTHERS: 3,

    0: "NONE",
    1: "MYSELF",
    2: "ALL",
    3: "ALL_OTHERS",
  });

  XenHvmContext.EventType = Object.freeze({
    EXTERNAL_INTERRUPT: 0,
    NMI: 2,
    HARDWARE_EXCEPTION: 3,
    SOFTWARE_INTERRUPT: 4,
    PRIVILEGED_SOFTWARE_EXCEPTION: 5,
    SOFTWARE_EXCEPTION: 6,
    OTHER: 7,

    0: "EXTERNAL_INTERRUPT",
    2: "NMI",
    3: "HARDWARE_EXCEPTION",
    4: "SOFTWARE_INTERRUPT",
    5: "PRIVILEGED_SOFTWARE_EXCEPTION",
    6: "SOFTWARE_EXCEPTION",
    7: "OTHER",
  });

  XenHvmContext.MemoryType = Object.freeze({
    UC: 0,
    WC: 1,
    WT: 4,
    WP: 5,
    WB: 6,
    UC_MINUS: 7,

    0: "UC",
    1: "WC",
    4: "WT",
    5: "WP",
    6: "WB",
    7: "UC_MINUS",
  });

  XenHvmContext.PitMode = Object.freeze({
    INTERRUPT_ON_TERMINAL_COUNT: 0,
    ONE_SHOT: 1,
    RATE_GENERATOR: 2,
    SQUARE_WAVE: 3,
    SOFTWARE_STROBE: 4,
    HARDWARE_STROBE: 5,

    0: "INTERRUPT_ON_TERMINAL_COUNT",
    1: "ONE_SHOT",
    2: "RATE_GENERATOR",
    3: "SQUARE_WAVE",
    4: "SOFTWARE_STROBE",
    5: "HARDWARE_STROBE",
  });

  XenHvmContext.TimerMode = Object.freeze({
    ONE_SHOT: 0,
    PERIODIC: 1,
    TSC_DEADLINE: 2,

    0: "ONE_SHOT",
    1: "PERIODIC",
    2: "TSC_DEADLINE",
  });

  XenHvmContext.Typecode = Object.freeze({
    END_MARK: 0,
    HEADER: 1,
    CPU: 2,
    PIC: 3,
    IOAPIC: 4,
    LAPIC: 5,
    LAPIC_REGS: 6,
    PCI_IRQ: 7,
    ISA_IRQ: 8,
    PCI_LINK: 9,
    PIT: 10,
    RTC: 11,
    HPET: 12,
    PMTIMER: 13,
    MTRR: 14,
    VIRIDIAN_DOMAIN: 15,
    CPU_XSAVE: 16,
    VIRIDIAN_VCPU: 17,
    VMCE_VCPU: 18,
    TSC_ADJUST: 19,
    CPU_MSR: 20,

    0: "END_MARK",
    1: "HEADER",
    2: "CPU",
    3: "PIC",
    4: "IOAPIC",
    5: "LAPIC",
    6: "LAPIC_REGS",
    7: "PCI_IRQ",
    8: "ISA_IRQ",
    9: "PCI_LINK",
    10: "PIT",
    11: "RTC",
    12: "HPET",
    13: "PMTIMER",
    14: "MTRR",
    15: "VIRIDIAN_DOMAIN",
    16: "CPU_XSAVE",
    17: "VIRIDIAN_VCPU",
    18: "VMCE_VCPU",
    19: "TSC_ADJUST",
    20: "CPU_MSR",
  });

  function XenHvmContext(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XenHvmContext.prototype._read = function() {
    if (this._io.size - this._io.pos >= 8) {
      this.entries = [];
      var i = 0;
      do {
        var _ = new Entry(this._io, this, this._root);
        this.entries.push(_);
        i++;
      } while (!( ((_.header.typecodeNumber == XenHvmContext.Typecode.END_MARK) || (this._io.size - this._io.pos < 8)) ));
    }
    this.rest = this._io.readBytesFull();
  }

  /**
   * The IA32_APIC_BASE register. Its bits above 11 are the page frame of the
   * local APIC's registers.
   * @see Intel SDM volume 3, section 12.4.4
   */

  var ApicBase = XenHvmContext.ApicBase = (function() {
    function ApicBase(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ApicBase.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Bits 31-12 of the address, as a page frame number; `high` continues
     * it.
     */
    Object.defineProperty(ApicBase.prototype, 'frameLow', {
      get: function() {
        if (this._m_frameLow !== undefined)
          return this._m_frameLow;
        this._m_frameLow = this.low >>> 12;
        return this._m_frameLow;
      }
    });

    /**
     * This is the bootstrap processor.
     */
    Object.defineProperty(ApicBase.prototype, 'isBsp', {
      get: function() {
        if (this._m_isBsp !== undefined)
          return this._m_isBsp;
        this._m_isBsp = (this.low & 256) != 0;
        return this._m_isBsp;
      }
    });

    /**
     * The local APIC is enabled.
     */
    Object.defineProperty(ApicBase.prototype, 'isEnabled', {
      get: function() {
        if (this._m_isEnabled !== undefined)
          return this._m_isEnabled;
        this._m_isEnabled = (this.low & 2048) != 0;
        return this._m_isEnabled;
      }
    });

    /**
     * x2APIC mode.
     */
    Object.defineProperty(ApicBase.prototype, 'isX2apic', {
      get: function() {
        if (this._m_isX2apic !== undefined)
          return this._m_isX2apic;
        this._m_isX2apic = (this.low & 1024) != 0;
        return this._m_isX2apic;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(ApicBase.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return ApicBase;
  })();

  /**
   * Value of the MSR BNDCFGS.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L293|MSR_IA32_BNDCFGS}
   */

  var Bndcfgs = XenHvmContext.Bndcfgs = (function() {
    function Bndcfgs(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Bndcfgs.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * MPX is enabled for the supervisor.
     */
    Object.defineProperty(Bndcfgs.prototype, 'isEnabled', {
      get: function() {
        if (this._m_isEnabled !== undefined)
          return this._m_isEnabled;
        this._m_isEnabled = (this.low & 1) != 0;
        return this._m_isEnabled;
      }
    });

    /**
     * Branches without a prefix keep the bounds.
     */
    Object.defineProperty(Bndcfgs.prototype, 'isPreserving', {
      get: function() {
        if (this._m_isPreserving !== undefined)
          return this._m_isPreserving;
        this._m_isPreserving = (this.low & 2) != 0;
        return this._m_isPreserving;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(Bndcfgs.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Bits that must be zero.
     */
    Object.defineProperty(Bndcfgs.prototype, 'reservedLow', {
      get: function() {
        if (this._m_reservedLow !== undefined)
          return this._m_reservedLow;
        this._m_reservedLow = this.low & 4092;
        return this._m_reservedLow;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return Bndcfgs;
  })();

  /**
   * Registers of one vCPU. 1032 bytes today, 1024 before Xen 4.7 and 1016
   * before 3.4.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L40-L152|struct hvm_hw_cpu, struct hvm_hw_cpu_compat}
   */

  var Cpu = XenHvmContext.Cpu = (function() {
    function Cpu(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Cpu.prototype._read = function() {
      this._raw_fpuRegs = this._io.readBytes(512);
      var _io__raw_fpuRegs = new KaitaiStream(this._raw_fpuRegs);
      this.fpuRegs = new X86XsaveArea_.X86XsaveArea(_io__raw_fpuRegs, null, null);
      this.rax = this._io.readU8le();
      this.rbx = this._io.readU8le();
      this.rcx = this._io.readU8le();
      this.rdx = this._io.readU8le();
      this.rbp = this._io.readU8le();
      this.rsi = this._io.readU8le();
      this.rdi = this._io.readU8le();
      this.rsp = this._io.readU8le();
      this.r8 = this._io.readU8le();
      this.r9 = this._io.readU8le();
      this.r10 = this._io.readU8le();
      this.r11 = this._io.readU8le();
      this.r12 = this._io.readU8le();
      this.r13 = this._io.readU8le();
      this.r14 = this._io.readU8le();
      this.r15 = this._io.readU8le();
      this.rip = this._io.readU8le();
      this._raw_rflags = this._io.readBytes(8);
      var _io__raw_rflags = new KaitaiStream(this._raw_rflags);
      this.rflags = new Rflags(_io__raw_rflags, this, this._root);
      this._raw_cr0 = this._io.readBytes(8);
      var _io__raw_cr0 = new KaitaiStream(this._raw_cr0);
      this.cr0 = new Cr0(_io__raw_cr0, this, this._root);
      this.cr2 = this._io.readU8le();
      this.cr3 = this._io.readU8le();
      this._raw_cr4 = this._io.readBytes(8);
      var _io__raw_cr4 = new KaitaiStream(this._raw_cr4);
      this.cr4 = new Cr4(_io__raw_cr4, this, this._root);
      this.dr0 = this._io.readU8le();
      this.dr1 = this._io.readU8le();
      this.dr2 = this._io.readU8le();
      this.dr3 = this._io.readU8le();
      this._raw_dr6 = this._io.readBytes(8);
      var _io__raw_dr6 = new KaitaiStream(this._raw_dr6);
      this.dr6 = new Dr6(_io__raw_dr6, this, this._root);
      this._raw_dr7 = this._io.readBytes(8);
      var _io__raw_dr7 = new KaitaiStream(this._raw_dr7);
      this.dr7 = new Dr7(_io__raw_dr7, this, this._root);
      this.csSel = this._io.readU4le();
      this.dsSel = this._io.readU4le();
      this.esSel = this._io.readU4le();
      this.fsSel = this._io.readU4le();
      this.gsSel = this._io.readU4le();
      this.ssSel = this._io.readU4le();
      this.trSel = this._io.readU4le();
      this.ldtrSel = this._io.readU4le();
      this.csLimit = this._io.readU4le();
      this.dsLimit = this._io.readU4le();
      this.esLimit = this._io.readU4le();
      this.fsLimit = this._io.readU4le();
      this.gsLimit = this._io.readU4le();
      this.ssLimit = this._io.readU4le();
      this.trLimit = this._io.readU4le();
      this.ldtrLimit = this._io.readU4le();
      this.idtrLimit = this._io.readU4le();
      this.gdtrLimit = this._io.readU4le();
      this.csBase = this._io.readU8le();
      this.dsBase = this._io.readU8le();
      this.esBase = this._io.readU8le();
      this.fsBase = this._io.readU8le();
      this.gsBase = this._io.readU8le();
      this.ssBase = this._io.readU8le();
      this.trBase = this._io.readU8le();
      this.ldtrBase = this._io.readU8le();
      this.idtrBase = this._io.readU8le();
      this.gdtrBase = this._io.readU8le();
      this._raw_csArbytes = this._io.readBytes(4);
      var _io__raw_csArbytes = new KaitaiStream(this._raw_csArbytes);
      this.csArbytes = new SegmentAttributes(_io__raw_csArbytes, this, this._root);
      this._raw_dsArbytes = this._io.readBytes(4);
      var _io__raw_dsArbytes = new KaitaiStream(this._raw_dsArbytes);
      this.dsArbytes = new SegmentAttributes(_io__raw_dsArbytes, this, this._root);
      this._raw_esArbytes = this._io.readBytes(4);
      var _io__raw_esArbytes = new KaitaiStream(this._raw_esArbytes);
      this.esArbytes = new SegmentAttributes(_io__raw_esArbytes, this, this._root);
      this._raw_fsArbytes = this._io.readBytes(4);
      var _io__raw_fsArbytes = new KaitaiStream(this._raw_fsArbytes);
      this.fsArbytes = new SegmentAttributes(_io__raw_fsArbytes, this, this._root);
      this._raw_gsArbytes = this._io.readBytes(4);
      var _io__raw_gsArbytes = new KaitaiStream(this._raw_gsArbytes);
      this.gsArbytes = new SegmentAttributes(_io__raw_gsArbytes, this, this._root);
      this._raw_ssArbytes = this._io.readBytes(4);
      var _io__raw_ssArbytes = new KaitaiStream(this._raw_ssArbytes);
      this.ssArbytes = new SegmentAttributes(_io__raw_ssArbytes, this, this._root);
      this._raw_trArbytes = this._io.readBytes(4);
      var _io__raw_trArbytes = new KaitaiStream(this._raw_trArbytes);
      this.trArbytes = new SegmentAttributes(_io__raw_trArbytes, this, this._root);
      this._raw_ldtrArbytes = this._io.readBytes(4);
      var _io__raw_ldtrArbytes = new KaitaiStream(this._raw_ldtrArbytes);
      this.ldtrArbytes = new SegmentAttributes(_io__raw_ldtrArbytes, this, this._root);
      this.sysenterCs = this._io.readU8le();
      this.sysenterEsp = this._io.readU8le();
      this.sysenterEip = this._io.readU8le();
      this.shadowGs = this._io.readU8le();
      this.msrFlags = this._io.readU8le();
      this.msrLstar = this._io.readU8le();
      this.msrStar = this._io.readU8le();
      this.msrCstar = this._io.readU8le();
      this.msrSyscallMask = this._io.readU8le();
      this._raw_msrEfer = this._io.readBytes(8);
      var _io__raw_msrEfer = new KaitaiStream(this._raw_msrEfer);
      this.msrEfer = new Efer(_io__raw_msrEfer, this, this._root);
      if (this._io.size >= 1024) {
        this.msrTscAux = this._io.readU8le();
      }
      this.tsc = this._io.readU8le();
      this._raw_pendingEvent = this._io.readBytes(4);
      var _io__raw_pendingEvent = new KaitaiStream(this._raw_pendingEvent);
      this.pendingEvent = new PendingEvent(_io__raw_pendingEvent, this, this._root);
      this.errorCode = this._io.readU4le();
      if (this._io.size >= 1032) {
        this._raw_flags = this._io.readBytes(4);
        var _io__raw_flags = new KaitaiStream(this._raw_flags);
        this.flags = new CpuFlags(_io__raw_flags, this, this._root);
      }
      if (this._io.size >= 1032) {
        this.pad0 = this._io.readU4le();
      }
    }

    /**
     * Whether the body is of Xen 4.7 or later.
     */
    Object.defineProperty(Cpu.prototype, 'hasFlags', {
      get: function() {
        if (this._m_hasFlags !== undefined)
          return this._m_hasFlags;
        this._m_hasFlags = this._io.size >= 1032;
        return this._m_hasFlags;
      }
    });

    /**
     * Whether the body is of Xen 3.4 or later.
     */
    Object.defineProperty(Cpu.prototype, 'hasMsrTscAux', {
      get: function() {
        if (this._m_hasMsrTscAux !== undefined)
          return this._m_hasMsrTscAux;
        this._m_hasMsrTscAux = this._io.size >= 1024;
        return this._m_hasMsrTscAux;
      }
    });

    /**
     * x87 and SSE registers as FXSAVE writes them: an XSAVE area that ends
     * after its legacy region. Present even if there is a CPU_XSAVE, which
     * takes precedence.
     */

    /**
     * Register rax.
     */

    /**
     * Register rbx.
     */

    /**
     * Register rcx.
     */

    /**
     * Register rdx.
     */

    /**
     * Register rbp.
     */

    /**
     * Register rsi.
     */

    /**
     * Register rdi.
     */

    /**
     * Register rsp.
     */

    /**
     * Register r8.
     */

    /**
     * Register r9.
     */

    /**
     * Register r10.
     */

    /**
     * Register r11.
     */

    /**
     * Register r12.
     */

    /**
     * Register r13.
     */

    /**
     * Register r14.
     */

    /**
     * Register r15.
     */

    /**
     * Instruction pointer.
     */

    /**
     * Status and control flags.
     */

    /**
     * Control register 0.
     */

    /**
     * Address of the last page fault.
     */

    /**
     * Physical address of the top-level page table, with flags or PCID in
     * bits 11-0.
     */

    /**
     * Control register 4.
     */

    /**
     * Address of breakpoint 0.
     */

    /**
     * Address of breakpoint 1.
     */

    /**
     * Address of breakpoint 2.
     */

    /**
     * Address of breakpoint 3.
     */

    /**
     * Debug status.
     */

    /**
     * Debug control.
     */

    /**
     * Selector in cs.
     */

    /**
     * Selector in ds.
     */

    /**
     * Selector in es.
     */

    /**
     * Selector in fs.
     */

    /**
     * Selector in gs.
     */

    /**
     * Selector in ss.
     */

    /**
     * Selector in tr.
     */

    /**
     * Selector in ldtr.
     */

    /**
     * Limit of cs in bytes, less one.
     */

    /**
     * Limit of ds in bytes, less one.
     */

    /**
     * Limit of es in bytes, less one.
     */

    /**
     * Limit of fs in bytes, less one.
     */

    /**
     * Limit of gs in bytes, less one.
     */

    /**
     * Limit of ss in bytes, less one.
     */

    /**
     * Limit of tr in bytes, less one.
     */

    /**
     * Limit of ldtr in bytes, less one.
     */

    /**
     * Limit of idtr in bytes, less one.
     */

    /**
     * Limit of gdtr in bytes, less one.
     */

    /**
     * Base address of cs.
     */

    /**
     * Base address of ds.
     */

    /**
     * Base address of es.
     */

    /**
     * Base address of fs.
     */

    /**
     * Base address of gs.
     */

    /**
     * Base address of ss.
     */

    /**
     * Base address of tr.
     */

    /**
     * Base address of ldtr.
     */

    /**
     * Base address of idtr.
     */

    /**
     * Base address of gdtr.
     */

    /**
     * Attributes of cs.
     */

    /**
     * Attributes of ds.
     */

    /**
     * Attributes of es.
     */

    /**
     * Attributes of fs.
     */

    /**
     * Attributes of gs.
     */

    /**
     * Attributes of ss.
     */

    /**
     * Attributes of tr.
     */

    /**
     * Attributes of ldtr.
     */

    /**
     * IA32_SYSENTER_CS, code selector of SYSENTER.
     */

    /**
     * IA32_SYSENTER_ESP, stack pointer of SYSENTER.
     */

    /**
     * IA32_SYSENTER_EIP, entry point of SYSENTER.
     */

    /**
     * IA32_KERNEL_GS_BASE, the base of GS that SWAPGS loads.
     */

    /**
     * Unused today.
     */

    /**
     * IA32_LSTAR, entry point of SYSCALL from 64-bit code.
     */

    /**
     * IA32_STAR: selectors of SYSCALL in bits 47-32, those of SYSRET in bits
     * 63-48.
     */

    /**
     * IA32_CSTAR, entry point of SYSCALL from compatibility-mode code.
     */

    /**
     * IA32_FMASK, flags that SYSCALL clears.
     */

    /**
     * Extended features.
     */

    /**
     * IA32_TSC_AUX, which RDTSCP returns in ecx. Absent from bodies of 1016
     * bytes, which Xen before 3.4 wrote.
     */

    /**
     * The guest's time stamp counter when saving began.
     */

    /**
     * Event to be injected.
     */

    /**
     * Error code of the event.
     */

    /**
     * Flags of the record. Absent from bodies of 1016 and 1024 bytes, which
     * Xen before 4.7 wrote.
     */

    /**
     * Padding, zero.
     */

    return Cpu;
  })();

  /**
   * Flags of a CPU record.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L149|XEN_X86_FPU_INITIALISED}
   */

  var CpuFlags = XenHvmContext.CpuFlags = (function() {
    function CpuFlags(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CpuFlags.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * `fpu_regs` is valid; Xen assumes this for records that have no flags.
     */
    Object.defineProperty(CpuFlags.prototype, 'isFpuInitialised', {
      get: function() {
        if (this._m_isFpuInitialised !== undefined)
          return this._m_isFpuInitialised;
        this._m_isFpuInitialised = (this.raw & 1) != 0;
        return this._m_isFpuInitialised;
      }
    });

    /**
     * Flags that Xen does not define, from bit 1 on; it refuses them.
     */
    Object.defineProperty(CpuFlags.prototype, 'reserved', {
      get: function() {
        if (this._m_reserved !== undefined)
          return this._m_reserved;
        this._m_reserved = this.raw >>> 1;
        return this._m_reserved;
      }
    });

    /**
     * All flags as a number.
     */

    return CpuFlags;
  })();

  /**
   * Model-specific registers of a vCPU that no other entry contains.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L617-L624|struct hvm_msr}
   */

  var CpuMsr = XenHvmContext.CpuMsr = (function() {
    function CpuMsr(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CpuMsr.prototype._read = function() {
      this.numMsrs = this._io.readU4le();
      this.reserved = this._io.readU4le();
    }

    /**
     * Size of one register in bytes.
     */
    Object.defineProperty(CpuMsr.prototype, 'lenMsr', {
      get: function() {
        if (this._m_lenMsr !== undefined)
          return this._m_lenMsr;
        this._m_lenMsr = 16;
        return this._m_lenMsr;
      }
    });

    /**
     * The registers, as many as the body has room for.
     */
    Object.defineProperty(CpuMsr.prototype, 'msrs', {
      get: function() {
        if (this._m_msrs !== undefined)
          return this._m_msrs;
        var _pos = this._io.pos;
        this._io.seek(this.ofsMsrs);
        this._raw__m_msrs = [];
        this._m_msrs = [];
        for (var i = 0; i < (this.numMsrs <= Math.floor((this._io.size - 8) / 16) ? this.numMsrs : Math.floor((this._io.size - 8) / 16)); i++) {
          this._raw__m_msrs.push(this._io.readBytes(16));
          var _io__raw__m_msrs = new KaitaiStream(this._raw__m_msrs[i]);
          this._m_msrs.push(new MsrEntry(_io__raw__m_msrs, this, this._root));
        }
        this._io.seek(_pos);
        return this._m_msrs;
      }
    });

    /**
     * Offset of the registers in the body.
     */
    Object.defineProperty(CpuMsr.prototype, 'ofsMsrs', {
      get: function() {
        if (this._m_ofsMsrs !== undefined)
          return this._m_ofsMsrs;
        this._m_ofsMsrs = 8;
        return this._m_ofsMsrs;
      }
    });

    /**
     * Number of registers; the body has 8 + 16 x num_msrs bytes.
     */

    /**
     * Padding of the C structure.
     */

    return CpuMsr;
  })();

  /**
   * Family, model and stepping of a processor.
   * @see Intel SDM volume 2, CPUID leaf 1
   * @see AMD APM volume 3, CPUID Fn0000_0001_EAX
   */

  var CpuSignature = XenHvmContext.CpuSignature = (function() {
    function CpuSignature(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CpuSignature.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Family, if below 15.
     */
    Object.defineProperty(CpuSignature.prototype, 'baseFamily', {
      get: function() {
        if (this._m_baseFamily !== undefined)
          return this._m_baseFamily;
        this._m_baseFamily = this.raw >>> 8 & 15;
        return this._m_baseFamily;
      }
    });

    /**
     * Low digit of the model.
     */
    Object.defineProperty(CpuSignature.prototype, 'baseModel', {
      get: function() {
        if (this._m_baseModel !== undefined)
          return this._m_baseModel;
        this._m_baseModel = this.raw >>> 4 & 15;
        return this._m_baseModel;
      }
    });

    /**
     * Number to add to a family of 15.
     */
    Object.defineProperty(CpuSignature.prototype, 'extendedFamily', {
      get: function() {
        if (this._m_extendedFamily !== undefined)
          return this._m_extendedFamily;
        this._m_extendedFamily = this.raw >>> 20 & 255;
        return this._m_extendedFamily;
      }
    });

    /**
     * High digit of the model, which counts for family 6 and from 15 on.
     */
    Object.defineProperty(CpuSignature.prototype, 'extendedModel', {
      get: function() {
        if (this._m_extendedModel !== undefined)
          return this._m_extendedModel;
        this._m_extendedModel = this.raw >>> 16 & 15;
        return this._m_extendedModel;
      }
    });

    /**
     * Family of the processor, with the extended family.
     */
    Object.defineProperty(CpuSignature.prototype, 'family', {
      get: function() {
        if (this._m_family !== undefined)
          return this._m_family;
        this._m_family = this.baseFamily + (this.baseFamily == 15 ? this.extendedFamily : 0);
        return this._m_family;
      }
    });

    /**
     * Model of the processor, with the extended model.
     */
    Object.defineProperty(CpuSignature.prototype, 'model', {
      get: function() {
        if (this._m_model !== undefined)
          return this._m_model;
        this._m_model = this.baseModel + ( ((this.baseFamily == 6) || (this.baseFamily == 15))  ? this.extendedModel * 16 : 0);
        return this._m_model;
      }
    });

    /**
     * Stepping of the processor.
     */
    Object.defineProperty(CpuSignature.prototype, 'stepping', {
      get: function() {
        if (this._m_stepping !== undefined)
          return this._m_stepping;
        this._m_stepping = this.raw & 15;
        return this._m_stepping;
      }
    });

    /**
     * The whole register as a number.
     */

    return CpuSignature;
  })();

  /**
   * Extended registers of one vCPU. Xen before 4.12 wrote this entry with
   * little or no area for a guest that did not use XSAVE.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L559-L572|struct hvm_hw_cpu_xsave}
   */

  var CpuXsave = XenHvmContext.CpuXsave = (function() {
    function CpuXsave(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CpuXsave.prototype._read = function() {
      this._raw_xfeatureMask = this._io.readBytes(8);
      var _io__raw_xfeatureMask = new KaitaiStream(this._raw_xfeatureMask);
      this.xfeatureMask = new XstateComponents(_io__raw_xfeatureMask, this, this._root);
      this._raw_xcr0 = this._io.readBytes(8);
      var _io__raw_xcr0 = new KaitaiStream(this._raw_xcr0);
      this.xcr0 = new XstateComponents(_io__raw_xcr0, this, this._root);
      this._raw_xcr0Accum = this._io.readBytes(8);
      var _io__raw_xcr0Accum = new KaitaiStream(this._raw_xcr0Accum);
      this.xcr0Accum = new XstateComponents(_io__raw_xcr0Accum, this, this._root);
      this._raw_saveArea = this._io.readBytesFull();
      var _io__raw_saveArea = new KaitaiStream(this._raw_saveArea);
      this.saveArea = new X86XsaveArea_.X86XsaveArea(_io__raw_saveArea, null, null);
    }

    /**
     * The shortest area that Xen accepts.
     */
    Object.defineProperty(CpuXsave.prototype, 'lenSaveAreaMin', {
      get: function() {
        if (this._m_lenSaveAreaMin !== undefined)
          return this._m_lenSaveAreaMin;
        this._m_lenSaveAreaMin = 576;
        return this._m_lenSaveAreaMin;
      }
    });

    /**
     * Offset of the area in the body.
     */
    Object.defineProperty(CpuXsave.prototype, 'ofsSaveArea', {
      get: function() {
        if (this._m_ofsSaveArea !== undefined)
          return this._m_ofsSaveArea;
        this._m_ofsSaveArea = 24;
        return this._m_ofsSaveArea;
      }
    });

    /**
     * Components that the saving host supported; ignored.
     */

    /**
     * The register XCR0: components that the guest has enabled.
     */

    /**
     * Components that the guest has ever enabled; they determine the length
     * of the area.
     */

    /**
     * The registers, in the standard form. Xen 4.3.0 and older made it
     * longer than the guest needs.
     */

    return CpuXsave;
  })();

  /**
   * Control register 0.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50|X86_CR0_*}
   */

  var Cr0 = XenHvmContext.Cr0 = (function() {
    function Cr0(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Cr0.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Alignment checks may be enabled.
     */
    Object.defineProperty(Cr0.prototype, 'am', {
      get: function() {
        if (this._m_am !== undefined)
          return this._m_am;
        this._m_am = (this.low & 262144) != 0;
        return this._m_am;
      }
    });

    /**
     * Caches are disabled.
     */
    Object.defineProperty(Cr0.prototype, 'cd', {
      get: function() {
        if (this._m_cd !== undefined)
          return this._m_cd;
        this._m_cd = (this.low & 1073741824) != 0;
        return this._m_cd;
      }
    });

    /**
     * x87 instructions trap.
     */
    Object.defineProperty(Cr0.prototype, 'em', {
      get: function() {
        if (this._m_em !== undefined)
          return this._m_em;
        this._m_em = (this.low & 4) != 0;
        return this._m_em;
      }
    });

    /**
     * Extension type; always set.
     */
    Object.defineProperty(Cr0.prototype, 'et', {
      get: function() {
        if (this._m_et !== undefined)
          return this._m_et;
        this._m_et = (this.low & 16) != 0;
        return this._m_et;
      }
    });

    /**
     * WAIT honours `ts`.
     */
    Object.defineProperty(Cr0.prototype, 'mp', {
      get: function() {
        if (this._m_mp !== undefined)
          return this._m_mp;
        this._m_mp = (this.low & 2) != 0;
        return this._m_mp;
      }
    });

    /**
     * x87 errors raise an exception.
     */
    Object.defineProperty(Cr0.prototype, 'ne', {
      get: function() {
        if (this._m_ne !== undefined)
          return this._m_ne;
        this._m_ne = (this.low & 32) != 0;
        return this._m_ne;
      }
    });

    /**
     * Not write-through.
     */
    Object.defineProperty(Cr0.prototype, 'nw', {
      get: function() {
        if (this._m_nw !== undefined)
          return this._m_nw;
        this._m_nw = (this.low & 536870912) != 0;
        return this._m_nw;
      }
    });

    /**
     * Protected mode.
     */
    Object.defineProperty(Cr0.prototype, 'pe', {
      get: function() {
        if (this._m_pe !== undefined)
          return this._m_pe;
        this._m_pe = (this.low & 1) != 0;
        return this._m_pe;
      }
    });

    /**
     * Paging is on.
     */
    Object.defineProperty(Cr0.prototype, 'pg', {
      get: function() {
        if (this._m_pg !== undefined)
          return this._m_pg;
        this._m_pg = this.low >>> 31 != 0;
        return this._m_pg;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(Cr0.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Bits 31-0 that no processor defines; those of `high` neither.
     */
    Object.defineProperty(Cr0.prototype, 'reservedLow', {
      get: function() {
        if (this._m_reservedLow !== undefined)
          return this._m_reservedLow;
        this._m_reservedLow = this.low & 536543168;
        return this._m_reservedLow;
      }
    });

    /**
     * Task switched: the next x87 or SSE instruction traps.
     */
    Object.defineProperty(Cr0.prototype, 'ts', {
      get: function() {
        if (this._m_ts !== undefined)
          return this._m_ts;
        this._m_ts = (this.low & 8) != 0;
        return this._m_ts;
      }
    });

    /**
     * Write protection applies to the supervisor too.
     */
    Object.defineProperty(Cr0.prototype, 'wp', {
      get: function() {
        if (this._m_wp !== undefined)
          return this._m_wp;
        this._m_wp = (this.low & 65536) != 0;
        return this._m_wp;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return Cr0;
  })();

  /**
   * Control register 4.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86|X86_CR4_*}
   */

  var Cr4 = XenHvmContext.Cr4 = (function() {
    function Cr4(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Cr4.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Control-flow enforcement.
     */
    Object.defineProperty(Cr4.prototype, 'cet', {
      get: function() {
        if (this._m_cet !== undefined)
          return this._m_cet;
        this._m_cet = (this.low & 8388608) != 0;
        return this._m_cet;
      }
    });

    /**
     * Debugging extensions.
     */
    Object.defineProperty(Cr4.prototype, 'de', {
      get: function() {
        if (this._m_de !== undefined)
          return this._m_de;
        this._m_de = (this.low & 8) != 0;
        return this._m_de;
      }
    });

    /**
     * Flexible return and event delivery.
     */
    Object.defineProperty(Cr4.prototype, 'fred', {
      get: function() {
        if (this._m_fred !== undefined)
          return this._m_fred;
        this._m_fred = (this.high & 1) != 0;
        return this._m_fred;
      }
    });

    /**
     * RDFSBASE and similar instructions are allowed at all privilege levels.
     */
    Object.defineProperty(Cr4.prototype, 'fsgsbase', {
      get: function() {
        if (this._m_fsgsbase !== undefined)
          return this._m_fsgsbase;
        this._m_fsgsbase = (this.low & 65536) != 0;
        return this._m_fsgsbase;
      }
    });

    /**
     * Five levels of page tables.
     */
    Object.defineProperty(Cr4.prototype, 'la57', {
      get: function() {
        if (this._m_la57 !== undefined)
          return this._m_la57;
        this._m_la57 = (this.low & 4096) != 0;
        return this._m_la57;
      }
    });

    /**
     * Linear-address space separation.
     */
    Object.defineProperty(Cr4.prototype, 'lass', {
      get: function() {
        if (this._m_lass !== undefined)
          return this._m_lass;
        this._m_lass = (this.low & 134217728) != 0;
        return this._m_lass;
      }
    });

    /**
     * Machine-check exceptions.
     */
    Object.defineProperty(Cr4.prototype, 'mce', {
      get: function() {
        if (this._m_mce !== undefined)
          return this._m_mce;
        this._m_mce = (this.low & 64) != 0;
        return this._m_mce;
      }
    });

    /**
     * The kernel uses FXSAVE; SSE is usable.
     */
    Object.defineProperty(Cr4.prototype, 'osfxsr', {
      get: function() {
        if (this._m_osfxsr !== undefined)
          return this._m_osfxsr;
        this._m_osfxsr = (this.low & 512) != 0;
        return this._m_osfxsr;
      }
    });

    /**
     * The kernel handles SSE exceptions.
     */
    Object.defineProperty(Cr4.prototype, 'osxmmexcpt', {
      get: function() {
        if (this._m_osxmmexcpt !== undefined)
          return this._m_osxmmexcpt;
        this._m_osxmmexcpt = (this.low & 1024) != 0;
        return this._m_osxmmexcpt;
      }
    });

    /**
     * The kernel uses XSAVE.
     */
    Object.defineProperty(Cr4.prototype, 'osxsave', {
      get: function() {
        if (this._m_osxsave !== undefined)
          return this._m_osxsave;
        this._m_osxsave = (this.low & 262144) != 0;
        return this._m_osxsave;
      }
    });

    /**
     * Physical address extension.
     */
    Object.defineProperty(Cr4.prototype, 'pae', {
      get: function() {
        if (this._m_pae !== undefined)
          return this._m_pae;
        this._m_pae = (this.low & 32) != 0;
        return this._m_pae;
      }
    });

    /**
     * RDPMC is allowed at all privilege levels.
     */
    Object.defineProperty(Cr4.prototype, 'pce', {
      get: function() {
        if (this._m_pce !== undefined)
          return this._m_pce;
        this._m_pce = (this.low & 256) != 0;
        return this._m_pce;
      }
    });

    /**
     * Process-context identifiers.
     */
    Object.defineProperty(Cr4.prototype, 'pcide', {
      get: function() {
        if (this._m_pcide !== undefined)
          return this._m_pcide;
        this._m_pcide = (this.low & 131072) != 0;
        return this._m_pcide;
      }
    });

    /**
     * Global pages.
     */
    Object.defineProperty(Cr4.prototype, 'pge', {
      get: function() {
        if (this._m_pge !== undefined)
          return this._m_pge;
        this._m_pge = (this.low & 128) != 0;
        return this._m_pge;
      }
    });

    /**
     * Protection keys for user pages.
     */
    Object.defineProperty(Cr4.prototype, 'pke', {
      get: function() {
        if (this._m_pke !== undefined)
          return this._m_pke;
        this._m_pke = (this.low & 4194304) != 0;
        return this._m_pke;
      }
    });

    /**
     * Protection keys for supervisor pages.
     */
    Object.defineProperty(Cr4.prototype, 'pks', {
      get: function() {
        if (this._m_pks !== undefined)
          return this._m_pks;
        this._m_pks = (this.low & 16777216) != 0;
        return this._m_pks;
      }
    });

    /**
     * 4 MiB pages.
     */
    Object.defineProperty(Cr4.prototype, 'pse', {
      get: function() {
        if (this._m_pse !== undefined)
          return this._m_pse;
        this._m_pse = (this.low & 16) != 0;
        return this._m_pse;
      }
    });

    /**
     * Virtual interrupts in protected mode.
     */
    Object.defineProperty(Cr4.prototype, 'pvi', {
      get: function() {
        if (this._m_pvi !== undefined)
          return this._m_pvi;
        this._m_pvi = (this.low & 2) != 0;
        return this._m_pvi;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(Cr4.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * The supervisor cannot touch user pages.
     */
    Object.defineProperty(Cr4.prototype, 'smap', {
      get: function() {
        if (this._m_smap !== undefined)
          return this._m_smap;
        this._m_smap = (this.low & 2097152) != 0;
        return this._m_smap;
      }
    });

    /**
     * The supervisor cannot execute user pages.
     */
    Object.defineProperty(Cr4.prototype, 'smep', {
      get: function() {
        if (this._m_smep !== undefined)
          return this._m_smep;
        this._m_smep = (this.low & 1048576) != 0;
        return this._m_smep;
      }
    });

    /**
     * SMX instructions are enabled.
     */
    Object.defineProperty(Cr4.prototype, 'smxe', {
      get: function() {
        if (this._m_smxe !== undefined)
          return this._m_smxe;
        this._m_smxe = (this.low & 16384) != 0;
        return this._m_smxe;
      }
    });

    /**
     * RDTSC is allowed in the kernel only.
     */
    Object.defineProperty(Cr4.prototype, 'tsd', {
      get: function() {
        if (this._m_tsd !== undefined)
          return this._m_tsd;
        this._m_tsd = (this.low & 4) != 0;
        return this._m_tsd;
      }
    });

    /**
     * User interrupts.
     */
    Object.defineProperty(Cr4.prototype, 'uintr', {
      get: function() {
        if (this._m_uintr !== undefined)
          return this._m_uintr;
        this._m_uintr = (this.low & 33554432) != 0;
        return this._m_uintr;
      }
    });

    /**
     * SGDT and similar instructions are allowed in the kernel only (UMIP).
     */
    Object.defineProperty(Cr4.prototype, 'umip', {
      get: function() {
        if (this._m_umip !== undefined)
          return this._m_umip;
        this._m_umip = (this.low & 2048) != 0;
        return this._m_umip;
      }
    });

    /**
     * Virtual-8086 mode extensions.
     */
    Object.defineProperty(Cr4.prototype, 'vme', {
      get: function() {
        if (this._m_vme !== undefined)
          return this._m_vme;
        this._m_vme = (this.low & 1) != 0;
        return this._m_vme;
      }
    });

    /**
     * VMX instructions are enabled.
     */
    Object.defineProperty(Cr4.prototype, 'vmxe', {
      get: function() {
        if (this._m_vmxe !== undefined)
          return this._m_vmxe;
        this._m_vmxe = (this.low & 8192) != 0;
        return this._m_vmxe;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return Cr4;
  })();

  /**
   * Debug status register.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L133-L149|X86_DR6_*}
   */

  var Dr6 = XenHvmContext.Dr6 = (function() {
    function Dr6(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Dr6.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Breakpoint 0 was hit.
     */
    Object.defineProperty(Dr6.prototype, 'b0', {
      get: function() {
        if (this._m_b0 !== undefined)
          return this._m_b0;
        this._m_b0 = (this.low & 1) != 0;
        return this._m_b0;
      }
    });

    /**
     * Breakpoint 1 was hit.
     */
    Object.defineProperty(Dr6.prototype, 'b1', {
      get: function() {
        if (this._m_b1 !== undefined)
          return this._m_b1;
        this._m_b1 = (this.low & 2) != 0;
        return this._m_b1;
      }
    });

    /**
     * Breakpoint 2 was hit.
     */
    Object.defineProperty(Dr6.prototype, 'b2', {
      get: function() {
        if (this._m_b2 !== undefined)
          return this._m_b2;
        this._m_b2 = (this.low & 4) != 0;
        return this._m_b2;
      }
    });

    /**
     * Breakpoint 3 was hit.
     */
    Object.defineProperty(Dr6.prototype, 'b3', {
      get: function() {
        if (this._m_b3 !== undefined)
          return this._m_b3;
        this._m_b3 = (this.low & 8) != 0;
        return this._m_b3;
      }
    });

    /**
     * A debug register was accessed.
     */
    Object.defineProperty(Dr6.prototype, 'bd', {
      get: function() {
        if (this._m_bd !== undefined)
          return this._m_bd;
        this._m_bd = (this.low & 8192) != 0;
        return this._m_bd;
      }
    });

    /**
     * No bus lock was detected (inverted).
     */
    Object.defineProperty(Dr6.prototype, 'bld', {
      get: function() {
        if (this._m_bld !== undefined)
          return this._m_bld;
        this._m_bld = (this.low & 2048) != 0;
        return this._m_bld;
      }
    });

    /**
     * Single step.
     */
    Object.defineProperty(Dr6.prototype, 'bs', {
      get: function() {
        if (this._m_bs !== undefined)
          return this._m_bs;
        this._m_bs = (this.low & 16384) != 0;
        return this._m_bs;
      }
    });

    /**
     * Task switch.
     */
    Object.defineProperty(Dr6.prototype, 'bt', {
      get: function() {
        if (this._m_bt !== undefined)
          return this._m_bt;
        this._m_bt = (this.low & 32768) != 0;
        return this._m_bt;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(Dr6.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Not inside a transaction (inverted).
     */
    Object.defineProperty(Dr6.prototype, 'rtm', {
      get: function() {
        if (this._m_rtm !== undefined)
          return this._m_rtm;
        this._m_rtm = (this.low & 65536) != 0;
        return this._m_rtm;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return Dr6;
  })();

  /**
   * Debug control register. A breakpoint's condition is 0 for execution, 1 for
   * write, 2 for I/O and 3 for any access; its length is 0 for one byte, 1 for
   * two, 2 for eight and 3 for four.
   * @see Intel SDM volume 3, section 19.2.4
   */

  var Dr7 = XenHvmContext.Dr7 = (function() {
    function Dr7(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Dr7.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Breakpoint 0 is enabled.
     */
    Object.defineProperty(Dr7.prototype, 'g0', {
      get: function() {
        if (this._m_g0 !== undefined)
          return this._m_g0;
        this._m_g0 = (this.low & 2) != 0;
        return this._m_g0;
      }
    });

    /**
     * Breakpoint 1 is enabled.
     */
    Object.defineProperty(Dr7.prototype, 'g1', {
      get: function() {
        if (this._m_g1 !== undefined)
          return this._m_g1;
        this._m_g1 = (this.low & 8) != 0;
        return this._m_g1;
      }
    });

    /**
     * Breakpoint 2 is enabled.
     */
    Object.defineProperty(Dr7.prototype, 'g2', {
      get: function() {
        if (this._m_g2 !== undefined)
          return this._m_g2;
        this._m_g2 = (this.low & 32) != 0;
        return this._m_g2;
      }
    });

    /**
     * Breakpoint 3 is enabled.
     */
    Object.defineProperty(Dr7.prototype, 'g3', {
      get: function() {
        if (this._m_g3 !== undefined)
          return this._m_g3;
        this._m_g3 = (this.low & 128) != 0;
        return this._m_g3;
      }
    });

    /**
     * Access to debug registers traps.
     */
    Object.defineProperty(Dr7.prototype, 'gd', {
      get: function() {
        if (this._m_gd !== undefined)
          return this._m_gd;
        this._m_gd = (this.low & 8192) != 0;
        return this._m_gd;
      }
    });

    /**
     * Exact data breakpoints.
     */
    Object.defineProperty(Dr7.prototype, 'ge', {
      get: function() {
        if (this._m_ge !== undefined)
          return this._m_ge;
        this._m_ge = (this.low & 512) != 0;
        return this._m_ge;
      }
    });

    /**
     * Breakpoint 0 is enabled for the task.
     */
    Object.defineProperty(Dr7.prototype, 'l0', {
      get: function() {
        if (this._m_l0 !== undefined)
          return this._m_l0;
        this._m_l0 = (this.low & 1) != 0;
        return this._m_l0;
      }
    });

    /**
     * Breakpoint 1 is enabled for the task.
     */
    Object.defineProperty(Dr7.prototype, 'l1', {
      get: function() {
        if (this._m_l1 !== undefined)
          return this._m_l1;
        this._m_l1 = (this.low & 4) != 0;
        return this._m_l1;
      }
    });

    /**
     * Breakpoint 2 is enabled for the task.
     */
    Object.defineProperty(Dr7.prototype, 'l2', {
      get: function() {
        if (this._m_l2 !== undefined)
          return this._m_l2;
        this._m_l2 = (this.low & 16) != 0;
        return this._m_l2;
      }
    });

    /**
     * Breakpoint 3 is enabled for the task.
     */
    Object.defineProperty(Dr7.prototype, 'l3', {
      get: function() {
        if (this._m_l3 !== undefined)
          return this._m_l3;
        this._m_l3 = (this.low & 64) != 0;
        return this._m_l3;
      }
    });

    /**
     * Exact data breakpoints for the task.
     */
    Object.defineProperty(Dr7.prototype, 'le', {
      get: function() {
        if (this._m_le !== undefined)
          return this._m_le;
        this._m_le = (this.low & 256) != 0;
        return this._m_le;
      }
    });

    /**
     * Length of breakpoint 0.
     */
    Object.defineProperty(Dr7.prototype, 'len0', {
      get: function() {
        if (this._m_len0 !== undefined)
          return this._m_len0;
        this._m_len0 = this.low >>> 18 & 3;
        return this._m_len0;
      }
    });

    /**
     * Length of breakpoint 1.
     */
    Object.defineProperty(Dr7.prototype, 'len1', {
      get: function() {
        if (this._m_len1 !== undefined)
          return this._m_len1;
        this._m_len1 = this.low >>> 22 & 3;
        return this._m_len1;
      }
    });

    /**
     * Length of breakpoint 2.
     */
    Object.defineProperty(Dr7.prototype, 'len2', {
      get: function() {
        if (this._m_len2 !== undefined)
          return this._m_len2;
        this._m_len2 = this.low >>> 26 & 3;
        return this._m_len2;
      }
    });

    /**
     * Length of breakpoint 3.
     */
    Object.defineProperty(Dr7.prototype, 'len3', {
      get: function() {
        if (this._m_len3 !== undefined)
          return this._m_len3;
        this._m_len3 = this.low >>> 30;
        return this._m_len3;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(Dr7.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Debugging of transactions.
     */
    Object.defineProperty(Dr7.prototype, 'rtm', {
      get: function() {
        if (this._m_rtm !== undefined)
          return this._m_rtm;
        this._m_rtm = (this.low & 2048) != 0;
        return this._m_rtm;
      }
    });

    /**
     * Condition of breakpoint 0.
     */
    Object.defineProperty(Dr7.prototype, 'rw0', {
      get: function() {
        if (this._m_rw0 !== undefined)
          return this._m_rw0;
        this._m_rw0 = this.low >>> 16 & 3;
        return this._m_rw0;
      }
    });

    /**
     * Condition of breakpoint 1.
     */
    Object.defineProperty(Dr7.prototype, 'rw1', {
      get: function() {
        if (this._m_rw1 !== undefined)
          return this._m_rw1;
        this._m_rw1 = this.low >>> 20 & 3;
        return this._m_rw1;
      }
    });

    /**
     * Condition of breakpoint 2.
     */
    Object.defineProperty(Dr7.prototype, 'rw2', {
      get: function() {
        if (this._m_rw2 !== undefined)
          return this._m_rw2;
        this._m_rw2 = this.low >>> 24 & 3;
        return this._m_rw2;
      }
    });

    /**
     * Condition of breakpoint 3.
     */
    Object.defineProperty(Dr7.prototype, 'rw3', {
      get: function() {
        if (this._m_rw3 !== undefined)
          return this._m_rw3;
        this._m_rw3 = this.low >>> 28 & 3;
        return this._m_rw3;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return Dr7;
  })();

  /**
   * Extended feature enable register.
   * @see AMD APM volume 2, section 3.1.7
   */

  var Efer = XenHvmContext.Efer = (function() {
    function Efer(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Efer.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Automatic indirect-branch restricted speculation.
     */
    Object.defineProperty(Efer.prototype, 'aibrse', {
      get: function() {
        if (this._m_aibrse !== undefined)
          return this._m_aibrse;
        this._m_aibrse = (this.low & 2097152) != 0;
        return this._m_aibrse;
      }
    });

    /**
     * Fast FXSAVE.
     */
    Object.defineProperty(Efer.prototype, 'ffxse', {
      get: function() {
        if (this._m_ffxse !== undefined)
          return this._m_ffxse;
        this._m_ffxse = (this.low & 16384) != 0;
        return this._m_ffxse;
      }
    });

    /**
     * Long mode is active.
     */
    Object.defineProperty(Efer.prototype, 'lma', {
      get: function() {
        if (this._m_lma !== undefined)
          return this._m_lma;
        this._m_lma = (this.low & 1024) != 0;
        return this._m_lma;
      }
    });

    /**
     * Long mode is enabled.
     */
    Object.defineProperty(Efer.prototype, 'lme', {
      get: function() {
        if (this._m_lme !== undefined)
          return this._m_lme;
        this._m_lme = (this.low & 256) != 0;
        return this._m_lme;
      }
    });

    /**
     * Segment limits hold in long mode.
     */
    Object.defineProperty(Efer.prototype, 'lmsle', {
      get: function() {
        if (this._m_lmsle !== undefined)
          return this._m_lmsle;
        this._m_lmsle = (this.low & 8192) != 0;
        return this._m_lmsle;
      }
    });

    /**
     * The MCOMMIT instruction is enabled.
     */
    Object.defineProperty(Efer.prototype, 'mcommit', {
      get: function() {
        if (this._m_mcommit !== undefined)
          return this._m_mcommit;
        this._m_mcommit = (this.low & 131072) != 0;
        return this._m_mcommit;
      }
    });

    /**
     * No-execute pages are enabled.
     */
    Object.defineProperty(Efer.prototype, 'nxe', {
      get: function() {
        if (this._m_nxe !== undefined)
          return this._m_nxe;
        this._m_nxe = (this.low & 2048) != 0;
        return this._m_nxe;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(Efer.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * SYSCALL is enabled.
     */
    Object.defineProperty(Efer.prototype, 'sce', {
      get: function() {
        if (this._m_sce !== undefined)
          return this._m_sce;
        this._m_sce = (this.low & 1) != 0;
        return this._m_sce;
      }
    });

    /**
     * SVM is enabled.
     */
    Object.defineProperty(Efer.prototype, 'svme', {
      get: function() {
        if (this._m_svme !== undefined)
          return this._m_svme;
        this._m_svme = (this.low & 4096) != 0;
        return this._m_svme;
      }
    });

    /**
     * Translation cache extension.
     */
    Object.defineProperty(Efer.prototype, 'tce', {
      get: function() {
        if (this._m_tce !== undefined)
          return this._m_tce;
        this._m_tce = (this.low & 32768) != 0;
        return this._m_tce;
      }
    });

    /**
     * Upper address bits are ignored.
     */
    Object.defineProperty(Efer.prototype, 'uaie', {
      get: function() {
        if (this._m_uaie !== undefined)
          return this._m_uaie;
        this._m_uaie = (this.low & 1048576) != 0;
        return this._m_uaie;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return Efer;
  })();

  /**
   * One piece of state, with its header.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36|struct hvm_save_descriptor}
   */

  var Entry = XenHvmContext.Entry = (function() {
    function Entry(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Entry.prototype._read = function() {
      this._raw_header = this._io.readBytes(8);
      var _io__raw_header = new KaitaiStream(this._raw_header);
      this.header = new EntryHeader(_io__raw_header, this, this._root);
      this._raw_rawBody = this._io.readBytes((this.header.lenBody <= (this._io.size - this._io.pos) ? this.header.lenBody : (this._io.size - this._io.pos)));
      var _io__raw_rawBody = new KaitaiStream(this._raw_rawBody);
      this.rawBody = new Opaque(_io__raw_rawBody, this, this._root);
    }

    /**
     * The body, decoded by type code.
     */
    Object.defineProperty(Entry.prototype, 'body', {
      get: function() {
        if (this._m_body !== undefined)
          return this._m_body;
        var io = this.rawBody._io;
        var _pos = io.pos;
        io.seek(0);
        switch (this.header.typecode) {
        case XenHvmContext.Typecode.CPU:
          this._m_body = new Cpu(io, this, this._root);
          break;
        case XenHvmContext.Typecode.CPU_MSR:
          this._m_body = new CpuMsr(io, this, this._root);
          break;
        case XenHvmContext.Typecode.CPU_XSAVE:
          this._m_body = new CpuXsave(io, this, this._root);
          break;
        case XenHvmContext.Typecode.END_MARK:
          this._m_body = new SaveEnd(io, this, this._root);
          break;
        case XenHvmContext.Typecode.HEADER:
          this._m_body = new SaveHeader(io, this, this._root);
          break;
        case XenHvmContext.Typecode.HPET:
          this._m_body = new Hpet(io, this, this._root);
          break;
        case XenHvmContext.Typecode.IOAPIC:
          this._m_body = new Ioapic(io, this, this._root);
          break;
        case XenHvmContext.Typecode.ISA_IRQ:
          this._m_body = new IsaIrq(io, this, this._root);
          break;
        case XenHvmContext.Typecode.LAPIC:
          this._m_body = new Lapic(io, this, this._root);
          break;
        case XenHvmContext.Typecode.LAPIC_REGS:
          this._m_body = new LapicRegs(io, this, this._root);
          break;
        case XenHvmContext.Typecode.MTRR:
          this._m_body = new Mtrr(io, this, this._root);
          break;
        case XenHvmContext.Typecode.PCI_IRQ:
          this._m_body = new PciIrq(io, this, this._root);
          break;
        case XenHvmContext.Typecode.PCI_LINK:
          this._m_body = new PciLink(io, this, this._root);
          break;
        case XenHvmContext.Typecode.PIC:
          this._m_body = new Pic(io, this, this._root);
          break;
        case XenHvmContext.Typecode.PIT:
          this._m_body = new Pit(io, this, this._root);
          break;
        case XenHvmContext.Typecode.PMTIMER:
          this._m_body = new Pmtimer(io, this, this._root);
          break;
        case XenHvmContext.Typecode.RTC:
          this._m_body = new Rtc(io, this, this._root);
          break;
        case XenHvmContext.Typecode.TSC_ADJUST:
          this._m_body = new TscAdjust(io, this, this._root);
          break;
        case XenHvmContext.Typecode.VIRIDIAN_DOMAIN:
          this._m_body = new ViridianDomain(io, this, this._root);
          break;
        case XenHvmContext.Typecode.VIRIDIAN_VCPU:
          this._m_body = new ViridianVcpu(io, this, this._root);
          break;
        case XenHvmContext.Typecode.VMCE_VCPU:
          this._m_body = new VmceVcpu(io, this, this._root);
          break;
        default:
          this._m_body = new UnknownBody(io, this, this._root);
          break;
        }
        io.seek(_pos);
        return this._m_body;
      }
    });

    /**
     * Whether Xen accepts a body of this length. It ignores the length of
     * END; for types of variable length it also compares the length with the
     * one in the body.
     */
    Object.defineProperty(Entry.prototype, 'isAcceptableLength', {
      get: function() {
        if (this._m_isAcceptableLength !== undefined)
          return this._m_isAcceptableLength;
        this._m_isAcceptableLength =  ((this.header.typecode == XenHvmContext.Typecode.END_MARK) || ( ((this.isKnown) && (this.header.lenBody >= this.lenMin) && ( ((this.isVariableLength) || (this.header.lenBody <= this.lenExpected)) )) )) ;
        return this._m_isAcceptableLength;
      }
    });

    /**
     * Whether Xen has this type code; it refuses others.
     */
    Object.defineProperty(Entry.prototype, 'isKnown', {
      get: function() {
        if (this._m_isKnown !== undefined)
          return this._m_isKnown;
        this._m_isKnown = this.header.typecodeNumber <= 20;
        return this._m_isKnown;
      }
    });

    /**
     * Whether this is a CPU as Xen before 3.4 has it, without `msr_tsc_aux`.
     * Xen takes it so instead of filling it with zeros.
     */
    Object.defineProperty(Entry.prototype, 'isOldCpu', {
      get: function() {
        if (this._m_isOldCpu !== undefined)
          return this._m_isOldCpu;
        this._m_isOldCpu =  ((this.header.typecode == XenHvmContext.Typecode.CPU) && (this.header.lenBody == 1016)) ;
        return this._m_isOldCpu;
      }
    });

    /**
     * The context ends inside this body.
     */
    Object.defineProperty(Entry.prototype, 'isTruncated', {
      get: function() {
        if (this._m_isTruncated !== undefined)
          return this._m_isTruncated;
        this._m_isTruncated = this.rawBody._io.size < this.header.lenBody;
        return this._m_isTruncated;
      }
    });

    /**
     * Bodies of these types contain their own length.
     */
    Object.defineProperty(Entry.prototype, 'isVariableLength', {
      get: function() {
        if (this._m_isVariableLength !== undefined)
          return this._m_isVariableLength;
        this._m_isVariableLength =  ((this.header.typecode == XenHvmContext.Typecode.CPU_XSAVE) || (this.header.typecode == XenHvmContext.Typecode.CPU_MSR)) ;
        return this._m_isVariableLength;
      }
    });

    /**
     * Whether Xen accepts a body shorter than `len_expected` and fills the
     * rest with zeros.
     */
    Object.defineProperty(Entry.prototype, 'isZeroExtended', {
      get: function() {
        if (this._m_isZeroExtended !== undefined)
          return this._m_isZeroExtended;
        this._m_isZeroExtended =  ((this.header.typecode == XenHvmContext.Typecode.CPU) || (this.header.typecode == XenHvmContext.Typecode.LAPIC) || (this.header.typecode == XenHvmContext.Typecode.RTC) || (this.header.typecode == XenHvmContext.Typecode.VIRIDIAN_DOMAIN) || (this.header.typecode == XenHvmContext.Typecode.VIRIDIAN_VCPU) || (this.header.typecode == XenHvmContext.Typecode.VMCE_VCPU)) ;
        return this._m_isZeroExtended;
      }
    });

    /**
     * Length of the body in the newest layout of its type; 0 for END, for
     * types of variable length and for unknown ones. LAPIC grew from 24 to
     * 32 bytes in Xen 4.18.5, 4.19.2 and 4.20.1; an older Xen refuses the
     * longer one.
     */
    Object.defineProperty(Entry.prototype, 'lenExpected', {
      get: function() {
        if (this._m_lenExpected !== undefined)
          return this._m_lenExpected;
        this._m_lenExpected = (this.header.typecode == XenHvmContext.Typecode.HEADER ? 24 : (this.header.typecode == XenHvmContext.Typecode.CPU ? 1032 : (this.header.typecode == XenHvmContext.Typecode.PIC ? 8 : (this.header.typecode == XenHvmContext.Typecode.IOAPIC ? 400 : (this.header.typecode == XenHvmContext.Typecode.LAPIC ? 32 : (this.header.typecode == XenHvmContext.Typecode.LAPIC_REGS ? 1024 : (this.header.typecode == XenHvmContext.Typecode.PCI_IRQ ? 16 : (this.header.typecode == XenHvmContext.Typecode.ISA_IRQ ? 8 : (this.header.typecode == XenHvmContext.Typecode.PCI_LINK ? 8 : (this.header.typecode == XenHvmContext.Typecode.PIT ? 56 : (this.header.typecode == XenHvmContext.Typecode.RTC ? 24 : (this.header.typecode == XenHvmContext.Typecode.HPET ? 1048 : (this.header.typecode == XenHvmContext.Typecode.PMTIMER ? 8 : (this.header.typecode == XenHvmContext.Typecode.MTRR ? 240 : (this.header.typecode == XenHvmContext.Typecode.VIRIDIAN_DOMAIN ? 32 : (this.header.typecode == XenHvmContext.Typecode.VIRIDIAN_VCPU ? 216 : (this.header.typecode == XenHvmContext.Typecode.VMCE_VCPU ? 32 : (this.header.typecode == XenHvmContext.Typecode.TSC_ADJUST ? 8 : 0))))))))))))))))));
        return this._m_lenExpected;
      }
    });

    /**
     * The shortest body that Xen accepts for this type.
     */
    Object.defineProperty(Entry.prototype, 'lenMin', {
      get: function() {
        if (this._m_lenMin !== undefined)
          return this._m_lenMin;
        this._m_lenMin = (this.header.typecode == XenHvmContext.Typecode.CPU_XSAVE ? 600 : (this.header.typecode == XenHvmContext.Typecode.CPU_MSR ? 24 : (this.isZeroExtended ? 0 : this.lenExpected)));
        return this._m_lenMin;
      }
    });

    /**
     * The words about it in the text for people.
     */
    Object.defineProperty(Entry.prototype, 'truncation', {
      get: function() {
        if (this._m_truncation !== undefined)
          return this._m_truncation;
        this._m_truncation = (this.isTruncated ? ", TRUNCATED" : "");
        return this._m_truncation;
      }
    });

    /**
     * Type, instance and length.
     */

    /**
     * The bytes of the body, or those that the context still has if it ends
     * before `header.len_body` bytes.
     */

    return Entry;
  })();

  /**
   * The header of every body.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36|struct hvm_save_descriptor}
   */

  var EntryHeader = XenHvmContext.EntryHeader = (function() {
    function EntryHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    EntryHeader.prototype._read = function() {
      this.typecodeNumber = this._io.readU2le();
      this.instance = this._io.readU2le();
      this.lenBody = this._io.readU4le();
    }

    /**
     * Kind of body. Numbers 22 to 34 are reserved for Amazon; Xen refuses them.
     */
    Object.defineProperty(EntryHeader.prototype, 'typecode', {
      get: function() {
        if (this._m_typecode !== undefined)
          return this._m_typecode;
        this._m_typecode = this.typecodeNumber;
        return this._m_typecode;
      }
    });

    /**
     * Kind of body, as a number; see `typecode`.
     */

    /**
     * Number of the vCPU, for state of a vCPU; number of the controller, for
     * PIC; 0 otherwise.
     */

    /**
     * Length of the body in bytes, without this header.
     */

    return EntryHeader;
  })();

  /**
   * The high-precision event timer: its registers as the guest sees them, then
   * its hidden state.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L501-L521|struct hvm_hw_hpet}
   */

  var Hpet = XenHvmContext.Hpet = (function() {
    function Hpet(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Hpet.prototype._read = function() {
      this._raw_capability = this._io.readBytes(8);
      var _io__raw_capability = new KaitaiStream(this._raw_capability);
      this.capability = new HpetCapability(_io__raw_capability, this, this._root);
      this.res0 = this._io.readU8le();
      this._raw_config = this._io.readBytes(8);
      var _io__raw_config = new KaitaiStream(this._raw_config);
      this.config = new HpetConfig(_io__raw_config, this, this._root);
      this.res1 = this._io.readU8le();
      this._raw_isr = this._io.readBytes(8);
      var _io__raw_isr = new KaitaiStream(this._raw_isr);
      this.isr = new HpetStatus(_io__raw_isr, this, this._root);
      this.res2 = this._io.readBytes(200);
      this.mc64 = this._io.readU8le();
      this.res3 = this._io.readU8le();
      this.timers = [];
      for (var i = 0; i < 3; i++) {
        this.timers.push(new HpetTimer(this._io, this, this._root));
      }
      this.res5 = this._io.readBytes(672);
      this.period = [];
      for (var i = 0; i < 3; i++) {
        this.period.push(this._io.readU8le());
      }
    }

    /**
     * General capabilities, and the period of the counter.
     */

    /**
     * Reserved.
     */

    /**
     * General configuration.
     */

    /**
     * Reserved.
     */

    /**
     * Interrupt status.
     */

    /**
     * Reserved.
     */

    /**
     * Main counter.
     */

    /**
     * Reserved.
     */

    /**
     * The three timers.
     */

    /**
     * Reserved.
     */

    /**
     * Value last written to each timer's comparator.
     */

    return Hpet;
  })();

  /**
   * Capabilities of an HPET.
   * @see IA-PC HPET Specification, section 2.3.4
   */

  var HpetCapability = XenHvmContext.HpetCapability = (function() {
    function HpetCapability(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    HpetCapability.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Can replace PIT and RTC interrupts.
     */
    Object.defineProperty(HpetCapability.prototype, 'hasLegacyRoute', {
      get: function() {
        if (this._m_hasLegacyRoute !== undefined)
          return this._m_hasLegacyRoute;
        this._m_hasLegacyRoute = (this.low & 32768) != 0;
        return this._m_hasLegacyRoute;
      }
    });

    /**
     * The main counter has 64 bits.
     */
    Object.defineProperty(HpetCapability.prototype, 'is64Bit', {
      get: function() {
        if (this._m_is64Bit !== undefined)
          return this._m_is64Bit;
        this._m_is64Bit = (this.low & 8192) != 0;
        return this._m_is64Bit;
      }
    });

    /**
     * Number of the last timer.
     */
    Object.defineProperty(HpetCapability.prototype, 'lastTimer', {
      get: function() {
        if (this._m_lastTimer !== undefined)
          return this._m_lastTimer;
        this._m_lastTimer = this.low >>> 8 & 31;
        return this._m_lastTimer;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(HpetCapability.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Revision of the HPET specification.
     */
    Object.defineProperty(HpetCapability.prototype, 'revision', {
      get: function() {
        if (this._m_revision !== undefined)
          return this._m_revision;
        this._m_revision = this.low & 255;
        return this._m_revision;
      }
    });

    /**
     * PCI vendor ID.
     */
    Object.defineProperty(HpetCapability.prototype, 'vendorId', {
      get: function() {
        if (this._m_vendorId !== undefined)
          return this._m_vendorId;
        this._m_vendorId = this.low >>> 16;
        return this._m_vendorId;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Period of the main counter in femtoseconds.
     */

    return HpetCapability;
  })();

  /**
   * Configuration of an HPET.
   * @see IA-PC HPET Specification, section 2.3.5
   */

  var HpetConfig = XenHvmContext.HpetConfig = (function() {
    function HpetConfig(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    HpetConfig.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * The main counter runs.
     */
    Object.defineProperty(HpetConfig.prototype, 'isEnabled', {
      get: function() {
        if (this._m_isEnabled !== undefined)
          return this._m_isEnabled;
        this._m_isEnabled = (this.low & 1) != 0;
        return this._m_isEnabled;
      }
    });

    /**
     * Replaces PIT and RTC interrupts.
     */
    Object.defineProperty(HpetConfig.prototype, 'isLegacyRoute', {
      get: function() {
        if (this._m_isLegacyRoute !== undefined)
          return this._m_isLegacyRoute;
        this._m_isLegacyRoute = (this.low & 2) != 0;
        return this._m_isLegacyRoute;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(HpetConfig.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return HpetConfig;
  })();

  /**
   * Interrupt status of an HPET.
   * @see IA-PC HPET Specification, section 2.3.6
   */

  var HpetStatus = XenHvmContext.HpetStatus = (function() {
    function HpetStatus(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    HpetStatus.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Timer 0 has an interrupt active.
     */
    Object.defineProperty(HpetStatus.prototype, 'isTimer0Active', {
      get: function() {
        if (this._m_isTimer0Active !== undefined)
          return this._m_isTimer0Active;
        this._m_isTimer0Active = (this.low & 1) != 0;
        return this._m_isTimer0Active;
      }
    });

    /**
     * Timer 1 has an interrupt active.
     */
    Object.defineProperty(HpetStatus.prototype, 'isTimer1Active', {
      get: function() {
        if (this._m_isTimer1Active !== undefined)
          return this._m_isTimer1Active;
        this._m_isTimer1Active = (this.low & 2) != 0;
        return this._m_isTimer1Active;
      }
    });

    /**
     * Timer 2 has an interrupt active.
     */
    Object.defineProperty(HpetStatus.prototype, 'isTimer2Active', {
      get: function() {
        if (this._m_isTimer2Active !== undefined)
          return this._m_isTimer2Active;
        this._m_isTimer2Active = (this.low & 4) != 0;
        return this._m_isTimer2Active;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(HpetStatus.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return HpetStatus;
  })();

  /**
   * A timer of the HPET.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L511|struct hvm_hw_hpet, timers}
   */

  var HpetTimer = XenHvmContext.HpetTimer = (function() {
    function HpetTimer(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    HpetTimer.prototype._read = function() {
      this._raw_config = this._io.readBytes(8);
      var _io__raw_config = new KaitaiStream(this._raw_config);
      this.config = new HpetTimerConfig(_io__raw_config, this, this._root);
      this.cmp = this._io.readU8le();
      this.fsb = this._io.readU8le();
      this.res4 = this._io.readU8le();
    }

    /**
     * Configuration and capabilities.
     */

    /**
     * Value of the main counter at which the timer fires.
     */

    /**
     * FSB interrupt route, not supported.
     */

    /**
     * Reserved.
     */

    return HpetTimer;
  })();

  /**
   * Configuration and capabilities of a timer.
   * @see IA-PC HPET Specification, section 2.3.8
   */

  var HpetTimerConfig = XenHvmContext.HpetTimerConfig = (function() {
    function HpetTimerConfig(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    HpetTimerConfig.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Can be periodic.
     */
    Object.defineProperty(HpetTimerConfig.prototype, 'canBePeriodic', {
      get: function() {
        if (this._m_canBePeriodic !== undefined)
          return this._m_canBePeriodic;
        this._m_canBePeriodic = (this.low & 16) != 0;
        return this._m_canBePeriodic;
      }
    });

    /**
     * Interrupts can be delivered by FSB.
     */
    Object.defineProperty(HpetTimerConfig.prototype, 'hasFsb', {
      get: function() {
        if (this._m_hasFsb !== undefined)
          return this._m_hasFsb;
        this._m_hasFsb = (this.low & 32768) != 0;
        return this._m_hasFsb;
      }
    });

    /**
     * Forced to 32-bit mode.
     */
    Object.defineProperty(HpetTimerConfig.prototype, 'is32BitMode', {
      get: function() {
        if (this._m_is32BitMode !== undefined)
          return this._m_is32BitMode;
        this._m_is32BitMode = (this.low & 256) != 0;
        return this._m_is32BitMode;
      }
    });

    /**
     * Has 64 bits.
     */
    Object.defineProperty(HpetTimerConfig.prototype, 'is64Bit', {
      get: function() {
        if (this._m_is64Bit !== undefined)
          return this._m_is64Bit;
        this._m_is64Bit = (this.low & 32) != 0;
        return this._m_is64Bit;
      }
    });

    /**
     * Interrupts are enabled.
     */
    Object.defineProperty(HpetTimerConfig.prototype, 'isEnabled', {
      get: function() {
        if (this._m_isEnabled !== undefined)
          return this._m_isEnabled;
        this._m_isEnabled = (this.low & 4) != 0;
        return this._m_isEnabled;
      }
    });

    /**
     * Interrupts are delivered by FSB.
     */
    Object.defineProperty(HpetTimerConfig.prototype, 'isFsbEnabled', {
      get: function() {
        if (this._m_isFsbEnabled !== undefined)
          return this._m_isFsbEnabled;
        this._m_isFsbEnabled = (this.low & 16384) != 0;
        return this._m_isFsbEnabled;
      }
    });

    /**
     * Level-triggered.
     */
    Object.defineProperty(HpetTimerConfig.prototype, 'isLevel', {
      get: function() {
        if (this._m_isLevel !== undefined)
          return this._m_isLevel;
        this._m_isLevel = (this.low & 2) != 0;
        return this._m_isLevel;
      }
    });

    /**
     * The timer is periodic.
     */
    Object.defineProperty(HpetTimerConfig.prototype, 'isPeriodic', {
      get: function() {
        if (this._m_isPeriodic !== undefined)
          return this._m_isPeriodic;
        this._m_isPeriodic = (this.low & 8) != 0;
        return this._m_isPeriodic;
      }
    });

    /**
     * The next write to the comparator also sets the accumulator.
     */
    Object.defineProperty(HpetTimerConfig.prototype, 'isSettingValue', {
      get: function() {
        if (this._m_isSettingValue !== undefined)
          return this._m_isSettingValue;
        this._m_isSettingValue = (this.low & 64) != 0;
        return this._m_isSettingValue;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(HpetTimerConfig.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * I/O APIC pin.
     */
    Object.defineProperty(HpetTimerConfig.prototype, 'route', {
      get: function() {
        if (this._m_route !== undefined)
          return this._m_route;
        this._m_route = this.low >>> 9 & 31;
        return this._m_route;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Pins of the I/O APIC that `route` can name, one bit each.
     */

    return HpetTimerConfig;
  })();

  /**
   * The I/O APIC, with its 48 pins: 16 for ISA, 32 for PCI.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L369-L377|struct hvm_hw_vioapic}
   */

  var Ioapic = XenHvmContext.Ioapic = (function() {
    function Ioapic(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Ioapic.prototype._read = function() {
      this.baseAddress = this._io.readU8le();
      this.ioregsel = this._io.readU4le();
      this.id = this._io.readU4le();
    }

    /**
     * Number of entries that the body has room for; 48.
     */
    Object.defineProperty(Ioapic.prototype, 'numRedirtbl', {
      get: function() {
        if (this._m_numRedirtbl !== undefined)
          return this._m_numRedirtbl;
        this._m_numRedirtbl = Math.floor((this._io.size - 16) / 8);
        return this._m_numRedirtbl;
      }
    });

    /**
     * Offset of the redirection table in the body.
     */
    Object.defineProperty(Ioapic.prototype, 'ofsRedirtbl', {
      get: function() {
        if (this._m_ofsRedirtbl !== undefined)
          return this._m_ofsRedirtbl;
        this._m_ofsRedirtbl = 16;
        return this._m_ofsRedirtbl;
      }
    });

    /**
     * Redirection table, one entry for each pin.
     */
    Object.defineProperty(Ioapic.prototype, 'redirtbl', {
      get: function() {
        if (this._m_redirtbl !== undefined)
          return this._m_redirtbl;
        var _pos = this._io.pos;
        this._io.seek(this.ofsRedirtbl);
        this._raw__m_redirtbl = [];
        this._m_redirtbl = [];
        for (var i = 0; i < this.numRedirtbl; i++) {
          this._raw__m_redirtbl.push(this._io.readBytes(8));
          var _io__raw__m_redirtbl = new KaitaiStream(this._raw__m_redirtbl[i]);
          this._m_redirtbl.push(new RedirectionEntry(_io__raw__m_redirtbl, this, this._root));
        }
        this._io.seek(_pos);
        return this._m_redirtbl;
      }
    });

    /**
     * Physical address of its registers.
     */

    /**
     * Register that the window selects.
     */

    /**
     * APIC ID of the I/O APIC.
     */

    return Ioapic;
  })();

  /**
   * Interrupt wires of the ISA devices.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L426-L435|struct hvm_hw_isa_irqs}
   */

  var IsaIrq = XenHvmContext.IsaIrq = (function() {
    function IsaIrq(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    IsaIrq.prototype._read = function() {
      this.raw = this._io.readU2le();
      this.reserved = this._io.readBytes(6);
    }

    /**
     * Whether the wire is asserted, by IRQ number 0 to 15.
     */
    Object.defineProperty(IsaIrq.prototype, 'asserted', {
      get: function() {
        if (this._m_asserted !== undefined)
          return this._m_asserted;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_asserted = [];
        for (var i = 0; i < 16; i++) {
          this._m_asserted.push(this._io.readBitsIntLe(1) != 0);
        }
        this._io.seek(_pos);
        return this._m_asserted;
      }
    });

    /**
     * The wires as one number, IRQ 0 in bit 0.
     */

    /**
     * Unused.
     */

    return IsaIrq;
  })();

  /**
   * The state of a vCPU's local APIC outside its register page. 32 bytes from
   * Xen 4.18.5, 4.19.2 and 4.20.1 on, 24 before, 16 in old versions.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L392-L398|struct hvm_hw_lapic}
   */

  var Lapic = XenHvmContext.Lapic = (function() {
    function Lapic(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Lapic.prototype._read = function() {
      this._raw_apicBaseMsr = this._io.readBytes(8);
      var _io__raw_apicBaseMsr = new KaitaiStream(this._raw_apicBaseMsr);
      this.apicBaseMsr = new ApicBase(_io__raw_apicBaseMsr, this, this._root);
      this._raw_disabled = this._io.readBytes(4);
      var _io__raw_disabled = new KaitaiStream(this._raw_disabled);
      this.disabled = new LapicDisabled(_io__raw_disabled, this, this._root);
      this.timerDivisor = this._io.readU4le();
      if (this._io.size >= 24) {
        this.tdtMsr = this._io.readU8le();
      }
      if (this._io.size >= 28) {
        this._raw_pendingEsr = this._io.readBytes(4);
        var _io__raw_pendingEsr = new KaitaiStream(this._raw_pendingEsr);
        this.pendingEsr = new LapicEsr(_io__raw_pendingEsr, this, this._root);
      }
      if (this._io.size >= 32) {
        this.padding = this._io.readU4le();
      }
    }

    /**
     * IA32_APIC_BASE: address and mode of the local APIC.
     */

    /**
     * How the local APIC is disabled.
     */

    /**
     * Divisor of the timer's clock, 1 to 128.
     */

    /**
     * IA32_TSC_DEADLINE. Absent from bodies of 16 bytes.
     */

    /**
     * Errors since the last write to the error status register. Absent from
     * bodies of 24 bytes.
     */

    /**
     * Padding of the C structure.
     */

    return Lapic;
  })();

  /**
   * Destination format register.
   * @see Intel SDM volume 3, section 12.6.2.2
   */

  var LapicDfr = XenHvmContext.LapicDfr = (function() {
    function LapicDfr(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LapicDfr.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Logical IDs are flat, not in clusters.
     */
    Object.defineProperty(LapicDfr.prototype, 'isFlat', {
      get: function() {
        if (this._m_isFlat !== undefined)
          return this._m_isFlat;
        this._m_isFlat = this.raw >>> 28 == 15;
        return this._m_isFlat;
      }
    });

    /**
     * The whole register as a number.
     */

    return LapicDfr;
  })();

  /**
   * The ways in which a local APIC is disabled.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/hvm/vlapic.h#L34-L35|VLAPIC_HW_DISABLED, VLAPIC_SW_DISABLED}
   */

  var LapicDisabled = XenHvmContext.LapicDisabled = (function() {
    function LapicDisabled(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LapicDisabled.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * By IA32_APIC_BASE.
     */
    Object.defineProperty(LapicDisabled.prototype, 'isHwDisabled', {
      get: function() {
        if (this._m_isHwDisabled !== undefined)
          return this._m_isHwDisabled;
        this._m_isHwDisabled = (this.raw & 1) != 0;
        return this._m_isHwDisabled;
      }
    });

    /**
     * By the spurious-interrupt register.
     */
    Object.defineProperty(LapicDisabled.prototype, 'isSwDisabled', {
      get: function() {
        if (this._m_isSwDisabled !== undefined)
          return this._m_isSwDisabled;
        this._m_isSwDisabled = (this.raw & 2) != 0;
        return this._m_isSwDisabled;
      }
    });

    /**
     * All bits as a number.
     */

    return LapicDisabled;
  })();

  /**
   * Error status.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h#L47-L53|APIC_ESR_*}
   */

  var LapicEsr = XenHvmContext.LapicEsr = (function() {
    function LapicEsr(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LapicEsr.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Access to a register that does not exist.
     */
    Object.defineProperty(LapicEsr.prototype, 'illegalRegister', {
      get: function() {
        if (this._m_illegalRegister !== undefined)
          return this._m_illegalRegister;
        this._m_illegalRegister = (this.raw & 128) != 0;
        return this._m_illegalRegister;
      }
    });

    /**
     * A message that was received was not accepted.
     */
    Object.defineProperty(LapicEsr.prototype, 'receiveAccept', {
      get: function() {
        if (this._m_receiveAccept !== undefined)
          return this._m_receiveAccept;
        this._m_receiveAccept = (this.raw & 8) != 0;
        return this._m_receiveAccept;
      }
    });

    /**
     * Checksum error when receiving.
     */
    Object.defineProperty(LapicEsr.prototype, 'receiveChecksum', {
      get: function() {
        if (this._m_receiveChecksum !== undefined)
          return this._m_receiveChecksum;
        this._m_receiveChecksum = (this.raw & 2) != 0;
        return this._m_receiveChecksum;
      }
    });

    /**
     * Illegal vector when receiving.
     */
    Object.defineProperty(LapicEsr.prototype, 'receiveIllegalVector', {
      get: function() {
        if (this._m_receiveIllegalVector !== undefined)
          return this._m_receiveIllegalVector;
        this._m_receiveIllegalVector = (this.raw & 64) != 0;
        return this._m_receiveIllegalVector;
      }
    });

    /**
     * Lowest-priority delivery that is not supported.
     */
    Object.defineProperty(LapicEsr.prototype, 'redirectableIpi', {
      get: function() {
        if (this._m_redirectableIpi !== undefined)
          return this._m_redirectableIpi;
        this._m_redirectableIpi = (this.raw & 16) != 0;
        return this._m_redirectableIpi;
      }
    });

    /**
     * A message that was sent was not accepted.
     */
    Object.defineProperty(LapicEsr.prototype, 'sendAccept', {
      get: function() {
        if (this._m_sendAccept !== undefined)
          return this._m_sendAccept;
        this._m_sendAccept = (this.raw & 4) != 0;
        return this._m_sendAccept;
      }
    });

    /**
     * Checksum error when sending.
     */
    Object.defineProperty(LapicEsr.prototype, 'sendChecksum', {
      get: function() {
        if (this._m_sendChecksum !== undefined)
          return this._m_sendChecksum;
        this._m_sendChecksum = (this.raw & 1) != 0;
        return this._m_sendChecksum;
      }
    });

    /**
     * Illegal vector when sending.
     */
    Object.defineProperty(LapicEsr.prototype, 'sendIllegalVector', {
      get: function() {
        if (this._m_sendIllegalVector !== undefined)
          return this._m_sendIllegalVector;
        this._m_sendIllegalVector = (this.raw & 32) != 0;
        return this._m_sendIllegalVector;
      }
    });

    /**
     * The whole register as a number.
     */

    return LapicEsr;
  })();

  /**
   * Interrupt command register, low half.
   * @see Intel SDM volume 3, section 12.6.1
   */

  var LapicIcr = XenHvmContext.LapicIcr = (function() {
    function LapicIcr(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LapicIcr.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Kind of interrupt.
     */
    Object.defineProperty(LapicIcr.prototype, 'deliveryMode', {
      get: function() {
        if (this._m_deliveryMode !== undefined)
          return this._m_deliveryMode;
        this._m_deliveryMode = this.raw >>> 8 & 7;
        return this._m_deliveryMode;
      }
    });

    /**
     * Assert, not de-assert.
     */
    Object.defineProperty(LapicIcr.prototype, 'isAsserted', {
      get: function() {
        if (this._m_isAsserted !== undefined)
          return this._m_isAsserted;
        this._m_isAsserted = (this.raw & 16384) != 0;
        return this._m_isAsserted;
      }
    });

    /**
     * Level-triggered, not edge-triggered.
     */
    Object.defineProperty(LapicIcr.prototype, 'isLevel', {
      get: function() {
        if (this._m_isLevel !== undefined)
          return this._m_isLevel;
        this._m_isLevel = (this.raw & 32768) != 0;
        return this._m_isLevel;
      }
    });

    /**
     * The destination is logical, not physical.
     */
    Object.defineProperty(LapicIcr.prototype, 'isLogical', {
      get: function() {
        if (this._m_isLogical !== undefined)
          return this._m_isLogical;
        this._m_isLogical = (this.raw & 2048) != 0;
        return this._m_isLogical;
      }
    });

    /**
     * Delivery is pending.
     */
    Object.defineProperty(LapicIcr.prototype, 'isPending', {
      get: function() {
        if (this._m_isPending !== undefined)
          return this._m_isPending;
        this._m_isPending = (this.raw & 4096) != 0;
        return this._m_isPending;
      }
    });

    /**
     * Destination shorthand.
     */
    Object.defineProperty(LapicIcr.prototype, 'shorthand', {
      get: function() {
        if (this._m_shorthand !== undefined)
          return this._m_shorthand;
        this._m_shorthand = this.raw >>> 18 & 3;
        return this._m_shorthand;
      }
    });

    /**
     * Vector that the interrupt is sent with.
     */
    Object.defineProperty(LapicIcr.prototype, 'vector', {
      get: function() {
        if (this._m_vector !== undefined)
          return this._m_vector;
        this._m_vector = this.raw & 255;
        return this._m_vector;
      }
    });

    /**
     * The whole register as a number.
     */

    return LapicIcr;
  })();

  /**
   * ID register.
   * @see Intel SDM volume 3, section 12.4.6
   */

  var LapicId = XenHvmContext.LapicId = (function() {
    function LapicId(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LapicId.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * The ID in xAPIC mode; in x2APIC mode `raw` is the ID.
     */
    Object.defineProperty(LapicId.prototype, 'xapicId', {
      get: function() {
        if (this._m_xapicId !== undefined)
          return this._m_xapicId;
        this._m_xapicId = this.raw >>> 24;
        return this._m_xapicId;
      }
    });

    /**
     * The whole register as a number.
     */

    return LapicId;
  })();

  /**
   * Logical destination register.
   * @see Intel SDM volume 3, sections 12.6.2.2 and 12.12.10
   */

  var LapicLdr = XenHvmContext.LapicLdr = (function() {
    function LapicLdr(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LapicLdr.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Cluster in x2APIC mode.
     */
    Object.defineProperty(LapicLdr.prototype, 'x2apicCluster', {
      get: function() {
        if (this._m_x2apicCluster !== undefined)
          return this._m_x2apicCluster;
        this._m_x2apicCluster = this.raw >>> 16;
        return this._m_x2apicCluster;
      }
    });

    /**
     * Bit of this processor in its cluster, in x2APIC mode.
     */
    Object.defineProperty(LapicLdr.prototype, 'x2apicMask', {
      get: function() {
        if (this._m_x2apicMask !== undefined)
          return this._m_x2apicMask;
        this._m_x2apicMask = this.raw & 65535;
        return this._m_x2apicMask;
      }
    });

    /**
     * Logical ID in xAPIC mode.
     */
    Object.defineProperty(LapicLdr.prototype, 'xapicLogicalId', {
      get: function() {
        if (this._m_xapicLogicalId !== undefined)
          return this._m_xapicLogicalId;
        this._m_xapicLogicalId = this.raw >>> 24;
        return this._m_xapicLogicalId;
      }
    });

    /**
     * The whole register as a number.
     */

    return LapicLdr;
  })();

  /**
   * A priority.
   * @see Intel SDM volume 3, section 12.8.3
   */

  var LapicPriority = XenHvmContext.LapicPriority = (function() {
    function LapicPriority(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LapicPriority.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Class: vectors up to 16 x class + 15 are held back.
     */
    Object.defineProperty(LapicPriority.prototype, 'priorityClass', {
      get: function() {
        if (this._m_priorityClass !== undefined)
          return this._m_priorityClass;
        this._m_priorityClass = this.raw >>> 4 & 15;
        return this._m_priorityClass;
      }
    });

    /**
     * Sub-class.
     */
    Object.defineProperty(LapicPriority.prototype, 'subclass', {
      get: function() {
        if (this._m_subclass !== undefined)
          return this._m_subclass;
        this._m_subclass = this.raw & 15;
        return this._m_subclass;
      }
    });

    /**
     * The whole register as a number.
     */

    return LapicPriority;
  })();

  /**
   * The part of a local APIC's register page that has registers, each with 4
   * bytes at a multiple of 16.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404|struct hvm_hw_lapic_regs}
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h|Source}
   */

  var LapicRegs = XenHvmContext.LapicRegs = (function() {
    function LapicRegs(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LapicRegs.prototype._read = function() {
    }

    /**
     * ID of the local APIC.
     */
    Object.defineProperty(LapicRegs.prototype, 'apicId', {
      get: function() {
        if (this._m_apicId !== undefined)
          return this._m_apicId;
        var _pos = this._io.pos;
        this._io.seek(32);
        this._raw__m_apicId = this._io.readBytes(4);
        var _io__raw__m_apicId = new KaitaiStream(this._raw__m_apicId);
        this._m_apicId = new LapicId(_io__raw__m_apicId, this, this._root);
        this._io.seek(_pos);
        return this._m_apicId;
      }
    });

    /**
     * Version of the local APIC, and the number of its local vectors.
     */
    Object.defineProperty(LapicRegs.prototype, 'apicVersion', {
      get: function() {
        if (this._m_apicVersion !== undefined)
          return this._m_apicVersion;
        var _pos = this._io.pos;
        this._io.seek(48);
        this._raw__m_apicVersion = this._io.readBytes(4);
        var _io__raw__m_apicVersion = new KaitaiStream(this._raw__m_apicVersion);
        this._m_apicVersion = new LapicVersion(_io__raw__m_apicVersion, this, this._root);
        this._io.seek(_pos);
        return this._m_apicVersion;
      }
    });

    /**
     * Arbitration priority.
     */
    Object.defineProperty(LapicRegs.prototype, 'apr', {
      get: function() {
        if (this._m_apr !== undefined)
          return this._m_apr;
        var _pos = this._io.pos;
        this._io.seek(144);
        this._raw__m_apr = this._io.readBytes(4);
        var _io__raw__m_apr = new KaitaiStream(this._raw__m_apr);
        this._m_apr = new LapicPriority(_io__raw__m_apr, this, this._root);
        this._io.seek(_pos);
        return this._m_apr;
      }
    });

    /**
     * Destination format.
     */
    Object.defineProperty(LapicRegs.prototype, 'dfr', {
      get: function() {
        if (this._m_dfr !== undefined)
          return this._m_dfr;
        var _pos = this._io.pos;
        this._io.seek(224);
        this._raw__m_dfr = this._io.readBytes(4);
        var _io__raw__m_dfr = new KaitaiStream(this._raw__m_dfr);
        this._m_dfr = new LapicDfr(_io__raw__m_dfr, this, this._root);
        this._io.seek(_pos);
        return this._m_dfr;
      }
    });

    /**
     * Errors that the local APIC has detected.
     */
    Object.defineProperty(LapicRegs.prototype, 'esr', {
      get: function() {
        if (this._m_esr !== undefined)
          return this._m_esr;
        var _pos = this._io.pos;
        this._io.seek(640);
        this._raw__m_esr = this._io.readBytes(4);
        var _io__raw__m_esr = new KaitaiStream(this._raw__m_esr);
        this._m_esr = new LapicEsr(_io__raw__m_esr, this, this._root);
        this._io.seek(_pos);
        return this._m_esr;
      }
    });

    /**
     * Destination of the command: bits 31-24 in xAPIC mode, all of them in
     * x2APIC mode.
     */
    Object.defineProperty(LapicRegs.prototype, 'icrHigh', {
      get: function() {
        if (this._m_icrHigh !== undefined)
          return this._m_icrHigh;
        var _pos = this._io.pos;
        this._io.seek(784);
        this._m_icrHigh = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_icrHigh;
      }
    });

    /**
     * Interrupt command.
     */
    Object.defineProperty(LapicRegs.prototype, 'icrLow', {
      get: function() {
        if (this._m_icrLow !== undefined)
          return this._m_icrLow;
        var _pos = this._io.pos;
        this._io.seek(768);
        this._raw__m_icrLow = this._io.readBytes(4);
        var _io__raw__m_icrLow = new KaitaiStream(this._raw__m_icrLow);
        this._m_icrLow = new LapicIcr(_io__raw__m_icrLow, this, this._root);
        this._io.seek(_pos);
        return this._m_icrLow;
      }
    });

    /**
     * Vectors that are requested.
     */
    Object.defineProperty(LapicRegs.prototype, 'irr', {
      get: function() {
        if (this._m_irr !== undefined)
          return this._m_irr;
        var _pos = this._io.pos;
        this._io.seek(512);
        this._raw__m_irr = this._io.readBytes(128);
        var _io__raw__m_irr = new KaitaiStream(this._raw__m_irr);
        this._m_irr = new VectorBitmap(_io__raw__m_irr, this, this._root);
        this._io.seek(_pos);
        return this._m_irr;
      }
    });

    /**
     * Vectors in service.
     */
    Object.defineProperty(LapicRegs.prototype, 'isr', {
      get: function() {
        if (this._m_isr !== undefined)
          return this._m_isr;
        var _pos = this._io.pos;
        this._io.seek(256);
        this._raw__m_isr = this._io.readBytes(128);
        var _io__raw__m_isr = new KaitaiStream(this._raw__m_isr);
        this._m_isr = new VectorBitmap(_io__raw__m_isr, this, this._root);
        this._io.seek(_pos);
        return this._m_isr;
      }
    });

    /**
     * Logical destination.
     */
    Object.defineProperty(LapicRegs.prototype, 'ldr', {
      get: function() {
        if (this._m_ldr !== undefined)
          return this._m_ldr;
        var _pos = this._io.pos;
        this._io.seek(208);
        this._raw__m_ldr = this._io.readBytes(4);
        var _io__raw__m_ldr = new KaitaiStream(this._raw__m_ldr);
        this._m_ldr = new LapicLdr(_io__raw__m_ldr, this, this._root);
        this._io.seek(_pos);
        return this._m_ldr;
      }
    });

    /**
     * Local vector of corrected machine checks.
     */
    Object.defineProperty(LapicRegs.prototype, 'lvtCmci', {
      get: function() {
        if (this._m_lvtCmci !== undefined)
          return this._m_lvtCmci;
        var _pos = this._io.pos;
        this._io.seek(752);
        this._raw__m_lvtCmci = this._io.readBytes(4);
        var _io__raw__m_lvtCmci = new KaitaiStream(this._raw__m_lvtCmci);
        this._m_lvtCmci = new LvtEntry(_io__raw__m_lvtCmci, this, this._root);
        this._io.seek(_pos);
        return this._m_lvtCmci;
      }
    });

    /**
     * Local vector of errors.
     */
    Object.defineProperty(LapicRegs.prototype, 'lvtError', {
      get: function() {
        if (this._m_lvtError !== undefined)
          return this._m_lvtError;
        var _pos = this._io.pos;
        this._io.seek(880);
        this._raw__m_lvtError = this._io.readBytes(4);
        var _io__raw__m_lvtError = new KaitaiStream(this._raw__m_lvtError);
        this._m_lvtError = new LvtEntry(_io__raw__m_lvtError, this, this._root);
        this._io.seek(_pos);
        return this._m_lvtError;
      }
    });

    /**
     * Local vector of pin LINT0.
     */
    Object.defineProperty(LapicRegs.prototype, 'lvtLint0', {
      get: function() {
        if (this._m_lvtLint0 !== undefined)
          return this._m_lvtLint0;
        var _pos = this._io.pos;
        this._io.seek(848);
        this._raw__m_lvtLint0 = this._io.readBytes(4);
        var _io__raw__m_lvtLint0 = new KaitaiStream(this._raw__m_lvtLint0);
        this._m_lvtLint0 = new LvtEntry(_io__raw__m_lvtLint0, this, this._root);
        this._io.seek(_pos);
        return this._m_lvtLint0;
      }
    });

    /**
     * Local vector of pin LINT1.
     */
    Object.defineProperty(LapicRegs.prototype, 'lvtLint1', {
      get: function() {
        if (this._m_lvtLint1 !== undefined)
          return this._m_lvtLint1;
        var _pos = this._io.pos;
        this._io.seek(864);
        this._raw__m_lvtLint1 = this._io.readBytes(4);
        var _io__raw__m_lvtLint1 = new KaitaiStream(this._raw__m_lvtLint1);
        this._m_lvtLint1 = new LvtEntry(_io__raw__m_lvtLint1, this, this._root);
        this._io.seek(_pos);
        return this._m_lvtLint1;
      }
    });

    /**
     * Local vector of the performance counters.
     */
    Object.defineProperty(LapicRegs.prototype, 'lvtPerf', {
      get: function() {
        if (this._m_lvtPerf !== undefined)
          return this._m_lvtPerf;
        var _pos = this._io.pos;
        this._io.seek(832);
        this._raw__m_lvtPerf = this._io.readBytes(4);
        var _io__raw__m_lvtPerf = new KaitaiStream(this._raw__m_lvtPerf);
        this._m_lvtPerf = new LvtEntry(_io__raw__m_lvtPerf, this, this._root);
        this._io.seek(_pos);
        return this._m_lvtPerf;
      }
    });

    /**
     * Local vector of the thermal sensor.
     */
    Object.defineProperty(LapicRegs.prototype, 'lvtThermal', {
      get: function() {
        if (this._m_lvtThermal !== undefined)
          return this._m_lvtThermal;
        var _pos = this._io.pos;
        this._io.seek(816);
        this._raw__m_lvtThermal = this._io.readBytes(4);
        var _io__raw__m_lvtThermal = new KaitaiStream(this._raw__m_lvtThermal);
        this._m_lvtThermal = new LvtEntry(_io__raw__m_lvtThermal, this, this._root);
        this._io.seek(_pos);
        return this._m_lvtThermal;
      }
    });

    /**
     * Local vector of the timer.
     */
    Object.defineProperty(LapicRegs.prototype, 'lvtTimer', {
      get: function() {
        if (this._m_lvtTimer !== undefined)
          return this._m_lvtTimer;
        var _pos = this._io.pos;
        this._io.seek(800);
        this._raw__m_lvtTimer = this._io.readBytes(4);
        var _io__raw__m_lvtTimer = new KaitaiStream(this._raw__m_lvtTimer);
        this._m_lvtTimer = new LvtEntry(_io__raw__m_lvtTimer, this, this._root);
        this._io.seek(_pos);
        return this._m_lvtTimer;
      }
    });

    /**
     * Number of register slots that the body has room for; 64.
     */
    Object.defineProperty(LapicRegs.prototype, 'numSlots', {
      get: function() {
        if (this._m_numSlots !== undefined)
          return this._m_numSlots;
        this._m_numSlots = Math.floor(this._io.size / 16);
        return this._m_numSlots;
      }
    });

    /**
     * Processor priority; Xen computes it on demand.
     */
    Object.defineProperty(LapicRegs.prototype, 'ppr', {
      get: function() {
        if (this._m_ppr !== undefined)
          return this._m_ppr;
        var _pos = this._io.pos;
        this._io.seek(160);
        this._raw__m_ppr = this._io.readBytes(4);
        var _io__raw__m_ppr = new KaitaiStream(this._raw__m_ppr);
        this._m_ppr = new LapicPriority(_io__raw__m_ppr, this, this._root);
        this._io.seek(_pos);
        return this._m_ppr;
      }
    });

    /**
     * Write-only; meaningless here.
     */
    Object.defineProperty(LapicRegs.prototype, 'selfIpi', {
      get: function() {
        if (this._m_selfIpi !== undefined)
          return this._m_selfIpi;
        var _pos = this._io.pos;
        this._io.seek(1008);
        this._m_selfIpi = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_selfIpi;
      }
    });

    /**
     * All slots, by their offset divided by 16.
     */
    Object.defineProperty(LapicRegs.prototype, 'slots', {
      get: function() {
        if (this._m_slots !== undefined)
          return this._m_slots;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_slots = [];
        for (var i = 0; i < this.numSlots; i++) {
          this._m_slots.push(new RegisterSlot(this._io, this, this._root));
        }
        this._io.seek(_pos);
        return this._m_slots;
      }
    });

    /**
     * Spurious-interrupt vector.
     */
    Object.defineProperty(LapicRegs.prototype, 'svr', {
      get: function() {
        if (this._m_svr !== undefined)
          return this._m_svr;
        var _pos = this._io.pos;
        this._io.seek(240);
        this._raw__m_svr = this._io.readBytes(4);
        var _io__raw__m_svr = new KaitaiStream(this._raw__m_svr);
        this._m_svr = new LapicSvr(_io__raw__m_svr, this, this._root);
        this._io.seek(_pos);
        return this._m_svr;
      }
    });

    /**
     * Current count of the timer; Xen computes it on demand.
     */
    Object.defineProperty(LapicRegs.prototype, 'timerCurrentCount', {
      get: function() {
        if (this._m_timerCurrentCount !== undefined)
          return this._m_timerCurrentCount;
        var _pos = this._io.pos;
        this._io.seek(912);
        this._m_timerCurrentCount = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_timerCurrentCount;
      }
    });

    /**
     * Divisor of the timer's clock.
     */
    Object.defineProperty(LapicRegs.prototype, 'timerDivide', {
      get: function() {
        if (this._m_timerDivide !== undefined)
          return this._m_timerDivide;
        var _pos = this._io.pos;
        this._io.seek(992);
        this._raw__m_timerDivide = this._io.readBytes(4);
        var _io__raw__m_timerDivide = new KaitaiStream(this._raw__m_timerDivide);
        this._m_timerDivide = new TimerDivide(_io__raw__m_timerDivide, this, this._root);
        this._io.seek(_pos);
        return this._m_timerDivide;
      }
    });

    /**
     * Initial count of the timer.
     */
    Object.defineProperty(LapicRegs.prototype, 'timerInitialCount', {
      get: function() {
        if (this._m_timerInitialCount !== undefined)
          return this._m_timerInitialCount;
        var _pos = this._io.pos;
        this._io.seek(896);
        this._m_timerInitialCount = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_timerInitialCount;
      }
    });

    /**
     * Vectors that are level-triggered.
     */
    Object.defineProperty(LapicRegs.prototype, 'tmr', {
      get: function() {
        if (this._m_tmr !== undefined)
          return this._m_tmr;
        var _pos = this._io.pos;
        this._io.seek(384);
        this._raw__m_tmr = this._io.readBytes(128);
        var _io__raw__m_tmr = new KaitaiStream(this._raw__m_tmr);
        this._m_tmr = new VectorBitmap(_io__raw__m_tmr, this, this._root);
        this._io.seek(_pos);
        return this._m_tmr;
      }
    });

    /**
     * Task priority.
     */
    Object.defineProperty(LapicRegs.prototype, 'tpr', {
      get: function() {
        if (this._m_tpr !== undefined)
          return this._m_tpr;
        var _pos = this._io.pos;
        this._io.seek(128);
        this._raw__m_tpr = this._io.readBytes(4);
        var _io__raw__m_tpr = new KaitaiStream(this._raw__m_tpr);
        this._m_tpr = new LapicPriority(_io__raw__m_tpr, this, this._root);
        this._io.seek(_pos);
        return this._m_tpr;
      }
    });

    return LapicRegs;
  })();

  /**
   * Spurious-interrupt vector register.
   * @see Intel SDM volume 3, section 12.9
   */

  var LapicSvr = XenHvmContext.LapicSvr = (function() {
    function LapicSvr(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LapicSvr.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * The local APIC is enabled by software.
     */
    Object.defineProperty(LapicSvr.prototype, 'isEnabled', {
      get: function() {
        if (this._m_isEnabled !== undefined)
          return this._m_isEnabled;
        this._m_isEnabled = (this.raw & 256) != 0;
        return this._m_isEnabled;
      }
    });

    /**
     * No EOI broadcasts.
     */
    Object.defineProperty(LapicSvr.prototype, 'isEoiBroadcastSuppressed', {
      get: function() {
        if (this._m_isEoiBroadcastSuppressed !== undefined)
          return this._m_isEoiBroadcastSuppressed;
        this._m_isEoiBroadcastSuppressed = (this.raw & 4096) != 0;
        return this._m_isEoiBroadcastSuppressed;
      }
    });

    /**
     * No focus processor checking.
     */
    Object.defineProperty(LapicSvr.prototype, 'isFocusDisabled', {
      get: function() {
        if (this._m_isFocusDisabled !== undefined)
          return this._m_isFocusDisabled;
        this._m_isFocusDisabled = (this.raw & 512) != 0;
        return this._m_isFocusDisabled;
      }
    });

    /**
     * Vector of spurious interrupts.
     */
    Object.defineProperty(LapicSvr.prototype, 'vector', {
      get: function() {
        if (this._m_vector !== undefined)
          return this._m_vector;
        this._m_vector = this.raw & 255;
        return this._m_vector;
      }
    });

    /**
     * The whole register as a number.
     */

    return LapicSvr;
  })();

  /**
   * Version register.
   * @see Intel SDM volume 3, section 12.4.8
   */

  var LapicVersion = XenHvmContext.LapicVersion = (function() {
    function LapicVersion(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LapicVersion.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Broadcasts of EOI can be suppressed.
     */
    Object.defineProperty(LapicVersion.prototype, 'hasDirectedEoi', {
      get: function() {
        if (this._m_hasDirectedEoi !== undefined)
          return this._m_hasDirectedEoi;
        this._m_hasDirectedEoi = (this.raw & 16777216) != 0;
        return this._m_hasDirectedEoi;
      }
    });

    /**
     * Number of local vectors, less one.
     */
    Object.defineProperty(LapicVersion.prototype, 'maxLvt', {
      get: function() {
        if (this._m_maxLvt !== undefined)
          return this._m_maxLvt;
        this._m_maxLvt = this.raw >>> 16 & 255;
        return this._m_maxLvt;
      }
    });

    /**
     * Version of the local APIC.
     */
    Object.defineProperty(LapicVersion.prototype, 'version', {
      get: function() {
        if (this._m_version !== undefined)
          return this._m_version;
        this._m_version = this.raw & 255;
        return this._m_version;
      }
    });

    /**
     * The whole register as a number.
     */

    return LapicVersion;
  })();

  /**
   * An entry of the local vector table.
   * @see Intel SDM volume 3, section 12.5.1
   */

  var LvtEntry = XenHvmContext.LvtEntry = (function() {
    function LvtEntry(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LvtEntry.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Kind of interrupt.
     */
    Object.defineProperty(LvtEntry.prototype, 'deliveryMode', {
      get: function() {
        if (this._m_deliveryMode !== undefined)
          return this._m_deliveryMode;
        this._m_deliveryMode = this.raw >>> 8 & 7;
        return this._m_deliveryMode;
      }
    });

    /**
     * The pin is active low; LINT0 and LINT1 only.
     */
    Object.defineProperty(LvtEntry.prototype, 'isActiveLow', {
      get: function() {
        if (this._m_isActiveLow !== undefined)
          return this._m_isActiveLow;
        this._m_isActiveLow = (this.raw & 8192) != 0;
        return this._m_isActiveLow;
      }
    });

    /**
     * Level-triggered; LINT0 and LINT1 only.
     */
    Object.defineProperty(LvtEntry.prototype, 'isLevel', {
      get: function() {
        if (this._m_isLevel !== undefined)
          return this._m_isLevel;
        this._m_isLevel = (this.raw & 32768) != 0;
        return this._m_isLevel;
      }
    });

    /**
     * The local interrupt is masked.
     */
    Object.defineProperty(LvtEntry.prototype, 'isMasked', {
      get: function() {
        if (this._m_isMasked !== undefined)
          return this._m_isMasked;
        this._m_isMasked = (this.raw & 65536) != 0;
        return this._m_isMasked;
      }
    });

    /**
     * Delivery is pending.
     */
    Object.defineProperty(LvtEntry.prototype, 'isPending', {
      get: function() {
        if (this._m_isPending !== undefined)
          return this._m_isPending;
        this._m_isPending = (this.raw & 4096) != 0;
        return this._m_isPending;
      }
    });

    /**
     * A level-triggered interrupt is in service; LINT0 and LINT1 only.
     */
    Object.defineProperty(LvtEntry.prototype, 'remoteIrr', {
      get: function() {
        if (this._m_remoteIrr !== undefined)
          return this._m_remoteIrr;
        this._m_remoteIrr = (this.raw & 16384) != 0;
        return this._m_remoteIrr;
      }
    });

    /**
     * How the timer counts; timer only.
     */
    Object.defineProperty(LvtEntry.prototype, 'timerMode', {
      get: function() {
        if (this._m_timerMode !== undefined)
          return this._m_timerMode;
        this._m_timerMode = this.raw >>> 17 & 3;
        return this._m_timerMode;
      }
    });

    /**
     * Vector of the local interrupt.
     */
    Object.defineProperty(LvtEntry.prototype, 'vector', {
      get: function() {
        if (this._m_vector !== undefined)
          return this._m_vector;
        this._m_vector = this.raw & 255;
        return this._m_vector;
      }
    });

    /**
     * The whole register as a number.
     */

    return LvtEntry;
  })();

  /**
   * Machine-check capabilities.
   * @see Intel SDM volume 3, section 17.3.1.1
   */

  var McgCap = XenHvmContext.McgCap = (function() {
    function McgCap(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    McgCap.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Corrected errors can interrupt.
     */
    Object.defineProperty(McgCap.prototype, 'hasCmci', {
      get: function() {
        if (this._m_hasCmci !== undefined)
          return this._m_hasCmci;
        this._m_hasCmci = (this.low & 1024) != 0;
        return this._m_hasCmci;
      }
    });

    /**
     * IA32_MCG_CTL exists.
     */
    Object.defineProperty(McgCap.prototype, 'hasCtl', {
      get: function() {
        if (this._m_hasCtl !== undefined)
          return this._m_hasCtl;
        this._m_hasCtl = (this.low & 256) != 0;
        return this._m_hasCtl;
      }
    });

    /**
     * Extended state registers exist.
     */
    Object.defineProperty(McgCap.prototype, 'hasExt', {
      get: function() {
        if (this._m_hasExt !== undefined)
          return this._m_hasExt;
        this._m_hasExt = (this.low & 512) != 0;
        return this._m_hasExt;
      }
    });

    /**
     * Local machine checks.
     */
    Object.defineProperty(McgCap.prototype, 'hasLmce', {
      get: function() {
        if (this._m_hasLmce !== undefined)
          return this._m_hasLmce;
        this._m_hasLmce = (this.low & 134217728) != 0;
        return this._m_hasLmce;
      }
    });

    /**
     * Software error recovery.
     */
    Object.defineProperty(McgCap.prototype, 'hasSer', {
      get: function() {
        if (this._m_hasSer !== undefined)
          return this._m_hasSer;
        this._m_hasSer = (this.low & 16777216) != 0;
        return this._m_hasSer;
      }
    });

    /**
     * Threshold-based error status.
     */
    Object.defineProperty(McgCap.prototype, 'hasTes', {
      get: function() {
        if (this._m_hasTes !== undefined)
          return this._m_hasTes;
        this._m_hasTes = (this.low & 2048) != 0;
        return this._m_hasTes;
      }
    });

    /**
     * Number of banks.
     */
    Object.defineProperty(McgCap.prototype, 'numBanks', {
      get: function() {
        if (this._m_numBanks !== undefined)
          return this._m_numBanks;
        this._m_numBanks = this.low & 255;
        return this._m_numBanks;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(McgCap.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Bits 27-0 that Xen lets no guest have; those of `high` neither.
     */
    Object.defineProperty(McgCap.prototype, 'reservedLow', {
      get: function() {
        if (this._m_reservedLow !== undefined)
          return this._m_reservedLow;
        this._m_reservedLow = this.low & 117436928;
        return this._m_reservedLow;
      }
    });

    /**
     * Bits 31-28, which Xen lets no guest have either.
     */
    Object.defineProperty(McgCap.prototype, 'reservedTop', {
      get: function() {
        if (this._m_reservedTop !== undefined)
          return this._m_reservedTop;
        this._m_reservedTop = this.low >>> 28;
        return this._m_reservedTop;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return McgCap;
  })();

  /**
   * Control of the corrected errors of a bank.
   * @see Intel SDM volume 3, section 17.3.2.5
   */

  var MciCtl2 = XenHvmContext.MciCtl2 = (function() {
    function MciCtl2(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MciCtl2.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Corrected errors interrupt.
     */
    Object.defineProperty(MciCtl2.prototype, 'isCmciEnabled', {
      get: function() {
        if (this._m_isCmciEnabled !== undefined)
          return this._m_isCmciEnabled;
        this._m_isCmciEnabled = (this.low & 1073741824) != 0;
        return this._m_isCmciEnabled;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(MciCtl2.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Number of errors before an interrupt.
     */
    Object.defineProperty(MciCtl2.prototype, 'threshold', {
      get: function() {
        if (this._m_threshold !== undefined)
          return this._m_threshold;
        this._m_threshold = this.low & 32767;
        return this._m_threshold;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return MciCtl2;
  })();

  /**
   * Eight memory types of one byte each.
   * @see Intel SDM volume 3, sections 13.11.2.2 and 13.12.2
   */

  var MemoryTypes = XenHvmContext.MemoryTypes = (function() {
    function MemoryTypes(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MemoryTypes.prototype._read = function() {
      this.types = [];
      for (var i = 0; i < 8; i++) {
        this.types.push(this._io.readU1());
      }
    }

    /**
     * The whole register as a number.
     */
    Object.defineProperty(MemoryTypes.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * The types, from the least significant byte on.
     */

    return MemoryTypes;
  })();

  /**
   * A model-specific register.
   * 
   * As of 2026, Xen sends SPEC_CTRL (0x48), MISC_FEATURES_ENABLES (0x140),
   * PKRS (0x6e1), BNDCFGS (0xd90), XSS (0xda0), VIRT_SPEC_CTRL (0xc001011f),
   * and the four DRn_ADDRESS_MASK (0xc0011027, 0xc0011019 to 0xc001101b). The
   * type is at the start of a substream of its own (`size: 16`), which
   * `as_spec_ctrl` and `as_bndcfgs` rely on.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L619-L623|struct hvm_one_msr}
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1395|msrs_to_send}
   */

  var MsrEntry = XenHvmContext.MsrEntry = (function() {
    function MsrEntry(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MsrEntry.prototype._read = function() {
      this.index = this._io.readU4le();
      this.reserved = this._io.readU4le();
      this.value = this._io.readU8le();
    }

    /**
     * The value of BNDCFGS, decoded; absent for other registers.
     */
    Object.defineProperty(MsrEntry.prototype, 'asBndcfgs', {
      get: function() {
        if (this._m_asBndcfgs !== undefined)
          return this._m_asBndcfgs;
        if (this.index == 3472) {
          var _pos = this._io.pos;
          this._io.seek(8);
          this._raw__m_asBndcfgs = this._io.readBytes(8);
          var _io__raw__m_asBndcfgs = new KaitaiStream(this._raw__m_asBndcfgs);
          this._m_asBndcfgs = new Bndcfgs(_io__raw__m_asBndcfgs, this, this._root);
          this._io.seek(_pos);
        }
        return this._m_asBndcfgs;
      }
    });

    /**
     * The value of SPEC_CTRL, decoded; absent for other registers.
     */
    Object.defineProperty(MsrEntry.prototype, 'asSpecCtrl', {
      get: function() {
        if (this._m_asSpecCtrl !== undefined)
          return this._m_asSpecCtrl;
        if (this.index == 72) {
          var _pos = this._io.pos;
          this._io.seek(8);
          this._raw__m_asSpecCtrl = this._io.readBytes(8);
          var _io__raw__m_asSpecCtrl = new KaitaiStream(this._raw__m_asSpecCtrl);
          this._m_asSpecCtrl = new SpecCtrl(_io__raw__m_asSpecCtrl, this, this._root);
          this._io.seek(_pos);
        }
        return this._m_asSpecCtrl;
      }
    });

    /**
     * Number of the register.
     */

    /**
     * Reserved, zero.
     */

    /**
     * Its value.
     */

    return MsrEntry;
  })();

  /**
   * Memory types of a vCPU.
   * 
   * Xen writes the first variable range to all entries that `msr_mtrr_cap`
   * says are in use; the other ranges are lost. As of 2026 this is not fixed,
   * see hvm_save_mtrr_msr().
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L542-L551|struct hvm_hw_mtrr}
   */

  var Mtrr = XenHvmContext.Mtrr = (function() {
    function Mtrr(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Mtrr.prototype._read = function() {
      this._raw_msrPatCr = this._io.readBytes(8);
      var _io__raw_msrPatCr = new KaitaiStream(this._raw_msrPatCr);
      this.msrPatCr = new MemoryTypes(_io__raw_msrPatCr, this, this._root);
      this.msrMtrrVar = [];
      for (var i = 0; i < 8; i++) {
        this.msrMtrrVar.push(new MtrrRange(this._io, this, this._root));
      }
      this._raw_fixed64k00000 = this._io.readBytes(8);
      var _io__raw_fixed64k00000 = new KaitaiStream(this._raw_fixed64k00000);
      this.fixed64k00000 = new MemoryTypes(_io__raw_fixed64k00000, this, this._root);
      this._raw_fixed16k80000 = this._io.readBytes(8);
      var _io__raw_fixed16k80000 = new KaitaiStream(this._raw_fixed16k80000);
      this.fixed16k80000 = new MemoryTypes(_io__raw_fixed16k80000, this, this._root);
      this._raw_fixed16kA0000 = this._io.readBytes(8);
      var _io__raw_fixed16kA0000 = new KaitaiStream(this._raw_fixed16kA0000);
      this.fixed16kA0000 = new MemoryTypes(_io__raw_fixed16kA0000, this, this._root);
      this._raw_fixed4kC0000 = this._io.readBytes(8);
      var _io__raw_fixed4kC0000 = new KaitaiStream(this._raw_fixed4kC0000);
      this.fixed4kC0000 = new MemoryTypes(_io__raw_fixed4kC0000, this, this._root);
      this._raw_fixed4kC8000 = this._io.readBytes(8);
      var _io__raw_fixed4kC8000 = new KaitaiStream(this._raw_fixed4kC8000);
      this.fixed4kC8000 = new MemoryTypes(_io__raw_fixed4kC8000, this, this._root);
      this._raw_fixed4kD0000 = this._io.readBytes(8);
      var _io__raw_fixed4kD0000 = new KaitaiStream(this._raw_fixed4kD0000);
      this.fixed4kD0000 = new MemoryTypes(_io__raw_fixed4kD0000, this, this._root);
      this._raw_fixed4kD8000 = this._io.readBytes(8);
      var _io__raw_fixed4kD8000 = new KaitaiStream(this._raw_fixed4kD8000);
      this.fixed4kD8000 = new MemoryTypes(_io__raw_fixed4kD8000, this, this._root);
      this._raw_fixed4kE0000 = this._io.readBytes(8);
      var _io__raw_fixed4kE0000 = new KaitaiStream(this._raw_fixed4kE0000);
      this.fixed4kE0000 = new MemoryTypes(_io__raw_fixed4kE0000, this, this._root);
      this._raw_fixed4kE8000 = this._io.readBytes(8);
      var _io__raw_fixed4kE8000 = new KaitaiStream(this._raw_fixed4kE8000);
      this.fixed4kE8000 = new MemoryTypes(_io__raw_fixed4kE8000, this, this._root);
      this._raw_fixed4kF0000 = this._io.readBytes(8);
      var _io__raw_fixed4kF0000 = new KaitaiStream(this._raw_fixed4kF0000);
      this.fixed4kF0000 = new MemoryTypes(_io__raw_fixed4kF0000, this, this._root);
      this._raw_fixed4kF8000 = this._io.readBytes(8);
      var _io__raw_fixed4kF8000 = new KaitaiStream(this._raw_fixed4kF8000);
      this.fixed4kF8000 = new MemoryTypes(_io__raw_fixed4kF8000, this, this._root);
      this._raw_msrMtrrCap = this._io.readBytes(8);
      var _io__raw_msrMtrrCap = new KaitaiStream(this._raw_msrMtrrCap);
      this.msrMtrrCap = new MtrrCap(_io__raw_msrMtrrCap, this, this._root);
      this._raw_msrMtrrDefType = this._io.readBytes(8);
      var _io__raw_msrMtrrDefType = new KaitaiStream(this._raw_msrMtrrDefType);
      this.msrMtrrDefType = new MtrrDefType(_io__raw_msrMtrrDefType, this, this._root);
    }

    /**
     * Page attribute table: the memory types that page-table entries can
     * choose from.
     */

    /**
     * Variable ranges.
     */

    /**
     * Types of the eight 64 KiB blocks from 0x00000 on.
     */

    /**
     * Types of the eight 16 KiB blocks from 0x80000 on.
     */

    /**
     * Types of the eight 16 KiB blocks from 0xa0000 on.
     */

    /**
     * Types of the eight 4 KiB blocks from 0xc0000 on.
     */

    /**
     * Types of the eight 4 KiB blocks from 0xc8000 on.
     */

    /**
     * Types of the eight 4 KiB blocks from 0xd0000 on.
     */

    /**
     * Types of the eight 4 KiB blocks from 0xd8000 on.
     */

    /**
     * Types of the eight 4 KiB blocks from 0xe0000 on.
     */

    /**
     * Types of the eight 4 KiB blocks from 0xe8000 on.
     */

    /**
     * Types of the eight 4 KiB blocks from 0xf0000 on.
     */

    /**
     * Types of the eight 4 KiB blocks from 0xf8000 on.
     */

    /**
     * IA32_MTRRCAP: which MTRRs there are.
     */

    /**
     * Default type and enable bits.
     */

    return Mtrr;
  })();

  /**
   * Base and type of a variable range.
   * @see Intel SDM volume 3, section 13.11.2.3
   */

  var MtrrBase = XenHvmContext.MtrrBase = (function() {
    function MtrrBase(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MtrrBase.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Bits 31-12 of the base address, as a page frame number; `high`
     * continues it.
     */
    Object.defineProperty(MtrrBase.prototype, 'frameLow', {
      get: function() {
        if (this._m_frameLow !== undefined)
          return this._m_frameLow;
        this._m_frameLow = this.low >>> 12;
        return this._m_frameLow;
      }
    });

    /**
     * Type of the memory in the range.
     */
    Object.defineProperty(MtrrBase.prototype, 'memoryType', {
      get: function() {
        if (this._m_memoryType !== undefined)
          return this._m_memoryType;
        this._m_memoryType = this.low & 255;
        return this._m_memoryType;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(MtrrBase.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Bits 31-0 that are reserved.
     */
    Object.defineProperty(MtrrBase.prototype, 'reservedLow', {
      get: function() {
        if (this._m_reservedLow !== undefined)
          return this._m_reservedLow;
        this._m_reservedLow = this.low & 3840;
        return this._m_reservedLow;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return MtrrBase;
  })();

  /**
   * Capabilities of the MTRRs.
   * @see Intel SDM volume 3, section 13.11.1
   */

  var MtrrCap = XenHvmContext.MtrrCap = (function() {
    function MtrrCap(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MtrrCap.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Fixed ranges are supported.
     */
    Object.defineProperty(MtrrCap.prototype, 'hasFixed', {
      get: function() {
        if (this._m_hasFixed !== undefined)
          return this._m_hasFixed;
        this._m_hasFixed = (this.low & 256) != 0;
        return this._m_hasFixed;
      }
    });

    /**
     * A range for system management is supported.
     */
    Object.defineProperty(MtrrCap.prototype, 'hasSmrr', {
      get: function() {
        if (this._m_hasSmrr !== undefined)
          return this._m_hasSmrr;
        this._m_hasSmrr = (this.low & 2048) != 0;
        return this._m_hasSmrr;
      }
    });

    /**
     * Write-combining is supported.
     */
    Object.defineProperty(MtrrCap.prototype, 'hasWc', {
      get: function() {
        if (this._m_hasWc !== undefined)
          return this._m_hasWc;
        this._m_hasWc = (this.low & 1024) != 0;
        return this._m_hasWc;
      }
    });

    /**
     * Number of variable ranges.
     */
    Object.defineProperty(MtrrCap.prototype, 'numRanges', {
      get: function() {
        if (this._m_numRanges !== undefined)
          return this._m_numRanges;
        this._m_numRanges = this.low & 255;
        return this._m_numRanges;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(MtrrCap.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return MtrrCap;
  })();

  /**
   * Default type and enable bits.
   * @see Intel SDM volume 3, section 13.11.2.1
   */

  var MtrrDefType = XenHvmContext.MtrrDefType = (function() {
    function MtrrDefType(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MtrrDefType.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * A reserved bit of bits 31-0 is set; those of `high` are all reserved.
     */
    Object.defineProperty(MtrrDefType.prototype, 'hasReservedLow', {
      get: function() {
        if (this._m_hasReservedLow !== undefined)
          return this._m_hasReservedLow;
        this._m_hasReservedLow =  (((this.low & 768) != 0) || (this.low >>> 12 != 0)) ;
        return this._m_hasReservedLow;
      }
    });

    /**
     * MTRRs are enabled; otherwise all memory is uncacheable.
     */
    Object.defineProperty(MtrrDefType.prototype, 'isEnabled', {
      get: function() {
        if (this._m_isEnabled !== undefined)
          return this._m_isEnabled;
        this._m_isEnabled = (this.low & 2048) != 0;
        return this._m_isEnabled;
      }
    });

    /**
     * Fixed ranges are enabled.
     */
    Object.defineProperty(MtrrDefType.prototype, 'isFixedEnabled', {
      get: function() {
        if (this._m_isFixedEnabled !== undefined)
          return this._m_isFixedEnabled;
        this._m_isFixedEnabled = (this.low & 1024) != 0;
        return this._m_isFixedEnabled;
      }
    });

    /**
     * Type of memory outside all ranges.
     */
    Object.defineProperty(MtrrDefType.prototype, 'memoryType', {
      get: function() {
        if (this._m_memoryType !== undefined)
          return this._m_memoryType;
        this._m_memoryType = this.low & 255;
        return this._m_memoryType;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(MtrrDefType.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return MtrrDefType;
  })();

  /**
   * Mask of a variable range.
   * @see Intel SDM volume 3, section 13.11.2.3
   */

  var MtrrMask = XenHvmContext.MtrrMask = (function() {
    function MtrrMask(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MtrrMask.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Bits 31-12 of the mask, shifted down by 12; `high` continues it.
     */
    Object.defineProperty(MtrrMask.prototype, 'frameLow', {
      get: function() {
        if (this._m_frameLow !== undefined)
          return this._m_frameLow;
        this._m_frameLow = this.low >>> 12;
        return this._m_frameLow;
      }
    });

    /**
     * The range is in use.
     */
    Object.defineProperty(MtrrMask.prototype, 'isValid', {
      get: function() {
        if (this._m_isValid !== undefined)
          return this._m_isValid;
        this._m_isValid = (this.low & 2048) != 0;
        return this._m_isValid;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(MtrrMask.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Bits 31-0 that are reserved.
     */
    Object.defineProperty(MtrrMask.prototype, 'reservedLow', {
      get: function() {
        if (this._m_reservedLow !== undefined)
          return this._m_reservedLow;
        this._m_reservedLow = this.low & 2047;
        return this._m_reservedLow;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return MtrrMask;
  })();

  /**
   * A variable range. It contains an address that agrees with `base` in all
   * bits that are set in `mask`, from bit 12 on.
   * @see Intel SDM volume 3, section 13.11.2.3
   */

  var MtrrRange = XenHvmContext.MtrrRange = (function() {
    function MtrrRange(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MtrrRange.prototype._read = function() {
      this._raw_base = this._io.readBytes(8);
      var _io__raw_base = new KaitaiStream(this._raw_base);
      this.base = new MtrrBase(_io__raw_base, this, this._root);
      this._raw_mask = this._io.readBytes(8);
      var _io__raw_mask = new KaitaiStream(this._raw_mask);
      this.mask = new MtrrMask(_io__raw_mask, this, this._root);
    }

    /**
     * IA32_MTRR_PHYSBASE.
     */

    /**
     * IA32_MTRR_PHYSMASK.
     */

    return MtrrRange;
  })();

  /**
   * Bytes of a body, not interpreted here.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36|struct hvm_save_descriptor}
   */

  var Opaque = XenHvmContext.Opaque = (function() {
    function Opaque(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Opaque.prototype._read = function() {
    }

    return Opaque;
  })();

  /**
   * Interrupt wires of the PCI bus.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L413-L422|struct hvm_hw_pci_irqs}
   */

  var PciIrq = XenHvmContext.PciIrq = (function() {
    function PciIrq(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PciIrq.prototype._read = function() {
      this.asserted = [];
      for (var i = 0; i < 32; i++) {
        this.asserted.push(this._io.readBitsIntLe(4));
      }
    }

    /**
     * Wires that are asserted, by device number 0 to 31: bit 0 is INTA,
     * bit 3 INTD.
     */

    return PciIrq;
  })();

  /**
   * Routing of the four PCI interrupt links. Device and pin determine the
   * link: (device + pin) mod 4.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L439-L448|struct hvm_hw_pci_link}
   */

  var PciLink = XenHvmContext.PciLink = (function() {
    function PciLink(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PciLink.prototype._read = function() {
      this.route = [];
      for (var i = 0; i < 4; i++) {
        this.route.push(this._io.readU1());
      }
      this.pad0 = this._io.readBytes(4);
    }

    /**
     * The highest ISA IRQ.
     */
    Object.defineProperty(PciLink.prototype, 'mostIrq', {
      get: function() {
        if (this._m_mostIrq !== undefined)
          return this._m_mostIrq;
        this._m_mostIrq = 15;
        return this._m_mostIrq;
      }
    });

    /**
     * ISA IRQ that each link drives; 0 for none.
     */

    /**
     * Unused.
     */

    return PciLink;
  })();

  /**
   * An event that Xen must inject into the guest.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L136|struct hvm_hw_cpu, pending_event}
   */

  var PendingEvent = XenHvmContext.PendingEvent = (function() {
    function PendingEvent(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PendingEvent.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Kind of event.
     */
    Object.defineProperty(PendingEvent.prototype, 'eventType', {
      get: function() {
        if (this._m_eventType !== undefined)
          return this._m_eventType;
        this._m_eventType = this.raw >>> 8 & 7;
        return this._m_eventType;
      }
    });

    /**
     * The event has an error code, `error_code` of the record.
     */
    Object.defineProperty(PendingEvent.prototype, 'hasErrorCode', {
      get: function() {
        if (this._m_hasErrorCode !== undefined)
          return this._m_hasErrorCode;
        this._m_hasErrorCode = (this.raw & 2048) != 0;
        return this._m_hasErrorCode;
      }
    });

    /**
     * An event is present.
     */
    Object.defineProperty(PendingEvent.prototype, 'isValid', {
      get: function() {
        if (this._m_isValid !== undefined)
          return this._m_isValid;
        this._m_isValid = this.raw >>> 31 != 0;
        return this._m_isValid;
      }
    });

    /**
     * Reserved, zero.
     */
    Object.defineProperty(PendingEvent.prototype, 'reserved', {
      get: function() {
        if (this._m_reserved !== undefined)
          return this._m_reserved;
        this._m_reserved = this.raw >>> 12 & 524287;
        return this._m_reserved;
      }
    });

    /**
     * Vector of the event.
     */
    Object.defineProperty(PendingEvent.prototype, 'vector', {
      get: function() {
        if (this._m_vector !== undefined)
          return this._m_vector;
        this._m_vector = this.raw & 255;
        return this._m_vector;
      }
    });

    /**
     * The whole register as a number.
     */

    return PendingEvent;
  })();

  /**
   * One of the two 8259 interrupt controllers.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L294-L340|struct hvm_hw_vpic}
   */

  var Pic = XenHvmContext.Pic = (function() {
    function Pic(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Pic.prototype._read = function() {
      this.irr = this._io.readU1();
      this.imr = this._io.readU1();
      this.isr = this._io.readU1();
      this.irqBase = this._io.readU1();
      this.initialisation = this._io.readU1();
      this.modes = this._io.readU1();
      this.elcr = this._io.readU1();
      this.intOutput = this._io.readU1();
    }

    /**
     * An acknowledged line does not stay in service.
     */
    Object.defineProperty(Pic.prototype, 'autoEoi', {
      get: function() {
        if (this._m_autoEoi !== undefined)
          return this._m_autoEoi;
        this._m_autoEoi = (this.modes & 4) != 0;
        return this._m_autoEoi;
      }
    });

    /**
     * Lines that can be level-triggered: all but the timer's and the
     * keyboard's, or of the slave the real-time clock's and the x87's.
     */
    Object.defineProperty(Pic.prototype, 'elcrWritable', {
      get: function() {
        if (this._m_elcrWritable !== undefined)
          return this._m_elcrWritable;
        this._m_elcrWritable = (this.isMaster ? 252 : 222);
        return this._m_elcrWritable;
      }
    });

    /**
     * Progress of initialisation; 0 if none is in progress. Bits 0 and 1
     * give the next ICW, bit 2 says that ICW4 will follow, bit 3 that ICW3
     * will not.
     */
    Object.defineProperty(Pic.prototype, 'initState', {
      get: function() {
        if (this._m_initState !== undefined)
          return this._m_initState;
        this._m_initState = this.initialisation & 15;
        return this._m_initState;
      }
    });

    /**
     * This is the master.
     */
    Object.defineProperty(Pic.prototype, 'isMaster', {
      get: function() {
        if (this._m_isMaster !== undefined)
          return this._m_isMaster;
        this._m_isMaster = (this.modes & 64) != 0;
        return this._m_isMaster;
      }
    });

    /**
     * Whether a controller can get into this state; Xen 4.19 and later
     * refuse others.
     */
    Object.defineProperty(Pic.prototype, 'isReachable', {
      get: function() {
        if (this._m_isReachable !== undefined)
          return this._m_isReachable;
        this._m_isReachable =  ((this.intOutput <= 1) && ( ((this.intOutput == 0) || (this.initState == 0)) ) && ((this.elcr & (this.elcrWritable ^ 255)) == 0)) ;
        return this._m_isReachable;
      }
    });

    /**
     * The next read is a poll.
     */
    Object.defineProperty(Pic.prototype, 'poll', {
      get: function() {
        if (this._m_poll !== undefined)
          return this._m_poll;
        this._m_poll = (this.modes & 2) != 0;
        return this._m_poll;
      }
    });

    /**
     * Line with the highest priority.
     */
    Object.defineProperty(Pic.prototype, 'priorityAdd', {
      get: function() {
        if (this._m_priorityAdd !== undefined)
          return this._m_priorityAdd;
        this._m_priorityAdd = this.initialisation >>> 4 & 15;
        return this._m_priorityAdd;
      }
    });

    /**
     * Reads of the even port return isr, not irr.
     */
    Object.defineProperty(Pic.prototype, 'readselIsr', {
      get: function() {
        if (this._m_readselIsr !== undefined)
          return this._m_readselIsr;
        this._m_readselIsr = (this.modes & 1) != 0;
        return this._m_readselIsr;
      }
    });

    /**
     * Priorities rotate when that happens.
     */
    Object.defineProperty(Pic.prototype, 'rotateOnAutoEoi', {
      get: function() {
        if (this._m_rotateOnAutoEoi !== undefined)
          return this._m_rotateOnAutoEoi;
        this._m_rotateOnAutoEoi = (this.modes & 8) != 0;
        return this._m_rotateOnAutoEoi;
      }
    });

    /**
     * The slave's lines in service do not block its other lines.
     */
    Object.defineProperty(Pic.prototype, 'specialFullyNestedMode', {
      get: function() {
        if (this._m_specialFullyNestedMode !== undefined)
          return this._m_specialFullyNestedMode;
        this._m_specialFullyNestedMode = (this.modes & 16) != 0;
        return this._m_specialFullyNestedMode;
      }
    });

    /**
     * Masked lines do not block lower ones.
     */
    Object.defineProperty(Pic.prototype, 'specialMaskMode', {
      get: function() {
        if (this._m_specialMaskMode !== undefined)
          return this._m_specialMaskMode;
        this._m_specialMaskMode = (this.modes & 32) != 0;
        return this._m_specialMaskMode;
      }
    });

    /**
     * Lines that request an interrupt.
     */

    /**
     * Lines that are masked.
     */

    /**
     * Lines in service.
     */

    /**
     * Vector of line 0.
     */

    /**
     * Initialisation and priority: two fields of four bits.
     */

    /**
     * Modes of operation, a bit each.
     */

    /**
     * Lines that are level-triggered.
     */

    /**
     * State of the output.
     */

    return Pic;
  })();

  /**
   * The 8254 interval timer.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L456-L473|struct hvm_hw_pit}
   */

  var Pit = XenHvmContext.Pit = (function() {
    function Pit(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Pit.prototype._read = function() {
      this.channels = [];
      for (var i = 0; i < 3; i++) {
        this.channels.push(new PitChannel(this._io, this, this._root));
      }
      this.speakerDataOn = this._io.readU4le();
      this.pad0 = this._io.readU4le();
    }

    /**
     * Whether the fields after the channels can have these values; Xen 4.19
     * and later refuse others.
     */
    Object.defineProperty(Pit.prototype, 'isReachable', {
      get: function() {
        if (this._m_isReachable !== undefined)
          return this._m_isReachable;
        this._m_isReachable =  ((this.speakerDataOn <= 1) && (this.pad0 == 0)) ;
        return this._m_isReachable;
      }
    });

    /**
     * Channels: 0 is the system timer, 1 is unused, 2 is the speaker.
     */

    /**
     * Whether channel 2 drives the speaker; 0 or 1.
     */

    /**
     * Padding, zero.
     */

    return Pit;
  })();

  /**
   * A channel of the 8254. The read and write states are 1 for the low byte
   * only, 2 for the high byte only, 3 for a word whose low byte is next, 4 for
   * a word whose high byte is next, and 0 if none was set.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L457-L470|struct hvm_hw_pit_channel}
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c|Source}
   */

  var PitChannel = XenHvmContext.PitChannel = (function() {
    function PitChannel(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PitChannel.prototype._read = function() {
      this.count = this._io.readU4le();
      this.latchedCount = this._io.readU2le();
      this.countLatched = this._io.readU1();
      this.statusLatched = this._io.readU1();
      this._raw_status = this._io.readBytes(1);
      var _io__raw_status = new KaitaiStream(this._raw_status);
      this.status = new PitStatus(_io__raw_status, this, this._root);
      this.readState = this._io.readU1();
      this.writeState = this._io.readU1();
      this.writeLatch = this._io.readU1();
      this.rwMode = this._io.readU1();
      this.mode = this._io.readU1();
      this.bcd = this._io.readU1();
      this.gate = this._io.readU1();
    }

    /**
     * Whether the channel was ever given a mode.
     */
    Object.defineProperty(PitChannel.prototype, 'isModeSet', {
      get: function() {
        if (this._m_isModeSet !== undefined)
          return this._m_isModeSet;
        this._m_isModeSet = this.mode <= 7;
        return this._m_isModeSet;
      }
    });

    /**
     * Whether a channel can get into this state; Xen 4.19 and later refuse
     * others.
     */
    Object.defineProperty(PitChannel.prototype, 'isReachable', {
      get: function() {
        if (this._m_isReachable !== undefined)
          return this._m_isReachable;
        this._m_isReachable =  ((this.count <= 65536) && (this.countLatched <= 4) && (this.readState <= 4) && (this.writeState <= 4) && (this.rwMode <= 3) && (this.gate <= 1) && (this.bcd <= 1)) ;
        return this._m_isReachable;
      }
    });

    /**
     * Mode as Xen interprets it when it loads the context: three bits, where
     * 6 and 7 mean 2 and 3.
     */
    Object.defineProperty(PitChannel.prototype, 'operatingMode', {
      get: function() {
        if (this._m_operatingMode !== undefined)
          return this._m_operatingMode;
        this._m_operatingMode = this.mode & 3 | (this.mode & 4) & (this.mode & 2 ^ 2) << 1;
        return this._m_operatingMode;
      }
    });

    /**
     * Reload value, 1 to 65536.
     */

    /**
     * Count that was latched.
     */

    /**
     * Read state of the latched count; 0 if no count is latched.
     */

    /**
     * Whether the status was latched.
     */

    /**
     * Status that was latched.
     */

    /**
     * Read state of the count.
     */

    /**
     * Write state of the count.
     */

    /**
     * Low byte of a count whose high byte is next.
     */

    /**
     * Bytes that reads and writes access: 1 for the low byte, 2 for the high
     * byte, 3 for both.
     */

    /**
     * Mode as it was saved; 0xff in a channel that was never set up (Xen
     * before 4.19).
     */

    /**
     * Whether to count in decimal, which Xen does not implement.
     */

    /**
     * State of the gate; only channel 2's can be 0.
     */

    return PitChannel;
  })();

  /**
   * Status byte of a channel.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c#L242-L257|pit_latch_status()}
   */

  var PitStatus = XenHvmContext.PitStatus = (function() {
    function PitStatus(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PitStatus.prototype._read = function() {
      this.raw = this._io.readU1();
    }

    /**
     * Counts in decimal.
     */
    Object.defineProperty(PitStatus.prototype, 'isBcd', {
      get: function() {
        if (this._m_isBcd !== undefined)
          return this._m_isBcd;
        this._m_isBcd = (this.raw & 1) != 0;
        return this._m_isBcd;
      }
    });

    /**
     * State of the output.
     */
    Object.defineProperty(PitStatus.prototype, 'isOutputHigh', {
      get: function() {
        if (this._m_isOutputHigh !== undefined)
          return this._m_isOutputHigh;
        this._m_isOutputHigh = (this.raw & 128) != 0;
        return this._m_isOutputHigh;
      }
    });

    /**
     * Counting mode of the channel.
     */
    Object.defineProperty(PitStatus.prototype, 'mode', {
      get: function() {
        if (this._m_mode !== undefined)
          return this._m_mode;
        this._m_mode = this.raw >>> 1 & 7;
        return this._m_mode;
      }
    });

    /**
     * Bytes that reads and writes access.
     */
    Object.defineProperty(PitStatus.prototype, 'rwMode', {
      get: function() {
        if (this._m_rwMode !== undefined)
          return this._m_rwMode;
        this._m_rwMode = this.raw >>> 4 & 3;
        return this._m_rwMode;
      }
    });

    /**
     * The whole byte as a number.
     */

    return PitStatus;
  })();

  /**
   * ACPI fixed events.
   * @see ACPI Specification, section 4.8.4.1
   */

  var Pm1Events = XenHvmContext.Pm1Events = (function() {
    function Pm1Events(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Pm1Events.prototype._read = function() {
      this.raw = this._io.readU2le();
    }

    /**
     * A bus master asked for the bus; status only.
     */
    Object.defineProperty(Pm1Events.prototype, 'busMaster', {
      get: function() {
        if (this._m_busMaster !== undefined)
          return this._m_busMaster;
        this._m_busMaster = (this.raw & 16) != 0;
        return this._m_busMaster;
      }
    });

    /**
     * The global lock was released.
     */
    Object.defineProperty(Pm1Events.prototype, 'globalLock', {
      get: function() {
        if (this._m_globalLock !== undefined)
          return this._m_globalLock;
        this._m_globalLock = (this.raw & 32) != 0;
        return this._m_globalLock;
      }
    });

    /**
     * The system has been woken; status only.
     */
    Object.defineProperty(Pm1Events.prototype, 'isWake', {
      get: function() {
        if (this._m_isWake !== undefined)
          return this._m_isWake;
        this._m_isWake = (this.raw & 32768) != 0;
        return this._m_isWake;
      }
    });

    /**
     * Power button.
     */
    Object.defineProperty(Pm1Events.prototype, 'powerButton', {
      get: function() {
        if (this._m_powerButton !== undefined)
          return this._m_powerButton;
        this._m_powerButton = (this.raw & 256) != 0;
        return this._m_powerButton;
      }
    });

    /**
     * Alarm of the real-time clock.
     */
    Object.defineProperty(Pm1Events.prototype, 'rtcAlarm', {
      get: function() {
        if (this._m_rtcAlarm !== undefined)
          return this._m_rtcAlarm;
        this._m_rtcAlarm = (this.raw & 1024) != 0;
        return this._m_rtcAlarm;
      }
    });

    /**
     * Sleep button.
     */
    Object.defineProperty(Pm1Events.prototype, 'sleepButton', {
      get: function() {
        if (this._m_sleepButton !== undefined)
          return this._m_sleepButton;
        this._m_sleepButton = (this.raw & 512) != 0;
        return this._m_sleepButton;
      }
    });

    /**
     * The timer's top bit has changed.
     */
    Object.defineProperty(Pm1Events.prototype, 'timer', {
      get: function() {
        if (this._m_timer !== undefined)
          return this._m_timer;
        this._m_timer = (this.raw & 1) != 0;
        return this._m_timer;
      }
    });

    /**
     * The whole register as a number.
     */

    return Pm1Events;
  })();

  /**
   * ACPI power-management timer and event registers.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L530-L534|struct hvm_hw_pmtimer}
   */

  var Pmtimer = XenHvmContext.Pmtimer = (function() {
    function Pmtimer(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Pmtimer.prototype._read = function() {
      this.tmrVal = this._io.readU4le();
      this._raw_pm1aSts = this._io.readBytes(2);
      var _io__raw_pm1aSts = new KaitaiStream(this._raw_pm1aSts);
      this.pm1aSts = new Pm1Events(_io__raw_pm1aSts, this, this._root);
      this._raw_pm1aEn = this._io.readBytes(2);
      var _io__raw_pm1aEn = new KaitaiStream(this._raw_pm1aEn);
      this.pm1aEn = new Pm1Events(_io__raw_pm1aEn, this, this._root);
    }

    /**
     * The timer, 3.579545 MHz.
     */

    /**
     * Events that have happened.
     */

    /**
     * Events that interrupt.
     */

    return Pmtimer;
  })();

  /**
   * Redirection entry: how the I/O APIC delivers the interrupt of one pin.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L349-L365|union vioapic_redir_entry}
   */

  var RedirectionEntry = XenHvmContext.RedirectionEntry = (function() {
    function RedirectionEntry(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    RedirectionEntry.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Kind of interrupt.
     */
    Object.defineProperty(RedirectionEntry.prototype, 'deliveryMode', {
      get: function() {
        if (this._m_deliveryMode !== undefined)
          return this._m_deliveryMode;
        this._m_deliveryMode = this.low >>> 8 & 7;
        return this._m_deliveryMode;
      }
    });

    /**
     * APIC id of the destination, or a logical destination.
     */
    Object.defineProperty(RedirectionEntry.prototype, 'destId', {
      get: function() {
        if (this._m_destId !== undefined)
          return this._m_destId;
        this._m_destId = this.high >>> 24;
        return this._m_destId;
      }
    });

    /**
     * The pin is active low.
     */
    Object.defineProperty(RedirectionEntry.prototype, 'isActiveLow', {
      get: function() {
        if (this._m_isActiveLow !== undefined)
          return this._m_isActiveLow;
        this._m_isActiveLow = (this.low & 8192) != 0;
        return this._m_isActiveLow;
      }
    });

    /**
     * Level-triggered, not edge-triggered.
     */
    Object.defineProperty(RedirectionEntry.prototype, 'isLevel', {
      get: function() {
        if (this._m_isLevel !== undefined)
          return this._m_isLevel;
        this._m_isLevel = (this.low & 32768) != 0;
        return this._m_isLevel;
      }
    });

    /**
     * The destination is logical, not physical.
     */
    Object.defineProperty(RedirectionEntry.prototype, 'isLogical', {
      get: function() {
        if (this._m_isLogical !== undefined)
          return this._m_isLogical;
        this._m_isLogical = (this.low & 2048) != 0;
        return this._m_isLogical;
      }
    });

    /**
     * The interrupt is masked.
     */
    Object.defineProperty(RedirectionEntry.prototype, 'isMasked', {
      get: function() {
        if (this._m_isMasked !== undefined)
          return this._m_isMasked;
        this._m_isMasked = (this.low & 65536) != 0;
        return this._m_isMasked;
      }
    });

    /**
     * Delivery is pending.
     */
    Object.defineProperty(RedirectionEntry.prototype, 'isPending', {
      get: function() {
        if (this._m_isPending !== undefined)
          return this._m_isPending;
        this._m_isPending = (this.low & 4096) != 0;
        return this._m_isPending;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(RedirectionEntry.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * A local APIC has accepted the level-triggered interrupt.
     */
    Object.defineProperty(RedirectionEntry.prototype, 'remoteIrr', {
      get: function() {
        if (this._m_remoteIrr !== undefined)
          return this._m_remoteIrr;
        this._m_remoteIrr = (this.low & 16384) != 0;
        return this._m_remoteIrr;
      }
    });

    /**
     * Vector that the guest receives.
     */
    Object.defineProperty(RedirectionEntry.prototype, 'vector', {
      get: function() {
        if (this._m_vector !== undefined)
          return this._m_vector;
        this._m_vector = this.low & 255;
        return this._m_vector;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return RedirectionEntry;
  })();

  /**
   * A slot of the register page.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404|struct hvm_hw_lapic_regs}
   */

  var RegisterSlot = XenHvmContext.RegisterSlot = (function() {
    function RegisterSlot(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    RegisterSlot.prototype._read = function() {
      this.reg = this._io.readU4le();
      this.reserved = this._io.readBytes(12);
    }

    /**
     * The register; only these four bytes of the slot are used.
     */

    /**
     * Unused.
     */

    return RegisterSlot;
  })();

  /**
   * Flags register.
   * @see Intel SDM volume 1, section 3.4.3
   */

  var Rflags = XenHvmContext.Rflags = (function() {
    function Rflags(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Rflags.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Carry out of bit 3.
     */
    Object.defineProperty(Rflags.prototype, 'adjust', {
      get: function() {
        if (this._m_adjust !== undefined)
          return this._m_adjust;
        this._m_adjust = (this.low & 16) != 0;
        return this._m_adjust;
      }
    });

    /**
     * Alignment checks, or access to user pages despite SMAP.
     */
    Object.defineProperty(Rflags.prototype, 'alignmentCheck', {
      get: function() {
        if (this._m_alignmentCheck !== undefined)
          return this._m_alignmentCheck;
        this._m_alignmentCheck = (this.low & 262144) != 0;
        return this._m_alignmentCheck;
      }
    });

    /**
     * Carry out of an addition, or borrow.
     */
    Object.defineProperty(Rflags.prototype, 'carry', {
      get: function() {
        if (this._m_carry !== undefined)
          return this._m_carry;
        this._m_carry = (this.low & 1) != 0;
        return this._m_carry;
      }
    });

    /**
     * String instructions go downwards.
     */
    Object.defineProperty(Rflags.prototype, 'direction', {
      get: function() {
        if (this._m_direction !== undefined)
          return this._m_direction;
        this._m_direction = (this.low & 1024) != 0;
        return this._m_direction;
      }
    });

    /**
     * Can be changed on processors that have CPUID.
     */
    Object.defineProperty(Rflags.prototype, 'identification', {
      get: function() {
        if (this._m_identification !== undefined)
          return this._m_identification;
        this._m_identification = (this.low & 2097152) != 0;
        return this._m_identification;
      }
    });

    /**
     * Interrupts are enabled.
     */
    Object.defineProperty(Rflags.prototype, 'interrupt', {
      get: function() {
        if (this._m_interrupt !== undefined)
          return this._m_interrupt;
        this._m_interrupt = (this.low & 512) != 0;
        return this._m_interrupt;
      }
    });

    /**
     * Lowest privilege that may do I/O.
     */
    Object.defineProperty(Rflags.prototype, 'iopl', {
      get: function() {
        if (this._m_iopl !== undefined)
          return this._m_iopl;
        this._m_iopl = this.low >>> 12 & 3;
        return this._m_iopl;
      }
    });

    /**
     * The current task was called by another.
     */
    Object.defineProperty(Rflags.prototype, 'nestedTask', {
      get: function() {
        if (this._m_nestedTask !== undefined)
          return this._m_nestedTask;
        this._m_nestedTask = (this.low & 16384) != 0;
        return this._m_nestedTask;
      }
    });

    /**
     * Signed overflow.
     */
    Object.defineProperty(Rflags.prototype, 'overflow', {
      get: function() {
        if (this._m_overflow !== undefined)
          return this._m_overflow;
        this._m_overflow = (this.low & 2048) != 0;
        return this._m_overflow;
      }
    });

    /**
     * The result's low byte has an even number of ones.
     */
    Object.defineProperty(Rflags.prototype, 'parity', {
      get: function() {
        if (this._m_parity !== undefined)
          return this._m_parity;
        this._m_parity = (this.low & 4) != 0;
        return this._m_parity;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(Rflags.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Instruction breakpoints are off for one instruction.
     */
    Object.defineProperty(Rflags.prototype, 'resume', {
      get: function() {
        if (this._m_resume !== undefined)
          return this._m_resume;
        this._m_resume = (this.low & 65536) != 0;
        return this._m_resume;
      }
    });

    /**
     * The result is negative.
     */
    Object.defineProperty(Rflags.prototype, 'sign', {
      get: function() {
        if (this._m_sign !== undefined)
          return this._m_sign;
        this._m_sign = (this.low & 128) != 0;
        return this._m_sign;
      }
    });

    /**
     * Single-stepping.
     */
    Object.defineProperty(Rflags.prototype, 'trap', {
      get: function() {
        if (this._m_trap !== undefined)
          return this._m_trap;
        this._m_trap = (this.low & 256) != 0;
        return this._m_trap;
      }
    });

    /**
     * Virtual-8086 mode.
     */
    Object.defineProperty(Rflags.prototype, 'virtual8086', {
      get: function() {
        if (this._m_virtual8086 !== undefined)
          return this._m_virtual8086;
        this._m_virtual8086 = (this.low & 131072) != 0;
        return this._m_virtual8086;
      }
    });

    /**
     * Virtual image of `interrupt`.
     */
    Object.defineProperty(Rflags.prototype, 'virtualInterrupt', {
      get: function() {
        if (this._m_virtualInterrupt !== undefined)
          return this._m_virtualInterrupt;
        this._m_virtualInterrupt = (this.low & 524288) != 0;
        return this._m_virtualInterrupt;
      }
    });

    /**
     * A virtual interrupt is pending.
     */
    Object.defineProperty(Rflags.prototype, 'virtualInterruptPending', {
      get: function() {
        if (this._m_virtualInterruptPending !== undefined)
          return this._m_virtualInterruptPending;
        this._m_virtualInterruptPending = (this.low & 1048576) != 0;
        return this._m_virtualInterruptPending;
      }
    });

    /**
     * The result is zero.
     */
    Object.defineProperty(Rflags.prototype, 'zero', {
      get: function() {
        if (this._m_zero !== undefined)
          return this._m_zero;
        this._m_zero = (this.low & 64) != 0;
        return this._m_zero;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return Rflags;
  })();

  /**
   * The real-time clock. 24 bytes, 16 in old versions of Xen. Time and alarm
   * are in BCD unless `reg_b` selects binary; alarm bytes from 0xc0 on match
   * any value.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L483-L491|struct hvm_hw_rtc}
   */

  var Rtc = XenHvmContext.Rtc = (function() {
    function Rtc(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Rtc.prototype._read = function() {
      this.seconds = this._io.readU1();
      this.secondsAlarm = this._io.readU1();
      this.minutes = this._io.readU1();
      this.minutesAlarm = this._io.readU1();
      this.hours = this._io.readU1();
      this.hoursAlarm = this._io.readU1();
      this.dayOfWeek = this._io.readU1();
      this.dayOfMonth = this._io.readU1();
      this.month = this._io.readU1();
      this.year = this._io.readU1();
      this._raw_regA = this._io.readBytes(1);
      var _io__raw_regA = new KaitaiStream(this._raw_regA);
      this.regA = new RtcRegA(_io__raw_regA, this, this._root);
      this._raw_regB = this._io.readBytes(1);
      var _io__raw_regB = new KaitaiStream(this._raw_regB);
      this.regB = new RtcRegB(_io__raw_regB, this, this._root);
      this._raw_regC = this._io.readBytes(1);
      var _io__raw_regC = new KaitaiStream(this._raw_regC);
      this.regC = new RtcRegC(_io__raw_regC, this, this._root);
      this._raw_regD = this._io.readBytes(1);
      var _io__raw_regD = new KaitaiStream(this._raw_regD);
      this.regD = new RtcRegD(_io__raw_regD, this, this._root);
      this.cmosIndex = this._io.readU1();
      this.pad0 = this._io.readU1();
      if (this._io.size >= 24) {
        this.rtcOffset = this._io.readS8le();
      }
    }

    /**
     * Seconds of the time of day.
     */

    /**
     * Seconds of the alarm.
     */

    /**
     * Minutes of the time of day.
     */

    /**
     * Minutes of the alarm.
     */

    /**
     * Hours; in 12-hour mode bit 7 is PM.
     */

    /**
     * Hours of the alarm.
     */

    /**
     * Day of the week, Sunday is 1.
     */

    /**
     * Day of the month.
     */

    /**
     * Month; January is 1.
     */

    /**
     * Year of the century.
     */

    /**
     * Register A.
     */

    /**
     * Register B.
     */

    /**
     * Register C.
     */

    /**
     * Register D.
     */

    /**
     * Register selected by the index port.
     */

    /**
     * Unused.
     */

    /**
     * Offset from the host's time, in seconds. Absent from bodies of 16
     * bytes.
     */

    return Rtc;
  })();

  /**
   * Register A of the real-time clock.
   * @see Motorola MC146818A data sheet
   */

  var RtcRegA = XenHvmContext.RtcRegA = (function() {
    function RtcRegA(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    RtcRegA.prototype._read = function() {
      this.raw = this._io.readU1();
    }

    /**
     * Divider; 2 for the usual crystal.
     */
    Object.defineProperty(RtcRegA.prototype, 'divider', {
      get: function() {
        if (this._m_divider !== undefined)
          return this._m_divider;
        this._m_divider = this.raw >>> 4 & 7;
        return this._m_divider;
      }
    });

    /**
     * An update is in progress.
     */
    Object.defineProperty(RtcRegA.prototype, 'isUpdating', {
      get: function() {
        if (this._m_isUpdating !== undefined)
          return this._m_isUpdating;
        this._m_isUpdating = (this.raw & 128) != 0;
        return this._m_isUpdating;
      }
    });

    /**
     * Rate of the periodic interrupt: 0 for none, otherwise 65536 >> rate Hz
     * (1 and 2 are the same as 8 and 9).
     */
    Object.defineProperty(RtcRegA.prototype, 'rate', {
      get: function() {
        if (this._m_rate !== undefined)
          return this._m_rate;
        this._m_rate = this.raw & 15;
        return this._m_rate;
      }
    });

    /**
     * The whole register as a number.
     */

    return RtcRegA;
  })();

  /**
   * Register B of the real-time clock.
   * @see Motorola MC146818A data sheet
   */

  var RtcRegB = XenHvmContext.RtcRegB = (function() {
    function RtcRegB(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    RtcRegB.prototype._read = function() {
      this.raw = this._io.readU1();
    }

    /**
     * Interrupt at the alarm.
     */
    Object.defineProperty(RtcRegB.prototype, 'hasAlarmInterrupt', {
      get: function() {
        if (this._m_hasAlarmInterrupt !== undefined)
          return this._m_hasAlarmInterrupt;
        this._m_hasAlarmInterrupt = (this.raw & 32) != 0;
        return this._m_hasAlarmInterrupt;
      }
    });

    /**
     * Periodic interrupt.
     */
    Object.defineProperty(RtcRegB.prototype, 'hasPeriodicInterrupt', {
      get: function() {
        if (this._m_hasPeriodicInterrupt !== undefined)
          return this._m_hasPeriodicInterrupt;
        this._m_hasPeriodicInterrupt = (this.raw & 64) != 0;
        return this._m_hasPeriodicInterrupt;
      }
    });

    /**
     * Square-wave output.
     */
    Object.defineProperty(RtcRegB.prototype, 'hasSquareWave', {
      get: function() {
        if (this._m_hasSquareWave !== undefined)
          return this._m_hasSquareWave;
        this._m_hasSquareWave = (this.raw & 8) != 0;
        return this._m_hasSquareWave;
      }
    });

    /**
     * Interrupt at each update.
     */
    Object.defineProperty(RtcRegB.prototype, 'hasUpdateInterrupt', {
      get: function() {
        if (this._m_hasUpdateInterrupt !== undefined)
          return this._m_hasUpdateInterrupt;
        this._m_hasUpdateInterrupt = (this.raw & 16) != 0;
        return this._m_hasUpdateInterrupt;
      }
    });

    /**
     * 24-hour mode.
     */
    Object.defineProperty(RtcRegB.prototype, 'is24Hour', {
      get: function() {
        if (this._m_is24Hour !== undefined)
          return this._m_is24Hour;
        this._m_is24Hour = (this.raw & 2) != 0;
        return this._m_is24Hour;
      }
    });

    /**
     * Binary, not BCD.
     */
    Object.defineProperty(RtcRegB.prototype, 'isBinary', {
      get: function() {
        if (this._m_isBinary !== undefined)
          return this._m_isBinary;
        this._m_isBinary = (this.raw & 4) != 0;
        return this._m_isBinary;
      }
    });

    /**
     * Daylight saving.
     */
    Object.defineProperty(RtcRegB.prototype, 'isDst', {
      get: function() {
        if (this._m_isDst !== undefined)
          return this._m_isDst;
        this._m_isDst = (this.raw & 1) != 0;
        return this._m_isDst;
      }
    });

    /**
     * Updates are halted.
     */
    Object.defineProperty(RtcRegB.prototype, 'isSet', {
      get: function() {
        if (this._m_isSet !== undefined)
          return this._m_isSet;
        this._m_isSet = (this.raw & 128) != 0;
        return this._m_isSet;
      }
    });

    /**
     * The whole register as a number.
     */

    return RtcRegB;
  })();

  /**
   * Register C of the real-time clock.
   * @see Motorola MC146818A data sheet
   */

  var RtcRegC = XenHvmContext.RtcRegC = (function() {
    function RtcRegC(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    RtcRegC.prototype._read = function() {
      this.raw = this._io.readU1();
    }

    /**
     * The alarm has happened.
     */
    Object.defineProperty(RtcRegC.prototype, 'isAlarmed', {
      get: function() {
        if (this._m_isAlarmed !== undefined)
          return this._m_isAlarmed;
        this._m_isAlarmed = (this.raw & 32) != 0;
        return this._m_isAlarmed;
      }
    });

    /**
     * The interrupt is asserted.
     */
    Object.defineProperty(RtcRegC.prototype, 'isInterrupting', {
      get: function() {
        if (this._m_isInterrupting !== undefined)
          return this._m_isInterrupting;
        this._m_isInterrupting = (this.raw & 128) != 0;
        return this._m_isInterrupting;
      }
    });

    /**
     * A period has ended.
     */
    Object.defineProperty(RtcRegC.prototype, 'isPeriodOver', {
      get: function() {
        if (this._m_isPeriodOver !== undefined)
          return this._m_isPeriodOver;
        this._m_isPeriodOver = (this.raw & 64) != 0;
        return this._m_isPeriodOver;
      }
    });

    /**
     * An update has happened.
     */
    Object.defineProperty(RtcRegC.prototype, 'isUpdated', {
      get: function() {
        if (this._m_isUpdated !== undefined)
          return this._m_isUpdated;
        this._m_isUpdated = (this.raw & 16) != 0;
        return this._m_isUpdated;
      }
    });

    /**
     * The whole register as a number.
     */

    return RtcRegC;
  })();

  /**
   * Register D of the real-time clock.
   * @see Motorola MC146818A data sheet
   */

  var RtcRegD = XenHvmContext.RtcRegD = (function() {
    function RtcRegD(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    RtcRegD.prototype._read = function() {
      this.raw = this._io.readU1();
    }

    /**
     * Memory and time are valid.
     */
    Object.defineProperty(RtcRegD.prototype, 'isValid', {
      get: function() {
        if (this._m_isValid !== undefined)
          return this._m_isValid;
        this._m_isValid = (this.raw & 128) != 0;
        return this._m_isValid;
      }
    });

    /**
     * The whole register as a number.
     */

    return RtcRegD;
  })();

  /**
   * The body of END, which is empty.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L85|struct hvm_save_end}
   */

  var SaveEnd = XenHvmContext.SaveEnd = (function() {
    function SaveEnd(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SaveEnd.prototype._read = function() {
    }

    return SaveEnd;
  })();

  /**
   * Origin of this context.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L21-L27|struct hvm_save_header}
   */

  var SaveHeader = XenHvmContext.SaveHeader = (function() {
    function SaveHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SaveHeader.prototype._read = function() {
      this.magic = this._io.readU4le();
      this.version = this._io.readU4le();
      this.changeset = this._io.readU8le();
      this._raw_cpuid = this._io.readBytes(4);
      var _io__raw_cpuid = new KaitaiStream(this._raw_cpuid);
      this.cpuid = new CpuSignature(_io__raw_cpuid, this, this._root);
      this.gtscKhz = this._io.readU4le();
    }

    /**
     * The only value of `magic` that Xen accepts.
     */
    Object.defineProperty(SaveHeader.prototype, 'magicExpected', {
      get: function() {
        if (this._m_magicExpected !== undefined)
          return this._m_magicExpected;
        this._m_magicExpected = 1412960902;
        return this._m_magicExpected;
      }
    });

    /**
     * The only value of `version` that Xen accepts.
     */
    Object.defineProperty(SaveHeader.prototype, 'versionExpected', {
      get: function() {
        if (this._m_versionExpected !== undefined)
          return this._m_versionExpected;
        this._m_versionExpected = 1;
        return this._m_versionExpected;
      }
    });

    /**
     * Says that this is an HVM context.
     */

    /**
     * Version of the format; 1 is the only one.
     */

    /**
     * Mercurial revision of the Xen that saved this; all ones today.
     */

    /**
     * Value of eax of CPUID leaf 1 on the saving host. Xen only logs a
     * difference.
     */

    /**
     * Frequency of the guest's TSC in kHz; 0 leaves it unchanged.
     */

    return SaveHeader;
  })();

  /**
   * Attributes of a segment, as in its descriptor but without the four
   * bits of limit between them.
   * 
   * Old versions of Xen wrote the format of Intel's VMCS, which keeps that
   * gap, so that the upper four attributes are four bits higher. Xen
   * recognises this and moves them when it loads the context; the instances
   * here do the same.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/x86_emulate/x86_emulate.h#L79-L97|struct segment_register}
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1024-L1224|hvm_load_cpu_ctxt()}
   */

  var SegmentAttributes = XenHvmContext.SegmentAttributes = (function() {
    function SegmentAttributes(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SegmentAttributes.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Available to software.
     */
    Object.defineProperty(SegmentAttributes.prototype, 'avl', {
      get: function() {
        if (this._m_avl !== undefined)
          return this._m_avl;
        this._m_avl = (this.upper & 1) != 0;
        return this._m_avl;
      }
    });

    /**
     * 32-bit operands, or a 32-bit stack pointer.
     */
    Object.defineProperty(SegmentAttributes.prototype, 'db', {
      get: function() {
        if (this._m_db !== undefined)
          return this._m_db;
        this._m_db = (this.upper & 4) != 0;
        return this._m_db;
      }
    });

    /**
     * Descriptor privilege level.
     */
    Object.defineProperty(SegmentAttributes.prototype, 'dpl', {
      get: function() {
        if (this._m_dpl !== undefined)
          return this._m_dpl;
        this._m_dpl = this.raw >>> 5 & 3;
        return this._m_dpl;
      }
    });

    /**
     * The limit of the descriptor counts pages.
     */
    Object.defineProperty(SegmentAttributes.prototype, 'g', {
      get: function() {
        if (this._m_g !== undefined)
          return this._m_g;
        this._m_g = (this.upper & 8) != 0;
        return this._m_g;
      }
    });

    /**
     * The upper attributes are four bits higher than today.
     */
    Object.defineProperty(SegmentAttributes.prototype, 'isVmcsFormat', {
      get: function() {
        if (this._m_isVmcsFormat !== undefined)
          return this._m_isVmcsFormat;
        this._m_isVmcsFormat =  (((this.raw & 61440) != 0) && ((this.raw & 3840) == 0)) ;
        return this._m_isVmcsFormat;
      }
    });

    /**
     * 64-bit code.
     */
    Object.defineProperty(SegmentAttributes.prototype, 'l', {
      get: function() {
        if (this._m_l !== undefined)
          return this._m_l;
        this._m_l = (this.upper & 2) != 0;
        return this._m_l;
      }
    });

    /**
     * The segment is present.
     */
    Object.defineProperty(SegmentAttributes.prototype, 'p', {
      get: function() {
        if (this._m_p !== undefined)
          return this._m_p;
        this._m_p = (this.raw & 128) != 0;
        return this._m_p;
      }
    });

    /**
     * Code or data, not a system segment.
     */
    Object.defineProperty(SegmentAttributes.prototype, 's', {
      get: function() {
        if (this._m_s !== undefined)
          return this._m_s;
        this._m_s = (this.raw & 16) != 0;
        return this._m_s;
      }
    });

    /**
     * Type. If `s` is set, bit 3 distinguishes code from data; otherwise
     * this is the kind of system segment.
     */
    Object.defineProperty(SegmentAttributes.prototype, 'segmentType', {
      get: function() {
        if (this._m_segmentType !== undefined)
          return this._m_segmentType;
        this._m_segmentType = this.raw & 15;
        return this._m_segmentType;
      }
    });

    /**
     * The four upper attributes.
     */
    Object.defineProperty(SegmentAttributes.prototype, 'upper', {
      get: function() {
        if (this._m_upper !== undefined)
          return this._m_upper;
        this._m_upper = (this.isVmcsFormat ? (this.raw >>> 12 & 15) : (this.raw >>> 8 & 15));
        return this._m_upper;
      }
    });

    /**
     * The attributes as they were saved.
     */

    return SegmentAttributes;
  })();

  /**
   * Value of the MSR SPEC_CTRL.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L35|MSR_SPEC_CTRL}
   */

  var SpecCtrl = XenHvmContext.SpecCtrl = (function() {
    function SpecCtrl(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SpecCtrl.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Branch history of user code is not used for the supervisor.
     */
    Object.defineProperty(SpecCtrl.prototype, 'bhiDisS', {
      get: function() {
        if (this._m_bhiDisS !== undefined)
          return this._m_bhiDisS;
        this._m_bhiDisS = (this.low & 1024) != 0;
        return this._m_bhiDisS;
      }
    });

    /**
     * Indirect branches are restricted.
     */
    Object.defineProperty(SpecCtrl.prototype, 'ibrs', {
      get: function() {
        if (this._m_ibrs !== undefined)
          return this._m_ibrs;
        this._m_ibrs = (this.low & 1) != 0;
        return this._m_ibrs;
      }
    });

    /**
     * Indirect branch prediction is disabled for the supervisor.
     */
    Object.defineProperty(SpecCtrl.prototype, 'ipredDisS', {
      get: function() {
        if (this._m_ipredDisS !== undefined)
          return this._m_ipredDisS;
        this._m_ipredDisS = (this.low & 16) != 0;
        return this._m_ipredDisS;
      }
    });

    /**
     * Indirect branch prediction is disabled for user code.
     */
    Object.defineProperty(SpecCtrl.prototype, 'ipredDisU', {
      get: function() {
        if (this._m_ipredDisU !== undefined)
          return this._m_ipredDisU;
        this._m_ipredDisU = (this.low & 8) != 0;
        return this._m_ipredDisU;
      }
    });

    /**
     * Predictive store forwarding is disabled.
     */
    Object.defineProperty(SpecCtrl.prototype, 'psfd', {
      get: function() {
        if (this._m_psfd !== undefined)
          return this._m_psfd;
        this._m_psfd = (this.low & 128) != 0;
        return this._m_psfd;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(SpecCtrl.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Alternate return prediction is disabled for the supervisor.
     */
    Object.defineProperty(SpecCtrl.prototype, 'rrsbaDisS', {
      get: function() {
        if (this._m_rrsbaDisS !== undefined)
          return this._m_rrsbaDisS;
        this._m_rrsbaDisS = (this.low & 64) != 0;
        return this._m_rrsbaDisS;
      }
    });

    /**
     * Alternate return prediction is disabled for user code.
     */
    Object.defineProperty(SpecCtrl.prototype, 'rrsbaDisU', {
      get: function() {
        if (this._m_rrsbaDisU !== undefined)
          return this._m_rrsbaDisU;
        this._m_rrsbaDisU = (this.low & 32) != 0;
        return this._m_rrsbaDisU;
      }
    });

    /**
     * Speculative store bypass is disabled.
     */
    Object.defineProperty(SpecCtrl.prototype, 'ssbd', {
      get: function() {
        if (this._m_ssbd !== undefined)
          return this._m_ssbd;
        this._m_ssbd = (this.low & 4) != 0;
        return this._m_ssbd;
      }
    });

    /**
     * Threads of a core do not share indirect branch prediction.
     */
    Object.defineProperty(SpecCtrl.prototype, 'stibp', {
      get: function() {
        if (this._m_stibp !== undefined)
          return this._m_stibp;
        this._m_stibp = (this.low & 2) != 0;
        return this._m_stibp;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return SpecCtrl;
  })();

  /**
   * Divide configuration register.
   * @see Intel SDM volume 3, section 12.5.4
   */

  var TimerDivide = XenHvmContext.TimerDivide = (function() {
    function TimerDivide(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TimerDivide.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * The three bits of the divisor (bits 3, 1 and 0).
     */
    Object.defineProperty(TimerDivide.prototype, 'code', {
      get: function() {
        if (this._m_code !== undefined)
          return this._m_code;
        this._m_code = this.raw & 3 | (this.raw & 8) >>> 1;
        return this._m_code;
      }
    });

    /**
     * Divisor of the clock.
     */
    Object.defineProperty(TimerDivide.prototype, 'divisor', {
      get: function() {
        if (this._m_divisor !== undefined)
          return this._m_divisor;
        this._m_divisor = (this.code == 7 ? 1 : 2 << this.code);
        return this._m_divisor;
      }
    });

    /**
     * The whole register as a number.
     */

    return TimerDivide;
  })();

  /**
   * The TSC_ADJUST register of a vCPU.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L610-L612|struct hvm_tsc_adjust}
   */

  var TscAdjust = XenHvmContext.TscAdjust = (function() {
    function TscAdjust(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TscAdjust.prototype._read = function() {
      this.adjustment = this._io.readU8le();
    }

    /**
     * Offset that the guest has added to its TSC, modulo 2^64.
     */

    return TscAdjust;
  })();

  /**
   * The body of a type that Xen does not define.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36|struct hvm_save_descriptor}
   */

  var UnknownBody = XenHvmContext.UnknownBody = (function() {
    function UnknownBody(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UnknownBody.prototype._read = function() {
      this.data = this._io.readBytesFull();
    }

    /**
     * The body, unchanged.
     */

    return UnknownBody;
  })();

  /**
   * 256 bits, one for each vector, spread over eight registers.
   * @see Intel SDM volume 3, section 12.8.4
   */

  var VectorBitmap = XenHvmContext.VectorBitmap = (function() {
    function VectorBitmap(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VectorBitmap.prototype._read = function() {
    }

    /**
     * Vectors 0 (bit 0) to 31 (bit 31).
     */
    Object.defineProperty(VectorBitmap.prototype, 'vectors031', {
      get: function() {
        if (this._m_vectors031 !== undefined)
          return this._m_vectors031;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_vectors031 = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_vectors031;
      }
    });

    /**
     * Vectors 128 (bit 0) to 159 (bit 31).
     */
    Object.defineProperty(VectorBitmap.prototype, 'vectors128159', {
      get: function() {
        if (this._m_vectors128159 !== undefined)
          return this._m_vectors128159;
        var _pos = this._io.pos;
        this._io.seek(64);
        this._m_vectors128159 = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_vectors128159;
      }
    });

    /**
     * Vectors 160 (bit 0) to 191 (bit 31).
     */
    Object.defineProperty(VectorBitmap.prototype, 'vectors160191', {
      get: function() {
        if (this._m_vectors160191 !== undefined)
          return this._m_vectors160191;
        var _pos = this._io.pos;
        this._io.seek(80);
        this._m_vectors160191 = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_vectors160191;
      }
    });

    /**
     * Vectors 192 (bit 0) to 223 (bit 31).
     */
    Object.defineProperty(VectorBitmap.prototype, 'vectors192223', {
      get: function() {
        if (this._m_vectors192223 !== undefined)
          return this._m_vectors192223;
        var _pos = this._io.pos;
        this._io.seek(96);
        this._m_vectors192223 = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_vectors192223;
      }
    });

    /**
     * Vectors 224 (bit 0) to 255 (bit 31).
     */
    Object.defineProperty(VectorBitmap.prototype, 'vectors224255', {
      get: function() {
        if (this._m_vectors224255 !== undefined)
          return this._m_vectors224255;
        var _pos = this._io.pos;
        this._io.seek(112);
        this._m_vectors224255 = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_vectors224255;
      }
    });

    /**
     * Vectors 32 (bit 0) to 63 (bit 31).
     */
    Object.defineProperty(VectorBitmap.prototype, 'vectors3263', {
      get: function() {
        if (this._m_vectors3263 !== undefined)
          return this._m_vectors3263;
        var _pos = this._io.pos;
        this._io.seek(16);
        this._m_vectors3263 = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_vectors3263;
      }
    });

    /**
     * Vectors 64 (bit 0) to 95 (bit 31).
     */
    Object.defineProperty(VectorBitmap.prototype, 'vectors6495', {
      get: function() {
        if (this._m_vectors6495 !== undefined)
          return this._m_vectors6495;
        var _pos = this._io.pos;
        this._io.seek(32);
        this._m_vectors6495 = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_vectors6495;
      }
    });

    /**
     * Vectors 96 (bit 0) to 127 (bit 31).
     */
    Object.defineProperty(VectorBitmap.prototype, 'vectors96127', {
      get: function() {
        if (this._m_vectors96127 !== undefined)
          return this._m_vectors96127;
        var _pos = this._io.pos;
        this._io.seek(48);
        this._m_vectors96127 = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_vectors96127;
      }
    });

    return VectorBitmap;
  })();

  /**
   * State of the Hyper-V interface that belongs to the domain. 32 bytes, 24 or
   * 16 in older versions of Xen.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L580-L585|struct hvm_viridian_domain_context}
   */

  var ViridianDomain = XenHvmContext.ViridianDomain = (function() {
    function ViridianDomain(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ViridianDomain.prototype._read = function() {
      this._raw_hypercallGpa = this._io.readBytes(8);
      var _io__raw_hypercallGpa = new KaitaiStream(this._raw_hypercallGpa);
      this.hypercallGpa = new ViridianPageMsr(_io__raw_hypercallGpa, this, this._root);
      this._raw_guestOsId = this._io.readBytes(8);
      var _io__raw_guestOsId = new KaitaiStream(this._raw_guestOsId);
      this.guestOsId = new ViridianGuestOsId(_io__raw_guestOsId, this, this._root);
      if (this._io.size >= 24) {
        this.timeRefCount = this._io.readU8le();
      }
      if (this._io.size >= 32) {
        this._raw_referenceTsc = this._io.readBytes(8);
        var _io__raw_referenceTsc = new KaitaiStream(this._raw_referenceTsc);
        this.referenceTsc = new ViridianPageMsr(_io__raw_referenceTsc, this, this._root);
      }
    }

    /**
     * HV_X64_MSR_HYPERCALL.
     */

    /**
     * HV_X64_MSR_GUEST_OS_ID.
     */

    /**
     * Reference time, in units of 100 ns. Absent from bodies of 16 bytes.
     */

    /**
     * HV_X64_MSR_REFERENCE_TSC. Absent from bodies of 24 bytes.
     */

    return ViridianDomain;
  })();

  /**
   * The guest's identification of itself.
   * @see Hyper-V Top Level Functional Specification
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L331-L343|union hv_guest_os_id}
   */

  var ViridianGuestOsId = XenHvmContext.ViridianGuestOsId = (function() {
    function ViridianGuestOsId(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ViridianGuestOsId.prototype._read = function() {
      this.buildNumber = this._io.readU2le();
      this.servicePack = this._io.readU1();
      this.minor = this._io.readU1();
      this.major = this._io.readU1();
      this.os = this._io.readU1();
      this.vendor = this._io.readU2le();
    }

    /**
     * The whole register as a number.
     */
    Object.defineProperty(ViridianGuestOsId.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Build number of the guest's operating system.
     */

    /**
     * Service pack.
     */

    /**
     * Minor version.
     */

    /**
     * Major version.
     */

    /**
     * Operating system; 4 is Windows NT.
     */

    /**
     * Vendor, 1 is Microsoft; bit 15 marks open source.
     */

    return ViridianGuestOsId;
  })();

  /**
   * A register that contains the frame number of a guest page in the bits
   * above 11.
   * @see Hyper-V Top Level Functional Specification
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L561-L570|union hv_vp_assist_page_msr}
   */

  var ViridianPageMsr = XenHvmContext.ViridianPageMsr = (function() {
    function ViridianPageMsr(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ViridianPageMsr.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * The page is in use.
     */
    Object.defineProperty(ViridianPageMsr.prototype, 'isEnabled', {
      get: function() {
        if (this._m_isEnabled !== undefined)
          return this._m_isEnabled;
        this._m_isEnabled = (this.low & 1) != 0;
        return this._m_isEnabled;
      }
    });

    /**
     * Bits 19-0 of the frame number; `high` continues it.
     */
    Object.defineProperty(ViridianPageMsr.prototype, 'pfnLow', {
      get: function() {
        if (this._m_pfnLow !== undefined)
          return this._m_pfnLow;
        this._m_pfnLow = this.low >>> 12;
        return this._m_pfnLow;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(ViridianPageMsr.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return ViridianPageMsr;
  })();

  /**
   * A synthetic interrupt source.
   * @see Hyper-V Top Level Functional Specification
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L827-L837|union hv_synic_sint}
   */

  var ViridianSint = XenHvmContext.ViridianSint = (function() {
    function ViridianSint(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ViridianSint.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * The interrupt ends automatically (auto-EOI).
     */
    Object.defineProperty(ViridianSint.prototype, 'isAutoEoi', {
      get: function() {
        if (this._m_isAutoEoi !== undefined)
          return this._m_isAutoEoi;
        this._m_isAutoEoi = (this.low & 131072) != 0;
        return this._m_isAutoEoi;
      }
    });

    /**
     * The synthetic interrupt is masked.
     */
    Object.defineProperty(ViridianSint.prototype, 'isMasked', {
      get: function() {
        if (this._m_isMasked !== undefined)
          return this._m_isMasked;
        this._m_isMasked = (this.low & 65536) != 0;
        return this._m_isMasked;
      }
    });

    /**
     * The guest polls; no interrupt.
     */
    Object.defineProperty(ViridianSint.prototype, 'isPolling', {
      get: function() {
        if (this._m_isPolling !== undefined)
          return this._m_isPolling;
        this._m_isPolling = (this.low & 262144) != 0;
        return this._m_isPolling;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(ViridianSint.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Vector of the synthetic interrupt.
     */
    Object.defineProperty(ViridianSint.prototype, 'vector', {
      get: function() {
        if (this._m_vector !== undefined)
          return this._m_vector;
        this._m_vector = this.low & 255;
        return this._m_vector;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return ViridianSint;
  })();

  /**
   * Configuration of a synthetic timer.
   * @see Hyper-V Top Level Functional Specification
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L796-L809|union hv_stimer_config}
   */

  var ViridianStimerConfig = XenHvmContext.ViridianStimerConfig = (function() {
    function ViridianStimerConfig(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ViridianStimerConfig.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Vector in direct mode.
     */
    Object.defineProperty(ViridianStimerConfig.prototype, 'apicVector', {
      get: function() {
        if (this._m_apicVector !== undefined)
          return this._m_apicVector;
        this._m_apicVector = this.low >>> 4 & 255;
        return this._m_apicVector;
      }
    });

    /**
     * Writing the count starts the timer.
     */
    Object.defineProperty(ViridianStimerConfig.prototype, 'isAutoEnabled', {
      get: function() {
        if (this._m_isAutoEnabled !== undefined)
          return this._m_isAutoEnabled;
        this._m_isAutoEnabled = (this.low & 8) != 0;
        return this._m_isAutoEnabled;
      }
    });

    /**
     * Raises an interrupt instead of a message.
     */
    Object.defineProperty(ViridianStimerConfig.prototype, 'isDirect', {
      get: function() {
        if (this._m_isDirect !== undefined)
          return this._m_isDirect;
        this._m_isDirect = (this.low & 4096) != 0;
        return this._m_isDirect;
      }
    });

    /**
     * The timer runs.
     */
    Object.defineProperty(ViridianStimerConfig.prototype, 'isEnabled', {
      get: function() {
        if (this._m_isEnabled !== undefined)
          return this._m_isEnabled;
        this._m_isEnabled = (this.low & 1) != 0;
        return this._m_isEnabled;
      }
    });

    /**
     * The timer is lazy: it may fire late.
     */
    Object.defineProperty(ViridianStimerConfig.prototype, 'isLazy', {
      get: function() {
        if (this._m_isLazy !== undefined)
          return this._m_isLazy;
        this._m_isLazy = (this.low & 4) != 0;
        return this._m_isLazy;
      }
    });

    /**
     * The timer is periodic.
     */
    Object.defineProperty(ViridianStimerConfig.prototype, 'isPeriodic', {
      get: function() {
        if (this._m_isPeriodic !== undefined)
          return this._m_isPeriodic;
        this._m_isPeriodic = (this.low & 2) != 0;
        return this._m_isPeriodic;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(ViridianStimerConfig.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * Synthetic interrupt source for messages.
     */
    Object.defineProperty(ViridianStimerConfig.prototype, 'sintx', {
      get: function() {
        if (this._m_sintx !== undefined)
          return this._m_sintx;
        this._m_sintx = this.low >>> 16 & 15;
        return this._m_sintx;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return ViridianStimerConfig;
  })();

  /**
   * State of the Hyper-V interface that belongs to a vCPU. 216 bytes; 152, 16
   * or 8 in older versions of Xen.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L589-L597|struct hvm_viridian_vcpu_context}
   */

  var ViridianVcpu = XenHvmContext.ViridianVcpu = (function() {
    function ViridianVcpu(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ViridianVcpu.prototype._read = function() {
      this._raw_vpAssistMsr = this._io.readBytes(8);
      var _io__raw_vpAssistMsr = new KaitaiStream(this._raw_vpAssistMsr);
      this.vpAssistMsr = new ViridianPageMsr(_io__raw_vpAssistMsr, this, this._root);
      if (this._io.size >= 16) {
        this.apicAssistPending = this._io.readU1();
      }
      if (this._io.size >= 16) {
        this.pad = this._io.readBytes(7);
      }
      if (this._io.size >= 152) {
        this._raw_simpMsr = this._io.readBytes(8);
        var _io__raw_simpMsr = new KaitaiStream(this._raw_simpMsr);
        this.simpMsr = new ViridianPageMsr(_io__raw_simpMsr, this, this._root);
      }
      if (this._io.size >= 152) {
        this._raw_sintMsr = [];
        this.sintMsr = [];
        for (var i = 0; i < 16; i++) {
          this._raw_sintMsr.push(this._io.readBytes(8));
          var _io__raw_sintMsr = new KaitaiStream(this._raw_sintMsr[i]);
          this.sintMsr.push(new ViridianSint(_io__raw_sintMsr, this, this._root));
        }
      }
      if (this._io.size >= 216) {
        this._raw_stimerConfigMsr = [];
        this.stimerConfigMsr = [];
        for (var i = 0; i < 4; i++) {
          this._raw_stimerConfigMsr.push(this._io.readBytes(8));
          var _io__raw_stimerConfigMsr = new KaitaiStream(this._raw_stimerConfigMsr[i]);
          this.stimerConfigMsr.push(new ViridianStimerConfig(_io__raw_stimerConfigMsr, this, this._root));
        }
      }
      if (this._io.size >= 216) {
        this.stimerCountMsr = [];
        for (var i = 0; i < 4; i++) {
          this.stimerCountMsr.push(this._io.readU8le());
        }
      }
    }

    /**
     * HV_X64_MSR_VP_ASSIST_PAGE.
     */

    /**
     * Whether the guest may end an interrupt without an EOI. Absent from
     * bodies of 8 bytes.
     */

    /**
     * Padding, zero.
     */

    /**
     * HV_X64_MSR_SIMP, page of synthetic messages. Absent from bodies of 16
     * bytes.
     */

    /**
     * HV_X64_MSR_SINT0 to 15, synthetic interrupts.
     */

    /**
     * HV_X64_MSR_STIMER0_CONFIG to 3. Absent from bodies of 152 bytes.
     */

    /**
     * HV_X64_MSR_STIMER0_COUNT to 3.
     */

    return ViridianVcpu;
  })();

  /**
   * Machine-check state of a vCPU. 32 bytes, 24 or 8 in older versions of Xen.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L601-L606|struct hvm_vmce_vcpu}
   */

  var VmceVcpu = XenHvmContext.VmceVcpu = (function() {
    function VmceVcpu(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VmceVcpu.prototype._read = function() {
      this._raw_caps = this._io.readBytes(8);
      var _io__raw_caps = new KaitaiStream(this._raw_caps);
      this.caps = new McgCap(_io__raw_caps, this, this._root);
      if (this._io.size >= 24) {
        this._raw_mciCtl2Bank0 = this._io.readBytes(8);
        var _io__raw_mciCtl2Bank0 = new KaitaiStream(this._raw_mciCtl2Bank0);
        this.mciCtl2Bank0 = new MciCtl2(_io__raw_mciCtl2Bank0, this, this._root);
      }
      if (this._io.size >= 24) {
        this._raw_mciCtl2Bank1 = this._io.readBytes(8);
        var _io__raw_mciCtl2Bank1 = new KaitaiStream(this._raw_mciCtl2Bank1);
        this.mciCtl2Bank1 = new MciCtl2(_io__raw_mciCtl2Bank1, this, this._root);
      }
      if (this._io.size >= 32) {
        this.mcgExtCtl = this._io.readU8le();
      }
    }

    /**
     * IA32_MCG_CAP.
     */

    /**
     * IA32_MC0_CTL2. Absent from bodies of 8 bytes.
     */

    /**
     * IA32_MC1_CTL2. Absent from bodies of 8 bytes.
     */

    /**
     * IA32_MCG_EXT_CTL; bit 0 enables local machine checks. Absent from
     * bodies of 24 bytes.
     */

    return VmceVcpu;
  })();

  /**
   * A set of state components, one bit each. The same as component_bitmap of
   * `x86_xsave_area`.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121|X86_XCR0_* and X86_XSS_*}
   */

  var XstateComponents = XenHvmContext.XstateComponents = (function() {
    function XstateComponents(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    XstateComponents.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Upper halves of the 256-bit registers ymm0 to ymm15.
     */
    Object.defineProperty(XstateComponents.prototype, 'avx', {
      get: function() {
        if (this._m_avx !== undefined)
          return this._m_avx;
        this._m_avx = (this.low & 4) != 0;
        return this._m_avx;
      }
    });

    /**
     * MPX configuration and status.
     */
    Object.defineProperty(XstateComponents.prototype, 'bndcsr', {
      get: function() {
        if (this._m_bndcsr !== undefined)
          return this._m_bndcsr;
        this._m_bndcsr = (this.low & 16) != 0;
        return this._m_bndcsr;
      }
    });

    /**
     * MPX bound registers.
     */
    Object.defineProperty(XstateComponents.prototype, 'bndregs', {
      get: function() {
        if (this._m_bndregs !== undefined)
          return this._m_bndregs;
        this._m_bndregs = (this.low & 8) != 0;
        return this._m_bndregs;
      }
    });

    /**
     * Control-flow enforcement, supervisor part.
     */
    Object.defineProperty(XstateComponents.prototype, 'cetS', {
      get: function() {
        if (this._m_cetS !== undefined)
          return this._m_cetS;
        this._m_cetS = (this.low & 4096) != 0;
        return this._m_cetS;
      }
    });

    /**
     * Control-flow enforcement, user part.
     */
    Object.defineProperty(XstateComponents.prototype, 'cetU', {
      get: function() {
        if (this._m_cetU !== undefined)
          return this._m_cetU;
        this._m_cetU = (this.low & 2048) != 0;
        return this._m_cetU;
      }
    });

    /**
     * The APX general-purpose registers, which replace MPX.
     */
    Object.defineProperty(XstateComponents.prototype, 'egprs', {
      get: function() {
        if (this._m_egprs !== undefined)
          return this._m_egprs;
        this._m_egprs = (this.low & 524288) != 0;
        return this._m_egprs;
      }
    });

    /**
     * The IA32_PM_CTL1 register of hardware duty cycling.
     */
    Object.defineProperty(XstateComponents.prototype, 'hdc', {
      get: function() {
        if (this._m_hdc !== undefined)
          return this._m_hdc;
        this._m_hdc = (this.low & 8192) != 0;
        return this._m_hdc;
      }
    });

    /**
     * The 512-bit registers zmm16 to zmm31.
     */
    Object.defineProperty(XstateComponents.prototype, 'hi16Zmm', {
      get: function() {
        if (this._m_hi16Zmm !== undefined)
          return this._m_hi16Zmm;
        this._m_hi16Zmm = (this.low & 128) != 0;
        return this._m_hi16Zmm;
      }
    });

    /**
     * The IA32_HWP_REQUEST register.
     */
    Object.defineProperty(XstateComponents.prototype, 'hwp', {
      get: function() {
        if (this._m_hwp !== undefined)
          return this._m_hwp;
        this._m_hwp = (this.low & 65536) != 0;
        return this._m_hwp;
      }
    });

    /**
     * Last-branch records.
     */
    Object.defineProperty(XstateComponents.prototype, 'lbr', {
      get: function() {
        if (this._m_lbr !== undefined)
          return this._m_lbr;
        this._m_lbr = (this.low & 32768) != 0;
        return this._m_lbr;
      }
    });

    /**
     * State of AMD's lightweight profiling.
     */
    Object.defineProperty(XstateComponents.prototype, 'lwp', {
      get: function() {
        if (this._m_lwp !== undefined)
          return this._m_lwp;
        this._m_lwp = (this.high & 1073741824) != 0;
        return this._m_lwp;
      }
    });

    /**
     * AVX-512 mask registers.
     */
    Object.defineProperty(XstateComponents.prototype, 'opmask', {
      get: function() {
        if (this._m_opmask !== undefined)
          return this._m_opmask;
        this._m_opmask = (this.low & 32) != 0;
        return this._m_opmask;
      }
    });

    /**
     * The IA32_PASID register.
     */
    Object.defineProperty(XstateComponents.prototype, 'pasid', {
      get: function() {
        if (this._m_pasid !== undefined)
          return this._m_pasid;
        this._m_pasid = (this.low & 1024) != 0;
        return this._m_pasid;
      }
    });

    /**
     * Protection-key rights for user pages.
     */
    Object.defineProperty(XstateComponents.prototype, 'pkru', {
      get: function() {
        if (this._m_pkru !== undefined)
          return this._m_pkru;
        this._m_pkru = (this.low & 512) != 0;
        return this._m_pkru;
      }
    });

    /**
     * Processor Trace registers.
     */
    Object.defineProperty(XstateComponents.prototype, 'pt', {
      get: function() {
        if (this._m_pt !== undefined)
          return this._m_pt;
        this._m_pt = (this.low & 256) != 0;
        return this._m_pt;
      }
    });

    /**
     * The whole register as a number.
     */
    Object.defineProperty(XstateComponents.prototype, 'raw', {
      get: function() {
        if (this._m_raw !== undefined)
          return this._m_raw;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_raw = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_raw;
      }
    });

    /**
     * xmm registers, in the legacy region.
     */
    Object.defineProperty(XstateComponents.prototype, 'sse', {
      get: function() {
        if (this._m_sse !== undefined)
          return this._m_sse;
        this._m_sse = (this.low & 2) != 0;
        return this._m_sse;
      }
    });

    /**
     * AMX tile configuration.
     */
    Object.defineProperty(XstateComponents.prototype, 'tilecfg', {
      get: function() {
        if (this._m_tilecfg !== undefined)
          return this._m_tilecfg;
        this._m_tilecfg = (this.low & 131072) != 0;
        return this._m_tilecfg;
      }
    });

    /**
     * AMX tiles.
     */
    Object.defineProperty(XstateComponents.prototype, 'tiledata', {
      get: function() {
        if (this._m_tiledata !== undefined)
          return this._m_tiledata;
        this._m_tiledata = (this.low & 262144) != 0;
        return this._m_tiledata;
      }
    });

    /**
     * User-interrupt registers.
     */
    Object.defineProperty(XstateComponents.prototype, 'uintr', {
      get: function() {
        if (this._m_uintr !== undefined)
          return this._m_uintr;
        this._m_uintr = (this.low & 16384) != 0;
        return this._m_uintr;
      }
    });

    /**
     * x87 state, in the legacy region.
     */
    Object.defineProperty(XstateComponents.prototype, 'x87', {
      get: function() {
        if (this._m_x87 !== undefined)
          return this._m_x87;
        this._m_x87 = (this.low & 1) != 0;
        return this._m_x87;
      }
    });

    /**
     * Upper halves of the 512-bit registers zmm0 to zmm15.
     */
    Object.defineProperty(XstateComponents.prototype, 'zmmHi256', {
      get: function() {
        if (this._m_zmmHi256 !== undefined)
          return this._m_zmmHi256;
        this._m_zmmHi256 = (this.low & 64) != 0;
        return this._m_zmmHi256;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return XstateComponents;
  })();

  /**
   * Entries up to END, or up to the point where too few bytes remain for
   * another entry header.
   */

  /**
   * Data after END, which Xen ignores, or bytes too few for another entry
   * header. Usually empty.
   */

  return XenHvmContext;
})();
XenHvmContext_.XenHvmContext = XenHvmContext;
});
