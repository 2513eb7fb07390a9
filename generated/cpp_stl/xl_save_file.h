#ifndef XL_SAVE_FILE_H_
#define XL_SAVE_FILE_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xl_save_file_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include "libxl_migration_stream.h"
#include "legacy_save_image.h"
#include <set>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * A saved Xen domain as `xl save` writes it to disk and `xl migrate` sends it: a
 * header, the domain's configuration, then the libxl stream.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90 struct save_file_header
 */

class xl_save_file_t : public kaitai::kstruct {

public:
    class file_rest_t;
    class file_start_t;

    enum byteorder_t {
        BYTEORDER_LITTLE_ENDIAN = 16909060,
        BYTEORDER_BIG_ENDIAN = 67305985
    };
    static bool _is_defined_byteorder_t(byteorder_t v);

private:
    static const std::set<byteorder_t> _values_byteorder_t;
    static std::set<byteorder_t> _build_values_byteorder_t();

public:

    xl_save_file_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xl_save_file_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~xl_save_file_t();

    /**
     * The part of the file whose byte order `byteorder` gives.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90 struct save_file_header
     */

    class file_rest_t : public kaitai::kstruct {

    public:
        class optional_config_t;
        class save_file_header_t;

        file_rest_t(bool p_is_big_endian, kaitai::kstream* p__io, xl_save_file_t* p__parent = 0, xl_save_file_t* p__root = 0);

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
         * The data that the header calls optional; today the configuration only.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl_vmcontrol.c#L690-L1222 create_domain()
         */

        class optional_config_t : public kaitai::kstruct {

        public:

            optional_config_t(kaitai::kstream* p__io, xl_save_file_t::file_rest_t* p__parent = 0, xl_save_file_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~optional_config_t();

        private:
            bool f_ofs_config;
            int32_t m_ofs_config;

        public:

            /**
             * Offset of the configuration in the optional data.
             */
            int32_t ofs_config();

        private:
            uint32_t m_len_config;
            bool n_len_config;

        public:
            bool _is_null_len_config() { len_config(); return n_len_config; };

        private:
            std::string m_config;
            bool n_config;

        public:
            bool _is_null_config() { config(); return n_config; };

        private:
            xl_save_file_t* m__root;
            xl_save_file_t::file_rest_t* m__parent;

        public:

            /**
             * Length of the configuration in bytes.
             */
            uint32_t len_config() const { return m_len_config; }

            /**
             * The domain's configuration: JSON as libxl writes it, which ends
             * with a NUL, or the text of an xl configuration file.
             */
            std::string config() const { return m_config; }
            xl_save_file_t* _root() const { return m__root; }
            xl_save_file_t::file_rest_t* _parent() const { return m__parent; }
        };

        /**
         * The rest of the file header, after `byteorder`.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90 struct save_file_header
         */

        class save_file_header_t : public kaitai::kstruct {

        public:

            save_file_header_t(kaitai::kstream* p__io, xl_save_file_t::file_rest_t* p__parent = 0, xl_save_file_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~save_file_header_t();

        private:
            bool f_is_config_json;
            bool m_is_config_json;

        public:

            /**
             * The configuration is JSON, not the text of a configuration file.
             */
            bool is_config_json();

        private:
            bool f_is_stream_v2;
            bool m_is_stream_v2;

        public:

            /**
             * A libxl stream follows, not a legacy stream.
             */
            bool is_stream_v2();

        private:
            bool f_unknown_mandatory_flags;
            int32_t m_unknown_mandatory_flags;

        public:

            /**
             * The bits of `mandatory_flags` that have no meaning.
             */
            int32_t unknown_mandatory_flags();

        private:
            uint32_t m_mandatory_flags;
            uint32_t m_optional_flags;
            uint32_t m_len_optional_data;
            xl_save_file_t* m__root;
            xl_save_file_t::file_rest_t* m__parent;

        public:

            /**
             * Flags that a reader must understand; it refuses a file with bits
             * that it does not know.
             */
            uint32_t mandatory_flags() const { return m_mandatory_flags; }

            /**
             * Flags that a reader may ignore. None is defined.
             */
            uint32_t optional_flags() const { return m_optional_flags; }

            /**
             * Length of the optional data in bytes.
             */
            uint32_t len_optional_data() const { return m_len_optional_data; }
            xl_save_file_t* _root() const { return m__root; }
            xl_save_file_t::file_rest_t* _parent() const { return m__parent; }
        };

    private:
        save_file_header_t* m_header;
        optional_config_t* m_optional_data;
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
        xl_save_file_t* m__root;
        xl_save_file_t* m__parent;
        std::string m__raw_optional_data;
        kaitai::kstream* m__io__raw_optional_data;
        std::string m__raw_legacy_image;
        bool n__raw_legacy_image;

    public:
        bool _is_null__raw_legacy_image() { _raw_legacy_image(); return n__raw_legacy_image; };

    private:
        kaitai::kstream* m__io__raw_legacy_image;

    public:

        /**
         * Flags, and the length of the optional data.
         */
        save_file_header_t* header() const { return m_header; }

        /**
         * The domain's configuration.
         */
        optional_config_t* optional_data() const { return m_optional_data; }

        /**
         * The saved domain, absent if the data ends before or inside its header.
         */
        libxl_migration_stream_t* libxl_stream() const { return m_libxl_stream; }

        /**
         * The saved domain in the format of Xen 4.4 and earlier.
         */
        legacy_save_image_t* legacy_image() const { return m_legacy_image; }

        /**
         * Byte order of the host that saved.
         */
        bool is_big_endian() const { return m_is_big_endian; }
        xl_save_file_t* _root() const { return m__root; }
        xl_save_file_t* _parent() const { return m__parent; }
        std::string _raw_optional_data() const { return m__raw_optional_data; }
        kaitai::kstream* _io__raw_optional_data() const { return m__io__raw_optional_data; }
        std::string _raw_legacy_image() const { return m__raw_legacy_image; }
        kaitai::kstream* _io__raw_legacy_image() const { return m__io__raw_legacy_image; }
    };

    /**
     * The start of the header, which determines how to read the rest of it.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/xl/xl.h#L83-L90 struct save_file_header
     */

    class file_start_t : public kaitai::kstruct {

    public:

        file_start_t(kaitai::kstream* p__io, xl_save_file_t* p__parent = 0, xl_save_file_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~file_start_t();

    private:
        bool f_byteorder;
        byteorder_t m_byteorder;

    public:

        /**
         * The byte order of the host that saved the domain.
         */
        byteorder_t byteorder();

    private:
        std::string m_magic;
        uint32_t m_byteorder_code;
        xl_save_file_t* m__root;
        xl_save_file_t* m__parent;

    public:

        /**
         * Says that this is an xl save file.
         */
        std::string magic() const { return m_magic; }

        /**
         * The number 0x01020304 in the byte order of the host that saved the
         * domain, read as a little-endian number; see `byteorder`.
         */
        uint32_t byteorder_code() const { return m_byteorder_code; }
        xl_save_file_t* _root() const { return m__root; }
        xl_save_file_t* _parent() const { return m__parent; }
    };

private:
    file_start_t* m_identification;
    file_rest_t* m_body;
    xl_save_file_t* m__root;
    kaitai::kstruct* m__parent;

public:

    /**
     * Identifies the file and gives the byte order of its header.
     */
    file_start_t* identification() const { return m_identification; }

    /**
     * The rest of the file.
     */
    file_rest_t* body() const { return m_body; }
    xl_save_file_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // XL_SAVE_FILE_H_
