// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xend_save_file.h"
#include "kaitai/exceptions.h"

xend_save_file_t::xend_save_file_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xend_save_file_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_identification = 0;
    m_header = 0;
    m_config = 0;
    m__io__raw_config = 0;
    m_legacy_image = 0;
    m__io__raw_legacy_image = 0;
    f_len_config = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xend_save_file_t::_read() {
    m_identification = new file_start_t(m__io, this, m__root);
    n_header = true;
    if (_io()->size() - _io()->pos() >= 4) {
        n_header = false;
        m_header = new save_header_t(m__io, this, m__root);
    }
    m__raw_config = m__io->read_bytes(((static_cast<uint64_t>(len_config()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(len_config())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    m__io__raw_config = new kaitai::kstream(m__raw_config);
    m_config = new domain_config_t(m__io__raw_config, this, m__root);
    m__raw_legacy_image = m__io->read_bytes_full();
    m__io__raw_legacy_image = new kaitai::kstream(m__raw_legacy_image);
    m_legacy_image = new legacy_save_image_t(m__io__raw_legacy_image);
}

xend_save_file_t::~xend_save_file_t() {
    _clean_up();
}

void xend_save_file_t::_clean_up() {
    if (m_identification) {
        delete m_identification; m_identification = 0;
    }
    if (!n_header) {
        if (m_header) {
            delete m_header; m_header = 0;
        }
    }
    if (m__io__raw_config) {
        delete m__io__raw_config; m__io__raw_config = 0;
    }
    if (m_config) {
        delete m_config; m_config = 0;
    }
    if (m__io__raw_legacy_image) {
        delete m__io__raw_legacy_image; m__io__raw_legacy_image = 0;
    }
    if (m_legacy_image) {
        delete m_legacy_image; m_legacy_image = 0;
    }
}

xend_save_file_t::domain_config_t::domain_config_t(kaitai::kstream* p__io, xend_save_file_t* p__parent, xend_save_file_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xend_save_file_t::domain_config_t::_read() {
    m_sexp = m__io->read_bytes_full();
}

xend_save_file_t::domain_config_t::~domain_config_t() {
    _clean_up();
}

void xend_save_file_t::domain_config_t::_clean_up() {
}

xend_save_file_t::file_start_t::file_start_t(kaitai::kstream* p__io, xend_save_file_t* p__parent, xend_save_file_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xend_save_file_t::file_start_t::_read() {
    m_signature = m__io->read_bytes(16);
    if (!(m_signature == std::string("\x4C\x69\x6E\x75\x78\x47\x75\x65\x73\x74\x52\x65\x63\x6F\x72\x64", 16))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x4C\x69\x6E\x75\x78\x47\x75\x65\x73\x74\x52\x65\x63\x6F\x72\x64", 16), m_signature, m__io, std::string("/types/file_start/seq/0"));
    }
}

xend_save_file_t::file_start_t::~file_start_t() {
    _clean_up();
}

void xend_save_file_t::file_start_t::_clean_up() {
}

xend_save_file_t::save_header_t::save_header_t(kaitai::kstream* p__io, xend_save_file_t* p__parent, xend_save_file_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xend_save_file_t::save_header_t::_read() {
    m_len_config = m__io->read_s4be();
}

xend_save_file_t::save_header_t::~save_header_t() {
    _clean_up();
}

void xend_save_file_t::save_header_t::_clean_up() {
}

uint32_t xend_save_file_t::len_config() {
    if (f_len_config)
        return m_len_config;
    f_len_config = true;
    m_len_config = static_cast<uint32_t>((( ((_io()->size() >= 16 + 4) && (header()->len_config() > 0)) ) ? (static_cast<uint32_t>(header()->len_config())) : (static_cast<uint32_t>(0))));
    return m_len_config;
}
