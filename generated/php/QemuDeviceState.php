<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The data that QEMU writes when Xen asks it to save its devices
 * (`xen-save-devices-state`), which libxl's EMULATOR_CONTEXT contains: a file
 * header, then sections with the state of one device each.
 * 
 * A section has a header but no length, and only the version of QEMU that wrote
 * it knows the layout of a device's state. A grammar can therefore describe the
 * file header and the header of the first section only. A program finds the
 * other sections by searching for their headers, whose ids ascend.
 */

namespace {
    class QemuDeviceState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\QemuDeviceState $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(4);
            if (!($this->_m_magic == "\x51\x45\x56\x4D")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x51\x45\x56\x4D", $this->_m_magic, $this->_io, "/seq/0");
            }
            $this->_m_version = $this->_io->readU4be();
            $this->_m_sections = $this->_io->readBytesFull();
        }
        protected $_m_firstSection;

        /**
         * Header of the first section; absent if too few bytes follow `version`.
         */
        public function firstSection() {
            if ($this->_m_firstSection !== null)
                return $this->_m_firstSection;
            if ($this->_io()->size() >= 22) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsSections());
                $this->_m_firstSection = new \QemuDeviceState\SectionHeader($this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_firstSection;
        }
        protected $_m_ofsSections;

        /**
         * Offset of the sections.
         */
        public function ofsSections() {
            if ($this->_m_ofsSections !== null)
                return $this->_m_ofsSections;
            $this->_m_ofsSections = 4 + 4;
            return $this->_m_ofsSections;
        }
        protected $_m_magic;
        protected $_m_version;
        protected $_m_sections;

        /**
         * Says that this is a QEMU migration stream (QEMU_VM_FILE_MAGIC).
         */
        public function magic() { return $this->_m_magic; }

        /**
         * Version of the stream's framing, 3 since 2007 (QEMU_VM_FILE_VERSION).
         */
        public function version() { return $this->_m_version; }

        /**
         * All sections and the end mark. They begin with a `section_header`, which
         * `first_section` decodes.
         */
        public function sections() { return $this->_m_sections; }
    }
}

/**
 * The header of a device's state.
 */

namespace QemuDeviceState {
    class SectionHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\QemuDeviceState $_parent = null, ?\QemuDeviceState $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_typeCode = $this->_io->readU1();
            $this->_m_sectionId = $this->_io->readU4be();
            $this->_m_lenName = $this->_io->readU1();
            $this->_m_name = \Kaitai\Struct\Stream::bytesToStr($this->_io->readBytes($this->lenName()), "ISO-8859-1");
            $this->_m_instanceId = $this->_io->readU4be();
            $this->_m_versionId = $this->_io->readU4be();
        }
        protected $_m_sectionType;

        /**
         * Kind of section.
         */
        public function sectionType() {
            if ($this->_m_sectionType !== null)
                return $this->_m_sectionType;
            $this->_m_sectionType = $this->typeCode();
            return $this->_m_sectionType;
        }
        protected $_m_typeCode;
        protected $_m_sectionId;
        protected $_m_lenName;
        protected $_m_name;
        protected $_m_instanceId;
        protected $_m_versionId;

        /**
         * Kind of section, as a number; see `section_type`.
         */
        public function typeCode() { return $this->_m_typeCode; }

        /**
         * Number of the section; later ones have higher numbers.
         */
        public function sectionId() { return $this->_m_sectionId; }

        /**
         * Length of the name in bytes.
         */
        public function lenName() { return $this->_m_lenName; }

        /**
         * Name of the device, preceded by its position on the bus if it has one.
         */
        public function name() { return $this->_m_name; }

        /**
         * Instance number, for several devices of the same name.
         */
        public function instanceId() { return $this->_m_instanceId; }

        /**
         * Version of the layout of the state that follows.
         */
        public function versionId() { return $this->_m_versionId; }
    }
}

namespace QemuDeviceState {
    class SectionType {

        /**
         * End of the stream.
         */
        const EOF = 0;

        /**
         * First part of state that is sent in several parts.
         */
        const SECTION_START = 1;

        /**
         * Another part of such state, without a name.
         */
        const SECTION_PART = 2;

        /**
         * Last part of such state, without a name.
         */
        const SECTION_END = 3;

        /**
         * State that is sent in one piece.
         */
        const SECTION_FULL = 4;

        /**
         * A part of a device's state that is present only if it is needed.
         */
        const SUBSECTION = 5;

        /**
         * A description of the layouts in JSON.
         */
        const VMDESCRIPTION = 6;

        /**
         * Name of the machine type.
         */
        const CONFIGURATION = 7;

        /**
         * A command to the receiver.
         */
        const COMMAND = 8;

        /**
         * End of a section, with its number again.
         */
        const SECTION_FOOTER = 126;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 126 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
