<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The state of one x86 domain as the tools of Xen 4.4 and earlier wrote it: the
 * size of the P2M; for a PV guest, the data needed to read the rest and the
 * frames of its P2M; chunks, mostly guest pages; and a tail with the registers.
 * It has no magic number and no version.
 * 
 * Some numbers are as wide as the words of the toolstack that saved the image.
 * No field gives that width or the kind of guest; both can be derived from the
 * first bytes, see `identification`.
 * 
 * The image of a domain that Remus protected has several checkpoints in a row,
 * each with chunks and a tail. The pages of all checkpoints count, but only the
 * last tail does.
 * 
 * A damaged image parses as far as its framing allows.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 */

namespace {
    class LegacySaveImage extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            if ($this->_io()->size() >= 16 + 4) {
                $this->_m_image = new \LegacySaveImage\DomainImage($this->identification()->is64bit(), $this->identification()->isPv(), $this->_io, $this, $this->_root);
            }
        }
        protected $_m_identification;

        /**
         * Identification of the image by its first bytes.
         */
        public function identification() {
            if ($this->_m_identification !== null)
                return $this->_m_identification;
            if ($this->_io()->size() >= 16) {
                $_pos = $this->_io->pos();
                $this->_io->seek(0);
                $this->_m_identification = new \LegacySaveImage\FirstOctets($this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_identification;
        }
        protected $_m_image;

        /**
         * The whole image; absent if the data ends inside its first headers.
         */
        public function image() { return $this->_m_image; }
    }
}

/**
 * Chunks and the tail that completes the state of the domain.
 */

namespace LegacySaveImage {
    class Checkpoint extends \Kaitai\Struct\Struct {
        public function __construct(bool $is64bit, bool $isPv, int $lenContext, bool $hasExtended, int $lenXsave, bool $isCompressed, \Kaitai\Struct\Stream $_io, ?\LegacySaveImage\DomainImage $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_is64bit = $is64bit;
            $this->_m_isPv = $isPv;
            $this->_m_lenContext = $lenContext;
            $this->_m_hasExtended = $hasExtended;
            $this->_m_lenXsave = $lenXsave;
            $this->_m_isCompressed = $isCompressed;
            $this->_read();
        }

        private function _read() {
            $this->_m_chunks = [];
            $i = 0;
            do {
                $_ = new \LegacySaveImage\Chunk($this->is64bit(), $this->isCompressed(), count($this->chunks()), (count($this->chunks()) == 0 ? -1 : $this->chunks()[count($this->chunks()) - 1]->idxVcpuInfoSoFar()), (count($this->chunks()) == 0 ? false : $this->chunks()[count($this->chunks()) - 1]->hasLastCheckpointSoFar()), (count($this->chunks()) == 0 ? $this->isCompressed() : $this->chunks()[count($this->chunks()) - 1]->hasEnableCompressionSoFar()), $this->_io, $this, $this->_root);
                $this->_m_chunks[] = $_;
                $i++;
            } while (!( ((!($_->isFollowedByChunk())) || ($this->_io()->size() - $this->_io()->pos() < 12)) ));
            if ( (($this->isPv()) && ($this->isEnded()) && ($this->_io()->size() - $this->_io()->pos() >= 4)) ) {
                $this->_m_pvTail = new \LegacySaveImage\PvTail($this->is64bit(), $this->lenContext(), $this->hasExtended(), $this->lenXsave(), $this->highestVcpuId(), ($this->chunks()[count($this->chunks()) - 1]->idxVcpuInfoSoFar() >= 0 ? $this->chunks()[$this->chunks()[count($this->chunks()) - 1]->idxVcpuInfoSoFar()]->body()->vcpuMap() : "\x01"), $this->_io, $this, $this->_root);
            }
            if ( ((!($this->isPv())) && ($this->isEnded()) && ($this->_io()->size() - $this->_io()->pos() >= 24 + 4)) ) {
                $this->_m_hvmTail = new \LegacySaveImage\HvmTail($this->_io, $this, $this->_root);
            }
            $this->_m_afterTail = new \LegacySaveImage\StreamPosition($this->_io()->pos(), $this->_io, $this, $this->_root);
        }
        protected $_m_enablesCompression;

        /**
         * Pages of later checkpoints are compressed.
         */
        public function enablesCompression() {
            if ($this->_m_enablesCompression !== null)
                return $this->_m_enablesCompression;
            $this->_m_enablesCompression = $this->chunks()[count($this->chunks()) - 1]->hasEnableCompressionSoFar();
            return $this->_m_enablesCompression;
        }
        protected $_m_highestVcpuId;

        /**
         * The highest vCPU id; without vcpu_info there is only vCPU 0.
         */
        public function highestVcpuId() {
            if ($this->_m_highestVcpuId !== null)
                return $this->_m_highestVcpuId;
            $this->_m_highestVcpuId = ($this->chunks()[count($this->chunks()) - 1]->idxVcpuInfoSoFar() >= 0 ? $this->chunks()[$this->chunks()[count($this->chunks()) - 1]->idxVcpuInfoSoFar()]->header()->maxVcpuId() : 0);
            return $this->_m_highestVcpuId;
        }
        protected $_m_isEnded;

        /**
         * The chunks are complete, and the tail follows.
         */
        public function isEnded() {
            if ($this->_m_isEnded !== null)
                return $this->_m_isEnded;
            $this->_m_isEnded = $this->chunks()[count($this->chunks()) - 1]->header()->chunkType() == \LegacySaveImage\ChunkType::END_MARK;
            return $this->_m_isEnded;
        }
        protected $_m_isLast;

        /**
         * No other checkpoint follows. Images of Xen 3.4 and earlier have no
         * last_checkpoint chunk; no chunk follows their only checkpoint.
         */
        public function isLast() {
            if ($this->_m_isLast !== null)
                return $this->_m_isLast;
            $this->_m_isLast = ( ((!($this->isEnded())) || ($this->chunks()[count($this->chunks()) - 1]->hasLastCheckpointSoFar()))  ? true : ($this->_io()->size() < ($this->afterTail()->ofsNext() + 4) ? true : !($this->nextMarker()->isChunk())));
            return $this->_m_isLast;
        }
        protected $_m_nextMarker;

        /**
         * The data after the tail.
         */
        public function nextMarker() {
            if ($this->_m_nextMarker !== null)
                return $this->_m_nextMarker;
            if ($this->_io()->size() >= ($this->afterTail()->ofsNext() + 4)) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->afterTail()->ofsNext());
                $this->_m_nextMarker = new \LegacySaveImage\NextMarker($this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_nextMarker;
        }
        protected $_m_chunks;
        protected $_m_pvTail;
        protected $_m_hvmTail;
        protected $_m_afterTail;
        protected $_m_is64bit;
        protected $_m_isPv;
        protected $_m_lenContext;
        protected $_m_hasExtended;
        protected $_m_lenXsave;
        protected $_m_isCompressed;

        /**
         * Chunks up to an end chunk, up to an invalid chunk, or up to the point
         * where too few bytes remain for the longest header of another chunk,
         * which is as long as an HVM parameter.
         */
        public function chunks() { return $this->_m_chunks; }

        /**
         * Registers of a PV guest.
         */
        public function pvTail() { return $this->_m_pvTail; }

        /**
         * Registers and devices of an HVM guest.
         */
        public function hvmTail() { return $this->_m_hvmTail; }

        /**
         * Offset of the end of the tail.
         */
        public function afterTail() { return $this->_m_afterTail; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public function is64bit() { return $this->_m_is64bit; }

        /**
         * The guest is paravirtualised.
         */
        public function isPv() { return $this->_m_isPv; }

        /**
         * Length of a vCPU's context in bytes.
         */
        public function lenContext() { return $this->_m_lenContext; }

        /**
         * Each vCPU has an extended context.
         */
        public function hasExtended() { return $this->_m_hasExtended; }

        /**
         * Length of a vCPU's extended processor state in bytes, including the
         * numbers before it.
         */
        public function lenXsave() { return $this->_m_lenXsave; }

        /**
         * Pages are in compressed_data chunks, as an earlier checkpoint announced.
         */
        public function isCompressed() { return $this->_m_isCompressed; }
    }
}

/**
 * A batch of guest pages, or something else about the domain.
 */

namespace LegacySaveImage {
    class Chunk extends \Kaitai\Struct\Struct {
        public function __construct(bool $is64bit, bool $isCompressed, int $chunkNumber, int $idxVcpuInfoBefore, bool $hasLastCheckpointBefore, bool $hasEnableCompressionBefore, \Kaitai\Struct\Stream $_io, ?\LegacySaveImage\Checkpoint $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_is64bit = $is64bit;
            $this->_m_isCompressed = $isCompressed;
            $this->_m_chunkNumber = $chunkNumber;
            $this->_m_idxVcpuInfoBefore = $idxVcpuInfoBefore;
            $this->_m_hasLastCheckpointBefore = $hasLastCheckpointBefore;
            $this->_m_hasEnableCompressionBefore = $hasEnableCompressionBefore;
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \LegacySaveImage\ChunkHeader($this->is64bit(), $this->isCompressed(), $this->_io, $this, $this->_root);
            $this->_m__raw_rawBody = $this->_io->readBytes(($this->header()->lenBody() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->header()->lenBody() : ($this->_io()->size() - $this->_io()->pos())));
            $_io__raw_rawBody = new \Kaitai\Struct\Stream($this->_m__raw_rawBody);
            $this->_m_rawBody = new \LegacySaveImage\Opaque($_io__raw_rawBody, $this, $this->_root);
            if ($this->header()->isTmem()) {
                switch ($this->header()->chunkType()) {
                    case \LegacySaveImage\ChunkType::TMEM:
                        $this->_m_tmem = new \LegacySaveImage\Tmem($this->_io, $this, $this->_root);
                        break;
                    case \LegacySaveImage\ChunkType::TMEM_EXTRA:
                        $this->_m_tmem = new \LegacySaveImage\TmemExtra($this->_io, $this, $this->_root);
                        break;
                    default:
                        $this->_m_tmem = new \LegacySaveImage\Opaque($this->_io, $this, $this->_root);
                        break;
                }
            }
        }
        protected $_m_body;

        /**
         * The data that follows, decoded by the chunk's type.
         */
        public function body() {
            if ($this->_m_body !== null)
                return $this->_m_body;
            $io = $this->rawBody()->_io();
            $_pos = $io->pos();
            $io->seek(0);
            switch ($this->header()->chunkType()) {
                case \LegacySaveImage\ChunkType::COMPRESSED_DATA:
                    $this->_m_body = new \LegacySaveImage\CompressedData($io, $this, $this->_root);
                    break;
                case \LegacySaveImage\ChunkType::HVM_ACPI_IOPORTS_LOCATION:
                    $this->_m_body = new \LegacySaveImage\HvmParam($io, $this, $this->_root);
                    break;
                case \LegacySaveImage\ChunkType::HVM_CONSOLE_PFN:
                    $this->_m_body = new \LegacySaveImage\HvmParam($io, $this, $this->_root);
                    break;
                case \LegacySaveImage\ChunkType::HVM_GENERATION_ID_ADDR:
                    $this->_m_body = new \LegacySaveImage\HvmParam($io, $this, $this->_root);
                    break;
                case \LegacySaveImage\ChunkType::HVM_IDENT_PT:
                    $this->_m_body = new \LegacySaveImage\HvmParam($io, $this, $this->_root);
                    break;
                case \LegacySaveImage\ChunkType::HVM_IOREQ_SERVER_PFN:
                    $this->_m_body = new \LegacySaveImage\HvmParam($io, $this, $this->_root);
                    break;
                case \LegacySaveImage\ChunkType::HVM_MONITOR_RING_PFN:
                    $this->_m_body = new \LegacySaveImage\HvmParam($io, $this, $this->_root);
                    break;
                case \LegacySaveImage\ChunkType::HVM_NR_IOREQ_SERVER_PAGES:
                    $this->_m_body = new \LegacySaveImage\HvmParam($io, $this, $this->_root);
                    break;
                case \LegacySaveImage\ChunkType::HVM_PAGING_RING_PFN:
                    $this->_m_body = new \LegacySaveImage\HvmParam($io, $this, $this->_root);
                    break;
                case \LegacySaveImage\ChunkType::HVM_SHARING_RING_PFN:
                    $this->_m_body = new \LegacySaveImage\HvmParam($io, $this, $this->_root);
                    break;
                case \LegacySaveImage\ChunkType::HVM_VIRIDIAN:
                    $this->_m_body = new \LegacySaveImage\HvmParam($io, $this, $this->_root);
                    break;
                case \LegacySaveImage\ChunkType::HVM_VM86_TSS:
                    $this->_m_body = new \LegacySaveImage\HvmParam($io, $this, $this->_root);
                    break;
                case \LegacySaveImage\ChunkType::PAGES:
                    $this->_m_body = new \LegacySaveImage\PageContents($io, $this, $this->_root);
                    break;
                case \LegacySaveImage\ChunkType::TOOLSTACK:
                    $this->_m_body = new \LegacySaveImage\Toolstack($this->is64bit(), $io, $this, $this->_root);
                    break;
                case \LegacySaveImage\ChunkType::TSC_INFO:
                    $this->_m_body = new \LegacySaveImage\TscInfo($io, $this, $this->_root);
                    break;
                case \LegacySaveImage\ChunkType::VCPU_INFO:
                    $this->_m_body = new \LegacySaveImage\VcpuInfo($io, $this, $this->_root);
                    break;
                default:
                    $this->_m_body = new \LegacySaveImage\Opaque($io, $this, $this->_root);
                    break;
            }
            $io->seek($_pos);
            return $this->_m_body;
        }
        protected $_m_hasEnableCompressionSoFar;

        /**
         * An enable_compression chunk was present.
         */
        public function hasEnableCompressionSoFar() {
            if ($this->_m_hasEnableCompressionSoFar !== null)
                return $this->_m_hasEnableCompressionSoFar;
            $this->_m_hasEnableCompressionSoFar =  (($this->hasEnableCompressionBefore()) || ($this->header()->chunkType() == \LegacySaveImage\ChunkType::ENABLE_COMPRESSION)) ;
            return $this->_m_hasEnableCompressionSoFar;
        }
        protected $_m_hasLastCheckpointSoFar;

        /**
         * A last_checkpoint chunk was present.
         */
        public function hasLastCheckpointSoFar() {
            if ($this->_m_hasLastCheckpointSoFar !== null)
                return $this->_m_hasLastCheckpointSoFar;
            $this->_m_hasLastCheckpointSoFar =  (($this->hasLastCheckpointBefore()) || ($this->header()->chunkType() == \LegacySaveImage\ChunkType::LAST_CHECKPOINT)) ;
            return $this->_m_hasLastCheckpointSoFar;
        }
        protected $_m_idxVcpuInfoSoFar;

        /**
         * Number of the last vcpu_info chunk so far, -1 if there was none.
         */
        public function idxVcpuInfoSoFar() {
            if ($this->_m_idxVcpuInfoSoFar !== null)
                return $this->_m_idxVcpuInfoSoFar;
            $this->_m_idxVcpuInfoSoFar = ($this->header()->chunkType() == \LegacySaveImage\ChunkType::VCPU_INFO ? $this->chunkNumber() : $this->idxVcpuInfoBefore());
            return $this->_m_idxVcpuInfoSoFar;
        }
        protected $_m_isFollowedByChunk;

        /**
         * Another chunk follows.
         */
        public function isFollowedByChunk() {
            if ($this->_m_isFollowedByChunk !== null)
                return $this->_m_isFollowedByChunk;
            $this->_m_isFollowedByChunk =  (($this->header()->chunkType() != \LegacySaveImage\ChunkType::END_MARK) && ($this->header()->isKnown())) ;
            return $this->_m_isFollowedByChunk;
        }
        protected $_m_isTruncated;

        /**
         * The image ends inside this chunk.
         */
        public function isTruncated() {
            if ($this->_m_isTruncated !== null)
                return $this->_m_isTruncated;
            $this->_m_isTruncated =  (($this->rawBody()->_io()->size() < $this->header()->lenBody()) || (($this->header()->marker() > 0 ? count($this->header()->pfns()) < $this->header()->marker() : false))) ;
            return $this->_m_isTruncated;
        }
        protected $_m_truncation;

        /**
         * The words about it in the text for people.
         */
        public function truncation() {
            if ($this->_m_truncation !== null)
                return $this->_m_truncation;
            $this->_m_truncation = ($this->isTruncated() ? ", TRUNCATED" : "");
            return $this->_m_truncation;
        }
        protected $_m_header;
        protected $_m_rawBody;
        protected $_m_tmem;
        protected $_m_is64bit;
        protected $_m_isCompressed;
        protected $_m_chunkNumber;
        protected $_m_idxVcpuInfoBefore;
        protected $_m_hasLastCheckpointBefore;
        protected $_m_hasEnableCompressionBefore;
        protected $_m__raw_rawBody;

        /**
         * Type and length of the chunk.
         */
        public function header() { return $this->_m_header; }

        /**
         * The data that follows, or the part of it that the image still has if
         * it ends before `header.len_body` bytes.
         */
        public function rawBody() { return $this->_m_rawBody; }

        /**
         * The guest's transcendent memory.
         */
        public function tmem() { return $this->_m_tmem; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public function is64bit() { return $this->_m_is64bit; }

        /**
         * Pages do not follows their pfns but in compressed_data chunks.
         */
        public function isCompressed() { return $this->_m_isCompressed; }

        /**
         * Number of the chunk within its checkpoint.
         */
        public function chunkNumber() { return $this->_m_chunkNumber; }

        /**
         * Number of the last vcpu_info chunk before this one, -1 if there was none.
         */
        public function idxVcpuInfoBefore() { return $this->_m_idxVcpuInfoBefore; }

        /**
         * A last_checkpoint chunk precedes this one.
         */
        public function hasLastCheckpointBefore() { return $this->_m_hasLastCheckpointBefore; }

        /**
         * An enable_compression chunk precedes this one.
         */
        public function hasEnableCompressionBefore() { return $this->_m_hasEnableCompressionBefore; }
        public function _raw_rawBody() { return $this->_m__raw_rawBody; }
    }
}

/**
 * The marker of a chunk, and the fields that determine its length. Only
 * Xen's restore code documents what each chunk has.
 */

namespace LegacySaveImage {
    class ChunkHeader extends \Kaitai\Struct\Struct {
        public function __construct(bool $is64bit, bool $isCompressed, \Kaitai\Struct\Stream $_io, ?\LegacySaveImage\Chunk $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_is64bit = $is64bit;
            $this->_m_isCompressed = $isCompressed;
            $this->_read();
        }

        private function _read() {
            $this->_m_marker = $this->_io->readS4le();
            if ($this->chunkType() == \LegacySaveImage\ChunkType::VCPU_INFO) {
                $this->_m_maxVcpuId = $this->_io->readU4le();
            }
            if ($this->chunkType() == \LegacySaveImage\ChunkType::TOOLSTACK) {
                $this->_m_lenToolstack = $this->_io->readU4le();
            }
            if ($this->chunkType() == \LegacySaveImage\ChunkType::COMPRESSED_DATA) {
                $this->_m_lenCompressed = new \LegacySaveImage\Ulong($this->is64bit(), $this->_io, $this, $this->_root);
            }
            if ($this->marker() > 0) {
                $this->_m_pfns = [];
                $n = ($this->marker() <= intval(($this->_io()->size() - $this->_io()->pos()) / ($this->is64bit() ? 8 : 4)) ? $this->marker() : intval(($this->_io()->size() - $this->_io()->pos()) / ($this->is64bit() ? 8 : 4)));
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_pfns[] = new \LegacySaveImage\PfnEntry($this->is64bit(), (count($this->pfns()) == 0 ? 0 : $this->pfns()[count($this->pfns()) - 1]->numPagesSoFar()), $this->_io, $this, $this->_root);
                }
            }
        }
        protected $_m_chunkType;

        /**
         * Type of the chunk.
         */
        public function chunkType() {
            if ($this->_m_chunkType !== null)
                return $this->_m_chunkType;
            $this->_m_chunkType = ($this->marker() > 0 ? 1 : $this->marker());
            return $this->_m_chunkType;
        }
        protected $_m_isHvmParam;

        /**
         * The chunk holds an HVM parameter.
         */
        public function isHvmParam() {
            if ($this->_m_isHvmParam !== null)
                return $this->_m_isHvmParam;
            $this->_m_isHvmParam =  (($this->chunkType() == \LegacySaveImage\ChunkType::HVM_IDENT_PT) || ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_VM86_TSS) || ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_CONSOLE_PFN) || ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_ACPI_IOPORTS_LOCATION) || ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_VIRIDIAN) || ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_GENERATION_ID_ADDR) || ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_PAGING_RING_PFN) || ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_MONITOR_RING_PFN) || ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_SHARING_RING_PFN) || ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_IOREQ_SERVER_PFN) || ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_NR_IOREQ_SERVER_PAGES)) ;
            return $this->_m_isHvmParam;
        }
        protected $_m_isKnown;

        /**
         * A receiver knows the chunk.
         */
        public function isKnown() {
            if ($this->_m_isKnown !== null)
                return $this->_m_isKnown;
            $this->_m_isKnown = $this->marker() >= -20;
            return $this->_m_isKnown;
        }
        protected $_m_isTmem;

        /**
         * Only the chunk's contents determine where it ends.
         */
        public function isTmem() {
            if ($this->_m_isTmem !== null)
                return $this->_m_isTmem;
            $this->_m_isTmem =  (($this->chunkType() == \LegacySaveImage\ChunkType::TMEM) || ($this->chunkType() == \LegacySaveImage\ChunkType::TMEM_EXTRA)) ;
            return $this->_m_isTmem;
        }
        protected $_m_knownHvmParamIndex;

        /**
         * Number of the HVM parameter, HVM_PARAM_* in Xen's hvm/params.h; -1 for
         * other chunks.
         */
        public function knownHvmParamIndex() {
            if ($this->_m_knownHvmParamIndex !== null)
                return $this->_m_knownHvmParamIndex;
            $this->_m_knownHvmParamIndex = ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_IDENT_PT ? 12 : ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_VM86_TSS ? 15 : ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_CONSOLE_PFN ? 17 : ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_ACPI_IOPORTS_LOCATION ? 19 : ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_VIRIDIAN ? 9 : ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_GENERATION_ID_ADDR ? 34 : ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_PAGING_RING_PFN ? 27 : ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_MONITOR_RING_PFN ? 28 : ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_SHARING_RING_PFN ? 29 : ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_IOREQ_SERVER_PFN ? 32 : ($this->chunkType() == \LegacySaveImage\ChunkType::HVM_NR_IOREQ_SERVER_PAGES ? 33 : -1)))))))))));
            return $this->_m_knownHvmParamIndex;
        }
        protected $_m_knownNumPfnsMax;

        /**
         * The most pfns that a receiver accepts in one page batch.
         */
        public function knownNumPfnsMax() {
            if ($this->_m_knownNumPfnsMax !== null)
                return $this->_m_knownNumPfnsMax;
            $this->_m_knownNumPfnsMax = 1024;
            return $this->_m_knownNumPfnsMax;
        }
        protected $_m_knownVcpuIdMax;

        /**
         * The highest vCPU id that a receiver accepts.
         */
        public function knownVcpuIdMax() {
            if ($this->_m_knownVcpuIdMax !== null)
                return $this->_m_knownVcpuIdMax;
            $this->_m_knownVcpuIdMax = 4095;
            return $this->_m_knownVcpuIdMax;
        }
        protected $_m_lenBody;

        /**
         * Length of the data that follows in bytes; 0 for tmem, whose contents
         * determine where it ends.
         */
        public function lenBody() {
            if ($this->_m_lenBody !== null)
                return $this->_m_lenBody;
            $this->_m_lenBody = ($this->marker() > 0 ? ($this->numPages() * 4096) : ($this->chunkType() == \LegacySaveImage\ChunkType::VCPU_INFO ? $this->lenVcpuMap() : ($this->chunkType() == \LegacySaveImage\ChunkType::TOOLSTACK ? $this->lenToolstack() : ($this->chunkType() == \LegacySaveImage\ChunkType::COMPRESSED_DATA ? $this->lenCompressed()->value() : ($this->chunkType() == \LegacySaveImage\ChunkType::TSC_INFO ? 20 : ($this->isHvmParam() ? 12 : 0))))));
            return $this->_m_lenBody;
        }
        protected $_m_lenVcpuMap;

        /**
         * Length of the map of vCPUs in bytes.
         */
        public function lenVcpuMap() {
            if ($this->_m_lenVcpuMap !== null)
                return $this->_m_lenVcpuMap;
            $this->_m_lenVcpuMap = ( (($this->chunkType() == \LegacySaveImage\ChunkType::VCPU_INFO) && ($this->maxVcpuId() <= 4095))  ? ((intval($this->maxVcpuId() / 64) + 1) * 8) : 0);
            return $this->_m_lenVcpuMap;
        }
        protected $_m_numPages;

        /**
         * Pages that follows the pfns.
         */
        public function numPages() {
            if ($this->_m_numPages !== null)
                return $this->_m_numPages;
            $this->_m_numPages = ( (($this->marker() > 0) && (!($this->isCompressed())) && (count($this->pfns()) > 0))  ? $this->pfns()[count($this->pfns()) - 1]->numPagesSoFar() : 0);
            return $this->_m_numPages;
        }
        protected $_m_numPfns;

        /**
         * Number of pfns in a page batch.
         */
        public function numPfns() {
            if ($this->_m_numPfns !== null)
                return $this->_m_numPfns;
            $this->_m_numPfns = ($this->marker() > 0 ? $this->marker() : 0);
            return $this->_m_numPfns;
        }
        protected $_m_marker;
        protected $_m_maxVcpuId;
        protected $_m_lenToolstack;
        protected $_m_lenCompressed;
        protected $_m_pfns;
        protected $_m_is64bit;
        protected $_m_isCompressed;

        /**
         * The number of pfns if positive, otherwise the type of the chunk.
         */
        public function marker() { return $this->_m_marker; }

        /**
         * The highest vCPU id.
         */
        public function maxVcpuId() { return $this->_m_maxVcpuId; }

        /**
         * Length of the toolstack's data in bytes.
         */
        public function lenToolstack() { return $this->_m_lenToolstack; }

        /**
         * Length of the compressed pages in bytes.
         */
        public function lenCompressed() { return $this->_m_lenCompressed; }

        /**
         * The pfns of a page batch, with their types.
         */
        public function pfns() { return $this->_m_pfns; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public function is64bit() { return $this->_m_is64bit; }

        /**
         * Pages do not follows their pfns but in compressed_data chunks.
         */
        public function isCompressed() { return $this->_m_isCompressed; }
    }
}

/**
 * Pages as Remus sends them: the parts of each that have changed since it
 * was last sent. They belong to the pfns of the preceding page batches that
 * have no page yet, in order. A page can begin in one such chunk and end in
 * the next.
 * 
 * Each page is a sequence of one-byte markers. A single marker of 0 stands
 * for a page that has not changed; a single marker of 0x80 is followed by
 * the whole page. Otherwise bits 6-0 of a marker count words of four bytes:
 * with bit 7 set, that many words stay unchanged; with bit 7 clear, that
 * many words follow and replace those of the page. The markers of a page
 * cover 4096 bytes in total.
 */

namespace LegacySaveImage {
    class CompressedData extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\Chunk $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_data = $this->_io->readBytesFull();
        }
        protected $_m_lenWord;

        /**
         * Size in bytes of the words that a marker counts.
         */
        public function lenWord() {
            if ($this->_m_lenWord !== null)
                return $this->_m_lenWord;
            $this->_m_lenWord = 4;
            return $this->_m_lenWord;
        }
        protected $_m_markerFull;

        /**
         * Marker of a page that follows in full.
         */
        public function markerFull() {
            if ($this->_m_markerFull !== null)
                return $this->_m_markerFull;
            $this->_m_markerFull = 128;
            return $this->_m_markerFull;
        }
        protected $_m_markerUnchanged;

        /**
         * Marker of a page that has not changed.
         */
        public function markerUnchanged() {
            if ($this->_m_markerUnchanged !== null)
                return $this->_m_markerUnchanged;
            $this->_m_markerUnchanged = 0;
            return $this->_m_markerUnchanged;
        }
        protected $_m_skipFlag;

        /**
         * Bit of a marker for words that stay unchanged.
         */
        public function skipFlag() {
            if ($this->_m_skipFlag !== null)
                return $this->_m_skipFlag;
            $this->_m_skipFlag = 128;
            return $this->_m_skipFlag;
        }
        protected $_m_data;

        /**
         * The compressed pages.
         */
        public function data() { return $this->_m_data; }
    }
}

/**
 * State of the device model, QEMU.
 */

namespace LegacySaveImage {
    class DeviceModel extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\HvmTail $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_signature = new \LegacySaveImage\DeviceModelSignature($this->_io, $this, $this->_root);
            $this->_m_afterSignature = new \LegacySaveImage\StreamPosition($this->_io()->pos(), $this->_io, $this, $this->_root);
            if ($this->hasLength()) {
                $this->_m_length = new \LegacySaveImage\DeviceModelLength($this->_io, $this, $this->_root);
            }
            if ($this->hasXenopsdLength()) {
                $this->_m_xenopsdLength = new \LegacySaveImage\XenopsdDeviceModelLength($this->_io, $this, $this->_root);
            }
            if ($this->signature()->isKnown()) {
                $this->_m_state = $this->_io->readBytes(( (($this->hasEnd()) && ($this->lenState() <= ($this->_io()->size() - $this->_io()->pos())))  ? $this->lenState() : ($this->_io()->size() - $this->_io()->pos())));
            }
        }
        protected $_m_hasEnd;

        /**
         * The length determines where the state ends; otherwise it extends to
         * the end of the file.
         */
        public function hasEnd() {
            if ($this->_m_hasEnd !== null)
                return $this->_m_hasEnd;
            $this->_m_hasEnd =  (($this->hasLength()) || ($this->hasXenopsdLength())) ;
            return $this->_m_hasEnd;
        }
        protected $_m_hasLength;

        /**
         * A length follows the signature.
         */
        public function hasLength() {
            if ($this->_m_hasLength !== null)
                return $this->_m_hasLength;
            $this->_m_hasLength =  (($this->signature()->hasLength()) && ($this->_io()->size() >= ($this->afterSignature()->ofsNext() + 4))) ;
            return $this->_m_hasLength;
        }
        protected $_m_hasXenopsdLength;

        /**
         * A length follows the signature, and xenopsd wrote it.
         */
        public function hasXenopsdLength() {
            if ($this->_m_hasXenopsdLength !== null)
                return $this->_m_hasXenopsdLength;
            $this->_m_hasXenopsdLength = ($this->signature()->hasNoLength() ? ($this->_io()->size() >= ($this->afterSignature()->ofsNext() + 5) ? $this->nextOctets()->isValid() : false) : false);
            return $this->_m_hasXenopsdLength;
        }
        protected $_m_lenState;

        /**
         * Length of the state in bytes, 0 if it extends to the end of the file.
         */
        public function lenState() {
            if ($this->_m_lenState !== null)
                return $this->_m_lenState;
            $this->_m_lenState = ($this->hasLength() ? $this->length()->lenState() : ($this->hasXenopsdLength() ? $this->xenopsdLength()->lenState() : 0));
            return $this->_m_lenState;
        }
        protected $_m_nextOctets;

        /**
         * The fields after the signature, if xenopsd wrote it.
         */
        public function nextOctets() {
            if ($this->_m_nextOctets !== null)
                return $this->_m_nextOctets;
            if ($this->_io()->size() >= ($this->afterSignature()->ofsNext() + 5)) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->afterSignature()->ofsNext());
                $this->_m_nextOctets = new \LegacySaveImage\XenopsdDeviceModelLength($this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_nextOctets;
        }
        protected $_m_ofsState;

        /**
         * Offset of the state.
         */
        public function ofsState() {
            if ($this->_m_ofsState !== null)
                return $this->_m_ofsState;
            $this->_m_ofsState = (21 + ($this->hasLength() ? 4 : ($this->hasXenopsdLength() ? 5 : 0)));
            return $this->_m_ofsState;
        }
        protected $_m_signature;
        protected $_m_afterSignature;
        protected $_m_length;
        protected $_m_xenopsdLength;
        protected $_m_state;

        /**
         * The program that wrote it.
         */
        public function signature() { return $this->_m_signature; }

        /**
         * Offset of the end of the signature.
         */
        public function afterSignature() { return $this->_m_afterSignature; }

        /**
         * Length of the state.
         */
        public function length() { return $this->_m_length; }

        /**
         * Length of the state, if xenopsd wrote it.
         */
        public function xenopsdLength() { return $this->_m_xenopsdLength; }

        /**
         * The state in QEMU's own format.
         */
        public function state() { return $this->_m_state; }
    }
}

/**
 * Length of the device model's state where libxl or Remus wrote it.
 */

namespace LegacySaveImage {
    class DeviceModelLength extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\DeviceModel $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lenState = $this->_io->readU4le();
        }
        protected $_m_lenState;

        /**
         * Length of the state in bytes.
         */
        public function lenState() { return $this->_m_lenState; }
    }
}

/**
 * The header of the device model's state.
 */

namespace LegacySaveImage {
    class DeviceModelSignature extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\DeviceModel $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_signature = \Kaitai\Struct\Stream::bytesToStr($this->_io->readBytes(21), "ISO-8859-1");
        }
        protected $_m_hasLength;

        /**
         * A length follows, little-endian.
         */
        public function hasLength() {
            if ($this->_m_hasLength !== null)
                return $this->_m_hasLength;
            $this->_m_hasLength =  (($this->signature() == "DeviceModelRecord0002") || ($this->signature() == "RemusDeviceModelState")) ;
            return $this->_m_hasLength;
        }
        protected $_m_hasNoLength;

        /**
         * xend's signature, followed by the state up to the end of the file; or
         * xenopsd's, which is one byte longer and is followed by a big-endian
         * length.
         */
        public function hasNoLength() {
            if ($this->_m_hasNoLength !== null)
                return $this->_m_hasNoLength;
            $this->_m_hasNoLength = $this->signature() == "QemuDeviceModelRecord";
            return $this->_m_hasNoLength;
        }
        protected $_m_isKnown;

        /**
         * A receiver knows the signature.
         */
        public function isKnown() {
            if ($this->_m_isKnown !== null)
                return $this->_m_isKnown;
            $this->_m_isKnown =  (($this->hasLength()) || ($this->hasNoLength())) ;
            return $this->_m_isKnown;
        }
        protected $_m_signature;

        /**
         * The program that wrote it, which determines how its end is found.
         */
        public function signature() { return $this->_m_signature; }
    }
}

/**
 * An image whose toolstack and kind of guest are known.
 */

namespace LegacySaveImage {
    class DomainImage extends \Kaitai\Struct\Struct {
        public function __construct(bool $is64bit, bool $isPv, \Kaitai\Struct\Stream $_io, ?\LegacySaveImage $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_is64bit = $is64bit;
            $this->_m_isPv = $isPv;
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \LegacySaveImage\Header($this->is64bit(), $this->isPv(), $this->_io, $this, $this->_root);
            if ($this->isPv()) {
                $this->_m_extendedInfo = new \LegacySaveImage\ExtendedInfo($this->is64bit(), $this->_io, $this, $this->_root);
            }
            if ($this->isPv()) {
                $this->_m__raw_p2mFrames = $this->_io->readBytes(($this->lenP2mFrames() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->lenP2mFrames() : ($this->_io()->size() - $this->_io()->pos())));
                $_io__raw_p2mFrames = new \Kaitai\Struct\Stream($this->_m__raw_p2mFrames);
                $this->_m_p2mFrames = new \LegacySaveImage\P2mFrameList($this->is64bit(), $_io__raw_p2mFrames, $this, $this->_root);
            }
            if ($this->_io()->size() - $this->_io()->pos() >= 12) {
                $this->_m_checkpoints = [];
                $i = 0;
                do {
                    $_ = new \LegacySaveImage\Checkpoint($this->is64bit(), $this->isPv(), $this->lenContext(), $this->hasExtended(), $this->lenXsave(), (count($this->checkpoints()) == 0 ? false : $this->checkpoints()[count($this->checkpoints()) - 1]->enablesCompression()), $this->_io, $this, $this->_root);
                    $this->_m_checkpoints[] = $_;
                    $i++;
                } while (!( (($_->isLast()) || ($this->_io()->size() - $this->_io()->pos() < 12)) ));
            }
        }
        protected $_m_guestWidth;

        /**
         * Width of a PV guest's words in bytes, derived from the size of its
         * vCPU contexts.
         */
        public function guestWidth() {
            if ($this->_m_guestWidth !== null)
                return $this->_m_guestWidth;
            $this->_m_guestWidth = ( (($this->lenContext() == 5168) || ( (($this->is64bit()) && ($this->lenContext() != 2800)) ))  ? 8 : 4);
            return $this->_m_guestWidth;
        }
        protected $_m_hasExtended;

        /**
         * Each vCPU has an extended context.
         */
        public function hasExtended() {
            if ($this->_m_hasExtended !== null)
                return $this->_m_hasExtended;
            $this->_m_hasExtended = ($this->isPv() ? $this->extendedInfo()->hasExtended() : false);
            return $this->_m_hasExtended;
        }
        protected $_m_lenContext;

        /**
         * Length of a vCPU's context in bytes.
         */
        public function lenContext() {
            if ($this->_m_lenContext !== null)
                return $this->_m_lenContext;
            $this->_m_lenContext = ($this->isPv() ? $this->extendedInfo()->lenContext() : 0);
            return $this->_m_lenContext;
        }
        protected $_m_lenP2mFrames;

        /**
         * Length of `p2m_frames` in bytes.
         */
        public function lenP2mFrames() {
            if ($this->_m_lenP2mFrames !== null)
                return $this->_m_lenP2mFrames;
            $this->_m_lenP2mFrames = ($this->numP2mFrames() * ($this->is64bit() ? 8 : 4));
            return $this->_m_lenP2mFrames;
        }
        protected $_m_lenXsave;

        /**
         * Length of a vCPU's extended processor state in bytes, including the
         * numbers before it.
         */
        public function lenXsave() {
            if ($this->_m_lenXsave !== null)
                return $this->_m_lenXsave;
            $this->_m_lenXsave = ($this->isPv() ? $this->extendedInfo()->lenXsave() : 0);
            return $this->_m_lenXsave;
        }
        protected $_m_numP2mFrames;

        /**
         * Pages of the P2M.
         */
        public function numP2mFrames() {
            if ($this->_m_numP2mFrames !== null)
                return $this->_m_numP2mFrames;
            $this->_m_numP2mFrames = intval((($this->header()->p2mSize()->value() + $this->numP2mPerFrame()) - 1) / $this->numP2mPerFrame());
            return $this->_m_numP2mFrames;
        }
        protected $_m_numP2mPerFrame;

        /**
         * Entries of the P2M in one page.
         */
        public function numP2mPerFrame() {
            if ($this->_m_numP2mPerFrame !== null)
                return $this->_m_numP2mPerFrame;
            $this->_m_numP2mPerFrame = intval(4096 / $this->guestWidth());
            return $this->_m_numP2mPerFrame;
        }
        protected $_m_ptLevels;

        /**
         * Levels of a PV guest's page tables.
         */
        public function ptLevels() {
            if ($this->_m_ptLevels !== null)
                return $this->_m_ptLevels;
            $this->_m_ptLevels = ($this->guestWidth() == 8 ? 4 : 3);
            return $this->_m_ptLevels;
        }
        protected $_m_header;
        protected $_m_extendedInfo;
        protected $_m_p2mFrames;
        protected $_m_checkpoints;
        protected $_m_is64bit;
        protected $_m_isPv;
        protected $_m__raw_p2mFrames;

        /**
         * Size of the P2M.
         */
        public function header() { return $this->_m_header; }

        /**
         * Data needed to read the rest of a PV guest's image.
         */
        public function extendedInfo() { return $this->_m_extendedInfo; }

        /**
         * Location of a PV guest's P2M.
         */
        public function p2mFrames() { return $this->_m_p2mFrames; }

        /**
         * Chunks and a tail; several times in an image that Remus sent.
         */
        public function checkpoints() { return $this->_m_checkpoints; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public function is64bit() { return $this->_m_is64bit; }

        /**
         * The guest is paravirtualised.
         */
        public function isPv() { return $this->_m_isPv; }
        public function _raw_p2mFrames() { return $this->_m__raw_p2mFrames; }
    }
}

/**
 * Blocks that describe the tail of a PV guest's image.
 */

namespace LegacySaveImage {
    class ExtendedInfo extends \Kaitai\Struct\Struct {
        public function __construct(bool $is64bit, \Kaitai\Struct\Stream $_io, ?\LegacySaveImage\DomainImage $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_is64bit = $is64bit;
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \LegacySaveImage\ExtendedInfoHeader($this->is64bit(), $this->_io, $this, $this->_root);
            $this->_m__raw_blocks = $this->_io->readBytes(($this->head()->lenBlocks() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->head()->lenBlocks() : ($this->_io()->size() - $this->_io()->pos())));
            $_io__raw_blocks = new \Kaitai\Struct\Stream($this->_m__raw_blocks);
            $this->_m_blocks = new \LegacySaveImage\ExtendedInfoBlocks($_io__raw_blocks, $this, $this->_root);
        }
        protected $_m_hasExtended;

        /**
         * Each vCPU has an extended context.
         */
        public function hasExtended() {
            if ($this->_m_hasExtended !== null)
                return $this->_m_hasExtended;
            $this->_m_hasExtended = $this->blocks()->hasExtended();
            return $this->_m_hasExtended;
        }
        protected $_m_lenContext;

        /**
         * Length of a vCPU's context in bytes; 0 if no block says so.
         */
        public function lenContext() {
            if ($this->_m_lenContext !== null)
                return $this->_m_lenContext;
            $this->_m_lenContext = $this->blocks()->lenContext();
            return $this->_m_lenContext;
        }
        protected $_m_lenXsave;

        /**
         * Length of a vCPU's extended processor state in bytes, including the
         * numbers before it.
         */
        public function lenXsave() {
            if ($this->_m_lenXsave !== null)
                return $this->_m_lenXsave;
            $this->_m_lenXsave = $this->blocks()->lenXsave();
            return $this->_m_lenXsave;
        }
        protected $_m_head;
        protected $_m_blocks;
        protected $_m_is64bit;
        protected $_m__raw_blocks;

        /**
         * Marker and length.
         */
        public function head() { return $this->_m_head; }

        /**
         * Blocks of extended information, each with a header of its own.
         */
        public function blocks() { return $this->_m_blocks; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public function is64bit() { return $this->_m_is64bit; }
        public function _raw_blocks() { return $this->_m__raw_blocks; }
    }
}

/**
 * One block of the extended info.
 */

namespace LegacySaveImage {
    class ExtendedInfoBlock extends \Kaitai\Struct\Struct {
        public function __construct(int $lenContextBefore, bool $hasExtendedBefore, int $lenXsaveBefore, \Kaitai\Struct\Stream $_io, ?\LegacySaveImage\ExtendedInfoBlocks $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_lenContextBefore = $lenContextBefore;
            $this->_m_hasExtendedBefore = $hasExtendedBefore;
            $this->_m_lenXsaveBefore = $lenXsaveBefore;
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \LegacySaveImage\ExtendedInfoBlockHeader($this->_io, $this, $this->_root);
            $this->_m__raw_rawContent = $this->_io->readBytes(($this->header()->lenData() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->header()->lenData() : ($this->_io()->size() - $this->_io()->pos())));
            $_io__raw_rawContent = new \Kaitai\Struct\Stream($this->_m__raw_rawContent);
            $this->_m_rawContent = new \LegacySaveImage\Opaque($_io__raw_rawContent, $this, $this->_root);
        }
        protected $_m_content;

        /**
         * The data, decoded by block type.
         */
        public function content() {
            if ($this->_m_content !== null)
                return $this->_m_content;
            $io = $this->rawContent()->_io();
            $_pos = $io->pos();
            $io->seek(0);
            switch ($this->header()->blockType()) {
                case \LegacySaveImage\BlockType::VCPU:
                    $this->_m_content = new \LegacySaveImage\VcpuContext($this->header()->lenData(), $io, $this, $this->_root);
                    break;
                case \LegacySaveImage\BlockType::XCNT:
                    $this->_m_content = new \LegacySaveImage\XsaveLength($io, $this, $this->_root);
                    break;
                default:
                    $this->_m_content = new \LegacySaveImage\Opaque($io, $this, $this->_root);
                    break;
            }
            $io->seek($_pos);
            return $this->_m_content;
        }
        protected $_m_hasExtendedSoFar;

        /**
         * vCPUs have an extended context.
         */
        public function hasExtendedSoFar() {
            if ($this->_m_hasExtendedSoFar !== null)
                return $this->_m_hasExtendedSoFar;
            $this->_m_hasExtendedSoFar =  (($this->hasExtendedBefore()) || ($this->header()->blockType() == \LegacySaveImage\BlockType::EXTV)) ;
            return $this->_m_hasExtendedSoFar;
        }
        protected $_m_lenContextSoFar;

        /**
         * Length of a vCPU's context, from the blocks up to this one.
         */
        public function lenContextSoFar() {
            if ($this->_m_lenContextSoFar !== null)
                return $this->_m_lenContextSoFar;
            $this->_m_lenContextSoFar = ($this->header()->blockType() == \LegacySaveImage\BlockType::VCPU ? $this->header()->lenData() : $this->lenContextBefore());
            return $this->_m_lenContextSoFar;
        }
        protected $_m_lenXsaveSoFar;

        /**
         * Length of a vCPU's extended processor state, from the blocks up to this one.
         */
        public function lenXsaveSoFar() {
            if ($this->_m_lenXsaveSoFar !== null)
                return $this->_m_lenXsaveSoFar;
            $this->_m_lenXsaveSoFar = ( (($this->header()->blockType() == \LegacySaveImage\BlockType::XCNT) && ($this->rawContent()->_io()->size() >= 4))  ? $this->content()->lenXsave() : $this->lenXsaveBefore());
            return $this->_m_lenXsaveSoFar;
        }
        protected $_m_header;
        protected $_m_rawContent;
        protected $_m_lenContextBefore;
        protected $_m_hasExtendedBefore;
        protected $_m_lenXsaveBefore;
        protected $_m__raw_rawContent;

        /**
         * Type and length.
         */
        public function header() { return $this->_m_header; }

        /**
         * The data, not decoded.
         */
        public function rawContent() { return $this->_m_rawContent; }

        /**
         * Length of a vCPU's context, from the blocks before this one.
         */
        public function lenContextBefore() { return $this->_m_lenContextBefore; }

        /**
         * One of the blocks before this one says that vCPUs have an extended context.
         */
        public function hasExtendedBefore() { return $this->_m_hasExtendedBefore; }

        /**
         * Length of a vCPU's extended processor state, from the blocks before this one.
         */
        public function lenXsaveBefore() { return $this->_m_lenXsaveBefore; }
        public function _raw_rawContent() { return $this->_m__raw_rawContent; }
    }
}

/**
 * The header of a block of the extended info.
 */

namespace LegacySaveImage {
    class ExtendedInfoBlockHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\ExtendedInfoBlock $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_typeCode = $this->_io->readU4be();
            $this->_m_lenData = $this->_io->readU4le();
        }
        protected $_m_blockType;

        /**
         * Type of the block. A receiver skips a type that it does not know.
         */
        public function blockType() {
            if ($this->_m_blockType !== null)
                return $this->_m_blockType;
            $this->_m_blockType = $this->typeCode();
            return $this->_m_blockType;
        }
        protected $_m_typeCode;
        protected $_m_lenData;

        /**
         * Type of the block, four letters; see `block_type`.
         */
        public function typeCode() { return $this->_m_typeCode; }

        /**
         * Length of the block's data in bytes.
         */
        public function lenData() { return $this->_m_lenData; }
    }
}

/**
 * All blocks of the extended info.
 */

namespace LegacySaveImage {
    class ExtendedInfoBlocks extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\ExtendedInfo $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            if ($this->_io()->size() >= 8) {
                $this->_m_blocks = [];
                $i = 0;
                do {
                    $_ = new \LegacySaveImage\ExtendedInfoBlock((count($this->blocks()) == 0 ? 0 : $this->blocks()[count($this->blocks()) - 1]->lenContextSoFar()), (count($this->blocks()) == 0 ? false : $this->blocks()[count($this->blocks()) - 1]->hasExtendedSoFar()), (count($this->blocks()) == 0 ? 0 : $this->blocks()[count($this->blocks()) - 1]->lenXsaveSoFar()), $this->_io, $this, $this->_root);
                    $this->_m_blocks[] = $_;
                    $i++;
                } while (!($this->_io()->size() - $this->_io()->pos() < 8));
            }
        }
        protected $_m_hasBlocks;

        /**
         * There is a block.
         */
        public function hasBlocks() {
            if ($this->_m_hasBlocks !== null)
                return $this->_m_hasBlocks;
            $this->_m_hasBlocks = $this->_io()->size() >= 8;
            return $this->_m_hasBlocks;
        }
        protected $_m_hasExtended;

        /**
         * Each vCPU has an extended context.
         */
        public function hasExtended() {
            if ($this->_m_hasExtended !== null)
                return $this->_m_hasExtended;
            $this->_m_hasExtended = ($this->hasBlocks() ? $this->blocks()[count($this->blocks()) - 1]->hasExtendedSoFar() : false);
            return $this->_m_hasExtended;
        }
        protected $_m_lenContext;

        /**
         * Length of a vCPU's context in bytes; 0 if no block says so.
         */
        public function lenContext() {
            if ($this->_m_lenContext !== null)
                return $this->_m_lenContext;
            $this->_m_lenContext = ($this->hasBlocks() ? $this->blocks()[count($this->blocks()) - 1]->lenContextSoFar() : 0);
            return $this->_m_lenContext;
        }
        protected $_m_lenXsave;

        /**
         * Length of a vCPU's extended processor state in bytes, including the
         * numbers before it.
         */
        public function lenXsave() {
            if ($this->_m_lenXsave !== null)
                return $this->_m_lenXsave;
            $this->_m_lenXsave = ($this->hasBlocks() ? $this->blocks()[count($this->blocks()) - 1]->lenXsaveSoFar() : 0);
            return $this->_m_lenXsave;
        }
        protected $_m_blocks;

        /**
         * Blocks, up to the point where too few bytes remain for another one.
         */
        public function blocks() { return $this->_m_blocks; }
    }
}

/**
 * The header of the extended info.
 */

namespace LegacySaveImage {
    class ExtendedInfoHeader extends \Kaitai\Struct\Struct {
        public function __construct(bool $is64bit, \Kaitai\Struct\Stream $_io, ?\LegacySaveImage\ExtendedInfo $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_is64bit = $is64bit;
            $this->_read();
        }

        private function _read() {
            $this->_m_marker = new \LegacySaveImage\UlongHalves($this->is64bit(), $this->_io, $this, $this->_root);
            $this->_m_lenBlocks = $this->_io->readU4le();
        }
        protected $_m_isValid;

        /**
         * The marker is all ones.
         */
        public function isValid() {
            if ($this->_m_isValid !== null)
                return $this->_m_isValid;
            $this->_m_isValid =  (($this->marker()->low() >> 16 == 65535) && (($this->marker()->low() & 65535) == 65535) && (($this->is64bit() ?  (($this->marker()->high() >> 16 == 65535) && (($this->marker()->high() & 65535) == 65535))  : true))) ;
            return $this->_m_isValid;
        }
        protected $_m_marker;
        protected $_m_lenBlocks;
        protected $_m_is64bit;

        /**
         * All ones, which the first frame of a P2M never is.
         */
        public function marker() { return $this->_m_marker; }

        /**
         * Length of all blocks in bytes.
         */
        public function lenBlocks() { return $this->_m_lenBlocks; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public function is64bit() { return $this->_m_is64bit; }
    }
}

/**
 * The first 16 bytes, interpreted for either width of the toolstack.
 */

namespace LegacySaveImage {
    class FirstOctets extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_p2mSize = $this->_io->readU4le();
            $this->_m_word1 = $this->_io->readU4le();
            $this->_m_word2 = $this->_io->readU4le();
            $this->_m_word3 = $this->_io->readU4le();
        }
        protected $_m_firstChunk;

        /**
         * Marker of the first chunk, if this is an HVM guest.
         */
        public function firstChunk() {
            if ($this->_m_firstChunk !== null)
                return $this->_m_firstChunk;
            $this->_m_firstChunk = ($this->is64bit() ? $this->word2() : $this->word1());
            return $this->_m_firstChunk;
        }
        protected $_m_hasPlausibleChunk;

        /**
         * The marker is one that a chunk at the start of an image can have.
         */
        public function hasPlausibleChunk() {
            if ($this->_m_hasPlausibleChunk !== null)
                return $this->_m_hasPlausibleChunk;
            $this->_m_hasPlausibleChunk =  (( (($this->firstChunk() >= 1) && ($this->firstChunk() <= 1024)) ) || ( (($this->firstChunk() >> 16 == 65535) && (($this->firstChunk() & 65535) >= 65516)) )) ;
            return $this->_m_hasPlausibleChunk;
        }
        protected $_m_hasPlausibleSize;

        /**
         * The number of pages is not 0 and not more than pfns of 28 bits can address.
         */
        public function hasPlausibleSize() {
            if ($this->_m_hasPlausibleSize !== null)
                return $this->_m_hasPlausibleSize;
            $this->_m_hasPlausibleSize =  (($this->p2mSize() > 0) && ($this->p2mSize() <= 268435456)) ;
            return $this->_m_hasPlausibleSize;
        }
        protected $_m_is64bit;

        /**
         * A 64-bit toolstack saved the image.
         */
        public function is64bit() {
            if ($this->_m_is64bit !== null)
                return $this->_m_is64bit;
            $this->_m_is64bit = $this->word1() == 0;
            return $this->_m_is64bit;
        }
        protected $_m_isPv;

        /**
         * The extended info of a PV guest follows the size; otherwise the first
         * chunk of an HVM guest does. All ones can also be the marker of an
         * enable_verify_mode chunk; then another chunk's marker follows, which
         * is smaller than any length of extended info.
         */
        public function isPv() {
            if ($this->_m_isPv !== null)
                return $this->_m_isPv;
            $this->_m_isPv = ($this->is64bit() ?  (($this->word2() >> 16 == 65535) && (($this->word2() & 65535) == 65535) && ($this->word3() >> 16 == 65535) && (($this->word3() & 65535) == 65535))  :  (($this->word1() >> 16 == 65535) && (($this->word1() & 65535) == 65535) && (!( (( (($this->word2() >= 1) && ($this->word2() <= 1024)) ) || ( (($this->word2() >> 16 == 65535) && (($this->word2() & 65535) >= 65516)) )) ))) );
            return $this->_m_isPv;
        }
        protected $_m_p2mSize;
        protected $_m_word1;
        protected $_m_word2;
        protected $_m_word3;

        /**
         * Size of the P2M; of a 64-bit toolstack, its low half.
         */
        public function p2mSize() { return $this->_m_p2mSize; }

        /**
         * Bytes 4-7. For a 64-bit toolstack, the rest of the size, which is
         * zero; for a 32-bit toolstack, the field that follows the size, which
         * is not zero.
         */
        public function word1() { return $this->_m_word1; }

        /**
         * Bytes 8-11. For a 64-bit toolstack, the field that follows the size.
         */
        public function word2() { return $this->_m_word2; }

        /**
         * Bytes 12-15.
         */
        public function word3() { return $this->_m_word3; }
    }
}

/**
 * The start of every image.
 */

namespace LegacySaveImage {
    class Header extends \Kaitai\Struct\Struct {
        public function __construct(bool $is64bit, bool $isPv, \Kaitai\Struct\Stream $_io, ?\LegacySaveImage\DomainImage $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_is64bit = $is64bit;
            $this->_m_isPv = $isPv;
            $this->_read();
        }

        private function _read() {
            $this->_m_p2mSize = new \LegacySaveImage\Ulong($this->is64bit(), $this->_io, $this, $this->_root);
        }
        protected $_m_guestType;

        /**
         * Kind of guest.
         */
        public function guestType() {
            if ($this->_m_guestType !== null)
                return $this->_m_guestType;
            $this->_m_guestType = ($this->isPv() ? 1 : 2);
            return $this->_m_guestType;
        }
        protected $_m_knownP2mSizeMax;

        /**
         * The most pfns that 28 bits can address.
         */
        public function knownP2mSizeMax() {
            if ($this->_m_knownP2mSizeMax !== null)
                return $this->_m_knownP2mSizeMax;
            $this->_m_knownP2mSizeMax = 268435456;
            return $this->_m_knownP2mSizeMax;
        }
        protected $_m_toolstackWidth;

        /**
         * Width in bytes of the words of the toolstack that saved the image.
         */
        public function toolstackWidth() {
            if ($this->_m_toolstackWidth !== null)
                return $this->_m_toolstackWidth;
            $this->_m_toolstackWidth = ($this->is64bit() ? 8 : 4);
            return $this->_m_toolstackWidth;
        }
        protected $_m_p2mSize;
        protected $_m_is64bit;
        protected $_m_isPv;

        /**
         * Number of pfns that the P2M covers.
         */
        public function p2mSize() { return $this->_m_p2mSize; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public function is64bit() { return $this->_m_is64bit; }

        /**
         * The guest is paravirtualised.
         */
        public function isPv() { return $this->_m_isPv; }
    }
}

/**
 * The state of an HVM guest's virtual hardware in Xen.
 */

namespace LegacySaveImage {
    class HvmContext extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\HvmTail $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lenContext = $this->_io->readU4le();
            $this->_m__raw_rawBody = $this->_io->readBytes(($this->lenContext() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->lenContext() : ($this->_io()->size() - $this->_io()->pos())));
            $_io__raw_rawBody = new \Kaitai\Struct\Stream($this->_m__raw_rawBody);
            $this->_m_rawBody = new \LegacySaveImage\Opaque($_io__raw_rawBody, $this, $this->_root);
        }
        protected $_m_context;

        /**
         * The state as Xen's HVM save records.
         */
        public function context() {
            if ($this->_m_context !== null)
                return $this->_m_context;
            $io = $this->rawBody()->_io();
            $_pos = $io->pos();
            $io->seek(0);
            $this->_m_context = new \XenHvmContext($io);
            $io->seek($_pos);
            return $this->_m_context;
        }
        protected $_m_lenContext;
        protected $_m_rawBody;
        protected $_m__raw_rawBody;

        /**
         * Length of the state in bytes.
         */
        public function lenContext() { return $this->_m_lenContext; }

        /**
         * The state, not decoded.
         */
        public function rawBody() { return $this->_m_rawBody; }
        public function _raw_rawBody() { return $this->_m__raw_rawBody; }
    }
}

/**
 * One HVM parameter.
 */

namespace LegacySaveImage {
    class HvmParam extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\Chunk $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_padding = $this->_io->readU4le();
            $this->_m_value = $this->_io->readU8le();
        }
        protected $_m_padding;
        protected $_m_value;

        /**
         * Zero when saved, ignored when restored.
         */
        public function padding() { return $this->_m_padding; }

        /**
         * The parameter's value.
         */
        public function value() { return $this->_m_value; }
    }
}

/**
 * Registers and devices of an HVM guest.
 */

namespace LegacySaveImage {
    class HvmTail extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\Checkpoint $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magicPfns = new \LegacySaveImage\MagicPfns($this->_io, $this, $this->_root);
            $this->_m_hvmContext = new \LegacySaveImage\HvmContext($this->_io, $this, $this->_root);
            if ($this->_io()->size() - $this->_io()->pos() >= 21) {
                $this->_m_deviceModel = new \LegacySaveImage\DeviceModel($this->_io, $this, $this->_root);
            }
        }
        protected $_m_magicPfns;
        protected $_m_hvmContext;
        protected $_m_deviceModel;

        /**
         * Pages through which guest, Xen and device model communicate.
         */
        public function magicPfns() { return $this->_m_magicPfns; }

        /**
         * The state of the guest's virtual hardware in Xen.
         */
        public function hvmContext() { return $this->_m_hvmContext; }

        /**
         * The device model's state.
         */
        public function deviceModel() { return $this->_m_deviceModel; }
    }
}

/**
 * Pages through which an HVM guest, Xen and the device model communicate.
 */

namespace LegacySaveImage {
    class MagicPfns extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\HvmTail $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_ioreqPfn = $this->_io->readU8le();
            $this->_m_bufioreqPfn = $this->_io->readU8le();
            $this->_m_storePfn = $this->_io->readU8le();
        }
        protected $_m_bufioreqIndex;

        /**
         * HVM_PARAM_BUFIOREQ_PFN of Xen's hvm/params.h.
         */
        public function bufioreqIndex() {
            if ($this->_m_bufioreqIndex !== null)
                return $this->_m_bufioreqIndex;
            $this->_m_bufioreqIndex = 6;
            return $this->_m_bufioreqIndex;
        }
        protected $_m_ioreqIndex;

        /**
         * HVM_PARAM_IOREQ_PFN of Xen's hvm/params.h.
         */
        public function ioreqIndex() {
            if ($this->_m_ioreqIndex !== null)
                return $this->_m_ioreqIndex;
            $this->_m_ioreqIndex = 5;
            return $this->_m_ioreqIndex;
        }
        protected $_m_storeIndex;

        /**
         * HVM_PARAM_STORE_PFN of Xen's hvm/params.h.
         */
        public function storeIndex() {
            if ($this->_m_storeIndex !== null)
                return $this->_m_storeIndex;
            $this->_m_storeIndex = 1;
            return $this->_m_storeIndex;
        }
        protected $_m_ioreqPfn;
        protected $_m_bufioreqPfn;
        protected $_m_storePfn;

        /**
         * Page of I/O requests (HVM_PARAM_IOREQ_PFN).
         */
        public function ioreqPfn() { return $this->_m_ioreqPfn; }

        /**
         * Page of buffered I/O requests (HVM_PARAM_BUFIOREQ_PFN).
         */
        public function bufioreqPfn() { return $this->_m_bufioreqPfn; }

        /**
         * Page of the xenstore connection (HVM_PARAM_STORE_PFN).
         */
        public function storePfn() { return $this->_m_storePfn; }
    }
}

/**
 * The data after a tail, read as the marker of a chunk.
 */

namespace LegacySaveImage {
    class NextMarker extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\Checkpoint $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_marker = $this->_io->readS4le();
        }
        protected $_m_isChunk;

        /**
         * Another checkpoint follows.
         */
        public function isChunk() {
            if ($this->_m_isChunk !== null)
                return $this->_m_isChunk;
            $this->_m_isChunk =  (($this->marker() != 0) && ($this->marker() >= -20) && ($this->marker() <= 1024)) ;
            return $this->_m_isChunk;
        }
        protected $_m_marker;

        /**
         * The marker, if another checkpoint follows.
         */
        public function marker() { return $this->_m_marker; }
    }
}

/**
 * Bytes that are not interpreted here.
 */

namespace LegacySaveImage {
    class Opaque extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
    }
}

/**
 * The pfns of the pages that hold the P2M. The sender replaces the mfns of
 * the running guest with pfns.
 */

namespace LegacySaveImage {
    class P2mFrameList extends \Kaitai\Struct\Struct {
        public function __construct(bool $is64bit, \Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_is64bit = $is64bit;
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_lenPfn;

        /**
         * Size of one entry in bytes.
         */
        public function lenPfn() {
            if ($this->_m_lenPfn !== null)
                return $this->_m_lenPfn;
            $this->_m_lenPfn = ($this->is64bit() ? 8 : 4);
            return $this->_m_lenPfn;
        }
        protected $_m_pfns;

        /**
         * A pfn for each page of the P2M.
         */
        public function pfns() {
            if ($this->_m_pfns !== null)
                return $this->_m_pfns;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_pfns = [];
            $n = intval($this->_io()->size() / $this->lenPfn());
            for ($i = 0; $i < $n; $i++) {
                $this->_m_pfns[] = new \LegacySaveImage\Ulong($this->is64bit(), $this->_io, $this, $this->_root);
            }
            $this->_io->seek($_pos);
            return $this->_m_pfns;
        }
        protected $_m_is64bit;

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public function is64bit() { return $this->_m_is64bit; }
    }
}

/**
 * The pages of a page batch.
 */

namespace LegacySaveImage {
    class PageContents extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\Chunk $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
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
        protected $_m_pages;

        /**
         * The contents, one for each of the header's pfns that has a page, in their order.
         */
        public function pages() {
            if ($this->_m_pages !== null)
                return $this->_m_pages;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_pages = [];
            $n = intval($this->_io()->size() / $this->lenPage());
            for ($i = 0; $i < $n; $i++) {
                $this->_m_pages[] = $this->_io->readBytes($this->lenPage());
            }
            $this->_io->seek($_pos);
            return $this->_m_pages;
        }
    }
}

/**
 * A pfn and its type, as wide as the toolstack's words.
 */

namespace LegacySaveImage {
    class PfnEntry extends \Kaitai\Struct\Struct {
        public function __construct(bool $is64bit, int $numPagesBefore, \Kaitai\Struct\Stream $_io, ?\LegacySaveImage\ChunkHeader $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_is64bit = $is64bit;
            $this->_m_numPagesBefore = $numPagesBefore;
            $this->_read();
        }

        private function _read() {
            $this->_m_entry = new \LegacySaveImage\UlongHalves($this->is64bit(), $this->_io, $this, $this->_root);
        }
        protected $_m_hasPage;

        /**
         * Whether the chunk has a page for this entry; false for broken, xalloc and xtab.
         */
        public function hasPage() {
            if ($this->_m_hasPage !== null)
                return $this->_m_hasPage;
            $this->_m_hasPage = $this->typeCode() < 13;
            return $this->_m_hasPage;
        }
        protected $_m_numPagesSoFar;

        /**
         * Number of entries that have a page, including this one.
         */
        public function numPagesSoFar() {
            if ($this->_m_numPagesSoFar !== null)
                return $this->_m_numPagesSoFar;
            $this->_m_numPagesSoFar = ($this->numPagesBefore() + ($this->typeCode() < 13 ? 1 : 0));
            return $this->_m_numPagesSoFar;
        }
        protected $_m_pageType;

        /**
         * Kind of page.
         */
        public function pageType() {
            if ($this->_m_pageType !== null)
                return $this->_m_pageType;
            $this->_m_pageType = $this->entry()->low() >> 28;
            return $this->_m_pageType;
        }
        protected $_m_pfn;

        /**
         * The page frame number.
         */
        public function pfn() {
            if ($this->_m_pfn !== null)
                return $this->_m_pfn;
            $this->_m_pfn = $this->entry()->low() & 268435455;
            return $this->_m_pfn;
        }
        protected $_m_reserved;

        /**
         * Bits above 31; zero when saved.
         */
        public function reserved() {
            if ($this->_m_reserved !== null)
                return $this->_m_reserved;
            $this->_m_reserved = ($this->is64bit() ? $this->entry()->high() : 0);
            return $this->_m_reserved;
        }
        protected $_m_typeCode;

        /**
         * The page type as a number.
         */
        public function typeCode() {
            if ($this->_m_typeCode !== null)
                return $this->_m_typeCode;
            $this->_m_typeCode = $this->entry()->low() >> 28;
            return $this->_m_typeCode;
        }
        protected $_m_entry;
        protected $_m_is64bit;
        protected $_m_numPagesBefore;

        /**
         * Type in bits 31-28, pfn in bits 27-0; higher bits are zero.
         */
        public function entry() { return $this->_m_entry; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public function is64bit() { return $this->_m_is64bit; }

        /**
         * Number of entries before this one that have a page.
         */
        public function numPagesBefore() { return $this->_m_numPagesBefore; }
    }
}

/**
 * One of QEMU's mappings into the guest's memory.
 */

namespace LegacySaveImage {
    class Physmap extends \Kaitai\Struct\Struct {
        public function __construct(bool $is64bit, \Kaitai\Struct\Stream $_io, ?\LegacySaveImage\Toolstack $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_is64bit = $is64bit;
            $this->_read();
        }

        private function _read() {
            $this->_m_physOffset = $this->_io->readU8le();
            $this->_m_startAddr = $this->_io->readU8le();
            $this->_m_lenRange = $this->_io->readU8le();
            $this->_m_lenName = $this->_io->readU4le();
            $this->_m__raw_name = $this->_io->readBytes($this->lenName());
            $_io__raw_name = new \Kaitai\Struct\Stream($this->_m__raw_name);
            $this->_m_name = new \LegacySaveImage\PhysmapName($_io__raw_name, $this, $this->_root);
            if ($this->is64bit()) {
                $this->_m_padding = $this->_io->readBytes(4);
            }
        }
        protected $_m_physOffset;
        protected $_m_startAddr;
        protected $_m_lenRange;
        protected $_m_lenName;
        protected $_m_name;
        protected $_m_padding;
        protected $_m_is64bit;
        protected $_m__raw_name;

        /**
         * Original address of the memory, which identifies the mapping.
         */
        public function physOffset() { return $this->_m_physOffset; }

        /**
         * Address in the guest's memory where it is mapped.
         */
        public function startAddr() { return $this->_m_startAddr; }

        /**
         * Length of the mapping in bytes.
         */
        public function lenRange() { return $this->_m_lenRange; }

        /**
         * Length of the name in bytes, its NUL included.
         */
        public function lenName() { return $this->_m_lenName; }

        /**
         * Name of the memory.
         */
        public function name() { return $this->_m_name; }

        /**
         * Structure padding that the compiler added after the name's length; it
         * is written after the name.
         */
        public function padding() { return $this->_m_padding; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public function is64bit() { return $this->_m_is64bit; }
        public function _raw_name() { return $this->_m__raw_name; }
    }
}

/**
 * The name of memory that QEMU has mapped, with its NUL.
 */

namespace LegacySaveImage {
    class PhysmapName extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\Physmap $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_text = \Kaitai\Struct\Stream::bytesToStr(\Kaitai\Struct\Stream::bytesTerminate($this->_io->readBytesFull(), 0, false), "ISO-8859-1");
        }
        protected $_m_hasRest;

        /**
         * Data follows the NUL.
         */
        public function hasRest() {
            if ($this->_m_hasRest !== null)
                return $this->_m_hasRest;
            $this->_m_hasRest = strlen($this->textOctets()) + 1 < $this->_io()->size();
            return $this->_m_hasRest;
        }
        protected $_m_isTerminated;

        /**
         * The name ends with a NUL.
         */
        public function isTerminated() {
            if ($this->_m_isTerminated !== null)
                return $this->_m_isTerminated;
            $this->_m_isTerminated = strlen($this->textOctets()) < $this->_io()->size();
            return $this->_m_isTerminated;
        }
        protected $_m_textOctets;

        /**
         * The bytes of the name without its NUL.
         */
        public function textOctets() {
            if ($this->_m_textOctets !== null)
                return $this->_m_textOctets;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_textOctets = \Kaitai\Struct\Stream::bytesTerminate($this->_io->readBytesFull(), 0, false);
            $this->_io->seek($_pos);
            return $this->_m_textOctets;
        }
        protected $_m_text;

        /**
         * The name, without its NUL.
         */
        public function text() { return $this->_m_text; }
    }
}

/**
 * Registers of a PV guest.
 */

namespace LegacySaveImage {
    class PvTail extends \Kaitai\Struct\Struct {
        public function __construct(bool $is64bit, int $lenContext, bool $hasExtended, int $lenXsave, int $maxVcpuId, string $vcpuMap, \Kaitai\Struct\Stream $_io, ?\LegacySaveImage\Checkpoint $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_is64bit = $is64bit;
            $this->_m_lenContext = $lenContext;
            $this->_m_hasExtended = $hasExtended;
            $this->_m_lenXsave = $lenXsave;
            $this->_m_maxVcpuId = $maxVcpuId;
            $this->_m_vcpuMap = $vcpuMap;
            $this->_read();
        }

        private function _read() {
            $this->_m_unmapped = new \LegacySaveImage\UnmappedPfns($this->is64bit(), $this->_io, $this, $this->_root);
            $this->_m_vcpus = [];
            $n = (intval($this->maxVcpuId() / 8) < strlen($this->vcpuMap()) ? ($this->maxVcpuId() + 1) : 0);
            for ($i = 0; $i < $n; $i++) {
                $this->_m_vcpus[] = new \LegacySaveImage\VcpuSlot($i, (ord($this->vcpuMap()[intval($i / 8)]) >> \Kaitai\Struct\Stream::mod($i, 8) & 1), $this->lenContext(), $this->hasExtended(), $this->lenXsave(), $this->_io, $this, $this->_root);
            }
            $this->_m__raw_sharedInfo = $this->_io->readBytes((($this->_io()->size() - $this->_io()->pos()) < 4096 ? ($this->_io()->size() - $this->_io()->pos()) : 4096));
            $_io__raw_sharedInfo = new \Kaitai\Struct\Stream($this->_m__raw_sharedInfo);
            $this->_m_sharedInfo = new \LegacySaveImage\SharedInfo($_io__raw_sharedInfo, $this, $this->_root);
        }
        protected $_m_unmapped;
        protected $_m_vcpus;
        protected $_m_sharedInfo;
        protected $_m_is64bit;
        protected $_m_lenContext;
        protected $_m_hasExtended;
        protected $_m_lenXsave;
        protected $_m_maxVcpuId;
        protected $_m_vcpuMap;
        protected $_m__raw_sharedInfo;

        /**
         * The pfns that have no memory.
         */
        public function unmapped() { return $this->_m_unmapped; }

        /**
         * The vCPUs; those that are offline have no data.
         */
        public function vcpus() { return $this->_m_vcpus; }

        /**
         * The guest's shared info page.
         */
        public function sharedInfo() { return $this->_m_sharedInfo; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public function is64bit() { return $this->_m_is64bit; }

        /**
         * Length of a vCPU's context in bytes.
         */
        public function lenContext() { return $this->_m_lenContext; }

        /**
         * Each vCPU has an extended context.
         */
        public function hasExtended() { return $this->_m_hasExtended; }

        /**
         * Length of a vCPU's extended processor state in bytes, including the
         * numbers before it.
         */
        public function lenXsave() { return $this->_m_lenXsave; }

        /**
         * The highest vCPU id.
         */
        public function maxVcpuId() { return $this->_m_maxVcpuId; }

        /**
         * One bit for each vCPU, lowest bit of each byte first; set if the vCPU is online.
         */
        public function vcpuMap() { return $this->_m_vcpuMap; }
        public function _raw_sharedInfo() { return $this->_m__raw_sharedInfo; }
    }
}

/**
 * A PV guest's shared info page; which layout it has depends on the guest's width.
 */

namespace LegacySaveImage {
    class SharedInfo extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\PvTail $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_lenSharedInfo;

        /**
         * Length of the page in bytes.
         */
        public function lenSharedInfo() {
            if ($this->_m_lenSharedInfo !== null)
                return $this->_m_lenSharedInfo;
            $this->_m_lenSharedInfo = 4096;
            return $this->_m_lenSharedInfo;
        }
        protected $_m_sharedInfoX8632;

        /**
         * The page of a 32-bit guest.
         */
        public function sharedInfoX8632() {
            if ($this->_m_sharedInfoX8632 !== null)
                return $this->_m_sharedInfoX8632;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_sharedInfoX8632 = new \XenX86Vcpu\SharedInfoX8632($this->_io);
            $this->_io->seek($_pos);
            return $this->_m_sharedInfoX8632;
        }
        protected $_m_sharedInfoX8664;

        /**
         * The page of a 64-bit guest.
         */
        public function sharedInfoX8664() {
            if ($this->_m_sharedInfoX8664 !== null)
                return $this->_m_sharedInfoX8664;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_sharedInfoX8664 = new \XenX86Vcpu\SharedInfoX8664($this->_io);
            $this->_io->seek($_pos);
            return $this->_m_sharedInfoX8664;
        }
    }
}

/**
 * A position in the stream. An instance, which is read on demand, must not
 * ask the stream for its position, because the answer differs between
 * languages.
 */

namespace LegacySaveImage {
    class StreamPosition extends \Kaitai\Struct\Struct {
        public function __construct(int $ofsNext, \Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_ofsNext = $ofsNext;
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_ofsNext;

        /**
         * Offset of the position in the stream.
         */
        public function ofsNext() { return $this->_m_ofsNext; }
    }
}

/**
 * The guest's transcendent memory: pages that it has handed over to Xen. Xen
 * has no longer had it since 4.13.
 */

namespace LegacySaveImage {
    class Tmem extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\Chunk $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_version = $this->_io->readU4le();
            $this->_m_maxPools = $this->_io->readU4le();
            $this->_m_separator1 = $this->_io->readU4le();
            $this->_m_flags = $this->_io->readU4le();
            $this->_m_weight = $this->_io->readU4le();
            $this->_m_cap = $this->_io->readU4le();
            $this->_m_separator2 = $this->_io->readU4le();
            $this->_m_pools = [];
            $i = 0;
            do {
                $_ = new \LegacySaveImage\TmemPool($this->_io, $this, $this->_root);
                $this->_m_pools[] = $_;
                $i++;
            } while (!($_->isTerminator()));
        }
        protected $_m_version;
        protected $_m_maxPools;
        protected $_m_separator1;
        protected $_m_flags;
        protected $_m_weight;
        protected $_m_cap;
        protected $_m_separator2;
        protected $_m_pools;

        /**
         * Version of tmem.
         */
        public function version() { return $this->_m_version; }

        /**
         * The most pools that a guest can have.
         */
        public function maxPools() { return $this->_m_maxPools; }

        /**
         * All ones.
         */
        public function separator1() { return $this->_m_separator1; }

        /**
         * Bit 0 for compressed, bit 1 for frozen.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * The guest's weight relative to other guests.
         */
        public function weight() { return $this->_m_weight; }

        /**
         * The guest's cap.
         */
        public function cap() { return $this->_m_cap; }

        /**
         * All ones.
         */
        public function separator2() { return $this->_m_separator2; }

        /**
         * Pools, up to a terminator.
         */
        public function pools() { return $this->_m_pools; }
    }
}

/**
 * Pages of transcendent memory that are no longer valid, sent at the end of
 * a live migration.
 */

namespace LegacySaveImage {
    class TmemExtra extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\Chunk $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_invalidated = [];
            $i = 0;
            do {
                $_ = new \LegacySaveImage\TmemInvalidation($this->_io, $this, $this->_root);
                $this->_m_invalidated[] = $_;
                $i++;
            } while (!($_->isTerminator()));
        }
        protected $_m_invalidated;

        /**
         * The pages, up to a terminator.
         */
        public function invalidated() { return $this->_m_invalidated; }
    }
}

/**
 * One page that is no longer valid, or the terminator of the list.
 */

namespace LegacySaveImage {
    class TmemInvalidation extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\TmemExtra $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_poolId = $this->_io->readU4le();
            if (!($this->isTerminator())) {
                $this->_m_oid = [];
                $n = 6;
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_oid[] = $this->_io->readU4le();
                }
            }
            if (!($this->isTerminator())) {
                $this->_m_index = $this->_io->readU4le();
            }
        }
        protected $_m_isTerminator;

        /**
         * No page follows.
         */
        public function isTerminator() {
            if ($this->_m_isTerminator !== null)
                return $this->_m_isTerminator;
            $this->_m_isTerminator =  (($this->poolId() >> 16 == 65535) && (($this->poolId() & 65535) == 65535)) ;
            return $this->_m_isTerminator;
        }
        protected $_m_poolId;
        protected $_m_oid;
        protected $_m_index;

        /**
         * Number of the pool; all ones end the list.
         */
        public function poolId() { return $this->_m_poolId; }

        /**
         * Object that the page belongs to, three numbers of 64 bits.
         */
        public function oid() { return $this->_m_oid; }

        /**
         * Number of the page within the object.
         */
        public function index() { return $this->_m_index; }
    }
}

/**
 * One page of transcendent memory, or the terminator of the list of pages.
 */

namespace LegacySaveImage {
    class TmemPage extends \Kaitai\Struct\Struct {
        public function __construct(int $lenContents, \Kaitai\Struct\Stream $_io, ?\LegacySaveImage\TmemPool $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_lenContents = $lenContents;
            $this->_read();
        }

        private function _read() {
            $this->_m_oid = [];
            $n = 6;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_oid[] = $this->_io->readU4le();
            }
            if (!($this->isTerminator())) {
                $this->_m_index = $this->_io->readU4le();
            }
            if (!($this->isTerminator())) {
                $this->_m_contents = $this->_io->readBytes($this->lenContents());
            }
        }
        protected $_m_isTerminator;

        /**
         * No page follows.
         */
        public function isTerminator() {
            if ($this->_m_isTerminator !== null)
                return $this->_m_isTerminator;
            $this->_m_isTerminator =  (($this->oid()[0] >> 16 == 65535) && (($this->oid()[0] & 65535) == 65535) && ($this->oid()[1] >> 16 == 65535) && (($this->oid()[1] & 65535) == 65535) && ($this->oid()[2] >> 16 == 65535) && (($this->oid()[2] & 65535) == 65535) && ($this->oid()[3] >> 16 == 65535) && (($this->oid()[3] & 65535) == 65535) && ($this->oid()[4] >> 16 == 65535) && (($this->oid()[4] & 65535) == 65535) && ($this->oid()[5] >> 16 == 65535) && (($this->oid()[5] & 65535) == 65535)) ;
            return $this->_m_isTerminator;
        }
        protected $_m_oid;
        protected $_m_index;
        protected $_m_contents;
        protected $_m_lenContents;

        /**
         * Object that the page belongs to, three numbers of 64 bits; all ones end the list.
         */
        public function oid() { return $this->_m_oid; }

        /**
         * Number of the page within the object.
         */
        public function index() { return $this->_m_index; }

        /**
         * Contents of the page.
         */
        public function contents() { return $this->_m_contents; }

        /**
         * Size of a page in bytes.
         */
        public function lenContents() { return $this->_m_lenContents; }
    }
}

/**
 * One pool, or the terminator of the list of pools.
 */

namespace LegacySaveImage {
    class TmemPool extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\Tmem $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_poolId = $this->_io->readU4le();
            if (!($this->isTerminator())) {
                $this->_m_flags = $this->_io->readU4le();
            }
            if (!($this->isTerminator())) {
                $this->_m_numPages = $this->_io->readU4le();
            }
            if (!($this->isTerminator())) {
                $this->_m_uuid = $this->_io->readBytes(16);
            }
            if ( ((!($this->isTerminator())) && ($this->numPages() > 0)) ) {
                $this->_m_pages = [];
                $i = 0;
                do {
                    $_ = new \LegacySaveImage\TmemPage((4096 << ($this->flags() >> 4 & 15)), $this->_io, $this, $this->_root);
                    $this->_m_pages[] = $_;
                    $i++;
                } while (!( (($_->isTerminator()) || (count($this->pages()) == $this->numPages())) ));
            }
        }
        protected $_m_isTerminator;

        /**
         * No pool follows.
         */
        public function isTerminator() {
            if ($this->_m_isTerminator !== null)
                return $this->_m_isTerminator;
            $this->_m_isTerminator =  (($this->poolId() >> 16 == 65535) && (($this->poolId() & 65535) == 65535)) ;
            return $this->_m_isTerminator;
        }
        protected $_m_poolId;
        protected $_m_flags;
        protected $_m_numPages;
        protected $_m_uuid;
        protected $_m_pages;

        /**
         * Number of the pool; all ones end the list.
         */
        public function poolId() { return $this->_m_poolId; }

        /**
         * Bit 0 for persistent, bit 1 for shared; bits 7-4 for the size of a page.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Upper limit of the number of pages that follow.
         */
        public function numPages() { return $this->_m_numPages; }

        /**
         * UUID of the pool.
         */
        public function uuid() { return $this->_m_uuid; }

        /**
         * Pages of the pool.
         */
        public function pages() { return $this->_m_pages; }
    }
}

/**
 * libxl's information about QEMU: where it has mapped its video memory and
 * similar regions.
 */

namespace LegacySaveImage {
    class Toolstack extends \Kaitai\Struct\Struct {
        public function __construct(bool $is64bit, \Kaitai\Struct\Stream $_io, ?\LegacySaveImage\Chunk $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_is64bit = $is64bit;
            $this->_read();
        }

        private function _read() {
            $this->_m_version = $this->_io->readU4le();
            $this->_m_numPhysmaps = $this->_io->readU4le();
        }
        protected $_m_knownVersion;

        /**
         * The only version.
         */
        public function knownVersion() {
            if ($this->_m_knownVersion !== null)
                return $this->_m_knownVersion;
            $this->_m_knownVersion = 1;
            return $this->_m_knownVersion;
        }
        protected $_m_ofsPhysmaps;

        /**
         * Offset of the mappings.
         */
        public function ofsPhysmaps() {
            if ($this->_m_ofsPhysmaps !== null)
                return $this->_m_ofsPhysmaps;
            $this->_m_ofsPhysmaps = 4 + 4;
            return $this->_m_ofsPhysmaps;
        }
        protected $_m_physmaps;

        /**
         * The mappings, `num_physmaps` of them.
         */
        public function physmaps() {
            if ($this->_m_physmaps !== null)
                return $this->_m_physmaps;
            $_pos = $this->_io->pos();
            $this->_io->seek($this->ofsPhysmaps());
            $this->_m_physmaps = [];
            $n = $this->numPhysmaps();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_physmaps[] = new \LegacySaveImage\Physmap($this->is64bit(), $this->_io, $this, $this->_root);
            }
            $this->_io->seek($_pos);
            return $this->_m_physmaps;
        }
        protected $_m_version;
        protected $_m_numPhysmaps;
        protected $_m_is64bit;

        /**
         * Layout of the rest; 1 is the only one.
         */
        public function version() { return $this->_m_version; }

        /**
         * Number of mappings.
         */
        public function numPhysmaps() { return $this->_m_numPhysmaps; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public function is64bit() { return $this->_m_is64bit; }
    }
}

/**
 * The guest's time stamp counter (TSC).
 */

namespace LegacySaveImage {
    class TscInfo extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\Chunk $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_modeCode = $this->_io->readU4le();
            $this->_m_nsec = $this->_io->readU8le();
            $this->_m_khz = $this->_io->readU4le();
            $this->_m_incarnation = $this->_io->readU4le();
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
        protected $_m_nsec;
        protected $_m_khz;
        protected $_m_incarnation;

        /**
         * TSC mode, as a number; see `mode`.
         */
        public function modeCode() { return $this->_m_modeCode; }

        /**
         * Elapsed time in nanoseconds.
         */
        public function nsec() { return $this->_m_nsec; }

        /**
         * Frequency of the TSC in kHz.
         */
        public function khz() { return $this->_m_khz; }

        /**
         * Number of times that the guest has been restored or migrated.
         */
        public function incarnation() { return $this->_m_incarnation; }
    }
}

/**
 * A number as wide as the words of the toolstack that saved the image.
 */

namespace LegacySaveImage {
    class Ulong extends \Kaitai\Struct\Struct {
        public function __construct(bool $is64bit, \Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_is64bit = $is64bit;
            $this->_read();
        }

        private function _read() {
            if ($this->is64bit()) {
                $this->_m_wide = $this->_io->readU8le();
            }
            if (!($this->is64bit())) {
                $this->_m_narrow = $this->_io->readU4le();
            }
        }
        protected $_m_value;

        /**
         * The number, in the width of the toolstack.
         */
        public function value() {
            if ($this->_m_value !== null)
                return $this->_m_value;
            $this->_m_value = ($this->is64bit() ? $this->wide() : $this->narrow());
            return $this->_m_value;
        }
        protected $_m_wide;
        protected $_m_narrow;
        protected $_m_is64bit;

        /**
         * The number of a 64-bit toolstack.
         */
        public function wide() { return $this->_m_wide; }

        /**
         * The number of a 32-bit toolstack.
         */
        public function narrow() { return $this->_m_narrow; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public function is64bit() { return $this->_m_is64bit; }
    }
}

/**
 * A number as wide as the words of the toolstack that saved the image, in
 * two halves because not every language has 64-bit bit operations.
 */

namespace LegacySaveImage {
    class UlongHalves extends \Kaitai\Struct\Struct {
        public function __construct(bool $is64bit, \Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_is64bit = $is64bit;
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            if ($this->is64bit()) {
                $this->_m_high = $this->_io->readU4le();
            }
        }
        protected $_m_low;
        protected $_m_high;
        protected $_m_is64bit;

        /**
         * Bits 31-0.
         */
        public function low() { return $this->_m_low; }

        /**
         * Bits 63-32.
         */
        public function high() { return $this->_m_high; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public function is64bit() { return $this->_m_is64bit; }
    }
}

/**
 * The pfns of a PV guest that have no memory. Newer formats do not need this
 * list, because a receiver allocates no memory for a pfn that has not been
 * sent.
 */

namespace LegacySaveImage {
    class UnmappedPfns extends \Kaitai\Struct\Struct {
        public function __construct(bool $is64bit, \Kaitai\Struct\Stream $_io, ?\LegacySaveImage\PvTail $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_is64bit = $is64bit;
            $this->_read();
        }

        private function _read() {
            $this->_m_numPfns = $this->_io->readU4le();
            $this->_m__raw_list = $this->_io->readBytes(($this->lenList() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->lenList() : ($this->_io()->size() - $this->_io()->pos())));
            $_io__raw_list = new \Kaitai\Struct\Stream($this->_m__raw_list);
            $this->_m_list = new \LegacySaveImage\P2mFrameList($this->is64bit(), $_io__raw_list, $this, $this->_root);
        }
        protected $_m_knownNumPfnsMax;

        /**
         * The most pfns that a receiver accepts.
         */
        public function knownNumPfnsMax() {
            if ($this->_m_knownNumPfnsMax !== null)
                return $this->_m_knownNumPfnsMax;
            $this->_m_knownNumPfnsMax = 268435456;
            return $this->_m_knownNumPfnsMax;
        }
        protected $_m_lenList;

        /**
         * Length of the list in bytes.
         */
        public function lenList() {
            if ($this->_m_lenList !== null)
                return $this->_m_lenList;
            $this->_m_lenList = ($this->numPfns() * ($this->is64bit() ? 8 : 4));
            return $this->_m_lenList;
        }
        protected $_m_numPfns;
        protected $_m_list;
        protected $_m_is64bit;
        protected $_m__raw_list;

        /**
         * Number of pfns that have no memory.
         */
        public function numPfns() { return $this->_m_numPfns; }

        /**
         * Those pfns.
         */
        public function list() { return $this->_m_list; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        public function is64bit() { return $this->_m_is64bit; }
        public function _raw_list() { return $this->_m__raw_list; }
    }
}

/**
 * State of one vCPU of a PV guest.
 */

namespace LegacySaveImage {
    class Vcpu extends \Kaitai\Struct\Struct {
        public function __construct(int $lenContext, bool $hasExtended, int $lenXsave, \Kaitai\Struct\Stream $_io, ?\LegacySaveImage\VcpuSlot $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_lenContext = $lenContext;
            $this->_m_hasExtended = $hasExtended;
            $this->_m_lenXsave = $lenXsave;
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_context;

        /**
         * The vCPU's registers.
         */
        public function context() {
            if ($this->_m_context !== null)
                return $this->_m_context;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m__raw_context = $this->_io->readBytes($this->lenContext());
            $_io__raw_context = new \Kaitai\Struct\Stream($this->_m__raw_context);
            $this->_m_context = new \LegacySaveImage\VcpuContext($this->lenContext(), $_io__raw_context, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_context;
        }
        protected $_m_extended;

        /**
         * Callbacks and machine-check state.
         */
        public function extended() {
            if ($this->_m_extended !== null)
                return $this->_m_extended;
            if ($this->hasExtended()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsExtended());
                $this->_m__raw_extended = $this->_io->readBytes($this->lenExtended());
                $_io__raw_extended = new \Kaitai\Struct\Stream($this->_m__raw_extended);
                $this->_m_extended = new \XenX86Vcpu\ExtVcpucontext($_io__raw_extended);
                $this->_io->seek($_pos);
            }
            return $this->_m_extended;
        }
        protected $_m_lenExtended;

        /**
         * Length of the extended context in bytes.
         */
        public function lenExtended() {
            if ($this->_m_lenExtended !== null)
                return $this->_m_lenExtended;
            $this->_m_lenExtended = ($this->hasExtended() ? 128 : 0);
            return $this->_m_lenExtended;
        }
        protected $_m_lenVcpu;

        /**
         * Total length in bytes.
         */
        public function lenVcpu() {
            if ($this->_m_lenVcpu !== null)
                return $this->_m_lenVcpu;
            $this->_m_lenVcpu = ($this->lenContext() + $this->lenExtended()) + $this->lenXsave();
            return $this->_m_lenVcpu;
        }
        protected $_m_ofsExtended;

        /**
         * Offset of the extended context.
         */
        public function ofsExtended() {
            if ($this->_m_ofsExtended !== null)
                return $this->_m_ofsExtended;
            $this->_m_ofsExtended = $this->lenContext();
            return $this->_m_ofsExtended;
        }
        protected $_m_ofsXsave;

        /**
         * Offset of the extended processor state.
         */
        public function ofsXsave() {
            if ($this->_m_ofsXsave !== null)
                return $this->_m_ofsXsave;
            $this->_m_ofsXsave = $this->lenContext() + $this->lenExtended();
            return $this->_m_ofsXsave;
        }
        protected $_m_xsave;

        /**
         * Extended processor state.
         */
        public function xsave() {
            if ($this->_m_xsave !== null)
                return $this->_m_xsave;
            if ($this->lenXsave() > 0) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsXsave());
                $this->_m__raw_xsave = $this->_io->readBytes($this->lenXsave());
                $_io__raw_xsave = new \Kaitai\Struct\Stream($this->_m__raw_xsave);
                $this->_m_xsave = new \LegacySaveImage\VcpuXsave($_io__raw_xsave, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_xsave;
        }
        protected $_m_lenContext;
        protected $_m_hasExtended;
        protected $_m_lenXsave;
        protected $_m__raw_context;
        protected $_m__raw_extended;
        protected $_m__raw_xsave;

        /**
         * Length of its context in bytes.
         */
        public function lenContext() { return $this->_m_lenContext; }

        /**
         * The vCPU has an extended context.
         */
        public function hasExtended() { return $this->_m_hasExtended; }

        /**
         * Length of its extended processor state in bytes, including the numbers
         * before it.
         */
        public function lenXsave() { return $this->_m_lenXsave; }
        public function _raw_context() { return $this->_m__raw_context; }
        public function _raw_extended() { return $this->_m__raw_extended; }
        public function _raw_xsave() { return $this->_m__raw_xsave; }
    }
}

/**
 * Registers of a PV vCPU.
 */

namespace LegacySaveImage {
    class VcpuContext extends \Kaitai\Struct\Struct {
        public function __construct(int $lenContext, \Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_lenContext = $lenContext;
            $this->_read();
        }

        private function _read() {
            switch ($this->contextLayout()) {
                case \LegacySaveImage\ContextLayout::X86_32:
                    $this->_m_vcpuGuestContext = new \XenX86Vcpu\VcpuGuestContextX8632($this->_io);
                    break;
                case \LegacySaveImage\ContextLayout::X86_64:
                    $this->_m_vcpuGuestContext = new \XenX86Vcpu\VcpuGuestContextX8664($this->_io);
                    break;
                default:
                    $this->_m_vcpuGuestContext = new \XenX86Vcpu\UnknownContext($this->_io);
                    break;
            }
        }
        protected $_m_contextLayout;

        /**
         * Kind of structure.
         */
        public function contextLayout() {
            if ($this->_m_contextLayout !== null)
                return $this->_m_contextLayout;
            $this->_m_contextLayout = ($this->lenContext() == 5168 ? \LegacySaveImage\ContextLayout::X86_64 : ($this->lenContext() == 2800 ? \LegacySaveImage\ContextLayout::X86_32 : \LegacySaveImage\ContextLayout::UNKNOWN_LAYOUT));
            return $this->_m_contextLayout;
        }
        protected $_m_vcpuGuestContext;
        protected $_m_lenContext;

        /**
         * The structure for the guest's width.
         */
        public function vcpuGuestContext() { return $this->_m_vcpuGuestContext; }

        /**
         * Length of the context in bytes, which distinguishes 64-bit from 32-bit guests.
         */
        public function lenContext() { return $this->_m_lenContext; }
    }
}

/**
 * The guest's vCPUs.
 */

namespace LegacySaveImage {
    class VcpuInfo extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\Chunk $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vcpuMap = $this->_io->readBytesFull();
        }
        protected $_m_vcpuMap;

        /**
         * One bit for each vCPU, lowest bit of each byte first; set if the vCPU is online.
         */
        public function vcpuMap() { return $this->_m_vcpuMap; }
    }
}

/**
 * One of the guest's possible vCPUs.
 */

namespace LegacySaveImage {
    class VcpuSlot extends \Kaitai\Struct\Struct {
        public function __construct(int $vcpuId, int $online, int $lenContext, bool $hasExtended, int $lenXsave, \Kaitai\Struct\Stream $_io, ?\LegacySaveImage\PvTail $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_vcpuId = $vcpuId;
            $this->_m_online = $online;
            $this->_m_lenContext = $lenContext;
            $this->_m_hasExtended = $hasExtended;
            $this->_m_lenXsave = $lenXsave;
            $this->_read();
        }

        private function _read() {
            if ($this->online() != 0) {
                $this->_m__raw_vcpu = $this->_io->readBytes(($this->lenVcpu() <= ($this->_io()->size() - $this->_io()->pos()) ? $this->lenVcpu() : ($this->_io()->size() - $this->_io()->pos())));
                $_io__raw_vcpu = new \Kaitai\Struct\Stream($this->_m__raw_vcpu);
                $this->_m_vcpu = new \LegacySaveImage\Vcpu($this->lenContext(), $this->hasExtended(), $this->lenXsave(), $_io__raw_vcpu, $this, $this->_root);
            }
        }
        protected $_m_lenVcpu;

        /**
         * Length of the state of one vCPU in bytes.
         */
        public function lenVcpu() {
            if ($this->_m_lenVcpu !== null)
                return $this->_m_lenVcpu;
            $this->_m_lenVcpu = (($this->lenContext() + ($this->hasExtended() ? 128 : 0)) + $this->lenXsave());
            return $this->_m_lenVcpu;
        }
        protected $_m_vcpu;
        protected $_m_vcpuId;
        protected $_m_online;
        protected $_m_lenContext;
        protected $_m_hasExtended;
        protected $_m_lenXsave;
        protected $_m__raw_vcpu;

        /**
         * The state of a vCPU that is online.
         */
        public function vcpu() { return $this->_m_vcpu; }

        /**
         * Which vCPU.
         */
        public function vcpuId() { return $this->_m_vcpuId; }

        /**
         * 1 if the vCPU is online and its state is present here.
         */
        public function online() { return $this->_m_online; }

        /**
         * Length of its context in bytes.
         */
        public function lenContext() { return $this->_m_lenContext; }

        /**
         * The vCPU has an extended context.
         */
        public function hasExtended() { return $this->_m_hasExtended; }

        /**
         * Length of its extended processor state in bytes, including the numbers
         * before it.
         */
        public function lenXsave() { return $this->_m_lenXsave; }
        public function _raw_vcpu() { return $this->_m__raw_vcpu; }
    }
}

/**
 * Extended processor state of a PV vCPU.
 */

namespace LegacySaveImage {
    class VcpuXsave extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\Vcpu $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_xfeatureMask = $this->_io->readU8le();
            $this->_m_lenArea = $this->_io->readU8le();
            $this->_m_state = $this->_io->readBytesFull();
        }
        protected $_m_area;

        /**
         * The state, decoded; absent if it is too short.
         */
        public function area() {
            if ($this->_m_area !== null)
                return $this->_m_area;
            if ($this->_io()->size() >= 32) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsState());
                $this->_m__raw_area = $this->_io->readBytesFull();
                $_io__raw_area = new \Kaitai\Struct\Stream($this->_m__raw_area);
                $this->_m_area = new \XenX86Vcpu\VcpuXsave($_io__raw_area);
                $this->_io->seek($_pos);
            }
            return $this->_m_area;
        }
        protected $_m_ofsState;

        /**
         * Offset of the state.
         */
        public function ofsState() {
            if ($this->_m_ofsState !== null)
                return $this->_m_ofsState;
            $this->_m_ofsState = 8 + 8;
            return $this->_m_ofsState;
        }
        protected $_m_xfeatureMask;
        protected $_m_lenArea;
        protected $_m_state;
        protected $_m__raw_area;

        /**
         * The features that Xen saved.
         */
        public function xfeatureMask() { return $this->_m_xfeatureMask; }

        /**
         * Length of the state in bytes, as Xen gave it.
         */
        public function lenArea() { return $this->_m_lenArea; }

        /**
         * The state, not decoded.
         */
        public function state() { return $this->_m_state; }
        public function _raw_area() { return $this->_m__raw_area; }
    }
}

/**
 * The fields that xenopsd writes after the same signature as xend's.
 */

namespace LegacySaveImage {
    class XenopsdDeviceModelLength extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\DeviceModel $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_newline = $this->_io->readU1();
            $this->_m_lenState = $this->_io->readU4be();
        }
        protected $_m_isValid;

        /**
         * xenopsd wrote this: QEMU's own state would begin with a letter.
         */
        public function isValid() {
            if ($this->_m_isValid !== null)
                return $this->_m_isValid;
            $this->_m_isValid = $this->newline() == 10;
            return $this->_m_isValid;
        }
        protected $_m_newline;
        protected $_m_lenState;

        /**
         * The last byte of the signature, a newline.
         */
        public function newline() { return $this->_m_newline; }

        /**
         * Length of the state in bytes.
         */
        public function lenState() { return $this->_m_lenState; }
    }
}

/**
 * The data of an xcnt block.
 */

namespace LegacySaveImage {
    class XsaveLength extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\LegacySaveImage\ExtendedInfoBlock $_parent = null, ?\LegacySaveImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lenXsave = $this->_io->readU4le();
        }
        protected $_m_lenXsave;

        /**
         * Length of the extended processor state in each vCPU's part of the
         * tail, in bytes.
         */
        public function lenXsave() { return $this->_m_lenXsave; }
    }
}

namespace LegacySaveImage {
    class BlockType {

        /**
         * vCPUs have an extended context; no data.
         */
        const EXTV = 1702392950;

        /**
         * A vCPU's context, whose length applies to all vCPUs.
         */
        const VCPU = 1986228341;

        /**
         * Length of the vCPUs' extended processor state.
         */
        const XCNT = 2019782260;

        private const _VALUES = [1702392950 => true, 1986228341 => true, 2019782260 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace LegacySaveImage {
    class ChunkType {

        /**
         * Pages of an HVM guest's other emulators.
         */
        const HVM_NR_IOREQ_SERVER_PAGES = -20;

        /**
         * First page of an HVM guest's other emulators.
         */
        const HVM_IOREQ_SERVER_PFN = -19;

        /**
         * libxl's information about QEMU.
         */
        const TOOLSTACK = -18;

        /**
         * Page of the ring for sharing.
         */
        const HVM_SHARING_RING_PFN = -17;

        /**
         * Page of the ring for monitoring.
         */
        const HVM_MONITOR_RING_PFN = -16;

        /**
         * Page of the ring for paging.
         */
        const HVM_PAGING_RING_PFN = -15;

        /**
         * Address of an HVM guest's generation id.
         */
        const HVM_GENERATION_ID_ADDR = -14;

        /**
         * The pages of later checkpoints are compressed.
         */
        const ENABLE_COMPRESSION = -13;

        /**
         * Pages, compressed.
         */
        const COMPRESSED_DATA = -12;

        /**
         * An HVM guest's enlightenments for Windows.
         */
        const HVM_VIRIDIAN = -11;

        /**
         * Location of an HVM guest's ACPI I/O ports.
         */
        const HVM_ACPI_IOPORTS_LOCATION = -10;

        /**
         * No other checkpoint follows.
         */
        const LAST_CHECKPOINT = -9;

        /**
         * Page of an HVM guest's console.
         */
        const HVM_CONSOLE_PFN = -8;

        /**
         * The guest's time stamp counter (TSC).
         */
        const TSC_INFO = -7;

        /**
         * Transcendent memory that is no longer valid.
         */
        const TMEM_EXTRA = -6;

        /**
         * Transcendent memory.
         */
        const TMEM = -5;

        /**
         * Address of an HVM guest's TSS for virtual 8086 mode.
         */
        const HVM_VM86_TSS = -4;

        /**
         * Address of an HVM guest's identity page table.
         */
        const HVM_IDENT_PT = -3;

        /**
         * The guest's vCPUs.
         */
        const VCPU_INFO = -2;

        /**
         * The pages that follow are sent again, for comparison.
         */
        const ENABLE_VERIFY_MODE = -1;

        /**
         * End of the chunks; the tail follows.
         */
        const END_MARK = 0;

        /**
         * A batch of guest pages.
         */
        const PAGES = 1;

        private const _VALUES = [-20 => true, -19 => true, -18 => true, -17 => true, -16 => true, -15 => true, -14 => true, -13 => true, -12 => true, -11 => true, -10 => true, -9 => true, -8 => true, -7 => true, -6 => true, -5 => true, -4 => true, -3 => true, -2 => true, -1 => true, 0 => true, 1 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace LegacySaveImage {
    class ContextLayout {

        /**
         * No context of a known length.
         */
        const UNKNOWN_LAYOUT = 0;

        /**
         * Registers of a 64-bit guest.
         */
        const X86_64 = 1;

        /**
         * Registers of a 32-bit guest.
         */
        const X86_32 = 2;

        private const _VALUES = [0 => true, 1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace LegacySaveImage {
    class GuestType {

        /**
         * Paravirtualised x86 guest.
         */
        const X86_PV = 1;

        /**
         * Hardware-virtualised x86 guest.
         */
        const X86_HVM = 2;

        private const _VALUES = [1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace LegacySaveImage {
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

namespace LegacySaveImage {
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
