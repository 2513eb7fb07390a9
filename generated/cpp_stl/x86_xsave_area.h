#ifndef X86_XSAVE_AREA_H_
#define X86_XSAVE_AREA_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class x86_xsave_area_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * The memory image of a processor's x87, SSE and extended registers that the
 * XSAVE family of instructions writes: a legacy region of 512 bytes (the format
 * of FXSAVE), a header of 64 bytes, then one block for each further state
 * component.
 * 
 * The offset of a block depends on the form. In the standard form every
 * component has a fixed offset, whichever other components are present; the
 * offset comes from CPUID leaf 0xd, which is not in the area. Two sets of
 * offsets exist: Intel's processors leave room for the MPX components, AMD's do
 * not. The length of the area distinguishes them, see `is_intel_layout`. In the
 * compacted form (bit 63 of `xcomp_bv`) the blocks follow one another in the
 * order of their numbers; CPUID says which of them are aligned to 64 bytes; here
 * these are 17 and 18.
 * 
 * A component whose bit in `xstate_bv` is clear is in its initial state,
 * whatever its block contains; its instance is then absent here.
 * 
 * This type must have a stream of its own (`size` or `size-eos` where it is
 * used), because the length of that stream is the length of the area. The stream
 * may be empty or short: regions that do not fit are absent. An area that has
 * lost bytes at its end looks like a shorter complete one, so its Intel AVX-512
 * and PKRU blocks cannot be trusted.
 * 
 * Xen writes only the standard form into its migration streams, and refuses
 * the compacted form when it loads one.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://www.intel.com/sdm Intel SDM volume 1, chapter 13, "Managing State Using the XSAVE Feature Set"
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/xstate.c#L180-L236 expand_xsave_states()
 */

class x86_xsave_area_t : public kaitai::kstruct {

public:
    class avx_state_t;
    class bndcsr_state_t;
    class bndregs_state_t;
    class bound_register_t;
    class cet_s_state_t;
    class cet_u_state_t;
    class component_bitmap_t;
    class egprs_state_t;
    class fpu_control_word_t;
    class fpu_pointer_t;
    class fpu_status_word_t;
    class fxsave_region_t;
    class hi16_zmm_state_t;
    class lbr_record_t;
    class lbr_state_t;
    class mxcsr_register_t;
    class opmask_state_t;
    class pkru_state_t;
    class pt_state_t;
    class st_register_t;
    class tilecfg_state_t;
    class tiledata_state_t;
    class uintr_state_t;
    class xsave_header_t;
    class zmm_hi256_state_t;

    x86_xsave_area_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, x86_xsave_area_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~x86_xsave_area_t();

    /**
     * Component 2: upper halves of ymm0 to ymm15.
     * \sa Intel SDM volume 1, chapter 13
     */

    class avx_state_t : public kaitai::kstruct {

    public:

        avx_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~avx_state_t();

    private:
        std::vector<std::string>* m_ymm_high;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t* m__parent;

    public:

        /**
         * Bits 255-128 of ymm0 to ymm15, least significant byte first.
         */
        std::vector<std::string>* ymm_high() const { return m_ymm_high; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t* _parent() const { return m__parent; }
    };

    /**
     * Component 4: MPX configuration and status.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L87-L90 struct xstate_bndcsr
     */

    class bndcsr_state_t : public kaitai::kstruct {

    public:

        bndcsr_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~bndcsr_state_t();

    private:
        uint64_t m_bndcfgu;
        uint64_t m_bndstatus;
        std::string m_reserved;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t* m__parent;

    public:

        /**
         * User-mode configuration of MPX.
         */
        uint64_t bndcfgu() const { return m_bndcfgu; }

        /**
         * Status of MPX.
         */
        uint64_t bndstatus() const { return m_bndstatus; }

        /**
         * Unused.
         */
        std::string reserved() const { return m_reserved; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t* _parent() const { return m__parent; }
    };

    /**
     * Component 3: MPX bound registers.
     * \sa Intel SDM volume 1, chapter 13
     */

    class bndregs_state_t : public kaitai::kstruct {

    public:

        bndregs_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~bndregs_state_t();

    private:
        std::vector<bound_register_t*>* m_bounds;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t* m__parent;

    public:

        /**
         * Bound registers bnd0 to bnd3.
         */
        std::vector<bound_register_t*>* bounds() const { return m_bounds; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t* _parent() const { return m__parent; }
    };

    /**
     * An MPX bound register.
     * \sa Intel SDM volume 1, chapter 13
     */

    class bound_register_t : public kaitai::kstruct {

    public:

        bound_register_t(kaitai::kstream* p__io, x86_xsave_area_t::bndregs_state_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~bound_register_t();

    private:
        uint64_t m_lower;
        uint64_t m_upper;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t::bndregs_state_t* m__parent;

    public:

        /**
         * Lower bound.
         */
        uint64_t lower() const { return m_lower; }

        /**
         * Upper bound, in ones' complement.
         */
        uint64_t upper() const { return m_upper; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t::bndregs_state_t* _parent() const { return m__parent; }
    };

    /**
     * Component 12: control-flow enforcement, supervisor part.
     * \sa Intel SDM volume 1, section 13.5.9
     */

    class cet_s_state_t : public kaitai::kstruct {

    public:

        cet_s_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~cet_s_state_t();

    private:
        uint64_t m_pl0_ssp;
        uint64_t m_pl1_ssp;
        uint64_t m_pl2_ssp;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t* m__parent;

    public:

        /**
         * Shadow-stack pointer of privilege level 0.
         */
        uint64_t pl0_ssp() const { return m_pl0_ssp; }

        /**
         * Shadow-stack pointer of privilege level 1.
         */
        uint64_t pl1_ssp() const { return m_pl1_ssp; }

        /**
         * Shadow-stack pointer of privilege level 2.
         */
        uint64_t pl2_ssp() const { return m_pl2_ssp; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t* _parent() const { return m__parent; }
    };

    /**
     * Component 11: control-flow enforcement, user part.
     * \sa Intel SDM volume 1, section 13.5.9
     */

    class cet_u_state_t : public kaitai::kstruct {

    public:

        cet_u_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~cet_u_state_t();

    private:
        uint64_t m_u_cet;
        uint64_t m_pl3_ssp;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t* m__parent;

    public:

        /**
         * User-mode configuration.
         */
        uint64_t u_cet() const { return m_u_cet; }

        /**
         * Shadow-stack pointer of privilege level 3.
         */
        uint64_t pl3_ssp() const { return m_pl3_ssp; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t* _parent() const { return m__parent; }
    };

    /**
     * A set of state components, one bit each: xstate_bv, xcomp_bv and, with the
     * same numbering, the registers xcr0 and IA32_XSS.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121 X86_XCR0_* and X86_XSS_*
     */

    class component_bitmap_t : public kaitai::kstruct {

    public:

        component_bitmap_t(kaitai::kstream* p__io, x86_xsave_area_t::xsave_header_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~component_bitmap_t();

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
        bool f_is_compacted;
        bool m_is_compacted;

    public:

        /**
         * In xcomp_bv: the area is in the compacted form.
         */
        bool is_compacted();

    private:
        bool f_lbr;
        bool m_lbr;

    public:

        /**
         * Last-branch records.
         */
        bool lbr();

    private:
        bool f_len_area;
        uint32_t m_len_area;

    public:

        /**
         * Length in bytes of a standard-form area that has room for these
         * components, as Intel's processors lay it out. LWP, which only AMD's
         * have, is not counted.
         */
        uint32_t len_area();

    private:
        bool f_len_area_amd;
        uint32_t m_len_area_amd;

    public:

        /**
         * The same as AMD's processors lay it out; PKRU, whose offset there
         * depends on the processor, is not counted.
         */
        uint32_t len_area_amd();

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
        x86_xsave_area_t* m__root;
        x86_xsave_area_t::xsave_header_t* m__parent;

    public:

        /**
         * Bits 31-0.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32.
         */
        uint32_t high() const { return m_high; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t::xsave_header_t* _parent() const { return m__parent; }
    };

    /**
     * Component 19: APX general-purpose registers.
     * \sa Intel APX Architecture Specification
     */

    class egprs_state_t : public kaitai::kstruct {

    public:

        egprs_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~egprs_state_t();

    private:
        std::vector<uint64_t>* m_r;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t* m__parent;

    public:

        /**
         * Registers r16 to r31.
         */
        std::vector<uint64_t>* r() const { return m_r; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t* _parent() const { return m__parent; }
    };

    /**
     * Control word of the x87 unit.
     * \sa Intel SDM volume 1, section 8.1.5
     */

    class fpu_control_word_t : public kaitai::kstruct {

    public:

        fpu_control_word_t(kaitai::kstream* p__io, x86_xsave_area_t::fxsave_region_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~fpu_control_word_t();

    private:
        bool f_dm;
        bool m_dm;

    public:

        /**
         * Masks the denormal operand exception.
         */
        bool dm();

    private:
        bool f_im;
        bool m_im;

    public:

        /**
         * Masks the invalid operation exception.
         */
        bool im();

    private:
        bool f_om;
        bool m_om;

    public:

        /**
         * Masks the overflow exception.
         */
        bool om();

    private:
        bool f_pc;
        int32_t m_pc;

    public:

        /**
         * Precision: 0 for 24 bits, 2 for 53, 3 for 64.
         */
        int32_t pc();

    private:
        bool f_pm;
        bool m_pm;

    public:

        /**
         * Masks the inexact result exception.
         */
        bool pm();

    private:
        bool f_rc;
        int32_t m_rc;

    public:

        /**
         * Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.
         */
        int32_t rc();

    private:
        bool f_um;
        bool m_um;

    public:

        /**
         * Masks the underflow exception.
         */
        bool um();

    private:
        bool f_zm;
        bool m_zm;

    public:

        /**
         * Masks the division by zero exception.
         */
        bool zm();

    private:
        uint16_t m_raw;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t::fxsave_region_t* m__parent;

    public:

        /**
         * The whole word as a number.
         */
        uint16_t raw() const { return m_raw; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t::fxsave_region_t* _parent() const { return m__parent; }
    };

    /**
     * An instruction or operand address of the x87 unit: a 64-bit address, or
     * a 32-bit offset and a selector.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L63-L69 struct xsave_struct, fip and fdp
     */

    class fpu_pointer_t : public kaitai::kstruct {

    public:

        fpu_pointer_t(kaitai::kstream* p__io, x86_xsave_area_t::fxsave_region_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~fpu_pointer_t();

    private:
        bool f_address;
        uint64_t m_address;

    public:

        /**
         * All 64 bits as an address.
         */
        uint64_t address();

    private:
        uint32_t m_offset;
        uint16_t m_selector;
        uint16_t m_reserved;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t::fxsave_region_t* m__parent;

    public:

        /**
         * Low half of the address, or the offset.
         */
        uint32_t offset() const { return m_offset; }

        /**
         * Bits 47-32 of the address, or the selector.
         */
        uint16_t selector() const { return m_selector; }

        /**
         * Bits 63-48 of the address, or reserved.
         */
        uint16_t reserved() const { return m_reserved; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t::fxsave_region_t* _parent() const { return m__parent; }
    };

    /**
     * Status word of the x87 unit.
     * \sa Intel SDM volume 1, section 8.1.3
     */

    class fpu_status_word_t : public kaitai::kstruct {

    public:

        fpu_status_word_t(kaitai::kstream* p__io, x86_xsave_area_t::fxsave_region_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~fpu_status_word_t();

    private:
        bool f_c0;
        bool m_c0;

    public:

        /**
         * Condition code 0.
         */
        bool c0();

    private:
        bool f_c1;
        bool m_c1;

    public:

        /**
         * Condition code 1.
         */
        bool c1();

    private:
        bool f_c2;
        bool m_c2;

    public:

        /**
         * Condition code 2.
         */
        bool c2();

    private:
        bool f_c3;
        bool m_c3;

    public:

        /**
         * Condition code 3.
         */
        bool c3();

    private:
        bool f_de;
        bool m_de;

    public:

        /**
         * A denormal operand exception has occurred.
         */
        bool de();

    private:
        bool f_es;
        bool m_es;

    public:

        /**
         * An unmasked exception is pending.
         */
        bool es();

    private:
        bool f_ie;
        bool m_ie;

    public:

        /**
         * An invalid operation exception has occurred.
         */
        bool ie();

    private:
        bool f_is_busy;
        bool m_is_busy;

    public:

        /**
         * The unit is busy; mirrors `es`.
         */
        bool is_busy();

    private:
        bool f_oe;
        bool m_oe;

    public:

        /**
         * An overflow exception has occurred.
         */
        bool oe();

    private:
        bool f_pe;
        bool m_pe;

    public:

        /**
         * An inexact result exception has occurred.
         */
        bool pe();

    private:
        bool f_sf;
        bool m_sf;

    public:

        /**
         * Stack fault.
         */
        bool sf();

    private:
        bool f_top;
        int32_t m_top;

    public:

        /**
         * Physical register that is the top of the stack.
         */
        int32_t top();

    private:
        bool f_ue;
        bool m_ue;

    public:

        /**
         * An underflow exception has occurred.
         */
        bool ue();

    private:
        bool f_ze;
        bool m_ze;

    public:

        /**
         * A division by zero exception has occurred.
         */
        bool ze();

    private:
        uint16_t m_raw;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t::fxsave_region_t* m__parent;

    public:

        /**
         * The whole word as a number.
         */
        uint16_t raw() const { return m_raw; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t::fxsave_region_t* _parent() const { return m__parent; }
    };

    /**
     * The 512 bytes that FXSAVE writes: x87, MMX and SSE registers. Xen keeps a
     * flag of its own in the last byte, which hardware does not change.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L52-L83 struct xsave_struct
     * \sa FXSAVE in Intel SDM volume 2
     */

    class fxsave_region_t : public kaitai::kstruct {

    public:

        fxsave_region_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~fxsave_region_t();

    private:
        fpu_control_word_t* m_fcw;
        fpu_status_word_t* m_fsw;
        uint8_t m_ftw;
        uint8_t m_reserved1;
        uint16_t m_fop;
        fpu_pointer_t* m_fip;
        fpu_pointer_t* m_fdp;
        mxcsr_register_t* m_mxcsr;
        uint32_t m_mxcsr_mask;
        std::vector<st_register_t*>* m_st;
        std::vector<std::string>* m_xmm;
        std::string m_reserved2;
        std::string m_software;
        uint8_t m_fip_width;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t* m__parent;
        std::string m__raw_fcw;
        kaitai::kstream* m__io__raw_fcw;
        std::string m__raw_fsw;
        kaitai::kstream* m__io__raw_fsw;
        std::string m__raw_fip;
        kaitai::kstream* m__io__raw_fip;
        std::string m__raw_fdp;
        kaitai::kstream* m__io__raw_fdp;
        std::string m__raw_mxcsr;
        kaitai::kstream* m__io__raw_mxcsr;

    public:

        /**
         * x87 control word.
         */
        fpu_control_word_t* fcw() const { return m_fcw; }

        /**
         * x87 status word.
         */
        fpu_status_word_t* fsw() const { return m_fsw; }

        /**
         * x87 tag word in its abridged form: one bit for each physical register,
         * set if the register is not empty.
         */
        uint8_t ftw() const { return m_ftw; }

        /**
         * Reserved.
         */
        uint8_t reserved1() const { return m_reserved1; }

        /**
         * Opcode of the last x87 instruction (11 bits).
         */
        uint16_t fop() const { return m_fop; }

        /**
         * Address of the last x87 instruction.
         */
        fpu_pointer_t* fip() const { return m_fip; }

        /**
         * Address of the operand of the last x87 instruction.
         */
        fpu_pointer_t* fdp() const { return m_fdp; }

        /**
         * SSE control and status register.
         */
        mxcsr_register_t* mxcsr() const { return m_mxcsr; }

        /**
         * Bits that the processor lets software set in mxcsr.
         */
        uint32_t mxcsr_mask() const { return m_mxcsr_mask; }

        /**
         * x87 registers, from the top of the stack on; mm0 to mm7 are the
         * significands of the physical registers.
         */
        std::vector<st_register_t*>* st() const { return m_st; }

        /**
         * SSE registers xmm0 to xmm15, least significant byte first.
         */
        std::vector<std::string>* xmm() const { return m_xmm; }

        /**
         * Reserved.
         */
        std::string reserved2() const { return m_reserved2; }

        /**
         * Available to software; zero in Xen's streams.
         */
        std::string software() const { return m_software; }

        /**
         * Xen's flag for the format of `fip` and `fdp`: 8 for 64-bit addresses,
         * 4 for 32-bit offsets with selectors, 0 if not given.
         */
        uint8_t fip_width() const { return m_fip_width; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t* _parent() const { return m__parent; }
        std::string _raw_fcw() const { return m__raw_fcw; }
        kaitai::kstream* _io__raw_fcw() const { return m__io__raw_fcw; }
        std::string _raw_fsw() const { return m__raw_fsw; }
        kaitai::kstream* _io__raw_fsw() const { return m__io__raw_fsw; }
        std::string _raw_fip() const { return m__raw_fip; }
        kaitai::kstream* _io__raw_fip() const { return m__io__raw_fip; }
        std::string _raw_fdp() const { return m__raw_fdp; }
        kaitai::kstream* _io__raw_fdp() const { return m__io__raw_fdp; }
        std::string _raw_mxcsr() const { return m__raw_mxcsr; }
        kaitai::kstream* _io__raw_mxcsr() const { return m__io__raw_mxcsr; }
    };

    /**
     * Component 7: zmm16 to zmm31.
     * \sa Intel SDM volume 1, chapter 13
     */

    class hi16_zmm_state_t : public kaitai::kstruct {

    public:

        hi16_zmm_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~hi16_zmm_state_t();

    private:
        std::vector<std::string>* m_zmm;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t* m__parent;

    public:

        /**
         * All of zmm16 to zmm31, least significant byte first.
         */
        std::vector<std::string>* zmm() const { return m_zmm; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t* _parent() const { return m__parent; }
    };

    /**
     * A taken branch.
     * \sa Intel SDM volume 1, section 13.5.12
     */

    class lbr_record_t : public kaitai::kstruct {

    public:

        lbr_record_t(kaitai::kstream* p__io, x86_xsave_area_t::lbr_state_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~lbr_record_t();

    private:
        uint64_t m_from_ip;
        uint64_t m_to_ip;
        uint64_t m_info;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t::lbr_state_t* m__parent;

    public:

        /**
         * Address of the branch.
         */
        uint64_t from_ip() const { return m_from_ip; }

        /**
         * Address that the branch went to.
         */
        uint64_t to_ip() const { return m_to_ip; }

        /**
         * Whether the branch was mispredicted, its kind, and the cycles since the last one.
         */
        uint64_t info() const { return m_info; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t::lbr_state_t* _parent() const { return m__parent; }
    };

    /**
     * Component 15: last-branch records.
     * \sa Intel SDM volume 1, section 13.5.12
     */

    class lbr_state_t : public kaitai::kstruct {

    public:

        lbr_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~lbr_state_t();

    private:
        uint64_t m_ctl;
        uint64_t m_depth;
        uint64_t m_ler_from_ip;
        uint64_t m_ler_to_ip;
        uint64_t m_ler_info;
        std::vector<lbr_record_t*>* m_records;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t* m__parent;

    public:

        /**
         * Whether branches are recorded, and which.
         */
        uint64_t ctl() const { return m_ctl; }

        /**
         * Number of records in use.
         */
        uint64_t depth() const { return m_depth; }

        /**
         * Source of the last exception.
         */
        uint64_t ler_from_ip() const { return m_ler_from_ip; }

        /**
         * Target of the last exception.
         */
        uint64_t ler_to_ip() const { return m_ler_to_ip; }

        /**
         * Details of the last exception.
         */
        uint64_t ler_info() const { return m_ler_info; }

        /**
         * Branches, the latest first.
         */
        std::vector<lbr_record_t*>* records() const { return m_records; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t* _parent() const { return m__parent; }
    };

    /**
     * Control and status register of the SSE unit.
     * \sa Intel SDM volume 1, section 10.2.3
     */

    class mxcsr_register_t : public kaitai::kstruct {

    public:

        mxcsr_register_t(kaitai::kstream* p__io, x86_xsave_area_t::fxsave_region_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~mxcsr_register_t();

    private:
        bool f_daz;
        bool m_daz;

    public:

        /**
         * Denormal operands are treated as zero.
         */
        bool daz();

    private:
        bool f_de;
        bool m_de;

    public:

        /**
         * A denormal operand exception has occurred.
         */
        bool de();

    private:
        bool f_dm;
        bool m_dm;

    public:

        /**
         * Masks the denormal operand exception.
         */
        bool dm();

    private:
        bool f_fz;
        bool m_fz;

    public:

        /**
         * Underflowing results become zero.
         */
        bool fz();

    private:
        bool f_ie;
        bool m_ie;

    public:

        /**
         * An invalid operation exception has occurred.
         */
        bool ie();

    private:
        bool f_im;
        bool m_im;

    public:

        /**
         * Masks the invalid operation exception.
         */
        bool im();

    private:
        bool f_oe;
        bool m_oe;

    public:

        /**
         * An overflow exception has occurred.
         */
        bool oe();

    private:
        bool f_om;
        bool m_om;

    public:

        /**
         * Masks the overflow exception.
         */
        bool om();

    private:
        bool f_pe;
        bool m_pe;

    public:

        /**
         * An inexact result exception has occurred.
         */
        bool pe();

    private:
        bool f_pm;
        bool m_pm;

    public:

        /**
         * Masks the inexact result exception.
         */
        bool pm();

    private:
        bool f_rc;
        int32_t m_rc;

    public:

        /**
         * Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.
         */
        int32_t rc();

    private:
        bool f_ue;
        bool m_ue;

    public:

        /**
         * An underflow exception has occurred.
         */
        bool ue();

    private:
        bool f_um;
        bool m_um;

    public:

        /**
         * Masks the underflow exception.
         */
        bool um();

    private:
        bool f_ze;
        bool m_ze;

    public:

        /**
         * A division by zero exception has occurred.
         */
        bool ze();

    private:
        bool f_zm;
        bool m_zm;

    public:

        /**
         * Masks the division by zero exception.
         */
        bool zm();

    private:
        uint32_t m_raw;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t::fxsave_region_t* m__parent;

    public:

        /**
         * The whole register as a number.
         */
        uint32_t raw() const { return m_raw; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t::fxsave_region_t* _parent() const { return m__parent; }
    };

    /**
     * Component 5: AVX-512 mask registers.
     * \sa Intel SDM volume 1, chapter 13
     */

    class opmask_state_t : public kaitai::kstruct {

    public:

        opmask_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~opmask_state_t();

    private:
        std::vector<uint64_t>* m_k;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t* m__parent;

    public:

        /**
         * Mask registers k0 to k7.
         */
        std::vector<uint64_t>* k() const { return m_k; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t* _parent() const { return m__parent; }
    };

    /**
     * Component 9: protection-key rights for user pages.
     * \sa Intel SDM volume 1, section 13.5.7
     */

    class pkru_state_t : public kaitai::kstruct {

    public:

        pkru_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~pkru_state_t();

    private:
        uint32_t m_pkru;
        std::string m_reserved;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t* m__parent;

    public:

        /**
         * Two bits for each of 16 protection keys, key 0 in the lowest: access
         * disabled (low bit) and write disabled (high bit).
         */
        uint32_t pkru() const { return m_pkru; }

        /**
         * Unused.
         */
        std::string reserved() const { return m_reserved; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t* _parent() const { return m__parent; }
    };

    /**
     * Component 8, nine registers of Processor Trace.
     * \sa Intel SDM volume 1, section 13.5.6
     */

    class pt_state_t : public kaitai::kstruct {

    public:

        pt_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~pt_state_t();

    private:
        uint64_t m_ctl;
        uint64_t m_output_base;
        uint64_t m_output_mask_ptrs;
        uint64_t m_status;
        uint64_t m_cr3_match;
        uint64_t m_addr0_a;
        uint64_t m_addr0_b;
        uint64_t m_addr1_a;
        uint64_t m_addr1_b;
        std::string m_reserved;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t* m__parent;

    public:

        /**
         * What is traced, and whether tracing is on.
         */
        uint64_t ctl() const { return m_ctl; }

        /**
         * Base address of the output.
         */
        uint64_t output_base() const { return m_output_base; }

        /**
         * Mask and pointers of the output.
         */
        uint64_t output_mask_ptrs() const { return m_output_mask_ptrs; }

        /**
         * State of the trace, with its errors.
         */
        uint64_t status() const { return m_status; }

        /**
         * Address space to trace.
         */
        uint64_t cr3_match() const { return m_cr3_match; }

        /**
         * Begin of range 0.
         */
        uint64_t addr0_a() const { return m_addr0_a; }

        /**
         * End of range 0.
         */
        uint64_t addr0_b() const { return m_addr0_b; }

        /**
         * Begin of range 1.
         */
        uint64_t addr1_a() const { return m_addr1_a; }

        /**
         * End of range 1.
         */
        uint64_t addr1_b() const { return m_addr1_b; }

        /**
         * Unused.
         */
        std::string reserved() const { return m_reserved; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t* _parent() const { return m__parent; }
    };

    /**
     * An x87 register, 80 bits in 16 bytes.
     * \sa Intel SDM volume 1, section 8.1.2
     */

    class st_register_t : public kaitai::kstruct {

    public:

        st_register_t(kaitai::kstream* p__io, x86_xsave_area_t::fxsave_region_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~st_register_t();

    private:
        bool f_exponent;
        int32_t m_exponent;

    public:

        /**
         * Exponent, biased by 16383.
         */
        int32_t exponent();

    private:
        bool f_is_negative;
        bool m_is_negative;

    public:

        /**
         * Whether the number is negative: its sign bit.
         */
        bool is_negative();

    private:
        uint32_t m_significand_low;
        uint32_t m_significand_high;
        uint16_t m_sign_exponent;
        std::string m_reserved;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t::fxsave_region_t* m__parent;

    public:

        /**
         * Bits 31-0 of the significand.
         */
        uint32_t significand_low() const { return m_significand_low; }

        /**
         * Bits 63-32 of the significand; the highest is the integer bit.
         */
        uint32_t significand_high() const { return m_significand_high; }

        /**
         * Sign and biased exponent.
         */
        uint16_t sign_exponent() const { return m_sign_exponent; }

        /**
         * Not part of the register.
         */
        std::string reserved() const { return m_reserved; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t::fxsave_region_t* _parent() const { return m__parent; }
    };

    /**
     * Component 17: AMX tile configuration, as LDTILECFG reads it.
     * \sa Intel SDM volume 2, LDTILECFG
     */

    class tilecfg_state_t : public kaitai::kstruct {

    public:

        tilecfg_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~tilecfg_state_t();

    private:
        uint8_t m_palette;
        uint8_t m_start_row;
        std::string m_reserved1;
        std::vector<uint16_t>* m_colsb;
        std::string m_reserved2;
        std::vector<uint8_t>* m_rows;
        std::string m_reserved3;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t* m__parent;

    public:

        /**
         * Palette; 0 if tiles are not configured.
         */
        uint8_t palette() const { return m_palette; }

        /**
         * Row at which an interrupted tile instruction continues.
         */
        uint8_t start_row() const { return m_start_row; }

        /**
         * Reserved, zero.
         */
        std::string reserved1() const { return m_reserved1; }

        /**
         * Bytes in a row of each tile.
         */
        std::vector<uint16_t>* colsb() const { return m_colsb; }

        /**
         * Reserved, zero.
         */
        std::string reserved2() const { return m_reserved2; }

        /**
         * Rows of each tile.
         */
        std::vector<uint8_t>* rows() const { return m_rows; }

        /**
         * Reserved, zero.
         */
        std::string reserved3() const { return m_reserved3; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t* _parent() const { return m__parent; }
    };

    /**
     * Component 18: AMX tiles.
     * \sa Intel SDM volume 1, chapter 13
     */

    class tiledata_state_t : public kaitai::kstruct {

    public:

        tiledata_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~tiledata_state_t();

    private:
        std::vector<std::string>* m_tiles;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t* m__parent;

    public:

        /**
         * Tiles tmm0 to tmm7, 16 rows of 64 bytes each.
         */
        std::vector<std::string>* tiles() const { return m_tiles; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t* _parent() const { return m__parent; }
    };

    /**
     * Component 14: user-interrupt registers.
     * \sa Intel SDM volume 1, section 13.5.11
     */

    class uintr_state_t : public kaitai::kstruct {

    public:

        uintr_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~uintr_state_t();

    private:
        uint64_t m_handler;
        uint64_t m_stack_adjust;
        uint32_t m_uitt_size;
        uint8_t m_notification_vector;
        uint16_t m_reserved;
        uint8_t m_uif;
        uint64_t m_pd;
        uint64_t m_rr;
        uint64_t m_tt;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t* m__parent;

    public:

        /**
         * Address of the user-interrupt handler.
         */
        uint64_t handler() const { return m_handler; }

        /**
         * Control of the stack at delivery.
         */
        uint64_t stack_adjust() const { return m_stack_adjust; }

        /**
         * Highest index in the target table.
         */
        uint32_t uitt_size() const { return m_uitt_size; }

        /**
         * Vector of user-interrupt notifications.
         */
        uint8_t notification_vector() const { return m_notification_vector; }

        /**
         * Unused.
         */
        uint16_t reserved() const { return m_reserved; }

        /**
         * Bit 7: the user-interrupt flag.
         */
        uint8_t uif() const { return m_uif; }

        /**
         * Address of the posted-interrupt descriptor.
         */
        uint64_t pd() const { return m_pd; }

        /**
         * Requests, one bit for each vector.
         */
        uint64_t rr() const { return m_rr; }

        /**
         * Address of the target table.
         */
        uint64_t tt() const { return m_tt; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t* _parent() const { return m__parent; }
    };

    /**
     * The header of an XSAVE area.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L76-L80 struct xsave_hdr
     * \sa Intel SDM volume 1, section 13.4.2
     */

    class xsave_header_t : public kaitai::kstruct {

    public:

        xsave_header_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~xsave_header_t();

    private:
        component_bitmap_t* m_xstate_bv;
        component_bitmap_t* m_xcomp_bv;
        std::string m_reserved;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t* m__parent;
        std::string m__raw_xstate_bv;
        kaitai::kstream* m__io__raw_xstate_bv;
        std::string m__raw_xcomp_bv;
        kaitai::kstream* m__io__raw_xcomp_bv;

    public:

        /**
         * Components that are not in their initial state.
         */
        component_bitmap_t* xstate_bv() const { return m_xstate_bv; }

        /**
         * Zero in the standard form; in the compacted form, bit 63 and the bits
         * of the components that have a block.
         */
        component_bitmap_t* xcomp_bv() const { return m_xcomp_bv; }

        /**
         * Reserved, zero.
         */
        std::string reserved() const { return m_reserved; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t* _parent() const { return m__parent; }
        std::string _raw_xstate_bv() const { return m__raw_xstate_bv; }
        kaitai::kstream* _io__raw_xstate_bv() const { return m__io__raw_xstate_bv; }
        std::string _raw_xcomp_bv() const { return m__raw_xcomp_bv; }
        kaitai::kstream* _io__raw_xcomp_bv() const { return m__io__raw_xcomp_bv; }
    };

    /**
     * Component 6: upper halves of zmm0 to zmm15.
     * \sa Intel SDM volume 1, chapter 13
     */

    class zmm_hi256_state_t : public kaitai::kstruct {

    public:

        zmm_hi256_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent = 0, x86_xsave_area_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~zmm_hi256_state_t();

    private:
        std::vector<std::string>* m_zmm_high;
        x86_xsave_area_t* m__root;
        x86_xsave_area_t* m__parent;

    public:

        /**
         * Bits 511-256 of zmm0 to zmm15, least significant byte first.
         */
        std::vector<std::string>* zmm_high() const { return m_zmm_high; }
        x86_xsave_area_t* _root() const { return m__root; }
        x86_xsave_area_t* _parent() const { return m__parent; }
    };

private:
    bool f_avx;
    avx_state_t* m_avx;
    bool n_avx;

public:
    bool _is_null_avx() { avx(); return n_avx; };

private:

public:

    /**
     * Upper halves of the 256-bit registers ymm0 to ymm15.
     */
    avx_state_t* avx();

private:
    bool f_bndcsr;
    bndcsr_state_t* m_bndcsr;
    bool n_bndcsr;

public:
    bool _is_null_bndcsr() { bndcsr(); return n_bndcsr; };

private:

public:

    /**
     * MPX configuration and status.
     */
    bndcsr_state_t* bndcsr();

private:
    bool f_bndregs;
    bndregs_state_t* m_bndregs;
    bool n_bndregs;

public:
    bool _is_null_bndregs() { bndregs(); return n_bndregs; };

private:

public:

    /**
     * MPX bound registers.
     */
    bndregs_state_t* bndregs();

private:
    bool f_cet_s;
    cet_s_state_t* m_cet_s;
    bool n_cet_s;

public:
    bool _is_null_cet_s() { cet_s(); return n_cet_s; };

private:

public:

    /**
     * Control-flow enforcement, supervisor part; compacted form only.
     */
    cet_s_state_t* cet_s();

private:
    bool f_cet_u;
    cet_u_state_t* m_cet_u;
    bool n_cet_u;

public:
    bool _is_null_cet_u() { cet_u(); return n_cet_u; };

private:

public:

    /**
     * Control-flow enforcement, user part; compacted form only.
     */
    cet_u_state_t* cet_u();

private:
    bool f_egprs;
    egprs_state_t* m_egprs;
    bool n_egprs;

public:
    bool _is_null_egprs() { egprs(); return n_egprs; };

private:

public:

    /**
     * The APX general-purpose registers, which replace MPX.
     */
    egprs_state_t* egprs();

private:
    bool f_has_avx;
    bool m_has_avx;

public:

    /**
     * Whether component 2 is not in its initial state and the area has room for
     * it.
     */
    bool has_avx();

private:
    bool f_has_bndcsr;
    bool m_has_bndcsr;

public:

    /**
     * Whether component 4 is not in its initial state and the area has room for
     * it.
     */
    bool has_bndcsr();

private:
    bool f_has_bndregs;
    bool m_has_bndregs;

public:

    /**
     * Whether component 3 is not in its initial state and the area has room for
     * it.
     */
    bool has_bndregs();

private:
    bool f_has_cet_s;
    bool m_has_cet_s;

public:

    /**
     * Whether component 12 is not in its initial state and the area has room for
     * it.
     */
    bool has_cet_s();

private:
    bool f_has_cet_u;
    bool m_has_cet_u;

public:

    /**
     * Whether component 11 is not in its initial state and the area has room for
     * it.
     */
    bool has_cet_u();

private:
    bool f_has_egprs;
    bool m_has_egprs;

public:

    /**
     * Whether component 19 is not in its initial state and the area has room for
     * it.
     */
    bool has_egprs();

private:
    bool f_has_hdc;
    bool m_has_hdc;

public:

    /**
     * Whether component 13 is not in its initial state and the area has room for
     * it.
     */
    bool has_hdc();

private:
    bool f_has_header;
    bool m_has_header;

public:

    /**
     * Whether the area is long enough for its header.
     */
    bool has_header();

private:
    bool f_has_hi16_zmm;
    bool m_has_hi16_zmm;

public:

    /**
     * Whether component 7 is not in its initial state and the area has room for
     * it.
     */
    bool has_hi16_zmm();

private:
    bool f_has_hwp;
    bool m_has_hwp;

public:

    /**
     * Whether component 16 is not in its initial state and the area has room for
     * it.
     */
    bool has_hwp();

private:
    bool f_has_lbr;
    bool m_has_lbr;

public:

    /**
     * Whether component 15 is not in its initial state and the area has room for
     * it.
     */
    bool has_lbr();

private:
    bool f_has_lwp;
    bool m_has_lwp;

public:

    /**
     * Whether component 62 is not in its initial state and the area has room for
     * it.
     */
    bool has_lwp();

private:
    bool f_has_opmask;
    bool m_has_opmask;

public:

    /**
     * Whether component 5 is not in its initial state and the area has room for
     * it.
     */
    bool has_opmask();

private:
    bool f_has_pasid;
    bool m_has_pasid;

public:

    /**
     * Whether component 10 is not in its initial state and the area has room for
     * it.
     */
    bool has_pasid();

private:
    bool f_has_pkru;
    bool m_has_pkru;

public:

    /**
     * Whether component 9 is not in its initial state and the area has room for
     * it.
     */
    bool has_pkru();

private:
    bool f_has_pt;
    bool m_has_pt;

public:

    /**
     * Whether component 8 is not in its initial state and the area has room for
     * it.
     */
    bool has_pt();

private:
    bool f_has_tilecfg;
    bool m_has_tilecfg;

public:

    /**
     * Whether component 17 is not in its initial state and the area has room for
     * it.
     */
    bool has_tilecfg();

private:
    bool f_has_tiledata;
    bool m_has_tiledata;

public:

    /**
     * Whether component 18 is not in its initial state and the area has room for
     * it.
     */
    bool has_tiledata();

private:
    bool f_has_uintr;
    bool m_has_uintr;

public:

    /**
     * Whether component 14 is not in its initial state and the area has room for
     * it.
     */
    bool has_uintr();

private:
    bool f_has_zmm_hi256;
    bool m_has_zmm_hi256;

public:

    /**
     * Whether component 6 is not in its initial state and the area has room for
     * it.
     */
    bool has_zmm_hi256();

private:
    bool f_hdc;
    uint64_t m_hdc;
    bool n_hdc;

public:
    bool _is_null_hdc() { hdc(); return n_hdc; };

private:

public:

    /**
     * The IA32_PM_CTL1 register of hardware duty cycling; compacted form only.
     */
    uint64_t hdc();

private:
    bool f_hi16_zmm;
    hi16_zmm_state_t* m_hi16_zmm;
    bool n_hi16_zmm;

public:
    bool _is_null_hi16_zmm() { hi16_zmm(); return n_hi16_zmm; };

private:

public:

    /**
     * The 512-bit registers zmm16 to zmm31.
     */
    hi16_zmm_state_t* hi16_zmm();

private:
    bool f_hwp;
    uint64_t m_hwp;
    bool n_hwp;

public:
    bool _is_null_hwp() { hwp(); return n_hwp; };

private:

public:

    /**
     * The IA32_HWP_REQUEST register; compacted form only.
     */
    uint64_t hwp();

private:
    bool f_is_compacted;
    bool m_is_compacted;

public:

    /**
     * Whether components follow one another without gaps, instead of being at
     * fixed offsets.
     */
    bool is_compacted();

private:
    bool f_is_intel_layout;
    bool m_is_intel_layout;

public:

    /**
     * Whether components 5, 6, 7 and 9 of a standard-form area are at the
     * offsets of Intel's processors: with AVX-512 or protection keys such an
     * area has at least 2688 bytes, while one of an AMD processor has at most
     * 2440. Without those components the layouts are the same, and this does not
     * matter.
     */
    bool is_intel_layout();

private:
    bool f_lbr;
    lbr_state_t* m_lbr;
    bool n_lbr;

public:
    bool _is_null_lbr() { lbr(); return n_lbr; };

private:

public:

    /**
     * Last-branch records; compacted form only.
     */
    lbr_state_t* lbr();

private:
    bool f_len_area;
    uint32_t m_len_area;

public:

    /**
     * Length of the area in bytes.
     */
    uint32_t len_area();

private:
    bool f_len_legacy;
    int32_t m_len_legacy;

public:

    /**
     * Length of the legacy region in bytes.
     */
    int32_t len_legacy();

private:
    bool f_len_min;
    int32_t m_len_min;

public:

    /**
     * Length of legacy region and header, the shortest area that Xen loads.
     */
    int32_t len_min();

private:
    bool f_lwp;
    std::string m_lwp;
    bool n_lwp;

public:
    bool _is_null_lwp() { lwp(); return n_lwp; };

private:

public:

    /**
     * State of AMD's lightweight profiling, which only processors of family
     * 0x15 have. Not decoded.
     */
    std::string lwp();

private:
    bool f_ofs_avx;
    uint32_t m_ofs_avx;

public:

    /**
     * Offset of component 2: 576 in the standard form.
     */
    uint32_t ofs_avx();

private:
    bool f_ofs_bndcsr;
    uint32_t m_ofs_bndcsr;

public:

    /**
     * Offset of component 4: 1024 in the standard form.
     */
    uint32_t ofs_bndcsr();

private:
    bool f_ofs_bndregs;
    uint32_t m_ofs_bndregs;

public:

    /**
     * Offset of component 3: 960 in the standard form.
     */
    uint32_t ofs_bndregs();

private:
    bool f_ofs_compacted_avx;
    uint32_t m_ofs_compacted_avx;
    bool n_ofs_compacted_avx;

public:
    bool _is_null_ofs_compacted_avx() { ofs_compacted_avx(); return n_ofs_compacted_avx; };

private:

public:

    /**
     * Offset of component 2 in the compacted form.
     */
    uint32_t ofs_compacted_avx();

private:
    bool f_ofs_compacted_bndcsr;
    uint32_t m_ofs_compacted_bndcsr;
    bool n_ofs_compacted_bndcsr;

public:
    bool _is_null_ofs_compacted_bndcsr() { ofs_compacted_bndcsr(); return n_ofs_compacted_bndcsr; };

private:

public:

    /**
     * Offset of component 4 in the compacted form.
     */
    uint32_t ofs_compacted_bndcsr();

private:
    bool f_ofs_compacted_bndregs;
    uint32_t m_ofs_compacted_bndregs;
    bool n_ofs_compacted_bndregs;

public:
    bool _is_null_ofs_compacted_bndregs() { ofs_compacted_bndregs(); return n_ofs_compacted_bndregs; };

private:

public:

    /**
     * Offset of component 3 in the compacted form.
     */
    uint32_t ofs_compacted_bndregs();

private:
    bool f_ofs_compacted_cet_s;
    uint32_t m_ofs_compacted_cet_s;
    bool n_ofs_compacted_cet_s;

public:
    bool _is_null_ofs_compacted_cet_s() { ofs_compacted_cet_s(); return n_ofs_compacted_cet_s; };

private:

public:

    /**
     * Offset of component 12 in the compacted form.
     */
    uint32_t ofs_compacted_cet_s();

private:
    bool f_ofs_compacted_cet_u;
    uint32_t m_ofs_compacted_cet_u;
    bool n_ofs_compacted_cet_u;

public:
    bool _is_null_ofs_compacted_cet_u() { ofs_compacted_cet_u(); return n_ofs_compacted_cet_u; };

private:

public:

    /**
     * Offset of component 11 in the compacted form.
     */
    uint32_t ofs_compacted_cet_u();

private:
    bool f_ofs_compacted_egprs;
    uint32_t m_ofs_compacted_egprs;
    bool n_ofs_compacted_egprs;

public:
    bool _is_null_ofs_compacted_egprs() { ofs_compacted_egprs(); return n_ofs_compacted_egprs; };

private:

public:

    /**
     * Offset of component 19 in the compacted form.
     */
    uint32_t ofs_compacted_egprs();

private:
    bool f_ofs_compacted_hdc;
    uint32_t m_ofs_compacted_hdc;
    bool n_ofs_compacted_hdc;

public:
    bool _is_null_ofs_compacted_hdc() { ofs_compacted_hdc(); return n_ofs_compacted_hdc; };

private:

public:

    /**
     * Offset of component 13 in the compacted form.
     */
    uint32_t ofs_compacted_hdc();

private:
    bool f_ofs_compacted_hi16_zmm;
    uint32_t m_ofs_compacted_hi16_zmm;
    bool n_ofs_compacted_hi16_zmm;

public:
    bool _is_null_ofs_compacted_hi16_zmm() { ofs_compacted_hi16_zmm(); return n_ofs_compacted_hi16_zmm; };

private:

public:

    /**
     * Offset of component 7 in the compacted form.
     */
    uint32_t ofs_compacted_hi16_zmm();

private:
    bool f_ofs_compacted_hwp;
    uint32_t m_ofs_compacted_hwp;
    bool n_ofs_compacted_hwp;

public:
    bool _is_null_ofs_compacted_hwp() { ofs_compacted_hwp(); return n_ofs_compacted_hwp; };

private:

public:

    /**
     * Offset of component 16 in the compacted form.
     */
    uint32_t ofs_compacted_hwp();

private:
    bool f_ofs_compacted_lbr;
    uint32_t m_ofs_compacted_lbr;
    bool n_ofs_compacted_lbr;

public:
    bool _is_null_ofs_compacted_lbr() { ofs_compacted_lbr(); return n_ofs_compacted_lbr; };

private:

public:

    /**
     * Offset of component 15 in the compacted form.
     */
    uint32_t ofs_compacted_lbr();

private:
    bool f_ofs_compacted_opmask;
    uint32_t m_ofs_compacted_opmask;
    bool n_ofs_compacted_opmask;

public:
    bool _is_null_ofs_compacted_opmask() { ofs_compacted_opmask(); return n_ofs_compacted_opmask; };

private:

public:

    /**
     * Offset of component 5 in the compacted form.
     */
    uint32_t ofs_compacted_opmask();

private:
    bool f_ofs_compacted_pasid;
    uint32_t m_ofs_compacted_pasid;
    bool n_ofs_compacted_pasid;

public:
    bool _is_null_ofs_compacted_pasid() { ofs_compacted_pasid(); return n_ofs_compacted_pasid; };

private:

public:

    /**
     * Offset of component 10 in the compacted form.
     */
    uint32_t ofs_compacted_pasid();

private:
    bool f_ofs_compacted_pkru;
    uint32_t m_ofs_compacted_pkru;
    bool n_ofs_compacted_pkru;

public:
    bool _is_null_ofs_compacted_pkru() { ofs_compacted_pkru(); return n_ofs_compacted_pkru; };

private:

public:

    /**
     * Offset of component 9 in the compacted form.
     */
    uint32_t ofs_compacted_pkru();

private:
    bool f_ofs_compacted_pt;
    uint32_t m_ofs_compacted_pt;
    bool n_ofs_compacted_pt;

public:
    bool _is_null_ofs_compacted_pt() { ofs_compacted_pt(); return n_ofs_compacted_pt; };

private:

public:

    /**
     * Offset of component 8 in the compacted form.
     */
    uint32_t ofs_compacted_pt();

private:
    bool f_ofs_compacted_tilecfg;
    uint32_t m_ofs_compacted_tilecfg;
    bool n_ofs_compacted_tilecfg;

public:
    bool _is_null_ofs_compacted_tilecfg() { ofs_compacted_tilecfg(); return n_ofs_compacted_tilecfg; };

private:

public:

    /**
     * Offset of component 17 in the compacted form, aligned to 64 bytes.
     */
    uint32_t ofs_compacted_tilecfg();

private:
    bool f_ofs_compacted_tiledata;
    uint32_t m_ofs_compacted_tiledata;
    bool n_ofs_compacted_tiledata;

public:
    bool _is_null_ofs_compacted_tiledata() { ofs_compacted_tiledata(); return n_ofs_compacted_tiledata; };

private:

public:

    /**
     * Offset of component 18 in the compacted form, aligned to 64 bytes.
     */
    uint32_t ofs_compacted_tiledata();

private:
    bool f_ofs_compacted_uintr;
    uint32_t m_ofs_compacted_uintr;
    bool n_ofs_compacted_uintr;

public:
    bool _is_null_ofs_compacted_uintr() { ofs_compacted_uintr(); return n_ofs_compacted_uintr; };

private:

public:

    /**
     * Offset of component 14 in the compacted form.
     */
    uint32_t ofs_compacted_uintr();

private:
    bool f_ofs_compacted_zmm_hi256;
    uint32_t m_ofs_compacted_zmm_hi256;
    bool n_ofs_compacted_zmm_hi256;

public:
    bool _is_null_ofs_compacted_zmm_hi256() { ofs_compacted_zmm_hi256(); return n_ofs_compacted_zmm_hi256; };

private:

public:

    /**
     * Offset of component 6 in the compacted form.
     */
    uint32_t ofs_compacted_zmm_hi256();

private:
    bool f_ofs_egprs;
    uint32_t m_ofs_egprs;

public:

    /**
     * Offset of component 19: 960 in the standard form.
     */
    uint32_t ofs_egprs();

private:
    bool f_ofs_hi16_zmm;
    uint32_t m_ofs_hi16_zmm;

public:

    /**
     * Offset of component 7: 1664 on Intel's processors and 1408 on AMD's
     * in the standard form.
     */
    uint32_t ofs_hi16_zmm();

private:
    bool f_ofs_opmask;
    uint32_t m_ofs_opmask;

public:

    /**
     * Offset of component 5: 1088 on Intel's processors and 832 on AMD's in
     * the standard form.
     */
    uint32_t ofs_opmask();

private:
    bool f_ofs_pkru;
    uint32_t m_ofs_pkru;

public:

    /**
     * Offset of component 9: 2688 on Intel's processors, 2432 on AMD's with
     * AVX-512 and 832 on AMD's without it in the standard form.
     */
    uint32_t ofs_pkru();

private:
    bool f_ofs_tilecfg;
    uint32_t m_ofs_tilecfg;

public:

    /**
     * Offset of component 17: 2752 in the standard form.
     */
    uint32_t ofs_tilecfg();

private:
    bool f_ofs_tiledata;
    uint32_t m_ofs_tiledata;

public:

    /**
     * Offset of component 18: 2816 in the standard form.
     */
    uint32_t ofs_tiledata();

private:
    bool f_ofs_zmm_hi256;
    uint32_t m_ofs_zmm_hi256;

public:

    /**
     * Offset of component 6: 1152 on Intel's processors and 896 on AMD's in
     * the standard form.
     */
    uint32_t ofs_zmm_hi256();

private:
    bool f_opmask;
    opmask_state_t* m_opmask;
    bool n_opmask;

public:
    bool _is_null_opmask() { opmask(); return n_opmask; };

private:

public:

    /**
     * AVX-512 mask registers.
     */
    opmask_state_t* opmask();

private:
    bool f_pasid;
    uint64_t m_pasid;
    bool n_pasid;

public:
    bool _is_null_pasid() { pasid(); return n_pasid; };

private:

public:

    /**
     * The IA32_PASID register; compacted form only.
     */
    uint64_t pasid();

private:
    bool f_pkru;
    pkru_state_t* m_pkru;
    bool n_pkru;

public:
    bool _is_null_pkru() { pkru(); return n_pkru; };

private:

public:

    /**
     * Protection-key rights for user pages.
     */
    pkru_state_t* pkru();

private:
    bool f_pt;
    pt_state_t* m_pt;
    bool n_pt;

public:
    bool _is_null_pt() { pt(); return n_pt; };

private:

public:

    /**
     * Processor Trace registers; compacted form only.
     */
    pt_state_t* pt();

private:
    bool f_tilecfg;
    tilecfg_state_t* m_tilecfg;
    bool n_tilecfg;

public:
    bool _is_null_tilecfg() { tilecfg(); return n_tilecfg; };

private:

public:

    /**
     * AMX tile configuration.
     */
    tilecfg_state_t* tilecfg();

private:
    bool f_tiledata;
    tiledata_state_t* m_tiledata;
    bool n_tiledata;

public:
    bool _is_null_tiledata() { tiledata(); return n_tiledata; };

private:

public:

    /**
     * AMX tiles.
     */
    tiledata_state_t* tiledata();

private:
    bool f_uintr;
    uintr_state_t* m_uintr;
    bool n_uintr;

public:
    bool _is_null_uintr() { uintr(); return n_uintr; };

private:

public:

    /**
     * User-interrupt registers; compacted form only.
     */
    uintr_state_t* uintr();

private:
    bool f_zmm_hi256;
    zmm_hi256_state_t* m_zmm_hi256;
    bool n_zmm_hi256;

public:
    bool _is_null_zmm_hi256() { zmm_hi256(); return n_zmm_hi256; };

private:

public:

    /**
     * Upper halves of the 512-bit registers zmm0 to zmm15.
     */
    zmm_hi256_state_t* zmm_hi256();

private:
    fxsave_region_t* m_legacy;
    bool n_legacy;

public:
    bool _is_null_legacy() { legacy(); return n_legacy; };

private:
    xsave_header_t* m_header;
    bool n_header;

public:
    bool _is_null_header() { header(); return n_header; };

private:
    x86_xsave_area_t* m__root;
    kaitai::kstruct* m__parent;
    std::string m__raw_legacy;
    bool n__raw_legacy;

public:
    bool _is_null__raw_legacy() { _raw_legacy(); return n__raw_legacy; };

private:
    kaitai::kstream* m__io__raw_legacy;
    std::string m__raw_header;
    bool n__raw_header;

public:
    bool _is_null__raw_header() { _raw_header(); return n__raw_header; };

private:
    kaitai::kstream* m__io__raw_header;
    std::string m__raw_avx;
    bool n__raw_avx;

public:
    bool _is_null__raw_avx() { _raw_avx(); return n__raw_avx; };

private:
    kaitai::kstream* m__io__raw_avx;
    std::string m__raw_bndcsr;
    bool n__raw_bndcsr;

public:
    bool _is_null__raw_bndcsr() { _raw_bndcsr(); return n__raw_bndcsr; };

private:
    kaitai::kstream* m__io__raw_bndcsr;
    std::string m__raw_bndregs;
    bool n__raw_bndregs;

public:
    bool _is_null__raw_bndregs() { _raw_bndregs(); return n__raw_bndregs; };

private:
    kaitai::kstream* m__io__raw_bndregs;
    std::string m__raw_cet_s;
    bool n__raw_cet_s;

public:
    bool _is_null__raw_cet_s() { _raw_cet_s(); return n__raw_cet_s; };

private:
    kaitai::kstream* m__io__raw_cet_s;
    std::string m__raw_cet_u;
    bool n__raw_cet_u;

public:
    bool _is_null__raw_cet_u() { _raw_cet_u(); return n__raw_cet_u; };

private:
    kaitai::kstream* m__io__raw_cet_u;
    std::string m__raw_egprs;
    bool n__raw_egprs;

public:
    bool _is_null__raw_egprs() { _raw_egprs(); return n__raw_egprs; };

private:
    kaitai::kstream* m__io__raw_egprs;
    std::string m__raw_hi16_zmm;
    bool n__raw_hi16_zmm;

public:
    bool _is_null__raw_hi16_zmm() { _raw_hi16_zmm(); return n__raw_hi16_zmm; };

private:
    kaitai::kstream* m__io__raw_hi16_zmm;
    std::string m__raw_lbr;
    bool n__raw_lbr;

public:
    bool _is_null__raw_lbr() { _raw_lbr(); return n__raw_lbr; };

private:
    kaitai::kstream* m__io__raw_lbr;
    std::string m__raw_opmask;
    bool n__raw_opmask;

public:
    bool _is_null__raw_opmask() { _raw_opmask(); return n__raw_opmask; };

private:
    kaitai::kstream* m__io__raw_opmask;
    std::string m__raw_pkru;
    bool n__raw_pkru;

public:
    bool _is_null__raw_pkru() { _raw_pkru(); return n__raw_pkru; };

private:
    kaitai::kstream* m__io__raw_pkru;
    std::string m__raw_pt;
    bool n__raw_pt;

public:
    bool _is_null__raw_pt() { _raw_pt(); return n__raw_pt; };

private:
    kaitai::kstream* m__io__raw_pt;
    std::string m__raw_tilecfg;
    bool n__raw_tilecfg;

public:
    bool _is_null__raw_tilecfg() { _raw_tilecfg(); return n__raw_tilecfg; };

private:
    kaitai::kstream* m__io__raw_tilecfg;
    std::string m__raw_tiledata;
    bool n__raw_tiledata;

public:
    bool _is_null__raw_tiledata() { _raw_tiledata(); return n__raw_tiledata; };

private:
    kaitai::kstream* m__io__raw_tiledata;
    std::string m__raw_uintr;
    bool n__raw_uintr;

public:
    bool _is_null__raw_uintr() { _raw_uintr(); return n__raw_uintr; };

private:
    kaitai::kstream* m__io__raw_uintr;
    std::string m__raw_zmm_hi256;
    bool n__raw_zmm_hi256;

public:
    bool _is_null__raw_zmm_hi256() { _raw_zmm_hi256(); return n__raw_zmm_hi256; };

private:
    kaitai::kstream* m__io__raw_zmm_hi256;

public:

    /**
     * x87, MMX and SSE registers.
     */
    fxsave_region_t* legacy() const { return m_legacy; }

    /**
     * The components that the area holds, and its form.
     */
    xsave_header_t* header() const { return m_header; }
    x86_xsave_area_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
    std::string _raw_legacy() const { return m__raw_legacy; }
    kaitai::kstream* _io__raw_legacy() const { return m__io__raw_legacy; }
    std::string _raw_header() const { return m__raw_header; }
    kaitai::kstream* _io__raw_header() const { return m__io__raw_header; }
    std::string _raw_avx() const { return m__raw_avx; }
    kaitai::kstream* _io__raw_avx() const { return m__io__raw_avx; }
    std::string _raw_bndcsr() const { return m__raw_bndcsr; }
    kaitai::kstream* _io__raw_bndcsr() const { return m__io__raw_bndcsr; }
    std::string _raw_bndregs() const { return m__raw_bndregs; }
    kaitai::kstream* _io__raw_bndregs() const { return m__io__raw_bndregs; }
    std::string _raw_cet_s() const { return m__raw_cet_s; }
    kaitai::kstream* _io__raw_cet_s() const { return m__io__raw_cet_s; }
    std::string _raw_cet_u() const { return m__raw_cet_u; }
    kaitai::kstream* _io__raw_cet_u() const { return m__io__raw_cet_u; }
    std::string _raw_egprs() const { return m__raw_egprs; }
    kaitai::kstream* _io__raw_egprs() const { return m__io__raw_egprs; }
    std::string _raw_hi16_zmm() const { return m__raw_hi16_zmm; }
    kaitai::kstream* _io__raw_hi16_zmm() const { return m__io__raw_hi16_zmm; }
    std::string _raw_lbr() const { return m__raw_lbr; }
    kaitai::kstream* _io__raw_lbr() const { return m__io__raw_lbr; }
    std::string _raw_opmask() const { return m__raw_opmask; }
    kaitai::kstream* _io__raw_opmask() const { return m__io__raw_opmask; }
    std::string _raw_pkru() const { return m__raw_pkru; }
    kaitai::kstream* _io__raw_pkru() const { return m__io__raw_pkru; }
    std::string _raw_pt() const { return m__raw_pt; }
    kaitai::kstream* _io__raw_pt() const { return m__io__raw_pt; }
    std::string _raw_tilecfg() const { return m__raw_tilecfg; }
    kaitai::kstream* _io__raw_tilecfg() const { return m__io__raw_tilecfg; }
    std::string _raw_tiledata() const { return m__raw_tiledata; }
    kaitai::kstream* _io__raw_tiledata() const { return m__io__raw_tiledata; }
    std::string _raw_uintr() const { return m__raw_uintr; }
    kaitai::kstream* _io__raw_uintr() const { return m__io__raw_uintr; }
    std::string _raw_zmm_hi256() const { return m__raw_zmm_hi256; }
    kaitai::kstream* _io__raw_zmm_hi256() const { return m__io__raw_zmm_hi256; }
};

#endif  // X86_XSAVE_AREA_H_
