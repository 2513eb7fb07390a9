// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './LibxlMigrationStream', './XenopsdLegacyImage', './LibvirtSaveFile', './LegacySaveImage', './XendSaveFile', './XlSaveFile', './XenopsdSuspendImage', './LibxcMigrationStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./LibxlMigrationStream'), require('./XenopsdLegacyImage'), require('./LibvirtSaveFile'), require('./LegacySaveImage'), require('./XendSaveFile'), require('./XlSaveFile'), require('./XenopsdSuspendImage'), require('./LibxcMigrationStream'));
  } else {
    factory(root.XenSaveImage || (root.XenSaveImage = {}), root.KaitaiStream, root.LibxlMigrationStream || (root.LibxlMigrationStream = {}), root.XenopsdLegacyImage || (root.XenopsdLegacyImage = {}), root.LibvirtSaveFile || (root.LibvirtSaveFile = {}), root.LegacySaveImage || (root.LegacySaveImage = {}), root.XendSaveFile || (root.XendSaveFile = {}), root.XlSaveFile || (root.XlSaveFile = {}), root.XenopsdSuspendImage || (root.XenopsdSuspendImage = {}), root.LibxcMigrationStream || (root.LibxcMigrationStream = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (XenSaveImage_, KaitaiStream, LibxlMigrationStream_, XenopsdLegacyImage_, LibvirtSaveFile_, LegacySaveImage_, XendSaveFile_, XlSaveFile_, XenopsdSuspendImage_, LibxcMigrationStream_) {
/**
 * The state of a saved Xen domain, whichever program wrote it: the file of `xl
 * save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or
 * libxc migration stream without a file around it. The first bytes distinguish
 * them; each has a definition of its own. An image of Xen 4.4 or earlier without
 * a file around it has no signature; it is recognised by numbers in a certain
 * range.
 * @see {@link https://xenbits.xen.org/docs/unstable/specs/libxc-migration-stream.html|Source}
 */

var XenSaveImage = (function() {
  XenSaveImage.Layer = Object.freeze({
    LEGACY: 0,
    XENOPSD_LEGACY: 1148153185,
    LIBXL: 1281974904,
    XEND: 1281977973,
    XL: 1483042336,
    XENOPSD: 1483042387,
    LIBVIRT: 1818845814,
    LIBXC: 4294967295,

    0: "LEGACY",
    1148153185: "XENOPSD_LEGACY",
    1281974904: "LIBXL",
    1281977973: "XEND",
    1483042336: "XL",
    1483042387: "XENOPSD",
    1818845814: "LIBVIRT",
    4294967295: "LIBXC",
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
    }
  }

  /**
   * An image of Xen 4.4 or earlier.
   */
  Object.defineProperty(XenSaveImage.prototype, 'isLegacy', {
    get: function() {
      if (this._m_isLegacy !== undefined)
        return this._m_isLegacy;
      this._m_isLegacy = (this._io.size >= 16 ?  ((this.legacyStart.hasPlausibleSize) && ( ((this.legacyStart.isPv) || (this.legacyStart.hasPlausibleChunk)) ))  : false);
      return this._m_isLegacy;
    }
  });

  /**
   * A suspend image of xenopsd from the time before it used records.
   */
  Object.defineProperty(XenSaveImage.prototype, 'isXenopsdLegacy', {
    get: function() {
      if (this._m_isXenopsdLegacy !== undefined)
        return this._m_isXenopsdLegacy;
      this._m_isXenopsdLegacy = ( ((this.signature == 1483042387) && (this._io.size >= 12))  ? this.signatureEnd == 1148153185 : false);
      return this._m_isXenopsdLegacy;
    }
  });

  /**
   * Identification by the first bytes if the image has no signature.
   */
  Object.defineProperty(XenSaveImage.prototype, 'legacyStart', {
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
   * The outermost layer of the image.
   */
  Object.defineProperty(XenSaveImage.prototype, 'outermostLayer', {
    get: function() {
      if (this._m_outermostLayer !== undefined)
        return this._m_outermostLayer;
      this._m_outermostLayer = (this.isLegacy ? 0 : (this.isXenopsdLegacy ? this.signatureEnd : this.signature));
      return this._m_outermostLayer;
    }
  });

  /**
   * The first four bytes, as a number; see `outermost_layer`.
   */
  Object.defineProperty(XenSaveImage.prototype, 'signature', {
    get: function() {
      if (this._m_signature !== undefined)
        return this._m_signature;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._m_signature = this._io.readU4be();
      this._io.seek(_pos);
      return this._m_signature;
    }
  });

  /**
   * Bytes 8-11, which distinguish the signatures of xenopsd.
   */
  Object.defineProperty(XenSaveImage.prototype, 'signatureEnd', {
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
   * The outermost layer, which contains the others.
   */

  return XenSaveImage;
})();
XenSaveImage_.XenSaveImage = XenSaveImage;
});
