// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.QemuDeviceState || (root.QemuDeviceState = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (QemuDeviceState_, KaitaiStream) {
/**
 * The data that QEMU writes when Xen asks it to save its devices
 * (`xen-save-devices-state`), which libxl's EMULATOR_CONTEXT contains: a file
 * header, then sections with the state of one device each.
 * 
 * A section has a header but no length, and only the version of QEMU that wrote
 * it knows the layout of a device's state. A grammar can therefore describe the
 * file header and the header of the first section only. A program finds the
 * other sections by searching for their headers, whose ids ascend.
 * @see {@link https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c|qemu_save_device_state()}
 */

var QemuDeviceState = (function() {
  QemuDeviceState.SectionType = Object.freeze({
    EOF: 0,
    SECTION_START: 1,
    SECTION_PART: 2,
    SECTION_END: 3,
    SECTION_FULL: 4,
    SUBSECTION: 5,
    VMDESCRIPTION: 6,
    CONFIGURATION: 7,
    COMMAND: 8,
    SECTION_FOOTER: 126,

    0: "EOF",
    1: "SECTION_START",
    2: "SECTION_PART",
    3: "SECTION_END",
    4: "SECTION_FULL",
    5: "SUBSECTION",
    6: "VMDESCRIPTION",
    7: "CONFIGURATION",
    8: "COMMAND",
    126: "SECTION_FOOTER",
  });

  function QemuDeviceState(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  QemuDeviceState.prototype._read = function() {
    this.magic = this._io.readBytes(4);
    if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([81, 69, 86, 77])) == 0))) {
      throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([81, 69, 86, 77]), this.magic, this._io, "/seq/0");
    }
    this.version = this._io.readU4be();
    this.sections = this._io.readBytesFull();
  }

  /**
   * The header of a device's state.
   * @see {@link https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c|save_section_header()}
   */

  var SectionHeader = QemuDeviceState.SectionHeader = (function() {
    function SectionHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SectionHeader.prototype._read = function() {
      this.typeCode = this._io.readU1();
      this.sectionId = this._io.readU4be();
      this.lenName = this._io.readU1();
      this.name = KaitaiStream.bytesToStr(this._io.readBytes(this.lenName), "ISO-8859-1");
      this.instanceId = this._io.readU4be();
      this.versionId = this._io.readU4be();
    }

    /**
     * Kind of section.
     */
    Object.defineProperty(SectionHeader.prototype, 'sectionType', {
      get: function() {
        if (this._m_sectionType !== undefined)
          return this._m_sectionType;
        this._m_sectionType = this.typeCode;
        return this._m_sectionType;
      }
    });

    /**
     * Kind of section, as a number; see `section_type`.
     */

    /**
     * Number of the section; later ones have higher numbers.
     */

    /**
     * Length of the name in bytes.
     */

    /**
     * Name of the device, preceded by its position on the bus if it has one.
     */

    /**
     * Instance number, for several devices of the same name.
     */

    /**
     * Version of the layout of the state that follows.
     */

    return SectionHeader;
  })();

  /**
   * Header of the first section; absent if too few bytes follow `version`.
   */
  Object.defineProperty(QemuDeviceState.prototype, 'firstSection', {
    get: function() {
      if (this._m_firstSection !== undefined)
        return this._m_firstSection;
      if (this._io.size >= 22) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsSections);
        this._m_firstSection = new SectionHeader(this._io, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_firstSection;
    }
  });

  /**
   * Offset of the sections.
   */
  Object.defineProperty(QemuDeviceState.prototype, 'ofsSections', {
    get: function() {
      if (this._m_ofsSections !== undefined)
        return this._m_ofsSections;
      this._m_ofsSections = 4 + 4;
      return this._m_ofsSections;
    }
  });

  /**
   * Says that this is a QEMU migration stream (QEMU_VM_FILE_MAGIC).
   */

  /**
   * Version of the stream's framing, 3 since 2007 (QEMU_VM_FILE_VERSION).
   */

  /**
   * All sections and the end mark. They begin with a `section_header`, which
   * `first_section` decodes.
   */

  return QemuDeviceState;
})();
QemuDeviceState_.QemuDeviceState = QemuDeviceState;
});
