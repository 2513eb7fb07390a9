<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The state of a saved Xen domain, whichever program wrote it: the file of `xl
 * save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or
 * libxc migration stream without a file around it. The first bytes distinguish
 * them; each has a definition of its own. An image of Xen 4.4 or earlier without
 * a file around it has no signature; it is recognised by numbers in a certain
 * range.
 */

namespace {
    class XenSaveImage extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenSaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            switch ($this->outermostLayer()) {
                case \XenSaveImage\Layer::LEGACY:
                    $this->_m_content = new \LegacySaveImage($this->_io);
                    break;
                case \XenSaveImage\Layer::LIBVIRT:
                    $this->_m_content = new \LibvirtSaveFile($this->_io);
                    break;
                case \XenSaveImage\Layer::LIBXC:
                    $this->_m_content = new \LibxcMigrationStream($this->_io);
                    break;
                case \XenSaveImage\Layer::LIBXL:
                    $this->_m_content = new \LibxlMigrationStream($this->_io);
                    break;
                case \XenSaveImage\Layer::XEND:
                    $this->_m_content = new \XendSaveFile($this->_io);
                    break;
                case \XenSaveImage\Layer::XENOPSD:
                    $this->_m_content = new \XenopsdSuspendImage($this->_io);
                    break;
                case \XenSaveImage\Layer::XENOPSD_LEGACY:
                    $this->_m_content = new \XenopsdLegacyImage($this->_io);
                    break;
                case \XenSaveImage\Layer::XL:
                    $this->_m_content = new \XlSaveFile($this->_io);
                    break;
            }
        }
        protected $_m_isLegacy;

        /**
         * An image of Xen 4.4 or earlier.
         */
        public function isLegacy() {
            if ($this->_m_isLegacy !== null)
                return $this->_m_isLegacy;
            $this->_m_isLegacy = ($this->_io()->size() >= 16 ?  (($this->legacyStart()->hasPlausibleSize()) && ( (($this->legacyStart()->isPv()) || ($this->legacyStart()->hasPlausibleChunk())) ))  : false);
            return $this->_m_isLegacy;
        }
        protected $_m_isXenopsdLegacy;

        /**
         * A suspend image of xenopsd from the time before it used records.
         */
        public function isXenopsdLegacy() {
            if ($this->_m_isXenopsdLegacy !== null)
                return $this->_m_isXenopsdLegacy;
            $this->_m_isXenopsdLegacy = ( (($this->signature() == 1483042387) && ($this->_io()->size() >= 12))  ? $this->signatureEnd() == 1148153185 : false);
            return $this->_m_isXenopsdLegacy;
        }
        protected $_m_legacyStart;

        /**
         * Identification by the first bytes if the image has no signature.
         */
        public function legacyStart() {
            if ($this->_m_legacyStart !== null)
                return $this->_m_legacyStart;
            if ($this->_io()->size() >= 16) {
                $_pos = $this->_io->pos();
                $this->_io->seek(0);
                $this->_m_legacyStart = new \LegacySaveImage\FirstOctets($this->_io);
                $this->_io->seek($_pos);
            }
            return $this->_m_legacyStart;
        }
        protected $_m_outermostLayer;

        /**
         * The outermost layer of the image.
         */
        public function outermostLayer() {
            if ($this->_m_outermostLayer !== null)
                return $this->_m_outermostLayer;
            $this->_m_outermostLayer = ($this->isLegacy() ? 0 : ($this->isXenopsdLegacy() ? $this->signatureEnd() : $this->signature()));
            return $this->_m_outermostLayer;
        }
        protected $_m_signature;

        /**
         * The first four bytes, as a number; see `outermost_layer`.
         */
        public function signature() {
            if ($this->_m_signature !== null)
                return $this->_m_signature;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_signature = $this->_io->readU4be();
            $this->_io->seek($_pos);
            return $this->_m_signature;
        }
        protected $_m_signatureEnd;

        /**
         * Bytes 8-11, which distinguish the signatures of xenopsd.
         */
        public function signatureEnd() {
            if ($this->_m_signatureEnd !== null)
                return $this->_m_signatureEnd;
            if ($this->_io()->size() >= 12) {
                $_pos = $this->_io->pos();
                $this->_io->seek(8);
                $this->_m_signatureEnd = $this->_io->readU4be();
                $this->_io->seek($_pos);
            }
            return $this->_m_signatureEnd;
        }
        protected $_m_content;

        /**
         * The outermost layer, which contains the others.
         */
        public function content() { return $this->_m_content; }
    }
}

namespace XenSaveImage {
    class Layer {

        /**
         * An image of Xen 4.4 or earlier, which has no signature.
         */
        const LEGACY = 0;

        /**
         * "XenSavedDoma", a suspend image of XenServer from the time before it
         * used records; the number is that of the last four letters.
         */
        const XENOPSD_LEGACY = 1148153185;

        /**
         * "Libx", a libxl migration stream.
         */
        const LIBXL = 1281974904;

        /**
         * "Linu", a file written by `xm save`.
         */
        const XEND = 1281977973;

        /**
         * "Xen ", a file written by `xl save`.
         */
        const XL = 1483042336;

        /**
         * "XenS", a suspend image of XenServer or XCP-ng.
         */
        const XENOPSD = 1483042387;

        /**
         * "libv", a file written by `virsh save`.
         */
        const LIBVIRT = 1818845814;

        /**
         * All ones, a libxc migration stream.
         */
        const LIBXC = 4294967295;

        private const _VALUES = [0 => true, 1148153185 => true, 1281974904 => true, 1281977973 => true, 1483042336 => true, 1483042387 => true, 1818845814 => true, 4294967295 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
