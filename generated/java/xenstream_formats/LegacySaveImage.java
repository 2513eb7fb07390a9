// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package xenstream_formats;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.nio.charset.StandardCharsets;


/**
 * The state of one x86 domain as the tools of Xen 4.4 and earlier wrote it: the
 * size of the P2M; for a PV guest, the data needed to read the rest and the
 * frames of its P2M; chunks, mostly guest pages; and a tail with the registers.
 * It has no magic number and no version.
 * 
 * Some numbers are as wide as the words of the toolstack that saved the image.
 * No field gives that width or the kind of guest; both can be derived from the
 * first bytes, see `identification`.
 * 
 * The image of a domain that Remus protected has several checkpoints in a row,
 * each with chunks and a tail. The pages of all checkpoints count, but only the
 * last tail does.
 * 
 * A damaged image parses as far as its framing allows.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h">Source</a>
 */
public class LegacySaveImage extends KaitaiStruct {
    public static LegacySaveImage fromFile(String fileName) throws IOException {
        return new LegacySaveImage(new ByteBufferKaitaiStream(fileName));
    }

    public enum BlockType {
        EXTV(1702392950),
        VCPU(1986228341),
        XCNT(2019782260);

        private final long id;
        BlockType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, BlockType> byId = new HashMap<Long, BlockType>(3);
        static {
            for (BlockType e : BlockType.values())
                byId.put(e.id(), e);
        }
        public static BlockType byId(long id) { return byId.get(id); }
    }

    public enum ChunkType {
        HVM_NR_IOREQ_SERVER_PAGES(-20),
        HVM_IOREQ_SERVER_PFN(-19),
        TOOLSTACK(-18),
        HVM_SHARING_RING_PFN(-17),
        HVM_MONITOR_RING_PFN(-16),
        HVM_PAGING_RING_PFN(-15),
        HVM_GENERATION_ID_ADDR(-14),
        ENABLE_COMPRESSION(-13),
        COMPRESSED_DATA(-12),
        HVM_VIRIDIAN(-11),
        HVM_ACPI_IOPORTS_LOCATION(-10),
        LAST_CHECKPOINT(-9),
        HVM_CONSOLE_PFN(-8),
        TSC_INFO(-7),
        TMEM_EXTRA(-6),
        TMEM(-5),
        HVM_VM86_TSS(-4),
        HVM_IDENT_PT(-3),
        VCPU_INFO(-2),
        ENABLE_VERIFY_MODE(-1),
        END_MARK(0),
        PAGES(1);

        private final long id;
        ChunkType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ChunkType> byId = new HashMap<Long, ChunkType>(22);
        static {
            for (ChunkType e : ChunkType.values())
                byId.put(e.id(), e);
        }
        public static ChunkType byId(long id) { return byId.get(id); }
    }

    public enum ContextLayout {
        UNKNOWN_LAYOUT(0),
        X86_64(1),
        X86_32(2);

        private final long id;
        ContextLayout(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ContextLayout> byId = new HashMap<Long, ContextLayout>(3);
        static {
            for (ContextLayout e : ContextLayout.values())
                byId.put(e.id(), e);
        }
        public static ContextLayout byId(long id) { return byId.get(id); }
    }

    public enum GuestType {
        X86_PV(1),
        X86_HVM(2);

        private final long id;
        GuestType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, GuestType> byId = new HashMap<Long, GuestType>(2);
        static {
            for (GuestType e : GuestType.values())
                byId.put(e.id(), e);
        }
        public static GuestType byId(long id) { return byId.get(id); }
    }

    public enum PageType {
        NOTAB(0),
        L1TAB(1),
        L2TAB(2),
        L3TAB(3),
        L4TAB(4),
        L1TAB_PIN(9),
        L2TAB_PIN(10),
        L3TAB_PIN(11),
        L4TAB_PIN(12),
        BROKEN(13),
        XALLOC(14),
        XTAB(15);

        private final long id;
        PageType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, PageType> byId = new HashMap<Long, PageType>(12);
        static {
            for (PageType e : PageType.values())
                byId.put(e.id(), e);
        }
        public static PageType byId(long id) { return byId.get(id); }
    }

    public enum TscMode {
        DEFAULT(0),
        ALWAYS_EMULATE(1),
        NEVER_EMULATE(2);

        private final long id;
        TscMode(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, TscMode> byId = new HashMap<Long, TscMode>(3);
        static {
            for (TscMode e : TscMode.values())
                byId.put(e.id(), e);
        }
        public static TscMode byId(long id) { return byId.get(id); }
    }

    public LegacySaveImage(KaitaiStream _io) {
        this(_io, null, null);
    }

    public LegacySaveImage(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public LegacySaveImage(KaitaiStream _io, KaitaiStruct _parent, LegacySaveImage _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        if (_io().size() >= 16 + 4) {
            this.image = new DomainImage(this._io, this, _root, identification().is64bit(), identification().isPv());
        }
    }

    public void _fetchInstances() {
        if (_io().size() >= 16 + 4) {
            this.image._fetchInstances();
        }
        identification();
        if (this.identification != null) {
            this.identification._fetchInstances();
        }
    }

    /**
     * Chunks and the tail that completes the state of the domain.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70">BODY PHASE and TAIL PHASE</a>
     */
    public static class Checkpoint extends KaitaiStruct {

        public Checkpoint(KaitaiStream _io, boolean is64bit, boolean isPv, long lenContext, boolean hasExtended, long lenXsave, boolean isCompressed) {
            this(_io, null, null, is64bit, isPv, lenContext, hasExtended, lenXsave, isCompressed);
        }

        public Checkpoint(KaitaiStream _io, LegacySaveImage.DomainImage _parent, boolean is64bit, boolean isPv, long lenContext, boolean hasExtended, long lenXsave, boolean isCompressed) {
            this(_io, _parent, null, is64bit, isPv, lenContext, hasExtended, lenXsave, isCompressed);
        }

        public Checkpoint(KaitaiStream _io, LegacySaveImage.DomainImage _parent, LegacySaveImage _root, boolean is64bit, boolean isPv, long lenContext, boolean hasExtended, long lenXsave, boolean isCompressed) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.is64bit = is64bit;
            this.isPv = isPv;
            this.lenContext = lenContext;
            this.hasExtended = hasExtended;
            this.lenXsave = lenXsave;
            this.isCompressed = isCompressed;
            _read();
        }
        private void _read() {
            this.chunks = new ArrayList<Chunk>();
            {
                Chunk _it;
                int i = 0;
                do {
                    _it = new Chunk(this._io, this, _root, is64bit(), isCompressed(), ((Number) (chunks().size())).intValue(), (chunks().size() == 0 ? ((Number) (-1)).intValue() : ((Number) (chunks().get(chunks().size() - 1).idxVcpuInfoSoFar())).intValue()), (chunks().size() == 0 ? false : chunks().get(chunks().size() - 1).hasLastCheckpointSoFar()), (chunks().size() == 0 ? isCompressed() : chunks().get(chunks().size() - 1).hasEnableCompressionSoFar()));
                    this.chunks.add(_it);
                    i++;
                } while (!( ((!(_it.isFollowedByChunk())) || (_io().size() - _io().pos() < 12)) ));
            }
            if ( ((isPv()) && (isEnded()) && (_io().size() - _io().pos() >= 4)) ) {
                this.pvTail = new PvTail(this._io, this, _root, is64bit(), lenContext(), hasExtended(), lenXsave(), highestVcpuId(), (chunks().get(chunks().size() - 1).idxVcpuInfoSoFar() >= 0 ? ((LegacySaveImage.VcpuInfo) (chunks().get(((Number) (chunks().get(chunks().size() - 1).idxVcpuInfoSoFar())).intValue()).body())).vcpuMap() : new byte[] { 1 }));
            }
            if ( ((!(isPv())) && (isEnded()) && (_io().size() - _io().pos() >= 24 + 4)) ) {
                this.hvmTail = new HvmTail(this._io, this, _root);
            }
            this.afterTail = new StreamPosition(this._io, this, _root, ((Number) (_io().pos())).longValue());
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.chunks.size(); i++) {
                this.chunks.get(((Number) (i)).intValue())._fetchInstances();
            }
            if ( ((isPv()) && (isEnded()) && (_io().size() - _io().pos() >= 4)) ) {
                this.pvTail._fetchInstances();
            }
            if ( ((!(isPv())) && (isEnded()) && (_io().size() - _io().pos() >= 24 + 4)) ) {
                this.hvmTail._fetchInstances();
            }
            this.afterTail._fetchInstances();
            nextMarker();
            if (this.nextMarker != null) {
                this.nextMarker._fetchInstances();
            }
        }
        private Boolean enablesCompression;

        /**
         * Pages of later checkpoints are compressed.
         */
        public Boolean enablesCompression() {
            if (this.enablesCompression != null)
                return this.enablesCompression;
            this.enablesCompression = chunks().get(chunks().size() - 1).hasEnableCompressionSoFar();
            return this.enablesCompression;
        }
        private Long highestVcpuId;

        /**
         * The highest vCPU id; without vcpu_info there is only vCPU 0.
         */
        public Long highestVcpuId() {
            if (this.highestVcpuId != null)
                return this.highestVcpuId;
            this.highestVcpuId = ((Number) (((Number) ((chunks().get(chunks().size() - 1).idxVcpuInfoSoFar() >= 0 ? ((Number) (chunks().get(((Number) (chunks().get(chunks().size() - 1).idxVcpuInfoSoFar())).intValue()).header().maxVcpuId())).longValue() : ((long) 0)))).longValue())).longValue();
            return this.highestVcpuId;
        }
        private Boolean isEnded;

        /**
         * The chunks are complete, and the tail follows.
         */
        public Boolean isEnded() {
            if (this.isEnded != null)
                return this.isEnded;
            this.isEnded = chunks().get(chunks().size() - 1).header().chunkType() == LegacySaveImage.ChunkType.END_MARK;
            return this.isEnded;
        }
        private Boolean isLast;

        /**
         * No other checkpoint follows. Images of Xen 3.4 and earlier have no
         * last_checkpoint chunk; no chunk follows their only checkpoint.
         */
        public Boolean isLast() {
            if (this.isLast != null)
                return this.isLast;
            this.isLast = ( ((!(isEnded())) || (chunks().get(chunks().size() - 1).hasLastCheckpointSoFar()))  ? true : (((Number) (_io().size())).longValue() < ((Number) (afterTail().ofsNext() + 4)).longValue() ? true : !(nextMarker().isChunk())));
            return this.isLast;
        }
        private NextMarker nextMarker;

        /**
         * The data after the tail.
         */
        public NextMarker nextMarker() {
            if (this.nextMarker != null)
                return this.nextMarker;
            if (((Number) (_io().size())).longValue() >= ((Number) (afterTail().ofsNext() + 4)).longValue()) {
                long _pos = this._io.pos();
                this._io.seek(afterTail().ofsNext());
                this.nextMarker = new NextMarker(this._io, this, _root);
                this._io.seek(_pos);
            }
            return this.nextMarker;
        }
        private List<Chunk> chunks;
        private PvTail pvTail;
        private HvmTail hvmTail;
        private StreamPosition afterTail;
        private boolean is64bit;
        private boolean isPv;
        private long lenContext;
        private boolean hasExtended;
        private long lenXsave;
        private boolean isCompressed;
        private LegacySaveImage _root;
        private LegacySaveImage.DomainImage _parent;

        /**
         * Chunks up to an end chunk, up to an invalid chunk, or up to the point
         * where too few bytes remain for the longest header of another chunk,
         * which is as long as an HVM parameter.
         */
        public List<Chunk> chunks() { return chunks; }

        /**
         * Registers of a PV guest.
         */
        public PvTail pvTail() { return pvTail; }

        /**
         * Registers and devices of an HVM guest.
         */
        public HvmTail hvmTail() { return hvmTail; }

        /**
         * Offset of the end of the tail.
         */
        public StreamPosition afterTail() { return afterTail; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public boolean is64bit() { return is64bit; }

        /**
         * The guest is paravirtualised.
         */
        public boolean isPv() { return isPv; }

        /**
         * Length of a vCPU's context in bytes.
         */
        public long lenContext() { return lenContext; }

        /**
         * Each vCPU has an extended context.
         */
        public boolean hasExtended() { return hasExtended; }

        /**
         * Length of a vCPU's extended processor state in bytes, including the
         * numbers before it.
         */
        public long lenXsave() { return lenXsave; }

        /**
         * Pages are in compressed_data chunks, as an earlier checkpoint announced.
         */
        public boolean isCompressed() { return isCompressed; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.DomainImage _parent() { return _parent; }
    }

    /**
     * A batch of guest pages, or something else about the domain.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069">pagebuf_get_one()</a>
     */
    public static class Chunk extends KaitaiStruct {

        public Chunk(KaitaiStream _io, boolean is64bit, boolean isCompressed, int chunkNumber, int idxVcpuInfoBefore, boolean hasLastCheckpointBefore, boolean hasEnableCompressionBefore) {
            this(_io, null, null, is64bit, isCompressed, chunkNumber, idxVcpuInfoBefore, hasLastCheckpointBefore, hasEnableCompressionBefore);
        }

        public Chunk(KaitaiStream _io, LegacySaveImage.Checkpoint _parent, boolean is64bit, boolean isCompressed, int chunkNumber, int idxVcpuInfoBefore, boolean hasLastCheckpointBefore, boolean hasEnableCompressionBefore) {
            this(_io, _parent, null, is64bit, isCompressed, chunkNumber, idxVcpuInfoBefore, hasLastCheckpointBefore, hasEnableCompressionBefore);
        }

        public Chunk(KaitaiStream _io, LegacySaveImage.Checkpoint _parent, LegacySaveImage _root, boolean is64bit, boolean isCompressed, int chunkNumber, int idxVcpuInfoBefore, boolean hasLastCheckpointBefore, boolean hasEnableCompressionBefore) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.is64bit = is64bit;
            this.isCompressed = isCompressed;
            this.chunkNumber = chunkNumber;
            this.idxVcpuInfoBefore = idxVcpuInfoBefore;
            this.hasLastCheckpointBefore = hasLastCheckpointBefore;
            this.hasEnableCompressionBefore = hasEnableCompressionBefore;
            _read();
        }
        private void _read() {
            this.header = new ChunkHeader(this._io, this, _root, is64bit(), isCompressed());
            KaitaiStream _io_rawBody = this._io.substream((header().lenBody() <= ((Number) (_io().size() - _io().pos())).longValue() ? header().lenBody() : ((Number) (_io().size() - _io().pos())).longValue()));
            this.rawBody = new Opaque(_io_rawBody, this, _root);
            if (header().isTmem()) {
                {
                    ChunkType on = header().chunkType();
                    if (on != null) {
                        switch (header().chunkType()) {
                        case TMEM: {
                            this.tmem = new Tmem(this._io, this, _root);
                            break;
                        }
                        case TMEM_EXTRA: {
                            this.tmem = new TmemExtra(this._io, this, _root);
                            break;
                        }
                        default: {
                            this.tmem = new Opaque(this._io, this, _root);
                            break;
                        }
                        }
                    } else {
                        this.tmem = new Opaque(this._io, this, _root);
                    }
                }
            }
        }

        public void _fetchInstances() {
            this.header._fetchInstances();
            this.rawBody._fetchInstances();
            if (header().isTmem()) {
                {
                    ChunkType on = header().chunkType();
                    if (on != null) {
                        switch (header().chunkType()) {
                        case TMEM: {
                            ((Tmem) (this.tmem))._fetchInstances();
                            break;
                        }
                        case TMEM_EXTRA: {
                            ((TmemExtra) (this.tmem))._fetchInstances();
                            break;
                        }
                        default: {
                            ((Opaque) (this.tmem))._fetchInstances();
                            break;
                        }
                        }
                    } else {
                        ((Opaque) (this.tmem))._fetchInstances();
                    }
                }
            }
            body();
            if (this.body != null) {
                {
                    ChunkType on = header().chunkType();
                    if (on != null) {
                        switch (header().chunkType()) {
                        case COMPRESSED_DATA: {
                            ((CompressedData) (this.body))._fetchInstances();
                            break;
                        }
                        case HVM_ACPI_IOPORTS_LOCATION: {
                            ((HvmParam) (this.body))._fetchInstances();
                            break;
                        }
                        case HVM_CONSOLE_PFN: {
                            ((HvmParam) (this.body))._fetchInstances();
                            break;
                        }
                        case HVM_GENERATION_ID_ADDR: {
                            ((HvmParam) (this.body))._fetchInstances();
                            break;
                        }
                        case HVM_IDENT_PT: {
                            ((HvmParam) (this.body))._fetchInstances();
                            break;
                        }
                        case HVM_IOREQ_SERVER_PFN: {
                            ((HvmParam) (this.body))._fetchInstances();
                            break;
                        }
                        case HVM_MONITOR_RING_PFN: {
                            ((HvmParam) (this.body))._fetchInstances();
                            break;
                        }
                        case HVM_NR_IOREQ_SERVER_PAGES: {
                            ((HvmParam) (this.body))._fetchInstances();
                            break;
                        }
                        case HVM_PAGING_RING_PFN: {
                            ((HvmParam) (this.body))._fetchInstances();
                            break;
                        }
                        case HVM_SHARING_RING_PFN: {
                            ((HvmParam) (this.body))._fetchInstances();
                            break;
                        }
                        case HVM_VIRIDIAN: {
                            ((HvmParam) (this.body))._fetchInstances();
                            break;
                        }
                        case HVM_VM86_TSS: {
                            ((HvmParam) (this.body))._fetchInstances();
                            break;
                        }
                        case PAGES: {
                            ((PageContents) (this.body))._fetchInstances();
                            break;
                        }
                        case TOOLSTACK: {
                            ((Toolstack) (this.body))._fetchInstances();
                            break;
                        }
                        case TSC_INFO: {
                            ((TscInfo) (this.body))._fetchInstances();
                            break;
                        }
                        case VCPU_INFO: {
                            ((VcpuInfo) (this.body))._fetchInstances();
                            break;
                        }
                        default: {
                            ((Opaque) (this.body))._fetchInstances();
                            break;
                        }
                        }
                    } else {
                        ((Opaque) (this.body))._fetchInstances();
                    }
                }
            }
        }
        private KaitaiStruct body;

        /**
         * The data that follows, decoded by the chunk's type.
         */
        public KaitaiStruct body() {
            if (this.body != null)
                return this.body;
            KaitaiStream io = rawBody()._io();
            long _pos = io.pos();
            io.seek(0);
            {
                ChunkType on = header().chunkType();
                if (on != null) {
                    switch (header().chunkType()) {
                    case COMPRESSED_DATA: {
                        this.body = new CompressedData(io, this, _root);
                        break;
                    }
                    case HVM_ACPI_IOPORTS_LOCATION: {
                        this.body = new HvmParam(io, this, _root);
                        break;
                    }
                    case HVM_CONSOLE_PFN: {
                        this.body = new HvmParam(io, this, _root);
                        break;
                    }
                    case HVM_GENERATION_ID_ADDR: {
                        this.body = new HvmParam(io, this, _root);
                        break;
                    }
                    case HVM_IDENT_PT: {
                        this.body = new HvmParam(io, this, _root);
                        break;
                    }
                    case HVM_IOREQ_SERVER_PFN: {
                        this.body = new HvmParam(io, this, _root);
                        break;
                    }
                    case HVM_MONITOR_RING_PFN: {
                        this.body = new HvmParam(io, this, _root);
                        break;
                    }
                    case HVM_NR_IOREQ_SERVER_PAGES: {
                        this.body = new HvmParam(io, this, _root);
                        break;
                    }
                    case HVM_PAGING_RING_PFN: {
                        this.body = new HvmParam(io, this, _root);
                        break;
                    }
                    case HVM_SHARING_RING_PFN: {
                        this.body = new HvmParam(io, this, _root);
                        break;
                    }
                    case HVM_VIRIDIAN: {
                        this.body = new HvmParam(io, this, _root);
                        break;
                    }
                    case HVM_VM86_TSS: {
                        this.body = new HvmParam(io, this, _root);
                        break;
                    }
                    case PAGES: {
                        this.body = new PageContents(io, this, _root);
                        break;
                    }
                    case TOOLSTACK: {
                        this.body = new Toolstack(io, this, _root, is64bit());
                        break;
                    }
                    case TSC_INFO: {
                        this.body = new TscInfo(io, this, _root);
                        break;
                    }
                    case VCPU_INFO: {
                        this.body = new VcpuInfo(io, this, _root);
                        break;
                    }
                    default: {
                        this.body = new Opaque(io, this, _root);
                        break;
                    }
                    }
                } else {
                    this.body = new Opaque(io, this, _root);
                }
            }
            io.seek(_pos);
            return this.body;
        }
        private Boolean hasEnableCompressionSoFar;

        /**
         * An enable_compression chunk was present.
         */
        public Boolean hasEnableCompressionSoFar() {
            if (this.hasEnableCompressionSoFar != null)
                return this.hasEnableCompressionSoFar;
            this.hasEnableCompressionSoFar =  ((hasEnableCompressionBefore()) || (header().chunkType() == LegacySaveImage.ChunkType.ENABLE_COMPRESSION)) ;
            return this.hasEnableCompressionSoFar;
        }
        private Boolean hasLastCheckpointSoFar;

        /**
         * A last_checkpoint chunk was present.
         */
        public Boolean hasLastCheckpointSoFar() {
            if (this.hasLastCheckpointSoFar != null)
                return this.hasLastCheckpointSoFar;
            this.hasLastCheckpointSoFar =  ((hasLastCheckpointBefore()) || (header().chunkType() == LegacySaveImage.ChunkType.LAST_CHECKPOINT)) ;
            return this.hasLastCheckpointSoFar;
        }
        private Integer idxVcpuInfoSoFar;

        /**
         * Number of the last vcpu_info chunk so far, -1 if there was none.
         */
        public Integer idxVcpuInfoSoFar() {
            if (this.idxVcpuInfoSoFar != null)
                return this.idxVcpuInfoSoFar;
            this.idxVcpuInfoSoFar = ((Number) (((Number) ((header().chunkType() == LegacySaveImage.ChunkType.VCPU_INFO ? chunkNumber() : idxVcpuInfoBefore()))).intValue())).intValue();
            return this.idxVcpuInfoSoFar;
        }
        private Boolean isFollowedByChunk;

        /**
         * Another chunk follows.
         */
        public Boolean isFollowedByChunk() {
            if (this.isFollowedByChunk != null)
                return this.isFollowedByChunk;
            this.isFollowedByChunk =  ((header().chunkType() != LegacySaveImage.ChunkType.END_MARK) && (header().isKnown())) ;
            return this.isFollowedByChunk;
        }
        private Boolean isTruncated;

        /**
         * The image ends inside this chunk.
         */
        public Boolean isTruncated() {
            if (this.isTruncated != null)
                return this.isTruncated;
            this.isTruncated =  ((((Number) (rawBody()._io().size())).longValue() < header().lenBody()) || ((header().marker() > 0 ? ((Number) (header().pfns().size())).intValue() < header().marker() : false))) ;
            return this.isTruncated;
        }
        private String truncation;

        /**
         * The words about it in the text for people.
         */
        public String truncation() {
            if (this.truncation != null)
                return this.truncation;
            this.truncation = (isTruncated() ? ", TRUNCATED" : "");
            return this.truncation;
        }
        private ChunkHeader header;
        private Opaque rawBody;
        private KaitaiStruct tmem;
        private boolean is64bit;
        private boolean isCompressed;
        private int chunkNumber;
        private int idxVcpuInfoBefore;
        private boolean hasLastCheckpointBefore;
        private boolean hasEnableCompressionBefore;
        private LegacySaveImage _root;
        private LegacySaveImage.Checkpoint _parent;

        /**
         * Type and length of the chunk.
         */
        public ChunkHeader header() { return header; }

        /**
         * The data that follows, or the part of it that the image still has if
         * it ends before `header.len_body` bytes.
         */
        public Opaque rawBody() { return rawBody; }

        /**
         * The guest's transcendent memory.
         */
        public KaitaiStruct tmem() { return tmem; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public boolean is64bit() { return is64bit; }

        /**
         * Pages do not follows their pfns but in compressed_data chunks.
         */
        public boolean isCompressed() { return isCompressed; }

        /**
         * Number of the chunk within its checkpoint.
         */
        public int chunkNumber() { return chunkNumber; }

        /**
         * Number of the last vcpu_info chunk before this one, -1 if there was none.
         */
        public int idxVcpuInfoBefore() { return idxVcpuInfoBefore; }

        /**
         * A last_checkpoint chunk precedes this one.
         */
        public boolean hasLastCheckpointBefore() { return hasLastCheckpointBefore; }

        /**
         * An enable_compression chunk precedes this one.
         */
        public boolean hasEnableCompressionBefore() { return hasEnableCompressionBefore; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.Checkpoint _parent() { return _parent; }
    }

    /**
     * The marker of a chunk, and the fields that determine its length. Only
     * Xen's restore code documents what each chunk has.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069">pagebuf_get_one()</a>
     */
    public static class ChunkHeader extends KaitaiStruct {

        public ChunkHeader(KaitaiStream _io, boolean is64bit, boolean isCompressed) {
            this(_io, null, null, is64bit, isCompressed);
        }

        public ChunkHeader(KaitaiStream _io, LegacySaveImage.Chunk _parent, boolean is64bit, boolean isCompressed) {
            this(_io, _parent, null, is64bit, isCompressed);
        }

        public ChunkHeader(KaitaiStream _io, LegacySaveImage.Chunk _parent, LegacySaveImage _root, boolean is64bit, boolean isCompressed) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.is64bit = is64bit;
            this.isCompressed = isCompressed;
            _read();
        }
        private void _read() {
            this.marker = this._io.readS4le();
            if (chunkType() == LegacySaveImage.ChunkType.VCPU_INFO) {
                this.maxVcpuId = this._io.readU4le();
            }
            if (chunkType() == LegacySaveImage.ChunkType.TOOLSTACK) {
                this.lenToolstack = this._io.readU4le();
            }
            if (chunkType() == LegacySaveImage.ChunkType.COMPRESSED_DATA) {
                this.lenCompressed = new Ulong(this._io, this, _root, is64bit());
            }
            if (marker() > 0) {
                this.pfns = new ArrayList<PfnEntry>();
                for (int i = 0; i < (((Number) (marker())).longValue() <= ((Number) (((Number) (_io().size() - _io().pos())).longValue() / (is64bit() ? ((long) 8) : ((long) 4)))).longValue() ? ((Number) (marker())).longValue() : ((Number) (((Number) (_io().size() - _io().pos())).longValue() / (is64bit() ? ((long) 8) : ((long) 4)))).longValue()); i++) {
                    this.pfns.add(new PfnEntry(this._io, this, _root, is64bit(), (pfns().size() == 0 ? ((long) 0) : ((Number) (pfns().get(pfns().size() - 1).numPagesSoFar())).longValue())));
                }
            }
        }

        public void _fetchInstances() {
            if (chunkType() == LegacySaveImage.ChunkType.VCPU_INFO) {
            }
            if (chunkType() == LegacySaveImage.ChunkType.TOOLSTACK) {
            }
            if (chunkType() == LegacySaveImage.ChunkType.COMPRESSED_DATA) {
                this.lenCompressed._fetchInstances();
            }
            if (marker() > 0) {
                for (int i = 0; i < this.pfns.size(); i++) {
                    this.pfns.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
        }
        private ChunkType chunkType;

        /**
         * Type of the chunk.
         */
        public ChunkType chunkType() {
            if (this.chunkType != null)
                return this.chunkType;
            this.chunkType = LegacySaveImage.ChunkType.byId(((Number) ((marker() > 0 ? ((int) 1) : ((Number) (marker())).intValue()))).intValue());
            return this.chunkType;
        }
        private Boolean isHvmParam;

        /**
         * The chunk holds an HVM parameter.
         */
        public Boolean isHvmParam() {
            if (this.isHvmParam != null)
                return this.isHvmParam;
            this.isHvmParam =  ((chunkType() == LegacySaveImage.ChunkType.HVM_IDENT_PT) || (chunkType() == LegacySaveImage.ChunkType.HVM_VM86_TSS) || (chunkType() == LegacySaveImage.ChunkType.HVM_CONSOLE_PFN) || (chunkType() == LegacySaveImage.ChunkType.HVM_ACPI_IOPORTS_LOCATION) || (chunkType() == LegacySaveImage.ChunkType.HVM_VIRIDIAN) || (chunkType() == LegacySaveImage.ChunkType.HVM_GENERATION_ID_ADDR) || (chunkType() == LegacySaveImage.ChunkType.HVM_PAGING_RING_PFN) || (chunkType() == LegacySaveImage.ChunkType.HVM_MONITOR_RING_PFN) || (chunkType() == LegacySaveImage.ChunkType.HVM_SHARING_RING_PFN) || (chunkType() == LegacySaveImage.ChunkType.HVM_IOREQ_SERVER_PFN) || (chunkType() == LegacySaveImage.ChunkType.HVM_NR_IOREQ_SERVER_PAGES)) ;
            return this.isHvmParam;
        }
        private Boolean isKnown;

        /**
         * A receiver knows the chunk.
         */
        public Boolean isKnown() {
            if (this.isKnown != null)
                return this.isKnown;
            this.isKnown = marker() >= -20;
            return this.isKnown;
        }
        private Boolean isTmem;

        /**
         * Only the chunk's contents determine where it ends.
         */
        public Boolean isTmem() {
            if (this.isTmem != null)
                return this.isTmem;
            this.isTmem =  ((chunkType() == LegacySaveImage.ChunkType.TMEM) || (chunkType() == LegacySaveImage.ChunkType.TMEM_EXTRA)) ;
            return this.isTmem;
        }
        private Integer knownHvmParamIndex;

        /**
         * Number of the HVM parameter, HVM_PARAM_* in Xen's hvm/params.h; -1 for
         * other chunks.
         */
        public Integer knownHvmParamIndex() {
            if (this.knownHvmParamIndex != null)
                return this.knownHvmParamIndex;
            this.knownHvmParamIndex = ((Number) ((chunkType() == LegacySaveImage.ChunkType.HVM_IDENT_PT ? 12 : (chunkType() == LegacySaveImage.ChunkType.HVM_VM86_TSS ? 15 : (chunkType() == LegacySaveImage.ChunkType.HVM_CONSOLE_PFN ? 17 : (chunkType() == LegacySaveImage.ChunkType.HVM_ACPI_IOPORTS_LOCATION ? 19 : (chunkType() == LegacySaveImage.ChunkType.HVM_VIRIDIAN ? 9 : (chunkType() == LegacySaveImage.ChunkType.HVM_GENERATION_ID_ADDR ? 34 : (chunkType() == LegacySaveImage.ChunkType.HVM_PAGING_RING_PFN ? 27 : (chunkType() == LegacySaveImage.ChunkType.HVM_MONITOR_RING_PFN ? 28 : (chunkType() == LegacySaveImage.ChunkType.HVM_SHARING_RING_PFN ? 29 : (chunkType() == LegacySaveImage.ChunkType.HVM_IOREQ_SERVER_PFN ? 32 : (chunkType() == LegacySaveImage.ChunkType.HVM_NR_IOREQ_SERVER_PAGES ? 33 : -1))))))))))))).intValue();
            return this.knownHvmParamIndex;
        }
        private Integer knownNumPfnsMax;

        /**
         * The most pfns that a receiver accepts in one page batch.
         */
        public Integer knownNumPfnsMax() {
            if (this.knownNumPfnsMax != null)
                return this.knownNumPfnsMax;
            this.knownNumPfnsMax = ((int) 1024);
            return this.knownNumPfnsMax;
        }
        private Integer knownVcpuIdMax;

        /**
         * The highest vCPU id that a receiver accepts.
         */
        public Integer knownVcpuIdMax() {
            if (this.knownVcpuIdMax != null)
                return this.knownVcpuIdMax;
            this.knownVcpuIdMax = ((int) 4095);
            return this.knownVcpuIdMax;
        }
        private Long lenBody;

        /**
         * Length of the data that follows in bytes; 0 for tmem, whose contents
         * determine where it ends.
         */
        public Long lenBody() {
            if (this.lenBody != null)
                return this.lenBody;
            this.lenBody = ((Number) ((marker() > 0 ? ((Number) (((Number) (numPages())).longValue() * ((long) 4096))).longValue() : (chunkType() == LegacySaveImage.ChunkType.VCPU_INFO ? ((Number) (lenVcpuMap())).longValue() : (chunkType() == LegacySaveImage.ChunkType.TOOLSTACK ? ((Number) (lenToolstack())).longValue() : (chunkType() == LegacySaveImage.ChunkType.COMPRESSED_DATA ? lenCompressed().value() : (chunkType() == LegacySaveImage.ChunkType.TSC_INFO ? ((Number) (20)).longValue() : (isHvmParam() ? ((Number) (12)).longValue() : ((long) 0))))))))).longValue();
            return this.lenBody;
        }
        private Long lenVcpuMap;

        /**
         * Length of the map of vCPUs in bytes.
         */
        public Long lenVcpuMap() {
            if (this.lenVcpuMap != null)
                return this.lenVcpuMap;
            this.lenVcpuMap = ((Number) (( ((chunkType() == LegacySaveImage.ChunkType.VCPU_INFO) && (maxVcpuId() <= 4095))  ? ((Number) ((maxVcpuId() / 64 + 1) * 8)).longValue() : ((long) 0)))).longValue();
            return this.lenVcpuMap;
        }
        private Long numPages;

        /**
         * Pages that follows the pfns.
         */
        public Long numPages() {
            if (this.numPages != null)
                return this.numPages;
            this.numPages = ((Number) (((Number) (( ((marker() > 0) && (!(isCompressed())) && (pfns().size() > 0))  ? ((Number) (pfns().get(pfns().size() - 1).numPagesSoFar())).longValue() : ((long) 0)))).longValue())).longValue();
            return this.numPages;
        }
        private Long numPfns;

        /**
         * Number of pfns in a page batch.
         */
        public Long numPfns() {
            if (this.numPfns != null)
                return this.numPfns;
            this.numPfns = ((Number) (((Number) ((marker() > 0 ? ((Number) (marker())).longValue() : ((long) 0)))).longValue())).longValue();
            return this.numPfns;
        }
        private int marker;
        private Long maxVcpuId;
        private Long lenToolstack;
        private Ulong lenCompressed;
        private List<PfnEntry> pfns;
        private boolean is64bit;
        private boolean isCompressed;
        private LegacySaveImage _root;
        private LegacySaveImage.Chunk _parent;

        /**
         * The number of pfns if positive, otherwise the type of the chunk.
         */
        public int marker() { return marker; }

        /**
         * The highest vCPU id.
         */
        public Long maxVcpuId() { return maxVcpuId; }

        /**
         * Length of the toolstack's data in bytes.
         */
        public Long lenToolstack() { return lenToolstack; }

        /**
         * Length of the compressed pages in bytes.
         */
        public Ulong lenCompressed() { return lenCompressed; }

        /**
         * The pfns of a page batch, with their types.
         */
        public List<PfnEntry> pfns() { return pfns; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public boolean is64bit() { return is64bit; }

        /**
         * Pages do not follows their pfns but in compressed_data chunks.
         */
        public boolean isCompressed() { return isCompressed; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.Chunk _parent() { return _parent; }
    }

    /**
     * Pages as Remus sends them: the parts of each that have changed since it
     * was last sent. They belong to the pfns of the preceding page batches that
     * have no page yet, in order. A page can begin in one such chunk and end in
     * the next.
     * 
     * Each page is a sequence of one-byte markers. A single marker of 0 stands
     * for a page that has not changed; a single marker of 0x80 is followed by
     * the whole page. Otherwise bits 6-0 of a marker count words of four bytes:
     * with bit 7 set, that many words stay unchanged; with bit 7 clear, that
     * many words follow and replace those of the page. The markers of a page
     * cover 4096 bytes in total.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_compression.c#L365-L454">xc_compression_uncompress_page()</a>
     */
    public static class CompressedData extends KaitaiStruct {
        public static CompressedData fromFile(String fileName) throws IOException {
            return new CompressedData(new ByteBufferKaitaiStream(fileName));
        }

        public CompressedData(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CompressedData(KaitaiStream _io, LegacySaveImage.Chunk _parent) {
            this(_io, _parent, null);
        }

        public CompressedData(KaitaiStream _io, LegacySaveImage.Chunk _parent, LegacySaveImage _root) {
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
        private Byte lenWord;

        /**
         * Size in bytes of the words that a marker counts.
         */
        public Byte lenWord() {
            if (this.lenWord != null)
                return this.lenWord;
            this.lenWord = ((byte) 4);
            return this.lenWord;
        }
        private Integer markerFull;

        /**
         * Marker of a page that follows in full.
         */
        public Integer markerFull() {
            if (this.markerFull != null)
                return this.markerFull;
            this.markerFull = ((int) 128);
            return this.markerFull;
        }
        private Byte markerUnchanged;

        /**
         * Marker of a page that has not changed.
         */
        public Byte markerUnchanged() {
            if (this.markerUnchanged != null)
                return this.markerUnchanged;
            this.markerUnchanged = ((byte) 0);
            return this.markerUnchanged;
        }
        private Integer skipFlag;

        /**
         * Bit of a marker for words that stay unchanged.
         */
        public Integer skipFlag() {
            if (this.skipFlag != null)
                return this.skipFlag;
            this.skipFlag = ((int) 128);
            return this.skipFlag;
        }
        private byte[] data;
        private LegacySaveImage _root;
        private LegacySaveImage.Chunk _parent;

        /**
         * The compressed pages.
         */
        public byte[] data() { return data; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.Chunk _parent() { return _parent; }
    }

    /**
     * State of the device model, QEMU.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585">buffer_tail_hvm()</a>
     */
    public static class DeviceModel extends KaitaiStruct {
        public static DeviceModel fromFile(String fileName) throws IOException {
            return new DeviceModel(new ByteBufferKaitaiStream(fileName));
        }

        public DeviceModel(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DeviceModel(KaitaiStream _io, LegacySaveImage.HvmTail _parent) {
            this(_io, _parent, null);
        }

        public DeviceModel(KaitaiStream _io, LegacySaveImage.HvmTail _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.signature = new DeviceModelSignature(this._io, this, _root);
            this.afterSignature = new StreamPosition(this._io, this, _root, ((Number) (_io().pos())).longValue());
            if (hasLength()) {
                this.length = new DeviceModelLength(this._io, this, _root);
            }
            if (hasXenopsdLength()) {
                this.xenopsdLength = new XenopsdDeviceModelLength(this._io, this, _root);
            }
            if (signature().isKnown()) {
                this.state = this._io.readBytes(( ((hasEnd()) && (((Number) (lenState())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue()))  ? ((Number) (lenState())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
            }
        }

        public void _fetchInstances() {
            this.signature._fetchInstances();
            this.afterSignature._fetchInstances();
            if (hasLength()) {
                this.length._fetchInstances();
            }
            if (hasXenopsdLength()) {
                this.xenopsdLength._fetchInstances();
            }
            if (signature().isKnown()) {
            }
            nextOctets();
            if (this.nextOctets != null) {
                this.nextOctets._fetchInstances();
            }
        }
        private Boolean hasEnd;

        /**
         * The length determines where the state ends; otherwise it extends to
         * the end of the file.
         */
        public Boolean hasEnd() {
            if (this.hasEnd != null)
                return this.hasEnd;
            this.hasEnd =  ((hasLength()) || (hasXenopsdLength())) ;
            return this.hasEnd;
        }
        private Boolean hasLength;

        /**
         * A length follows the signature.
         */
        public Boolean hasLength() {
            if (this.hasLength != null)
                return this.hasLength;
            this.hasLength =  ((signature().hasLength()) && (((Number) (_io().size())).longValue() >= ((Number) (afterSignature().ofsNext() + 4)).longValue())) ;
            return this.hasLength;
        }
        private Boolean hasXenopsdLength;

        /**
         * A length follows the signature, and xenopsd wrote it.
         */
        public Boolean hasXenopsdLength() {
            if (this.hasXenopsdLength != null)
                return this.hasXenopsdLength;
            this.hasXenopsdLength = (signature().hasNoLength() ? (((Number) (_io().size())).longValue() >= ((Number) (afterSignature().ofsNext() + 5)).longValue() ? nextOctets().isValid() : false) : false);
            return this.hasXenopsdLength;
        }
        private Long lenState;

        /**
         * Length of the state in bytes, 0 if it extends to the end of the file.
         */
        public Long lenState() {
            if (this.lenState != null)
                return this.lenState;
            this.lenState = ((Number) (((Number) ((hasLength() ? ((Number) (length().lenState())).longValue() : (hasXenopsdLength() ? ((Number) (xenopsdLength().lenState())).longValue() : ((long) 0))))).longValue())).longValue();
            return this.lenState;
        }
        private XenopsdDeviceModelLength nextOctets;

        /**
         * The fields after the signature, if xenopsd wrote it.
         */
        public XenopsdDeviceModelLength nextOctets() {
            if (this.nextOctets != null)
                return this.nextOctets;
            if (((Number) (_io().size())).longValue() >= ((Number) (afterSignature().ofsNext() + 5)).longValue()) {
                long _pos = this._io.pos();
                this._io.seek(afterSignature().ofsNext());
                this.nextOctets = new XenopsdDeviceModelLength(this._io, this, _root);
                this._io.seek(_pos);
            }
            return this.nextOctets;
        }
        private Long ofsState;

        /**
         * Offset of the state.
         */
        public Long ofsState() {
            if (this.ofsState != null)
                return this.ofsState;
            this.ofsState = ((Number) (((Number) (21 + (hasLength() ? ((Number) (4)).longValue() : (hasXenopsdLength() ? ((Number) (5)).longValue() : ((long) 0))))).longValue())).longValue();
            return this.ofsState;
        }
        private DeviceModelSignature signature;
        private StreamPosition afterSignature;
        private DeviceModelLength length;
        private XenopsdDeviceModelLength xenopsdLength;
        private byte[] state;
        private LegacySaveImage _root;
        private LegacySaveImage.HvmTail _parent;

        /**
         * The program that wrote it.
         */
        public DeviceModelSignature signature() { return signature; }

        /**
         * Offset of the end of the signature.
         */
        public StreamPosition afterSignature() { return afterSignature; }

        /**
         * Length of the state.
         */
        public DeviceModelLength length() { return length; }

        /**
         * Length of the state, if xenopsd wrote it.
         */
        public XenopsdDeviceModelLength xenopsdLength() { return xenopsdLength; }

        /**
         * The state in QEMU's own format.
         */
        public byte[] state() { return state; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.HvmTail _parent() { return _parent; }
    }

    /**
     * Length of the device model's state where libxl or Remus wrote it.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L457-L493">buffer_qemu()</a>
     */
    public static class DeviceModelLength extends KaitaiStruct {
        public static DeviceModelLength fromFile(String fileName) throws IOException {
            return new DeviceModelLength(new ByteBufferKaitaiStream(fileName));
        }

        public DeviceModelLength(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DeviceModelLength(KaitaiStream _io, LegacySaveImage.DeviceModel _parent) {
            this(_io, _parent, null);
        }

        public DeviceModelLength(KaitaiStream _io, LegacySaveImage.DeviceModel _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.lenState = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long lenState;
        private LegacySaveImage _root;
        private LegacySaveImage.DeviceModel _parent;

        /**
         * Length of the state in bytes.
         */
        public long lenState() { return lenState; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.DeviceModel _parent() { return _parent; }
    }

    /**
     * The header of the device model's state.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585">buffer_tail_hvm()</a>
     */
    public static class DeviceModelSignature extends KaitaiStruct {
        public static DeviceModelSignature fromFile(String fileName) throws IOException {
            return new DeviceModelSignature(new ByteBufferKaitaiStream(fileName));
        }

        public DeviceModelSignature(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DeviceModelSignature(KaitaiStream _io, LegacySaveImage.DeviceModel _parent) {
            this(_io, _parent, null);
        }

        public DeviceModelSignature(KaitaiStream _io, LegacySaveImage.DeviceModel _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.signature = new String(this._io.readBytes(21), StandardCharsets.ISO_8859_1);
        }

        public void _fetchInstances() {
        }
        private Boolean hasLength;

        /**
         * A length follows, little-endian.
         */
        public Boolean hasLength() {
            if (this.hasLength != null)
                return this.hasLength;
            this.hasLength =  ((signature().equals("DeviceModelRecord0002")) || (signature().equals("RemusDeviceModelState"))) ;
            return this.hasLength;
        }
        private Boolean hasNoLength;

        /**
         * xend's signature, followed by the state up to the end of the file; or
         * xenopsd's, which is one byte longer and is followed by a big-endian
         * length.
         */
        public Boolean hasNoLength() {
            if (this.hasNoLength != null)
                return this.hasNoLength;
            this.hasNoLength = signature().equals("QemuDeviceModelRecord");
            return this.hasNoLength;
        }
        private Boolean isKnown;

        /**
         * A receiver knows the signature.
         */
        public Boolean isKnown() {
            if (this.isKnown != null)
                return this.isKnown;
            this.isKnown =  ((hasLength()) || (hasNoLength())) ;
            return this.isKnown;
        }
        private String signature;
        private LegacySaveImage _root;
        private LegacySaveImage.DeviceModel _parent;

        /**
         * The program that wrote it, which determines how its end is found.
         */
        public String signature() { return signature; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.DeviceModel _parent() { return _parent; }
    }

    /**
     * An image whose toolstack and kind of guest are known.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h">Source</a>
     */
    public static class DomainImage extends KaitaiStruct {

        public DomainImage(KaitaiStream _io, boolean is64bit, boolean isPv) {
            this(_io, null, null, is64bit, isPv);
        }

        public DomainImage(KaitaiStream _io, LegacySaveImage _parent, boolean is64bit, boolean isPv) {
            this(_io, _parent, null, is64bit, isPv);
        }

        public DomainImage(KaitaiStream _io, LegacySaveImage _parent, LegacySaveImage _root, boolean is64bit, boolean isPv) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.is64bit = is64bit;
            this.isPv = isPv;
            _read();
        }
        private void _read() {
            this.header = new Header(this._io, this, _root, is64bit(), isPv());
            if (isPv()) {
                this.extendedInfo = new ExtendedInfo(this._io, this, _root, is64bit());
            }
            if (isPv()) {
                KaitaiStream _io_p2mFrames = this._io.substream((lenP2mFrames() <= ((Number) (_io().size() - _io().pos())).longValue() ? lenP2mFrames() : ((Number) (_io().size() - _io().pos())).longValue()));
                this.p2mFrames = new P2mFrameList(_io_p2mFrames, this, _root, is64bit());
            }
            if (_io().size() - _io().pos() >= 12) {
                this.checkpoints = new ArrayList<Checkpoint>();
                {
                    Checkpoint _it;
                    int i = 0;
                    do {
                        _it = new Checkpoint(this._io, this, _root, is64bit(), isPv(), lenContext(), hasExtended(), lenXsave(), (checkpoints().size() == 0 ? false : checkpoints().get(checkpoints().size() - 1).enablesCompression()));
                        this.checkpoints.add(_it);
                        i++;
                    } while (!( ((_it.isLast()) || (_io().size() - _io().pos() < 12)) ));
                }
            }
        }

        public void _fetchInstances() {
            this.header._fetchInstances();
            if (isPv()) {
                this.extendedInfo._fetchInstances();
            }
            if (isPv()) {
                this.p2mFrames._fetchInstances();
            }
            if (_io().size() - _io().pos() >= 12) {
                for (int i = 0; i < this.checkpoints.size(); i++) {
                    this.checkpoints.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
        }
        private Long guestWidth;

        /**
         * Width of a PV guest's words in bytes, derived from the size of its
         * vCPU contexts.
         */
        public Long guestWidth() {
            if (this.guestWidth != null)
                return this.guestWidth;
            this.guestWidth = ((Number) (((Number) (( ((lenContext() == 5168) || ( ((is64bit()) && (lenContext() != 2800)) ))  ? 8 : 4))).longValue())).longValue();
            return this.guestWidth;
        }
        private Boolean hasExtended;

        /**
         * Each vCPU has an extended context.
         */
        public Boolean hasExtended() {
            if (this.hasExtended != null)
                return this.hasExtended;
            this.hasExtended = (isPv() ? extendedInfo().hasExtended() : false);
            return this.hasExtended;
        }
        private Long lenContext;

        /**
         * Length of a vCPU's context in bytes.
         */
        public Long lenContext() {
            if (this.lenContext != null)
                return this.lenContext;
            this.lenContext = ((Number) (((Number) ((isPv() ? ((Number) (extendedInfo().lenContext())).longValue() : ((long) 0)))).longValue())).longValue();
            return this.lenContext;
        }
        private Long lenP2mFrames;

        /**
         * Length of `p2m_frames` in bytes.
         */
        public Long lenP2mFrames() {
            if (this.lenP2mFrames != null)
                return this.lenP2mFrames;
            this.lenP2mFrames = ((Number) (((Number) (numP2mFrames() * ((Number) ((is64bit() ? 8 : 4))).longValue())).longValue())).longValue();
            return this.lenP2mFrames;
        }
        private Long lenXsave;

        /**
         * Length of a vCPU's extended processor state in bytes, including the
         * numbers before it.
         */
        public Long lenXsave() {
            if (this.lenXsave != null)
                return this.lenXsave;
            this.lenXsave = ((Number) (((Number) ((isPv() ? ((Number) (extendedInfo().lenXsave())).longValue() : ((long) 0)))).longValue())).longValue();
            return this.lenXsave;
        }
        private Long numP2mFrames;

        /**
         * Pages of the P2M.
         */
        public Long numP2mFrames() {
            if (this.numP2mFrames != null)
                return this.numP2mFrames;
            this.numP2mFrames = ((Number) (((Number) (((Number) ((header().p2mSize().value() + ((Number) (numP2mPerFrame())).longValue()) - ((long) 1))).longValue() / ((Number) (numP2mPerFrame())).longValue())).longValue())).longValue();
            return this.numP2mFrames;
        }
        private Integer numP2mPerFrame;

        /**
         * Entries of the P2M in one page.
         */
        public Integer numP2mPerFrame() {
            if (this.numP2mPerFrame != null)
                return this.numP2mPerFrame;
            this.numP2mPerFrame = ((Number) (4096 / guestWidth())).intValue();
            return this.numP2mPerFrame;
        }
        private Long ptLevels;

        /**
         * Levels of a PV guest's page tables.
         */
        public Long ptLevels() {
            if (this.ptLevels != null)
                return this.ptLevels;
            this.ptLevels = ((Number) (((Number) ((guestWidth() == 8 ? 4 : 3))).longValue())).longValue();
            return this.ptLevels;
        }
        private Header header;
        private ExtendedInfo extendedInfo;
        private P2mFrameList p2mFrames;
        private List<Checkpoint> checkpoints;
        private boolean is64bit;
        private boolean isPv;
        private LegacySaveImage _root;
        private LegacySaveImage _parent;

        /**
         * Size of the P2M.
         */
        public Header header() { return header; }

        /**
         * Data needed to read the rest of a PV guest's image.
         */
        public ExtendedInfo extendedInfo() { return extendedInfo; }

        /**
         * Location of a PV guest's P2M.
         */
        public P2mFrameList p2mFrames() { return p2mFrames; }

        /**
         * Chunks and a tail; several times in an image that Remus sent.
         */
        public List<Checkpoint> checkpoints() { return checkpoints; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public boolean is64bit() { return is64bit; }

        /**
         * The guest is paravirtualised.
         */
        public boolean isPv() { return isPv; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage _parent() { return _parent; }
    }

    /**
     * Blocks that describe the tail of a PV guest's image.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781">map_and_save_p2m_table()</a>
     */
    public static class ExtendedInfo extends KaitaiStruct {

        public ExtendedInfo(KaitaiStream _io, boolean is64bit) {
            this(_io, null, null, is64bit);
        }

        public ExtendedInfo(KaitaiStream _io, LegacySaveImage.DomainImage _parent, boolean is64bit) {
            this(_io, _parent, null, is64bit);
        }

        public ExtendedInfo(KaitaiStream _io, LegacySaveImage.DomainImage _parent, LegacySaveImage _root, boolean is64bit) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.is64bit = is64bit;
            _read();
        }
        private void _read() {
            this.head = new ExtendedInfoHeader(this._io, this, _root, is64bit());
            KaitaiStream _io_blocks = this._io.substream((((Number) (head().lenBlocks())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (head().lenBlocks())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
            this.blocks = new ExtendedInfoBlocks(_io_blocks, this, _root);
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
            this.blocks._fetchInstances();
        }
        private Boolean hasExtended;

        /**
         * Each vCPU has an extended context.
         */
        public Boolean hasExtended() {
            if (this.hasExtended != null)
                return this.hasExtended;
            this.hasExtended = blocks().hasExtended();
            return this.hasExtended;
        }
        private Long lenContext;

        /**
         * Length of a vCPU's context in bytes; 0 if no block says so.
         */
        public Long lenContext() {
            if (this.lenContext != null)
                return this.lenContext;
            this.lenContext = ((Number) (blocks().lenContext())).longValue();
            return this.lenContext;
        }
        private Long lenXsave;

        /**
         * Length of a vCPU's extended processor state in bytes, including the
         * numbers before it.
         */
        public Long lenXsave() {
            if (this.lenXsave != null)
                return this.lenXsave;
            this.lenXsave = ((Number) (blocks().lenXsave())).longValue();
            return this.lenXsave;
        }
        private ExtendedInfoHeader head;
        private ExtendedInfoBlocks blocks;
        private boolean is64bit;
        private LegacySaveImage _root;
        private LegacySaveImage.DomainImage _parent;

        /**
         * Marker and length.
         */
        public ExtendedInfoHeader head() { return head; }

        /**
         * Blocks of extended information, each with a header of its own.
         */
        public ExtendedInfoBlocks blocks() { return blocks; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public boolean is64bit() { return is64bit; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.DomainImage _parent() { return _parent; }
    }

    /**
     * One block of the extended info.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380">load_p2m_frame_list()</a>
     */
    public static class ExtendedInfoBlock extends KaitaiStruct {

        public ExtendedInfoBlock(KaitaiStream _io, long lenContextBefore, boolean hasExtendedBefore, long lenXsaveBefore) {
            this(_io, null, null, lenContextBefore, hasExtendedBefore, lenXsaveBefore);
        }

        public ExtendedInfoBlock(KaitaiStream _io, LegacySaveImage.ExtendedInfoBlocks _parent, long lenContextBefore, boolean hasExtendedBefore, long lenXsaveBefore) {
            this(_io, _parent, null, lenContextBefore, hasExtendedBefore, lenXsaveBefore);
        }

        public ExtendedInfoBlock(KaitaiStream _io, LegacySaveImage.ExtendedInfoBlocks _parent, LegacySaveImage _root, long lenContextBefore, boolean hasExtendedBefore, long lenXsaveBefore) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.lenContextBefore = lenContextBefore;
            this.hasExtendedBefore = hasExtendedBefore;
            this.lenXsaveBefore = lenXsaveBefore;
            _read();
        }
        private void _read() {
            this.header = new ExtendedInfoBlockHeader(this._io, this, _root);
            KaitaiStream _io_rawContent = this._io.substream((((Number) (header().lenData())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (header().lenData())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
            this.rawContent = new Opaque(_io_rawContent, this, _root);
        }

        public void _fetchInstances() {
            this.header._fetchInstances();
            this.rawContent._fetchInstances();
            content();
            if (this.content != null) {
                {
                    BlockType on = header().blockType();
                    if (on != null) {
                        switch (header().blockType()) {
                        case VCPU: {
                            ((VcpuContext) (this.content))._fetchInstances();
                            break;
                        }
                        case XCNT: {
                            ((XsaveLength) (this.content))._fetchInstances();
                            break;
                        }
                        default: {
                            ((Opaque) (this.content))._fetchInstances();
                            break;
                        }
                        }
                    } else {
                        ((Opaque) (this.content))._fetchInstances();
                    }
                }
            }
        }
        private KaitaiStruct content;

        /**
         * The data, decoded by block type.
         */
        public KaitaiStruct content() {
            if (this.content != null)
                return this.content;
            KaitaiStream io = rawContent()._io();
            long _pos = io.pos();
            io.seek(0);
            {
                BlockType on = header().blockType();
                if (on != null) {
                    switch (header().blockType()) {
                    case VCPU: {
                        this.content = new VcpuContext(io, this, _root, header().lenData());
                        break;
                    }
                    case XCNT: {
                        this.content = new XsaveLength(io, this, _root);
                        break;
                    }
                    default: {
                        this.content = new Opaque(io, this, _root);
                        break;
                    }
                    }
                } else {
                    this.content = new Opaque(io, this, _root);
                }
            }
            io.seek(_pos);
            return this.content;
        }
        private Boolean hasExtendedSoFar;

        /**
         * vCPUs have an extended context.
         */
        public Boolean hasExtendedSoFar() {
            if (this.hasExtendedSoFar != null)
                return this.hasExtendedSoFar;
            this.hasExtendedSoFar =  ((hasExtendedBefore()) || (header().blockType() == LegacySaveImage.BlockType.EXTV)) ;
            return this.hasExtendedSoFar;
        }
        private Long lenContextSoFar;

        /**
         * Length of a vCPU's context, from the blocks up to this one.
         */
        public Long lenContextSoFar() {
            if (this.lenContextSoFar != null)
                return this.lenContextSoFar;
            this.lenContextSoFar = ((Number) (((Number) ((header().blockType() == LegacySaveImage.BlockType.VCPU ? header().lenData() : lenContextBefore()))).longValue())).longValue();
            return this.lenContextSoFar;
        }
        private Long lenXsaveSoFar;

        /**
         * Length of a vCPU's extended processor state, from the blocks up to this one.
         */
        public Long lenXsaveSoFar() {
            if (this.lenXsaveSoFar != null)
                return this.lenXsaveSoFar;
            this.lenXsaveSoFar = ((Number) (( ((header().blockType() == LegacySaveImage.BlockType.XCNT) && (rawContent()._io().size() >= 4))  ? ((Number) (((LegacySaveImage.XsaveLength) (content())).lenXsave())).longValue() : ((Number) (lenXsaveBefore())).longValue()))).longValue();
            return this.lenXsaveSoFar;
        }
        private ExtendedInfoBlockHeader header;
        private Opaque rawContent;
        private long lenContextBefore;
        private boolean hasExtendedBefore;
        private long lenXsaveBefore;
        private LegacySaveImage _root;
        private LegacySaveImage.ExtendedInfoBlocks _parent;

        /**
         * Type and length.
         */
        public ExtendedInfoBlockHeader header() { return header; }

        /**
         * The data, not decoded.
         */
        public Opaque rawContent() { return rawContent; }

        /**
         * Length of a vCPU's context, from the blocks before this one.
         */
        public long lenContextBefore() { return lenContextBefore; }

        /**
         * One of the blocks before this one says that vCPUs have an extended context.
         */
        public boolean hasExtendedBefore() { return hasExtendedBefore; }

        /**
         * Length of a vCPU's extended processor state, from the blocks before this one.
         */
        public long lenXsaveBefore() { return lenXsaveBefore; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.ExtendedInfoBlocks _parent() { return _parent; }
    }

    /**
     * The header of a block of the extended info.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380">load_p2m_frame_list()</a>
     */
    public static class ExtendedInfoBlockHeader extends KaitaiStruct {
        public static ExtendedInfoBlockHeader fromFile(String fileName) throws IOException {
            return new ExtendedInfoBlockHeader(new ByteBufferKaitaiStream(fileName));
        }

        public ExtendedInfoBlockHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ExtendedInfoBlockHeader(KaitaiStream _io, LegacySaveImage.ExtendedInfoBlock _parent) {
            this(_io, _parent, null);
        }

        public ExtendedInfoBlockHeader(KaitaiStream _io, LegacySaveImage.ExtendedInfoBlock _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.typeCode = this._io.readU4be();
            this.lenData = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private BlockType blockType;

        /**
         * Type of the block. A receiver skips a type that it does not know.
         */
        public BlockType blockType() {
            if (this.blockType != null)
                return this.blockType;
            this.blockType = LegacySaveImage.BlockType.byId(typeCode());
            return this.blockType;
        }
        private long typeCode;
        private long lenData;
        private LegacySaveImage _root;
        private LegacySaveImage.ExtendedInfoBlock _parent;

        /**
         * Type of the block, four letters; see `block_type`.
         */
        public long typeCode() { return typeCode; }

        /**
         * Length of the block's data in bytes.
         */
        public long lenData() { return lenData; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.ExtendedInfoBlock _parent() { return _parent; }
    }

    /**
     * All blocks of the extended info.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380">load_p2m_frame_list()</a>
     */
    public static class ExtendedInfoBlocks extends KaitaiStruct {
        public static ExtendedInfoBlocks fromFile(String fileName) throws IOException {
            return new ExtendedInfoBlocks(new ByteBufferKaitaiStream(fileName));
        }

        public ExtendedInfoBlocks(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ExtendedInfoBlocks(KaitaiStream _io, LegacySaveImage.ExtendedInfo _parent) {
            this(_io, _parent, null);
        }

        public ExtendedInfoBlocks(KaitaiStream _io, LegacySaveImage.ExtendedInfo _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            if (_io().size() >= 8) {
                this.blocks = new ArrayList<ExtendedInfoBlock>();
                {
                    ExtendedInfoBlock _it;
                    int i = 0;
                    do {
                        _it = new ExtendedInfoBlock(this._io, this, _root, (blocks().size() == 0 ? ((long) 0) : ((Number) (blocks().get(blocks().size() - 1).lenContextSoFar())).longValue()), (blocks().size() == 0 ? false : blocks().get(blocks().size() - 1).hasExtendedSoFar()), (blocks().size() == 0 ? ((long) 0) : ((Number) (blocks().get(blocks().size() - 1).lenXsaveSoFar())).longValue()));
                        this.blocks.add(_it);
                        i++;
                    } while (!(_io().size() - _io().pos() < 8));
                }
            }
        }

        public void _fetchInstances() {
            if (_io().size() >= 8) {
                for (int i = 0; i < this.blocks.size(); i++) {
                    this.blocks.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
        }
        private Boolean hasBlocks;

        /**
         * There is a block.
         */
        public Boolean hasBlocks() {
            if (this.hasBlocks != null)
                return this.hasBlocks;
            this.hasBlocks = _io().size() >= 8;
            return this.hasBlocks;
        }
        private Boolean hasExtended;

        /**
         * Each vCPU has an extended context.
         */
        public Boolean hasExtended() {
            if (this.hasExtended != null)
                return this.hasExtended;
            this.hasExtended = (hasBlocks() ? blocks().get(blocks().size() - 1).hasExtendedSoFar() : false);
            return this.hasExtended;
        }
        private Long lenContext;

        /**
         * Length of a vCPU's context in bytes; 0 if no block says so.
         */
        public Long lenContext() {
            if (this.lenContext != null)
                return this.lenContext;
            this.lenContext = ((Number) (((Number) ((hasBlocks() ? ((Number) (blocks().get(blocks().size() - 1).lenContextSoFar())).longValue() : ((long) 0)))).longValue())).longValue();
            return this.lenContext;
        }
        private Long lenXsave;

        /**
         * Length of a vCPU's extended processor state in bytes, including the
         * numbers before it.
         */
        public Long lenXsave() {
            if (this.lenXsave != null)
                return this.lenXsave;
            this.lenXsave = ((Number) (((Number) ((hasBlocks() ? ((Number) (blocks().get(blocks().size() - 1).lenXsaveSoFar())).longValue() : ((long) 0)))).longValue())).longValue();
            return this.lenXsave;
        }
        private List<ExtendedInfoBlock> blocks;
        private LegacySaveImage _root;
        private LegacySaveImage.ExtendedInfo _parent;

        /**
         * Blocks, up to the point where too few bytes remain for another one.
         */
        public List<ExtendedInfoBlock> blocks() { return blocks; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.ExtendedInfo _parent() { return _parent; }
    }

    /**
     * The header of the extended info.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380">load_p2m_frame_list()</a>
     */
    public static class ExtendedInfoHeader extends KaitaiStruct {

        public ExtendedInfoHeader(KaitaiStream _io, boolean is64bit) {
            this(_io, null, null, is64bit);
        }

        public ExtendedInfoHeader(KaitaiStream _io, LegacySaveImage.ExtendedInfo _parent, boolean is64bit) {
            this(_io, _parent, null, is64bit);
        }

        public ExtendedInfoHeader(KaitaiStream _io, LegacySaveImage.ExtendedInfo _parent, LegacySaveImage _root, boolean is64bit) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.is64bit = is64bit;
            _read();
        }
        private void _read() {
            this.marker = new UlongHalves(this._io, this, _root, is64bit());
            this.lenBlocks = this._io.readU4le();
        }

        public void _fetchInstances() {
            this.marker._fetchInstances();
        }
        private Boolean isValid;

        /**
         * The marker is all ones.
         */
        public Boolean isValid() {
            if (this.isValid != null)
                return this.isValid;
            this.isValid =  ((marker().low() >> 16 == 65535) && ((marker().low() & 65535) == 65535) && ((is64bit() ?  ((marker().high() >> 16 == 65535) && ((marker().high() & 65535) == 65535))  : true))) ;
            return this.isValid;
        }
        private UlongHalves marker;
        private long lenBlocks;
        private boolean is64bit;
        private LegacySaveImage _root;
        private LegacySaveImage.ExtendedInfo _parent;

        /**
         * All ones, which the first frame of a P2M never is.
         */
        public UlongHalves marker() { return marker; }

        /**
         * Length of all blocks in bytes.
         */
        public long lenBlocks() { return lenBlocks; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public boolean is64bit() { return is64bit; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.ExtendedInfo _parent() { return _parent; }
    }

    /**
     * The first 16 bytes, interpreted for either width of the toolstack.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L761">Legacy Images (x86 only)</a>
     */
    public static class FirstOctets extends KaitaiStruct {
        public static FirstOctets fromFile(String fileName) throws IOException {
            return new FirstOctets(new ByteBufferKaitaiStream(fileName));
        }

        public FirstOctets(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FirstOctets(KaitaiStream _io, LegacySaveImage _parent) {
            this(_io, _parent, null);
        }

        public FirstOctets(KaitaiStream _io, LegacySaveImage _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.p2mSize = this._io.readU4le();
            this.word1 = this._io.readU4le();
            this.word2 = this._io.readU4le();
            this.word3 = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Long firstChunk;

        /**
         * Marker of the first chunk, if this is an HVM guest.
         */
        public Long firstChunk() {
            if (this.firstChunk != null)
                return this.firstChunk;
            this.firstChunk = ((Number) ((is64bit() ? word2() : word1()))).longValue();
            return this.firstChunk;
        }
        private Boolean hasPlausibleChunk;

        /**
         * The marker is one that a chunk at the start of an image can have.
         */
        public Boolean hasPlausibleChunk() {
            if (this.hasPlausibleChunk != null)
                return this.hasPlausibleChunk;
            this.hasPlausibleChunk =  (( ((firstChunk() >= 1) && (firstChunk() <= 1024)) ) || ( ((firstChunk() >> 16 == 65535) && ((firstChunk() & 65535) >= 65516)) )) ;
            return this.hasPlausibleChunk;
        }
        private Boolean hasPlausibleSize;

        /**
         * The number of pages is not 0 and not more than pfns of 28 bits can address.
         */
        public Boolean hasPlausibleSize() {
            if (this.hasPlausibleSize != null)
                return this.hasPlausibleSize;
            this.hasPlausibleSize =  ((p2mSize() > 0) && (p2mSize() <= 268435456)) ;
            return this.hasPlausibleSize;
        }
        private Boolean is64bit;

        /**
         * A 64-bit toolstack saved the image.
         */
        public Boolean is64bit() {
            if (this.is64bit != null)
                return this.is64bit;
            this.is64bit = word1() == 0;
            return this.is64bit;
        }
        private Boolean isPv;

        /**
         * The extended info of a PV guest follows the size; otherwise the first
         * chunk of an HVM guest does. All ones can also be the marker of an
         * enable_verify_mode chunk; then another chunk's marker follows, which
         * is smaller than any length of extended info.
         */
        public Boolean isPv() {
            if (this.isPv != null)
                return this.isPv;
            this.isPv = (is64bit() ?  ((word2() >> 16 == 65535) && ((word2() & 65535) == 65535) && (word3() >> 16 == 65535) && ((word3() & 65535) == 65535))  :  ((word1() >> 16 == 65535) && ((word1() & 65535) == 65535) && (!( (( ((word2() >= 1) && (word2() <= 1024)) ) || ( ((word2() >> 16 == 65535) && ((word2() & 65535) >= 65516)) )) ))) );
            return this.isPv;
        }
        private long p2mSize;
        private long word1;
        private long word2;
        private long word3;
        private LegacySaveImage _root;
        private LegacySaveImage _parent;

        /**
         * Size of the P2M; of a 64-bit toolstack, its low half.
         */
        public long p2mSize() { return p2mSize; }

        /**
         * Bytes 4-7. For a 64-bit toolstack, the rest of the size, which is
         * zero; for a 32-bit toolstack, the field that follows the size, which
         * is not zero.
         */
        public long word1() { return word1; }

        /**
         * Bytes 8-11. For a 64-bit toolstack, the field that follows the size.
         */
        public long word2() { return word2; }

        /**
         * Bytes 12-15.
         */
        public long word3() { return word3; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage _parent() { return _parent; }
    }

    /**
     * The start of every image.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
     */
    public static class Header extends KaitaiStruct {

        public Header(KaitaiStream _io, boolean is64bit, boolean isPv) {
            this(_io, null, null, is64bit, isPv);
        }

        public Header(KaitaiStream _io, LegacySaveImage.DomainImage _parent, boolean is64bit, boolean isPv) {
            this(_io, _parent, null, is64bit, isPv);
        }

        public Header(KaitaiStream _io, LegacySaveImage.DomainImage _parent, LegacySaveImage _root, boolean is64bit, boolean isPv) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.is64bit = is64bit;
            this.isPv = isPv;
            _read();
        }
        private void _read() {
            this.p2mSize = new Ulong(this._io, this, _root, is64bit());
        }

        public void _fetchInstances() {
            this.p2mSize._fetchInstances();
        }
        private GuestType guestType;

        /**
         * Kind of guest.
         */
        public GuestType guestType() {
            if (this.guestType != null)
                return this.guestType;
            this.guestType = LegacySaveImage.GuestType.byId((isPv() ? 1 : 2));
            return this.guestType;
        }
        private Integer knownP2mSizeMax;

        /**
         * The most pfns that 28 bits can address.
         */
        public Integer knownP2mSizeMax() {
            if (this.knownP2mSizeMax != null)
                return this.knownP2mSizeMax;
            this.knownP2mSizeMax = ((int) 268435456);
            return this.knownP2mSizeMax;
        }
        private Byte toolstackWidth;

        /**
         * Width in bytes of the words of the toolstack that saved the image.
         */
        public Byte toolstackWidth() {
            if (this.toolstackWidth != null)
                return this.toolstackWidth;
            this.toolstackWidth = ((Number) ((is64bit() ? 8 : 4))).byteValue();
            return this.toolstackWidth;
        }
        private Ulong p2mSize;
        private boolean is64bit;
        private boolean isPv;
        private LegacySaveImage _root;
        private LegacySaveImage.DomainImage _parent;

        /**
         * Number of pfns that the P2M covers.
         */
        public Ulong p2mSize() { return p2mSize; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public boolean is64bit() { return is64bit; }

        /**
         * The guest is paravirtualised.
         */
        public boolean isPv() { return isPv; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.DomainImage _parent() { return _parent; }
    }

    /**
     * The state of an HVM guest's virtual hardware in Xen.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585">buffer_tail_hvm()</a>
     */
    public static class HvmContext extends KaitaiStruct {
        public static HvmContext fromFile(String fileName) throws IOException {
            return new HvmContext(new ByteBufferKaitaiStream(fileName));
        }

        public HvmContext(KaitaiStream _io) {
            this(_io, null, null);
        }

        public HvmContext(KaitaiStream _io, LegacySaveImage.HvmTail _parent) {
            this(_io, _parent, null);
        }

        public HvmContext(KaitaiStream _io, LegacySaveImage.HvmTail _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.lenContext = this._io.readU4le();
            KaitaiStream _io_rawBody = this._io.substream((((Number) (lenContext())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (lenContext())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
            this.rawBody = new Opaque(_io_rawBody, this, _root);
        }

        public void _fetchInstances() {
            this.rawBody._fetchInstances();
            context();
            if (this.context != null) {
                this.context._fetchInstances();
            }
        }
        private XenHvmContext context;

        /**
         * The state as Xen's HVM save records.
         */
        public XenHvmContext context() {
            if (this.context != null)
                return this.context;
            KaitaiStream io = rawBody()._io();
            long _pos = io.pos();
            io.seek(0);
            this.context = new XenHvmContext(io);
            io.seek(_pos);
            return this.context;
        }
        private long lenContext;
        private Opaque rawBody;
        private LegacySaveImage _root;
        private LegacySaveImage.HvmTail _parent;

        /**
         * Length of the state in bytes.
         */
        public long lenContext() { return lenContext; }

        /**
         * The state, not decoded.
         */
        public Opaque rawBody() { return rawBody; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.HvmTail _parent() { return _parent; }
    }

    /**
     * One HVM parameter.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
     */
    public static class HvmParam extends KaitaiStruct {
        public static HvmParam fromFile(String fileName) throws IOException {
            return new HvmParam(new ByteBufferKaitaiStream(fileName));
        }

        public HvmParam(KaitaiStream _io) {
            this(_io, null, null);
        }

        public HvmParam(KaitaiStream _io, LegacySaveImage.Chunk _parent) {
            this(_io, _parent, null);
        }

        public HvmParam(KaitaiStream _io, LegacySaveImage.Chunk _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.padding = this._io.readU4le();
            this.value = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long padding;
        private long value;
        private LegacySaveImage _root;
        private LegacySaveImage.Chunk _parent;

        /**
         * Zero when saved, ignored when restored.
         */
        public long padding() { return padding; }

        /**
         * The parameter's value.
         */
        public long value() { return value; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.Chunk _parent() { return _parent; }
    }

    /**
     * Registers and devices of an HVM guest.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585">buffer_tail_hvm()</a>
     */
    public static class HvmTail extends KaitaiStruct {
        public static HvmTail fromFile(String fileName) throws IOException {
            return new HvmTail(new ByteBufferKaitaiStream(fileName));
        }

        public HvmTail(KaitaiStream _io) {
            this(_io, null, null);
        }

        public HvmTail(KaitaiStream _io, LegacySaveImage.Checkpoint _parent) {
            this(_io, _parent, null);
        }

        public HvmTail(KaitaiStream _io, LegacySaveImage.Checkpoint _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magicPfns = new MagicPfns(this._io, this, _root);
            this.hvmContext = new HvmContext(this._io, this, _root);
            if (_io().size() - _io().pos() >= 21) {
                this.deviceModel = new DeviceModel(this._io, this, _root);
            }
        }

        public void _fetchInstances() {
            this.magicPfns._fetchInstances();
            this.hvmContext._fetchInstances();
            if (_io().size() - _io().pos() >= 21) {
                this.deviceModel._fetchInstances();
            }
        }
        private MagicPfns magicPfns;
        private HvmContext hvmContext;
        private DeviceModel deviceModel;
        private LegacySaveImage _root;
        private LegacySaveImage.Checkpoint _parent;

        /**
         * Pages through which guest, Xen and device model communicate.
         */
        public MagicPfns magicPfns() { return magicPfns; }

        /**
         * The state of the guest's virtual hardware in Xen.
         */
        public HvmContext hvmContext() { return hvmContext; }

        /**
         * The device model's state.
         */
        public DeviceModel deviceModel() { return deviceModel; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.Checkpoint _parent() { return _parent; }
    }

    /**
     * Pages through which an HVM guest, Xen and the device model communicate.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
     */
    public static class MagicPfns extends KaitaiStruct {
        public static MagicPfns fromFile(String fileName) throws IOException {
            return new MagicPfns(new ByteBufferKaitaiStream(fileName));
        }

        public MagicPfns(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MagicPfns(KaitaiStream _io, LegacySaveImage.HvmTail _parent) {
            this(_io, _parent, null);
        }

        public MagicPfns(KaitaiStream _io, LegacySaveImage.HvmTail _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.ioreqPfn = this._io.readU8le();
            this.bufioreqPfn = this._io.readU8le();
            this.storePfn = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private Byte bufioreqIndex;

        /**
         * HVM_PARAM_BUFIOREQ_PFN of Xen's hvm/params.h.
         */
        public Byte bufioreqIndex() {
            if (this.bufioreqIndex != null)
                return this.bufioreqIndex;
            this.bufioreqIndex = ((byte) 6);
            return this.bufioreqIndex;
        }
        private Byte ioreqIndex;

        /**
         * HVM_PARAM_IOREQ_PFN of Xen's hvm/params.h.
         */
        public Byte ioreqIndex() {
            if (this.ioreqIndex != null)
                return this.ioreqIndex;
            this.ioreqIndex = ((byte) 5);
            return this.ioreqIndex;
        }
        private Byte storeIndex;

        /**
         * HVM_PARAM_STORE_PFN of Xen's hvm/params.h.
         */
        public Byte storeIndex() {
            if (this.storeIndex != null)
                return this.storeIndex;
            this.storeIndex = ((byte) 1);
            return this.storeIndex;
        }
        private long ioreqPfn;
        private long bufioreqPfn;
        private long storePfn;
        private LegacySaveImage _root;
        private LegacySaveImage.HvmTail _parent;

        /**
         * Page of I/O requests (HVM_PARAM_IOREQ_PFN).
         */
        public long ioreqPfn() { return ioreqPfn; }

        /**
         * Page of buffered I/O requests (HVM_PARAM_BUFIOREQ_PFN).
         */
        public long bufioreqPfn() { return bufioreqPfn; }

        /**
         * Page of the xenstore connection (HVM_PARAM_STORE_PFN).
         */
        public long storePfn() { return storePfn; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.HvmTail _parent() { return _parent; }
    }

    /**
     * The data after a tail, read as the marker of a chunk.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L1412-L2360">xc_domain_restore()</a>
     */
    public static class NextMarker extends KaitaiStruct {
        public static NextMarker fromFile(String fileName) throws IOException {
            return new NextMarker(new ByteBufferKaitaiStream(fileName));
        }

        public NextMarker(KaitaiStream _io) {
            this(_io, null, null);
        }

        public NextMarker(KaitaiStream _io, LegacySaveImage.Checkpoint _parent) {
            this(_io, _parent, null);
        }

        public NextMarker(KaitaiStream _io, LegacySaveImage.Checkpoint _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.marker = this._io.readS4le();
        }

        public void _fetchInstances() {
        }
        private Boolean isChunk;

        /**
         * Another checkpoint follows.
         */
        public Boolean isChunk() {
            if (this.isChunk != null)
                return this.isChunk;
            this.isChunk =  ((marker() != 0) && (marker() >= -20) && (marker() <= 1024)) ;
            return this.isChunk;
        }
        private int marker;
        private LegacySaveImage _root;
        private LegacySaveImage.Checkpoint _parent;

        /**
         * The marker, if another checkpoint follows.
         */
        public int marker() { return marker; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.Checkpoint _parent() { return _parent; }
    }

    /**
     * Bytes that are not interpreted here.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h">Source</a>
     */
    public static class Opaque extends KaitaiStruct {
        public static Opaque fromFile(String fileName) throws IOException {
            return new Opaque(new ByteBufferKaitaiStream(fileName));
        }

        public Opaque(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Opaque(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public Opaque(KaitaiStream _io, KaitaiStruct _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
        }
        private LegacySaveImage _root;
        private KaitaiStruct _parent;
        public LegacySaveImage _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * The pfns of the pages that hold the P2M. The sender replaces the mfns of
     * the running guest with pfns.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781">map_and_save_p2m_table()</a>
     */
    public static class P2mFrameList extends KaitaiStruct {

        public P2mFrameList(KaitaiStream _io, boolean is64bit) {
            this(_io, null, null, is64bit);
        }

        public P2mFrameList(KaitaiStream _io, KaitaiStruct _parent, boolean is64bit) {
            this(_io, _parent, null, is64bit);
        }

        public P2mFrameList(KaitaiStream _io, KaitaiStruct _parent, LegacySaveImage _root, boolean is64bit) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.is64bit = is64bit;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
            pfns();
            if (this.pfns != null) {
                for (int i = 0; i < this.pfns.size(); i++) {
                    this.pfns.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
        }
        private Byte lenPfn;

        /**
         * Size of one entry in bytes.
         */
        public Byte lenPfn() {
            if (this.lenPfn != null)
                return this.lenPfn;
            this.lenPfn = ((Number) ((is64bit() ? 8 : 4))).byteValue();
            return this.lenPfn;
        }
        private List<Ulong> pfns;

        /**
         * A pfn for each page of the P2M.
         */
        public List<Ulong> pfns() {
            if (this.pfns != null)
                return this.pfns;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.pfns = new ArrayList<Ulong>();
            for (int i = 0; i < ((Number) (((Number) (_io().size())).longValue() / ((Number) (lenPfn())).longValue())).longValue(); i++) {
                this.pfns.add(new Ulong(this._io, this, _root, is64bit()));
            }
            this._io.seek(_pos);
            return this.pfns;
        }
        private boolean is64bit;
        private LegacySaveImage _root;
        private KaitaiStruct _parent;

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public boolean is64bit() { return is64bit; }
        public LegacySaveImage _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * The pages of a page batch.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70">BODY PHASE</a>
     */
    public static class PageContents extends KaitaiStruct {
        public static PageContents fromFile(String fileName) throws IOException {
            return new PageContents(new ByteBufferKaitaiStream(fileName));
        }

        public PageContents(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PageContents(KaitaiStream _io, LegacySaveImage.Chunk _parent) {
            this(_io, _parent, null);
        }

        public PageContents(KaitaiStream _io, LegacySaveImage.Chunk _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
            pages();
            if (this.pages != null) {
                for (int i = 0; i < this.pages.size(); i++) {
                }
            }
        }
        private Integer lenPage;

        /**
         * Size of one page in bytes.
         */
        public Integer lenPage() {
            if (this.lenPage != null)
                return this.lenPage;
            this.lenPage = ((int) 4096);
            return this.lenPage;
        }
        private List<byte[]> pages;

        /**
         * The contents, one for each of the header's pfns that has a page, in their order.
         */
        public List<byte[]> pages() {
            if (this.pages != null)
                return this.pages;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.pages = new ArrayList<byte[]>();
            for (int i = 0; i < ((Number) (((Number) (_io().size())).longValue() / ((Number) (lenPage())).longValue())).longValue(); i++) {
                this.pages.add(this._io.readBytes(lenPage()));
            }
            this._io.seek(_pos);
            return this.pages;
        }
        private LegacySaveImage _root;
        private LegacySaveImage.Chunk _parent;
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.Chunk _parent() { return _parent; }
    }

    /**
     * A pfn and its type, as wide as the toolstack's words.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70">BODY PHASE</a>
     */
    public static class PfnEntry extends KaitaiStruct {

        public PfnEntry(KaitaiStream _io, boolean is64bit, long numPagesBefore) {
            this(_io, null, null, is64bit, numPagesBefore);
        }

        public PfnEntry(KaitaiStream _io, LegacySaveImage.ChunkHeader _parent, boolean is64bit, long numPagesBefore) {
            this(_io, _parent, null, is64bit, numPagesBefore);
        }

        public PfnEntry(KaitaiStream _io, LegacySaveImage.ChunkHeader _parent, LegacySaveImage _root, boolean is64bit, long numPagesBefore) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.is64bit = is64bit;
            this.numPagesBefore = numPagesBefore;
            _read();
        }
        private void _read() {
            this.entry = new UlongHalves(this._io, this, _root, is64bit());
        }

        public void _fetchInstances() {
            this.entry._fetchInstances();
        }
        private Boolean hasPage;

        /**
         * Whether the chunk has a page for this entry; false for broken, xalloc and xtab.
         */
        public Boolean hasPage() {
            if (this.hasPage != null)
                return this.hasPage;
            this.hasPage = typeCode() < 13;
            return this.hasPage;
        }
        private Long numPagesSoFar;

        /**
         * Number of entries that have a page, including this one.
         */
        public Long numPagesSoFar() {
            if (this.numPagesSoFar != null)
                return this.numPagesSoFar;
            this.numPagesSoFar = ((Number) (((Number) (numPagesBefore() + (typeCode() < 13 ? ((long) 1) : ((long) 0)))).longValue())).longValue();
            return this.numPagesSoFar;
        }
        private PageType pageType;

        /**
         * Kind of page.
         */
        public PageType pageType() {
            if (this.pageType != null)
                return this.pageType;
            this.pageType = LegacySaveImage.PageType.byId(entry().low() >> 28);
            return this.pageType;
        }
        private Integer pfn;

        /**
         * The page frame number.
         */
        public Integer pfn() {
            if (this.pfn != null)
                return this.pfn;
            this.pfn = ((Number) (entry().low() & 268435455)).intValue();
            return this.pfn;
        }
        private Long reserved;

        /**
         * Bits above 31; zero when saved.
         */
        public Long reserved() {
            if (this.reserved != null)
                return this.reserved;
            this.reserved = ((Number) (((Number) ((is64bit() ? ((Number) (entry().high())).longValue() : ((long) 0)))).longValue())).longValue();
            return this.reserved;
        }
        private Integer typeCode;

        /**
         * The page type as a number.
         */
        public Integer typeCode() {
            if (this.typeCode != null)
                return this.typeCode;
            this.typeCode = ((Number) (entry().low() >> 28)).intValue();
            return this.typeCode;
        }
        private UlongHalves entry;
        private boolean is64bit;
        private long numPagesBefore;
        private LegacySaveImage _root;
        private LegacySaveImage.ChunkHeader _parent;

        /**
         * Type in bits 31-28, pfn in bits 27-0; higher bits are zero.
         */
        public UlongHalves entry() { return entry; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public boolean is64bit() { return is64bit; }

        /**
         * Number of entries before this one that have a page.
         */
        public long numPagesBefore() { return numPagesBefore; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.ChunkHeader _parent() { return _parent; }
    }

    /**
     * One of QEMU's mappings into the guest's memory.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693">struct libxl__physmap_info</a>
     */
    public static class Physmap extends KaitaiStruct {

        public Physmap(KaitaiStream _io, boolean is64bit) {
            this(_io, null, null, is64bit);
        }

        public Physmap(KaitaiStream _io, LegacySaveImage.Toolstack _parent, boolean is64bit) {
            this(_io, _parent, null, is64bit);
        }

        public Physmap(KaitaiStream _io, LegacySaveImage.Toolstack _parent, LegacySaveImage _root, boolean is64bit) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.is64bit = is64bit;
            _read();
        }
        private void _read() {
            this.physOffset = this._io.readU8le();
            this.startAddr = this._io.readU8le();
            this.lenRange = this._io.readU8le();
            this.lenName = this._io.readU4le();
            KaitaiStream _io_name = this._io.substream(lenName());
            this.name = new PhysmapName(_io_name, this, _root);
            if (is64bit()) {
                this.padding = this._io.readBytes(4);
            }
        }

        public void _fetchInstances() {
            this.name._fetchInstances();
            if (is64bit()) {
            }
        }
        private long physOffset;
        private long startAddr;
        private long lenRange;
        private long lenName;
        private PhysmapName name;
        private byte[] padding;
        private boolean is64bit;
        private LegacySaveImage _root;
        private LegacySaveImage.Toolstack _parent;

        /**
         * Original address of the memory, which identifies the mapping.
         */
        public long physOffset() { return physOffset; }

        /**
         * Address in the guest's memory where it is mapped.
         */
        public long startAddr() { return startAddr; }

        /**
         * Length of the mapping in bytes.
         */
        public long lenRange() { return lenRange; }

        /**
         * Length of the name in bytes, its NUL included.
         */
        public long lenName() { return lenName; }

        /**
         * Name of the memory.
         */
        public PhysmapName name() { return name; }

        /**
         * Structure padding that the compiler added after the name's length; it
         * is written after the name.
         */
        public byte[] padding() { return padding; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public boolean is64bit() { return is64bit; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.Toolstack _parent() { return _parent; }
    }

    /**
     * The name of memory that QEMU has mapped, with its NUL.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693">struct libxl__physmap_info</a>
     */
    public static class PhysmapName extends KaitaiStruct {
        public static PhysmapName fromFile(String fileName) throws IOException {
            return new PhysmapName(new ByteBufferKaitaiStream(fileName));
        }

        public PhysmapName(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PhysmapName(KaitaiStream _io, LegacySaveImage.Physmap _parent) {
            this(_io, _parent, null);
        }

        public PhysmapName(KaitaiStream _io, LegacySaveImage.Physmap _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.text = new String(KaitaiStream.bytesTerminate(this._io.readBytesFull(), (byte) 0, false), StandardCharsets.ISO_8859_1);
        }

        public void _fetchInstances() {
            textOctets();
            if (this.textOctets != null) {
            }
        }
        private Boolean hasRest;

        /**
         * Data follows the NUL.
         */
        public Boolean hasRest() {
            if (this.hasRest != null)
                return this.hasRest;
            this.hasRest = ((Number) (textOctets().length)).longValue() + 1 < ((Number) (_io().size())).longValue();
            return this.hasRest;
        }
        private Boolean isTerminated;

        /**
         * The name ends with a NUL.
         */
        public Boolean isTerminated() {
            if (this.isTerminated != null)
                return this.isTerminated;
            this.isTerminated = ((Number) (textOctets().length)).longValue() < ((Number) (_io().size())).longValue();
            return this.isTerminated;
        }
        private byte[] textOctets;

        /**
         * The bytes of the name without its NUL.
         */
        public byte[] textOctets() {
            if (this.textOctets != null)
                return this.textOctets;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.textOctets = KaitaiStream.bytesTerminate(this._io.readBytesFull(), (byte) 0, false);
            this._io.seek(_pos);
            return this.textOctets;
        }
        private String text;
        private LegacySaveImage _root;
        private LegacySaveImage.Physmap _parent;

        /**
         * The name, without its NUL.
         */
        public String text() { return text; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.Physmap _parent() { return _parent; }
    }

    /**
     * Registers of a PV guest.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
     */
    public static class PvTail extends KaitaiStruct {

        public PvTail(KaitaiStream _io, boolean is64bit, long lenContext, boolean hasExtended, long lenXsave, long maxVcpuId, byte[] vcpuMap) {
            this(_io, null, null, is64bit, lenContext, hasExtended, lenXsave, maxVcpuId, vcpuMap);
        }

        public PvTail(KaitaiStream _io, LegacySaveImage.Checkpoint _parent, boolean is64bit, long lenContext, boolean hasExtended, long lenXsave, long maxVcpuId, byte[] vcpuMap) {
            this(_io, _parent, null, is64bit, lenContext, hasExtended, lenXsave, maxVcpuId, vcpuMap);
        }

        public PvTail(KaitaiStream _io, LegacySaveImage.Checkpoint _parent, LegacySaveImage _root, boolean is64bit, long lenContext, boolean hasExtended, long lenXsave, long maxVcpuId, byte[] vcpuMap) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.is64bit = is64bit;
            this.lenContext = lenContext;
            this.hasExtended = hasExtended;
            this.lenXsave = lenXsave;
            this.maxVcpuId = maxVcpuId;
            this.vcpuMap = vcpuMap;
            _read();
        }
        private void _read() {
            this.unmapped = new UnmappedPfns(this._io, this, _root, is64bit());
            this.vcpus = new ArrayList<VcpuSlot>();
            for (int i = 0; i < (((Number) (maxVcpuId())).longValue() / ((long) 8) < ((Number) (vcpuMap().length)).longValue() ? ((Number) (maxVcpuId() + 1)).longValue() : ((long) 0)); i++) {
                this.vcpus.add(new VcpuSlot(this._io, this, _root, ((Number) (i)).longValue(), ((Number) ((vcpuMap()[((Number) (i / 8)).intValue()] & 0xff) >> KaitaiStream.mod(i, 8) & 1)).longValue(), lenContext(), hasExtended(), lenXsave()));
            }
            KaitaiStream _io_sharedInfo = this._io.substream((((Number) (_io().size() - _io().pos())).longValue() < ((long) 4096) ? ((Number) (_io().size() - _io().pos())).longValue() : ((long) 4096)));
            this.sharedInfo = new SharedInfo(_io_sharedInfo, this, _root);
        }

        public void _fetchInstances() {
            this.unmapped._fetchInstances();
            for (int i = 0; i < this.vcpus.size(); i++) {
                this.vcpus.get(((Number) (i)).intValue())._fetchInstances();
            }
            this.sharedInfo._fetchInstances();
        }
        private UnmappedPfns unmapped;
        private List<VcpuSlot> vcpus;
        private SharedInfo sharedInfo;
        private boolean is64bit;
        private long lenContext;
        private boolean hasExtended;
        private long lenXsave;
        private long maxVcpuId;
        private byte[] vcpuMap;
        private LegacySaveImage _root;
        private LegacySaveImage.Checkpoint _parent;

        /**
         * The pfns that have no memory.
         */
        public UnmappedPfns unmapped() { return unmapped; }

        /**
         * The vCPUs; those that are offline have no data.
         */
        public List<VcpuSlot> vcpus() { return vcpus; }

        /**
         * The guest's shared info page.
         */
        public SharedInfo sharedInfo() { return sharedInfo; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public boolean is64bit() { return is64bit; }

        /**
         * Length of a vCPU's context in bytes.
         */
        public long lenContext() { return lenContext; }

        /**
         * Each vCPU has an extended context.
         */
        public boolean hasExtended() { return hasExtended; }

        /**
         * Length of a vCPU's extended processor state in bytes, including the
         * numbers before it.
         */
        public long lenXsave() { return lenXsave; }

        /**
         * The highest vCPU id.
         */
        public long maxVcpuId() { return maxVcpuId; }

        /**
         * One bit for each vCPU, lowest bit of each byte first; set if the vCPU is online.
         */
        public byte[] vcpuMap() { return vcpuMap; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.Checkpoint _parent() { return _parent; }
    }

    /**
     * A PV guest's shared info page; which layout it has depends on the guest's width.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
     */
    public static class SharedInfo extends KaitaiStruct {
        public static SharedInfo fromFile(String fileName) throws IOException {
            return new SharedInfo(new ByteBufferKaitaiStream(fileName));
        }

        public SharedInfo(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SharedInfo(KaitaiStream _io, LegacySaveImage.PvTail _parent) {
            this(_io, _parent, null);
        }

        public SharedInfo(KaitaiStream _io, LegacySaveImage.PvTail _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
            sharedInfoX8632();
            if (this.sharedInfoX8632 != null) {
                this.sharedInfoX8632._fetchInstances();
            }
            sharedInfoX8664();
            if (this.sharedInfoX8664 != null) {
                this.sharedInfoX8664._fetchInstances();
            }
        }
        private Integer lenSharedInfo;

        /**
         * Length of the page in bytes.
         */
        public Integer lenSharedInfo() {
            if (this.lenSharedInfo != null)
                return this.lenSharedInfo;
            this.lenSharedInfo = ((int) 4096);
            return this.lenSharedInfo;
        }
        private XenX86Vcpu.SharedInfoX8632 sharedInfoX8632;

        /**
         * The page of a 32-bit guest.
         */
        public XenX86Vcpu.SharedInfoX8632 sharedInfoX8632() {
            if (this.sharedInfoX8632 != null)
                return this.sharedInfoX8632;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.sharedInfoX8632 = new XenX86Vcpu.SharedInfoX8632(this._io);
            this._io.seek(_pos);
            return this.sharedInfoX8632;
        }
        private XenX86Vcpu.SharedInfoX8664 sharedInfoX8664;

        /**
         * The page of a 64-bit guest.
         */
        public XenX86Vcpu.SharedInfoX8664 sharedInfoX8664() {
            if (this.sharedInfoX8664 != null)
                return this.sharedInfoX8664;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.sharedInfoX8664 = new XenX86Vcpu.SharedInfoX8664(this._io);
            this._io.seek(_pos);
            return this.sharedInfoX8664;
        }
        private LegacySaveImage _root;
        private LegacySaveImage.PvTail _parent;
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.PvTail _parent() { return _parent; }
    }

    /**
     * A position in the stream. An instance, which is read on demand, must not
     * ask the stream for its position, because the answer differs between
     * languages.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h">Source</a>
     */
    public static class StreamPosition extends KaitaiStruct {

        public StreamPosition(KaitaiStream _io, long ofsNext) {
            this(_io, null, null, ofsNext);
        }

        public StreamPosition(KaitaiStream _io, KaitaiStruct _parent, long ofsNext) {
            this(_io, _parent, null, ofsNext);
        }

        public StreamPosition(KaitaiStream _io, KaitaiStruct _parent, LegacySaveImage _root, long ofsNext) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.ofsNext = ofsNext;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
        }
        private long ofsNext;
        private LegacySaveImage _root;
        private KaitaiStruct _parent;

        /**
         * Offset of the position in the stream.
         */
        public long ofsNext() { return ofsNext; }
        public LegacySaveImage _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * The guest's transcendent memory: pages that it has handed over to Xen. Xen
     * has no longer had it since 4.13.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331">xc_tmem_save()</a>
     */
    public static class Tmem extends KaitaiStruct {
        public static Tmem fromFile(String fileName) throws IOException {
            return new Tmem(new ByteBufferKaitaiStream(fileName));
        }

        public Tmem(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Tmem(KaitaiStream _io, LegacySaveImage.Chunk _parent) {
            this(_io, _parent, null);
        }

        public Tmem(KaitaiStream _io, LegacySaveImage.Chunk _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.version = this._io.readU4le();
            this.maxPools = this._io.readU4le();
            this.separator1 = this._io.readU4le();
            this.flags = this._io.readU4le();
            this.weight = this._io.readU4le();
            this.cap = this._io.readU4le();
            this.separator2 = this._io.readU4le();
            this.pools = new ArrayList<TmemPool>();
            {
                TmemPool _it;
                int i = 0;
                do {
                    _it = new TmemPool(this._io, this, _root);
                    this.pools.add(_it);
                    i++;
                } while (!(_it.isTerminator()));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.pools.size(); i++) {
                this.pools.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private long version;
        private long maxPools;
        private long separator1;
        private long flags;
        private long weight;
        private long cap;
        private long separator2;
        private List<TmemPool> pools;
        private LegacySaveImage _root;
        private LegacySaveImage.Chunk _parent;

        /**
         * Version of tmem.
         */
        public long version() { return version; }

        /**
         * The most pools that a guest can have.
         */
        public long maxPools() { return maxPools; }

        /**
         * All ones.
         */
        public long separator1() { return separator1; }

        /**
         * Bit 0 for compressed, bit 1 for frozen.
         */
        public long flags() { return flags; }

        /**
         * The guest's weight relative to other guests.
         */
        public long weight() { return weight; }

        /**
         * The guest's cap.
         */
        public long cap() { return cap; }

        /**
         * All ones.
         */
        public long separator2() { return separator2; }

        /**
         * Pools, up to a terminator.
         */
        public List<TmemPool> pools() { return pools; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.Chunk _parent() { return _parent; }
    }

    /**
     * Pages of transcendent memory that are no longer valid, sent at the end of
     * a live migration.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361">xc_tmem_save_extra()</a>
     */
    public static class TmemExtra extends KaitaiStruct {
        public static TmemExtra fromFile(String fileName) throws IOException {
            return new TmemExtra(new ByteBufferKaitaiStream(fileName));
        }

        public TmemExtra(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TmemExtra(KaitaiStream _io, LegacySaveImage.Chunk _parent) {
            this(_io, _parent, null);
        }

        public TmemExtra(KaitaiStream _io, LegacySaveImage.Chunk _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.invalidated = new ArrayList<TmemInvalidation>();
            {
                TmemInvalidation _it;
                int i = 0;
                do {
                    _it = new TmemInvalidation(this._io, this, _root);
                    this.invalidated.add(_it);
                    i++;
                } while (!(_it.isTerminator()));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.invalidated.size(); i++) {
                this.invalidated.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private List<TmemInvalidation> invalidated;
        private LegacySaveImage _root;
        private LegacySaveImage.Chunk _parent;

        /**
         * The pages, up to a terminator.
         */
        public List<TmemInvalidation> invalidated() { return invalidated; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.Chunk _parent() { return _parent; }
    }

    /**
     * One page that is no longer valid, or the terminator of the list.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361">xc_tmem_save_extra()</a>
     */
    public static class TmemInvalidation extends KaitaiStruct {
        public static TmemInvalidation fromFile(String fileName) throws IOException {
            return new TmemInvalidation(new ByteBufferKaitaiStream(fileName));
        }

        public TmemInvalidation(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TmemInvalidation(KaitaiStream _io, LegacySaveImage.TmemExtra _parent) {
            this(_io, _parent, null);
        }

        public TmemInvalidation(KaitaiStream _io, LegacySaveImage.TmemExtra _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.poolId = this._io.readU4le();
            if (!(isTerminator())) {
                this.oid = new ArrayList<Long>();
                for (int i = 0; i < 6; i++) {
                    this.oid.add(this._io.readU4le());
                }
            }
            if (!(isTerminator())) {
                this.index = this._io.readU4le();
            }
        }

        public void _fetchInstances() {
            if (!(isTerminator())) {
                for (int i = 0; i < this.oid.size(); i++) {
                }
            }
            if (!(isTerminator())) {
            }
        }
        private Boolean isTerminator;

        /**
         * No page follows.
         */
        public Boolean isTerminator() {
            if (this.isTerminator != null)
                return this.isTerminator;
            this.isTerminator =  ((poolId() >> 16 == 65535) && ((poolId() & 65535) == 65535)) ;
            return this.isTerminator;
        }
        private long poolId;
        private List<Long> oid;
        private Long index;
        private LegacySaveImage _root;
        private LegacySaveImage.TmemExtra _parent;

        /**
         * Number of the pool; all ones end the list.
         */
        public long poolId() { return poolId; }

        /**
         * Object that the page belongs to, three numbers of 64 bits.
         */
        public List<Long> oid() { return oid; }

        /**
         * Number of the page within the object.
         */
        public Long index() { return index; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.TmemExtra _parent() { return _parent; }
    }

    /**
     * One page of transcendent memory, or the terminator of the list of pages.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331">xc_tmem_save()</a>
     */
    public static class TmemPage extends KaitaiStruct {

        public TmemPage(KaitaiStream _io, long lenContents) {
            this(_io, null, null, lenContents);
        }

        public TmemPage(KaitaiStream _io, LegacySaveImage.TmemPool _parent, long lenContents) {
            this(_io, _parent, null, lenContents);
        }

        public TmemPage(KaitaiStream _io, LegacySaveImage.TmemPool _parent, LegacySaveImage _root, long lenContents) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.lenContents = lenContents;
            _read();
        }
        private void _read() {
            this.oid = new ArrayList<Long>();
            for (int i = 0; i < 6; i++) {
                this.oid.add(this._io.readU4le());
            }
            if (!(isTerminator())) {
                this.index = this._io.readU4le();
            }
            if (!(isTerminator())) {
                this.contents = this._io.readBytes(lenContents());
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.oid.size(); i++) {
            }
            if (!(isTerminator())) {
            }
            if (!(isTerminator())) {
            }
        }
        private Boolean isTerminator;

        /**
         * No page follows.
         */
        public Boolean isTerminator() {
            if (this.isTerminator != null)
                return this.isTerminator;
            this.isTerminator =  ((oid().get(((int) 0)) >> 16 == 65535) && ((oid().get(((int) 0)) & 65535) == 65535) && (oid().get(((int) 1)) >> 16 == 65535) && ((oid().get(((int) 1)) & 65535) == 65535) && (oid().get(((int) 2)) >> 16 == 65535) && ((oid().get(((int) 2)) & 65535) == 65535) && (oid().get(((int) 3)) >> 16 == 65535) && ((oid().get(((int) 3)) & 65535) == 65535) && (oid().get(((int) 4)) >> 16 == 65535) && ((oid().get(((int) 4)) & 65535) == 65535) && (oid().get(((int) 5)) >> 16 == 65535) && ((oid().get(((int) 5)) & 65535) == 65535)) ;
            return this.isTerminator;
        }
        private List<Long> oid;
        private Long index;
        private byte[] contents;
        private long lenContents;
        private LegacySaveImage _root;
        private LegacySaveImage.TmemPool _parent;

        /**
         * Object that the page belongs to, three numbers of 64 bits; all ones end the list.
         */
        public List<Long> oid() { return oid; }

        /**
         * Number of the page within the object.
         */
        public Long index() { return index; }

        /**
         * Contents of the page.
         */
        public byte[] contents() { return contents; }

        /**
         * Size of a page in bytes.
         */
        public long lenContents() { return lenContents; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.TmemPool _parent() { return _parent; }
    }

    /**
     * One pool, or the terminator of the list of pools.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331">xc_tmem_save()</a>
     */
    public static class TmemPool extends KaitaiStruct {
        public static TmemPool fromFile(String fileName) throws IOException {
            return new TmemPool(new ByteBufferKaitaiStream(fileName));
        }

        public TmemPool(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TmemPool(KaitaiStream _io, LegacySaveImage.Tmem _parent) {
            this(_io, _parent, null);
        }

        public TmemPool(KaitaiStream _io, LegacySaveImage.Tmem _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.poolId = this._io.readU4le();
            if (!(isTerminator())) {
                this.flags = this._io.readU4le();
            }
            if (!(isTerminator())) {
                this.numPages = this._io.readU4le();
            }
            if (!(isTerminator())) {
                this.uuid = this._io.readBytes(16);
            }
            if ( ((!(isTerminator())) && (numPages() > 0)) ) {
                this.pages = new ArrayList<TmemPage>();
                {
                    TmemPage _it;
                    int i = 0;
                    do {
                        _it = new TmemPage(this._io, this, _root, ((Number) (4096 << ((Number) (flags() >> 4 & 15)).intValue())).longValue());
                        this.pages.add(_it);
                        i++;
                    } while (!( ((_it.isTerminator()) || (((Number) (pages().size())).longValue() == numPages())) ));
                }
            }
        }

        public void _fetchInstances() {
            if (!(isTerminator())) {
            }
            if (!(isTerminator())) {
            }
            if (!(isTerminator())) {
            }
            if ( ((!(isTerminator())) && (numPages() > 0)) ) {
                for (int i = 0; i < this.pages.size(); i++) {
                    this.pages.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
        }
        private Boolean isTerminator;

        /**
         * No pool follows.
         */
        public Boolean isTerminator() {
            if (this.isTerminator != null)
                return this.isTerminator;
            this.isTerminator =  ((poolId() >> 16 == 65535) && ((poolId() & 65535) == 65535)) ;
            return this.isTerminator;
        }
        private long poolId;
        private Long flags;
        private Long numPages;
        private byte[] uuid;
        private List<TmemPage> pages;
        private LegacySaveImage _root;
        private LegacySaveImage.Tmem _parent;

        /**
         * Number of the pool; all ones end the list.
         */
        public long poolId() { return poolId; }

        /**
         * Bit 0 for persistent, bit 1 for shared; bits 7-4 for the size of a page.
         */
        public Long flags() { return flags; }

        /**
         * Upper limit of the number of pages that follow.
         */
        public Long numPages() { return numPages; }

        /**
         * UUID of the pool.
         */
        public byte[] uuid() { return uuid; }

        /**
         * Pages of the pool.
         */
        public List<TmemPage> pages() { return pages; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.Tmem _parent() { return _parent; }
    }

    /**
     * libxl's information about QEMU: where it has mapped its video memory and
     * similar regions.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L1176-L1251">libxl__toolstack_save()</a>
     */
    public static class Toolstack extends KaitaiStruct {

        public Toolstack(KaitaiStream _io, boolean is64bit) {
            this(_io, null, null, is64bit);
        }

        public Toolstack(KaitaiStream _io, LegacySaveImage.Chunk _parent, boolean is64bit) {
            this(_io, _parent, null, is64bit);
        }

        public Toolstack(KaitaiStream _io, LegacySaveImage.Chunk _parent, LegacySaveImage _root, boolean is64bit) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.is64bit = is64bit;
            _read();
        }
        private void _read() {
            this.version = this._io.readU4le();
            this.numPhysmaps = this._io.readU4le();
        }

        public void _fetchInstances() {
            physmaps();
            if (this.physmaps != null) {
                for (int i = 0; i < this.physmaps.size(); i++) {
                    this.physmaps.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
        }
        private Byte knownVersion;

        /**
         * The only version.
         */
        public Byte knownVersion() {
            if (this.knownVersion != null)
                return this.knownVersion;
            this.knownVersion = ((byte) 1);
            return this.knownVersion;
        }
        private Integer ofsPhysmaps;

        /**
         * Offset of the mappings.
         */
        public Integer ofsPhysmaps() {
            if (this.ofsPhysmaps != null)
                return this.ofsPhysmaps;
            this.ofsPhysmaps = ((Number) (4 + 4)).intValue();
            return this.ofsPhysmaps;
        }
        private List<Physmap> physmaps;

        /**
         * The mappings, `num_physmaps` of them.
         */
        public List<Physmap> physmaps() {
            if (this.physmaps != null)
                return this.physmaps;
            long _pos = this._io.pos();
            this._io.seek(ofsPhysmaps());
            this.physmaps = new ArrayList<Physmap>();
            for (int i = 0; i < numPhysmaps(); i++) {
                this.physmaps.add(new Physmap(this._io, this, _root, is64bit()));
            }
            this._io.seek(_pos);
            return this.physmaps;
        }
        private long version;
        private long numPhysmaps;
        private boolean is64bit;
        private LegacySaveImage _root;
        private LegacySaveImage.Chunk _parent;

        /**
         * Layout of the rest; 1 is the only one.
         */
        public long version() { return version; }

        /**
         * Number of mappings.
         */
        public long numPhysmaps() { return numPhysmaps; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public boolean is64bit() { return is64bit; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.Chunk _parent() { return _parent; }
    }

    /**
     * The guest's time stamp counter (TSC).
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L784-L799">save_tsc_info()</a>
     */
    public static class TscInfo extends KaitaiStruct {
        public static TscInfo fromFile(String fileName) throws IOException {
            return new TscInfo(new ByteBufferKaitaiStream(fileName));
        }

        public TscInfo(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TscInfo(KaitaiStream _io, LegacySaveImage.Chunk _parent) {
            this(_io, _parent, null);
        }

        public TscInfo(KaitaiStream _io, LegacySaveImage.Chunk _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.modeCode = this._io.readU4le();
            this.nsec = this._io.readU8le();
            this.khz = this._io.readU4le();
            this.incarnation = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private TscMode mode;

        /**
         * TSC mode: how Xen presents the TSC to the guest.
         */
        public TscMode mode() {
            if (this.mode != null)
                return this.mode;
            this.mode = LegacySaveImage.TscMode.byId(modeCode());
            return this.mode;
        }
        private long modeCode;
        private long nsec;
        private long khz;
        private long incarnation;
        private LegacySaveImage _root;
        private LegacySaveImage.Chunk _parent;

        /**
         * TSC mode, as a number; see `mode`.
         */
        public long modeCode() { return modeCode; }

        /**
         * Elapsed time in nanoseconds.
         */
        public long nsec() { return nsec; }

        /**
         * Frequency of the TSC in kHz.
         */
        public long khz() { return khz; }

        /**
         * Number of times that the guest has been restored or migrated.
         */
        public long incarnation() { return incarnation; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.Chunk _parent() { return _parent; }
    }

    /**
     * A number as wide as the words of the toolstack that saved the image.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h">Source</a>
     */
    public static class Ulong extends KaitaiStruct {

        public Ulong(KaitaiStream _io, boolean is64bit) {
            this(_io, null, null, is64bit);
        }

        public Ulong(KaitaiStream _io, KaitaiStruct _parent, boolean is64bit) {
            this(_io, _parent, null, is64bit);
        }

        public Ulong(KaitaiStream _io, KaitaiStruct _parent, LegacySaveImage _root, boolean is64bit) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.is64bit = is64bit;
            _read();
        }
        private void _read() {
            if (is64bit()) {
                this.wide = this._io.readU8le();
            }
            if (!(is64bit())) {
                this.narrow = this._io.readU4le();
            }
        }

        public void _fetchInstances() {
            if (is64bit()) {
            }
            if (!(is64bit())) {
            }
        }
        private Long value;

        /**
         * The number, in the width of the toolstack.
         */
        public Long value() {
            if (this.value != null)
                return this.value;
            this.value = ((Number) (((Number) ((is64bit() ? wide() : ((Number) (narrow())).longValue()))).longValue())).longValue();
            return this.value;
        }
        private Long wide;
        private Long narrow;
        private boolean is64bit;
        private LegacySaveImage _root;
        private KaitaiStruct _parent;

        /**
         * The number of a 64-bit toolstack.
         */
        public Long wide() { return wide; }

        /**
         * The number of a 32-bit toolstack.
         */
        public Long narrow() { return narrow; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public boolean is64bit() { return is64bit; }
        public LegacySaveImage _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * A number as wide as the words of the toolstack that saved the image, in
     * two halves because not every language has 64-bit bit operations.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h">Source</a>
     */
    public static class UlongHalves extends KaitaiStruct {

        public UlongHalves(KaitaiStream _io, boolean is64bit) {
            this(_io, null, null, is64bit);
        }

        public UlongHalves(KaitaiStream _io, KaitaiStruct _parent, boolean is64bit) {
            this(_io, _parent, null, is64bit);
        }

        public UlongHalves(KaitaiStream _io, KaitaiStruct _parent, LegacySaveImage _root, boolean is64bit) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.is64bit = is64bit;
            _read();
        }
        private void _read() {
            this.low = this._io.readU4le();
            if (is64bit()) {
                this.high = this._io.readU4le();
            }
        }

        public void _fetchInstances() {
            if (is64bit()) {
            }
        }
        private long low;
        private Long high;
        private boolean is64bit;
        private LegacySaveImage _root;
        private KaitaiStruct _parent;

        /**
         * Bits 31-0.
         */
        public long low() { return low; }

        /**
         * Bits 63-32.
         */
        public Long high() { return high; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public boolean is64bit() { return is64bit; }
        public LegacySaveImage _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * The pfns of a PV guest that have no memory. Newer formats do not need this
     * list, because a receiver allocates no memory for a pfn that has not been
     * sent.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669">buffer_tail_pv()</a>
     */
    public static class UnmappedPfns extends KaitaiStruct {

        public UnmappedPfns(KaitaiStream _io, boolean is64bit) {
            this(_io, null, null, is64bit);
        }

        public UnmappedPfns(KaitaiStream _io, LegacySaveImage.PvTail _parent, boolean is64bit) {
            this(_io, _parent, null, is64bit);
        }

        public UnmappedPfns(KaitaiStream _io, LegacySaveImage.PvTail _parent, LegacySaveImage _root, boolean is64bit) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.is64bit = is64bit;
            _read();
        }
        private void _read() {
            this.numPfns = this._io.readU4le();
            KaitaiStream _io_list = this._io.substream((lenList() <= ((Number) (_io().size() - _io().pos())).longValue() ? lenList() : ((Number) (_io().size() - _io().pos())).longValue()));
            this.list = new P2mFrameList(_io_list, this, _root, is64bit());
        }

        public void _fetchInstances() {
            this.list._fetchInstances();
        }
        private Integer knownNumPfnsMax;

        /**
         * The most pfns that a receiver accepts.
         */
        public Integer knownNumPfnsMax() {
            if (this.knownNumPfnsMax != null)
                return this.knownNumPfnsMax;
            this.knownNumPfnsMax = ((int) 268435456);
            return this.knownNumPfnsMax;
        }
        private Long lenList;

        /**
         * Length of the list in bytes.
         */
        public Long lenList() {
            if (this.lenList != null)
                return this.lenList;
            this.lenList = ((Number) (((Number) (((Number) (numPfns())).longValue() * ((Number) ((is64bit() ? 8 : 4))).longValue())).longValue())).longValue();
            return this.lenList;
        }
        private long numPfns;
        private P2mFrameList list;
        private boolean is64bit;
        private LegacySaveImage _root;
        private LegacySaveImage.PvTail _parent;

        /**
         * Number of pfns that have no memory.
         */
        public long numPfns() { return numPfns; }

        /**
         * Those pfns.
         */
        public P2mFrameList list() { return list; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public boolean is64bit() { return is64bit; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.PvTail _parent() { return _parent; }
    }

    /**
     * State of one vCPU of a PV guest.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669">buffer_tail_pv()</a>
     */
    public static class Vcpu extends KaitaiStruct {

        public Vcpu(KaitaiStream _io, long lenContext, boolean hasExtended, long lenXsave) {
            this(_io, null, null, lenContext, hasExtended, lenXsave);
        }

        public Vcpu(KaitaiStream _io, LegacySaveImage.VcpuSlot _parent, long lenContext, boolean hasExtended, long lenXsave) {
            this(_io, _parent, null, lenContext, hasExtended, lenXsave);
        }

        public Vcpu(KaitaiStream _io, LegacySaveImage.VcpuSlot _parent, LegacySaveImage _root, long lenContext, boolean hasExtended, long lenXsave) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.lenContext = lenContext;
            this.hasExtended = hasExtended;
            this.lenXsave = lenXsave;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
            context();
            if (this.context != null) {
                this.context._fetchInstances();
            }
            extended();
            if (this.extended != null) {
                this.extended._fetchInstances();
            }
            xsave();
            if (this.xsave != null) {
                this.xsave._fetchInstances();
            }
        }
        private VcpuContext context;

        /**
         * The vCPU's registers.
         */
        public VcpuContext context() {
            if (this.context != null)
                return this.context;
            long _pos = this._io.pos();
            this._io.seek(0);
            KaitaiStream _io_context = this._io.substream(lenContext());
            this.context = new VcpuContext(_io_context, this, _root, lenContext());
            this._io.seek(_pos);
            return this.context;
        }
        private XenX86Vcpu.ExtVcpucontext extended;

        /**
         * Callbacks and machine-check state.
         */
        public XenX86Vcpu.ExtVcpucontext extended() {
            if (this.extended != null)
                return this.extended;
            if (hasExtended()) {
                long _pos = this._io.pos();
                this._io.seek(ofsExtended());
                KaitaiStream _io_extended = this._io.substream(lenExtended());
                this.extended = new XenX86Vcpu.ExtVcpucontext(_io_extended);
                this._io.seek(_pos);
            }
            return this.extended;
        }
        private Long lenExtended;

        /**
         * Length of the extended context in bytes.
         */
        public Long lenExtended() {
            if (this.lenExtended != null)
                return this.lenExtended;
            this.lenExtended = ((Number) (((Number) ((hasExtended() ? ((long) 128) : ((long) 0)))).longValue())).longValue();
            return this.lenExtended;
        }
        private Integer lenVcpu;

        /**
         * Total length in bytes.
         */
        public Integer lenVcpu() {
            if (this.lenVcpu != null)
                return this.lenVcpu;
            this.lenVcpu = ((Number) ((lenContext() + lenExtended()) + lenXsave())).intValue();
            return this.lenVcpu;
        }
        private Long ofsExtended;

        /**
         * Offset of the extended context.
         */
        public Long ofsExtended() {
            if (this.ofsExtended != null)
                return this.ofsExtended;
            this.ofsExtended = ((Number) (lenContext())).longValue();
            return this.ofsExtended;
        }
        private Integer ofsXsave;

        /**
         * Offset of the extended processor state.
         */
        public Integer ofsXsave() {
            if (this.ofsXsave != null)
                return this.ofsXsave;
            this.ofsXsave = ((Number) (lenContext() + lenExtended())).intValue();
            return this.ofsXsave;
        }
        private VcpuXsave xsave;

        /**
         * Extended processor state.
         */
        public VcpuXsave xsave() {
            if (this.xsave != null)
                return this.xsave;
            if (lenXsave() > 0) {
                long _pos = this._io.pos();
                this._io.seek(ofsXsave());
                KaitaiStream _io_xsave = this._io.substream(lenXsave());
                this.xsave = new VcpuXsave(_io_xsave, this, _root);
                this._io.seek(_pos);
            }
            return this.xsave;
        }
        private long lenContext;
        private boolean hasExtended;
        private long lenXsave;
        private LegacySaveImage _root;
        private LegacySaveImage.VcpuSlot _parent;

        /**
         * Length of its context in bytes.
         */
        public long lenContext() { return lenContext; }

        /**
         * The vCPU has an extended context.
         */
        public boolean hasExtended() { return hasExtended; }

        /**
         * Length of its extended processor state in bytes, including the numbers
         * before it.
         */
        public long lenXsave() { return lenXsave; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.VcpuSlot _parent() { return _parent; }
    }

    /**
     * Registers of a PV vCPU.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220">struct vcpu_guest_context</a>
     */
    public static class VcpuContext extends KaitaiStruct {

        public VcpuContext(KaitaiStream _io, long lenContext) {
            this(_io, null, null, lenContext);
        }

        public VcpuContext(KaitaiStream _io, KaitaiStruct _parent, long lenContext) {
            this(_io, _parent, null, lenContext);
        }

        public VcpuContext(KaitaiStream _io, KaitaiStruct _parent, LegacySaveImage _root, long lenContext) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.lenContext = lenContext;
            _read();
        }
        private void _read() {
            {
                ContextLayout on = contextLayout();
                if (on != null) {
                    switch (contextLayout()) {
                    case X86_32: {
                        this.vcpuGuestContext = new XenX86Vcpu.VcpuGuestContextX8632(this._io);
                        break;
                    }
                    case X86_64: {
                        this.vcpuGuestContext = new XenX86Vcpu.VcpuGuestContextX8664(this._io);
                        break;
                    }
                    default: {
                        this.vcpuGuestContext = new XenX86Vcpu.UnknownContext(this._io);
                        break;
                    }
                    }
                } else {
                    this.vcpuGuestContext = new XenX86Vcpu.UnknownContext(this._io);
                }
            }
        }

        public void _fetchInstances() {
            {
                ContextLayout on = contextLayout();
                if (on != null) {
                    switch (contextLayout()) {
                    case X86_32: {
                        ((XenX86Vcpu.VcpuGuestContextX8632) (this.vcpuGuestContext))._fetchInstances();
                        break;
                    }
                    case X86_64: {
                        ((XenX86Vcpu.VcpuGuestContextX8664) (this.vcpuGuestContext))._fetchInstances();
                        break;
                    }
                    default: {
                        ((XenX86Vcpu.UnknownContext) (this.vcpuGuestContext))._fetchInstances();
                        break;
                    }
                    }
                } else {
                    ((XenX86Vcpu.UnknownContext) (this.vcpuGuestContext))._fetchInstances();
                }
            }
        }
        private ContextLayout contextLayout;

        /**
         * Kind of structure.
         */
        public ContextLayout contextLayout() {
            if (this.contextLayout != null)
                return this.contextLayout;
            this.contextLayout = (lenContext() == 5168 ? LegacySaveImage.ContextLayout.X86_64 : (lenContext() == 2800 ? LegacySaveImage.ContextLayout.X86_32 : LegacySaveImage.ContextLayout.UNKNOWN_LAYOUT));
            return this.contextLayout;
        }
        private KaitaiStruct vcpuGuestContext;
        private long lenContext;
        private LegacySaveImage _root;
        private KaitaiStruct _parent;

        /**
         * The structure for the guest's width.
         */
        public KaitaiStruct vcpuGuestContext() { return vcpuGuestContext; }

        /**
         * Length of the context in bytes, which distinguishes 64-bit from 32-bit guests.
         */
        public long lenContext() { return lenContext; }
        public LegacySaveImage _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * The guest's vCPUs.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
     */
    public static class VcpuInfo extends KaitaiStruct {
        public static VcpuInfo fromFile(String fileName) throws IOException {
            return new VcpuInfo(new ByteBufferKaitaiStream(fileName));
        }

        public VcpuInfo(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VcpuInfo(KaitaiStream _io, LegacySaveImage.Chunk _parent) {
            this(_io, _parent, null);
        }

        public VcpuInfo(KaitaiStream _io, LegacySaveImage.Chunk _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.vcpuMap = this._io.readBytesFull();
        }

        public void _fetchInstances() {
        }
        private byte[] vcpuMap;
        private LegacySaveImage _root;
        private LegacySaveImage.Chunk _parent;

        /**
         * One bit for each vCPU, lowest bit of each byte first; set if the vCPU is online.
         */
        public byte[] vcpuMap() { return vcpuMap; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.Chunk _parent() { return _parent; }
    }

    /**
     * One of the guest's possible vCPUs.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669">buffer_tail_pv()</a>
     */
    public static class VcpuSlot extends KaitaiStruct {

        public VcpuSlot(KaitaiStream _io, long vcpuId, long online, long lenContext, boolean hasExtended, long lenXsave) {
            this(_io, null, null, vcpuId, online, lenContext, hasExtended, lenXsave);
        }

        public VcpuSlot(KaitaiStream _io, LegacySaveImage.PvTail _parent, long vcpuId, long online, long lenContext, boolean hasExtended, long lenXsave) {
            this(_io, _parent, null, vcpuId, online, lenContext, hasExtended, lenXsave);
        }

        public VcpuSlot(KaitaiStream _io, LegacySaveImage.PvTail _parent, LegacySaveImage _root, long vcpuId, long online, long lenContext, boolean hasExtended, long lenXsave) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.vcpuId = vcpuId;
            this.online = online;
            this.lenContext = lenContext;
            this.hasExtended = hasExtended;
            this.lenXsave = lenXsave;
            _read();
        }
        private void _read() {
            if (online() != 0) {
                KaitaiStream _io_vcpu = this._io.substream((((Number) (lenVcpu())).longValue() <= ((Number) (_io().size() - _io().pos())).longValue() ? ((Number) (lenVcpu())).longValue() : ((Number) (_io().size() - _io().pos())).longValue()));
                this.vcpu = new Vcpu(_io_vcpu, this, _root, lenContext(), hasExtended(), lenXsave());
            }
        }

        public void _fetchInstances() {
            if (online() != 0) {
                this.vcpu._fetchInstances();
            }
        }
        private Long lenVcpu;

        /**
         * Length of the state of one vCPU in bytes.
         */
        public Long lenVcpu() {
            if (this.lenVcpu != null)
                return this.lenVcpu;
            this.lenVcpu = ((Number) (((Number) ((lenContext() + (hasExtended() ? ((long) 128) : ((long) 0))) + lenXsave())).longValue())).longValue();
            return this.lenVcpu;
        }
        private Vcpu vcpu;
        private long vcpuId;
        private long online;
        private long lenContext;
        private boolean hasExtended;
        private long lenXsave;
        private LegacySaveImage _root;
        private LegacySaveImage.PvTail _parent;

        /**
         * The state of a vCPU that is online.
         */
        public Vcpu vcpu() { return vcpu; }

        /**
         * Which vCPU.
         */
        public long vcpuId() { return vcpuId; }

        /**
         * 1 if the vCPU is online and its state is present here.
         */
        public long online() { return online; }

        /**
         * Length of its context in bytes.
         */
        public long lenContext() { return lenContext; }

        /**
         * The vCPU has an extended context.
         */
        public boolean hasExtended() { return hasExtended; }

        /**
         * Length of its extended processor state in bytes, including the numbers
         * before it.
         */
        public long lenXsave() { return lenXsave; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.PvTail _parent() { return _parent; }
    }

    /**
     * Extended processor state of a PV vCPU.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136">xc_domain_save()</a>
     */
    public static class VcpuXsave extends KaitaiStruct {
        public static VcpuXsave fromFile(String fileName) throws IOException {
            return new VcpuXsave(new ByteBufferKaitaiStream(fileName));
        }

        public VcpuXsave(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VcpuXsave(KaitaiStream _io, LegacySaveImage.Vcpu _parent) {
            this(_io, _parent, null);
        }

        public VcpuXsave(KaitaiStream _io, LegacySaveImage.Vcpu _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.xfeatureMask = this._io.readU8le();
            this.lenArea = this._io.readU8le();
            this.state = this._io.readBytesFull();
        }

        public void _fetchInstances() {
            area();
            if (this.area != null) {
                this.area._fetchInstances();
            }
        }
        private XenX86Vcpu.VcpuXsave area;

        /**
         * The state, decoded; absent if it is too short.
         */
        public XenX86Vcpu.VcpuXsave area() {
            if (this.area != null)
                return this.area;
            if (_io().size() >= 32) {
                long _pos = this._io.pos();
                this._io.seek(ofsState());
                this._raw_area = this._io.readBytesFull();
                KaitaiStream _io__raw_area = new ByteBufferKaitaiStream(this._raw_area);
                this.area = new XenX86Vcpu.VcpuXsave(_io__raw_area);
                this._io.seek(_pos);
            }
            return this.area;
        }
        private Integer ofsState;

        /**
         * Offset of the state.
         */
        public Integer ofsState() {
            if (this.ofsState != null)
                return this.ofsState;
            this.ofsState = ((Number) (8 + 8)).intValue();
            return this.ofsState;
        }
        private long xfeatureMask;
        private long lenArea;
        private byte[] state;
        private LegacySaveImage _root;
        private LegacySaveImage.Vcpu _parent;
        private byte[] _raw_area;

        /**
         * The features that Xen saved.
         */
        public long xfeatureMask() { return xfeatureMask; }

        /**
         * Length of the state in bytes, as Xen gave it.
         */
        public long lenArea() { return lenArea; }

        /**
         * The state, not decoded.
         */
        public byte[] state() { return state; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.Vcpu _parent() { return _parent; }
        public byte[] _raw_area() { return _raw_area; }
    }

    /**
     * The fields that xenopsd writes after the same signature as xend's.
     * @see <a href="https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L172">read_legacy_qemu_header</a>
     */
    public static class XenopsdDeviceModelLength extends KaitaiStruct {
        public static XenopsdDeviceModelLength fromFile(String fileName) throws IOException {
            return new XenopsdDeviceModelLength(new ByteBufferKaitaiStream(fileName));
        }

        public XenopsdDeviceModelLength(KaitaiStream _io) {
            this(_io, null, null);
        }

        public XenopsdDeviceModelLength(KaitaiStream _io, LegacySaveImage.DeviceModel _parent) {
            this(_io, _parent, null);
        }

        public XenopsdDeviceModelLength(KaitaiStream _io, LegacySaveImage.DeviceModel _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.newline = this._io.readU1();
            this.lenState = this._io.readU4be();
        }

        public void _fetchInstances() {
        }
        private Boolean isValid;

        /**
         * xenopsd wrote this: QEMU's own state would begin with a letter.
         */
        public Boolean isValid() {
            if (this.isValid != null)
                return this.isValid;
            this.isValid = newline() == 10;
            return this.isValid;
        }
        private int newline;
        private long lenState;
        private LegacySaveImage _root;
        private LegacySaveImage.DeviceModel _parent;

        /**
         * The last byte of the signature, a newline.
         */
        public int newline() { return newline; }

        /**
         * Length of the state in bytes.
         */
        public long lenState() { return lenState; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.DeviceModel _parent() { return _parent; }
    }

    /**
     * The data of an xcnt block.
     * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781">map_and_save_p2m_table()</a>
     */
    public static class XsaveLength extends KaitaiStruct {
        public static XsaveLength fromFile(String fileName) throws IOException {
            return new XsaveLength(new ByteBufferKaitaiStream(fileName));
        }

        public XsaveLength(KaitaiStream _io) {
            this(_io, null, null);
        }

        public XsaveLength(KaitaiStream _io, LegacySaveImage.ExtendedInfoBlock _parent) {
            this(_io, _parent, null);
        }

        public XsaveLength(KaitaiStream _io, LegacySaveImage.ExtendedInfoBlock _parent, LegacySaveImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.lenXsave = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long lenXsave;
        private LegacySaveImage _root;
        private LegacySaveImage.ExtendedInfoBlock _parent;

        /**
         * Length of the extended processor state in each vCPU's part of the
         * tail, in bytes.
         */
        public long lenXsave() { return lenXsave; }
        public LegacySaveImage _root() { return _root; }
        public LegacySaveImage.ExtendedInfoBlock _parent() { return _parent; }
    }
    private FirstOctets identification;

    /**
     * Identification of the image by its first bytes.
     */
    public FirstOctets identification() {
        if (this.identification != null)
            return this.identification;
        if (_io().size() >= 16) {
            long _pos = this._io.pos();
            this._io.seek(0);
            this.identification = new FirstOctets(this._io, this, _root);
            this._io.seek(_pos);
        }
        return this.identification;
    }
    private DomainImage image;
    private LegacySaveImage _root;
    private KaitaiStruct _parent;

    /**
     * The whole image; absent if the data ends inside its first headers.
     */
    public DomainImage image() { return image; }
    public LegacySaveImage _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
