// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './LibxcMigrationStream', './QemuDeviceState'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./LibxcMigrationStream'), require('./QemuDeviceState'));
  } else {
    factory(root.LibxlMigrationStream || (root.LibxlMigrationStream = {}), root.KaitaiStream, root.LibxcMigrationStream || (root.LibxcMigrationStream = {}), root.QemuDeviceState || (root.QemuDeviceState = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (LibxlMigrationStream_, KaitaiStream, LibxcMigrationStream_, QemuDeviceState_) {
/**
 * The stream that libxl writes around the libxc migration stream: a header, then
 * records with the device model's state and, among them, the libxc stream.
 * 
 * A LIBXC_CONTEXT record has no body; the libxc stream follows it inline,
 * without a length, and libxl's records continue after the libxc END. If the
 * libxc stream stops at a CHECKPOINT instead, libxl's records follow up to
 * CHECKPOINT_END; more libxc records come after that, without a new image
 * header.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc|Source}
 */

var LibxlMigrationStream = (function() {
  LibxlMigrationStream.ControlId = Object.freeze({
    NEW_CHECKPOINT: 0,
    SVM_SUSPENDED: 1,
    SVM_READY: 2,
    SVM_RESUMED: 3,

    0: "NEW_CHECKPOINT",
    1: "SVM_SUSPENDED",
    2: "SVM_READY",
    3: "SVM_RESUMED",
  });

  LibxlMigrationStream.EmulatorId = Object.freeze({
    UNKNOWN_EMULATOR: 0,
    QEMU_TRADITIONAL: 1,
    QEMU_UPSTREAM: 2,

    0: "UNKNOWN_EMULATOR",
    1: "QEMU_TRADITIONAL",
    2: "QEMU_UPSTREAM",
  });

  LibxlMigrationStream.RecordType = Object.freeze({
    END_MARK: 0,
    LIBXC_CONTEXT: 1,
    EMULATOR_XENSTORE_DATA: 2,
    EMULATOR_CONTEXT: 3,
    CHECKPOINT_END: 4,
    CHECKPOINT_STATE: 5,

    0: "END_MARK",
    1: "LIBXC_CONTEXT",
    2: "EMULATOR_XENSTORE_DATA",
    3: "EMULATOR_CONTEXT",
    4: "CHECKPOINT_END",
    5: "CHECKPOINT_STATE",
  });

  function LibxlMigrationStream(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  LibxlMigrationStream.prototype._read = function() {
    this.header = new Hdr(this._io, this, this._root);
    this.body = new RecordList(this._io, this, this._root, this.header.isBigEndian);
  }

  /**
   * Identifies a libxl stream. Big-endian whatever the options say.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L58|Header}
   */

  var Hdr = LibxlMigrationStream.Hdr = (function() {
    function Hdr(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Hdr.prototype._read = function() {
      this.ident = this._io.readBytes(8);
      if (!((KaitaiStream.byteArrayCompare(this.ident, new Uint8Array([76, 105, 98, 120, 108, 70, 109, 116])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([76, 105, 98, 120, 108, 70, 109, 116]), this.ident, this._io, "/types/hdr/seq/0");
      }
      this.version = this._io.readU4be();
      this.options = this._io.readU4be();
    }

    /**
     * Byte order of everything after this header.
     */
    Object.defineProperty(Hdr.prototype, 'isBigEndian', {
      get: function() {
        if (this._m_isBigEndian !== undefined)
          return this._m_isBigEndian;
        this._m_isBigEndian = (this.options & 1) != 0;
        return this._m_isBigEndian;
      }
    });

    /**
     * The legacy conversion tool created this stream.
     */
    Object.defineProperty(Hdr.prototype, 'isConvertedFromLegacy', {
      get: function() {
        if (this._m_isConvertedFromLegacy !== undefined)
          return this._m_isConvertedFromLegacy;
        this._m_isConvertedFromLegacy = (this.options & 2) != 0;
        return this._m_isConvertedFromLegacy;
      }
    });

    /**
     * The only version of this format.
     */
    Object.defineProperty(Hdr.prototype, 'knownVersion', {
      get: function() {
        if (this._m_knownVersion !== undefined)
          return this._m_knownVersion;
        this._m_knownVersion = 2;
        return this._m_knownVersion;
      }
    });

    /**
     * The bits of `options` that have no meaning.
     */
    Object.defineProperty(Hdr.prototype, 'reservedOptions', {
      get: function() {
        if (this._m_reservedOptions !== undefined)
          return this._m_reservedOptions;
        this._m_reservedOptions = (this.options >>> 2) << 2;
        return this._m_reservedOptions;
      }
    });

    /**
     * Says that this is a libxl stream.
     */

    /**
     * Version of the specification, 2.
     */

    /**
     * Bit 0 is the byte order of the records, bit 1 marks a stream that
     * was converted from the legacy format; bits 2-31 are reserved.
     */

    return Hdr;
  })();

  /**
   * The records of a libxl stream.
   * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95|Record Overview}
   */

  var RecordList = LibxlMigrationStream.RecordList = (function() {
    function RecordList(_io, _parent, _root, isBigEndian) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isBigEndian = isBigEndian;

      this._read();
    }
    RecordList.prototype._read = function() {
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
    RecordList.prototype._readLE = function() {
      if (this._io.size - this._io.pos >= 8) {
        this.records = [];
        var i = 0;
        do {
          var _ = new Record(this._io, this, this._root, this._is_le);
          this.records.push(_);
          i++;
        } while (!( ((_.header.typeCode == LibxlMigrationStream.RecordType.END_MARK) || (this._io.size - this._io.pos < 8)) ));
      }
    }
    RecordList.prototype._readBE = function() {
      if (this._io.size - this._io.pos >= 8) {
        this.records = [];
        var i = 0;
        do {
          var _ = new Record(this._io, this, this._root, this._is_le);
          this.records.push(_);
          i++;
        } while (!( ((_.header.typeCode == LibxlMigrationStream.RecordType.END_MARK) || (this._io.size - this._io.pos < 8)) ));
      }
    }

    /**
     * Control information for a COLO checkpoint.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L256|CHECKPOINT_STATE}
     */

    var CheckpointState = RecordList.CheckpointState = (function() {
      function CheckpointState(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      CheckpointState.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      CheckpointState.prototype._readLE = function() {
        this.controlCode = this._io.readU4le();
        this.padding = this._io.readU4le();
      }
      CheckpointState.prototype._readBE = function() {
        this.controlCode = this._io.readU4be();
        this.padding = this._io.readU4be();
      }

      /**
       * The message, by name.
       */
      Object.defineProperty(CheckpointState.prototype, 'controlId', {
        get: function() {
          if (this._m_controlId !== undefined)
            return this._m_controlId;
          this._m_controlId = this.controlCode;
          return this._m_controlId;
        }
      });

      /**
       * The message, as a number; see `control_id`.
       */

      /**
       * Zero; makes the body 8 bytes long.
       */

      return CheckpointState;
    })();

    /**
     * The body of END, LIBXC_CONTEXT and CHECKPOINT_END. Their body_length
     * is 0.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L174|END}
     */

    var EmptyBody = RecordList.EmptyBody = (function() {
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
     * State of an emulator, in the emulator's own format.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L229|EMULATOR_CONTEXT}
     */

    var EmulatorContext = RecordList.EmulatorContext = (function() {
      function EmulatorContext(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      EmulatorContext.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      EmulatorContext.prototype._readLE = function() {
        this.header = new EmulatorHeader(this._io, this._parent, this._root, this._is_le);
        this.emulatorCtx = this._io.readBytesFull();
      }
      EmulatorContext.prototype._readBE = function() {
        this.header = new EmulatorHeader(this._io, this._parent, this._root, this._is_le);
        this.emulatorCtx = this._io.readBytesFull();
      }

      /**
       * The same state, decoded, if the emulator is QEMU.
       */
      Object.defineProperty(EmulatorContext.prototype, 'qemuState', {
        get: function() {
          if (this._m_qemuState !== undefined)
            return this._m_qemuState;
          if (this.header.emulatorId == LibxlMigrationStream.EmulatorId.QEMU_UPSTREAM) {
            var _pos = this._io.pos;
            this._io.seek(8);
            if (this._is_le) {
              this._raw__m_qemuState = this._io.readBytesFull();
              var _io__raw__m_qemuState = new KaitaiStream(this._raw__m_qemuState);
              this._m_qemuState = new QemuDeviceState_.QemuDeviceState(_io__raw__m_qemuState, null, null);
            } else {
              this._raw__m_qemuState = this._io.readBytesFull();
              var _io__raw__m_qemuState = new KaitaiStream(this._raw__m_qemuState);
              this._m_qemuState = new QemuDeviceState_.QemuDeviceState(_io__raw__m_qemuState, null, null);
            }
            this._io.seek(_pos);
          }
          return this._m_qemuState;
        }
      });

      /**
       * The emulator that wrote the state.
       */

      /**
       * The emulator's state; for QEMU, its migration stream.
       */

      return EmulatorContext;
    })();

    /**
     * Identifies the emulator of the domain that a record belongs to.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L142|Emulator Records}
     */

    var EmulatorHeader = RecordList.EmulatorHeader = (function() {
      function EmulatorHeader(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      EmulatorHeader.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      EmulatorHeader.prototype._readLE = function() {
        this.emulatorCode = this._io.readU4le();
        this.index = this._io.readU4le();
      }
      EmulatorHeader.prototype._readBE = function() {
        this.emulatorCode = this._io.readU4be();
        this.index = this._io.readU4be();
      }

      /**
       * The emulator, by name.
       */
      Object.defineProperty(EmulatorHeader.prototype, 'emulatorId', {
        get: function() {
          if (this._m_emulatorId !== undefined)
            return this._m_emulatorId;
          this._m_emulatorId = this.emulatorCode;
          return this._m_emulatorId;
        }
      });

      /**
       * The emulator, as a number; see `emulator_id`.
       */

      /**
       * Index of this emulator for the domain.
       */

      return EmulatorHeader;
    })();

    /**
     * Xenstore keys and values that belong to an emulator.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202|EMULATOR_XENSTORE_DATA}
     */

    var EmulatorXenstoreData = RecordList.EmulatorXenstoreData = (function() {
      function EmulatorXenstoreData(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      EmulatorXenstoreData.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      EmulatorXenstoreData.prototype._readLE = function() {
        this.header = new EmulatorHeader(this._io, this._parent, this._root, this._is_le);
        this.data = this._io.readBytesFull();
      }
      EmulatorXenstoreData.prototype._readBE = function() {
        this.header = new EmulatorHeader(this._io, this._parent, this._root, this._is_le);
        this.data = this._io.readBytesFull();
      }

      /**
       * The pairs of key and value.
       */
      Object.defineProperty(EmulatorXenstoreData.prototype, 'pairs', {
        get: function() {
          if (this._m_pairs !== undefined)
            return this._m_pairs;
          var _pos = this._io.pos;
          this._io.seek(8);
          if (this._is_le) {
            this._m_pairs = [];
            var i = 0;
            while (!this._io.isEof()) {
              this._m_pairs.push(new XenstorePair(this._io, this, this._root, this._is_le));
              i++;
            }
          } else {
            this._m_pairs = [];
            var i = 0;
            while (!this._io.isEof()) {
              this._m_pairs.push(new XenstorePair(this._io, this, this._root, this._is_le));
              i++;
            }
          }
          this._io.seek(_pos);
          return this._m_pairs;
        }
      });

      /**
       * The emulator that the keys belong to.
       */

      /**
       * Pairs of key and value, each ended by a NUL. Keys are relative to
       * the device model's directory.
       */

      return EmulatorXenstoreData;
    })();

    /**
     * A libxc stream inside a libxl stream: like a `libxc_migration_stream`,
     * but a CHECKPOINT record ends it as well.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L585|CHECKPOINT}
     */

    var LibxcStream = RecordList.LibxcStream = (function() {
      function LibxcStream(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      LibxcStream.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      LibxcStream.prototype._readLE = function() {
        this.imageHeader = new LibxcMigrationStream_.LibxcMigrationStream.Ihdr(this._io, null, null);
        this.image = new LibxcMigrationStream_.LibxcMigrationStream.DomainImage(this._io, null, null, this.imageHeader.isBigEndian, true, true);
      }
      LibxcStream.prototype._readBE = function() {
        this.imageHeader = new LibxcMigrationStream_.LibxcMigrationStream.Ihdr(this._io, null, null);
        this.image = new LibxcMigrationStream_.LibxcMigrationStream.DomainImage(this._io, null, null, this.imageHeader.isBigEndian, true, true);
      }

      /**
       * Identifies the stream and gives the byte order of the rest.
       */

      /**
       * The domain header and the records.
       */

      return LibxcStream;
    })();

    /**
     * Bytes of a record's body, not interpreted here.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95|Record Overview}
     */

    var Opaque = RecordList.Opaque = (function() {
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
     * One record: header, body and padding to a multiple of 8 bytes, plus
     * the part of the libxc stream that follows it, if any.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95|Record Overview}
     */

    var Record = RecordList.Record = (function() {
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
        if ( ((this.header.typeCode == LibxlMigrationStream.RecordType.LIBXC_CONTEXT) && (this._io.size - this._io.pos >= 24)) ) {
          this.libxcStream = new LibxcStream(this._io, this, this._root, this._is_le);
        }
        if (this.header.typeCode == LibxlMigrationStream.RecordType.CHECKPOINT_END) {
          this.continuedLibxcStream = new LibxcMigrationStream_.LibxcMigrationStream.DomainImage(this._io, null, null, this._parent.isBigEndian, false, true);
        }
      }
      Record.prototype._readBE = function() {
        this.header = new RecordHeader(this._io, this, this._root, this._is_le);
        this._raw_rawBody = this._io.readBytes((this.header.lenBody <= (this._io.size - this._io.pos) ? this.header.lenBody : (this._io.size - this._io.pos)));
        var _io__raw_rawBody = new KaitaiStream(this._raw_rawBody);
        this.rawBody = new Opaque(_io__raw_rawBody, this, this._root, this._is_le);
        this.padding = this._io.readBytes((this.header.lenPadding <= (this._io.size - this._io.pos) ? this.header.lenPadding : (this._io.size - this._io.pos)));
        if ( ((this.header.typeCode == LibxlMigrationStream.RecordType.LIBXC_CONTEXT) && (this._io.size - this._io.pos >= 24)) ) {
          this.libxcStream = new LibxcStream(this._io, this, this._root, this._is_le);
        }
        if (this.header.typeCode == LibxlMigrationStream.RecordType.CHECKPOINT_END) {
          this.continuedLibxcStream = new LibxcMigrationStream_.LibxcMigrationStream.DomainImage(this._io, null, null, this._parent.isBigEndian, false, true);
        }
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
            case LibxlMigrationStream.RecordType.CHECKPOINT_END:
              this._m_body = new EmptyBody(io, this, this._root, this._is_le);
              break;
            case LibxlMigrationStream.RecordType.CHECKPOINT_STATE:
              this._m_body = new CheckpointState(io, this, this._root, this._is_le);
              break;
            case LibxlMigrationStream.RecordType.EMULATOR_CONTEXT:
              this._m_body = new EmulatorContext(io, this, this._root, this._is_le);
              break;
            case LibxlMigrationStream.RecordType.EMULATOR_XENSTORE_DATA:
              this._m_body = new EmulatorXenstoreData(io, this, this._root, this._is_le);
              break;
            case LibxlMigrationStream.RecordType.END_MARK:
              this._m_body = new EmptyBody(io, this, this._root, this._is_le);
              break;
            case LibxlMigrationStream.RecordType.LIBXC_CONTEXT:
              this._m_body = new EmptyBody(io, this, this._root, this._is_le);
              break;
            default:
              this._m_body = new UnknownBody(io, this, this._root, this._is_le);
              break;
            }
          } else {
            switch (this.header.recordType) {
            case LibxlMigrationStream.RecordType.CHECKPOINT_END:
              this._m_body = new EmptyBody(io, this, this._root, this._is_le);
              break;
            case LibxlMigrationStream.RecordType.CHECKPOINT_STATE:
              this._m_body = new CheckpointState(io, this, this._root, this._is_le);
              break;
            case LibxlMigrationStream.RecordType.EMULATOR_CONTEXT:
              this._m_body = new EmulatorContext(io, this, this._root, this._is_le);
              break;
            case LibxlMigrationStream.RecordType.EMULATOR_XENSTORE_DATA:
              this._m_body = new EmulatorXenstoreData(io, this, this._root, this._is_le);
              break;
            case LibxlMigrationStream.RecordType.END_MARK:
              this._m_body = new EmptyBody(io, this, this._root, this._is_le);
              break;
            case LibxlMigrationStream.RecordType.LIBXC_CONTEXT:
              this._m_body = new EmptyBody(io, this, this._root, this._is_le);
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

      /**
       * The libxc stream that follows a LIBXC_CONTEXT; absent if the data
       * ends before or inside its image header.
       */

      /**
       * More libxc records, for the next checkpoint.
       */

      return Record;
    })();

    /**
     * The header of every record.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95|Record Overview}
     */

    var RecordHeader = RecordList.RecordHeader = (function() {
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
       * The type is in the range that the specification reserves for optional records.
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
       * Kind of body, as a number; see `record_type`. Bit 31 is set in the
       * types that are reserved for optional records.
       */

      /**
       * Length of the body in bytes, without its padding.
       */

      return RecordHeader;
    })();

    /**
     * The body of a record type that the specification does not define.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95|Record Overview}
     */

    var UnknownBody = RecordList.UnknownBody = (function() {
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
     * A xenstore key with its value. Both should be ASCII. They are read as
     * ISO 8859-1 so that no byte value makes parsing fail.
     * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202|EMULATOR_XENSTORE_DATA}
     */

    var XenstorePair = RecordList.XenstorePair = (function() {
      function XenstorePair(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      XenstorePair.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      XenstorePair.prototype._readLE = function() {
        this.key = KaitaiStream.bytesToStr(this._io.readBytesTerm(0, false, true, false), "ISO-8859-1");
        this.value = KaitaiStream.bytesToStr(this._io.readBytesTerm(0, false, true, false), "ISO-8859-1");
      }
      XenstorePair.prototype._readBE = function() {
        this.key = KaitaiStream.bytesToStr(this._io.readBytesTerm(0, false, true, false), "ISO-8859-1");
        this.value = KaitaiStream.bytesToStr(this._io.readBytesTerm(0, false, true, false), "ISO-8859-1");
      }

      /**
       * The key, a path relative to the device model's directory.
       */

      /**
       * The value, readable text.
       */

      return XenstorePair;
    })();

    /**
     * Records up to END, or up to the point where too few bytes remain for
     * another record header.
     */

    /**
     * Byte order, from the header.
     */

    return RecordList;
  })();

  /**
   * Identifies the stream and gives the byte order of its records.
   */

  /**
   * All records.
   */

  return LibxlMigrationStream;
})();
LibxlMigrationStream_.LibxlMigrationStream = LibxlMigrationStream;
});
