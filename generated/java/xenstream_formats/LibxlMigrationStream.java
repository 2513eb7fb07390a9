// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package xenstream_formats;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.nio.charset.StandardCharsets;


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
 * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc">Source</a>
 */
public class LibxlMigrationStream extends KaitaiStruct {
    public static LibxlMigrationStream fromFile(String fileName) throws IOException {
        return new LibxlMigrationStream(new ByteBufferKaitaiStream(fileName));
    }

    public enum ControlId {
        NEW_CHECKPOINT(0),
        SVM_SUSPENDED(1),
        SVM_READY(2),
        SVM_RESUMED(3);

        private final long id;
        ControlId(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ControlId> byId = new HashMap<Long, ControlId>(4);
        static {
            for (ControlId e : ControlId.values())
                byId.put(e.id(), e);
        }
        public static ControlId byId(long id) { return byId.get(id); }
    }

    public enum EmulatorId {
        UNKNOWN_EMULATOR(0),
        QEMU_TRADITIONAL(1),
        QEMU_UPSTREAM(2);

        private final long id;
        EmulatorId(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, EmulatorId> byId = new HashMap<Long, EmulatorId>(3);
        static {
            for (EmulatorId e : EmulatorId.values())
                byId.put(e.id(), e);
        }
        public static EmulatorId byId(long id) { return byId.get(id); }
    }

    public enum RecordType {
        END_MARK(0),
        LIBXC_CONTEXT(1),
        EMULATOR_XENSTORE_DATA(2),
        EMULATOR_CONTEXT(3),
        CHECKPOINT_END(4),
        CHECKPOINT_STATE(5);

        private final long id;
        RecordType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, RecordType> byId = new HashMap<Long, RecordType>(6);
        static {
            for (RecordType e : RecordType.values())
                byId.put(e.id(), e);
        }
        public static RecordType byId(long id) { return byId.get(id); }
    }

    public LibxlMigrationStream(KaitaiStream _io) {
        this(_io, null, null);
    }

    public LibxlMigrationStream(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public LibxlMigrationStream(KaitaiStream _io, KaitaiStruct _parent, LibxlMigrationStream _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.header = new Hdr(this._io, this, _root);
        this.body = new RecordList(this._io, this, _root, header().isBigEndian());
    }

    public void _fetchInstances() {
        this.header._fetchInstances();
        this.body._fetchInstances();
    }

    /**
     * Identifies a libxl stream. Big-endian whatever the options say.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L58">Header</a>
     */
    public static class Hdr extends KaitaiStruct {
        public static Hdr fromFile(String fileName) throws IOException {
            return new Hdr(new ByteBufferKaitaiStream(fileName));
        }

        public Hdr(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Hdr(KaitaiStream _io, LibxlMigrationStream _parent) {
            this(_io, _parent, null);
        }

        public Hdr(KaitaiStream _io, LibxlMigrationStream _parent, LibxlMigrationStream _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.ident = this._io.readBytes(8);
            if (!(Arrays.equals(this.ident, new byte[] { 76, 105, 98, 120, 108, 70, 109, 116 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 76, 105, 98, 120, 108, 70, 109, 116 }, this.ident, this._io, "/types/hdr/seq/0");
            }
            this.version = this._io.readU4be();
            this.options = this._io.readU4be();
        }

        public void _fetchInstances() {
        }
        private Boolean isBigEndian;

        /**
         * Byte order of everything after this header.
         */
        public Boolean isBigEndian() {
            if (this.isBigEndian != null)
                return this.isBigEndian;
            this.isBigEndian = (options() & 1) != 0;
            return this.isBigEndian;
        }
        private Boolean isConvertedFromLegacy;

        /**
         * The legacy conversion tool created this stream.
         */
        public Boolean isConvertedFromLegacy() {
            if (this.isConvertedFromLegacy != null)
                return this.isConvertedFromLegacy;
            this.isConvertedFromLegacy = (options() & 2) != 0;
            return this.isConvertedFromLegacy;
        }
        private Byte knownVersion;

        /**
         * The only version of this format.
         */
        public Byte knownVersion() {
            if (this.knownVersion != null)
                return this.knownVersion;
            this.knownVersion = ((byte) 2);
            return this.knownVersion;
        }
        private Integer reservedOptions;

        /**
         * The bits of `options` that have no meaning.
         */
        public Integer reservedOptions() {
            if (this.reservedOptions != null)
                return this.reservedOptions;
            this.reservedOptions = ((Number) ((options() >> 2) << 2)).intValue();
            return this.reservedOptions;
        }
        private byte[] ident;
        private long version;
        private long options;
        private LibxlMigrationStream _root;
        private LibxlMigrationStream _parent;

        /**
         * Says that this is a libxl stream.
         */
        public byte[] ident() { return ident; }

        /**
         * Version of the specification, 2.
         */
        public long version() { return version; }

        /**
         * Bit 0 is the byte order of the records, bit 1 marks a stream that
         * was converted from the legacy format; bits 2-31 are reserved.
         */
        public long options() { return options; }
        public LibxlMigrationStream _root() { return _root; }
        public LibxlMigrationStream _parent() { return _parent; }
    }

    /**
     * The records of a libxl stream.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
     */
    public static class RecordList extends KaitaiStruct {
        private Boolean _is_le;

        public RecordList(KaitaiStream _io, boolean isBigEndian) {
            this(_io, null, null, isBigEndian);
        }

        public RecordList(KaitaiStream _io, LibxlMigrationStream _parent, boolean isBigEndian) {
            this(_io, _parent, null, isBigEndian);
        }

        public RecordList(KaitaiStream _io, LibxlMigrationStream _parent, LibxlMigrationStream _root, boolean isBigEndian) {
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
            if (_io().size() - _io().pos() >= 8) {
                this.records = new ArrayList<Record>();
                {
                    Record _it;
                    int i = 0;
                    do {
                        _it = new Record(this._io, this, _root, _is_le);
                        this.records.add(_it);
                        i++;
                    } while (!( ((_it.header().typeCode() == ((Number) (LibxlMigrationStream.RecordType.END_MARK.id())).longValue()) || (_io().size() - _io().pos() < 8)) ));
                }
            }
        }
        private void _readBE() {
            if (_io().size() - _io().pos() >= 8) {
                this.records = new ArrayList<Record>();
                {
                    Record _it;
                    int i = 0;
                    do {
                        _it = new Record(this._io, this, _root, _is_le);
                        this.records.add(_it);
                        i++;
                    } while (!( ((_it.header().typeCode() == ((Number) (LibxlMigrationStream.RecordType.END_MARK.id())).longValue()) || (_io().size() - _io().pos() < 8)) ));
                }
            }
        }

        public void _fetchInstances() {
            if (_io().size() - _io().pos() >= 8) {
                for (int i = 0; i < this.records.size(); i++) {
                    this.records.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
        }

        /**
         * Control information for a COLO checkpoint.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L256">CHECKPOINT_STATE</a>
         */
        public static class CheckpointState extends KaitaiStruct {
            private Boolean _is_le;

            public CheckpointState(KaitaiStream _io, LibxlMigrationStream.RecordList.Record _parent, LibxlMigrationStream _root, boolean _is_le) {
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
                this.controlCode = this._io.readU4le();
                this.padding = this._io.readU4le();
            }
            private void _readBE() {
                this.controlCode = this._io.readU4be();
                this.padding = this._io.readU4be();
            }

            public void _fetchInstances() {
            }
            private ControlId controlId;

            /**
             * The message, by name.
             */
            public ControlId controlId() {
                if (this.controlId != null)
                    return this.controlId;
                this.controlId = LibxlMigrationStream.ControlId.byId(controlCode());
                return this.controlId;
            }
            private long controlCode;
            private long padding;
            private LibxlMigrationStream _root;
            private LibxlMigrationStream.RecordList.Record _parent;

            /**
             * The message, as a number; see `control_id`.
             */
            public long controlCode() { return controlCode; }

            /**
             * Zero; makes the body 8 bytes long.
             */
            public long padding() { return padding; }
            public LibxlMigrationStream _root() { return _root; }
            public LibxlMigrationStream.RecordList.Record _parent() { return _parent; }
        }

        /**
         * The body of END, LIBXC_CONTEXT and CHECKPOINT_END. Their body_length
         * is 0.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L174">END</a>
         */
        public static class EmptyBody extends KaitaiStruct {
            private Boolean _is_le;

            public EmptyBody(KaitaiStream _io, LibxlMigrationStream.RecordList.Record _parent, LibxlMigrationStream _root, boolean _is_le) {
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
            }
            private void _readBE() {
            }

            public void _fetchInstances() {
            }
            private LibxlMigrationStream _root;
            private LibxlMigrationStream.RecordList.Record _parent;
            public LibxlMigrationStream _root() { return _root; }
            public LibxlMigrationStream.RecordList.Record _parent() { return _parent; }
        }

        /**
         * State of an emulator, in the emulator's own format.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L229">EMULATOR_CONTEXT</a>
         */
        public static class EmulatorContext extends KaitaiStruct {
            private Boolean _is_le;

            public EmulatorContext(KaitaiStream _io, LibxlMigrationStream.RecordList.Record _parent, LibxlMigrationStream _root, boolean _is_le) {
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
                this.header = new EmulatorHeader(this._io, _parent(), _root, _is_le);
                this.emulatorCtx = this._io.readBytesFull();
            }
            private void _readBE() {
                this.header = new EmulatorHeader(this._io, _parent(), _root, _is_le);
                this.emulatorCtx = this._io.readBytesFull();
            }

            public void _fetchInstances() {
                this.header._fetchInstances();
                qemuState();
                if (this.qemuState != null) {
                    this.qemuState._fetchInstances();
                }
            }
            private QemuDeviceState qemuState;

            /**
             * The same state, decoded, if the emulator is QEMU.
             */
            public QemuDeviceState qemuState() {
                if (this.qemuState != null)
                    return this.qemuState;
                if (header().emulatorId() == LibxlMigrationStream.EmulatorId.QEMU_UPSTREAM) {
                    long _pos = this._io.pos();
                    this._io.seek(8);
                    if (_is_le) {
                        this._raw_qemuState = this._io.readBytesFull();
                        KaitaiStream _io__raw_qemuState = new ByteBufferKaitaiStream(this._raw_qemuState);
                        this.qemuState = new QemuDeviceState(_io__raw_qemuState);
                    } else {
                        this._raw_qemuState = this._io.readBytesFull();
                        KaitaiStream _io__raw_qemuState = new ByteBufferKaitaiStream(this._raw_qemuState);
                        this.qemuState = new QemuDeviceState(_io__raw_qemuState);
                    }
                    this._io.seek(_pos);
                }
                return this.qemuState;
            }
            private EmulatorHeader header;
            private byte[] emulatorCtx;
            private LibxlMigrationStream _root;
            private LibxlMigrationStream.RecordList.Record _parent;
            private byte[] _raw_qemuState;

            /**
             * The emulator that wrote the state.
             */
            public EmulatorHeader header() { return header; }

            /**
             * The emulator's state; for QEMU, its migration stream.
             */
            public byte[] emulatorCtx() { return emulatorCtx; }
            public LibxlMigrationStream _root() { return _root; }
            public LibxlMigrationStream.RecordList.Record _parent() { return _parent; }
            public byte[] _raw_qemuState() { return _raw_qemuState; }
        }

        /**
         * Identifies the emulator of the domain that a record belongs to.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L142">Emulator Records</a>
         */
        public static class EmulatorHeader extends KaitaiStruct {
            private Boolean _is_le;

            public EmulatorHeader(KaitaiStream _io, LibxlMigrationStream.RecordList.Record _parent, LibxlMigrationStream _root, boolean _is_le) {
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
                this.emulatorCode = this._io.readU4le();
                this.index = this._io.readU4le();
            }
            private void _readBE() {
                this.emulatorCode = this._io.readU4be();
                this.index = this._io.readU4be();
            }

            public void _fetchInstances() {
            }
            private EmulatorId emulatorId;

            /**
             * The emulator, by name.
             */
            public EmulatorId emulatorId() {
                if (this.emulatorId != null)
                    return this.emulatorId;
                this.emulatorId = LibxlMigrationStream.EmulatorId.byId(emulatorCode());
                return this.emulatorId;
            }
            private long emulatorCode;
            private long index;
            private LibxlMigrationStream _root;
            private LibxlMigrationStream.RecordList.Record _parent;

            /**
             * The emulator, as a number; see `emulator_id`.
             */
            public long emulatorCode() { return emulatorCode; }

            /**
             * Index of this emulator for the domain.
             */
            public long index() { return index; }
            public LibxlMigrationStream _root() { return _root; }
            public LibxlMigrationStream.RecordList.Record _parent() { return _parent; }
        }

        /**
         * Xenstore keys and values that belong to an emulator.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202">EMULATOR_XENSTORE_DATA</a>
         */
        public static class EmulatorXenstoreData extends KaitaiStruct {
            private Boolean _is_le;

            public EmulatorXenstoreData(KaitaiStream _io, LibxlMigrationStream.RecordList.Record _parent, LibxlMigrationStream _root, boolean _is_le) {
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
                this.header = new EmulatorHeader(this._io, _parent(), _root, _is_le);
                this.data = this._io.readBytesFull();
            }
            private void _readBE() {
                this.header = new EmulatorHeader(this._io, _parent(), _root, _is_le);
                this.data = this._io.readBytesFull();
            }

            public void _fetchInstances() {
                this.header._fetchInstances();
                pairs();
                if (this.pairs != null) {
                    for (int i = 0; i < this.pairs.size(); i++) {
                        this.pairs.get(((Number) (i)).intValue())._fetchInstances();
                    }
                }
            }
            private List<XenstorePair> pairs;

            /**
             * The pairs of key and value.
             */
            public List<XenstorePair> pairs() {
                if (this.pairs != null)
                    return this.pairs;
                long _pos = this._io.pos();
                this._io.seek(8);
                if (_is_le) {
                    this.pairs = new ArrayList<XenstorePair>();
                    {
                        int i = 0;
                        while (!this._io.isEof()) {
                            this.pairs.add(new XenstorePair(this._io, this, _root, _is_le));
                            i++;
                        }
                    }
                } else {
                    this.pairs = new ArrayList<XenstorePair>();
                    {
                        int i = 0;
                        while (!this._io.isEof()) {
                            this.pairs.add(new XenstorePair(this._io, this, _root, _is_le));
                            i++;
                        }
                    }
                }
                this._io.seek(_pos);
                return this.pairs;
            }
            private EmulatorHeader header;
            private byte[] data;
            private LibxlMigrationStream _root;
            private LibxlMigrationStream.RecordList.Record _parent;

            /**
             * The emulator that the keys belong to.
             */
            public EmulatorHeader header() { return header; }

            /**
             * Pairs of key and value, each ended by a NUL. Keys are relative to
             * the device model's directory.
             */
            public byte[] data() { return data; }
            public LibxlMigrationStream _root() { return _root; }
            public LibxlMigrationStream.RecordList.Record _parent() { return _parent; }
        }

        /**
         * A libxc stream inside a libxl stream: like a `libxc_migration_stream`,
         * but a CHECKPOINT record ends it as well.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L585">CHECKPOINT</a>
         */
        public static class LibxcStream extends KaitaiStruct {
            private Boolean _is_le;

            public LibxcStream(KaitaiStream _io, LibxlMigrationStream.RecordList.Record _parent, LibxlMigrationStream _root, boolean _is_le) {
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
                this.imageHeader = new LibxcMigrationStream.Ihdr(this._io);
                this.image = new LibxcMigrationStream.DomainImage(this._io, imageHeader().isBigEndian(), true, true);
            }
            private void _readBE() {
                this.imageHeader = new LibxcMigrationStream.Ihdr(this._io);
                this.image = new LibxcMigrationStream.DomainImage(this._io, imageHeader().isBigEndian(), true, true);
            }

            public void _fetchInstances() {
                this.imageHeader._fetchInstances();
                this.image._fetchInstances();
            }
            private LibxcMigrationStream.Ihdr imageHeader;
            private LibxcMigrationStream.DomainImage image;
            private LibxlMigrationStream _root;
            private LibxlMigrationStream.RecordList.Record _parent;

            /**
             * Identifies the stream and gives the byte order of the rest.
             */
            public LibxcMigrationStream.Ihdr imageHeader() { return imageHeader; }

            /**
             * The domain header and the records.
             */
            public LibxcMigrationStream.DomainImage image() { return image; }
            public LibxlMigrationStream _root() { return _root; }
            public LibxlMigrationStream.RecordList.Record _parent() { return _parent; }
        }

        /**
         * Bytes of a record's body, not interpreted here.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
         */
        public static class Opaque extends KaitaiStruct {
            private Boolean _is_le;

            public Opaque(KaitaiStream _io, LibxlMigrationStream.RecordList.Record _parent, LibxlMigrationStream _root, boolean _is_le) {
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
            }
            private void _readBE() {
            }

            public void _fetchInstances() {
            }
            private LibxlMigrationStream _root;
            private LibxlMigrationStream.RecordList.Record _parent;
            public LibxlMigrationStream _root() { return _root; }
            public LibxlMigrationStream.RecordList.Record _parent() { return _parent; }
        }

        /**
         * One record: header, body and padding to a multiple of 8 bytes, plus
         * the part of the libxc stream that follows it, if any.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
         */
        public static class Record extends KaitaiStruct {
            private Boolean _is_le;

            public Record(KaitaiStream _io, LibxlMigrationStream.RecordList _parent, LibxlMigrationStream _root, boolean _is_le) {
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
                this.header = new RecordHeader(this._io, this, _root, _is_le);
                KaitaiStream _io_rawBody = this._io.substream((((Number) (header().lenBody())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (header().lenBody())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
                this.rawBody = new Opaque(_io_rawBody, this, _root, _is_le);
                this.padding = this._io.readBytes((((Number) (header().lenPadding())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (header().lenPadding())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
                if ( ((header().typeCode() == ((Number) (LibxlMigrationStream.RecordType.LIBXC_CONTEXT.id())).longValue()) && (_io().size() - _io().pos() >= 24)) ) {
                    this.libxcStream = new LibxcStream(this._io, this, _root, _is_le);
                }
                if (header().typeCode() == ((Number) (LibxlMigrationStream.RecordType.CHECKPOINT_END.id())).longValue()) {
                    this.continuedLibxcStream = new LibxcMigrationStream.DomainImage(this._io, _parent().isBigEndian(), false, true);
                }
            }
            private void _readBE() {
                this.header = new RecordHeader(this._io, this, _root, _is_le);
                KaitaiStream _io_rawBody = this._io.substream((((Number) (header().lenBody())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (header().lenBody())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
                this.rawBody = new Opaque(_io_rawBody, this, _root, _is_le);
                this.padding = this._io.readBytes((((Number) (header().lenPadding())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (header().lenPadding())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
                if ( ((header().typeCode() == ((Number) (LibxlMigrationStream.RecordType.LIBXC_CONTEXT.id())).longValue()) && (_io().size() - _io().pos() >= 24)) ) {
                    this.libxcStream = new LibxcStream(this._io, this, _root, _is_le);
                }
                if (header().typeCode() == ((Number) (LibxlMigrationStream.RecordType.CHECKPOINT_END.id())).longValue()) {
                    this.continuedLibxcStream = new LibxcMigrationStream.DomainImage(this._io, _parent().isBigEndian(), false, true);
                }
            }

            public void _fetchInstances() {
                this.header._fetchInstances();
                this.rawBody._fetchInstances();
                if ( ((header().typeCode() == ((Number) (LibxlMigrationStream.RecordType.LIBXC_CONTEXT.id())).longValue()) && (_io().size() - _io().pos() >= 24)) ) {
                    this.libxcStream._fetchInstances();
                }
                if (header().typeCode() == ((Number) (LibxlMigrationStream.RecordType.CHECKPOINT_END.id())).longValue()) {
                    this.continuedLibxcStream._fetchInstances();
                }
                body();
                if (this.body != null) {
                    {
                        RecordType on = header().recordType();
                        if (on != null) {
                            switch (header().recordType()) {
                            case CHECKPOINT_END: {
                                ((EmptyBody) (this.body))._fetchInstances();
                                break;
                            }
                            case CHECKPOINT_STATE: {
                                ((CheckpointState) (this.body))._fetchInstances();
                                break;
                            }
                            case EMULATOR_CONTEXT: {
                                ((EmulatorContext) (this.body))._fetchInstances();
                                break;
                            }
                            case EMULATOR_XENSTORE_DATA: {
                                ((EmulatorXenstoreData) (this.body))._fetchInstances();
                                break;
                            }
                            case END_MARK: {
                                ((EmptyBody) (this.body))._fetchInstances();
                                break;
                            }
                            case LIBXC_CONTEXT: {
                                ((EmptyBody) (this.body))._fetchInstances();
                                break;
                            }
                            default: {
                                ((UnknownBody) (this.body))._fetchInstances();
                                break;
                            }
                            }
                        } else {
                            ((UnknownBody) (this.body))._fetchInstances();
                        }
                    }
                }
            }
            private KaitaiStruct body;

            /**
             * The body, decoded by record type.
             */
            public KaitaiStruct body() {
                if (this.body != null)
                    return this.body;
                KaitaiStream io = rawBody()._io();
                long _pos = io.pos();
                io.seek(0);
                if (_is_le) {
                    {
                        RecordType on = header().recordType();
                        if (on != null) {
                            switch (header().recordType()) {
                            case CHECKPOINT_END: {
                                this.body = new EmptyBody(io, this, _root, _is_le);
                                break;
                            }
                            case CHECKPOINT_STATE: {
                                this.body = new CheckpointState(io, this, _root, _is_le);
                                break;
                            }
                            case EMULATOR_CONTEXT: {
                                this.body = new EmulatorContext(io, this, _root, _is_le);
                                break;
                            }
                            case EMULATOR_XENSTORE_DATA: {
                                this.body = new EmulatorXenstoreData(io, this, _root, _is_le);
                                break;
                            }
                            case END_MARK: {
                                this.body = new EmptyBody(io, this, _root, _is_le);
                                break;
                            }
                            case LIBXC_CONTEXT: {
                                this.body = new EmptyBody(io, this, _root, _is_le);
                                break;
                            }
                            default: {
                                this.body = new UnknownBody(io, this, _root, _is_le);
                                break;
                            }
                            }
                        } else {
                            this.body = new UnknownBody(io, this, _root, _is_le);
                        }
                    }
                } else {
                    {
                        RecordType on = header().recordType();
                        if (on != null) {
                            switch (header().recordType()) {
                            case CHECKPOINT_END: {
                                this.body = new EmptyBody(io, this, _root, _is_le);
                                break;
                            }
                            case CHECKPOINT_STATE: {
                                this.body = new CheckpointState(io, this, _root, _is_le);
                                break;
                            }
                            case EMULATOR_CONTEXT: {
                                this.body = new EmulatorContext(io, this, _root, _is_le);
                                break;
                            }
                            case EMULATOR_XENSTORE_DATA: {
                                this.body = new EmulatorXenstoreData(io, this, _root, _is_le);
                                break;
                            }
                            case END_MARK: {
                                this.body = new EmptyBody(io, this, _root, _is_le);
                                break;
                            }
                            case LIBXC_CONTEXT: {
                                this.body = new EmptyBody(io, this, _root, _is_le);
                                break;
                            }
                            default: {
                                this.body = new UnknownBody(io, this, _root, _is_le);
                                break;
                            }
                            }
                        } else {
                            this.body = new UnknownBody(io, this, _root, _is_le);
                        }
                    }
                }
                io.seek(_pos);
                return this.body;
            }
            private Boolean isEnd;

            /**
             * The record is complete, and it is END.
             */
            public Boolean isEnd() {
                if (this.isEnd != null)
                    return this.isEnd;
                this.isEnd =  ((header().typeCode() == 0) && (!(isTruncated()))) ;
                return this.isEnd;
            }
            private Boolean isTruncated;

            /**
             * The stream ends inside this record.
             */
            public Boolean isTruncated() {
                if (this.isTruncated != null)
                    return this.isTruncated;
                this.isTruncated =  ((((Number) (rawBody()._io().size())).longValue() < ((Number) (header().lenBody())).longValue()) || (((Number) (padding().length)).longValue() < ((Number) (header().lenPadding())).longValue())) ;
                return this.isTruncated;
            }
            private String truncation;

            /**
             * The words about it that follow the length.
             */
            public String truncation() {
                if (this.truncation != null)
                    return this.truncation;
                this.truncation = (isTruncated() ? ", TRUNCATED" : "");
                return this.truncation;
            }
            private RecordHeader header;
            private Opaque rawBody;
            private byte[] padding;
            private LibxcStream libxcStream;
            private LibxcMigrationStream.DomainImage continuedLibxcStream;
            private LibxlMigrationStream _root;
            private LibxlMigrationStream.RecordList _parent;

            /**
             * Type and length.
             */
            public RecordHeader header() { return header; }

            /**
             * The bytes of the body, or those that the stream still has if it
             * ends before `header.len_body` bytes.
             */
            public Opaque rawBody() { return rawBody; }

            /**
             * 0 to 7 zero bytes.
             */
            public byte[] padding() { return padding; }

            /**
             * The libxc stream that follows a LIBXC_CONTEXT; absent if the data
             * ends before or inside its image header.
             */
            public LibxcStream libxcStream() { return libxcStream; }

            /**
             * More libxc records, for the next checkpoint.
             */
            public LibxcMigrationStream.DomainImage continuedLibxcStream() { return continuedLibxcStream; }
            public LibxlMigrationStream _root() { return _root; }
            public LibxlMigrationStream.RecordList _parent() { return _parent; }
        }

        /**
         * The header of every record.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
         */
        public static class RecordHeader extends KaitaiStruct {
            private Boolean _is_le;

            public RecordHeader(KaitaiStream _io, LibxlMigrationStream.RecordList.Record _parent, LibxlMigrationStream _root, boolean _is_le) {
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
                this.typeCode = this._io.readU4le();
                this.lenBody = this._io.readU4le();
            }
            private void _readBE() {
                this.typeCode = this._io.readU4be();
                this.lenBody = this._io.readU4be();
            }

            public void _fetchInstances() {
            }
            private Boolean isOptional;

            /**
             * The type is in the range that the specification reserves for optional records.
             */
            public Boolean isOptional() {
                if (this.isOptional != null)
                    return this.isOptional;
                this.isOptional = typeCode() >> 31 != 0;
                return this.isOptional;
            }
            private Integer lenPadding;

            /**
             * Bytes of padding after the body.
             */
            public Integer lenPadding() {
                if (this.lenPadding != null)
                    return this.lenPadding;
                this.lenPadding = ((Number) (KaitaiStream.mod(8 - KaitaiStream.mod(lenBody(), 8), 8))).intValue();
                return this.lenPadding;
            }
            private RecordType recordType;

            /**
             * Kind of body.
             */
            public RecordType recordType() {
                if (this.recordType != null)
                    return this.recordType;
                this.recordType = LibxlMigrationStream.RecordType.byId(typeCode());
                return this.recordType;
            }
            private long typeCode;
            private long lenBody;
            private LibxlMigrationStream _root;
            private LibxlMigrationStream.RecordList.Record _parent;

            /**
             * Kind of body, as a number; see `record_type`. Bit 31 is set in the
             * types that are reserved for optional records.
             */
            public long typeCode() { return typeCode; }

            /**
             * Length of the body in bytes, without its padding.
             */
            public long lenBody() { return lenBody; }
            public LibxlMigrationStream _root() { return _root; }
            public LibxlMigrationStream.RecordList.Record _parent() { return _parent; }
        }

        /**
         * The body of a record type that the specification does not define.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
         */
        public static class UnknownBody extends KaitaiStruct {
            private Boolean _is_le;

            public UnknownBody(KaitaiStream _io, LibxlMigrationStream.RecordList.Record _parent, LibxlMigrationStream _root, boolean _is_le) {
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
                this.data = this._io.readBytesFull();
            }
            private void _readBE() {
                this.data = this._io.readBytesFull();
            }

            public void _fetchInstances() {
            }
            private byte[] data;
            private LibxlMigrationStream _root;
            private LibxlMigrationStream.RecordList.Record _parent;

            /**
             * The body, unchanged.
             */
            public byte[] data() { return data; }
            public LibxlMigrationStream _root() { return _root; }
            public LibxlMigrationStream.RecordList.Record _parent() { return _parent; }
        }

        /**
         * A xenstore key with its value. Both should be ASCII. They are read as
         * ISO 8859-1 so that no byte value makes parsing fail.
         * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202">EMULATOR_XENSTORE_DATA</a>
         */
        public static class XenstorePair extends KaitaiStruct {
            private Boolean _is_le;

            public XenstorePair(KaitaiStream _io, LibxlMigrationStream.RecordList.EmulatorXenstoreData _parent, LibxlMigrationStream _root, boolean _is_le) {
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
                this.key = new String(this._io.readBytesTerm((byte) 0, false, true, false), StandardCharsets.ISO_8859_1);
                this.value = new String(this._io.readBytesTerm((byte) 0, false, true, false), StandardCharsets.ISO_8859_1);
            }
            private void _readBE() {
                this.key = new String(this._io.readBytesTerm((byte) 0, false, true, false), StandardCharsets.ISO_8859_1);
                this.value = new String(this._io.readBytesTerm((byte) 0, false, true, false), StandardCharsets.ISO_8859_1);
            }

            public void _fetchInstances() {
            }
            private String key;
            private String value;
            private LibxlMigrationStream _root;
            private LibxlMigrationStream.RecordList.EmulatorXenstoreData _parent;

            /**
             * The key, a path relative to the device model's directory.
             */
            public String key() { return key; }

            /**
             * The value, readable text.
             */
            public String value() { return value; }
            public LibxlMigrationStream _root() { return _root; }
            public LibxlMigrationStream.RecordList.EmulatorXenstoreData _parent() { return _parent; }
        }
        private List<Record> records;
        private boolean isBigEndian;
        private LibxlMigrationStream _root;
        private LibxlMigrationStream _parent;

        /**
         * Records up to END, or up to the point where too few bytes remain for
         * another record header.
         */
        public List<Record> records() { return records; }

        /**
         * Byte order, from the header.
         */
        public boolean isBigEndian() { return isBigEndian; }
        public LibxlMigrationStream _root() { return _root; }
        public LibxlMigrationStream _parent() { return _parent; }
    }
    private Hdr header;
    private RecordList body;
    private LibxlMigrationStream _root;
    private KaitaiStruct _parent;

    /**
     * Identifies the stream and gives the byte order of its records.
     */
    public Hdr header() { return header; }

    /**
     * All records.
     */
    public RecordList body() { return body; }
    public LibxlMigrationStream _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
