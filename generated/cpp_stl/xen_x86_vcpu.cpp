// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xen_x86_vcpu.h"

xen_x86_vcpu_t::xen_x86_vcpu_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    f_len_ext_vcpucontext = false;
    f_len_ext_vcpucontext_max = false;
    f_len_ext_vcpucontext_min = false;
    f_len_shared_info_x86_32 = false;
    f_len_shared_info_x86_64 = false;
    f_len_start_info_x86_32 = false;
    f_len_start_info_x86_64 = false;
    f_len_vcpu_guest_context_x86_32 = false;
    f_len_vcpu_guest_context_x86_64 = false;
    f_len_vcpu_msr = false;
    f_len_vcpu_xsave_min = false;
    f_mask_mcg_cap_any = false;
    f_mask_mcg_cap_intel = false;
    f_num_address_bits = false;
    f_num_gdt_ents_max = false;
    f_num_ldt_ents_max = false;
    f_xen_end_high = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::_read() {
}

xen_x86_vcpu_t::~xen_x86_vcpu_t() {
    _clean_up();
}

void xen_x86_vcpu_t::_clean_up() {
}

xen_x86_vcpu_t::arch_shared_info_x86_32_t::arch_shared_info_x86_32_t(kaitai::kstream* p__io, xen_x86_vcpu_t::shared_info_x86_32_t* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::arch_shared_info_x86_32_t::_read() {
    m_max_pfn = m__io->read_u4le();
    m_pfn_to_mfn_frame_list_list = m__io->read_u4le();
    m_nmi_reason = m__io->read_u4le();
    m_p2m_cr3 = m__io->read_u4le();
    m_p2m_vaddr = m__io->read_u4le();
    m_p2m_generation = m__io->read_u4le();
    m_wc_sec_hi = m__io->read_u4le();
}

xen_x86_vcpu_t::arch_shared_info_x86_32_t::~arch_shared_info_x86_32_t() {
    _clean_up();
}

void xen_x86_vcpu_t::arch_shared_info_x86_32_t::_clean_up() {
}

xen_x86_vcpu_t::arch_shared_info_x86_64_t::arch_shared_info_x86_64_t(kaitai::kstream* p__io, xen_x86_vcpu_t::shared_info_x86_64_t* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::arch_shared_info_x86_64_t::_read() {
    m_max_pfn = m__io->read_u8le();
    m_pfn_to_mfn_frame_list_list = m__io->read_u8le();
    m_nmi_reason = m__io->read_u8le();
    m_p2m_cr3 = m__io->read_u8le();
    m_p2m_vaddr = m__io->read_u8le();
    m_p2m_generation = m__io->read_u8le();
}

xen_x86_vcpu_t::arch_shared_info_x86_64_t::~arch_shared_info_x86_64_t() {
    _clean_up();
}

void xen_x86_vcpu_t::arch_shared_info_x86_64_t::_clean_up() {
}

xen_x86_vcpu_t::cpu_user_regs_x86_32_t::cpu_user_regs_x86_32_t(kaitai::kstream* p__io, xen_x86_vcpu_t::vcpu_guest_context_x86_32_t* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_eflags = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::cpu_user_regs_x86_32_t::_read() {
    m_ebx = m__io->read_u4le();
    m_ecx = m__io->read_u4le();
    m_edx = m__io->read_u4le();
    m_esi = m__io->read_u4le();
    m_edi = m__io->read_u4le();
    m_ebp = m__io->read_u4le();
    m_eax = m__io->read_u4le();
    m_error_code = m__io->read_u2le();
    m_entry_vector = m__io->read_u2le();
    m_eip = m__io->read_u4le();
    m_cs = m__io->read_u2le();
    m_saved_upcall_mask = m__io->read_u1();
    m_pad0 = m__io->read_u1();
    m_eflags = new eflags_t(m__io, this, m__root);
    m_esp = m__io->read_u4le();
    m_ss = m__io->read_u2le();
    m_pad1 = m__io->read_u2le();
    m_es = m__io->read_u2le();
    m_pad2 = m__io->read_u2le();
    m_ds = m__io->read_u2le();
    m_pad3 = m__io->read_u2le();
    m_fs = m__io->read_u2le();
    m_pad4 = m__io->read_u2le();
    m_gs = m__io->read_u2le();
    m_pad5 = m__io->read_u2le();
}

xen_x86_vcpu_t::cpu_user_regs_x86_32_t::~cpu_user_regs_x86_32_t() {
    _clean_up();
}

void xen_x86_vcpu_t::cpu_user_regs_x86_32_t::_clean_up() {
    if (m_eflags) {
        delete m_eflags; m_eflags = 0;
    }
}

xen_x86_vcpu_t::cpu_user_regs_x86_64_t::cpu_user_regs_x86_64_t(kaitai::kstream* p__io, xen_x86_vcpu_t::vcpu_guest_context_x86_64_t* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_eflags = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::cpu_user_regs_x86_64_t::_read() {
    m_r15 = m__io->read_u8le();
    m_r14 = m__io->read_u8le();
    m_r13 = m__io->read_u8le();
    m_r12 = m__io->read_u8le();
    m_rbp = m__io->read_u8le();
    m_rbx = m__io->read_u8le();
    m_r11 = m__io->read_u8le();
    m_r10 = m__io->read_u8le();
    m_r9 = m__io->read_u8le();
    m_r8 = m__io->read_u8le();
    m_rax = m__io->read_u8le();
    m_rcx = m__io->read_u8le();
    m_rdx = m__io->read_u8le();
    m_rsi = m__io->read_u8le();
    m_rdi = m__io->read_u8le();
    m_error_code = m__io->read_u4le();
    m_entry_vector = m__io->read_u4le();
    m_rip = m__io->read_u8le();
    m_cs = m__io->read_u2le();
    m_pad0 = m__io->read_u2le();
    m_saved_upcall_mask = m__io->read_u1();
    m_pad1 = m__io->read_bytes(3);
    m_eflags = new eflags_t(m__io, this, m__root);
    m_reserved_rflags = m__io->read_u4le();
    m_rsp = m__io->read_u8le();
    m_ss = m__io->read_u2le();
    m_pad2 = m__io->read_bytes(6);
    m_es = m__io->read_u2le();
    m_pad3 = m__io->read_bytes(6);
    m_ds = m__io->read_u2le();
    m_pad4 = m__io->read_bytes(6);
    m_fs = m__io->read_u2le();
    m_pad5 = m__io->read_bytes(6);
    m_gs = m__io->read_u2le();
    m_pad6 = m__io->read_bytes(6);
}

xen_x86_vcpu_t::cpu_user_regs_x86_64_t::~cpu_user_regs_x86_64_t() {
    _clean_up();
}

void xen_x86_vcpu_t::cpu_user_regs_x86_64_t::_clean_up() {
    if (m_eflags) {
        delete m_eflags; m_eflags = 0;
    }
}

xen_x86_vcpu_t::cr0_t::cr0_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
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
    f_ts = false;
    f_wp = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::cr0_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_vcpu_t::cr0_t::~cr0_t() {
    _clean_up();
}

void xen_x86_vcpu_t::cr0_t::_clean_up() {
}

bool xen_x86_vcpu_t::cr0_t::am() {
    if (f_am)
        return m_am;
    f_am = true;
    m_am = (raw() & 262144) != 0;
    return m_am;
}

bool xen_x86_vcpu_t::cr0_t::cd() {
    if (f_cd)
        return m_cd;
    f_cd = true;
    m_cd = (raw() & 1073741824) != 0;
    return m_cd;
}

bool xen_x86_vcpu_t::cr0_t::em() {
    if (f_em)
        return m_em;
    f_em = true;
    m_em = (raw() & 4) != 0;
    return m_em;
}

bool xen_x86_vcpu_t::cr0_t::et() {
    if (f_et)
        return m_et;
    f_et = true;
    m_et = (raw() & 16) != 0;
    return m_et;
}

bool xen_x86_vcpu_t::cr0_t::mp() {
    if (f_mp)
        return m_mp;
    f_mp = true;
    m_mp = (raw() & 2) != 0;
    return m_mp;
}

bool xen_x86_vcpu_t::cr0_t::ne() {
    if (f_ne)
        return m_ne;
    f_ne = true;
    m_ne = (raw() & 32) != 0;
    return m_ne;
}

bool xen_x86_vcpu_t::cr0_t::nw() {
    if (f_nw)
        return m_nw;
    f_nw = true;
    m_nw = (raw() & 536870912) != 0;
    return m_nw;
}

bool xen_x86_vcpu_t::cr0_t::pe() {
    if (f_pe)
        return m_pe;
    f_pe = true;
    m_pe = (raw() & 1) != 0;
    return m_pe;
}

bool xen_x86_vcpu_t::cr0_t::pg() {
    if (f_pg)
        return m_pg;
    f_pg = true;
    m_pg = raw() >> 31 != 0;
    return m_pg;
}

bool xen_x86_vcpu_t::cr0_t::ts() {
    if (f_ts)
        return m_ts;
    f_ts = true;
    m_ts = (raw() & 8) != 0;
    return m_ts;
}

bool xen_x86_vcpu_t::cr0_t::wp() {
    if (f_wp)
        return m_wp;
    f_wp = true;
    m_wp = (raw() & 65536) != 0;
    return m_wp;
}

xen_x86_vcpu_t::cr4_t::cr4_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_cet = false;
    f_de = false;
    f_fsgsbase = false;
    f_kl = false;
    f_la57 = false;
    f_lam_sup = false;
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

void xen_x86_vcpu_t::cr4_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_vcpu_t::cr4_t::~cr4_t() {
    _clean_up();
}

void xen_x86_vcpu_t::cr4_t::_clean_up() {
}

bool xen_x86_vcpu_t::cr4_t::cet() {
    if (f_cet)
        return m_cet;
    f_cet = true;
    m_cet = (raw() & 8388608) != 0;
    return m_cet;
}

bool xen_x86_vcpu_t::cr4_t::de() {
    if (f_de)
        return m_de;
    f_de = true;
    m_de = (raw() & 8) != 0;
    return m_de;
}

bool xen_x86_vcpu_t::cr4_t::fsgsbase() {
    if (f_fsgsbase)
        return m_fsgsbase;
    f_fsgsbase = true;
    m_fsgsbase = (raw() & 65536) != 0;
    return m_fsgsbase;
}

bool xen_x86_vcpu_t::cr4_t::kl() {
    if (f_kl)
        return m_kl;
    f_kl = true;
    m_kl = (raw() & 524288) != 0;
    return m_kl;
}

bool xen_x86_vcpu_t::cr4_t::la57() {
    if (f_la57)
        return m_la57;
    f_la57 = true;
    m_la57 = (raw() & 4096) != 0;
    return m_la57;
}

bool xen_x86_vcpu_t::cr4_t::lam_sup() {
    if (f_lam_sup)
        return m_lam_sup;
    f_lam_sup = true;
    m_lam_sup = (raw() & 268435456) != 0;
    return m_lam_sup;
}

bool xen_x86_vcpu_t::cr4_t::lass() {
    if (f_lass)
        return m_lass;
    f_lass = true;
    m_lass = (raw() & 134217728) != 0;
    return m_lass;
}

bool xen_x86_vcpu_t::cr4_t::mce() {
    if (f_mce)
        return m_mce;
    f_mce = true;
    m_mce = (raw() & 64) != 0;
    return m_mce;
}

bool xen_x86_vcpu_t::cr4_t::osfxsr() {
    if (f_osfxsr)
        return m_osfxsr;
    f_osfxsr = true;
    m_osfxsr = (raw() & 512) != 0;
    return m_osfxsr;
}

bool xen_x86_vcpu_t::cr4_t::osxmmexcpt() {
    if (f_osxmmexcpt)
        return m_osxmmexcpt;
    f_osxmmexcpt = true;
    m_osxmmexcpt = (raw() & 1024) != 0;
    return m_osxmmexcpt;
}

bool xen_x86_vcpu_t::cr4_t::osxsave() {
    if (f_osxsave)
        return m_osxsave;
    f_osxsave = true;
    m_osxsave = (raw() & 262144) != 0;
    return m_osxsave;
}

bool xen_x86_vcpu_t::cr4_t::pae() {
    if (f_pae)
        return m_pae;
    f_pae = true;
    m_pae = (raw() & 32) != 0;
    return m_pae;
}

bool xen_x86_vcpu_t::cr4_t::pce() {
    if (f_pce)
        return m_pce;
    f_pce = true;
    m_pce = (raw() & 256) != 0;
    return m_pce;
}

bool xen_x86_vcpu_t::cr4_t::pcide() {
    if (f_pcide)
        return m_pcide;
    f_pcide = true;
    m_pcide = (raw() & 131072) != 0;
    return m_pcide;
}

bool xen_x86_vcpu_t::cr4_t::pge() {
    if (f_pge)
        return m_pge;
    f_pge = true;
    m_pge = (raw() & 128) != 0;
    return m_pge;
}

bool xen_x86_vcpu_t::cr4_t::pke() {
    if (f_pke)
        return m_pke;
    f_pke = true;
    m_pke = (raw() & 4194304) != 0;
    return m_pke;
}

bool xen_x86_vcpu_t::cr4_t::pks() {
    if (f_pks)
        return m_pks;
    f_pks = true;
    m_pks = (raw() & 16777216) != 0;
    return m_pks;
}

bool xen_x86_vcpu_t::cr4_t::pse() {
    if (f_pse)
        return m_pse;
    f_pse = true;
    m_pse = (raw() & 16) != 0;
    return m_pse;
}

bool xen_x86_vcpu_t::cr4_t::pvi() {
    if (f_pvi)
        return m_pvi;
    f_pvi = true;
    m_pvi = (raw() & 2) != 0;
    return m_pvi;
}

bool xen_x86_vcpu_t::cr4_t::smap() {
    if (f_smap)
        return m_smap;
    f_smap = true;
    m_smap = (raw() & 2097152) != 0;
    return m_smap;
}

bool xen_x86_vcpu_t::cr4_t::smep() {
    if (f_smep)
        return m_smep;
    f_smep = true;
    m_smep = (raw() & 1048576) != 0;
    return m_smep;
}

bool xen_x86_vcpu_t::cr4_t::smxe() {
    if (f_smxe)
        return m_smxe;
    f_smxe = true;
    m_smxe = (raw() & 16384) != 0;
    return m_smxe;
}

bool xen_x86_vcpu_t::cr4_t::tsd() {
    if (f_tsd)
        return m_tsd;
    f_tsd = true;
    m_tsd = (raw() & 4) != 0;
    return m_tsd;
}

bool xen_x86_vcpu_t::cr4_t::uintr() {
    if (f_uintr)
        return m_uintr;
    f_uintr = true;
    m_uintr = (raw() & 33554432) != 0;
    return m_uintr;
}

bool xen_x86_vcpu_t::cr4_t::umip() {
    if (f_umip)
        return m_umip;
    f_umip = true;
    m_umip = (raw() & 2048) != 0;
    return m_umip;
}

bool xen_x86_vcpu_t::cr4_t::vme() {
    if (f_vme)
        return m_vme;
    f_vme = true;
    m_vme = (raw() & 1) != 0;
    return m_vme;
}

bool xen_x86_vcpu_t::cr4_t::vmxe() {
    if (f_vmxe)
        return m_vmxe;
    f_vmxe = true;
    m_vmxe = (raw() & 8192) != 0;
    return m_vmxe;
}

xen_x86_vcpu_t::eflags_t::eflags_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_adjust = false;
    f_alignment_check = false;
    f_carry = false;
    f_cpuid_available = false;
    f_direction = false;
    f_interrupt_enable = false;
    f_iopl = false;
    f_nested_task = false;
    f_overflow = false;
    f_parity = false;
    f_resume = false;
    f_sign = false;
    f_trap = false;
    f_virtual_interrupt = false;
    f_virtual_interrupt_pending = false;
    f_vm86 = false;
    f_zero = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::eflags_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_vcpu_t::eflags_t::~eflags_t() {
    _clean_up();
}

void xen_x86_vcpu_t::eflags_t::_clean_up() {
}

bool xen_x86_vcpu_t::eflags_t::adjust() {
    if (f_adjust)
        return m_adjust;
    f_adjust = true;
    m_adjust = (raw() & 16) != 0;
    return m_adjust;
}

bool xen_x86_vcpu_t::eflags_t::alignment_check() {
    if (f_alignment_check)
        return m_alignment_check;
    f_alignment_check = true;
    m_alignment_check = (raw() & 262144) != 0;
    return m_alignment_check;
}

bool xen_x86_vcpu_t::eflags_t::carry() {
    if (f_carry)
        return m_carry;
    f_carry = true;
    m_carry = (raw() & 1) != 0;
    return m_carry;
}

bool xen_x86_vcpu_t::eflags_t::cpuid_available() {
    if (f_cpuid_available)
        return m_cpuid_available;
    f_cpuid_available = true;
    m_cpuid_available = (raw() & 2097152) != 0;
    return m_cpuid_available;
}

bool xen_x86_vcpu_t::eflags_t::direction() {
    if (f_direction)
        return m_direction;
    f_direction = true;
    m_direction = (raw() & 1024) != 0;
    return m_direction;
}

bool xen_x86_vcpu_t::eflags_t::interrupt_enable() {
    if (f_interrupt_enable)
        return m_interrupt_enable;
    f_interrupt_enable = true;
    m_interrupt_enable = (raw() & 512) != 0;
    return m_interrupt_enable;
}

int32_t xen_x86_vcpu_t::eflags_t::iopl() {
    if (f_iopl)
        return m_iopl;
    f_iopl = true;
    m_iopl = raw() >> 12 & 3;
    return m_iopl;
}

bool xen_x86_vcpu_t::eflags_t::nested_task() {
    if (f_nested_task)
        return m_nested_task;
    f_nested_task = true;
    m_nested_task = (raw() & 16384) != 0;
    return m_nested_task;
}

bool xen_x86_vcpu_t::eflags_t::overflow() {
    if (f_overflow)
        return m_overflow;
    f_overflow = true;
    m_overflow = (raw() & 2048) != 0;
    return m_overflow;
}

bool xen_x86_vcpu_t::eflags_t::parity() {
    if (f_parity)
        return m_parity;
    f_parity = true;
    m_parity = (raw() & 4) != 0;
    return m_parity;
}

bool xen_x86_vcpu_t::eflags_t::resume() {
    if (f_resume)
        return m_resume;
    f_resume = true;
    m_resume = (raw() & 65536) != 0;
    return m_resume;
}

bool xen_x86_vcpu_t::eflags_t::sign() {
    if (f_sign)
        return m_sign;
    f_sign = true;
    m_sign = (raw() & 128) != 0;
    return m_sign;
}

bool xen_x86_vcpu_t::eflags_t::trap() {
    if (f_trap)
        return m_trap;
    f_trap = true;
    m_trap = (raw() & 256) != 0;
    return m_trap;
}

bool xen_x86_vcpu_t::eflags_t::virtual_interrupt() {
    if (f_virtual_interrupt)
        return m_virtual_interrupt;
    f_virtual_interrupt = true;
    m_virtual_interrupt = (raw() & 524288) != 0;
    return m_virtual_interrupt;
}

bool xen_x86_vcpu_t::eflags_t::virtual_interrupt_pending() {
    if (f_virtual_interrupt_pending)
        return m_virtual_interrupt_pending;
    f_virtual_interrupt_pending = true;
    m_virtual_interrupt_pending = (raw() & 1048576) != 0;
    return m_virtual_interrupt_pending;
}

bool xen_x86_vcpu_t::eflags_t::vm86() {
    if (f_vm86)
        return m_vm86;
    f_vm86 = true;
    m_vm86 = (raw() & 131072) != 0;
    return m_vm86;
}

bool xen_x86_vcpu_t::eflags_t::zero() {
    if (f_zero)
        return m_zero;
    f_zero = true;
    m_zero = (raw() & 64) != 0;
    return m_zero;
}

xen_x86_vcpu_t::evtchn_bitmap_t::evtchn_bitmap_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_words = 0;
    f_words = false;
    m_words = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::evtchn_bitmap_t::_read() {
}

xen_x86_vcpu_t::evtchn_bitmap_t::~evtchn_bitmap_t() {
    _clean_up();
}

void xen_x86_vcpu_t::evtchn_bitmap_t::_clean_up() {
    if (f_words) {
        if (m_words) {
            delete m_words; m_words = 0;
        }
    }
}

std::vector<uint32_t>* xen_x86_vcpu_t::evtchn_bitmap_t::words() {
    if (f_words)
        return m_words;
    f_words = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_words = new std::vector<uint32_t>();
    {
        int i = 0;
        while (!m__io->is_eof()) {
            m_words->push_back(m__io->read_u4le());
            i++;
        }
    }
    m__io->seek(_pos);
    return m_words;
}

xen_x86_vcpu_t::ext_vcpucontext_t::ext_vcpucontext_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::ext_vcpucontext_t::_read() {
    m_vcpu = m__io->read_u4le();
    m_len_filled = m__io->read_u4le();
    m_syscall32_callback_eip = m__io->read_u8le();
    m_sysenter_callback_eip = m__io->read_u8le();
    m_syscall32_callback_cs = m__io->read_u2le();
    m_sysenter_callback_cs = m__io->read_u2le();
    m_syscall32_disables_events = m__io->read_u1();
    m_sysenter_disables_events = m__io->read_u1();
    n_padding = true;
    if (_io()->size() - _io()->pos() >= 2) {
        n_padding = false;
        m_padding = m__io->read_bytes(2);
    }
    n_mcg_cap = true;
    if (_io()->size() - _io()->pos() >= 8) {
        n_mcg_cap = false;
        m_mcg_cap = m__io->read_u8le();
    }
    n_mci_ctl2_bank0 = true;
    if (_io()->size() - _io()->pos() >= 8) {
        n_mci_ctl2_bank0 = false;
        m_mci_ctl2_bank0 = m__io->read_u8le();
    }
    n_mci_ctl2_bank1 = true;
    if (_io()->size() - _io()->pos() >= 8) {
        n_mci_ctl2_bank1 = false;
        m_mci_ctl2_bank1 = m__io->read_u8le();
    }
    n_mcg_ext_ctl = true;
    if (_io()->size() - _io()->pos() >= 8) {
        n_mcg_ext_ctl = false;
        m_mcg_ext_ctl = m__io->read_u8le();
    }
    m_excess = m__io->read_bytes_full();
}

xen_x86_vcpu_t::ext_vcpucontext_t::~ext_vcpucontext_t() {
    _clean_up();
}

void xen_x86_vcpu_t::ext_vcpucontext_t::_clean_up() {
    if (!n_padding) {
    }
    if (!n_mcg_cap) {
    }
    if (!n_mci_ctl2_bank0) {
    }
    if (!n_mci_ctl2_bank1) {
    }
    if (!n_mcg_ext_ctl) {
    }
}

xen_x86_vcpu_t::shared_info_x86_32_t::shared_info_x86_32_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_vcpu_info = 0;
    m_evtchn_pending = 0;
    m__io__raw_evtchn_pending = 0;
    m_evtchn_mask = 0;
    m__io__raw_evtchn_mask = 0;
    m_arch = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::shared_info_x86_32_t::_read() {
    m_vcpu_info = new std::vector<vcpu_info_x86_32_t*>();
    const int l_vcpu_info = 32;
    for (int i = 0; i < l_vcpu_info; i++) {
        m_vcpu_info->push_back(new vcpu_info_x86_32_t(m__io, this, m__root));
    }
    m__raw_evtchn_pending = m__io->read_bytes(128);
    m__io__raw_evtchn_pending = new kaitai::kstream(m__raw_evtchn_pending);
    m_evtchn_pending = new evtchn_bitmap_t(m__io__raw_evtchn_pending, this, m__root);
    m__raw_evtchn_mask = m__io->read_bytes(128);
    m__io__raw_evtchn_mask = new kaitai::kstream(m__raw_evtchn_mask);
    m_evtchn_mask = new evtchn_bitmap_t(m__io__raw_evtchn_mask, this, m__root);
    m_wc_version = m__io->read_u4le();
    m_wc_sec = m__io->read_u4le();
    m_wc_nsec = m__io->read_u4le();
    m_arch = new arch_shared_info_x86_32_t(m__io, this, m__root);
}

xen_x86_vcpu_t::shared_info_x86_32_t::~shared_info_x86_32_t() {
    _clean_up();
}

void xen_x86_vcpu_t::shared_info_x86_32_t::_clean_up() {
    if (m_vcpu_info) {
        for (std::vector<vcpu_info_x86_32_t*>::iterator it = m_vcpu_info->begin(); it != m_vcpu_info->end(); ++it) {
            delete *it;
        }
        delete m_vcpu_info; m_vcpu_info = 0;
    }
    if (m__io__raw_evtchn_pending) {
        delete m__io__raw_evtchn_pending; m__io__raw_evtchn_pending = 0;
    }
    if (m_evtchn_pending) {
        delete m_evtchn_pending; m_evtchn_pending = 0;
    }
    if (m__io__raw_evtchn_mask) {
        delete m__io__raw_evtchn_mask; m__io__raw_evtchn_mask = 0;
    }
    if (m_evtchn_mask) {
        delete m_evtchn_mask; m_evtchn_mask = 0;
    }
    if (m_arch) {
        delete m_arch; m_arch = 0;
    }
}

xen_x86_vcpu_t::shared_info_x86_64_t::shared_info_x86_64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_vcpu_info = 0;
    m_evtchn_pending = 0;
    m__io__raw_evtchn_pending = 0;
    m_evtchn_mask = 0;
    m__io__raw_evtchn_mask = 0;
    m_arch = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::shared_info_x86_64_t::_read() {
    m_vcpu_info = new std::vector<vcpu_info_x86_64_t*>();
    const int l_vcpu_info = 32;
    for (int i = 0; i < l_vcpu_info; i++) {
        m_vcpu_info->push_back(new vcpu_info_x86_64_t(m__io, this, m__root));
    }
    m__raw_evtchn_pending = m__io->read_bytes(512);
    m__io__raw_evtchn_pending = new kaitai::kstream(m__raw_evtchn_pending);
    m_evtchn_pending = new evtchn_bitmap_t(m__io__raw_evtchn_pending, this, m__root);
    m__raw_evtchn_mask = m__io->read_bytes(512);
    m__io__raw_evtchn_mask = new kaitai::kstream(m__raw_evtchn_mask);
    m_evtchn_mask = new evtchn_bitmap_t(m__io__raw_evtchn_mask, this, m__root);
    m_wc_version = m__io->read_u4le();
    m_wc_sec = m__io->read_u4le();
    m_wc_nsec = m__io->read_u4le();
    m_wc_sec_hi = m__io->read_u4le();
    m_arch = new arch_shared_info_x86_64_t(m__io, this, m__root);
}

xen_x86_vcpu_t::shared_info_x86_64_t::~shared_info_x86_64_t() {
    _clean_up();
}

void xen_x86_vcpu_t::shared_info_x86_64_t::_clean_up() {
    if (m_vcpu_info) {
        for (std::vector<vcpu_info_x86_64_t*>::iterator it = m_vcpu_info->begin(); it != m_vcpu_info->end(); ++it) {
            delete *it;
        }
        delete m_vcpu_info; m_vcpu_info = 0;
    }
    if (m__io__raw_evtchn_pending) {
        delete m__io__raw_evtchn_pending; m__io__raw_evtchn_pending = 0;
    }
    if (m_evtchn_pending) {
        delete m_evtchn_pending; m_evtchn_pending = 0;
    }
    if (m__io__raw_evtchn_mask) {
        delete m__io__raw_evtchn_mask; m__io__raw_evtchn_mask = 0;
    }
    if (m_evtchn_mask) {
        delete m_evtchn_mask; m_evtchn_mask = 0;
    }
    if (m_arch) {
        delete m_arch; m_arch = 0;
    }
}

xen_x86_vcpu_t::start_info_flags_t::start_info_flags_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_initdomain = false;
    f_is_mod_start_pfn = false;
    f_is_multiboot_mod = false;
    f_is_privileged = false;
    f_is_virt_p2m_4tools = false;
    f_pm = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::start_info_flags_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_vcpu_t::start_info_flags_t::~start_info_flags_t() {
    _clean_up();
}

void xen_x86_vcpu_t::start_info_flags_t::_clean_up() {
}

bool xen_x86_vcpu_t::start_info_flags_t::is_initdomain() {
    if (f_is_initdomain)
        return m_is_initdomain;
    f_is_initdomain = true;
    m_is_initdomain = (raw() & 2) != 0;
    return m_is_initdomain;
}

bool xen_x86_vcpu_t::start_info_flags_t::is_mod_start_pfn() {
    if (f_is_mod_start_pfn)
        return m_is_mod_start_pfn;
    f_is_mod_start_pfn = true;
    m_is_mod_start_pfn = (raw() & 8) != 0;
    return m_is_mod_start_pfn;
}

bool xen_x86_vcpu_t::start_info_flags_t::is_multiboot_mod() {
    if (f_is_multiboot_mod)
        return m_is_multiboot_mod;
    f_is_multiboot_mod = true;
    m_is_multiboot_mod = (raw() & 4) != 0;
    return m_is_multiboot_mod;
}

bool xen_x86_vcpu_t::start_info_flags_t::is_privileged() {
    if (f_is_privileged)
        return m_is_privileged;
    f_is_privileged = true;
    m_is_privileged = (raw() & 1) != 0;
    return m_is_privileged;
}

bool xen_x86_vcpu_t::start_info_flags_t::is_virt_p2m_4tools() {
    if (f_is_virt_p2m_4tools)
        return m_is_virt_p2m_4tools;
    f_is_virt_p2m_4tools = true;
    m_is_virt_p2m_4tools = (raw() & 16) != 0;
    return m_is_virt_p2m_4tools;
}

int32_t xen_x86_vcpu_t::start_info_flags_t::pm() {
    if (f_pm)
        return m_pm;
    f_pm = true;
    m_pm = raw() >> 8 & 255;
    return m_pm;
}

xen_x86_vcpu_t::start_info_x86_32_t::start_info_x86_32_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_flags = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::start_info_x86_32_t::_read() {
    m_magic = kaitai::kstream::bytes_to_str(kaitai::kstream::bytes_terminate(m__io->read_bytes(32), 0, false), "ISO-8859-1");
    m_nr_pages = m__io->read_u4le();
    m_shared_info = m__io->read_u4le();
    m_flags = new start_info_flags_t(m__io, this, m__root);
    m_store_mfn = m__io->read_u4le();
    m_store_evtchn = m__io->read_u4le();
    m_console_mfn = m__io->read_u4le();
    m_console_evtchn = m__io->read_u4le();
    m_pt_base = m__io->read_u4le();
    m_nr_pt_frames = m__io->read_u4le();
    m_mfn_list = m__io->read_u4le();
    m_mod_start = m__io->read_u4le();
    m_mod_len = m__io->read_u4le();
    m_cmd_line = kaitai::kstream::bytes_to_str(kaitai::kstream::bytes_terminate(m__io->read_bytes(1024), 0, false), "ISO-8859-1");
    m_first_p2m_pfn = m__io->read_u4le();
    m_nr_p2m_frames = m__io->read_u4le();
}

xen_x86_vcpu_t::start_info_x86_32_t::~start_info_x86_32_t() {
    _clean_up();
}

void xen_x86_vcpu_t::start_info_x86_32_t::_clean_up() {
    if (m_flags) {
        delete m_flags; m_flags = 0;
    }
}

xen_x86_vcpu_t::start_info_x86_64_t::start_info_x86_64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_flags = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::start_info_x86_64_t::_read() {
    m_magic = kaitai::kstream::bytes_to_str(kaitai::kstream::bytes_terminate(m__io->read_bytes(32), 0, false), "ISO-8859-1");
    m_nr_pages = m__io->read_u8le();
    m_shared_info = m__io->read_u8le();
    m_flags = new start_info_flags_t(m__io, this, m__root);
    m_pad1 = m__io->read_u4le();
    m_store_mfn = m__io->read_u8le();
    m_store_evtchn = m__io->read_u4le();
    m_pad2 = m__io->read_u4le();
    m_console_mfn = m__io->read_u8le();
    m_console_evtchn = m__io->read_u4le();
    m_pad3 = m__io->read_u4le();
    m_pt_base = m__io->read_u8le();
    m_nr_pt_frames = m__io->read_u8le();
    m_mfn_list = m__io->read_u8le();
    m_mod_start = m__io->read_u8le();
    m_mod_len = m__io->read_u8le();
    m_cmd_line = kaitai::kstream::bytes_to_str(kaitai::kstream::bytes_terminate(m__io->read_bytes(1024), 0, false), "ISO-8859-1");
    m_first_p2m_pfn = m__io->read_u8le();
    m_nr_p2m_frames = m__io->read_u8le();
}

xen_x86_vcpu_t::start_info_x86_64_t::~start_info_x86_64_t() {
    _clean_up();
}

void xen_x86_vcpu_t::start_info_x86_64_t::_clean_up() {
    if (m_flags) {
        delete m_flags; m_flags = 0;
    }
}

xen_x86_vcpu_t::trap_info_x86_32_t::trap_info_x86_32_t(kaitai::kstream* p__io, xen_x86_vcpu_t::trap_table_x86_32_t* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_disables_events = false;
    f_dpl = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::trap_info_x86_32_t::_read() {
    m_vector = m__io->read_u1();
    m_flags = m__io->read_u1();
    m_cs = m__io->read_u2le();
    m_address = m__io->read_u4le();
}

xen_x86_vcpu_t::trap_info_x86_32_t::~trap_info_x86_32_t() {
    _clean_up();
}

void xen_x86_vcpu_t::trap_info_x86_32_t::_clean_up() {
}

bool xen_x86_vcpu_t::trap_info_x86_32_t::disables_events() {
    if (f_disables_events)
        return m_disables_events;
    f_disables_events = true;
    m_disables_events = (flags() & 4) != 0;
    return m_disables_events;
}

int32_t xen_x86_vcpu_t::trap_info_x86_32_t::dpl() {
    if (f_dpl)
        return m_dpl;
    f_dpl = true;
    m_dpl = flags() & 3;
    return m_dpl;
}

xen_x86_vcpu_t::trap_info_x86_64_t::trap_info_x86_64_t(kaitai::kstream* p__io, xen_x86_vcpu_t::trap_table_x86_64_t* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_disables_events = false;
    f_dpl = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::trap_info_x86_64_t::_read() {
    m_vector = m__io->read_u1();
    m_flags = m__io->read_u1();
    m_cs = m__io->read_u2le();
    m_padding = m__io->read_u4le();
    m_address = m__io->read_u8le();
}

xen_x86_vcpu_t::trap_info_x86_64_t::~trap_info_x86_64_t() {
    _clean_up();
}

void xen_x86_vcpu_t::trap_info_x86_64_t::_clean_up() {
}

bool xen_x86_vcpu_t::trap_info_x86_64_t::disables_events() {
    if (f_disables_events)
        return m_disables_events;
    f_disables_events = true;
    m_disables_events = (flags() & 4) != 0;
    return m_disables_events;
}

int32_t xen_x86_vcpu_t::trap_info_x86_64_t::dpl() {
    if (f_dpl)
        return m_dpl;
    f_dpl = true;
    m_dpl = flags() & 3;
    return m_dpl;
}

xen_x86_vcpu_t::trap_table_x86_32_t::trap_table_x86_32_t(kaitai::kstream* p__io, xen_x86_vcpu_t::vcpu_guest_context_x86_32_t* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_entries = 0;
    f_entries = false;
    m_entries = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::trap_table_x86_32_t::_read() {
}

xen_x86_vcpu_t::trap_table_x86_32_t::~trap_table_x86_32_t() {
    _clean_up();
}

void xen_x86_vcpu_t::trap_table_x86_32_t::_clean_up() {
    if (f_entries) {
        if (m_entries) {
            for (std::vector<trap_info_x86_32_t*>::iterator it = m_entries->begin(); it != m_entries->end(); ++it) {
                delete *it;
            }
            delete m_entries; m_entries = 0;
        }
    }
}

std::vector<xen_x86_vcpu_t::trap_info_x86_32_t*>* xen_x86_vcpu_t::trap_table_x86_32_t::entries() {
    if (f_entries)
        return m_entries;
    f_entries = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_entries = new std::vector<trap_info_x86_32_t*>();
    {
        int i = 0;
        while (!m__io->is_eof()) {
            m_entries->push_back(new trap_info_x86_32_t(m__io, this, m__root));
            i++;
        }
    }
    m__io->seek(_pos);
    return m_entries;
}

xen_x86_vcpu_t::trap_table_x86_64_t::trap_table_x86_64_t(kaitai::kstream* p__io, xen_x86_vcpu_t::vcpu_guest_context_x86_64_t* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_entries = 0;
    f_entries = false;
    m_entries = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::trap_table_x86_64_t::_read() {
}

xen_x86_vcpu_t::trap_table_x86_64_t::~trap_table_x86_64_t() {
    _clean_up();
}

void xen_x86_vcpu_t::trap_table_x86_64_t::_clean_up() {
    if (f_entries) {
        if (m_entries) {
            for (std::vector<trap_info_x86_64_t*>::iterator it = m_entries->begin(); it != m_entries->end(); ++it) {
                delete *it;
            }
            delete m_entries; m_entries = 0;
        }
    }
}

std::vector<xen_x86_vcpu_t::trap_info_x86_64_t*>* xen_x86_vcpu_t::trap_table_x86_64_t::entries() {
    if (f_entries)
        return m_entries;
    f_entries = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_entries = new std::vector<trap_info_x86_64_t*>();
    {
        int i = 0;
        while (!m__io->is_eof()) {
            m_entries->push_back(new trap_info_x86_64_t(m__io, this, m__root));
            i++;
        }
    }
    m__io->seek(_pos);
    return m_entries;
}

xen_x86_vcpu_t::unknown_context_t::unknown_context_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::unknown_context_t::_read() {
}

xen_x86_vcpu_t::unknown_context_t::~unknown_context_t() {
    _clean_up();
}

void xen_x86_vcpu_t::unknown_context_t::_clean_up() {
}

xen_x86_vcpu_t::vcpu_guest_context_x86_32_t::vcpu_guest_context_x86_32_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_fpu_ctxt = 0;
    m_flags = 0;
    m_user_regs = 0;
    m_trap_ctxt = 0;
    m__io__raw_trap_ctxt = 0;
    m_gdt_frames = 0;
    m_cr0 = 0;
    m_cr4 = 0;
    m_vm_assist = 0;
    f_num_gdt_frames = false;
    f_pfn_cr3 = false;
    f_pfn_start_info = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::vcpu_guest_context_x86_32_t::_read() {
    m_fpu_ctxt = new x86_xsave_area_t::fxsave_region_t(m__io);
    m_flags = new vgcf_flags_t(m__io, this, m__root);
    m_user_regs = new cpu_user_regs_x86_32_t(m__io, this, m__root);
    m__raw_trap_ctxt = m__io->read_bytes(2048);
    m__io__raw_trap_ctxt = new kaitai::kstream(m__raw_trap_ctxt);
    m_trap_ctxt = new trap_table_x86_32_t(m__io__raw_trap_ctxt, this, m__root);
    m_ldt_base = m__io->read_u4le();
    m_ldt_ents = m__io->read_u4le();
    m_gdt_frames = new std::vector<uint32_t>();
    const int l_gdt_frames = 16;
    for (int i = 0; i < l_gdt_frames; i++) {
        m_gdt_frames->push_back(m__io->read_u4le());
    }
    m_gdt_ents = m__io->read_u4le();
    m_kernel_ss = m__io->read_u4le();
    m_kernel_sp = m__io->read_u4le();
    m_cr0 = new cr0_t(m__io, this, m__root);
    m_cr1 = m__io->read_u4le();
    m_cr2 = m__io->read_u4le();
    m_cr3 = m__io->read_u4le();
    m_cr4 = new cr4_t(m__io, this, m__root);
    m_cr5 = m__io->read_u4le();
    m_cr6 = m__io->read_u4le();
    m_cr7 = m__io->read_u4le();
    m_dr0 = m__io->read_u4le();
    m_dr1 = m__io->read_u4le();
    m_dr2 = m__io->read_u4le();
    m_dr3 = m__io->read_u4le();
    m_dr4 = m__io->read_u4le();
    m_dr5 = m__io->read_u4le();
    m_dr6 = m__io->read_u4le();
    m_dr7 = m__io->read_u4le();
    m_event_callback_cs = m__io->read_u4le();
    m_event_callback_eip = m__io->read_u4le();
    m_failsafe_callback_cs = m__io->read_u4le();
    m_failsafe_callback_eip = m__io->read_u4le();
    m_vm_assist = new vm_assist_x86_32_t(m__io, this, m__root);
}

xen_x86_vcpu_t::vcpu_guest_context_x86_32_t::~vcpu_guest_context_x86_32_t() {
    _clean_up();
}

void xen_x86_vcpu_t::vcpu_guest_context_x86_32_t::_clean_up() {
    if (m_fpu_ctxt) {
        delete m_fpu_ctxt; m_fpu_ctxt = 0;
    }
    if (m_flags) {
        delete m_flags; m_flags = 0;
    }
    if (m_user_regs) {
        delete m_user_regs; m_user_regs = 0;
    }
    if (m__io__raw_trap_ctxt) {
        delete m__io__raw_trap_ctxt; m__io__raw_trap_ctxt = 0;
    }
    if (m_trap_ctxt) {
        delete m_trap_ctxt; m_trap_ctxt = 0;
    }
    if (m_gdt_frames) {
        delete m_gdt_frames; m_gdt_frames = 0;
    }
    if (m_cr0) {
        delete m_cr0; m_cr0 = 0;
    }
    if (m_cr4) {
        delete m_cr4; m_cr4 = 0;
    }
    if (m_vm_assist) {
        delete m_vm_assist; m_vm_assist = 0;
    }
}

uint32_t xen_x86_vcpu_t::vcpu_guest_context_x86_32_t::num_gdt_frames() {
    if (f_num_gdt_frames)
        return m_num_gdt_frames;
    f_num_gdt_frames = true;
    m_num_gdt_frames = ((static_cast<uint32_t>(gdt_ents()) > static_cast<uint32_t>(8192)) ? (static_cast<uint32_t>(16)) : (static_cast<uint32_t>((static_cast<uint32_t>(gdt_ents()) + 511) / 512)));
    return m_num_gdt_frames;
}

uint64_t xen_x86_vcpu_t::vcpu_guest_context_x86_32_t::pfn_cr3() {
    if (f_pfn_cr3)
        return m_pfn_cr3;
    f_pfn_cr3 = true;
    m_pfn_cr3 = static_cast<uint64_t>(static_cast<uint64_t>(cr3() >> 12) + static_cast<uint64_t>(static_cast<uint64_t>(cr3() & 4095) * static_cast<uint64_t>(1048576)));
    return m_pfn_cr3;
}

uint32_t xen_x86_vcpu_t::vcpu_guest_context_x86_32_t::pfn_start_info() {
    if (f_pfn_start_info)
        return m_pfn_start_info;
    f_pfn_start_info = true;
    m_pfn_start_info = user_regs()->edx();
    return m_pfn_start_info;
}

xen_x86_vcpu_t::vcpu_guest_context_x86_64_t::vcpu_guest_context_x86_64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_fpu_ctxt = 0;
    m_flags = 0;
    m_user_regs = 0;
    m_trap_ctxt = 0;
    m__io__raw_trap_ctxt = 0;
    m_gdt_frames = 0;
    m_cr0 = 0;
    m_cr1 = 0;
    m__io__raw_cr1 = 0;
    m_cr3 = 0;
    m__io__raw_cr3 = 0;
    m_cr4 = 0;
    m_vm_assist = 0;
    f_has_cr1 = false;
    f_num_gdt_frames = false;
    f_pfn_cr1 = false;
    f_pfn_cr3 = false;
    f_pfn_start_info = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::vcpu_guest_context_x86_64_t::_read() {
    m_fpu_ctxt = new x86_xsave_area_t::fxsave_region_t(m__io);
    m_flags = new vgcf_flags_t(m__io, this, m__root);
    m_reserved_flags = m__io->read_u4le();
    m_user_regs = new cpu_user_regs_x86_64_t(m__io, this, m__root);
    m__raw_trap_ctxt = m__io->read_bytes(4096);
    m__io__raw_trap_ctxt = new kaitai::kstream(m__raw_trap_ctxt);
    m_trap_ctxt = new trap_table_x86_64_t(m__io__raw_trap_ctxt, this, m__root);
    m_ldt_base = m__io->read_u8le();
    m_ldt_ents = m__io->read_u8le();
    m_gdt_frames = new std::vector<uint64_t>();
    const int l_gdt_frames = 16;
    for (int i = 0; i < l_gdt_frames; i++) {
        m_gdt_frames->push_back(m__io->read_u8le());
    }
    m_gdt_ents = m__io->read_u8le();
    m_kernel_ss = m__io->read_u8le();
    m_kernel_sp = m__io->read_u8le();
    m_cr0 = new cr0_t(m__io, this, m__root);
    m_reserved_cr0 = m__io->read_u4le();
    m__raw_cr1 = m__io->read_bytes(8);
    m__io__raw_cr1 = new kaitai::kstream(m__raw_cr1);
    m_cr1 = new wide_register_t(m__io__raw_cr1, this, m__root);
    m_cr2 = m__io->read_u8le();
    m__raw_cr3 = m__io->read_bytes(8);
    m__io__raw_cr3 = new kaitai::kstream(m__raw_cr3);
    m_cr3 = new wide_register_t(m__io__raw_cr3, this, m__root);
    m_cr4 = new cr4_t(m__io, this, m__root);
    m_reserved_cr4 = m__io->read_u4le();
    m_cr5 = m__io->read_u8le();
    m_cr6 = m__io->read_u8le();
    m_cr7 = m__io->read_u8le();
    m_dr0 = m__io->read_u8le();
    m_dr1 = m__io->read_u8le();
    m_dr2 = m__io->read_u8le();
    m_dr3 = m__io->read_u8le();
    m_dr4 = m__io->read_u8le();
    m_dr5 = m__io->read_u8le();
    m_dr6 = m__io->read_u8le();
    m_dr7 = m__io->read_u8le();
    m_event_callback_eip = m__io->read_u8le();
    m_failsafe_callback_eip = m__io->read_u8le();
    m_syscall_callback_eip = m__io->read_u8le();
    m_vm_assist = new vm_assist_x86_64_t(m__io, this, m__root);
    m_fs_base = m__io->read_u8le();
    m_gs_base_kernel = m__io->read_u8le();
    m_gs_base_user = m__io->read_u8le();
}

xen_x86_vcpu_t::vcpu_guest_context_x86_64_t::~vcpu_guest_context_x86_64_t() {
    _clean_up();
}

void xen_x86_vcpu_t::vcpu_guest_context_x86_64_t::_clean_up() {
    if (m_fpu_ctxt) {
        delete m_fpu_ctxt; m_fpu_ctxt = 0;
    }
    if (m_flags) {
        delete m_flags; m_flags = 0;
    }
    if (m_user_regs) {
        delete m_user_regs; m_user_regs = 0;
    }
    if (m__io__raw_trap_ctxt) {
        delete m__io__raw_trap_ctxt; m__io__raw_trap_ctxt = 0;
    }
    if (m_trap_ctxt) {
        delete m_trap_ctxt; m_trap_ctxt = 0;
    }
    if (m_gdt_frames) {
        delete m_gdt_frames; m_gdt_frames = 0;
    }
    if (m_cr0) {
        delete m_cr0; m_cr0 = 0;
    }
    if (m__io__raw_cr1) {
        delete m__io__raw_cr1; m__io__raw_cr1 = 0;
    }
    if (m_cr1) {
        delete m_cr1; m_cr1 = 0;
    }
    if (m__io__raw_cr3) {
        delete m__io__raw_cr3; m__io__raw_cr3 = 0;
    }
    if (m_cr3) {
        delete m_cr3; m_cr3 = 0;
    }
    if (m_cr4) {
        delete m_cr4; m_cr4 = 0;
    }
    if (m_vm_assist) {
        delete m_vm_assist; m_vm_assist = 0;
    }
}

bool xen_x86_vcpu_t::vcpu_guest_context_x86_64_t::has_cr1() {
    if (f_has_cr1)
        return m_has_cr1;
    f_has_cr1 = true;
    m_has_cr1 = (cr1()->low() & 1) != 0;
    return m_has_cr1;
}

uint32_t xen_x86_vcpu_t::vcpu_guest_context_x86_64_t::num_gdt_frames() {
    if (f_num_gdt_frames)
        return m_num_gdt_frames;
    f_num_gdt_frames = true;
    m_num_gdt_frames = (( ((static_cast<uint64_t>(gdt_ents()) > static_cast<uint64_t>(8192)) || (static_cast<uint64_t>(gdt_ents()) < static_cast<uint64_t>(0))) ) ? (static_cast<uint32_t>(16)) : (static_cast<uint32_t>((static_cast<uint32_t>(gdt_ents()) + 511) / 512)));
    return m_num_gdt_frames;
}

uint64_t xen_x86_vcpu_t::vcpu_guest_context_x86_64_t::pfn_cr1() {
    if (f_pfn_cr1)
        return m_pfn_cr1;
    f_pfn_cr1 = true;
    m_pfn_cr1 = cr1()->pfn();
    return m_pfn_cr1;
}

uint64_t xen_x86_vcpu_t::vcpu_guest_context_x86_64_t::pfn_cr3() {
    if (f_pfn_cr3)
        return m_pfn_cr3;
    f_pfn_cr3 = true;
    m_pfn_cr3 = cr3()->pfn();
    return m_pfn_cr3;
}

uint64_t xen_x86_vcpu_t::vcpu_guest_context_x86_64_t::pfn_start_info() {
    if (f_pfn_start_info)
        return m_pfn_start_info;
    f_pfn_start_info = true;
    m_pfn_start_info = user_regs()->rdx();
    return m_pfn_start_info;
}

xen_x86_vcpu_t::vcpu_info_x86_32_t::vcpu_info_x86_32_t(kaitai::kstream* p__io, xen_x86_vcpu_t::shared_info_x86_32_t* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_time = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::vcpu_info_x86_32_t::_read() {
    m_evtchn_upcall_pending = m__io->read_u1();
    m_evtchn_upcall_mask = m__io->read_u1();
    m_padding = m__io->read_bytes(2);
    m_evtchn_pending_sel = m__io->read_u4le();
    m_cr2 = m__io->read_u4le();
    m_arch_pad = m__io->read_bytes(20);
    m_time = new vcpu_time_info_t(m__io, this, m__root);
}

xen_x86_vcpu_t::vcpu_info_x86_32_t::~vcpu_info_x86_32_t() {
    _clean_up();
}

void xen_x86_vcpu_t::vcpu_info_x86_32_t::_clean_up() {
    if (m_time) {
        delete m_time; m_time = 0;
    }
}

xen_x86_vcpu_t::vcpu_info_x86_64_t::vcpu_info_x86_64_t(kaitai::kstream* p__io, xen_x86_vcpu_t::shared_info_x86_64_t* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_time = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::vcpu_info_x86_64_t::_read() {
    m_evtchn_upcall_pending = m__io->read_u1();
    m_evtchn_upcall_mask = m__io->read_u1();
    m_padding = m__io->read_bytes(6);
    m_evtchn_pending_sel = m__io->read_u8le();
    m_cr2 = m__io->read_u8le();
    m_arch_pad = m__io->read_bytes(8);
    m_time = new vcpu_time_info_t(m__io, this, m__root);
}

xen_x86_vcpu_t::vcpu_info_x86_64_t::~vcpu_info_x86_64_t() {
    _clean_up();
}

void xen_x86_vcpu_t::vcpu_info_x86_64_t::_clean_up() {
    if (m_time) {
        delete m_time; m_time = 0;
    }
}

xen_x86_vcpu_t::vcpu_msr_t::vcpu_msr_t(kaitai::kstream* p__io, xen_x86_vcpu_t::vcpu_msrs_t* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_index = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::vcpu_msr_t::_read() {
    m_msr = static_cast<xen_x86_cpu_policy_t::msr_index_t>(m__io->read_u4le());
    m_reserved = m__io->read_u4le();
    m_value = m__io->read_u8le();
}

xen_x86_vcpu_t::vcpu_msr_t::~vcpu_msr_t() {
    _clean_up();
}

void xen_x86_vcpu_t::vcpu_msr_t::_clean_up() {
    if (f_index) {
    }
}

uint32_t xen_x86_vcpu_t::vcpu_msr_t::index() {
    if (f_index)
        return m_index;
    f_index = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_index = m__io->read_u4le();
    m__io->seek(_pos);
    return m_index;
}

xen_x86_vcpu_t::vcpu_msrs_t::vcpu_msrs_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_msrs = 0;
    m__raw_msrs = 0;
    m__io__raw_msrs = 0;
    f_num_msrs = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::vcpu_msrs_t::_read() {
    m__raw_msrs = new std::vector<std::string>();
    m__io__raw_msrs = new std::vector<kaitai::kstream*>();
    m_msrs = new std::vector<vcpu_msr_t*>();
    const int l_msrs = num_msrs();
    for (int i = 0; i < l_msrs; i++) {
        m__raw_msrs->push_back(m__io->read_bytes(16));
        kaitai::kstream* io__raw_msrs = new kaitai::kstream(m__raw_msrs->at(m__raw_msrs->size() - 1));
        m__io__raw_msrs->push_back(io__raw_msrs);
        m_msrs->push_back(new vcpu_msr_t(io__raw_msrs, this, m__root));
    }
    m_excess = m__io->read_bytes_full();
}

xen_x86_vcpu_t::vcpu_msrs_t::~vcpu_msrs_t() {
    _clean_up();
}

void xen_x86_vcpu_t::vcpu_msrs_t::_clean_up() {
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
        for (std::vector<vcpu_msr_t*>::iterator it = m_msrs->begin(); it != m_msrs->end(); ++it) {
            delete *it;
        }
        delete m_msrs; m_msrs = 0;
    }
}

int32_t xen_x86_vcpu_t::vcpu_msrs_t::num_msrs() {
    if (f_num_msrs)
        return m_num_msrs;
    f_num_msrs = true;
    m_num_msrs = _io()->size() / 16;
    return m_num_msrs;
}

xen_x86_vcpu_t::vcpu_time_info_t::vcpu_time_info_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_is_guest_stopped = false;
    f_is_tsc_stable = false;
    f_is_updating = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::vcpu_time_info_t::_read() {
    m_version = m__io->read_u4le();
    m_pad0 = m__io->read_u4le();
    m_tsc_timestamp = m__io->read_u8le();
    m_system_time = m__io->read_u8le();
    m_tsc_to_system_mul = m__io->read_u4le();
    m_tsc_shift = m__io->read_s1();
    m_flags = m__io->read_u1();
    m_pad1 = m__io->read_bytes(2);
}

xen_x86_vcpu_t::vcpu_time_info_t::~vcpu_time_info_t() {
    _clean_up();
}

void xen_x86_vcpu_t::vcpu_time_info_t::_clean_up() {
}

bool xen_x86_vcpu_t::vcpu_time_info_t::is_guest_stopped() {
    if (f_is_guest_stopped)
        return m_is_guest_stopped;
    f_is_guest_stopped = true;
    m_is_guest_stopped = (flags() & 2) != 0;
    return m_is_guest_stopped;
}

bool xen_x86_vcpu_t::vcpu_time_info_t::is_tsc_stable() {
    if (f_is_tsc_stable)
        return m_is_tsc_stable;
    f_is_tsc_stable = true;
    m_is_tsc_stable = (flags() & 1) != 0;
    return m_is_tsc_stable;
}

bool xen_x86_vcpu_t::vcpu_time_info_t::is_updating() {
    if (f_is_updating)
        return m_is_updating;
    f_is_updating = true;
    m_is_updating = (version() & 1) != 0;
    return m_is_updating;
}

xen_x86_vcpu_t::vcpu_xsave_t::vcpu_xsave_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_xcr0 = 0;
    m__io__raw_xcr0 = 0;
    m_xcr0_accum = 0;
    m__io__raw_xcr0_accum = 0;
    m_save_area = 0;
    m__io__raw_save_area = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::vcpu_xsave_t::_read() {
    m__raw_xcr0 = m__io->read_bytes(8);
    m__io__raw_xcr0 = new kaitai::kstream(m__raw_xcr0);
    m_xcr0 = new x86_xsave_area_t::component_bitmap_t(m__io__raw_xcr0);
    m__raw_xcr0_accum = m__io->read_bytes(8);
    m__io__raw_xcr0_accum = new kaitai::kstream(m__raw_xcr0_accum);
    m_xcr0_accum = new x86_xsave_area_t::component_bitmap_t(m__io__raw_xcr0_accum);
    m__raw_save_area = m__io->read_bytes_full();
    m__io__raw_save_area = new kaitai::kstream(m__raw_save_area);
    m_save_area = new x86_xsave_area_t(m__io__raw_save_area);
}

xen_x86_vcpu_t::vcpu_xsave_t::~vcpu_xsave_t() {
    _clean_up();
}

void xen_x86_vcpu_t::vcpu_xsave_t::_clean_up() {
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

xen_x86_vcpu_t::vgcf_flags_t::vgcf_flags_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_failsafe_disables_events = false;
    f_i387_valid = false;
    f_in_kernel = false;
    f_in_syscall = false;
    f_online = false;
    f_syscall_disables_events = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::vgcf_flags_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_vcpu_t::vgcf_flags_t::~vgcf_flags_t() {
    _clean_up();
}

void xen_x86_vcpu_t::vgcf_flags_t::_clean_up() {
}

bool xen_x86_vcpu_t::vgcf_flags_t::failsafe_disables_events() {
    if (f_failsafe_disables_events)
        return m_failsafe_disables_events;
    f_failsafe_disables_events = true;
    m_failsafe_disables_events = (raw() & 8) != 0;
    return m_failsafe_disables_events;
}

bool xen_x86_vcpu_t::vgcf_flags_t::i387_valid() {
    if (f_i387_valid)
        return m_i387_valid;
    f_i387_valid = true;
    m_i387_valid = (raw() & 1) != 0;
    return m_i387_valid;
}

bool xen_x86_vcpu_t::vgcf_flags_t::in_kernel() {
    if (f_in_kernel)
        return m_in_kernel;
    f_in_kernel = true;
    m_in_kernel = (raw() & 4) != 0;
    return m_in_kernel;
}

bool xen_x86_vcpu_t::vgcf_flags_t::in_syscall() {
    if (f_in_syscall)
        return m_in_syscall;
    f_in_syscall = true;
    m_in_syscall = (raw() & 256) != 0;
    return m_in_syscall;
}

bool xen_x86_vcpu_t::vgcf_flags_t::online() {
    if (f_online)
        return m_online;
    f_online = true;
    m_online = (raw() & 32) != 0;
    return m_online;
}

bool xen_x86_vcpu_t::vgcf_flags_t::syscall_disables_events() {
    if (f_syscall_disables_events)
        return m_syscall_disables_events;
    f_syscall_disables_events = true;
    m_syscall_disables_events = (raw() & 16) != 0;
    return m_syscall_disables_events;
}

xen_x86_vcpu_t::vm_assist_x86_32_t::vm_assist_x86_32_t(kaitai::kstream* p__io, xen_x86_vcpu_t::vcpu_guest_context_x86_32_t* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_architectural_iopl = false;
    f_four_gb_segments = false;
    f_four_gb_segments_notify = false;
    f_pae_extended_cr3 = false;
    f_runstate_update_flag = false;
    f_unknown_bits = false;
    f_writable_pagetables = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::vm_assist_x86_32_t::_read() {
    m_raw = m__io->read_u4le();
}

xen_x86_vcpu_t::vm_assist_x86_32_t::~vm_assist_x86_32_t() {
    _clean_up();
}

void xen_x86_vcpu_t::vm_assist_x86_32_t::_clean_up() {
}

bool xen_x86_vcpu_t::vm_assist_x86_32_t::architectural_iopl() {
    if (f_architectural_iopl)
        return m_architectural_iopl;
    f_architectural_iopl = true;
    m_architectural_iopl = (raw() & 16) != 0;
    return m_architectural_iopl;
}

bool xen_x86_vcpu_t::vm_assist_x86_32_t::four_gb_segments() {
    if (f_four_gb_segments)
        return m_four_gb_segments;
    f_four_gb_segments = true;
    m_four_gb_segments = (raw() & 1) != 0;
    return m_four_gb_segments;
}

bool xen_x86_vcpu_t::vm_assist_x86_32_t::four_gb_segments_notify() {
    if (f_four_gb_segments_notify)
        return m_four_gb_segments_notify;
    f_four_gb_segments_notify = true;
    m_four_gb_segments_notify = (raw() & 2) != 0;
    return m_four_gb_segments_notify;
}

bool xen_x86_vcpu_t::vm_assist_x86_32_t::pae_extended_cr3() {
    if (f_pae_extended_cr3)
        return m_pae_extended_cr3;
    f_pae_extended_cr3 = true;
    m_pae_extended_cr3 = (raw() & 8) != 0;
    return m_pae_extended_cr3;
}

bool xen_x86_vcpu_t::vm_assist_x86_32_t::runstate_update_flag() {
    if (f_runstate_update_flag)
        return m_runstate_update_flag;
    f_runstate_update_flag = true;
    m_runstate_update_flag = (raw() & 32) != 0;
    return m_runstate_update_flag;
}

int32_t xen_x86_vcpu_t::vm_assist_x86_32_t::unknown_bits() {
    if (f_unknown_bits)
        return m_unknown_bits;
    f_unknown_bits = true;
    m_unknown_bits = raw() >> 6;
    return m_unknown_bits;
}

bool xen_x86_vcpu_t::vm_assist_x86_32_t::writable_pagetables() {
    if (f_writable_pagetables)
        return m_writable_pagetables;
    f_writable_pagetables = true;
    m_writable_pagetables = (raw() & 4) != 0;
    return m_writable_pagetables;
}

xen_x86_vcpu_t::vm_assist_x86_64_t::vm_assist_x86_64_t(kaitai::kstream* p__io, xen_x86_vcpu_t::vcpu_guest_context_x86_64_t* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_architectural_iopl = false;
    f_four_gb_segments = false;
    f_four_gb_segments_notify = false;
    f_m2p_strict = false;
    f_pae_extended_cr3 = false;
    f_runstate_update_flag = false;
    f_unknown_bits = false;
    f_unknown_bits_high = false;
    f_writable_pagetables = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::vm_assist_x86_64_t::_read() {
    m_raw = m__io->read_u4le();
    m_raw_high = m__io->read_u4le();
}

xen_x86_vcpu_t::vm_assist_x86_64_t::~vm_assist_x86_64_t() {
    _clean_up();
}

void xen_x86_vcpu_t::vm_assist_x86_64_t::_clean_up() {
}

bool xen_x86_vcpu_t::vm_assist_x86_64_t::architectural_iopl() {
    if (f_architectural_iopl)
        return m_architectural_iopl;
    f_architectural_iopl = true;
    m_architectural_iopl = (raw() & 16) != 0;
    return m_architectural_iopl;
}

bool xen_x86_vcpu_t::vm_assist_x86_64_t::four_gb_segments() {
    if (f_four_gb_segments)
        return m_four_gb_segments;
    f_four_gb_segments = true;
    m_four_gb_segments = (raw() & 1) != 0;
    return m_four_gb_segments;
}

bool xen_x86_vcpu_t::vm_assist_x86_64_t::four_gb_segments_notify() {
    if (f_four_gb_segments_notify)
        return m_four_gb_segments_notify;
    f_four_gb_segments_notify = true;
    m_four_gb_segments_notify = (raw() & 2) != 0;
    return m_four_gb_segments_notify;
}

bool xen_x86_vcpu_t::vm_assist_x86_64_t::m2p_strict() {
    if (f_m2p_strict)
        return m_m2p_strict;
    f_m2p_strict = true;
    m_m2p_strict = (raw_high() & 1) != 0;
    return m_m2p_strict;
}

bool xen_x86_vcpu_t::vm_assist_x86_64_t::pae_extended_cr3() {
    if (f_pae_extended_cr3)
        return m_pae_extended_cr3;
    f_pae_extended_cr3 = true;
    m_pae_extended_cr3 = (raw() & 8) != 0;
    return m_pae_extended_cr3;
}

bool xen_x86_vcpu_t::vm_assist_x86_64_t::runstate_update_flag() {
    if (f_runstate_update_flag)
        return m_runstate_update_flag;
    f_runstate_update_flag = true;
    m_runstate_update_flag = (raw() & 32) != 0;
    return m_runstate_update_flag;
}

int32_t xen_x86_vcpu_t::vm_assist_x86_64_t::unknown_bits() {
    if (f_unknown_bits)
        return m_unknown_bits;
    f_unknown_bits = true;
    m_unknown_bits = raw() >> 6;
    return m_unknown_bits;
}

int32_t xen_x86_vcpu_t::vm_assist_x86_64_t::unknown_bits_high() {
    if (f_unknown_bits_high)
        return m_unknown_bits_high;
    f_unknown_bits_high = true;
    m_unknown_bits_high = raw_high() >> 1;
    return m_unknown_bits_high;
}

bool xen_x86_vcpu_t::vm_assist_x86_64_t::writable_pagetables() {
    if (f_writable_pagetables)
        return m_writable_pagetables;
    f_writable_pagetables = true;
    m_writable_pagetables = (raw() & 4) != 0;
    return m_writable_pagetables;
}

xen_x86_vcpu_t::wide_register_t::wide_register_t(kaitai::kstream* p__io, xen_x86_vcpu_t::vcpu_guest_context_x86_64_t* p__parent, xen_x86_vcpu_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_pfn = false;
    f_value = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_x86_vcpu_t::wide_register_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

xen_x86_vcpu_t::wide_register_t::~wide_register_t() {
    _clean_up();
}

void xen_x86_vcpu_t::wide_register_t::_clean_up() {
    if (f_value) {
    }
}

uint64_t xen_x86_vcpu_t::wide_register_t::pfn() {
    if (f_pfn)
        return m_pfn;
    f_pfn = true;
    m_pfn = static_cast<uint64_t>(static_cast<uint64_t>(low() >> 12) + static_cast<uint64_t>(static_cast<uint64_t>(high()) * static_cast<uint64_t>(1048576)));
    return m_pfn;
}

uint64_t xen_x86_vcpu_t::wide_register_t::value() {
    if (f_value)
        return m_value;
    f_value = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_value = m__io->read_u8le();
    m__io->seek(_pos);
    return m_value;
}

int8_t xen_x86_vcpu_t::len_ext_vcpucontext() {
    if (f_len_ext_vcpucontext)
        return m_len_ext_vcpucontext;
    f_len_ext_vcpucontext = true;
    m_len_ext_vcpucontext = 64;
    return m_len_ext_vcpucontext;
}

uint8_t xen_x86_vcpu_t::len_ext_vcpucontext_max() {
    if (f_len_ext_vcpucontext_max)
        return m_len_ext_vcpucontext_max;
    f_len_ext_vcpucontext_max = true;
    m_len_ext_vcpucontext_max = 128;
    return m_len_ext_vcpucontext_max;
}

int8_t xen_x86_vcpu_t::len_ext_vcpucontext_min() {
    if (f_len_ext_vcpucontext_min)
        return m_len_ext_vcpucontext_min;
    f_len_ext_vcpucontext_min = true;
    m_len_ext_vcpucontext_min = 40;
    return m_len_ext_vcpucontext_min;
}

int32_t xen_x86_vcpu_t::len_shared_info_x86_32() {
    if (f_len_shared_info_x86_32)
        return m_len_shared_info_x86_32;
    f_len_shared_info_x86_32 = true;
    m_len_shared_info_x86_32 = 2344;
    return m_len_shared_info_x86_32;
}

int32_t xen_x86_vcpu_t::len_shared_info_x86_64() {
    if (f_len_shared_info_x86_64)
        return m_len_shared_info_x86_64;
    f_len_shared_info_x86_64 = true;
    m_len_shared_info_x86_64 = 3136;
    return m_len_shared_info_x86_64;
}

int32_t xen_x86_vcpu_t::len_start_info_x86_32() {
    if (f_len_start_info_x86_32)
        return m_len_start_info_x86_32;
    f_len_start_info_x86_32 = true;
    m_len_start_info_x86_32 = 1112;
    return m_len_start_info_x86_32;
}

int32_t xen_x86_vcpu_t::len_start_info_x86_64() {
    if (f_len_start_info_x86_64)
        return m_len_start_info_x86_64;
    f_len_start_info_x86_64 = true;
    m_len_start_info_x86_64 = 1168;
    return m_len_start_info_x86_64;
}

int32_t xen_x86_vcpu_t::len_vcpu_guest_context_x86_32() {
    if (f_len_vcpu_guest_context_x86_32)
        return m_len_vcpu_guest_context_x86_32;
    f_len_vcpu_guest_context_x86_32 = true;
    m_len_vcpu_guest_context_x86_32 = 2800;
    return m_len_vcpu_guest_context_x86_32;
}

int32_t xen_x86_vcpu_t::len_vcpu_guest_context_x86_64() {
    if (f_len_vcpu_guest_context_x86_64)
        return m_len_vcpu_guest_context_x86_64;
    f_len_vcpu_guest_context_x86_64 = true;
    m_len_vcpu_guest_context_x86_64 = 5168;
    return m_len_vcpu_guest_context_x86_64;
}

int32_t xen_x86_vcpu_t::len_vcpu_msr() {
    if (f_len_vcpu_msr)
        return m_len_vcpu_msr;
    f_len_vcpu_msr = true;
    m_len_vcpu_msr = 16;
    return m_len_vcpu_msr;
}

int32_t xen_x86_vcpu_t::len_vcpu_xsave_min() {
    if (f_len_vcpu_xsave_min)
        return m_len_vcpu_xsave_min;
    f_len_vcpu_xsave_min = true;
    m_len_vcpu_xsave_min = 8 + 8;
    return m_len_vcpu_xsave_min;
}

int32_t xen_x86_vcpu_t::mask_mcg_cap_any() {
    if (f_mask_mcg_cap_any)
        return m_mask_mcg_cap_any;
    f_mask_mcg_cap_any = true;
    m_mask_mcg_cap_any = 511;
    return m_mask_mcg_cap_any;
}

int32_t xen_x86_vcpu_t::mask_mcg_cap_intel() {
    if (f_mask_mcg_cap_intel)
        return m_mask_mcg_cap_intel;
    f_mask_mcg_cap_intel = true;
    m_mask_mcg_cap_intel = 150998016;
    return m_mask_mcg_cap_intel;
}

int8_t xen_x86_vcpu_t::num_address_bits() {
    if (f_num_address_bits)
        return m_num_address_bits;
    f_num_address_bits = true;
    m_num_address_bits = 48;
    return m_num_address_bits;
}

int32_t xen_x86_vcpu_t::num_gdt_ents_max() {
    if (f_num_gdt_ents_max)
        return m_num_gdt_ents_max;
    f_num_gdt_ents_max = true;
    m_num_gdt_ents_max = 7168;
    return m_num_gdt_ents_max;
}

int32_t xen_x86_vcpu_t::num_ldt_ents_max() {
    if (f_num_ldt_ents_max)
        return m_num_ldt_ents_max;
    f_num_ldt_ents_max = true;
    m_num_ldt_ents_max = 8192;
    return m_num_ldt_ents_max;
}

uint32_t xen_x86_vcpu_t::xen_end_high() {
    if (f_xen_end_high)
        return m_xen_end_high;
    f_xen_end_high = true;
    m_xen_end_high = static_cast<uint32_t>(4294936576UL);
    return m_xen_end_high;
}
