#ifndef LIBXL_MIGRATION_STREAM_H_
#define LIBXL_MIGRATION_STREAM_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class libxl_migration_stream_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include "libxc_migration_stream.h"
#include "qemu_device_state.h"
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * The stream that libxl writes around the libxc migration stream: a header, then
 * records with the device model's state and, among them, the libxc stream.
 * 
 * A LIBXC_CONTEXT record has no body; the libxc stream follows it inline,
 * without a length, and libxl's records continue after the libxc END. If the
 * libxc stream stops at a CHECKPOINT instead, libxl's records follow up to
 * CHECKPOINT_END; more libxc records come after that, without a new image
 * header.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc Source
 */

class libxl_migration_stream_t : public kaitai::kstruct {

public:
    class hdr_t;
    class record_list_t;

    enum control_id_t {
        CONTROL_ID_NEW_CHECKPOINT = 0,
        CONTROL_ID_SVM_SUSPENDED = 1,
        CONTROL_ID_SVM_READY = 2,
        CONTROL_ID_SVM_RESUMED = 3
    };
    static bool _is_defined_control_id_t(control_id_t v);

private:
    static const std::set<control_id_t> _values_control_id_t;
    static std::set<control_id_t> _build_values_control_id_t();

public:

    enum emulator_id_t {
        EMULATOR_ID_UNKNOWN_EMULATOR = 0,
        EMULATOR_ID_QEMU_TRADITIONAL = 1,
        EMULATOR_ID_QEMU_UPSTREAM = 2
    };
    static bool _is_defined_emulator_id_t(emulator_id_t v);

private:
    static const std::set<emulator_id_t> _values_emulator_id_t;
    static std::set<emulator_id_t> _build_values_emulator_id_t();

public:

    enum record_type_t {
        RECORD_TYPE_END_MARK = 0,
        RECORD_TYPE_LIBXC_CONTEXT = 1,
        RECORD_TYPE_EMULATOR_XENSTORE_DATA = 2,
        RECORD_TYPE_EMULATOR_CONTEXT = 3,
        RECORD_TYPE_CHECKPOINT_END = 4,
        RECORD_TYPE_CHECKPOINT_STATE = 5
    };
    static bool _is_defined_record_type_t(record_type_t v);

private:
    static const std::set<record_type_t> _values_record_type_t;
    static std::set<record_type_t> _build_values_record_type_t();

public:

    libxl_migration_stream_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, libxl_migration_stream_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~libxl_migration_stream_t();

    /**
     * Identifies a libxl stream. Big-endian whatever the options say.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L58 Header
     */

    class hdr_t : public kaitai::kstruct {

    public:

        hdr_t(kaitai::kstream* p__io, libxl_migration_stream_t* p__parent = 0, libxl_migration_stream_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~hdr_t();

    private:
        bool f_is_big_endian;
        bool m_is_big_endian;

    public:

        /**
         * Byte order of everything after this header.
         */
        bool is_big_endian();

    private:
        bool f_is_converted_from_legacy;
        bool m_is_converted_from_legacy;

    public:

        /**
         * The legacy conversion tool created this stream.
         */
        bool is_converted_from_legacy();

    private:
        bool f_known_version;
        int8_t m_known_version;

    public:

        /**
         * The only version of this format.
         */
        int8_t known_version();

    private:
        bool f_reserved_options;
        int32_t m_reserved_options;

    public:

        /**
         * The bits of `options` that have no meaning.
         */
        int32_t reserved_options();

    private:
        std::string m_ident;
        uint32_t m_version;
        uint32_t m_options;
        libxl_migration_stream_t* m__root;
        libxl_migration_stream_t* m__parent;

    public:

        /**
         * Says that this is a libxl stream.
         */
        std::string ident() const { return m_ident; }

        /**
         * Version of the specification, 2.
         */
        uint32_t version() const { return m_version; }

        /**
         * Bit 0 is the byte order of the records, bit 1 marks a stream that
         * was converted from the legacy format; bits 2-31 are reserved.
         */
        uint32_t options() const { return m_options; }
        libxl_migration_stream_t* _root() const { return m__root; }
        libxl_migration_stream_t* _parent() const { return m__parent; }
    };

    /**
     * The records of a libxl stream.
     * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
     */

    class record_list_t : public kaitai::kstruct {

    public:
        class checkpoint_state_t;
        class empty_body_t;
        class emulator_context_t;
        class emulator_header_t;
        class emulator_xenstore_data_t;
        class libxc_stream_t;
        class opaque_t;
        class record_t;
        class record_header_t;
        class unknown_body_t;
        class xenstore_pair_t;

        record_list_t(bool p_is_big_endian, kaitai::kstream* p__io, libxl_migration_stream_t* p__parent = 0, libxl_migration_stream_t* p__root = 0);

    private:
        int m__is_le;

    public:

    private:
        void _read();
        void _read_le();
        void _read_be();
        void _clean_up();

    public:
        ~record_list_t();

        /**
         * Control information for a COLO checkpoint.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L256 CHECKPOINT_STATE
         */

        class checkpoint_state_t : public kaitai::kstruct {

        public:

            checkpoint_state_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::record_t* p__parent = 0, libxl_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~checkpoint_state_t();

        private:
            bool f_control_id;
            control_id_t m_control_id;

        public:

            /**
             * The message, by name.
             */
            control_id_t control_id();

        private:
            uint32_t m_control_code;
            uint32_t m_padding;
            libxl_migration_stream_t* m__root;
            libxl_migration_stream_t::record_list_t::record_t* m__parent;

        public:

            /**
             * The message, as a number; see `control_id`.
             */
            uint32_t control_code() const { return m_control_code; }

            /**
             * Zero; makes the body 8 bytes long.
             */
            uint32_t padding() const { return m_padding; }
            libxl_migration_stream_t* _root() const { return m__root; }
            libxl_migration_stream_t::record_list_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * The body of END, LIBXC_CONTEXT and CHECKPOINT_END. Their body_length
         * is 0.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L174 END
         */

        class empty_body_t : public kaitai::kstruct {

        public:

            empty_body_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::record_t* p__parent = 0, libxl_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~empty_body_t();

        private:
            libxl_migration_stream_t* m__root;
            libxl_migration_stream_t::record_list_t::record_t* m__parent;

        public:
            libxl_migration_stream_t* _root() const { return m__root; }
            libxl_migration_stream_t::record_list_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * State of an emulator, in the emulator's own format.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L229 EMULATOR_CONTEXT
         */

        class emulator_context_t : public kaitai::kstruct {

        public:

            emulator_context_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::record_t* p__parent = 0, libxl_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~emulator_context_t();

        private:
            bool f_qemu_state;
            qemu_device_state_t* m_qemu_state;
            bool n_qemu_state;

        public:
            bool _is_null_qemu_state() { qemu_state(); return n_qemu_state; };

        private:

        public:

            /**
             * The same state, decoded, if the emulator is QEMU.
             */
            qemu_device_state_t* qemu_state();

        private:
            emulator_header_t* m_header;
            std::string m_emulator_ctx;
            libxl_migration_stream_t* m__root;
            libxl_migration_stream_t::record_list_t::record_t* m__parent;
            std::string m__raw_qemu_state;
            bool n__raw_qemu_state;

        public:
            bool _is_null__raw_qemu_state() { _raw_qemu_state(); return n__raw_qemu_state; };

        private:
            kaitai::kstream* m__io__raw_qemu_state;

        public:

            /**
             * The emulator that wrote the state.
             */
            emulator_header_t* header() const { return m_header; }

            /**
             * The emulator's state; for QEMU, its migration stream.
             */
            std::string emulator_ctx() const { return m_emulator_ctx; }
            libxl_migration_stream_t* _root() const { return m__root; }
            libxl_migration_stream_t::record_list_t::record_t* _parent() const { return m__parent; }
            std::string _raw_qemu_state() const { return m__raw_qemu_state; }
            kaitai::kstream* _io__raw_qemu_state() const { return m__io__raw_qemu_state; }
        };

        /**
         * Identifies the emulator of the domain that a record belongs to.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L142 Emulator Records
         */

        class emulator_header_t : public kaitai::kstruct {

        public:

            emulator_header_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::record_t* p__parent = 0, libxl_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~emulator_header_t();

        private:
            bool f_emulator_id;
            emulator_id_t m_emulator_id;

        public:

            /**
             * The emulator, by name.
             */
            emulator_id_t emulator_id();

        private:
            uint32_t m_emulator_code;
            uint32_t m_index;
            libxl_migration_stream_t* m__root;
            libxl_migration_stream_t::record_list_t::record_t* m__parent;

        public:

            /**
             * The emulator, as a number; see `emulator_id`.
             */
            uint32_t emulator_code() const { return m_emulator_code; }

            /**
             * Index of this emulator for the domain.
             */
            uint32_t index() const { return m_index; }
            libxl_migration_stream_t* _root() const { return m__root; }
            libxl_migration_stream_t::record_list_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * Xenstore keys and values that belong to an emulator.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202 EMULATOR_XENSTORE_DATA
         */

        class emulator_xenstore_data_t : public kaitai::kstruct {

        public:

            emulator_xenstore_data_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::record_t* p__parent = 0, libxl_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~emulator_xenstore_data_t();

        private:
            bool f_pairs;
            std::vector<xenstore_pair_t*>* m_pairs;

        public:

            /**
             * The pairs of key and value.
             */
            std::vector<xenstore_pair_t*>* pairs();

        private:
            emulator_header_t* m_header;
            std::string m_data;
            libxl_migration_stream_t* m__root;
            libxl_migration_stream_t::record_list_t::record_t* m__parent;

        public:

            /**
             * The emulator that the keys belong to.
             */
            emulator_header_t* header() const { return m_header; }

            /**
             * Pairs of key and value, each ended by a NUL. Keys are relative to
             * the device model's directory.
             */
            std::string data() const { return m_data; }
            libxl_migration_stream_t* _root() const { return m__root; }
            libxl_migration_stream_t::record_list_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * A libxc stream inside a libxl stream: like a `libxc_migration_stream`,
         * but a CHECKPOINT record ends it as well.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L585 CHECKPOINT
         */

        class libxc_stream_t : public kaitai::kstruct {

        public:

            libxc_stream_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::record_t* p__parent = 0, libxl_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~libxc_stream_t();

        private:
            libxc_migration_stream_t::ihdr_t* m_image_header;
            libxc_migration_stream_t::domain_image_t* m_image;
            libxl_migration_stream_t* m__root;
            libxl_migration_stream_t::record_list_t::record_t* m__parent;

        public:

            /**
             * Identifies the stream and gives the byte order of the rest.
             */
            libxc_migration_stream_t::ihdr_t* image_header() const { return m_image_header; }

            /**
             * The domain header and the records.
             */
            libxc_migration_stream_t::domain_image_t* image() const { return m_image; }
            libxl_migration_stream_t* _root() const { return m__root; }
            libxl_migration_stream_t::record_list_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * Bytes of a record's body, not interpreted here.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
         */

        class opaque_t : public kaitai::kstruct {

        public:

            opaque_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::record_t* p__parent = 0, libxl_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~opaque_t();

        private:
            libxl_migration_stream_t* m__root;
            libxl_migration_stream_t::record_list_t::record_t* m__parent;

        public:
            libxl_migration_stream_t* _root() const { return m__root; }
            libxl_migration_stream_t::record_list_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * One record: header, body and padding to a multiple of 8 bytes, plus
         * the part of the libxc stream that follows it, if any.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
         */

        class record_t : public kaitai::kstruct {

        public:

            record_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t* p__parent = 0, libxl_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
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
             * The record is complete, and it is END.
             */
            bool is_end();

        private:
            bool f_is_truncated;
            bool m_is_truncated;

        public:

            /**
             * The stream ends inside this record.
             */
            bool is_truncated();

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
            std::string m_padding;
            libxc_stream_t* m_libxc_stream;
            bool n_libxc_stream;

        public:
            bool _is_null_libxc_stream() { libxc_stream(); return n_libxc_stream; };

        private:
            libxc_migration_stream_t::domain_image_t* m_continued_libxc_stream;
            bool n_continued_libxc_stream;

        public:
            bool _is_null_continued_libxc_stream() { continued_libxc_stream(); return n_continued_libxc_stream; };

        private:
            libxl_migration_stream_t* m__root;
            libxl_migration_stream_t::record_list_t* m__parent;
            std::string m__raw_raw_body;
            kaitai::kstream* m__io__raw_raw_body;

        public:

            /**
             * Type and length.
             */
            record_header_t* header() const { return m_header; }

            /**
             * The bytes of the body, or those that the stream still has if it
             * ends before `header.len_body` bytes.
             */
            opaque_t* raw_body() const { return m_raw_body; }

            /**
             * 0 to 7 zero bytes.
             */
            std::string padding() const { return m_padding; }

            /**
             * The libxc stream that follows a LIBXC_CONTEXT; absent if the data
             * ends before or inside its image header.
             */
            libxc_stream_t* libxc_stream() const { return m_libxc_stream; }

            /**
             * More libxc records, for the next checkpoint.
             */
            libxc_migration_stream_t::domain_image_t* continued_libxc_stream() const { return m_continued_libxc_stream; }
            libxl_migration_stream_t* _root() const { return m__root; }
            libxl_migration_stream_t::record_list_t* _parent() const { return m__parent; }
            std::string _raw_raw_body() const { return m__raw_raw_body; }
            kaitai::kstream* _io__raw_raw_body() const { return m__io__raw_raw_body; }
        };

        /**
         * The header of every record.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
         */

        class record_header_t : public kaitai::kstruct {

        public:

            record_header_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::record_t* p__parent = 0, libxl_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~record_header_t();

        private:
            bool f_is_optional;
            bool m_is_optional;

        public:

            /**
             * The type is in the range that the specification reserves for optional records.
             */
            bool is_optional();

        private:
            bool f_len_padding;
            int32_t m_len_padding;

        public:

            /**
             * Bytes of padding after the body.
             */
            int32_t len_padding();

        private:
            bool f_record_type;
            record_type_t m_record_type;

        public:

            /**
             * Kind of body.
             */
            record_type_t record_type();

        private:
            uint32_t m_type_code;
            uint32_t m_len_body;
            libxl_migration_stream_t* m__root;
            libxl_migration_stream_t::record_list_t::record_t* m__parent;

        public:

            /**
             * Kind of body, as a number; see `record_type`. Bit 31 is set in the
             * types that are reserved for optional records.
             */
            uint32_t type_code() const { return m_type_code; }

            /**
             * Length of the body in bytes, without its padding.
             */
            uint32_t len_body() const { return m_len_body; }
            libxl_migration_stream_t* _root() const { return m__root; }
            libxl_migration_stream_t::record_list_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * The body of a record type that the specification does not define.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L95 Record Overview
         */

        class unknown_body_t : public kaitai::kstruct {

        public:

            unknown_body_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::record_t* p__parent = 0, libxl_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~unknown_body_t();

        private:
            std::string m_data;
            libxl_migration_stream_t* m__root;
            libxl_migration_stream_t::record_list_t::record_t* m__parent;

        public:

            /**
             * The body, unchanged.
             */
            std::string data() const { return m_data; }
            libxl_migration_stream_t* _root() const { return m__root; }
            libxl_migration_stream_t::record_list_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * A xenstore key with its value. Both should be ASCII. They are read as
         * ISO 8859-1 so that no byte value makes parsing fail.
         * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxl-migration-stream.pandoc#L202 EMULATOR_XENSTORE_DATA
         */

        class xenstore_pair_t : public kaitai::kstruct {

        public:

            xenstore_pair_t(kaitai::kstream* p__io, libxl_migration_stream_t::record_list_t::emulator_xenstore_data_t* p__parent = 0, libxl_migration_stream_t* p__root = 0, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~xenstore_pair_t();

        private:
            std::string m_key;
            std::string m_value;
            libxl_migration_stream_t* m__root;
            libxl_migration_stream_t::record_list_t::emulator_xenstore_data_t* m__parent;

        public:

            /**
             * The key, a path relative to the device model's directory.
             */
            std::string key() const { return m_key; }

            /**
             * The value, readable text.
             */
            std::string value() const { return m_value; }
            libxl_migration_stream_t* _root() const { return m__root; }
            libxl_migration_stream_t::record_list_t::emulator_xenstore_data_t* _parent() const { return m__parent; }
        };

    private:
        std::vector<record_t*>* m_records;
        bool n_records;

    public:
        bool _is_null_records() { records(); return n_records; };

    private:
        bool m_is_big_endian;
        libxl_migration_stream_t* m__root;
        libxl_migration_stream_t* m__parent;

    public:

        /**
         * Records up to END, or up to the point where too few bytes remain for
         * another record header.
         */
        std::vector<record_t*>* records() const { return m_records; }

        /**
         * Byte order, from the header.
         */
        bool is_big_endian() const { return m_is_big_endian; }
        libxl_migration_stream_t* _root() const { return m__root; }
        libxl_migration_stream_t* _parent() const { return m__parent; }
    };

private:
    hdr_t* m_header;
    record_list_t* m_body;
    libxl_migration_stream_t* m__root;
    kaitai::kstruct* m__parent;

public:

    /**
     * Identifies the stream and gives the byte order of its records.
     */
    hdr_t* header() const { return m_header; }

    /**
     * All records.
     */
    record_list_t* body() const { return m_body; }
    libxl_migration_stream_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // LIBXL_MIGRATION_STREAM_H_
