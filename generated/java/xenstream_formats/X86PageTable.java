// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package xenstream_formats;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;


/**
 * The entries of a page table: 8 bytes each with three (PAE), four or five
 * levels of tables, 4 bytes each with two levels. Levels are counted upwards
 * from level 1, which maps pages of 4096 bytes.
 * 
 * Entries are in the guest's own little-endian order, whatever the byte order of
 * the stream. All tables of a PV guest have entries of 8 bytes; its sender
 * replaces the machine frame numbers of the running guest with pfns.
 * @see "Intel SDM volume 3, chapter "Paging""
 * @see <a href="https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/libs/guest/xg_sr_restore_x86_pv.c#L968-L1035">x86_pv_localise_page()</a>
 */
public class X86PageTable extends KaitaiStruct {
    public static X86PageTable fromFile(String fileName) throws IOException {
        return new X86PageTable(new ByteBufferKaitaiStream(fileName));
    }

    public X86PageTable(KaitaiStream _io) {
        this(_io, null, null);
    }

    public X86PageTable(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public X86PageTable(KaitaiStream _io, KaitaiStruct _parent, X86PageTable _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
    }

    public void _fetchInstances() {
    }

    /**
     * An entry of 4 bytes.
     * @see "Intel SDM volume 3, "32-Bit Paging""
     */
    public static class Entry4 extends KaitaiStruct {
        public static Entry4 fromFile(String fileName) throws IOException {
            return new Entry4(new ByteBufferKaitaiStream(fileName));
        }

        public Entry4(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Entry4(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public Entry4(KaitaiStream _io, KaitaiStruct _parent, X86PageTable _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.low = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean isLarge;

        /**
         * Bit 7: the entry maps a page of 4 MiB, at level 2 and if PSE is set in cr4.
         */
        public Boolean isLarge() {
            if (this.isLarge != null)
                return this.isLarge;
            this.isLarge = (low() & 128) != 0;
            return this.isLarge;
        }
        private Boolean isPresent;

        /**
         * Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.
         */
        public Boolean isPresent() {
            if (this.isPresent != null)
                return this.isPresent;
            this.isPresent = (low() & 1) != 0;
            return this.isPresent;
        }
        private Boolean isUser;

        /**
         * Bit 2: user-mode code may use what the entry maps.
         */
        public Boolean isUser() {
            if (this.isUser != null)
                return this.isUser;
            this.isUser = (low() & 4) != 0;
            return this.isUser;
        }
        private Boolean isWritable;

        /**
         * Bit 1: what the entry maps may be written to.
         */
        public Boolean isWritable() {
            if (this.isWritable != null)
                return this.isWritable;
            this.isWritable = (low() & 2) != 0;
            return this.isWritable;
        }
        private Integer pfn;

        /**
         * Bits 31-12, the pfn of the page or page table that it maps.
         */
        public Integer pfn() {
            if (this.pfn != null)
                return this.pfn;
            this.pfn = ((Number) (low() >> 12)).intValue();
            return this.pfn;
        }
        private Long pfnLarge;

        /**
         * The pfn of a large page: bits 31-22 of its address are bits 31-22
         * here, and bits 39-32 are bits 20-13 (PSE-36).
         */
        public Long pfnLarge() {
            if (this.pfnLarge != null)
                return this.pfnLarge;
            this.pfnLarge = ((Number) (((Number) (((Number) ((low() >> 22) << 10)).longValue() + ((Number) (((Number) (low() >> 13 & 255)).longValue() * ((long) 1048576))).longValue())).longValue())).longValue();
            return this.pfnLarge;
        }
        private long low;
        private X86PageTable _root;
        private KaitaiStruct _parent;

        /**
         * The whole entry as a number.
         */
        public long low() { return low; }
        public X86PageTable _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * An entry of 8 bytes.
     * @see "Intel SDM volume 3, "PAE Paging", "4-Level Paging and 5-Level Paging""
     */
    public static class Entry8 extends KaitaiStruct {
        public static Entry8 fromFile(String fileName) throws IOException {
            return new Entry8(new ByteBufferKaitaiStream(fileName));
        }

        public Entry8(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Entry8(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public Entry8(KaitaiStream _io, KaitaiStruct _parent, X86PageTable _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.low = this._io.readU4le();
            this.high = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean isGlobal;

        /**
         * Bit 8: the translation is the same in all address spaces.
         */
        public Boolean isGlobal() {
            if (this.isGlobal != null)
                return this.isGlobal;
            this.isGlobal = (low() & 256) != 0;
            return this.isGlobal;
        }
        private Boolean isLarge;

        /**
         * Bit 7: the entry maps a page of 2 MiB at level 2, or of 1 GiB at level
         * 3. It has another meaning at level 1, and is reserved in top-level
         * tables and at level 3 of PAE.
         */
        public Boolean isLarge() {
            if (this.isLarge != null)
                return this.isLarge;
            this.isLarge = (low() & 128) != 0;
            return this.isLarge;
        }
        private Boolean isNoExecute;

        /**
         * Bit 63: what the entry maps must not be executed, if NXE is set in efer.
         */
        public Boolean isNoExecute() {
            if (this.isNoExecute != null)
                return this.isNoExecute;
            this.isNoExecute = high() >> 31 != 0;
            return this.isNoExecute;
        }
        private Boolean isPresent;

        /**
         * Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.
         */
        public Boolean isPresent() {
            if (this.isPresent != null)
                return this.isPresent;
            this.isPresent = (low() & 1) != 0;
            return this.isPresent;
        }
        private Boolean isUncached;

        /**
         * Bit 4: no caching.
         */
        public Boolean isUncached() {
            if (this.isUncached != null)
                return this.isUncached;
            this.isUncached = (low() & 16) != 0;
            return this.isUncached;
        }
        private Boolean isUser;

        /**
         * Bit 2: user-mode code may use what the entry maps.
         */
        public Boolean isUser() {
            if (this.isUser != null)
                return this.isUser;
            this.isUser = (low() & 4) != 0;
            return this.isUser;
        }
        private Boolean isWritable;

        /**
         * Bit 1: what the entry maps may be written to.
         */
        public Boolean isWritable() {
            if (this.isWritable != null)
                return this.isWritable;
            this.isWritable = (low() & 2) != 0;
            return this.isWritable;
        }
        private Boolean isWriteThrough;

        /**
         * Bit 3: write-through caching.
         */
        public Boolean isWriteThrough() {
            if (this.isWriteThrough != null)
                return this.isWriteThrough;
            this.isWriteThrough = (low() & 8) != 0;
            return this.isWriteThrough;
        }
        private Long pfn;

        /**
         * Bits 51-12, the pfn of the page or page table that it maps.
         */
        public Long pfn() {
            if (this.pfn != null)
                return this.pfn;
            this.pfn = ((Number) (((Number) (((Number) (low() >> 12)).longValue() + ((Number) (((Number) (high() & 1048575)).longValue() * ((long) 1048576))).longValue())).longValue())).longValue();
            return this.pfn;
        }
        private Long pfnLarge;

        /**
         * The pfn of a large page, after it is rounded down to the page's size;
         * bit 12 is not an address bit there.
         */
        public Long pfnLarge() {
            if (this.pfnLarge != null)
                return this.pfnLarge;
            this.pfnLarge = ((Number) (pfn())).longValue();
            return this.pfnLarge;
        }
        private long low;
        private long high;
        private X86PageTable _root;
        private KaitaiStruct _parent;

        /**
         * Bits 31-0 of the entry.
         */
        public long low() { return low; }

        /**
         * Bits 63-32 of the entry.
         */
        public long high() { return high; }
        public X86PageTable _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }
    private Integer lenPage;

    /**
     * Size in bytes of a page and of a page table; only the top-level table of
     * PAE is shorter.
     */
    public Integer lenPage() {
        if (this.lenPage != null)
            return this.lenPage;
        this.lenPage = ((int) 4096);
        return this.lenPage;
    }
    private Byte numLevels;

    /**
     * Number of levels of page tables of a 64-bit PV guest.
     */
    public Byte numLevels() {
        if (this.numLevels != null)
            return this.numLevels;
        this.numLevels = ((byte) 4);
        return this.numLevels;
    }
    private Byte numPaeSlots;

    /**
     * Number of entries of the top-level table of a 32-bit PV guest.
     */
    public Byte numPaeSlots() {
        if (this.numPaeSlots != null)
            return this.numPaeSlots;
        this.numPaeSlots = ((byte) 4);
        return this.numPaeSlots;
    }
    private Byte numXenSlots;

    /**
     * How many such entries there are.
     */
    public Byte numXenSlots() {
        if (this.numXenSlots != null)
            return this.numXenSlots;
        this.numXenSlots = ((byte) 16);
        return this.numXenSlots;
    }
    private Integer ofsXenSlots;

    /**
     * Number of the first entry of a 64-bit PV guest's top-level table that is
     * Xen's own, whatever the guest puts there.
     */
    public Integer ofsXenSlots() {
        if (this.ofsXenSlots != null)
            return this.ofsXenSlots;
        this.ofsXenSlots = ((int) 256);
        return this.ofsXenSlots;
    }
    private Integer ofsXenSlotsPae;

    /**
     * Number of the first entry that is Xen's own of the level 2 table that the
     * last entry of a 32-bit PV guest's top-level table names.
     */
    public Integer ofsXenSlotsPae() {
        if (this.ofsXenSlotsPae != null)
            return this.ofsXenSlotsPae;
        this.ofsXenSlotsPae = ((int) 428);
        return this.ofsXenSlotsPae;
    }
    private X86PageTable _root;
    private KaitaiStruct _parent;
    public X86PageTable _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
