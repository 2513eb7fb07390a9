// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "libxl_migration_stream.h"
#include "kaitai/exceptions.h"
std::set<libxl_migration_stream_t::control_id_t> libxl_migration_stream_t::_build_values_control_id_t() {
    std::set<libxl_migration_stream_t::control_id_t> _t;
    _t.insert(libxl_migration_stream_t::CONTROL_ID_NEW_CHECKPOINT);
    _t.insert(libxl_migration_stream_t::CONTROL_ID_SVM_SUSPENDED);
    _t.insert(libxl_migration_stream_t::CONTROL_ID_SVM_READY);
    _t.insert(libxl_migration_stream_t::CONTROL_ID_SVM_RESUMED);
    return _t;
}
const std::set<libxl_migration_stream_t::control_id_t> libxl_migration_stream_t::_values_control_id_t = libxl_migration_stream_t::_build_values_control_id_t();
bool libxl_migration_stream_t::_is_defined_control_id_t(libxl_migration_stream_t::control_id_t v) {
    return libxl_migration_stream_t::_values_control_id_t.find(v) != libxl_migration_stream_t::_values_control_id_t.end();
}
std::set<libxl_migration_stream_t::emulator_id_t> libxl_migration_stream_t::_build_values_emulator_id_t() {
    std::set<libxl_migration_stream_t::emulator_id_t> _t;
    _t.insert(libxl_migration_stream_t::EMULATOR_ID_UNKNOWN_EMULATOR);
    _t.insert(libxl_migration_stream_t::EMULATOR_ID_QEMU_TRADITIONAL);
    _t.insert(libxl_migration_stream_t::EMULATOR_ID_QEMU_UPSTREAM);
    return _t;
}
const std::set<libxl_migration_stream_t::emulator_id_t> libxl_migration_stream_t::_values_emulator_id_t = libxl_migration_stream_t::_build_values_emulator_id_t();
bool libxl_migration_stream_t::_is_defined_emulator_id_t(libxl_migration_stream_t::emulator_id_t v) {
    return libxl_migration_stream_t::_values_emulator_id_t.find(v) != libxl_migration_stream_t::_values_emulator_id_t.end();
}
std::set<libxl_migration_stream_t::record_type_t> libxl_migration_stream_t::_build_values_record_type_t() {
    std::set<libxl_migration_stream_t::record_type_t> _t;
    _t.insert(libxl_migration_stream_t::RECORD_TYPE_END_MARK);
    _t.insert(libxl_migration_stream_t::RECORD_TYPE_LIBXC_CONTEXT);
    _t.insert(libxl_migration_stream_t::RECORD_TYPE_EMULATOR_XENSTORE_DATA);
    _t.insert(libxl_migration_stream_t::RECORD_TYPE_EMULATOR_CONTEXT);
    _t.insert(libxl_migration_stream_t::RECORD_TYPE_CHECKPOINT_END);
    _t.insert(libxl_migration_stream_t::RECORD_TYPE_CHECKPOINT_STATE);
    return _t;
}
const std::set<libxl_migration_stream_t::record_type_t> libxl_migration_stream_t::_values_record_type_t = libxl_migration_stream_t::_build_values_record_type_t();
bool libxl_migration_stream_t::_is_defined_record_type_t(libxl_migration_stream_t::record_type_t v) {
    return libxl_migration_stream_t::_values_record_type_t.find(v) != libxl_migration_stream_t::_values_record_type_t.end();
}

libxl_migration_stream_t::libxl_migration_stream_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, libxl_migration_stream_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_header = 0;
    m_body = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxl_migration_stream_t::_read() {
    m_header = new hdr_t(m__io, this, m__root);
    m_body = new record_list_t(header()->is_big_endian(), m__io, this, m__root);
}

libxl_migration_stream_t::~libxl_migration_stream_t() {
    _clean_up();
}

void libxl_migration_stream_t::_clean_up() {
    if (m_header) {
        delete m_header; m_header = 0;
    }
    if (m_body) {
        delete m_body; m_body = 0;
    }
}

libxl_migration_stream_t::hdr_t::hdr_t(kaitai::kstream* p__io, libxl_migration_stream_t* p__parent, libxl_migration_stream_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_big_endian = false;
    f_is_converted_from_legacy = false;
    f_known_version = false;
    f_reserved_options = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxl_migration_stream_t::hdr_t::_read() {
    m_ident = m__io->read_bytes(8);
    if (!(m_ident == std::string("\x4C\x69\x62\x78\x6C\x46\x6D\x74", 8))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x4C\x69\x62\x78\x6C\x46\x6D\x74", 8), m_ident, m__io, std::string("/types/hdr/seq/0"));
    }
    m_version = m__io->read_u4be();
    m_options = m__io->read_u4be();
}

libxl_migration_stream_t::hdr_t::~hdr_t() {
    _clean_up();
}

void libxl_migration_stream_t::hdr_t::_clean_up() {
}

bool libxl_migration_stream_t::hdr_t::is_big_endian() {
    if (f_is_big_endian)
        return m_is_big_endian;
    f_is_big_endian = true;
    m_is_big_endian = (options() & 1) != 0;
    return m_is_big_endian;
}

bool libxl_migration_stream_t::hdr_t::is_converted_from_legacy() {
    if (f_is_converted_from_legacy)
        return m_is_converted_from_legacy;
    f_is_converted_from_legacy = true;
    m_is_converted_from_legacy = (options() & 2) != 0;
    return m_is_converted_from_legacy;
}

int8_t libxl_migration_stream_t::hdr_t::known_version() {
    if (f_known_version)
        return m_known_version;
    f_known_version = true;
    m_known_version = 2;
    return m_known_version;
}

int32_t libxl_migration_stream_t::hdr_t::reserved_options() {
    if (f_reserved_options)
        return m_reserved_options;
    f_reserved_options = true;
    m_reserved_options = (options() >> 2) << 2;
    return m_reserved_options;
}

libxl_migration_stream_t::record_list_t::record_list_t(bool p_is_big_endian, kaitai::kstream* p__io, libxl_migration_stream_t* p__parent, libxl_migration_stream_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = -1;
    m_is_big_endian = p_is_big_endian;
    m_records = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxl_migration_stream_t::record_list_t::_read() {
    {
        bool on = is_big_endian();
        if (on == true) {
            m__is_le = false;
        }
        else {
            m__is_le = true;
        }
    }

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/record_list");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxl_migration_stream_t::record_list_t::_read_le() {
    n_records = true;
    if (_io()->size() - _io()->pos() >= 8) {
        n_records = false;
        m_records = new std::vector<record_t*>();
        {
            int i = 0;
            record_t* _;
            do {
                _ = new record_t(m__io, this, m__root, m__is_le);
                m_records->push_back(_);
                i++;
            } while (!( ((_->header()->type_code() == static_cast<uint32_t>(libxl_migration_stream_t::RECORD_TYPE_END_MARK)) || (_io()->size() - _io()->pos() < 8)) ));
        }
    }
}

void libxl_migration_stream_t::record_list_t::_read_be() {
    n_records = true;
    if (_io()->size() - _io()->pos() >= 8) {
        n_records = false;
        m_records = new std::vector<record_t*>();
        {
            int i = 0;
            record_t* _;
            do {
                _ = new record_t(m__io, this, m__root, m__is_le);
                m_records->push_back(_);
                i++;
            } while (!( ((_->header()->type_code() == static_cast<uint32_t>(libxl_migration_stream_t::RECORD_TYPE_END_MARK)) || (_io()->size() - _io()->pos() < 8)) ));
        }
    }
}

libxl_migration_stream_t::record_list_t::~record_list_t() {
    _clean_up();
}

void libxl_migration_stream_t::record_list_t::_clean_up() {
    if (!n_records) {
        if (m_records) {
            for (std::vector<record_t*>::iterator it = m_records->begin(); it != m_records->end(); ++it) {
                delete *it;
            }
            delete m_records; m_records = 0;
        }
    }
}

libxl_migration_stream_t::record_list_t::checkpoint_state_t::checkpoint_state_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::record_t* p__parent, libxl_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    f_control_id = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxl_migration_stream_t::record_list_t::checkpoint_state_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/record_list/types/checkpoint_state");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxl_migration_stream_t::record_list_t::checkpoint_state_t::_read_le() {
    m_control_code = m__io->read_u4le();
    m_padding = m__io->read_u4le();
}

void libxl_migration_stream_t::record_list_t::checkpoint_state_t::_read_be() {
    m_control_code = m__io->read_u4be();
    m_padding = m__io->read_u4be();
}

libxl_migration_stream_t::record_list_t::checkpoint_state_t::~checkpoint_state_t() {
    _clean_up();
}

void libxl_migration_stream_t::record_list_t::checkpoint_state_t::_clean_up() {
}

libxl_migration_stream_t::control_id_t libxl_migration_stream_t::record_list_t::checkpoint_state_t::control_id() {
    if (f_control_id)
        return m_control_id;
    f_control_id = true;
    m_control_id = static_cast<libxl_migration_stream_t::control_id_t>(control_code());
    return m_control_id;
}

libxl_migration_stream_t::record_list_t::empty_body_t::empty_body_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::record_t* p__parent, libxl_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxl_migration_stream_t::record_list_t::empty_body_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/record_list/types/empty_body");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxl_migration_stream_t::record_list_t::empty_body_t::_read_le() {
}

void libxl_migration_stream_t::record_list_t::empty_body_t::_read_be() {
}

libxl_migration_stream_t::record_list_t::empty_body_t::~empty_body_t() {
    _clean_up();
}

void libxl_migration_stream_t::record_list_t::empty_body_t::_clean_up() {
}

libxl_migration_stream_t::record_list_t::emulator_context_t::emulator_context_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::record_t* p__parent, libxl_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    m_header = 0;
    m_qemu_state = 0;
    m__io__raw_qemu_state = 0;
    f_qemu_state = false;
    m__io__raw_qemu_state = 0;
    m_qemu_state = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxl_migration_stream_t::record_list_t::emulator_context_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/record_list/types/emulator_context");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxl_migration_stream_t::record_list_t::emulator_context_t::_read_le() {
    m_header = new emulator_header_t(m__io, _parent(), m__root, m__is_le);
    m_emulator_ctx = m__io->read_bytes_full();
}

void libxl_migration_stream_t::record_list_t::emulator_context_t::_read_be() {
    m_header = new emulator_header_t(m__io, _parent(), m__root, m__is_le);
    m_emulator_ctx = m__io->read_bytes_full();
}

libxl_migration_stream_t::record_list_t::emulator_context_t::~emulator_context_t() {
    _clean_up();
}

void libxl_migration_stream_t::record_list_t::emulator_context_t::_clean_up() {
    if (m_header) {
        delete m_header; m_header = 0;
    }
    if (f_qemu_state && !n_qemu_state) {
        if (m__io__raw_qemu_state) {
            delete m__io__raw_qemu_state; m__io__raw_qemu_state = 0;
        }
        if (m_qemu_state) {
            delete m_qemu_state; m_qemu_state = 0;
        }
    }
}

qemu_device_state_t* libxl_migration_stream_t::record_list_t::emulator_context_t::qemu_state() {
    if (f_qemu_state)
        return m_qemu_state;
    f_qemu_state = true;
    n_qemu_state = true;
    if (header()->emulator_id() == libxl_migration_stream_t::EMULATOR_ID_QEMU_UPSTREAM) {
        n_qemu_state = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(8);
        if (m__is_le == 1) {
            m__raw_qemu_state = m__io->read_bytes_full();
            m__io__raw_qemu_state = new kaitai::kstream(m__raw_qemu_state);
            m_qemu_state = new qemu_device_state_t(m__io__raw_qemu_state);
        } else {
            m__raw_qemu_state = m__io->read_bytes_full();
            m__io__raw_qemu_state = new kaitai::kstream(m__raw_qemu_state);
            m_qemu_state = new qemu_device_state_t(m__io__raw_qemu_state);
        }
        m__io->seek(_pos);
    }
    return m_qemu_state;
}

libxl_migration_stream_t::record_list_t::emulator_header_t::emulator_header_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::record_t* p__parent, libxl_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    f_emulator_id = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxl_migration_stream_t::record_list_t::emulator_header_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/record_list/types/emulator_header");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxl_migration_stream_t::record_list_t::emulator_header_t::_read_le() {
    m_emulator_code = m__io->read_u4le();
    m_index = m__io->read_u4le();
}

void libxl_migration_stream_t::record_list_t::emulator_header_t::_read_be() {
    m_emulator_code = m__io->read_u4be();
    m_index = m__io->read_u4be();
}

libxl_migration_stream_t::record_list_t::emulator_header_t::~emulator_header_t() {
    _clean_up();
}

void libxl_migration_stream_t::record_list_t::emulator_header_t::_clean_up() {
}

libxl_migration_stream_t::emulator_id_t libxl_migration_stream_t::record_list_t::emulator_header_t::emulator_id() {
    if (f_emulator_id)
        return m_emulator_id;
    f_emulator_id = true;
    m_emulator_id = static_cast<libxl_migration_stream_t::emulator_id_t>(emulator_code());
    return m_emulator_id;
}

libxl_migration_stream_t::record_list_t::emulator_xenstore_data_t::emulator_xenstore_data_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::record_t* p__parent, libxl_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    m_header = 0;
    m_pairs = 0;
    f_pairs = false;
    m_pairs = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxl_migration_stream_t::record_list_t::emulator_xenstore_data_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/record_list/types/emulator_xenstore_data");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxl_migration_stream_t::record_list_t::emulator_xenstore_data_t::_read_le() {
    m_header = new emulator_header_t(m__io, _parent(), m__root, m__is_le);
    m_data = m__io->read_bytes_full();
}

void libxl_migration_stream_t::record_list_t::emulator_xenstore_data_t::_read_be() {
    m_header = new emulator_header_t(m__io, _parent(), m__root, m__is_le);
    m_data = m__io->read_bytes_full();
}

libxl_migration_stream_t::record_list_t::emulator_xenstore_data_t::~emulator_xenstore_data_t() {
    _clean_up();
}

void libxl_migration_stream_t::record_list_t::emulator_xenstore_data_t::_clean_up() {
    if (m_header) {
        delete m_header; m_header = 0;
    }
    if (f_pairs) {
        if (m_pairs) {
            for (std::vector<xenstore_pair_t*>::iterator it = m_pairs->begin(); it != m_pairs->end(); ++it) {
                delete *it;
            }
            delete m_pairs; m_pairs = 0;
        }
    }
}

std::vector<libxl_migration_stream_t::record_list_t::xenstore_pair_t*>* libxl_migration_stream_t::record_list_t::emulator_xenstore_data_t::pairs() {
    if (f_pairs)
        return m_pairs;
    f_pairs = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(8);
    if (m__is_le == 1) {
        m_pairs = new std::vector<xenstore_pair_t*>();
        {
            int i = 0;
            while (!m__io->is_eof()) {
                m_pairs->push_back(new xenstore_pair_t(m__io, this, m__root, m__is_le));
                i++;
            }
        }
    } else {
        m_pairs = new std::vector<xenstore_pair_t*>();
        {
            int i = 0;
            while (!m__io->is_eof()) {
                m_pairs->push_back(new xenstore_pair_t(m__io, this, m__root, m__is_le));
                i++;
            }
        }
    }
    m__io->seek(_pos);
    return m_pairs;
}

libxl_migration_stream_t::record_list_t::libxc_stream_t::libxc_stream_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::record_t* p__parent, libxl_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    m_image_header = 0;
    m_image = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxl_migration_stream_t::record_list_t::libxc_stream_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/record_list/types/libxc_stream");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxl_migration_stream_t::record_list_t::libxc_stream_t::_read_le() {
    m_image_header = new libxc_migration_stream_t::ihdr_t(m__io);
    m_image = new libxc_migration_stream_t::domain_image_t(image_header()->is_big_endian(), true, true, m__io);
}

void libxl_migration_stream_t::record_list_t::libxc_stream_t::_read_be() {
    m_image_header = new libxc_migration_stream_t::ihdr_t(m__io);
    m_image = new libxc_migration_stream_t::domain_image_t(image_header()->is_big_endian(), true, true, m__io);
}

libxl_migration_stream_t::record_list_t::libxc_stream_t::~libxc_stream_t() {
    _clean_up();
}

void libxl_migration_stream_t::record_list_t::libxc_stream_t::_clean_up() {
    if (m_image_header) {
        delete m_image_header; m_image_header = 0;
    }
    if (m_image) {
        delete m_image; m_image = 0;
    }
}

libxl_migration_stream_t::record_list_t::opaque_t::opaque_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::record_t* p__parent, libxl_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxl_migration_stream_t::record_list_t::opaque_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/record_list/types/opaque");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxl_migration_stream_t::record_list_t::opaque_t::_read_le() {
}

void libxl_migration_stream_t::record_list_t::opaque_t::_read_be() {
}

libxl_migration_stream_t::record_list_t::opaque_t::~opaque_t() {
    _clean_up();
}

void libxl_migration_stream_t::record_list_t::opaque_t::_clean_up() {
}

libxl_migration_stream_t::record_list_t::record_t::record_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t* p__parent, libxl_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    m_header = 0;
    m_raw_body = 0;
    m__io__raw_raw_body = 0;
    m_libxc_stream = 0;
    m_continued_libxc_stream = 0;
    f_body = false;
    m_body = 0;
    f_is_end = false;
    f_is_truncated = false;
    f_truncation = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxl_migration_stream_t::record_list_t::record_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/record_list/types/record");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxl_migration_stream_t::record_list_t::record_t::_read_le() {
    m_header = new record_header_t(m__io, this, m__root, m__is_le);
    m__raw_raw_body = m__io->read_bytes(((static_cast<uint64_t>(header()->len_body()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(header()->len_body())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    m__io__raw_raw_body = new kaitai::kstream(m__raw_raw_body);
    m_raw_body = new opaque_t(m__io__raw_raw_body, this, m__root, m__is_le);
    m_padding = m__io->read_bytes(((static_cast<uint64_t>(header()->len_padding()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(header()->len_padding())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    n_libxc_stream = true;
    if ( ((header()->type_code() == static_cast<uint32_t>(libxl_migration_stream_t::RECORD_TYPE_LIBXC_CONTEXT)) && (_io()->size() - _io()->pos() >= 24)) ) {
        n_libxc_stream = false;
        m_libxc_stream = new libxc_stream_t(m__io, this, m__root, m__is_le);
    }
    n_continued_libxc_stream = true;
    if (header()->type_code() == static_cast<uint32_t>(libxl_migration_stream_t::RECORD_TYPE_CHECKPOINT_END)) {
        n_continued_libxc_stream = false;
        m_continued_libxc_stream = new libxc_migration_stream_t::domain_image_t(_parent()->is_big_endian(), false, true, m__io);
    }
}

void libxl_migration_stream_t::record_list_t::record_t::_read_be() {
    m_header = new record_header_t(m__io, this, m__root, m__is_le);
    m__raw_raw_body = m__io->read_bytes(((static_cast<uint64_t>(header()->len_body()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(header()->len_body())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    m__io__raw_raw_body = new kaitai::kstream(m__raw_raw_body);
    m_raw_body = new opaque_t(m__io__raw_raw_body, this, m__root, m__is_le);
    m_padding = m__io->read_bytes(((static_cast<uint64_t>(header()->len_padding()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(header()->len_padding())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    n_libxc_stream = true;
    if ( ((header()->type_code() == static_cast<uint32_t>(libxl_migration_stream_t::RECORD_TYPE_LIBXC_CONTEXT)) && (_io()->size() - _io()->pos() >= 24)) ) {
        n_libxc_stream = false;
        m_libxc_stream = new libxc_stream_t(m__io, this, m__root, m__is_le);
    }
    n_continued_libxc_stream = true;
    if (header()->type_code() == static_cast<uint32_t>(libxl_migration_stream_t::RECORD_TYPE_CHECKPOINT_END)) {
        n_continued_libxc_stream = false;
        m_continued_libxc_stream = new libxc_migration_stream_t::domain_image_t(_parent()->is_big_endian(), false, true, m__io);
    }
}

libxl_migration_stream_t::record_list_t::record_t::~record_t() {
    _clean_up();
}

void libxl_migration_stream_t::record_list_t::record_t::_clean_up() {
    if (m_header) {
        delete m_header; m_header = 0;
    }
    if (m__io__raw_raw_body) {
        delete m__io__raw_raw_body; m__io__raw_raw_body = 0;
    }
    if (m_raw_body) {
        delete m_raw_body; m_raw_body = 0;
    }
    if (!n_libxc_stream) {
        if (m_libxc_stream) {
            delete m_libxc_stream; m_libxc_stream = 0;
        }
    }
    if (!n_continued_libxc_stream) {
        if (m_continued_libxc_stream) {
            delete m_continued_libxc_stream; m_continued_libxc_stream = 0;
        }
    }
    if (f_body) {
        if (m_body) {
            delete m_body; m_body = 0;
        }
    }
}

kaitai::kstruct* libxl_migration_stream_t::record_list_t::record_t::body() {
    if (f_body)
        return m_body;
    f_body = true;
    kaitai::kstream *io = raw_body()->_io();
    std::streampos _pos = io->pos();
    io->seek(0);
    if (m__is_le == 1) {
        switch (header()->record_type()) {
        case libxl_migration_stream_t::RECORD_TYPE_CHECKPOINT_END: {
            m_body = new empty_body_t(io, this, m__root, m__is_le);
            break;
        }
        case libxl_migration_stream_t::RECORD_TYPE_CHECKPOINT_STATE: {
            m_body = new checkpoint_state_t(io, this, m__root, m__is_le);
            break;
        }
        case libxl_migration_stream_t::RECORD_TYPE_EMULATOR_CONTEXT: {
            m_body = new emulator_context_t(io, this, m__root, m__is_le);
            break;
        }
        case libxl_migration_stream_t::RECORD_TYPE_EMULATOR_XENSTORE_DATA: {
            m_body = new emulator_xenstore_data_t(io, this, m__root, m__is_le);
            break;
        }
        case libxl_migration_stream_t::RECORD_TYPE_END_MARK: {
            m_body = new empty_body_t(io, this, m__root, m__is_le);
            break;
        }
        case libxl_migration_stream_t::RECORD_TYPE_LIBXC_CONTEXT: {
            m_body = new empty_body_t(io, this, m__root, m__is_le);
            break;
        }
        default: {
            m_body = new unknown_body_t(io, this, m__root, m__is_le);
            break;
        }
        }
    } else {
        switch (header()->record_type()) {
        case libxl_migration_stream_t::RECORD_TYPE_CHECKPOINT_END: {
            m_body = new empty_body_t(io, this, m__root, m__is_le);
            break;
        }
        case libxl_migration_stream_t::RECORD_TYPE_CHECKPOINT_STATE: {
            m_body = new checkpoint_state_t(io, this, m__root, m__is_le);
            break;
        }
        case libxl_migration_stream_t::RECORD_TYPE_EMULATOR_CONTEXT: {
            m_body = new emulator_context_t(io, this, m__root, m__is_le);
            break;
        }
        case libxl_migration_stream_t::RECORD_TYPE_EMULATOR_XENSTORE_DATA: {
            m_body = new emulator_xenstore_data_t(io, this, m__root, m__is_le);
            break;
        }
        case libxl_migration_stream_t::RECORD_TYPE_END_MARK: {
            m_body = new empty_body_t(io, this, m__root, m__is_le);
            break;
        }
        case libxl_migration_stream_t::RECORD_TYPE_LIBXC_CONTEXT: {
            m_body = new empty_body_t(io, this, m__root, m__is_le);
            break;
        }
        default: {
            m_body = new unknown_body_t(io, this, m__root, m__is_le);
            break;
        }
        }
    }
    io->seek(_pos);
    return m_body;
}

bool libxl_migration_stream_t::record_list_t::record_t::is_end() {
    if (f_is_end)
        return m_is_end;
    f_is_end = true;
    m_is_end =  ((header()->type_code() == 0) && (!(is_truncated()))) ;
    return m_is_end;
}

bool libxl_migration_stream_t::record_list_t::record_t::is_truncated() {
    if (f_is_truncated)
        return m_is_truncated;
    f_is_truncated = true;
    m_is_truncated =  ((static_cast<uint64_t>(raw_body()->_io()->size()) < static_cast<uint64_t>(header()->len_body())) || (static_cast<uint32_t>(padding().length()) < static_cast<uint32_t>(header()->len_padding()))) ;
    return m_is_truncated;
}

std::string libxl_migration_stream_t::record_list_t::record_t::truncation() {
    if (f_truncation)
        return m_truncation;
    f_truncation = true;
    m_truncation = ((is_truncated()) ? (std::string(", TRUNCATED")) : (std::string("")));
    return m_truncation;
}

libxl_migration_stream_t::record_list_t::record_header_t::record_header_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::record_t* p__parent, libxl_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    f_is_optional = false;
    f_len_padding = false;
    f_record_type = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxl_migration_stream_t::record_list_t::record_header_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/record_list/types/record_header");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxl_migration_stream_t::record_list_t::record_header_t::_read_le() {
    m_type_code = m__io->read_u4le();
    m_len_body = m__io->read_u4le();
}

void libxl_migration_stream_t::record_list_t::record_header_t::_read_be() {
    m_type_code = m__io->read_u4be();
    m_len_body = m__io->read_u4be();
}

libxl_migration_stream_t::record_list_t::record_header_t::~record_header_t() {
    _clean_up();
}

void libxl_migration_stream_t::record_list_t::record_header_t::_clean_up() {
}

bool libxl_migration_stream_t::record_list_t::record_header_t::is_optional() {
    if (f_is_optional)
        return m_is_optional;
    f_is_optional = true;
    m_is_optional = type_code() >> 31 != 0;
    return m_is_optional;
}

int32_t libxl_migration_stream_t::record_list_t::record_header_t::len_padding() {
    if (f_len_padding)
        return m_len_padding;
    f_len_padding = true;
    m_len_padding = kaitai::kstream::mod(8 - kaitai::kstream::mod(len_body(), 8), 8);
    return m_len_padding;
}

libxl_migration_stream_t::record_type_t libxl_migration_stream_t::record_list_t::record_header_t::record_type() {
    if (f_record_type)
        return m_record_type;
    f_record_type = true;
    m_record_type = static_cast<libxl_migration_stream_t::record_type_t>(type_code());
    return m_record_type;
}

libxl_migration_stream_t::record_list_t::unknown_body_t::unknown_body_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::record_t* p__parent, libxl_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxl_migration_stream_t::record_list_t::unknown_body_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/record_list/types/unknown_body");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxl_migration_stream_t::record_list_t::unknown_body_t::_read_le() {
    m_data = m__io->read_bytes_full();
}

void libxl_migration_stream_t::record_list_t::unknown_body_t::_read_be() {
    m_data = m__io->read_bytes_full();
}

libxl_migration_stream_t::record_list_t::unknown_body_t::~unknown_body_t() {
    _clean_up();
}

void libxl_migration_stream_t::record_list_t::unknown_body_t::_clean_up() {
}

libxl_migration_stream_t::record_list_t::xenstore_pair_t::xenstore_pair_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::emulator_xenstore_data_t* p__parent, libxl_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxl_migration_stream_t::record_list_t::xenstore_pair_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/record_list/types/xenstore_pair");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxl_migration_stream_t::record_list_t::xenstore_pair_t::_read_le() {
    m_key = kaitai::kstream::bytes_to_str(m__io->read_bytes_term(0, false, true, false), "ISO-8859-1");
    m_value = kaitai::kstream::bytes_to_str(m__io->read_bytes_term(0, false, true, false), "ISO-8859-1");
}

void libxl_migration_stream_t::record_list_t::xenstore_pair_t::_read_be() {
    m_key = kaitai::kstream::bytes_to_str(m__io->read_bytes_term(0, false, true, false), "ISO-8859-1");
    m_value = kaitai::kstream::bytes_to_str(m__io->read_bytes_term(0, false, true, false), "ISO-8859-1");
}

libxl_migration_stream_t::record_list_t::xenstore_pair_t::~xenstore_pair_t() {
    _clean_up();
}

void libxl_migration_stream_t::record_list_t::xenstore_pair_t::_clean_up() {
}
