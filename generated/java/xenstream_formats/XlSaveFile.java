// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package xenstream_formats;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.Arrays;


/**
 * A saved Xen domain as `xl save` writes it to disk and `xl migrate` sends it: a
 * header, the domain's configuration, then the libxl stream.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90">struct save_file_header</a>
 */
public class XlSaveFile extends KaitaiStruct {
    public static XlSaveFile fromFile(String fileName) throws IOException {
        return new XlSaveFile(new ByteBufferKaitaiStream(fileName));
    }

    public enum Byteorder {
        LITTLE_ENDIAN(16909060),
        BIG_ENDIAN(67305985);

        private final long id;
        Byteorder(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Byteorder> byId = new HashMap<Long, Byteorder>(2);
        static {
            for (Byteorder e : Byteorder.values())
                byId.put(e.id(), e);
        }
        public static Byteorder byId(long id) { return byId.get(id); }
    }

    public XlSaveFile(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XlSaveFile(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XlSaveFile(KaitaiStream _io, KaitaiStruct _parent, XlSaveFile _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.identification = new FileStart(this._io, this, _root);
        this.body = new FileRest(this._io, this, _root, identification().byteorder() == Byteorder.BIG_ENDIAN);
    }

    public void _fetchInstances() {
        this.identification._fetchInstances();
        this.body._fetchInstances();
    }

    /**
     * The part of the file whose byte order `byteorder` gives.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90">struct save_file_header</a>
     */
    public static class FileRest extends KaitaiStruct {
        private Boolean _is_le;

        public FileRest(KaitaiStream _io, boolean isBigEndian) {
            this(_io, null, null, isBigEndian);
        }

        public FileRest(KaitaiStream _io, XlSaveFile _parent, boolean isBigEndian) {
            this(_io, _parent, null, isBigEndian);
        }

        public FileRest(KaitaiStream _io, XlSaveFile _parent, XlSaveFile _root, boolean isBigEndian) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.isBigEndian = isBigEndian;
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
            this.header = new SaveFileHeader(this._io, this, _root, _is_le);
            KaitaiStream _io_optionalData = this._io.substream((((Number) (header().lenOptionalData())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (header().lenOptionalData())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
            this.optionalData = new OptionalConfig(_io_optionalData, this, _root, _is_le);
            if ( ((header().isStreamV2()) && (_io().size() - _io().pos() >= 16)) ) {
                this.libxlStream = new LibxlMigrationStream(this._io);
            }
            if (!(header().isStreamV2())) {
                this._raw_legacyImage = this._io.readBytesFull();
                KaitaiStream _io__raw_legacyImage = new ByteBufferKaitaiStream(this._raw_legacyImage);
                this.legacyImage = new LegacySaveImage(_io__raw_legacyImage);
            }
        }
        private void _readBE() {
            this.header = new SaveFileHeader(this._io, this, _root, _is_le);
            KaitaiStream _io_optionalData = this._io.substream((((Number) (header().lenOptionalData())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (header().lenOptionalData())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
            this.optionalData = new OptionalConfig(_io_optionalData, this, _root, _is_le);
            if ( ((header().isStreamV2()) && (_io().size() - _io().pos() >= 16)) ) {
                this.libxlStream = new LibxlMigrationStream(this._io);
            }
            if (!(header().isStreamV2())) {
                this._raw_legacyImage = this._io.readBytesFull();
                KaitaiStream _io__raw_legacyImage = new ByteBufferKaitaiStream(this._raw_legacyImage);
                this.legacyImage = new LegacySaveImage(_io__raw_legacyImage);
            }
        }

        public void _fetchInstances() {
            this.header._fetchInstances();
            this.optionalData._fetchInstances();
            if ( ((header().isStreamV2()) && (_io().size() - _io().pos() >= 16)) ) {
                this.libxlStream._fetchInstances();
            }
            if (!(header().isStreamV2())) {
                this.legacyImage._fetchInstances();
            }
        }

        /**
         * The data that the header calls optional; today the configuration only.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl_vmcontrol.c#L690-L1222">create_domain()</a>
         */
        public static class OptionalConfig extends KaitaiStruct {
            private Boolean _is_le;

            public OptionalConfig(KaitaiStream _io, XlSaveFile.FileRest _parent, XlSaveFile _root, boolean _is_le) {
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
                if (_io().size() >= 4) {
                    this.lenConfig = this._io.readU4le();
                }
                if (_io().size() >= 4) {
                    this.config = this._io.readBytes((((Number) (lenConfig())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (lenConfig())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
                }
            }
            private void _readBE() {
                if (_io().size() >= 4) {
                    this.lenConfig = this._io.readU4be();
                }
                if (_io().size() >= 4) {
                    this.config = this._io.readBytes((((Number) (lenConfig())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (lenConfig())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
                }
            }

            public void _fetchInstances() {
                if (_io().size() >= 4) {
                }
                if (_io().size() >= 4) {
                }
            }
            private Integer ofsConfig;

            /**
             * Offset of the configuration in the optional data.
             */
            public Integer ofsConfig() {
                if (this.ofsConfig != null)
                    return this.ofsConfig;
                this.ofsConfig = ((Number) (4)).intValue();
                return this.ofsConfig;
            }
            private Long lenConfig;
            private byte[] config;
            private XlSaveFile _root;
            private XlSaveFile.FileRest _parent;

            /**
             * Length of the configuration in bytes.
             */
            public Long lenConfig() { return lenConfig; }

            /**
             * The domain's configuration: JSON as libxl writes it, which ends
             * with a NUL, or the text of an xl configuration file.
             */
            public byte[] config() { return config; }
            public XlSaveFile _root() { return _root; }
            public XlSaveFile.FileRest _parent() { return _parent; }
        }

        /**
         * The rest of the file header, after `byteorder`.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90">struct save_file_header</a>
         */
        public static class SaveFileHeader extends KaitaiStruct {
            private Boolean _is_le;

            public SaveFileHeader(KaitaiStream _io, XlSaveFile.FileRest _parent, XlSaveFile _root, boolean _is_le) {
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
                this.mandatoryFlags = this._io.readU4le();
                this.optionalFlags = this._io.readU4le();
                this.lenOptionalData = this._io.readU4le();
            }
            private void _readBE() {
                this.mandatoryFlags = this._io.readU4be();
                this.optionalFlags = this._io.readU4be();
                this.lenOptionalData = this._io.readU4be();
            }

            public void _fetchInstances() {
            }
            private Boolean isConfigJson;

            /**
             * The configuration is JSON, not the text of a configuration file.
             */
            public Boolean isConfigJson() {
                if (this.isConfigJson != null)
                    return this.isConfigJson;
                this.isConfigJson = (mandatoryFlags() & 1) != 0;
                return this.isConfigJson;
            }
            private Boolean isStreamV2;

            /**
             * A libxl stream follows, not a legacy stream.
             */
            public Boolean isStreamV2() {
                if (this.isStreamV2 != null)
                    return this.isStreamV2;
                this.isStreamV2 = (mandatoryFlags() & 2) != 0;
                return this.isStreamV2;
            }
            private Integer unknownMandatoryFlags;

            /**
             * The bits of `mandatory_flags` that have no meaning.
             */
            public Integer unknownMandatoryFlags() {
                if (this.unknownMandatoryFlags != null)
                    return this.unknownMandatoryFlags;
                this.unknownMandatoryFlags = ((Number) ((mandatoryFlags() >> 2) << 2)).intValue();
                return this.unknownMandatoryFlags;
            }
            private long mandatoryFlags;
            private long optionalFlags;
            private long lenOptionalData;
            private XlSaveFile _root;
            private XlSaveFile.FileRest _parent;

            /**
             * Flags that a reader must understand; it refuses a file with bits
             * that it does not know.
             */
            public long mandatoryFlags() { return mandatoryFlags; }

            /**
             * Flags that a reader may ignore. None is defined.
             */
            public long optionalFlags() { return optionalFlags; }

            /**
             * Length of the optional data in bytes.
             */
            public long lenOptionalData() { return lenOptionalData; }
            public XlSaveFile _root() { return _root; }
            public XlSaveFile.FileRest _parent() { return _parent; }
        }
        private SaveFileHeader header;
        private OptionalConfig optionalData;
        private LibxlMigrationStream libxlStream;
        private LegacySaveImage legacyImage;
        private boolean isBigEndian;
        private XlSaveFile _root;
        private XlSaveFile _parent;
        private byte[] _raw_legacyImage;

        /**
         * Flags, and the length of the optional data.
         */
        public SaveFileHeader header() { return header; }

        /**
         * The domain's configuration.
         */
        public OptionalConfig optionalData() { return optionalData; }

        /**
         * The saved domain, absent if the data ends before or inside its header.
         */
        public LibxlMigrationStream libxlStream() { return libxlStream; }

        /**
         * The saved domain in the format of Xen 4.4 and earlier.
         */
        public LegacySaveImage legacyImage() { return legacyImage; }

        /**
         * Byte order of the host that saved.
         */
        public boolean isBigEndian() { return isBigEndian; }
        public XlSaveFile _root() { return _root; }
        public XlSaveFile _parent() { return _parent; }
        public byte[] _raw_legacyImage() { return _raw_legacyImage; }
    }

    /**
     * The start of the header, which determines how to read the rest of it.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90">struct save_file_header</a>
     */
    public static class FileStart extends KaitaiStruct {
        public static FileStart fromFile(String fileName) throws IOException {
            return new FileStart(new ByteBufferKaitaiStream(fileName));
        }

        public FileStart(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FileStart(KaitaiStream _io, XlSaveFile _parent) {
            this(_io, _parent, null);
        }

        public FileStart(KaitaiStream _io, XlSaveFile _parent, XlSaveFile _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = this._io.readBytes(32);
            if (!(Arrays.equals(this.magic, new byte[] { 88, 101, 110, 32, 115, 97, 118, 101, 100, 32, 100, 111, 109, 97, 105, 110, 44, 32, 120, 108, 32, 102, 111, 114, 109, 97, 116, 10, 32, 0, 32, 13 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 88, 101, 110, 32, 115, 97, 118, 101, 100, 32, 100, 111, 109, 97, 105, 110, 44, 32, 120, 108, 32, 102, 111, 114, 109, 97, 116, 10, 32, 0, 32, 13 }, this.magic, this._io, "/types/file_start/seq/0");
            }
            this.byteorderCode = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Byteorder byteorder;

        /**
         * The byte order of the host that saved the domain.
         */
        public Byteorder byteorder() {
            if (this.byteorder != null)
                return this.byteorder;
            this.byteorder = XlSaveFile.Byteorder.byId(byteorderCode());
            return this.byteorder;
        }
        private byte[] magic;
        private long byteorderCode;
        private XlSaveFile _root;
        private XlSaveFile _parent;

        /**
         * Says that this is an xl save file.
         */
        public byte[] magic() { return magic; }

        /**
         * The number 0x01020304 in the byte order of the host that saved the
         * domain, read as a little-endian number; see `byteorder`.
         */
        public long byteorderCode() { return byteorderCode; }
        public XlSaveFile _root() { return _root; }
        public XlSaveFile _parent() { return _parent; }
    }
    private FileStart identification;
    private FileRest body;
    private XlSaveFile _root;
    private KaitaiStruct _parent;

    /**
     * Identifies the file and gives the byte order of its header.
     */
    public FileStart identification() { return identification; }

    /**
     * The rest of the file.
     */
    public FileRest body() { return body; }
    public XlSaveFile _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
