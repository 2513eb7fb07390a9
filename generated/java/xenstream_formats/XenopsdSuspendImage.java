// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package xenstream_formats;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;


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
 * @see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml">Source</a>
 */
public class XenopsdSuspendImage extends KaitaiStruct {
    public static XenopsdSuspendImage fromFile(String fileName) throws IOException {
        return new XenopsdSuspendImage(new ByteBufferKaitaiStream(fileName));
    }

    public enum RecordType {
        XENOPS(15),
        LIBXC(240),
        LIBXL(241),
        LIBXC_LEGACY(242),
        QEMU_TRAD(3840),
        QEMU_XEN(3841),
        DEMU(3856),
        VARSTORED(3857),
        SWTPM0(3858),
        SWTPM(3859),
        END_OF_IMAGE(65535);

        private final long id;
        RecordType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, RecordType> byId = new HashMap<Long, RecordType>(11);
        static {
            for (RecordType e : RecordType.values())
                byId.put(e.id(), e);
        }
        public static RecordType byId(long id) { return byId.get(id); }
    }

    public XenopsdSuspendImage(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XenopsdSuspendImage(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XenopsdSuspendImage(KaitaiStream _io, KaitaiStruct _parent, XenopsdSuspendImage _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.identification = new SaveSignature(this._io, this, _root);
        if (_io().size() - _io().pos() >= 16) {
            this.records = new ArrayList<Record>();
            {
                Record _it;
                int i = 0;
                do {
                    _it = new Record(this._io, this, _root);
                    this.records.add(_it);
                    i++;
                } while (!( ((_it.header().recordType() == RecordType.END_OF_IMAGE) || (_it.header().isUnbounded()) || (_io().size() - _io().pos() < 16)) ));
            }
        }
    }

    public void _fetchInstances() {
        this.identification._fetchInstances();
        if (_io().size() - _io().pos() >= 16) {
            for (int i = 0; i < this.records.size(); i++) {
                this.records.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
    }

    /**
     * The body of Libxc, Libxc_legacy, Demu and End_of_image, which have none.
     * The data of the first three follows inline.
     * @see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717">process_header</a>
     */
    public static class EmptyBody extends KaitaiStruct {
        public static EmptyBody fromFile(String fileName) throws IOException {
            return new EmptyBody(new ByteBufferKaitaiStream(fileName));
        }

        public EmptyBody(KaitaiStream _io) {
            this(_io, null, null);
        }

        public EmptyBody(KaitaiStream _io, XenopsdSuspendImage.Record _parent) {
            this(_io, _parent, null);
        }

        public EmptyBody(KaitaiStream _io, XenopsdSuspendImage.Record _parent, XenopsdSuspendImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
        }
        private XenopsdSuspendImage _root;
        private XenopsdSuspendImage.Record _parent;
        public XenopsdSuspendImage _root() { return _root; }
        public XenopsdSuspendImage.Record _parent() { return _parent; }
    }

    /**
     * State of a process that serves the domain, in the format of that process.
     * @see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L2157">suspend</a>
     */
    public static class EmulatorState extends KaitaiStruct {
        public static EmulatorState fromFile(String fileName) throws IOException {
            return new EmulatorState(new ByteBufferKaitaiStream(fileName));
        }

        public EmulatorState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public EmulatorState(KaitaiStream _io, XenopsdSuspendImage.Record _parent) {
            this(_io, _parent, null);
        }

        public EmulatorState(KaitaiStream _io, XenopsdSuspendImage.Record _parent, XenopsdSuspendImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.data = this._io.readBytesFull();
        }

        public void _fetchInstances() {
        }
        private byte[] data;
        private XenopsdSuspendImage _root;
        private XenopsdSuspendImage.Record _parent;

        /**
         * The state as the process saved it.
         */
        public byte[] data() { return data; }
        public XenopsdSuspendImage _root() { return _root; }
        public XenopsdSuspendImage.Record _parent() { return _parent; }
    }

    /**
     * Bytes of a record's body, not interpreted here.
     * @see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717">process_header</a>
     */
    public static class Opaque extends KaitaiStruct {
        public static Opaque fromFile(String fileName) throws IOException {
            return new Opaque(new ByteBufferKaitaiStream(fileName));
        }

        public Opaque(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Opaque(KaitaiStream _io, XenopsdSuspendImage.Record _parent) {
            this(_io, _parent, null);
        }

        public Opaque(KaitaiStream _io, XenopsdSuspendImage.Record _parent, XenopsdSuspendImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
        }
        private XenopsdSuspendImage _root;
        private XenopsdSuspendImage.Record _parent;
        public XenopsdSuspendImage _root() { return _root; }
        public XenopsdSuspendImage.Record _parent() { return _parent; }
    }

    /**
     * One record: header and body, plus data of another format that follows it
     * inline.
     * @see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717">process_header</a>
     */
    public static class Record extends KaitaiStruct {
        public static Record fromFile(String fileName) throws IOException {
            return new Record(new ByteBufferKaitaiStream(fileName));
        }

        public Record(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Record(KaitaiStream _io, XenopsdSuspendImage _parent) {
            this(_io, _parent, null);
        }

        public Record(KaitaiStream _io, XenopsdSuspendImage _parent, XenopsdSuspendImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.header = new RecordHeader(this._io, this, _root);
            KaitaiStream _io_rawBody = this._io.substream(( ((((Number) (header().lenBody())).longValue() >= 0) && (((Number) (header().lenBody())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue()))  ? ((Number) (header().lenBody())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
            this.rawBody = new Opaque(_io_rawBody, this, _root);
            if (header().recordType() == XenopsdSuspendImage.RecordType.LIBXC) {
                this.libxcStream = new LibxcMigrationStream(this._io);
            }
            if (header().isUnbounded()) {
                this._raw_unbounded = this._io.readBytesFull();
                KaitaiStream _io__raw_unbounded = new ByteBufferKaitaiStream(this._raw_unbounded);
                this.unbounded = new UnboundedState(_io__raw_unbounded, this, _root);
            }
        }

        public void _fetchInstances() {
            this.header._fetchInstances();
            this.rawBody._fetchInstances();
            if (header().recordType() == XenopsdSuspendImage.RecordType.LIBXC) {
                this.libxcStream._fetchInstances();
            }
            if (header().isUnbounded()) {
                this.unbounded._fetchInstances();
            }
            body();
            if (this.body != null) {
                {
                    RecordType on = header().recordType();
                    if (on != null) {
                        switch (header().recordType()) {
                        case DEMU: {
                            ((EmptyBody) (this.body))._fetchInstances();
                            break;
                        }
                        case END_OF_IMAGE: {
                            ((EmptyBody) (this.body))._fetchInstances();
                            break;
                        }
                        case LIBXC: {
                            ((EmptyBody) (this.body))._fetchInstances();
                            break;
                        }
                        case LIBXC_LEGACY: {
                            ((EmptyBody) (this.body))._fetchInstances();
                            break;
                        }
                        case QEMU_TRAD: {
                            ((EmulatorState) (this.body))._fetchInstances();
                            break;
                        }
                        case QEMU_XEN: {
                            ((EmulatorState) (this.body))._fetchInstances();
                            break;
                        }
                        case SWTPM: {
                            ((EmulatorState) (this.body))._fetchInstances();
                            break;
                        }
                        case SWTPM0: {
                            ((EmulatorState) (this.body))._fetchInstances();
                            break;
                        }
                        case VARSTORED: {
                            ((EmulatorState) (this.body))._fetchInstances();
                            break;
                        }
                        case XENOPS: {
                            ((XenopsRecord) (this.body))._fetchInstances();
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
            legacyImage();
            if (this.legacyImage != null) {
                this.legacyImage._fetchInstances();
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
            {
                RecordType on = header().recordType();
                if (on != null) {
                    switch (header().recordType()) {
                    case DEMU: {
                        this.body = new EmptyBody(io, this, _root);
                        break;
                    }
                    case END_OF_IMAGE: {
                        this.body = new EmptyBody(io, this, _root);
                        break;
                    }
                    case LIBXC: {
                        this.body = new EmptyBody(io, this, _root);
                        break;
                    }
                    case LIBXC_LEGACY: {
                        this.body = new EmptyBody(io, this, _root);
                        break;
                    }
                    case QEMU_TRAD: {
                        this.body = new EmulatorState(io, this, _root);
                        break;
                    }
                    case QEMU_XEN: {
                        this.body = new EmulatorState(io, this, _root);
                        break;
                    }
                    case SWTPM: {
                        this.body = new EmulatorState(io, this, _root);
                        break;
                    }
                    case SWTPM0: {
                        this.body = new EmulatorState(io, this, _root);
                        break;
                    }
                    case VARSTORED: {
                        this.body = new EmulatorState(io, this, _root);
                        break;
                    }
                    case XENOPS: {
                        this.body = new XenopsRecord(io, this, _root);
                        break;
                    }
                    default: {
                        this.body = new UnknownBody(io, this, _root);
                        break;
                    }
                    }
                } else {
                    this.body = new UnknownBody(io, this, _root);
                }
            }
            io.seek(_pos);
            return this.body;
        }
        private Boolean isEnd;

        /**
         * The record is complete, and it is End_of_image, or one whose end is unknown.
         */
        public Boolean isEnd() {
            if (this.isEnd != null)
                return this.isEnd;
            this.isEnd =  (( ((header().typeCode() == 65535) || (header().isUnbounded())) ) && (!(isTruncated()))) ;
            return this.isEnd;
        }
        private Boolean isTruncated;

        /**
         * The image ends inside this record.
         */
        public Boolean isTruncated() {
            if (this.isTruncated != null)
                return this.isTruncated;
            this.isTruncated = ((Number) (rawBody()._io().size())).longValue() < ((Number) (header().lenBody())).longValue();
            return this.isTruncated;
        }
        private LegacySaveImage legacyImage;

        /**
         * The legacy image that follows a Libxc_legacy record. Records continue
         * after its end; this definition does not read them.
         */
        public LegacySaveImage legacyImage() {
            if (this.legacyImage != null)
                return this.legacyImage;
            if (header().recordType() == XenopsdSuspendImage.RecordType.LIBXC_LEGACY) {
                KaitaiStream io = unbounded()._io();
                long _pos = io.pos();
                io.seek(0);
                this.legacyImage = new LegacySaveImage(io);
                io.seek(_pos);
            }
            return this.legacyImage;
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
        private LibxcMigrationStream libxcStream;
        private UnboundedState unbounded;
        private XenopsdSuspendImage _root;
        private XenopsdSuspendImage _parent;
        private byte[] _raw_unbounded;

        /**
         * Type and length.
         */
        public RecordHeader header() { return header; }

        /**
         * The bytes of the body, or those that the image still has if it ends
         * before `header.len_body` bytes.
         */
        public Opaque rawBody() { return rawBody; }

        /**
         * The libxc stream that follows a Libxc record.
         */
        public LibxcMigrationStream libxcStream() { return libxcStream; }

        /**
         * State whose end only its own reader can find, and everything that
         * follows it.
         */
        public UnboundedState unbounded() { return unbounded; }
        public XenopsdSuspendImage _root() { return _root; }
        public XenopsdSuspendImage _parent() { return _parent; }
        public byte[] _raw_unbounded() { return _raw_unbounded; }
    }

    /**
     * The header of every record.
     * @see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L185">read_header</a>
     */
    public static class RecordHeader extends KaitaiStruct {
        public static RecordHeader fromFile(String fileName) throws IOException {
            return new RecordHeader(new ByteBufferKaitaiStream(fileName));
        }

        public RecordHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public RecordHeader(KaitaiStream _io, XenopsdSuspendImage.Record _parent) {
            this(_io, _parent, null);
        }

        public RecordHeader(KaitaiStream _io, XenopsdSuspendImage.Record _parent, XenopsdSuspendImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.typeCode = this._io.readU8le();
            this.lenStated = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private Boolean hasBody;

        /**
         * The record has a body, of the length that its header gives.
         */
        public Boolean hasBody() {
            if (this.hasBody != null)
                return this.hasBody;
            this.hasBody =  ((recordType() != XenopsdSuspendImage.RecordType.LIBXC) && (recordType() != XenopsdSuspendImage.RecordType.LIBXC_LEGACY) && (recordType() != XenopsdSuspendImage.RecordType.DEMU) && (recordType() != XenopsdSuspendImage.RecordType.END_OF_IMAGE)) ;
            return this.hasBody;
        }
        private Boolean isUnbounded;

        /**
         * State without a length follows; this definition cannot determine where it ends.
         */
        public Boolean isUnbounded() {
            if (this.isUnbounded != null)
                return this.isUnbounded;
            this.isUnbounded =  ((recordType() == XenopsdSuspendImage.RecordType.LIBXC_LEGACY) || (recordType() == XenopsdSuspendImage.RecordType.DEMU)) ;
            return this.isUnbounded;
        }
        private Long lenBody;

        /**
         * Length of the body in bytes.
         */
        public Long lenBody() {
            if (this.lenBody != null)
                return this.lenBody;
            this.lenBody = ((Number) ((hasBody() ? ((Number) (lenStated())).longValue() : ((long) 0)))).longValue();
            return this.lenBody;
        }
        private Byte lenPadding;

        /**
         * Bytes of padding after the body; always 0.
         */
        public Byte lenPadding() {
            if (this.lenPadding != null)
                return this.lenPadding;
            this.lenPadding = ((byte) 0);
            return this.lenPadding;
        }
        private Integer lenQemuMax;

        /**
         * 1 MiB; xenopsd refuses a longer Qemu_trad record (consume_qemu_record
         * in ocaml/xenopsd/xc/domain.ml).
         */
        public Integer lenQemuMax() {
            if (this.lenQemuMax != null)
                return this.lenQemuMax;
            this.lenQemuMax = ((int) 1048576);
            return this.lenQemuMax;
        }
        private RecordType recordType;

        /**
         * Type of the record.
         */
        public RecordType recordType() {
            if (this.recordType != null)
                return this.recordType;
            this.recordType = XenopsdSuspendImage.RecordType.byId(typeCode());
            return this.recordType;
        }
        private long typeCode;
        private long lenStated;
        private XenopsdSuspendImage _root;
        private XenopsdSuspendImage.Record _parent;

        /**
         * Type of the record, as a number; see `record_type`.
         */
        public long typeCode() { return typeCode; }

        /**
         * Length of the body in bytes; 0 for a record without a body, for which
         * xenopsd ignores this field.
         */
        public long lenStated() { return lenStated; }
        public XenopsdSuspendImage _root() { return _root; }
        public XenopsdSuspendImage.Record _parent() { return _parent; }
    }

    /**
     * The signature of the image.
     * @see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L153">save_signature</a>
     */
    public static class SaveSignature extends KaitaiStruct {
        public static SaveSignature fromFile(String fileName) throws IOException {
            return new SaveSignature(new ByteBufferKaitaiStream(fileName));
        }

        public SaveSignature(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SaveSignature(KaitaiStream _io, XenopsdSuspendImage _parent) {
            this(_io, _parent, null);
        }

        public SaveSignature(KaitaiStream _io, XenopsdSuspendImage _parent, XenopsdSuspendImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.signature = this._io.readBytes(15);
            if (!(Arrays.equals(this.signature, new byte[] { 88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 118, 50, 45, 10 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 118, 50, 45, 10 }, this.signature, this._io, "/types/save_signature/seq/0");
            }
        }

        public void _fetchInstances() {
        }
        private byte[] signature;
        private XenopsdSuspendImage _root;
        private XenopsdSuspendImage _parent;

        /**
         * Says that this is a suspend image made of records.
         */
        public byte[] signature() { return signature; }
        public XenopsdSuspendImage _root() { return _root; }
        public XenopsdSuspendImage _parent() { return _parent; }
    }

    /**
     * The rest of the image, from state without a length onwards.
     * @see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717">process_header</a>
     */
    public static class UnboundedState extends KaitaiStruct {
        public static UnboundedState fromFile(String fileName) throws IOException {
            return new UnboundedState(new ByteBufferKaitaiStream(fileName));
        }

        public UnboundedState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UnboundedState(KaitaiStream _io, XenopsdSuspendImage.Record _parent) {
            this(_io, _parent, null);
        }

        public UnboundedState(KaitaiStream _io, XenopsdSuspendImage.Record _parent, XenopsdSuspendImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.data = this._io.readBytesFull();
        }

        public void _fetchInstances() {
        }
        private byte[] data;
        private XenopsdSuspendImage _root;
        private XenopsdSuspendImage.Record _parent;

        /**
         * The state, and everything that follows it.
         */
        public byte[] data() { return data; }
        public XenopsdSuspendImage _root() { return _root; }
        public XenopsdSuspendImage.Record _parent() { return _parent; }
    }

    /**
     * The body of a record type that xenopsd does not define or does not read.
     * @see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L71">header_type_of_int64</a>
     */
    public static class UnknownBody extends KaitaiStruct {
        public static UnknownBody fromFile(String fileName) throws IOException {
            return new UnknownBody(new ByteBufferKaitaiStream(fileName));
        }

        public UnknownBody(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UnknownBody(KaitaiStream _io, XenopsdSuspendImage.Record _parent) {
            this(_io, _parent, null);
        }

        public UnknownBody(KaitaiStream _io, XenopsdSuspendImage.Record _parent, XenopsdSuspendImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.data = this._io.readBytesFull();
        }

        public void _fetchInstances() {
        }
        private byte[] data;
        private XenopsdSuspendImage _root;
        private XenopsdSuspendImage.Record _parent;

        /**
         * The body, unchanged.
         */
        public byte[] data() { return data; }
        public XenopsdSuspendImage _root() { return _root; }
        public XenopsdSuspendImage.Record _parent() { return _parent; }
    }

    /**
     * xenopsd's own information about the image.
     * @see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L31">Xenops_record</a>
     */
    public static class XenopsRecord extends KaitaiStruct {
        public static XenopsRecord fromFile(String fileName) throws IOException {
            return new XenopsRecord(new ByteBufferKaitaiStream(fileName));
        }

        public XenopsRecord(KaitaiStream _io) {
            this(_io, null, null);
        }

        public XenopsRecord(KaitaiStream _io, XenopsdSuspendImage.Record _parent) {
            this(_io, _parent, null);
        }

        public XenopsRecord(KaitaiStream _io, XenopsdSuspendImage.Record _parent, XenopsdSuspendImage _root) {
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
        private XenopsdSuspendImage _root;
        private XenopsdSuspendImage.Record _parent;

        /**
         * An s-expression with the time, xenopsd's word size and, as a string
         * that holds another s-expression, the domain's configuration.
         */
        public byte[] sexp() { return sexp; }
        public XenopsdSuspendImage _root() { return _root; }
        public XenopsdSuspendImage.Record _parent() { return _parent; }
    }
    private SaveSignature identification;
    private List<Record> records;
    private XenopsdSuspendImage _root;
    private KaitaiStruct _parent;

    /**
     * Identifies the image.
     */
    public SaveSignature identification() { return identification; }

    /**
     * Records up to End_of_image, or up to one whose end only its own reader can
     * find, or up to the point where too few bytes remain for another record
     * header.
     */
    public List<Record> records() { return records; }
    public XenopsdSuspendImage _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
