// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package xenstream_formats;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.List;
import java.util.ArrayList;


/**
 * The state of a saved Xen domain, whichever program wrote it: the file of `xl
 * save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or
 * libxc migration stream without a file around it. The first bytes distinguish
 * them; each has a definition of its own. An image of Xen 4.4 or earlier without
 * a file around it has no signature; it is recognised by numbers in a certain
 * range.
 * 
 * `content` is the file as it is, from the outermost layer inwards. The other
 * instances are shortcuts, parsed on demand: `config`, `libxc`, `static_data`,
 * `memory`, `vcpus`, `hvm_context` and `device_model` are what their names say
 * in whatever wrapper. An image of Xen 4.4 or earlier has `legacy` instead.
 * 
 * A file that is none of these, or that is compressed, has a `problem`.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc">Source</a>
 */
public class XenSaveImage extends KaitaiStruct {
    public static XenSaveImage fromFile(String fileName) throws IOException {
        return new XenSaveImage(new ByteBufferKaitaiStream(fileName));
    }

    public enum Layer {
        LEGACY(0),
        NOT_AN_IMAGE(1),
        LZ4(69356824),
        GZIP(529205248),
        ZSTD(682962941),
        BZIP2(1113221120),
        XENOPSD_LEGACY(1148153185),
        LIBXL(1281974904),
        XEND(1281977973),
        XL(1483042336),
        XENOPSD(1483042387),
        LIBVIRT(1818845814),
        XZ(4248271448L),
        LIBXC(4294967295L);

        private final long id;
        Layer(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Layer> byId = new HashMap<Long, Layer>(14);
        static {
            for (Layer e : Layer.values())
                byId.put(e.id(), e);
        }
        public static Layer byId(long id) { return byId.get(id); }
    }

    public enum Searched {
        LIBXL_RECORDS(0),
        XENOPSD_RECORDS(1),
        LIBXC_RECORDS(2),
        HVM_ENTRIES(3);

        private final long id;
        Searched(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Searched> byId = new HashMap<Long, Searched>(4);
        static {
            for (Searched e : Searched.values())
                byId.put(e.id(), e);
        }
        public static Searched byId(long id) { return byId.get(id); }
    }

    public enum VcpuKind {
        HVM(0),
        PV_X86_64(1),
        PV_X86_32(2),
        DAMAGED(3);

        private final long id;
        VcpuKind(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, VcpuKind> byId = new HashMap<Long, VcpuKind>(4);
        static {
            for (VcpuKind e : VcpuKind.values())
                byId.put(e.id(), e);
        }
        public static VcpuKind byId(long id) { return byId.get(id); }
    }

    public XenSaveImage(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XenSaveImage(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XenSaveImage(KaitaiStream _io, KaitaiStruct _parent, XenSaveImage _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        {
            Layer on = outermostLayer();
            if (on != null) {
                switch (outermostLayer()) {
                case LEGACY: {
                    this.content = new LegacySaveImage(this._io);
                    break;
                }
                case LIBVIRT: {
                    this.content = new LibvirtSaveFile(this._io);
                    break;
                }
                case LIBXC: {
                    this.content = new LibxcMigrationStream(this._io);
                    break;
                }
                case LIBXL: {
                    this.content = new LibxlMigrationStream(this._io);
                    break;
                }
                case XEND: {
                    this.content = new XendSaveFile(this._io);
                    break;
                }
                case XENOPSD: {
                    this.content = new XenopsdSuspendImage(this._io);
                    break;
                }
                case XENOPSD_LEGACY: {
                    this.content = new XenopsdLegacyImage(this._io);
                    break;
                }
                case XL: {
                    this.content = new XlSaveFile(this._io);
                    break;
                }
                default: {
                    this.content = new NotAnImage(this._io, this, _root);
                    break;
                }
                }
            } else {
                this.content = new NotAnImage(this._io, this, _root);
            }
        }
    }

    public void _fetchInstances() {
        {
            Layer on = outermostLayer();
            if (on != null) {
                switch (outermostLayer()) {
                case LEGACY: {
                    ((LegacySaveImage) (this.content))._fetchInstances();
                    break;
                }
                case LIBVIRT: {
                    ((LibvirtSaveFile) (this.content))._fetchInstances();
                    break;
                }
                case LIBXC: {
                    ((LibxcMigrationStream) (this.content))._fetchInstances();
                    break;
                }
                case LIBXL: {
                    ((LibxlMigrationStream) (this.content))._fetchInstances();
                    break;
                }
                case XEND: {
                    ((XendSaveFile) (this.content))._fetchInstances();
                    break;
                }
                case XENOPSD: {
                    ((XenopsdSuspendImage) (this.content))._fetchInstances();
                    break;
                }
                case XENOPSD_LEGACY: {
                    ((XenopsdLegacyImage) (this.content))._fetchInstances();
                    break;
                }
                case XL: {
                    ((XlSaveFile) (this.content))._fetchInstances();
                    break;
                }
                default: {
                    ((NotAnImage) (this.content))._fetchInstances();
                    break;
                }
                }
            } else {
                ((NotAnImage) (this.content))._fetchInstances();
            }
        }
        config();
        if (this.config != null) {
        }
        finder();
        if (this.finder != null) {
            this.finder._fetchInstances();
        }
        hvmContext();
        if (this.hvmContext != null) {
            this.hvmContext._fetchInstances();
        }
        memory();
        if (this.memory != null) {
            this.memory._fetchInstances();
        }
        recognition();
        if (this.recognition != null) {
            this.recognition._fetchInstances();
        }
        staticData();
        if (this.staticData != null) {
            this.staticData._fetchInstances();
        }
        vcpus();
        if (this.vcpus != null) {
            for (int i = 0; i < this.vcpus.size(); i++) {
                this.vcpus.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
    }

    /**
     * What the first bytes of a file say about it.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93">Image Header</a>
     */
    public static class FirstBytes extends KaitaiStruct {
        public static FirstBytes fromFile(String fileName) throws IOException {
            return new FirstBytes(new ByteBufferKaitaiStream(fileName));
        }

        public FirstBytes(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FirstBytes(KaitaiStream _io, XenSaveImage _parent) {
            this(_io, _parent, null);
        }

        public FirstBytes(KaitaiStream _io, XenSaveImage _parent, XenSaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            if (_io().size() >= 4) {
                this.signature = this._io.readU4be();
            }
        }

        public void _fetchInstances() {
            if (_io().size() >= 4) {
            }
            legacyStart();
            if (this.legacyStart != null) {
                this.legacyStart._fetchInstances();
            }
            signatureEnd();
            if (this.signatureEnd != null) {
            }
        }
        private Boolean hasEnd;

        /**
         * The image ends with a record that says so.
         */
        public Boolean hasEnd() {
            if (this.hasEnd != null)
                return this.hasEnd;
            this.hasEnd =  ((isLibxlAnnounced()) || (isXenopsd()) || (_root().outermostLayer() == XenSaveImage.Layer.LIBXC)) ;
            return this.hasEnd;
        }
        private Boolean hasImageSignature;

        /**
         * The first four bytes are those of an image.
         */
        public Boolean hasImageSignature() {
            if (this.hasImageSignature != null)
                return this.hasImageSignature;
            this.hasImageSignature = (_io().size() < 4 ? false :  ((signature() == 1281974904) || (signature() == 1281977973) || (signature() == 1483042336) || (signature() == 1483042387) || (signature() == 1818845814) || (signature() == ((long) 4294967295L))) );
            return this.hasImageSignature;
        }
        private Boolean hasLibxl;

        /**
         * The image has a libxl stream with at least the header of its first record.
         */
        public Boolean hasLibxl() {
            if (this.hasLibxl != null)
                return this.hasLibxl;
            this.hasLibxl =  ((isLibxlAnnounced()) && (((Number) (_io().size())).longValue() >= ((Number) (ofsLibxl() + ((long) 24))).longValue())) ;
            return this.hasLibxl;
        }
        private Boolean isCompressed;

        /**
         * The file is compressed, with gzip, bzip2, lz4, zstd or xz.
         */
        public Boolean isCompressed() {
            if (this.isCompressed != null)
                return this.isCompressed;
            this.isCompressed = ( ((isImage()) || (_io().size() < 4))  ? false :  ((signature() >> 8 == 2067208) || (signature() >> 8 == 4348520) || (signature() == 69356824) || (signature() == 682962941) || (signature() == ((long) 4248271448L))) );
            return this.isCompressed;
        }
        private Boolean isImage;

        /**
         * The file is a saved domain.
         */
        public Boolean isImage() {
            if (this.isImage != null)
                return this.isImage;
            this.isImage = (isLegacy() ? true : hasImageSignature());
            return this.isImage;
        }
        private Boolean isLegacy;

        /**
         * An image of Xen 4.4 or earlier.
         */
        public Boolean isLegacy() {
            if (this.isLegacy != null)
                return this.isLegacy;
            this.isLegacy = (_io().size() >= 16 ?  ((legacyStart().hasPlausibleSize()) && ( ((legacyStart().isPv()) || (legacyStart().hasPlausibleChunk())) ))  : false);
            return this.isLegacy;
        }
        private Boolean isLibvirt;

        /**
         * The outermost layer is a file of `virsh save`.
         */
        public Boolean isLibvirt() {
            if (this.isLibvirt != null)
                return this.isLibvirt;
            this.isLibvirt = _root().outermostLayer() == XenSaveImage.Layer.LIBVIRT;
            return this.isLibvirt;
        }
        private Boolean isLibxlAnnounced;

        /**
         * The image has a libxl stream, unless it ends before that.
         */
        public Boolean isLibxlAnnounced() {
            if (this.isLibxlAnnounced != null)
                return this.isLibxlAnnounced;
            this.isLibxlAnnounced = (isXl() ? ((XlSaveFile) (_root().content())).body().header().isStreamV2() : (isLibvirt() ? ((LibvirtSaveFile) (_root().content())).body().hasLibxlStream() : _root().outermostLayer() == XenSaveImage.Layer.LIBXL));
            return this.isLibxlAnnounced;
        }
        private Boolean isLibxlTruncated;

        /**
         * The libxl stream ends before its END.
         */
        public Boolean isLibxlTruncated() {
            if (this.isLibxlTruncated != null)
                return this.isLibxlTruncated;
            if (isLibxlAnnounced()) {
                this.isLibxlTruncated = (!(hasLibxl()) ? true : (isXl() ? !(((XlSaveFile) (_root().content())).body().libxlStream().body().records().get(((XlSaveFile) (_root().content())).body().libxlStream().body().records().size() - 1).isEnd()) : (isLibvirt() ? !(((LibvirtSaveFile) (_root().content())).body().libxlStream().body().records().get(((LibvirtSaveFile) (_root().content())).body().libxlStream().body().records().size() - 1).isEnd()) : !(((LibxlMigrationStream) (_root().content())).body().records().get(((LibxlMigrationStream) (_root().content())).body().records().size() - 1).isEnd()))));
            }
            return this.isLibxlTruncated;
        }
        private Boolean isTruncated;

        /**
         * The image ends before its last record.
         */
        public Boolean isTruncated() {
            if (this.isTruncated != null)
                return this.isTruncated;
            if (hasEnd()) {
                this.isTruncated = (isLibxlAnnounced() ? isLibxlTruncated() : (isXenopsd() ? (_io().size() < 31 ? true : !(((XenopsdSuspendImage) (_root().content())).records().get(((XenopsdSuspendImage) (_root().content())).records().size() - 1).isEnd())) : (_io().size() < 48 ? true : !(((LibxcMigrationStream) (_root().content())).image().records().get(((LibxcMigrationStream) (_root().content())).image().records().size() - 1).isEnd()))));
            }
            return this.isTruncated;
        }
        private Boolean isXend;

        /**
         * The outermost layer is a file of `xm save`.
         */
        public Boolean isXend() {
            if (this.isXend != null)
                return this.isXend;
            this.isXend = _root().outermostLayer() == XenSaveImage.Layer.XEND;
            return this.isXend;
        }
        private Boolean isXenopsd;

        /**
         * The outermost layer is a suspend image of xenopsd.
         */
        public Boolean isXenopsd() {
            if (this.isXenopsd != null)
                return this.isXenopsd;
            this.isXenopsd = _root().outermostLayer() == XenSaveImage.Layer.XENOPSD;
            return this.isXenopsd;
        }
        private Boolean isXenopsdLegacy;

        /**
         * A suspend image of xenopsd from the time before it used records.
         */
        public Boolean isXenopsdLegacy() {
            if (this.isXenopsdLegacy != null)
                return this.isXenopsdLegacy;
            this.isXenopsdLegacy = (_io().size() >= 12 ?  ((signature() == 1483042387) && (signatureEnd() == 1148153185))  : false);
            return this.isXenopsdLegacy;
        }
        private Boolean isXl;

        /**
         * The outermost layer is a file of `xl save`.
         */
        public Boolean isXl() {
            if (this.isXl != null)
                return this.isXl;
            this.isXl = _root().outermostLayer() == XenSaveImage.Layer.XL;
            return this.isXl;
        }
        private Long layerCode;

        /**
         * What the file is, as a number.
         */
        public Long layerCode() {
            if (this.layerCode != null)
                return this.layerCode;
            this.layerCode = ((Number) (((Number) ((isLegacy() ? ((long) 0) : (isXenopsdLegacy() ? ((Number) (signatureEnd())).longValue() : (hasImageSignature() ? ((Number) (signature())).longValue() : (!(isCompressed()) ? ((long) 1) : (signature() >> 8 == 2067208 ? ((long) 529205248) : (signature() >> 8 == 4348520 ? ((long) 1113221120) : ((Number) (signature())).longValue())))))))).longValue())).longValue();
            return this.layerCode;
        }
        private LegacySaveImage.FirstOctets legacyStart;

        /**
         * Identification by the first bytes if the image has no signature.
         */
        public LegacySaveImage.FirstOctets legacyStart() {
            if (this.legacyStart != null)
                return this.legacyStart;
            if (_io().size() >= 16) {
                long _pos = this._io.pos();
                this._io.seek(0);
                this.legacyStart = new LegacySaveImage.FirstOctets(this._io);
                this._io.seek(_pos);
            }
            return this.legacyStart;
        }
        private Long ofsLibxl;

        /**
         * Offset of the libxl stream.
         */
        public Long ofsLibxl() {
            if (this.ofsLibxl != null)
                return this.ofsLibxl;
            this.ofsLibxl = ((Number) (((Number) ((isXl() ? ((Number) (((Number) (36 + 12)).longValue() + ((Number) (((XlSaveFile) (_root().content())).body().header().lenOptionalData())).longValue())).longValue() : (isLibvirt() ? ((Number) (((long) 64) + ((Number) (((LibvirtSaveFile) (_root().content())).body().header().lenXml())).longValue())).longValue() : ((long) 0))))).longValue())).longValue();
            return this.ofsLibxl;
        }
        private Long signatureEnd;

        /**
         * Bytes 8-11, which distinguish the signatures of xenopsd.
         */
        public Long signatureEnd() {
            if (this.signatureEnd != null)
                return this.signatureEnd;
            if (_io().size() >= 12) {
                long _pos = this._io.pos();
                this._io.seek(8);
                this.signatureEnd = this._io.readU4be();
                this._io.seek(_pos);
            }
            return this.signatureEnd;
        }
        private Long signature;
        private XenSaveImage _root;
        private XenSaveImage _parent;

        /**
         * The first four bytes, as a number.
         */
        public Long signature() { return signature; }
        public XenSaveImage _root() { return _root; }
        public XenSaveImage _parent() { return _parent; }
    }

    /**
     * The guest's pages, in batches as the stream has them.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273">PAGE_DATA</a>
     */
    public static class GuestMemory extends KaitaiStruct {
        public static GuestMemory fromFile(String fileName) throws IOException {
            return new GuestMemory(new ByteBufferKaitaiStream(fileName));
        }

        public GuestMemory(KaitaiStream _io) {
            this(_io, null, null);
        }

        public GuestMemory(KaitaiStream _io, XenSaveImage _parent) {
            this(_io, _parent, null);
        }

        public GuestMemory(KaitaiStream _io, XenSaveImage _parent, XenSaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
            batches();
            if (this.batches != null) {
                for (int i = 0; i < this.batches.size(); i++) {
                    this.batches.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
        }
        private List<PageBatch> batches;

        /**
         * All batches. A page may be in several; the last one counts.
         */
        public List<PageBatch> batches() {
            if (this.batches != null)
                return this.batches;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.batches = new ArrayList<PageBatch>();
            for (int i = 0; i < numBatches(); i++) {
                this.batches.add(new PageBatch(this._io, this, _root, _root().finder().pageDataRecords().found().get(((Number) (i)).intValue()).idx()));
            }
            this._io.seek(_pos);
            return this.batches;
        }
        private LibxcMigrationStream.DomainImage.PageData firstBatch;

        /**
         * The first batch.
         */
        public LibxcMigrationStream.DomainImage.PageData firstBatch() {
            if (this.firstBatch != null)
                return this.firstBatch;
            if (numBatches() > 0) {
                this.firstBatch = ((LibxcMigrationStream.DomainImage.PageData) (_root().libxc().records().get(((Number) (_root().finder().pageDataRecords().idxFirst())).intValue()).body()));
            }
            return this.firstBatch;
        }
        private Integer numBatches;

        /**
         * Number of PAGE_DATA records.
         */
        public Integer numBatches() {
            if (this.numBatches != null)
                return this.numBatches;
            this.numBatches = ((Number) (_root().finder().pageDataRecords().numFound())).intValue();
            return this.numBatches;
        }
        private XenSaveImage _root;
        private XenSaveImage _parent;
        public XenSaveImage _root() { return _root; }
        public XenSaveImage _parent() { return _parent; }
    }

    /**
     * Finds what the shortcuts refer to, whatever the wrapper. It reads nothing
     * from the file; its instances refer to what `content` has read.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
     */
    public static class ImageFinder extends KaitaiStruct {
        public static ImageFinder fromFile(String fileName) throws IOException {
            return new ImageFinder(new ByteBufferKaitaiStream(fileName));
        }

        public ImageFinder(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ImageFinder(KaitaiStream _io, XenSaveImage _parent) {
            this(_io, _parent, null);
        }

        public ImageFinder(KaitaiStream _io, XenSaveImage _parent, XenSaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
            basicRecords();
            if (this.basicRecords != null) {
                this.basicRecords._fetchInstances();
            }
            cpuEntries();
            if (this.cpuEntries != null) {
                this.cpuEntries._fetchInstances();
            }
            emulatorContexts();
            if (this.emulatorContexts != null) {
                this.emulatorContexts._fetchInstances();
            }
            hvmContexts();
            if (this.hvmContexts != null) {
                this.hvmContexts._fetchInstances();
            }
            legacyAnnouncements();
            if (this.legacyAnnouncements != null) {
                this.legacyAnnouncements._fetchInstances();
            }
            libxcAnnouncements();
            if (this.libxcAnnouncements != null) {
                this.libxcAnnouncements._fetchInstances();
            }
            ofsLibxc();
            if (this.ofsLibxc != null) {
                this.ofsLibxc._fetchInstances();
            }
            ofsXenops();
            if (this.ofsXenops != null) {
                this.ofsXenops._fetchInstances();
            }
            pageDataRecords();
            if (this.pageDataRecords != null) {
                this.pageDataRecords._fetchInstances();
            }
            xenopsRecords();
            if (this.xenopsRecords != null) {
                this.xenopsRecords._fetchInstances();
            }
        }
        private Search basicRecords;

        /**
         * The records with a PV vCPU's registers.
         */
        public Search basicRecords() {
            if (this.basicRecords != null)
                return this.basicRecords;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.basicRecords = new Search(this._io, this, _root, XenSaveImage.Searched.LIBXC_RECORDS, ((long) 4));
            this._io.seek(_pos);
            return this.basicRecords;
        }
        private Search cpuEntries;

        /**
         * The entries of the HVM context with a vCPU's registers.
         */
        public Search cpuEntries() {
            if (this.cpuEntries != null)
                return this.cpuEntries;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.cpuEntries = new Search(this._io, this, _root, XenSaveImage.Searched.HVM_ENTRIES, ((long) 2));
            this._io.seek(_pos);
            return this.cpuEntries;
        }
        private Search emulatorContexts;

        /**
         * The records with a device model's state.
         */
        public Search emulatorContexts() {
            if (this.emulatorContexts != null)
                return this.emulatorContexts;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.emulatorContexts = new Search(this._io, this, _root, XenSaveImage.Searched.LIBXL_RECORDS, ((long) 3));
            this._io.seek(_pos);
            return this.emulatorContexts;
        }
        private Boolean hasDeviceModel;

        /**
         * The libxl stream has the state of a device model.
         */
        public Boolean hasDeviceModel() {
            if (this.hasDeviceModel != null)
                return this.hasDeviceModel;
            this.hasDeviceModel = emulatorContexts().idxLast() >= 0;
            return this.hasDeviceModel;
        }
        private Boolean hasHvmContext;

        /**
         * The libxc stream has an HVM_CONTEXT.
         */
        public Boolean hasHvmContext() {
            if (this.hasHvmContext != null)
                return this.hasHvmContext;
            this.hasHvmContext = hvmContexts().idxLast() >= 0;
            return this.hasHvmContext;
        }
        private Boolean hasLegacy;

        /**
         * The image is of Xen 4.4 or earlier.
         */
        public Boolean hasLegacy() {
            if (this.hasLegacy != null)
                return this.hasLegacy;
            this.hasLegacy = ( ((_root().recognition().isXl()) || (_root().recognition().isLibvirt()))  ? !(_root().recognition().isLibxlAnnounced()) : (_root().recognition().isXenopsd() ? legacyAnnouncements().idxFirst() >= 0 :  ((_root().recognition().isXend()) || (_root().outermostLayer() == XenSaveImage.Layer.LEGACY) || (_root().outermostLayer() == XenSaveImage.Layer.XENOPSD_LEGACY)) ));
            return this.hasLegacy;
        }
        private Boolean hasLibxc;

        /**
         * The image has a libxc stream with at least the header of its first record.
         */
        public Boolean hasLibxc() {
            if (this.hasLibxc != null)
                return this.hasLibxc;
            this.hasLibxc = (_root().outermostLayer() == XenSaveImage.Layer.LIBXC ? _io().size() >= 48 : (libxcAnnouncements().idxFirst() >= 0 ? ((Number) (_io().size())).longValue() >= ((Number) (ofsLibxc().ofsNext() + ((long) 48))).longValue() : false));
            return this.hasLibxc;
        }
        private Search hvmContexts;

        /**
         * The HVM_CONTEXT records; a receiver uses the last one.
         */
        public Search hvmContexts() {
            if (this.hvmContexts != null)
                return this.hvmContexts;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.hvmContexts = new Search(this._io, this, _root, XenSaveImage.Searched.LIBXC_RECORDS, ((long) 9));
            this._io.seek(_pos);
            return this.hvmContexts;
        }
        private LegacySaveImage legacy;

        /**
         * The domain in the format of Xen 4.4 and earlier.
         */
        public LegacySaveImage legacy() {
            if (this.legacy != null)
                return this.legacy;
            if (hasLegacy()) {
                this.legacy = (_root().recognition().isXl() ? ((XlSaveFile) (_root().content())).body().legacyImage() : (_root().recognition().isLibvirt() ? ((LibvirtSaveFile) (_root().content())).body().legacyImage() : (_root().recognition().isXend() ? ((XendSaveFile) (_root().content())).legacyImage() : (_root().recognition().isXenopsd() ? ((XenopsdSuspendImage) (_root().content())).records().get(((Number) (legacyAnnouncements().idxFirst())).intValue()).legacyImage() : (_root().outermostLayer() == XenSaveImage.Layer.XENOPSD_LEGACY ? ((XenopsdLegacyImage) (_root().content())).legacyImage() : ((LegacySaveImage) (_root().content())))))));
            }
            return this.legacy;
        }
        private Search legacyAnnouncements;

        /**
         * The records of xenopsd that a legacy image follows.
         */
        public Search legacyAnnouncements() {
            if (this.legacyAnnouncements != null)
                return this.legacyAnnouncements;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.legacyAnnouncements = new Search(this._io, this, _root, XenSaveImage.Searched.XENOPSD_RECORDS, ((long) 242));
            this._io.seek(_pos);
            return this.legacyAnnouncements;
        }
        private Long lenConfig;

        /**
         * Length of the configuration in bytes.
         */
        public Long lenConfig() {
            if (this.lenConfig != null)
                return this.lenConfig;
            this.lenConfig = ((Number) (((Number) ((_root().recognition().isXl() ? (((XlSaveFile) (_root().content())).body().optionalData()._io().size() >= 4 ? ((Number) (((XlSaveFile) (_root().content())).body().optionalData().config().length)).longValue() : ((long) 0)) : (_root().recognition().isLibvirt() ? ((Number) (((LibvirtSaveFile) (_root().content())).body().xml().document().length)).longValue() : (_root().recognition().isXend() ? ((Number) (((XendSaveFile) (_root().content())).config().sexp().length)).longValue() : (xenopsRecords().idxFirst() >= 0 ? ((Number) (((XenopsdSuspendImage) (_root().content())).records().get(((Number) (xenopsRecords().idxFirst())).intValue()).rawBody()._io().size())).longValue() : ((long) 0))))))).longValue())).longValue();
            return this.lenConfig;
        }
        private LibxcMigrationStream.DomainImage libxc;

        /**
         * Domain header and records of the libxc stream.
         */
        public LibxcMigrationStream.DomainImage libxc() {
            if (this.libxc != null)
                return this.libxc;
            if (hasLibxc()) {
                this.libxc = (_root().outermostLayer() == XenSaveImage.Layer.LIBXC ? ((LibxcMigrationStream.DomainImage) (((LibxcMigrationStream) (_root().content())).image())) : (_root().recognition().hasLibxl() ? ((LibxcMigrationStream.DomainImage) (libxl().body().records().get(((Number) (libxcAnnouncements().idxFirst())).intValue()).libxcStream().image())) : ((LibxcMigrationStream.DomainImage) (((XenopsdSuspendImage) (_root().content())).records().get(((Number) (libxcAnnouncements().idxFirst())).intValue()).libxcStream().image()))));
            }
            return this.libxc;
        }
        private Search libxcAnnouncements;

        /**
         * The records that a libxc stream follows.
         */
        public Search libxcAnnouncements() {
            if (this.libxcAnnouncements != null)
                return this.libxcAnnouncements;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.libxcAnnouncements = new Search(this._io, this, _root, (_root().recognition().hasLibxl() ? XenSaveImage.Searched.LIBXL_RECORDS : XenSaveImage.Searched.XENOPSD_RECORDS), (_root().recognition().hasLibxl() ? ((long) 1) : ((long) 240)));
            this._io.seek(_pos);
            return this.libxcAnnouncements;
        }
        private LibxlMigrationStream libxl;

        /**
         * The libxl stream.
         */
        public LibxlMigrationStream libxl() {
            if (this.libxl != null)
                return this.libxl;
            if (_root().recognition().hasLibxl()) {
                this.libxl = (_root().recognition().isXl() ? ((XlSaveFile) (_root().content())).body().libxlStream() : (_root().recognition().isLibvirt() ? ((LibvirtSaveFile) (_root().content())).body().libxlStream() : ((LibxlMigrationStream) (_root().content()))));
            }
            return this.libxl;
        }
        private Integer numVcpus;

        /**
         * Number of vCPUs whose registers the image has.
         */
        public Integer numVcpus() {
            if (this.numVcpus != null)
                return this.numVcpus;
            this.numVcpus = ((Number) ((hasHvmContext() ? cpuEntries().numFound() : basicRecords().numFound()))).intValue();
            return this.numVcpus;
        }
        private Long ofsConfig;

        /**
         * Offset of the configuration.
         */
        public Long ofsConfig() {
            if (this.ofsConfig != null)
                return this.ofsConfig;
            this.ofsConfig = ((Number) (((Number) ((_root().recognition().isXl() ? ((Number) ((36 + 12) + 4)).longValue() : (_root().recognition().isLibvirt() ? ((long) 64) : (_root().recognition().isXend() ? ((Number) (16 + 4)).longValue() : (xenopsRecords().idxFirst() >= 0 ? ofsXenops().ofsBody() : ((long) 0))))))).longValue())).longValue();
            return this.ofsConfig;
        }
        private WrapperOffset ofsLibxc;

        /**
         * Where the libxc stream begins inside a wrapper.
         */
        public WrapperOffset ofsLibxc() {
            if (this.ofsLibxc != null)
                return this.ofsLibxc;
            if (libxcAnnouncements().idxFirst() >= 0) {
                long _pos = this._io.pos();
                this._io.seek(0);
                this.ofsLibxc = new WrapperOffset(this._io, this, _root, libxcAnnouncements().idxFirst());
                this._io.seek(_pos);
            }
            return this.ofsLibxc;
        }
        private WrapperOffset ofsXenops;

        /**
         * Where xenopsd's configuration is.
         */
        public WrapperOffset ofsXenops() {
            if (this.ofsXenops != null)
                return this.ofsXenops;
            if (xenopsRecords().idxFirst() >= 0) {
                long _pos = this._io.pos();
                this._io.seek(0);
                this.ofsXenops = new WrapperOffset(this._io, this, _root, xenopsRecords().idxFirst());
                this._io.seek(_pos);
            }
            return this.ofsXenops;
        }
        private Search pageDataRecords;

        /**
         * The PAGE_DATA records.
         */
        public Search pageDataRecords() {
            if (this.pageDataRecords != null)
                return this.pageDataRecords;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.pageDataRecords = new Search(this._io, this, _root, XenSaveImage.Searched.LIBXC_RECORDS, ((long) 1));
            this._io.seek(_pos);
            return this.pageDataRecords;
        }
        private Search xenopsRecords;

        /**
         * The records of xenopsd that hold a configuration.
         */
        public Search xenopsRecords() {
            if (this.xenopsRecords != null)
                return this.xenopsRecords;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.xenopsRecords = new Search(this._io, this, _root, XenSaveImage.Searched.XENOPSD_RECORDS, ((long) 15));
            this._io.seek(_pos);
            return this.xenopsRecords;
        }
        private XenSaveImage _root;
        private XenSaveImage _parent;
        public XenSaveImage _root() { return _root; }
        public XenSaveImage _parent() { return _parent; }
    }

    /**
     * A file that is no saved domain, or one that is compressed. Nothing of
     * it is read.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93">Image Header</a>
     */
    public static class NotAnImage extends KaitaiStruct {
        public static NotAnImage fromFile(String fileName) throws IOException {
            return new NotAnImage(new ByteBufferKaitaiStream(fileName));
        }

        public NotAnImage(KaitaiStream _io) {
            this(_io, null, null);
        }

        public NotAnImage(KaitaiStream _io, XenSaveImage _parent) {
            this(_io, _parent, null);
        }

        public NotAnImage(KaitaiStream _io, XenSaveImage _parent, XenSaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
        }
        private String message;

        /**
         * Why this definition does not read the file.
         */
        public String message() {
            if (this.message != null)
                return this.message;
            this.message = _root().problem();
            return this.message;
        }
        private XenSaveImage _root;
        private XenSaveImage _parent;
        public XenSaveImage _root() { return _root; }
        public XenSaveImage _parent() { return _parent; }
    }

    /**
     * A PAGE_DATA record.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273">PAGE_DATA</a>
     */
    public static class PageBatch extends KaitaiStruct {

        public PageBatch(KaitaiStream _io, int idxRecord) {
            this(_io, null, null, idxRecord);
        }

        public PageBatch(KaitaiStream _io, XenSaveImage.GuestMemory _parent, int idxRecord) {
            this(_io, _parent, null, idxRecord);
        }

        public PageBatch(KaitaiStream _io, XenSaveImage.GuestMemory _parent, XenSaveImage _root, int idxRecord) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.idxRecord = idxRecord;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
        }
        private LibxcMigrationStream.DomainImage.PageData pages;

        /**
         * The body of the record.
         */
        public LibxcMigrationStream.DomainImage.PageData pages() {
            if (this.pages != null)
                return this.pages;
            this.pages = ((LibxcMigrationStream.DomainImage.PageData) (_root().libxc().records().get(((Number) (idxRecord())).intValue()).body()));
            return this.pages;
        }
        private int idxRecord;
        private XenSaveImage _root;
        private XenSaveImage.GuestMemory _parent;

        /**
         * Number of the record.
         */
        public int idxRecord() { return idxRecord; }
        public XenSaveImage _root() { return _root; }
        public XenSaveImage.GuestMemory _parent() { return _parent; }
    }

    /**
     * All records or entries of one type in a list.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
     */
    public static class Search extends KaitaiStruct {

        public Search(KaitaiStream _io, Searched searchedList, long typeCode) {
            this(_io, null, null, searchedList, typeCode);
        }

        public Search(KaitaiStream _io, KaitaiStruct _parent, Searched searchedList, long typeCode) {
            this(_io, _parent, null, searchedList, typeCode);
        }

        public Search(KaitaiStream _io, KaitaiStruct _parent, XenSaveImage _root, Searched searchedList, long typeCode) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.searchedList = searchedList;
            this.typeCode = typeCode;
            _read();
        }
        private void _read() {
            this.steps = new ArrayList<SearchStep>();
            for (int i = 0; i < numSteps(); i++) {
                this.steps.add(new SearchStep(this._io, this, _root, searchedList(), typeCode(), ((Number) ((numSteps() - 1) - ((Number) (steps().size())).intValue())).intValue(), (steps().size() == 0 ? ((Number) (-1)).intValue() : ((Number) (steps().get(steps().size() - 1).idxHereOrLater())).intValue())));
            }
            if (idxFirst() >= 0) {
                this.found = new ArrayList<SearchResult>();
                {
                    SearchResult _it;
                    int i = 0;
                    do {
                        _it = new SearchResult(this._io, this, _root, ((Number) ((found().size() == 0 ? ((Number) (idxFirst())).intValue() : ((Number) (steps().get(((Number) ((numSteps() - 2) - found().get(found().size() - 1).idx())).intValue()).idxHereOrLater())).intValue()))).intValue());
                        this.found.add(_it);
                        i++;
                    } while (!((_it.idx() + 1 == numSteps() ? true : steps().get(((Number) ((numSteps() - 2) - _it.idx())).intValue()).idxHereOrLater() < 0)));
                }
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.steps.size(); i++) {
                this.steps.get(((Number) (i)).intValue())._fetchInstances();
            }
            if (idxFirst() >= 0) {
                for (int i = 0; i < this.found.size(); i++) {
                    this.found.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
        }
        private Integer idxFirst;

        /**
         * Number of the first element of this type in the list, -1 if there is none.
         */
        public Integer idxFirst() {
            if (this.idxFirst != null)
                return this.idxFirst;
            this.idxFirst = ((Number) (((Number) ((numSteps() > 0 ? ((Number) (steps().get(steps().size() - 1).idxHereOrLater())).intValue() : ((Number) (-1)).intValue()))).intValue())).intValue();
            return this.idxFirst;
        }
        private Integer idxLast;

        /**
         * Number of the last element of this type in the list, -1 if there is none.
         */
        public Integer idxLast() {
            if (this.idxLast != null)
                return this.idxLast;
            this.idxLast = ((Number) (((Number) ((idxFirst() >= 0 ? ((Number) (found().get(found().size() - 1).idx())).intValue() : ((Number) (-1)).intValue()))).intValue())).intValue();
            return this.idxLast;
        }
        private Integer numFound;

        /**
         * Number of elements of this type.
         */
        public Integer numFound() {
            if (this.numFound != null)
                return this.numFound;
            this.numFound = ((Number) (((Number) ((idxFirst() >= 0 ? ((Number) (found().size())).intValue() : ((int) 0)))).intValue())).intValue();
            return this.numFound;
        }
        private Integer numSteps;

        /**
         * Number of elements of the list.
         */
        public Integer numSteps() {
            if (this.numSteps != null)
                return this.numSteps;
            this.numSteps = ((Number) (((Number) ((searchedList() == XenSaveImage.Searched.LIBXL_RECORDS ? (_root().recognition().hasLibxl() ? ((Number) (_root().finder().libxl().body().records().size())).intValue() : ((int) 0)) : (searchedList() == XenSaveImage.Searched.XENOPSD_RECORDS ? ( ((_root().recognition().isXenopsd()) && (_io().size() >= 31))  ? ((Number) (((XenopsdSuspendImage) (_root().content())).records().size())).intValue() : ((int) 0)) : (searchedList() == XenSaveImage.Searched.LIBXC_RECORDS ? (_root().finder().hasLibxc() ? ((Number) (_root().finder().libxc().records().size())).intValue() : ((int) 0)) : (!(_root().finder().hasHvmContext()) ? ((int) 0) : (_root().hvmContext()._io().size() >= 8 ? ((Number) (_root().hvmContext().entries().size())).intValue() : ((int) 0)))))))).intValue())).intValue();
            return this.numSteps;
        }
        private List<SearchStep> steps;
        private List<SearchResult> found;
        private Searched searchedList;
        private long typeCode;
        private XenSaveImage _root;
        private KaitaiStruct _parent;

        /**
         * One step for each element of the list, from the last to the first.
         */
        public List<SearchStep> steps() { return steps; }

        /**
         * The elements of this type, in the order of the list.
         */
        public List<SearchResult> found() { return found; }

        /**
         * The list to search.
         */
        public Searched searchedList() { return searchedList; }

        /**
         * The type to search for, as a number.
         */
        public long typeCode() { return typeCode; }
        public XenSaveImage _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * An element of a list.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
     */
    public static class SearchResult extends KaitaiStruct {

        public SearchResult(KaitaiStream _io, int idx) {
            this(_io, null, null, idx);
        }

        public SearchResult(KaitaiStream _io, XenSaveImage.Search _parent, int idx) {
            this(_io, _parent, null, idx);
        }

        public SearchResult(KaitaiStream _io, XenSaveImage.Search _parent, XenSaveImage _root, int idx) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.idx = idx;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
        }
        private int idx;
        private XenSaveImage _root;
        private XenSaveImage.Search _parent;

        /**
         * Number of the element in its list.
         */
        public int idx() { return idx; }
        public XenSaveImage _root() { return _root; }
        public XenSaveImage.Search _parent() { return _parent; }
    }

    /**
     * One element of a list, and where the next one of a type is.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63">Records</a>
     */
    public static class SearchStep extends KaitaiStruct {

        public SearchStep(KaitaiStream _io, Searched searchedList, long typeCode, int idx, int idxLater) {
            this(_io, null, null, searchedList, typeCode, idx, idxLater);
        }

        public SearchStep(KaitaiStream _io, XenSaveImage.Search _parent, Searched searchedList, long typeCode, int idx, int idxLater) {
            this(_io, _parent, null, searchedList, typeCode, idx, idxLater);
        }

        public SearchStep(KaitaiStream _io, XenSaveImage.Search _parent, XenSaveImage _root, Searched searchedList, long typeCode, int idx, int idxLater) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.searchedList = searchedList;
            this.typeCode = typeCode;
            this.idx = idx;
            this.idxLater = idxLater;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
        }
        private Long elementType;

        /**
         * Type of the element, as a number.
         */
        public Long elementType() {
            if (this.elementType != null)
                return this.elementType;
            this.elementType = ((Number) (((Number) ((searchedList() == XenSaveImage.Searched.LIBXL_RECORDS ? ((Number) (_root().finder().libxl().body().records().get(((Number) (idx())).intValue()).header().typeCode())).longValue() : (searchedList() == XenSaveImage.Searched.XENOPSD_RECORDS ? ((Number) (((XenopsdSuspendImage) (_root().content())).records().get(((Number) (idx())).intValue()).header().typeCode())).longValue() : (searchedList() == XenSaveImage.Searched.LIBXC_RECORDS ? ((Number) (_root().finder().libxc().records().get(((Number) (idx())).intValue()).header().typeCode())).longValue() : ((Number) (_root().hvmContext().entries().get(((Number) (idx())).intValue()).header().typecodeNumber())).longValue()))))).longValue())).longValue();
            return this.elementType;
        }
        private Integer idxHereOrLater;

        /**
         * Number of the next element of that type from this one on, -1 if there is none.
         */
        public Integer idxHereOrLater() {
            if (this.idxHereOrLater != null)
                return this.idxHereOrLater;
            this.idxHereOrLater = ((Number) (((Number) ((elementType() == typeCode() ? idx() : idxLater()))).intValue())).intValue();
            return this.idxHereOrLater;
        }
        private Searched searchedList;
        private long typeCode;
        private int idx;
        private int idxLater;
        private XenSaveImage _root;
        private XenSaveImage.Search _parent;

        /**
         * The list to search.
         */
        public Searched searchedList() { return searchedList; }

        /**
         * The type to search for, as a number.
         */
        public long typeCode() { return typeCode; }

        /**
         * Number of the element in the list.
         */
        public int idx() { return idx; }

        /**
         * Number of the next element of that type after this one, -1 if there is none.
         */
        public int idxLater() { return idxLater; }
        public XenSaveImage _root() { return _root; }
        public XenSaveImage.Search _parent() { return _parent; }
    }

    /**
     * What the libxc stream says once, before the guest's memory and registers.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L629">STATIC_DATA_END</a>
     */
    public static class StaticRecords extends KaitaiStruct {
        public static StaticRecords fromFile(String fileName) throws IOException {
            return new StaticRecords(new ByteBufferKaitaiStream(fileName));
        }

        public StaticRecords(KaitaiStream _io) {
            this(_io, null, null);
        }

        public StaticRecords(KaitaiStream _io, XenSaveImage _parent) {
            this(_io, _parent, null);
        }

        public StaticRecords(KaitaiStream _io, XenSaveImage _parent, XenSaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
            cpuidPolicies();
            if (this.cpuidPolicies != null) {
                this.cpuidPolicies._fetchInstances();
            }
            cpuidPolicy();
            if (this.cpuidPolicy != null) {
                this.cpuidPolicy._fetchInstances();
            }
            infosOfPv();
            if (this.infosOfPv != null) {
                this.infosOfPv._fetchInstances();
            }
            msrPolicies();
            if (this.msrPolicies != null) {
                this.msrPolicies._fetchInstances();
            }
            msrPolicy();
            if (this.msrPolicy != null) {
                this.msrPolicy._fetchInstances();
            }
        }
        private Search cpuidPolicies;

        /**
         * The X86_CPUID_POLICY records.
         */
        public Search cpuidPolicies() {
            if (this.cpuidPolicies != null)
                return this.cpuidPolicies;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.cpuidPolicies = new Search(this._io, this, _root, XenSaveImage.Searched.LIBXC_RECORDS, ((long) 17));
            this._io.seek(_pos);
            return this.cpuidPolicies;
        }
        private XenX86CpuPolicy.CpuidPolicy cpuidPolicy;

        /**
         * The CPUID leaves of the guest, if the stream has them.
         */
        public XenX86CpuPolicy.CpuidPolicy cpuidPolicy() {
            if (this.cpuidPolicy != null)
                return this.cpuidPolicy;
            if (cpuidPolicies().idxLast() >= 0) {
                KaitaiStream io = _root().libxc().records().get(((Number) (cpuidPolicies().idxLast())).intValue()).rawBody()._io();
                long _pos = io.pos();
                io.seek(0);
                this.cpuidPolicy = new XenX86CpuPolicy.CpuidPolicy(io);
                io.seek(_pos);
            }
            return this.cpuidPolicy;
        }
        private Search infosOfPv;

        /**
         * The X86_PV_INFO records.
         */
        public Search infosOfPv() {
            if (this.infosOfPv != null)
                return this.infosOfPv;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.infosOfPv = new Search(this._io, this, _root, XenSaveImage.Searched.LIBXC_RECORDS, ((long) 2));
            this._io.seek(_pos);
            return this.infosOfPv;
        }
        private Search msrPolicies;

        /**
         * The X86_MSR_POLICY records.
         */
        public Search msrPolicies() {
            if (this.msrPolicies != null)
                return this.msrPolicies;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.msrPolicies = new Search(this._io, this, _root, XenSaveImage.Searched.LIBXC_RECORDS, ((long) 18));
            this._io.seek(_pos);
            return this.msrPolicies;
        }
        private XenX86CpuPolicy.MsrPolicy msrPolicy;

        /**
         * The MSRs of the guest's policy, if the stream has them.
         */
        public XenX86CpuPolicy.MsrPolicy msrPolicy() {
            if (this.msrPolicy != null)
                return this.msrPolicy;
            if (msrPolicies().idxLast() >= 0) {
                KaitaiStream io = _root().libxc().records().get(((Number) (msrPolicies().idxLast())).intValue()).rawBody()._io();
                long _pos = io.pos();
                io.seek(0);
                this.msrPolicy = new XenX86CpuPolicy.MsrPolicy(io);
                io.seek(_pos);
            }
            return this.msrPolicy;
        }
        private LibxcMigrationStream.DomainImage.X86PvInfo pvInfo;

        /**
         * Properties of a PV guest.
         */
        public LibxcMigrationStream.DomainImage.X86PvInfo pvInfo() {
            if (this.pvInfo != null)
                return this.pvInfo;
            if (infosOfPv().idxLast() >= 0) {
                this.pvInfo = ((LibxcMigrationStream.DomainImage.X86PvInfo) (_root().libxc().records().get(((Number) (infosOfPv().idxLast())).intValue()).body()));
            }
            return this.pvInfo;
        }
        private XenSaveImage _root;
        private XenSaveImage _parent;
        public XenSaveImage _root() { return _root; }
        public XenSaveImage _parent() { return _parent; }
    }

    /**
     * A vCPU, from an entry of the HVM context or from an X86_PV_VCPU_BASIC record.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409">X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS</a>
     */
    public static class Vcpu extends KaitaiStruct {

        public Vcpu(KaitaiStream _io, int idx) {
            this(_io, null, null, idx);
        }

        public Vcpu(KaitaiStream _io, XenSaveImage _parent, int idx) {
            this(_io, _parent, null, idx);
        }

        public Vcpu(KaitaiStream _io, XenSaveImage _parent, XenSaveImage _root, int idx) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.idx = idx;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
            registers();
            if (this.registers != null) {
                {
                    VcpuKind on = kind();
                    if (on != null) {
                        switch (kind()) {
                        case HVM: {
                            ((XenHvmContext.Cpu) (this.registers))._fetchInstances();
                            break;
                        }
                        case PV_X86_32: {
                            ((XenX86Vcpu.CpuUserRegsX8632) (this.registers))._fetchInstances();
                            break;
                        }
                        case PV_X86_64: {
                            ((XenX86Vcpu.CpuUserRegsX8664) (this.registers))._fetchInstances();
                            break;
                        }
                        }
                    }
                }
            }
        }
        private VcpuKind kind;

        /**
         * Kind of guest that the vCPU belongs to.
         */
        public VcpuKind kind() {
            if (this.kind != null)
                return this.kind;
            this.kind = XenSaveImage.VcpuKind.byId(((Number) ((_root().finder().hasHvmContext() ? ((long) 0) : (((Number) (_root().libxc().records().get(((Number) (idx())).intValue()).rawBody()._io().size())).longValue() == ((Number) (8 + 5168)).longValue() ? ((long) 1) : (((Number) (_root().libxc().records().get(((Number) (idx())).intValue()).rawBody()._io().size())).longValue() == ((Number) (8 + 2800)).longValue() ? ((long) 2) : ((long) 3)))))).longValue());
            return this.kind;
        }
        private LibxcMigrationStream.DomainImage.X86PvVcpu pvState;

        /**
         * The body of X86_PV_VCPU_BASIC.
         */
        public LibxcMigrationStream.DomainImage.X86PvVcpu pvState() {
            if (this.pvState != null)
                return this.pvState;
            if (!(_root().finder().hasHvmContext())) {
                this.pvState = ((LibxcMigrationStream.DomainImage.X86PvVcpu) (_root().libxc().records().get(((Number) (idx())).intValue()).body()));
            }
            return this.pvState;
        }
        private KaitaiStruct registers;

        /**
         * All registers of an HVM guest's vCPU; the general registers of a PV
         * guest's.
         */
        public KaitaiStruct registers() {
            if (this.registers != null)
                return this.registers;
            if (kind() != XenSaveImage.VcpuKind.DAMAGED) {
                KaitaiStream io = (_root().finder().hasHvmContext() ? _root().hvmContext().entries().get(((Number) (idx())).intValue()).rawBody()._io() : _root().libxc().records().get(((Number) (idx())).intValue()).rawBody()._io());
                long _pos = io.pos();
                io.seek((kind() == XenSaveImage.VcpuKind.PV_X86_64 ? 528 : (kind() == XenSaveImage.VcpuKind.PV_X86_32 ? 524 : 0)));
                {
                    VcpuKind on = kind();
                    if (on != null) {
                        switch (kind()) {
                        case HVM: {
                            this.registers = new XenHvmContext.Cpu(io);
                            break;
                        }
                        case PV_X86_32: {
                            this.registers = new XenX86Vcpu.CpuUserRegsX8632(io);
                            break;
                        }
                        case PV_X86_64: {
                            this.registers = new XenX86Vcpu.CpuUserRegsX8664(io);
                            break;
                        }
                        }
                    }
                }
                io.seek(_pos);
            }
            return this.registers;
        }
        private Long vcpuId;

        /**
         * Number of the vCPU.
         */
        public Long vcpuId() {
            if (this.vcpuId != null)
                return this.vcpuId;
            this.vcpuId = ((Number) (((Number) ((_root().finder().hasHvmContext() ? ((Number) (_root().hvmContext().entries().get(((Number) (idx())).intValue()).header().instance())).longValue() : ((Number) (pvState().vcpuId())).longValue()))).longValue())).longValue();
            return this.vcpuId;
        }
        private int idx;
        private XenSaveImage _root;
        private XenSaveImage _parent;

        /**
         * Number of the entry or record.
         */
        public int idx() { return idx; }
        public XenSaveImage _root() { return _root; }
        public XenSaveImage _parent() { return _parent; }
    }

    /**
     * Where a record of a wrapper is in the file.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
     */
    public static class WrapperOffset extends KaitaiStruct {

        public WrapperOffset(KaitaiStream _io, int idx) {
            this(_io, null, null, idx);
        }

        public WrapperOffset(KaitaiStream _io, XenSaveImage.ImageFinder _parent, int idx) {
            this(_io, _parent, null, idx);
        }

        public WrapperOffset(KaitaiStream _io, XenSaveImage.ImageFinder _parent, XenSaveImage _root, int idx) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.idx = idx;
            _read();
        }
        private void _read() {
            this.steps = new ArrayList<WrapperStep>();
            for (int i = 0; i < idx() + 1; i++) {
                this.steps.add(new WrapperStep(this._io, this, _root, ((Number) (steps().size())).intValue(), ((Number) ((steps().size() == 0 ? ((Number) (ofsFirst())).longValue() : ((Number) (steps().get(steps().size() - 1).ofsNext())).longValue()))).longValue()));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.steps.size(); i++) {
                this.steps.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private Long ofsBody;

        /**
         * Offset of the record's body.
         */
        public Long ofsBody() {
            if (this.ofsBody != null)
                return this.ofsBody;
            this.ofsBody = ((Number) (steps().get(steps().size() - 1).ofsBody())).longValue();
            return this.ofsBody;
        }
        private Long ofsFirst;

        /**
         * Offset of the first record.
         */
        public Long ofsFirst() {
            if (this.ofsFirst != null)
                return this.ofsFirst;
            this.ofsFirst = ((Number) (((Number) ((_root().recognition().hasLibxl() ? ((Number) (_root().recognition().ofsLibxl() + ((Number) (16)).longValue())).longValue() : ((Number) (15)).longValue()))).longValue())).longValue();
            return this.ofsFirst;
        }
        private Long ofsNext;

        /**
         * Offset of the data after the record.
         */
        public Long ofsNext() {
            if (this.ofsNext != null)
                return this.ofsNext;
            this.ofsNext = ((Number) (steps().get(steps().size() - 1).ofsNext())).longValue();
            return this.ofsNext;
        }
        private List<WrapperStep> steps;
        private int idx;
        private XenSaveImage _root;
        private XenSaveImage.ImageFinder _parent;

        /**
         * One step for each record up to this one.
         */
        public List<WrapperStep> steps() { return steps; }

        /**
         * Number of the record. No other stream precedes it.
         */
        public int idx() { return idx; }
        public XenSaveImage _root() { return _root; }
        public XenSaveImage.ImageFinder _parent() { return _parent; }
    }

    /**
     * A record of a wrapper, and where it is.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95">Record Overview</a>
     */
    public static class WrapperStep extends KaitaiStruct {

        public WrapperStep(KaitaiStream _io, int idx, long ofsRecord) {
            this(_io, null, null, idx, ofsRecord);
        }

        public WrapperStep(KaitaiStream _io, XenSaveImage.WrapperOffset _parent, int idx, long ofsRecord) {
            this(_io, _parent, null, idx, ofsRecord);
        }

        public WrapperStep(KaitaiStream _io, XenSaveImage.WrapperOffset _parent, XenSaveImage _root, int idx, long ofsRecord) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.idx = idx;
            this.ofsRecord = ofsRecord;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
        }
        private Long ofsBody;

        /**
         * Offset of the body.
         */
        public Long ofsBody() {
            if (this.ofsBody != null)
                return this.ofsBody;
            this.ofsBody = ((Number) (((Number) (ofsRecord() + (_root().recognition().hasLibxl() ? ((long) 8) : ((long) 16)))).longValue())).longValue();
            return this.ofsBody;
        }
        private Long ofsNext;

        /**
         * Offset of the data after the record.
         */
        public Long ofsNext() {
            if (this.ofsNext != null)
                return this.ofsNext;
            this.ofsNext = ((Number) (((Number) (ofsBody() + (_root().recognition().hasLibxl() ? ((Number) (((Number) (_root().finder().libxl().body().records().get(((Number) (idx())).intValue()).rawBody()._io().size())).longValue() + ((Number) (_root().finder().libxl().body().records().get(((Number) (idx())).intValue()).padding().length)).longValue())).longValue() : ((Number) (((XenopsdSuspendImage) (_root().content())).records().get(((Number) (idx())).intValue()).rawBody()._io().size())).longValue()))).longValue())).longValue();
            return this.ofsNext;
        }
        private int idx;
        private long ofsRecord;
        private XenSaveImage _root;
        private XenSaveImage.WrapperOffset _parent;

        /**
         * Number of the record.
         */
        public int idx() { return idx; }

        /**
         * Offset of the record.
         */
        public long ofsRecord() { return ofsRecord; }
        public XenSaveImage _root() { return _root; }
        public XenSaveImage.WrapperOffset _parent() { return _parent; }
    }
    private byte[] config;

    /**
     * The domain's configuration as its toolstack writes it: JSON or an xl
     * configuration file in a file of xl, XML in one of libvirt, otherwise an
     * s-expression.
     */
    public byte[] config() {
        if (this.config != null)
            return this.config;
        if (finder().lenConfig() > 0) {
            long _pos = this._io.pos();
            this._io.seek(finder().ofsConfig());
            this.config = this._io.readBytes(finder().lenConfig());
            this._io.seek(_pos);
        }
        return this.config;
    }
    private LibxlMigrationStream.RecordList.EmulatorContext deviceModel;

    /**
     * The state of the device model, from the last EMULATOR_CONTEXT of a libxl stream.
     */
    public LibxlMigrationStream.RecordList.EmulatorContext deviceModel() {
        if (this.deviceModel != null)
            return this.deviceModel;
        if (finder().hasDeviceModel()) {
            this.deviceModel = ((LibxlMigrationStream.RecordList.EmulatorContext) (finder().libxl().body().records().get(((Number) (finder().emulatorContexts().idxLast())).intValue()).body()));
        }
        return this.deviceModel;
    }
    private ImageFinder finder;

    /**
     * Finds what the shortcuts refer to.
     */
    public ImageFinder finder() {
        if (this.finder != null)
            return this.finder;
        long _pos = this._io.pos();
        this._io.seek(0);
        this.finder = new ImageFinder(this._io, this, _root);
        this._io.seek(_pos);
        return this.finder;
    }
    private XenHvmContext hvmContext;

    /**
     * The state of the virtual hardware that Xen emulates for an HVM guest, from
     * the last HVM_CONTEXT.
     */
    public XenHvmContext hvmContext() {
        if (this.hvmContext != null)
            return this.hvmContext;
        if (finder().hasHvmContext()) {
            KaitaiStream io = finder().libxc().records().get(((Number) (finder().hvmContexts().idxLast())).intValue()).rawBody()._io();
            long _pos = io.pos();
            io.seek(0);
            this.hvmContext = new XenHvmContext(io);
            io.seek(_pos);
        }
        return this.hvmContext;
    }
    private Boolean isImage;

    /**
     * The file is a saved domain, and not compressed.
     */
    public Boolean isImage() {
        if (this.isImage != null)
            return this.isImage;
        this.isImage = recognition().isImage();
        return this.isImage;
    }
    private Boolean isTruncated;

    /**
     * The file ends before the image does: the last record is incomplete, or it
     * is not the one that ends an image. Absent for images of Xen 4.4 and
     * earlier.
     */
    public Boolean isTruncated() {
        if (this.isTruncated != null)
            return this.isTruncated;
        if (recognition().hasEnd()) {
            this.isTruncated = recognition().isTruncated();
        }
        return this.isTruncated;
    }
    private LegacySaveImage legacy;

    /**
     * The domain in the format of Xen 4.4 and earlier.
     */
    public LegacySaveImage legacy() {
        if (this.legacy != null)
            return this.legacy;
        if (finder().hasLegacy()) {
            this.legacy = finder().legacy();
        }
        return this.legacy;
    }
    private LibxcMigrationStream.DomainImage libxc;

    /**
     * Domain header and records of the libxc stream. A libxl stream with
     * checkpoints has more records after those, which continue the stream.
     */
    public LibxcMigrationStream.DomainImage libxc() {
        if (this.libxc != null)
            return this.libxc;
        if (finder().hasLibxc()) {
            this.libxc = ((LibxcMigrationStream.DomainImage) (finder().libxc()));
        }
        return this.libxc;
    }
    private GuestMemory memory;

    /**
     * The guest's pages.
     */
    public GuestMemory memory() {
        if (this.memory != null)
            return this.memory;
        if (finder().hasLibxc()) {
            long _pos = this._io.pos();
            this._io.seek(0);
            this.memory = new GuestMemory(this._io, this, _root);
            this._io.seek(_pos);
        }
        return this.memory;
    }
    private Layer outermostLayer;

    /**
     * What the file is; the outermost layer of an image.
     */
    public Layer outermostLayer() {
        if (this.outermostLayer != null)
            return this.outermostLayer;
        this.outermostLayer = Layer.byId(recognition().layerCode());
        return this.outermostLayer;
    }
    private String problem;

    /**
     * Why this definition does not read the file; empty if it does.
     */
    public String problem() {
        if (this.problem != null)
            return this.problem;
        this.problem = (recognition().isImage() ? "" : (recognition().isCompressed() ? "The file is compressed. Decompress it first." : "The file is not a saved Xen domain. No known signature begins it."));
        return this.problem;
    }
    private FirstBytes recognition;

    /**
     * What the first bytes say about the file.
     */
    public FirstBytes recognition() {
        if (this.recognition != null)
            return this.recognition;
        long _pos = this._io.pos();
        this._io.seek(0);
        this.recognition = new FirstBytes(this._io, this, _root);
        this._io.seek(_pos);
        return this.recognition;
    }
    private StaticRecords staticData;

    /**
     * What does not change while the guest runs.
     */
    public StaticRecords staticData() {
        if (this.staticData != null)
            return this.staticData;
        if (finder().hasLibxc()) {
            long _pos = this._io.pos();
            this._io.seek(0);
            this.staticData = new StaticRecords(this._io, this, _root);
            this._io.seek(_pos);
        }
        return this.staticData;
    }
    private List<Vcpu> vcpus;

    /**
     * The vCPUs and their registers, in the order of the stream. Xen does not
     * save the registers of an HVM guest's vCPU that is offline.
     */
    public List<Vcpu> vcpus() {
        if (this.vcpus != null)
            return this.vcpus;
        if (finder().hasLibxc()) {
            long _pos = this._io.pos();
            this._io.seek(0);
            this.vcpus = new ArrayList<Vcpu>();
            for (int i = 0; i < finder().numVcpus(); i++) {
                this.vcpus.add(new Vcpu(this._io, this, _root, ((Number) ((finder().hasHvmContext() ? ((Number) (finder().cpuEntries().found().get(((Number) (i)).intValue()).idx())).intValue() : ((Number) (finder().basicRecords().found().get(((Number) (i)).intValue()).idx())).intValue()))).intValue()));
            }
            this._io.seek(_pos);
        }
        return this.vcpus;
    }
    private KaitaiStruct content;
    private XenSaveImage _root;
    private KaitaiStruct _parent;

    /**
     * The outermost layer, which contains the others.
     */
    public KaitaiStruct content() { return content; }
    public XenSaveImage _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
