// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "legacy_save_image.h"
std::set<legacy_save_image_t::block_type_t> legacy_save_image_t::_build_values_block_type_t() {
    std::set<legacy_save_image_t::block_type_t> _t;
    _t.insert(legacy_save_image_t::BLOCK_TYPE_EXTV);
    _t.insert(legacy_save_image_t::BLOCK_TYPE_VCPU);
    _t.insert(legacy_save_image_t::BLOCK_TYPE_XCNT);
    return _t;
}
const std::set<legacy_save_image_t::block_type_t> legacy_save_image_t::_values_block_type_t = legacy_save_image_t::_build_values_block_type_t();
bool legacy_save_image_t::_is_defined_block_type_t(legacy_save_image_t::block_type_t v) {
    return legacy_save_image_t::_values_block_type_t.find(v) != legacy_save_image_t::_values_block_type_t.end();
}
std::set<legacy_save_image_t::chunk_type_t> legacy_save_image_t::_build_values_chunk_type_t() {
    std::set<legacy_save_image_t::chunk_type_t> _t;
    _t.insert(legacy_save_image_t::CHUNK_TYPE_HVM_NR_IOREQ_SERVER_PAGES);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_HVM_IOREQ_SERVER_PFN);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_TOOLSTACK);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_HVM_SHARING_RING_PFN);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_HVM_MONITOR_RING_PFN);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_HVM_PAGING_RING_PFN);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_HVM_GENERATION_ID_ADDR);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_ENABLE_COMPRESSION);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_COMPRESSED_DATA);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_HVM_VIRIDIAN);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_HVM_ACPI_IOPORTS_LOCATION);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_LAST_CHECKPOINT);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_HVM_CONSOLE_PFN);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_TSC_INFO);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_TMEM_EXTRA);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_TMEM);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_HVM_VM86_TSS);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_HVM_IDENT_PT);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_VCPU_INFO);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_ENABLE_VERIFY_MODE);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_END_MARK);
    _t.insert(legacy_save_image_t::CHUNK_TYPE_PAGES);
    return _t;
}
const std::set<legacy_save_image_t::chunk_type_t> legacy_save_image_t::_values_chunk_type_t = legacy_save_image_t::_build_values_chunk_type_t();
bool legacy_save_image_t::_is_defined_chunk_type_t(legacy_save_image_t::chunk_type_t v) {
    return legacy_save_image_t::_values_chunk_type_t.find(v) != legacy_save_image_t::_values_chunk_type_t.end();
}
std::set<legacy_save_image_t::context_layout_t> legacy_save_image_t::_build_values_context_layout_t() {
    std::set<legacy_save_image_t::context_layout_t> _t;
    _t.insert(legacy_save_image_t::CONTEXT_LAYOUT_UNKNOWN_LAYOUT);
    _t.insert(legacy_save_image_t::CONTEXT_LAYOUT_X86_64);
    _t.insert(legacy_save_image_t::CONTEXT_LAYOUT_X86_32);
    return _t;
}
const std::set<legacy_save_image_t::context_layout_t> legacy_save_image_t::_values_context_layout_t = legacy_save_image_t::_build_values_context_layout_t();
bool legacy_save_image_t::_is_defined_context_layout_t(legacy_save_image_t::context_layout_t v) {
    return legacy_save_image_t::_values_context_layout_t.find(v) != legacy_save_image_t::_values_context_layout_t.end();
}
std::set<legacy_save_image_t::guest_type_t> legacy_save_image_t::_build_values_guest_type_t() {
    std::set<legacy_save_image_t::guest_type_t> _t;
    _t.insert(legacy_save_image_t::GUEST_TYPE_X86_PV);
    _t.insert(legacy_save_image_t::GUEST_TYPE_X86_HVM);
    return _t;
}
const std::set<legacy_save_image_t::guest_type_t> legacy_save_image_t::_values_guest_type_t = legacy_save_image_t::_build_values_guest_type_t();
bool legacy_save_image_t::_is_defined_guest_type_t(legacy_save_image_t::guest_type_t v) {
    return legacy_save_image_t::_values_guest_type_t.find(v) != legacy_save_image_t::_values_guest_type_t.end();
}
std::set<legacy_save_image_t::page_type_t> legacy_save_image_t::_build_values_page_type_t() {
    std::set<legacy_save_image_t::page_type_t> _t;
    _t.insert(legacy_save_image_t::PAGE_TYPE_NOTAB);
    _t.insert(legacy_save_image_t::PAGE_TYPE_L1TAB);
    _t.insert(legacy_save_image_t::PAGE_TYPE_L2TAB);
    _t.insert(legacy_save_image_t::PAGE_TYPE_L3TAB);
    _t.insert(legacy_save_image_t::PAGE_TYPE_L4TAB);
    _t.insert(legacy_save_image_t::PAGE_TYPE_L1TAB_PIN);
    _t.insert(legacy_save_image_t::PAGE_TYPE_L2TAB_PIN);
    _t.insert(legacy_save_image_t::PAGE_TYPE_L3TAB_PIN);
    _t.insert(legacy_save_image_t::PAGE_TYPE_L4TAB_PIN);
    _t.insert(legacy_save_image_t::PAGE_TYPE_BROKEN);
    _t.insert(legacy_save_image_t::PAGE_TYPE_XALLOC);
    _t.insert(legacy_save_image_t::PAGE_TYPE_XTAB);
    return _t;
}
const std::set<legacy_save_image_t::page_type_t> legacy_save_image_t::_values_page_type_t = legacy_save_image_t::_build_values_page_type_t();
bool legacy_save_image_t::_is_defined_page_type_t(legacy_save_image_t::page_type_t v) {
    return legacy_save_image_t::_values_page_type_t.find(v) != legacy_save_image_t::_values_page_type_t.end();
}
std::set<legacy_save_image_t::tsc_mode_t> legacy_save_image_t::_build_values_tsc_mode_t() {
    std::set<legacy_save_image_t::tsc_mode_t> _t;
    _t.insert(legacy_save_image_t::TSC_MODE_DEFAULT);
    _t.insert(legacy_save_image_t::TSC_MODE_ALWAYS_EMULATE);
    _t.insert(legacy_save_image_t::TSC_MODE_NEVER_EMULATE);
    return _t;
}
const std::set<legacy_save_image_t::tsc_mode_t> legacy_save_image_t::_values_tsc_mode_t = legacy_save_image_t::_build_values_tsc_mode_t();
bool legacy_save_image_t::_is_defined_tsc_mode_t(legacy_save_image_t::tsc_mode_t v) {
    return legacy_save_image_t::_values_tsc_mode_t.find(v) != legacy_save_image_t::_values_tsc_mode_t.end();
}

legacy_save_image_t::legacy_save_image_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_image = 0;
    m_identification = 0;
    f_identification = false;
    m_identification = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::_read() {
    n_image = true;
    if (_io()->size() >= 16 + 4) {
        n_image = false;
        m_image = new domain_image_t(identification()->is_64bit(), identification()->is_pv(), m__io, this, m__root);
    }
}

legacy_save_image_t::~legacy_save_image_t() {
    _clean_up();
}

void legacy_save_image_t::_clean_up() {
    if (!n_image) {
        if (m_image) {
            delete m_image; m_image = 0;
        }
    }
    if (f_identification && !n_identification) {
        if (m_identification) {
            delete m_identification; m_identification = 0;
        }
    }
}

legacy_save_image_t::checkpoint_t::checkpoint_t(bool p_is_64bit, bool p_is_pv, uint32_t p_len_context, bool p_has_extended, uint32_t p_len_xsave, bool p_is_compressed, kaitai::kstream* p__io, legacy_save_image_t::domain_image_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_is_64bit = p_is_64bit;
    m_is_pv = p_is_pv;
    m_len_context = p_len_context;
    m_has_extended = p_has_extended;
    m_len_xsave = p_len_xsave;
    m_is_compressed = p_is_compressed;
    m_chunks = 0;
    m_pv_tail = 0;
    m_hvm_tail = 0;
    m_after_tail = 0;
    m_next_marker = 0;
    f_enables_compression = false;
    f_highest_vcpu_id = false;
    f_is_ended = false;
    f_is_last = false;
    f_next_marker = false;
    m_next_marker = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::checkpoint_t::_read() {
    m_chunks = new std::vector<chunk_t*>();
    {
        int i = 0;
        chunk_t* _;
        do {
            _ = new chunk_t(is_64bit(), is_compressed(), static_cast<int32_t>(chunks()->size()), ((chunks()->size() == 0) ? (static_cast<int32_t>(-1)) : (static_cast<int32_t>(chunks()->back()->idx_vcpu_info_so_far()))), ((chunks()->size() == 0) ? (false) : (chunks()->back()->has_last_checkpoint_so_far())), ((chunks()->size() == 0) ? (is_compressed()) : (chunks()->back()->has_enable_compression_so_far())), m__io, this, m__root);
            m_chunks->push_back(_);
            i++;
        } while (!( ((!(_->is_followed_by_chunk())) || (_io()->size() - _io()->pos() < 12)) ));
    }
    n_pv_tail = true;
    if ( ((is_pv()) && (is_ended()) && (_io()->size() - _io()->pos() >= 4)) ) {
        n_pv_tail = false;
        m_pv_tail = new pv_tail_t(is_64bit(), len_context(), has_extended(), len_xsave(), highest_vcpu_id(), ((chunks()->back()->idx_vcpu_info_so_far() >= 0) ? (static_cast<legacy_save_image_t::vcpu_info_t*>(chunks()->at(chunks()->back()->idx_vcpu_info_so_far())->body())->vcpu_map()) : (std::string("\x01", 1))), m__io, this, m__root);
    }
    n_hvm_tail = true;
    if ( ((!(is_pv())) && (is_ended()) && (_io()->size() - _io()->pos() >= 24 + 4)) ) {
        n_hvm_tail = false;
        m_hvm_tail = new hvm_tail_t(m__io, this, m__root);
    }
    m_after_tail = new stream_position_t(static_cast<uint64_t>(_io()->pos()), m__io, this, m__root);
}

legacy_save_image_t::checkpoint_t::~checkpoint_t() {
    _clean_up();
}

void legacy_save_image_t::checkpoint_t::_clean_up() {
    if (m_chunks) {
        for (std::vector<chunk_t*>::iterator it = m_chunks->begin(); it != m_chunks->end(); ++it) {
            delete *it;
        }
        delete m_chunks; m_chunks = 0;
    }
    if (!n_pv_tail) {
        if (m_pv_tail) {
            delete m_pv_tail; m_pv_tail = 0;
        }
    }
    if (!n_hvm_tail) {
        if (m_hvm_tail) {
            delete m_hvm_tail; m_hvm_tail = 0;
        }
    }
    if (m_after_tail) {
        delete m_after_tail; m_after_tail = 0;
    }
    if (f_next_marker && !n_next_marker) {
        if (m_next_marker) {
            delete m_next_marker; m_next_marker = 0;
        }
    }
}

bool legacy_save_image_t::checkpoint_t::enables_compression() {
    if (f_enables_compression)
        return m_enables_compression;
    f_enables_compression = true;
    m_enables_compression = chunks()->back()->has_enable_compression_so_far();
    return m_enables_compression;
}

uint32_t legacy_save_image_t::checkpoint_t::highest_vcpu_id() {
    if (f_highest_vcpu_id)
        return m_highest_vcpu_id;
    f_highest_vcpu_id = true;
    m_highest_vcpu_id = static_cast<uint32_t>(((chunks()->back()->idx_vcpu_info_so_far() >= 0) ? (static_cast<uint32_t>(chunks()->at(chunks()->back()->idx_vcpu_info_so_far())->header()->max_vcpu_id())) : (static_cast<uint32_t>(0))));
    return m_highest_vcpu_id;
}

bool legacy_save_image_t::checkpoint_t::is_ended() {
    if (f_is_ended)
        return m_is_ended;
    f_is_ended = true;
    m_is_ended = chunks()->back()->header()->chunk_type() == legacy_save_image_t::CHUNK_TYPE_END_MARK;
    return m_is_ended;
}

bool legacy_save_image_t::checkpoint_t::is_last() {
    if (f_is_last)
        return m_is_last;
    f_is_last = true;
    m_is_last = (( ((!(is_ended())) || (chunks()->back()->has_last_checkpoint_so_far())) ) ? (true) : (((static_cast<uint64_t>(_io()->size()) < static_cast<uint64_t>(after_tail()->ofs_next() + 4)) ? (true) : (!(next_marker()->is_chunk())))));
    return m_is_last;
}

legacy_save_image_t::next_marker_t* legacy_save_image_t::checkpoint_t::next_marker() {
    if (f_next_marker)
        return m_next_marker;
    f_next_marker = true;
    n_next_marker = true;
    if (static_cast<uint64_t>(_io()->size()) >= static_cast<uint64_t>(after_tail()->ofs_next() + 4)) {
        n_next_marker = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(after_tail()->ofs_next());
        m_next_marker = new next_marker_t(m__io, this, m__root);
        m__io->seek(_pos);
    }
    return m_next_marker;
}

legacy_save_image_t::chunk_t::chunk_t(bool p_is_64bit, bool p_is_compressed, int32_t p_chunk_number, int32_t p_idx_vcpu_info_before, bool p_has_last_checkpoint_before, bool p_has_enable_compression_before, kaitai::kstream* p__io, legacy_save_image_t::checkpoint_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_is_64bit = p_is_64bit;
    m_is_compressed = p_is_compressed;
    m_chunk_number = p_chunk_number;
    m_idx_vcpu_info_before = p_idx_vcpu_info_before;
    m_has_last_checkpoint_before = p_has_last_checkpoint_before;
    m_has_enable_compression_before = p_has_enable_compression_before;
    m_header = 0;
    m_raw_body = 0;
    m__io__raw_raw_body = 0;
    f_body = false;
    m_body = 0;
    f_has_enable_compression_so_far = false;
    f_has_last_checkpoint_so_far = false;
    f_idx_vcpu_info_so_far = false;
    f_is_followed_by_chunk = false;
    f_is_truncated = false;
    f_truncation = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::chunk_t::_read() {
    m_header = new chunk_header_t(is_64bit(), is_compressed(), m__io, this, m__root);
    m__raw_raw_body = m__io->read_bytes(((header()->len_body() <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (header()->len_body()) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    m__io__raw_raw_body = new kaitai::kstream(m__raw_raw_body);
    m_raw_body = new opaque_t(m__io__raw_raw_body, this, m__root);
    n_tmem = true;
    if (header()->is_tmem()) {
        n_tmem = false;
        switch (header()->chunk_type()) {
        case legacy_save_image_t::CHUNK_TYPE_TMEM: {
            m_tmem = new tmem_t(m__io, this, m__root);
            break;
        }
        case legacy_save_image_t::CHUNK_TYPE_TMEM_EXTRA: {
            m_tmem = new tmem_extra_t(m__io, this, m__root);
            break;
        }
        default: {
            m_tmem = new opaque_t(m__io, this, m__root);
            break;
        }
        }
    }
}

legacy_save_image_t::chunk_t::~chunk_t() {
    _clean_up();
}

void legacy_save_image_t::chunk_t::_clean_up() {
    if (m_header) {
        delete m_header; m_header = 0;
    }
    if (m__io__raw_raw_body) {
        delete m__io__raw_raw_body; m__io__raw_raw_body = 0;
    }
    if (m_raw_body) {
        delete m_raw_body; m_raw_body = 0;
    }
    if (!n_tmem) {
        if (m_tmem) {
            delete m_tmem; m_tmem = 0;
        }
    }
    if (f_body) {
        if (m_body) {
            delete m_body; m_body = 0;
        }
    }
}

kaitai::kstruct* legacy_save_image_t::chunk_t::body() {
    if (f_body)
        return m_body;
    f_body = true;
    kaitai::kstream *io = raw_body()->_io();
    std::streampos _pos = io->pos();
    io->seek(0);
    switch (header()->chunk_type()) {
    case legacy_save_image_t::CHUNK_TYPE_COMPRESSED_DATA: {
        m_body = new compressed_data_t(io, this, m__root);
        break;
    }
    case legacy_save_image_t::CHUNK_TYPE_HVM_ACPI_IOPORTS_LOCATION: {
        m_body = new hvm_param_t(io, this, m__root);
        break;
    }
    case legacy_save_image_t::CHUNK_TYPE_HVM_CONSOLE_PFN: {
        m_body = new hvm_param_t(io, this, m__root);
        break;
    }
    case legacy_save_image_t::CHUNK_TYPE_HVM_GENERATION_ID_ADDR: {
        m_body = new hvm_param_t(io, this, m__root);
        break;
    }
    case legacy_save_image_t::CHUNK_TYPE_HVM_IDENT_PT: {
        m_body = new hvm_param_t(io, this, m__root);
        break;
    }
    case legacy_save_image_t::CHUNK_TYPE_HVM_IOREQ_SERVER_PFN: {
        m_body = new hvm_param_t(io, this, m__root);
        break;
    }
    case legacy_save_image_t::CHUNK_TYPE_HVM_MONITOR_RING_PFN: {
        m_body = new hvm_param_t(io, this, m__root);
        break;
    }
    case legacy_save_image_t::CHUNK_TYPE_HVM_NR_IOREQ_SERVER_PAGES: {
        m_body = new hvm_param_t(io, this, m__root);
        break;
    }
    case legacy_save_image_t::CHUNK_TYPE_HVM_PAGING_RING_PFN: {
        m_body = new hvm_param_t(io, this, m__root);
        break;
    }
    case legacy_save_image_t::CHUNK_TYPE_HVM_SHARING_RING_PFN: {
        m_body = new hvm_param_t(io, this, m__root);
        break;
    }
    case legacy_save_image_t::CHUNK_TYPE_HVM_VIRIDIAN: {
        m_body = new hvm_param_t(io, this, m__root);
        break;
    }
    case legacy_save_image_t::CHUNK_TYPE_HVM_VM86_TSS: {
        m_body = new hvm_param_t(io, this, m__root);
        break;
    }
    case legacy_save_image_t::CHUNK_TYPE_PAGES: {
        m_body = new page_contents_t(io, this, m__root);
        break;
    }
    case legacy_save_image_t::CHUNK_TYPE_TOOLSTACK: {
        m_body = new toolstack_t(is_64bit(), io, this, m__root);
        break;
    }
    case legacy_save_image_t::CHUNK_TYPE_TSC_INFO: {
        m_body = new tsc_info_t(io, this, m__root);
        break;
    }
    case legacy_save_image_t::CHUNK_TYPE_VCPU_INFO: {
        m_body = new vcpu_info_t(io, this, m__root);
        break;
    }
    default: {
        m_body = new opaque_t(io, this, m__root);
        break;
    }
    }
    io->seek(_pos);
    return m_body;
}

bool legacy_save_image_t::chunk_t::has_enable_compression_so_far() {
    if (f_has_enable_compression_so_far)
        return m_has_enable_compression_so_far;
    f_has_enable_compression_so_far = true;
    m_has_enable_compression_so_far =  ((has_enable_compression_before()) || (header()->chunk_type() == legacy_save_image_t::CHUNK_TYPE_ENABLE_COMPRESSION)) ;
    return m_has_enable_compression_so_far;
}

bool legacy_save_image_t::chunk_t::has_last_checkpoint_so_far() {
    if (f_has_last_checkpoint_so_far)
        return m_has_last_checkpoint_so_far;
    f_has_last_checkpoint_so_far = true;
    m_has_last_checkpoint_so_far =  ((has_last_checkpoint_before()) || (header()->chunk_type() == legacy_save_image_t::CHUNK_TYPE_LAST_CHECKPOINT)) ;
    return m_has_last_checkpoint_so_far;
}

int32_t legacy_save_image_t::chunk_t::idx_vcpu_info_so_far() {
    if (f_idx_vcpu_info_so_far)
        return m_idx_vcpu_info_so_far;
    f_idx_vcpu_info_so_far = true;
    m_idx_vcpu_info_so_far = static_cast<int32_t>(((header()->chunk_type() == legacy_save_image_t::CHUNK_TYPE_VCPU_INFO) ? (chunk_number()) : (idx_vcpu_info_before())));
    return m_idx_vcpu_info_so_far;
}

bool legacy_save_image_t::chunk_t::is_followed_by_chunk() {
    if (f_is_followed_by_chunk)
        return m_is_followed_by_chunk;
    f_is_followed_by_chunk = true;
    m_is_followed_by_chunk =  ((header()->chunk_type() != legacy_save_image_t::CHUNK_TYPE_END_MARK) && (header()->is_known())) ;
    return m_is_followed_by_chunk;
}

bool legacy_save_image_t::chunk_t::is_truncated() {
    if (f_is_truncated)
        return m_is_truncated;
    f_is_truncated = true;
    m_is_truncated =  ((static_cast<uint64_t>(raw_body()->_io()->size()) < header()->len_body()) || (((header()->marker() > 0) ? (static_cast<int32_t>(header()->pfns()->size()) < header()->marker()) : (false)))) ;
    return m_is_truncated;
}

std::string legacy_save_image_t::chunk_t::truncation() {
    if (f_truncation)
        return m_truncation;
    f_truncation = true;
    m_truncation = ((is_truncated()) ? (std::string(", TRUNCATED")) : (std::string("")));
    return m_truncation;
}

legacy_save_image_t::chunk_header_t::chunk_header_t(bool p_is_64bit, bool p_is_compressed, kaitai::kstream* p__io, legacy_save_image_t::chunk_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_is_64bit = p_is_64bit;
    m_is_compressed = p_is_compressed;
    m_len_compressed = 0;
    m_pfns = 0;
    f_chunk_type = false;
    f_is_hvm_param = false;
    f_is_known = false;
    f_is_tmem = false;
    f_known_hvm_param_index = false;
    f_known_num_pfns_max = false;
    f_known_vcpu_id_max = false;
    f_len_body = false;
    f_len_vcpu_map = false;
    f_num_pages = false;
    f_num_pfns = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::chunk_header_t::_read() {
    m_marker = m__io->read_s4le();
    n_max_vcpu_id = true;
    if (chunk_type() == legacy_save_image_t::CHUNK_TYPE_VCPU_INFO) {
        n_max_vcpu_id = false;
        m_max_vcpu_id = m__io->read_u4le();
    }
    n_len_toolstack = true;
    if (chunk_type() == legacy_save_image_t::CHUNK_TYPE_TOOLSTACK) {
        n_len_toolstack = false;
        m_len_toolstack = m__io->read_u4le();
    }
    n_len_compressed = true;
    if (chunk_type() == legacy_save_image_t::CHUNK_TYPE_COMPRESSED_DATA) {
        n_len_compressed = false;
        m_len_compressed = new ulong_t(is_64bit(), m__io, this, m__root);
    }
    n_pfns = true;
    if (marker() > 0) {
        n_pfns = false;
        m_pfns = new std::vector<pfn_entry_t*>();
        const int l_pfns = ((static_cast<uint64_t>(marker()) <= static_cast<uint64_t>(static_cast<uint64_t>(_io()->size() - _io()->pos()) / ((is_64bit()) ? (static_cast<uint64_t>(8)) : (static_cast<uint64_t>(4))))) ? (static_cast<uint64_t>(marker())) : (static_cast<uint64_t>(static_cast<uint64_t>(_io()->size() - _io()->pos()) / ((is_64bit()) ? (static_cast<uint64_t>(8)) : (static_cast<uint64_t>(4))))));
        for (int i = 0; i < l_pfns; i++) {
            m_pfns->push_back(new pfn_entry_t(is_64bit(), ((pfns()->size() == 0) ? (static_cast<uint32_t>(0)) : (static_cast<uint32_t>(pfns()->back()->num_pages_so_far()))), m__io, this, m__root));
        }
    }
}

legacy_save_image_t::chunk_header_t::~chunk_header_t() {
    _clean_up();
}

void legacy_save_image_t::chunk_header_t::_clean_up() {
    if (!n_max_vcpu_id) {
    }
    if (!n_len_toolstack) {
    }
    if (!n_len_compressed) {
        if (m_len_compressed) {
            delete m_len_compressed; m_len_compressed = 0;
        }
    }
    if (!n_pfns) {
        if (m_pfns) {
            for (std::vector<pfn_entry_t*>::iterator it = m_pfns->begin(); it != m_pfns->end(); ++it) {
                delete *it;
            }
            delete m_pfns; m_pfns = 0;
        }
    }
}

legacy_save_image_t::chunk_type_t legacy_save_image_t::chunk_header_t::chunk_type() {
    if (f_chunk_type)
        return m_chunk_type;
    f_chunk_type = true;
    m_chunk_type = static_cast<legacy_save_image_t::chunk_type_t>(static_cast<int32_t>(((marker() > 0) ? (static_cast<int32_t>(1)) : (static_cast<int32_t>(marker())))));
    return m_chunk_type;
}

bool legacy_save_image_t::chunk_header_t::is_hvm_param() {
    if (f_is_hvm_param)
        return m_is_hvm_param;
    f_is_hvm_param = true;
    m_is_hvm_param =  ((chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_IDENT_PT) || (chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_VM86_TSS) || (chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_CONSOLE_PFN) || (chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_ACPI_IOPORTS_LOCATION) || (chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_VIRIDIAN) || (chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_GENERATION_ID_ADDR) || (chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_PAGING_RING_PFN) || (chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_MONITOR_RING_PFN) || (chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_SHARING_RING_PFN) || (chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_IOREQ_SERVER_PFN) || (chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_NR_IOREQ_SERVER_PAGES)) ;
    return m_is_hvm_param;
}

bool legacy_save_image_t::chunk_header_t::is_known() {
    if (f_is_known)
        return m_is_known;
    f_is_known = true;
    m_is_known = marker() >= -20;
    return m_is_known;
}

bool legacy_save_image_t::chunk_header_t::is_tmem() {
    if (f_is_tmem)
        return m_is_tmem;
    f_is_tmem = true;
    m_is_tmem =  ((chunk_type() == legacy_save_image_t::CHUNK_TYPE_TMEM) || (chunk_type() == legacy_save_image_t::CHUNK_TYPE_TMEM_EXTRA)) ;
    return m_is_tmem;
}

int32_t legacy_save_image_t::chunk_header_t::known_hvm_param_index() {
    if (f_known_hvm_param_index)
        return m_known_hvm_param_index;
    f_known_hvm_param_index = true;
    m_known_hvm_param_index = ((chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_IDENT_PT) ? (12) : (((chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_VM86_TSS) ? (15) : (((chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_CONSOLE_PFN) ? (17) : (((chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_ACPI_IOPORTS_LOCATION) ? (19) : (((chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_VIRIDIAN) ? (9) : (((chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_GENERATION_ID_ADDR) ? (34) : (((chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_PAGING_RING_PFN) ? (27) : (((chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_MONITOR_RING_PFN) ? (28) : (((chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_SHARING_RING_PFN) ? (29) : (((chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_IOREQ_SERVER_PFN) ? (32) : (((chunk_type() == legacy_save_image_t::CHUNK_TYPE_HVM_NR_IOREQ_SERVER_PAGES) ? (33) : (-1))))))))))))))))))))));
    return m_known_hvm_param_index;
}

int32_t legacy_save_image_t::chunk_header_t::known_num_pfns_max() {
    if (f_known_num_pfns_max)
        return m_known_num_pfns_max;
    f_known_num_pfns_max = true;
    m_known_num_pfns_max = 1024;
    return m_known_num_pfns_max;
}

int32_t legacy_save_image_t::chunk_header_t::known_vcpu_id_max() {
    if (f_known_vcpu_id_max)
        return m_known_vcpu_id_max;
    f_known_vcpu_id_max = true;
    m_known_vcpu_id_max = 4095;
    return m_known_vcpu_id_max;
}

uint64_t legacy_save_image_t::chunk_header_t::len_body() {
    if (f_len_body)
        return m_len_body;
    f_len_body = true;
    m_len_body = ((marker() > 0) ? (static_cast<uint64_t>(static_cast<uint64_t>(num_pages()) * static_cast<uint64_t>(4096))) : (((chunk_type() == legacy_save_image_t::CHUNK_TYPE_VCPU_INFO) ? (static_cast<uint64_t>(len_vcpu_map())) : (((chunk_type() == legacy_save_image_t::CHUNK_TYPE_TOOLSTACK) ? (static_cast<uint64_t>(len_toolstack())) : (((chunk_type() == legacy_save_image_t::CHUNK_TYPE_COMPRESSED_DATA) ? (len_compressed()->value()) : (((chunk_type() == legacy_save_image_t::CHUNK_TYPE_TSC_INFO) ? (static_cast<uint64_t>(20)) : (((is_hvm_param()) ? (static_cast<uint64_t>(12)) : (static_cast<uint64_t>(0)))))))))))));
    return m_len_body;
}

uint32_t legacy_save_image_t::chunk_header_t::len_vcpu_map() {
    if (f_len_vcpu_map)
        return m_len_vcpu_map;
    f_len_vcpu_map = true;
    m_len_vcpu_map = (( ((chunk_type() == legacy_save_image_t::CHUNK_TYPE_VCPU_INFO) && (max_vcpu_id() <= 4095)) ) ? (static_cast<uint32_t>((max_vcpu_id() / 64 + 1) * 8)) : (static_cast<uint32_t>(0)));
    return m_len_vcpu_map;
}

uint32_t legacy_save_image_t::chunk_header_t::num_pages() {
    if (f_num_pages)
        return m_num_pages;
    f_num_pages = true;
    m_num_pages = static_cast<uint32_t>((( ((marker() > 0) && (!(is_compressed())) && (pfns()->size() > 0)) ) ? (static_cast<uint32_t>(pfns()->back()->num_pages_so_far())) : (static_cast<uint32_t>(0))));
    return m_num_pages;
}

uint32_t legacy_save_image_t::chunk_header_t::num_pfns() {
    if (f_num_pfns)
        return m_num_pfns;
    f_num_pfns = true;
    m_num_pfns = static_cast<uint32_t>(((marker() > 0) ? (static_cast<uint32_t>(marker())) : (static_cast<uint32_t>(0))));
    return m_num_pfns;
}

legacy_save_image_t::compressed_data_t::compressed_data_t(kaitai::kstream* p__io, legacy_save_image_t::chunk_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_len_word = false;
    f_marker_full = false;
    f_marker_unchanged = false;
    f_skip_flag = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::compressed_data_t::_read() {
    m_data = m__io->read_bytes_full();
}

legacy_save_image_t::compressed_data_t::~compressed_data_t() {
    _clean_up();
}

void legacy_save_image_t::compressed_data_t::_clean_up() {
}

int8_t legacy_save_image_t::compressed_data_t::len_word() {
    if (f_len_word)
        return m_len_word;
    f_len_word = true;
    m_len_word = 4;
    return m_len_word;
}

uint8_t legacy_save_image_t::compressed_data_t::marker_full() {
    if (f_marker_full)
        return m_marker_full;
    f_marker_full = true;
    m_marker_full = 128;
    return m_marker_full;
}

int8_t legacy_save_image_t::compressed_data_t::marker_unchanged() {
    if (f_marker_unchanged)
        return m_marker_unchanged;
    f_marker_unchanged = true;
    m_marker_unchanged = 0;
    return m_marker_unchanged;
}

uint8_t legacy_save_image_t::compressed_data_t::skip_flag() {
    if (f_skip_flag)
        return m_skip_flag;
    f_skip_flag = true;
    m_skip_flag = 128;
    return m_skip_flag;
}

legacy_save_image_t::device_model_t::device_model_t(kaitai::kstream* p__io, legacy_save_image_t::hvm_tail_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_signature = 0;
    m_after_signature = 0;
    m_length = 0;
    m_xenopsd_length = 0;
    m_next_octets = 0;
    f_has_end = false;
    f_has_length = false;
    f_has_xenopsd_length = false;
    f_len_state = false;
    f_next_octets = false;
    m_next_octets = 0;
    f_ofs_state = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::device_model_t::_read() {
    m_signature = new device_model_signature_t(m__io, this, m__root);
    m_after_signature = new stream_position_t(static_cast<uint64_t>(_io()->pos()), m__io, this, m__root);
    n_length = true;
    if (has_length()) {
        n_length = false;
        m_length = new device_model_length_t(m__io, this, m__root);
    }
    n_xenopsd_length = true;
    if (has_xenopsd_length()) {
        n_xenopsd_length = false;
        m_xenopsd_length = new xenopsd_device_model_length_t(m__io, this, m__root);
    }
    n_state = true;
    if (signature()->is_known()) {
        n_state = false;
        m_state = m__io->read_bytes((( ((has_end()) && (static_cast<uint64_t>(len_state()) <= static_cast<uint64_t>(_io()->size() - _io()->pos()))) ) ? (static_cast<uint64_t>(len_state())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    }
}

legacy_save_image_t::device_model_t::~device_model_t() {
    _clean_up();
}

void legacy_save_image_t::device_model_t::_clean_up() {
    if (m_signature) {
        delete m_signature; m_signature = 0;
    }
    if (m_after_signature) {
        delete m_after_signature; m_after_signature = 0;
    }
    if (!n_length) {
        if (m_length) {
            delete m_length; m_length = 0;
        }
    }
    if (!n_xenopsd_length) {
        if (m_xenopsd_length) {
            delete m_xenopsd_length; m_xenopsd_length = 0;
        }
    }
    if (!n_state) {
    }
    if (f_next_octets && !n_next_octets) {
        if (m_next_octets) {
            delete m_next_octets; m_next_octets = 0;
        }
    }
}

bool legacy_save_image_t::device_model_t::has_end() {
    if (f_has_end)
        return m_has_end;
    f_has_end = true;
    m_has_end =  ((has_length()) || (has_xenopsd_length())) ;
    return m_has_end;
}

bool legacy_save_image_t::device_model_t::has_length() {
    if (f_has_length)
        return m_has_length;
    f_has_length = true;
    m_has_length =  ((signature()->has_length()) && (static_cast<uint64_t>(_io()->size()) >= static_cast<uint64_t>(after_signature()->ofs_next() + 4))) ;
    return m_has_length;
}

bool legacy_save_image_t::device_model_t::has_xenopsd_length() {
    if (f_has_xenopsd_length)
        return m_has_xenopsd_length;
    f_has_xenopsd_length = true;
    m_has_xenopsd_length = ((signature()->has_no_length()) ? (((static_cast<uint64_t>(_io()->size()) >= static_cast<uint64_t>(after_signature()->ofs_next() + 5)) ? (next_octets()->is_valid()) : (false))) : (false));
    return m_has_xenopsd_length;
}

uint32_t legacy_save_image_t::device_model_t::len_state() {
    if (f_len_state)
        return m_len_state;
    f_len_state = true;
    m_len_state = static_cast<uint32_t>(((has_length()) ? (static_cast<uint32_t>(length()->len_state())) : (((has_xenopsd_length()) ? (static_cast<uint32_t>(xenopsd_length()->len_state())) : (static_cast<uint32_t>(0))))));
    return m_len_state;
}

legacy_save_image_t::xenopsd_device_model_length_t* legacy_save_image_t::device_model_t::next_octets() {
    if (f_next_octets)
        return m_next_octets;
    f_next_octets = true;
    n_next_octets = true;
    if (static_cast<uint64_t>(_io()->size()) >= static_cast<uint64_t>(after_signature()->ofs_next() + 5)) {
        n_next_octets = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(after_signature()->ofs_next());
        m_next_octets = new xenopsd_device_model_length_t(m__io, this, m__root);
        m__io->seek(_pos);
    }
    return m_next_octets;
}

uint32_t legacy_save_image_t::device_model_t::ofs_state() {
    if (f_ofs_state)
        return m_ofs_state;
    f_ofs_state = true;
    m_ofs_state = static_cast<uint32_t>(21 + ((has_length()) ? (static_cast<uint32_t>(4)) : (((has_xenopsd_length()) ? (static_cast<uint32_t>(5)) : (static_cast<uint32_t>(0))))));
    return m_ofs_state;
}

legacy_save_image_t::device_model_length_t::device_model_length_t(kaitai::kstream* p__io, legacy_save_image_t::device_model_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::device_model_length_t::_read() {
    m_len_state = m__io->read_u4le();
}

legacy_save_image_t::device_model_length_t::~device_model_length_t() {
    _clean_up();
}

void legacy_save_image_t::device_model_length_t::_clean_up() {
}

legacy_save_image_t::device_model_signature_t::device_model_signature_t(kaitai::kstream* p__io, legacy_save_image_t::device_model_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_has_length = false;
    f_has_no_length = false;
    f_is_known = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::device_model_signature_t::_read() {
    m_signature = kaitai::kstream::bytes_to_str(m__io->read_bytes(21), "ISO-8859-1");
}

legacy_save_image_t::device_model_signature_t::~device_model_signature_t() {
    _clean_up();
}

void legacy_save_image_t::device_model_signature_t::_clean_up() {
}

bool legacy_save_image_t::device_model_signature_t::has_length() {
    if (f_has_length)
        return m_has_length;
    f_has_length = true;
    m_has_length =  ((signature() == std::string("DeviceModelRecord0002")) || (signature() == std::string("RemusDeviceModelState"))) ;
    return m_has_length;
}

bool legacy_save_image_t::device_model_signature_t::has_no_length() {
    if (f_has_no_length)
        return m_has_no_length;
    f_has_no_length = true;
    m_has_no_length = signature() == std::string("QemuDeviceModelRecord");
    return m_has_no_length;
}

bool legacy_save_image_t::device_model_signature_t::is_known() {
    if (f_is_known)
        return m_is_known;
    f_is_known = true;
    m_is_known =  ((has_length()) || (has_no_length())) ;
    return m_is_known;
}

legacy_save_image_t::domain_image_t::domain_image_t(bool p_is_64bit, bool p_is_pv, kaitai::kstream* p__io, legacy_save_image_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_is_64bit = p_is_64bit;
    m_is_pv = p_is_pv;
    m_header = 0;
    m_extended_info = 0;
    m_p2m_frames = 0;
    m__io__raw_p2m_frames = 0;
    m_checkpoints = 0;
    f_guest_width = false;
    f_has_extended = false;
    f_len_context = false;
    f_len_p2m_frames = false;
    f_len_xsave = false;
    f_num_p2m_frames = false;
    f_num_p2m_per_frame = false;
    f_pt_levels = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::domain_image_t::_read() {
    m_header = new header_t(is_64bit(), is_pv(), m__io, this, m__root);
    n_extended_info = true;
    if (is_pv()) {
        n_extended_info = false;
        m_extended_info = new extended_info_t(is_64bit(), m__io, this, m__root);
    }
    n_p2m_frames = true;
    if (is_pv()) {
        n_p2m_frames = false;
        m__raw_p2m_frames = m__io->read_bytes(((len_p2m_frames() <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (len_p2m_frames()) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
        m__io__raw_p2m_frames = new kaitai::kstream(m__raw_p2m_frames);
        m_p2m_frames = new p2m_frame_list_t(is_64bit(), m__io__raw_p2m_frames, this, m__root);
    }
    n_checkpoints = true;
    if (_io()->size() - _io()->pos() >= 12) {
        n_checkpoints = false;
        m_checkpoints = new std::vector<checkpoint_t*>();
        {
            int i = 0;
            checkpoint_t* _;
            do {
                _ = new checkpoint_t(is_64bit(), is_pv(), len_context(), has_extended(), len_xsave(), ((checkpoints()->size() == 0) ? (false) : (checkpoints()->back()->enables_compression())), m__io, this, m__root);
                m_checkpoints->push_back(_);
                i++;
            } while (!( ((_->is_last()) || (_io()->size() - _io()->pos() < 12)) ));
        }
    }
}

legacy_save_image_t::domain_image_t::~domain_image_t() {
    _clean_up();
}

void legacy_save_image_t::domain_image_t::_clean_up() {
    if (m_header) {
        delete m_header; m_header = 0;
    }
    if (!n_extended_info) {
        if (m_extended_info) {
            delete m_extended_info; m_extended_info = 0;
        }
    }
    if (!n_p2m_frames) {
        if (m__io__raw_p2m_frames) {
            delete m__io__raw_p2m_frames; m__io__raw_p2m_frames = 0;
        }
        if (m_p2m_frames) {
            delete m_p2m_frames; m_p2m_frames = 0;
        }
    }
    if (!n_checkpoints) {
        if (m_checkpoints) {
            for (std::vector<checkpoint_t*>::iterator it = m_checkpoints->begin(); it != m_checkpoints->end(); ++it) {
                delete *it;
            }
            delete m_checkpoints; m_checkpoints = 0;
        }
    }
}

uint32_t legacy_save_image_t::domain_image_t::guest_width() {
    if (f_guest_width)
        return m_guest_width;
    f_guest_width = true;
    m_guest_width = static_cast<uint32_t>((( ((len_context() == 5168) || ( ((is_64bit()) && (len_context() != 2800)) )) ) ? (8) : (4)));
    return m_guest_width;
}

bool legacy_save_image_t::domain_image_t::has_extended() {
    if (f_has_extended)
        return m_has_extended;
    f_has_extended = true;
    m_has_extended = ((is_pv()) ? (extended_info()->has_extended()) : (false));
    return m_has_extended;
}

uint32_t legacy_save_image_t::domain_image_t::len_context() {
    if (f_len_context)
        return m_len_context;
    f_len_context = true;
    m_len_context = static_cast<uint32_t>(((is_pv()) ? (static_cast<uint32_t>(extended_info()->len_context())) : (static_cast<uint32_t>(0))));
    return m_len_context;
}

uint64_t legacy_save_image_t::domain_image_t::len_p2m_frames() {
    if (f_len_p2m_frames)
        return m_len_p2m_frames;
    f_len_p2m_frames = true;
    m_len_p2m_frames = static_cast<uint64_t>(num_p2m_frames() * static_cast<uint64_t>(((is_64bit()) ? (8) : (4))));
    return m_len_p2m_frames;
}

uint32_t legacy_save_image_t::domain_image_t::len_xsave() {
    if (f_len_xsave)
        return m_len_xsave;
    f_len_xsave = true;
    m_len_xsave = static_cast<uint32_t>(((is_pv()) ? (static_cast<uint32_t>(extended_info()->len_xsave())) : (static_cast<uint32_t>(0))));
    return m_len_xsave;
}

uint64_t legacy_save_image_t::domain_image_t::num_p2m_frames() {
    if (f_num_p2m_frames)
        return m_num_p2m_frames;
    f_num_p2m_frames = true;
    m_num_p2m_frames = static_cast<uint64_t>(static_cast<uint64_t>((header()->p2m_size()->value() + static_cast<uint64_t>(num_p2m_per_frame())) - static_cast<uint64_t>(1)) / static_cast<uint64_t>(num_p2m_per_frame()));
    return m_num_p2m_frames;
}

int32_t legacy_save_image_t::domain_image_t::num_p2m_per_frame() {
    if (f_num_p2m_per_frame)
        return m_num_p2m_per_frame;
    f_num_p2m_per_frame = true;
    m_num_p2m_per_frame = 4096 / guest_width();
    return m_num_p2m_per_frame;
}

uint32_t legacy_save_image_t::domain_image_t::pt_levels() {
    if (f_pt_levels)
        return m_pt_levels;
    f_pt_levels = true;
    m_pt_levels = static_cast<uint32_t>(((guest_width() == 8) ? (4) : (3)));
    return m_pt_levels;
}

legacy_save_image_t::extended_info_t::extended_info_t(bool p_is_64bit, kaitai::kstream* p__io, legacy_save_image_t::domain_image_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_is_64bit = p_is_64bit;
    m_head = 0;
    m_blocks = 0;
    m__io__raw_blocks = 0;
    f_has_extended = false;
    f_len_context = false;
    f_len_xsave = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::extended_info_t::_read() {
    m_head = new extended_info_header_t(is_64bit(), m__io, this, m__root);
    m__raw_blocks = m__io->read_bytes(((static_cast<uint64_t>(head()->len_blocks()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(head()->len_blocks())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    m__io__raw_blocks = new kaitai::kstream(m__raw_blocks);
    m_blocks = new extended_info_blocks_t(m__io__raw_blocks, this, m__root);
}

legacy_save_image_t::extended_info_t::~extended_info_t() {
    _clean_up();
}

void legacy_save_image_t::extended_info_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
    if (m__io__raw_blocks) {
        delete m__io__raw_blocks; m__io__raw_blocks = 0;
    }
    if (m_blocks) {
        delete m_blocks; m_blocks = 0;
    }
}

bool legacy_save_image_t::extended_info_t::has_extended() {
    if (f_has_extended)
        return m_has_extended;
    f_has_extended = true;
    m_has_extended = blocks()->has_extended();
    return m_has_extended;
}

uint32_t legacy_save_image_t::extended_info_t::len_context() {
    if (f_len_context)
        return m_len_context;
    f_len_context = true;
    m_len_context = blocks()->len_context();
    return m_len_context;
}

uint32_t legacy_save_image_t::extended_info_t::len_xsave() {
    if (f_len_xsave)
        return m_len_xsave;
    f_len_xsave = true;
    m_len_xsave = blocks()->len_xsave();
    return m_len_xsave;
}

legacy_save_image_t::extended_info_block_t::extended_info_block_t(uint32_t p_len_context_before, bool p_has_extended_before, uint32_t p_len_xsave_before, kaitai::kstream* p__io, legacy_save_image_t::extended_info_blocks_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_len_context_before = p_len_context_before;
    m_has_extended_before = p_has_extended_before;
    m_len_xsave_before = p_len_xsave_before;
    m_header = 0;
    m_raw_content = 0;
    m__io__raw_raw_content = 0;
    f_content = false;
    m_content = 0;
    f_has_extended_so_far = false;
    f_len_context_so_far = false;
    f_len_xsave_so_far = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::extended_info_block_t::_read() {
    m_header = new extended_info_block_header_t(m__io, this, m__root);
    m__raw_raw_content = m__io->read_bytes(((static_cast<uint64_t>(header()->len_data()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(header()->len_data())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    m__io__raw_raw_content = new kaitai::kstream(m__raw_raw_content);
    m_raw_content = new opaque_t(m__io__raw_raw_content, this, m__root);
}

legacy_save_image_t::extended_info_block_t::~extended_info_block_t() {
    _clean_up();
}

void legacy_save_image_t::extended_info_block_t::_clean_up() {
    if (m_header) {
        delete m_header; m_header = 0;
    }
    if (m__io__raw_raw_content) {
        delete m__io__raw_raw_content; m__io__raw_raw_content = 0;
    }
    if (m_raw_content) {
        delete m_raw_content; m_raw_content = 0;
    }
    if (f_content) {
        if (m_content) {
            delete m_content; m_content = 0;
        }
    }
}

kaitai::kstruct* legacy_save_image_t::extended_info_block_t::content() {
    if (f_content)
        return m_content;
    f_content = true;
    kaitai::kstream *io = raw_content()->_io();
    std::streampos _pos = io->pos();
    io->seek(0);
    switch (header()->block_type()) {
    case legacy_save_image_t::BLOCK_TYPE_VCPU: {
        m_content = new vcpu_context_t(header()->len_data(), io, this, m__root);
        break;
    }
    case legacy_save_image_t::BLOCK_TYPE_XCNT: {
        m_content = new xsave_length_t(io, this, m__root);
        break;
    }
    default: {
        m_content = new opaque_t(io, this, m__root);
        break;
    }
    }
    io->seek(_pos);
    return m_content;
}

bool legacy_save_image_t::extended_info_block_t::has_extended_so_far() {
    if (f_has_extended_so_far)
        return m_has_extended_so_far;
    f_has_extended_so_far = true;
    m_has_extended_so_far =  ((has_extended_before()) || (header()->block_type() == legacy_save_image_t::BLOCK_TYPE_EXTV)) ;
    return m_has_extended_so_far;
}

uint32_t legacy_save_image_t::extended_info_block_t::len_context_so_far() {
    if (f_len_context_so_far)
        return m_len_context_so_far;
    f_len_context_so_far = true;
    m_len_context_so_far = static_cast<uint32_t>(((header()->block_type() == legacy_save_image_t::BLOCK_TYPE_VCPU) ? (header()->len_data()) : (len_context_before())));
    return m_len_context_so_far;
}

uint32_t legacy_save_image_t::extended_info_block_t::len_xsave_so_far() {
    if (f_len_xsave_so_far)
        return m_len_xsave_so_far;
    f_len_xsave_so_far = true;
    m_len_xsave_so_far = (( ((header()->block_type() == legacy_save_image_t::BLOCK_TYPE_XCNT) && (raw_content()->_io()->size() >= 4)) ) ? (static_cast<uint32_t>(static_cast<legacy_save_image_t::xsave_length_t*>(content())->len_xsave())) : (static_cast<uint32_t>(len_xsave_before())));
    return m_len_xsave_so_far;
}

legacy_save_image_t::extended_info_block_header_t::extended_info_block_header_t(kaitai::kstream* p__io, legacy_save_image_t::extended_info_block_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_block_type = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::extended_info_block_header_t::_read() {
    m_type_code = m__io->read_u4be();
    m_len_data = m__io->read_u4le();
}

legacy_save_image_t::extended_info_block_header_t::~extended_info_block_header_t() {
    _clean_up();
}

void legacy_save_image_t::extended_info_block_header_t::_clean_up() {
}

legacy_save_image_t::block_type_t legacy_save_image_t::extended_info_block_header_t::block_type() {
    if (f_block_type)
        return m_block_type;
    f_block_type = true;
    m_block_type = static_cast<legacy_save_image_t::block_type_t>(type_code());
    return m_block_type;
}

legacy_save_image_t::extended_info_blocks_t::extended_info_blocks_t(kaitai::kstream* p__io, legacy_save_image_t::extended_info_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_blocks = 0;
    f_has_blocks = false;
    f_has_extended = false;
    f_len_context = false;
    f_len_xsave = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::extended_info_blocks_t::_read() {
    n_blocks = true;
    if (_io()->size() >= 8) {
        n_blocks = false;
        m_blocks = new std::vector<extended_info_block_t*>();
        {
            int i = 0;
            extended_info_block_t* _;
            do {
                _ = new extended_info_block_t(((blocks()->size() == 0) ? (static_cast<uint32_t>(0)) : (static_cast<uint32_t>(blocks()->back()->len_context_so_far()))), ((blocks()->size() == 0) ? (false) : (blocks()->back()->has_extended_so_far())), ((blocks()->size() == 0) ? (static_cast<uint32_t>(0)) : (static_cast<uint32_t>(blocks()->back()->len_xsave_so_far()))), m__io, this, m__root);
                m_blocks->push_back(_);
                i++;
            } while (!(_io()->size() - _io()->pos() < 8));
        }
    }
}

legacy_save_image_t::extended_info_blocks_t::~extended_info_blocks_t() {
    _clean_up();
}

void legacy_save_image_t::extended_info_blocks_t::_clean_up() {
    if (!n_blocks) {
        if (m_blocks) {
            for (std::vector<extended_info_block_t*>::iterator it = m_blocks->begin(); it != m_blocks->end(); ++it) {
                delete *it;
            }
            delete m_blocks; m_blocks = 0;
        }
    }
}

bool legacy_save_image_t::extended_info_blocks_t::has_blocks() {
    if (f_has_blocks)
        return m_has_blocks;
    f_has_blocks = true;
    m_has_blocks = _io()->size() >= 8;
    return m_has_blocks;
}

bool legacy_save_image_t::extended_info_blocks_t::has_extended() {
    if (f_has_extended)
        return m_has_extended;
    f_has_extended = true;
    m_has_extended = ((has_blocks()) ? (blocks()->back()->has_extended_so_far()) : (false));
    return m_has_extended;
}

uint32_t legacy_save_image_t::extended_info_blocks_t::len_context() {
    if (f_len_context)
        return m_len_context;
    f_len_context = true;
    m_len_context = static_cast<uint32_t>(((has_blocks()) ? (static_cast<uint32_t>(blocks()->back()->len_context_so_far())) : (static_cast<uint32_t>(0))));
    return m_len_context;
}

uint32_t legacy_save_image_t::extended_info_blocks_t::len_xsave() {
    if (f_len_xsave)
        return m_len_xsave;
    f_len_xsave = true;
    m_len_xsave = static_cast<uint32_t>(((has_blocks()) ? (static_cast<uint32_t>(blocks()->back()->len_xsave_so_far())) : (static_cast<uint32_t>(0))));
    return m_len_xsave;
}

legacy_save_image_t::extended_info_header_t::extended_info_header_t(bool p_is_64bit, kaitai::kstream* p__io, legacy_save_image_t::extended_info_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_is_64bit = p_is_64bit;
    m_marker = 0;
    f_is_valid = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::extended_info_header_t::_read() {
    m_marker = new ulong_halves_t(is_64bit(), m__io, this, m__root);
    m_len_blocks = m__io->read_u4le();
}

legacy_save_image_t::extended_info_header_t::~extended_info_header_t() {
    _clean_up();
}

void legacy_save_image_t::extended_info_header_t::_clean_up() {
    if (m_marker) {
        delete m_marker; m_marker = 0;
    }
}

bool legacy_save_image_t::extended_info_header_t::is_valid() {
    if (f_is_valid)
        return m_is_valid;
    f_is_valid = true;
    m_is_valid =  ((marker()->low() >> 16 == 65535) && ((marker()->low() & 65535) == 65535) && (((is_64bit()) ? ( ((marker()->high() >> 16 == 65535) && ((marker()->high() & 65535) == 65535)) ) : (true)))) ;
    return m_is_valid;
}

legacy_save_image_t::first_octets_t::first_octets_t(kaitai::kstream* p__io, legacy_save_image_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_first_chunk = false;
    f_has_plausible_chunk = false;
    f_has_plausible_size = false;
    f_is_64bit = false;
    f_is_pv = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::first_octets_t::_read() {
    m_p2m_size = m__io->read_u4le();
    m_word1 = m__io->read_u4le();
    m_word2 = m__io->read_u4le();
    m_word3 = m__io->read_u4le();
}

legacy_save_image_t::first_octets_t::~first_octets_t() {
    _clean_up();
}

void legacy_save_image_t::first_octets_t::_clean_up() {
}

uint32_t legacy_save_image_t::first_octets_t::first_chunk() {
    if (f_first_chunk)
        return m_first_chunk;
    f_first_chunk = true;
    m_first_chunk = ((is_64bit()) ? (word2()) : (word1()));
    return m_first_chunk;
}

bool legacy_save_image_t::first_octets_t::has_plausible_chunk() {
    if (f_has_plausible_chunk)
        return m_has_plausible_chunk;
    f_has_plausible_chunk = true;
    m_has_plausible_chunk =  (( ((first_chunk() >= 1) && (first_chunk() <= 1024)) ) || ( ((first_chunk() >> 16 == 65535) && ((first_chunk() & 65535) >= 65516)) )) ;
    return m_has_plausible_chunk;
}

bool legacy_save_image_t::first_octets_t::has_plausible_size() {
    if (f_has_plausible_size)
        return m_has_plausible_size;
    f_has_plausible_size = true;
    m_has_plausible_size =  ((p2m_size() > 0) && (p2m_size() <= 268435456)) ;
    return m_has_plausible_size;
}

bool legacy_save_image_t::first_octets_t::is_64bit() {
    if (f_is_64bit)
        return m_is_64bit;
    f_is_64bit = true;
    m_is_64bit = word1() == 0;
    return m_is_64bit;
}

bool legacy_save_image_t::first_octets_t::is_pv() {
    if (f_is_pv)
        return m_is_pv;
    f_is_pv = true;
    m_is_pv = ((is_64bit()) ? ( ((word2() >> 16 == 65535) && ((word2() & 65535) == 65535) && (word3() >> 16 == 65535) && ((word3() & 65535) == 65535)) ) : ( ((word1() >> 16 == 65535) && ((word1() & 65535) == 65535) && (!( (( ((word2() >= 1) && (word2() <= 1024)) ) || ( ((word2() >> 16 == 65535) && ((word2() & 65535) >= 65516)) )) ))) ));
    return m_is_pv;
}

legacy_save_image_t::header_t::header_t(bool p_is_64bit, bool p_is_pv, kaitai::kstream* p__io, legacy_save_image_t::domain_image_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_is_64bit = p_is_64bit;
    m_is_pv = p_is_pv;
    m_p2m_size = 0;
    f_guest_type = false;
    f_known_p2m_size_max = false;
    f_toolstack_width = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::header_t::_read() {
    m_p2m_size = new ulong_t(is_64bit(), m__io, this, m__root);
}

legacy_save_image_t::header_t::~header_t() {
    _clean_up();
}

void legacy_save_image_t::header_t::_clean_up() {
    if (m_p2m_size) {
        delete m_p2m_size; m_p2m_size = 0;
    }
}

legacy_save_image_t::guest_type_t legacy_save_image_t::header_t::guest_type() {
    if (f_guest_type)
        return m_guest_type;
    f_guest_type = true;
    m_guest_type = static_cast<legacy_save_image_t::guest_type_t>(((is_pv()) ? (1) : (2)));
    return m_guest_type;
}

int32_t legacy_save_image_t::header_t::known_p2m_size_max() {
    if (f_known_p2m_size_max)
        return m_known_p2m_size_max;
    f_known_p2m_size_max = true;
    m_known_p2m_size_max = 268435456;
    return m_known_p2m_size_max;
}

int8_t legacy_save_image_t::header_t::toolstack_width() {
    if (f_toolstack_width)
        return m_toolstack_width;
    f_toolstack_width = true;
    m_toolstack_width = ((is_64bit()) ? (8) : (4));
    return m_toolstack_width;
}

legacy_save_image_t::hvm_context_t::hvm_context_t(kaitai::kstream* p__io, legacy_save_image_t::hvm_tail_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_raw_body = 0;
    m__io__raw_raw_body = 0;
    m_context = 0;
    f_context = false;
    m_context = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::hvm_context_t::_read() {
    m_len_context = m__io->read_u4le();
    m__raw_raw_body = m__io->read_bytes(((static_cast<uint64_t>(len_context()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(len_context())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    m__io__raw_raw_body = new kaitai::kstream(m__raw_raw_body);
    m_raw_body = new opaque_t(m__io__raw_raw_body, this, m__root);
}

legacy_save_image_t::hvm_context_t::~hvm_context_t() {
    _clean_up();
}

void legacy_save_image_t::hvm_context_t::_clean_up() {
    if (m__io__raw_raw_body) {
        delete m__io__raw_raw_body; m__io__raw_raw_body = 0;
    }
    if (m_raw_body) {
        delete m_raw_body; m_raw_body = 0;
    }
    if (f_context) {
        if (m_context) {
            delete m_context; m_context = 0;
        }
    }
}

xen_hvm_context_t* legacy_save_image_t::hvm_context_t::context() {
    if (f_context)
        return m_context;
    f_context = true;
    kaitai::kstream *io = raw_body()->_io();
    std::streampos _pos = io->pos();
    io->seek(0);
    m_context = new xen_hvm_context_t(io);
    io->seek(_pos);
    return m_context;
}

legacy_save_image_t::hvm_param_t::hvm_param_t(kaitai::kstream* p__io, legacy_save_image_t::chunk_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::hvm_param_t::_read() {
    m_padding = m__io->read_u4le();
    m_value = m__io->read_u8le();
}

legacy_save_image_t::hvm_param_t::~hvm_param_t() {
    _clean_up();
}

void legacy_save_image_t::hvm_param_t::_clean_up() {
}

legacy_save_image_t::hvm_tail_t::hvm_tail_t(kaitai::kstream* p__io, legacy_save_image_t::checkpoint_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_magic_pfns = 0;
    m_hvm_context = 0;
    m_device_model = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::hvm_tail_t::_read() {
    m_magic_pfns = new magic_pfns_t(m__io, this, m__root);
    m_hvm_context = new hvm_context_t(m__io, this, m__root);
    n_device_model = true;
    if (_io()->size() - _io()->pos() >= 21) {
        n_device_model = false;
        m_device_model = new device_model_t(m__io, this, m__root);
    }
}

legacy_save_image_t::hvm_tail_t::~hvm_tail_t() {
    _clean_up();
}

void legacy_save_image_t::hvm_tail_t::_clean_up() {
    if (m_magic_pfns) {
        delete m_magic_pfns; m_magic_pfns = 0;
    }
    if (m_hvm_context) {
        delete m_hvm_context; m_hvm_context = 0;
    }
    if (!n_device_model) {
        if (m_device_model) {
            delete m_device_model; m_device_model = 0;
        }
    }
}

legacy_save_image_t::magic_pfns_t::magic_pfns_t(kaitai::kstream* p__io, legacy_save_image_t::hvm_tail_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_bufioreq_index = false;
    f_ioreq_index = false;
    f_store_index = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::magic_pfns_t::_read() {
    m_ioreq_pfn = m__io->read_u8le();
    m_bufioreq_pfn = m__io->read_u8le();
    m_store_pfn = m__io->read_u8le();
}

legacy_save_image_t::magic_pfns_t::~magic_pfns_t() {
    _clean_up();
}

void legacy_save_image_t::magic_pfns_t::_clean_up() {
}

int8_t legacy_save_image_t::magic_pfns_t::bufioreq_index() {
    if (f_bufioreq_index)
        return m_bufioreq_index;
    f_bufioreq_index = true;
    m_bufioreq_index = 6;
    return m_bufioreq_index;
}

int8_t legacy_save_image_t::magic_pfns_t::ioreq_index() {
    if (f_ioreq_index)
        return m_ioreq_index;
    f_ioreq_index = true;
    m_ioreq_index = 5;
    return m_ioreq_index;
}

int8_t legacy_save_image_t::magic_pfns_t::store_index() {
    if (f_store_index)
        return m_store_index;
    f_store_index = true;
    m_store_index = 1;
    return m_store_index;
}

legacy_save_image_t::next_marker_t::next_marker_t(kaitai::kstream* p__io, legacy_save_image_t::checkpoint_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_chunk = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::next_marker_t::_read() {
    m_marker = m__io->read_s4le();
}

legacy_save_image_t::next_marker_t::~next_marker_t() {
    _clean_up();
}

void legacy_save_image_t::next_marker_t::_clean_up() {
}

bool legacy_save_image_t::next_marker_t::is_chunk() {
    if (f_is_chunk)
        return m_is_chunk;
    f_is_chunk = true;
    m_is_chunk =  ((marker() != 0) && (marker() >= -20) && (marker() <= 1024)) ;
    return m_is_chunk;
}

legacy_save_image_t::opaque_t::opaque_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::opaque_t::_read() {
}

legacy_save_image_t::opaque_t::~opaque_t() {
    _clean_up();
}

void legacy_save_image_t::opaque_t::_clean_up() {
}

legacy_save_image_t::p2m_frame_list_t::p2m_frame_list_t(bool p_is_64bit, kaitai::kstream* p__io, kaitai::kstruct* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_is_64bit = p_is_64bit;
    m_pfns = 0;
    f_len_pfn = false;
    f_pfns = false;
    m_pfns = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::p2m_frame_list_t::_read() {
}

legacy_save_image_t::p2m_frame_list_t::~p2m_frame_list_t() {
    _clean_up();
}

void legacy_save_image_t::p2m_frame_list_t::_clean_up() {
    if (f_pfns) {
        if (m_pfns) {
            for (std::vector<ulong_t*>::iterator it = m_pfns->begin(); it != m_pfns->end(); ++it) {
                delete *it;
            }
            delete m_pfns; m_pfns = 0;
        }
    }
}

int8_t legacy_save_image_t::p2m_frame_list_t::len_pfn() {
    if (f_len_pfn)
        return m_len_pfn;
    f_len_pfn = true;
    m_len_pfn = ((is_64bit()) ? (8) : (4));
    return m_len_pfn;
}

std::vector<legacy_save_image_t::ulong_t*>* legacy_save_image_t::p2m_frame_list_t::pfns() {
    if (f_pfns)
        return m_pfns;
    f_pfns = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_pfns = new std::vector<ulong_t*>();
    const int l_pfns = static_cast<uint64_t>(static_cast<uint64_t>(_io()->size()) / static_cast<uint64_t>(len_pfn()));
    for (int i = 0; i < l_pfns; i++) {
        m_pfns->push_back(new ulong_t(is_64bit(), m__io, this, m__root));
    }
    m__io->seek(_pos);
    return m_pfns;
}

legacy_save_image_t::page_contents_t::page_contents_t(kaitai::kstream* p__io, legacy_save_image_t::chunk_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_pages = 0;
    f_len_page = false;
    f_pages = false;
    m_pages = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::page_contents_t::_read() {
}

legacy_save_image_t::page_contents_t::~page_contents_t() {
    _clean_up();
}

void legacy_save_image_t::page_contents_t::_clean_up() {
    if (f_pages) {
        if (m_pages) {
            delete m_pages; m_pages = 0;
        }
    }
}

int32_t legacy_save_image_t::page_contents_t::len_page() {
    if (f_len_page)
        return m_len_page;
    f_len_page = true;
    m_len_page = 4096;
    return m_len_page;
}

std::vector<std::string>* legacy_save_image_t::page_contents_t::pages() {
    if (f_pages)
        return m_pages;
    f_pages = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_pages = new std::vector<std::string>();
    const int l_pages = static_cast<uint64_t>(static_cast<uint64_t>(_io()->size()) / static_cast<uint64_t>(len_page()));
    for (int i = 0; i < l_pages; i++) {
        m_pages->push_back(m__io->read_bytes(len_page()));
    }
    m__io->seek(_pos);
    return m_pages;
}

legacy_save_image_t::pfn_entry_t::pfn_entry_t(bool p_is_64bit, uint32_t p_num_pages_before, kaitai::kstream* p__io, legacy_save_image_t::chunk_header_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_is_64bit = p_is_64bit;
    m_num_pages_before = p_num_pages_before;
    m_entry = 0;
    f_has_page = false;
    f_num_pages_so_far = false;
    f_page_type = false;
    f_pfn = false;
    f_reserved = false;
    f_type_code = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::pfn_entry_t::_read() {
    m_entry = new ulong_halves_t(is_64bit(), m__io, this, m__root);
}

legacy_save_image_t::pfn_entry_t::~pfn_entry_t() {
    _clean_up();
}

void legacy_save_image_t::pfn_entry_t::_clean_up() {
    if (m_entry) {
        delete m_entry; m_entry = 0;
    }
}

bool legacy_save_image_t::pfn_entry_t::has_page() {
    if (f_has_page)
        return m_has_page;
    f_has_page = true;
    m_has_page = type_code() < 13;
    return m_has_page;
}

uint32_t legacy_save_image_t::pfn_entry_t::num_pages_so_far() {
    if (f_num_pages_so_far)
        return m_num_pages_so_far;
    f_num_pages_so_far = true;
    m_num_pages_so_far = static_cast<uint32_t>(num_pages_before() + ((type_code() < 13) ? (static_cast<uint32_t>(1)) : (static_cast<uint32_t>(0))));
    return m_num_pages_so_far;
}

legacy_save_image_t::page_type_t legacy_save_image_t::pfn_entry_t::page_type() {
    if (f_page_type)
        return m_page_type;
    f_page_type = true;
    m_page_type = static_cast<legacy_save_image_t::page_type_t>(entry()->low() >> 28);
    return m_page_type;
}

int32_t legacy_save_image_t::pfn_entry_t::pfn() {
    if (f_pfn)
        return m_pfn;
    f_pfn = true;
    m_pfn = entry()->low() & 268435455;
    return m_pfn;
}

uint32_t legacy_save_image_t::pfn_entry_t::reserved() {
    if (f_reserved)
        return m_reserved;
    f_reserved = true;
    m_reserved = static_cast<uint32_t>(((is_64bit()) ? (static_cast<uint32_t>(entry()->high())) : (static_cast<uint32_t>(0))));
    return m_reserved;
}

int32_t legacy_save_image_t::pfn_entry_t::type_code() {
    if (f_type_code)
        return m_type_code;
    f_type_code = true;
    m_type_code = entry()->low() >> 28;
    return m_type_code;
}

legacy_save_image_t::physmap_t::physmap_t(bool p_is_64bit, kaitai::kstream* p__io, legacy_save_image_t::toolstack_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_is_64bit = p_is_64bit;
    m_name = 0;
    m__io__raw_name = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::physmap_t::_read() {
    m_phys_offset = m__io->read_u8le();
    m_start_addr = m__io->read_u8le();
    m_len_range = m__io->read_u8le();
    m_len_name = m__io->read_u4le();
    m__raw_name = m__io->read_bytes(len_name());
    m__io__raw_name = new kaitai::kstream(m__raw_name);
    m_name = new physmap_name_t(m__io__raw_name, this, m__root);
    n_padding = true;
    if (is_64bit()) {
        n_padding = false;
        m_padding = m__io->read_bytes(4);
    }
}

legacy_save_image_t::physmap_t::~physmap_t() {
    _clean_up();
}

void legacy_save_image_t::physmap_t::_clean_up() {
    if (m__io__raw_name) {
        delete m__io__raw_name; m__io__raw_name = 0;
    }
    if (m_name) {
        delete m_name; m_name = 0;
    }
    if (!n_padding) {
    }
}

legacy_save_image_t::physmap_name_t::physmap_name_t(kaitai::kstream* p__io, legacy_save_image_t::physmap_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_has_rest = false;
    f_is_terminated = false;
    f_text_octets = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::physmap_name_t::_read() {
    m_text = kaitai::kstream::bytes_to_str(kaitai::kstream::bytes_terminate(m__io->read_bytes_full(), 0, false), "ISO-8859-1");
}

legacy_save_image_t::physmap_name_t::~physmap_name_t() {
    _clean_up();
}

void legacy_save_image_t::physmap_name_t::_clean_up() {
    if (f_text_octets) {
    }
}

bool legacy_save_image_t::physmap_name_t::has_rest() {
    if (f_has_rest)
        return m_has_rest;
    f_has_rest = true;
    m_has_rest = static_cast<uint64_t>(text_octets().length()) + 1 < static_cast<uint64_t>(_io()->size());
    return m_has_rest;
}

bool legacy_save_image_t::physmap_name_t::is_terminated() {
    if (f_is_terminated)
        return m_is_terminated;
    f_is_terminated = true;
    m_is_terminated = static_cast<uint64_t>(text_octets().length()) < static_cast<uint64_t>(_io()->size());
    return m_is_terminated;
}

std::string legacy_save_image_t::physmap_name_t::text_octets() {
    if (f_text_octets)
        return m_text_octets;
    f_text_octets = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_text_octets = kaitai::kstream::bytes_terminate(m__io->read_bytes_full(), 0, false);
    m__io->seek(_pos);
    return m_text_octets;
}

legacy_save_image_t::pv_tail_t::pv_tail_t(bool p_is_64bit, uint32_t p_len_context, bool p_has_extended, uint32_t p_len_xsave, uint32_t p_max_vcpu_id, std::string p_vcpu_map, kaitai::kstream* p__io, legacy_save_image_t::checkpoint_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_is_64bit = p_is_64bit;
    m_len_context = p_len_context;
    m_has_extended = p_has_extended;
    m_len_xsave = p_len_xsave;
    m_max_vcpu_id = p_max_vcpu_id;
    m_vcpu_map = p_vcpu_map;
    m_unmapped = 0;
    m_vcpus = 0;
    m_shared_info = 0;
    m__io__raw_shared_info = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::pv_tail_t::_read() {
    m_unmapped = new unmapped_pfns_t(is_64bit(), m__io, this, m__root);
    m_vcpus = new std::vector<vcpu_slot_t*>();
    const int l_vcpus = ((static_cast<uint64_t>(max_vcpu_id()) / static_cast<uint64_t>(8) < static_cast<uint64_t>(vcpu_map().length())) ? (static_cast<uint64_t>(max_vcpu_id() + 1)) : (static_cast<uint64_t>(0)));
    for (int i = 0; i < l_vcpus; i++) {
        m_vcpus->push_back(new vcpu_slot_t(static_cast<uint32_t>(i), static_cast<uint32_t>(vcpu_map().at(i / 8) >> kaitai::kstream::mod(i, 8) & 1), len_context(), has_extended(), len_xsave(), m__io, this, m__root));
    }
    m__raw_shared_info = m__io->read_bytes(((static_cast<uint64_t>(_io()->size() - _io()->pos()) < static_cast<uint64_t>(4096)) ? (static_cast<uint64_t>(_io()->size() - _io()->pos())) : (static_cast<uint64_t>(4096))));
    m__io__raw_shared_info = new kaitai::kstream(m__raw_shared_info);
    m_shared_info = new shared_info_t(m__io__raw_shared_info, this, m__root);
}

legacy_save_image_t::pv_tail_t::~pv_tail_t() {
    _clean_up();
}

void legacy_save_image_t::pv_tail_t::_clean_up() {
    if (m_unmapped) {
        delete m_unmapped; m_unmapped = 0;
    }
    if (m_vcpus) {
        for (std::vector<vcpu_slot_t*>::iterator it = m_vcpus->begin(); it != m_vcpus->end(); ++it) {
            delete *it;
        }
        delete m_vcpus; m_vcpus = 0;
    }
    if (m__io__raw_shared_info) {
        delete m__io__raw_shared_info; m__io__raw_shared_info = 0;
    }
    if (m_shared_info) {
        delete m_shared_info; m_shared_info = 0;
    }
}

legacy_save_image_t::shared_info_t::shared_info_t(kaitai::kstream* p__io, legacy_save_image_t::pv_tail_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_shared_info_x86_32 = 0;
    m_shared_info_x86_64 = 0;
    f_len_shared_info = false;
    f_shared_info_x86_32 = false;
    m_shared_info_x86_32 = 0;
    f_shared_info_x86_64 = false;
    m_shared_info_x86_64 = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::shared_info_t::_read() {
}

legacy_save_image_t::shared_info_t::~shared_info_t() {
    _clean_up();
}

void legacy_save_image_t::shared_info_t::_clean_up() {
    if (f_shared_info_x86_32) {
        if (m_shared_info_x86_32) {
            delete m_shared_info_x86_32; m_shared_info_x86_32 = 0;
        }
    }
    if (f_shared_info_x86_64) {
        if (m_shared_info_x86_64) {
            delete m_shared_info_x86_64; m_shared_info_x86_64 = 0;
        }
    }
}

int32_t legacy_save_image_t::shared_info_t::len_shared_info() {
    if (f_len_shared_info)
        return m_len_shared_info;
    f_len_shared_info = true;
    m_len_shared_info = 4096;
    return m_len_shared_info;
}

xen_x86_vcpu_t::shared_info_x86_32_t* legacy_save_image_t::shared_info_t::shared_info_x86_32() {
    if (f_shared_info_x86_32)
        return m_shared_info_x86_32;
    f_shared_info_x86_32 = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_shared_info_x86_32 = new xen_x86_vcpu_t::shared_info_x86_32_t(m__io);
    m__io->seek(_pos);
    return m_shared_info_x86_32;
}

xen_x86_vcpu_t::shared_info_x86_64_t* legacy_save_image_t::shared_info_t::shared_info_x86_64() {
    if (f_shared_info_x86_64)
        return m_shared_info_x86_64;
    f_shared_info_x86_64 = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_shared_info_x86_64 = new xen_x86_vcpu_t::shared_info_x86_64_t(m__io);
    m__io->seek(_pos);
    return m_shared_info_x86_64;
}

legacy_save_image_t::stream_position_t::stream_position_t(uint64_t p_ofs_next, kaitai::kstream* p__io, kaitai::kstruct* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_ofs_next = p_ofs_next;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::stream_position_t::_read() {
}

legacy_save_image_t::stream_position_t::~stream_position_t() {
    _clean_up();
}

void legacy_save_image_t::stream_position_t::_clean_up() {
}

legacy_save_image_t::tmem_t::tmem_t(kaitai::kstream* p__io, legacy_save_image_t::chunk_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_pools = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::tmem_t::_read() {
    m_version = m__io->read_u4le();
    m_max_pools = m__io->read_u4le();
    m_separator1 = m__io->read_u4le();
    m_flags = m__io->read_u4le();
    m_weight = m__io->read_u4le();
    m_cap = m__io->read_u4le();
    m_separator2 = m__io->read_u4le();
    m_pools = new std::vector<tmem_pool_t*>();
    {
        int i = 0;
        tmem_pool_t* _;
        do {
            _ = new tmem_pool_t(m__io, this, m__root);
            m_pools->push_back(_);
            i++;
        } while (!(_->is_terminator()));
    }
}

legacy_save_image_t::tmem_t::~tmem_t() {
    _clean_up();
}

void legacy_save_image_t::tmem_t::_clean_up() {
    if (m_pools) {
        for (std::vector<tmem_pool_t*>::iterator it = m_pools->begin(); it != m_pools->end(); ++it) {
            delete *it;
        }
        delete m_pools; m_pools = 0;
    }
}

legacy_save_image_t::tmem_extra_t::tmem_extra_t(kaitai::kstream* p__io, legacy_save_image_t::chunk_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_invalidated = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::tmem_extra_t::_read() {
    m_invalidated = new std::vector<tmem_invalidation_t*>();
    {
        int i = 0;
        tmem_invalidation_t* _;
        do {
            _ = new tmem_invalidation_t(m__io, this, m__root);
            m_invalidated->push_back(_);
            i++;
        } while (!(_->is_terminator()));
    }
}

legacy_save_image_t::tmem_extra_t::~tmem_extra_t() {
    _clean_up();
}

void legacy_save_image_t::tmem_extra_t::_clean_up() {
    if (m_invalidated) {
        for (std::vector<tmem_invalidation_t*>::iterator it = m_invalidated->begin(); it != m_invalidated->end(); ++it) {
            delete *it;
        }
        delete m_invalidated; m_invalidated = 0;
    }
}

legacy_save_image_t::tmem_invalidation_t::tmem_invalidation_t(kaitai::kstream* p__io, legacy_save_image_t::tmem_extra_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_oid = 0;
    f_is_terminator = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::tmem_invalidation_t::_read() {
    m_pool_id = m__io->read_u4le();
    n_oid = true;
    if (!(is_terminator())) {
        n_oid = false;
        m_oid = new std::vector<uint32_t>();
        const int l_oid = 6;
        for (int i = 0; i < l_oid; i++) {
            m_oid->push_back(m__io->read_u4le());
        }
    }
    n_index = true;
    if (!(is_terminator())) {
        n_index = false;
        m_index = m__io->read_u4le();
    }
}

legacy_save_image_t::tmem_invalidation_t::~tmem_invalidation_t() {
    _clean_up();
}

void legacy_save_image_t::tmem_invalidation_t::_clean_up() {
    if (!n_oid) {
        if (m_oid) {
            delete m_oid; m_oid = 0;
        }
    }
    if (!n_index) {
    }
}

bool legacy_save_image_t::tmem_invalidation_t::is_terminator() {
    if (f_is_terminator)
        return m_is_terminator;
    f_is_terminator = true;
    m_is_terminator =  ((pool_id() >> 16 == 65535) && ((pool_id() & 65535) == 65535)) ;
    return m_is_terminator;
}

legacy_save_image_t::tmem_page_t::tmem_page_t(uint32_t p_len_contents, kaitai::kstream* p__io, legacy_save_image_t::tmem_pool_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_len_contents = p_len_contents;
    m_oid = 0;
    f_is_terminator = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::tmem_page_t::_read() {
    m_oid = new std::vector<uint32_t>();
    const int l_oid = 6;
    for (int i = 0; i < l_oid; i++) {
        m_oid->push_back(m__io->read_u4le());
    }
    n_index = true;
    if (!(is_terminator())) {
        n_index = false;
        m_index = m__io->read_u4le();
    }
    n_contents = true;
    if (!(is_terminator())) {
        n_contents = false;
        m_contents = m__io->read_bytes(len_contents());
    }
}

legacy_save_image_t::tmem_page_t::~tmem_page_t() {
    _clean_up();
}

void legacy_save_image_t::tmem_page_t::_clean_up() {
    if (m_oid) {
        delete m_oid; m_oid = 0;
    }
    if (!n_index) {
    }
    if (!n_contents) {
    }
}

bool legacy_save_image_t::tmem_page_t::is_terminator() {
    if (f_is_terminator)
        return m_is_terminator;
    f_is_terminator = true;
    m_is_terminator =  ((oid()->at(0) >> 16 == 65535) && ((oid()->at(0) & 65535) == 65535) && (oid()->at(1) >> 16 == 65535) && ((oid()->at(1) & 65535) == 65535) && (oid()->at(2) >> 16 == 65535) && ((oid()->at(2) & 65535) == 65535) && (oid()->at(3) >> 16 == 65535) && ((oid()->at(3) & 65535) == 65535) && (oid()->at(4) >> 16 == 65535) && ((oid()->at(4) & 65535) == 65535) && (oid()->at(5) >> 16 == 65535) && ((oid()->at(5) & 65535) == 65535)) ;
    return m_is_terminator;
}

legacy_save_image_t::tmem_pool_t::tmem_pool_t(kaitai::kstream* p__io, legacy_save_image_t::tmem_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_pages = 0;
    f_is_terminator = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::tmem_pool_t::_read() {
    m_pool_id = m__io->read_u4le();
    n_flags = true;
    if (!(is_terminator())) {
        n_flags = false;
        m_flags = m__io->read_u4le();
    }
    n_num_pages = true;
    if (!(is_terminator())) {
        n_num_pages = false;
        m_num_pages = m__io->read_u4le();
    }
    n_uuid = true;
    if (!(is_terminator())) {
        n_uuid = false;
        m_uuid = m__io->read_bytes(16);
    }
    n_pages = true;
    if ( ((!(is_terminator())) && (num_pages() > 0)) ) {
        n_pages = false;
        m_pages = new std::vector<tmem_page_t*>();
        {
            int i = 0;
            tmem_page_t* _;
            do {
                _ = new tmem_page_t(static_cast<uint32_t>(4096 << static_cast<int32_t>(flags() >> 4 & 15)), m__io, this, m__root);
                m_pages->push_back(_);
                i++;
            } while (!( ((_->is_terminator()) || (static_cast<uint32_t>(pages()->size()) == num_pages())) ));
        }
    }
}

legacy_save_image_t::tmem_pool_t::~tmem_pool_t() {
    _clean_up();
}

void legacy_save_image_t::tmem_pool_t::_clean_up() {
    if (!n_flags) {
    }
    if (!n_num_pages) {
    }
    if (!n_uuid) {
    }
    if (!n_pages) {
        if (m_pages) {
            for (std::vector<tmem_page_t*>::iterator it = m_pages->begin(); it != m_pages->end(); ++it) {
                delete *it;
            }
            delete m_pages; m_pages = 0;
        }
    }
}

bool legacy_save_image_t::tmem_pool_t::is_terminator() {
    if (f_is_terminator)
        return m_is_terminator;
    f_is_terminator = true;
    m_is_terminator =  ((pool_id() >> 16 == 65535) && ((pool_id() & 65535) == 65535)) ;
    return m_is_terminator;
}

legacy_save_image_t::toolstack_t::toolstack_t(bool p_is_64bit, kaitai::kstream* p__io, legacy_save_image_t::chunk_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_is_64bit = p_is_64bit;
    m_physmaps = 0;
    f_known_version = false;
    f_ofs_physmaps = false;
    f_physmaps = false;
    m_physmaps = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::toolstack_t::_read() {
    m_version = m__io->read_u4le();
    m_num_physmaps = m__io->read_u4le();
}

legacy_save_image_t::toolstack_t::~toolstack_t() {
    _clean_up();
}

void legacy_save_image_t::toolstack_t::_clean_up() {
    if (f_physmaps) {
        if (m_physmaps) {
            for (std::vector<physmap_t*>::iterator it = m_physmaps->begin(); it != m_physmaps->end(); ++it) {
                delete *it;
            }
            delete m_physmaps; m_physmaps = 0;
        }
    }
}

int8_t legacy_save_image_t::toolstack_t::known_version() {
    if (f_known_version)
        return m_known_version;
    f_known_version = true;
    m_known_version = 1;
    return m_known_version;
}

int32_t legacy_save_image_t::toolstack_t::ofs_physmaps() {
    if (f_ofs_physmaps)
        return m_ofs_physmaps;
    f_ofs_physmaps = true;
    m_ofs_physmaps = 4 + 4;
    return m_ofs_physmaps;
}

std::vector<legacy_save_image_t::physmap_t*>* legacy_save_image_t::toolstack_t::physmaps() {
    if (f_physmaps)
        return m_physmaps;
    f_physmaps = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(ofs_physmaps());
    m_physmaps = new std::vector<physmap_t*>();
    const int l_physmaps = num_physmaps();
    for (int i = 0; i < l_physmaps; i++) {
        m_physmaps->push_back(new physmap_t(is_64bit(), m__io, this, m__root));
    }
    m__io->seek(_pos);
    return m_physmaps;
}

legacy_save_image_t::tsc_info_t::tsc_info_t(kaitai::kstream* p__io, legacy_save_image_t::chunk_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_mode = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::tsc_info_t::_read() {
    m_mode_code = m__io->read_u4le();
    m_nsec = m__io->read_u8le();
    m_khz = m__io->read_u4le();
    m_incarnation = m__io->read_u4le();
}

legacy_save_image_t::tsc_info_t::~tsc_info_t() {
    _clean_up();
}

void legacy_save_image_t::tsc_info_t::_clean_up() {
}

legacy_save_image_t::tsc_mode_t legacy_save_image_t::tsc_info_t::mode() {
    if (f_mode)
        return m_mode;
    f_mode = true;
    m_mode = static_cast<legacy_save_image_t::tsc_mode_t>(mode_code());
    return m_mode;
}

legacy_save_image_t::ulong_t::ulong_t(bool p_is_64bit, kaitai::kstream* p__io, kaitai::kstruct* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_is_64bit = p_is_64bit;
    f_value = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::ulong_t::_read() {
    n_wide = true;
    if (is_64bit()) {
        n_wide = false;
        m_wide = m__io->read_u8le();
    }
    n_narrow = true;
    if (!(is_64bit())) {
        n_narrow = false;
        m_narrow = m__io->read_u4le();
    }
}

legacy_save_image_t::ulong_t::~ulong_t() {
    _clean_up();
}

void legacy_save_image_t::ulong_t::_clean_up() {
    if (!n_wide) {
    }
    if (!n_narrow) {
    }
}

uint64_t legacy_save_image_t::ulong_t::value() {
    if (f_value)
        return m_value;
    f_value = true;
    m_value = static_cast<uint64_t>(((is_64bit()) ? (wide()) : (static_cast<uint64_t>(narrow()))));
    return m_value;
}

legacy_save_image_t::ulong_halves_t::ulong_halves_t(bool p_is_64bit, kaitai::kstream* p__io, kaitai::kstruct* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_is_64bit = p_is_64bit;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::ulong_halves_t::_read() {
    m_low = m__io->read_u4le();
    n_high = true;
    if (is_64bit()) {
        n_high = false;
        m_high = m__io->read_u4le();
    }
}

legacy_save_image_t::ulong_halves_t::~ulong_halves_t() {
    _clean_up();
}

void legacy_save_image_t::ulong_halves_t::_clean_up() {
    if (!n_high) {
    }
}

legacy_save_image_t::unmapped_pfns_t::unmapped_pfns_t(bool p_is_64bit, kaitai::kstream* p__io, legacy_save_image_t::pv_tail_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_is_64bit = p_is_64bit;
    m_list = 0;
    m__io__raw_list = 0;
    f_known_num_pfns_max = false;
    f_len_list = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::unmapped_pfns_t::_read() {
    m_num_pfns = m__io->read_u4le();
    m__raw_list = m__io->read_bytes(((len_list() <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (len_list()) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    m__io__raw_list = new kaitai::kstream(m__raw_list);
    m_list = new p2m_frame_list_t(is_64bit(), m__io__raw_list, this, m__root);
}

legacy_save_image_t::unmapped_pfns_t::~unmapped_pfns_t() {
    _clean_up();
}

void legacy_save_image_t::unmapped_pfns_t::_clean_up() {
    if (m__io__raw_list) {
        delete m__io__raw_list; m__io__raw_list = 0;
    }
    if (m_list) {
        delete m_list; m_list = 0;
    }
}

int32_t legacy_save_image_t::unmapped_pfns_t::known_num_pfns_max() {
    if (f_known_num_pfns_max)
        return m_known_num_pfns_max;
    f_known_num_pfns_max = true;
    m_known_num_pfns_max = 268435456;
    return m_known_num_pfns_max;
}

uint64_t legacy_save_image_t::unmapped_pfns_t::len_list() {
    if (f_len_list)
        return m_len_list;
    f_len_list = true;
    m_len_list = static_cast<uint64_t>(static_cast<uint64_t>(num_pfns()) * static_cast<uint64_t>(((is_64bit()) ? (8) : (4))));
    return m_len_list;
}

legacy_save_image_t::vcpu_t::vcpu_t(uint32_t p_len_context, bool p_has_extended, uint32_t p_len_xsave, kaitai::kstream* p__io, legacy_save_image_t::vcpu_slot_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_len_context = p_len_context;
    m_has_extended = p_has_extended;
    m_len_xsave = p_len_xsave;
    m_context = 0;
    m__io__raw_context = 0;
    m_extended = 0;
    m__io__raw_extended = 0;
    m_xsave = 0;
    m__io__raw_xsave = 0;
    f_context = false;
    m__io__raw_context = 0;
    m_context = 0;
    f_extended = false;
    m__io__raw_extended = 0;
    m_extended = 0;
    f_len_extended = false;
    f_len_vcpu = false;
    f_ofs_extended = false;
    f_ofs_xsave = false;
    f_xsave = false;
    m__io__raw_xsave = 0;
    m_xsave = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::vcpu_t::_read() {
}

legacy_save_image_t::vcpu_t::~vcpu_t() {
    _clean_up();
}

void legacy_save_image_t::vcpu_t::_clean_up() {
    if (f_context) {
        if (m__io__raw_context) {
            delete m__io__raw_context; m__io__raw_context = 0;
        }
        if (m_context) {
            delete m_context; m_context = 0;
        }
    }
    if (f_extended && !n_extended) {
        if (m__io__raw_extended) {
            delete m__io__raw_extended; m__io__raw_extended = 0;
        }
        if (m_extended) {
            delete m_extended; m_extended = 0;
        }
    }
    if (f_xsave && !n_xsave) {
        if (m__io__raw_xsave) {
            delete m__io__raw_xsave; m__io__raw_xsave = 0;
        }
        if (m_xsave) {
            delete m_xsave; m_xsave = 0;
        }
    }
}

legacy_save_image_t::vcpu_context_t* legacy_save_image_t::vcpu_t::context() {
    if (f_context)
        return m_context;
    f_context = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m__raw_context = m__io->read_bytes(len_context());
    m__io__raw_context = new kaitai::kstream(m__raw_context);
    m_context = new vcpu_context_t(len_context(), m__io__raw_context, this, m__root);
    m__io->seek(_pos);
    return m_context;
}

xen_x86_vcpu_t::ext_vcpucontext_t* legacy_save_image_t::vcpu_t::extended() {
    if (f_extended)
        return m_extended;
    f_extended = true;
    n_extended = true;
    if (has_extended()) {
        n_extended = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_extended());
        m__raw_extended = m__io->read_bytes(len_extended());
        m__io__raw_extended = new kaitai::kstream(m__raw_extended);
        m_extended = new xen_x86_vcpu_t::ext_vcpucontext_t(m__io__raw_extended);
        m__io->seek(_pos);
    }
    return m_extended;
}

uint32_t legacy_save_image_t::vcpu_t::len_extended() {
    if (f_len_extended)
        return m_len_extended;
    f_len_extended = true;
    m_len_extended = static_cast<uint32_t>(((has_extended()) ? (static_cast<uint32_t>(128)) : (static_cast<uint32_t>(0))));
    return m_len_extended;
}

int32_t legacy_save_image_t::vcpu_t::len_vcpu() {
    if (f_len_vcpu)
        return m_len_vcpu;
    f_len_vcpu = true;
    m_len_vcpu = (len_context() + len_extended()) + len_xsave();
    return m_len_vcpu;
}

uint32_t legacy_save_image_t::vcpu_t::ofs_extended() {
    if (f_ofs_extended)
        return m_ofs_extended;
    f_ofs_extended = true;
    m_ofs_extended = len_context();
    return m_ofs_extended;
}

int32_t legacy_save_image_t::vcpu_t::ofs_xsave() {
    if (f_ofs_xsave)
        return m_ofs_xsave;
    f_ofs_xsave = true;
    m_ofs_xsave = len_context() + len_extended();
    return m_ofs_xsave;
}

legacy_save_image_t::vcpu_xsave_t* legacy_save_image_t::vcpu_t::xsave() {
    if (f_xsave)
        return m_xsave;
    f_xsave = true;
    n_xsave = true;
    if (len_xsave() > 0) {
        n_xsave = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_xsave());
        m__raw_xsave = m__io->read_bytes(len_xsave());
        m__io__raw_xsave = new kaitai::kstream(m__raw_xsave);
        m_xsave = new vcpu_xsave_t(m__io__raw_xsave, this, m__root);
        m__io->seek(_pos);
    }
    return m_xsave;
}

legacy_save_image_t::vcpu_context_t::vcpu_context_t(uint32_t p_len_context, kaitai::kstream* p__io, kaitai::kstruct* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_len_context = p_len_context;
    f_context_layout = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::vcpu_context_t::_read() {
    switch (context_layout()) {
    case legacy_save_image_t::CONTEXT_LAYOUT_X86_32: {
        m_vcpu_guest_context = new xen_x86_vcpu_t::vcpu_guest_context_x86_32_t(m__io);
        break;
    }
    case legacy_save_image_t::CONTEXT_LAYOUT_X86_64: {
        m_vcpu_guest_context = new xen_x86_vcpu_t::vcpu_guest_context_x86_64_t(m__io);
        break;
    }
    default: {
        m_vcpu_guest_context = new xen_x86_vcpu_t::unknown_context_t(m__io);
        break;
    }
    }
}

legacy_save_image_t::vcpu_context_t::~vcpu_context_t() {
    _clean_up();
}

void legacy_save_image_t::vcpu_context_t::_clean_up() {
    if (m_vcpu_guest_context) {
        delete m_vcpu_guest_context; m_vcpu_guest_context = 0;
    }
}

legacy_save_image_t::context_layout_t legacy_save_image_t::vcpu_context_t::context_layout() {
    if (f_context_layout)
        return m_context_layout;
    f_context_layout = true;
    m_context_layout = ((len_context() == 5168) ? (legacy_save_image_t::CONTEXT_LAYOUT_X86_64) : (((len_context() == 2800) ? (legacy_save_image_t::CONTEXT_LAYOUT_X86_32) : (legacy_save_image_t::CONTEXT_LAYOUT_UNKNOWN_LAYOUT))));
    return m_context_layout;
}

legacy_save_image_t::vcpu_info_t::vcpu_info_t(kaitai::kstream* p__io, legacy_save_image_t::chunk_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::vcpu_info_t::_read() {
    m_vcpu_map = m__io->read_bytes_full();
}

legacy_save_image_t::vcpu_info_t::~vcpu_info_t() {
    _clean_up();
}

void legacy_save_image_t::vcpu_info_t::_clean_up() {
}

legacy_save_image_t::vcpu_slot_t::vcpu_slot_t(uint32_t p_vcpu_id, uint32_t p_online, uint32_t p_len_context, bool p_has_extended, uint32_t p_len_xsave, kaitai::kstream* p__io, legacy_save_image_t::pv_tail_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_vcpu_id = p_vcpu_id;
    m_online = p_online;
    m_len_context = p_len_context;
    m_has_extended = p_has_extended;
    m_len_xsave = p_len_xsave;
    m_vcpu = 0;
    m__io__raw_vcpu = 0;
    f_len_vcpu = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::vcpu_slot_t::_read() {
    n_vcpu = true;
    if (online() != 0) {
        n_vcpu = false;
        m__raw_vcpu = m__io->read_bytes(((static_cast<uint64_t>(len_vcpu()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(len_vcpu())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
        m__io__raw_vcpu = new kaitai::kstream(m__raw_vcpu);
        m_vcpu = new vcpu_t(len_context(), has_extended(), len_xsave(), m__io__raw_vcpu, this, m__root);
    }
}

legacy_save_image_t::vcpu_slot_t::~vcpu_slot_t() {
    _clean_up();
}

void legacy_save_image_t::vcpu_slot_t::_clean_up() {
    if (!n_vcpu) {
        if (m__io__raw_vcpu) {
            delete m__io__raw_vcpu; m__io__raw_vcpu = 0;
        }
        if (m_vcpu) {
            delete m_vcpu; m_vcpu = 0;
        }
    }
}

uint32_t legacy_save_image_t::vcpu_slot_t::len_vcpu() {
    if (f_len_vcpu)
        return m_len_vcpu;
    f_len_vcpu = true;
    m_len_vcpu = static_cast<uint32_t>((len_context() + ((has_extended()) ? (static_cast<uint32_t>(128)) : (static_cast<uint32_t>(0)))) + len_xsave());
    return m_len_vcpu;
}

legacy_save_image_t::vcpu_xsave_t::vcpu_xsave_t(kaitai::kstream* p__io, legacy_save_image_t::vcpu_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_area = 0;
    m__io__raw_area = 0;
    f_area = false;
    m__io__raw_area = 0;
    m_area = 0;
    f_ofs_state = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::vcpu_xsave_t::_read() {
    m_xfeature_mask = m__io->read_u8le();
    m_len_area = m__io->read_u8le();
    m_state = m__io->read_bytes_full();
}

legacy_save_image_t::vcpu_xsave_t::~vcpu_xsave_t() {
    _clean_up();
}

void legacy_save_image_t::vcpu_xsave_t::_clean_up() {
    if (f_area && !n_area) {
        if (m__io__raw_area) {
            delete m__io__raw_area; m__io__raw_area = 0;
        }
        if (m_area) {
            delete m_area; m_area = 0;
        }
    }
}

xen_x86_vcpu_t::vcpu_xsave_t* legacy_save_image_t::vcpu_xsave_t::area() {
    if (f_area)
        return m_area;
    f_area = true;
    n_area = true;
    if (_io()->size() >= 32) {
        n_area = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_state());
        m__raw_area = m__io->read_bytes_full();
        m__io__raw_area = new kaitai::kstream(m__raw_area);
        m_area = new xen_x86_vcpu_t::vcpu_xsave_t(m__io__raw_area);
        m__io->seek(_pos);
    }
    return m_area;
}

int32_t legacy_save_image_t::vcpu_xsave_t::ofs_state() {
    if (f_ofs_state)
        return m_ofs_state;
    f_ofs_state = true;
    m_ofs_state = 8 + 8;
    return m_ofs_state;
}

legacy_save_image_t::xenopsd_device_model_length_t::xenopsd_device_model_length_t(kaitai::kstream* p__io, legacy_save_image_t::device_model_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_valid = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::xenopsd_device_model_length_t::_read() {
    m_newline = m__io->read_u1();
    m_len_state = m__io->read_u4be();
}

legacy_save_image_t::xenopsd_device_model_length_t::~xenopsd_device_model_length_t() {
    _clean_up();
}

void legacy_save_image_t::xenopsd_device_model_length_t::_clean_up() {
}

bool legacy_save_image_t::xenopsd_device_model_length_t::is_valid() {
    if (f_is_valid)
        return m_is_valid;
    f_is_valid = true;
    m_is_valid = newline() == 10;
    return m_is_valid;
}

legacy_save_image_t::xsave_length_t::xsave_length_t(kaitai::kstream* p__io, legacy_save_image_t::extended_info_block_t* p__parent, legacy_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void legacy_save_image_t::xsave_length_t::_read() {
    m_len_xsave = m__io->read_u4le();
}

legacy_save_image_t::xsave_length_t::~xsave_length_t() {
    _clean_up();
}

void legacy_save_image_t::xsave_length_t::_clean_up() {
}

legacy_save_image_t::first_octets_t* legacy_save_image_t::identification() {
    if (f_identification)
        return m_identification;
    f_identification = true;
    n_identification = true;
    if (_io()->size() >= 16) {
        n_identification = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(0);
        m_identification = new first_octets_t(m__io, this, m__root);
        m__io->seek(_pos);
    }
    return m_identification;
}
