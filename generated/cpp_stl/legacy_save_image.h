#ifndef LEGACY_SAVE_IMAGE_H_
#define LEGACY_SAVE_IMAGE_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class legacy_save_image_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include "xen_x86_vcpu.h"
#include "xen_hvm_context.h"
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * The state of one x86 domain as the tools of Xen 4.4 and earlier wrote it: the
 * size of the P2M; for a PV guest, the data needed to read the rest and the
 * frames of its P2M; chunks, mostly guest pages; and a tail with the registers.
 * It has no magic number and no version.
 * 
 * Some numbers are as wide as the words of the toolstack that saved the image.
 * No field gives that width or the kind of guest; both can be derived from the
 * first bytes, see `identification`.
 * 
 * The image of a domain that Remus protected has several checkpoints in a row,
 * each with chunks and a tail. The pages of all checkpoints count, but only the
 * last tail does.
 * 
 * A damaged image parses as far as its framing allows.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h Source
 */

class legacy_save_image_t : public kaitai::kstruct {

public:
    class checkpoint_t;
    class chunk_t;
    class chunk_header_t;
    class compressed_data_t;
    class device_model_t;
    class device_model_length_t;
    class device_model_signature_t;
    class domain_image_t;
    class extended_info_t;
    class extended_info_block_t;
    class extended_info_block_header_t;
    class extended_info_blocks_t;
    class extended_info_header_t;
    class first_octets_t;
    class header_t;
    class hvm_context_t;
    class hvm_param_t;
    class hvm_tail_t;
    class magic_pfns_t;
    class next_marker_t;
    class opaque_t;
    class p2m_frame_list_t;
    class page_contents_t;
    class pfn_entry_t;
    class physmap_t;
    class physmap_name_t;
    class pv_tail_t;
    class shared_info_t;
    class stream_position_t;
    class tmem_t;
    class tmem_extra_t;
    class tmem_invalidation_t;
    class tmem_page_t;
    class tmem_pool_t;
    class toolstack_t;
    class tsc_info_t;
    class ulong_t;
    class ulong_halves_t;
    class unmapped_pfns_t;
    class vcpu_t;
    class vcpu_context_t;
    class vcpu_info_t;
    class vcpu_slot_t;
    class vcpu_xsave_t;
    class xenopsd_device_model_length_t;
    class xsave_length_t;

    enum block_type_t {
        BLOCK_TYPE_EXTV = 1702392950,
        BLOCK_TYPE_VCPU = 1986228341,
        BLOCK_TYPE_XCNT = 2019782260
    };
    static bool _is_defined_block_type_t(block_type_t v);

private:
    static const std::set<block_type_t> _values_block_type_t;
    static std::set<block_type_t> _build_values_block_type_t();

public:

    enum chunk_type_t {
        CHUNK_TYPE_HVM_NR_IOREQ_SERVER_PAGES = -20,
        CHUNK_TYPE_HVM_IOREQ_SERVER_PFN = -19,
        CHUNK_TYPE_TOOLSTACK = -18,
        CHUNK_TYPE_HVM_SHARING_RING_PFN = -17,
        CHUNK_TYPE_HVM_MONITOR_RING_PFN = -16,
        CHUNK_TYPE_HVM_PAGING_RING_PFN = -15,
        CHUNK_TYPE_HVM_GENERATION_ID_ADDR = -14,
        CHUNK_TYPE_ENABLE_COMPRESSION = -13,
        CHUNK_TYPE_COMPRESSED_DATA = -12,
        CHUNK_TYPE_HVM_VIRIDIAN = -11,
        CHUNK_TYPE_HVM_ACPI_IOPORTS_LOCATION = -10,
        CHUNK_TYPE_LAST_CHECKPOINT = -9,
        CHUNK_TYPE_HVM_CONSOLE_PFN = -8,
        CHUNK_TYPE_TSC_INFO = -7,
        CHUNK_TYPE_TMEM_EXTRA = -6,
        CHUNK_TYPE_TMEM = -5,
        CHUNK_TYPE_HVM_VM86_TSS = -4,
        CHUNK_TYPE_HVM_IDENT_PT = -3,
        CHUNK_TYPE_VCPU_INFO = -2,
        CHUNK_TYPE_ENABLE_VERIFY_MODE = -1,
        CHUNK_TYPE_END_MARK = 0,
        CHUNK_TYPE_PAGES = 1
    };
    static bool _is_defined_chunk_type_t(chunk_type_t v);

private:
    static const std::set<chunk_type_t> _values_chunk_type_t;
    static std::set<chunk_type_t> _build_values_chunk_type_t();

public:

    enum context_layout_t {
        CONTEXT_LAYOUT_UNKNOWN_LAYOUT = 0,
        CONTEXT_LAYOUT_X86_64 = 1,
        CONTEXT_LAYOUT_X86_32 = 2
    };
    static bool _is_defined_context_layout_t(context_layout_t v);

private:
    static const std::set<context_layout_t> _values_context_layout_t;
    static std::set<context_layout_t> _build_values_context_layout_t();

public:

    enum guest_type_t {
        GUEST_TYPE_X86_PV = 1,
        GUEST_TYPE_X86_HVM = 2
    };
    static bool _is_defined_guest_type_t(guest_type_t v);

private:
    static const std::set<guest_type_t> _values_guest_type_t;
    static std::set<guest_type_t> _build_values_guest_type_t();

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

    legacy_save_image_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, legacy_save_image_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~legacy_save_image_t();

    /**
     * Chunks and the tail that completes the state of the domain.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70 BODY PHASE and TAIL PHASE
     */

    class checkpoint_t : public kaitai::kstruct {

    public:

        checkpoint_t(bool p_is_64bit, bool p_is_pv, uint32_t p_len_context, bool p_has_extended, uint32_t p_len_xsave, bool p_is_compressed, kaitai::kstream* p__io, legacy_save_image_t::domain_image_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~checkpoint_t();

    private:
        bool f_enables_compression;
        bool m_enables_compression;

    public:

        /**
         * Pages of later checkpoints are compressed.
         */
        bool enables_compression();

    private:
        bool f_highest_vcpu_id;
        uint32_t m_highest_vcpu_id;

    public:

        /**
         * The highest vCPU id; without vcpu_info there is only vCPU 0.
         */
        uint32_t highest_vcpu_id();

    private:
        bool f_is_ended;
        bool m_is_ended;

    public:

        /**
         * The chunks are complete, and the tail follows.
         */
        bool is_ended();

    private:
        bool f_is_last;
        bool m_is_last;

    public:

        /**
         * No other checkpoint follows. Images of Xen 3.4 and earlier have no
         * last_checkpoint chunk; no chunk follows their only checkpoint.
         */
        bool is_last();

    private:
        bool f_next_marker;
        next_marker_t* m_next_marker;
        bool n_next_marker;

    public:
        bool _is_null_next_marker() { next_marker(); return n_next_marker; };

    private:

    public:

        /**
         * The data after the tail.
         */
        next_marker_t* next_marker();

    private:
        std::vector<chunk_t*>* m_chunks;
        pv_tail_t* m_pv_tail;
        bool n_pv_tail;

    public:
        bool _is_null_pv_tail() { pv_tail(); return n_pv_tail; };

    private:
        hvm_tail_t* m_hvm_tail;
        bool n_hvm_tail;

    public:
        bool _is_null_hvm_tail() { hvm_tail(); return n_hvm_tail; };

    private:
        stream_position_t* m_after_tail;
        bool m_is_64bit;
        bool m_is_pv;
        uint32_t m_len_context;
        bool m_has_extended;
        uint32_t m_len_xsave;
        bool m_is_compressed;
        legacy_save_image_t* m__root;
        legacy_save_image_t::domain_image_t* m__parent;

    public:

        /**
         * Chunks up to an end chunk, up to an invalid chunk, or up to the point
         * where too few bytes remain for the longest header of another chunk,
         * which is as long as an HVM parameter.
         */
        std::vector<chunk_t*>* chunks() const { return m_chunks; }

        /**
         * Registers of a PV guest.
         */
        pv_tail_t* pv_tail() const { return m_pv_tail; }

        /**
         * Registers and devices of an HVM guest.
         */
        hvm_tail_t* hvm_tail() const { return m_hvm_tail; }

        /**
         * Offset of the end of the tail.
         */
        stream_position_t* after_tail() const { return m_after_tail; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        bool is_64bit() const { return m_is_64bit; }

        /**
         * The guest is paravirtualised.
         */
        bool is_pv() const { return m_is_pv; }

        /**
         * Length of a vCPU's context in bytes.
         */
        uint32_t len_context() const { return m_len_context; }

        /**
         * Each vCPU has an extended context.
         */
        bool has_extended() const { return m_has_extended; }

        /**
         * Length of a vCPU's extended processor state in bytes, including the
         * numbers before it.
         */
        uint32_t len_xsave() const { return m_len_xsave; }

        /**
         * Pages are in compressed_data chunks, as an earlier checkpoint announced.
         */
        bool is_compressed() const { return m_is_compressed; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::domain_image_t* _parent() const { return m__parent; }
    };

    /**
     * A batch of guest pages, or something else about the domain.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069 pagebuf_get_one()
     */

    class chunk_t : public kaitai::kstruct {

    public:

        chunk_t(bool p_is_64bit, bool p_is_compressed, int32_t p_chunk_number, int32_t p_idx_vcpu_info_before, bool p_has_last_checkpoint_before, bool p_has_enable_compression_before, kaitai::kstream* p__io, legacy_save_image_t::checkpoint_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~chunk_t();

    private:
        bool f_body;
        kaitai::kstruct* m_body;

    public:

        /**
         * The data that follows, decoded by the chunk's type.
         */
        kaitai::kstruct* body();

    private:
        bool f_has_enable_compression_so_far;
        bool m_has_enable_compression_so_far;

    public:

        /**
         * An enable_compression chunk was present.
         */
        bool has_enable_compression_so_far();

    private:
        bool f_has_last_checkpoint_so_far;
        bool m_has_last_checkpoint_so_far;

    public:

        /**
         * A last_checkpoint chunk was present.
         */
        bool has_last_checkpoint_so_far();

    private:
        bool f_idx_vcpu_info_so_far;
        int32_t m_idx_vcpu_info_so_far;

    public:

        /**
         * Number of the last vcpu_info chunk so far, -1 if there was none.
         */
        int32_t idx_vcpu_info_so_far();

    private:
        bool f_is_followed_by_chunk;
        bool m_is_followed_by_chunk;

    public:

        /**
         * Another chunk follows.
         */
        bool is_followed_by_chunk();

    private:
        bool f_is_truncated;
        bool m_is_truncated;

    public:

        /**
         * The image ends inside this chunk.
         */
        bool is_truncated();

    private:
        bool f_truncation;
        std::string m_truncation;

    public:

        /**
         * The words about it in the text for people.
         */
        std::string truncation();

    private:
        chunk_header_t* m_header;
        opaque_t* m_raw_body;
        kaitai::kstruct* m_tmem;
        bool n_tmem;

    public:
        bool _is_null_tmem() { tmem(); return n_tmem; };

    private:
        bool m_is_64bit;
        bool m_is_compressed;
        int32_t m_chunk_number;
        int32_t m_idx_vcpu_info_before;
        bool m_has_last_checkpoint_before;
        bool m_has_enable_compression_before;
        legacy_save_image_t* m__root;
        legacy_save_image_t::checkpoint_t* m__parent;
        std::string m__raw_raw_body;
        kaitai::kstream* m__io__raw_raw_body;

    public:

        /**
         * Type and length of the chunk.
         */
        chunk_header_t* header() const { return m_header; }

        /**
         * The data that follows, or the part of it that the image still has if
         * it ends before `header.len_body` bytes.
         */
        opaque_t* raw_body() const { return m_raw_body; }

        /**
         * The guest's transcendent memory.
         */
        kaitai::kstruct* tmem() const { return m_tmem; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        bool is_64bit() const { return m_is_64bit; }

        /**
         * Pages do not follows their pfns but in compressed_data chunks.
         */
        bool is_compressed() const { return m_is_compressed; }

        /**
         * Number of the chunk within its checkpoint.
         */
        int32_t chunk_number() const { return m_chunk_number; }

        /**
         * Number of the last vcpu_info chunk before this one, -1 if there was none.
         */
        int32_t idx_vcpu_info_before() const { return m_idx_vcpu_info_before; }

        /**
         * A last_checkpoint chunk precedes this one.
         */
        bool has_last_checkpoint_before() const { return m_has_last_checkpoint_before; }

        /**
         * An enable_compression chunk precedes this one.
         */
        bool has_enable_compression_before() const { return m_has_enable_compression_before; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::checkpoint_t* _parent() const { return m__parent; }
        std::string _raw_raw_body() const { return m__raw_raw_body; }
        kaitai::kstream* _io__raw_raw_body() const { return m__io__raw_raw_body; }
    };

    /**
     * The marker of a chunk, and the fields that determine its length. Only
     * Xen's restore code documents what each chunk has.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L775-L1069 pagebuf_get_one()
     */

    class chunk_header_t : public kaitai::kstruct {

    public:

        chunk_header_t(bool p_is_64bit, bool p_is_compressed, kaitai::kstream* p__io, legacy_save_image_t::chunk_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~chunk_header_t();

    private:
        bool f_chunk_type;
        chunk_type_t m_chunk_type;

    public:

        /**
         * Type of the chunk.
         */
        chunk_type_t chunk_type();

    private:
        bool f_is_hvm_param;
        bool m_is_hvm_param;

    public:

        /**
         * The chunk holds an HVM parameter.
         */
        bool is_hvm_param();

    private:
        bool f_is_known;
        bool m_is_known;

    public:

        /**
         * A receiver knows the chunk.
         */
        bool is_known();

    private:
        bool f_is_tmem;
        bool m_is_tmem;

    public:

        /**
         * Only the chunk's contents determine where it ends.
         */
        bool is_tmem();

    private:
        bool f_known_hvm_param_index;
        int32_t m_known_hvm_param_index;

    public:

        /**
         * Number of the HVM parameter, HVM_PARAM_* in Xen's hvm/params.h; -1 for
         * other chunks.
         */
        int32_t known_hvm_param_index();

    private:
        bool f_known_num_pfns_max;
        int32_t m_known_num_pfns_max;

    public:

        /**
         * The most pfns that a receiver accepts in one page batch.
         */
        int32_t known_num_pfns_max();

    private:
        bool f_known_vcpu_id_max;
        int32_t m_known_vcpu_id_max;

    public:

        /**
         * The highest vCPU id that a receiver accepts.
         */
        int32_t known_vcpu_id_max();

    private:
        bool f_len_body;
        uint64_t m_len_body;

    public:

        /**
         * Length of the data that follows in bytes; 0 for tmem, whose contents
         * determine where it ends.
         */
        uint64_t len_body();

    private:
        bool f_len_vcpu_map;
        uint32_t m_len_vcpu_map;

    public:

        /**
         * Length of the map of vCPUs in bytes.
         */
        uint32_t len_vcpu_map();

    private:
        bool f_num_pages;
        uint32_t m_num_pages;

    public:

        /**
         * Pages that follows the pfns.
         */
        uint32_t num_pages();

    private:
        bool f_num_pfns;
        uint32_t m_num_pfns;

    public:

        /**
         * Number of pfns in a page batch.
         */
        uint32_t num_pfns();

    private:
        int32_t m_marker;
        uint32_t m_max_vcpu_id;
        bool n_max_vcpu_id;

    public:
        bool _is_null_max_vcpu_id() { max_vcpu_id(); return n_max_vcpu_id; };

    private:
        uint32_t m_len_toolstack;
        bool n_len_toolstack;

    public:
        bool _is_null_len_toolstack() { len_toolstack(); return n_len_toolstack; };

    private:
        ulong_t* m_len_compressed;
        bool n_len_compressed;

    public:
        bool _is_null_len_compressed() { len_compressed(); return n_len_compressed; };

    private:
        std::vector<pfn_entry_t*>* m_pfns;
        bool n_pfns;

    public:
        bool _is_null_pfns() { pfns(); return n_pfns; };

    private:
        bool m_is_64bit;
        bool m_is_compressed;
        legacy_save_image_t* m__root;
        legacy_save_image_t::chunk_t* m__parent;

    public:

        /**
         * The number of pfns if positive, otherwise the type of the chunk.
         */
        int32_t marker() const { return m_marker; }

        /**
         * The highest vCPU id.
         */
        uint32_t max_vcpu_id() const { return m_max_vcpu_id; }

        /**
         * Length of the toolstack's data in bytes.
         */
        uint32_t len_toolstack() const { return m_len_toolstack; }

        /**
         * Length of the compressed pages in bytes.
         */
        ulong_t* len_compressed() const { return m_len_compressed; }

        /**
         * The pfns of a page batch, with their types.
         */
        std::vector<pfn_entry_t*>* pfns() const { return m_pfns; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        bool is_64bit() const { return m_is_64bit; }

        /**
         * Pages do not follows their pfns but in compressed_data chunks.
         */
        bool is_compressed() const { return m_is_compressed; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::chunk_t* _parent() const { return m__parent; }
    };

    /**
     * Pages as Remus sends them: the parts of each that have changed since it
     * was last sent. They belong to the pfns of the preceding page batches that
     * have no page yet, in order. A page can begin in one such chunk and end in
     * the next.
     * 
     * Each page is a sequence of one-byte markers. A single marker of 0 stands
     * for a page that has not changed; a single marker of 0x80 is followed by
     * the whole page. Otherwise bits 6-0 of a marker count words of four bytes:
     * with bit 7 set, that many words stay unchanged; with bit 7 clear, that
     * many words follow and replace those of the page. The markers of a page
     * cover 4096 bytes in total.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_compression.c#L365-L454 xc_compression_uncompress_page()
     */

    class compressed_data_t : public kaitai::kstruct {

    public:

        compressed_data_t(kaitai::kstream* p__io, legacy_save_image_t::chunk_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~compressed_data_t();

    private:
        bool f_len_word;
        int8_t m_len_word;

    public:

        /**
         * Size in bytes of the words that a marker counts.
         */
        int8_t len_word();

    private:
        bool f_marker_full;
        uint8_t m_marker_full;

    public:

        /**
         * Marker of a page that follows in full.
         */
        uint8_t marker_full();

    private:
        bool f_marker_unchanged;
        int8_t m_marker_unchanged;

    public:

        /**
         * Marker of a page that has not changed.
         */
        int8_t marker_unchanged();

    private:
        bool f_skip_flag;
        uint8_t m_skip_flag;

    public:

        /**
         * Bit of a marker for words that stay unchanged.
         */
        uint8_t skip_flag();

    private:
        std::string m_data;
        legacy_save_image_t* m__root;
        legacy_save_image_t::chunk_t* m__parent;

    public:

        /**
         * The compressed pages.
         */
        std::string data() const { return m_data; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::chunk_t* _parent() const { return m__parent; }
    };

    /**
     * State of the device model, QEMU.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585 buffer_tail_hvm()
     */

    class device_model_t : public kaitai::kstruct {

    public:

        device_model_t(kaitai::kstream* p__io, legacy_save_image_t::hvm_tail_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~device_model_t();

    private:
        bool f_has_end;
        bool m_has_end;

    public:

        /**
         * The length determines where the state ends; otherwise it extends to
         * the end of the file.
         */
        bool has_end();

    private:
        bool f_has_length;
        bool m_has_length;

    public:

        /**
         * A length follows the signature.
         */
        bool has_length();

    private:
        bool f_has_xenopsd_length;
        bool m_has_xenopsd_length;

    public:

        /**
         * A length follows the signature, and xenopsd wrote it.
         */
        bool has_xenopsd_length();

    private:
        bool f_len_state;
        uint32_t m_len_state;

    public:

        /**
         * Length of the state in bytes, 0 if it extends to the end of the file.
         */
        uint32_t len_state();

    private:
        bool f_next_octets;
        xenopsd_device_model_length_t* m_next_octets;
        bool n_next_octets;

    public:
        bool _is_null_next_octets() { next_octets(); return n_next_octets; };

    private:

    public:

        /**
         * The fields after the signature, if xenopsd wrote it.
         */
        xenopsd_device_model_length_t* next_octets();

    private:
        bool f_ofs_state;
        uint32_t m_ofs_state;

    public:

        /**
         * Offset of the state.
         */
        uint32_t ofs_state();

    private:
        device_model_signature_t* m_signature;
        stream_position_t* m_after_signature;
        device_model_length_t* m_length;
        bool n_length;

    public:
        bool _is_null_length() { length(); return n_length; };

    private:
        xenopsd_device_model_length_t* m_xenopsd_length;
        bool n_xenopsd_length;

    public:
        bool _is_null_xenopsd_length() { xenopsd_length(); return n_xenopsd_length; };

    private:
        std::string m_state;
        bool n_state;

    public:
        bool _is_null_state() { state(); return n_state; };

    private:
        legacy_save_image_t* m__root;
        legacy_save_image_t::hvm_tail_t* m__parent;

    public:

        /**
         * The program that wrote it.
         */
        device_model_signature_t* signature() const { return m_signature; }

        /**
         * Offset of the end of the signature.
         */
        stream_position_t* after_signature() const { return m_after_signature; }

        /**
         * Length of the state.
         */
        device_model_length_t* length() const { return m_length; }

        /**
         * Length of the state, if xenopsd wrote it.
         */
        xenopsd_device_model_length_t* xenopsd_length() const { return m_xenopsd_length; }

        /**
         * The state in QEMU's own format.
         */
        std::string state() const { return m_state; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::hvm_tail_t* _parent() const { return m__parent; }
    };

    /**
     * Length of the device model's state where libxl or Remus wrote it.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L457-L493 buffer_qemu()
     */

    class device_model_length_t : public kaitai::kstruct {

    public:

        device_model_length_t(kaitai::kstream* p__io, legacy_save_image_t::device_model_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~device_model_length_t();

    private:
        uint32_t m_len_state;
        legacy_save_image_t* m__root;
        legacy_save_image_t::device_model_t* m__parent;

    public:

        /**
         * Length of the state in bytes.
         */
        uint32_t len_state() const { return m_len_state; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::device_model_t* _parent() const { return m__parent; }
    };

    /**
     * The header of the device model's state.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585 buffer_tail_hvm()
     */

    class device_model_signature_t : public kaitai::kstruct {

    public:

        device_model_signature_t(kaitai::kstream* p__io, legacy_save_image_t::device_model_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~device_model_signature_t();

    private:
        bool f_has_length;
        bool m_has_length;

    public:

        /**
         * A length follows, little-endian.
         */
        bool has_length();

    private:
        bool f_has_no_length;
        bool m_has_no_length;

    public:

        /**
         * xend's signature, followed by the state up to the end of the file; or
         * xenopsd's, which is one byte longer and is followed by a big-endian
         * length.
         */
        bool has_no_length();

    private:
        bool f_is_known;
        bool m_is_known;

    public:

        /**
         * A receiver knows the signature.
         */
        bool is_known();

    private:
        std::string m_signature;
        legacy_save_image_t* m__root;
        legacy_save_image_t::device_model_t* m__parent;

    public:

        /**
         * The program that wrote it, which determines how its end is found.
         */
        std::string signature() const { return m_signature; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::device_model_t* _parent() const { return m__parent; }
    };

    /**
     * An image whose toolstack and kind of guest are known.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h Source
     */

    class domain_image_t : public kaitai::kstruct {

    public:

        domain_image_t(bool p_is_64bit, bool p_is_pv, kaitai::kstream* p__io, legacy_save_image_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~domain_image_t();

    private:
        bool f_guest_width;
        uint32_t m_guest_width;

    public:

        /**
         * Width of a PV guest's words in bytes, derived from the size of its
         * vCPU contexts.
         */
        uint32_t guest_width();

    private:
        bool f_has_extended;
        bool m_has_extended;

    public:

        /**
         * Each vCPU has an extended context.
         */
        bool has_extended();

    private:
        bool f_len_context;
        uint32_t m_len_context;

    public:

        /**
         * Length of a vCPU's context in bytes.
         */
        uint32_t len_context();

    private:
        bool f_len_p2m_frames;
        uint64_t m_len_p2m_frames;

    public:

        /**
         * Length of `p2m_frames` in bytes.
         */
        uint64_t len_p2m_frames();

    private:
        bool f_len_xsave;
        uint32_t m_len_xsave;

    public:

        /**
         * Length of a vCPU's extended processor state in bytes, including the
         * numbers before it.
         */
        uint32_t len_xsave();

    private:
        bool f_num_p2m_frames;
        uint64_t m_num_p2m_frames;

    public:

        /**
         * Pages of the P2M.
         */
        uint64_t num_p2m_frames();

    private:
        bool f_num_p2m_per_frame;
        int32_t m_num_p2m_per_frame;

    public:

        /**
         * Entries of the P2M in one page.
         */
        int32_t num_p2m_per_frame();

    private:
        bool f_pt_levels;
        uint32_t m_pt_levels;

    public:

        /**
         * Levels of a PV guest's page tables.
         */
        uint32_t pt_levels();

    private:
        header_t* m_header;
        extended_info_t* m_extended_info;
        bool n_extended_info;

    public:
        bool _is_null_extended_info() { extended_info(); return n_extended_info; };

    private:
        p2m_frame_list_t* m_p2m_frames;
        bool n_p2m_frames;

    public:
        bool _is_null_p2m_frames() { p2m_frames(); return n_p2m_frames; };

    private:
        std::vector<checkpoint_t*>* m_checkpoints;
        bool n_checkpoints;

    public:
        bool _is_null_checkpoints() { checkpoints(); return n_checkpoints; };

    private:
        bool m_is_64bit;
        bool m_is_pv;
        legacy_save_image_t* m__root;
        legacy_save_image_t* m__parent;
        std::string m__raw_p2m_frames;
        bool n__raw_p2m_frames;

    public:
        bool _is_null__raw_p2m_frames() { _raw_p2m_frames(); return n__raw_p2m_frames; };

    private:
        kaitai::kstream* m__io__raw_p2m_frames;

    public:

        /**
         * Size of the P2M.
         */
        header_t* header() const { return m_header; }

        /**
         * Data needed to read the rest of a PV guest's image.
         */
        extended_info_t* extended_info() const { return m_extended_info; }

        /**
         * Location of a PV guest's P2M.
         */
        p2m_frame_list_t* p2m_frames() const { return m_p2m_frames; }

        /**
         * Chunks and a tail; several times in an image that Remus sent.
         */
        std::vector<checkpoint_t*>* checkpoints() const { return m_checkpoints; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        bool is_64bit() const { return m_is_64bit; }

        /**
         * The guest is paravirtualised.
         */
        bool is_pv() const { return m_is_pv; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t* _parent() const { return m__parent; }
        std::string _raw_p2m_frames() const { return m__raw_p2m_frames; }
        kaitai::kstream* _io__raw_p2m_frames() const { return m__io__raw_p2m_frames; }
    };

    /**
     * Blocks that describe the tail of a PV guest's image.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781 map_and_save_p2m_table()
     */

    class extended_info_t : public kaitai::kstruct {

    public:

        extended_info_t(bool p_is_64bit, kaitai::kstream* p__io, legacy_save_image_t::domain_image_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~extended_info_t();

    private:
        bool f_has_extended;
        bool m_has_extended;

    public:

        /**
         * Each vCPU has an extended context.
         */
        bool has_extended();

    private:
        bool f_len_context;
        uint32_t m_len_context;

    public:

        /**
         * Length of a vCPU's context in bytes; 0 if no block says so.
         */
        uint32_t len_context();

    private:
        bool f_len_xsave;
        uint32_t m_len_xsave;

    public:

        /**
         * Length of a vCPU's extended processor state in bytes, including the
         * numbers before it.
         */
        uint32_t len_xsave();

    private:
        extended_info_header_t* m_head;
        extended_info_blocks_t* m_blocks;
        bool m_is_64bit;
        legacy_save_image_t* m__root;
        legacy_save_image_t::domain_image_t* m__parent;
        std::string m__raw_blocks;
        kaitai::kstream* m__io__raw_blocks;

    public:

        /**
         * Marker and length.
         */
        extended_info_header_t* head() const { return m_head; }

        /**
         * Blocks of extended information, each with a header of its own.
         */
        extended_info_blocks_t* blocks() const { return m_blocks; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        bool is_64bit() const { return m_is_64bit; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::domain_image_t* _parent() const { return m__parent; }
        std::string _raw_blocks() const { return m__raw_blocks; }
        kaitai::kstream* _io__raw_blocks() const { return m__io__raw_blocks; }
    };

    /**
     * One block of the extended info.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380 load_p2m_frame_list()
     */

    class extended_info_block_t : public kaitai::kstruct {

    public:

        extended_info_block_t(uint32_t p_len_context_before, bool p_has_extended_before, uint32_t p_len_xsave_before, kaitai::kstream* p__io, legacy_save_image_t::extended_info_blocks_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~extended_info_block_t();

    private:
        bool f_content;
        kaitai::kstruct* m_content;

    public:

        /**
         * The data, decoded by block type.
         */
        kaitai::kstruct* content();

    private:
        bool f_has_extended_so_far;
        bool m_has_extended_so_far;

    public:

        /**
         * vCPUs have an extended context.
         */
        bool has_extended_so_far();

    private:
        bool f_len_context_so_far;
        uint32_t m_len_context_so_far;

    public:

        /**
         * Length of a vCPU's context, from the blocks up to this one.
         */
        uint32_t len_context_so_far();

    private:
        bool f_len_xsave_so_far;
        uint32_t m_len_xsave_so_far;

    public:

        /**
         * Length of a vCPU's extended processor state, from the blocks up to this one.
         */
        uint32_t len_xsave_so_far();

    private:
        extended_info_block_header_t* m_header;
        opaque_t* m_raw_content;
        uint32_t m_len_context_before;
        bool m_has_extended_before;
        uint32_t m_len_xsave_before;
        legacy_save_image_t* m__root;
        legacy_save_image_t::extended_info_blocks_t* m__parent;
        std::string m__raw_raw_content;
        kaitai::kstream* m__io__raw_raw_content;

    public:

        /**
         * Type and length.
         */
        extended_info_block_header_t* header() const { return m_header; }

        /**
         * The data, not decoded.
         */
        opaque_t* raw_content() const { return m_raw_content; }

        /**
         * Length of a vCPU's context, from the blocks before this one.
         */
        uint32_t len_context_before() const { return m_len_context_before; }

        /**
         * One of the blocks before this one says that vCPUs have an extended context.
         */
        bool has_extended_before() const { return m_has_extended_before; }

        /**
         * Length of a vCPU's extended processor state, from the blocks before this one.
         */
        uint32_t len_xsave_before() const { return m_len_xsave_before; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::extended_info_blocks_t* _parent() const { return m__parent; }
        std::string _raw_raw_content() const { return m__raw_raw_content; }
        kaitai::kstream* _io__raw_raw_content() const { return m__io__raw_raw_content; }
    };

    /**
     * The header of a block of the extended info.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380 load_p2m_frame_list()
     */

    class extended_info_block_header_t : public kaitai::kstruct {

    public:

        extended_info_block_header_t(kaitai::kstream* p__io, legacy_save_image_t::extended_info_block_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~extended_info_block_header_t();

    private:
        bool f_block_type;
        block_type_t m_block_type;

    public:

        /**
         * Type of the block. A receiver skips a type that it does not know.
         */
        block_type_t block_type();

    private:
        uint32_t m_type_code;
        uint32_t m_len_data;
        legacy_save_image_t* m__root;
        legacy_save_image_t::extended_info_block_t* m__parent;

    public:

        /**
         * Type of the block, four letters; see `block_type`.
         */
        uint32_t type_code() const { return m_type_code; }

        /**
         * Length of the block's data in bytes.
         */
        uint32_t len_data() const { return m_len_data; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::extended_info_block_t* _parent() const { return m__parent; }
    };

    /**
     * All blocks of the extended info.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380 load_p2m_frame_list()
     */

    class extended_info_blocks_t : public kaitai::kstruct {

    public:

        extended_info_blocks_t(kaitai::kstream* p__io, legacy_save_image_t::extended_info_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~extended_info_blocks_t();

    private:
        bool f_has_blocks;
        bool m_has_blocks;

    public:

        /**
         * There is a block.
         */
        bool has_blocks();

    private:
        bool f_has_extended;
        bool m_has_extended;

    public:

        /**
         * Each vCPU has an extended context.
         */
        bool has_extended();

    private:
        bool f_len_context;
        uint32_t m_len_context;

    public:

        /**
         * Length of a vCPU's context in bytes; 0 if no block says so.
         */
        uint32_t len_context();

    private:
        bool f_len_xsave;
        uint32_t m_len_xsave;

    public:

        /**
         * Length of a vCPU's extended processor state in bytes, including the
         * numbers before it.
         */
        uint32_t len_xsave();

    private:
        std::vector<extended_info_block_t*>* m_blocks;
        bool n_blocks;

    public:
        bool _is_null_blocks() { blocks(); return n_blocks; };

    private:
        legacy_save_image_t* m__root;
        legacy_save_image_t::extended_info_t* m__parent;

    public:

        /**
         * Blocks, up to the point where too few bytes remain for another one.
         */
        std::vector<extended_info_block_t*>* blocks() const { return m_blocks; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::extended_info_t* _parent() const { return m__parent; }
    };

    /**
     * The header of the extended info.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L248-L380 load_p2m_frame_list()
     */

    class extended_info_header_t : public kaitai::kstruct {

    public:

        extended_info_header_t(bool p_is_64bit, kaitai::kstream* p__io, legacy_save_image_t::extended_info_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~extended_info_header_t();

    private:
        bool f_is_valid;
        bool m_is_valid;

    public:

        /**
         * The marker is all ones.
         */
        bool is_valid();

    private:
        ulong_halves_t* m_marker;
        uint32_t m_len_blocks;
        bool m_is_64bit;
        legacy_save_image_t* m__root;
        legacy_save_image_t::extended_info_t* m__parent;

    public:

        /**
         * All ones, which the first frame of a P2M never is.
         */
        ulong_halves_t* marker() const { return m_marker; }

        /**
         * Length of all blocks in bytes.
         */
        uint32_t len_blocks() const { return m_len_blocks; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        bool is_64bit() const { return m_is_64bit; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::extended_info_t* _parent() const { return m__parent; }
    };

    /**
     * The first 16 bytes, interpreted for either width of the toolstack.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L761 Legacy Images (x86 only)
     */

    class first_octets_t : public kaitai::kstruct {

    public:

        first_octets_t(kaitai::kstream* p__io, legacy_save_image_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~first_octets_t();

    private:
        bool f_first_chunk;
        uint32_t m_first_chunk;

    public:

        /**
         * Marker of the first chunk, if this is an HVM guest.
         */
        uint32_t first_chunk();

    private:
        bool f_has_plausible_chunk;
        bool m_has_plausible_chunk;

    public:

        /**
         * The marker is one that a chunk at the start of an image can have.
         */
        bool has_plausible_chunk();

    private:
        bool f_has_plausible_size;
        bool m_has_plausible_size;

    public:

        /**
         * The number of pages is not 0 and not more than pfns of 28 bits can address.
         */
        bool has_plausible_size();

    private:
        bool f_is_64bit;
        bool m_is_64bit;

    public:

        /**
         * A 64-bit toolstack saved the image.
         */
        bool is_64bit();

    private:
        bool f_is_pv;
        bool m_is_pv;

    public:

        /**
         * The extended info of a PV guest follows the size; otherwise the first
         * chunk of an HVM guest does. All ones can also be the marker of an
         * enable_verify_mode chunk; then another chunk's marker follows, which
         * is smaller than any length of extended info.
         */
        bool is_pv();

    private:
        uint32_t m_p2m_size;
        uint32_t m_word1;
        uint32_t m_word2;
        uint32_t m_word3;
        legacy_save_image_t* m__root;
        legacy_save_image_t* m__parent;

    public:

        /**
         * Size of the P2M; of a 64-bit toolstack, its low half.
         */
        uint32_t p2m_size() const { return m_p2m_size; }

        /**
         * Bytes 4-7. For a 64-bit toolstack, the rest of the size, which is
         * zero; for a 32-bit toolstack, the field that follows the size, which
         * is not zero.
         */
        uint32_t word1() const { return m_word1; }

        /**
         * Bytes 8-11. For a 64-bit toolstack, the field that follows the size.
         */
        uint32_t word2() const { return m_word2; }

        /**
         * Bytes 12-15.
         */
        uint32_t word3() const { return m_word3; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t* _parent() const { return m__parent; }
    };

    /**
     * The start of every image.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
     */

    class header_t : public kaitai::kstruct {

    public:

        header_t(bool p_is_64bit, bool p_is_pv, kaitai::kstream* p__io, legacy_save_image_t::domain_image_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~header_t();

    private:
        bool f_guest_type;
        guest_type_t m_guest_type;

    public:

        /**
         * Kind of guest.
         */
        guest_type_t guest_type();

    private:
        bool f_known_p2m_size_max;
        int32_t m_known_p2m_size_max;

    public:

        /**
         * The most pfns that 28 bits can address.
         */
        int32_t known_p2m_size_max();

    private:
        bool f_toolstack_width;
        int8_t m_toolstack_width;

    public:

        /**
         * Width in bytes of the words of the toolstack that saved the image.
         */
        int8_t toolstack_width();

    private:
        ulong_t* m_p2m_size;
        bool m_is_64bit;
        bool m_is_pv;
        legacy_save_image_t* m__root;
        legacy_save_image_t::domain_image_t* m__parent;

    public:

        /**
         * Number of pfns that the P2M covers.
         */
        ulong_t* p2m_size() const { return m_p2m_size; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        bool is_64bit() const { return m_is_64bit; }

        /**
         * The guest is paravirtualised.
         */
        bool is_pv() const { return m_is_pv; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::domain_image_t* _parent() const { return m__parent; }
    };

    /**
     * The state of an HVM guest's virtual hardware in Xen.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585 buffer_tail_hvm()
     */

    class hvm_context_t : public kaitai::kstruct {

    public:

        hvm_context_t(kaitai::kstream* p__io, legacy_save_image_t::hvm_tail_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~hvm_context_t();

    private:
        bool f_context;
        xen_hvm_context_t* m_context;

    public:

        /**
         * The state as Xen's HVM save records.
         */
        xen_hvm_context_t* context();

    private:
        uint32_t m_len_context;
        opaque_t* m_raw_body;
        legacy_save_image_t* m__root;
        legacy_save_image_t::hvm_tail_t* m__parent;
        std::string m__raw_raw_body;
        kaitai::kstream* m__io__raw_raw_body;

    public:

        /**
         * Length of the state in bytes.
         */
        uint32_t len_context() const { return m_len_context; }

        /**
         * The state, not decoded.
         */
        opaque_t* raw_body() const { return m_raw_body; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::hvm_tail_t* _parent() const { return m__parent; }
        std::string _raw_raw_body() const { return m__raw_raw_body; }
        kaitai::kstream* _io__raw_raw_body() const { return m__io__raw_raw_body; }
    };

    /**
     * One HVM parameter.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
     */

    class hvm_param_t : public kaitai::kstruct {

    public:

        hvm_param_t(kaitai::kstream* p__io, legacy_save_image_t::chunk_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~hvm_param_t();

    private:
        uint32_t m_padding;
        uint64_t m_value;
        legacy_save_image_t* m__root;
        legacy_save_image_t::chunk_t* m__parent;

    public:

        /**
         * Zero when saved, ignored when restored.
         */
        uint32_t padding() const { return m_padding; }

        /**
         * The parameter's value.
         */
        uint64_t value() const { return m_value; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::chunk_t* _parent() const { return m__parent; }
    };

    /**
     * Registers and devices of an HVM guest.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L519-L585 buffer_tail_hvm()
     */

    class hvm_tail_t : public kaitai::kstruct {

    public:

        hvm_tail_t(kaitai::kstream* p__io, legacy_save_image_t::checkpoint_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~hvm_tail_t();

    private:
        magic_pfns_t* m_magic_pfns;
        hvm_context_t* m_hvm_context;
        device_model_t* m_device_model;
        bool n_device_model;

    public:
        bool _is_null_device_model() { device_model(); return n_device_model; };

    private:
        legacy_save_image_t* m__root;
        legacy_save_image_t::checkpoint_t* m__parent;

    public:

        /**
         * Pages through which guest, Xen and device model communicate.
         */
        magic_pfns_t* magic_pfns() const { return m_magic_pfns; }

        /**
         * The state of the guest's virtual hardware in Xen.
         */
        hvm_context_t* hvm_context() const { return m_hvm_context; }

        /**
         * The device model's state.
         */
        device_model_t* device_model() const { return m_device_model; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::checkpoint_t* _parent() const { return m__parent; }
    };

    /**
     * Pages through which an HVM guest, Xen and the device model communicate.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
     */

    class magic_pfns_t : public kaitai::kstruct {

    public:

        magic_pfns_t(kaitai::kstream* p__io, legacy_save_image_t::hvm_tail_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~magic_pfns_t();

    private:
        bool f_bufioreq_index;
        int8_t m_bufioreq_index;

    public:

        /**
         * HVM_PARAM_BUFIOREQ_PFN of Xen's hvm/params.h.
         */
        int8_t bufioreq_index();

    private:
        bool f_ioreq_index;
        int8_t m_ioreq_index;

    public:

        /**
         * HVM_PARAM_IOREQ_PFN of Xen's hvm/params.h.
         */
        int8_t ioreq_index();

    private:
        bool f_store_index;
        int8_t m_store_index;

    public:

        /**
         * HVM_PARAM_STORE_PFN of Xen's hvm/params.h.
         */
        int8_t store_index();

    private:
        uint64_t m_ioreq_pfn;
        uint64_t m_bufioreq_pfn;
        uint64_t m_store_pfn;
        legacy_save_image_t* m__root;
        legacy_save_image_t::hvm_tail_t* m__parent;

    public:

        /**
         * Page of I/O requests (HVM_PARAM_IOREQ_PFN).
         */
        uint64_t ioreq_pfn() const { return m_ioreq_pfn; }

        /**
         * Page of buffered I/O requests (HVM_PARAM_BUFIOREQ_PFN).
         */
        uint64_t bufioreq_pfn() const { return m_bufioreq_pfn; }

        /**
         * Page of the xenstore connection (HVM_PARAM_STORE_PFN).
         */
        uint64_t store_pfn() const { return m_store_pfn; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::hvm_tail_t* _parent() const { return m__parent; }
    };

    /**
     * The data after a tail, read as the marker of a chunk.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L1412-L2360 xc_domain_restore()
     */

    class next_marker_t : public kaitai::kstruct {

    public:

        next_marker_t(kaitai::kstream* p__io, legacy_save_image_t::checkpoint_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~next_marker_t();

    private:
        bool f_is_chunk;
        bool m_is_chunk;

    public:

        /**
         * Another checkpoint follows.
         */
        bool is_chunk();

    private:
        int32_t m_marker;
        legacy_save_image_t* m__root;
        legacy_save_image_t::checkpoint_t* m__parent;

    public:

        /**
         * The marker, if another checkpoint follows.
         */
        int32_t marker() const { return m_marker; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::checkpoint_t* _parent() const { return m__parent; }
    };

    /**
     * Bytes that are not interpreted here.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h Source
     */

    class opaque_t : public kaitai::kstruct {

    public:

        opaque_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~opaque_t();

    private:
        legacy_save_image_t* m__root;
        kaitai::kstruct* m__parent;

    public:
        legacy_save_image_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * The pfns of the pages that hold the P2M. The sender replaces the mfns of
     * the running guest with pfns.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781 map_and_save_p2m_table()
     */

    class p2m_frame_list_t : public kaitai::kstruct {

    public:

        p2m_frame_list_t(bool p_is_64bit, kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~p2m_frame_list_t();

    private:
        bool f_len_pfn;
        int8_t m_len_pfn;

    public:

        /**
         * Size of one entry in bytes.
         */
        int8_t len_pfn();

    private:
        bool f_pfns;
        std::vector<ulong_t*>* m_pfns;

    public:

        /**
         * A pfn for each page of the P2M.
         */
        std::vector<ulong_t*>* pfns();

    private:
        bool m_is_64bit;
        legacy_save_image_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Width of the words of the toolstack that saved the image.
         */
        bool is_64bit() const { return m_is_64bit; }
        legacy_save_image_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * The pages of a page batch.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70 BODY PHASE
     */

    class page_contents_t : public kaitai::kstruct {

    public:

        page_contents_t(kaitai::kstream* p__io, legacy_save_image_t::chunk_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~page_contents_t();

    private:
        bool f_len_page;
        int32_t m_len_page;

    public:

        /**
         * Size of one page in bytes.
         */
        int32_t len_page();

    private:
        bool f_pages;
        std::vector<std::string>* m_pages;

    public:

        /**
         * The contents, one for each of the header's pfns that has a page, in their order.
         */
        std::vector<std::string>* pages();

    private:
        legacy_save_image_t* m__root;
        legacy_save_image_t::chunk_t* m__parent;

    public:
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::chunk_t* _parent() const { return m__parent; }
    };

    /**
     * A pfn and its type, as wide as the toolstack's words.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h#L70 BODY PHASE
     */

    class pfn_entry_t : public kaitai::kstruct {

    public:

        pfn_entry_t(bool p_is_64bit, uint32_t p_num_pages_before, kaitai::kstream* p__io, legacy_save_image_t::chunk_header_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~pfn_entry_t();

    private:
        bool f_has_page;
        bool m_has_page;

    public:

        /**
         * Whether the chunk has a page for this entry; false for broken, xalloc and xtab.
         */
        bool has_page();

    private:
        bool f_num_pages_so_far;
        uint32_t m_num_pages_so_far;

    public:

        /**
         * Number of entries that have a page, including this one.
         */
        uint32_t num_pages_so_far();

    private:
        bool f_page_type;
        page_type_t m_page_type;

    public:

        /**
         * Kind of page.
         */
        page_type_t page_type();

    private:
        bool f_pfn;
        int32_t m_pfn;

    public:

        /**
         * The page frame number.
         */
        int32_t pfn();

    private:
        bool f_reserved;
        uint32_t m_reserved;

    public:

        /**
         * Bits above 31; zero when saved.
         */
        uint32_t reserved();

    private:
        bool f_type_code;
        int32_t m_type_code;

    public:

        /**
         * The page type as a number.
         */
        int32_t type_code();

    private:
        ulong_halves_t* m_entry;
        bool m_is_64bit;
        uint32_t m_num_pages_before;
        legacy_save_image_t* m__root;
        legacy_save_image_t::chunk_header_t* m__parent;

    public:

        /**
         * Type in bits 31-28, pfn in bits 27-0; higher bits are zero.
         */
        ulong_halves_t* entry() const { return m_entry; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        bool is_64bit() const { return m_is_64bit; }

        /**
         * Number of entries before this one that have a page.
         */
        uint32_t num_pages_before() const { return m_num_pages_before; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::chunk_header_t* _parent() const { return m__parent; }
    };

    /**
     * One of QEMU's mappings into the guest's memory.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693 struct libxl__physmap_info
     */

    class physmap_t : public kaitai::kstruct {

    public:

        physmap_t(bool p_is_64bit, kaitai::kstream* p__io, legacy_save_image_t::toolstack_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~physmap_t();

    private:
        uint64_t m_phys_offset;
        uint64_t m_start_addr;
        uint64_t m_len_range;
        uint32_t m_len_name;
        physmap_name_t* m_name;
        std::string m_padding;
        bool n_padding;

    public:
        bool _is_null_padding() { padding(); return n_padding; };

    private:
        bool m_is_64bit;
        legacy_save_image_t* m__root;
        legacy_save_image_t::toolstack_t* m__parent;
        std::string m__raw_name;
        kaitai::kstream* m__io__raw_name;

    public:

        /**
         * Original address of the memory, which identifies the mapping.
         */
        uint64_t phys_offset() const { return m_phys_offset; }

        /**
         * Address in the guest's memory where it is mapped.
         */
        uint64_t start_addr() const { return m_start_addr; }

        /**
         * Length of the mapping in bytes.
         */
        uint64_t len_range() const { return m_len_range; }

        /**
         * Length of the name in bytes, its NUL included.
         */
        uint32_t len_name() const { return m_len_name; }

        /**
         * Name of the memory.
         */
        physmap_name_t* name() const { return m_name; }

        /**
         * Structure padding that the compiler added after the name's length; it
         * is written after the name.
         */
        std::string padding() const { return m_padding; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        bool is_64bit() const { return m_is_64bit; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::toolstack_t* _parent() const { return m__parent; }
        std::string _raw_name() const { return m__raw_name; }
        kaitai::kstream* _io__raw_name() const { return m__io__raw_name; }
    };

    /**
     * The name of memory that QEMU has mapped, with its NUL.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L687-L693 struct libxl__physmap_info
     */

    class physmap_name_t : public kaitai::kstruct {

    public:

        physmap_name_t(kaitai::kstream* p__io, legacy_save_image_t::physmap_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~physmap_name_t();

    private:
        bool f_has_rest;
        bool m_has_rest;

    public:

        /**
         * Data follows the NUL.
         */
        bool has_rest();

    private:
        bool f_is_terminated;
        bool m_is_terminated;

    public:

        /**
         * The name ends with a NUL.
         */
        bool is_terminated();

    private:
        bool f_text_octets;
        std::string m_text_octets;

    public:

        /**
         * The bytes of the name without its NUL.
         */
        std::string text_octets();

    private:
        std::string m_text;
        legacy_save_image_t* m__root;
        legacy_save_image_t::physmap_t* m__parent;

    public:

        /**
         * The name, without its NUL.
         */
        std::string text() const { return m_text; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::physmap_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of a PV guest.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
     */

    class pv_tail_t : public kaitai::kstruct {

    public:

        pv_tail_t(bool p_is_64bit, uint32_t p_len_context, bool p_has_extended, uint32_t p_len_xsave, uint32_t p_max_vcpu_id, std::string p_vcpu_map, kaitai::kstream* p__io, legacy_save_image_t::checkpoint_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~pv_tail_t();

    private:
        unmapped_pfns_t* m_unmapped;
        std::vector<vcpu_slot_t*>* m_vcpus;
        shared_info_t* m_shared_info;
        bool m_is_64bit;
        uint32_t m_len_context;
        bool m_has_extended;
        uint32_t m_len_xsave;
        uint32_t m_max_vcpu_id;
        std::string m_vcpu_map;
        legacy_save_image_t* m__root;
        legacy_save_image_t::checkpoint_t* m__parent;
        std::string m__raw_shared_info;
        kaitai::kstream* m__io__raw_shared_info;

    public:

        /**
         * The pfns that have no memory.
         */
        unmapped_pfns_t* unmapped() const { return m_unmapped; }

        /**
         * The vCPUs; those that are offline have no data.
         */
        std::vector<vcpu_slot_t*>* vcpus() const { return m_vcpus; }

        /**
         * The guest's shared info page.
         */
        shared_info_t* shared_info() const { return m_shared_info; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        bool is_64bit() const { return m_is_64bit; }

        /**
         * Length of a vCPU's context in bytes.
         */
        uint32_t len_context() const { return m_len_context; }

        /**
         * Each vCPU has an extended context.
         */
        bool has_extended() const { return m_has_extended; }

        /**
         * Length of a vCPU's extended processor state in bytes, including the
         * numbers before it.
         */
        uint32_t len_xsave() const { return m_len_xsave; }

        /**
         * The highest vCPU id.
         */
        uint32_t max_vcpu_id() const { return m_max_vcpu_id; }

        /**
         * One bit for each vCPU, lowest bit of each byte first; set if the vCPU is online.
         */
        std::string vcpu_map() const { return m_vcpu_map; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::checkpoint_t* _parent() const { return m__parent; }
        std::string _raw_shared_info() const { return m__raw_shared_info; }
        kaitai::kstream* _io__raw_shared_info() const { return m__io__raw_shared_info; }
    };

    /**
     * A PV guest's shared info page; which layout it has depends on the guest's width.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
     */

    class shared_info_t : public kaitai::kstruct {

    public:

        shared_info_t(kaitai::kstream* p__io, legacy_save_image_t::pv_tail_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~shared_info_t();

    private:
        bool f_len_shared_info;
        int32_t m_len_shared_info;

    public:

        /**
         * Length of the page in bytes.
         */
        int32_t len_shared_info();

    private:
        bool f_shared_info_x86_32;
        xen_x86_vcpu_t::shared_info_x86_32_t* m_shared_info_x86_32;

    public:

        /**
         * The page of a 32-bit guest.
         */
        xen_x86_vcpu_t::shared_info_x86_32_t* shared_info_x86_32();

    private:
        bool f_shared_info_x86_64;
        xen_x86_vcpu_t::shared_info_x86_64_t* m_shared_info_x86_64;

    public:

        /**
         * The page of a 64-bit guest.
         */
        xen_x86_vcpu_t::shared_info_x86_64_t* shared_info_x86_64();

    private:
        legacy_save_image_t* m__root;
        legacy_save_image_t::pv_tail_t* m__parent;

    public:
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::pv_tail_t* _parent() const { return m__parent; }
    };

    /**
     * A position in the stream. An instance, which is read on demand, must not
     * ask the stream for its position, because the answer differs between
     * languages.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h Source
     */

    class stream_position_t : public kaitai::kstruct {

    public:

        stream_position_t(uint64_t p_ofs_next, kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~stream_position_t();

    private:
        uint64_t m_ofs_next;
        legacy_save_image_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Offset of the position in the stream.
         */
        uint64_t ofs_next() const { return m_ofs_next; }
        legacy_save_image_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * The guest's transcendent memory: pages that it has handed over to Xen. Xen
     * has no longer had it since 4.13.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331 xc_tmem_save()
     */

    class tmem_t : public kaitai::kstruct {

    public:

        tmem_t(kaitai::kstream* p__io, legacy_save_image_t::chunk_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~tmem_t();

    private:
        uint32_t m_version;
        uint32_t m_max_pools;
        uint32_t m_separator1;
        uint32_t m_flags;
        uint32_t m_weight;
        uint32_t m_cap;
        uint32_t m_separator2;
        std::vector<tmem_pool_t*>* m_pools;
        legacy_save_image_t* m__root;
        legacy_save_image_t::chunk_t* m__parent;

    public:

        /**
         * Version of tmem.
         */
        uint32_t version() const { return m_version; }

        /**
         * The most pools that a guest can have.
         */
        uint32_t max_pools() const { return m_max_pools; }

        /**
         * All ones.
         */
        uint32_t separator1() const { return m_separator1; }

        /**
         * Bit 0 for compressed, bit 1 for frozen.
         */
        uint32_t flags() const { return m_flags; }

        /**
         * The guest's weight relative to other guests.
         */
        uint32_t weight() const { return m_weight; }

        /**
         * The guest's cap.
         */
        uint32_t cap() const { return m_cap; }

        /**
         * All ones.
         */
        uint32_t separator2() const { return m_separator2; }

        /**
         * Pools, up to a terminator.
         */
        std::vector<tmem_pool_t*>* pools() const { return m_pools; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::chunk_t* _parent() const { return m__parent; }
    };

    /**
     * Pages of transcendent memory that are no longer valid, sent at the end of
     * a live migration.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361 xc_tmem_save_extra()
     */

    class tmem_extra_t : public kaitai::kstruct {

    public:

        tmem_extra_t(kaitai::kstream* p__io, legacy_save_image_t::chunk_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~tmem_extra_t();

    private:
        std::vector<tmem_invalidation_t*>* m_invalidated;
        legacy_save_image_t* m__root;
        legacy_save_image_t::chunk_t* m__parent;

    public:

        /**
         * The pages, up to a terminator.
         */
        std::vector<tmem_invalidation_t*>* invalidated() const { return m_invalidated; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::chunk_t* _parent() const { return m__parent; }
    };

    /**
     * One page that is no longer valid, or the terminator of the list.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L334-L361 xc_tmem_save_extra()
     */

    class tmem_invalidation_t : public kaitai::kstruct {

    public:

        tmem_invalidation_t(kaitai::kstream* p__io, legacy_save_image_t::tmem_extra_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~tmem_invalidation_t();

    private:
        bool f_is_terminator;
        bool m_is_terminator;

    public:

        /**
         * No page follows.
         */
        bool is_terminator();

    private:
        uint32_t m_pool_id;
        std::vector<uint32_t>* m_oid;
        bool n_oid;

    public:
        bool _is_null_oid() { oid(); return n_oid; };

    private:
        uint32_t m_index;
        bool n_index;

    public:
        bool _is_null_index() { index(); return n_index; };

    private:
        legacy_save_image_t* m__root;
        legacy_save_image_t::tmem_extra_t* m__parent;

    public:

        /**
         * Number of the pool; all ones end the list.
         */
        uint32_t pool_id() const { return m_pool_id; }

        /**
         * Object that the page belongs to, three numbers of 64 bits.
         */
        std::vector<uint32_t>* oid() const { return m_oid; }

        /**
         * Number of the page within the object.
         */
        uint32_t index() const { return m_index; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::tmem_extra_t* _parent() const { return m__parent; }
    };

    /**
     * One page of transcendent memory, or the terminator of the list of pages.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331 xc_tmem_save()
     */

    class tmem_page_t : public kaitai::kstruct {

    public:

        tmem_page_t(uint32_t p_len_contents, kaitai::kstream* p__io, legacy_save_image_t::tmem_pool_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~tmem_page_t();

    private:
        bool f_is_terminator;
        bool m_is_terminator;

    public:

        /**
         * No page follows.
         */
        bool is_terminator();

    private:
        std::vector<uint32_t>* m_oid;
        uint32_t m_index;
        bool n_index;

    public:
        bool _is_null_index() { index(); return n_index; };

    private:
        std::string m_contents;
        bool n_contents;

    public:
        bool _is_null_contents() { contents(); return n_contents; };

    private:
        uint32_t m_len_contents;
        legacy_save_image_t* m__root;
        legacy_save_image_t::tmem_pool_t* m__parent;

    public:

        /**
         * Object that the page belongs to, three numbers of 64 bits; all ones end the list.
         */
        std::vector<uint32_t>* oid() const { return m_oid; }

        /**
         * Number of the page within the object.
         */
        uint32_t index() const { return m_index; }

        /**
         * Contents of the page.
         */
        std::string contents() const { return m_contents; }

        /**
         * Size of a page in bytes.
         */
        uint32_t len_contents() const { return m_len_contents; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::tmem_pool_t* _parent() const { return m__parent; }
    };

    /**
     * One pool, or the terminator of the list of pools.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_tmem.c#L218-L331 xc_tmem_save()
     */

    class tmem_pool_t : public kaitai::kstruct {

    public:

        tmem_pool_t(kaitai::kstream* p__io, legacy_save_image_t::tmem_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~tmem_pool_t();

    private:
        bool f_is_terminator;
        bool m_is_terminator;

    public:

        /**
         * No pool follows.
         */
        bool is_terminator();

    private:
        uint32_t m_pool_id;
        uint32_t m_flags;
        bool n_flags;

    public:
        bool _is_null_flags() { flags(); return n_flags; };

    private:
        uint32_t m_num_pages;
        bool n_num_pages;

    public:
        bool _is_null_num_pages() { num_pages(); return n_num_pages; };

    private:
        std::string m_uuid;
        bool n_uuid;

    public:
        bool _is_null_uuid() { uuid(); return n_uuid; };

    private:
        std::vector<tmem_page_t*>* m_pages;
        bool n_pages;

    public:
        bool _is_null_pages() { pages(); return n_pages; };

    private:
        legacy_save_image_t* m__root;
        legacy_save_image_t::tmem_t* m__parent;

    public:

        /**
         * Number of the pool; all ones end the list.
         */
        uint32_t pool_id() const { return m_pool_id; }

        /**
         * Bit 0 for persistent, bit 1 for shared; bits 7-4 for the size of a page.
         */
        uint32_t flags() const { return m_flags; }

        /**
         * Upper limit of the number of pages that follow.
         */
        uint32_t num_pages() const { return m_num_pages; }

        /**
         * UUID of the pool.
         */
        std::string uuid() const { return m_uuid; }

        /**
         * Pages of the pool.
         */
        std::vector<tmem_page_t*>* pages() const { return m_pages; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::tmem_t* _parent() const { return m__parent; }
    };

    /**
     * libxl's information about QEMU: where it has mapped its video memory and
     * similar regions.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxl/libxl_dom.c#L1176-L1251 libxl__toolstack_save()
     */

    class toolstack_t : public kaitai::kstruct {

    public:

        toolstack_t(bool p_is_64bit, kaitai::kstream* p__io, legacy_save_image_t::chunk_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~toolstack_t();

    private:
        bool f_known_version;
        int8_t m_known_version;

    public:

        /**
         * The only version.
         */
        int8_t known_version();

    private:
        bool f_ofs_physmaps;
        int32_t m_ofs_physmaps;

    public:

        /**
         * Offset of the mappings.
         */
        int32_t ofs_physmaps();

    private:
        bool f_physmaps;
        std::vector<physmap_t*>* m_physmaps;

    public:

        /**
         * The mappings, `num_physmaps` of them.
         */
        std::vector<physmap_t*>* physmaps();

    private:
        uint32_t m_version;
        uint32_t m_num_physmaps;
        bool m_is_64bit;
        legacy_save_image_t* m__root;
        legacy_save_image_t::chunk_t* m__parent;

    public:

        /**
         * Layout of the rest; 1 is the only one.
         */
        uint32_t version() const { return m_version; }

        /**
         * Number of mappings.
         */
        uint32_t num_physmaps() const { return m_num_physmaps; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        bool is_64bit() const { return m_is_64bit; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::chunk_t* _parent() const { return m__parent; }
    };

    /**
     * The guest's time stamp counter (TSC).
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L784-L799 save_tsc_info()
     */

    class tsc_info_t : public kaitai::kstruct {

    public:

        tsc_info_t(kaitai::kstream* p__io, legacy_save_image_t::chunk_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~tsc_info_t();

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
        uint64_t m_nsec;
        uint32_t m_khz;
        uint32_t m_incarnation;
        legacy_save_image_t* m__root;
        legacy_save_image_t::chunk_t* m__parent;

    public:

        /**
         * TSC mode, as a number; see `mode`.
         */
        uint32_t mode_code() const { return m_mode_code; }

        /**
         * Elapsed time in nanoseconds.
         */
        uint64_t nsec() const { return m_nsec; }

        /**
         * Frequency of the TSC in kHz.
         */
        uint32_t khz() const { return m_khz; }

        /**
         * Number of times that the guest has been restored or migrated.
         */
        uint32_t incarnation() const { return m_incarnation; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::chunk_t* _parent() const { return m__parent; }
    };

    /**
     * A number as wide as the words of the toolstack that saved the image.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h Source
     */

    class ulong_t : public kaitai::kstruct {

    public:

        ulong_t(bool p_is_64bit, kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~ulong_t();

    private:
        bool f_value;
        uint64_t m_value;

    public:

        /**
         * The number, in the width of the toolstack.
         */
        uint64_t value();

    private:
        uint64_t m_wide;
        bool n_wide;

    public:
        bool _is_null_wide() { wide(); return n_wide; };

    private:
        uint32_t m_narrow;
        bool n_narrow;

    public:
        bool _is_null_narrow() { narrow(); return n_narrow; };

    private:
        bool m_is_64bit;
        legacy_save_image_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * The number of a 64-bit toolstack.
         */
        uint64_t wide() const { return m_wide; }

        /**
         * The number of a 32-bit toolstack.
         */
        uint32_t narrow() const { return m_narrow; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        bool is_64bit() const { return m_is_64bit; }
        legacy_save_image_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * A number as wide as the words of the toolstack that saved the image, in
     * two halves because not every language has 64-bit bit operations.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xg_save_restore.h Source
     */

    class ulong_halves_t : public kaitai::kstruct {

    public:

        ulong_halves_t(bool p_is_64bit, kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~ulong_halves_t();

    private:
        uint32_t m_low;
        uint32_t m_high;
        bool n_high;

    public:
        bool _is_null_high() { high(); return n_high; };

    private:
        bool m_is_64bit;
        legacy_save_image_t* m__root;
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

        /**
         * Width of the words of the toolstack that saved the image.
         */
        bool is_64bit() const { return m_is_64bit; }
        legacy_save_image_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * The pfns of a PV guest that have no memory. Newer formats do not need this
     * list, because a receiver allocates no memory for a pfn that has not been
     * sent.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669 buffer_tail_pv()
     */

    class unmapped_pfns_t : public kaitai::kstruct {

    public:

        unmapped_pfns_t(bool p_is_64bit, kaitai::kstream* p__io, legacy_save_image_t::pv_tail_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~unmapped_pfns_t();

    private:
        bool f_known_num_pfns_max;
        int32_t m_known_num_pfns_max;

    public:

        /**
         * The most pfns that a receiver accepts.
         */
        int32_t known_num_pfns_max();

    private:
        bool f_len_list;
        uint64_t m_len_list;

    public:

        /**
         * Length of the list in bytes.
         */
        uint64_t len_list();

    private:
        uint32_t m_num_pfns;
        p2m_frame_list_t* m_list;
        bool m_is_64bit;
        legacy_save_image_t* m__root;
        legacy_save_image_t::pv_tail_t* m__parent;
        std::string m__raw_list;
        kaitai::kstream* m__io__raw_list;

    public:

        /**
         * Number of pfns that have no memory.
         */
        uint32_t num_pfns() const { return m_num_pfns; }

        /**
         * Those pfns.
         */
        p2m_frame_list_t* list() const { return m_list; }

        /**
         * Width of the words of the toolstack that saved the image.
         */
        bool is_64bit() const { return m_is_64bit; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::pv_tail_t* _parent() const { return m__parent; }
        std::string _raw_list() const { return m__raw_list; }
        kaitai::kstream* _io__raw_list() const { return m__io__raw_list; }
    };

    /**
     * State of one vCPU of a PV guest.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669 buffer_tail_pv()
     */

    class vcpu_t : public kaitai::kstruct {

    public:

        vcpu_t(uint32_t p_len_context, bool p_has_extended, uint32_t p_len_xsave, kaitai::kstream* p__io, legacy_save_image_t::vcpu_slot_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vcpu_t();

    private:
        bool f_context;
        vcpu_context_t* m_context;

    public:

        /**
         * The vCPU's registers.
         */
        vcpu_context_t* context();

    private:
        bool f_extended;
        xen_x86_vcpu_t::ext_vcpucontext_t* m_extended;
        bool n_extended;

    public:
        bool _is_null_extended() { extended(); return n_extended; };

    private:

    public:

        /**
         * Callbacks and machine-check state.
         */
        xen_x86_vcpu_t::ext_vcpucontext_t* extended();

    private:
        bool f_len_extended;
        uint32_t m_len_extended;

    public:

        /**
         * Length of the extended context in bytes.
         */
        uint32_t len_extended();

    private:
        bool f_len_vcpu;
        int32_t m_len_vcpu;

    public:

        /**
         * Total length in bytes.
         */
        int32_t len_vcpu();

    private:
        bool f_ofs_extended;
        uint32_t m_ofs_extended;

    public:

        /**
         * Offset of the extended context.
         */
        uint32_t ofs_extended();

    private:
        bool f_ofs_xsave;
        int32_t m_ofs_xsave;

    public:

        /**
         * Offset of the extended processor state.
         */
        int32_t ofs_xsave();

    private:
        bool f_xsave;
        vcpu_xsave_t* m_xsave;
        bool n_xsave;

    public:
        bool _is_null_xsave() { xsave(); return n_xsave; };

    private:

    public:

        /**
         * Extended processor state.
         */
        vcpu_xsave_t* xsave();

    private:
        uint32_t m_len_context;
        bool m_has_extended;
        uint32_t m_len_xsave;
        legacy_save_image_t* m__root;
        legacy_save_image_t::vcpu_slot_t* m__parent;
        std::string m__raw_context;
        kaitai::kstream* m__io__raw_context;
        std::string m__raw_extended;
        bool n__raw_extended;

    public:
        bool _is_null__raw_extended() { _raw_extended(); return n__raw_extended; };

    private:
        kaitai::kstream* m__io__raw_extended;
        std::string m__raw_xsave;
        bool n__raw_xsave;

    public:
        bool _is_null__raw_xsave() { _raw_xsave(); return n__raw_xsave; };

    private:
        kaitai::kstream* m__io__raw_xsave;

    public:

        /**
         * Length of its context in bytes.
         */
        uint32_t len_context() const { return m_len_context; }

        /**
         * The vCPU has an extended context.
         */
        bool has_extended() const { return m_has_extended; }

        /**
         * Length of its extended processor state in bytes, including the numbers
         * before it.
         */
        uint32_t len_xsave() const { return m_len_xsave; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::vcpu_slot_t* _parent() const { return m__parent; }
        std::string _raw_context() const { return m__raw_context; }
        kaitai::kstream* _io__raw_context() const { return m__io__raw_context; }
        std::string _raw_extended() const { return m__raw_extended; }
        kaitai::kstream* _io__raw_extended() const { return m__io__raw_extended; }
        std::string _raw_xsave() const { return m__raw_xsave; }
        kaitai::kstream* _io__raw_xsave() const { return m__io__raw_xsave; }
    };

    /**
     * Registers of a PV vCPU.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
     */

    class vcpu_context_t : public kaitai::kstruct {

    public:

        vcpu_context_t(uint32_t p_len_context, kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vcpu_context_t();

    private:
        bool f_context_layout;
        context_layout_t m_context_layout;

    public:

        /**
         * Kind of structure.
         */
        context_layout_t context_layout();

    private:
        kaitai::kstruct* m_vcpu_guest_context;
        uint32_t m_len_context;
        legacy_save_image_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * The structure for the guest's width.
         */
        kaitai::kstruct* vcpu_guest_context() const { return m_vcpu_guest_context; }

        /**
         * Length of the context in bytes, which distinguishes 64-bit from 32-bit guests.
         */
        uint32_t len_context() const { return m_len_context; }
        legacy_save_image_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * The guest's vCPUs.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
     */

    class vcpu_info_t : public kaitai::kstruct {

    public:

        vcpu_info_t(kaitai::kstream* p__io, legacy_save_image_t::chunk_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vcpu_info_t();

    private:
        std::string m_vcpu_map;
        legacy_save_image_t* m__root;
        legacy_save_image_t::chunk_t* m__parent;

    public:

        /**
         * One bit for each vCPU, lowest bit of each byte first; set if the vCPU is online.
         */
        std::string vcpu_map() const { return m_vcpu_map; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::chunk_t* _parent() const { return m__parent; }
    };

    /**
     * One of the guest's possible vCPUs.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_restore.c#L587-L669 buffer_tail_pv()
     */

    class vcpu_slot_t : public kaitai::kstruct {

    public:

        vcpu_slot_t(uint32_t p_vcpu_id, uint32_t p_online, uint32_t p_len_context, bool p_has_extended, uint32_t p_len_xsave, kaitai::kstream* p__io, legacy_save_image_t::pv_tail_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vcpu_slot_t();

    private:
        bool f_len_vcpu;
        uint32_t m_len_vcpu;

    public:

        /**
         * Length of the state of one vCPU in bytes.
         */
        uint32_t len_vcpu();

    private:
        vcpu_t* m_vcpu;
        bool n_vcpu;

    public:
        bool _is_null_vcpu() { vcpu(); return n_vcpu; };

    private:
        uint32_t m_vcpu_id;
        uint32_t m_online;
        uint32_t m_len_context;
        bool m_has_extended;
        uint32_t m_len_xsave;
        legacy_save_image_t* m__root;
        legacy_save_image_t::pv_tail_t* m__parent;
        std::string m__raw_vcpu;
        bool n__raw_vcpu;

    public:
        bool _is_null__raw_vcpu() { _raw_vcpu(); return n__raw_vcpu; };

    private:
        kaitai::kstream* m__io__raw_vcpu;

    public:

        /**
         * The state of a vCPU that is online.
         */
        vcpu_t* vcpu() const { return m_vcpu; }

        /**
         * Which vCPU.
         */
        uint32_t vcpu_id() const { return m_vcpu_id; }

        /**
         * 1 if the vCPU is online and its state is present here.
         */
        uint32_t online() const { return m_online; }

        /**
         * Length of its context in bytes.
         */
        uint32_t len_context() const { return m_len_context; }

        /**
         * The vCPU has an extended context.
         */
        bool has_extended() const { return m_has_extended; }

        /**
         * Length of its extended processor state in bytes, including the numbers
         * before it.
         */
        uint32_t len_xsave() const { return m_len_xsave; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::pv_tail_t* _parent() const { return m__parent; }
        std::string _raw_vcpu() const { return m__raw_vcpu; }
        kaitai::kstream* _io__raw_vcpu() const { return m__io__raw_vcpu; }
    };

    /**
     * Extended processor state of a PV vCPU.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L801-L2136 xc_domain_save()
     */

    class vcpu_xsave_t : public kaitai::kstruct {

    public:

        vcpu_xsave_t(kaitai::kstream* p__io, legacy_save_image_t::vcpu_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~vcpu_xsave_t();

    private:
        bool f_area;
        xen_x86_vcpu_t::vcpu_xsave_t* m_area;
        bool n_area;

    public:
        bool _is_null_area() { area(); return n_area; };

    private:

    public:

        /**
         * The state, decoded; absent if it is too short.
         */
        xen_x86_vcpu_t::vcpu_xsave_t* area();

    private:
        bool f_ofs_state;
        int32_t m_ofs_state;

    public:

        /**
         * Offset of the state.
         */
        int32_t ofs_state();

    private:
        uint64_t m_xfeature_mask;
        uint64_t m_len_area;
        std::string m_state;
        legacy_save_image_t* m__root;
        legacy_save_image_t::vcpu_t* m__parent;
        std::string m__raw_area;
        bool n__raw_area;

    public:
        bool _is_null__raw_area() { _raw_area(); return n__raw_area; };

    private:
        kaitai::kstream* m__io__raw_area;

    public:

        /**
         * The features that Xen saved.
         */
        uint64_t xfeature_mask() const { return m_xfeature_mask; }

        /**
         * Length of the state in bytes, as Xen gave it.
         */
        uint64_t len_area() const { return m_len_area; }

        /**
         * The state, not decoded.
         */
        std::string state() const { return m_state; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::vcpu_t* _parent() const { return m__parent; }
        std::string _raw_area() const { return m__raw_area; }
        kaitai::kstream* _io__raw_area() const { return m__io__raw_area; }
    };

    /**
     * The fields that xenopsd writes after the same signature as xend's.
     * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L172 read_legacy_qemu_header
     */

    class xenopsd_device_model_length_t : public kaitai::kstruct {

    public:

        xenopsd_device_model_length_t(kaitai::kstream* p__io, legacy_save_image_t::device_model_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~xenopsd_device_model_length_t();

    private:
        bool f_is_valid;
        bool m_is_valid;

    public:

        /**
         * xenopsd wrote this: QEMU's own state would begin with a letter.
         */
        bool is_valid();

    private:
        uint8_t m_newline;
        uint32_t m_len_state;
        legacy_save_image_t* m__root;
        legacy_save_image_t::device_model_t* m__parent;

    public:

        /**
         * The last byte of the signature, a newline.
         */
        uint8_t newline() const { return m_newline; }

        /**
         * Length of the state in bytes.
         */
        uint32_t len_state() const { return m_len_state; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::device_model_t* _parent() const { return m__parent; }
    };

    /**
     * The data of an xcnt block.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/libxc/xc_domain_save.c#L585-L781 map_and_save_p2m_table()
     */

    class xsave_length_t : public kaitai::kstruct {

    public:

        xsave_length_t(kaitai::kstream* p__io, legacy_save_image_t::extended_info_block_t* p__parent = 0, legacy_save_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~xsave_length_t();

    private:
        uint32_t m_len_xsave;
        legacy_save_image_t* m__root;
        legacy_save_image_t::extended_info_block_t* m__parent;

    public:

        /**
         * Length of the extended processor state in each vCPU's part of the
         * tail, in bytes.
         */
        uint32_t len_xsave() const { return m_len_xsave; }
        legacy_save_image_t* _root() const { return m__root; }
        legacy_save_image_t::extended_info_block_t* _parent() const { return m__parent; }
    };

private:
    bool f_identification;
    first_octets_t* m_identification;
    bool n_identification;

public:
    bool _is_null_identification() { identification(); return n_identification; };

private:

public:

    /**
     * Identification of the image by its first bytes.
     */
    first_octets_t* identification();

private:
    domain_image_t* m_image;
    bool n_image;

public:
    bool _is_null_image() { image(); return n_image; };

private:
    legacy_save_image_t* m__root;
    kaitai::kstruct* m__parent;

public:

    /**
     * The whole image; absent if the data ends inside its first headers.
     */
    domain_image_t* image() const { return m_image; }
    legacy_save_image_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // LEGACY_SAVE_IMAGE_H_
