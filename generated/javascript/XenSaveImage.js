// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './LibxlMigrationStream', './XenX86CpuPolicy', './LegacySaveImage', './LibxcMigrationStream', './XenopsdSuspendImage', './XenHvmContext', './XenX86Vcpu', './XlSaveFile', './LibvirtSaveFile', './XenopsdLegacyImage', './XendSaveFile'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./LibxlMigrationStream'), require('./XenX86CpuPolicy'), require('./LegacySaveImage'), require('./LibxcMigrationStream'), require('./XenopsdSuspendImage'), require('./XenHvmContext'), require('./XenX86Vcpu'), require('./XlSaveFile'), require('./LibvirtSaveFile'), require('./XenopsdLegacyImage'), require('./XendSaveFile'));
  } else {
    factory(root.XenSaveImage || (root.XenSaveImage = {}), root.KaitaiStream, root.LibxlMigrationStream || (root.LibxlMigrationStream = {}), root.XenX86CpuPolicy || (root.XenX86CpuPolicy = {}), root.LegacySaveImage || (root.LegacySaveImage = {}), root.LibxcMigrationStream || (root.LibxcMigrationStream = {}), root.XenopsdSuspendImage || (root.XenopsdSuspendImage = {}), root.XenHvmContext || (root.XenHvmContext = {}), root.XenX86Vcpu || (root.XenX86Vcpu = {}), root.XlSaveFile || (root.XlSaveFile = {}), root.LibvirtSaveFile || (root.LibvirtSaveFile = {}), root.XenopsdLegacyImage || (root.XenopsdLegacyImage = {}), root.XendSaveFile || (root.XendSaveFile = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (XenSaveImage_, KaitaiStream, LibxlMigrationStream_, XenX86CpuPolicy_, LegacySaveImage_, LibxcMigrationStream_, XenopsdSuspendImage_, XenHvmContext_, XenX86Vcpu_, XlSaveFile_, LibvirtSaveFile_, XenopsdLegacyImage_, XendSaveFile_) {
/**
 * The state of a saved Xen domain, whichever program wrote it: the file of `xl
 * save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or
 * libxc migration stream without a file around it. The first bytes distinguish
 * them; each has a definition of its own. An image of Xen 4.4 or earlier without
 * a file around it has no signature; it is recognised by numbers in a certain
 * range.
 * 
 * `content` is the file as it is, from the outermost layer inwards. The other
 * instances are shortcuts, parsed on demand: `config`, `libxc`, `static_data`,
 * `memory`, `vcpus`, `hvm_context` and `device_model` are what their names say
 * in whatever wrapper. An image of Xen 4.4 or earlier has `legacy` instead.
 * 
 * A file that is none of these, or that is compressed, has a `problem`.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc|Source}
 */

var XenSaveImage = (function() {
  XenSaveImage.Layer = Object.freeze({
    LEGACY: 0,
    NOT_AN_IMAGE: 1,
    LZ4: 69356824,
    GZIP: 529205248,
    ZSTD: 682962941,
    BZIP2: 1113221120,
    XENOPSD_LEGACY: 1148153185,
    LIBXL: 1281974904,
    XEND: 1281977973,
    XL: 1483042336,
    XENOPSD: 1483042387,
    LIBVIRT: 1818845814,
    XZ: 4248271448,
    LIBXC: 4294967295,

    0: "LEGACY",
    1: "NOT_AN_IMAGE",
    69356824: "LZ4",
    529205248: "GZIP",
    682962941: "ZSTD",
    1113221120: "BZIP2",
    1148153185: "XENOPSD_LEGACY",
    1281974904: "LIBXL",
    1281977973: "XEND",
    1483042336: "XL",
    1483042387: "XENOPSD",
    1818845814: "LIBVIRT",
    4248271448: "XZ",
    4294967295: "LIBXC",
  });

  XenSaveImage.Searched = Object.freeze({
    LIBXL_RECORDS: 0,
    XENOPSD_RECORDS: 1,
    LIBXC_RECORDS: 2,
    HVM_ENTRIES: 3,

    0: "LIBXL_RECORDS",
    1: "XENOPSD_RECORDS",
    2: "LIBXC_RECORDS",
    3: "HVM_ENTRIES",
  });

  XenSaveImage.VcpuKind = Object.freeze({
    HVM: 0,
    PV_X86_64: 1,
    PV_X86_32: 2,
    DAMAGED: 3,

    0: "HVM",
    1: "PV_X86_64",
    2: "PV_X86_32",
    3: "DAMAGED",
  });

  function XenSaveImage(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XenSaveImage.prototype._read = function() {
    switch (this.outermostLayer) {
    case XenSaveImage.Layer.LEGACY:
      this.content = new LegacySaveImage_.LegacySaveImage(this._io, null, null);
      break;
    case XenSaveImage.Layer.LIBVIRT:
      this.content = new LibvirtSaveFile_.LibvirtSaveFile(this._io, null, null);
      break;
    case XenSaveImage.Layer.LIBXC:
      this.content = new LibxcMigrationStream_.LibxcMigrationStream(this._io, null, null);
      break;
    case XenSaveImage.Layer.LIBXL:
      this.content = new LibxlMigrationStream_.LibxlMigrationStream(this._io, null, null);
      break;
    case XenSaveImage.Layer.XEND:
      this.content = new XendSaveFile_.XendSaveFile(this._io, null, null);
      break;
    case XenSaveImage.Layer.XENOPSD:
      this.content = new XenopsdSuspendImage_.XenopsdSuspendImage(this._io, null, null);
      break;
    case XenSaveImage.Layer.XENOPSD_LEGACY:
      this.content = new XenopsdLegacyImage_.XenopsdLegacyImage(this._io, null, null);
      break;
    case XenSaveImage.Layer.XL:
      this.content = new XlSaveFile_.XlSaveFile(this._io, null, null);
      break;
    default:
      this.content = new NotAnImage(this._io, this, this._root);
      break;
    }
  }

  /**
   * What the first bytes of a file say about it.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93|Image Header}
   */

  var FirstBytes = XenSaveImage.FirstBytes = (function() {
    function FirstBytes(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FirstBytes.prototype._read = function() {
      if (this._io.size >= 4) {
        this.signature = this._io.readU4be();
      }
    }

    /**
     * The image ends with a record that says so.
     */
    Object.defineProperty(FirstBytes.prototype, 'hasEnd', {
      get: function() {
        if (this._m_hasEnd !== undefined)
          return this._m_hasEnd;
        this._m_hasEnd =  ((this.isLibxlAnnounced) || (this.isXenopsd) || (this._root.outermostLayer == XenSaveImage.Layer.LIBXC)) ;
        return this._m_hasEnd;
      }
    });

    /**
     * The first four bytes are those of an image.
     */
    Object.defineProperty(FirstBytes.prototype, 'hasImageSignature', {
      get: function() {
        if (this._m_hasImageSignature !== undefined)
          return this._m_hasImageSignature;
        this._m_hasImageSignature = (this._io.size < 4 ? false :  ((this.signature == 1281974904) || (this.signature == 1281977973) || (this.signature == 1483042336) || (this.signature == 1483042387) || (this.signature == 1818845814) || (this.signature == 4294967295)) );
        return this._m_hasImageSignature;
      }
    });

    /**
     * The image has a libxl stream with at least the header of its first record.
     */
    Object.defineProperty(FirstBytes.prototype, 'hasLibxl', {
      get: function() {
        if (this._m_hasLibxl !== undefined)
          return this._m_hasLibxl;
        this._m_hasLibxl =  ((this.isLibxlAnnounced) && (this._io.size >= (this.ofsLibxl + 24))) ;
        return this._m_hasLibxl;
      }
    });

    /**
     * The file is compressed, with gzip, bzip2, lz4, zstd or xz.
     */
    Object.defineProperty(FirstBytes.prototype, 'isCompressed', {
      get: function() {
        if (this._m_isCompressed !== undefined)
          return this._m_isCompressed;
        this._m_isCompressed = ( ((this.isImage) || (this._io.size < 4))  ? false :  ((this.signature >>> 8 == 2067208) || (this.signature >>> 8 == 4348520) || (this.signature == 69356824) || (this.signature == 682962941) || (this.signature == 4248271448)) );
        return this._m_isCompressed;
      }
    });

    /**
     * The file is a saved domain.
     */
    Object.defineProperty(FirstBytes.prototype, 'isImage', {
      get: function() {
        if (this._m_isImage !== undefined)
          return this._m_isImage;
        this._m_isImage = (this.isLegacy ? true : this.hasImageSignature);
        return this._m_isImage;
      }
    });

    /**
     * An image of Xen 4.4 or earlier.
     */
    Object.defineProperty(FirstBytes.prototype, 'isLegacy', {
      get: function() {
        if (this._m_isLegacy !== undefined)
          return this._m_isLegacy;
        this._m_isLegacy = (this._io.size >= 16 ?  ((this.legacyStart.hasPlausibleSize) && ( ((this.legacyStart.isPv) || (this.legacyStart.hasPlausibleChunk)) ))  : false);
        return this._m_isLegacy;
      }
    });

    /**
     * The outermost layer is a file of `virsh save`.
     */
    Object.defineProperty(FirstBytes.prototype, 'isLibvirt', {
      get: function() {
        if (this._m_isLibvirt !== undefined)
          return this._m_isLibvirt;
        this._m_isLibvirt = this._root.outermostLayer == XenSaveImage.Layer.LIBVIRT;
        return this._m_isLibvirt;
      }
    });

    /**
     * The image has a libxl stream, unless it ends before that.
     */
    Object.defineProperty(FirstBytes.prototype, 'isLibxlAnnounced', {
      get: function() {
        if (this._m_isLibxlAnnounced !== undefined)
          return this._m_isLibxlAnnounced;
        this._m_isLibxlAnnounced = (this.isXl ? this._root.content.body.header.isStreamV2 : (this.isLibvirt ? this._root.content.body.hasLibxlStream : this._root.outermostLayer == XenSaveImage.Layer.LIBXL));
        return this._m_isLibxlAnnounced;
      }
    });

    /**
     * The libxl stream ends before its END.
     */
    Object.defineProperty(FirstBytes.prototype, 'isLibxlTruncated', {
      get: function() {
        if (this._m_isLibxlTruncated !== undefined)
          return this._m_isLibxlTruncated;
        if (this.isLibxlAnnounced) {
          this._m_isLibxlTruncated = (!(this.hasLibxl) ? true : (this.isXl ? !(this._root.content.body.libxlStream.body.records[this._root.content.body.libxlStream.body.records.length - 1].isEnd) : (this.isLibvirt ? !(this._root.content.body.libxlStream.body.records[this._root.content.body.libxlStream.body.records.length - 1].isEnd) : !(this._root.content.body.records[this._root.content.body.records.length - 1].isEnd))));
        }
        return this._m_isLibxlTruncated;
      }
    });

    /**
     * The image ends before its last record.
     */
    Object.defineProperty(FirstBytes.prototype, 'isTruncated', {
      get: function() {
        if (this._m_isTruncated !== undefined)
          return this._m_isTruncated;
        if (this.hasEnd) {
          this._m_isTruncated = (this.isLibxlAnnounced ? this.isLibxlTruncated : (this.isXenopsd ? (this._io.size < 31 ? true : !(this._root.content.records[this._root.content.records.length - 1].isEnd)) : (this._io.size < 48 ? true : !(this._root.content.image.records[this._root.content.image.records.length - 1].isEnd))));
        }
        return this._m_isTruncated;
      }
    });

    /**
     * The outermost layer is a file of `xm save`.
     */
    Object.defineProperty(FirstBytes.prototype, 'isXend', {
      get: function() {
        if (this._m_isXend !== undefined)
          return this._m_isXend;
        this._m_isXend = this._root.outermostLayer == XenSaveImage.Layer.XEND;
        return this._m_isXend;
      }
    });

    /**
     * The outermost layer is a suspend image of xenopsd.
     */
    Object.defineProperty(FirstBytes.prototype, 'isXenopsd', {
      get: function() {
        if (this._m_isXenopsd !== undefined)
          return this._m_isXenopsd;
        this._m_isXenopsd = this._root.outermostLayer == XenSaveImage.Layer.XENOPSD;
        return this._m_isXenopsd;
      }
    });

    /**
     * A suspend image of xenopsd from the time before it used records.
     */
    Object.defineProperty(FirstBytes.prototype, 'isXenopsdLegacy', {
      get: function() {
        if (this._m_isXenopsdLegacy !== undefined)
          return this._m_isXenopsdLegacy;
        this._m_isXenopsdLegacy = (this._io.size >= 12 ?  ((this.signature == 1483042387) && (this.signatureEnd == 1148153185))  : false);
        return this._m_isXenopsdLegacy;
      }
    });

    /**
     * The outermost layer is a file of `xl save`.
     */
    Object.defineProperty(FirstBytes.prototype, 'isXl', {
      get: function() {
        if (this._m_isXl !== undefined)
          return this._m_isXl;
        this._m_isXl = this._root.outermostLayer == XenSaveImage.Layer.XL;
        return this._m_isXl;
      }
    });

    /**
     * What the file is, as a number.
     */
    Object.defineProperty(FirstBytes.prototype, 'layerCode', {
      get: function() {
        if (this._m_layerCode !== undefined)
          return this._m_layerCode;
        this._m_layerCode = (this.isLegacy ? 0 : (this.isXenopsdLegacy ? this.signatureEnd : (this.hasImageSignature ? this.signature : (!(this.isCompressed) ? 1 : (this.signature >>> 8 == 2067208 ? 529205248 : (this.signature >>> 8 == 4348520 ? 1113221120 : this.signature))))));
        return this._m_layerCode;
      }
    });

    /**
     * Identification by the first bytes if the image has no signature.
     */
    Object.defineProperty(FirstBytes.prototype, 'legacyStart', {
      get: function() {
        if (this._m_legacyStart !== undefined)
          return this._m_legacyStart;
        if (this._io.size >= 16) {
          var _pos = this._io.pos;
          this._io.seek(0);
          this._m_legacyStart = new LegacySaveImage_.LegacySaveImage.FirstOctets(this._io, null, null);
          this._io.seek(_pos);
        }
        return this._m_legacyStart;
      }
    });

    /**
     * Offset of the libxl stream.
     */
    Object.defineProperty(FirstBytes.prototype, 'ofsLibxl', {
      get: function() {
        if (this._m_ofsLibxl !== undefined)
          return this._m_ofsLibxl;
        this._m_ofsLibxl = (this.isXl ? ((36 + 12) + this._root.content.body.header.lenOptionalData) : (this.isLibvirt ? (64 + this._root.content.body.header.lenXml) : 0));
        return this._m_ofsLibxl;
      }
    });

    /**
     * Bytes 8-11, which distinguish the signatures of xenopsd.
     */
    Object.defineProperty(FirstBytes.prototype, 'signatureEnd', {
      get: function() {
        if (this._m_signatureEnd !== undefined)
          return this._m_signatureEnd;
        if (this._io.size >= 12) {
          var _pos = this._io.pos;
          this._io.seek(8);
          this._m_signatureEnd = this._io.readU4be();
          this._io.seek(_pos);
        }
        return this._m_signatureEnd;
      }
    });

    /**
     * The first four bytes, as a number.
     */

    return FirstBytes;
  })();

  /**
   * The guest's pages, in batches as the stream has them.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273|PAGE_DATA}
   */

  var GuestMemory = XenSaveImage.GuestMemory = (function() {
    function GuestMemory(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    GuestMemory.prototype._read = function() {
    }

    /**
     * All batches. A page may be in several; the last one counts.
     */
    Object.defineProperty(GuestMemory.prototype, 'batches', {
      get: function() {
        if (this._m_batches !== undefined)
          return this._m_batches;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_batches = [];
        for (var i = 0; i < this.numBatches; i++) {
          this._m_batches.push(new PageBatch(this._io, this, this._root, this._root.finder.pageDataRecords.found[i].idx));
        }
        this._io.seek(_pos);
        return this._m_batches;
      }
    });

    /**
     * The first batch.
     */
    Object.defineProperty(GuestMemory.prototype, 'firstBatch', {
      get: function() {
        if (this._m_firstBatch !== undefined)
          return this._m_firstBatch;
        if (this.numBatches > 0) {
          this._m_firstBatch = this._root.libxc.records[this._root.finder.pageDataRecords.idxFirst].body;
        }
        return this._m_firstBatch;
      }
    });

    /**
     * Number of PAGE_DATA records.
     */
    Object.defineProperty(GuestMemory.prototype, 'numBatches', {
      get: function() {
        if (this._m_numBatches !== undefined)
          return this._m_numBatches;
        this._m_numBatches = this._root.finder.pageDataRecords.numFound;
        return this._m_numBatches;
      }
    });

    return GuestMemory;
  })();

  /**
   * Finds what the shortcuts refer to, whatever the wrapper. It reads nothing
   * from the file; its instances refer to what `content` has read.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95|Record Overview}
   */

  var ImageFinder = XenSaveImage.ImageFinder = (function() {
    function ImageFinder(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ImageFinder.prototype._read = function() {
    }

    /**
     * The records with a PV vCPU's registers.
     */
    Object.defineProperty(ImageFinder.prototype, 'basicRecords', {
      get: function() {
        if (this._m_basicRecords !== undefined)
          return this._m_basicRecords;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_basicRecords = new Search(this._io, this, this._root, XenSaveImage.Searched.LIBXC_RECORDS, 4);
        this._io.seek(_pos);
        return this._m_basicRecords;
      }
    });

    /**
     * The entries of the HVM context with a vCPU's registers.
     */
    Object.defineProperty(ImageFinder.prototype, 'cpuEntries', {
      get: function() {
        if (this._m_cpuEntries !== undefined)
          return this._m_cpuEntries;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_cpuEntries = new Search(this._io, this, this._root, XenSaveImage.Searched.HVM_ENTRIES, 2);
        this._io.seek(_pos);
        return this._m_cpuEntries;
      }
    });

    /**
     * The records with a device model's state.
     */
    Object.defineProperty(ImageFinder.prototype, 'emulatorContexts', {
      get: function() {
        if (this._m_emulatorContexts !== undefined)
          return this._m_emulatorContexts;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_emulatorContexts = new Search(this._io, this, this._root, XenSaveImage.Searched.LIBXL_RECORDS, 3);
        this._io.seek(_pos);
        return this._m_emulatorContexts;
      }
    });

    /**
     * The libxl stream has the state of a device model.
     */
    Object.defineProperty(ImageFinder.prototype, 'hasDeviceModel', {
      get: function() {
        if (this._m_hasDeviceModel !== undefined)
          return this._m_hasDeviceModel;
        this._m_hasDeviceModel = this.emulatorContexts.idxLast >= 0;
        return this._m_hasDeviceModel;
      }
    });

    /**
     * The libxc stream has an HVM_CONTEXT.
     */
    Object.defineProperty(ImageFinder.prototype, 'hasHvmContext', {
      get: function() {
        if (this._m_hasHvmContext !== undefined)
          return this._m_hasHvmContext;
        this._m_hasHvmContext = this.hvmContexts.idxLast >= 0;
        return this._m_hasHvmContext;
      }
    });

    /**
     * The image is of Xen 4.4 or earlier.
     */
    Object.defineProperty(ImageFinder.prototype, 'hasLegacy', {
      get: function() {
        if (this._m_hasLegacy !== undefined)
          return this._m_hasLegacy;
        this._m_hasLegacy = ( ((this._root.recognition.isXl) || (this._root.recognition.isLibvirt))  ? !(this._root.recognition.isLibxlAnnounced) : (this._root.recognition.isXenopsd ? this.legacyAnnouncements.idxFirst >= 0 :  ((this._root.recognition.isXend) || (this._root.outermostLayer == XenSaveImage.Layer.LEGACY) || (this._root.outermostLayer == XenSaveImage.Layer.XENOPSD_LEGACY)) ));
        return this._m_hasLegacy;
      }
    });

    /**
     * The image has a libxc stream with at least the header of its first record.
     */
    Object.defineProperty(ImageFinder.prototype, 'hasLibxc', {
      get: function() {
        if (this._m_hasLibxc !== undefined)
          return this._m_hasLibxc;
        this._m_hasLibxc = (this._root.outermostLayer == XenSaveImage.Layer.LIBXC ? this._io.size >= 48 : (this.libxcAnnouncements.idxFirst >= 0 ? this._io.size >= (this.ofsLibxc.ofsNext + 48) : false));
        return this._m_hasLibxc;
      }
    });

    /**
     * The HVM_CONTEXT records; a receiver uses the last one.
     */
    Object.defineProperty(ImageFinder.prototype, 'hvmContexts', {
      get: function() {
        if (this._m_hvmContexts !== undefined)
          return this._m_hvmContexts;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_hvmContexts = new Search(this._io, this, this._root, XenSaveImage.Searched.LIBXC_RECORDS, 9);
        this._io.seek(_pos);
        return this._m_hvmContexts;
      }
    });

    /**
     * The domain in the format of Xen 4.4 and earlier.
     */
    Object.defineProperty(ImageFinder.prototype, 'legacy', {
      get: function() {
        if (this._m_legacy !== undefined)
          return this._m_legacy;
        if (this.hasLegacy) {
          this._m_legacy = (this._root.recognition.isXl ? this._root.content.body.legacyImage : (this._root.recognition.isLibvirt ? this._root.content.body.legacyImage : (this._root.recognition.isXend ? this._root.content.legacyImage : (this._root.recognition.isXenopsd ? this._root.content.records[this.legacyAnnouncements.idxFirst].legacyImage : (this._root.outermostLayer == XenSaveImage.Layer.XENOPSD_LEGACY ? this._root.content.legacyImage : this._root.content)))));
        }
        return this._m_legacy;
      }
    });

    /**
     * The records of xenopsd that a legacy image follows.
     */
    Object.defineProperty(ImageFinder.prototype, 'legacyAnnouncements', {
      get: function() {
        if (this._m_legacyAnnouncements !== undefined)
          return this._m_legacyAnnouncements;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_legacyAnnouncements = new Search(this._io, this, this._root, XenSaveImage.Searched.XENOPSD_RECORDS, 242);
        this._io.seek(_pos);
        return this._m_legacyAnnouncements;
      }
    });

    /**
     * Length of the configuration in bytes.
     */
    Object.defineProperty(ImageFinder.prototype, 'lenConfig', {
      get: function() {
        if (this._m_lenConfig !== undefined)
          return this._m_lenConfig;
        this._m_lenConfig = (this._root.recognition.isXl ? (this._root.content.body.optionalData._io.size >= 4 ? this._root.content.body.optionalData.config.length : 0) : (this._root.recognition.isLibvirt ? this._root.content.body.xml.document.length : (this._root.recognition.isXend ? this._root.content.config.sexp.length : (this.xenopsRecords.idxFirst >= 0 ? this._root.content.records[this.xenopsRecords.idxFirst].rawBody._io.size : 0))));
        return this._m_lenConfig;
      }
    });

    /**
     * Domain header and records of the libxc stream.
     */
    Object.defineProperty(ImageFinder.prototype, 'libxc', {
      get: function() {
        if (this._m_libxc !== undefined)
          return this._m_libxc;
        if (this.hasLibxc) {
          this._m_libxc = (this._root.outermostLayer == XenSaveImage.Layer.LIBXC ? this._root.content.image : (this._root.recognition.hasLibxl ? this.libxl.body.records[this.libxcAnnouncements.idxFirst].libxcStream.image : this._root.content.records[this.libxcAnnouncements.idxFirst].libxcStream.image));
        }
        return this._m_libxc;
      }
    });

    /**
     * The records that a libxc stream follows.
     */
    Object.defineProperty(ImageFinder.prototype, 'libxcAnnouncements', {
      get: function() {
        if (this._m_libxcAnnouncements !== undefined)
          return this._m_libxcAnnouncements;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_libxcAnnouncements = new Search(this._io, this, this._root, (this._root.recognition.hasLibxl ? XenSaveImage.Searched.LIBXL_RECORDS : XenSaveImage.Searched.XENOPSD_RECORDS), (this._root.recognition.hasLibxl ? 1 : 240));
        this._io.seek(_pos);
        return this._m_libxcAnnouncements;
      }
    });

    /**
     * The libxl stream.
     */
    Object.defineProperty(ImageFinder.prototype, 'libxl', {
      get: function() {
        if (this._m_libxl !== undefined)
          return this._m_libxl;
        if (this._root.recognition.hasLibxl) {
          this._m_libxl = (this._root.recognition.isXl ? this._root.content.body.libxlStream : (this._root.recognition.isLibvirt ? this._root.content.body.libxlStream : this._root.content));
        }
        return this._m_libxl;
      }
    });

    /**
     * Number of vCPUs whose registers the image has.
     */
    Object.defineProperty(ImageFinder.prototype, 'numVcpus', {
      get: function() {
        if (this._m_numVcpus !== undefined)
          return this._m_numVcpus;
        this._m_numVcpus = (this.hasHvmContext ? this.cpuEntries.numFound : this.basicRecords.numFound);
        return this._m_numVcpus;
      }
    });

    /**
     * Offset of the configuration.
     */
    Object.defineProperty(ImageFinder.prototype, 'ofsConfig', {
      get: function() {
        if (this._m_ofsConfig !== undefined)
          return this._m_ofsConfig;
        this._m_ofsConfig = (this._root.recognition.isXl ? ((36 + 12) + 4) : (this._root.recognition.isLibvirt ? 64 : (this._root.recognition.isXend ? (16 + 4) : (this.xenopsRecords.idxFirst >= 0 ? this.ofsXenops.ofsBody : 0))));
        return this._m_ofsConfig;
      }
    });

    /**
     * Where the libxc stream begins inside a wrapper.
     */
    Object.defineProperty(ImageFinder.prototype, 'ofsLibxc', {
      get: function() {
        if (this._m_ofsLibxc !== undefined)
          return this._m_ofsLibxc;
        if (this.libxcAnnouncements.idxFirst >= 0) {
          var _pos = this._io.pos;
          this._io.seek(0);
          this._m_ofsLibxc = new WrapperOffset(this._io, this, this._root, this.libxcAnnouncements.idxFirst);
          this._io.seek(_pos);
        }
        return this._m_ofsLibxc;
      }
    });

    /**
     * Where xenopsd's configuration is.
     */
    Object.defineProperty(ImageFinder.prototype, 'ofsXenops', {
      get: function() {
        if (this._m_ofsXenops !== undefined)
          return this._m_ofsXenops;
        if (this.xenopsRecords.idxFirst >= 0) {
          var _pos = this._io.pos;
          this._io.seek(0);
          this._m_ofsXenops = new WrapperOffset(this._io, this, this._root, this.xenopsRecords.idxFirst);
          this._io.seek(_pos);
        }
        return this._m_ofsXenops;
      }
    });

    /**
     * The PAGE_DATA records.
     */
    Object.defineProperty(ImageFinder.prototype, 'pageDataRecords', {
      get: function() {
        if (this._m_pageDataRecords !== undefined)
          return this._m_pageDataRecords;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_pageDataRecords = new Search(this._io, this, this._root, XenSaveImage.Searched.LIBXC_RECORDS, 1);
        this._io.seek(_pos);
        return this._m_pageDataRecords;
      }
    });

    /**
     * The records of xenopsd that hold a configuration.
     */
    Object.defineProperty(ImageFinder.prototype, 'xenopsRecords', {
      get: function() {
        if (this._m_xenopsRecords !== undefined)
          return this._m_xenopsRecords;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_xenopsRecords = new Search(this._io, this, this._root, XenSaveImage.Searched.XENOPSD_RECORDS, 15);
        this._io.seek(_pos);
        return this._m_xenopsRecords;
      }
    });

    return ImageFinder;
  })();

  /**
   * A file that is no saved domain, or one that is compressed. Nothing of
   * it is read.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93|Image Header}
   */

  var NotAnImage = XenSaveImage.NotAnImage = (function() {
    function NotAnImage(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    NotAnImage.prototype._read = function() {
    }

    /**
     * Why this definition does not read the file.
     */
    Object.defineProperty(NotAnImage.prototype, 'message', {
      get: function() {
        if (this._m_message !== undefined)
          return this._m_message;
        this._m_message = this._root.problem;
        return this._m_message;
      }
    });

    return NotAnImage;
  })();

  /**
   * A PAGE_DATA record.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273|PAGE_DATA}
   */

  var PageBatch = XenSaveImage.PageBatch = (function() {
    function PageBatch(_io, _parent, _root, idxRecord) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.idxRecord = idxRecord;

      this._read();
    }
    PageBatch.prototype._read = function() {
    }

    /**
     * The body of the record.
     */
    Object.defineProperty(PageBatch.prototype, 'pages', {
      get: function() {
        if (this._m_pages !== undefined)
          return this._m_pages;
        this._m_pages = this._root.libxc.records[this.idxRecord].body;
        return this._m_pages;
      }
    });

    /**
     * Number of the record.
     */

    return PageBatch;
  })();

  /**
   * All records or entries of one type in a list.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63|Records}
   */

  var Search = XenSaveImage.Search = (function() {
    function Search(_io, _parent, _root, searchedList, typeCode) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.searchedList = searchedList;
      this.typeCode = typeCode;

      this._read();
    }
    Search.prototype._read = function() {
      this.steps = [];
      for (var i = 0; i < this.numSteps; i++) {
        this.steps.push(new SearchStep(this._io, this, this._root, this.searchedList, this.typeCode, ((this.numSteps - 1) - this.steps.length), (this.steps.length == 0 ? -1 : this.steps[this.steps.length - 1].idxHereOrLater)));
      }
      if (this.idxFirst >= 0) {
        this.found = [];
        var i = 0;
        do {
          var _ = new SearchResult(this._io, this, this._root, (this.found.length == 0 ? this.idxFirst : this.steps[(this.numSteps - 2) - this.found[this.found.length - 1].idx].idxHereOrLater));
          this.found.push(_);
          i++;
        } while (!((_.idx + 1 == this.numSteps ? true : this.steps[(this.numSteps - 2) - _.idx].idxHereOrLater < 0)));
      }
    }

    /**
     * Number of the first element of this type in the list, -1 if there is none.
     */
    Object.defineProperty(Search.prototype, 'idxFirst', {
      get: function() {
        if (this._m_idxFirst !== undefined)
          return this._m_idxFirst;
        this._m_idxFirst = (this.numSteps > 0 ? this.steps[this.steps.length - 1].idxHereOrLater : -1);
        return this._m_idxFirst;
      }
    });

    /**
     * Number of the last element of this type in the list, -1 if there is none.
     */
    Object.defineProperty(Search.prototype, 'idxLast', {
      get: function() {
        if (this._m_idxLast !== undefined)
          return this._m_idxLast;
        this._m_idxLast = (this.idxFirst >= 0 ? this.found[this.found.length - 1].idx : -1);
        return this._m_idxLast;
      }
    });

    /**
     * Number of elements of this type.
     */
    Object.defineProperty(Search.prototype, 'numFound', {
      get: function() {
        if (this._m_numFound !== undefined)
          return this._m_numFound;
        this._m_numFound = (this.idxFirst >= 0 ? this.found.length : 0);
        return this._m_numFound;
      }
    });

    /**
     * Number of elements of the list.
     */
    Object.defineProperty(Search.prototype, 'numSteps', {
      get: function() {
        if (this._m_numSteps !== undefined)
          return this._m_numSteps;
        this._m_numSteps = (this.searchedList == XenSaveImage.Searched.LIBXL_RECORDS ? (this._root.recognition.hasLibxl ? this._root.finder.libxl.body.records.length : 0) : (this.searchedList == XenSaveImage.Searched.XENOPSD_RECORDS ? ( ((this._root.recognition.isXenopsd) && (this._io.size >= 31))  ? this._root.content.records.length : 0) : (this.searchedList == XenSaveImage.Searched.LIBXC_RECORDS ? (this._root.finder.hasLibxc ? this._root.finder.libxc.records.length : 0) : (!(this._root.finder.hasHvmContext) ? 0 : (this._root.hvmContext._io.size >= 8 ? this._root.hvmContext.entries.length : 0)))));
        return this._m_numSteps;
      }
    });

    /**
     * One step for each element of the list, from the last to the first.
     */

    /**
     * The elements of this type, in the order of the list.
     */

    /**
     * The list to search.
     */

    /**
     * The type to search for, as a number.
     */

    return Search;
  })();

  /**
   * An element of a list.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63|Records}
   */

  var SearchResult = XenSaveImage.SearchResult = (function() {
    function SearchResult(_io, _parent, _root, idx) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.idx = idx;

      this._read();
    }
    SearchResult.prototype._read = function() {
    }

    /**
     * Number of the element in its list.
     */

    return SearchResult;
  })();

  /**
   * One element of a list, and where the next one of a type is.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63|Records}
   */

  var SearchStep = XenSaveImage.SearchStep = (function() {
    function SearchStep(_io, _parent, _root, searchedList, typeCode, idx, idxLater) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.searchedList = searchedList;
      this.typeCode = typeCode;
      this.idx = idx;
      this.idxLater = idxLater;

      this._read();
    }
    SearchStep.prototype._read = function() {
    }

    /**
     * Type of the element, as a number.
     */
    Object.defineProperty(SearchStep.prototype, 'elementType', {
      get: function() {
        if (this._m_elementType !== undefined)
          return this._m_elementType;
        this._m_elementType = (this.searchedList == XenSaveImage.Searched.LIBXL_RECORDS ? this._root.finder.libxl.body.records[this.idx].header.typeCode : (this.searchedList == XenSaveImage.Searched.XENOPSD_RECORDS ? this._root.content.records[this.idx].header.typeCode : (this.searchedList == XenSaveImage.Searched.LIBXC_RECORDS ? this._root.finder.libxc.records[this.idx].header.typeCode : this._root.hvmContext.entries[this.idx].header.typecodeNumber)));
        return this._m_elementType;
      }
    });

    /**
     * Number of the next element of that type from this one on, -1 if there is none.
     */
    Object.defineProperty(SearchStep.prototype, 'idxHereOrLater', {
      get: function() {
        if (this._m_idxHereOrLater !== undefined)
          return this._m_idxHereOrLater;
        this._m_idxHereOrLater = (this.elementType == this.typeCode ? this.idx : this.idxLater);
        return this._m_idxHereOrLater;
      }
    });

    /**
     * The list to search.
     */

    /**
     * The type to search for, as a number.
     */

    /**
     * Number of the element in the list.
     */

    /**
     * Number of the next element of that type after this one, -1 if there is none.
     */

    return SearchStep;
  })();

  /**
   * What the libxc stream says once, before the guest's memory and registers.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L629|STATIC_DATA_END}
   */

  var StaticRecords = XenSaveImage.StaticRecords = (function() {
    function StaticRecords(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    StaticRecords.prototype._read = function() {
    }

    /**
     * The X86_CPUID_POLICY records.
     */
    Object.defineProperty(StaticRecords.prototype, 'cpuidPolicies', {
      get: function() {
        if (this._m_cpuidPolicies !== undefined)
          return this._m_cpuidPolicies;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_cpuidPolicies = new Search(this._io, this, this._root, XenSaveImage.Searched.LIBXC_RECORDS, 17);
        this._io.seek(_pos);
        return this._m_cpuidPolicies;
      }
    });

    /**
     * The CPUID leaves of the guest, if the stream has them.
     */
    Object.defineProperty(StaticRecords.prototype, 'cpuidPolicy', {
      get: function() {
        if (this._m_cpuidPolicy !== undefined)
          return this._m_cpuidPolicy;
        if (this.cpuidPolicies.idxLast >= 0) {
          var io = this._root.libxc.records[this.cpuidPolicies.idxLast].rawBody._io;
          var _pos = io.pos;
          io.seek(0);
          this._m_cpuidPolicy = new XenX86CpuPolicy_.XenX86CpuPolicy.CpuidPolicy(io, null, null);
          io.seek(_pos);
        }
        return this._m_cpuidPolicy;
      }
    });

    /**
     * The X86_PV_INFO records.
     */
    Object.defineProperty(StaticRecords.prototype, 'infosOfPv', {
      get: function() {
        if (this._m_infosOfPv !== undefined)
          return this._m_infosOfPv;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_infosOfPv = new Search(this._io, this, this._root, XenSaveImage.Searched.LIBXC_RECORDS, 2);
        this._io.seek(_pos);
        return this._m_infosOfPv;
      }
    });

    /**
     * The X86_MSR_POLICY records.
     */
    Object.defineProperty(StaticRecords.prototype, 'msrPolicies', {
      get: function() {
        if (this._m_msrPolicies !== undefined)
          return this._m_msrPolicies;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_msrPolicies = new Search(this._io, this, this._root, XenSaveImage.Searched.LIBXC_RECORDS, 18);
        this._io.seek(_pos);
        return this._m_msrPolicies;
      }
    });

    /**
     * The MSRs of the guest's policy, if the stream has them.
     */
    Object.defineProperty(StaticRecords.prototype, 'msrPolicy', {
      get: function() {
        if (this._m_msrPolicy !== undefined)
          return this._m_msrPolicy;
        if (this.msrPolicies.idxLast >= 0) {
          var io = this._root.libxc.records[this.msrPolicies.idxLast].rawBody._io;
          var _pos = io.pos;
          io.seek(0);
          this._m_msrPolicy = new XenX86CpuPolicy_.XenX86CpuPolicy.MsrPolicy(io, null, null);
          io.seek(_pos);
        }
        return this._m_msrPolicy;
      }
    });

    /**
     * Properties of a PV guest.
     */
    Object.defineProperty(StaticRecords.prototype, 'pvInfo', {
      get: function() {
        if (this._m_pvInfo !== undefined)
          return this._m_pvInfo;
        if (this.infosOfPv.idxLast >= 0) {
          this._m_pvInfo = this._root.libxc.records[this.infosOfPv.idxLast].body;
        }
        return this._m_pvInfo;
      }
    });

    return StaticRecords;
  })();

  /**
   * A vCPU, from an entry of the HVM context or from an X86_PV_VCPU_BASIC record.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409|X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS}
   */

  var Vcpu = XenSaveImage.Vcpu = (function() {
    function Vcpu(_io, _parent, _root, idx) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.idx = idx;

      this._read();
    }
    Vcpu.prototype._read = function() {
    }

    /**
     * Kind of guest that the vCPU belongs to.
     */
    Object.defineProperty(Vcpu.prototype, 'kind', {
      get: function() {
        if (this._m_kind !== undefined)
          return this._m_kind;
        this._m_kind = (this._root.finder.hasHvmContext ? 0 : (this._root.libxc.records[this.idx].rawBody._io.size == (8 + 5168) ? 1 : (this._root.libxc.records[this.idx].rawBody._io.size == (8 + 2800) ? 2 : 3)));
        return this._m_kind;
      }
    });

    /**
     * The body of X86_PV_VCPU_BASIC.
     */
    Object.defineProperty(Vcpu.prototype, 'pvState', {
      get: function() {
        if (this._m_pvState !== undefined)
          return this._m_pvState;
        if (!(this._root.finder.hasHvmContext)) {
          this._m_pvState = this._root.libxc.records[this.idx].body;
        }
        return this._m_pvState;
      }
    });

    /**
     * All registers of an HVM guest's vCPU; the general registers of a PV
     * guest's.
     */
    Object.defineProperty(Vcpu.prototype, 'registers', {
      get: function() {
        if (this._m_registers !== undefined)
          return this._m_registers;
        if (this.kind != XenSaveImage.VcpuKind.DAMAGED) {
          var io = (this._root.finder.hasHvmContext ? this._root.hvmContext.entries[this.idx].rawBody._io : this._root.libxc.records[this.idx].rawBody._io);
          var _pos = io.pos;
          io.seek((this.kind == XenSaveImage.VcpuKind.PV_X86_64 ? 528 : (this.kind == XenSaveImage.VcpuKind.PV_X86_32 ? 524 : 0)));
          switch (this.kind) {
          case XenSaveImage.VcpuKind.HVM:
            this._m_registers = new XenHvmContext_.XenHvmContext.Cpu(io, null, null);
            break;
          case XenSaveImage.VcpuKind.PV_X86_32:
            this._m_registers = new XenX86Vcpu_.XenX86Vcpu.CpuUserRegsX8632(io, null, null);
            break;
          case XenSaveImage.VcpuKind.PV_X86_64:
            this._m_registers = new XenX86Vcpu_.XenX86Vcpu.CpuUserRegsX8664(io, null, null);
            break;
          }
          io.seek(_pos);
        }
        return this._m_registers;
      }
    });

    /**
     * Number of the vCPU.
     */
    Object.defineProperty(Vcpu.prototype, 'vcpuId', {
      get: function() {
        if (this._m_vcpuId !== undefined)
          return this._m_vcpuId;
        this._m_vcpuId = (this._root.finder.hasHvmContext ? this._root.hvmContext.entries[this.idx].header.instance : this.pvState.vcpuId);
        return this._m_vcpuId;
      }
    });

    /**
     * Number of the entry or record.
     */

    return Vcpu;
  })();

  /**
   * Where a record of a wrapper is in the file.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95|Record Overview}
   */

  var WrapperOffset = XenSaveImage.WrapperOffset = (function() {
    function WrapperOffset(_io, _parent, _root, idx) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.idx = idx;

      this._read();
    }
    WrapperOffset.prototype._read = function() {
      this.steps = [];
      for (var i = 0; i < this.idx + 1; i++) {
        this.steps.push(new WrapperStep(this._io, this, this._root, this.steps.length, (this.steps.length == 0 ? this.ofsFirst : this.steps[this.steps.length - 1].ofsNext)));
      }
    }

    /**
     * Offset of the record's body.
     */
    Object.defineProperty(WrapperOffset.prototype, 'ofsBody', {
      get: function() {
        if (this._m_ofsBody !== undefined)
          return this._m_ofsBody;
        this._m_ofsBody = this.steps[this.steps.length - 1].ofsBody;
        return this._m_ofsBody;
      }
    });

    /**
     * Offset of the first record.
     */
    Object.defineProperty(WrapperOffset.prototype, 'ofsFirst', {
      get: function() {
        if (this._m_ofsFirst !== undefined)
          return this._m_ofsFirst;
        this._m_ofsFirst = (this._root.recognition.hasLibxl ? (this._root.recognition.ofsLibxl + 16) : 15);
        return this._m_ofsFirst;
      }
    });

    /**
     * Offset of the data after the record.
     */
    Object.defineProperty(WrapperOffset.prototype, 'ofsNext', {
      get: function() {
        if (this._m_ofsNext !== undefined)
          return this._m_ofsNext;
        this._m_ofsNext = this.steps[this.steps.length - 1].ofsNext;
        return this._m_ofsNext;
      }
    });

    /**
     * One step for each record up to this one.
     */

    /**
     * Number of the record. No other stream precedes it.
     */

    return WrapperOffset;
  })();

  /**
   * A record of a wrapper, and where it is.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95|Record Overview}
   */

  var WrapperStep = XenSaveImage.WrapperStep = (function() {
    function WrapperStep(_io, _parent, _root, idx, ofsRecord) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.idx = idx;
      this.ofsRecord = ofsRecord;

      this._read();
    }
    WrapperStep.prototype._read = function() {
    }

    /**
     * Offset of the body.
     */
    Object.defineProperty(WrapperStep.prototype, 'ofsBody', {
      get: function() {
        if (this._m_ofsBody !== undefined)
          return this._m_ofsBody;
        this._m_ofsBody = (this.ofsRecord + (this._root.recognition.hasLibxl ? 8 : 16));
        return this._m_ofsBody;
      }
    });

    /**
     * Offset of the data after the record.
     */
    Object.defineProperty(WrapperStep.prototype, 'ofsNext', {
      get: function() {
        if (this._m_ofsNext !== undefined)
          return this._m_ofsNext;
        this._m_ofsNext = (this.ofsBody + (this._root.recognition.hasLibxl ? (this._root.finder.libxl.body.records[this.idx].rawBody._io.size + this._root.finder.libxl.body.records[this.idx].padding.length) : this._root.content.records[this.idx].rawBody._io.size));
        return this._m_ofsNext;
      }
    });

    /**
     * Number of the record.
     */

    /**
     * Offset of the record.
     */

    return WrapperStep;
  })();

  /**
   * The domain's configuration as its toolstack writes it: JSON or an xl
   * configuration file in a file of xl, XML in one of libvirt, otherwise an
   * s-expression.
   */
  Object.defineProperty(XenSaveImage.prototype, 'config', {
    get: function() {
      if (this._m_config !== undefined)
        return this._m_config;
      if (this.finder.lenConfig > 0) {
        var _pos = this._io.pos;
        this._io.seek(this.finder.ofsConfig);
        this._m_config = this._io.readBytes(this.finder.lenConfig);
        this._io.seek(_pos);
      }
      return this._m_config;
    }
  });

  /**
   * The state of the device model, from the last EMULATOR_CONTEXT of a libxl stream.
   */
  Object.defineProperty(XenSaveImage.prototype, 'deviceModel', {
    get: function() {
      if (this._m_deviceModel !== undefined)
        return this._m_deviceModel;
      if (this.finder.hasDeviceModel) {
        this._m_deviceModel = this.finder.libxl.body.records[this.finder.emulatorContexts.idxLast].body;
      }
      return this._m_deviceModel;
    }
  });

  /**
   * Finds what the shortcuts refer to.
   */
  Object.defineProperty(XenSaveImage.prototype, 'finder', {
    get: function() {
      if (this._m_finder !== undefined)
        return this._m_finder;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._m_finder = new ImageFinder(this._io, this, this._root);
      this._io.seek(_pos);
      return this._m_finder;
    }
  });

  /**
   * The state of the virtual hardware that Xen emulates for an HVM guest, from
   * the last HVM_CONTEXT.
   */
  Object.defineProperty(XenSaveImage.prototype, 'hvmContext', {
    get: function() {
      if (this._m_hvmContext !== undefined)
        return this._m_hvmContext;
      if (this.finder.hasHvmContext) {
        var io = this.finder.libxc.records[this.finder.hvmContexts.idxLast].rawBody._io;
        var _pos = io.pos;
        io.seek(0);
        this._m_hvmContext = new XenHvmContext_.XenHvmContext(io, null, null);
        io.seek(_pos);
      }
      return this._m_hvmContext;
    }
  });

  /**
   * The file is a saved domain, and not compressed.
   */
  Object.defineProperty(XenSaveImage.prototype, 'isImage', {
    get: function() {
      if (this._m_isImage !== undefined)
        return this._m_isImage;
      this._m_isImage = this.recognition.isImage;
      return this._m_isImage;
    }
  });

  /**
   * The file ends before the image does: the last record is incomplete, or it
   * is not the one that ends an image. Absent for images of Xen 4.4 and
   * earlier.
   */
  Object.defineProperty(XenSaveImage.prototype, 'isTruncated', {
    get: function() {
      if (this._m_isTruncated !== undefined)
        return this._m_isTruncated;
      if (this.recognition.hasEnd) {
        this._m_isTruncated = this.recognition.isTruncated;
      }
      return this._m_isTruncated;
    }
  });

  /**
   * The domain in the format of Xen 4.4 and earlier.
   */
  Object.defineProperty(XenSaveImage.prototype, 'legacy', {
    get: function() {
      if (this._m_legacy !== undefined)
        return this._m_legacy;
      if (this.finder.hasLegacy) {
        this._m_legacy = this.finder.legacy;
      }
      return this._m_legacy;
    }
  });

  /**
   * Domain header and records of the libxc stream. A libxl stream with
   * checkpoints has more records after those, which continue the stream.
   */
  Object.defineProperty(XenSaveImage.prototype, 'libxc', {
    get: function() {
      if (this._m_libxc !== undefined)
        return this._m_libxc;
      if (this.finder.hasLibxc) {
        this._m_libxc = this.finder.libxc;
      }
      return this._m_libxc;
    }
  });

  /**
   * The guest's pages.
   */
  Object.defineProperty(XenSaveImage.prototype, 'memory', {
    get: function() {
      if (this._m_memory !== undefined)
        return this._m_memory;
      if (this.finder.hasLibxc) {
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_memory = new GuestMemory(this._io, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_memory;
    }
  });

  /**
   * What the file is; the outermost layer of an image.
   */
  Object.defineProperty(XenSaveImage.prototype, 'outermostLayer', {
    get: function() {
      if (this._m_outermostLayer !== undefined)
        return this._m_outermostLayer;
      this._m_outermostLayer = this.recognition.layerCode;
      return this._m_outermostLayer;
    }
  });

  /**
   * Why this definition does not read the file; empty if it does.
   */
  Object.defineProperty(XenSaveImage.prototype, 'problem', {
    get: function() {
      if (this._m_problem !== undefined)
        return this._m_problem;
      this._m_problem = (this.recognition.isImage ? "" : (this.recognition.isCompressed ? "The file is compressed. Decompress it first." : "The file is not a saved Xen domain. No known signature begins it."));
      return this._m_problem;
    }
  });

  /**
   * What the first bytes say about the file.
   */
  Object.defineProperty(XenSaveImage.prototype, 'recognition', {
    get: function() {
      if (this._m_recognition !== undefined)
        return this._m_recognition;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._m_recognition = new FirstBytes(this._io, this, this._root);
      this._io.seek(_pos);
      return this._m_recognition;
    }
  });

  /**
   * What does not change while the guest runs.
   */
  Object.defineProperty(XenSaveImage.prototype, 'staticData', {
    get: function() {
      if (this._m_staticData !== undefined)
        return this._m_staticData;
      if (this.finder.hasLibxc) {
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_staticData = new StaticRecords(this._io, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_staticData;
    }
  });

  /**
   * The vCPUs and their registers, in the order of the stream. Xen does not
   * save the registers of an HVM guest's vCPU that is offline.
   */
  Object.defineProperty(XenSaveImage.prototype, 'vcpus', {
    get: function() {
      if (this._m_vcpus !== undefined)
        return this._m_vcpus;
      if (this.finder.hasLibxc) {
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_vcpus = [];
        for (var i = 0; i < this.finder.numVcpus; i++) {
          this._m_vcpus.push(new Vcpu(this._io, this, this._root, (this.finder.hasHvmContext ? this.finder.cpuEntries.found[i].idx : this.finder.basicRecords.found[i].idx)));
        }
        this._io.seek(_pos);
      }
      return this._m_vcpus;
    }
  });

  /**
   * The outermost layer, which contains the others.
   */

  return XenSaveImage;
})();
XenSaveImage_.XenSaveImage = XenSaveImage;
});
