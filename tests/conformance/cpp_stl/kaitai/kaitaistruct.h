// As much of the interface of Kaitai Struct's runtime library as the parsers of this repository use, declared only:
// the library, https://github.com/kaitai-io/kaitai_struct_cpp_stl_runtime, is in no registry. For the conformance
// tests, which check that the parsers compile.
#pragma once

#include <stdint.h>
#include <istream>
#include <stdexcept>
#include <string>

#define KAITAI_STRUCT_VERSION 11000L

namespace kaitai {

class kstream {
public:
    explicit kstream(std::istream *stream);
    explicit kstream(const std::string &octets);
    bool is_eof() const;
    void seek(uint64_t position);
    uint64_t pos();
    uint64_t size();
    int8_t read_s1();
    int16_t read_s2le();
    int16_t read_s2be();
    int32_t read_s4le();
    int32_t read_s4be();
    int64_t read_s8le();
    int64_t read_s8be();
    uint8_t read_u1();
    uint16_t read_u2le();
    uint16_t read_u2be();
    uint32_t read_u4le();
    uint32_t read_u4be();
    uint64_t read_u8le();
    uint64_t read_u8be();
    uint64_t read_bits_int_le(int width);
    void align_to_byte();
    std::string read_bytes(std::streamsize length);
    std::string read_bytes_full();
    std::string read_bytes_term(char term, bool include, bool consume, bool need);
    static std::string bytes_terminate(std::string octets, char term, bool include);
    static std::string bytes_to_str(const std::string octets, const char *encoding);
    static int mod(int dividend, int divisor);
};

class kstruct {
public:
    explicit kstruct(kstream *stream) : m__io(stream) {}
    virtual ~kstruct() {}
    kstream *_io() { return m__io; }

protected:
    kstream *m__io;
};

}
