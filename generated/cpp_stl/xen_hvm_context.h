#ifndef XEN_HVM_CONTEXT_H_
#define XEN_HVM_CONTEXT_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xen_hvm_context_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include "x86_xsave_area.h"
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * The state that Xen itself keeps of an HVM or PVH guest's processors and of the
 * devices that it emulates. It is the body of HVM_CONTEXT in a libxc migration
 * stream, and the buffer of the hypercalls XEN_DOMCTL_gethvmcontext and
 * sethvmcontext. Always little-endian.
 * 
 * It is a sequence of entries, each with a type code, an instance number (of the
 * vCPU, or of one of several devices), a length and a body. HEADER comes first,
 * then the entries in the order of their type codes, then END.
 * 
 * Layouts have grown at their ends. Xen zero-extends shorter bodies of CPU,
 * LAPIC, RTC, VMCE_VCPU and the two Viridian types; fields that a shorter body
 * does not have are absent here. Bodies of CPU_XSAVE and CPU_MSR contain their
 * own length. All other bodies must have exactly the length that Xen expects.
 * 
 * A damaged context parses as far as its framing allows. Bodies are decoded on
 * demand, so a body that is too short for its type does not affect the others.
 * Entries of unknown type are kept as raw bytes; Xen refuses them.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h Source
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h Source
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/save.c#L199-L281 hvm_save(), hvm_load()
 */

class xen_hvm_context_t : public kaitai::kstruct {

public:
    class apic_base_t;
    class bndcfgs_t;
    class cpu_t;
    class cpu_flags_t;
    class cpu_msr_t;
    class cpu_signature_t;
    class cpu_xsave_t;
    class cr0_t;
    class cr4_t;
    class dr6_t;
    class dr7_t;
    class efer_t;
    class entry_t;
    class entry_header_t;
    class hpet_t;
    class hpet_capability_t;
    class hpet_config_t;
    class hpet_status_t;
    class hpet_timer_t;
    class hpet_timer_config_t;
    class ioapic_t;
    class isa_irq_t;
    class lapic_t;
    class lapic_dfr_t;
    class lapic_disabled_t;
    class lapic_esr_t;
    class lapic_icr_t;
    class lapic_id_t;
    class lapic_ldr_t;
    class lapic_priority_t;
    class lapic_regs_t;
    class lapic_svr_t;
    class lapic_version_t;
    class lvt_entry_t;
    class mcg_cap_t;
    class mci_ctl2_t;
    class memory_types_t;
    class msr_entry_t;
    class mtrr_t;
    class mtrr_base_t;
    class mtrr_cap_t;
    class mtrr_def_type_t;
    class mtrr_mask_t;
    class mtrr_range_t;
    class opaque_t;
    class pci_irq_t;
    class pci_link_t;
    class pending_event_t;
    class pic_t;
    class pit_t;
    class pit_channel_t;
    class pit_status_t;
    class pm1_events_t;
    class pmtimer_t;
    class redirection_entry_t;
    class register_slot_t;
    class rflags_t;
    class rtc_t;
    class rtc_reg_a_t;
    class rtc_reg_b_t;
    class rtc_reg_c_t;
    class rtc_reg_d_t;
    class save_end_t;
    class save_header_t;
    class segment_attributes_t;
    class spec_ctrl_t;
    class timer_divide_t;
    class tsc_adjust_t;
    class unknown_body_t;
    class vector_bitmap_t;
    class viridian_domain_t;
    class viridian_guest_os_id_t;
    class viridian_page_msr_t;
    class viridian_sint_t;
    class viridian_stimer_config_t;
    class viridian_vcpu_t;
    class vmce_vcpu_t;
    class xstate_components_t;

    enum delivery_mode_t {
        DELIVERY_MODE_FIXED = 0,
        DELIVERY_MODE_LOWEST_PRIORITY = 1,
        DELIVERY_MODE_SMI = 2,
        DELIVERY_MODE_REMOTE_READ = 3,
        DELIVERY_MODE_NMI = 4,
        DELIVERY_MODE_INIT = 5,
        DELIVERY_MODE_STARTUP = 6,
        DELIVERY_MODE_EXT_INT = 7
    };
    static bool _is_defined_delivery_mode_t(delivery_mode_t v);

private:
    static const std::set<delivery_mode_t> _values_delivery_mode_t;
    static std::set<delivery_mode_t> _build_values_delivery_mode_t();

public:

    enum destination_shorthand_t {
        DESTINATION_SHORTHAND_NONE = 0,
        DESTINATION_SHORTHAND_MYSELF = 1,
        DESTINATION_SHORTHAND_ALL = 2,
        DESTINATION_SHORTHAND_ALL_OTHERS = 3
    };
    static bool _is_defined_destination_shorthand_t(destination_shorthand_t v);

private:
    static const std::set<destination_shorthand_t> _values_destination_shorthand_t;
    static std::set<destination_shorthand_t> _build_values_destination_shorthand_t();

public:

    enum event_type_t {
        EVENT_TYPE_EXTERNAL_INTERRUPT = 0,
        EVENT_TYPE_NMI = 2,
        EVENT_TYPE_HARDWARE_EXCEPTION = 3,
        EVENT_TYPE_SOFTWARE_INTERRUPT = 4,
        EVENT_TYPE_PRIVILEGED_SOFTWARE_EXCEPTION = 5,
        EVENT_TYPE_SOFTWARE_EXCEPTION = 6,
        EVENT_TYPE_OTHER = 7
    };
    static bool _is_defined_event_type_t(event_type_t v);

private:
    static const std::set<event_type_t> _values_event_type_t;
    static std::set<event_type_t> _build_values_event_type_t();

public:

    enum memory_type_t {
        MEMORY_TYPE_UC = 0,
        MEMORY_TYPE_WC = 1,
        MEMORY_TYPE_WT = 4,
        MEMORY_TYPE_WP = 5,
        MEMORY_TYPE_WB = 6,
        MEMORY_TYPE_UC_MINUS = 7
    };
    static bool _is_defined_memory_type_t(memory_type_t v);

private:
    static const std::set<memory_type_t> _values_memory_type_t;
    static std::set<memory_type_t> _build_values_memory_type_t();

public:

    enum pit_mode_t {
        PIT_MODE_INTERRUPT_ON_TERMINAL_COUNT = 0,
        PIT_MODE_ONE_SHOT = 1,
        PIT_MODE_RATE_GENERATOR = 2,
        PIT_MODE_SQUARE_WAVE = 3,
        PIT_MODE_SOFTWARE_STROBE = 4,
        PIT_MODE_HARDWARE_STROBE = 5
    };
    static bool _is_defined_pit_mode_t(pit_mode_t v);

private:
    static const std::set<pit_mode_t> _values_pit_mode_t;
    static std::set<pit_mode_t> _build_values_pit_mode_t();

public:

    enum timer_mode_t {
        TIMER_MODE_ONE_SHOT = 0,
        TIMER_MODE_PERIODIC = 1,
        TIMER_MODE_TSC_DEADLINE = 2
    };
    static bool _is_defined_timer_mode_t(timer_mode_t v);

private:
    static const std::set<timer_mode_t> _values_timer_mode_t;
    static std::set<timer_mode_t> _build_values_timer_mode_t();

public:

    enum typecode_t {
        TYPECODE_END_MARK = 0,
        TYPECODE_HEADER = 1,
        TYPECODE_CPU = 2,
        TYPECODE_PIC = 3,
        TYPECODE_IOAPIC = 4,
        TYPECODE_LAPIC = 5,
        TYPECODE_LAPIC_REGS = 6,
        TYPECODE_PCI_IRQ = 7,
        TYPECODE_ISA_IRQ = 8,
        TYPECODE_PCI_LINK = 9,
        TYPECODE_PIT = 10,
        TYPECODE_RTC = 11,
        TYPECODE_HPET = 12,
        TYPECODE_PMTIMER = 13,
        TYPECODE_MTRR = 14,
        TYPECODE_VIRIDIAN_DOMAIN = 15,
        TYPECODE_CPU_XSAVE = 16,
        TYPECODE_VIRIDIAN_VCPU = 17,
        TYPECODE_VMCE_VCPU = 18,
        TYPECODE_TSC_ADJUST = 19,
        TYPECODE_CPU_MSR = 20
    };
    static bool _is_defined_typecode_t(typecode_t v);

private:
    static const std::set<typecode_t> _values_typecode_t;
    static std::set<typecode_t> _build_values_typecode_t();

public:

    xen_hvm_context_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_hvm_context_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~xen_hvm_context_t();

    /**
     * The IA32_APIC_BASE register. Its bits above 11 are the page frame of the
     * local APIC's registers.
     * \sa Intel SDM volume 3, section 12.4.4
     */

    class apic_base_t : public kaitai::kstruct {

    public:

        apic_base_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~apic_base_t();

    private:
        bool f_frame_low;
        int32_t m_frame_low;

    public:

        /**
         * Bits 31-12 of the address, as a page frame number; `high` continues
         * it.
         */
        int32_t frame_low();

    private:
        bool f_is_bsp;
        bool m_is_bsp;

    public:

        /**
         * This is the bootstrap processor.
         */
        bool is_bsp();

    private:
        bool f_is_enabled;
        bool m_is_enabled;

    public:

        /**
         * The local APIC is enabled.
         */
        bool is_enabled();

    private:
        bool f_is_x2apic;
        bool m_is_x2apic;

    public:

        /**
         * x2APIC mode.
         */
        bool is_x2apic();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::lapic_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::lapic_t* _parent() const { return m__parent; }
    };

    /**
     * Value of the MSR BNDCFGS.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L293 MSR_IA32_BNDCFGS
     */

    class bndcfgs_t : public kaitai::kstruct {

    public:

        bndcfgs_t(kaitai::kstream* p__io, xen_hvm_context_t::msr_entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~bndcfgs_t();

    private:
        bool f_is_enabled;
        bool m_is_enabled;

    public:

        /**
         * MPX is enabled for the supervisor.
         */
        bool is_enabled();

    private:
        bool f_is_preserving;
        bool m_is_preserving;

    public:

        /**
         * Branches without a prefix keep the bounds.
         */
        bool is_preserving();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        bool f_reserved_low;
        int32_t m_reserved_low;

    public:

        /**
         * Bits that must be zero.
         */
        int32_t reserved_low();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::msr_entry_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::msr_entry_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of one vCPU. 1032 bytes today, 1024 before Xen 4.7 and 1016
     * before 3.4.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L40-L152 struct hvm_hw_cpu, struct hvm_hw_cpu_compat
     */

    class cpu_t : public kaitai::kstruct {

    public:

        cpu_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~cpu_t();

    private:
        bool f_has_flags;
        bool m_has_flags;

    public:

        /**
         * Whether the body is of Xen 4.7 or later.
         */
        bool has_flags();

    private:
        bool f_has_msr_tsc_aux;
        bool m_has_msr_tsc_aux;

    public:

        /**
         * Whether the body is of Xen 3.4 or later.
         */
        bool has_msr_tsc_aux();

    private:
        x86_xsave_area_t* m_fpu_regs;
        uint64_t m_rax;
        uint64_t m_rbx;
        uint64_t m_rcx;
        uint64_t m_rdx;
        uint64_t m_rbp;
        uint64_t m_rsi;
        uint64_t m_rdi;
        uint64_t m_rsp;
        uint64_t m_r8;
        uint64_t m_r9;
        uint64_t m_r10;
        uint64_t m_r11;
        uint64_t m_r12;
        uint64_t m_r13;
        uint64_t m_r14;
        uint64_t m_r15;
        uint64_t m_rip;
        rflags_t* m_rflags;
        cr0_t* m_cr0;
        uint64_t m_cr2;
        uint64_t m_cr3;
        cr4_t* m_cr4;
        uint64_t m_dr0;
        uint64_t m_dr1;
        uint64_t m_dr2;
        uint64_t m_dr3;
        dr6_t* m_dr6;
        dr7_t* m_dr7;
        uint32_t m_cs_sel;
        uint32_t m_ds_sel;
        uint32_t m_es_sel;
        uint32_t m_fs_sel;
        uint32_t m_gs_sel;
        uint32_t m_ss_sel;
        uint32_t m_tr_sel;
        uint32_t m_ldtr_sel;
        uint32_t m_cs_limit;
        uint32_t m_ds_limit;
        uint32_t m_es_limit;
        uint32_t m_fs_limit;
        uint32_t m_gs_limit;
        uint32_t m_ss_limit;
        uint32_t m_tr_limit;
        uint32_t m_ldtr_limit;
        uint32_t m_idtr_limit;
        uint32_t m_gdtr_limit;
        uint64_t m_cs_base;
        uint64_t m_ds_base;
        uint64_t m_es_base;
        uint64_t m_fs_base;
        uint64_t m_gs_base;
        uint64_t m_ss_base;
        uint64_t m_tr_base;
        uint64_t m_ldtr_base;
        uint64_t m_idtr_base;
        uint64_t m_gdtr_base;
        segment_attributes_t* m_cs_arbytes;
        segment_attributes_t* m_ds_arbytes;
        segment_attributes_t* m_es_arbytes;
        segment_attributes_t* m_fs_arbytes;
        segment_attributes_t* m_gs_arbytes;
        segment_attributes_t* m_ss_arbytes;
        segment_attributes_t* m_tr_arbytes;
        segment_attributes_t* m_ldtr_arbytes;
        uint64_t m_sysenter_cs;
        uint64_t m_sysenter_esp;
        uint64_t m_sysenter_eip;
        uint64_t m_shadow_gs;
        uint64_t m_msr_flags;
        uint64_t m_msr_lstar;
        uint64_t m_msr_star;
        uint64_t m_msr_cstar;
        uint64_t m_msr_syscall_mask;
        efer_t* m_msr_efer;
        uint64_t m_msr_tsc_aux;
        bool n_msr_tsc_aux;

    public:
        bool _is_null_msr_tsc_aux() { msr_tsc_aux(); return n_msr_tsc_aux; };

    private:
        uint64_t m_tsc;
        pending_event_t* m_pending_event;
        uint32_t m_error_code;
        cpu_flags_t* m_flags;
        bool n_flags;

    public:
        bool _is_null_flags() { flags(); return n_flags; };

    private:
        uint32_t m_pad0;
        bool n_pad0;

    public:
        bool _is_null_pad0() { pad0(); return n_pad0; };

    private:
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;
        std::string m__raw_fpu_regs;
        kaitai::kstream* m__io__raw_fpu_regs;
        std::string m__raw_rflags;
        kaitai::kstream* m__io__raw_rflags;
        std::string m__raw_cr0;
        kaitai::kstream* m__io__raw_cr0;
        std::string m__raw_cr4;
        kaitai::kstream* m__io__raw_cr4;
        std::string m__raw_dr6;
        kaitai::kstream* m__io__raw_dr6;
        std::string m__raw_dr7;
        kaitai::kstream* m__io__raw_dr7;
        std::string m__raw_cs_arbytes;
        kaitai::kstream* m__io__raw_cs_arbytes;
        std::string m__raw_ds_arbytes;
        kaitai::kstream* m__io__raw_ds_arbytes;
        std::string m__raw_es_arbytes;
        kaitai::kstream* m__io__raw_es_arbytes;
        std::string m__raw_fs_arbytes;
        kaitai::kstream* m__io__raw_fs_arbytes;
        std::string m__raw_gs_arbytes;
        kaitai::kstream* m__io__raw_gs_arbytes;
        std::string m__raw_ss_arbytes;
        kaitai::kstream* m__io__raw_ss_arbytes;
        std::string m__raw_tr_arbytes;
        kaitai::kstream* m__io__raw_tr_arbytes;
        std::string m__raw_ldtr_arbytes;
        kaitai::kstream* m__io__raw_ldtr_arbytes;
        std::string m__raw_msr_efer;
        kaitai::kstream* m__io__raw_msr_efer;
        std::string m__raw_pending_event;
        kaitai::kstream* m__io__raw_pending_event;
        std::string m__raw_flags;
        bool n__raw_flags;

    public:
        bool _is_null__raw_flags() { _raw_flags(); return n__raw_flags; };

    private:
        kaitai::kstream* m__io__raw_flags;

    public:

        /**
         * x87 and SSE registers as FXSAVE writes them: an XSAVE area that ends
         * after its legacy region. Present even if there is a CPU_XSAVE, which
         * takes precedence.
         */
        x86_xsave_area_t* fpu_regs() const { return m_fpu_regs; }

        /**
         * Register rax.
         */
        uint64_t rax() const { return m_rax; }

        /**
         * Register rbx.
         */
        uint64_t rbx() const { return m_rbx; }

        /**
         * Register rcx.
         */
        uint64_t rcx() const { return m_rcx; }

        /**
         * Register rdx.
         */
        uint64_t rdx() const { return m_rdx; }

        /**
         * Register rbp.
         */
        uint64_t rbp() const { return m_rbp; }

        /**
         * Register rsi.
         */
        uint64_t rsi() const { return m_rsi; }

        /**
         * Register rdi.
         */
        uint64_t rdi() const { return m_rdi; }

        /**
         * Register rsp.
         */
        uint64_t rsp() const { return m_rsp; }

        /**
         * Register r8.
         */
        uint64_t r8() const { return m_r8; }

        /**
         * Register r9.
         */
        uint64_t r9() const { return m_r9; }

        /**
         * Register r10.
         */
        uint64_t r10() const { return m_r10; }

        /**
         * Register r11.
         */
        uint64_t r11() const { return m_r11; }

        /**
         * Register r12.
         */
        uint64_t r12() const { return m_r12; }

        /**
         * Register r13.
         */
        uint64_t r13() const { return m_r13; }

        /**
         * Register r14.
         */
        uint64_t r14() const { return m_r14; }

        /**
         * Register r15.
         */
        uint64_t r15() const { return m_r15; }

        /**
         * Instruction pointer.
         */
        uint64_t rip() const { return m_rip; }

        /**
         * Status and control flags.
         */
        rflags_t* rflags() const { return m_rflags; }

        /**
         * Control register 0.
         */
        cr0_t* cr0() const { return m_cr0; }

        /**
         * Address of the last page fault.
         */
        uint64_t cr2() const { return m_cr2; }

        /**
         * Physical address of the top-level page table, with flags or PCID in
         * bits 11-0.
         */
        uint64_t cr3() const { return m_cr3; }

        /**
         * Control register 4.
         */
        cr4_t* cr4() const { return m_cr4; }

        /**
         * Address of breakpoint 0.
         */
        uint64_t dr0() const { return m_dr0; }

        /**
         * Address of breakpoint 1.
         */
        uint64_t dr1() const { return m_dr1; }

        /**
         * Address of breakpoint 2.
         */
        uint64_t dr2() const { return m_dr2; }

        /**
         * Address of breakpoint 3.
         */
        uint64_t dr3() const { return m_dr3; }

        /**
         * Debug status.
         */
        dr6_t* dr6() const { return m_dr6; }

        /**
         * Debug control.
         */
        dr7_t* dr7() const { return m_dr7; }

        /**
         * Selector in cs.
         */
        uint32_t cs_sel() const { return m_cs_sel; }

        /**
         * Selector in ds.
         */
        uint32_t ds_sel() const { return m_ds_sel; }

        /**
         * Selector in es.
         */
        uint32_t es_sel() const { return m_es_sel; }

        /**
         * Selector in fs.
         */
        uint32_t fs_sel() const { return m_fs_sel; }

        /**
         * Selector in gs.
         */
        uint32_t gs_sel() const { return m_gs_sel; }

        /**
         * Selector in ss.
         */
        uint32_t ss_sel() const { return m_ss_sel; }

        /**
         * Selector in tr.
         */
        uint32_t tr_sel() const { return m_tr_sel; }

        /**
         * Selector in ldtr.
         */
        uint32_t ldtr_sel() const { return m_ldtr_sel; }

        /**
         * Limit of cs in bytes, less one.
         */
        uint32_t cs_limit() const { return m_cs_limit; }

        /**
         * Limit of ds in bytes, less one.
         */
        uint32_t ds_limit() const { return m_ds_limit; }

        /**
         * Limit of es in bytes, less one.
         */
        uint32_t es_limit() const { return m_es_limit; }

        /**
         * Limit of fs in bytes, less one.
         */
        uint32_t fs_limit() const { return m_fs_limit; }

        /**
         * Limit of gs in bytes, less one.
         */
        uint32_t gs_limit() const { return m_gs_limit; }

        /**
         * Limit of ss in bytes, less one.
         */
        uint32_t ss_limit() const { return m_ss_limit; }

        /**
         * Limit of tr in bytes, less one.
         */
        uint32_t tr_limit() const { return m_tr_limit; }

        /**
         * Limit of ldtr in bytes, less one.
         */
        uint32_t ldtr_limit() const { return m_ldtr_limit; }

        /**
         * Limit of idtr in bytes, less one.
         */
        uint32_t idtr_limit() const { return m_idtr_limit; }

        /**
         * Limit of gdtr in bytes, less one.
         */
        uint32_t gdtr_limit() const { return m_gdtr_limit; }

        /**
         * Base address of cs.
         */
        uint64_t cs_base() const { return m_cs_base; }

        /**
         * Base address of ds.
         */
        uint64_t ds_base() const { return m_ds_base; }

        /**
         * Base address of es.
         */
        uint64_t es_base() const { return m_es_base; }

        /**
         * Base address of fs.
         */
        uint64_t fs_base() const { return m_fs_base; }

        /**
         * Base address of gs.
         */
        uint64_t gs_base() const { return m_gs_base; }

        /**
         * Base address of ss.
         */
        uint64_t ss_base() const { return m_ss_base; }

        /**
         * Base address of tr.
         */
        uint64_t tr_base() const { return m_tr_base; }

        /**
         * Base address of ldtr.
         */
        uint64_t ldtr_base() const { return m_ldtr_base; }

        /**
         * Base address of idtr.
         */
        uint64_t idtr_base() const { return m_idtr_base; }

        /**
         * Base address of gdtr.
         */
        uint64_t gdtr_base() const { return m_gdtr_base; }

        /**
         * Attributes of cs.
         */
        segment_attributes_t* cs_arbytes() const { return m_cs_arbytes; }

        /**
         * Attributes of ds.
         */
        segment_attributes_t* ds_arbytes() const { return m_ds_arbytes; }

        /**
         * Attributes of es.
         */
        segment_attributes_t* es_arbytes() const { return m_es_arbytes; }

        /**
         * Attributes of fs.
         */
        segment_attributes_t* fs_arbytes() const { return m_fs_arbytes; }

        /**
         * Attributes of gs.
         */
        segment_attributes_t* gs_arbytes() const { return m_gs_arbytes; }

        /**
         * Attributes of ss.
         */
        segment_attributes_t* ss_arbytes() const { return m_ss_arbytes; }

        /**
         * Attributes of tr.
         */
        segment_attributes_t* tr_arbytes() const { return m_tr_arbytes; }

        /**
         * Attributes of ldtr.
         */
        segment_attributes_t* ldtr_arbytes() const { return m_ldtr_arbytes; }

        /**
         * IA32_SYSENTER_CS, code selector of SYSENTER.
         */
        uint64_t sysenter_cs() const { return m_sysenter_cs; }

        /**
         * IA32_SYSENTER_ESP, stack pointer of SYSENTER.
         */
        uint64_t sysenter_esp() const { return m_sysenter_esp; }

        /**
         * IA32_SYSENTER_EIP, entry point of SYSENTER.
         */
        uint64_t sysenter_eip() const { return m_sysenter_eip; }

        /**
         * IA32_KERNEL_GS_BASE, the base of GS that SWAPGS loads.
         */
        uint64_t shadow_gs() const { return m_shadow_gs; }

        /**
         * Unused today.
         */
        uint64_t msr_flags() const { return m_msr_flags; }

        /**
         * IA32_LSTAR, entry point of SYSCALL from 64-bit code.
         */
        uint64_t msr_lstar() const { return m_msr_lstar; }

        /**
         * IA32_STAR: selectors of SYSCALL in bits 47-32, those of SYSRET in bits
         * 63-48.
         */
        uint64_t msr_star() const { return m_msr_star; }

        /**
         * IA32_CSTAR, entry point of SYSCALL from compatibility-mode code.
         */
        uint64_t msr_cstar() const { return m_msr_cstar; }

        /**
         * IA32_FMASK, flags that SYSCALL clears.
         */
        uint64_t msr_syscall_mask() const { return m_msr_syscall_mask; }

        /**
         * Extended features.
         */
        efer_t* msr_efer() const { return m_msr_efer; }

        /**
         * IA32_TSC_AUX, which RDTSCP returns in ecx. Absent from bodies of 1016
         * bytes, which Xen before 3.4 wrote.
         */
        uint64_t msr_tsc_aux() const { return m_msr_tsc_aux; }

        /**
         * The guest's time stamp counter when saving began.
         */
        uint64_t tsc() const { return m_tsc; }

        /**
         * Event to be injected.
         */
        pending_event_t* pending_event() const { return m_pending_event; }

        /**
         * Error code of the event.
         */
        uint32_t error_code() const { return m_error_code; }

        /**
         * Flags of the record. Absent from bodies of 1016 and 1024 bytes, which
         * Xen before 4.7 wrote.
         */
        cpu_flags_t* flags() const { return m_flags; }

        /**
         * Padding, zero.
         */
        uint32_t pad0() const { return m_pad0; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        std::string _raw_fpu_regs() const { return m__raw_fpu_regs; }
        kaitai::kstream* _io__raw_fpu_regs() const { return m__io__raw_fpu_regs; }
        std::string _raw_rflags() const { return m__raw_rflags; }
        kaitai::kstream* _io__raw_rflags() const { return m__io__raw_rflags; }
        std::string _raw_cr0() const { return m__raw_cr0; }
        kaitai::kstream* _io__raw_cr0() const { return m__io__raw_cr0; }
        std::string _raw_cr4() const { return m__raw_cr4; }
        kaitai::kstream* _io__raw_cr4() const { return m__io__raw_cr4; }
        std::string _raw_dr6() const { return m__raw_dr6; }
        kaitai::kstream* _io__raw_dr6() const { return m__io__raw_dr6; }
        std::string _raw_dr7() const { return m__raw_dr7; }
        kaitai::kstream* _io__raw_dr7() const { return m__io__raw_dr7; }
        std::string _raw_cs_arbytes() const { return m__raw_cs_arbytes; }
        kaitai::kstream* _io__raw_cs_arbytes() const { return m__io__raw_cs_arbytes; }
        std::string _raw_ds_arbytes() const { return m__raw_ds_arbytes; }
        kaitai::kstream* _io__raw_ds_arbytes() const { return m__io__raw_ds_arbytes; }
        std::string _raw_es_arbytes() const { return m__raw_es_arbytes; }
        kaitai::kstream* _io__raw_es_arbytes() const { return m__io__raw_es_arbytes; }
        std::string _raw_fs_arbytes() const { return m__raw_fs_arbytes; }
        kaitai::kstream* _io__raw_fs_arbytes() const { return m__io__raw_fs_arbytes; }
        std::string _raw_gs_arbytes() const { return m__raw_gs_arbytes; }
        kaitai::kstream* _io__raw_gs_arbytes() const { return m__io__raw_gs_arbytes; }
        std::string _raw_ss_arbytes() const { return m__raw_ss_arbytes; }
        kaitai::kstream* _io__raw_ss_arbytes() const { return m__io__raw_ss_arbytes; }
        std::string _raw_tr_arbytes() const { return m__raw_tr_arbytes; }
        kaitai::kstream* _io__raw_tr_arbytes() const { return m__io__raw_tr_arbytes; }
        std::string _raw_ldtr_arbytes() const { return m__raw_ldtr_arbytes; }
        kaitai::kstream* _io__raw_ldtr_arbytes() const { return m__io__raw_ldtr_arbytes; }
        std::string _raw_msr_efer() const { return m__raw_msr_efer; }
        kaitai::kstream* _io__raw_msr_efer() const { return m__io__raw_msr_efer; }
        std::string _raw_pending_event() const { return m__raw_pending_event; }
        kaitai::kstream* _io__raw_pending_event() const { return m__io__raw_pending_event; }
        std::string _raw_flags() const { return m__raw_flags; }
        kaitai::kstream* _io__raw_flags() const { return m__io__raw_flags; }
    };

    /**
     * Flags of a CPU record.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L149 XEN_X86_FPU_INITIALISED
     */

    class cpu_flags_t : public kaitai::kstruct {

    public:

        cpu_flags_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~cpu_flags_t();

    private:
        bool f_is_fpu_initialised;
        bool m_is_fpu_initialised;

    public:

        /**
         * `fpu_regs` is valid; Xen assumes this for records that have no flags.
         */
        bool is_fpu_initialised();

    private:
        bool f_reserved;
        int32_t m_reserved;

    public:

        /**
         * Flags that Xen does not define, from bit 1 on; it refuses them.
         */
        int32_t reserved();

    private:
        uint32_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::cpu_t* m__parent;

    public:

        /**
         * All flags as a number.
         */
        uint32_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::cpu_t* _parent() const { return m__parent; }
    };

    /**
     * Model-specific registers of a vCPU that no other entry contains.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L617-L624 struct hvm_msr
     */

    class cpu_msr_t : public kaitai::kstruct {

    public:

        cpu_msr_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~cpu_msr_t();

    private:
        bool f_len_msr;
        int32_t m_len_msr;

    public:

        /**
         * Size of one register in bytes.
         */
        int32_t len_msr();

    private:
        bool f_msrs;
        std::vector<msr_entry_t*>* m_msrs;

    public:

        /**
         * The registers, as many as the body has room for.
         */
        std::vector<msr_entry_t*>* msrs();

    private:
        bool f_ofs_msrs;
        int8_t m_ofs_msrs;

    public:

        /**
         * Offset of the registers in the body.
         */
        int8_t ofs_msrs();

    private:
        uint32_t m_num_msrs;
        uint32_t m_reserved;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;
        std::vector<std::string>* m__raw_msrs;
        std::vector<kaitai::kstream*>* m__io__raw_msrs;

    public:

        /**
         * Number of registers; the body has 8 + 16 x num_msrs bytes.
         */
        uint32_t num_msrs() const { return m_num_msrs; }

        /**
         * Padding of the C structure.
         */
        uint32_t reserved() const { return m_reserved; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        std::vector<std::string>* _raw_msrs() const { return m__raw_msrs; }
        std::vector<kaitai::kstream*>* _io__raw_msrs() const { return m__io__raw_msrs; }
    };

    /**
     * Family, model and stepping of a processor.
     * \sa Intel SDM volume 2, CPUID leaf 1
     * \sa AMD APM volume 3, CPUID Fn0000_0001_EAX
     */

    class cpu_signature_t : public kaitai::kstruct {

    public:

        cpu_signature_t(kaitai::kstream* p__io, xen_hvm_context_t::save_header_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~cpu_signature_t();

    private:
        bool f_base_family;
        int32_t m_base_family;

    public:

        /**
         * Family, if below 15.
         */
        int32_t base_family();

    private:
        bool f_base_model;
        int32_t m_base_model;

    public:

        /**
         * Low digit of the model.
         */
        int32_t base_model();

    private:
        bool f_extended_family;
        int32_t m_extended_family;

    public:

        /**
         * Number to add to a family of 15.
         */
        int32_t extended_family();

    private:
        bool f_extended_model;
        int32_t m_extended_model;

    public:

        /**
         * High digit of the model, which counts for family 6 and from 15 on.
         */
        int32_t extended_model();

    private:
        bool f_family;
        int32_t m_family;

    public:

        /**
         * Family of the processor, with the extended family.
         */
        int32_t family();

    private:
        bool f_model;
        int32_t m_model;

    public:

        /**
         * Model of the processor, with the extended model.
         */
        int32_t model();

    private:
        bool f_stepping;
        int32_t m_stepping;

    public:

        /**
         * Stepping of the processor.
         */
        int32_t stepping();

    private:
        uint32_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::save_header_t* m__parent;

    public:

        /**
         * The whole register as a number.
         */
        uint32_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::save_header_t* _parent() const { return m__parent; }
    };

    /**
     * Extended registers of one vCPU. Xen before 4.12 wrote this entry with
     * little or no area for a guest that did not use XSAVE.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L559-L572 struct hvm_hw_cpu_xsave
     */

    class cpu_xsave_t : public kaitai::kstruct {

    public:

        cpu_xsave_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~cpu_xsave_t();

    private:
        bool f_len_save_area_min;
        int32_t m_len_save_area_min;

    public:

        /**
         * The shortest area that Xen accepts.
         */
        int32_t len_save_area_min();

    private:
        bool f_ofs_save_area;
        int8_t m_ofs_save_area;

    public:

        /**
         * Offset of the area in the body.
         */
        int8_t ofs_save_area();

    private:
        xstate_components_t* m_xfeature_mask;
        xstate_components_t* m_xcr0;
        xstate_components_t* m_xcr0_accum;
        x86_xsave_area_t* m_save_area;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;
        std::string m__raw_xfeature_mask;
        kaitai::kstream* m__io__raw_xfeature_mask;
        std::string m__raw_xcr0;
        kaitai::kstream* m__io__raw_xcr0;
        std::string m__raw_xcr0_accum;
        kaitai::kstream* m__io__raw_xcr0_accum;
        std::string m__raw_save_area;
        kaitai::kstream* m__io__raw_save_area;

    public:

        /**
         * Components that the saving host supported; ignored.
         */
        xstate_components_t* xfeature_mask() const { return m_xfeature_mask; }

        /**
         * The register XCR0: components that the guest has enabled.
         */
        xstate_components_t* xcr0() const { return m_xcr0; }

        /**
         * Components that the guest has ever enabled; they determine the length
         * of the area.
         */
        xstate_components_t* xcr0_accum() const { return m_xcr0_accum; }

        /**
         * The registers, in the standard form. Xen 4.3.0 and older made it
         * longer than the guest needs.
         */
        x86_xsave_area_t* save_area() const { return m_save_area; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        std::string _raw_xfeature_mask() const { return m__raw_xfeature_mask; }
        kaitai::kstream* _io__raw_xfeature_mask() const { return m__io__raw_xfeature_mask; }
        std::string _raw_xcr0() const { return m__raw_xcr0; }
        kaitai::kstream* _io__raw_xcr0() const { return m__io__raw_xcr0; }
        std::string _raw_xcr0_accum() const { return m__raw_xcr0_accum; }
        kaitai::kstream* _io__raw_xcr0_accum() const { return m__io__raw_xcr0_accum; }
        std::string _raw_save_area() const { return m__raw_save_area; }
        kaitai::kstream* _io__raw_save_area() const { return m__io__raw_save_area; }
    };

    /**
     * Control register 0.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50 X86_CR0_*
     */

    class cr0_t : public kaitai::kstruct {

    public:

        cr0_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~cr0_t();

    private:
        bool f_am;
        bool m_am;

    public:

        /**
         * Alignment checks may be enabled.
         */
        bool am();

    private:
        bool f_cd;
        bool m_cd;

    public:

        /**
         * Caches are disabled.
         */
        bool cd();

    private:
        bool f_em;
        bool m_em;

    public:

        /**
         * x87 instructions trap.
         */
        bool em();

    private:
        bool f_et;
        bool m_et;

    public:

        /**
         * Extension type; always set.
         */
        bool et();

    private:
        bool f_mp;
        bool m_mp;

    public:

        /**
         * WAIT honours `ts`.
         */
        bool mp();

    private:
        bool f_ne;
        bool m_ne;

    public:

        /**
         * x87 errors raise an exception.
         */
        bool ne();

    private:
        bool f_nw;
        bool m_nw;

    public:

        /**
         * Not write-through.
         */
        bool nw();

    private:
        bool f_pe;
        bool m_pe;

    public:

        /**
         * Protected mode.
         */
        bool pe();

    private:
        bool f_pg;
        bool m_pg;

    public:

        /**
         * Paging is on.
         */
        bool pg();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        bool f_reserved_low;
        int32_t m_reserved_low;

    public:

        /**
         * Bits 31-0 that no processor defines; those of `high` neither.
         */
        int32_t reserved_low();

    private:
        bool f_ts;
        bool m_ts;

    public:

        /**
         * Task switched: the next x87 or SSE instruction traps.
         */
        bool ts();

    private:
        bool f_wp;
        bool m_wp;

    public:

        /**
         * Write protection applies to the supervisor too.
         */
        bool wp();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::cpu_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::cpu_t* _parent() const { return m__parent; }
    };

    /**
     * Control register 4.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86 X86_CR4_*
     */

    class cr4_t : public kaitai::kstruct {

    public:

        cr4_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~cr4_t();

    private:
        bool f_cet;
        bool m_cet;

    public:

        /**
         * Control-flow enforcement.
         */
        bool cet();

    private:
        bool f_de;
        bool m_de;

    public:

        /**
         * Debugging extensions.
         */
        bool de();

    private:
        bool f_fred;
        bool m_fred;

    public:

        /**
         * Flexible return and event delivery.
         */
        bool fred();

    private:
        bool f_fsgsbase;
        bool m_fsgsbase;

    public:

        /**
         * RDFSBASE and similar instructions are allowed at all privilege levels.
         */
        bool fsgsbase();

    private:
        bool f_la57;
        bool m_la57;

    public:

        /**
         * Five levels of page tables.
         */
        bool la57();

    private:
        bool f_lass;
        bool m_lass;

    public:

        /**
         * Linear-address space separation.
         */
        bool lass();

    private:
        bool f_mce;
        bool m_mce;

    public:

        /**
         * Machine-check exceptions.
         */
        bool mce();

    private:
        bool f_osfxsr;
        bool m_osfxsr;

    public:

        /**
         * The kernel uses FXSAVE; SSE is usable.
         */
        bool osfxsr();

    private:
        bool f_osxmmexcpt;
        bool m_osxmmexcpt;

    public:

        /**
         * The kernel handles SSE exceptions.
         */
        bool osxmmexcpt();

    private:
        bool f_osxsave;
        bool m_osxsave;

    public:

        /**
         * The kernel uses XSAVE.
         */
        bool osxsave();

    private:
        bool f_pae;
        bool m_pae;

    public:

        /**
         * Physical address extension.
         */
        bool pae();

    private:
        bool f_pce;
        bool m_pce;

    public:

        /**
         * RDPMC is allowed at all privilege levels.
         */
        bool pce();

    private:
        bool f_pcide;
        bool m_pcide;

    public:

        /**
         * Process-context identifiers.
         */
        bool pcide();

    private:
        bool f_pge;
        bool m_pge;

    public:

        /**
         * Global pages.
         */
        bool pge();

    private:
        bool f_pke;
        bool m_pke;

    public:

        /**
         * Protection keys for user pages.
         */
        bool pke();

    private:
        bool f_pks;
        bool m_pks;

    public:

        /**
         * Protection keys for supervisor pages.
         */
        bool pks();

    private:
        bool f_pse;
        bool m_pse;

    public:

        /**
         * 4 MiB pages.
         */
        bool pse();

    private:
        bool f_pvi;
        bool m_pvi;

    public:

        /**
         * Virtual interrupts in protected mode.
         */
        bool pvi();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        bool f_smap;
        bool m_smap;

    public:

        /**
         * The supervisor cannot touch user pages.
         */
        bool smap();

    private:
        bool f_smep;
        bool m_smep;

    public:

        /**
         * The supervisor cannot execute user pages.
         */
        bool smep();

    private:
        bool f_smxe;
        bool m_smxe;

    public:

        /**
         * SMX instructions are enabled.
         */
        bool smxe();

    private:
        bool f_tsd;
        bool m_tsd;

    public:

        /**
         * RDTSC is allowed in the kernel only.
         */
        bool tsd();

    private:
        bool f_uintr;
        bool m_uintr;

    public:

        /**
         * User interrupts.
         */
        bool uintr();

    private:
        bool f_umip;
        bool m_umip;

    public:

        /**
         * SGDT and similar instructions are allowed in the kernel only (UMIP).
         */
        bool umip();

    private:
        bool f_vme;
        bool m_vme;

    public:

        /**
         * Virtual-8086 mode extensions.
         */
        bool vme();

    private:
        bool f_vmxe;
        bool m_vmxe;

    public:

        /**
         * VMX instructions are enabled.
         */
        bool vmxe();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::cpu_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::cpu_t* _parent() const { return m__parent; }
    };

    /**
     * Debug status register.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L133-L149 X86_DR6_*
     */

    class dr6_t : public kaitai::kstruct {

    public:

        dr6_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~dr6_t();

    private:
        bool f_b0;
        bool m_b0;

    public:

        /**
         * Breakpoint 0 was hit.
         */
        bool b0();

    private:
        bool f_b1;
        bool m_b1;

    public:

        /**
         * Breakpoint 1 was hit.
         */
        bool b1();

    private:
        bool f_b2;
        bool m_b2;

    public:

        /**
         * Breakpoint 2 was hit.
         */
        bool b2();

    private:
        bool f_b3;
        bool m_b3;

    public:

        /**
         * Breakpoint 3 was hit.
         */
        bool b3();

    private:
        bool f_bd;
        bool m_bd;

    public:

        /**
         * A debug register was accessed.
         */
        bool bd();

    private:
        bool f_bld;
        bool m_bld;

    public:

        /**
         * No bus lock was detected (inverted).
         */
        bool bld();

    private:
        bool f_bs;
        bool m_bs;

    public:

        /**
         * Single step.
         */
        bool bs();

    private:
        bool f_bt;
        bool m_bt;

    public:

        /**
         * Task switch.
         */
        bool bt();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        bool f_rtm;
        bool m_rtm;

    public:

        /**
         * Not inside a transaction (inverted).
         */
        bool rtm();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::cpu_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::cpu_t* _parent() const { return m__parent; }
    };

    /**
     * Debug control register. A breakpoint's condition is 0 for execution, 1 for
     * write, 2 for I/O and 3 for any access; its length is 0 for one byte, 1 for
     * two, 2 for eight and 3 for four.
     * \sa Intel SDM volume 3, section 19.2.4
     */

    class dr7_t : public kaitai::kstruct {

    public:

        dr7_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~dr7_t();

    private:
        bool f_g0;
        bool m_g0;

    public:

        /**
         * Breakpoint 0 is enabled.
         */
        bool g0();

    private:
        bool f_g1;
        bool m_g1;

    public:

        /**
         * Breakpoint 1 is enabled.
         */
        bool g1();

    private:
        bool f_g2;
        bool m_g2;

    public:

        /**
         * Breakpoint 2 is enabled.
         */
        bool g2();

    private:
        bool f_g3;
        bool m_g3;

    public:

        /**
         * Breakpoint 3 is enabled.
         */
        bool g3();

    private:
        bool f_gd;
        bool m_gd;

    public:

        /**
         * Access to debug registers traps.
         */
        bool gd();

    private:
        bool f_ge;
        bool m_ge;

    public:

        /**
         * Exact data breakpoints.
         */
        bool ge();

    private:
        bool f_l0;
        bool m_l0;

    public:

        /**
         * Breakpoint 0 is enabled for the task.
         */
        bool l0();

    private:
        bool f_l1;
        bool m_l1;

    public:

        /**
         * Breakpoint 1 is enabled for the task.
         */
        bool l1();

    private:
        bool f_l2;
        bool m_l2;

    public:

        /**
         * Breakpoint 2 is enabled for the task.
         */
        bool l2();

    private:
        bool f_l3;
        bool m_l3;

    public:

        /**
         * Breakpoint 3 is enabled for the task.
         */
        bool l3();

    private:
        bool f_le;
        bool m_le;

    public:

        /**
         * Exact data breakpoints for the task.
         */
        bool le();

    private:
        bool f_len0;
        int32_t m_len0;

    public:

        /**
         * Length of breakpoint 0.
         */
        int32_t len0();

    private:
        bool f_len1;
        int32_t m_len1;

    public:

        /**
         * Length of breakpoint 1.
         */
        int32_t len1();

    private:
        bool f_len2;
        int32_t m_len2;

    public:

        /**
         * Length of breakpoint 2.
         */
        int32_t len2();

    private:
        bool f_len3;
        int32_t m_len3;

    public:

        /**
         * Length of breakpoint 3.
         */
        int32_t len3();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        bool f_rtm;
        bool m_rtm;

    public:

        /**
         * Debugging of transactions.
         */
        bool rtm();

    private:
        bool f_rw0;
        int32_t m_rw0;

    public:

        /**
         * Condition of breakpoint 0.
         */
        int32_t rw0();

    private:
        bool f_rw1;
        int32_t m_rw1;

    public:

        /**
         * Condition of breakpoint 1.
         */
        int32_t rw1();

    private:
        bool f_rw2;
        int32_t m_rw2;

    public:

        /**
         * Condition of breakpoint 2.
         */
        int32_t rw2();

    private:
        bool f_rw3;
        int32_t m_rw3;

    public:

        /**
         * Condition of breakpoint 3.
         */
        int32_t rw3();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::cpu_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::cpu_t* _parent() const { return m__parent; }
    };

    /**
     * Extended feature enable register.
     * \sa AMD APM volume 2, section 3.1.7
     */

    class efer_t : public kaitai::kstruct {

    public:

        efer_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~efer_t();

    private:
        bool f_aibrse;
        bool m_aibrse;

    public:

        /**
         * Automatic indirect-branch restricted speculation.
         */
        bool aibrse();

    private:
        bool f_ffxse;
        bool m_ffxse;

    public:

        /**
         * Fast FXSAVE.
         */
        bool ffxse();

    private:
        bool f_lma;
        bool m_lma;

    public:

        /**
         * Long mode is active.
         */
        bool lma();

    private:
        bool f_lme;
        bool m_lme;

    public:

        /**
         * Long mode is enabled.
         */
        bool lme();

    private:
        bool f_lmsle;
        bool m_lmsle;

    public:

        /**
         * Segment limits hold in long mode.
         */
        bool lmsle();

    private:
        bool f_mcommit;
        bool m_mcommit;

    public:

        /**
         * The MCOMMIT instruction is enabled.
         */
        bool mcommit();

    private:
        bool f_nxe;
        bool m_nxe;

    public:

        /**
         * No-execute pages are enabled.
         */
        bool nxe();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        bool f_sce;
        bool m_sce;

    public:

        /**
         * SYSCALL is enabled.
         */
        bool sce();

    private:
        bool f_svme;
        bool m_svme;

    public:

        /**
         * SVM is enabled.
         */
        bool svme();

    private:
        bool f_tce;
        bool m_tce;

    public:

        /**
         * Translation cache extension.
         */
        bool tce();

    private:
        bool f_uaie;
        bool m_uaie;

    public:

        /**
         * Upper address bits are ignored.
         */
        bool uaie();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::cpu_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::cpu_t* _parent() const { return m__parent; }
    };

    /**
     * One piece of state, with its header.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor
     */

    class entry_t : public kaitai::kstruct {

    public:

        entry_t(kaitai::kstream* p__io, xen_hvm_context_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~entry_t();

    private:
        bool f_body;
        kaitai::kstruct* m_body;

    public:

        /**
         * The body, decoded by type code.
         */
        kaitai::kstruct* body();

    private:
        bool f_is_acceptable_length;
        bool m_is_acceptable_length;

    public:

        /**
         * Whether Xen accepts a body of this length. It ignores the length of
         * END; for types of variable length it also compares the length with the
         * one in the body.
         */
        bool is_acceptable_length();

    private:
        bool f_is_known;
        bool m_is_known;

    public:

        /**
         * Whether Xen has this type code; it refuses others.
         */
        bool is_known();

    private:
        bool f_is_old_cpu;
        bool m_is_old_cpu;

    public:

        /**
         * Whether this is a CPU as Xen before 3.4 has it, without `msr_tsc_aux`.
         * Xen takes it so instead of filling it with zeros.
         */
        bool is_old_cpu();

    private:
        bool f_is_truncated;
        bool m_is_truncated;

    public:

        /**
         * The context ends inside this body.
         */
        bool is_truncated();

    private:
        bool f_is_variable_length;
        bool m_is_variable_length;

    public:

        /**
         * Bodies of these types contain their own length.
         */
        bool is_variable_length();

    private:
        bool f_is_zero_extended;
        bool m_is_zero_extended;

    public:

        /**
         * Whether Xen accepts a body shorter than `len_expected` and fills the
         * rest with zeros.
         */
        bool is_zero_extended();

    private:
        bool f_len_expected;
        uint32_t m_len_expected;

    public:

        /**
         * Length of the body in the newest layout of its type; 0 for END, for
         * types of variable length and for unknown ones. LAPIC grew from 24 to
         * 32 bytes in Xen 4.18.5, 4.19.2 and 4.20.1; an older Xen refuses the
         * longer one.
         */
        uint32_t len_expected();

    private:
        bool f_len_min;
        uint32_t m_len_min;

    public:

        /**
         * The shortest body that Xen accepts for this type.
         */
        uint32_t len_min();

    private:
        bool f_truncation;
        std::string m_truncation;

    public:

        /**
         * The words about it in the text for people.
         */
        std::string truncation();

    private:
        entry_header_t* m_header;
        opaque_t* m_raw_body;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t* m__parent;
        std::string m__raw_header;
        kaitai::kstream* m__io__raw_header;
        std::string m__raw_raw_body;
        kaitai::kstream* m__io__raw_raw_body;

    public:

        /**
         * Type, instance and length.
         */
        entry_header_t* header() const { return m_header; }

        /**
         * The bytes of the body, or those that the context still has if it ends
         * before `header.len_body` bytes.
         */
        opaque_t* raw_body() const { return m_raw_body; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t* _parent() const { return m__parent; }
        std::string _raw_header() const { return m__raw_header; }
        kaitai::kstream* _io__raw_header() const { return m__io__raw_header; }
        std::string _raw_raw_body() const { return m__raw_raw_body; }
        kaitai::kstream* _io__raw_raw_body() const { return m__io__raw_raw_body; }
    };

    /**
     * The header of every body.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor
     */

    class entry_header_t : public kaitai::kstruct {

    public:

        entry_header_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~entry_header_t();

    private:
        bool f_typecode;
        typecode_t m_typecode;

    public:

        /**
         * Kind of body. Numbers 22 to 34 are reserved for Amazon; Xen refuses them.
         */
        typecode_t typecode();

    private:
        uint16_t m_typecode_number;
        uint16_t m_instance;
        uint32_t m_len_body;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;

    public:

        /**
         * Kind of body, as a number; see `typecode`.
         */
        uint16_t typecode_number() const { return m_typecode_number; }

        /**
         * Number of the vCPU, for state of a vCPU; number of the controller, for
         * PIC; 0 otherwise.
         */
        uint16_t instance() const { return m_instance; }

        /**
         * Length of the body in bytes, without this header.
         */
        uint32_t len_body() const { return m_len_body; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
    };

    /**
     * The high-precision event timer: its registers as the guest sees them, then
     * its hidden state.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L501-L521 struct hvm_hw_hpet
     */

    class hpet_t : public kaitai::kstruct {

    public:

        hpet_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~hpet_t();

    private:
        hpet_capability_t* m_capability;
        uint64_t m_res0;
        hpet_config_t* m_config;
        uint64_t m_res1;
        hpet_status_t* m_isr;
        std::string m_res2;
        uint64_t m_mc64;
        uint64_t m_res3;
        std::vector<hpet_timer_t*>* m_timers;
        std::string m_res5;
        std::vector<uint64_t>* m_period;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;
        std::string m__raw_capability;
        kaitai::kstream* m__io__raw_capability;
        std::string m__raw_config;
        kaitai::kstream* m__io__raw_config;
        std::string m__raw_isr;
        kaitai::kstream* m__io__raw_isr;

    public:

        /**
         * General capabilities, and the period of the counter.
         */
        hpet_capability_t* capability() const { return m_capability; }

        /**
         * Reserved.
         */
        uint64_t res0() const { return m_res0; }

        /**
         * General configuration.
         */
        hpet_config_t* config() const { return m_config; }

        /**
         * Reserved.
         */
        uint64_t res1() const { return m_res1; }

        /**
         * Interrupt status.
         */
        hpet_status_t* isr() const { return m_isr; }

        /**
         * Reserved.
         */
        std::string res2() const { return m_res2; }

        /**
         * Main counter.
         */
        uint64_t mc64() const { return m_mc64; }

        /**
         * Reserved.
         */
        uint64_t res3() const { return m_res3; }

        /**
         * The three timers.
         */
        std::vector<hpet_timer_t*>* timers() const { return m_timers; }

        /**
         * Reserved.
         */
        std::string res5() const { return m_res5; }

        /**
         * Value last written to each timer's comparator.
         */
        std::vector<uint64_t>* period() const { return m_period; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        std::string _raw_capability() const { return m__raw_capability; }
        kaitai::kstream* _io__raw_capability() const { return m__io__raw_capability; }
        std::string _raw_config() const { return m__raw_config; }
        kaitai::kstream* _io__raw_config() const { return m__io__raw_config; }
        std::string _raw_isr() const { return m__raw_isr; }
        kaitai::kstream* _io__raw_isr() const { return m__io__raw_isr; }
    };

    /**
     * Capabilities of an HPET.
     * \sa IA-PC HPET Specification, section 2.3.4
     */

    class hpet_capability_t : public kaitai::kstruct {

    public:

        hpet_capability_t(kaitai::kstream* p__io, xen_hvm_context_t::hpet_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~hpet_capability_t();

    private:
        bool f_has_legacy_route;
        bool m_has_legacy_route;

    public:

        /**
         * Can replace PIT and RTC interrupts.
         */
        bool has_legacy_route();

    private:
        bool f_is_64_bit;
        bool m_is_64_bit;

    public:

        /**
         * The main counter has 64 bits.
         */
        bool is_64_bit();

    private:
        bool f_last_timer;
        int32_t m_last_timer;

    public:

        /**
         * Number of the last timer.
         */
        int32_t last_timer();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        bool f_revision;
        int32_t m_revision;

    public:

        /**
         * Revision of the HPET specification.
         */
        int32_t revision();

    private:
        bool f_vendor_id;
        int32_t m_vendor_id;

    public:

        /**
         * PCI vendor ID.
         */
        int32_t vendor_id();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::hpet_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Period of the main counter in femtoseconds.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::hpet_t* _parent() const { return m__parent; }
    };

    /**
     * Configuration of an HPET.
     * \sa IA-PC HPET Specification, section 2.3.5
     */

    class hpet_config_t : public kaitai::kstruct {

    public:

        hpet_config_t(kaitai::kstream* p__io, xen_hvm_context_t::hpet_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~hpet_config_t();

    private:
        bool f_is_enabled;
        bool m_is_enabled;

    public:

        /**
         * The main counter runs.
         */
        bool is_enabled();

    private:
        bool f_is_legacy_route;
        bool m_is_legacy_route;

    public:

        /**
         * Replaces PIT and RTC interrupts.
         */
        bool is_legacy_route();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::hpet_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::hpet_t* _parent() const { return m__parent; }
    };

    /**
     * Interrupt status of an HPET.
     * \sa IA-PC HPET Specification, section 2.3.6
     */

    class hpet_status_t : public kaitai::kstruct {

    public:

        hpet_status_t(kaitai::kstream* p__io, xen_hvm_context_t::hpet_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~hpet_status_t();

    private:
        bool f_is_timer0_active;
        bool m_is_timer0_active;

    public:

        /**
         * Timer 0 has an interrupt active.
         */
        bool is_timer0_active();

    private:
        bool f_is_timer1_active;
        bool m_is_timer1_active;

    public:

        /**
         * Timer 1 has an interrupt active.
         */
        bool is_timer1_active();

    private:
        bool f_is_timer2_active;
        bool m_is_timer2_active;

    public:

        /**
         * Timer 2 has an interrupt active.
         */
        bool is_timer2_active();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::hpet_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::hpet_t* _parent() const { return m__parent; }
    };

    /**
     * A timer of the HPET.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L511 struct hvm_hw_hpet, timers
     */

    class hpet_timer_t : public kaitai::kstruct {

    public:

        hpet_timer_t(kaitai::kstream* p__io, xen_hvm_context_t::hpet_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~hpet_timer_t();

    private:
        hpet_timer_config_t* m_config;
        uint64_t m_cmp;
        uint64_t m_fsb;
        uint64_t m_res4;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::hpet_t* m__parent;
        std::string m__raw_config;
        kaitai::kstream* m__io__raw_config;

    public:

        /**
         * Configuration and capabilities.
         */
        hpet_timer_config_t* config() const { return m_config; }

        /**
         * Value of the main counter at which the timer fires.
         */
        uint64_t cmp() const { return m_cmp; }

        /**
         * FSB interrupt route, not supported.
         */
        uint64_t fsb() const { return m_fsb; }

        /**
         * Reserved.
         */
        uint64_t res4() const { return m_res4; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::hpet_t* _parent() const { return m__parent; }
        std::string _raw_config() const { return m__raw_config; }
        kaitai::kstream* _io__raw_config() const { return m__io__raw_config; }
    };

    /**
     * Configuration and capabilities of a timer.
     * \sa IA-PC HPET Specification, section 2.3.8
     */

    class hpet_timer_config_t : public kaitai::kstruct {

    public:

        hpet_timer_config_t(kaitai::kstream* p__io, xen_hvm_context_t::hpet_timer_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~hpet_timer_config_t();

    private:
        bool f_can_be_periodic;
        bool m_can_be_periodic;

    public:

        /**
         * Can be periodic.
         */
        bool can_be_periodic();

    private:
        bool f_has_fsb;
        bool m_has_fsb;

    public:

        /**
         * Interrupts can be delivered by FSB.
         */
        bool has_fsb();

    private:
        bool f_is_32_bit_mode;
        bool m_is_32_bit_mode;

    public:

        /**
         * Forced to 32-bit mode.
         */
        bool is_32_bit_mode();

    private:
        bool f_is_64_bit;
        bool m_is_64_bit;

    public:

        /**
         * Has 64 bits.
         */
        bool is_64_bit();

    private:
        bool f_is_enabled;
        bool m_is_enabled;

    public:

        /**
         * Interrupts are enabled.
         */
        bool is_enabled();

    private:
        bool f_is_fsb_enabled;
        bool m_is_fsb_enabled;

    public:

        /**
         * Interrupts are delivered by FSB.
         */
        bool is_fsb_enabled();

    private:
        bool f_is_level;
        bool m_is_level;

    public:

        /**
         * Level-triggered.
         */
        bool is_level();

    private:
        bool f_is_periodic;
        bool m_is_periodic;

    public:

        /**
         * The timer is periodic.
         */
        bool is_periodic();

    private:
        bool f_is_setting_value;
        bool m_is_setting_value;

    public:

        /**
         * The next write to the comparator also sets the accumulator.
         */
        bool is_setting_value();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        bool f_route;
        int32_t m_route;

    public:

        /**
         * I/O APIC pin.
         */
        int32_t route();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::hpet_timer_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Pins of the I/O APIC that `route` can name, one bit each.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::hpet_timer_t* _parent() const { return m__parent; }
    };

    /**
     * The I/O APIC, with its 48 pins: 16 for ISA, 32 for PCI.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L369-L377 struct hvm_hw_vioapic
     */

    class ioapic_t : public kaitai::kstruct {

    public:

        ioapic_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~ioapic_t();

    private:
        bool f_num_redirtbl;
        uint32_t m_num_redirtbl;

    public:

        /**
         * Number of entries that the body has room for; 48.
         */
        uint32_t num_redirtbl();

    private:
        bool f_ofs_redirtbl;
        int8_t m_ofs_redirtbl;

    public:

        /**
         * Offset of the redirection table in the body.
         */
        int8_t ofs_redirtbl();

    private:
        bool f_redirtbl;
        std::vector<redirection_entry_t*>* m_redirtbl;

    public:

        /**
         * Redirection table, one entry for each pin.
         */
        std::vector<redirection_entry_t*>* redirtbl();

    private:
        uint64_t m_base_address;
        uint32_t m_ioregsel;
        uint32_t m_id;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;
        std::vector<std::string>* m__raw_redirtbl;
        std::vector<kaitai::kstream*>* m__io__raw_redirtbl;

    public:

        /**
         * Physical address of its registers.
         */
        uint64_t base_address() const { return m_base_address; }

        /**
         * Register that the window selects.
         */
        uint32_t ioregsel() const { return m_ioregsel; }

        /**
         * APIC ID of the I/O APIC.
         */
        uint32_t id() const { return m_id; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        std::vector<std::string>* _raw_redirtbl() const { return m__raw_redirtbl; }
        std::vector<kaitai::kstream*>* _io__raw_redirtbl() const { return m__io__raw_redirtbl; }
    };

    /**
     * Interrupt wires of the ISA devices.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L426-L435 struct hvm_hw_isa_irqs
     */

    class isa_irq_t : public kaitai::kstruct {

    public:

        isa_irq_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~isa_irq_t();

    private:
        bool f_asserted;
        std::vector<bool>* m_asserted;

    public:

        /**
         * Whether the wire is asserted, by IRQ number 0 to 15.
         */
        std::vector<bool>* asserted();

    private:
        uint16_t m_raw;
        std::string m_reserved;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;

    public:

        /**
         * The wires as one number, IRQ 0 in bit 0.
         */
        uint16_t raw() const { return m_raw; }

        /**
         * Unused.
         */
        std::string reserved() const { return m_reserved; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
    };

    /**
     * The state of a vCPU's local APIC outside its register page. 32 bytes from
     * Xen 4.18.5, 4.19.2 and 4.20.1 on, 24 before, 16 in old versions.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L392-L398 struct hvm_hw_lapic
     */

    class lapic_t : public kaitai::kstruct {

    public:

        lapic_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~lapic_t();

    private:
        apic_base_t* m_apic_base_msr;
        lapic_disabled_t* m_disabled;
        uint32_t m_timer_divisor;
        uint64_t m_tdt_msr;
        bool n_tdt_msr;

    public:
        bool _is_null_tdt_msr() { tdt_msr(); return n_tdt_msr; };

    private:
        lapic_esr_t* m_pending_esr;
        bool n_pending_esr;

    public:
        bool _is_null_pending_esr() { pending_esr(); return n_pending_esr; };

    private:
        uint32_t m_padding;
        bool n_padding;

    public:
        bool _is_null_padding() { padding(); return n_padding; };

    private:
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;
        std::string m__raw_apic_base_msr;
        kaitai::kstream* m__io__raw_apic_base_msr;
        std::string m__raw_disabled;
        kaitai::kstream* m__io__raw_disabled;
        std::string m__raw_pending_esr;
        bool n__raw_pending_esr;

    public:
        bool _is_null__raw_pending_esr() { _raw_pending_esr(); return n__raw_pending_esr; };

    private:
        kaitai::kstream* m__io__raw_pending_esr;

    public:

        /**
         * IA32_APIC_BASE: address and mode of the local APIC.
         */
        apic_base_t* apic_base_msr() const { return m_apic_base_msr; }

        /**
         * How the local APIC is disabled.
         */
        lapic_disabled_t* disabled() const { return m_disabled; }

        /**
         * Divisor of the timer's clock, 1 to 128.
         */
        uint32_t timer_divisor() const { return m_timer_divisor; }

        /**
         * IA32_TSC_DEADLINE. Absent from bodies of 16 bytes.
         */
        uint64_t tdt_msr() const { return m_tdt_msr; }

        /**
         * Errors since the last write to the error status register. Absent from
         * bodies of 24 bytes.
         */
        lapic_esr_t* pending_esr() const { return m_pending_esr; }

        /**
         * Padding of the C structure.
         */
        uint32_t padding() const { return m_padding; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        std::string _raw_apic_base_msr() const { return m__raw_apic_base_msr; }
        kaitai::kstream* _io__raw_apic_base_msr() const { return m__io__raw_apic_base_msr; }
        std::string _raw_disabled() const { return m__raw_disabled; }
        kaitai::kstream* _io__raw_disabled() const { return m__io__raw_disabled; }
        std::string _raw_pending_esr() const { return m__raw_pending_esr; }
        kaitai::kstream* _io__raw_pending_esr() const { return m__io__raw_pending_esr; }
    };

    /**
     * Destination format register.
     * \sa Intel SDM volume 3, section 12.6.2.2
     */

    class lapic_dfr_t : public kaitai::kstruct {

    public:

        lapic_dfr_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~lapic_dfr_t();

    private:
        bool f_is_flat;
        bool m_is_flat;

    public:

        /**
         * Logical IDs are flat, not in clusters.
         */
        bool is_flat();

    private:
        uint32_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::lapic_regs_t* m__parent;

    public:

        /**
         * The whole register as a number.
         */
        uint32_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
    };

    /**
     * The ways in which a local APIC is disabled.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/hvm/vlapic.h#L34-L35 VLAPIC_HW_DISABLED, VLAPIC_SW_DISABLED
     */

    class lapic_disabled_t : public kaitai::kstruct {

    public:

        lapic_disabled_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~lapic_disabled_t();

    private:
        bool f_is_hw_disabled;
        bool m_is_hw_disabled;

    public:

        /**
         * By IA32_APIC_BASE.
         */
        bool is_hw_disabled();

    private:
        bool f_is_sw_disabled;
        bool m_is_sw_disabled;

    public:

        /**
         * By the spurious-interrupt register.
         */
        bool is_sw_disabled();

    private:
        uint32_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::lapic_t* m__parent;

    public:

        /**
         * All bits as a number.
         */
        uint32_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::lapic_t* _parent() const { return m__parent; }
    };

    /**
     * Error status.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h#L47-L53 APIC_ESR_*
     */

    class lapic_esr_t : public kaitai::kstruct {

    public:

        lapic_esr_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~lapic_esr_t();

    private:
        bool f_illegal_register;
        bool m_illegal_register;

    public:

        /**
         * Access to a register that does not exist.
         */
        bool illegal_register();

    private:
        bool f_receive_accept;
        bool m_receive_accept;

    public:

        /**
         * A message that was received was not accepted.
         */
        bool receive_accept();

    private:
        bool f_receive_checksum;
        bool m_receive_checksum;

    public:

        /**
         * Checksum error when receiving.
         */
        bool receive_checksum();

    private:
        bool f_receive_illegal_vector;
        bool m_receive_illegal_vector;

    public:

        /**
         * Illegal vector when receiving.
         */
        bool receive_illegal_vector();

    private:
        bool f_redirectable_ipi;
        bool m_redirectable_ipi;

    public:

        /**
         * Lowest-priority delivery that is not supported.
         */
        bool redirectable_ipi();

    private:
        bool f_send_accept;
        bool m_send_accept;

    public:

        /**
         * A message that was sent was not accepted.
         */
        bool send_accept();

    private:
        bool f_send_checksum;
        bool m_send_checksum;

    public:

        /**
         * Checksum error when sending.
         */
        bool send_checksum();

    private:
        bool f_send_illegal_vector;
        bool m_send_illegal_vector;

    public:

        /**
         * Illegal vector when sending.
         */
        bool send_illegal_vector();

    private:
        uint32_t m_raw;
        xen_hvm_context_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * The whole register as a number.
         */
        uint32_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Interrupt command register, low half.
     * \sa Intel SDM volume 3, section 12.6.1
     */

    class lapic_icr_t : public kaitai::kstruct {

    public:

        lapic_icr_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~lapic_icr_t();

    private:
        bool f_delivery_mode;
        delivery_mode_t m_delivery_mode;

    public:

        /**
         * Kind of interrupt.
         */
        delivery_mode_t delivery_mode();

    private:
        bool f_is_asserted;
        bool m_is_asserted;

    public:

        /**
         * Assert, not de-assert.
         */
        bool is_asserted();

    private:
        bool f_is_level;
        bool m_is_level;

    public:

        /**
         * Level-triggered, not edge-triggered.
         */
        bool is_level();

    private:
        bool f_is_logical;
        bool m_is_logical;

    public:

        /**
         * The destination is logical, not physical.
         */
        bool is_logical();

    private:
        bool f_is_pending;
        bool m_is_pending;

    public:

        /**
         * Delivery is pending.
         */
        bool is_pending();

    private:
        bool f_shorthand;
        destination_shorthand_t m_shorthand;

    public:

        /**
         * Destination shorthand.
         */
        destination_shorthand_t shorthand();

    private:
        bool f_vector;
        int32_t m_vector;

    public:

        /**
         * Vector that the interrupt is sent with.
         */
        int32_t vector();

    private:
        uint32_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::lapic_regs_t* m__parent;

    public:

        /**
         * The whole register as a number.
         */
        uint32_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
    };

    /**
     * ID register.
     * \sa Intel SDM volume 3, section 12.4.6
     */

    class lapic_id_t : public kaitai::kstruct {

    public:

        lapic_id_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~lapic_id_t();

    private:
        bool f_xapic_id;
        int32_t m_xapic_id;

    public:

        /**
         * The ID in xAPIC mode; in x2APIC mode `raw` is the ID.
         */
        int32_t xapic_id();

    private:
        uint32_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::lapic_regs_t* m__parent;

    public:

        /**
         * The whole register as a number.
         */
        uint32_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
    };

    /**
     * Logical destination register.
     * \sa Intel SDM volume 3, sections 12.6.2.2 and 12.12.10
     */

    class lapic_ldr_t : public kaitai::kstruct {

    public:

        lapic_ldr_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~lapic_ldr_t();

    private:
        bool f_x2apic_cluster;
        int32_t m_x2apic_cluster;

    public:

        /**
         * Cluster in x2APIC mode.
         */
        int32_t x2apic_cluster();

    private:
        bool f_x2apic_mask;
        int32_t m_x2apic_mask;

    public:

        /**
         * Bit of this processor in its cluster, in x2APIC mode.
         */
        int32_t x2apic_mask();

    private:
        bool f_xapic_logical_id;
        int32_t m_xapic_logical_id;

    public:

        /**
         * Logical ID in xAPIC mode.
         */
        int32_t xapic_logical_id();

    private:
        uint32_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::lapic_regs_t* m__parent;

    public:

        /**
         * The whole register as a number.
         */
        uint32_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
    };

    /**
     * A priority.
     * \sa Intel SDM volume 3, section 12.8.3
     */

    class lapic_priority_t : public kaitai::kstruct {

    public:

        lapic_priority_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~lapic_priority_t();

    private:
        bool f_priority_class;
        int32_t m_priority_class;

    public:

        /**
         * Class: vectors up to 16 x class + 15 are held back.
         */
        int32_t priority_class();

    private:
        bool f_subclass;
        int32_t m_subclass;

    public:

        /**
         * Sub-class.
         */
        int32_t subclass();

    private:
        uint32_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::lapic_regs_t* m__parent;

    public:

        /**
         * The whole register as a number.
         */
        uint32_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
    };

    /**
     * The part of a local APIC's register page that has registers, each with 4
     * bytes at a multiple of 16.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404 struct hvm_hw_lapic_regs
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h Source
     */

    class lapic_regs_t : public kaitai::kstruct {

    public:

        lapic_regs_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~lapic_regs_t();

    private:
        bool f_apic_id;
        lapic_id_t* m_apic_id;

    public:

        /**
         * ID of the local APIC.
         */
        lapic_id_t* apic_id();

    private:
        bool f_apic_version;
        lapic_version_t* m_apic_version;

    public:

        /**
         * Version of the local APIC, and the number of its local vectors.
         */
        lapic_version_t* apic_version();

    private:
        bool f_apr;
        lapic_priority_t* m_apr;

    public:

        /**
         * Arbitration priority.
         */
        lapic_priority_t* apr();

    private:
        bool f_dfr;
        lapic_dfr_t* m_dfr;

    public:

        /**
         * Destination format.
         */
        lapic_dfr_t* dfr();

    private:
        bool f_esr;
        lapic_esr_t* m_esr;

    public:

        /**
         * Errors that the local APIC has detected.
         */
        lapic_esr_t* esr();

    private:
        bool f_icr_high;
        uint32_t m_icr_high;

    public:

        /**
         * Destination of the command: bits 31-24 in xAPIC mode, all of them in
         * x2APIC mode.
         */
        uint32_t icr_high();

    private:
        bool f_icr_low;
        lapic_icr_t* m_icr_low;

    public:

        /**
         * Interrupt command.
         */
        lapic_icr_t* icr_low();

    private:
        bool f_irr;
        vector_bitmap_t* m_irr;

    public:

        /**
         * Vectors that are requested.
         */
        vector_bitmap_t* irr();

    private:
        bool f_isr;
        vector_bitmap_t* m_isr;

    public:

        /**
         * Vectors in service.
         */
        vector_bitmap_t* isr();

    private:
        bool f_ldr;
        lapic_ldr_t* m_ldr;

    public:

        /**
         * Logical destination.
         */
        lapic_ldr_t* ldr();

    private:
        bool f_lvt_cmci;
        lvt_entry_t* m_lvt_cmci;

    public:

        /**
         * Local vector of corrected machine checks.
         */
        lvt_entry_t* lvt_cmci();

    private:
        bool f_lvt_error;
        lvt_entry_t* m_lvt_error;

    public:

        /**
         * Local vector of errors.
         */
        lvt_entry_t* lvt_error();

    private:
        bool f_lvt_lint0;
        lvt_entry_t* m_lvt_lint0;

    public:

        /**
         * Local vector of pin LINT0.
         */
        lvt_entry_t* lvt_lint0();

    private:
        bool f_lvt_lint1;
        lvt_entry_t* m_lvt_lint1;

    public:

        /**
         * Local vector of pin LINT1.
         */
        lvt_entry_t* lvt_lint1();

    private:
        bool f_lvt_perf;
        lvt_entry_t* m_lvt_perf;

    public:

        /**
         * Local vector of the performance counters.
         */
        lvt_entry_t* lvt_perf();

    private:
        bool f_lvt_thermal;
        lvt_entry_t* m_lvt_thermal;

    public:

        /**
         * Local vector of the thermal sensor.
         */
        lvt_entry_t* lvt_thermal();

    private:
        bool f_lvt_timer;
        lvt_entry_t* m_lvt_timer;

    public:

        /**
         * Local vector of the timer.
         */
        lvt_entry_t* lvt_timer();

    private:
        bool f_num_slots;
        uint32_t m_num_slots;

    public:

        /**
         * Number of register slots that the body has room for; 64.
         */
        uint32_t num_slots();

    private:
        bool f_ppr;
        lapic_priority_t* m_ppr;

    public:

        /**
         * Processor priority; Xen computes it on demand.
         */
        lapic_priority_t* ppr();

    private:
        bool f_self_ipi;
        uint32_t m_self_ipi;

    public:

        /**
         * Write-only; meaningless here.
         */
        uint32_t self_ipi();

    private:
        bool f_slots;
        std::vector<register_slot_t*>* m_slots;

    public:

        /**
         * All slots, by their offset divided by 16.
         */
        std::vector<register_slot_t*>* slots();

    private:
        bool f_svr;
        lapic_svr_t* m_svr;

    public:

        /**
         * Spurious-interrupt vector.
         */
        lapic_svr_t* svr();

    private:
        bool f_timer_current_count;
        uint32_t m_timer_current_count;

    public:

        /**
         * Current count of the timer; Xen computes it on demand.
         */
        uint32_t timer_current_count();

    private:
        bool f_timer_divide;
        timer_divide_t* m_timer_divide;

    public:

        /**
         * Divisor of the timer's clock.
         */
        timer_divide_t* timer_divide();

    private:
        bool f_timer_initial_count;
        uint32_t m_timer_initial_count;

    public:

        /**
         * Initial count of the timer.
         */
        uint32_t timer_initial_count();

    private:
        bool f_tmr;
        vector_bitmap_t* m_tmr;

    public:

        /**
         * Vectors that are level-triggered.
         */
        vector_bitmap_t* tmr();

    private:
        bool f_tpr;
        lapic_priority_t* m_tpr;

    public:

        /**
         * Task priority.
         */
        lapic_priority_t* tpr();

    private:
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;
        std::string m__raw_apic_id;
        kaitai::kstream* m__io__raw_apic_id;
        std::string m__raw_apic_version;
        kaitai::kstream* m__io__raw_apic_version;
        std::string m__raw_apr;
        kaitai::kstream* m__io__raw_apr;
        std::string m__raw_dfr;
        kaitai::kstream* m__io__raw_dfr;
        std::string m__raw_esr;
        kaitai::kstream* m__io__raw_esr;
        std::string m__raw_icr_low;
        kaitai::kstream* m__io__raw_icr_low;
        std::string m__raw_irr;
        kaitai::kstream* m__io__raw_irr;
        std::string m__raw_isr;
        kaitai::kstream* m__io__raw_isr;
        std::string m__raw_ldr;
        kaitai::kstream* m__io__raw_ldr;
        std::string m__raw_lvt_cmci;
        kaitai::kstream* m__io__raw_lvt_cmci;
        std::string m__raw_lvt_error;
        kaitai::kstream* m__io__raw_lvt_error;
        std::string m__raw_lvt_lint0;
        kaitai::kstream* m__io__raw_lvt_lint0;
        std::string m__raw_lvt_lint1;
        kaitai::kstream* m__io__raw_lvt_lint1;
        std::string m__raw_lvt_perf;
        kaitai::kstream* m__io__raw_lvt_perf;
        std::string m__raw_lvt_thermal;
        kaitai::kstream* m__io__raw_lvt_thermal;
        std::string m__raw_lvt_timer;
        kaitai::kstream* m__io__raw_lvt_timer;
        std::string m__raw_ppr;
        kaitai::kstream* m__io__raw_ppr;
        std::string m__raw_svr;
        kaitai::kstream* m__io__raw_svr;
        std::string m__raw_timer_divide;
        kaitai::kstream* m__io__raw_timer_divide;
        std::string m__raw_tmr;
        kaitai::kstream* m__io__raw_tmr;
        std::string m__raw_tpr;
        kaitai::kstream* m__io__raw_tpr;

    public:
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        std::string _raw_apic_id() const { return m__raw_apic_id; }
        kaitai::kstream* _io__raw_apic_id() const { return m__io__raw_apic_id; }
        std::string _raw_apic_version() const { return m__raw_apic_version; }
        kaitai::kstream* _io__raw_apic_version() const { return m__io__raw_apic_version; }
        std::string _raw_apr() const { return m__raw_apr; }
        kaitai::kstream* _io__raw_apr() const { return m__io__raw_apr; }
        std::string _raw_dfr() const { return m__raw_dfr; }
        kaitai::kstream* _io__raw_dfr() const { return m__io__raw_dfr; }
        std::string _raw_esr() const { return m__raw_esr; }
        kaitai::kstream* _io__raw_esr() const { return m__io__raw_esr; }
        std::string _raw_icr_low() const { return m__raw_icr_low; }
        kaitai::kstream* _io__raw_icr_low() const { return m__io__raw_icr_low; }
        std::string _raw_irr() const { return m__raw_irr; }
        kaitai::kstream* _io__raw_irr() const { return m__io__raw_irr; }
        std::string _raw_isr() const { return m__raw_isr; }
        kaitai::kstream* _io__raw_isr() const { return m__io__raw_isr; }
        std::string _raw_ldr() const { return m__raw_ldr; }
        kaitai::kstream* _io__raw_ldr() const { return m__io__raw_ldr; }
        std::string _raw_lvt_cmci() const { return m__raw_lvt_cmci; }
        kaitai::kstream* _io__raw_lvt_cmci() const { return m__io__raw_lvt_cmci; }
        std::string _raw_lvt_error() const { return m__raw_lvt_error; }
        kaitai::kstream* _io__raw_lvt_error() const { return m__io__raw_lvt_error; }
        std::string _raw_lvt_lint0() const { return m__raw_lvt_lint0; }
        kaitai::kstream* _io__raw_lvt_lint0() const { return m__io__raw_lvt_lint0; }
        std::string _raw_lvt_lint1() const { return m__raw_lvt_lint1; }
        kaitai::kstream* _io__raw_lvt_lint1() const { return m__io__raw_lvt_lint1; }
        std::string _raw_lvt_perf() const { return m__raw_lvt_perf; }
        kaitai::kstream* _io__raw_lvt_perf() const { return m__io__raw_lvt_perf; }
        std::string _raw_lvt_thermal() const { return m__raw_lvt_thermal; }
        kaitai::kstream* _io__raw_lvt_thermal() const { return m__io__raw_lvt_thermal; }
        std::string _raw_lvt_timer() const { return m__raw_lvt_timer; }
        kaitai::kstream* _io__raw_lvt_timer() const { return m__io__raw_lvt_timer; }
        std::string _raw_ppr() const { return m__raw_ppr; }
        kaitai::kstream* _io__raw_ppr() const { return m__io__raw_ppr; }
        std::string _raw_svr() const { return m__raw_svr; }
        kaitai::kstream* _io__raw_svr() const { return m__io__raw_svr; }
        std::string _raw_timer_divide() const { return m__raw_timer_divide; }
        kaitai::kstream* _io__raw_timer_divide() const { return m__io__raw_timer_divide; }
        std::string _raw_tmr() const { return m__raw_tmr; }
        kaitai::kstream* _io__raw_tmr() const { return m__io__raw_tmr; }
        std::string _raw_tpr() const { return m__raw_tpr; }
        kaitai::kstream* _io__raw_tpr() const { return m__io__raw_tpr; }
    };

    /**
     * Spurious-interrupt vector register.
     * \sa Intel SDM volume 3, section 12.9
     */

    class lapic_svr_t : public kaitai::kstruct {

    public:

        lapic_svr_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~lapic_svr_t();

    private:
        bool f_is_enabled;
        bool m_is_enabled;

    public:

        /**
         * The local APIC is enabled by software.
         */
        bool is_enabled();

    private:
        bool f_is_eoi_broadcast_suppressed;
        bool m_is_eoi_broadcast_suppressed;

    public:

        /**
         * No EOI broadcasts.
         */
        bool is_eoi_broadcast_suppressed();

    private:
        bool f_is_focus_disabled;
        bool m_is_focus_disabled;

    public:

        /**
         * No focus processor checking.
         */
        bool is_focus_disabled();

    private:
        bool f_vector;
        int32_t m_vector;

    public:

        /**
         * Vector of spurious interrupts.
         */
        int32_t vector();

    private:
        uint32_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::lapic_regs_t* m__parent;

    public:

        /**
         * The whole register as a number.
         */
        uint32_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
    };

    /**
     * Version register.
     * \sa Intel SDM volume 3, section 12.4.8
     */

    class lapic_version_t : public kaitai::kstruct {

    public:

        lapic_version_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~lapic_version_t();

    private:
        bool f_has_directed_eoi;
        bool m_has_directed_eoi;

    public:

        /**
         * Broadcasts of EOI can be suppressed.
         */
        bool has_directed_eoi();

    private:
        bool f_max_lvt;
        int32_t m_max_lvt;

    public:

        /**
         * Number of local vectors, less one.
         */
        int32_t max_lvt();

    private:
        bool f_version;
        int32_t m_version;

    public:

        /**
         * Version of the local APIC.
         */
        int32_t version();

    private:
        uint32_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::lapic_regs_t* m__parent;

    public:

        /**
         * The whole register as a number.
         */
        uint32_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
    };

    /**
     * An entry of the local vector table.
     * \sa Intel SDM volume 3, section 12.5.1
     */

    class lvt_entry_t : public kaitai::kstruct {

    public:

        lvt_entry_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~lvt_entry_t();

    private:
        bool f_delivery_mode;
        delivery_mode_t m_delivery_mode;

    public:

        /**
         * Kind of interrupt.
         */
        delivery_mode_t delivery_mode();

    private:
        bool f_is_active_low;
        bool m_is_active_low;

    public:

        /**
         * The pin is active low; LINT0 and LINT1 only.
         */
        bool is_active_low();

    private:
        bool f_is_level;
        bool m_is_level;

    public:

        /**
         * Level-triggered; LINT0 and LINT1 only.
         */
        bool is_level();

    private:
        bool f_is_masked;
        bool m_is_masked;

    public:

        /**
         * The local interrupt is masked.
         */
        bool is_masked();

    private:
        bool f_is_pending;
        bool m_is_pending;

    public:

        /**
         * Delivery is pending.
         */
        bool is_pending();

    private:
        bool f_remote_irr;
        bool m_remote_irr;

    public:

        /**
         * A level-triggered interrupt is in service; LINT0 and LINT1 only.
         */
        bool remote_irr();

    private:
        bool f_timer_mode;
        timer_mode_t m_timer_mode;

    public:

        /**
         * How the timer counts; timer only.
         */
        timer_mode_t timer_mode();

    private:
        bool f_vector;
        int32_t m_vector;

    public:

        /**
         * Vector of the local interrupt.
         */
        int32_t vector();

    private:
        uint32_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::lapic_regs_t* m__parent;

    public:

        /**
         * The whole register as a number.
         */
        uint32_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
    };

    /**
     * Machine-check capabilities.
     * \sa Intel SDM volume 3, section 17.3.1.1
     */

    class mcg_cap_t : public kaitai::kstruct {

    public:

        mcg_cap_t(kaitai::kstream* p__io, xen_hvm_context_t::vmce_vcpu_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~mcg_cap_t();

    private:
        bool f_has_cmci;
        bool m_has_cmci;

    public:

        /**
         * Corrected errors can interrupt.
         */
        bool has_cmci();

    private:
        bool f_has_ctl;
        bool m_has_ctl;

    public:

        /**
         * IA32_MCG_CTL exists.
         */
        bool has_ctl();

    private:
        bool f_has_ext;
        bool m_has_ext;

    public:

        /**
         * Extended state registers exist.
         */
        bool has_ext();

    private:
        bool f_has_lmce;
        bool m_has_lmce;

    public:

        /**
         * Local machine checks.
         */
        bool has_lmce();

    private:
        bool f_has_ser;
        bool m_has_ser;

    public:

        /**
         * Software error recovery.
         */
        bool has_ser();

    private:
        bool f_has_tes;
        bool m_has_tes;

    public:

        /**
         * Threshold-based error status.
         */
        bool has_tes();

    private:
        bool f_num_banks;
        int32_t m_num_banks;

    public:

        /**
         * Number of banks.
         */
        int32_t num_banks();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        bool f_reserved_low;
        int32_t m_reserved_low;

    public:

        /**
         * Bits 27-0 that Xen lets no guest have; those of `high` neither.
         */
        int32_t reserved_low();

    private:
        bool f_reserved_top;
        int32_t m_reserved_top;

    public:

        /**
         * Bits 31-28, which Xen lets no guest have either.
         */
        int32_t reserved_top();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::vmce_vcpu_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::vmce_vcpu_t* _parent() const { return m__parent; }
    };

    /**
     * Control of the corrected errors of a bank.
     * \sa Intel SDM volume 3, section 17.3.2.5
     */

    class mci_ctl2_t : public kaitai::kstruct {

    public:

        mci_ctl2_t(kaitai::kstream* p__io, xen_hvm_context_t::vmce_vcpu_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~mci_ctl2_t();

    private:
        bool f_is_cmci_enabled;
        bool m_is_cmci_enabled;

    public:

        /**
         * Corrected errors interrupt.
         */
        bool is_cmci_enabled();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        bool f_threshold;
        int32_t m_threshold;

    public:

        /**
         * Number of errors before an interrupt.
         */
        int32_t threshold();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::vmce_vcpu_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::vmce_vcpu_t* _parent() const { return m__parent; }
    };

    /**
     * Eight memory types of one byte each.
     * \sa Intel SDM volume 3, sections 13.11.2.2 and 13.12.2
     */

    class memory_types_t : public kaitai::kstruct {

    public:

        memory_types_t(kaitai::kstream* p__io, xen_hvm_context_t::mtrr_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~memory_types_t();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        std::vector<memory_type_t>* m_types;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::mtrr_t* m__parent;

    public:

        /**
         * The types, from the least significant byte on.
         */
        std::vector<memory_type_t>* types() const { return m_types; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::mtrr_t* _parent() const { return m__parent; }
    };

    /**
     * A model-specific register.
     * 
     * As of 2026, Xen sends SPEC_CTRL (0x48), MISC_FEATURES_ENABLES (0x140),
     * PKRS (0x6e1), BNDCFGS (0xd90), XSS (0xda0), VIRT_SPEC_CTRL (0xc001011f),
     * and the four DRn_ADDRESS_MASK (0xc0011027, 0xc0011019 to 0xc001101b). The
     * type is at the start of a substream of its own (`size: 16`), which
     * `as_spec_ctrl` and `as_bndcfgs` rely on.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L619-L623 struct hvm_one_msr
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1395 msrs_to_send
     */

    class msr_entry_t : public kaitai::kstruct {

    public:

        msr_entry_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_msr_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~msr_entry_t();

    private:
        bool f_as_bndcfgs;
        bndcfgs_t* m_as_bndcfgs;
        bool n_as_bndcfgs;

    public:
        bool _is_null_as_bndcfgs() { as_bndcfgs(); return n_as_bndcfgs; };

    private:

    public:

        /**
         * The value of BNDCFGS, decoded; absent for other registers.
         */
        bndcfgs_t* as_bndcfgs();

    private:
        bool f_as_spec_ctrl;
        spec_ctrl_t* m_as_spec_ctrl;
        bool n_as_spec_ctrl;

    public:
        bool _is_null_as_spec_ctrl() { as_spec_ctrl(); return n_as_spec_ctrl; };

    private:

    public:

        /**
         * The value of SPEC_CTRL, decoded; absent for other registers.
         */
        spec_ctrl_t* as_spec_ctrl();

    private:
        uint32_t m_index;
        uint32_t m_reserved;
        uint64_t m_value;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::cpu_msr_t* m__parent;
        std::string m__raw_as_bndcfgs;
        bool n__raw_as_bndcfgs;

    public:
        bool _is_null__raw_as_bndcfgs() { _raw_as_bndcfgs(); return n__raw_as_bndcfgs; };

    private:
        kaitai::kstream* m__io__raw_as_bndcfgs;
        std::string m__raw_as_spec_ctrl;
        bool n__raw_as_spec_ctrl;

    public:
        bool _is_null__raw_as_spec_ctrl() { _raw_as_spec_ctrl(); return n__raw_as_spec_ctrl; };

    private:
        kaitai::kstream* m__io__raw_as_spec_ctrl;

    public:

        /**
         * Number of the register.
         */
        uint32_t index() const { return m_index; }

        /**
         * Reserved, zero.
         */
        uint32_t reserved() const { return m_reserved; }

        /**
         * Its value.
         */
        uint64_t value() const { return m_value; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::cpu_msr_t* _parent() const { return m__parent; }
        std::string _raw_as_bndcfgs() const { return m__raw_as_bndcfgs; }
        kaitai::kstream* _io__raw_as_bndcfgs() const { return m__io__raw_as_bndcfgs; }
        std::string _raw_as_spec_ctrl() const { return m__raw_as_spec_ctrl; }
        kaitai::kstream* _io__raw_as_spec_ctrl() const { return m__io__raw_as_spec_ctrl; }
    };

    /**
     * Memory types of a vCPU.
     * 
     * Xen writes the first variable range to all entries that `msr_mtrr_cap`
     * says are in use; the other ranges are lost. As of 2026 this is not fixed,
     * see hvm_save_mtrr_msr().
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L542-L551 struct hvm_hw_mtrr
     */

    class mtrr_t : public kaitai::kstruct {

    public:

        mtrr_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~mtrr_t();

    private:
        memory_types_t* m_msr_pat_cr;
        std::vector<mtrr_range_t*>* m_msr_mtrr_var;
        memory_types_t* m_fixed_64k_00000;
        memory_types_t* m_fixed_16k_80000;
        memory_types_t* m_fixed_16k_a0000;
        memory_types_t* m_fixed_4k_c0000;
        memory_types_t* m_fixed_4k_c8000;
        memory_types_t* m_fixed_4k_d0000;
        memory_types_t* m_fixed_4k_d8000;
        memory_types_t* m_fixed_4k_e0000;
        memory_types_t* m_fixed_4k_e8000;
        memory_types_t* m_fixed_4k_f0000;
        memory_types_t* m_fixed_4k_f8000;
        mtrr_cap_t* m_msr_mtrr_cap;
        mtrr_def_type_t* m_msr_mtrr_def_type;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;
        std::string m__raw_msr_pat_cr;
        kaitai::kstream* m__io__raw_msr_pat_cr;
        std::string m__raw_fixed_64k_00000;
        kaitai::kstream* m__io__raw_fixed_64k_00000;
        std::string m__raw_fixed_16k_80000;
        kaitai::kstream* m__io__raw_fixed_16k_80000;
        std::string m__raw_fixed_16k_a0000;
        kaitai::kstream* m__io__raw_fixed_16k_a0000;
        std::string m__raw_fixed_4k_c0000;
        kaitai::kstream* m__io__raw_fixed_4k_c0000;
        std::string m__raw_fixed_4k_c8000;
        kaitai::kstream* m__io__raw_fixed_4k_c8000;
        std::string m__raw_fixed_4k_d0000;
        kaitai::kstream* m__io__raw_fixed_4k_d0000;
        std::string m__raw_fixed_4k_d8000;
        kaitai::kstream* m__io__raw_fixed_4k_d8000;
        std::string m__raw_fixed_4k_e0000;
        kaitai::kstream* m__io__raw_fixed_4k_e0000;
        std::string m__raw_fixed_4k_e8000;
        kaitai::kstream* m__io__raw_fixed_4k_e8000;
        std::string m__raw_fixed_4k_f0000;
        kaitai::kstream* m__io__raw_fixed_4k_f0000;
        std::string m__raw_fixed_4k_f8000;
        kaitai::kstream* m__io__raw_fixed_4k_f8000;
        std::string m__raw_msr_mtrr_cap;
        kaitai::kstream* m__io__raw_msr_mtrr_cap;
        std::string m__raw_msr_mtrr_def_type;
        kaitai::kstream* m__io__raw_msr_mtrr_def_type;

    public:

        /**
         * Page attribute table: the memory types that page-table entries can
         * choose from.
         */
        memory_types_t* msr_pat_cr() const { return m_msr_pat_cr; }

        /**
         * Variable ranges.
         */
        std::vector<mtrr_range_t*>* msr_mtrr_var() const { return m_msr_mtrr_var; }

        /**
         * Types of the eight 64 KiB blocks from 0x00000 on.
         */
        memory_types_t* fixed_64k_00000() const { return m_fixed_64k_00000; }

        /**
         * Types of the eight 16 KiB blocks from 0x80000 on.
         */
        memory_types_t* fixed_16k_80000() const { return m_fixed_16k_80000; }

        /**
         * Types of the eight 16 KiB blocks from 0xa0000 on.
         */
        memory_types_t* fixed_16k_a0000() const { return m_fixed_16k_a0000; }

        /**
         * Types of the eight 4 KiB blocks from 0xc0000 on.
         */
        memory_types_t* fixed_4k_c0000() const { return m_fixed_4k_c0000; }

        /**
         * Types of the eight 4 KiB blocks from 0xc8000 on.
         */
        memory_types_t* fixed_4k_c8000() const { return m_fixed_4k_c8000; }

        /**
         * Types of the eight 4 KiB blocks from 0xd0000 on.
         */
        memory_types_t* fixed_4k_d0000() const { return m_fixed_4k_d0000; }

        /**
         * Types of the eight 4 KiB blocks from 0xd8000 on.
         */
        memory_types_t* fixed_4k_d8000() const { return m_fixed_4k_d8000; }

        /**
         * Types of the eight 4 KiB blocks from 0xe0000 on.
         */
        memory_types_t* fixed_4k_e0000() const { return m_fixed_4k_e0000; }

        /**
         * Types of the eight 4 KiB blocks from 0xe8000 on.
         */
        memory_types_t* fixed_4k_e8000() const { return m_fixed_4k_e8000; }

        /**
         * Types of the eight 4 KiB blocks from 0xf0000 on.
         */
        memory_types_t* fixed_4k_f0000() const { return m_fixed_4k_f0000; }

        /**
         * Types of the eight 4 KiB blocks from 0xf8000 on.
         */
        memory_types_t* fixed_4k_f8000() const { return m_fixed_4k_f8000; }

        /**
         * IA32_MTRRCAP: which MTRRs there are.
         */
        mtrr_cap_t* msr_mtrr_cap() const { return m_msr_mtrr_cap; }

        /**
         * Default type and enable bits.
         */
        mtrr_def_type_t* msr_mtrr_def_type() const { return m_msr_mtrr_def_type; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        std::string _raw_msr_pat_cr() const { return m__raw_msr_pat_cr; }
        kaitai::kstream* _io__raw_msr_pat_cr() const { return m__io__raw_msr_pat_cr; }
        std::string _raw_fixed_64k_00000() const { return m__raw_fixed_64k_00000; }
        kaitai::kstream* _io__raw_fixed_64k_00000() const { return m__io__raw_fixed_64k_00000; }
        std::string _raw_fixed_16k_80000() const { return m__raw_fixed_16k_80000; }
        kaitai::kstream* _io__raw_fixed_16k_80000() const { return m__io__raw_fixed_16k_80000; }
        std::string _raw_fixed_16k_a0000() const { return m__raw_fixed_16k_a0000; }
        kaitai::kstream* _io__raw_fixed_16k_a0000() const { return m__io__raw_fixed_16k_a0000; }
        std::string _raw_fixed_4k_c0000() const { return m__raw_fixed_4k_c0000; }
        kaitai::kstream* _io__raw_fixed_4k_c0000() const { return m__io__raw_fixed_4k_c0000; }
        std::string _raw_fixed_4k_c8000() const { return m__raw_fixed_4k_c8000; }
        kaitai::kstream* _io__raw_fixed_4k_c8000() const { return m__io__raw_fixed_4k_c8000; }
        std::string _raw_fixed_4k_d0000() const { return m__raw_fixed_4k_d0000; }
        kaitai::kstream* _io__raw_fixed_4k_d0000() const { return m__io__raw_fixed_4k_d0000; }
        std::string _raw_fixed_4k_d8000() const { return m__raw_fixed_4k_d8000; }
        kaitai::kstream* _io__raw_fixed_4k_d8000() const { return m__io__raw_fixed_4k_d8000; }
        std::string _raw_fixed_4k_e0000() const { return m__raw_fixed_4k_e0000; }
        kaitai::kstream* _io__raw_fixed_4k_e0000() const { return m__io__raw_fixed_4k_e0000; }
        std::string _raw_fixed_4k_e8000() const { return m__raw_fixed_4k_e8000; }
        kaitai::kstream* _io__raw_fixed_4k_e8000() const { return m__io__raw_fixed_4k_e8000; }
        std::string _raw_fixed_4k_f0000() const { return m__raw_fixed_4k_f0000; }
        kaitai::kstream* _io__raw_fixed_4k_f0000() const { return m__io__raw_fixed_4k_f0000; }
        std::string _raw_fixed_4k_f8000() const { return m__raw_fixed_4k_f8000; }
        kaitai::kstream* _io__raw_fixed_4k_f8000() const { return m__io__raw_fixed_4k_f8000; }
        std::string _raw_msr_mtrr_cap() const { return m__raw_msr_mtrr_cap; }
        kaitai::kstream* _io__raw_msr_mtrr_cap() const { return m__io__raw_msr_mtrr_cap; }
        std::string _raw_msr_mtrr_def_type() const { return m__raw_msr_mtrr_def_type; }
        kaitai::kstream* _io__raw_msr_mtrr_def_type() const { return m__io__raw_msr_mtrr_def_type; }
    };

    /**
     * Base and type of a variable range.
     * \sa Intel SDM volume 3, section 13.11.2.3
     */

    class mtrr_base_t : public kaitai::kstruct {

    public:

        mtrr_base_t(kaitai::kstream* p__io, xen_hvm_context_t::mtrr_range_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~mtrr_base_t();

    private:
        bool f_frame_low;
        int32_t m_frame_low;

    public:

        /**
         * Bits 31-12 of the base address, as a page frame number; `high`
         * continues it.
         */
        int32_t frame_low();

    private:
        bool f_memory_type;
        memory_type_t m_memory_type;

    public:

        /**
         * Type of the memory in the range.
         */
        memory_type_t memory_type();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        bool f_reserved_low;
        int32_t m_reserved_low;

    public:

        /**
         * Bits 31-0 that are reserved.
         */
        int32_t reserved_low();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::mtrr_range_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::mtrr_range_t* _parent() const { return m__parent; }
    };

    /**
     * Capabilities of the MTRRs.
     * \sa Intel SDM volume 3, section 13.11.1
     */

    class mtrr_cap_t : public kaitai::kstruct {

    public:

        mtrr_cap_t(kaitai::kstream* p__io, xen_hvm_context_t::mtrr_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~mtrr_cap_t();

    private:
        bool f_has_fixed;
        bool m_has_fixed;

    public:

        /**
         * Fixed ranges are supported.
         */
        bool has_fixed();

    private:
        bool f_has_smrr;
        bool m_has_smrr;

    public:

        /**
         * A range for system management is supported.
         */
        bool has_smrr();

    private:
        bool f_has_wc;
        bool m_has_wc;

    public:

        /**
         * Write-combining is supported.
         */
        bool has_wc();

    private:
        bool f_num_ranges;
        int32_t m_num_ranges;

    public:

        /**
         * Number of variable ranges.
         */
        int32_t num_ranges();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::mtrr_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::mtrr_t* _parent() const { return m__parent; }
    };

    /**
     * Default type and enable bits.
     * \sa Intel SDM volume 3, section 13.11.2.1
     */

    class mtrr_def_type_t : public kaitai::kstruct {

    public:

        mtrr_def_type_t(kaitai::kstream* p__io, xen_hvm_context_t::mtrr_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~mtrr_def_type_t();

    private:
        bool f_has_reserved_low;
        bool m_has_reserved_low;

    public:

        /**
         * A reserved bit of bits 31-0 is set; those of `high` are all reserved.
         */
        bool has_reserved_low();

    private:
        bool f_is_enabled;
        bool m_is_enabled;

    public:

        /**
         * MTRRs are enabled; otherwise all memory is uncacheable.
         */
        bool is_enabled();

    private:
        bool f_is_fixed_enabled;
        bool m_is_fixed_enabled;

    public:

        /**
         * Fixed ranges are enabled.
         */
        bool is_fixed_enabled();

    private:
        bool f_memory_type;
        memory_type_t m_memory_type;

    public:

        /**
         * Type of memory outside all ranges.
         */
        memory_type_t memory_type();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::mtrr_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::mtrr_t* _parent() const { return m__parent; }
    };

    /**
     * Mask of a variable range.
     * \sa Intel SDM volume 3, section 13.11.2.3
     */

    class mtrr_mask_t : public kaitai::kstruct {

    public:

        mtrr_mask_t(kaitai::kstream* p__io, xen_hvm_context_t::mtrr_range_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~mtrr_mask_t();

    private:
        bool f_frame_low;
        int32_t m_frame_low;

    public:

        /**
         * Bits 31-12 of the mask, shifted down by 12; `high` continues it.
         */
        int32_t frame_low();

    private:
        bool f_is_valid;
        bool m_is_valid;

    public:

        /**
         * The range is in use.
         */
        bool is_valid();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        bool f_reserved_low;
        int32_t m_reserved_low;

    public:

        /**
         * Bits 31-0 that are reserved.
         */
        int32_t reserved_low();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::mtrr_range_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::mtrr_range_t* _parent() const { return m__parent; }
    };

    /**
     * A variable range. It contains an address that agrees with `base` in all
     * bits that are set in `mask`, from bit 12 on.
     * \sa Intel SDM volume 3, section 13.11.2.3
     */

    class mtrr_range_t : public kaitai::kstruct {

    public:

        mtrr_range_t(kaitai::kstream* p__io, xen_hvm_context_t::mtrr_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~mtrr_range_t();

    private:
        mtrr_base_t* m_base;
        mtrr_mask_t* m_mask;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::mtrr_t* m__parent;
        std::string m__raw_base;
        kaitai::kstream* m__io__raw_base;
        std::string m__raw_mask;
        kaitai::kstream* m__io__raw_mask;

    public:

        /**
         * IA32_MTRR_PHYSBASE.
         */
        mtrr_base_t* base() const { return m_base; }

        /**
         * IA32_MTRR_PHYSMASK.
         */
        mtrr_mask_t* mask() const { return m_mask; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::mtrr_t* _parent() const { return m__parent; }
        std::string _raw_base() const { return m__raw_base; }
        kaitai::kstream* _io__raw_base() const { return m__io__raw_base; }
        std::string _raw_mask() const { return m__raw_mask; }
        kaitai::kstream* _io__raw_mask() const { return m__io__raw_mask; }
    };

    /**
     * Bytes of a body, not interpreted here.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor
     */

    class opaque_t : public kaitai::kstruct {

    public:

        opaque_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~opaque_t();

    private:
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;

    public:
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
    };

    /**
     * Interrupt wires of the PCI bus.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L413-L422 struct hvm_hw_pci_irqs
     */

    class pci_irq_t : public kaitai::kstruct {

    public:

        pci_irq_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~pci_irq_t();

    private:
        std::vector<uint64_t>* m_asserted;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;

    public:

        /**
         * Wires that are asserted, by device number 0 to 31: bit 0 is INTA,
         * bit 3 INTD.
         */
        std::vector<uint64_t>* asserted() const { return m_asserted; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
    };

    /**
     * Routing of the four PCI interrupt links. Device and pin determine the
     * link: (device + pin) mod 4.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L439-L448 struct hvm_hw_pci_link
     */

    class pci_link_t : public kaitai::kstruct {

    public:

        pci_link_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~pci_link_t();

    private:
        bool f_most_irq;
        int8_t m_most_irq;

    public:

        /**
         * The highest ISA IRQ.
         */
        int8_t most_irq();

    private:
        std::vector<uint8_t>* m_route;
        std::string m_pad0;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;

    public:

        /**
         * ISA IRQ that each link drives; 0 for none.
         */
        std::vector<uint8_t>* route() const { return m_route; }

        /**
         * Unused.
         */
        std::string pad0() const { return m_pad0; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
    };

    /**
     * An event that Xen must inject into the guest.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L136 struct hvm_hw_cpu, pending_event
     */

    class pending_event_t : public kaitai::kstruct {

    public:

        pending_event_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~pending_event_t();

    private:
        bool f_event_type;
        event_type_t m_event_type;

    public:

        /**
         * Kind of event.
         */
        event_type_t event_type();

    private:
        bool f_has_error_code;
        bool m_has_error_code;

    public:

        /**
         * The event has an error code, `error_code` of the record.
         */
        bool has_error_code();

    private:
        bool f_is_valid;
        bool m_is_valid;

    public:

        /**
         * An event is present.
         */
        bool is_valid();

    private:
        bool f_reserved;
        int32_t m_reserved;

    public:

        /**
         * Reserved, zero.
         */
        int32_t reserved();

    private:
        bool f_vector;
        int32_t m_vector;

    public:

        /**
         * Vector of the event.
         */
        int32_t vector();

    private:
        uint32_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::cpu_t* m__parent;

    public:

        /**
         * The whole register as a number.
         */
        uint32_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::cpu_t* _parent() const { return m__parent; }
    };

    /**
     * One of the two 8259 interrupt controllers.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L294-L340 struct hvm_hw_vpic
     */

    class pic_t : public kaitai::kstruct {

    public:

        pic_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~pic_t();

    private:
        bool f_auto_eoi;
        bool m_auto_eoi;

    public:

        /**
         * An acknowledged line does not stay in service.
         */
        bool auto_eoi();

    private:
        bool f_elcr_writable;
        uint8_t m_elcr_writable;

    public:

        /**
         * Lines that can be level-triggered: all but the timer's and the
         * keyboard's, or of the slave the real-time clock's and the x87's.
         */
        uint8_t elcr_writable();

    private:
        bool f_init_state;
        int32_t m_init_state;

    public:

        /**
         * Progress of initialisation; 0 if none is in progress. Bits 0 and 1
         * give the next ICW, bit 2 says that ICW4 will follow, bit 3 that ICW3
         * will not.
         */
        int32_t init_state();

    private:
        bool f_is_master;
        bool m_is_master;

    public:

        /**
         * This is the master.
         */
        bool is_master();

    private:
        bool f_is_reachable;
        bool m_is_reachable;

    public:

        /**
         * Whether a controller can get into this state; Xen 4.19 and later
         * refuse others.
         */
        bool is_reachable();

    private:
        bool f_poll;
        bool m_poll;

    public:

        /**
         * The next read is a poll.
         */
        bool poll();

    private:
        bool f_priority_add;
        int32_t m_priority_add;

    public:

        /**
         * Line with the highest priority.
         */
        int32_t priority_add();

    private:
        bool f_readsel_isr;
        bool m_readsel_isr;

    public:

        /**
         * Reads of the even port return isr, not irr.
         */
        bool readsel_isr();

    private:
        bool f_rotate_on_auto_eoi;
        bool m_rotate_on_auto_eoi;

    public:

        /**
         * Priorities rotate when that happens.
         */
        bool rotate_on_auto_eoi();

    private:
        bool f_special_fully_nested_mode;
        bool m_special_fully_nested_mode;

    public:

        /**
         * The slave's lines in service do not block its other lines.
         */
        bool special_fully_nested_mode();

    private:
        bool f_special_mask_mode;
        bool m_special_mask_mode;

    public:

        /**
         * Masked lines do not block lower ones.
         */
        bool special_mask_mode();

    private:
        uint8_t m_irr;
        uint8_t m_imr;
        uint8_t m_isr;
        uint8_t m_irq_base;
        uint8_t m_initialisation;
        uint8_t m_modes;
        uint8_t m_elcr;
        uint8_t m_int_output;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;

    public:

        /**
         * Lines that request an interrupt.
         */
        uint8_t irr() const { return m_irr; }

        /**
         * Lines that are masked.
         */
        uint8_t imr() const { return m_imr; }

        /**
         * Lines in service.
         */
        uint8_t isr() const { return m_isr; }

        /**
         * Vector of line 0.
         */
        uint8_t irq_base() const { return m_irq_base; }

        /**
         * Initialisation and priority: two fields of four bits.
         */
        uint8_t initialisation() const { return m_initialisation; }

        /**
         * Modes of operation, a bit each.
         */
        uint8_t modes() const { return m_modes; }

        /**
         * Lines that are level-triggered.
         */
        uint8_t elcr() const { return m_elcr; }

        /**
         * State of the output.
         */
        uint8_t int_output() const { return m_int_output; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
    };

    /**
     * The 8254 interval timer.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L456-L473 struct hvm_hw_pit
     */

    class pit_t : public kaitai::kstruct {

    public:

        pit_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~pit_t();

    private:
        bool f_is_reachable;
        bool m_is_reachable;

    public:

        /**
         * Whether the fields after the channels can have these values; Xen 4.19
         * and later refuse others.
         */
        bool is_reachable();

    private:
        std::vector<pit_channel_t*>* m_channels;
        uint32_t m_speaker_data_on;
        uint32_t m_pad0;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;

    public:

        /**
         * Channels: 0 is the system timer, 1 is unused, 2 is the speaker.
         */
        std::vector<pit_channel_t*>* channels() const { return m_channels; }

        /**
         * Whether channel 2 drives the speaker; 0 or 1.
         */
        uint32_t speaker_data_on() const { return m_speaker_data_on; }

        /**
         * Padding, zero.
         */
        uint32_t pad0() const { return m_pad0; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
    };

    /**
     * A channel of the 8254. The read and write states are 1 for the low byte
     * only, 2 for the high byte only, 3 for a word whose low byte is next, 4 for
     * a word whose high byte is next, and 0 if none was set.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L457-L470 struct hvm_hw_pit_channel
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c Source
     */

    class pit_channel_t : public kaitai::kstruct {

    public:

        pit_channel_t(kaitai::kstream* p__io, xen_hvm_context_t::pit_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~pit_channel_t();

    private:
        bool f_is_mode_set;
        bool m_is_mode_set;

    public:

        /**
         * Whether the channel was ever given a mode.
         */
        bool is_mode_set();

    private:
        bool f_is_reachable;
        bool m_is_reachable;

    public:

        /**
         * Whether a channel can get into this state; Xen 4.19 and later refuse
         * others.
         */
        bool is_reachable();

    private:
        bool f_operating_mode;
        pit_mode_t m_operating_mode;

    public:

        /**
         * Mode as Xen interprets it when it loads the context: three bits, where
         * 6 and 7 mean 2 and 3.
         */
        pit_mode_t operating_mode();

    private:
        uint32_t m_count;
        uint16_t m_latched_count;
        uint8_t m_count_latched;
        uint8_t m_status_latched;
        pit_status_t* m_status;
        uint8_t m_read_state;
        uint8_t m_write_state;
        uint8_t m_write_latch;
        uint8_t m_rw_mode;
        uint8_t m_mode;
        uint8_t m_bcd;
        uint8_t m_gate;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::pit_t* m__parent;
        std::string m__raw_status;
        kaitai::kstream* m__io__raw_status;

    public:

        /**
         * Reload value, 1 to 65536.
         */
        uint32_t count() const { return m_count; }

        /**
         * Count that was latched.
         */
        uint16_t latched_count() const { return m_latched_count; }

        /**
         * Read state of the latched count; 0 if no count is latched.
         */
        uint8_t count_latched() const { return m_count_latched; }

        /**
         * Whether the status was latched.
         */
        uint8_t status_latched() const { return m_status_latched; }

        /**
         * Status that was latched.
         */
        pit_status_t* status() const { return m_status; }

        /**
         * Read state of the count.
         */
        uint8_t read_state() const { return m_read_state; }

        /**
         * Write state of the count.
         */
        uint8_t write_state() const { return m_write_state; }

        /**
         * Low byte of a count whose high byte is next.
         */
        uint8_t write_latch() const { return m_write_latch; }

        /**
         * Bytes that reads and writes access: 1 for the low byte, 2 for the high
         * byte, 3 for both.
         */
        uint8_t rw_mode() const { return m_rw_mode; }

        /**
         * Mode as it was saved; 0xff in a channel that was never set up (Xen
         * before 4.19).
         */
        uint8_t mode() const { return m_mode; }

        /**
         * Whether to count in decimal, which Xen does not implement.
         */
        uint8_t bcd() const { return m_bcd; }

        /**
         * State of the gate; only channel 2's can be 0.
         */
        uint8_t gate() const { return m_gate; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::pit_t* _parent() const { return m__parent; }
        std::string _raw_status() const { return m__raw_status; }
        kaitai::kstream* _io__raw_status() const { return m__io__raw_status; }
    };

    /**
     * Status byte of a channel.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c#L242-L257 pit_latch_status()
     */

    class pit_status_t : public kaitai::kstruct {

    public:

        pit_status_t(kaitai::kstream* p__io, xen_hvm_context_t::pit_channel_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~pit_status_t();

    private:
        bool f_is_bcd;
        bool m_is_bcd;

    public:

        /**
         * Counts in decimal.
         */
        bool is_bcd();

    private:
        bool f_is_output_high;
        bool m_is_output_high;

    public:

        /**
         * State of the output.
         */
        bool is_output_high();

    private:
        bool f_mode;
        int32_t m_mode;

    public:

        /**
         * Counting mode of the channel.
         */
        int32_t mode();

    private:
        bool f_rw_mode;
        int32_t m_rw_mode;

    public:

        /**
         * Bytes that reads and writes access.
         */
        int32_t rw_mode();

    private:
        uint8_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::pit_channel_t* m__parent;

    public:

        /**
         * The whole byte as a number.
         */
        uint8_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::pit_channel_t* _parent() const { return m__parent; }
    };

    /**
     * ACPI fixed events.
     * \sa ACPI Specification, section 4.8.4.1
     */

    class pm1_events_t : public kaitai::kstruct {

    public:

        pm1_events_t(kaitai::kstream* p__io, xen_hvm_context_t::pmtimer_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~pm1_events_t();

    private:
        bool f_bus_master;
        bool m_bus_master;

    public:

        /**
         * A bus master asked for the bus; status only.
         */
        bool bus_master();

    private:
        bool f_global_lock;
        bool m_global_lock;

    public:

        /**
         * The global lock was released.
         */
        bool global_lock();

    private:
        bool f_is_wake;
        bool m_is_wake;

    public:

        /**
         * The system has been woken; status only.
         */
        bool is_wake();

    private:
        bool f_power_button;
        bool m_power_button;

    public:

        /**
         * Power button.
         */
        bool power_button();

    private:
        bool f_rtc_alarm;
        bool m_rtc_alarm;

    public:

        /**
         * Alarm of the real-time clock.
         */
        bool rtc_alarm();

    private:
        bool f_sleep_button;
        bool m_sleep_button;

    public:

        /**
         * Sleep button.
         */
        bool sleep_button();

    private:
        bool f_timer;
        bool m_timer;

    public:

        /**
         * The timer's top bit has changed.
         */
        bool timer();

    private:
        uint16_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::pmtimer_t* m__parent;

    public:

        /**
         * The whole register as a number.
         */
        uint16_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::pmtimer_t* _parent() const { return m__parent; }
    };

    /**
     * ACPI power-management timer and event registers.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L530-L534 struct hvm_hw_pmtimer
     */

    class pmtimer_t : public kaitai::kstruct {

    public:

        pmtimer_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~pmtimer_t();

    private:
        uint32_t m_tmr_val;
        pm1_events_t* m_pm1a_sts;
        pm1_events_t* m_pm1a_en;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;
        std::string m__raw_pm1a_sts;
        kaitai::kstream* m__io__raw_pm1a_sts;
        std::string m__raw_pm1a_en;
        kaitai::kstream* m__io__raw_pm1a_en;

    public:

        /**
         * The timer, 3.579545 MHz.
         */
        uint32_t tmr_val() const { return m_tmr_val; }

        /**
         * Events that have happened.
         */
        pm1_events_t* pm1a_sts() const { return m_pm1a_sts; }

        /**
         * Events that interrupt.
         */
        pm1_events_t* pm1a_en() const { return m_pm1a_en; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        std::string _raw_pm1a_sts() const { return m__raw_pm1a_sts; }
        kaitai::kstream* _io__raw_pm1a_sts() const { return m__io__raw_pm1a_sts; }
        std::string _raw_pm1a_en() const { return m__raw_pm1a_en; }
        kaitai::kstream* _io__raw_pm1a_en() const { return m__io__raw_pm1a_en; }
    };

    /**
     * Redirection entry: how the I/O APIC delivers the interrupt of one pin.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L349-L365 union vioapic_redir_entry
     */

    class redirection_entry_t : public kaitai::kstruct {

    public:

        redirection_entry_t(kaitai::kstream* p__io, xen_hvm_context_t::ioapic_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~redirection_entry_t();

    private:
        bool f_delivery_mode;
        delivery_mode_t m_delivery_mode;

    public:

        /**
         * Kind of interrupt.
         */
        delivery_mode_t delivery_mode();

    private:
        bool f_dest_id;
        int32_t m_dest_id;

    public:

        /**
         * APIC id of the destination, or a logical destination.
         */
        int32_t dest_id();

    private:
        bool f_is_active_low;
        bool m_is_active_low;

    public:

        /**
         * The pin is active low.
         */
        bool is_active_low();

    private:
        bool f_is_level;
        bool m_is_level;

    public:

        /**
         * Level-triggered, not edge-triggered.
         */
        bool is_level();

    private:
        bool f_is_logical;
        bool m_is_logical;

    public:

        /**
         * The destination is logical, not physical.
         */
        bool is_logical();

    private:
        bool f_is_masked;
        bool m_is_masked;

    public:

        /**
         * The interrupt is masked.
         */
        bool is_masked();

    private:
        bool f_is_pending;
        bool m_is_pending;

    public:

        /**
         * Delivery is pending.
         */
        bool is_pending();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        bool f_remote_irr;
        bool m_remote_irr;

    public:

        /**
         * A local APIC has accepted the level-triggered interrupt.
         */
        bool remote_irr();

    private:
        bool f_vector;
        int32_t m_vector;

    public:

        /**
         * Vector that the guest receives.
         */
        int32_t vector();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::ioapic_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::ioapic_t* _parent() const { return m__parent; }
    };

    /**
     * A slot of the register page.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404 struct hvm_hw_lapic_regs
     */

    class register_slot_t : public kaitai::kstruct {

    public:

        register_slot_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~register_slot_t();

    private:
        uint32_t m_reg;
        std::string m_reserved;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::lapic_regs_t* m__parent;

    public:

        /**
         * The register; only these four bytes of the slot are used.
         */
        uint32_t reg() const { return m_reg; }

        /**
         * Unused.
         */
        std::string reserved() const { return m_reserved; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
    };

    /**
     * Flags register.
     * \sa Intel SDM volume 1, section 3.4.3
     */

    class rflags_t : public kaitai::kstruct {

    public:

        rflags_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~rflags_t();

    private:
        bool f_adjust;
        bool m_adjust;

    public:

        /**
         * Carry out of bit 3.
         */
        bool adjust();

    private:
        bool f_alignment_check;
        bool m_alignment_check;

    public:

        /**
         * Alignment checks, or access to user pages despite SMAP.
         */
        bool alignment_check();

    private:
        bool f_carry;
        bool m_carry;

    public:

        /**
         * Carry out of an addition, or borrow.
         */
        bool carry();

    private:
        bool f_direction;
        bool m_direction;

    public:

        /**
         * String instructions go downwards.
         */
        bool direction();

    private:
        bool f_identification;
        bool m_identification;

    public:

        /**
         * Can be changed on processors that have CPUID.
         */
        bool identification();

    private:
        bool f_interrupt;
        bool m_interrupt;

    public:

        /**
         * Interrupts are enabled.
         */
        bool interrupt();

    private:
        bool f_iopl;
        int32_t m_iopl;

    public:

        /**
         * Lowest privilege that may do I/O.
         */
        int32_t iopl();

    private:
        bool f_nested_task;
        bool m_nested_task;

    public:

        /**
         * The current task was called by another.
         */
        bool nested_task();

    private:
        bool f_overflow;
        bool m_overflow;

    public:

        /**
         * Signed overflow.
         */
        bool overflow();

    private:
        bool f_parity;
        bool m_parity;

    public:

        /**
         * The result's low byte has an even number of ones.
         */
        bool parity();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        bool f_resume;
        bool m_resume;

    public:

        /**
         * Instruction breakpoints are off for one instruction.
         */
        bool resume();

    private:
        bool f_sign;
        bool m_sign;

    public:

        /**
         * The result is negative.
         */
        bool sign();

    private:
        bool f_trap;
        bool m_trap;

    public:

        /**
         * Single-stepping.
         */
        bool trap();

    private:
        bool f_virtual_8086;
        bool m_virtual_8086;

    public:

        /**
         * Virtual-8086 mode.
         */
        bool virtual_8086();

    private:
        bool f_virtual_interrupt;
        bool m_virtual_interrupt;

    public:

        /**
         * Virtual image of `interrupt`.
         */
        bool virtual_interrupt();

    private:
        bool f_virtual_interrupt_pending;
        bool m_virtual_interrupt_pending;

    public:

        /**
         * A virtual interrupt is pending.
         */
        bool virtual_interrupt_pending();

    private:
        bool f_zero;
        bool m_zero;

    public:

        /**
         * The result is zero.
         */
        bool zero();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::cpu_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::cpu_t* _parent() const { return m__parent; }
    };

    /**
     * The real-time clock. 24 bytes, 16 in old versions of Xen. Time and alarm
     * are in BCD unless `reg_b` selects binary; alarm bytes from 0xc0 on match
     * any value.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L483-L491 struct hvm_hw_rtc
     */

    class rtc_t : public kaitai::kstruct {

    public:

        rtc_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~rtc_t();

    private:
        uint8_t m_seconds;
        uint8_t m_seconds_alarm;
        uint8_t m_minutes;
        uint8_t m_minutes_alarm;
        uint8_t m_hours;
        uint8_t m_hours_alarm;
        uint8_t m_day_of_week;
        uint8_t m_day_of_month;
        uint8_t m_month;
        uint8_t m_year;
        rtc_reg_a_t* m_reg_a;
        rtc_reg_b_t* m_reg_b;
        rtc_reg_c_t* m_reg_c;
        rtc_reg_d_t* m_reg_d;
        uint8_t m_cmos_index;
        uint8_t m_pad0;
        int64_t m_rtc_offset;
        bool n_rtc_offset;

    public:
        bool _is_null_rtc_offset() { rtc_offset(); return n_rtc_offset; };

    private:
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;
        std::string m__raw_reg_a;
        kaitai::kstream* m__io__raw_reg_a;
        std::string m__raw_reg_b;
        kaitai::kstream* m__io__raw_reg_b;
        std::string m__raw_reg_c;
        kaitai::kstream* m__io__raw_reg_c;
        std::string m__raw_reg_d;
        kaitai::kstream* m__io__raw_reg_d;

    public:

        /**
         * Seconds of the time of day.
         */
        uint8_t seconds() const { return m_seconds; }

        /**
         * Seconds of the alarm.
         */
        uint8_t seconds_alarm() const { return m_seconds_alarm; }

        /**
         * Minutes of the time of day.
         */
        uint8_t minutes() const { return m_minutes; }

        /**
         * Minutes of the alarm.
         */
        uint8_t minutes_alarm() const { return m_minutes_alarm; }

        /**
         * Hours; in 12-hour mode bit 7 is PM.
         */
        uint8_t hours() const { return m_hours; }

        /**
         * Hours of the alarm.
         */
        uint8_t hours_alarm() const { return m_hours_alarm; }

        /**
         * Day of the week, Sunday is 1.
         */
        uint8_t day_of_week() const { return m_day_of_week; }

        /**
         * Day of the month.
         */
        uint8_t day_of_month() const { return m_day_of_month; }

        /**
         * Month; January is 1.
         */
        uint8_t month() const { return m_month; }

        /**
         * Year of the century.
         */
        uint8_t year() const { return m_year; }

        /**
         * Register A.
         */
        rtc_reg_a_t* reg_a() const { return m_reg_a; }

        /**
         * Register B.
         */
        rtc_reg_b_t* reg_b() const { return m_reg_b; }

        /**
         * Register C.
         */
        rtc_reg_c_t* reg_c() const { return m_reg_c; }

        /**
         * Register D.
         */
        rtc_reg_d_t* reg_d() const { return m_reg_d; }

        /**
         * Register selected by the index port.
         */
        uint8_t cmos_index() const { return m_cmos_index; }

        /**
         * Unused.
         */
        uint8_t pad0() const { return m_pad0; }

        /**
         * Offset from the host's time, in seconds. Absent from bodies of 16
         * bytes.
         */
        int64_t rtc_offset() const { return m_rtc_offset; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        std::string _raw_reg_a() const { return m__raw_reg_a; }
        kaitai::kstream* _io__raw_reg_a() const { return m__io__raw_reg_a; }
        std::string _raw_reg_b() const { return m__raw_reg_b; }
        kaitai::kstream* _io__raw_reg_b() const { return m__io__raw_reg_b; }
        std::string _raw_reg_c() const { return m__raw_reg_c; }
        kaitai::kstream* _io__raw_reg_c() const { return m__io__raw_reg_c; }
        std::string _raw_reg_d() const { return m__raw_reg_d; }
        kaitai::kstream* _io__raw_reg_d() const { return m__io__raw_reg_d; }
    };

    /**
     * Register A of the real-time clock.
     * \sa Motorola MC146818A data sheet
     */

    class rtc_reg_a_t : public kaitai::kstruct {

    public:

        rtc_reg_a_t(kaitai::kstream* p__io, xen_hvm_context_t::rtc_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~rtc_reg_a_t();

    private:
        bool f_divider;
        int32_t m_divider;

    public:

        /**
         * Divider; 2 for the usual crystal.
         */
        int32_t divider();

    private:
        bool f_is_updating;
        bool m_is_updating;

    public:

        /**
         * An update is in progress.
         */
        bool is_updating();

    private:
        bool f_rate;
        int32_t m_rate;

    public:

        /**
         * Rate of the periodic interrupt: 0 for none, otherwise 65536 >> rate Hz
         * (1 and 2 are the same as 8 and 9).
         */
        int32_t rate();

    private:
        uint8_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::rtc_t* m__parent;

    public:

        /**
         * The whole register as a number.
         */
        uint8_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::rtc_t* _parent() const { return m__parent; }
    };

    /**
     * Register B of the real-time clock.
     * \sa Motorola MC146818A data sheet
     */

    class rtc_reg_b_t : public kaitai::kstruct {

    public:

        rtc_reg_b_t(kaitai::kstream* p__io, xen_hvm_context_t::rtc_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~rtc_reg_b_t();

    private:
        bool f_has_alarm_interrupt;
        bool m_has_alarm_interrupt;

    public:

        /**
         * Interrupt at the alarm.
         */
        bool has_alarm_interrupt();

    private:
        bool f_has_periodic_interrupt;
        bool m_has_periodic_interrupt;

    public:

        /**
         * Periodic interrupt.
         */
        bool has_periodic_interrupt();

    private:
        bool f_has_square_wave;
        bool m_has_square_wave;

    public:

        /**
         * Square-wave output.
         */
        bool has_square_wave();

    private:
        bool f_has_update_interrupt;
        bool m_has_update_interrupt;

    public:

        /**
         * Interrupt at each update.
         */
        bool has_update_interrupt();

    private:
        bool f_is_24_hour;
        bool m_is_24_hour;

    public:

        /**
         * 24-hour mode.
         */
        bool is_24_hour();

    private:
        bool f_is_binary;
        bool m_is_binary;

    public:

        /**
         * Binary, not BCD.
         */
        bool is_binary();

    private:
        bool f_is_dst;
        bool m_is_dst;

    public:

        /**
         * Daylight saving.
         */
        bool is_dst();

    private:
        bool f_is_set;
        bool m_is_set;

    public:

        /**
         * Updates are halted.
         */
        bool is_set();

    private:
        uint8_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::rtc_t* m__parent;

    public:

        /**
         * The whole register as a number.
         */
        uint8_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::rtc_t* _parent() const { return m__parent; }
    };

    /**
     * Register C of the real-time clock.
     * \sa Motorola MC146818A data sheet
     */

    class rtc_reg_c_t : public kaitai::kstruct {

    public:

        rtc_reg_c_t(kaitai::kstream* p__io, xen_hvm_context_t::rtc_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~rtc_reg_c_t();

    private:
        bool f_is_alarmed;
        bool m_is_alarmed;

    public:

        /**
         * The alarm has happened.
         */
        bool is_alarmed();

    private:
        bool f_is_interrupting;
        bool m_is_interrupting;

    public:

        /**
         * The interrupt is asserted.
         */
        bool is_interrupting();

    private:
        bool f_is_period_over;
        bool m_is_period_over;

    public:

        /**
         * A period has ended.
         */
        bool is_period_over();

    private:
        bool f_is_updated;
        bool m_is_updated;

    public:

        /**
         * An update has happened.
         */
        bool is_updated();

    private:
        uint8_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::rtc_t* m__parent;

    public:

        /**
         * The whole register as a number.
         */
        uint8_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::rtc_t* _parent() const { return m__parent; }
    };

    /**
     * Register D of the real-time clock.
     * \sa Motorola MC146818A data sheet
     */

    class rtc_reg_d_t : public kaitai::kstruct {

    public:

        rtc_reg_d_t(kaitai::kstream* p__io, xen_hvm_context_t::rtc_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~rtc_reg_d_t();

    private:
        bool f_is_valid;
        bool m_is_valid;

    public:

        /**
         * Memory and time are valid.
         */
        bool is_valid();

    private:
        uint8_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::rtc_t* m__parent;

    public:

        /**
         * The whole register as a number.
         */
        uint8_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::rtc_t* _parent() const { return m__parent; }
    };

    /**
     * The body of END, which is empty.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L85 struct hvm_save_end
     */

    class save_end_t : public kaitai::kstruct {

    public:

        save_end_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~save_end_t();

    private:
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;

    public:
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
    };

    /**
     * Origin of this context.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L21-L27 struct hvm_save_header
     */

    class save_header_t : public kaitai::kstruct {

    public:

        save_header_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~save_header_t();

    private:
        bool f_magic_expected;
        int32_t m_magic_expected;

    public:

        /**
         * The only value of `magic` that Xen accepts.
         */
        int32_t magic_expected();

    private:
        bool f_version_expected;
        int8_t m_version_expected;

    public:

        /**
         * The only value of `version` that Xen accepts.
         */
        int8_t version_expected();

    private:
        uint32_t m_magic;
        uint32_t m_version;
        uint64_t m_changeset;
        cpu_signature_t* m_cpuid;
        uint32_t m_gtsc_khz;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;
        std::string m__raw_cpuid;
        kaitai::kstream* m__io__raw_cpuid;

    public:

        /**
         * Says that this is an HVM context.
         */
        uint32_t magic() const { return m_magic; }

        /**
         * Version of the format; 1 is the only one.
         */
        uint32_t version() const { return m_version; }

        /**
         * Mercurial revision of the Xen that saved this; all ones today.
         */
        uint64_t changeset() const { return m_changeset; }

        /**
         * Value of eax of CPUID leaf 1 on the saving host. Xen only logs a
         * difference.
         */
        cpu_signature_t* cpuid() const { return m_cpuid; }

        /**
         * Frequency of the guest's TSC in kHz; 0 leaves it unchanged.
         */
        uint32_t gtsc_khz() const { return m_gtsc_khz; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        std::string _raw_cpuid() const { return m__raw_cpuid; }
        kaitai::kstream* _io__raw_cpuid() const { return m__io__raw_cpuid; }
    };

    /**
     * Attributes of a segment, as in its descriptor but without the four
     * bits of limit between them.
     * 
     * Old versions of Xen wrote the format of Intel's VMCS, which keeps that
     * gap, so that the upper four attributes are four bits higher. Xen
     * recognises this and moves them when it loads the context; the instances
     * here do the same.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/x86_emulate/x86_emulate.h#L79-L97 struct segment_register
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1024-L1224 hvm_load_cpu_ctxt()
     */

    class segment_attributes_t : public kaitai::kstruct {

    public:

        segment_attributes_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~segment_attributes_t();

    private:
        bool f_avl;
        bool m_avl;

    public:

        /**
         * Available to software.
         */
        bool avl();

    private:
        bool f_db;
        bool m_db;

    public:

        /**
         * 32-bit operands, or a 32-bit stack pointer.
         */
        bool db();

    private:
        bool f_dpl;
        int32_t m_dpl;

    public:

        /**
         * Descriptor privilege level.
         */
        int32_t dpl();

    private:
        bool f_g;
        bool m_g;

    public:

        /**
         * The limit of the descriptor counts pages.
         */
        bool g();

    private:
        bool f_is_vmcs_format;
        bool m_is_vmcs_format;

    public:

        /**
         * The upper attributes are four bits higher than today.
         */
        bool is_vmcs_format();

    private:
        bool f_l;
        bool m_l;

    public:

        /**
         * 64-bit code.
         */
        bool l();

    private:
        bool f_p;
        bool m_p;

    public:

        /**
         * The segment is present.
         */
        bool p();

    private:
        bool f_s;
        bool m_s;

    public:

        /**
         * Code or data, not a system segment.
         */
        bool s();

    private:
        bool f_segment_type;
        int32_t m_segment_type;

    public:

        /**
         * Type. If `s` is set, bit 3 distinguishes code from data; otherwise
         * this is the kind of system segment.
         */
        int32_t segment_type();

    private:
        bool f_upper;
        uint32_t m_upper;

    public:

        /**
         * The four upper attributes.
         */
        uint32_t upper();

    private:
        uint32_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::cpu_t* m__parent;

    public:

        /**
         * The attributes as they were saved.
         */
        uint32_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::cpu_t* _parent() const { return m__parent; }
    };

    /**
     * Value of the MSR SPEC_CTRL.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L35 MSR_SPEC_CTRL
     */

    class spec_ctrl_t : public kaitai::kstruct {

    public:

        spec_ctrl_t(kaitai::kstream* p__io, xen_hvm_context_t::msr_entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~spec_ctrl_t();

    private:
        bool f_bhi_dis_s;
        bool m_bhi_dis_s;

    public:

        /**
         * Branch history of user code is not used for the supervisor.
         */
        bool bhi_dis_s();

    private:
        bool f_ibrs;
        bool m_ibrs;

    public:

        /**
         * Indirect branches are restricted.
         */
        bool ibrs();

    private:
        bool f_ipred_dis_s;
        bool m_ipred_dis_s;

    public:

        /**
         * Indirect branch prediction is disabled for the supervisor.
         */
        bool ipred_dis_s();

    private:
        bool f_ipred_dis_u;
        bool m_ipred_dis_u;

    public:

        /**
         * Indirect branch prediction is disabled for user code.
         */
        bool ipred_dis_u();

    private:
        bool f_psfd;
        bool m_psfd;

    public:

        /**
         * Predictive store forwarding is disabled.
         */
        bool psfd();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        bool f_rrsba_dis_s;
        bool m_rrsba_dis_s;

    public:

        /**
         * Alternate return prediction is disabled for the supervisor.
         */
        bool rrsba_dis_s();

    private:
        bool f_rrsba_dis_u;
        bool m_rrsba_dis_u;

    public:

        /**
         * Alternate return prediction is disabled for user code.
         */
        bool rrsba_dis_u();

    private:
        bool f_ssbd;
        bool m_ssbd;

    public:

        /**
         * Speculative store bypass is disabled.
         */
        bool ssbd();

    private:
        bool f_stibp;
        bool m_stibp;

    public:

        /**
         * Threads of a core do not share indirect branch prediction.
         */
        bool stibp();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::msr_entry_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::msr_entry_t* _parent() const { return m__parent; }
    };

    /**
     * Divide configuration register.
     * \sa Intel SDM volume 3, section 12.5.4
     */

    class timer_divide_t : public kaitai::kstruct {

    public:

        timer_divide_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~timer_divide_t();

    private:
        bool f_code;
        int32_t m_code;

    public:

        /**
         * The three bits of the divisor (bits 3, 1 and 0).
         */
        int32_t code();

    private:
        bool f_divisor;
        int32_t m_divisor;

    public:

        /**
         * Divisor of the clock.
         */
        int32_t divisor();

    private:
        uint32_t m_raw;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::lapic_regs_t* m__parent;

    public:

        /**
         * The whole register as a number.
         */
        uint32_t raw() const { return m_raw; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
    };

    /**
     * The TSC_ADJUST register of a vCPU.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L610-L612 struct hvm_tsc_adjust
     */

    class tsc_adjust_t : public kaitai::kstruct {

    public:

        tsc_adjust_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~tsc_adjust_t();

    private:
        uint64_t m_adjustment;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;

    public:

        /**
         * Offset that the guest has added to its TSC, modulo 2^64.
         */
        uint64_t adjustment() const { return m_adjustment; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
    };

    /**
     * The body of a type that Xen does not define.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor
     */

    class unknown_body_t : public kaitai::kstruct {

    public:

        unknown_body_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~unknown_body_t();

    private:
        std::string m_data;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;

    public:

        /**
         * The body, unchanged.
         */
        std::string data() const { return m_data; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
    };

    /**
     * 256 bits, one for each vector, spread over eight registers.
     * \sa Intel SDM volume 3, section 12.8.4
     */

    class vector_bitmap_t : public kaitai::kstruct {

    public:

        vector_bitmap_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vector_bitmap_t();

    private:
        bool f_vectors_0_31;
        uint32_t m_vectors_0_31;

    public:

        /**
         * Vectors 0 (bit 0) to 31 (bit 31).
         */
        uint32_t vectors_0_31();

    private:
        bool f_vectors_128_159;
        uint32_t m_vectors_128_159;

    public:

        /**
         * Vectors 128 (bit 0) to 159 (bit 31).
         */
        uint32_t vectors_128_159();

    private:
        bool f_vectors_160_191;
        uint32_t m_vectors_160_191;

    public:

        /**
         * Vectors 160 (bit 0) to 191 (bit 31).
         */
        uint32_t vectors_160_191();

    private:
        bool f_vectors_192_223;
        uint32_t m_vectors_192_223;

    public:

        /**
         * Vectors 192 (bit 0) to 223 (bit 31).
         */
        uint32_t vectors_192_223();

    private:
        bool f_vectors_224_255;
        uint32_t m_vectors_224_255;

    public:

        /**
         * Vectors 224 (bit 0) to 255 (bit 31).
         */
        uint32_t vectors_224_255();

    private:
        bool f_vectors_32_63;
        uint32_t m_vectors_32_63;

    public:

        /**
         * Vectors 32 (bit 0) to 63 (bit 31).
         */
        uint32_t vectors_32_63();

    private:
        bool f_vectors_64_95;
        uint32_t m_vectors_64_95;

    public:

        /**
         * Vectors 64 (bit 0) to 95 (bit 31).
         */
        uint32_t vectors_64_95();

    private:
        bool f_vectors_96_127;
        uint32_t m_vectors_96_127;

    public:

        /**
         * Vectors 96 (bit 0) to 127 (bit 31).
         */
        uint32_t vectors_96_127();

    private:
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::lapic_regs_t* m__parent;

    public:
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
    };

    /**
     * State of the Hyper-V interface that belongs to the domain. 32 bytes, 24 or
     * 16 in older versions of Xen.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L580-L585 struct hvm_viridian_domain_context
     */

    class viridian_domain_t : public kaitai::kstruct {

    public:

        viridian_domain_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~viridian_domain_t();

    private:
        viridian_page_msr_t* m_hypercall_gpa;
        viridian_guest_os_id_t* m_guest_os_id;
        uint64_t m_time_ref_count;
        bool n_time_ref_count;

    public:
        bool _is_null_time_ref_count() { time_ref_count(); return n_time_ref_count; };

    private:
        viridian_page_msr_t* m_reference_tsc;
        bool n_reference_tsc;

    public:
        bool _is_null_reference_tsc() { reference_tsc(); return n_reference_tsc; };

    private:
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;
        std::string m__raw_hypercall_gpa;
        kaitai::kstream* m__io__raw_hypercall_gpa;
        std::string m__raw_guest_os_id;
        kaitai::kstream* m__io__raw_guest_os_id;
        std::string m__raw_reference_tsc;
        bool n__raw_reference_tsc;

    public:
        bool _is_null__raw_reference_tsc() { _raw_reference_tsc(); return n__raw_reference_tsc; };

    private:
        kaitai::kstream* m__io__raw_reference_tsc;

    public:

        /**
         * HV_X64_MSR_HYPERCALL.
         */
        viridian_page_msr_t* hypercall_gpa() const { return m_hypercall_gpa; }

        /**
         * HV_X64_MSR_GUEST_OS_ID.
         */
        viridian_guest_os_id_t* guest_os_id() const { return m_guest_os_id; }

        /**
         * Reference time, in units of 100 ns. Absent from bodies of 16 bytes.
         */
        uint64_t time_ref_count() const { return m_time_ref_count; }

        /**
         * HV_X64_MSR_REFERENCE_TSC. Absent from bodies of 24 bytes.
         */
        viridian_page_msr_t* reference_tsc() const { return m_reference_tsc; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        std::string _raw_hypercall_gpa() const { return m__raw_hypercall_gpa; }
        kaitai::kstream* _io__raw_hypercall_gpa() const { return m__io__raw_hypercall_gpa; }
        std::string _raw_guest_os_id() const { return m__raw_guest_os_id; }
        kaitai::kstream* _io__raw_guest_os_id() const { return m__io__raw_guest_os_id; }
        std::string _raw_reference_tsc() const { return m__raw_reference_tsc; }
        kaitai::kstream* _io__raw_reference_tsc() const { return m__io__raw_reference_tsc; }
    };

    /**
     * The guest's identification of itself.
     * \sa Hyper-V Top Level Functional Specification
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L331-L343 union hv_guest_os_id
     */

    class viridian_guest_os_id_t : public kaitai::kstruct {

    public:

        viridian_guest_os_id_t(kaitai::kstream* p__io, xen_hvm_context_t::viridian_domain_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~viridian_guest_os_id_t();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        uint16_t m_build_number;
        uint8_t m_service_pack;
        uint8_t m_minor;
        uint8_t m_major;
        uint8_t m_os;
        uint16_t m_vendor;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::viridian_domain_t* m__parent;

    public:

        /**
         * Build number of the guest's operating system.
         */
        uint16_t build_number() const { return m_build_number; }

        /**
         * Service pack.
         */
        uint8_t service_pack() const { return m_service_pack; }

        /**
         * Minor version.
         */
        uint8_t minor() const { return m_minor; }

        /**
         * Major version.
         */
        uint8_t major() const { return m_major; }

        /**
         * Operating system; 4 is Windows NT.
         */
        uint8_t os() const { return m_os; }

        /**
         * Vendor, 1 is Microsoft; bit 15 marks open source.
         */
        uint16_t vendor() const { return m_vendor; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::viridian_domain_t* _parent() const { return m__parent; }
    };

    /**
     * A register that contains the frame number of a guest page in the bits
     * above 11.
     * \sa Hyper-V Top Level Functional Specification
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L561-L570 union hv_vp_assist_page_msr
     */

    class viridian_page_msr_t : public kaitai::kstruct {

    public:

        viridian_page_msr_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~viridian_page_msr_t();

    private:
        bool f_is_enabled;
        bool m_is_enabled;

    public:

        /**
         * The page is in use.
         */
        bool is_enabled();

    private:
        bool f_pfn_low;
        int32_t m_pfn_low;

    public:

        /**
         * Bits 19-0 of the frame number; `high` continues it.
         */
        int32_t pfn_low();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * A synthetic interrupt source.
     * \sa Hyper-V Top Level Functional Specification
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L827-L837 union hv_synic_sint
     */

    class viridian_sint_t : public kaitai::kstruct {

    public:

        viridian_sint_t(kaitai::kstream* p__io, xen_hvm_context_t::viridian_vcpu_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~viridian_sint_t();

    private:
        bool f_is_auto_eoi;
        bool m_is_auto_eoi;

    public:

        /**
         * The interrupt ends automatically (auto-EOI).
         */
        bool is_auto_eoi();

    private:
        bool f_is_masked;
        bool m_is_masked;

    public:

        /**
         * The synthetic interrupt is masked.
         */
        bool is_masked();

    private:
        bool f_is_polling;
        bool m_is_polling;

    public:

        /**
         * The guest polls; no interrupt.
         */
        bool is_polling();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        bool f_vector;
        int32_t m_vector;

    public:

        /**
         * Vector of the synthetic interrupt.
         */
        int32_t vector();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::viridian_vcpu_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::viridian_vcpu_t* _parent() const { return m__parent; }
    };

    /**
     * Configuration of a synthetic timer.
     * \sa Hyper-V Top Level Functional Specification
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L796-L809 union hv_stimer_config
     */

    class viridian_stimer_config_t : public kaitai::kstruct {

    public:

        viridian_stimer_config_t(kaitai::kstream* p__io, xen_hvm_context_t::viridian_vcpu_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~viridian_stimer_config_t();

    private:
        bool f_apic_vector;
        int32_t m_apic_vector;

    public:

        /**
         * Vector in direct mode.
         */
        int32_t apic_vector();

    private:
        bool f_is_auto_enabled;
        bool m_is_auto_enabled;

    public:

        /**
         * Writing the count starts the timer.
         */
        bool is_auto_enabled();

    private:
        bool f_is_direct;
        bool m_is_direct;

    public:

        /**
         * Raises an interrupt instead of a message.
         */
        bool is_direct();

    private:
        bool f_is_enabled;
        bool m_is_enabled;

    public:

        /**
         * The timer runs.
         */
        bool is_enabled();

    private:
        bool f_is_lazy;
        bool m_is_lazy;

    public:

        /**
         * The timer is lazy: it may fire late.
         */
        bool is_lazy();

    private:
        bool f_is_periodic;
        bool m_is_periodic;

    public:

        /**
         * The timer is periodic.
         */
        bool is_periodic();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        bool f_sintx;
        int32_t m_sintx;

    public:

        /**
         * Synthetic interrupt source for messages.
         */
        int32_t sintx();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::viridian_vcpu_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::viridian_vcpu_t* _parent() const { return m__parent; }
    };

    /**
     * State of the Hyper-V interface that belongs to a vCPU. 216 bytes; 152, 16
     * or 8 in older versions of Xen.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L589-L597 struct hvm_viridian_vcpu_context
     */

    class viridian_vcpu_t : public kaitai::kstruct {

    public:

        viridian_vcpu_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~viridian_vcpu_t();

    private:
        viridian_page_msr_t* m_vp_assist_msr;
        uint8_t m_apic_assist_pending;
        bool n_apic_assist_pending;

    public:
        bool _is_null_apic_assist_pending() { apic_assist_pending(); return n_apic_assist_pending; };

    private:
        std::string m_pad;
        bool n_pad;

    public:
        bool _is_null_pad() { pad(); return n_pad; };

    private:
        viridian_page_msr_t* m_simp_msr;
        bool n_simp_msr;

    public:
        bool _is_null_simp_msr() { simp_msr(); return n_simp_msr; };

    private:
        std::vector<viridian_sint_t*>* m_sint_msr;
        bool n_sint_msr;

    public:
        bool _is_null_sint_msr() { sint_msr(); return n_sint_msr; };

    private:
        std::vector<viridian_stimer_config_t*>* m_stimer_config_msr;
        bool n_stimer_config_msr;

    public:
        bool _is_null_stimer_config_msr() { stimer_config_msr(); return n_stimer_config_msr; };

    private:
        std::vector<uint64_t>* m_stimer_count_msr;
        bool n_stimer_count_msr;

    public:
        bool _is_null_stimer_count_msr() { stimer_count_msr(); return n_stimer_count_msr; };

    private:
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;
        std::string m__raw_vp_assist_msr;
        kaitai::kstream* m__io__raw_vp_assist_msr;
        std::string m__raw_simp_msr;
        bool n__raw_simp_msr;

    public:
        bool _is_null__raw_simp_msr() { _raw_simp_msr(); return n__raw_simp_msr; };

    private:
        kaitai::kstream* m__io__raw_simp_msr;
        std::vector<std::string>* m__raw_sint_msr;
        bool n__raw_sint_msr;

    public:
        bool _is_null__raw_sint_msr() { _raw_sint_msr(); return n__raw_sint_msr; };

    private:
        std::vector<kaitai::kstream*>* m__io__raw_sint_msr;
        std::vector<std::string>* m__raw_stimer_config_msr;
        bool n__raw_stimer_config_msr;

    public:
        bool _is_null__raw_stimer_config_msr() { _raw_stimer_config_msr(); return n__raw_stimer_config_msr; };

    private:
        std::vector<kaitai::kstream*>* m__io__raw_stimer_config_msr;

    public:

        /**
         * HV_X64_MSR_VP_ASSIST_PAGE.
         */
        viridian_page_msr_t* vp_assist_msr() const { return m_vp_assist_msr; }

        /**
         * Whether the guest may end an interrupt without an EOI. Absent from
         * bodies of 8 bytes.
         */
        uint8_t apic_assist_pending() const { return m_apic_assist_pending; }

        /**
         * Padding, zero.
         */
        std::string pad() const { return m_pad; }

        /**
         * HV_X64_MSR_SIMP, page of synthetic messages. Absent from bodies of 16
         * bytes.
         */
        viridian_page_msr_t* simp_msr() const { return m_simp_msr; }

        /**
         * HV_X64_MSR_SINT0 to 15, synthetic interrupts.
         */
        std::vector<viridian_sint_t*>* sint_msr() const { return m_sint_msr; }

        /**
         * HV_X64_MSR_STIMER0_CONFIG to 3. Absent from bodies of 152 bytes.
         */
        std::vector<viridian_stimer_config_t*>* stimer_config_msr() const { return m_stimer_config_msr; }

        /**
         * HV_X64_MSR_STIMER0_COUNT to 3.
         */
        std::vector<uint64_t>* stimer_count_msr() const { return m_stimer_count_msr; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        std::string _raw_vp_assist_msr() const { return m__raw_vp_assist_msr; }
        kaitai::kstream* _io__raw_vp_assist_msr() const { return m__io__raw_vp_assist_msr; }
        std::string _raw_simp_msr() const { return m__raw_simp_msr; }
        kaitai::kstream* _io__raw_simp_msr() const { return m__io__raw_simp_msr; }
        std::vector<std::string>* _raw_sint_msr() const { return m__raw_sint_msr; }
        std::vector<kaitai::kstream*>* _io__raw_sint_msr() const { return m__io__raw_sint_msr; }
        std::vector<std::string>* _raw_stimer_config_msr() const { return m__raw_stimer_config_msr; }
        std::vector<kaitai::kstream*>* _io__raw_stimer_config_msr() const { return m__io__raw_stimer_config_msr; }
    };

    /**
     * Machine-check state of a vCPU. 32 bytes, 24 or 8 in older versions of Xen.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L601-L606 struct hvm_vmce_vcpu
     */

    class vmce_vcpu_t : public kaitai::kstruct {

    public:

        vmce_vcpu_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vmce_vcpu_t();

    private:
        mcg_cap_t* m_caps;
        mci_ctl2_t* m_mci_ctl2_bank0;
        bool n_mci_ctl2_bank0;

    public:
        bool _is_null_mci_ctl2_bank0() { mci_ctl2_bank0(); return n_mci_ctl2_bank0; };

    private:
        mci_ctl2_t* m_mci_ctl2_bank1;
        bool n_mci_ctl2_bank1;

    public:
        bool _is_null_mci_ctl2_bank1() { mci_ctl2_bank1(); return n_mci_ctl2_bank1; };

    private:
        uint64_t m_mcg_ext_ctl;
        bool n_mcg_ext_ctl;

    public:
        bool _is_null_mcg_ext_ctl() { mcg_ext_ctl(); return n_mcg_ext_ctl; };

    private:
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::entry_t* m__parent;
        std::string m__raw_caps;
        kaitai::kstream* m__io__raw_caps;
        std::string m__raw_mci_ctl2_bank0;
        bool n__raw_mci_ctl2_bank0;

    public:
        bool _is_null__raw_mci_ctl2_bank0() { _raw_mci_ctl2_bank0(); return n__raw_mci_ctl2_bank0; };

    private:
        kaitai::kstream* m__io__raw_mci_ctl2_bank0;
        std::string m__raw_mci_ctl2_bank1;
        bool n__raw_mci_ctl2_bank1;

    public:
        bool _is_null__raw_mci_ctl2_bank1() { _raw_mci_ctl2_bank1(); return n__raw_mci_ctl2_bank1; };

    private:
        kaitai::kstream* m__io__raw_mci_ctl2_bank1;

    public:

        /**
         * IA32_MCG_CAP.
         */
        mcg_cap_t* caps() const { return m_caps; }

        /**
         * IA32_MC0_CTL2. Absent from bodies of 8 bytes.
         */
        mci_ctl2_t* mci_ctl2_bank0() const { return m_mci_ctl2_bank0; }

        /**
         * IA32_MC1_CTL2. Absent from bodies of 8 bytes.
         */
        mci_ctl2_t* mci_ctl2_bank1() const { return m_mci_ctl2_bank1; }

        /**
         * IA32_MCG_EXT_CTL; bit 0 enables local machine checks. Absent from
         * bodies of 24 bytes.
         */
        uint64_t mcg_ext_ctl() const { return m_mcg_ext_ctl; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        std::string _raw_caps() const { return m__raw_caps; }
        kaitai::kstream* _io__raw_caps() const { return m__io__raw_caps; }
        std::string _raw_mci_ctl2_bank0() const { return m__raw_mci_ctl2_bank0; }
        kaitai::kstream* _io__raw_mci_ctl2_bank0() const { return m__io__raw_mci_ctl2_bank0; }
        std::string _raw_mci_ctl2_bank1() const { return m__raw_mci_ctl2_bank1; }
        kaitai::kstream* _io__raw_mci_ctl2_bank1() const { return m__io__raw_mci_ctl2_bank1; }
    };

    /**
     * A set of state components, one bit each. The same as component_bitmap of
     * `x86_xsave_area`.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121 X86_XCR0_* and X86_XSS_*
     */

    class xstate_components_t : public kaitai::kstruct {

    public:

        xstate_components_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_xsave_t* p__parent = 0, xen_hvm_context_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~xstate_components_t();

    private:
        bool f_avx;
        bool m_avx;

    public:

        /**
         * Upper halves of the 256-bit registers ymm0 to ymm15.
         */
        bool avx();

    private:
        bool f_bndcsr;
        bool m_bndcsr;

    public:

        /**
         * MPX configuration and status.
         */
        bool bndcsr();

    private:
        bool f_bndregs;
        bool m_bndregs;

    public:

        /**
         * MPX bound registers.
         */
        bool bndregs();

    private:
        bool f_cet_s;
        bool m_cet_s;

    public:

        /**
         * Control-flow enforcement, supervisor part.
         */
        bool cet_s();

    private:
        bool f_cet_u;
        bool m_cet_u;

    public:

        /**
         * Control-flow enforcement, user part.
         */
        bool cet_u();

    private:
        bool f_egprs;
        bool m_egprs;

    public:

        /**
         * The APX general-purpose registers, which replace MPX.
         */
        bool egprs();

    private:
        bool f_hdc;
        bool m_hdc;

    public:

        /**
         * The IA32_PM_CTL1 register of hardware duty cycling.
         */
        bool hdc();

    private:
        bool f_hi16_zmm;
        bool m_hi16_zmm;

    public:

        /**
         * The 512-bit registers zmm16 to zmm31.
         */
        bool hi16_zmm();

    private:
        bool f_hwp;
        bool m_hwp;

    public:

        /**
         * The IA32_HWP_REQUEST register.
         */
        bool hwp();

    private:
        bool f_lbr;
        bool m_lbr;

    public:

        /**
         * Last-branch records.
         */
        bool lbr();

    private:
        bool f_lwp;
        bool m_lwp;

    public:

        /**
         * State of AMD's lightweight profiling.
         */
        bool lwp();

    private:
        bool f_opmask;
        bool m_opmask;

    public:

        /**
         * AVX-512 mask registers.
         */
        bool opmask();

    private:
        bool f_pasid;
        bool m_pasid;

    public:

        /**
         * The IA32_PASID register.
         */
        bool pasid();

    private:
        bool f_pkru;
        bool m_pkru;

    public:

        /**
         * Protection-key rights for user pages.
         */
        bool pkru();

    private:
        bool f_pt;
        bool m_pt;

    public:

        /**
         * Processor Trace registers.
         */
        bool pt();

    private:
        bool f_raw;
        uint64_t m_raw;

    public:

        /**
         * The whole register as a number.
         */
        uint64_t raw();

    private:
        bool f_sse;
        bool m_sse;

    public:

        /**
         * xmm registers, in the legacy region.
         */
        bool sse();

    private:
        bool f_tilecfg;
        bool m_tilecfg;

    public:

        /**
         * AMX tile configuration.
         */
        bool tilecfg();

    private:
        bool f_tiledata;
        bool m_tiledata;

    public:

        /**
         * AMX tiles.
         */
        bool tiledata();

    private:
        bool f_uintr;
        bool m_uintr;

    public:

        /**
         * User-interrupt registers.
         */
        bool uintr();

    private:
        bool f_x87;
        bool m_x87;

    public:

        /**
         * x87 state, in the legacy region.
         */
        bool x87();

    private:
        bool f_zmm_hi256;
        bool m_zmm_hi256;

    public:

        /**
         * Upper halves of the 512-bit registers zmm0 to zmm15.
         */
        bool zmm_hi256();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_hvm_context_t* m__root;
        xen_hvm_context_t::cpu_xsave_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_hvm_context_t* _root() const { return m__root; }
        xen_hvm_context_t::cpu_xsave_t* _parent() const { return m__parent; }
    };

private:
    std::vector<entry_t*>* m_entries;
    bool n_entries;

public:
    bool _is_null_entries() { entries(); return n_entries; };

private:
    std::string m_rest;
    xen_hvm_context_t* m__root;
    kaitai::kstruct* m__parent;

public:

    /**
     * Entries up to END, or up to the point where too few bytes remain for
     * another entry header.
     */
    std::vector<entry_t*>* entries() const { return m_entries; }

    /**
     * Data after END, which Xen ignores, or bytes too few for another entry
     * header. Usually empty.
     */
    std::string rest() const { return m_rest; }
    xen_hvm_context_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // XEN_HVM_CONTEXT_H_
