#ifndef XENOPSD_SUSPEND_IMAGE_H_
#define XENOPSD_SUSPEND_IMAGE_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xenopsd_suspend_image_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include "legacy_save_image.h"
#include "libxc_migration_stream.h"
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * A suspended Xen domain as xenopsd writes it to a virtual disk: a signature,
 * then records with a type and a length each, without padding.
 * 
 * A Libxc record has no length of its own; the libxc stream follows it inline up
 * to its END, and xenopsd's records continue after that. There is no libxl
 * stream. Since the disk is larger than the image, anything may follow
 * End_of_image.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml Source
 */

class xenopsd_suspend_image_t : public kaitai::kstruct {

public:
    class empty_body_t;
    class emulator_state_t;
    class opaque_t;
    class record_t;
    class record_header_t;
    class save_signature_t;
    class unbounded_state_t;
    class unknown_body_t;
    class xenops_record_t;

    enum record_type_t : uint64_t {
        RECORD_TYPE_XENOPS = 15,
        RECORD_TYPE_LIBXC = 240,
        RECORD_TYPE_LIBXL = 241,
        RECORD_TYPE_LIBXC_LEGACY = 242,
        RECORD_TYPE_QEMU_TRAD = 3840,
        RECORD_TYPE_QEMU_XEN = 3841,
        RECORD_TYPE_DEMU = 3856,
        RECORD_TYPE_VARSTORED = 3857,
        RECORD_TYPE_SWTPM0 = 3858,
        RECORD_TYPE_SWTPM = 3859,
        RECORD_TYPE_END_OF_IMAGE = 65535
    };
    static bool _is_defined_record_type_t(record_type_t v);

private:
    static const std::set<record_type_t> _values_record_type_t;
    static std::set<record_type_t> _build_values_record_type_t();

public:

    xenopsd_suspend_image_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, xenopsd_suspend_image_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~xenopsd_suspend_image_t();

    /**
     * The body of Libxc, Libxc_legacy, Demu and End_of_image, which have none.
     * The data of the first three follows inline.
     * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header
     */

    class empty_body_t : public kaitai::kstruct {

    public:

        empty_body_t(kaitai::kstream* p__io, xenopsd_suspend_image_t::record_t* p__parent = 0, xenopsd_suspend_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~empty_body_t();

    private:
        xenopsd_suspend_image_t* m__root;
        xenopsd_suspend_image_t::record_t* m__parent;

    public:
        xenopsd_suspend_image_t* _root() const { return m__root; }
        xenopsd_suspend_image_t::record_t* _parent() const { return m__parent; }
    };

    /**
     * State of a process that serves the domain, in the format of that process.
     * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L2157 suspend
     */

    class emulator_state_t : public kaitai::kstruct {

    public:

        emulator_state_t(kaitai::kstream* p__io, xenopsd_suspend_image_t::record_t* p__parent = 0, xenopsd_suspend_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~emulator_state_t();

    private:
        std::string m_data;
        xenopsd_suspend_image_t* m__root;
        xenopsd_suspend_image_t::record_t* m__parent;

    public:

        /**
         * The state as the process saved it.
         */
        std::string data() const { return m_data; }
        xenopsd_suspend_image_t* _root() const { return m__root; }
        xenopsd_suspend_image_t::record_t* _parent() const { return m__parent; }
    };

    /**
     * Bytes of a record's body, not interpreted here.
     * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header
     */

    class opaque_t : public kaitai::kstruct {

    public:

        opaque_t(kaitai::kstream* p__io, xenopsd_suspend_image_t::record_t* p__parent = 0, xenopsd_suspend_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~opaque_t();

    private:
        xenopsd_suspend_image_t* m__root;
        xenopsd_suspend_image_t::record_t* m__parent;

    public:
        xenopsd_suspend_image_t* _root() const { return m__root; }
        xenopsd_suspend_image_t::record_t* _parent() const { return m__parent; }
    };

    /**
     * One record: header and body, plus data of another format that follows it
     * inline.
     * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header
     */

    class record_t : public kaitai::kstruct {

    public:

        record_t(kaitai::kstream* p__io, xenopsd_suspend_image_t* p__parent = 0, xenopsd_suspend_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~record_t();

    private:
        bool f_body;
        kaitai::kstruct* m_body;

    public:

        /**
         * The body, decoded by record type.
         */
        kaitai::kstruct* body();

    private:
        bool f_is_end;
        bool m_is_end;

    public:

        /**
         * The record is complete, and it is End_of_image, or one whose end is unknown.
         */
        bool is_end();

    private:
        bool f_is_truncated;
        bool m_is_truncated;

    public:

        /**
         * The image ends inside this record.
         */
        bool is_truncated();

    private:
        bool f_legacy_image;
        legacy_save_image_t* m_legacy_image;
        bool n_legacy_image;

    public:
        bool _is_null_legacy_image() { legacy_image(); return n_legacy_image; };

    private:

    public:

        /**
         * The legacy image that follows a Libxc_legacy record. Records continue
         * after its end; this definition does not read them.
         */
        legacy_save_image_t* legacy_image();

    private:
        bool f_truncation;
        std::string m_truncation;

    public:

        /**
         * The words about it that follow the length.
         */
        std::string truncation();

    private:
        record_header_t* m_header;
        opaque_t* m_raw_body;
        libxc_migration_stream_t* m_libxc_stream;
        bool n_libxc_stream;

    public:
        bool _is_null_libxc_stream() { libxc_stream(); return n_libxc_stream; };

    private:
        unbounded_state_t* m_unbounded;
        bool n_unbounded;

    public:
        bool _is_null_unbounded() { unbounded(); return n_unbounded; };

    private:
        xenopsd_suspend_image_t* m__root;
        xenopsd_suspend_image_t* m__parent;
        std::string m__raw_raw_body;
        kaitai::kstream* m__io__raw_raw_body;
        std::string m__raw_unbounded;
        bool n__raw_unbounded;

    public:
        bool _is_null__raw_unbounded() { _raw_unbounded(); return n__raw_unbounded; };

    private:
        kaitai::kstream* m__io__raw_unbounded;

    public:

        /**
         * Type and length.
         */
        record_header_t* header() const { return m_header; }

        /**
         * The bytes of the body, or those that the image still has if it ends
         * before `header.len_body` bytes.
         */
        opaque_t* raw_body() const { return m_raw_body; }

        /**
         * The libxc stream that follows a Libxc record.
         */
        libxc_migration_stream_t* libxc_stream() const { return m_libxc_stream; }

        /**
         * State whose end only its own reader can find, and everything that
         * follows it.
         */
        unbounded_state_t* unbounded() const { return m_unbounded; }
        xenopsd_suspend_image_t* _root() const { return m__root; }
        xenopsd_suspend_image_t* _parent() const { return m__parent; }
        std::string _raw_raw_body() const { return m__raw_raw_body; }
        kaitai::kstream* _io__raw_raw_body() const { return m__io__raw_raw_body; }
        std::string _raw_unbounded() const { return m__raw_unbounded; }
        kaitai::kstream* _io__raw_unbounded() const { return m__io__raw_unbounded; }
    };

    /**
     * The header of every record.
     * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L185 read_header
     */

    class record_header_t : public kaitai::kstruct {

    public:

        record_header_t(kaitai::kstream* p__io, xenopsd_suspend_image_t::record_t* p__parent = 0, xenopsd_suspend_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~record_header_t();

    private:
        bool f_has_body;
        bool m_has_body;

    public:

        /**
         * The record has a body, of the length that its header gives.
         */
        bool has_body();

    private:
        bool f_is_unbounded;
        bool m_is_unbounded;

    public:

        /**
         * State without a length follows; this definition cannot determine where it ends.
         */
        bool is_unbounded();

    private:
        bool f_len_body;
        uint64_t m_len_body;

    public:

        /**
         * Length of the body in bytes.
         */
        uint64_t len_body();

    private:
        bool f_len_padding;
        int8_t m_len_padding;

    public:

        /**
         * Bytes of padding after the body; always 0.
         */
        int8_t len_padding();

    private:
        bool f_len_qemu_max;
        int32_t m_len_qemu_max;

    public:

        /**
         * 1 MiB; xenopsd refuses a longer Qemu_trad record (consume_qemu_record
         * in ocaml/xenopsd/xc/domain.ml).
         */
        int32_t len_qemu_max();

    private:
        bool f_record_type;
        record_type_t m_record_type;

    public:

        /**
         * Type of the record.
         */
        record_type_t record_type();

    private:
        uint64_t m_type_code;
        uint64_t m_len_stated;
        xenopsd_suspend_image_t* m__root;
        xenopsd_suspend_image_t::record_t* m__parent;

    public:

        /**
         * Type of the record, as a number; see `record_type`.
         */
        uint64_t type_code() const { return m_type_code; }

        /**
         * Length of the body in bytes; 0 for a record without a body, for which
         * xenopsd ignores this field.
         */
        uint64_t len_stated() const { return m_len_stated; }
        xenopsd_suspend_image_t* _root() const { return m__root; }
        xenopsd_suspend_image_t::record_t* _parent() const { return m__parent; }
    };

    /**
     * The signature of the image.
     * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L153 save_signature
     */

    class save_signature_t : public kaitai::kstruct {

    public:

        save_signature_t(kaitai::kstream* p__io, xenopsd_suspend_image_t* p__parent = 0, xenopsd_suspend_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~save_signature_t();

    private:
        std::string m_signature;
        xenopsd_suspend_image_t* m__root;
        xenopsd_suspend_image_t* m__parent;

    public:

        /**
         * Says that this is a suspend image made of records.
         */
        std::string signature() const { return m_signature; }
        xenopsd_suspend_image_t* _root() const { return m__root; }
        xenopsd_suspend_image_t* _parent() const { return m__parent; }
    };

    /**
     * The rest of the image, from state without a length onwards.
     * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/xc/domain.ml#L1717 process_header
     */

    class unbounded_state_t : public kaitai::kstruct {

    public:

        unbounded_state_t(kaitai::kstream* p__io, xenopsd_suspend_image_t::record_t* p__parent = 0, xenopsd_suspend_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~unbounded_state_t();

    private:
        std::string m_data;
        xenopsd_suspend_image_t* m__root;
        xenopsd_suspend_image_t::record_t* m__parent;

    public:

        /**
         * The state, and everything that follows it.
         */
        std::string data() const { return m_data; }
        xenopsd_suspend_image_t* _root() const { return m__root; }
        xenopsd_suspend_image_t::record_t* _parent() const { return m__parent; }
    };

    /**
     * The body of a record type that xenopsd does not define or does not read.
     * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L71 header_type_of_int64
     */

    class unknown_body_t : public kaitai::kstruct {

    public:

        unknown_body_t(kaitai::kstream* p__io, xenopsd_suspend_image_t::record_t* p__parent = 0, xenopsd_suspend_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~unknown_body_t();

    private:
        std::string m_data;
        xenopsd_suspend_image_t* m__root;
        xenopsd_suspend_image_t::record_t* m__parent;

    public:

        /**
         * The body, unchanged.
         */
        std::string data() const { return m_data; }
        xenopsd_suspend_image_t* _root() const { return m__root; }
        xenopsd_suspend_image_t::record_t* _parent() const { return m__parent; }
    };

    /**
     * xenopsd's own information about the image.
     * \sa https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L31 Xenops_record
     */

    class xenops_record_t : public kaitai::kstruct {

    public:

        xenops_record_t(kaitai::kstream* p__io, xenopsd_suspend_image_t::record_t* p__parent = 0, xenopsd_suspend_image_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~xenops_record_t();

    private:
        std::string m_sexp;
        xenopsd_suspend_image_t* m__root;
        xenopsd_suspend_image_t::record_t* m__parent;

    public:

        /**
         * An s-expression with the time, xenopsd's word size and, as a string
         * that holds another s-expression, the domain's configuration.
         */
        std::string sexp() const { return m_sexp; }
        xenopsd_suspend_image_t* _root() const { return m__root; }
        xenopsd_suspend_image_t::record_t* _parent() const { return m__parent; }
    };

private:
    save_signature_t* m_identification;
    std::vector<record_t*>* m_records;
    bool n_records;

public:
    bool _is_null_records() { records(); return n_records; };

private:
    xenopsd_suspend_image_t* m__root;
    kaitai::kstruct* m__parent;

public:

    /**
     * Identifies the image.
     */
    save_signature_t* identification() const { return m_identification; }

    /**
     * Records up to End_of_image, or up to one whose end only its own reader can
     * find, or up to the point where too few bytes remain for another record
     * header.
     */
    std::vector<record_t*>* records() const { return m_records; }
    xenopsd_suspend_image_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // XENOPSD_SUSPEND_IMAGE_H_
