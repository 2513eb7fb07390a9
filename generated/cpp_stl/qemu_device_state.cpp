// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "qemu_device_state.h"
#include "kaitai/exceptions.h"
std::set<qemu_device_state_t::section_type_t> qemu_device_state_t::_build_values_section_type_t() {
    std::set<qemu_device_state_t::section_type_t> _t;
    _t.insert(qemu_device_state_t::SECTION_TYPE_EOF);
    _t.insert(qemu_device_state_t::SECTION_TYPE_SECTION_START);
    _t.insert(qemu_device_state_t::SECTION_TYPE_SECTION_PART);
    _t.insert(qemu_device_state_t::SECTION_TYPE_SECTION_END);
    _t.insert(qemu_device_state_t::SECTION_TYPE_SECTION_FULL);
    _t.insert(qemu_device_state_t::SECTION_TYPE_SUBSECTION);
    _t.insert(qemu_device_state_t::SECTION_TYPE_VMDESCRIPTION);
    _t.insert(qemu_device_state_t::SECTION_TYPE_CONFIGURATION);
    _t.insert(qemu_device_state_t::SECTION_TYPE_COMMAND);
    _t.insert(qemu_device_state_t::SECTION_TYPE_SECTION_FOOTER);
    return _t;
}
const std::set<qemu_device_state_t::section_type_t> qemu_device_state_t::_values_section_type_t = qemu_device_state_t::_build_values_section_type_t();
bool qemu_device_state_t::_is_defined_section_type_t(qemu_device_state_t::section_type_t v) {
    return qemu_device_state_t::_values_section_type_t.find(v) != qemu_device_state_t::_values_section_type_t.end();
}

qemu_device_state_t::qemu_device_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, qemu_device_state_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_first_section = 0;
    f_first_section = false;
    m_first_section = 0;
    f_ofs_sections = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void qemu_device_state_t::_read() {
    m_magic = m__io->read_bytes(4);
    if (!(m_magic == std::string("\x51\x45\x56\x4D", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x51\x45\x56\x4D", 4), m_magic, m__io, std::string("/seq/0"));
    }
    m_version = m__io->read_u4be();
    m_sections = m__io->read_bytes_full();
}

qemu_device_state_t::~qemu_device_state_t() {
    _clean_up();
}

void qemu_device_state_t::_clean_up() {
    if (f_first_section && !n_first_section) {
        if (m_first_section) {
            delete m_first_section; m_first_section = 0;
        }
    }
}

qemu_device_state_t::section_header_t::section_header_t(kaitai::kstream* p__io, qemu_device_state_t* p__parent, qemu_device_state_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_section_type = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void qemu_device_state_t::section_header_t::_read() {
    m_type_code = m__io->read_u1();
    m_section_id = m__io->read_u4be();
    m_len_name = m__io->read_u1();
    m_name = kaitai::kstream::bytes_to_str(m__io->read_bytes(len_name()), "ISO-8859-1");
    m_instance_id = m__io->read_u4be();
    m_version_id = m__io->read_u4be();
}

qemu_device_state_t::section_header_t::~section_header_t() {
    _clean_up();
}

void qemu_device_state_t::section_header_t::_clean_up() {
}

qemu_device_state_t::section_type_t qemu_device_state_t::section_header_t::section_type() {
    if (f_section_type)
        return m_section_type;
    f_section_type = true;
    m_section_type = static_cast<qemu_device_state_t::section_type_t>(type_code());
    return m_section_type;
}

qemu_device_state_t::section_header_t* qemu_device_state_t::first_section() {
    if (f_first_section)
        return m_first_section;
    f_first_section = true;
    n_first_section = true;
    if (_io()->size() >= 22) {
        n_first_section = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_sections());
        m_first_section = new section_header_t(m__io, this, m__root);
        m__io->seek(_pos);
    }
    return m_first_section;
}

int32_t qemu_device_state_t::ofs_sections() {
    if (f_ofs_sections)
        return m_ofs_sections;
    f_ofs_sections = true;
    m_ofs_sections = 4 + 4;
    return m_ofs_sections;
}
