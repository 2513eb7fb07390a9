// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xen_save_image.h"
std::set<xen_save_image_t::layer_t> xen_save_image_t::_build_values_layer_t() {
    std::set<xen_save_image_t::layer_t> _t;
    _t.insert(xen_save_image_t::LAYER_LEGACY);
    _t.insert(xen_save_image_t::LAYER_XENOPSD_LEGACY);
    _t.insert(xen_save_image_t::LAYER_LIBXL);
    _t.insert(xen_save_image_t::LAYER_XEND);
    _t.insert(xen_save_image_t::LAYER_XL);
    _t.insert(xen_save_image_t::LAYER_XENOPSD);
    _t.insert(xen_save_image_t::LAYER_LIBVIRT);
    _t.insert(xen_save_image_t::LAYER_LIBXC);
    return _t;
}
const std::set<xen_save_image_t::layer_t> xen_save_image_t::_values_layer_t = xen_save_image_t::_build_values_layer_t();
bool xen_save_image_t::_is_defined_layer_t(xen_save_image_t::layer_t v) {
    return xen_save_image_t::_values_layer_t.find(v) != xen_save_image_t::_values_layer_t.end();
}

xen_save_image_t::xen_save_image_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_save_image_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_legacy_start = 0;
    f_is_legacy = false;
    f_is_xenopsd_legacy = false;
    f_legacy_start = false;
    f_outermost_layer = false;
    f_signature = false;
    f_signature_end = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void xen_save_image_t::_read() {
    n_content = true;
    switch (outermost_layer()) {
    case xen_save_image_t::LAYER_LEGACY: {
        n_content = false;
        m_content = new legacy_save_image_t(m__io);
        break;
    }
    case xen_save_image_t::LAYER_LIBVIRT: {
        n_content = false;
        m_content = new libvirt_save_file_t(m__io);
        break;
    }
    case xen_save_image_t::LAYER_LIBXC: {
        n_content = false;
        m_content = new libxc_migration_stream_t(m__io);
        break;
    }
    case xen_save_image_t::LAYER_LIBXL: {
        n_content = false;
        m_content = new libxl_migration_stream_t(m__io);
        break;
    }
    case xen_save_image_t::LAYER_XEND: {
        n_content = false;
        m_content = new xend_save_file_t(m__io);
        break;
    }
    case xen_save_image_t::LAYER_XENOPSD: {
        n_content = false;
        m_content = new xenopsd_suspend_image_t(m__io);
        break;
    }
    case xen_save_image_t::LAYER_XENOPSD_LEGACY: {
        n_content = false;
        m_content = new xenopsd_legacy_image_t(m__io);
        break;
    }
    case xen_save_image_t::LAYER_XL: {
        n_content = false;
        m_content = new xl_save_file_t(m__io);
        break;
    }
    }
}

xen_save_image_t::~xen_save_image_t() {
    _clean_up();
}

void xen_save_image_t::_clean_up() {
    if (!n_content) {
        if (m_content) {
            delete m_content; m_content = 0;
        }
    }
    if (f_legacy_start && !n_legacy_start) {
        if (m_legacy_start) {
            delete m_legacy_start; m_legacy_start = 0;
        }
    }
    if (f_signature) {
    }
    if (f_signature_end && !n_signature_end) {
    }
}

bool xen_save_image_t::is_legacy() {
    if (f_is_legacy)
        return m_is_legacy;
    f_is_legacy = true;
    m_is_legacy = ((_io()->size() >= 16) ? ( ((legacy_start()->has_plausible_size()) && ( ((legacy_start()->is_pv()) || (legacy_start()->has_plausible_chunk())) )) ) : (false));
    return m_is_legacy;
}

bool xen_save_image_t::is_xenopsd_legacy() {
    if (f_is_xenopsd_legacy)
        return m_is_xenopsd_legacy;
    f_is_xenopsd_legacy = true;
    m_is_xenopsd_legacy = (( ((signature() == 1483042387) && (_io()->size() >= 12)) ) ? (signature_end() == 1148153185) : (false));
    return m_is_xenopsd_legacy;
}

legacy_save_image_t::first_octets_t* xen_save_image_t::legacy_start() {
    if (f_legacy_start)
        return m_legacy_start;
    f_legacy_start = true;
    n_legacy_start = true;
    if (_io()->size() >= 16) {
        n_legacy_start = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(0);
        m_legacy_start = new legacy_save_image_t::first_octets_t(m__io);
        m__io->seek(_pos);
    }
    return m_legacy_start;
}

xen_save_image_t::layer_t xen_save_image_t::outermost_layer() {
    if (f_outermost_layer)
        return m_outermost_layer;
    f_outermost_layer = true;
    m_outermost_layer = static_cast<xen_save_image_t::layer_t>(static_cast<uint32_t>(((is_legacy()) ? (static_cast<uint32_t>(0)) : (static_cast<uint32_t>(((is_xenopsd_legacy()) ? (static_cast<uint32_t>(signature_end())) : (static_cast<uint32_t>(signature()))))))));
    return m_outermost_layer;
}

uint32_t xen_save_image_t::signature() {
    if (f_signature)
        return m_signature;
    f_signature = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_signature = m__io->read_u4be();
    m__io->seek(_pos);
    return m_signature;
}

uint32_t xen_save_image_t::signature_end() {
    if (f_signature_end)
        return m_signature_end;
    f_signature_end = true;
    n_signature_end = true;
    if (_io()->size() >= 12) {
        n_signature_end = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(8);
        m_signature_end = m__io->read_u4be();
        m__io->seek(_pos);
    }
    return m_signature_end;
}
