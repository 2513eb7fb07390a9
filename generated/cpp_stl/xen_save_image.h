#ifndef XEN_SAVE_IMAGE_H_
#define XEN_SAVE_IMAGE_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xen_save_image_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include "libxl_migration_stream.h"
#include "xenopsd_legacy_image.h"
#include "libvirt_save_file.h"
#include "legacy_save_image.h"
#include "xend_save_file.h"
#include "xl_save_file.h"
#include "xenopsd_suspend_image.h"
#include "libxc_migration_stream.h"
#include <set>

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
 * \sa https://xenbits.xen.org/docs/unstable/specs/libxc-migration-stream.html Source
 */

class xen_save_image_t : public kaitai::kstruct {

public:

    enum layer_t {
        LAYER_LEGACY = 0,
        LAYER_XENOPSD_LEGACY = 1148153185,
        LAYER_LIBXL = 1281974904,
        LAYER_XEND = 1281977973,
        LAYER_XL = 1483042336,
        LAYER_XENOPSD = 1483042387,
        LAYER_LIBVIRT = 1818845814,
        LAYER_LIBXC = 4294967295UL
    };
    static bool _is_defined_layer_t(layer_t v);

private:
    static const std::set<layer_t> _values_layer_t;
    static std::set<layer_t> _build_values_layer_t();

public:

    xen_save_image_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xen_save_image_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~xen_save_image_t();

private:
    bool f_is_legacy;
    bool m_is_legacy;

public:

    /**
     * An image of Xen 4.4 or earlier.
     */
    bool is_legacy();

private:
    bool f_is_xenopsd_legacy;
    bool m_is_xenopsd_legacy;

public:

    /**
     * A suspend image of xenopsd from the time before it used records.
     */
    bool is_xenopsd_legacy();

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
    bool f_outermost_layer;
    layer_t m_outermost_layer;

public:

    /**
     * The outermost layer of the image.
     */
    layer_t outermost_layer();

private:
    bool f_signature;
    uint32_t m_signature;

public:

    /**
     * The first four bytes, as a number; see `outermost_layer`.
     */
    uint32_t signature();

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
    kaitai::kstruct* m_content;
    bool n_content;

public:
    bool _is_null_content() { content(); return n_content; };

private:
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
