// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package xenstream_formats;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;


/**
 * The state of a saved Xen domain, whichever program wrote it: the file of `xl
 * save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or
 * libxc migration stream without a file around it. The first bytes distinguish
 * them; each has a definition of its own. An image of Xen 4.4 or earlier without
 * a file around it has no signature; it is recognised by numbers in a certain
 * range.
 * @see <a href="https://xenbits.xen.org/docs/unstable/specs/libxc-migration-stream.html">Source</a>
 */
public class XenSaveImage extends KaitaiStruct {
    public static XenSaveImage fromFile(String fileName) throws IOException {
        return new XenSaveImage(new ByteBufferKaitaiStream(fileName));
    }

    public enum Layer {
        LEGACY(0),
        XENOPSD_LEGACY(1148153185),
        LIBXL(1281974904),
        XEND(1281977973),
        XL(1483042336),
        XENOPSD(1483042387),
        LIBVIRT(1818845814),
        LIBXC(4294967295L);

        private final long id;
        Layer(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Layer> byId = new HashMap<Long, Layer>(8);
        static {
            for (Layer e : Layer.values())
                byId.put(e.id(), e);
        }
        public static Layer byId(long id) { return byId.get(id); }
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
                }
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
                }
            }
        }
        legacyStart();
        if (this.legacyStart != null) {
            this.legacyStart._fetchInstances();
        }
        signature();
        if (this.signature != null) {
        }
        signatureEnd();
        if (this.signatureEnd != null) {
        }
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
    private Boolean isXenopsdLegacy;

    /**
     * A suspend image of xenopsd from the time before it used records.
     */
    public Boolean isXenopsdLegacy() {
        if (this.isXenopsdLegacy != null)
            return this.isXenopsdLegacy;
        this.isXenopsdLegacy = ( ((signature() == 1483042387) && (_io().size() >= 12))  ? signatureEnd() == 1148153185 : false);
        return this.isXenopsdLegacy;
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
    private Layer outermostLayer;

    /**
     * The outermost layer of the image.
     */
    public Layer outermostLayer() {
        if (this.outermostLayer != null)
            return this.outermostLayer;
        this.outermostLayer = Layer.byId(((Number) ((isLegacy() ? ((long) 0) : ((Number) ((isXenopsdLegacy() ? ((Number) (signatureEnd())).longValue() : ((Number) (signature())).longValue()))).longValue()))).longValue());
        return this.outermostLayer;
    }
    private Long signature;

    /**
     * The first four bytes, as a number; see `outermost_layer`.
     */
    public Long signature() {
        if (this.signature != null)
            return this.signature;
        long _pos = this._io.pos();
        this._io.seek(0);
        this.signature = this._io.readU4be();
        this._io.seek(_pos);
        return this.signature;
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
