<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The memory image of a processor's x87, SSE and extended registers that the
 * XSAVE family of instructions writes: a legacy region of 512 bytes (the format
 * of FXSAVE), a header of 64 bytes, then one block for each further state
 * component.
 * 
 * The offset of a block depends on the form. In the standard form every
 * component has a fixed offset, whichever other components are present; the
 * offset comes from CPUID leaf 0xd, which is not in the area. Two sets of
 * offsets exist: Intel's processors leave room for the MPX components, AMD's do
 * not. The length of the area distinguishes them, see `is_intel_layout`. In the
 * compacted form (bit 63 of `xcomp_bv`) the blocks follow one another in the
 * order of their numbers; CPUID says which of them are aligned to 64 bytes; here
 * these are 17 and 18.
 * 
 * A component whose bit in `xstate_bv` is clear is in its initial state,
 * whatever its block contains; its instance is then absent here.
 * 
 * This type must have a stream of its own (`size` or `size-eos` where it is
 * used), because the length of that stream is the length of the area. The stream
 * may be empty or short: regions that do not fit are absent. An area that has
 * lost bytes at its end looks like a shorter complete one, so its Intel AVX-512
 * and PKRU blocks cannot be trusted.
 * 
 * Xen writes only the standard form into its migration streams, and refuses
 * the compacted form when it loads one.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 */

namespace {
    class X86XsaveArea extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            if ($this->_io()->size() >= 512) {
                $this->_m__raw_legacy = $this->_io->readBytes(512);
                $_io__raw_legacy = new \Kaitai\Struct\Stream($this->_m__raw_legacy);
                $this->_m_legacy = new \X86XsaveArea\FxsaveRegion($_io__raw_legacy, $this, $this->_root);
            }
            if ($this->_io()->size() >= 576) {
                $this->_m__raw_header = $this->_io->readBytes(64);
                $_io__raw_header = new \Kaitai\Struct\Stream($this->_m__raw_header);
                $this->_m_header = new \X86XsaveArea\XsaveHeader($_io__raw_header, $this, $this->_root);
            }
        }
        protected $_m_avx;

        /**
         * Upper halves of the 256-bit registers ymm0 to ymm15.
         */
        public function avx() {
            if ($this->_m_avx !== null)
                return $this->_m_avx;
            if ($this->hasAvx()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsAvx());
                $this->_m__raw_avx = $this->_io->readBytes(256);
                $_io__raw_avx = new \Kaitai\Struct\Stream($this->_m__raw_avx);
                $this->_m_avx = new \X86XsaveArea\AvxState($_io__raw_avx, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_avx;
        }
        protected $_m_bndcsr;

        /**
         * MPX configuration and status.
         */
        public function bndcsr() {
            if ($this->_m_bndcsr !== null)
                return $this->_m_bndcsr;
            if ($this->hasBndcsr()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsBndcsr());
                $this->_m__raw_bndcsr = $this->_io->readBytes(64);
                $_io__raw_bndcsr = new \Kaitai\Struct\Stream($this->_m__raw_bndcsr);
                $this->_m_bndcsr = new \X86XsaveArea\BndcsrState($_io__raw_bndcsr, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_bndcsr;
        }
        protected $_m_bndregs;

        /**
         * MPX bound registers.
         */
        public function bndregs() {
            if ($this->_m_bndregs !== null)
                return $this->_m_bndregs;
            if ($this->hasBndregs()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsBndregs());
                $this->_m__raw_bndregs = $this->_io->readBytes(64);
                $_io__raw_bndregs = new \Kaitai\Struct\Stream($this->_m__raw_bndregs);
                $this->_m_bndregs = new \X86XsaveArea\BndregsState($_io__raw_bndregs, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_bndregs;
        }
        protected $_m_cetS;

        /**
         * Control-flow enforcement, supervisor part; compacted form only.
         */
        public function cetS() {
            if ($this->_m_cetS !== null)
                return $this->_m_cetS;
            if ($this->hasCetS()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsCompactedCetS());
                $this->_m__raw_cetS = $this->_io->readBytes(24);
                $_io__raw_cetS = new \Kaitai\Struct\Stream($this->_m__raw_cetS);
                $this->_m_cetS = new \X86XsaveArea\CetSState($_io__raw_cetS, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_cetS;
        }
        protected $_m_cetU;

        /**
         * Control-flow enforcement, user part; compacted form only.
         */
        public function cetU() {
            if ($this->_m_cetU !== null)
                return $this->_m_cetU;
            if ($this->hasCetU()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsCompactedCetU());
                $this->_m__raw_cetU = $this->_io->readBytes(16);
                $_io__raw_cetU = new \Kaitai\Struct\Stream($this->_m__raw_cetU);
                $this->_m_cetU = new \X86XsaveArea\CetUState($_io__raw_cetU, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_cetU;
        }
        protected $_m_egprs;

        /**
         * The APX general-purpose registers, which replace MPX.
         */
        public function egprs() {
            if ($this->_m_egprs !== null)
                return $this->_m_egprs;
            if ($this->hasEgprs()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsEgprs());
                $this->_m__raw_egprs = $this->_io->readBytes(128);
                $_io__raw_egprs = new \Kaitai\Struct\Stream($this->_m__raw_egprs);
                $this->_m_egprs = new \X86XsaveArea\EgprsState($_io__raw_egprs, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_egprs;
        }
        protected $_m_hasAvx;

        /**
         * Whether component 2 is not in its initial state and the area has room for
         * it.
         */
        public function hasAvx() {
            if ($this->_m_hasAvx !== null)
                return $this->_m_hasAvx;
            $this->_m_hasAvx = ($this->hasHeader() ?  (($this->header()->xstateBv()->avx()) && ( ((!($this->isCompacted())) || ($this->header()->xcompBv()->avx())) ) && ($this->lenArea() >= 256) && ($this->ofsAvx() <= $this->lenArea() - 256))  : false);
            return $this->_m_hasAvx;
        }
        protected $_m_hasBndcsr;

        /**
         * Whether component 4 is not in its initial state and the area has room for
         * it.
         */
        public function hasBndcsr() {
            if ($this->_m_hasBndcsr !== null)
                return $this->_m_hasBndcsr;
            $this->_m_hasBndcsr = ($this->hasHeader() ?  (($this->header()->xstateBv()->bndcsr()) && ( ((!($this->isCompacted())) || ($this->header()->xcompBv()->bndcsr())) ) && ($this->lenArea() >= 64) && ($this->ofsBndcsr() <= $this->lenArea() - 64))  : false);
            return $this->_m_hasBndcsr;
        }
        protected $_m_hasBndregs;

        /**
         * Whether component 3 is not in its initial state and the area has room for
         * it.
         */
        public function hasBndregs() {
            if ($this->_m_hasBndregs !== null)
                return $this->_m_hasBndregs;
            $this->_m_hasBndregs = ($this->hasHeader() ?  (($this->header()->xstateBv()->bndregs()) && ( ((!($this->isCompacted())) || ($this->header()->xcompBv()->bndregs())) ) && ($this->lenArea() >= 64) && ($this->ofsBndregs() <= $this->lenArea() - 64))  : false);
            return $this->_m_hasBndregs;
        }
        protected $_m_hasCetS;

        /**
         * Whether component 12 is not in its initial state and the area has room for
         * it.
         */
        public function hasCetS() {
            if ($this->_m_hasCetS !== null)
                return $this->_m_hasCetS;
            $this->_m_hasCetS = ($this->isCompacted() ?  (($this->header()->xstateBv()->cetS()) && ($this->header()->xcompBv()->cetS()) && ($this->lenArea() >= 24) && ($this->ofsCompactedCetS() <= $this->lenArea() - 24))  : false);
            return $this->_m_hasCetS;
        }
        protected $_m_hasCetU;

        /**
         * Whether component 11 is not in its initial state and the area has room for
         * it.
         */
        public function hasCetU() {
            if ($this->_m_hasCetU !== null)
                return $this->_m_hasCetU;
            $this->_m_hasCetU = ($this->isCompacted() ?  (($this->header()->xstateBv()->cetU()) && ($this->header()->xcompBv()->cetU()) && ($this->lenArea() >= 16) && ($this->ofsCompactedCetU() <= $this->lenArea() - 16))  : false);
            return $this->_m_hasCetU;
        }
        protected $_m_hasEgprs;

        /**
         * Whether component 19 is not in its initial state and the area has room for
         * it.
         */
        public function hasEgprs() {
            if ($this->_m_hasEgprs !== null)
                return $this->_m_hasEgprs;
            $this->_m_hasEgprs = ($this->hasHeader() ?  (($this->header()->xstateBv()->egprs()) && ( ((!($this->isCompacted())) || ($this->header()->xcompBv()->egprs())) ) && ($this->lenArea() >= 128) && ($this->ofsEgprs() <= $this->lenArea() - 128))  : false);
            return $this->_m_hasEgprs;
        }
        protected $_m_hasHdc;

        /**
         * Whether component 13 is not in its initial state and the area has room for
         * it.
         */
        public function hasHdc() {
            if ($this->_m_hasHdc !== null)
                return $this->_m_hasHdc;
            $this->_m_hasHdc = ($this->isCompacted() ?  (($this->header()->xstateBv()->hdc()) && ($this->header()->xcompBv()->hdc()) && ($this->lenArea() >= 8) && ($this->ofsCompactedHdc() <= $this->lenArea() - 8))  : false);
            return $this->_m_hasHdc;
        }
        protected $_m_hasHeader;

        /**
         * Whether the area is long enough for its header.
         */
        public function hasHeader() {
            if ($this->_m_hasHeader !== null)
                return $this->_m_hasHeader;
            $this->_m_hasHeader = $this->_io()->size() >= 576;
            return $this->_m_hasHeader;
        }
        protected $_m_hasHi16Zmm;

        /**
         * Whether component 7 is not in its initial state and the area has room for
         * it.
         */
        public function hasHi16Zmm() {
            if ($this->_m_hasHi16Zmm !== null)
                return $this->_m_hasHi16Zmm;
            $this->_m_hasHi16Zmm = ($this->hasHeader() ?  (($this->header()->xstateBv()->hi16Zmm()) && ( ((!($this->isCompacted())) || ($this->header()->xcompBv()->hi16Zmm())) ) && ($this->lenArea() >= 1024) && ($this->ofsHi16Zmm() <= $this->lenArea() - 1024))  : false);
            return $this->_m_hasHi16Zmm;
        }
        protected $_m_hasHwp;

        /**
         * Whether component 16 is not in its initial state and the area has room for
         * it.
         */
        public function hasHwp() {
            if ($this->_m_hasHwp !== null)
                return $this->_m_hasHwp;
            $this->_m_hasHwp = ($this->isCompacted() ?  (($this->header()->xstateBv()->hwp()) && ($this->header()->xcompBv()->hwp()) && ($this->lenArea() >= 8) && ($this->ofsCompactedHwp() <= $this->lenArea() - 8))  : false);
            return $this->_m_hasHwp;
        }
        protected $_m_hasLbr;

        /**
         * Whether component 15 is not in its initial state and the area has room for
         * it.
         */
        public function hasLbr() {
            if ($this->_m_hasLbr !== null)
                return $this->_m_hasLbr;
            $this->_m_hasLbr = ($this->isCompacted() ?  (($this->header()->xstateBv()->lbr()) && ($this->header()->xcompBv()->lbr()) && ($this->lenArea() >= 808) && ($this->ofsCompactedLbr() <= $this->lenArea() - 808))  : false);
            return $this->_m_hasLbr;
        }
        protected $_m_hasLwp;

        /**
         * Whether component 62 is not in its initial state and the area has room for
         * it.
         */
        public function hasLwp() {
            if ($this->_m_hasLwp !== null)
                return $this->_m_hasLwp;
            $this->_m_hasLwp = ($this->hasHeader() ?  (($this->header()->xstateBv()->lwp()) && (!($this->isCompacted())) && ($this->lenArea() >= 960))  : false);
            return $this->_m_hasLwp;
        }
        protected $_m_hasOpmask;

        /**
         * Whether component 5 is not in its initial state and the area has room for
         * it.
         */
        public function hasOpmask() {
            if ($this->_m_hasOpmask !== null)
                return $this->_m_hasOpmask;
            $this->_m_hasOpmask = ($this->hasHeader() ?  (($this->header()->xstateBv()->opmask()) && ( ((!($this->isCompacted())) || ($this->header()->xcompBv()->opmask())) ) && ($this->lenArea() >= 64) && ($this->ofsOpmask() <= $this->lenArea() - 64))  : false);
            return $this->_m_hasOpmask;
        }
        protected $_m_hasPasid;

        /**
         * Whether component 10 is not in its initial state and the area has room for
         * it.
         */
        public function hasPasid() {
            if ($this->_m_hasPasid !== null)
                return $this->_m_hasPasid;
            $this->_m_hasPasid = ($this->isCompacted() ?  (($this->header()->xstateBv()->pasid()) && ($this->header()->xcompBv()->pasid()) && ($this->lenArea() >= 8) && ($this->ofsCompactedPasid() <= $this->lenArea() - 8))  : false);
            return $this->_m_hasPasid;
        }
        protected $_m_hasPkru;

        /**
         * Whether component 9 is not in its initial state and the area has room for
         * it.
         */
        public function hasPkru() {
            if ($this->_m_hasPkru !== null)
                return $this->_m_hasPkru;
            $this->_m_hasPkru = ($this->hasHeader() ?  (($this->header()->xstateBv()->pkru()) && ( ((!($this->isCompacted())) || ($this->header()->xcompBv()->pkru())) ) && ($this->lenArea() >= 8) && ($this->ofsPkru() <= $this->lenArea() - 8))  : false);
            return $this->_m_hasPkru;
        }
        protected $_m_hasPt;

        /**
         * Whether component 8 is not in its initial state and the area has room for
         * it.
         */
        public function hasPt() {
            if ($this->_m_hasPt !== null)
                return $this->_m_hasPt;
            $this->_m_hasPt = ($this->isCompacted() ?  (($this->header()->xstateBv()->pt()) && ($this->header()->xcompBv()->pt()) && ($this->lenArea() >= 128) && ($this->ofsCompactedPt() <= $this->lenArea() - 128))  : false);
            return $this->_m_hasPt;
        }
        protected $_m_hasTilecfg;

        /**
         * Whether component 17 is not in its initial state and the area has room for
         * it.
         */
        public function hasTilecfg() {
            if ($this->_m_hasTilecfg !== null)
                return $this->_m_hasTilecfg;
            $this->_m_hasTilecfg = ($this->hasHeader() ?  (($this->header()->xstateBv()->tilecfg()) && ( ((!($this->isCompacted())) || ($this->header()->xcompBv()->tilecfg())) ) && ($this->lenArea() >= 64) && ($this->ofsTilecfg() <= $this->lenArea() - 64))  : false);
            return $this->_m_hasTilecfg;
        }
        protected $_m_hasTiledata;

        /**
         * Whether component 18 is not in its initial state and the area has room for
         * it.
         */
        public function hasTiledata() {
            if ($this->_m_hasTiledata !== null)
                return $this->_m_hasTiledata;
            $this->_m_hasTiledata = ($this->hasHeader() ?  (($this->header()->xstateBv()->tiledata()) && ( ((!($this->isCompacted())) || ($this->header()->xcompBv()->tiledata())) ) && ($this->lenArea() >= 8192) && ($this->ofsTiledata() <= $this->lenArea() - 8192))  : false);
            return $this->_m_hasTiledata;
        }
        protected $_m_hasUintr;

        /**
         * Whether component 14 is not in its initial state and the area has room for
         * it.
         */
        public function hasUintr() {
            if ($this->_m_hasUintr !== null)
                return $this->_m_hasUintr;
            $this->_m_hasUintr = ($this->isCompacted() ?  (($this->header()->xstateBv()->uintr()) && ($this->header()->xcompBv()->uintr()) && ($this->lenArea() >= 48) && ($this->ofsCompactedUintr() <= $this->lenArea() - 48))  : false);
            return $this->_m_hasUintr;
        }
        protected $_m_hasZmmHi256;

        /**
         * Whether component 6 is not in its initial state and the area has room for
         * it.
         */
        public function hasZmmHi256() {
            if ($this->_m_hasZmmHi256 !== null)
                return $this->_m_hasZmmHi256;
            $this->_m_hasZmmHi256 = ($this->hasHeader() ?  (($this->header()->xstateBv()->zmmHi256()) && ( ((!($this->isCompacted())) || ($this->header()->xcompBv()->zmmHi256())) ) && ($this->lenArea() >= 512) && ($this->ofsZmmHi256() <= $this->lenArea() - 512))  : false);
            return $this->_m_hasZmmHi256;
        }
        protected $_m_hdc;

        /**
         * The IA32_PM_CTL1 register of hardware duty cycling; compacted form only.
         */
        public function hdc() {
            if ($this->_m_hdc !== null)
                return $this->_m_hdc;
            if ($this->hasHdc()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsCompactedHdc());
                $this->_m_hdc = $this->_io->readU8le();
                $this->_io->seek($_pos);
            }
            return $this->_m_hdc;
        }
        protected $_m_hi16Zmm;

        /**
         * The 512-bit registers zmm16 to zmm31.
         */
        public function hi16Zmm() {
            if ($this->_m_hi16Zmm !== null)
                return $this->_m_hi16Zmm;
            if ($this->hasHi16Zmm()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsHi16Zmm());
                $this->_m__raw_hi16Zmm = $this->_io->readBytes(1024);
                $_io__raw_hi16Zmm = new \Kaitai\Struct\Stream($this->_m__raw_hi16Zmm);
                $this->_m_hi16Zmm = new \X86XsaveArea\Hi16ZmmState($_io__raw_hi16Zmm, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_hi16Zmm;
        }
        protected $_m_hwp;

        /**
         * The IA32_HWP_REQUEST register; compacted form only.
         */
        public function hwp() {
            if ($this->_m_hwp !== null)
                return $this->_m_hwp;
            if ($this->hasHwp()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsCompactedHwp());
                $this->_m_hwp = $this->_io->readU8le();
                $this->_io->seek($_pos);
            }
            return $this->_m_hwp;
        }
        protected $_m_isCompacted;

        /**
         * Whether components follow one another without gaps, instead of being at
         * fixed offsets.
         */
        public function isCompacted() {
            if ($this->_m_isCompacted !== null)
                return $this->_m_isCompacted;
            $this->_m_isCompacted = ($this->hasHeader() ? $this->header()->xcompBv()->isCompacted() : false);
            return $this->_m_isCompacted;
        }
        protected $_m_isIntelLayout;

        /**
         * Whether components 5, 6, 7 and 9 of a standard-form area are at the
         * offsets of Intel's processors: with AVX-512 or protection keys such an
         * area has at least 2688 bytes, while one of an AMD processor has at most
         * 2440. Without those components the layouts are the same, and this does not
         * matter.
         */
        public function isIntelLayout() {
            if ($this->_m_isIntelLayout !== null)
                return $this->_m_isIntelLayout;
            $this->_m_isIntelLayout = $this->lenArea() >= 2688;
            return $this->_m_isIntelLayout;
        }
        protected $_m_lbr;

        /**
         * Last-branch records; compacted form only.
         */
        public function lbr() {
            if ($this->_m_lbr !== null)
                return $this->_m_lbr;
            if ($this->hasLbr()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsCompactedLbr());
                $this->_m__raw_lbr = $this->_io->readBytes(808);
                $_io__raw_lbr = new \Kaitai\Struct\Stream($this->_m__raw_lbr);
                $this->_m_lbr = new \X86XsaveArea\LbrState($_io__raw_lbr, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_lbr;
        }
        protected $_m_lenArea;

        /**
         * Length of the area in bytes.
         */
        public function lenArea() {
            if ($this->_m_lenArea !== null)
                return $this->_m_lenArea;
            $this->_m_lenArea = $this->_io()->size();
            return $this->_m_lenArea;
        }
        protected $_m_lenLegacy;

        /**
         * Length of the legacy region in bytes.
         */
        public function lenLegacy() {
            if ($this->_m_lenLegacy !== null)
                return $this->_m_lenLegacy;
            $this->_m_lenLegacy = 512;
            return $this->_m_lenLegacy;
        }
        protected $_m_lenMin;

        /**
         * Length of legacy region and header, the shortest area that Xen loads.
         */
        public function lenMin() {
            if ($this->_m_lenMin !== null)
                return $this->_m_lenMin;
            $this->_m_lenMin = 576;
            return $this->_m_lenMin;
        }
        protected $_m_lwp;

        /**
         * State of AMD's lightweight profiling, which only processors of family
         * 0x15 have. Not decoded.
         */
        public function lwp() {
            if ($this->_m_lwp !== null)
                return $this->_m_lwp;
            if ($this->hasLwp()) {
                $_pos = $this->_io->pos();
                $this->_io->seek(832);
                $this->_m_lwp = $this->_io->readBytes(128);
                $this->_io->seek($_pos);
            }
            return $this->_m_lwp;
        }
        protected $_m_ofsAvx;

        /**
         * Offset of component 2: 576 in the standard form.
         */
        public function ofsAvx() {
            if ($this->_m_ofsAvx !== null)
                return $this->_m_ofsAvx;
            $this->_m_ofsAvx = ($this->isCompacted() ? $this->ofsCompactedAvx() : 576);
            return $this->_m_ofsAvx;
        }
        protected $_m_ofsBndcsr;

        /**
         * Offset of component 4: 1024 in the standard form.
         */
        public function ofsBndcsr() {
            if ($this->_m_ofsBndcsr !== null)
                return $this->_m_ofsBndcsr;
            $this->_m_ofsBndcsr = ($this->isCompacted() ? $this->ofsCompactedBndcsr() : 1024);
            return $this->_m_ofsBndcsr;
        }
        protected $_m_ofsBndregs;

        /**
         * Offset of component 3: 960 in the standard form.
         */
        public function ofsBndregs() {
            if ($this->_m_ofsBndregs !== null)
                return $this->_m_ofsBndregs;
            $this->_m_ofsBndregs = ($this->isCompacted() ? $this->ofsCompactedBndregs() : 960);
            return $this->_m_ofsBndregs;
        }
        protected $_m_ofsCompactedAvx;

        /**
         * Offset of component 2 in the compacted form.
         */
        public function ofsCompactedAvx() {
            if ($this->_m_ofsCompactedAvx !== null)
                return $this->_m_ofsCompactedAvx;
            if ($this->isCompacted()) {
                $this->_m_ofsCompactedAvx = 576;
            }
            return $this->_m_ofsCompactedAvx;
        }
        protected $_m_ofsCompactedBndcsr;

        /**
         * Offset of component 4 in the compacted form.
         */
        public function ofsCompactedBndcsr() {
            if ($this->_m_ofsCompactedBndcsr !== null)
                return $this->_m_ofsCompactedBndcsr;
            if ($this->isCompacted()) {
                $this->_m_ofsCompactedBndcsr = ($this->ofsCompactedBndregs() + ($this->header()->xcompBv()->bndregs() ? 64 : 0));
            }
            return $this->_m_ofsCompactedBndcsr;
        }
        protected $_m_ofsCompactedBndregs;

        /**
         * Offset of component 3 in the compacted form.
         */
        public function ofsCompactedBndregs() {
            if ($this->_m_ofsCompactedBndregs !== null)
                return $this->_m_ofsCompactedBndregs;
            if ($this->isCompacted()) {
                $this->_m_ofsCompactedBndregs = ($this->ofsCompactedAvx() + ($this->header()->xcompBv()->avx() ? 256 : 0));
            }
            return $this->_m_ofsCompactedBndregs;
        }
        protected $_m_ofsCompactedCetS;

        /**
         * Offset of component 12 in the compacted form.
         */
        public function ofsCompactedCetS() {
            if ($this->_m_ofsCompactedCetS !== null)
                return $this->_m_ofsCompactedCetS;
            if ($this->isCompacted()) {
                $this->_m_ofsCompactedCetS = ($this->ofsCompactedCetU() + ($this->header()->xcompBv()->cetU() ? 16 : 0));
            }
            return $this->_m_ofsCompactedCetS;
        }
        protected $_m_ofsCompactedCetU;

        /**
         * Offset of component 11 in the compacted form.
         */
        public function ofsCompactedCetU() {
            if ($this->_m_ofsCompactedCetU !== null)
                return $this->_m_ofsCompactedCetU;
            if ($this->isCompacted()) {
                $this->_m_ofsCompactedCetU = ($this->ofsCompactedPasid() + ($this->header()->xcompBv()->pasid() ? 8 : 0));
            }
            return $this->_m_ofsCompactedCetU;
        }
        protected $_m_ofsCompactedEgprs;

        /**
         * Offset of component 19 in the compacted form.
         */
        public function ofsCompactedEgprs() {
            if ($this->_m_ofsCompactedEgprs !== null)
                return $this->_m_ofsCompactedEgprs;
            if ($this->isCompacted()) {
                $this->_m_ofsCompactedEgprs = ($this->ofsCompactedTiledata() + ($this->header()->xcompBv()->tiledata() ? 8192 : 0));
            }
            return $this->_m_ofsCompactedEgprs;
        }
        protected $_m_ofsCompactedHdc;

        /**
         * Offset of component 13 in the compacted form.
         */
        public function ofsCompactedHdc() {
            if ($this->_m_ofsCompactedHdc !== null)
                return $this->_m_ofsCompactedHdc;
            if ($this->isCompacted()) {
                $this->_m_ofsCompactedHdc = ($this->ofsCompactedCetS() + ($this->header()->xcompBv()->cetS() ? 24 : 0));
            }
            return $this->_m_ofsCompactedHdc;
        }
        protected $_m_ofsCompactedHi16Zmm;

        /**
         * Offset of component 7 in the compacted form.
         */
        public function ofsCompactedHi16Zmm() {
            if ($this->_m_ofsCompactedHi16Zmm !== null)
                return $this->_m_ofsCompactedHi16Zmm;
            if ($this->isCompacted()) {
                $this->_m_ofsCompactedHi16Zmm = ($this->ofsCompactedZmmHi256() + ($this->header()->xcompBv()->zmmHi256() ? 512 : 0));
            }
            return $this->_m_ofsCompactedHi16Zmm;
        }
        protected $_m_ofsCompactedHwp;

        /**
         * Offset of component 16 in the compacted form.
         */
        public function ofsCompactedHwp() {
            if ($this->_m_ofsCompactedHwp !== null)
                return $this->_m_ofsCompactedHwp;
            if ($this->isCompacted()) {
                $this->_m_ofsCompactedHwp = ($this->ofsCompactedLbr() + ($this->header()->xcompBv()->lbr() ? 808 : 0));
            }
            return $this->_m_ofsCompactedHwp;
        }
        protected $_m_ofsCompactedLbr;

        /**
         * Offset of component 15 in the compacted form.
         */
        public function ofsCompactedLbr() {
            if ($this->_m_ofsCompactedLbr !== null)
                return $this->_m_ofsCompactedLbr;
            if ($this->isCompacted()) {
                $this->_m_ofsCompactedLbr = ($this->ofsCompactedUintr() + ($this->header()->xcompBv()->uintr() ? 48 : 0));
            }
            return $this->_m_ofsCompactedLbr;
        }
        protected $_m_ofsCompactedOpmask;

        /**
         * Offset of component 5 in the compacted form.
         */
        public function ofsCompactedOpmask() {
            if ($this->_m_ofsCompactedOpmask !== null)
                return $this->_m_ofsCompactedOpmask;
            if ($this->isCompacted()) {
                $this->_m_ofsCompactedOpmask = ($this->ofsCompactedBndcsr() + ($this->header()->xcompBv()->bndcsr() ? 64 : 0));
            }
            return $this->_m_ofsCompactedOpmask;
        }
        protected $_m_ofsCompactedPasid;

        /**
         * Offset of component 10 in the compacted form.
         */
        public function ofsCompactedPasid() {
            if ($this->_m_ofsCompactedPasid !== null)
                return $this->_m_ofsCompactedPasid;
            if ($this->isCompacted()) {
                $this->_m_ofsCompactedPasid = ($this->ofsCompactedPkru() + ($this->header()->xcompBv()->pkru() ? 8 : 0));
            }
            return $this->_m_ofsCompactedPasid;
        }
        protected $_m_ofsCompactedPkru;

        /**
         * Offset of component 9 in the compacted form.
         */
        public function ofsCompactedPkru() {
            if ($this->_m_ofsCompactedPkru !== null)
                return $this->_m_ofsCompactedPkru;
            if ($this->isCompacted()) {
                $this->_m_ofsCompactedPkru = ($this->ofsCompactedPt() + ($this->header()->xcompBv()->pt() ? 128 : 0));
            }
            return $this->_m_ofsCompactedPkru;
        }
        protected $_m_ofsCompactedPt;

        /**
         * Offset of component 8 in the compacted form.
         */
        public function ofsCompactedPt() {
            if ($this->_m_ofsCompactedPt !== null)
                return $this->_m_ofsCompactedPt;
            if ($this->isCompacted()) {
                $this->_m_ofsCompactedPt = ($this->ofsCompactedHi16Zmm() + ($this->header()->xcompBv()->hi16Zmm() ? 1024 : 0));
            }
            return $this->_m_ofsCompactedPt;
        }
        protected $_m_ofsCompactedTilecfg;

        /**
         * Offset of component 17 in the compacted form, aligned to 64 bytes.
         */
        public function ofsCompactedTilecfg() {
            if ($this->_m_ofsCompactedTilecfg !== null)
                return $this->_m_ofsCompactedTilecfg;
            if ($this->isCompacted()) {
                $this->_m_ofsCompactedTilecfg = (intval((($this->ofsCompactedHwp() + ($this->header()->xcompBv()->hwp() ? 8 : 0)) + 63) / 64) * 64);
            }
            return $this->_m_ofsCompactedTilecfg;
        }
        protected $_m_ofsCompactedTiledata;

        /**
         * Offset of component 18 in the compacted form, aligned to 64 bytes.
         */
        public function ofsCompactedTiledata() {
            if ($this->_m_ofsCompactedTiledata !== null)
                return $this->_m_ofsCompactedTiledata;
            if ($this->isCompacted()) {
                $this->_m_ofsCompactedTiledata = (intval((($this->ofsCompactedTilecfg() + ($this->header()->xcompBv()->tilecfg() ? 64 : 0)) + 63) / 64) * 64);
            }
            return $this->_m_ofsCompactedTiledata;
        }
        protected $_m_ofsCompactedUintr;

        /**
         * Offset of component 14 in the compacted form.
         */
        public function ofsCompactedUintr() {
            if ($this->_m_ofsCompactedUintr !== null)
                return $this->_m_ofsCompactedUintr;
            if ($this->isCompacted()) {
                $this->_m_ofsCompactedUintr = ($this->ofsCompactedHdc() + ($this->header()->xcompBv()->hdc() ? 8 : 0));
            }
            return $this->_m_ofsCompactedUintr;
        }
        protected $_m_ofsCompactedZmmHi256;

        /**
         * Offset of component 6 in the compacted form.
         */
        public function ofsCompactedZmmHi256() {
            if ($this->_m_ofsCompactedZmmHi256 !== null)
                return $this->_m_ofsCompactedZmmHi256;
            if ($this->isCompacted()) {
                $this->_m_ofsCompactedZmmHi256 = ($this->ofsCompactedOpmask() + ($this->header()->xcompBv()->opmask() ? 64 : 0));
            }
            return $this->_m_ofsCompactedZmmHi256;
        }
        protected $_m_ofsEgprs;

        /**
         * Offset of component 19: 960 in the standard form.
         */
        public function ofsEgprs() {
            if ($this->_m_ofsEgprs !== null)
                return $this->_m_ofsEgprs;
            $this->_m_ofsEgprs = ($this->isCompacted() ? $this->ofsCompactedEgprs() : 960);
            return $this->_m_ofsEgprs;
        }
        protected $_m_ofsHi16Zmm;

        /**
         * Offset of component 7: 1664 on Intel's processors and 1408 on AMD's
         * in the standard form.
         */
        public function ofsHi16Zmm() {
            if ($this->_m_ofsHi16Zmm !== null)
                return $this->_m_ofsHi16Zmm;
            $this->_m_ofsHi16Zmm = ($this->isCompacted() ? $this->ofsCompactedHi16Zmm() : ($this->isIntelLayout() ? 1664 : 1408));
            return $this->_m_ofsHi16Zmm;
        }
        protected $_m_ofsOpmask;

        /**
         * Offset of component 5: 1088 on Intel's processors and 832 on AMD's in
         * the standard form.
         */
        public function ofsOpmask() {
            if ($this->_m_ofsOpmask !== null)
                return $this->_m_ofsOpmask;
            $this->_m_ofsOpmask = ($this->isCompacted() ? $this->ofsCompactedOpmask() : ($this->isIntelLayout() ? 1088 : 832));
            return $this->_m_ofsOpmask;
        }
        protected $_m_ofsPkru;

        /**
         * Offset of component 9: 2688 on Intel's processors, 2432 on AMD's with
         * AVX-512 and 832 on AMD's without it in the standard form.
         */
        public function ofsPkru() {
            if ($this->_m_ofsPkru !== null)
                return $this->_m_ofsPkru;
            $this->_m_ofsPkru = ($this->isCompacted() ? $this->ofsCompactedPkru() : ($this->lenArea() >= 2696 ? 2688 : ($this->lenArea() >= 2440 ? 2432 : 832)));
            return $this->_m_ofsPkru;
        }
        protected $_m_ofsTilecfg;

        /**
         * Offset of component 17: 2752 in the standard form.
         */
        public function ofsTilecfg() {
            if ($this->_m_ofsTilecfg !== null)
                return $this->_m_ofsTilecfg;
            $this->_m_ofsTilecfg = ($this->isCompacted() ? $this->ofsCompactedTilecfg() : 2752);
            return $this->_m_ofsTilecfg;
        }
        protected $_m_ofsTiledata;

        /**
         * Offset of component 18: 2816 in the standard form.
         */
        public function ofsTiledata() {
            if ($this->_m_ofsTiledata !== null)
                return $this->_m_ofsTiledata;
            $this->_m_ofsTiledata = ($this->isCompacted() ? $this->ofsCompactedTiledata() : 2816);
            return $this->_m_ofsTiledata;
        }
        protected $_m_ofsZmmHi256;

        /**
         * Offset of component 6: 1152 on Intel's processors and 896 on AMD's in
         * the standard form.
         */
        public function ofsZmmHi256() {
            if ($this->_m_ofsZmmHi256 !== null)
                return $this->_m_ofsZmmHi256;
            $this->_m_ofsZmmHi256 = ($this->isCompacted() ? $this->ofsCompactedZmmHi256() : ($this->isIntelLayout() ? 1152 : 896));
            return $this->_m_ofsZmmHi256;
        }
        protected $_m_opmask;

        /**
         * AVX-512 mask registers.
         */
        public function opmask() {
            if ($this->_m_opmask !== null)
                return $this->_m_opmask;
            if ($this->hasOpmask()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsOpmask());
                $this->_m__raw_opmask = $this->_io->readBytes(64);
                $_io__raw_opmask = new \Kaitai\Struct\Stream($this->_m__raw_opmask);
                $this->_m_opmask = new \X86XsaveArea\OpmaskState($_io__raw_opmask, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_opmask;
        }
        protected $_m_pasid;

        /**
         * The IA32_PASID register; compacted form only.
         */
        public function pasid() {
            if ($this->_m_pasid !== null)
                return $this->_m_pasid;
            if ($this->hasPasid()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsCompactedPasid());
                $this->_m_pasid = $this->_io->readU8le();
                $this->_io->seek($_pos);
            }
            return $this->_m_pasid;
        }
        protected $_m_pkru;

        /**
         * Protection-key rights for user pages.
         */
        public function pkru() {
            if ($this->_m_pkru !== null)
                return $this->_m_pkru;
            if ($this->hasPkru()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsPkru());
                $this->_m__raw_pkru = $this->_io->readBytes(8);
                $_io__raw_pkru = new \Kaitai\Struct\Stream($this->_m__raw_pkru);
                $this->_m_pkru = new \X86XsaveArea\PkruState($_io__raw_pkru, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_pkru;
        }
        protected $_m_pt;

        /**
         * Processor Trace registers; compacted form only.
         */
        public function pt() {
            if ($this->_m_pt !== null)
                return $this->_m_pt;
            if ($this->hasPt()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsCompactedPt());
                $this->_m__raw_pt = $this->_io->readBytes(128);
                $_io__raw_pt = new \Kaitai\Struct\Stream($this->_m__raw_pt);
                $this->_m_pt = new \X86XsaveArea\PtState($_io__raw_pt, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_pt;
        }
        protected $_m_tilecfg;

        /**
         * AMX tile configuration.
         */
        public function tilecfg() {
            if ($this->_m_tilecfg !== null)
                return $this->_m_tilecfg;
            if ($this->hasTilecfg()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsTilecfg());
                $this->_m__raw_tilecfg = $this->_io->readBytes(64);
                $_io__raw_tilecfg = new \Kaitai\Struct\Stream($this->_m__raw_tilecfg);
                $this->_m_tilecfg = new \X86XsaveArea\TilecfgState($_io__raw_tilecfg, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_tilecfg;
        }
        protected $_m_tiledata;

        /**
         * AMX tiles.
         */
        public function tiledata() {
            if ($this->_m_tiledata !== null)
                return $this->_m_tiledata;
            if ($this->hasTiledata()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsTiledata());
                $this->_m__raw_tiledata = $this->_io->readBytes(8192);
                $_io__raw_tiledata = new \Kaitai\Struct\Stream($this->_m__raw_tiledata);
                $this->_m_tiledata = new \X86XsaveArea\TiledataState($_io__raw_tiledata, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_tiledata;
        }
        protected $_m_uintr;

        /**
         * User-interrupt registers; compacted form only.
         */
        public function uintr() {
            if ($this->_m_uintr !== null)
                return $this->_m_uintr;
            if ($this->hasUintr()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsCompactedUintr());
                $this->_m__raw_uintr = $this->_io->readBytes(48);
                $_io__raw_uintr = new \Kaitai\Struct\Stream($this->_m__raw_uintr);
                $this->_m_uintr = new \X86XsaveArea\UintrState($_io__raw_uintr, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_uintr;
        }
        protected $_m_zmmHi256;

        /**
         * Upper halves of the 512-bit registers zmm0 to zmm15.
         */
        public function zmmHi256() {
            if ($this->_m_zmmHi256 !== null)
                return $this->_m_zmmHi256;
            if ($this->hasZmmHi256()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsZmmHi256());
                $this->_m__raw_zmmHi256 = $this->_io->readBytes(512);
                $_io__raw_zmmHi256 = new \Kaitai\Struct\Stream($this->_m__raw_zmmHi256);
                $this->_m_zmmHi256 = new \X86XsaveArea\ZmmHi256State($_io__raw_zmmHi256, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_zmmHi256;
        }
        protected $_m_legacy;
        protected $_m_header;
        protected $_m__raw_legacy;
        protected $_m__raw_header;
        protected $_m__raw_avx;
        protected $_m__raw_bndcsr;
        protected $_m__raw_bndregs;
        protected $_m__raw_cetS;
        protected $_m__raw_cetU;
        protected $_m__raw_egprs;
        protected $_m__raw_hi16Zmm;
        protected $_m__raw_lbr;
        protected $_m__raw_opmask;
        protected $_m__raw_pkru;
        protected $_m__raw_pt;
        protected $_m__raw_tilecfg;
        protected $_m__raw_tiledata;
        protected $_m__raw_uintr;
        protected $_m__raw_zmmHi256;

        /**
         * x87, MMX and SSE registers.
         */
        public function legacy() { return $this->_m_legacy; }

        /**
         * The components that the area holds, and its form.
         */
        public function header() { return $this->_m_header; }
        public function _raw_legacy() { return $this->_m__raw_legacy; }
        public function _raw_header() { return $this->_m__raw_header; }
        public function _raw_avx() { return $this->_m__raw_avx; }
        public function _raw_bndcsr() { return $this->_m__raw_bndcsr; }
        public function _raw_bndregs() { return $this->_m__raw_bndregs; }
        public function _raw_cetS() { return $this->_m__raw_cetS; }
        public function _raw_cetU() { return $this->_m__raw_cetU; }
        public function _raw_egprs() { return $this->_m__raw_egprs; }
        public function _raw_hi16Zmm() { return $this->_m__raw_hi16Zmm; }
        public function _raw_lbr() { return $this->_m__raw_lbr; }
        public function _raw_opmask() { return $this->_m__raw_opmask; }
        public function _raw_pkru() { return $this->_m__raw_pkru; }
        public function _raw_pt() { return $this->_m__raw_pt; }
        public function _raw_tilecfg() { return $this->_m__raw_tilecfg; }
        public function _raw_tiledata() { return $this->_m__raw_tiledata; }
        public function _raw_uintr() { return $this->_m__raw_uintr; }
        public function _raw_zmmHi256() { return $this->_m__raw_zmmHi256; }
    }
}

/**
 * Component 2: upper halves of ymm0 to ymm15.
 */

namespace X86XsaveArea {
    class AvxState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_ymmHigh = [];
            $n = 16;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_ymmHigh[] = $this->_io->readBytes(16);
            }
        }
        protected $_m_ymmHigh;

        /**
         * Bits 255-128 of ymm0 to ymm15, least significant byte first.
         */
        public function ymmHigh() { return $this->_m_ymmHigh; }
    }
}

/**
 * Component 4: MPX configuration and status.
 */

namespace X86XsaveArea {
    class BndcsrState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_bndcfgu = $this->_io->readU8le();
            $this->_m_bndstatus = $this->_io->readU8le();
            $this->_m_reserved = $this->_io->readBytes(48);
        }
        protected $_m_bndcfgu;
        protected $_m_bndstatus;
        protected $_m_reserved;

        /**
         * User-mode configuration of MPX.
         */
        public function bndcfgu() { return $this->_m_bndcfgu; }

        /**
         * Status of MPX.
         */
        public function bndstatus() { return $this->_m_bndstatus; }

        /**
         * Unused.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * Component 3: MPX bound registers.
 */

namespace X86XsaveArea {
    class BndregsState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_bounds = [];
            $n = 4;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_bounds[] = new \X86XsaveArea\BoundRegister($this->_io, $this, $this->_root);
            }
        }
        protected $_m_bounds;

        /**
         * Bound registers bnd0 to bnd3.
         */
        public function bounds() { return $this->_m_bounds; }
    }
}

/**
 * An MPX bound register.
 */

namespace X86XsaveArea {
    class BoundRegister extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea\BndregsState $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lower = $this->_io->readU8le();
            $this->_m_upper = $this->_io->readU8le();
        }
        protected $_m_lower;
        protected $_m_upper;

        /**
         * Lower bound.
         */
        public function lower() { return $this->_m_lower; }

        /**
         * Upper bound, in ones' complement.
         */
        public function upper() { return $this->_m_upper; }
    }
}

/**
 * Component 12: control-flow enforcement, supervisor part.
 */

namespace X86XsaveArea {
    class CetSState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_pl0Ssp = $this->_io->readU8le();
            $this->_m_pl1Ssp = $this->_io->readU8le();
            $this->_m_pl2Ssp = $this->_io->readU8le();
        }
        protected $_m_pl0Ssp;
        protected $_m_pl1Ssp;
        protected $_m_pl2Ssp;

        /**
         * Shadow-stack pointer of privilege level 0.
         */
        public function pl0Ssp() { return $this->_m_pl0Ssp; }

        /**
         * Shadow-stack pointer of privilege level 1.
         */
        public function pl1Ssp() { return $this->_m_pl1Ssp; }

        /**
         * Shadow-stack pointer of privilege level 2.
         */
        public function pl2Ssp() { return $this->_m_pl2Ssp; }
    }
}

/**
 * Component 11: control-flow enforcement, user part.
 */

namespace X86XsaveArea {
    class CetUState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_uCet = $this->_io->readU8le();
            $this->_m_pl3Ssp = $this->_io->readU8le();
        }
        protected $_m_uCet;
        protected $_m_pl3Ssp;

        /**
         * User-mode configuration.
         */
        public function uCet() { return $this->_m_uCet; }

        /**
         * Shadow-stack pointer of privilege level 3.
         */
        public function pl3Ssp() { return $this->_m_pl3Ssp; }
    }
}

/**
 * A set of state components, one bit each: xstate_bv, xcomp_bv and, with the
 * same numbering, the registers xcr0 and IA32_XSS.
 */

namespace X86XsaveArea {
    class ComponentBitmap extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea\XsaveHeader $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_avx;

        /**
         * Upper halves of the 256-bit registers ymm0 to ymm15.
         */
        public function avx() {
            if ($this->_m_avx !== null)
                return $this->_m_avx;
            $this->_m_avx = ($this->low() & 4) != 0;
            return $this->_m_avx;
        }
        protected $_m_bndcsr;

        /**
         * MPX configuration and status.
         */
        public function bndcsr() {
            if ($this->_m_bndcsr !== null)
                return $this->_m_bndcsr;
            $this->_m_bndcsr = ($this->low() & 16) != 0;
            return $this->_m_bndcsr;
        }
        protected $_m_bndregs;

        /**
         * MPX bound registers.
         */
        public function bndregs() {
            if ($this->_m_bndregs !== null)
                return $this->_m_bndregs;
            $this->_m_bndregs = ($this->low() & 8) != 0;
            return $this->_m_bndregs;
        }
        protected $_m_cetS;

        /**
         * Control-flow enforcement, supervisor part.
         */
        public function cetS() {
            if ($this->_m_cetS !== null)
                return $this->_m_cetS;
            $this->_m_cetS = ($this->low() & 4096) != 0;
            return $this->_m_cetS;
        }
        protected $_m_cetU;

        /**
         * Control-flow enforcement, user part.
         */
        public function cetU() {
            if ($this->_m_cetU !== null)
                return $this->_m_cetU;
            $this->_m_cetU = ($this->low() & 2048) != 0;
            return $this->_m_cetU;
        }
        protected $_m_egprs;

        /**
         * The APX general-purpose registers, which replace MPX.
         */
        public function egprs() {
            if ($this->_m_egprs !== null)
                return $this->_m_egprs;
            $this->_m_egprs = ($this->low() & 524288) != 0;
            return $this->_m_egprs;
        }
        protected $_m_hdc;

        /**
         * The IA32_PM_CTL1 register of hardware duty cycling.
         */
        public function hdc() {
            if ($this->_m_hdc !== null)
                return $this->_m_hdc;
            $this->_m_hdc = ($this->low() & 8192) != 0;
            return $this->_m_hdc;
        }
        protected $_m_hi16Zmm;

        /**
         * The 512-bit registers zmm16 to zmm31.
         */
        public function hi16Zmm() {
            if ($this->_m_hi16Zmm !== null)
                return $this->_m_hi16Zmm;
            $this->_m_hi16Zmm = ($this->low() & 128) != 0;
            return $this->_m_hi16Zmm;
        }
        protected $_m_hwp;

        /**
         * The IA32_HWP_REQUEST register.
         */
        public function hwp() {
            if ($this->_m_hwp !== null)
                return $this->_m_hwp;
            $this->_m_hwp = ($this->low() & 65536) != 0;
            return $this->_m_hwp;
        }
        protected $_m_isCompacted;

        /**
         * In xcomp_bv: the area is in the compacted form.
         */
        public function isCompacted() {
            if ($this->_m_isCompacted !== null)
                return $this->_m_isCompacted;
            $this->_m_isCompacted = $this->high() >> 31 != 0;
            return $this->_m_isCompacted;
        }
        protected $_m_lbr;

        /**
         * Last-branch records.
         */
        public function lbr() {
            if ($this->_m_lbr !== null)
                return $this->_m_lbr;
            $this->_m_lbr = ($this->low() & 32768) != 0;
            return $this->_m_lbr;
        }
        protected $_m_lenArea;

        /**
         * Length in bytes of a standard-form area that has room for these
         * components, as Intel's processors lay it out. LWP, which only AMD's
         * have, is not counted.
         */
        public function lenArea() {
            if ($this->_m_lenArea !== null)
                return $this->_m_lenArea;
            $this->_m_lenArea = ($this->tiledata() ? 11008 : ($this->tilecfg() ? 2816 : ($this->pkru() ? 2696 : ($this->hi16Zmm() ? 2688 : ($this->zmmHi256() ? 1664 : ($this->opmask() ? 1152 : ($this->bndcsr() ? 1088 : ($this->bndregs() ? 1024 : ($this->avx() ? 832 : 576)))))))));
            return $this->_m_lenArea;
        }
        protected $_m_lenAreaAmd;

        /**
         * The same as AMD's processors lay it out; PKRU, whose offset there
         * depends on the processor, is not counted.
         */
        public function lenAreaAmd() {
            if ($this->_m_lenAreaAmd !== null)
                return $this->_m_lenAreaAmd;
            $this->_m_lenAreaAmd = ($this->hi16Zmm() ? 2432 : ($this->zmmHi256() ? 1408 : ($this->opmask() ? 896 : ($this->avx() ? 832 : 576))));
            return $this->_m_lenAreaAmd;
        }
        protected $_m_lwp;

        /**
         * State of AMD's lightweight profiling.
         */
        public function lwp() {
            if ($this->_m_lwp !== null)
                return $this->_m_lwp;
            $this->_m_lwp = ($this->high() & 1073741824) != 0;
            return $this->_m_lwp;
        }
        protected $_m_opmask;

        /**
         * AVX-512 mask registers.
         */
        public function opmask() {
            if ($this->_m_opmask !== null)
                return $this->_m_opmask;
            $this->_m_opmask = ($this->low() & 32) != 0;
            return $this->_m_opmask;
        }
        protected $_m_pasid;

        /**
         * The IA32_PASID register.
         */
        public function pasid() {
            if ($this->_m_pasid !== null)
                return $this->_m_pasid;
            $this->_m_pasid = ($this->low() & 1024) != 0;
            return $this->_m_pasid;
        }
        protected $_m_pkru;

        /**
         * Protection-key rights for user pages.
         */
        public function pkru() {
            if ($this->_m_pkru !== null)
                return $this->_m_pkru;
            $this->_m_pkru = ($this->low() & 512) != 0;
            return $this->_m_pkru;
        }
        protected $_m_pt;

        /**
         * Processor Trace registers.
         */
        public function pt() {
            if ($this->_m_pt !== null)
                return $this->_m_pt;
            $this->_m_pt = ($this->low() & 256) != 0;
            return $this->_m_pt;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() {
            if ($this->_m_raw !== null)
                return $this->_m_raw;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_raw = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_raw;
        }
        protected $_m_sse;

        /**
         * xmm registers, in the legacy region.
         */
        public function sse() {
            if ($this->_m_sse !== null)
                return $this->_m_sse;
            $this->_m_sse = ($this->low() & 2) != 0;
            return $this->_m_sse;
        }
        protected $_m_tilecfg;

        /**
         * AMX tile configuration.
         */
        public function tilecfg() {
            if ($this->_m_tilecfg !== null)
                return $this->_m_tilecfg;
            $this->_m_tilecfg = ($this->low() & 131072) != 0;
            return $this->_m_tilecfg;
        }
        protected $_m_tiledata;

        /**
         * AMX tiles.
         */
        public function tiledata() {
            if ($this->_m_tiledata !== null)
                return $this->_m_tiledata;
            $this->_m_tiledata = ($this->low() & 262144) != 0;
            return $this->_m_tiledata;
        }
        protected $_m_uintr;

        /**
         * User-interrupt registers.
         */
        public function uintr() {
            if ($this->_m_uintr !== null)
                return $this->_m_uintr;
            $this->_m_uintr = ($this->low() & 16384) != 0;
            return $this->_m_uintr;
        }
        protected $_m_x87;

        /**
         * x87 state, in the legacy region.
         */
        public function x87() {
            if ($this->_m_x87 !== null)
                return $this->_m_x87;
            $this->_m_x87 = ($this->low() & 1) != 0;
            return $this->_m_x87;
        }
        protected $_m_zmmHi256;

        /**
         * Upper halves of the 512-bit registers zmm0 to zmm15.
         */
        public function zmmHi256() {
            if ($this->_m_zmmHi256 !== null)
                return $this->_m_zmmHi256;
            $this->_m_zmmHi256 = ($this->low() & 64) != 0;
            return $this->_m_zmmHi256;
        }
        protected $_m_low;
        protected $_m_high;

        /**
         * Bits 31-0.
         */
        public function low() { return $this->_m_low; }

        /**
         * Bits 63-32.
         */
        public function high() { return $this->_m_high; }
    }
}

/**
 * Component 19: APX general-purpose registers.
 */

namespace X86XsaveArea {
    class EgprsState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_r = [];
            $n = 16;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_r[] = $this->_io->readU8le();
            }
        }
        protected $_m_r;

        /**
         * Registers r16 to r31.
         */
        public function r() { return $this->_m_r; }
    }
}

/**
 * Control word of the x87 unit.
 */

namespace X86XsaveArea {
    class FpuControlWord extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea\FxsaveRegion $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU2le();
        }
        protected $_m_dm;

        /**
         * Masks the denormal operand exception.
         */
        public function dm() {
            if ($this->_m_dm !== null)
                return $this->_m_dm;
            $this->_m_dm = ($this->raw() & 2) != 0;
            return $this->_m_dm;
        }
        protected $_m_im;

        /**
         * Masks the invalid operation exception.
         */
        public function im() {
            if ($this->_m_im !== null)
                return $this->_m_im;
            $this->_m_im = ($this->raw() & 1) != 0;
            return $this->_m_im;
        }
        protected $_m_om;

        /**
         * Masks the overflow exception.
         */
        public function om() {
            if ($this->_m_om !== null)
                return $this->_m_om;
            $this->_m_om = ($this->raw() & 8) != 0;
            return $this->_m_om;
        }
        protected $_m_pc;

        /**
         * Precision: 0 for 24 bits, 2 for 53, 3 for 64.
         */
        public function pc() {
            if ($this->_m_pc !== null)
                return $this->_m_pc;
            $this->_m_pc = $this->raw() >> 8 & 3;
            return $this->_m_pc;
        }
        protected $_m_pm;

        /**
         * Masks the inexact result exception.
         */
        public function pm() {
            if ($this->_m_pm !== null)
                return $this->_m_pm;
            $this->_m_pm = ($this->raw() & 32) != 0;
            return $this->_m_pm;
        }
        protected $_m_rc;

        /**
         * Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.
         */
        public function rc() {
            if ($this->_m_rc !== null)
                return $this->_m_rc;
            $this->_m_rc = $this->raw() >> 10 & 3;
            return $this->_m_rc;
        }
        protected $_m_um;

        /**
         * Masks the underflow exception.
         */
        public function um() {
            if ($this->_m_um !== null)
                return $this->_m_um;
            $this->_m_um = ($this->raw() & 16) != 0;
            return $this->_m_um;
        }
        protected $_m_zm;

        /**
         * Masks the division by zero exception.
         */
        public function zm() {
            if ($this->_m_zm !== null)
                return $this->_m_zm;
            $this->_m_zm = ($this->raw() & 4) != 0;
            return $this->_m_zm;
        }
        protected $_m_raw;

        /**
         * The whole word as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * An instruction or operand address of the x87 unit: a 64-bit address, or
 * a 32-bit offset and a selector.
 */

namespace X86XsaveArea {
    class FpuPointer extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea\FxsaveRegion $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_offset = $this->_io->readU4le();
            $this->_m_selector = $this->_io->readU2le();
            $this->_m_reserved = $this->_io->readU2le();
        }
        protected $_m_address;

        /**
         * All 64 bits as an address.
         */
        public function address() {
            if ($this->_m_address !== null)
                return $this->_m_address;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_address = $this->_io->readU8le();
            $this->_io->seek($_pos);
            return $this->_m_address;
        }
        protected $_m_offset;
        protected $_m_selector;
        protected $_m_reserved;

        /**
         * Low half of the address, or the offset.
         */
        public function offset() { return $this->_m_offset; }

        /**
         * Bits 47-32 of the address, or the selector.
         */
        public function selector() { return $this->_m_selector; }

        /**
         * Bits 63-48 of the address, or reserved.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * Status word of the x87 unit.
 */

namespace X86XsaveArea {
    class FpuStatusWord extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea\FxsaveRegion $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU2le();
        }
        protected $_m_c0;

        /**
         * Condition code 0.
         */
        public function c0() {
            if ($this->_m_c0 !== null)
                return $this->_m_c0;
            $this->_m_c0 = ($this->raw() & 256) != 0;
            return $this->_m_c0;
        }
        protected $_m_c1;

        /**
         * Condition code 1.
         */
        public function c1() {
            if ($this->_m_c1 !== null)
                return $this->_m_c1;
            $this->_m_c1 = ($this->raw() & 512) != 0;
            return $this->_m_c1;
        }
        protected $_m_c2;

        /**
         * Condition code 2.
         */
        public function c2() {
            if ($this->_m_c2 !== null)
                return $this->_m_c2;
            $this->_m_c2 = ($this->raw() & 1024) != 0;
            return $this->_m_c2;
        }
        protected $_m_c3;

        /**
         * Condition code 3.
         */
        public function c3() {
            if ($this->_m_c3 !== null)
                return $this->_m_c3;
            $this->_m_c3 = ($this->raw() & 16384) != 0;
            return $this->_m_c3;
        }
        protected $_m_de;

        /**
         * A denormal operand exception has occurred.
         */
        public function de() {
            if ($this->_m_de !== null)
                return $this->_m_de;
            $this->_m_de = ($this->raw() & 2) != 0;
            return $this->_m_de;
        }
        protected $_m_es;

        /**
         * An unmasked exception is pending.
         */
        public function es() {
            if ($this->_m_es !== null)
                return $this->_m_es;
            $this->_m_es = ($this->raw() & 128) != 0;
            return $this->_m_es;
        }
        protected $_m_ie;

        /**
         * An invalid operation exception has occurred.
         */
        public function ie() {
            if ($this->_m_ie !== null)
                return $this->_m_ie;
            $this->_m_ie = ($this->raw() & 1) != 0;
            return $this->_m_ie;
        }
        protected $_m_isBusy;

        /**
         * The unit is busy; mirrors `es`.
         */
        public function isBusy() {
            if ($this->_m_isBusy !== null)
                return $this->_m_isBusy;
            $this->_m_isBusy = ($this->raw() & 32768) != 0;
            return $this->_m_isBusy;
        }
        protected $_m_oe;

        /**
         * An overflow exception has occurred.
         */
        public function oe() {
            if ($this->_m_oe !== null)
                return $this->_m_oe;
            $this->_m_oe = ($this->raw() & 8) != 0;
            return $this->_m_oe;
        }
        protected $_m_pe;

        /**
         * An inexact result exception has occurred.
         */
        public function pe() {
            if ($this->_m_pe !== null)
                return $this->_m_pe;
            $this->_m_pe = ($this->raw() & 32) != 0;
            return $this->_m_pe;
        }
        protected $_m_sf;

        /**
         * Stack fault.
         */
        public function sf() {
            if ($this->_m_sf !== null)
                return $this->_m_sf;
            $this->_m_sf = ($this->raw() & 64) != 0;
            return $this->_m_sf;
        }
        protected $_m_top;

        /**
         * Physical register that is the top of the stack.
         */
        public function top() {
            if ($this->_m_top !== null)
                return $this->_m_top;
            $this->_m_top = $this->raw() >> 11 & 7;
            return $this->_m_top;
        }
        protected $_m_ue;

        /**
         * An underflow exception has occurred.
         */
        public function ue() {
            if ($this->_m_ue !== null)
                return $this->_m_ue;
            $this->_m_ue = ($this->raw() & 16) != 0;
            return $this->_m_ue;
        }
        protected $_m_ze;

        /**
         * A division by zero exception has occurred.
         */
        public function ze() {
            if ($this->_m_ze !== null)
                return $this->_m_ze;
            $this->_m_ze = ($this->raw() & 4) != 0;
            return $this->_m_ze;
        }
        protected $_m_raw;

        /**
         * The whole word as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * The 512 bytes that FXSAVE writes: x87, MMX and SSE registers. Xen keeps a
 * flag of its own in the last byte, which hardware does not change.
 */

namespace X86XsaveArea {
    class FxsaveRegion extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_fcw = $this->_io->readBytes(2);
            $_io__raw_fcw = new \Kaitai\Struct\Stream($this->_m__raw_fcw);
            $this->_m_fcw = new \X86XsaveArea\FpuControlWord($_io__raw_fcw, $this, $this->_root);
            $this->_m__raw_fsw = $this->_io->readBytes(2);
            $_io__raw_fsw = new \Kaitai\Struct\Stream($this->_m__raw_fsw);
            $this->_m_fsw = new \X86XsaveArea\FpuStatusWord($_io__raw_fsw, $this, $this->_root);
            $this->_m_ftw = $this->_io->readU1();
            $this->_m_reserved1 = $this->_io->readU1();
            $this->_m_fop = $this->_io->readU2le();
            $this->_m__raw_fip = $this->_io->readBytes(8);
            $_io__raw_fip = new \Kaitai\Struct\Stream($this->_m__raw_fip);
            $this->_m_fip = new \X86XsaveArea\FpuPointer($_io__raw_fip, $this, $this->_root);
            $this->_m__raw_fdp = $this->_io->readBytes(8);
            $_io__raw_fdp = new \Kaitai\Struct\Stream($this->_m__raw_fdp);
            $this->_m_fdp = new \X86XsaveArea\FpuPointer($_io__raw_fdp, $this, $this->_root);
            $this->_m__raw_mxcsr = $this->_io->readBytes(4);
            $_io__raw_mxcsr = new \Kaitai\Struct\Stream($this->_m__raw_mxcsr);
            $this->_m_mxcsr = new \X86XsaveArea\MxcsrRegister($_io__raw_mxcsr, $this, $this->_root);
            $this->_m_mxcsrMask = $this->_io->readU4le();
            $this->_m_st = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_st[] = new \X86XsaveArea\StRegister($this->_io, $this, $this->_root);
            }
            $this->_m_xmm = [];
            $n = 16;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_xmm[] = $this->_io->readBytes(16);
            }
            $this->_m_reserved2 = $this->_io->readBytes(48);
            $this->_m_software = $this->_io->readBytes(47);
            $this->_m_fipWidth = $this->_io->readU1();
        }
        protected $_m_fcw;
        protected $_m_fsw;
        protected $_m_ftw;
        protected $_m_reserved1;
        protected $_m_fop;
        protected $_m_fip;
        protected $_m_fdp;
        protected $_m_mxcsr;
        protected $_m_mxcsrMask;
        protected $_m_st;
        protected $_m_xmm;
        protected $_m_reserved2;
        protected $_m_software;
        protected $_m_fipWidth;
        protected $_m__raw_fcw;
        protected $_m__raw_fsw;
        protected $_m__raw_fip;
        protected $_m__raw_fdp;
        protected $_m__raw_mxcsr;

        /**
         * x87 control word.
         */
        public function fcw() { return $this->_m_fcw; }

        /**
         * x87 status word.
         */
        public function fsw() { return $this->_m_fsw; }

        /**
         * x87 tag word in its abridged form: one bit for each physical register,
         * set if the register is not empty.
         */
        public function ftw() { return $this->_m_ftw; }

        /**
         * Reserved.
         */
        public function reserved1() { return $this->_m_reserved1; }

        /**
         * Opcode of the last x87 instruction (11 bits).
         */
        public function fop() { return $this->_m_fop; }

        /**
         * Address of the last x87 instruction.
         */
        public function fip() { return $this->_m_fip; }

        /**
         * Address of the operand of the last x87 instruction.
         */
        public function fdp() { return $this->_m_fdp; }

        /**
         * SSE control and status register.
         */
        public function mxcsr() { return $this->_m_mxcsr; }

        /**
         * Bits that the processor lets software set in mxcsr.
         */
        public function mxcsrMask() { return $this->_m_mxcsrMask; }

        /**
         * x87 registers, from the top of the stack on; mm0 to mm7 are the
         * significands of the physical registers.
         */
        public function st() { return $this->_m_st; }

        /**
         * SSE registers xmm0 to xmm15, least significant byte first.
         */
        public function xmm() { return $this->_m_xmm; }

        /**
         * Reserved.
         */
        public function reserved2() { return $this->_m_reserved2; }

        /**
         * Available to software; zero in Xen's streams.
         */
        public function software() { return $this->_m_software; }

        /**
         * Xen's flag for the format of `fip` and `fdp`: 8 for 64-bit addresses,
         * 4 for 32-bit offsets with selectors, 0 if not given.
         */
        public function fipWidth() { return $this->_m_fipWidth; }
        public function _raw_fcw() { return $this->_m__raw_fcw; }
        public function _raw_fsw() { return $this->_m__raw_fsw; }
        public function _raw_fip() { return $this->_m__raw_fip; }
        public function _raw_fdp() { return $this->_m__raw_fdp; }
        public function _raw_mxcsr() { return $this->_m__raw_mxcsr; }
    }
}

/**
 * Component 7: zmm16 to zmm31.
 */

namespace X86XsaveArea {
    class Hi16ZmmState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_zmm = [];
            $n = 16;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_zmm[] = $this->_io->readBytes(64);
            }
        }
        protected $_m_zmm;

        /**
         * All of zmm16 to zmm31, least significant byte first.
         */
        public function zmm() { return $this->_m_zmm; }
    }
}

/**
 * A taken branch.
 */

namespace X86XsaveArea {
    class LbrRecord extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea\LbrState $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_fromIp = $this->_io->readU8le();
            $this->_m_toIp = $this->_io->readU8le();
            $this->_m_info = $this->_io->readU8le();
        }
        protected $_m_fromIp;
        protected $_m_toIp;
        protected $_m_info;

        /**
         * Address of the branch.
         */
        public function fromIp() { return $this->_m_fromIp; }

        /**
         * Address that the branch went to.
         */
        public function toIp() { return $this->_m_toIp; }

        /**
         * Whether the branch was mispredicted, its kind, and the cycles since the last one.
         */
        public function info() { return $this->_m_info; }
    }
}

/**
 * Component 15: last-branch records.
 */

namespace X86XsaveArea {
    class LbrState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_ctl = $this->_io->readU8le();
            $this->_m_depth = $this->_io->readU8le();
            $this->_m_lerFromIp = $this->_io->readU8le();
            $this->_m_lerToIp = $this->_io->readU8le();
            $this->_m_lerInfo = $this->_io->readU8le();
            $this->_m_records = [];
            $n = 32;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_records[] = new \X86XsaveArea\LbrRecord($this->_io, $this, $this->_root);
            }
        }
        protected $_m_ctl;
        protected $_m_depth;
        protected $_m_lerFromIp;
        protected $_m_lerToIp;
        protected $_m_lerInfo;
        protected $_m_records;

        /**
         * Whether branches are recorded, and which.
         */
        public function ctl() { return $this->_m_ctl; }

        /**
         * Number of records in use.
         */
        public function depth() { return $this->_m_depth; }

        /**
         * Source of the last exception.
         */
        public function lerFromIp() { return $this->_m_lerFromIp; }

        /**
         * Target of the last exception.
         */
        public function lerToIp() { return $this->_m_lerToIp; }

        /**
         * Details of the last exception.
         */
        public function lerInfo() { return $this->_m_lerInfo; }

        /**
         * Branches, the latest first.
         */
        public function records() { return $this->_m_records; }
    }
}

/**
 * Control and status register of the SSE unit.
 */

namespace X86XsaveArea {
    class MxcsrRegister extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea\FxsaveRegion $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_daz;

        /**
         * Denormal operands are treated as zero.
         */
        public function daz() {
            if ($this->_m_daz !== null)
                return $this->_m_daz;
            $this->_m_daz = ($this->raw() & 64) != 0;
            return $this->_m_daz;
        }
        protected $_m_de;

        /**
         * A denormal operand exception has occurred.
         */
        public function de() {
            if ($this->_m_de !== null)
                return $this->_m_de;
            $this->_m_de = ($this->raw() & 2) != 0;
            return $this->_m_de;
        }
        protected $_m_dm;

        /**
         * Masks the denormal operand exception.
         */
        public function dm() {
            if ($this->_m_dm !== null)
                return $this->_m_dm;
            $this->_m_dm = ($this->raw() & 256) != 0;
            return $this->_m_dm;
        }
        protected $_m_fz;

        /**
         * Underflowing results become zero.
         */
        public function fz() {
            if ($this->_m_fz !== null)
                return $this->_m_fz;
            $this->_m_fz = ($this->raw() & 32768) != 0;
            return $this->_m_fz;
        }
        protected $_m_ie;

        /**
         * An invalid operation exception has occurred.
         */
        public function ie() {
            if ($this->_m_ie !== null)
                return $this->_m_ie;
            $this->_m_ie = ($this->raw() & 1) != 0;
            return $this->_m_ie;
        }
        protected $_m_im;

        /**
         * Masks the invalid operation exception.
         */
        public function im() {
            if ($this->_m_im !== null)
                return $this->_m_im;
            $this->_m_im = ($this->raw() & 128) != 0;
            return $this->_m_im;
        }
        protected $_m_oe;

        /**
         * An overflow exception has occurred.
         */
        public function oe() {
            if ($this->_m_oe !== null)
                return $this->_m_oe;
            $this->_m_oe = ($this->raw() & 8) != 0;
            return $this->_m_oe;
        }
        protected $_m_om;

        /**
         * Masks the overflow exception.
         */
        public function om() {
            if ($this->_m_om !== null)
                return $this->_m_om;
            $this->_m_om = ($this->raw() & 1024) != 0;
            return $this->_m_om;
        }
        protected $_m_pe;

        /**
         * An inexact result exception has occurred.
         */
        public function pe() {
            if ($this->_m_pe !== null)
                return $this->_m_pe;
            $this->_m_pe = ($this->raw() & 32) != 0;
            return $this->_m_pe;
        }
        protected $_m_pm;

        /**
         * Masks the inexact result exception.
         */
        public function pm() {
            if ($this->_m_pm !== null)
                return $this->_m_pm;
            $this->_m_pm = ($this->raw() & 4096) != 0;
            return $this->_m_pm;
        }
        protected $_m_rc;

        /**
         * Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.
         */
        public function rc() {
            if ($this->_m_rc !== null)
                return $this->_m_rc;
            $this->_m_rc = $this->raw() >> 13 & 3;
            return $this->_m_rc;
        }
        protected $_m_ue;

        /**
         * An underflow exception has occurred.
         */
        public function ue() {
            if ($this->_m_ue !== null)
                return $this->_m_ue;
            $this->_m_ue = ($this->raw() & 16) != 0;
            return $this->_m_ue;
        }
        protected $_m_um;

        /**
         * Masks the underflow exception.
         */
        public function um() {
            if ($this->_m_um !== null)
                return $this->_m_um;
            $this->_m_um = ($this->raw() & 2048) != 0;
            return $this->_m_um;
        }
        protected $_m_ze;

        /**
         * A division by zero exception has occurred.
         */
        public function ze() {
            if ($this->_m_ze !== null)
                return $this->_m_ze;
            $this->_m_ze = ($this->raw() & 4) != 0;
            return $this->_m_ze;
        }
        protected $_m_zm;

        /**
         * Masks the division by zero exception.
         */
        public function zm() {
            if ($this->_m_zm !== null)
                return $this->_m_zm;
            $this->_m_zm = ($this->raw() & 512) != 0;
            return $this->_m_zm;
        }
        protected $_m_raw;

        /**
         * The whole register as a number.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Component 5: AVX-512 mask registers.
 */

namespace X86XsaveArea {
    class OpmaskState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_k = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_k[] = $this->_io->readU8le();
            }
        }
        protected $_m_k;

        /**
         * Mask registers k0 to k7.
         */
        public function k() { return $this->_m_k; }
    }
}

/**
 * Component 9: protection-key rights for user pages.
 */

namespace X86XsaveArea {
    class PkruState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_pkru = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readBytes(4);
        }
        protected $_m_pkru;
        protected $_m_reserved;

        /**
         * Two bits for each of 16 protection keys, key 0 in the lowest: access
         * disabled (low bit) and write disabled (high bit).
         */
        public function pkru() { return $this->_m_pkru; }

        /**
         * Unused.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * Component 8, nine registers of Processor Trace.
 */

namespace X86XsaveArea {
    class PtState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_ctl = $this->_io->readU8le();
            $this->_m_outputBase = $this->_io->readU8le();
            $this->_m_outputMaskPtrs = $this->_io->readU8le();
            $this->_m_status = $this->_io->readU8le();
            $this->_m_cr3Match = $this->_io->readU8le();
            $this->_m_addr0A = $this->_io->readU8le();
            $this->_m_addr0B = $this->_io->readU8le();
            $this->_m_addr1A = $this->_io->readU8le();
            $this->_m_addr1B = $this->_io->readU8le();
            $this->_m_reserved = $this->_io->readBytes(56);
        }
        protected $_m_ctl;
        protected $_m_outputBase;
        protected $_m_outputMaskPtrs;
        protected $_m_status;
        protected $_m_cr3Match;
        protected $_m_addr0A;
        protected $_m_addr0B;
        protected $_m_addr1A;
        protected $_m_addr1B;
        protected $_m_reserved;

        /**
         * What is traced, and whether tracing is on.
         */
        public function ctl() { return $this->_m_ctl; }

        /**
         * Base address of the output.
         */
        public function outputBase() { return $this->_m_outputBase; }

        /**
         * Mask and pointers of the output.
         */
        public function outputMaskPtrs() { return $this->_m_outputMaskPtrs; }

        /**
         * State of the trace, with its errors.
         */
        public function status() { return $this->_m_status; }

        /**
         * Address space to trace.
         */
        public function cr3Match() { return $this->_m_cr3Match; }

        /**
         * Begin of range 0.
         */
        public function addr0A() { return $this->_m_addr0A; }

        /**
         * End of range 0.
         */
        public function addr0B() { return $this->_m_addr0B; }

        /**
         * Begin of range 1.
         */
        public function addr1A() { return $this->_m_addr1A; }

        /**
         * End of range 1.
         */
        public function addr1B() { return $this->_m_addr1B; }

        /**
         * Unused.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * An x87 register, 80 bits in 16 bytes.
 */

namespace X86XsaveArea {
    class StRegister extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea\FxsaveRegion $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_significandLow = $this->_io->readU4le();
            $this->_m_significandHigh = $this->_io->readU4le();
            $this->_m_signExponent = $this->_io->readU2le();
            $this->_m_reserved = $this->_io->readBytes(6);
        }
        protected $_m_exponent;

        /**
         * Exponent, biased by 16383.
         */
        public function exponent() {
            if ($this->_m_exponent !== null)
                return $this->_m_exponent;
            $this->_m_exponent = $this->signExponent() & 32767;
            return $this->_m_exponent;
        }
        protected $_m_isNegative;

        /**
         * Whether the number is negative: its sign bit.
         */
        public function isNegative() {
            if ($this->_m_isNegative !== null)
                return $this->_m_isNegative;
            $this->_m_isNegative = ($this->signExponent() & 32768) != 0;
            return $this->_m_isNegative;
        }
        protected $_m_significandLow;
        protected $_m_significandHigh;
        protected $_m_signExponent;
        protected $_m_reserved;

        /**
         * Bits 31-0 of the significand.
         */
        public function significandLow() { return $this->_m_significandLow; }

        /**
         * Bits 63-32 of the significand; the highest is the integer bit.
         */
        public function significandHigh() { return $this->_m_significandHigh; }

        /**
         * Sign and biased exponent.
         */
        public function signExponent() { return $this->_m_signExponent; }

        /**
         * Not part of the register.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * Component 17: AMX tile configuration, as LDTILECFG reads it.
 */

namespace X86XsaveArea {
    class TilecfgState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_palette = $this->_io->readU1();
            $this->_m_startRow = $this->_io->readU1();
            $this->_m_reserved1 = $this->_io->readBytes(14);
            $this->_m_colsb = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_colsb[] = $this->_io->readU2le();
            }
            $this->_m_reserved2 = $this->_io->readBytes(16);
            $this->_m_rows = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_rows[] = $this->_io->readU1();
            }
            $this->_m_reserved3 = $this->_io->readBytes(8);
        }
        protected $_m_palette;
        protected $_m_startRow;
        protected $_m_reserved1;
        protected $_m_colsb;
        protected $_m_reserved2;
        protected $_m_rows;
        protected $_m_reserved3;

        /**
         * Palette; 0 if tiles are not configured.
         */
        public function palette() { return $this->_m_palette; }

        /**
         * Row at which an interrupted tile instruction continues.
         */
        public function startRow() { return $this->_m_startRow; }

        /**
         * Reserved, zero.
         */
        public function reserved1() { return $this->_m_reserved1; }

        /**
         * Bytes in a row of each tile.
         */
        public function colsb() { return $this->_m_colsb; }

        /**
         * Reserved, zero.
         */
        public function reserved2() { return $this->_m_reserved2; }

        /**
         * Rows of each tile.
         */
        public function rows() { return $this->_m_rows; }

        /**
         * Reserved, zero.
         */
        public function reserved3() { return $this->_m_reserved3; }
    }
}

/**
 * Component 18: AMX tiles.
 */

namespace X86XsaveArea {
    class TiledataState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_tiles = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_tiles[] = $this->_io->readBytes(1024);
            }
        }
        protected $_m_tiles;

        /**
         * Tiles tmm0 to tmm7, 16 rows of 64 bytes each.
         */
        public function tiles() { return $this->_m_tiles; }
    }
}

/**
 * Component 14: user-interrupt registers.
 */

namespace X86XsaveArea {
    class UintrState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_handler = $this->_io->readU8le();
            $this->_m_stackAdjust = $this->_io->readU8le();
            $this->_m_uittSize = $this->_io->readU4le();
            $this->_m_notificationVector = $this->_io->readU1();
            $this->_m_reserved = $this->_io->readU2le();
            $this->_m_uif = $this->_io->readU1();
            $this->_m_pd = $this->_io->readU8le();
            $this->_m_rr = $this->_io->readU8le();
            $this->_m_tt = $this->_io->readU8le();
        }
        protected $_m_handler;
        protected $_m_stackAdjust;
        protected $_m_uittSize;
        protected $_m_notificationVector;
        protected $_m_reserved;
        protected $_m_uif;
        protected $_m_pd;
        protected $_m_rr;
        protected $_m_tt;

        /**
         * Address of the user-interrupt handler.
         */
        public function handler() { return $this->_m_handler; }

        /**
         * Control of the stack at delivery.
         */
        public function stackAdjust() { return $this->_m_stackAdjust; }

        /**
         * Highest index in the target table.
         */
        public function uittSize() { return $this->_m_uittSize; }

        /**
         * Vector of user-interrupt notifications.
         */
        public function notificationVector() { return $this->_m_notificationVector; }

        /**
         * Unused.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * Bit 7: the user-interrupt flag.
         */
        public function uif() { return $this->_m_uif; }

        /**
         * Address of the posted-interrupt descriptor.
         */
        public function pd() { return $this->_m_pd; }

        /**
         * Requests, one bit for each vector.
         */
        public function rr() { return $this->_m_rr; }

        /**
         * Address of the target table.
         */
        public function tt() { return $this->_m_tt; }
    }
}

/**
 * The header of an XSAVE area.
 */

namespace X86XsaveArea {
    class XsaveHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_xstateBv = $this->_io->readBytes(8);
            $_io__raw_xstateBv = new \Kaitai\Struct\Stream($this->_m__raw_xstateBv);
            $this->_m_xstateBv = new \X86XsaveArea\ComponentBitmap($_io__raw_xstateBv, $this, $this->_root);
            $this->_m__raw_xcompBv = $this->_io->readBytes(8);
            $_io__raw_xcompBv = new \Kaitai\Struct\Stream($this->_m__raw_xcompBv);
            $this->_m_xcompBv = new \X86XsaveArea\ComponentBitmap($_io__raw_xcompBv, $this, $this->_root);
            $this->_m_reserved = $this->_io->readBytes(48);
        }
        protected $_m_xstateBv;
        protected $_m_xcompBv;
        protected $_m_reserved;
        protected $_m__raw_xstateBv;
        protected $_m__raw_xcompBv;

        /**
         * Components that are not in their initial state.
         */
        public function xstateBv() { return $this->_m_xstateBv; }

        /**
         * Zero in the standard form; in the compacted form, bit 63 and the bits
         * of the components that have a block.
         */
        public function xcompBv() { return $this->_m_xcompBv; }

        /**
         * Reserved, zero.
         */
        public function reserved() { return $this->_m_reserved; }
        public function _raw_xstateBv() { return $this->_m__raw_xstateBv; }
        public function _raw_xcompBv() { return $this->_m__raw_xcompBv; }
    }
}

/**
 * Component 6: upper halves of zmm0 to zmm15.
 */

namespace X86XsaveArea {
    class ZmmHi256State extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\X86XsaveArea $_parent = null, ?\X86XsaveArea $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_zmmHigh = [];
            $n = 16;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_zmmHigh[] = $this->_io->readBytes(32);
            }
        }
        protected $_m_zmmHigh;

        /**
         * Bits 511-256 of zmm0 to zmm15, least significant byte first.
         */
        public function zmmHigh() { return $this->_m_zmmHigh; }
    }
}
