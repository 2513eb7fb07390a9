#ifndef XEN_X86_VCPU_H_
#define XEN_X86_VCPU_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xen_x86_vcpu_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include "xen_x86_cpu_policy.h"
#include "x86_xsave_area.h"
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * The blobs of a PV guest that a libxc migration stream carries but does not
 * describe: the contexts of X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, the
 * page of SHARED_INFO, and the start info page, which is a page of the guest's
 * memory.
 * 
 * This definition has no content of its own. Others import it and use its types,
 * such as `xen_x86_vcpu::vcpu_guest_context_x86_64` for a 64-bit guest and
 * `xen_x86_vcpu::vcpu_guest_context_x86_32` for a 32-bit guest. These blobs are
 * always little-endian, as x86 is, whatever the byte order of the stream.
 * 
 * A saved guest does not depend on the machine that it ran on: the stream has
 * the guest's own pfns where a running guest has machine frame numbers. This
 * applies to `gdt_frames`, cr3, cr1 and vCPU 0's edx (rdx) in the basic context,
 * and to `store_mfn` and `console_mfn` in the start info.
 * 
 * `x86_xsave_area` describes x87, SSE and extended registers.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409 X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
 */

class xen_x86_vcpu_t : public kaitai::kstruct {

public:
    class arch_shared_info_x86_32_t;
    class arch_shared_info_x86_64_t;
    class cpu_user_regs_x86_32_t;
    class cpu_user_regs_x86_64_t;
    class cr0_t;
    class cr4_t;
    class eflags_t;
    class evtchn_bitmap_t;
    class ext_vcpucontext_t;
    class shared_info_x86_32_t;
    class shared_info_x86_64_t;
    class start_info_flags_t;
    class start_info_x86_32_t;
    class start_info_x86_64_t;
    class trap_info_x86_32_t;
    class trap_info_x86_64_t;
    class trap_table_x86_32_t;
    class trap_table_x86_64_t;
    class unknown_context_t;
    class vcpu_guest_context_x86_32_t;
    class vcpu_guest_context_x86_64_t;
    class vcpu_info_x86_32_t;
    class vcpu_info_x86_64_t;
    class vcpu_msr_t;
    class vcpu_msrs_t;
    class vcpu_time_info_t;
    class vcpu_xsave_t;
    class vgcf_flags_t;
    class vm_assist_x86_32_t;
    class vm_assist_x86_64_t;
    class wide_register_t;

    xen_x86_vcpu_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~xen_x86_vcpu_t();

    /**
     * The part of shared info that x86 defines, for a 32-bit guest.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264 struct arch_shared_info
     */

    class arch_shared_info_x86_32_t : public kaitai::kstruct {

    public:

        arch_shared_info_x86_32_t(kaitai::kstream* p__io, xen_x86_vcpu_t::shared_info_x86_32_t* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~arch_shared_info_x86_32_t();

    private:
        uint32_t m_max_pfn;
        uint32_t m_pfn_to_mfn_frame_list_list;
        uint32_t m_nmi_reason;
        uint32_t m_p2m_cr3;
        uint32_t m_p2m_vaddr;
        uint32_t m_p2m_generation;
        uint32_t m_wc_sec_hi;
        xen_x86_vcpu_t* m__root;
        xen_x86_vcpu_t::shared_info_x86_32_t* m__parent;

    public:

        /**
         * Number of entries of the P2M table.
         */
        uint32_t max_pfn() const { return m_max_pfn; }

        /**
         * Root of the P2M table as a tree of three levels; 0 if it is not set
         * up, all ones if the table is linear only.
         */
        uint32_t pfn_to_mfn_frame_list_list() const { return m_pfn_to_mfn_frame_list_list; }

        /**
         * Reason of the last NMI.
         */
        uint32_t nmi_reason() const { return m_nmi_reason; }

        /**
         * Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.
         */
        uint32_t p2m_cr3() const { return m_p2m_cr3; }

        /**
         * Linear address of the P2M table.
         */
        uint32_t p2m_vaddr() const { return m_p2m_vaddr; }

        /**
         * Counts updates of that mapping; odd during one.
         */
        uint32_t p2m_generation() const { return m_p2m_generation; }

        /**
         * Bits 63-32 of the wall clock seconds, which do not fit in the common part.
         */
        uint32_t wc_sec_hi() const { return m_wc_sec_hi; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        xen_x86_vcpu_t::shared_info_x86_32_t* _parent() const { return m__parent; }
    };

    /**
     * The part of shared info that x86 defines, for a 64-bit guest.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264 struct arch_shared_info
     */

    class arch_shared_info_x86_64_t : public kaitai::kstruct {

    public:

        arch_shared_info_x86_64_t(kaitai::kstream* p__io, xen_x86_vcpu_t::shared_info_x86_64_t* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~arch_shared_info_x86_64_t();

    private:
        uint64_t m_max_pfn;
        uint64_t m_pfn_to_mfn_frame_list_list;
        uint64_t m_nmi_reason;
        uint64_t m_p2m_cr3;
        uint64_t m_p2m_vaddr;
        uint64_t m_p2m_generation;
        xen_x86_vcpu_t* m__root;
        xen_x86_vcpu_t::shared_info_x86_64_t* m__parent;

    public:

        /**
         * Number of entries of the P2M table.
         */
        uint64_t max_pfn() const { return m_max_pfn; }

        /**
         * Root of the P2M table as a tree of three levels; 0 if it is not set
         * up, all ones if the table is linear only.
         */
        uint64_t pfn_to_mfn_frame_list_list() const { return m_pfn_to_mfn_frame_list_list; }

        /**
         * Reason of the last NMI.
         */
        uint64_t nmi_reason() const { return m_nmi_reason; }

        /**
         * Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.
         */
        uint64_t p2m_cr3() const { return m_p2m_cr3; }

        /**
         * Linear address of the P2M table.
         */
        uint64_t p2m_vaddr() const { return m_p2m_vaddr; }

        /**
         * Counts updates of that mapping; odd during one.
         */
        uint64_t p2m_generation() const { return m_p2m_generation; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        xen_x86_vcpu_t::shared_info_x86_64_t* _parent() const { return m__parent; }
    };

    /**
     * General registers of a 32-bit guest.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_32.h#L121-L142 struct cpu_user_regs
     */

    class cpu_user_regs_x86_32_t : public kaitai::kstruct {

    public:

        cpu_user_regs_x86_32_t(kaitai::kstream* p__io, xen_x86_vcpu_t::vcpu_guest_context_x86_32_t* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~cpu_user_regs_x86_32_t();

    private:
        uint32_t m_ebx;
        uint32_t m_ecx;
        uint32_t m_edx;
        uint32_t m_esi;
        uint32_t m_edi;
        uint32_t m_ebp;
        uint32_t m_eax;
        uint16_t m_error_code;
        uint16_t m_entry_vector;
        uint32_t m_eip;
        uint16_t m_cs;
        uint8_t m_saved_upcall_mask;
        uint8_t m_pad0;
        eflags_t* m_eflags;
        uint32_t m_esp;
        uint16_t m_ss;
        uint16_t m_pad1;
        uint16_t m_es;
        uint16_t m_pad2;
        uint16_t m_ds;
        uint16_t m_pad3;
        uint16_t m_fs;
        uint16_t m_pad4;
        uint16_t m_gs;
        uint16_t m_pad5;
        xen_x86_vcpu_t* m__root;
        xen_x86_vcpu_t::vcpu_guest_context_x86_32_t* m__parent;

    public:

        /**
         * Register ebx.
         */
        uint32_t ebx() const { return m_ebx; }

        /**
         * Register ecx.
         */
        uint32_t ecx() const { return m_ecx; }

        /**
         * Register edx; for vCPU 0 the pfn of the start info page.
         */
        uint32_t edx() const { return m_edx; }

        /**
         * Register esi.
         */
        uint32_t esi() const { return m_esi; }

        /**
         * Register edi.
         */
        uint32_t edi() const { return m_edi; }

        /**
         * Register ebp.
         */
        uint32_t ebp() const { return m_ebp; }

        /**
         * Register eax.
         */
        uint32_t eax() const { return m_eax; }

        /**
         * Xen's own; not guest state.
         */
        uint16_t error_code() const { return m_error_code; }

        /**
         * Xen's own; not guest state.
         */
        uint16_t entry_vector() const { return m_entry_vector; }

        /**
         * Instruction pointer.
         */
        uint32_t eip() const { return m_eip; }

        /**
         * Code selector.
         */
        uint16_t cs() const { return m_cs; }

        /**
         * Whether event delivery was disabled.
         */
        uint8_t saved_upcall_mask() const { return m_saved_upcall_mask; }

        /**
         * Padding.
         */
        uint8_t pad0() const { return m_pad0; }

        /**
         * The flags; IF is the inverse of `saved_upcall_mask`.
         */
        eflags_t* eflags() const { return m_eflags; }

        /**
         * Stack pointer.
         */
        uint32_t esp() const { return m_esp; }

        /**
         * Stack selector.
         */
        uint16_t ss() const { return m_ss; }

        /**
         * Padding.
         */
        uint16_t pad1() const { return m_pad1; }

        /**
         * Selector in ES.
         */
        uint16_t es() const { return m_es; }

        /**
         * Padding.
         */
        uint16_t pad2() const { return m_pad2; }

        /**
         * Data selector.
         */
        uint16_t ds() const { return m_ds; }

        /**
         * Padding.
         */
        uint16_t pad3() const { return m_pad3; }

        /**
         * Selector in FS.
         */
        uint16_t fs() const { return m_fs; }

        /**
         * Padding.
         */
        uint16_t pad4() const { return m_pad4; }

        /**
         * Selector in GS.
         */
        uint16_t gs() const { return m_gs; }

        /**
         * Padding.
         */
        uint16_t pad5() const { return m_pad5; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        xen_x86_vcpu_t::vcpu_guest_context_x86_32_t* _parent() const { return m__parent; }
    };

    /**
     * General registers of a 64-bit guest.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_64.h#L165-L194 struct cpu_user_regs
     */

    class cpu_user_regs_x86_64_t : public kaitai::kstruct {

    public:

        cpu_user_regs_x86_64_t(kaitai::kstream* p__io, xen_x86_vcpu_t::vcpu_guest_context_x86_64_t* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~cpu_user_regs_x86_64_t();

    private:
        uint64_t m_r15;
        uint64_t m_r14;
        uint64_t m_r13;
        uint64_t m_r12;
        uint64_t m_rbp;
        uint64_t m_rbx;
        uint64_t m_r11;
        uint64_t m_r10;
        uint64_t m_r9;
        uint64_t m_r8;
        uint64_t m_rax;
        uint64_t m_rcx;
        uint64_t m_rdx;
        uint64_t m_rsi;
        uint64_t m_rdi;
        uint32_t m_error_code;
        uint32_t m_entry_vector;
        uint64_t m_rip;
        uint16_t m_cs;
        uint16_t m_pad0;
        uint8_t m_saved_upcall_mask;
        std::string m_pad1;
        eflags_t* m_eflags;
        uint32_t m_reserved_rflags;
        uint64_t m_rsp;
        uint16_t m_ss;
        std::string m_pad2;
        uint16_t m_es;
        std::string m_pad3;
        uint16_t m_ds;
        std::string m_pad4;
        uint16_t m_fs;
        std::string m_pad5;
        uint16_t m_gs;
        std::string m_pad6;
        xen_x86_vcpu_t* m__root;
        xen_x86_vcpu_t::vcpu_guest_context_x86_64_t* m__parent;

    public:

        /**
         * Register r15.
         */
        uint64_t r15() const { return m_r15; }

        /**
         * Register r14.
         */
        uint64_t r14() const { return m_r14; }

        /**
         * Register r13.
         */
        uint64_t r13() const { return m_r13; }

        /**
         * Register r12.
         */
        uint64_t r12() const { return m_r12; }

        /**
         * Register rbp.
         */
        uint64_t rbp() const { return m_rbp; }

        /**
         * Register rbx.
         */
        uint64_t rbx() const { return m_rbx; }

        /**
         * Register r11.
         */
        uint64_t r11() const { return m_r11; }

        /**
         * Register r10.
         */
        uint64_t r10() const { return m_r10; }

        /**
         * Register r9.
         */
        uint64_t r9() const { return m_r9; }

        /**
         * Register r8.
         */
        uint64_t r8() const { return m_r8; }

        /**
         * Register rax.
         */
        uint64_t rax() const { return m_rax; }

        /**
         * Register rcx.
         */
        uint64_t rcx() const { return m_rcx; }

        /**
         * Register rdx; for vCPU 0 the pfn of the start info page.
         */
        uint64_t rdx() const { return m_rdx; }

        /**
         * Register rsi.
         */
        uint64_t rsi() const { return m_rsi; }

        /**
         * Register rdi.
         */
        uint64_t rdi() const { return m_rdi; }

        /**
         * Xen's own; not guest state.
         */
        uint32_t error_code() const { return m_error_code; }

        /**
         * Xen's own; not guest state.
         */
        uint32_t entry_vector() const { return m_entry_vector; }

        /**
         * Instruction pointer.
         */
        uint64_t rip() const { return m_rip; }

        /**
         * Code selector.
         */
        uint16_t cs() const { return m_cs; }

        /**
         * Padding.
         */
        uint16_t pad0() const { return m_pad0; }

        /**
         * Whether event delivery was disabled.
         */
        uint8_t saved_upcall_mask() const { return m_saved_upcall_mask; }

        /**
         * Padding.
         */
        std::string pad1() const { return m_pad1; }

        /**
         * Bits 31-0 of the flags; IF is the inverse of `saved_upcall_mask`.
         */
        eflags_t* eflags() const { return m_eflags; }

        /**
         * Bits 63-32 of the flags, all zero.
         */
        uint32_t reserved_rflags() const { return m_reserved_rflags; }

        /**
         * Stack pointer.
         */
        uint64_t rsp() const { return m_rsp; }

        /**
         * Stack selector.
         */
        uint16_t ss() const { return m_ss; }

        /**
         * Padding.
         */
        std::string pad2() const { return m_pad2; }

        /**
         * Selector in ES.
         */
        uint16_t es() const { return m_es; }

        /**
         * Padding.
         */
        std::string pad3() const { return m_pad3; }

        /**
         * Data selector.
         */
        uint16_t ds() const { return m_ds; }

        /**
         * Padding.
         */
        std::string pad4() const { return m_pad4; }

        /**
         * Selector in FS.
         */
        uint16_t fs() const { return m_fs; }

        /**
         * Padding.
         */
        std::string pad5() const { return m_pad5; }

        /**
         * Selector in GS.
         */
        uint16_t gs() const { return m_gs; }

        /**
         * Padding.
         */
        std::string pad6() const { return m_pad6; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        xen_x86_vcpu_t::vcpu_guest_context_x86_64_t* _parent() const { return m__parent; }
    };

    /**
     * Control register 0, bits 31-0.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50 X86_CR0_*
     */

    class cr0_t : public kaitai::kstruct {

    public:

        cr0_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

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
         * Alignment checks can be enabled.
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
         * x87 instructions trap for emulation.
         */
        bool em();

    private:
        bool f_et;
        bool m_et;

    public:

        /**
         * Extension type: 387-compatible x87; always set.
         */
        bool et();

    private:
        bool f_mp;
        bool m_mp;

    public:

        /**
         * WAIT honours the task-switched bit.
         */
        bool mp();

    private:
        bool f_ne;
        bool m_ne;

    public:

        /**
         * x87 errors raise exceptions instead of an interrupt.
         */
        bool ne();

    private:
        bool f_nw;
        bool m_nw;

    public:

        /**
         * Caches do not write through.
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
         * Write protection of pages applies to supervisor code too.
         */
        bool wp();

    private:
        uint32_t m_raw;
        xen_x86_vcpu_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Control register 4, bits 31-0.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86 X86_CR4_*
     */

    class cr4_t : public kaitai::kstruct {

    public:

        cr4_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

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
         * Breakpoints on I/O ports.
         */
        bool de();

    private:
        bool f_fsgsbase;
        bool m_fsgsbase;

    public:

        /**
         * RDFSBASE and similar instructions are allowed in user code.
         */
        bool fsgsbase();

    private:
        bool f_kl;
        bool m_kl;

    public:

        /**
         * Key locker.
         */
        bool kl();

    private:
        bool f_la57;
        bool m_la57;

    public:

        /**
         * Page tables with five levels.
         */
        bool la57();

    private:
        bool f_lam_sup;
        bool m_lam_sup;

    public:

        /**
         * Linear address masking of supervisor addresses.
         */
        bool lam_sup();

    private:
        bool f_lass;
        bool m_lass;

    public:

        /**
         * Linear address space separation of supervisor and user.
         */
        bool lass();

    private:
        bool f_mce;
        bool m_mce;

    public:

        /**
         * Machine-check exception.
         */
        bool mce();

    private:
        bool f_osfxsr;
        bool m_osfxsr;

    public:

        /**
         * The operating system uses FXSAVE, so SSE is enabled.
         */
        bool osfxsr();

    private:
        bool f_osxmmexcpt;
        bool m_osxmmexcpt;

    public:

        /**
         * The operating system handles SSE exceptions.
         */
        bool osxmmexcpt();

    private:
        bool f_osxsave;
        bool m_osxsave;

    public:

        /**
         * XSAVE and the registers XCR.
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
         * Process context identifiers.
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
         * Protection keys of user pages.
         */
        bool pke();

    private:
        bool f_pks;
        bool m_pks;

    public:

        /**
         * Protection keys of supervisor pages.
         */
        bool pks();

    private:
        bool f_pse;
        bool m_pse;

    public:

        /**
         * Large pages in 32-bit page tables.
         */
        bool pse();

    private:
        bool f_pvi;
        bool m_pvi;

    public:

        /**
         * Virtual interrupt flag in protected mode.
         */
        bool pvi();

    private:
        bool f_smap;
        bool m_smap;

    public:

        /**
         * Supervisor code cannot access user pages.
         */
        bool smap();

    private:
        bool f_smep;
        bool m_smep;

    public:

        /**
         * Supervisor code cannot execute user pages.
         */
        bool smep();

    private:
        bool f_smxe;
        bool m_smxe;

    public:

        /**
         * Safer mode extensions.
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
         * Interrupts delivered to user code.
         */
        bool uintr();

    private:
        bool f_umip;
        bool m_umip;

    public:

        /**
         * Descriptor table registers are hidden from user code.
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
        uint32_t m_raw;
        xen_x86_vcpu_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * The flags register, bits 31-0.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L7-L30 X86_EFLAGS_*
     */

    class eflags_t : public kaitai::kstruct {

    public:

        eflags_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~eflags_t();

    private:
        bool f_adjust;
        bool m_adjust;

    public:

        /**
         * AF, carry out of the low four bits.
         */
        bool adjust();

    private:
        bool f_alignment_check;
        bool m_alignment_check;

    public:

        /**
         * AC, alignment checks, or permission to access user pages.
         */
        bool alignment_check();

    private:
        bool f_carry;
        bool m_carry;

    public:

        /**
         * CF, carry or borrow of the last arithmetic.
         */
        bool carry();

    private:
        bool f_cpuid_available;
        bool m_cpuid_available;

    public:

        /**
         * ID, can be changed on processors that have CPUID.
         */
        bool cpuid_available();

    private:
        bool f_direction;
        bool m_direction;

    public:

        /**
         * DF, string instructions count downwards.
         */
        bool direction();

    private:
        bool f_interrupt_enable;
        bool m_interrupt_enable;

    public:

        /**
         * IF, interrupts (for a PV guest, events) are enabled.
         */
        bool interrupt_enable();

    private:
        bool f_iopl;
        int32_t m_iopl;

    public:

        /**
         * Privilege level that may do input and output, 0 to 3.
         */
        int32_t iopl();

    private:
        bool f_nested_task;
        bool m_nested_task;

    public:

        /**
         * NT, the task was called by another one.
         */
        bool nested_task();

    private:
        bool f_overflow;
        bool m_overflow;

    public:

        /**
         * OF, a signed result that does not fit.
         */
        bool overflow();

    private:
        bool f_parity;
        bool m_parity;

    public:

        /**
         * PF, an even number of bits in the low byte of the result.
         */
        bool parity();

    private:
        bool f_resume;
        bool m_resume;

    public:

        /**
         * RF, no breakpoint at the next instruction.
         */
        bool resume();

    private:
        bool f_sign;
        bool m_sign;

    public:

        /**
         * SF, a negative result.
         */
        bool sign();

    private:
        bool f_trap;
        bool m_trap;

    public:

        /**
         * TF, single-stepping.
         */
        bool trap();

    private:
        bool f_virtual_interrupt;
        bool m_virtual_interrupt;

    public:

        /**
         * VIF, virtual image of IF.
         */
        bool virtual_interrupt();

    private:
        bool f_virtual_interrupt_pending;
        bool m_virtual_interrupt_pending;

    public:

        /**
         * VIP, a virtual interrupt is waiting.
         */
        bool virtual_interrupt_pending();

    private:
        bool f_vm86;
        bool m_vm86;

    public:

        /**
         * VM, virtual-8086 mode.
         */
        bool vm86();

    private:
        bool f_zero;
        bool m_zero;

    public:

        /**
         * ZF, a result of zero.
         */
        bool zero();

    private:
        uint32_t m_raw;
        xen_x86_vcpu_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * One bit for each event channel; decoded on demand.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809 struct shared_info
     */

    class evtchn_bitmap_t : public kaitai::kstruct {

    public:

        evtchn_bitmap_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~evtchn_bitmap_t();

    private:
        bool f_words;
        std::vector<uint32_t>* m_words;

    public:

        /**
         * Channel n is bit n % 32 of word n / 32.
         */
        std::vector<uint32_t>* words();

    private:
        xen_x86_vcpu_t* m__root;
        kaitai::kstruct* m__parent;

    public:
        xen_x86_vcpu_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Further entry points and machine-check state of a PV vCPU, the context of
     * X86_PV_VCPU_EXTENDED. Older versions of Xen wrote less of it; fields that
     * a blob lacks are absent.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L684-L710 struct xen_domctl_ext_vcpucontext
     */

    class ext_vcpucontext_t : public kaitai::kstruct {

    public:

        ext_vcpucontext_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~ext_vcpucontext_t();

    private:
        uint32_t m_vcpu;
        uint32_t m_len_filled;
        uint64_t m_syscall32_callback_eip;
        uint64_t m_sysenter_callback_eip;
        uint16_t m_syscall32_callback_cs;
        uint16_t m_sysenter_callback_cs;
        uint8_t m_syscall32_disables_events;
        uint8_t m_sysenter_disables_events;
        std::string m_padding;
        bool n_padding;

    public:
        bool _is_null_padding() { padding(); return n_padding; };

    private:
        uint64_t m_mcg_cap;
        bool n_mcg_cap;

    public:
        bool _is_null_mcg_cap() { mcg_cap(); return n_mcg_cap; };

    private:
        uint64_t m_mci_ctl2_bank0;
        bool n_mci_ctl2_bank0;

    public:
        bool _is_null_mci_ctl2_bank0() { mci_ctl2_bank0(); return n_mci_ctl2_bank0; };

    private:
        uint64_t m_mci_ctl2_bank1;
        bool n_mci_ctl2_bank1;

    public:
        bool _is_null_mci_ctl2_bank1() { mci_ctl2_bank1(); return n_mci_ctl2_bank1; };

    private:
        uint64_t m_mcg_ext_ctl;
        bool n_mcg_ext_ctl;

    public:
        bool _is_null_mcg_ext_ctl() { mcg_ext_ctl(); return n_mcg_ext_ctl; };

    private:
        std::string m_excess;
        xen_x86_vcpu_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Which vCPU.
         */
        uint32_t vcpu() const { return m_vcpu; }

        /**
         * Number of bytes of this structure that Xen filled in.
         */
        uint32_t len_filled() const { return m_len_filled; }

        /**
         * Address of the guest's handler of SYSCALL in 32-bit code.
         */
        uint64_t syscall32_callback_eip() const { return m_syscall32_callback_eip; }

        /**
         * Address of the guest's handler of SYSENTER.
         */
        uint64_t sysenter_callback_eip() const { return m_sysenter_callback_eip; }

        /**
         * Code selector of the SYSCALL handler.
         */
        uint16_t syscall32_callback_cs() const { return m_syscall32_callback_cs; }

        /**
         * Code selector of the SYSENTER handler.
         */
        uint16_t sysenter_callback_cs() const { return m_sysenter_callback_cs; }

        /**
         * Whether event delivery is disabled when the SYSCALL handler is entered.
         */
        uint8_t syscall32_disables_events() const { return m_syscall32_disables_events; }

        /**
         * Whether event delivery is disabled when the SYSENTER handler is entered.
         */
        uint8_t sysenter_disables_events() const { return m_sysenter_disables_events; }

        /**
         * Padding.
         */
        std::string padding() const { return m_padding; }

        /**
         * Machine-check capabilities (from Xen 4.2 on).
         */
        uint64_t mcg_cap() const { return m_mcg_cap; }

        /**
         * MC0_CTL2 MSR (from Xen 4.3 on).
         */
        uint64_t mci_ctl2_bank0() const { return m_mci_ctl2_bank0; }

        /**
         * MC1_CTL2 MSR (from Xen 4.3 on).
         */
        uint64_t mci_ctl2_bank1() const { return m_mci_ctl2_bank1; }

        /**
         * MCG_EXT_CTL MSR (from Xen 4.10 on).
         */
        uint64_t mcg_ext_ctl() const { return m_mcg_ext_ctl; }

        /**
         * Data after the fields that this definition knows; legacy images always
         * have 128 bytes in total.
         */
        std::string excess() const { return m_excess; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * The data that a 32-bit guest shares with Xen, at the start of a page of its own.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809 struct shared_info
     */

    class shared_info_x86_32_t : public kaitai::kstruct {

    public:

        shared_info_x86_32_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~shared_info_x86_32_t();

    private:
        std::vector<vcpu_info_x86_32_t*>* m_vcpu_info;
        evtchn_bitmap_t* m_evtchn_pending;
        evtchn_bitmap_t* m_evtchn_mask;
        uint32_t m_wc_version;
        uint32_t m_wc_sec;
        uint32_t m_wc_nsec;
        arch_shared_info_x86_32_t* m_arch;
        xen_x86_vcpu_t* m__root;
        kaitai::kstruct* m__parent;
        std::string m__raw_evtchn_pending;
        kaitai::kstream* m__io__raw_evtchn_pending;
        std::string m__raw_evtchn_mask;
        kaitai::kstream* m__io__raw_evtchn_mask;

    public:

        /**
         * State of the first 32 vCPUs; a guest may have moved its own elsewhere.
         */
        std::vector<vcpu_info_x86_32_t*>* vcpu_info() const { return m_vcpu_info; }

        /**
         * Pending event channels, 1024 bits.
         */
        evtchn_bitmap_t* evtchn_pending() const { return m_evtchn_pending; }

        /**
         * Masked event channels, 1024 bits.
         */
        evtchn_bitmap_t* evtchn_mask() const { return m_evtchn_mask; }

        /**
         * Counts updates of the wall clock; odd during one.
         */
        uint32_t wc_version() const { return m_wc_version; }

        /**
         * Wall clock time of system time 0, in seconds, bits 31-0.
         */
        uint32_t wc_sec() const { return m_wc_sec; }

        /**
         * Nanoseconds of the wall clock time.
         */
        uint32_t wc_nsec() const { return m_wc_nsec; }

        /**
         * The part that x86 defines.
         */
        arch_shared_info_x86_32_t* arch() const { return m_arch; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
        std::string _raw_evtchn_pending() const { return m__raw_evtchn_pending; }
        kaitai::kstream* _io__raw_evtchn_pending() const { return m__io__raw_evtchn_pending; }
        std::string _raw_evtchn_mask() const { return m__raw_evtchn_mask; }
        kaitai::kstream* _io__raw_evtchn_mask() const { return m__io__raw_evtchn_mask; }
    };

    /**
     * The data that a 64-bit guest shares with Xen, at the start of a page of its own.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809 struct shared_info
     */

    class shared_info_x86_64_t : public kaitai::kstruct {

    public:

        shared_info_x86_64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~shared_info_x86_64_t();

    private:
        std::vector<vcpu_info_x86_64_t*>* m_vcpu_info;
        evtchn_bitmap_t* m_evtchn_pending;
        evtchn_bitmap_t* m_evtchn_mask;
        uint32_t m_wc_version;
        uint32_t m_wc_sec;
        uint32_t m_wc_nsec;
        uint32_t m_wc_sec_hi;
        arch_shared_info_x86_64_t* m_arch;
        xen_x86_vcpu_t* m__root;
        kaitai::kstruct* m__parent;
        std::string m__raw_evtchn_pending;
        kaitai::kstream* m__io__raw_evtchn_pending;
        std::string m__raw_evtchn_mask;
        kaitai::kstream* m__io__raw_evtchn_mask;

    public:

        /**
         * State of the first 32 vCPUs; a guest may have moved its own elsewhere.
         */
        std::vector<vcpu_info_x86_64_t*>* vcpu_info() const { return m_vcpu_info; }

        /**
         * Pending event channels, 4096 bits.
         */
        evtchn_bitmap_t* evtchn_pending() const { return m_evtchn_pending; }

        /**
         * Masked event channels, 4096 bits.
         */
        evtchn_bitmap_t* evtchn_mask() const { return m_evtchn_mask; }

        /**
         * Counts updates of the wall clock; odd during one.
         */
        uint32_t wc_version() const { return m_wc_version; }

        /**
         * Wall clock time of system time 0, in seconds, bits 31-0.
         */
        uint32_t wc_sec() const { return m_wc_sec; }

        /**
         * Nanoseconds of the wall clock time.
         */
        uint32_t wc_nsec() const { return m_wc_nsec; }

        /**
         * Bits 63-32 of the seconds.
         */
        uint32_t wc_sec_hi() const { return m_wc_sec_hi; }

        /**
         * The part that x86 defines.
         */
        arch_shared_info_x86_64_t* arch() const { return m_arch; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
        std::string _raw_evtchn_pending() const { return m__raw_evtchn_pending; }
        kaitai::kstream* _io__raw_evtchn_pending() const { return m__io__raw_evtchn_pending; }
        std::string _raw_evtchn_mask() const { return m__raw_evtchn_mask; }
        kaitai::kstream* _io__raw_evtchn_mask() const { return m__io__raw_evtchn_mask; }
    };

    /**
     * Flags of the start info.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L894-L900 SIF_*
     */

    class start_info_flags_t : public kaitai::kstruct {

    public:

        start_info_flags_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~start_info_flags_t();

    private:
        bool f_is_initdomain;
        bool m_is_initdomain;

    public:

        /**
         * The domain is the first one (SIF_INITDOMAIN).
         */
        bool is_initdomain();

    private:
        bool f_is_mod_start_pfn;
        bool m_is_mod_start_pfn;

    public:

        /**
         * The RAM disk's address is a pfn (SIF_MOD_START_PFN).
         */
        bool is_mod_start_pfn();

    private:
        bool f_is_multiboot_mod;
        bool m_is_multiboot_mod;

    public:

        /**
         * The initial RAM disk is a list of modules (SIF_MULTIBOOT_MOD).
         */
        bool is_multiboot_mod();

    private:
        bool f_is_privileged;
        bool m_is_privileged;

    public:

        /**
         * The domain is privileged (SIF_PRIVILEGED).
         */
        bool is_privileged();

    private:
        bool f_is_virt_p2m_4tools;
        bool m_is_virt_p2m_4tools;

    public:

        /**
         * The tools understand a P2M table in linear addresses (SIF_VIRT_P2M_4TOOLS).
         */
        bool is_virt_p2m_4tools();

    private:
        bool f_pm;
        int32_t m_pm;

    public:

        /**
         * Power management options, one byte (SIF_PM_MASK).
         */
        int32_t pm();

    private:
        uint32_t m_raw;
        xen_x86_vcpu_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Information for a 32-bit PV guest when it starts, on a page of its own.
     * vCPU 0's context has the pfn of the page.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883 struct start_info
     */

    class start_info_x86_32_t : public kaitai::kstruct {

    public:

        start_info_x86_32_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~start_info_x86_32_t();

    private:
        std::string m_magic;
        uint32_t m_nr_pages;
        uint32_t m_shared_info;
        start_info_flags_t* m_flags;
        uint32_t m_store_mfn;
        uint32_t m_store_evtchn;
        uint32_t m_console_mfn;
        uint32_t m_console_evtchn;
        uint32_t m_pt_base;
        uint32_t m_nr_pt_frames;
        uint32_t m_mfn_list;
        uint32_t m_mod_start;
        uint32_t m_mod_len;
        std::string m_cmd_line;
        uint32_t m_first_p2m_pfn;
        uint32_t m_nr_p2m_frames;
        xen_x86_vcpu_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * "xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.
         */
        std::string magic() const { return m_magic; }

        /**
         * Number of pages that the guest has.
         */
        uint32_t nr_pages() const { return m_nr_pages; }

        /**
         * Machine address of the shared info page.
         */
        uint32_t shared_info() const { return m_shared_info; }

        /**
         * Properties of the guest.
         */
        start_info_flags_t* flags() const { return m_flags; }

        /**
         * Frame of xenstore's ring; a pfn while the guest is suspended.
         */
        uint32_t store_mfn() const { return m_store_mfn; }

        /**
         * Event channel of xenstore's ring.
         */
        uint32_t store_evtchn() const { return m_store_evtchn; }

        /**
         * Frame of the console's ring; a pfn while the guest is suspended.
         */
        uint32_t console_mfn() const { return m_console_mfn; }

        /**
         * Event channel of the console's ring.
         */
        uint32_t console_evtchn() const { return m_console_evtchn; }

        /**
         * Linear address of the first page tables.
         */
        uint32_t pt_base() const { return m_pt_base; }

        /**
         * Number of frames of the first page tables.
         */
        uint32_t nr_pt_frames() const { return m_nr_pt_frames; }

        /**
         * Linear address of the list of frames.
         */
        uint32_t mfn_list() const { return m_mfn_list; }

        /**
         * Linear address (or pfn, see `flags`) of the initial RAM disk.
         */
        uint32_t mod_start() const { return m_mod_start; }

        /**
         * Size of the initial RAM disk in bytes.
         */
        uint32_t mod_len() const { return m_mod_len; }

        /**
         * The kernel's command line.
         */
        std::string cmd_line() const { return m_cmd_line; }

        /**
         * First pfn of the list of frames, if it lies outside the first mapping.
         */
        uint32_t first_p2m_pfn() const { return m_first_p2m_pfn; }

        /**
         * Number of frames in the list of frames.
         */
        uint32_t nr_p2m_frames() const { return m_nr_p2m_frames; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Information for a 64-bit PV guest when it starts, on a page of its own.
     * vCPU 0's context has the pfn of the page.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883 struct start_info
     */

    class start_info_x86_64_t : public kaitai::kstruct {

    public:

        start_info_x86_64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~start_info_x86_64_t();

    private:
        std::string m_magic;
        uint64_t m_nr_pages;
        uint64_t m_shared_info;
        start_info_flags_t* m_flags;
        uint32_t m_pad1;
        uint64_t m_store_mfn;
        uint32_t m_store_evtchn;
        uint32_t m_pad2;
        uint64_t m_console_mfn;
        uint32_t m_console_evtchn;
        uint32_t m_pad3;
        uint64_t m_pt_base;
        uint64_t m_nr_pt_frames;
        uint64_t m_mfn_list;
        uint64_t m_mod_start;
        uint64_t m_mod_len;
        std::string m_cmd_line;
        uint64_t m_first_p2m_pfn;
        uint64_t m_nr_p2m_frames;
        xen_x86_vcpu_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * "xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.
         */
        std::string magic() const { return m_magic; }

        /**
         * Number of pages that the guest has.
         */
        uint64_t nr_pages() const { return m_nr_pages; }

        /**
         * Machine address of the shared info page.
         */
        uint64_t shared_info() const { return m_shared_info; }

        /**
         * Properties of the guest.
         */
        start_info_flags_t* flags() const { return m_flags; }

        /**
         * Padding.
         */
        uint32_t pad1() const { return m_pad1; }

        /**
         * Frame of xenstore's ring; a pfn while the guest is suspended.
         */
        uint64_t store_mfn() const { return m_store_mfn; }

        /**
         * Event channel of xenstore's ring.
         */
        uint32_t store_evtchn() const { return m_store_evtchn; }

        /**
         * Padding.
         */
        uint32_t pad2() const { return m_pad2; }

        /**
         * Frame of the console's ring; a pfn while the guest is suspended.
         */
        uint64_t console_mfn() const { return m_console_mfn; }

        /**
         * Event channel of the console's ring.
         */
        uint32_t console_evtchn() const { return m_console_evtchn; }

        /**
         * Padding.
         */
        uint32_t pad3() const { return m_pad3; }

        /**
         * Linear address of the first page tables.
         */
        uint64_t pt_base() const { return m_pt_base; }

        /**
         * Number of frames of the first page tables.
         */
        uint64_t nr_pt_frames() const { return m_nr_pt_frames; }

        /**
         * Linear address of the list of frames.
         */
        uint64_t mfn_list() const { return m_mfn_list; }

        /**
         * Linear address (or pfn, see `flags`) of the initial RAM disk.
         */
        uint64_t mod_start() const { return m_mod_start; }

        /**
         * Size of the initial RAM disk in bytes.
         */
        uint64_t mod_len() const { return m_mod_len; }

        /**
         * The kernel's command line.
         */
        std::string cmd_line() const { return m_cmd_line; }

        /**
         * First pfn of the list of frames, if it lies outside the first mapping.
         */
        uint64_t first_p2m_pfn() const { return m_first_p2m_pfn; }

        /**
         * Number of frames in the list of frames.
         */
        uint64_t nr_p2m_frames() const { return m_nr_p2m_frames; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * A handler of exceptions or software interrupts of a 32-bit guest.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143 struct trap_info
     */

    class trap_info_x86_32_t : public kaitai::kstruct {

    public:

        trap_info_x86_32_t(kaitai::kstream* p__io, xen_x86_vcpu_t::trap_table_x86_32_t* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~trap_info_x86_32_t();

    private:
        bool f_disables_events;
        bool m_disables_events;

    public:

        /**
         * Event delivery is disabled when the handler is entered.
         */
        bool disables_events();

    private:
        bool f_dpl;
        int32_t m_dpl;

    public:

        /**
         * Privilege level that may raise it with an INT instruction.
         */
        int32_t dpl();

    private:
        uint8_t m_vector;
        uint8_t m_flags;
        uint16_t m_cs;
        uint32_t m_address;
        xen_x86_vcpu_t* m__root;
        xen_x86_vcpu_t::trap_table_x86_32_t* m__parent;

    public:

        /**
         * Number of the exception or interrupt.
         */
        uint8_t vector() const { return m_vector; }

        /**
         * Privilege level and event delivery, see the instances.
         */
        uint8_t flags() const { return m_flags; }

        /**
         * Code selector of the handler.
         */
        uint16_t cs() const { return m_cs; }

        /**
         * Address of the handler.
         */
        uint32_t address() const { return m_address; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        xen_x86_vcpu_t::trap_table_x86_32_t* _parent() const { return m__parent; }
    };

    /**
     * A handler of exceptions or software interrupts of a 64-bit guest.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143 struct trap_info
     */

    class trap_info_x86_64_t : public kaitai::kstruct {

    public:

        trap_info_x86_64_t(kaitai::kstream* p__io, xen_x86_vcpu_t::trap_table_x86_64_t* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~trap_info_x86_64_t();

    private:
        bool f_disables_events;
        bool m_disables_events;

    public:

        /**
         * Event delivery is disabled when the handler is entered.
         */
        bool disables_events();

    private:
        bool f_dpl;
        int32_t m_dpl;

    public:

        /**
         * Privilege level that may raise it with an INT instruction.
         */
        int32_t dpl();

    private:
        uint8_t m_vector;
        uint8_t m_flags;
        uint16_t m_cs;
        uint32_t m_padding;
        uint64_t m_address;
        xen_x86_vcpu_t* m__root;
        xen_x86_vcpu_t::trap_table_x86_64_t* m__parent;

    public:

        /**
         * Number of the exception or interrupt.
         */
        uint8_t vector() const { return m_vector; }

        /**
         * Privilege level and event delivery, see the instances.
         */
        uint8_t flags() const { return m_flags; }

        /**
         * Code selector of the handler.
         */
        uint16_t cs() const { return m_cs; }

        /**
         * Padding.
         */
        uint32_t padding() const { return m_padding; }

        /**
         * Address of the handler.
         */
        uint64_t address() const { return m_address; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        xen_x86_vcpu_t::trap_table_x86_64_t* _parent() const { return m__parent; }
    };

    /**
     * The virtual interrupt descriptor table of a 32-bit guest; decoded on demand.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
     */

    class trap_table_x86_32_t : public kaitai::kstruct {

    public:

        trap_table_x86_32_t(kaitai::kstream* p__io, xen_x86_vcpu_t::vcpu_guest_context_x86_32_t* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~trap_table_x86_32_t();

    private:
        bool f_entries;
        std::vector<trap_info_x86_32_t*>* m_entries;

    public:

        /**
         * One entry for each vector; address 0 where the guest has set none.
         */
        std::vector<trap_info_x86_32_t*>* entries();

    private:
        xen_x86_vcpu_t* m__root;
        xen_x86_vcpu_t::vcpu_guest_context_x86_32_t* m__parent;

    public:
        xen_x86_vcpu_t* _root() const { return m__root; }
        xen_x86_vcpu_t::vcpu_guest_context_x86_32_t* _parent() const { return m__parent; }
    };

    /**
     * The virtual interrupt descriptor table of a 64-bit guest; decoded on demand.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
     */

    class trap_table_x86_64_t : public kaitai::kstruct {

    public:

        trap_table_x86_64_t(kaitai::kstream* p__io, xen_x86_vcpu_t::vcpu_guest_context_x86_64_t* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~trap_table_x86_64_t();

    private:
        bool f_entries;
        std::vector<trap_info_x86_64_t*>* m_entries;

    public:

        /**
         * One entry for each vector; address 0 where the guest has set none.
         */
        std::vector<trap_info_x86_64_t*>* entries();

    private:
        xen_x86_vcpu_t* m__root;
        xen_x86_vcpu_t::vcpu_guest_context_x86_64_t* m__parent;

    public:
        xen_x86_vcpu_t* _root() const { return m__root; }
        xen_x86_vcpu_t::vcpu_guest_context_x86_64_t* _parent() const { return m__parent; }
    };

    /**
     * Bytes that are not one of the known vCPU structures. This type takes their
     * place so that the context is a structure in every language.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409 X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
     */

    class unknown_context_t : public kaitai::kstruct {

    public:

        unknown_context_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~unknown_context_t();

    private:
        xen_x86_vcpu_t* m__root;
        kaitai::kstruct* m__parent;

    public:
        xen_x86_vcpu_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Registers of a vCPU of a 32-bit PV guest, the context of X86_PV_VCPU_BASIC.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
     */

    class vcpu_guest_context_x86_32_t : public kaitai::kstruct {

    public:

        vcpu_guest_context_x86_32_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vcpu_guest_context_x86_32_t();

    private:
        bool f_num_gdt_frames;
        uint32_t m_num_gdt_frames;

    public:

        /**
         * Number of `gdt_frames` that hold a frame of the GDT, at most 16.
         */
        uint32_t num_gdt_frames();

    private:
        bool f_pfn_cr3;
        uint64_t m_pfn_cr3;

    public:

        /**
         * pfn of the level 3 page table: cr3 rotated right by 12 bits.
         */
        uint64_t pfn_cr3();

    private:
        bool f_pfn_start_info;
        uint32_t m_pfn_start_info;

    public:

        /**
         * pfn of the start info page, for vCPU 0; for any other vCPU this is an
         * ordinary register.
         */
        uint32_t pfn_start_info();

    private:
        x86_xsave_area_t::fxsave_region_t* m_fpu_ctxt;
        vgcf_flags_t* m_flags;
        cpu_user_regs_x86_32_t* m_user_regs;
        trap_table_x86_32_t* m_trap_ctxt;
        uint32_t m_ldt_base;
        uint32_t m_ldt_ents;
        std::vector<uint32_t>* m_gdt_frames;
        uint32_t m_gdt_ents;
        uint32_t m_kernel_ss;
        uint32_t m_kernel_sp;
        cr0_t* m_cr0;
        uint32_t m_cr1;
        uint32_t m_cr2;
        uint32_t m_cr3;
        cr4_t* m_cr4;
        uint32_t m_cr5;
        uint32_t m_cr6;
        uint32_t m_cr7;
        uint32_t m_dr0;
        uint32_t m_dr1;
        uint32_t m_dr2;
        uint32_t m_dr3;
        uint32_t m_dr4;
        uint32_t m_dr5;
        uint32_t m_dr6;
        uint32_t m_dr7;
        uint32_t m_event_callback_cs;
        uint32_t m_event_callback_eip;
        uint32_t m_failsafe_callback_cs;
        uint32_t m_failsafe_callback_eip;
        vm_assist_x86_32_t* m_vm_assist;
        xen_x86_vcpu_t* m__root;
        kaitai::kstruct* m__parent;
        std::string m__raw_trap_ctxt;
        kaitai::kstream* m__io__raw_trap_ctxt;

    public:

        /**
         * x87, MMX and SSE registers, as FXSAVE writes them.
         */
        x86_xsave_area_t::fxsave_region_t* fpu_ctxt() const { return m_fpu_ctxt; }

        /**
         * Properties of this context.
         */
        vgcf_flags_t* flags() const { return m_flags; }

        /**
         * General registers.
         */
        cpu_user_regs_x86_32_t* user_regs() const { return m_user_regs; }

        /**
         * The guest's virtual interrupt descriptor table.
         */
        trap_table_x86_32_t* trap_ctxt() const { return m_trap_ctxt; }

        /**
         * Linear address of the LDT.
         */
        uint32_t ldt_base() const { return m_ldt_base; }

        /**
         * Number of entries of the LDT.
         */
        uint32_t ldt_ents() const { return m_ldt_ents; }

        /**
         * pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.
         */
        std::vector<uint32_t>* gdt_frames() const { return m_gdt_frames; }

        /**
         * Number of entries of the GDT.
         */
        uint32_t gdt_ents() const { return m_gdt_ents; }

        /**
         * Selector of the kernel's stack.
         */
        uint32_t kernel_ss() const { return m_kernel_ss; }

        /**
         * The kernel's stack pointer.
         */
        uint32_t kernel_sp() const { return m_kernel_sp; }

        /**
         * Control register 0.
         */
        cr0_t* cr0() const { return m_cr0; }

        /**
         * Unused.
         */
        uint32_t cr1() const { return m_cr1; }

        /**
         * Control register 2; a PV guest finds its faulting addresses in the shared info.
         */
        uint32_t cr2() const { return m_cr2; }

        /**
         * Page table base, folded so that it holds 32 bits of a pfn; see `pfn_cr3`.
         */
        uint32_t cr3() const { return m_cr3; }

        /**
         * Control register 4.
         */
        cr4_t* cr4() const { return m_cr4; }

        /**
         * Unused.
         */
        uint32_t cr5() const { return m_cr5; }

        /**
         * Unused.
         */
        uint32_t cr6() const { return m_cr6; }

        /**
         * Unused.
         */
        uint32_t cr7() const { return m_cr7; }

        /**
         * Address of breakpoint 0.
         */
        uint32_t dr0() const { return m_dr0; }

        /**
         * Address of breakpoint 1.
         */
        uint32_t dr1() const { return m_dr1; }

        /**
         * Address of breakpoint 2.
         */
        uint32_t dr2() const { return m_dr2; }

        /**
         * Address of breakpoint 3.
         */
        uint32_t dr3() const { return m_dr3; }

        /**
         * Unused.
         */
        uint32_t dr4() const { return m_dr4; }

        /**
         * Unused.
         */
        uint32_t dr5() const { return m_dr5; }

        /**
         * Debug status.
         */
        uint32_t dr6() const { return m_dr6; }

        /**
         * Debug control.
         */
        uint32_t dr7() const { return m_dr7; }

        /**
         * Code selector of the guest's event handler.
         */
        uint32_t event_callback_cs() const { return m_event_callback_cs; }

        /**
         * Address of the guest's event handler.
         */
        uint32_t event_callback_eip() const { return m_event_callback_eip; }

        /**
         * Code selector of the guest's handler of faults on return.
         */
        uint32_t failsafe_callback_cs() const { return m_failsafe_callback_cs; }

        /**
         * Address of the guest's handler of faults on return to it.
         */
        uint32_t failsafe_callback_eip() const { return m_failsafe_callback_eip; }

        /**
         * Relaxations of the PV interface that the guest uses.
         */
        vm_assist_x86_32_t* vm_assist() const { return m_vm_assist; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
        std::string _raw_trap_ctxt() const { return m__raw_trap_ctxt; }
        kaitai::kstream* _io__raw_trap_ctxt() const { return m__io__raw_trap_ctxt; }
    };

    /**
     * Registers of a vCPU of a 64-bit PV guest, the context of X86_PV_VCPU_BASIC.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
     */

    class vcpu_guest_context_x86_64_t : public kaitai::kstruct {

    public:

        vcpu_guest_context_x86_64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vcpu_guest_context_x86_64_t();

    private:
        bool f_has_cr1;
        bool m_has_cr1;

    public:

        /**
         * Whether there is a page table for user mode, bit 0 of cr1.
         */
        bool has_cr1();

    private:
        bool f_num_gdt_frames;
        uint32_t m_num_gdt_frames;

    public:

        /**
         * Number of `gdt_frames` that hold a frame of the GDT, at most 16.
         */
        uint32_t num_gdt_frames();

    private:
        bool f_pfn_cr1;
        uint64_t m_pfn_cr1;

    public:

        /**
         * pfn of the level 4 page table of user mode (cr1 / 4096), if `has_cr1`.
         */
        uint64_t pfn_cr1();

    private:
        bool f_pfn_cr3;
        uint64_t m_pfn_cr3;

    public:

        /**
         * pfn of the level 4 page table (cr3 / 4096).
         */
        uint64_t pfn_cr3();

    private:
        bool f_pfn_start_info;
        uint64_t m_pfn_start_info;

    public:

        /**
         * pfn of the start info page, for vCPU 0; for any other vCPU this is an
         * ordinary register.
         */
        uint64_t pfn_start_info();

    private:
        x86_xsave_area_t::fxsave_region_t* m_fpu_ctxt;
        vgcf_flags_t* m_flags;
        uint32_t m_reserved_flags;
        cpu_user_regs_x86_64_t* m_user_regs;
        trap_table_x86_64_t* m_trap_ctxt;
        uint64_t m_ldt_base;
        uint64_t m_ldt_ents;
        std::vector<uint64_t>* m_gdt_frames;
        uint64_t m_gdt_ents;
        uint64_t m_kernel_ss;
        uint64_t m_kernel_sp;
        cr0_t* m_cr0;
        uint32_t m_reserved_cr0;
        wide_register_t* m_cr1;
        uint64_t m_cr2;
        wide_register_t* m_cr3;
        cr4_t* m_cr4;
        uint32_t m_reserved_cr4;
        uint64_t m_cr5;
        uint64_t m_cr6;
        uint64_t m_cr7;
        uint64_t m_dr0;
        uint64_t m_dr1;
        uint64_t m_dr2;
        uint64_t m_dr3;
        uint64_t m_dr4;
        uint64_t m_dr5;
        uint64_t m_dr6;
        uint64_t m_dr7;
        uint64_t m_event_callback_eip;
        uint64_t m_failsafe_callback_eip;
        uint64_t m_syscall_callback_eip;
        vm_assist_x86_64_t* m_vm_assist;
        uint64_t m_fs_base;
        uint64_t m_gs_base_kernel;
        uint64_t m_gs_base_user;
        xen_x86_vcpu_t* m__root;
        kaitai::kstruct* m__parent;
        std::string m__raw_trap_ctxt;
        kaitai::kstream* m__io__raw_trap_ctxt;
        std::string m__raw_cr1;
        kaitai::kstream* m__io__raw_cr1;
        std::string m__raw_cr3;
        kaitai::kstream* m__io__raw_cr3;

    public:

        /**
         * x87, MMX and SSE registers, as FXSAVE writes them.
         */
        x86_xsave_area_t::fxsave_region_t* fpu_ctxt() const { return m_fpu_ctxt; }

        /**
         * Properties of this context.
         */
        vgcf_flags_t* flags() const { return m_flags; }

        /**
         * Bits 63-32 of the flags, all zero.
         */
        uint32_t reserved_flags() const { return m_reserved_flags; }

        /**
         * General registers.
         */
        cpu_user_regs_x86_64_t* user_regs() const { return m_user_regs; }

        /**
         * The guest's virtual interrupt descriptor table.
         */
        trap_table_x86_64_t* trap_ctxt() const { return m_trap_ctxt; }

        /**
         * Linear address of the LDT.
         */
        uint64_t ldt_base() const { return m_ldt_base; }

        /**
         * Number of entries of the LDT.
         */
        uint64_t ldt_ents() const { return m_ldt_ents; }

        /**
         * pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.
         */
        std::vector<uint64_t>* gdt_frames() const { return m_gdt_frames; }

        /**
         * Number of entries of the GDT.
         */
        uint64_t gdt_ents() const { return m_gdt_ents; }

        /**
         * Selector of the kernel's stack.
         */
        uint64_t kernel_ss() const { return m_kernel_ss; }

        /**
         * The kernel's stack pointer.
         */
        uint64_t kernel_sp() const { return m_kernel_sp; }

        /**
         * Control register 0.
         */
        cr0_t* cr0() const { return m_cr0; }

        /**
         * Bits 63-32 of cr0, all zero.
         */
        uint32_t reserved_cr0() const { return m_reserved_cr0; }

        /**
         * Page table of the guest's user mode, which Xen stores in cr1: bit 0
         * and a pfn, or 0 if there is none.
         */
        wide_register_t* cr1() const { return m_cr1; }

        /**
         * Control register 2; a PV guest finds its faulting addresses in the shared info.
         */
        uint64_t cr2() const { return m_cr2; }

        /**
         * Page table base; see `pfn_cr3`.
         */
        wide_register_t* cr3() const { return m_cr3; }

        /**
         * Control register 4.
         */
        cr4_t* cr4() const { return m_cr4; }

        /**
         * Bits 63-32 of cr4.
         */
        uint32_t reserved_cr4() const { return m_reserved_cr4; }

        /**
         * Unused.
         */
        uint64_t cr5() const { return m_cr5; }

        /**
         * Unused.
         */
        uint64_t cr6() const { return m_cr6; }

        /**
         * Unused.
         */
        uint64_t cr7() const { return m_cr7; }

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
         * Unused.
         */
        uint64_t dr4() const { return m_dr4; }

        /**
         * Unused.
         */
        uint64_t dr5() const { return m_dr5; }

        /**
         * Debug status.
         */
        uint64_t dr6() const { return m_dr6; }

        /**
         * Debug control.
         */
        uint64_t dr7() const { return m_dr7; }

        /**
         * Address of the guest's event handler.
         */
        uint64_t event_callback_eip() const { return m_event_callback_eip; }

        /**
         * Address of the guest's handler of faults on return to it.
         */
        uint64_t failsafe_callback_eip() const { return m_failsafe_callback_eip; }

        /**
         * Address of the guest's SYSCALL handler.
         */
        uint64_t syscall_callback_eip() const { return m_syscall_callback_eip; }

        /**
         * Relaxations of the PV interface that the guest uses.
         */
        vm_assist_x86_64_t* vm_assist() const { return m_vm_assist; }

        /**
         * Base of FS.
         */
        uint64_t fs_base() const { return m_fs_base; }

        /**
         * Base of GS in kernel mode.
         */
        uint64_t gs_base_kernel() const { return m_gs_base_kernel; }

        /**
         * Base of GS in user mode.
         */
        uint64_t gs_base_user() const { return m_gs_base_user; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
        std::string _raw_trap_ctxt() const { return m__raw_trap_ctxt; }
        kaitai::kstream* _io__raw_trap_ctxt() const { return m__io__raw_trap_ctxt; }
        std::string _raw_cr1() const { return m__raw_cr1; }
        kaitai::kstream* _io__raw_cr1() const { return m__io__raw_cr1; }
        std::string _raw_cr3() const { return m__raw_cr3; }
        kaitai::kstream* _io__raw_cr3() const { return m__io__raw_cr3; }
    };

    /**
     * The data that a vCPU of a 32-bit guest shares with Xen, 64 bytes.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737 struct vcpu_info
     */

    class vcpu_info_x86_32_t : public kaitai::kstruct {

    public:

        vcpu_info_x86_32_t(kaitai::kstream* p__io, xen_x86_vcpu_t::shared_info_x86_32_t* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vcpu_info_x86_32_t();

    private:
        uint8_t m_evtchn_upcall_pending;
        uint8_t m_evtchn_upcall_mask;
        std::string m_padding;
        uint32_t m_evtchn_pending_sel;
        uint32_t m_cr2;
        std::string m_arch_pad;
        vcpu_time_info_t* m_time;
        xen_x86_vcpu_t* m__root;
        xen_x86_vcpu_t::shared_info_x86_32_t* m__parent;

    public:

        /**
         * Not 0: an event is pending.
         */
        uint8_t evtchn_upcall_pending() const { return m_evtchn_upcall_pending; }

        /**
         * Not 0: event delivery is disabled.
         */
        uint8_t evtchn_upcall_mask() const { return m_evtchn_upcall_mask; }

        /**
         * Padding.
         */
        std::string padding() const { return m_padding; }

        /**
         * One bit for each word of the pending bitmap; set if the word has pending events.
         */
        uint32_t evtchn_pending_sel() const { return m_evtchn_pending_sel; }

        /**
         * Address of the last page fault.
         */
        uint32_t cr2() const { return m_cr2; }

        /**
         * Padding.
         */
        std::string arch_pad() const { return m_arch_pad; }

        /**
         * Parameters for computing the time from the TSC.
         */
        vcpu_time_info_t* time() const { return m_time; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        xen_x86_vcpu_t::shared_info_x86_32_t* _parent() const { return m__parent; }
    };

    /**
     * The data that a vCPU of a 64-bit guest shares with Xen, 64 bytes.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737 struct vcpu_info
     */

    class vcpu_info_x86_64_t : public kaitai::kstruct {

    public:

        vcpu_info_x86_64_t(kaitai::kstream* p__io, xen_x86_vcpu_t::shared_info_x86_64_t* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vcpu_info_x86_64_t();

    private:
        uint8_t m_evtchn_upcall_pending;
        uint8_t m_evtchn_upcall_mask;
        std::string m_padding;
        uint64_t m_evtchn_pending_sel;
        uint64_t m_cr2;
        std::string m_arch_pad;
        vcpu_time_info_t* m_time;
        xen_x86_vcpu_t* m__root;
        xen_x86_vcpu_t::shared_info_x86_64_t* m__parent;

    public:

        /**
         * Not 0: an event is pending.
         */
        uint8_t evtchn_upcall_pending() const { return m_evtchn_upcall_pending; }

        /**
         * Not 0: event delivery is disabled.
         */
        uint8_t evtchn_upcall_mask() const { return m_evtchn_upcall_mask; }

        /**
         * Padding.
         */
        std::string padding() const { return m_padding; }

        /**
         * One bit for each word of the pending bitmap; set if the word has pending events.
         */
        uint64_t evtchn_pending_sel() const { return m_evtchn_pending_sel; }

        /**
         * Address of the last page fault.
         */
        uint64_t cr2() const { return m_cr2; }

        /**
         * Padding.
         */
        std::string arch_pad() const { return m_arch_pad; }

        /**
         * Parameters for computing the time from the TSC.
         */
        vcpu_time_info_t* time() const { return m_time; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        xen_x86_vcpu_t::shared_info_x86_64_t* _parent() const { return m__parent; }
    };

    /**
     * One MSR of a PV vCPU. The type is at the start of a substream of its own
     * (`size: 16`), which `index` relies on.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L997-L1001 struct xen_domctl_vcpu_msr
     */

    class vcpu_msr_t : public kaitai::kstruct {

    public:

        vcpu_msr_t(kaitai::kstream* p__io, xen_x86_vcpu_t::vcpu_msrs_t* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vcpu_msr_t();

    private:
        bool f_index;
        uint32_t m_index;

    public:

        /**
         * Number of the MSR.
         */
        uint32_t index();

    private:
        xen_x86_cpu_policy_t::msr_index_t m_msr;
        uint32_t m_reserved;
        uint64_t m_value;
        xen_x86_vcpu_t* m__root;
        xen_x86_vcpu_t::vcpu_msrs_t* m__parent;

    public:

        /**
         * The MSR by name.
         */
        xen_x86_cpu_policy_t::msr_index_t msr() const { return m_msr; }

        /**
         * Reserved, zero.
         */
        uint32_t reserved() const { return m_reserved; }

        /**
         * Value of the MSR.
         */
        uint64_t value() const { return m_value; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        xen_x86_vcpu_t::vcpu_msrs_t* _parent() const { return m__parent; }
    };

    /**
     * MSRs of a PV vCPU, the context of X86_PV_VCPU_MSRS.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L1022-L1026 struct xen_domctl_vcpu_msrs
     */

    class vcpu_msrs_t : public kaitai::kstruct {

    public:

        vcpu_msrs_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vcpu_msrs_t();

    private:
        bool f_num_msrs;
        int32_t m_num_msrs;

    public:

        /**
         * Number of whole MSRs in the blob.
         */
        int32_t num_msrs();

    private:
        std::vector<vcpu_msr_t*>* m_msrs;
        std::string m_excess;
        xen_x86_vcpu_t* m__root;
        kaitai::kstruct* m__parent;
        std::vector<std::string>* m__raw_msrs;
        std::vector<kaitai::kstream*>* m__io__raw_msrs;

    public:

        /**
         * The MSRs; Xen leaves out those that are zero.
         */
        std::vector<vcpu_msr_t*>* msrs() const { return m_msrs; }

        /**
         * Bytes left over after the last whole MSR; empty in a well-formed blob.
         */
        std::string excess() const { return m_excess; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
        std::vector<std::string>* _raw_msrs() const { return m__raw_msrs; }
        std::vector<kaitai::kstream*>* _io__raw_msrs() const { return m__io__raw_msrs; }
    };

    /**
     * How a vCPU computes system time from its TSC: ((tsc - tsc_timestamp)
     * shifted left by tsc_shift) * tsc_to_system_mul / 2^32 + system_time.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L667-L696 struct vcpu_time_info
     */

    class vcpu_time_info_t : public kaitai::kstruct {

    public:

        vcpu_time_info_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vcpu_time_info_t();

    private:
        bool f_is_guest_stopped;
        bool m_is_guest_stopped;

    public:

        /**
         * The guest has been paused (XEN_PVCLOCK_GUEST_STOPPED).
         */
        bool is_guest_stopped();

    private:
        bool f_is_tsc_stable;
        bool m_is_tsc_stable;

    public:

        /**
         * All vCPUs agree on the time (XEN_PVCLOCK_TSC_STABLE_BIT).
         */
        bool is_tsc_stable();

    private:
        bool f_is_updating;
        bool m_is_updating;

    public:

        /**
         * An update was under way.
         */
        bool is_updating();

    private:
        uint32_t m_version;
        uint32_t m_pad0;
        uint64_t m_tsc_timestamp;
        uint64_t m_system_time;
        uint32_t m_tsc_to_system_mul;
        int8_t m_tsc_shift;
        uint8_t m_flags;
        std::string m_pad1;
        xen_x86_vcpu_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Counts updates; odd during one.
         */
        uint32_t version() const { return m_version; }

        /**
         * Padding.
         */
        uint32_t pad0() const { return m_pad0; }

        /**
         * TSC at the last update.
         */
        uint64_t tsc_timestamp() const { return m_tsc_timestamp; }

        /**
         * System time at the last update, in nanoseconds since boot.
         */
        uint64_t system_time() const { return m_system_time; }

        /**
         * Nanoseconds for each tick, a binary fraction of 32 bits.
         */
        uint32_t tsc_to_system_mul() const { return m_tsc_to_system_mul; }

        /**
         * Shift of the ticks before they are multiplied; to the right if negative.
         */
        int8_t tsc_shift() const { return m_tsc_shift; }

        /**
         * See the instances.
         */
        uint8_t flags() const { return m_flags; }

        /**
         * Padding.
         */
        std::string pad1() const { return m_pad1; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Extended processor state of a PV vCPU, the context of X86_PV_VCPU_XSAVE.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/domctl.c#L942 XEN_DOMCTL_getvcpuextstate
     */

    class vcpu_xsave_t : public kaitai::kstruct {

    public:

        vcpu_xsave_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vcpu_xsave_t();

    private:
        x86_xsave_area_t::component_bitmap_t* m_xcr0;
        x86_xsave_area_t::component_bitmap_t* m_xcr0_accum;
        x86_xsave_area_t* m_save_area;
        xen_x86_vcpu_t* m__root;
        kaitai::kstruct* m__parent;
        std::string m__raw_xcr0;
        kaitai::kstream* m__io__raw_xcr0;
        std::string m__raw_xcr0_accum;
        kaitai::kstream* m__io__raw_xcr0_accum;
        std::string m__raw_save_area;
        kaitai::kstream* m__io__raw_save_area;

    public:

        /**
         * XCR0: the components that are enabled now.
         */
        x86_xsave_area_t::component_bitmap_t* xcr0() const { return m_xcr0; }

        /**
         * All components that the guest has ever enabled.
         */
        x86_xsave_area_t::component_bitmap_t* xcr0_accum() const { return m_xcr0_accum; }

        /**
         * The XSAVE area, which Xen sends in its standard form; empty if the
         * guest has never used XSAVE.
         */
        x86_xsave_area_t* save_area() const { return m_save_area; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
        std::string _raw_xcr0() const { return m__raw_xcr0; }
        kaitai::kstream* _io__raw_xcr0() const { return m__io__raw_xcr0; }
        std::string _raw_xcr0_accum() const { return m__raw_xcr0_accum; }
        kaitai::kstream* _io__raw_xcr0_accum() const { return m__io__raw_xcr0_accum; }
        std::string _raw_save_area() const { return m__raw_save_area; }
        kaitai::kstream* _io__raw_save_area() const { return m__io__raw_save_area; }
    };

    /**
     * Flags of a basic context.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L163-L172 VGCF_*
     */

    class vgcf_flags_t : public kaitai::kstruct {

    public:

        vgcf_flags_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vgcf_flags_t();

    private:
        bool f_failsafe_disables_events;
        bool m_failsafe_disables_events;

    public:

        /**
         * Event delivery is disabled when the failsafe handler is entered.
         */
        bool failsafe_disables_events();

    private:
        bool f_i387_valid;
        bool m_i387_valid;

    public:

        /**
         * `fpu_ctxt` is valid (VGCF_i387_valid).
         */
        bool i387_valid();

    private:
        bool f_in_kernel;
        bool m_in_kernel;

    public:

        /**
         * The vCPU was in the guest's kernel mode (VGCF_in_kernel).
         */
        bool in_kernel();

    private:
        bool f_in_syscall;
        bool m_in_syscall;

    public:

        /**
         * The vCPU may return with SYSRET (VGCF_in_syscall).
         */
        bool in_syscall();

    private:
        bool f_online;
        bool m_online;

    public:

        /**
         * The vCPU is online (VGCF_online); receivers set this flag regardless
         * of its saved value.
         */
        bool online();

    private:
        bool f_syscall_disables_events;
        bool m_syscall_disables_events;

    public:

        /**
         * Event delivery is disabled when the SYSCALL handler is entered.
         */
        bool syscall_disables_events();

    private:
        uint32_t m_raw;
        xen_x86_vcpu_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Relaxations of the PV interface, of a 32-bit guest.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568 VMASST_TYPE_*
     */

    class vm_assist_x86_32_t : public kaitai::kstruct {

    public:

        vm_assist_x86_32_t(kaitai::kstream* p__io, xen_x86_vcpu_t::vcpu_guest_context_x86_32_t* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vm_assist_x86_32_t();

    private:
        bool f_architectural_iopl;
        bool m_architectural_iopl;

    public:

        /**
         * The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).
         */
        bool architectural_iopl();

    private:
        bool f_four_gb_segments;
        bool m_four_gb_segments;

    public:

        /**
         * Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).
         */
        bool four_gb_segments();

    private:
        bool f_four_gb_segments_notify;
        bool m_four_gb_segments_notify;

    public:

        /**
         * The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).
         */
        bool four_gb_segments_notify();

    private:
        bool f_pae_extended_cr3;
        bool m_pae_extended_cr3;

    public:

        /**
         * Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).
         */
        bool pae_extended_cr3();

    private:
        bool f_runstate_update_flag;
        bool m_runstate_update_flag;

    public:

        /**
         * Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).
         */
        bool runstate_update_flag();

    private:
        bool f_unknown_bits;
        int32_t m_unknown_bits;

    public:

        /**
         * Bits 31-6, which Xen refuses.
         */
        int32_t unknown_bits();

    private:
        bool f_writable_pagetables;
        bool m_writable_pagetables;

    public:

        /**
         * The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).
         */
        bool writable_pagetables();

    private:
        uint32_t m_raw;
        xen_x86_vcpu_t* m__root;
        xen_x86_vcpu_t::vcpu_guest_context_x86_32_t* m__parent;

    public:

        /**
         * All bits.
         */
        uint32_t raw() const { return m_raw; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        xen_x86_vcpu_t::vcpu_guest_context_x86_32_t* _parent() const { return m__parent; }
    };

    /**
     * Relaxations of the PV interface, of a 64-bit guest.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568 VMASST_TYPE_*
     */

    class vm_assist_x86_64_t : public kaitai::kstruct {

    public:

        vm_assist_x86_64_t(kaitai::kstream* p__io, xen_x86_vcpu_t::vcpu_guest_context_x86_64_t* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vm_assist_x86_64_t();

    private:
        bool f_architectural_iopl;
        bool m_architectural_iopl;

    public:

        /**
         * The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).
         */
        bool architectural_iopl();

    private:
        bool f_four_gb_segments;
        bool m_four_gb_segments;

    public:

        /**
         * Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).
         */
        bool four_gb_segments();

    private:
        bool f_four_gb_segments_notify;
        bool m_four_gb_segments_notify;

    public:

        /**
         * The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).
         */
        bool four_gb_segments_notify();

    private:
        bool f_m2p_strict;
        bool m_m2p_strict;

    public:

        /**
         * The table of machine frames is mapped for the kernel alone
         * (VMASST_TYPE_m2p_strict, bit 32).
         */
        bool m2p_strict();

    private:
        bool f_pae_extended_cr3;
        bool m_pae_extended_cr3;

    public:

        /**
         * Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).
         */
        bool pae_extended_cr3();

    private:
        bool f_runstate_update_flag;
        bool m_runstate_update_flag;

    public:

        /**
         * Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).
         */
        bool runstate_update_flag();

    private:
        bool f_unknown_bits;
        int32_t m_unknown_bits;

    public:

        /**
         * Bits 31-6, which Xen refuses.
         */
        int32_t unknown_bits();

    private:
        bool f_unknown_bits_high;
        int32_t m_unknown_bits_high;

    public:

        /**
         * Bits 63-33, which Xen refuses.
         */
        int32_t unknown_bits_high();

    private:
        bool f_writable_pagetables;
        bool m_writable_pagetables;

    public:

        /**
         * The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).
         */
        bool writable_pagetables();

    private:
        uint32_t m_raw;
        uint32_t m_raw_high;
        xen_x86_vcpu_t* m__root;
        xen_x86_vcpu_t::vcpu_guest_context_x86_64_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t raw() const { return m_raw; }

        /**
         * Bits 63-32.
         */
        uint32_t raw_high() const { return m_raw_high; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        xen_x86_vcpu_t::vcpu_guest_context_x86_64_t* _parent() const { return m__parent; }
    };

    /**
     * A 64-bit register whose upper part is a frame number, in two halves so
     * that every language computes it exactly. The type is at the start of a
     * substream of its own (`size: 8`), which `value` relies on.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
     */

    class wide_register_t : public kaitai::kstruct {

    public:

        wide_register_t(kaitai::kstream* p__io, xen_x86_vcpu_t::vcpu_guest_context_x86_64_t* p__parent = 0, xen_x86_vcpu_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~wide_register_t();

    private:
        bool f_pfn;
        uint64_t m_pfn;

    public:

        /**
         * The register divided by 4096.
         */
        uint64_t pfn();

    private:
        bool f_value;
        uint64_t m_value;

    public:

        /**
         * All 64 bits.
         */
        uint64_t value();

    private:
        uint32_t m_low;
        uint32_t m_high;
        xen_x86_vcpu_t* m__root;
        xen_x86_vcpu_t::vcpu_guest_context_x86_64_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        xen_x86_vcpu_t* _root() const { return m__root; }
        xen_x86_vcpu_t::vcpu_guest_context_x86_64_t* _parent() const { return m__parent; }
    };

private:
    bool f_len_ext_vcpucontext;
    int8_t m_len_ext_vcpucontext;

public:

    /**
     * Length in bytes of the extended context as Xen writes it today.
     */
    int8_t len_ext_vcpucontext();

private:
    bool f_len_ext_vcpucontext_max;
    uint8_t m_len_ext_vcpucontext_max;

public:

    /**
     * Maximum length in bytes of an extended context that receivers accept.
     */
    uint8_t len_ext_vcpucontext_max();

private:
    bool f_len_ext_vcpucontext_min;
    int8_t m_len_ext_vcpucontext_min;

public:

    /**
     * Minimum of `len_filled` of an extended context that Xen accepts: all
     * fields before `mcg_cap`.
     */
    int8_t len_ext_vcpucontext_min();

private:
    bool f_len_shared_info_x86_32;
    int32_t m_len_shared_info_x86_32;

public:

    /**
     * Size in bytes of a 32-bit guest's shared info within its page, 2344.
     */
    int32_t len_shared_info_x86_32();

private:
    bool f_len_shared_info_x86_64;
    int32_t m_len_shared_info_x86_64;

public:

    /**
     * Size in bytes of a 64-bit guest's shared info within its page, 3136.
     */
    int32_t len_shared_info_x86_64();

private:
    bool f_len_start_info_x86_32;
    int32_t m_len_start_info_x86_32;

public:

    /**
     * Size of a 32-bit guest's start info in bytes.
     */
    int32_t len_start_info_x86_32();

private:
    bool f_len_start_info_x86_64;
    int32_t m_len_start_info_x86_64;

public:

    /**
     * Size of a 64-bit guest's start info in bytes.
     */
    int32_t len_start_info_x86_64();

private:
    bool f_len_vcpu_guest_context_x86_32;
    int32_t m_len_vcpu_guest_context_x86_32;

public:

    /**
     * Length of a 32-bit guest's basic context in bytes, 2800; receivers accept
     * no other length.
     */
    int32_t len_vcpu_guest_context_x86_32();

private:
    bool f_len_vcpu_guest_context_x86_64;
    int32_t m_len_vcpu_guest_context_x86_64;

public:

    /**
     * Length of a 64-bit guest's basic context in bytes, 5168; receivers accept
     * no other length.
     */
    int32_t len_vcpu_guest_context_x86_64();

private:
    bool f_len_vcpu_msr;
    int32_t m_len_vcpu_msr;

public:

    /**
     * Size of one MSR in bytes, 16; the length of an MSRS context is a multiple of it.
     */
    int32_t len_vcpu_msr();

private:
    bool f_len_vcpu_xsave_min;
    int32_t m_len_vcpu_xsave_min;

public:

    /**
     * Minimum length in bytes of an XSAVE context that receivers accept, 16.
     */
    int32_t len_vcpu_xsave_min();

private:
    bool f_mask_mcg_cap_any;
    int32_t m_mask_mcg_cap_any;

public:

    /**
     * Bits of `mcg_cap` that Xen accepts on every processor: the number of banks
     * and MCG_CTL_P.
     */
    int32_t mask_mcg_cap_any();

private:
    bool f_mask_mcg_cap_intel;
    int32_t m_mask_mcg_cap_intel;

public:

    /**
     * Bits of `mcg_cap` that Xen accepts on Intel's processors only: MCG_CMCI_P,
     * MCG_TES_P, MCG_SER_P and MCG_LMCE_P.
     */
    int32_t mask_mcg_cap_intel();

private:
    bool f_num_address_bits;
    int8_t m_num_address_bits;

public:

    /**
     * Number of bits of a canonical linear address; the bits above are copies of
     * the highest one.
     */
    int8_t num_address_bits();

private:
    bool f_num_gdt_ents_max;
    int32_t m_num_gdt_ents_max;

public:

    /**
     * Maximum number of entries of a guest's GDT; the entries above are Xen's
     * own (FIRST_RESERVED_GDT_ENTRY).
     */
    int32_t num_gdt_ents_max();

private:
    bool f_num_ldt_ents_max;
    int32_t m_num_ldt_ents_max;

public:

    /**
     * Maximum number of entries of an LDT.
     */
    int32_t num_ldt_ents_max();

private:
    bool f_xen_end_high;
    uint32_t m_xen_end_high;

public:

    /**
     * Upper 32 bits of the first linear address after Xen's own area, which
     * begins at the lowest canonical address that is negative; the lower 32 bits
     * are zero (HYPERVISOR_VIRT_END).
     */
    uint32_t xen_end_high();

private:
    xen_x86_vcpu_t* m__root;
    kaitai::kstruct* m__parent;

public:
    xen_x86_vcpu_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // XEN_X86_VCPU_H_
