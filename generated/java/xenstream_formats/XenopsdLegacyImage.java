// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package xenstream_formats;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Arrays;


/**
 * A suspended Xen domain as xenopsd wrote it to a virtual disk before its images
 * consisted of records: a signature, then a legacy image whose device model
 * state has xenopsd's own signature. The rest of the disk may contain anything.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * @see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155">legacy_save_signature</a>
 */
public class XenopsdLegacyImage extends KaitaiStruct {
    public static XenopsdLegacyImage fromFile(String fileName) throws IOException {
        return new XenopsdLegacyImage(new ByteBufferKaitaiStream(fileName));
    }

    public XenopsdLegacyImage(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XenopsdLegacyImage(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XenopsdLegacyImage(KaitaiStream _io, KaitaiStruct _parent, XenopsdLegacyImage _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.identification = new SaveSignature(this._io, this, _root);
        this._raw_legacyImage = this._io.readBytesFull();
        KaitaiStream _io__raw_legacyImage = new ByteBufferKaitaiStream(this._raw_legacyImage);
        this.legacyImage = new LegacySaveImage(_io__raw_legacyImage);
    }

    public void _fetchInstances() {
        this.identification._fetchInstances();
        this.legacyImage._fetchInstances();
    }

    /**
     * The signature of the image.
     * @see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155">legacy_save_signature</a>
     */
    public static class SaveSignature extends KaitaiStruct {
        public static SaveSignature fromFile(String fileName) throws IOException {
            return new SaveSignature(new ByteBufferKaitaiStream(fileName));
        }

        public SaveSignature(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SaveSignature(KaitaiStream _io, XenopsdLegacyImage _parent) {
            this(_io, _parent, null);
        }

        public SaveSignature(KaitaiStream _io, XenopsdLegacyImage _parent, XenopsdLegacyImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.signature = this._io.readBytes(15);
            if (!(Arrays.equals(this.signature, new byte[] { 88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 97, 105, 110, 10 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 97, 105, 110, 10 }, this.signature, this._io, "/types/save_signature/seq/0");
            }
        }

        public void _fetchInstances() {
        }
        private byte[] signature;
        private XenopsdLegacyImage _root;
        private XenopsdLegacyImage _parent;

        /**
         * Says that this is a suspend image without records.
         */
        public byte[] signature() { return signature; }
        public XenopsdLegacyImage _root() { return _root; }
        public XenopsdLegacyImage _parent() { return _parent; }
    }
    private SaveSignature identification;
    private LegacySaveImage legacyImage;
    private XenopsdLegacyImage _root;
    private KaitaiStruct _parent;
    private byte[] _raw_legacyImage;

    /**
     * Identifies the image.
     */
    public SaveSignature identification() { return identification; }

    /**
     * The suspended domain, followed by whatever else is on the disk.
     */
    public LegacySaveImage legacyImage() { return legacyImage; }
    public XenopsdLegacyImage _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
    public byte[] _raw_legacyImage() { return _raw_legacyImage; }
}
