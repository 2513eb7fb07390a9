// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "libxc_migration_stream.h"
#include "kaitai/exceptions.h"
std::set<libxc_migration_stream_t::guest_type_t> libxc_migration_stream_t::_build_values_guest_type_t() {
    std::set<libxc_migration_stream_t::guest_type_t> _t;
    _t.insert(libxc_migration_stream_t::GUEST_TYPE_X86_PV);
    _t.insert(libxc_migration_stream_t::GUEST_TYPE_X86_HVM);
    return _t;
}
const std::set<libxc_migration_stream_t::guest_type_t> libxc_migration_stream_t::_values_guest_type_t = libxc_migration_stream_t::_build_values_guest_type_t();
bool libxc_migration_stream_t::_is_defined_guest_type_t(libxc_migration_stream_t::guest_type_t v) {
    return libxc_migration_stream_t::_values_guest_type_t.find(v) != libxc_migration_stream_t::_values_guest_type_t.end();
}
std::set<libxc_migration_stream_t::hvm_param_name_t> libxc_migration_stream_t::_build_values_hvm_param_name_t() {
    std::set<libxc_migration_stream_t::hvm_param_name_t> _t;
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_CALLBACK_IRQ);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_STORE_PFN);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_STORE_EVTCHN);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_PAE_ENABLED);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_IOREQ_PFN);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_BUFIOREQ_PFN);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_VIRIDIAN);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_TIMER_MODE);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_HPET_ENABLED);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_IDENT_PT);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_DM_DOMAIN);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_ACPI_S_STATE);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_VM86_TSS);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_VPT_ALIGN);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_CONSOLE_PFN);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_CONSOLE_EVTCHN);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_ACPI_IOPORTS_LOCATION);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_MEMORY_EVENT_CR0);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_MEMORY_EVENT_CR3);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_MEMORY_EVENT_CR4);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_MEMORY_EVENT_INT3);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_NESTEDHVM);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_MEMORY_EVENT_SINGLE_STEP);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_BUFIOREQ_EVTCHN);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_PAGING_RING_PFN);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_MONITOR_RING_PFN);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_SHARING_RING_PFN);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_MEMORY_EVENT_MSR);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_TRIPLE_FAULT_REASON);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_IOREQ_SERVER_PFN);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_NR_IOREQ_SERVER_PAGES);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_VM_GENERATION_ID_ADDR);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_ALTP2M);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_X87_FIP_WIDTH);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_VM86_TSS_SIZED);
    _t.insert(libxc_migration_stream_t::HVM_PARAM_NAME_MCA_CAP);
    return _t;
}
const std::set<libxc_migration_stream_t::hvm_param_name_t> libxc_migration_stream_t::_values_hvm_param_name_t = libxc_migration_stream_t::_build_values_hvm_param_name_t();
bool libxc_migration_stream_t::_is_defined_hvm_param_name_t(libxc_migration_stream_t::hvm_param_name_t v) {
    return libxc_migration_stream_t::_values_hvm_param_name_t.find(v) != libxc_migration_stream_t::_values_hvm_param_name_t.end();
}
std::set<libxc_migration_stream_t::page_type_t> libxc_migration_stream_t::_build_values_page_type_t() {
    std::set<libxc_migration_stream_t::page_type_t> _t;
    _t.insert(libxc_migration_stream_t::PAGE_TYPE_NOTAB);
    _t.insert(libxc_migration_stream_t::PAGE_TYPE_L1TAB);
    _t.insert(libxc_migration_stream_t::PAGE_TYPE_L2TAB);
    _t.insert(libxc_migration_stream_t::PAGE_TYPE_L3TAB);
    _t.insert(libxc_migration_stream_t::PAGE_TYPE_L4TAB);
    _t.insert(libxc_migration_stream_t::PAGE_TYPE_L1TAB_PIN);
    _t.insert(libxc_migration_stream_t::PAGE_TYPE_L2TAB_PIN);
    _t.insert(libxc_migration_stream_t::PAGE_TYPE_L3TAB_PIN);
    _t.insert(libxc_migration_stream_t::PAGE_TYPE_L4TAB_PIN);
    _t.insert(libxc_migration_stream_t::PAGE_TYPE_BROKEN);
    _t.insert(libxc_migration_stream_t::PAGE_TYPE_XALLOC);
    _t.insert(libxc_migration_stream_t::PAGE_TYPE_XTAB);
    return _t;
}
const std::set<libxc_migration_stream_t::page_type_t> libxc_migration_stream_t::_values_page_type_t = libxc_migration_stream_t::_build_values_page_type_t();
bool libxc_migration_stream_t::_is_defined_page_type_t(libxc_migration_stream_t::page_type_t v) {
    return libxc_migration_stream_t::_values_page_type_t.find(v) != libxc_migration_stream_t::_values_page_type_t.end();
}
std::set<libxc_migration_stream_t::record_type_t> libxc_migration_stream_t::_build_values_record_type_t() {
    std::set<libxc_migration_stream_t::record_type_t> _t;
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_END_MARK);
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_PAGE_DATA);
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_X86_PV_INFO);
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_X86_PV_P2M_FRAMES);
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_X86_PV_VCPU_BASIC);
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_X86_PV_VCPU_EXTENDED);
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_X86_PV_VCPU_XSAVE);
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_SHARED_INFO);
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_X86_TSC_INFO);
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_HVM_CONTEXT);
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_HVM_PARAMS);
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_TOOLSTACK);
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_X86_PV_VCPU_MSRS);
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_VERIFY);
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_CHECKPOINT);
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_CHECKPOINT_DIRTY_PFN_LIST);
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_STATIC_DATA_END);
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_X86_CPUID_POLICY);
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_X86_MSR_POLICY);
    _t.insert(libxc_migration_stream_t::RECORD_TYPE_STRIPPED);
    return _t;
}
const std::set<libxc_migration_stream_t::record_type_t> libxc_migration_stream_t::_values_record_type_t = libxc_migration_stream_t::_build_values_record_type_t();
bool libxc_migration_stream_t::_is_defined_record_type_t(libxc_migration_stream_t::record_type_t v) {
    return libxc_migration_stream_t::_values_record_type_t.find(v) != libxc_migration_stream_t::_values_record_type_t.end();
}
std::set<libxc_migration_stream_t::tsc_mode_t> libxc_migration_stream_t::_build_values_tsc_mode_t() {
    std::set<libxc_migration_stream_t::tsc_mode_t> _t;
    _t.insert(libxc_migration_stream_t::TSC_MODE_DEFAULT);
    _t.insert(libxc_migration_stream_t::TSC_MODE_ALWAYS_EMULATE);
    _t.insert(libxc_migration_stream_t::TSC_MODE_NEVER_EMULATE);
    return _t;
}
const std::set<libxc_migration_stream_t::tsc_mode_t> libxc_migration_stream_t::_values_tsc_mode_t = libxc_migration_stream_t::_build_values_tsc_mode_t();
bool libxc_migration_stream_t::_is_defined_tsc_mode_t(libxc_migration_stream_t::tsc_mode_t v) {
    return libxc_migration_stream_t::_values_tsc_mode_t.find(v) != libxc_migration_stream_t::_values_tsc_mode_t.end();
}
std::set<libxc_migration_stream_t::vcpu_context_layout_t> libxc_migration_stream_t::_build_values_vcpu_context_layout_t() {
    std::set<libxc_migration_stream_t::vcpu_context_layout_t> _t;
    _t.insert(libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_NOTHING);
    _t.insert(libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_BASIC_X86_64);
    _t.insert(libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_BASIC_X86_32);
    _t.insert(libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_EXTENDED);
    _t.insert(libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_XSAVE);
    _t.insert(libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_MSRS);
    return _t;
}
const std::set<libxc_migration_stream_t::vcpu_context_layout_t> libxc_migration_stream_t::_values_vcpu_context_layout_t = libxc_migration_stream_t::_build_values_vcpu_context_layout_t();
bool libxc_migration_stream_t::_is_defined_vcpu_context_layout_t(libxc_migration_stream_t::vcpu_context_layout_t v) {
    return libxc_migration_stream_t::_values_vcpu_context_layout_t.find(v) != libxc_migration_stream_t::_values_vcpu_context_layout_t.end();
}
std::set<libxc_migration_stream_t::viridian_group_t> libxc_migration_stream_t::_build_values_viridian_group_t() {
    std::set<libxc_migration_stream_t::viridian_group_t> _t;
    _t.insert(libxc_migration_stream_t::VIRIDIAN_GROUP_BASE);
    _t.insert(libxc_migration_stream_t::VIRIDIAN_GROUP_NO_FREQ);
    _t.insert(libxc_migration_stream_t::VIRIDIAN_GROUP_TIME_REF_COUNT);
    _t.insert(libxc_migration_stream_t::VIRIDIAN_GROUP_REFERENCE_TSC);
    _t.insert(libxc_migration_stream_t::VIRIDIAN_GROUP_HCALL_REMOTE_TLB_FLUSH);
    _t.insert(libxc_migration_stream_t::VIRIDIAN_GROUP_APIC_ASSIST);
    _t.insert(libxc_migration_stream_t::VIRIDIAN_GROUP_CRASH_CTL);
    _t.insert(libxc_migration_stream_t::VIRIDIAN_GROUP_SYNIC);
    _t.insert(libxc_migration_stream_t::VIRIDIAN_GROUP_STIMER);
    _t.insert(libxc_migration_stream_t::VIRIDIAN_GROUP_HCALL_IPI);
    _t.insert(libxc_migration_stream_t::VIRIDIAN_GROUP_EX_PROCESSOR_MASKS);
    _t.insert(libxc_migration_stream_t::VIRIDIAN_GROUP_NO_VP_LIMIT);
    _t.insert(libxc_migration_stream_t::VIRIDIAN_GROUP_CPU_HOTPLUG);
    return _t;
}
const std::set<libxc_migration_stream_t::viridian_group_t> libxc_migration_stream_t::_values_viridian_group_t = libxc_migration_stream_t::_build_values_viridian_group_t();
bool libxc_migration_stream_t::_is_defined_viridian_group_t(libxc_migration_stream_t::viridian_group_t v) {
    return libxc_migration_stream_t::_values_viridian_group_t.find(v) != libxc_migration_stream_t::_values_viridian_group_t.end();
}

libxc_migration_stream_t::libxc_migration_stream_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, libxc_migration_stream_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_image_header = 0;
    m_image = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxc_migration_stream_t::_read() {
    m_image_header = new ihdr_t(m__io, this, m__root);
    m_image = new domain_image_t(image_header()->is_big_endian(), true, false, m__io, this, m__root);
}

libxc_migration_stream_t::~libxc_migration_stream_t() {
    _clean_up();
}

void libxc_migration_stream_t::_clean_up() {
    if (m_image_header) {
        delete m_image_header; m_image_header = 0;
    }
    if (m_image) {
        delete m_image; m_image = 0;
    }
}

libxc_migration_stream_t::domain_image_t::domain_image_t(bool p_is_big_endian, bool p_has_domain_header, bool p_is_inside_libxl, kaitai::kstream* p__io, libxc_migration_stream_t* p__parent, libxc_migration_stream_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = -1;
    m_is_big_endian = p_is_big_endian;
    m_has_domain_header = p_has_domain_header;
    m_is_inside_libxl = p_is_inside_libxl;
    m_domain_header = 0;
    m_records = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxc_migration_stream_t::domain_image_t::_read() {
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
        throw kaitai::undecided_endianness_error("/types/domain_image");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxc_migration_stream_t::domain_image_t::_read_le() {
    n_domain_header = true;
    if ( ((has_domain_header()) && (_io()->size() - _io()->pos() >= 16)) ) {
        n_domain_header = false;
        m_domain_header = new dhdr_t(m__io, this, m__root, m__is_le);
    }
    n_records = true;
    if (_io()->size() - _io()->pos() >= 8) {
        n_records = false;
        m_records = new std::vector<record_t*>();
        {
            int i = 0;
            record_t* _;
            do {
                _ = new record_t(m__io, this, m__root, m__is_le);
                m_records->push_back(_);
                i++;
            } while (!( ((_->header()->type_code() == static_cast<uint32_t>(libxc_migration_stream_t::RECORD_TYPE_END_MARK)) || ( ((is_inside_libxl()) && (_->header()->type_code() == static_cast<uint32_t>(libxc_migration_stream_t::RECORD_TYPE_CHECKPOINT))) ) || (_io()->size() - _io()->pos() < 8)) ));
        }
    }
}

void libxc_migration_stream_t::domain_image_t::_read_be() {
    n_domain_header = true;
    if ( ((has_domain_header()) && (_io()->size() - _io()->pos() >= 16)) ) {
        n_domain_header = false;
        m_domain_header = new dhdr_t(m__io, this, m__root, m__is_le);
    }
    n_records = true;
    if (_io()->size() - _io()->pos() >= 8) {
        n_records = false;
        m_records = new std::vector<record_t*>();
        {
            int i = 0;
            record_t* _;
            do {
                _ = new record_t(m__io, this, m__root, m__is_le);
                m_records->push_back(_);
                i++;
            } while (!( ((_->header()->type_code() == static_cast<uint32_t>(libxc_migration_stream_t::RECORD_TYPE_END_MARK)) || ( ((is_inside_libxl()) && (_->header()->type_code() == static_cast<uint32_t>(libxc_migration_stream_t::RECORD_TYPE_CHECKPOINT))) ) || (_io()->size() - _io()->pos() < 8)) ));
        }
    }
}

libxc_migration_stream_t::domain_image_t::~domain_image_t() {
    _clean_up();
}

void libxc_migration_stream_t::domain_image_t::_clean_up() {
    if (!n_domain_header) {
        if (m_domain_header) {
            delete m_domain_header; m_domain_header = 0;
        }
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

libxc_migration_stream_t::domain_image_t::checkpoint_dirty_pfn_list_t::checkpoint_dirty_pfn_list_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent, libxc_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
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

void libxc_migration_stream_t::domain_image_t::checkpoint_dirty_pfn_list_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/domain_image/types/checkpoint_dirty_pfn_list");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxc_migration_stream_t::domain_image_t::checkpoint_dirty_pfn_list_t::_read_le() {
}

void libxc_migration_stream_t::domain_image_t::checkpoint_dirty_pfn_list_t::_read_be() {
}

libxc_migration_stream_t::domain_image_t::checkpoint_dirty_pfn_list_t::~checkpoint_dirty_pfn_list_t() {
    _clean_up();
}

void libxc_migration_stream_t::domain_image_t::checkpoint_dirty_pfn_list_t::_clean_up() {
    if (f_pfns) {
        if (m_pfns) {
            delete m_pfns; m_pfns = 0;
        }
    }
}

int32_t libxc_migration_stream_t::domain_image_t::checkpoint_dirty_pfn_list_t::len_pfn() {
    if (f_len_pfn)
        return m_len_pfn;
    f_len_pfn = true;
    m_len_pfn = 8;
    return m_len_pfn;
}

std::vector<uint64_t>* libxc_migration_stream_t::domain_image_t::checkpoint_dirty_pfn_list_t::pfns() {
    if (f_pfns)
        return m_pfns;
    f_pfns = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    if (m__is_le == 1) {
        m_pfns = new std::vector<uint64_t>();
        const int l_pfns = _io()->size() / 8;
        for (int i = 0; i < l_pfns; i++) {
            m_pfns->push_back(m__io->read_u8le());
        }
    } else {
        m_pfns = new std::vector<uint64_t>();
        const int l_pfns = _io()->size() / 8;
        for (int i = 0; i < l_pfns; i++) {
            m_pfns->push_back(m__io->read_u8be());
        }
    }
    m__io->seek(_pos);
    return m_pfns;
}

libxc_migration_stream_t::domain_image_t::dhdr_t::dhdr_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t* p__parent, libxc_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    f_guest_type = false;
    f_is_converted_from_legacy = false;
    f_known_page_shift = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxc_migration_stream_t::domain_image_t::dhdr_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/domain_image/types/dhdr");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxc_migration_stream_t::domain_image_t::dhdr_t::_read_le() {
    m_type_code = m__io->read_u4le();
    m_page_shift = m__io->read_u2le();
    m_reserved = m__io->read_u2le();
    m_xen_major = m__io->read_u4le();
    m_xen_minor = m__io->read_u4le();
}

void libxc_migration_stream_t::domain_image_t::dhdr_t::_read_be() {
    m_type_code = m__io->read_u4be();
    m_page_shift = m__io->read_u2be();
    m_reserved = m__io->read_u2be();
    m_xen_major = m__io->read_u4be();
    m_xen_minor = m__io->read_u4be();
}

libxc_migration_stream_t::domain_image_t::dhdr_t::~dhdr_t() {
    _clean_up();
}

void libxc_migration_stream_t::domain_image_t::dhdr_t::_clean_up() {
}

libxc_migration_stream_t::guest_type_t libxc_migration_stream_t::domain_image_t::dhdr_t::guest_type() {
    if (f_guest_type)
        return m_guest_type;
    f_guest_type = true;
    m_guest_type = static_cast<libxc_migration_stream_t::guest_type_t>(type_code());
    return m_guest_type;
}

bool libxc_migration_stream_t::domain_image_t::dhdr_t::is_converted_from_legacy() {
    if (f_is_converted_from_legacy)
        return m_is_converted_from_legacy;
    f_is_converted_from_legacy = true;
    m_is_converted_from_legacy = xen_major() == 0;
    return m_is_converted_from_legacy;
}

int8_t libxc_migration_stream_t::domain_image_t::dhdr_t::known_page_shift() {
    if (f_known_page_shift)
        return m_known_page_shift;
    f_known_page_shift = true;
    m_known_page_shift = 12;
    return m_known_page_shift;
}

libxc_migration_stream_t::domain_image_t::empty_body_t::empty_body_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent, libxc_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxc_migration_stream_t::domain_image_t::empty_body_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/domain_image/types/empty_body");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxc_migration_stream_t::domain_image_t::empty_body_t::_read_le() {
}

void libxc_migration_stream_t::domain_image_t::empty_body_t::_read_be() {
}

libxc_migration_stream_t::domain_image_t::empty_body_t::~empty_body_t() {
    _clean_up();
}

void libxc_migration_stream_t::domain_image_t::empty_body_t::_clean_up() {
}

libxc_migration_stream_t::domain_image_t::hvm_param_t::hvm_param_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::hvm_params_t* p__parent, libxc_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    f_name = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxc_migration_stream_t::domain_image_t::hvm_param_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/domain_image/types/hvm_param");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxc_migration_stream_t::domain_image_t::hvm_param_t::_read_le() {
    m_index = m__io->read_u8le();
    m_value = m__io->read_u8le();
}

void libxc_migration_stream_t::domain_image_t::hvm_param_t::_read_be() {
    m_index = m__io->read_u8be();
    m_value = m__io->read_u8be();
}

libxc_migration_stream_t::domain_image_t::hvm_param_t::~hvm_param_t() {
    _clean_up();
}

void libxc_migration_stream_t::domain_image_t::hvm_param_t::_clean_up() {
}

libxc_migration_stream_t::hvm_param_name_t libxc_migration_stream_t::domain_image_t::hvm_param_t::name() {
    if (f_name)
        return m_name;
    f_name = true;
    m_name = static_cast<libxc_migration_stream_t::hvm_param_name_t>(index());
    return m_name;
}

libxc_migration_stream_t::domain_image_t::hvm_params_t::hvm_params_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent, libxc_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    m_params = 0;
    f_len_param = false;
    f_ofs_params = false;
    f_params = false;
    m_params = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxc_migration_stream_t::domain_image_t::hvm_params_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/domain_image/types/hvm_params");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxc_migration_stream_t::domain_image_t::hvm_params_t::_read_le() {
    m_num_params = m__io->read_u4le();
    m_reserved = m__io->read_u4le();
}

void libxc_migration_stream_t::domain_image_t::hvm_params_t::_read_be() {
    m_num_params = m__io->read_u4be();
    m_reserved = m__io->read_u4be();
}

libxc_migration_stream_t::domain_image_t::hvm_params_t::~hvm_params_t() {
    _clean_up();
}

void libxc_migration_stream_t::domain_image_t::hvm_params_t::_clean_up() {
    if (f_params) {
        if (m_params) {
            for (std::vector<hvm_param_t*>::iterator it = m_params->begin(); it != m_params->end(); ++it) {
                delete *it;
            }
            delete m_params; m_params = 0;
        }
    }
}

int32_t libxc_migration_stream_t::domain_image_t::hvm_params_t::len_param() {
    if (f_len_param)
        return m_len_param;
    f_len_param = true;
    m_len_param = 16;
    return m_len_param;
}

int32_t libxc_migration_stream_t::domain_image_t::hvm_params_t::ofs_params() {
    if (f_ofs_params)
        return m_ofs_params;
    f_ofs_params = true;
    m_ofs_params = 4 + 4;
    return m_ofs_params;
}

std::vector<libxc_migration_stream_t::domain_image_t::hvm_param_t*>* libxc_migration_stream_t::domain_image_t::hvm_params_t::params() {
    if (f_params)
        return m_params;
    f_params = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(ofs_params());
    if (m__is_le == 1) {
        m_params = new std::vector<hvm_param_t*>();
        const int l_params = num_params();
        for (int i = 0; i < l_params; i++) {
            m_params->push_back(new hvm_param_t(m__io, this, m__root, m__is_le));
        }
    } else {
        m_params = new std::vector<hvm_param_t*>();
        const int l_params = num_params();
        for (int i = 0; i < l_params; i++) {
            m_params->push_back(new hvm_param_t(m__io, this, m__root, m__is_le));
        }
    }
    m__io->seek(_pos);
    return m_params;
}

libxc_migration_stream_t::domain_image_t::opaque_t::opaque_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent, libxc_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxc_migration_stream_t::domain_image_t::opaque_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/domain_image/types/opaque");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxc_migration_stream_t::domain_image_t::opaque_t::_read_le() {
}

void libxc_migration_stream_t::domain_image_t::opaque_t::_read_be() {
}

libxc_migration_stream_t::domain_image_t::opaque_t::~opaque_t() {
    _clean_up();
}

void libxc_migration_stream_t::domain_image_t::opaque_t::_clean_up() {
}

libxc_migration_stream_t::domain_image_t::page_data_t::page_data_t(bool p_is_big_endian, kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent, libxc_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    m_is_big_endian = p_is_big_endian;
    m_pages = 0;
    m_pfns = 0;
    f_len_page = false;
    f_len_pfn = false;
    f_ofs_pages = false;
    f_ofs_pfns = false;
    f_pages = false;
    m_pages = 0;
    f_pfns = false;
    m_pfns = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxc_migration_stream_t::domain_image_t::page_data_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/domain_image/types/page_data");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxc_migration_stream_t::domain_image_t::page_data_t::_read_le() {
    m_num_pfns = m__io->read_u4le();
    m_reserved = m__io->read_u4le();
}

void libxc_migration_stream_t::domain_image_t::page_data_t::_read_be() {
    m_num_pfns = m__io->read_u4be();
    m_reserved = m__io->read_u4be();
}

libxc_migration_stream_t::domain_image_t::page_data_t::~page_data_t() {
    _clean_up();
}

void libxc_migration_stream_t::domain_image_t::page_data_t::_clean_up() {
    if (f_pages) {
        if (m_pages) {
            delete m_pages; m_pages = 0;
        }
    }
    if (f_pfns) {
        if (m_pfns) {
            for (std::vector<pfn_entry_t*>::iterator it = m_pfns->begin(); it != m_pfns->end(); ++it) {
                delete *it;
            }
            delete m_pfns; m_pfns = 0;
        }
    }
}

int32_t libxc_migration_stream_t::domain_image_t::page_data_t::len_page() {
    if (f_len_page)
        return m_len_page;
    f_len_page = true;
    m_len_page = 4096;
    return m_len_page;
}

int32_t libxc_migration_stream_t::domain_image_t::page_data_t::len_pfn() {
    if (f_len_pfn)
        return m_len_pfn;
    f_len_pfn = true;
    m_len_pfn = 8;
    return m_len_pfn;
}

uint64_t libxc_migration_stream_t::domain_image_t::page_data_t::ofs_pages() {
    if (f_ofs_pages)
        return m_ofs_pages;
    f_ofs_pages = true;
    m_ofs_pages = static_cast<uint64_t>(static_cast<uint64_t>(ofs_pfns()) + static_cast<uint64_t>(static_cast<uint64_t>(len_pfn()) * static_cast<uint64_t>(num_pfns())));
    return m_ofs_pages;
}

int32_t libxc_migration_stream_t::domain_image_t::page_data_t::ofs_pfns() {
    if (f_ofs_pfns)
        return m_ofs_pfns;
    f_ofs_pfns = true;
    m_ofs_pfns = 4 + 4;
    return m_ofs_pfns;
}

std::vector<std::string>* libxc_migration_stream_t::domain_image_t::page_data_t::pages() {
    if (f_pages)
        return m_pages;
    f_pages = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(((static_cast<uint64_t>(_io()->size()) <= ofs_pages()) ? (static_cast<uint64_t>(_io()->size())) : (static_cast<uint64_t>(ofs_pages()))));
    if (m__is_le == 1) {
        m_pages = new std::vector<std::string>();
        const int l_pages = ((static_cast<uint64_t>(_io()->size()) <= ofs_pages()) ? (static_cast<uint64_t>(0)) : (static_cast<uint64_t>(static_cast<uint64_t>(static_cast<uint64_t>(_io()->size()) - ofs_pages()) / static_cast<uint64_t>(4096))));
        for (int i = 0; i < l_pages; i++) {
            m_pages->push_back(m__io->read_bytes(len_page()));
        }
    } else {
        m_pages = new std::vector<std::string>();
        const int l_pages = ((static_cast<uint64_t>(_io()->size()) <= ofs_pages()) ? (static_cast<uint64_t>(0)) : (static_cast<uint64_t>(static_cast<uint64_t>(static_cast<uint64_t>(_io()->size()) - ofs_pages()) / static_cast<uint64_t>(4096))));
        for (int i = 0; i < l_pages; i++) {
            m_pages->push_back(m__io->read_bytes(len_page()));
        }
    }
    m__io->seek(_pos);
    return m_pages;
}

std::vector<libxc_migration_stream_t::domain_image_t::pfn_entry_t*>* libxc_migration_stream_t::domain_image_t::page_data_t::pfns() {
    if (f_pfns)
        return m_pfns;
    f_pfns = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(ofs_pfns());
    if (m__is_le == 1) {
        m_pfns = new std::vector<pfn_entry_t*>();
        const int l_pfns = num_pfns();
        for (int i = 0; i < l_pfns; i++) {
            m_pfns->push_back(new pfn_entry_t(is_big_endian(), m__io, this, m__root, m__is_le));
        }
    } else {
        m_pfns = new std::vector<pfn_entry_t*>();
        const int l_pfns = num_pfns();
        for (int i = 0; i < l_pfns; i++) {
            m_pfns->push_back(new pfn_entry_t(is_big_endian(), m__io, this, m__root, m__is_le));
        }
    }
    m__io->seek(_pos);
    return m_pfns;
}

libxc_migration_stream_t::domain_image_t::pfn_entry_t::pfn_entry_t(bool p_is_big_endian, kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::page_data_t* p__parent, libxc_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    m_is_big_endian = p_is_big_endian;
    f_has_page = false;
    f_high = false;
    f_is_known_type = false;
    f_is_page_table = false;
    f_is_populated = false;
    f_low = false;
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

void libxc_migration_stream_t::domain_image_t::pfn_entry_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/domain_image/types/pfn_entry");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxc_migration_stream_t::domain_image_t::pfn_entry_t::_read_le() {
    m_half0 = m__io->read_u4le();
    m_half1 = m__io->read_u4le();
}

void libxc_migration_stream_t::domain_image_t::pfn_entry_t::_read_be() {
    m_half0 = m__io->read_u4be();
    m_half1 = m__io->read_u4be();
}

libxc_migration_stream_t::domain_image_t::pfn_entry_t::~pfn_entry_t() {
    _clean_up();
}

void libxc_migration_stream_t::domain_image_t::pfn_entry_t::_clean_up() {
}

bool libxc_migration_stream_t::domain_image_t::pfn_entry_t::has_page() {
    if (f_has_page)
        return m_has_page;
    f_has_page = true;
    m_has_page =  ((type_code() <= 4) || ( ((type_code() >= 9) && (type_code() <= 12)) )) ;
    return m_has_page;
}

uint32_t libxc_migration_stream_t::domain_image_t::pfn_entry_t::high() {
    if (f_high)
        return m_high;
    f_high = true;
    m_high = ((is_big_endian()) ? (half0()) : (half1()));
    return m_high;
}

bool libxc_migration_stream_t::domain_image_t::pfn_entry_t::is_known_type() {
    if (f_is_known_type)
        return m_is_known_type;
    f_is_known_type = true;
    m_is_known_type =  ((type_code() <= 4) || (type_code() >= 9)) ;
    return m_is_known_type;
}

bool libxc_migration_stream_t::domain_image_t::pfn_entry_t::is_page_table() {
    if (f_is_page_table)
        return m_is_page_table;
    f_is_page_table = true;
    m_is_page_table =  (( ((type_code() >= 1) && (type_code() <= 4)) ) || ( ((type_code() >= 9) && (type_code() <= 12)) )) ;
    return m_is_page_table;
}

bool libxc_migration_stream_t::domain_image_t::pfn_entry_t::is_populated() {
    if (f_is_populated)
        return m_is_populated;
    f_is_populated = true;
    m_is_populated =  ((type_code() <= 4) || ( ((type_code() >= 9) && (type_code() <= 12)) ) || (type_code() == 14)) ;
    return m_is_populated;
}

uint32_t libxc_migration_stream_t::domain_image_t::pfn_entry_t::low() {
    if (f_low)
        return m_low;
    f_low = true;
    m_low = ((is_big_endian()) ? (half1()) : (half0()));
    return m_low;
}

libxc_migration_stream_t::page_type_t libxc_migration_stream_t::domain_image_t::pfn_entry_t::page_type() {
    if (f_page_type)
        return m_page_type;
    f_page_type = true;
    m_page_type = static_cast<libxc_migration_stream_t::page_type_t>(((is_big_endian()) ? (half0()) : (half1())) >> 28);
    return m_page_type;
}

uint64_t libxc_migration_stream_t::domain_image_t::pfn_entry_t::pfn() {
    if (f_pfn)
        return m_pfn;
    f_pfn = true;
    m_pfn = static_cast<uint64_t>(static_cast<uint64_t>(low()) + static_cast<uint64_t>(static_cast<uint64_t>(high() & 1048575) * static_cast<uint64_t>(4294967296LL)));
    return m_pfn;
}

int32_t libxc_migration_stream_t::domain_image_t::pfn_entry_t::reserved() {
    if (f_reserved)
        return m_reserved;
    f_reserved = true;
    m_reserved = high() >> 20 & 255;
    return m_reserved;
}

int32_t libxc_migration_stream_t::domain_image_t::pfn_entry_t::type_code() {
    if (f_type_code)
        return m_type_code;
    f_type_code = true;
    m_type_code = high() >> 28;
    return m_type_code;
}

libxc_migration_stream_t::domain_image_t::record_t::record_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t* p__parent, libxc_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    m_header = 0;
    m_raw_body = 0;
    m__io__raw_raw_body = 0;
    f_body = false;
    m_body = 0;
    f_is_end = false;
    f_is_truncated = false;
    f_truncation = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxc_migration_stream_t::domain_image_t::record_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/domain_image/types/record");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxc_migration_stream_t::domain_image_t::record_t::_read_le() {
    m_header = new record_header_t(m__io, this, m__root, m__is_le);
    m__raw_raw_body = m__io->read_bytes(((static_cast<uint64_t>(header()->len_body()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(header()->len_body())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    m__io__raw_raw_body = new kaitai::kstream(m__raw_raw_body);
    m_raw_body = new opaque_t(m__io__raw_raw_body, this, m__root, m__is_le);
    m_padding = m__io->read_bytes(((static_cast<uint64_t>(header()->len_padding()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(header()->len_padding())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
}

void libxc_migration_stream_t::domain_image_t::record_t::_read_be() {
    m_header = new record_header_t(m__io, this, m__root, m__is_le);
    m__raw_raw_body = m__io->read_bytes(((static_cast<uint64_t>(header()->len_body()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(header()->len_body())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    m__io__raw_raw_body = new kaitai::kstream(m__raw_raw_body);
    m_raw_body = new opaque_t(m__io__raw_raw_body, this, m__root, m__is_le);
    m_padding = m__io->read_bytes(((static_cast<uint64_t>(header()->len_padding()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(header()->len_padding())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
}

libxc_migration_stream_t::domain_image_t::record_t::~record_t() {
    _clean_up();
}

void libxc_migration_stream_t::domain_image_t::record_t::_clean_up() {
    if (m_header) {
        delete m_header; m_header = 0;
    }
    if (m__io__raw_raw_body) {
        delete m__io__raw_raw_body; m__io__raw_raw_body = 0;
    }
    if (m_raw_body) {
        delete m_raw_body; m_raw_body = 0;
    }
    if (f_body) {
        if (m_body) {
            delete m_body; m_body = 0;
        }
    }
}

kaitai::kstruct* libxc_migration_stream_t::domain_image_t::record_t::body() {
    if (f_body)
        return m_body;
    f_body = true;
    kaitai::kstream *io = raw_body()->_io();
    std::streampos _pos = io->pos();
    io->seek(0);
    if (m__is_le == 1) {
        switch (header()->record_type()) {
        case libxc_migration_stream_t::RECORD_TYPE_CHECKPOINT: {
            m_body = new empty_body_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_CHECKPOINT_DIRTY_PFN_LIST: {
            m_body = new checkpoint_dirty_pfn_list_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_END_MARK: {
            m_body = new empty_body_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_HVM_CONTEXT: {
            m_body = new xen_hvm_context_t(io);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_HVM_PARAMS: {
            m_body = new hvm_params_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_PAGE_DATA: {
            m_body = new page_data_t(_parent()->is_big_endian(), io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_SHARED_INFO: {
            m_body = new shared_info_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_STATIC_DATA_END: {
            m_body = new empty_body_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_STRIPPED: {
            m_body = new stripped_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_TOOLSTACK: {
            m_body = new toolstack_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_VERIFY: {
            m_body = new empty_body_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_X86_CPUID_POLICY: {
            m_body = new xen_x86_cpu_policy_t::cpuid_policy_t(io);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_X86_MSR_POLICY: {
            m_body = new xen_x86_cpu_policy_t::msr_policy_t(io);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_X86_PV_INFO: {
            m_body = new x86_pv_info_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_X86_PV_P2M_FRAMES: {
            m_body = new x86_pv_p2m_frames_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_X86_PV_VCPU_BASIC: {
            m_body = new x86_pv_vcpu_t(header()->record_type(), io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_X86_PV_VCPU_EXTENDED: {
            m_body = new x86_pv_vcpu_t(header()->record_type(), io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_X86_PV_VCPU_MSRS: {
            m_body = new x86_pv_vcpu_t(header()->record_type(), io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_X86_PV_VCPU_XSAVE: {
            m_body = new x86_pv_vcpu_t(header()->record_type(), io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_X86_TSC_INFO: {
            m_body = new x86_tsc_info_t(io, this, m__root, m__is_le);
            break;
        }
        default: {
            m_body = new unknown_body_t(io, this, m__root, m__is_le);
            break;
        }
        }
    } else {
        switch (header()->record_type()) {
        case libxc_migration_stream_t::RECORD_TYPE_CHECKPOINT: {
            m_body = new empty_body_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_CHECKPOINT_DIRTY_PFN_LIST: {
            m_body = new checkpoint_dirty_pfn_list_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_END_MARK: {
            m_body = new empty_body_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_HVM_CONTEXT: {
            m_body = new xen_hvm_context_t(io);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_HVM_PARAMS: {
            m_body = new hvm_params_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_PAGE_DATA: {
            m_body = new page_data_t(_parent()->is_big_endian(), io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_SHARED_INFO: {
            m_body = new shared_info_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_STATIC_DATA_END: {
            m_body = new empty_body_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_STRIPPED: {
            m_body = new stripped_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_TOOLSTACK: {
            m_body = new toolstack_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_VERIFY: {
            m_body = new empty_body_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_X86_CPUID_POLICY: {
            m_body = new xen_x86_cpu_policy_t::cpuid_policy_t(io);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_X86_MSR_POLICY: {
            m_body = new xen_x86_cpu_policy_t::msr_policy_t(io);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_X86_PV_INFO: {
            m_body = new x86_pv_info_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_X86_PV_P2M_FRAMES: {
            m_body = new x86_pv_p2m_frames_t(io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_X86_PV_VCPU_BASIC: {
            m_body = new x86_pv_vcpu_t(header()->record_type(), io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_X86_PV_VCPU_EXTENDED: {
            m_body = new x86_pv_vcpu_t(header()->record_type(), io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_X86_PV_VCPU_MSRS: {
            m_body = new x86_pv_vcpu_t(header()->record_type(), io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_X86_PV_VCPU_XSAVE: {
            m_body = new x86_pv_vcpu_t(header()->record_type(), io, this, m__root, m__is_le);
            break;
        }
        case libxc_migration_stream_t::RECORD_TYPE_X86_TSC_INFO: {
            m_body = new x86_tsc_info_t(io, this, m__root, m__is_le);
            break;
        }
        default: {
            m_body = new unknown_body_t(io, this, m__root, m__is_le);
            break;
        }
        }
    }
    io->seek(_pos);
    return m_body;
}

bool libxc_migration_stream_t::domain_image_t::record_t::is_end() {
    if (f_is_end)
        return m_is_end;
    f_is_end = true;
    m_is_end =  ((header()->type_code() == 0) && (!(is_truncated()))) ;
    return m_is_end;
}

bool libxc_migration_stream_t::domain_image_t::record_t::is_truncated() {
    if (f_is_truncated)
        return m_is_truncated;
    f_is_truncated = true;
    m_is_truncated =  ((static_cast<uint64_t>(raw_body()->_io()->size()) < static_cast<uint64_t>(header()->len_body())) || (static_cast<uint32_t>(padding().length()) < static_cast<uint32_t>(header()->len_padding()))) ;
    return m_is_truncated;
}

std::string libxc_migration_stream_t::domain_image_t::record_t::truncation() {
    if (f_truncation)
        return m_truncation;
    f_truncation = true;
    m_truncation = ((is_truncated()) ? (std::string(", TRUNCATED")) : (std::string("")));
    return m_truncation;
}

libxc_migration_stream_t::domain_image_t::record_header_t::record_header_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent, libxc_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    f_is_optional = false;
    f_len_body_max = false;
    f_len_padding = false;
    f_record_type = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxc_migration_stream_t::domain_image_t::record_header_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/domain_image/types/record_header");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxc_migration_stream_t::domain_image_t::record_header_t::_read_le() {
    m_type_code = m__io->read_u4le();
    m_len_body = m__io->read_u4le();
}

void libxc_migration_stream_t::domain_image_t::record_header_t::_read_be() {
    m_type_code = m__io->read_u4be();
    m_len_body = m__io->read_u4be();
}

libxc_migration_stream_t::domain_image_t::record_header_t::~record_header_t() {
    _clean_up();
}

void libxc_migration_stream_t::domain_image_t::record_header_t::_clean_up() {
}

bool libxc_migration_stream_t::domain_image_t::record_header_t::is_optional() {
    if (f_is_optional)
        return m_is_optional;
    f_is_optional = true;
    m_is_optional = type_code() >> 31 != 0;
    return m_is_optional;
}

int32_t libxc_migration_stream_t::domain_image_t::record_header_t::len_body_max() {
    if (f_len_body_max)
        return m_len_body_max;
    f_len_body_max = true;
    m_len_body_max = 134217728;
    return m_len_body_max;
}

int32_t libxc_migration_stream_t::domain_image_t::record_header_t::len_padding() {
    if (f_len_padding)
        return m_len_padding;
    f_len_padding = true;
    m_len_padding = kaitai::kstream::mod(8 - kaitai::kstream::mod(len_body(), 8), 8);
    return m_len_padding;
}

libxc_migration_stream_t::record_type_t libxc_migration_stream_t::domain_image_t::record_header_t::record_type() {
    if (f_record_type)
        return m_record_type;
    f_record_type = true;
    m_record_type = static_cast<libxc_migration_stream_t::record_type_t>(type_code());
    return m_record_type;
}

libxc_migration_stream_t::domain_image_t::shared_info_t::shared_info_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent, libxc_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
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

void libxc_migration_stream_t::domain_image_t::shared_info_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/domain_image/types/shared_info");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxc_migration_stream_t::domain_image_t::shared_info_t::_read_le() {
}

void libxc_migration_stream_t::domain_image_t::shared_info_t::_read_be() {
}

libxc_migration_stream_t::domain_image_t::shared_info_t::~shared_info_t() {
    _clean_up();
}

void libxc_migration_stream_t::domain_image_t::shared_info_t::_clean_up() {
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

int32_t libxc_migration_stream_t::domain_image_t::shared_info_t::len_shared_info() {
    if (f_len_shared_info)
        return m_len_shared_info;
    f_len_shared_info = true;
    m_len_shared_info = 4096;
    return m_len_shared_info;
}

xen_x86_vcpu_t::shared_info_x86_32_t* libxc_migration_stream_t::domain_image_t::shared_info_t::shared_info_x86_32() {
    if (f_shared_info_x86_32)
        return m_shared_info_x86_32;
    f_shared_info_x86_32 = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    if (m__is_le == 1) {
        m_shared_info_x86_32 = new xen_x86_vcpu_t::shared_info_x86_32_t(m__io);
    } else {
        m_shared_info_x86_32 = new xen_x86_vcpu_t::shared_info_x86_32_t(m__io);
    }
    m__io->seek(_pos);
    return m_shared_info_x86_32;
}

xen_x86_vcpu_t::shared_info_x86_64_t* libxc_migration_stream_t::domain_image_t::shared_info_t::shared_info_x86_64() {
    if (f_shared_info_x86_64)
        return m_shared_info_x86_64;
    f_shared_info_x86_64 = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    if (m__is_le == 1) {
        m_shared_info_x86_64 = new xen_x86_vcpu_t::shared_info_x86_64_t(m__io);
    } else {
        m_shared_info_x86_64 = new xen_x86_vcpu_t::shared_info_x86_64_t(m__io);
    }
    m__io->seek(_pos);
    return m_shared_info_x86_64;
}

libxc_migration_stream_t::domain_image_t::stripped_t::stripped_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent, libxc_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    f_config = false;
    f_device_data = false;
    f_device_model = false;
    f_pages_dropped = false;
    f_pages_zeroed = false;
    f_registers = false;
    f_settings = false;
    f_unknown = false;
    f_vector_registers = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxc_migration_stream_t::domain_image_t::stripped_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/domain_image/types/stripped");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxc_migration_stream_t::domain_image_t::stripped_t::_read_le() {
    m_removed = m__io->read_u4le();
    m_reserved = m__io->read_u4le();
}

void libxc_migration_stream_t::domain_image_t::stripped_t::_read_be() {
    m_removed = m__io->read_u4be();
    m_reserved = m__io->read_u4be();
}

libxc_migration_stream_t::domain_image_t::stripped_t::~stripped_t() {
    _clean_up();
}

void libxc_migration_stream_t::domain_image_t::stripped_t::_clean_up() {
}

bool libxc_migration_stream_t::domain_image_t::stripped_t::config() {
    if (f_config)
        return m_config;
    f_config = true;
    m_config = (removed() & 64) != 0;
    return m_config;
}

bool libxc_migration_stream_t::domain_image_t::stripped_t::device_data() {
    if (f_device_data)
        return m_device_data;
    f_device_data = true;
    m_device_data = (removed() & 16) != 0;
    return m_device_data;
}

bool libxc_migration_stream_t::domain_image_t::stripped_t::device_model() {
    if (f_device_model)
        return m_device_model;
    f_device_model = true;
    m_device_model = (removed() & 256) != 0;
    return m_device_model;
}

bool libxc_migration_stream_t::domain_image_t::stripped_t::pages_dropped() {
    if (f_pages_dropped)
        return m_pages_dropped;
    f_pages_dropped = true;
    m_pages_dropped = (removed() & 1) != 0;
    return m_pages_dropped;
}

bool libxc_migration_stream_t::domain_image_t::stripped_t::pages_zeroed() {
    if (f_pages_zeroed)
        return m_pages_zeroed;
    f_pages_zeroed = true;
    m_pages_zeroed = (removed() & 2) != 0;
    return m_pages_zeroed;
}

bool libxc_migration_stream_t::domain_image_t::stripped_t::registers() {
    if (f_registers)
        return m_registers;
    f_registers = true;
    m_registers = (removed() & 128) != 0;
    return m_registers;
}

bool libxc_migration_stream_t::domain_image_t::stripped_t::settings() {
    if (f_settings)
        return m_settings;
    f_settings = true;
    m_settings = (removed() & 4) != 0;
    return m_settings;
}

bool libxc_migration_stream_t::domain_image_t::stripped_t::unknown() {
    if (f_unknown)
        return m_unknown;
    f_unknown = true;
    m_unknown = (removed() & 32) != 0;
    return m_unknown;
}

bool libxc_migration_stream_t::domain_image_t::stripped_t::vector_registers() {
    if (f_vector_registers)
        return m_vector_registers;
    f_vector_registers = true;
    m_vector_registers = (removed() & 8) != 0;
    return m_vector_registers;
}

libxc_migration_stream_t::domain_image_t::toolstack_t::toolstack_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent, libxc_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxc_migration_stream_t::domain_image_t::toolstack_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/domain_image/types/toolstack");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxc_migration_stream_t::domain_image_t::toolstack_t::_read_le() {
    m_data = m__io->read_bytes_full();
}

void libxc_migration_stream_t::domain_image_t::toolstack_t::_read_be() {
    m_data = m__io->read_bytes_full();
}

libxc_migration_stream_t::domain_image_t::toolstack_t::~toolstack_t() {
    _clean_up();
}

void libxc_migration_stream_t::domain_image_t::toolstack_t::_clean_up() {
}

libxc_migration_stream_t::domain_image_t::unknown_body_t::unknown_body_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent, libxc_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxc_migration_stream_t::domain_image_t::unknown_body_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/domain_image/types/unknown_body");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxc_migration_stream_t::domain_image_t::unknown_body_t::_read_le() {
    m_data = m__io->read_bytes_full();
}

void libxc_migration_stream_t::domain_image_t::unknown_body_t::_read_be() {
    m_data = m__io->read_bytes_full();
}

libxc_migration_stream_t::domain_image_t::unknown_body_t::~unknown_body_t() {
    _clean_up();
}

void libxc_migration_stream_t::domain_image_t::unknown_body_t::_clean_up() {
}

libxc_migration_stream_t::domain_image_t::x86_pv_info_t::x86_pv_info_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent, libxc_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    f_is_valid_combination = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxc_migration_stream_t::domain_image_t::x86_pv_info_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/domain_image/types/x86_pv_info");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxc_migration_stream_t::domain_image_t::x86_pv_info_t::_read_le() {
    m_guest_width = m__io->read_u1();
    m_pt_levels = m__io->read_u1();
    m_reserved1 = m__io->read_u2le();
    m_reserved2 = m__io->read_u4le();
}

void libxc_migration_stream_t::domain_image_t::x86_pv_info_t::_read_be() {
    m_guest_width = m__io->read_u1();
    m_pt_levels = m__io->read_u1();
    m_reserved1 = m__io->read_u2be();
    m_reserved2 = m__io->read_u4be();
}

libxc_migration_stream_t::domain_image_t::x86_pv_info_t::~x86_pv_info_t() {
    _clean_up();
}

void libxc_migration_stream_t::domain_image_t::x86_pv_info_t::_clean_up() {
}

bool libxc_migration_stream_t::domain_image_t::x86_pv_info_t::is_valid_combination() {
    if (f_is_valid_combination)
        return m_is_valid_combination;
    f_is_valid_combination = true;
    m_is_valid_combination =  (( ((guest_width() == 4) && (pt_levels() == 3)) ) || ( ((guest_width() == 8) && (pt_levels() == 4)) )) ;
    return m_is_valid_combination;
}

libxc_migration_stream_t::domain_image_t::x86_pv_p2m_frames_t::x86_pv_p2m_frames_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent, libxc_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    m_p2m_pfns = 0;
    f_len_p2m_frame = false;
    f_len_p2m_pfn = false;
    f_ofs_p2m_pfns = false;
    f_p2m_pfns = false;
    m_p2m_pfns = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxc_migration_stream_t::domain_image_t::x86_pv_p2m_frames_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/domain_image/types/x86_pv_p2m_frames");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxc_migration_stream_t::domain_image_t::x86_pv_p2m_frames_t::_read_le() {
    m_p2m_start_pfn = m__io->read_u4le();
    m_p2m_end_pfn = m__io->read_u4le();
}

void libxc_migration_stream_t::domain_image_t::x86_pv_p2m_frames_t::_read_be() {
    m_p2m_start_pfn = m__io->read_u4be();
    m_p2m_end_pfn = m__io->read_u4be();
}

libxc_migration_stream_t::domain_image_t::x86_pv_p2m_frames_t::~x86_pv_p2m_frames_t() {
    _clean_up();
}

void libxc_migration_stream_t::domain_image_t::x86_pv_p2m_frames_t::_clean_up() {
    if (f_p2m_pfns) {
        if (m_p2m_pfns) {
            delete m_p2m_pfns; m_p2m_pfns = 0;
        }
    }
}

int32_t libxc_migration_stream_t::domain_image_t::x86_pv_p2m_frames_t::len_p2m_frame() {
    if (f_len_p2m_frame)
        return m_len_p2m_frame;
    f_len_p2m_frame = true;
    m_len_p2m_frame = 4096;
    return m_len_p2m_frame;
}

int32_t libxc_migration_stream_t::domain_image_t::x86_pv_p2m_frames_t::len_p2m_pfn() {
    if (f_len_p2m_pfn)
        return m_len_p2m_pfn;
    f_len_p2m_pfn = true;
    m_len_p2m_pfn = 8;
    return m_len_p2m_pfn;
}

int32_t libxc_migration_stream_t::domain_image_t::x86_pv_p2m_frames_t::ofs_p2m_pfns() {
    if (f_ofs_p2m_pfns)
        return m_ofs_p2m_pfns;
    f_ofs_p2m_pfns = true;
    m_ofs_p2m_pfns = 4 + 4;
    return m_ofs_p2m_pfns;
}

std::vector<uint64_t>* libxc_migration_stream_t::domain_image_t::x86_pv_p2m_frames_t::p2m_pfns() {
    if (f_p2m_pfns)
        return m_p2m_pfns;
    f_p2m_pfns = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(ofs_p2m_pfns());
    if (m__is_le == 1) {
        m_p2m_pfns = new std::vector<uint64_t>();
        const int l_p2m_pfns = ((_io()->size() - 4) - 4) / 8;
        for (int i = 0; i < l_p2m_pfns; i++) {
            m_p2m_pfns->push_back(m__io->read_u8le());
        }
    } else {
        m_p2m_pfns = new std::vector<uint64_t>();
        const int l_p2m_pfns = ((_io()->size() - 4) - 4) / 8;
        for (int i = 0; i < l_p2m_pfns; i++) {
            m_p2m_pfns->push_back(m__io->read_u8be());
        }
    }
    m__io->seek(_pos);
    return m_p2m_pfns;
}

libxc_migration_stream_t::domain_image_t::x86_pv_vcpu_t::x86_pv_vcpu_t(record_type_t p_vcpu_record, kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent, libxc_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    m_vcpu_record = p_vcpu_record;
    m__io__raw_context = 0;
    f_context = false;
    m__io__raw_context = 0;
    m_context = 0;
    f_context_layout = false;
    f_context_octets = false;
    f_len_context = false;
    f_ofs_context = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxc_migration_stream_t::domain_image_t::x86_pv_vcpu_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/domain_image/types/x86_pv_vcpu");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxc_migration_stream_t::domain_image_t::x86_pv_vcpu_t::_read_le() {
    m_vcpu_id = m__io->read_u4le();
    m_reserved = m__io->read_u4le();
}

void libxc_migration_stream_t::domain_image_t::x86_pv_vcpu_t::_read_be() {
    m_vcpu_id = m__io->read_u4be();
    m_reserved = m__io->read_u4be();
}

libxc_migration_stream_t::domain_image_t::x86_pv_vcpu_t::~x86_pv_vcpu_t() {
    _clean_up();
}

void libxc_migration_stream_t::domain_image_t::x86_pv_vcpu_t::_clean_up() {
    if (f_context && !n_context) {
        if (m__io__raw_context) {
            delete m__io__raw_context; m__io__raw_context = 0;
        }
        if (m_context) {
            delete m_context; m_context = 0;
        }
    }
    if (f_context_octets) {
    }
}

kaitai::kstruct* libxc_migration_stream_t::domain_image_t::x86_pv_vcpu_t::context() {
    if (f_context)
        return m_context;
    f_context = true;
    n_context = true;
    if (context_layout() != libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_NOTHING) {
        n_context = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_context());
        if (m__is_le == 1) {
            switch (context_layout()) {
            case libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_BASIC_X86_32: {
                m__raw_context = m__io->read_bytes_full();
                m__io__raw_context = new kaitai::kstream(m__raw_context);
                m_context = new xen_x86_vcpu_t::vcpu_guest_context_x86_32_t(m__io__raw_context);
                break;
            }
            case libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_BASIC_X86_64: {
                m__raw_context = m__io->read_bytes_full();
                m__io__raw_context = new kaitai::kstream(m__raw_context);
                m_context = new xen_x86_vcpu_t::vcpu_guest_context_x86_64_t(m__io__raw_context);
                break;
            }
            case libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_EXTENDED: {
                m__raw_context = m__io->read_bytes_full();
                m__io__raw_context = new kaitai::kstream(m__raw_context);
                m_context = new xen_x86_vcpu_t::ext_vcpucontext_t(m__io__raw_context);
                break;
            }
            case libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_MSRS: {
                m__raw_context = m__io->read_bytes_full();
                m__io__raw_context = new kaitai::kstream(m__raw_context);
                m_context = new xen_x86_vcpu_t::vcpu_msrs_t(m__io__raw_context);
                break;
            }
            case libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_XSAVE: {
                m__raw_context = m__io->read_bytes_full();
                m__io__raw_context = new kaitai::kstream(m__raw_context);
                m_context = new xen_x86_vcpu_t::vcpu_xsave_t(m__io__raw_context);
                break;
            }
            default: {
                m__raw_context = m__io->read_bytes_full();
                m__io__raw_context = new kaitai::kstream(m__raw_context);
                m_context = new xen_x86_vcpu_t::unknown_context_t(m__io__raw_context);
                break;
            }
            }
        } else {
            switch (context_layout()) {
            case libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_BASIC_X86_32: {
                m__raw_context = m__io->read_bytes_full();
                m__io__raw_context = new kaitai::kstream(m__raw_context);
                m_context = new xen_x86_vcpu_t::vcpu_guest_context_x86_32_t(m__io__raw_context);
                break;
            }
            case libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_BASIC_X86_64: {
                m__raw_context = m__io->read_bytes_full();
                m__io__raw_context = new kaitai::kstream(m__raw_context);
                m_context = new xen_x86_vcpu_t::vcpu_guest_context_x86_64_t(m__io__raw_context);
                break;
            }
            case libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_EXTENDED: {
                m__raw_context = m__io->read_bytes_full();
                m__io__raw_context = new kaitai::kstream(m__raw_context);
                m_context = new xen_x86_vcpu_t::ext_vcpucontext_t(m__io__raw_context);
                break;
            }
            case libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_MSRS: {
                m__raw_context = m__io->read_bytes_full();
                m__io__raw_context = new kaitai::kstream(m__raw_context);
                m_context = new xen_x86_vcpu_t::vcpu_msrs_t(m__io__raw_context);
                break;
            }
            case libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_XSAVE: {
                m__raw_context = m__io->read_bytes_full();
                m__io__raw_context = new kaitai::kstream(m__raw_context);
                m_context = new xen_x86_vcpu_t::vcpu_xsave_t(m__io__raw_context);
                break;
            }
            default: {
                m__raw_context = m__io->read_bytes_full();
                m__io__raw_context = new kaitai::kstream(m__raw_context);
                m_context = new xen_x86_vcpu_t::unknown_context_t(m__io__raw_context);
                break;
            }
            }
        }
        m__io->seek(_pos);
    }
    return m_context;
}

libxc_migration_stream_t::vcpu_context_layout_t libxc_migration_stream_t::domain_image_t::x86_pv_vcpu_t::context_layout() {
    if (f_context_layout)
        return m_context_layout;
    f_context_layout = true;
    m_context_layout = ((len_context() == 0) ? (libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_NOTHING) : (((vcpu_record() == libxc_migration_stream_t::RECORD_TYPE_X86_PV_VCPU_EXTENDED) ? (libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_EXTENDED) : (((vcpu_record() == libxc_migration_stream_t::RECORD_TYPE_X86_PV_VCPU_XSAVE) ? (libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_XSAVE) : (((vcpu_record() == libxc_migration_stream_t::RECORD_TYPE_X86_PV_VCPU_MSRS) ? (libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_MSRS) : (((len_context() == 5168) ? (libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_BASIC_X86_64) : (((len_context() == 2800) ? (libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_BASIC_X86_32) : (libxc_migration_stream_t::VCPU_CONTEXT_LAYOUT_NOTHING))))))))))));
    return m_context_layout;
}

std::string libxc_migration_stream_t::domain_image_t::x86_pv_vcpu_t::context_octets() {
    if (f_context_octets)
        return m_context_octets;
    f_context_octets = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(ofs_context());
    if (m__is_le == 1) {
        m_context_octets = m__io->read_bytes_full();
    } else {
        m_context_octets = m__io->read_bytes_full();
    }
    m__io->seek(_pos);
    return m_context_octets;
}

int32_t libxc_migration_stream_t::domain_image_t::x86_pv_vcpu_t::len_context() {
    if (f_len_context)
        return m_len_context;
    f_len_context = true;
    m_len_context = (_io()->size() - 4) - 4;
    return m_len_context;
}

int32_t libxc_migration_stream_t::domain_image_t::x86_pv_vcpu_t::ofs_context() {
    if (f_ofs_context)
        return m_ofs_context;
    f_ofs_context = true;
    m_ofs_context = 4 + 4;
    return m_ofs_context;
}

libxc_migration_stream_t::domain_image_t::x86_tsc_info_t::x86_tsc_info_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent, libxc_migration_stream_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m__is_le = p_is_le;
    f_mode = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxc_migration_stream_t::domain_image_t::x86_tsc_info_t::_read() {

    if (m__is_le == -1) {
        throw kaitai::undecided_endianness_error("/types/domain_image/types/x86_tsc_info");
    } else if (m__is_le == 1) {
        _read_le();
    } else {
        _read_be();
    }
}

void libxc_migration_stream_t::domain_image_t::x86_tsc_info_t::_read_le() {
    m_mode_code = m__io->read_u4le();
    m_khz = m__io->read_u4le();
    m_nsec = m__io->read_u8le();
    m_incarnation = m__io->read_u4le();
    m_reserved = m__io->read_u4le();
}

void libxc_migration_stream_t::domain_image_t::x86_tsc_info_t::_read_be() {
    m_mode_code = m__io->read_u4be();
    m_khz = m__io->read_u4be();
    m_nsec = m__io->read_u8be();
    m_incarnation = m__io->read_u4be();
    m_reserved = m__io->read_u4be();
}

libxc_migration_stream_t::domain_image_t::x86_tsc_info_t::~x86_tsc_info_t() {
    _clean_up();
}

void libxc_migration_stream_t::domain_image_t::x86_tsc_info_t::_clean_up() {
}

libxc_migration_stream_t::tsc_mode_t libxc_migration_stream_t::domain_image_t::x86_tsc_info_t::mode() {
    if (f_mode)
        return m_mode;
    f_mode = true;
    m_mode = static_cast<libxc_migration_stream_t::tsc_mode_t>(mode_code());
    return m_mode;
}

libxc_migration_stream_t::ihdr_t::ihdr_t(kaitai::kstream* p__io, libxc_migration_stream_t* p__parent, libxc_migration_stream_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_big_endian = false;
    f_known_version_max = false;
    f_known_version_min = false;
    f_reserved_options = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void libxc_migration_stream_t::ihdr_t::_read() {
    m_marker = m__io->read_bytes(8);
    if (!(m_marker == std::string("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 8))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 8), m_marker, m__io, std::string("/types/ihdr/seq/0"));
    }
    m_id = m__io->read_bytes(4);
    if (!(m_id == std::string("\x58\x45\x4E\x46", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x58\x45\x4E\x46", 4), m_id, m__io, std::string("/types/ihdr/seq/1"));
    }
    m_version = m__io->read_u4be();
    m_options = m__io->read_u2be();
    m_reserved1 = m__io->read_u2be();
    m_reserved2 = m__io->read_u4be();
}

libxc_migration_stream_t::ihdr_t::~ihdr_t() {
    _clean_up();
}

void libxc_migration_stream_t::ihdr_t::_clean_up() {
}

bool libxc_migration_stream_t::ihdr_t::is_big_endian() {
    if (f_is_big_endian)
        return m_is_big_endian;
    f_is_big_endian = true;
    m_is_big_endian = (options() & 1) != 0;
    return m_is_big_endian;
}

int8_t libxc_migration_stream_t::ihdr_t::known_version_max() {
    if (f_known_version_max)
        return m_known_version_max;
    f_known_version_max = true;
    m_known_version_max = 3;
    return m_known_version_max;
}

int8_t libxc_migration_stream_t::ihdr_t::known_version_min() {
    if (f_known_version_min)
        return m_known_version_min;
    f_known_version_min = true;
    m_known_version_min = 2;
    return m_known_version_min;
}

int32_t libxc_migration_stream_t::ihdr_t::reserved_options() {
    if (f_reserved_options)
        return m_reserved_options;
    f_reserved_options = true;
    m_reserved_options = options() & 65534;
    return m_reserved_options;
}
