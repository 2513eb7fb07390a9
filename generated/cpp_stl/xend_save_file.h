#ifndef XEND_SAVE_FILE_H_
#define XEND_SAVE_FILE_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xend_save_file_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include "legacy_save_image.h"

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * A saved Xen domain as xend wrote it to disk (`xm save`), up to Xen 4.4: a
 * signature, the domain's configuration, then a legacy image.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68 save()
 */

class xend_save_file_t : public kaitai::kstruct {

public:
    class domain_config_t;
    class file_start_t;
    class save_header_t;

    xend_save_file_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xend_save_file_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~xend_save_file_t();

    /**
     * The domain's configuration.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68 save()
     */

    class domain_config_t : public kaitai::kstruct {

    public:

        domain_config_t(kaitai::kstream* p__io, xend_save_file_t* p__parent = 0, xend_save_file_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~domain_config_t();

    private:
        std::string m_sexp;
        xend_save_file_t* m__root;
        xend_save_file_t* m__parent;

    public:

        /**
         * An s-expression, as `xm list --long` prints it.
         */
        std::string sexp() const { return m_sexp; }
        xend_save_file_t* _root() const { return m__root; }
        xend_save_file_t* _parent() const { return m__parent; }
    };

    /**
     * The signature of the file.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L27 SIGNATURE
     */

    class file_start_t : public kaitai::kstruct {

    public:

        file_start_t(kaitai::kstream* p__io, xend_save_file_t* p__parent = 0, xend_save_file_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~file_start_t();

    private:
        std::string m_signature;
        xend_save_file_t* m__root;
        xend_save_file_t* m__parent;

    public:

        /**
         * Says that this is a domain that xend saved.
         */
        std::string signature() const { return m_signature; }
        xend_save_file_t* _root() const { return m__root; }
        xend_save_file_t* _parent() const { return m__parent; }
    };

    /**
     * The header before the configuration.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.4.4/tools/python/xen/xend/XendCheckpoint.py#L68 save()
     */

    class save_header_t : public kaitai::kstruct {

    public:

        save_header_t(kaitai::kstream* p__io, xend_save_file_t* p__parent = 0, xend_save_file_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~save_header_t();

    private:
        int32_t m_len_config;
        xend_save_file_t* m__root;
        xend_save_file_t* m__parent;

    public:

        /**
         * Length of the configuration in bytes.
         */
        int32_t len_config() const { return m_len_config; }
        xend_save_file_t* _root() const { return m__root; }
        xend_save_file_t* _parent() const { return m__parent; }
    };

private:
    bool f_len_config;
    uint32_t m_len_config;

public:

    /**
     * Length of the configuration in bytes.
     */
    uint32_t len_config();

private:
    file_start_t* m_identification;
    save_header_t* m_header;
    bool n_header;

public:
    bool _is_null_header() { header(); return n_header; };

private:
    domain_config_t* m_config;
    legacy_save_image_t* m_legacy_image;
    xend_save_file_t* m__root;
    kaitai::kstruct* m__parent;
    std::string m__raw_config;
    kaitai::kstream* m__io__raw_config;
    std::string m__raw_legacy_image;
    kaitai::kstream* m__io__raw_legacy_image;

public:

    /**
     * Identifies the file.
     */
    file_start_t* identification() const { return m_identification; }

    /**
     * Length of the configuration.
     */
    save_header_t* header() const { return m_header; }

    /**
     * The domain's configuration.
     */
    domain_config_t* config() const { return m_config; }

    /**
     * The saved domain.
     */
    legacy_save_image_t* legacy_image() const { return m_legacy_image; }
    xend_save_file_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
    std::string _raw_config() const { return m__raw_config; }
    kaitai::kstream* _io__raw_config() const { return m__io__raw_config; }
    std::string _raw_legacy_image() const { return m__raw_legacy_image; }
    kaitai::kstream* _io__raw_legacy_image() const { return m__io__raw_legacy_image; }
};

#endif  // XEND_SAVE_FILE_H_
