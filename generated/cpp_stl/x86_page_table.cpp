// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "x86_page_table.h"

x86_page_table_t::x86_page_table_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, x86_page_table_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    f_len_page = false;
    f_num_levels = false;
    f_num_pae_slots = false;
    f_num_xen_slots = false;
    f_ofs_xen_slots = false;
    f_ofs_xen_slots_pae = false;

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
    f_is_user = false;
    f_is_writable = false;
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

bool x86_page_table_t::entry_4_t::is_user() {
    if (f_is_user)
        return m_is_user;
    f_is_user = true;
    m_is_user = (low() & 4) != 0;
    return m_is_user;
}

bool x86_page_table_t::entry_4_t::is_writable() {
    if (f_is_writable)
        return m_is_writable;
    f_is_writable = true;
    m_is_writable = (low() & 2) != 0;
    return m_is_writable;
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
    f_is_global = false;
    f_is_large = false;
    f_is_no_execute = false;
    f_is_present = false;
    f_is_uncached = false;
    f_is_user = false;
    f_is_writable = false;
    f_is_write_through = false;
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

bool x86_page_table_t::entry_8_t::is_global() {
    if (f_is_global)
        return m_is_global;
    f_is_global = true;
    m_is_global = (low() & 256) != 0;
    return m_is_global;
}

bool x86_page_table_t::entry_8_t::is_large() {
    if (f_is_large)
        return m_is_large;
    f_is_large = true;
    m_is_large = (low() & 128) != 0;
    return m_is_large;
}

bool x86_page_table_t::entry_8_t::is_no_execute() {
    if (f_is_no_execute)
        return m_is_no_execute;
    f_is_no_execute = true;
    m_is_no_execute = high() >> 31 != 0;
    return m_is_no_execute;
}

bool x86_page_table_t::entry_8_t::is_present() {
    if (f_is_present)
        return m_is_present;
    f_is_present = true;
    m_is_present = (low() & 1) != 0;
    return m_is_present;
}

bool x86_page_table_t::entry_8_t::is_uncached() {
    if (f_is_uncached)
        return m_is_uncached;
    f_is_uncached = true;
    m_is_uncached = (low() & 16) != 0;
    return m_is_uncached;
}

bool x86_page_table_t::entry_8_t::is_user() {
    if (f_is_user)
        return m_is_user;
    f_is_user = true;
    m_is_user = (low() & 4) != 0;
    return m_is_user;
}

bool x86_page_table_t::entry_8_t::is_writable() {
    if (f_is_writable)
        return m_is_writable;
    f_is_writable = true;
    m_is_writable = (low() & 2) != 0;
    return m_is_writable;
}

bool x86_page_table_t::entry_8_t::is_write_through() {
    if (f_is_write_through)
        return m_is_write_through;
    f_is_write_through = true;
    m_is_write_through = (low() & 8) != 0;
    return m_is_write_through;
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

int8_t x86_page_table_t::num_levels() {
    if (f_num_levels)
        return m_num_levels;
    f_num_levels = true;
    m_num_levels = 4;
    return m_num_levels;
}

int8_t x86_page_table_t::num_pae_slots() {
    if (f_num_pae_slots)
        return m_num_pae_slots;
    f_num_pae_slots = true;
    m_num_pae_slots = 4;
    return m_num_pae_slots;
}

int8_t x86_page_table_t::num_xen_slots() {
    if (f_num_xen_slots)
        return m_num_xen_slots;
    f_num_xen_slots = true;
    m_num_xen_slots = 16;
    return m_num_xen_slots;
}

int32_t x86_page_table_t::ofs_xen_slots() {
    if (f_ofs_xen_slots)
        return m_ofs_xen_slots;
    f_ofs_xen_slots = true;
    m_ofs_xen_slots = 256;
    return m_ofs_xen_slots;
}

int32_t x86_page_table_t::ofs_xen_slots_pae() {
    if (f_ofs_xen_slots_pae)
        return m_ofs_xen_slots_pae;
    f_ofs_xen_slots_pae = true;
    m_ofs_xen_slots_pae = 428;
    return m_ofs_xen_slots_pae;
}
