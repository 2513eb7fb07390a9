<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * A saved Xen domain as xend wrote it to disk (`xm save`), up to Xen 4.4: a
 * signature, the domain's configuration, then a legacy image.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 */

namespace {
    class XendSaveFile extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XendSaveFile $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_identification = new \XendSaveFile\FileStart($this->_io, $this, $this->_root);
            if ($this->_io()->size() - $this->_io()->pos() >= 4) {
                $this->_m_header = new \XendSaveFile\SaveHeader($this->_io, $this, $this->_root);
            }
            $this->_m__raw_config = $this->_io->readBytes(($this->lenConfig() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->lenConfig() : ($this->_io()->size() - $this->_io()->pos())));
            $_io__raw_config = new \Kaitai\Struct\Stream($this->_m__raw_config);
            $this->_m_config = new \XendSaveFile\DomainConfig($_io__raw_config, $this, $this->_root);
            $this->_m__raw_legacyImage = $this->_io->readBytesFull();
            $_io__raw_legacyImage = new \Kaitai\Struct\Stream($this->_m__raw_legacyImage);
            $this->_m_legacyImage = new \LegacySaveImage($_io__raw_legacyImage);
        }
        protected $_m_lenConfig;

        /**
         * Length of the configuration in bytes.
         */
        public function lenConfig() {
            if ($this->_m_lenConfig !== null)
                return $this->_m_lenConfig;
            $this->_m_lenConfig = ( (($this->_io()->size() >= 16 + 4) && ($this->header()->lenConfig() > 0))  ? $this->header()->lenConfig() : 0);
            return $this->_m_lenConfig;
        }
        protected $_m_identification;
        protected $_m_header;
        protected $_m_config;
        protected $_m_legacyImage;
        protected $_m__raw_config;
        protected $_m__raw_legacyImage;

        /**
         * Identifies the file.
         */
        public function identification() { return $this->_m_identification; }

        /**
         * Length of the configuration.
         */
        public function header() { return $this->_m_header; }

        /**
         * The domain's configuration.
         */
        public function config() { return $this->_m_config; }

        /**
         * The saved domain.
         */
        public function legacyImage() { return $this->_m_legacyImage; }
        public function _raw_config() { return $this->_m__raw_config; }
        public function _raw_legacyImage() { return $this->_m__raw_legacyImage; }
    }
}

/**
 * The domain's configuration.
 */

namespace XendSaveFile {
    class DomainConfig extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XendSaveFile $_parent = null, ?\XendSaveFile $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_sexp = $this->_io->readBytesFull();
        }
        protected $_m_sexp;

        /**
         * An s-expression, as `xm list --long` prints it.
         */
        public function sexp() { return $this->_m_sexp; }
    }
}

/**
 * The signature of the file.
 */

namespace XendSaveFile {
    class FileStart extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XendSaveFile $_parent = null, ?\XendSaveFile $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_signature = $this->_io->readBytes(16);
            if (!($this->_m_signature == "\x4C\x69\x6E\x75\x78\x47\x75\x65\x73\x74\x52\x65\x63\x6F\x72\x64")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x4C\x69\x6E\x75\x78\x47\x75\x65\x73\x74\x52\x65\x63\x6F\x72\x64", $this->_m_signature, $this->_io, "/types/file_start/seq/0");
            }
        }
        protected $_m_signature;

        /**
         * Says that this is a domain that xend saved.
         */
        public function signature() { return $this->_m_signature; }
    }
}

/**
 * The header before the configuration.
 */

namespace XendSaveFile {
    class SaveHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XendSaveFile $_parent = null, ?\XendSaveFile $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lenConfig = $this->_io->readS4be();
        }
        protected $_m_lenConfig;

        /**
         * Length of the configuration in bytes.
         */
        public function lenConfig() { return $this->_m_lenConfig; }
    }
}
