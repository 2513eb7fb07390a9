// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './LegacySaveImage'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./LegacySaveImage'));
  } else {
    factory(root.XenopsdLegacyImage || (root.XenopsdLegacyImage = {}), root.KaitaiStream, root.LegacySaveImage || (root.LegacySaveImage = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (XenopsdLegacyImage_, KaitaiStream, LegacySaveImage_) {
/**
 * A suspended Xen domain as xenopsd wrote it to a virtual disk before its images
 * consisted of records: a signature, then a legacy image whose device model
 * state has xenopsd's own signature. The rest of the disk may contain anything.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * @see {@link https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155|legacy_save_signature}
 */

var XenopsdLegacyImage = (function() {
  function XenopsdLegacyImage(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XenopsdLegacyImage.prototype._read = function() {
    this.identification = new SaveSignature(this._io, this, this._root);
    this._raw_legacyImage = this._io.readBytesFull();
    var _io__raw_legacyImage = new KaitaiStream(this._raw_legacyImage);
    this.legacyImage = new LegacySaveImage_.LegacySaveImage(_io__raw_legacyImage, null, null);
  }

  /**
   * The signature of the image.
   * @see {@link https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155|legacy_save_signature}
   */

  var SaveSignature = XenopsdLegacyImage.SaveSignature = (function() {
    function SaveSignature(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SaveSignature.prototype._read = function() {
      this.signature = this._io.readBytes(15);
      if (!((KaitaiStream.byteArrayCompare(this.signature, new Uint8Array([88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 97, 105, 110, 10])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 97, 105, 110, 10]), this.signature, this._io, "/types/save_signature/seq/0");
      }
    }

    /**
     * Says that this is a suspend image without records.
     */

    return SaveSignature;
  })();

  /**
   * Identifies the image.
   */

  /**
   * The suspended domain, followed by whatever else is on the disk.
   */

  return XenopsdLegacyImage;
})();
XenopsdLegacyImage_.XenopsdLegacyImage = XenopsdLegacyImage;
});
