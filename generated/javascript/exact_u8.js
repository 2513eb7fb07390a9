// Parsers of Xen domain save images, generated from ksy/ by `make generate`.
//
// Makes u8 and s8 exact: a value that a double cannot hold is a BigInt. Load it once, beside any parser.
(function (root, install) {
  if (typeof define === 'function' && define.amd) {
    define(['kaitai-struct/KaitaiStream'], install);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    install(require('kaitai-struct/KaitaiStream'));
  } else {
    install(root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (KaitaiStream) {
  function compose(high, low) {
    var number = high * 4294967296 + low;
    return Number.isSafeInteger(number) ? number : BigInt(high) * BigInt(4294967296) + BigInt(low);
  }
  var stream = KaitaiStream.prototype;
  stream.readU8le = function () { var low = this.readU4le(); return compose(this.readU4le(), low); };
  stream.readU8be = function () { var high = this.readU4be(); return compose(high, this.readU4be()); };
  stream.readS8le = function () { var low = this.readU4le(); return compose(this.readS4le(), low); };
  stream.readS8be = function () { var high = this.readS4be(); return compose(high, this.readU4be()); };
});
