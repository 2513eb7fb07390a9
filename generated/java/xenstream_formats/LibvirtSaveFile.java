// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package xenstream_formats;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Arrays;


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
 * @see <a href="https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h">Source</a>
 */
public class LibvirtSaveFile extends KaitaiStruct {
    public static LibvirtSaveFile fromFile(String fileName) throws IOException {
        return new LibvirtSaveFile(new ByteBufferKaitaiStream(fileName));
    }

    public LibvirtSaveFile(KaitaiStream _io) {
        this(_io, null, null);
    }

    public LibvirtSaveFile(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public LibvirtSaveFile(KaitaiStream _io, KaitaiStruct _parent, LibvirtSaveFile _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.identification = new FileStart(this._io, this, _root);
        this.body = new FileRest(this._io, this, _root, identification().isBigEndian(), identification().isStreamV2());
    }

    public void _fetchInstances() {
        this.identification._fetchInstances();
        this.body._fetchInstances();
    }

    /**
     * The XML of a domain, up to its NUL.
     * @see <a href="https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_domain.c">libxlDomainSaveImageOpen()</a>
     */
    public static class DomainXml extends KaitaiStruct {
        public static DomainXml fromFile(String fileName) throws IOException {
            return new DomainXml(new ByteBufferKaitaiStream(fileName));
        }

        public DomainXml(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DomainXml(KaitaiStream _io, LibvirtSaveFile.FileRest _parent) {
            this(_io, _parent, null);
        }

        public DomainXml(KaitaiStream _io, LibvirtSaveFile.FileRest _parent, LibvirtSaveFile _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.document = KaitaiStream.bytesTerminate(this._io.readBytesFull(), (byte) 0, false);
        }

        public void _fetchInstances() {
        }
        private Boolean hasRest;

        /**
         * Data follows the NUL; libvirt ignores it.
         */
        public Boolean hasRest() {
            if (this.hasRest != null)
                return this.hasRest;
            this.hasRest = ((Number) (document().length)).longValue() + 1 < ((Number) (_io().size())).longValue();
            return this.hasRest;
        }
        private Boolean isTerminated;

        /**
         * The document ends with a NUL.
         */
        public Boolean isTerminated() {
            if (this.isTerminated != null)
                return this.isTerminated;
            this.isTerminated = ((Number) (document().length)).longValue() < ((Number) (_io().size())).longValue();
            return this.isTerminated;
        }
        private byte[] document;
        private LibvirtSaveFile _root;
        private LibvirtSaveFile.FileRest _parent;

        /**
         * The document, a `domain` element as `virsh dumpxml` prints it. It ends
         * at the first NUL, for libvirt as well.
         */
        public byte[] document() { return document; }
        public LibvirtSaveFile _root() { return _root; }
        public LibvirtSaveFile.FileRest _parent() { return _parent; }
    }

    /**
     * The rest of the file, after the version.
     * @see <a href="https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h">struct libxlSavefileHeader</a>
     */
    public static class FileRest extends KaitaiStruct {
        private Boolean _is_le;

        public FileRest(KaitaiStream _io, boolean isBigEndian, boolean hasLibxlStream) {
            this(_io, null, null, isBigEndian, hasLibxlStream);
        }

        public FileRest(KaitaiStream _io, LibvirtSaveFile _parent, boolean isBigEndian, boolean hasLibxlStream) {
            this(_io, _parent, null, isBigEndian, hasLibxlStream);
        }

        public FileRest(KaitaiStream _io, LibvirtSaveFile _parent, LibvirtSaveFile _root, boolean isBigEndian, boolean hasLibxlStream) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.isBigEndian = isBigEndian;
            this.hasLibxlStream = hasLibxlStream;
            _read();
        }
        private void _read() {
            {
                boolean on = isBigEndian();
                if (on == true) {
                    this._is_le = false;
                }
                else {
                    this._is_le = true;
                }
            }

            if (_is_le == null) {
                throw new KaitaiStream.UndecidedEndiannessError();
            } else if (_is_le) {
                _readLE();
            } else {
                _readBE();
            }
        }
        private void _readLE() {
            this.header = new SavefileHeader(this._io, this, _root, _is_le);
            KaitaiStream _io_xml = this._io.substream((((Number) (header().lenXml())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (header().lenXml())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
            this.xml = new DomainXml(_io_xml, this, _root);
            if ( ((hasLibxlStream()) && (_io().size() - _io().pos() >= 16)) ) {
                this.libxlStream = new LibxlMigrationStream(this._io);
            }
            if (!(hasLibxlStream())) {
                this._raw_legacyImage = this._io.readBytesFull();
                KaitaiStream _io__raw_legacyImage = new ByteBufferKaitaiStream(this._raw_legacyImage);
                this.legacyImage = new LegacySaveImage(_io__raw_legacyImage);
            }
        }
        private void _readBE() {
            this.header = new SavefileHeader(this._io, this, _root, _is_le);
            KaitaiStream _io_xml = this._io.substream((((Number) (header().lenXml())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (header().lenXml())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
            this.xml = new DomainXml(_io_xml, this, _root);
            if ( ((hasLibxlStream()) && (_io().size() - _io().pos() >= 16)) ) {
                this.libxlStream = new LibxlMigrationStream(this._io);
            }
            if (!(hasLibxlStream())) {
                this._raw_legacyImage = this._io.readBytesFull();
                KaitaiStream _io__raw_legacyImage = new ByteBufferKaitaiStream(this._raw_legacyImage);
                this.legacyImage = new LegacySaveImage(_io__raw_legacyImage);
            }
        }

        public void _fetchInstances() {
            this.header._fetchInstances();
            this.xml._fetchInstances();
            if ( ((hasLibxlStream()) && (_io().size() - _io().pos() >= 16)) ) {
                this.libxlStream._fetchInstances();
            }
            if (!(hasLibxlStream())) {
                this.legacyImage._fetchInstances();
            }
        }

        /**
         * The rest of the header, after the version.
         * @see <a href="https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h">struct libxlSavefileHeader</a>
         */
        public static class SavefileHeader extends KaitaiStruct {
            private Boolean _is_le;

            public SavefileHeader(KaitaiStream _io, LibvirtSaveFile.FileRest _parent, LibvirtSaveFile _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
                this.lenXml = this._io.readU4le();
                this.unused = new ArrayList<Long>();
                for (int i = 0; i < 10; i++) {
                    this.unused.add(this._io.readU4le());
                }
            }
            private void _readBE() {
                this.lenXml = this._io.readU4be();
                this.unused = new ArrayList<Long>();
                for (int i = 0; i < 10; i++) {
                    this.unused.add(this._io.readU4be());
                }
            }

            public void _fetchInstances() {
                for (int i = 0; i < this.unused.size(); i++) {
                }
            }
            private long lenXml;
            private List<Long> unused;
            private LibvirtSaveFile _root;
            private LibvirtSaveFile.FileRest _parent;

            /**
             * Length of the XML in bytes, its NUL included.
             */
            public long lenXml() { return lenXml; }

            /**
             * Fills the header up to 64 bytes; zero when saved, ignored when restored.
             */
            public List<Long> unused() { return unused; }
            public LibvirtSaveFile _root() { return _root; }
            public LibvirtSaveFile.FileRest _parent() { return _parent; }
        }
        private SavefileHeader header;
        private DomainXml xml;
        private LibxlMigrationStream libxlStream;
        private LegacySaveImage legacyImage;
        private boolean isBigEndian;
        private boolean hasLibxlStream;
        private LibvirtSaveFile _root;
        private LibvirtSaveFile _parent;
        private byte[] _raw_legacyImage;

        /**
         * The length of the XML.
         */
        public SavefileHeader header() { return header; }

        /**
         * The domain's definition.
         */
        public DomainXml xml() { return xml; }

        /**
         * The saved domain, absent if the data ends before or inside its header.
         */
        public LibxlMigrationStream libxlStream() { return libxlStream; }

        /**
         * The saved domain in the format before libxl streams.
         */
        public LegacySaveImage legacyImage() { return legacyImage; }

        /**
         * Byte order of the host that saved the domain.
         */
        public boolean isBigEndian() { return isBigEndian; }

        /**
         * A libxl stream follows the XML.
         */
        public boolean hasLibxlStream() { return hasLibxlStream; }
        public LibvirtSaveFile _root() { return _root; }
        public LibvirtSaveFile _parent() { return _parent; }
        public byte[] _raw_legacyImage() { return _raw_legacyImage; }
    }

    /**
     * The start of the header, which determines how to read the rest of it.
     * @see <a href="https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h">struct libxlSavefileHeader</a>
     */
    public static class FileStart extends KaitaiStruct {
        public static FileStart fromFile(String fileName) throws IOException {
            return new FileStart(new ByteBufferKaitaiStream(fileName));
        }

        public FileStart(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FileStart(KaitaiStream _io, LibvirtSaveFile _parent) {
            this(_io, _parent, null);
        }

        public FileStart(KaitaiStream _io, LibvirtSaveFile _parent, LibvirtSaveFile _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = this._io.readBytes(16);
            if (!(Arrays.equals(this.magic, new byte[] { 108, 105, 98, 118, 105, 114, 116, 45, 120, 109, 108, 10, 32, 0, 32, 13 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 108, 105, 98, 118, 105, 114, 116, 45, 120, 109, 108, 10, 32, 0, 32, 13 }, this.magic, this._io, "/types/file_start/seq/0");
            }
            this.rawVersion = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean isBigEndian;

        /**
         * Byte order of the header, derived from which end of the version is
         * zero.
         */
        public Boolean isBigEndian() {
            if (this.isBigEndian != null)
                return this.isBigEndian;
            this.isBigEndian =  ((rawVersion() != 0) && (KaitaiStream.mod(rawVersion(), 16777216) == 0)) ;
            return this.isBigEndian;
        }
        private Boolean isStreamV2;

        /**
         * A libxl stream follows the XML. libxl assumes this for every version
         * other than 1.
         */
        public Boolean isStreamV2() {
            if (this.isStreamV2 != null)
                return this.isStreamV2;
            this.isStreamV2 =  ((rawVersion() != 1) && (rawVersion() != 16777216)) ;
            return this.isStreamV2;
        }
        private Byte knownVersion;

        /**
         * The newest version; libvirt refuses a higher one.
         */
        public Byte knownVersion() {
            if (this.knownVersion != null)
                return this.knownVersion;
            this.knownVersion = ((byte) 2);
            return this.knownVersion;
        }
        private Long version;

        /**
         * Kind of stream that follows the XML: 1 for a legacy stream, 2 for a
         * libxl stream.
         */
        public Long version() {
            if (this.version != null)
                return this.version;
            this.version = ((Number) ((isBigEndian() ? ((Number) (rawVersion() / 16777216)).longValue() : ((Number) (rawVersion())).longValue()))).longValue();
            return this.version;
        }
        private byte[] magic;
        private long rawVersion;
        private LibvirtSaveFile _root;
        private LibvirtSaveFile _parent;

        /**
         * Says that this is a domain saved by libvirt's libxl driver.
         */
        public byte[] magic() { return magic; }

        /**
         * The version read as a little-endian number, whatever its real byte order.
         */
        public long rawVersion() { return rawVersion; }
        public LibvirtSaveFile _root() { return _root; }
        public LibvirtSaveFile _parent() { return _parent; }
    }
    private FileStart identification;
    private FileRest body;
    private LibvirtSaveFile _root;
    private KaitaiStruct _parent;

    /**
     * Identifies the file, and gives its version and the byte order of its header.
     */
    public FileStart identification() { return identification; }

    /**
     * The rest of the file.
     */
    public FileRest body() { return body; }
    public LibvirtSaveFile _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
