// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './XenX86Vcpu', './XenHvmContext'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./XenX86Vcpu'), require('./XenHvmContext'));
  } else {
    factory(root.LegacySaveImage || (root.LegacySaveImage = {}), root.KaitaiStream, root.XenX86Vcpu || (root.XenX86Vcpu = {}), root.XenHvmContext || (root.XenHvmContext = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (LegacySaveImage_, KaitaiStream, XenX86Vcpu_, XenHvmContext_) {
/**
 * The state of one x86 domain as the tools of Xen 4.4 and earlier wrote it: the
 * size of the P2M; for a PV guest, the data needed to read the rest and the
 * frames of its P2M; chunks, mostly guest pages; and a tail with the registers.
 * It has no magic number and no version.
 * 
 * Some numbers are as wide as the words of the toolstack that saved the image.
 * No field gives that width or the kind of guest; both can be derived from the
 * first bytes, see `identification`.
 * 
 * The image of a domain that Remus protected has several checkpoints in a row,
 * each with chunks and a tail. The pages of all checkpoints count, but only the
 * last tail does.
 * 
 * A damaged image parses as far as its framing allows.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h|Source}
 */

var LegacySaveImage = (function() {
  LegacySaveImage.BlockType = Object.freeze({
    EXTV: 1702392950,
    VCPU: 1986228341,
    XCNT: 2019782260,

    1702392950: "EXTV",
    1986228341: "VCPU",
    2019782260: "XCNT",
  });

  LegacySaveImage.ChunkType = Object.freeze({
    HVM_NR_IOREQ_SERVER_PAGES: -20,
    HVM_IOREQ_SERVER_PFN: -19,
    TOOLSTACK: -18,
    HVM_SHARING_RING_PFN: -17,
    HVM_MONITOR_RING_PFN: -16,
    HVM_PAGING_RING_PFN: -15,
    HVM_GENERATION_ID_ADDR: -14,
    ENABLE_COMPRESSION: -13,
    COMPRESSED_DATA: -12,
    HVM_VIRIDIAN: -11,
    HVM_ACPI_IOPORTS_LOCATION: -10,
    LAST_CHECKPOINT: -9,
    HVM_CONSOLE_PFN: -8,
    TSC_INFO: -7,
    TMEM_EXTRA: -6,
    TMEM: -5,
    HVM_VM86_TSS: -4,
    HVM_IDENT_PT: -3,
    VCPU_INFO: -2,
    ENABLE_VERIFY_MODE: -1,
    END_MARK: 0,
    PAGES: 1,

    "-20": "HVM_NR_IOREQ_SERVER_PAGES",
    "-19": "HVM_IOREQ_SERVER_PFN",
    "-18": "TOOLSTACK",
    "-17": "HVM_SHARING_RING_PFN",
    "-16": "HVM_MONITOR_RING_PFN",
    "-15": "HVM_PAGING_RING_PFN",
    "-14": "HVM_GENERATION_ID_ADDR",
    "-13": "ENABLE_COMPRESSION",
    "-12": "COMPRESSED_DATA",
    "-11": "HVM_VIRIDIAN",
    "-10": "HVM_ACPI_IOPORTS_LOCATION",
    "-9": "LAST_CHECKPOINT",
    "-8": "HVM_CONSOLE_PFN",
    "-7": "TSC_INFO",
    "-6": "TMEM_EXTRA",
    "-5": "TMEM",
    "-4": "HVM_VM86_TSS",
    "-3": "HVM_IDENT_PT",
    "-2": "VCPU_INFO",
    "-1": "ENABLE_VERIFY_MODE",
    0: "END_MARK",
    1: "PAGES",
  });

  LegacySaveImage.ContextLayout = Object.freeze({
    UNKNOWN_LAYOUT: 0,
    X86_64: 1,
    X86_32: 2,

    0: "UNKNOWN_LAYOUT",
    1: "X86_64",
    2: "X86_32",
  });

  LegacySaveImage.GuestType = Object.freeze({
    X86_PV: 1,
    X86_HVM: 2,

    1: "X86_PV",
    2: "X86_HVM",
  });

  LegacySaveImage.PageType = Object.freeze({
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

  LegacySaveImage.TscMode = Object.freeze({
    DEFAULT: 0,
    ALWAYS_EMULATE: 1,
    NEVER_EMULATE: 2,

    0: "DEFAULT",
    1: "ALWAYS_EMULATE",
    2: "NEVER_EMULATE",
  });

  function LegacySaveImage(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  LegacySaveImage.prototype._read = function() {
    if (this._io.size >= 16 + 4) {
      this.image = new DomainImage(this._io, this, this._root, this.identification.is64bit, this.identification.isPv);
    }
  }

  /**
   * Chunks and the tail that completes the state of the domain.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70|BODY PHASE and TAIL PHASE}
   */

  var Checkpoint = LegacySaveImage.Checkpoint = (function() {
    function Checkpoint(_io, _parent, _root, is64bit, isPv, lenContext, hasExtended, lenXsave, isCompressed) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.is64bit = is64bit;
      this.isPv = isPv;
      this.lenContext = lenContext;
      this.hasExtended = hasExtended;
      this.lenXsave = lenXsave;
      this.isCompressed = isCompressed;

      this._read();
    }
    Checkpoint.prototype._read = function() {
      this.chunks = [];
      var i = 0;
      do {
        var _ = new Chunk(this._io, this, this._root, this.is64bit, this.isCompressed, this.chunks.length, (this.chunks.length == 0 ? -1 : this.chunks[this.chunks.length - 1].idxVcpuInfoSoFar), (this.chunks.length == 0 ? false : this.chunks[this.chunks.length - 1].hasLastCheckpointSoFar), (this.chunks.length == 0 ? this.isCompressed : this.chunks[this.chunks.length - 1].hasEnableCompressionSoFar));
        this.chunks.push(_);
        i++;
      } while (!( ((!(_.isFollowedByChunk)) || (this._io.size - this._io.pos < 12)) ));
      if ( ((this.isPv) && (this.isEnded) && (this._io.size - this._io.pos >= 4)) ) {
        this.pvTail = new PvTail(this._io, this, this._root, this.is64bit, this.lenContext, this.hasExtended, this.lenXsave, this.highestVcpuId, (this.chunks[this.chunks.length - 1].idxVcpuInfoSoFar >= 0 ? this.chunks[this.chunks[this.chunks.length - 1].idxVcpuInfoSoFar].body.vcpuMap : new Uint8Array([1])));
      }
      if ( ((!(this.isPv)) && (this.isEnded) && (this._io.size - this._io.pos >= 24 + 4)) ) {
        this.hvmTail = new HvmTail(this._io, this, this._root);
      }
      this.afterTail = new StreamPosition(this._io, this, this._root, this._io.pos);
    }

    /**
     * Pages of later checkpoints are compressed.
     */
    Object.defineProperty(Checkpoint.prototype, 'enablesCompression', {
      get: function() {
        if (this._m_enablesCompression !== undefined)
          return this._m_enablesCompression;
        this._m_enablesCompression = this.chunks[this.chunks.length - 1].hasEnableCompressionSoFar;
        return this._m_enablesCompression;
      }
    });

    /**
     * The highest vCPU id; without vcpu_info there is only vCPU 0.
     */
    Object.defineProperty(Checkpoint.prototype, 'highestVcpuId', {
      get: function() {
        if (this._m_highestVcpuId !== undefined)
          return this._m_highestVcpuId;
        this._m_highestVcpuId = (this.chunks[this.chunks.length - 1].idxVcpuInfoSoFar >= 0 ? this.chunks[this.chunks[this.chunks.length - 1].idxVcpuInfoSoFar].header.maxVcpuId : 0);
        return this._m_highestVcpuId;
      }
    });

    /**
     * The chunks are complete, and the tail follows.
     */
    Object.defineProperty(Checkpoint.prototype, 'isEnded', {
      get: function() {
        if (this._m_isEnded !== undefined)
          return this._m_isEnded;
        this._m_isEnded = this.chunks[this.chunks.length - 1].header.chunkType == LegacySaveImage.ChunkType.END_MARK;
        return this._m_isEnded;
      }
    });

    /**
     * No other checkpoint follows. Images of Xen 3.4 and earlier have no
     * last_checkpoint chunk; no chunk follows their only checkpoint.
     */
    Object.defineProperty(Checkpoint.prototype, 'isLast', {
      get: function() {
        if (this._m_isLast !== undefined)
          return this._m_isLast;
        this._m_isLast = ( ((!(this.isEnded)) || (this.chunks[this.chunks.length - 1].hasLastCheckpointSoFar))  ? true : (this._io.size < (this.afterTail.ofsNext + 4) ? true : !(this.nextMarker.isChunk)));
        return this._m_isLast;
      }
    });

    /**
     * The data after the tail.
     */
    Object.defineProperty(Checkpoint.prototype, 'nextMarker', {
      get: function() {
        if (this._m_nextMarker !== undefined)
          return this._m_nextMarker;
        if (this._io.size >= (this.afterTail.ofsNext + 4)) {
          var _pos = this._io.pos;
          this._io.seek(this.afterTail.ofsNext);
          this._m_nextMarker = new NextMarker(this._io, this, this._root);
          this._io.seek(_pos);
        }
        return this._m_nextMarker;
      }
    });

    /**
     * Chunks up to an end chunk, up to an invalid chunk, or up to the point
     * where too few bytes remain for the longest header of another chunk,
     * which is as long as an HVM parameter.
     */

    /**
     * Registers of a PV guest.
     */

    /**
     * Registers and devices of an HVM guest.
     */

    /**
     * Offset of the end of the tail.
     */

    /**
     * Width of the words of the toolstack that saved the image.
     */

    /**
     * The guest is paravirtualised.
     */

    /**
     * Length of a vCPU's context in bytes.
     */

    /**
     * Each vCPU has an extended context.
     */

    /**
     * Length of a vCPU's extended processor state in bytes, including the
     * numbers before it.
     */

    /**
     * Pages are in compressed_data chunks, as an earlier checkpoint announced.
     */

    return Checkpoint;
  })();

  /**
   * A batch of guest pages, or something else about the domain.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069|pagebuf_get_one()}
   */

  var Chunk = LegacySaveImage.Chunk = (function() {
    function Chunk(_io, _parent, _root, is64bit, isCompressed, chunkNumber, idxVcpuInfoBefore, hasLastCheckpointBefore, hasEnableCompressionBefore) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.is64bit = is64bit;
      this.isCompressed = isCompressed;
      this.chunkNumber = chunkNumber;
      this.idxVcpuInfoBefore = idxVcpuInfoBefore;
      this.hasLastCheckpointBefore = hasLastCheckpointBefore;
      this.hasEnableCompressionBefore = hasEnableCompressionBefore;

      this._read();
    }
    Chunk.prototype._read = function() {
      this.header = new ChunkHeader(this._io, this, this._root, this.is64bit, this.isCompressed);
      this._raw_rawBody = this._io.readBytes((this.header.lenBody <= (this._io.size - this._io.pos) ? this.header.lenBody : (this._io.size - this._io.pos)));
      var _io__raw_rawBody = new KaitaiStream(this._raw_rawBody);
      this.rawBody = new Opaque(_io__raw_rawBody, this, this._root);
      if (this.header.isTmem) {
        switch (this.header.chunkType) {
        case LegacySaveImage.ChunkType.TMEM:
          this.tmem = new Tmem(this._io, this, this._root);
          break;
        case LegacySaveImage.ChunkType.TMEM_EXTRA:
          this.tmem = new TmemExtra(this._io, this, this._root);
          break;
        default:
          this.tmem = new Opaque(this._io, this, this._root);
          break;
        }
      }
    }

    /**
     * The data that follows, decoded by the chunk's type.
     */
    Object.defineProperty(Chunk.prototype, 'body', {
      get: function() {
        if (this._m_body !== undefined)
          return this._m_body;
        var io = this.rawBody._io;
        var _pos = io.pos;
        io.seek(0);
        switch (this.header.chunkType) {
        case LegacySaveImage.ChunkType.COMPRESSED_DATA:
          this._m_body = new CompressedData(io, this, this._root);
          break;
        case LegacySaveImage.ChunkType.HVM_ACPI_IOPORTS_LOCATION:
          this._m_body = new HvmParam(io, this, this._root);
          break;
        case LegacySaveImage.ChunkType.HVM_CONSOLE_PFN:
          this._m_body = new HvmParam(io, this, this._root);
          break;
        case LegacySaveImage.ChunkType.HVM_GENERATION_ID_ADDR:
          this._m_body = new HvmParam(io, this, this._root);
          break;
        case LegacySaveImage.ChunkType.HVM_IDENT_PT:
          this._m_body = new HvmParam(io, this, this._root);
          break;
        case LegacySaveImage.ChunkType.HVM_IOREQ_SERVER_PFN:
          this._m_body = new HvmParam(io, this, this._root);
          break;
        case LegacySaveImage.ChunkType.HVM_MONITOR_RING_PFN:
          this._m_body = new HvmParam(io, this, this._root);
          break;
        case LegacySaveImage.ChunkType.HVM_NR_IOREQ_SERVER_PAGES:
          this._m_body = new HvmParam(io, this, this._root);
          break;
        case LegacySaveImage.ChunkType.HVM_PAGING_RING_PFN:
          this._m_body = new HvmParam(io, this, this._root);
          break;
        case LegacySaveImage.ChunkType.HVM_SHARING_RING_PFN:
          this._m_body = new HvmParam(io, this, this._root);
          break;
        case LegacySaveImage.ChunkType.HVM_VIRIDIAN:
          this._m_body = new HvmParam(io, this, this._root);
          break;
        case LegacySaveImage.ChunkType.HVM_VM86_TSS:
          this._m_body = new HvmParam(io, this, this._root);
          break;
        case LegacySaveImage.ChunkType.PAGES:
          this._m_body = new PageContents(io, this, this._root);
          break;
        case LegacySaveImage.ChunkType.TOOLSTACK:
          this._m_body = new Toolstack(io, this, this._root, this.is64bit);
          break;
        case LegacySaveImage.ChunkType.TSC_INFO:
          this._m_body = new TscInfo(io, this, this._root);
          break;
        case LegacySaveImage.ChunkType.VCPU_INFO:
          this._m_body = new VcpuInfo(io, this, this._root);
          break;
        default:
          this._m_body = new Opaque(io, this, this._root);
          break;
        }
        io.seek(_pos);
        return this._m_body;
      }
    });

    /**
     * An enable_compression chunk was present.
     */
    Object.defineProperty(Chunk.prototype, 'hasEnableCompressionSoFar', {
      get: function() {
        if (this._m_hasEnableCompressionSoFar !== undefined)
          return this._m_hasEnableCompressionSoFar;
        this._m_hasEnableCompressionSoFar =  ((this.hasEnableCompressionBefore) || (this.header.chunkType == LegacySaveImage.ChunkType.ENABLE_COMPRESSION)) ;
        return this._m_hasEnableCompressionSoFar;
      }
    });

    /**
     * A last_checkpoint chunk was present.
     */
    Object.defineProperty(Chunk.prototype, 'hasLastCheckpointSoFar', {
      get: function() {
        if (this._m_hasLastCheckpointSoFar !== undefined)
          return this._m_hasLastCheckpointSoFar;
        this._m_hasLastCheckpointSoFar =  ((this.hasLastCheckpointBefore) || (this.header.chunkType == LegacySaveImage.ChunkType.LAST_CHECKPOINT)) ;
        return this._m_hasLastCheckpointSoFar;
      }
    });

    /**
     * Number of the last vcpu_info chunk so far, -1 if there was none.
     */
    Object.defineProperty(Chunk.prototype, 'idxVcpuInfoSoFar', {
      get: function() {
        if (this._m_idxVcpuInfoSoFar !== undefined)
          return this._m_idxVcpuInfoSoFar;
        this._m_idxVcpuInfoSoFar = (this.header.chunkType == LegacySaveImage.ChunkType.VCPU_INFO ? this.chunkNumber : this.idxVcpuInfoBefore);
        return this._m_idxVcpuInfoSoFar;
      }
    });

    /**
     * Another chunk follows.
     */
    Object.defineProperty(Chunk.prototype, 'isFollowedByChunk', {
      get: function() {
        if (this._m_isFollowedByChunk !== undefined)
          return this._m_isFollowedByChunk;
        this._m_isFollowedByChunk =  ((this.header.chunkType != LegacySaveImage.ChunkType.END_MARK) && (this.header.isKnown)) ;
        return this._m_isFollowedByChunk;
      }
    });

    /**
     * The image ends inside this chunk.
     */
    Object.defineProperty(Chunk.prototype, 'isTruncated', {
      get: function() {
        if (this._m_isTruncated !== undefined)
          return this._m_isTruncated;
        this._m_isTruncated =  ((this.rawBody._io.size < this.header.lenBody) || ((this.header.marker > 0 ? this.header.pfns.length < this.header.marker : false))) ;
        return this._m_isTruncated;
      }
    });

    /**
     * The words about it in the text for people.
     */
    Object.defineProperty(Chunk.prototype, 'truncation', {
      get: function() {
        if (this._m_truncation !== undefined)
          return this._m_truncation;
        this._m_truncation = (this.isTruncated ? ", TRUNCATED" : "");
        return this._m_truncation;
      }
    });

    /**
     * Type and length of the chunk.
     */

    /**
     * The data that follows, or the part of it that the image still has if
     * it ends before `header.len_body` bytes.
     */

    /**
     * The guest's transcendent memory.
     */

    /**
     * Width of the words of the toolstack that saved the image.
     */

    /**
     * Pages do not follows their pfns but in compressed_data chunks.
     */

    /**
     * Number of the chunk within its checkpoint.
     */

    /**
     * Number of the last vcpu_info chunk before this one, -1 if there was none.
     */

    /**
     * A last_checkpoint chunk precedes this one.
     */

    /**
     * An enable_compression chunk precedes this one.
     */

    return Chunk;
  })();

  /**
   * The marker of a chunk, and the fields that determine its length. Only
   * Xen's restore code documents what each chunk has.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069|pagebuf_get_one()}
   */

  var ChunkHeader = LegacySaveImage.ChunkHeader = (function() {
    function ChunkHeader(_io, _parent, _root, is64bit, isCompressed) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.is64bit = is64bit;
      this.isCompressed = isCompressed;

      this._read();
    }
    ChunkHeader.prototype._read = function() {
      this.marker = this._io.readS4le();
      if (this.chunkType == LegacySaveImage.ChunkType.VCPU_INFO) {
        this.maxVcpuId = this._io.readU4le();
      }
      if (this.chunkType == LegacySaveImage.ChunkType.TOOLSTACK) {
        this.lenToolstack = this._io.readU4le();
      }
      if (this.chunkType == LegacySaveImage.ChunkType.COMPRESSED_DATA) {
        this.lenCompressed = new Ulong(this._io, this, this._root, this.is64bit);
      }
      if (this.marker > 0) {
        this.pfns = [];
        for (var i = 0; i < (this.marker <= Math.floor((this._io.size - this._io.pos) / (this.is64bit ? 8 : 4)) ? this.marker : Math.floor((this._io.size - this._io.pos) / (this.is64bit ? 8 : 4))); i++) {
          this.pfns.push(new PfnEntry(this._io, this, this._root, this.is64bit, (this.pfns.length == 0 ? 0 : this.pfns[this.pfns.length - 1].numPagesSoFar)));
        }
      }
    }

    /**
     * Type of the chunk.
     */
    Object.defineProperty(ChunkHeader.prototype, 'chunkType', {
      get: function() {
        if (this._m_chunkType !== undefined)
          return this._m_chunkType;
        this._m_chunkType = (this.marker > 0 ? 1 : this.marker);
        return this._m_chunkType;
      }
    });

    /**
     * The chunk holds an HVM parameter.
     */
    Object.defineProperty(ChunkHeader.prototype, 'isHvmParam', {
      get: function() {
        if (this._m_isHvmParam !== undefined)
          return this._m_isHvmParam;
        this._m_isHvmParam =  ((this.chunkType == LegacySaveImage.ChunkType.HVM_IDENT_PT) || (this.chunkType == LegacySaveImage.ChunkType.HVM_VM86_TSS) || (this.chunkType == LegacySaveImage.ChunkType.HVM_CONSOLE_PFN) || (this.chunkType == LegacySaveImage.ChunkType.HVM_ACPI_IOPORTS_LOCATION) || (this.chunkType == LegacySaveImage.ChunkType.HVM_VIRIDIAN) || (this.chunkType == LegacySaveImage.ChunkType.HVM_GENERATION_ID_ADDR) || (this.chunkType == LegacySaveImage.ChunkType.HVM_PAGING_RING_PFN) || (this.chunkType == LegacySaveImage.ChunkType.HVM_MONITOR_RING_PFN) || (this.chunkType == LegacySaveImage.ChunkType.HVM_SHARING_RING_PFN) || (this.chunkType == LegacySaveImage.ChunkType.HVM_IOREQ_SERVER_PFN) || (this.chunkType == LegacySaveImage.ChunkType.HVM_NR_IOREQ_SERVER_PAGES)) ;
        return this._m_isHvmParam;
      }
    });

    /**
     * A receiver knows the chunk.
     */
    Object.defineProperty(ChunkHeader.prototype, 'isKnown', {
      get: function() {
        if (this._m_isKnown !== undefined)
          return this._m_isKnown;
        this._m_isKnown = this.marker >= -20;
        return this._m_isKnown;
      }
    });

    /**
     * Only the chunk's contents determine where it ends.
     */
    Object.defineProperty(ChunkHeader.prototype, 'isTmem', {
      get: function() {
        if (this._m_isTmem !== undefined)
          return this._m_isTmem;
        this._m_isTmem =  ((this.chunkType == LegacySaveImage.ChunkType.TMEM) || (this.chunkType == LegacySaveImage.ChunkType.TMEM_EXTRA)) ;
        return this._m_isTmem;
      }
    });

    /**
     * Number of the HVM parameter, HVM_PARAM_* in Xen's hvm/params.h; -1 for
     * other chunks.
     */
    Object.defineProperty(ChunkHeader.prototype, 'knownHvmParamIndex', {
      get: function() {
        if (this._m_knownHvmParamIndex !== undefined)
          return this._m_knownHvmParamIndex;
        this._m_knownHvmParamIndex = (this.chunkType == LegacySaveImage.ChunkType.HVM_IDENT_PT ? 12 : (this.chunkType == LegacySaveImage.ChunkType.HVM_VM86_TSS ? 15 : (this.chunkType == LegacySaveImage.ChunkType.HVM_CONSOLE_PFN ? 17 : (this.chunkType == LegacySaveImage.ChunkType.HVM_ACPI_IOPORTS_LOCATION ? 19 : (this.chunkType == LegacySaveImage.ChunkType.HVM_VIRIDIAN ? 9 : (this.chunkType == LegacySaveImage.ChunkType.HVM_GENERATION_ID_ADDR ? 34 : (this.chunkType == LegacySaveImage.ChunkType.HVM_PAGING_RING_PFN ? 27 : (this.chunkType == LegacySaveImage.ChunkType.HVM_MONITOR_RING_PFN ? 28 : (this.chunkType == LegacySaveImage.ChunkType.HVM_SHARING_RING_PFN ? 29 : (this.chunkType == LegacySaveImage.ChunkType.HVM_IOREQ_SERVER_PFN ? 32 : (this.chunkType == LegacySaveImage.ChunkType.HVM_NR_IOREQ_SERVER_PAGES ? 33 : -1)))))))))));
        return this._m_knownHvmParamIndex;
      }
    });

    /**
     * The most pfns that a receiver accepts in one page batch.
     */
    Object.defineProperty(ChunkHeader.prototype, 'knownNumPfnsMax', {
      get: function() {
        if (this._m_knownNumPfnsMax !== undefined)
          return this._m_knownNumPfnsMax;
        this._m_knownNumPfnsMax = 1024;
        return this._m_knownNumPfnsMax;
      }
    });

    /**
     * The highest vCPU id that a receiver accepts.
     */
    Object.defineProperty(ChunkHeader.prototype, 'knownVcpuIdMax', {
      get: function() {
        if (this._m_knownVcpuIdMax !== undefined)
          return this._m_knownVcpuIdMax;
        this._m_knownVcpuIdMax = 4095;
        return this._m_knownVcpuIdMax;
      }
    });

    /**
     * Length of the data that follows in bytes; 0 for tmem, whose contents
     * determine where it ends.
     */
    Object.defineProperty(ChunkHeader.prototype, 'lenBody', {
      get: function() {
        if (this._m_lenBody !== undefined)
          return this._m_lenBody;
        this._m_lenBody = (this.marker > 0 ? (this.numPages * 4096) : (this.chunkType == LegacySaveImage.ChunkType.VCPU_INFO ? this.lenVcpuMap : (this.chunkType == LegacySaveImage.ChunkType.TOOLSTACK ? this.lenToolstack : (this.chunkType == LegacySaveImage.ChunkType.COMPRESSED_DATA ? this.lenCompressed.value : (this.chunkType == LegacySaveImage.ChunkType.TSC_INFO ? 20 : (this.isHvmParam ? 12 : 0))))));
        return this._m_lenBody;
      }
    });

    /**
     * Length of the map of vCPUs in bytes.
     */
    Object.defineProperty(ChunkHeader.prototype, 'lenVcpuMap', {
      get: function() {
        if (this._m_lenVcpuMap !== undefined)
          return this._m_lenVcpuMap;
        this._m_lenVcpuMap = ( ((this.chunkType == LegacySaveImage.ChunkType.VCPU_INFO) && (this.maxVcpuId <= 4095))  ? ((Math.floor(this.maxVcpuId / 64) + 1) * 8) : 0);
        return this._m_lenVcpuMap;
      }
    });

    /**
     * Pages that follows the pfns.
     */
    Object.defineProperty(ChunkHeader.prototype, 'numPages', {
      get: function() {
        if (this._m_numPages !== undefined)
          return this._m_numPages;
        this._m_numPages = ( ((this.marker > 0) && (!(this.isCompressed)) && (this.pfns.length > 0))  ? this.pfns[this.pfns.length - 1].numPagesSoFar : 0);
        return this._m_numPages;
      }
    });

    /**
     * Number of pfns in a page batch.
     */
    Object.defineProperty(ChunkHeader.prototype, 'numPfns', {
      get: function() {
        if (this._m_numPfns !== undefined)
          return this._m_numPfns;
        this._m_numPfns = (this.marker > 0 ? this.marker : 0);
        return this._m_numPfns;
      }
    });

    /**
     * The number of pfns if positive, otherwise the type of the chunk.
     */

    /**
     * The highest vCPU id.
     */

    /**
     * Length of the toolstack's data in bytes.
     */

    /**
     * Length of the compressed pages in bytes.
     */

    /**
     * The pfns of a page batch, with their types.
     */

    /**
     * Width of the words of the toolstack that saved the image.
     */

    /**
     * Pages do not follows their pfns but in compressed_data chunks.
     */

    return ChunkHeader;
  })();

  /**
   * Pages as Remus sends them: the parts of each that have changed since it
   * was last sent. They belong to the pfns of the preceding page batches that
   * have no page yet, in order. A page can begin in one such chunk and end in
   * the next.
   * 
   * Each page is a sequence of one-byte markers. A single marker of 0 stands
   * for a page that has not changed; a single marker of 0x80 is followed by
   * the whole page. Otherwise bits 6-0 of a marker count words of four bytes:
   * with bit 7 set, that many words stay unchanged; with bit 7 clear, that
   * many words follow and replace those of the page. The markers of a page
   * cover 4096 bytes in total.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_compression.c#L365-L454|xc_compression_uncompress_page()}
   */

  var CompressedData = LegacySaveImage.CompressedData = (function() {
    function CompressedData(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CompressedData.prototype._read = function() {
      this.data = this._io.readBytesFull();
    }

    /**
     * Size in bytes of the words that a marker counts.
     */
    Object.defineProperty(CompressedData.prototype, 'lenWord', {
      get: function() {
        if (this._m_lenWord !== undefined)
          return this._m_lenWord;
        this._m_lenWord = 4;
        return this._m_lenWord;
      }
    });

    /**
     * Marker of a page that follows in full.
     */
    Object.defineProperty(CompressedData.prototype, 'markerFull', {
      get: function() {
        if (this._m_markerFull !== undefined)
          return this._m_markerFull;
        this._m_markerFull = 128;
        return this._m_markerFull;
      }
    });

    /**
     * Marker of a page that has not changed.
     */
    Object.defineProperty(CompressedData.prototype, 'markerUnchanged', {
      get: function() {
        if (this._m_markerUnchanged !== undefined)
          return this._m_markerUnchanged;
        this._m_markerUnchanged = 0;
        return this._m_markerUnchanged;
      }
    });

    /**
     * Bit of a marker for words that stay unchanged.
     */
    Object.defineProperty(CompressedData.prototype, 'skipFlag', {
      get: function() {
        if (this._m_skipFlag !== undefined)
          return this._m_skipFlag;
        this._m_skipFlag = 128;
        return this._m_skipFlag;
      }
    });

    /**
     * The compressed pages.
     */

    return CompressedData;
  })();

  /**
   * State of the device model, QEMU.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585|buffer_tail_hvm()}
   */

  var DeviceModel = LegacySaveImage.DeviceModel = (function() {
    function DeviceModel(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DeviceModel.prototype._read = function() {
      this.signature = new DeviceModelSignature(this._io, this, this._root);
      this.afterSignature = new StreamPosition(this._io, this, this._root, this._io.pos);
      if (this.hasLength) {
        this.length = new DeviceModelLength(this._io, this, this._root);
      }
      if (this.hasXenopsdLength) {
        this.xenopsdLength = new XenopsdDeviceModelLength(this._io, this, this._root);
      }
      if (this.signature.isKnown) {
        this.state = this._io.readBytes(( ((this.hasEnd) && (this.lenState <= (this._io.size - this._io.pos)))  ? this.lenState : (this._io.size - this._io.pos)));
      }
    }

    /**
     * The length determines where the state ends; otherwise it extends to
     * the end of the file.
     */
    Object.defineProperty(DeviceModel.prototype, 'hasEnd', {
      get: function() {
        if (this._m_hasEnd !== undefined)
          return this._m_hasEnd;
        this._m_hasEnd =  ((this.hasLength) || (this.hasXenopsdLength)) ;
        return this._m_hasEnd;
      }
    });

    /**
     * A length follows the signature.
     */
    Object.defineProperty(DeviceModel.prototype, 'hasLength', {
      get: function() {
        if (this._m_hasLength !== undefined)
          return this._m_hasLength;
        this._m_hasLength =  ((this.signature.hasLength) && (this._io.size >= (this.afterSignature.ofsNext + 4))) ;
        return this._m_hasLength;
      }
    });

    /**
     * A length follows the signature, and xenopsd wrote it.
     */
    Object.defineProperty(DeviceModel.prototype, 'hasXenopsdLength', {
      get: function() {
        if (this._m_hasXenopsdLength !== undefined)
          return this._m_hasXenopsdLength;
        this._m_hasXenopsdLength = (this.signature.hasNoLength ? (this._io.size >= (this.afterSignature.ofsNext + 5) ? this.nextOctets.isValid : false) : false);
        return this._m_hasXenopsdLength;
      }
    });

    /**
     * Length of the state in bytes, 0 if it extends to the end of the file.
     */
    Object.defineProperty(DeviceModel.prototype, 'lenState', {
      get: function() {
        if (this._m_lenState !== undefined)
          return this._m_lenState;
        this._m_lenState = (this.hasLength ? this.length.lenState : (this.hasXenopsdLength ? this.xenopsdLength.lenState : 0));
        return this._m_lenState;
      }
    });

    /**
     * The fields after the signature, if xenopsd wrote it.
     */
    Object.defineProperty(DeviceModel.prototype, 'nextOctets', {
      get: function() {
        if (this._m_nextOctets !== undefined)
          return this._m_nextOctets;
        if (this._io.size >= (this.afterSignature.ofsNext + 5)) {
          var _pos = this._io.pos;
          this._io.seek(this.afterSignature.ofsNext);
          this._m_nextOctets = new XenopsdDeviceModelLength(this._io, this, this._root);
          this._io.seek(_pos);
        }
        return this._m_nextOctets;
      }
    });

    /**
     * Offset of the state.
     */
    Object.defineProperty(DeviceModel.prototype, 'ofsState', {
      get: function() {
        if (this._m_ofsState !== undefined)
          return this._m_ofsState;
        this._m_ofsState = (21 + (this.hasLength ? 4 : (this.hasXenopsdLength ? 5 : 0)));
        return this._m_ofsState;
      }
    });

    /**
     * The program that wrote it.
     */

    /**
     * Offset of the end of the signature.
     */

    /**
     * Length of the state.
     */

    /**
     * Length of the state, if xenopsd wrote it.
     */

    /**
     * The state in QEMU's own format.
     */

    return DeviceModel;
  })();

  /**
   * Length of the device model's state where libxl or Remus wrote it.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L457-L493|buffer_qemu()}
   */

  var DeviceModelLength = LegacySaveImage.DeviceModelLength = (function() {
    function DeviceModelLength(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DeviceModelLength.prototype._read = function() {
      this.lenState = this._io.readU4le();
    }

    /**
     * Length of the state in bytes.
     */

    return DeviceModelLength;
  })();

  /**
   * The header of the device model's state.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585|buffer_tail_hvm()}
   */

  var DeviceModelSignature = LegacySaveImage.DeviceModelSignature = (function() {
    function DeviceModelSignature(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DeviceModelSignature.prototype._read = function() {
      this.signature = KaitaiStream.bytesToStr(this._io.readBytes(21), "ISO-8859-1");
    }

    /**
     * A length follows, little-endian.
     */
    Object.defineProperty(DeviceModelSignature.prototype, 'hasLength', {
      get: function() {
        if (this._m_hasLength !== undefined)
          return this._m_hasLength;
        this._m_hasLength =  ((this.signature == "DeviceModelRecord0002") || (this.signature == "RemusDeviceModelState")) ;
        return this._m_hasLength;
      }
    });

    /**
     * xend's signature, followed by the state up to the end of the file; or
     * xenopsd's, which is one byte longer and is followed by a big-endian
     * length.
     */
    Object.defineProperty(DeviceModelSignature.prototype, 'hasNoLength', {
      get: function() {
        if (this._m_hasNoLength !== undefined)
          return this._m_hasNoLength;
        this._m_hasNoLength = this.signature == "QemuDeviceModelRecord";
        return this._m_hasNoLength;
      }
    });

    /**
     * A receiver knows the signature.
     */
    Object.defineProperty(DeviceModelSignature.prototype, 'isKnown', {
      get: function() {
        if (this._m_isKnown !== undefined)
          return this._m_isKnown;
        this._m_isKnown =  ((this.hasLength) || (this.hasNoLength)) ;
        return this._m_isKnown;
      }
    });

    /**
     * The program that wrote it, which determines how its end is found.
     */

    return DeviceModelSignature;
  })();

  /**
   * An image whose toolstack and kind of guest are known.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h|Source}
   */

  var DomainImage = LegacySaveImage.DomainImage = (function() {
    function DomainImage(_io, _parent, _root, is64bit, isPv) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.is64bit = is64bit;
      this.isPv = isPv;

      this._read();
    }
    DomainImage.prototype._read = function() {
      this.header = new Header(this._io, this, this._root, this.is64bit, this.isPv);
      if (this.isPv) {
        this.extendedInfo = new ExtendedInfo(this._io, this, this._root, this.is64bit);
      }
      if (this.isPv) {
        this._raw_p2mFrames = this._io.readBytes((this.lenP2mFrames <= (this._io.size - this._io.pos) ? this.lenP2mFrames : (this._io.size - this._io.pos)));
        var _io__raw_p2mFrames = new KaitaiStream(this._raw_p2mFrames);
        this.p2mFrames = new P2mFrameList(_io__raw_p2mFrames, this, this._root, this.is64bit);
      }
      if (this._io.size - this._io.pos >= 12) {
        this.checkpoints = [];
        var i = 0;
        do {
          var _ = new Checkpoint(this._io, this, this._root, this.is64bit, this.isPv, this.lenContext, this.hasExtended, this.lenXsave, (this.checkpoints.length == 0 ? false : this.checkpoints[this.checkpoints.length - 1].enablesCompression));
          this.checkpoints.push(_);
          i++;
        } while (!( ((_.isLast) || (this._io.size - this._io.pos < 12)) ));
      }
    }

    /**
     * Width of a PV guest's words in bytes, derived from the size of its
     * vCPU contexts.
     */
    Object.defineProperty(DomainImage.prototype, 'guestWidth', {
      get: function() {
        if (this._m_guestWidth !== undefined)
          return this._m_guestWidth;
        this._m_guestWidth = ( ((this.lenContext == 5168) || ( ((this.is64bit) && (this.lenContext != 2800)) ))  ? 8 : 4);
        return this._m_guestWidth;
      }
    });

    /**
     * Each vCPU has an extended context.
     */
    Object.defineProperty(DomainImage.prototype, 'hasExtended', {
      get: function() {
        if (this._m_hasExtended !== undefined)
          return this._m_hasExtended;
        this._m_hasExtended = (this.isPv ? this.extendedInfo.hasExtended : false);
        return this._m_hasExtended;
      }
    });

    /**
     * Length of a vCPU's context in bytes.
     */
    Object.defineProperty(DomainImage.prototype, 'lenContext', {
      get: function() {
        if (this._m_lenContext !== undefined)
          return this._m_lenContext;
        this._m_lenContext = (this.isPv ? this.extendedInfo.lenContext : 0);
        return this._m_lenContext;
      }
    });

    /**
     * Length of `p2m_frames` in bytes.
     */
    Object.defineProperty(DomainImage.prototype, 'lenP2mFrames', {
      get: function() {
        if (this._m_lenP2mFrames !== undefined)
          return this._m_lenP2mFrames;
        this._m_lenP2mFrames = (this.numP2mFrames * (this.is64bit ? 8 : 4));
        return this._m_lenP2mFrames;
      }
    });

    /**
     * Length of a vCPU's extended processor state in bytes, including the
     * numbers before it.
     */
    Object.defineProperty(DomainImage.prototype, 'lenXsave', {
      get: function() {
        if (this._m_lenXsave !== undefined)
          return this._m_lenXsave;
        this._m_lenXsave = (this.isPv ? this.extendedInfo.lenXsave : 0);
        return this._m_lenXsave;
      }
    });

    /**
     * Pages of the P2M.
     */
    Object.defineProperty(DomainImage.prototype, 'numP2mFrames', {
      get: function() {
        if (this._m_numP2mFrames !== undefined)
          return this._m_numP2mFrames;
        this._m_numP2mFrames = Math.floor(((this.header.p2mSize.value + this.numP2mPerFrame) - 1) / this.numP2mPerFrame);
        return this._m_numP2mFrames;
      }
    });

    /**
     * Entries of the P2M in one page.
     */
    Object.defineProperty(DomainImage.prototype, 'numP2mPerFrame', {
      get: function() {
        if (this._m_numP2mPerFrame !== undefined)
          return this._m_numP2mPerFrame;
        this._m_numP2mPerFrame = Math.floor(4096 / this.guestWidth);
        return this._m_numP2mPerFrame;
      }
    });

    /**
     * Levels of a PV guest's page tables.
     */
    Object.defineProperty(DomainImage.prototype, 'ptLevels', {
      get: function() {
        if (this._m_ptLevels !== undefined)
          return this._m_ptLevels;
        this._m_ptLevels = (this.guestWidth == 8 ? 4 : 3);
        return this._m_ptLevels;
      }
    });

    /**
     * Size of the P2M.
     */

    /**
     * Data needed to read the rest of a PV guest's image.
     */

    /**
     * Location of a PV guest's P2M.
     */

    /**
     * Chunks and a tail; several times in an image that Remus sent.
     */

    /**
     * Width of the words of the toolstack that saved the image.
     */

    /**
     * The guest is paravirtualised.
     */

    return DomainImage;
  })();

  /**
   * Blocks that describe the tail of a PV guest's image.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781|map_and_save_p2m_table()}
   */

  var ExtendedInfo = LegacySaveImage.ExtendedInfo = (function() {
    function ExtendedInfo(_io, _parent, _root, is64bit) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.is64bit = is64bit;

      this._read();
    }
    ExtendedInfo.prototype._read = function() {
      this.head = new ExtendedInfoHeader(this._io, this, this._root, this.is64bit);
      this._raw_blocks = this._io.readBytes((this.head.lenBlocks <= (this._io.size - this._io.pos) ? this.head.lenBlocks : (this._io.size - this._io.pos)));
      var _io__raw_blocks = new KaitaiStream(this._raw_blocks);
      this.blocks = new ExtendedInfoBlocks(_io__raw_blocks, this, this._root);
    }

    /**
     * Each vCPU has an extended context.
     */
    Object.defineProperty(ExtendedInfo.prototype, 'hasExtended', {
      get: function() {
        if (this._m_hasExtended !== undefined)
          return this._m_hasExtended;
        this._m_hasExtended = this.blocks.hasExtended;
        return this._m_hasExtended;
      }
    });

    /**
     * Length of a vCPU's context in bytes; 0 if no block says so.
     */
    Object.defineProperty(ExtendedInfo.prototype, 'lenContext', {
      get: function() {
        if (this._m_lenContext !== undefined)
          return this._m_lenContext;
        this._m_lenContext = this.blocks.lenContext;
        return this._m_lenContext;
      }
    });

    /**
     * Length of a vCPU's extended processor state in bytes, including the
     * numbers before it.
     */
    Object.defineProperty(ExtendedInfo.prototype, 'lenXsave', {
      get: function() {
        if (this._m_lenXsave !== undefined)
          return this._m_lenXsave;
        this._m_lenXsave = this.blocks.lenXsave;
        return this._m_lenXsave;
      }
    });

    /**
     * Marker and length.
     */

    /**
     * Blocks of extended information, each with a header of its own.
     */

    /**
     * Width of the words of the toolstack that saved the image.
     */

    return ExtendedInfo;
  })();

  /**
   * One block of the extended info.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380|load_p2m_frame_list()}
   */

  var ExtendedInfoBlock = LegacySaveImage.ExtendedInfoBlock = (function() {
    function ExtendedInfoBlock(_io, _parent, _root, lenContextBefore, hasExtendedBefore, lenXsaveBefore) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.lenContextBefore = lenContextBefore;
      this.hasExtendedBefore = hasExtendedBefore;
      this.lenXsaveBefore = lenXsaveBefore;

      this._read();
    }
    ExtendedInfoBlock.prototype._read = function() {
      this.header = new ExtendedInfoBlockHeader(this._io, this, this._root);
      this._raw_rawContent = this._io.readBytes((this.header.lenData <= (this._io.size - this._io.pos) ? this.header.lenData : (this._io.size - this._io.pos)));
      var _io__raw_rawContent = new KaitaiStream(this._raw_rawContent);
      this.rawContent = new Opaque(_io__raw_rawContent, this, this._root);
    }

    /**
     * The data, decoded by block type.
     */
    Object.defineProperty(ExtendedInfoBlock.prototype, 'content', {
      get: function() {
        if (this._m_content !== undefined)
          return this._m_content;
        var io = this.rawContent._io;
        var _pos = io.pos;
        io.seek(0);
        switch (this.header.blockType) {
        case LegacySaveImage.BlockType.VCPU:
          this._m_content = new VcpuContext(io, this, this._root, this.header.lenData);
          break;
        case LegacySaveImage.BlockType.XCNT:
          this._m_content = new XsaveLength(io, this, this._root);
          break;
        default:
          this._m_content = new Opaque(io, this, this._root);
          break;
        }
        io.seek(_pos);
        return this._m_content;
      }
    });

    /**
     * vCPUs have an extended context.
     */
    Object.defineProperty(ExtendedInfoBlock.prototype, 'hasExtendedSoFar', {
      get: function() {
        if (this._m_hasExtendedSoFar !== undefined)
          return this._m_hasExtendedSoFar;
        this._m_hasExtendedSoFar =  ((this.hasExtendedBefore) || (this.header.blockType == LegacySaveImage.BlockType.EXTV)) ;
        return this._m_hasExtendedSoFar;
      }
    });

    /**
     * Length of a vCPU's context, from the blocks up to this one.
     */
    Object.defineProperty(ExtendedInfoBlock.prototype, 'lenContextSoFar', {
      get: function() {
        if (this._m_lenContextSoFar !== undefined)
          return this._m_lenContextSoFar;
        this._m_lenContextSoFar = (this.header.blockType == LegacySaveImage.BlockType.VCPU ? this.header.lenData : this.lenContextBefore);
        return this._m_lenContextSoFar;
      }
    });

    /**
     * Length of a vCPU's extended processor state, from the blocks up to this one.
     */
    Object.defineProperty(ExtendedInfoBlock.prototype, 'lenXsaveSoFar', {
      get: function() {
        if (this._m_lenXsaveSoFar !== undefined)
          return this._m_lenXsaveSoFar;
        this._m_lenXsaveSoFar = ( ((this.header.blockType == LegacySaveImage.BlockType.XCNT) && (this.rawContent._io.size >= 4))  ? this.content.lenXsave : this.lenXsaveBefore);
        return this._m_lenXsaveSoFar;
      }
    });

    /**
     * Type and length.
     */

    /**
     * The data, not decoded.
     */

    /**
     * Length of a vCPU's context, from the blocks before this one.
     */

    /**
     * One of the blocks before this one says that vCPUs have an extended context.
     */

    /**
     * Length of a vCPU's extended processor state, from the blocks before this one.
     */

    return ExtendedInfoBlock;
  })();

  /**
   * The header of a block of the extended info.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380|load_p2m_frame_list()}
   */

  var ExtendedInfoBlockHeader = LegacySaveImage.ExtendedInfoBlockHeader = (function() {
    function ExtendedInfoBlockHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ExtendedInfoBlockHeader.prototype._read = function() {
      this.typeCode = this._io.readU4be();
      this.lenData = this._io.readU4le();
    }

    /**
     * Type of the block. A receiver skips a type that it does not know.
     */
    Object.defineProperty(ExtendedInfoBlockHeader.prototype, 'blockType', {
      get: function() {
        if (this._m_blockType !== undefined)
          return this._m_blockType;
        this._m_blockType = this.typeCode;
        return this._m_blockType;
      }
    });

    /**
     * Type of the block, four letters; see `block_type`.
     */

    /**
     * Length of the block's data in bytes.
     */

    return ExtendedInfoBlockHeader;
  })();

  /**
   * All blocks of the extended info.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380|load_p2m_frame_list()}
   */

  var ExtendedInfoBlocks = LegacySaveImage.ExtendedInfoBlocks = (function() {
    function ExtendedInfoBlocks(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ExtendedInfoBlocks.prototype._read = function() {
      if (this._io.size >= 8) {
        this.blocks = [];
        var i = 0;
        do {
          var _ = new ExtendedInfoBlock(this._io, this, this._root, (this.blocks.length == 0 ? 0 : this.blocks[this.blocks.length - 1].lenContextSoFar), (this.blocks.length == 0 ? false : this.blocks[this.blocks.length - 1].hasExtendedSoFar), (this.blocks.length == 0 ? 0 : this.blocks[this.blocks.length - 1].lenXsaveSoFar));
          this.blocks.push(_);
          i++;
        } while (!(this._io.size - this._io.pos < 8));
      }
    }

    /**
     * There is a block.
     */
    Object.defineProperty(ExtendedInfoBlocks.prototype, 'hasBlocks', {
      get: function() {
        if (this._m_hasBlocks !== undefined)
          return this._m_hasBlocks;
        this._m_hasBlocks = this._io.size >= 8;
        return this._m_hasBlocks;
      }
    });

    /**
     * Each vCPU has an extended context.
     */
    Object.defineProperty(ExtendedInfoBlocks.prototype, 'hasExtended', {
      get: function() {
        if (this._m_hasExtended !== undefined)
          return this._m_hasExtended;
        this._m_hasExtended = (this.hasBlocks ? this.blocks[this.blocks.length - 1].hasExtendedSoFar : false);
        return this._m_hasExtended;
      }
    });

    /**
     * Length of a vCPU's context in bytes; 0 if no block says so.
     */
    Object.defineProperty(ExtendedInfoBlocks.prototype, 'lenContext', {
      get: function() {
        if (this._m_lenContext !== undefined)
          return this._m_lenContext;
        this._m_lenContext = (this.hasBlocks ? this.blocks[this.blocks.length - 1].lenContextSoFar : 0);
        return this._m_lenContext;
      }
    });

    /**
     * Length of a vCPU's extended processor state in bytes, including the
     * numbers before it.
     */
    Object.defineProperty(ExtendedInfoBlocks.prototype, 'lenXsave', {
      get: function() {
        if (this._m_lenXsave !== undefined)
          return this._m_lenXsave;
        this._m_lenXsave = (this.hasBlocks ? this.blocks[this.blocks.length - 1].lenXsaveSoFar : 0);
        return this._m_lenXsave;
      }
    });

    /**
     * Blocks, up to the point where too few bytes remain for another one.
     */

    return ExtendedInfoBlocks;
  })();

  /**
   * The header of the extended info.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380|load_p2m_frame_list()}
   */

  var ExtendedInfoHeader = LegacySaveImage.ExtendedInfoHeader = (function() {
    function ExtendedInfoHeader(_io, _parent, _root, is64bit) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.is64bit = is64bit;

      this._read();
    }
    ExtendedInfoHeader.prototype._read = function() {
      this.marker = new UlongHalves(this._io, this, this._root, this.is64bit);
      this.lenBlocks = this._io.readU4le();
    }

    /**
     * The marker is all ones.
     */
    Object.defineProperty(ExtendedInfoHeader.prototype, 'isValid', {
      get: function() {
        if (this._m_isValid !== undefined)
          return this._m_isValid;
        this._m_isValid =  ((this.marker.low >>> 16 == 65535) && ((this.marker.low & 65535) == 65535) && ((this.is64bit ?  ((this.marker.high >>> 16 == 65535) && ((this.marker.high & 65535) == 65535))  : true))) ;
        return this._m_isValid;
      }
    });

    /**
     * All ones, which the first frame of a P2M never is.
     */

    /**
     * Length of all blocks in bytes.
     */

    /**
     * Width of the words of the toolstack that saved the image.
     */

    return ExtendedInfoHeader;
  })();

  /**
   * The first 16 bytes, interpreted for either width of the toolstack.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L761|Legacy Images (x86 only)}
   */

  var FirstOctets = LegacySaveImage.FirstOctets = (function() {
    function FirstOctets(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FirstOctets.prototype._read = function() {
      this.p2mSize = this._io.readU4le();
      this.word1 = this._io.readU4le();
      this.word2 = this._io.readU4le();
      this.word3 = this._io.readU4le();
    }

    /**
     * Marker of the first chunk, if this is an HVM guest.
     */
    Object.defineProperty(FirstOctets.prototype, 'firstChunk', {
      get: function() {
        if (this._m_firstChunk !== undefined)
          return this._m_firstChunk;
        this._m_firstChunk = (this.is64bit ? this.word2 : this.word1);
        return this._m_firstChunk;
      }
    });

    /**
     * The marker is one that a chunk at the start of an image can have.
     */
    Object.defineProperty(FirstOctets.prototype, 'hasPlausibleChunk', {
      get: function() {
        if (this._m_hasPlausibleChunk !== undefined)
          return this._m_hasPlausibleChunk;
        this._m_hasPlausibleChunk =  (( ((this.firstChunk >= 1) && (this.firstChunk <= 1024)) ) || ( ((this.firstChunk >>> 16 == 65535) && ((this.firstChunk & 65535) >= 65516)) )) ;
        return this._m_hasPlausibleChunk;
      }
    });

    /**
     * The number of pages is not 0 and not more than pfns of 28 bits can address.
     */
    Object.defineProperty(FirstOctets.prototype, 'hasPlausibleSize', {
      get: function() {
        if (this._m_hasPlausibleSize !== undefined)
          return this._m_hasPlausibleSize;
        this._m_hasPlausibleSize =  ((this.p2mSize > 0) && (this.p2mSize <= 268435456)) ;
        return this._m_hasPlausibleSize;
      }
    });

    /**
     * A 64-bit toolstack saved the image.
     */
    Object.defineProperty(FirstOctets.prototype, 'is64bit', {
      get: function() {
        if (this._m_is64bit !== undefined)
          return this._m_is64bit;
        this._m_is64bit = this.word1 == 0;
        return this._m_is64bit;
      }
    });

    /**
     * The extended info of a PV guest follows the size; otherwise the first
     * chunk of an HVM guest does. All ones can also be the marker of an
     * enable_verify_mode chunk; then another chunk's marker follows, which
     * is smaller than any length of extended info.
     */
    Object.defineProperty(FirstOctets.prototype, 'isPv', {
      get: function() {
        if (this._m_isPv !== undefined)
          return this._m_isPv;
        this._m_isPv = (this.is64bit ?  ((this.word2 >>> 16 == 65535) && ((this.word2 & 65535) == 65535) && (this.word3 >>> 16 == 65535) && ((this.word3 & 65535) == 65535))  :  ((this.word1 >>> 16 == 65535) && ((this.word1 & 65535) == 65535) && (!( (( ((this.word2 >= 1) && (this.word2 <= 1024)) ) || ( ((this.word2 >>> 16 == 65535) && ((this.word2 & 65535) >= 65516)) )) ))) );
        return this._m_isPv;
      }
    });

    /**
     * Size of the P2M; of a 64-bit toolstack, its low half.
     */

    /**
     * Bytes 4-7. For a 64-bit toolstack, the rest of the size, which is
     * zero; for a 32-bit toolstack, the field that follows the size, which
     * is not zero.
     */

    /**
     * Bytes 8-11. For a 64-bit toolstack, the field that follows the size.
     */

    /**
     * Bytes 12-15.
     */

    return FirstOctets;
  })();

  /**
   * The start of every image.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136|xc_domain_save()}
   */

  var Header = LegacySaveImage.Header = (function() {
    function Header(_io, _parent, _root, is64bit, isPv) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.is64bit = is64bit;
      this.isPv = isPv;

      this._read();
    }
    Header.prototype._read = function() {
      this.p2mSize = new Ulong(this._io, this, this._root, this.is64bit);
    }

    /**
     * Kind of guest.
     */
    Object.defineProperty(Header.prototype, 'guestType', {
      get: function() {
        if (this._m_guestType !== undefined)
          return this._m_guestType;
        this._m_guestType = (this.isPv ? 1 : 2);
        return this._m_guestType;
      }
    });

    /**
     * The most pfns that 28 bits can address.
     */
    Object.defineProperty(Header.prototype, 'knownP2mSizeMax', {
      get: function() {
        if (this._m_knownP2mSizeMax !== undefined)
          return this._m_knownP2mSizeMax;
        this._m_knownP2mSizeMax = 268435456;
        return this._m_knownP2mSizeMax;
      }
    });

    /**
     * Width in bytes of the words of the toolstack that saved the image.
     */
    Object.defineProperty(Header.prototype, 'toolstackWidth', {
      get: function() {
        if (this._m_toolstackWidth !== undefined)
          return this._m_toolstackWidth;
        this._m_toolstackWidth = (this.is64bit ? 8 : 4);
        return this._m_toolstackWidth;
      }
    });

    /**
     * Number of pfns that the P2M covers.
     */

    /**
     * Width of the words of the toolstack that saved the image.
     */

    /**
     * The guest is paravirtualised.
     */

    return Header;
  })();

  /**
   * The state of an HVM guest's virtual hardware in Xen.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585|buffer_tail_hvm()}
   */

  var HvmContext = LegacySaveImage.HvmContext = (function() {
    function HvmContext(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    HvmContext.prototype._read = function() {
      this.lenContext = this._io.readU4le();
      this._raw_rawBody = this._io.readBytes((this.lenContext <= (this._io.size - this._io.pos) ? this.lenContext : (this._io.size - this._io.pos)));
      var _io__raw_rawBody = new KaitaiStream(this._raw_rawBody);
      this.rawBody = new Opaque(_io__raw_rawBody, this, this._root);
    }

    /**
     * The state as Xen's HVM save records.
     */
    Object.defineProperty(HvmContext.prototype, 'context', {
      get: function() {
        if (this._m_context !== undefined)
          return this._m_context;
        var io = this.rawBody._io;
        var _pos = io.pos;
        io.seek(0);
        this._m_context = new XenHvmContext_.XenHvmContext(io, null, null);
        io.seek(_pos);
        return this._m_context;
      }
    });

    /**
     * Length of the state in bytes.
     */

    /**
     * The state, not decoded.
     */

    return HvmContext;
  })();

  /**
   * One HVM parameter.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136|xc_domain_save()}
   */

  var HvmParam = LegacySaveImage.HvmParam = (function() {
    function HvmParam(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    HvmParam.prototype._read = function() {
      this.padding = this._io.readU4le();
      this.value = this._io.readU8le();
    }

    /**
     * Zero when saved, ignored when restored.
     */

    /**
     * The parameter's value.
     */

    return HvmParam;
  })();

  /**
   * Registers and devices of an HVM guest.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585|buffer_tail_hvm()}
   */

  var HvmTail = LegacySaveImage.HvmTail = (function() {
    function HvmTail(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    HvmTail.prototype._read = function() {
      this.magicPfns = new MagicPfns(this._io, this, this._root);
      this.hvmContext = new HvmContext(this._io, this, this._root);
      if (this._io.size - this._io.pos >= 21) {
        this.deviceModel = new DeviceModel(this._io, this, this._root);
      }
    }

    /**
     * Pages through which guest, Xen and device model communicate.
     */

    /**
     * The state of the guest's virtual hardware in Xen.
     */

    /**
     * The device model's state.
     */

    return HvmTail;
  })();

  /**
   * Pages through which an HVM guest, Xen and the device model communicate.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136|xc_domain_save()}
   */

  var MagicPfns = LegacySaveImage.MagicPfns = (function() {
    function MagicPfns(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MagicPfns.prototype._read = function() {
      this.ioreqPfn = this._io.readU8le();
      this.bufioreqPfn = this._io.readU8le();
      this.storePfn = this._io.readU8le();
    }

    /**
     * HVM_PARAM_BUFIOREQ_PFN of Xen's hvm/params.h.
     */
    Object.defineProperty(MagicPfns.prototype, 'bufioreqIndex', {
      get: function() {
        if (this._m_bufioreqIndex !== undefined)
          return this._m_bufioreqIndex;
        this._m_bufioreqIndex = 6;
        return this._m_bufioreqIndex;
      }
    });

    /**
     * HVM_PARAM_IOREQ_PFN of Xen's hvm/params.h.
     */
    Object.defineProperty(MagicPfns.prototype, 'ioreqIndex', {
      get: function() {
        if (this._m_ioreqIndex !== undefined)
          return this._m_ioreqIndex;
        this._m_ioreqIndex = 5;
        return this._m_ioreqIndex;
      }
    });

    /**
     * HVM_PARAM_STORE_PFN of Xen's hvm/params.h.
     */
    Object.defineProperty(MagicPfns.prototype, 'storeIndex', {
      get: function() {
        if (this._m_storeIndex !== undefined)
          return this._m_storeIndex;
        this._m_storeIndex = 1;
        return this._m_storeIndex;
      }
    });

    /**
     * Page of I/O requests (HVM_PARAM_IOREQ_PFN).
     */

    /**
     * Page of buffered I/O requests (HVM_PARAM_BUFIOREQ_PFN).
     */

    /**
     * Page of the xenstore connection (HVM_PARAM_STORE_PFN).
     */

    return MagicPfns;
  })();

  /**
   * The data after a tail, read as the marker of a chunk.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L1412-L2360|xc_domain_restore()}
   */

  var NextMarker = LegacySaveImage.NextMarker = (function() {
    function NextMarker(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    NextMarker.prototype._read = function() {
      this.marker = this._io.readS4le();
    }

    /**
     * Another checkpoint follows.
     */
    Object.defineProperty(NextMarker.prototype, 'isChunk', {
      get: function() {
        if (this._m_isChunk !== undefined)
          return this._m_isChunk;
        this._m_isChunk =  ((this.marker != 0) && (this.marker >= -20) && (this.marker <= 1024)) ;
        return this._m_isChunk;
      }
    });

    /**
     * The marker, if another checkpoint follows.
     */

    return NextMarker;
  })();

  /**
   * Bytes that are not interpreted here.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h|Source}
   */

  var Opaque = LegacySaveImage.Opaque = (function() {
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
   * The pfns of the pages that hold the P2M. The sender replaces the mfns of
   * the running guest with pfns.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781|map_and_save_p2m_table()}
   */

  var P2mFrameList = LegacySaveImage.P2mFrameList = (function() {
    function P2mFrameList(_io, _parent, _root, is64bit) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.is64bit = is64bit;

      this._read();
    }
    P2mFrameList.prototype._read = function() {
    }

    /**
     * Size of one entry in bytes.
     */
    Object.defineProperty(P2mFrameList.prototype, 'lenPfn', {
      get: function() {
        if (this._m_lenPfn !== undefined)
          return this._m_lenPfn;
        this._m_lenPfn = (this.is64bit ? 8 : 4);
        return this._m_lenPfn;
      }
    });

    /**
     * A pfn for each page of the P2M.
     */
    Object.defineProperty(P2mFrameList.prototype, 'pfns', {
      get: function() {
        if (this._m_pfns !== undefined)
          return this._m_pfns;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_pfns = [];
        for (var i = 0; i < Math.floor(this._io.size / this.lenPfn); i++) {
          this._m_pfns.push(new Ulong(this._io, this, this._root, this.is64bit));
        }
        this._io.seek(_pos);
        return this._m_pfns;
      }
    });

    /**
     * Width of the words of the toolstack that saved the image.
     */

    return P2mFrameList;
  })();

  /**
   * The pages of a page batch.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70|BODY PHASE}
   */

  var PageContents = LegacySaveImage.PageContents = (function() {
    function PageContents(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PageContents.prototype._read = function() {
    }

    /**
     * Size of one page in bytes.
     */
    Object.defineProperty(PageContents.prototype, 'lenPage', {
      get: function() {
        if (this._m_lenPage !== undefined)
          return this._m_lenPage;
        this._m_lenPage = 4096;
        return this._m_lenPage;
      }
    });

    /**
     * The contents, one for each of the header's pfns that has a page, in their order.
     */
    Object.defineProperty(PageContents.prototype, 'pages', {
      get: function() {
        if (this._m_pages !== undefined)
          return this._m_pages;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_pages = [];
        for (var i = 0; i < Math.floor(this._io.size / this.lenPage); i++) {
          this._m_pages.push(this._io.readBytes(this.lenPage));
        }
        this._io.seek(_pos);
        return this._m_pages;
      }
    });

    return PageContents;
  })();

  /**
   * A pfn and its type, as wide as the toolstack's words.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70|BODY PHASE}
   */

  var PfnEntry = LegacySaveImage.PfnEntry = (function() {
    function PfnEntry(_io, _parent, _root, is64bit, numPagesBefore) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.is64bit = is64bit;
      this.numPagesBefore = numPagesBefore;

      this._read();
    }
    PfnEntry.prototype._read = function() {
      this.entry = new UlongHalves(this._io, this, this._root, this.is64bit);
    }

    /**
     * Whether the chunk has a page for this entry; false for broken, xalloc and xtab.
     */
    Object.defineProperty(PfnEntry.prototype, 'hasPage', {
      get: function() {
        if (this._m_hasPage !== undefined)
          return this._m_hasPage;
        this._m_hasPage = this.typeCode < 13;
        return this._m_hasPage;
      }
    });

    /**
     * Number of entries that have a page, including this one.
     */
    Object.defineProperty(PfnEntry.prototype, 'numPagesSoFar', {
      get: function() {
        if (this._m_numPagesSoFar !== undefined)
          return this._m_numPagesSoFar;
        this._m_numPagesSoFar = (this.numPagesBefore + (this.typeCode < 13 ? 1 : 0));
        return this._m_numPagesSoFar;
      }
    });

    /**
     * Kind of page.
     */
    Object.defineProperty(PfnEntry.prototype, 'pageType', {
      get: function() {
        if (this._m_pageType !== undefined)
          return this._m_pageType;
        this._m_pageType = this.entry.low >>> 28;
        return this._m_pageType;
      }
    });

    /**
     * The page frame number.
     */
    Object.defineProperty(PfnEntry.prototype, 'pfn', {
      get: function() {
        if (this._m_pfn !== undefined)
          return this._m_pfn;
        this._m_pfn = this.entry.low & 268435455;
        return this._m_pfn;
      }
    });

    /**
     * Bits above 31; zero when saved.
     */
    Object.defineProperty(PfnEntry.prototype, 'reserved', {
      get: function() {
        if (this._m_reserved !== undefined)
          return this._m_reserved;
        this._m_reserved = (this.is64bit ? this.entry.high : 0);
        return this._m_reserved;
      }
    });

    /**
     * The page type as a number.
     */
    Object.defineProperty(PfnEntry.prototype, 'typeCode', {
      get: function() {
        if (this._m_typeCode !== undefined)
          return this._m_typeCode;
        this._m_typeCode = this.entry.low >>> 28;
        return this._m_typeCode;
      }
    });

    /**
     * Type in bits 31-28, pfn in bits 27-0; higher bits are zero.
     */

    /**
     * Width of the words of the toolstack that saved the image.
     */

    /**
     * Number of entries before this one that have a page.
     */

    return PfnEntry;
  })();

  /**
   * One of QEMU's mappings into the guest's memory.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693|struct libxl__physmap_info}
   */

  var Physmap = LegacySaveImage.Physmap = (function() {
    function Physmap(_io, _parent, _root, is64bit) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.is64bit = is64bit;

      this._read();
    }
    Physmap.prototype._read = function() {
      this.physOffset = this._io.readU8le();
      this.startAddr = this._io.readU8le();
      this.lenRange = this._io.readU8le();
      this.lenName = this._io.readU4le();
      this._raw_name = this._io.readBytes(this.lenName);
      var _io__raw_name = new KaitaiStream(this._raw_name);
      this.name = new PhysmapName(_io__raw_name, this, this._root);
      if (this.is64bit) {
        this.padding = this._io.readBytes(4);
      }
    }

    /**
     * Original address of the memory, which identifies the mapping.
     */

    /**
     * Address in the guest's memory where it is mapped.
     */

    /**
     * Length of the mapping in bytes.
     */

    /**
     * Length of the name in bytes, its NUL included.
     */

    /**
     * Name of the memory.
     */

    /**
     * Structure padding that the compiler added after the name's length; it
     * is written after the name.
     */

    /**
     * Width of the words of the toolstack that saved the image.
     */

    return Physmap;
  })();

  /**
   * The name of memory that QEMU has mapped, with its NUL.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693|struct libxl__physmap_info}
   */

  var PhysmapName = LegacySaveImage.PhysmapName = (function() {
    function PhysmapName(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PhysmapName.prototype._read = function() {
      this.text = KaitaiStream.bytesToStr(KaitaiStream.bytesTerminate(this._io.readBytesFull(), 0, false), "ISO-8859-1");
    }

    /**
     * Data follows the NUL.
     */
    Object.defineProperty(PhysmapName.prototype, 'hasRest', {
      get: function() {
        if (this._m_hasRest !== undefined)
          return this._m_hasRest;
        this._m_hasRest = this.textOctets.length + 1 < this._io.size;
        return this._m_hasRest;
      }
    });

    /**
     * The name ends with a NUL.
     */
    Object.defineProperty(PhysmapName.prototype, 'isTerminated', {
      get: function() {
        if (this._m_isTerminated !== undefined)
          return this._m_isTerminated;
        this._m_isTerminated = this.textOctets.length < this._io.size;
        return this._m_isTerminated;
      }
    });

    /**
     * The bytes of the name without its NUL.
     */
    Object.defineProperty(PhysmapName.prototype, 'textOctets', {
      get: function() {
        if (this._m_textOctets !== undefined)
          return this._m_textOctets;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_textOctets = KaitaiStream.bytesTerminate(this._io.readBytesFull(), 0, false);
        this._io.seek(_pos);
        return this._m_textOctets;
      }
    });

    /**
     * The name, without its NUL.
     */

    return PhysmapName;
  })();

  /**
   * Registers of a PV guest.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136|xc_domain_save()}
   */

  var PvTail = LegacySaveImage.PvTail = (function() {
    function PvTail(_io, _parent, _root, is64bit, lenContext, hasExtended, lenXsave, maxVcpuId, vcpuMap) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.is64bit = is64bit;
      this.lenContext = lenContext;
      this.hasExtended = hasExtended;
      this.lenXsave = lenXsave;
      this.maxVcpuId = maxVcpuId;
      this.vcpuMap = vcpuMap;

      this._read();
    }
    PvTail.prototype._read = function() {
      this.unmapped = new UnmappedPfns(this._io, this, this._root, this.is64bit);
      this.vcpus = [];
      for (var i = 0; i < (Math.floor(this.maxVcpuId / 8) < this.vcpuMap.length ? (this.maxVcpuId + 1) : 0); i++) {
        this.vcpus.push(new VcpuSlot(this._io, this, this._root, i, (this.vcpuMap[Math.floor(i / 8)] >>> KaitaiStream.mod(i, 8) & 1), this.lenContext, this.hasExtended, this.lenXsave));
      }
      this._raw_sharedInfo = this._io.readBytes(((this._io.size - this._io.pos) < 4096 ? (this._io.size - this._io.pos) : 4096));
      var _io__raw_sharedInfo = new KaitaiStream(this._raw_sharedInfo);
      this.sharedInfo = new SharedInfo(_io__raw_sharedInfo, this, this._root);
    }

    /**
     * The pfns that have no memory.
     */

    /**
     * The vCPUs; those that are offline have no data.
     */

    /**
     * The guest's shared info page.
     */

    /**
     * Width of the words of the toolstack that saved the image.
     */

    /**
     * Length of a vCPU's context in bytes.
     */

    /**
     * Each vCPU has an extended context.
     */

    /**
     * Length of a vCPU's extended processor state in bytes, including the
     * numbers before it.
     */

    /**
     * The highest vCPU id.
     */

    /**
     * One bit for each vCPU, lowest bit of each byte first; set if the vCPU is online.
     */

    return PvTail;
  })();

  /**
   * A PV guest's shared info page; which layout it has depends on the guest's width.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136|xc_domain_save()}
   */

  var SharedInfo = LegacySaveImage.SharedInfo = (function() {
    function SharedInfo(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SharedInfo.prototype._read = function() {
    }

    /**
     * Length of the page in bytes.
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
     * The page of a 32-bit guest.
     */
    Object.defineProperty(SharedInfo.prototype, 'sharedInfoX8632', {
      get: function() {
        if (this._m_sharedInfoX8632 !== undefined)
          return this._m_sharedInfoX8632;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_sharedInfoX8632 = new XenX86Vcpu_.XenX86Vcpu.SharedInfoX8632(this._io, null, null);
        this._io.seek(_pos);
        return this._m_sharedInfoX8632;
      }
    });

    /**
     * The page of a 64-bit guest.
     */
    Object.defineProperty(SharedInfo.prototype, 'sharedInfoX8664', {
      get: function() {
        if (this._m_sharedInfoX8664 !== undefined)
          return this._m_sharedInfoX8664;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_sharedInfoX8664 = new XenX86Vcpu_.XenX86Vcpu.SharedInfoX8664(this._io, null, null);
        this._io.seek(_pos);
        return this._m_sharedInfoX8664;
      }
    });

    return SharedInfo;
  })();

  /**
   * A position in the stream. An instance, which is read on demand, must not
   * ask the stream for its position, because the answer differs between
   * languages.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h|Source}
   */

  var StreamPosition = LegacySaveImage.StreamPosition = (function() {
    function StreamPosition(_io, _parent, _root, ofsNext) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.ofsNext = ofsNext;

      this._read();
    }
    StreamPosition.prototype._read = function() {
    }

    /**
     * Offset of the position in the stream.
     */

    return StreamPosition;
  })();

  /**
   * The guest's transcendent memory: pages that it has handed over to Xen. Xen
   * has no longer had it since 4.13.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331|xc_tmem_save()}
   */

  var Tmem = LegacySaveImage.Tmem = (function() {
    function Tmem(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Tmem.prototype._read = function() {
      this.version = this._io.readU4le();
      this.maxPools = this._io.readU4le();
      this.separator1 = this._io.readU4le();
      this.flags = this._io.readU4le();
      this.weight = this._io.readU4le();
      this.cap = this._io.readU4le();
      this.separator2 = this._io.readU4le();
      this.pools = [];
      var i = 0;
      do {
        var _ = new TmemPool(this._io, this, this._root);
        this.pools.push(_);
        i++;
      } while (!(_.isTerminator));
    }

    /**
     * Version of tmem.
     */

    /**
     * The most pools that a guest can have.
     */

    /**
     * All ones.
     */

    /**
     * Bit 0 for compressed, bit 1 for frozen.
     */

    /**
     * The guest's weight relative to other guests.
     */

    /**
     * The guest's cap.
     */

    /**
     * All ones.
     */

    /**
     * Pools, up to a terminator.
     */

    return Tmem;
  })();

  /**
   * Pages of transcendent memory that are no longer valid, sent at the end of
   * a live migration.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361|xc_tmem_save_extra()}
   */

  var TmemExtra = LegacySaveImage.TmemExtra = (function() {
    function TmemExtra(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TmemExtra.prototype._read = function() {
      this.invalidated = [];
      var i = 0;
      do {
        var _ = new TmemInvalidation(this._io, this, this._root);
        this.invalidated.push(_);
        i++;
      } while (!(_.isTerminator));
    }

    /**
     * The pages, up to a terminator.
     */

    return TmemExtra;
  })();

  /**
   * One page that is no longer valid, or the terminator of the list.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361|xc_tmem_save_extra()}
   */

  var TmemInvalidation = LegacySaveImage.TmemInvalidation = (function() {
    function TmemInvalidation(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TmemInvalidation.prototype._read = function() {
      this.poolId = this._io.readU4le();
      if (!(this.isTerminator)) {
        this.oid = [];
        for (var i = 0; i < 6; i++) {
          this.oid.push(this._io.readU4le());
        }
      }
      if (!(this.isTerminator)) {
        this.index = this._io.readU4le();
      }
    }

    /**
     * No page follows.
     */
    Object.defineProperty(TmemInvalidation.prototype, 'isTerminator', {
      get: function() {
        if (this._m_isTerminator !== undefined)
          return this._m_isTerminator;
        this._m_isTerminator =  ((this.poolId >>> 16 == 65535) && ((this.poolId & 65535) == 65535)) ;
        return this._m_isTerminator;
      }
    });

    /**
     * Number of the pool; all ones end the list.
     */

    /**
     * Object that the page belongs to, three numbers of 64 bits.
     */

    /**
     * Number of the page within the object.
     */

    return TmemInvalidation;
  })();

  /**
   * One page of transcendent memory, or the terminator of the list of pages.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331|xc_tmem_save()}
   */

  var TmemPage = LegacySaveImage.TmemPage = (function() {
    function TmemPage(_io, _parent, _root, lenContents) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.lenContents = lenContents;

      this._read();
    }
    TmemPage.prototype._read = function() {
      this.oid = [];
      for (var i = 0; i < 6; i++) {
        this.oid.push(this._io.readU4le());
      }
      if (!(this.isTerminator)) {
        this.index = this._io.readU4le();
      }
      if (!(this.isTerminator)) {
        this.contents = this._io.readBytes(this.lenContents);
      }
    }

    /**
     * No page follows.
     */
    Object.defineProperty(TmemPage.prototype, 'isTerminator', {
      get: function() {
        if (this._m_isTerminator !== undefined)
          return this._m_isTerminator;
        this._m_isTerminator =  ((this.oid[0] >>> 16 == 65535) && ((this.oid[0] & 65535) == 65535) && (this.oid[1] >>> 16 == 65535) && ((this.oid[1] & 65535) == 65535) && (this.oid[2] >>> 16 == 65535) && ((this.oid[2] & 65535) == 65535) && (this.oid[3] >>> 16 == 65535) && ((this.oid[3] & 65535) == 65535) && (this.oid[4] >>> 16 == 65535) && ((this.oid[4] & 65535) == 65535) && (this.oid[5] >>> 16 == 65535) && ((this.oid[5] & 65535) == 65535)) ;
        return this._m_isTerminator;
      }
    });

    /**
     * Object that the page belongs to, three numbers of 64 bits; all ones end the list.
     */

    /**
     * Number of the page within the object.
     */

    /**
     * Contents of the page.
     */

    /**
     * Size of a page in bytes.
     */

    return TmemPage;
  })();

  /**
   * One pool, or the terminator of the list of pools.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331|xc_tmem_save()}
   */

  var TmemPool = LegacySaveImage.TmemPool = (function() {
    function TmemPool(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TmemPool.prototype._read = function() {
      this.poolId = this._io.readU4le();
      if (!(this.isTerminator)) {
        this.flags = this._io.readU4le();
      }
      if (!(this.isTerminator)) {
        this.numPages = this._io.readU4le();
      }
      if (!(this.isTerminator)) {
        this.uuid = this._io.readBytes(16);
      }
      if ( ((!(this.isTerminator)) && (this.numPages > 0)) ) {
        this.pages = [];
        var i = 0;
        do {
          var _ = new TmemPage(this._io, this, this._root, (4096 << (this.flags >>> 4 & 15)));
          this.pages.push(_);
          i++;
        } while (!( ((_.isTerminator) || (this.pages.length == this.numPages)) ));
      }
    }

    /**
     * No pool follows.
     */
    Object.defineProperty(TmemPool.prototype, 'isTerminator', {
      get: function() {
        if (this._m_isTerminator !== undefined)
          return this._m_isTerminator;
        this._m_isTerminator =  ((this.poolId >>> 16 == 65535) && ((this.poolId & 65535) == 65535)) ;
        return this._m_isTerminator;
      }
    });

    /**
     * Number of the pool; all ones end the list.
     */

    /**
     * Bit 0 for persistent, bit 1 for shared; bits 7-4 for the size of a page.
     */

    /**
     * Upper limit of the number of pages that follow.
     */

    /**
     * UUID of the pool.
     */

    /**
     * Pages of the pool.
     */

    return TmemPool;
  })();

  /**
   * libxl's information about QEMU: where it has mapped its video memory and
   * similar regions.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L1176-L1251|libxl__toolstack_save()}
   */

  var Toolstack = LegacySaveImage.Toolstack = (function() {
    function Toolstack(_io, _parent, _root, is64bit) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.is64bit = is64bit;

      this._read();
    }
    Toolstack.prototype._read = function() {
      this.version = this._io.readU4le();
      this.numPhysmaps = this._io.readU4le();
    }

    /**
     * The only version.
     */
    Object.defineProperty(Toolstack.prototype, 'knownVersion', {
      get: function() {
        if (this._m_knownVersion !== undefined)
          return this._m_knownVersion;
        this._m_knownVersion = 1;
        return this._m_knownVersion;
      }
    });

    /**
     * Offset of the mappings.
     */
    Object.defineProperty(Toolstack.prototype, 'ofsPhysmaps', {
      get: function() {
        if (this._m_ofsPhysmaps !== undefined)
          return this._m_ofsPhysmaps;
        this._m_ofsPhysmaps = 4 + 4;
        return this._m_ofsPhysmaps;
      }
    });

    /**
     * The mappings, `num_physmaps` of them.
     */
    Object.defineProperty(Toolstack.prototype, 'physmaps', {
      get: function() {
        if (this._m_physmaps !== undefined)
          return this._m_physmaps;
        var _pos = this._io.pos;
        this._io.seek(this.ofsPhysmaps);
        this._m_physmaps = [];
        for (var i = 0; i < this.numPhysmaps; i++) {
          this._m_physmaps.push(new Physmap(this._io, this, this._root, this.is64bit));
        }
        this._io.seek(_pos);
        return this._m_physmaps;
      }
    });

    /**
     * Layout of the rest; 1 is the only one.
     */

    /**
     * Number of mappings.
     */

    /**
     * Width of the words of the toolstack that saved the image.
     */

    return Toolstack;
  })();

  /**
   * The guest's time stamp counter (TSC).
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L784-L799|save_tsc_info()}
   */

  var TscInfo = LegacySaveImage.TscInfo = (function() {
    function TscInfo(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TscInfo.prototype._read = function() {
      this.modeCode = this._io.readU4le();
      this.nsec = this._io.readU8le();
      this.khz = this._io.readU4le();
      this.incarnation = this._io.readU4le();
    }

    /**
     * TSC mode: how Xen presents the TSC to the guest.
     */
    Object.defineProperty(TscInfo.prototype, 'mode', {
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
     * Elapsed time in nanoseconds.
     */

    /**
     * Frequency of the TSC in kHz.
     */

    /**
     * Number of times that the guest has been restored or migrated.
     */

    return TscInfo;
  })();

  /**
   * A number as wide as the words of the toolstack that saved the image.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h|Source}
   */

  var Ulong = LegacySaveImage.Ulong = (function() {
    function Ulong(_io, _parent, _root, is64bit) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.is64bit = is64bit;

      this._read();
    }
    Ulong.prototype._read = function() {
      if (this.is64bit) {
        this.wide = this._io.readU8le();
      }
      if (!(this.is64bit)) {
        this.narrow = this._io.readU4le();
      }
    }

    /**
     * The number, in the width of the toolstack.
     */
    Object.defineProperty(Ulong.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._m_value = (this.is64bit ? this.wide : this.narrow);
        return this._m_value;
      }
    });

    /**
     * The number of a 64-bit toolstack.
     */

    /**
     * The number of a 32-bit toolstack.
     */

    /**
     * Width of the words of the toolstack that saved the image.
     */

    return Ulong;
  })();

  /**
   * A number as wide as the words of the toolstack that saved the image, in
   * two halves because not every language has 64-bit bit operations.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h|Source}
   */

  var UlongHalves = LegacySaveImage.UlongHalves = (function() {
    function UlongHalves(_io, _parent, _root, is64bit) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.is64bit = is64bit;

      this._read();
    }
    UlongHalves.prototype._read = function() {
      this.low = this._io.readU4le();
      if (this.is64bit) {
        this.high = this._io.readU4le();
      }
    }

    /**
     * Bits 31-0.
     */

    /**
     * Bits 63-32.
     */

    /**
     * Width of the words of the toolstack that saved the image.
     */

    return UlongHalves;
  })();

  /**
   * The pfns of a PV guest that have no memory. Newer formats do not need this
   * list, because a receiver allocates no memory for a pfn that has not been
   * sent.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669|buffer_tail_pv()}
   */

  var UnmappedPfns = LegacySaveImage.UnmappedPfns = (function() {
    function UnmappedPfns(_io, _parent, _root, is64bit) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.is64bit = is64bit;

      this._read();
    }
    UnmappedPfns.prototype._read = function() {
      this.numPfns = this._io.readU4le();
      this._raw_list = this._io.readBytes((this.lenList <= (this._io.size - this._io.pos) ? this.lenList : (this._io.size - this._io.pos)));
      var _io__raw_list = new KaitaiStream(this._raw_list);
      this.list = new P2mFrameList(_io__raw_list, this, this._root, this.is64bit);
    }

    /**
     * The most pfns that a receiver accepts.
     */
    Object.defineProperty(UnmappedPfns.prototype, 'knownNumPfnsMax', {
      get: function() {
        if (this._m_knownNumPfnsMax !== undefined)
          return this._m_knownNumPfnsMax;
        this._m_knownNumPfnsMax = 268435456;
        return this._m_knownNumPfnsMax;
      }
    });

    /**
     * Length of the list in bytes.
     */
    Object.defineProperty(UnmappedPfns.prototype, 'lenList', {
      get: function() {
        if (this._m_lenList !== undefined)
          return this._m_lenList;
        this._m_lenList = (this.numPfns * (this.is64bit ? 8 : 4));
        return this._m_lenList;
      }
    });

    /**
     * Number of pfns that have no memory.
     */

    /**
     * Those pfns.
     */

    /**
     * Width of the words of the toolstack that saved the image.
     */

    return UnmappedPfns;
  })();

  /**
   * State of one vCPU of a PV guest.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669|buffer_tail_pv()}
   */

  var Vcpu = LegacySaveImage.Vcpu = (function() {
    function Vcpu(_io, _parent, _root, lenContext, hasExtended, lenXsave) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.lenContext = lenContext;
      this.hasExtended = hasExtended;
      this.lenXsave = lenXsave;

      this._read();
    }
    Vcpu.prototype._read = function() {
    }

    /**
     * The vCPU's registers.
     */
    Object.defineProperty(Vcpu.prototype, 'context', {
      get: function() {
        if (this._m_context !== undefined)
          return this._m_context;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._raw__m_context = this._io.readBytes(this.lenContext);
        var _io__raw__m_context = new KaitaiStream(this._raw__m_context);
        this._m_context = new VcpuContext(_io__raw__m_context, this, this._root, this.lenContext);
        this._io.seek(_pos);
        return this._m_context;
      }
    });

    /**
     * Callbacks and machine-check state.
     */
    Object.defineProperty(Vcpu.prototype, 'extended', {
      get: function() {
        if (this._m_extended !== undefined)
          return this._m_extended;
        if (this.hasExtended) {
          var _pos = this._io.pos;
          this._io.seek(this.ofsExtended);
          this._raw__m_extended = this._io.readBytes(this.lenExtended);
          var _io__raw__m_extended = new KaitaiStream(this._raw__m_extended);
          this._m_extended = new XenX86Vcpu_.XenX86Vcpu.ExtVcpucontext(_io__raw__m_extended, null, null);
          this._io.seek(_pos);
        }
        return this._m_extended;
      }
    });

    /**
     * Length of the extended context in bytes.
     */
    Object.defineProperty(Vcpu.prototype, 'lenExtended', {
      get: function() {
        if (this._m_lenExtended !== undefined)
          return this._m_lenExtended;
        this._m_lenExtended = (this.hasExtended ? 128 : 0);
        return this._m_lenExtended;
      }
    });

    /**
     * Total length in bytes.
     */
    Object.defineProperty(Vcpu.prototype, 'lenVcpu', {
      get: function() {
        if (this._m_lenVcpu !== undefined)
          return this._m_lenVcpu;
        this._m_lenVcpu = (this.lenContext + this.lenExtended) + this.lenXsave;
        return this._m_lenVcpu;
      }
    });

    /**
     * Offset of the extended context.
     */
    Object.defineProperty(Vcpu.prototype, 'ofsExtended', {
      get: function() {
        if (this._m_ofsExtended !== undefined)
          return this._m_ofsExtended;
        this._m_ofsExtended = this.lenContext;
        return this._m_ofsExtended;
      }
    });

    /**
     * Offset of the extended processor state.
     */
    Object.defineProperty(Vcpu.prototype, 'ofsXsave', {
      get: function() {
        if (this._m_ofsXsave !== undefined)
          return this._m_ofsXsave;
        this._m_ofsXsave = this.lenContext + this.lenExtended;
        return this._m_ofsXsave;
      }
    });

    /**
     * Extended processor state.
     */
    Object.defineProperty(Vcpu.prototype, 'xsave', {
      get: function() {
        if (this._m_xsave !== undefined)
          return this._m_xsave;
        if (this.lenXsave > 0) {
          var _pos = this._io.pos;
          this._io.seek(this.ofsXsave);
          this._raw__m_xsave = this._io.readBytes(this.lenXsave);
          var _io__raw__m_xsave = new KaitaiStream(this._raw__m_xsave);
          this._m_xsave = new VcpuXsave(_io__raw__m_xsave, this, this._root);
          this._io.seek(_pos);
        }
        return this._m_xsave;
      }
    });

    /**
     * Length of its context in bytes.
     */

    /**
     * The vCPU has an extended context.
     */

    /**
     * Length of its extended processor state in bytes, including the numbers
     * before it.
     */

    return Vcpu;
  })();

  /**
   * Registers of a PV vCPU.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220|struct vcpu_guest_context}
   */

  var VcpuContext = LegacySaveImage.VcpuContext = (function() {
    function VcpuContext(_io, _parent, _root, lenContext) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.lenContext = lenContext;

      this._read();
    }
    VcpuContext.prototype._read = function() {
      switch (this.contextLayout) {
      case LegacySaveImage.ContextLayout.X86_32:
        this.vcpuGuestContext = new XenX86Vcpu_.XenX86Vcpu.VcpuGuestContextX8632(this._io, null, null);
        break;
      case LegacySaveImage.ContextLayout.X86_64:
        this.vcpuGuestContext = new XenX86Vcpu_.XenX86Vcpu.VcpuGuestContextX8664(this._io, null, null);
        break;
      default:
        this.vcpuGuestContext = new XenX86Vcpu_.XenX86Vcpu.UnknownContext(this._io, null, null);
        break;
      }
    }

    /**
     * Kind of structure.
     */
    Object.defineProperty(VcpuContext.prototype, 'contextLayout', {
      get: function() {
        if (this._m_contextLayout !== undefined)
          return this._m_contextLayout;
        this._m_contextLayout = (this.lenContext == 5168 ? LegacySaveImage.ContextLayout.X86_64 : (this.lenContext == 2800 ? LegacySaveImage.ContextLayout.X86_32 : LegacySaveImage.ContextLayout.UNKNOWN_LAYOUT));
        return this._m_contextLayout;
      }
    });

    /**
     * The structure for the guest's width.
     */

    /**
     * Length of the context in bytes, which distinguishes 64-bit from 32-bit guests.
     */

    return VcpuContext;
  })();

  /**
   * The guest's vCPUs.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136|xc_domain_save()}
   */

  var VcpuInfo = LegacySaveImage.VcpuInfo = (function() {
    function VcpuInfo(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VcpuInfo.prototype._read = function() {
      this.vcpuMap = this._io.readBytesFull();
    }

    /**
     * One bit for each vCPU, lowest bit of each byte first; set if the vCPU is online.
     */

    return VcpuInfo;
  })();

  /**
   * One of the guest's possible vCPUs.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669|buffer_tail_pv()}
   */

  var VcpuSlot = LegacySaveImage.VcpuSlot = (function() {
    function VcpuSlot(_io, _parent, _root, vcpuId, online, lenContext, hasExtended, lenXsave) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.vcpuId = vcpuId;
      this.online = online;
      this.lenContext = lenContext;
      this.hasExtended = hasExtended;
      this.lenXsave = lenXsave;

      this._read();
    }
    VcpuSlot.prototype._read = function() {
      if (this.online != 0) {
        this._raw_vcpu = this._io.readBytes((this.lenVcpu <= (this._io.size - this._io.pos) ? this.lenVcpu : (this._io.size - this._io.pos)));
        var _io__raw_vcpu = new KaitaiStream(this._raw_vcpu);
        this.vcpu = new Vcpu(_io__raw_vcpu, this, this._root, this.lenContext, this.hasExtended, this.lenXsave);
      }
    }

    /**
     * Length of the state of one vCPU in bytes.
     */
    Object.defineProperty(VcpuSlot.prototype, 'lenVcpu', {
      get: function() {
        if (this._m_lenVcpu !== undefined)
          return this._m_lenVcpu;
        this._m_lenVcpu = ((this.lenContext + (this.hasExtended ? 128 : 0)) + this.lenXsave);
        return this._m_lenVcpu;
      }
    });

    /**
     * The state of a vCPU that is online.
     */

    /**
     * Which vCPU.
     */

    /**
     * 1 if the vCPU is online and its state is present here.
     */

    /**
     * Length of its context in bytes.
     */

    /**
     * The vCPU has an extended context.
     */

    /**
     * Length of its extended processor state in bytes, including the numbers
     * before it.
     */

    return VcpuSlot;
  })();

  /**
   * Extended processor state of a PV vCPU.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136|xc_domain_save()}
   */

  var VcpuXsave = LegacySaveImage.VcpuXsave = (function() {
    function VcpuXsave(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VcpuXsave.prototype._read = function() {
      this.xfeatureMask = this._io.readU8le();
      this.lenArea = this._io.readU8le();
      this.state = this._io.readBytesFull();
    }

    /**
     * The state, decoded; absent if it is too short.
     */
    Object.defineProperty(VcpuXsave.prototype, 'area', {
      get: function() {
        if (this._m_area !== undefined)
          return this._m_area;
        if (this._io.size >= 32) {
          var _pos = this._io.pos;
          this._io.seek(this.ofsState);
          this._raw__m_area = this._io.readBytesFull();
          var _io__raw__m_area = new KaitaiStream(this._raw__m_area);
          this._m_area = new XenX86Vcpu_.XenX86Vcpu.VcpuXsave(_io__raw__m_area, null, null);
          this._io.seek(_pos);
        }
        return this._m_area;
      }
    });

    /**
     * Offset of the state.
     */
    Object.defineProperty(VcpuXsave.prototype, 'ofsState', {
      get: function() {
        if (this._m_ofsState !== undefined)
          return this._m_ofsState;
        this._m_ofsState = 8 + 8;
        return this._m_ofsState;
      }
    });

    /**
     * The features that Xen saved.
     */

    /**
     * Length of the state in bytes, as Xen gave it.
     */

    /**
     * The state, not decoded.
     */

    return VcpuXsave;
  })();

  /**
   * The fields that xenopsd writes after the same signature as xend's.
   * @see {@link https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L172|read_legacy_qemu_header}
   */

  var XenopsdDeviceModelLength = LegacySaveImage.XenopsdDeviceModelLength = (function() {
    function XenopsdDeviceModelLength(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    XenopsdDeviceModelLength.prototype._read = function() {
      this.newline = this._io.readU1();
      this.lenState = this._io.readU4be();
    }

    /**
     * xenopsd wrote this: QEMU's own state would begin with a letter.
     */
    Object.defineProperty(XenopsdDeviceModelLength.prototype, 'isValid', {
      get: function() {
        if (this._m_isValid !== undefined)
          return this._m_isValid;
        this._m_isValid = this.newline == 10;
        return this._m_isValid;
      }
    });

    /**
     * The last byte of the signature, a newline.
     */

    /**
     * Length of the state in bytes.
     */

    return XenopsdDeviceModelLength;
  })();

  /**
   * The data of an xcnt block.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781|map_and_save_p2m_table()}
   */

  var XsaveLength = LegacySaveImage.XsaveLength = (function() {
    function XsaveLength(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    XsaveLength.prototype._read = function() {
      this.lenXsave = this._io.readU4le();
    }

    /**
     * Length of the extended processor state in each vCPU's part of the
     * tail, in bytes.
     */

    return XsaveLength;
  })();

  /**
   * Identification of the image by its first bytes.
   */
  Object.defineProperty(LegacySaveImage.prototype, 'identification', {
    get: function() {
      if (this._m_identification !== undefined)
        return this._m_identification;
      if (this._io.size >= 16) {
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_identification = new FirstOctets(this._io, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_identification;
    }
  });

  /**
   * The whole image; absent if the data ends inside its first headers.
   */

  return LegacySaveImage;
})();
LegacySaveImage_.LegacySaveImage = LegacySaveImage;
});
