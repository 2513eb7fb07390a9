// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package xenstream_formats;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Arrays;


/**
 * A saved Xen domain as xend wrote it to disk (`xm save`), up to Xen 4.4: a
 * signature, the domain's configuration, then a legacy image.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68">save()</a>
 */
public class XendSaveFile extends KaitaiStruct {
    public static XendSaveFile fromFile(String fileName) throws IOException {
        return new XendSaveFile(new ByteBufferKaitaiStream(fileName));
    }

    public XendSaveFile(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XendSaveFile(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XendSaveFile(KaitaiStream _io, KaitaiStruct _parent, XendSaveFile _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.identification = new FileStart(this._io, this, _root);
        if (_io().size() - _io().pos() >= 4) {
            this.header = new SaveHeader(this._io, this, _root);
        }
        KaitaiStream _io_config = this._io.substream((((Number) (lenConfig())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (lenConfig())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
        this.config = new DomainConfig(_io_config, this, _root);
        this._raw_legacyImage = this._io.readBytesFull();
        KaitaiStream _io__raw_legacyImage = new ByteBufferKaitaiStream(this._raw_legacyImage);
        this.legacyImage = new LegacySaveImage(_io__raw_legacyImage);
    }

    public void _fetchInstances() {
        this.identification._fetchInstances();
        if (_io().size() - _io().pos() >= 4) {
            this.header._fetchInstances();
        }
        this.config._fetchInstances();
        this.legacyImage._fetchInstances();
    }

    /**
     * The domain's configuration.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68">save()</a>
     */
    public static class DomainConfig extends KaitaiStruct {
        public static DomainConfig fromFile(String fileName) throws IOException {
            return new DomainConfig(new ByteBufferKaitaiStream(fileName));
        }

        public DomainConfig(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DomainConfig(KaitaiStream _io, XendSaveFile _parent) {
            this(_io, _parent, null);
        }

        public DomainConfig(KaitaiStream _io, XendSaveFile _parent, XendSaveFile _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.sexp = this._io.readBytesFull();
        }

        public void _fetchInstances() {
        }
        private byte[] sexp;
        private XendSaveFile _root;
        private XendSaveFile _parent;

        /**
         * An s-expression, as `xm list --long` prints it.
         */
        public byte[] sexp() { return sexp; }
        public XendSaveFile _root() { return _root; }
        public XendSaveFile _parent() { return _parent; }
    }

    /**
     * The signature of the file.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L27">SIGNATURE</a>
     */
    public static class FileStart extends KaitaiStruct {
        public static FileStart fromFile(String fileName) throws IOException {
            return new FileStart(new ByteBufferKaitaiStream(fileName));
        }

        public FileStart(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FileStart(KaitaiStream _io, XendSaveFile _parent) {
            this(_io, _parent, null);
        }

        public FileStart(KaitaiStream _io, XendSaveFile _parent, XendSaveFile _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.signature = this._io.readBytes(16);
            if (!(Arrays.equals(this.signature, new byte[] { 76, 105, 110, 117, 120, 71, 117, 101, 115, 116, 82, 101, 99, 111, 114, 100 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 76, 105, 110, 117, 120, 71, 117, 101, 115, 116, 82, 101, 99, 111, 114, 100 }, this.signature, this._io, "/types/file_start/seq/0");
            }
        }

        public void _fetchInstances() {
        }
        private byte[] signature;
        private XendSaveFile _root;
        private XendSaveFile _parent;

        /**
         * Says that this is a domain that xend saved.
         */
        public byte[] signature() { return signature; }
        public XendSaveFile _root() { return _root; }
        public XendSaveFile _parent() { return _parent; }
    }

    /**
     * The header before the configuration.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68">save()</a>
     */
    public static class SaveHeader extends KaitaiStruct {
        public static SaveHeader fromFile(String fileName) throws IOException {
            return new SaveHeader(new ByteBufferKaitaiStream(fileName));
        }

        public SaveHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SaveHeader(KaitaiStream _io, XendSaveFile _parent) {
            this(_io, _parent, null);
        }

        public SaveHeader(KaitaiStream _io, XendSaveFile _parent, XendSaveFile _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.lenConfig = this._io.readS4be();
        }

        public void _fetchInstances() {
        }
        private int lenConfig;
        private XendSaveFile _root;
        private XendSaveFile _parent;

        /**
         * Length of the configuration in bytes.
         */
        public int lenConfig() { return lenConfig; }
        public XendSaveFile _root() { return _root; }
        public XendSaveFile _parent() { return _parent; }
    }
    private Long lenConfig;

    /**
     * Length of the configuration in bytes.
     */
    public Long lenConfig() {
        if (this.lenConfig != null)
            return this.lenConfig;
        this.lenConfig = ((Number) (((Number) (( ((_io().size() >= 16 + 4) && (header().lenConfig() > 0))  ? ((Number) (header().lenConfig())).longValue() : ((long) 0)))).longValue())).longValue();
        return this.lenConfig;
    }
    private FileStart identification;
    private SaveHeader header;
    private DomainConfig config;
    private LegacySaveImage legacyImage;
    private XendSaveFile _root;
    private KaitaiStruct _parent;
    private byte[] _raw_legacyImage;

    /**
     * Identifies the file.
     */
    public FileStart identification() { return identification; }

    /**
     * Length of the configuration.
     */
    public SaveHeader header() { return header; }

    /**
     * The domain's configuration.
     */
    public DomainConfig config() { return config; }

    /**
     * The saved domain.
     */
    public LegacySaveImage legacyImage() { return legacyImage; }
    public XendSaveFile _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
    public byte[] _raw_legacyImage() { return _raw_legacyImage; }
}
