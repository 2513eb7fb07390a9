<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The entries of a page table: 8 bytes each with three (PAE), four or five
 * levels of tables, 4 bytes each with two levels. Levels are counted upwards
 * from level 1, which maps pages of 4096 bytes.
 * 
 * Entries are in the guest's own little-endian order, whatever the byte order of
 * the stream. All tables of a PV guest have entries of 8 bytes; its sender
 * replaces the machine frame numbers of the running guest with pfns.
 */

namespace {
    class X86PageTable extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\X86PageTable $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_lenPage;

        /**
         * Size in bytes of a page and of a page table; only the top-level table of
         * PAE is shorter.
         */
        public function lenPage() {
            if ($this->_m_lenPage !== null)
                return $this->_m_lenPage;
            $this->_m_lenPage = 4096;
            return $this->_m_lenPage;
        }
        protected $_m_numLevels;

        /**
         * Number of levels of page tables of a 64-bit PV guest.
         */
        public function numLevels() {
            if ($this->_m_numLevels !== null)
                return $this->_m_numLevels;
            $this->_m_numLevels = 4;
            return $this->_m_numLevels;
        }
        protected $_m_numPaeSlots;

        /**
         * Number of entries of the top-level table of a 32-bit PV guest.
         */
        public function numPaeSlots() {
            if ($this->_m_numPaeSlots !== null)
                return $this->_m_numPaeSlots;
            $this->_m_numPaeSlots = 4;
            return $this->_m_numPaeSlots;
        }
        protected $_m_numXenSlots;

        /**
         * How many such entries there are.
         */
        public function numXenSlots() {
            if ($this->_m_numXenSlots !== null)
                return $this->_m_numXenSlots;
            $this->_m_numXenSlots = 16;
            return $this->_m_numXenSlots;
        }
        protected $_m_ofsXenSlots;

        /**
         * Number of the first entry of a 64-bit PV guest's top-level table that is
         * Xen's own, whatever the guest puts there.
         */
        public function ofsXenSlots() {
            if ($this->_m_ofsXenSlots !== null)
                return $this->_m_ofsXenSlots;
            $this->_m_ofsXenSlots = 256;
            return $this->_m_ofsXenSlots;
        }
        protected $_m_ofsXenSlotsPae;

        /**
         * Number of the first entry that is Xen's own of the level 2 table that the
         * last entry of a 32-bit PV guest's top-level table names.
         */
        public function ofsXenSlotsPae() {
            if ($this->_m_ofsXenSlotsPae !== null)
                return $this->_m_ofsXenSlotsPae;
            $this->_m_ofsXenSlotsPae = 428;
            return $this->_m_ofsXenSlotsPae;
        }
    }
}

/**
 * An entry of 4 bytes.
 */

namespace X86PageTable {
    class Entry4 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\X86PageTable $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
        }
        protected $_m_isLarge;

        /**
         * Bit 7: the entry maps a page of 4 MiB, at level 2 and if PSE is set in cr4.
         */
        public function isLarge() {
            if ($this->_m_isLarge !== null)
                return $this->_m_isLarge;
            $this->_m_isLarge = ($this->low() & 128) != 0;
            return $this->_m_isLarge;
        }
        protected $_m_isPresent;

        /**
         * Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.
         */
        public function isPresent() {
            if ($this->_m_isPresent !== null)
                return $this->_m_isPresent;
            $this->_m_isPresent = ($this->low() & 1) != 0;
            return $this->_m_isPresent;
        }
        protected $_m_isUser;

        /**
         * Bit 2: user-mode code may use what the entry maps.
         */
        public function isUser() {
            if ($this->_m_isUser !== null)
                return $this->_m_isUser;
            $this->_m_isUser = ($this->low() & 4) != 0;
            return $this->_m_isUser;
        }
        protected $_m_isWritable;

        /**
         * Bit 1: what the entry maps may be written to.
         */
        public function isWritable() {
            if ($this->_m_isWritable !== null)
                return $this->_m_isWritable;
            $this->_m_isWritable = ($this->low() & 2) != 0;
            return $this->_m_isWritable;
        }
        protected $_m_pfn;

        /**
         * Bits 31-12, the pfn of the page or page table that it maps.
         */
        public function pfn() {
            if ($this->_m_pfn !== null)
                return $this->_m_pfn;
            $this->_m_pfn = $this->low() >> 12;
            return $this->_m_pfn;
        }
        protected $_m_pfnLarge;

        /**
         * The pfn of a large page: bits 31-22 of its address are bits 31-22
         * here, and bits 39-32 are bits 20-13 (PSE-36).
         */
        public function pfnLarge() {
            if ($this->_m_pfnLarge !== null)
                return $this->_m_pfnLarge;
            $this->_m_pfnLarge = ((($this->low() >> 22) << 10) + (($this->low() >> 13 & 255) * 1048576));
            return $this->_m_pfnLarge;
        }
        protected $_m_low;

        /**
         * The whole entry as a number.
         */
        public function low() { return $this->_m_low; }
    }
}

/**
 * An entry of 8 bytes.
 */

namespace X86PageTable {
    class Entry8 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\X86PageTable $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_isGlobal;

        /**
         * Bit 8: the translation is the same in all address spaces.
         */
        public function isGlobal() {
            if ($this->_m_isGlobal !== null)
                return $this->_m_isGlobal;
            $this->_m_isGlobal = ($this->low() & 256) != 0;
            return $this->_m_isGlobal;
        }
        protected $_m_isLarge;

        /**
         * Bit 7: the entry maps a page of 2 MiB at level 2, or of 1 GiB at level
         * 3. It has another meaning at level 1, and is reserved in top-level
         * tables and at level 3 of PAE.
         */
        public function isLarge() {
            if ($this->_m_isLarge !== null)
                return $this->_m_isLarge;
            $this->_m_isLarge = ($this->low() & 128) != 0;
            return $this->_m_isLarge;
        }
        protected $_m_isNoExecute;

        /**
         * Bit 63: what the entry maps must not be executed, if NXE is set in efer.
         */
        public function isNoExecute() {
            if ($this->_m_isNoExecute !== null)
                return $this->_m_isNoExecute;
            $this->_m_isNoExecute = $this->high() >> 31 != 0;
            return $this->_m_isNoExecute;
        }
        protected $_m_isPresent;

        /**
         * Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.
         */
        public function isPresent() {
            if ($this->_m_isPresent !== null)
                return $this->_m_isPresent;
            $this->_m_isPresent = ($this->low() & 1) != 0;
            return $this->_m_isPresent;
        }
        protected $_m_isUncached;

        /**
         * Bit 4: no caching.
         */
        public function isUncached() {
            if ($this->_m_isUncached !== null)
                return $this->_m_isUncached;
            $this->_m_isUncached = ($this->low() & 16) != 0;
            return $this->_m_isUncached;
        }
        protected $_m_isUser;

        /**
         * Bit 2: user-mode code may use what the entry maps.
         */
        public function isUser() {
            if ($this->_m_isUser !== null)
                return $this->_m_isUser;
            $this->_m_isUser = ($this->low() & 4) != 0;
            return $this->_m_isUser;
        }
        protected $_m_isWritable;

        /**
         * Bit 1: what the entry maps may be written to.
         */
        public function isWritable() {
            if ($this->_m_isWritable !== null)
                return $this->_m_isWritable;
            $this->_m_isWritable = ($this->low() & 2) != 0;
            return $this->_m_isWritable;
        }
        protected $_m_isWriteThrough;

        /**
         * Bit 3: write-through caching.
         */
        public function isWriteThrough() {
            if ($this->_m_isWriteThrough !== null)
                return $this->_m_isWriteThrough;
            $this->_m_isWriteThrough = ($this->low() & 8) != 0;
            return $this->_m_isWriteThrough;
        }
        protected $_m_pfn;

        /**
         * Bits 51-12, the pfn of the page or page table that it maps.
         */
        public function pfn() {
            if ($this->_m_pfn !== null)
                return $this->_m_pfn;
            $this->_m_pfn = (($this->low() >> 12) + (($this->high() & 1048575) * 1048576));
            return $this->_m_pfn;
        }
        protected $_m_pfnLarge;

        /**
         * The pfn of a large page, after it is rounded down to the page's size;
         * bit 12 is not an address bit there.
         */
        public function pfnLarge() {
            if ($this->_m_pfnLarge !== null)
                return $this->_m_pfnLarge;
            $this->_m_pfnLarge = $this->pfn();
            return $this->_m_pfnLarge;
        }
        protected $_m_low;
        protected $_m_high;

        /**
         * Bits 31-0 of the entry.
         */
        public function low() { return $this->_m_low; }

        /**
         * Bits 63-32 of the entry.
         */
        public function high() { return $this->_m_high; }
    }
}
