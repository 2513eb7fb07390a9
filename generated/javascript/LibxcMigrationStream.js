// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './XenX86CpuPolicy', './XenX86Vcpu', './XenHvmContext'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./XenX86CpuPolicy'), require('./XenX86Vcpu'), require('./XenHvmContext'));
  } else {
    factory(root.LibxcMigrationStream || (root.LibxcMigrationStream = {}), root.KaitaiStream, root.XenX86CpuPolicy || (root.XenX86CpuPolicy = {}), root.XenX86Vcpu || (root.XenX86Vcpu = {}), root.XenHvmContext || (root.XenHvmContext = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (LibxcMigrationStream_, KaitaiStream, XenX86CpuPolicy_, XenX86Vcpu_, XenHvmContext_) {
/**
 * The state of one running Xen domain, as libxenguest writes it when a domain
 * is saved or live-migrated: an image header, a domain header, then records
 * (guest pages, vCPU state, HVM context, CPU policy and so on) up to END.
 * 
 * The image header is always big-endian; its options give the byte order of
 * everything after it, except contents that Xen or the guest defines (HVM
 * context, CPU policies, vCPU contexts, shared info, pages), which are always
 * little-endian. Real streams are little-endian, as x86 is.
 * 
 * Version 3 adds STATIC_DATA_END, X86_CPUID_POLICY and X86_MSR_POLICY, and
 * requires STATIC_DATA_END before all memory and register contents. A receiver
 * of a version 2 stream infers its position: before the first X86_PV_P2M_FRAMES
 * of a PV guest, and before the first PAGE_DATA of an HVM guest. All layouts are
 * the same in both versions.
 * 
 * `xl save` writes this stream inside a libxl stream, which is inside a file of
 * its own; see `libxl_migration_stream` and `xl_save_file`.
 * 
 * A damaged stream parses as far as its framing allows. Bodies are decoded on
 * demand, so a body that is too short for its type does not affect the others.
 * If the stream ends inside a record, that record's `raw_body` is shorter than
 * its `header.len_body`.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc|Source}
 */

var LibxcMigrationStream = (function() {
  LibxcMigrationStream.GuestType = Object.freeze({
    X86_PV: 1,
    X86_HVM: 2,

    1: "X86_PV",
    2: "X86_HVM",
  });

  LibxcMigrationStream.HvmParamName = Object.freeze({
    CALLBACK_IRQ: 0,
    STORE_PFN: 1,
    STORE_EVTCHN: 2,
    PAE_ENABLED: 4,
    IOREQ_PFN: 5,
    BUFIOREQ_PFN: 6,
    VIRIDIAN: 9,
    TIMER_MODE: 10,
    HPET_ENABLED: 11,
    IDENT_PT: 12,
    DM_DOMAIN: 13,
    ACPI_S_STATE: 14,
    VM86_TSS: 15,
    VPT_ALIGN: 16,
    CONSOLE_PFN: 17,
    CONSOLE_EVTCHN: 18,
    ACPI_IOPORTS_LOCATION: 19,
    MEMORY_EVENT_CR0: 20,
    MEMORY_EVENT_CR3: 21,
    MEMORY_EVENT_CR4: 22,
    MEMORY_EVENT_INT3: 23,
    NESTEDHVM: 24,
    MEMORY_EVENT_SINGLE_STEP: 25,
    BUFIOREQ_EVTCHN: 26,
    PAGING_RING_PFN: 27,
    MONITOR_RING_PFN: 28,
    SHARING_RING_PFN: 29,
    MEMORY_EVENT_MSR: 30,
    TRIPLE_FAULT_REASON: 31,
    IOREQ_SERVER_PFN: 32,
    NR_IOREQ_SERVER_PAGES: 33,
    VM_GENERATION_ID_ADDR: 34,
    ALTP2M: 35,
    X87_FIP_WIDTH: 36,
    VM86_TSS_SIZED: 37,
    MCA_CAP: 38,

    0: "CALLBACK_IRQ",
    1: "STORE_PFN",
    2: "STORE_EVTCHN",
    4: "PAE_ENABLED",
    5: "IOREQ_PFN",
    6: "BUFIOREQ_PFN",
    9: "VIRIDIAN",
    10: "TIMER_MODE",
    11: "HPET_ENABLED",
    12: "IDENT_PT",
    13: "DM_DOMAIN",
    14: "ACPI_S_STATE",
    15: "VM86_TSS",
    16: "VPT_ALIGN",
    17: "CONSOLE_PFN",
    18: "CONSOLE_EVTCHN",
    19: "ACPI_IOPORTS_LOCATION",
    20: "MEMORY_EVENT_CR0",
    21: "MEMORY_EVENT_CR3",
    22: "MEMORY_EVENT_CR4",
    23: "MEMORY_EVENT_INT3",
    24: "NESTEDHVM",
    25: "MEMORY_EVENT_SINGLE_STEP",
    26: "BUFIOREQ_EVTCHN",
    27: "PAGING_RING_PFN",
    28: "MONITOR_RING_PFN",
    29: "SHARING_RING_PFN",
    30: "MEMORY_EVENT_MSR",
    31: "TRIPLE_FAULT_REASON",
    32: "IOREQ_SERVER_PFN",
    33: "NR_IOREQ_SERVER_PAGES",
    34: "VM_GENERATION_ID_ADDR",
    35: "ALTP2M",
    36: "X87_FIP_WIDTH",
    37: "VM86_TSS_SIZED",
    38: "MCA_CAP",
  });

  LibxcMigrationStream.PageType = Object.freeze({
    NOTAB: 0,
    L1TAB: 1,
    L2TAB: 2,
    L3TAB: 3,
    L4TAB: 4,
    L1TAB_PIN: 9,
    L2TAB_PIN: 10,
    L3TAB_PIN: 11,
    L4TAB_PIN: 12,
    BROKEN: 13,
    XALLOC: 14,
    XTAB: 15,

    0: "NOTAB",
    1: "L1TAB",
    2: "L2TAB",
    3: "L3TAB",
    4: "L4TAB",
    9: "L1TAB_PIN",
    10: "L2TAB_PIN",
    11: "L3TAB_PIN",
    12: "L4TAB_PIN",
    13: "BROKEN",
    14: "XALLOC",
    15: "XTAB",
  });

  LibxcMigrationStream.RecordType = Object.freeze({
    END_MARK: 0,
    PAGE_DATA: 1,
    X86_PV_INFO: 2,
    X86_PV_P2M_FRAMES: 3,
    X86_PV_VCPU_BASIC: 4,
    X86_PV_VCPU_EXTENDED: 5,
    X86_PV_VCPU_XSAVE: 6,
    SHARED_INFO: 7,
    X86_TSC_INFO: 8,
    HVM_CONTEXT: 9,
    HVM_PARAMS: 10,
    TOOLSTACK: 11,
    X86_PV_VCPU_MSRS: 12,
    VERIFY: 13,
    CHECKPOINT: 14,
    CHECKPOINT_DIRTY_PFN_LIST: 15,
    STATIC_DATA_END: 16,
    X86_CPUID_POLICY: 17,
    X86_MSR_POLICY: 18,
    STRIPPED: 4084494960,

    0: "END_MARK",
    1: "PAGE_DATA",
    2: "X86_PV_INFO",
    3: "X86_PV_P2M_FRAMES",
    4: "X86_PV_VCPU_BASIC",
    5: "X86_PV_VCPU_EXTENDED",
    6: "X86_PV_VCPU_XSAVE",
    7: "SHARED_INFO",
    8: "X86_TSC_INFO",
    9: "HVM_CONTEXT",
    10: "HVM_PARAMS",
    11: "TOOLSTACK",
    12: "X86_PV_VCPU_MSRS",
    13: "VERIFY",
    14: "CHECKPOINT",
    15: "CHECKPOINT_DIRTY_PFN_LIST",
    16: "STATIC_DATA_END",
    17: "X86_CPUID_POLICY",
    18: "X86_MSR_POLICY",
    4084494960: "STRIPPED",
  });

  LibxcMigrationStream.TscMode = Object.freeze({
    DEFAULT: 0,
    ALWAYS_EMULATE: 1,
    NEVER_EMULATE: 2,

    0: "DEFAULT",
    1: "ALWAYS_EMULATE",
    2: "NEVER_EMULATE",
  });

  LibxcMigrationStream.VcpuContextLayout = Object.freeze({
    NOTHING: 0,
    BASIC_X86_64: 1,
    BASIC_X86_32: 2,
    EXTENDED: 3,
    XSAVE: 4,
    MSRS: 5,

    0: "NOTHING",
    1: "BASIC_X86_64",
    2: "BASIC_X86_32",
    3: "EXTENDED",
    4: "XSAVE",
    5: "MSRS",
  });

  LibxcMigrationStream.ViridianGroup = Object.freeze({
    BASE: 1,
    NO_FREQ: 2,
    TIME_REF_COUNT: 4,
    REFERENCE_TSC: 8,
    HCALL_REMOTE_TLB_FLUSH: 16,
    APIC_ASSIST: 32,
    CRASH_CTL: 64,
    SYNIC: 128,
    STIMER: 256,
    HCALL_IPI: 512,
    EX_PROCESSOR_MASKS: 1024,
    NO_VP_LIMIT: 2048,
    CPU_HOTPLUG: 4096,

    1: "BASE",
    2: "NO_FREQ",
    4: "TIME_REF_COUNT",
    8: "REFERENCE_TSC",
    16: "HCALL_REMOTE_TLB_FLUSH",
    32: "APIC_ASSIST",
    64: "CRASH_CTL",
    128: "SYNIC",
    256: "STIMER",
    512: "HCALL_IPI",
    1024: "EX_PROCESSOR_MASKS",
    2048: "NO_VP_LIMIT",
    4096: "CPU_HOTPLUG",
  });

  function LibxcMigrationStream(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  LibxcMigrationStream.prototype._read = function() {
    this.imageHeader = new Ihdr(this._io, this, this._root);
    this.image = new DomainImage(this._io, this, this._root, this.imageHeader.isBigEndian, true, false);
  }

  /**
   * The part of the stream whose byte order the image header gives.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L47|Overview}
   */

  var DomainImage = LibxcMigrationStream.DomainImage = (function() {
    function DomainImage(_io, _parent, _root, isBigEndian, hasDomainHeader, isInsideLibxl) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isBigEndian = isBigEndian;
      this.hasDomainHeader = hasDomainHeader;
      this.isInsideLibxl = isInsideLibxl;

      this._read();
    }
    DomainImage.prototype._read = function() {
      switch (this.isBigEndian) {
      case true:
        this._is_le = false;
        break;
      default:
        this._is_le = true;
        break;
      }

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    DomainImage.prototype._readLE = function() {
      if ( ((this.hasDomainHeader) && (this._io.size - this._io.pos >= 16)) ) {
        this.domainHeader = new Dhdr(this._io, this, this._root, this._is_le);
      }
      if (this._io.size - this._io.pos >= 8) {
        this.records = [];
        var i = 0;
        do {
          var _ = new Record(this._io, this, this._root, this._is_le);
          this.records.push(_);
          i++;
        } while (!( ((_.header.typeCode == LibxcMigrationStream.RecordType.END_MARK) || ( ((this.isInsideLibxl) && (_.header.typeCode == LibxcMigrationStream.RecordType.CHECKPOINT)) ) || (this._io.size - this._io.pos < 8)) ));
      }
    }
    DomainImage.prototype._readBE = function() {
      if ( ((this.hasDomainHeader) && (this._io.size - this._io.pos >= 16)) ) {
        this.domainHeader = new Dhdr(this._io, this, this._root, this._is_le);
      }
      if (this._io.size - this._io.pos >= 8) {
        this.records = [];
        var i = 0;
        do {
          var _ = new Record(this._io, this, this._root, this._is_le);
          this.records.push(_);
          i++;
        } while (!( ((_.header.typeCode == LibxcMigrationStream.RecordType.END_MARK) || ( ((this.isInsideLibxl) && (_.header.typeCode == LibxcMigrationStream.RecordType.CHECKPOINT)) ) || (this._io.size - this._io.pos < 8)) ));
      }
    }

    /**
     * The pfns that a COLO secondary has dirtied, in no particular order.
     * This record is sent from the secondary to the primary only.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L608|CHECKPOINT_DIRTY_PFN_LIST}
     */

    var CheckpointDirtyPfnList = DomainImage.CheckpointDirtyPfnList = (function() {
      function CheckpointDirtyPfnList(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      CheckpointDirtyPfnList.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      CheckpointDirtyPfnList.prototype._readLE = function() {
      }
      CheckpointDirtyPfnList.prototype._readBE = function() {
      }

      /**
       * Size of one entry of `pfns` in bytes.
       */
      Object.defineProperty(CheckpointDirtyPfnList.prototype, 'lenPfn', {
        get: function() {
          if (this._m_lenPfn !== undefined)
            return this._m_lenPfn;
          this._m_lenPfn = 8;
          return this._m_lenPfn;
        }
      });

      /**
       * The dirty pfns, as many as the body has room for.
       */
      Object.defineProperty(CheckpointDirtyPfnList.prototype, 'pfns', {
        get: function() {
          if (this._m_pfns !== undefined)
            return this._m_pfns;
          var _pos = this._io.pos;
          this._io.seek(0);
          if (this._is_le) {
            this._m_pfns = [];
            for (var i = 0; i < Math.floor(this._io.size / 8); i++) {
              this._m_pfns.push(this._io.readU8le());
            }
          } else {
            this._m_pfns = [];
            for (var i = 0; i < Math.floor(this._io.size / 8); i++) {
              this._m_pfns.push(this._io.readU8be());
            }
          }
          this._io.seek(_pos);
          return this._m_pfns;
        }
      });

      return CheckpointDirtyPfnList;
    })();

    /**
     * General properties of the domain.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L142|Domain Header}
     */

    var Dhdr = DomainImage.Dhdr = (function() {
      function Dhdr(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      Dhdr.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Dhdr.prototype._readLE = function() {
        this.typeCode = this._io.readU4le();
        this.pageShift = this._io.readU2le();
        this.reserved = this._io.readU2le();
        this.xenMajor = this._io.readU4le();
        this.xenMinor = this._io.readU4le();
      }
      Dhdr.prototype._readBE = function() {
        this.typeCode = this._io.readU4be();
        this.pageShift = this._io.readU2be();
        this.reserved = this._io.readU2be();
        this.xenMajor = this._io.readU4be();
        this.xenMinor = this._io.readU4be();
      }

      /**
       * Kind of guest; PVH guests are x86_hvm.
       */
      Object.defineProperty(Dhdr.prototype, 'guestType', {
        get: function() {
          if (this._m_guestType !== undefined)
            return this._m_guestType;
          this._m_guestType = this.typeCode;
          return this._m_guestType;
        }
      });

      /**
       * A converter wrote this stream from a legacy image.
       */
      Object.defineProperty(Dhdr.prototype, 'isConvertedFromLegacy', {
        get: function() {
          if (this._m_isConvertedFromLegacy !== undefined)
            return this._m_isConvertedFromLegacy;
          this._m_isConvertedFromLegacy = this.xenMajor == 0;
          return this._m_isConvertedFromLegacy;
        }
      });

      /**
       * The only `page_shift` of x86 guests.
       */
      Object.defineProperty(Dhdr.prototype, 'knownPageShift', {
        get: function() {
          if (this._m_knownPageShift !== undefined)
            return this._m_knownPageShift;
          this._m_knownPageShift = 12;
          return this._m_knownPageShift;
        }
      });

      /**
       * Kind of guest as a number; see `guest_type`. Up to Xen 4.13, the
       * specification also had 3 for x86 PVH and 4 for ARM, which no Xen
       * ever saved.
       */

      /**
       * Base-2 logarithm of the page size; 12 on x86.
       */

      /**
       * Zero when saved, ignored when restored.
       */

      /**
       * Major version of the Xen that saved the image; 0 for an image
       * that was converted from the legacy format.
       */

      /**
       * Minor version of the Xen that saved the image, or the version of
       * the converter.
       */

      return Dhdr;
    })();

    /**
     * The body of the records that carry no data: END, VERIFY, CHECKPOINT
     * and STATIC_DATA_END. It has no fields. By the specification their
     * body_length is 0; if it is not, `raw_body` has the bytes.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L260|END}
     */

    var EmptyBody = DomainImage.EmptyBody = (function() {
      function EmptyBody(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      EmptyBody.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      EmptyBody.prototype._readLE = function() {
      }
      EmptyBody.prototype._readBE = function() {
      }

      return EmptyBody;
    })();

    /**
     * One HVM parameter.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514|HVM_PARAMS}
     */

    var HvmParam = DomainImage.HvmParam = (function() {
      function HvmParam(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      HvmParam.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      HvmParam.prototype._readLE = function() {
        this.index = this._io.readU8le();
        this.value = this._io.readU8le();
      }
      HvmParam.prototype._readBE = function() {
        this.index = this._io.readU8be();
        this.value = this._io.readU8be();
      }

      /**
       * The parameter by name.
       */
      Object.defineProperty(HvmParam.prototype, 'name', {
        get: function() {
          if (this._m_name !== undefined)
            return this._m_name;
          this._m_name = this.index;
          return this._m_name;
        }
      });

      /**
       * Number of the parameter, HVM_PARAM_* in Xen's hvm/params.h.
       */

      /**
       * Value of the parameter.
       */

      return HvmParam;
    })();

    /**
     * HVM parameters of the domain.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514|HVM_PARAMS}
     */

    var HvmParams = DomainImage.HvmParams = (function() {
      function HvmParams(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      HvmParams.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      HvmParams.prototype._readLE = function() {
        this.numParams = this._io.readU4le();
        this.reserved = this._io.readU4le();
      }
      HvmParams.prototype._readBE = function() {
        this.numParams = this._io.readU4be();
        this.reserved = this._io.readU4be();
      }

      /**
       * Size of one parameter in bytes.
       */
      Object.defineProperty(HvmParams.prototype, 'lenParam', {
        get: function() {
          if (this._m_lenParam !== undefined)
            return this._m_lenParam;
          this._m_lenParam = 16;
          return this._m_lenParam;
        }
      });

      /**
       * Offset of the parameters in the body.
       */
      Object.defineProperty(HvmParams.prototype, 'ofsParams', {
        get: function() {
          if (this._m_ofsParams !== undefined)
            return this._m_ofsParams;
          this._m_ofsParams = 4 + 4;
          return this._m_ofsParams;
        }
      });

      /**
       * The parameters, `num_params` of them.
       */
      Object.defineProperty(HvmParams.prototype, 'params', {
        get: function() {
          if (this._m_params !== undefined)
            return this._m_params;
          var _pos = this._io.pos;
          this._io.seek(this.ofsParams);
          if (this._is_le) {
            this._m_params = [];
            for (var i = 0; i < this.numParams; i++) {
              this._m_params.push(new HvmParam(this._io, this, this._root, this._is_le));
            }
          } else {
            this._m_params = [];
            for (var i = 0; i < this.numParams; i++) {
              this._m_params.push(new HvmParam(this._io, this, this._root, this._is_le));
            }
          }
          this._io.seek(_pos);
          return this._m_params;
        }
      });

      /**
       * Number of parameters.
       */

      /**
       * Zero when saved, ignored when restored.
       */

      return HvmParams;
    })();

    /**
     * Bytes of a record's body, not interpreted here: the type has no
     * fields, only a size. `body` decodes the same bytes.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63|Records}
     */

    var Opaque = DomainImage.Opaque = (function() {
      function Opaque(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      Opaque.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Opaque.prototype._readLE = function() {
      }
      Opaque.prototype._readBE = function() {
      }

      return Opaque;
    })();

    /**
     * A batch of guest pages: pfns with their types, followed by the
     * contents of the pages that have any, in the same order.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273|PAGE_DATA}
     */

    var PageData = DomainImage.PageData = (function() {
      function PageData(_io, _parent, _root, _is_le, isBigEndian) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this.isBigEndian = isBigEndian;

        this._read();
      }
      PageData.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      PageData.prototype._readLE = function() {
        this.numPfns = this._io.readU4le();
        this.reserved = this._io.readU4le();
      }
      PageData.prototype._readBE = function() {
        this.numPfns = this._io.readU4be();
        this.reserved = this._io.readU4be();
      }

      /**
       * Size of one page in bytes.
       */
      Object.defineProperty(PageData.prototype, 'lenPage', {
        get: function() {
          if (this._m_lenPage !== undefined)
            return this._m_lenPage;
          this._m_lenPage = 4096;
          return this._m_lenPage;
        }
      });

      /**
       * Size of one entry of `pfns` in bytes.
       */
      Object.defineProperty(PageData.prototype, 'lenPfn', {
        get: function() {
          if (this._m_lenPfn !== undefined)
            return this._m_lenPfn;
          this._m_lenPfn = 8;
          return this._m_lenPfn;
        }
      });

      /**
       * Offset of the page contents in the body.
       */
      Object.defineProperty(PageData.prototype, 'ofsPages', {
        get: function() {
          if (this._m_ofsPages !== undefined)
            return this._m_ofsPages;
          this._m_ofsPages = (this.ofsPfns + (this.lenPfn * this.numPfns));
          return this._m_ofsPages;
        }
      });

      /**
       * Offset of the pfns in the body.
       */
      Object.defineProperty(PageData.prototype, 'ofsPfns', {
        get: function() {
          if (this._m_ofsPfns !== undefined)
            return this._m_ofsPfns;
          this._m_ofsPfns = 4 + 4;
          return this._m_ofsPfns;
        }
      });

      /**
       * The contents, 4096 bytes for each entry of `pfns` whose `has_page`
       * is true, in their order. This list has as many whole pages as the
       * body has room for, whatever the types say: none in a record of a
       * `stripped` stream.
       */
      Object.defineProperty(PageData.prototype, 'pages', {
        get: function() {
          if (this._m_pages !== undefined)
            return this._m_pages;
          var _pos = this._io.pos;
          this._io.seek((this._io.size <= this.ofsPages ? this._io.size : this.ofsPages));
          if (this._is_le) {
            this._m_pages = [];
            for (var i = 0; i < (this._io.size <= this.ofsPages ? 0 : Math.floor((this._io.size - this.ofsPages) / 4096)); i++) {
              this._m_pages.push(this._io.readBytes(this.lenPage));
            }
          } else {
            this._m_pages = [];
            for (var i = 0; i < (this._io.size <= this.ofsPages ? 0 : Math.floor((this._io.size - this.ofsPages) / 4096)); i++) {
              this._m_pages.push(this._io.readBytes(this.lenPage));
            }
          }
          this._io.seek(_pos);
          return this._m_pages;
        }
      });

      /**
       * The pfns and their types.
       */
      Object.defineProperty(PageData.prototype, 'pfns', {
        get: function() {
          if (this._m_pfns !== undefined)
            return this._m_pfns;
          var _pos = this._io.pos;
          this._io.seek(this.ofsPfns);
          if (this._is_le) {
            this._m_pfns = [];
            for (var i = 0; i < this.numPfns; i++) {
              this._m_pfns.push(new PfnEntry(this._io, this, this._root, this._is_le, this.isBigEndian));
            }
          } else {
            this._m_pfns = [];
            for (var i = 0; i < this.numPfns; i++) {
              this._m_pfns.push(new PfnEntry(this._io, this, this._root, this._is_le, this.isBigEndian));
            }
          }
          this._io.seek(_pos);
          return this._m_pfns;
        }
      });

      /**
       * Number of pfns in this record, at least 1.
       */

      /**
       * Zero when saved, ignored when restored.
       */

      /**
       * Byte order of the stream.
       */

      return PageData;
    })();

    /**
     * A pfn and its type in 64 bits: the type in bits 63-60, reserved bits
     * 59-52, the pfn in bits 51-0. They are read as two halves so that every
     * language computes exact values.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273|PAGE_DATA}
     */

    var PfnEntry = DomainImage.PfnEntry = (function() {
      function PfnEntry(_io, _parent, _root, _is_le, isBigEndian) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this.isBigEndian = isBigEndian;

        this._read();
      }
      PfnEntry.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      PfnEntry.prototype._readLE = function() {
        this.half0 = this._io.readU4le();
        this.half1 = this._io.readU4le();
      }
      PfnEntry.prototype._readBE = function() {
        this.half0 = this._io.readU4be();
        this.half1 = this._io.readU4be();
      }

      /**
       * Whether `pages` has contents for this entry; false for broken,
       * xalloc and xtab.
       */
      Object.defineProperty(PfnEntry.prototype, 'hasPage', {
        get: function() {
          if (this._m_hasPage !== undefined)
            return this._m_hasPage;
          this._m_hasPage =  ((this.typeCode <= 4) || ( ((this.typeCode >= 9) && (this.typeCode <= 12)) )) ;
          return this._m_hasPage;
        }
      });

      /**
       * Bits 63-32.
       */
      Object.defineProperty(PfnEntry.prototype, 'high', {
        get: function() {
          if (this._m_high !== undefined)
            return this._m_high;
          this._m_high = (this.isBigEndian ? this.half0 : this.half1);
          return this._m_high;
        }
      });

      /**
       * False for 0x5-0x8, which are not page types; a receiver refuses
       * them.
       */
      Object.defineProperty(PfnEntry.prototype, 'isKnownType', {
        get: function() {
          if (this._m_isKnownType !== undefined)
            return this._m_isKnownType;
          this._m_isKnownType =  ((this.typeCode <= 4) || (this.typeCode >= 9)) ;
          return this._m_isKnownType;
        }
      });

      /**
       * Whether the page is a PV guest's page table of any level.
       */
      Object.defineProperty(PfnEntry.prototype, 'isPageTable', {
        get: function() {
          if (this._m_isPageTable !== undefined)
            return this._m_isPageTable;
          this._m_isPageTable =  (( ((this.typeCode >= 1) && (this.typeCode <= 4)) ) || ( ((this.typeCode >= 9) && (this.typeCode <= 12)) )) ;
          return this._m_isPageTable;
        }
      });

      /**
       * Whether a receiver allocates memory for the pfn: true for entries
       * with contents, and for xalloc.
       */
      Object.defineProperty(PfnEntry.prototype, 'isPopulated', {
        get: function() {
          if (this._m_isPopulated !== undefined)
            return this._m_isPopulated;
          this._m_isPopulated =  ((this.typeCode <= 4) || ( ((this.typeCode >= 9) && (this.typeCode <= 12)) ) || (this.typeCode == 14)) ;
          return this._m_isPopulated;
        }
      });

      /**
       * Bits 31-0.
       */
      Object.defineProperty(PfnEntry.prototype, 'low', {
        get: function() {
          if (this._m_low !== undefined)
            return this._m_low;
          this._m_low = (this.isBigEndian ? this.half1 : this.half0);
          return this._m_low;
        }
      });

      /**
       * Bits 63-60, the kind of page.
       */
      Object.defineProperty(PfnEntry.prototype, 'pageType', {
        get: function() {
          if (this._m_pageType !== undefined)
            return this._m_pageType;
          this._m_pageType = (this.isBigEndian ? this.half0 : this.half1) >>> 28;
          return this._m_pageType;
        }
      });

      /**
       * Bits 51-0, the page frame number.
       */
      Object.defineProperty(PfnEntry.prototype, 'pfn', {
        get: function() {
          if (this._m_pfn !== undefined)
            return this._m_pfn;
          this._m_pfn = (this.low + ((this.high & 1048575) * 4294967296));
          return this._m_pfn;
        }
      });

      /**
       * Bits 59-52, zero when saved.
       */
      Object.defineProperty(PfnEntry.prototype, 'reserved', {
        get: function() {
          if (this._m_reserved !== undefined)
            return this._m_reserved;
          this._m_reserved = this.high >>> 20 & 255;
          return this._m_reserved;
        }
      });

      /**
       * Bits 63-60, the page type as a number.
       */
      Object.defineProperty(PfnEntry.prototype, 'typeCode', {
        get: function() {
          if (this._m_typeCode !== undefined)
            return this._m_typeCode;
          this._m_typeCode = this.high >>> 28;
          return this._m_typeCode;
        }
      });

      /**
       * The first four bytes; the low half in a little-endian stream.
       */

      /**
       * The last four bytes; the high half in a little-endian stream.
       */

      /**
       * Byte order of the stream.
       */

      return PfnEntry;
    })();

    /**
     * One record: header, body, padding to a multiple of 8 bytes.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63|Records}
     */

    var Record = DomainImage.Record = (function() {
      function Record(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      Record.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Record.prototype._readLE = function() {
        this.header = new RecordHeader(this._io, this, this._root, this._is_le);
        this._raw_rawBody = this._io.readBytes((this.header.lenBody <= (this._io.size - this._io.pos) ? this.header.lenBody : (this._io.size - this._io.pos)));
        var _io__raw_rawBody = new KaitaiStream(this._raw_rawBody);
        this.rawBody = new Opaque(_io__raw_rawBody, this, this._root, this._is_le);
        this.padding = this._io.readBytes((this.header.lenPadding <= (this._io.size - this._io.pos) ? this.header.lenPadding : (this._io.size - this._io.pos)));
      }
      Record.prototype._readBE = function() {
        this.header = new RecordHeader(this._io, this, this._root, this._is_le);
        this._raw_rawBody = this._io.readBytes((this.header.lenBody <= (this._io.size - this._io.pos) ? this.header.lenBody : (this._io.size - this._io.pos)));
        var _io__raw_rawBody = new KaitaiStream(this._raw_rawBody);
        this.rawBody = new Opaque(_io__raw_rawBody, this, this._root, this._is_le);
        this.padding = this._io.readBytes((this.header.lenPadding <= (this._io.size - this._io.pos) ? this.header.lenPadding : (this._io.size - this._io.pos)));
      }

      /**
       * The body, decoded by record type.
       */
      Object.defineProperty(Record.prototype, 'body', {
        get: function() {
          if (this._m_body !== undefined)
            return this._m_body;
          var io = this.rawBody._io;
          var _pos = io.pos;
          io.seek(0);
          if (this._is_le) {
            switch (this.header.recordType) {
            case LibxcMigrationStream.RecordType.CHECKPOINT:
              this._m_body = new EmptyBody(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.CHECKPOINT_DIRTY_PFN_LIST:
              this._m_body = new CheckpointDirtyPfnList(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.END_MARK:
              this._m_body = new EmptyBody(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.HVM_CONTEXT:
              this._m_body = new XenHvmContext_.XenHvmContext(io, null, null);
              break;
            case LibxcMigrationStream.RecordType.HVM_PARAMS:
              this._m_body = new HvmParams(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.PAGE_DATA:
              this._m_body = new PageData(io, this, this._root, this._is_le, this._parent.isBigEndian);
              break;
            case LibxcMigrationStream.RecordType.SHARED_INFO:
              this._m_body = new SharedInfo(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.STATIC_DATA_END:
              this._m_body = new EmptyBody(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.STRIPPED:
              this._m_body = new Stripped(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.TOOLSTACK:
              this._m_body = new Toolstack(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.VERIFY:
              this._m_body = new EmptyBody(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.X86_CPUID_POLICY:
              this._m_body = new XenX86CpuPolicy_.XenX86CpuPolicy.CpuidPolicy(io, null, null);
              break;
            case LibxcMigrationStream.RecordType.X86_MSR_POLICY:
              this._m_body = new XenX86CpuPolicy_.XenX86CpuPolicy.MsrPolicy(io, null, null);
              break;
            case LibxcMigrationStream.RecordType.X86_PV_INFO:
              this._m_body = new X86PvInfo(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.X86_PV_P2M_FRAMES:
              this._m_body = new X86PvP2mFrames(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.X86_PV_VCPU_BASIC:
              this._m_body = new X86PvVcpu(io, this, this._root, this._is_le, this.header.recordType);
              break;
            case LibxcMigrationStream.RecordType.X86_PV_VCPU_EXTENDED:
              this._m_body = new X86PvVcpu(io, this, this._root, this._is_le, this.header.recordType);
              break;
            case LibxcMigrationStream.RecordType.X86_PV_VCPU_MSRS:
              this._m_body = new X86PvVcpu(io, this, this._root, this._is_le, this.header.recordType);
              break;
            case LibxcMigrationStream.RecordType.X86_PV_VCPU_XSAVE:
              this._m_body = new X86PvVcpu(io, this, this._root, this._is_le, this.header.recordType);
              break;
            case LibxcMigrationStream.RecordType.X86_TSC_INFO:
              this._m_body = new X86TscInfo(io, this, this._root, this._is_le);
              break;
            default:
              this._m_body = new UnknownBody(io, this, this._root, this._is_le);
              break;
            }
          } else {
            switch (this.header.recordType) {
            case LibxcMigrationStream.RecordType.CHECKPOINT:
              this._m_body = new EmptyBody(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.CHECKPOINT_DIRTY_PFN_LIST:
              this._m_body = new CheckpointDirtyPfnList(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.END_MARK:
              this._m_body = new EmptyBody(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.HVM_CONTEXT:
              this._m_body = new XenHvmContext_.XenHvmContext(io, null, null);
              break;
            case LibxcMigrationStream.RecordType.HVM_PARAMS:
              this._m_body = new HvmParams(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.PAGE_DATA:
              this._m_body = new PageData(io, this, this._root, this._is_le, this._parent.isBigEndian);
              break;
            case LibxcMigrationStream.RecordType.SHARED_INFO:
              this._m_body = new SharedInfo(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.STATIC_DATA_END:
              this._m_body = new EmptyBody(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.STRIPPED:
              this._m_body = new Stripped(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.TOOLSTACK:
              this._m_body = new Toolstack(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.VERIFY:
              this._m_body = new EmptyBody(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.X86_CPUID_POLICY:
              this._m_body = new XenX86CpuPolicy_.XenX86CpuPolicy.CpuidPolicy(io, null, null);
              break;
            case LibxcMigrationStream.RecordType.X86_MSR_POLICY:
              this._m_body = new XenX86CpuPolicy_.XenX86CpuPolicy.MsrPolicy(io, null, null);
              break;
            case LibxcMigrationStream.RecordType.X86_PV_INFO:
              this._m_body = new X86PvInfo(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.X86_PV_P2M_FRAMES:
              this._m_body = new X86PvP2mFrames(io, this, this._root, this._is_le);
              break;
            case LibxcMigrationStream.RecordType.X86_PV_VCPU_BASIC:
              this._m_body = new X86PvVcpu(io, this, this._root, this._is_le, this.header.recordType);
              break;
            case LibxcMigrationStream.RecordType.X86_PV_VCPU_EXTENDED:
              this._m_body = new X86PvVcpu(io, this, this._root, this._is_le, this.header.recordType);
              break;
            case LibxcMigrationStream.RecordType.X86_PV_VCPU_MSRS:
              this._m_body = new X86PvVcpu(io, this, this._root, this._is_le, this.header.recordType);
              break;
            case LibxcMigrationStream.RecordType.X86_PV_VCPU_XSAVE:
              this._m_body = new X86PvVcpu(io, this, this._root, this._is_le, this.header.recordType);
              break;
            case LibxcMigrationStream.RecordType.X86_TSC_INFO:
              this._m_body = new X86TscInfo(io, this, this._root, this._is_le);
              break;
            default:
              this._m_body = new UnknownBody(io, this, this._root, this._is_le);
              break;
            }
          }
          io.seek(_pos);
          return this._m_body;
        }
      });

      /**
       * The record is complete, and it is END.
       */
      Object.defineProperty(Record.prototype, 'isEnd', {
        get: function() {
          if (this._m_isEnd !== undefined)
            return this._m_isEnd;
          this._m_isEnd =  ((this.header.typeCode == 0) && (!(this.isTruncated))) ;
          return this._m_isEnd;
        }
      });

      /**
       * The stream ends inside this record.
       */
      Object.defineProperty(Record.prototype, 'isTruncated', {
        get: function() {
          if (this._m_isTruncated !== undefined)
            return this._m_isTruncated;
          this._m_isTruncated =  ((this.rawBody._io.size < this.header.lenBody) || (this.padding.length < this.header.lenPadding)) ;
          return this._m_isTruncated;
        }
      });

      /**
       * The words about it that follow the length.
       */
      Object.defineProperty(Record.prototype, 'truncation', {
        get: function() {
          if (this._m_truncation !== undefined)
            return this._m_truncation;
          this._m_truncation = (this.isTruncated ? ", TRUNCATED" : "");
          return this._m_truncation;
        }
      });

      /**
       * Type and length.
       */

      /**
       * The bytes of the body, or those that the stream still has if it
       * ends before `header.len_body` bytes.
       */

      /**
       * 0 to 7 zero bytes.
       */

      return Record;
    })();

    /**
     * The header of every record.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63|Records}
     */

    var RecordHeader = DomainImage.RecordHeader = (function() {
      function RecordHeader(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      RecordHeader.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      RecordHeader.prototype._readLE = function() {
        this.typeCode = this._io.readU4le();
        this.lenBody = this._io.readU4le();
      }
      RecordHeader.prototype._readBE = function() {
        this.typeCode = this._io.readU4be();
        this.lenBody = this._io.readU4be();
      }

      /**
       * A receiver that does not know the type ignores the record.
       */
      Object.defineProperty(RecordHeader.prototype, 'isOptional', {
        get: function() {
          if (this._m_isOptional !== undefined)
            return this._m_isOptional;
          this._m_isOptional = this.typeCode >>> 31 != 0;
          return this._m_isOptional;
        }
      });

      /**
       * 128 MiB; libxenguest refuses a longer body (REC_LENGTH_MAX in
       * tools/libs/guest/xg_sr_stream_format.h).
       */
      Object.defineProperty(RecordHeader.prototype, 'lenBodyMax', {
        get: function() {
          if (this._m_lenBodyMax !== undefined)
            return this._m_lenBodyMax;
          this._m_lenBodyMax = 134217728;
          return this._m_lenBodyMax;
        }
      });

      /**
       * Bytes of padding after the body.
       */
      Object.defineProperty(RecordHeader.prototype, 'lenPadding', {
        get: function() {
          if (this._m_lenPadding !== undefined)
            return this._m_lenPadding;
          this._m_lenPadding = KaitaiStream.mod(8 - KaitaiStream.mod(this.lenBody, 8), 8);
          return this._m_lenPadding;
        }
      });

      /**
       * Kind of body.
       */
      Object.defineProperty(RecordHeader.prototype, 'recordType', {
        get: function() {
          if (this._m_recordType !== undefined)
            return this._m_recordType;
          this._m_recordType = this.typeCode;
          return this._m_recordType;
        }
      });

      /**
       * Kind of body, as a number; see `record_type`. Bit 31 marks an
       * optional record, which a receiver that does not know the type may
       * ignore.
       */

      /**
       * Length of the body in bytes, without its padding.
       */

      return RecordHeader;
    })();

    /**
     * The guest's shared info page, one page long. Its layout depends on the
     * guest's width, which X86_PV_INFO gives.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L445|SHARED_INFO}
     */

    var SharedInfo = DomainImage.SharedInfo = (function() {
      function SharedInfo(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      SharedInfo.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      SharedInfo.prototype._readLE = function() {
      }
      SharedInfo.prototype._readBE = function() {
      }

      /**
       * Length of a SHARED_INFO body in bytes.
       */
      Object.defineProperty(SharedInfo.prototype, 'lenSharedInfo', {
        get: function() {
          if (this._m_lenSharedInfo !== undefined)
            return this._m_lenSharedInfo;
          this._m_lenSharedInfo = 4096;
          return this._m_lenSharedInfo;
        }
      });

      /**
       * The page, in the layout of a 32-bit guest.
       */
      Object.defineProperty(SharedInfo.prototype, 'sharedInfoX8632', {
        get: function() {
          if (this._m_sharedInfoX8632 !== undefined)
            return this._m_sharedInfoX8632;
          var _pos = this._io.pos;
          this._io.seek(0);
          if (this._is_le) {
            this._m_sharedInfoX8632 = new XenX86Vcpu_.XenX86Vcpu.SharedInfoX8632(this._io, null, null);
          } else {
            this._m_sharedInfoX8632 = new XenX86Vcpu_.XenX86Vcpu.SharedInfoX8632(this._io, null, null);
          }
          this._io.seek(_pos);
          return this._m_sharedInfoX8632;
        }
      });

      /**
       * The page, in the layout of a 64-bit guest.
       */
      Object.defineProperty(SharedInfo.prototype, 'sharedInfoX8664', {
        get: function() {
          if (this._m_sharedInfoX8664 !== undefined)
            return this._m_sharedInfoX8664;
          var _pos = this._io.pos;
          this._io.seek(0);
          if (this._is_le) {
            this._m_sharedInfoX8664 = new XenX86Vcpu_.XenX86Vcpu.SharedInfoX8664(this._io, null, null);
          } else {
            this._m_sharedInfoX8664 = new XenX86Vcpu_.XenX86Vcpu.SharedInfoX8664(this._io, null, null);
          }
          this._io.seek(_pos);
          return this._m_sharedInfoX8664;
        }
      });

      return SharedInfo;
    })();

    /**
     * Says that contents were taken out of the image, for example to attach
     * it to a public bug report. The first record of its stream.
     * 
     * This record is an extension of `xenstream strip`; the specification
     * does not have it. It is optional, so that a receiver which does not
     * know it ignores it. If `pages_dropped` is set, PAGE_DATA records have
     * their pfns but no page contents, so that they are shorter than the
     * page types demand: a receiver refuses the first of them. Contents that
     * are taken out of other records are zero, or `x` in texts; lengths and
     * offsets in the records stay.
     * @see xenstream, python/xenstream/edit/strip/
     */

    var Stripped = DomainImage.Stripped = (function() {
      function Stripped(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      Stripped.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Stripped.prototype._readLE = function() {
        this.removed = this._io.readU4le();
        this.reserved = this._io.readU4le();
      }
      Stripped.prototype._readBE = function() {
        this.removed = this._io.readU4be();
        this.reserved = this._io.readU4be();
      }

      /**
       * All values of the configuration.
       */
      Object.defineProperty(Stripped.prototype, 'config', {
        get: function() {
          if (this._m_config !== undefined)
            return this._m_config;
          this._m_config = (this.removed & 64) != 0;
          return this._m_config;
        }
      });

      /**
       * State of emulated devices that can hold data of the guest, and of unknown devices.
       */
      Object.defineProperty(Stripped.prototype, 'deviceData', {
        get: function() {
          if (this._m_deviceData !== undefined)
            return this._m_deviceData;
          this._m_deviceData = (this.removed & 16) != 0;
          return this._m_deviceData;
        }
      });

      /**
       * All state of the device model.
       */
      Object.defineProperty(Stripped.prototype, 'deviceModel', {
        get: function() {
          if (this._m_deviceModel !== undefined)
            return this._m_deviceModel;
          this._m_deviceModel = (this.removed & 256) != 0;
          return this._m_deviceModel;
        }
      });

      /**
       * PAGE_DATA has no page contents, unless some of its pages were to be kept.
       */
      Object.defineProperty(Stripped.prototype, 'pagesDropped', {
        get: function() {
          if (this._m_pagesDropped !== undefined)
            return this._m_pagesDropped;
          this._m_pagesDropped = (this.removed & 1) != 0;
          return this._m_pagesDropped;
        }
      });

      /**
       * Pages were replaced by zeros.
       */
      Object.defineProperty(Stripped.prototype, 'pagesZeroed', {
        get: function() {
          if (this._m_pagesZeroed !== undefined)
            return this._m_pagesZeroed;
          this._m_pagesZeroed = (this.removed & 2) != 0;
          return this._m_pagesZeroed;
        }
      });

      /**
       * All state of the vCPUs, and a PV guest's shared info.
       */
      Object.defineProperty(Stripped.prototype, 'registers', {
        get: function() {
          if (this._m_registers !== undefined)
            return this._m_registers;
          this._m_registers = (this.removed & 128) != 0;
          return this._m_registers;
        }
      });

      /**
       * Texts of the configuration that xl, libvirt or xenopsd saved with
       * the guest, and values in xenstore.
       */
      Object.defineProperty(Stripped.prototype, 'settings', {
        get: function() {
          if (this._m_settings !== undefined)
            return this._m_settings;
          this._m_settings = (this.removed & 4) != 0;
          return this._m_settings;
        }
      });

      /**
       * Bodies of unknown records, and what follows the end of the image.
       */
      Object.defineProperty(Stripped.prototype, 'unknown', {
        get: function() {
          if (this._m_unknown !== undefined)
            return this._m_unknown;
          this._m_unknown = (this.removed & 32) != 0;
          return this._m_unknown;
        }
      });

      /**
       * x87, SSE and extended registers; the control words among them stay.
       */
      Object.defineProperty(Stripped.prototype, 'vectorRegisters', {
        get: function() {
          if (this._m_vectorRegisters !== undefined)
            return this._m_vectorRegisters;
          this._m_vectorRegisters = (this.removed & 8) != 0;
          return this._m_vectorRegisters;
        }
      });

      /**
       * What was taken out, a bit for each kind of contents.
       */

      /**
       * Zero when written.
       */

      return Stripped;
    })();

    /**
     * Deprecated: toolstack data that only development versions of Xen
     * wrote.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L549|TOOLSTACK (deprecated)}
     */

    var Toolstack = DomainImage.Toolstack = (function() {
      function Toolstack(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      Toolstack.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Toolstack.prototype._readLE = function() {
        this.data = this._io.readBytesFull();
      }
      Toolstack.prototype._readBE = function() {
        this.data = this._io.readBytesFull();
      }

      /**
       * Toolstack-specific data.
       */

      return Toolstack;
    })();

    /**
     * The body of a record type that the specification does not define.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63|Records}
     */

    var UnknownBody = DomainImage.UnknownBody = (function() {
      function UnknownBody(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      UnknownBody.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      UnknownBody.prototype._readLE = function() {
        this.data = this._io.readBytesFull();
      }
      UnknownBody.prototype._readBE = function() {
        this.data = this._io.readBytesFull();
      }

      /**
       * The body, unchanged.
       */

      return UnknownBody;
    })();

    /**
     * Properties of a PV guest.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L362|X86_PV_INFO}
     */

    var X86PvInfo = DomainImage.X86PvInfo = (function() {
      function X86PvInfo(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      X86PvInfo.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      X86PvInfo.prototype._readLE = function() {
        this.guestWidth = this._io.readU1();
        this.ptLevels = this._io.readU1();
        this.reserved1 = this._io.readU2le();
        this.reserved2 = this._io.readU4le();
      }
      X86PvInfo.prototype._readBE = function() {
        this.guestWidth = this._io.readU1();
        this.ptLevels = this._io.readU1();
        this.reserved1 = this._io.readU2be();
        this.reserved2 = this._io.readU4be();
      }

      /**
       * Whether the two values describe a 32-bit guest with PAE or a
       * 64-bit guest, the only kinds of PV guest.
       */
      Object.defineProperty(X86PvInfo.prototype, 'isValidCombination', {
        get: function() {
          if (this._m_isValidCombination !== undefined)
            return this._m_isValidCombination;
          this._m_isValidCombination =  (( ((this.guestWidth == 4) && (this.ptLevels == 3)) ) || ( ((this.guestWidth == 8) && (this.ptLevels == 4)) )) ;
          return this._m_isValidCombination;
        }
      });

      /**
       * Width of the guest's words in bytes, 4 or 8.
       */

      /**
       * Levels of page tables, 3 with width 4 and 4 with width 8.
       */

      /**
       * Zero when saved, ignored when restored.
       */

      /**
       * Zero when saved, ignored when restored.
       */

      return X86PvInfo;
    })();

    /**
     * Where the guest keeps its P2M table: the pfns of the frames that
     * hold the entries for pfns `p2m_start_pfn` to `p2m_end_pfn`.
     * A frame holds n = 4096 / guest_width entries, so there are
     * p2m_end_pfn / n - p2m_start_pfn / n + 1 frames, where each division
     * rounds down.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L380|X86_PV_P2M_FRAMES}
     */

    var X86PvP2mFrames = DomainImage.X86PvP2mFrames = (function() {
      function X86PvP2mFrames(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      X86PvP2mFrames.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      X86PvP2mFrames.prototype._readLE = function() {
        this.p2mStartPfn = this._io.readU4le();
        this.p2mEndPfn = this._io.readU4le();
      }
      X86PvP2mFrames.prototype._readBE = function() {
        this.p2mStartPfn = this._io.readU4be();
        this.p2mEndPfn = this._io.readU4be();
      }

      /**
       * Size of a frame of the P2M table in bytes.
       */
      Object.defineProperty(X86PvP2mFrames.prototype, 'lenP2mFrame', {
        get: function() {
          if (this._m_lenP2mFrame !== undefined)
            return this._m_lenP2mFrame;
          this._m_lenP2mFrame = 4096;
          return this._m_lenP2mFrame;
        }
      });

      /**
       * Size of one entry of `p2m_pfns` in bytes.
       */
      Object.defineProperty(X86PvP2mFrames.prototype, 'lenP2mPfn', {
        get: function() {
          if (this._m_lenP2mPfn !== undefined)
            return this._m_lenP2mPfn;
          this._m_lenP2mPfn = 8;
          return this._m_lenP2mPfn;
        }
      });

      /**
       * Offset of the frames' pfns in the body.
       */
      Object.defineProperty(X86PvP2mFrames.prototype, 'ofsP2mPfns', {
        get: function() {
          if (this._m_ofsP2mPfns !== undefined)
            return this._m_ofsP2mPfns;
          this._m_ofsP2mPfns = 4 + 4;
          return this._m_ofsP2mPfns;
        }
      });

      /**
       * pfns of the frames that hold the guest's P2M table.
       */
      Object.defineProperty(X86PvP2mFrames.prototype, 'p2mPfns', {
        get: function() {
          if (this._m_p2mPfns !== undefined)
            return this._m_p2mPfns;
          var _pos = this._io.pos;
          this._io.seek(this.ofsP2mPfns);
          if (this._is_le) {
            this._m_p2mPfns = [];
            for (var i = 0; i < Math.floor(((this._io.size - 4) - 4) / 8); i++) {
              this._m_p2mPfns.push(this._io.readU8le());
            }
          } else {
            this._m_p2mPfns = [];
            for (var i = 0; i < Math.floor(((this._io.size - 4) - 4) / 8); i++) {
              this._m_p2mPfns.push(this._io.readU8be());
            }
          }
          this._io.seek(_pos);
          return this._m_p2mPfns;
        }
      });

      /**
       * First pfn that the frames cover.
       */

      /**
       * Last pfn that the frames cover; the highest pfn of the guest.
       */

      return X86PvP2mFrames;
    })();

    /**
     * Part of the state of one vCPU of a PV guest: the body of
     * X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, which differ in `context`
     * only. The context is Xen's own structure, little-endian in any stream.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409|X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS}
     */

    var X86PvVcpu = DomainImage.X86PvVcpu = (function() {
      function X86PvVcpu(_io, _parent, _root, _is_le, vcpuRecord) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this.vcpuRecord = vcpuRecord;

        this._read();
      }
      X86PvVcpu.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      X86PvVcpu.prototype._readLE = function() {
        this.vcpuId = this._io.readU4le();
        this.reserved = this._io.readU4le();
      }
      X86PvVcpu.prototype._readBE = function() {
        this.vcpuId = this._io.readU4be();
        this.reserved = this._io.readU4be();
      }

      /**
       * The context, decoded as the structure of the domctl that belongs
       * to the record type.
       */
      Object.defineProperty(X86PvVcpu.prototype, 'context', {
        get: function() {
          if (this._m_context !== undefined)
            return this._m_context;
          if (this.contextLayout != LibxcMigrationStream.VcpuContextLayout.NOTHING) {
            var _pos = this._io.pos;
            this._io.seek(this.ofsContext);
            if (this._is_le) {
              switch (this.contextLayout) {
              case LibxcMigrationStream.VcpuContextLayout.BASIC_X86_32:
                this._raw__m_context = this._io.readBytesFull();
                var _io__raw__m_context = new KaitaiStream(this._raw__m_context);
                this._m_context = new XenX86Vcpu_.XenX86Vcpu.VcpuGuestContextX8632(_io__raw__m_context, null, null);
                break;
              case LibxcMigrationStream.VcpuContextLayout.BASIC_X86_64:
                this._raw__m_context = this._io.readBytesFull();
                var _io__raw__m_context = new KaitaiStream(this._raw__m_context);
                this._m_context = new XenX86Vcpu_.XenX86Vcpu.VcpuGuestContextX8664(_io__raw__m_context, null, null);
                break;
              case LibxcMigrationStream.VcpuContextLayout.EXTENDED:
                this._raw__m_context = this._io.readBytesFull();
                var _io__raw__m_context = new KaitaiStream(this._raw__m_context);
                this._m_context = new XenX86Vcpu_.XenX86Vcpu.ExtVcpucontext(_io__raw__m_context, null, null);
                break;
              case LibxcMigrationStream.VcpuContextLayout.MSRS:
                this._raw__m_context = this._io.readBytesFull();
                var _io__raw__m_context = new KaitaiStream(this._raw__m_context);
                this._m_context = new XenX86Vcpu_.XenX86Vcpu.VcpuMsrs(_io__raw__m_context, null, null);
                break;
              case LibxcMigrationStream.VcpuContextLayout.XSAVE:
                this._raw__m_context = this._io.readBytesFull();
                var _io__raw__m_context = new KaitaiStream(this._raw__m_context);
                this._m_context = new XenX86Vcpu_.XenX86Vcpu.VcpuXsave(_io__raw__m_context, null, null);
                break;
              default:
                this._raw__m_context = this._io.readBytesFull();
                var _io__raw__m_context = new KaitaiStream(this._raw__m_context);
                this._m_context = new XenX86Vcpu_.XenX86Vcpu.UnknownContext(_io__raw__m_context, null, null);
                break;
              }
            } else {
              switch (this.contextLayout) {
              case LibxcMigrationStream.VcpuContextLayout.BASIC_X86_32:
                this._raw__m_context = this._io.readBytesFull();
                var _io__raw__m_context = new KaitaiStream(this._raw__m_context);
                this._m_context = new XenX86Vcpu_.XenX86Vcpu.VcpuGuestContextX8632(_io__raw__m_context, null, null);
                break;
              case LibxcMigrationStream.VcpuContextLayout.BASIC_X86_64:
                this._raw__m_context = this._io.readBytesFull();
                var _io__raw__m_context = new KaitaiStream(this._raw__m_context);
                this._m_context = new XenX86Vcpu_.XenX86Vcpu.VcpuGuestContextX8664(_io__raw__m_context, null, null);
                break;
              case LibxcMigrationStream.VcpuContextLayout.EXTENDED:
                this._raw__m_context = this._io.readBytesFull();
                var _io__raw__m_context = new KaitaiStream(this._raw__m_context);
                this._m_context = new XenX86Vcpu_.XenX86Vcpu.ExtVcpucontext(_io__raw__m_context, null, null);
                break;
              case LibxcMigrationStream.VcpuContextLayout.MSRS:
                this._raw__m_context = this._io.readBytesFull();
                var _io__raw__m_context = new KaitaiStream(this._raw__m_context);
                this._m_context = new XenX86Vcpu_.XenX86Vcpu.VcpuMsrs(_io__raw__m_context, null, null);
                break;
              case LibxcMigrationStream.VcpuContextLayout.XSAVE:
                this._raw__m_context = this._io.readBytesFull();
                var _io__raw__m_context = new KaitaiStream(this._raw__m_context);
                this._m_context = new XenX86Vcpu_.XenX86Vcpu.VcpuXsave(_io__raw__m_context, null, null);
                break;
              default:
                this._raw__m_context = this._io.readBytesFull();
                var _io__raw__m_context = new KaitaiStream(this._raw__m_context);
                this._m_context = new XenX86Vcpu_.XenX86Vcpu.UnknownContext(_io__raw__m_context, null, null);
                break;
              }
            }
            this._io.seek(_pos);
          }
          return this._m_context;
        }
      });

      /**
       * Kind of context; the length distinguishes 64-bit from 32-bit guests.
       */
      Object.defineProperty(X86PvVcpu.prototype, 'contextLayout', {
        get: function() {
          if (this._m_contextLayout !== undefined)
            return this._m_contextLayout;
          this._m_contextLayout = (this.lenContext == 0 ? LibxcMigrationStream.VcpuContextLayout.NOTHING : (this.vcpuRecord == LibxcMigrationStream.RecordType.X86_PV_VCPU_EXTENDED ? LibxcMigrationStream.VcpuContextLayout.EXTENDED : (this.vcpuRecord == LibxcMigrationStream.RecordType.X86_PV_VCPU_XSAVE ? LibxcMigrationStream.VcpuContextLayout.XSAVE : (this.vcpuRecord == LibxcMigrationStream.RecordType.X86_PV_VCPU_MSRS ? LibxcMigrationStream.VcpuContextLayout.MSRS : (this.lenContext == 5168 ? LibxcMigrationStream.VcpuContextLayout.BASIC_X86_64 : (this.lenContext == 2800 ? LibxcMigrationStream.VcpuContextLayout.BASIC_X86_32 : LibxcMigrationStream.VcpuContextLayout.NOTHING))))));
          return this._m_contextLayout;
        }
      });

      /**
       * The context, not decoded.
       */
      Object.defineProperty(X86PvVcpu.prototype, 'contextOctets', {
        get: function() {
          if (this._m_contextOctets !== undefined)
            return this._m_contextOctets;
          var _pos = this._io.pos;
          this._io.seek(this.ofsContext);
          if (this._is_le) {
            this._m_contextOctets = this._io.readBytesFull();
          } else {
            this._m_contextOctets = this._io.readBytesFull();
          }
          this._io.seek(_pos);
          return this._m_contextOctets;
        }
      });

      /**
       * Length of the context in bytes. It is 0 in streams of Xen 4.6 to
       * 4.8 that had nothing to send.
       */
      Object.defineProperty(X86PvVcpu.prototype, 'lenContext', {
        get: function() {
          if (this._m_lenContext !== undefined)
            return this._m_lenContext;
          this._m_lenContext = (this._io.size - 4) - 4;
          return this._m_lenContext;
        }
      });

      /**
       * Offset of the context in the body.
       */
      Object.defineProperty(X86PvVcpu.prototype, 'ofsContext', {
        get: function() {
          if (this._m_ofsContext !== undefined)
            return this._m_ofsContext;
          this._m_ofsContext = 4 + 4;
          return this._m_ofsContext;
        }
      });

      /**
       * Number of the vCPU.
       */

      /**
       * Zero when saved, ignored when restored.
       */

      /**
       * Type of the record that has this body, one of the four.
       */

      return X86PvVcpu;
    })();

    /**
     * The guest's time stamp counter (TSC).
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L465|X86_TSC_INFO}
     */

    var X86TscInfo = DomainImage.X86TscInfo = (function() {
      function X86TscInfo(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      X86TscInfo.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      X86TscInfo.prototype._readLE = function() {
        this.modeCode = this._io.readU4le();
        this.khz = this._io.readU4le();
        this.nsec = this._io.readU8le();
        this.incarnation = this._io.readU4le();
        this.reserved = this._io.readU4le();
      }
      X86TscInfo.prototype._readBE = function() {
        this.modeCode = this._io.readU4be();
        this.khz = this._io.readU4be();
        this.nsec = this._io.readU8be();
        this.incarnation = this._io.readU4be();
        this.reserved = this._io.readU4be();
      }

      /**
       * TSC mode: how Xen presents the TSC to the guest.
       */
      Object.defineProperty(X86TscInfo.prototype, 'mode', {
        get: function() {
          if (this._m_mode !== undefined)
            return this._m_mode;
          this._m_mode = this.modeCode;
          return this._m_mode;
        }
      });

      /**
       * TSC mode, as a number; see `mode`.
       */

      /**
       * Frequency of the TSC in kHz.
       */

      /**
       * Guest time when the domain was saved, in nanoseconds, as
       * XEN_DOMCTL_gettscinfo returns it.
       */

      /**
       * Number of times that the guest has been restored or migrated.
       */

      /**
       * Zero when saved, ignored when restored.
       */

      return X86TscInfo;
    })();

    /**
     * Kind of guest, and the version of Xen that saved it.
     */

    /**
     * Records up to END, which is the last one; inside a libxl stream also
     * up to CHECKPOINT, after which libxl's own records follow. A damaged
     * stream ends where too few bytes remain for another record header.
     */

    /**
     * Byte order, from the image header.
     */

    /**
     * False only for what follows a CHECKPOINT inside a libxl stream: more
     * records of the same domain.
     */

    /**
     * True if a CHECKPOINT record also ends this run of records, because
     * libxl's own records follow it.
     */

    return DomainImage;
  })();

  /**
   * Identifies a domain save image and the version of the specification that
   * it follows. Big-endian whatever the options say.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93|Image Header}
   */

  var Ihdr = LibxcMigrationStream.Ihdr = (function() {
    function Ihdr(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Ihdr.prototype._read = function() {
      this.marker = this._io.readBytes(8);
      if (!((KaitaiStream.byteArrayCompare(this.marker, new Uint8Array([255, 255, 255, 255, 255, 255, 255, 255])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([255, 255, 255, 255, 255, 255, 255, 255]), this.marker, this._io, "/types/ihdr/seq/0");
      }
      this.id = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.id, new Uint8Array([88, 69, 78, 70])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([88, 69, 78, 70]), this.id, this._io, "/types/ihdr/seq/1");
      }
      this.version = this._io.readU4be();
      this.options = this._io.readU2be();
      this.reserved1 = this._io.readU2be();
      this.reserved2 = this._io.readU4be();
    }

    /**
     * Byte order of everything after this header.
     */
    Object.defineProperty(Ihdr.prototype, 'isBigEndian', {
      get: function() {
        if (this._m_isBigEndian !== undefined)
          return this._m_isBigEndian;
        this._m_isBigEndian = (this.options & 1) != 0;
        return this._m_isBigEndian;
      }
    });

    /**
     * The newest version of this format.
     */
    Object.defineProperty(Ihdr.prototype, 'knownVersionMax', {
      get: function() {
        if (this._m_knownVersionMax !== undefined)
          return this._m_knownVersionMax;
        this._m_knownVersionMax = 3;
        return this._m_knownVersionMax;
      }
    });

    /**
     * The oldest version of this format.
     */
    Object.defineProperty(Ihdr.prototype, 'knownVersionMin', {
      get: function() {
        if (this._m_knownVersionMin !== undefined)
          return this._m_knownVersionMin;
        this._m_knownVersionMin = 2;
        return this._m_knownVersionMin;
      }
    });

    /**
     * The bits of `options` that have no meaning in any version.
     */
    Object.defineProperty(Ihdr.prototype, 'reservedOptions', {
      get: function() {
        if (this._m_reservedOptions !== undefined)
          return this._m_reservedOptions;
        this._m_reservedOptions = this.options & 65534;
        return this._m_reservedOptions;
      }
    });

    /**
     * All ones, which sets the image apart from the legacy format of Xen 4.4
     * and earlier; a legacy image has a zero bit in its first eight bytes.
     */

    /**
     * Says that this is a Xen domain save image.
     */

    /**
     * Version of the specification, 2 or 3.
     */

    /**
     * Bit 0 is the byte order of all that follows; bits 1-15 are reserved.
     */

    /**
     * Zero when saved, ignored when restored.
     */

    /**
     * Zero when saved, ignored when restored.
     */

    return Ihdr;
  })();

  /**
   * Identifies the stream and gives the byte order of the rest.
   */

  /**
   * The domain header and all records.
   */

  return LibxcMigrationStream;
})();
LibxcMigrationStream_.LibxcMigrationStream = LibxcMigrationStream;
});
