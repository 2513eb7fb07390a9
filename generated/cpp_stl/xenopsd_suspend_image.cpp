// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xenopsd_suspend_image.h"
#include "kaitai/exceptions.h"
std::set<xenopsd_suspend_image_t::record_type_t> xenopsd_suspend_image_t::_build_values_record_type_t() {
    std::set<xenopsd_suspend_image_t::record_type_t> _t;
    _t.insert(xenopsd_suspend_image_t::RECORD_TYPE_XENOPS);
    _t.insert(xenopsd_suspend_image_t::RECORD_TYPE_LIBXC);
    _t.insert(xenopsd_suspend_image_t::RECORD_TYPE_LIBXL);
    _t.insert(xenopsd_suspend_image_t::RECORD_TYPE_LIBXC_LEGACY);
    _t.insert(xenopsd_suspend_image_t::RECORD_TYPE_QEMU_TRAD);
    _t.insert(xenopsd_suspend_image_t::RECORD_TYPE_QEMU_XEN);
    _t.insert(xenopsd_suspend_image_t::RECORD_TYPE_DEMU);
    _t.insert(xenopsd_suspend_image_t::RECORD_TYPE_VARSTORED);
    _t.insert(xenopsd_suspend_image_t::RECORD_TYPE_SWTPM0);
    _t.insert(xenopsd_suspend_image_t::RECORD_TYPE_SWTPM);
    _t.insert(xenopsd_suspend_image_t::RECORD_TYPE_END_OF_IMAGE);
    return _t;
}
const std::set<xenopsd_suspend_image_t::record_type_t> xenopsd_suspend_image_t::_values_record_type_t = xenopsd_suspend_image_t::_build_values_record_type_t();
bool xenopsd_suspend_image_t::_is_defined_record_type_t(xenopsd_suspend_image_t::record_type_t v) {
    return xenopsd_suspend_image_t::_values_record_type_t.find(v) != xenopsd_suspend_image_t::_values_record_type_t.end();
}

xenopsd_suspend_image_t::xenopsd_suspend_image_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xenopsd_suspend_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_identification = 0;
    m_records = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xenopsd_suspend_image_t::_read() {
    m_identification = new save_signature_t(m__io, this, m__root);
    n_records = true;
    if (_io()->size() - _io()->pos() >= 16) {
        n_records = false;
        m_records = new std::vector<record_t*>();
        {
            int i = 0;
            record_t* _;
            do {
                _ = new record_t(m__io, this, m__root);
                m_records->push_back(_);
                i++;
            } while (!( ((_->header()->record_type() == xenopsd_suspend_image_t::RECORD_TYPE_END_OF_IMAGE) || (_->header()->is_unbounded()) || (_io()->size() - _io()->pos() < 16)) ));
        }
    }
}

xenopsd_suspend_image_t::~xenopsd_suspend_image_t() {
    _clean_up();
}

void xenopsd_suspend_image_t::_clean_up() {
    if (m_identification) {
        delete m_identification; m_identification = 0;
    }
    if (!n_records) {
        if (m_records) {
            for (std::vector<record_t*>::iterator it = m_records->begin(); it != m_records->end(); ++it) {
                delete *it;
            }
            delete m_records; m_records = 0;
        }
    }
}

xenopsd_suspend_image_t::empty_body_t::empty_body_t(kaitai::kstream* p__io, xenopsd_suspend_image_t::record_t* p__parent, xenopsd_suspend_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xenopsd_suspend_image_t::empty_body_t::_read() {
}

xenopsd_suspend_image_t::empty_body_t::~empty_body_t() {
    _clean_up();
}

void xenopsd_suspend_image_t::empty_body_t::_clean_up() {
}

xenopsd_suspend_image_t::emulator_state_t::emulator_state_t(kaitai::kstream* p__io, xenopsd_suspend_image_t::record_t* p__parent, xenopsd_suspend_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xenopsd_suspend_image_t::emulator_state_t::_read() {
    m_data = m__io->read_bytes_full();
}

xenopsd_suspend_image_t::emulator_state_t::~emulator_state_t() {
    _clean_up();
}

void xenopsd_suspend_image_t::emulator_state_t::_clean_up() {
}

xenopsd_suspend_image_t::opaque_t::opaque_t(kaitai::kstream* p__io, xenopsd_suspend_image_t::record_t* p__parent, xenopsd_suspend_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xenopsd_suspend_image_t::opaque_t::_read() {
}

xenopsd_suspend_image_t::opaque_t::~opaque_t() {
    _clean_up();
}

void xenopsd_suspend_image_t::opaque_t::_clean_up() {
}

xenopsd_suspend_image_t::record_t::record_t(kaitai::kstream* p__io, xenopsd_suspend_image_t* p__parent, xenopsd_suspend_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_header = 0;
    m_raw_body = 0;
    m__io__raw_raw_body = 0;
    m_libxc_stream = 0;
    m_unbounded = 0;
    m__io__raw_unbounded = 0;
    m_legacy_image = 0;
    f_body = false;
    m_body = 0;
    f_is_end = false;
    f_is_truncated = false;
    f_legacy_image = false;
    m_legacy_image = 0;
    f_truncation = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xenopsd_suspend_image_t::record_t::_read() {
    m_header = new record_header_t(m__io, this, m__root);
    m__raw_raw_body = m__io->read_bytes((( ((static_cast<uint64_t>(header()->len_body()) >= 0) && (static_cast<uint64_t>(header()->len_body()) <= static_cast<uint64_t>(_io()->size() - _io()->pos()))) ) ? (static_cast<uint64_t>(header()->len_body())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    m__io__raw_raw_body = new kaitai::kstream(m__raw_raw_body);
    m_raw_body = new opaque_t(m__io__raw_raw_body, this, m__root);
    n_libxc_stream = true;
    if (header()->record_type() == xenopsd_suspend_image_t::RECORD_TYPE_LIBXC) {
        n_libxc_stream = false;
        m_libxc_stream = new libxc_migration_stream_t(m__io);
    }
    n_unbounded = true;
    if (header()->is_unbounded()) {
        n_unbounded = false;
        m__raw_unbounded = m__io->read_bytes_full();
        m__io__raw_unbounded = new kaitai::kstream(m__raw_unbounded);
        m_unbounded = new unbounded_state_t(m__io__raw_unbounded, this, m__root);
    }
}

xenopsd_suspend_image_t::record_t::~record_t() {
    _clean_up();
}

void xenopsd_suspend_image_t::record_t::_clean_up() {
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
    if (!n_unbounded) {
        if (m__io__raw_unbounded) {
            delete m__io__raw_unbounded; m__io__raw_unbounded = 0;
        }
        if (m_unbounded) {
            delete m_unbounded; m_unbounded = 0;
        }
    }
    if (f_body) {
        if (m_body) {
            delete m_body; m_body = 0;
        }
    }
    if (f_legacy_image && !n_legacy_image) {
        if (m_legacy_image) {
            delete m_legacy_image; m_legacy_image = 0;
        }
    }
}

kaitai::kstruct* xenopsd_suspend_image_t::record_t::body() {
    if (f_body)
        return m_body;
    f_body = true;
    kaitai::kstream *io = raw_body()->_io();
    std::streampos _pos = io->pos();
    io->seek(0);
    switch (header()->record_type()) {
    case xenopsd_suspend_image_t::RECORD_TYPE_DEMU: {
        m_body = new empty_body_t(io, this, m__root);
        break;
    }
    case xenopsd_suspend_image_t::RECORD_TYPE_END_OF_IMAGE: {
        m_body = new empty_body_t(io, this, m__root);
        break;
    }
    case xenopsd_suspend_image_t::RECORD_TYPE_LIBXC: {
        m_body = new empty_body_t(io, this, m__root);
        break;
    }
    case xenopsd_suspend_image_t::RECORD_TYPE_LIBXC_LEGACY: {
        m_body = new empty_body_t(io, this, m__root);
        break;
    }
    case xenopsd_suspend_image_t::RECORD_TYPE_QEMU_TRAD: {
        m_body = new emulator_state_t(io, this, m__root);
        break;
    }
    case xenopsd_suspend_image_t::RECORD_TYPE_QEMU_XEN: {
        m_body = new emulator_state_t(io, this, m__root);
        break;
    }
    case xenopsd_suspend_image_t::RECORD_TYPE_SWTPM: {
        m_body = new emulator_state_t(io, this, m__root);
        break;
    }
    case xenopsd_suspend_image_t::RECORD_TYPE_SWTPM0: {
        m_body = new emulator_state_t(io, this, m__root);
        break;
    }
    case xenopsd_suspend_image_t::RECORD_TYPE_VARSTORED: {
        m_body = new emulator_state_t(io, this, m__root);
        break;
    }
    case xenopsd_suspend_image_t::RECORD_TYPE_XENOPS: {
        m_body = new xenops_record_t(io, this, m__root);
        break;
    }
    default: {
        m_body = new unknown_body_t(io, this, m__root);
        break;
    }
    }
    io->seek(_pos);
    return m_body;
}

bool xenopsd_suspend_image_t::record_t::is_end() {
    if (f_is_end)
        return m_is_end;
    f_is_end = true;
    m_is_end =  (( ((header()->type_code() == 65535) || (header()->is_unbounded())) ) && (!(is_truncated()))) ;
    return m_is_end;
}

bool xenopsd_suspend_image_t::record_t::is_truncated() {
    if (f_is_truncated)
        return m_is_truncated;
    f_is_truncated = true;
    m_is_truncated = static_cast<uint64_t>(raw_body()->_io()->size()) < static_cast<uint64_t>(header()->len_body());
    return m_is_truncated;
}

legacy_save_image_t* xenopsd_suspend_image_t::record_t::legacy_image() {
    if (f_legacy_image)
        return m_legacy_image;
    f_legacy_image = true;
    n_legacy_image = true;
    if (header()->record_type() == xenopsd_suspend_image_t::RECORD_TYPE_LIBXC_LEGACY) {
        n_legacy_image = false;
        kaitai::kstream *io = unbounded()->_io();
        std::streampos _pos = io->pos();
        io->seek(0);
        m_legacy_image = new legacy_save_image_t(io);
        io->seek(_pos);
    }
    return m_legacy_image;
}

std::string xenopsd_suspend_image_t::record_t::truncation() {
    if (f_truncation)
        return m_truncation;
    f_truncation = true;
    m_truncation = ((is_truncated()) ? (std::string(", TRUNCATED")) : (std::string("")));
    return m_truncation;
}

xenopsd_suspend_image_t::record_header_t::record_header_t(kaitai::kstream* p__io, xenopsd_suspend_image_t::record_t* p__parent, xenopsd_suspend_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_has_body = false;
    f_is_unbounded = false;
    f_len_body = false;
    f_len_padding = false;
    f_len_qemu_max = false;
    f_record_type = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xenopsd_suspend_image_t::record_header_t::_read() {
    m_type_code = m__io->read_u8le();
    m_len_stated = m__io->read_u8le();
}

xenopsd_suspend_image_t::record_header_t::~record_header_t() {
    _clean_up();
}

void xenopsd_suspend_image_t::record_header_t::_clean_up() {
}

bool xenopsd_suspend_image_t::record_header_t::has_body() {
    if (f_has_body)
        return m_has_body;
    f_has_body = true;
    m_has_body =  ((record_type() != xenopsd_suspend_image_t::RECORD_TYPE_LIBXC) && (record_type() != xenopsd_suspend_image_t::RECORD_TYPE_LIBXC_LEGACY) && (record_type() != xenopsd_suspend_image_t::RECORD_TYPE_DEMU) && (record_type() != xenopsd_suspend_image_t::RECORD_TYPE_END_OF_IMAGE)) ;
    return m_has_body;
}

bool xenopsd_suspend_image_t::record_header_t::is_unbounded() {
    if (f_is_unbounded)
        return m_is_unbounded;
    f_is_unbounded = true;
    m_is_unbounded =  ((record_type() == xenopsd_suspend_image_t::RECORD_TYPE_LIBXC_LEGACY) || (record_type() == xenopsd_suspend_image_t::RECORD_TYPE_DEMU)) ;
    return m_is_unbounded;
}

uint64_t xenopsd_suspend_image_t::record_header_t::len_body() {
    if (f_len_body)
        return m_len_body;
    f_len_body = true;
    m_len_body = ((has_body()) ? (static_cast<uint64_t>(len_stated())) : (static_cast<uint64_t>(0)));
    return m_len_body;
}

int8_t xenopsd_suspend_image_t::record_header_t::len_padding() {
    if (f_len_padding)
        return m_len_padding;
    f_len_padding = true;
    m_len_padding = 0;
    return m_len_padding;
}

int32_t xenopsd_suspend_image_t::record_header_t::len_qemu_max() {
    if (f_len_qemu_max)
        return m_len_qemu_max;
    f_len_qemu_max = true;
    m_len_qemu_max = 1048576;
    return m_len_qemu_max;
}

xenopsd_suspend_image_t::record_type_t xenopsd_suspend_image_t::record_header_t::record_type() {
    if (f_record_type)
        return m_record_type;
    f_record_type = true;
    m_record_type = static_cast<xenopsd_suspend_image_t::record_type_t>(type_code());
    return m_record_type;
}

xenopsd_suspend_image_t::save_signature_t::save_signature_t(kaitai::kstream* p__io, xenopsd_suspend_image_t* p__parent, xenopsd_suspend_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xenopsd_suspend_image_t::save_signature_t::_read() {
    m_signature = m__io->read_bytes(15);
    if (!(m_signature == std::string("\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x76\x32\x2D\x0A", 15))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x76\x32\x2D\x0A", 15), m_signature, m__io, std::string("/types/save_signature/seq/0"));
    }
}

xenopsd_suspend_image_t::save_signature_t::~save_signature_t() {
    _clean_up();
}

void xenopsd_suspend_image_t::save_signature_t::_clean_up() {
}

xenopsd_suspend_image_t::unbounded_state_t::unbounded_state_t(kaitai::kstream* p__io, xenopsd_suspend_image_t::record_t* p__parent, xenopsd_suspend_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xenopsd_suspend_image_t::unbounded_state_t::_read() {
    m_data = m__io->read_bytes_full();
}

xenopsd_suspend_image_t::unbounded_state_t::~unbounded_state_t() {
    _clean_up();
}

void xenopsd_suspend_image_t::unbounded_state_t::_clean_up() {
}

xenopsd_suspend_image_t::unknown_body_t::unknown_body_t(kaitai::kstream* p__io, xenopsd_suspend_image_t::record_t* p__parent, xenopsd_suspend_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xenopsd_suspend_image_t::unknown_body_t::_read() {
    m_data = m__io->read_bytes_full();
}

xenopsd_suspend_image_t::unknown_body_t::~unknown_body_t() {
    _clean_up();
}

void xenopsd_suspend_image_t::unknown_body_t::_clean_up() {
}

xenopsd_suspend_image_t::xenops_record_t::xenops_record_t(kaitai::kstream* p__io, xenopsd_suspend_image_t::record_t* p__parent, xenopsd_suspend_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xenopsd_suspend_image_t::xenops_record_t::_read() {
    m_sexp = m__io->read_bytes_full();
}

xenopsd_suspend_image_t::xenops_record_t::~xenops_record_t() {
    _clean_up();
}

void xenopsd_suspend_image_t::xenops_record_t::_clean_up() {
}
