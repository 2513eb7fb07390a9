// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xenopsd_legacy_image.h"
#include "kaitai/exceptions.h"

xenopsd_legacy_image_t::xenopsd_legacy_image_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xenopsd_legacy_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_identification = 0;
    m_legacy_image = 0;
    m__io__raw_legacy_image = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xenopsd_legacy_image_t::_read() {
    m_identification = new save_signature_t(m__io, this, m__root);
    m__raw_legacy_image = m__io->read_bytes_full();
    m__io__raw_legacy_image = new kaitai::kstream(m__raw_legacy_image);
    m_legacy_image = new legacy_save_image_t(m__io__raw_legacy_image);
}

xenopsd_legacy_image_t::~xenopsd_legacy_image_t() {
    _clean_up();
}

void xenopsd_legacy_image_t::_clean_up() {
    if (m_identification) {
        delete m_identification; m_identification = 0;
    }
    if (m__io__raw_legacy_image) {
        delete m__io__raw_legacy_image; m__io__raw_legacy_image = 0;
    }
    if (m_legacy_image) {
        delete m_legacy_image; m_legacy_image = 0;
    }
}

xenopsd_legacy_image_t::save_signature_t::save_signature_t(kaitai::kstream* p__io, xenopsd_legacy_image_t* p__parent, xenopsd_legacy_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xenopsd_legacy_image_t::save_signature_t::_read() {
    m_signature = m__io->read_bytes(15);
    if (!(m_signature == std::string("\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x61\x69\x6E\x0A", 15))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x61\x69\x6E\x0A", 15), m_signature, m__io, std::string("/types/save_signature/seq/0"));
    }
}

xenopsd_legacy_image_t::save_signature_t::~save_signature_t() {
    _clean_up();
}

void xenopsd_legacy_image_t::save_signature_t::_clean_up() {
}
