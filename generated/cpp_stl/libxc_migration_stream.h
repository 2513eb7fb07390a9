#ifndef LIBXC_MIGRATION_STREAM_H_
#define LIBXC_MIGRATION_STREAM_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class libxc_migration_stream_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include "xen_x86_cpu_policy.h"
#include "xen_x86_vcpu.h"
#include "xen_hvm_context.h"
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * The state of one running Xen domain, as libxenguest writes it when a domain
 * is saved or live-migrated: an image header, a domain header, then records
 * (guest pages, vCPU state, HVM context, CPU policy and so on) up to END.
 * 
 * The image header is always big-endian; its options give the byte order of
 * everything after it, except contents that Xen or the guest defines (HVM
 * context, CPU policies, vCPU contexts, shared info, pages), which are always
 * little-endian. Real streams are little-endian, as x86 is.
 * 
 * Version 3 adds STATIC_DATA_END, X86_CPUID_POLICY and X86_MSR_POLICY, and
 * requires STATIC_DATA_END before all memory and register contents. A receiver
 * of a version 2 stream infers its position: before the first X86_PV_P2M_FRAMES
 * of a PV guest, and before the first PAGE_DATA of an HVM guest. All layouts are
 * the same in both versions.
 * 
 * `xl save` writes this stream inside a libxl stream, which is inside a file of
 * its own; see `libxl_migration_stream` and `xl_save_file`.
 * 
 * A damaged stream parses as far as its framing allows. Bodies are decoded on
 * demand, so a body that is too short for its type does not affect the others.
 * If the stream ends inside a record, that record's `raw_body` is shorter than
 * its `header.len_body`.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc Source
 */

class libxc_migration_stream_t : public kaitai::kstruct {

public:
    class domain_image_t;
    class ihdr_t;

    enum guest_type_t {
        GUEST_TYPE_X86_PV = 1,
        GUEST_TYPE_X86_HVM = 2
    };
    static bool _is_defined_guest_type_t(guest_type_t v);

private:
    static const std::set<guest_type_t> _values_guest_type_t;
    static std::set<guest_type_t> _build_values_guest_type_t();

public:

    enum hvm_param_name_t : uint64_t {
        HVM_PARAM_NAME_CALLBACK_IRQ = 0,
        HVM_PARAM_NAME_STORE_PFN = 1,
        HVM_PARAM_NAME_STORE_EVTCHN = 2,
        HVM_PARAM_NAME_PAE_ENABLED = 4,
        HVM_PARAM_NAME_IOREQ_PFN = 5,
        HVM_PARAM_NAME_BUFIOREQ_PFN = 6,
        HVM_PARAM_NAME_VIRIDIAN = 9,
        HVM_PARAM_NAME_TIMER_MODE = 10,
        HVM_PARAM_NAME_HPET_ENABLED = 11,
        HVM_PARAM_NAME_IDENT_PT = 12,
        HVM_PARAM_NAME_DM_DOMAIN = 13,
        HVM_PARAM_NAME_ACPI_S_STATE = 14,
        HVM_PARAM_NAME_VM86_TSS = 15,
        HVM_PARAM_NAME_VPT_ALIGN = 16,
        HVM_PARAM_NAME_CONSOLE_PFN = 17,
        HVM_PARAM_NAME_CONSOLE_EVTCHN = 18,
        HVM_PARAM_NAME_ACPI_IOPORTS_LOCATION = 19,
        HVM_PARAM_NAME_MEMORY_EVENT_CR0 = 20,
        HVM_PARAM_NAME_MEMORY_EVENT_CR3 = 21,
        HVM_PARAM_NAME_MEMORY_EVENT_CR4 = 22,
        HVM_PARAM_NAME_MEMORY_EVENT_INT3 = 23,
        HVM_PARAM_NAME_NESTEDHVM = 24,
        HVM_PARAM_NAME_MEMORY_EVENT_SINGLE_STEP = 25,
        HVM_PARAM_NAME_BUFIOREQ_EVTCHN = 26,
        HVM_PARAM_NAME_PAGING_RING_PFN = 27,
        HVM_PARAM_NAME_MONITOR_RING_PFN = 28,
        HVM_PARAM_NAME_SHARING_RING_PFN = 29,
        HVM_PARAM_NAME_MEMORY_EVENT_MSR = 30,
        HVM_PARAM_NAME_TRIPLE_FAULT_REASON = 31,
        HVM_PARAM_NAME_IOREQ_SERVER_PFN = 32,
        HVM_PARAM_NAME_NR_IOREQ_SERVER_PAGES = 33,
        HVM_PARAM_NAME_VM_GENERATION_ID_ADDR = 34,
        HVM_PARAM_NAME_ALTP2M = 35,
        HVM_PARAM_NAME_X87_FIP_WIDTH = 36,
        HVM_PARAM_NAME_VM86_TSS_SIZED = 37,
        HVM_PARAM_NAME_MCA_CAP = 38
    };
    static bool _is_defined_hvm_param_name_t(hvm_param_name_t v);

private:
    static const std::set<hvm_param_name_t> _values_hvm_param_name_t;
    static std::set<hvm_param_name_t> _build_values_hvm_param_name_t();

public:

    enum page_type_t {
        PAGE_TYPE_NOTAB = 0,
        PAGE_TYPE_L1TAB = 1,
        PAGE_TYPE_L2TAB = 2,
        PAGE_TYPE_L3TAB = 3,
        PAGE_TYPE_L4TAB = 4,
        PAGE_TYPE_L1TAB_PIN = 9,
        PAGE_TYPE_L2TAB_PIN = 10,
        PAGE_TYPE_L3TAB_PIN = 11,
        PAGE_TYPE_L4TAB_PIN = 12,
        PAGE_TYPE_BROKEN = 13,
        PAGE_TYPE_XALLOC = 14,
        PAGE_TYPE_XTAB = 15
    };
    static bool _is_defined_page_type_t(page_type_t v);

private:
    static const std::set<page_type_t> _values_page_type_t;
    static std::set<page_type_t> _build_values_page_type_t();

public:

    enum record_type_t {
        RECORD_TYPE_END_MARK = 0,
        RECORD_TYPE_PAGE_DATA = 1,
        RECORD_TYPE_X86_PV_INFO = 2,
        RECORD_TYPE_X86_PV_P2M_FRAMES = 3,
        RECORD_TYPE_X86_PV_VCPU_BASIC = 4,
        RECORD_TYPE_X86_PV_VCPU_EXTENDED = 5,
        RECORD_TYPE_X86_PV_VCPU_XSAVE = 6,
        RECORD_TYPE_SHARED_INFO = 7,
        RECORD_TYPE_X86_TSC_INFO = 8,
        RECORD_TYPE_HVM_CONTEXT = 9,
        RECORD_TYPE_HVM_PARAMS = 10,
        RECORD_TYPE_TOOLSTACK = 11,
        RECORD_TYPE_X86_PV_VCPU_MSRS = 12,
        RECORD_TYPE_VERIFY = 13,
        RECORD_TYPE_CHECKPOINT = 14,
        RECORD_TYPE_CHECKPOINT_DIRTY_PFN_LIST = 15,
        RECORD_TYPE_STATIC_DATA_END = 16,
        RECORD_TYPE_X86_CPUID_POLICY = 17,
        RECORD_TYPE_X86_MSR_POLICY = 18,
        RECORD_TYPE_STRIPPED = 4084494960UL
    };
    static bool _is_defined_record_type_t(record_type_t v);

private:
    static const std::set<record_type_t> _values_record_type_t;
    static std::set<record_type_t> _build_values_record_type_t();

public:

    enum tsc_mode_t {
        TSC_MODE_DEFAULT = 0,
        TSC_MODE_ALWAYS_EMULATE = 1,
        TSC_MODE_NEVER_EMULATE = 2
    };
    static bool _is_defined_tsc_mode_t(tsc_mode_t v);

private:
    static const std::set<tsc_mode_t> _values_tsc_mode_t;
    static std::set<tsc_mode_t> _build_values_tsc_mode_t();

public:

    enum vcpu_context_layout_t {
        VCPU_CONTEXT_LAYOUT_NOTHING = 0,
        VCPU_CONTEXT_LAYOUT_BASIC_X86_64 = 1,
        VCPU_CONTEXT_LAYOUT_BASIC_X86_32 = 2,
        VCPU_CONTEXT_LAYOUT_EXTENDED = 3,
        VCPU_CONTEXT_LAYOUT_XSAVE = 4,
        VCPU_CONTEXT_LAYOUT_MSRS = 5
    };
    static bool _is_defined_vcpu_context_layout_t(vcpu_context_layout_t v);

private:
    static const std::set<vcpu_context_layout_t> _values_vcpu_context_layout_t;
    static std::set<vcpu_context_layout_t> _build_values_vcpu_context_layout_t();

public:

    enum viridian_group_t {
        VIRIDIAN_GROUP_BASE = 1,
        VIRIDIAN_GROUP_NO_FREQ = 2,
        VIRIDIAN_GROUP_TIME_REF_COUNT = 4,
        VIRIDIAN_GROUP_REFERENCE_TSC = 8,
        VIRIDIAN_GROUP_HCALL_REMOTE_TLB_FLUSH = 16,
        VIRIDIAN_GROUP_APIC_ASSIST = 32,
        VIRIDIAN_GROUP_CRASH_CTL = 64,
        VIRIDIAN_GROUP_SYNIC = 128,
        VIRIDIAN_GROUP_STIMER = 256,
        VIRIDIAN_GROUP_HCALL_IPI = 512,
        VIRIDIAN_GROUP_EX_PROCESSOR_MASKS = 1024,
        VIRIDIAN_GROUP_NO_VP_LIMIT = 2048,
        VIRIDIAN_GROUP_CPU_HOTPLUG = 4096
    };
    static bool _is_defined_viridian_group_t(viridian_group_t v);

private:
    static const std::set<viridian_group_t> _values_viridian_group_t;
    static std::set<viridian_group_t> _build_values_viridian_group_t();

public:

    libxc_migration_stream_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, libxc_migration_stream_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~libxc_migration_stream_t();

    /**
     * The part of the stream whose byte order the image header gives.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L47 Overview
     */

    class domain_image_t : public kaitai::kstruct {

    public:
        class checkpoint_dirty_pfn_list_t;
        class dhdr_t;
        class empty_body_t;
        class hvm_param_t;
        class hvm_params_t;
        class opaque_t;
        class page_data_t;
        class pfn_entry_t;
        class record_t;
        class record_header_t;
        class shared_info_t;
        class stripped_t;
        class toolstack_t;
        class unknown_body_t;
        class x86_pv_info_t;
        class x86_pv_p2m_frames_t;
        class x86_pv_vcpu_t;
        class x86_tsc_info_t;

        domain_image_t(bool p_is_big_endian, bool p_has_domain_header, bool p_is_inside_libxl, kaitai::kstream* p__io, libxc_migration_stream_t* p__parent = 0, libxc_migration_stream_t* p__root = 0);

    private:
        int m__is_le;

    public:

    private:
        void _read();
        void _read_le();
        void _read_be();
        void _clean_up();

    public:
        ~domain_image_t();

        /**
         * The pfns that a COLO secondary has dirtied, in no particular order.
         * This record is sent from the secondary to the primary only.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L608 CHECKPOINT_DIRTY_PFN_LIST
         */

        class checkpoint_dirty_pfn_list_t : public kaitai::kstruct {

        public:

            checkpoint_dirty_pfn_list_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent = 0, libxc_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~checkpoint_dirty_pfn_list_t();

        private:
            bool f_len_pfn;
            int32_t m_len_pfn;

        public:

            /**
             * Size of one entry of `pfns` in bytes.
             */
            int32_t len_pfn();

        private:
            bool f_pfns;
            std::vector<uint64_t>* m_pfns;

        public:

            /**
             * The dirty pfns, as many as the body has room for.
             */
            std::vector<uint64_t>* pfns();

        private:
            libxc_migration_stream_t* m__root;
            libxc_migration_stream_t::domain_image_t::record_t* m__parent;

        public:
            libxc_migration_stream_t* _root() const { return m__root; }
            libxc_migration_stream_t::domain_image_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * General properties of the domain.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L142 Domain Header
         */

        class dhdr_t : public kaitai::kstruct {

        public:

            dhdr_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t* p__parent = 0, libxc_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~dhdr_t();

        private:
            bool f_guest_type;
            guest_type_t m_guest_type;

        public:

            /**
             * Kind of guest; PVH guests are x86_hvm.
             */
            guest_type_t guest_type();

        private:
            bool f_is_converted_from_legacy;
            bool m_is_converted_from_legacy;

        public:

            /**
             * A converter wrote this stream from a legacy image.
             */
            bool is_converted_from_legacy();

        private:
            bool f_known_page_shift;
            int8_t m_known_page_shift;

        public:

            /**
             * The only `page_shift` of x86 guests.
             */
            int8_t known_page_shift();

        private:
            uint32_t m_type_code;
            uint16_t m_page_shift;
            uint16_t m_reserved;
            uint32_t m_xen_major;
            uint32_t m_xen_minor;
            libxc_migration_stream_t* m__root;
            libxc_migration_stream_t::domain_image_t* m__parent;

        public:

            /**
             * Kind of guest as a number; see `guest_type`. Up to Xen 4.13, the
             * specification also had 3 for x86 PVH and 4 for ARM, which no Xen
             * ever saved.
             */
            uint32_t type_code() const { return m_type_code; }

            /**
             * Base-2 logarithm of the page size; 12 on x86.
             */
            uint16_t page_shift() const { return m_page_shift; }

            /**
             * Zero when saved, ignored when restored.
             */
            uint16_t reserved() const { return m_reserved; }

            /**
             * Major version of the Xen that saved the image; 0 for an image
             * that was converted from the legacy format.
             */
            uint32_t xen_major() const { return m_xen_major; }

            /**
             * Minor version of the Xen that saved the image, or the version of
             * the converter.
             */
            uint32_t xen_minor() const { return m_xen_minor; }
            libxc_migration_stream_t* _root() const { return m__root; }
            libxc_migration_stream_t::domain_image_t* _parent() const { return m__parent; }
        };

        /**
         * The body of the records that carry no data: END, VERIFY, CHECKPOINT
         * and STATIC_DATA_END. It has no fields. By the specification their
         * body_length is 0; if it is not, `raw_body` has the bytes.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L260 END
         */

        class empty_body_t : public kaitai::kstruct {

        public:

            empty_body_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent = 0, libxc_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~empty_body_t();

        private:
            libxc_migration_stream_t* m__root;
            libxc_migration_stream_t::domain_image_t::record_t* m__parent;

        public:
            libxc_migration_stream_t* _root() const { return m__root; }
            libxc_migration_stream_t::domain_image_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * One HVM parameter.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514 HVM_PARAMS
         */

        class hvm_param_t : public kaitai::kstruct {

        public:

            hvm_param_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::hvm_params_t* p__parent = 0, libxc_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~hvm_param_t();

        private:
            bool f_name;
            hvm_param_name_t m_name;

        public:

            /**
             * The parameter by name.
             */
            hvm_param_name_t name();

        private:
            uint64_t m_index;
            uint64_t m_value;
            libxc_migration_stream_t* m__root;
            libxc_migration_stream_t::domain_image_t::hvm_params_t* m__parent;

        public:

            /**
             * Number of the parameter, HVM_PARAM_* in Xen's hvm/params.h.
             */
            uint64_t index() const { return m_index; }

            /**
             * Value of the parameter.
             */
            uint64_t value() const { return m_value; }
            libxc_migration_stream_t* _root() const { return m__root; }
            libxc_migration_stream_t::domain_image_t::hvm_params_t* _parent() const { return m__parent; }
        };

        /**
         * HVM parameters of the domain.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514 HVM_PARAMS
         */

        class hvm_params_t : public kaitai::kstruct {

        public:

            hvm_params_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent = 0, libxc_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~hvm_params_t();

        private:
            bool f_len_param;
            int32_t m_len_param;

        public:

            /**
             * Size of one parameter in bytes.
             */
            int32_t len_param();

        private:
            bool f_ofs_params;
            int32_t m_ofs_params;

        public:

            /**
             * Offset of the parameters in the body.
             */
            int32_t ofs_params();

        private:
            bool f_params;
            std::vector<hvm_param_t*>* m_params;

        public:

            /**
             * The parameters, `num_params` of them.
             */
            std::vector<hvm_param_t*>* params();

        private:
            uint32_t m_num_params;
            uint32_t m_reserved;
            libxc_migration_stream_t* m__root;
            libxc_migration_stream_t::domain_image_t::record_t* m__parent;

        public:

            /**
             * Number of parameters.
             */
            uint32_t num_params() const { return m_num_params; }

            /**
             * Zero when saved, ignored when restored.
             */
            uint32_t reserved() const { return m_reserved; }
            libxc_migration_stream_t* _root() const { return m__root; }
            libxc_migration_stream_t::domain_image_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * Bytes of a record's body, not interpreted here: the type has no
         * fields, only a size. `body` decodes the same bytes.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
         */

        class opaque_t : public kaitai::kstruct {

        public:

            opaque_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent = 0, libxc_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~opaque_t();

        private:
            libxc_migration_stream_t* m__root;
            libxc_migration_stream_t::domain_image_t::record_t* m__parent;

        public:
            libxc_migration_stream_t* _root() const { return m__root; }
            libxc_migration_stream_t::domain_image_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * A batch of guest pages: pfns with their types, followed by the
         * contents of the pages that have any, in the same order.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273 PAGE_DATA
         */

        class page_data_t : public kaitai::kstruct {

        public:

            page_data_t(bool p_is_big_endian, kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent = 0, libxc_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~page_data_t();

        private:
            bool f_len_page;
            int32_t m_len_page;

        public:

            /**
             * Size of one page in bytes.
             */
            int32_t len_page();

        private:
            bool f_len_pfn;
            int32_t m_len_pfn;

        public:

            /**
             * Size of one entry of `pfns` in bytes.
             */
            int32_t len_pfn();

        private:
            bool f_ofs_pages;
            uint64_t m_ofs_pages;

        public:

            /**
             * Offset of the page contents in the body.
             */
            uint64_t ofs_pages();

        private:
            bool f_ofs_pfns;
            int32_t m_ofs_pfns;

        public:

            /**
             * Offset of the pfns in the body.
             */
            int32_t ofs_pfns();

        private:
            bool f_pages;
            std::vector<std::string>* m_pages;

        public:

            /**
             * The contents, 4096 bytes for each entry of `pfns` whose `has_page`
             * is true, in their order. This list has as many whole pages as the
             * body has room for, whatever the types say: none in a record of a
             * `stripped` stream.
             */
            std::vector<std::string>* pages();

        private:
            bool f_pfns;
            std::vector<pfn_entry_t*>* m_pfns;

        public:

            /**
             * The pfns and their types.
             */
            std::vector<pfn_entry_t*>* pfns();

        private:
            uint32_t m_num_pfns;
            uint32_t m_reserved;
            bool m_is_big_endian;
            libxc_migration_stream_t* m__root;
            libxc_migration_stream_t::domain_image_t::record_t* m__parent;

        public:

            /**
             * Number of pfns in this record, at least 1.
             */
            uint32_t num_pfns() const { return m_num_pfns; }

            /**
             * Zero when saved, ignored when restored.
             */
            uint32_t reserved() const { return m_reserved; }

            /**
             * Byte order of the stream.
             */
            bool is_big_endian() const { return m_is_big_endian; }
            libxc_migration_stream_t* _root() const { return m__root; }
            libxc_migration_stream_t::domain_image_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * A pfn and its type in 64 bits: the type in bits 63-60, reserved bits
         * 59-52, the pfn in bits 51-0. They are read as two halves so that every
         * language computes exact values.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273 PAGE_DATA
         */

        class pfn_entry_t : public kaitai::kstruct {

        public:

            pfn_entry_t(bool p_is_big_endian, kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::page_data_t* p__parent = 0, libxc_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~pfn_entry_t();

        private:
            bool f_has_page;
            bool m_has_page;

        public:

            /**
             * Whether `pages` has contents for this entry; false for broken,
             * xalloc and xtab.
             */
            bool has_page();

        private:
            bool f_high;
            uint32_t m_high;

        public:

            /**
             * Bits 63-32.
             */
            uint32_t high();

        private:
            bool f_is_known_type;
            bool m_is_known_type;

        public:

            /**
             * False for 0x5-0x8, which are not page types; a receiver refuses
             * them.
             */
            bool is_known_type();

        private:
            bool f_is_page_table;
            bool m_is_page_table;

        public:

            /**
             * Whether the page is a PV guest's page table of any level.
             */
            bool is_page_table();

        private:
            bool f_is_populated;
            bool m_is_populated;

        public:

            /**
             * Whether a receiver allocates memory for the pfn: true for entries
             * with contents, and for xalloc.
             */
            bool is_populated();

        private:
            bool f_low;
            uint32_t m_low;

        public:

            /**
             * Bits 31-0.
             */
            uint32_t low();

        private:
            bool f_page_type;
            page_type_t m_page_type;

        public:

            /**
             * Bits 63-60, the kind of page.
             */
            page_type_t page_type();

        private:
            bool f_pfn;
            uint64_t m_pfn;

        public:

            /**
             * Bits 51-0, the page frame number.
             */
            uint64_t pfn();

        private:
            bool f_reserved;
            int32_t m_reserved;

        public:

            /**
             * Bits 59-52, zero when saved.
             */
            int32_t reserved();

        private:
            bool f_type_code;
            int32_t m_type_code;

        public:

            /**
             * Bits 63-60, the page type as a number.
             */
            int32_t type_code();

        private:
            uint32_t m_half0;
            uint32_t m_half1;
            bool m_is_big_endian;
            libxc_migration_stream_t* m__root;
            libxc_migration_stream_t::domain_image_t::page_data_t* m__parent;

        public:

            /**
             * The first four bytes; the low half in a little-endian stream.
             */
            uint32_t half0() const { return m_half0; }

            /**
             * The last four bytes; the high half in a little-endian stream.
             */
            uint32_t half1() const { return m_half1; }

            /**
             * Byte order of the stream.
             */
            bool is_big_endian() const { return m_is_big_endian; }
            libxc_migration_stream_t* _root() const { return m__root; }
            libxc_migration_stream_t::domain_image_t::page_data_t* _parent() const { return m__parent; }
        };

        /**
         * One record: header, body, padding to a multiple of 8 bytes.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
         */

        class record_t : public kaitai::kstruct {

        public:

            record_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t* p__parent = 0, libxc_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~record_t();

        private:
            bool f_body;
            kaitai::kstruct* m_body;

        public:

            /**
             * The body, decoded by record type.
             */
            kaitai::kstruct* body();

        private:
            bool f_is_end;
            bool m_is_end;

        public:

            /**
             * The record is complete, and it is END.
             */
            bool is_end();

        private:
            bool f_is_truncated;
            bool m_is_truncated;

        public:

            /**
             * The stream ends inside this record.
             */
            bool is_truncated();

        private:
            bool f_truncation;
            std::string m_truncation;

        public:

            /**
             * The words about it that follow the length.
             */
            std::string truncation();

        private:
            record_header_t* m_header;
            opaque_t* m_raw_body;
            std::string m_padding;
            libxc_migration_stream_t* m__root;
            libxc_migration_stream_t::domain_image_t* m__parent;
            std::string m__raw_raw_body;
            kaitai::kstream* m__io__raw_raw_body;

        public:

            /**
             * Type and length.
             */
            record_header_t* header() const { return m_header; }

            /**
             * The bytes of the body, or those that the stream still has if it
             * ends before `header.len_body` bytes.
             */
            opaque_t* raw_body() const { return m_raw_body; }

            /**
             * 0 to 7 zero bytes.
             */
            std::string padding() const { return m_padding; }
            libxc_migration_stream_t* _root() const { return m__root; }
            libxc_migration_stream_t::domain_image_t* _parent() const { return m__parent; }
            std::string _raw_raw_body() const { return m__raw_raw_body; }
            kaitai::kstream* _io__raw_raw_body() const { return m__io__raw_raw_body; }
        };

        /**
         * The header of every record.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
         */

        class record_header_t : public kaitai::kstruct {

        public:

            record_header_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent = 0, libxc_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~record_header_t();

        private:
            bool f_is_optional;
            bool m_is_optional;

        public:

            /**
             * A receiver that does not know the type ignores the record.
             */
            bool is_optional();

        private:
            bool f_len_body_max;
            int32_t m_len_body_max;

        public:

            /**
             * 128 MiB; libxenguest refuses a longer body (REC_LENGTH_MAX in
             * tools/libs/guest/xg_sr_stream_format.h).
             */
            int32_t len_body_max();

        private:
            bool f_len_padding;
            int32_t m_len_padding;

        public:

            /**
             * Bytes of padding after the body.
             */
            int32_t len_padding();

        private:
            bool f_record_type;
            record_type_t m_record_type;

        public:

            /**
             * Kind of body.
             */
            record_type_t record_type();

        private:
            uint32_t m_type_code;
            uint32_t m_len_body;
            libxc_migration_stream_t* m__root;
            libxc_migration_stream_t::domain_image_t::record_t* m__parent;

        public:

            /**
             * Kind of body, as a number; see `record_type`. Bit 31 marks an
             * optional record, which a receiver that does not know the type may
             * ignore.
             */
            uint32_t type_code() const { return m_type_code; }

            /**
             * Length of the body in bytes, without its padding.
             */
            uint32_t len_body() const { return m_len_body; }
            libxc_migration_stream_t* _root() const { return m__root; }
            libxc_migration_stream_t::domain_image_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * The guest's shared info page, one page long. Its layout depends on the
         * guest's width, which X86_PV_INFO gives.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L445 SHARED_INFO
         */

        class shared_info_t : public kaitai::kstruct {

        public:

            shared_info_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent = 0, libxc_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~shared_info_t();

        private:
            bool f_len_shared_info;
            int32_t m_len_shared_info;

        public:

            /**
             * Length of a SHARED_INFO body in bytes.
             */
            int32_t len_shared_info();

        private:
            bool f_shared_info_x86_32;
            xen_x86_vcpu_t::shared_info_x86_32_t* m_shared_info_x86_32;

        public:

            /**
             * The page, in the layout of a 32-bit guest.
             */
            xen_x86_vcpu_t::shared_info_x86_32_t* shared_info_x86_32();

        private:
            bool f_shared_info_x86_64;
            xen_x86_vcpu_t::shared_info_x86_64_t* m_shared_info_x86_64;

        public:

            /**
             * The page, in the layout of a 64-bit guest.
             */
            xen_x86_vcpu_t::shared_info_x86_64_t* shared_info_x86_64();

        private:
            libxc_migration_stream_t* m__root;
            libxc_migration_stream_t::domain_image_t::record_t* m__parent;

        public:
            libxc_migration_stream_t* _root() const { return m__root; }
            libxc_migration_stream_t::domain_image_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * Says that contents were taken out of the image, for example to attach
         * it to a public bug report. The first record of its stream.
         * 
         * This record is an extension of `xenstream strip`; the specification
         * does not have it. It is optional, so that a receiver which does not
         * know it ignores it. If `pages_dropped` is set, PAGE_DATA records have
         * their pfns but no page contents, so that they are shorter than the
         * page types demand: a receiver refuses the first of them. Contents that
         * are taken out of other records are zero, or `x` in texts; lengths and
         * offsets in the records stay.
         * \sa xenstream, python/xenstream/edit/strip/
         */

        class stripped_t : public kaitai::kstruct {

        public:

            stripped_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent = 0, libxc_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~stripped_t();

        private:
            bool f_config;
            bool m_config;

        public:

            /**
             * All values of the configuration.
             */
            bool config();

        private:
            bool f_device_data;
            bool m_device_data;

        public:

            /**
             * State of emulated devices that can hold data of the guest, and of unknown devices.
             */
            bool device_data();

        private:
            bool f_device_model;
            bool m_device_model;

        public:

            /**
             * All state of the device model.
             */
            bool device_model();

        private:
            bool f_pages_dropped;
            bool m_pages_dropped;

        public:

            /**
             * PAGE_DATA has no page contents, unless some of its pages were to be kept.
             */
            bool pages_dropped();

        private:
            bool f_pages_zeroed;
            bool m_pages_zeroed;

        public:

            /**
             * Pages were replaced by zeros.
             */
            bool pages_zeroed();

        private:
            bool f_registers;
            bool m_registers;

        public:

            /**
             * All state of the vCPUs, and a PV guest's shared info.
             */
            bool registers();

        private:
            bool f_settings;
            bool m_settings;

        public:

            /**
             * Texts of the configuration that xl, libvirt or xenopsd saved with
             * the guest, and values in xenstore.
             */
            bool settings();

        private:
            bool f_unknown;
            bool m_unknown;

        public:

            /**
             * Bodies of unknown records, and what follows the end of the image.
             */
            bool unknown();

        private:
            bool f_vector_registers;
            bool m_vector_registers;

        public:

            /**
             * x87, SSE and extended registers; the control words among them stay.
             */
            bool vector_registers();

        private:
            uint32_t m_removed;
            uint32_t m_reserved;
            libxc_migration_stream_t* m__root;
            libxc_migration_stream_t::domain_image_t::record_t* m__parent;

        public:

            /**
             * What was taken out, a bit for each kind of contents.
             */
            uint32_t removed() const { return m_removed; }

            /**
             * Zero when written.
             */
            uint32_t reserved() const { return m_reserved; }
            libxc_migration_stream_t* _root() const { return m__root; }
            libxc_migration_stream_t::domain_image_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * Deprecated: toolstack data that only development versions of Xen
         * wrote.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L549 TOOLSTACK (deprecated)
         */

        class toolstack_t : public kaitai::kstruct {

        public:

            toolstack_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent = 0, libxc_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~toolstack_t();

        private:
            std::string m_data;
            libxc_migration_stream_t* m__root;
            libxc_migration_stream_t::domain_image_t::record_t* m__parent;

        public:

            /**
             * Toolstack-specific data.
             */
            std::string data() const { return m_data; }
            libxc_migration_stream_t* _root() const { return m__root; }
            libxc_migration_stream_t::domain_image_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * The body of a record type that the specification does not define.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
         */

        class unknown_body_t : public kaitai::kstruct {

        public:

            unknown_body_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent = 0, libxc_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~unknown_body_t();

        private:
            std::string m_data;
            libxc_migration_stream_t* m__root;
            libxc_migration_stream_t::domain_image_t::record_t* m__parent;

        public:

            /**
             * The body, unchanged.
             */
            std::string data() const { return m_data; }
            libxc_migration_stream_t* _root() const { return m__root; }
            libxc_migration_stream_t::domain_image_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * Properties of a PV guest.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L362 X86_PV_INFO
         */

        class x86_pv_info_t : public kaitai::kstruct {

        public:

            x86_pv_info_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent = 0, libxc_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~x86_pv_info_t();

        private:
            bool f_is_valid_combination;
            bool m_is_valid_combination;

        public:

            /**
             * Whether the two values describe a 32-bit guest with PAE or a
             * 64-bit guest, the only kinds of PV guest.
             */
            bool is_valid_combination();

        private:
            uint8_t m_guest_width;
            uint8_t m_pt_levels;
            uint16_t m_reserved1;
            uint32_t m_reserved2;
            libxc_migration_stream_t* m__root;
            libxc_migration_stream_t::domain_image_t::record_t* m__parent;

        public:

            /**
             * Width of the guest's words in bytes, 4 or 8.
             */
            uint8_t guest_width() const { return m_guest_width; }

            /**
             * Levels of page tables, 3 with width 4 and 4 with width 8.
             */
            uint8_t pt_levels() const { return m_pt_levels; }

            /**
             * Zero when saved, ignored when restored.
             */
            uint16_t reserved1() const { return m_reserved1; }

            /**
             * Zero when saved, ignored when restored.
             */
            uint32_t reserved2() const { return m_reserved2; }
            libxc_migration_stream_t* _root() const { return m__root; }
            libxc_migration_stream_t::domain_image_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * Where the guest keeps its P2M table: the pfns of the frames that
         * hold the entries for pfns `p2m_start_pfn` to `p2m_end_pfn`.
         * A frame holds n = 4096 / guest_width entries, so there are
         * p2m_end_pfn / n - p2m_start_pfn / n + 1 frames, where each division
         * rounds down.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L380 X86_PV_P2M_FRAMES
         */

        class x86_pv_p2m_frames_t : public kaitai::kstruct {

        public:

            x86_pv_p2m_frames_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent = 0, libxc_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~x86_pv_p2m_frames_t();

        private:
            bool f_len_p2m_frame;
            int32_t m_len_p2m_frame;

        public:

            /**
             * Size of a frame of the P2M table in bytes.
             */
            int32_t len_p2m_frame();

        private:
            bool f_len_p2m_pfn;
            int32_t m_len_p2m_pfn;

        public:

            /**
             * Size of one entry of `p2m_pfns` in bytes.
             */
            int32_t len_p2m_pfn();

        private:
            bool f_ofs_p2m_pfns;
            int32_t m_ofs_p2m_pfns;

        public:

            /**
             * Offset of the frames' pfns in the body.
             */
            int32_t ofs_p2m_pfns();

        private:
            bool f_p2m_pfns;
            std::vector<uint64_t>* m_p2m_pfns;

        public:

            /**
             * pfns of the frames that hold the guest's P2M table.
             */
            std::vector<uint64_t>* p2m_pfns();

        private:
            uint32_t m_p2m_start_pfn;
            uint32_t m_p2m_end_pfn;
            libxc_migration_stream_t* m__root;
            libxc_migration_stream_t::domain_image_t::record_t* m__parent;

        public:

            /**
             * First pfn that the frames cover.
             */
            uint32_t p2m_start_pfn() const { return m_p2m_start_pfn; }

            /**
             * Last pfn that the frames cover; the highest pfn of the guest.
             */
            uint32_t p2m_end_pfn() const { return m_p2m_end_pfn; }
            libxc_migration_stream_t* _root() const { return m__root; }
            libxc_migration_stream_t::domain_image_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * Part of the state of one vCPU of a PV guest: the body of
         * X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, which differ in `context`
         * only. The context is Xen's own structure, little-endian in any stream.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409 X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
         */

        class x86_pv_vcpu_t : public kaitai::kstruct {

        public:

            x86_pv_vcpu_t(record_type_t p_vcpu_record, kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent = 0, libxc_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~x86_pv_vcpu_t();

        private:
            bool f_context;
            kaitai::kstruct* m_context;
            bool n_context;

        public:
            bool _is_null_context() { context(); return n_context; };

        private:

        public:

            /**
             * The context, decoded as the structure of the domctl that belongs
             * to the record type.
             */
            kaitai::kstruct* context();

        private:
            bool f_context_layout;
            vcpu_context_layout_t m_context_layout;

        public:

            /**
             * Kind of context; the length distinguishes 64-bit from 32-bit guests.
             */
            vcpu_context_layout_t context_layout();

        private:
            bool f_context_octets;
            std::string m_context_octets;

        public:

            /**
             * The context, not decoded.
             */
            std::string context_octets();

        private:
            bool f_len_context;
            int32_t m_len_context;

        public:

            /**
             * Length of the context in bytes. It is 0 in streams of Xen 4.6 to
             * 4.8 that had nothing to send.
             */
            int32_t len_context();

        private:
            bool f_ofs_context;
            int32_t m_ofs_context;

        public:

            /**
             * Offset of the context in the body.
             */
            int32_t ofs_context();

        private:
            uint32_t m_vcpu_id;
            uint32_t m_reserved;
            record_type_t m_vcpu_record;
            libxc_migration_stream_t* m__root;
            libxc_migration_stream_t::domain_image_t::record_t* m__parent;
            std::string m__raw_context;
            bool n__raw_context;

        public:
            bool _is_null__raw_context() { _raw_context(); return n__raw_context; };

        private:
            kaitai::kstream* m__io__raw_context;

        public:

            /**
             * Number of the vCPU.
             */
            uint32_t vcpu_id() const { return m_vcpu_id; }

            /**
             * Zero when saved, ignored when restored.
             */
            uint32_t reserved() const { return m_reserved; }

            /**
             * Type of the record that has this body, one of the four.
             */
            record_type_t vcpu_record() const { return m_vcpu_record; }
            libxc_migration_stream_t* _root() const { return m__root; }
            libxc_migration_stream_t::domain_image_t::record_t* _parent() const { return m__parent; }
            std::string _raw_context() const { return m__raw_context; }
            kaitai::kstream* _io__raw_context() const { return m__io__raw_context; }
        };

        /**
         * The guest's time stamp counter (TSC).
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L465 X86_TSC_INFO
         */

        class x86_tsc_info_t : public kaitai::kstruct {

        public:

            x86_tsc_info_t(kaitai::kstream* p__io, libxc_migration_stream_t::domain_image_t::record_t* p__parent = 0, libxc_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~x86_tsc_info_t();

        private:
            bool f_mode;
            tsc_mode_t m_mode;

        public:

            /**
             * TSC mode: how Xen presents the TSC to the guest.
             */
            tsc_mode_t mode();

        private:
            uint32_t m_mode_code;
            uint32_t m_khz;
            uint64_t m_nsec;
            uint32_t m_incarnation;
            uint32_t m_reserved;
            libxc_migration_stream_t* m__root;
            libxc_migration_stream_t::domain_image_t::record_t* m__parent;

        public:

            /**
             * TSC mode, as a number; see `mode`.
             */
            uint32_t mode_code() const { return m_mode_code; }

            /**
             * Frequency of the TSC in kHz.
             */
            uint32_t khz() const { return m_khz; }

            /**
             * Guest time when the domain was saved, in nanoseconds, as
             * XEN_DOMCTL_gettscinfo returns it.
             */
            uint64_t nsec() const { return m_nsec; }

            /**
             * Number of times that the guest has been restored or migrated.
             */
            uint32_t incarnation() const { return m_incarnation; }

            /**
             * Zero when saved, ignored when restored.
             */
            uint32_t reserved() const { return m_reserved; }
            libxc_migration_stream_t* _root() const { return m__root; }
            libxc_migration_stream_t::domain_image_t::record_t* _parent() const { return m__parent; }
        };

    private:
        dhdr_t* m_domain_header;
        bool n_domain_header;

    public:
        bool _is_null_domain_header() { domain_header(); return n_domain_header; };

    private:
        std::vector<record_t*>* m_records;
        bool n_records;

    public:
        bool _is_null_records() { records(); return n_records; };

    private:
        bool m_is_big_endian;
        bool m_has_domain_header;
        bool m_is_inside_libxl;
        libxc_migration_stream_t* m__root;
        libxc_migration_stream_t* m__parent;

    public:

        /**
         * Kind of guest, and the version of Xen that saved it.
         */
        dhdr_t* domain_header() const { return m_domain_header; }

        /**
         * Records up to END, which is the last one; inside a libxl stream also
         * up to CHECKPOINT, after which libxl's own records follow. A damaged
         * stream ends where too few bytes remain for another record header.
         */
        std::vector<record_t*>* records() const { return m_records; }

        /**
         * Byte order, from the image header.
         */
        bool is_big_endian() const { return m_is_big_endian; }

        /**
         * False only for what follows a CHECKPOINT inside a libxl stream: more
         * records of the same domain.
         */
        bool has_domain_header() const { return m_has_domain_header; }

        /**
         * True if a CHECKPOINT record also ends this run of records, because
         * libxl's own records follow it.
         */
        bool is_inside_libxl() const { return m_is_inside_libxl; }
        libxc_migration_stream_t* _root() const { return m__root; }
        libxc_migration_stream_t* _parent() const { return m__parent; }
    };

    /**
     * Identifies a domain save image and the version of the specification that
     * it follows. Big-endian whatever the options say.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93 Image Header
     */

    class ihdr_t : public kaitai::kstruct {

    public:

        ihdr_t(kaitai::kstream* p__io, libxc_migration_stream_t* p__parent = 0, libxc_migration_stream_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~ihdr_t();

    private:
        bool f_is_big_endian;
        bool m_is_big_endian;

    public:

        /**
         * Byte order of everything after this header.
         */
        bool is_big_endian();

    private:
        bool f_known_version_max;
        int8_t m_known_version_max;

    public:

        /**
         * The newest version of this format.
         */
        int8_t known_version_max();

    private:
        bool f_known_version_min;
        int8_t m_known_version_min;

    public:

        /**
         * The oldest version of this format.
         */
        int8_t known_version_min();

    private:
        bool f_reserved_options;
        int32_t m_reserved_options;

    public:

        /**
         * The bits of `options` that have no meaning in any version.
         */
        int32_t reserved_options();

    private:
        std::string m_marker;
        std::string m_id;
        uint32_t m_version;
        uint16_t m_options;
        uint16_t m_reserved1;
        uint32_t m_reserved2;
        libxc_migration_stream_t* m__root;
        libxc_migration_stream_t* m__parent;

    public:

        /**
         * All ones, which sets the image apart from the legacy format of Xen 4.4
         * and earlier; a legacy image has a zero bit in its first eight bytes.
         */
        std::string marker() const { return m_marker; }

        /**
         * Says that this is a Xen domain save image.
         */
        std::string id() const { return m_id; }

        /**
         * Version of the specification, 2 or 3.
         */
        uint32_t version() const { return m_version; }

        /**
         * Bit 0 is the byte order of all that follows; bits 1-15 are reserved.
         */
        uint16_t options() const { return m_options; }

        /**
         * Zero when saved, ignored when restored.
         */
        uint16_t reserved1() const { return m_reserved1; }

        /**
         * Zero when saved, ignored when restored.
         */
        uint32_t reserved2() const { return m_reserved2; }
        libxc_migration_stream_t* _root() const { return m__root; }
        libxc_migration_stream_t* _parent() const { return m__parent; }
    };

private:
    ihdr_t* m_image_header;
    domain_image_t* m_image;
    libxc_migration_stream_t* m__root;
    kaitai::kstruct* m__parent;

public:

    /**
     * Identifies the stream and gives the byte order of the rest.
     */
    ihdr_t* image_header() const { return m_image_header; }

    /**
     * The domain header and all records.
     */
    domain_image_t* image() const { return m_image; }
    libxc_migration_stream_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // LIBXC_MIGRATION_STREAM_H_
