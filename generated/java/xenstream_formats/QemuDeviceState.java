// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package xenstream_formats;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.Arrays;
import java.nio.charset.StandardCharsets;


/**
 * The data that QEMU writes when Xen asks it to save its devices
 * (`xen-save-devices-state`), which libxl's EMULATOR_CONTEXT contains: a file
 * header, then sections with the state of one device each.
 * 
 * A section has a header but no length, and only the version of QEMU that wrote
 * it knows the layout of a device's state. A grammar can therefore describe the
 * file header and the header of the first section only. A program finds the
 * other sections by searching for their headers, whose ids ascend.
 * @see <a href="https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c">qemu_save_device_state()</a>
 */
public class QemuDeviceState extends KaitaiStruct {
    public static QemuDeviceState fromFile(String fileName) throws IOException {
        return new QemuDeviceState(new ByteBufferKaitaiStream(fileName));
    }

    public enum SectionType {
        EOF(0),
        SECTION_START(1),
        SECTION_PART(2),
        SECTION_END(3),
        SECTION_FULL(4),
        SUBSECTION(5),
        VMDESCRIPTION(6),
        CONFIGURATION(7),
        COMMAND(8),
        SECTION_FOOTER(126);

        private final long id;
        SectionType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, SectionType> byId = new HashMap<Long, SectionType>(10);
        static {
            for (SectionType e : SectionType.values())
                byId.put(e.id(), e);
        }
        public static SectionType byId(long id) { return byId.get(id); }
    }

    public QemuDeviceState(KaitaiStream _io) {
        this(_io, null, null);
    }

    public QemuDeviceState(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public QemuDeviceState(KaitaiStream _io, KaitaiStruct _parent, QemuDeviceState _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.magic = this._io.readBytes(4);
        if (!(Arrays.equals(this.magic, new byte[] { 81, 69, 86, 77 }))) {
            throw new KaitaiStream.ValidationNotEqualError(new byte[] { 81, 69, 86, 77 }, this.magic, this._io, "/seq/0");
        }
        this.version = this._io.readU4be();
        this.sections = this._io.readBytesFull();
    }

    public void _fetchInstances() {
        firstSection();
        if (this.firstSection != null) {
            this.firstSection._fetchInstances();
        }
    }

    /**
     * The header of a device's state.
     * @see <a href="https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c">save_section_header()</a>
     */
    public static class SectionHeader extends KaitaiStruct {
        public static SectionHeader fromFile(String fileName) throws IOException {
            return new SectionHeader(new ByteBufferKaitaiStream(fileName));
        }

        public SectionHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SectionHeader(KaitaiStream _io, QemuDeviceState _parent) {
            this(_io, _parent, null);
        }

        public SectionHeader(KaitaiStream _io, QemuDeviceState _parent, QemuDeviceState _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.typeCode = this._io.readU1();
            this.sectionId = this._io.readU4be();
            this.lenName = this._io.readU1();
            this.name = new String(this._io.readBytes(lenName()), StandardCharsets.ISO_8859_1);
            this.instanceId = this._io.readU4be();
            this.versionId = this._io.readU4be();
        }

        public void _fetchInstances() {
        }
        private SectionType sectionType;

        /**
         * Kind of section.
         */
        public SectionType sectionType() {
            if (this.sectionType != null)
                return this.sectionType;
            this.sectionType = QemuDeviceState.SectionType.byId(typeCode());
            return this.sectionType;
        }
        private int typeCode;
        private long sectionId;
        private int lenName;
        private String name;
        private long instanceId;
        private long versionId;
        private QemuDeviceState _root;
        private QemuDeviceState _parent;

        /**
         * Kind of section, as a number; see `section_type`.
         */
        public int typeCode() { return typeCode; }

        /**
         * Number of the section; later ones have higher numbers.
         */
        public long sectionId() { return sectionId; }

        /**
         * Length of the name in bytes.
         */
        public int lenName() { return lenName; }

        /**
         * Name of the device, preceded by its position on the bus if it has one.
         */
        public String name() { return name; }

        /**
         * Instance number, for several devices of the same name.
         */
        public long instanceId() { return instanceId; }

        /**
         * Version of the layout of the state that follows.
         */
        public long versionId() { return versionId; }
        public QemuDeviceState _root() { return _root; }
        public QemuDeviceState _parent() { return _parent; }
    }
    private SectionHeader firstSection;

    /**
     * Header of the first section; absent if too few bytes follow `version`.
     */
    public SectionHeader firstSection() {
        if (this.firstSection != null)
            return this.firstSection;
        if (_io().size() >= 22) {
            long _pos = this._io.pos();
            this._io.seek(ofsSections());
            this.firstSection = new SectionHeader(this._io, this, _root);
            this._io.seek(_pos);
        }
        return this.firstSection;
    }
    private Integer ofsSections;

    /**
     * Offset of the sections.
     */
    public Integer ofsSections() {
        if (this.ofsSections != null)
            return this.ofsSections;
        this.ofsSections = ((Number) (4 + 4)).intValue();
        return this.ofsSections;
    }
    private byte[] magic;
    private long version;
    private byte[] sections;
    private QemuDeviceState _root;
    private KaitaiStruct _parent;

    /**
     * Says that this is a QEMU migration stream (QEMU_VM_FILE_MAGIC).
     */
    public byte[] magic() { return magic; }

    /**
     * Version of the stream's framing, 3 since 2007 (QEMU_VM_FILE_VERSION).
     */
    public long version() { return version; }

    /**
     * All sections and the end mark. They begin with a `section_header`, which
     * `first_section` decodes.
     */
    public byte[] sections() { return sections; }
    public QemuDeviceState _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
