// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './LibxlMigrationStream', './LegacySaveImage'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./LibxlMigrationStream'), require('./LegacySaveImage'));
  } else {
    factory(root.LibvirtSaveFile || (root.LibvirtSaveFile = {}), root.KaitaiStream, root.LibxlMigrationStream || (root.LibxlMigrationStream = {}), root.LegacySaveImage || (root.LegacySaveImage = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (LibvirtSaveFile_, KaitaiStream, LibxlMigrationStream_, LegacySaveImage_) {
/**
 * A saved Xen domain as libvirt's libxl driver writes it to disk (`virsh save`,
 * `virsh managedsave`, Qubes OS): a header of 64 bytes, the domain's XML, then
 * the libxl stream, without padding between them.
 * 
 * The header has the byte order of the host that saved the domain. No field
 * states that order, but it can be derived from the version, which is a small
 * number.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * @see {@link https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h|Source}
 */

var LibvirtSaveFile = (function() {
  function LibvirtSaveFile(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  LibvirtSaveFile.prototype._read = function() {
    this.identification = new FileStart(this._io, this, this._root);
    this.body = new FileRest(this._io, this, this._root, this.identification.isBigEndian, this.identification.isStreamV2);
  }

  /**
   * The XML of a domain, up to its NUL.
   * @see {@link https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_domain.c|libxlDomainSaveImageOpen()}
   */

  var DomainXml = LibvirtSaveFile.DomainXml = (function() {
    function DomainXml(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DomainXml.prototype._read = function() {
      this.document = KaitaiStream.bytesTerminate(this._io.readBytesFull(), 0, false);
    }

    /**
     * Data follows the NUL; libvirt ignores it.
     */
    Object.defineProperty(DomainXml.prototype, 'hasRest', {
      get: function() {
        if (this._m_hasRest !== undefined)
          return this._m_hasRest;
        this._m_hasRest = this.document.length + 1 < this._io.size;
        return this._m_hasRest;
      }
    });

    /**
     * The document ends with a NUL.
     */
    Object.defineProperty(DomainXml.prototype, 'isTerminated', {
      get: function() {
        if (this._m_isTerminated !== undefined)
          return this._m_isTerminated;
        this._m_isTerminated = this.document.length < this._io.size;
        return this._m_isTerminated;
      }
    });

    /**
     * The document, a `domain` element as `virsh dumpxml` prints it. It ends
     * at the first NUL, for libvirt as well.
     */

    return DomainXml;
  })();

  /**
   * The rest of the file, after the version.
   * @see {@link https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h|struct libxlSavefileHeader}
   */

  var FileRest = LibvirtSaveFile.FileRest = (function() {
    function FileRest(_io, _parent, _root, isBigEndian, hasLibxlStream) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isBigEndian = isBigEndian;
      this.hasLibxlStream = hasLibxlStream;

      this._read();
    }
    FileRest.prototype._read = function() {
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
    FileRest.prototype._readLE = function() {
      this.header = new SavefileHeader(this._io, this, this._root, this._is_le);
      this._raw_xml = this._io.readBytes((this.header.lenXml <= (this._io.size - this._io.pos) ? this.header.lenXml : (this._io.size - this._io.pos)));
      var _io__raw_xml = new KaitaiStream(this._raw_xml);
      this.xml = new DomainXml(_io__raw_xml, this, this._root);
      if ( ((this.hasLibxlStream) && (this._io.size - this._io.pos >= 16)) ) {
        this.libxlStream = new LibxlMigrationStream_.LibxlMigrationStream(this._io, null, null);
      }
      if (!(this.hasLibxlStream)) {
        this._raw_legacyImage = this._io.readBytesFull();
        var _io__raw_legacyImage = new KaitaiStream(this._raw_legacyImage);
        this.legacyImage = new LegacySaveImage_.LegacySaveImage(_io__raw_legacyImage, null, null);
      }
    }
    FileRest.prototype._readBE = function() {
      this.header = new SavefileHeader(this._io, this, this._root, this._is_le);
      this._raw_xml = this._io.readBytes((this.header.lenXml <= (this._io.size - this._io.pos) ? this.header.lenXml : (this._io.size - this._io.pos)));
      var _io__raw_xml = new KaitaiStream(this._raw_xml);
      this.xml = new DomainXml(_io__raw_xml, this, this._root);
      if ( ((this.hasLibxlStream) && (this._io.size - this._io.pos >= 16)) ) {
        this.libxlStream = new LibxlMigrationStream_.LibxlMigrationStream(this._io, null, null);
      }
      if (!(this.hasLibxlStream)) {
        this._raw_legacyImage = this._io.readBytesFull();
        var _io__raw_legacyImage = new KaitaiStream(this._raw_legacyImage);
        this.legacyImage = new LegacySaveImage_.LegacySaveImage(_io__raw_legacyImage, null, null);
      }
    }

    /**
     * The rest of the header, after the version.
     * @see {@link https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h|struct libxlSavefileHeader}
     */

    var SavefileHeader = FileRest.SavefileHeader = (function() {
      function SavefileHeader(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      SavefileHeader.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      SavefileHeader.prototype._readLE = function() {
        this.lenXml = this._io.readU4le();
        this.unused = [];
        for (var i = 0; i < 10; i++) {
          this.unused.push(this._io.readU4le());
        }
      }
      SavefileHeader.prototype._readBE = function() {
        this.lenXml = this._io.readU4be();
        this.unused = [];
        for (var i = 0; i < 10; i++) {
          this.unused.push(this._io.readU4be());
        }
      }

      /**
       * Length of the XML in bytes, its NUL included.
       */

      /**
       * Fills the header up to 64 bytes; zero when saved, ignored when restored.
       */

      return SavefileHeader;
    })();

    /**
     * The length of the XML.
     */

    /**
     * The domain's definition.
     */

    /**
     * The saved domain, absent if the data ends before or inside its header.
     */

    /**
     * The saved domain in the format before libxl streams.
     */

    /**
     * Byte order of the host that saved the domain.
     */

    /**
     * A libxl stream follows the XML.
     */

    return FileRest;
  })();

  /**
   * The start of the header, which determines how to read the rest of it.
   * @see {@link https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h|struct libxlSavefileHeader}
   */

  var FileStart = LibvirtSaveFile.FileStart = (function() {
    function FileStart(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FileStart.prototype._read = function() {
      this.magic = this._io.readBytes(16);
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([108, 105, 98, 118, 105, 114, 116, 45, 120, 109, 108, 10, 32, 0, 32, 13])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([108, 105, 98, 118, 105, 114, 116, 45, 120, 109, 108, 10, 32, 0, 32, 13]), this.magic, this._io, "/types/file_start/seq/0");
      }
      this.rawVersion = this._io.readU4le();
    }

    /**
     * Byte order of the header, derived from which end of the version is
     * zero.
     */
    Object.defineProperty(FileStart.prototype, 'isBigEndian', {
      get: function() {
        if (this._m_isBigEndian !== undefined)
          return this._m_isBigEndian;
        this._m_isBigEndian =  ((this.rawVersion != 0) && (KaitaiStream.mod(this.rawVersion, 16777216) == 0)) ;
        return this._m_isBigEndian;
      }
    });

    /**
     * A libxl stream follows the XML. libxl assumes this for every version
     * other than 1.
     */
    Object.defineProperty(FileStart.prototype, 'isStreamV2', {
      get: function() {
        if (this._m_isStreamV2 !== undefined)
          return this._m_isStreamV2;
        this._m_isStreamV2 =  ((this.rawVersion != 1) && (this.rawVersion != 16777216)) ;
        return this._m_isStreamV2;
      }
    });

    /**
     * The newest version; libvirt refuses a higher one.
     */
    Object.defineProperty(FileStart.prototype, 'knownVersion', {
      get: function() {
        if (this._m_knownVersion !== undefined)
          return this._m_knownVersion;
        this._m_knownVersion = 2;
        return this._m_knownVersion;
      }
    });

    /**
     * Kind of stream that follows the XML: 1 for a legacy stream, 2 for a
     * libxl stream.
     */
    Object.defineProperty(FileStart.prototype, 'version', {
      get: function() {
        if (this._m_version !== undefined)
          return this._m_version;
        this._m_version = (this.isBigEndian ? Math.floor(this.rawVersion / 16777216) : this.rawVersion);
        return this._m_version;
      }
    });

    /**
     * Says that this is a domain saved by libvirt's libxl driver.
     */

    /**
     * The version read as a little-endian number, whatever its real byte order.
     */

    return FileStart;
  })();

  /**
   * Identifies the file, and gives its version and the byte order of its header.
   */

  /**
   * The rest of the file.
   */

  return LibvirtSaveFile;
})();
LibvirtSaveFile_.LibvirtSaveFile = LibvirtSaveFile;
});
