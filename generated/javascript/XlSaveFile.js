// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './LibxlMigrationStream', './LegacySaveImage'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./LibxlMigrationStream'), require('./LegacySaveImage'));
  } else {
    factory(root.XlSaveFile || (root.XlSaveFile = {}), root.KaitaiStream, root.LibxlMigrationStream || (root.LibxlMigrationStream = {}), root.LegacySaveImage || (root.LegacySaveImage = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (XlSaveFile_, KaitaiStream, LibxlMigrationStream_, LegacySaveImage_) {
/**
 * A saved Xen domain as `xl save` writes it to disk and `xl migrate` sends it: a
 * header, the domain's configuration, then the libxl stream.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90|struct save_file_header}
 */

var XlSaveFile = (function() {
  XlSaveFile.Byteorder = Object.freeze({
    LITTLE_ENDIAN: 16909060,
    BIG_ENDIAN: 67305985,

    16909060: "LITTLE_ENDIAN",
    67305985: "BIG_ENDIAN",
  });

  function XlSaveFile(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XlSaveFile.prototype._read = function() {
    this.identification = new FileStart(this._io, this, this._root);
    this.body = new FileRest(this._io, this, this._root, this.identification.byteorder == XlSaveFile.Byteorder.BIG_ENDIAN);
  }

  /**
   * The part of the file whose byte order `byteorder` gives.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90|struct save_file_header}
   */

  var FileRest = XlSaveFile.FileRest = (function() {
    function FileRest(_io, _parent, _root, isBigEndian) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isBigEndian = isBigEndian;

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
      this.header = new SaveFileHeader(this._io, this, this._root, this._is_le);
      this._raw_optionalData = this._io.readBytes((this.header.lenOptionalData <= (this._io.size - this._io.pos) ? this.header.lenOptionalData : (this._io.size - this._io.pos)));
      var _io__raw_optionalData = new KaitaiStream(this._raw_optionalData);
      this.optionalData = new OptionalConfig(_io__raw_optionalData, this, this._root, this._is_le);
      if ( ((this.header.isStreamV2) && (this._io.size - this._io.pos >= 16)) ) {
        this.libxlStream = new LibxlMigrationStream_.LibxlMigrationStream(this._io, null, null);
      }
      if (!(this.header.isStreamV2)) {
        this._raw_legacyImage = this._io.readBytesFull();
        var _io__raw_legacyImage = new KaitaiStream(this._raw_legacyImage);
        this.legacyImage = new LegacySaveImage_.LegacySaveImage(_io__raw_legacyImage, null, null);
      }
    }
    FileRest.prototype._readBE = function() {
      this.header = new SaveFileHeader(this._io, this, this._root, this._is_le);
      this._raw_optionalData = this._io.readBytes((this.header.lenOptionalData <= (this._io.size - this._io.pos) ? this.header.lenOptionalData : (this._io.size - this._io.pos)));
      var _io__raw_optionalData = new KaitaiStream(this._raw_optionalData);
      this.optionalData = new OptionalConfig(_io__raw_optionalData, this, this._root, this._is_le);
      if ( ((this.header.isStreamV2) && (this._io.size - this._io.pos >= 16)) ) {
        this.libxlStream = new LibxlMigrationStream_.LibxlMigrationStream(this._io, null, null);
      }
      if (!(this.header.isStreamV2)) {
        this._raw_legacyImage = this._io.readBytesFull();
        var _io__raw_legacyImage = new KaitaiStream(this._raw_legacyImage);
        this.legacyImage = new LegacySaveImage_.LegacySaveImage(_io__raw_legacyImage, null, null);
      }
    }

    /**
     * The data that the header calls optional; today the configuration only.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl_vmcontrol.c#L690-L1222|create_domain()}
     */

    var OptionalConfig = FileRest.OptionalConfig = (function() {
      function OptionalConfig(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      OptionalConfig.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      OptionalConfig.prototype._readLE = function() {
        if (this._io.size >= 4) {
          this.lenConfig = this._io.readU4le();
        }
        if (this._io.size >= 4) {
          this.config = this._io.readBytes((this.lenConfig <= (this._io.size - this._io.pos) ? this.lenConfig : (this._io.size - this._io.pos)));
        }
      }
      OptionalConfig.prototype._readBE = function() {
        if (this._io.size >= 4) {
          this.lenConfig = this._io.readU4be();
        }
        if (this._io.size >= 4) {
          this.config = this._io.readBytes((this.lenConfig <= (this._io.size - this._io.pos) ? this.lenConfig : (this._io.size - this._io.pos)));
        }
      }

      /**
       * Offset of the configuration in the optional data.
       */
      Object.defineProperty(OptionalConfig.prototype, 'ofsConfig', {
        get: function() {
          if (this._m_ofsConfig !== undefined)
            return this._m_ofsConfig;
          this._m_ofsConfig = 4;
          return this._m_ofsConfig;
        }
      });

      /**
       * Length of the configuration in bytes.
       */

      /**
       * The domain's configuration: JSON as libxl writes it, which ends
       * with a NUL, or the text of an xl configuration file.
       */

      return OptionalConfig;
    })();

    /**
     * The rest of the file header, after `byteorder`.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90|struct save_file_header}
     */

    var SaveFileHeader = FileRest.SaveFileHeader = (function() {
      function SaveFileHeader(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      SaveFileHeader.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      SaveFileHeader.prototype._readLE = function() {
        this.mandatoryFlags = this._io.readU4le();
        this.optionalFlags = this._io.readU4le();
        this.lenOptionalData = this._io.readU4le();
      }
      SaveFileHeader.prototype._readBE = function() {
        this.mandatoryFlags = this._io.readU4be();
        this.optionalFlags = this._io.readU4be();
        this.lenOptionalData = this._io.readU4be();
      }

      /**
       * The configuration is JSON, not the text of a configuration file.
       */
      Object.defineProperty(SaveFileHeader.prototype, 'isConfigJson', {
        get: function() {
          if (this._m_isConfigJson !== undefined)
            return this._m_isConfigJson;
          this._m_isConfigJson = (this.mandatoryFlags & 1) != 0;
          return this._m_isConfigJson;
        }
      });

      /**
       * A libxl stream follows, not a legacy stream.
       */
      Object.defineProperty(SaveFileHeader.prototype, 'isStreamV2', {
        get: function() {
          if (this._m_isStreamV2 !== undefined)
            return this._m_isStreamV2;
          this._m_isStreamV2 = (this.mandatoryFlags & 2) != 0;
          return this._m_isStreamV2;
        }
      });

      /**
       * The bits of `mandatory_flags` that have no meaning.
       */
      Object.defineProperty(SaveFileHeader.prototype, 'unknownMandatoryFlags', {
        get: function() {
          if (this._m_unknownMandatoryFlags !== undefined)
            return this._m_unknownMandatoryFlags;
          this._m_unknownMandatoryFlags = (this.mandatoryFlags >>> 2) << 2;
          return this._m_unknownMandatoryFlags;
        }
      });

      /**
       * Flags that a reader must understand; it refuses a file with bits
       * that it does not know.
       */

      /**
       * Flags that a reader may ignore. None is defined.
       */

      /**
       * Length of the optional data in bytes.
       */

      return SaveFileHeader;
    })();

    /**
     * Flags, and the length of the optional data.
     */

    /**
     * The domain's configuration.
     */

    /**
     * The saved domain, absent if the data ends before or inside its header.
     */

    /**
     * The saved domain in the format of Xen 4.4 and earlier.
     */

    /**
     * Byte order of the host that saved.
     */

    return FileRest;
  })();

  /**
   * The start of the header, which determines how to read the rest of it.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90|struct save_file_header}
   */

  var FileStart = XlSaveFile.FileStart = (function() {
    function FileStart(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FileStart.prototype._read = function() {
      this.magic = this._io.readBytes(32);
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([88, 101, 110, 32, 115, 97, 118, 101, 100, 32, 100, 111, 109, 97, 105, 110, 44, 32, 120, 108, 32, 102, 111, 114, 109, 97, 116, 10, 32, 0, 32, 13])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([88, 101, 110, 32, 115, 97, 118, 101, 100, 32, 100, 111, 109, 97, 105, 110, 44, 32, 120, 108, 32, 102, 111, 114, 109, 97, 116, 10, 32, 0, 32, 13]), this.magic, this._io, "/types/file_start/seq/0");
      }
      this.byteorderCode = this._io.readU4le();
    }

    /**
     * The byte order of the host that saved the domain.
     */
    Object.defineProperty(FileStart.prototype, 'byteorder', {
      get: function() {
        if (this._m_byteorder !== undefined)
          return this._m_byteorder;
        this._m_byteorder = this.byteorderCode;
        return this._m_byteorder;
      }
    });

    /**
     * Says that this is an xl save file.
     */

    /**
     * The number 0x01020304 in the byte order of the host that saved the
     * domain, read as a little-endian number; see `byteorder`.
     */

    return FileStart;
  })();

  /**
   * Identifies the file and gives the byte order of its header.
   */

  /**
   * The rest of the file.
   */

  return XlSaveFile;
})();
XlSaveFile_.XlSaveFile = XlSaveFile;
});
