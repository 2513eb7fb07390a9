#ifndef X86_PAGE_TABLE_H_
#define X86_PAGE_TABLE_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class x86_page_table_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * The entries of a page table: 8 bytes each with three (PAE), four or five
 * levels of tables, 4 bytes each with two levels. Levels are counted upwards
 * from level 1, which maps pages of 4096 bytes.
 * 
 * Entries are in the guest's own little-endian order, whatever the byte order of
 * the stream. All tables of a PV guest have entries of 8 bytes; its sender
 * replaces the machine frame numbers of the running guest with pfns.
 * \sa Intel SDM volume 3, chapter "Paging"
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/libs/guest/xg_sr_restore_x86_pv.c#L968-L1035 x86_pv_localise_page()
 */

class x86_page_table_t : public kaitai::kstruct {

public:
    class entry_4_t;
    class entry_8_t;

    x86_page_table_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, x86_page_table_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~x86_page_table_t();

    /**
     * An entry of 4 bytes.
     * \sa Intel SDM volume 3, "32-Bit Paging"
     */

    class entry_4_t : public kaitai::kstruct {

    public:

        entry_4_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, x86_page_table_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~entry_4_t();

    private:
        bool f_is_large;
        bool m_is_large;

    public:

        /**
         * Bit 7: the entry maps a page of 4 MiB, at level 2 and if PSE is set in cr4.
         */
        bool is_large();

    private:
        bool f_is_present;
        bool m_is_present;

    public:

        /**
         * Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.
         */
        bool is_present();

    private:
        bool f_is_user;
        bool m_is_user;

    public:

        /**
         * Bit 2: user-mode code may use what the entry maps.
         */
        bool is_user();

    private:
        bool f_is_writable;
        bool m_is_writable;

    public:

        /**
         * Bit 1: what the entry maps may be written to.
         */
        bool is_writable();

    private:
        bool f_pfn;
        int32_t m_pfn;

    public:

        /**
         * Bits 31-12, the pfn of the page or page table that it maps.
         */
        int32_t pfn();

    private:
        bool f_pfn_large;
        uint64_t m_pfn_large;

    public:

        /**
         * The pfn of a large page: bits 31-22 of its address are bits 31-22
         * here, and bits 39-32 are bits 20-13 (PSE-36).
         */
        uint64_t pfn_large();

    private:
        uint32_t m_low;
        x86_page_table_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * The whole entry as a number.
         */
        uint32_t low() const { return m_low; }
        x86_page_table_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * An entry of 8 bytes.
     * \sa Intel SDM volume 3, "PAE Paging", "4-Level Paging and 5-Level Paging"
     */

    class entry_8_t : public kaitai::kstruct {

    public:

        entry_8_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, x86_page_table_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~entry_8_t();

    private:
        bool f_is_global;
        bool m_is_global;

    public:

        /**
         * Bit 8: the translation is the same in all address spaces.
         */
        bool is_global();

    private:
        bool f_is_large;
        bool m_is_large;

    public:

        /**
         * Bit 7: the entry maps a page of 2 MiB at level 2, or of 1 GiB at level
         * 3. It has another meaning at level 1, and is reserved in top-level
         * tables and at level 3 of PAE.
         */
        bool is_large();

    private:
        bool f_is_no_execute;
        bool m_is_no_execute;

    public:

        /**
         * Bit 63: what the entry maps must not be executed, if NXE is set in efer.
         */
        bool is_no_execute();

    private:
        bool f_is_present;
        bool m_is_present;

    public:

        /**
         * Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.
         */
        bool is_present();

    private:
        bool f_is_uncached;
        bool m_is_uncached;

    public:

        /**
         * Bit 4: no caching.
         */
        bool is_uncached();

    private:
        bool f_is_user;
        bool m_is_user;

    public:

        /**
         * Bit 2: user-mode code may use what the entry maps.
         */
        bool is_user();

    private:
        bool f_is_writable;
        bool m_is_writable;

    public:

        /**
         * Bit 1: what the entry maps may be written to.
         */
        bool is_writable();

    private:
        bool f_is_write_through;
        bool m_is_write_through;

    public:

        /**
         * Bit 3: write-through caching.
         */
        bool is_write_through();

    private:
        bool f_pfn;
        uint64_t m_pfn;

    public:

        /**
         * Bits 51-12, the pfn of the page or page table that it maps.
         */
        uint64_t pfn();

    private:
        bool f_pfn_large;
        uint64_t m_pfn_large;

    public:

        /**
         * The pfn of a large page, after it is rounded down to the page's size;
         * bit 12 is not an address bit there.
         */
        uint64_t pfn_large();

    private:
        uint32_t m_low;
        uint32_t m_high;
        x86_page_table_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Bits 31-0 of the entry.
         */
        uint32_t low() const { return m_low; }

        /**
         * Bits 63-32 of the entry.
         */
        uint32_t high() const { return m_high; }
        x86_page_table_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

private:
    bool f_len_page;
    int32_t m_len_page;

public:

    /**
     * Size in bytes of a page and of a page table; only the top-level table of
     * PAE is shorter.
     */
    int32_t len_page();

private:
    bool f_num_levels;
    int8_t m_num_levels;

public:

    /**
     * Number of levels of page tables of a 64-bit PV guest.
     */
    int8_t num_levels();

private:
    bool f_num_pae_slots;
    int8_t m_num_pae_slots;

public:

    /**
     * Number of entries of the top-level table of a 32-bit PV guest.
     */
    int8_t num_pae_slots();

private:
    bool f_num_xen_slots;
    int8_t m_num_xen_slots;

public:

    /**
     * How many such entries there are.
     */
    int8_t num_xen_slots();

private:
    bool f_ofs_xen_slots;
    int32_t m_ofs_xen_slots;

public:

    /**
     * Number of the first entry of a 64-bit PV guest's top-level table that is
     * Xen's own, whatever the guest puts there.
     */
    int32_t ofs_xen_slots();

private:
    bool f_ofs_xen_slots_pae;
    int32_t m_ofs_xen_slots_pae;

public:

    /**
     * Number of the first entry that is Xen's own of the level 2 table that the
     * last entry of a 32-bit PV guest's top-level table names.
     */
    int32_t ofs_xen_slots_pae();

private:
    x86_page_table_t* m__root;
    kaitai::kstruct* m__parent;

public:
    x86_page_table_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // X86_PAGE_TABLE_H_
