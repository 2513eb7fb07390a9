<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The processor as a guest sees it: the CPUID leaves and the MSRs that Xen calls
 * a CPU policy. The records X86_CPUID_POLICY and X86_MSR_POLICY of a migration
 * stream contain one array each.
 * 
 * This definition has no content of its own. Others import it and use
 * `xen_x86_cpu_policy::cpuid_policy` and `xen_x86_cpu_policy::msr_policy` on the
 * body of a record, and the enum `msr_index` for the names of MSRs. These arrays
 * are always little-endian, as x86 is, whatever the byte order of the stream.
 * 
 * Feature bits have Xen's names, in lower case; a name that begins with a digit
 * has the prefix `amd_`.
 */

namespace {
    class XenX86CpuPolicy extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_lenCpuidLeaf;

        /**
         * Size of one CPUID leaf in bytes, 24.
         */
        public function lenCpuidLeaf() {
            if ($this->_m_lenCpuidLeaf !== null)
                return $this->_m_lenCpuidLeaf;
            $this->_m_lenCpuidLeaf = 24;
            return $this->_m_lenCpuidLeaf;
        }
        protected $_m_lenMsrEntry;

        /**
         * Size of one MSR entry in bytes, 16.
         */
        public function lenMsrEntry() {
            if ($this->_m_lenMsrEntry !== null)
                return $this->_m_lenMsrEntry;
            $this->_m_lenMsrEntry = 16;
            return $this->_m_lenMsrEntry;
        }
        protected $_m_noSubleaf;

        /**
         * The `subleaf` of leaves that do not depend on ecx.
         */
        public function noSubleaf() {
            if ($this->_m_noSubleaf !== null)
                return $this->_m_noSubleaf;
            $this->_m_noSubleaf = 4294967295;
            return $this->_m_noSubleaf;
        }
    }
}

/**
 * Value of the MSR ARCH_CAPABILITIES.
 */

namespace XenX86CpuPolicy {
    class ArchCapabilities extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\MsrEntry $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = new \XenX86CpuPolicy\ArchCapabilitiesLow($this->_io, $this, $this->_root);
            $this->_m_high = new \XenX86CpuPolicy\ArchCapabilitiesHigh($this->_io, $this, $this->_root);
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
 * Bits 63-32 of the ARCH_CAPABILITIES MSR.
 */

namespace XenX86CpuPolicy {
    class ArchCapabilitiesHigh extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\ArchCapabilities $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_itsNo;

        /**
         * Not vulnerable to indirect target selection (bit 62 of the MSR).
         */
        public function itsNo() {
            if ($this->_m_itsNo !== null)
                return $this->_m_itsNo;
            $this->_m_itsNo = ($this->raw() & 1073741824) != 0;
            return $this->_m_itsNo;
        }
        protected $_m_pbOptCtrl;

        /**
         * PB_OPT_CTRL MSR (bit 32 of the MSR).
         */
        public function pbOptCtrl() {
            if ($this->_m_pbOptCtrl !== null)
                return $this->_m_pbOptCtrl;
            $this->_m_pbOptCtrl = ($this->raw() & 1) != 0;
            return $this->_m_pbOptCtrl;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Bits 31-0 of the ARCH_CAPABILITIES MSR.
 */

namespace XenX86CpuPolicy {
    class ArchCapabilitiesLow extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\ArchCapabilities $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_bhiNo;

        /**
         * Not vulnerable to branch history injection.
         */
        public function bhiNo() {
            if ($this->_m_bhiNo !== null)
                return $this->_m_bhiNo;
            $this->_m_bhiNo = ($this->raw() & 1048576) != 0;
            return $this->_m_bhiNo;
        }
        protected $_m_doitm;

        /**
         * Instructions can be made to run in data-independent time.
         */
        public function doitm() {
            if ($this->_m_doitm !== null)
                return $this->_m_doitm;
            $this->_m_doitm = ($this->raw() & 4096) != 0;
            return $this->_m_doitm;
        }
        protected $_m_eibrs;

        /**
         * Enhanced IBRS.
         */
        public function eibrs() {
            if ($this->_m_eibrs !== null)
                return $this->_m_eibrs;
            $this->_m_eibrs = ($this->raw() & 2) != 0;
            return $this->_m_eibrs;
        }
        protected $_m_energyFiltering;

        /**
         * Reported energy can be filtered.
         */
        public function energyFiltering() {
            if ($this->_m_energyFiltering !== null)
                return $this->_m_energyFiltering;
            $this->_m_energyFiltering = ($this->raw() & 2048) != 0;
            return $this->_m_energyFiltering;
        }
        protected $_m_fbClear;

        /**
         * VERW overwrites the fill buffers.
         */
        public function fbClear() {
            if ($this->_m_fbClear !== null)
                return $this->_m_fbClear;
            $this->_m_fbClear = ($this->raw() & 131072) != 0;
            return $this->_m_fbClear;
        }
        protected $_m_fbClearCtrl;

        /**
         * An MSR can exclude the fill buffers from VERW.
         */
        public function fbClearCtrl() {
            if ($this->_m_fbClearCtrl !== null)
                return $this->_m_fbClearCtrl;
            $this->_m_fbClearCtrl = ($this->raw() & 262144) != 0;
            return $this->_m_fbClearCtrl;
        }
        protected $_m_fbsdpNo;

        /**
         * Not vulnerable to stale data from fill buffers.
         */
        public function fbsdpNo() {
            if ($this->_m_fbsdpNo !== null)
                return $this->_m_fbsdpNo;
            $this->_m_fbsdpNo = ($this->raw() & 16384) != 0;
            return $this->_m_fbsdpNo;
        }
        protected $_m_gdsCtrl;

        /**
         * MCU_OPT_CTRL can disable the gather mitigation.
         */
        public function gdsCtrl() {
            if ($this->_m_gdsCtrl !== null)
                return $this->_m_gdsCtrl;
            $this->_m_gdsCtrl = ($this->raw() & 33554432) != 0;
            return $this->_m_gdsCtrl;
        }
        protected $_m_gdsNo;

        /**
         * Not vulnerable to gather data sampling.
         */
        public function gdsNo() {
            if ($this->_m_gdsNo !== null)
                return $this->_m_gdsNo;
            $this->_m_gdsNo = ($this->raw() & 67108864) != 0;
            return $this->_m_gdsNo;
        }
        protected $_m_ifPschangeMcNo;

        /**
         * A change of page size cannot raise a machine check.
         */
        public function ifPschangeMcNo() {
            if ($this->_m_ifPschangeMcNo !== null)
                return $this->_m_ifPschangeMcNo;
            $this->_m_ifPschangeMcNo = ($this->raw() & 64) != 0;
            return $this->_m_ifPschangeMcNo;
        }
        protected $_m_ignUmonitor;

        /**
         * MCU_OPT_CTRL can make UMONITOR do nothing.
         */
        public function ignUmonitor() {
            if ($this->_m_ignUmonitor !== null)
                return $this->_m_ignUmonitor;
            $this->_m_ignUmonitor = ($this->raw() & 536870912) != 0;
            return $this->_m_ignUmonitor;
        }
        protected $_m_intelSsbNo;

        /**
         * Not vulnerable to speculative store bypass.
         */
        public function intelSsbNo() {
            if ($this->_m_intelSsbNo !== null)
                return $this->_m_intelSsbNo;
            $this->_m_intelSsbNo = ($this->raw() & 16) != 0;
            return $this->_m_intelSsbNo;
        }
        protected $_m_mcuCtrl;

        /**
         * MCU_CONTROL MSR.
         */
        public function mcuCtrl() {
            if ($this->_m_mcuCtrl !== null)
                return $this->_m_mcuCtrl;
            $this->_m_mcuCtrl = ($this->raw() & 512) != 0;
            return $this->_m_mcuCtrl;
        }
        protected $_m_mcuExt;

        /**
         * MSRs with information about microcode updates.
         */
        public function mcuExt() {
            if ($this->_m_mcuExt !== null)
                return $this->_m_mcuExt;
            $this->_m_mcuExt = ($this->raw() & 65536) != 0;
            return $this->_m_mcuExt;
        }
        protected $_m_mdsNo;

        /**
         * Not vulnerable to microarchitectural data sampling.
         */
        public function mdsNo() {
            if ($this->_m_mdsNo !== null)
                return $this->_m_mdsNo;
            $this->_m_mdsNo = ($this->raw() & 32) != 0;
            return $this->_m_mdsNo;
        }
        protected $_m_miscPkgCtrl;

        /**
         * MISC_PACKAGE_CTRL MSR.
         */
        public function miscPkgCtrl() {
            if ($this->_m_miscPkgCtrl !== null)
                return $this->_m_miscPkgCtrl;
            $this->_m_miscPkgCtrl = ($this->raw() & 1024) != 0;
            return $this->_m_miscPkgCtrl;
        }
        protected $_m_monUmonMitg;

        /**
         * MCU_OPT_CTRL can mitigate MONITOR and UMONITOR.
         */
        public function monUmonMitg() {
            if ($this->_m_monUmonMitg !== null)
                return $this->_m_monUmonMitg;
            $this->_m_monUmonMitg = ($this->raw() & 1073741824) != 0;
            return $this->_m_monUmonMitg;
        }
        protected $_m_ovrclkStatus;

        /**
         * MSR with the state of overclocking.
         */
        public function ovrclkStatus() {
            if ($this->_m_ovrclkStatus !== null)
                return $this->_m_ovrclkStatus;
            $this->_m_ovrclkStatus = ($this->raw() & 8388608) != 0;
            return $this->_m_ovrclkStatus;
        }
        protected $_m_pbrsbNo;

        /**
         * Not vulnerable to predictions from the return stack after a barrier.
         */
        public function pbrsbNo() {
            if ($this->_m_pbrsbNo !== null)
                return $this->_m_pbrsbNo;
            $this->_m_pbrsbNo = ($this->raw() & 16777216) != 0;
            return $this->_m_pbrsbNo;
        }
        protected $_m_psdpNo;

        /**
         * Not vulnerable to stale data from primary buffers.
         */
        public function psdpNo() {
            if ($this->_m_psdpNo !== null)
                return $this->_m_psdpNo;
            $this->_m_psdpNo = ($this->raw() & 32768) != 0;
            return $this->_m_psdpNo;
        }
        protected $_m_rdclNo;

        /**
         * Not vulnerable to rogue data cache loads (Meltdown).
         */
        public function rdclNo() {
            if ($this->_m_rdclNo !== null)
                return $this->_m_rdclNo;
            $this->_m_rdclNo = ($this->raw() & 1) != 0;
            return $this->_m_rdclNo;
        }
        protected $_m_rfdsClear;

        /**
         * VERW overwrites the register files.
         */
        public function rfdsClear() {
            if ($this->_m_rfdsClear !== null)
                return $this->_m_rfdsClear;
            $this->_m_rfdsClear = ($this->raw() & 268435456) != 0;
            return $this->_m_rfdsClear;
        }
        protected $_m_rfdsNo;

        /**
         * Not vulnerable to register file data sampling.
         */
        public function rfdsNo() {
            if ($this->_m_rfdsNo !== null)
                return $this->_m_rfdsNo;
            $this->_m_rfdsNo = ($this->raw() & 134217728) != 0;
            return $this->_m_rfdsNo;
        }
        protected $_m_rrsba;

        /**
         * The return stack's fallback predictor is restricted.
         */
        public function rrsba() {
            if ($this->_m_rrsba !== null)
                return $this->_m_rrsba;
            $this->_m_rrsba = ($this->raw() & 524288) != 0;
            return $this->_m_rrsba;
        }
        protected $_m_rsba;

        /**
         * An empty return stack falls back to another predictor.
         */
        public function rsba() {
            if ($this->_m_rsba !== null)
                return $this->_m_rsba;
            $this->_m_rsba = ($this->raw() & 4) != 0;
            return $this->_m_rsba;
        }
        protected $_m_sbdrSsdpNo;

        /**
         * Not vulnerable to shared buffer reads nor to sideband stale data.
         */
        public function sbdrSsdpNo() {
            if ($this->_m_sbdrSsdpNo !== null)
                return $this->_m_sbdrSsdpNo;
            $this->_m_sbdrSsdpNo = ($this->raw() & 8192) != 0;
            return $this->_m_sbdrSsdpNo;
        }
        protected $_m_skipL1dfl;

        /**
         * A hypervisor need not flush the L1 data cache.
         */
        public function skipL1dfl() {
            if ($this->_m_skipL1dfl !== null)
                return $this->_m_skipL1dfl;
            $this->_m_skipL1dfl = ($this->raw() & 8) != 0;
            return $this->_m_skipL1dfl;
        }
        protected $_m_taaNo;

        /**
         * Not vulnerable to asynchronous aborts of transactions.
         */
        public function taaNo() {
            if ($this->_m_taaNo !== null)
                return $this->_m_taaNo;
            $this->_m_taaNo = ($this->raw() & 256) != 0;
            return $this->_m_taaNo;
        }
        protected $_m_tsxCtrl;

        /**
         * TSX_CTRL MSR.
         */
        public function tsxCtrl() {
            if ($this->_m_tsxCtrl !== null)
                return $this->_m_tsxCtrl;
            $this->_m_tsxCtrl = ($this->raw() & 128) != 0;
            return $this->_m_tsxCtrl;
        }
        protected $_m_xapicStatus;

        /**
         * MSR that says whether xAPIC mode is locked out.
         */
        public function xapicStatus() {
            if ($this->_m_xapicStatus !== null)
                return $this->_m_xapicStatus;
            $this->_m_xapicStatus = ($this->raw() & 2097152) != 0;
            return $this->_m_xapicStatus;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Family, model and stepping of a processor, as in eax of leaves 1 and 0x80000001.
 */

namespace XenX86CpuPolicy {
    class CpuSignature extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_baseFamily;

        /**
         * The family, if it is less than 15.
         */
        public function baseFamily() {
            if ($this->_m_baseFamily !== null)
                return $this->_m_baseFamily;
            $this->_m_baseFamily = $this->raw() >> 8 & 15;
            return $this->_m_baseFamily;
        }
        protected $_m_baseModel;

        /**
         * Low digit of the model.
         */
        public function baseModel() {
            if ($this->_m_baseModel !== null)
                return $this->_m_baseModel;
            $this->_m_baseModel = $this->raw() >> 4 & 15;
            return $this->_m_baseModel;
        }
        protected $_m_extendedFamily;

        /**
         * Number to add to the family if that is 15.
         */
        public function extendedFamily() {
            if ($this->_m_extendedFamily !== null)
                return $this->_m_extendedFamily;
            $this->_m_extendedFamily = $this->raw() >> 20 & 255;
            return $this->_m_extendedFamily;
        }
        protected $_m_extendedModel;

        /**
         * High digit of the model, which counts for family 6 and from 15 on.
         */
        public function extendedModel() {
            if ($this->_m_extendedModel !== null)
                return $this->_m_extendedModel;
            $this->_m_extendedModel = $this->raw() >> 16 & 15;
            return $this->_m_extendedModel;
        }
        protected $_m_family;

        /**
         * The family, composed.
         */
        public function family() {
            if ($this->_m_family !== null)
                return $this->_m_family;
            $this->_m_family = ($this->baseFamily() == 15 ? $this->baseFamily() + $this->extendedFamily() : $this->baseFamily());
            return $this->_m_family;
        }
        protected $_m_model;

        /**
         * The model, composed.
         */
        public function model() {
            if ($this->_m_model !== null)
                return $this->_m_model;
            $this->_m_model = ( (($this->baseFamily() == 15) || ($this->baseFamily() == 6))  ? $this->baseModel() + $this->extendedModel() * 16 : $this->baseModel());
            return $this->_m_model;
        }
        protected $_m_stepping;

        /**
         * Revision of the model.
         */
        public function stepping() {
            if ($this->_m_stepping !== null)
                return $this->_m_stepping;
            $this->_m_stepping = $this->raw() & 15;
            return $this->_m_stepping;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * The contents of one CPUID leaf. The type is at the start of a substream of
 * its own (`size: 24`), which `features` relies on.
 */

namespace XenX86CpuPolicy {
    class CpuidLeaf extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\CpuidPolicy $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_leaf = $this->_io->readU4le();
            $this->_m_subleaf = $this->_io->readU4le();
            $this->_m_eax = $this->_io->readU4le();
            $this->_m_ebx = $this->_io->readU4le();
            $this->_m_ecx = $this->_io->readU4le();
            $this->_m_edx = $this->_io->readU4le();
        }
        protected $_m_features;

        /**
         * The four registers, decoded. Absent for leaves without a layout in
         * this definition.
         */
        public function features() {
            if ($this->_m_features !== null)
                return $this->_m_features;
            if ($this->layout() != \XenX86CpuPolicy\LeafLayout::LEAF_REGISTERS) {
                $_pos = $this->_io->pos();
                $this->_io->seek(8);
                switch ($this->layout()) {
                    case \XenX86CpuPolicy\LeafLayout::LEAF_ADDRESS_SIZES:
                        $this->_m_features = new \XenX86CpuPolicy\LeafAddressSizes($this->_io, $this, $this->_root);
                        break;
                    case \XenX86CpuPolicy\LeafLayout::LEAF_BRAND:
                        $this->_m_features = new \XenX86CpuPolicy\LeafBrand($this->_io, $this, $this->_root);
                        break;
                    case \XenX86CpuPolicy\LeafLayout::LEAF_EXTENDED_FEATURES:
                        $this->_m_features = new \XenX86CpuPolicy\LeafExtendedFeatures($this->_io, $this, $this->_root);
                        break;
                    case \XenX86CpuPolicy\LeafLayout::LEAF_EXTENDED_FEATURES_2:
                        $this->_m_features = new \XenX86CpuPolicy\LeafExtendedFeatures2($this->_io, $this, $this->_root);
                        break;
                    case \XenX86CpuPolicy\LeafLayout::LEAF_FEATURES_0:
                        $this->_m_features = new \XenX86CpuPolicy\LeafFeatures0($this->_io, $this, $this->_root);
                        break;
                    case \XenX86CpuPolicy\LeafLayout::LEAF_FEATURES_1:
                        $this->_m_features = new \XenX86CpuPolicy\LeafFeatures1($this->_io, $this, $this->_root);
                        break;
                    case \XenX86CpuPolicy\LeafLayout::LEAF_FEATURES_2:
                        $this->_m_features = new \XenX86CpuPolicy\LeafFeatures2($this->_io, $this, $this->_root);
                        break;
                    case \XenX86CpuPolicy\LeafLayout::LEAF_HYPERVISOR:
                        $this->_m_features = new \XenX86CpuPolicy\LeafHypervisor($this->_io, $this, $this->_root);
                        break;
                    case \XenX86CpuPolicy\LeafLayout::LEAF_POWER:
                        $this->_m_features = new \XenX86CpuPolicy\LeafPower($this->_io, $this, $this->_root);
                        break;
                    case \XenX86CpuPolicy\LeafLayout::LEAF_VENDOR:
                        $this->_m_features = new \XenX86CpuPolicy\LeafVendor($this->_io, $this, $this->_root);
                        break;
                    case \XenX86CpuPolicy\LeafLayout::LEAF_VERSION:
                        $this->_m_features = new \XenX86CpuPolicy\LeafVersion($this->_io, $this, $this->_root);
                        break;
                    case \XenX86CpuPolicy\LeafLayout::LEAF_XSTATE_0:
                        $this->_m_features = new \XenX86CpuPolicy\LeafXstate0($this->_io, $this, $this->_root);
                        break;
                    case \XenX86CpuPolicy\LeafLayout::LEAF_XSTATE_1:
                        $this->_m_features = new \XenX86CpuPolicy\LeafXstate1($this->_io, $this, $this->_root);
                        break;
                    case \XenX86CpuPolicy\LeafLayout::LEAF_XSTATE_COMPONENT:
                        $this->_m_features = new \XenX86CpuPolicy\LeafXstateComponent($this->_io, $this, $this->_root);
                        break;
                }
                $this->_io->seek($_pos);
            }
            return $this->_m_features;
        }
        protected $_m_hasSubleaf;

        /**
         * The leaf depends on ecx.
         */
        public function hasSubleaf() {
            if ($this->_m_hasSubleaf !== null)
                return $this->_m_hasSubleaf;
            $this->_m_hasSubleaf = $this->subleaf() != 4294967295;
            return $this->_m_hasSubleaf;
        }
        protected $_m_layout;

        /**
         * Type of `features`.
         */
        public function layout() {
            if ($this->_m_layout !== null)
                return $this->_m_layout;
            $this->_m_layout = ( (($this->leaf() == 0) || ($this->leaf() == 2147483648))  ? \XenX86CpuPolicy\LeafLayout::LEAF_VENDOR : ($this->leaf() == 1 ? \XenX86CpuPolicy\LeafLayout::LEAF_VERSION : ( (($this->leaf() == 7) && ($this->subleaf() == 0))  ? \XenX86CpuPolicy\LeafLayout::LEAF_FEATURES_0 : ( (($this->leaf() == 7) && ($this->subleaf() == 1))  ? \XenX86CpuPolicy\LeafLayout::LEAF_FEATURES_1 : ( (($this->leaf() == 7) && ($this->subleaf() == 2))  ? \XenX86CpuPolicy\LeafLayout::LEAF_FEATURES_2 : ( (($this->leaf() == 13) && ($this->subleaf() == 0))  ? \XenX86CpuPolicy\LeafLayout::LEAF_XSTATE_0 : ( (($this->leaf() == 13) && ($this->subleaf() == 1))  ? \XenX86CpuPolicy\LeafLayout::LEAF_XSTATE_1 : ( (($this->leaf() == 13) && ($this->subleaf() < 63))  ? \XenX86CpuPolicy\LeafLayout::LEAF_XSTATE_COMPONENT : ( (($this->leaf() == 1073741824) || ($this->leaf() == 1073742080))  ? \XenX86CpuPolicy\LeafLayout::LEAF_HYPERVISOR : ($this->leaf() == 2147483649 ? \XenX86CpuPolicy\LeafLayout::LEAF_EXTENDED_FEATURES : ($this->leaf() == 2147483650 ? \XenX86CpuPolicy\LeafLayout::LEAF_BRAND : ($this->leaf() == 2147483651 ? \XenX86CpuPolicy\LeafLayout::LEAF_BRAND : ($this->leaf() == 2147483652 ? \XenX86CpuPolicy\LeafLayout::LEAF_BRAND : ($this->leaf() == 2147483655 ? \XenX86CpuPolicy\LeafLayout::LEAF_POWER : ($this->leaf() == 2147483656 ? \XenX86CpuPolicy\LeafLayout::LEAF_ADDRESS_SIZES : ($this->leaf() == 2147483681 ? \XenX86CpuPolicy\LeafLayout::LEAF_EXTENDED_FEATURES_2 : \XenX86CpuPolicy\LeafLayout::LEAF_REGISTERS))))))))))))))));
            return $this->_m_layout;
        }
        protected $_m_leafId;

        /**
         * The leaf by name.
         */
        public function leafId() {
            if ($this->_m_leafId !== null)
                return $this->_m_leafId;
            $this->_m_leafId = $this->leaf();
            return $this->_m_leafId;
        }
        protected $_m_leaf;
        protected $_m_subleaf;
        protected $_m_eax;
        protected $_m_ebx;
        protected $_m_ecx;
        protected $_m_edx;

        /**
         * Value of eax that selects this leaf.
         */
        public function leaf() { return $this->_m_leaf; }

        /**
         * Value of ecx that selects it; 0xffffffff if ecx does not matter.
         */
        public function subleaf() { return $this->_m_subleaf; }

        /**
         * Value that the guest gets in eax.
         */
        public function eax() { return $this->_m_eax; }

        /**
         * Value that the guest gets in ebx.
         */
        public function ebx() { return $this->_m_ebx; }

        /**
         * Value that the guest gets in ecx.
         */
        public function ecx() { return $this->_m_ecx; }

        /**
         * Value that the guest gets in edx.
         */
        public function edx() { return $this->_m_edx; }
    }
}

/**
 * The CPUID leaves of a guest, an array as long as its blob.
 */

namespace XenX86CpuPolicy {
    class CpuidPolicy extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_leaves = [];
            $this->_m_leaves = [];
            $n = $this->numLeaves();
            for ($i = 0; $i < $n; $i++) {
                $this->_m__raw_leaves[] = $this->_io->readBytes(24);
                $_io__raw_leaves = new \Kaitai\Struct\Stream(end($this->_m__raw_leaves));
                $this->_m_leaves[] = new \XenX86CpuPolicy\CpuidLeaf($_io__raw_leaves, $this, $this->_root);
            }
            $this->_m_excess = $this->_io->readBytesFull();
        }
        protected $_m_numLeaves;

        /**
         * Number of whole leaves in the blob.
         */
        public function numLeaves() {
            if ($this->_m_numLeaves !== null)
                return $this->_m_numLeaves;
            $this->_m_numLeaves = intval($this->_io()->size() / 24);
            return $this->_m_numLeaves;
        }
        protected $_m_leaves;
        protected $_m_excess;
        protected $_m__raw_leaves;

        /**
         * The leaves, in ascending order when Xen wrote them.
         */
        public function leaves() { return $this->_m_leaves; }

        /**
         * Bytes left over after the last whole leaf; empty in a well-formed blob.
         */
        public function excess() { return $this->_m_excess; }
        public function _raw_leaves() { return $this->_m__raw_leaves; }
    }
}

/**
 * Leaf 1, ecx.
 */

namespace XenX86CpuPolicy {
    class Features1Ecx extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\LeafVersion $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_aesni;

        /**
         * AES instructions.
         */
        public function aesni() {
            if ($this->_m_aesni !== null)
                return $this->_m_aesni;
            $this->_m_aesni = ($this->raw() & 33554432) != 0;
            return $this->_m_aesni;
        }
        protected $_m_avx;

        /**
         * AVX.
         */
        public function avx() {
            if ($this->_m_avx !== null)
                return $this->_m_avx;
            $this->_m_avx = ($this->raw() & 268435456) != 0;
            return $this->_m_avx;
        }
        protected $_m_cx16;

        /**
         * CMPXCHG16B.
         */
        public function cx16() {
            if ($this->_m_cx16 !== null)
                return $this->_m_cx16;
            $this->_m_cx16 = ($this->raw() & 8192) != 0;
            return $this->_m_cx16;
        }
        protected $_m_dca;

        /**
         * Direct cache access.
         */
        public function dca() {
            if ($this->_m_dca !== null)
                return $this->_m_dca;
            $this->_m_dca = ($this->raw() & 262144) != 0;
            return $this->_m_dca;
        }
        protected $_m_dscpl;

        /**
         * Debug store that can be qualified by privilege level.
         */
        public function dscpl() {
            if ($this->_m_dscpl !== null)
                return $this->_m_dscpl;
            $this->_m_dscpl = ($this->raw() & 16) != 0;
            return $this->_m_dscpl;
        }
        protected $_m_dtes64;

        /**
         * Debug store with 64-bit records.
         */
        public function dtes64() {
            if ($this->_m_dtes64 !== null)
                return $this->_m_dtes64;
            $this->_m_dtes64 = ($this->raw() & 4) != 0;
            return $this->_m_dtes64;
        }
        protected $_m_eist;

        /**
         * Enhanced SpeedStep.
         */
        public function eist() {
            if ($this->_m_eist !== null)
                return $this->_m_eist;
            $this->_m_eist = ($this->raw() & 128) != 0;
            return $this->_m_eist;
        }
        protected $_m_f16c;

        /**
         * Conversion to and from half-precision floats.
         */
        public function f16c() {
            if ($this->_m_f16c !== null)
                return $this->_m_f16c;
            $this->_m_f16c = ($this->raw() & 536870912) != 0;
            return $this->_m_f16c;
        }
        protected $_m_fma;

        /**
         * Fused multiply-add.
         */
        public function fma() {
            if ($this->_m_fma !== null)
                return $this->_m_fma;
            $this->_m_fma = ($this->raw() & 4096) != 0;
            return $this->_m_fma;
        }
        protected $_m_hypervisor;

        /**
         * Set by hypervisors for their guests, never by hardware.
         */
        public function hypervisor() {
            if ($this->_m_hypervisor !== null)
                return $this->_m_hypervisor;
            $this->_m_hypervisor = $this->raw() >> 31 != 0;
            return $this->_m_hypervisor;
        }
        protected $_m_monitor;

        /**
         * MONITOR and MWAIT.
         */
        public function monitor() {
            if ($this->_m_monitor !== null)
                return $this->_m_monitor;
            $this->_m_monitor = ($this->raw() & 8) != 0;
            return $this->_m_monitor;
        }
        protected $_m_movbe;

        /**
         * MOVBE.
         */
        public function movbe() {
            if ($this->_m_movbe !== null)
                return $this->_m_movbe;
            $this->_m_movbe = ($this->raw() & 4194304) != 0;
            return $this->_m_movbe;
        }
        protected $_m_osxsave;

        /**
         * The operating system has enabled XSAVE; mirrors cr4.
         */
        public function osxsave() {
            if ($this->_m_osxsave !== null)
                return $this->_m_osxsave;
            $this->_m_osxsave = ($this->raw() & 134217728) != 0;
            return $this->_m_osxsave;
        }
        protected $_m_pcid;

        /**
         * Process context identifiers.
         */
        public function pcid() {
            if ($this->_m_pcid !== null)
                return $this->_m_pcid;
            $this->_m_pcid = ($this->raw() & 131072) != 0;
            return $this->_m_pcid;
        }
        protected $_m_pclmulqdq;

        /**
         * Carry-less multiplication, PCLMULQDQ.
         */
        public function pclmulqdq() {
            if ($this->_m_pclmulqdq !== null)
                return $this->_m_pclmulqdq;
            $this->_m_pclmulqdq = ($this->raw() & 2) != 0;
            return $this->_m_pclmulqdq;
        }
        protected $_m_pdcm;

        /**
         * MSR with the performance and debug capabilities.
         */
        public function pdcm() {
            if ($this->_m_pdcm !== null)
                return $this->_m_pdcm;
            $this->_m_pdcm = ($this->raw() & 32768) != 0;
            return $this->_m_pdcm;
        }
        protected $_m_popcnt;

        /**
         * POPCNT.
         */
        public function popcnt() {
            if ($this->_m_popcnt !== null)
                return $this->_m_popcnt;
            $this->_m_popcnt = ($this->raw() & 8388608) != 0;
            return $this->_m_popcnt;
        }
        protected $_m_rdrand;

        /**
         * RDRAND.
         */
        public function rdrand() {
            if ($this->_m_rdrand !== null)
                return $this->_m_rdrand;
            $this->_m_rdrand = ($this->raw() & 1073741824) != 0;
            return $this->_m_rdrand;
        }
        protected $_m_sdbg;

        /**
         * MSR that controls debugging of the silicon.
         */
        public function sdbg() {
            if ($this->_m_sdbg !== null)
                return $this->_m_sdbg;
            $this->_m_sdbg = ($this->raw() & 2048) != 0;
            return $this->_m_sdbg;
        }
        protected $_m_smx;

        /**
         * Safer mode extensions.
         */
        public function smx() {
            if ($this->_m_smx !== null)
                return $this->_m_smx;
            $this->_m_smx = ($this->raw() & 64) != 0;
            return $this->_m_smx;
        }
        protected $_m_sse3;

        /**
         * SSE3.
         */
        public function sse3() {
            if ($this->_m_sse3 !== null)
                return $this->_m_sse3;
            $this->_m_sse3 = ($this->raw() & 1) != 0;
            return $this->_m_sse3;
        }
        protected $_m_sse41;

        /**
         * SSE4.1.
         */
        public function sse41() {
            if ($this->_m_sse41 !== null)
                return $this->_m_sse41;
            $this->_m_sse41 = ($this->raw() & 524288) != 0;
            return $this->_m_sse41;
        }
        protected $_m_sse42;

        /**
         * SSE4.2.
         */
        public function sse42() {
            if ($this->_m_sse42 !== null)
                return $this->_m_sse42;
            $this->_m_sse42 = ($this->raw() & 1048576) != 0;
            return $this->_m_sse42;
        }
        protected $_m_ssse3;

        /**
         * Supplemental SSE3.
         */
        public function ssse3() {
            if ($this->_m_ssse3 !== null)
                return $this->_m_ssse3;
            $this->_m_ssse3 = ($this->raw() & 512) != 0;
            return $this->_m_ssse3;
        }
        protected $_m_tm2;

        /**
         * Second thermal monitor.
         */
        public function tm2() {
            if ($this->_m_tm2 !== null)
                return $this->_m_tm2;
            $this->_m_tm2 = ($this->raw() & 256) != 0;
            return $this->_m_tm2;
        }
        protected $_m_tscDeadline;

        /**
         * The APIC timer can wait for a value of the TSC.
         */
        public function tscDeadline() {
            if ($this->_m_tscDeadline !== null)
                return $this->_m_tscDeadline;
            $this->_m_tscDeadline = ($this->raw() & 16777216) != 0;
            return $this->_m_tscDeadline;
        }
        protected $_m_vmx;

        /**
         * Intel's virtual machine extensions.
         */
        public function vmx() {
            if ($this->_m_vmx !== null)
                return $this->_m_vmx;
            $this->_m_vmx = ($this->raw() & 32) != 0;
            return $this->_m_vmx;
        }
        protected $_m_x2apic;

        /**
         * The local APIC has its x2APIC mode.
         */
        public function x2apic() {
            if ($this->_m_x2apic !== null)
                return $this->_m_x2apic;
            $this->_m_x2apic = ($this->raw() & 2097152) != 0;
            return $this->_m_x2apic;
        }
        protected $_m_xsave;

        /**
         * XSAVE, XRSTOR and the registers XCR.
         */
        public function xsave() {
            if ($this->_m_xsave !== null)
                return $this->_m_xsave;
            $this->_m_xsave = ($this->raw() & 67108864) != 0;
            return $this->_m_xsave;
        }
        protected $_m_xtpr;

        /**
         * Task priority messages can be disabled.
         */
        public function xtpr() {
            if ($this->_m_xtpr !== null)
                return $this->_m_xtpr;
            $this->_m_xtpr = ($this->raw() & 16384) != 0;
            return $this->_m_xtpr;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Leaf 1, edx.
 */

namespace XenX86CpuPolicy {
    class Features1Edx extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\LeafVersion $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_acpi;

        /**
         * Thermal and clock control through MSRs.
         */
        public function acpi() {
            if ($this->_m_acpi !== null)
                return $this->_m_acpi;
            $this->_m_acpi = ($this->raw() & 4194304) != 0;
            return $this->_m_acpi;
        }
        protected $_m_apic;

        /**
         * Local APIC present and enabled; mirrors the APIC base MSR.
         */
        public function apic() {
            if ($this->_m_apic !== null)
                return $this->_m_apic;
            $this->_m_apic = ($this->raw() & 512) != 0;
            return $this->_m_apic;
        }
        protected $_m_clflush;

        /**
         * CLFLUSH.
         */
        public function clflush() {
            if ($this->_m_clflush !== null)
                return $this->_m_clflush;
            $this->_m_clflush = ($this->raw() & 524288) != 0;
            return $this->_m_clflush;
        }
        protected $_m_cmov;

        /**
         * Conditional moves.
         */
        public function cmov() {
            if ($this->_m_cmov !== null)
                return $this->_m_cmov;
            $this->_m_cmov = ($this->raw() & 32768) != 0;
            return $this->_m_cmov;
        }
        protected $_m_cx8;

        /**
         * CMPXCHG8B.
         */
        public function cx8() {
            if ($this->_m_cx8 !== null)
                return $this->_m_cx8;
            $this->_m_cx8 = ($this->raw() & 256) != 0;
            return $this->_m_cx8;
        }
        protected $_m_de;

        /**
         * Debugging extensions: breakpoints on I/O ports.
         */
        public function de() {
            if ($this->_m_de !== null)
                return $this->_m_de;
            $this->_m_de = ($this->raw() & 4) != 0;
            return $this->_m_de;
        }
        protected $_m_ds;

        /**
         * Debug store.
         */
        public function ds() {
            if ($this->_m_ds !== null)
                return $this->_m_ds;
            $this->_m_ds = ($this->raw() & 2097152) != 0;
            return $this->_m_ds;
        }
        protected $_m_fpu;

        /**
         * x87 floating-point unit.
         */
        public function fpu() {
            if ($this->_m_fpu !== null)
                return $this->_m_fpu;
            $this->_m_fpu = ($this->raw() & 1) != 0;
            return $this->_m_fpu;
        }
        protected $_m_fxsr;

        /**
         * FXSAVE and FXRSTOR.
         */
        public function fxsr() {
            if ($this->_m_fxsr !== null)
                return $this->_m_fxsr;
            $this->_m_fxsr = ($this->raw() & 16777216) != 0;
            return $this->_m_fxsr;
        }
        protected $_m_htt;

        /**
         * The package may hold more than one logical processor.
         */
        public function htt() {
            if ($this->_m_htt !== null)
                return $this->_m_htt;
            $this->_m_htt = ($this->raw() & 268435456) != 0;
            return $this->_m_htt;
        }
        protected $_m_ia64;

        /**
         * An Itanium processor in its x86 mode.
         */
        public function ia64() {
            if ($this->_m_ia64 !== null)
                return $this->_m_ia64;
            $this->_m_ia64 = ($this->raw() & 1073741824) != 0;
            return $this->_m_ia64;
        }
        protected $_m_mca;

        /**
         * Machine-check architecture with its banks.
         */
        public function mca() {
            if ($this->_m_mca !== null)
                return $this->_m_mca;
            $this->_m_mca = ($this->raw() & 16384) != 0;
            return $this->_m_mca;
        }
        protected $_m_mce;

        /**
         * Machine-check exception.
         */
        public function mce() {
            if ($this->_m_mce !== null)
                return $this->_m_mce;
            $this->_m_mce = ($this->raw() & 128) != 0;
            return $this->_m_mce;
        }
        protected $_m_mmx;

        /**
         * MMX.
         */
        public function mmx() {
            if ($this->_m_mmx !== null)
                return $this->_m_mmx;
            $this->_m_mmx = ($this->raw() & 8388608) != 0;
            return $this->_m_mmx;
        }
        protected $_m_msr;

        /**
         * RDMSR and WRMSR.
         */
        public function msr() {
            if ($this->_m_msr !== null)
                return $this->_m_msr;
            $this->_m_msr = ($this->raw() & 32) != 0;
            return $this->_m_msr;
        }
        protected $_m_mtrr;

        /**
         * Memory type range registers.
         */
        public function mtrr() {
            if ($this->_m_mtrr !== null)
                return $this->_m_mtrr;
            $this->_m_mtrr = ($this->raw() & 4096) != 0;
            return $this->_m_mtrr;
        }
        protected $_m_pae;

        /**
         * Physical address extension: 64-bit page-table entries.
         */
        public function pae() {
            if ($this->_m_pae !== null)
                return $this->_m_pae;
            $this->_m_pae = ($this->raw() & 64) != 0;
            return $this->_m_pae;
        }
        protected $_m_pat;

        /**
         * Page attribute table.
         */
        public function pat() {
            if ($this->_m_pat !== null)
                return $this->_m_pat;
            $this->_m_pat = ($this->raw() & 65536) != 0;
            return $this->_m_pat;
        }
        protected $_m_pbe;

        /**
         * Pending break enable.
         */
        public function pbe() {
            if ($this->_m_pbe !== null)
                return $this->_m_pbe;
            $this->_m_pbe = $this->raw() >> 31 != 0;
            return $this->_m_pbe;
        }
        protected $_m_pge;

        /**
         * Global pages.
         */
        public function pge() {
            if ($this->_m_pge !== null)
                return $this->_m_pge;
            $this->_m_pge = ($this->raw() & 8192) != 0;
            return $this->_m_pge;
        }
        protected $_m_pse;

        /**
         * 4 MiB pages.
         */
        public function pse() {
            if ($this->_m_pse !== null)
                return $this->_m_pse;
            $this->_m_pse = ($this->raw() & 8) != 0;
            return $this->_m_pse;
        }
        protected $_m_pse36;

        /**
         * 4 MiB pages above 4 GiB.
         */
        public function pse36() {
            if ($this->_m_pse36 !== null)
                return $this->_m_pse36;
            $this->_m_pse36 = ($this->raw() & 131072) != 0;
            return $this->_m_pse36;
        }
        protected $_m_psn;

        /**
         * Processor serial number in leaf 3.
         */
        public function psn() {
            if ($this->_m_psn !== null)
                return $this->_m_psn;
            $this->_m_psn = ($this->raw() & 262144) != 0;
            return $this->_m_psn;
        }
        protected $_m_sep;

        /**
         * SYSENTER and SYSEXIT.
         */
        public function sep() {
            if ($this->_m_sep !== null)
                return $this->_m_sep;
            $this->_m_sep = ($this->raw() & 2048) != 0;
            return $this->_m_sep;
        }
        protected $_m_ss;

        /**
         * Self-snoop: the processor snoops its own caches.
         */
        public function ss() {
            if ($this->_m_ss !== null)
                return $this->_m_ss;
            $this->_m_ss = ($this->raw() & 134217728) != 0;
            return $this->_m_ss;
        }
        protected $_m_sse;

        /**
         * SSE.
         */
        public function sse() {
            if ($this->_m_sse !== null)
                return $this->_m_sse;
            $this->_m_sse = ($this->raw() & 33554432) != 0;
            return $this->_m_sse;
        }
        protected $_m_sse2;

        /**
         * SSE2.
         */
        public function sse2() {
            if ($this->_m_sse2 !== null)
                return $this->_m_sse2;
            $this->_m_sse2 = ($this->raw() & 67108864) != 0;
            return $this->_m_sse2;
        }
        protected $_m_tm1;

        /**
         * First thermal monitor.
         */
        public function tm1() {
            if ($this->_m_tm1 !== null)
                return $this->_m_tm1;
            $this->_m_tm1 = ($this->raw() & 536870912) != 0;
            return $this->_m_tm1;
        }
        protected $_m_tsc;

        /**
         * Time stamp counter and RDTSC.
         */
        public function tsc() {
            if ($this->_m_tsc !== null)
                return $this->_m_tsc;
            $this->_m_tsc = ($this->raw() & 16) != 0;
            return $this->_m_tsc;
        }
        protected $_m_vme;

        /**
         * Virtual-8086 mode extensions.
         */
        public function vme() {
            if ($this->_m_vme !== null)
                return $this->_m_vme;
            $this->_m_vme = ($this->raw() & 2) != 0;
            return $this->_m_vme;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Leaf 7 subleaf 0, ebx.
 */

namespace XenX86CpuPolicy {
    class Features70Ebx extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\LeafFeatures0 $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_adx;

        /**
         * ADCX and ADOX.
         */
        public function adx() {
            if ($this->_m_adx !== null)
                return $this->_m_adx;
            $this->_m_adx = ($this->raw() & 524288) != 0;
            return $this->_m_adx;
        }
        protected $_m_avx2;

        /**
         * AVX2.
         */
        public function avx2() {
            if ($this->_m_avx2 !== null)
                return $this->_m_avx2;
            $this->_m_avx2 = ($this->raw() & 32) != 0;
            return $this->_m_avx2;
        }
        protected $_m_avx512Ifma;

        /**
         * AVX-512 integer fused multiply-add.
         */
        public function avx512Ifma() {
            if ($this->_m_avx512Ifma !== null)
                return $this->_m_avx512Ifma;
            $this->_m_avx512Ifma = ($this->raw() & 2097152) != 0;
            return $this->_m_avx512Ifma;
        }
        protected $_m_avx512bw;

        /**
         * AVX-512 bytes and words.
         */
        public function avx512bw() {
            if ($this->_m_avx512bw !== null)
                return $this->_m_avx512bw;
            $this->_m_avx512bw = ($this->raw() & 1073741824) != 0;
            return $this->_m_avx512bw;
        }
        protected $_m_avx512cd;

        /**
         * AVX-512 conflict detection.
         */
        public function avx512cd() {
            if ($this->_m_avx512cd !== null)
                return $this->_m_avx512cd;
            $this->_m_avx512cd = ($this->raw() & 268435456) != 0;
            return $this->_m_avx512cd;
        }
        protected $_m_avx512dq;

        /**
         * AVX-512 doublewords and quadwords.
         */
        public function avx512dq() {
            if ($this->_m_avx512dq !== null)
                return $this->_m_avx512dq;
            $this->_m_avx512dq = ($this->raw() & 131072) != 0;
            return $this->_m_avx512dq;
        }
        protected $_m_avx512er;

        /**
         * AVX-512 exponentials and reciprocals of Xeon Phi.
         */
        public function avx512er() {
            if ($this->_m_avx512er !== null)
                return $this->_m_avx512er;
            $this->_m_avx512er = ($this->raw() & 134217728) != 0;
            return $this->_m_avx512er;
        }
        protected $_m_avx512f;

        /**
         * AVX-512 foundation.
         */
        public function avx512f() {
            if ($this->_m_avx512f !== null)
                return $this->_m_avx512f;
            $this->_m_avx512f = ($this->raw() & 65536) != 0;
            return $this->_m_avx512f;
        }
        protected $_m_avx512pf;

        /**
         * AVX-512 prefetches of Xeon Phi.
         */
        public function avx512pf() {
            if ($this->_m_avx512pf !== null)
                return $this->_m_avx512pf;
            $this->_m_avx512pf = ($this->raw() & 67108864) != 0;
            return $this->_m_avx512pf;
        }
        protected $_m_avx512vl;

        /**
         * AVX-512 on shorter vectors.
         */
        public function avx512vl() {
            if ($this->_m_avx512vl !== null)
                return $this->_m_avx512vl;
            $this->_m_avx512vl = $this->raw() >> 31 != 0;
            return $this->_m_avx512vl;
        }
        protected $_m_bmi1;

        /**
         * First set of bit manipulations.
         */
        public function bmi1() {
            if ($this->_m_bmi1 !== null)
                return $this->_m_bmi1;
            $this->_m_bmi1 = ($this->raw() & 8) != 0;
            return $this->_m_bmi1;
        }
        protected $_m_bmi2;

        /**
         * Second set of bit manipulations.
         */
        public function bmi2() {
            if ($this->_m_bmi2 !== null)
                return $this->_m_bmi2;
            $this->_m_bmi2 = ($this->raw() & 256) != 0;
            return $this->_m_bmi2;
        }
        protected $_m_clflushopt;

        /**
         * CLFLUSHOPT.
         */
        public function clflushopt() {
            if ($this->_m_clflushopt !== null)
                return $this->_m_clflushopt;
            $this->_m_clflushopt = ($this->raw() & 8388608) != 0;
            return $this->_m_clflushopt;
        }
        protected $_m_clwb;

        /**
         * CLWB.
         */
        public function clwb() {
            if ($this->_m_clwb !== null)
                return $this->_m_clwb;
            $this->_m_clwb = ($this->raw() & 16777216) != 0;
            return $this->_m_clwb;
        }
        protected $_m_erms;

        /**
         * Enhanced REP MOVSB and STOSB.
         */
        public function erms() {
            if ($this->_m_erms !== null)
                return $this->_m_erms;
            $this->_m_erms = ($this->raw() & 512) != 0;
            return $this->_m_erms;
        }
        protected $_m_fdpExcpOnly;

        /**
         * The x87 data pointer changes only at exceptions.
         */
        public function fdpExcpOnly() {
            if ($this->_m_fdpExcpOnly !== null)
                return $this->_m_fdpExcpOnly;
            $this->_m_fdpExcpOnly = ($this->raw() & 64) != 0;
            return $this->_m_fdpExcpOnly;
        }
        protected $_m_fsgsbase;

        /**
         * RDFSBASE, WRFSBASE and similar instructions.
         */
        public function fsgsbase() {
            if ($this->_m_fsgsbase !== null)
                return $this->_m_fsgsbase;
            $this->_m_fsgsbase = ($this->raw() & 1) != 0;
            return $this->_m_fsgsbase;
        }
        protected $_m_hle;

        /**
         * Hardware lock elision.
         */
        public function hle() {
            if ($this->_m_hle !== null)
                return $this->_m_hle;
            $this->_m_hle = ($this->raw() & 16) != 0;
            return $this->_m_hle;
        }
        protected $_m_invpcid;

        /**
         * INVPCID.
         */
        public function invpcid() {
            if ($this->_m_invpcid !== null)
                return $this->_m_invpcid;
            $this->_m_invpcid = ($this->raw() & 1024) != 0;
            return $this->_m_invpcid;
        }
        protected $_m_mpx;

        /**
         * Memory protection extensions.
         */
        public function mpx() {
            if ($this->_m_mpx !== null)
                return $this->_m_mpx;
            $this->_m_mpx = ($this->raw() & 16384) != 0;
            return $this->_m_mpx;
        }
        protected $_m_noFpuSel;

        /**
         * The x87 selectors are stored as zero.
         */
        public function noFpuSel() {
            if ($this->_m_noFpuSel !== null)
                return $this->_m_noFpuSel;
            $this->_m_noFpuSel = ($this->raw() & 8192) != 0;
            return $this->_m_noFpuSel;
        }
        protected $_m_pqe;

        /**
         * Enforcement of platform quality of service.
         */
        public function pqe() {
            if ($this->_m_pqe !== null)
                return $this->_m_pqe;
            $this->_m_pqe = ($this->raw() & 32768) != 0;
            return $this->_m_pqe;
        }
        protected $_m_pqm;

        /**
         * Monitoring of platform quality of service.
         */
        public function pqm() {
            if ($this->_m_pqm !== null)
                return $this->_m_pqm;
            $this->_m_pqm = ($this->raw() & 4096) != 0;
            return $this->_m_pqm;
        }
        protected $_m_procTrace;

        /**
         * Processor trace.
         */
        public function procTrace() {
            if ($this->_m_procTrace !== null)
                return $this->_m_procTrace;
            $this->_m_procTrace = ($this->raw() & 33554432) != 0;
            return $this->_m_procTrace;
        }
        protected $_m_rdseed;

        /**
         * RDSEED.
         */
        public function rdseed() {
            if ($this->_m_rdseed !== null)
                return $this->_m_rdseed;
            $this->_m_rdseed = ($this->raw() & 262144) != 0;
            return $this->_m_rdseed;
        }
        protected $_m_rtm;

        /**
         * Restricted transactional memory.
         */
        public function rtm() {
            if ($this->_m_rtm !== null)
                return $this->_m_rtm;
            $this->_m_rtm = ($this->raw() & 2048) != 0;
            return $this->_m_rtm;
        }
        protected $_m_sgx;

        /**
         * Software guard extensions.
         */
        public function sgx() {
            if ($this->_m_sgx !== null)
                return $this->_m_sgx;
            $this->_m_sgx = ($this->raw() & 4) != 0;
            return $this->_m_sgx;
        }
        protected $_m_sha;

        /**
         * SHA-1 and SHA-256.
         */
        public function sha() {
            if ($this->_m_sha !== null)
                return $this->_m_sha;
            $this->_m_sha = ($this->raw() & 536870912) != 0;
            return $this->_m_sha;
        }
        protected $_m_smap;

        /**
         * Supervisor code cannot access user pages by accident.
         */
        public function smap() {
            if ($this->_m_smap !== null)
                return $this->_m_smap;
            $this->_m_smap = ($this->raw() & 1048576) != 0;
            return $this->_m_smap;
        }
        protected $_m_smep;

        /**
         * Supervisor code cannot execute user pages.
         */
        public function smep() {
            if ($this->_m_smep !== null)
                return $this->_m_smep;
            $this->_m_smep = ($this->raw() & 128) != 0;
            return $this->_m_smep;
        }
        protected $_m_tscAdjust;

        /**
         * TSC_ADJUST MSR.
         */
        public function tscAdjust() {
            if ($this->_m_tscAdjust !== null)
                return $this->_m_tscAdjust;
            $this->_m_tscAdjust = ($this->raw() & 2) != 0;
            return $this->_m_tscAdjust;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Leaf 7 subleaf 0, ecx.
 */

namespace XenX86CpuPolicy {
    class Features70Ecx extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\LeafFeatures0 $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_avx512Bitalg;

        /**
         * AVX-512 bit counting in bytes and words.
         */
        public function avx512Bitalg() {
            if ($this->_m_avx512Bitalg !== null)
                return $this->_m_avx512Bitalg;
            $this->_m_avx512Bitalg = ($this->raw() & 4096) != 0;
            return $this->_m_avx512Bitalg;
        }
        protected $_m_avx512Vbmi;

        /**
         * AVX-512 manipulation of bytes in vectors.
         */
        public function avx512Vbmi() {
            if ($this->_m_avx512Vbmi !== null)
                return $this->_m_avx512Vbmi;
            $this->_m_avx512Vbmi = ($this->raw() & 2) != 0;
            return $this->_m_avx512Vbmi;
        }
        protected $_m_avx512Vbmi2;

        /**
         * More AVX-512 manipulation of bytes in vectors.
         */
        public function avx512Vbmi2() {
            if ($this->_m_avx512Vbmi2 !== null)
                return $this->_m_avx512Vbmi2;
            $this->_m_avx512Vbmi2 = ($this->raw() & 64) != 0;
            return $this->_m_avx512Vbmi2;
        }
        protected $_m_avx512Vnni;

        /**
         * AVX-512 neural network instructions.
         */
        public function avx512Vnni() {
            if ($this->_m_avx512Vnni !== null)
                return $this->_m_avx512Vnni;
            $this->_m_avx512Vnni = ($this->raw() & 2048) != 0;
            return $this->_m_avx512Vnni;
        }
        protected $_m_avx512Vpopcntdq;

        /**
         * AVX-512 bit counting in doublewords and quadwords.
         */
        public function avx512Vpopcntdq() {
            if ($this->_m_avx512Vpopcntdq !== null)
                return $this->_m_avx512Vpopcntdq;
            $this->_m_avx512Vpopcntdq = ($this->raw() & 16384) != 0;
            return $this->_m_avx512Vpopcntdq;
        }
        protected $_m_bld;

        /**
         * Debug exception for locks that hold the bus.
         */
        public function bld() {
            if ($this->_m_bld !== null)
                return $this->_m_bld;
            $this->_m_bld = ($this->raw() & 16777216) != 0;
            return $this->_m_bld;
        }
        protected $_m_cetSs;

        /**
         * Shadow stacks.
         */
        public function cetSs() {
            if ($this->_m_cetSs !== null)
                return $this->_m_cetSs;
            $this->_m_cetSs = ($this->raw() & 128) != 0;
            return $this->_m_cetSs;
        }
        protected $_m_cldemote;

        /**
         * CLDEMOTE.
         */
        public function cldemote() {
            if ($this->_m_cldemote !== null)
                return $this->_m_cldemote;
            $this->_m_cldemote = ($this->raw() & 33554432) != 0;
            return $this->_m_cldemote;
        }
        protected $_m_enqcmd;

        /**
         * ENQCMD and ENQCMDS.
         */
        public function enqcmd() {
            if ($this->_m_enqcmd !== null)
                return $this->_m_enqcmd;
            $this->_m_enqcmd = ($this->raw() & 536870912) != 0;
            return $this->_m_enqcmd;
        }
        protected $_m_gfni;

        /**
         * Galois field arithmetic.
         */
        public function gfni() {
            if ($this->_m_gfni !== null)
                return $this->_m_gfni;
            $this->_m_gfni = ($this->raw() & 256) != 0;
            return $this->_m_gfni;
        }
        protected $_m_la57;

        /**
         * Page tables with five levels.
         */
        public function la57() {
            if ($this->_m_la57 !== null)
                return $this->_m_la57;
            $this->_m_la57 = ($this->raw() & 65536) != 0;
            return $this->_m_la57;
        }
        protected $_m_movdir64b;

        /**
         * MOVDIR64B.
         */
        public function movdir64b() {
            if ($this->_m_movdir64b !== null)
                return $this->_m_movdir64b;
            $this->_m_movdir64b = ($this->raw() & 268435456) != 0;
            return $this->_m_movdir64b;
        }
        protected $_m_movdiri;

        /**
         * MOVDIRI.
         */
        public function movdiri() {
            if ($this->_m_movdiri !== null)
                return $this->_m_movdiri;
            $this->_m_movdiri = ($this->raw() & 134217728) != 0;
            return $this->_m_movdiri;
        }
        protected $_m_ospke;

        /**
         * The operating system has enabled protection keys; mirrors cr4.
         */
        public function ospke() {
            if ($this->_m_ospke !== null)
                return $this->_m_ospke;
            $this->_m_ospke = ($this->raw() & 16) != 0;
            return $this->_m_ospke;
        }
        protected $_m_pks;

        /**
         * Protection keys for supervisor pages.
         */
        public function pks() {
            if ($this->_m_pks !== null)
                return $this->_m_pks;
            $this->_m_pks = $this->raw() >> 31 != 0;
            return $this->_m_pks;
        }
        protected $_m_pku;

        /**
         * Protection keys for user pages.
         */
        public function pku() {
            if ($this->_m_pku !== null)
                return $this->_m_pku;
            $this->_m_pku = ($this->raw() & 8) != 0;
            return $this->_m_pku;
        }
        protected $_m_prefetchwt1;

        /**
         * PREFETCHWT1.
         */
        public function prefetchwt1() {
            if ($this->_m_prefetchwt1 !== null)
                return $this->_m_prefetchwt1;
            $this->_m_prefetchwt1 = ($this->raw() & 1) != 0;
            return $this->_m_prefetchwt1;
        }
        protected $_m_rdpid;

        /**
         * RDPID.
         */
        public function rdpid() {
            if ($this->_m_rdpid !== null)
                return $this->_m_rdpid;
            $this->_m_rdpid = ($this->raw() & 4194304) != 0;
            return $this->_m_rdpid;
        }
        protected $_m_sgxLc;

        /**
         * SGX launch configuration.
         */
        public function sgxLc() {
            if ($this->_m_sgxLc !== null)
                return $this->_m_sgxLc;
            $this->_m_sgxLc = ($this->raw() & 1073741824) != 0;
            return $this->_m_sgxLc;
        }
        protected $_m_tme;

        /**
         * Total memory encryption.
         */
        public function tme() {
            if ($this->_m_tme !== null)
                return $this->_m_tme;
            $this->_m_tme = ($this->raw() & 8192) != 0;
            return $this->_m_tme;
        }
        protected $_m_umip;

        /**
         * User code cannot read descriptor table registers.
         */
        public function umip() {
            if ($this->_m_umip !== null)
                return $this->_m_umip;
            $this->_m_umip = ($this->raw() & 4) != 0;
            return $this->_m_umip;
        }
        protected $_m_vaes;

        /**
         * AES on vectors.
         */
        public function vaes() {
            if ($this->_m_vaes !== null)
                return $this->_m_vaes;
            $this->_m_vaes = ($this->raw() & 512) != 0;
            return $this->_m_vaes;
        }
        protected $_m_vpclmulqdq;

        /**
         * Carry-less multiplication on vectors.
         */
        public function vpclmulqdq() {
            if ($this->_m_vpclmulqdq !== null)
                return $this->_m_vpclmulqdq;
            $this->_m_vpclmulqdq = ($this->raw() & 1024) != 0;
            return $this->_m_vpclmulqdq;
        }
        protected $_m_waitpkg;

        /**
         * UMONITOR, UMWAIT and TPAUSE.
         */
        public function waitpkg() {
            if ($this->_m_waitpkg !== null)
                return $this->_m_waitpkg;
            $this->_m_waitpkg = ($this->raw() & 32) != 0;
            return $this->_m_waitpkg;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Leaf 7 subleaf 0, edx.
 */

namespace XenX86CpuPolicy {
    class Features70Edx extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\LeafFeatures0 $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_amxBf16;

        /**
         * AMX on bfloat16 numbers.
         */
        public function amxBf16() {
            if ($this->_m_amxBf16 !== null)
                return $this->_m_amxBf16;
            $this->_m_amxBf16 = ($this->raw() & 4194304) != 0;
            return $this->_m_amxBf16;
        }
        protected $_m_amxInt8;

        /**
         * AMX on 8-bit integers.
         */
        public function amxInt8() {
            if ($this->_m_amxInt8 !== null)
                return $this->_m_amxInt8;
            $this->_m_amxInt8 = ($this->raw() & 33554432) != 0;
            return $this->_m_amxInt8;
        }
        protected $_m_amxTile;

        /**
         * AMX tiles.
         */
        public function amxTile() {
            if ($this->_m_amxTile !== null)
                return $this->_m_amxTile;
            $this->_m_amxTile = ($this->raw() & 16777216) != 0;
            return $this->_m_amxTile;
        }
        protected $_m_archCaps;

        /**
         * ARCH_CAPABILITIES MSR.
         */
        public function archCaps() {
            if ($this->_m_archCaps !== null)
                return $this->_m_archCaps;
            $this->_m_archCaps = ($this->raw() & 536870912) != 0;
            return $this->_m_archCaps;
        }
        protected $_m_archLbr;

        /**
         * Architectural last branch records.
         */
        public function archLbr() {
            if ($this->_m_archLbr !== null)
                return $this->_m_archLbr;
            $this->_m_archLbr = ($this->raw() & 524288) != 0;
            return $this->_m_archLbr;
        }
        protected $_m_avx5124fmaps;

        /**
         * Multiply-accumulate instructions of Xeon Phi.
         */
        public function avx5124fmaps() {
            if ($this->_m_avx5124fmaps !== null)
                return $this->_m_avx5124fmaps;
            $this->_m_avx5124fmaps = ($this->raw() & 8) != 0;
            return $this->_m_avx5124fmaps;
        }
        protected $_m_avx5124vnniw;

        /**
         * Neural network instructions of Xeon Phi.
         */
        public function avx5124vnniw() {
            if ($this->_m_avx5124vnniw !== null)
                return $this->_m_avx5124vnniw;
            $this->_m_avx5124vnniw = ($this->raw() & 4) != 0;
            return $this->_m_avx5124vnniw;
        }
        protected $_m_avx512Fp16;

        /**
         * AVX-512 on half-precision floats.
         */
        public function avx512Fp16() {
            if ($this->_m_avx512Fp16 !== null)
                return $this->_m_avx512Fp16;
            $this->_m_avx512Fp16 = ($this->raw() & 8388608) != 0;
            return $this->_m_avx512Fp16;
        }
        protected $_m_avx512Vp2intersect;

        /**
         * VP2INTERSECTD and VP2INTERSECTQ.
         */
        public function avx512Vp2intersect() {
            if ($this->_m_avx512Vp2intersect !== null)
                return $this->_m_avx512Vp2intersect;
            $this->_m_avx512Vp2intersect = ($this->raw() & 256) != 0;
            return $this->_m_avx512Vp2intersect;
        }
        protected $_m_cetIbt;

        /**
         * Indirect branch tracking.
         */
        public function cetIbt() {
            if ($this->_m_cetIbt !== null)
                return $this->_m_cetIbt;
            $this->_m_cetIbt = ($this->raw() & 1048576) != 0;
            return $this->_m_cetIbt;
        }
        protected $_m_coreCaps;

        /**
         * CORE_CAPABILITIES MSR.
         */
        public function coreCaps() {
            if ($this->_m_coreCaps !== null)
                return $this->_m_coreCaps;
            $this->_m_coreCaps = ($this->raw() & 1073741824) != 0;
            return $this->_m_coreCaps;
        }
        protected $_m_fsrm;

        /**
         * REP MOVSB is fast for short strings.
         */
        public function fsrm() {
            if ($this->_m_fsrm !== null)
                return $this->_m_fsrm;
            $this->_m_fsrm = ($this->raw() & 16) != 0;
            return $this->_m_fsrm;
        }
        protected $_m_hybrid;

        /**
         * Cores of more than one kind.
         */
        public function hybrid() {
            if ($this->_m_hybrid !== null)
                return $this->_m_hybrid;
            $this->_m_hybrid = ($this->raw() & 32768) != 0;
            return $this->_m_hybrid;
        }
        protected $_m_ibrsb;

        /**
         * IBRS and IBPB, as Intel enumerates them.
         */
        public function ibrsb() {
            if ($this->_m_ibrsb !== null)
                return $this->_m_ibrsb;
            $this->_m_ibrsb = ($this->raw() & 67108864) != 0;
            return $this->_m_ibrsb;
        }
        protected $_m_l1dFlush;

        /**
         * FLUSH_CMD MSR.
         */
        public function l1dFlush() {
            if ($this->_m_l1dFlush !== null)
                return $this->_m_l1dFlush;
            $this->_m_l1dFlush = ($this->raw() & 268435456) != 0;
            return $this->_m_l1dFlush;
        }
        protected $_m_mdClear;

        /**
         * VERW overwrites the processor's buffers.
         */
        public function mdClear() {
            if ($this->_m_mdClear !== null)
                return $this->_m_mdClear;
            $this->_m_mdClear = ($this->raw() & 1024) != 0;
            return $this->_m_mdClear;
        }
        protected $_m_pconfig;

        /**
         * PCONFIG.
         */
        public function pconfig() {
            if ($this->_m_pconfig !== null)
                return $this->_m_pconfig;
            $this->_m_pconfig = ($this->raw() & 262144) != 0;
            return $this->_m_pconfig;
        }
        protected $_m_rtmAlwaysAbort;

        /**
         * Transactions always abort.
         */
        public function rtmAlwaysAbort() {
            if ($this->_m_rtmAlwaysAbort !== null)
                return $this->_m_rtmAlwaysAbort;
            $this->_m_rtmAlwaysAbort = ($this->raw() & 2048) != 0;
            return $this->_m_rtmAlwaysAbort;
        }
        protected $_m_serialize;

        /**
         * SERIALIZE.
         */
        public function serialize() {
            if ($this->_m_serialize !== null)
                return $this->_m_serialize;
            $this->_m_serialize = ($this->raw() & 16384) != 0;
            return $this->_m_serialize;
        }
        protected $_m_sgxKeys;

        /**
         * SGX attestation keys.
         */
        public function sgxKeys() {
            if ($this->_m_sgxKeys !== null)
                return $this->_m_sgxKeys;
            $this->_m_sgxKeys = ($this->raw() & 2) != 0;
            return $this->_m_sgxKeys;
        }
        protected $_m_srbdsCtrl;

        /**
         * MCU_OPT_CTRL can disable the RDRAND mitigation.
         */
        public function srbdsCtrl() {
            if ($this->_m_srbdsCtrl !== null)
                return $this->_m_srbdsCtrl;
            $this->_m_srbdsCtrl = ($this->raw() & 512) != 0;
            return $this->_m_srbdsCtrl;
        }
        protected $_m_ssbd;

        /**
         * Speculative store bypass can be disabled, as Intel enumerates it.
         */
        public function ssbd() {
            if ($this->_m_ssbd !== null)
                return $this->_m_ssbd;
            $this->_m_ssbd = $this->raw() >> 31 != 0;
            return $this->_m_ssbd;
        }
        protected $_m_stibp;

        /**
         * Single-thread indirect branch predictors, as Intel enumerates them.
         */
        public function stibp() {
            if ($this->_m_stibp !== null)
                return $this->_m_stibp;
            $this->_m_stibp = ($this->raw() & 134217728) != 0;
            return $this->_m_stibp;
        }
        protected $_m_tsxForceAbort;

        /**
         * TSX_FORCE_ABORT MSR.
         */
        public function tsxForceAbort() {
            if ($this->_m_tsxForceAbort !== null)
                return $this->_m_tsxForceAbort;
            $this->_m_tsxForceAbort = ($this->raw() & 8192) != 0;
            return $this->_m_tsxForceAbort;
        }
        protected $_m_tsxldtrk;

        /**
         * Tracking of loads in a transaction can be suspended.
         */
        public function tsxldtrk() {
            if ($this->_m_tsxldtrk !== null)
                return $this->_m_tsxldtrk;
            $this->_m_tsxldtrk = ($this->raw() & 65536) != 0;
            return $this->_m_tsxldtrk;
        }
        protected $_m_uintr;

        /**
         * Interrupts delivered to user code.
         */
        public function uintr() {
            if ($this->_m_uintr !== null)
                return $this->_m_uintr;
            $this->_m_uintr = ($this->raw() & 32) != 0;
            return $this->_m_uintr;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Leaf 7 subleaf 1, eax.
 */

namespace XenX86CpuPolicy {
    class Features71Eax extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\LeafFeatures1 $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_amxFp16;

        /**
         * AMX on half-precision floats.
         */
        public function amxFp16() {
            if ($this->_m_amxFp16 !== null)
                return $this->_m_amxFp16;
            $this->_m_amxFp16 = ($this->raw() & 2097152) != 0;
            return $this->_m_amxFp16;
        }
        protected $_m_archPerfMon;

        /**
         * Architectural performance monitoring leaf.
         */
        public function archPerfMon() {
            if ($this->_m_archPerfMon !== null)
                return $this->_m_archPerfMon;
            $this->_m_archPerfMon = ($this->raw() & 256) != 0;
            return $this->_m_archPerfMon;
        }
        protected $_m_avx512Bf16;

        /**
         * AVX-512 on bfloat16 numbers.
         */
        public function avx512Bf16() {
            if ($this->_m_avx512Bf16 !== null)
                return $this->_m_avx512Bf16;
            $this->_m_avx512Bf16 = ($this->raw() & 32) != 0;
            return $this->_m_avx512Bf16;
        }
        protected $_m_avxIfma;

        /**
         * Integer fused multiply-add in AVX.
         */
        public function avxIfma() {
            if ($this->_m_avxIfma !== null)
                return $this->_m_avxIfma;
            $this->_m_avxIfma = ($this->raw() & 8388608) != 0;
            return $this->_m_avxIfma;
        }
        protected $_m_avxVnni;

        /**
         * Neural network instructions in AVX.
         */
        public function avxVnni() {
            if ($this->_m_avxVnni !== null)
                return $this->_m_avxVnni;
            $this->_m_avxVnni = ($this->raw() & 16) != 0;
            return $this->_m_avxVnni;
        }
        protected $_m_cmpccxadd;

        /**
         * Compare, exchange and add in one instruction.
         */
        public function cmpccxadd() {
            if ($this->_m_cmpccxadd !== null)
                return $this->_m_cmpccxadd;
            $this->_m_cmpccxadd = ($this->raw() & 128) != 0;
            return $this->_m_cmpccxadd;
        }
        protected $_m_fred;

        /**
         * Flexible return and event delivery.
         */
        public function fred() {
            if ($this->_m_fred !== null)
                return $this->_m_fred;
            $this->_m_fred = ($this->raw() & 131072) != 0;
            return $this->_m_fred;
        }
        protected $_m_fsrcs;

        /**
         * REP CMPSB and SCASB are fast for short strings.
         */
        public function fsrcs() {
            if ($this->_m_fsrcs !== null)
                return $this->_m_fsrcs;
            $this->_m_fsrcs = ($this->raw() & 4096) != 0;
            return $this->_m_fsrcs;
        }
        protected $_m_fsrs;

        /**
         * REP STOSB is fast for short strings.
         */
        public function fsrs() {
            if ($this->_m_fsrs !== null)
                return $this->_m_fsrs;
            $this->_m_fsrs = ($this->raw() & 2048) != 0;
            return $this->_m_fsrs;
        }
        protected $_m_fzrm;

        /**
         * REP MOVSB of zero length is fast.
         */
        public function fzrm() {
            if ($this->_m_fzrm !== null)
                return $this->_m_fzrm;
            $this->_m_fzrm = ($this->raw() & 1024) != 0;
            return $this->_m_fzrm;
        }
        protected $_m_lam;

        /**
         * Linear address masking.
         */
        public function lam() {
            if ($this->_m_lam !== null)
                return $this->_m_lam;
            $this->_m_lam = ($this->raw() & 67108864) != 0;
            return $this->_m_lam;
        }
        protected $_m_lass;

        /**
         * Linear address space separation of supervisor and user.
         */
        public function lass() {
            if ($this->_m_lass !== null)
                return $this->_m_lass;
            $this->_m_lass = ($this->raw() & 64) != 0;
            return $this->_m_lass;
        }
        protected $_m_lkgs;

        /**
         * LKGS.
         */
        public function lkgs() {
            if ($this->_m_lkgs !== null)
                return $this->_m_lkgs;
            $this->_m_lkgs = ($this->raw() & 262144) != 0;
            return $this->_m_lkgs;
        }
        protected $_m_movrs;

        /**
         * MOVRS, a load of data that others read too.
         */
        public function movrs() {
            if ($this->_m_movrs !== null)
                return $this->_m_movrs;
            $this->_m_movrs = $this->raw() >> 31 != 0;
            return $this->_m_movrs;
        }
        protected $_m_msrlist;

        /**
         * RDMSRLIST and WRMSRLIST.
         */
        public function msrlist() {
            if ($this->_m_msrlist !== null)
                return $this->_m_msrlist;
            $this->_m_msrlist = ($this->raw() & 134217728) != 0;
            return $this->_m_msrlist;
        }
        protected $_m_nmiSrc;

        /**
         * NMIs report their source.
         */
        public function nmiSrc() {
            if ($this->_m_nmiSrc !== null)
                return $this->_m_nmiSrc;
            $this->_m_nmiSrc = ($this->raw() & 1048576) != 0;
            return $this->_m_nmiSrc;
        }
        protected $_m_noInvd;

        /**
         * INVD cannot be executed.
         */
        public function noInvd() {
            if ($this->_m_noInvd !== null)
                return $this->_m_noInvd;
            $this->_m_noInvd = ($this->raw() & 1073741824) != 0;
            return $this->_m_noInvd;
        }
        protected $_m_sha512;

        /**
         * SHA-512.
         */
        public function sha512() {
            if ($this->_m_sha512 !== null)
                return $this->_m_sha512;
            $this->_m_sha512 = ($this->raw() & 1) != 0;
            return $this->_m_sha512;
        }
        protected $_m_sm3;

        /**
         * SM3 hash.
         */
        public function sm3() {
            if ($this->_m_sm3 !== null)
                return $this->_m_sm3;
            $this->_m_sm3 = ($this->raw() & 2) != 0;
            return $this->_m_sm3;
        }
        protected $_m_sm4;

        /**
         * SM4 cipher.
         */
        public function sm4() {
            if ($this->_m_sm4 !== null)
                return $this->_m_sm4;
            $this->_m_sm4 = ($this->raw() & 4) != 0;
            return $this->_m_sm4;
        }
        protected $_m_wrmsrns;

        /**
         * WRMSRNS, a WRMSR that does not serialise.
         */
        public function wrmsrns() {
            if ($this->_m_wrmsrns !== null)
                return $this->_m_wrmsrns;
            $this->_m_wrmsrns = ($this->raw() & 524288) != 0;
            return $this->_m_wrmsrns;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Leaf 7 subleaf 1, ebx.
 */

namespace XenX86CpuPolicy {
    class Features71Ebx extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\LeafFeatures1 $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_intelPpin;

        /**
         * Protected processor inventory number.
         */
        public function intelPpin() {
            if ($this->_m_intelPpin !== null)
                return $this->_m_intelPpin;
            $this->_m_intelPpin = ($this->raw() & 1) != 0;
            return $this->_m_intelPpin;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Leaf 7 subleaf 1, edx.
 */

namespace XenX86CpuPolicy {
    class Features71Edx extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\LeafFeatures1 $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_amxComplex;

        /**
         * AMX on complex numbers.
         */
        public function amxComplex() {
            if ($this->_m_amxComplex !== null)
                return $this->_m_amxComplex;
            $this->_m_amxComplex = ($this->raw() & 256) != 0;
            return $this->_m_amxComplex;
        }
        protected $_m_avxNeConvert;

        /**
         * Conversions in AVX that raise no exceptions.
         */
        public function avxNeConvert() {
            if ($this->_m_avxNeConvert !== null)
                return $this->_m_avxNeConvert;
            $this->_m_avxNeConvert = ($this->raw() & 32) != 0;
            return $this->_m_avxNeConvert;
        }
        protected $_m_avxVnniInt16;

        /**
         * 16-bit neural network instructions in AVX.
         */
        public function avxVnniInt16() {
            if ($this->_m_avxVnniInt16 !== null)
                return $this->_m_avxVnniInt16;
            $this->_m_avxVnniInt16 = ($this->raw() & 1024) != 0;
            return $this->_m_avxVnniInt16;
        }
        protected $_m_avxVnniInt8;

        /**
         * 8-bit neural network instructions in AVX.
         */
        public function avxVnniInt8() {
            if ($this->_m_avxVnniInt8 !== null)
                return $this->_m_avxVnniInt8;
            $this->_m_avxVnniInt8 = ($this->raw() & 16) != 0;
            return $this->_m_avxVnniInt8;
        }
        protected $_m_cetSss;

        /**
         * Supervisor shadow stacks are safe to use.
         */
        public function cetSss() {
            if ($this->_m_cetSss !== null)
                return $this->_m_cetSss;
            $this->_m_cetSss = ($this->raw() & 262144) != 0;
            return $this->_m_cetSss;
        }
        protected $_m_prefetchi;

        /**
         * PREFETCHIT0 and PREFETCHIT1.
         */
        public function prefetchi() {
            if ($this->_m_prefetchi !== null)
                return $this->_m_prefetchi;
            $this->_m_prefetchi = ($this->raw() & 16384) != 0;
            return $this->_m_prefetchi;
        }
        protected $_m_slsm;

        /**
         * Static lockstep mode.
         */
        public function slsm() {
            if ($this->_m_slsm !== null)
                return $this->_m_slsm;
            $this->_m_slsm = ($this->raw() & 16777216) != 0;
            return $this->_m_slsm;
        }
        protected $_m_uiretUif;

        /**
         * UIRET updates the user interrupt flag.
         */
        public function uiretUif() {
            if ($this->_m_uiretUif !== null)
                return $this->_m_uiretUif;
            $this->_m_uiretUif = ($this->raw() & 131072) != 0;
            return $this->_m_uiretUif;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Leaf 7 subleaf 2, edx.
 */

namespace XenX86CpuPolicy {
    class Features72Edx extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\LeafFeatures2 $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_bhiCtrl;

        /**
         * SPEC_CTRL can disable branch history for supervisor code.
         */
        public function bhiCtrl() {
            if ($this->_m_bhiCtrl !== null)
                return $this->_m_bhiCtrl;
            $this->_m_bhiCtrl = ($this->raw() & 16) != 0;
            return $this->_m_bhiCtrl;
        }
        protected $_m_ddpCtrl;

        /**
         * SPEC_CTRL can disable data-dependent prefetching.
         */
        public function ddpCtrl() {
            if ($this->_m_ddpCtrl !== null)
                return $this->_m_ddpCtrl;
            $this->_m_ddpCtrl = ($this->raw() & 8) != 0;
            return $this->_m_ddpCtrl;
        }
        protected $_m_intelPsfd;

        /**
         * Predictive store forwarding can be disabled in SPEC_CTRL.
         */
        public function intelPsfd() {
            if ($this->_m_intelPsfd !== null)
                return $this->_m_intelPsfd;
            $this->_m_intelPsfd = ($this->raw() & 1) != 0;
            return $this->_m_intelPsfd;
        }
        protected $_m_ipredCtrl;

        /**
         * SPEC_CTRL restrains indirect branch prediction.
         */
        public function ipredCtrl() {
            if ($this->_m_ipredCtrl !== null)
                return $this->_m_ipredCtrl;
            $this->_m_ipredCtrl = ($this->raw() & 2) != 0;
            return $this->_m_ipredCtrl;
        }
        protected $_m_mcdtNo;

        /**
         * Configuration-dependent timing does not occur.
         */
        public function mcdtNo() {
            if ($this->_m_mcdtNo !== null)
                return $this->_m_mcdtNo;
            $this->_m_mcdtNo = ($this->raw() & 32) != 0;
            return $this->_m_mcdtNo;
        }
        protected $_m_rrsbaCtrl;

        /**
         * SPEC_CTRL restrains the return stack's fallback predictor.
         */
        public function rrsbaCtrl() {
            if ($this->_m_rrsbaCtrl !== null)
                return $this->_m_rrsbaCtrl;
            $this->_m_rrsbaCtrl = ($this->raw() & 4) != 0;
            return $this->_m_rrsbaCtrl;
        }
        protected $_m_ucLockDis;

        /**
         * Locks on uncached memory can be forbidden.
         */
        public function ucLockDis() {
            if ($this->_m_ucLockDis !== null)
                return $this->_m_ucLockDis;
            $this->_m_ucLockDis = ($this->raw() & 64) != 0;
            return $this->_m_ucLockDis;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Leaf 0xd subleaf 1, eax.
 */

namespace XenX86CpuPolicy {
    class FeaturesD1Eax extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\LeafXstate1 $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_xfd;

        /**
         * Extended feature disable MSRs.
         */
        public function xfd() {
            if ($this->_m_xfd !== null)
                return $this->_m_xfd;
            $this->_m_xfd = ($this->raw() & 16) != 0;
            return $this->_m_xfd;
        }
        protected $_m_xgetbv1;

        /**
         * XGETBV with ecx 1.
         */
        public function xgetbv1() {
            if ($this->_m_xgetbv1 !== null)
                return $this->_m_xgetbv1;
            $this->_m_xgetbv1 = ($this->raw() & 4) != 0;
            return $this->_m_xgetbv1;
        }
        protected $_m_xsavec;

        /**
         * XSAVEC and the compacted format.
         */
        public function xsavec() {
            if ($this->_m_xsavec !== null)
                return $this->_m_xsavec;
            $this->_m_xsavec = ($this->raw() & 2) != 0;
            return $this->_m_xsavec;
        }
        protected $_m_xsaveopt;

        /**
         * XSAVEOPT.
         */
        public function xsaveopt() {
            if ($this->_m_xsaveopt !== null)
                return $this->_m_xsaveopt;
            $this->_m_xsaveopt = ($this->raw() & 1) != 0;
            return $this->_m_xsaveopt;
        }
        protected $_m_xsaves;

        /**
         * XSAVES, XRSTORS and the XSS MSR.
         */
        public function xsaves() {
            if ($this->_m_xsaves !== null)
                return $this->_m_xsaves;
            $this->_m_xsaves = ($this->raw() & 8) != 0;
            return $this->_m_xsaves;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Leaf 0x80000001, ecx.
 */

namespace XenX86CpuPolicy {
    class FeaturesE1Ecx extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\LeafExtendedFeatures $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_abm;

        /**
         * LZCNT (and POPCNT).
         */
        public function abm() {
            if ($this->_m_abm !== null)
                return $this->_m_abm;
            $this->_m_abm = ($this->raw() & 32) != 0;
            return $this->_m_abm;
        }
        protected $_m_addrMskExt;

        /**
         * Address masks of breakpoints cover 32 bits.
         */
        public function addrMskExt() {
            if ($this->_m_addrMskExt !== null)
                return $this->_m_addrMskExt;
            $this->_m_addrMskExt = ($this->raw() & 1073741824) != 0;
            return $this->_m_addrMskExt;
        }
        protected $_m_amd3dnowprefetch;

        /**
         * PREFETCH and PREFETCHW.
         */
        public function amd3dnowprefetch() {
            if ($this->_m_amd3dnowprefetch !== null)
                return $this->_m_amd3dnowprefetch;
            $this->_m_amd3dnowprefetch = ($this->raw() & 256) != 0;
            return $this->_m_amd3dnowprefetch;
        }
        protected $_m_cmpLegacy;

        /**
         * Logical processors that leaf 1 counts are cores, not threads.
         */
        public function cmpLegacy() {
            if ($this->_m_cmpLegacy !== null)
                return $this->_m_cmpLegacy;
            $this->_m_cmpLegacy = ($this->raw() & 2) != 0;
            return $this->_m_cmpLegacy;
        }
        protected $_m_cr8Legacy;

        /**
         * cr8 is reachable outside long mode.
         */
        public function cr8Legacy() {
            if ($this->_m_cr8Legacy !== null)
                return $this->_m_cr8Legacy;
            $this->_m_cr8Legacy = ($this->raw() & 16) != 0;
            return $this->_m_cr8Legacy;
        }
        protected $_m_dbext;

        /**
         * Data breakpoints with an address mask.
         */
        public function dbext() {
            if ($this->_m_dbext !== null)
                return $this->_m_dbext;
            $this->_m_dbext = ($this->raw() & 67108864) != 0;
            return $this->_m_dbext;
        }
        protected $_m_extapic;

        /**
         * Extended local APIC registers.
         */
        public function extapic() {
            if ($this->_m_extapic !== null)
                return $this->_m_extapic;
            $this->_m_extapic = ($this->raw() & 8) != 0;
            return $this->_m_extapic;
        }
        protected $_m_fma4;

        /**
         * FMA with four operands.
         */
        public function fma4() {
            if ($this->_m_fma4 !== null)
                return $this->_m_fma4;
            $this->_m_fma4 = ($this->raw() & 65536) != 0;
            return $this->_m_fma4;
        }
        protected $_m_ibs;

        /**
         * Instruction-based sampling.
         */
        public function ibs() {
            if ($this->_m_ibs !== null)
                return $this->_m_ibs;
            $this->_m_ibs = ($this->raw() & 1024) != 0;
            return $this->_m_ibs;
        }
        protected $_m_lahfLm;

        /**
         * LAHF and SAHF in long mode.
         */
        public function lahfLm() {
            if ($this->_m_lahfLm !== null)
                return $this->_m_lahfLm;
            $this->_m_lahfLm = ($this->raw() & 1) != 0;
            return $this->_m_lahfLm;
        }
        protected $_m_lwp;

        /**
         * Lightweight profiling.
         */
        public function lwp() {
            if ($this->_m_lwp !== null)
                return $this->_m_lwp;
            $this->_m_lwp = ($this->raw() & 32768) != 0;
            return $this->_m_lwp;
        }
        protected $_m_misalignsse;

        /**
         * SSE operands in memory may be unaligned.
         */
        public function misalignsse() {
            if ($this->_m_misalignsse !== null)
                return $this->_m_misalignsse;
            $this->_m_misalignsse = ($this->raw() & 128) != 0;
            return $this->_m_misalignsse;
        }
        protected $_m_monitorx;

        /**
         * MONITORX and MWAITX.
         */
        public function monitorx() {
            if ($this->_m_monitorx !== null)
                return $this->_m_monitorx;
            $this->_m_monitorx = ($this->raw() & 536870912) != 0;
            return $this->_m_monitorx;
        }
        protected $_m_nodeidMsr;

        /**
         * MSR with the node id.
         */
        public function nodeidMsr() {
            if ($this->_m_nodeidMsr !== null)
                return $this->_m_nodeidMsr;
            $this->_m_nodeidMsr = ($this->raw() & 524288) != 0;
            return $this->_m_nodeidMsr;
        }
        protected $_m_osvw;

        /**
         * MSRs list the workarounds that the operating system should apply (OSVW).
         */
        public function osvw() {
            if ($this->_m_osvw !== null)
                return $this->_m_osvw;
            $this->_m_osvw = ($this->raw() & 512) != 0;
            return $this->_m_osvw;
        }
        protected $_m_skinit;

        /**
         * SKINIT and STGI.
         */
        public function skinit() {
            if ($this->_m_skinit !== null)
                return $this->_m_skinit;
            $this->_m_skinit = ($this->raw() & 4096) != 0;
            return $this->_m_skinit;
        }
        protected $_m_sse4a;

        /**
         * SSE4A.
         */
        public function sse4a() {
            if ($this->_m_sse4a !== null)
                return $this->_m_sse4a;
            $this->_m_sse4a = ($this->raw() & 64) != 0;
            return $this->_m_sse4a;
        }
        protected $_m_svm;

        /**
         * AMD's secure virtual machine.
         */
        public function svm() {
            if ($this->_m_svm !== null)
                return $this->_m_svm;
            $this->_m_svm = ($this->raw() & 4) != 0;
            return $this->_m_svm;
        }
        protected $_m_tbm;

        /**
         * Trailing bit manipulation.
         */
        public function tbm() {
            if ($this->_m_tbm !== null)
                return $this->_m_tbm;
            $this->_m_tbm = ($this->raw() & 2097152) != 0;
            return $this->_m_tbm;
        }
        protected $_m_topoext;

        /**
         * Topology leaves 0x8000001d and 0x8000001e.
         */
        public function topoext() {
            if ($this->_m_topoext !== null)
                return $this->_m_topoext;
            $this->_m_topoext = ($this->raw() & 4194304) != 0;
            return $this->_m_topoext;
        }
        protected $_m_wdt;

        /**
         * Watchdog timer.
         */
        public function wdt() {
            if ($this->_m_wdt !== null)
                return $this->_m_wdt;
            $this->_m_wdt = ($this->raw() & 8192) != 0;
            return $this->_m_wdt;
        }
        protected $_m_xop;

        /**
         * XOP.
         */
        public function xop() {
            if ($this->_m_xop !== null)
                return $this->_m_xop;
            $this->_m_xop = ($this->raw() & 2048) != 0;
            return $this->_m_xop;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Leaf 0x80000001, edx. AMD repeats some bits of leaf 1 here; they are not listed.
 */

namespace XenX86CpuPolicy {
    class FeaturesE1Edx extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\LeafExtendedFeatures $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_amd3dnow;

        /**
         * 3DNow!.
         */
        public function amd3dnow() {
            if ($this->_m_amd3dnow !== null)
                return $this->_m_amd3dnow;
            $this->_m_amd3dnow = $this->raw() >> 31 != 0;
            return $this->_m_amd3dnow;
        }
        protected $_m_amd3dnowext;

        /**
         * Extensions of 3DNow!.
         */
        public function amd3dnowext() {
            if ($this->_m_amd3dnowext !== null)
                return $this->_m_amd3dnowext;
            $this->_m_amd3dnowext = ($this->raw() & 1073741824) != 0;
            return $this->_m_amd3dnowext;
        }
        protected $_m_ffxsr;

        /**
         * FXSAVE and FXRSTOR can leave out the XMM registers.
         */
        public function ffxsr() {
            if ($this->_m_ffxsr !== null)
                return $this->_m_ffxsr;
            $this->_m_ffxsr = ($this->raw() & 33554432) != 0;
            return $this->_m_ffxsr;
        }
        protected $_m_lm;

        /**
         * Long mode.
         */
        public function lm() {
            if ($this->_m_lm !== null)
                return $this->_m_lm;
            $this->_m_lm = ($this->raw() & 536870912) != 0;
            return $this->_m_lm;
        }
        protected $_m_mmxext;

        /**
         * AMD's extensions of MMX.
         */
        public function mmxext() {
            if ($this->_m_mmxext !== null)
                return $this->_m_mmxext;
            $this->_m_mmxext = ($this->raw() & 4194304) != 0;
            return $this->_m_mmxext;
        }
        protected $_m_nx;

        /**
         * Pages can be marked as not executable.
         */
        public function nx() {
            if ($this->_m_nx !== null)
                return $this->_m_nx;
            $this->_m_nx = ($this->raw() & 1048576) != 0;
            return $this->_m_nx;
        }
        protected $_m_page1gb;

        /**
         * 1 GiB pages.
         */
        public function page1gb() {
            if ($this->_m_page1gb !== null)
                return $this->_m_page1gb;
            $this->_m_page1gb = ($this->raw() & 67108864) != 0;
            return $this->_m_page1gb;
        }
        protected $_m_rdtscp;

        /**
         * RDTSCP and the TSC_AUX MSR.
         */
        public function rdtscp() {
            if ($this->_m_rdtscp !== null)
                return $this->_m_rdtscp;
            $this->_m_rdtscp = ($this->raw() & 134217728) != 0;
            return $this->_m_rdtscp;
        }
        protected $_m_syscall;

        /**
         * SYSCALL and SYSRET.
         */
        public function syscall() {
            if ($this->_m_syscall !== null)
                return $this->_m_syscall;
            $this->_m_syscall = ($this->raw() & 2048) != 0;
            return $this->_m_syscall;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Leaf 0x80000021, eax.
 */

namespace XenX86CpuPolicy {
    class FeaturesE21Eax extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\LeafExtendedFeatures2 $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_amdFsrc;

        /**
         * REP CMPSB is fast for short strings.
         */
        public function amdFsrc() {
            if ($this->_m_amdFsrc !== null)
                return $this->_m_amdFsrc;
            $this->_m_amdFsrc = ($this->raw() & 2048) != 0;
            return $this->_m_amdFsrc;
        }
        protected $_m_amdFsrs;

        /**
         * REP STOSB is fast for short strings.
         */
        public function amdFsrs() {
            if ($this->_m_amdFsrs !== null)
                return $this->_m_amdFsrs;
            $this->_m_amdFsrs = ($this->raw() & 1024) != 0;
            return $this->_m_amdFsrs;
        }
        protected $_m_amdPrefetchi;

        /**
         * PREFETCHIT0 and PREFETCHIT1.
         */
        public function amdPrefetchi() {
            if ($this->_m_amdPrefetchi !== null)
                return $this->_m_amdPrefetchi;
            $this->_m_amdPrefetchi = ($this->raw() & 1048576) != 0;
            return $this->_m_amdPrefetchi;
        }
        protected $_m_autoIbrs;

        /**
         * IBRS can be enabled automatically.
         */
        public function autoIbrs() {
            if ($this->_m_autoIbrs !== null)
                return $this->_m_autoIbrs;
            $this->_m_autoIbrs = ($this->raw() & 256) != 0;
            return $this->_m_autoIbrs;
        }
        protected $_m_avx512Bmm;

        /**
         * AVX-512 bit matrix multiplication.
         */
        public function avx512Bmm() {
            if ($this->_m_avx512Bmm !== null)
                return $this->_m_avx512Bmm;
            $this->_m_avx512Bmm = ($this->raw() & 8388608) != 0;
            return $this->_m_avx512Bmm;
        }
        protected $_m_cpuidUserDis;

        /**
         * CPUID can be disabled for user code.
         */
        public function cpuidUserDis() {
            if ($this->_m_cpuidUserDis !== null)
                return $this->_m_cpuidUserDis;
            $this->_m_cpuidUserDis = ($this->raw() & 131072) != 0;
            return $this->_m_cpuidUserDis;
        }
        protected $_m_epsf;

        /**
         * Enhanced predictive store forwarding.
         */
        public function epsf() {
            if ($this->_m_epsf !== null)
                return $this->_m_epsf;
            $this->_m_epsf = ($this->raw() & 262144) != 0;
            return $this->_m_epsf;
        }
        protected $_m_fsGsNs;

        /**
         * Writing the FS and GS base MSRs does not serialise.
         */
        public function fsGsNs() {
            if ($this->_m_fsGsNs !== null)
                return $this->_m_fsGsNs;
            $this->_m_fsGsNs = ($this->raw() & 2) != 0;
            return $this->_m_fsGsNs;
        }
        protected $_m_fsrsc;

        /**
         * REP SCASB is fast for short strings.
         */
        public function fsrsc() {
            if ($this->_m_fsrsc !== null)
                return $this->_m_fsrsc;
            $this->_m_fsrsc = ($this->raw() & 524288) != 0;
            return $this->_m_fsrsc;
        }
        protected $_m_ibpbBrtype;

        /**
         * IBPB flushes predicted branch types too.
         */
        public function ibpbBrtype() {
            if ($this->_m_ibpbBrtype !== null)
                return $this->_m_ibpbBrtype;
            $this->_m_ibpbBrtype = ($this->raw() & 268435456) != 0;
            return $this->_m_ibpbBrtype;
        }
        protected $_m_lfenceDispatch;

        /**
         * LFENCE always holds back dispatch.
         */
        public function lfenceDispatch() {
            if ($this->_m_lfenceDispatch !== null)
                return $this->_m_lfenceDispatch;
            $this->_m_lfenceDispatch = ($this->raw() & 4) != 0;
            return $this->_m_lfenceDispatch;
        }
        protected $_m_noNestBp;

        /**
         * No data breakpoints within breakpoints.
         */
        public function noNestBp() {
            if ($this->_m_noNestBp !== null)
                return $this->_m_noNestBp;
            $this->_m_noNestBp = ($this->raw() & 1) != 0;
            return $this->_m_noNestBp;
        }
        protected $_m_nscb;

        /**
         * A null selector clears the segment's base and limit.
         */
        public function nscb() {
            if ($this->_m_nscb !== null)
                return $this->_m_nscb;
            $this->_m_nscb = ($this->raw() & 64) != 0;
            return $this->_m_nscb;
        }
        protected $_m_sbpb;

        /**
         * Selective branch predictor barrier.
         */
        public function sbpb() {
            if ($this->_m_sbpb !== null)
                return $this->_m_sbpb;
            $this->_m_sbpb = ($this->raw() & 134217728) != 0;
            return $this->_m_sbpb;
        }
        protected $_m_srsoMsrFix;

        /**
         * An MSR bit reduces speculation against return stack overflow.
         */
        public function srsoMsrFix() {
            if ($this->_m_srsoMsrFix !== null)
                return $this->_m_srsoMsrFix;
            $this->_m_srsoMsrFix = $this->raw() >> 31 != 0;
            return $this->_m_srsoMsrFix;
        }
        protected $_m_srsoNo;

        /**
         * Not vulnerable to speculative return stack overflow.
         */
        public function srsoNo() {
            if ($this->_m_srsoNo !== null)
                return $this->_m_srsoNo;
            $this->_m_srsoNo = ($this->raw() & 536870912) != 0;
            return $this->_m_srsoNo;
        }
        protected $_m_srsoUsNo;

        /**
         * Not vulnerable to speculative return stack overflow between user and supervisor.
         */
        public function srsoUsNo() {
            if ($this->_m_srsoUsNo !== null)
                return $this->_m_srsoUsNo;
            $this->_m_srsoUsNo = ($this->raw() & 1073741824) != 0;
            return $this->_m_srsoUsNo;
        }
        protected $_m_verwClear;

        /**
         * VERW overwrites the processor's buffers.
         */
        public function verwClear() {
            if ($this->_m_verwClear !== null)
                return $this->_m_verwClear;
            $this->_m_verwClear = ($this->raw() & 32) != 0;
            return $this->_m_verwClear;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Leaf 0x80000021, ecx.
 */

namespace XenX86CpuPolicy {
    class FeaturesE21Ecx extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\LeafExtendedFeatures2 $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_tsaL1No;

        /**
         * Not vulnerable to transient scheduler attacks on the L1 data cache.
         */
        public function tsaL1No() {
            if ($this->_m_tsaL1No !== null)
                return $this->_m_tsaL1No;
            $this->_m_tsaL1No = ($this->raw() & 4) != 0;
            return $this->_m_tsaL1No;
        }
        protected $_m_tsaSqNo;

        /**
         * Not vulnerable to transient scheduler attacks on the store queue.
         */
        public function tsaSqNo() {
            if ($this->_m_tsaSqNo !== null)
                return $this->_m_tsaSqNo;
            $this->_m_tsaSqNo = ($this->raw() & 2) != 0;
            return $this->_m_tsaSqNo;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Leaf 0x80000007, edx.
 */

namespace XenX86CpuPolicy {
    class FeaturesE7Edx extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\LeafPower $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_cpb;

        /**
         * Core performance boost.
         */
        public function cpb() {
            if ($this->_m_cpb !== null)
                return $this->_m_cpb;
            $this->_m_cpb = ($this->raw() & 512) != 0;
            return $this->_m_cpb;
        }
        protected $_m_efro;

        /**
         * APERF and MPERF have read-only copies.
         */
        public function efro() {
            if ($this->_m_efro !== null)
                return $this->_m_efro;
            $this->_m_efro = ($this->raw() & 1024) != 0;
            return $this->_m_efro;
        }
        protected $_m_hwPstate;

        /**
         * Performance states are set by hardware MSRs.
         */
        public function hwPstate() {
            if ($this->_m_hwPstate !== null)
                return $this->_m_hwPstate;
            $this->_m_hwPstate = ($this->raw() & 128) != 0;
            return $this->_m_hwPstate;
        }
        protected $_m_itsc;

        /**
         * The TSC runs at one rate in every power state.
         */
        public function itsc() {
            if ($this->_m_itsc !== null)
                return $this->_m_itsc;
            $this->_m_itsc = ($this->raw() & 256) != 0;
            return $this->_m_itsc;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Leaf 0x80000008, ebx.
 */

namespace XenX86CpuPolicy {
    class FeaturesE8Ebx extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\LeafAddressSizes $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_amdPpin;

        /**
         * Protected processor inventory number.
         */
        public function amdPpin() {
            if ($this->_m_amdPpin !== null)
                return $this->_m_amdPpin;
            $this->_m_amdPpin = ($this->raw() & 8388608) != 0;
            return $this->_m_amdPpin;
        }
        protected $_m_amdSsbd;

        /**
         * Speculative store bypass can be disabled in SPEC_CTRL.
         */
        public function amdSsbd() {
            if ($this->_m_amdSsbd !== null)
                return $this->_m_amdSsbd;
            $this->_m_amdSsbd = ($this->raw() & 16777216) != 0;
            return $this->_m_amdSsbd;
        }
        protected $_m_amdStibp;

        /**
         * Single-thread indirect branch predictors, in SPEC_CTRL.
         */
        public function amdStibp() {
            if ($this->_m_amdStibp !== null)
                return $this->_m_amdStibp;
            $this->_m_amdStibp = ($this->raw() & 32768) != 0;
            return $this->_m_amdStibp;
        }
        protected $_m_btcNo;

        /**
         * Not vulnerable to branch type confusion.
         */
        public function btcNo() {
            if ($this->_m_btcNo !== null)
                return $this->_m_btcNo;
            $this->_m_btcNo = ($this->raw() & 536870912) != 0;
            return $this->_m_btcNo;
        }
        protected $_m_clzero;

        /**
         * CLZERO.
         */
        public function clzero() {
            if ($this->_m_clzero !== null)
                return $this->_m_clzero;
            $this->_m_clzero = ($this->raw() & 1) != 0;
            return $this->_m_clzero;
        }
        protected $_m_cppc;

        /**
         * Collaborative processor performance control.
         */
        public function cppc() {
            if ($this->_m_cppc !== null)
                return $this->_m_cppc;
            $this->_m_cppc = ($this->raw() & 134217728) != 0;
            return $this->_m_cppc;
        }
        protected $_m_ibpb;

        /**
         * Indirect branch predictor barrier, in PRED_CMD.
         */
        public function ibpb() {
            if ($this->_m_ibpb !== null)
                return $this->_m_ibpb;
            $this->_m_ibpb = ($this->raw() & 4096) != 0;
            return $this->_m_ibpb;
        }
        protected $_m_ibpbRet;

        /**
         * IBPB flushes predicted return addresses too.
         */
        public function ibpbRet() {
            if ($this->_m_ibpbRet !== null)
                return $this->_m_ibpbRet;
            $this->_m_ibpbRet = ($this->raw() & 1073741824) != 0;
            return $this->_m_ibpbRet;
        }
        protected $_m_ibrs;

        /**
         * Indirect branch restricted speculation, in SPEC_CTRL.
         */
        public function ibrs() {
            if ($this->_m_ibrs !== null)
                return $this->_m_ibrs;
            $this->_m_ibrs = ($this->raw() & 16384) != 0;
            return $this->_m_ibrs;
        }
        protected $_m_ibrsAlways;

        /**
         * IBRS is best left enabled.
         */
        public function ibrsAlways() {
            if ($this->_m_ibrsAlways !== null)
                return $this->_m_ibrsAlways;
            $this->_m_ibrsAlways = ($this->raw() & 65536) != 0;
            return $this->_m_ibrsAlways;
        }
        protected $_m_ibrsFast;

        /**
         * IBRS is preferable to software mitigations.
         */
        public function ibrsFast() {
            if ($this->_m_ibrsFast !== null)
                return $this->_m_ibrsFast;
            $this->_m_ibrsFast = ($this->raw() & 262144) != 0;
            return $this->_m_ibrsFast;
        }
        protected $_m_ibrsSameMode;

        /**
         * IBRS protects within one privilege level too.
         */
        public function ibrsSameMode() {
            if ($this->_m_ibrsSameMode !== null)
                return $this->_m_ibrsSameMode;
            $this->_m_ibrsSameMode = ($this->raw() & 524288) != 0;
            return $this->_m_ibrsSameMode;
        }
        protected $_m_noLmsl;

        /**
         * EFER does not support segment limits in long mode.
         */
        public function noLmsl() {
            if ($this->_m_noLmsl !== null)
                return $this->_m_noLmsl;
            $this->_m_noLmsl = ($this->raw() & 1048576) != 0;
            return $this->_m_noLmsl;
        }
        protected $_m_psfd;

        /**
         * Predictive store forwarding can be disabled in SPEC_CTRL.
         */
        public function psfd() {
            if ($this->_m_psfd !== null)
                return $this->_m_psfd;
            $this->_m_psfd = ($this->raw() & 268435456) != 0;
            return $this->_m_psfd;
        }
        protected $_m_rstrFpErrPtrs;

        /**
         * FXSAVE and FXRSTOR always handle the x87 error pointers.
         */
        public function rstrFpErrPtrs() {
            if ($this->_m_rstrFpErrPtrs !== null)
                return $this->_m_rstrFpErrPtrs;
            $this->_m_rstrFpErrPtrs = ($this->raw() & 4) != 0;
            return $this->_m_rstrFpErrPtrs;
        }
        protected $_m_ssbNo;

        /**
         * Not vulnerable to speculative store bypass.
         */
        public function ssbNo() {
            if ($this->_m_ssbNo !== null)
                return $this->_m_ssbNo;
            $this->_m_ssbNo = ($this->raw() & 67108864) != 0;
            return $this->_m_ssbNo;
        }
        protected $_m_stibpAlways;

        /**
         * STIBP is best left enabled.
         */
        public function stibpAlways() {
            if ($this->_m_stibpAlways !== null)
                return $this->_m_stibpAlways;
            $this->_m_stibpAlways = ($this->raw() & 131072) != 0;
            return $this->_m_stibpAlways;
        }
        protected $_m_virtSsbd;

        /**
         * Speculative store bypass can be disabled in VIRT_SPEC_CTRL.
         */
        public function virtSsbd() {
            if ($this->_m_virtSsbd !== null)
                return $this->_m_virtSsbd;
            $this->_m_virtSsbd = ($this->raw() & 33554432) != 0;
            return $this->_m_virtSsbd;
        }
        protected $_m_wbnoinvd;

        /**
         * WBNOINVD.
         */
        public function wbnoinvd() {
            if ($this->_m_wbnoinvd !== null)
                return $this->_m_wbnoinvd;
            $this->_m_wbnoinvd = ($this->raw() & 512) != 0;
            return $this->_m_wbnoinvd;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

/**
 * Registers of leaf 0x80000008.
 */

namespace XenX86CpuPolicy {
    class LeafAddressSizes extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\CpuidLeaf $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_maxPhysAddr = $this->_io->readU1();
            $this->_m_maxLinAddr = $this->_io->readU1();
            $this->_m_guestMaxPhysAddr = $this->_io->readU1();
            $this->_m_reservedEax = $this->_io->readU1();
            $this->_m_ebx = new \XenX86CpuPolicy\FeaturesE8Ebx($this->_io, $this, $this->_root);
            $this->_m_lastCore = $this->_io->readU1();
            $this->_m_apicId = $this->_io->readU1();
            $this->_m_reservedEcx = $this->_io->readU2le();
            $this->_m_edx = $this->_io->readU4le();
        }
        protected $_m_lenApicId;

        /**
         * Number of bits of an APIC id that number the cores.
         */
        public function lenApicId() {
            if ($this->_m_lenApicId !== null)
                return $this->_m_lenApicId;
            $this->_m_lenApicId = $this->apicId() >> 4 & 15;
            return $this->_m_lenApicId;
        }
        protected $_m_maxPhysAddr;
        protected $_m_maxLinAddr;
        protected $_m_guestMaxPhysAddr;
        protected $_m_reservedEax;
        protected $_m_ebx;
        protected $_m_lastCore;
        protected $_m_apicId;
        protected $_m_reservedEcx;
        protected $_m_edx;

        /**
         * Bits of a physical address (eax).
         */
        public function maxPhysAddr() { return $this->_m_maxPhysAddr; }

        /**
         * Bits of a linear address (eax).
         */
        public function maxLinAddr() { return $this->_m_maxLinAddr; }

        /**
         * Bits of a guest's physical address where they differ from the host's (eax).
         */
        public function guestMaxPhysAddr() { return $this->_m_guestMaxPhysAddr; }

        /**
         * Reserved (eax).
         */
        public function reservedEax() { return $this->_m_reservedEax; }

        /**
         * Features in ebx.
         */
        public function ebx() { return $this->_m_ebx; }

        /**
         * Number of cores in the package, less one (ecx).
         */
        public function lastCore() { return $this->_m_lastCore; }

        /**
         * Bits 7-4 are `len_apic_id` (ecx).
         */
        public function apicId() { return $this->_m_apicId; }

        /**
         * Bits that Xen does not interpret (ecx).
         */
        public function reservedEcx() { return $this->_m_reservedEcx; }

        /**
         * Xen interprets none of its bits.
         */
        public function edx() { return $this->_m_edx; }
    }
}

/**
 * Registers of leaves 0x80000002 to 0x80000004, each a third of the brand string.
 */

namespace XenX86CpuPolicy {
    class LeafBrand extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\CpuidLeaf $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_brand = \Kaitai\Struct\Stream::bytesToStr(\Kaitai\Struct\Stream::bytesTerminate($this->_io->readBytes(16), 0, false), "ISO-8859-1");
        }
        protected $_m_brand;

        /**
         * Up to 16 characters of the brand string.
         */
        public function brand() { return $this->_m_brand; }
    }
}

/**
 * Registers of leaf 0x80000001.
 */

namespace XenX86CpuPolicy {
    class LeafExtendedFeatures extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\CpuidLeaf $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_signature = new \XenX86CpuPolicy\CpuSignature($this->_io, $this, $this->_root);
            $this->_m_ebx = $this->_io->readU4le();
            $this->_m_ecx = new \XenX86CpuPolicy\FeaturesE1Ecx($this->_io, $this, $this->_root);
            $this->_m_edx = new \XenX86CpuPolicy\FeaturesE1Edx($this->_io, $this, $this->_root);
        }
        protected $_m_signature;
        protected $_m_ebx;
        protected $_m_ecx;
        protected $_m_edx;

        /**
         * Family, model and stepping; zero on Intel (eax).
         */
        public function signature() { return $this->_m_signature; }

        /**
         * Brand and package; Xen interprets none of its bits.
         */
        public function ebx() { return $this->_m_ebx; }

        /**
         * Features in ecx.
         */
        public function ecx() { return $this->_m_ecx; }

        /**
         * Features in edx.
         */
        public function edx() { return $this->_m_edx; }
    }
}

/**
 * Registers of leaf 0x80000021.
 */

namespace XenX86CpuPolicy {
    class LeafExtendedFeatures2 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\CpuidLeaf $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_eax = new \XenX86CpuPolicy\FeaturesE21Eax($this->_io, $this, $this->_root);
            $this->_m_ucodeSize = $this->_io->readU2le();
            $this->_m_rapSize = $this->_io->readU1();
            $this->_m_reservedEbx = $this->_io->readU1();
            $this->_m_ecx = new \XenX86CpuPolicy\FeaturesE21Ecx($this->_io, $this, $this->_root);
            $this->_m_edx = $this->_io->readU4le();
        }
        protected $_m_eax;
        protected $_m_ucodeSize;
        protected $_m_rapSize;
        protected $_m_reservedEbx;
        protected $_m_ecx;
        protected $_m_edx;

        /**
         * Features in eax.
         */
        public function eax() { return $this->_m_eax; }

        /**
         * Size of a microcode patch, in units of 16 bytes (ebx).
         */
        public function ucodeSize() { return $this->_m_ucodeSize; }

        /**
         * Entries of the return address predictor, in units of 8 (ebx).
         */
        public function rapSize() { return $this->_m_rapSize; }

        /**
         * Reserved (ebx).
         */
        public function reservedEbx() { return $this->_m_reservedEbx; }

        /**
         * Features in ecx.
         */
        public function ecx() { return $this->_m_ecx; }

        /**
         * Xen interprets none of its bits.
         */
        public function edx() { return $this->_m_edx; }
    }
}

/**
 * Registers of leaf 7, subleaf 0.
 */

namespace XenX86CpuPolicy {
    class LeafFeatures0 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\CpuidLeaf $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_maxSubleaf = $this->_io->readU4le();
            $this->_m_ebx = new \XenX86CpuPolicy\Features70Ebx($this->_io, $this, $this->_root);
            $this->_m_ecx = new \XenX86CpuPolicy\Features70Ecx($this->_io, $this, $this->_root);
            $this->_m_edx = new \XenX86CpuPolicy\Features70Edx($this->_io, $this, $this->_root);
        }
        protected $_m_maxSubleaf;
        protected $_m_ebx;
        protected $_m_ecx;
        protected $_m_edx;

        /**
         * Highest subleaf (eax).
         */
        public function maxSubleaf() { return $this->_m_maxSubleaf; }

        /**
         * Features in ebx.
         */
        public function ebx() { return $this->_m_ebx; }

        /**
         * Features in ecx.
         */
        public function ecx() { return $this->_m_ecx; }

        /**
         * Features in edx.
         */
        public function edx() { return $this->_m_edx; }
    }
}

/**
 * Registers of leaf 7, subleaf 1.
 */

namespace XenX86CpuPolicy {
    class LeafFeatures1 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\CpuidLeaf $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_eax = new \XenX86CpuPolicy\Features71Eax($this->_io, $this, $this->_root);
            $this->_m_ebx = new \XenX86CpuPolicy\Features71Ebx($this->_io, $this, $this->_root);
            $this->_m_ecx = $this->_io->readU4le();
            $this->_m_edx = new \XenX86CpuPolicy\Features71Edx($this->_io, $this, $this->_root);
        }
        protected $_m_eax;
        protected $_m_ebx;
        protected $_m_ecx;
        protected $_m_edx;

        /**
         * Features in eax.
         */
        public function eax() { return $this->_m_eax; }

        /**
         * Features in ebx.
         */
        public function ebx() { return $this->_m_ebx; }

        /**
         * No features that Xen knows.
         */
        public function ecx() { return $this->_m_ecx; }

        /**
         * Features in edx.
         */
        public function edx() { return $this->_m_edx; }
    }
}

/**
 * Registers of leaf 7, subleaf 2.
 */

namespace XenX86CpuPolicy {
    class LeafFeatures2 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\CpuidLeaf $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_eax = $this->_io->readU4le();
            $this->_m_ebx = $this->_io->readU4le();
            $this->_m_ecx = $this->_io->readU4le();
            $this->_m_edx = new \XenX86CpuPolicy\Features72Edx($this->_io, $this, $this->_root);
        }
        protected $_m_eax;
        protected $_m_ebx;
        protected $_m_ecx;
        protected $_m_edx;

        /**
         * Reserved.
         */
        public function eax() { return $this->_m_eax; }

        /**
         * Reserved.
         */
        public function ebx() { return $this->_m_ebx; }

        /**
         * Reserved.
         */
        public function ecx() { return $this->_m_ecx; }

        /**
         * Features in edx.
         */
        public function edx() { return $this->_m_edx; }
    }
}

/**
 * Registers of leaves 0x40000000 and 0x40000100. A policy contains only the
 * highest leaf here, 0 if the toolstack sets no limit; Xen fills in the rest
 * when the guest executes CPUID.
 */

namespace XenX86CpuPolicy {
    class LeafHypervisor extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\CpuidLeaf $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_maxLeaf = $this->_io->readU4le();
            $this->_m_signature = \Kaitai\Struct\Stream::bytesToStr(\Kaitai\Struct\Stream::bytesTerminate($this->_io->readBytes(12), 0, false), "ISO-8859-1");
        }
        protected $_m_maxLeaf;
        protected $_m_signature;

        /**
         * Highest leaf of the range, or 0 (eax).
         */
        public function maxLeaf() { return $this->_m_maxLeaf; }

        /**
         * Name of the interface; empty in a policy (ebx, ecx, edx).
         */
        public function signature() { return $this->_m_signature; }
    }
}

/**
 * Registers of leaf 0x80000007.
 */

namespace XenX86CpuPolicy {
    class LeafPower extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\CpuidLeaf $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_eax = $this->_io->readU4le();
            $this->_m_ebx = $this->_io->readU4le();
            $this->_m_ecx = $this->_io->readU4le();
            $this->_m_edx = new \XenX86CpuPolicy\FeaturesE7Edx($this->_io, $this, $this->_root);
        }
        protected $_m_eax;
        protected $_m_ebx;
        protected $_m_ecx;
        protected $_m_edx;

        /**
         * Xen interprets none of its bits.
         */
        public function eax() { return $this->_m_eax; }

        /**
         * Xen interprets none of its bits.
         */
        public function ebx() { return $this->_m_ebx; }

        /**
         * Xen interprets none of its bits.
         */
        public function ecx() { return $this->_m_ecx; }

        /**
         * Features in edx.
         */
        public function edx() { return $this->_m_edx; }
    }
}

/**
 * Registers of leaves 0 and 0x80000000.
 */

namespace XenX86CpuPolicy {
    class LeafVendor extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\CpuidLeaf $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_maxLeaf = $this->_io->readU4le();
            $this->_m_vendorEbx = \Kaitai\Struct\Stream::bytesToStr($this->_io->readBytes(4), "ISO-8859-1");
            $this->_m_vendorEcx = \Kaitai\Struct\Stream::bytesToStr($this->_io->readBytes(4), "ISO-8859-1");
            $this->_m_vendorEdx = \Kaitai\Struct\Stream::bytesToStr($this->_io->readBytes(4), "ISO-8859-1");
        }
        protected $_m_vendor;

        /**
         * The vendor in twelve letters, such as GenuineIntel or AuthenticAMD.
         * Intel leaves it zero in leaf 0x80000000.
         */
        public function vendor() {
            if ($this->_m_vendor !== null)
                return $this->_m_vendor;
            $this->_m_vendor = ($this->vendorEbx() . $this->vendorEdx()) . $this->vendorEcx();
            return $this->_m_vendor;
        }
        protected $_m_maxLeaf;
        protected $_m_vendorEbx;
        protected $_m_vendorEcx;
        protected $_m_vendorEdx;

        /**
         * Highest leaf of this range (eax).
         */
        public function maxLeaf() { return $this->_m_maxLeaf; }

        /**
         * First third of the vendor's name.
         */
        public function vendorEbx() { return $this->_m_vendorEbx; }

        /**
         * Last third of the vendor's name.
         */
        public function vendorEcx() { return $this->_m_vendorEcx; }

        /**
         * Second third of the vendor's name.
         */
        public function vendorEdx() { return $this->_m_vendorEdx; }
    }
}

/**
 * Registers of leaf 1.
 */

namespace XenX86CpuPolicy {
    class LeafVersion extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\CpuidLeaf $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_signature = new \XenX86CpuPolicy\CpuSignature($this->_io, $this, $this->_root);
            $this->_m_brandIndex = $this->_io->readU1();
            $this->_m_clflushSize = $this->_io->readU1();
            $this->_m_numLogicalProcessors = $this->_io->readU1();
            $this->_m_apicId = $this->_io->readU1();
            $this->_m_ecx = new \XenX86CpuPolicy\Features1Ecx($this->_io, $this, $this->_root);
            $this->_m_edx = new \XenX86CpuPolicy\Features1Edx($this->_io, $this, $this->_root);
        }
        protected $_m_signature;
        protected $_m_brandIndex;
        protected $_m_clflushSize;
        protected $_m_numLogicalProcessors;
        protected $_m_apicId;
        protected $_m_ecx;
        protected $_m_edx;

        /**
         * Family, model and stepping (eax).
         */
        public function signature() { return $this->_m_signature; }

        /**
         * Number of a brand name; obsolete (ebx).
         */
        public function brandIndex() { return $this->_m_brandIndex; }

        /**
         * Size of the line that CLFLUSH writes back, in units of 8 bytes (ebx).
         */
        public function clflushSize() { return $this->_m_clflushSize; }

        /**
         * Logical processors in the package (ebx).
         */
        public function numLogicalProcessors() { return $this->_m_numLogicalProcessors; }

        /**
         * Initial local APIC id (ebx).
         */
        public function apicId() { return $this->_m_apicId; }

        /**
         * Features in ecx.
         */
        public function ecx() { return $this->_m_ecx; }

        /**
         * Features in edx.
         */
        public function edx() { return $this->_m_edx; }
    }
}

/**
 * Registers of leaf 0xd, subleaf 0.
 */

namespace XenX86CpuPolicy {
    class LeafXstate0 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\CpuidLeaf $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_xcr0Low = new \XenX86CpuPolicy\XstateComponents($this->_io, $this, $this->_root);
            $this->_m_currentSize = $this->_io->readU4le();
            $this->_m_maxSize = $this->_io->readU4le();
            $this->_m_xcr0High = $this->_io->readU4le();
        }
        protected $_m_xcr0Low;
        protected $_m_currentSize;
        protected $_m_maxSize;
        protected $_m_xcr0High;

        /**
         * Components that XCR0 may enable, low half (eax).
         */
        public function xcr0Low() { return $this->_m_xcr0Low; }

        /**
         * Size of the XSAVE area in bytes for the components that are enabled (ebx).
         */
        public function currentSize() { return $this->_m_currentSize; }

        /**
         * Size of the XSAVE area in bytes for all components that can be enabled (ecx).
         */
        public function maxSize() { return $this->_m_maxSize; }

        /**
         * Components that XCR0 may enable, high half (edx).
         */
        public function xcr0High() { return $this->_m_xcr0High; }
    }
}

/**
 * Registers of leaf 0xd, subleaf 1.
 */

namespace XenX86CpuPolicy {
    class LeafXstate1 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\CpuidLeaf $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_eax = new \XenX86CpuPolicy\FeaturesD1Eax($this->_io, $this, $this->_root);
            $this->_m_currentSize = $this->_io->readU4le();
            $this->_m_xssLow = new \XenX86CpuPolicy\XstateComponents($this->_io, $this, $this->_root);
            $this->_m_xssHigh = $this->_io->readU4le();
        }
        protected $_m_eax;
        protected $_m_currentSize;
        protected $_m_xssLow;
        protected $_m_xssHigh;

        /**
         * Features in eax.
         */
        public function eax() { return $this->_m_eax; }

        /**
         * Size of the compacted XSAVE area in bytes for the components that are
         * enabled (ebx).
         */
        public function currentSize() { return $this->_m_currentSize; }

        /**
         * Components that the XSS MSR may enable, low half (ecx).
         */
        public function xssLow() { return $this->_m_xssLow; }

        /**
         * Components that the XSS MSR may enable, high half (edx).
         */
        public function xssHigh() { return $this->_m_xssHigh; }
    }
}

/**
 * Registers of leaf 0xd, subleaf 2 and above; the subleaf is the component's number.
 */

namespace XenX86CpuPolicy {
    class LeafXstateComponent extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\CpuidLeaf $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lenComponent = $this->_io->readU4le();
            $this->_m_ofsComponent = $this->_io->readU4le();
            $this->_m_ecx = $this->_io->readU4le();
            $this->_m_edx = $this->_io->readU4le();
        }
        protected $_m_isAligned;

        /**
         * The component begins at a multiple of 64 in a compacted area.
         */
        public function isAligned() {
            if ($this->_m_isAligned !== null)
                return $this->_m_isAligned;
            $this->_m_isAligned = ($this->ecx() & 2) != 0;
            return $this->_m_isAligned;
        }
        protected $_m_isSupervisor;

        /**
         * The component is enabled by the XSS MSR, not by XCR0.
         */
        public function isSupervisor() {
            if ($this->_m_isSupervisor !== null)
                return $this->_m_isSupervisor;
            $this->_m_isSupervisor = ($this->ecx() & 1) != 0;
            return $this->_m_isSupervisor;
        }
        protected $_m_lenComponent;
        protected $_m_ofsComponent;
        protected $_m_ecx;
        protected $_m_edx;

        /**
         * Size of the component's state in bytes (eax).
         */
        public function lenComponent() { return $this->_m_lenComponent; }

        /**
         * Offset of the component in a standard XSAVE area; 0 for supervisor state (ebx).
         */
        public function ofsComponent() { return $this->_m_ofsComponent; }

        /**
         * Properties of the component.
         */
        public function ecx() { return $this->_m_ecx; }

        /**
         * Reserved.
         */
        public function edx() { return $this->_m_edx; }
    }
}

/**
 * One MSR of a policy. The type is at the start of a substream of its own
 * (`size: 16`), which `features` relies on.
 */

namespace XenX86CpuPolicy {
    class MsrEntry extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\MsrPolicy $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_index = $this->_io->readU4le();
            $this->_m_flags = $this->_io->readU4le();
            $this->_m_value = $this->_io->readU8le();
        }
        protected $_m_features;

        /**
         * The value, decoded. Absent for MSRs other than PLATFORM_INFO and
         * ARCH_CAPABILITIES.
         */
        public function features() {
            if ($this->_m_features !== null)
                return $this->_m_features;
            if ( (($this->msr() == \XenX86CpuPolicy\MsrIndex::PLATFORM_INFO) || ($this->msr() == \XenX86CpuPolicy\MsrIndex::ARCH_CAPABILITIES)) ) {
                $_pos = $this->_io->pos();
                $this->_io->seek(8);
                switch ($this->msr()) {
                    case \XenX86CpuPolicy\MsrIndex::ARCH_CAPABILITIES:
                        $this->_m_features = new \XenX86CpuPolicy\ArchCapabilities($this->_io, $this, $this->_root);
                        break;
                    case \XenX86CpuPolicy\MsrIndex::PLATFORM_INFO:
                        $this->_m_features = new \XenX86CpuPolicy\PlatformInfo($this->_io, $this, $this->_root);
                        break;
                }
                $this->_io->seek($_pos);
            }
            return $this->_m_features;
        }
        protected $_m_msr;

        /**
         * The MSR by name.
         */
        public function msr() {
            if ($this->_m_msr !== null)
                return $this->_m_msr;
            $this->_m_msr = $this->index();
            return $this->_m_msr;
        }
        protected $_m_index;
        protected $_m_flags;
        protected $_m_value;

        /**
         * Number of the MSR.
         */
        public function index() { return $this->_m_index; }

        /**
         * Reserved, zero; Xen refuses anything else.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Value of the MSR.
         */
        public function value() { return $this->_m_value; }
    }
}

/**
 * The MSRs of a guest's policy, an array as long as its blob.
 */

namespace XenX86CpuPolicy {
    class MsrPolicy extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_msrs = [];
            $this->_m_msrs = [];
            $n = $this->numMsrs();
            for ($i = 0; $i < $n; $i++) {
                $this->_m__raw_msrs[] = $this->_io->readBytes(16);
                $_io__raw_msrs = new \Kaitai\Struct\Stream(end($this->_m__raw_msrs));
                $this->_m_msrs[] = new \XenX86CpuPolicy\MsrEntry($_io__raw_msrs, $this, $this->_root);
            }
            $this->_m_excess = $this->_io->readBytesFull();
        }
        protected $_m_numMsrs;

        /**
         * Number of whole entries in the blob.
         */
        public function numMsrs() {
            if ($this->_m_numMsrs !== null)
                return $this->_m_numMsrs;
            $this->_m_numMsrs = intval($this->_io()->size() / 16);
            return $this->_m_numMsrs;
        }
        protected $_m_msrs;
        protected $_m_excess;
        protected $_m__raw_msrs;

        /**
         * The MSRs; Xen writes PLATFORM_INFO and ARCH_CAPABILITIES.
         */
        public function msrs() { return $this->_m_msrs; }

        /**
         * Bytes left over after the last whole entry; empty in a well-formed blob.
         */
        public function excess() { return $this->_m_excess; }
        public function _raw_msrs() { return $this->_m__raw_msrs; }
    }
}

/**
 * Value of the MSR PLATFORM_INFO.
 */

namespace XenX86CpuPolicy {
    class PlatformInfo extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenX86CpuPolicy\MsrEntry $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU4le();
            $this->_m_high = $this->_io->readU4le();
        }
        protected $_m_cpuidFaulting;

        /**
         * CPUID can be made to fault in user code.
         */
        public function cpuidFaulting() {
            if ($this->_m_cpuidFaulting !== null)
                return $this->_m_cpuidFaulting;
            $this->_m_cpuidFaulting = $this->low() >> 31 != 0;
            return $this->_m_cpuidFaulting;
        }
        protected $_m_low;
        protected $_m_high;

        /**
         * Bits 31-0; a policy has only bit 31.
         */
        public function low() { return $this->_m_low; }

        /**
         * Bits 63-32, zero in a policy.
         */
        public function high() { return $this->_m_high; }
    }
}

/**
 * Bits 31-0 of a bitmap of XSAVE state components (XCR0, XSS, xstate_bv, xcomp_bv).
 */

namespace XenX86CpuPolicy {
    class XstateComponents extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenX86CpuPolicy $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_raw = $this->_io->readU4le();
        }
        protected $_m_avx;

        /**
         * Upper halves of the YMM registers.
         */
        public function avx() {
            if ($this->_m_avx !== null)
                return $this->_m_avx;
            $this->_m_avx = ($this->raw() & 4) != 0;
            return $this->_m_avx;
        }
        protected $_m_bndcsr;

        /**
         * MPX configuration and status.
         */
        public function bndcsr() {
            if ($this->_m_bndcsr !== null)
                return $this->_m_bndcsr;
            $this->_m_bndcsr = ($this->raw() & 16) != 0;
            return $this->_m_bndcsr;
        }
        protected $_m_bndregs;

        /**
         * MPX bound registers.
         */
        public function bndregs() {
            if ($this->_m_bndregs !== null)
                return $this->_m_bndregs;
            $this->_m_bndregs = ($this->raw() & 8) != 0;
            return $this->_m_bndregs;
        }
        protected $_m_cetS;

        /**
         * Control-flow enforcement, shadow stack pointers (supervisor state).
         */
        public function cetS() {
            if ($this->_m_cetS !== null)
                return $this->_m_cetS;
            $this->_m_cetS = ($this->raw() & 4096) != 0;
            return $this->_m_cetS;
        }
        protected $_m_cetU;

        /**
         * Control-flow enforcement, user (supervisor state).
         */
        public function cetU() {
            if ($this->_m_cetU !== null)
                return $this->_m_cetU;
            $this->_m_cetU = ($this->raw() & 2048) != 0;
            return $this->_m_cetU;
        }
        protected $_m_egprs;

        /**
         * Registers r16-r31.
         */
        public function egprs() {
            if ($this->_m_egprs !== null)
                return $this->_m_egprs;
            $this->_m_egprs = ($this->raw() & 524288) != 0;
            return $this->_m_egprs;
        }
        protected $_m_hdc;

        /**
         * Hardware duty cycling (supervisor state).
         */
        public function hdc() {
            if ($this->_m_hdc !== null)
                return $this->_m_hdc;
            $this->_m_hdc = ($this->raw() & 8192) != 0;
            return $this->_m_hdc;
        }
        protected $_m_hi16Zmm;

        /**
         * ZMM registers 16-31.
         */
        public function hi16Zmm() {
            if ($this->_m_hi16Zmm !== null)
                return $this->_m_hi16Zmm;
            $this->_m_hi16Zmm = ($this->raw() & 128) != 0;
            return $this->_m_hi16Zmm;
        }
        protected $_m_hwp;

        /**
         * Hardware performance states (supervisor state).
         */
        public function hwp() {
            if ($this->_m_hwp !== null)
                return $this->_m_hwp;
            $this->_m_hwp = ($this->raw() & 65536) != 0;
            return $this->_m_hwp;
        }
        protected $_m_lbr;

        /**
         * Last branch records (supervisor state).
         */
        public function lbr() {
            if ($this->_m_lbr !== null)
                return $this->_m_lbr;
            $this->_m_lbr = ($this->raw() & 32768) != 0;
            return $this->_m_lbr;
        }
        protected $_m_opmask;

        /**
         * AVX-512 mask registers.
         */
        public function opmask() {
            if ($this->_m_opmask !== null)
                return $this->_m_opmask;
            $this->_m_opmask = ($this->raw() & 32) != 0;
            return $this->_m_opmask;
        }
        protected $_m_pasid;

        /**
         * Process address space identifier (supervisor state).
         */
        public function pasid() {
            if ($this->_m_pasid !== null)
                return $this->_m_pasid;
            $this->_m_pasid = ($this->raw() & 1024) != 0;
            return $this->_m_pasid;
        }
        protected $_m_pkru;

        /**
         * Protection key rights of user pages.
         */
        public function pkru() {
            if ($this->_m_pkru !== null)
                return $this->_m_pkru;
            $this->_m_pkru = ($this->raw() & 512) != 0;
            return $this->_m_pkru;
        }
        protected $_m_pt;

        /**
         * Processor trace (supervisor state).
         */
        public function pt() {
            if ($this->_m_pt !== null)
                return $this->_m_pt;
            $this->_m_pt = ($this->raw() & 256) != 0;
            return $this->_m_pt;
        }
        protected $_m_sse;

        /**
         * XMM registers and MXCSR.
         */
        public function sse() {
            if ($this->_m_sse !== null)
                return $this->_m_sse;
            $this->_m_sse = ($this->raw() & 2) != 0;
            return $this->_m_sse;
        }
        protected $_m_tilecfg;

        /**
         * AMX tile configuration.
         */
        public function tilecfg() {
            if ($this->_m_tilecfg !== null)
                return $this->_m_tilecfg;
            $this->_m_tilecfg = ($this->raw() & 131072) != 0;
            return $this->_m_tilecfg;
        }
        protected $_m_tiledata;

        /**
         * AMX tile data.
         */
        public function tiledata() {
            if ($this->_m_tiledata !== null)
                return $this->_m_tiledata;
            $this->_m_tiledata = ($this->raw() & 262144) != 0;
            return $this->_m_tiledata;
        }
        protected $_m_uintr;

        /**
         * User interrupts (supervisor state).
         */
        public function uintr() {
            if ($this->_m_uintr !== null)
                return $this->_m_uintr;
            $this->_m_uintr = ($this->raw() & 16384) != 0;
            return $this->_m_uintr;
        }
        protected $_m_x87;

        /**
         * x87 and MMX registers.
         */
        public function x87() {
            if ($this->_m_x87 !== null)
                return $this->_m_x87;
            $this->_m_x87 = ($this->raw() & 1) != 0;
            return $this->_m_x87;
        }
        protected $_m_zmmHi256;

        /**
         * Upper halves of ZMM registers 0-15.
         */
        public function zmmHi256() {
            if ($this->_m_zmmHi256 !== null)
                return $this->_m_zmmHi256;
            $this->_m_zmmHi256 = ($this->raw() & 64) != 0;
            return $this->_m_zmmHi256;
        }
        protected $_m_raw;

        /**
         * All bits.
         */
        public function raw() { return $this->_m_raw; }
    }
}

namespace XenX86CpuPolicy {
    class CpuidLeafId {

        /**
         * Highest basic leaf, and the vendor.
         */
        const BASIC_VENDOR = 0;

        /**
         * Family, model and stepping, and the first features.
         */
        const VERSION_FEATURES = 1;

        /**
         * Descriptors of caches and TLBs.
         */
        const CACHE_DESCRIPTORS = 2;

        /**
         * Processor serial number.
         */
        const SERIAL_NUMBER = 3;

        /**
         * Parameters of one cache for each subleaf.
         */
        const CACHE_PARAMETERS = 4;

        /**
         * Sizes for MONITOR and MWAIT.
         */
        const MONITOR = 5;

        /**
         * Thermal and power management.
         */
        const THERMAL_POWER = 6;

        /**
         * More features, by subleaf.
         */
        const STRUCTURED_FEATURES = 7;

        /**
         * Direct cache access.
         */
        const DIRECT_CACHE_ACCESS = 9;

        /**
         * Architectural performance monitoring.
         */
        const PERFORMANCE_MONITORING = 10;

        /**
         * Extended topology, a level for each subleaf.
         */
        const TOPOLOGY = 11;

        /**
         * XSAVE state components, by subleaf.
         */
        const XSTATE = 13;

        /**
         * Monitoring of resources.
         */
        const QOS_MONITORING = 15;

        /**
         * Allocation of resources.
         */
        const QOS_ALLOCATION = 16;

        /**
         * Software guard extensions.
         */
        const SGX = 18;

        /**
         * Processor trace.
         */
        const PROCESSOR_TRACE = 20;

        /**
         * Ratio of the TSC to the crystal.
         */
        const TSC_FREQUENCY = 21;

        /**
         * Frequencies of processor and bus.
         */
        const PROCESSOR_FREQUENCY = 22;

        /**
         * Vendor of the system on chip.
         */
        const SOC_VENDOR = 23;

        /**
         * Parameters of one TLB for each subleaf.
         */
        const TLB_PARAMETERS = 24;

        /**
         * Key locker.
         */
        const KEY_LOCKER = 25;

        /**
         * Kind of core.
         */
        const HYBRID = 26;

        /**
         * Targets of PCONFIG.
         */
        const PCONFIG = 27;

        /**
         * Last branch records.
         */
        const LAST_BRANCH_RECORDS = 28;

        /**
         * AMX tiles.
         */
        const TILE = 29;

        /**
         * AMX multiplication unit.
         */
        const TMUL = 30;

        /**
         * Extended topology with more levels.
         */
        const TOPOLOGY_V2 = 31;

        /**
         * Reset of history.
         */
        const HISTORY_RESET = 32;

        /**
         * Converged vector extensions.
         */
        const AVX10 = 36;

        /**
         * Highest leaf of the first hypervisor interface; a policy holds only eax.
         */
        const HYPERVISOR_LIMIT = 1073741824;

        /**
         * Version of Xen, or viridian's interface.
         */
        const HYPERVISOR_VERSION = 1073741825;

        /**
         * Xen's hypercall pages and features.
         */
        const HYPERVISOR_MSRS = 1073741826;

        /**
         * TSC mode: how Xen presents the TSC to the guest.
         */
        const HYPERVISOR_TIME = 1073741827;

        /**
         * Xen's features for HVM guests.
         */
        const HYPERVISOR_HVM = 1073741828;

        /**
         * Xen's parameters for PV guests.
         */
        const HYPERVISOR_PV = 1073741829;

        /**
         * Highest leaf of the second hypervisor interface; a policy holds only eax.
         */
        const HYPERVISOR2_LIMIT = 1073742080;

        /**
         * Highest extended leaf, and the vendor.
         */
        const EXTENDED_VENDOR = 2147483648;

        /**
         * AMD's signature and features.
         */
        const EXTENDED_FEATURES = 2147483649;

        /**
         * First third of the brand string.
         */
        const BRAND1 = 2147483650;

        /**
         * Second third of the brand string.
         */
        const BRAND2 = 2147483651;

        /**
         * Last third of the brand string.
         */
        const BRAND3 = 2147483652;

        /**
         * L1 caches and TLBs.
         */
        const L1_CACHE = 2147483653;

        /**
         * L2 and L3 caches and TLBs.
         */
        const L2_CACHE = 2147483654;

        /**
         * Advanced power management.
         */
        const POWER_MANAGEMENT = 2147483655;

        /**
         * Widths of addresses, more features, number of cores.
         */
        const ADDRESS_SIZES = 2147483656;

        /**
         * Revision and features of SVM.
         */
        const SVM = 2147483658;

        /**
         * TLBs for 1 GiB pages.
         */
        const TLB_1GB = 2147483673;

        /**
         * Hints on performance.
         */
        const PERFORMANCE_HINTS = 2147483674;

        /**
         * Instruction-based sampling.
         */
        const IBS = 2147483675;

        /**
         * Lightweight profiling.
         */
        const LWP = 2147483676;

        /**
         * AMD's caches, one for each subleaf.
         */
        const EXTENDED_CACHE_PARAMETERS = 2147483677;

        /**
         * APIC, core and node identifiers.
         */
        const EXTENDED_TOPOLOGY = 2147483678;

        /**
         * AMD's memory encryption.
         */
        const MEMORY_ENCRYPTION = 2147483679;

        /**
         * AMD's platform quality of service.
         */
        const EXTENDED_QOS = 2147483680;

        /**
         * More of AMD's features.
         */
        const EXTENDED_FEATURES_2 = 2147483681;

        /**
         * AMD's performance monitoring.
         */
        const EXTENDED_PERFORMANCE_MONITORING = 2147483682;

        /**
         * AMD's extended topology with more levels.
         */
        const EXTENDED_TOPOLOGY_V2 = 2147483686;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 9 => true, 10 => true, 11 => true, 13 => true, 15 => true, 16 => true, 18 => true, 20 => true, 21 => true, 22 => true, 23 => true, 24 => true, 25 => true, 26 => true, 27 => true, 28 => true, 29 => true, 30 => true, 31 => true, 32 => true, 36 => true, 1073741824 => true, 1073741825 => true, 1073741826 => true, 1073741827 => true, 1073741828 => true, 1073741829 => true, 1073742080 => true, 2147483648 => true, 2147483649 => true, 2147483650 => true, 2147483651 => true, 2147483652 => true, 2147483653 => true, 2147483654 => true, 2147483655 => true, 2147483656 => true, 2147483658 => true, 2147483673 => true, 2147483674 => true, 2147483675 => true, 2147483676 => true, 2147483677 => true, 2147483678 => true, 2147483679 => true, 2147483680 => true, 2147483681 => true, 2147483682 => true, 2147483686 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace XenX86CpuPolicy {
    class LeafLayout {

        /**
         * None; the leaf has only eax, ebx, ecx and edx.
         */
        const LEAF_REGISTERS = 0;

        /**
         * Type `leaf_vendor`.
         */
        const LEAF_VENDOR = 1;

        /**
         * Type `leaf_version`.
         */
        const LEAF_VERSION = 2;

        /**
         * Type `leaf_features_0`.
         */
        const LEAF_FEATURES_0 = 3;

        /**
         * Type `leaf_features_1`.
         */
        const LEAF_FEATURES_1 = 4;

        /**
         * Type `leaf_features_2`.
         */
        const LEAF_FEATURES_2 = 5;

        /**
         * Type `leaf_xstate_0`.
         */
        const LEAF_XSTATE_0 = 6;

        /**
         * Type `leaf_xstate_1`.
         */
        const LEAF_XSTATE_1 = 7;

        /**
         * Type `leaf_xstate_component`.
         */
        const LEAF_XSTATE_COMPONENT = 8;

        /**
         * Type `leaf_hypervisor`.
         */
        const LEAF_HYPERVISOR = 9;

        /**
         * Type `leaf_extended_features`.
         */
        const LEAF_EXTENDED_FEATURES = 10;

        /**
         * Type `leaf_brand`.
         */
        const LEAF_BRAND = 11;

        /**
         * Type `leaf_power`.
         */
        const LEAF_POWER = 12;

        /**
         * Type `leaf_address_sizes`.
         */
        const LEAF_ADDRESS_SIZES = 13;

        /**
         * Type `leaf_extended_features_2`.
         */
        const LEAF_EXTENDED_FEATURES_2 = 14;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true, 14 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace XenX86CpuPolicy {
    class MsrIndex {

        /**
         * Machine-check address of the Pentium.
         */
        const P5_MC_ADDR = 0;

        /**
         * Machine-check type of the Pentium.
         */
        const P5_MC_TYPE = 1;

        /**
         * Time stamp counter.
         */
        const TSC = 16;

        /**
         * Platform that the processor is made for.
         */
        const PLATFORM_ID = 23;

        /**
         * Address and mode of the local APIC.
         */
        const APIC_BASE = 27;

        /**
         * Settings at power-on.
         */
        const EBL_CR_POWERON = 42;

        /**
         * Bus ratio and frequency.
         */
        const EBC_FREQUENCY_ID = 44;

        /**
         * Split-lock detection.
         */
        const TEST_CTRL = 51;

        /**
         * Number of cores and threads in the package.
         */
        const CORE_THREAD_COUNT = 53;

        /**
         * Firmware's lock on VMX and SGX.
         */
        const FEATURE_CONTROL = 58;

        /**
         * Offset that is added to the TSC.
         */
        const TSC_ADJUST = 59;

        /**
         * Control of speculation: IBRS, STIBP, SSBD and more.
         */
        const SPEC_CTRL = 72;

        /**
         * Commands to branch predictors.
         */
        const PRED_CMD = 73;

        /**
         * Access to the inventory number.
         */
        const PPIN_CTL = 78;

        /**
         * Protected processor inventory number.
         */
        const PPIN = 79;

        /**
         * Loads microcode.
         */
        const UCODE_WRITE = 121;

        /**
         * Revision of the microcode.
         */
        const UCODE_REV = 139;

        /**
         * Energy filtering.
         */
        const MISC_PACKAGE_CTRL = 188;

        /**
         * Options of the predictor barrier.
         */
        const PB_OPT_CTRL = 191;

        /**
         * First performance counter.
         */
        const PERFCTR0 = 193;

        /**
         * Bus frequency.
         */
        const FSB_FREQ = 205;

        /**
         * Base ratio, and whether CPUID faulting exists; part of Xen's policies.
         */
        const PLATFORM_INFO = 206;

        /**
         * Capabilities of a core, such as split-lock detection.
         */
        const CORE_CAPABILITIES = 207;

        /**
         * Limits of the C-states.
         */
        const PKG_CST_CONFIG_CONTROL = 226;

        /**
         * Counts at the base frequency.
         */
        const MPERF = 231;

        /**
         * Counts at the actual frequency.
         */
        const APERF = 232;

        /**
         * Capabilities of the MTRRs.
         */
        const MTRRCAP = 254;

        /**
         * Speculation bugs that are absent or controllable; part of Xen's policies.
         */
        const ARCH_CAPABILITIES = 266;

        /**
         * Flushes the L1 data cache.
         */
        const FLUSH_CMD = 267;

        /**
         * Makes transactions abort.
         */
        const TSX_FORCE_ABORT = 271;

        /**
         * L2 cache control.
         */
        const BBL_CR_CTL = 281;

        /**
         * Disables and hides transactions.
         */
        const TSX_CTRL = 290;

        /**
         * Options of mitigations in microcode.
         */
        const MCU_OPT_CTRL = 291;

        /**
         * Masks leaf 1 (second generation).
         */
        const MASK_V2_CPUID1 = 304;

        /**
         * Masks leaf 0x80000001 (second generation).
         */
        const MASK_V2_CPUID80000001 = 305;

        /**
         * Masks leaf 1 (third generation).
         */
        const MASK_V3_CPUID1 = 306;

        /**
         * Masks leaf 0x80000001 (third generation).
         */
        const MASK_V3_CPUID80000001 = 307;

        /**
         * Masks leaf 0xd subleaf 1 (third generation).
         */
        const MASK_V3_CPUIDD_01 = 308;

        /**
         * Bit 0 makes CPUID fault in user code; sent for every vCPU that uses it.
         */
        const MISC_FEATURES_ENABLES = 320;

        /**
         * Code selector of SYSENTER.
         */
        const SYSENTER_CS = 372;

        /**
         * Stack pointer of SYSENTER.
         */
        const SYSENTER_ESP = 373;

        /**
         * Entry point of SYSENTER.
         */
        const SYSENTER_EIP = 374;

        /**
         * Capabilities of the machine-check architecture.
         */
        const MCG_CAP = 377;

        /**
         * Machine-check state.
         */
        const MCG_STATUS = 378;

        /**
         * Enables machine checks.
         */
        const MCG_CTL = 379;

        /**
         * Event of the first performance counter.
         */
        const EVNTSEL0 = 390;

        /**
         * Current performance state.
         */
        const PERF_STATUS = 408;

        /**
         * Requested performance state.
         */
        const PERF_CTL = 409;

        /**
         * Clock modulation.
         */
        const THERM_CONTROL = 410;

        /**
         * Thermal interrupts.
         */
        const THERM_INTERRUPT = 411;

        /**
         * Thermal state.
         */
        const THERM_STATUS = 412;

        /**
         * Enable bits of various features.
         */
        const MISC_ENABLE = 416;

        /**
         * Temperature at which throttling begins.
         */
        const TEMPERATURE_TARGET = 418;

        /**
         * Preference between speed and energy.
         */
        const ENERGY_PERF_BIAS = 432;

        /**
         * Thermal state of the package.
         */
        const PACKAGE_THERM_STATUS = 433;

        /**
         * FRED stack pointer, level 0.
         */
        const FRED_RSP_SL0 = 460;

        /**
         * FRED stack pointer, level 1.
         */
        const FRED_RSP_SL1 = 461;

        /**
         * FRED stack pointer, level 2.
         */
        const FRED_RSP_SL2 = 462;

        /**
         * FRED stack pointer, level 3.
         */
        const FRED_RSP_SL3 = 463;

        /**
         * FRED stack level of each exception.
         */
        const FRED_STK_LVLS = 464;

        /**
         * FRED shadow stack pointer, level 1.
         */
        const FRED_SSP_SL1 = 465;

        /**
         * FRED shadow stack pointer, level 2.
         */
        const FRED_SSP_SL2 = 466;

        /**
         * FRED shadow stack pointer, level 3.
         */
        const FRED_SSP_SL3 = 467;

        /**
         * FRED entry point and settings.
         */
        const FRED_CONFIG = 468;

        /**
         * Branch records and single-stepping by branches.
         */
        const DEBUGCTL = 473;

        /**
         * Source of the last branch.
         */
        const LASTBRANCHFROMIP = 475;

        /**
         * Target of the last branch.
         */
        const LASTBRANCHTOIP = 476;

        /**
         * Source of the last interrupt.
         */
        const LASTINTFROMIP = 477;

        /**
         * Target of the last interrupt.
         */
        const LASTINTTOIP = 478;

        /**
         * Power control.
         */
        const POWER_CTL = 508;

        /**
         * Variable MTRR 0: base and memory type.
         */
        const MTRR_PHYSBASE0 = 512;

        /**
         * Variable MTRR 0: mask and valid bit.
         */
        const MTRR_PHYSMASK0 = 513;

        /**
         * Variable MTRR 1: base and memory type.
         */
        const MTRR_PHYSBASE1 = 514;

        /**
         * Variable MTRR 1: mask and valid bit.
         */
        const MTRR_PHYSMASK1 = 515;

        /**
         * Variable MTRR 2: base and memory type.
         */
        const MTRR_PHYSBASE2 = 516;

        /**
         * Variable MTRR 2: mask and valid bit.
         */
        const MTRR_PHYSMASK2 = 517;

        /**
         * Variable MTRR 3: base and memory type.
         */
        const MTRR_PHYSBASE3 = 518;

        /**
         * Variable MTRR 3: mask and valid bit.
         */
        const MTRR_PHYSMASK3 = 519;

        /**
         * Variable MTRR 4: base and memory type.
         */
        const MTRR_PHYSBASE4 = 520;

        /**
         * Variable MTRR 4: mask and valid bit.
         */
        const MTRR_PHYSMASK4 = 521;

        /**
         * Variable MTRR 5: base and memory type.
         */
        const MTRR_PHYSBASE5 = 522;

        /**
         * Variable MTRR 5: mask and valid bit.
         */
        const MTRR_PHYSMASK5 = 523;

        /**
         * Variable MTRR 6: base and memory type.
         */
        const MTRR_PHYSBASE6 = 524;

        /**
         * Variable MTRR 6: mask and valid bit.
         */
        const MTRR_PHYSMASK6 = 525;

        /**
         * Variable MTRR 7: base and memory type.
         */
        const MTRR_PHYSBASE7 = 526;

        /**
         * Variable MTRR 7: mask and valid bit.
         */
        const MTRR_PHYSMASK7 = 527;

        /**
         * Memory types of 0x00000-0x7ffff.
         */
        const MTRR_FIX64K_00000 = 592;

        /**
         * Memory types of 0x80000-0x9ffff.
         */
        const MTRR_FIX16K_80000 = 600;

        /**
         * Memory types of 0xa0000-0xbffff.
         */
        const MTRR_FIX16K_A0000 = 601;

        /**
         * Memory types of 0xc0000-0xc7fff.
         */
        const MTRR_FIX4K_C0000 = 616;

        /**
         * Memory types of 0xc8000-0xcffff.
         */
        const MTRR_FIX4K_C8000 = 617;

        /**
         * Memory types of 0xd0000-0xd7fff.
         */
        const MTRR_FIX4K_D0000 = 618;

        /**
         * Memory types of 0xd8000-0xdffff.
         */
        const MTRR_FIX4K_D8000 = 619;

        /**
         * Memory types of 0xe0000-0xe7fff.
         */
        const MTRR_FIX4K_E0000 = 620;

        /**
         * Memory types of 0xe8000-0xeffff.
         */
        const MTRR_FIX4K_E8000 = 621;

        /**
         * Memory types of 0xf0000-0xf7fff.
         */
        const MTRR_FIX4K_F0000 = 622;

        /**
         * Memory types of 0xf8000-0xfffff.
         */
        const MTRR_FIX4K_F8000 = 623;

        /**
         * Page attribute table.
         */
        const PAT = 631;

        /**
         * Corrected-error interrupt of machine-check bank 0.
         */
        const MC0_CTL2 = 640;

        /**
         * Corrected-error interrupt of machine-check bank 1.
         */
        const MC1_CTL2 = 641;

        /**
         * Memory type where no MTRR applies.
         */
        const MTRR_DEF_TYPE = 767;

        /**
         * Capabilities of performance monitoring.
         */
        const PERF_CAPABILITIES = 837;

        /**
         * Control of the fixed performance counters.
         */
        const PERF_FIXED_CTR_CTRL = 909;

        /**
         * Overflows of performance counters.
         */
        const PERF_GLOBAL_STATUS = 910;

        /**
         * Enables performance counters.
         */
        const PERF_GLOBAL_CTRL = 911;

        /**
         * Clears overflows of performance counters.
         */
        const PERF_GLOBAL_OVF_CTRL = 912;

        /**
         * Event sampling by the processor.
         */
        const PEBS_ENABLE = 1009;

        /**
         * Control of machine-check bank 0.
         */
        const MC0_CTL = 1024;

        /**
         * State of machine-check bank 0.
         */
        const MC0_STATUS = 1025;

        /**
         * Address in machine-check bank 0.
         */
        const MC0_ADDR = 1026;

        /**
         * Further data of machine-check bank 0.
         */
        const MC0_MISC = 1027;

        /**
         * Control of machine-check bank 1.
         */
        const MC1_CTL = 1028;

        /**
         * State of machine-check bank 1.
         */
        const MC1_STATUS = 1029;

        /**
         * Address in machine-check bank 1.
         */
        const MC1_ADDR = 1030;

        /**
         * Further data of machine-check bank 1.
         */
        const MC1_MISC = 1031;

        /**
         * Masks leaf 1 (first generation).
         */
        const MASK_V1_CPUID1 = 1144;

        /**
         * VMX: basic properties.
         */
        const VMX_BASIC = 1152;

        /**
         * VMX: pin-based controls.
         */
        const VMX_PINBASED_CTLS = 1153;

        /**
         * VMX: processor-based controls.
         */
        const VMX_PROCBASED_CTLS = 1154;

        /**
         * VMX: exit controls.
         */
        const VMX_EXIT_CTLS = 1155;

        /**
         * VMX: entry controls.
         */
        const VMX_ENTRY_CTLS = 1156;

        /**
         * VMX: further properties.
         */
        const VMX_MISC = 1157;

        /**
         * VMX: bits of cr0 that must be set.
         */
        const VMX_CR0_FIXED0 = 1158;

        /**
         * VMX: bits of cr0 that may be set.
         */
        const VMX_CR0_FIXED1 = 1159;

        /**
         * VMX: bits of cr4 that must be set.
         */
        const VMX_CR4_FIXED0 = 1160;

        /**
         * VMX: bits of cr4 that may be set.
         */
        const VMX_CR4_FIXED1 = 1161;

        /**
         * VMX: highest field of a VMCS.
         */
        const VMX_VMCS_ENUM = 1162;

        /**
         * VMX: second processor-based controls.
         */
        const VMX_PROCBASED_CTLS2 = 1163;

        /**
         * VMX: extended page tables and VPIDs.
         */
        const VMX_EPT_VPID_CAP = 1164;

        /**
         * VMX: pin-based controls, exact.
         */
        const VMX_TRUE_PINBASED_CTLS = 1165;

        /**
         * VMX: processor-based controls, exact.
         */
        const VMX_TRUE_PROCBASED_CTLS = 1166;

        /**
         * VMX: exit controls, exact.
         */
        const VMX_TRUE_EXIT_CTLS = 1167;

        /**
         * VMX: entry controls, exact.
         */
        const VMX_TRUE_ENTRY_CTLS = 1168;

        /**
         * VMX: functions for guests.
         */
        const VMX_VMFUNC = 1169;

        /**
         * VMX: third processor-based controls.
         */
        const VMX_PROCBASED_CTLS3 = 1170;

        /**
         * Local machine checks.
         */
        const MCG_EXT_CTL = 1232;

        /**
         * Processor trace: base of the output.
         */
        const RTIT_OUTPUT_BASE = 1376;

        /**
         * Processor trace: size of the output.
         */
        const RTIT_OUTPUT_MASK = 1377;

        /**
         * Processor trace: control.
         */
        const RTIT_CTL = 1392;

        /**
         * Processor trace: state.
         */
        const RTIT_STATUS = 1393;

        /**
         * Processor trace: which cr3 to trace.
         */
        const RTIT_CR3_MATCH = 1394;

        /**
         * Address of the debug store.
         */
        const DS_AREA = 1536;

        /**
         * Control-flow enforcement of user code.
         */
        const U_CET = 1696;

        /**
         * Control-flow enforcement of supervisor code.
         */
        const S_CET = 1698;

        /**
         * Shadow stack pointer of ring 0.
         */
        const PL0_SSP = 1700;

        /**
         * Shadow stack pointer of ring 1.
         */
        const PL1_SSP = 1701;

        /**
         * Shadow stack pointer of ring 2.
         */
        const PL2_SSP = 1702;

        /**
         * Shadow stack pointer of ring 3.
         */
        const PL3_SSP = 1703;

        /**
         * Table of shadow stacks for interrupts.
         */
        const ISST = 1704;

        /**
         * TSC value that the APIC timer waits for.
         */
        const TSC_DEADLINE = 1760;

        /**
         * Protection key rights of supervisor pages.
         */
        const PKRS = 1761;

        /**
         * Enables hardware performance states.
         */
        const PM_ENABLE = 1904;

        /**
         * Range of hardware performance states.
         */
        const HWP_CAPABILITIES = 1905;

        /**
         * Interrupts of hardware performance states.
         */
        const HWP_INTERRUPT = 1907;

        /**
         * Requested hardware performance state.
         */
        const HWP_REQUEST = 1908;

        /**
         * Changes of the hardware performance state.
         */
        const HWP_STATUS = 1911;

        /**
         * x2APIC: task priority.
         */
        const X2APIC_TPR = 2056;

        /**
         * x2APIC: processor priority.
         */
        const X2APIC_PPR = 2058;

        /**
         * x2APIC: end of interrupt.
         */
        const X2APIC_EOI = 2059;

        /**
         * x2APIC: timer's initial count.
         */
        const X2APIC_TMICT = 2104;

        /**
         * x2APIC: timer's current count.
         */
        const X2APIC_TMCCT = 2105;

        /**
         * x2APIC: self-IPI.
         */
        const X2APIC_SELF = 2111;

        /**
         * MPX configuration for supervisor code; part of Xen's HVM MSR records.
         */
        const BNDCFGS = 3472;

        /**
         * Process address space identifier.
         */
        const PASID = 3475;

        /**
         * Supervisor state that XSAVES handles; part of Xen's HVM MSR records.
         */
        const XSS = 3488;

        /**
         * Hardware duty cycling of the package.
         */
        const PKG_HDC_CTL = 3504;

        /**
         * Hardware duty cycling of a thread.
         */
        const PM_CTL1 = 3505;

        /**
         * Lock on microcode updates.
         */
        const MCU_CONTROL = 5126;

        /**
         * Control of data-independent timing.
         */
        const UARCH_MISC_CTRL = 6913;

        /**
         * Long mode, SYSCALL, no-execute and other enables.
         */
        const EFER = 3221225600;

        /**
         * Selectors of SYSCALL and SYSRET.
         */
        const STAR = 3221225601;

        /**
         * Entry point of SYSCALL in 64-bit mode.
         */
        const LSTAR = 3221225602;

        /**
         * Entry point of SYSCALL in compatibility mode.
         */
        const CSTAR = 3221225603;

        /**
         * Flags that SYSCALL clears.
         */
        const SYSCALL_MASK = 3221225604;

        /**
         * Base of FS.
         */
        const FS_BASE = 3221225728;

        /**
         * Base of GS.
         */
        const GS_BASE = 3221225729;

        /**
         * Base of GS that SWAPGS loads.
         */
        const SHADOW_GS_BASE = 3221225730;

        /**
         * Value that RDTSCP and RDPID return.
         */
        const TSC_AUX = 3221225731;

        /**
         * Scale of a guest's TSC.
         */
        const TSC_RATIO = 3221225732;

        /**
         * Lightweight profiling: configuration.
         */
        const LWP_CFG = 3221225733;

        /**
         * Lightweight profiling: control block.
         */
        const LWP_CBADDR = 3221225734;

        /**
         * Event of AMD's counter 0.
         */
        const K7_EVNTSEL0 = 3221291008;

        /**
         * Event of AMD's counter 1.
         */
        const K7_EVNTSEL1 = 3221291009;

        /**
         * Event of AMD's counter 2.
         */
        const K7_EVNTSEL2 = 3221291010;

        /**
         * Event of AMD's counter 3.
         */
        const K7_EVNTSEL3 = 3221291011;

        /**
         * AMD's counter 0.
         */
        const K7_PERFCTR0 = 3221291012;

        /**
         * AMD's counter 1.
         */
        const K7_PERFCTR1 = 3221291013;

        /**
         * AMD's counter 2.
         */
        const K7_PERFCTR2 = 3221291014;

        /**
         * AMD's counter 3.
         */
        const K7_PERFCTR3 = 3221291015;

        /**
         * System configuration.
         */
        const SYSCFG = 3221291024;

        /**
         * Hardware configuration.
         */
        const HWCR = 3221291029;

        /**
         * I/O range 0: base.
         */
        const IORR_BASE0 = 3221291030;

        /**
         * I/O range 0: mask.
         */
        const IORR_MASK0 = 3221291031;

        /**
         * I/O range 1: base.
         */
        const IORR_BASE1 = 3221291032;

        /**
         * I/O range 1: mask.
         */
        const IORR_MASK1 = 3221291033;

        /**
         * End of memory below 4 GiB.
         */
        const TOP_MEM1 = 3221291034;

        /**
         * End of memory above 4 GiB.
         */
        const TOP_MEM2 = 3221291037;

        /**
         * Northbridge configuration.
         */
        const NB_CFG = 3221291039;

        /**
         * Loads microcode on AMD.
         */
        const PATCHLOADER = 3221291040;

        /**
         * Enhanced C1 state.
         */
        const ENABLE_C1E = 3221291093;

        /**
         * Address of the PCI configuration space in memory.
         */
        const MMIO_CONF_BASE = 3221291096;

        /**
         * Limit of the P-states.
         */
        const PSTATE_LIMIT = 3221291105;

        /**
         * Requested P-state.
         */
        const PSTATE_CTRL = 3221291106;

        /**
         * Current P-state.
         */
        const PSTATE_STATUS = 3221291107;

        /**
         * Definition of P-state 0.
         */
        const PSTATE0 = 3221291108;

        /**
         * Definition of P-state 1.
         */
        const PSTATE1 = 3221291109;

        /**
         * Definition of P-state 2.
         */
        const PSTATE2 = 3221291110;

        /**
         * Definition of P-state 3.
         */
        const PSTATE3 = 3221291111;

        /**
         * Definition of P-state 4.
         */
        const PSTATE4 = 3221291112;

        /**
         * Definition of P-state 5.
         */
        const PSTATE5 = 3221291113;

        /**
         * Definition of P-state 6.
         */
        const PSTATE6 = 3221291114;

        /**
         * Definition of P-state 7.
         */
        const PSTATE7 = 3221291115;

        /**
         * Base of the memory of SMM.
         */
        const TSEG_BASE = 3221291282;

        /**
         * Mask of the memory of SMM.
         */
        const TSEG_MASK = 3221291283;

        /**
         * Control of SVM.
         */
        const VM_CR = 3221291284;

        /**
         * Address where SVM saves the host state.
         */
        const VM_HSAVE_PA = 3221291287;

        /**
         * Control of speculation that hypervisors offer AMD guests; part of Xen's HVM MSR records.
         */
        const VIRT_SPEC_CTRL = 3221291295;

        /**
         * Number of known workarounds.
         */
        const OSVW_ID_LENGTH = 3221291328;

        /**
         * Bitmap of the workarounds that are needed.
         */
        const OSVW_STATUS = 3221291329;

        /**
         * Event of extended counter 0.
         */
        const FAM15H_EVNTSEL0 = 3221291520;

        /**
         * Extended counter 0.
         */
        const FAM15H_PERFCTR0 = 3221291521;

        /**
         * Event of extended counter 1.
         */
        const FAM15H_EVNTSEL1 = 3221291522;

        /**
         * Extended counter 1.
         */
        const FAM15H_PERFCTR1 = 3221291523;

        /**
         * Event of extended counter 2.
         */
        const FAM15H_EVNTSEL2 = 3221291524;

        /**
         * Extended counter 2.
         */
        const FAM15H_PERFCTR2 = 3221291525;

        /**
         * Event of extended counter 3.
         */
        const FAM15H_EVNTSEL3 = 3221291526;

        /**
         * Extended counter 3.
         */
        const FAM15H_PERFCTR3 = 3221291527;

        /**
         * Event of extended counter 4.
         */
        const FAM15H_EVNTSEL4 = 3221291528;

        /**
         * Extended counter 4.
         */
        const FAM15H_PERFCTR4 = 3221291529;

        /**
         * Event of extended counter 5.
         */
        const FAM15H_EVNTSEL5 = 3221291530;

        /**
         * Extended counter 5.
         */
        const FAM15H_PERFCTR5 = 3221291531;

        /**
         * C-state configuration.
         */
        const CSTATE_CFG = 3221291670;

        /**
         * Range of AMD's performance control.
         */
        const CPPC_CAP1 = 3221291696;

        /**
         * Enables AMD's performance control.
         */
        const CPPC_ENABLE = 3221291697;

        /**
         * Requested performance.
         */
        const CPPC_REQ = 3221291699;

        /**
         * Access to AMD's inventory number.
         */
        const AMD_PPIN_CTL = 3221291760;

        /**
         * AMD's inventory number.
         */
        const AMD_PPIN = 3221291761;

        /**
         * Overrides leaf 7.
         */
        const L7S0_FEATURE_MASK = 3221295106;

        /**
         * Overrides leaf 6.
         */
        const THRM_FEATURE_MASK = 3221295107;

        /**
         * Overrides leaf 1.
         */
        const FEATURE_MASK = 3221295108;

        /**
         * Overrides leaf 0x80000001.
         */
        const EXT_FEATURE_MASK = 3221295109;

        /**
         * Address mask of breakpoint 1; sent for vCPUs that use it.
         */
        const DR1_ADDRESS_MASK = 3221295129;

        /**
         * Address mask of breakpoint 2; sent for vCPUs that use it.
         */
        const DR2_ADDRESS_MASK = 3221295130;

        /**
         * Address mask of breakpoint 3; sent for vCPUs that use it.
         */
        const DR3_ADDRESS_MASK = 3221295131;

        /**
         * Load and store unit configuration.
         */
        const LS_CFG = 3221295136;

        /**
         * Instruction cache configuration.
         */
        const IC_CFG = 3221295137;

        /**
         * Data cache configuration.
         */
        const DC_CFG = 3221295138;

        /**
         * Bus unit configuration.
         */
        const BU_CFG = 3221295139;

        /**
         * Address mask of breakpoint 0; sent for vCPUs that use it.
         */
        const DR0_ADDRESS_MASK = 3221295143;

        /**
         * Floating-point unit configuration.
         */
        const FP_CFG = 3221295144;

        /**
         * Decode unit configuration, with serialising LFENCE.
         */
        const DE_CFG = 3221295145;

        /**
         * Second bus unit configuration.
         */
        const BU_CFG2 = 3221295146;

        /**
         * Execution unit configuration.
         */
        const EX_CFG = 3221295148;

        /**
         * Branch predictor configuration.
         */
        const BP_CFG = 3221295150;

        /**
         * Second decode unit configuration.
         */
        const DE_CFG2 = 3221295331;

        private const _VALUES = [0 => true, 1 => true, 16 => true, 23 => true, 27 => true, 42 => true, 44 => true, 51 => true, 53 => true, 58 => true, 59 => true, 72 => true, 73 => true, 78 => true, 79 => true, 121 => true, 139 => true, 188 => true, 191 => true, 193 => true, 205 => true, 206 => true, 207 => true, 226 => true, 231 => true, 232 => true, 254 => true, 266 => true, 267 => true, 271 => true, 281 => true, 290 => true, 291 => true, 304 => true, 305 => true, 306 => true, 307 => true, 308 => true, 320 => true, 372 => true, 373 => true, 374 => true, 377 => true, 378 => true, 379 => true, 390 => true, 408 => true, 409 => true, 410 => true, 411 => true, 412 => true, 416 => true, 418 => true, 432 => true, 433 => true, 460 => true, 461 => true, 462 => true, 463 => true, 464 => true, 465 => true, 466 => true, 467 => true, 468 => true, 473 => true, 475 => true, 476 => true, 477 => true, 478 => true, 508 => true, 512 => true, 513 => true, 514 => true, 515 => true, 516 => true, 517 => true, 518 => true, 519 => true, 520 => true, 521 => true, 522 => true, 523 => true, 524 => true, 525 => true, 526 => true, 527 => true, 592 => true, 600 => true, 601 => true, 616 => true, 617 => true, 618 => true, 619 => true, 620 => true, 621 => true, 622 => true, 623 => true, 631 => true, 640 => true, 641 => true, 767 => true, 837 => true, 909 => true, 910 => true, 911 => true, 912 => true, 1009 => true, 1024 => true, 1025 => true, 1026 => true, 1027 => true, 1028 => true, 1029 => true, 1030 => true, 1031 => true, 1144 => true, 1152 => true, 1153 => true, 1154 => true, 1155 => true, 1156 => true, 1157 => true, 1158 => true, 1159 => true, 1160 => true, 1161 => true, 1162 => true, 1163 => true, 1164 => true, 1165 => true, 1166 => true, 1167 => true, 1168 => true, 1169 => true, 1170 => true, 1232 => true, 1376 => true, 1377 => true, 1392 => true, 1393 => true, 1394 => true, 1536 => true, 1696 => true, 1698 => true, 1700 => true, 1701 => true, 1702 => true, 1703 => true, 1704 => true, 1760 => true, 1761 => true, 1904 => true, 1905 => true, 1907 => true, 1908 => true, 1911 => true, 2056 => true, 2058 => true, 2059 => true, 2104 => true, 2105 => true, 2111 => true, 3472 => true, 3475 => true, 3488 => true, 3504 => true, 3505 => true, 5126 => true, 6913 => true, 3221225600 => true, 3221225601 => true, 3221225602 => true, 3221225603 => true, 3221225604 => true, 3221225728 => true, 3221225729 => true, 3221225730 => true, 3221225731 => true, 3221225732 => true, 3221225733 => true, 3221225734 => true, 3221291008 => true, 3221291009 => true, 3221291010 => true, 3221291011 => true, 3221291012 => true, 3221291013 => true, 3221291014 => true, 3221291015 => true, 3221291024 => true, 3221291029 => true, 3221291030 => true, 3221291031 => true, 3221291032 => true, 3221291033 => true, 3221291034 => true, 3221291037 => true, 3221291039 => true, 3221291040 => true, 3221291093 => true, 3221291096 => true, 3221291105 => true, 3221291106 => true, 3221291107 => true, 3221291108 => true, 3221291109 => true, 3221291110 => true, 3221291111 => true, 3221291112 => true, 3221291113 => true, 3221291114 => true, 3221291115 => true, 3221291282 => true, 3221291283 => true, 3221291284 => true, 3221291287 => true, 3221291295 => true, 3221291328 => true, 3221291329 => true, 3221291520 => true, 3221291521 => true, 3221291522 => true, 3221291523 => true, 3221291524 => true, 3221291525 => true, 3221291526 => true, 3221291527 => true, 3221291528 => true, 3221291529 => true, 3221291530 => true, 3221291531 => true, 3221291670 => true, 3221291696 => true, 3221291697 => true, 3221291699 => true, 3221291760 => true, 3221291761 => true, 3221295106 => true, 3221295107 => true, 3221295108 => true, 3221295109 => true, 3221295129 => true, 3221295130 => true, 3221295131 => true, 3221295136 => true, 3221295137 => true, 3221295138 => true, 3221295139 => true, 3221295143 => true, 3221295144 => true, 3221295145 => true, 3221295146 => true, 3221295148 => true, 3221295150 => true, 3221295331 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
