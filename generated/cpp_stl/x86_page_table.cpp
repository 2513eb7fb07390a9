// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "x86_page_table.h"

x86_page_table_t::x86_page_table_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, x86_page_table_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    f_len_page = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_page_table_t::_read() {
}

x86_page_table_t::~x86_page_table_t() {
    _clean_up();
}

void x86_page_table_t::_clean_up() {
}

x86_page_table_t::entry_4_t::entry_4_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, x86_page_table_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_large = false;
    f_is_present = false;
    f_pfn = false;
    f_pfn_large = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_page_table_t::entry_4_t::_read() {
    m_low = m__io->read_u4le();
}

x86_page_table_t::entry_4_t::~entry_4_t() {
    _clean_up();
}

void x86_page_table_t::entry_4_t::_clean_up() {
}

bool x86_page_table_t::entry_4_t::is_large() {
    if (f_is_large)
        return m_is_large;
    f_is_large = true;
    m_is_large = (low() & 128) != 0;
    return m_is_large;
}

bool x86_page_table_t::entry_4_t::is_present() {
    if (f_is_present)
        return m_is_present;
    f_is_present = true;
    m_is_present = (low() & 1) != 0;
    return m_is_present;
}

int32_t x86_page_table_t::entry_4_t::pfn() {
    if (f_pfn)
        return m_pfn;
    f_pfn = true;
    m_pfn = low() >> 12;
    return m_pfn;
}

uint64_t x86_page_table_t::entry_4_t::pfn_large() {
    if (f_pfn_large)
        return m_pfn_large;
    f_pfn_large = true;
    m_pfn_large = static_cast<uint64_t>(static_cast<uint64_t>((low() >> 22) << 10) + static_cast<uint64_t>(static_cast<uint64_t>(low() >> 13 & 255) * static_cast<uint64_t>(1048576)));
    return m_pfn_large;
}

x86_page_table_t::entry_8_t::entry_8_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, x86_page_table_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_large = false;
    f_is_present = false;
    f_pfn = false;
    f_pfn_large = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_page_table_t::entry_8_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

x86_page_table_t::entry_8_t::~entry_8_t() {
    _clean_up();
}

void x86_page_table_t::entry_8_t::_clean_up() {
}

bool x86_page_table_t::entry_8_t::is_large() {
    if (f_is_large)
        return m_is_large;
    f_is_large = true;
    m_is_large = (low() & 128) != 0;
    return m_is_large;
}

bool x86_page_table_t::entry_8_t::is_present() {
    if (f_is_present)
        return m_is_present;
    f_is_present = true;
    m_is_present = (low() & 1) != 0;
    return m_is_present;
}

uint64_t x86_page_table_t::entry_8_t::pfn() {
    if (f_pfn)
        return m_pfn;
    f_pfn = true;
    m_pfn = static_cast<uint64_t>(static_cast<uint64_t>(low() >> 12) + static_cast<uint64_t>(static_cast<uint64_t>(high() & 1048575) * static_cast<uint64_t>(1048576)));
    return m_pfn;
}

uint64_t x86_page_table_t::entry_8_t::pfn_large() {
    if (f_pfn_large)
        return m_pfn_large;
    f_pfn_large = true;
    m_pfn_large = pfn();
    return m_pfn_large;
}

int32_t x86_page_table_t::len_page() {
    if (f_len_page)
        return m_len_page;
    f_len_page = true;
    m_len_page = 4096;
    return m_len_page;
}
