<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * A suspended Xen domain as xenopsd wrote it to a virtual disk before its images
 * consisted of records: a signature, then a legacy image whose device model
 * state has xenopsd's own signature. The rest of the disk may contain anything.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 */

namespace {
    class XenopsdLegacyImage extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenopsdLegacyImage $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_identification = new \XenopsdLegacyImage\SaveSignature($this->_io, $this, $this->_root);
            $this->_m__raw_legacyImage = $this->_io->readBytesFull();
            $_io__raw_legacyImage = new \Kaitai\Struct\Stream($this->_m__raw_legacyImage);
            $this->_m_legacyImage = new \LegacySaveImage($_io__raw_legacyImage);
        }
        protected $_m_identification;
        protected $_m_legacyImage;
        protected $_m__raw_legacyImage;

        /**
         * Identifies the image.
         */
        public function identification() { return $this->_m_identification; }

        /**
         * The suspended domain, followed by whatever else is on the disk.
         */
        public function legacyImage() { return $this->_m_legacyImage; }
        public function _raw_legacyImage() { return $this->_m__raw_legacyImage; }
    }
}

/**
 * The signature of the image.
 */

namespace XenopsdLegacyImage {
    class SaveSignature extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenopsdLegacyImage $_parent = null, ?\XenopsdLegacyImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_signature = $this->_io->readBytes(15);
            if (!($this->_m_signature == "\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x61\x69\x6E\x0A")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x61\x69\x6E\x0A", $this->_m_signature, $this->_io, "/types/save_signature/seq/0");
            }
        }
        protected $_m_signature;

        /**
         * Says that this is a suspend image without records.
         */
        public function signature() { return $this->_m_signature; }
    }
}
