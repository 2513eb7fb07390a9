<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The state of one running Xen domain, as libxenguest writes it when a domain
 * is saved or live-migrated: an image header, a domain header, then records
 * (guest pages, vCPU state, HVM context, CPU policy and so on) up to END.
 * 
 * The image header is always big-endian; its options give the byte order of
 * everything after it, except contents that Xen or the guest defines (HVM
 * context, CPU policies, vCPU contexts, shared info, pages), which are always
 * little-endian. Real streams are little-endian, as x86 is.
 * 
 * Version 3 adds STATIC_DATA_END, X86_CPUID_POLICY and X86_MSR_POLICY, and
 * requires STATIC_DATA_END before all memory and register contents. A receiver
 * of a version 2 stream infers its position: before the first X86_PV_P2M_FRAMES
 * of a PV guest, and before the first PAGE_DATA of an HVM guest. All layouts are
 * the same in both versions.
 * 
 * `xl save` writes this stream inside a libxl stream, which is inside a file of
 * its own; see `libxl_migration_stream` and `xl_save_file`.
 * 
 * A damaged stream parses as far as its framing allows. Bodies are decoded on
 * demand, so a body that is too short for its type does not affect the others.
 * If the stream ends inside a record, that record's `raw_body` is shorter than
 * its `header.len_body`.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 */

namespace {
    class LibxcMigrationStream extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\LibxcMigrationStream $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_imageHeader = new \LibxcMigrationStream\Ihdr($this->_io, $this, $this->_root);
            $this->_m_image = new \LibxcMigrationStream\DomainImage($this->imageHeader()->isBigEndian(), true, false, $this->_io, $this, $this->_root);
        }
        protected $_m_imageHeader;
        protected $_m_image;

        /**
         * Identifies the stream and gives the byte order of the rest.
         */
        public function imageHeader() { return $this->_m_imageHeader; }

        /**
         * The domain header and all records.
         */
        public function image() { return $this->_m_image; }
    }
}

/**
 * The part of the stream whose byte order the image header gives.
 */

namespace LibxcMigrationStream {
    class DomainImage extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $isBigEndian, bool $hasDomainHeader, bool $isInsideLibxl, \Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream $_parent = null, ?\LibxcMigrationStream $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_isBigEndian = $isBigEndian;
            $this->_m_hasDomainHeader = $hasDomainHeader;
            $this->_m_isInsideLibxl = $isInsideLibxl;
            $this->_read();
        }

        private function _read() {
            switch ($this->isBigEndian()) {
                case true:
                    $this->_m__is_le = false;
                    break;
                default:
                    $this->_m__is_le = true;
                    break;
            }

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            if ( (($this->hasDomainHeader()) && ($this->_io()->size() - $this->_io()->pos() >= 16)) ) {
                $this->_m_domainHeader = new \LibxcMigrationStream\DomainImage\Dhdr($this->_io, $this, $this->_root, $this->_m__is_le);
            }
            if ($this->_io()->size() - $this->_io()->pos() >= 8) {
                $this->_m_records = [];
                $i = 0;
                do {
                    $_ = new \LibxcMigrationStream\DomainImage\Record($this->_io, $this, $this->_root, $this->_m__is_le);
                    $this->_m_records[] = $_;
                    $i++;
                } while (!( (($_->header()->typeCode() == \LibxcMigrationStream\RecordType::END_MARK) || ( (($this->isInsideLibxl()) && ($_->header()->typeCode() == \LibxcMigrationStream\RecordType::CHECKPOINT)) ) || ($this->_io()->size() - $this->_io()->pos() < 8)) ));
            }
        }

        private function _readBE() {
            if ( (($this->hasDomainHeader()) && ($this->_io()->size() - $this->_io()->pos() >= 16)) ) {
                $this->_m_domainHeader = new \LibxcMigrationStream\DomainImage\Dhdr($this->_io, $this, $this->_root, $this->_m__is_le);
            }
            if ($this->_io()->size() - $this->_io()->pos() >= 8) {
                $this->_m_records = [];
                $i = 0;
                do {
                    $_ = new \LibxcMigrationStream\DomainImage\Record($this->_io, $this, $this->_root, $this->_m__is_le);
                    $this->_m_records[] = $_;
                    $i++;
                } while (!( (($_->header()->typeCode() == \LibxcMigrationStream\RecordType::END_MARK) || ( (($this->isInsideLibxl()) && ($_->header()->typeCode() == \LibxcMigrationStream\RecordType::CHECKPOINT)) ) || ($this->_io()->size() - $this->_io()->pos() < 8)) ));
            }
        }
        protected $_m_domainHeader;
        protected $_m_records;
        protected $_m_isBigEndian;
        protected $_m_hasDomainHeader;
        protected $_m_isInsideLibxl;

        /**
         * Kind of guest, and the version of Xen that saved it.
         */
        public function domainHeader() { return $this->_m_domainHeader; }

        /**
         * Records up to END, which is the last one; inside a libxl stream also
         * up to CHECKPOINT, after which libxl's own records follow. A damaged
         * stream ends where too few bytes remain for another record header.
         */
        public function records() { return $this->_m_records; }

        /**
         * Byte order, from the image header.
         */
        public function isBigEndian() { return $this->_m_isBigEndian; }

        /**
         * False only for what follows a CHECKPOINT inside a libxl stream: more
         * records of the same domain.
         */
        public function hasDomainHeader() { return $this->_m_hasDomainHeader; }

        /**
         * True if a CHECKPOINT record also ends this run of records, because
         * libxl's own records follow it.
         */
        public function isInsideLibxl() { return $this->_m_isInsideLibxl; }
    }
}

/**
 * The pfns that a COLO secondary has dirtied, in no particular order.
 * This record is sent from the secondary to the primary only.
 */

namespace LibxcMigrationStream\DomainImage {
    class CheckpointDirtyPfnList extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream\DomainImage\Record $_parent = null, ?\LibxcMigrationStream $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
        }

        private function _readBE() {
        }
        protected $_m_lenPfn;

        /**
         * Size of one entry of `pfns` in bytes.
         */
        public function lenPfn() {
            if ($this->_m_lenPfn !== null)
                return $this->_m_lenPfn;
            $this->_m_lenPfn = 8;
            return $this->_m_lenPfn;
        }
        protected $_m_pfns;

        /**
         * The dirty pfns, as many as the body has room for.
         */
        public function pfns() {
            if ($this->_m_pfns !== null)
                return $this->_m_pfns;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            if ($this->_m__is_le) {
                $this->_m_pfns = [];
                $n = intval($this->_io()->size() / 8);
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_pfns[] = $this->_io->readU8le();
                }
            } else {
                $this->_m_pfns = [];
                $n = intval($this->_io()->size() / 8);
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_pfns[] = $this->_io->readU8be();
                }
            }
            $this->_io->seek($_pos);
            return $this->_m_pfns;
        }
    }
}

/**
 * General properties of the domain.
 */

namespace LibxcMigrationStream\DomainImage {
    class Dhdr extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream\DomainImage $_parent = null, ?\LibxcMigrationStream $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_typeCode = $this->_io->readU4le();
            $this->_m_pageShift = $this->_io->readU2le();
            $this->_m_reserved = $this->_io->readU2le();
            $this->_m_xenMajor = $this->_io->readU4le();
            $this->_m_xenMinor = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_typeCode = $this->_io->readU4be();
            $this->_m_pageShift = $this->_io->readU2be();
            $this->_m_reserved = $this->_io->readU2be();
            $this->_m_xenMajor = $this->_io->readU4be();
            $this->_m_xenMinor = $this->_io->readU4be();
        }
        protected $_m_guestType;

        /**
         * Kind of guest; PVH guests are x86_hvm.
         */
        public function guestType() {
            if ($this->_m_guestType !== null)
                return $this->_m_guestType;
            $this->_m_guestType = $this->typeCode();
            return $this->_m_guestType;
        }
        protected $_m_isConvertedFromLegacy;

        /**
         * A converter wrote this stream from a legacy image.
         */
        public function isConvertedFromLegacy() {
            if ($this->_m_isConvertedFromLegacy !== null)
                return $this->_m_isConvertedFromLegacy;
            $this->_m_isConvertedFromLegacy = $this->xenMajor() == 0;
            return $this->_m_isConvertedFromLegacy;
        }
        protected $_m_knownPageShift;

        /**
         * The only `page_shift` of x86 guests.
         */
        public function knownPageShift() {
            if ($this->_m_knownPageShift !== null)
                return $this->_m_knownPageShift;
            $this->_m_knownPageShift = 12;
            return $this->_m_knownPageShift;
        }
        protected $_m_typeCode;
        protected $_m_pageShift;
        protected $_m_reserved;
        protected $_m_xenMajor;
        protected $_m_xenMinor;

        /**
         * Kind of guest as a number; see `guest_type`. Up to Xen 4.13, the
         * specification also had 3 for x86 PVH and 4 for ARM, which no Xen
         * ever saved.
         */
        public function typeCode() { return $this->_m_typeCode; }

        /**
         * Base-2 logarithm of the page size; 12 on x86.
         */
        public function pageShift() { return $this->_m_pageShift; }

        /**
         * Zero when saved, ignored when restored.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * Major version of the Xen that saved the image; 0 for an image
         * that was converted from the legacy format.
         */
        public function xenMajor() { return $this->_m_xenMajor; }

        /**
         * Minor version of the Xen that saved the image, or the version of
         * the converter.
         */
        public function xenMinor() { return $this->_m_xenMinor; }
    }
}

/**
 * The body of the records that carry no data: END, VERIFY, CHECKPOINT
 * and STATIC_DATA_END. It has no fields. By the specification their
 * body_length is 0; if it is not, `raw_body` has the bytes.
 */

namespace LibxcMigrationStream\DomainImage {
    class EmptyBody extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream\DomainImage\Record $_parent = null, ?\LibxcMigrationStream $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
        }

        private function _readBE() {
        }
    }
}

/**
 * One HVM parameter.
 */

namespace LibxcMigrationStream\DomainImage {
    class HvmParam extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream\DomainImage\HvmParams $_parent = null, ?\LibxcMigrationStream $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_index = $this->_io->readU8le();
            $this->_m_value = $this->_io->readU8le();
        }

        private function _readBE() {
            $this->_m_index = $this->_io->readU8be();
            $this->_m_value = $this->_io->readU8be();
        }
        protected $_m_name;

        /**
         * The parameter by name.
         */
        public function name() {
            if ($this->_m_name !== null)
                return $this->_m_name;
            $this->_m_name = $this->index();
            return $this->_m_name;
        }
        protected $_m_index;
        protected $_m_value;

        /**
         * Number of the parameter, HVM_PARAM_* in Xen's hvm/params.h.
         */
        public function index() { return $this->_m_index; }

        /**
         * Value of the parameter.
         */
        public function value() { return $this->_m_value; }
    }
}

/**
 * HVM parameters of the domain.
 */

namespace LibxcMigrationStream\DomainImage {
    class HvmParams extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream\DomainImage\Record $_parent = null, ?\LibxcMigrationStream $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_numParams = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_numParams = $this->_io->readU4be();
            $this->_m_reserved = $this->_io->readU4be();
        }
        protected $_m_lenParam;

        /**
         * Size of one parameter in bytes.
         */
        public function lenParam() {
            if ($this->_m_lenParam !== null)
                return $this->_m_lenParam;
            $this->_m_lenParam = 16;
            return $this->_m_lenParam;
        }
        protected $_m_ofsParams;

        /**
         * Offset of the parameters in the body.
         */
        public function ofsParams() {
            if ($this->_m_ofsParams !== null)
                return $this->_m_ofsParams;
            $this->_m_ofsParams = 4 + 4;
            return $this->_m_ofsParams;
        }
        protected $_m_params;

        /**
         * The parameters, `num_params` of them.
         */
        public function params() {
            if ($this->_m_params !== null)
                return $this->_m_params;
            $_pos = $this->_io->pos();
            $this->_io->seek($this->ofsParams());
            if ($this->_m__is_le) {
                $this->_m_params = [];
                $n = $this->numParams();
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_params[] = new \LibxcMigrationStream\DomainImage\HvmParam($this->_io, $this, $this->_root, $this->_m__is_le);
                }
            } else {
                $this->_m_params = [];
                $n = $this->numParams();
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_params[] = new \LibxcMigrationStream\DomainImage\HvmParam($this->_io, $this, $this->_root, $this->_m__is_le);
                }
            }
            $this->_io->seek($_pos);
            return $this->_m_params;
        }
        protected $_m_numParams;
        protected $_m_reserved;

        /**
         * Number of parameters.
         */
        public function numParams() { return $this->_m_numParams; }

        /**
         * Zero when saved, ignored when restored.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * Bytes of a record's body, not interpreted here: the type has no
 * fields, only a size. `body` decodes the same bytes.
 */

namespace LibxcMigrationStream\DomainImage {
    class Opaque extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream\DomainImage\Record $_parent = null, ?\LibxcMigrationStream $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
        }

        private function _readBE() {
        }
    }
}

/**
 * A batch of guest pages: pfns with their types, followed by the
 * contents of the pages that have any, in the same order.
 */

namespace LibxcMigrationStream\DomainImage {
    class PageData extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $isBigEndian, \Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream\DomainImage\Record $_parent = null, ?\LibxcMigrationStream $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_m_isBigEndian = $isBigEndian;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_numPfns = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_numPfns = $this->_io->readU4be();
            $this->_m_reserved = $this->_io->readU4be();
        }
        protected $_m_lenPage;

        /**
         * Size of one page in bytes.
         */
        public function lenPage() {
            if ($this->_m_lenPage !== null)
                return $this->_m_lenPage;
            $this->_m_lenPage = 4096;
            return $this->_m_lenPage;
        }
        protected $_m_lenPfn;

        /**
         * Size of one entry of `pfns` in bytes.
         */
        public function lenPfn() {
            if ($this->_m_lenPfn !== null)
                return $this->_m_lenPfn;
            $this->_m_lenPfn = 8;
            return $this->_m_lenPfn;
        }
        protected $_m_ofsPages;

        /**
         * Offset of the page contents in the body.
         */
        public function ofsPages() {
            if ($this->_m_ofsPages !== null)
                return $this->_m_ofsPages;
            $this->_m_ofsPages = ($this->ofsPfns() + ($this->lenPfn() * $this->numPfns()));
            return $this->_m_ofsPages;
        }
        protected $_m_ofsPfns;

        /**
         * Offset of the pfns in the body.
         */
        public function ofsPfns() {
            if ($this->_m_ofsPfns !== null)
                return $this->_m_ofsPfns;
            $this->_m_ofsPfns = 4 + 4;
            return $this->_m_ofsPfns;
        }
        protected $_m_pages;

        /**
         * The contents, 4096 bytes for each entry of `pfns` whose `has_page`
         * is true, in their order. This list has as many whole pages as the
         * body has room for, whatever the types say: none in a record of a
         * `stripped` stream.
         */
        public function pages() {
            if ($this->_m_pages !== null)
                return $this->_m_pages;
            $_pos = $this->_io->pos();
            $this->_io->seek(($this->_io()->size() <= $this->ofsPages() ? $this->_io()->size() : $this->ofsPages()));
            if ($this->_m__is_le) {
                $this->_m_pages = [];
                $n = ($this->_io()->size() <= $this->ofsPages() ? 0 : intval(($this->_io()->size() - $this->ofsPages()) / 4096));
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_pages[] = $this->_io->readBytes($this->lenPage());
                }
            } else {
                $this->_m_pages = [];
                $n = ($this->_io()->size() <= $this->ofsPages() ? 0 : intval(($this->_io()->size() - $this->ofsPages()) / 4096));
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_pages[] = $this->_io->readBytes($this->lenPage());
                }
            }
            $this->_io->seek($_pos);
            return $this->_m_pages;
        }
        protected $_m_pfns;

        /**
         * The pfns and their types.
         */
        public function pfns() {
            if ($this->_m_pfns !== null)
                return $this->_m_pfns;
            $_pos = $this->_io->pos();
            $this->_io->seek($this->ofsPfns());
            if ($this->_m__is_le) {
                $this->_m_pfns = [];
                $n = $this->numPfns();
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_pfns[] = new \LibxcMigrationStream\DomainImage\PfnEntry($this->isBigEndian(), $this->_io, $this, $this->_root, $this->_m__is_le);
                }
            } else {
                $this->_m_pfns = [];
                $n = $this->numPfns();
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_pfns[] = new \LibxcMigrationStream\DomainImage\PfnEntry($this->isBigEndian(), $this->_io, $this, $this->_root, $this->_m__is_le);
                }
            }
            $this->_io->seek($_pos);
            return $this->_m_pfns;
        }
        protected $_m_numPfns;
        protected $_m_reserved;
        protected $_m_isBigEndian;

        /**
         * Number of pfns in this record, at least 1.
         */
        public function numPfns() { return $this->_m_numPfns; }

        /**
         * Zero when saved, ignored when restored.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * Byte order of the stream.
         */
        public function isBigEndian() { return $this->_m_isBigEndian; }
    }
}

/**
 * A pfn and its type in 64 bits: the type in bits 63-60, reserved bits
 * 59-52, the pfn in bits 51-0. They are read as two halves so that every
 * language computes exact values.
 */

namespace LibxcMigrationStream\DomainImage {
    class PfnEntry extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $isBigEndian, \Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream\DomainImage\PageData $_parent = null, ?\LibxcMigrationStream $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_m_isBigEndian = $isBigEndian;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_half0 = $this->_io->readU4le();
            $this->_m_half1 = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_half0 = $this->_io->readU4be();
            $this->_m_half1 = $this->_io->readU4be();
        }
        protected $_m_hasPage;

        /**
         * Whether `pages` has contents for this entry; false for broken,
         * xalloc and xtab.
         */
        public function hasPage() {
            if ($this->_m_hasPage !== null)
                return $this->_m_hasPage;
            $this->_m_hasPage =  (($this->typeCode() <= 4) || ( (($this->typeCode() >= 9) && ($this->typeCode() <= 12)) )) ;
            return $this->_m_hasPage;
        }
        protected $_m_high;

        /**
         * Bits 63-32.
         */
        public function high() {
            if ($this->_m_high !== null)
                return $this->_m_high;
            $this->_m_high = ($this->isBigEndian() ? $this->half0() : $this->half1());
            return $this->_m_high;
        }
        protected $_m_isKnownType;

        /**
         * False for 0x5-0x8, which are not page types; a receiver refuses
         * them.
         */
        public function isKnownType() {
            if ($this->_m_isKnownType !== null)
                return $this->_m_isKnownType;
            $this->_m_isKnownType =  (($this->typeCode() <= 4) || ($this->typeCode() >= 9)) ;
            return $this->_m_isKnownType;
        }
        protected $_m_isPageTable;

        /**
         * Whether the page is a PV guest's page table of any level.
         */
        public function isPageTable() {
            if ($this->_m_isPageTable !== null)
                return $this->_m_isPageTable;
            $this->_m_isPageTable =  (( (($this->typeCode() >= 1) && ($this->typeCode() <= 4)) ) || ( (($this->typeCode() >= 9) && ($this->typeCode() <= 12)) )) ;
            return $this->_m_isPageTable;
        }
        protected $_m_isPopulated;

        /**
         * Whether a receiver allocates memory for the pfn: true for entries
         * with contents, and for xalloc.
         */
        public function isPopulated() {
            if ($this->_m_isPopulated !== null)
                return $this->_m_isPopulated;
            $this->_m_isPopulated =  (($this->typeCode() <= 4) || ( (($this->typeCode() >= 9) && ($this->typeCode() <= 12)) ) || ($this->typeCode() == 14)) ;
            return $this->_m_isPopulated;
        }
        protected $_m_low;

        /**
         * Bits 31-0.
         */
        public function low() {
            if ($this->_m_low !== null)
                return $this->_m_low;
            $this->_m_low = ($this->isBigEndian() ? $this->half1() : $this->half0());
            return $this->_m_low;
        }
        protected $_m_pageType;

        /**
         * Bits 63-60, the kind of page.
         */
        public function pageType() {
            if ($this->_m_pageType !== null)
                return $this->_m_pageType;
            $this->_m_pageType = ($this->isBigEndian() ? $this->half0() : $this->half1()) >> 28;
            return $this->_m_pageType;
        }
        protected $_m_pfn;

        /**
         * Bits 51-0, the page frame number.
         */
        public function pfn() {
            if ($this->_m_pfn !== null)
                return $this->_m_pfn;
            $this->_m_pfn = ($this->low() + (($this->high() & 1048575) * 4294967296));
            return $this->_m_pfn;
        }
        protected $_m_reserved;

        /**
         * Bits 59-52, zero when saved.
         */
        public function reserved() {
            if ($this->_m_reserved !== null)
                return $this->_m_reserved;
            $this->_m_reserved = $this->high() >> 20 & 255;
            return $this->_m_reserved;
        }
        protected $_m_typeCode;

        /**
         * Bits 63-60, the page type as a number.
         */
        public function typeCode() {
            if ($this->_m_typeCode !== null)
                return $this->_m_typeCode;
            $this->_m_typeCode = $this->high() >> 28;
            return $this->_m_typeCode;
        }
        protected $_m_half0;
        protected $_m_half1;
        protected $_m_isBigEndian;

        /**
         * The first four bytes; the low half in a little-endian stream.
         */
        public function half0() { return $this->_m_half0; }

        /**
         * The last four bytes; the high half in a little-endian stream.
         */
        public function half1() { return $this->_m_half1; }

        /**
         * Byte order of the stream.
         */
        public function isBigEndian() { return $this->_m_isBigEndian; }
    }
}

/**
 * One record: header, body, padding to a multiple of 8 bytes.
 */

namespace LibxcMigrationStream\DomainImage {
    class Record extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream\DomainImage $_parent = null, ?\LibxcMigrationStream $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_header = new \LibxcMigrationStream\DomainImage\RecordHeader($this->_io, $this, $this->_root, $this->_m__is_le);
            $this->_m__raw_rawBody = $this->_io->readBytes(($this->header()->lenBody() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->header()->lenBody() : ($this->_io()->size() - $this->_io()->pos())));
            $_io__raw_rawBody = new \Kaitai\Struct\Stream($this->_m__raw_rawBody);
            $this->_m_rawBody = new \LibxcMigrationStream\DomainImage\Opaque($_io__raw_rawBody, $this, $this->_root, $this->_m__is_le);
            $this->_m_padding = $this->_io->readBytes(($this->header()->lenPadding() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->header()->lenPadding() : ($this->_io()->size() - $this->_io()->pos())));
        }

        private function _readBE() {
            $this->_m_header = new \LibxcMigrationStream\DomainImage\RecordHeader($this->_io, $this, $this->_root, $this->_m__is_le);
            $this->_m__raw_rawBody = $this->_io->readBytes(($this->header()->lenBody() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->header()->lenBody() : ($this->_io()->size() - $this->_io()->pos())));
            $_io__raw_rawBody = new \Kaitai\Struct\Stream($this->_m__raw_rawBody);
            $this->_m_rawBody = new \LibxcMigrationStream\DomainImage\Opaque($_io__raw_rawBody, $this, $this->_root, $this->_m__is_le);
            $this->_m_padding = $this->_io->readBytes(($this->header()->lenPadding() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->header()->lenPadding() : ($this->_io()->size() - $this->_io()->pos())));
        }
        protected $_m_body;

        /**
         * The body, decoded by record type.
         */
        public function body() {
            if ($this->_m_body !== null)
                return $this->_m_body;
            $io = $this->rawBody()->_io();
            $_pos = $io->pos();
            $io->seek(0);
            if ($this->_m__is_le) {
                switch ($this->header()->recordType()) {
                    case \LibxcMigrationStream\RecordType::CHECKPOINT:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\EmptyBody($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::CHECKPOINT_DIRTY_PFN_LIST:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\CheckpointDirtyPfnList($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::END_MARK:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\EmptyBody($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::HVM_CONTEXT:
                        $this->_m_body = new \XenHvmContext($io);
                        break;
                    case \LibxcMigrationStream\RecordType::HVM_PARAMS:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\HvmParams($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::PAGE_DATA:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\PageData($this->_parent()->isBigEndian(), $io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::SHARED_INFO:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\SharedInfo($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::STATIC_DATA_END:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\EmptyBody($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::STRIPPED:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\Stripped($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::TOOLSTACK:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\Toolstack($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::VERIFY:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\EmptyBody($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::X86_CPUID_POLICY:
                        $this->_m_body = new \XenX86CpuPolicy\CpuidPolicy($io);
                        break;
                    case \LibxcMigrationStream\RecordType::X86_MSR_POLICY:
                        $this->_m_body = new \XenX86CpuPolicy\MsrPolicy($io);
                        break;
                    case \LibxcMigrationStream\RecordType::X86_PV_INFO:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\X86PvInfo($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::X86_PV_P2M_FRAMES:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\X86PvP2mFrames($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::X86_PV_VCPU_BASIC:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\X86PvVcpu($this->header()->recordType(), $io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::X86_PV_VCPU_EXTENDED:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\X86PvVcpu($this->header()->recordType(), $io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::X86_PV_VCPU_MSRS:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\X86PvVcpu($this->header()->recordType(), $io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::X86_PV_VCPU_XSAVE:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\X86PvVcpu($this->header()->recordType(), $io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::X86_TSC_INFO:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\X86TscInfo($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    default:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\UnknownBody($io, $this, $this->_root, $this->_m__is_le);
                        break;
                }
            } else {
                switch ($this->header()->recordType()) {
                    case \LibxcMigrationStream\RecordType::CHECKPOINT:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\EmptyBody($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::CHECKPOINT_DIRTY_PFN_LIST:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\CheckpointDirtyPfnList($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::END_MARK:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\EmptyBody($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::HVM_CONTEXT:
                        $this->_m_body = new \XenHvmContext($io);
                        break;
                    case \LibxcMigrationStream\RecordType::HVM_PARAMS:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\HvmParams($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::PAGE_DATA:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\PageData($this->_parent()->isBigEndian(), $io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::SHARED_INFO:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\SharedInfo($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::STATIC_DATA_END:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\EmptyBody($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::STRIPPED:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\Stripped($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::TOOLSTACK:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\Toolstack($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::VERIFY:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\EmptyBody($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::X86_CPUID_POLICY:
                        $this->_m_body = new \XenX86CpuPolicy\CpuidPolicy($io);
                        break;
                    case \LibxcMigrationStream\RecordType::X86_MSR_POLICY:
                        $this->_m_body = new \XenX86CpuPolicy\MsrPolicy($io);
                        break;
                    case \LibxcMigrationStream\RecordType::X86_PV_INFO:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\X86PvInfo($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::X86_PV_P2M_FRAMES:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\X86PvP2mFrames($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::X86_PV_VCPU_BASIC:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\X86PvVcpu($this->header()->recordType(), $io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::X86_PV_VCPU_EXTENDED:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\X86PvVcpu($this->header()->recordType(), $io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::X86_PV_VCPU_MSRS:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\X86PvVcpu($this->header()->recordType(), $io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::X86_PV_VCPU_XSAVE:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\X86PvVcpu($this->header()->recordType(), $io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxcMigrationStream\RecordType::X86_TSC_INFO:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\X86TscInfo($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    default:
                        $this->_m_body = new \LibxcMigrationStream\DomainImage\UnknownBody($io, $this, $this->_root, $this->_m__is_le);
                        break;
                }
            }
            $io->seek($_pos);
            return $this->_m_body;
        }
        protected $_m_isEnd;

        /**
         * The record is complete, and it is END.
         */
        public function isEnd() {
            if ($this->_m_isEnd !== null)
                return $this->_m_isEnd;
            $this->_m_isEnd =  (($this->header()->typeCode() == 0) && (!($this->isTruncated()))) ;
            return $this->_m_isEnd;
        }
        protected $_m_isTruncated;

        /**
         * The stream ends inside this record.
         */
        public function isTruncated() {
            if ($this->_m_isTruncated !== null)
                return $this->_m_isTruncated;
            $this->_m_isTruncated =  (($this->rawBody()->_io()->size() < $this->header()->lenBody()) || (strlen($this->padding()) < $this->header()->lenPadding())) ;
            return $this->_m_isTruncated;
        }
        protected $_m_truncation;

        /**
         * The words about it that follow the length.
         */
        public function truncation() {
            if ($this->_m_truncation !== null)
                return $this->_m_truncation;
            $this->_m_truncation = ($this->isTruncated() ? ", TRUNCATED" : "");
            return $this->_m_truncation;
        }
        protected $_m_header;
        protected $_m_rawBody;
        protected $_m_padding;
        protected $_m__raw_rawBody;

        /**
         * Type and length.
         */
        public function header() { return $this->_m_header; }

        /**
         * The bytes of the body, or those that the stream still has if it
         * ends before `header.len_body` bytes.
         */
        public function rawBody() { return $this->_m_rawBody; }

        /**
         * 0 to 7 zero bytes.
         */
        public function padding() { return $this->_m_padding; }
        public function _raw_rawBody() { return $this->_m__raw_rawBody; }
    }
}

/**
 * The header of every record.
 */

namespace LibxcMigrationStream\DomainImage {
    class RecordHeader extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream\DomainImage\Record $_parent = null, ?\LibxcMigrationStream $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_typeCode = $this->_io->readU4le();
            $this->_m_lenBody = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_typeCode = $this->_io->readU4be();
            $this->_m_lenBody = $this->_io->readU4be();
        }
        protected $_m_isOptional;

        /**
         * A receiver that does not know the type ignores the record.
         */
        public function isOptional() {
            if ($this->_m_isOptional !== null)
                return $this->_m_isOptional;
            $this->_m_isOptional = $this->typeCode() >> 31 != 0;
            return $this->_m_isOptional;
        }
        protected $_m_lenBodyMax;

        /**
         * 128 MiB; libxenguest refuses a longer body (REC_LENGTH_MAX in
         * tools/libs/guest/xg_sr_stream_format.h).
         */
        public function lenBodyMax() {
            if ($this->_m_lenBodyMax !== null)
                return $this->_m_lenBodyMax;
            $this->_m_lenBodyMax = 134217728;
            return $this->_m_lenBodyMax;
        }
        protected $_m_lenPadding;

        /**
         * Bytes of padding after the body.
         */
        public function lenPadding() {
            if ($this->_m_lenPadding !== null)
                return $this->_m_lenPadding;
            $this->_m_lenPadding = \Kaitai\Struct\Stream::mod(8 - \Kaitai\Struct\Stream::mod($this->lenBody(), 8), 8);
            return $this->_m_lenPadding;
        }
        protected $_m_recordType;

        /**
         * Kind of body.
         */
        public function recordType() {
            if ($this->_m_recordType !== null)
                return $this->_m_recordType;
            $this->_m_recordType = $this->typeCode();
            return $this->_m_recordType;
        }
        protected $_m_typeCode;
        protected $_m_lenBody;

        /**
         * Kind of body, as a number; see `record_type`. Bit 31 marks an
         * optional record, which a receiver that does not know the type may
         * ignore.
         */
        public function typeCode() { return $this->_m_typeCode; }

        /**
         * Length of the body in bytes, without its padding.
         */
        public function lenBody() { return $this->_m_lenBody; }
    }
}

/**
 * The guest's shared info page, one page long. Its layout depends on the
 * guest's width, which X86_PV_INFO gives.
 */

namespace LibxcMigrationStream\DomainImage {
    class SharedInfo extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream\DomainImage\Record $_parent = null, ?\LibxcMigrationStream $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
        }

        private function _readBE() {
        }
        protected $_m_lenSharedInfo;

        /**
         * Length of a SHARED_INFO body in bytes.
         */
        public function lenSharedInfo() {
            if ($this->_m_lenSharedInfo !== null)
                return $this->_m_lenSharedInfo;
            $this->_m_lenSharedInfo = 4096;
            return $this->_m_lenSharedInfo;
        }
        protected $_m_sharedInfoX8632;

        /**
         * The page, in the layout of a 32-bit guest.
         */
        public function sharedInfoX8632() {
            if ($this->_m_sharedInfoX8632 !== null)
                return $this->_m_sharedInfoX8632;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            if ($this->_m__is_le) {
                $this->_m_sharedInfoX8632 = new \XenX86Vcpu\SharedInfoX8632($this->_io);
            } else {
                $this->_m_sharedInfoX8632 = new \XenX86Vcpu\SharedInfoX8632($this->_io);
            }
            $this->_io->seek($_pos);
            return $this->_m_sharedInfoX8632;
        }
        protected $_m_sharedInfoX8664;

        /**
         * The page, in the layout of a 64-bit guest.
         */
        public function sharedInfoX8664() {
            if ($this->_m_sharedInfoX8664 !== null)
                return $this->_m_sharedInfoX8664;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            if ($this->_m__is_le) {
                $this->_m_sharedInfoX8664 = new \XenX86Vcpu\SharedInfoX8664($this->_io);
            } else {
                $this->_m_sharedInfoX8664 = new \XenX86Vcpu\SharedInfoX8664($this->_io);
            }
            $this->_io->seek($_pos);
            return $this->_m_sharedInfoX8664;
        }
    }
}

/**
 * Says that contents were taken out of the image, for example to attach
 * it to a public bug report. The first record of its stream.
 * 
 * This record is an extension of `xenstream strip`; the specification
 * does not have it. It is optional, so that a receiver which does not
 * know it ignores it. If `pages_dropped` is set, PAGE_DATA records have
 * their pfns but no page contents, so that they are shorter than the
 * page types demand: a receiver refuses the first of them. Contents that
 * are taken out of other records are zero, or `x` in texts; lengths and
 * offsets in the records stay.
 */

namespace LibxcMigrationStream\DomainImage {
    class Stripped extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream\DomainImage\Record $_parent = null, ?\LibxcMigrationStream $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_removed = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_removed = $this->_io->readU4be();
            $this->_m_reserved = $this->_io->readU4be();
        }
        protected $_m_config;

        /**
         * All values of the configuration.
         */
        public function config() {
            if ($this->_m_config !== null)
                return $this->_m_config;
            $this->_m_config = ($this->removed() & 64) != 0;
            return $this->_m_config;
        }
        protected $_m_deviceData;

        /**
         * State of emulated devices that can hold data of the guest, and of unknown devices.
         */
        public function deviceData() {
            if ($this->_m_deviceData !== null)
                return $this->_m_deviceData;
            $this->_m_deviceData = ($this->removed() & 16) != 0;
            return $this->_m_deviceData;
        }
        protected $_m_deviceModel;

        /**
         * All state of the device model.
         */
        public function deviceModel() {
            if ($this->_m_deviceModel !== null)
                return $this->_m_deviceModel;
            $this->_m_deviceModel = ($this->removed() & 256) != 0;
            return $this->_m_deviceModel;
        }
        protected $_m_pagesDropped;

        /**
         * PAGE_DATA has no page contents, unless some of its pages were to be kept.
         */
        public function pagesDropped() {
            if ($this->_m_pagesDropped !== null)
                return $this->_m_pagesDropped;
            $this->_m_pagesDropped = ($this->removed() & 1) != 0;
            return $this->_m_pagesDropped;
        }
        protected $_m_pagesZeroed;

        /**
         * Pages were replaced by zeros.
         */
        public function pagesZeroed() {
            if ($this->_m_pagesZeroed !== null)
                return $this->_m_pagesZeroed;
            $this->_m_pagesZeroed = ($this->removed() & 2) != 0;
            return $this->_m_pagesZeroed;
        }
        protected $_m_registers;

        /**
         * All state of the vCPUs, and a PV guest's shared info.
         */
        public function registers() {
            if ($this->_m_registers !== null)
                return $this->_m_registers;
            $this->_m_registers = ($this->removed() & 128) != 0;
            return $this->_m_registers;
        }
        protected $_m_settings;

        /**
         * Texts of the configuration that xl, libvirt or xenopsd saved with
         * the guest, and values in xenstore.
         */
        public function settings() {
            if ($this->_m_settings !== null)
                return $this->_m_settings;
            $this->_m_settings = ($this->removed() & 4) != 0;
            return $this->_m_settings;
        }
        protected $_m_unknown;

        /**
         * Bodies of unknown records, and what follows the end of the image.
         */
        public function unknown() {
            if ($this->_m_unknown !== null)
                return $this->_m_unknown;
            $this->_m_unknown = ($this->removed() & 32) != 0;
            return $this->_m_unknown;
        }
        protected $_m_vectorRegisters;

        /**
         * x87, SSE and extended registers; the control words among them stay.
         */
        public function vectorRegisters() {
            if ($this->_m_vectorRegisters !== null)
                return $this->_m_vectorRegisters;
            $this->_m_vectorRegisters = ($this->removed() & 8) != 0;
            return $this->_m_vectorRegisters;
        }
        protected $_m_removed;
        protected $_m_reserved;

        /**
         * What was taken out, a bit for each kind of contents.
         */
        public function removed() { return $this->_m_removed; }

        /**
         * Zero when written.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * Deprecated: toolstack data that only development versions of Xen
 * wrote.
 */

namespace LibxcMigrationStream\DomainImage {
    class Toolstack extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream\DomainImage\Record $_parent = null, ?\LibxcMigrationStream $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_data = $this->_io->readBytesFull();
        }

        private function _readBE() {
            $this->_m_data = $this->_io->readBytesFull();
        }
        protected $_m_data;

        /**
         * Toolstack-specific data.
         */
        public function data() { return $this->_m_data; }
    }
}

/**
 * The body of a record type that the specification does not define.
 */

namespace LibxcMigrationStream\DomainImage {
    class UnknownBody extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream\DomainImage\Record $_parent = null, ?\LibxcMigrationStream $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_data = $this->_io->readBytesFull();
        }

        private function _readBE() {
            $this->_m_data = $this->_io->readBytesFull();
        }
        protected $_m_data;

        /**
         * The body, unchanged.
         */
        public function data() { return $this->_m_data; }
    }
}

/**
 * Properties of a PV guest.
 */

namespace LibxcMigrationStream\DomainImage {
    class X86PvInfo extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream\DomainImage\Record $_parent = null, ?\LibxcMigrationStream $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_guestWidth = $this->_io->readU1();
            $this->_m_ptLevels = $this->_io->readU1();
            $this->_m_reserved1 = $this->_io->readU2le();
            $this->_m_reserved2 = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_guestWidth = $this->_io->readU1();
            $this->_m_ptLevels = $this->_io->readU1();
            $this->_m_reserved1 = $this->_io->readU2be();
            $this->_m_reserved2 = $this->_io->readU4be();
        }
        protected $_m_isValidCombination;

        /**
         * Whether the two values describe a 32-bit guest with PAE or a
         * 64-bit guest, the only kinds of PV guest.
         */
        public function isValidCombination() {
            if ($this->_m_isValidCombination !== null)
                return $this->_m_isValidCombination;
            $this->_m_isValidCombination =  (( (($this->guestWidth() == 4) && ($this->ptLevels() == 3)) ) || ( (($this->guestWidth() == 8) && ($this->ptLevels() == 4)) )) ;
            return $this->_m_isValidCombination;
        }
        protected $_m_guestWidth;
        protected $_m_ptLevels;
        protected $_m_reserved1;
        protected $_m_reserved2;

        /**
         * Width of the guest's words in bytes, 4 or 8.
         */
        public function guestWidth() { return $this->_m_guestWidth; }

        /**
         * Levels of page tables, 3 with width 4 and 4 with width 8.
         */
        public function ptLevels() { return $this->_m_ptLevels; }

        /**
         * Zero when saved, ignored when restored.
         */
        public function reserved1() { return $this->_m_reserved1; }

        /**
         * Zero when saved, ignored when restored.
         */
        public function reserved2() { return $this->_m_reserved2; }
    }
}

/**
 * Where the guest keeps its P2M table: the pfns of the frames that
 * hold the entries for pfns `p2m_start_pfn` to `p2m_end_pfn`.
 * A frame holds n = 4096 / guest_width entries, so there are
 * p2m_end_pfn / n - p2m_start_pfn / n + 1 frames, where each division
 * rounds down.
 */

namespace LibxcMigrationStream\DomainImage {
    class X86PvP2mFrames extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream\DomainImage\Record $_parent = null, ?\LibxcMigrationStream $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_p2mStartPfn = $this->_io->readU4le();
            $this->_m_p2mEndPfn = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_p2mStartPfn = $this->_io->readU4be();
            $this->_m_p2mEndPfn = $this->_io->readU4be();
        }
        protected $_m_lenP2mFrame;

        /**
         * Size of a frame of the P2M table in bytes.
         */
        public function lenP2mFrame() {
            if ($this->_m_lenP2mFrame !== null)
                return $this->_m_lenP2mFrame;
            $this->_m_lenP2mFrame = 4096;
            return $this->_m_lenP2mFrame;
        }
        protected $_m_lenP2mPfn;

        /**
         * Size of one entry of `p2m_pfns` in bytes.
         */
        public function lenP2mPfn() {
            if ($this->_m_lenP2mPfn !== null)
                return $this->_m_lenP2mPfn;
            $this->_m_lenP2mPfn = 8;
            return $this->_m_lenP2mPfn;
        }
        protected $_m_ofsP2mPfns;

        /**
         * Offset of the frames' pfns in the body.
         */
        public function ofsP2mPfns() {
            if ($this->_m_ofsP2mPfns !== null)
                return $this->_m_ofsP2mPfns;
            $this->_m_ofsP2mPfns = 4 + 4;
            return $this->_m_ofsP2mPfns;
        }
        protected $_m_p2mPfns;

        /**
         * pfns of the frames that hold the guest's P2M table.
         */
        public function p2mPfns() {
            if ($this->_m_p2mPfns !== null)
                return $this->_m_p2mPfns;
            $_pos = $this->_io->pos();
            $this->_io->seek($this->ofsP2mPfns());
            if ($this->_m__is_le) {
                $this->_m_p2mPfns = [];
                $n = intval((($this->_io()->size() - 4) - 4) / 8);
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_p2mPfns[] = $this->_io->readU8le();
                }
            } else {
                $this->_m_p2mPfns = [];
                $n = intval((($this->_io()->size() - 4) - 4) / 8);
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_p2mPfns[] = $this->_io->readU8be();
                }
            }
            $this->_io->seek($_pos);
            return $this->_m_p2mPfns;
        }
        protected $_m_p2mStartPfn;
        protected $_m_p2mEndPfn;

        /**
         * First pfn that the frames cover.
         */
        public function p2mStartPfn() { return $this->_m_p2mStartPfn; }

        /**
         * Last pfn that the frames cover; the highest pfn of the guest.
         */
        public function p2mEndPfn() { return $this->_m_p2mEndPfn; }
    }
}

/**
 * Part of the state of one vCPU of a PV guest: the body of
 * X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, which differ in `context`
 * only. The context is Xen's own structure, little-endian in any stream.
 */

namespace LibxcMigrationStream\DomainImage {
    class X86PvVcpu extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(int $vcpuRecord, \Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream\DomainImage\Record $_parent = null, ?\LibxcMigrationStream $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_m_vcpuRecord = $vcpuRecord;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_vcpuId = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_vcpuId = $this->_io->readU4be();
            $this->_m_reserved = $this->_io->readU4be();
        }
        protected $_m_context;

        /**
         * The context, decoded as the structure of the domctl that belongs
         * to the record type.
         */
        public function context() {
            if ($this->_m_context !== null)
                return $this->_m_context;
            if ($this->contextLayout() != \LibxcMigrationStream\VcpuContextLayout::NOTHING) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsContext());
                if ($this->_m__is_le) {
                    switch ($this->contextLayout()) {
                        case \LibxcMigrationStream\VcpuContextLayout::BASIC_X86_32:
                            $this->_m__raw_context = $this->_io->readBytesFull();
                            $_io__raw_context = new \Kaitai\Struct\Stream($this->_m__raw_context);
                            $this->_m_context = new \XenX86Vcpu\VcpuGuestContextX8632($_io__raw_context);
                            break;
                        case \LibxcMigrationStream\VcpuContextLayout::BASIC_X86_64:
                            $this->_m__raw_context = $this->_io->readBytesFull();
                            $_io__raw_context = new \Kaitai\Struct\Stream($this->_m__raw_context);
                            $this->_m_context = new \XenX86Vcpu\VcpuGuestContextX8664($_io__raw_context);
                            break;
                        case \LibxcMigrationStream\VcpuContextLayout::EXTENDED:
                            $this->_m__raw_context = $this->_io->readBytesFull();
                            $_io__raw_context = new \Kaitai\Struct\Stream($this->_m__raw_context);
                            $this->_m_context = new \XenX86Vcpu\ExtVcpucontext($_io__raw_context);
                            break;
                        case \LibxcMigrationStream\VcpuContextLayout::MSRS:
                            $this->_m__raw_context = $this->_io->readBytesFull();
                            $_io__raw_context = new \Kaitai\Struct\Stream($this->_m__raw_context);
                            $this->_m_context = new \XenX86Vcpu\VcpuMsrs($_io__raw_context);
                            break;
                        case \LibxcMigrationStream\VcpuContextLayout::XSAVE:
                            $this->_m__raw_context = $this->_io->readBytesFull();
                            $_io__raw_context = new \Kaitai\Struct\Stream($this->_m__raw_context);
                            $this->_m_context = new \XenX86Vcpu\VcpuXsave($_io__raw_context);
                            break;
                        default:
                            $this->_m__raw_context = $this->_io->readBytesFull();
                            $_io__raw_context = new \Kaitai\Struct\Stream($this->_m__raw_context);
                            $this->_m_context = new \XenX86Vcpu\UnknownContext($_io__raw_context);
                            break;
                    }
                } else {
                    switch ($this->contextLayout()) {
                        case \LibxcMigrationStream\VcpuContextLayout::BASIC_X86_32:
                            $this->_m__raw_context = $this->_io->readBytesFull();
                            $_io__raw_context = new \Kaitai\Struct\Stream($this->_m__raw_context);
                            $this->_m_context = new \XenX86Vcpu\VcpuGuestContextX8632($_io__raw_context);
                            break;
                        case \LibxcMigrationStream\VcpuContextLayout::BASIC_X86_64:
                            $this->_m__raw_context = $this->_io->readBytesFull();
                            $_io__raw_context = new \Kaitai\Struct\Stream($this->_m__raw_context);
                            $this->_m_context = new \XenX86Vcpu\VcpuGuestContextX8664($_io__raw_context);
                            break;
                        case \LibxcMigrationStream\VcpuContextLayout::EXTENDED:
                            $this->_m__raw_context = $this->_io->readBytesFull();
                            $_io__raw_context = new \Kaitai\Struct\Stream($this->_m__raw_context);
                            $this->_m_context = new \XenX86Vcpu\ExtVcpucontext($_io__raw_context);
                            break;
                        case \LibxcMigrationStream\VcpuContextLayout::MSRS:
                            $this->_m__raw_context = $this->_io->readBytesFull();
                            $_io__raw_context = new \Kaitai\Struct\Stream($this->_m__raw_context);
                            $this->_m_context = new \XenX86Vcpu\VcpuMsrs($_io__raw_context);
                            break;
                        case \LibxcMigrationStream\VcpuContextLayout::XSAVE:
                            $this->_m__raw_context = $this->_io->readBytesFull();
                            $_io__raw_context = new \Kaitai\Struct\Stream($this->_m__raw_context);
                            $this->_m_context = new \XenX86Vcpu\VcpuXsave($_io__raw_context);
                            break;
                        default:
                            $this->_m__raw_context = $this->_io->readBytesFull();
                            $_io__raw_context = new \Kaitai\Struct\Stream($this->_m__raw_context);
                            $this->_m_context = new \XenX86Vcpu\UnknownContext($_io__raw_context);
                            break;
                    }
                }
                $this->_io->seek($_pos);
            }
            return $this->_m_context;
        }
        protected $_m_contextLayout;

        /**
         * Kind of context; the length distinguishes 64-bit from 32-bit guests.
         */
        public function contextLayout() {
            if ($this->_m_contextLayout !== null)
                return $this->_m_contextLayout;
            $this->_m_contextLayout = ($this->lenContext() == 0 ? \LibxcMigrationStream\VcpuContextLayout::NOTHING : ($this->vcpuRecord() == \LibxcMigrationStream\RecordType::X86_PV_VCPU_EXTENDED ? \LibxcMigrationStream\VcpuContextLayout::EXTENDED : ($this->vcpuRecord() == \LibxcMigrationStream\RecordType::X86_PV_VCPU_XSAVE ? \LibxcMigrationStream\VcpuContextLayout::XSAVE : ($this->vcpuRecord() == \LibxcMigrationStream\RecordType::X86_PV_VCPU_MSRS ? \LibxcMigrationStream\VcpuContextLayout::MSRS : ($this->lenContext() == 5168 ? \LibxcMigrationStream\VcpuContextLayout::BASIC_X86_64 : ($this->lenContext() == 2800 ? \LibxcMigrationStream\VcpuContextLayout::BASIC_X86_32 : \LibxcMigrationStream\VcpuContextLayout::NOTHING))))));
            return $this->_m_contextLayout;
        }
        protected $_m_contextOctets;

        /**
         * The context, not decoded.
         */
        public function contextOctets() {
            if ($this->_m_contextOctets !== null)
                return $this->_m_contextOctets;
            $_pos = $this->_io->pos();
            $this->_io->seek($this->ofsContext());
            if ($this->_m__is_le) {
                $this->_m_contextOctets = $this->_io->readBytesFull();
            } else {
                $this->_m_contextOctets = $this->_io->readBytesFull();
            }
            $this->_io->seek($_pos);
            return $this->_m_contextOctets;
        }
        protected $_m_lenContext;

        /**
         * Length of the context in bytes. It is 0 in streams of Xen 4.6 to
         * 4.8 that had nothing to send.
         */
        public function lenContext() {
            if ($this->_m_lenContext !== null)
                return $this->_m_lenContext;
            $this->_m_lenContext = ($this->_io()->size() - 4) - 4;
            return $this->_m_lenContext;
        }
        protected $_m_ofsContext;

        /**
         * Offset of the context in the body.
         */
        public function ofsContext() {
            if ($this->_m_ofsContext !== null)
                return $this->_m_ofsContext;
            $this->_m_ofsContext = 4 + 4;
            return $this->_m_ofsContext;
        }
        protected $_m_vcpuId;
        protected $_m_reserved;
        protected $_m_vcpuRecord;
        protected $_m__raw_context;

        /**
         * Number of the vCPU.
         */
        public function vcpuId() { return $this->_m_vcpuId; }

        /**
         * Zero when saved, ignored when restored.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * Type of the record that has this body, one of the four.
         */
        public function vcpuRecord() { return $this->_m_vcpuRecord; }
        public function _raw_context() { return $this->_m__raw_context; }
    }
}

/**
 * The guest's time stamp counter (TSC).
 */

namespace LibxcMigrationStream\DomainImage {
    class X86TscInfo extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream\DomainImage\Record $_parent = null, ?\LibxcMigrationStream $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_modeCode = $this->_io->readU4le();
            $this->_m_khz = $this->_io->readU4le();
            $this->_m_nsec = $this->_io->readU8le();
            $this->_m_incarnation = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_modeCode = $this->_io->readU4be();
            $this->_m_khz = $this->_io->readU4be();
            $this->_m_nsec = $this->_io->readU8be();
            $this->_m_incarnation = $this->_io->readU4be();
            $this->_m_reserved = $this->_io->readU4be();
        }
        protected $_m_mode;

        /**
         * TSC mode: how Xen presents the TSC to the guest.
         */
        public function mode() {
            if ($this->_m_mode !== null)
                return $this->_m_mode;
            $this->_m_mode = $this->modeCode();
            return $this->_m_mode;
        }
        protected $_m_modeCode;
        protected $_m_khz;
        protected $_m_nsec;
        protected $_m_incarnation;
        protected $_m_reserved;

        /**
         * TSC mode, as a number; see `mode`.
         */
        public function modeCode() { return $this->_m_modeCode; }

        /**
         * Frequency of the TSC in kHz.
         */
        public function khz() { return $this->_m_khz; }

        /**
         * Guest time when the domain was saved, in nanoseconds, as
         * XEN_DOMCTL_gettscinfo returns it.
         */
        public function nsec() { return $this->_m_nsec; }

        /**
         * Number of times that the guest has been restored or migrated.
         */
        public function incarnation() { return $this->_m_incarnation; }

        /**
         * Zero when saved, ignored when restored.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * Identifies a domain save image and the version of the specification that
 * it follows. Big-endian whatever the options say.
 */

namespace LibxcMigrationStream {
    class Ihdr extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxcMigrationStream $_parent = null, ?\LibxcMigrationStream $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_marker = $this->_io->readBytes(8);
            if (!($this->_m_marker == "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", $this->_m_marker, $this->_io, "/types/ihdr/seq/0");
            }
            $this->_m_id = $this->_io->readBytes(4);
            if (!($this->_m_id == "\x58\x45\x4E\x46")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x58\x45\x4E\x46", $this->_m_id, $this->_io, "/types/ihdr/seq/1");
            }
            $this->_m_version = $this->_io->readU4be();
            $this->_m_options = $this->_io->readU2be();
            $this->_m_reserved1 = $this->_io->readU2be();
            $this->_m_reserved2 = $this->_io->readU4be();
        }
        protected $_m_isBigEndian;

        /**
         * Byte order of everything after this header.
         */
        public function isBigEndian() {
            if ($this->_m_isBigEndian !== null)
                return $this->_m_isBigEndian;
            $this->_m_isBigEndian = ($this->options() & 1) != 0;
            return $this->_m_isBigEndian;
        }
        protected $_m_knownVersionMax;

        /**
         * The newest version of this format.
         */
        public function knownVersionMax() {
            if ($this->_m_knownVersionMax !== null)
                return $this->_m_knownVersionMax;
            $this->_m_knownVersionMax = 3;
            return $this->_m_knownVersionMax;
        }
        protected $_m_knownVersionMin;

        /**
         * The oldest version of this format.
         */
        public function knownVersionMin() {
            if ($this->_m_knownVersionMin !== null)
                return $this->_m_knownVersionMin;
            $this->_m_knownVersionMin = 2;
            return $this->_m_knownVersionMin;
        }
        protected $_m_reservedOptions;

        /**
         * The bits of `options` that have no meaning in any version.
         */
        public function reservedOptions() {
            if ($this->_m_reservedOptions !== null)
                return $this->_m_reservedOptions;
            $this->_m_reservedOptions = $this->options() & 65534;
            return $this->_m_reservedOptions;
        }
        protected $_m_marker;
        protected $_m_id;
        protected $_m_version;
        protected $_m_options;
        protected $_m_reserved1;
        protected $_m_reserved2;

        /**
         * All ones, which sets the image apart from the legacy format of Xen 4.4
         * and earlier; a legacy image has a zero bit in its first eight bytes.
         */
        public function marker() { return $this->_m_marker; }

        /**
         * Says that this is a Xen domain save image.
         */
        public function id() { return $this->_m_id; }

        /**
         * Version of the specification, 2 or 3.
         */
        public function version() { return $this->_m_version; }

        /**
         * Bit 0 is the byte order of all that follows; bits 1-15 are reserved.
         */
        public function options() { return $this->_m_options; }

        /**
         * Zero when saved, ignored when restored.
         */
        public function reserved1() { return $this->_m_reserved1; }

        /**
         * Zero when saved, ignored when restored.
         */
        public function reserved2() { return $this->_m_reserved2; }
    }
}

namespace LibxcMigrationStream {
    class GuestType {

        /**
         * Paravirtualised x86 guest.
         */
        const X86_PV = 1;

        /**
         * Hardware-virtualised x86 guest, HVM or PVH.
         */
        const X86_HVM = 2;

        private const _VALUES = [1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace LibxcMigrationStream {
    class HvmParamName {

        /**
         * How pending events are signalled to the guest: by an ISA interrupt, a
         * PCI interrupt or a vector.
         */
        const CALLBACK_IRQ = 0;

        /**
         * pfn of the page shared with xenstore.
         */
        const STORE_PFN = 1;

        /**
         * Event channel to xenstore.
         */
        const STORE_EVTCHN = 2;

        /**
         * Whether the guest may use PAE; obsolete, receivers ignore it.
         */
        const PAE_ENABLED = 4;

        /**
         * pfn of the page for I/O requests to the default device model.
         */
        const IOREQ_PFN = 5;

        /**
         * pfn of the page for buffered I/O requests to the default device model.
         */
        const BUFIOREQ_PFN = 6;

        /**
         * Parts of the Hyper-V interface that the guest sees.
         */
        const VIRIDIAN = 9;

        /**
         * Handling of missed timer interrupts.
         */
        const TIMER_MODE = 10;

        /**
         * Whether the guest has an HPET.
         */
        const HPET_ENABLED = 11;

        /**
         * Address of the identity page table used for real mode.
         */
        const IDENT_PT = 12;

        /**
         * Domain that the device model runs in; no longer in use.
         */
        const DM_DOMAIN = 13;

        /**
         * ACPI sleep state, 0 or 3.
         */
        const ACPI_S_STATE = 14;

        /**
         * Address of the TSS for virtual 8086 mode; see vm86_tss_sized.
         */
        const VM86_TSS = 15;

        /**
         * Whether periodic timers are aligned to save wake-ups.
         */
        const VPT_ALIGN = 16;

        /**
         * pfn of the page shared with the console.
         */
        const CONSOLE_PFN = 17;

        /**
         * Event channel to the console.
         */
        const CONSOLE_EVTCHN = 18;

        /**
         * Location of the ACPI PM1a and GPE0 ports: 0 for the old, 1 for the new one.
         */
        const ACPI_IOPORTS_LOCATION = 19;

        /**
         * Memory events on writes to cr0; no longer in use.
         */
        const MEMORY_EVENT_CR0 = 20;

        /**
         * Memory events on writes to cr3; no longer in use.
         */
        const MEMORY_EVENT_CR3 = 21;

        /**
         * Memory events on writes to cr4; no longer in use.
         */
        const MEMORY_EVENT_CR4 = 22;

        /**
         * Memory events on breakpoints; no longer in use.
         */
        const MEMORY_EVENT_INT3 = 23;

        /**
         * Whether the guest may run nested guests; no longer in use.
         */
        const NESTEDHVM = 24;

        /**
         * Memory events on single steps; no longer in use.
         */
        const MEMORY_EVENT_SINGLE_STEP = 25;

        /**
         * Event channel for buffered I/O requests.
         */
        const BUFIOREQ_EVTCHN = 26;

        /**
         * pfn of the ring of the paging interface.
         */
        const PAGING_RING_PFN = 27;

        /**
         * pfn of the ring of the monitor interface.
         */
        const MONITOR_RING_PFN = 28;

        /**
         * pfn of the ring of the memory sharing interface.
         */
        const SHARING_RING_PFN = 29;

        /**
         * Memory events on writes to MSRs; no longer in use.
         */
        const MEMORY_EVENT_MSR = 30;

        /**
         * Shutdown reason that a triple fault is reported as, a SHUTDOWN_* number.
         */
        const TRIPLE_FAULT_REASON = 31;

        /**
         * First pfn of the pages for I/O request servers.
         */
        const IOREQ_SERVER_PFN = 32;

        /**
         * Number of pages for I/O request servers.
         */
        const NR_IOREQ_SERVER_PAGES = 33;

        /**
         * Address of the VM generation id.
         */
        const VM_GENERATION_ID_ADDR = 34;

        /**
         * Mode of alternate P2Ms: who may use them.
         */
        const ALTP2M = 35;

        /**
         * Width of the saved x87 instruction pointer: 8, 4, or 0 for either.
         */
        const X87_FIP_WIDTH = 36;

        /**
         * Address and size of the TSS for virtual 8086 mode.
         */
        const VM86_TSS_SIZED = 37;

        /**
         * Machine-check capabilities.
         */
        const MCA_CAP = 38;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 4 => true, 5 => true, 6 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true, 16 => true, 17 => true, 18 => true, 19 => true, 20 => true, 21 => true, 22 => true, 23 => true, 24 => true, 25 => true, 26 => true, 27 => true, 28 => true, 29 => true, 30 => true, 31 => true, 32 => true, 33 => true, 34 => true, 35 => true, 36 => true, 37 => true, 38 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace LibxcMigrationStream {
    class PageType {

        /**
         * Normal page.
         */
        const NOTAB = 0;

        /**
         * L1 page table.
         */
        const L1TAB = 1;

        /**
         * L2 page table.
         */
        const L2TAB = 2;

        /**
         * L3 page table.
         */
        const L3TAB = 3;

        /**
         * L4 page table.
         */
        const L4TAB = 4;

        /**
         * L1 page table, pinned.
         */
        const L1TAB_PIN = 9;

        /**
         * L2 page table, pinned.
         */
        const L2TAB_PIN = 10;

        /**
         * L3 page table, pinned.
         */
        const L3TAB_PIN = 11;

        /**
         * L4 page table, pinned.
         */
        const L4TAB_PIN = 12;

        /**
         * Broken page, without contents.
         */
        const BROKEN = 13;

        /**
         * Page to be allocated, without contents.
         */
        const XALLOC = 14;

        /**
         * Invalid page, without contents; also a page that was removed after it
         * had been sent.
         */
        const XTAB = 15;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace LibxcMigrationStream {
    class RecordType {

        /**
         * End of the image, and the last record.
         */
        const END_MARK = 0;

        /**
         * Contents and types of a batch of guest pages.
         */
        const PAGE_DATA = 1;

        /**
         * Width and page-table levels of a PV guest.
         */
        const X86_PV_INFO = 2;

        /**
         * Location of a PV guest's P2M table.
         */
        const X86_PV_P2M_FRAMES = 3;

        /**
         * Registers of a PV vCPU.
         */
        const X86_PV_VCPU_BASIC = 4;

        /**
         * Callbacks and machine-check state of a PV vCPU.
         */
        const X86_PV_VCPU_EXTENDED = 5;

        /**
         * Extended processor state of a PV vCPU.
         */
        const X86_PV_VCPU_XSAVE = 6;

        /**
         * Shared info page of a PV guest.
         */
        const SHARED_INFO = 7;

        /**
         * The guest's time stamp counter (TSC).
         */
        const X86_TSC_INFO = 8;

        /**
         * State of the virtual hardware that Xen emulates for an HVM guest.
         */
        const HVM_CONTEXT = 9;

        /**
         * HVM parameters.
         */
        const HVM_PARAMS = 10;

        /**
         * Toolstack data; deprecated.
         */
        const TOOLSTACK = 11;

        /**
         * Model-specific registers of a PV vCPU.
         */
        const X86_PV_VCPU_MSRS = 12;

        /**
         * All memory has been sent; the records that follow send it again for comparison.
         */
        const VERIFY = 13;

        /**
         * The records so far describe a consistent state.
         */
        const CHECKPOINT = 14;

        /**
         * Dirty pfns, sent from a COLO secondary to its primary.
         */
        const CHECKPOINT_DIRTY_PFN_LIST = 15;

        /**
         * End of the static data, which does not change while the guest runs;
         * version 3.
         */
        const STATIC_DATA_END = 16;

        /**
         * CPUID policy; version 3.
         */
        const X86_CPUID_POLICY = 17;

        /**
         * MSR policy; version 3.
         */
        const X86_MSR_POLICY = 18;

        /**
         * Contents were taken out of the image. Optional, and an extension of
         * `xenstream strip`; the number ends with the letters "trp".
         */
        const STRIPPED = 4084494960;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true, 16 => true, 17 => true, 18 => true, 4084494960 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace LibxcMigrationStream {
    class TscMode {

        /**
         * Native where host and guest frequencies allow it, otherwise emulated.
         */
        const DEFAULT = 0;

        /**
         * Always emulated.
         */
        const ALWAYS_EMULATE = 1;

        /**
         * Always native.
         */
        const NEVER_EMULATE = 2;

        private const _VALUES = [0 => true, 1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace LibxcMigrationStream {
    class VcpuContextLayout {

        /**
         * No context, or one of an unknown length.
         */
        const NOTHING = 0;

        /**
         * Registers of a 64-bit guest.
         */
        const BASIC_X86_64 = 1;

        /**
         * Registers of a 32-bit guest.
         */
        const BASIC_X86_32 = 2;

        /**
         * Callbacks and machine-check state.
         */
        const EXTENDED = 3;

        /**
         * Extended processor state.
         */
        const XSAVE = 4;

        /**
         * Model-specific registers.
         */
        const MSRS = 5;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace LibxcMigrationStream {
    class ViridianGroup {

        /**
         * Base MSRs and hypercalls, and the frequency MSRs; all other groups need it.
         */
        const BASE = 1;

        /**
         * There are no frequency MSRs after all.
         */
        const NO_FREQ = 2;

        /**
         * Partition time reference counter.
         */
        const TIME_REF_COUNT = 4;

        /**
         * Partition reference TSC page.
         */
        const REFERENCE_TSC = 8;

        /**
         * TLB flushes by hypercall.
         */
        const HCALL_REMOTE_TLB_FLUSH = 16;

        /**
         * APIC assist page.
         */
        const APIC_ASSIST = 32;

        /**
         * Crash control MSRs.
         */
        const CRASH_CTL = 64;

        /**
         * Synthetic interrupt controller.
         */
        const SYNIC = 128;

        /**
         * Synthetic timers; libxl sets time_ref_count and synic with them.
         */
        const STIMER = 256;

        /**
         * Interrupts between processors by hypercall.
         */
        const HCALL_IPI = 512;

        /**
         * Hypercalls that take sparse sets of processors.
         */
        const EX_PROCESSOR_MASKS = 1024;

        /**
         * More than 64 virtual processors.
         */
        const NO_VP_LIMIT = 2048;

        /**
         * Processors may be added while the guest runs.
         */
        const CPU_HOTPLUG = 4096;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true, 16 => true, 32 => true, 64 => true, 128 => true, 256 => true, 512 => true, 1024 => true, 2048 => true, 4096 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
