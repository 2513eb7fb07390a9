#ifndef XENOPSD_LEGACY_IMAGE_H_
#define XENOPSD_LEGACY_IMAGE_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xenopsd_legacy_image_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include "legacy_save_image.h"

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * A suspended Xen domain as xenopsd wrote it to a virtual disk before its images
 * consisted of records: a signature, then a legacy image whose device model
 * state has xenopsd's own signature. The rest of the disk may contain anything.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155 legacy_save_signature
 */

class xenopsd_legacy_image_t : public kaitai::kstruct {

public:
    class save_signature_t;

    xenopsd_legacy_image_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xenopsd_legacy_image_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~xenopsd_legacy_image_t();

    /**
     * The signature of the image.
     * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155 legacy_save_signature
     */

    class save_signature_t : public kaitai::kstruct {

    public:

        save_signature_t(kaitai::kstream* p__io, xenopsd_legacy_image_t* p__parent = 0, xenopsd_legacy_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~save_signature_t();

    private:
        std::string m_signature;
        xenopsd_legacy_image_t* m__root;
        xenopsd_legacy_image_t* m__parent;

    public:

        /**
         * Says that this is a suspend image without records.
         */
        std::string signature() const { return m_signature; }
        xenopsd_legacy_image_t* _root() const { return m__root; }
        xenopsd_legacy_image_t* _parent() const { return m__parent; }
    };

private:
    save_signature_t* m_identification;
    legacy_save_image_t* m_legacy_image;
    xenopsd_legacy_image_t* m__root;
    kaitai::kstruct* m__parent;
    std::string m__raw_legacy_image;
    kaitai::kstream* m__io__raw_legacy_image;

public:

    /**
     * Identifies the image.
     */
    save_signature_t* identification() const { return m_identification; }

    /**
     * The suspended domain, followed by whatever else is on the disk.
     */
    legacy_save_image_t* legacy_image() const { return m_legacy_image; }
    xenopsd_legacy_image_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
    std::string _raw_legacy_image() const { return m__raw_legacy_image; }
    kaitai::kstream* _io__raw_legacy_image() const { return m__io__raw_legacy_image; }
};

#endif  // XENOPSD_LEGACY_IMAGE_H_
