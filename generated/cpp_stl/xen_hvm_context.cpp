// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xen_hvm_context.h"
std::set<xen_hvm_context_t::delivery_mode_t> xen_hvm_context_t::_build_values_delivery_mode_t() {
    std::set<xen_hvm_context_t::delivery_mode_t> _t;
    _t.insert(xen_hvm_context_t::DELIVERY_MODE_FIXED);
    _t.insert(xen_hvm_context_t::DELIVERY_MODE_LOWEST_PRIORITY);
    _t.insert(xen_hvm_context_t::DELIVERY_MODE_SMI);
    _t.insert(xen_hvm_context_t::DELIVERY_MODE_REMOTE_READ);
    _t.insert(xen_hvm_context_t::DELIVERY_MODE_NMI);
    _t.insert(xen_hvm_context_t::DELIVERY_MODE_INIT);
    _t.insert(xen_hvm_context_t::DELIVERY_MODE_STARTUP);
    _t.insert(xen_hvm_context_t::DELIVERY_MODE_EXT_INT);
    return _t;
}
const std::set<xen_hvm_context_t::delivery_mode_t> xen_hvm_context_t::_values_delivery_mode_t = xen_hvm_context_t::_build_values_delivery_mode_t();
bool xen_hvm_context_t::_is_defined_delivery_mode_t(xen_hvm_context_t::delivery_mode_t v) {
    return xen_hvm_context_t::_values_delivery_mode_t.find(v) != xen_hvm_context_t::_values_delivery_mode_t.end();
}
std::set<xen_hvm_context_t::destination_shorthand_t> xen_hvm_context_t::_build_values_destination_shorthand_t() {
    std::set<xen_hvm_context_t::destination_shorthand_t> _t;
    _t.insert(xen_hvm_context_t::DESTINATION_SHORTHAND_NONE);
    _t.insert(xen_hvm_context_t::DESTINATION_SHORTHAND_MYSELF);
    _t.insert(xen_hvm_context_t::DESTINATION_SHORTHAND_ALL);
    _t.insert(xen_hvm_context_t::DESTINATION_SHORTHAND_ALL_OTHERS);
    return _t;
}
const std::set<xen_hvm_context_t::destination_shorthand_t> xen_hvm_context_t::_values_destination_shorthand_t = xen_hvm_context_t::_build_values_destination_shorthand_t();
bool xen_hvm_context_t::_is_defined_destination_shorthand_t(xen_hvm_context_t::destination_shorthand_t v) {
    return xen_hvm_context_t::_values_destination_shorthand_t.find(v) != xen_hvm_context_t::_values_destination_shorthand_t.end();
}
std::set<xen_hvm_context_t::event_type_t> xen_hvm_context_t::_build_values_event_type_t() {
    std::set<xen_hvm_context_t::event_type_t> _t;
    _t.insert(xen_hvm_context_t::EVENT_TYPE_EXTERNAL_INTERRUPT);
    _t.insert(xen_hvm_context_t::EVENT_TYPE_NMI);
    _t.insert(xen_hvm_context_t::EVENT_TYPE_HARDWARE_EXCEPTION);
    _t.insert(xen_hvm_context_t::EVENT_TYPE_SOFTWARE_INTERRUPT);
    _t.insert(xen_hvm_context_t::EVENT_TYPE_PRIVILEGED_SOFTWARE_EXCEPTION);
    _t.insert(xen_hvm_context_t::EVENT_TYPE_SOFTWARE_EXCEPTION);
    _t.insert(xen_hvm_context_t::EVENT_TYPE_OTHER);
    return _t;
}
const std::set<xen_hvm_context_t::event_type_t> xen_hvm_context_t::_values_event_type_t = xen_hvm_context_t::_build_values_event_type_t();
bool xen_hvm_context_t::_is_defined_event_type_t(xen_hvm_context_t::event_type_t v) {
    return xen_hvm_context_t::_values_event_type_t.find(v) != xen_hvm_context_t::_values_event_type_t.end();
}
std::set<xen_hvm_context_t::memory_type_t> xen_hvm_context_t::_build_values_memory_type_t() {
    std::set<xen_hvm_context_t::memory_type_t> _t;
    _t.insert(xen_hvm_context_t::MEMORY_TYPE_UC);
    _t.insert(xen_hvm_context_t::MEMORY_TYPE_WC);
    _t.insert(xen_hvm_context_t::MEMORY_TYPE_WT);
    _t.insert(xen_hvm_context_t::MEMORY_TYPE_WP);
    _t.insert(xen_hvm_context_t::MEMORY_TYPE_WB);
    _t.insert(xen_hvm_context_t::MEMORY_TYPE_UC_MINUS);
    return _t;
}
const std::set<xen_hvm_context_t::memory_type_t> xen_hvm_context_t::_values_memory_type_t = xen_hvm_context_t::_build_values_memory_type_t();
bool xen_hvm_context_t::_is_defined_memory_type_t(xen_hvm_context_t::memory_type_t v) {
    return xen_hvm_context_t::_values_memory_type_t.find(v) != xen_hvm_context_t::_values_memory_type_t.end();
}
std::set<xen_hvm_context_t::pit_mode_t> xen_hvm_context_t::_build_values_pit_mode_t() {
    std::set<xen_hvm_context_t::pit_mode_t> _t;
    _t.insert(xen_hvm_context_t::PIT_MODE_INTERRUPT_ON_TERMINAL_COUNT);
    _t.insert(xen_hvm_context_t::PIT_MODE_ONE_SHOT);
    _t.insert(xen_hvm_context_t::PIT_MODE_RATE_GENERATOR);
    _t.insert(xen_hvm_context_t::PIT_MODE_SQUARE_WAVE);
    _t.insert(xen_hvm_context_t::PIT_MODE_SOFTWARE_STROBE);
    _t.insert(xen_hvm_context_t::PIT_MODE_HARDWARE_STROBE);
    return _t;
}
const std::set<xen_hvm_context_t::pit_mode_t> xen_hvm_context_t::_values_pit_mode_t = xen_hvm_context_t::_build_values_pit_mode_t();
bool xen_hvm_context_t::_is_defined_pit_mode_t(xen_hvm_context_t::pit_mode_t v) {
    return xen_hvm_context_t::_values_pit_mode_t.find(v) != xen_hvm_context_t::_values_pit_mode_t.end();
}
std::set<xen_hvm_context_t::timer_mode_t> xen_hvm_context_t::_build_values_timer_mode_t() {
    std::set<xen_hvm_context_t::timer_mode_t> _t;
    _t.insert(xen_hvm_context_t::TIMER_MODE_ONE_SHOT);
    _t.insert(xen_hvm_context_t::TIMER_MODE_PERIODIC);
    _t.insert(xen_hvm_context_t::TIMER_MODE_TSC_DEADLINE);
    return _t;
}
const std::set<xen_hvm_context_t::timer_mode_t> xen_hvm_context_t::_values_timer_mode_t = xen_hvm_context_t::_build_values_timer_mode_t();
bool xen_hvm_context_t::_is_defined_timer_mode_t(xen_hvm_context_t::timer_mode_t v) {
    return xen_hvm_context_t::_values_timer_mode_t.find(v) != xen_hvm_context_t::_values_timer_mode_t.end();
}
std::set<xen_hvm_context_t::typecode_t> xen_hvm_context_t::_build_values_typecode_t() {
    std::set<xen_hvm_context_t::typecode_t> _t;
    _t.insert(xen_hvm_context_t::TYPECODE_END_MARK);
    _t.insert(xen_hvm_context_t::TYPECODE_HEADER);
    _t.insert(xen_hvm_context_t::TYPECODE_CPU);
    _t.insert(xen_hvm_context_t::TYPECODE_PIC);
    _t.insert(xen_hvm_context_t::TYPECODE_IOAPIC);
    _t.insert(xen_hvm_context_t::TYPECODE_LAPIC);
    _t.insert(xen_hvm_context_t::TYPECODE_LAPIC_REGS);
    _t.insert(xen_hvm_context_t::TYPECODE_PCI_IRQ);
    _t.insert(xen_hvm_context_t::TYPECODE_ISA_IRQ);
    _t.insert(xen_hvm_context_t::TYPECODE_PCI_LINK);
    _t.insert(xen_hvm_context_t::TYPECODE_PIT);
    _t.insert(xen_hvm_context_t::TYPECODE_RTC);
    _t.insert(xen_hvm_context_t::TYPECODE_HPET);
    _t.insert(xen_hvm_context_t::TYPECODE_PMTIMER);
    _t.insert(xen_hvm_context_t::TYPECODE_MTRR);
    _t.insert(xen_hvm_context_t::TYPECODE_VIRIDIAN_DOMAIN);
    _t.insert(xen_hvm_context_t::TYPECODE_CPU_XSAVE);
    _t.insert(xen_hvm_context_t::TYPECODE_VIRIDIAN_VCPU);
    _t.insert(xen_hvm_context_t::TYPECODE_VMCE_VCPU);
    _t.insert(xen_hvm_context_t::TYPECODE_TSC_ADJUST);
    _t.insert(xen_hvm_context_t::TYPECODE_CPU_MSR);
    return _t;
}
const std::set<xen_hvm_context_t::typecode_t> xen_hvm_context_t::_values_typecode_t = xen_hvm_context_t::_build_values_typecode_t();
bool xen_hvm_context_t::_is_defined_typecode_t(xen_hvm_context_t::typecode_t v) {
    return xen_hvm_context_t::_values_typecode_t.find(v) != xen_hvm_context_t::_values_typecode_t.end();
}

xen_hvm_context_t::xen_hvm_context_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_entries = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::_read() {
    n_entries = true;
    if (_io()->size() - _io()->pos() >= 8) {
        n_entries = false;
        m_entries = new std::vector<entry_t*>();
        {
            int i = 0;
            entry_t* _;
            do {
                _ = new entry_t(m__io, this, m__root);
                m_entries->push_back(_);
                i++;
            } while (!( ((_->header()->typecode_number() == static_cast<uint16_t>(xen_hvm_context_t::TYPECODE_END_MARK)) || (_io()->size() - _io()->pos() < 8)) ));
        }
    }
    m_rest = m__io->read_bytes_full();
}

xen_hvm_context_t::~xen_hvm_context_t() {
    _clean_up();
}

void xen_hvm_context_t::_clean_up() {
    if (!n_entries) {
        if (m_entries) {
            for (std::vector<entry_t*>::iterator it = m_entries->begin(); it != m_entries->end(); ++it) {
                delete *it;
            }
            delete m_entries; m_entries = 0;
        }
    }
}

xen_hvm_context_t::apic_base_t::apic_base_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_frame_low = false;
    f_is_bsp = false;
    f_is_enabled = false;
    f_is_x2apic = false;
    f_raw = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::apic_base_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::apic_base_t::~apic_base_t() {
    _clean_up();
}

void xen_hvm_context_t::apic_base_t::_clean_up() {
    if (f_raw) {
    }
}

int32_t xen_hvm_context_t::apic_base_t::frame_low() {
    if (f_frame_low)
        return m_frame_low;
    f_frame_low = true;
    m_frame_low = low() >> 12;
    return m_frame_low;
}

bool xen_hvm_context_t::apic_base_t::is_bsp() {
    if (f_is_bsp)
        return m_is_bsp;
    f_is_bsp = true;
    m_is_bsp = (low() & 256) != 0;
    return m_is_bsp;
}

bool xen_hvm_context_t::apic_base_t::is_enabled() {
    if (f_is_enabled)
        return m_is_enabled;
    f_is_enabled = true;
    m_is_enabled = (low() & 2048) != 0;
    return m_is_enabled;
}

bool xen_hvm_context_t::apic_base_t::is_x2apic() {
    if (f_is_x2apic)
        return m_is_x2apic;
    f_is_x2apic = true;
    m_is_x2apic = (low() & 1024) != 0;
    return m_is_x2apic;
}

uint64_t xen_hvm_context_t::apic_base_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

xen_hvm_context_t::bndcfgs_t::bndcfgs_t(kaitai::kstream* p__io, xen_hvm_context_t::msr_entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_enabled = false;
    f_is_preserving = false;
    f_raw = false;
    f_reserved_low = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::bndcfgs_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::bndcfgs_t::~bndcfgs_t() {
    _clean_up();
}

void xen_hvm_context_t::bndcfgs_t::_clean_up() {
    if (f_raw) {
    }
}

bool xen_hvm_context_t::bndcfgs_t::is_enabled() {
    if (f_is_enabled)
        return m_is_enabled;
    f_is_enabled = true;
    m_is_enabled = (low() & 1) != 0;
    return m_is_enabled;
}

bool xen_hvm_context_t::bndcfgs_t::is_preserving() {
    if (f_is_preserving)
        return m_is_preserving;
    f_is_preserving = true;
    m_is_preserving = (low() & 2) != 0;
    return m_is_preserving;
}

uint64_t xen_hvm_context_t::bndcfgs_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

int32_t xen_hvm_context_t::bndcfgs_t::reserved_low() {
    if (f_reserved_low)
        return m_reserved_low;
    f_reserved_low = true;
    m_reserved_low = low() & 4092;
    return m_reserved_low;
}

xen_hvm_context_t::cpu_t::cpu_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_fpu_regs = 0;
    m__io__raw_fpu_regs = 0;
    m_rflags = 0;
    m__io__raw_rflags = 0;
    m_cr0 = 0;
    m__io__raw_cr0 = 0;
    m_cr4 = 0;
    m__io__raw_cr4 = 0;
    m_dr6 = 0;
    m__io__raw_dr6 = 0;
    m_dr7 = 0;
    m__io__raw_dr7 = 0;
    m_cs_arbytes = 0;
    m__io__raw_cs_arbytes = 0;
    m_ds_arbytes = 0;
    m__io__raw_ds_arbytes = 0;
    m_es_arbytes = 0;
    m__io__raw_es_arbytes = 0;
    m_fs_arbytes = 0;
    m__io__raw_fs_arbytes = 0;
    m_gs_arbytes = 0;
    m__io__raw_gs_arbytes = 0;
    m_ss_arbytes = 0;
    m__io__raw_ss_arbytes = 0;
    m_tr_arbytes = 0;
    m__io__raw_tr_arbytes = 0;
    m_ldtr_arbytes = 0;
    m__io__raw_ldtr_arbytes = 0;
    m_msr_efer = 0;
    m__io__raw_msr_efer = 0;
    m_pending_event = 0;
    m__io__raw_pending_event = 0;
    m_flags = 0;
    m__io__raw_flags = 0;
    f_has_flags = false;
    f_has_msr_tsc_aux = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::cpu_t::_read() {
    m__raw_fpu_regs = m__io->read_bytes(512);
    m__io__raw_fpu_regs = new kaitai::kstream(m__raw_fpu_regs);
    m_fpu_regs = new x86_xsave_area_t(m__io__raw_fpu_regs);
    m_rax = m__io->read_u8le();
    m_rbx = m__io->read_u8le();
    m_rcx = m__io->read_u8le();
    m_rdx = m__io->read_u8le();
    m_rbp = m__io->read_u8le();
    m_rsi = m__io->read_u8le();
    m_rdi = m__io->read_u8le();
    m_rsp = m__io->read_u8le();
    m_r8 = m__io->read_u8le();
    m_r9 = m__io->read_u8le();
    m_r10 = m__io->read_u8le();
    m_r11 = m__io->read_u8le();
    m_r12 = m__io->read_u8le();
    m_r13 = m__io->read_u8le();
    m_r14 = m__io->read_u8le();
    m_r15 = m__io->read_u8le();
    m_rip = m__io->read_u8le();
    m__raw_rflags = m__io->read_bytes(8);
    m__io__raw_rflags = new kaitai::kstream(m__raw_rflags);
    m_rflags = new rflags_t(m__io__raw_rflags, this, m__root);
    m__raw_cr0 = m__io->read_bytes(8);
    m__io__raw_cr0 = new kaitai::kstream(m__raw_cr0);
    m_cr0 = new cr0_t(m__io__raw_cr0, this, m__root);
    m_cr2 = m__io->read_u8le();
    m_cr3 = m__io->read_u8le();
    m__raw_cr4 = m__io->read_bytes(8);
    m__io__raw_cr4 = new kaitai::kstream(m__raw_cr4);
    m_cr4 = new cr4_t(m__io__raw_cr4, this, m__root);
    m_dr0 = m__io->read_u8le();
    m_dr1 = m__io->read_u8le();
    m_dr2 = m__io->read_u8le();
    m_dr3 = m__io->read_u8le();
    m__raw_dr6 = m__io->read_bytes(8);
    m__io__raw_dr6 = new kaitai::kstream(m__raw_dr6);
    m_dr6 = new dr6_t(m__io__raw_dr6, this, m__root);
    m__raw_dr7 = m__io->read_bytes(8);
    m__io__raw_dr7 = new kaitai::kstream(m__raw_dr7);
    m_dr7 = new dr7_t(m__io__raw_dr7, this, m__root);
    m_cs_sel = m__io->read_u4le();
    m_ds_sel = m__io->read_u4le();
    m_es_sel = m__io->read_u4le();
    m_fs_sel = m__io->read_u4le();
    m_gs_sel = m__io->read_u4le();
    m_ss_sel = m__io->read_u4le();
    m_tr_sel = m__io->read_u4le();
    m_ldtr_sel = m__io->read_u4le();
    m_cs_limit = m__io->read_u4le();
    m_ds_limit = m__io->read_u4le();
    m_es_limit = m__io->read_u4le();
    m_fs_limit = m__io->read_u4le();
    m_gs_limit = m__io->read_u4le();
    m_ss_limit = m__io->read_u4le();
    m_tr_limit = m__io->read_u4le();
    m_ldtr_limit = m__io->read_u4le();
    m_idtr_limit = m__io->read_u4le();
    m_gdtr_limit = m__io->read_u4le();
    m_cs_base = m__io->read_u8le();
    m_ds_base = m__io->read_u8le();
    m_es_base = m__io->read_u8le();
    m_fs_base = m__io->read_u8le();
    m_gs_base = m__io->read_u8le();
    m_ss_base = m__io->read_u8le();
    m_tr_base = m__io->read_u8le();
    m_ldtr_base = m__io->read_u8le();
    m_idtr_base = m__io->read_u8le();
    m_gdtr_base = m__io->read_u8le();
    m__raw_cs_arbytes = m__io->read_bytes(4);
    m__io__raw_cs_arbytes = new kaitai::kstream(m__raw_cs_arbytes);
    m_cs_arbytes = new segment_attributes_t(m__io__raw_cs_arbytes, this, m__root);
    m__raw_ds_arbytes = m__io->read_bytes(4);
    m__io__raw_ds_arbytes = new kaitai::kstream(m__raw_ds_arbytes);
    m_ds_arbytes = new segment_attributes_t(m__io__raw_ds_arbytes, this, m__root);
    m__raw_es_arbytes = m__io->read_bytes(4);
    m__io__raw_es_arbytes = new kaitai::kstream(m__raw_es_arbytes);
    m_es_arbytes = new segment_attributes_t(m__io__raw_es_arbytes, this, m__root);
    m__raw_fs_arbytes = m__io->read_bytes(4);
    m__io__raw_fs_arbytes = new kaitai::kstream(m__raw_fs_arbytes);
    m_fs_arbytes = new segment_attributes_t(m__io__raw_fs_arbytes, this, m__root);
    m__raw_gs_arbytes = m__io->read_bytes(4);
    m__io__raw_gs_arbytes = new kaitai::kstream(m__raw_gs_arbytes);
    m_gs_arbytes = new segment_attributes_t(m__io__raw_gs_arbytes, this, m__root);
    m__raw_ss_arbytes = m__io->read_bytes(4);
    m__io__raw_ss_arbytes = new kaitai::kstream(m__raw_ss_arbytes);
    m_ss_arbytes = new segment_attributes_t(m__io__raw_ss_arbytes, this, m__root);
    m__raw_tr_arbytes = m__io->read_bytes(4);
    m__io__raw_tr_arbytes = new kaitai::kstream(m__raw_tr_arbytes);
    m_tr_arbytes = new segment_attributes_t(m__io__raw_tr_arbytes, this, m__root);
    m__raw_ldtr_arbytes = m__io->read_bytes(4);
    m__io__raw_ldtr_arbytes = new kaitai::kstream(m__raw_ldtr_arbytes);
    m_ldtr_arbytes = new segment_attributes_t(m__io__raw_ldtr_arbytes, this, m__root);
    m_sysenter_cs = m__io->read_u8le();
    m_sysenter_esp = m__io->read_u8le();
    m_sysenter_eip = m__io->read_u8le();
    m_shadow_gs = m__io->read_u8le();
    m_msr_flags = m__io->read_u8le();
    m_msr_lstar = m__io->read_u8le();
    m_msr_star = m__io->read_u8le();
    m_msr_cstar = m__io->read_u8le();
    m_msr_syscall_mask = m__io->read_u8le();
    m__raw_msr_efer = m__io->read_bytes(8);
    m__io__raw_msr_efer = new kaitai::kstream(m__raw_msr_efer);
    m_msr_efer = new efer_t(m__io__raw_msr_efer, this, m__root);
    n_msr_tsc_aux = true;
    if (_io()->size() >= 1024) {
        n_msr_tsc_aux = false;
        m_msr_tsc_aux = m__io->read_u8le();
    }
    m_tsc = m__io->read_u8le();
    m__raw_pending_event = m__io->read_bytes(4);
    m__io__raw_pending_event = new kaitai::kstream(m__raw_pending_event);
    m_pending_event = new pending_event_t(m__io__raw_pending_event, this, m__root);
    m_error_code = m__io->read_u4le();
    n_flags = true;
    if (_io()->size() >= 1032) {
        n_flags = false;
        m__raw_flags = m__io->read_bytes(4);
        m__io__raw_flags = new kaitai::kstream(m__raw_flags);
        m_flags = new cpu_flags_t(m__io__raw_flags, this, m__root);
    }
    n_pad0 = true;
    if (_io()->size() >= 1032) {
        n_pad0 = false;
        m_pad0 = m__io->read_u4le();
    }
}

xen_hvm_context_t::cpu_t::~cpu_t() {
    _clean_up();
}

void xen_hvm_context_t::cpu_t::_clean_up() {
    if (m__io__raw_fpu_regs) {
        delete m__io__raw_fpu_regs; m__io__raw_fpu_regs = 0;
    }
    if (m_fpu_regs) {
        delete m_fpu_regs; m_fpu_regs = 0;
    }
    if (m__io__raw_rflags) {
        delete m__io__raw_rflags; m__io__raw_rflags = 0;
    }
    if (m_rflags) {
        delete m_rflags; m_rflags = 0;
    }
    if (m__io__raw_cr0) {
        delete m__io__raw_cr0; m__io__raw_cr0 = 0;
    }
    if (m_cr0) {
        delete m_cr0; m_cr0 = 0;
    }
    if (m__io__raw_cr4) {
        delete m__io__raw_cr4; m__io__raw_cr4 = 0;
    }
    if (m_cr4) {
        delete m_cr4; m_cr4 = 0;
    }
    if (m__io__raw_dr6) {
        delete m__io__raw_dr6; m__io__raw_dr6 = 0;
    }
    if (m_dr6) {
        delete m_dr6; m_dr6 = 0;
    }
    if (m__io__raw_dr7) {
        delete m__io__raw_dr7; m__io__raw_dr7 = 0;
    }
    if (m_dr7) {
        delete m_dr7; m_dr7 = 0;
    }
    if (m__io__raw_cs_arbytes) {
        delete m__io__raw_cs_arbytes; m__io__raw_cs_arbytes = 0;
    }
    if (m_cs_arbytes) {
        delete m_cs_arbytes; m_cs_arbytes = 0;
    }
    if (m__io__raw_ds_arbytes) {
        delete m__io__raw_ds_arbytes; m__io__raw_ds_arbytes = 0;
    }
    if (m_ds_arbytes) {
        delete m_ds_arbytes; m_ds_arbytes = 0;
    }
    if (m__io__raw_es_arbytes) {
        delete m__io__raw_es_arbytes; m__io__raw_es_arbytes = 0;
    }
    if (m_es_arbytes) {
        delete m_es_arbytes; m_es_arbytes = 0;
    }
    if (m__io__raw_fs_arbytes) {
        delete m__io__raw_fs_arbytes; m__io__raw_fs_arbytes = 0;
    }
    if (m_fs_arbytes) {
        delete m_fs_arbytes; m_fs_arbytes = 0;
    }
    if (m__io__raw_gs_arbytes) {
        delete m__io__raw_gs_arbytes; m__io__raw_gs_arbytes = 0;
    }
    if (m_gs_arbytes) {
        delete m_gs_arbytes; m_gs_arbytes = 0;
    }
    if (m__io__raw_ss_arbytes) {
        delete m__io__raw_ss_arbytes; m__io__raw_ss_arbytes = 0;
    }
    if (m_ss_arbytes) {
        delete m_ss_arbytes; m_ss_arbytes = 0;
    }
    if (m__io__raw_tr_arbytes) {
        delete m__io__raw_tr_arbytes; m__io__raw_tr_arbytes = 0;
    }
    if (m_tr_arbytes) {
        delete m_tr_arbytes; m_tr_arbytes = 0;
    }
    if (m__io__raw_ldtr_arbytes) {
        delete m__io__raw_ldtr_arbytes; m__io__raw_ldtr_arbytes = 0;
    }
    if (m_ldtr_arbytes) {
        delete m_ldtr_arbytes; m_ldtr_arbytes = 0;
    }
    if (m__io__raw_msr_efer) {
        delete m__io__raw_msr_efer; m__io__raw_msr_efer = 0;
    }
    if (m_msr_efer) {
        delete m_msr_efer; m_msr_efer = 0;
    }
    if (!n_msr_tsc_aux) {
    }
    if (m__io__raw_pending_event) {
        delete m__io__raw_pending_event; m__io__raw_pending_event = 0;
    }
    if (m_pending_event) {
        delete m_pending_event; m_pending_event = 0;
    }
    if (!n_flags) {
        if (m__io__raw_flags) {
            delete m__io__raw_flags; m__io__raw_flags = 0;
        }
        if (m_flags) {
            delete m_flags; m_flags = 0;
        }
    }
    if (!n_pad0) {
    }
}

bool xen_hvm_context_t::cpu_t::has_flags() {
    if (f_has_flags)
        return m_has_flags;
    f_has_flags = true;
    m_has_flags = _io()->size() >= 1032;
    return m_has_flags;
}

bool xen_hvm_context_t::cpu_t::has_msr_tsc_aux() {
    if (f_has_msr_tsc_aux)
        return m_has_msr_tsc_aux;
    f_has_msr_tsc_aux = true;
    m_has_msr_tsc_aux = _io()->size() >= 1024;
    return m_has_msr_tsc_aux;
}

xen_hvm_context_t::cpu_flags_t::cpu_flags_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_fpu_initialised = false;
    f_reserved = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::cpu_flags_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_hvm_context_t::cpu_flags_t::~cpu_flags_t() {
    _clean_up();
}

void xen_hvm_context_t::cpu_flags_t::_clean_up() {
}

bool xen_hvm_context_t::cpu_flags_t::is_fpu_initialised() {
    if (f_is_fpu_initialised)
        return m_is_fpu_initialised;
    f_is_fpu_initialised = true;
    m_is_fpu_initialised = (raw() & 1) != 0;
    return m_is_fpu_initialised;
}

int32_t xen_hvm_context_t::cpu_flags_t::reserved() {
    if (f_reserved)
        return m_reserved;
    f_reserved = true;
    m_reserved = raw() >> 1;
    return m_reserved;
}

xen_hvm_context_t::cpu_msr_t::cpu_msr_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_msrs = 0;
    m__raw_msrs = 0;
    m__io__raw_msrs = 0;
    f_len_msr = false;
    f_msrs = false;
    m__raw_msrs = 0;
    m__io__raw_msrs = 0;
    m_msrs = 0;
    f_ofs_msrs = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::cpu_msr_t::_read() {
    m_num_msrs = m__io->read_u4le();
    m_reserved = m__io->read_u4le();
}

xen_hvm_context_t::cpu_msr_t::~cpu_msr_t() {
    _clean_up();
}

void xen_hvm_context_t::cpu_msr_t::_clean_up() {
    if (f_msrs) {
        if (m__raw_msrs) {
            delete m__raw_msrs; m__raw_msrs = 0;
        }
        if (m__io__raw_msrs) {
            for (std::vector<kaitai::kstream*>::iterator it = m__io__raw_msrs->begin(); it != m__io__raw_msrs->end(); ++it) {
                delete *it;
            }
            delete m__io__raw_msrs; m__io__raw_msrs = 0;
        }
        if (m_msrs) {
            for (std::vector<msr_entry_t*>::iterator it = m_msrs->begin(); it != m_msrs->end(); ++it) {
                delete *it;
            }
            delete m_msrs; m_msrs = 0;
        }
    }
}

int32_t xen_hvm_context_t::cpu_msr_t::len_msr() {
    if (f_len_msr)
        return m_len_msr;
    f_len_msr = true;
    m_len_msr = 16;
    return m_len_msr;
}

std::vector<xen_hvm_context_t::msr_entry_t*>* xen_hvm_context_t::cpu_msr_t::msrs() {
    if (f_msrs)
        return m_msrs;
    f_msrs = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(ofs_msrs());
    m__raw_msrs = new std::vector<std::string>();
    m__io__raw_msrs = new std::vector<kaitai::kstream*>();
    m_msrs = new std::vector<msr_entry_t*>();
    const int l_msrs = ((num_msrs() <= (static_cast<uint32_t>(_io()->size()) - 8) / 16) ? (num_msrs()) : (static_cast<uint32_t>((static_cast<uint32_t>(_io()->size()) - 8) / 16)));
    for (int i = 0; i < l_msrs; i++) {
        m__raw_msrs->push_back(m__io->read_bytes(16));
        kaitai::kstream* io__raw_msrs = new kaitai::kstream(m__raw_msrs->at(m__raw_msrs->size() - 1));
        m__io__raw_msrs->push_back(io__raw_msrs);
        m_msrs->push_back(new msr_entry_t(io__raw_msrs, this, m__root));
    }
    m__io->seek(_pos);
    return m_msrs;
}

int8_t xen_hvm_context_t::cpu_msr_t::ofs_msrs() {
    if (f_ofs_msrs)
        return m_ofs_msrs;
    f_ofs_msrs = true;
    m_ofs_msrs = 8;
    return m_ofs_msrs;
}

xen_hvm_context_t::cpu_signature_t::cpu_signature_t(kaitai::kstream* p__io, xen_hvm_context_t::save_header_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_base_family = false;
    f_base_model = false;
    f_extended_family = false;
    f_extended_model = false;
    f_family = false;
    f_model = false;
    f_stepping = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::cpu_signature_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_hvm_context_t::cpu_signature_t::~cpu_signature_t() {
    _clean_up();
}

void xen_hvm_context_t::cpu_signature_t::_clean_up() {
}

int32_t xen_hvm_context_t::cpu_signature_t::base_family() {
    if (f_base_family)
        return m_base_family;
    f_base_family = true;
    m_base_family = raw() >> 8 & 15;
    return m_base_family;
}

int32_t xen_hvm_context_t::cpu_signature_t::base_model() {
    if (f_base_model)
        return m_base_model;
    f_base_model = true;
    m_base_model = raw() >> 4 & 15;
    return m_base_model;
}

int32_t xen_hvm_context_t::cpu_signature_t::extended_family() {
    if (f_extended_family)
        return m_extended_family;
    f_extended_family = true;
    m_extended_family = raw() >> 20 & 255;
    return m_extended_family;
}

int32_t xen_hvm_context_t::cpu_signature_t::extended_model() {
    if (f_extended_model)
        return m_extended_model;
    f_extended_model = true;
    m_extended_model = raw() >> 16 & 15;
    return m_extended_model;
}

int32_t xen_hvm_context_t::cpu_signature_t::family() {
    if (f_family)
        return m_family;
    f_family = true;
    m_family = base_family() + ((base_family() == 15) ? (extended_family()) : (0));
    return m_family;
}

int32_t xen_hvm_context_t::cpu_signature_t::model() {
    if (f_model)
        return m_model;
    f_model = true;
    m_model = base_model() + (( ((base_family() == 6) || (base_family() == 15)) ) ? (extended_model() * 16) : (0));
    return m_model;
}

int32_t xen_hvm_context_t::cpu_signature_t::stepping() {
    if (f_stepping)
        return m_stepping;
    f_stepping = true;
    m_stepping = raw() & 15;
    return m_stepping;
}

xen_hvm_context_t::cpu_xsave_t::cpu_xsave_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_xfeature_mask = 0;
    m__io__raw_xfeature_mask = 0;
    m_xcr0 = 0;
    m__io__raw_xcr0 = 0;
    m_xcr0_accum = 0;
    m__io__raw_xcr0_accum = 0;
    m_save_area = 0;
    m__io__raw_save_area = 0;
    f_len_save_area_min = false;
    f_ofs_save_area = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::cpu_xsave_t::_read() {
    m__raw_xfeature_mask = m__io->read_bytes(8);
    m__io__raw_xfeature_mask = new kaitai::kstream(m__raw_xfeature_mask);
    m_xfeature_mask = new xstate_components_t(m__io__raw_xfeature_mask, this, m__root);
    m__raw_xcr0 = m__io->read_bytes(8);
    m__io__raw_xcr0 = new kaitai::kstream(m__raw_xcr0);
    m_xcr0 = new xstate_components_t(m__io__raw_xcr0, this, m__root);
    m__raw_xcr0_accum = m__io->read_bytes(8);
    m__io__raw_xcr0_accum = new kaitai::kstream(m__raw_xcr0_accum);
    m_xcr0_accum = new xstate_components_t(m__io__raw_xcr0_accum, this, m__root);
    m__raw_save_area = m__io->read_bytes_full();
    m__io__raw_save_area = new kaitai::kstream(m__raw_save_area);
    m_save_area = new x86_xsave_area_t(m__io__raw_save_area);
}

xen_hvm_context_t::cpu_xsave_t::~cpu_xsave_t() {
    _clean_up();
}

void xen_hvm_context_t::cpu_xsave_t::_clean_up() {
    if (m__io__raw_xfeature_mask) {
        delete m__io__raw_xfeature_mask; m__io__raw_xfeature_mask = 0;
    }
    if (m_xfeature_mask) {
        delete m_xfeature_mask; m_xfeature_mask = 0;
    }
    if (m__io__raw_xcr0) {
        delete m__io__raw_xcr0; m__io__raw_xcr0 = 0;
    }
    if (m_xcr0) {
        delete m_xcr0; m_xcr0 = 0;
    }
    if (m__io__raw_xcr0_accum) {
        delete m__io__raw_xcr0_accum; m__io__raw_xcr0_accum = 0;
    }
    if (m_xcr0_accum) {
        delete m_xcr0_accum; m_xcr0_accum = 0;
    }
    if (m__io__raw_save_area) {
        delete m__io__raw_save_area; m__io__raw_save_area = 0;
    }
    if (m_save_area) {
        delete m_save_area; m_save_area = 0;
    }
}

int32_t xen_hvm_context_t::cpu_xsave_t::len_save_area_min() {
    if (f_len_save_area_min)
        return m_len_save_area_min;
    f_len_save_area_min = true;
    m_len_save_area_min = 576;
    return m_len_save_area_min;
}

int8_t xen_hvm_context_t::cpu_xsave_t::ofs_save_area() {
    if (f_ofs_save_area)
        return m_ofs_save_area;
    f_ofs_save_area = true;
    m_ofs_save_area = 24;
    return m_ofs_save_area;
}

xen_hvm_context_t::cr0_t::cr0_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_am = false;
    f_cd = false;
    f_em = false;
    f_et = false;
    f_mp = false;
    f_ne = false;
    f_nw = false;
    f_pe = false;
    f_pg = false;
    f_raw = false;
    f_reserved_low = false;
    f_ts = false;
    f_wp = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::cr0_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::cr0_t::~cr0_t() {
    _clean_up();
}

void xen_hvm_context_t::cr0_t::_clean_up() {
    if (f_raw) {
    }
}

bool xen_hvm_context_t::cr0_t::am() {
    if (f_am)
        return m_am;
    f_am = true;
    m_am = (low() & 262144) != 0;
    return m_am;
}

bool xen_hvm_context_t::cr0_t::cd() {
    if (f_cd)
        return m_cd;
    f_cd = true;
    m_cd = (low() & 1073741824) != 0;
    return m_cd;
}

bool xen_hvm_context_t::cr0_t::em() {
    if (f_em)
        return m_em;
    f_em = true;
    m_em = (low() & 4) != 0;
    return m_em;
}

bool xen_hvm_context_t::cr0_t::et() {
    if (f_et)
        return m_et;
    f_et = true;
    m_et = (low() & 16) != 0;
    return m_et;
}

bool xen_hvm_context_t::cr0_t::mp() {
    if (f_mp)
        return m_mp;
    f_mp = true;
    m_mp = (low() & 2) != 0;
    return m_mp;
}

bool xen_hvm_context_t::cr0_t::ne() {
    if (f_ne)
        return m_ne;
    f_ne = true;
    m_ne = (low() & 32) != 0;
    return m_ne;
}

bool xen_hvm_context_t::cr0_t::nw() {
    if (f_nw)
        return m_nw;
    f_nw = true;
    m_nw = (low() & 536870912) != 0;
    return m_nw;
}

bool xen_hvm_context_t::cr0_t::pe() {
    if (f_pe)
        return m_pe;
    f_pe = true;
    m_pe = (low() & 1) != 0;
    return m_pe;
}

bool xen_hvm_context_t::cr0_t::pg() {
    if (f_pg)
        return m_pg;
    f_pg = true;
    m_pg = low() >> 31 != 0;
    return m_pg;
}

uint64_t xen_hvm_context_t::cr0_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

int32_t xen_hvm_context_t::cr0_t::reserved_low() {
    if (f_reserved_low)
        return m_reserved_low;
    f_reserved_low = true;
    m_reserved_low = low() & 536543168;
    return m_reserved_low;
}

bool xen_hvm_context_t::cr0_t::ts() {
    if (f_ts)
        return m_ts;
    f_ts = true;
    m_ts = (low() & 8) != 0;
    return m_ts;
}

bool xen_hvm_context_t::cr0_t::wp() {
    if (f_wp)
        return m_wp;
    f_wp = true;
    m_wp = (low() & 65536) != 0;
    return m_wp;
}

xen_hvm_context_t::cr4_t::cr4_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_cet = false;
    f_de = false;
    f_fred = false;
    f_fsgsbase = false;
    f_la57 = false;
    f_lass = false;
    f_mce = false;
    f_osfxsr = false;
    f_osxmmexcpt = false;
    f_osxsave = false;
    f_pae = false;
    f_pce = false;
    f_pcide = false;
    f_pge = false;
    f_pke = false;
    f_pks = false;
    f_pse = false;
    f_pvi = false;
    f_raw = false;
    f_smap = false;
    f_smep = false;
    f_smxe = false;
    f_tsd = false;
    f_uintr = false;
    f_umip = false;
    f_vme = false;
    f_vmxe = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::cr4_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::cr4_t::~cr4_t() {
    _clean_up();
}

void xen_hvm_context_t::cr4_t::_clean_up() {
    if (f_raw) {
    }
}

bool xen_hvm_context_t::cr4_t::cet() {
    if (f_cet)
        return m_cet;
    f_cet = true;
    m_cet = (low() & 8388608) != 0;
    return m_cet;
}

bool xen_hvm_context_t::cr4_t::de() {
    if (f_de)
        return m_de;
    f_de = true;
    m_de = (low() & 8) != 0;
    return m_de;
}

bool xen_hvm_context_t::cr4_t::fred() {
    if (f_fred)
        return m_fred;
    f_fred = true;
    m_fred = (high() & 1) != 0;
    return m_fred;
}

bool xen_hvm_context_t::cr4_t::fsgsbase() {
    if (f_fsgsbase)
        return m_fsgsbase;
    f_fsgsbase = true;
    m_fsgsbase = (low() & 65536) != 0;
    return m_fsgsbase;
}

bool xen_hvm_context_t::cr4_t::la57() {
    if (f_la57)
        return m_la57;
    f_la57 = true;
    m_la57 = (low() & 4096) != 0;
    return m_la57;
}

bool xen_hvm_context_t::cr4_t::lass() {
    if (f_lass)
        return m_lass;
    f_lass = true;
    m_lass = (low() & 134217728) != 0;
    return m_lass;
}

bool xen_hvm_context_t::cr4_t::mce() {
    if (f_mce)
        return m_mce;
    f_mce = true;
    m_mce = (low() & 64) != 0;
    return m_mce;
}

bool xen_hvm_context_t::cr4_t::osfxsr() {
    if (f_osfxsr)
        return m_osfxsr;
    f_osfxsr = true;
    m_osfxsr = (low() & 512) != 0;
    return m_osfxsr;
}

bool xen_hvm_context_t::cr4_t::osxmmexcpt() {
    if (f_osxmmexcpt)
        return m_osxmmexcpt;
    f_osxmmexcpt = true;
    m_osxmmexcpt = (low() & 1024) != 0;
    return m_osxmmexcpt;
}

bool xen_hvm_context_t::cr4_t::osxsave() {
    if (f_osxsave)
        return m_osxsave;
    f_osxsave = true;
    m_osxsave = (low() & 262144) != 0;
    return m_osxsave;
}

bool xen_hvm_context_t::cr4_t::pae() {
    if (f_pae)
        return m_pae;
    f_pae = true;
    m_pae = (low() & 32) != 0;
    return m_pae;
}

bool xen_hvm_context_t::cr4_t::pce() {
    if (f_pce)
        return m_pce;
    f_pce = true;
    m_pce = (low() & 256) != 0;
    return m_pce;
}

bool xen_hvm_context_t::cr4_t::pcide() {
    if (f_pcide)
        return m_pcide;
    f_pcide = true;
    m_pcide = (low() & 131072) != 0;
    return m_pcide;
}

bool xen_hvm_context_t::cr4_t::pge() {
    if (f_pge)
        return m_pge;
    f_pge = true;
    m_pge = (low() & 128) != 0;
    return m_pge;
}

bool xen_hvm_context_t::cr4_t::pke() {
    if (f_pke)
        return m_pke;
    f_pke = true;
    m_pke = (low() & 4194304) != 0;
    return m_pke;
}

bool xen_hvm_context_t::cr4_t::pks() {
    if (f_pks)
        return m_pks;
    f_pks = true;
    m_pks = (low() & 16777216) != 0;
    return m_pks;
}

bool xen_hvm_context_t::cr4_t::pse() {
    if (f_pse)
        return m_pse;
    f_pse = true;
    m_pse = (low() & 16) != 0;
    return m_pse;
}

bool xen_hvm_context_t::cr4_t::pvi() {
    if (f_pvi)
        return m_pvi;
    f_pvi = true;
    m_pvi = (low() & 2) != 0;
    return m_pvi;
}

uint64_t xen_hvm_context_t::cr4_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

bool xen_hvm_context_t::cr4_t::smap() {
    if (f_smap)
        return m_smap;
    f_smap = true;
    m_smap = (low() & 2097152) != 0;
    return m_smap;
}

bool xen_hvm_context_t::cr4_t::smep() {
    if (f_smep)
        return m_smep;
    f_smep = true;
    m_smep = (low() & 1048576) != 0;
    return m_smep;
}

bool xen_hvm_context_t::cr4_t::smxe() {
    if (f_smxe)
        return m_smxe;
    f_smxe = true;
    m_smxe = (low() & 16384) != 0;
    return m_smxe;
}

bool xen_hvm_context_t::cr4_t::tsd() {
    if (f_tsd)
        return m_tsd;
    f_tsd = true;
    m_tsd = (low() & 4) != 0;
    return m_tsd;
}

bool xen_hvm_context_t::cr4_t::uintr() {
    if (f_uintr)
        return m_uintr;
    f_uintr = true;
    m_uintr = (low() & 33554432) != 0;
    return m_uintr;
}

bool xen_hvm_context_t::cr4_t::umip() {
    if (f_umip)
        return m_umip;
    f_umip = true;
    m_umip = (low() & 2048) != 0;
    return m_umip;
}

bool xen_hvm_context_t::cr4_t::vme() {
    if (f_vme)
        return m_vme;
    f_vme = true;
    m_vme = (low() & 1) != 0;
    return m_vme;
}

bool xen_hvm_context_t::cr4_t::vmxe() {
    if (f_vmxe)
        return m_vmxe;
    f_vmxe = true;
    m_vmxe = (low() & 8192) != 0;
    return m_vmxe;
}

xen_hvm_context_t::dr6_t::dr6_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_b0 = false;
    f_b1 = false;
    f_b2 = false;
    f_b3 = false;
    f_bd = false;
    f_bld = false;
    f_bs = false;
    f_bt = false;
    f_raw = false;
    f_rtm = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::dr6_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::dr6_t::~dr6_t() {
    _clean_up();
}

void xen_hvm_context_t::dr6_t::_clean_up() {
    if (f_raw) {
    }
}

bool xen_hvm_context_t::dr6_t::b0() {
    if (f_b0)
        return m_b0;
    f_b0 = true;
    m_b0 = (low() & 1) != 0;
    return m_b0;
}

bool xen_hvm_context_t::dr6_t::b1() {
    if (f_b1)
        return m_b1;
    f_b1 = true;
    m_b1 = (low() & 2) != 0;
    return m_b1;
}

bool xen_hvm_context_t::dr6_t::b2() {
    if (f_b2)
        return m_b2;
    f_b2 = true;
    m_b2 = (low() & 4) != 0;
    return m_b2;
}

bool xen_hvm_context_t::dr6_t::b3() {
    if (f_b3)
        return m_b3;
    f_b3 = true;
    m_b3 = (low() & 8) != 0;
    return m_b3;
}

bool xen_hvm_context_t::dr6_t::bd() {
    if (f_bd)
        return m_bd;
    f_bd = true;
    m_bd = (low() & 8192) != 0;
    return m_bd;
}

bool xen_hvm_context_t::dr6_t::bld() {
    if (f_bld)
        return m_bld;
    f_bld = true;
    m_bld = (low() & 2048) != 0;
    return m_bld;
}

bool xen_hvm_context_t::dr6_t::bs() {
    if (f_bs)
        return m_bs;
    f_bs = true;
    m_bs = (low() & 16384) != 0;
    return m_bs;
}

bool xen_hvm_context_t::dr6_t::bt() {
    if (f_bt)
        return m_bt;
    f_bt = true;
    m_bt = (low() & 32768) != 0;
    return m_bt;
}

uint64_t xen_hvm_context_t::dr6_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

bool xen_hvm_context_t::dr6_t::rtm() {
    if (f_rtm)
        return m_rtm;
    f_rtm = true;
    m_rtm = (low() & 65536) != 0;
    return m_rtm;
}

xen_hvm_context_t::dr7_t::dr7_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_g0 = false;
    f_g1 = false;
    f_g2 = false;
    f_g3 = false;
    f_gd = false;
    f_ge = false;
    f_l0 = false;
    f_l1 = false;
    f_l2 = false;
    f_l3 = false;
    f_le = false;
    f_len0 = false;
    f_len1 = false;
    f_len2 = false;
    f_len3 = false;
    f_raw = false;
    f_rtm = false;
    f_rw0 = false;
    f_rw1 = false;
    f_rw2 = false;
    f_rw3 = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::dr7_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::dr7_t::~dr7_t() {
    _clean_up();
}

void xen_hvm_context_t::dr7_t::_clean_up() {
    if (f_raw) {
    }
}

bool xen_hvm_context_t::dr7_t::g0() {
    if (f_g0)
        return m_g0;
    f_g0 = true;
    m_g0 = (low() & 2) != 0;
    return m_g0;
}

bool xen_hvm_context_t::dr7_t::g1() {
    if (f_g1)
        return m_g1;
    f_g1 = true;
    m_g1 = (low() & 8) != 0;
    return m_g1;
}

bool xen_hvm_context_t::dr7_t::g2() {
    if (f_g2)
        return m_g2;
    f_g2 = true;
    m_g2 = (low() & 32) != 0;
    return m_g2;
}

bool xen_hvm_context_t::dr7_t::g3() {
    if (f_g3)
        return m_g3;
    f_g3 = true;
    m_g3 = (low() & 128) != 0;
    return m_g3;
}

bool xen_hvm_context_t::dr7_t::gd() {
    if (f_gd)
        return m_gd;
    f_gd = true;
    m_gd = (low() & 8192) != 0;
    return m_gd;
}

bool xen_hvm_context_t::dr7_t::ge() {
    if (f_ge)
        return m_ge;
    f_ge = true;
    m_ge = (low() & 512) != 0;
    return m_ge;
}

bool xen_hvm_context_t::dr7_t::l0() {
    if (f_l0)
        return m_l0;
    f_l0 = true;
    m_l0 = (low() & 1) != 0;
    return m_l0;
}

bool xen_hvm_context_t::dr7_t::l1() {
    if (f_l1)
        return m_l1;
    f_l1 = true;
    m_l1 = (low() & 4) != 0;
    return m_l1;
}

bool xen_hvm_context_t::dr7_t::l2() {
    if (f_l2)
        return m_l2;
    f_l2 = true;
    m_l2 = (low() & 16) != 0;
    return m_l2;
}

bool xen_hvm_context_t::dr7_t::l3() {
    if (f_l3)
        return m_l3;
    f_l3 = true;
    m_l3 = (low() & 64) != 0;
    return m_l3;
}

bool xen_hvm_context_t::dr7_t::le() {
    if (f_le)
        return m_le;
    f_le = true;
    m_le = (low() & 256) != 0;
    return m_le;
}

int32_t xen_hvm_context_t::dr7_t::len0() {
    if (f_len0)
        return m_len0;
    f_len0 = true;
    m_len0 = low() >> 18 & 3;
    return m_len0;
}

int32_t xen_hvm_context_t::dr7_t::len1() {
    if (f_len1)
        return m_len1;
    f_len1 = true;
    m_len1 = low() >> 22 & 3;
    return m_len1;
}

int32_t xen_hvm_context_t::dr7_t::len2() {
    if (f_len2)
        return m_len2;
    f_len2 = true;
    m_len2 = low() >> 26 & 3;
    return m_len2;
}

int32_t xen_hvm_context_t::dr7_t::len3() {
    if (f_len3)
        return m_len3;
    f_len3 = true;
    m_len3 = low() >> 30;
    return m_len3;
}

uint64_t xen_hvm_context_t::dr7_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

bool xen_hvm_context_t::dr7_t::rtm() {
    if (f_rtm)
        return m_rtm;
    f_rtm = true;
    m_rtm = (low() & 2048) != 0;
    return m_rtm;
}

int32_t xen_hvm_context_t::dr7_t::rw0() {
    if (f_rw0)
        return m_rw0;
    f_rw0 = true;
    m_rw0 = low() >> 16 & 3;
    return m_rw0;
}

int32_t xen_hvm_context_t::dr7_t::rw1() {
    if (f_rw1)
        return m_rw1;
    f_rw1 = true;
    m_rw1 = low() >> 20 & 3;
    return m_rw1;
}

int32_t xen_hvm_context_t::dr7_t::rw2() {
    if (f_rw2)
        return m_rw2;
    f_rw2 = true;
    m_rw2 = low() >> 24 & 3;
    return m_rw2;
}

int32_t xen_hvm_context_t::dr7_t::rw3() {
    if (f_rw3)
        return m_rw3;
    f_rw3 = true;
    m_rw3 = low() >> 28 & 3;
    return m_rw3;
}

xen_hvm_context_t::efer_t::efer_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_aibrse = false;
    f_ffxse = false;
    f_lma = false;
    f_lme = false;
    f_lmsle = false;
    f_mcommit = false;
    f_nxe = false;
    f_raw = false;
    f_sce = false;
    f_svme = false;
    f_tce = false;
    f_uaie = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::efer_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::efer_t::~efer_t() {
    _clean_up();
}

void xen_hvm_context_t::efer_t::_clean_up() {
    if (f_raw) {
    }
}

bool xen_hvm_context_t::efer_t::aibrse() {
    if (f_aibrse)
        return m_aibrse;
    f_aibrse = true;
    m_aibrse = (low() & 2097152) != 0;
    return m_aibrse;
}

bool xen_hvm_context_t::efer_t::ffxse() {
    if (f_ffxse)
        return m_ffxse;
    f_ffxse = true;
    m_ffxse = (low() & 16384) != 0;
    return m_ffxse;
}

bool xen_hvm_context_t::efer_t::lma() {
    if (f_lma)
        return m_lma;
    f_lma = true;
    m_lma = (low() & 1024) != 0;
    return m_lma;
}

bool xen_hvm_context_t::efer_t::lme() {
    if (f_lme)
        return m_lme;
    f_lme = true;
    m_lme = (low() & 256) != 0;
    return m_lme;
}

bool xen_hvm_context_t::efer_t::lmsle() {
    if (f_lmsle)
        return m_lmsle;
    f_lmsle = true;
    m_lmsle = (low() & 8192) != 0;
    return m_lmsle;
}

bool xen_hvm_context_t::efer_t::mcommit() {
    if (f_mcommit)
        return m_mcommit;
    f_mcommit = true;
    m_mcommit = (low() & 131072) != 0;
    return m_mcommit;
}

bool xen_hvm_context_t::efer_t::nxe() {
    if (f_nxe)
        return m_nxe;
    f_nxe = true;
    m_nxe = (low() & 2048) != 0;
    return m_nxe;
}

uint64_t xen_hvm_context_t::efer_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

bool xen_hvm_context_t::efer_t::sce() {
    if (f_sce)
        return m_sce;
    f_sce = true;
    m_sce = (low() & 1) != 0;
    return m_sce;
}

bool xen_hvm_context_t::efer_t::svme() {
    if (f_svme)
        return m_svme;
    f_svme = true;
    m_svme = (low() & 4096) != 0;
    return m_svme;
}

bool xen_hvm_context_t::efer_t::tce() {
    if (f_tce)
        return m_tce;
    f_tce = true;
    m_tce = (low() & 32768) != 0;
    return m_tce;
}

bool xen_hvm_context_t::efer_t::uaie() {
    if (f_uaie)
        return m_uaie;
    f_uaie = true;
    m_uaie = (low() & 1048576) != 0;
    return m_uaie;
}

xen_hvm_context_t::entry_t::entry_t(kaitai::kstream* p__io, xen_hvm_context_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_header = 0;
    m__io__raw_header = 0;
    m_raw_body = 0;
    m__io__raw_raw_body = 0;
    f_body = false;
    m_body = 0;
    f_is_acceptable_length = false;
    f_is_known = false;
    f_is_old_cpu = false;
    f_is_truncated = false;
    f_is_variable_length = false;
    f_is_zero_extended = false;
    f_len_expected = false;
    f_len_min = false;
    f_truncation = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::entry_t::_read() {
    m__raw_header = m__io->read_bytes(8);
    m__io__raw_header = new kaitai::kstream(m__raw_header);
    m_header = new entry_header_t(m__io__raw_header, this, m__root);
    m__raw_raw_body = m__io->read_bytes(((static_cast<uint64_t>(header()->len_body()) <= static_cast<uint64_t>(_io()->size() - _io()->pos())) ? (static_cast<uint64_t>(header()->len_body())) : (static_cast<uint64_t>(_io()->size() - _io()->pos()))));
    m__io__raw_raw_body = new kaitai::kstream(m__raw_raw_body);
    m_raw_body = new opaque_t(m__io__raw_raw_body, this, m__root);
}

xen_hvm_context_t::entry_t::~entry_t() {
    _clean_up();
}

void xen_hvm_context_t::entry_t::_clean_up() {
    if (m__io__raw_header) {
        delete m__io__raw_header; m__io__raw_header = 0;
    }
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

kaitai::kstruct* xen_hvm_context_t::entry_t::body() {
    if (f_body)
        return m_body;
    f_body = true;
    kaitai::kstream *io = raw_body()->_io();
    std::streampos _pos = io->pos();
    io->seek(0);
    switch (header()->typecode()) {
    case xen_hvm_context_t::TYPECODE_CPU: {
        m_body = new cpu_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_CPU_MSR: {
        m_body = new cpu_msr_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_CPU_XSAVE: {
        m_body = new cpu_xsave_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_END_MARK: {
        m_body = new save_end_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_HEADER: {
        m_body = new save_header_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_HPET: {
        m_body = new hpet_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_IOAPIC: {
        m_body = new ioapic_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_ISA_IRQ: {
        m_body = new isa_irq_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_LAPIC: {
        m_body = new lapic_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_LAPIC_REGS: {
        m_body = new lapic_regs_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_MTRR: {
        m_body = new mtrr_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_PCI_IRQ: {
        m_body = new pci_irq_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_PCI_LINK: {
        m_body = new pci_link_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_PIC: {
        m_body = new pic_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_PIT: {
        m_body = new pit_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_PMTIMER: {
        m_body = new pmtimer_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_RTC: {
        m_body = new rtc_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_TSC_ADJUST: {
        m_body = new tsc_adjust_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_VIRIDIAN_DOMAIN: {
        m_body = new viridian_domain_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_VIRIDIAN_VCPU: {
        m_body = new viridian_vcpu_t(io, this, m__root);
        break;
    }
    case xen_hvm_context_t::TYPECODE_VMCE_VCPU: {
        m_body = new vmce_vcpu_t(io, this, m__root);
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

bool xen_hvm_context_t::entry_t::is_acceptable_length() {
    if (f_is_acceptable_length)
        return m_is_acceptable_length;
    f_is_acceptable_length = true;
    m_is_acceptable_length =  ((header()->typecode() == xen_hvm_context_t::TYPECODE_END_MARK) || ( ((is_known()) && (header()->len_body() >= len_min()) && ( ((is_variable_length()) || (header()->len_body() <= len_expected())) )) )) ;
    return m_is_acceptable_length;
}

bool xen_hvm_context_t::entry_t::is_known() {
    if (f_is_known)
        return m_is_known;
    f_is_known = true;
    m_is_known = header()->typecode_number() <= 20;
    return m_is_known;
}

bool xen_hvm_context_t::entry_t::is_old_cpu() {
    if (f_is_old_cpu)
        return m_is_old_cpu;
    f_is_old_cpu = true;
    m_is_old_cpu =  ((header()->typecode() == xen_hvm_context_t::TYPECODE_CPU) && (header()->len_body() == 1016)) ;
    return m_is_old_cpu;
}

bool xen_hvm_context_t::entry_t::is_truncated() {
    if (f_is_truncated)
        return m_is_truncated;
    f_is_truncated = true;
    m_is_truncated = static_cast<uint64_t>(raw_body()->_io()->size()) < static_cast<uint64_t>(header()->len_body());
    return m_is_truncated;
}

bool xen_hvm_context_t::entry_t::is_variable_length() {
    if (f_is_variable_length)
        return m_is_variable_length;
    f_is_variable_length = true;
    m_is_variable_length =  ((header()->typecode() == xen_hvm_context_t::TYPECODE_CPU_XSAVE) || (header()->typecode() == xen_hvm_context_t::TYPECODE_CPU_MSR)) ;
    return m_is_variable_length;
}

bool xen_hvm_context_t::entry_t::is_zero_extended() {
    if (f_is_zero_extended)
        return m_is_zero_extended;
    f_is_zero_extended = true;
    m_is_zero_extended =  ((header()->typecode() == xen_hvm_context_t::TYPECODE_CPU) || (header()->typecode() == xen_hvm_context_t::TYPECODE_LAPIC) || (header()->typecode() == xen_hvm_context_t::TYPECODE_RTC) || (header()->typecode() == xen_hvm_context_t::TYPECODE_VIRIDIAN_DOMAIN) || (header()->typecode() == xen_hvm_context_t::TYPECODE_VIRIDIAN_VCPU) || (header()->typecode() == xen_hvm_context_t::TYPECODE_VMCE_VCPU)) ;
    return m_is_zero_extended;
}

uint32_t xen_hvm_context_t::entry_t::len_expected() {
    if (f_len_expected)
        return m_len_expected;
    f_len_expected = true;
    m_len_expected = static_cast<uint32_t>(((header()->typecode() == xen_hvm_context_t::TYPECODE_HEADER) ? (static_cast<uint32_t>(24)) : (((header()->typecode() == xen_hvm_context_t::TYPECODE_CPU) ? (static_cast<uint32_t>(1032)) : (((header()->typecode() == xen_hvm_context_t::TYPECODE_PIC) ? (static_cast<uint32_t>(8)) : (((header()->typecode() == xen_hvm_context_t::TYPECODE_IOAPIC) ? (static_cast<uint32_t>(400)) : (((header()->typecode() == xen_hvm_context_t::TYPECODE_LAPIC) ? (static_cast<uint32_t>(32)) : (((header()->typecode() == xen_hvm_context_t::TYPECODE_LAPIC_REGS) ? (static_cast<uint32_t>(1024)) : (((header()->typecode() == xen_hvm_context_t::TYPECODE_PCI_IRQ) ? (static_cast<uint32_t>(16)) : (((header()->typecode() == xen_hvm_context_t::TYPECODE_ISA_IRQ) ? (static_cast<uint32_t>(8)) : (((header()->typecode() == xen_hvm_context_t::TYPECODE_PCI_LINK) ? (static_cast<uint32_t>(8)) : (((header()->typecode() == xen_hvm_context_t::TYPECODE_PIT) ? (static_cast<uint32_t>(56)) : (((header()->typecode() == xen_hvm_context_t::TYPECODE_RTC) ? (static_cast<uint32_t>(24)) : (((header()->typecode() == xen_hvm_context_t::TYPECODE_HPET) ? (static_cast<uint32_t>(1048)) : (((header()->typecode() == xen_hvm_context_t::TYPECODE_PMTIMER) ? (static_cast<uint32_t>(8)) : (((header()->typecode() == xen_hvm_context_t::TYPECODE_MTRR) ? (static_cast<uint32_t>(240)) : (((header()->typecode() == xen_hvm_context_t::TYPECODE_VIRIDIAN_DOMAIN) ? (static_cast<uint32_t>(32)) : (((header()->typecode() == xen_hvm_context_t::TYPECODE_VIRIDIAN_VCPU) ? (static_cast<uint32_t>(216)) : (((header()->typecode() == xen_hvm_context_t::TYPECODE_VMCE_VCPU) ? (static_cast<uint32_t>(32)) : (((header()->typecode() == xen_hvm_context_t::TYPECODE_TSC_ADJUST) ? (static_cast<uint32_t>(8)) : (static_cast<uint32_t>(0))))))))))))))))))))))))))))))))))))));
    return m_len_expected;
}

uint32_t xen_hvm_context_t::entry_t::len_min() {
    if (f_len_min)
        return m_len_min;
    f_len_min = true;
    m_len_min = static_cast<uint32_t>(((header()->typecode() == xen_hvm_context_t::TYPECODE_CPU_XSAVE) ? (static_cast<uint32_t>(600)) : (((header()->typecode() == xen_hvm_context_t::TYPECODE_CPU_MSR) ? (static_cast<uint32_t>(24)) : (((is_zero_extended()) ? (static_cast<uint32_t>(0)) : (len_expected())))))));
    return m_len_min;
}

std::string xen_hvm_context_t::entry_t::truncation() {
    if (f_truncation)
        return m_truncation;
    f_truncation = true;
    m_truncation = ((is_truncated()) ? (std::string(", TRUNCATED")) : (std::string("")));
    return m_truncation;
}

xen_hvm_context_t::entry_header_t::entry_header_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_typecode = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::entry_header_t::_read() {
    m_typecode_number = m__io->read_u2le();
    m_instance = m__io->read_u2le();
    m_len_body = m__io->read_u4le();
}

xen_hvm_context_t::entry_header_t::~entry_header_t() {
    _clean_up();
}

void xen_hvm_context_t::entry_header_t::_clean_up() {
}

xen_hvm_context_t::typecode_t xen_hvm_context_t::entry_header_t::typecode() {
    if (f_typecode)
        return m_typecode;
    f_typecode = true;
    m_typecode = static_cast<xen_hvm_context_t::typecode_t>(typecode_number());
    return m_typecode;
}

xen_hvm_context_t::hpet_t::hpet_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_capability = 0;
    m__io__raw_capability = 0;
    m_config = 0;
    m__io__raw_config = 0;
    m_isr = 0;
    m__io__raw_isr = 0;
    m_timers = 0;
    m_period = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::hpet_t::_read() {
    m__raw_capability = m__io->read_bytes(8);
    m__io__raw_capability = new kaitai::kstream(m__raw_capability);
    m_capability = new hpet_capability_t(m__io__raw_capability, this, m__root);
    m_res0 = m__io->read_u8le();
    m__raw_config = m__io->read_bytes(8);
    m__io__raw_config = new kaitai::kstream(m__raw_config);
    m_config = new hpet_config_t(m__io__raw_config, this, m__root);
    m_res1 = m__io->read_u8le();
    m__raw_isr = m__io->read_bytes(8);
    m__io__raw_isr = new kaitai::kstream(m__raw_isr);
    m_isr = new hpet_status_t(m__io__raw_isr, this, m__root);
    m_res2 = m__io->read_bytes(200);
    m_mc64 = m__io->read_u8le();
    m_res3 = m__io->read_u8le();
    m_timers = new std::vector<hpet_timer_t*>();
    const int l_timers = 3;
    for (int i = 0; i < l_timers; i++) {
        m_timers->push_back(new hpet_timer_t(m__io, this, m__root));
    }
    m_res5 = m__io->read_bytes(672);
    m_period = new std::vector<uint64_t>();
    const int l_period = 3;
    for (int i = 0; i < l_period; i++) {
        m_period->push_back(m__io->read_u8le());
    }
}

xen_hvm_context_t::hpet_t::~hpet_t() {
    _clean_up();
}

void xen_hvm_context_t::hpet_t::_clean_up() {
    if (m__io__raw_capability) {
        delete m__io__raw_capability; m__io__raw_capability = 0;
    }
    if (m_capability) {
        delete m_capability; m_capability = 0;
    }
    if (m__io__raw_config) {
        delete m__io__raw_config; m__io__raw_config = 0;
    }
    if (m_config) {
        delete m_config; m_config = 0;
    }
    if (m__io__raw_isr) {
        delete m__io__raw_isr; m__io__raw_isr = 0;
    }
    if (m_isr) {
        delete m_isr; m_isr = 0;
    }
    if (m_timers) {
        for (std::vector<hpet_timer_t*>::iterator it = m_timers->begin(); it != m_timers->end(); ++it) {
            delete *it;
        }
        delete m_timers; m_timers = 0;
    }
    if (m_period) {
        delete m_period; m_period = 0;
    }
}

xen_hvm_context_t::hpet_capability_t::hpet_capability_t(kaitai::kstream* p__io, xen_hvm_context_t::hpet_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_has_legacy_route = false;
    f_is_64_bit = false;
    f_last_timer = false;
    f_raw = false;
    f_revision = false;
    f_vendor_id = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::hpet_capability_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::hpet_capability_t::~hpet_capability_t() {
    _clean_up();
}

void xen_hvm_context_t::hpet_capability_t::_clean_up() {
    if (f_raw) {
    }
}

bool xen_hvm_context_t::hpet_capability_t::has_legacy_route() {
    if (f_has_legacy_route)
        return m_has_legacy_route;
    f_has_legacy_route = true;
    m_has_legacy_route = (low() & 32768) != 0;
    return m_has_legacy_route;
}

bool xen_hvm_context_t::hpet_capability_t::is_64_bit() {
    if (f_is_64_bit)
        return m_is_64_bit;
    f_is_64_bit = true;
    m_is_64_bit = (low() & 8192) != 0;
    return m_is_64_bit;
}

int32_t xen_hvm_context_t::hpet_capability_t::last_timer() {
    if (f_last_timer)
        return m_last_timer;
    f_last_timer = true;
    m_last_timer = low() >> 8 & 31;
    return m_last_timer;
}

uint64_t xen_hvm_context_t::hpet_capability_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

int32_t xen_hvm_context_t::hpet_capability_t::revision() {
    if (f_revision)
        return m_revision;
    f_revision = true;
    m_revision = low() & 255;
    return m_revision;
}

int32_t xen_hvm_context_t::hpet_capability_t::vendor_id() {
    if (f_vendor_id)
        return m_vendor_id;
    f_vendor_id = true;
    m_vendor_id = low() >> 16;
    return m_vendor_id;
}

xen_hvm_context_t::hpet_config_t::hpet_config_t(kaitai::kstream* p__io, xen_hvm_context_t::hpet_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_enabled = false;
    f_is_legacy_route = false;
    f_raw = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::hpet_config_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::hpet_config_t::~hpet_config_t() {
    _clean_up();
}

void xen_hvm_context_t::hpet_config_t::_clean_up() {
    if (f_raw) {
    }
}

bool xen_hvm_context_t::hpet_config_t::is_enabled() {
    if (f_is_enabled)
        return m_is_enabled;
    f_is_enabled = true;
    m_is_enabled = (low() & 1) != 0;
    return m_is_enabled;
}

bool xen_hvm_context_t::hpet_config_t::is_legacy_route() {
    if (f_is_legacy_route)
        return m_is_legacy_route;
    f_is_legacy_route = true;
    m_is_legacy_route = (low() & 2) != 0;
    return m_is_legacy_route;
}

uint64_t xen_hvm_context_t::hpet_config_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

xen_hvm_context_t::hpet_status_t::hpet_status_t(kaitai::kstream* p__io, xen_hvm_context_t::hpet_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_timer0_active = false;
    f_is_timer1_active = false;
    f_is_timer2_active = false;
    f_raw = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::hpet_status_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::hpet_status_t::~hpet_status_t() {
    _clean_up();
}

void xen_hvm_context_t::hpet_status_t::_clean_up() {
    if (f_raw) {
    }
}

bool xen_hvm_context_t::hpet_status_t::is_timer0_active() {
    if (f_is_timer0_active)
        return m_is_timer0_active;
    f_is_timer0_active = true;
    m_is_timer0_active = (low() & 1) != 0;
    return m_is_timer0_active;
}

bool xen_hvm_context_t::hpet_status_t::is_timer1_active() {
    if (f_is_timer1_active)
        return m_is_timer1_active;
    f_is_timer1_active = true;
    m_is_timer1_active = (low() & 2) != 0;
    return m_is_timer1_active;
}

bool xen_hvm_context_t::hpet_status_t::is_timer2_active() {
    if (f_is_timer2_active)
        return m_is_timer2_active;
    f_is_timer2_active = true;
    m_is_timer2_active = (low() & 4) != 0;
    return m_is_timer2_active;
}

uint64_t xen_hvm_context_t::hpet_status_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

xen_hvm_context_t::hpet_timer_t::hpet_timer_t(kaitai::kstream* p__io, xen_hvm_context_t::hpet_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_config = 0;
    m__io__raw_config = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::hpet_timer_t::_read() {
    m__raw_config = m__io->read_bytes(8);
    m__io__raw_config = new kaitai::kstream(m__raw_config);
    m_config = new hpet_timer_config_t(m__io__raw_config, this, m__root);
    m_cmp = m__io->read_u8le();
    m_fsb = m__io->read_u8le();
    m_res4 = m__io->read_u8le();
}

xen_hvm_context_t::hpet_timer_t::~hpet_timer_t() {
    _clean_up();
}

void xen_hvm_context_t::hpet_timer_t::_clean_up() {
    if (m__io__raw_config) {
        delete m__io__raw_config; m__io__raw_config = 0;
    }
    if (m_config) {
        delete m_config; m_config = 0;
    }
}

xen_hvm_context_t::hpet_timer_config_t::hpet_timer_config_t(kaitai::kstream* p__io, xen_hvm_context_t::hpet_timer_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_can_be_periodic = false;
    f_has_fsb = false;
    f_is_32_bit_mode = false;
    f_is_64_bit = false;
    f_is_enabled = false;
    f_is_fsb_enabled = false;
    f_is_level = false;
    f_is_periodic = false;
    f_is_setting_value = false;
    f_raw = false;
    f_route = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::hpet_timer_config_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::hpet_timer_config_t::~hpet_timer_config_t() {
    _clean_up();
}

void xen_hvm_context_t::hpet_timer_config_t::_clean_up() {
    if (f_raw) {
    }
}

bool xen_hvm_context_t::hpet_timer_config_t::can_be_periodic() {
    if (f_can_be_periodic)
        return m_can_be_periodic;
    f_can_be_periodic = true;
    m_can_be_periodic = (low() & 16) != 0;
    return m_can_be_periodic;
}

bool xen_hvm_context_t::hpet_timer_config_t::has_fsb() {
    if (f_has_fsb)
        return m_has_fsb;
    f_has_fsb = true;
    m_has_fsb = (low() & 32768) != 0;
    return m_has_fsb;
}

bool xen_hvm_context_t::hpet_timer_config_t::is_32_bit_mode() {
    if (f_is_32_bit_mode)
        return m_is_32_bit_mode;
    f_is_32_bit_mode = true;
    m_is_32_bit_mode = (low() & 256) != 0;
    return m_is_32_bit_mode;
}

bool xen_hvm_context_t::hpet_timer_config_t::is_64_bit() {
    if (f_is_64_bit)
        return m_is_64_bit;
    f_is_64_bit = true;
    m_is_64_bit = (low() & 32) != 0;
    return m_is_64_bit;
}

bool xen_hvm_context_t::hpet_timer_config_t::is_enabled() {
    if (f_is_enabled)
        return m_is_enabled;
    f_is_enabled = true;
    m_is_enabled = (low() & 4) != 0;
    return m_is_enabled;
}

bool xen_hvm_context_t::hpet_timer_config_t::is_fsb_enabled() {
    if (f_is_fsb_enabled)
        return m_is_fsb_enabled;
    f_is_fsb_enabled = true;
    m_is_fsb_enabled = (low() & 16384) != 0;
    return m_is_fsb_enabled;
}

bool xen_hvm_context_t::hpet_timer_config_t::is_level() {
    if (f_is_level)
        return m_is_level;
    f_is_level = true;
    m_is_level = (low() & 2) != 0;
    return m_is_level;
}

bool xen_hvm_context_t::hpet_timer_config_t::is_periodic() {
    if (f_is_periodic)
        return m_is_periodic;
    f_is_periodic = true;
    m_is_periodic = (low() & 8) != 0;
    return m_is_periodic;
}

bool xen_hvm_context_t::hpet_timer_config_t::is_setting_value() {
    if (f_is_setting_value)
        return m_is_setting_value;
    f_is_setting_value = true;
    m_is_setting_value = (low() & 64) != 0;
    return m_is_setting_value;
}

uint64_t xen_hvm_context_t::hpet_timer_config_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

int32_t xen_hvm_context_t::hpet_timer_config_t::route() {
    if (f_route)
        return m_route;
    f_route = true;
    m_route = low() >> 9 & 31;
    return m_route;
}

xen_hvm_context_t::ioapic_t::ioapic_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_redirtbl = 0;
    m__raw_redirtbl = 0;
    m__io__raw_redirtbl = 0;
    f_num_redirtbl = false;
    f_ofs_redirtbl = false;
    f_redirtbl = false;
    m__raw_redirtbl = 0;
    m__io__raw_redirtbl = 0;
    m_redirtbl = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::ioapic_t::_read() {
    m_base_address = m__io->read_u8le();
    m_ioregsel = m__io->read_u4le();
    m_id = m__io->read_u4le();
}

xen_hvm_context_t::ioapic_t::~ioapic_t() {
    _clean_up();
}

void xen_hvm_context_t::ioapic_t::_clean_up() {
    if (f_redirtbl) {
        if (m__raw_redirtbl) {
            delete m__raw_redirtbl; m__raw_redirtbl = 0;
        }
        if (m__io__raw_redirtbl) {
            for (std::vector<kaitai::kstream*>::iterator it = m__io__raw_redirtbl->begin(); it != m__io__raw_redirtbl->end(); ++it) {
                delete *it;
            }
            delete m__io__raw_redirtbl; m__io__raw_redirtbl = 0;
        }
        if (m_redirtbl) {
            for (std::vector<redirection_entry_t*>::iterator it = m_redirtbl->begin(); it != m_redirtbl->end(); ++it) {
                delete *it;
            }
            delete m_redirtbl; m_redirtbl = 0;
        }
    }
}

uint32_t xen_hvm_context_t::ioapic_t::num_redirtbl() {
    if (f_num_redirtbl)
        return m_num_redirtbl;
    f_num_redirtbl = true;
    m_num_redirtbl = static_cast<uint32_t>((static_cast<uint32_t>(_io()->size()) - 16) / 8);
    return m_num_redirtbl;
}

int8_t xen_hvm_context_t::ioapic_t::ofs_redirtbl() {
    if (f_ofs_redirtbl)
        return m_ofs_redirtbl;
    f_ofs_redirtbl = true;
    m_ofs_redirtbl = 16;
    return m_ofs_redirtbl;
}

std::vector<xen_hvm_context_t::redirection_entry_t*>* xen_hvm_context_t::ioapic_t::redirtbl() {
    if (f_redirtbl)
        return m_redirtbl;
    f_redirtbl = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(ofs_redirtbl());
    m__raw_redirtbl = new std::vector<std::string>();
    m__io__raw_redirtbl = new std::vector<kaitai::kstream*>();
    m_redirtbl = new std::vector<redirection_entry_t*>();
    const int l_redirtbl = num_redirtbl();
    for (int i = 0; i < l_redirtbl; i++) {
        m__raw_redirtbl->push_back(m__io->read_bytes(8));
        kaitai::kstream* io__raw_redirtbl = new kaitai::kstream(m__raw_redirtbl->at(m__raw_redirtbl->size() - 1));
        m__io__raw_redirtbl->push_back(io__raw_redirtbl);
        m_redirtbl->push_back(new redirection_entry_t(io__raw_redirtbl, this, m__root));
    }
    m__io->seek(_pos);
    return m_redirtbl;
}

xen_hvm_context_t::isa_irq_t::isa_irq_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_asserted = 0;
    f_asserted = false;
    m_asserted = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::isa_irq_t::_read() {
    m_raw = m__io->read_u2le();
    m_reserved = m__io->read_bytes(6);
}

xen_hvm_context_t::isa_irq_t::~isa_irq_t() {
    _clean_up();
}

void xen_hvm_context_t::isa_irq_t::_clean_up() {
    if (f_asserted) {
        if (m_asserted) {
            delete m_asserted; m_asserted = 0;
        }
    }
}

std::vector<bool>* xen_hvm_context_t::isa_irq_t::asserted() {
    if (f_asserted)
        return m_asserted;
    f_asserted = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_asserted = new std::vector<bool>();
    const int l_asserted = 16;
    for (int i = 0; i < l_asserted; i++) {
        m_asserted->push_back(m__io->read_bits_int_le(1));
    }
    m__io->seek(_pos);
    return m_asserted;
}

xen_hvm_context_t::lapic_t::lapic_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_apic_base_msr = 0;
    m__io__raw_apic_base_msr = 0;
    m_disabled = 0;
    m__io__raw_disabled = 0;
    m_pending_esr = 0;
    m__io__raw_pending_esr = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::lapic_t::_read() {
    m__raw_apic_base_msr = m__io->read_bytes(8);
    m__io__raw_apic_base_msr = new kaitai::kstream(m__raw_apic_base_msr);
    m_apic_base_msr = new apic_base_t(m__io__raw_apic_base_msr, this, m__root);
    m__raw_disabled = m__io->read_bytes(4);
    m__io__raw_disabled = new kaitai::kstream(m__raw_disabled);
    m_disabled = new lapic_disabled_t(m__io__raw_disabled, this, m__root);
    m_timer_divisor = m__io->read_u4le();
    n_tdt_msr = true;
    if (_io()->size() >= 24) {
        n_tdt_msr = false;
        m_tdt_msr = m__io->read_u8le();
    }
    n_pending_esr = true;
    if (_io()->size() >= 28) {
        n_pending_esr = false;
        m__raw_pending_esr = m__io->read_bytes(4);
        m__io__raw_pending_esr = new kaitai::kstream(m__raw_pending_esr);
        m_pending_esr = new lapic_esr_t(m__io__raw_pending_esr, this, m__root);
    }
    n_padding = true;
    if (_io()->size() >= 32) {
        n_padding = false;
        m_padding = m__io->read_u4le();
    }
}

xen_hvm_context_t::lapic_t::~lapic_t() {
    _clean_up();
}

void xen_hvm_context_t::lapic_t::_clean_up() {
    if (m__io__raw_apic_base_msr) {
        delete m__io__raw_apic_base_msr; m__io__raw_apic_base_msr = 0;
    }
    if (m_apic_base_msr) {
        delete m_apic_base_msr; m_apic_base_msr = 0;
    }
    if (m__io__raw_disabled) {
        delete m__io__raw_disabled; m__io__raw_disabled = 0;
    }
    if (m_disabled) {
        delete m_disabled; m_disabled = 0;
    }
    if (!n_tdt_msr) {
    }
    if (!n_pending_esr) {
        if (m__io__raw_pending_esr) {
            delete m__io__raw_pending_esr; m__io__raw_pending_esr = 0;
        }
        if (m_pending_esr) {
            delete m_pending_esr; m_pending_esr = 0;
        }
    }
    if (!n_padding) {
    }
}

xen_hvm_context_t::lapic_dfr_t::lapic_dfr_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_flat = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::lapic_dfr_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_hvm_context_t::lapic_dfr_t::~lapic_dfr_t() {
    _clean_up();
}

void xen_hvm_context_t::lapic_dfr_t::_clean_up() {
}

bool xen_hvm_context_t::lapic_dfr_t::is_flat() {
    if (f_is_flat)
        return m_is_flat;
    f_is_flat = true;
    m_is_flat = raw() >> 28 == 15;
    return m_is_flat;
}

xen_hvm_context_t::lapic_disabled_t::lapic_disabled_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_hw_disabled = false;
    f_is_sw_disabled = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::lapic_disabled_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_hvm_context_t::lapic_disabled_t::~lapic_disabled_t() {
    _clean_up();
}

void xen_hvm_context_t::lapic_disabled_t::_clean_up() {
}

bool xen_hvm_context_t::lapic_disabled_t::is_hw_disabled() {
    if (f_is_hw_disabled)
        return m_is_hw_disabled;
    f_is_hw_disabled = true;
    m_is_hw_disabled = (raw() & 1) != 0;
    return m_is_hw_disabled;
}

bool xen_hvm_context_t::lapic_disabled_t::is_sw_disabled() {
    if (f_is_sw_disabled)
        return m_is_sw_disabled;
    f_is_sw_disabled = true;
    m_is_sw_disabled = (raw() & 2) != 0;
    return m_is_sw_disabled;
}

xen_hvm_context_t::lapic_esr_t::lapic_esr_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_illegal_register = false;
    f_receive_accept = false;
    f_receive_checksum = false;
    f_receive_illegal_vector = false;
    f_redirectable_ipi = false;
    f_send_accept = false;
    f_send_checksum = false;
    f_send_illegal_vector = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::lapic_esr_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_hvm_context_t::lapic_esr_t::~lapic_esr_t() {
    _clean_up();
}

void xen_hvm_context_t::lapic_esr_t::_clean_up() {
}

bool xen_hvm_context_t::lapic_esr_t::illegal_register() {
    if (f_illegal_register)
        return m_illegal_register;
    f_illegal_register = true;
    m_illegal_register = (raw() & 128) != 0;
    return m_illegal_register;
}

bool xen_hvm_context_t::lapic_esr_t::receive_accept() {
    if (f_receive_accept)
        return m_receive_accept;
    f_receive_accept = true;
    m_receive_accept = (raw() & 8) != 0;
    return m_receive_accept;
}

bool xen_hvm_context_t::lapic_esr_t::receive_checksum() {
    if (f_receive_checksum)
        return m_receive_checksum;
    f_receive_checksum = true;
    m_receive_checksum = (raw() & 2) != 0;
    return m_receive_checksum;
}

bool xen_hvm_context_t::lapic_esr_t::receive_illegal_vector() {
    if (f_receive_illegal_vector)
        return m_receive_illegal_vector;
    f_receive_illegal_vector = true;
    m_receive_illegal_vector = (raw() & 64) != 0;
    return m_receive_illegal_vector;
}

bool xen_hvm_context_t::lapic_esr_t::redirectable_ipi() {
    if (f_redirectable_ipi)
        return m_redirectable_ipi;
    f_redirectable_ipi = true;
    m_redirectable_ipi = (raw() & 16) != 0;
    return m_redirectable_ipi;
}

bool xen_hvm_context_t::lapic_esr_t::send_accept() {
    if (f_send_accept)
        return m_send_accept;
    f_send_accept = true;
    m_send_accept = (raw() & 4) != 0;
    return m_send_accept;
}

bool xen_hvm_context_t::lapic_esr_t::send_checksum() {
    if (f_send_checksum)
        return m_send_checksum;
    f_send_checksum = true;
    m_send_checksum = (raw() & 1) != 0;
    return m_send_checksum;
}

bool xen_hvm_context_t::lapic_esr_t::send_illegal_vector() {
    if (f_send_illegal_vector)
        return m_send_illegal_vector;
    f_send_illegal_vector = true;
    m_send_illegal_vector = (raw() & 32) != 0;
    return m_send_illegal_vector;
}

xen_hvm_context_t::lapic_icr_t::lapic_icr_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_delivery_mode = false;
    f_is_asserted = false;
    f_is_level = false;
    f_is_logical = false;
    f_is_pending = false;
    f_shorthand = false;
    f_vector = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::lapic_icr_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_hvm_context_t::lapic_icr_t::~lapic_icr_t() {
    _clean_up();
}

void xen_hvm_context_t::lapic_icr_t::_clean_up() {
}

xen_hvm_context_t::delivery_mode_t xen_hvm_context_t::lapic_icr_t::delivery_mode() {
    if (f_delivery_mode)
        return m_delivery_mode;
    f_delivery_mode = true;
    m_delivery_mode = static_cast<xen_hvm_context_t::delivery_mode_t>(raw() >> 8 & 7);
    return m_delivery_mode;
}

bool xen_hvm_context_t::lapic_icr_t::is_asserted() {
    if (f_is_asserted)
        return m_is_asserted;
    f_is_asserted = true;
    m_is_asserted = (raw() & 16384) != 0;
    return m_is_asserted;
}

bool xen_hvm_context_t::lapic_icr_t::is_level() {
    if (f_is_level)
        return m_is_level;
    f_is_level = true;
    m_is_level = (raw() & 32768) != 0;
    return m_is_level;
}

bool xen_hvm_context_t::lapic_icr_t::is_logical() {
    if (f_is_logical)
        return m_is_logical;
    f_is_logical = true;
    m_is_logical = (raw() & 2048) != 0;
    return m_is_logical;
}

bool xen_hvm_context_t::lapic_icr_t::is_pending() {
    if (f_is_pending)
        return m_is_pending;
    f_is_pending = true;
    m_is_pending = (raw() & 4096) != 0;
    return m_is_pending;
}

xen_hvm_context_t::destination_shorthand_t xen_hvm_context_t::lapic_icr_t::shorthand() {
    if (f_shorthand)
        return m_shorthand;
    f_shorthand = true;
    m_shorthand = static_cast<xen_hvm_context_t::destination_shorthand_t>(raw() >> 18 & 3);
    return m_shorthand;
}

int32_t xen_hvm_context_t::lapic_icr_t::vector() {
    if (f_vector)
        return m_vector;
    f_vector = true;
    m_vector = raw() & 255;
    return m_vector;
}

xen_hvm_context_t::lapic_id_t::lapic_id_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_xapic_id = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::lapic_id_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_hvm_context_t::lapic_id_t::~lapic_id_t() {
    _clean_up();
}

void xen_hvm_context_t::lapic_id_t::_clean_up() {
}

int32_t xen_hvm_context_t::lapic_id_t::xapic_id() {
    if (f_xapic_id)
        return m_xapic_id;
    f_xapic_id = true;
    m_xapic_id = raw() >> 24;
    return m_xapic_id;
}

xen_hvm_context_t::lapic_ldr_t::lapic_ldr_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_x2apic_cluster = false;
    f_x2apic_mask = false;
    f_xapic_logical_id = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::lapic_ldr_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_hvm_context_t::lapic_ldr_t::~lapic_ldr_t() {
    _clean_up();
}

void xen_hvm_context_t::lapic_ldr_t::_clean_up() {
}

int32_t xen_hvm_context_t::lapic_ldr_t::x2apic_cluster() {
    if (f_x2apic_cluster)
        return m_x2apic_cluster;
    f_x2apic_cluster = true;
    m_x2apic_cluster = raw() >> 16;
    return m_x2apic_cluster;
}

int32_t xen_hvm_context_t::lapic_ldr_t::x2apic_mask() {
    if (f_x2apic_mask)
        return m_x2apic_mask;
    f_x2apic_mask = true;
    m_x2apic_mask = raw() & 65535;
    return m_x2apic_mask;
}

int32_t xen_hvm_context_t::lapic_ldr_t::xapic_logical_id() {
    if (f_xapic_logical_id)
        return m_xapic_logical_id;
    f_xapic_logical_id = true;
    m_xapic_logical_id = raw() >> 24;
    return m_xapic_logical_id;
}

xen_hvm_context_t::lapic_priority_t::lapic_priority_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_priority_class = false;
    f_subclass = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::lapic_priority_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_hvm_context_t::lapic_priority_t::~lapic_priority_t() {
    _clean_up();
}

void xen_hvm_context_t::lapic_priority_t::_clean_up() {
}

int32_t xen_hvm_context_t::lapic_priority_t::priority_class() {
    if (f_priority_class)
        return m_priority_class;
    f_priority_class = true;
    m_priority_class = raw() >> 4 & 15;
    return m_priority_class;
}

int32_t xen_hvm_context_t::lapic_priority_t::subclass() {
    if (f_subclass)
        return m_subclass;
    f_subclass = true;
    m_subclass = raw() & 15;
    return m_subclass;
}

xen_hvm_context_t::lapic_regs_t::lapic_regs_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_apic_id = 0;
    m__io__raw_apic_id = 0;
    m_apic_version = 0;
    m__io__raw_apic_version = 0;
    m_apr = 0;
    m__io__raw_apr = 0;
    m_dfr = 0;
    m__io__raw_dfr = 0;
    m_esr = 0;
    m__io__raw_esr = 0;
    m_icr_low = 0;
    m__io__raw_icr_low = 0;
    m_irr = 0;
    m__io__raw_irr = 0;
    m_isr = 0;
    m__io__raw_isr = 0;
    m_ldr = 0;
    m__io__raw_ldr = 0;
    m_lvt_cmci = 0;
    m__io__raw_lvt_cmci = 0;
    m_lvt_error = 0;
    m__io__raw_lvt_error = 0;
    m_lvt_lint0 = 0;
    m__io__raw_lvt_lint0 = 0;
    m_lvt_lint1 = 0;
    m__io__raw_lvt_lint1 = 0;
    m_lvt_perf = 0;
    m__io__raw_lvt_perf = 0;
    m_lvt_thermal = 0;
    m__io__raw_lvt_thermal = 0;
    m_lvt_timer = 0;
    m__io__raw_lvt_timer = 0;
    m_ppr = 0;
    m__io__raw_ppr = 0;
    m_slots = 0;
    m_svr = 0;
    m__io__raw_svr = 0;
    m_timer_divide = 0;
    m__io__raw_timer_divide = 0;
    m_tmr = 0;
    m__io__raw_tmr = 0;
    m_tpr = 0;
    m__io__raw_tpr = 0;
    f_apic_id = false;
    m__io__raw_apic_id = 0;
    m_apic_id = 0;
    f_apic_version = false;
    m__io__raw_apic_version = 0;
    m_apic_version = 0;
    f_apr = false;
    m__io__raw_apr = 0;
    m_apr = 0;
    f_dfr = false;
    m__io__raw_dfr = 0;
    m_dfr = 0;
    f_esr = false;
    m__io__raw_esr = 0;
    m_esr = 0;
    f_icr_high = false;
    f_icr_low = false;
    m__io__raw_icr_low = 0;
    m_icr_low = 0;
    f_irr = false;
    m__io__raw_irr = 0;
    m_irr = 0;
    f_isr = false;
    m__io__raw_isr = 0;
    m_isr = 0;
    f_ldr = false;
    m__io__raw_ldr = 0;
    m_ldr = 0;
    f_lvt_cmci = false;
    m__io__raw_lvt_cmci = 0;
    m_lvt_cmci = 0;
    f_lvt_error = false;
    m__io__raw_lvt_error = 0;
    m_lvt_error = 0;
    f_lvt_lint0 = false;
    m__io__raw_lvt_lint0 = 0;
    m_lvt_lint0 = 0;
    f_lvt_lint1 = false;
    m__io__raw_lvt_lint1 = 0;
    m_lvt_lint1 = 0;
    f_lvt_perf = false;
    m__io__raw_lvt_perf = 0;
    m_lvt_perf = 0;
    f_lvt_thermal = false;
    m__io__raw_lvt_thermal = 0;
    m_lvt_thermal = 0;
    f_lvt_timer = false;
    m__io__raw_lvt_timer = 0;
    m_lvt_timer = 0;
    f_num_slots = false;
    f_ppr = false;
    m__io__raw_ppr = 0;
    m_ppr = 0;
    f_self_ipi = false;
    f_slots = false;
    m_slots = 0;
    f_svr = false;
    m__io__raw_svr = 0;
    m_svr = 0;
    f_timer_current_count = false;
    f_timer_divide = false;
    m__io__raw_timer_divide = 0;
    m_timer_divide = 0;
    f_timer_initial_count = false;
    f_tmr = false;
    m__io__raw_tmr = 0;
    m_tmr = 0;
    f_tpr = false;
    m__io__raw_tpr = 0;
    m_tpr = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::lapic_regs_t::_read() {
}

xen_hvm_context_t::lapic_regs_t::~lapic_regs_t() {
    _clean_up();
}

void xen_hvm_context_t::lapic_regs_t::_clean_up() {
    if (f_apic_id) {
        if (m__io__raw_apic_id) {
            delete m__io__raw_apic_id; m__io__raw_apic_id = 0;
        }
        if (m_apic_id) {
            delete m_apic_id; m_apic_id = 0;
        }
    }
    if (f_apic_version) {
        if (m__io__raw_apic_version) {
            delete m__io__raw_apic_version; m__io__raw_apic_version = 0;
        }
        if (m_apic_version) {
            delete m_apic_version; m_apic_version = 0;
        }
    }
    if (f_apr) {
        if (m__io__raw_apr) {
            delete m__io__raw_apr; m__io__raw_apr = 0;
        }
        if (m_apr) {
            delete m_apr; m_apr = 0;
        }
    }
    if (f_dfr) {
        if (m__io__raw_dfr) {
            delete m__io__raw_dfr; m__io__raw_dfr = 0;
        }
        if (m_dfr) {
            delete m_dfr; m_dfr = 0;
        }
    }
    if (f_esr) {
        if (m__io__raw_esr) {
            delete m__io__raw_esr; m__io__raw_esr = 0;
        }
        if (m_esr) {
            delete m_esr; m_esr = 0;
        }
    }
    if (f_icr_high) {
    }
    if (f_icr_low) {
        if (m__io__raw_icr_low) {
            delete m__io__raw_icr_low; m__io__raw_icr_low = 0;
        }
        if (m_icr_low) {
            delete m_icr_low; m_icr_low = 0;
        }
    }
    if (f_irr) {
        if (m__io__raw_irr) {
            delete m__io__raw_irr; m__io__raw_irr = 0;
        }
        if (m_irr) {
            delete m_irr; m_irr = 0;
        }
    }
    if (f_isr) {
        if (m__io__raw_isr) {
            delete m__io__raw_isr; m__io__raw_isr = 0;
        }
        if (m_isr) {
            delete m_isr; m_isr = 0;
        }
    }
    if (f_ldr) {
        if (m__io__raw_ldr) {
            delete m__io__raw_ldr; m__io__raw_ldr = 0;
        }
        if (m_ldr) {
            delete m_ldr; m_ldr = 0;
        }
    }
    if (f_lvt_cmci) {
        if (m__io__raw_lvt_cmci) {
            delete m__io__raw_lvt_cmci; m__io__raw_lvt_cmci = 0;
        }
        if (m_lvt_cmci) {
            delete m_lvt_cmci; m_lvt_cmci = 0;
        }
    }
    if (f_lvt_error) {
        if (m__io__raw_lvt_error) {
            delete m__io__raw_lvt_error; m__io__raw_lvt_error = 0;
        }
        if (m_lvt_error) {
            delete m_lvt_error; m_lvt_error = 0;
        }
    }
    if (f_lvt_lint0) {
        if (m__io__raw_lvt_lint0) {
            delete m__io__raw_lvt_lint0; m__io__raw_lvt_lint0 = 0;
        }
        if (m_lvt_lint0) {
            delete m_lvt_lint0; m_lvt_lint0 = 0;
        }
    }
    if (f_lvt_lint1) {
        if (m__io__raw_lvt_lint1) {
            delete m__io__raw_lvt_lint1; m__io__raw_lvt_lint1 = 0;
        }
        if (m_lvt_lint1) {
            delete m_lvt_lint1; m_lvt_lint1 = 0;
        }
    }
    if (f_lvt_perf) {
        if (m__io__raw_lvt_perf) {
            delete m__io__raw_lvt_perf; m__io__raw_lvt_perf = 0;
        }
        if (m_lvt_perf) {
            delete m_lvt_perf; m_lvt_perf = 0;
        }
    }
    if (f_lvt_thermal) {
        if (m__io__raw_lvt_thermal) {
            delete m__io__raw_lvt_thermal; m__io__raw_lvt_thermal = 0;
        }
        if (m_lvt_thermal) {
            delete m_lvt_thermal; m_lvt_thermal = 0;
        }
    }
    if (f_lvt_timer) {
        if (m__io__raw_lvt_timer) {
            delete m__io__raw_lvt_timer; m__io__raw_lvt_timer = 0;
        }
        if (m_lvt_timer) {
            delete m_lvt_timer; m_lvt_timer = 0;
        }
    }
    if (f_ppr) {
        if (m__io__raw_ppr) {
            delete m__io__raw_ppr; m__io__raw_ppr = 0;
        }
        if (m_ppr) {
            delete m_ppr; m_ppr = 0;
        }
    }
    if (f_self_ipi) {
    }
    if (f_slots) {
        if (m_slots) {
            for (std::vector<register_slot_t*>::iterator it = m_slots->begin(); it != m_slots->end(); ++it) {
                delete *it;
            }
            delete m_slots; m_slots = 0;
        }
    }
    if (f_svr) {
        if (m__io__raw_svr) {
            delete m__io__raw_svr; m__io__raw_svr = 0;
        }
        if (m_svr) {
            delete m_svr; m_svr = 0;
        }
    }
    if (f_timer_current_count) {
    }
    if (f_timer_divide) {
        if (m__io__raw_timer_divide) {
            delete m__io__raw_timer_divide; m__io__raw_timer_divide = 0;
        }
        if (m_timer_divide) {
            delete m_timer_divide; m_timer_divide = 0;
        }
    }
    if (f_timer_initial_count) {
    }
    if (f_tmr) {
        if (m__io__raw_tmr) {
            delete m__io__raw_tmr; m__io__raw_tmr = 0;
        }
        if (m_tmr) {
            delete m_tmr; m_tmr = 0;
        }
    }
    if (f_tpr) {
        if (m__io__raw_tpr) {
            delete m__io__raw_tpr; m__io__raw_tpr = 0;
        }
        if (m_tpr) {
            delete m_tpr; m_tpr = 0;
        }
    }
}

xen_hvm_context_t::lapic_id_t* xen_hvm_context_t::lapic_regs_t::apic_id() {
    if (f_apic_id)
        return m_apic_id;
    f_apic_id = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(32);
    m__raw_apic_id = m__io->read_bytes(4);
    m__io__raw_apic_id = new kaitai::kstream(m__raw_apic_id);
    m_apic_id = new lapic_id_t(m__io__raw_apic_id, this, m__root);
    m__io->seek(_pos);
    return m_apic_id;
}

xen_hvm_context_t::lapic_version_t* xen_hvm_context_t::lapic_regs_t::apic_version() {
    if (f_apic_version)
        return m_apic_version;
    f_apic_version = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(48);
    m__raw_apic_version = m__io->read_bytes(4);
    m__io__raw_apic_version = new kaitai::kstream(m__raw_apic_version);
    m_apic_version = new lapic_version_t(m__io__raw_apic_version, this, m__root);
    m__io->seek(_pos);
    return m_apic_version;
}

xen_hvm_context_t::lapic_priority_t* xen_hvm_context_t::lapic_regs_t::apr() {
    if (f_apr)
        return m_apr;
    f_apr = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(144);
    m__raw_apr = m__io->read_bytes(4);
    m__io__raw_apr = new kaitai::kstream(m__raw_apr);
    m_apr = new lapic_priority_t(m__io__raw_apr, this, m__root);
    m__io->seek(_pos);
    return m_apr;
}

xen_hvm_context_t::lapic_dfr_t* xen_hvm_context_t::lapic_regs_t::dfr() {
    if (f_dfr)
        return m_dfr;
    f_dfr = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(224);
    m__raw_dfr = m__io->read_bytes(4);
    m__io__raw_dfr = new kaitai::kstream(m__raw_dfr);
    m_dfr = new lapic_dfr_t(m__io__raw_dfr, this, m__root);
    m__io->seek(_pos);
    return m_dfr;
}

xen_hvm_context_t::lapic_esr_t* xen_hvm_context_t::lapic_regs_t::esr() {
    if (f_esr)
        return m_esr;
    f_esr = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(640);
    m__raw_esr = m__io->read_bytes(4);
    m__io__raw_esr = new kaitai::kstream(m__raw_esr);
    m_esr = new lapic_esr_t(m__io__raw_esr, this, m__root);
    m__io->seek(_pos);
    return m_esr;
}

uint32_t xen_hvm_context_t::lapic_regs_t::icr_high() {
    if (f_icr_high)
        return m_icr_high;
    f_icr_high = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(784);
    m_icr_high = m__io->read_u4le();
    m__io->seek(_pos);
    return m_icr_high;
}

xen_hvm_context_t::lapic_icr_t* xen_hvm_context_t::lapic_regs_t::icr_low() {
    if (f_icr_low)
        return m_icr_low;
    f_icr_low = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(768);
    m__raw_icr_low = m__io->read_bytes(4);
    m__io__raw_icr_low = new kaitai::kstream(m__raw_icr_low);
    m_icr_low = new lapic_icr_t(m__io__raw_icr_low, this, m__root);
    m__io->seek(_pos);
    return m_icr_low;
}

xen_hvm_context_t::vector_bitmap_t* xen_hvm_context_t::lapic_regs_t::irr() {
    if (f_irr)
        return m_irr;
    f_irr = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(512);
    m__raw_irr = m__io->read_bytes(128);
    m__io__raw_irr = new kaitai::kstream(m__raw_irr);
    m_irr = new vector_bitmap_t(m__io__raw_irr, this, m__root);
    m__io->seek(_pos);
    return m_irr;
}

xen_hvm_context_t::vector_bitmap_t* xen_hvm_context_t::lapic_regs_t::isr() {
    if (f_isr)
        return m_isr;
    f_isr = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(256);
    m__raw_isr = m__io->read_bytes(128);
    m__io__raw_isr = new kaitai::kstream(m__raw_isr);
    m_isr = new vector_bitmap_t(m__io__raw_isr, this, m__root);
    m__io->seek(_pos);
    return m_isr;
}

xen_hvm_context_t::lapic_ldr_t* xen_hvm_context_t::lapic_regs_t::ldr() {
    if (f_ldr)
        return m_ldr;
    f_ldr = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(208);
    m__raw_ldr = m__io->read_bytes(4);
    m__io__raw_ldr = new kaitai::kstream(m__raw_ldr);
    m_ldr = new lapic_ldr_t(m__io__raw_ldr, this, m__root);
    m__io->seek(_pos);
    return m_ldr;
}

xen_hvm_context_t::lvt_entry_t* xen_hvm_context_t::lapic_regs_t::lvt_cmci() {
    if (f_lvt_cmci)
        return m_lvt_cmci;
    f_lvt_cmci = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(752);
    m__raw_lvt_cmci = m__io->read_bytes(4);
    m__io__raw_lvt_cmci = new kaitai::kstream(m__raw_lvt_cmci);
    m_lvt_cmci = new lvt_entry_t(m__io__raw_lvt_cmci, this, m__root);
    m__io->seek(_pos);
    return m_lvt_cmci;
}

xen_hvm_context_t::lvt_entry_t* xen_hvm_context_t::lapic_regs_t::lvt_error() {
    if (f_lvt_error)
        return m_lvt_error;
    f_lvt_error = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(880);
    m__raw_lvt_error = m__io->read_bytes(4);
    m__io__raw_lvt_error = new kaitai::kstream(m__raw_lvt_error);
    m_lvt_error = new lvt_entry_t(m__io__raw_lvt_error, this, m__root);
    m__io->seek(_pos);
    return m_lvt_error;
}

xen_hvm_context_t::lvt_entry_t* xen_hvm_context_t::lapic_regs_t::lvt_lint0() {
    if (f_lvt_lint0)
        return m_lvt_lint0;
    f_lvt_lint0 = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(848);
    m__raw_lvt_lint0 = m__io->read_bytes(4);
    m__io__raw_lvt_lint0 = new kaitai::kstream(m__raw_lvt_lint0);
    m_lvt_lint0 = new lvt_entry_t(m__io__raw_lvt_lint0, this, m__root);
    m__io->seek(_pos);
    return m_lvt_lint0;
}

xen_hvm_context_t::lvt_entry_t* xen_hvm_context_t::lapic_regs_t::lvt_lint1() {
    if (f_lvt_lint1)
        return m_lvt_lint1;
    f_lvt_lint1 = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(864);
    m__raw_lvt_lint1 = m__io->read_bytes(4);
    m__io__raw_lvt_lint1 = new kaitai::kstream(m__raw_lvt_lint1);
    m_lvt_lint1 = new lvt_entry_t(m__io__raw_lvt_lint1, this, m__root);
    m__io->seek(_pos);
    return m_lvt_lint1;
}

xen_hvm_context_t::lvt_entry_t* xen_hvm_context_t::lapic_regs_t::lvt_perf() {
    if (f_lvt_perf)
        return m_lvt_perf;
    f_lvt_perf = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(832);
    m__raw_lvt_perf = m__io->read_bytes(4);
    m__io__raw_lvt_perf = new kaitai::kstream(m__raw_lvt_perf);
    m_lvt_perf = new lvt_entry_t(m__io__raw_lvt_perf, this, m__root);
    m__io->seek(_pos);
    return m_lvt_perf;
}

xen_hvm_context_t::lvt_entry_t* xen_hvm_context_t::lapic_regs_t::lvt_thermal() {
    if (f_lvt_thermal)
        return m_lvt_thermal;
    f_lvt_thermal = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(816);
    m__raw_lvt_thermal = m__io->read_bytes(4);
    m__io__raw_lvt_thermal = new kaitai::kstream(m__raw_lvt_thermal);
    m_lvt_thermal = new lvt_entry_t(m__io__raw_lvt_thermal, this, m__root);
    m__io->seek(_pos);
    return m_lvt_thermal;
}

xen_hvm_context_t::lvt_entry_t* xen_hvm_context_t::lapic_regs_t::lvt_timer() {
    if (f_lvt_timer)
        return m_lvt_timer;
    f_lvt_timer = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(800);
    m__raw_lvt_timer = m__io->read_bytes(4);
    m__io__raw_lvt_timer = new kaitai::kstream(m__raw_lvt_timer);
    m_lvt_timer = new lvt_entry_t(m__io__raw_lvt_timer, this, m__root);
    m__io->seek(_pos);
    return m_lvt_timer;
}

uint32_t xen_hvm_context_t::lapic_regs_t::num_slots() {
    if (f_num_slots)
        return m_num_slots;
    f_num_slots = true;
    m_num_slots = static_cast<uint32_t>(static_cast<uint32_t>(_io()->size()) / 16);
    return m_num_slots;
}

xen_hvm_context_t::lapic_priority_t* xen_hvm_context_t::lapic_regs_t::ppr() {
    if (f_ppr)
        return m_ppr;
    f_ppr = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(160);
    m__raw_ppr = m__io->read_bytes(4);
    m__io__raw_ppr = new kaitai::kstream(m__raw_ppr);
    m_ppr = new lapic_priority_t(m__io__raw_ppr, this, m__root);
    m__io->seek(_pos);
    return m_ppr;
}

uint32_t xen_hvm_context_t::lapic_regs_t::self_ipi() {
    if (f_self_ipi)
        return m_self_ipi;
    f_self_ipi = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(1008);
    m_self_ipi = m__io->read_u4le();
    m__io->seek(_pos);
    return m_self_ipi;
}

std::vector<xen_hvm_context_t::register_slot_t*>* xen_hvm_context_t::lapic_regs_t::slots() {
    if (f_slots)
        return m_slots;
    f_slots = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_slots = new std::vector<register_slot_t*>();
    const int l_slots = num_slots();
    for (int i = 0; i < l_slots; i++) {
        m_slots->push_back(new register_slot_t(m__io, this, m__root));
    }
    m__io->seek(_pos);
    return m_slots;
}

xen_hvm_context_t::lapic_svr_t* xen_hvm_context_t::lapic_regs_t::svr() {
    if (f_svr)
        return m_svr;
    f_svr = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(240);
    m__raw_svr = m__io->read_bytes(4);
    m__io__raw_svr = new kaitai::kstream(m__raw_svr);
    m_svr = new lapic_svr_t(m__io__raw_svr, this, m__root);
    m__io->seek(_pos);
    return m_svr;
}

uint32_t xen_hvm_context_t::lapic_regs_t::timer_current_count() {
    if (f_timer_current_count)
        return m_timer_current_count;
    f_timer_current_count = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(912);
    m_timer_current_count = m__io->read_u4le();
    m__io->seek(_pos);
    return m_timer_current_count;
}

xen_hvm_context_t::timer_divide_t* xen_hvm_context_t::lapic_regs_t::timer_divide() {
    if (f_timer_divide)
        return m_timer_divide;
    f_timer_divide = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(992);
    m__raw_timer_divide = m__io->read_bytes(4);
    m__io__raw_timer_divide = new kaitai::kstream(m__raw_timer_divide);
    m_timer_divide = new timer_divide_t(m__io__raw_timer_divide, this, m__root);
    m__io->seek(_pos);
    return m_timer_divide;
}

uint32_t xen_hvm_context_t::lapic_regs_t::timer_initial_count() {
    if (f_timer_initial_count)
        return m_timer_initial_count;
    f_timer_initial_count = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(896);
    m_timer_initial_count = m__io->read_u4le();
    m__io->seek(_pos);
    return m_timer_initial_count;
}

xen_hvm_context_t::vector_bitmap_t* xen_hvm_context_t::lapic_regs_t::tmr() {
    if (f_tmr)
        return m_tmr;
    f_tmr = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(384);
    m__raw_tmr = m__io->read_bytes(128);
    m__io__raw_tmr = new kaitai::kstream(m__raw_tmr);
    m_tmr = new vector_bitmap_t(m__io__raw_tmr, this, m__root);
    m__io->seek(_pos);
    return m_tmr;
}

xen_hvm_context_t::lapic_priority_t* xen_hvm_context_t::lapic_regs_t::tpr() {
    if (f_tpr)
        return m_tpr;
    f_tpr = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(128);
    m__raw_tpr = m__io->read_bytes(4);
    m__io__raw_tpr = new kaitai::kstream(m__raw_tpr);
    m_tpr = new lapic_priority_t(m__io__raw_tpr, this, m__root);
    m__io->seek(_pos);
    return m_tpr;
}

xen_hvm_context_t::lapic_svr_t::lapic_svr_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_enabled = false;
    f_is_eoi_broadcast_suppressed = false;
    f_is_focus_disabled = false;
    f_vector = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::lapic_svr_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_hvm_context_t::lapic_svr_t::~lapic_svr_t() {
    _clean_up();
}

void xen_hvm_context_t::lapic_svr_t::_clean_up() {
}

bool xen_hvm_context_t::lapic_svr_t::is_enabled() {
    if (f_is_enabled)
        return m_is_enabled;
    f_is_enabled = true;
    m_is_enabled = (raw() & 256) != 0;
    return m_is_enabled;
}

bool xen_hvm_context_t::lapic_svr_t::is_eoi_broadcast_suppressed() {
    if (f_is_eoi_broadcast_suppressed)
        return m_is_eoi_broadcast_suppressed;
    f_is_eoi_broadcast_suppressed = true;
    m_is_eoi_broadcast_suppressed = (raw() & 4096) != 0;
    return m_is_eoi_broadcast_suppressed;
}

bool xen_hvm_context_t::lapic_svr_t::is_focus_disabled() {
    if (f_is_focus_disabled)
        return m_is_focus_disabled;
    f_is_focus_disabled = true;
    m_is_focus_disabled = (raw() & 512) != 0;
    return m_is_focus_disabled;
}

int32_t xen_hvm_context_t::lapic_svr_t::vector() {
    if (f_vector)
        return m_vector;
    f_vector = true;
    m_vector = raw() & 255;
    return m_vector;
}

xen_hvm_context_t::lapic_version_t::lapic_version_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_has_directed_eoi = false;
    f_max_lvt = false;
    f_version = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::lapic_version_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_hvm_context_t::lapic_version_t::~lapic_version_t() {
    _clean_up();
}

void xen_hvm_context_t::lapic_version_t::_clean_up() {
}

bool xen_hvm_context_t::lapic_version_t::has_directed_eoi() {
    if (f_has_directed_eoi)
        return m_has_directed_eoi;
    f_has_directed_eoi = true;
    m_has_directed_eoi = (raw() & 16777216) != 0;
    return m_has_directed_eoi;
}

int32_t xen_hvm_context_t::lapic_version_t::max_lvt() {
    if (f_max_lvt)
        return m_max_lvt;
    f_max_lvt = true;
    m_max_lvt = raw() >> 16 & 255;
    return m_max_lvt;
}

int32_t xen_hvm_context_t::lapic_version_t::version() {
    if (f_version)
        return m_version;
    f_version = true;
    m_version = raw() & 255;
    return m_version;
}

xen_hvm_context_t::lvt_entry_t::lvt_entry_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_delivery_mode = false;
    f_is_active_low = false;
    f_is_level = false;
    f_is_masked = false;
    f_is_pending = false;
    f_remote_irr = false;
    f_timer_mode = false;
    f_vector = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::lvt_entry_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_hvm_context_t::lvt_entry_t::~lvt_entry_t() {
    _clean_up();
}

void xen_hvm_context_t::lvt_entry_t::_clean_up() {
}

xen_hvm_context_t::delivery_mode_t xen_hvm_context_t::lvt_entry_t::delivery_mode() {
    if (f_delivery_mode)
        return m_delivery_mode;
    f_delivery_mode = true;
    m_delivery_mode = static_cast<xen_hvm_context_t::delivery_mode_t>(raw() >> 8 & 7);
    return m_delivery_mode;
}

bool xen_hvm_context_t::lvt_entry_t::is_active_low() {
    if (f_is_active_low)
        return m_is_active_low;
    f_is_active_low = true;
    m_is_active_low = (raw() & 8192) != 0;
    return m_is_active_low;
}

bool xen_hvm_context_t::lvt_entry_t::is_level() {
    if (f_is_level)
        return m_is_level;
    f_is_level = true;
    m_is_level = (raw() & 32768) != 0;
    return m_is_level;
}

bool xen_hvm_context_t::lvt_entry_t::is_masked() {
    if (f_is_masked)
        return m_is_masked;
    f_is_masked = true;
    m_is_masked = (raw() & 65536) != 0;
    return m_is_masked;
}

bool xen_hvm_context_t::lvt_entry_t::is_pending() {
    if (f_is_pending)
        return m_is_pending;
    f_is_pending = true;
    m_is_pending = (raw() & 4096) != 0;
    return m_is_pending;
}

bool xen_hvm_context_t::lvt_entry_t::remote_irr() {
    if (f_remote_irr)
        return m_remote_irr;
    f_remote_irr = true;
    m_remote_irr = (raw() & 16384) != 0;
    return m_remote_irr;
}

xen_hvm_context_t::timer_mode_t xen_hvm_context_t::lvt_entry_t::timer_mode() {
    if (f_timer_mode)
        return m_timer_mode;
    f_timer_mode = true;
    m_timer_mode = static_cast<xen_hvm_context_t::timer_mode_t>(raw() >> 17 & 3);
    return m_timer_mode;
}

int32_t xen_hvm_context_t::lvt_entry_t::vector() {
    if (f_vector)
        return m_vector;
    f_vector = true;
    m_vector = raw() & 255;
    return m_vector;
}

xen_hvm_context_t::mcg_cap_t::mcg_cap_t(kaitai::kstream* p__io, xen_hvm_context_t::vmce_vcpu_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_has_cmci = false;
    f_has_ctl = false;
    f_has_ext = false;
    f_has_lmce = false;
    f_has_ser = false;
    f_has_tes = false;
    f_num_banks = false;
    f_raw = false;
    f_reserved_low = false;
    f_reserved_top = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::mcg_cap_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::mcg_cap_t::~mcg_cap_t() {
    _clean_up();
}

void xen_hvm_context_t::mcg_cap_t::_clean_up() {
    if (f_raw) {
    }
}

bool xen_hvm_context_t::mcg_cap_t::has_cmci() {
    if (f_has_cmci)
        return m_has_cmci;
    f_has_cmci = true;
    m_has_cmci = (low() & 1024) != 0;
    return m_has_cmci;
}

bool xen_hvm_context_t::mcg_cap_t::has_ctl() {
    if (f_has_ctl)
        return m_has_ctl;
    f_has_ctl = true;
    m_has_ctl = (low() & 256) != 0;
    return m_has_ctl;
}

bool xen_hvm_context_t::mcg_cap_t::has_ext() {
    if (f_has_ext)
        return m_has_ext;
    f_has_ext = true;
    m_has_ext = (low() & 512) != 0;
    return m_has_ext;
}

bool xen_hvm_context_t::mcg_cap_t::has_lmce() {
    if (f_has_lmce)
        return m_has_lmce;
    f_has_lmce = true;
    m_has_lmce = (low() & 134217728) != 0;
    return m_has_lmce;
}

bool xen_hvm_context_t::mcg_cap_t::has_ser() {
    if (f_has_ser)
        return m_has_ser;
    f_has_ser = true;
    m_has_ser = (low() & 16777216) != 0;
    return m_has_ser;
}

bool xen_hvm_context_t::mcg_cap_t::has_tes() {
    if (f_has_tes)
        return m_has_tes;
    f_has_tes = true;
    m_has_tes = (low() & 2048) != 0;
    return m_has_tes;
}

int32_t xen_hvm_context_t::mcg_cap_t::num_banks() {
    if (f_num_banks)
        return m_num_banks;
    f_num_banks = true;
    m_num_banks = low() & 255;
    return m_num_banks;
}

uint64_t xen_hvm_context_t::mcg_cap_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

int32_t xen_hvm_context_t::mcg_cap_t::reserved_low() {
    if (f_reserved_low)
        return m_reserved_low;
    f_reserved_low = true;
    m_reserved_low = low() & 117436928;
    return m_reserved_low;
}

int32_t xen_hvm_context_t::mcg_cap_t::reserved_top() {
    if (f_reserved_top)
        return m_reserved_top;
    f_reserved_top = true;
    m_reserved_top = low() >> 28;
    return m_reserved_top;
}

xen_hvm_context_t::mci_ctl2_t::mci_ctl2_t(kaitai::kstream* p__io, xen_hvm_context_t::vmce_vcpu_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_cmci_enabled = false;
    f_raw = false;
    f_threshold = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::mci_ctl2_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::mci_ctl2_t::~mci_ctl2_t() {
    _clean_up();
}

void xen_hvm_context_t::mci_ctl2_t::_clean_up() {
    if (f_raw) {
    }
}

bool xen_hvm_context_t::mci_ctl2_t::is_cmci_enabled() {
    if (f_is_cmci_enabled)
        return m_is_cmci_enabled;
    f_is_cmci_enabled = true;
    m_is_cmci_enabled = (low() & 1073741824) != 0;
    return m_is_cmci_enabled;
}

uint64_t xen_hvm_context_t::mci_ctl2_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

int32_t xen_hvm_context_t::mci_ctl2_t::threshold() {
    if (f_threshold)
        return m_threshold;
    f_threshold = true;
    m_threshold = low() & 32767;
    return m_threshold;
}

xen_hvm_context_t::memory_types_t::memory_types_t(kaitai::kstream* p__io, xen_hvm_context_t::mtrr_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_types = 0;
    f_raw = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::memory_types_t::_read() {
    m_types = new std::vector<memory_type_t>();
    const int l_types = 8;
    for (int i = 0; i < l_types; i++) {
        m_types->push_back(static_cast<xen_hvm_context_t::memory_type_t>(m__io->read_u1()));
    }
}

xen_hvm_context_t::memory_types_t::~memory_types_t() {
    _clean_up();
}

void xen_hvm_context_t::memory_types_t::_clean_up() {
    if (m_types) {
        delete m_types; m_types = 0;
    }
    if (f_raw) {
    }
}

uint64_t xen_hvm_context_t::memory_types_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

xen_hvm_context_t::msr_entry_t::msr_entry_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_msr_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_as_bndcfgs = 0;
    m__io__raw_as_bndcfgs = 0;
    m_as_spec_ctrl = 0;
    m__io__raw_as_spec_ctrl = 0;
    f_as_bndcfgs = false;
    m__io__raw_as_bndcfgs = 0;
    m_as_bndcfgs = 0;
    f_as_spec_ctrl = false;
    m__io__raw_as_spec_ctrl = 0;
    m_as_spec_ctrl = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::msr_entry_t::_read() {
    m_index = m__io->read_u4le();
    m_reserved = m__io->read_u4le();
    m_value = m__io->read_u8le();
}

xen_hvm_context_t::msr_entry_t::~msr_entry_t() {
    _clean_up();
}

void xen_hvm_context_t::msr_entry_t::_clean_up() {
    if (f_as_bndcfgs && !n_as_bndcfgs) {
        if (m__io__raw_as_bndcfgs) {
            delete m__io__raw_as_bndcfgs; m__io__raw_as_bndcfgs = 0;
        }
        if (m_as_bndcfgs) {
            delete m_as_bndcfgs; m_as_bndcfgs = 0;
        }
    }
    if (f_as_spec_ctrl && !n_as_spec_ctrl) {
        if (m__io__raw_as_spec_ctrl) {
            delete m__io__raw_as_spec_ctrl; m__io__raw_as_spec_ctrl = 0;
        }
        if (m_as_spec_ctrl) {
            delete m_as_spec_ctrl; m_as_spec_ctrl = 0;
        }
    }
}

xen_hvm_context_t::bndcfgs_t* xen_hvm_context_t::msr_entry_t::as_bndcfgs() {
    if (f_as_bndcfgs)
        return m_as_bndcfgs;
    f_as_bndcfgs = true;
    n_as_bndcfgs = true;
    if (index() == 3472) {
        n_as_bndcfgs = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(8);
        m__raw_as_bndcfgs = m__io->read_bytes(8);
        m__io__raw_as_bndcfgs = new kaitai::kstream(m__raw_as_bndcfgs);
        m_as_bndcfgs = new bndcfgs_t(m__io__raw_as_bndcfgs, this, m__root);
        m__io->seek(_pos);
    }
    return m_as_bndcfgs;
}

xen_hvm_context_t::spec_ctrl_t* xen_hvm_context_t::msr_entry_t::as_spec_ctrl() {
    if (f_as_spec_ctrl)
        return m_as_spec_ctrl;
    f_as_spec_ctrl = true;
    n_as_spec_ctrl = true;
    if (index() == 72) {
        n_as_spec_ctrl = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(8);
        m__raw_as_spec_ctrl = m__io->read_bytes(8);
        m__io__raw_as_spec_ctrl = new kaitai::kstream(m__raw_as_spec_ctrl);
        m_as_spec_ctrl = new spec_ctrl_t(m__io__raw_as_spec_ctrl, this, m__root);
        m__io->seek(_pos);
    }
    return m_as_spec_ctrl;
}

xen_hvm_context_t::mtrr_t::mtrr_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_msr_pat_cr = 0;
    m__io__raw_msr_pat_cr = 0;
    m_msr_mtrr_var = 0;
    m_fixed_64k_00000 = 0;
    m__io__raw_fixed_64k_00000 = 0;
    m_fixed_16k_80000 = 0;
    m__io__raw_fixed_16k_80000 = 0;
    m_fixed_16k_a0000 = 0;
    m__io__raw_fixed_16k_a0000 = 0;
    m_fixed_4k_c0000 = 0;
    m__io__raw_fixed_4k_c0000 = 0;
    m_fixed_4k_c8000 = 0;
    m__io__raw_fixed_4k_c8000 = 0;
    m_fixed_4k_d0000 = 0;
    m__io__raw_fixed_4k_d0000 = 0;
    m_fixed_4k_d8000 = 0;
    m__io__raw_fixed_4k_d8000 = 0;
    m_fixed_4k_e0000 = 0;
    m__io__raw_fixed_4k_e0000 = 0;
    m_fixed_4k_e8000 = 0;
    m__io__raw_fixed_4k_e8000 = 0;
    m_fixed_4k_f0000 = 0;
    m__io__raw_fixed_4k_f0000 = 0;
    m_fixed_4k_f8000 = 0;
    m__io__raw_fixed_4k_f8000 = 0;
    m_msr_mtrr_cap = 0;
    m__io__raw_msr_mtrr_cap = 0;
    m_msr_mtrr_def_type = 0;
    m__io__raw_msr_mtrr_def_type = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::mtrr_t::_read() {
    m__raw_msr_pat_cr = m__io->read_bytes(8);
    m__io__raw_msr_pat_cr = new kaitai::kstream(m__raw_msr_pat_cr);
    m_msr_pat_cr = new memory_types_t(m__io__raw_msr_pat_cr, this, m__root);
    m_msr_mtrr_var = new std::vector<mtrr_range_t*>();
    const int l_msr_mtrr_var = 8;
    for (int i = 0; i < l_msr_mtrr_var; i++) {
        m_msr_mtrr_var->push_back(new mtrr_range_t(m__io, this, m__root));
    }
    m__raw_fixed_64k_00000 = m__io->read_bytes(8);
    m__io__raw_fixed_64k_00000 = new kaitai::kstream(m__raw_fixed_64k_00000);
    m_fixed_64k_00000 = new memory_types_t(m__io__raw_fixed_64k_00000, this, m__root);
    m__raw_fixed_16k_80000 = m__io->read_bytes(8);
    m__io__raw_fixed_16k_80000 = new kaitai::kstream(m__raw_fixed_16k_80000);
    m_fixed_16k_80000 = new memory_types_t(m__io__raw_fixed_16k_80000, this, m__root);
    m__raw_fixed_16k_a0000 = m__io->read_bytes(8);
    m__io__raw_fixed_16k_a0000 = new kaitai::kstream(m__raw_fixed_16k_a0000);
    m_fixed_16k_a0000 = new memory_types_t(m__io__raw_fixed_16k_a0000, this, m__root);
    m__raw_fixed_4k_c0000 = m__io->read_bytes(8);
    m__io__raw_fixed_4k_c0000 = new kaitai::kstream(m__raw_fixed_4k_c0000);
    m_fixed_4k_c0000 = new memory_types_t(m__io__raw_fixed_4k_c0000, this, m__root);
    m__raw_fixed_4k_c8000 = m__io->read_bytes(8);
    m__io__raw_fixed_4k_c8000 = new kaitai::kstream(m__raw_fixed_4k_c8000);
    m_fixed_4k_c8000 = new memory_types_t(m__io__raw_fixed_4k_c8000, this, m__root);
    m__raw_fixed_4k_d0000 = m__io->read_bytes(8);
    m__io__raw_fixed_4k_d0000 = new kaitai::kstream(m__raw_fixed_4k_d0000);
    m_fixed_4k_d0000 = new memory_types_t(m__io__raw_fixed_4k_d0000, this, m__root);
    m__raw_fixed_4k_d8000 = m__io->read_bytes(8);
    m__io__raw_fixed_4k_d8000 = new kaitai::kstream(m__raw_fixed_4k_d8000);
    m_fixed_4k_d8000 = new memory_types_t(m__io__raw_fixed_4k_d8000, this, m__root);
    m__raw_fixed_4k_e0000 = m__io->read_bytes(8);
    m__io__raw_fixed_4k_e0000 = new kaitai::kstream(m__raw_fixed_4k_e0000);
    m_fixed_4k_e0000 = new memory_types_t(m__io__raw_fixed_4k_e0000, this, m__root);
    m__raw_fixed_4k_e8000 = m__io->read_bytes(8);
    m__io__raw_fixed_4k_e8000 = new kaitai::kstream(m__raw_fixed_4k_e8000);
    m_fixed_4k_e8000 = new memory_types_t(m__io__raw_fixed_4k_e8000, this, m__root);
    m__raw_fixed_4k_f0000 = m__io->read_bytes(8);
    m__io__raw_fixed_4k_f0000 = new kaitai::kstream(m__raw_fixed_4k_f0000);
    m_fixed_4k_f0000 = new memory_types_t(m__io__raw_fixed_4k_f0000, this, m__root);
    m__raw_fixed_4k_f8000 = m__io->read_bytes(8);
    m__io__raw_fixed_4k_f8000 = new kaitai::kstream(m__raw_fixed_4k_f8000);
    m_fixed_4k_f8000 = new memory_types_t(m__io__raw_fixed_4k_f8000, this, m__root);
    m__raw_msr_mtrr_cap = m__io->read_bytes(8);
    m__io__raw_msr_mtrr_cap = new kaitai::kstream(m__raw_msr_mtrr_cap);
    m_msr_mtrr_cap = new mtrr_cap_t(m__io__raw_msr_mtrr_cap, this, m__root);
    m__raw_msr_mtrr_def_type = m__io->read_bytes(8);
    m__io__raw_msr_mtrr_def_type = new kaitai::kstream(m__raw_msr_mtrr_def_type);
    m_msr_mtrr_def_type = new mtrr_def_type_t(m__io__raw_msr_mtrr_def_type, this, m__root);
}

xen_hvm_context_t::mtrr_t::~mtrr_t() {
    _clean_up();
}

void xen_hvm_context_t::mtrr_t::_clean_up() {
    if (m__io__raw_msr_pat_cr) {
        delete m__io__raw_msr_pat_cr; m__io__raw_msr_pat_cr = 0;
    }
    if (m_msr_pat_cr) {
        delete m_msr_pat_cr; m_msr_pat_cr = 0;
    }
    if (m_msr_mtrr_var) {
        for (std::vector<mtrr_range_t*>::iterator it = m_msr_mtrr_var->begin(); it != m_msr_mtrr_var->end(); ++it) {
            delete *it;
        }
        delete m_msr_mtrr_var; m_msr_mtrr_var = 0;
    }
    if (m__io__raw_fixed_64k_00000) {
        delete m__io__raw_fixed_64k_00000; m__io__raw_fixed_64k_00000 = 0;
    }
    if (m_fixed_64k_00000) {
        delete m_fixed_64k_00000; m_fixed_64k_00000 = 0;
    }
    if (m__io__raw_fixed_16k_80000) {
        delete m__io__raw_fixed_16k_80000; m__io__raw_fixed_16k_80000 = 0;
    }
    if (m_fixed_16k_80000) {
        delete m_fixed_16k_80000; m_fixed_16k_80000 = 0;
    }
    if (m__io__raw_fixed_16k_a0000) {
        delete m__io__raw_fixed_16k_a0000; m__io__raw_fixed_16k_a0000 = 0;
    }
    if (m_fixed_16k_a0000) {
        delete m_fixed_16k_a0000; m_fixed_16k_a0000 = 0;
    }
    if (m__io__raw_fixed_4k_c0000) {
        delete m__io__raw_fixed_4k_c0000; m__io__raw_fixed_4k_c0000 = 0;
    }
    if (m_fixed_4k_c0000) {
        delete m_fixed_4k_c0000; m_fixed_4k_c0000 = 0;
    }
    if (m__io__raw_fixed_4k_c8000) {
        delete m__io__raw_fixed_4k_c8000; m__io__raw_fixed_4k_c8000 = 0;
    }
    if (m_fixed_4k_c8000) {
        delete m_fixed_4k_c8000; m_fixed_4k_c8000 = 0;
    }
    if (m__io__raw_fixed_4k_d0000) {
        delete m__io__raw_fixed_4k_d0000; m__io__raw_fixed_4k_d0000 = 0;
    }
    if (m_fixed_4k_d0000) {
        delete m_fixed_4k_d0000; m_fixed_4k_d0000 = 0;
    }
    if (m__io__raw_fixed_4k_d8000) {
        delete m__io__raw_fixed_4k_d8000; m__io__raw_fixed_4k_d8000 = 0;
    }
    if (m_fixed_4k_d8000) {
        delete m_fixed_4k_d8000; m_fixed_4k_d8000 = 0;
    }
    if (m__io__raw_fixed_4k_e0000) {
        delete m__io__raw_fixed_4k_e0000; m__io__raw_fixed_4k_e0000 = 0;
    }
    if (m_fixed_4k_e0000) {
        delete m_fixed_4k_e0000; m_fixed_4k_e0000 = 0;
    }
    if (m__io__raw_fixed_4k_e8000) {
        delete m__io__raw_fixed_4k_e8000; m__io__raw_fixed_4k_e8000 = 0;
    }
    if (m_fixed_4k_e8000) {
        delete m_fixed_4k_e8000; m_fixed_4k_e8000 = 0;
    }
    if (m__io__raw_fixed_4k_f0000) {
        delete m__io__raw_fixed_4k_f0000; m__io__raw_fixed_4k_f0000 = 0;
    }
    if (m_fixed_4k_f0000) {
        delete m_fixed_4k_f0000; m_fixed_4k_f0000 = 0;
    }
    if (m__io__raw_fixed_4k_f8000) {
        delete m__io__raw_fixed_4k_f8000; m__io__raw_fixed_4k_f8000 = 0;
    }
    if (m_fixed_4k_f8000) {
        delete m_fixed_4k_f8000; m_fixed_4k_f8000 = 0;
    }
    if (m__io__raw_msr_mtrr_cap) {
        delete m__io__raw_msr_mtrr_cap; m__io__raw_msr_mtrr_cap = 0;
    }
    if (m_msr_mtrr_cap) {
        delete m_msr_mtrr_cap; m_msr_mtrr_cap = 0;
    }
    if (m__io__raw_msr_mtrr_def_type) {
        delete m__io__raw_msr_mtrr_def_type; m__io__raw_msr_mtrr_def_type = 0;
    }
    if (m_msr_mtrr_def_type) {
        delete m_msr_mtrr_def_type; m_msr_mtrr_def_type = 0;
    }
}

xen_hvm_context_t::mtrr_base_t::mtrr_base_t(kaitai::kstream* p__io, xen_hvm_context_t::mtrr_range_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_frame_low = false;
    f_memory_type = false;
    f_raw = false;
    f_reserved_low = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::mtrr_base_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::mtrr_base_t::~mtrr_base_t() {
    _clean_up();
}

void xen_hvm_context_t::mtrr_base_t::_clean_up() {
    if (f_raw) {
    }
}

int32_t xen_hvm_context_t::mtrr_base_t::frame_low() {
    if (f_frame_low)
        return m_frame_low;
    f_frame_low = true;
    m_frame_low = low() >> 12;
    return m_frame_low;
}

xen_hvm_context_t::memory_type_t xen_hvm_context_t::mtrr_base_t::memory_type() {
    if (f_memory_type)
        return m_memory_type;
    f_memory_type = true;
    m_memory_type = static_cast<xen_hvm_context_t::memory_type_t>(low() & 255);
    return m_memory_type;
}

uint64_t xen_hvm_context_t::mtrr_base_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

int32_t xen_hvm_context_t::mtrr_base_t::reserved_low() {
    if (f_reserved_low)
        return m_reserved_low;
    f_reserved_low = true;
    m_reserved_low = low() & 3840;
    return m_reserved_low;
}

xen_hvm_context_t::mtrr_cap_t::mtrr_cap_t(kaitai::kstream* p__io, xen_hvm_context_t::mtrr_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_has_fixed = false;
    f_has_smrr = false;
    f_has_wc = false;
    f_num_ranges = false;
    f_raw = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::mtrr_cap_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::mtrr_cap_t::~mtrr_cap_t() {
    _clean_up();
}

void xen_hvm_context_t::mtrr_cap_t::_clean_up() {
    if (f_raw) {
    }
}

bool xen_hvm_context_t::mtrr_cap_t::has_fixed() {
    if (f_has_fixed)
        return m_has_fixed;
    f_has_fixed = true;
    m_has_fixed = (low() & 256) != 0;
    return m_has_fixed;
}

bool xen_hvm_context_t::mtrr_cap_t::has_smrr() {
    if (f_has_smrr)
        return m_has_smrr;
    f_has_smrr = true;
    m_has_smrr = (low() & 2048) != 0;
    return m_has_smrr;
}

bool xen_hvm_context_t::mtrr_cap_t::has_wc() {
    if (f_has_wc)
        return m_has_wc;
    f_has_wc = true;
    m_has_wc = (low() & 1024) != 0;
    return m_has_wc;
}

int32_t xen_hvm_context_t::mtrr_cap_t::num_ranges() {
    if (f_num_ranges)
        return m_num_ranges;
    f_num_ranges = true;
    m_num_ranges = low() & 255;
    return m_num_ranges;
}

uint64_t xen_hvm_context_t::mtrr_cap_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

xen_hvm_context_t::mtrr_def_type_t::mtrr_def_type_t(kaitai::kstream* p__io, xen_hvm_context_t::mtrr_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_has_reserved_low = false;
    f_is_enabled = false;
    f_is_fixed_enabled = false;
    f_memory_type = false;
    f_raw = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::mtrr_def_type_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::mtrr_def_type_t::~mtrr_def_type_t() {
    _clean_up();
}

void xen_hvm_context_t::mtrr_def_type_t::_clean_up() {
    if (f_raw) {
    }
}

bool xen_hvm_context_t::mtrr_def_type_t::has_reserved_low() {
    if (f_has_reserved_low)
        return m_has_reserved_low;
    f_has_reserved_low = true;
    m_has_reserved_low =  (((low() & 768) != 0) || (low() >> 12 != 0)) ;
    return m_has_reserved_low;
}

bool xen_hvm_context_t::mtrr_def_type_t::is_enabled() {
    if (f_is_enabled)
        return m_is_enabled;
    f_is_enabled = true;
    m_is_enabled = (low() & 2048) != 0;
    return m_is_enabled;
}

bool xen_hvm_context_t::mtrr_def_type_t::is_fixed_enabled() {
    if (f_is_fixed_enabled)
        return m_is_fixed_enabled;
    f_is_fixed_enabled = true;
    m_is_fixed_enabled = (low() & 1024) != 0;
    return m_is_fixed_enabled;
}

xen_hvm_context_t::memory_type_t xen_hvm_context_t::mtrr_def_type_t::memory_type() {
    if (f_memory_type)
        return m_memory_type;
    f_memory_type = true;
    m_memory_type = static_cast<xen_hvm_context_t::memory_type_t>(low() & 255);
    return m_memory_type;
}

uint64_t xen_hvm_context_t::mtrr_def_type_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

xen_hvm_context_t::mtrr_mask_t::mtrr_mask_t(kaitai::kstream* p__io, xen_hvm_context_t::mtrr_range_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_frame_low = false;
    f_is_valid = false;
    f_raw = false;
    f_reserved_low = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::mtrr_mask_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::mtrr_mask_t::~mtrr_mask_t() {
    _clean_up();
}

void xen_hvm_context_t::mtrr_mask_t::_clean_up() {
    if (f_raw) {
    }
}

int32_t xen_hvm_context_t::mtrr_mask_t::frame_low() {
    if (f_frame_low)
        return m_frame_low;
    f_frame_low = true;
    m_frame_low = low() >> 12;
    return m_frame_low;
}

bool xen_hvm_context_t::mtrr_mask_t::is_valid() {
    if (f_is_valid)
        return m_is_valid;
    f_is_valid = true;
    m_is_valid = (low() & 2048) != 0;
    return m_is_valid;
}

uint64_t xen_hvm_context_t::mtrr_mask_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

int32_t xen_hvm_context_t::mtrr_mask_t::reserved_low() {
    if (f_reserved_low)
        return m_reserved_low;
    f_reserved_low = true;
    m_reserved_low = low() & 2047;
    return m_reserved_low;
}

xen_hvm_context_t::mtrr_range_t::mtrr_range_t(kaitai::kstream* p__io, xen_hvm_context_t::mtrr_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_base = 0;
    m__io__raw_base = 0;
    m_mask = 0;
    m__io__raw_mask = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::mtrr_range_t::_read() {
    m__raw_base = m__io->read_bytes(8);
    m__io__raw_base = new kaitai::kstream(m__raw_base);
    m_base = new mtrr_base_t(m__io__raw_base, this, m__root);
    m__raw_mask = m__io->read_bytes(8);
    m__io__raw_mask = new kaitai::kstream(m__raw_mask);
    m_mask = new mtrr_mask_t(m__io__raw_mask, this, m__root);
}

xen_hvm_context_t::mtrr_range_t::~mtrr_range_t() {
    _clean_up();
}

void xen_hvm_context_t::mtrr_range_t::_clean_up() {
    if (m__io__raw_base) {
        delete m__io__raw_base; m__io__raw_base = 0;
    }
    if (m_base) {
        delete m_base; m_base = 0;
    }
    if (m__io__raw_mask) {
        delete m__io__raw_mask; m__io__raw_mask = 0;
    }
    if (m_mask) {
        delete m_mask; m_mask = 0;
    }
}

xen_hvm_context_t::opaque_t::opaque_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::opaque_t::_read() {
}

xen_hvm_context_t::opaque_t::~opaque_t() {
    _clean_up();
}

void xen_hvm_context_t::opaque_t::_clean_up() {
}

xen_hvm_context_t::pci_irq_t::pci_irq_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_asserted = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::pci_irq_t::_read() {
    m_asserted = new std::vector<uint64_t>();
    const int l_asserted = 32;
    for (int i = 0; i < l_asserted; i++) {
        m_asserted->push_back(m__io->read_bits_int_le(4));
    }
}

xen_hvm_context_t::pci_irq_t::~pci_irq_t() {
    _clean_up();
}

void xen_hvm_context_t::pci_irq_t::_clean_up() {
    if (m_asserted) {
        delete m_asserted; m_asserted = 0;
    }
}

xen_hvm_context_t::pci_link_t::pci_link_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_route = 0;
    f_most_irq = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::pci_link_t::_read() {
    m_route = new std::vector<uint8_t>();
    const int l_route = 4;
    for (int i = 0; i < l_route; i++) {
        m_route->push_back(m__io->read_u1());
    }
    m_pad0 = m__io->read_bytes(4);
}

xen_hvm_context_t::pci_link_t::~pci_link_t() {
    _clean_up();
}

void xen_hvm_context_t::pci_link_t::_clean_up() {
    if (m_route) {
        delete m_route; m_route = 0;
    }
}

int8_t xen_hvm_context_t::pci_link_t::most_irq() {
    if (f_most_irq)
        return m_most_irq;
    f_most_irq = true;
    m_most_irq = 15;
    return m_most_irq;
}

xen_hvm_context_t::pending_event_t::pending_event_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_event_type = false;
    f_has_error_code = false;
    f_is_valid = false;
    f_reserved = false;
    f_vector = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::pending_event_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_hvm_context_t::pending_event_t::~pending_event_t() {
    _clean_up();
}

void xen_hvm_context_t::pending_event_t::_clean_up() {
}

xen_hvm_context_t::event_type_t xen_hvm_context_t::pending_event_t::event_type() {
    if (f_event_type)
        return m_event_type;
    f_event_type = true;
    m_event_type = static_cast<xen_hvm_context_t::event_type_t>(raw() >> 8 & 7);
    return m_event_type;
}

bool xen_hvm_context_t::pending_event_t::has_error_code() {
    if (f_has_error_code)
        return m_has_error_code;
    f_has_error_code = true;
    m_has_error_code = (raw() & 2048) != 0;
    return m_has_error_code;
}

bool xen_hvm_context_t::pending_event_t::is_valid() {
    if (f_is_valid)
        return m_is_valid;
    f_is_valid = true;
    m_is_valid = raw() >> 31 != 0;
    return m_is_valid;
}

int32_t xen_hvm_context_t::pending_event_t::reserved() {
    if (f_reserved)
        return m_reserved;
    f_reserved = true;
    m_reserved = raw() >> 12 & 524287;
    return m_reserved;
}

int32_t xen_hvm_context_t::pending_event_t::vector() {
    if (f_vector)
        return m_vector;
    f_vector = true;
    m_vector = raw() & 255;
    return m_vector;
}

xen_hvm_context_t::pic_t::pic_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_auto_eoi = false;
    f_elcr_writable = false;
    f_init_state = false;
    f_is_master = false;
    f_is_reachable = false;
    f_poll = false;
    f_priority_add = false;
    f_readsel_isr = false;
    f_rotate_on_auto_eoi = false;
    f_special_fully_nested_mode = false;
    f_special_mask_mode = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::pic_t::_read() {
    m_irr = m__io->read_u1();
    m_imr = m__io->read_u1();
    m_isr = m__io->read_u1();
    m_irq_base = m__io->read_u1();
    m_initialisation = m__io->read_u1();
    m_modes = m__io->read_u1();
    m_elcr = m__io->read_u1();
    m_int_output = m__io->read_u1();
}

xen_hvm_context_t::pic_t::~pic_t() {
    _clean_up();
}

void xen_hvm_context_t::pic_t::_clean_up() {
}

bool xen_hvm_context_t::pic_t::auto_eoi() {
    if (f_auto_eoi)
        return m_auto_eoi;
    f_auto_eoi = true;
    m_auto_eoi = (modes() & 4) != 0;
    return m_auto_eoi;
}

uint8_t xen_hvm_context_t::pic_t::elcr_writable() {
    if (f_elcr_writable)
        return m_elcr_writable;
    f_elcr_writable = true;
    m_elcr_writable = ((is_master()) ? (252) : (222));
    return m_elcr_writable;
}

int32_t xen_hvm_context_t::pic_t::init_state() {
    if (f_init_state)
        return m_init_state;
    f_init_state = true;
    m_init_state = initialisation() & 15;
    return m_init_state;
}

bool xen_hvm_context_t::pic_t::is_master() {
    if (f_is_master)
        return m_is_master;
    f_is_master = true;
    m_is_master = (modes() & 64) != 0;
    return m_is_master;
}

bool xen_hvm_context_t::pic_t::is_reachable() {
    if (f_is_reachable)
        return m_is_reachable;
    f_is_reachable = true;
    m_is_reachable =  ((int_output() <= 1) && ( ((int_output() == 0) || (init_state() == 0)) ) && ((elcr() & (elcr_writable() ^ 255)) == 0)) ;
    return m_is_reachable;
}

bool xen_hvm_context_t::pic_t::poll() {
    if (f_poll)
        return m_poll;
    f_poll = true;
    m_poll = (modes() & 2) != 0;
    return m_poll;
}

int32_t xen_hvm_context_t::pic_t::priority_add() {
    if (f_priority_add)
        return m_priority_add;
    f_priority_add = true;
    m_priority_add = initialisation() >> 4 & 15;
    return m_priority_add;
}

bool xen_hvm_context_t::pic_t::readsel_isr() {
    if (f_readsel_isr)
        return m_readsel_isr;
    f_readsel_isr = true;
    m_readsel_isr = (modes() & 1) != 0;
    return m_readsel_isr;
}

bool xen_hvm_context_t::pic_t::rotate_on_auto_eoi() {
    if (f_rotate_on_auto_eoi)
        return m_rotate_on_auto_eoi;
    f_rotate_on_auto_eoi = true;
    m_rotate_on_auto_eoi = (modes() & 8) != 0;
    return m_rotate_on_auto_eoi;
}

bool xen_hvm_context_t::pic_t::special_fully_nested_mode() {
    if (f_special_fully_nested_mode)
        return m_special_fully_nested_mode;
    f_special_fully_nested_mode = true;
    m_special_fully_nested_mode = (modes() & 16) != 0;
    return m_special_fully_nested_mode;
}

bool xen_hvm_context_t::pic_t::special_mask_mode() {
    if (f_special_mask_mode)
        return m_special_mask_mode;
    f_special_mask_mode = true;
    m_special_mask_mode = (modes() & 32) != 0;
    return m_special_mask_mode;
}

xen_hvm_context_t::pit_t::pit_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_channels = 0;
    f_is_reachable = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::pit_t::_read() {
    m_channels = new std::vector<pit_channel_t*>();
    const int l_channels = 3;
    for (int i = 0; i < l_channels; i++) {
        m_channels->push_back(new pit_channel_t(m__io, this, m__root));
    }
    m_speaker_data_on = m__io->read_u4le();
    m_pad0 = m__io->read_u4le();
}

xen_hvm_context_t::pit_t::~pit_t() {
    _clean_up();
}

void xen_hvm_context_t::pit_t::_clean_up() {
    if (m_channels) {
        for (std::vector<pit_channel_t*>::iterator it = m_channels->begin(); it != m_channels->end(); ++it) {
            delete *it;
        }
        delete m_channels; m_channels = 0;
    }
}

bool xen_hvm_context_t::pit_t::is_reachable() {
    if (f_is_reachable)
        return m_is_reachable;
    f_is_reachable = true;
    m_is_reachable =  ((speaker_data_on() <= 1) && (pad0() == 0)) ;
    return m_is_reachable;
}

xen_hvm_context_t::pit_channel_t::pit_channel_t(kaitai::kstream* p__io, xen_hvm_context_t::pit_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_status = 0;
    m__io__raw_status = 0;
    f_is_mode_set = false;
    f_is_reachable = false;
    f_operating_mode = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::pit_channel_t::_read() {
    m_count = m__io->read_u4le();
    m_latched_count = m__io->read_u2le();
    m_count_latched = m__io->read_u1();
    m_status_latched = m__io->read_u1();
    m__raw_status = m__io->read_bytes(1);
    m__io__raw_status = new kaitai::kstream(m__raw_status);
    m_status = new pit_status_t(m__io__raw_status, this, m__root);
    m_read_state = m__io->read_u1();
    m_write_state = m__io->read_u1();
    m_write_latch = m__io->read_u1();
    m_rw_mode = m__io->read_u1();
    m_mode = m__io->read_u1();
    m_bcd = m__io->read_u1();
    m_gate = m__io->read_u1();
}

xen_hvm_context_t::pit_channel_t::~pit_channel_t() {
    _clean_up();
}

void xen_hvm_context_t::pit_channel_t::_clean_up() {
    if (m__io__raw_status) {
        delete m__io__raw_status; m__io__raw_status = 0;
    }
    if (m_status) {
        delete m_status; m_status = 0;
    }
}

bool xen_hvm_context_t::pit_channel_t::is_mode_set() {
    if (f_is_mode_set)
        return m_is_mode_set;
    f_is_mode_set = true;
    m_is_mode_set = mode() <= 7;
    return m_is_mode_set;
}

bool xen_hvm_context_t::pit_channel_t::is_reachable() {
    if (f_is_reachable)
        return m_is_reachable;
    f_is_reachable = true;
    m_is_reachable =  ((count() <= 65536) && (count_latched() <= 4) && (read_state() <= 4) && (write_state() <= 4) && (rw_mode() <= 3) && (gate() <= 1) && (bcd() <= 1)) ;
    return m_is_reachable;
}

xen_hvm_context_t::pit_mode_t xen_hvm_context_t::pit_channel_t::operating_mode() {
    if (f_operating_mode)
        return m_operating_mode;
    f_operating_mode = true;
    m_operating_mode = static_cast<xen_hvm_context_t::pit_mode_t>(mode() & 3 | (mode() & 4) & (mode() & 2 ^ 2) << 1);
    return m_operating_mode;
}

xen_hvm_context_t::pit_status_t::pit_status_t(kaitai::kstream* p__io, xen_hvm_context_t::pit_channel_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_bcd = false;
    f_is_output_high = false;
    f_mode = false;
    f_rw_mode = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::pit_status_t::_read() {
    m_raw = m__io->read_u1();
}

xen_hvm_context_t::pit_status_t::~pit_status_t() {
    _clean_up();
}

void xen_hvm_context_t::pit_status_t::_clean_up() {
}

bool xen_hvm_context_t::pit_status_t::is_bcd() {
    if (f_is_bcd)
        return m_is_bcd;
    f_is_bcd = true;
    m_is_bcd = (raw() & 1) != 0;
    return m_is_bcd;
}

bool xen_hvm_context_t::pit_status_t::is_output_high() {
    if (f_is_output_high)
        return m_is_output_high;
    f_is_output_high = true;
    m_is_output_high = (raw() & 128) != 0;
    return m_is_output_high;
}

int32_t xen_hvm_context_t::pit_status_t::mode() {
    if (f_mode)
        return m_mode;
    f_mode = true;
    m_mode = raw() >> 1 & 7;
    return m_mode;
}

int32_t xen_hvm_context_t::pit_status_t::rw_mode() {
    if (f_rw_mode)
        return m_rw_mode;
    f_rw_mode = true;
    m_rw_mode = raw() >> 4 & 3;
    return m_rw_mode;
}

xen_hvm_context_t::pm1_events_t::pm1_events_t(kaitai::kstream* p__io, xen_hvm_context_t::pmtimer_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_bus_master = false;
    f_global_lock = false;
    f_is_wake = false;
    f_power_button = false;
    f_rtc_alarm = false;
    f_sleep_button = false;
    f_timer = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::pm1_events_t::_read() {
    m_raw = m__io->read_u2le();
}

xen_hvm_context_t::pm1_events_t::~pm1_events_t() {
    _clean_up();
}

void xen_hvm_context_t::pm1_events_t::_clean_up() {
}

bool xen_hvm_context_t::pm1_events_t::bus_master() {
    if (f_bus_master)
        return m_bus_master;
    f_bus_master = true;
    m_bus_master = (raw() & 16) != 0;
    return m_bus_master;
}

bool xen_hvm_context_t::pm1_events_t::global_lock() {
    if (f_global_lock)
        return m_global_lock;
    f_global_lock = true;
    m_global_lock = (raw() & 32) != 0;
    return m_global_lock;
}

bool xen_hvm_context_t::pm1_events_t::is_wake() {
    if (f_is_wake)
        return m_is_wake;
    f_is_wake = true;
    m_is_wake = (raw() & 32768) != 0;
    return m_is_wake;
}

bool xen_hvm_context_t::pm1_events_t::power_button() {
    if (f_power_button)
        return m_power_button;
    f_power_button = true;
    m_power_button = (raw() & 256) != 0;
    return m_power_button;
}

bool xen_hvm_context_t::pm1_events_t::rtc_alarm() {
    if (f_rtc_alarm)
        return m_rtc_alarm;
    f_rtc_alarm = true;
    m_rtc_alarm = (raw() & 1024) != 0;
    return m_rtc_alarm;
}

bool xen_hvm_context_t::pm1_events_t::sleep_button() {
    if (f_sleep_button)
        return m_sleep_button;
    f_sleep_button = true;
    m_sleep_button = (raw() & 512) != 0;
    return m_sleep_button;
}

bool xen_hvm_context_t::pm1_events_t::timer() {
    if (f_timer)
        return m_timer;
    f_timer = true;
    m_timer = (raw() & 1) != 0;
    return m_timer;
}

xen_hvm_context_t::pmtimer_t::pmtimer_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_pm1a_sts = 0;
    m__io__raw_pm1a_sts = 0;
    m_pm1a_en = 0;
    m__io__raw_pm1a_en = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::pmtimer_t::_read() {
    m_tmr_val = m__io->read_u4le();
    m__raw_pm1a_sts = m__io->read_bytes(2);
    m__io__raw_pm1a_sts = new kaitai::kstream(m__raw_pm1a_sts);
    m_pm1a_sts = new pm1_events_t(m__io__raw_pm1a_sts, this, m__root);
    m__raw_pm1a_en = m__io->read_bytes(2);
    m__io__raw_pm1a_en = new kaitai::kstream(m__raw_pm1a_en);
    m_pm1a_en = new pm1_events_t(m__io__raw_pm1a_en, this, m__root);
}

xen_hvm_context_t::pmtimer_t::~pmtimer_t() {
    _clean_up();
}

void xen_hvm_context_t::pmtimer_t::_clean_up() {
    if (m__io__raw_pm1a_sts) {
        delete m__io__raw_pm1a_sts; m__io__raw_pm1a_sts = 0;
    }
    if (m_pm1a_sts) {
        delete m_pm1a_sts; m_pm1a_sts = 0;
    }
    if (m__io__raw_pm1a_en) {
        delete m__io__raw_pm1a_en; m__io__raw_pm1a_en = 0;
    }
    if (m_pm1a_en) {
        delete m_pm1a_en; m_pm1a_en = 0;
    }
}

xen_hvm_context_t::redirection_entry_t::redirection_entry_t(kaitai::kstream* p__io, xen_hvm_context_t::ioapic_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_delivery_mode = false;
    f_dest_id = false;
    f_is_active_low = false;
    f_is_level = false;
    f_is_logical = false;
    f_is_masked = false;
    f_is_pending = false;
    f_raw = false;
    f_remote_irr = false;
    f_vector = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::redirection_entry_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::redirection_entry_t::~redirection_entry_t() {
    _clean_up();
}

void xen_hvm_context_t::redirection_entry_t::_clean_up() {
    if (f_raw) {
    }
}

xen_hvm_context_t::delivery_mode_t xen_hvm_context_t::redirection_entry_t::delivery_mode() {
    if (f_delivery_mode)
        return m_delivery_mode;
    f_delivery_mode = true;
    m_delivery_mode = static_cast<xen_hvm_context_t::delivery_mode_t>(low() >> 8 & 7);
    return m_delivery_mode;
}

int32_t xen_hvm_context_t::redirection_entry_t::dest_id() {
    if (f_dest_id)
        return m_dest_id;
    f_dest_id = true;
    m_dest_id = high() >> 24;
    return m_dest_id;
}

bool xen_hvm_context_t::redirection_entry_t::is_active_low() {
    if (f_is_active_low)
        return m_is_active_low;
    f_is_active_low = true;
    m_is_active_low = (low() & 8192) != 0;
    return m_is_active_low;
}

bool xen_hvm_context_t::redirection_entry_t::is_level() {
    if (f_is_level)
        return m_is_level;
    f_is_level = true;
    m_is_level = (low() & 32768) != 0;
    return m_is_level;
}

bool xen_hvm_context_t::redirection_entry_t::is_logical() {
    if (f_is_logical)
        return m_is_logical;
    f_is_logical = true;
    m_is_logical = (low() & 2048) != 0;
    return m_is_logical;
}

bool xen_hvm_context_t::redirection_entry_t::is_masked() {
    if (f_is_masked)
        return m_is_masked;
    f_is_masked = true;
    m_is_masked = (low() & 65536) != 0;
    return m_is_masked;
}

bool xen_hvm_context_t::redirection_entry_t::is_pending() {
    if (f_is_pending)
        return m_is_pending;
    f_is_pending = true;
    m_is_pending = (low() & 4096) != 0;
    return m_is_pending;
}

uint64_t xen_hvm_context_t::redirection_entry_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

bool xen_hvm_context_t::redirection_entry_t::remote_irr() {
    if (f_remote_irr)
        return m_remote_irr;
    f_remote_irr = true;
    m_remote_irr = (low() & 16384) != 0;
    return m_remote_irr;
}

int32_t xen_hvm_context_t::redirection_entry_t::vector() {
    if (f_vector)
        return m_vector;
    f_vector = true;
    m_vector = low() & 255;
    return m_vector;
}

xen_hvm_context_t::register_slot_t::register_slot_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::register_slot_t::_read() {
    m_reg = m__io->read_u4le();
    m_reserved = m__io->read_bytes(12);
}

xen_hvm_context_t::register_slot_t::~register_slot_t() {
    _clean_up();
}

void xen_hvm_context_t::register_slot_t::_clean_up() {
}

xen_hvm_context_t::rflags_t::rflags_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_adjust = false;
    f_alignment_check = false;
    f_carry = false;
    f_direction = false;
    f_identification = false;
    f_interrupt = false;
    f_iopl = false;
    f_nested_task = false;
    f_overflow = false;
    f_parity = false;
    f_raw = false;
    f_resume = false;
    f_sign = false;
    f_trap = false;
    f_virtual_8086 = false;
    f_virtual_interrupt = false;
    f_virtual_interrupt_pending = false;
    f_zero = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::rflags_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::rflags_t::~rflags_t() {
    _clean_up();
}

void xen_hvm_context_t::rflags_t::_clean_up() {
    if (f_raw) {
    }
}

bool xen_hvm_context_t::rflags_t::adjust() {
    if (f_adjust)
        return m_adjust;
    f_adjust = true;
    m_adjust = (low() & 16) != 0;
    return m_adjust;
}

bool xen_hvm_context_t::rflags_t::alignment_check() {
    if (f_alignment_check)
        return m_alignment_check;
    f_alignment_check = true;
    m_alignment_check = (low() & 262144) != 0;
    return m_alignment_check;
}

bool xen_hvm_context_t::rflags_t::carry() {
    if (f_carry)
        return m_carry;
    f_carry = true;
    m_carry = (low() & 1) != 0;
    return m_carry;
}

bool xen_hvm_context_t::rflags_t::direction() {
    if (f_direction)
        return m_direction;
    f_direction = true;
    m_direction = (low() & 1024) != 0;
    return m_direction;
}

bool xen_hvm_context_t::rflags_t::identification() {
    if (f_identification)
        return m_identification;
    f_identification = true;
    m_identification = (low() & 2097152) != 0;
    return m_identification;
}

bool xen_hvm_context_t::rflags_t::interrupt() {
    if (f_interrupt)
        return m_interrupt;
    f_interrupt = true;
    m_interrupt = (low() & 512) != 0;
    return m_interrupt;
}

int32_t xen_hvm_context_t::rflags_t::iopl() {
    if (f_iopl)
        return m_iopl;
    f_iopl = true;
    m_iopl = low() >> 12 & 3;
    return m_iopl;
}

bool xen_hvm_context_t::rflags_t::nested_task() {
    if (f_nested_task)
        return m_nested_task;
    f_nested_task = true;
    m_nested_task = (low() & 16384) != 0;
    return m_nested_task;
}

bool xen_hvm_context_t::rflags_t::overflow() {
    if (f_overflow)
        return m_overflow;
    f_overflow = true;
    m_overflow = (low() & 2048) != 0;
    return m_overflow;
}

bool xen_hvm_context_t::rflags_t::parity() {
    if (f_parity)
        return m_parity;
    f_parity = true;
    m_parity = (low() & 4) != 0;
    return m_parity;
}

uint64_t xen_hvm_context_t::rflags_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

bool xen_hvm_context_t::rflags_t::resume() {
    if (f_resume)
        return m_resume;
    f_resume = true;
    m_resume = (low() & 65536) != 0;
    return m_resume;
}

bool xen_hvm_context_t::rflags_t::sign() {
    if (f_sign)
        return m_sign;
    f_sign = true;
    m_sign = (low() & 128) != 0;
    return m_sign;
}

bool xen_hvm_context_t::rflags_t::trap() {
    if (f_trap)
        return m_trap;
    f_trap = true;
    m_trap = (low() & 256) != 0;
    return m_trap;
}

bool xen_hvm_context_t::rflags_t::virtual_8086() {
    if (f_virtual_8086)
        return m_virtual_8086;
    f_virtual_8086 = true;
    m_virtual_8086 = (low() & 131072) != 0;
    return m_virtual_8086;
}

bool xen_hvm_context_t::rflags_t::virtual_interrupt() {
    if (f_virtual_interrupt)
        return m_virtual_interrupt;
    f_virtual_interrupt = true;
    m_virtual_interrupt = (low() & 524288) != 0;
    return m_virtual_interrupt;
}

bool xen_hvm_context_t::rflags_t::virtual_interrupt_pending() {
    if (f_virtual_interrupt_pending)
        return m_virtual_interrupt_pending;
    f_virtual_interrupt_pending = true;
    m_virtual_interrupt_pending = (low() & 1048576) != 0;
    return m_virtual_interrupt_pending;
}

bool xen_hvm_context_t::rflags_t::zero() {
    if (f_zero)
        return m_zero;
    f_zero = true;
    m_zero = (low() & 64) != 0;
    return m_zero;
}

xen_hvm_context_t::rtc_t::rtc_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_reg_a = 0;
    m__io__raw_reg_a = 0;
    m_reg_b = 0;
    m__io__raw_reg_b = 0;
    m_reg_c = 0;
    m__io__raw_reg_c = 0;
    m_reg_d = 0;
    m__io__raw_reg_d = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::rtc_t::_read() {
    m_seconds = m__io->read_u1();
    m_seconds_alarm = m__io->read_u1();
    m_minutes = m__io->read_u1();
    m_minutes_alarm = m__io->read_u1();
    m_hours = m__io->read_u1();
    m_hours_alarm = m__io->read_u1();
    m_day_of_week = m__io->read_u1();
    m_day_of_month = m__io->read_u1();
    m_month = m__io->read_u1();
    m_year = m__io->read_u1();
    m__raw_reg_a = m__io->read_bytes(1);
    m__io__raw_reg_a = new kaitai::kstream(m__raw_reg_a);
    m_reg_a = new rtc_reg_a_t(m__io__raw_reg_a, this, m__root);
    m__raw_reg_b = m__io->read_bytes(1);
    m__io__raw_reg_b = new kaitai::kstream(m__raw_reg_b);
    m_reg_b = new rtc_reg_b_t(m__io__raw_reg_b, this, m__root);
    m__raw_reg_c = m__io->read_bytes(1);
    m__io__raw_reg_c = new kaitai::kstream(m__raw_reg_c);
    m_reg_c = new rtc_reg_c_t(m__io__raw_reg_c, this, m__root);
    m__raw_reg_d = m__io->read_bytes(1);
    m__io__raw_reg_d = new kaitai::kstream(m__raw_reg_d);
    m_reg_d = new rtc_reg_d_t(m__io__raw_reg_d, this, m__root);
    m_cmos_index = m__io->read_u1();
    m_pad0 = m__io->read_u1();
    n_rtc_offset = true;
    if (_io()->size() >= 24) {
        n_rtc_offset = false;
        m_rtc_offset = m__io->read_s8le();
    }
}

xen_hvm_context_t::rtc_t::~rtc_t() {
    _clean_up();
}

void xen_hvm_context_t::rtc_t::_clean_up() {
    if (m__io__raw_reg_a) {
        delete m__io__raw_reg_a; m__io__raw_reg_a = 0;
    }
    if (m_reg_a) {
        delete m_reg_a; m_reg_a = 0;
    }
    if (m__io__raw_reg_b) {
        delete m__io__raw_reg_b; m__io__raw_reg_b = 0;
    }
    if (m_reg_b) {
        delete m_reg_b; m_reg_b = 0;
    }
    if (m__io__raw_reg_c) {
        delete m__io__raw_reg_c; m__io__raw_reg_c = 0;
    }
    if (m_reg_c) {
        delete m_reg_c; m_reg_c = 0;
    }
    if (m__io__raw_reg_d) {
        delete m__io__raw_reg_d; m__io__raw_reg_d = 0;
    }
    if (m_reg_d) {
        delete m_reg_d; m_reg_d = 0;
    }
    if (!n_rtc_offset) {
    }
}

xen_hvm_context_t::rtc_reg_a_t::rtc_reg_a_t(kaitai::kstream* p__io, xen_hvm_context_t::rtc_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_divider = false;
    f_is_updating = false;
    f_rate = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::rtc_reg_a_t::_read() {
    m_raw = m__io->read_u1();
}

xen_hvm_context_t::rtc_reg_a_t::~rtc_reg_a_t() {
    _clean_up();
}

void xen_hvm_context_t::rtc_reg_a_t::_clean_up() {
}

int32_t xen_hvm_context_t::rtc_reg_a_t::divider() {
    if (f_divider)
        return m_divider;
    f_divider = true;
    m_divider = raw() >> 4 & 7;
    return m_divider;
}

bool xen_hvm_context_t::rtc_reg_a_t::is_updating() {
    if (f_is_updating)
        return m_is_updating;
    f_is_updating = true;
    m_is_updating = (raw() & 128) != 0;
    return m_is_updating;
}

int32_t xen_hvm_context_t::rtc_reg_a_t::rate() {
    if (f_rate)
        return m_rate;
    f_rate = true;
    m_rate = raw() & 15;
    return m_rate;
}

xen_hvm_context_t::rtc_reg_b_t::rtc_reg_b_t(kaitai::kstream* p__io, xen_hvm_context_t::rtc_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_has_alarm_interrupt = false;
    f_has_periodic_interrupt = false;
    f_has_square_wave = false;
    f_has_update_interrupt = false;
    f_is_24_hour = false;
    f_is_binary = false;
    f_is_dst = false;
    f_is_set = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::rtc_reg_b_t::_read() {
    m_raw = m__io->read_u1();
}

xen_hvm_context_t::rtc_reg_b_t::~rtc_reg_b_t() {
    _clean_up();
}

void xen_hvm_context_t::rtc_reg_b_t::_clean_up() {
}

bool xen_hvm_context_t::rtc_reg_b_t::has_alarm_interrupt() {
    if (f_has_alarm_interrupt)
        return m_has_alarm_interrupt;
    f_has_alarm_interrupt = true;
    m_has_alarm_interrupt = (raw() & 32) != 0;
    return m_has_alarm_interrupt;
}

bool xen_hvm_context_t::rtc_reg_b_t::has_periodic_interrupt() {
    if (f_has_periodic_interrupt)
        return m_has_periodic_interrupt;
    f_has_periodic_interrupt = true;
    m_has_periodic_interrupt = (raw() & 64) != 0;
    return m_has_periodic_interrupt;
}

bool xen_hvm_context_t::rtc_reg_b_t::has_square_wave() {
    if (f_has_square_wave)
        return m_has_square_wave;
    f_has_square_wave = true;
    m_has_square_wave = (raw() & 8) != 0;
    return m_has_square_wave;
}

bool xen_hvm_context_t::rtc_reg_b_t::has_update_interrupt() {
    if (f_has_update_interrupt)
        return m_has_update_interrupt;
    f_has_update_interrupt = true;
    m_has_update_interrupt = (raw() & 16) != 0;
    return m_has_update_interrupt;
}

bool xen_hvm_context_t::rtc_reg_b_t::is_24_hour() {
    if (f_is_24_hour)
        return m_is_24_hour;
    f_is_24_hour = true;
    m_is_24_hour = (raw() & 2) != 0;
    return m_is_24_hour;
}

bool xen_hvm_context_t::rtc_reg_b_t::is_binary() {
    if (f_is_binary)
        return m_is_binary;
    f_is_binary = true;
    m_is_binary = (raw() & 4) != 0;
    return m_is_binary;
}

bool xen_hvm_context_t::rtc_reg_b_t::is_dst() {
    if (f_is_dst)
        return m_is_dst;
    f_is_dst = true;
    m_is_dst = (raw() & 1) != 0;
    return m_is_dst;
}

bool xen_hvm_context_t::rtc_reg_b_t::is_set() {
    if (f_is_set)
        return m_is_set;
    f_is_set = true;
    m_is_set = (raw() & 128) != 0;
    return m_is_set;
}

xen_hvm_context_t::rtc_reg_c_t::rtc_reg_c_t(kaitai::kstream* p__io, xen_hvm_context_t::rtc_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_alarmed = false;
    f_is_interrupting = false;
    f_is_period_over = false;
    f_is_updated = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::rtc_reg_c_t::_read() {
    m_raw = m__io->read_u1();
}

xen_hvm_context_t::rtc_reg_c_t::~rtc_reg_c_t() {
    _clean_up();
}

void xen_hvm_context_t::rtc_reg_c_t::_clean_up() {
}

bool xen_hvm_context_t::rtc_reg_c_t::is_alarmed() {
    if (f_is_alarmed)
        return m_is_alarmed;
    f_is_alarmed = true;
    m_is_alarmed = (raw() & 32) != 0;
    return m_is_alarmed;
}

bool xen_hvm_context_t::rtc_reg_c_t::is_interrupting() {
    if (f_is_interrupting)
        return m_is_interrupting;
    f_is_interrupting = true;
    m_is_interrupting = (raw() & 128) != 0;
    return m_is_interrupting;
}

bool xen_hvm_context_t::rtc_reg_c_t::is_period_over() {
    if (f_is_period_over)
        return m_is_period_over;
    f_is_period_over = true;
    m_is_period_over = (raw() & 64) != 0;
    return m_is_period_over;
}

bool xen_hvm_context_t::rtc_reg_c_t::is_updated() {
    if (f_is_updated)
        return m_is_updated;
    f_is_updated = true;
    m_is_updated = (raw() & 16) != 0;
    return m_is_updated;
}

xen_hvm_context_t::rtc_reg_d_t::rtc_reg_d_t(kaitai::kstream* p__io, xen_hvm_context_t::rtc_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
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

void xen_hvm_context_t::rtc_reg_d_t::_read() {
    m_raw = m__io->read_u1();
}

xen_hvm_context_t::rtc_reg_d_t::~rtc_reg_d_t() {
    _clean_up();
}

void xen_hvm_context_t::rtc_reg_d_t::_clean_up() {
}

bool xen_hvm_context_t::rtc_reg_d_t::is_valid() {
    if (f_is_valid)
        return m_is_valid;
    f_is_valid = true;
    m_is_valid = (raw() & 128) != 0;
    return m_is_valid;
}

xen_hvm_context_t::save_end_t::save_end_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::save_end_t::_read() {
}

xen_hvm_context_t::save_end_t::~save_end_t() {
    _clean_up();
}

void xen_hvm_context_t::save_end_t::_clean_up() {
}

xen_hvm_context_t::save_header_t::save_header_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_cpuid = 0;
    m__io__raw_cpuid = 0;
    f_magic_expected = false;
    f_version_expected = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::save_header_t::_read() {
    m_magic = m__io->read_u4le();
    m_version = m__io->read_u4le();
    m_changeset = m__io->read_u8le();
    m__raw_cpuid = m__io->read_bytes(4);
    m__io__raw_cpuid = new kaitai::kstream(m__raw_cpuid);
    m_cpuid = new cpu_signature_t(m__io__raw_cpuid, this, m__root);
    m_gtsc_khz = m__io->read_u4le();
}

xen_hvm_context_t::save_header_t::~save_header_t() {
    _clean_up();
}

void xen_hvm_context_t::save_header_t::_clean_up() {
    if (m__io__raw_cpuid) {
        delete m__io__raw_cpuid; m__io__raw_cpuid = 0;
    }
    if (m_cpuid) {
        delete m_cpuid; m_cpuid = 0;
    }
}

int32_t xen_hvm_context_t::save_header_t::magic_expected() {
    if (f_magic_expected)
        return m_magic_expected;
    f_magic_expected = true;
    m_magic_expected = 1412960902;
    return m_magic_expected;
}

int8_t xen_hvm_context_t::save_header_t::version_expected() {
    if (f_version_expected)
        return m_version_expected;
    f_version_expected = true;
    m_version_expected = 1;
    return m_version_expected;
}

xen_hvm_context_t::segment_attributes_t::segment_attributes_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_avl = false;
    f_db = false;
    f_dpl = false;
    f_g = false;
    f_is_vmcs_format = false;
    f_l = false;
    f_p = false;
    f_s = false;
    f_segment_type = false;
    f_upper = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::segment_attributes_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_hvm_context_t::segment_attributes_t::~segment_attributes_t() {
    _clean_up();
}

void xen_hvm_context_t::segment_attributes_t::_clean_up() {
}

bool xen_hvm_context_t::segment_attributes_t::avl() {
    if (f_avl)
        return m_avl;
    f_avl = true;
    m_avl = (upper() & 1) != 0;
    return m_avl;
}

bool xen_hvm_context_t::segment_attributes_t::db() {
    if (f_db)
        return m_db;
    f_db = true;
    m_db = (upper() & 4) != 0;
    return m_db;
}

int32_t xen_hvm_context_t::segment_attributes_t::dpl() {
    if (f_dpl)
        return m_dpl;
    f_dpl = true;
    m_dpl = raw() >> 5 & 3;
    return m_dpl;
}

bool xen_hvm_context_t::segment_attributes_t::g() {
    if (f_g)
        return m_g;
    f_g = true;
    m_g = (upper() & 8) != 0;
    return m_g;
}

bool xen_hvm_context_t::segment_attributes_t::is_vmcs_format() {
    if (f_is_vmcs_format)
        return m_is_vmcs_format;
    f_is_vmcs_format = true;
    m_is_vmcs_format =  (((raw() & 61440) != 0) && ((raw() & 3840) == 0)) ;
    return m_is_vmcs_format;
}

bool xen_hvm_context_t::segment_attributes_t::l() {
    if (f_l)
        return m_l;
    f_l = true;
    m_l = (upper() & 2) != 0;
    return m_l;
}

bool xen_hvm_context_t::segment_attributes_t::p() {
    if (f_p)
        return m_p;
    f_p = true;
    m_p = (raw() & 128) != 0;
    return m_p;
}

bool xen_hvm_context_t::segment_attributes_t::s() {
    if (f_s)
        return m_s;
    f_s = true;
    m_s = (raw() & 16) != 0;
    return m_s;
}

int32_t xen_hvm_context_t::segment_attributes_t::segment_type() {
    if (f_segment_type)
        return m_segment_type;
    f_segment_type = true;
    m_segment_type = raw() & 15;
    return m_segment_type;
}

uint32_t xen_hvm_context_t::segment_attributes_t::upper() {
    if (f_upper)
        return m_upper;
    f_upper = true;
    m_upper = ((is_vmcs_format()) ? (static_cast<uint32_t>(raw() >> 12 & 15)) : (static_cast<uint32_t>(raw() >> 8 & 15)));
    return m_upper;
}

xen_hvm_context_t::spec_ctrl_t::spec_ctrl_t(kaitai::kstream* p__io, xen_hvm_context_t::msr_entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_bhi_dis_s = false;
    f_ibrs = false;
    f_ipred_dis_s = false;
    f_ipred_dis_u = false;
    f_psfd = false;
    f_raw = false;
    f_rrsba_dis_s = false;
    f_rrsba_dis_u = false;
    f_ssbd = false;
    f_stibp = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::spec_ctrl_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::spec_ctrl_t::~spec_ctrl_t() {
    _clean_up();
}

void xen_hvm_context_t::spec_ctrl_t::_clean_up() {
    if (f_raw) {
    }
}

bool xen_hvm_context_t::spec_ctrl_t::bhi_dis_s() {
    if (f_bhi_dis_s)
        return m_bhi_dis_s;
    f_bhi_dis_s = true;
    m_bhi_dis_s = (low() & 1024) != 0;
    return m_bhi_dis_s;
}

bool xen_hvm_context_t::spec_ctrl_t::ibrs() {
    if (f_ibrs)
        return m_ibrs;
    f_ibrs = true;
    m_ibrs = (low() & 1) != 0;
    return m_ibrs;
}

bool xen_hvm_context_t::spec_ctrl_t::ipred_dis_s() {
    if (f_ipred_dis_s)
        return m_ipred_dis_s;
    f_ipred_dis_s = true;
    m_ipred_dis_s = (low() & 16) != 0;
    return m_ipred_dis_s;
}

bool xen_hvm_context_t::spec_ctrl_t::ipred_dis_u() {
    if (f_ipred_dis_u)
        return m_ipred_dis_u;
    f_ipred_dis_u = true;
    m_ipred_dis_u = (low() & 8) != 0;
    return m_ipred_dis_u;
}

bool xen_hvm_context_t::spec_ctrl_t::psfd() {
    if (f_psfd)
        return m_psfd;
    f_psfd = true;
    m_psfd = (low() & 128) != 0;
    return m_psfd;
}

uint64_t xen_hvm_context_t::spec_ctrl_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

bool xen_hvm_context_t::spec_ctrl_t::rrsba_dis_s() {
    if (f_rrsba_dis_s)
        return m_rrsba_dis_s;
    f_rrsba_dis_s = true;
    m_rrsba_dis_s = (low() & 64) != 0;
    return m_rrsba_dis_s;
}

bool xen_hvm_context_t::spec_ctrl_t::rrsba_dis_u() {
    if (f_rrsba_dis_u)
        return m_rrsba_dis_u;
    f_rrsba_dis_u = true;
    m_rrsba_dis_u = (low() & 32) != 0;
    return m_rrsba_dis_u;
}

bool xen_hvm_context_t::spec_ctrl_t::ssbd() {
    if (f_ssbd)
        return m_ssbd;
    f_ssbd = true;
    m_ssbd = (low() & 4) != 0;
    return m_ssbd;
}

bool xen_hvm_context_t::spec_ctrl_t::stibp() {
    if (f_stibp)
        return m_stibp;
    f_stibp = true;
    m_stibp = (low() & 2) != 0;
    return m_stibp;
}

xen_hvm_context_t::timer_divide_t::timer_divide_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_code = false;
    f_divisor = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::timer_divide_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_hvm_context_t::timer_divide_t::~timer_divide_t() {
    _clean_up();
}

void xen_hvm_context_t::timer_divide_t::_clean_up() {
}

int32_t xen_hvm_context_t::timer_divide_t::code() {
    if (f_code)
        return m_code;
    f_code = true;
    m_code = raw() & 3 | (raw() & 8) >> 1;
    return m_code;
}

int32_t xen_hvm_context_t::timer_divide_t::divisor() {
    if (f_divisor)
        return m_divisor;
    f_divisor = true;
    m_divisor = ((code() == 7) ? (1) : (2 << code()));
    return m_divisor;
}

xen_hvm_context_t::tsc_adjust_t::tsc_adjust_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::tsc_adjust_t::_read() {
    m_adjustment = m__io->read_u8le();
}

xen_hvm_context_t::tsc_adjust_t::~tsc_adjust_t() {
    _clean_up();
}

void xen_hvm_context_t::tsc_adjust_t::_clean_up() {
}

xen_hvm_context_t::unknown_body_t::unknown_body_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::unknown_body_t::_read() {
    m_data = m__io->read_bytes_full();
}

xen_hvm_context_t::unknown_body_t::~unknown_body_t() {
    _clean_up();
}

void xen_hvm_context_t::unknown_body_t::_clean_up() {
}

xen_hvm_context_t::vector_bitmap_t::vector_bitmap_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_vectors_0_31 = false;
    f_vectors_128_159 = false;
    f_vectors_160_191 = false;
    f_vectors_192_223 = false;
    f_vectors_224_255 = false;
    f_vectors_32_63 = false;
    f_vectors_64_95 = false;
    f_vectors_96_127 = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::vector_bitmap_t::_read() {
}

xen_hvm_context_t::vector_bitmap_t::~vector_bitmap_t() {
    _clean_up();
}

void xen_hvm_context_t::vector_bitmap_t::_clean_up() {
    if (f_vectors_0_31) {
    }
    if (f_vectors_128_159) {
    }
    if (f_vectors_160_191) {
    }
    if (f_vectors_192_223) {
    }
    if (f_vectors_224_255) {
    }
    if (f_vectors_32_63) {
    }
    if (f_vectors_64_95) {
    }
    if (f_vectors_96_127) {
    }
}

uint32_t xen_hvm_context_t::vector_bitmap_t::vectors_0_31() {
    if (f_vectors_0_31)
        return m_vectors_0_31;
    f_vectors_0_31 = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_vectors_0_31 = m__io->read_u4le();
    m__io->seek(_pos);
    return m_vectors_0_31;
}

uint32_t xen_hvm_context_t::vector_bitmap_t::vectors_128_159() {
    if (f_vectors_128_159)
        return m_vectors_128_159;
    f_vectors_128_159 = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(64);
    m_vectors_128_159 = m__io->read_u4le();
    m__io->seek(_pos);
    return m_vectors_128_159;
}

uint32_t xen_hvm_context_t::vector_bitmap_t::vectors_160_191() {
    if (f_vectors_160_191)
        return m_vectors_160_191;
    f_vectors_160_191 = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(80);
    m_vectors_160_191 = m__io->read_u4le();
    m__io->seek(_pos);
    return m_vectors_160_191;
}

uint32_t xen_hvm_context_t::vector_bitmap_t::vectors_192_223() {
    if (f_vectors_192_223)
        return m_vectors_192_223;
    f_vectors_192_223 = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(96);
    m_vectors_192_223 = m__io->read_u4le();
    m__io->seek(_pos);
    return m_vectors_192_223;
}

uint32_t xen_hvm_context_t::vector_bitmap_t::vectors_224_255() {
    if (f_vectors_224_255)
        return m_vectors_224_255;
    f_vectors_224_255 = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(112);
    m_vectors_224_255 = m__io->read_u4le();
    m__io->seek(_pos);
    return m_vectors_224_255;
}

uint32_t xen_hvm_context_t::vector_bitmap_t::vectors_32_63() {
    if (f_vectors_32_63)
        return m_vectors_32_63;
    f_vectors_32_63 = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(16);
    m_vectors_32_63 = m__io->read_u4le();
    m__io->seek(_pos);
    return m_vectors_32_63;
}

uint32_t xen_hvm_context_t::vector_bitmap_t::vectors_64_95() {
    if (f_vectors_64_95)
        return m_vectors_64_95;
    f_vectors_64_95 = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(32);
    m_vectors_64_95 = m__io->read_u4le();
    m__io->seek(_pos);
    return m_vectors_64_95;
}

uint32_t xen_hvm_context_t::vector_bitmap_t::vectors_96_127() {
    if (f_vectors_96_127)
        return m_vectors_96_127;
    f_vectors_96_127 = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(48);
    m_vectors_96_127 = m__io->read_u4le();
    m__io->seek(_pos);
    return m_vectors_96_127;
}

xen_hvm_context_t::viridian_domain_t::viridian_domain_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_hypercall_gpa = 0;
    m__io__raw_hypercall_gpa = 0;
    m_guest_os_id = 0;
    m__io__raw_guest_os_id = 0;
    m_reference_tsc = 0;
    m__io__raw_reference_tsc = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::viridian_domain_t::_read() {
    m__raw_hypercall_gpa = m__io->read_bytes(8);
    m__io__raw_hypercall_gpa = new kaitai::kstream(m__raw_hypercall_gpa);
    m_hypercall_gpa = new viridian_page_msr_t(m__io__raw_hypercall_gpa, this, m__root);
    m__raw_guest_os_id = m__io->read_bytes(8);
    m__io__raw_guest_os_id = new kaitai::kstream(m__raw_guest_os_id);
    m_guest_os_id = new viridian_guest_os_id_t(m__io__raw_guest_os_id, this, m__root);
    n_time_ref_count = true;
    if (_io()->size() >= 24) {
        n_time_ref_count = false;
        m_time_ref_count = m__io->read_u8le();
    }
    n_reference_tsc = true;
    if (_io()->size() >= 32) {
        n_reference_tsc = false;
        m__raw_reference_tsc = m__io->read_bytes(8);
        m__io__raw_reference_tsc = new kaitai::kstream(m__raw_reference_tsc);
        m_reference_tsc = new viridian_page_msr_t(m__io__raw_reference_tsc, this, m__root);
    }
}

xen_hvm_context_t::viridian_domain_t::~viridian_domain_t() {
    _clean_up();
}

void xen_hvm_context_t::viridian_domain_t::_clean_up() {
    if (m__io__raw_hypercall_gpa) {
        delete m__io__raw_hypercall_gpa; m__io__raw_hypercall_gpa = 0;
    }
    if (m_hypercall_gpa) {
        delete m_hypercall_gpa; m_hypercall_gpa = 0;
    }
    if (m__io__raw_guest_os_id) {
        delete m__io__raw_guest_os_id; m__io__raw_guest_os_id = 0;
    }
    if (m_guest_os_id) {
        delete m_guest_os_id; m_guest_os_id = 0;
    }
    if (!n_time_ref_count) {
    }
    if (!n_reference_tsc) {
        if (m__io__raw_reference_tsc) {
            delete m__io__raw_reference_tsc; m__io__raw_reference_tsc = 0;
        }
        if (m_reference_tsc) {
            delete m_reference_tsc; m_reference_tsc = 0;
        }
    }
}

xen_hvm_context_t::viridian_guest_os_id_t::viridian_guest_os_id_t(kaitai::kstream* p__io, xen_hvm_context_t::viridian_domain_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_raw = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::viridian_guest_os_id_t::_read() {
    m_build_number = m__io->read_u2le();
    m_service_pack = m__io->read_u1();
    m_minor = m__io->read_u1();
    m_major = m__io->read_u1();
    m_os = m__io->read_u1();
    m_vendor = m__io->read_u2le();
}

xen_hvm_context_t::viridian_guest_os_id_t::~viridian_guest_os_id_t() {
    _clean_up();
}

void xen_hvm_context_t::viridian_guest_os_id_t::_clean_up() {
    if (f_raw) {
    }
}

uint64_t xen_hvm_context_t::viridian_guest_os_id_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

xen_hvm_context_t::viridian_page_msr_t::viridian_page_msr_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_enabled = false;
    f_pfn_low = false;
    f_raw = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::viridian_page_msr_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::viridian_page_msr_t::~viridian_page_msr_t() {
    _clean_up();
}

void xen_hvm_context_t::viridian_page_msr_t::_clean_up() {
    if (f_raw) {
    }
}

bool xen_hvm_context_t::viridian_page_msr_t::is_enabled() {
    if (f_is_enabled)
        return m_is_enabled;
    f_is_enabled = true;
    m_is_enabled = (low() & 1) != 0;
    return m_is_enabled;
}

int32_t xen_hvm_context_t::viridian_page_msr_t::pfn_low() {
    if (f_pfn_low)
        return m_pfn_low;
    f_pfn_low = true;
    m_pfn_low = low() >> 12;
    return m_pfn_low;
}

uint64_t xen_hvm_context_t::viridian_page_msr_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

xen_hvm_context_t::viridian_sint_t::viridian_sint_t(kaitai::kstream* p__io, xen_hvm_context_t::viridian_vcpu_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_auto_eoi = false;
    f_is_masked = false;
    f_is_polling = false;
    f_raw = false;
    f_vector = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::viridian_sint_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::viridian_sint_t::~viridian_sint_t() {
    _clean_up();
}

void xen_hvm_context_t::viridian_sint_t::_clean_up() {
    if (f_raw) {
    }
}

bool xen_hvm_context_t::viridian_sint_t::is_auto_eoi() {
    if (f_is_auto_eoi)
        return m_is_auto_eoi;
    f_is_auto_eoi = true;
    m_is_auto_eoi = (low() & 131072) != 0;
    return m_is_auto_eoi;
}

bool xen_hvm_context_t::viridian_sint_t::is_masked() {
    if (f_is_masked)
        return m_is_masked;
    f_is_masked = true;
    m_is_masked = (low() & 65536) != 0;
    return m_is_masked;
}

bool xen_hvm_context_t::viridian_sint_t::is_polling() {
    if (f_is_polling)
        return m_is_polling;
    f_is_polling = true;
    m_is_polling = (low() & 262144) != 0;
    return m_is_polling;
}

uint64_t xen_hvm_context_t::viridian_sint_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

int32_t xen_hvm_context_t::viridian_sint_t::vector() {
    if (f_vector)
        return m_vector;
    f_vector = true;
    m_vector = low() & 255;
    return m_vector;
}

xen_hvm_context_t::viridian_stimer_config_t::viridian_stimer_config_t(kaitai::kstream* p__io, xen_hvm_context_t::viridian_vcpu_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_apic_vector = false;
    f_is_auto_enabled = false;
    f_is_direct = false;
    f_is_enabled = false;
    f_is_lazy = false;
    f_is_periodic = false;
    f_raw = false;
    f_sintx = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::viridian_stimer_config_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::viridian_stimer_config_t::~viridian_stimer_config_t() {
    _clean_up();
}

void xen_hvm_context_t::viridian_stimer_config_t::_clean_up() {
    if (f_raw) {
    }
}

int32_t xen_hvm_context_t::viridian_stimer_config_t::apic_vector() {
    if (f_apic_vector)
        return m_apic_vector;
    f_apic_vector = true;
    m_apic_vector = low() >> 4 & 255;
    return m_apic_vector;
}

bool xen_hvm_context_t::viridian_stimer_config_t::is_auto_enabled() {
    if (f_is_auto_enabled)
        return m_is_auto_enabled;
    f_is_auto_enabled = true;
    m_is_auto_enabled = (low() & 8) != 0;
    return m_is_auto_enabled;
}

bool xen_hvm_context_t::viridian_stimer_config_t::is_direct() {
    if (f_is_direct)
        return m_is_direct;
    f_is_direct = true;
    m_is_direct = (low() & 4096) != 0;
    return m_is_direct;
}

bool xen_hvm_context_t::viridian_stimer_config_t::is_enabled() {
    if (f_is_enabled)
        return m_is_enabled;
    f_is_enabled = true;
    m_is_enabled = (low() & 1) != 0;
    return m_is_enabled;
}

bool xen_hvm_context_t::viridian_stimer_config_t::is_lazy() {
    if (f_is_lazy)
        return m_is_lazy;
    f_is_lazy = true;
    m_is_lazy = (low() & 4) != 0;
    return m_is_lazy;
}

bool xen_hvm_context_t::viridian_stimer_config_t::is_periodic() {
    if (f_is_periodic)
        return m_is_periodic;
    f_is_periodic = true;
    m_is_periodic = (low() & 2) != 0;
    return m_is_periodic;
}

uint64_t xen_hvm_context_t::viridian_stimer_config_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

int32_t xen_hvm_context_t::viridian_stimer_config_t::sintx() {
    if (f_sintx)
        return m_sintx;
    f_sintx = true;
    m_sintx = low() >> 16 & 15;
    return m_sintx;
}

xen_hvm_context_t::viridian_vcpu_t::viridian_vcpu_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_vp_assist_msr = 0;
    m__io__raw_vp_assist_msr = 0;
    m_simp_msr = 0;
    m__io__raw_simp_msr = 0;
    m_sint_msr = 0;
    m__raw_sint_msr = 0;
    m__io__raw_sint_msr = 0;
    m_stimer_config_msr = 0;
    m__raw_stimer_config_msr = 0;
    m__io__raw_stimer_config_msr = 0;
    m_stimer_count_msr = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::viridian_vcpu_t::_read() {
    m__raw_vp_assist_msr = m__io->read_bytes(8);
    m__io__raw_vp_assist_msr = new kaitai::kstream(m__raw_vp_assist_msr);
    m_vp_assist_msr = new viridian_page_msr_t(m__io__raw_vp_assist_msr, this, m__root);
    n_apic_assist_pending = true;
    if (_io()->size() >= 16) {
        n_apic_assist_pending = false;
        m_apic_assist_pending = m__io->read_u1();
    }
    n_pad = true;
    if (_io()->size() >= 16) {
        n_pad = false;
        m_pad = m__io->read_bytes(7);
    }
    n_simp_msr = true;
    if (_io()->size() >= 152) {
        n_simp_msr = false;
        m__raw_simp_msr = m__io->read_bytes(8);
        m__io__raw_simp_msr = new kaitai::kstream(m__raw_simp_msr);
        m_simp_msr = new viridian_page_msr_t(m__io__raw_simp_msr, this, m__root);
    }
    n_sint_msr = true;
    if (_io()->size() >= 152) {
        n_sint_msr = false;
        m__raw_sint_msr = new std::vector<std::string>();
        m__io__raw_sint_msr = new std::vector<kaitai::kstream*>();
        m_sint_msr = new std::vector<viridian_sint_t*>();
        const int l_sint_msr = 16;
        for (int i = 0; i < l_sint_msr; i++) {
            m__raw_sint_msr->push_back(m__io->read_bytes(8));
            kaitai::kstream* io__raw_sint_msr = new kaitai::kstream(m__raw_sint_msr->at(m__raw_sint_msr->size() - 1));
            m__io__raw_sint_msr->push_back(io__raw_sint_msr);
            m_sint_msr->push_back(new viridian_sint_t(io__raw_sint_msr, this, m__root));
        }
    }
    n_stimer_config_msr = true;
    if (_io()->size() >= 216) {
        n_stimer_config_msr = false;
        m__raw_stimer_config_msr = new std::vector<std::string>();
        m__io__raw_stimer_config_msr = new std::vector<kaitai::kstream*>();
        m_stimer_config_msr = new std::vector<viridian_stimer_config_t*>();
        const int l_stimer_config_msr = 4;
        for (int i = 0; i < l_stimer_config_msr; i++) {
            m__raw_stimer_config_msr->push_back(m__io->read_bytes(8));
            kaitai::kstream* io__raw_stimer_config_msr = new kaitai::kstream(m__raw_stimer_config_msr->at(m__raw_stimer_config_msr->size() - 1));
            m__io__raw_stimer_config_msr->push_back(io__raw_stimer_config_msr);
            m_stimer_config_msr->push_back(new viridian_stimer_config_t(io__raw_stimer_config_msr, this, m__root));
        }
    }
    n_stimer_count_msr = true;
    if (_io()->size() >= 216) {
        n_stimer_count_msr = false;
        m_stimer_count_msr = new std::vector<uint64_t>();
        const int l_stimer_count_msr = 4;
        for (int i = 0; i < l_stimer_count_msr; i++) {
            m_stimer_count_msr->push_back(m__io->read_u8le());
        }
    }
}

xen_hvm_context_t::viridian_vcpu_t::~viridian_vcpu_t() {
    _clean_up();
}

void xen_hvm_context_t::viridian_vcpu_t::_clean_up() {
    if (m__io__raw_vp_assist_msr) {
        delete m__io__raw_vp_assist_msr; m__io__raw_vp_assist_msr = 0;
    }
    if (m_vp_assist_msr) {
        delete m_vp_assist_msr; m_vp_assist_msr = 0;
    }
    if (!n_apic_assist_pending) {
    }
    if (!n_pad) {
    }
    if (!n_simp_msr) {
        if (m__io__raw_simp_msr) {
            delete m__io__raw_simp_msr; m__io__raw_simp_msr = 0;
        }
        if (m_simp_msr) {
            delete m_simp_msr; m_simp_msr = 0;
        }
    }
    if (!n_sint_msr) {
        if (m__raw_sint_msr) {
            delete m__raw_sint_msr; m__raw_sint_msr = 0;
        }
        if (m__io__raw_sint_msr) {
            for (std::vector<kaitai::kstream*>::iterator it = m__io__raw_sint_msr->begin(); it != m__io__raw_sint_msr->end(); ++it) {
                delete *it;
            }
            delete m__io__raw_sint_msr; m__io__raw_sint_msr = 0;
        }
        if (m_sint_msr) {
            for (std::vector<viridian_sint_t*>::iterator it = m_sint_msr->begin(); it != m_sint_msr->end(); ++it) {
                delete *it;
            }
            delete m_sint_msr; m_sint_msr = 0;
        }
    }
    if (!n_stimer_config_msr) {
        if (m__raw_stimer_config_msr) {
            delete m__raw_stimer_config_msr; m__raw_stimer_config_msr = 0;
        }
        if (m__io__raw_stimer_config_msr) {
            for (std::vector<kaitai::kstream*>::iterator it = m__io__raw_stimer_config_msr->begin(); it != m__io__raw_stimer_config_msr->end(); ++it) {
                delete *it;
            }
            delete m__io__raw_stimer_config_msr; m__io__raw_stimer_config_msr = 0;
        }
        if (m_stimer_config_msr) {
            for (std::vector<viridian_stimer_config_t*>::iterator it = m_stimer_config_msr->begin(); it != m_stimer_config_msr->end(); ++it) {
                delete *it;
            }
            delete m_stimer_config_msr; m_stimer_config_msr = 0;
        }
    }
    if (!n_stimer_count_msr) {
        if (m_stimer_count_msr) {
            delete m_stimer_count_msr; m_stimer_count_msr = 0;
        }
    }
}

xen_hvm_context_t::vmce_vcpu_t::vmce_vcpu_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_caps = 0;
    m__io__raw_caps = 0;
    m_mci_ctl2_bank0 = 0;
    m__io__raw_mci_ctl2_bank0 = 0;
    m_mci_ctl2_bank1 = 0;
    m__io__raw_mci_ctl2_bank1 = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::vmce_vcpu_t::_read() {
    m__raw_caps = m__io->read_bytes(8);
    m__io__raw_caps = new kaitai::kstream(m__raw_caps);
    m_caps = new mcg_cap_t(m__io__raw_caps, this, m__root);
    n_mci_ctl2_bank0 = true;
    if (_io()->size() >= 24) {
        n_mci_ctl2_bank0 = false;
        m__raw_mci_ctl2_bank0 = m__io->read_bytes(8);
        m__io__raw_mci_ctl2_bank0 = new kaitai::kstream(m__raw_mci_ctl2_bank0);
        m_mci_ctl2_bank0 = new mci_ctl2_t(m__io__raw_mci_ctl2_bank0, this, m__root);
    }
    n_mci_ctl2_bank1 = true;
    if (_io()->size() >= 24) {
        n_mci_ctl2_bank1 = false;
        m__raw_mci_ctl2_bank1 = m__io->read_bytes(8);
        m__io__raw_mci_ctl2_bank1 = new kaitai::kstream(m__raw_mci_ctl2_bank1);
        m_mci_ctl2_bank1 = new mci_ctl2_t(m__io__raw_mci_ctl2_bank1, this, m__root);
    }
    n_mcg_ext_ctl = true;
    if (_io()->size() >= 32) {
        n_mcg_ext_ctl = false;
        m_mcg_ext_ctl = m__io->read_u8le();
    }
}

xen_hvm_context_t::vmce_vcpu_t::~vmce_vcpu_t() {
    _clean_up();
}

void xen_hvm_context_t::vmce_vcpu_t::_clean_up() {
    if (m__io__raw_caps) {
        delete m__io__raw_caps; m__io__raw_caps = 0;
    }
    if (m_caps) {
        delete m_caps; m_caps = 0;
    }
    if (!n_mci_ctl2_bank0) {
        if (m__io__raw_mci_ctl2_bank0) {
            delete m__io__raw_mci_ctl2_bank0; m__io__raw_mci_ctl2_bank0 = 0;
        }
        if (m_mci_ctl2_bank0) {
            delete m_mci_ctl2_bank0; m_mci_ctl2_bank0 = 0;
        }
    }
    if (!n_mci_ctl2_bank1) {
        if (m__io__raw_mci_ctl2_bank1) {
            delete m__io__raw_mci_ctl2_bank1; m__io__raw_mci_ctl2_bank1 = 0;
        }
        if (m_mci_ctl2_bank1) {
            delete m_mci_ctl2_bank1; m_mci_ctl2_bank1 = 0;
        }
    }
    if (!n_mcg_ext_ctl) {
    }
}

xen_hvm_context_t::xstate_components_t::xstate_components_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_xsave_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_avx = false;
    f_bndcsr = false;
    f_bndregs = false;
    f_cet_s = false;
    f_cet_u = false;
    f_egprs = false;
    f_hdc = false;
    f_hi16_zmm = false;
    f_hwp = false;
    f_lbr = false;
    f_lwp = false;
    f_opmask = false;
    f_pasid = false;
    f_pkru = false;
    f_pt = false;
    f_raw = false;
    f_sse = false;
    f_tilecfg = false;
    f_tiledata = false;
    f_uintr = false;
    f_x87 = false;
    f_zmm_hi256 = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_hvm_context_t::xstate_components_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_hvm_context_t::xstate_components_t::~xstate_components_t() {
    _clean_up();
}

void xen_hvm_context_t::xstate_components_t::_clean_up() {
    if (f_raw) {
    }
}

bool xen_hvm_context_t::xstate_components_t::avx() {
    if (f_avx)
        return m_avx;
    f_avx = true;
    m_avx = (low() & 4) != 0;
    return m_avx;
}

bool xen_hvm_context_t::xstate_components_t::bndcsr() {
    if (f_bndcsr)
        return m_bndcsr;
    f_bndcsr = true;
    m_bndcsr = (low() & 16) != 0;
    return m_bndcsr;
}

bool xen_hvm_context_t::xstate_components_t::bndregs() {
    if (f_bndregs)
        return m_bndregs;
    f_bndregs = true;
    m_bndregs = (low() & 8) != 0;
    return m_bndregs;
}

bool xen_hvm_context_t::xstate_components_t::cet_s() {
    if (f_cet_s)
        return m_cet_s;
    f_cet_s = true;
    m_cet_s = (low() & 4096) != 0;
    return m_cet_s;
}

bool xen_hvm_context_t::xstate_components_t::cet_u() {
    if (f_cet_u)
        return m_cet_u;
    f_cet_u = true;
    m_cet_u = (low() & 2048) != 0;
    return m_cet_u;
}

bool xen_hvm_context_t::xstate_components_t::egprs() {
    if (f_egprs)
        return m_egprs;
    f_egprs = true;
    m_egprs = (low() & 524288) != 0;
    return m_egprs;
}

bool xen_hvm_context_t::xstate_components_t::hdc() {
    if (f_hdc)
        return m_hdc;
    f_hdc = true;
    m_hdc = (low() & 8192) != 0;
    return m_hdc;
}

bool xen_hvm_context_t::xstate_components_t::hi16_zmm() {
    if (f_hi16_zmm)
        return m_hi16_zmm;
    f_hi16_zmm = true;
    m_hi16_zmm = (low() & 128) != 0;
    return m_hi16_zmm;
}

bool xen_hvm_context_t::xstate_components_t::hwp() {
    if (f_hwp)
        return m_hwp;
    f_hwp = true;
    m_hwp = (low() & 65536) != 0;
    return m_hwp;
}

bool xen_hvm_context_t::xstate_components_t::lbr() {
    if (f_lbr)
        return m_lbr;
    f_lbr = true;
    m_lbr = (low() & 32768) != 0;
    return m_lbr;
}

bool xen_hvm_context_t::xstate_components_t::lwp() {
    if (f_lwp)
        return m_lwp;
    f_lwp = true;
    m_lwp = (high() & 1073741824) != 0;
    return m_lwp;
}

bool xen_hvm_context_t::xstate_components_t::opmask() {
    if (f_opmask)
        return m_opmask;
    f_opmask = true;
    m_opmask = (low() & 32) != 0;
    return m_opmask;
}

bool xen_hvm_context_t::xstate_components_t::pasid() {
    if (f_pasid)
        return m_pasid;
    f_pasid = true;
    m_pasid = (low() & 1024) != 0;
    return m_pasid;
}

bool xen_hvm_context_t::xstate_components_t::pkru() {
    if (f_pkru)
        return m_pkru;
    f_pkru = true;
    m_pkru = (low() & 512) != 0;
    return m_pkru;
}

bool xen_hvm_context_t::xstate_components_t::pt() {
    if (f_pt)
        return m_pt;
    f_pt = true;
    m_pt = (low() & 256) != 0;
    return m_pt;
}

uint64_t xen_hvm_context_t::xstate_components_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

bool xen_hvm_context_t::xstate_components_t::sse() {
    if (f_sse)
        return m_sse;
    f_sse = true;
    m_sse = (low() & 2) != 0;
    return m_sse;
}

bool xen_hvm_context_t::xstate_components_t::tilecfg() {
    if (f_tilecfg)
        return m_tilecfg;
    f_tilecfg = true;
    m_tilecfg = (low() & 131072) != 0;
    return m_tilecfg;
}

bool xen_hvm_context_t::xstate_components_t::tiledata() {
    if (f_tiledata)
        return m_tiledata;
    f_tiledata = true;
    m_tiledata = (low() & 262144) != 0;
    return m_tiledata;
}

bool xen_hvm_context_t::xstate_components_t::uintr() {
    if (f_uintr)
        return m_uintr;
    f_uintr = true;
    m_uintr = (low() & 16384) != 0;
    return m_uintr;
}

bool xen_hvm_context_t::xstate_components_t::x87() {
    if (f_x87)
        return m_x87;
    f_x87 = true;
    m_x87 = (low() & 1) != 0;
    return m_x87;
}

bool xen_hvm_context_t::xstate_components_t::zmm_hi256() {
    if (f_zmm_hi256)
        return m_zmm_hi256;
    f_zmm_hi256 = true;
    m_zmm_hi256 = (low() & 64) != 0;
    return m_zmm_hi256;
}
