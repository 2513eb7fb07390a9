<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * A saved Xen domain as `xl save` writes it to disk and `xl migrate` sends it: a
 * header, the domain's configuration, then the libxl stream.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 */

namespace {
    class XlSaveFile extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XlSaveFile $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_identification = new \XlSaveFile\FileStart($this->_io, $this, $this->_root);
            $this->_m_body = new \XlSaveFile\FileRest($this->identification()->byteorder() == \XlSaveFile\Byteorder::BIG_ENDIAN, $this->_io, $this, $this->_root);
        }
        protected $_m_identification;
        protected $_m_body;

        /**
         * Identifies the file and gives the byte order of its header.
         */
        public function identification() { return $this->_m_identification; }

        /**
         * The rest of the file.
         */
        public function body() { return $this->_m_body; }
    }
}

/**
 * The part of the file whose byte order `byteorder` gives.
 */

namespace XlSaveFile {
    class FileRest extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $isBigEndian, \Kaitai\Struct\Stream $_io, ?\XlSaveFile $_parent = null, ?\XlSaveFile $_root = null) {
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
            $this->_m_header = new \XlSaveFile\FileRest\SaveFileHeader($this->_io, $this, $this->_root, $this->_m__is_le);
            $this->_m__raw_optionalData = $this->_io->readBytes(($this->header()->lenOptionalData() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->header()->lenOptionalData() : ($this->_io()->size() - $this->_io()->pos())));
            $_io__raw_optionalData = new \Kaitai\Struct\Stream($this->_m__raw_optionalData);
            $this->_m_optionalData = new \XlSaveFile\FileRest\OptionalConfig($_io__raw_optionalData, $this, $this->_root, $this->_m__is_le);
            if ( (($this->header()->isStreamV2()) && ($this->_io()->size() - $this->_io()->pos() >= 16)) ) {
                $this->_m_libxlStream = new \LibxlMigrationStream($this->_io);
            }
            if (!($this->header()->isStreamV2())) {
                $this->_m__raw_legacyImage = $this->_io->readBytesFull();
                $_io__raw_legacyImage = new \Kaitai\Struct\Stream($this->_m__raw_legacyImage);
                $this->_m_legacyImage = new \LegacySaveImage($_io__raw_legacyImage);
            }
        }

        private function _readBE() {
            $this->_m_header = new \XlSaveFile\FileRest\SaveFileHeader($this->_io, $this, $this->_root, $this->_m__is_le);
            $this->_m__raw_optionalData = $this->_io->readBytes(($this->header()->lenOptionalData() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->header()->lenOptionalData() : ($this->_io()->size() - $this->_io()->pos())));
            $_io__raw_optionalData = new \Kaitai\Struct\Stream($this->_m__raw_optionalData);
            $this->_m_optionalData = new \XlSaveFile\FileRest\OptionalConfig($_io__raw_optionalData, $this, $this->_root, $this->_m__is_le);
            if ( (($this->header()->isStreamV2()) && ($this->_io()->size() - $this->_io()->pos() >= 16)) ) {
                $this->_m_libxlStream = new \LibxlMigrationStream($this->_io);
            }
            if (!($this->header()->isStreamV2())) {
                $this->_m__raw_legacyImage = $this->_io->readBytesFull();
                $_io__raw_legacyImage = new \Kaitai\Struct\Stream($this->_m__raw_legacyImage);
                $this->_m_legacyImage = new \LegacySaveImage($_io__raw_legacyImage);
            }
        }
        protected $_m_header;
        protected $_m_optionalData;
        protected $_m_libxlStream;
        protected $_m_legacyImage;
        protected $_m_isBigEndian;
        protected $_m__raw_optionalData;
        protected $_m__raw_legacyImage;

        /**
         * Flags, and the length of the optional data.
         */
        public function header() { return $this->_m_header; }

        /**
         * The domain's configuration.
         */
        public function optionalData() { return $this->_m_optionalData; }

        /**
         * The saved domain, absent if the data ends before or inside its header.
         */
        public function libxlStream() { return $this->_m_libxlStream; }

        /**
         * The saved domain in the format of Xen 4.4 and earlier.
         */
        public function legacyImage() { return $this->_m_legacyImage; }

        /**
         * Byte order of the host that saved.
         */
        public function isBigEndian() { return $this->_m_isBigEndian; }
        public function _raw_optionalData() { return $this->_m__raw_optionalData; }
        public function _raw_legacyImage() { return $this->_m__raw_legacyImage; }
    }
}

/**
 * The data that the header calls optional; today the configuration only.
 */

namespace XlSaveFile\FileRest {
    class OptionalConfig extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\XlSaveFile\FileRest $_parent = null, ?\XlSaveFile $_root = null, $is_le = null) {
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
            if ($this->_io()->size() >= 4) {
                $this->_m_lenConfig = $this->_io->readU4le();
            }
            if ($this->_io()->size() >= 4) {
                $this->_m_config = $this->_io->readBytes(($this->lenConfig() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->lenConfig() : ($this->_io()->size() - $this->_io()->pos())));
            }
        }

        private function _readBE() {
            if ($this->_io()->size() >= 4) {
                $this->_m_lenConfig = $this->_io->readU4be();
            }
            if ($this->_io()->size() >= 4) {
                $this->_m_config = $this->_io->readBytes(($this->lenConfig() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->lenConfig() : ($this->_io()->size() - $this->_io()->pos())));
            }
        }
        protected $_m_ofsConfig;

        /**
         * Offset of the configuration in the optional data.
         */
        public function ofsConfig() {
            if ($this->_m_ofsConfig !== null)
                return $this->_m_ofsConfig;
            $this->_m_ofsConfig = 4;
            return $this->_m_ofsConfig;
        }
        protected $_m_lenConfig;
        protected $_m_config;

        /**
         * Length of the configuration in bytes.
         */
        public function lenConfig() { return $this->_m_lenConfig; }

        /**
         * The domain's configuration: JSON as libxl writes it, which ends
         * with a NUL, or the text of an xl configuration file.
         */
        public function config() { return $this->_m_config; }
    }
}

/**
 * The rest of the file header, after `byteorder`.
 */

namespace XlSaveFile\FileRest {
    class SaveFileHeader extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\XlSaveFile\FileRest $_parent = null, ?\XlSaveFile $_root = null, $is_le = null) {
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
            $this->_m_mandatoryFlags = $this->_io->readU4le();
            $this->_m_optionalFlags = $this->_io->readU4le();
            $this->_m_lenOptionalData = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_mandatoryFlags = $this->_io->readU4be();
            $this->_m_optionalFlags = $this->_io->readU4be();
            $this->_m_lenOptionalData = $this->_io->readU4be();
        }
        protected $_m_isConfigJson;

        /**
         * The configuration is JSON, not the text of a configuration file.
         */
        public function isConfigJson() {
            if ($this->_m_isConfigJson !== null)
                return $this->_m_isConfigJson;
            $this->_m_isConfigJson = ($this->mandatoryFlags() & 1) != 0;
            return $this->_m_isConfigJson;
        }
        protected $_m_isStreamV2;

        /**
         * A libxl stream follows, not a legacy stream.
         */
        public function isStreamV2() {
            if ($this->_m_isStreamV2 !== null)
                return $this->_m_isStreamV2;
            $this->_m_isStreamV2 = ($this->mandatoryFlags() & 2) != 0;
            return $this->_m_isStreamV2;
        }
        protected $_m_unknownMandatoryFlags;

        /**
         * The bits of `mandatory_flags` that have no meaning.
         */
        public function unknownMandatoryFlags() {
            if ($this->_m_unknownMandatoryFlags !== null)
                return $this->_m_unknownMandatoryFlags;
            $this->_m_unknownMandatoryFlags = ($this->mandatoryFlags() >> 2) << 2;
            return $this->_m_unknownMandatoryFlags;
        }
        protected $_m_mandatoryFlags;
        protected $_m_optionalFlags;
        protected $_m_lenOptionalData;

        /**
         * Flags that a reader must understand; it refuses a file with bits
         * that it does not know.
         */
        public function mandatoryFlags() { return $this->_m_mandatoryFlags; }

        /**
         * Flags that a reader may ignore. None is defined.
         */
        public function optionalFlags() { return $this->_m_optionalFlags; }

        /**
         * Length of the optional data in bytes.
         */
        public function lenOptionalData() { return $this->_m_lenOptionalData; }
    }
}

/**
 * The start of the header, which determines how to read the rest of it.
 */

namespace XlSaveFile {
    class FileStart extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XlSaveFile $_parent = null, ?\XlSaveFile $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(32);
            if (!($this->_m_magic == "\x58\x65\x6E\x20\x73\x61\x76\x65\x64\x20\x64\x6F\x6D\x61\x69\x6E\x2C\x20\x78\x6C\x20\x66\x6F\x72\x6D\x61\x74\x0A\x20\x00\x20\x0D")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x58\x65\x6E\x20\x73\x61\x76\x65\x64\x20\x64\x6F\x6D\x61\x69\x6E\x2C\x20\x78\x6C\x20\x66\x6F\x72\x6D\x61\x74\x0A\x20\x00\x20\x0D", $this->_m_magic, $this->_io, "/types/file_start/seq/0");
            }
            $this->_m_byteorderCode = $this->_io->readU4le();
        }
        protected $_m_byteorder;

        /**
         * The byte order of the host that saved the domain.
         */
        public function byteorder() {
            if ($this->_m_byteorder !== null)
                return $this->_m_byteorder;
            $this->_m_byteorder = $this->byteorderCode();
            return $this->_m_byteorder;
        }
        protected $_m_magic;
        protected $_m_byteorderCode;

        /**
         * Says that this is an xl save file.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * The number 0x01020304 in the byte order of the host that saved the
         * domain, read as a little-endian number; see `byteorder`.
         */
        public function byteorderCode() { return $this->_m_byteorderCode; }
    }
}

namespace XlSaveFile {
    class Byteorder {

        /**
         * The numbers of the header are little-endian.
         */
        const LITTLE_ENDIAN = 16909060;

        /**
         * The numbers of the header are big-endian.
         */
        const BIG_ENDIAN = 67305985;

        private const _VALUES = [16909060 => true, 67305985 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
