<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

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
 */

namespace {
    class LibxlMigrationStream extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\LibxlMigrationStream $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \LibxlMigrationStream\Hdr($this->_io, $this, $this->_root);
            $this->_m_body = new \LibxlMigrationStream\RecordList($this->header()->isBigEndian(), $this->_io, $this, $this->_root);
        }
        protected $_m_header;
        protected $_m_body;

        /**
         * Identifies the stream and gives the byte order of its records.
         */
        public function header() { return $this->_m_header; }

        /**
         * All records.
         */
        public function body() { return $this->_m_body; }
    }
}

/**
 * Identifies a libxl stream. Big-endian whatever the options say.
 */

namespace LibxlMigrationStream {
    class Hdr extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxlMigrationStream $_parent = null, ?\LibxlMigrationStream $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_ident = $this->_io->readBytes(8);
            if (!($this->_m_ident == "\x4C\x69\x62\x78\x6C\x46\x6D\x74")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x4C\x69\x62\x78\x6C\x46\x6D\x74", $this->_m_ident, $this->_io, "/types/hdr/seq/0");
            }
            $this->_m_version = $this->_io->readU4be();
            $this->_m_options = $this->_io->readU4be();
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
        protected $_m_isConvertedFromLegacy;

        /**
         * The legacy conversion tool created this stream.
         */
        public function isConvertedFromLegacy() {
            if ($this->_m_isConvertedFromLegacy !== null)
                return $this->_m_isConvertedFromLegacy;
            $this->_m_isConvertedFromLegacy = ($this->options() & 2) != 0;
            return $this->_m_isConvertedFromLegacy;
        }
        protected $_m_knownVersion;

        /**
         * The only version of this format.
         */
        public function knownVersion() {
            if ($this->_m_knownVersion !== null)
                return $this->_m_knownVersion;
            $this->_m_knownVersion = 2;
            return $this->_m_knownVersion;
        }
        protected $_m_reservedOptions;

        /**
         * The bits of `options` that have no meaning.
         */
        public function reservedOptions() {
            if ($this->_m_reservedOptions !== null)
                return $this->_m_reservedOptions;
            $this->_m_reservedOptions = ($this->options() >> 2) << 2;
            return $this->_m_reservedOptions;
        }
        protected $_m_ident;
        protected $_m_version;
        protected $_m_options;

        /**
         * Says that this is a libxl stream.
         */
        public function ident() { return $this->_m_ident; }

        /**
         * Version of the specification, 2.
         */
        public function version() { return $this->_m_version; }

        /**
         * Bit 0 is the byte order of the records, bit 1 marks a stream that
         * was converted from the legacy format; bits 2-31 are reserved.
         */
        public function options() { return $this->_m_options; }
    }
}

/**
 * The records of a libxl stream.
 */

namespace LibxlMigrationStream {
    class RecordList extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $isBigEndian, \Kaitai\Struct\Stream $_io, ?\LibxlMigrationStream $_parent = null, ?\LibxlMigrationStream $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_isBigEndian = $isBigEndian;
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
            if ($this->_io()->size() - $this->_io()->pos() >= 8) {
                $this->_m_records = [];
                $i = 0;
                do {
                    $_ = new \LibxlMigrationStream\RecordList\Record($this->_io, $this, $this->_root, $this->_m__is_le);
                    $this->_m_records[] = $_;
                    $i++;
                } while (!( (($_->header()->typeCode() == \LibxlMigrationStream\RecordType::END_MARK) || ($this->_io()->size() - $this->_io()->pos() < 8)) ));
            }
        }

        private function _readBE() {
            if ($this->_io()->size() - $this->_io()->pos() >= 8) {
                $this->_m_records = [];
                $i = 0;
                do {
                    $_ = new \LibxlMigrationStream\RecordList\Record($this->_io, $this, $this->_root, $this->_m__is_le);
                    $this->_m_records[] = $_;
                    $i++;
                } while (!( (($_->header()->typeCode() == \LibxlMigrationStream\RecordType::END_MARK) || ($this->_io()->size() - $this->_io()->pos() < 8)) ));
            }
        }
        protected $_m_records;
        protected $_m_isBigEndian;

        /**
         * Records up to END, or up to the point where too few bytes remain for
         * another record header.
         */
        public function records() { return $this->_m_records; }

        /**
         * Byte order, from the header.
         */
        public function isBigEndian() { return $this->_m_isBigEndian; }
    }
}

/**
 * Control information for a COLO checkpoint.
 */

namespace LibxlMigrationStream\RecordList {
    class CheckpointState extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxlMigrationStream\RecordList\Record $_parent = null, ?\LibxlMigrationStream $_root = null, $is_le = null) {
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
            $this->_m_controlCode = $this->_io->readU4le();
            $this->_m_padding = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_controlCode = $this->_io->readU4be();
            $this->_m_padding = $this->_io->readU4be();
        }
        protected $_m_controlId;

        /**
         * The message, by name.
         */
        public function controlId() {
            if ($this->_m_controlId !== null)
                return $this->_m_controlId;
            $this->_m_controlId = $this->controlCode();
            return $this->_m_controlId;
        }
        protected $_m_controlCode;
        protected $_m_padding;

        /**
         * The message, as a number; see `control_id`.
         */
        public function controlCode() { return $this->_m_controlCode; }

        /**
         * Zero; makes the body 8 bytes long.
         */
        public function padding() { return $this->_m_padding; }
    }
}

/**
 * The body of END, LIBXC_CONTEXT and CHECKPOINT_END. Their body_length
 * is 0.
 */

namespace LibxlMigrationStream\RecordList {
    class EmptyBody extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxlMigrationStream\RecordList\Record $_parent = null, ?\LibxlMigrationStream $_root = null, $is_le = null) {
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
 * State of an emulator, in the emulator's own format.
 */

namespace LibxlMigrationStream\RecordList {
    class EmulatorContext extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxlMigrationStream\RecordList\Record $_parent = null, ?\LibxlMigrationStream $_root = null, $is_le = null) {
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
            $this->_m_header = new \LibxlMigrationStream\RecordList\EmulatorHeader($this->_io, $this->_parent(), $this->_root, $this->_m__is_le);
            $this->_m_emulatorCtx = $this->_io->readBytesFull();
        }

        private function _readBE() {
            $this->_m_header = new \LibxlMigrationStream\RecordList\EmulatorHeader($this->_io, $this->_parent(), $this->_root, $this->_m__is_le);
            $this->_m_emulatorCtx = $this->_io->readBytesFull();
        }
        protected $_m_qemuState;

        /**
         * The same state, decoded, if the emulator is QEMU.
         */
        public function qemuState() {
            if ($this->_m_qemuState !== null)
                return $this->_m_qemuState;
            if ($this->header()->emulatorId() == \LibxlMigrationStream\EmulatorId::QEMU_UPSTREAM) {
                $_pos = $this->_io->pos();
                $this->_io->seek(8);
                if ($this->_m__is_le) {
                    $this->_m__raw_qemuState = $this->_io->readBytesFull();
                    $_io__raw_qemuState = new \Kaitai\Struct\Stream($this->_m__raw_qemuState);
                    $this->_m_qemuState = new \QemuDeviceState($_io__raw_qemuState);
                } else {
                    $this->_m__raw_qemuState = $this->_io->readBytesFull();
                    $_io__raw_qemuState = new \Kaitai\Struct\Stream($this->_m__raw_qemuState);
                    $this->_m_qemuState = new \QemuDeviceState($_io__raw_qemuState);
                }
                $this->_io->seek($_pos);
            }
            return $this->_m_qemuState;
        }
        protected $_m_header;
        protected $_m_emulatorCtx;
        protected $_m__raw_qemuState;

        /**
         * The emulator that wrote the state.
         */
        public function header() { return $this->_m_header; }

        /**
         * The emulator's state; for QEMU, its migration stream.
         */
        public function emulatorCtx() { return $this->_m_emulatorCtx; }
        public function _raw_qemuState() { return $this->_m__raw_qemuState; }
    }
}

/**
 * Identifies the emulator of the domain that a record belongs to.
 */

namespace LibxlMigrationStream\RecordList {
    class EmulatorHeader extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxlMigrationStream\RecordList\Record $_parent = null, ?\LibxlMigrationStream $_root = null, $is_le = null) {
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
            $this->_m_emulatorCode = $this->_io->readU4le();
            $this->_m_index = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_emulatorCode = $this->_io->readU4be();
            $this->_m_index = $this->_io->readU4be();
        }
        protected $_m_emulatorId;

        /**
         * The emulator, by name.
         */
        public function emulatorId() {
            if ($this->_m_emulatorId !== null)
                return $this->_m_emulatorId;
            $this->_m_emulatorId = $this->emulatorCode();
            return $this->_m_emulatorId;
        }
        protected $_m_emulatorCode;
        protected $_m_index;

        /**
         * The emulator, as a number; see `emulator_id`.
         */
        public function emulatorCode() { return $this->_m_emulatorCode; }

        /**
         * Index of this emulator for the domain.
         */
        public function index() { return $this->_m_index; }
    }
}

/**
 * Xenstore keys and values that belong to an emulator.
 */

namespace LibxlMigrationStream\RecordList {
    class EmulatorXenstoreData extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxlMigrationStream\RecordList\Record $_parent = null, ?\LibxlMigrationStream $_root = null, $is_le = null) {
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
            $this->_m_header = new \LibxlMigrationStream\RecordList\EmulatorHeader($this->_io, $this->_parent(), $this->_root, $this->_m__is_le);
            $this->_m_data = $this->_io->readBytesFull();
        }

        private function _readBE() {
            $this->_m_header = new \LibxlMigrationStream\RecordList\EmulatorHeader($this->_io, $this->_parent(), $this->_root, $this->_m__is_le);
            $this->_m_data = $this->_io->readBytesFull();
        }
        protected $_m_pairs;

        /**
         * The pairs of key and value.
         */
        public function pairs() {
            if ($this->_m_pairs !== null)
                return $this->_m_pairs;
            $_pos = $this->_io->pos();
            $this->_io->seek(8);
            if ($this->_m__is_le) {
                $this->_m_pairs = [];
                $i = 0;
                while (!$this->_io->isEof()) {
                    $this->_m_pairs[] = new \LibxlMigrationStream\RecordList\XenstorePair($this->_io, $this, $this->_root, $this->_m__is_le);
                    $i++;
                }
            } else {
                $this->_m_pairs = [];
                $i = 0;
                while (!$this->_io->isEof()) {
                    $this->_m_pairs[] = new \LibxlMigrationStream\RecordList\XenstorePair($this->_io, $this, $this->_root, $this->_m__is_le);
                    $i++;
                }
            }
            $this->_io->seek($_pos);
            return $this->_m_pairs;
        }
        protected $_m_header;
        protected $_m_data;

        /**
         * The emulator that the keys belong to.
         */
        public function header() { return $this->_m_header; }

        /**
         * Pairs of key and value, each ended by a NUL. Keys are relative to
         * the device model's directory.
         */
        public function data() { return $this->_m_data; }
    }
}

/**
 * A libxc stream inside a libxl stream: like a `libxc_migration_stream`,
 * but a CHECKPOINT record ends it as well.
 */

namespace LibxlMigrationStream\RecordList {
    class LibxcStream extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxlMigrationStream\RecordList\Record $_parent = null, ?\LibxlMigrationStream $_root = null, $is_le = null) {
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
            $this->_m_imageHeader = new \LibxcMigrationStream\Ihdr($this->_io);
            $this->_m_image = new \LibxcMigrationStream\DomainImage($this->imageHeader()->isBigEndian(), true, true, $this->_io);
        }

        private function _readBE() {
            $this->_m_imageHeader = new \LibxcMigrationStream\Ihdr($this->_io);
            $this->_m_image = new \LibxcMigrationStream\DomainImage($this->imageHeader()->isBigEndian(), true, true, $this->_io);
        }
        protected $_m_imageHeader;
        protected $_m_image;

        /**
         * Identifies the stream and gives the byte order of the rest.
         */
        public function imageHeader() { return $this->_m_imageHeader; }

        /**
         * The domain header and the records.
         */
        public function image() { return $this->_m_image; }
    }
}

/**
 * Bytes of a record's body, not interpreted here.
 */

namespace LibxlMigrationStream\RecordList {
    class Opaque extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxlMigrationStream\RecordList\Record $_parent = null, ?\LibxlMigrationStream $_root = null, $is_le = null) {
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
 * One record: header, body and padding to a multiple of 8 bytes, plus
 * the part of the libxc stream that follows it, if any.
 */

namespace LibxlMigrationStream\RecordList {
    class Record extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxlMigrationStream\RecordList $_parent = null, ?\LibxlMigrationStream $_root = null, $is_le = null) {
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
            $this->_m_header = new \LibxlMigrationStream\RecordList\RecordHeader($this->_io, $this, $this->_root, $this->_m__is_le);
            $this->_m__raw_rawBody = $this->_io->readBytes(($this->header()->lenBody() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->header()->lenBody() : ($this->_io()->size() - $this->_io()->pos())));
            $_io__raw_rawBody = new \Kaitai\Struct\Stream($this->_m__raw_rawBody);
            $this->_m_rawBody = new \LibxlMigrationStream\RecordList\Opaque($_io__raw_rawBody, $this, $this->_root, $this->_m__is_le);
            $this->_m_padding = $this->_io->readBytes(($this->header()->lenPadding() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->header()->lenPadding() : ($this->_io()->size() - $this->_io()->pos())));
            if ( (($this->header()->typeCode() == \LibxlMigrationStream\RecordType::LIBXC_CONTEXT) && ($this->_io()->size() - $this->_io()->pos() >= 24)) ) {
                $this->_m_libxcStream = new \LibxlMigrationStream\RecordList\LibxcStream($this->_io, $this, $this->_root, $this->_m__is_le);
            }
            if ($this->header()->typeCode() == \LibxlMigrationStream\RecordType::CHECKPOINT_END) {
                $this->_m_continuedLibxcStream = new \LibxcMigrationStream\DomainImage($this->_parent()->isBigEndian(), false, true, $this->_io);
            }
        }

        private function _readBE() {
            $this->_m_header = new \LibxlMigrationStream\RecordList\RecordHeader($this->_io, $this, $this->_root, $this->_m__is_le);
            $this->_m__raw_rawBody = $this->_io->readBytes(($this->header()->lenBody() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->header()->lenBody() : ($this->_io()->size() - $this->_io()->pos())));
            $_io__raw_rawBody = new \Kaitai\Struct\Stream($this->_m__raw_rawBody);
            $this->_m_rawBody = new \LibxlMigrationStream\RecordList\Opaque($_io__raw_rawBody, $this, $this->_root, $this->_m__is_le);
            $this->_m_padding = $this->_io->readBytes(($this->header()->lenPadding() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->header()->lenPadding() : ($this->_io()->size() - $this->_io()->pos())));
            if ( (($this->header()->typeCode() == \LibxlMigrationStream\RecordType::LIBXC_CONTEXT) && ($this->_io()->size() - $this->_io()->pos() >= 24)) ) {
                $this->_m_libxcStream = new \LibxlMigrationStream\RecordList\LibxcStream($this->_io, $this, $this->_root, $this->_m__is_le);
            }
            if ($this->header()->typeCode() == \LibxlMigrationStream\RecordType::CHECKPOINT_END) {
                $this->_m_continuedLibxcStream = new \LibxcMigrationStream\DomainImage($this->_parent()->isBigEndian(), false, true, $this->_io);
            }
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
                    case \LibxlMigrationStream\RecordType::CHECKPOINT_END:
                        $this->_m_body = new \LibxlMigrationStream\RecordList\EmptyBody($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxlMigrationStream\RecordType::CHECKPOINT_STATE:
                        $this->_m_body = new \LibxlMigrationStream\RecordList\CheckpointState($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxlMigrationStream\RecordType::EMULATOR_CONTEXT:
                        $this->_m_body = new \LibxlMigrationStream\RecordList\EmulatorContext($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxlMigrationStream\RecordType::EMULATOR_XENSTORE_DATA:
                        $this->_m_body = new \LibxlMigrationStream\RecordList\EmulatorXenstoreData($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxlMigrationStream\RecordType::END_MARK:
                        $this->_m_body = new \LibxlMigrationStream\RecordList\EmptyBody($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxlMigrationStream\RecordType::LIBXC_CONTEXT:
                        $this->_m_body = new \LibxlMigrationStream\RecordList\EmptyBody($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    default:
                        $this->_m_body = new \LibxlMigrationStream\RecordList\UnknownBody($io, $this, $this->_root, $this->_m__is_le);
                        break;
                }
            } else {
                switch ($this->header()->recordType()) {
                    case \LibxlMigrationStream\RecordType::CHECKPOINT_END:
                        $this->_m_body = new \LibxlMigrationStream\RecordList\EmptyBody($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxlMigrationStream\RecordType::CHECKPOINT_STATE:
                        $this->_m_body = new \LibxlMigrationStream\RecordList\CheckpointState($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxlMigrationStream\RecordType::EMULATOR_CONTEXT:
                        $this->_m_body = new \LibxlMigrationStream\RecordList\EmulatorContext($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxlMigrationStream\RecordType::EMULATOR_XENSTORE_DATA:
                        $this->_m_body = new \LibxlMigrationStream\RecordList\EmulatorXenstoreData($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxlMigrationStream\RecordType::END_MARK:
                        $this->_m_body = new \LibxlMigrationStream\RecordList\EmptyBody($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    case \LibxlMigrationStream\RecordType::LIBXC_CONTEXT:
                        $this->_m_body = new \LibxlMigrationStream\RecordList\EmptyBody($io, $this, $this->_root, $this->_m__is_le);
                        break;
                    default:
                        $this->_m_body = new \LibxlMigrationStream\RecordList\UnknownBody($io, $this, $this->_root, $this->_m__is_le);
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
        protected $_m_libxcStream;
        protected $_m_continuedLibxcStream;
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

        /**
         * The libxc stream that follows a LIBXC_CONTEXT; absent if the data
         * ends before or inside its image header.
         */
        public function libxcStream() { return $this->_m_libxcStream; }

        /**
         * More libxc records, for the next checkpoint.
         */
        public function continuedLibxcStream() { return $this->_m_continuedLibxcStream; }
        public function _raw_rawBody() { return $this->_m__raw_rawBody; }
    }
}

/**
 * The header of every record.
 */

namespace LibxlMigrationStream\RecordList {
    class RecordHeader extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxlMigrationStream\RecordList\Record $_parent = null, ?\LibxlMigrationStream $_root = null, $is_le = null) {
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
         * The type is in the range that the specification reserves for optional records.
         */
        public function isOptional() {
            if ($this->_m_isOptional !== null)
                return $this->_m_isOptional;
            $this->_m_isOptional = $this->typeCode() >> 31 != 0;
            return $this->_m_isOptional;
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
         * Kind of body, as a number; see `record_type`. Bit 31 is set in the
         * types that are reserved for optional records.
         */
        public function typeCode() { return $this->_m_typeCode; }

        /**
         * Length of the body in bytes, without its padding.
         */
        public function lenBody() { return $this->_m_lenBody; }
    }
}

/**
 * The body of a record type that the specification does not define.
 */

namespace LibxlMigrationStream\RecordList {
    class UnknownBody extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxlMigrationStream\RecordList\Record $_parent = null, ?\LibxlMigrationStream $_root = null, $is_le = null) {
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
 * A xenstore key with its value. Both should be ASCII. They are read as
 * ISO 8859-1 so that no byte value makes parsing fail.
 */

namespace LibxlMigrationStream\RecordList {
    class XenstorePair extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibxlMigrationStream\RecordList\EmulatorXenstoreData $_parent = null, ?\LibxlMigrationStream $_root = null, $is_le = null) {
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
            $this->_m_key = \Kaitai\Struct\Stream::bytesToStr($this->_io->readBytesTerm(0, false, true, false), "ISO-8859-1");
            $this->_m_value = \Kaitai\Struct\Stream::bytesToStr($this->_io->readBytesTerm(0, false, true, false), "ISO-8859-1");
        }

        private function _readBE() {
            $this->_m_key = \Kaitai\Struct\Stream::bytesToStr($this->_io->readBytesTerm(0, false, true, false), "ISO-8859-1");
            $this->_m_value = \Kaitai\Struct\Stream::bytesToStr($this->_io->readBytesTerm(0, false, true, false), "ISO-8859-1");
        }
        protected $_m_key;
        protected $_m_value;

        /**
         * The key, a path relative to the device model's directory.
         */
        public function key() { return $this->_m_key; }

        /**
         * The value, readable text.
         */
        public function value() { return $this->_m_value; }
    }
}

namespace LibxlMigrationStream {
    class ControlId {

        /**
         * The secondary is out of sync; start a new checkpoint. From primary to secondary.
         */
        const NEW_CHECKPOINT = 0;

        /**
         * The secondary VM is suspended. From secondary to primary.
         */
        const SVM_SUSPENDED = 1;

        /**
         * The secondary VM is ready. From secondary to primary.
         */
        const SVM_READY = 2;

        /**
         * The secondary VM is resumed. From secondary to primary.
         */
        const SVM_RESUMED = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace LibxlMigrationStream {
    class EmulatorId {

        /**
         * Unknown emulator, as in a stream converted from the legacy format.
         */
        const UNKNOWN_EMULATOR = 0;

        /**
         * Xen's own fork of QEMU.
         */
        const QEMU_TRADITIONAL = 1;

        /**
         * Upstream QEMU.
         */
        const QEMU_UPSTREAM = 2;

        private const _VALUES = [0 => true, 1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace LibxlMigrationStream {
    class RecordType {

        /**
         * End of the stream, and the last record.
         */
        const END_MARK = 0;

        /**
         * The libxc stream follows.
         */
        const LIBXC_CONTEXT = 1;

        /**
         * Xenstore keys and values of an emulator.
         */
        const EMULATOR_XENSTORE_DATA = 2;

        /**
         * State of an emulator.
         */
        const EMULATOR_CONTEXT = 3;

        /**
         * End of a checkpoint; the libxc stream continues.
         */
        const CHECKPOINT_END = 4;

        /**
         * Control information for COLO.
         */
        const CHECKPOINT_STATE = 5;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
