#ifndef LIBVIRT_SAVE_FILE_H_
#define LIBVIRT_SAVE_FILE_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class libvirt_save_file_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include "libxl_migration_stream.h"
#include "legacy_save_image.h"
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * A saved Xen domain as libvirt's libxl driver writes it to disk (`virsh save`,
 * `virsh managedsave`, Qubes OS): a header of 64 bytes, the domain's XML, then
 * the libxl stream, without padding between them.
 * 
 * The header has the byte order of the host that saved the domain. No field
 * states that order, but it can be derived from the version, which is a small
 * number.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h Source
 */

class libvirt_save_file_t : public kaitai::kstruct {

public:
    class domain_xml_t;
    class file_rest_t;
    class file_start_t;

    libvirt_save_file_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, libvirt_save_file_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~libvirt_save_file_t();

    /**
     * The XML of a domain, up to its NUL.
     * \sa https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_domain.c libxlDomainSaveImageOpen()
     */

    class domain_xml_t : public kaitai::kstruct {

    public:

        domain_xml_t(kaitai::kstream* p__io, libvirt_save_file_t::file_rest_t* p__parent = 0, libvirt_save_file_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~domain_xml_t();

    private:
        bool f_has_rest;
        bool m_has_rest;

    public:

        /**
         * Data follows the NUL; libvirt ignores it.
         */
        bool has_rest();

    private:
        bool f_is_terminated;
        bool m_is_terminated;

    public:

        /**
         * The document ends with a NUL.
         */
        bool is_terminated();

    private:
        std::string m_document;
        libvirt_save_file_t* m__root;
        libvirt_save_file_t::file_rest_t* m__parent;

    public:

        /**
         * The document, a `domain` element as `virsh dumpxml` prints it. It ends
         * at the first NUL, for libvirt as well.
         */
        std::string document() const { return m_document; }
        libvirt_save_file_t* _root() const { return m__root; }
        libvirt_save_file_t::file_rest_t* _parent() const { return m__parent; }
    };

    /**
     * The rest of the file, after the version.
     * \sa https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h struct libxlSavefileHeader
     */

    class file_rest_t : public kaitai::kstruct {

    public:
        class savefile_header_t;

        file_rest_t(bool p_is_big_endian, bool p_has_libxl_stream, kaitai::kstream* p__io, libvirt_save_file_t* p__parent = 0, libvirt_save_file_t* p__root = 0);

    private:
        int m__is_le;

    public:

    private:
        void _read();
        void _read_le();
        void _read_be();
        void _clean_up();

    public:
        ~file_rest_t();

        /**
         * The rest of the header, after the version.
         * \sa https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h struct libxlSavefileHeader
         */

        class savefile_header_t : public kaitai::kstruct {

        public:

            savefile_header_t(kaitai::kstream* p__io, libvirt_save_file_t::file_rest_t* p__parent = 0, libvirt_save_file_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~savefile_header_t();

        private:
            uint32_t m_len_xml;
            std::vector<uint32_t>* m_unused;
            libvirt_save_file_t* m__root;
            libvirt_save_file_t::file_rest_t* m__parent;

        public:

            /**
             * Length of the XML in bytes, its NUL included.
             */
            uint32_t len_xml() const { return m_len_xml; }

            /**
             * Fills the header up to 64 bytes; zero when saved, ignored when restored.
             */
            std::vector<uint32_t>* unused() const { return m_unused; }
            libvirt_save_file_t* _root() const { return m__root; }
            libvirt_save_file_t::file_rest_t* _parent() const { return m__parent; }
        };

    private:
        savefile_header_t* m_header;
        domain_xml_t* m_xml;
        libxl_migration_stream_t* m_libxl_stream;
        bool n_libxl_stream;

    public:
        bool _is_null_libxl_stream() { libxl_stream(); return n_libxl_stream; };

    private:
        legacy_save_image_t* m_legacy_image;
        bool n_legacy_image;

    public:
        bool _is_null_legacy_image() { legacy_image(); return n_legacy_image; };

    private:
        bool m_is_big_endian;
        bool m_has_libxl_stream;
        libvirt_save_file_t* m__root;
        libvirt_save_file_t* m__parent;
        std::string m__raw_xml;
        kaitai::kstream* m__io__raw_xml;
        std::string m__raw_legacy_image;
        bool n__raw_legacy_image;

    public:
        bool _is_null__raw_legacy_image() { _raw_legacy_image(); return n__raw_legacy_image; };

    private:
        kaitai::kstream* m__io__raw_legacy_image;

    public:

        /**
         * The length of the XML.
         */
        savefile_header_t* header() const { return m_header; }

        /**
         * The domain's definition.
         */
        domain_xml_t* xml() const { return m_xml; }

        /**
         * The saved domain, absent if the data ends before or inside its header.
         */
        libxl_migration_stream_t* libxl_stream() const { return m_libxl_stream; }

        /**
         * The saved domain in the format before libxl streams.
         */
        legacy_save_image_t* legacy_image() const { return m_legacy_image; }

        /**
         * Byte order of the host that saved the domain.
         */
        bool is_big_endian() const { return m_is_big_endian; }

        /**
         * A libxl stream follows the XML.
         */
        bool has_libxl_stream() const { return m_has_libxl_stream; }
        libvirt_save_file_t* _root() const { return m__root; }
        libvirt_save_file_t* _parent() const { return m__parent; }
        std::string _raw_xml() const { return m__raw_xml; }
        kaitai::kstream* _io__raw_xml() const { return m__io__raw_xml; }
        std::string _raw_legacy_image() const { return m__raw_legacy_image; }
        kaitai::kstream* _io__raw_legacy_image() const { return m__io__raw_legacy_image; }
    };

    /**
     * The start of the header, which determines how to read the rest of it.
     * \sa https://gitlab.com/libvirt/libvirt/-/blob/v11.0.0/src/libxl/libxl_conf.h struct libxlSavefileHeader
     */

    class file_start_t : public kaitai::kstruct {

    public:

        file_start_t(kaitai::kstream* p__io, libvirt_save_file_t* p__parent = 0, libvirt_save_file_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~file_start_t();

    private:
        bool f_is_big_endian;
        bool m_is_big_endian;

    public:

        /**
         * Byte order of the header, derived from which end of the version is
         * zero.
         */
        bool is_big_endian();

    private:
        bool f_is_stream_v2;
        bool m_is_stream_v2;

    public:

        /**
         * A libxl stream follows the XML. libxl assumes this for every version
         * other than 1.
         */
        bool is_stream_v2();

    private:
        bool f_known_version;
        int8_t m_known_version;

    public:

        /**
         * The newest version; libvirt refuses a higher one.
         */
        int8_t known_version();

    private:
        bool f_version;
        uint32_t m_version;

    public:

        /**
         * Kind of stream that follows the XML: 1 for a legacy stream, 2 for a
         * libxl stream.
         */
        uint32_t version();

    private:
        std::string m_magic;
        uint32_t m_raw_version;
        libvirt_save_file_t* m__root;
        libvirt_save_file_t* m__parent;

    public:

        /**
         * Says that this is a domain saved by libvirt's libxl driver.
         */
        std::string magic() const { return m_magic; }

        /**
         * The version read as a little-endian number, whatever its real byte order.
         */
        uint32_t raw_version() const { return m_raw_version; }
        libvirt_save_file_t* _root() const { return m__root; }
        libvirt_save_file_t* _parent() const { return m__parent; }
    };

private:
    file_start_t* m_identification;
    file_rest_t* m_body;
    libvirt_save_file_t* m__root;
    kaitai::kstruct* m__parent;

public:

    /**
     * Identifies the file, and gives its version and the byte order of its header.
     */
    file_start_t* identification() const { return m_identification; }

    /**
     * The rest of the file.
     */
    file_rest_t* body() const { return m_body; }
    libvirt_save_file_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // LIBVIRT_SAVE_FILE_H_
