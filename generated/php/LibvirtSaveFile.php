<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * A saved Xen domain as libvirt's libxl driver writes it to disk (`virsh save`,
 * `virsh managedsave`, Qubes OS): a header of 64 bytes, the domain's XML, then
 * the libxl stream, without padding between them.
 * 
 * The header has the byte order of the host that saved the domain. No field
 * states that order, but it can be derived from the version, which is a small
 * number.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 */

namespace {
    class LibvirtSaveFile extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\LibvirtSaveFile $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_identification = new \LibvirtSaveFile\FileStart($this->_io, $this, $this->_root);
            $this->_m_body = new \LibvirtSaveFile\FileRest($this->identification()->isBigEndian(), $this->identification()->isStreamV2(), $this->_io, $this, $this->_root);
        }
        protected $_m_identification;
        protected $_m_body;

        /**
         * Identifies the file, and gives its version and the byte order of its header.
         */
        public function identification() { return $this->_m_identification; }

        /**
         * The rest of the file.
         */
        public function body() { return $this->_m_body; }
    }
}

/**
 * The XML of a domain, up to its NUL.
 */

namespace LibvirtSaveFile {
    class DomainXml extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibvirtSaveFile\FileRest $_parent = null, ?\LibvirtSaveFile $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_document = \Kaitai\Struct\Stream::bytesTerminate($this->_io->readBytesFull(), 0, false);
        }
        protected $_m_hasRest;

        /**
         * Data follows the NUL; libvirt ignores it.
         */
        public function hasRest() {
            if ($this->_m_hasRest !== null)
                return $this->_m_hasRest;
            $this->_m_hasRest = strlen($this->document()) + 1 < $this->_io()->size();
            return $this->_m_hasRest;
        }
        protected $_m_isTerminated;

        /**
         * The document ends with a NUL.
         */
        public function isTerminated() {
            if ($this->_m_isTerminated !== null)
                return $this->_m_isTerminated;
            $this->_m_isTerminated = strlen($this->document()) < $this->_io()->size();
            return $this->_m_isTerminated;
        }
        protected $_m_document;

        /**
         * The document, a `domain` element as `virsh dumpxml` prints it. It ends
         * at the first NUL, for libvirt as well.
         */
        public function document() { return $this->_m_document; }
    }
}

/**
 * The rest of the file, after the version.
 */

namespace LibvirtSaveFile {
    class FileRest extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $isBigEndian, bool $hasLibxlStream, \Kaitai\Struct\Stream $_io, ?\LibvirtSaveFile $_parent = null, ?\LibvirtSaveFile $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_isBigEndian = $isBigEndian;
            $this->_m_hasLibxlStream = $hasLibxlStream;
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
            $this->_m_header = new \LibvirtSaveFile\FileRest\SavefileHeader($this->_io, $this, $this->_root, $this->_m__is_le);
            $this->_m__raw_xml = $this->_io->readBytes(($this->header()->lenXml() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->header()->lenXml() : ($this->_io()->size() - $this->_io()->pos())));
            $_io__raw_xml = new \Kaitai\Struct\Stream($this->_m__raw_xml);
            $this->_m_xml = new \LibvirtSaveFile\DomainXml($_io__raw_xml, $this, $this->_root);
            if ( (($this->hasLibxlStream()) && ($this->_io()->size() - $this->_io()->pos() >= 16)) ) {
                $this->_m_libxlStream = new \LibxlMigrationStream($this->_io);
            }
            if (!($this->hasLibxlStream())) {
                $this->_m__raw_legacyImage = $this->_io->readBytesFull();
                $_io__raw_legacyImage = new \Kaitai\Struct\Stream($this->_m__raw_legacyImage);
                $this->_m_legacyImage = new \LegacySaveImage($_io__raw_legacyImage);
            }
        }

        private function _readBE() {
            $this->_m_header = new \LibvirtSaveFile\FileRest\SavefileHeader($this->_io, $this, $this->_root, $this->_m__is_le);
            $this->_m__raw_xml = $this->_io->readBytes(($this->header()->lenXml() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->header()->lenXml() : ($this->_io()->size() - $this->_io()->pos())));
            $_io__raw_xml = new \Kaitai\Struct\Stream($this->_m__raw_xml);
            $this->_m_xml = new \LibvirtSaveFile\DomainXml($_io__raw_xml, $this, $this->_root);
            if ( (($this->hasLibxlStream()) && ($this->_io()->size() - $this->_io()->pos() >= 16)) ) {
                $this->_m_libxlStream = new \LibxlMigrationStream($this->_io);
            }
            if (!($this->hasLibxlStream())) {
                $this->_m__raw_legacyImage = $this->_io->readBytesFull();
                $_io__raw_legacyImage = new \Kaitai\Struct\Stream($this->_m__raw_legacyImage);
                $this->_m_legacyImage = new \LegacySaveImage($_io__raw_legacyImage);
            }
        }
        protected $_m_header;
        protected $_m_xml;
        protected $_m_libxlStream;
        protected $_m_legacyImage;
        protected $_m_isBigEndian;
        protected $_m_hasLibxlStream;
        protected $_m__raw_xml;
        protected $_m__raw_legacyImage;

        /**
         * The length of the XML.
         */
        public function header() { return $this->_m_header; }

        /**
         * The domain's definition.
         */
        public function xml() { return $this->_m_xml; }

        /**
         * The saved domain, absent if the data ends before or inside its header.
         */
        public function libxlStream() { return $this->_m_libxlStream; }

        /**
         * The saved domain in the format before libxl streams.
         */
        public function legacyImage() { return $this->_m_legacyImage; }

        /**
         * Byte order of the host that saved the domain.
         */
        public function isBigEndian() { return $this->_m_isBigEndian; }

        /**
         * A libxl stream follows the XML.
         */
        public function hasLibxlStream() { return $this->_m_hasLibxlStream; }
        public function _raw_xml() { return $this->_m__raw_xml; }
        public function _raw_legacyImage() { return $this->_m__raw_legacyImage; }
    }
}

/**
 * The rest of the header, after the version.
 */

namespace LibvirtSaveFile\FileRest {
    class SavefileHeader extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibvirtSaveFile\FileRest $_parent = null, ?\LibvirtSaveFile $_root = null, $is_le = null) {
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
            $this->_m_lenXml = $this->_io->readU4le();
            $this->_m_unused = [];
            $n = 10;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_unused[] = $this->_io->readU4le();
            }
        }

        private function _readBE() {
            $this->_m_lenXml = $this->_io->readU4be();
            $this->_m_unused = [];
            $n = 10;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_unused[] = $this->_io->readU4be();
            }
        }
        protected $_m_lenXml;
        protected $_m_unused;

        /**
         * Length of the XML in bytes, its NUL included.
         */
        public function lenXml() { return $this->_m_lenXml; }

        /**
         * Fills the header up to 64 bytes; zero when saved, ignored when restored.
         */
        public function unused() { return $this->_m_unused; }
    }
}

/**
 * The start of the header, which determines how to read the rest of it.
 */

namespace LibvirtSaveFile {
    class FileStart extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LibvirtSaveFile $_parent = null, ?\LibvirtSaveFile $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(16);
            if (!($this->_m_magic == "\x6C\x69\x62\x76\x69\x72\x74\x2D\x78\x6D\x6C\x0A\x20\x00\x20\x0D")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x6C\x69\x62\x76\x69\x72\x74\x2D\x78\x6D\x6C\x0A\x20\x00\x20\x0D", $this->_m_magic, $this->_io, "/types/file_start/seq/0");
            }
            $this->_m_rawVersion = $this->_io->readU4le();
        }
        protected $_m_isBigEndian;

        /**
         * Byte order of the header, derived from which end of the version is
         * zero.
         */
        public function isBigEndian() {
            if ($this->_m_isBigEndian !== null)
                return $this->_m_isBigEndian;
            $this->_m_isBigEndian =  (($this->rawVersion() != 0) && (\Kaitai\Struct\Stream::mod($this->rawVersion(), 16777216) == 0)) ;
            return $this->_m_isBigEndian;
        }
        protected $_m_isStreamV2;

        /**
         * A libxl stream follows the XML. libxl assumes this for every version
         * other than 1.
         */
        public function isStreamV2() {
            if ($this->_m_isStreamV2 !== null)
                return $this->_m_isStreamV2;
            $this->_m_isStreamV2 =  (($this->rawVersion() != 1) && ($this->rawVersion() != 16777216)) ;
            return $this->_m_isStreamV2;
        }
        protected $_m_knownVersion;

        /**
         * The newest version; libvirt refuses a higher one.
         */
        public function knownVersion() {
            if ($this->_m_knownVersion !== null)
                return $this->_m_knownVersion;
            $this->_m_knownVersion = 2;
            return $this->_m_knownVersion;
        }
        protected $_m_version;

        /**
         * Kind of stream that follows the XML: 1 for a legacy stream, 2 for a
         * libxl stream.
         */
        public function version() {
            if ($this->_m_version !== null)
                return $this->_m_version;
            $this->_m_version = ($this->isBigEndian() ? intval($this->rawVersion() / 16777216) : $this->rawVersion());
            return $this->_m_version;
        }
        protected $_m_magic;
        protected $_m_rawVersion;

        /**
         * Says that this is a domain saved by libvirt's libxl driver.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * The version read as a little-endian number, whatever its real byte order.
         */
        public function rawVersion() { return $this->_m_rawVersion; }
    }
}
