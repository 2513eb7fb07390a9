// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "libvirt_save_file.h"
#include "kaitai/exceptions.h"

libvirt_save_file_t::libvirt_save_file_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, libvirt_save_file_t* p__root) : kaitai::kstruct(p__io) {
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

void libvirt_save_file_t::_read() {
    m_identification = new file_start_t(m__io, this, m__root);
    m_body = new file_rest_t(identification()->is_big_endian(), identification()->is_stream_v2(), m__io, this, m__root);
}

libvirt_save_file_t::~libvirt_save_file_t() {
    _clean_up();
}

void libvirt_save_file_t::_clean_up() {
    if (m_identification) {
        delete m_identification; m_identification = 0;
    }
    if (m_body) {
        delete m_body; m_body = 0;
    }
}

libvirt_save_file_t::domain_xml_t::domain_xml_t(kaitai::kstream* p__io, libvirt_save_file_t::file_rest_t* p__parent, libvirt_save_file_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_has_rest = false;
    f_is_terminated = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libvirt_save_file_t::domain_xml_t::_read() {
    m_document = kaitai::kstream::bytes_terminate(m__io->read_bytes_full(), 0, false);
}

libvirt_save_file_t::domain_xml_t::~domain_xml_t() {
    _clean_up();
}

void libvirt_save_file_t::domain_xml_t::_clean_up() {
}

bool libvirt_save_file_t::domain_xml_t::has_rest() {
    if (f_has_rest)
        return m_has_rest;
    f_has_rest = true;
    m_has_rest = static_cast<uint64_t>(document().length()) + 1 < static_cast<uint64_t>(_io()->size());
    return m_has_rest;
}

bool libvirt_save_file_t::domain_xml_t::is_terminated() {
    if (f_is_terminated)
        return m_is_terminated;
    f_is_terminated = true;
    m_is_terminated = static_cast<uint64_t>(document().length()) < static_cast<uint64_t>(_io()->size());
    return m_is_terminated;
}

libvirt_save_file_t::file_rest_t::file_rest_t(bool p_is_big_endian, bool p_has_libxl_stream, kaitai::kstream* p__io, libvirt_save_file_t* p__parent, libvirt_save_file_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = -1;
    m_is_big_endian = p_is_big_endian;
    m_has_libxl_stream = p_has_libxl_stream;
    m_header = 0;
    m_xml = 0;
    m__io__raw_xml = 0;
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

void libvirt_save_file_t::file_rest_t::_read() {
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

void libvirt_save_file_t::file_rest_t::_read_le() {
    m_header = new savefile_header_t(m__io, this, m__root, m__is_le);
    m__raw_xml = m__io->read_bytes(((static_cast<uint64_t>(header()->len_xml()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(header()->len_xml())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    m__io__raw_xml = new kaitai::kstream(m__raw_xml);
    m_xml = new domain_xml_t(m__io__raw_xml, this, m__root);
    n_libxl_stream = true;
    if ( ((has_libxl_stream()) && (_io()->size() - _io()->pos() >= 16)) ) {
        n_libxl_stream = false;
        m_libxl_stream = new libxl_migration_stream_t(m__io);
    }
    n_legacy_image = true;
    if (!(has_libxl_stream())) {
        n_legacy_image = false;
        m__raw_legacy_image = m__io->read_bytes_full();
        m__io__raw_legacy_image = new kaitai::kstream(m__raw_legacy_image);
        m_legacy_image = new legacy_save_image_t(m__io__raw_legacy_image);
    }
}

void libvirt_save_file_t::file_rest_t::_read_be() {
    m_header = new savefile_header_t(m__io, this, m__root, m__is_le);
    m__raw_xml = m__io->read_bytes(((static_cast<uint64_t>(header()->len_xml()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(header()->len_xml())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    m__io__raw_xml = new kaitai::kstream(m__raw_xml);
    m_xml = new domain_xml_t(m__io__raw_xml, this, m__root);
    n_libxl_stream = true;
    if ( ((has_libxl_stream()) && (_io()->size() - _io()->pos() >= 16)) ) {
        n_libxl_stream = false;
        m_libxl_stream = new libxl_migration_stream_t(m__io);
    }
    n_legacy_image = true;
    if (!(has_libxl_stream())) {
        n_legacy_image = false;
        m__raw_legacy_image = m__io->read_bytes_full();
        m__io__raw_legacy_image = new kaitai::kstream(m__raw_legacy_image);
        m_legacy_image = new legacy_save_image_t(m__io__raw_legacy_image);
    }
}

libvirt_save_file_t::file_rest_t::~file_rest_t() {
    _clean_up();
}

void libvirt_save_file_t::file_rest_t::_clean_up() {
    if (m_header) {
        delete m_header; m_header = 0;
    }
    if (m__io__raw_xml) {
        delete m__io__raw_xml; m__io__raw_xml = 0;
    }
    if (m_xml) {
        delete m_xml; m_xml = 0;
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

libvirt_save_file_t::file_rest_t::savefile_header_t::savefile_header_t(kaitai::kstream* p__io, libvirt_save_file_t::file_rest_t* p__parent, libvirt_save_file_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    m_unused = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libvirt_save_file_t::file_rest_t::savefile_header_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/file_rest/types/savefile_header");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libvirt_save_file_t::file_rest_t::savefile_header_t::_read_le() {
    m_len_xml = m__io->read_u4le();
    m_unused = new std::vector<uint32_t>();
    const int l_unused = 10;
    for (int i = 0; i < l_unused; i++) {
        m_unused->push_back(m__io->read_u4le());
    }
}

void libvirt_save_file_t::file_rest_t::savefile_header_t::_read_be() {
    m_len_xml = m__io->read_u4be();
    m_unused = new std::vector<uint32_t>();
    const int l_unused = 10;
    for (int i = 0; i < l_unused; i++) {
        m_unused->push_back(m__io->read_u4be());
    }
}

libvirt_save_file_t::file_rest_t::savefile_header_t::~savefile_header_t() {
    _clean_up();
}

void libvirt_save_file_t::file_rest_t::savefile_header_t::_clean_up() {
    if (m_unused) {
        delete m_unused; m_unused = 0;
    }
}

libvirt_save_file_t::file_start_t::file_start_t(kaitai::kstream* p__io, libvirt_save_file_t* p__parent, libvirt_save_file_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_big_endian = false;
    f_is_stream_v2 = false;
    f_known_version = false;
    f_version = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libvirt_save_file_t::file_start_t::_read() {
    m_magic = m__io->read_bytes(16);
    if (!(m_magic == std::string("\x6C\x69\x62\x76\x69\x72\x74\x2D\x78\x6D\x6C\x0A\x20\x00\x20\x0D", 16))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x6C\x69\x62\x76\x69\x72\x74\x2D\x78\x6D\x6C\x0A\x20\x00\x20\x0D", 16), m_magic, m__io, std::string("/types/file_start/seq/0"));
    }
    m_raw_version = m__io->read_u4le();
}

libvirt_save_file_t::file_start_t::~file_start_t() {
    _clean_up();
}

void libvirt_save_file_t::file_start_t::_clean_up() {
}

bool libvirt_save_file_t::file_start_t::is_big_endian() {
    if (f_is_big_endian)
        return m_is_big_endian;
    f_is_big_endian = true;
    m_is_big_endian =  ((raw_version() != 0) && (kaitai::kstream::mod(raw_version(), 16777216) == 0)) ;
    return m_is_big_endian;
}

bool libvirt_save_file_t::file_start_t::is_stream_v2() {
    if (f_is_stream_v2)
        return m_is_stream_v2;
    f_is_stream_v2 = true;
    m_is_stream_v2 =  ((raw_version() != 1) && (raw_version() != 16777216)) ;
    return m_is_stream_v2;
}

int8_t libvirt_save_file_t::file_start_t::known_version() {
    if (f_known_version)
        return m_known_version;
    f_known_version = true;
    m_known_version = 2;
    return m_known_version;
}

uint32_t libvirt_save_file_t::file_start_t::version() {
    if (f_version)
        return m_version;
    f_version = true;
    m_version = ((is_big_endian()) ? (static_cast<uint32_t>(raw_version() / 16777216)) : (static_cast<uint32_t>(raw_version())));
    return m_version;
}
