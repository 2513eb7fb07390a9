// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xen_save_image.h"
std::set<xen_save_image_t::layer_t> xen_save_image_t::_build_values_layer_t() {
    std::set<xen_save_image_t::layer_t> _t;
    _t.insert(xen_save_image_t::LAYER_LEGACY);
    _t.insert(xen_save_image_t::LAYER_NOT_AN_IMAGE);
    _t.insert(xen_save_image_t::LAYER_LZ4);
    _t.insert(xen_save_image_t::LAYER_GZIP);
    _t.insert(xen_save_image_t::LAYER_ZSTD);
    _t.insert(xen_save_image_t::LAYER_BZIP2);
    _t.insert(xen_save_image_t::LAYER_XENOPSD_LEGACY);
    _t.insert(xen_save_image_t::LAYER_LIBXL);
    _t.insert(xen_save_image_t::LAYER_XEND);
    _t.insert(xen_save_image_t::LAYER_XL);
    _t.insert(xen_save_image_t::LAYER_XENOPSD);
    _t.insert(xen_save_image_t::LAYER_LIBVIRT);
    _t.insert(xen_save_image_t::LAYER_XZ);
    _t.insert(xen_save_image_t::LAYER_LIBXC);
    return _t;
}
const std::set<xen_save_image_t::layer_t> xen_save_image_t::_values_layer_t = xen_save_image_t::_build_values_layer_t();
bool xen_save_image_t::_is_defined_layer_t(xen_save_image_t::layer_t v) {
    return xen_save_image_t::_values_layer_t.find(v) != xen_save_image_t::_values_layer_t.end();
}
std::set<xen_save_image_t::searched_t> xen_save_image_t::_build_values_searched_t() {
    std::set<xen_save_image_t::searched_t> _t;
    _t.insert(xen_save_image_t::SEARCHED_LIBXL_RECORDS);
    _t.insert(xen_save_image_t::SEARCHED_XENOPSD_RECORDS);
    _t.insert(xen_save_image_t::SEARCHED_LIBXC_RECORDS);
    _t.insert(xen_save_image_t::SEARCHED_HVM_ENTRIES);
    return _t;
}
const std::set<xen_save_image_t::searched_t> xen_save_image_t::_values_searched_t = xen_save_image_t::_build_values_searched_t();
bool xen_save_image_t::_is_defined_searched_t(xen_save_image_t::searched_t v) {
    return xen_save_image_t::_values_searched_t.find(v) != xen_save_image_t::_values_searched_t.end();
}
std::set<xen_save_image_t::vcpu_kind_t> xen_save_image_t::_build_values_vcpu_kind_t() {
    std::set<xen_save_image_t::vcpu_kind_t> _t;
    _t.insert(xen_save_image_t::VCPU_KIND_HVM);
    _t.insert(xen_save_image_t::VCPU_KIND_PV_X86_64);
    _t.insert(xen_save_image_t::VCPU_KIND_PV_X86_32);
    _t.insert(xen_save_image_t::VCPU_KIND_DAMAGED);
    return _t;
}
const std::set<xen_save_image_t::vcpu_kind_t> xen_save_image_t::_values_vcpu_kind_t = xen_save_image_t::_build_values_vcpu_kind_t();
bool xen_save_image_t::_is_defined_vcpu_kind_t(xen_save_image_t::vcpu_kind_t v) {
    return xen_save_image_t::_values_vcpu_kind_t.find(v) != xen_save_image_t::_values_vcpu_kind_t.end();
}

xen_save_image_t::xen_save_image_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_finder = 0;
    m_hvm_context = 0;
    m_memory = 0;
    m_recognition = 0;
    m_static_data = 0;
    m_vcpus = 0;
    f_config = false;
    f_device_model = false;
    f_finder = false;
    m_finder = 0;
    f_hvm_context = false;
    m_hvm_context = 0;
    f_is_image = false;
    f_is_truncated = false;
    f_legacy = false;
    f_libxc = false;
    f_memory = false;
    m_memory = 0;
    f_outermost_layer = false;
    f_problem = false;
    f_recognition = false;
    m_recognition = 0;
    f_static_data = false;
    m_static_data = 0;
    f_vcpus = false;
    m_vcpus = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_save_image_t::_read() {
    switch (outermost_layer()) {
    case xen_save_image_t::LAYER_LEGACY: {
        m_content = new legacy_save_image_t(m__io);
        break;
    }
    case xen_save_image_t::LAYER_LIBVIRT: {
        m_content = new libvirt_save_file_t(m__io);
        break;
    }
    case xen_save_image_t::LAYER_LIBXC: {
        m_content = new libxc_migration_stream_t(m__io);
        break;
    }
    case xen_save_image_t::LAYER_LIBXL: {
        m_content = new libxl_migration_stream_t(m__io);
        break;
    }
    case xen_save_image_t::LAYER_XEND: {
        m_content = new xend_save_file_t(m__io);
        break;
    }
    case xen_save_image_t::LAYER_XENOPSD: {
        m_content = new xenopsd_suspend_image_t(m__io);
        break;
    }
    case xen_save_image_t::LAYER_XENOPSD_LEGACY: {
        m_content = new xenopsd_legacy_image_t(m__io);
        break;
    }
    case xen_save_image_t::LAYER_XL: {
        m_content = new xl_save_file_t(m__io);
        break;
    }
    default: {
        m_content = new not_an_image_t(m__io, this, m__root);
        break;
    }
    }
}

xen_save_image_t::~xen_save_image_t() {
    _clean_up();
}

void xen_save_image_t::_clean_up() {
    if (m_content) {
        delete m_content; m_content = 0;
    }
    if (f_config && !n_config) {
    }
    if (f_finder) {
        if (m_finder) {
            delete m_finder; m_finder = 0;
        }
    }
    if (f_hvm_context && !n_hvm_context) {
        if (m_hvm_context) {
            delete m_hvm_context; m_hvm_context = 0;
        }
    }
    if (f_memory && !n_memory) {
        if (m_memory) {
            delete m_memory; m_memory = 0;
        }
    }
    if (f_recognition) {
        if (m_recognition) {
            delete m_recognition; m_recognition = 0;
        }
    }
    if (f_static_data && !n_static_data) {
        if (m_static_data) {
            delete m_static_data; m_static_data = 0;
        }
    }
    if (f_vcpus && !n_vcpus) {
        if (m_vcpus) {
            for (std::vector<vcpu_t*>::iterator it = m_vcpus->begin(); it != m_vcpus->end(); ++it) {
                delete *it;
            }
            delete m_vcpus; m_vcpus = 0;
        }
    }
}

xen_save_image_t::first_bytes_t::first_bytes_t(kaitai::kstream* p__io, xen_save_image_t* p__parent, xen_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_legacy_start = 0;
    f_has_end = false;
    f_has_image_signature = false;
    f_has_libxl = false;
    f_is_compressed = false;
    f_is_image = false;
    f_is_legacy = false;
    f_is_libvirt = false;
    f_is_libxl_announced = false;
    f_is_libxl_truncated = false;
    f_is_truncated = false;
    f_is_xend = false;
    f_is_xenopsd = false;
    f_is_xenopsd_legacy = false;
    f_is_xl = false;
    f_layer_code = false;
    f_legacy_start = false;
    m_legacy_start = 0;
    f_ofs_libxl = false;
    f_signature_end = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_save_image_t::first_bytes_t::_read() {
    n_signature = true;
    if (_io()->size() >= 4) {
        n_signature = false;
        m_signature = m__io->read_u4be();
    }
}

xen_save_image_t::first_bytes_t::~first_bytes_t() {
    _clean_up();
}

void xen_save_image_t::first_bytes_t::_clean_up() {
    if (!n_signature) {
    }
    if (f_legacy_start && !n_legacy_start) {
        if (m_legacy_start) {
            delete m_legacy_start; m_legacy_start = 0;
        }
    }
    if (f_signature_end && !n_signature_end) {
    }
}

bool xen_save_image_t::first_bytes_t::has_end() {
    if (f_has_end)
        return m_has_end;
    f_has_end = true;
    m_has_end =  ((is_libxl_announced()) || (is_xenopsd()) || (_root()->outermost_layer() == xen_save_image_t::LAYER_LIBXC)) ;
    return m_has_end;
}

bool xen_save_image_t::first_bytes_t::has_image_signature() {
    if (f_has_image_signature)
        return m_has_image_signature;
    f_has_image_signature = true;
    m_has_image_signature = ((_io()->size() < 4) ? (false) : ( ((signature() == 1281974904) || (signature() == 1281977973) || (signature() == 1483042336) || (signature() == 1483042387) || (signature() == 1818845814) || (signature() == static_cast<uint32_t>(4294967295UL))) ));
    return m_has_image_signature;
}

bool xen_save_image_t::first_bytes_t::has_libxl() {
    if (f_has_libxl)
        return m_has_libxl;
    f_has_libxl = true;
    m_has_libxl =  ((is_libxl_announced()) && (static_cast<uint64_t>(_io()->size()) >= static_cast<uint64_t>(ofs_libxl() + static_cast<uint64_t>(24)))) ;
    return m_has_libxl;
}

bool xen_save_image_t::first_bytes_t::is_compressed() {
    if (f_is_compressed)
        return m_is_compressed;
    f_is_compressed = true;
    m_is_compressed = (( ((is_image()) || (_io()->size() < 4)) ) ? (false) : ( ((signature() >> 8 == 2067208) || (signature() >> 8 == 4348520) || (signature() == 69356824) || (signature() == 682962941) || (signature() == static_cast<uint32_t>(4248271448UL))) ));
    return m_is_compressed;
}

bool xen_save_image_t::first_bytes_t::is_image() {
    if (f_is_image)
        return m_is_image;
    f_is_image = true;
    m_is_image = ((is_legacy()) ? (true) : (has_image_signature()));
    return m_is_image;
}

bool xen_save_image_t::first_bytes_t::is_legacy() {
    if (f_is_legacy)
        return m_is_legacy;
    f_is_legacy = true;
    m_is_legacy = ((_io()->size() >= 16) ? ( ((legacy_start()->has_plausible_size()) && ( ((legacy_start()->is_pv()) || (legacy_start()->has_plausible_chunk())) )) ) : (false));
    return m_is_legacy;
}

bool xen_save_image_t::first_bytes_t::is_libvirt() {
    if (f_is_libvirt)
        return m_is_libvirt;
    f_is_libvirt = true;
    m_is_libvirt = _root()->outermost_layer() == xen_save_image_t::LAYER_LIBVIRT;
    return m_is_libvirt;
}

bool xen_save_image_t::first_bytes_t::is_libxl_announced() {
    if (f_is_libxl_announced)
        return m_is_libxl_announced;
    f_is_libxl_announced = true;
    m_is_libxl_announced = ((is_xl()) ? (static_cast<xl_save_file_t*>(_root()->content())->body()->header()->is_stream_v2()) : (((is_libvirt()) ? (static_cast<libvirt_save_file_t*>(_root()->content())->body()->has_libxl_stream()) : (_root()->outermost_layer() == xen_save_image_t::LAYER_LIBXL))));
    return m_is_libxl_announced;
}

bool xen_save_image_t::first_bytes_t::is_libxl_truncated() {
    if (f_is_libxl_truncated)
        return m_is_libxl_truncated;
    f_is_libxl_truncated = true;
    n_is_libxl_truncated = true;
    if (is_libxl_announced()) {
        n_is_libxl_truncated = false;
        m_is_libxl_truncated = ((!(has_libxl())) ? (true) : (((is_xl()) ? (!(static_cast<xl_save_file_t*>(_root()->content())->body()->libxl_stream()->body()->records()->back()->is_end())) : (((is_libvirt()) ? (!(static_cast<libvirt_save_file_t*>(_root()->content())->body()->libxl_stream()->body()->records()->back()->is_end())) : (!(static_cast<libxl_migration_stream_t*>(_root()->content())->body()->records()->back()->is_end())))))));
    }
    return m_is_libxl_truncated;
}

bool xen_save_image_t::first_bytes_t::is_truncated() {
    if (f_is_truncated)
        return m_is_truncated;
    f_is_truncated = true;
    n_is_truncated = true;
    if (has_end()) {
        n_is_truncated = false;
        m_is_truncated = ((is_libxl_announced()) ? (is_libxl_truncated()) : (((is_xenopsd()) ? (((_io()->size() < 31) ? (true) : (!(static_cast<xenopsd_suspend_image_t*>(_root()->content())->records()->back()->is_end())))) : (((_io()->size() < 48) ? (true) : (!(static_cast<libxc_migration_stream_t*>(_root()->content())->image()->records()->back()->is_end())))))));
    }
    return m_is_truncated;
}

bool xen_save_image_t::first_bytes_t::is_xend() {
    if (f_is_xend)
        return m_is_xend;
    f_is_xend = true;
    m_is_xend = _root()->outermost_layer() == xen_save_image_t::LAYER_XEND;
    return m_is_xend;
}

bool xen_save_image_t::first_bytes_t::is_xenopsd() {
    if (f_is_xenopsd)
        return m_is_xenopsd;
    f_is_xenopsd = true;
    m_is_xenopsd = _root()->outermost_layer() == xen_save_image_t::LAYER_XENOPSD;
    return m_is_xenopsd;
}

bool xen_save_image_t::first_bytes_t::is_xenopsd_legacy() {
    if (f_is_xenopsd_legacy)
        return m_is_xenopsd_legacy;
    f_is_xenopsd_legacy = true;
    m_is_xenopsd_legacy = ((_io()->size() >= 12) ? ( ((signature() == 1483042387) && (signature_end() == 1148153185)) ) : (false));
    return m_is_xenopsd_legacy;
}

bool xen_save_image_t::first_bytes_t::is_xl() {
    if (f_is_xl)
        return m_is_xl;
    f_is_xl = true;
    m_is_xl = _root()->outermost_layer() == xen_save_image_t::LAYER_XL;
    return m_is_xl;
}

uint32_t xen_save_image_t::first_bytes_t::layer_code() {
    if (f_layer_code)
        return m_layer_code;
    f_layer_code = true;
    m_layer_code = static_cast<uint32_t>(((is_legacy()) ? (static_cast<uint32_t>(0)) : (((is_xenopsd_legacy()) ? (static_cast<uint32_t>(signature_end())) : (((has_image_signature()) ? (static_cast<uint32_t>(signature())) : (((!(is_compressed())) ? (static_cast<uint32_t>(1)) : (((signature() >> 8 == 2067208) ? (static_cast<uint32_t>(529205248)) : (((signature() >> 8 == 4348520) ? (static_cast<uint32_t>(1113221120)) : (static_cast<uint32_t>(signature()))))))))))))));
    return m_layer_code;
}

legacy_save_image_t::first_octets_t* xen_save_image_t::first_bytes_t::legacy_start() {
    if (f_legacy_start)
        return m_legacy_start;
    f_legacy_start = true;
    n_legacy_start = true;
    if (_io()->size() >= 16) {
        n_legacy_start = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(0);
        m_legacy_start = new legacy_save_image_t::first_octets_t(m__io);
        m__io->seek(_pos);
    }
    return m_legacy_start;
}

uint64_t xen_save_image_t::first_bytes_t::ofs_libxl() {
    if (f_ofs_libxl)
        return m_ofs_libxl;
    f_ofs_libxl = true;
    m_ofs_libxl = static_cast<uint64_t>(((is_xl()) ? (static_cast<uint64_t>(static_cast<uint64_t>(36 + 12) + static_cast<uint64_t>(static_cast<xl_save_file_t*>(_root()->content())->body()->header()->len_optional_data()))) : (((is_libvirt()) ? (static_cast<uint64_t>(static_cast<uint64_t>(64) + static_cast<uint64_t>(static_cast<libvirt_save_file_t*>(_root()->content())->body()->header()->len_xml()))) : (static_cast<uint64_t>(0))))));
    return m_ofs_libxl;
}

uint32_t xen_save_image_t::first_bytes_t::signature_end() {
    if (f_signature_end)
        return m_signature_end;
    f_signature_end = true;
    n_signature_end = true;
    if (_io()->size() >= 12) {
        n_signature_end = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(8);
        m_signature_end = m__io->read_u4be();
        m__io->seek(_pos);
    }
    return m_signature_end;
}

xen_save_image_t::guest_memory_t::guest_memory_t(kaitai::kstream* p__io, xen_save_image_t* p__parent, xen_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_batches = 0;
    f_batches = false;
    m_batches = 0;
    f_first_batch = false;
    f_num_batches = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_save_image_t::guest_memory_t::_read() {
}

xen_save_image_t::guest_memory_t::~guest_memory_t() {
    _clean_up();
}

void xen_save_image_t::guest_memory_t::_clean_up() {
    if (f_batches) {
        if (m_batches) {
            for (std::vector<page_batch_t*>::iterator it = m_batches->begin(); it != m_batches->end(); ++it) {
                delete *it;
            }
            delete m_batches; m_batches = 0;
        }
    }
}

std::vector<xen_save_image_t::page_batch_t*>* xen_save_image_t::guest_memory_t::batches() {
    if (f_batches)
        return m_batches;
    f_batches = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_batches = new std::vector<page_batch_t*>();
    const int l_batches = num_batches();
    for (int i = 0; i < l_batches; i++) {
        m_batches->push_back(new page_batch_t(_root()->finder()->page_data_records()->found()->at(i)->idx(), m__io, this, m__root));
    }
    m__io->seek(_pos);
    return m_batches;
}

libxc_migration_stream_t::domain_image_t::page_data_t* xen_save_image_t::guest_memory_t::first_batch() {
    if (f_first_batch)
        return m_first_batch;
    f_first_batch = true;
    n_first_batch = true;
    if (num_batches() > 0) {
        n_first_batch = false;
        m_first_batch = static_cast<libxc_migration_stream_t::domain_image_t::page_data_t*>(_root()->libxc()->records()->at(_root()->finder()->page_data_records()->idx_first())->body());
    }
    return m_first_batch;
}

int32_t xen_save_image_t::guest_memory_t::num_batches() {
    if (f_num_batches)
        return m_num_batches;
    f_num_batches = true;
    m_num_batches = _root()->finder()->page_data_records()->num_found();
    return m_num_batches;
}

xen_save_image_t::image_finder_t::image_finder_t(kaitai::kstream* p__io, xen_save_image_t* p__parent, xen_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_basic_records = 0;
    m_cpu_entries = 0;
    m_emulator_contexts = 0;
    m_hvm_contexts = 0;
    m_legacy_announcements = 0;
    m_libxc_announcements = 0;
    m_ofs_libxc = 0;
    m_ofs_xenops = 0;
    m_page_data_records = 0;
    m_xenops_records = 0;
    f_basic_records = false;
    m_basic_records = 0;
    f_cpu_entries = false;
    m_cpu_entries = 0;
    f_emulator_contexts = false;
    m_emulator_contexts = 0;
    f_has_device_model = false;
    f_has_hvm_context = false;
    f_has_legacy = false;
    f_has_libxc = false;
    f_hvm_contexts = false;
    m_hvm_contexts = 0;
    f_legacy = false;
    f_legacy_announcements = false;
    m_legacy_announcements = 0;
    f_len_config = false;
    f_libxc = false;
    f_libxc_announcements = false;
    m_libxc_announcements = 0;
    f_libxl = false;
    f_num_vcpus = false;
    f_ofs_config = false;
    f_ofs_libxc = false;
    m_ofs_libxc = 0;
    f_ofs_xenops = false;
    m_ofs_xenops = 0;
    f_page_data_records = false;
    m_page_data_records = 0;
    f_xenops_records = false;
    m_xenops_records = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_save_image_t::image_finder_t::_read() {
}

xen_save_image_t::image_finder_t::~image_finder_t() {
    _clean_up();
}

void xen_save_image_t::image_finder_t::_clean_up() {
    if (f_basic_records) {
        if (m_basic_records) {
            delete m_basic_records; m_basic_records = 0;
        }
    }
    if (f_cpu_entries) {
        if (m_cpu_entries) {
            delete m_cpu_entries; m_cpu_entries = 0;
        }
    }
    if (f_emulator_contexts) {
        if (m_emulator_contexts) {
            delete m_emulator_contexts; m_emulator_contexts = 0;
        }
    }
    if (f_hvm_contexts) {
        if (m_hvm_contexts) {
            delete m_hvm_contexts; m_hvm_contexts = 0;
        }
    }
    if (f_legacy_announcements) {
        if (m_legacy_announcements) {
            delete m_legacy_announcements; m_legacy_announcements = 0;
        }
    }
    if (f_libxc_announcements) {
        if (m_libxc_announcements) {
            delete m_libxc_announcements; m_libxc_announcements = 0;
        }
    }
    if (f_ofs_libxc && !n_ofs_libxc) {
        if (m_ofs_libxc) {
            delete m_ofs_libxc; m_ofs_libxc = 0;
        }
    }
    if (f_ofs_xenops && !n_ofs_xenops) {
        if (m_ofs_xenops) {
            delete m_ofs_xenops; m_ofs_xenops = 0;
        }
    }
    if (f_page_data_records) {
        if (m_page_data_records) {
            delete m_page_data_records; m_page_data_records = 0;
        }
    }
    if (f_xenops_records) {
        if (m_xenops_records) {
            delete m_xenops_records; m_xenops_records = 0;
        }
    }
}

xen_save_image_t::search_t* xen_save_image_t::image_finder_t::basic_records() {
    if (f_basic_records)
        return m_basic_records;
    f_basic_records = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_basic_records = new search_t(xen_save_image_t::SEARCHED_LIBXC_RECORDS, static_cast<uint64_t>(4), m__io, this, m__root);
    m__io->seek(_pos);
    return m_basic_records;
}

xen_save_image_t::search_t* xen_save_image_t::image_finder_t::cpu_entries() {
    if (f_cpu_entries)
        return m_cpu_entries;
    f_cpu_entries = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_cpu_entries = new search_t(xen_save_image_t::SEARCHED_HVM_ENTRIES, static_cast<uint64_t>(2), m__io, this, m__root);
    m__io->seek(_pos);
    return m_cpu_entries;
}

xen_save_image_t::search_t* xen_save_image_t::image_finder_t::emulator_contexts() {
    if (f_emulator_contexts)
        return m_emulator_contexts;
    f_emulator_contexts = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_emulator_contexts = new search_t(xen_save_image_t::SEARCHED_LIBXL_RECORDS, static_cast<uint64_t>(3), m__io, this, m__root);
    m__io->seek(_pos);
    return m_emulator_contexts;
}

bool xen_save_image_t::image_finder_t::has_device_model() {
    if (f_has_device_model)
        return m_has_device_model;
    f_has_device_model = true;
    m_has_device_model = emulator_contexts()->idx_last() >= 0;
    return m_has_device_model;
}

bool xen_save_image_t::image_finder_t::has_hvm_context() {
    if (f_has_hvm_context)
        return m_has_hvm_context;
    f_has_hvm_context = true;
    m_has_hvm_context = hvm_contexts()->idx_last() >= 0;
    return m_has_hvm_context;
}

bool xen_save_image_t::image_finder_t::has_legacy() {
    if (f_has_legacy)
        return m_has_legacy;
    f_has_legacy = true;
    m_has_legacy = (( ((_root()->recognition()->is_xl()) || (_root()->recognition()->is_libvirt())) ) ? (!(_root()->recognition()->is_libxl_announced())) : (((_root()->recognition()->is_xenopsd()) ? (legacy_announcements()->idx_first() >= 0) : ( ((_root()->recognition()->is_xend()) || (_root()->outermost_layer() == xen_save_image_t::LAYER_LEGACY) || (_root()->outermost_layer() == xen_save_image_t::LAYER_XENOPSD_LEGACY)) ))));
    return m_has_legacy;
}

bool xen_save_image_t::image_finder_t::has_libxc() {
    if (f_has_libxc)
        return m_has_libxc;
    f_has_libxc = true;
    m_has_libxc = ((_root()->outermost_layer() == xen_save_image_t::LAYER_LIBXC) ? (_io()->size() >= 48) : (((libxc_announcements()->idx_first() >= 0) ? (static_cast<uint64_t>(_io()->size()) >= static_cast<uint64_t>(ofs_libxc()->ofs_next() + static_cast<uint64_t>(48))) : (false))));
    return m_has_libxc;
}

xen_save_image_t::search_t* xen_save_image_t::image_finder_t::hvm_contexts() {
    if (f_hvm_contexts)
        return m_hvm_contexts;
    f_hvm_contexts = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_hvm_contexts = new search_t(xen_save_image_t::SEARCHED_LIBXC_RECORDS, static_cast<uint64_t>(9), m__io, this, m__root);
    m__io->seek(_pos);
    return m_hvm_contexts;
}

legacy_save_image_t* xen_save_image_t::image_finder_t::legacy() {
    if (f_legacy)
        return m_legacy;
    f_legacy = true;
    n_legacy = true;
    if (has_legacy()) {
        n_legacy = false;
        m_legacy = ((_root()->recognition()->is_xl()) ? (static_cast<xl_save_file_t*>(_root()->content())->body()->legacy_image()) : (((_root()->recognition()->is_libvirt()) ? (static_cast<libvirt_save_file_t*>(_root()->content())->body()->legacy_image()) : (((_root()->recognition()->is_xend()) ? (static_cast<xend_save_file_t*>(_root()->content())->legacy_image()) : (((_root()->recognition()->is_xenopsd()) ? (static_cast<xenopsd_suspend_image_t*>(_root()->content())->records()->at(legacy_announcements()->idx_first())->legacy_image()) : (((_root()->outermost_layer() == xen_save_image_t::LAYER_XENOPSD_LEGACY) ? (static_cast<xenopsd_legacy_image_t*>(_root()->content())->legacy_image()) : (static_cast<legacy_save_image_t*>(_root()->content())))))))))));
    }
    return m_legacy;
}

xen_save_image_t::search_t* xen_save_image_t::image_finder_t::legacy_announcements() {
    if (f_legacy_announcements)
        return m_legacy_announcements;
    f_legacy_announcements = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_legacy_announcements = new search_t(xen_save_image_t::SEARCHED_XENOPSD_RECORDS, static_cast<uint64_t>(242), m__io, this, m__root);
    m__io->seek(_pos);
    return m_legacy_announcements;
}

uint64_t xen_save_image_t::image_finder_t::len_config() {
    if (f_len_config)
        return m_len_config;
    f_len_config = true;
    m_len_config = static_cast<uint64_t>(((_root()->recognition()->is_xl()) ? (((static_cast<xl_save_file_t*>(_root()->content())->body()->optional_data()->_io()->size() >= 4) ? (static_cast<uint64_t>(static_cast<xl_save_file_t*>(_root()->content())->body()->optional_data()->config().length())) : (static_cast<uint64_t>(0)))) : (((_root()->recognition()->is_libvirt()) ? (static_cast<uint64_t>(static_cast<libvirt_save_file_t*>(_root()->content())->body()->xml()->document().length())) : (((_root()->recognition()->is_xend()) ? (static_cast<uint64_t>(static_cast<xend_save_file_t*>(_root()->content())->config()->sexp().length())) : (((xenops_records()->idx_first() >= 0) ? (static_cast<uint64_t>(static_cast<xenopsd_suspend_image_t*>(_root()->content())->records()->at(xenops_records()->idx_first())->raw_body()->_io()->size())) : (static_cast<uint64_t>(0))))))))));
    return m_len_config;
}

libxc_migration_stream_t::domain_image_t* xen_save_image_t::image_finder_t::libxc() {
    if (f_libxc)
        return m_libxc;
    f_libxc = true;
    n_libxc = true;
    if (has_libxc()) {
        n_libxc = false;
        m_libxc = ((_root()->outermost_layer() == xen_save_image_t::LAYER_LIBXC) ? (static_cast<libxc_migration_stream_t::domain_image_t*>(static_cast<libxc_migration_stream_t*>(_root()->content())->image())) : (((_root()->recognition()->has_libxl()) ? (static_cast<libxc_migration_stream_t::domain_image_t*>(libxl()->body()->records()->at(libxc_announcements()->idx_first())->libxc_stream()->image())) : (static_cast<libxc_migration_stream_t::domain_image_t*>(static_cast<xenopsd_suspend_image_t*>(_root()->content())->records()->at(libxc_announcements()->idx_first())->libxc_stream()->image())))));
    }
    return m_libxc;
}

xen_save_image_t::search_t* xen_save_image_t::image_finder_t::libxc_announcements() {
    if (f_libxc_announcements)
        return m_libxc_announcements;
    f_libxc_announcements = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_libxc_announcements = new search_t(((_root()->recognition()->has_libxl()) ? (xen_save_image_t::SEARCHED_LIBXL_RECORDS) : (xen_save_image_t::SEARCHED_XENOPSD_RECORDS)), ((_root()->recognition()->has_libxl()) ? (static_cast<uint64_t>(1)) : (static_cast<uint64_t>(240))), m__io, this, m__root);
    m__io->seek(_pos);
    return m_libxc_announcements;
}

libxl_migration_stream_t* xen_save_image_t::image_finder_t::libxl() {
    if (f_libxl)
        return m_libxl;
    f_libxl = true;
    n_libxl = true;
    if (_root()->recognition()->has_libxl()) {
        n_libxl = false;
        m_libxl = ((_root()->recognition()->is_xl()) ? (static_cast<xl_save_file_t*>(_root()->content())->body()->libxl_stream()) : (((_root()->recognition()->is_libvirt()) ? (static_cast<libvirt_save_file_t*>(_root()->content())->body()->libxl_stream()) : (static_cast<libxl_migration_stream_t*>(_root()->content())))));
    }
    return m_libxl;
}

int32_t xen_save_image_t::image_finder_t::num_vcpus() {
    if (f_num_vcpus)
        return m_num_vcpus;
    f_num_vcpus = true;
    m_num_vcpus = ((has_hvm_context()) ? (cpu_entries()->num_found()) : (basic_records()->num_found()));
    return m_num_vcpus;
}

uint64_t xen_save_image_t::image_finder_t::ofs_config() {
    if (f_ofs_config)
        return m_ofs_config;
    f_ofs_config = true;
    m_ofs_config = static_cast<uint64_t>(((_root()->recognition()->is_xl()) ? (static_cast<uint64_t>((36 + 12) + 4)) : (((_root()->recognition()->is_libvirt()) ? (static_cast<uint64_t>(64)) : (((_root()->recognition()->is_xend()) ? (static_cast<uint64_t>(16 + 4)) : (((xenops_records()->idx_first() >= 0) ? (ofs_xenops()->ofs_body()) : (static_cast<uint64_t>(0))))))))));
    return m_ofs_config;
}

xen_save_image_t::wrapper_offset_t* xen_save_image_t::image_finder_t::ofs_libxc() {
    if (f_ofs_libxc)
        return m_ofs_libxc;
    f_ofs_libxc = true;
    n_ofs_libxc = true;
    if (libxc_announcements()->idx_first() >= 0) {
        n_ofs_libxc = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(0);
        m_ofs_libxc = new wrapper_offset_t(libxc_announcements()->idx_first(), m__io, this, m__root);
        m__io->seek(_pos);
    }
    return m_ofs_libxc;
}

xen_save_image_t::wrapper_offset_t* xen_save_image_t::image_finder_t::ofs_xenops() {
    if (f_ofs_xenops)
        return m_ofs_xenops;
    f_ofs_xenops = true;
    n_ofs_xenops = true;
    if (xenops_records()->idx_first() >= 0) {
        n_ofs_xenops = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(0);
        m_ofs_xenops = new wrapper_offset_t(xenops_records()->idx_first(), m__io, this, m__root);
        m__io->seek(_pos);
    }
    return m_ofs_xenops;
}

xen_save_image_t::search_t* xen_save_image_t::image_finder_t::page_data_records() {
    if (f_page_data_records)
        return m_page_data_records;
    f_page_data_records = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_page_data_records = new search_t(xen_save_image_t::SEARCHED_LIBXC_RECORDS, static_cast<uint64_t>(1), m__io, this, m__root);
    m__io->seek(_pos);
    return m_page_data_records;
}

xen_save_image_t::search_t* xen_save_image_t::image_finder_t::xenops_records() {
    if (f_xenops_records)
        return m_xenops_records;
    f_xenops_records = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_xenops_records = new search_t(xen_save_image_t::SEARCHED_XENOPSD_RECORDS, static_cast<uint64_t>(15), m__io, this, m__root);
    m__io->seek(_pos);
    return m_xenops_records;
}

xen_save_image_t::not_an_image_t::not_an_image_t(kaitai::kstream* p__io, xen_save_image_t* p__parent, xen_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_message = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_save_image_t::not_an_image_t::_read() {
}

xen_save_image_t::not_an_image_t::~not_an_image_t() {
    _clean_up();
}

void xen_save_image_t::not_an_image_t::_clean_up() {
}

std::string xen_save_image_t::not_an_image_t::message() {
    if (f_message)
        return m_message;
    f_message = true;
    m_message = _root()->problem();
    return m_message;
}

xen_save_image_t::page_batch_t::page_batch_t(int32_t p_idx_record, kaitai::kstream* p__io, xen_save_image_t::guest_memory_t* p__parent, xen_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_idx_record = p_idx_record;
    f_pages = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_save_image_t::page_batch_t::_read() {
}

xen_save_image_t::page_batch_t::~page_batch_t() {
    _clean_up();
}

void xen_save_image_t::page_batch_t::_clean_up() {
}

libxc_migration_stream_t::domain_image_t::page_data_t* xen_save_image_t::page_batch_t::pages() {
    if (f_pages)
        return m_pages;
    f_pages = true;
    m_pages = static_cast<libxc_migration_stream_t::domain_image_t::page_data_t*>(_root()->libxc()->records()->at(idx_record())->body());
    return m_pages;
}

xen_save_image_t::search_t::search_t(searched_t p_searched_list, uint64_t p_type_code, kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_searched_list = p_searched_list;
    m_type_code = p_type_code;
    m_steps = 0;
    m_found = 0;
    f_idx_first = false;
    f_idx_last = false;
    f_num_found = false;
    f_num_steps = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_save_image_t::search_t::_read() {
    m_steps = new std::vector<search_step_t*>();
    const int l_steps = num_steps();
    for (int i = 0; i < l_steps; i++) {
        m_steps->push_back(new search_step_t(searched_list(), type_code(), static_cast<int32_t>((num_steps() - 1) - static_cast<int32_t>(steps()->size())), ((steps()->size() == 0) ? (static_cast<int32_t>(-1)) : (static_cast<int32_t>(steps()->back()->idx_here_or_later()))), m__io, this, m__root));
    }
    n_found = true;
    if (idx_first() >= 0) {
        n_found = false;
        m_found = new std::vector<search_result_t*>();
        {
            int i = 0;
            search_result_t* _;
            do {
                _ = new search_result_t(static_cast<int32_t>(((found()->size() == 0) ? (static_cast<int32_t>(idx_first())) : (static_cast<int32_t>(steps()->at((num_steps() - 2) - found()->back()->idx())->idx_here_or_later())))), m__io, this, m__root);
                m_found->push_back(_);
                i++;
            } while (!(((_->idx() + 1 == num_steps()) ? (true) : (steps()->at((num_steps() - 2) - _->idx())->idx_here_or_later() < 0))));
        }
    }
}

xen_save_image_t::search_t::~search_t() {
    _clean_up();
}

void xen_save_image_t::search_t::_clean_up() {
    if (m_steps) {
        for (std::vector<search_step_t*>::iterator it = m_steps->begin(); it != m_steps->end(); ++it) {
            delete *it;
        }
        delete m_steps; m_steps = 0;
    }
    if (!n_found) {
        if (m_found) {
            for (std::vector<search_result_t*>::iterator it = m_found->begin(); it != m_found->end(); ++it) {
                delete *it;
            }
            delete m_found; m_found = 0;
        }
    }
}

int32_t xen_save_image_t::search_t::idx_first() {
    if (f_idx_first)
        return m_idx_first;
    f_idx_first = true;
    m_idx_first = static_cast<int32_t>(((num_steps() > 0) ? (static_cast<int32_t>(steps()->back()->idx_here_or_later())) : (static_cast<int32_t>(-1))));
    return m_idx_first;
}

int32_t xen_save_image_t::search_t::idx_last() {
    if (f_idx_last)
        return m_idx_last;
    f_idx_last = true;
    m_idx_last = static_cast<int32_t>(((idx_first() >= 0) ? (static_cast<int32_t>(found()->back()->idx())) : (static_cast<int32_t>(-1))));
    return m_idx_last;
}

int32_t xen_save_image_t::search_t::num_found() {
    if (f_num_found)
        return m_num_found;
    f_num_found = true;
    m_num_found = static_cast<int32_t>(((idx_first() >= 0) ? (static_cast<int32_t>(found()->size())) : (static_cast<int32_t>(0))));
    return m_num_found;
}

int32_t xen_save_image_t::search_t::num_steps() {
    if (f_num_steps)
        return m_num_steps;
    f_num_steps = true;
    m_num_steps = static_cast<int32_t>(((searched_list() == xen_save_image_t::SEARCHED_LIBXL_RECORDS) ? (((_root()->recognition()->has_libxl()) ? (static_cast<int32_t>(_root()->finder()->libxl()->body()->records()->size())) : (static_cast<int32_t>(0)))) : (((searched_list() == xen_save_image_t::SEARCHED_XENOPSD_RECORDS) ? ((( ((_root()->recognition()->is_xenopsd()) && (_io()->size() >= 31)) ) ? (static_cast<int32_t>(static_cast<xenopsd_suspend_image_t*>(_root()->content())->records()->size())) : (static_cast<int32_t>(0)))) : (((searched_list() == xen_save_image_t::SEARCHED_LIBXC_RECORDS) ? (((_root()->finder()->has_libxc()) ? (static_cast<int32_t>(_root()->finder()->libxc()->records()->size())) : (static_cast<int32_t>(0)))) : (((!(_root()->finder()->has_hvm_context())) ? (static_cast<int32_t>(0)) : (((_root()->hvm_context()->_io()->size() >= 8) ? (static_cast<int32_t>(_root()->hvm_context()->entries()->size())) : (static_cast<int32_t>(0))))))))))));
    return m_num_steps;
}

xen_save_image_t::search_result_t::search_result_t(int32_t p_idx, kaitai::kstream* p__io, xen_save_image_t::search_t* p__parent, xen_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_idx = p_idx;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_save_image_t::search_result_t::_read() {
}

xen_save_image_t::search_result_t::~search_result_t() {
    _clean_up();
}

void xen_save_image_t::search_result_t::_clean_up() {
}

xen_save_image_t::search_step_t::search_step_t(searched_t p_searched_list, uint64_t p_type_code, int32_t p_idx, int32_t p_idx_later, kaitai::kstream* p__io, xen_save_image_t::search_t* p__parent, xen_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_searched_list = p_searched_list;
    m_type_code = p_type_code;
    m_idx = p_idx;
    m_idx_later = p_idx_later;
    f_element_type = false;
    f_idx_here_or_later = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_save_image_t::search_step_t::_read() {
}

xen_save_image_t::search_step_t::~search_step_t() {
    _clean_up();
}

void xen_save_image_t::search_step_t::_clean_up() {
}

uint64_t xen_save_image_t::search_step_t::element_type() {
    if (f_element_type)
        return m_element_type;
    f_element_type = true;
    m_element_type = static_cast<uint64_t>(((searched_list() == xen_save_image_t::SEARCHED_LIBXL_RECORDS) ? (static_cast<uint64_t>(_root()->finder()->libxl()->body()->records()->at(idx())->header()->type_code())) : (((searched_list() == xen_save_image_t::SEARCHED_XENOPSD_RECORDS) ? (static_cast<uint64_t>(static_cast<xenopsd_suspend_image_t*>(_root()->content())->records()->at(idx())->header()->type_code())) : (((searched_list() == xen_save_image_t::SEARCHED_LIBXC_RECORDS) ? (static_cast<uint64_t>(_root()->finder()->libxc()->records()->at(idx())->header()->type_code())) : (static_cast<uint64_t>(_root()->hvm_context()->entries()->at(idx())->header()->typecode_number()))))))));
    return m_element_type;
}

int32_t xen_save_image_t::search_step_t::idx_here_or_later() {
    if (f_idx_here_or_later)
        return m_idx_here_or_later;
    f_idx_here_or_later = true;
    m_idx_here_or_later = static_cast<int32_t>(((element_type() == type_code()) ? (idx()) : (idx_later())));
    return m_idx_here_or_later;
}

xen_save_image_t::static_records_t::static_records_t(kaitai::kstream* p__io, xen_save_image_t* p__parent, xen_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_cpuid_policies = 0;
    m_cpuid_policy = 0;
    m_infos_of_pv = 0;
    m_msr_policies = 0;
    m_msr_policy = 0;
    f_cpuid_policies = false;
    m_cpuid_policies = 0;
    f_cpuid_policy = false;
    m_cpuid_policy = 0;
    f_infos_of_pv = false;
    m_infos_of_pv = 0;
    f_msr_policies = false;
    m_msr_policies = 0;
    f_msr_policy = false;
    m_msr_policy = 0;
    f_pv_info = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_save_image_t::static_records_t::_read() {
}

xen_save_image_t::static_records_t::~static_records_t() {
    _clean_up();
}

void xen_save_image_t::static_records_t::_clean_up() {
    if (f_cpuid_policies) {
        if (m_cpuid_policies) {
            delete m_cpuid_policies; m_cpuid_policies = 0;
        }
    }
    if (f_cpuid_policy && !n_cpuid_policy) {
        if (m_cpuid_policy) {
            delete m_cpuid_policy; m_cpuid_policy = 0;
        }
    }
    if (f_infos_of_pv) {
        if (m_infos_of_pv) {
            delete m_infos_of_pv; m_infos_of_pv = 0;
        }
    }
    if (f_msr_policies) {
        if (m_msr_policies) {
            delete m_msr_policies; m_msr_policies = 0;
        }
    }
    if (f_msr_policy && !n_msr_policy) {
        if (m_msr_policy) {
            delete m_msr_policy; m_msr_policy = 0;
        }
    }
}

xen_save_image_t::search_t* xen_save_image_t::static_records_t::cpuid_policies() {
    if (f_cpuid_policies)
        return m_cpuid_policies;
    f_cpuid_policies = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_cpuid_policies = new search_t(xen_save_image_t::SEARCHED_LIBXC_RECORDS, static_cast<uint64_t>(17), m__io, this, m__root);
    m__io->seek(_pos);
    return m_cpuid_policies;
}

xen_x86_cpu_policy_t::cpuid_policy_t* xen_save_image_t::static_records_t::cpuid_policy() {
    if (f_cpuid_policy)
        return m_cpuid_policy;
    f_cpuid_policy = true;
    n_cpuid_policy = true;
    if (cpuid_policies()->idx_last() >= 0) {
        n_cpuid_policy = false;
        kaitai::kstream *io = _root()->libxc()->records()->at(cpuid_policies()->idx_last())->raw_body()->_io();
        std::streampos _pos = io->pos();
        io->seek(0);
        m_cpuid_policy = new xen_x86_cpu_policy_t::cpuid_policy_t(io);
        io->seek(_pos);
    }
    return m_cpuid_policy;
}

xen_save_image_t::search_t* xen_save_image_t::static_records_t::infos_of_pv() {
    if (f_infos_of_pv)
        return m_infos_of_pv;
    f_infos_of_pv = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_infos_of_pv = new search_t(xen_save_image_t::SEARCHED_LIBXC_RECORDS, static_cast<uint64_t>(2), m__io, this, m__root);
    m__io->seek(_pos);
    return m_infos_of_pv;
}

xen_save_image_t::search_t* xen_save_image_t::static_records_t::msr_policies() {
    if (f_msr_policies)
        return m_msr_policies;
    f_msr_policies = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_msr_policies = new search_t(xen_save_image_t::SEARCHED_LIBXC_RECORDS, static_cast<uint64_t>(18), m__io, this, m__root);
    m__io->seek(_pos);
    return m_msr_policies;
}

xen_x86_cpu_policy_t::msr_policy_t* xen_save_image_t::static_records_t::msr_policy() {
    if (f_msr_policy)
        return m_msr_policy;
    f_msr_policy = true;
    n_msr_policy = true;
    if (msr_policies()->idx_last() >= 0) {
        n_msr_policy = false;
        kaitai::kstream *io = _root()->libxc()->records()->at(msr_policies()->idx_last())->raw_body()->_io();
        std::streampos _pos = io->pos();
        io->seek(0);
        m_msr_policy = new xen_x86_cpu_policy_t::msr_policy_t(io);
        io->seek(_pos);
    }
    return m_msr_policy;
}

libxc_migration_stream_t::domain_image_t::x86_pv_info_t* xen_save_image_t::static_records_t::pv_info() {
    if (f_pv_info)
        return m_pv_info;
    f_pv_info = true;
    n_pv_info = true;
    if (infos_of_pv()->idx_last() >= 0) {
        n_pv_info = false;
        m_pv_info = static_cast<libxc_migration_stream_t::domain_image_t::x86_pv_info_t*>(_root()->libxc()->records()->at(infos_of_pv()->idx_last())->body());
    }
    return m_pv_info;
}

xen_save_image_t::vcpu_t::vcpu_t(int32_t p_idx, kaitai::kstream* p__io, xen_save_image_t* p__parent, xen_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_idx = p_idx;
    f_kind = false;
    f_pv_state = false;
    f_registers = false;
    m_registers = 0;
    f_vcpu_id = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_save_image_t::vcpu_t::_read() {
}

xen_save_image_t::vcpu_t::~vcpu_t() {
    _clean_up();
}

void xen_save_image_t::vcpu_t::_clean_up() {
    if (f_registers && !n_registers) {
        if (m_registers) {
            delete m_registers; m_registers = 0;
        }
    }
}

xen_save_image_t::vcpu_kind_t xen_save_image_t::vcpu_t::kind() {
    if (f_kind)
        return m_kind;
    f_kind = true;
    m_kind = static_cast<xen_save_image_t::vcpu_kind_t>(static_cast<uint32_t>(((_root()->finder()->has_hvm_context()) ? (static_cast<uint32_t>(0)) : (((static_cast<uint32_t>(_root()->libxc()->records()->at(idx())->raw_body()->_io()->size()) == static_cast<uint32_t>(8 + 5168)) ? (static_cast<uint32_t>(1)) : (((static_cast<uint32_t>(_root()->libxc()->records()->at(idx())->raw_body()->_io()->size()) == static_cast<uint32_t>(8 + 2800)) ? (static_cast<uint32_t>(2)) : (static_cast<uint32_t>(3)))))))));
    return m_kind;
}

libxc_migration_stream_t::domain_image_t::x86_pv_vcpu_t* xen_save_image_t::vcpu_t::pv_state() {
    if (f_pv_state)
        return m_pv_state;
    f_pv_state = true;
    n_pv_state = true;
    if (!(_root()->finder()->has_hvm_context())) {
        n_pv_state = false;
        m_pv_state = static_cast<libxc_migration_stream_t::domain_image_t::x86_pv_vcpu_t*>(_root()->libxc()->records()->at(idx())->body());
    }
    return m_pv_state;
}

kaitai::kstruct* xen_save_image_t::vcpu_t::registers() {
    if (f_registers)
        return m_registers;
    f_registers = true;
    n_registers = true;
    if (kind() != xen_save_image_t::VCPU_KIND_DAMAGED) {
        n_registers = false;
        kaitai::kstream *io = ((_root()->finder()->has_hvm_context()) ? (_root()->hvm_context()->entries()->at(idx())->raw_body()->_io()) : (_root()->libxc()->records()->at(idx())->raw_body()->_io()));
        std::streampos _pos = io->pos();
        io->seek(((kind() == xen_save_image_t::VCPU_KIND_PV_X86_64) ? (528) : (((kind() == xen_save_image_t::VCPU_KIND_PV_X86_32) ? (524) : (0)))));
        n_registers = true;
        switch (kind()) {
        case xen_save_image_t::VCPU_KIND_HVM: {
            n_registers = false;
            m_registers = new xen_hvm_context_t::cpu_t(io);
            break;
        }
        case xen_save_image_t::VCPU_KIND_PV_X86_32: {
            n_registers = false;
            m_registers = new xen_x86_vcpu_t::cpu_user_regs_x86_32_t(io);
            break;
        }
        case xen_save_image_t::VCPU_KIND_PV_X86_64: {
            n_registers = false;
            m_registers = new xen_x86_vcpu_t::cpu_user_regs_x86_64_t(io);
            break;
        }
        }
        io->seek(_pos);
    }
    return m_registers;
}

uint32_t xen_save_image_t::vcpu_t::vcpu_id() {
    if (f_vcpu_id)
        return m_vcpu_id;
    f_vcpu_id = true;
    m_vcpu_id = static_cast<uint32_t>(((_root()->finder()->has_hvm_context()) ? (static_cast<uint32_t>(_root()->hvm_context()->entries()->at(idx())->header()->instance())) : (static_cast<uint32_t>(pv_state()->vcpu_id()))));
    return m_vcpu_id;
}

xen_save_image_t::wrapper_offset_t::wrapper_offset_t(int32_t p_idx, kaitai::kstream* p__io, xen_save_image_t::image_finder_t* p__parent, xen_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_idx = p_idx;
    m_steps = 0;
    f_ofs_body = false;
    f_ofs_first = false;
    f_ofs_next = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_save_image_t::wrapper_offset_t::_read() {
    m_steps = new std::vector<wrapper_step_t*>();
    const int l_steps = idx() + 1;
    for (int i = 0; i < l_steps; i++) {
        m_steps->push_back(new wrapper_step_t(static_cast<int32_t>(steps()->size()), static_cast<uint64_t>(((steps()->size() == 0) ? (static_cast<uint64_t>(ofs_first())) : (static_cast<uint64_t>(steps()->back()->ofs_next())))), m__io, this, m__root));
    }
}

xen_save_image_t::wrapper_offset_t::~wrapper_offset_t() {
    _clean_up();
}

void xen_save_image_t::wrapper_offset_t::_clean_up() {
    if (m_steps) {
        for (std::vector<wrapper_step_t*>::iterator it = m_steps->begin(); it != m_steps->end(); ++it) {
            delete *it;
        }
        delete m_steps; m_steps = 0;
    }
}

uint64_t xen_save_image_t::wrapper_offset_t::ofs_body() {
    if (f_ofs_body)
        return m_ofs_body;
    f_ofs_body = true;
    m_ofs_body = steps()->back()->ofs_body();
    return m_ofs_body;
}

uint64_t xen_save_image_t::wrapper_offset_t::ofs_first() {
    if (f_ofs_first)
        return m_ofs_first;
    f_ofs_first = true;
    m_ofs_first = static_cast<uint64_t>(((_root()->recognition()->has_libxl()) ? (static_cast<uint64_t>(_root()->recognition()->ofs_libxl() + static_cast<uint64_t>(16))) : (static_cast<uint64_t>(15))));
    return m_ofs_first;
}

uint64_t xen_save_image_t::wrapper_offset_t::ofs_next() {
    if (f_ofs_next)
        return m_ofs_next;
    f_ofs_next = true;
    m_ofs_next = steps()->back()->ofs_next();
    return m_ofs_next;
}

xen_save_image_t::wrapper_step_t::wrapper_step_t(int32_t p_idx, uint64_t p_ofs_record, kaitai::kstream* p__io, xen_save_image_t::wrapper_offset_t* p__parent, xen_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_idx = p_idx;
    m_ofs_record = p_ofs_record;
    f_ofs_body = false;
    f_ofs_next = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_save_image_t::wrapper_step_t::_read() {
}

xen_save_image_t::wrapper_step_t::~wrapper_step_t() {
    _clean_up();
}

void xen_save_image_t::wrapper_step_t::_clean_up() {
}

uint64_t xen_save_image_t::wrapper_step_t::ofs_body() {
    if (f_ofs_body)
        return m_ofs_body;
    f_ofs_body = true;
    m_ofs_body = static_cast<uint64_t>(ofs_record() + ((_root()->recognition()->has_libxl()) ? (static_cast<uint64_t>(8)) : (static_cast<uint64_t>(16))));
    return m_ofs_body;
}

uint64_t xen_save_image_t::wrapper_step_t::ofs_next() {
    if (f_ofs_next)
        return m_ofs_next;
    f_ofs_next = true;
    m_ofs_next = static_cast<uint64_t>(ofs_body() + ((_root()->recognition()->has_libxl()) ? (static_cast<uint64_t>(static_cast<uint64_t>(_root()->finder()->libxl()->body()->records()->at(idx())->raw_body()->_io()->size()) + static_cast<uint64_t>(_root()->finder()->libxl()->body()->records()->at(idx())->padding().length()))) : (static_cast<uint64_t>(static_cast<xenopsd_suspend_image_t*>(_root()->content())->records()->at(idx())->raw_body()->_io()->size()))));
    return m_ofs_next;
}

std::string xen_save_image_t::config() {
    if (f_config)
        return m_config;
    f_config = true;
    n_config = true;
    if (finder()->len_config() > 0) {
        n_config = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(finder()->ofs_config());
        m_config = m__io->read_bytes(finder()->len_config());
        m__io->seek(_pos);
    }
    return m_config;
}

libxl_migration_stream_t::record_list_t::emulator_context_t* xen_save_image_t::device_model() {
    if (f_device_model)
        return m_device_model;
    f_device_model = true;
    n_device_model = true;
    if (finder()->has_device_model()) {
        n_device_model = false;
        m_device_model = static_cast<libxl_migration_stream_t::record_list_t::emulator_context_t*>(finder()->libxl()->body()->records()->at(finder()->emulator_contexts()->idx_last())->body());
    }
    return m_device_model;
}

xen_save_image_t::image_finder_t* xen_save_image_t::finder() {
    if (f_finder)
        return m_finder;
    f_finder = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_finder = new image_finder_t(m__io, this, m__root);
    m__io->seek(_pos);
    return m_finder;
}

xen_hvm_context_t* xen_save_image_t::hvm_context() {
    if (f_hvm_context)
        return m_hvm_context;
    f_hvm_context = true;
    n_hvm_context = true;
    if (finder()->has_hvm_context()) {
        n_hvm_context = false;
        kaitai::kstream *io = finder()->libxc()->records()->at(finder()->hvm_contexts()->idx_last())->raw_body()->_io();
        std::streampos _pos = io->pos();
        io->seek(0);
        m_hvm_context = new xen_hvm_context_t(io);
        io->seek(_pos);
    }
    return m_hvm_context;
}

bool xen_save_image_t::is_image() {
    if (f_is_image)
        return m_is_image;
    f_is_image = true;
    m_is_image = recognition()->is_image();
    return m_is_image;
}

bool xen_save_image_t::is_truncated() {
    if (f_is_truncated)
        return m_is_truncated;
    f_is_truncated = true;
    n_is_truncated = true;
    if (recognition()->has_end()) {
        n_is_truncated = false;
        m_is_truncated = recognition()->is_truncated();
    }
    return m_is_truncated;
}

legacy_save_image_t* xen_save_image_t::legacy() {
    if (f_legacy)
        return m_legacy;
    f_legacy = true;
    n_legacy = true;
    if (finder()->has_legacy()) {
        n_legacy = false;
        m_legacy = finder()->legacy();
    }
    return m_legacy;
}

libxc_migration_stream_t::domain_image_t* xen_save_image_t::libxc() {
    if (f_libxc)
        return m_libxc;
    f_libxc = true;
    n_libxc = true;
    if (finder()->has_libxc()) {
        n_libxc = false;
        m_libxc = static_cast<libxc_migration_stream_t::domain_image_t*>(finder()->libxc());
    }
    return m_libxc;
}

xen_save_image_t::guest_memory_t* xen_save_image_t::memory() {
    if (f_memory)
        return m_memory;
    f_memory = true;
    n_memory = true;
    if (finder()->has_libxc()) {
        n_memory = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(0);
        m_memory = new guest_memory_t(m__io, this, m__root);
        m__io->seek(_pos);
    }
    return m_memory;
}

xen_save_image_t::layer_t xen_save_image_t::outermost_layer() {
    if (f_outermost_layer)
        return m_outermost_layer;
    f_outermost_layer = true;
    m_outermost_layer = static_cast<xen_save_image_t::layer_t>(recognition()->layer_code());
    return m_outermost_layer;
}

std::string xen_save_image_t::problem() {
    if (f_problem)
        return m_problem;
    f_problem = true;
    m_problem = ((recognition()->is_image()) ? (std::string("")) : (((recognition()->is_compressed()) ? (std::string("The file is compressed. Decompress it first.")) : (std::string("The file is not a saved Xen domain. No known signature begins it.")))));
    return m_problem;
}

xen_save_image_t::first_bytes_t* xen_save_image_t::recognition() {
    if (f_recognition)
        return m_recognition;
    f_recognition = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_recognition = new first_bytes_t(m__io, this, m__root);
    m__io->seek(_pos);
    return m_recognition;
}

xen_save_image_t::static_records_t* xen_save_image_t::static_data() {
    if (f_static_data)
        return m_static_data;
    f_static_data = true;
    n_static_data = true;
    if (finder()->has_libxc()) {
        n_static_data = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(0);
        m_static_data = new static_records_t(m__io, this, m__root);
        m__io->seek(_pos);
    }
    return m_static_data;
}

std::vector<xen_save_image_t::vcpu_t*>* xen_save_image_t::vcpus() {
    if (f_vcpus)
        return m_vcpus;
    f_vcpus = true;
    n_vcpus = true;
    if (finder()->has_libxc()) {
        n_vcpus = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(0);
        m_vcpus = new std::vector<vcpu_t*>();
        const int l_vcpus = finder()->num_vcpus();
        for (int i = 0; i < l_vcpus; i++) {
            m_vcpus->push_back(new vcpu_t(static_cast<int32_t>(((finder()->has_hvm_context()) ? (static_cast<int32_t>(finder()->cpu_entries()->found()->at(i)->idx())) : (static_cast<int32_t>(finder()->basic_records()->found()->at(i)->idx())))), m__io, this, m__root));
        }
        m__io->seek(_pos);
    }
    return m_vcpus;
}
