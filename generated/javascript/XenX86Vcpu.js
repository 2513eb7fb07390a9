// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './XenX86CpuPolicy', './X86XsaveArea'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./XenX86CpuPolicy'), require('./X86XsaveArea'));
  } else {
    factory(root.XenX86Vcpu || (root.XenX86Vcpu = {}), root.KaitaiStream, root.XenX86CpuPolicy || (root.XenX86CpuPolicy = {}), root.X86XsaveArea || (root.X86XsaveArea = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (XenX86Vcpu_, KaitaiStream, XenX86CpuPolicy_, X86XsaveArea_) {
/**
 * The blobs of a PV guest that a libxc migration stream carries but does not
 * describe: the contexts of X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, the
 * page of SHARED_INFO, and the start info page, which is a page of the guest's
 * memory.
 * 
 * This definition has no content of its own. Others import it and use its types,
 * such as `xen_x86_vcpu::vcpu_guest_context_x86_64` for a 64-bit guest and
 * `xen_x86_vcpu::vcpu_guest_context_x86_32` for a 32-bit guest. These blobs are
 * always little-endian, as x86 is, whatever the byte order of the stream.
 * 
 * A saved guest does not depend on the machine that it ran on: the stream has
 * the guest's own pfns where a running guest has machine frame numbers. This
 * applies to `gdt_frames`, cr3, cr1 and vCPU 0's edx (rdx) in the basic context,
 * and to `store_mfn` and `console_mfn` in the start info.
 * 
 * `x86_xsave_area` describes x87, SSE and extended registers.
 * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409|X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS}
 */

var XenX86Vcpu = (function() {
  function XenX86Vcpu(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XenX86Vcpu.prototype._read = function() {
  }

  /**
   * The part of shared info that x86 defines, for a 32-bit guest.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264|struct arch_shared_info}
   */

  var ArchSharedInfoX8632 = XenX86Vcpu.ArchSharedInfoX8632 = (function() {
    function ArchSharedInfoX8632(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ArchSharedInfoX8632.prototype._read = function() {
      this.maxPfn = this._io.readU4le();
      this.pfnToMfnFrameListList = this._io.readU4le();
      this.nmiReason = this._io.readU4le();
      this.p2mCr3 = this._io.readU4le();
      this.p2mVaddr = this._io.readU4le();
      this.p2mGeneration = this._io.readU4le();
      this.wcSecHi = this._io.readU4le();
    }

    /**
     * Number of entries of the P2M table.
     */

    /**
     * Root of the P2M table as a tree of three levels; 0 if it is not set
     * up, all ones if the table is linear only.
     */

    /**
     * Reason of the last NMI.
     */

    /**
     * Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.
     */

    /**
     * Linear address of the P2M table.
     */

    /**
     * Counts updates of that mapping; odd during one.
     */

    /**
     * Bits 63-32 of the wall clock seconds, which do not fit in the common part.
     */

    return ArchSharedInfoX8632;
  })();

  /**
   * The part of shared info that x86 defines, for a 64-bit guest.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264|struct arch_shared_info}
   */

  var ArchSharedInfoX8664 = XenX86Vcpu.ArchSharedInfoX8664 = (function() {
    function ArchSharedInfoX8664(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ArchSharedInfoX8664.prototype._read = function() {
      this.maxPfn = this._io.readU8le();
      this.pfnToMfnFrameListList = this._io.readU8le();
      this.nmiReason = this._io.readU8le();
      this.p2mCr3 = this._io.readU8le();
      this.p2mVaddr = this._io.readU8le();
      this.p2mGeneration = this._io.readU8le();
    }

    /**
     * Number of entries of the P2M table.
     */

    /**
     * Root of the P2M table as a tree of three levels; 0 if it is not set
     * up, all ones if the table is linear only.
     */

    /**
     * Reason of the last NMI.
     */

    /**
     * Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.
     */

    /**
     * Linear address of the P2M table.
     */

    /**
     * Counts updates of that mapping; odd during one.
     */

    return ArchSharedInfoX8664;
  })();

  /**
   * General registers of a 32-bit guest.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_32.h#L121-L142|struct cpu_user_regs}
   */

  var CpuUserRegsX8632 = XenX86Vcpu.CpuUserRegsX8632 = (function() {
    function CpuUserRegsX8632(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CpuUserRegsX8632.prototype._read = function() {
      this.ebx = this._io.readU4le();
      this.ecx = this._io.readU4le();
      this.edx = this._io.readU4le();
      this.esi = this._io.readU4le();
      this.edi = this._io.readU4le();
      this.ebp = this._io.readU4le();
      this.eax = this._io.readU4le();
      this.errorCode = this._io.readU2le();
      this.entryVector = this._io.readU2le();
      this.eip = this._io.readU4le();
      this.cs = this._io.readU2le();
      this.savedUpcallMask = this._io.readU1();
      this.pad0 = this._io.readU1();
      this.eflags = new Eflags(this._io, this, this._root);
      this.esp = this._io.readU4le();
      this.ss = this._io.readU2le();
      this.pad1 = this._io.readU2le();
      this.es = this._io.readU2le();
      this.pad2 = this._io.readU2le();
      this.ds = this._io.readU2le();
      this.pad3 = this._io.readU2le();
      this.fs = this._io.readU2le();
      this.pad4 = this._io.readU2le();
      this.gs = this._io.readU2le();
      this.pad5 = this._io.readU2le();
    }

    /**
     * Register ebx.
     */

    /**
     * Register ecx.
     */

    /**
     * Register edx; for vCPU 0 the pfn of the start info page.
     */

    /**
     * Register esi.
     */

    /**
     * Register edi.
     */

    /**
     * Register ebp.
     */

    /**
     * Register eax.
     */

    /**
     * Xen's own; not guest state.
     */

    /**
     * Xen's own; not guest state.
     */

    /**
     * Instruction pointer.
     */

    /**
     * Code selector.
     */

    /**
     * Whether event delivery was disabled.
     */

    /**
     * Padding.
     */

    /**
     * The flags; IF is the inverse of `saved_upcall_mask`.
     */

    /**
     * Stack pointer.
     */

    /**
     * Stack selector.
     */

    /**
     * Padding.
     */

    /**
     * Selector in ES.
     */

    /**
     * Padding.
     */

    /**
     * Data selector.
     */

    /**
     * Padding.
     */

    /**
     * Selector in FS.
     */

    /**
     * Padding.
     */

    /**
     * Selector in GS.
     */

    /**
     * Padding.
     */

    return CpuUserRegsX8632;
  })();

  /**
   * General registers of a 64-bit guest.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_64.h#L165-L194|struct cpu_user_regs}
   */

  var CpuUserRegsX8664 = XenX86Vcpu.CpuUserRegsX8664 = (function() {
    function CpuUserRegsX8664(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CpuUserRegsX8664.prototype._read = function() {
      this.r15 = this._io.readU8le();
      this.r14 = this._io.readU8le();
      this.r13 = this._io.readU8le();
      this.r12 = this._io.readU8le();
      this.rbp = this._io.readU8le();
      this.rbx = this._io.readU8le();
      this.r11 = this._io.readU8le();
      this.r10 = this._io.readU8le();
      this.r9 = this._io.readU8le();
      this.r8 = this._io.readU8le();
      this.rax = this._io.readU8le();
      this.rcx = this._io.readU8le();
      this.rdx = this._io.readU8le();
      this.rsi = this._io.readU8le();
      this.rdi = this._io.readU8le();
      this.errorCode = this._io.readU4le();
      this.entryVector = this._io.readU4le();
      this.rip = this._io.readU8le();
      this.cs = this._io.readU2le();
      this.pad0 = this._io.readU2le();
      this.savedUpcallMask = this._io.readU1();
      this.pad1 = this._io.readBytes(3);
      this.eflags = new Eflags(this._io, this, this._root);
      this.reservedRflags = this._io.readU4le();
      this.rsp = this._io.readU8le();
      this.ss = this._io.readU2le();
      this.pad2 = this._io.readBytes(6);
      this.es = this._io.readU2le();
      this.pad3 = this._io.readBytes(6);
      this.ds = this._io.readU2le();
      this.pad4 = this._io.readBytes(6);
      this.fs = this._io.readU2le();
      this.pad5 = this._io.readBytes(6);
      this.gs = this._io.readU2le();
      this.pad6 = this._io.readBytes(6);
    }

    /**
     * Register r15.
     */

    /**
     * Register r14.
     */

    /**
     * Register r13.
     */

    /**
     * Register r12.
     */

    /**
     * Register rbp.
     */

    /**
     * Register rbx.
     */

    /**
     * Register r11.
     */

    /**
     * Register r10.
     */

    /**
     * Register r9.
     */

    /**
     * Register r8.
     */

    /**
     * Register rax.
     */

    /**
     * Register rcx.
     */

    /**
     * Register rdx; for vCPU 0 the pfn of the start info page.
     */

    /**
     * Register rsi.
     */

    /**
     * Register rdi.
     */

    /**
     * Xen's own; not guest state.
     */

    /**
     * Xen's own; not guest state.
     */

    /**
     * Instruction pointer.
     */

    /**
     * Code selector.
     */

    /**
     * Padding.
     */

    /**
     * Whether event delivery was disabled.
     */

    /**
     * Padding.
     */

    /**
     * Bits 31-0 of the flags; IF is the inverse of `saved_upcall_mask`.
     */

    /**
     * Bits 63-32 of the flags, all zero.
     */

    /**
     * Stack pointer.
     */

    /**
     * Stack selector.
     */

    /**
     * Padding.
     */

    /**
     * Selector in ES.
     */

    /**
     * Padding.
     */

    /**
     * Data selector.
     */

    /**
     * Padding.
     */

    /**
     * Selector in FS.
     */

    /**
     * Padding.
     */

    /**
     * Selector in GS.
     */

    /**
     * Padding.
     */

    return CpuUserRegsX8664;
  })();

  /**
   * Control register 0, bits 31-0.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50|X86_CR0_*}
   */

  var Cr0 = XenX86Vcpu.Cr0 = (function() {
    function Cr0(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Cr0.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Alignment checks can be enabled.
     */
    Object.defineProperty(Cr0.prototype, 'am', {
      get: function() {
        if (this._m_am !== undefined)
          return this._m_am;
        this._m_am = (this.raw & 262144) != 0;
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
        this._m_cd = (this.raw & 1073741824) != 0;
        return this._m_cd;
      }
    });

    /**
     * x87 instructions trap for emulation.
     */
    Object.defineProperty(Cr0.prototype, 'em', {
      get: function() {
        if (this._m_em !== undefined)
          return this._m_em;
        this._m_em = (this.raw & 4) != 0;
        return this._m_em;
      }
    });

    /**
     * Extension type: 387-compatible x87; always set.
     */
    Object.defineProperty(Cr0.prototype, 'et', {
      get: function() {
        if (this._m_et !== undefined)
          return this._m_et;
        this._m_et = (this.raw & 16) != 0;
        return this._m_et;
      }
    });

    /**
     * WAIT honours the task-switched bit.
     */
    Object.defineProperty(Cr0.prototype, 'mp', {
      get: function() {
        if (this._m_mp !== undefined)
          return this._m_mp;
        this._m_mp = (this.raw & 2) != 0;
        return this._m_mp;
      }
    });

    /**
     * x87 errors raise exceptions instead of an interrupt.
     */
    Object.defineProperty(Cr0.prototype, 'ne', {
      get: function() {
        if (this._m_ne !== undefined)
          return this._m_ne;
        this._m_ne = (this.raw & 32) != 0;
        return this._m_ne;
      }
    });

    /**
     * Caches do not write through.
     */
    Object.defineProperty(Cr0.prototype, 'nw', {
      get: function() {
        if (this._m_nw !== undefined)
          return this._m_nw;
        this._m_nw = (this.raw & 536870912) != 0;
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
        this._m_pe = (this.raw & 1) != 0;
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
        this._m_pg = this.raw >>> 31 != 0;
        return this._m_pg;
      }
    });

    /**
     * Task switched: the next x87 or SSE instruction traps.
     */
    Object.defineProperty(Cr0.prototype, 'ts', {
      get: function() {
        if (this._m_ts !== undefined)
          return this._m_ts;
        this._m_ts = (this.raw & 8) != 0;
        return this._m_ts;
      }
    });

    /**
     * Write protection of pages applies to supervisor code too.
     */
    Object.defineProperty(Cr0.prototype, 'wp', {
      get: function() {
        if (this._m_wp !== undefined)
          return this._m_wp;
        this._m_wp = (this.raw & 65536) != 0;
        return this._m_wp;
      }
    });

    /**
     * All bits.
     */

    return Cr0;
  })();

  /**
   * Control register 4, bits 31-0.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86|X86_CR4_*}
   */

  var Cr4 = XenX86Vcpu.Cr4 = (function() {
    function Cr4(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Cr4.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Control-flow enforcement.
     */
    Object.defineProperty(Cr4.prototype, 'cet', {
      get: function() {
        if (this._m_cet !== undefined)
          return this._m_cet;
        this._m_cet = (this.raw & 8388608) != 0;
        return this._m_cet;
      }
    });

    /**
     * Breakpoints on I/O ports.
     */
    Object.defineProperty(Cr4.prototype, 'de', {
      get: function() {
        if (this._m_de !== undefined)
          return this._m_de;
        this._m_de = (this.raw & 8) != 0;
        return this._m_de;
      }
    });

    /**
     * RDFSBASE and similar instructions are allowed in user code.
     */
    Object.defineProperty(Cr4.prototype, 'fsgsbase', {
      get: function() {
        if (this._m_fsgsbase !== undefined)
          return this._m_fsgsbase;
        this._m_fsgsbase = (this.raw & 65536) != 0;
        return this._m_fsgsbase;
      }
    });

    /**
     * Key locker.
     */
    Object.defineProperty(Cr4.prototype, 'kl', {
      get: function() {
        if (this._m_kl !== undefined)
          return this._m_kl;
        this._m_kl = (this.raw & 524288) != 0;
        return this._m_kl;
      }
    });

    /**
     * Page tables with five levels.
     */
    Object.defineProperty(Cr4.prototype, 'la57', {
      get: function() {
        if (this._m_la57 !== undefined)
          return this._m_la57;
        this._m_la57 = (this.raw & 4096) != 0;
        return this._m_la57;
      }
    });

    /**
     * Linear address masking of supervisor addresses.
     */
    Object.defineProperty(Cr4.prototype, 'lamSup', {
      get: function() {
        if (this._m_lamSup !== undefined)
          return this._m_lamSup;
        this._m_lamSup = (this.raw & 268435456) != 0;
        return this._m_lamSup;
      }
    });

    /**
     * Linear address space separation of supervisor and user.
     */
    Object.defineProperty(Cr4.prototype, 'lass', {
      get: function() {
        if (this._m_lass !== undefined)
          return this._m_lass;
        this._m_lass = (this.raw & 134217728) != 0;
        return this._m_lass;
      }
    });

    /**
     * Machine-check exception.
     */
    Object.defineProperty(Cr4.prototype, 'mce', {
      get: function() {
        if (this._m_mce !== undefined)
          return this._m_mce;
        this._m_mce = (this.raw & 64) != 0;
        return this._m_mce;
      }
    });

    /**
     * The operating system uses FXSAVE, so SSE is enabled.
     */
    Object.defineProperty(Cr4.prototype, 'osfxsr', {
      get: function() {
        if (this._m_osfxsr !== undefined)
          return this._m_osfxsr;
        this._m_osfxsr = (this.raw & 512) != 0;
        return this._m_osfxsr;
      }
    });

    /**
     * The operating system handles SSE exceptions.
     */
    Object.defineProperty(Cr4.prototype, 'osxmmexcpt', {
      get: function() {
        if (this._m_osxmmexcpt !== undefined)
          return this._m_osxmmexcpt;
        this._m_osxmmexcpt = (this.raw & 1024) != 0;
        return this._m_osxmmexcpt;
      }
    });

    /**
     * XSAVE and the registers XCR.
     */
    Object.defineProperty(Cr4.prototype, 'osxsave', {
      get: function() {
        if (this._m_osxsave !== undefined)
          return this._m_osxsave;
        this._m_osxsave = (this.raw & 262144) != 0;
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
        this._m_pae = (this.raw & 32) != 0;
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
        this._m_pce = (this.raw & 256) != 0;
        return this._m_pce;
      }
    });

    /**
     * Process context identifiers.
     */
    Object.defineProperty(Cr4.prototype, 'pcide', {
      get: function() {
        if (this._m_pcide !== undefined)
          return this._m_pcide;
        this._m_pcide = (this.raw & 131072) != 0;
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
        this._m_pge = (this.raw & 128) != 0;
        return this._m_pge;
      }
    });

    /**
     * Protection keys of user pages.
     */
    Object.defineProperty(Cr4.prototype, 'pke', {
      get: function() {
        if (this._m_pke !== undefined)
          return this._m_pke;
        this._m_pke = (this.raw & 4194304) != 0;
        return this._m_pke;
      }
    });

    /**
     * Protection keys of supervisor pages.
     */
    Object.defineProperty(Cr4.prototype, 'pks', {
      get: function() {
        if (this._m_pks !== undefined)
          return this._m_pks;
        this._m_pks = (this.raw & 16777216) != 0;
        return this._m_pks;
      }
    });

    /**
     * Large pages in 32-bit page tables.
     */
    Object.defineProperty(Cr4.prototype, 'pse', {
      get: function() {
        if (this._m_pse !== undefined)
          return this._m_pse;
        this._m_pse = (this.raw & 16) != 0;
        return this._m_pse;
      }
    });

    /**
     * Virtual interrupt flag in protected mode.
     */
    Object.defineProperty(Cr4.prototype, 'pvi', {
      get: function() {
        if (this._m_pvi !== undefined)
          return this._m_pvi;
        this._m_pvi = (this.raw & 2) != 0;
        return this._m_pvi;
      }
    });

    /**
     * Supervisor code cannot access user pages.
     */
    Object.defineProperty(Cr4.prototype, 'smap', {
      get: function() {
        if (this._m_smap !== undefined)
          return this._m_smap;
        this._m_smap = (this.raw & 2097152) != 0;
        return this._m_smap;
      }
    });

    /**
     * Supervisor code cannot execute user pages.
     */
    Object.defineProperty(Cr4.prototype, 'smep', {
      get: function() {
        if (this._m_smep !== undefined)
          return this._m_smep;
        this._m_smep = (this.raw & 1048576) != 0;
        return this._m_smep;
      }
    });

    /**
     * Safer mode extensions.
     */
    Object.defineProperty(Cr4.prototype, 'smxe', {
      get: function() {
        if (this._m_smxe !== undefined)
          return this._m_smxe;
        this._m_smxe = (this.raw & 16384) != 0;
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
        this._m_tsd = (this.raw & 4) != 0;
        return this._m_tsd;
      }
    });

    /**
     * Interrupts delivered to user code.
     */
    Object.defineProperty(Cr4.prototype, 'uintr', {
      get: function() {
        if (this._m_uintr !== undefined)
          return this._m_uintr;
        this._m_uintr = (this.raw & 33554432) != 0;
        return this._m_uintr;
      }
    });

    /**
     * Descriptor table registers are hidden from user code.
     */
    Object.defineProperty(Cr4.prototype, 'umip', {
      get: function() {
        if (this._m_umip !== undefined)
          return this._m_umip;
        this._m_umip = (this.raw & 2048) != 0;
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
        this._m_vme = (this.raw & 1) != 0;
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
        this._m_vmxe = (this.raw & 8192) != 0;
        return this._m_vmxe;
      }
    });

    /**
     * All bits.
     */

    return Cr4;
  })();

  /**
   * The flags register, bits 31-0.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L7-L30|X86_EFLAGS_*}
   */

  var Eflags = XenX86Vcpu.Eflags = (function() {
    function Eflags(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Eflags.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * AF, carry out of the low four bits.
     */
    Object.defineProperty(Eflags.prototype, 'adjust', {
      get: function() {
        if (this._m_adjust !== undefined)
          return this._m_adjust;
        this._m_adjust = (this.raw & 16) != 0;
        return this._m_adjust;
      }
    });

    /**
     * AC, alignment checks, or permission to access user pages.
     */
    Object.defineProperty(Eflags.prototype, 'alignmentCheck', {
      get: function() {
        if (this._m_alignmentCheck !== undefined)
          return this._m_alignmentCheck;
        this._m_alignmentCheck = (this.raw & 262144) != 0;
        return this._m_alignmentCheck;
      }
    });

    /**
     * CF, carry or borrow of the last arithmetic.
     */
    Object.defineProperty(Eflags.prototype, 'carry', {
      get: function() {
        if (this._m_carry !== undefined)
          return this._m_carry;
        this._m_carry = (this.raw & 1) != 0;
        return this._m_carry;
      }
    });

    /**
     * ID, can be changed on processors that have CPUID.
     */
    Object.defineProperty(Eflags.prototype, 'cpuidAvailable', {
      get: function() {
        if (this._m_cpuidAvailable !== undefined)
          return this._m_cpuidAvailable;
        this._m_cpuidAvailable = (this.raw & 2097152) != 0;
        return this._m_cpuidAvailable;
      }
    });

    /**
     * DF, string instructions count downwards.
     */
    Object.defineProperty(Eflags.prototype, 'direction', {
      get: function() {
        if (this._m_direction !== undefined)
          return this._m_direction;
        this._m_direction = (this.raw & 1024) != 0;
        return this._m_direction;
      }
    });

    /**
     * IF, interrupts (for a PV guest, events) are enabled.
     */
    Object.defineProperty(Eflags.prototype, 'interruptEnable', {
      get: function() {
        if (this._m_interruptEnable !== undefined)
          return this._m_interruptEnable;
        this._m_interruptEnable = (this.raw & 512) != 0;
        return this._m_interruptEnable;
      }
    });

    /**
     * Privilege level that may do input and output, 0 to 3.
     */
    Object.defineProperty(Eflags.prototype, 'iopl', {
      get: function() {
        if (this._m_iopl !== undefined)
          return this._m_iopl;
        this._m_iopl = this.raw >>> 12 & 3;
        return this._m_iopl;
      }
    });

    /**
     * NT, the task was called by another one.
     */
    Object.defineProperty(Eflags.prototype, 'nestedTask', {
      get: function() {
        if (this._m_nestedTask !== undefined)
          return this._m_nestedTask;
        this._m_nestedTask = (this.raw & 16384) != 0;
        return this._m_nestedTask;
      }
    });

    /**
     * OF, a signed result that does not fit.
     */
    Object.defineProperty(Eflags.prototype, 'overflow', {
      get: function() {
        if (this._m_overflow !== undefined)
          return this._m_overflow;
        this._m_overflow = (this.raw & 2048) != 0;
        return this._m_overflow;
      }
    });

    /**
     * PF, an even number of bits in the low byte of the result.
     */
    Object.defineProperty(Eflags.prototype, 'parity', {
      get: function() {
        if (this._m_parity !== undefined)
          return this._m_parity;
        this._m_parity = (this.raw & 4) != 0;
        return this._m_parity;
      }
    });

    /**
     * RF, no breakpoint at the next instruction.
     */
    Object.defineProperty(Eflags.prototype, 'resume', {
      get: function() {
        if (this._m_resume !== undefined)
          return this._m_resume;
        this._m_resume = (this.raw & 65536) != 0;
        return this._m_resume;
      }
    });

    /**
     * SF, a negative result.
     */
    Object.defineProperty(Eflags.prototype, 'sign', {
      get: function() {
        if (this._m_sign !== undefined)
          return this._m_sign;
        this._m_sign = (this.raw & 128) != 0;
        return this._m_sign;
      }
    });

    /**
     * TF, single-stepping.
     */
    Object.defineProperty(Eflags.prototype, 'trap', {
      get: function() {
        if (this._m_trap !== undefined)
          return this._m_trap;
        this._m_trap = (this.raw & 256) != 0;
        return this._m_trap;
      }
    });

    /**
     * VIF, virtual image of IF.
     */
    Object.defineProperty(Eflags.prototype, 'virtualInterrupt', {
      get: function() {
        if (this._m_virtualInterrupt !== undefined)
          return this._m_virtualInterrupt;
        this._m_virtualInterrupt = (this.raw & 524288) != 0;
        return this._m_virtualInterrupt;
      }
    });

    /**
     * VIP, a virtual interrupt is waiting.
     */
    Object.defineProperty(Eflags.prototype, 'virtualInterruptPending', {
      get: function() {
        if (this._m_virtualInterruptPending !== undefined)
          return this._m_virtualInterruptPending;
        this._m_virtualInterruptPending = (this.raw & 1048576) != 0;
        return this._m_virtualInterruptPending;
      }
    });

    /**
     * VM, virtual-8086 mode.
     */
    Object.defineProperty(Eflags.prototype, 'vm86', {
      get: function() {
        if (this._m_vm86 !== undefined)
          return this._m_vm86;
        this._m_vm86 = (this.raw & 131072) != 0;
        return this._m_vm86;
      }
    });

    /**
     * ZF, a result of zero.
     */
    Object.defineProperty(Eflags.prototype, 'zero', {
      get: function() {
        if (this._m_zero !== undefined)
          return this._m_zero;
        this._m_zero = (this.raw & 64) != 0;
        return this._m_zero;
      }
    });

    /**
     * All bits.
     */

    return Eflags;
  })();

  /**
   * One bit for each event channel; decoded on demand.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809|struct shared_info}
   */

  var EvtchnBitmap = XenX86Vcpu.EvtchnBitmap = (function() {
    function EvtchnBitmap(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    EvtchnBitmap.prototype._read = function() {
    }

    /**
     * Channel n is bit n % 32 of word n / 32.
     */
    Object.defineProperty(EvtchnBitmap.prototype, 'words', {
      get: function() {
        if (this._m_words !== undefined)
          return this._m_words;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_words = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_words.push(this._io.readU4le());
          i++;
        }
        this._io.seek(_pos);
        return this._m_words;
      }
    });

    return EvtchnBitmap;
  })();

  /**
   * Further entry points and machine-check state of a PV vCPU, the context of
   * X86_PV_VCPU_EXTENDED. Older versions of Xen wrote less of it; fields that
   * a blob lacks are absent.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L684-L710|struct xen_domctl_ext_vcpucontext}
   */

  var ExtVcpucontext = XenX86Vcpu.ExtVcpucontext = (function() {
    function ExtVcpucontext(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ExtVcpucontext.prototype._read = function() {
      this.vcpu = this._io.readU4le();
      this.lenFilled = this._io.readU4le();
      this.syscall32CallbackEip = this._io.readU8le();
      this.sysenterCallbackEip = this._io.readU8le();
      this.syscall32CallbackCs = this._io.readU2le();
      this.sysenterCallbackCs = this._io.readU2le();
      this.syscall32DisablesEvents = this._io.readU1();
      this.sysenterDisablesEvents = this._io.readU1();
      if (this._io.size - this._io.pos >= 2) {
        this.padding = this._io.readBytes(2);
      }
      if (this._io.size - this._io.pos >= 8) {
        this.mcgCap = this._io.readU8le();
      }
      if (this._io.size - this._io.pos >= 8) {
        this.mciCtl2Bank0 = this._io.readU8le();
      }
      if (this._io.size - this._io.pos >= 8) {
        this.mciCtl2Bank1 = this._io.readU8le();
      }
      if (this._io.size - this._io.pos >= 8) {
        this.mcgExtCtl = this._io.readU8le();
      }
      this.excess = this._io.readBytesFull();
    }

    /**
     * Which vCPU.
     */

    /**
     * Number of bytes of this structure that Xen filled in.
     */

    /**
     * Address of the guest's handler of SYSCALL in 32-bit code.
     */

    /**
     * Address of the guest's handler of SYSENTER.
     */

    /**
     * Code selector of the SYSCALL handler.
     */

    /**
     * Code selector of the SYSENTER handler.
     */

    /**
     * Whether event delivery is disabled when the SYSCALL handler is entered.
     */

    /**
     * Whether event delivery is disabled when the SYSENTER handler is entered.
     */

    /**
     * Padding.
     */

    /**
     * Machine-check capabilities (from Xen 4.2 on).
     */

    /**
     * MC0_CTL2 MSR (from Xen 4.3 on).
     */

    /**
     * MC1_CTL2 MSR (from Xen 4.3 on).
     */

    /**
     * MCG_EXT_CTL MSR (from Xen 4.10 on).
     */

    /**
     * Data after the fields that this definition knows; legacy images always
     * have 128 bytes in total.
     */

    return ExtVcpucontext;
  })();

  /**
   * The data that a 32-bit guest shares with Xen, at the start of a page of its own.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809|struct shared_info}
   */

  var SharedInfoX8632 = XenX86Vcpu.SharedInfoX8632 = (function() {
    function SharedInfoX8632(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SharedInfoX8632.prototype._read = function() {
      this.vcpuInfo = [];
      for (var i = 0; i < 32; i++) {
        this.vcpuInfo.push(new VcpuInfoX8632(this._io, this, this._root));
      }
      this._raw_evtchnPending = this._io.readBytes(128);
      var _io__raw_evtchnPending = new KaitaiStream(this._raw_evtchnPending);
      this.evtchnPending = new EvtchnBitmap(_io__raw_evtchnPending, this, this._root);
      this._raw_evtchnMask = this._io.readBytes(128);
      var _io__raw_evtchnMask = new KaitaiStream(this._raw_evtchnMask);
      this.evtchnMask = new EvtchnBitmap(_io__raw_evtchnMask, this, this._root);
      this.wcVersion = this._io.readU4le();
      this.wcSec = this._io.readU4le();
      this.wcNsec = this._io.readU4le();
      this.arch = new ArchSharedInfoX8632(this._io, this, this._root);
    }

    /**
     * State of the first 32 vCPUs; a guest may have moved its own elsewhere.
     */

    /**
     * Pending event channels, 1024 bits.
     */

    /**
     * Masked event channels, 1024 bits.
     */

    /**
     * Counts updates of the wall clock; odd during one.
     */

    /**
     * Wall clock time of system time 0, in seconds, bits 31-0.
     */

    /**
     * Nanoseconds of the wall clock time.
     */

    /**
     * The part that x86 defines.
     */

    return SharedInfoX8632;
  })();

  /**
   * The data that a 64-bit guest shares with Xen, at the start of a page of its own.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809|struct shared_info}
   */

  var SharedInfoX8664 = XenX86Vcpu.SharedInfoX8664 = (function() {
    function SharedInfoX8664(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SharedInfoX8664.prototype._read = function() {
      this.vcpuInfo = [];
      for (var i = 0; i < 32; i++) {
        this.vcpuInfo.push(new VcpuInfoX8664(this._io, this, this._root));
      }
      this._raw_evtchnPending = this._io.readBytes(512);
      var _io__raw_evtchnPending = new KaitaiStream(this._raw_evtchnPending);
      this.evtchnPending = new EvtchnBitmap(_io__raw_evtchnPending, this, this._root);
      this._raw_evtchnMask = this._io.readBytes(512);
      var _io__raw_evtchnMask = new KaitaiStream(this._raw_evtchnMask);
      this.evtchnMask = new EvtchnBitmap(_io__raw_evtchnMask, this, this._root);
      this.wcVersion = this._io.readU4le();
      this.wcSec = this._io.readU4le();
      this.wcNsec = this._io.readU4le();
      this.wcSecHi = this._io.readU4le();
      this.arch = new ArchSharedInfoX8664(this._io, this, this._root);
    }

    /**
     * State of the first 32 vCPUs; a guest may have moved its own elsewhere.
     */

    /**
     * Pending event channels, 4096 bits.
     */

    /**
     * Masked event channels, 4096 bits.
     */

    /**
     * Counts updates of the wall clock; odd during one.
     */

    /**
     * Wall clock time of system time 0, in seconds, bits 31-0.
     */

    /**
     * Nanoseconds of the wall clock time.
     */

    /**
     * Bits 63-32 of the seconds.
     */

    /**
     * The part that x86 defines.
     */

    return SharedInfoX8664;
  })();

  /**
   * Flags of the start info.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L894-L900|SIF_*}
   */

  var StartInfoFlags = XenX86Vcpu.StartInfoFlags = (function() {
    function StartInfoFlags(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    StartInfoFlags.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * The domain is the first one (SIF_INITDOMAIN).
     */
    Object.defineProperty(StartInfoFlags.prototype, 'isInitdomain', {
      get: function() {
        if (this._m_isInitdomain !== undefined)
          return this._m_isInitdomain;
        this._m_isInitdomain = (this.raw & 2) != 0;
        return this._m_isInitdomain;
      }
    });

    /**
     * The RAM disk's address is a pfn (SIF_MOD_START_PFN).
     */
    Object.defineProperty(StartInfoFlags.prototype, 'isModStartPfn', {
      get: function() {
        if (this._m_isModStartPfn !== undefined)
          return this._m_isModStartPfn;
        this._m_isModStartPfn = (this.raw & 8) != 0;
        return this._m_isModStartPfn;
      }
    });

    /**
     * The initial RAM disk is a list of modules (SIF_MULTIBOOT_MOD).
     */
    Object.defineProperty(StartInfoFlags.prototype, 'isMultibootMod', {
      get: function() {
        if (this._m_isMultibootMod !== undefined)
          return this._m_isMultibootMod;
        this._m_isMultibootMod = (this.raw & 4) != 0;
        return this._m_isMultibootMod;
      }
    });

    /**
     * The domain is privileged (SIF_PRIVILEGED).
     */
    Object.defineProperty(StartInfoFlags.prototype, 'isPrivileged', {
      get: function() {
        if (this._m_isPrivileged !== undefined)
          return this._m_isPrivileged;
        this._m_isPrivileged = (this.raw & 1) != 0;
        return this._m_isPrivileged;
      }
    });

    /**
     * The tools understand a P2M table in linear addresses (SIF_VIRT_P2M_4TOOLS).
     */
    Object.defineProperty(StartInfoFlags.prototype, 'isVirtP2m4tools', {
      get: function() {
        if (this._m_isVirtP2m4tools !== undefined)
          return this._m_isVirtP2m4tools;
        this._m_isVirtP2m4tools = (this.raw & 16) != 0;
        return this._m_isVirtP2m4tools;
      }
    });

    /**
     * Power management options, one byte (SIF_PM_MASK).
     */
    Object.defineProperty(StartInfoFlags.prototype, 'pm', {
      get: function() {
        if (this._m_pm !== undefined)
          return this._m_pm;
        this._m_pm = this.raw >>> 8 & 255;
        return this._m_pm;
      }
    });

    /**
     * All bits.
     */

    return StartInfoFlags;
  })();

  /**
   * Information for a 32-bit PV guest when it starts, on a page of its own.
   * vCPU 0's context has the pfn of the page.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883|struct start_info}
   */

  var StartInfoX8632 = XenX86Vcpu.StartInfoX8632 = (function() {
    function StartInfoX8632(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    StartInfoX8632.prototype._read = function() {
      this.magic = KaitaiStream.bytesToStr(KaitaiStream.bytesTerminate(this._io.readBytes(32), 0, false), "ISO-8859-1");
      this.nrPages = this._io.readU4le();
      this.sharedInfo = this._io.readU4le();
      this.flags = new StartInfoFlags(this._io, this, this._root);
      this.storeMfn = this._io.readU4le();
      this.storeEvtchn = this._io.readU4le();
      this.consoleMfn = this._io.readU4le();
      this.consoleEvtchn = this._io.readU4le();
      this.ptBase = this._io.readU4le();
      this.nrPtFrames = this._io.readU4le();
      this.mfnList = this._io.readU4le();
      this.modStart = this._io.readU4le();
      this.modLen = this._io.readU4le();
      this.cmdLine = KaitaiStream.bytesToStr(KaitaiStream.bytesTerminate(this._io.readBytes(1024), 0, false), "ISO-8859-1");
      this.firstP2mPfn = this._io.readU4le();
      this.nrP2mFrames = this._io.readU4le();
    }

    /**
     * "xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.
     */

    /**
     * Number of pages that the guest has.
     */

    /**
     * Machine address of the shared info page.
     */

    /**
     * Properties of the guest.
     */

    /**
     * Frame of xenstore's ring; a pfn while the guest is suspended.
     */

    /**
     * Event channel of xenstore's ring.
     */

    /**
     * Frame of the console's ring; a pfn while the guest is suspended.
     */

    /**
     * Event channel of the console's ring.
     */

    /**
     * Linear address of the first page tables.
     */

    /**
     * Number of frames of the first page tables.
     */

    /**
     * Linear address of the list of frames.
     */

    /**
     * Linear address (or pfn, see `flags`) of the initial RAM disk.
     */

    /**
     * Size of the initial RAM disk in bytes.
     */

    /**
     * The kernel's command line.
     */

    /**
     * First pfn of the list of frames, if it lies outside the first mapping.
     */

    /**
     * Number of frames in the list of frames.
     */

    return StartInfoX8632;
  })();

  /**
   * Information for a 64-bit PV guest when it starts, on a page of its own.
   * vCPU 0's context has the pfn of the page.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883|struct start_info}
   */

  var StartInfoX8664 = XenX86Vcpu.StartInfoX8664 = (function() {
    function StartInfoX8664(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    StartInfoX8664.prototype._read = function() {
      this.magic = KaitaiStream.bytesToStr(KaitaiStream.bytesTerminate(this._io.readBytes(32), 0, false), "ISO-8859-1");
      this.nrPages = this._io.readU8le();
      this.sharedInfo = this._io.readU8le();
      this.flags = new StartInfoFlags(this._io, this, this._root);
      this.pad1 = this._io.readU4le();
      this.storeMfn = this._io.readU8le();
      this.storeEvtchn = this._io.readU4le();
      this.pad2 = this._io.readU4le();
      this.consoleMfn = this._io.readU8le();
      this.consoleEvtchn = this._io.readU4le();
      this.pad3 = this._io.readU4le();
      this.ptBase = this._io.readU8le();
      this.nrPtFrames = this._io.readU8le();
      this.mfnList = this._io.readU8le();
      this.modStart = this._io.readU8le();
      this.modLen = this._io.readU8le();
      this.cmdLine = KaitaiStream.bytesToStr(KaitaiStream.bytesTerminate(this._io.readBytes(1024), 0, false), "ISO-8859-1");
      this.firstP2mPfn = this._io.readU8le();
      this.nrP2mFrames = this._io.readU8le();
    }

    /**
     * "xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.
     */

    /**
     * Number of pages that the guest has.
     */

    /**
     * Machine address of the shared info page.
     */

    /**
     * Properties of the guest.
     */

    /**
     * Padding.
     */

    /**
     * Frame of xenstore's ring; a pfn while the guest is suspended.
     */

    /**
     * Event channel of xenstore's ring.
     */

    /**
     * Padding.
     */

    /**
     * Frame of the console's ring; a pfn while the guest is suspended.
     */

    /**
     * Event channel of the console's ring.
     */

    /**
     * Padding.
     */

    /**
     * Linear address of the first page tables.
     */

    /**
     * Number of frames of the first page tables.
     */

    /**
     * Linear address of the list of frames.
     */

    /**
     * Linear address (or pfn, see `flags`) of the initial RAM disk.
     */

    /**
     * Size of the initial RAM disk in bytes.
     */

    /**
     * The kernel's command line.
     */

    /**
     * First pfn of the list of frames, if it lies outside the first mapping.
     */

    /**
     * Number of frames in the list of frames.
     */

    return StartInfoX8664;
  })();

  /**
   * A handler of exceptions or software interrupts of a 32-bit guest.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143|struct trap_info}
   */

  var TrapInfoX8632 = XenX86Vcpu.TrapInfoX8632 = (function() {
    function TrapInfoX8632(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TrapInfoX8632.prototype._read = function() {
      this.vector = this._io.readU1();
      this.flags = this._io.readU1();
      this.cs = this._io.readU2le();
      this.address = this._io.readU4le();
    }

    /**
     * Event delivery is disabled when the handler is entered.
     */
    Object.defineProperty(TrapInfoX8632.prototype, 'disablesEvents', {
      get: function() {
        if (this._m_disablesEvents !== undefined)
          return this._m_disablesEvents;
        this._m_disablesEvents = (this.flags & 4) != 0;
        return this._m_disablesEvents;
      }
    });

    /**
     * Privilege level that may raise it with an INT instruction.
     */
    Object.defineProperty(TrapInfoX8632.prototype, 'dpl', {
      get: function() {
        if (this._m_dpl !== undefined)
          return this._m_dpl;
        this._m_dpl = this.flags & 3;
        return this._m_dpl;
      }
    });

    /**
     * Number of the exception or interrupt.
     */

    /**
     * Privilege level and event delivery, see the instances.
     */

    /**
     * Code selector of the handler.
     */

    /**
     * Address of the handler.
     */

    return TrapInfoX8632;
  })();

  /**
   * A handler of exceptions or software interrupts of a 64-bit guest.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143|struct trap_info}
   */

  var TrapInfoX8664 = XenX86Vcpu.TrapInfoX8664 = (function() {
    function TrapInfoX8664(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TrapInfoX8664.prototype._read = function() {
      this.vector = this._io.readU1();
      this.flags = this._io.readU1();
      this.cs = this._io.readU2le();
      this.padding = this._io.readU4le();
      this.address = this._io.readU8le();
    }

    /**
     * Event delivery is disabled when the handler is entered.
     */
    Object.defineProperty(TrapInfoX8664.prototype, 'disablesEvents', {
      get: function() {
        if (this._m_disablesEvents !== undefined)
          return this._m_disablesEvents;
        this._m_disablesEvents = (this.flags & 4) != 0;
        return this._m_disablesEvents;
      }
    });

    /**
     * Privilege level that may raise it with an INT instruction.
     */
    Object.defineProperty(TrapInfoX8664.prototype, 'dpl', {
      get: function() {
        if (this._m_dpl !== undefined)
          return this._m_dpl;
        this._m_dpl = this.flags & 3;
        return this._m_dpl;
      }
    });

    /**
     * Number of the exception or interrupt.
     */

    /**
     * Privilege level and event delivery, see the instances.
     */

    /**
     * Code selector of the handler.
     */

    /**
     * Padding.
     */

    /**
     * Address of the handler.
     */

    return TrapInfoX8664;
  })();

  /**
   * The virtual interrupt descriptor table of a 32-bit guest; decoded on demand.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220|struct vcpu_guest_context}
   */

  var TrapTableX8632 = XenX86Vcpu.TrapTableX8632 = (function() {
    function TrapTableX8632(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TrapTableX8632.prototype._read = function() {
    }

    /**
     * One entry for each vector; address 0 where the guest has set none.
     */
    Object.defineProperty(TrapTableX8632.prototype, 'entries', {
      get: function() {
        if (this._m_entries !== undefined)
          return this._m_entries;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_entries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_entries.push(new TrapInfoX8632(this._io, this, this._root));
          i++;
        }
        this._io.seek(_pos);
        return this._m_entries;
      }
    });

    return TrapTableX8632;
  })();

  /**
   * The virtual interrupt descriptor table of a 64-bit guest; decoded on demand.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220|struct vcpu_guest_context}
   */

  var TrapTableX8664 = XenX86Vcpu.TrapTableX8664 = (function() {
    function TrapTableX8664(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TrapTableX8664.prototype._read = function() {
    }

    /**
     * One entry for each vector; address 0 where the guest has set none.
     */
    Object.defineProperty(TrapTableX8664.prototype, 'entries', {
      get: function() {
        if (this._m_entries !== undefined)
          return this._m_entries;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_entries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_entries.push(new TrapInfoX8664(this._io, this, this._root));
          i++;
        }
        this._io.seek(_pos);
        return this._m_entries;
      }
    });

    return TrapTableX8664;
  })();

  /**
   * Bytes that are not one of the known vCPU structures. This type takes their
   * place so that the context is a structure in every language.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409|X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS}
   */

  var UnknownContext = XenX86Vcpu.UnknownContext = (function() {
    function UnknownContext(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UnknownContext.prototype._read = function() {
    }

    return UnknownContext;
  })();

  /**
   * Registers of a vCPU of a 32-bit PV guest, the context of X86_PV_VCPU_BASIC.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220|struct vcpu_guest_context}
   */

  var VcpuGuestContextX8632 = XenX86Vcpu.VcpuGuestContextX8632 = (function() {
    function VcpuGuestContextX8632(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VcpuGuestContextX8632.prototype._read = function() {
      this.fpuCtxt = new X86XsaveArea_.X86XsaveArea.FxsaveRegion(this._io, null, null);
      this.flags = new VgcfFlags(this._io, this, this._root);
      this.userRegs = new CpuUserRegsX8632(this._io, this, this._root);
      this._raw_trapCtxt = this._io.readBytes(2048);
      var _io__raw_trapCtxt = new KaitaiStream(this._raw_trapCtxt);
      this.trapCtxt = new TrapTableX8632(_io__raw_trapCtxt, this, this._root);
      this.ldtBase = this._io.readU4le();
      this.ldtEnts = this._io.readU4le();
      this.gdtFrames = [];
      for (var i = 0; i < 16; i++) {
        this.gdtFrames.push(this._io.readU4le());
      }
      this.gdtEnts = this._io.readU4le();
      this.kernelSs = this._io.readU4le();
      this.kernelSp = this._io.readU4le();
      this.cr0 = new Cr0(this._io, this, this._root);
      this.cr1 = this._io.readU4le();
      this.cr2 = this._io.readU4le();
      this.cr3 = this._io.readU4le();
      this.cr4 = new Cr4(this._io, this, this._root);
      this.cr5 = this._io.readU4le();
      this.cr6 = this._io.readU4le();
      this.cr7 = this._io.readU4le();
      this.dr0 = this._io.readU4le();
      this.dr1 = this._io.readU4le();
      this.dr2 = this._io.readU4le();
      this.dr3 = this._io.readU4le();
      this.dr4 = this._io.readU4le();
      this.dr5 = this._io.readU4le();
      this.dr6 = this._io.readU4le();
      this.dr7 = this._io.readU4le();
      this.eventCallbackCs = this._io.readU4le();
      this.eventCallbackEip = this._io.readU4le();
      this.failsafeCallbackCs = this._io.readU4le();
      this.failsafeCallbackEip = this._io.readU4le();
      this.vmAssist = new VmAssistX8632(this._io, this, this._root);
    }

    /**
     * Number of `gdt_frames` that hold a frame of the GDT, at most 16.
     */
    Object.defineProperty(VcpuGuestContextX8632.prototype, 'numGdtFrames', {
      get: function() {
        if (this._m_numGdtFrames !== undefined)
          return this._m_numGdtFrames;
        this._m_numGdtFrames = (this.gdtEnts > 8192 ? 16 : Math.floor((this.gdtEnts + 511) / 512));
        return this._m_numGdtFrames;
      }
    });

    /**
     * pfn of the level 3 page table: cr3 rotated right by 12 bits.
     */
    Object.defineProperty(VcpuGuestContextX8632.prototype, 'pfnCr3', {
      get: function() {
        if (this._m_pfnCr3 !== undefined)
          return this._m_pfnCr3;
        this._m_pfnCr3 = ((this.cr3 >>> 12) + ((this.cr3 & 4095) * 1048576));
        return this._m_pfnCr3;
      }
    });

    /**
     * pfn of the start info page, for vCPU 0; for any other vCPU this is an
     * ordinary register.
     */
    Object.defineProperty(VcpuGuestContextX8632.prototype, 'pfnStartInfo', {
      get: function() {
        if (this._m_pfnStartInfo !== undefined)
          return this._m_pfnStartInfo;
        this._m_pfnStartInfo = this.userRegs.edx;
        return this._m_pfnStartInfo;
      }
    });

    /**
     * x87, MMX and SSE registers, as FXSAVE writes them.
     */

    /**
     * Properties of this context.
     */

    /**
     * General registers.
     */

    /**
     * The guest's virtual interrupt descriptor table.
     */

    /**
     * Linear address of the LDT.
     */

    /**
     * Number of entries of the LDT.
     */

    /**
     * pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.
     */

    /**
     * Number of entries of the GDT.
     */

    /**
     * Selector of the kernel's stack.
     */

    /**
     * The kernel's stack pointer.
     */

    /**
     * Control register 0.
     */

    /**
     * Unused.
     */

    /**
     * Control register 2; a PV guest finds its faulting addresses in the shared info.
     */

    /**
     * Page table base, folded so that it holds 32 bits of a pfn; see `pfn_cr3`.
     */

    /**
     * Control register 4.
     */

    /**
     * Unused.
     */

    /**
     * Unused.
     */

    /**
     * Unused.
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
     * Unused.
     */

    /**
     * Unused.
     */

    /**
     * Debug status.
     */

    /**
     * Debug control.
     */

    /**
     * Code selector of the guest's event handler.
     */

    /**
     * Address of the guest's event handler.
     */

    /**
     * Code selector of the guest's handler of faults on return.
     */

    /**
     * Address of the guest's handler of faults on return to it.
     */

    /**
     * Relaxations of the PV interface that the guest uses.
     */

    return VcpuGuestContextX8632;
  })();

  /**
   * Registers of a vCPU of a 64-bit PV guest, the context of X86_PV_VCPU_BASIC.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220|struct vcpu_guest_context}
   */

  var VcpuGuestContextX8664 = XenX86Vcpu.VcpuGuestContextX8664 = (function() {
    function VcpuGuestContextX8664(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VcpuGuestContextX8664.prototype._read = function() {
      this.fpuCtxt = new X86XsaveArea_.X86XsaveArea.FxsaveRegion(this._io, null, null);
      this.flags = new VgcfFlags(this._io, this, this._root);
      this.reservedFlags = this._io.readU4le();
      this.userRegs = new CpuUserRegsX8664(this._io, this, this._root);
      this._raw_trapCtxt = this._io.readBytes(4096);
      var _io__raw_trapCtxt = new KaitaiStream(this._raw_trapCtxt);
      this.trapCtxt = new TrapTableX8664(_io__raw_trapCtxt, this, this._root);
      this.ldtBase = this._io.readU8le();
      this.ldtEnts = this._io.readU8le();
      this.gdtFrames = [];
      for (var i = 0; i < 16; i++) {
        this.gdtFrames.push(this._io.readU8le());
      }
      this.gdtEnts = this._io.readU8le();
      this.kernelSs = this._io.readU8le();
      this.kernelSp = this._io.readU8le();
      this.cr0 = new Cr0(this._io, this, this._root);
      this.reservedCr0 = this._io.readU4le();
      this._raw_cr1 = this._io.readBytes(8);
      var _io__raw_cr1 = new KaitaiStream(this._raw_cr1);
      this.cr1 = new WideRegister(_io__raw_cr1, this, this._root);
      this.cr2 = this._io.readU8le();
      this._raw_cr3 = this._io.readBytes(8);
      var _io__raw_cr3 = new KaitaiStream(this._raw_cr3);
      this.cr3 = new WideRegister(_io__raw_cr3, this, this._root);
      this.cr4 = new Cr4(this._io, this, this._root);
      this.reservedCr4 = this._io.readU4le();
      this.cr5 = this._io.readU8le();
      this.cr6 = this._io.readU8le();
      this.cr7 = this._io.readU8le();
      this.dr0 = this._io.readU8le();
      this.dr1 = this._io.readU8le();
      this.dr2 = this._io.readU8le();
      this.dr3 = this._io.readU8le();
      this.dr4 = this._io.readU8le();
      this.dr5 = this._io.readU8le();
      this.dr6 = this._io.readU8le();
      this.dr7 = this._io.readU8le();
      this.eventCallbackEip = this._io.readU8le();
      this.failsafeCallbackEip = this._io.readU8le();
      this.syscallCallbackEip = this._io.readU8le();
      this.vmAssist = new VmAssistX8664(this._io, this, this._root);
      this.fsBase = this._io.readU8le();
      this.gsBaseKernel = this._io.readU8le();
      this.gsBaseUser = this._io.readU8le();
    }

    /**
     * Whether there is a page table for user mode, bit 0 of cr1.
     */
    Object.defineProperty(VcpuGuestContextX8664.prototype, 'hasCr1', {
      get: function() {
        if (this._m_hasCr1 !== undefined)
          return this._m_hasCr1;
        this._m_hasCr1 = (this.cr1.low & 1) != 0;
        return this._m_hasCr1;
      }
    });

    /**
     * Number of `gdt_frames` that hold a frame of the GDT, at most 16.
     */
    Object.defineProperty(VcpuGuestContextX8664.prototype, 'numGdtFrames', {
      get: function() {
        if (this._m_numGdtFrames !== undefined)
          return this._m_numGdtFrames;
        this._m_numGdtFrames = ( ((this.gdtEnts > 8192) || (this.gdtEnts < 0))  ? 16 : Math.floor((this.gdtEnts + 511) / 512));
        return this._m_numGdtFrames;
      }
    });

    /**
     * pfn of the level 4 page table of user mode (cr1 / 4096), if `has_cr1`.
     */
    Object.defineProperty(VcpuGuestContextX8664.prototype, 'pfnCr1', {
      get: function() {
        if (this._m_pfnCr1 !== undefined)
          return this._m_pfnCr1;
        this._m_pfnCr1 = this.cr1.pfn;
        return this._m_pfnCr1;
      }
    });

    /**
     * pfn of the level 4 page table (cr3 / 4096).
     */
    Object.defineProperty(VcpuGuestContextX8664.prototype, 'pfnCr3', {
      get: function() {
        if (this._m_pfnCr3 !== undefined)
          return this._m_pfnCr3;
        this._m_pfnCr3 = this.cr3.pfn;
        return this._m_pfnCr3;
      }
    });

    /**
     * pfn of the start info page, for vCPU 0; for any other vCPU this is an
     * ordinary register.
     */
    Object.defineProperty(VcpuGuestContextX8664.prototype, 'pfnStartInfo', {
      get: function() {
        if (this._m_pfnStartInfo !== undefined)
          return this._m_pfnStartInfo;
        this._m_pfnStartInfo = this.userRegs.rdx;
        return this._m_pfnStartInfo;
      }
    });

    /**
     * x87, MMX and SSE registers, as FXSAVE writes them.
     */

    /**
     * Properties of this context.
     */

    /**
     * Bits 63-32 of the flags, all zero.
     */

    /**
     * General registers.
     */

    /**
     * The guest's virtual interrupt descriptor table.
     */

    /**
     * Linear address of the LDT.
     */

    /**
     * Number of entries of the LDT.
     */

    /**
     * pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.
     */

    /**
     * Number of entries of the GDT.
     */

    /**
     * Selector of the kernel's stack.
     */

    /**
     * The kernel's stack pointer.
     */

    /**
     * Control register 0.
     */

    /**
     * Bits 63-32 of cr0, all zero.
     */

    /**
     * Page table of the guest's user mode, which Xen stores in cr1: bit 0
     * and a pfn, or 0 if there is none.
     */

    /**
     * Control register 2; a PV guest finds its faulting addresses in the shared info.
     */

    /**
     * Page table base; see `pfn_cr3`.
     */

    /**
     * Control register 4.
     */

    /**
     * Bits 63-32 of cr4.
     */

    /**
     * Unused.
     */

    /**
     * Unused.
     */

    /**
     * Unused.
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
     * Unused.
     */

    /**
     * Unused.
     */

    /**
     * Debug status.
     */

    /**
     * Debug control.
     */

    /**
     * Address of the guest's event handler.
     */

    /**
     * Address of the guest's handler of faults on return to it.
     */

    /**
     * Address of the guest's SYSCALL handler.
     */

    /**
     * Relaxations of the PV interface that the guest uses.
     */

    /**
     * Base of FS.
     */

    /**
     * Base of GS in kernel mode.
     */

    /**
     * Base of GS in user mode.
     */

    return VcpuGuestContextX8664;
  })();

  /**
   * The data that a vCPU of a 32-bit guest shares with Xen, 64 bytes.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737|struct vcpu_info}
   */

  var VcpuInfoX8632 = XenX86Vcpu.VcpuInfoX8632 = (function() {
    function VcpuInfoX8632(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VcpuInfoX8632.prototype._read = function() {
      this.evtchnUpcallPending = this._io.readU1();
      this.evtchnUpcallMask = this._io.readU1();
      this.padding = this._io.readBytes(2);
      this.evtchnPendingSel = this._io.readU4le();
      this.cr2 = this._io.readU4le();
      this.archPad = this._io.readBytes(20);
      this.time = new VcpuTimeInfo(this._io, this, this._root);
    }

    /**
     * Not 0: an event is pending.
     */

    /**
     * Not 0: event delivery is disabled.
     */

    /**
     * Padding.
     */

    /**
     * One bit for each word of the pending bitmap; set if the word has pending events.
     */

    /**
     * Address of the last page fault.
     */

    /**
     * Padding.
     */

    /**
     * Parameters for computing the time from the TSC.
     */

    return VcpuInfoX8632;
  })();

  /**
   * The data that a vCPU of a 64-bit guest shares with Xen, 64 bytes.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737|struct vcpu_info}
   */

  var VcpuInfoX8664 = XenX86Vcpu.VcpuInfoX8664 = (function() {
    function VcpuInfoX8664(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VcpuInfoX8664.prototype._read = function() {
      this.evtchnUpcallPending = this._io.readU1();
      this.evtchnUpcallMask = this._io.readU1();
      this.padding = this._io.readBytes(6);
      this.evtchnPendingSel = this._io.readU8le();
      this.cr2 = this._io.readU8le();
      this.archPad = this._io.readBytes(8);
      this.time = new VcpuTimeInfo(this._io, this, this._root);
    }

    /**
     * Not 0: an event is pending.
     */

    /**
     * Not 0: event delivery is disabled.
     */

    /**
     * Padding.
     */

    /**
     * One bit for each word of the pending bitmap; set if the word has pending events.
     */

    /**
     * Address of the last page fault.
     */

    /**
     * Padding.
     */

    /**
     * Parameters for computing the time from the TSC.
     */

    return VcpuInfoX8664;
  })();

  /**
   * One MSR of a PV vCPU. The type is at the start of a substream of its own
   * (`size: 16`), which `index` relies on.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L997-L1001|struct xen_domctl_vcpu_msr}
   */

  var VcpuMsr = XenX86Vcpu.VcpuMsr = (function() {
    function VcpuMsr(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VcpuMsr.prototype._read = function() {
      this.msr = this._io.readU4le();
      this.reserved = this._io.readU4le();
      this.value = this._io.readU8le();
    }

    /**
     * Number of the MSR.
     */
    Object.defineProperty(VcpuMsr.prototype, 'index', {
      get: function() {
        if (this._m_index !== undefined)
          return this._m_index;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_index = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_index;
      }
    });

    /**
     * The MSR by name.
     */

    /**
     * Reserved, zero.
     */

    /**
     * Value of the MSR.
     */

    return VcpuMsr;
  })();

  /**
   * MSRs of a PV vCPU, the context of X86_PV_VCPU_MSRS.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L1022-L1026|struct xen_domctl_vcpu_msrs}
   */

  var VcpuMsrs = XenX86Vcpu.VcpuMsrs = (function() {
    function VcpuMsrs(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VcpuMsrs.prototype._read = function() {
      this._raw_msrs = [];
      this.msrs = [];
      for (var i = 0; i < this.numMsrs; i++) {
        this._raw_msrs.push(this._io.readBytes(16));
        var _io__raw_msrs = new KaitaiStream(this._raw_msrs[i]);
        this.msrs.push(new VcpuMsr(_io__raw_msrs, this, this._root));
      }
      this.excess = this._io.readBytesFull();
    }

    /**
     * Number of whole MSRs in the blob.
     */
    Object.defineProperty(VcpuMsrs.prototype, 'numMsrs', {
      get: function() {
        if (this._m_numMsrs !== undefined)
          return this._m_numMsrs;
        this._m_numMsrs = Math.floor(this._io.size / 16);
        return this._m_numMsrs;
      }
    });

    /**
     * The MSRs; Xen leaves out those that are zero.
     */

    /**
     * Bytes left over after the last whole MSR; empty in a well-formed blob.
     */

    return VcpuMsrs;
  })();

  /**
   * How a vCPU computes system time from its TSC: ((tsc - tsc_timestamp)
   * shifted left by tsc_shift) * tsc_to_system_mul / 2^32 + system_time.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L667-L696|struct vcpu_time_info}
   */

  var VcpuTimeInfo = XenX86Vcpu.VcpuTimeInfo = (function() {
    function VcpuTimeInfo(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VcpuTimeInfo.prototype._read = function() {
      this.version = this._io.readU4le();
      this.pad0 = this._io.readU4le();
      this.tscTimestamp = this._io.readU8le();
      this.systemTime = this._io.readU8le();
      this.tscToSystemMul = this._io.readU4le();
      this.tscShift = this._io.readS1();
      this.flags = this._io.readU1();
      this.pad1 = this._io.readBytes(2);
    }

    /**
     * The guest has been paused (XEN_PVCLOCK_GUEST_STOPPED).
     */
    Object.defineProperty(VcpuTimeInfo.prototype, 'isGuestStopped', {
      get: function() {
        if (this._m_isGuestStopped !== undefined)
          return this._m_isGuestStopped;
        this._m_isGuestStopped = (this.flags & 2) != 0;
        return this._m_isGuestStopped;
      }
    });

    /**
     * All vCPUs agree on the time (XEN_PVCLOCK_TSC_STABLE_BIT).
     */
    Object.defineProperty(VcpuTimeInfo.prototype, 'isTscStable', {
      get: function() {
        if (this._m_isTscStable !== undefined)
          return this._m_isTscStable;
        this._m_isTscStable = (this.flags & 1) != 0;
        return this._m_isTscStable;
      }
    });

    /**
     * An update was under way.
     */
    Object.defineProperty(VcpuTimeInfo.prototype, 'isUpdating', {
      get: function() {
        if (this._m_isUpdating !== undefined)
          return this._m_isUpdating;
        this._m_isUpdating = (this.version & 1) != 0;
        return this._m_isUpdating;
      }
    });

    /**
     * Counts updates; odd during one.
     */

    /**
     * Padding.
     */

    /**
     * TSC at the last update.
     */

    /**
     * System time at the last update, in nanoseconds since boot.
     */

    /**
     * Nanoseconds for each tick, a binary fraction of 32 bits.
     */

    /**
     * Shift of the ticks before they are multiplied; to the right if negative.
     */

    /**
     * See the instances.
     */

    /**
     * Padding.
     */

    return VcpuTimeInfo;
  })();

  /**
   * Extended processor state of a PV vCPU, the context of X86_PV_VCPU_XSAVE.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/domctl.c#L942|XEN_DOMCTL_getvcpuextstate}
   */

  var VcpuXsave = XenX86Vcpu.VcpuXsave = (function() {
    function VcpuXsave(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VcpuXsave.prototype._read = function() {
      this._raw_xcr0 = this._io.readBytes(8);
      var _io__raw_xcr0 = new KaitaiStream(this._raw_xcr0);
      this.xcr0 = new X86XsaveArea_.X86XsaveArea.ComponentBitmap(_io__raw_xcr0, null, null);
      this._raw_xcr0Accum = this._io.readBytes(8);
      var _io__raw_xcr0Accum = new KaitaiStream(this._raw_xcr0Accum);
      this.xcr0Accum = new X86XsaveArea_.X86XsaveArea.ComponentBitmap(_io__raw_xcr0Accum, null, null);
      this._raw_saveArea = this._io.readBytesFull();
      var _io__raw_saveArea = new KaitaiStream(this._raw_saveArea);
      this.saveArea = new X86XsaveArea_.X86XsaveArea(_io__raw_saveArea, null, null);
    }

    /**
     * XCR0: the components that are enabled now.
     */

    /**
     * All components that the guest has ever enabled.
     */

    /**
     * The XSAVE area, which Xen sends in its standard form; empty if the
     * guest has never used XSAVE.
     */

    return VcpuXsave;
  })();

  /**
   * Flags of a basic context.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L163-L172|VGCF_*}
   */

  var VgcfFlags = XenX86Vcpu.VgcfFlags = (function() {
    function VgcfFlags(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VgcfFlags.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Event delivery is disabled when the failsafe handler is entered.
     */
    Object.defineProperty(VgcfFlags.prototype, 'failsafeDisablesEvents', {
      get: function() {
        if (this._m_failsafeDisablesEvents !== undefined)
          return this._m_failsafeDisablesEvents;
        this._m_failsafeDisablesEvents = (this.raw & 8) != 0;
        return this._m_failsafeDisablesEvents;
      }
    });

    /**
     * `fpu_ctxt` is valid (VGCF_i387_valid).
     */
    Object.defineProperty(VgcfFlags.prototype, 'i387Valid', {
      get: function() {
        if (this._m_i387Valid !== undefined)
          return this._m_i387Valid;
        this._m_i387Valid = (this.raw & 1) != 0;
        return this._m_i387Valid;
      }
    });

    /**
     * The vCPU was in the guest's kernel mode (VGCF_in_kernel).
     */
    Object.defineProperty(VgcfFlags.prototype, 'inKernel', {
      get: function() {
        if (this._m_inKernel !== undefined)
          return this._m_inKernel;
        this._m_inKernel = (this.raw & 4) != 0;
        return this._m_inKernel;
      }
    });

    /**
     * The vCPU may return with SYSRET (VGCF_in_syscall).
     */
    Object.defineProperty(VgcfFlags.prototype, 'inSyscall', {
      get: function() {
        if (this._m_inSyscall !== undefined)
          return this._m_inSyscall;
        this._m_inSyscall = (this.raw & 256) != 0;
        return this._m_inSyscall;
      }
    });

    /**
     * The vCPU is online (VGCF_online); receivers set this flag regardless
     * of its saved value.
     */
    Object.defineProperty(VgcfFlags.prototype, 'online', {
      get: function() {
        if (this._m_online !== undefined)
          return this._m_online;
        this._m_online = (this.raw & 32) != 0;
        return this._m_online;
      }
    });

    /**
     * Event delivery is disabled when the SYSCALL handler is entered.
     */
    Object.defineProperty(VgcfFlags.prototype, 'syscallDisablesEvents', {
      get: function() {
        if (this._m_syscallDisablesEvents !== undefined)
          return this._m_syscallDisablesEvents;
        this._m_syscallDisablesEvents = (this.raw & 16) != 0;
        return this._m_syscallDisablesEvents;
      }
    });

    /**
     * All bits.
     */

    return VgcfFlags;
  })();

  /**
   * Relaxations of the PV interface, of a 32-bit guest.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568|VMASST_TYPE_*}
   */

  var VmAssistX8632 = XenX86Vcpu.VmAssistX8632 = (function() {
    function VmAssistX8632(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VmAssistX8632.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).
     */
    Object.defineProperty(VmAssistX8632.prototype, 'architecturalIopl', {
      get: function() {
        if (this._m_architecturalIopl !== undefined)
          return this._m_architecturalIopl;
        this._m_architecturalIopl = (this.raw & 16) != 0;
        return this._m_architecturalIopl;
      }
    });

    /**
     * Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).
     */
    Object.defineProperty(VmAssistX8632.prototype, 'fourGbSegments', {
      get: function() {
        if (this._m_fourGbSegments !== undefined)
          return this._m_fourGbSegments;
        this._m_fourGbSegments = (this.raw & 1) != 0;
        return this._m_fourGbSegments;
      }
    });

    /**
     * The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).
     */
    Object.defineProperty(VmAssistX8632.prototype, 'fourGbSegmentsNotify', {
      get: function() {
        if (this._m_fourGbSegmentsNotify !== undefined)
          return this._m_fourGbSegmentsNotify;
        this._m_fourGbSegmentsNotify = (this.raw & 2) != 0;
        return this._m_fourGbSegmentsNotify;
      }
    });

    /**
     * Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).
     */
    Object.defineProperty(VmAssistX8632.prototype, 'paeExtendedCr3', {
      get: function() {
        if (this._m_paeExtendedCr3 !== undefined)
          return this._m_paeExtendedCr3;
        this._m_paeExtendedCr3 = (this.raw & 8) != 0;
        return this._m_paeExtendedCr3;
      }
    });

    /**
     * Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).
     */
    Object.defineProperty(VmAssistX8632.prototype, 'runstateUpdateFlag', {
      get: function() {
        if (this._m_runstateUpdateFlag !== undefined)
          return this._m_runstateUpdateFlag;
        this._m_runstateUpdateFlag = (this.raw & 32) != 0;
        return this._m_runstateUpdateFlag;
      }
    });

    /**
     * Bits 31-6, which Xen refuses.
     */
    Object.defineProperty(VmAssistX8632.prototype, 'unknownBits', {
      get: function() {
        if (this._m_unknownBits !== undefined)
          return this._m_unknownBits;
        this._m_unknownBits = this.raw >>> 6;
        return this._m_unknownBits;
      }
    });

    /**
     * The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).
     */
    Object.defineProperty(VmAssistX8632.prototype, 'writablePagetables', {
      get: function() {
        if (this._m_writablePagetables !== undefined)
          return this._m_writablePagetables;
        this._m_writablePagetables = (this.raw & 4) != 0;
        return this._m_writablePagetables;
      }
    });

    /**
     * All bits.
     */

    return VmAssistX8632;
  })();

  /**
   * Relaxations of the PV interface, of a 64-bit guest.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568|VMASST_TYPE_*}
   */

  var VmAssistX8664 = XenX86Vcpu.VmAssistX8664 = (function() {
    function VmAssistX8664(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VmAssistX8664.prototype._read = function() {
      this.raw = this._io.readU4le();
      this.rawHigh = this._io.readU4le();
    }

    /**
     * The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).
     */
    Object.defineProperty(VmAssistX8664.prototype, 'architecturalIopl', {
      get: function() {
        if (this._m_architecturalIopl !== undefined)
          return this._m_architecturalIopl;
        this._m_architecturalIopl = (this.raw & 16) != 0;
        return this._m_architecturalIopl;
      }
    });

    /**
     * Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).
     */
    Object.defineProperty(VmAssistX8664.prototype, 'fourGbSegments', {
      get: function() {
        if (this._m_fourGbSegments !== undefined)
          return this._m_fourGbSegments;
        this._m_fourGbSegments = (this.raw & 1) != 0;
        return this._m_fourGbSegments;
      }
    });

    /**
     * The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).
     */
    Object.defineProperty(VmAssistX8664.prototype, 'fourGbSegmentsNotify', {
      get: function() {
        if (this._m_fourGbSegmentsNotify !== undefined)
          return this._m_fourGbSegmentsNotify;
        this._m_fourGbSegmentsNotify = (this.raw & 2) != 0;
        return this._m_fourGbSegmentsNotify;
      }
    });

    /**
     * The table of machine frames is mapped for the kernel alone
     * (VMASST_TYPE_m2p_strict, bit 32).
     */
    Object.defineProperty(VmAssistX8664.prototype, 'm2pStrict', {
      get: function() {
        if (this._m_m2pStrict !== undefined)
          return this._m_m2pStrict;
        this._m_m2pStrict = (this.rawHigh & 1) != 0;
        return this._m_m2pStrict;
      }
    });

    /**
     * Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).
     */
    Object.defineProperty(VmAssistX8664.prototype, 'paeExtendedCr3', {
      get: function() {
        if (this._m_paeExtendedCr3 !== undefined)
          return this._m_paeExtendedCr3;
        this._m_paeExtendedCr3 = (this.raw & 8) != 0;
        return this._m_paeExtendedCr3;
      }
    });

    /**
     * Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).
     */
    Object.defineProperty(VmAssistX8664.prototype, 'runstateUpdateFlag', {
      get: function() {
        if (this._m_runstateUpdateFlag !== undefined)
          return this._m_runstateUpdateFlag;
        this._m_runstateUpdateFlag = (this.raw & 32) != 0;
        return this._m_runstateUpdateFlag;
      }
    });

    /**
     * Bits 31-6, which Xen refuses.
     */
    Object.defineProperty(VmAssistX8664.prototype, 'unknownBits', {
      get: function() {
        if (this._m_unknownBits !== undefined)
          return this._m_unknownBits;
        this._m_unknownBits = this.raw >>> 6;
        return this._m_unknownBits;
      }
    });

    /**
     * Bits 63-33, which Xen refuses.
     */
    Object.defineProperty(VmAssistX8664.prototype, 'unknownBitsHigh', {
      get: function() {
        if (this._m_unknownBitsHigh !== undefined)
          return this._m_unknownBitsHigh;
        this._m_unknownBitsHigh = this.rawHigh >>> 1;
        return this._m_unknownBitsHigh;
      }
    });

    /**
     * The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).
     */
    Object.defineProperty(VmAssistX8664.prototype, 'writablePagetables', {
      get: function() {
        if (this._m_writablePagetables !== undefined)
          return this._m_writablePagetables;
        this._m_writablePagetables = (this.raw & 4) != 0;
        return this._m_writablePagetables;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return VmAssistX8664;
  })();

  /**
   * A 64-bit register whose upper part is a frame number, in two halves so
   * that every language computes it exactly. The type is at the start of a
   * substream of its own (`size: 8`), which `value` relies on.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220|struct vcpu_guest_context}
   */

  var WideRegister = XenX86Vcpu.WideRegister = (function() {
    function WideRegister(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    WideRegister.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * The register divided by 4096.
     */
    Object.defineProperty(WideRegister.prototype, 'pfn', {
      get: function() {
        if (this._m_pfn !== undefined)
          return this._m_pfn;
        this._m_pfn = ((this.low >>> 12) + (this.high * 1048576));
        return this._m_pfn;
      }
    });

    /**
     * All 64 bits.
     */
    Object.defineProperty(WideRegister.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_value = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_value;
      }
    });

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    return WideRegister;
  })();

  /**
   * Length in bytes of the extended context as Xen writes it today.
   */
  Object.defineProperty(XenX86Vcpu.prototype, 'lenExtVcpucontext', {
    get: function() {
      if (this._m_lenExtVcpucontext !== undefined)
        return this._m_lenExtVcpucontext;
      this._m_lenExtVcpucontext = 64;
      return this._m_lenExtVcpucontext;
    }
  });

  /**
   * Maximum length in bytes of an extended context that receivers accept.
   */
  Object.defineProperty(XenX86Vcpu.prototype, 'lenExtVcpucontextMax', {
    get: function() {
      if (this._m_lenExtVcpucontextMax !== undefined)
        return this._m_lenExtVcpucontextMax;
      this._m_lenExtVcpucontextMax = 128;
      return this._m_lenExtVcpucontextMax;
    }
  });

  /**
   * Minimum of `len_filled` of an extended context that Xen accepts: all
   * fields before `mcg_cap`.
   */
  Object.defineProperty(XenX86Vcpu.prototype, 'lenExtVcpucontextMin', {
    get: function() {
      if (this._m_lenExtVcpucontextMin !== undefined)
        return this._m_lenExtVcpucontextMin;
      this._m_lenExtVcpucontextMin = 40;
      return this._m_lenExtVcpucontextMin;
    }
  });

  /**
   * Size in bytes of a 32-bit guest's shared info within its page, 2344.
   */
  Object.defineProperty(XenX86Vcpu.prototype, 'lenSharedInfoX8632', {
    get: function() {
      if (this._m_lenSharedInfoX8632 !== undefined)
        return this._m_lenSharedInfoX8632;
      this._m_lenSharedInfoX8632 = 2344;
      return this._m_lenSharedInfoX8632;
    }
  });

  /**
   * Size in bytes of a 64-bit guest's shared info within its page, 3136.
   */
  Object.defineProperty(XenX86Vcpu.prototype, 'lenSharedInfoX8664', {
    get: function() {
      if (this._m_lenSharedInfoX8664 !== undefined)
        return this._m_lenSharedInfoX8664;
      this._m_lenSharedInfoX8664 = 3136;
      return this._m_lenSharedInfoX8664;
    }
  });

  /**
   * Size of a 32-bit guest's start info in bytes.
   */
  Object.defineProperty(XenX86Vcpu.prototype, 'lenStartInfoX8632', {
    get: function() {
      if (this._m_lenStartInfoX8632 !== undefined)
        return this._m_lenStartInfoX8632;
      this._m_lenStartInfoX8632 = 1112;
      return this._m_lenStartInfoX8632;
    }
  });

  /**
   * Size of a 64-bit guest's start info in bytes.
   */
  Object.defineProperty(XenX86Vcpu.prototype, 'lenStartInfoX8664', {
    get: function() {
      if (this._m_lenStartInfoX8664 !== undefined)
        return this._m_lenStartInfoX8664;
      this._m_lenStartInfoX8664 = 1168;
      return this._m_lenStartInfoX8664;
    }
  });

  /**
   * Length of a 32-bit guest's basic context in bytes, 2800; receivers accept
   * no other length.
   */
  Object.defineProperty(XenX86Vcpu.prototype, 'lenVcpuGuestContextX8632', {
    get: function() {
      if (this._m_lenVcpuGuestContextX8632 !== undefined)
        return this._m_lenVcpuGuestContextX8632;
      this._m_lenVcpuGuestContextX8632 = 2800;
      return this._m_lenVcpuGuestContextX8632;
    }
  });

  /**
   * Length of a 64-bit guest's basic context in bytes, 5168; receivers accept
   * no other length.
   */
  Object.defineProperty(XenX86Vcpu.prototype, 'lenVcpuGuestContextX8664', {
    get: function() {
      if (this._m_lenVcpuGuestContextX8664 !== undefined)
        return this._m_lenVcpuGuestContextX8664;
      this._m_lenVcpuGuestContextX8664 = 5168;
      return this._m_lenVcpuGuestContextX8664;
    }
  });

  /**
   * Size of one MSR in bytes, 16; the length of an MSRS context is a multiple of it.
   */
  Object.defineProperty(XenX86Vcpu.prototype, 'lenVcpuMsr', {
    get: function() {
      if (this._m_lenVcpuMsr !== undefined)
        return this._m_lenVcpuMsr;
      this._m_lenVcpuMsr = 16;
      return this._m_lenVcpuMsr;
    }
  });

  /**
   * Minimum length in bytes of an XSAVE context that receivers accept, 16.
   */
  Object.defineProperty(XenX86Vcpu.prototype, 'lenVcpuXsaveMin', {
    get: function() {
      if (this._m_lenVcpuXsaveMin !== undefined)
        return this._m_lenVcpuXsaveMin;
      this._m_lenVcpuXsaveMin = 8 + 8;
      return this._m_lenVcpuXsaveMin;
    }
  });

  /**
   * Bits of `mcg_cap` that Xen accepts on every processor: the number of banks
   * and MCG_CTL_P.
   */
  Object.defineProperty(XenX86Vcpu.prototype, 'maskMcgCapAny', {
    get: function() {
      if (this._m_maskMcgCapAny !== undefined)
        return this._m_maskMcgCapAny;
      this._m_maskMcgCapAny = 511;
      return this._m_maskMcgCapAny;
    }
  });

  /**
   * Bits of `mcg_cap` that Xen accepts on Intel's processors only: MCG_CMCI_P,
   * MCG_TES_P, MCG_SER_P and MCG_LMCE_P.
   */
  Object.defineProperty(XenX86Vcpu.prototype, 'maskMcgCapIntel', {
    get: function() {
      if (this._m_maskMcgCapIntel !== undefined)
        return this._m_maskMcgCapIntel;
      this._m_maskMcgCapIntel = 150998016;
      return this._m_maskMcgCapIntel;
    }
  });

  /**
   * Number of bits of a canonical linear address; the bits above are copies of
   * the highest one.
   */
  Object.defineProperty(XenX86Vcpu.prototype, 'numAddressBits', {
    get: function() {
      if (this._m_numAddressBits !== undefined)
        return this._m_numAddressBits;
      this._m_numAddressBits = 48;
      return this._m_numAddressBits;
    }
  });

  /**
   * Maximum number of entries of a guest's GDT; the entries above are Xen's
   * own (FIRST_RESERVED_GDT_ENTRY).
   */
  Object.defineProperty(XenX86Vcpu.prototype, 'numGdtEntsMax', {
    get: function() {
      if (this._m_numGdtEntsMax !== undefined)
        return this._m_numGdtEntsMax;
      this._m_numGdtEntsMax = 7168;
      return this._m_numGdtEntsMax;
    }
  });

  /**
   * Maximum number of entries of an LDT.
   */
  Object.defineProperty(XenX86Vcpu.prototype, 'numLdtEntsMax', {
    get: function() {
      if (this._m_numLdtEntsMax !== undefined)
        return this._m_numLdtEntsMax;
      this._m_numLdtEntsMax = 8192;
      return this._m_numLdtEntsMax;
    }
  });

  /**
   * Upper 32 bits of the first linear address after Xen's own area, which
   * begins at the lowest canonical address that is negative; the lower 32 bits
   * are zero (HYPERVISOR_VIRT_END).
   */
  Object.defineProperty(XenX86Vcpu.prototype, 'xenEndHigh', {
    get: function() {
      if (this._m_xenEndHigh !== undefined)
        return this._m_xenEndHigh;
      this._m_xenEndHigh = 4294936576;
      return this._m_xenEndHigh;
    }
  });

  return XenX86Vcpu;
})();
XenX86Vcpu_.XenX86Vcpu = XenX86Vcpu;
});
