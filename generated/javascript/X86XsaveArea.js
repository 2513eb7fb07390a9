// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.X86XsaveArea || (root.X86XsaveArea = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (X86XsaveArea_, KaitaiStream) {
/**
 * The memory image of a processor's x87, SSE and extended registers that the
 * XSAVE family of instructions writes: a legacy region of 512 bytes (the format
 * of FXSAVE), a header of 64 bytes, then one block for each further state
 * component.
 * 
 * The offset of a block depends on the form. In the standard form every
 * component has a fixed offset, whichever other components are present; the
 * offset comes from CPUID leaf 0xd, which is not in the area. Two sets of
 * offsets exist: Intel's processors leave room for the MPX components, AMD's do
 * not. The length of the area distinguishes them, see `is_intel_layout`. In the
 * compacted form (bit 63 of `xcomp_bv`) the blocks follow one another in the
 * order of their numbers; CPUID says which of them are aligned to 64 bytes; here
 * these are 17 and 18.
 * 
 * A component whose bit in `xstate_bv` is clear is in its initial state,
 * whatever its block contains; its instance is then absent here.
 * 
 * This type must have a stream of its own (`size` or `size-eos` where it is
 * used), because the length of that stream is the length of the area. The stream
 * may be empty or short: regions that do not fit are absent. An area that has
 * lost bytes at its end looks like a shorter complete one, so its Intel AVX-512
 * and PKRU blocks cannot be trusted.
 * 
 * Xen writes only the standard form into its migration streams, and refuses
 * the compacted form when it loads one.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * @see {@link https://www.intel.com/sdm|Intel SDM volume 1, chapter 13, "Managing State Using the XSAVE Feature Set"}
 * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/xstate.c#L180-L236|expand_xsave_states()}
 */

var X86XsaveArea = (function() {
  function X86XsaveArea(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  X86XsaveArea.prototype._read = function() {
    if (this._io.size >= 512) {
      this._raw_legacy = this._io.readBytes(512);
      var _io__raw_legacy = new KaitaiStream(this._raw_legacy);
      this.legacy = new FxsaveRegion(_io__raw_legacy, this, this._root);
    }
    if (this._io.size >= 576) {
      this._raw_header = this._io.readBytes(64);
      var _io__raw_header = new KaitaiStream(this._raw_header);
      this.header = new XsaveHeader(_io__raw_header, this, this._root);
    }
  }

  /**
   * Component 2: upper halves of ymm0 to ymm15.
   * @see Intel SDM volume 1, chapter 13
   */

  var AvxState = X86XsaveArea.AvxState = (function() {
    function AvxState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    AvxState.prototype._read = function() {
      this.ymmHigh = [];
      for (var i = 0; i < 16; i++) {
        this.ymmHigh.push(this._io.readBytes(16));
      }
    }

    /**
     * Bits 255-128 of ymm0 to ymm15, least significant byte first.
     */

    return AvxState;
  })();

  /**
   * Component 4: MPX configuration and status.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L87-L90|struct xstate_bndcsr}
   */

  var BndcsrState = X86XsaveArea.BndcsrState = (function() {
    function BndcsrState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BndcsrState.prototype._read = function() {
      this.bndcfgu = this._io.readU8le();
      this.bndstatus = this._io.readU8le();
      this.reserved = this._io.readBytes(48);
    }

    /**
     * User-mode configuration of MPX.
     */

    /**
     * Status of MPX.
     */

    /**
     * Unused.
     */

    return BndcsrState;
  })();

  /**
   * Component 3: MPX bound registers.
   * @see Intel SDM volume 1, chapter 13
   */

  var BndregsState = X86XsaveArea.BndregsState = (function() {
    function BndregsState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BndregsState.prototype._read = function() {
      this.bounds = [];
      for (var i = 0; i < 4; i++) {
        this.bounds.push(new BoundRegister(this._io, this, this._root));
      }
    }

    /**
     * Bound registers bnd0 to bnd3.
     */

    return BndregsState;
  })();

  /**
   * An MPX bound register.
   * @see Intel SDM volume 1, chapter 13
   */

  var BoundRegister = X86XsaveArea.BoundRegister = (function() {
    function BoundRegister(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BoundRegister.prototype._read = function() {
      this.lower = this._io.readU8le();
      this.upper = this._io.readU8le();
    }

    /**
     * Lower bound.
     */

    /**
     * Upper bound, in ones' complement.
     */

    return BoundRegister;
  })();

  /**
   * Component 12: control-flow enforcement, supervisor part.
   * @see Intel SDM volume 1, section 13.5.9
   */

  var CetSState = X86XsaveArea.CetSState = (function() {
    function CetSState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CetSState.prototype._read = function() {
      this.pl0Ssp = this._io.readU8le();
      this.pl1Ssp = this._io.readU8le();
      this.pl2Ssp = this._io.readU8le();
    }

    /**
     * Shadow-stack pointer of privilege level 0.
     */

    /**
     * Shadow-stack pointer of privilege level 1.
     */

    /**
     * Shadow-stack pointer of privilege level 2.
     */

    return CetSState;
  })();

  /**
   * Component 11: control-flow enforcement, user part.
   * @see Intel SDM volume 1, section 13.5.9
   */

  var CetUState = X86XsaveArea.CetUState = (function() {
    function CetUState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CetUState.prototype._read = function() {
      this.uCet = this._io.readU8le();
      this.pl3Ssp = this._io.readU8le();
    }

    /**
     * User-mode configuration.
     */

    /**
     * Shadow-stack pointer of privilege level 3.
     */

    return CetUState;
  })();

  /**
   * A set of state components, one bit each: xstate_bv, xcomp_bv and, with the
   * same numbering, the registers xcr0 and IA32_XSS.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121|X86_XCR0_* and X86_XSS_*}
   */

  var ComponentBitmap = X86XsaveArea.ComponentBitmap = (function() {
    function ComponentBitmap(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ComponentBitmap.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Upper halves of the 256-bit registers ymm0 to ymm15.
     */
    Object.defineProperty(ComponentBitmap.prototype, 'avx', {
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
    Object.defineProperty(ComponentBitmap.prototype, 'bndcsr', {
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
    Object.defineProperty(ComponentBitmap.prototype, 'bndregs', {
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
    Object.defineProperty(ComponentBitmap.prototype, 'cetS', {
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
    Object.defineProperty(ComponentBitmap.prototype, 'cetU', {
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
    Object.defineProperty(ComponentBitmap.prototype, 'egprs', {
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
    Object.defineProperty(ComponentBitmap.prototype, 'hdc', {
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
    Object.defineProperty(ComponentBitmap.prototype, 'hi16Zmm', {
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
    Object.defineProperty(ComponentBitmap.prototype, 'hwp', {
      get: function() {
        if (this._m_hwp !== undefined)
          return this._m_hwp;
        this._m_hwp = (this.low & 65536) != 0;
        return this._m_hwp;
      }
    });

    /**
     * In xcomp_bv: the area is in the compacted form.
     */
    Object.defineProperty(ComponentBitmap.prototype, 'isCompacted', {
      get: function() {
        if (this._m_isCompacted !== undefined)
          return this._m_isCompacted;
        this._m_isCompacted = this.high >>> 31 != 0;
        return this._m_isCompacted;
      }
    });

    /**
     * Last-branch records.
     */
    Object.defineProperty(ComponentBitmap.prototype, 'lbr', {
      get: function() {
        if (this._m_lbr !== undefined)
          return this._m_lbr;
        this._m_lbr = (this.low & 32768) != 0;
        return this._m_lbr;
      }
    });

    /**
     * Length in bytes of a standard-form area that has room for these
     * components, as Intel's processors lay it out. LWP, which only AMD's
     * have, is not counted.
     */
    Object.defineProperty(ComponentBitmap.prototype, 'lenArea', {
      get: function() {
        if (this._m_lenArea !== undefined)
          return this._m_lenArea;
        this._m_lenArea = (this.tiledata ? 11008 : (this.tilecfg ? 2816 : (this.pkru ? 2696 : (this.hi16Zmm ? 2688 : (this.zmmHi256 ? 1664 : (this.opmask ? 1152 : (this.bndcsr ? 1088 : (this.bndregs ? 1024 : (this.avx ? 832 : 576)))))))));
        return this._m_lenArea;
      }
    });

    /**
     * The same as AMD's processors lay it out; PKRU, whose offset there
     * depends on the processor, is not counted.
     */
    Object.defineProperty(ComponentBitmap.prototype, 'lenAreaAmd', {
      get: function() {
        if (this._m_lenAreaAmd !== undefined)
          return this._m_lenAreaAmd;
        this._m_lenAreaAmd = (this.hi16Zmm ? 2432 : (this.zmmHi256 ? 1408 : (this.opmask ? 896 : (this.avx ? 832 : 576))));
        return this._m_lenAreaAmd;
      }
    });

    /**
     * State of AMD's lightweight profiling.
     */
    Object.defineProperty(ComponentBitmap.prototype, 'lwp', {
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
    Object.defineProperty(ComponentBitmap.prototype, 'opmask', {
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
    Object.defineProperty(ComponentBitmap.prototype, 'pasid', {
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
    Object.defineProperty(ComponentBitmap.prototype, 'pkru', {
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
    Object.defineProperty(ComponentBitmap.prototype, 'pt', {
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
    Object.defineProperty(ComponentBitmap.prototype, 'raw', {
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
    Object.defineProperty(ComponentBitmap.prototype, 'sse', {
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
    Object.defineProperty(ComponentBitmap.prototype, 'tilecfg', {
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
    Object.defineProperty(ComponentBitmap.prototype, 'tiledata', {
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
    Object.defineProperty(ComponentBitmap.prototype, 'uintr', {
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
    Object.defineProperty(ComponentBitmap.prototype, 'x87', {
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
    Object.defineProperty(ComponentBitmap.prototype, 'zmmHi256', {
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

    return ComponentBitmap;
  })();

  /**
   * Component 19: APX general-purpose registers.
   * @see Intel APX Architecture Specification
   */

  var EgprsState = X86XsaveArea.EgprsState = (function() {
    function EgprsState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    EgprsState.prototype._read = function() {
      this.r = [];
      for (var i = 0; i < 16; i++) {
        this.r.push(this._io.readU8le());
      }
    }

    /**
     * Registers r16 to r31.
     */

    return EgprsState;
  })();

  /**
   * Control word of the x87 unit.
   * @see Intel SDM volume 1, section 8.1.5
   */

  var FpuControlWord = X86XsaveArea.FpuControlWord = (function() {
    function FpuControlWord(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FpuControlWord.prototype._read = function() {
      this.raw = this._io.readU2le();
    }

    /**
     * Masks the denormal operand exception.
     */
    Object.defineProperty(FpuControlWord.prototype, 'dm', {
      get: function() {
        if (this._m_dm !== undefined)
          return this._m_dm;
        this._m_dm = (this.raw & 2) != 0;
        return this._m_dm;
      }
    });

    /**
     * Masks the invalid operation exception.
     */
    Object.defineProperty(FpuControlWord.prototype, 'im', {
      get: function() {
        if (this._m_im !== undefined)
          return this._m_im;
        this._m_im = (this.raw & 1) != 0;
        return this._m_im;
      }
    });

    /**
     * Masks the overflow exception.
     */
    Object.defineProperty(FpuControlWord.prototype, 'om', {
      get: function() {
        if (this._m_om !== undefined)
          return this._m_om;
        this._m_om = (this.raw & 8) != 0;
        return this._m_om;
      }
    });

    /**
     * Precision: 0 for 24 bits, 2 for 53, 3 for 64.
     */
    Object.defineProperty(FpuControlWord.prototype, 'pc', {
      get: function() {
        if (this._m_pc !== undefined)
          return this._m_pc;
        this._m_pc = this.raw >>> 8 & 3;
        return this._m_pc;
      }
    });

    /**
     * Masks the inexact result exception.
     */
    Object.defineProperty(FpuControlWord.prototype, 'pm', {
      get: function() {
        if (this._m_pm !== undefined)
          return this._m_pm;
        this._m_pm = (this.raw & 32) != 0;
        return this._m_pm;
      }
    });

    /**
     * Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.
     */
    Object.defineProperty(FpuControlWord.prototype, 'rc', {
      get: function() {
        if (this._m_rc !== undefined)
          return this._m_rc;
        this._m_rc = this.raw >>> 10 & 3;
        return this._m_rc;
      }
    });

    /**
     * Masks the underflow exception.
     */
    Object.defineProperty(FpuControlWord.prototype, 'um', {
      get: function() {
        if (this._m_um !== undefined)
          return this._m_um;
        this._m_um = (this.raw & 16) != 0;
        return this._m_um;
      }
    });

    /**
     * Masks the division by zero exception.
     */
    Object.defineProperty(FpuControlWord.prototype, 'zm', {
      get: function() {
        if (this._m_zm !== undefined)
          return this._m_zm;
        this._m_zm = (this.raw & 4) != 0;
        return this._m_zm;
      }
    });

    /**
     * The whole word as a number.
     */

    return FpuControlWord;
  })();

  /**
   * An instruction or operand address of the x87 unit: a 64-bit address, or
   * a 32-bit offset and a selector.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L63-L69|struct xsave_struct, fip and fdp}
   */

  var FpuPointer = X86XsaveArea.FpuPointer = (function() {
    function FpuPointer(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FpuPointer.prototype._read = function() {
      this.offset = this._io.readU4le();
      this.selector = this._io.readU2le();
      this.reserved = this._io.readU2le();
    }

    /**
     * All 64 bits as an address.
     */
    Object.defineProperty(FpuPointer.prototype, 'address', {
      get: function() {
        if (this._m_address !== undefined)
          return this._m_address;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_address = this._io.readU8le();
        this._io.seek(_pos);
        return this._m_address;
      }
    });

    /**
     * Low half of the address, or the offset.
     */

    /**
     * Bits 47-32 of the address, or the selector.
     */

    /**
     * Bits 63-48 of the address, or reserved.
     */

    return FpuPointer;
  })();

  /**
   * Status word of the x87 unit.
   * @see Intel SDM volume 1, section 8.1.3
   */

  var FpuStatusWord = X86XsaveArea.FpuStatusWord = (function() {
    function FpuStatusWord(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FpuStatusWord.prototype._read = function() {
      this.raw = this._io.readU2le();
    }

    /**
     * Condition code 0.
     */
    Object.defineProperty(FpuStatusWord.prototype, 'c0', {
      get: function() {
        if (this._m_c0 !== undefined)
          return this._m_c0;
        this._m_c0 = (this.raw & 256) != 0;
        return this._m_c0;
      }
    });

    /**
     * Condition code 1.
     */
    Object.defineProperty(FpuStatusWord.prototype, 'c1', {
      get: function() {
        if (this._m_c1 !== undefined)
          return this._m_c1;
        this._m_c1 = (this.raw & 512) != 0;
        return this._m_c1;
      }
    });

    /**
     * Condition code 2.
     */
    Object.defineProperty(FpuStatusWord.prototype, 'c2', {
      get: function() {
        if (this._m_c2 !== undefined)
          return this._m_c2;
        this._m_c2 = (this.raw & 1024) != 0;
        return this._m_c2;
      }
    });

    /**
     * Condition code 3.
     */
    Object.defineProperty(FpuStatusWord.prototype, 'c3', {
      get: function() {
        if (this._m_c3 !== undefined)
          return this._m_c3;
        this._m_c3 = (this.raw & 16384) != 0;
        return this._m_c3;
      }
    });

    /**
     * A denormal operand exception has occurred.
     */
    Object.defineProperty(FpuStatusWord.prototype, 'de', {
      get: function() {
        if (this._m_de !== undefined)
          return this._m_de;
        this._m_de = (this.raw & 2) != 0;
        return this._m_de;
      }
    });

    /**
     * An unmasked exception is pending.
     */
    Object.defineProperty(FpuStatusWord.prototype, 'es', {
      get: function() {
        if (this._m_es !== undefined)
          return this._m_es;
        this._m_es = (this.raw & 128) != 0;
        return this._m_es;
      }
    });

    /**
     * An invalid operation exception has occurred.
     */
    Object.defineProperty(FpuStatusWord.prototype, 'ie', {
      get: function() {
        if (this._m_ie !== undefined)
          return this._m_ie;
        this._m_ie = (this.raw & 1) != 0;
        return this._m_ie;
      }
    });

    /**
     * The unit is busy; mirrors `es`.
     */
    Object.defineProperty(FpuStatusWord.prototype, 'isBusy', {
      get: function() {
        if (this._m_isBusy !== undefined)
          return this._m_isBusy;
        this._m_isBusy = (this.raw & 32768) != 0;
        return this._m_isBusy;
      }
    });

    /**
     * An overflow exception has occurred.
     */
    Object.defineProperty(FpuStatusWord.prototype, 'oe', {
      get: function() {
        if (this._m_oe !== undefined)
          return this._m_oe;
        this._m_oe = (this.raw & 8) != 0;
        return this._m_oe;
      }
    });

    /**
     * An inexact result exception has occurred.
     */
    Object.defineProperty(FpuStatusWord.prototype, 'pe', {
      get: function() {
        if (this._m_pe !== undefined)
          return this._m_pe;
        this._m_pe = (this.raw & 32) != 0;
        return this._m_pe;
      }
    });

    /**
     * Stack fault.
     */
    Object.defineProperty(FpuStatusWord.prototype, 'sf', {
      get: function() {
        if (this._m_sf !== undefined)
          return this._m_sf;
        this._m_sf = (this.raw & 64) != 0;
        return this._m_sf;
      }
    });

    /**
     * Physical register that is the top of the stack.
     */
    Object.defineProperty(FpuStatusWord.prototype, 'top', {
      get: function() {
        if (this._m_top !== undefined)
          return this._m_top;
        this._m_top = this.raw >>> 11 & 7;
        return this._m_top;
      }
    });

    /**
     * An underflow exception has occurred.
     */
    Object.defineProperty(FpuStatusWord.prototype, 'ue', {
      get: function() {
        if (this._m_ue !== undefined)
          return this._m_ue;
        this._m_ue = (this.raw & 16) != 0;
        return this._m_ue;
      }
    });

    /**
     * A division by zero exception has occurred.
     */
    Object.defineProperty(FpuStatusWord.prototype, 'ze', {
      get: function() {
        if (this._m_ze !== undefined)
          return this._m_ze;
        this._m_ze = (this.raw & 4) != 0;
        return this._m_ze;
      }
    });

    /**
     * The whole word as a number.
     */

    return FpuStatusWord;
  })();

  /**
   * The 512 bytes that FXSAVE writes: x87, MMX and SSE registers. Xen keeps a
   * flag of its own in the last byte, which hardware does not change.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L52-L83|struct xsave_struct}
   * @see FXSAVE in Intel SDM volume 2
   */

  var FxsaveRegion = X86XsaveArea.FxsaveRegion = (function() {
    function FxsaveRegion(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FxsaveRegion.prototype._read = function() {
      this._raw_fcw = this._io.readBytes(2);
      var _io__raw_fcw = new KaitaiStream(this._raw_fcw);
      this.fcw = new FpuControlWord(_io__raw_fcw, this, this._root);
      this._raw_fsw = this._io.readBytes(2);
      var _io__raw_fsw = new KaitaiStream(this._raw_fsw);
      this.fsw = new FpuStatusWord(_io__raw_fsw, this, this._root);
      this.ftw = this._io.readU1();
      this.reserved1 = this._io.readU1();
      this.fop = this._io.readU2le();
      this._raw_fip = this._io.readBytes(8);
      var _io__raw_fip = new KaitaiStream(this._raw_fip);
      this.fip = new FpuPointer(_io__raw_fip, this, this._root);
      this._raw_fdp = this._io.readBytes(8);
      var _io__raw_fdp = new KaitaiStream(this._raw_fdp);
      this.fdp = new FpuPointer(_io__raw_fdp, this, this._root);
      this._raw_mxcsr = this._io.readBytes(4);
      var _io__raw_mxcsr = new KaitaiStream(this._raw_mxcsr);
      this.mxcsr = new MxcsrRegister(_io__raw_mxcsr, this, this._root);
      this.mxcsrMask = this._io.readU4le();
      this.st = [];
      for (var i = 0; i < 8; i++) {
        this.st.push(new StRegister(this._io, this, this._root));
      }
      this.xmm = [];
      for (var i = 0; i < 16; i++) {
        this.xmm.push(this._io.readBytes(16));
      }
      this.reserved2 = this._io.readBytes(48);
      this.software = this._io.readBytes(47);
      this.fipWidth = this._io.readU1();
    }

    /**
     * x87 control word.
     */

    /**
     * x87 status word.
     */

    /**
     * x87 tag word in its abridged form: one bit for each physical register,
     * set if the register is not empty.
     */

    /**
     * Reserved.
     */

    /**
     * Opcode of the last x87 instruction (11 bits).
     */

    /**
     * Address of the last x87 instruction.
     */

    /**
     * Address of the operand of the last x87 instruction.
     */

    /**
     * SSE control and status register.
     */

    /**
     * Bits that the processor lets software set in mxcsr.
     */

    /**
     * x87 registers, from the top of the stack on; mm0 to mm7 are the
     * significands of the physical registers.
     */

    /**
     * SSE registers xmm0 to xmm15, least significant byte first.
     */

    /**
     * Reserved.
     */

    /**
     * Available to software; zero in Xen's streams.
     */

    /**
     * Xen's flag for the format of `fip` and `fdp`: 8 for 64-bit addresses,
     * 4 for 32-bit offsets with selectors, 0 if not given.
     */

    return FxsaveRegion;
  })();

  /**
   * Component 7: zmm16 to zmm31.
   * @see Intel SDM volume 1, chapter 13
   */

  var Hi16ZmmState = X86XsaveArea.Hi16ZmmState = (function() {
    function Hi16ZmmState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Hi16ZmmState.prototype._read = function() {
      this.zmm = [];
      for (var i = 0; i < 16; i++) {
        this.zmm.push(this._io.readBytes(64));
      }
    }

    /**
     * All of zmm16 to zmm31, least significant byte first.
     */

    return Hi16ZmmState;
  })();

  /**
   * A taken branch.
   * @see Intel SDM volume 1, section 13.5.12
   */

  var LbrRecord = X86XsaveArea.LbrRecord = (function() {
    function LbrRecord(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LbrRecord.prototype._read = function() {
      this.fromIp = this._io.readU8le();
      this.toIp = this._io.readU8le();
      this.info = this._io.readU8le();
    }

    /**
     * Address of the branch.
     */

    /**
     * Address that the branch went to.
     */

    /**
     * Whether the branch was mispredicted, its kind, and the cycles since the last one.
     */

    return LbrRecord;
  })();

  /**
   * Component 15: last-branch records.
   * @see Intel SDM volume 1, section 13.5.12
   */

  var LbrState = X86XsaveArea.LbrState = (function() {
    function LbrState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LbrState.prototype._read = function() {
      this.ctl = this._io.readU8le();
      this.depth = this._io.readU8le();
      this.lerFromIp = this._io.readU8le();
      this.lerToIp = this._io.readU8le();
      this.lerInfo = this._io.readU8le();
      this.records = [];
      for (var i = 0; i < 32; i++) {
        this.records.push(new LbrRecord(this._io, this, this._root));
      }
    }

    /**
     * Whether branches are recorded, and which.
     */

    /**
     * Number of records in use.
     */

    /**
     * Source of the last exception.
     */

    /**
     * Target of the last exception.
     */

    /**
     * Details of the last exception.
     */

    /**
     * Branches, the latest first.
     */

    return LbrState;
  })();

  /**
   * Control and status register of the SSE unit.
   * @see Intel SDM volume 1, section 10.2.3
   */

  var MxcsrRegister = X86XsaveArea.MxcsrRegister = (function() {
    function MxcsrRegister(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MxcsrRegister.prototype._read = function() {
      this.raw = this._io.readU4le();
    }

    /**
     * Denormal operands are treated as zero.
     */
    Object.defineProperty(MxcsrRegister.prototype, 'daz', {
      get: function() {
        if (this._m_daz !== undefined)
          return this._m_daz;
        this._m_daz = (this.raw & 64) != 0;
        return this._m_daz;
      }
    });

    /**
     * A denormal operand exception has occurred.
     */
    Object.defineProperty(MxcsrRegister.prototype, 'de', {
      get: function() {
        if (this._m_de !== undefined)
          return this._m_de;
        this._m_de = (this.raw & 2) != 0;
        return this._m_de;
      }
    });

    /**
     * Masks the denormal operand exception.
     */
    Object.defineProperty(MxcsrRegister.prototype, 'dm', {
      get: function() {
        if (this._m_dm !== undefined)
          return this._m_dm;
        this._m_dm = (this.raw & 256) != 0;
        return this._m_dm;
      }
    });

    /**
     * Underflowing results become zero.
     */
    Object.defineProperty(MxcsrRegister.prototype, 'fz', {
      get: function() {
        if (this._m_fz !== undefined)
          return this._m_fz;
        this._m_fz = (this.raw & 32768) != 0;
        return this._m_fz;
      }
    });

    /**
     * An invalid operation exception has occurred.
     */
    Object.defineProperty(MxcsrRegister.prototype, 'ie', {
      get: function() {
        if (this._m_ie !== undefined)
          return this._m_ie;
        this._m_ie = (this.raw & 1) != 0;
        return this._m_ie;
      }
    });

    /**
     * Masks the invalid operation exception.
     */
    Object.defineProperty(MxcsrRegister.prototype, 'im', {
      get: function() {
        if (this._m_im !== undefined)
          return this._m_im;
        this._m_im = (this.raw & 128) != 0;
        return this._m_im;
      }
    });

    /**
     * An overflow exception has occurred.
     */
    Object.defineProperty(MxcsrRegister.prototype, 'oe', {
      get: function() {
        if (this._m_oe !== undefined)
          return this._m_oe;
        this._m_oe = (this.raw & 8) != 0;
        return this._m_oe;
      }
    });

    /**
     * Masks the overflow exception.
     */
    Object.defineProperty(MxcsrRegister.prototype, 'om', {
      get: function() {
        if (this._m_om !== undefined)
          return this._m_om;
        this._m_om = (this.raw & 1024) != 0;
        return this._m_om;
      }
    });

    /**
     * An inexact result exception has occurred.
     */
    Object.defineProperty(MxcsrRegister.prototype, 'pe', {
      get: function() {
        if (this._m_pe !== undefined)
          return this._m_pe;
        this._m_pe = (this.raw & 32) != 0;
        return this._m_pe;
      }
    });

    /**
     * Masks the inexact result exception.
     */
    Object.defineProperty(MxcsrRegister.prototype, 'pm', {
      get: function() {
        if (this._m_pm !== undefined)
          return this._m_pm;
        this._m_pm = (this.raw & 4096) != 0;
        return this._m_pm;
      }
    });

    /**
     * Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.
     */
    Object.defineProperty(MxcsrRegister.prototype, 'rc', {
      get: function() {
        if (this._m_rc !== undefined)
          return this._m_rc;
        this._m_rc = this.raw >>> 13 & 3;
        return this._m_rc;
      }
    });

    /**
     * An underflow exception has occurred.
     */
    Object.defineProperty(MxcsrRegister.prototype, 'ue', {
      get: function() {
        if (this._m_ue !== undefined)
          return this._m_ue;
        this._m_ue = (this.raw & 16) != 0;
        return this._m_ue;
      }
    });

    /**
     * Masks the underflow exception.
     */
    Object.defineProperty(MxcsrRegister.prototype, 'um', {
      get: function() {
        if (this._m_um !== undefined)
          return this._m_um;
        this._m_um = (this.raw & 2048) != 0;
        return this._m_um;
      }
    });

    /**
     * A division by zero exception has occurred.
     */
    Object.defineProperty(MxcsrRegister.prototype, 'ze', {
      get: function() {
        if (this._m_ze !== undefined)
          return this._m_ze;
        this._m_ze = (this.raw & 4) != 0;
        return this._m_ze;
      }
    });

    /**
     * Masks the division by zero exception.
     */
    Object.defineProperty(MxcsrRegister.prototype, 'zm', {
      get: function() {
        if (this._m_zm !== undefined)
          return this._m_zm;
        this._m_zm = (this.raw & 512) != 0;
        return this._m_zm;
      }
    });

    /**
     * The whole register as a number.
     */

    return MxcsrRegister;
  })();

  /**
   * Component 5: AVX-512 mask registers.
   * @see Intel SDM volume 1, chapter 13
   */

  var OpmaskState = X86XsaveArea.OpmaskState = (function() {
    function OpmaskState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    OpmaskState.prototype._read = function() {
      this.k = [];
      for (var i = 0; i < 8; i++) {
        this.k.push(this._io.readU8le());
      }
    }

    /**
     * Mask registers k0 to k7.
     */

    return OpmaskState;
  })();

  /**
   * Component 9: protection-key rights for user pages.
   * @see Intel SDM volume 1, section 13.5.7
   */

  var PkruState = X86XsaveArea.PkruState = (function() {
    function PkruState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PkruState.prototype._read = function() {
      this.pkru = this._io.readU4le();
      this.reserved = this._io.readBytes(4);
    }

    /**
     * Two bits for each of 16 protection keys, key 0 in the lowest: access
     * disabled (low bit) and write disabled (high bit).
     */

    /**
     * Unused.
     */

    return PkruState;
  })();

  /**
   * Component 8, nine registers of Processor Trace.
   * @see Intel SDM volume 1, section 13.5.6
   */

  var PtState = X86XsaveArea.PtState = (function() {
    function PtState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PtState.prototype._read = function() {
      this.ctl = this._io.readU8le();
      this.outputBase = this._io.readU8le();
      this.outputMaskPtrs = this._io.readU8le();
      this.status = this._io.readU8le();
      this.cr3Match = this._io.readU8le();
      this.addr0A = this._io.readU8le();
      this.addr0B = this._io.readU8le();
      this.addr1A = this._io.readU8le();
      this.addr1B = this._io.readU8le();
      this.reserved = this._io.readBytes(56);
    }

    /**
     * What is traced, and whether tracing is on.
     */

    /**
     * Base address of the output.
     */

    /**
     * Mask and pointers of the output.
     */

    /**
     * State of the trace, with its errors.
     */

    /**
     * Address space to trace.
     */

    /**
     * Begin of range 0.
     */

    /**
     * End of range 0.
     */

    /**
     * Begin of range 1.
     */

    /**
     * End of range 1.
     */

    /**
     * Unused.
     */

    return PtState;
  })();

  /**
   * An x87 register, 80 bits in 16 bytes.
   * @see Intel SDM volume 1, section 8.1.2
   */

  var StRegister = X86XsaveArea.StRegister = (function() {
    function StRegister(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    StRegister.prototype._read = function() {
      this.significandLow = this._io.readU4le();
      this.significandHigh = this._io.readU4le();
      this.signExponent = this._io.readU2le();
      this.reserved = this._io.readBytes(6);
    }

    /**
     * Exponent, biased by 16383.
     */
    Object.defineProperty(StRegister.prototype, 'exponent', {
      get: function() {
        if (this._m_exponent !== undefined)
          return this._m_exponent;
        this._m_exponent = this.signExponent & 32767;
        return this._m_exponent;
      }
    });

    /**
     * Whether the number is negative: its sign bit.
     */
    Object.defineProperty(StRegister.prototype, 'isNegative', {
      get: function() {
        if (this._m_isNegative !== undefined)
          return this._m_isNegative;
        this._m_isNegative = (this.signExponent & 32768) != 0;
        return this._m_isNegative;
      }
    });

    /**
     * Bits 31-0 of the significand.
     */

    /**
     * Bits 63-32 of the significand; the highest is the integer bit.
     */

    /**
     * Sign and biased exponent.
     */

    /**
     * Not part of the register.
     */

    return StRegister;
  })();

  /**
   * Component 17: AMX tile configuration, as LDTILECFG reads it.
   * @see Intel SDM volume 2, LDTILECFG
   */

  var TilecfgState = X86XsaveArea.TilecfgState = (function() {
    function TilecfgState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TilecfgState.prototype._read = function() {
      this.palette = this._io.readU1();
      this.startRow = this._io.readU1();
      this.reserved1 = this._io.readBytes(14);
      this.colsb = [];
      for (var i = 0; i < 8; i++) {
        this.colsb.push(this._io.readU2le());
      }
      this.reserved2 = this._io.readBytes(16);
      this.rows = [];
      for (var i = 0; i < 8; i++) {
        this.rows.push(this._io.readU1());
      }
      this.reserved3 = this._io.readBytes(8);
    }

    /**
     * Palette; 0 if tiles are not configured.
     */

    /**
     * Row at which an interrupted tile instruction continues.
     */

    /**
     * Reserved, zero.
     */

    /**
     * Bytes in a row of each tile.
     */

    /**
     * Reserved, zero.
     */

    /**
     * Rows of each tile.
     */

    /**
     * Reserved, zero.
     */

    return TilecfgState;
  })();

  /**
   * Component 18: AMX tiles.
   * @see Intel SDM volume 1, chapter 13
   */

  var TiledataState = X86XsaveArea.TiledataState = (function() {
    function TiledataState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TiledataState.prototype._read = function() {
      this.tiles = [];
      for (var i = 0; i < 8; i++) {
        this.tiles.push(this._io.readBytes(1024));
      }
    }

    /**
     * Tiles tmm0 to tmm7, 16 rows of 64 bytes each.
     */

    return TiledataState;
  })();

  /**
   * Component 14: user-interrupt registers.
   * @see Intel SDM volume 1, section 13.5.11
   */

  var UintrState = X86XsaveArea.UintrState = (function() {
    function UintrState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UintrState.prototype._read = function() {
      this.handler = this._io.readU8le();
      this.stackAdjust = this._io.readU8le();
      this.uittSize = this._io.readU4le();
      this.notificationVector = this._io.readU1();
      this.reserved = this._io.readU2le();
      this.uif = this._io.readU1();
      this.pd = this._io.readU8le();
      this.rr = this._io.readU8le();
      this.tt = this._io.readU8le();
    }

    /**
     * Address of the user-interrupt handler.
     */

    /**
     * Control of the stack at delivery.
     */

    /**
     * Highest index in the target table.
     */

    /**
     * Vector of user-interrupt notifications.
     */

    /**
     * Unused.
     */

    /**
     * Bit 7: the user-interrupt flag.
     */

    /**
     * Address of the posted-interrupt descriptor.
     */

    /**
     * Requests, one bit for each vector.
     */

    /**
     * Address of the target table.
     */

    return UintrState;
  })();

  /**
   * The header of an XSAVE area.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L76-L80|struct xsave_hdr}
   * @see Intel SDM volume 1, section 13.4.2
   */

  var XsaveHeader = X86XsaveArea.XsaveHeader = (function() {
    function XsaveHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    XsaveHeader.prototype._read = function() {
      this._raw_xstateBv = this._io.readBytes(8);
      var _io__raw_xstateBv = new KaitaiStream(this._raw_xstateBv);
      this.xstateBv = new ComponentBitmap(_io__raw_xstateBv, this, this._root);
      this._raw_xcompBv = this._io.readBytes(8);
      var _io__raw_xcompBv = new KaitaiStream(this._raw_xcompBv);
      this.xcompBv = new ComponentBitmap(_io__raw_xcompBv, this, this._root);
      this.reserved = this._io.readBytes(48);
    }

    /**
     * Components that are not in their initial state.
     */

    /**
     * Zero in the standard form; in the compacted form, bit 63 and the bits
     * of the components that have a block.
     */

    /**
     * Reserved, zero.
     */

    return XsaveHeader;
  })();

  /**
   * Component 6: upper halves of zmm0 to zmm15.
   * @see Intel SDM volume 1, chapter 13
   */

  var ZmmHi256State = X86XsaveArea.ZmmHi256State = (function() {
    function ZmmHi256State(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ZmmHi256State.prototype._read = function() {
      this.zmmHigh = [];
      for (var i = 0; i < 16; i++) {
        this.zmmHigh.push(this._io.readBytes(32));
      }
    }

    /**
     * Bits 511-256 of zmm0 to zmm15, least significant byte first.
     */

    return ZmmHi256State;
  })();

  /**
   * Upper halves of the 256-bit registers ymm0 to ymm15.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'avx', {
    get: function() {
      if (this._m_avx !== undefined)
        return this._m_avx;
      if (this.hasAvx) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsAvx);
        this._raw__m_avx = this._io.readBytes(256);
        var _io__raw__m_avx = new KaitaiStream(this._raw__m_avx);
        this._m_avx = new AvxState(_io__raw__m_avx, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_avx;
    }
  });

  /**
   * MPX configuration and status.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'bndcsr', {
    get: function() {
      if (this._m_bndcsr !== undefined)
        return this._m_bndcsr;
      if (this.hasBndcsr) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsBndcsr);
        this._raw__m_bndcsr = this._io.readBytes(64);
        var _io__raw__m_bndcsr = new KaitaiStream(this._raw__m_bndcsr);
        this._m_bndcsr = new BndcsrState(_io__raw__m_bndcsr, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_bndcsr;
    }
  });

  /**
   * MPX bound registers.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'bndregs', {
    get: function() {
      if (this._m_bndregs !== undefined)
        return this._m_bndregs;
      if (this.hasBndregs) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsBndregs);
        this._raw__m_bndregs = this._io.readBytes(64);
        var _io__raw__m_bndregs = new KaitaiStream(this._raw__m_bndregs);
        this._m_bndregs = new BndregsState(_io__raw__m_bndregs, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_bndregs;
    }
  });

  /**
   * Control-flow enforcement, supervisor part; compacted form only.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'cetS', {
    get: function() {
      if (this._m_cetS !== undefined)
        return this._m_cetS;
      if (this.hasCetS) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsCompactedCetS);
        this._raw__m_cetS = this._io.readBytes(24);
        var _io__raw__m_cetS = new KaitaiStream(this._raw__m_cetS);
        this._m_cetS = new CetSState(_io__raw__m_cetS, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_cetS;
    }
  });

  /**
   * Control-flow enforcement, user part; compacted form only.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'cetU', {
    get: function() {
      if (this._m_cetU !== undefined)
        return this._m_cetU;
      if (this.hasCetU) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsCompactedCetU);
        this._raw__m_cetU = this._io.readBytes(16);
        var _io__raw__m_cetU = new KaitaiStream(this._raw__m_cetU);
        this._m_cetU = new CetUState(_io__raw__m_cetU, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_cetU;
    }
  });

  /**
   * The APX general-purpose registers, which replace MPX.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'egprs', {
    get: function() {
      if (this._m_egprs !== undefined)
        return this._m_egprs;
      if (this.hasEgprs) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsEgprs);
        this._raw__m_egprs = this._io.readBytes(128);
        var _io__raw__m_egprs = new KaitaiStream(this._raw__m_egprs);
        this._m_egprs = new EgprsState(_io__raw__m_egprs, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_egprs;
    }
  });

  /**
   * Whether component 2 is not in its initial state and the area has room for
   * it.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasAvx', {
    get: function() {
      if (this._m_hasAvx !== undefined)
        return this._m_hasAvx;
      this._m_hasAvx = (this.hasHeader ?  ((this.header.xstateBv.avx) && ( ((!(this.isCompacted)) || (this.header.xcompBv.avx)) ) && (this.lenArea >= 256) && (this.ofsAvx <= this.lenArea - 256))  : false);
      return this._m_hasAvx;
    }
  });

  /**
   * Whether component 4 is not in its initial state and the area has room for
   * it.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasBndcsr', {
    get: function() {
      if (this._m_hasBndcsr !== undefined)
        return this._m_hasBndcsr;
      this._m_hasBndcsr = (this.hasHeader ?  ((this.header.xstateBv.bndcsr) && ( ((!(this.isCompacted)) || (this.header.xcompBv.bndcsr)) ) && (this.lenArea >= 64) && (this.ofsBndcsr <= this.lenArea - 64))  : false);
      return this._m_hasBndcsr;
    }
  });

  /**
   * Whether component 3 is not in its initial state and the area has room for
   * it.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasBndregs', {
    get: function() {
      if (this._m_hasBndregs !== undefined)
        return this._m_hasBndregs;
      this._m_hasBndregs = (this.hasHeader ?  ((this.header.xstateBv.bndregs) && ( ((!(this.isCompacted)) || (this.header.xcompBv.bndregs)) ) && (this.lenArea >= 64) && (this.ofsBndregs <= this.lenArea - 64))  : false);
      return this._m_hasBndregs;
    }
  });

  /**
   * Whether component 12 is not in its initial state and the area has room for
   * it.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasCetS', {
    get: function() {
      if (this._m_hasCetS !== undefined)
        return this._m_hasCetS;
      this._m_hasCetS = (this.isCompacted ?  ((this.header.xstateBv.cetS) && (this.header.xcompBv.cetS) && (this.lenArea >= 24) && (this.ofsCompactedCetS <= this.lenArea - 24))  : false);
      return this._m_hasCetS;
    }
  });

  /**
   * Whether component 11 is not in its initial state and the area has room for
   * it.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasCetU', {
    get: function() {
      if (this._m_hasCetU !== undefined)
        return this._m_hasCetU;
      this._m_hasCetU = (this.isCompacted ?  ((this.header.xstateBv.cetU) && (this.header.xcompBv.cetU) && (this.lenArea >= 16) && (this.ofsCompactedCetU <= this.lenArea - 16))  : false);
      return this._m_hasCetU;
    }
  });

  /**
   * Whether component 19 is not in its initial state and the area has room for
   * it.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasEgprs', {
    get: function() {
      if (this._m_hasEgprs !== undefined)
        return this._m_hasEgprs;
      this._m_hasEgprs = (this.hasHeader ?  ((this.header.xstateBv.egprs) && ( ((!(this.isCompacted)) || (this.header.xcompBv.egprs)) ) && (this.lenArea >= 128) && (this.ofsEgprs <= this.lenArea - 128))  : false);
      return this._m_hasEgprs;
    }
  });

  /**
   * Whether component 13 is not in its initial state and the area has room for
   * it.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasHdc', {
    get: function() {
      if (this._m_hasHdc !== undefined)
        return this._m_hasHdc;
      this._m_hasHdc = (this.isCompacted ?  ((this.header.xstateBv.hdc) && (this.header.xcompBv.hdc) && (this.lenArea >= 8) && (this.ofsCompactedHdc <= this.lenArea - 8))  : false);
      return this._m_hasHdc;
    }
  });

  /**
   * Whether the area is long enough for its header.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasHeader', {
    get: function() {
      if (this._m_hasHeader !== undefined)
        return this._m_hasHeader;
      this._m_hasHeader = this._io.size >= 576;
      return this._m_hasHeader;
    }
  });

  /**
   * Whether component 7 is not in its initial state and the area has room for
   * it.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasHi16Zmm', {
    get: function() {
      if (this._m_hasHi16Zmm !== undefined)
        return this._m_hasHi16Zmm;
      this._m_hasHi16Zmm = (this.hasHeader ?  ((this.header.xstateBv.hi16Zmm) && ( ((!(this.isCompacted)) || (this.header.xcompBv.hi16Zmm)) ) && (this.lenArea >= 1024) && (this.ofsHi16Zmm <= this.lenArea - 1024))  : false);
      return this._m_hasHi16Zmm;
    }
  });

  /**
   * Whether component 16 is not in its initial state and the area has room for
   * it.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasHwp', {
    get: function() {
      if (this._m_hasHwp !== undefined)
        return this._m_hasHwp;
      this._m_hasHwp = (this.isCompacted ?  ((this.header.xstateBv.hwp) && (this.header.xcompBv.hwp) && (this.lenArea >= 8) && (this.ofsCompactedHwp <= this.lenArea - 8))  : false);
      return this._m_hasHwp;
    }
  });

  /**
   * Whether component 15 is not in its initial state and the area has room for
   * it.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasLbr', {
    get: function() {
      if (this._m_hasLbr !== undefined)
        return this._m_hasLbr;
      this._m_hasLbr = (this.isCompacted ?  ((this.header.xstateBv.lbr) && (this.header.xcompBv.lbr) && (this.lenArea >= 808) && (this.ofsCompactedLbr <= this.lenArea - 808))  : false);
      return this._m_hasLbr;
    }
  });

  /**
   * Whether component 62 is not in its initial state and the area has room for
   * it.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasLwp', {
    get: function() {
      if (this._m_hasLwp !== undefined)
        return this._m_hasLwp;
      this._m_hasLwp = (this.hasHeader ?  ((this.header.xstateBv.lwp) && (!(this.isCompacted)) && (this.lenArea >= 960))  : false);
      return this._m_hasLwp;
    }
  });

  /**
   * Whether component 5 is not in its initial state and the area has room for
   * it.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasOpmask', {
    get: function() {
      if (this._m_hasOpmask !== undefined)
        return this._m_hasOpmask;
      this._m_hasOpmask = (this.hasHeader ?  ((this.header.xstateBv.opmask) && ( ((!(this.isCompacted)) || (this.header.xcompBv.opmask)) ) && (this.lenArea >= 64) && (this.ofsOpmask <= this.lenArea - 64))  : false);
      return this._m_hasOpmask;
    }
  });

  /**
   * Whether component 10 is not in its initial state and the area has room for
   * it.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasPasid', {
    get: function() {
      if (this._m_hasPasid !== undefined)
        return this._m_hasPasid;
      this._m_hasPasid = (this.isCompacted ?  ((this.header.xstateBv.pasid) && (this.header.xcompBv.pasid) && (this.lenArea >= 8) && (this.ofsCompactedPasid <= this.lenArea - 8))  : false);
      return this._m_hasPasid;
    }
  });

  /**
   * Whether component 9 is not in its initial state and the area has room for
   * it.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasPkru', {
    get: function() {
      if (this._m_hasPkru !== undefined)
        return this._m_hasPkru;
      this._m_hasPkru = (this.hasHeader ?  ((this.header.xstateBv.pkru) && ( ((!(this.isCompacted)) || (this.header.xcompBv.pkru)) ) && (this.lenArea >= 8) && (this.ofsPkru <= this.lenArea - 8))  : false);
      return this._m_hasPkru;
    }
  });

  /**
   * Whether component 8 is not in its initial state and the area has room for
   * it.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasPt', {
    get: function() {
      if (this._m_hasPt !== undefined)
        return this._m_hasPt;
      this._m_hasPt = (this.isCompacted ?  ((this.header.xstateBv.pt) && (this.header.xcompBv.pt) && (this.lenArea >= 128) && (this.ofsCompactedPt <= this.lenArea - 128))  : false);
      return this._m_hasPt;
    }
  });

  /**
   * Whether component 17 is not in its initial state and the area has room for
   * it.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasTilecfg', {
    get: function() {
      if (this._m_hasTilecfg !== undefined)
        return this._m_hasTilecfg;
      this._m_hasTilecfg = (this.hasHeader ?  ((this.header.xstateBv.tilecfg) && ( ((!(this.isCompacted)) || (this.header.xcompBv.tilecfg)) ) && (this.lenArea >= 64) && (this.ofsTilecfg <= this.lenArea - 64))  : false);
      return this._m_hasTilecfg;
    }
  });

  /**
   * Whether component 18 is not in its initial state and the area has room for
   * it.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasTiledata', {
    get: function() {
      if (this._m_hasTiledata !== undefined)
        return this._m_hasTiledata;
      this._m_hasTiledata = (this.hasHeader ?  ((this.header.xstateBv.tiledata) && ( ((!(this.isCompacted)) || (this.header.xcompBv.tiledata)) ) && (this.lenArea >= 8192) && (this.ofsTiledata <= this.lenArea - 8192))  : false);
      return this._m_hasTiledata;
    }
  });

  /**
   * Whether component 14 is not in its initial state and the area has room for
   * it.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasUintr', {
    get: function() {
      if (this._m_hasUintr !== undefined)
        return this._m_hasUintr;
      this._m_hasUintr = (this.isCompacted ?  ((this.header.xstateBv.uintr) && (this.header.xcompBv.uintr) && (this.lenArea >= 48) && (this.ofsCompactedUintr <= this.lenArea - 48))  : false);
      return this._m_hasUintr;
    }
  });

  /**
   * Whether component 6 is not in its initial state and the area has room for
   * it.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hasZmmHi256', {
    get: function() {
      if (this._m_hasZmmHi256 !== undefined)
        return this._m_hasZmmHi256;
      this._m_hasZmmHi256 = (this.hasHeader ?  ((this.header.xstateBv.zmmHi256) && ( ((!(this.isCompacted)) || (this.header.xcompBv.zmmHi256)) ) && (this.lenArea >= 512) && (this.ofsZmmHi256 <= this.lenArea - 512))  : false);
      return this._m_hasZmmHi256;
    }
  });

  /**
   * The IA32_PM_CTL1 register of hardware duty cycling; compacted form only.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hdc', {
    get: function() {
      if (this._m_hdc !== undefined)
        return this._m_hdc;
      if (this.hasHdc) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsCompactedHdc);
        this._m_hdc = this._io.readU8le();
        this._io.seek(_pos);
      }
      return this._m_hdc;
    }
  });

  /**
   * The 512-bit registers zmm16 to zmm31.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hi16Zmm', {
    get: function() {
      if (this._m_hi16Zmm !== undefined)
        return this._m_hi16Zmm;
      if (this.hasHi16Zmm) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsHi16Zmm);
        this._raw__m_hi16Zmm = this._io.readBytes(1024);
        var _io__raw__m_hi16Zmm = new KaitaiStream(this._raw__m_hi16Zmm);
        this._m_hi16Zmm = new Hi16ZmmState(_io__raw__m_hi16Zmm, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_hi16Zmm;
    }
  });

  /**
   * The IA32_HWP_REQUEST register; compacted form only.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'hwp', {
    get: function() {
      if (this._m_hwp !== undefined)
        return this._m_hwp;
      if (this.hasHwp) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsCompactedHwp);
        this._m_hwp = this._io.readU8le();
        this._io.seek(_pos);
      }
      return this._m_hwp;
    }
  });

  /**
   * Whether components follow one another without gaps, instead of being at
   * fixed offsets.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'isCompacted', {
    get: function() {
      if (this._m_isCompacted !== undefined)
        return this._m_isCompacted;
      this._m_isCompacted = (this.hasHeader ? this.header.xcompBv.isCompacted : false);
      return this._m_isCompacted;
    }
  });

  /**
   * Whether components 5, 6, 7 and 9 of a standard-form area are at the
   * offsets of Intel's processors: with AVX-512 or protection keys such an
   * area has at least 2688 bytes, while one of an AMD processor has at most
   * 2440. Without those components the layouts are the same, and this does not
   * matter.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'isIntelLayout', {
    get: function() {
      if (this._m_isIntelLayout !== undefined)
        return this._m_isIntelLayout;
      this._m_isIntelLayout = this.lenArea >= 2688;
      return this._m_isIntelLayout;
    }
  });

  /**
   * Last-branch records; compacted form only.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'lbr', {
    get: function() {
      if (this._m_lbr !== undefined)
        return this._m_lbr;
      if (this.hasLbr) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsCompactedLbr);
        this._raw__m_lbr = this._io.readBytes(808);
        var _io__raw__m_lbr = new KaitaiStream(this._raw__m_lbr);
        this._m_lbr = new LbrState(_io__raw__m_lbr, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_lbr;
    }
  });

  /**
   * Length of the area in bytes.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'lenArea', {
    get: function() {
      if (this._m_lenArea !== undefined)
        return this._m_lenArea;
      this._m_lenArea = this._io.size;
      return this._m_lenArea;
    }
  });

  /**
   * Length of the legacy region in bytes.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'lenLegacy', {
    get: function() {
      if (this._m_lenLegacy !== undefined)
        return this._m_lenLegacy;
      this._m_lenLegacy = 512;
      return this._m_lenLegacy;
    }
  });

  /**
   * Length of legacy region and header, the shortest area that Xen loads.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'lenMin', {
    get: function() {
      if (this._m_lenMin !== undefined)
        return this._m_lenMin;
      this._m_lenMin = 576;
      return this._m_lenMin;
    }
  });

  /**
   * State of AMD's lightweight profiling, which only processors of family
   * 0x15 have. Not decoded.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'lwp', {
    get: function() {
      if (this._m_lwp !== undefined)
        return this._m_lwp;
      if (this.hasLwp) {
        var _pos = this._io.pos;
        this._io.seek(832);
        this._m_lwp = this._io.readBytes(128);
        this._io.seek(_pos);
      }
      return this._m_lwp;
    }
  });

  /**
   * Offset of component 2: 576 in the standard form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsAvx', {
    get: function() {
      if (this._m_ofsAvx !== undefined)
        return this._m_ofsAvx;
      this._m_ofsAvx = (this.isCompacted ? this.ofsCompactedAvx : 576);
      return this._m_ofsAvx;
    }
  });

  /**
   * Offset of component 4: 1024 in the standard form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsBndcsr', {
    get: function() {
      if (this._m_ofsBndcsr !== undefined)
        return this._m_ofsBndcsr;
      this._m_ofsBndcsr = (this.isCompacted ? this.ofsCompactedBndcsr : 1024);
      return this._m_ofsBndcsr;
    }
  });

  /**
   * Offset of component 3: 960 in the standard form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsBndregs', {
    get: function() {
      if (this._m_ofsBndregs !== undefined)
        return this._m_ofsBndregs;
      this._m_ofsBndregs = (this.isCompacted ? this.ofsCompactedBndregs : 960);
      return this._m_ofsBndregs;
    }
  });

  /**
   * Offset of component 2 in the compacted form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsCompactedAvx', {
    get: function() {
      if (this._m_ofsCompactedAvx !== undefined)
        return this._m_ofsCompactedAvx;
      if (this.isCompacted) {
        this._m_ofsCompactedAvx = 576;
      }
      return this._m_ofsCompactedAvx;
    }
  });

  /**
   * Offset of component 4 in the compacted form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsCompactedBndcsr', {
    get: function() {
      if (this._m_ofsCompactedBndcsr !== undefined)
        return this._m_ofsCompactedBndcsr;
      if (this.isCompacted) {
        this._m_ofsCompactedBndcsr = (this.ofsCompactedBndregs + (this.header.xcompBv.bndregs ? 64 : 0));
      }
      return this._m_ofsCompactedBndcsr;
    }
  });

  /**
   * Offset of component 3 in the compacted form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsCompactedBndregs', {
    get: function() {
      if (this._m_ofsCompactedBndregs !== undefined)
        return this._m_ofsCompactedBndregs;
      if (this.isCompacted) {
        this._m_ofsCompactedBndregs = (this.ofsCompactedAvx + (this.header.xcompBv.avx ? 256 : 0));
      }
      return this._m_ofsCompactedBndregs;
    }
  });

  /**
   * Offset of component 12 in the compacted form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsCompactedCetS', {
    get: function() {
      if (this._m_ofsCompactedCetS !== undefined)
        return this._m_ofsCompactedCetS;
      if (this.isCompacted) {
        this._m_ofsCompactedCetS = (this.ofsCompactedCetU + (this.header.xcompBv.cetU ? 16 : 0));
      }
      return this._m_ofsCompactedCetS;
    }
  });

  /**
   * Offset of component 11 in the compacted form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsCompactedCetU', {
    get: function() {
      if (this._m_ofsCompactedCetU !== undefined)
        return this._m_ofsCompactedCetU;
      if (this.isCompacted) {
        this._m_ofsCompactedCetU = (this.ofsCompactedPasid + (this.header.xcompBv.pasid ? 8 : 0));
      }
      return this._m_ofsCompactedCetU;
    }
  });

  /**
   * Offset of component 19 in the compacted form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsCompactedEgprs', {
    get: function() {
      if (this._m_ofsCompactedEgprs !== undefined)
        return this._m_ofsCompactedEgprs;
      if (this.isCompacted) {
        this._m_ofsCompactedEgprs = (this.ofsCompactedTiledata + (this.header.xcompBv.tiledata ? 8192 : 0));
      }
      return this._m_ofsCompactedEgprs;
    }
  });

  /**
   * Offset of component 13 in the compacted form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsCompactedHdc', {
    get: function() {
      if (this._m_ofsCompactedHdc !== undefined)
        return this._m_ofsCompactedHdc;
      if (this.isCompacted) {
        this._m_ofsCompactedHdc = (this.ofsCompactedCetS + (this.header.xcompBv.cetS ? 24 : 0));
      }
      return this._m_ofsCompactedHdc;
    }
  });

  /**
   * Offset of component 7 in the compacted form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsCompactedHi16Zmm', {
    get: function() {
      if (this._m_ofsCompactedHi16Zmm !== undefined)
        return this._m_ofsCompactedHi16Zmm;
      if (this.isCompacted) {
        this._m_ofsCompactedHi16Zmm = (this.ofsCompactedZmmHi256 + (this.header.xcompBv.zmmHi256 ? 512 : 0));
      }
      return this._m_ofsCompactedHi16Zmm;
    }
  });

  /**
   * Offset of component 16 in the compacted form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsCompactedHwp', {
    get: function() {
      if (this._m_ofsCompactedHwp !== undefined)
        return this._m_ofsCompactedHwp;
      if (this.isCompacted) {
        this._m_ofsCompactedHwp = (this.ofsCompactedLbr + (this.header.xcompBv.lbr ? 808 : 0));
      }
      return this._m_ofsCompactedHwp;
    }
  });

  /**
   * Offset of component 15 in the compacted form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsCompactedLbr', {
    get: function() {
      if (this._m_ofsCompactedLbr !== undefined)
        return this._m_ofsCompactedLbr;
      if (this.isCompacted) {
        this._m_ofsCompactedLbr = (this.ofsCompactedUintr + (this.header.xcompBv.uintr ? 48 : 0));
      }
      return this._m_ofsCompactedLbr;
    }
  });

  /**
   * Offset of component 5 in the compacted form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsCompactedOpmask', {
    get: function() {
      if (this._m_ofsCompactedOpmask !== undefined)
        return this._m_ofsCompactedOpmask;
      if (this.isCompacted) {
        this._m_ofsCompactedOpmask = (this.ofsCompactedBndcsr + (this.header.xcompBv.bndcsr ? 64 : 0));
      }
      return this._m_ofsCompactedOpmask;
    }
  });

  /**
   * Offset of component 10 in the compacted form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsCompactedPasid', {
    get: function() {
      if (this._m_ofsCompactedPasid !== undefined)
        return this._m_ofsCompactedPasid;
      if (this.isCompacted) {
        this._m_ofsCompactedPasid = (this.ofsCompactedPkru + (this.header.xcompBv.pkru ? 8 : 0));
      }
      return this._m_ofsCompactedPasid;
    }
  });

  /**
   * Offset of component 9 in the compacted form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsCompactedPkru', {
    get: function() {
      if (this._m_ofsCompactedPkru !== undefined)
        return this._m_ofsCompactedPkru;
      if (this.isCompacted) {
        this._m_ofsCompactedPkru = (this.ofsCompactedPt + (this.header.xcompBv.pt ? 128 : 0));
      }
      return this._m_ofsCompactedPkru;
    }
  });

  /**
   * Offset of component 8 in the compacted form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsCompactedPt', {
    get: function() {
      if (this._m_ofsCompactedPt !== undefined)
        return this._m_ofsCompactedPt;
      if (this.isCompacted) {
        this._m_ofsCompactedPt = (this.ofsCompactedHi16Zmm + (this.header.xcompBv.hi16Zmm ? 1024 : 0));
      }
      return this._m_ofsCompactedPt;
    }
  });

  /**
   * Offset of component 17 in the compacted form, aligned to 64 bytes.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsCompactedTilecfg', {
    get: function() {
      if (this._m_ofsCompactedTilecfg !== undefined)
        return this._m_ofsCompactedTilecfg;
      if (this.isCompacted) {
        this._m_ofsCompactedTilecfg = (Math.floor(((this.ofsCompactedHwp + (this.header.xcompBv.hwp ? 8 : 0)) + 63) / 64) * 64);
      }
      return this._m_ofsCompactedTilecfg;
    }
  });

  /**
   * Offset of component 18 in the compacted form, aligned to 64 bytes.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsCompactedTiledata', {
    get: function() {
      if (this._m_ofsCompactedTiledata !== undefined)
        return this._m_ofsCompactedTiledata;
      if (this.isCompacted) {
        this._m_ofsCompactedTiledata = (Math.floor(((this.ofsCompactedTilecfg + (this.header.xcompBv.tilecfg ? 64 : 0)) + 63) / 64) * 64);
      }
      return this._m_ofsCompactedTiledata;
    }
  });

  /**
   * Offset of component 14 in the compacted form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsCompactedUintr', {
    get: function() {
      if (this._m_ofsCompactedUintr !== undefined)
        return this._m_ofsCompactedUintr;
      if (this.isCompacted) {
        this._m_ofsCompactedUintr = (this.ofsCompactedHdc + (this.header.xcompBv.hdc ? 8 : 0));
      }
      return this._m_ofsCompactedUintr;
    }
  });

  /**
   * Offset of component 6 in the compacted form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsCompactedZmmHi256', {
    get: function() {
      if (this._m_ofsCompactedZmmHi256 !== undefined)
        return this._m_ofsCompactedZmmHi256;
      if (this.isCompacted) {
        this._m_ofsCompactedZmmHi256 = (this.ofsCompactedOpmask + (this.header.xcompBv.opmask ? 64 : 0));
      }
      return this._m_ofsCompactedZmmHi256;
    }
  });

  /**
   * Offset of component 19: 960 in the standard form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsEgprs', {
    get: function() {
      if (this._m_ofsEgprs !== undefined)
        return this._m_ofsEgprs;
      this._m_ofsEgprs = (this.isCompacted ? this.ofsCompactedEgprs : 960);
      return this._m_ofsEgprs;
    }
  });

  /**
   * Offset of component 7: 1664 on Intel's processors and 1408 on AMD's
   * in the standard form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsHi16Zmm', {
    get: function() {
      if (this._m_ofsHi16Zmm !== undefined)
        return this._m_ofsHi16Zmm;
      this._m_ofsHi16Zmm = (this.isCompacted ? this.ofsCompactedHi16Zmm : (this.isIntelLayout ? 1664 : 1408));
      return this._m_ofsHi16Zmm;
    }
  });

  /**
   * Offset of component 5: 1088 on Intel's processors and 832 on AMD's in
   * the standard form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsOpmask', {
    get: function() {
      if (this._m_ofsOpmask !== undefined)
        return this._m_ofsOpmask;
      this._m_ofsOpmask = (this.isCompacted ? this.ofsCompactedOpmask : (this.isIntelLayout ? 1088 : 832));
      return this._m_ofsOpmask;
    }
  });

  /**
   * Offset of component 9: 2688 on Intel's processors, 2432 on AMD's with
   * AVX-512 and 832 on AMD's without it in the standard form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsPkru', {
    get: function() {
      if (this._m_ofsPkru !== undefined)
        return this._m_ofsPkru;
      this._m_ofsPkru = (this.isCompacted ? this.ofsCompactedPkru : (this.lenArea >= 2696 ? 2688 : (this.lenArea >= 2440 ? 2432 : 832)));
      return this._m_ofsPkru;
    }
  });

  /**
   * Offset of component 17: 2752 in the standard form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsTilecfg', {
    get: function() {
      if (this._m_ofsTilecfg !== undefined)
        return this._m_ofsTilecfg;
      this._m_ofsTilecfg = (this.isCompacted ? this.ofsCompactedTilecfg : 2752);
      return this._m_ofsTilecfg;
    }
  });

  /**
   * Offset of component 18: 2816 in the standard form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsTiledata', {
    get: function() {
      if (this._m_ofsTiledata !== undefined)
        return this._m_ofsTiledata;
      this._m_ofsTiledata = (this.isCompacted ? this.ofsCompactedTiledata : 2816);
      return this._m_ofsTiledata;
    }
  });

  /**
   * Offset of component 6: 1152 on Intel's processors and 896 on AMD's in
   * the standard form.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'ofsZmmHi256', {
    get: function() {
      if (this._m_ofsZmmHi256 !== undefined)
        return this._m_ofsZmmHi256;
      this._m_ofsZmmHi256 = (this.isCompacted ? this.ofsCompactedZmmHi256 : (this.isIntelLayout ? 1152 : 896));
      return this._m_ofsZmmHi256;
    }
  });

  /**
   * AVX-512 mask registers.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'opmask', {
    get: function() {
      if (this._m_opmask !== undefined)
        return this._m_opmask;
      if (this.hasOpmask) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsOpmask);
        this._raw__m_opmask = this._io.readBytes(64);
        var _io__raw__m_opmask = new KaitaiStream(this._raw__m_opmask);
        this._m_opmask = new OpmaskState(_io__raw__m_opmask, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_opmask;
    }
  });

  /**
   * The IA32_PASID register; compacted form only.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'pasid', {
    get: function() {
      if (this._m_pasid !== undefined)
        return this._m_pasid;
      if (this.hasPasid) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsCompactedPasid);
        this._m_pasid = this._io.readU8le();
        this._io.seek(_pos);
      }
      return this._m_pasid;
    }
  });

  /**
   * Protection-key rights for user pages.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'pkru', {
    get: function() {
      if (this._m_pkru !== undefined)
        return this._m_pkru;
      if (this.hasPkru) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsPkru);
        this._raw__m_pkru = this._io.readBytes(8);
        var _io__raw__m_pkru = new KaitaiStream(this._raw__m_pkru);
        this._m_pkru = new PkruState(_io__raw__m_pkru, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_pkru;
    }
  });

  /**
   * Processor Trace registers; compacted form only.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'pt', {
    get: function() {
      if (this._m_pt !== undefined)
        return this._m_pt;
      if (this.hasPt) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsCompactedPt);
        this._raw__m_pt = this._io.readBytes(128);
        var _io__raw__m_pt = new KaitaiStream(this._raw__m_pt);
        this._m_pt = new PtState(_io__raw__m_pt, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_pt;
    }
  });

  /**
   * AMX tile configuration.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'tilecfg', {
    get: function() {
      if (this._m_tilecfg !== undefined)
        return this._m_tilecfg;
      if (this.hasTilecfg) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsTilecfg);
        this._raw__m_tilecfg = this._io.readBytes(64);
        var _io__raw__m_tilecfg = new KaitaiStream(this._raw__m_tilecfg);
        this._m_tilecfg = new TilecfgState(_io__raw__m_tilecfg, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_tilecfg;
    }
  });

  /**
   * AMX tiles.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'tiledata', {
    get: function() {
      if (this._m_tiledata !== undefined)
        return this._m_tiledata;
      if (this.hasTiledata) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsTiledata);
        this._raw__m_tiledata = this._io.readBytes(8192);
        var _io__raw__m_tiledata = new KaitaiStream(this._raw__m_tiledata);
        this._m_tiledata = new TiledataState(_io__raw__m_tiledata, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_tiledata;
    }
  });

  /**
   * User-interrupt registers; compacted form only.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'uintr', {
    get: function() {
      if (this._m_uintr !== undefined)
        return this._m_uintr;
      if (this.hasUintr) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsCompactedUintr);
        this._raw__m_uintr = this._io.readBytes(48);
        var _io__raw__m_uintr = new KaitaiStream(this._raw__m_uintr);
        this._m_uintr = new UintrState(_io__raw__m_uintr, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_uintr;
    }
  });

  /**
   * Upper halves of the 512-bit registers zmm0 to zmm15.
   */
  Object.defineProperty(X86XsaveArea.prototype, 'zmmHi256', {
    get: function() {
      if (this._m_zmmHi256 !== undefined)
        return this._m_zmmHi256;
      if (this.hasZmmHi256) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsZmmHi256);
        this._raw__m_zmmHi256 = this._io.readBytes(512);
        var _io__raw__m_zmmHi256 = new KaitaiStream(this._raw__m_zmmHi256);
        this._m_zmmHi256 = new ZmmHi256State(_io__raw__m_zmmHi256, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_zmmHi256;
    }
  });

  /**
   * x87, MMX and SSE registers.
   */

  /**
   * The components that the area holds, and its form.
   */

  return X86XsaveArea;
})();
X86XsaveArea_.X86XsaveArea = X86XsaveArea;
});
