// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "x86_xsave_area.h"

x86_xsave_area_t::x86_xsave_area_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_legacy = 0;
    m__io__raw_legacy = 0;
    m_header = 0;
    m__io__raw_header = 0;
    m_avx = 0;
    m__io__raw_avx = 0;
    m_bndcsr = 0;
    m__io__raw_bndcsr = 0;
    m_bndregs = 0;
    m__io__raw_bndregs = 0;
    m_cet_s = 0;
    m__io__raw_cet_s = 0;
    m_cet_u = 0;
    m__io__raw_cet_u = 0;
    m_egprs = 0;
    m__io__raw_egprs = 0;
    m_hi16_zmm = 0;
    m__io__raw_hi16_zmm = 0;
    m_lbr = 0;
    m__io__raw_lbr = 0;
    m_opmask = 0;
    m__io__raw_opmask = 0;
    m_pkru = 0;
    m__io__raw_pkru = 0;
    m_pt = 0;
    m__io__raw_pt = 0;
    m_tilecfg = 0;
    m__io__raw_tilecfg = 0;
    m_tiledata = 0;
    m__io__raw_tiledata = 0;
    m_uintr = 0;
    m__io__raw_uintr = 0;
    m_zmm_hi256 = 0;
    m__io__raw_zmm_hi256 = 0;
    f_avx = false;
    m__io__raw_avx = 0;
    m_avx = 0;
    f_bndcsr = false;
    m__io__raw_bndcsr = 0;
    m_bndcsr = 0;
    f_bndregs = false;
    m__io__raw_bndregs = 0;
    m_bndregs = 0;
    f_cet_s = false;
    m__io__raw_cet_s = 0;
    m_cet_s = 0;
    f_cet_u = false;
    m__io__raw_cet_u = 0;
    m_cet_u = 0;
    f_egprs = false;
    m__io__raw_egprs = 0;
    m_egprs = 0;
    f_has_avx = false;
    f_has_bndcsr = false;
    f_has_bndregs = false;
    f_has_cet_s = false;
    f_has_cet_u = false;
    f_has_egprs = false;
    f_has_hdc = false;
    f_has_header = false;
    f_has_hi16_zmm = false;
    f_has_hwp = false;
    f_has_lbr = false;
    f_has_lwp = false;
    f_has_opmask = false;
    f_has_pasid = false;
    f_has_pkru = false;
    f_has_pt = false;
    f_has_tilecfg = false;
    f_has_tiledata = false;
    f_has_uintr = false;
    f_has_zmm_hi256 = false;
    f_hdc = false;
    f_hi16_zmm = false;
    m__io__raw_hi16_zmm = 0;
    m_hi16_zmm = 0;
    f_hwp = false;
    f_is_compacted = false;
    f_is_intel_layout = false;
    f_lbr = false;
    m__io__raw_lbr = 0;
    m_lbr = 0;
    f_len_area = false;
    f_len_legacy = false;
    f_len_min = false;
    f_lwp = false;
    f_ofs_avx = false;
    f_ofs_bndcsr = false;
    f_ofs_bndregs = false;
    f_ofs_compacted_avx = false;
    f_ofs_compacted_bndcsr = false;
    f_ofs_compacted_bndregs = false;
    f_ofs_compacted_cet_s = false;
    f_ofs_compacted_cet_u = false;
    f_ofs_compacted_egprs = false;
    f_ofs_compacted_hdc = false;
    f_ofs_compacted_hi16_zmm = false;
    f_ofs_compacted_hwp = false;
    f_ofs_compacted_lbr = false;
    f_ofs_compacted_opmask = false;
    f_ofs_compacted_pasid = false;
    f_ofs_compacted_pkru = false;
    f_ofs_compacted_pt = false;
    f_ofs_compacted_tilecfg = false;
    f_ofs_compacted_tiledata = false;
    f_ofs_compacted_uintr = false;
    f_ofs_compacted_zmm_hi256 = false;
    f_ofs_egprs = false;
    f_ofs_hi16_zmm = false;
    f_ofs_opmask = false;
    f_ofs_pkru = false;
    f_ofs_tilecfg = false;
    f_ofs_tiledata = false;
    f_ofs_zmm_hi256 = false;
    f_opmask = false;
    m__io__raw_opmask = 0;
    m_opmask = 0;
    f_pasid = false;
    f_pkru = false;
    m__io__raw_pkru = 0;
    m_pkru = 0;
    f_pt = false;
    m__io__raw_pt = 0;
    m_pt = 0;
    f_tilecfg = false;
    m__io__raw_tilecfg = 0;
    m_tilecfg = 0;
    f_tiledata = false;
    m__io__raw_tiledata = 0;
    m_tiledata = 0;
    f_uintr = false;
    m__io__raw_uintr = 0;
    m_uintr = 0;
    f_zmm_hi256 = false;
    m__io__raw_zmm_hi256 = 0;
    m_zmm_hi256 = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::_read() {
    n_legacy = true;
    if (_io()->size() >= 512) {
        n_legacy = false;
        m__raw_legacy = m__io->read_bytes(512);
        m__io__raw_legacy = new kaitai::kstream(m__raw_legacy);
        m_legacy = new fxsave_region_t(m__io__raw_legacy, this, m__root);
    }
    n_header = true;
    if (_io()->size() >= 576) {
        n_header = false;
        m__raw_header = m__io->read_bytes(64);
        m__io__raw_header = new kaitai::kstream(m__raw_header);
        m_header = new xsave_header_t(m__io__raw_header, this, m__root);
    }
}

x86_xsave_area_t::~x86_xsave_area_t() {
    _clean_up();
}

void x86_xsave_area_t::_clean_up() {
    if (!n_legacy) {
        if (m__io__raw_legacy) {
            delete m__io__raw_legacy; m__io__raw_legacy = 0;
        }
        if (m_legacy) {
            delete m_legacy; m_legacy = 0;
        }
    }
    if (!n_header) {
        if (m__io__raw_header) {
            delete m__io__raw_header; m__io__raw_header = 0;
        }
        if (m_header) {
            delete m_header; m_header = 0;
        }
    }
    if (f_avx && !n_avx) {
        if (m__io__raw_avx) {
            delete m__io__raw_avx; m__io__raw_avx = 0;
        }
        if (m_avx) {
            delete m_avx; m_avx = 0;
        }
    }
    if (f_bndcsr && !n_bndcsr) {
        if (m__io__raw_bndcsr) {
            delete m__io__raw_bndcsr; m__io__raw_bndcsr = 0;
        }
        if (m_bndcsr) {
            delete m_bndcsr; m_bndcsr = 0;
        }
    }
    if (f_bndregs && !n_bndregs) {
        if (m__io__raw_bndregs) {
            delete m__io__raw_bndregs; m__io__raw_bndregs = 0;
        }
        if (m_bndregs) {
            delete m_bndregs; m_bndregs = 0;
        }
    }
    if (f_cet_s && !n_cet_s) {
        if (m__io__raw_cet_s) {
            delete m__io__raw_cet_s; m__io__raw_cet_s = 0;
        }
        if (m_cet_s) {
            delete m_cet_s; m_cet_s = 0;
        }
    }
    if (f_cet_u && !n_cet_u) {
        if (m__io__raw_cet_u) {
            delete m__io__raw_cet_u; m__io__raw_cet_u = 0;
        }
        if (m_cet_u) {
            delete m_cet_u; m_cet_u = 0;
        }
    }
    if (f_egprs && !n_egprs) {
        if (m__io__raw_egprs) {
            delete m__io__raw_egprs; m__io__raw_egprs = 0;
        }
        if (m_egprs) {
            delete m_egprs; m_egprs = 0;
        }
    }
    if (f_hdc && !n_hdc) {
    }
    if (f_hi16_zmm && !n_hi16_zmm) {
        if (m__io__raw_hi16_zmm) {
            delete m__io__raw_hi16_zmm; m__io__raw_hi16_zmm = 0;
        }
        if (m_hi16_zmm) {
            delete m_hi16_zmm; m_hi16_zmm = 0;
        }
    }
    if (f_hwp && !n_hwp) {
    }
    if (f_lbr && !n_lbr) {
        if (m__io__raw_lbr) {
            delete m__io__raw_lbr; m__io__raw_lbr = 0;
        }
        if (m_lbr) {
            delete m_lbr; m_lbr = 0;
        }
    }
    if (f_lwp && !n_lwp) {
    }
    if (f_opmask && !n_opmask) {
        if (m__io__raw_opmask) {
            delete m__io__raw_opmask; m__io__raw_opmask = 0;
        }
        if (m_opmask) {
            delete m_opmask; m_opmask = 0;
        }
    }
    if (f_pasid && !n_pasid) {
    }
    if (f_pkru && !n_pkru) {
        if (m__io__raw_pkru) {
            delete m__io__raw_pkru; m__io__raw_pkru = 0;
        }
        if (m_pkru) {
            delete m_pkru; m_pkru = 0;
        }
    }
    if (f_pt && !n_pt) {
        if (m__io__raw_pt) {
            delete m__io__raw_pt; m__io__raw_pt = 0;
        }
        if (m_pt) {
            delete m_pt; m_pt = 0;
        }
    }
    if (f_tilecfg && !n_tilecfg) {
        if (m__io__raw_tilecfg) {
            delete m__io__raw_tilecfg; m__io__raw_tilecfg = 0;
        }
        if (m_tilecfg) {
            delete m_tilecfg; m_tilecfg = 0;
        }
    }
    if (f_tiledata && !n_tiledata) {
        if (m__io__raw_tiledata) {
            delete m__io__raw_tiledata; m__io__raw_tiledata = 0;
        }
        if (m_tiledata) {
            delete m_tiledata; m_tiledata = 0;
        }
    }
    if (f_uintr && !n_uintr) {
        if (m__io__raw_uintr) {
            delete m__io__raw_uintr; m__io__raw_uintr = 0;
        }
        if (m_uintr) {
            delete m_uintr; m_uintr = 0;
        }
    }
    if (f_zmm_hi256 && !n_zmm_hi256) {
        if (m__io__raw_zmm_hi256) {
            delete m__io__raw_zmm_hi256; m__io__raw_zmm_hi256 = 0;
        }
        if (m_zmm_hi256) {
            delete m_zmm_hi256; m_zmm_hi256 = 0;
        }
    }
}

x86_xsave_area_t::avx_state_t::avx_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_ymm_high = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::avx_state_t::_read() {
    m_ymm_high = new std::vector<std::string>();
    const int l_ymm_high = 16;
    for (int i = 0; i < l_ymm_high; i++) {
        m_ymm_high->push_back(m__io->read_bytes(16));
    }
}

x86_xsave_area_t::avx_state_t::~avx_state_t() {
    _clean_up();
}

void x86_xsave_area_t::avx_state_t::_clean_up() {
    if (m_ymm_high) {
        delete m_ymm_high; m_ymm_high = 0;
    }
}

x86_xsave_area_t::bndcsr_state_t::bndcsr_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::bndcsr_state_t::_read() {
    m_bndcfgu = m__io->read_u8le();
    m_bndstatus = m__io->read_u8le();
    m_reserved = m__io->read_bytes(48);
}

x86_xsave_area_t::bndcsr_state_t::~bndcsr_state_t() {
    _clean_up();
}

void x86_xsave_area_t::bndcsr_state_t::_clean_up() {
}

x86_xsave_area_t::bndregs_state_t::bndregs_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_bounds = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::bndregs_state_t::_read() {
    m_bounds = new std::vector<bound_register_t*>();
    const int l_bounds = 4;
    for (int i = 0; i < l_bounds; i++) {
        m_bounds->push_back(new bound_register_t(m__io, this, m__root));
    }
}

x86_xsave_area_t::bndregs_state_t::~bndregs_state_t() {
    _clean_up();
}

void x86_xsave_area_t::bndregs_state_t::_clean_up() {
    if (m_bounds) {
        for (std::vector<bound_register_t*>::iterator it = m_bounds->begin(); it != m_bounds->end(); ++it) {
            delete *it;
        }
        delete m_bounds; m_bounds = 0;
    }
}

x86_xsave_area_t::bound_register_t::bound_register_t(kaitai::kstream* p__io, x86_xsave_area_t::bndregs_state_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::bound_register_t::_read() {
    m_lower = m__io->read_u8le();
    m_upper = m__io->read_u8le();
}

x86_xsave_area_t::bound_register_t::~bound_register_t() {
    _clean_up();
}

void x86_xsave_area_t::bound_register_t::_clean_up() {
}

x86_xsave_area_t::cet_s_state_t::cet_s_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::cet_s_state_t::_read() {
    m_pl0_ssp = m__io->read_u8le();
    m_pl1_ssp = m__io->read_u8le();
    m_pl2_ssp = m__io->read_u8le();
}

x86_xsave_area_t::cet_s_state_t::~cet_s_state_t() {
    _clean_up();
}

void x86_xsave_area_t::cet_s_state_t::_clean_up() {
}

x86_xsave_area_t::cet_u_state_t::cet_u_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::cet_u_state_t::_read() {
    m_u_cet = m__io->read_u8le();
    m_pl3_ssp = m__io->read_u8le();
}

x86_xsave_area_t::cet_u_state_t::~cet_u_state_t() {
    _clean_up();
}

void x86_xsave_area_t::cet_u_state_t::_clean_up() {
}

x86_xsave_area_t::component_bitmap_t::component_bitmap_t(kaitai::kstream* p__io, x86_xsave_area_t::xsave_header_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_avx = false;
    f_bndcsr = false;
    f_bndregs = false;
    f_cet_s = false;
    f_cet_u = false;
    f_egprs = false;
    f_hdc = false;
    f_hi16_zmm = false;
    f_hwp = false;
    f_is_compacted = false;
    f_lbr = false;
    f_len_area = false;
    f_len_area_amd = false;
    f_lwp = false;
    f_opmask = false;
    f_pasid = false;
    f_pkru = false;
    f_pt = false;
    f_raw = false;
    f_sse = false;
    f_tilecfg = false;
    f_tiledata = false;
    f_uintr = false;
    f_x87 = false;
    f_zmm_hi256 = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::component_bitmap_t::_read() {
    m_low = m__io->read_u4le();
    m_high = m__io->read_u4le();
}

x86_xsave_area_t::component_bitmap_t::~component_bitmap_t() {
    _clean_up();
}

void x86_xsave_area_t::component_bitmap_t::_clean_up() {
    if (f_raw) {
    }
}

bool x86_xsave_area_t::component_bitmap_t::avx() {
    if (f_avx)
        return m_avx;
    f_avx = true;
    m_avx = (low() & 4) != 0;
    return m_avx;
}

bool x86_xsave_area_t::component_bitmap_t::bndcsr() {
    if (f_bndcsr)
        return m_bndcsr;
    f_bndcsr = true;
    m_bndcsr = (low() & 16) != 0;
    return m_bndcsr;
}

bool x86_xsave_area_t::component_bitmap_t::bndregs() {
    if (f_bndregs)
        return m_bndregs;
    f_bndregs = true;
    m_bndregs = (low() & 8) != 0;
    return m_bndregs;
}

bool x86_xsave_area_t::component_bitmap_t::cet_s() {
    if (f_cet_s)
        return m_cet_s;
    f_cet_s = true;
    m_cet_s = (low() & 4096) != 0;
    return m_cet_s;
}

bool x86_xsave_area_t::component_bitmap_t::cet_u() {
    if (f_cet_u)
        return m_cet_u;
    f_cet_u = true;
    m_cet_u = (low() & 2048) != 0;
    return m_cet_u;
}

bool x86_xsave_area_t::component_bitmap_t::egprs() {
    if (f_egprs)
        return m_egprs;
    f_egprs = true;
    m_egprs = (low() & 524288) != 0;
    return m_egprs;
}

bool x86_xsave_area_t::component_bitmap_t::hdc() {
    if (f_hdc)
        return m_hdc;
    f_hdc = true;
    m_hdc = (low() & 8192) != 0;
    return m_hdc;
}

bool x86_xsave_area_t::component_bitmap_t::hi16_zmm() {
    if (f_hi16_zmm)
        return m_hi16_zmm;
    f_hi16_zmm = true;
    m_hi16_zmm = (low() & 128) != 0;
    return m_hi16_zmm;
}

bool x86_xsave_area_t::component_bitmap_t::hwp() {
    if (f_hwp)
        return m_hwp;
    f_hwp = true;
    m_hwp = (low() & 65536) != 0;
    return m_hwp;
}

bool x86_xsave_area_t::component_bitmap_t::is_compacted() {
    if (f_is_compacted)
        return m_is_compacted;
    f_is_compacted = true;
    m_is_compacted = high() >> 31 != 0;
    return m_is_compacted;
}

bool x86_xsave_area_t::component_bitmap_t::lbr() {
    if (f_lbr)
        return m_lbr;
    f_lbr = true;
    m_lbr = (low() & 32768) != 0;
    return m_lbr;
}

uint32_t x86_xsave_area_t::component_bitmap_t::len_area() {
    if (f_len_area)
        return m_len_area;
    f_len_area = true;
    m_len_area = static_cast<uint32_t>(((tiledata()) ? (11008) : (((tilecfg()) ? (2816) : (((pkru()) ? (2696) : (((hi16_zmm()) ? (2688) : (((zmm_hi256()) ? (1664) : (((opmask()) ? (1152) : (((bndcsr()) ? (1088) : (((bndregs()) ? (1024) : (((avx()) ? (832) : (576)))))))))))))))))));
    return m_len_area;
}

uint32_t x86_xsave_area_t::component_bitmap_t::len_area_amd() {
    if (f_len_area_amd)
        return m_len_area_amd;
    f_len_area_amd = true;
    m_len_area_amd = static_cast<uint32_t>(((hi16_zmm()) ? (2432) : (((zmm_hi256()) ? (1408) : (((opmask()) ? (896) : (((avx()) ? (832) : (576)))))))));
    return m_len_area_amd;
}

bool x86_xsave_area_t::component_bitmap_t::lwp() {
    if (f_lwp)
        return m_lwp;
    f_lwp = true;
    m_lwp = (high() & 1073741824) != 0;
    return m_lwp;
}

bool x86_xsave_area_t::component_bitmap_t::opmask() {
    if (f_opmask)
        return m_opmask;
    f_opmask = true;
    m_opmask = (low() & 32) != 0;
    return m_opmask;
}

bool x86_xsave_area_t::component_bitmap_t::pasid() {
    if (f_pasid)
        return m_pasid;
    f_pasid = true;
    m_pasid = (low() & 1024) != 0;
    return m_pasid;
}

bool x86_xsave_area_t::component_bitmap_t::pkru() {
    if (f_pkru)
        return m_pkru;
    f_pkru = true;
    m_pkru = (low() & 512) != 0;
    return m_pkru;
}

bool x86_xsave_area_t::component_bitmap_t::pt() {
    if (f_pt)
        return m_pt;
    f_pt = true;
    m_pt = (low() & 256) != 0;
    return m_pt;
}

uint64_t x86_xsave_area_t::component_bitmap_t::raw() {
    if (f_raw)
        return m_raw;
    f_raw = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_raw = m__io->read_u8le();
    m__io->seek(_pos);
    return m_raw;
}

bool x86_xsave_area_t::component_bitmap_t::sse() {
    if (f_sse)
        return m_sse;
    f_sse = true;
    m_sse = (low() & 2) != 0;
    return m_sse;
}

bool x86_xsave_area_t::component_bitmap_t::tilecfg() {
    if (f_tilecfg)
        return m_tilecfg;
    f_tilecfg = true;
    m_tilecfg = (low() & 131072) != 0;
    return m_tilecfg;
}

bool x86_xsave_area_t::component_bitmap_t::tiledata() {
    if (f_tiledata)
        return m_tiledata;
    f_tiledata = true;
    m_tiledata = (low() & 262144) != 0;
    return m_tiledata;
}

bool x86_xsave_area_t::component_bitmap_t::uintr() {
    if (f_uintr)
        return m_uintr;
    f_uintr = true;
    m_uintr = (low() & 16384) != 0;
    return m_uintr;
}

bool x86_xsave_area_t::component_bitmap_t::x87() {
    if (f_x87)
        return m_x87;
    f_x87 = true;
    m_x87 = (low() & 1) != 0;
    return m_x87;
}

bool x86_xsave_area_t::component_bitmap_t::zmm_hi256() {
    if (f_zmm_hi256)
        return m_zmm_hi256;
    f_zmm_hi256 = true;
    m_zmm_hi256 = (low() & 64) != 0;
    return m_zmm_hi256;
}

x86_xsave_area_t::egprs_state_t::egprs_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_r = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::egprs_state_t::_read() {
    m_r = new std::vector<uint64_t>();
    const int l_r = 16;
    for (int i = 0; i < l_r; i++) {
        m_r->push_back(m__io->read_u8le());
    }
}

x86_xsave_area_t::egprs_state_t::~egprs_state_t() {
    _clean_up();
}

void x86_xsave_area_t::egprs_state_t::_clean_up() {
    if (m_r) {
        delete m_r; m_r = 0;
    }
}

x86_xsave_area_t::fpu_control_word_t::fpu_control_word_t(kaitai::kstream* p__io, x86_xsave_area_t::fxsave_region_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_dm = false;
    f_im = false;
    f_om = false;
    f_pc = false;
    f_pm = false;
    f_rc = false;
    f_um = false;
    f_zm = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::fpu_control_word_t::_read() {
    m_raw = m__io->read_u2le();
}

x86_xsave_area_t::fpu_control_word_t::~fpu_control_word_t() {
    _clean_up();
}

void x86_xsave_area_t::fpu_control_word_t::_clean_up() {
}

bool x86_xsave_area_t::fpu_control_word_t::dm() {
    if (f_dm)
        return m_dm;
    f_dm = true;
    m_dm = (raw() & 2) != 0;
    return m_dm;
}

bool x86_xsave_area_t::fpu_control_word_t::im() {
    if (f_im)
        return m_im;
    f_im = true;
    m_im = (raw() & 1) != 0;
    return m_im;
}

bool x86_xsave_area_t::fpu_control_word_t::om() {
    if (f_om)
        return m_om;
    f_om = true;
    m_om = (raw() & 8) != 0;
    return m_om;
}

int32_t x86_xsave_area_t::fpu_control_word_t::pc() {
    if (f_pc)
        return m_pc;
    f_pc = true;
    m_pc = raw() >> 8 & 3;
    return m_pc;
}

bool x86_xsave_area_t::fpu_control_word_t::pm() {
    if (f_pm)
        return m_pm;
    f_pm = true;
    m_pm = (raw() & 32) != 0;
    return m_pm;
}

int32_t x86_xsave_area_t::fpu_control_word_t::rc() {
    if (f_rc)
        return m_rc;
    f_rc = true;
    m_rc = raw() >> 10 & 3;
    return m_rc;
}

bool x86_xsave_area_t::fpu_control_word_t::um() {
    if (f_um)
        return m_um;
    f_um = true;
    m_um = (raw() & 16) != 0;
    return m_um;
}

bool x86_xsave_area_t::fpu_control_word_t::zm() {
    if (f_zm)
        return m_zm;
    f_zm = true;
    m_zm = (raw() & 4) != 0;
    return m_zm;
}

x86_xsave_area_t::fpu_pointer_t::fpu_pointer_t(kaitai::kstream* p__io, x86_xsave_area_t::fxsave_region_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_address = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::fpu_pointer_t::_read() {
    m_offset = m__io->read_u4le();
    m_selector = m__io->read_u2le();
    m_reserved = m__io->read_u2le();
}

x86_xsave_area_t::fpu_pointer_t::~fpu_pointer_t() {
    _clean_up();
}

void x86_xsave_area_t::fpu_pointer_t::_clean_up() {
    if (f_address) {
    }
}

uint64_t x86_xsave_area_t::fpu_pointer_t::address() {
    if (f_address)
        return m_address;
    f_address = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_address = m__io->read_u8le();
    m__io->seek(_pos);
    return m_address;
}

x86_xsave_area_t::fpu_status_word_t::fpu_status_word_t(kaitai::kstream* p__io, x86_xsave_area_t::fxsave_region_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_c0 = false;
    f_c1 = false;
    f_c2 = false;
    f_c3 = false;
    f_de = false;
    f_es = false;
    f_ie = false;
    f_is_busy = false;
    f_oe = false;
    f_pe = false;
    f_sf = false;
    f_top = false;
    f_ue = false;
    f_ze = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::fpu_status_word_t::_read() {
    m_raw = m__io->read_u2le();
}

x86_xsave_area_t::fpu_status_word_t::~fpu_status_word_t() {
    _clean_up();
}

void x86_xsave_area_t::fpu_status_word_t::_clean_up() {
}

bool x86_xsave_area_t::fpu_status_word_t::c0() {
    if (f_c0)
        return m_c0;
    f_c0 = true;
    m_c0 = (raw() & 256) != 0;
    return m_c0;
}

bool x86_xsave_area_t::fpu_status_word_t::c1() {
    if (f_c1)
        return m_c1;
    f_c1 = true;
    m_c1 = (raw() & 512) != 0;
    return m_c1;
}

bool x86_xsave_area_t::fpu_status_word_t::c2() {
    if (f_c2)
        return m_c2;
    f_c2 = true;
    m_c2 = (raw() & 1024) != 0;
    return m_c2;
}

bool x86_xsave_area_t::fpu_status_word_t::c3() {
    if (f_c3)
        return m_c3;
    f_c3 = true;
    m_c3 = (raw() & 16384) != 0;
    return m_c3;
}

bool x86_xsave_area_t::fpu_status_word_t::de() {
    if (f_de)
        return m_de;
    f_de = true;
    m_de = (raw() & 2) != 0;
    return m_de;
}

bool x86_xsave_area_t::fpu_status_word_t::es() {
    if (f_es)
        return m_es;
    f_es = true;
    m_es = (raw() & 128) != 0;
    return m_es;
}

bool x86_xsave_area_t::fpu_status_word_t::ie() {
    if (f_ie)
        return m_ie;
    f_ie = true;
    m_ie = (raw() & 1) != 0;
    return m_ie;
}

bool x86_xsave_area_t::fpu_status_word_t::is_busy() {
    if (f_is_busy)
        return m_is_busy;
    f_is_busy = true;
    m_is_busy = (raw() & 32768) != 0;
    return m_is_busy;
}

bool x86_xsave_area_t::fpu_status_word_t::oe() {
    if (f_oe)
        return m_oe;
    f_oe = true;
    m_oe = (raw() & 8) != 0;
    return m_oe;
}

bool x86_xsave_area_t::fpu_status_word_t::pe() {
    if (f_pe)
        return m_pe;
    f_pe = true;
    m_pe = (raw() & 32) != 0;
    return m_pe;
}

bool x86_xsave_area_t::fpu_status_word_t::sf() {
    if (f_sf)
        return m_sf;
    f_sf = true;
    m_sf = (raw() & 64) != 0;
    return m_sf;
}

int32_t x86_xsave_area_t::fpu_status_word_t::top() {
    if (f_top)
        return m_top;
    f_top = true;
    m_top = raw() >> 11 & 7;
    return m_top;
}

bool x86_xsave_area_t::fpu_status_word_t::ue() {
    if (f_ue)
        return m_ue;
    f_ue = true;
    m_ue = (raw() & 16) != 0;
    return m_ue;
}

bool x86_xsave_area_t::fpu_status_word_t::ze() {
    if (f_ze)
        return m_ze;
    f_ze = true;
    m_ze = (raw() & 4) != 0;
    return m_ze;
}

x86_xsave_area_t::fxsave_region_t::fxsave_region_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_fcw = 0;
    m__io__raw_fcw = 0;
    m_fsw = 0;
    m__io__raw_fsw = 0;
    m_fip = 0;
    m__io__raw_fip = 0;
    m_fdp = 0;
    m__io__raw_fdp = 0;
    m_mxcsr = 0;
    m__io__raw_mxcsr = 0;
    m_st = 0;
    m_xmm = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::fxsave_region_t::_read() {
    m__raw_fcw = m__io->read_bytes(2);
    m__io__raw_fcw = new kaitai::kstream(m__raw_fcw);
    m_fcw = new fpu_control_word_t(m__io__raw_fcw, this, m__root);
    m__raw_fsw = m__io->read_bytes(2);
    m__io__raw_fsw = new kaitai::kstream(m__raw_fsw);
    m_fsw = new fpu_status_word_t(m__io__raw_fsw, this, m__root);
    m_ftw = m__io->read_u1();
    m_reserved1 = m__io->read_u1();
    m_fop = m__io->read_u2le();
    m__raw_fip = m__io->read_bytes(8);
    m__io__raw_fip = new kaitai::kstream(m__raw_fip);
    m_fip = new fpu_pointer_t(m__io__raw_fip, this, m__root);
    m__raw_fdp = m__io->read_bytes(8);
    m__io__raw_fdp = new kaitai::kstream(m__raw_fdp);
    m_fdp = new fpu_pointer_t(m__io__raw_fdp, this, m__root);
    m__raw_mxcsr = m__io->read_bytes(4);
    m__io__raw_mxcsr = new kaitai::kstream(m__raw_mxcsr);
    m_mxcsr = new mxcsr_register_t(m__io__raw_mxcsr, this, m__root);
    m_mxcsr_mask = m__io->read_u4le();
    m_st = new std::vector<st_register_t*>();
    const int l_st = 8;
    for (int i = 0; i < l_st; i++) {
        m_st->push_back(new st_register_t(m__io, this, m__root));
    }
    m_xmm = new std::vector<std::string>();
    const int l_xmm = 16;
    for (int i = 0; i < l_xmm; i++) {
        m_xmm->push_back(m__io->read_bytes(16));
    }
    m_reserved2 = m__io->read_bytes(48);
    m_software = m__io->read_bytes(47);
    m_fip_width = m__io->read_u1();
}

x86_xsave_area_t::fxsave_region_t::~fxsave_region_t() {
    _clean_up();
}

void x86_xsave_area_t::fxsave_region_t::_clean_up() {
    if (m__io__raw_fcw) {
        delete m__io__raw_fcw; m__io__raw_fcw = 0;
    }
    if (m_fcw) {
        delete m_fcw; m_fcw = 0;
    }
    if (m__io__raw_fsw) {
        delete m__io__raw_fsw; m__io__raw_fsw = 0;
    }
    if (m_fsw) {
        delete m_fsw; m_fsw = 0;
    }
    if (m__io__raw_fip) {
        delete m__io__raw_fip; m__io__raw_fip = 0;
    }
    if (m_fip) {
        delete m_fip; m_fip = 0;
    }
    if (m__io__raw_fdp) {
        delete m__io__raw_fdp; m__io__raw_fdp = 0;
    }
    if (m_fdp) {
        delete m_fdp; m_fdp = 0;
    }
    if (m__io__raw_mxcsr) {
        delete m__io__raw_mxcsr; m__io__raw_mxcsr = 0;
    }
    if (m_mxcsr) {
        delete m_mxcsr; m_mxcsr = 0;
    }
    if (m_st) {
        for (std::vector<st_register_t*>::iterator it = m_st->begin(); it != m_st->end(); ++it) {
            delete *it;
        }
        delete m_st; m_st = 0;
    }
    if (m_xmm) {
        delete m_xmm; m_xmm = 0;
    }
}

x86_xsave_area_t::hi16_zmm_state_t::hi16_zmm_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_zmm = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::hi16_zmm_state_t::_read() {
    m_zmm = new std::vector<std::string>();
    const int l_zmm = 16;
    for (int i = 0; i < l_zmm; i++) {
        m_zmm->push_back(m__io->read_bytes(64));
    }
}

x86_xsave_area_t::hi16_zmm_state_t::~hi16_zmm_state_t() {
    _clean_up();
}

void x86_xsave_area_t::hi16_zmm_state_t::_clean_up() {
    if (m_zmm) {
        delete m_zmm; m_zmm = 0;
    }
}

x86_xsave_area_t::lbr_record_t::lbr_record_t(kaitai::kstream* p__io, x86_xsave_area_t::lbr_state_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::lbr_record_t::_read() {
    m_from_ip = m__io->read_u8le();
    m_to_ip = m__io->read_u8le();
    m_info = m__io->read_u8le();
}

x86_xsave_area_t::lbr_record_t::~lbr_record_t() {
    _clean_up();
}

void x86_xsave_area_t::lbr_record_t::_clean_up() {
}

x86_xsave_area_t::lbr_state_t::lbr_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_records = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::lbr_state_t::_read() {
    m_ctl = m__io->read_u8le();
    m_depth = m__io->read_u8le();
    m_ler_from_ip = m__io->read_u8le();
    m_ler_to_ip = m__io->read_u8le();
    m_ler_info = m__io->read_u8le();
    m_records = new std::vector<lbr_record_t*>();
    const int l_records = 32;
    for (int i = 0; i < l_records; i++) {
        m_records->push_back(new lbr_record_t(m__io, this, m__root));
    }
}

x86_xsave_area_t::lbr_state_t::~lbr_state_t() {
    _clean_up();
}

void x86_xsave_area_t::lbr_state_t::_clean_up() {
    if (m_records) {
        for (std::vector<lbr_record_t*>::iterator it = m_records->begin(); it != m_records->end(); ++it) {
            delete *it;
        }
        delete m_records; m_records = 0;
    }
}

x86_xsave_area_t::mxcsr_register_t::mxcsr_register_t(kaitai::kstream* p__io, x86_xsave_area_t::fxsave_region_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_daz = false;
    f_de = false;
    f_dm = false;
    f_fz = false;
    f_ie = false;
    f_im = false;
    f_oe = false;
    f_om = false;
    f_pe = false;
    f_pm = false;
    f_rc = false;
    f_ue = false;
    f_um = false;
    f_ze = false;
    f_zm = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::mxcsr_register_t::_read() {
    m_raw = m__io->read_u4le();
}

x86_xsave_area_t::mxcsr_register_t::~mxcsr_register_t() {
    _clean_up();
}

void x86_xsave_area_t::mxcsr_register_t::_clean_up() {
}

bool x86_xsave_area_t::mxcsr_register_t::daz() {
    if (f_daz)
        return m_daz;
    f_daz = true;
    m_daz = (raw() & 64) != 0;
    return m_daz;
}

bool x86_xsave_area_t::mxcsr_register_t::de() {
    if (f_de)
        return m_de;
    f_de = true;
    m_de = (raw() & 2) != 0;
    return m_de;
}

bool x86_xsave_area_t::mxcsr_register_t::dm() {
    if (f_dm)
        return m_dm;
    f_dm = true;
    m_dm = (raw() & 256) != 0;
    return m_dm;
}

bool x86_xsave_area_t::mxcsr_register_t::fz() {
    if (f_fz)
        return m_fz;
    f_fz = true;
    m_fz = (raw() & 32768) != 0;
    return m_fz;
}

bool x86_xsave_area_t::mxcsr_register_t::ie() {
    if (f_ie)
        return m_ie;
    f_ie = true;
    m_ie = (raw() & 1) != 0;
    return m_ie;
}

bool x86_xsave_area_t::mxcsr_register_t::im() {
    if (f_im)
        return m_im;
    f_im = true;
    m_im = (raw() & 128) != 0;
    return m_im;
}

bool x86_xsave_area_t::mxcsr_register_t::oe() {
    if (f_oe)
        return m_oe;
    f_oe = true;
    m_oe = (raw() & 8) != 0;
    return m_oe;
}

bool x86_xsave_area_t::mxcsr_register_t::om() {
    if (f_om)
        return m_om;
    f_om = true;
    m_om = (raw() & 1024) != 0;
    return m_om;
}

bool x86_xsave_area_t::mxcsr_register_t::pe() {
    if (f_pe)
        return m_pe;
    f_pe = true;
    m_pe = (raw() & 32) != 0;
    return m_pe;
}

bool x86_xsave_area_t::mxcsr_register_t::pm() {
    if (f_pm)
        return m_pm;
    f_pm = true;
    m_pm = (raw() & 4096) != 0;
    return m_pm;
}

int32_t x86_xsave_area_t::mxcsr_register_t::rc() {
    if (f_rc)
        return m_rc;
    f_rc = true;
    m_rc = raw() >> 13 & 3;
    return m_rc;
}

bool x86_xsave_area_t::mxcsr_register_t::ue() {
    if (f_ue)
        return m_ue;
    f_ue = true;
    m_ue = (raw() & 16) != 0;
    return m_ue;
}

bool x86_xsave_area_t::mxcsr_register_t::um() {
    if (f_um)
        return m_um;
    f_um = true;
    m_um = (raw() & 2048) != 0;
    return m_um;
}

bool x86_xsave_area_t::mxcsr_register_t::ze() {
    if (f_ze)
        return m_ze;
    f_ze = true;
    m_ze = (raw() & 4) != 0;
    return m_ze;
}

bool x86_xsave_area_t::mxcsr_register_t::zm() {
    if (f_zm)
        return m_zm;
    f_zm = true;
    m_zm = (raw() & 512) != 0;
    return m_zm;
}

x86_xsave_area_t::opmask_state_t::opmask_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_k = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::opmask_state_t::_read() {
    m_k = new std::vector<uint64_t>();
    const int l_k = 8;
    for (int i = 0; i < l_k; i++) {
        m_k->push_back(m__io->read_u8le());
    }
}

x86_xsave_area_t::opmask_state_t::~opmask_state_t() {
    _clean_up();
}

void x86_xsave_area_t::opmask_state_t::_clean_up() {
    if (m_k) {
        delete m_k; m_k = 0;
    }
}

x86_xsave_area_t::pkru_state_t::pkru_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::pkru_state_t::_read() {
    m_pkru = m__io->read_u4le();
    m_reserved = m__io->read_bytes(4);
}

x86_xsave_area_t::pkru_state_t::~pkru_state_t() {
    _clean_up();
}

void x86_xsave_area_t::pkru_state_t::_clean_up() {
}

x86_xsave_area_t::pt_state_t::pt_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::pt_state_t::_read() {
    m_ctl = m__io->read_u8le();
    m_output_base = m__io->read_u8le();
    m_output_mask_ptrs = m__io->read_u8le();
    m_status = m__io->read_u8le();
    m_cr3_match = m__io->read_u8le();
    m_addr0_a = m__io->read_u8le();
    m_addr0_b = m__io->read_u8le();
    m_addr1_a = m__io->read_u8le();
    m_addr1_b = m__io->read_u8le();
    m_reserved = m__io->read_bytes(56);
}

x86_xsave_area_t::pt_state_t::~pt_state_t() {
    _clean_up();
}

void x86_xsave_area_t::pt_state_t::_clean_up() {
}

x86_xsave_area_t::st_register_t::st_register_t(kaitai::kstream* p__io, x86_xsave_area_t::fxsave_region_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_exponent = false;
    f_is_negative = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::st_register_t::_read() {
    m_significand_low = m__io->read_u4le();
    m_significand_high = m__io->read_u4le();
    m_sign_exponent = m__io->read_u2le();
    m_reserved = m__io->read_bytes(6);
}

x86_xsave_area_t::st_register_t::~st_register_t() {
    _clean_up();
}

void x86_xsave_area_t::st_register_t::_clean_up() {
}

int32_t x86_xsave_area_t::st_register_t::exponent() {
    if (f_exponent)
        return m_exponent;
    f_exponent = true;
    m_exponent = sign_exponent() & 32767;
    return m_exponent;
}

bool x86_xsave_area_t::st_register_t::is_negative() {
    if (f_is_negative)
        return m_is_negative;
    f_is_negative = true;
    m_is_negative = (sign_exponent() & 32768) != 0;
    return m_is_negative;
}

x86_xsave_area_t::tilecfg_state_t::tilecfg_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_colsb = 0;
    m_rows = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::tilecfg_state_t::_read() {
    m_palette = m__io->read_u1();
    m_start_row = m__io->read_u1();
    m_reserved1 = m__io->read_bytes(14);
    m_colsb = new std::vector<uint16_t>();
    const int l_colsb = 8;
    for (int i = 0; i < l_colsb; i++) {
        m_colsb->push_back(m__io->read_u2le());
    }
    m_reserved2 = m__io->read_bytes(16);
    m_rows = new std::vector<uint8_t>();
    const int l_rows = 8;
    for (int i = 0; i < l_rows; i++) {
        m_rows->push_back(m__io->read_u1());
    }
    m_reserved3 = m__io->read_bytes(8);
}

x86_xsave_area_t::tilecfg_state_t::~tilecfg_state_t() {
    _clean_up();
}

void x86_xsave_area_t::tilecfg_state_t::_clean_up() {
    if (m_colsb) {
        delete m_colsb; m_colsb = 0;
    }
    if (m_rows) {
        delete m_rows; m_rows = 0;
    }
}

x86_xsave_area_t::tiledata_state_t::tiledata_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_tiles = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::tiledata_state_t::_read() {
    m_tiles = new std::vector<std::string>();
    const int l_tiles = 8;
    for (int i = 0; i < l_tiles; i++) {
        m_tiles->push_back(m__io->read_bytes(1024));
    }
}

x86_xsave_area_t::tiledata_state_t::~tiledata_state_t() {
    _clean_up();
}

void x86_xsave_area_t::tiledata_state_t::_clean_up() {
    if (m_tiles) {
        delete m_tiles; m_tiles = 0;
    }
}

x86_xsave_area_t::uintr_state_t::uintr_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::uintr_state_t::_read() {
    m_handler = m__io->read_u8le();
    m_stack_adjust = m__io->read_u8le();
    m_uitt_size = m__io->read_u4le();
    m_notification_vector = m__io->read_u1();
    m_reserved = m__io->read_u2le();
    m_uif = m__io->read_u1();
    m_pd = m__io->read_u8le();
    m_rr = m__io->read_u8le();
    m_tt = m__io->read_u8le();
}

x86_xsave_area_t::uintr_state_t::~uintr_state_t() {
    _clean_up();
}

void x86_xsave_area_t::uintr_state_t::_clean_up() {
}

x86_xsave_area_t::xsave_header_t::xsave_header_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_xstate_bv = 0;
    m__io__raw_xstate_bv = 0;
    m_xcomp_bv = 0;
    m__io__raw_xcomp_bv = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::xsave_header_t::_read() {
    m__raw_xstate_bv = m__io->read_bytes(8);
    m__io__raw_xstate_bv = new kaitai::kstream(m__raw_xstate_bv);
    m_xstate_bv = new component_bitmap_t(m__io__raw_xstate_bv, this, m__root);
    m__raw_xcomp_bv = m__io->read_bytes(8);
    m__io__raw_xcomp_bv = new kaitai::kstream(m__raw_xcomp_bv);
    m_xcomp_bv = new component_bitmap_t(m__io__raw_xcomp_bv, this, m__root);
    m_reserved = m__io->read_bytes(48);
}

x86_xsave_area_t::xsave_header_t::~xsave_header_t() {
    _clean_up();
}

void x86_xsave_area_t::xsave_header_t::_clean_up() {
    if (m__io__raw_xstate_bv) {
        delete m__io__raw_xstate_bv; m__io__raw_xstate_bv = 0;
    }
    if (m_xstate_bv) {
        delete m_xstate_bv; m_xstate_bv = 0;
    }
    if (m__io__raw_xcomp_bv) {
        delete m__io__raw_xcomp_bv; m__io__raw_xcomp_bv = 0;
    }
    if (m_xcomp_bv) {
        delete m_xcomp_bv; m_xcomp_bv = 0;
    }
}

x86_xsave_area_t::zmm_hi256_state_t::zmm_hi256_state_t(kaitai::kstream* p__io, x86_xsave_area_t* p__parent, x86_xsave_area_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_zmm_high = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void x86_xsave_area_t::zmm_hi256_state_t::_read() {
    m_zmm_high = new std::vector<std::string>();
    const int l_zmm_high = 16;
    for (int i = 0; i < l_zmm_high; i++) {
        m_zmm_high->push_back(m__io->read_bytes(32));
    }
}

x86_xsave_area_t::zmm_hi256_state_t::~zmm_hi256_state_t() {
    _clean_up();
}

void x86_xsave_area_t::zmm_hi256_state_t::_clean_up() {
    if (m_zmm_high) {
        delete m_zmm_high; m_zmm_high = 0;
    }
}

x86_xsave_area_t::avx_state_t* x86_xsave_area_t::avx() {
    if (f_avx)
        return m_avx;
    f_avx = true;
    n_avx = true;
    if (has_avx()) {
        n_avx = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_avx());
        m__raw_avx = m__io->read_bytes(256);
        m__io__raw_avx = new kaitai::kstream(m__raw_avx);
        m_avx = new avx_state_t(m__io__raw_avx, this, m__root);
        m__io->seek(_pos);
    }
    return m_avx;
}

x86_xsave_area_t::bndcsr_state_t* x86_xsave_area_t::bndcsr() {
    if (f_bndcsr)
        return m_bndcsr;
    f_bndcsr = true;
    n_bndcsr = true;
    if (has_bndcsr()) {
        n_bndcsr = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_bndcsr());
        m__raw_bndcsr = m__io->read_bytes(64);
        m__io__raw_bndcsr = new kaitai::kstream(m__raw_bndcsr);
        m_bndcsr = new bndcsr_state_t(m__io__raw_bndcsr, this, m__root);
        m__io->seek(_pos);
    }
    return m_bndcsr;
}

x86_xsave_area_t::bndregs_state_t* x86_xsave_area_t::bndregs() {
    if (f_bndregs)
        return m_bndregs;
    f_bndregs = true;
    n_bndregs = true;
    if (has_bndregs()) {
        n_bndregs = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_bndregs());
        m__raw_bndregs = m__io->read_bytes(64);
        m__io__raw_bndregs = new kaitai::kstream(m__raw_bndregs);
        m_bndregs = new bndregs_state_t(m__io__raw_bndregs, this, m__root);
        m__io->seek(_pos);
    }
    return m_bndregs;
}

x86_xsave_area_t::cet_s_state_t* x86_xsave_area_t::cet_s() {
    if (f_cet_s)
        return m_cet_s;
    f_cet_s = true;
    n_cet_s = true;
    if (has_cet_s()) {
        n_cet_s = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_compacted_cet_s());
        m__raw_cet_s = m__io->read_bytes(24);
        m__io__raw_cet_s = new kaitai::kstream(m__raw_cet_s);
        m_cet_s = new cet_s_state_t(m__io__raw_cet_s, this, m__root);
        m__io->seek(_pos);
    }
    return m_cet_s;
}

x86_xsave_area_t::cet_u_state_t* x86_xsave_area_t::cet_u() {
    if (f_cet_u)
        return m_cet_u;
    f_cet_u = true;
    n_cet_u = true;
    if (has_cet_u()) {
        n_cet_u = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_compacted_cet_u());
        m__raw_cet_u = m__io->read_bytes(16);
        m__io__raw_cet_u = new kaitai::kstream(m__raw_cet_u);
        m_cet_u = new cet_u_state_t(m__io__raw_cet_u, this, m__root);
        m__io->seek(_pos);
    }
    return m_cet_u;
}

x86_xsave_area_t::egprs_state_t* x86_xsave_area_t::egprs() {
    if (f_egprs)
        return m_egprs;
    f_egprs = true;
    n_egprs = true;
    if (has_egprs()) {
        n_egprs = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_egprs());
        m__raw_egprs = m__io->read_bytes(128);
        m__io__raw_egprs = new kaitai::kstream(m__raw_egprs);
        m_egprs = new egprs_state_t(m__io__raw_egprs, this, m__root);
        m__io->seek(_pos);
    }
    return m_egprs;
}

bool x86_xsave_area_t::has_avx() {
    if (f_has_avx)
        return m_has_avx;
    f_has_avx = true;
    m_has_avx = ((has_header()) ? ( ((header()->xstate_bv()->avx()) && ( ((!(is_compacted())) || (header()->xcomp_bv()->avx())) ) && (len_area() >= 256) && (ofs_avx() <= len_area() - 256)) ) : (false));
    return m_has_avx;
}

bool x86_xsave_area_t::has_bndcsr() {
    if (f_has_bndcsr)
        return m_has_bndcsr;
    f_has_bndcsr = true;
    m_has_bndcsr = ((has_header()) ? ( ((header()->xstate_bv()->bndcsr()) && ( ((!(is_compacted())) || (header()->xcomp_bv()->bndcsr())) ) && (len_area() >= 64) && (ofs_bndcsr() <= len_area() - 64)) ) : (false));
    return m_has_bndcsr;
}

bool x86_xsave_area_t::has_bndregs() {
    if (f_has_bndregs)
        return m_has_bndregs;
    f_has_bndregs = true;
    m_has_bndregs = ((has_header()) ? ( ((header()->xstate_bv()->bndregs()) && ( ((!(is_compacted())) || (header()->xcomp_bv()->bndregs())) ) && (len_area() >= 64) && (ofs_bndregs() <= len_area() - 64)) ) : (false));
    return m_has_bndregs;
}

bool x86_xsave_area_t::has_cet_s() {
    if (f_has_cet_s)
        return m_has_cet_s;
    f_has_cet_s = true;
    m_has_cet_s = ((is_compacted()) ? ( ((header()->xstate_bv()->cet_s()) && (header()->xcomp_bv()->cet_s()) && (len_area() >= 24) && (ofs_compacted_cet_s() <= len_area() - 24)) ) : (false));
    return m_has_cet_s;
}

bool x86_xsave_area_t::has_cet_u() {
    if (f_has_cet_u)
        return m_has_cet_u;
    f_has_cet_u = true;
    m_has_cet_u = ((is_compacted()) ? ( ((header()->xstate_bv()->cet_u()) && (header()->xcomp_bv()->cet_u()) && (len_area() >= 16) && (ofs_compacted_cet_u() <= len_area() - 16)) ) : (false));
    return m_has_cet_u;
}

bool x86_xsave_area_t::has_egprs() {
    if (f_has_egprs)
        return m_has_egprs;
    f_has_egprs = true;
    m_has_egprs = ((has_header()) ? ( ((header()->xstate_bv()->egprs()) && ( ((!(is_compacted())) || (header()->xcomp_bv()->egprs())) ) && (len_area() >= 128) && (ofs_egprs() <= len_area() - 128)) ) : (false));
    return m_has_egprs;
}

bool x86_xsave_area_t::has_hdc() {
    if (f_has_hdc)
        return m_has_hdc;
    f_has_hdc = true;
    m_has_hdc = ((is_compacted()) ? ( ((header()->xstate_bv()->hdc()) && (header()->xcomp_bv()->hdc()) && (len_area() >= 8) && (ofs_compacted_hdc() <= len_area() - 8)) ) : (false));
    return m_has_hdc;
}

bool x86_xsave_area_t::has_header() {
    if (f_has_header)
        return m_has_header;
    f_has_header = true;
    m_has_header = _io()->size() >= 576;
    return m_has_header;
}

bool x86_xsave_area_t::has_hi16_zmm() {
    if (f_has_hi16_zmm)
        return m_has_hi16_zmm;
    f_has_hi16_zmm = true;
    m_has_hi16_zmm = ((has_header()) ? ( ((header()->xstate_bv()->hi16_zmm()) && ( ((!(is_compacted())) || (header()->xcomp_bv()->hi16_zmm())) ) && (len_area() >= 1024) && (ofs_hi16_zmm() <= len_area() - 1024)) ) : (false));
    return m_has_hi16_zmm;
}

bool x86_xsave_area_t::has_hwp() {
    if (f_has_hwp)
        return m_has_hwp;
    f_has_hwp = true;
    m_has_hwp = ((is_compacted()) ? ( ((header()->xstate_bv()->hwp()) && (header()->xcomp_bv()->hwp()) && (len_area() >= 8) && (ofs_compacted_hwp() <= len_area() - 8)) ) : (false));
    return m_has_hwp;
}

bool x86_xsave_area_t::has_lbr() {
    if (f_has_lbr)
        return m_has_lbr;
    f_has_lbr = true;
    m_has_lbr = ((is_compacted()) ? ( ((header()->xstate_bv()->lbr()) && (header()->xcomp_bv()->lbr()) && (len_area() >= 808) && (ofs_compacted_lbr() <= len_area() - 808)) ) : (false));
    return m_has_lbr;
}

bool x86_xsave_area_t::has_lwp() {
    if (f_has_lwp)
        return m_has_lwp;
    f_has_lwp = true;
    m_has_lwp = ((has_header()) ? ( ((header()->xstate_bv()->lwp()) && (!(is_compacted())) && (len_area() >= 960)) ) : (false));
    return m_has_lwp;
}

bool x86_xsave_area_t::has_opmask() {
    if (f_has_opmask)
        return m_has_opmask;
    f_has_opmask = true;
    m_has_opmask = ((has_header()) ? ( ((header()->xstate_bv()->opmask()) && ( ((!(is_compacted())) || (header()->xcomp_bv()->opmask())) ) && (len_area() >= 64) && (ofs_opmask() <= len_area() - 64)) ) : (false));
    return m_has_opmask;
}

bool x86_xsave_area_t::has_pasid() {
    if (f_has_pasid)
        return m_has_pasid;
    f_has_pasid = true;
    m_has_pasid = ((is_compacted()) ? ( ((header()->xstate_bv()->pasid()) && (header()->xcomp_bv()->pasid()) && (len_area() >= 8) && (ofs_compacted_pasid() <= len_area() - 8)) ) : (false));
    return m_has_pasid;
}

bool x86_xsave_area_t::has_pkru() {
    if (f_has_pkru)
        return m_has_pkru;
    f_has_pkru = true;
    m_has_pkru = ((has_header()) ? ( ((header()->xstate_bv()->pkru()) && ( ((!(is_compacted())) || (header()->xcomp_bv()->pkru())) ) && (len_area() >= 8) && (ofs_pkru() <= len_area() - 8)) ) : (false));
    return m_has_pkru;
}

bool x86_xsave_area_t::has_pt() {
    if (f_has_pt)
        return m_has_pt;
    f_has_pt = true;
    m_has_pt = ((is_compacted()) ? ( ((header()->xstate_bv()->pt()) && (header()->xcomp_bv()->pt()) && (len_area() >= 128) && (ofs_compacted_pt() <= len_area() - 128)) ) : (false));
    return m_has_pt;
}

bool x86_xsave_area_t::has_tilecfg() {
    if (f_has_tilecfg)
        return m_has_tilecfg;
    f_has_tilecfg = true;
    m_has_tilecfg = ((has_header()) ? ( ((header()->xstate_bv()->tilecfg()) && ( ((!(is_compacted())) || (header()->xcomp_bv()->tilecfg())) ) && (len_area() >= 64) && (ofs_tilecfg() <= len_area() - 64)) ) : (false));
    return m_has_tilecfg;
}

bool x86_xsave_area_t::has_tiledata() {
    if (f_has_tiledata)
        return m_has_tiledata;
    f_has_tiledata = true;
    m_has_tiledata = ((has_header()) ? ( ((header()->xstate_bv()->tiledata()) && ( ((!(is_compacted())) || (header()->xcomp_bv()->tiledata())) ) && (len_area() >= 8192) && (ofs_tiledata() <= len_area() - 8192)) ) : (false));
    return m_has_tiledata;
}

bool x86_xsave_area_t::has_uintr() {
    if (f_has_uintr)
        return m_has_uintr;
    f_has_uintr = true;
    m_has_uintr = ((is_compacted()) ? ( ((header()->xstate_bv()->uintr()) && (header()->xcomp_bv()->uintr()) && (len_area() >= 48) && (ofs_compacted_uintr() <= len_area() - 48)) ) : (false));
    return m_has_uintr;
}

bool x86_xsave_area_t::has_zmm_hi256() {
    if (f_has_zmm_hi256)
        return m_has_zmm_hi256;
    f_has_zmm_hi256 = true;
    m_has_zmm_hi256 = ((has_header()) ? ( ((header()->xstate_bv()->zmm_hi256()) && ( ((!(is_compacted())) || (header()->xcomp_bv()->zmm_hi256())) ) && (len_area() >= 512) && (ofs_zmm_hi256() <= len_area() - 512)) ) : (false));
    return m_has_zmm_hi256;
}

uint64_t x86_xsave_area_t::hdc() {
    if (f_hdc)
        return m_hdc;
    f_hdc = true;
    n_hdc = true;
    if (has_hdc()) {
        n_hdc = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_compacted_hdc());
        m_hdc = m__io->read_u8le();
        m__io->seek(_pos);
    }
    return m_hdc;
}

x86_xsave_area_t::hi16_zmm_state_t* x86_xsave_area_t::hi16_zmm() {
    if (f_hi16_zmm)
        return m_hi16_zmm;
    f_hi16_zmm = true;
    n_hi16_zmm = true;
    if (has_hi16_zmm()) {
        n_hi16_zmm = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_hi16_zmm());
        m__raw_hi16_zmm = m__io->read_bytes(1024);
        m__io__raw_hi16_zmm = new kaitai::kstream(m__raw_hi16_zmm);
        m_hi16_zmm = new hi16_zmm_state_t(m__io__raw_hi16_zmm, this, m__root);
        m__io->seek(_pos);
    }
    return m_hi16_zmm;
}

uint64_t x86_xsave_area_t::hwp() {
    if (f_hwp)
        return m_hwp;
    f_hwp = true;
    n_hwp = true;
    if (has_hwp()) {
        n_hwp = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_compacted_hwp());
        m_hwp = m__io->read_u8le();
        m__io->seek(_pos);
    }
    return m_hwp;
}

bool x86_xsave_area_t::is_compacted() {
    if (f_is_compacted)
        return m_is_compacted;
    f_is_compacted = true;
    m_is_compacted = ((has_header()) ? (header()->xcomp_bv()->is_compacted()) : (false));
    return m_is_compacted;
}

bool x86_xsave_area_t::is_intel_layout() {
    if (f_is_intel_layout)
        return m_is_intel_layout;
    f_is_intel_layout = true;
    m_is_intel_layout = len_area() >= 2688;
    return m_is_intel_layout;
}

x86_xsave_area_t::lbr_state_t* x86_xsave_area_t::lbr() {
    if (f_lbr)
        return m_lbr;
    f_lbr = true;
    n_lbr = true;
    if (has_lbr()) {
        n_lbr = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_compacted_lbr());
        m__raw_lbr = m__io->read_bytes(808);
        m__io__raw_lbr = new kaitai::kstream(m__raw_lbr);
        m_lbr = new lbr_state_t(m__io__raw_lbr, this, m__root);
        m__io->seek(_pos);
    }
    return m_lbr;
}

uint32_t x86_xsave_area_t::len_area() {
    if (f_len_area)
        return m_len_area;
    f_len_area = true;
    m_len_area = static_cast<uint32_t>(_io()->size());
    return m_len_area;
}

int32_t x86_xsave_area_t::len_legacy() {
    if (f_len_legacy)
        return m_len_legacy;
    f_len_legacy = true;
    m_len_legacy = 512;
    return m_len_legacy;
}

int32_t x86_xsave_area_t::len_min() {
    if (f_len_min)
        return m_len_min;
    f_len_min = true;
    m_len_min = 576;
    return m_len_min;
}

std::string x86_xsave_area_t::lwp() {
    if (f_lwp)
        return m_lwp;
    f_lwp = true;
    n_lwp = true;
    if (has_lwp()) {
        n_lwp = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(832);
        m_lwp = m__io->read_bytes(128);
        m__io->seek(_pos);
    }
    return m_lwp;
}

uint32_t x86_xsave_area_t::ofs_avx() {
    if (f_ofs_avx)
        return m_ofs_avx;
    f_ofs_avx = true;
    m_ofs_avx = static_cast<uint32_t>(((is_compacted()) ? (static_cast<uint32_t>(ofs_compacted_avx())) : (static_cast<uint32_t>(576))));
    return m_ofs_avx;
}

uint32_t x86_xsave_area_t::ofs_bndcsr() {
    if (f_ofs_bndcsr)
        return m_ofs_bndcsr;
    f_ofs_bndcsr = true;
    m_ofs_bndcsr = static_cast<uint32_t>(((is_compacted()) ? (static_cast<uint32_t>(ofs_compacted_bndcsr())) : (static_cast<uint32_t>(1024))));
    return m_ofs_bndcsr;
}

uint32_t x86_xsave_area_t::ofs_bndregs() {
    if (f_ofs_bndregs)
        return m_ofs_bndregs;
    f_ofs_bndregs = true;
    m_ofs_bndregs = static_cast<uint32_t>(((is_compacted()) ? (static_cast<uint32_t>(ofs_compacted_bndregs())) : (static_cast<uint32_t>(960))));
    return m_ofs_bndregs;
}

uint32_t x86_xsave_area_t::ofs_compacted_avx() {
    if (f_ofs_compacted_avx)
        return m_ofs_compacted_avx;
    f_ofs_compacted_avx = true;
    n_ofs_compacted_avx = true;
    if (is_compacted()) {
        n_ofs_compacted_avx = false;
        m_ofs_compacted_avx = static_cast<uint32_t>(576);
    }
    return m_ofs_compacted_avx;
}

uint32_t x86_xsave_area_t::ofs_compacted_bndcsr() {
    if (f_ofs_compacted_bndcsr)
        return m_ofs_compacted_bndcsr;
    f_ofs_compacted_bndcsr = true;
    n_ofs_compacted_bndcsr = true;
    if (is_compacted()) {
        n_ofs_compacted_bndcsr = false;
        m_ofs_compacted_bndcsr = static_cast<uint32_t>(ofs_compacted_bndregs() + ((header()->xcomp_bv()->bndregs()) ? (static_cast<uint32_t>(64)) : (static_cast<uint32_t>(0))));
    }
    return m_ofs_compacted_bndcsr;
}

uint32_t x86_xsave_area_t::ofs_compacted_bndregs() {
    if (f_ofs_compacted_bndregs)
        return m_ofs_compacted_bndregs;
    f_ofs_compacted_bndregs = true;
    n_ofs_compacted_bndregs = true;
    if (is_compacted()) {
        n_ofs_compacted_bndregs = false;
        m_ofs_compacted_bndregs = static_cast<uint32_t>(ofs_compacted_avx() + ((header()->xcomp_bv()->avx()) ? (static_cast<uint32_t>(256)) : (static_cast<uint32_t>(0))));
    }
    return m_ofs_compacted_bndregs;
}

uint32_t x86_xsave_area_t::ofs_compacted_cet_s() {
    if (f_ofs_compacted_cet_s)
        return m_ofs_compacted_cet_s;
    f_ofs_compacted_cet_s = true;
    n_ofs_compacted_cet_s = true;
    if (is_compacted()) {
        n_ofs_compacted_cet_s = false;
        m_ofs_compacted_cet_s = static_cast<uint32_t>(ofs_compacted_cet_u() + ((header()->xcomp_bv()->cet_u()) ? (static_cast<uint32_t>(16)) : (static_cast<uint32_t>(0))));
    }
    return m_ofs_compacted_cet_s;
}

uint32_t x86_xsave_area_t::ofs_compacted_cet_u() {
    if (f_ofs_compacted_cet_u)
        return m_ofs_compacted_cet_u;
    f_ofs_compacted_cet_u = true;
    n_ofs_compacted_cet_u = true;
    if (is_compacted()) {
        n_ofs_compacted_cet_u = false;
        m_ofs_compacted_cet_u = static_cast<uint32_t>(ofs_compacted_pasid() + ((header()->xcomp_bv()->pasid()) ? (static_cast<uint32_t>(8)) : (static_cast<uint32_t>(0))));
    }
    return m_ofs_compacted_cet_u;
}

uint32_t x86_xsave_area_t::ofs_compacted_egprs() {
    if (f_ofs_compacted_egprs)
        return m_ofs_compacted_egprs;
    f_ofs_compacted_egprs = true;
    n_ofs_compacted_egprs = true;
    if (is_compacted()) {
        n_ofs_compacted_egprs = false;
        m_ofs_compacted_egprs = static_cast<uint32_t>(ofs_compacted_tiledata() + ((header()->xcomp_bv()->tiledata()) ? (static_cast<uint32_t>(8192)) : (static_cast<uint32_t>(0))));
    }
    return m_ofs_compacted_egprs;
}

uint32_t x86_xsave_area_t::ofs_compacted_hdc() {
    if (f_ofs_compacted_hdc)
        return m_ofs_compacted_hdc;
    f_ofs_compacted_hdc = true;
    n_ofs_compacted_hdc = true;
    if (is_compacted()) {
        n_ofs_compacted_hdc = false;
        m_ofs_compacted_hdc = static_cast<uint32_t>(ofs_compacted_cet_s() + ((header()->xcomp_bv()->cet_s()) ? (static_cast<uint32_t>(24)) : (static_cast<uint32_t>(0))));
    }
    return m_ofs_compacted_hdc;
}

uint32_t x86_xsave_area_t::ofs_compacted_hi16_zmm() {
    if (f_ofs_compacted_hi16_zmm)
        return m_ofs_compacted_hi16_zmm;
    f_ofs_compacted_hi16_zmm = true;
    n_ofs_compacted_hi16_zmm = true;
    if (is_compacted()) {
        n_ofs_compacted_hi16_zmm = false;
        m_ofs_compacted_hi16_zmm = static_cast<uint32_t>(ofs_compacted_zmm_hi256() + ((header()->xcomp_bv()->zmm_hi256()) ? (static_cast<uint32_t>(512)) : (static_cast<uint32_t>(0))));
    }
    return m_ofs_compacted_hi16_zmm;
}

uint32_t x86_xsave_area_t::ofs_compacted_hwp() {
    if (f_ofs_compacted_hwp)
        return m_ofs_compacted_hwp;
    f_ofs_compacted_hwp = true;
    n_ofs_compacted_hwp = true;
    if (is_compacted()) {
        n_ofs_compacted_hwp = false;
        m_ofs_compacted_hwp = static_cast<uint32_t>(ofs_compacted_lbr() + ((header()->xcomp_bv()->lbr()) ? (static_cast<uint32_t>(808)) : (static_cast<uint32_t>(0))));
    }
    return m_ofs_compacted_hwp;
}

uint32_t x86_xsave_area_t::ofs_compacted_lbr() {
    if (f_ofs_compacted_lbr)
        return m_ofs_compacted_lbr;
    f_ofs_compacted_lbr = true;
    n_ofs_compacted_lbr = true;
    if (is_compacted()) {
        n_ofs_compacted_lbr = false;
        m_ofs_compacted_lbr = static_cast<uint32_t>(ofs_compacted_uintr() + ((header()->xcomp_bv()->uintr()) ? (static_cast<uint32_t>(48)) : (static_cast<uint32_t>(0))));
    }
    return m_ofs_compacted_lbr;
}

uint32_t x86_xsave_area_t::ofs_compacted_opmask() {
    if (f_ofs_compacted_opmask)
        return m_ofs_compacted_opmask;
    f_ofs_compacted_opmask = true;
    n_ofs_compacted_opmask = true;
    if (is_compacted()) {
        n_ofs_compacted_opmask = false;
        m_ofs_compacted_opmask = static_cast<uint32_t>(ofs_compacted_bndcsr() + ((header()->xcomp_bv()->bndcsr()) ? (static_cast<uint32_t>(64)) : (static_cast<uint32_t>(0))));
    }
    return m_ofs_compacted_opmask;
}

uint32_t x86_xsave_area_t::ofs_compacted_pasid() {
    if (f_ofs_compacted_pasid)
        return m_ofs_compacted_pasid;
    f_ofs_compacted_pasid = true;
    n_ofs_compacted_pasid = true;
    if (is_compacted()) {
        n_ofs_compacted_pasid = false;
        m_ofs_compacted_pasid = static_cast<uint32_t>(ofs_compacted_pkru() + ((header()->xcomp_bv()->pkru()) ? (static_cast<uint32_t>(8)) : (static_cast<uint32_t>(0))));
    }
    return m_ofs_compacted_pasid;
}

uint32_t x86_xsave_area_t::ofs_compacted_pkru() {
    if (f_ofs_compacted_pkru)
        return m_ofs_compacted_pkru;
    f_ofs_compacted_pkru = true;
    n_ofs_compacted_pkru = true;
    if (is_compacted()) {
        n_ofs_compacted_pkru = false;
        m_ofs_compacted_pkru = static_cast<uint32_t>(ofs_compacted_pt() + ((header()->xcomp_bv()->pt()) ? (static_cast<uint32_t>(128)) : (static_cast<uint32_t>(0))));
    }
    return m_ofs_compacted_pkru;
}

uint32_t x86_xsave_area_t::ofs_compacted_pt() {
    if (f_ofs_compacted_pt)
        return m_ofs_compacted_pt;
    f_ofs_compacted_pt = true;
    n_ofs_compacted_pt = true;
    if (is_compacted()) {
        n_ofs_compacted_pt = false;
        m_ofs_compacted_pt = static_cast<uint32_t>(ofs_compacted_hi16_zmm() + ((header()->xcomp_bv()->hi16_zmm()) ? (static_cast<uint32_t>(1024)) : (static_cast<uint32_t>(0))));
    }
    return m_ofs_compacted_pt;
}

uint32_t x86_xsave_area_t::ofs_compacted_tilecfg() {
    if (f_ofs_compacted_tilecfg)
        return m_ofs_compacted_tilecfg;
    f_ofs_compacted_tilecfg = true;
    n_ofs_compacted_tilecfg = true;
    if (is_compacted()) {
        n_ofs_compacted_tilecfg = false;
        m_ofs_compacted_tilecfg = static_cast<uint32_t>((((ofs_compacted_hwp() + ((header()->xcomp_bv()->hwp()) ? (static_cast<uint32_t>(8)) : (static_cast<uint32_t>(0)))) + 63) / 64) * 64);
    }
    return m_ofs_compacted_tilecfg;
}

uint32_t x86_xsave_area_t::ofs_compacted_tiledata() {
    if (f_ofs_compacted_tiledata)
        return m_ofs_compacted_tiledata;
    f_ofs_compacted_tiledata = true;
    n_ofs_compacted_tiledata = true;
    if (is_compacted()) {
        n_ofs_compacted_tiledata = false;
        m_ofs_compacted_tiledata = static_cast<uint32_t>((((ofs_compacted_tilecfg() + ((header()->xcomp_bv()->tilecfg()) ? (static_cast<uint32_t>(64)) : (static_cast<uint32_t>(0)))) + 63) / 64) * 64);
    }
    return m_ofs_compacted_tiledata;
}

uint32_t x86_xsave_area_t::ofs_compacted_uintr() {
    if (f_ofs_compacted_uintr)
        return m_ofs_compacted_uintr;
    f_ofs_compacted_uintr = true;
    n_ofs_compacted_uintr = true;
    if (is_compacted()) {
        n_ofs_compacted_uintr = false;
        m_ofs_compacted_uintr = static_cast<uint32_t>(ofs_compacted_hdc() + ((header()->xcomp_bv()->hdc()) ? (static_cast<uint32_t>(8)) : (static_cast<uint32_t>(0))));
    }
    return m_ofs_compacted_uintr;
}

uint32_t x86_xsave_area_t::ofs_compacted_zmm_hi256() {
    if (f_ofs_compacted_zmm_hi256)
        return m_ofs_compacted_zmm_hi256;
    f_ofs_compacted_zmm_hi256 = true;
    n_ofs_compacted_zmm_hi256 = true;
    if (is_compacted()) {
        n_ofs_compacted_zmm_hi256 = false;
        m_ofs_compacted_zmm_hi256 = static_cast<uint32_t>(ofs_compacted_opmask() + ((header()->xcomp_bv()->opmask()) ? (static_cast<uint32_t>(64)) : (static_cast<uint32_t>(0))));
    }
    return m_ofs_compacted_zmm_hi256;
}

uint32_t x86_xsave_area_t::ofs_egprs() {
    if (f_ofs_egprs)
        return m_ofs_egprs;
    f_ofs_egprs = true;
    m_ofs_egprs = static_cast<uint32_t>(((is_compacted()) ? (static_cast<uint32_t>(ofs_compacted_egprs())) : (static_cast<uint32_t>(960))));
    return m_ofs_egprs;
}

uint32_t x86_xsave_area_t::ofs_hi16_zmm() {
    if (f_ofs_hi16_zmm)
        return m_ofs_hi16_zmm;
    f_ofs_hi16_zmm = true;
    m_ofs_hi16_zmm = static_cast<uint32_t>(((is_compacted()) ? (static_cast<uint32_t>(ofs_compacted_hi16_zmm())) : (((is_intel_layout()) ? (static_cast<uint32_t>(1664)) : (static_cast<uint32_t>(1408))))));
    return m_ofs_hi16_zmm;
}

uint32_t x86_xsave_area_t::ofs_opmask() {
    if (f_ofs_opmask)
        return m_ofs_opmask;
    f_ofs_opmask = true;
    m_ofs_opmask = static_cast<uint32_t>(((is_compacted()) ? (static_cast<uint32_t>(ofs_compacted_opmask())) : (((is_intel_layout()) ? (static_cast<uint32_t>(1088)) : (static_cast<uint32_t>(832))))));
    return m_ofs_opmask;
}

uint32_t x86_xsave_area_t::ofs_pkru() {
    if (f_ofs_pkru)
        return m_ofs_pkru;
    f_ofs_pkru = true;
    m_ofs_pkru = static_cast<uint32_t>(((is_compacted()) ? (static_cast<uint32_t>(ofs_compacted_pkru())) : (((len_area() >= 2696) ? (static_cast<uint32_t>(2688)) : (((len_area() >= 2440) ? (static_cast<uint32_t>(2432)) : (static_cast<uint32_t>(832))))))));
    return m_ofs_pkru;
}

uint32_t x86_xsave_area_t::ofs_tilecfg() {
    if (f_ofs_tilecfg)
        return m_ofs_tilecfg;
    f_ofs_tilecfg = true;
    m_ofs_tilecfg = static_cast<uint32_t>(((is_compacted()) ? (static_cast<uint32_t>(ofs_compacted_tilecfg())) : (static_cast<uint32_t>(2752))));
    return m_ofs_tilecfg;
}

uint32_t x86_xsave_area_t::ofs_tiledata() {
    if (f_ofs_tiledata)
        return m_ofs_tiledata;
    f_ofs_tiledata = true;
    m_ofs_tiledata = static_cast<uint32_t>(((is_compacted()) ? (static_cast<uint32_t>(ofs_compacted_tiledata())) : (static_cast<uint32_t>(2816))));
    return m_ofs_tiledata;
}

uint32_t x86_xsave_area_t::ofs_zmm_hi256() {
    if (f_ofs_zmm_hi256)
        return m_ofs_zmm_hi256;
    f_ofs_zmm_hi256 = true;
    m_ofs_zmm_hi256 = static_cast<uint32_t>(((is_compacted()) ? (static_cast<uint32_t>(ofs_compacted_zmm_hi256())) : (((is_intel_layout()) ? (static_cast<uint32_t>(1152)) : (static_cast<uint32_t>(896))))));
    return m_ofs_zmm_hi256;
}

x86_xsave_area_t::opmask_state_t* x86_xsave_area_t::opmask() {
    if (f_opmask)
        return m_opmask;
    f_opmask = true;
    n_opmask = true;
    if (has_opmask()) {
        n_opmask = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_opmask());
        m__raw_opmask = m__io->read_bytes(64);
        m__io__raw_opmask = new kaitai::kstream(m__raw_opmask);
        m_opmask = new opmask_state_t(m__io__raw_opmask, this, m__root);
        m__io->seek(_pos);
    }
    return m_opmask;
}

uint64_t x86_xsave_area_t::pasid() {
    if (f_pasid)
        return m_pasid;
    f_pasid = true;
    n_pasid = true;
    if (has_pasid()) {
        n_pasid = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_compacted_pasid());
        m_pasid = m__io->read_u8le();
        m__io->seek(_pos);
    }
    return m_pasid;
}

x86_xsave_area_t::pkru_state_t* x86_xsave_area_t::pkru() {
    if (f_pkru)
        return m_pkru;
    f_pkru = true;
    n_pkru = true;
    if (has_pkru()) {
        n_pkru = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_pkru());
        m__raw_pkru = m__io->read_bytes(8);
        m__io__raw_pkru = new kaitai::kstream(m__raw_pkru);
        m_pkru = new pkru_state_t(m__io__raw_pkru, this, m__root);
        m__io->seek(_pos);
    }
    return m_pkru;
}

x86_xsave_area_t::pt_state_t* x86_xsave_area_t::pt() {
    if (f_pt)
        return m_pt;
    f_pt = true;
    n_pt = true;
    if (has_pt()) {
        n_pt = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_compacted_pt());
        m__raw_pt = m__io->read_bytes(128);
        m__io__raw_pt = new kaitai::kstream(m__raw_pt);
        m_pt = new pt_state_t(m__io__raw_pt, this, m__root);
        m__io->seek(_pos);
    }
    return m_pt;
}

x86_xsave_area_t::tilecfg_state_t* x86_xsave_area_t::tilecfg() {
    if (f_tilecfg)
        return m_tilecfg;
    f_tilecfg = true;
    n_tilecfg = true;
    if (has_tilecfg()) {
        n_tilecfg = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_tilecfg());
        m__raw_tilecfg = m__io->read_bytes(64);
        m__io__raw_tilecfg = new kaitai::kstream(m__raw_tilecfg);
        m_tilecfg = new tilecfg_state_t(m__io__raw_tilecfg, this, m__root);
        m__io->seek(_pos);
    }
    return m_tilecfg;
}

x86_xsave_area_t::tiledata_state_t* x86_xsave_area_t::tiledata() {
    if (f_tiledata)
        return m_tiledata;
    f_tiledata = true;
    n_tiledata = true;
    if (has_tiledata()) {
        n_tiledata = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_tiledata());
        m__raw_tiledata = m__io->read_bytes(8192);
        m__io__raw_tiledata = new kaitai::kstream(m__raw_tiledata);
        m_tiledata = new tiledata_state_t(m__io__raw_tiledata, this, m__root);
        m__io->seek(_pos);
    }
    return m_tiledata;
}

x86_xsave_area_t::uintr_state_t* x86_xsave_area_t::uintr() {
    if (f_uintr)
        return m_uintr;
    f_uintr = true;
    n_uintr = true;
    if (has_uintr()) {
        n_uintr = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_compacted_uintr());
        m__raw_uintr = m__io->read_bytes(48);
        m__io__raw_uintr = new kaitai::kstream(m__raw_uintr);
        m_uintr = new uintr_state_t(m__io__raw_uintr, this, m__root);
        m__io->seek(_pos);
    }
    return m_uintr;
}

x86_xsave_area_t::zmm_hi256_state_t* x86_xsave_area_t::zmm_hi256() {
    if (f_zmm_hi256)
        return m_zmm_hi256;
    f_zmm_hi256 = true;
    n_zmm_hi256 = true;
    if (has_zmm_hi256()) {
        n_zmm_hi256 = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_zmm_hi256());
        m__raw_zmm_hi256 = m__io->read_bytes(512);
        m__io__raw_zmm_hi256 = new kaitai::kstream(m__raw_zmm_hi256);
        m_zmm_hi256 = new zmm_hi256_state_t(m__io__raw_zmm_hi256, this, m__root);
        m__io->seek(_pos);
    }
    return m_zmm_hi256;
}
