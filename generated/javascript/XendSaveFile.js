// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './LegacySaveImage'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./LegacySaveImage'));
  } else {
    factory(root.XendSaveFile || (root.XendSaveFile = {}), root.KaitaiStream, root.LegacySaveImage || (root.LegacySaveImage = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (XendSaveFile_, KaitaiStream, LegacySaveImage_) {
/**
 * A saved Xen domain as xend wrote it to disk (`xm save`), up to Xen 4.4: a
 * signature, the domain's configuration, then a legacy image.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68|save()}
 */

var XendSaveFile = (function() {
  function XendSaveFile(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XendSaveFile.prototype._read = function() {
    this.identification = new FileStart(this._io, this, this._root);
    if (this._io.size - this._io.pos >= 4) {
      this.header = new SaveHeader(this._io, this, this._root);
    }
    this._raw_config = this._io.readBytes((this.lenConfig <= (this._io.size - this._io.pos) ? this.lenConfig : (this._io.size - this._io.pos)));
    var _io__raw_config = new KaitaiStream(this._raw_config);
    this.config = new DomainConfig(_io__raw_config, this, this._root);
    this._raw_legacyImage = this._io.readBytesFull();
    var _io__raw_legacyImage = new KaitaiStream(this._raw_legacyImage);
    this.legacyImage = new LegacySaveImage_.LegacySaveImage(_io__raw_legacyImage, null, null);
  }

  /**
   * The domain's configuration.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68|save()}
   */

  var DomainConfig = XendSaveFile.DomainConfig = (function() {
    function DomainConfig(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DomainConfig.prototype._read = function() {
      this.sexp = this._io.readBytesFull();
    }

    /**
     * An s-expression, as `xm list --long` prints it.
     */

    return DomainConfig;
  })();

  /**
   * The signature of the file.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L27|SIGNATURE}
   */

  var FileStart = XendSaveFile.FileStart = (function() {
    function FileStart(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FileStart.prototype._read = function() {
      this.signature = this._io.readBytes(16);
      if (!((KaitaiStream.byteArrayCompare(this.signature, new Uint8Array([76, 105, 110, 117, 120, 71, 117, 101, 115, 116, 82, 101, 99, 111, 114, 100])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([76, 105, 110, 117, 120, 71, 117, 101, 115, 116, 82, 101, 99, 111, 114, 100]), this.signature, this._io, "/types/file_start/seq/0");
      }
    }

    /**
     * Says that this is a domain that xend saved.
     */

    return FileStart;
  })();

  /**
   * The header before the configuration.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68|save()}
   */

  var SaveHeader = XendSaveFile.SaveHeader = (function() {
    function SaveHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SaveHeader.prototype._read = function() {
      this.lenConfig = this._io.readS4be();
    }

    /**
     * Length of the configuration in bytes.
     */

    return SaveHeader;
  })();

  /**
   * Length of the configuration in bytes.
   */
  Object.defineProperty(XendSaveFile.prototype, 'lenConfig', {
    get: function() {
      if (this._m_lenConfig !== undefined)
        return this._m_lenConfig;
      this._m_lenConfig = ( ((this._io.size >= 16 + 4) && (this.header.lenConfig > 0))  ? this.header.lenConfig : 0);
      return this._m_lenConfig;
    }
  });

  /**
   * Identifies the file.
   */

  /**
   * Length of the configuration.
   */

  /**
   * The domain's configuration.
   */

  /**
   * The saved domain.
   */

  return XendSaveFile;
})();
XendSaveFile_.XendSaveFile = XendSaveFile;
});
