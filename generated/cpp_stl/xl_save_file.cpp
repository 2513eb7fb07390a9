// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xl_save_file.h"
#include "kaitai/exceptions.h"
std::set<xl_save_file_t::byteorder_t> xl_save_file_t::_build_values_byteorder_t() {
    std::set<xl_save_file_t::byteorder_t> _t;
    _t.insert(xl_save_file_t::BYTEORDER_LITTLE_ENDIAN);
    _t.insert(xl_save_file_t::BYTEORDER_BIG_ENDIAN);
    return _t;
}
const std::set<xl_save_file_t::byteorder_t> xl_save_file_t::_values_byteorder_t = xl_save_file_t::_build_values_byteorder_t();
bool xl_save_file_t::_is_defined_byteorder_t(xl_save_file_t::byteorder_t v) {
    return xl_save_file_t::_values_byteorder_t.find(v) != xl_save_file_t::_values_byteorder_t.end();
}

xl_save_file_t::xl_save_file_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xl_save_file_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_identification = 0;
    m_body = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xl_save_file_t::_read() {
    m_identification = new file_start_t(m__io, this, m__root);
    m_body = new file_rest_t(identification()->byteorder() == xl_save_file_t::BYTEORDER_BIG_ENDIAN, m__io, this, m__root);
}

xl_save_file_t::~xl_save_file_t() {
    _clean_up();
}

void xl_save_file_t::_clean_up() {
    if (m_identification) {
        delete m_identification; m_identification = 0;
    }
    if (m_body) {
        delete m_body; m_body = 0;
    }
}

xl_save_file_t::file_rest_t::file_rest_t(bool p_is_big_endian, kaitai::kstream* p__io, xl_save_file_t* p__parent, xl_save_file_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = -1;
    m_is_big_endian = p_is_big_endian;
    m_header = 0;
    m_optional_data = 0;
    m__io__raw_optional_data = 0;
    m_libxl_stream = 0;
    m_legacy_image = 0;
    m__io__raw_legacy_image = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xl_save_file_t::file_rest_t::_read() {
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
        throw kaitai::undecided_endianness_error("/types/file_rest");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void xl_save_file_t::file_rest_t::_read_le() {
    m_header = new save_file_header_t(m__io, this, m__root, m__is_le);
    m__raw_optional_data = m__io->read_bytes(((static_cast<uint64_t>(header()->len_optional_data()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(header()->len_optional_data())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    m__io__raw_optional_data = new kaitai::kstream(m__raw_optional_data);
    m_optional_data = new optional_config_t(m__io__raw_optional_data, this, m__root, m__is_le);
    n_libxl_stream = true;
    if ( ((header()->is_stream_v2()) && (_io()->size() - _io()->pos() >= 16)) ) {
        n_libxl_stream = false;
        m_libxl_stream = new libxl_migration_stream_t(m__io);
    }
    n_legacy_image = true;
    if (!(header()->is_stream_v2())) {
        n_legacy_image = false;
        m__raw_legacy_image = m__io->read_bytes_full();
        m__io__raw_legacy_image = new kaitai::kstream(m__raw_legacy_image);
        m_legacy_image = new legacy_save_image_t(m__io__raw_legacy_image);
    }
}

void xl_save_file_t::file_rest_t::_read_be() {
    m_header = new save_file_header_t(m__io, this, m__root, m__is_le);
    m__raw_optional_data = m__io->read_bytes(((static_cast<uint64_t>(header()->len_optional_data()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(header()->len_optional_data())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    m__io__raw_optional_data = new kaitai::kstream(m__raw_optional_data);
    m_optional_data = new optional_config_t(m__io__raw_optional_data, this, m__root, m__is_le);
    n_libxl_stream = true;
    if ( ((header()->is_stream_v2()) && (_io()->size() - _io()->pos() >= 16)) ) {
        n_libxl_stream = false;
        m_libxl_stream = new libxl_migration_stream_t(m__io);
    }
    n_legacy_image = true;
    if (!(header()->is_stream_v2())) {
        n_legacy_image = false;
        m__raw_legacy_image = m__io->read_bytes_full();
        m__io__raw_legacy_image = new kaitai::kstream(m__raw_legacy_image);
        m_legacy_image = new legacy_save_image_t(m__io__raw_legacy_image);
    }
}

xl_save_file_t::file_rest_t::~file_rest_t() {
    _clean_up();
}

void xl_save_file_t::file_rest_t::_clean_up() {
    if (m_header) {
        delete m_header; m_header = 0;
    }
    if (m__io__raw_optional_data) {
        delete m__io__raw_optional_data; m__io__raw_optional_data = 0;
    }
    if (m_optional_data) {
        delete m_optional_data; m_optional_data = 0;
    }
    if (!n_libxl_stream) {
        if (m_libxl_stream) {
            delete m_libxl_stream; m_libxl_stream = 0;
        }
    }
    if (!n_legacy_image) {
        if (m__io__raw_legacy_image) {
            delete m__io__raw_legacy_image; m__io__raw_legacy_image = 0;
        }
        if (m_legacy_image) {
            delete m_legacy_image; m_legacy_image = 0;
        }
    }
}

xl_save_file_t::file_rest_t::optional_config_t::optional_config_t(kaitai::kstream* p__io, xl_save_file_t::file_rest_t* p__parent, xl_save_file_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    f_ofs_config = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xl_save_file_t::file_rest_t::optional_config_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/file_rest/types/optional_config");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void xl_save_file_t::file_rest_t::optional_config_t::_read_le() {
    n_len_config = true;
    if (_io()->size() >= 4) {
        n_len_config = false;
        m_len_config = m__io->read_u4le();
    }
    n_config = true;
    if (_io()->size() >= 4) {
        n_config = false;
        m_config = m__io->read_bytes(((static_cast<uint64_t>(len_config()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(len_config())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    }
}

void xl_save_file_t::file_rest_t::optional_config_t::_read_be() {
    n_len_config = true;
    if (_io()->size() >= 4) {
        n_len_config = false;
        m_len_config = m__io->read_u4be();
    }
    n_config = true;
    if (_io()->size() >= 4) {
        n_config = false;
        m_config = m__io->read_bytes(((static_cast<uint64_t>(len_config()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(len_config())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    }
}

xl_save_file_t::file_rest_t::optional_config_t::~optional_config_t() {
    _clean_up();
}

void xl_save_file_t::file_rest_t::optional_config_t::_clean_up() {
    if (!n_len_config) {
    }
    if (!n_config) {
    }
}

int32_t xl_save_file_t::file_rest_t::optional_config_t::ofs_config() {
    if (f_ofs_config)
        return m_ofs_config;
    f_ofs_config = true;
    m_ofs_config = 4;
    return m_ofs_config;
}

xl_save_file_t::file_rest_t::save_file_header_t::save_file_header_t(kaitai::kstream* p__io, xl_save_file_t::file_rest_t* p__parent, xl_save_file_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    f_is_config_json = false;
    f_is_stream_v2 = false;
    f_unknown_mandatory_flags = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xl_save_file_t::file_rest_t::save_file_header_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/file_rest/types/save_file_header");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void xl_save_file_t::file_rest_t::save_file_header_t::_read_le() {
    m_mandatory_flags = m__io->read_u4le();
    m_optional_flags = m__io->read_u4le();
    m_len_optional_data = m__io->read_u4le();
}

void xl_save_file_t::file_rest_t::save_file_header_t::_read_be() {
    m_mandatory_flags = m__io->read_u4be();
    m_optional_flags = m__io->read_u4be();
    m_len_optional_data = m__io->read_u4be();
}

xl_save_file_t::file_rest_t::save_file_header_t::~save_file_header_t() {
    _clean_up();
}

void xl_save_file_t::file_rest_t::save_file_header_t::_clean_up() {
}

bool xl_save_file_t::file_rest_t::save_file_header_t::is_config_json() {
    if (f_is_config_json)
        return m_is_config_json;
    f_is_config_json = true;
    m_is_config_json = (mandatory_flags() & 1) != 0;
    return m_is_config_json;
}

bool xl_save_file_t::file_rest_t::save_file_header_t::is_stream_v2() {
    if (f_is_stream_v2)
        return m_is_stream_v2;
    f_is_stream_v2 = true;
    m_is_stream_v2 = (mandatory_flags() & 2) != 0;
    return m_is_stream_v2;
}

int32_t xl_save_file_t::file_rest_t::save_file_header_t::unknown_mandatory_flags() {
    if (f_unknown_mandatory_flags)
        return m_unknown_mandatory_flags;
    f_unknown_mandatory_flags = true;
    m_unknown_mandatory_flags = (mandatory_flags() >> 2) << 2;
    return m_unknown_mandatory_flags;
}

xl_save_file_t::file_start_t::file_start_t(kaitai::kstream* p__io, xl_save_file_t* p__parent, xl_save_file_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_byteorder = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xl_save_file_t::file_start_t::_read() {
    m_magic = m__io->read_bytes(32);
    if (!(m_magic == std::string("\x58\x65\x6E\x20\x73\x61\x76\x65\x64\x20\x64\x6F\x6D\x61\x69\x6E\x2C\x20\x78\x6C\x20\x66\x6F\x72\x6D\x61\x74\x0A\x20\x00\x20\x0D", 32))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x58\x65\x6E\x20\x73\x61\x76\x65\x64\x20\x64\x6F\x6D\x61\x69\x6E\x2C\x20\x78\x6C\x20\x66\x6F\x72\x6D\x61\x74\x0A\x20\x00\x20\x0D", 32), m_magic, m__io, std::string("/types/file_start/seq/0"));
    }
    m_byteorder_code = m__io->read_u4le();
}

xl_save_file_t::file_start_t::~file_start_t() {
    _clean_up();
}

void xl_save_file_t::file_start_t::_clean_up() {
}

xl_save_file_t::byteorder_t xl_save_file_t::file_start_t::byteorder() {
    if (f_byteorder)
        return m_byteorder;
    f_byteorder = true;
    m_byteorder = static_cast<xl_save_file_t::byteorder_t>(byteorder_code());
    return m_byteorder;
}
