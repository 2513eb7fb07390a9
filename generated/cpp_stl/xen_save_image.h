#ifndef XEN_SAVE_IMAGE_H_
#define XEN_SAVE_IMAGE_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xen_save_image_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include "libxl_migration_stream.h"
#include "xen_x86_cpu_policy.h"
#include "legacy_save_image.h"
#include "libxc_migration_stream.h"
#include "xenopsd_suspend_image.h"
#include "xen_hvm_context.h"
#include "xen_x86_vcpu.h"
#include "xl_save_file.h"
#include "libvirt_save_file.h"
#include "xenopsd_legacy_image.h"
#include "xend_save_file.h"
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * The state of a saved Xen domain, whichever program wrote it: the file of `xl
 * save`, `xm save` or `virsh save`, the suspend image of xenopsd, or a libxl or
 * libxc migration stream without a file around it. The first bytes distinguish
 * them; each has a definition of its own. An image of Xen 4.4 or earlier without
 * a file around it has no signature; it is recognised by numbers in a certain
 * range.
 * 
 * `content` is the file as it is, from the outermost layer inwards. The other
 * instances are shortcuts, parsed on demand: `config`, `libxc`, `static_data`,
 * `memory`, `vcpus`, `hvm_context` and `device_model` are what their names say
 * in whatever wrapper. An image of Xen 4.4 or earlier has `legacy` instead.
 * 
 * A file that is none of these, or that is compressed, has a `problem`.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc Source
 */

class xen_save_image_t : public kaitai::kstruct {

public:
    class first_bytes_t;
    class guest_memory_t;
    class image_finder_t;
    class not_an_image_t;
    class page_batch_t;
    class search_t;
    class search_result_t;
    class search_step_t;
    class static_records_t;
    class vcpu_t;
    class wrapper_offset_t;
    class wrapper_step_t;

    enum layer_t {
        LAYER_LEGACY = 0,
        LAYER_NOT_AN_IMAGE = 1,
        LAYER_LZ4 = 69356824,
        LAYER_GZIP = 529205248,
        LAYER_ZSTD = 682962941,
        LAYER_BZIP2 = 1113221120,
        LAYER_XENOPSD_LEGACY = 1148153185,
        LAYER_LIBXL = 1281974904,
        LAYER_XEND = 1281977973,
        LAYER_XL = 1483042336,
        LAYER_XENOPSD = 1483042387,
        LAYER_LIBVIRT = 1818845814,
        LAYER_XZ = 4248271448UL,
        LAYER_LIBXC = 4294967295UL
    };
    static bool _is_defined_layer_t(layer_t v);

private:
    static const std::set<layer_t> _values_layer_t;
    static std::set<layer_t> _build_values_layer_t();

public:

    enum searched_t {
        SEARCHED_LIBXL_RECORDS = 0,
        SEARCHED_XENOPSD_RECORDS = 1,
        SEARCHED_LIBXC_RECORDS = 2,
        SEARCHED_HVM_ENTRIES = 3
    };
    static bool _is_defined_searched_t(searched_t v);

private:
    static const std::set<searched_t> _values_searched_t;
    static std::set<searched_t> _build_values_searched_t();

public:

    enum vcpu_kind_t {
        VCPU_KIND_HVM = 0,
        VCPU_KIND_PV_X86_64 = 1,
        VCPU_KIND_PV_X86_32 = 2,
        VCPU_KIND_DAMAGED = 3
    };
    static bool _is_defined_vcpu_kind_t(vcpu_kind_t v);

private:
    static const std::set<vcpu_kind_t> _values_vcpu_kind_t;
    static std::set<vcpu_kind_t> _build_values_vcpu_kind_t();

public:

    xen_save_image_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_save_image_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~xen_save_image_t();

    /**
     * What the first bytes of a file say about it.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93 Image Header
     */

    class first_bytes_t : public kaitai::kstruct {

    public:

        first_bytes_t(kaitai::kstream* p__io, xen_save_image_t* p__parent = 0, xen_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~first_bytes_t();

    private:
        bool f_has_end;
        bool m_has_end;

    public:

        /**
         * The image ends with a record that says so.
         */
        bool has_end();

    private:
        bool f_has_image_signature;
        bool m_has_image_signature;

    public:

        /**
         * The first four bytes are those of an image.
         */
        bool has_image_signature();

    private:
        bool f_has_libxl;
        bool m_has_libxl;

    public:

        /**
         * The image has a libxl stream with at least the header of its first record.
         */
        bool has_libxl();

    private:
        bool f_is_compressed;
        bool m_is_compressed;

    public:

        /**
         * The file is compressed, with gzip, bzip2, lz4, zstd or xz.
         */
        bool is_compressed();

    private:
        bool f_is_image;
        bool m_is_image;

    public:

        /**
         * The file is a saved domain.
         */
        bool is_image();

    private:
        bool f_is_legacy;
        bool m_is_legacy;

    public:

        /**
         * An image of Xen 4.4 or earlier.
         */
        bool is_legacy();

    private:
        bool f_is_libvirt;
        bool m_is_libvirt;

    public:

        /**
         * The outermost layer is a file of `virsh save`.
         */
        bool is_libvirt();

    private:
        bool f_is_libxl_announced;
        bool m_is_libxl_announced;

    public:

        /**
         * The image has a libxl stream, unless it ends before that.
         */
        bool is_libxl_announced();

    private:
        bool f_is_libxl_truncated;
        bool m_is_libxl_truncated;
        bool n_is_libxl_truncated;

    public:
        bool _is_null_is_libxl_truncated() { is_libxl_truncated(); return n_is_libxl_truncated; };

    private:

    public:

        /**
         * The libxl stream ends before its END.
         */
        bool is_libxl_truncated();

    private:
        bool f_is_truncated;
        bool m_is_truncated;
        bool n_is_truncated;

    public:
        bool _is_null_is_truncated() { is_truncated(); return n_is_truncated; };

    private:

    public:

        /**
         * The image ends before its last record.
         */
        bool is_truncated();

    private:
        bool f_is_xend;
        bool m_is_xend;

    public:

        /**
         * The outermost layer is a file of `xm save`.
         */
        bool is_xend();

    private:
        bool f_is_xenopsd;
        bool m_is_xenopsd;

    public:

        /**
         * The outermost layer is a suspend image of xenopsd.
         */
        bool is_xenopsd();

    private:
        bool f_is_xenopsd_legacy;
        bool m_is_xenopsd_legacy;

    public:

        /**
         * A suspend image of xenopsd from the time before it used records.
         */
        bool is_xenopsd_legacy();

    private:
        bool f_is_xl;
        bool m_is_xl;

    public:

        /**
         * The outermost layer is a file of `xl save`.
         */
        bool is_xl();

    private:
        bool f_layer_code;
        uint32_t m_layer_code;

    public:

        /**
         * What the file is, as a number.
         */
        uint32_t layer_code();

    private:
        bool f_legacy_start;
        legacy_save_image_t::first_octets_t* m_legacy_start;
        bool n_legacy_start;

    public:
        bool _is_null_legacy_start() { legacy_start(); return n_legacy_start; };

    private:

    public:

        /**
         * Identification by the first bytes if the image has no signature.
         */
        legacy_save_image_t::first_octets_t* legacy_start();

    private:
        bool f_ofs_libxl;
        uint64_t m_ofs_libxl;

    public:

        /**
         * Offset of the libxl stream.
         */
        uint64_t ofs_libxl();

    private:
        bool f_signature_end;
        uint32_t m_signature_end;
        bool n_signature_end;

    public:
        bool _is_null_signature_end() { signature_end(); return n_signature_end; };

    private:

    public:

        /**
         * Bytes 8-11, which distinguish the signatures of xenopsd.
         */
        uint32_t signature_end();

    private:
        uint32_t m_signature;
        bool n_signature;

    public:
        bool _is_null_signature() { signature(); return n_signature; };

    private:
        xen_save_image_t* m__root;
        xen_save_image_t* m__parent;

    public:

        /**
         * The first four bytes, as a number.
         */
        uint32_t signature() const { return m_signature; }
        xen_save_image_t* _root() const { return m__root; }
        xen_save_image_t* _parent() const { return m__parent; }
    };

    /**
     * The guest's pages, in batches as the stream has them.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273 PAGE_DATA
     */

    class guest_memory_t : public kaitai::kstruct {

    public:

        guest_memory_t(kaitai::kstream* p__io, xen_save_image_t* p__parent = 0, xen_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~guest_memory_t();

    private:
        bool f_batches;
        std::vector<page_batch_t*>* m_batches;

    public:

        /**
         * All batches. A page may be in several; the last one counts.
         */
        std::vector<page_batch_t*>* batches();

    private:
        bool f_first_batch;
        libxc_migration_stream_t::domain_image_t::page_data_t* m_first_batch;
        bool n_first_batch;

    public:
        bool _is_null_first_batch() { first_batch(); return n_first_batch; };

    private:

    public:

        /**
         * The first batch.
         */
        libxc_migration_stream_t::domain_image_t::page_data_t* first_batch();

    private:
        bool f_num_batches;
        int32_t m_num_batches;

    public:

        /**
         * Number of PAGE_DATA records.
         */
        int32_t num_batches();

    private:
        xen_save_image_t* m__root;
        xen_save_image_t* m__parent;

    public:
        xen_save_image_t* _root() const { return m__root; }
        xen_save_image_t* _parent() const { return m__parent; }
    };

    /**
     * Finds what the shortcuts refer to, whatever the wrapper. It reads nothing
     * from the file; its instances refer to what `content` has read.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
     */

    class image_finder_t : public kaitai::kstruct {

    public:

        image_finder_t(kaitai::kstream* p__io, xen_save_image_t* p__parent = 0, xen_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~image_finder_t();

    private:
        bool f_basic_records;
        search_t* m_basic_records;

    public:

        /**
         * The records with a PV vCPU's registers.
         */
        search_t* basic_records();

    private:
        bool f_cpu_entries;
        search_t* m_cpu_entries;

    public:

        /**
         * The entries of the HVM context with a vCPU's registers.
         */
        search_t* cpu_entries();

    private:
        bool f_emulator_contexts;
        search_t* m_emulator_contexts;

    public:

        /**
         * The records with a device model's state.
         */
        search_t* emulator_contexts();

    private:
        bool f_has_device_model;
        bool m_has_device_model;

    public:

        /**
         * The libxl stream has the state of a device model.
         */
        bool has_device_model();

    private:
        bool f_has_hvm_context;
        bool m_has_hvm_context;

    public:

        /**
         * The libxc stream has an HVM_CONTEXT.
         */
        bool has_hvm_context();

    private:
        bool f_has_legacy;
        bool m_has_legacy;

    public:

        /**
         * The image is of Xen 4.4 or earlier.
         */
        bool has_legacy();

    private:
        bool f_has_libxc;
        bool m_has_libxc;

    public:

        /**
         * The image has a libxc stream with at least the header of its first record.
         */
        bool has_libxc();

    private:
        bool f_hvm_contexts;
        search_t* m_hvm_contexts;

    public:

        /**
         * The HVM_CONTEXT records; a receiver uses the last one.
         */
        search_t* hvm_contexts();

    private:
        bool f_legacy;
        legacy_save_image_t* m_legacy;
        bool n_legacy;

    public:
        bool _is_null_legacy() { legacy(); return n_legacy; };

    private:

    public:

        /**
         * The domain in the format of Xen 4.4 and earlier.
         */
        legacy_save_image_t* legacy();

    private:
        bool f_legacy_announcements;
        search_t* m_legacy_announcements;

    public:

        /**
         * The records of xenopsd that a legacy image follows.
         */
        search_t* legacy_announcements();

    private:
        bool f_len_config;
        uint64_t m_len_config;

    public:

        /**
         * Length of the configuration in bytes.
         */
        uint64_t len_config();

    private:
        bool f_libxc;
        libxc_migration_stream_t::domain_image_t* m_libxc;
        bool n_libxc;

    public:
        bool _is_null_libxc() { libxc(); return n_libxc; };

    private:

    public:

        /**
         * Domain header and records of the libxc stream.
         */
        libxc_migration_stream_t::domain_image_t* libxc();

    private:
        bool f_libxc_announcements;
        search_t* m_libxc_announcements;

    public:

        /**
         * The records that a libxc stream follows.
         */
        search_t* libxc_announcements();

    private:
        bool f_libxl;
        libxl_migration_stream_t* m_libxl;
        bool n_libxl;

    public:
        bool _is_null_libxl() { libxl(); return n_libxl; };

    private:

    public:

        /**
         * The libxl stream.
         */
        libxl_migration_stream_t* libxl();

    private:
        bool f_num_vcpus;
        int32_t m_num_vcpus;

    public:

        /**
         * Number of vCPUs whose registers the image has.
         */
        int32_t num_vcpus();

    private:
        bool f_ofs_config;
        uint64_t m_ofs_config;

    public:

        /**
         * Offset of the configuration.
         */
        uint64_t ofs_config();

    private:
        bool f_ofs_libxc;
        wrapper_offset_t* m_ofs_libxc;
        bool n_ofs_libxc;

    public:
        bool _is_null_ofs_libxc() { ofs_libxc(); return n_ofs_libxc; };

    private:

    public:

        /**
         * Where the libxc stream begins inside a wrapper.
         */
        wrapper_offset_t* ofs_libxc();

    private:
        bool f_ofs_xenops;
        wrapper_offset_t* m_ofs_xenops;
        bool n_ofs_xenops;

    public:
        bool _is_null_ofs_xenops() { ofs_xenops(); return n_ofs_xenops; };

    private:

    public:

        /**
         * Where xenopsd's configuration is.
         */
        wrapper_offset_t* ofs_xenops();

    private:
        bool f_page_data_records;
        search_t* m_page_data_records;

    public:

        /**
         * The PAGE_DATA records.
         */
        search_t* page_data_records();

    private:
        bool f_xenops_records;
        search_t* m_xenops_records;

    public:

        /**
         * The records of xenopsd that hold a configuration.
         */
        search_t* xenops_records();

    private:
        xen_save_image_t* m__root;
        xen_save_image_t* m__parent;

    public:
        xen_save_image_t* _root() const { return m__root; }
        xen_save_image_t* _parent() const { return m__parent; }
    };

    /**
     * A file that is no saved domain, or one that is compressed. Nothing of
     * it is read.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93 Image Header
     */

    class not_an_image_t : public kaitai::kstruct {

    public:

        not_an_image_t(kaitai::kstream* p__io, xen_save_image_t* p__parent = 0, xen_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~not_an_image_t();

    private:
        bool f_message;
        std::string m_message;

    public:

        /**
         * Why this definition does not read the file.
         */
        std::string message();

    private:
        xen_save_image_t* m__root;
        xen_save_image_t* m__parent;

    public:
        xen_save_image_t* _root() const { return m__root; }
        xen_save_image_t* _parent() const { return m__parent; }
    };

    /**
     * A PAGE_DATA record.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273 PAGE_DATA
     */

    class page_batch_t : public kaitai::kstruct {

    public:

        page_batch_t(int32_t p_idx_record, kaitai::kstream* p__io, xen_save_image_t::guest_memory_t* p__parent = 0, xen_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~page_batch_t();

    private:
        bool f_pages;
        libxc_migration_stream_t::domain_image_t::page_data_t* m_pages;

    public:

        /**
         * The body of the record.
         */
        libxc_migration_stream_t::domain_image_t::page_data_t* pages();

    private:
        int32_t m_idx_record;
        xen_save_image_t* m__root;
        xen_save_image_t::guest_memory_t* m__parent;

    public:

        /**
         * Number of the record.
         */
        int32_t idx_record() const { return m_idx_record; }
        xen_save_image_t* _root() const { return m__root; }
        xen_save_image_t::guest_memory_t* _parent() const { return m__parent; }
    };

    /**
     * All records or entries of one type in a list.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
     */

    class search_t : public kaitai::kstruct {

    public:

        search_t(searched_t p_searched_list, uint64_t p_type_code, kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~search_t();

    private:
        bool f_idx_first;
        int32_t m_idx_first;

    public:

        /**
         * Number of the first element of this type in the list, -1 if there is none.
         */
        int32_t idx_first();

    private:
        bool f_idx_last;
        int32_t m_idx_last;

    public:

        /**
         * Number of the last element of this type in the list, -1 if there is none.
         */
        int32_t idx_last();

    private:
        bool f_num_found;
        int32_t m_num_found;

    public:

        /**
         * Number of elements of this type.
         */
        int32_t num_found();

    private:
        bool f_num_steps;
        int32_t m_num_steps;

    public:

        /**
         * Number of elements of the list.
         */
        int32_t num_steps();

    private:
        std::vector<search_step_t*>* m_steps;
        std::vector<search_result_t*>* m_found;
        bool n_found;

    public:
        bool _is_null_found() { found(); return n_found; };

    private:
        searched_t m_searched_list;
        uint64_t m_type_code;
        xen_save_image_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * One step for each element of the list, from the last to the first.
         */
        std::vector<search_step_t*>* steps() const { return m_steps; }

        /**
         * The elements of this type, in the order of the list.
         */
        std::vector<search_result_t*>* found() const { return m_found; }

        /**
         * The list to search.
         */
        searched_t searched_list() const { return m_searched_list; }

        /**
         * The type to search for, as a number.
         */
        uint64_t type_code() const { return m_type_code; }
        xen_save_image_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * An element of a list.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
     */

    class search_result_t : public kaitai::kstruct {

    public:

        search_result_t(int32_t p_idx, kaitai::kstream* p__io, xen_save_image_t::search_t* p__parent = 0, xen_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~search_result_t();

    private:
        int32_t m_idx;
        xen_save_image_t* m__root;
        xen_save_image_t::search_t* m__parent;

    public:

        /**
         * Number of the element in its list.
         */
        int32_t idx() const { return m_idx; }
        xen_save_image_t* _root() const { return m__root; }
        xen_save_image_t::search_t* _parent() const { return m__parent; }
    };

    /**
     * One element of a list, and where the next one of a type is.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
     */

    class search_step_t : public kaitai::kstruct {

    public:

        search_step_t(searched_t p_searched_list, uint64_t p_type_code, int32_t p_idx, int32_t p_idx_later, kaitai::kstream* p__io, xen_save_image_t::search_t* p__parent = 0, xen_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~search_step_t();

    private:
        bool f_element_type;
        uint64_t m_element_type;

    public:

        /**
         * Type of the element, as a number.
         */
        uint64_t element_type();

    private:
        bool f_idx_here_or_later;
        int32_t m_idx_here_or_later;

    public:

        /**
         * Number of the next element of that type from this one on, -1 if there is none.
         */
        int32_t idx_here_or_later();

    private:
        searched_t m_searched_list;
        uint64_t m_type_code;
        int32_t m_idx;
        int32_t m_idx_later;
        xen_save_image_t* m__root;
        xen_save_image_t::search_t* m__parent;

    public:

        /**
         * The list to search.
         */
        searched_t searched_list() const { return m_searched_list; }

        /**
         * The type to search for, as a number.
         */
        uint64_t type_code() const { return m_type_code; }

        /**
         * Number of the element in the list.
         */
        int32_t idx() const { return m_idx; }

        /**
         * Number of the next element of that type after this one, -1 if there is none.
         */
        int32_t idx_later() const { return m_idx_later; }
        xen_save_image_t* _root() const { return m__root; }
        xen_save_image_t::search_t* _parent() const { return m__parent; }
    };

    /**
     * What the libxc stream says once, before the guest's memory and registers.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L629 STATIC_DATA_END
     */

    class static_records_t : public kaitai::kstruct {

    public:

        static_records_t(kaitai::kstream* p__io, xen_save_image_t* p__parent = 0, xen_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~static_records_t();

    private:
        bool f_cpuid_policies;
        search_t* m_cpuid_policies;

    public:

        /**
         * The X86_CPUID_POLICY records.
         */
        search_t* cpuid_policies();

    private:
        bool f_cpuid_policy;
        xen_x86_cpu_policy_t::cpuid_policy_t* m_cpuid_policy;
        bool n_cpuid_policy;

    public:
        bool _is_null_cpuid_policy() { cpuid_policy(); return n_cpuid_policy; };

    private:

    public:

        /**
         * The CPUID leaves of the guest, if the stream has them.
         */
        xen_x86_cpu_policy_t::cpuid_policy_t* cpuid_policy();

    private:
        bool f_infos_of_pv;
        search_t* m_infos_of_pv;

    public:

        /**
         * The X86_PV_INFO records.
         */
        search_t* infos_of_pv();

    private:
        bool f_msr_policies;
        search_t* m_msr_policies;

    public:

        /**
         * The X86_MSR_POLICY records.
         */
        search_t* msr_policies();

    private:
        bool f_msr_policy;
        xen_x86_cpu_policy_t::msr_policy_t* m_msr_policy;
        bool n_msr_policy;

    public:
        bool _is_null_msr_policy() { msr_policy(); return n_msr_policy; };

    private:

    public:

        /**
         * The MSRs of the guest's policy, if the stream has them.
         */
        xen_x86_cpu_policy_t::msr_policy_t* msr_policy();

    private:
        bool f_pv_info;
        libxc_migration_stream_t::domain_image_t::x86_pv_info_t* m_pv_info;
        bool n_pv_info;

    public:
        bool _is_null_pv_info() { pv_info(); return n_pv_info; };

    private:

    public:

        /**
         * Properties of a PV guest.
         */
        libxc_migration_stream_t::domain_image_t::x86_pv_info_t* pv_info();

    private:
        xen_save_image_t* m__root;
        xen_save_image_t* m__parent;

    public:
        xen_save_image_t* _root() const { return m__root; }
        xen_save_image_t* _parent() const { return m__parent; }
    };

    /**
     * A vCPU, from an entry of the HVM context or from an X86_PV_VCPU_BASIC record.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409 X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
     */

    class vcpu_t : public kaitai::kstruct {

    public:

        vcpu_t(int32_t p_idx, kaitai::kstream* p__io, xen_save_image_t* p__parent = 0, xen_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vcpu_t();

    private:
        bool f_kind;
        vcpu_kind_t m_kind;

    public:

        /**
         * Kind of guest that the vCPU belongs to.
         */
        vcpu_kind_t kind();

    private:
        bool f_pv_state;
        libxc_migration_stream_t::domain_image_t::x86_pv_vcpu_t* m_pv_state;
        bool n_pv_state;

    public:
        bool _is_null_pv_state() { pv_state(); return n_pv_state; };

    private:

    public:

        /**
         * The body of X86_PV_VCPU_BASIC.
         */
        libxc_migration_stream_t::domain_image_t::x86_pv_vcpu_t* pv_state();

    private:
        bool f_registers;
        kaitai::kstruct* m_registers;
        bool n_registers;

    public:
        bool _is_null_registers() { registers(); return n_registers; };

    private:

    public:

        /**
         * All registers of an HVM guest's vCPU; the general registers of a PV
         * guest's.
         */
        kaitai::kstruct* registers();

    private:
        bool f_vcpu_id;
        uint32_t m_vcpu_id;

    public:

        /**
         * Number of the vCPU.
         */
        uint32_t vcpu_id();

    private:
        int32_t m_idx;
        xen_save_image_t* m__root;
        xen_save_image_t* m__parent;

    public:

        /**
         * Number of the entry or record.
         */
        int32_t idx() const { return m_idx; }
        xen_save_image_t* _root() const { return m__root; }
        xen_save_image_t* _parent() const { return m__parent; }
    };

    /**
     * Where a record of a wrapper is in the file.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
     */

    class wrapper_offset_t : public kaitai::kstruct {

    public:

        wrapper_offset_t(int32_t p_idx, kaitai::kstream* p__io, xen_save_image_t::image_finder_t* p__parent = 0, xen_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~wrapper_offset_t();

    private:
        bool f_ofs_body;
        uint64_t m_ofs_body;

    public:

        /**
         * Offset of the record's body.
         */
        uint64_t ofs_body();

    private:
        bool f_ofs_first;
        uint64_t m_ofs_first;

    public:

        /**
         * Offset of the first record.
         */
        uint64_t ofs_first();

    private:
        bool f_ofs_next;
        uint64_t m_ofs_next;

    public:

        /**
         * Offset of the data after the record.
         */
        uint64_t ofs_next();

    private:
        std::vector<wrapper_step_t*>* m_steps;
        int32_t m_idx;
        xen_save_image_t* m__root;
        xen_save_image_t::image_finder_t* m__parent;

    public:

        /**
         * One step for each record up to this one.
         */
        std::vector<wrapper_step_t*>* steps() const { return m_steps; }

        /**
         * Number of the record. No other stream precedes it.
         */
        int32_t idx() const { return m_idx; }
        xen_save_image_t* _root() const { return m__root; }
        xen_save_image_t::image_finder_t* _parent() const { return m__parent; }
    };

    /**
     * A record of a wrapper, and where it is.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
     */

    class wrapper_step_t : public kaitai::kstruct {

    public:

        wrapper_step_t(int32_t p_idx, uint64_t p_ofs_record, kaitai::kstream* p__io, xen_save_image_t::wrapper_offset_t* p__parent = 0, xen_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~wrapper_step_t();

    private:
        bool f_ofs_body;
        uint64_t m_ofs_body;

    public:

        /**
         * Offset of the body.
         */
        uint64_t ofs_body();

    private:
        bool f_ofs_next;
        uint64_t m_ofs_next;

    public:

        /**
         * Offset of the data after the record.
         */
        uint64_t ofs_next();

    private:
        int32_t m_idx;
        uint64_t m_ofs_record;
        xen_save_image_t* m__root;
        xen_save_image_t::wrapper_offset_t* m__parent;

    public:

        /**
         * Number of the record.
         */
        int32_t idx() const { return m_idx; }

        /**
         * Offset of the record.
         */
        uint64_t ofs_record() const { return m_ofs_record; }
        xen_save_image_t* _root() const { return m__root; }
        xen_save_image_t::wrapper_offset_t* _parent() const { return m__parent; }
    };

private:
    bool f_config;
    std::string m_config;
    bool n_config;

public:
    bool _is_null_config() { config(); return n_config; };

private:

public:

    /**
     * The domain's configuration as its toolstack writes it: JSON or an xl
     * configuration file in a file of xl, XML in one of libvirt, otherwise an
     * s-expression.
     */
    std::string config();

private:
    bool f_device_model;
    libxl_migration_stream_t::record_list_t::emulator_context_t* m_device_model;
    bool n_device_model;

public:
    bool _is_null_device_model() { device_model(); return n_device_model; };

private:

public:

    /**
     * The state of the device model, from the last EMULATOR_CONTEXT of a libxl stream.
     */
    libxl_migration_stream_t::record_list_t::emulator_context_t* device_model();

private:
    bool f_finder;
    image_finder_t* m_finder;

public:

    /**
     * Finds what the shortcuts refer to.
     */
    image_finder_t* finder();

private:
    bool f_hvm_context;
    xen_hvm_context_t* m_hvm_context;
    bool n_hvm_context;

public:
    bool _is_null_hvm_context() { hvm_context(); return n_hvm_context; };

private:

public:

    /**
     * The state of the virtual hardware that Xen emulates for an HVM guest, from
     * the last HVM_CONTEXT.
     */
    xen_hvm_context_t* hvm_context();

private:
    bool f_is_image;
    bool m_is_image;

public:

    /**
     * The file is a saved domain, and not compressed.
     */
    bool is_image();

private:
    bool f_is_truncated;
    bool m_is_truncated;
    bool n_is_truncated;

public:
    bool _is_null_is_truncated() { is_truncated(); return n_is_truncated; };

private:

public:

    /**
     * The file ends before the image does: the last record is incomplete, or it
     * is not the one that ends an image. Absent for images of Xen 4.4 and
     * earlier.
     */
    bool is_truncated();

private:
    bool f_legacy;
    legacy_save_image_t* m_legacy;
    bool n_legacy;

public:
    bool _is_null_legacy() { legacy(); return n_legacy; };

private:

public:

    /**
     * The domain in the format of Xen 4.4 and earlier.
     */
    legacy_save_image_t* legacy();

private:
    bool f_libxc;
    libxc_migration_stream_t::domain_image_t* m_libxc;
    bool n_libxc;

public:
    bool _is_null_libxc() { libxc(); return n_libxc; };

private:

public:

    /**
     * Domain header and records of the libxc stream. A libxl stream with
     * checkpoints has more records after those, which continue the stream.
     */
    libxc_migration_stream_t::domain_image_t* libxc();

private:
    bool f_memory;
    guest_memory_t* m_memory;
    bool n_memory;

public:
    bool _is_null_memory() { memory(); return n_memory; };

private:

public:

    /**
     * The guest's pages.
     */
    guest_memory_t* memory();

private:
    bool f_outermost_layer;
    layer_t m_outermost_layer;

public:

    /**
     * What the file is; the outermost layer of an image.
     */
    layer_t outermost_layer();

private:
    bool f_problem;
    std::string m_problem;

public:

    /**
     * Why this definition does not read the file; empty if it does.
     */
    std::string problem();

private:
    bool f_recognition;
    first_bytes_t* m_recognition;

public:

    /**
     * What the first bytes say about the file.
     */
    first_bytes_t* recognition();

private:
    bool f_static_data;
    static_records_t* m_static_data;
    bool n_static_data;

public:
    bool _is_null_static_data() { static_data(); return n_static_data; };

private:

public:

    /**
     * What does not change while the guest runs.
     */
    static_records_t* static_data();

private:
    bool f_vcpus;
    std::vector<vcpu_t*>* m_vcpus;
    bool n_vcpus;

public:
    bool _is_null_vcpus() { vcpus(); return n_vcpus; };

private:

public:

    /**
     * The vCPUs and their registers, in the order of the stream. Xen does not
     * save the registers of an HVM guest's vCPU that is offline.
     */
    std::vector<vcpu_t*>* vcpus();

private:
    kaitai::kstruct* m_content;
    xen_save_image_t* m__root;
    kaitai::kstruct* m__parent;

public:

    /**
     * The outermost layer, which contains the others.
     */
    kaitai::kstruct* content() const { return m_content; }
    xen_save_image_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // XEN_SAVE_IMAGE_H_
