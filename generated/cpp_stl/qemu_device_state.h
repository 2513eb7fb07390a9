#ifndef QEMU_DEVICE_STATE_H_
#define QEMU_DEVICE_STATE_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class qemu_device_state_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <set>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * The data that QEMU writes when Xen asks it to save its devices
 * (`xen-save-devices-state`), which libxl's EMULATOR_CONTEXT contains: a file
 * header, then sections with the state of one device each.
 * 
 * A section has a header but no length, and only the version of QEMU that wrote
 * it knows the layout of a device's state. A grammar can therefore describe the
 * file header and the header of the first section only. A program finds the
 * other sections by searching for their headers, whose ids ascend.
 * \sa https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c qemu_save_device_state()
 */

class qemu_device_state_t : public kaitai::kstruct {

public:
    class section_header_t;

    enum section_type_t {
        SECTION_TYPE_EOF = 0,
        SECTION_TYPE_SECTION_START = 1,
        SECTION_TYPE_SECTION_PART = 2,
        SECTION_TYPE_SECTION_END = 3,
        SECTION_TYPE_SECTION_FULL = 4,
        SECTION_TYPE_SUBSECTION = 5,
        SECTION_TYPE_VMDESCRIPTION = 6,
        SECTION_TYPE_CONFIGURATION = 7,
        SECTION_TYPE_COMMAND = 8,
        SECTION_TYPE_SECTION_FOOTER = 126
    };
    static bool _is_defined_section_type_t(section_type_t v);

private:
    static const std::set<section_type_t> _values_section_type_t;
    static std::set<section_type_t> _build_values_section_type_t();

public:

    qemu_device_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, qemu_device_state_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~qemu_device_state_t();

    /**
     * The header of a device's state.
     * \sa https://gitlab.com/qemu-project/qemu/-/blob/v9.2.0/migration/savevm.c save_section_header()
     */

    class section_header_t : public kaitai::kstruct {

    public:

        section_header_t(kaitai::kstream* p__io, qemu_device_state_t* p__parent = 0, qemu_device_state_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~section_header_t();

    private:
        bool f_section_type;
        section_type_t m_section_type;

    public:

        /**
         * Kind of section.
         */
        section_type_t section_type();

    private:
        uint8_t m_type_code;
        uint32_t m_section_id;
        uint8_t m_len_name;
        std::string m_name;
        uint32_t m_instance_id;
        uint32_t m_version_id;
        qemu_device_state_t* m__root;
        qemu_device_state_t* m__parent;

    public:

        /**
         * Kind of section, as a number; see `section_type`.
         */
        uint8_t type_code() const { return m_type_code; }

        /**
         * Number of the section; later ones have higher numbers.
         */
        uint32_t section_id() const { return m_section_id; }

        /**
         * Length of the name in bytes.
         */
        uint8_t len_name() const { return m_len_name; }

        /**
         * Name of the device, preceded by its position on the bus if it has one.
         */
        std::string name() const { return m_name; }

        /**
         * Instance number, for several devices of the same name.
         */
        uint32_t instance_id() const { return m_instance_id; }

        /**
         * Version of the layout of the state that follows.
         */
        uint32_t version_id() const { return m_version_id; }
        qemu_device_state_t* _root() const { return m__root; }
        qemu_device_state_t* _parent() const { return m__parent; }
    };

private:
    bool f_first_section;
    section_header_t* m_first_section;
    bool n_first_section;

public:
    bool _is_null_first_section() { first_section(); return n_first_section; };

private:

public:

    /**
     * Header of the first section; absent if too few bytes follow `version`.
     */
    section_header_t* first_section();

private:
    bool f_ofs_sections;
    int32_t m_ofs_sections;

public:

    /**
     * Offset of the sections.
     */
    int32_t ofs_sections();

private:
    std::string m_magic;
    uint32_t m_version;
    std::string m_sections;
    qemu_device_state_t* m__root;
    kaitai::kstruct* m__parent;

public:

    /**
     * Says that this is a QEMU migration stream (QEMU_VM_FILE_MAGIC).
     */
    std::string magic() const { return m_magic; }

    /**
     * Version of the stream's framing, 3 since 2007 (QEMU_VM_FILE_VERSION).
     */
    uint32_t version() const { return m_version; }

    /**
     * All sections and the end mark. They begin with a `section_header`, which
     * `first_section` decodes.
     */
    std::string sections() const { return m_sections; }
    qemu_device_state_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // QEMU_DEVICE_STATE_H_
