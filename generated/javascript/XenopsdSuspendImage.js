// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './LegacySaveImage', './LibxcMigrationStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./LegacySaveImage'), require('./LibxcMigrationStream'));
  } else {
    factory(root.XenopsdSuspendImage || (root.XenopsdSuspendImage = {}), root.KaitaiStream, root.LegacySaveImage || (root.LegacySaveImage = {}), root.LibxcMigrationStream || (root.LibxcMigrationStream = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (XenopsdSuspendImage_, KaitaiStream, LegacySaveImage_, LibxcMigrationStream_) {
/**
 * A suspended Xen domain as xenopsd writes it to a virtual disk: a signature,
 * then records with a type and a length each, without padding.
 * 
 * A Libxc record has no length of its own; the libxc stream follows it inline up
 * to its END, and xenopsd's records continue after that. There is no libxl
 * stream. Since the disk is larger than the image, anything may follow
 * End_of_image.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * @see {@link https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml|Source}
 */

var XenopsdSuspendImage = (function() {
  XenopsdSuspendImage.RecordType = Object.freeze({
    XENOPS: 15,
    LIBXC: 240,
    LIBXL: 241,
    LIBXC_LEGACY: 242,
    QEMU_TRAD: 3840,
    QEMU_XEN: 3841,
    DEMU: 3856,
    VARSTORED: 3857,
    SWTPM0: 3858,
    SWTPM: 3859,
    END_OF_IMAGE: 65535,

    15: "XENOPS",
    240: "LIBXC",
    241: "LIBXL",
    242: "LIBXC_LEGACY",
    3840: "QEMU_TRAD",
    3841: "QEMU_XEN",
    3856: "DEMU",
    3857: "VARSTORED",
    3858: "SWTPM0",
    3859: "SWTPM",
    65535: "END_OF_IMAGE",
  });

  function XenopsdSuspendImage(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XenopsdSuspendImage.prototype._read = function() {
    this.identification = new SaveSignature(this._io, this, this._root);
    if (this._io.size - this._io.pos >= 16) {
      this.records = [];
      var i = 0;
      do {
        var _ = new Record(this._io, this, this._root);
        this.records.push(_);
        i++;
      } while (!( ((_.header.recordType == XenopsdSuspendImage.RecordType.END_OF_IMAGE) || (_.header.isUnbounded) || (this._io.size - this._io.pos < 16)) ));
    }
  }

  /**
   * The body of Libxc, Libxc_legacy, Demu and End_of_image, which have none.
   * The data of the first three follows inline.
   * @see {@link https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717|process_header}
   */

  var EmptyBody = XenopsdSuspendImage.EmptyBody = (function() {
    function EmptyBody(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    EmptyBody.prototype._read = function() {
    }

    return EmptyBody;
  })();

  /**
   * State of a process that serves the domain, in the format of that process.
   * @see {@link https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L2157|suspend}
   */

  var EmulatorState = XenopsdSuspendImage.EmulatorState = (function() {
    function EmulatorState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    EmulatorState.prototype._read = function() {
      this.data = this._io.readBytesFull();
    }

    /**
     * The state as the process saved it.
     */

    return EmulatorState;
  })();

  /**
   * Bytes of a record's body, not interpreted here.
   * @see {@link https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717|process_header}
   */

  var Opaque = XenopsdSuspendImage.Opaque = (function() {
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
   * One record: header and body, plus data of another format that follows it
   * inline.
   * @see {@link https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717|process_header}
   */

  var Record = XenopsdSuspendImage.Record = (function() {
    function Record(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Record.prototype._read = function() {
      this.header = new RecordHeader(this._io, this, this._root);
      this._raw_rawBody = this._io.readBytes(( ((this.header.lenBody >= 0) && (this.header.lenBody <= (this._io.size - this._io.pos)))  ? this.header.lenBody : (this._io.size - this._io.pos)));
      var _io__raw_rawBody = new KaitaiStream(this._raw_rawBody);
      this.rawBody = new Opaque(_io__raw_rawBody, this, this._root);
      if (this.header.recordType == XenopsdSuspendImage.RecordType.LIBXC) {
        this.libxcStream = new LibxcMigrationStream_.LibxcMigrationStream(this._io, null, null);
      }
      if (this.header.isUnbounded) {
        this._raw_unbounded = this._io.readBytesFull();
        var _io__raw_unbounded = new KaitaiStream(this._raw_unbounded);
        this.unbounded = new UnboundedState(_io__raw_unbounded, this, this._root);
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
        switch (this.header.recordType) {
        case XenopsdSuspendImage.RecordType.DEMU:
          this._m_body = new EmptyBody(io, this, this._root);
          break;
        case XenopsdSuspendImage.RecordType.END_OF_IMAGE:
          this._m_body = new EmptyBody(io, this, this._root);
          break;
        case XenopsdSuspendImage.RecordType.LIBXC:
          this._m_body = new EmptyBody(io, this, this._root);
          break;
        case XenopsdSuspendImage.RecordType.LIBXC_LEGACY:
          this._m_body = new EmptyBody(io, this, this._root);
          break;
        case XenopsdSuspendImage.RecordType.QEMU_TRAD:
          this._m_body = new EmulatorState(io, this, this._root);
          break;
        case XenopsdSuspendImage.RecordType.QEMU_XEN:
          this._m_body = new EmulatorState(io, this, this._root);
          break;
        case XenopsdSuspendImage.RecordType.SWTPM:
          this._m_body = new EmulatorState(io, this, this._root);
          break;
        case XenopsdSuspendImage.RecordType.SWTPM0:
          this._m_body = new EmulatorState(io, this, this._root);
          break;
        case XenopsdSuspendImage.RecordType.VARSTORED:
          this._m_body = new EmulatorState(io, this, this._root);
          break;
        case XenopsdSuspendImage.RecordType.XENOPS:
          this._m_body = new XenopsRecord(io, this, this._root);
          break;
        default:
          this._m_body = new UnknownBody(io, this, this._root);
          break;
        }
        io.seek(_pos);
        return this._m_body;
      }
    });

    /**
     * The record is complete, and it is End_of_image, or one whose end is unknown.
     */
    Object.defineProperty(Record.prototype, 'isEnd', {
      get: function() {
        if (this._m_isEnd !== undefined)
          return this._m_isEnd;
        this._m_isEnd =  (( ((this.header.typeCode == 65535) || (this.header.isUnbounded)) ) && (!(this.isTruncated))) ;
        return this._m_isEnd;
      }
    });

    /**
     * The image ends inside this record.
     */
    Object.defineProperty(Record.prototype, 'isTruncated', {
      get: function() {
        if (this._m_isTruncated !== undefined)
          return this._m_isTruncated;
        this._m_isTruncated = this.rawBody._io.size < this.header.lenBody;
        return this._m_isTruncated;
      }
    });

    /**
     * The legacy image that follows a Libxc_legacy record. Records continue
     * after its end; this definition does not read them.
     */
    Object.defineProperty(Record.prototype, 'legacyImage', {
      get: function() {
        if (this._m_legacyImage !== undefined)
          return this._m_legacyImage;
        if (this.header.recordType == XenopsdSuspendImage.RecordType.LIBXC_LEGACY) {
          var io = this.unbounded._io;
          var _pos = io.pos;
          io.seek(0);
          this._m_legacyImage = new LegacySaveImage_.LegacySaveImage(io, null, null);
          io.seek(_pos);
        }
        return this._m_legacyImage;
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
     * The bytes of the body, or those that the image still has if it ends
     * before `header.len_body` bytes.
     */

    /**
     * The libxc stream that follows a Libxc record.
     */

    /**
     * State whose end only its own reader can find, and everything that
     * follows it.
     */

    return Record;
  })();

  /**
   * The header of every record.
   * @see {@link https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L185|read_header}
   */

  var RecordHeader = XenopsdSuspendImage.RecordHeader = (function() {
    function RecordHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    RecordHeader.prototype._read = function() {
      this.typeCode = this._io.readU8le();
      this.lenStated = this._io.readU8le();
    }

    /**
     * The record has a body, of the length that its header gives.
     */
    Object.defineProperty(RecordHeader.prototype, 'hasBody', {
      get: function() {
        if (this._m_hasBody !== undefined)
          return this._m_hasBody;
        this._m_hasBody =  ((this.recordType != XenopsdSuspendImage.RecordType.LIBXC) && (this.recordType != XenopsdSuspendImage.RecordType.LIBXC_LEGACY) && (this.recordType != XenopsdSuspendImage.RecordType.DEMU) && (this.recordType != XenopsdSuspendImage.RecordType.END_OF_IMAGE)) ;
        return this._m_hasBody;
      }
    });

    /**
     * State without a length follows; this definition cannot determine where it ends.
     */
    Object.defineProperty(RecordHeader.prototype, 'isUnbounded', {
      get: function() {
        if (this._m_isUnbounded !== undefined)
          return this._m_isUnbounded;
        this._m_isUnbounded =  ((this.recordType == XenopsdSuspendImage.RecordType.LIBXC_LEGACY) || (this.recordType == XenopsdSuspendImage.RecordType.DEMU)) ;
        return this._m_isUnbounded;
      }
    });

    /**
     * Length of the body in bytes.
     */
    Object.defineProperty(RecordHeader.prototype, 'lenBody', {
      get: function() {
        if (this._m_lenBody !== undefined)
          return this._m_lenBody;
        this._m_lenBody = (this.hasBody ? this.lenStated : 0);
        return this._m_lenBody;
      }
    });

    /**
     * Bytes of padding after the body; always 0.
     */
    Object.defineProperty(RecordHeader.prototype, 'lenPadding', {
      get: function() {
        if (this._m_lenPadding !== undefined)
          return this._m_lenPadding;
        this._m_lenPadding = 0;
        return this._m_lenPadding;
      }
    });

    /**
     * 1 MiB; xenopsd refuses a longer Qemu_trad record (consume_qemu_record
     * in ocaml/xenopsd/xc/domain.ml).
     */
    Object.defineProperty(RecordHeader.prototype, 'lenQemuMax', {
      get: function() {
        if (this._m_lenQemuMax !== undefined)
          return this._m_lenQemuMax;
        this._m_lenQemuMax = 1048576;
        return this._m_lenQemuMax;
      }
    });

    /**
     * Type of the record.
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
     * Type of the record, as a number; see `record_type`.
     */

    /**
     * Length of the body in bytes; 0 for a record without a body, for which
     * xenopsd ignores this field.
     */

    return RecordHeader;
  })();

  /**
   * The signature of the image.
   * @see {@link https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L153|save_signature}
   */

  var SaveSignature = XenopsdSuspendImage.SaveSignature = (function() {
    function SaveSignature(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SaveSignature.prototype._read = function() {
      this.signature = this._io.readBytes(15);
      if (!((KaitaiStream.byteArrayCompare(this.signature, new Uint8Array([88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 118, 50, 45, 10])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 118, 50, 45, 10]), this.signature, this._io, "/types/save_signature/seq/0");
      }
    }

    /**
     * Says that this is a suspend image made of records.
     */

    return SaveSignature;
  })();

  /**
   * The rest of the image, from state without a length onwards.
   * @see {@link https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717|process_header}
   */

  var UnboundedState = XenopsdSuspendImage.UnboundedState = (function() {
    function UnboundedState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UnboundedState.prototype._read = function() {
      this.data = this._io.readBytesFull();
    }

    /**
     * The state, and everything that follows it.
     */

    return UnboundedState;
  })();

  /**
   * The body of a record type that xenopsd does not define or does not read.
   * @see {@link https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L71|header_type_of_int64}
   */

  var UnknownBody = XenopsdSuspendImage.UnknownBody = (function() {
    function UnknownBody(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UnknownBody.prototype._read = function() {
      this.data = this._io.readBytesFull();
    }

    /**
     * The body, unchanged.
     */

    return UnknownBody;
  })();

  /**
   * xenopsd's own information about the image.
   * @see {@link https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L31|Xenops_record}
   */

  var XenopsRecord = XenopsdSuspendImage.XenopsRecord = (function() {
    function XenopsRecord(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    XenopsRecord.prototype._read = function() {
      this.sexp = this._io.readBytesFull();
    }

    /**
     * An s-expression with the time, xenopsd's word size and, as a string
     * that holds another s-expression, the domain's configuration.
     */

    return XenopsRecord;
  })();

  /**
   * Identifies the image.
   */

  /**
   * Records up to End_of_image, or up to one whose end only its own reader can
   * find, or up to the point where too few bytes remain for another record
   * header.
   */

  return XenopsdSuspendImage;
})();
XenopsdSuspendImage_.XenopsdSuspendImage = XenopsdSuspendImage;
});
