<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * A suspended Xen domain as xenopsd writes it to a virtual disk: a signature,
 * then records with a type and a length each, without padding.
 * 
 * A Libxc record has no length of its own; the libxc stream follows it inline up
 * to its END, and xenopsd's records continue after that. There is no libxl
 * stream. Since the disk is larger than the image, anything may follow
 * End_of_image.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 */

namespace {
    class XenopsdSuspendImage extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\XenopsdSuspendImage $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_identification = new \XenopsdSuspendImage\SaveSignature($this->_io, $this, $this->_root);
            if ($this->_io()->size() - $this->_io()->pos() >= 16) {
                $this->_m_records = [];
                $i = 0;
                do {
                    $_ = new \XenopsdSuspendImage\Record($this->_io, $this, $this->_root);
                    $this->_m_records[] = $_;
                    $i++;
                } while (!( (($_->header()->recordType() == \XenopsdSuspendImage\RecordType::END_OF_IMAGE) || ($_->header()->isUnbounded()) || ($this->_io()->size() - $this->_io()->pos() < 16)) ));
            }
        }
        protected $_m_identification;
        protected $_m_records;

        /**
         * Identifies the image.
         */
        public function identification() { return $this->_m_identification; }

        /**
         * Records up to End_of_image, or up to one whose end only its own reader can
         * find, or up to the point where too few bytes remain for another record
         * header.
         */
        public function records() { return $this->_m_records; }
    }
}

/**
 * The body of Libxc, Libxc_legacy, Demu and End_of_image, which have none.
 * The data of the first three follows inline.
 */

namespace XenopsdSuspendImage {
    class EmptyBody extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenopsdSuspendImage\Record $_parent = null, ?\XenopsdSuspendImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
    }
}

/**
 * State of a process that serves the domain, in the format of that process.
 */

namespace XenopsdSuspendImage {
    class EmulatorState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenopsdSuspendImage\Record $_parent = null, ?\XenopsdSuspendImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_data = $this->_io->readBytesFull();
        }
        protected $_m_data;

        /**
         * The state as the process saved it.
         */
        public function data() { return $this->_m_data; }
    }
}

/**
 * Bytes of a record's body, not interpreted here.
 */

namespace XenopsdSuspendImage {
    class Opaque extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenopsdSuspendImage\Record $_parent = null, ?\XenopsdSuspendImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
        }
    }
}

/**
 * One record: header and body, plus data of another format that follows it
 * inline.
 */

namespace XenopsdSuspendImage {
    class Record extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenopsdSuspendImage $_parent = null, ?\XenopsdSuspendImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \XenopsdSuspendImage\RecordHeader($this->_io, $this, $this->_root);
            $this->_m__raw_rawBody = $this->_io->readBytes(( (($this->header()->lenBody() >= 0) && ($this->header()->lenBody() <= ($this->_io()->size() - $this->_io()->pos())))  ? $this->header()->lenBody() : ($this->_io()->size() - $this->_io()->pos())));
            $_io__raw_rawBody = new \Kaitai\Struct\Stream($this->_m__raw_rawBody);
            $this->_m_rawBody = new \XenopsdSuspendImage\Opaque($_io__raw_rawBody, $this, $this->_root);
            if ($this->header()->recordType() == \XenopsdSuspendImage\RecordType::LIBXC) {
                $this->_m_libxcStream = new \LibxcMigrationStream($this->_io);
            }
            if ($this->header()->isUnbounded()) {
                $this->_m__raw_unbounded = $this->_io->readBytesFull();
                $_io__raw_unbounded = new \Kaitai\Struct\Stream($this->_m__raw_unbounded);
                $this->_m_unbounded = new \XenopsdSuspendImage\UnboundedState($_io__raw_unbounded, $this, $this->_root);
            }
        }
        protected $_m_body;

        /**
         * The body, decoded by record type.
         */
        public function body() {
            if ($this->_m_body !== null)
                return $this->_m_body;
            $io = $this->rawBody()->_io();
            $_pos = $io->pos();
            $io->seek(0);
            switch ($this->header()->recordType()) {
                case \XenopsdSuspendImage\RecordType::DEMU:
                    $this->_m_body = new \XenopsdSuspendImage\EmptyBody($io, $this, $this->_root);
                    break;
                case \XenopsdSuspendImage\RecordType::END_OF_IMAGE:
                    $this->_m_body = new \XenopsdSuspendImage\EmptyBody($io, $this, $this->_root);
                    break;
                case \XenopsdSuspendImage\RecordType::LIBXC:
                    $this->_m_body = new \XenopsdSuspendImage\EmptyBody($io, $this, $this->_root);
                    break;
                case \XenopsdSuspendImage\RecordType::LIBXC_LEGACY:
                    $this->_m_body = new \XenopsdSuspendImage\EmptyBody($io, $this, $this->_root);
                    break;
                case \XenopsdSuspendImage\RecordType::QEMU_TRAD:
                    $this->_m_body = new \XenopsdSuspendImage\EmulatorState($io, $this, $this->_root);
                    break;
                case \XenopsdSuspendImage\RecordType::QEMU_XEN:
                    $this->_m_body = new \XenopsdSuspendImage\EmulatorState($io, $this, $this->_root);
                    break;
                case \XenopsdSuspendImage\RecordType::SWTPM:
                    $this->_m_body = new \XenopsdSuspendImage\EmulatorState($io, $this, $this->_root);
                    break;
                case \XenopsdSuspendImage\RecordType::SWTPM0:
                    $this->_m_body = new \XenopsdSuspendImage\EmulatorState($io, $this, $this->_root);
                    break;
                case \XenopsdSuspendImage\RecordType::VARSTORED:
                    $this->_m_body = new \XenopsdSuspendImage\EmulatorState($io, $this, $this->_root);
                    break;
                case \XenopsdSuspendImage\RecordType::XENOPS:
                    $this->_m_body = new \XenopsdSuspendImage\XenopsRecord($io, $this, $this->_root);
                    break;
                default:
                    $this->_m_body = new \XenopsdSuspendImage\UnknownBody($io, $this, $this->_root);
                    break;
            }
            $io->seek($_pos);
            return $this->_m_body;
        }
        protected $_m_isEnd;

        /**
         * The record is complete, and it is End_of_image, or one whose end is unknown.
         */
        public function isEnd() {
            if ($this->_m_isEnd !== null)
                return $this->_m_isEnd;
            $this->_m_isEnd =  (( (($this->header()->typeCode() == 65535) || ($this->header()->isUnbounded())) ) && (!($this->isTruncated()))) ;
            return $this->_m_isEnd;
        }
        protected $_m_isTruncated;

        /**
         * The image ends inside this record.
         */
        public function isTruncated() {
            if ($this->_m_isTruncated !== null)
                return $this->_m_isTruncated;
            $this->_m_isTruncated = $this->rawBody()->_io()->size() < $this->header()->lenBody();
            return $this->_m_isTruncated;
        }
        protected $_m_legacyImage;

        /**
         * The legacy image that follows a Libxc_legacy record. Records continue
         * after its end; this definition does not read them.
         */
        public function legacyImage() {
            if ($this->_m_legacyImage !== null)
                return $this->_m_legacyImage;
            if ($this->header()->recordType() == \XenopsdSuspendImage\RecordType::LIBXC_LEGACY) {
                $io = $this->unbounded()->_io();
                $_pos = $io->pos();
                $io->seek(0);
                $this->_m_legacyImage = new \LegacySaveImage($io);
                $io->seek($_pos);
            }
            return $this->_m_legacyImage;
        }
        protected $_m_truncation;

        /**
         * The words about it that follow the length.
         */
        public function truncation() {
            if ($this->_m_truncation !== null)
                return $this->_m_truncation;
            $this->_m_truncation = ($this->isTruncated() ? ", TRUNCATED" : "");
            return $this->_m_truncation;
        }
        protected $_m_header;
        protected $_m_rawBody;
        protected $_m_libxcStream;
        protected $_m_unbounded;
        protected $_m__raw_rawBody;
        protected $_m__raw_unbounded;

        /**
         * Type and length.
         */
        public function header() { return $this->_m_header; }

        /**
         * The bytes of the body, or those that the image still has if it ends
         * before `header.len_body` bytes.
         */
        public function rawBody() { return $this->_m_rawBody; }

        /**
         * The libxc stream that follows a Libxc record.
         */
        public function libxcStream() { return $this->_m_libxcStream; }

        /**
         * State whose end only its own reader can find, and everything that
         * follows it.
         */
        public function unbounded() { return $this->_m_unbounded; }
        public function _raw_rawBody() { return $this->_m__raw_rawBody; }
        public function _raw_unbounded() { return $this->_m__raw_unbounded; }
    }
}

/**
 * The header of every record.
 */

namespace XenopsdSuspendImage {
    class RecordHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenopsdSuspendImage\Record $_parent = null, ?\XenopsdSuspendImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_typeCode = $this->_io->readU8le();
            $this->_m_lenStated = $this->_io->readU8le();
        }
        protected $_m_hasBody;

        /**
         * The record has a body, of the length that its header gives.
         */
        public function hasBody() {
            if ($this->_m_hasBody !== null)
                return $this->_m_hasBody;
            $this->_m_hasBody =  (($this->recordType() != \XenopsdSuspendImage\RecordType::LIBXC) && ($this->recordType() != \XenopsdSuspendImage\RecordType::LIBXC_LEGACY) && ($this->recordType() != \XenopsdSuspendImage\RecordType::DEMU) && ($this->recordType() != \XenopsdSuspendImage\RecordType::END_OF_IMAGE)) ;
            return $this->_m_hasBody;
        }
        protected $_m_isUnbounded;

        /**
         * State without a length follows; this definition cannot determine where it ends.
         */
        public function isUnbounded() {
            if ($this->_m_isUnbounded !== null)
                return $this->_m_isUnbounded;
            $this->_m_isUnbounded =  (($this->recordType() == \XenopsdSuspendImage\RecordType::LIBXC_LEGACY) || ($this->recordType() == \XenopsdSuspendImage\RecordType::DEMU)) ;
            return $this->_m_isUnbounded;
        }
        protected $_m_lenBody;

        /**
         * Length of the body in bytes.
         */
        public function lenBody() {
            if ($this->_m_lenBody !== null)
                return $this->_m_lenBody;
            $this->_m_lenBody = ($this->hasBody() ? $this->lenStated() : 0);
            return $this->_m_lenBody;
        }
        protected $_m_lenPadding;

        /**
         * Bytes of padding after the body; always 0.
         */
        public function lenPadding() {
            if ($this->_m_lenPadding !== null)
                return $this->_m_lenPadding;
            $this->_m_lenPadding = 0;
            return $this->_m_lenPadding;
        }
        protected $_m_lenQemuMax;

        /**
         * 1 MiB; xenopsd refuses a longer Qemu_trad record (consume_qemu_record
         * in ocaml/xenopsd/xc/domain.ml).
         */
        public function lenQemuMax() {
            if ($this->_m_lenQemuMax !== null)
                return $this->_m_lenQemuMax;
            $this->_m_lenQemuMax = 1048576;
            return $this->_m_lenQemuMax;
        }
        protected $_m_recordType;

        /**
         * Type of the record.
         */
        public function recordType() {
            if ($this->_m_recordType !== null)
                return $this->_m_recordType;
            $this->_m_recordType = $this->typeCode();
            return $this->_m_recordType;
        }
        protected $_m_typeCode;
        protected $_m_lenStated;

        /**
         * Type of the record, as a number; see `record_type`.
         */
        public function typeCode() { return $this->_m_typeCode; }

        /**
         * Length of the body in bytes; 0 for a record without a body, for which
         * xenopsd ignores this field.
         */
        public function lenStated() { return $this->_m_lenStated; }
    }
}

/**
 * The signature of the image.
 */

namespace XenopsdSuspendImage {
    class SaveSignature extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenopsdSuspendImage $_parent = null, ?\XenopsdSuspendImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_signature = $this->_io->readBytes(15);
            if (!($this->_m_signature == "\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x76\x32\x2D\x0A")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x76\x32\x2D\x0A", $this->_m_signature, $this->_io, "/types/save_signature/seq/0");
            }
        }
        protected $_m_signature;

        /**
         * Says that this is a suspend image made of records.
         */
        public function signature() { return $this->_m_signature; }
    }
}

/**
 * The rest of the image, from state without a length onwards.
 */

namespace XenopsdSuspendImage {
    class UnboundedState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenopsdSuspendImage\Record $_parent = null, ?\XenopsdSuspendImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_data = $this->_io->readBytesFull();
        }
        protected $_m_data;

        /**
         * The state, and everything that follows it.
         */
        public function data() { return $this->_m_data; }
    }
}

/**
 * The body of a record type that xenopsd does not define or does not read.
 */

namespace XenopsdSuspendImage {
    class UnknownBody extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenopsdSuspendImage\Record $_parent = null, ?\XenopsdSuspendImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_data = $this->_io->readBytesFull();
        }
        protected $_m_data;

        /**
         * The body, unchanged.
         */
        public function data() { return $this->_m_data; }
    }
}

/**
 * xenopsd's own information about the image.
 */

namespace XenopsdSuspendImage {
    class XenopsRecord extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\XenopsdSuspendImage\Record $_parent = null, ?\XenopsdSuspendImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_sexp = $this->_io->readBytesFull();
        }
        protected $_m_sexp;

        /**
         * An s-expression with the time, xenopsd's word size and, as a string
         * that holds another s-expression, the domain's configuration.
         */
        public function sexp() { return $this->_m_sexp; }
    }
}

namespace XenopsdSuspendImage {
    class RecordType {

        /**
         * xenopsd's own information about the image.
         */
        const XENOPS = 15;

        /**
         * The libxc stream follows.
         */
        const LIBXC = 240;

        /**
         * Reserved for a libxl stream; xenopsd neither writes nor reads it.
         */
        const LIBXL = 241;

        /**
         * A legacy libxc stream follows.
         */
        const LIBXC_LEGACY = 242;

        /**
         * State of QEMU, of whichever kind; the name dates from the time of Xen's
         * own fork.
         */
        const QEMU_TRAD = 3840;

        /**
         * Reserved for upstream QEMU; xenopsd neither writes nor reads it.
         */
        const QEMU_XEN = 3841;

        /**
         * State of the virtual GPU's emulator follows.
         */
        const DEMU = 3856;

        /**
         * UEFI variables.
         */
        const VARSTORED = 3857;

        /**
         * State of a virtual TPM, which xenopsd encodes in base64 before it passes it on.
         */
        const SWTPM0 = 3858;

        /**
         * State of a virtual TPM.
         */
        const SWTPM = 3859;

        /**
         * End of the image, and the last record.
         */
        const END_OF_IMAGE = 65535;

        private const _VALUES = [15 => true, 240 => true, 241 => true, 242 => true, 3840 => true, 3841 => true, 3856 => true, 3857 => true, 3858 => true, 3859 => true, 65535 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
