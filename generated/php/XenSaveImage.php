<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The state of a saved Xen domain, whichever program wrote it: the file of `xl
 * save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or
 * libxc migration stream without a file around it. The first bytes distinguish
 * them; each has a definition of its own. An image of Xen 4.4 or earlier without
 * a file around it has no signature; it is recognised by numbers in a certain
 * range.
 * 
 * `content` is the file as it is, from the outermost layer inwards. The other
 * instances are shortcuts, parsed on demand: `config`, `libxc`, `static_data`,
 * `memory`, `vcpus`, `hvm_context` and `device_model` are what their names say
 * in whatever wrapper. An image of Xen 4.4 or earlier has `legacy` instead.
 * 
 * A file that is none of these, or that is compressed, has a `problem`.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
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
                default:
                    $this->_m_content = new \XenSaveImage\NotAnImage($this->_io, $this, $this->_root);
                    break;
            }
        }
        protected $_m_config;

        /**
         * The domain's configuration as its toolstack writes it: JSON or an xl
         * configuration file in a file of xl, XML in one of libvirt, otherwise an
         * s-expression.
         */
        public function config() {
            if ($this->_m_config !== null)
                return $this->_m_config;
            if ($this->finder()->lenConfig() > 0) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->finder()->ofsConfig());
                $this->_m_config = $this->_io->readBytes($this->finder()->lenConfig());
                $this->_io->seek($_pos);
            }
            return $this->_m_config;
        }
        protected $_m_deviceModel;

        /**
         * The state of the device model, from the last EMULATOR_CONTEXT of a libxl stream.
         */
        public function deviceModel() {
            if ($this->_m_deviceModel !== null)
                return $this->_m_deviceModel;
            if ($this->finder()->hasDeviceModel()) {
                $this->_m_deviceModel = $this->finder()->libxl()->body()->records()[$this->finder()->emulatorContexts()->idxLast()]->body();
            }
            return $this->_m_deviceModel;
        }
        protected $_m_finder;

        /**
         * Finds what the shortcuts refer to.
         */
        public function finder() {
            if ($this->_m_finder !== null)
                return $this->_m_finder;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_finder = new \XenSaveImage\ImageFinder($this->_io, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_finder;
        }
        protected $_m_hvmContext;

        /**
         * The state of the virtual hardware that Xen emulates for an HVM guest, from
         * the last HVM_CONTEXT.
         */
        public function hvmContext() {
            if ($this->_m_hvmContext !== null)
                return $this->_m_hvmContext;
            if ($this->finder()->hasHvmContext()) {
                $io = $this->finder()->libxc()->records()[$this->finder()->hvmContexts()->idxLast()]->rawBody()->_io();
                $_pos = $io->pos();
                $io->seek(0);
                $this->_m_hvmContext = new \XenHvmContext($io);
                $io->seek($_pos);
            }
            return $this->_m_hvmContext;
        }
        protected $_m_isImage;

        /**
         * The file is a saved domain, and not compressed.
         */
        public function isImage() {
            if ($this->_m_isImage !== null)
                return $this->_m_isImage;
            $this->_m_isImage = $this->recognition()->isImage();
            return $this->_m_isImage;
        }
        protected $_m_isTruncated;

        /**
         * The file ends before the image does: the last record is incomplete, or it
         * is not the one that ends an image. Absent for images of Xen 4.4 and
         * earlier.
         */
        public function isTruncated() {
            if ($this->_m_isTruncated !== null)
                return $this->_m_isTruncated;
            if ($this->recognition()->hasEnd()) {
                $this->_m_isTruncated = $this->recognition()->isTruncated();
            }
            return $this->_m_isTruncated;
        }
        protected $_m_legacy;

        /**
         * The domain in the format of Xen 4.4 and earlier.
         */
        public function legacy() {
            if ($this->_m_legacy !== null)
                return $this->_m_legacy;
            if ($this->finder()->hasLegacy()) {
                $this->_m_legacy = $this->finder()->legacy();
            }
            return $this->_m_legacy;
        }
        protected $_m_libxc;

        /**
         * Domain header and records of the libxc stream. A libxl stream with
         * checkpoints has more records after those, which continue the stream.
         */
        public function libxc() {
            if ($this->_m_libxc !== null)
                return $this->_m_libxc;
            if ($this->finder()->hasLibxc()) {
                $this->_m_libxc = $this->finder()->libxc();
            }
            return $this->_m_libxc;
        }
        protected $_m_memory;

        /**
         * The guest's pages.
         */
        public function memory() {
            if ($this->_m_memory !== null)
                return $this->_m_memory;
            if ($this->finder()->hasLibxc()) {
                $_pos = $this->_io->pos();
                $this->_io->seek(0);
                $this->_m_memory = new \XenSaveImage\GuestMemory($this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_memory;
        }
        protected $_m_outermostLayer;

        /**
         * What the file is; the outermost layer of an image.
         */
        public function outermostLayer() {
            if ($this->_m_outermostLayer !== null)
                return $this->_m_outermostLayer;
            $this->_m_outermostLayer = $this->recognition()->layerCode();
            return $this->_m_outermostLayer;
        }
        protected $_m_problem;

        /**
         * Why this definition does not read the file; empty if it does.
         */
        public function problem() {
            if ($this->_m_problem !== null)
                return $this->_m_problem;
            $this->_m_problem = ($this->recognition()->isImage() ? "" : ($this->recognition()->isCompressed() ? "The file is compressed. Decompress it first." : "The file is not a saved Xen domain. No known signature begins it."));
            return $this->_m_problem;
        }
        protected $_m_recognition;

        /**
         * What the first bytes say about the file.
         */
        public function recognition() {
            if ($this->_m_recognition !== null)
                return $this->_m_recognition;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_recognition = new \XenSaveImage\FirstBytes($this->_io, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_recognition;
        }
        protected $_m_staticData;

        /**
         * What does not change while the guest runs.
         */
        public function staticData() {
            if ($this->_m_staticData !== null)
                return $this->_m_staticData;
            if ($this->finder()->hasLibxc()) {
                $_pos = $this->_io->pos();
                $this->_io->seek(0);
                $this->_m_staticData = new \XenSaveImage\StaticRecords($this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_staticData;
        }
        protected $_m_vcpus;

        /**
         * The vCPUs and their registers, in the order of the stream. Xen does not
         * save the registers of an HVM guest's vCPU that is offline.
         */
        public function vcpus() {
            if ($this->_m_vcpus !== null)
                return $this->_m_vcpus;
            if ($this->finder()->hasLibxc()) {
                $_pos = $this->_io->pos();
                $this->_io->seek(0);
                $this->_m_vcpus = [];
                $n = $this->finder()->numVcpus();
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_vcpus[] = new \XenSaveImage\Vcpu(($this->finder()->hasHvmContext() ? $this->finder()->cpuEntries()->found()[$i]->idx() : $this->finder()->basicRecords()->found()[$i]->idx()), $this->_io, $this, $this->_root);
                }
                $this->_io->seek($_pos);
            }
            return $this->_m_vcpus;
        }
        protected $_m_content;

        /**
         * The outermost layer, which contains the others.
         */
        public function content() { return $this->_m_content; }
    }
}

/**
 * What the first bytes of a file say about it.
 */

namespace XenSaveImage {
    class FirstBytes extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenSaveImage $_parent = null, ?\XenSaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            if ($this->_io()->size() >= 4) {
                $this->_m_signature = $this->_io->readU4be();
            }
        }
        protected $_m_hasEnd;

        /**
         * The image ends with a record that says so.
         */
        public function hasEnd() {
            if ($this->_m_hasEnd !== null)
                return $this->_m_hasEnd;
            $this->_m_hasEnd =  (($this->isLibxlAnnounced()) || ($this->isXenopsd()) || ($this->_root()->outermostLayer() == \XenSaveImage\Layer::LIBXC)) ;
            return $this->_m_hasEnd;
        }
        protected $_m_hasImageSignature;

        /**
         * The first four bytes are those of an image.
         */
        public function hasImageSignature() {
            if ($this->_m_hasImageSignature !== null)
                return $this->_m_hasImageSignature;
            $this->_m_hasImageSignature = ($this->_io()->size() < 4 ? false :  (($this->signature() == 1281974904) || ($this->signature() == 1281977973) || ($this->signature() == 1483042336) || ($this->signature() == 1483042387) || ($this->signature() == 1818845814) || ($this->signature() == 4294967295)) );
            return $this->_m_hasImageSignature;
        }
        protected $_m_hasLibxl;

        /**
         * The image has a libxl stream with at least the header of its first record.
         */
        public function hasLibxl() {
            if ($this->_m_hasLibxl !== null)
                return $this->_m_hasLibxl;
            $this->_m_hasLibxl =  (($this->isLibxlAnnounced()) && ($this->_io()->size() >= ($this->ofsLibxl() + 24))) ;
            return $this->_m_hasLibxl;
        }
        protected $_m_isCompressed;

        /**
         * The file is compressed, with gzip, bzip2, lz4, zstd or xz.
         */
        public function isCompressed() {
            if ($this->_m_isCompressed !== null)
                return $this->_m_isCompressed;
            $this->_m_isCompressed = ( (($this->isImage()) || ($this->_io()->size() < 4))  ? false :  (($this->signature() >> 8 == 2067208) || ($this->signature() >> 8 == 4348520) || ($this->signature() == 69356824) || ($this->signature() == 682962941) || ($this->signature() == 4248271448)) );
            return $this->_m_isCompressed;
        }
        protected $_m_isImage;

        /**
         * The file is a saved domain.
         */
        public function isImage() {
            if ($this->_m_isImage !== null)
                return $this->_m_isImage;
            $this->_m_isImage = ($this->isLegacy() ? true : $this->hasImageSignature());
            return $this->_m_isImage;
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
        protected $_m_isLibvirt;

        /**
         * The outermost layer is a file of `virsh save`.
         */
        public function isLibvirt() {
            if ($this->_m_isLibvirt !== null)
                return $this->_m_isLibvirt;
            $this->_m_isLibvirt = $this->_root()->outermostLayer() == \XenSaveImage\Layer::LIBVIRT;
            return $this->_m_isLibvirt;
        }
        protected $_m_isLibxlAnnounced;

        /**
         * The image has a libxl stream, unless it ends before that.
         */
        public function isLibxlAnnounced() {
            if ($this->_m_isLibxlAnnounced !== null)
                return $this->_m_isLibxlAnnounced;
            $this->_m_isLibxlAnnounced = ($this->isXl() ? $this->_root()->content()->body()->header()->isStreamV2() : ($this->isLibvirt() ? $this->_root()->content()->body()->hasLibxlStream() : $this->_root()->outermostLayer() == \XenSaveImage\Layer::LIBXL));
            return $this->_m_isLibxlAnnounced;
        }
        protected $_m_isLibxlTruncated;

        /**
         * The libxl stream ends before its END.
         */
        public function isLibxlTruncated() {
            if ($this->_m_isLibxlTruncated !== null)
                return $this->_m_isLibxlTruncated;
            if ($this->isLibxlAnnounced()) {
                $this->_m_isLibxlTruncated = (!($this->hasLibxl()) ? true : ($this->isXl() ? !($this->_root()->content()->body()->libxlStream()->body()->records()[count($this->_root()->content()->body()->libxlStream()->body()->records()) - 1]->isEnd()) : ($this->isLibvirt() ? !($this->_root()->content()->body()->libxlStream()->body()->records()[count($this->_root()->content()->body()->libxlStream()->body()->records()) - 1]->isEnd()) : !($this->_root()->content()->body()->records()[count($this->_root()->content()->body()->records()) - 1]->isEnd()))));
            }
            return $this->_m_isLibxlTruncated;
        }
        protected $_m_isTruncated;

        /**
         * The image ends before its last record.
         */
        public function isTruncated() {
            if ($this->_m_isTruncated !== null)
                return $this->_m_isTruncated;
            if ($this->hasEnd()) {
                $this->_m_isTruncated = ($this->isLibxlAnnounced() ? $this->isLibxlTruncated() : ($this->isXenopsd() ? ($this->_io()->size() < 31 ? true : !($this->_root()->content()->records()[count($this->_root()->content()->records()) - 1]->isEnd())) : ($this->_io()->size() < 48 ? true : !($this->_root()->content()->image()->records()[count($this->_root()->content()->image()->records()) - 1]->isEnd()))));
            }
            return $this->_m_isTruncated;
        }
        protected $_m_isXend;

        /**
         * The outermost layer is a file of `xm save`.
         */
        public function isXend() {
            if ($this->_m_isXend !== null)
                return $this->_m_isXend;
            $this->_m_isXend = $this->_root()->outermostLayer() == \XenSaveImage\Layer::XEND;
            return $this->_m_isXend;
        }
        protected $_m_isXenopsd;

        /**
         * The outermost layer is a suspend image of xenopsd.
         */
        public function isXenopsd() {
            if ($this->_m_isXenopsd !== null)
                return $this->_m_isXenopsd;
            $this->_m_isXenopsd = $this->_root()->outermostLayer() == \XenSaveImage\Layer::XENOPSD;
            return $this->_m_isXenopsd;
        }
        protected $_m_isXenopsdLegacy;

        /**
         * A suspend image of xenopsd from the time before it used records.
         */
        public function isXenopsdLegacy() {
            if ($this->_m_isXenopsdLegacy !== null)
                return $this->_m_isXenopsdLegacy;
            $this->_m_isXenopsdLegacy = ($this->_io()->size() >= 12 ?  (($this->signature() == 1483042387) && ($this->signatureEnd() == 1148153185))  : false);
            return $this->_m_isXenopsdLegacy;
        }
        protected $_m_isXl;

        /**
         * The outermost layer is a file of `xl save`.
         */
        public function isXl() {
            if ($this->_m_isXl !== null)
                return $this->_m_isXl;
            $this->_m_isXl = $this->_root()->outermostLayer() == \XenSaveImage\Layer::XL;
            return $this->_m_isXl;
        }
        protected $_m_layerCode;

        /**
         * What the file is, as a number.
         */
        public function layerCode() {
            if ($this->_m_layerCode !== null)
                return $this->_m_layerCode;
            $this->_m_layerCode = ($this->isLegacy() ? 0 : ($this->isXenopsdLegacy() ? $this->signatureEnd() : ($this->hasImageSignature() ? $this->signature() : (!($this->isCompressed()) ? 1 : ($this->signature() >> 8 == 2067208 ? 529205248 : ($this->signature() >> 8 == 4348520 ? 1113221120 : $this->signature()))))));
            return $this->_m_layerCode;
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
        protected $_m_ofsLibxl;

        /**
         * Offset of the libxl stream.
         */
        public function ofsLibxl() {
            if ($this->_m_ofsLibxl !== null)
                return $this->_m_ofsLibxl;
            $this->_m_ofsLibxl = ($this->isXl() ? ((36 + 12) + $this->_root()->content()->body()->header()->lenOptionalData()) : ($this->isLibvirt() ? (64 + $this->_root()->content()->body()->header()->lenXml()) : 0));
            return $this->_m_ofsLibxl;
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
        protected $_m_signature;

        /**
         * The first four bytes, as a number.
         */
        public function signature() { return $this->_m_signature; }
    }
}

/**
 * The guest's pages, in batches as the stream has them.
 */

namespace XenSaveImage {
    class GuestMemory extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenSaveImage $_parent = null, ?\XenSaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_batches;

        /**
         * All batches. A page may be in several; the last one counts.
         */
        public function batches() {
            if ($this->_m_batches !== null)
                return $this->_m_batches;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_batches = [];
            $n = $this->numBatches();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_batches[] = new \XenSaveImage\PageBatch($this->_root()->finder()->pageDataRecords()->found()[$i]->idx(), $this->_io, $this, $this->_root);
            }
            $this->_io->seek($_pos);
            return $this->_m_batches;
        }
        protected $_m_firstBatch;

        /**
         * The first batch.
         */
        public function firstBatch() {
            if ($this->_m_firstBatch !== null)
                return $this->_m_firstBatch;
            if ($this->numBatches() > 0) {
                $this->_m_firstBatch = $this->_root()->libxc()->records()[$this->_root()->finder()->pageDataRecords()->idxFirst()]->body();
            }
            return $this->_m_firstBatch;
        }
        protected $_m_numBatches;

        /**
         * Number of PAGE_DATA records.
         */
        public function numBatches() {
            if ($this->_m_numBatches !== null)
                return $this->_m_numBatches;
            $this->_m_numBatches = $this->_root()->finder()->pageDataRecords()->numFound();
            return $this->_m_numBatches;
        }
    }
}

/**
 * Finds what the shortcuts refer to, whatever the wrapper. It reads nothing
 * from the file; its instances refer to what `content` has read.
 */

namespace XenSaveImage {
    class ImageFinder extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenSaveImage $_parent = null, ?\XenSaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_basicRecords;

        /**
         * The records with a PV vCPU's registers.
         */
        public function basicRecords() {
            if ($this->_m_basicRecords !== null)
                return $this->_m_basicRecords;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_basicRecords = new \XenSaveImage\Search(\XenSaveImage\Searched::LIBXC_RECORDS, 4, $this->_io, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_basicRecords;
        }
        protected $_m_cpuEntries;

        /**
         * The entries of the HVM context with a vCPU's registers.
         */
        public function cpuEntries() {
            if ($this->_m_cpuEntries !== null)
                return $this->_m_cpuEntries;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_cpuEntries = new \XenSaveImage\Search(\XenSaveImage\Searched::HVM_ENTRIES, 2, $this->_io, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_cpuEntries;
        }
        protected $_m_emulatorContexts;

        /**
         * The records with a device model's state.
         */
        public function emulatorContexts() {
            if ($this->_m_emulatorContexts !== null)
                return $this->_m_emulatorContexts;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_emulatorContexts = new \XenSaveImage\Search(\XenSaveImage\Searched::LIBXL_RECORDS, 3, $this->_io, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_emulatorContexts;
        }
        protected $_m_hasDeviceModel;

        /**
         * The libxl stream has the state of a device model.
         */
        public function hasDeviceModel() {
            if ($this->_m_hasDeviceModel !== null)
                return $this->_m_hasDeviceModel;
            $this->_m_hasDeviceModel = $this->emulatorContexts()->idxLast() >= 0;
            return $this->_m_hasDeviceModel;
        }
        protected $_m_hasHvmContext;

        /**
         * The libxc stream has an HVM_CONTEXT.
         */
        public function hasHvmContext() {
            if ($this->_m_hasHvmContext !== null)
                return $this->_m_hasHvmContext;
            $this->_m_hasHvmContext = $this->hvmContexts()->idxLast() >= 0;
            return $this->_m_hasHvmContext;
        }
        protected $_m_hasLegacy;

        /**
         * The image is of Xen 4.4 or earlier.
         */
        public function hasLegacy() {
            if ($this->_m_hasLegacy !== null)
                return $this->_m_hasLegacy;
            $this->_m_hasLegacy = ( (($this->_root()->recognition()->isXl()) || ($this->_root()->recognition()->isLibvirt()))  ? !($this->_root()->recognition()->isLibxlAnnounced()) : ($this->_root()->recognition()->isXenopsd() ? $this->legacyAnnouncements()->idxFirst() >= 0 :  (($this->_root()->recognition()->isXend()) || ($this->_root()->outermostLayer() == \XenSaveImage\Layer::LEGACY) || ($this->_root()->outermostLayer() == \XenSaveImage\Layer::XENOPSD_LEGACY)) ));
            return $this->_m_hasLegacy;
        }
        protected $_m_hasLibxc;

        /**
         * The image has a libxc stream with at least the header of its first record.
         */
        public function hasLibxc() {
            if ($this->_m_hasLibxc !== null)
                return $this->_m_hasLibxc;
            $this->_m_hasLibxc = ($this->_root()->outermostLayer() == \XenSaveImage\Layer::LIBXC ? $this->_io()->size() >= 48 : ($this->libxcAnnouncements()->idxFirst() >= 0 ? $this->_io()->size() >= ($this->ofsLibxc()->ofsNext() + 48) : false));
            return $this->_m_hasLibxc;
        }
        protected $_m_hvmContexts;

        /**
         * The HVM_CONTEXT records; a receiver uses the last one.
         */
        public function hvmContexts() {
            if ($this->_m_hvmContexts !== null)
                return $this->_m_hvmContexts;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_hvmContexts = new \XenSaveImage\Search(\XenSaveImage\Searched::LIBXC_RECORDS, 9, $this->_io, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_hvmContexts;
        }
        protected $_m_legacy;

        /**
         * The domain in the format of Xen 4.4 and earlier.
         */
        public function legacy() {
            if ($this->_m_legacy !== null)
                return $this->_m_legacy;
            if ($this->hasLegacy()) {
                $this->_m_legacy = ($this->_root()->recognition()->isXl() ? $this->_root()->content()->body()->legacyImage() : ($this->_root()->recognition()->isLibvirt() ? $this->_root()->content()->body()->legacyImage() : ($this->_root()->recognition()->isXend() ? $this->_root()->content()->legacyImage() : ($this->_root()->recognition()->isXenopsd() ? $this->_root()->content()->records()[$this->legacyAnnouncements()->idxFirst()]->legacyImage() : ($this->_root()->outermostLayer() == \XenSaveImage\Layer::XENOPSD_LEGACY ? $this->_root()->content()->legacyImage() : $this->_root()->content())))));
            }
            return $this->_m_legacy;
        }
        protected $_m_legacyAnnouncements;

        /**
         * The records of xenopsd that a legacy image follows.
         */
        public function legacyAnnouncements() {
            if ($this->_m_legacyAnnouncements !== null)
                return $this->_m_legacyAnnouncements;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_legacyAnnouncements = new \XenSaveImage\Search(\XenSaveImage\Searched::XENOPSD_RECORDS, 242, $this->_io, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_legacyAnnouncements;
        }
        protected $_m_lenConfig;

        /**
         * Length of the configuration in bytes.
         */
        public function lenConfig() {
            if ($this->_m_lenConfig !== null)
                return $this->_m_lenConfig;
            $this->_m_lenConfig = ($this->_root()->recognition()->isXl() ? ($this->_root()->content()->body()->optionalData()->_io()->size() >= 4 ? strlen($this->_root()->content()->body()->optionalData()->config()) : 0) : ($this->_root()->recognition()->isLibvirt() ? strlen($this->_root()->content()->body()->xml()->document()) : ($this->_root()->recognition()->isXend() ? strlen($this->_root()->content()->config()->sexp()) : ($this->xenopsRecords()->idxFirst() >= 0 ? $this->_root()->content()->records()[$this->xenopsRecords()->idxFirst()]->rawBody()->_io()->size() : 0))));
            return $this->_m_lenConfig;
        }
        protected $_m_libxc;

        /**
         * Domain header and records of the libxc stream.
         */
        public function libxc() {
            if ($this->_m_libxc !== null)
                return $this->_m_libxc;
            if ($this->hasLibxc()) {
                $this->_m_libxc = ($this->_root()->outermostLayer() == \XenSaveImage\Layer::LIBXC ? $this->_root()->content()->image() : ($this->_root()->recognition()->hasLibxl() ? $this->libxl()->body()->records()[$this->libxcAnnouncements()->idxFirst()]->libxcStream()->image() : $this->_root()->content()->records()[$this->libxcAnnouncements()->idxFirst()]->libxcStream()->image()));
            }
            return $this->_m_libxc;
        }
        protected $_m_libxcAnnouncements;

        /**
         * The records that a libxc stream follows.
         */
        public function libxcAnnouncements() {
            if ($this->_m_libxcAnnouncements !== null)
                return $this->_m_libxcAnnouncements;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_libxcAnnouncements = new \XenSaveImage\Search(($this->_root()->recognition()->hasLibxl() ? \XenSaveImage\Searched::LIBXL_RECORDS : \XenSaveImage\Searched::XENOPSD_RECORDS), ($this->_root()->recognition()->hasLibxl() ? 1 : 240), $this->_io, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_libxcAnnouncements;
        }
        protected $_m_libxl;

        /**
         * The libxl stream.
         */
        public function libxl() {
            if ($this->_m_libxl !== null)
                return $this->_m_libxl;
            if ($this->_root()->recognition()->hasLibxl()) {
                $this->_m_libxl = ($this->_root()->recognition()->isXl() ? $this->_root()->content()->body()->libxlStream() : ($this->_root()->recognition()->isLibvirt() ? $this->_root()->content()->body()->libxlStream() : $this->_root()->content()));
            }
            return $this->_m_libxl;
        }
        protected $_m_numVcpus;

        /**
         * Number of vCPUs whose registers the image has.
         */
        public function numVcpus() {
            if ($this->_m_numVcpus !== null)
                return $this->_m_numVcpus;
            $this->_m_numVcpus = ($this->hasHvmContext() ? $this->cpuEntries()->numFound() : $this->basicRecords()->numFound());
            return $this->_m_numVcpus;
        }
        protected $_m_ofsConfig;

        /**
         * Offset of the configuration.
         */
        public function ofsConfig() {
            if ($this->_m_ofsConfig !== null)
                return $this->_m_ofsConfig;
            $this->_m_ofsConfig = ($this->_root()->recognition()->isXl() ? ((36 + 12) + 4) : ($this->_root()->recognition()->isLibvirt() ? 64 : ($this->_root()->recognition()->isXend() ? (16 + 4) : ($this->xenopsRecords()->idxFirst() >= 0 ? $this->ofsXenops()->ofsBody() : 0))));
            return $this->_m_ofsConfig;
        }
        protected $_m_ofsLibxc;

        /**
         * Where the libxc stream begins inside a wrapper.
         */
        public function ofsLibxc() {
            if ($this->_m_ofsLibxc !== null)
                return $this->_m_ofsLibxc;
            if ($this->libxcAnnouncements()->idxFirst() >= 0) {
                $_pos = $this->_io->pos();
                $this->_io->seek(0);
                $this->_m_ofsLibxc = new \XenSaveImage\WrapperOffset($this->libxcAnnouncements()->idxFirst(), $this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_ofsLibxc;
        }
        protected $_m_ofsXenops;

        /**
         * Where xenopsd's configuration is.
         */
        public function ofsXenops() {
            if ($this->_m_ofsXenops !== null)
                return $this->_m_ofsXenops;
            if ($this->xenopsRecords()->idxFirst() >= 0) {
                $_pos = $this->_io->pos();
                $this->_io->seek(0);
                $this->_m_ofsXenops = new \XenSaveImage\WrapperOffset($this->xenopsRecords()->idxFirst(), $this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_ofsXenops;
        }
        protected $_m_pageDataRecords;

        /**
         * The PAGE_DATA records.
         */
        public function pageDataRecords() {
            if ($this->_m_pageDataRecords !== null)
                return $this->_m_pageDataRecords;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_pageDataRecords = new \XenSaveImage\Search(\XenSaveImage\Searched::LIBXC_RECORDS, 1, $this->_io, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_pageDataRecords;
        }
        protected $_m_xenopsRecords;

        /**
         * The records of xenopsd that hold a configuration.
         */
        public function xenopsRecords() {
            if ($this->_m_xenopsRecords !== null)
                return $this->_m_xenopsRecords;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_xenopsRecords = new \XenSaveImage\Search(\XenSaveImage\Searched::XENOPSD_RECORDS, 15, $this->_io, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_xenopsRecords;
        }
    }
}

/**
 * A file that is no saved domain, or one that is compressed. Nothing of
 * it is read.
 */

namespace XenSaveImage {
    class NotAnImage extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenSaveImage $_parent = null, ?\XenSaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_message;

        /**
         * Why this definition does not read the file.
         */
        public function message() {
            if ($this->_m_message !== null)
                return $this->_m_message;
            $this->_m_message = $this->_root()->problem();
            return $this->_m_message;
        }
    }
}

/**
 * A PAGE_DATA record.
 */

namespace XenSaveImage {
    class PageBatch extends \Kaitai\Struct\Struct {
        public function __construct(int $idxRecord, \Kaitai\Struct\Stream $_io, ?\XenSaveImage\GuestMemory $_parent = null, ?\XenSaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_idxRecord = $idxRecord;
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_pages;

        /**
         * The body of the record.
         */
        public function pages() {
            if ($this->_m_pages !== null)
                return $this->_m_pages;
            $this->_m_pages = $this->_root()->libxc()->records()[$this->idxRecord()]->body();
            return $this->_m_pages;
        }
        protected $_m_idxRecord;

        /**
         * Number of the record.
         */
        public function idxRecord() { return $this->_m_idxRecord; }
    }
}

/**
 * All records or entries of one type in a list.
 */

namespace XenSaveImage {
    class Search extends \Kaitai\Struct\Struct {
        public function __construct(int $searchedList, int $typeCode, \Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenSaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_searchedList = $searchedList;
            $this->_m_typeCode = $typeCode;
            $this->_read();
        }

        private function _read() {
            $this->_m_steps = [];
            $n = $this->numSteps();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_steps[] = new \XenSaveImage\SearchStep($this->searchedList(), $this->typeCode(), (($this->numSteps() - 1) - count($this->steps())), (count($this->steps()) == 0 ? -1 : $this->steps()[count($this->steps()) - 1]->idxHereOrLater()), $this->_io, $this, $this->_root);
            }
            if ($this->idxFirst() >= 0) {
                $this->_m_found = [];
                $i = 0;
                do {
                    $_ = new \XenSaveImage\SearchResult((count($this->found()) == 0 ? $this->idxFirst() : $this->steps()[($this->numSteps() - 2) - $this->found()[count($this->found()) - 1]->idx()]->idxHereOrLater()), $this->_io, $this, $this->_root);
                    $this->_m_found[] = $_;
                    $i++;
                } while (!(($_->idx() + 1 == $this->numSteps() ? true : $this->steps()[($this->numSteps() - 2) - $_->idx()]->idxHereOrLater() < 0)));
            }
        }
        protected $_m_idxFirst;

        /**
         * Number of the first element of this type in the list, -1 if there is none.
         */
        public function idxFirst() {
            if ($this->_m_idxFirst !== null)
                return $this->_m_idxFirst;
            $this->_m_idxFirst = ($this->numSteps() > 0 ? $this->steps()[count($this->steps()) - 1]->idxHereOrLater() : -1);
            return $this->_m_idxFirst;
        }
        protected $_m_idxLast;

        /**
         * Number of the last element of this type in the list, -1 if there is none.
         */
        public function idxLast() {
            if ($this->_m_idxLast !== null)
                return $this->_m_idxLast;
            $this->_m_idxLast = ($this->idxFirst() >= 0 ? $this->found()[count($this->found()) - 1]->idx() : -1);
            return $this->_m_idxLast;
        }
        protected $_m_numFound;

        /**
         * Number of elements of this type.
         */
        public function numFound() {
            if ($this->_m_numFound !== null)
                return $this->_m_numFound;
            $this->_m_numFound = ($this->idxFirst() >= 0 ? count($this->found()) : 0);
            return $this->_m_numFound;
        }
        protected $_m_numSteps;

        /**
         * Number of elements of the list.
         */
        public function numSteps() {
            if ($this->_m_numSteps !== null)
                return $this->_m_numSteps;
            $this->_m_numSteps = ($this->searchedList() == \XenSaveImage\Searched::LIBXL_RECORDS ? ($this->_root()->recognition()->hasLibxl() ? count($this->_root()->finder()->libxl()->body()->records()) : 0) : ($this->searchedList() == \XenSaveImage\Searched::XENOPSD_RECORDS ? ( (($this->_root()->recognition()->isXenopsd()) && ($this->_io()->size() >= 31))  ? count($this->_root()->content()->records()) : 0) : ($this->searchedList() == \XenSaveImage\Searched::LIBXC_RECORDS ? ($this->_root()->finder()->hasLibxc() ? count($this->_root()->finder()->libxc()->records()) : 0) : (!($this->_root()->finder()->hasHvmContext()) ? 0 : ($this->_root()->hvmContext()->_io()->size() >= 8 ? count($this->_root()->hvmContext()->entries()) : 0)))));
            return $this->_m_numSteps;
        }
        protected $_m_steps;
        protected $_m_found;
        protected $_m_searchedList;
        protected $_m_typeCode;

        /**
         * One step for each element of the list, from the last to the first.
         */
        public function steps() { return $this->_m_steps; }

        /**
         * The elements of this type, in the order of the list.
         */
        public function found() { return $this->_m_found; }

        /**
         * The list to search.
         */
        public function searchedList() { return $this->_m_searchedList; }

        /**
         * The type to search for, as a number.
         */
        public function typeCode() { return $this->_m_typeCode; }
    }
}

/**
 * An element of a list.
 */

namespace XenSaveImage {
    class SearchResult extends \Kaitai\Struct\Struct {
        public function __construct(int $idx, \Kaitai\Struct\Stream $_io, ?\XenSaveImage\Search $_parent = null, ?\XenSaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_idx = $idx;
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_idx;

        /**
         * Number of the element in its list.
         */
        public function idx() { return $this->_m_idx; }
    }
}

/**
 * One element of a list, and where the next one of a type is.
 */

namespace XenSaveImage {
    class SearchStep extends \Kaitai\Struct\Struct {
        public function __construct(int $searchedList, int $typeCode, int $idx, int $idxLater, \Kaitai\Struct\Stream $_io, ?\XenSaveImage\Search $_parent = null, ?\XenSaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_searchedList = $searchedList;
            $this->_m_typeCode = $typeCode;
            $this->_m_idx = $idx;
            $this->_m_idxLater = $idxLater;
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_elementType;

        /**
         * Type of the element, as a number.
         */
        public function elementType() {
            if ($this->_m_elementType !== null)
                return $this->_m_elementType;
            $this->_m_elementType = ($this->searchedList() == \XenSaveImage\Searched::LIBXL_RECORDS ? $this->_root()->finder()->libxl()->body()->records()[$this->idx()]->header()->typeCode() : ($this->searchedList() == \XenSaveImage\Searched::XENOPSD_RECORDS ? $this->_root()->content()->records()[$this->idx()]->header()->typeCode() : ($this->searchedList() == \XenSaveImage\Searched::LIBXC_RECORDS ? $this->_root()->finder()->libxc()->records()[$this->idx()]->header()->typeCode() : $this->_root()->hvmContext()->entries()[$this->idx()]->header()->typecodeNumber())));
            return $this->_m_elementType;
        }
        protected $_m_idxHereOrLater;

        /**
         * Number of the next element of that type from this one on, -1 if there is none.
         */
        public function idxHereOrLater() {
            if ($this->_m_idxHereOrLater !== null)
                return $this->_m_idxHereOrLater;
            $this->_m_idxHereOrLater = ($this->elementType() == $this->typeCode() ? $this->idx() : $this->idxLater());
            return $this->_m_idxHereOrLater;
        }
        protected $_m_searchedList;
        protected $_m_typeCode;
        protected $_m_idx;
        protected $_m_idxLater;

        /**
         * The list to search.
         */
        public function searchedList() { return $this->_m_searchedList; }

        /**
         * The type to search for, as a number.
         */
        public function typeCode() { return $this->_m_typeCode; }

        /**
         * Number of the element in the list.
         */
        public function idx() { return $this->_m_idx; }

        /**
         * Number of the next element of that type after this one, -1 if there is none.
         */
        public function idxLater() { return $this->_m_idxLater; }
    }
}

/**
 * What the libxc stream says once, before the guest's memory and registers.
 */

namespace XenSaveImage {
    class StaticRecords extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenSaveImage $_parent = null, ?\XenSaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_cpuidPolicies;

        /**
         * The X86_CPUID_POLICY records.
         */
        public function cpuidPolicies() {
            if ($this->_m_cpuidPolicies !== null)
                return $this->_m_cpuidPolicies;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_cpuidPolicies = new \XenSaveImage\Search(\XenSaveImage\Searched::LIBXC_RECORDS, 17, $this->_io, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_cpuidPolicies;
        }
        protected $_m_cpuidPolicy;

        /**
         * The CPUID leaves of the guest, if the stream has them.
         */
        public function cpuidPolicy() {
            if ($this->_m_cpuidPolicy !== null)
                return $this->_m_cpuidPolicy;
            if ($this->cpuidPolicies()->idxLast() >= 0) {
                $io = $this->_root()->libxc()->records()[$this->cpuidPolicies()->idxLast()]->rawBody()->_io();
                $_pos = $io->pos();
                $io->seek(0);
                $this->_m_cpuidPolicy = new \XenX86CpuPolicy\CpuidPolicy($io);
                $io->seek($_pos);
            }
            return $this->_m_cpuidPolicy;
        }
        protected $_m_infosOfPv;

        /**
         * The X86_PV_INFO records.
         */
        public function infosOfPv() {
            if ($this->_m_infosOfPv !== null)
                return $this->_m_infosOfPv;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_infosOfPv = new \XenSaveImage\Search(\XenSaveImage\Searched::LIBXC_RECORDS, 2, $this->_io, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_infosOfPv;
        }
        protected $_m_msrPolicies;

        /**
         * The X86_MSR_POLICY records.
         */
        public function msrPolicies() {
            if ($this->_m_msrPolicies !== null)
                return $this->_m_msrPolicies;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_msrPolicies = new \XenSaveImage\Search(\XenSaveImage\Searched::LIBXC_RECORDS, 18, $this->_io, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_msrPolicies;
        }
        protected $_m_msrPolicy;

        /**
         * The MSRs of the guest's policy, if the stream has them.
         */
        public function msrPolicy() {
            if ($this->_m_msrPolicy !== null)
                return $this->_m_msrPolicy;
            if ($this->msrPolicies()->idxLast() >= 0) {
                $io = $this->_root()->libxc()->records()[$this->msrPolicies()->idxLast()]->rawBody()->_io();
                $_pos = $io->pos();
                $io->seek(0);
                $this->_m_msrPolicy = new \XenX86CpuPolicy\MsrPolicy($io);
                $io->seek($_pos);
            }
            return $this->_m_msrPolicy;
        }
        protected $_m_pvInfo;

        /**
         * Properties of a PV guest.
         */
        public function pvInfo() {
            if ($this->_m_pvInfo !== null)
                return $this->_m_pvInfo;
            if ($this->infosOfPv()->idxLast() >= 0) {
                $this->_m_pvInfo = $this->_root()->libxc()->records()[$this->infosOfPv()->idxLast()]->body();
            }
            return $this->_m_pvInfo;
        }
    }
}

/**
 * A vCPU, from an entry of the HVM context or from an X86_PV_VCPU_BASIC record.
 */

namespace XenSaveImage {
    class Vcpu extends \Kaitai\Struct\Struct {
        public function __construct(int $idx, \Kaitai\Struct\Stream $_io, ?\XenSaveImage $_parent = null, ?\XenSaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_idx = $idx;
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_kind;

        /**
         * Kind of guest that the vCPU belongs to.
         */
        public function kind() {
            if ($this->_m_kind !== null)
                return $this->_m_kind;
            $this->_m_kind = ($this->_root()->finder()->hasHvmContext() ? 0 : ($this->_root()->libxc()->records()[$this->idx()]->rawBody()->_io()->size() == (8 + 5168) ? 1 : ($this->_root()->libxc()->records()[$this->idx()]->rawBody()->_io()->size() == (8 + 2800) ? 2 : 3)));
            return $this->_m_kind;
        }
        protected $_m_pvState;

        /**
         * The body of X86_PV_VCPU_BASIC.
         */
        public function pvState() {
            if ($this->_m_pvState !== null)
                return $this->_m_pvState;
            if (!($this->_root()->finder()->hasHvmContext())) {
                $this->_m_pvState = $this->_root()->libxc()->records()[$this->idx()]->body();
            }
            return $this->_m_pvState;
        }
        protected $_m_registers;

        /**
         * All registers of an HVM guest's vCPU; the general registers of a PV
         * guest's.
         */
        public function registers() {
            if ($this->_m_registers !== null)
                return $this->_m_registers;
            if ($this->kind() != \XenSaveImage\VcpuKind::DAMAGED) {
                $io = ($this->_root()->finder()->hasHvmContext() ? $this->_root()->hvmContext()->entries()[$this->idx()]->rawBody()->_io() : $this->_root()->libxc()->records()[$this->idx()]->rawBody()->_io());
                $_pos = $io->pos();
                $io->seek(($this->kind() == \XenSaveImage\VcpuKind::PV_X86_64 ? 528 : ($this->kind() == \XenSaveImage\VcpuKind::PV_X86_32 ? 524 : 0)));
                switch ($this->kind()) {
                    case \XenSaveImage\VcpuKind::HVM:
                        $this->_m_registers = new \XenHvmContext\Cpu($io);
                        break;
                    case \XenSaveImage\VcpuKind::PV_X86_32:
                        $this->_m_registers = new \XenX86Vcpu\CpuUserRegsX8632($io);
                        break;
                    case \XenSaveImage\VcpuKind::PV_X86_64:
                        $this->_m_registers = new \XenX86Vcpu\CpuUserRegsX8664($io);
                        break;
                }
                $io->seek($_pos);
            }
            return $this->_m_registers;
        }
        protected $_m_vcpuId;

        /**
         * Number of the vCPU.
         */
        public function vcpuId() {
            if ($this->_m_vcpuId !== null)
                return $this->_m_vcpuId;
            $this->_m_vcpuId = ($this->_root()->finder()->hasHvmContext() ? $this->_root()->hvmContext()->entries()[$this->idx()]->header()->instance() : $this->pvState()->vcpuId());
            return $this->_m_vcpuId;
        }
        protected $_m_idx;

        /**
         * Number of the entry or record.
         */
        public function idx() { return $this->_m_idx; }
    }
}

/**
 * Where a record of a wrapper is in the file.
 */

namespace XenSaveImage {
    class WrapperOffset extends \Kaitai\Struct\Struct {
        public function __construct(int $idx, \Kaitai\Struct\Stream $_io, ?\XenSaveImage\ImageFinder $_parent = null, ?\XenSaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_idx = $idx;
            $this->_read();
        }

        private function _read() {
            $this->_m_steps = [];
            $n = $this->idx() + 1;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_steps[] = new \XenSaveImage\WrapperStep(count($this->steps()), (count($this->steps()) == 0 ? $this->ofsFirst() : $this->steps()[count($this->steps()) - 1]->ofsNext()), $this->_io, $this, $this->_root);
            }
        }
        protected $_m_ofsBody;

        /**
         * Offset of the record's body.
         */
        public function ofsBody() {
            if ($this->_m_ofsBody !== null)
                return $this->_m_ofsBody;
            $this->_m_ofsBody = $this->steps()[count($this->steps()) - 1]->ofsBody();
            return $this->_m_ofsBody;
        }
        protected $_m_ofsFirst;

        /**
         * Offset of the first record.
         */
        public function ofsFirst() {
            if ($this->_m_ofsFirst !== null)
                return $this->_m_ofsFirst;
            $this->_m_ofsFirst = ($this->_root()->recognition()->hasLibxl() ? ($this->_root()->recognition()->ofsLibxl() + 16) : 15);
            return $this->_m_ofsFirst;
        }
        protected $_m_ofsNext;

        /**
         * Offset of the data after the record.
         */
        public function ofsNext() {
            if ($this->_m_ofsNext !== null)
                return $this->_m_ofsNext;
            $this->_m_ofsNext = $this->steps()[count($this->steps()) - 1]->ofsNext();
            return $this->_m_ofsNext;
        }
        protected $_m_steps;
        protected $_m_idx;

        /**
         * One step for each record up to this one.
         */
        public function steps() { return $this->_m_steps; }

        /**
         * Number of the record. No other stream precedes it.
         */
        public function idx() { return $this->_m_idx; }
    }
}

/**
 * A record of a wrapper, and where it is.
 */

namespace XenSaveImage {
    class WrapperStep extends \Kaitai\Struct\Struct {
        public function __construct(int $idx, int $ofsRecord, \Kaitai\Struct\Stream $_io, ?\XenSaveImage\WrapperOffset $_parent = null, ?\XenSaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_idx = $idx;
            $this->_m_ofsRecord = $ofsRecord;
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_ofsBody;

        /**
         * Offset of the body.
         */
        public function ofsBody() {
            if ($this->_m_ofsBody !== null)
                return $this->_m_ofsBody;
            $this->_m_ofsBody = ($this->ofsRecord() + ($this->_root()->recognition()->hasLibxl() ? 8 : 16));
            return $this->_m_ofsBody;
        }
        protected $_m_ofsNext;

        /**
         * Offset of the data after the record.
         */
        public function ofsNext() {
            if ($this->_m_ofsNext !== null)
                return $this->_m_ofsNext;
            $this->_m_ofsNext = ($this->ofsBody() + ($this->_root()->recognition()->hasLibxl() ? ($this->_root()->finder()->libxl()->body()->records()[$this->idx()]->rawBody()->_io()->size() + strlen($this->_root()->finder()->libxl()->body()->records()[$this->idx()]->padding())) : $this->_root()->content()->records()[$this->idx()]->rawBody()->_io()->size()));
            return $this->_m_ofsNext;
        }
        protected $_m_idx;
        protected $_m_ofsRecord;

        /**
         * Number of the record.
         */
        public function idx() { return $this->_m_idx; }

        /**
         * Offset of the record.
         */
        public function ofsRecord() { return $this->_m_ofsRecord; }
    }
}

namespace XenSaveImage {
    class Layer {

        /**
         * An image of Xen 4.4 or earlier, which has no signature.
         */
        const LEGACY = 0;

        /**
         * No known signature; the file is not a saved domain.
         */
        const NOT_AN_IMAGE = 1;

        /**
         * A file that lz4 compressed.
         */
        const LZ4 = 69356824;

        /**
         * A file that gzip compressed; the number is that of the first three bytes.
         */
        const GZIP = 529205248;

        /**
         * A file that zstd compressed.
         */
        const ZSTD = 682962941;

        /**
         * "BZh", a file that bzip2 compressed.
         */
        const BZIP2 = 1113221120;

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
         * A file that xz compressed.
         */
        const XZ = 4248271448;

        /**
         * All ones, a libxc migration stream.
         */
        const LIBXC = 4294967295;

        private const _VALUES = [0 => true, 1 => true, 69356824 => true, 529205248 => true, 682962941 => true, 1113221120 => true, 1148153185 => true, 1281974904 => true, 1281977973 => true, 1483042336 => true, 1483042387 => true, 1818845814 => true, 4248271448 => true, 4294967295 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace XenSaveImage {
    class Searched {

        /**
         * The records of the libxl stream.
         */
        const LIBXL_RECORDS = 0;

        /**
         * The records of a suspend image of xenopsd.
         */
        const XENOPSD_RECORDS = 1;

        /**
         * The records of the libxc stream.
         */
        const LIBXC_RECORDS = 2;

        /**
         * The entries of the HVM context.
         */
        const HVM_ENTRIES = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace XenSaveImage {
    class VcpuKind {

        /**
         * A vCPU of an HVM guest.
         */
        const HVM = 0;

        /**
         * A vCPU of a 64-bit PV guest.
         */
        const PV_X86_64 = 1;

        /**
         * A vCPU of a 32-bit PV guest.
         */
        const PV_X86_32 = 2;

        /**
         * The record has a wrong length.
         */
        const DAMAGED = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
